import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { RtpParameters } from '@madang/protocol';
import { endChild } from '../lib/process.ts';
import { progress, root } from '../lib/report.ts';
import { AUDIO_BPS, AUDIO_INTERVAL_MS, FRAME_RATE, MAX_PAYLOAD_BYTES } from './shapes.ts';
import { type Endpoint, type Extensions, extensionUris, type PeerIdentity, type RtpNumbers } from './target.ts';

const sources = join(import.meta.dirname, 'peergen');
const CONNECT_TIMEOUT_MS = 20_000;
/** What was sent has gone through an SFU on loopback by then, resent packets too. */
const ARRIVAL_MS = 300;

/** Prefers what the worker prefers: AES-GCM (the dearer AES-CM is for old browsers). */
const SRTP_PROFILES = 'SRTP_AEAD_AES_128_GCM';

/** Payload types and header extension ids that publishers use. */
export const sentTypes = { video: 96, rtx: 97, audio: 111 } as const;
export const sentExtensions: Extensions = { mid: 1, absSendTime: 2, transportCc: 3, audioLevel: 4 };

/** Counters of the generator since `zero`. */
export type Counters = {
  readonly rxVideo: number;
  readonly rxAudio: number;
  readonly rxOther: number;
  readonly rxBytes: number;
  readonly txVideo: number;
  readonly txAudio: number;
  readonly sendErrors: number;
  /** The latest tick, in ms: if it is more than a few, the generator is at its limit and not the SFU. */
  readonly latestMs: number;
  readonly expected: number;
  readonly received: number;
  readonly up: number;
  readonly ssrcs: number;
  readonly silent: number;
};

/** A publisher's two streams as they are announced. */
export type Streams = { readonly audio: RtpParameters; readonly video: RtpParameters };

