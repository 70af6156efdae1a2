import { recall, remember } from '../lib/storage.ts';
import evening from './backgrounds/evening.svg?url';
import hills from './backgrounds/hills.svg?url';
import lattice from './backgrounds/lattice.svg?url';
import paper from './backgrounds/paper.svg?url';
import type { SCENES } from './choices.ts';

/** Addresses of the built-in pictures. */
export const sceneUrls: Readonly<Record<(typeof SCENES)[number], string>> = { paper, lattice, hills, evening };

const OWN = 'madang.background';
/** Large enough for any camera, small enough for the browser's storage (about 200 KB). */
const WIDTH = 1280;
const HEIGHT = 720;
const QUALITY = 0.8;

/** The person's own picture as a data address, or null. It never leaves this browser. */
export function ownPicture(): string | null {
  const stored = recall(OWN);
  return typeof stored === 'string' && stored.startsWith('data:image/') ? stored : null;
}

/** Takes a picture file in as the person's own. Rejects what is no picture. */
export async function keepOwnPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  try {
    const canvas = document.createElement('canvas');
    const scale = Math.max(WIDTH / picture.width, HEIGHT / picture.height);
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    const [width, height] = [picture.width * scale, picture.height * scale];
    canvas.getContext('2d')?.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
    const address = canvas.toDataURL('image/jpeg', QUALITY);
    remember(OWN, address);
    return address;
  } finally {
    picture.close();
  }
}

/** A picture at an address as the effects take it. */
export async function loadPicture(address: string): Promise<ImageBitmap> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return await createImageBitmap(image, { resizeWidth: WIDTH, resizeHeight: HEIGHT });
}
