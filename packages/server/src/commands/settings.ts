import { exampleFile } from '../config/example.ts';
import { loadSettings } from '../config/load.ts';
import { effectiveSettings } from '../config/reference.ts';

/** Prints the settings in force, secrets masked; or, with `example`, a file of all settings to start from. */
export function settingsCommand(form: 'json' | 'example'): number {
  const json = (): string =>
    `${JSON.stringify(effectiveSettings(loadSettings(process.env, process.cwd())), null, 2)}\n`;
  process.stdout.write(form === 'example' ? exampleFile() : json());
  return 0;
}
