import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { givesUp, startWait, stepWait, type WorkerLoad } from '@madang/core';
import { AppError, type VideoCodec } from '@madang/protocol';
import { createWorker, type types } from 'mediasoup';
import type { MediaWorkerStatus } from '../../ports/media-engine.ts';
import { carriesH265 } from './h265.ts';
import type { EngineSettings } from './options.ts';

/** Slices of waiting for a ping: a stall of our own process uses up one slice, not the whole patience. */
const PING_SLICES = 12;

/** One running mediasoup worker process with its one `WebRtcServer`. Owned by the pool. */
export class MediaWorker {
  readonly index: number;
  readonly webRtcServer: types.WebRtcServer;
  readonly port: number;
  readonly #worker: types.Worker;
  readonly #settings: EngineSettings;
  readonly #count: Counts = {
    routers: 0,
    transports: 0,
    producers: 0,
    consumers: 0,
    dataProducers: 0,
    dataConsumers: 0,
    signs: 0,
  };
  #sample: { readonly cpuMs: number; readonly at: number } | undefined;
  #cpuShare = 0;

  private constructor(index: number, port: number, parts: Parts, settings: EngineSettings) {
    this.index = index;
    this.port = port;
    this.#worker = parts.worker;
    this.webRtcServer = parts.webRtcServer;
    this.#settings = settings;
    countObjects(parts.worker, this.#count);
  }

  /** @throws AppError MEDIA_UNAVAILABLE when the process does not start or its port is taken. */
  static async start(index: number, settings: EngineSettings): Promise<MediaWorker> {
    const worker = await startProcess(settings);
    try {
      const { webRtcServer, port } = await listen(worker, index, settings);
      return new MediaWorker(index, port, { worker, webRtcServer }, settings);
    } catch (error) {
      worker.close();
      throw error;
    }
  }

  get pid(): number {
    return this.#worker.pid;
  }

  /** True once the process has ended or is being ended. */
  get closed(): boolean {
    return this.#worker.closed;
  }

  get load(): WorkerLoad {
    const { consumers, routers } = this.#count;
    return { index: this.index, cpuShare: this.#cpuShare, consumers, rooms: routers };
  }

  get status(): MediaWorkerStatus {
    const { routers: rooms, transports, consumers, producers, dataConsumers, dataProducers } = this.#count;
    const cpuShare = Math.round(this.#cpuShare * 1000) / 1000;
    const objects = { rooms, transports, consumers, producers, dataConsumers, dataProducers };
    return { index: this.index, pid: this.pid, port: this.port, cpuShare, ...objects };
  }

  /** Calls back once when the process ends without having been asked to, with its exit code and signal. */
  onDeath(listener: (reason: Error) => void): void {
    this.#worker.once('died', listener);
  }

  createRouter(mediaCodecs: types.RouterRtpCodecCapability[]): Promise<types.Router> {
    return this.#worker.createRouter({ mediaCodecs });
  }

  /** Video codecs that Madang knows and this program does not carry. */
  async lackingCodecs(): Promise<ReadonlySet<VideoCodec>> {
    return new Set((await carriesH265(this.#worker)) ? [] : (['H265'] as const));
  }

  /** Asks for the CPU time used so far; false: no answer in time. */
  async ping(): Promise<boolean> {
    let answered = false;
    const answer = this.#worker.getResourceUsage().then(
      (usage) => {
        answered = true;
        this.#take(usage.ru_utime + usage.ru_stime);
      },
      // The process ended meanwhile: its death is told by onDeath.
      () => {
        answered = true;
      },
    );
    const sliceMs = this.#settings.pingTimeoutMs / PING_SLICES;
    const look = async () => ({ signs: this.#count.signs, queuedMs: await queuedMs(this.pid) });
    let wait = startWait(await look());
    while (!answered && !givesUp(wait, this.#settings.pingTimeoutMs)) {
      const stop = new AbortController();
      const slice = delay(sliceMs, undefined, { signal: stop.signal });
      await Promise.race([answer, slice]);
      slice.catch(() => undefined);
      stop.abort();
      wait = stepWait(wait, await look(), sliceMs);
    }
    return answered;
  }

  /** Ends a process that does not answer; onDeath follows. A stopped process dies of it as well. */
  kill(): void {
    try {
      process.kill(this.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }

  /** Ends the process in good order; settles when it has ended, at the latest after 2 s by force. */
  async close(): Promise<void> {
    if (this.#worker.subprocessClosed) return;
    const ended = new Promise<void>((resolve) => this.#worker.once('subprocessclose', resolve));
    this.#worker.close();
    const stop = new AbortController();
    const force = delay(2_000, undefined, { signal: stop.signal }).then(
      () => this.kill(),
      () => undefined,
    );
    await ended;
    stop.abort();
    await force;
  }

  /** What the process itself knows of; for tests of leaks. */
  dump(): Promise<types.WorkerDump> {
    return this.#worker.dump();
  }

  #take(cpuMs: number): void {
    const at = this.#settings.clock.monotonic();
    const before = this.#sample;
    this.#sample = { cpuMs, at };
    if (before === undefined || at <= before.at) return;
    this.#cpuShare = Math.max(0, (cpuMs - before.cpuMs) / (at - before.at));
  }
}

type Parts = { readonly worker: types.Worker; readonly webRtcServer: types.WebRtcServer };
type Counts = Record<Counted, number> & {
  /** What the process has said since it began: objects it made, scores that changed. */
  signs: number;
};
type Counted = 'routers' | 'transports' | 'producers' | 'consumers' | 'dataProducers' | 'dataConsumers';

async function startProcess(settings: EngineSettings): Promise<types.Worker> {
  const before = new Set([...process.listeners('SIGINT'), ...process.listeners('SIGTERM')]);
  const starting = createWorker({ workerBin: settings.workerBin, logLevel: 'error' });
  // mediasoup ends its workers on the first SIGTERM; ours carry calls until the node has drained.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const listener of process.listeners(signal)) {
      if (!before.has(listener)) process.off(signal, listener);
    }
  }
  try {
    return await starting;
  } catch (cause) {
    const detail = `The media worker ${settings.workerBin} did not start. Run "./madang doctor", or name a working one in MEDIASOUP_WORKER_BIN.`;
    throw new AppError('MEDIA_UNAVAILABLE', { detail, cause });
  }
}

async function listen(
  worker: types.Worker,
  index: number,
  settings: EngineSettings,
): Promise<{ webRtcServer: types.WebRtcServer; port: number }> {
  const { basePort, listenIps, announcedAddresses, socketBufferBytes } = settings;
  const port = basePort === 0 ? undefined : basePort + index;
  const announced = announcedAddresses[0];
  const info = (protocol: 'udp' | 'tcp', ip: string) => ({
    protocol,
    ip,
    ...(announced === undefined || announced === ip || ip !== listenIps[0] ? {} : { announcedAddress: announced }),
    ...(port === undefined ? {} : { port }),
    sendBufferSize: socketBufferBytes,
    recvBufferSize: socketBufferBytes,
  });
  try {
    const webRtcServer = await worker.createWebRtcServer({
      listenInfos: listenIps.flatMap((ip) => [info('udp', ip), info('tcp', ip)]),
    });
    const dump = await webRtcServer.dump();
    return { webRtcServer, port: port ?? dump.udpSockets[0]?.port ?? 0 };
  } catch (cause) {
    const detail = `Media port ${port ?? 'any'} (UDP and TCP) on ${listenIps.join(' or ')} cannot be opened: it is in use, or the address is not of this machine. Free it, or change MADANG_MEDIA_PORT or MADANG_MEDIA_LISTEN.`;
    throw new AppError('MEDIA_UNAVAILABLE', { detail, cause });
  }
}

/** Keeps the counts of a worker's objects up to date by mediasoup's own observers. */
function countObjects(worker: types.Worker, count: Counts): void {
  const track = (key: Counted, observer: { once(event: 'close', listener: () => void): unknown }) => {
    count[key] += 1;
    count.signs += 1;
    observer.once('close', () => {
      count[key] -= 1;
    });
  };
  worker.observer.on('newrouter', (router) => {
    track('routers', router.observer);
    router.observer.on('newtransport', (transport) => {
      track('transports', transport.observer);
      transport.observer.on('newdataproducer', (producer) => track('dataProducers', producer.observer));
      transport.observer.on('newdataconsumer', (consumer) => track('dataConsumers', consumer.observer));
      transport.observer.on('newproducer', (producer) => track('producers', producer.observer));
      transport.observer.on('newconsumer', (consumer) => {
        track('consumers', consumer.observer);
        consumer.observer.on('score', () => {
          count.signs += 1;
        });
      });
    });
  });
}

/** Time a process was ready to run and got no core so far: the second number of Linux' schedstat, in ns. */
async function queuedMs(pid: number): Promise<number | null> {
  try {
    const [, queuedNs] = (await readFile(`/proc/${pid}/schedstat`, 'utf8')).split(' ');
    return queuedNs === undefined ? null : Number(queuedNs) / 1e6;
  } catch {
    return null;
  }
}
