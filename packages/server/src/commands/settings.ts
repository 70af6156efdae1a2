import { loadSettings } from '../config/load.ts';
import { effectiveSettings } from '../config/reference.ts';

/** Prints the settings in force, secrets masked. */
export function settingsCommand(): number {
  const loaded = loadSettings(process.env, process.cwd());
  process.stdout.write(`${JSON.stringify(effectiveSettings(loaded), null, 2)}\n`);
  return 0;
}
