import { createHash } from 'node:crypto';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { archiveName } from './plan.ts';
import { run } from './run.ts';

/** Where releases are listed, and how patient to be with that place. */
export type Releases = {
  /** Address to which a version is added. */
  readonly api: string;
  /** Until the first answer. A machine without a way out must not wait long before it starts to compile. */
  readonly answerTimeoutMs: number;
  /** Without a single octet. */
  readonly stallTimeoutMs: number;
  /** In all, for an archive of some 10 MiB: what trickles longer is overtaken by compiling. */
  readonly totalTimeoutMs: number;
};

/** mediasoup's own releases. */
export const upstream: Releases = {
  api: 'https://api.github.com/repos/versatica/mediasoup/releases/tags',
  answerTimeoutMs: 4_000,
  stallTimeoutMs: 10_000,
  totalTimeoutMs: 180_000,
};

/** Far more than any archive of a worker had so far. */
const MAX_BYTES = 100 * 1024 ** 2;

const Release = z.object({
  assets: z.array(z.object({ name: z.string(), browser_download_url: z.url(), digest: z.string().nullish() })),
});

/**
 * Fetches upstream's prebuilt worker into `target`, by the proxy of the environment where it names one. Only an archive
 * whose SHA-256 agrees with the one that the release lists is unpacked. Throws, with the reason, when it is not to be had.
 */
export async function download(
  version: string,
  target: string,
  report: (text: string) => void,
  releases: Releases = upstream,
): Promise<void> {
  const restoreProxy = http.setGlobalProxyFromEnv();
  try {
    const name = archiveName(version, process.platform, process.arch, os.release());
    const archive = await fetchArchive(name, `${releases.api}/${version}`, releases, report);
    await unpack(archive, name, target);
  } finally {
    restoreProxy();
  }
}

type Report = (text: string) => void;

async function fetchArchive(name: string, listing: string, releases: Releases, report: Report): Promise<Buffer> {
  report(`asking ${new URL(listing).host} for ${name}`);
  const { assets } = readRelease(await get(listing, releases, () => undefined), listing);
  const asset = assets.find((one) => one.name === name);
  if (!asset) throw new Error(`${listing} has no ${name}`);
  if (!asset.digest?.startsWith('sha256:')) throw new Error(`${listing} lists no SHA-256 for ${name}`);
  // What is listed over TLS is fetched over TLS.
  if (new URL(asset.browser_download_url).protocol !== new URL(listing).protocol)
    throw new Error(`${listing} leads to ${asset.browser_download_url}`);
  report(`fetching ${asset.browser_download_url}`);
  const archive = await get(asset.browser_download_url, releases, (share) => report(`fetching ${name}, ${share}`));
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (digest !== asset.digest) throw new Error(`${name} has ${digest}, the release lists ${asset.digest}`);
  return archive;
}

function readRelease(body: Buffer, url: string): z.infer<typeof Release> {
  try {
    return Release.parse(JSON.parse(body.toString('utf8')));
  } catch {
    throw new Error(`${url} does not answer as a release does`);
  }
}

async function unpack(archive: Buffer, name: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const file = path.join(target, name);
  await writeFile(file, archive);
  // Nothing else of the archive is let onto the disk.
  await run('tar', ['-xzf', name, '--no-same-owner', 'mediasoup-worker'], { cwd: target });
  await rm(file);
  await chmod(path.join(target, 'mediasoup-worker'), 0o755);
}

/** Reads a body within the patience of `releases`; `progress` gets `40 %`, or the size where the whole is unknown. */
async function get(url: string, releases: Releases, progress: (share: string) => void): Promise<Buffer> {
  const { host } = new URL(url);
  const patience = new Patience(releases.totalTimeoutMs, `${host} is too slow`);
  try {
    patience.next(releases.answerTimeoutMs, `${host} does not answer`);
    const response = await fetch(url, { headers: { 'user-agent': 'madang' }, signal: patience.signal });
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    const total = Number(response.headers.get('content-length') ?? 0);
    const chunks: Uint8Array[] = [];
    let size = 0;
    patience.next(releases.stallTimeoutMs, `${host} stopped sending`);
    for await (const chunk of response.body ?? []) {
      patience.next(releases.stallTimeoutMs, `${host} stopped sending`);
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) throw new Error(`${url} is larger than a media worker can be`);
      progress(total > 0 ? `${Math.floor((size / total) * 100)} %` : `${Math.floor(size / 1024)} KiB`);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw patience.reason ?? readable(error, host);
  } finally {
    patience.end();
  }
}

/** What the library hides in causes, e.g. `ENOTFOUND`, said in one line. */
function readable(error: unknown, host: string): Error {
  if (!(error instanceof TypeError)) return error instanceof Error ? error : new Error(String(error));
  const cause = error.cause instanceof Error ? error.cause : error;
  return new Error(`${host} cannot be reached (${cause.message})`);
}

/** A deadline for the whole, and one for the next sign of life. */
class Patience {
  readonly #stop = new AbortController();
  readonly #whole: NodeJS.Timeout;
  #step: NodeJS.Timeout | undefined;
  reason: Error | undefined;

  constructor(totalMs: number, complaint: string) {
    this.#whole = this.#after(totalMs, complaint);
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  next(timeoutMs: number, complaint: string): void {
    clearTimeout(this.#step);
    this.#step = this.#after(timeoutMs, complaint);
  }

  end(): void {
    clearTimeout(this.#step);
    clearTimeout(this.#whole);
  }

  #after(timeoutMs: number, complaint: string): NodeJS.Timeout {
    return setTimeout(() => {
      this.reason = new Error(`${complaint} (${timeoutMs / 1000} s)`);
      this.#stop.abort(this.reason);
    }, timeoutMs);
  }
}
