/** How often a page that stays open asks whether the server has a newer version, at most. */
const ASK_EVERY_MS = 60 * 60_000;

/**
 * Keeps the app on this device and notices when the server has a newer one. The new version takes over only when the
 * person says so: nobody loses a call or a half-written name to a deployment.
 */
export class UpdateStore {
  #registration: ServiceWorkerRegistration | null = null;
  #waiting: ServiceWorker | null = null;
  #askedAt = 0;
  readonly #listeners = new Set<() => void>();

  /** Installs the service worker. Web views of hybrid apps may refuse; the app works without. */
  start(): void {
    navigator.serviceWorker.register('/sw.js').then(
      (registration) => this.#watch(registration),
      () => undefined,
    );
    document.addEventListener('visibilitychange', () => this.ask());
  }

  /** Whether a newer version lies ready. */
  readonly get = (): boolean => this.#waiting !== null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks the server, unless it was asked not long ago. */
  ask(): void {
    const now = Date.now();
    if (document.hidden || now - this.#askedAt < ASK_EVERY_MS) return;
    this.#askedAt = now;
    this.#registration?.update().catch(() => undefined);
  }

  /** Lets the newer version take over, and shows it. */
  readonly apply = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
  };

  /** Some browsers that block service workers say so by giving nothing. */
  #watch(registration: ServiceWorkerRegistration | undefined): void {
    if (registration === undefined) return;
    this.#registration = registration;
    this.#askedAt = Date.now();
    this.#offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') this.#offer(worker);
      });
    });
  }

  /** The first version of all needs no question: nothing older is on the screen. */
  #offer(worker: ServiceWorker | null): void {
    if (worker === null || navigator.serviceWorker.controller === null) return;
    this.#waiting = worker;
    for (const listener of this.#listeners) listener();
  }
}
