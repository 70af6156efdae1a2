import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { defaultCodecs } from '@madang/protocol';
import { afterEach, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { MediaWorld, type TestParticipant, type TestRoom, vp8 } from '../../testing/media-world.ts';
import { createMediasoupEngine } from './index.ts';

let world: MediaWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function start(options: Parameters<typeof MediaWorld.start>[0]): Promise<MediaWorld> {
  world = await MediaWorld.start(options);
  return world;
}

/** Two participants, one seeing the other. */
async function flowing(room: TestRoom): Promise<{ seen: () => number; ben: TestParticipant }> {
  const [anna, ben] = [await room.join(), await room.join()];
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  await ben.flow(subscription);
  const seen = () => ben.receiver.received(subscription.ssrc).packets;
  await ben.receiver.until(() => seen() > 5, 'packets');
  return { seen, ben };
}

test('a killed worker: its rooms are told lost, others go on, a new worker is there at once and takes the room', async () => {
  const { engine, ...rest } = await start({ workers: 2 });
  expect(rest.events).toEqual([]);
  const lost = await world?.openRoom();
  const other = await world?.openRoom();
  if (world === undefined || lost === undefined || other === undefined) throw new Error('no world');
  const victim = engine.workers.find((worker) => worker.load.rooms === 1 && worker.index === 0);
  await lost.join();
  const alive = await flowing(other);

  const began = performance.now();
  process.kill(victim?.pid ?? 0, 'SIGKILL');
  const { roomId } = await world.event('roomLost');
  expect(roomId).toBe(lost.id);
  const told = performance.now() - began;
  const refused = engine.command('openParticipant', { roomId, participantId: newId('participant') });
  await expect(refused).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE', retryAfterMs: 500 });

  await engine.command('openRoom', { roomId, codecs: defaultCodecs });
  const again = await flowing(lost);
  const flowingAfter = performance.now() - began;
  expect(again.seen()).toBeGreaterThan(0);
  const before = alive.seen();
  await alive.ben.receiver.until(() => alive.seen() > before + 10, 'the other room goes on');
  expect(world.events.filter((event) => event.type === 'roomLost')).toHaveLength(1);
  expect(told).toBeLessThan(500);
  expect(flowingAfter).toBeLessThan(2_000);
  console.info(`worker killed: told after ${told.toFixed(0)} ms, media again after ${flowingAfter.toFixed(0)} ms`);
});

test('the next worker takes the port of the dead one, though peers were connected to it over UDP and TCP', async () => {
  const basePort = await freePort();
  const { engine } = await start({ workers: 1, basePort });
  const room = await world?.openRoom();
  if (world === undefined || room === undefined) throw new Error('no world');
  const first = await flowing(room);
  const tcp = connect(basePort, '127.0.0.1');
  await once(tcp, 'connect');
  // The dead worker's side is closed or reset, as the kernel likes.
  tcp.on('error', () => undefined);
  const gone = new Promise((resolve) => tcp.once('close', resolve));
  process.kill(engine.workers[0]?.pid ?? 0, 'SIGKILL');
  await Promise.all([world.event('roomLost'), gone]);
  const began = performance.now();
  await engine.command('openRoom', { roomId: room.id, codecs: defaultCodecs });
  const again = await flowing(room);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect((await engine.status()).map((worker) => worker.port)).toEqual([basePort]);
  expect([first.seen(), again.seen()].every((seen) => seen > 0)).toBe(true);
});

test('with the only worker gone, opening a room waits for the next one instead of failing', async () => {
  const { engine } = await start({ workers: 1 });
  const room = await world?.openRoom();
  const pid = engine.workers[0]?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  await world?.event('roomLost');
  const began = performance.now();
  await engine.command('openRoom', { roomId: room?.id ?? newId('room'), codecs: defaultCodecs });
  expect(performance.now() - began).toBeLessThan(2_000);
  expect((await engine.status()).map((worker) => worker.pid)).not.toContain(pid);
});

test('a worker that hangs is killed and replaced, and its rooms are told lost', async () => {
  const { engine } = await start({ workers: 1, pingIntervalMs: 100, pingTimeoutMs: 600 });
  const room = await world?.openRoom();
  const pid = engine.workers[0]?.pid ?? 0;
  const began = performance.now();
  process.kill(pid, 'SIGSTOP');
  // A command that is under way when the worker hangs ends with the worker instead of waiting for ever.
  const pending = engine.command('openParticipant', {
    roomId: room?.id ?? newId('room'),
    participantId: newId('participant'),
  });
  await expect(pending).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
  await world?.event('roomLost');
  expect(performance.now() - began).toBeGreaterThan(500);
  await engine.command('openRoom', { roomId: room?.id ?? newId('room'), codecs: defaultCodecs });
  expect(() => process.kill(pid, 0)).toThrow();
});

test('a room beyond the consumers of one worker spreads, and its people see each other over the pipe', async () => {
  const { engine } = await start({ workers: 2, maxConsumersPerWorker: 2 });
  const room = await world?.openRoom();
  if (room === undefined) throw new Error('no room');
  const [anna, ben] = [await room.join(), await room.join()];
  const camera = await anna.publish(vp8({ ssrc: 1111 }));
  const screen = await anna.publish(vp8({ ssrc: 2222, mid: '1' }));
  for (const trackId of [camera, screen]) await ben.flow(await ben.subscribe(trackId));

  const carol = await room.join();
  const [first, second] = await engine.status();
  expect([first?.rooms, second?.rooms]).toEqual([1, 1]);
  const far = await carol.subscribe(camera);
  await carol.flow(far);
  const received = carol.receiver.received(far.ssrc);
  await carol.receiver.until(() => received.packets > 20 && received.keyFrames > 0, 'packets over the pipe');

  // The same track a second time over there uses the same pipe.
  const producers = (await engine.status()).reduce((sum, worker) => sum + worker.producers, 0);
  await carol.subscribe(camera);
  expect((await engine.status()).reduce((sum, worker) => sum + worker.producers, 0)).toBe(producers);

  // And back: the newcomer's own track, and a pause that crosses the pipe.
  const back = await ben.subscribe(await carol.publish(vp8({ ssrc: 3333 })));
  await ben.flow(back);
  await ben.receiver.until(() => ben.receiver.received(back.ssrc).packets > 10, 'packets back over the pipe');
  await engine.command('unpublish', { roomId: room.id, trackId: camera });
  await expect(carol.subscribe(camera)).rejects.toMatchObject({ code: 'TRACK_NOT_FOUND' });
});

test('a spread room is lost as a whole when one of its workers dies, and told once', async () => {
  const { engine } = await start({ workers: 2, maxConsumersPerWorker: 1 });
  const room = await world?.openRoom();
  if (world === undefined || room === undefined) throw new Error('no world');
  const [anna, ben] = [await room.join(), await room.join()];
  await ben.flow(await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 }))));
  await room.join();
  process.kill((await engine.status())[1]?.pid ?? 0, 'SIGKILL');
  await world.event('roomLost');
  await engine.command('openRoom', { roomId: room.id, codecs: defaultCodecs });
  const again = await flowing(room);
  expect(again.seen()).toBeGreaterThan(0);
  expect(world.events.filter((event) => event.type === 'roomLost')).toHaveLength(1);
});

