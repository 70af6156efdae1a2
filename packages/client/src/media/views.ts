import type { SignalRequestInput, SubscriptionId } from '@madang/protocol';
import { limits } from '@madang/protocol/limits';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import type { RemoteMedia, ViewWatcher } from './remote-track.ts';

type Item = SignalRequestInput<'subscription.update'>['items'][number];

/** One place where a picture is seen, in CSS pixels. */
export type Place = { readonly widthPx: number; readonly heightPx: number; readonly visible: boolean };

/** Changes within this time go out together; a tile that leaves the screen for less is not hidden. */
const DEBOUNCE_MS = 100;

/** A new picture that nobody attached by then is not shown anywhere. */
const GRACE_MS = 1_000;

/** The largest picture that is asked for, in device pixels (the contract's bound). */
const MAX_PX = 8192;

/** What to tell the server about a picture seen in these places. Pure. */
export function viewItem(
  subscriptionId: SubscriptionId,
  places: readonly Place[],
  page: { readonly visible: boolean; readonly pixelRatio: number },
): Item {
  const seen = page.visible ? places.filter((place) => place.visible && place.widthPx > 0 && place.heightPx > 0) : [];
  const px = (value: number) => Math.min(MAX_PX, Math.round(value * page.pixelRatio));
  return {
    subscriptionId,
    shown: seen.length > 0,
    widthPx: px(Math.max(0, ...seen.map((place) => place.widthPx))),
    heightPx: px(Math.max(0, ...seen.map((place) => place.heightPx))),
  };
}

/** How much of a picture is wanted at most, whatever its size on the screen: all, nothing, so many lines or pictures a second. */
export type ViewLimit = (
  track: RemoteMedia,
) => 'full' | 'none' | { readonly heightPx: number } | { readonly frameRate: number };

/** What {@link ViewTracker} is given. */
export type ViewOptions = {
  readonly clock: Clock;
  readonly send: (items: Item[]) => Promise<unknown>;
};

/** Watches where pictures are on the screen and tells the server, so that hidden ones cost nothing. */
export class ViewTracker implements ViewWatcher {
  readonly #options: ViewOptions;
  readonly #scope: Scope;
  readonly #visible = new Map<Element, boolean>();
  readonly #owners = new Map<Element, RemoteMedia>();
  readonly #tracks = new Set<RemoteMedia>();
  readonly #dirty = new Set<RemoteMedia>();
  readonly #told = new Map<SubscriptionId, string>();
  readonly #sizes: ResizeObserver;
  readonly #sights: IntersectionObserver;
  #pending = false;
  #limit: ViewLimit = () => 'full';

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, () => undefined);
    this.#sizes = new ResizeObserver((entries) => {
      for (const entry of entries) this.#touch(entry.target);
    });
    this.#sights = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        this.#visible.set(entry.target, entry.isIntersecting);
        this.#touch(entry.target);
      }
    });
    this.#scope.listen(document, 'visibilitychange', () => {
      for (const track of this.#tracks) this.sized(track);
    });
  }

  /** Asks for less than is shown, until told otherwise. */
  limit(limit: ViewLimit): void {
    this.#limit = limit;
    for (const track of this.#tracks) this.sized(track);
  }

  /** A picture can be shown from now on; without an element it counts as hidden after a second. */
  add(track: RemoteMedia): void {
    if (track.kind !== 'video') return;
    this.#tracks.add(track);
    if (track.elements.size > 0 || track.fixedView !== undefined) this.sized(track);
    else this.#scope.after(GRACE_MS, () => this.sized(track));
  }

  remove(track: RemoteMedia): void {
    this.#tracks.delete(track);
    this.#dirty.delete(track);
    this.#told.delete(track.subscriptionId);
  }

  attached(track: RemoteMedia, element: HTMLMediaElement): void {
    if (track.kind !== 'video') return;
    this.#owners.set(element, track);
    this.#visible.set(element, true);
    this.#sizes.observe(element);
    this.#sights.observe(element);
    this.sized(track);
  }

  detached(track: RemoteMedia, element: HTMLMediaElement): void {
    // The element may show another track by now, which watches it.
    if (this.#owners.get(element) === track) {
      this.#owners.delete(element);
      this.#visible.delete(element);
      this.#sizes.unobserve(element);
      this.#sights.unobserve(element);
    }
    this.sized(track);
  }

  sized(track: RemoteMedia): void {
    if (!this.#tracks.has(track)) return;
    this.#dirty.add(track);
    if (this.#pending) return;
    this.#pending = true;
    this.#scope.after(DEBOUNCE_MS, () => {
      this.#pending = false;
      this.#tell(() => true);
    });
  }

  /** Tells at once where pictures are seen; one that is not yet is given the usual time to be. */
  tellShown(): void {
    this.#tell((item) => item.shown);
  }

  close(): void {
    this.#scope.close();
    this.#sizes.disconnect();
    this.#sights.disconnect();
  }

  #touch(element: Element): void {
    const track = this.#owners.get(element);
    if (track !== undefined) this.sized(track);
  }

  #tell(due: (item: Item) => boolean): void {
    const pixelRatio = window.devicePixelRatio;
    const items: Item[] = [];
    for (const track of this.#dirty) {
      // A picture in a window of its own is seen while the page is not.
      const apart = [...track.elements].some((element) => element === document.pictureInPictureElement);
      const visible = apart || document.visibilityState === 'visible';
      const seen = viewItem(track.subscriptionId, this.#placesOf(track), { visible, pixelRatio });
      const item = limited(seen, this.#limit(track));
      if (!due(item)) continue;
      this.#dirty.delete(track);
      const text = JSON.stringify(item);
      if (this.#told.get(track.subscriptionId) === text) continue;
      this.#told.set(track.subscriptionId, text);
      items.push(item);
    }
    for (let from = 0; from < items.length; from += limits.subscriptionsPerUpdate) {
      // A lost update is made good by the next one or by the reset that follows a rebuilt connection.
      this.#options.send(items.slice(from, from + limits.subscriptionsPerUpdate)).catch(() => undefined);
    }
  }

  #placesOf(track: RemoteMedia): readonly Place[] {
    if (track.fixedView !== undefined) return track.fixedView === null ? [] : [{ ...track.fixedView, visible: true }];
    return [...track.elements].map((element) => ({
      widthPx: element.clientWidth,
      heightPx: element.clientHeight,
      visible: this.#visible.get(element) ?? true,
    }));
  }
}

function limited(item: Item, limit: ReturnType<ViewLimit>): Item {
  if (limit === 'full') return item;
  if (limit === 'none') return { ...item, shown: false };
  if ('frameRate' in limit) return { ...item, frameRate: limit.frameRate };
  return { ...item, heightPx: Math.min(item.heightPx ?? 0, limit.heightPx) };
}
