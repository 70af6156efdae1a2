import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'rolldown';

const here = import.meta.dirname;

/** A file of an installed package. */
const of = (name: string, file: string) => join(here, '../../node_modules', name, file);

/**
 * Writes what the effects load when they are first used (worker, WebAssembly, model) into a folder, each named after its
 * content, and `files.json`, which says what is what. Answers with the files that went into scripts, for their licences.
 */
export async function buildEffects(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const worker = await build({
    input: join(here, 'src/effects/background-worker/main.ts'),
    platform: 'browser',
    transform: { target: 'es2024' },
    // Classic: the engine loads its own part with `importScripts`, which modules have not.
    output: { format: 'iife', minify: true },
    write: false,
    logLevel: 'warn',
  });
  const [chunk] = worker.output;
  const read = (name: string, file: string) => readFileSync(of(name, file));
  const vision = '@mediapipe/tasks-vision';
  const noise = '@sapphi-red/web-noise-suppressor';
  const files = {
    backgroundWorker: keep(folder, 'background.js', Buffer.from(chunk.code)),
    visionLoader: keep(folder, 'vision.js', read(vision, 'wasm/vision_wasm_internal.js')),
    visionWasm: keep(folder, 'vision.wasm', read(vision, 'wasm/vision_wasm_internal.wasm')),
    personModel: keep(
      folder,
      'person.tflite',
      read('@twilio/video-processors', 'dist/build/selfie_segmentation_landscape.tflite'),
    ),
    noiseWorklet: keep(folder, 'noise.js', read(noise, 'dist/rnnoise/workletProcessor.js')),
    noiseWasm: keep(folder, 'noise.wasm', read(noise, 'dist/rnnoise_simd.wasm')),
  };
  writeFileSync(join(folder, 'files.json'), `${JSON.stringify(files, null, 2)}\n`);
  return [...chunk.moduleIds, of(vision, 'wasm'), of('@twilio/video-processors', 'dist'), of(noise, 'dist')];
}

/** Writes a file under a name that changes with its content, so that browsers keep it for ever. */
function keep(folder: string, name: string, bytes: Buffer): string {
  const extension = extname(name);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  const file = `${name.slice(0, -extension.length)}-${hash}${extension}`;
  writeFileSync(join(folder, file), bytes);
  return file;
}