test('a peer that falls silent is told as lost when its consent has expired', { timeout: 40_000 }, async () => {
  await start({ workers: 1, iceConsentTimeoutSeconds: 10 });
  const room = await world?.openRoom();
  const anna = await room?.join();
  await anna?.publish(vp8({ ssrc: 1111 }));
  anna?.sender.close();
  const lost = await world?.event('transportLost', () => true, 25_000);
  expect(lost).toMatchObject({ roomId: room?.id, participantId: anna?.id, direction: 'send' });
});

/** A port that is free for UDP and TCP now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const closed = once(server, 'close');
  server.close();
  await closed;
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

test('a port in use stops the start, names port and setting, and leaves no worker behind', async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  const starting = createMediasoupEngine({ workers: 1, basePort: port });
  await expect(starting).rejects.toMatchObject({
    code: 'MEDIA_UNAVAILABLE',
    detail: expect.stringMatching(new RegExp(`${port}.*MADANG_MEDIA_PORT`)),
  });
  socket.close();
});

test('without a media worker program the start says what to do', async () => {
  const starting = createMediasoupEngine({ workers: 1, basePort: 0, workerBin: '/nowhere/mediasoup-worker' });
  await expect(starting).rejects.toMatchObject({
    code: 'MEDIA_UNAVAILABLE',
    detail: expect.stringContaining('MEDIASOUP_WORKER_BIN'),
  });
});

test('a program that is no media worker is refused as well', async () => {
  const starting = createMediasoupEngine({ workers: 1, basePort: 0, workerBin: '/bin/false' });
  await expect(starting).rejects.toMatchObject({
    code: 'MEDIA_UNAVAILABLE',
    detail: expect.stringContaining('doctor'),
  });
});

test('SIGTERM to this process leaves the workers running: they end with the engine', async () => {
  const before = process.listenerCount('SIGTERM');
  const { engine } = await start({ workers: 2 });
  expect(process.listenerCount('SIGTERM')).toBe(before);
  const pids = engine.workers.map((worker) => worker.pid);
  await engine.close();
  await engine.close();
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
  await expect(engine.command('openRoom', { roomId: newId('room'), codecs: defaultCodecs })).rejects.toMatchObject({
    code: 'MEDIA_UNAVAILABLE',
  });
});
