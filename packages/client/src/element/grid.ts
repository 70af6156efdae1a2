import type { Call } from '../api/call.ts';
import type { CallTrack } from '../api/tracks.ts';
import { make } from './dom.ts';
import type { Language } from './strings.ts';
import { textOf } from './strings.ts';
import type { Tile } from './view-model.ts';
import { columnsFor, initialsOf } from './view-model.ts';

const GAP_PX = 10;

type Cell = {
  readonly root: HTMLElement;
  readonly video: HTMLVideoElement;
  readonly initials: HTMLElement;
  readonly label: HTMLElement;
  track: CallTrack | null;
};

/** The grid of pictures: keeps one cell for each tile, and makes tiles as large as the box allows. */
export class Grid {
  readonly root = make('ul', { class: 'stage', role: 'list' });
  readonly #cells = new Map<string, Cell>();
  readonly #observer = new ResizeObserver(() => this.#layout());

  constructor() {
    this.#observer.observe(this.root);
  }

  show(tiles: readonly Tile[], call: Call, language: Language): void {
    const keys = new Set(tiles.map((tile) => tile.key));
    for (const [key, cell] of this.#cells) if (!keys.has(key)) this.#drop(key, cell);
    for (const [index, tile] of tiles.entries()) {
      const cell = this.#cells.get(tile.key) ?? this.#add(tile.key);
      if (this.root.children[index] !== cell.root) this.root.insertBefore(cell.root, this.root.children[index] ?? null);
      paint(cell, tile, call, language);
    }
    this.#layout();
  }

  clear(): void {
    for (const [key, cell] of this.#cells) this.#drop(key, cell);
  }

  #add(key: string): Cell {
    const video = make('video', { playsinline: '' });
    const initials = make('span', { class: 'initials', 'aria-hidden': 'true' });
    const label = make('span', { class: 'label' });
    const cell = { root: make('li', { class: 'tile' }, initials, video, label), video, initials, label, track: null };
    this.#cells.set(key, cell);
    return cell;
  }

  #drop(key: string, cell: Cell): void {
    cell.track?.detach(cell.video);
    cell.root.remove();
    this.#cells.delete(key);
  }

  #layout(): void {
    const { clientWidth, clientHeight } = this.root;
    const columns = columnsFor(this.#cells.size, clientWidth, clientHeight, GAP_PX);
    const rows = Math.ceil(this.#cells.size / columns);
    const width = Math.min(
      (clientWidth - GAP_PX * (columns - 1)) / columns,
      ((clientHeight - GAP_PX * (rows - 1)) / Math.max(1, rows)) * (16 / 9),
    );
    this.root.style.setProperty('--tile-width', `${Math.max(0, Math.floor(width))}px`);
  }
}

function paint(cell: Cell, tile: Tile, call: Call, language: Language): void {
  const track = tile.track === null ? null : tile.own ? call.localTrack('camera') : call.track(tile.track.id);
  if (track !== cell.track) {
    cell.track?.detach(cell.video);
    cell.track = track;
    track?.attach(cell.video);
  }
  cell.video.hidden = track === null;
  cell.initials.hidden = track !== null;
  cell.initials.textContent = initialsOf(tile.name);
  const name = tile.own ? `${tile.name} (${textOf(language, 'you')})` : tile.name;
  const words = tile.screen ? textOf(language, 'screenOf', tile.name) : name;
  cell.label.textContent = tile.muted ? `${words} · ${textOf(language, 'muted')}` : words;
  const flags = { own: tile.own, screen: tile.screen, speaking: tile.speaking, lost: tile.lost };
  for (const [flag, on] of Object.entries(flags)) cell.root.classList.toggle(flag, on);
}
