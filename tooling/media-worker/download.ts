import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { archiveName } from './plan.ts';
import { run } from './run.ts';

const API = 'https://api.github.com/repos/versatica/mediasoup/releases/tags';
/** A machine without a way out must not wait long before it starts to compile. */
const CONNECT_TIMEOUT_MS = 4_000;
const DOWNLOAD_TIMEOUT_MS = 60_000;

const Release = z.object({
  assets: z.array(
    z.object({
      name: z.string(),
      browser_download_url: z.string().startsWith('https://'),
      digest: z.string().nullish(),
    }),
  ),
});

/**
 * Fetches upstream's prebuilt worker into `target`. Only an archive whose SHA-256 agrees with the one that the release
 * lists is unpacked. Throws, with the reason, when it is not to be had.
 */
export async function download(version: string, target: string, report: (text: string) => void): Promise<void> {
  const name = archiveName(version, process.platform, process.arch, os.release());
  report(`asking ${new URL(API).host} for ${name}`);
  const listing = await get(`${API}/${version}`, CONNECT_TIMEOUT_MS);
  const asset = Release.parse(JSON.parse(listing.toString('utf8'))).assets.find((one) => one.name === name);
  if (!asset) throw new Error(`release ${version} has no ${name}`);
  if (!asset.digest?.startsWith('sha256:')) throw new Error(`release ${version} lists no SHA-256 for ${name}`);
  report(`fetching ${asset.browser_download_url}`);
  const archive = await get(asset.browser_download_url, DOWNLOAD_TIMEOUT_MS);
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (digest !== asset.digest) throw new Error(`${name} has ${digest}, the release lists ${asset.digest}`);
  await mkdir(target, { recursive: true });
  const file = path.join(target, name);
  await writeFile(file, archive);
  await run('tar', ['-xzf', name], { cwd: target });
  await chmod(path.join(target, 'mediasoup-worker'), 0o755);
}

async function get(url: string, timeoutMs: number): Promise<Buffer> {
  const response = await fetch(url, {
    headers: { 'user-agent': 'madang' },
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(
      `${new URL(url).host} cannot be reached (${cause instanceof Error ? cause.message : String(cause)})`,
    );
  });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
