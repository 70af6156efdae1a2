// The peer: the distribution's Janus with its VideoRoom, as its manual sets it up for many people on one machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createProgress } from '../../tooling/launcher/progress.ts';
import { ensurePackages } from '../../tooling/launcher/system-packages.ts';
import { JanusClient } from './janus-client.ts';
import { endChild, endsWithUs } from './process.ts';
import { freePort } from './server.ts';

/** A Janus of the bench's own, and a session of its VideoRoom. */
export type JanusServer = { readonly pid: number; readonly client: JanusClient; close(): Promise<void> };

/** Installs Janus where that may be done; otherwise says in one sentence why there is none. */
export async function janusMissing(): Promise<string | null> {
  if (mediaAddress() === undefined) return 'Janus takes no media on loopback, and this machine has no other address.';
  try {
    await ensurePackages(['janus'], createProgress(process.stderr));
    return null;
  } catch (error) {
    return `Janus is not installed. ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Starts Janus: signalling on loopback, media on the machine's own address, no STUN, no admin interface. */
export async function startJanusServer(): Promise<JanusServer> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-janus-'));
  const port = await freePort();
  writeConfiguration(folder, port);
  const child = endsWithUs(spawn('janus', ['-C', join(folder, 'janus.jcfg'), '-F', folder, '-o'], { stdio: 'ignore' }));
  const client = await JanusClient.open(`ws://127.0.0.1:${port}`);
  return {
    pid: child.pid ?? Number.NaN,
    client,
    close: async () => {
      client.close();
      await endChild(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a VideoRoom of Opus and VP8 for so many publishers. */
export async function createVideoRoom(client: JanusClient, room: number, publishers: number): Promise<void> {
  const wishes = { audiocodec: 'opus', videocodec: 'vp8', bitrate: 0, audiolevel_ext: true, audiolevel_event: false };
  const create = { request: 'create', room, publishers, notify_joining: false, transport_wide_cc_ext: true, ...wishes };
  await client.ask(await client.attach(), create);
}

/** Event loops instead of a thread per peer: measured about a fifth cheaper on one core. */
const EVENT_LOOPS = 2;
const RTP_PORTS = '30000-39999';

function writeConfiguration(folder: string, port: number): void {
  const library = libraryFolder();
  const folders = ['plugins', 'transports', 'events', 'loggers'].map((kind) => `${kind}_folder = "${library}/${kind}"`);
  const general = [
    `configs_folder = "${folder}"`,
    ...folders,
    'debug_level = 2',
    'session_timeout = 0',
    `event_loops = ${EVENT_LOOPS}`,
  ];
  const plugins = 'audiobridge duktape echotest lua nosip recordplay sip streaming textroom videocall voicemail';
  const transports = 'http mqtt nanomsg pfunix rabbitmq';
  writeFileSync(
    join(folder, 'janus.jcfg'),
    [
      `general: { ${general.join('\n')} }`,
      `media: { ipv6 = false\nrtp_port_range = "${RTP_PORTS}" }`,
      `nat: { ice_enforce_list = "${mediaAddress()}"\nice_lite = true\nfull_trickle = false }`,
      `plugins: { disable = "${libraries(plugins)}" }`,
      `transports: { disable = "${libraries(transports)}" }`,
      'loggers: { disable = "libjanus_jsonlog.so" }',
      'events: { broadcast = false }\n',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'janus.transport.websockets.jcfg'),
    `general: { json = "compact"\nws = true\nws_port = ${port}\nws_ip = "127.0.0.1"\nwss = false }
admin: { admin_ws = false\nadmin_wss = false }\n`,
  );
  writeFileSync(join(folder, 'janus.plugin.videoroom.jcfg'), 'general: { }\n');
}

const libraries = (names: string) => names.split(' ').map((name) => `libjanus_${name}.so`);

/** Where the package keeps its libraries; the folder is named after the machine's architecture. */
function libraryFolder(): string {
  const { stdout } = spawnSync('dpkg-query', ['-L', 'janus'], { encoding: 'utf8' });
  const plugin = stdout.split('\n').find((line) => line.endsWith('/libjanus_videoroom.so'));
  if (plugin === undefined) throw new Error('the package janus has no VideoRoom');
  return dirname(dirname(plugin));
}

/** An address of this machine beside loopback: what is sent to it from here does not leave the machine. */
function mediaAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
}
