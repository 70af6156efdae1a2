import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

type Labels<Label extends string> = Readonly<Record<Label, string>>;
type Description<Label extends string> = {
  /** In Prometheus' style with its unit: `madang_http_request_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
};

/** Where something happened that never should: a request, work that nobody awaits, a socket, a room, the history of calls. */
export type BugPlace = 'request' | 'background' | 'signalling' | 'room' | 'history';

/** The three kinds of measurement; nothing else of the metrics library is seen anywhere. */
export interface Metrics {
  /** Something that only grows. */
  counter<Label extends string = never>(
    description: Description<Label>,
  ): (labels: Labels<Label>, amount?: number) => void;
  /** Something that goes up and down, asked for when it is read. */
  gauge(description: Description<never>, read: () => number | Promise<number>): void;
  /** How often something took how long, or was how big. */
  histogram<Label extends string = never>(
    description: Description<Label> & { readonly buckets: readonly number[] },
  ): (labels: Labels<Label>, value: number) => void;
  /** Counts something that never should happen (a broken invariant, an error nobody foresaw), which the log tells of, too. */
  bug(place: BugPlace): void;
}

/** Measurements of this process with their text for Prometheus. */
export type MetricsRegistry = Metrics & { text(): Promise<string>; readonly contentType: string };

/**
 * How often Node looks whether its event loop is late. Each look wakes the process: prom-client's 10 ms cost an idle
 * server 4 ms of CPU a second, as much as a room of 25 people.
 */
const EVENT_LOOP_LOOK_MS = 100;

/** Makes the measurements of a process; `processMetrics` adds memory, processor time and event loop. */
export function createMetrics(options: { readonly processMetrics: boolean }): MetricsRegistry {
  const registry = new Registry();
  if (options.processMetrics)
    collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: EVENT_LOOP_LOOK_MS });
  const common = <Label extends string>({ name, help, labels }: Description<Label>) => ({
    name,
    help,
    labelNames: [...(labels ?? [])],
    registers: [registry],
  });
  const bugs = new Counter(
    common({
      name: 'madang_bugs_total',
      help: 'Broken invariants and errors nobody foresaw, by where they happened.',
      labels: ['place'],
    }),
  );
  return {
    bug: (place) => bugs.inc({ place }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
    counter(description) {
      const metric = new Counter(common(description));
      return (labels, amount = 1) => metric.inc(labels, amount);
    },
    gauge(description, read) {
      const metric: Gauge = new Gauge({
        ...common(description),
        collect: async () => metric.set(await read()),
      });
    },
    histogram(description) {
      const metric = new Histogram({ ...common(description), buckets: [...description.buckets] });
      return (labels, value) => metric.observe(labels, value);
    },
  };
}
