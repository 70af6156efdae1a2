import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The npm package whose worker is wanted. */
export const mediasoupDir = path.join(root, 'node_modules/mediasoup');

/** CMake project, shims and patch of the build from source. */
export const nativeDir = fileURLToPath(new URL('native', import.meta.url));
