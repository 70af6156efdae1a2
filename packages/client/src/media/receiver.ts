import type { EventData, ParticipantId, SubscriptionId, TrackId } from '@madang/protocol';
import { limits } from '@madang/protocol/limits';
import type { types } from 'mediasoup-client';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { AudioOutput } from './audio-output.ts';
import type { MediaLink, SendRequest } from './link.ts';
import { RemoteMedia } from './remote-track.ts';
import { type ViewLimit, ViewTracker } from './views.ts';

/** What a receiver is given. */
export type ReceiverOptions = {
  readonly request: SendRequest;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  readonly onBlocked: (blocked: boolean) => void;
  readonly onAdded: (track: RemoteMedia) => void;
  readonly onReady: (trackId: TrackId, ready: boolean) => void;
  readonly onFlowing: (trackId: TrackId, flowing: boolean) => void;
  readonly onRemoved: (track: RemoteMedia) => void;
  /** Decrypts what somebody sends, where the call is encrypted. */
  readonly unprotect: (receiver: RTCRtpReceiver, from: ParticipantId, codec: string) => void;
};

type Subscription = { readonly trackId: TrackId; consumer: types.Consumer | null };

/** Everything this page receives: subscriptions on one side, remote tracks that outlive them on the other. */
export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #scope: Scope;
  readonly #subscriptions = new Map<SubscriptionId, Subscription>();
  readonly #tracks = new Map<TrackId, RemoteMedia>();
  readonly #views: ViewTracker;
  /** Tracks that arrive over another path than the server's. */
  readonly #diverted = new Map<TrackId, RTCRtpReceiver>();
  readonly output: AudioOutput;
  #toStart: SubscriptionId[] = [];

  constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.output = new AudioOutput(options.onBlocked);
    this.#views = new ViewTracker({
      clock: options.clock,
      send: (items) => options.request('subscription.update', { items }),
    });
  }

  get tracks(): readonly RemoteMedia[] {
    return [...this.#tracks.values()];
  }

  track(id: TrackId): RemoteMedia | null {
    return this.#tracks.get(id) ?? null;
  }

  /** Consumers by track, for statistics. */
  consumers(): ReadonlyMap<TrackId, types.Consumer> {
    const result = new Map<TrackId, types.Consumer>();
    for (const { trackId, consumer } of this.#subscriptions.values())
      if (consumer !== null && !consumer.closed) result.set(trackId, consumer);
    return result;
  }

  /** The server offers a track. Offers are repeated after a reset: known ones are let be. */
  add(link: MediaLink, offer: EventData<'subscription.added'>): void {
    if (offer.generation !== link.generation || this.#subscriptions.has(offer.subscriptionId)) return;
    // A track has one subscription at a time: an older one ended while the socket was lost.
    this.#unsubscribe(offer.trackId);
    const subscription: Subscription = { trackId: offer.trackId, consumer: null };
    this.#subscriptions.set(offer.subscriptionId, subscription);
    this.#scope.spawn(async () => {
      const consumer = await link.consume({
        id: offer.subscriptionId,
        producerId: offer.trackId,
        kind: offer.kind,
        rtpParameters: offer.rtpParameters as types.RtpParameters,
        onRtpReceiver: (receiver) => this.#options.unprotect(receiver, offer.participantId, codecOf(offer)),
        // Browsers keep lips and voice together within a stream.
        streamId: `${offer.participantId}-${offer.source.startsWith('screen') ? 'screen' : 'camera'}`,
      });
      if (this.#subscriptions.get(offer.subscriptionId) !== subscription) return consumer.close();
      subscription.consumer = consumer;
      this.#received(offer, consumer);
    });
  }

  /** The server tells what it sends of a track. */
  update(change: EventData<'subscription.updated'>): void {
    const subscription = this.#subscriptions.get(change.subscriptionId);
    if (subscription !== undefined) this.#options.onFlowing(subscription.trackId, change.flowing);
  }

  /** The server takes an offer back. */
  remove(subscriptionId: SubscriptionId): void {
    const subscription = this.#subscriptions.get(subscriptionId);
    if (subscription === undefined) return;
    this.#subscriptions.delete(subscriptionId);
    subscription.consumer?.close();
    const track = this.#tracks.get(subscription.trackId);
    // After a rebuild the track may live on under a new subscription already.
    if (track?.subscriptionId === subscriptionId) this.drop(subscription.trackId);
  }

  /** Shows what arrives over another path. */
  divert(trackId: TrackId, receiver: RTCRtpReceiver): void {
    this.#diverted.set(trackId, receiver);
    const track = this.#tracks.get(trackId);
    if (track !== undefined) this.#show(track, receiver, track.subscriptionId);
  }

  /** Shows what arrives from the server again, unless a newer path than `receiver`'s carries the track by now. */
  release(trackId: TrackId, receiver: RTCRtpReceiver | null): void {
    if (this.#diverted.get(trackId) !== receiver) return;
    this.#diverted.delete(trackId);
    const track = this.#tracks.get(trackId);
    const source = this.consumers().get(trackId)?.rtpReceiver;
    if (track !== undefined && source !== undefined) this.#show(track, source, track.subscriptionId);
  }

  /** The microphone that arrives past the server; null: none does. */
  directMicrophone(): RTCRtpReceiver | null {
    for (const [id, receiver] of this.#diverted) if (this.#tracks.get(id)?.source === 'microphone') return receiver;
    return null;
  }

  /** Asks for less of the pictures than is shown; see {@link ViewTracker.limit}. */
  limitViews(limit: ViewLimit): void {
    this.#views.limit(limit);
  }

  /** A track is gone for good: that it ended says of its subscription, too, that it did. */
  drop(trackId: TrackId): void {
    this.#unsubscribe(trackId);
    this.#diverted.delete(trackId);
    const track = this.#tracks.get(trackId);
    if (track === undefined) return;
    this.#tracks.delete(trackId);
    this.output.remove(trackId);
    this.#views.remove(track);
    track.detach();
    this.#options.onReady(trackId, false);
    this.#options.onRemoved(track);
  }

  /** Keeps only tracks that still exist; the rest vanished while the socket was lost. */
  retain(alive: ReadonlySet<TrackId>): void {
    for (const [id, { trackId }] of [...this.#subscriptions]) if (!alive.has(trackId)) this.remove(id);
    for (const trackId of [...this.#tracks.keys()]) if (!alive.has(trackId)) this.drop(trackId);
  }

  /** The media is being rebuilt: tracks freeze, and go on when they are offered again. */
  suspend(): void {
    this.#subscriptions.clear();
    this.#toStart = [];
    for (const track of this.#tracks.values()) {
      this.#views.remove(track);
      if (!this.#diverted.has(track.id)) this.#options.onReady(track.id, false);
    }
  }

  close(): void {
    this.#scope.close();
    for (const trackId of [...this.#tracks.keys()]) this.drop(trackId);
    this.#subscriptions.clear();
    this.#views.close();
    this.output.close();
  }

  /** What is received of a track ends; its place in the connection is free for another one. */
  #unsubscribe(trackId: TrackId): void {
    for (const [id, subscription] of this.#subscriptions) {
      if (subscription.trackId !== trackId) continue;
      this.#subscriptions.delete(id);
      subscription.consumer?.close();
    }
  }

  #received(offer: EventData<'subscription.added'>, consumer: types.Consumer): void {
    const known = this.#tracks.get(offer.trackId);
    const { trackId: id, participantId, source, kind, subscriptionId } = offer;
    const track =
      known ?? new RemoteMedia({ id, participantId, source, kind }, subscriptionId, consumer.track, this.#views);
    this.#tracks.set(id, track);
    const receiver = this.#diverted.get(id) ?? consumer.rtpReceiver;
    if (receiver !== undefined) this.#show(track, receiver, subscriptionId);
    this.#start(subscriptionId);
    this.#views.add(track);
    this.#options.onReady(id, true);
    if (known === undefined) this.#options.onAdded(track);
  }

  #show(track: RemoteMedia, receiver: RTCRtpReceiver, subscriptionId: SubscriptionId): void {
    track.setMedia(receiver.track, receiver, subscriptionId);
    if (track.kind === 'audio') this.output.play(track);
  }

  /** Offers that come together are consumed together (one negotiation) and started together. */
  #start(subscriptionId: SubscriptionId): void {
    this.#toStart.push(subscriptionId);
    if (this.#toStart.length > 1) return;
    this.#scope.after(0, () => {
      const ready = this.#toStart.filter((id) => this.#subscriptions.has(id));
      this.#toStart = [];
      // How a picture is shown is known before it flows: it begins in the right size, with one key frame.
      this.#views.tellShown();
      for (let from = 0; from < ready.length; from += limits.subscriptionsPerUpdate) {
        const subscriptionIds = ready.slice(from, from + limits.subscriptionsPerUpdate);
        this.#scope.spawn(() => this.#options.request('subscription.start', { subscriptionIds }));
      }
    });
  }
}

function codecOf({ rtpParameters }: EventData<'subscription.added'>): string {
  return rtpParameters.codecs[0]?.mimeType.split('/')[1] ?? '';
}
