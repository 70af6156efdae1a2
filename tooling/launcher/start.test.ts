import { expect, it } from 'vitest';
import { duration } from './progress.ts';
import { servingLine } from './start.ts';

it('knows the log line of a server that serves, and no other', () => {
  const line = {
    level: 30,
    msg: 'serving',
    url: 'http://127.0.0.1:7700',
    publicUrl: 'http://localhost:7700',
    dataDir: '/d',
  };
  expect(servingLine(JSON.stringify(line))).toMatchObject({ url: line.url, dataDir: '/d' });
  expect(servingLine('{"msg":"stopping"}')).toBeUndefined();
  expect(servingLine('{"msg":"serving"')).toBeUndefined();
  expect(servingLine('{"msg":"serving"}')).toBeUndefined();
});

it.each([
  [340, '0.3 s'],
  [34_000, '34 s'],
  [303_000, '5 min 3 s'],
])('shows %i ms as %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});
