import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../kernel/start-error.ts';
import { environmentName } from './define.ts';
import { loadSettings } from './load.ts';
import { effectiveSettings, settingReference } from './reference.ts';
import { settingSpecs } from './settings.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'madang-config-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const file = (text: string): void => writeFileSync(join(directory, 'madang.yaml'), text);

function refusal(environment: Record<string, string>): StartError {
  try {
    loadSettings(environment, directory);
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('settings', () => {
  it('have defaults that are loopback only', () => {
    const { settings } = loadSettings({}, directory);
    expect(settings).toMatchObject({ host: '127.0.0.1', 'http.port': 7700, 'media.port': 7701, dataDir: './data' });
    expect(settings.databaseUrl).toBeUndefined();
  });

  it('come from the file over defaults, and from the environment over the file', () => {
    file('http:\n  port: 8000\nlog.level: debug\nroles: [edge]\n');
    const { settings, sources } = loadSettings({ MADANG_HTTP_PORT: '9000' }, directory);
    expect([settings['http.port'], settings['log.level'], settings.roles]).toEqual([9000, 'debug', ['edge']]);
    expect([sources['http.port'], sources['log.level'], sources.host]).toEqual(['environment', 'file', 'default']);
  });

  it('take lists, structures, and an empty variable as not set', () => {
    const environment = {
      MADANG_ROLES: 'media, jobs',
      MADANG_ICE_SERVERS: '[{"urls":["stun:stun.example.com:3478"]}]',
      MADANG_PUBLIC_URL: 'https://meet.example.com/',
      MADANG_DATABASE_URL: '',
    };
    const { settings } = loadSettings(environment, directory);
    expect(settings.roles).toEqual(['media', 'jobs']);
    expect(settings.iceServers).toEqual([{ urls: ['stun:stun.example.com:3478'] }]);
    expect(settings.publicUrl).toBe('https://meet.example.com');
    expect(settings.databaseUrl).toBeUndefined();
  });

  it('are refused all at once, each with its name, the value and what is allowed', () => {
    file('media:\n  prot: 1\n');
    const error = refusal({ MADANG_HTTP_PORT: '99999', MADANG_ROLES: 'egde', MADANG_WEB_OPEN_ROOMS: 'maybe' });
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.exitCode).toBe(78);
    expect(error.message).toContain('4 settings are wrong');
    expect(error.message).toMatch(/MADANG_HTTP_PORT: 99999 is not allowed; allowed: a whole number from 0 to 65535/);
    expect(error.message).toMatch(/MADANG_ROLES: \["egde"\].*`edge`, `media`, `jobs`/);
    expect(error.message).toMatch(/MADANG_WEB_OPEN_ROOMS: "maybe".*`true` or `false`/);
    expect(error.message).toMatch(/`media.prot` is not a setting. Did you mean media.port\?/);
  });

  it('never show a secret, not even a wrong one', () => {
    expect(refusal({ MADANG_MASTER_KEY: 'hunter2' }).message).not.toContain('hunter2');
    const key = Buffer.alloc(32, 7).toString('base64');
    const url = 'postgresql://madang:hunter2@db/madang';
    const loaded = loadSettings({ MADANG_MASTER_KEY: key, MADANG_DATABASE_URL: url }, directory);
    const shown = JSON.stringify(effectiveSettings(loaded));
    expect(shown).not.toContain('hunter2');
    expect(shown).not.toContain(key);
    expect(effectiveSettings(loaded)).toContainEqual({ name: 'masterKey', value: '***', source: 'environment' });
  });

  it('of TURN stand together, and its secret is shown to nobody', () => {
    const urls = { MADANG_TURN_URLS: 'turn:turn.example.com:3478?transport=udp,turns:turn.example.com:443' };
    expect(refusal(urls).message).toContain('turn.secret: is needed with turn.urls');
    expect(refusal({ MADANG_TURN_URLS: 'http://turn.example.com' }).message).toContain('MADANG_TURN_URLS');
    const loaded = loadSettings({ ...urls, MADANG_TURN_SECRET: 'hunter2'.repeat(4) }, directory);
    expect(JSON.stringify(effectiveSettings(loaded))).not.toContain('hunter2');
  });

  it('tell of variables that look like settings and are none', () => {
    const { warnings } = loadSettings({ MADANG_HTTP_PROT: '1', MADANG_CONFIG: '' }, directory);
    expect(warnings).toEqual(['MADANG_HTTP_PROT is not a setting and has no effect. Did you mean MADANG_HTTP_PORT?']);
  });

  it.each(['- a list', 'just text', 'a: [unclosed'])('refuse a file that holds no settings: %s', (text) => {
    file(text);
    expect(refusal({}).code).toBe('CONFIG_INVALID');
  });

  it('refuse a named file that is not there', () => {
    expect(refusal({ MADANG_CONFIG: 'elsewhere.yaml' }).message).toContain('elsewhere.yaml');
  });
});

describe('the schema of settings', () => {
  it.each(Object.entries(settingSpecs))(
    '%s has a default of its own schema, or says how it is decided',
    (_name, spec) => {
      if (spec.default === null) expect('defaultNote' in spec && spec.defaultNote).toBeTruthy();
      else expect(spec.schema.safeParse(spec.default).success).toBe(true);
    },
  );

  it('names every variable once', () => {
    const names = settingReference().map((row) => row.environment);
    expect(new Set(names).size).toBe(names.length);
    expect(environmentName('web.openRooms')).toBe('MADANG_WEB_OPEN_ROOMS');
  });
});
