import { environmentName, type SettingSpec } from './define.ts';
import type { LoadedSettings, SettingSource } from './load.ts';
import { type SettingName, settingSpecs } from './settings.ts';

/** One row of the reference page of settings. */
export type SettingReference = {
  readonly name: string;
  readonly environment: string;
  readonly default: string;
  readonly unit: string;
  readonly allowed: string;
  readonly description: string;
  readonly secret: boolean;
};

const entries = Object.entries(settingSpecs) as [SettingName, SettingSpec][];

/** Every setting with all that is known about it, in the order of the schema: what the reference page is made of. */
export function settingReference(): SettingReference[] {
  return entries.map(([name, spec]) => ({
    name,
    environment: environmentName(name),
    default: spec.default === null ? (spec.defaultNote ?? '') : shown(spec.default),
    unit: spec.unit ?? '',
    allowed: spec.allowed,
    description: spec.description,
    secret: spec.secret === true,
  }));
}

/** The settings in force, secrets masked: what an operator reads at `GET /v1/settings`. */
export function effectiveSettings(loaded: LoadedSettings): { name: string; value: unknown; source: SettingSource }[] {
  return entries.map(([name, spec]) => {
    const value = loaded.settings[name];
    const masked = spec.secret === true && loaded.sources[name] !== 'default';
    return { name, value: masked ? '***' : (value ?? null), source: loaded.sources[name] };
  });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '(none)' : value.map(String).join(',');
  return String(value);
}