/** Builds peergen, once for every state of its sources. */
export function buildPeergen(): string {
  const files = readdirSync(sources).filter((name) => /\.[ch]$/.test(name));
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(join(sources, name)));
  const folder = join(root, '.cache', 'peergen');
  const binary = join(folder, `peergen-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(binary)) return binary;
  progress('building peergen …');
  mkdirSync(folder, { recursive: true });
  const draft = `${binary}.${process.pid}`;
  const units = files.filter((name) => name.endsWith('.c')).map((name) => join(sources, name));
  try {
    const flags = ['-std=gnu11', '-O2', '-Wall', '-Wextra'];
    execFileSync('gcc', [...flags, '-o', draft, ...units, '-lssl', '-lcrypto', '-lsrtp2'], { stdio: 'inherit' });
  } catch (cause) {
    throw new Error('peergen was not built; it needs: apt-get install gcc libssl-dev libsrtp2-dev', { cause });
  }
  renameSync(draft, binary);
  return binary;
}

/** A running peergen. */
export class Generator {
  readonly fingerprint: string;
  readonly #process: ChildProcess;
  readonly #connecting = new Map<number, { up(): void; failed(why: Error): void }>();
  readonly #answers = new Map<string, (text: string) => void>();
  #peers = 0;
  #ssrc = 100_000;

  /** Starts peergen and waits for its fingerprint. */
  static async start(): Promise<Generator> {
    const child = spawn(buildPeergen(), [SRTP_PROFILES], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const fingerprint = await new Promise<string>((found, failed) => {
      lines.once('line', (line) => found(line.replace('fingerprint ', '')));
      child.once('error', failed);
    });
    const generator = new Generator(child, fingerprint);
    lines.on('line', (line) => generator.#hear(line));
    return generator;
  }

  private constructor(child: ChildProcess, fingerprint: string) {
    this.#process = child;
    this.fingerprint = fingerprint;
  }

  /** Process id. */
  get pid(): number {
    return this.#process.pid ?? Number.NaN;
  }

  /** Tells which payload types the SFU sends. */
  expectTypes(numbers: RtpNumbers): void {
    this.#say(`types ${numbers.videoType} ${numbers.audioType}`);
  }

  /** A peer that will connect. */
  identity(): PeerIdentity {
    const hex = (bytes: number) => randomBytes(bytes).toString('hex');
    return { fingerprint: this.fingerprint, ufrag: hex(4), password: hex(16) };
  }

  /** Connects a peer; resolves with its id when its SRTP keys are in place. */
  async connect(own: PeerIdentity, to: Endpoint, receives: boolean): Promise<number> {
    const id = ++this.#peers;
    const subscriber = receives ? `1 ${to.transportCc}` : '0 0';
    const up = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`peer ${id} did not come up in time`)), CONNECT_TIMEOUT_MS);
      const settle = (done: () => void) => () => {
        clearTimeout(timer);
        done();
      };
      this.#connecting.set(id, { up: settle(resolve), failed: (why) => settle(() => reject(why))() });
    });
    this.#say(`peer ${id} ${to.ip} ${to.port} ${own.ufrag} ${own.password} ${to.ufrag} ${to.password} ${subscriber}`);
    await up;
    return id;
  }

  /** Two streams that a publisher is going to send. */
  newStreams(): Streams {
    const [audioSsrc, videoSsrc, rtxSsrc] = [this.#ssrc++, this.#ssrc++, this.#ssrc++];
    return { audio: audioParameters(audioSsrc), video: videoParameters(videoSsrc, rtxSsrc) };
  }

  /** Gives a connected peer its streams; they are sent from `start` on. */
  addStreams(peer: number, { audio, video }: Streams, videoBps: number): void {
    const { mid, absSendTime, transportCc, audioLevel } = sentExtensions;
    const audioBytes = Math.round((AUDIO_BPS / 8) * (AUDIO_INTERVAL_MS / 1000));
    const frameBytes = Math.round(videoBps / 8 / FRAME_RATE);
    const ids = (streams: RtpParameters) => `${streams.mid} ${mid} ${absSendTime} ${transportCc}`;
    this.#say(`audio ${peer} ${ssrcOf(audio)} ${AUDIO_INTERVAL_MS} ${audioBytes} ${ids(audio)} ${audioLevel}`);
    this.#say(`video ${peer} ${ssrcOf(video)} ${FRAME_RATE} ${frameBytes} ${MAX_PAYLOAD_BYTES} ${ids(video)}`);
  }

  /** Sends, or goes on sending. */
  start(): void {
    this.#say('start');
  }

  /** Sends nothing until the next `start`; peers stay connected. Resolves when what was on its way has arrived. */
  async halt(): Promise<void> {
    this.#say('stop');
    await pause(ARRIVAL_MS);
  }

  async zero(): Promise<void> {
    await this.#ask('zero', 'zeroed');
  }

  async read(): Promise<Counters> {
    return JSON.parse(await this.#ask('stat', 'stat'));
  }

  async close(): Promise<void> {
    await endChild(this.#process);
  }

  #say(line: string): void {
    this.#process.stdin?.write(`${line}\n`);
  }

  async #ask(line: string, answer: string): Promise<string> {
    return await new Promise((resolve) => {
      this.#answers.set(answer, resolve);
      this.#say(line);
    });
  }

  #hear(line: string): void {
    const [word = '', ...rest] = line.split(' ');
    const peer = this.#connecting.get(Number(rest[0]));
    if (word === 'up') peer?.up();
    else if (word === 'fail') peer?.failed(new Error(`peer ${rest.join(' ')}`));
    else if (word === 'bad') throw new Error(`peergen does not understand: ${rest.join(' ')}`);
    else this.#answers.get(word)?.(rest.join(' '));
  }
}

/** SSRC of a stream. */
export function ssrcOf({ encodings }: RtpParameters): number {
  return encodings?.[0]?.ssrc ?? Number.NaN;
}

const extensions = (...names: readonly (keyof Extensions)[]) =>
  names.map((name) => ({ uri: extensionUris[name], id: sentExtensions[name] }));

function audioParameters(ssrc: number): RtpParameters {
  return {
    mid: '0',
    codecs: [
      {
        mimeType: 'audio/opus',
        payloadType: sentTypes.audio,
        clockRate: 48_000,
        channels: 2,
        parameters: { useinbandfec: 1 },
        rtcpFeedback: [{ type: 'transport-cc' }],
      },
    ],
    headerExtensions: extensions('mid', 'absSendTime', 'transportCc', 'audioLevel'),
    encodings: [{ ssrc }],
    rtcp: { cname: `peer${ssrc}`, reducedSize: true },
  };
}

function videoParameters(ssrc: number, rtxSsrc: number): RtpParameters {
  const feedback = ['nack', 'nack pli', 'ccm fir', 'transport-cc'].map((words) => {
    const [type = '', parameter] = words.split(' ');
    return parameter === undefined ? { type } : { type, parameter };
  });
  return {
    mid: '1',
    codecs: [
      {
        mimeType: 'video/VP8',
        payloadType: sentTypes.video,
        clockRate: 90_000,
        parameters: {},
        rtcpFeedback: feedback,
      },
      {
        mimeType: 'video/rtx',
        payloadType: sentTypes.rtx,
        clockRate: 90_000,
        parameters: { apt: sentTypes.video },
        rtcpFeedback: [],
      },
    ],
    headerExtensions: extensions('mid', 'absSendTime', 'transportCc'),
    encodings: [{ ssrc, rtx: { ssrc: rtxSsrc } }],
    rtcp: { cname: `peer${ssrc}`, reducedSize: true },
  };
}
