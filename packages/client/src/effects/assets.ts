/** Files of the effects, by what they are; the build names them after their content, so that they are kept for ever. */
export type Assets = {
  readonly backgroundWorker: string;
  readonly visionLoader: string;
  readonly visionWasm: string;
  readonly personModel: string;
  readonly noiseWorklet: string;
  readonly noiseWasm: string;
};

const names = [
  'backgroundWorker',
  'visionLoader',
  'visionWasm',
  'personModel',
  'noiseWorklet',
  'noiseWasm',
] as const satisfies readonly (keyof Assets)[];

/** Asks a Madang server for the addresses of its effects' files. `folder`: where its SDK is, e.g. `https://calls.example.com/sdk/`. */
export async function findAssets(folder: string | URL): Promise<Assets> {
  const list = new URL('effects/files.json', new URL(folder, document.baseURI));
  const response = await fetch(list);
  if (!response.ok) throw new Error(`${list.href}: ${response.status}`);
  const found: unknown = await response.json();
  const address = (name: keyof Assets) => {
    const file = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
    if (typeof file !== 'string') throw new Error(`${list.href} names no ${name}`);
    return new URL(file, list).href;
  };
  return Object.fromEntries(names.map((name) => [name, address(name)])) as Assets;
}

/** Starts a worker whose script may lie on another origin, which browsers refuse to start directly. */
export function startWorker(address: string): Worker {
  if (new URL(address).origin === location.origin) return new Worker(address);
  const script = `importScripts(${JSON.stringify(address)})`;
  const local = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(local);
  } finally {
    // The worker has its script by now, or has failed.
    setTimeout(() => URL.revokeObjectURL(local), REVOKE_MS);
  }
}

const REVOKE_MS = 10_000;
