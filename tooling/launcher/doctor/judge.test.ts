import { describe, expect, it } from 'vitest';
import {
  exitStatus,
  type Finding,
  judgeClock,
  judgeDisk,
  judgeFiles,
  judgeMediaWorker,
  judgeNode,
  judgePort,
  judgeTool,
  judgeUdp,
  table,
} from './judge.ts';

const GIB = 1024 ** 3;
const now = Date.UTC(2027, 0, 1);

describe('what is well', () => {
  it.each<[string, Finding]>([
    ['Node 20', judgeNode('v20.20.2')],
    ['a tool that answers', judgeTool('git', 'git version 2.39', 'install it')],
    ['a free port', judgePort('HTTP port', 7700, 'MADANG_HTTP_PORT', 'free')],
    ['a port that a running Madang holds', judgePort('HTTP port', 7700, 'MADANG_HTTP_PORT', 'ours')],
    ['all datagrams back', judgeUdp(20, 20)],
    ['a media worker of ours', judgeMediaWorker('worker', { h265: true })],
    ["upstream's media worker", judgeMediaWorker('worker', { h265: false })],
    ['a disk with room', judgeDisk('/data', 20 * GIB, true, GIB)],
    ['many open files', judgeFiles(65_536)],
    ['unlimited open files', judgeFiles('unlimited')],
    ['a clock of today', judgeClock(now, true)],
  ])('%s', (_what, finding) => {
    expect(finding.verdict).toBe('present');
    expect(exitStatus([finding])).toBe(0);
  });
});

describe('what stops Madang, each with what to do', () => {
  it.each<[string, Finding, string]>([
    ['Node 18', judgeNode('v18.19.0'), 'Node.js 20'],
    ['no Node', judgeNode(undefined), 'Node.js 20'],
    ['a needed tool missing', judgeTool('git', undefined, 'apt-get install git'), 'apt-get install git'],
    ['a port taken', judgePort('HTTP port', 7700, 'MADANG_HTTP_PORT', { error: 'EADDRINUSE' }), 'MADANG_HTTP_PORT'],
    ['a port forbidden', judgePort('HTTP port', 80, 'MADANG_HTTP_PORT', { error: 'EACCES' }), 'MADANG_HTTP_PORT'],
    ['no media worker', judgeMediaWorker(undefined, 'none'), './madang start'],
    ['a broken media worker', judgeMediaWorker('worker', 'broken'), 'MEDIASOUP_WORKER_BIN'],
    ['datagrams lost', judgeUdp(20, 3), 'firewall'],
    ['a directory that cannot be written', judgeDisk('/data', 20 * GIB, false, GIB), 'MADANG_DATA_DIR'],
    ['a full disk', judgeDisk('/data', GIB / 2, true, GIB), 'MADANG_DATA_DIR'],
    ['few open files', judgeFiles(1_024), 'ulimit'],
    ['a clock in the past', judgeClock(0, undefined), 'set the clock'],
  ])('%s', (_what, finding, cure) => {
    expect(finding.cure).toContain(cure);
    expect(exitStatus([finding])).toBe(1);
    expect(table([finding])).toContain(`→ ${finding.cure}`);
  });
});

it('lets optional tools be absent', () => {
  const finding = judgeTool('ffmpeg', undefined, 'apt-get install ffmpeg', false);
  expect(finding.verdict).toBe('absent');
  expect(exitStatus([finding])).toBe(0);
});
