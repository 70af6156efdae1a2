import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const dist = mkdtempSync(join(tmpdir(), 'madang-sdk-'));

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
  execFileSync(process.execPath, [join(root, 'packages/server-sdk/build.ts'), dist], { stdio: 'pipe' });
  symlinkSync(join(root, 'node_modules'), join(dist, 'node_modules'));
});

afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the published SDK', () => {
  it('runs on the oldest Node at hand and signs a token', () => {
    const script = `
      import { signJoinToken, Madang } from '${join(dist, 'server-sdk/src/index.js')}';
      const token = await signJoinToken({
        keyId: 'key_${'0'.repeat(26)}', secret: 's'.repeat(40), roomId: 'room_${'0'.repeat(26)}', userId: 'u',
      });
      console.log(token.split('.').length, typeof new Madang({ url: 'http://x' }).createRoom);`;
    const out = execFileSync(oldNode, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(out.trim()).toBe('3 function');
  });

  it('gives its users types that accept right programs and refuse wrong ones', { timeout: 120_000 }, () => {
    const compilerOptions = {
      ...{ strict: true, noEmit: true, target: 'ES2022', module: 'NodeNext', skipLibCheck: false, types: ['node'] },
      paths: { '@madang/server-sdk': ['./server-sdk/src/index.d.ts'] },
    };
    writeFileSync(join(dist, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    writeFileSync(join(dist, 'use.ts'), program);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(() => execFileSync(process.execPath, [tsc, '-p', dist], { stdio: 'pipe', encoding: 'utf8' })).not.toThrow();
  });
});
