import { Ear, Hand, LockKeyhole, Maximize2, MicOff, MonitorUp, Pin, PinOff } from 'lucide-react';
import { useKit, useUi } from '../../call/context.ts';
import type { Placement } from '../../call/placement.ts';
import type { StagePlan } from '../../call/stage.ts';
import type { Tile } from '../../call/tiles.ts';
import { notify } from '../../call/ui-store.ts';
import { m } from '../../paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { FloatGrip } from './float-grip.tsx';
import { QualityBars, qualityText } from './quality-sign.tsx';
import { TrackVideo } from './track-video.tsx';
import { useFloatDrag } from './use-float-drag.ts';

/** One picture with its name plate and signs. */
export function TileView({ place, mode }: { readonly place: Placement; readonly mode: StagePlan['mode'] }) {
  const { tile, role, x, y, width, height } = place;
  const { style, ...drag } = useFloatDrag(place);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups a picture with what is said about it.
    <div
      className="tile"
      role="group"
      aria-label={spokenTile(tile)}
      data-role={role}
      data-kind={tile.kind}
      data-participant={tile.participantId}
      data-self={tile.self}
      data-speaking={tile.speaking && !(mode === 'duo' && role === 'main')}
      data-mirror={tile.self && tile.kind === 'camera'}
      {...(role === 'float' ? drag : {})}
      style={{ width, height, transform: `translate(${x}px, ${y}px)`, ...style }}
    >
      {tile.video === null ? <Face tile={tile} /> : <TrackVideo key={tile.video.id} track={tile.video} />}
      {tile.paused && (
        <span className="absolute inset-0 z-1 grid place-content-center justify-items-center gap-2 bg-[rgb(20_16_10/0.55)] text-sm font-semibold text-[#fff8ec]">
          <Ear size={22} aria-hidden />
          {m.call_tile_paused()}
        </span>
      )}
      {tile.undecodable && (
        <span className="absolute inset-0 z-1 grid place-content-center justify-items-center gap-2 bg-[rgb(20_16_10/0.75)] px-4 text-center text-sm font-semibold text-[#fff8ec]">
          <LockKeyhole size={22} aria-hidden />
          {m.call_tile_undecodable()}
        </span>
      )}
      {tile.suspended && (
        <span className="absolute inset-0 z-1 grid place-content-center justify-items-center gap-2 bg-[rgb(20_16_10/0.6)] text-sm font-semibold text-[#fff8ec]">
          <Spinner size={26} />
          {m.call_tile_suspended()}
        </span>
      )}
      <Plate tile={tile} small={width < 220 || height < 120} />
      {role === 'float' && <FloatGrip />}
      {mode !== 'alone' && role !== 'float' && width > 120 && <Tools tile={tile} />}
    </div>
  );
}

function Face({ tile }: { readonly tile: Tile }) {
  return (
    <span className="tile-face absolute inset-0 grid place-items-center">
      {tile.kind === 'screen' ? (
        <span className="grid justify-items-center gap-3 text-[#efe5d3]">
          <MonitorUp size={40} aria-hidden />
          {tile.self ? m.call_sharing() : <Spinner />}
        </span>
      ) : (
        <Avatar name={tile.name} size="var(--size)" />
      )}
    </span>
  );
}

function Plate({ tile, small }: { readonly tile: Tile; readonly small: boolean }) {
  const weak = tile.quality === 'fair' || tile.quality === 'poor' || tile.quality === 'lost';
  return (
    <span
      aria-hidden="true"
      className={`absolute bottom-2 left-2 z-2 flex max-w-[calc(100%-1rem)] items-center gap-1.5 rounded-full bg-plate font-semibold text-on-plate ${small ? 'min-h-6 px-2 text-xs' : 'min-h-8 px-3 text-sm'}`}
    >
      {tile.handRaised && <Hand size={small ? 13 : 16} className="shrink-0 text-[#ffc9a6]" />}
      {tile.kind === 'camera' && !tile.micOn && <MicOff size={small ? 13 : 15} className="shrink-0 text-[#ffb9a3]" />}
      <span className="truncate">{plateName(tile)}</span>
      {weak && <QualityBars quality={tile.quality} onDark />}
    </span>
  );
}

function Tools({ tile }: { readonly tile: Tile }) {
  const kit = useKit();
  const pinned = useUi((ui) => ui.pinned === tile.key);
  const toggle = () => {
    kit.ui.setState({ pinned: pinned ? null : tile.key, page: 0 });
    const text = pinned ? m.toast_unpinned() : m.toast_pinned({ name: tile.name });
    notify(kit.ui, { kind: 'info', text });
  };
  return (
    <span className="tile-tools absolute top-2 right-2 z-4 flex gap-1">
      <IconButton
        size="sm"
        tone="plate"
        icon={pinned ? PinOff : tile.kind === 'screen' ? Maximize2 : Pin}
        label={pinned ? m.action_unpin() : `${m.action_pin()}: ${plateName(tile)}`}
        onClick={toggle}
      />
    </span>
  );
}

function plateName(tile: Tile): string {
  if (tile.kind === 'screen') return tile.self ? m.call_tile_self_screen() : m.call_tile_screen({ name: tile.name });
  return tile.self ? `${tile.name} (${m.you()})` : tile.name;
}

function spokenTile(tile: Tile): string {
  const parts = [plateName(tile)];
  if (tile.kind === 'camera' && !tile.micOn) parts.push(m.call_tile_muted());
  if (tile.handRaised) parts.push(m.call_tile_hand());
  if (tile.suspended) parts.push(m.call_tile_suspended());
  if (tile.paused) parts.push(m.call_tile_paused());
  if (tile.undecodable) parts.push(m.call_tile_undecodable());
  if (tile.quality === 'poor') parts.push(m.quality_of({ name: tile.name, quality: qualityText(tile.quality) }));
  return parts.join(', ');
}
