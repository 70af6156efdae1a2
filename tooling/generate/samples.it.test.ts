import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { errorSpecs, type RouteContract, routeList } from '@madang/protocol';
import { curlSample, nodeSample } from '@madang/protocol/generate/code-samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../packages/server/src/testing/test-server.ts';

/** The samples of the reference do what the reference says, copied as they stand. */
const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const workplace = mkdtempSync(join(tmpdir(), 'madang-samples-'));
let server: TestServer;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(workplace, 'node_modules'));
  server = await startTestServer();
  environment = {
    ...process.env,
    MADANG_KEY_ID: server.tenant.keyId,
    MADANG_KEY_SECRET: server.tenant.secret,
    MADANG_OPERATOR_TOKEN: server.operator.token,
  };
});

afterAll(async () => {
  await server?.close();
  rmSync(workplace, { recursive: true, force: true });
});

const each = routeList.map((contract): [string, RouteContract] => [contract.operationId, contract]);

describe('samples of the reference', () => {
  it.each(each)('%s by curl', async (_, contract) => {
    const sample = curlSample(contract, { serverUrl: server.url });
    const { stdout } = await run('sh', ['-c', `${sample} -w '\\n%{http_code}'`], { env: environment });
    const status = Number(stdout.slice(stdout.lastIndexOf('\n') + 1));
    // What the samples name does not exist in a new installation: then the contract says so.
    const declared = contract.errors.map((code): number => errorSpecs[code].http);
    expect([contract.status, ...declared], stdout).toContain(status);
  });

  it('run with the Node SDK', { timeout: 120_000 }, async () => {
    // One program for all: each sample in a file of its own, loaded one after the other.
    const files = routeList.map((contract) => {
      const file = join(workplace, `${contract.operationId}.mjs`);
      writeFileSync(file, nodeSample(contract, { serverUrl: server.url }));
      return file;
    });
    const loader = `for (const file of ${JSON.stringify(files)})
      await import(file).catch((error) => { if (error.name !== 'MadangApiError') throw error; console.log('refused', error.code); });`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', loader], { env: environment });
    const refused = new Set([...stdout.matchAll(/^refused (\w+)$/gm)].map((match) => match[1]));
    const declared = new Set<string>(routeList.flatMap((contract) => contract.errors));
    expect([...refused].filter((code) => code !== undefined && !declared.has(code))).toEqual([]);
  });
});

describe('snippets of the guides', () => {
  it('make a room and a token with curl', async () => {
    const guide = readFileSync(join(root, 'docs/guides/first-call.md'), 'utf8');
    const script = /```sh\n(key\(\)[\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const here = script.replaceAll('http://localhost:7700', server.url).replaceAll('./data/', `${server.dataDir}/`);
    const { stdout } = await run('sh', ['-c', here], { env: environment });
    expect(stdout.trim()).toMatch(/^http:.*\/join#token=ey/);
  });

  it('compile', { timeout: 120_000 }, async () => {
    const guides = ['build-with-the-node-sdk', 'tokens-and-roles'].map((name) => `docs/guides/${name}.md`);
    const snippets = [...guides, 'README.md', 'README.ko.md'].flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8');
      return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    });
    expect(snippets.length).toBeGreaterThan(8);
    const files = snippets.map((snippet, index) => {
      const file = join(workplace, `snippet-${index}.ts`);
      writeFileSync(file, snippet);
      return file;
    });
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'ES2024', module: 'NodeNext' },
      ...{ skipLibCheck: true, allowImportingTsExtensions: true, types: ['node'], lib: ['ES2024'] },
    };
    writeFileSync(join(workplace, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(workplace, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', workplace]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});
