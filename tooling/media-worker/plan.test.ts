import { describe, expect, it } from 'vitest';
import { archiveName, buildJobs, buildKey, downloadKey, ninjaProgress, parseSetting } from './plan.ts';

const facts = {
  version: '3.27.1',
  arch: 'x64',
  compiler: 'g++ 12.2',
  libraries: ['libuv.so.1.0.0'],
  nativeDigest: 'a',
};

describe('MADANG_MEDIA_WORKER', () => {
  it.each([
    [undefined, { kind: 'auto' }],
    ['', { kind: 'auto' }],
    ['build', { kind: 'build' }],
    ['download', { kind: 'download' }],
    ['/opt/worker', { kind: 'path', path: '/opt/worker' }],
  ])('%s', (value, setting) => {
    expect(parseSetting(value)).toEqual(setting);
  });

  it('refuses another word and says what is allowed', () => {
    expect(() => parseSetting('docker')).toThrow('MADANG_MEDIA_WORKER=docker: allowed are auto, download, build');
  });
});

describe('the cache key of a build', () => {
  it('is the same for the same facts', () => {
    expect(buildKey({ ...facts })).toBe(buildKey(facts));
  });

  it.each([
    ['mediasoup', { version: '3.28.0' }],
    ['compiler', { compiler: 'g++ 14.2' }],
    ['libraries', { libraries: ['libuv.so.1.1.0'] }],
    ['patch', { nativeDigest: 'b' }],
    ['processor', { arch: 'arm64' }],
  ])('changes with the %s', (_what, change) => {
    expect(buildKey({ ...facts, ...change })).not.toBe(buildKey(facts));
  });
});

it.each([
  ['linux', 'x64', '6.1.0-18-amd64', 'mediasoup-worker-3.27.1-linux-x64-kernel6.tgz'],
  ['linux', 'arm64', '6.12.0-rpi7-v8', 'mediasoup-worker-3.27.1-linux-arm64-kernel6.tgz'],
  ['linux', 'arm64', '5.10.0-28-arm64', 'mediasoup-worker-3.27.1-linux-arm64-kernel5.tgz'],
  ['darwin', 'arm64', '23.1.0', 'mediasoup-worker-3.27.1-darwin-arm64.tgz'],
])("uses upstream's archive names: %s %s %s", (platform, arch, release, name) => {
  expect(archiveName('3.27.1', platform, arch, release)).toBe(name);
});

it('keeps workers of processors apart in the cache', () => {
  expect(downloadKey('3.27.1', 'arm64')).toBe('download-3.27.1-arm64');
  expect(buildKey({ ...facts, arch: 'arm64' })).toMatch(/^build-3\.27\.1-arm64-/);
});

it('reads the progress of ninja and ignores its other lines', () => {
  expect(ninjaProgress('12/37 Building CXX object a.o')).toEqual({ done: 12, total: 37 });
  expect(ninjaProgress('ninja: entering directory')).toBeUndefined();
});

it('runs fewer compilers where memory is short, but always one', () => {
  expect(buildJobs(8, 16 * 1024 ** 3)).toBe(8);
  expect(buildJobs(8, 3 * 1024 ** 3)).toBe(2);
  expect(buildJobs(8, 1024)).toBe(1);
});
