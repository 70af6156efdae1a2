import { Ban, ImagePlus } from 'lucide-react';
import { type CSSProperties, useId, useRef } from 'react';
import { m } from '../paraglide/messages.js';
import { useServices } from '../services.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Switch } from '../ui/field.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { Note } from '../ui/surface.tsx';
import { type BackgroundId, offered } from './choices.ts';
import type { EffectsHost, EffectsState } from './effects-store.ts';
import { sceneUrls } from './pictures.ts';
import { useEffects } from './use-effects.ts';

/** What is behind the person, and noise: for the preview and the call. Shows only what this device can do. */
export function EffectFields({ host }: { readonly host: EffectsHost | null }) {
  const { effects } = useServices();
  const state = useEffects();
  const { support, busy, failed, noise } = state;
  return (
    <div className="grid gap-5">
      <Backgrounds state={state} host={host} />
      {support?.noiseSuppression === true && (
        <Switch
          label={m.effects_noise()}
          hint={m.effects_noise_hint()}
          checked={noise}
          onChange={(on) => void effects.setNoise(on, host)}
        />
      )}
      <p role="status" className={busy === null ? 'sr-only' : 'flex items-center gap-2 text-sm text-ink-soft'}>
        {busy !== null && <Spinner size={16} />}
        {busy === null ? '' : m.effects_busy()}
      </p>
      {failed !== null && <Note tone="danger" title={failureOf(failed)} />}
    </div>
  );
}

function Backgrounds({ state, host }: { readonly state: EffectsState; readonly host: EffectsHost | null }) {
  const { effects } = useServices();
  const { support, background, own, busy } = state;
  const name = useId();
  const can = support?.background === true;
  const ids = support === null ? [] : offered(can, own !== null, background);
  if (ids.length === 0) return null;
  return (
    <fieldset className="grid min-w-0 gap-3" aria-busy={busy === 'background'}>
      <legend className="mb-2 text-sm font-semibold text-ink">{m.effects_background()}</legend>
      {!can && <Note tone="danger" title={m.effects_unsupported()} />}
      <div className="grid grid-cols-3 gap-x-1.5 gap-y-2.5 sm:grid-cols-4 sm:gap-x-2.5">
        {ids.map((id) => (
          <label
            key={id}
            className="press group grid cursor-pointer gap-1.5 rounded-2xl p-1.5 text-center text-sm font-semibold text-ink-soft has-checked:bg-accent-soft has-checked:text-on-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-[var(--focus)]"
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === background}
              onChange={() => void effects.setBackground(id, host)}
              className="sr-only"
            />
            <Thumbnail id={id} own={own} />
            <span className="leading-tight">{wordOf(id)}</span>
          </label>
        ))}
      </div>
      {can && <OwnPicture host={host} />}
    </fieldset>
  );
}

/** How a choice looks: the picture itself, or a person in front of a room that is as sharp as the choice says. */
function Thumbnail({ id, own }: { readonly id: BackgroundId; readonly own: string | null }) {
  const picture = id === 'own' ? own : id in sceneUrls ? sceneUrls[id as keyof typeof sceneUrls] : null;
  const style: CSSProperties | undefined = picture === null ? undefined : { backgroundImage: `url("${picture}")` };
  return (
    <span
      aria-hidden
      style={style}
      className={cx(
        'relative grid aspect-video w-full place-items-center overflow-hidden rounded-xl border border-line bg-sunken bg-cover bg-center',
        'group-has-checked:border-accent',
      )}
    >
      {id === 'none' && <Ban size={22} />}
      {(id === 'blur-light' || id === 'blur-strong') && <BlurArt strong={id === 'blur-strong'} />}
    </span>
  );
}

function BlurArt({ strong }: { readonly strong: boolean }) {
  return (
    <svg viewBox="0 0 96 54" className="absolute inset-0 size-full" aria-hidden focusable="false">
      <g style={{ filter: `blur(${strong ? 6 : 2}px)` }}>
        <path className="fill-tile" d="M0 0h96v54H0z" />
        <path className="fill-line-strong" d="M6 8h22v26H6zM68 6h20v10H68zM68 22h20v10H68z" />
      </g>
      <path className="fill-accent" d="M48 12a10 10 0 0 1 0 20 10 10 0 0 1 0-20M26 54c0-12 10-19 22-19s22 7 22 19z" />
    </svg>
  );
}

function OwnPicture({ host }: { readonly host: EffectsHost | null }) {
  const { effects } = useServices();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button size="sm" icon={ImagePlus} onClick={() => input.current?.click()}>
        {m.effects_own_add()}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label={m.effects_own_add()}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void effects.setOwnPicture(file, host);
          // The same file again is a change, too.
          target.value = '';
        }}
      />
      <span className="text-sm text-ink-soft">{m.effects_own_hint()}</span>
    </div>
  );
}

function wordOf(id: BackgroundId): string {
  return {
    none: m.effects_none,
    'blur-light': m.effects_blur_light,
    'blur-strong': m.effects_blur_strong,
    paper: m.effects_scene_paper,
    lattice: m.effects_scene_lattice,
    hills: m.effects_scene_hills,
    evening: m.effects_scene_evening,
    own: m.effects_own,
  }[id]();
}

function failureOf(what: NonNullable<EffectsState['failed']>): string {
  return {
    background: m.effects_background_failed,
    noise: m.effects_noise_failed,
    picture: m.effects_picture_failed,
  }[what]();
}
