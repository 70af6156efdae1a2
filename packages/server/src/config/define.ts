import { z } from 'zod';

/** One setting: everything that is known about it, in one place. */
export type SettingSpec<Schema extends z.ZodType = z.ZodType> = {
  readonly schema: Schema;
  /** Value when nobody sets it; null stands for "decided at start", which `defaultNote` explains. */
  readonly default: z.output<Schema> | null;
  readonly defaultNote?: string;
  readonly unit?: string;
  /** What may be set, in words: shown when a value is refused. */
  readonly allowed: string;
  readonly description: string;
  /** Never shown, logged or answered. */
  readonly secret?: boolean;
  /** Reads the text of an environment variable. */
  readonly parse: (text: string) => unknown;
};

/** Turns `http.port` into `MADANG_HTTP_PORT`, `web.openRooms` into `MADANG_WEB_OPEN_ROOMS`. */
export function environmentName(name: string): string {
  return `MADANG_${name
    .replaceAll('.', '_')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()}`;
}

type Words = { readonly description: string; readonly secret?: boolean; readonly defaultNote?: string };

const number = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text);

/** A whole number within bounds. */
export function integer(
  options: Words & { min: number; max: number; default: number | null; unit?: string },
): SettingSpec<z.ZodInt> {
  return {
    ...options,
    schema: z.int().min(options.min).max(options.max),
    allowed: `a whole number from ${options.min} to ${options.max}`,
    parse: number,
  };
}

/** Yes or no. */
export function flag(options: Words & { default: boolean }): SettingSpec<z.ZodBoolean> {
  return {
    ...options,
    schema: z.boolean(),
    allowed: '`true` or `false`',
    parse: (text) => ({ true: true, false: false })[text.trim().toLowerCase()] ?? text,
  };
}

/** Free text of a stated form. */
export function text(
  options: Words & { default: string | null; allowed: string; schema?: z.ZodType<string> },
): SettingSpec<z.ZodType<string>> {
  return { ...options, schema: options.schema ?? z.string().min(1), parse: (value) => value };
}

/** One of a few words. */
export function choice<const Value extends string>(
  options: Words & { default: Value; values: readonly [Value, ...Value[]] },
): SettingSpec<z.ZodType<Value>> {
  return {
    ...options,
    schema: z.enum(options.values) as unknown as z.ZodType<Value>,
    allowed: `one of ${options.values.map((value) => `\`${value}\``).join(', ')}`,
    parse: (value) => value.trim(),
  };
}

/** Several values; in the environment separated by commas. */
export function list<Item extends z.ZodType<string>>(
  options: Words & { default: z.output<Item>[] | null; item: Item; allowed: string },
): SettingSpec<z.ZodArray<Item>> {
  return {
    ...options,
    schema: z.array(options.item),
    parse: (value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  };
}

/** A structure; in the environment written as JSON. */
export function json<Schema extends z.ZodType>(
  options: Words & { default: z.output<Schema>; schema: Schema; allowed: string },
): SettingSpec<Schema> {
  return {
    ...options,
    parse: (value) => {
      try {
        return JSON.parse(value);
      } catch {
        return value;
      }
    },
  };
}
