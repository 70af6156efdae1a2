import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'madang-sdk-'));
const installed = join(place, 'node_modules/@madang/server-sdk');

/** The oldest Node at hand: the system's own, if it has one. */
const oldNode = existsSync('/usr/bin/node') ? '/usr/bin/node' : process.execPath;

const program = `
import { Madang, signJoinToken, type OperationAnswer } from '@madang/server-sdk';

const madang = new Madang({ url: 'http://localhost:7700', keyId: 'key', secret: 'secret' });
export const room: Promise<OperationAnswer<'createRoom'>> = madang.createRoom({ name: 'Consulting', lobby: true });
export const ids = (async () => { for await (const one of madang.all('listRooms', {})) console.log(one.id.length); })();
// @ts-expect-error a room has no such field
export const wrong = madang.createRoom({ colour: 'red' });
export const token: Promise<string> = signJoinToken({ keyId: 'k', secret: 's', roomId: 'r', userId: 'u' });
`;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'packages/server-sdk/build.ts'), join(place, 'dist')], { stdio: 'pipe' });
  const pack = ['pack', '--json', '--pack-destination', place, join(place, 'dist')];
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', stdio: 'pipe' })) as [
    { filename: string },
  ];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, filename), '--strip-components=1', '-C', installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // What its package.json asks for, the types of Node, and nothing else of this repository.
  mkdirSync(join(place, 'node_modules/@types'));
  for (const name of [...Object.keys(dependencies), '@types/node', 'undici-types'])
    symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name));
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the published SDK', () => {
  it('runs on the oldest Node at hand and signs a token', () => {
    const script = `
      import { signJoinToken, Madang } from '@madang/server-sdk';
      const token = await signJoinToken({
        keyId: 'key_${'0'.repeat(26)}', secret: 's'.repeat(40), roomId: 'room_${'0'.repeat(26)}', userId: 'u',
      });
      console.log(token.split('.').length, typeof new Madang({ url: 'http://x' }).createRoom);`;
    const out = execFileSync(oldNode, ['--input-type=module', '-e', script], { cwd: place, encoding: 'utf8' });
    expect(out.trim()).toBe('3 function');
  });

  it('gives its users types that accept right programs and refuse wrong ones', { timeout: 120_000 }, () => {
    const compilerOptions = { strict: true, noEmit: true, target: 'ES2022', module: 'NodeNext', skipLibCheck: false };
    const options = { ...compilerOptions, types: ['node'] };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    writeFileSync(join(place, 'use.ts'), program);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(() => execFileSync(process.execPath, [tsc, '-p', place], { stdio: 'pipe', encoding: 'utf8' })).not.toThrow();
  });
});
