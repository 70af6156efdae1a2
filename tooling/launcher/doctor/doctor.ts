import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadSettings } from '../../../packages/server/src/config/load.ts';
import { buildPackages, mediaWorkerBinary } from '../../media-worker/index.ts';
import { root } from '../../media-worker/paths.ts';
import { missingPackages, testPackages } from '../system-packages.ts';
import * as judge from './judge.ts';
import * as probe from './probes.ts';

type Finding = judge.Finding;
type Settings = ReturnType<typeof loadSettings>['settings'];

/** Looks at this machine and says what is present, missing or blocked, and what to do; returns 0 or 1. */
export async function doctor(args: readonly string[]): Promise<number> {
  const findings = await examine();
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else process.stdout.write(`${judge.table(findings)}\n`);
  return judge.exitStatus(findings);
}

async function examine(): Promise<Finding[]> {
  const configured = settings();
  const first = [...(await tools()), await chromium(), await mediaWorker()];
  if ('problem' in configured) return [...first, ...system(undefined), configured.problem];
  const { value } = configured;
  return [...first, ...(await network(value)), ...system(value)];
}

function settings(): { value: Settings } | { problem: Finding } {
  try {
    return { value: loadSettings(process.env, process.cwd()).settings };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: { what: 'settings', verdict: 'blocked', detail, cure: 'docs/reference/configuration.md' } };
  }
}

async function tools(): Promise<Finding[]> {
  const [node, npm, git, compiler, python, ffmpeg, firefox] = await Promise.all([
    systemNode(),
    probe.firstLine('npm', ['--version']),
    probe.firstLine('git', ['--version']),
    probe.firstLine('g++', ['--version']),
    probe.firstLine('python3', ['--version']),
    probe.firstLine('ffmpeg', ['-hide_banner', '-version']),
    probe.firstLine('firefox-esr', ['--version']),
  ]);
  const apt = (name: string) => `apt-get install -y ${name}`;
  const build = missingPackages(buildPackages);
  const tests = missingPackages(testPackages);
  return [
    judge.judgeNode(node),
    { what: 'Node of Madang', verdict: 'present', detail: process.version },
    judge.judgeTool('npm', npm, 'comes with Node.js'),
    judge.judgeTool('git', git, apt('git')),
    judge.judgeTool('compiler', compiler, apt('g++')),
    judge.judgeTool('python3', python, apt('python3')),
    judge.judgeTool(
      'packages for the media worker',
      build.length ? undefined : 'all there',
      apt(build.join(' ')),
      false,
    ),
    judge.judgeTool('packages for tests', tests.length ? undefined : 'all there', apt(tests.join(' ')), false),
    judge.judgeTool('ffmpeg', ffmpeg, `${apt('ffmpeg')} (recordings and videos)`, false),
    judge.judgeTool('Firefox', firefox, `${apt('firefox-esr')} (tests)`, false),
  ];
}

/** The launcher puts Madang's own Node first on the path; the system's is the next one. */
async function systemNode(): Promise<string | undefined> {
  const own = path.join(root, 'node_modules');
  const places = (process.env.PATH ?? '').split(path.delimiter).filter((dir) => !dir.startsWith(own));
  const node = places.map((dir) => path.join(dir, 'node')).find((file) => existsSync(file));
  return node ? await probe.firstLine(node, ['--version']) : undefined;
}

async function mediaWorker(): Promise<Finding> {
  const given = process.env.MEDIASOUP_WORKER_BIN;
  const file = given ?? (await mediaWorkerBinary({ cacheOnly: true }).catch(() => undefined));
  if (file === undefined) return judge.judgeMediaWorker(undefined, 'none');
  return judge.judgeMediaWorker(
    path.relative(root, file).startsWith('..') ? file : path.relative(root, file),
    await probe.mediaWorker(file),
  );
}

async function chromium(): Promise<Finding> {
  const version = await probe.firstLine('chromium', ['--version']);
  const finding = judge.judgeTool('Chromium', version, 'apt-get install -y chromium (tests)', false);
  if (version === undefined) return finding;
  const codecs = await probe.chromiumVideoCodecs();
  return { ...finding, detail: `${finding.detail}; sends ${codecs.join(', ') || 'no video codec'}` };
}

async function network(value: Settings): Promise<Finding[]> {
  const http = value['http.port'];
  const ours = await probe.madangAnswers(`http://127.0.0.1:${http}`);
  const state = async (found: Promise<judge.PortState>): Promise<judge.PortState> => {
    const one = await found;
    return ours && one !== 'free' ? 'ours' : one;
  };
  const findings = [
    judge.judgePort('HTTP port', http, 'MADANG_HTTP_PORT', await state(probe.tcpPort(value.host, http))),
  ];
  const listen = value['media.listen'] ?? (value.host === 'localhost' ? '127.0.0.1' : value.host);
  const workers = value['media.workers'] ?? os.availableParallelism();
  for (let i = 0; i < workers; i += 1) {
    const port = value['media.port'] + i;
    const udp = await state(probe.udpPort(listen, port));
    const tcp = await state(probe.tcpPort(listen, port));
    findings.push(judge.judgePort('media port, UDP', port, 'MADANG_MEDIA_PORT', udp));
    findings.push(judge.judgePort('media port, TCP', port, 'MADANG_MEDIA_PORT', tcp));
  }
  const datagrams = 20;
  findings.push(judge.judgeUdp(datagrams, await probe.udpLoopback(datagrams)));
  return findings;
}

function system(value: Settings | undefined): Finding[] {
  const dir = path.resolve(value?.dataDir ?? './data');
  const { freeBytes, writable } = probe.directory(dir);
  return [
    judge.judgeDisk(dir, freeBytes, writable, (value?.['storage.reserveMiB'] ?? 256) * 1024 ** 2),
    judge.judgeFiles(probe.openFiles()),
    judge.judgeClock(Date.now(), existsSync('/run/systemd/timesync/synchronized') ? true : undefined),
  ];
}
