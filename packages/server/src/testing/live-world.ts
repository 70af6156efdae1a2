import type { Server } from 'node:http';
import { audioSafePolicy } from '@madang/core';
import {
  AppError,
  defaultCodecs,
  defaultResolutionPolicy,
  defaultSpeakerPolicy,
  type JoinClaims,
  type NodeId,
  type Role,
  type RoomId,
  type TenantId,
} from '@madang/protocol';
import { openMemoryBus } from '../adapters/bus-memory/bus-memory.ts';
import { FencedMedia } from '../features/live/fenced-media.ts';
import { type Live, openLive } from '../features/live/open-live.ts';
import type { CallRecorder, JoinTokenVerifier, RoomDirectory, RoomRecord } from '../features/live/public.ts';
import type { Signalling } from '../features/signalling/open-signalling.ts';
import type { OriginPolicy } from '../features/signalling/origin.ts';
import type { SocketLimits } from '../features/signalling/socket.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { createLog } from '../kernel/log.ts';
import { createMetrics } from '../kernel/metrics.ts';
import type { NodeContext } from '../kernel/node-context.ts';
import type { Bus } from '../ports/bus.ts';
import type { MediaEngine } from '../ports/media-engine.ts';
import { Cable } from './cable.ts';
import { type EdgeNode, openEdgeNode } from './edge-node.ts';
import { SharedOwners } from './shared-owners.ts';
import { SignalClient } from './signal-client.ts';

/** One fact that was written to the history. */
export type RecordedFact = {
  readonly fact: keyof CallRecorder;
  readonly reason?: string;
  readonly participantId?: string;
};

/** What a world may be given; everything else is as in production. */
export type LiveWorldOptions = {
  readonly media: MediaEngine;
  readonly clock?: Clock;
  readonly limits?: Partial<SocketLimits>;
  readonly origins?: OriginPolicy;
  readonly resumeWindowMs?: number;
  readonly logLength?: number;
  /** Called each time a room has been looked up and before the answer is given: what happens in between. */
  readonly onLookUp?: (id: RoomId) => Promise<void>;
};

/** The live half of a node with real sockets; only tenants and rooms are kept in memory instead of the database. */
export type LiveWorld = {
  readonly url: string;
  readonly live: Live;
  readonly signalling: Signalling;
  readonly server: Server;
  readonly nodeId: NodeId;
  readonly tenantId: TenantId;
  readonly facts: RecordedFact[];
  readonly destroyed: RoomId[];
  readonly metricsText: () => Promise<string>;
  readonly logLines: string[];
  room(change?: Partial<RoomRecord>): RoomRecord;
  /** Takes a room out of the directory, as its deletion does before it ends the call. */
  destroy(id: RoomId): void;
  token(room: RoomId, claims?: Partial<JoinClaims>): string;
  /** Which node owns which room. */
  readonly owners: SharedOwners;
  /** Another node that holds sockets. */
  addEdge(): Promise<EdgeNode>;
  /** Another node that owns rooms. */
  addOwner(): NodeId;
  /** From now on the first owner hears nothing of edges and still speaks, as one that was paused for a while. */
  deafen(): void;
  /** A client that has not connected yet; `url`: to another edge. */
  client(options?: { url?: string; acknowledge?: boolean; headers?: Record<string, string> }): SignalClient;
  /** A new client in the call. */
  enter(room: RoomId, role?: Role, claims?: Partial<JoinClaims>): Promise<SignalClient>;
  close(): Promise<void>;
};

/** Opens a live half of a node on a free port. */
export async function openLiveWorld(options: LiveWorldOptions): Promise<LiveWorld> {
  const nodeId = newId('node');
  const tenantId = newId('tenant');
  const clock = options.clock ?? systemClock;
  const logLines: string[] = [];
  const metrics = createMetrics({ processMetrics: false });
  const node = { nodeId, clock, log: createLog('debug', { write: (line) => void logLines.push(line) }), metrics };
  const bus = openMemoryBus(clock);
  const owners = new SharedOwners(nodeId);
  const media = new FencedMedia(options.media);
  const rooms = new Map<RoomId, RoomRecord>();
  const tokens = new Map<string, JoinClaims>();
  const facts: RecordedFact[] = [];
  const destroyed: RoomId[] = [];
  const { resumeWindowMs, logLength } = options;
  const lives: Live[] = [];
  const addOwner = (on: NodeContext, cable: Bus) => {
    const added = openLive({
      node: on,
      bus: cable,
      media,
      recorder: recorderInto(facts),
      directory: directoryOf(rooms, destroyed, options.onLookUp),
      owners,
      options: {
        ...(resumeWindowMs === undefined ? {} : { resumeWindowMs }),
        ...(logLength === undefined ? {} : { logLength }),
      },
    });
    lives.push(added);
    return added;
  };
  const cable = new Cable(bus);
  const live = addOwner(node, cable);
  const otherNode = () => ({ ...node, nodeId: newId('node'), metrics: createMetrics({ processMetrics: false }) });
  const verifier = verifierOf(tokens, tenantId);
  const edges: EdgeNode[] = [];
  const addEdge = async (on: NodeContext) => {
    const { limits, origins = 'any' } = options;
    const edge = await openEdgeNode({ node: on, bus, owners, verifier, origins, ...(limits && { limits }) });
    edges.push(edge);
    return edge;
  };
  const { url, server, signalling } = await addEdge(node);
  const clients: SignalClient[] = [];
  const world: LiveWorld = {
    url,
    live,
    signalling,
    server,
    nodeId,
    tenantId,
    facts,
    destroyed,
    logLines,
    metricsText: () => metrics.text(),
    owners,
    addEdge: () => addEdge(otherNode()),
    addOwner() {
      const other = otherNode();
      addOwner(other, bus);
      return other.nodeId;
    },
    deafen: () => cable.deafen(),
    destroy(id) {
      rooms.delete(id);
    },
    room(change = {}) {
      const room = { ...plainRoom(tenantId), ...change };
      rooms.set(room.id, room);
      return room;
    },
    token(room, claims = {}) {
      const token = `token-${tokens.size}-${newId('key')}`;
      tokens.set(token, { ...plainClaims(room), ...claims });
      return token;
    },
    client(clientOptions = {}) {
      const client = new SignalClient({ url, ...clientOptions });
      clients.push(client);
      return client;
    },
    async enter(room, role = 'participant', claims = {}) {
      const client = world.client();
      await client.enter(world.token(room, { role, ...claims }), `N${clients.length}`);
      return client;
    },
    async close() {
      for (const client of clients) client.cut();
      for (const edge of edges) await edge.close();
      for (const owner of lives) await owner.close();
      await bus.close();
      await options.media.close();
    },
  };
  return world;
}

function recorderInto(facts: RecordedFact[]): CallRecorder {
  return {
    callStarted: (fact) => void facts.push({ ...fact, fact: 'callStarted' }),
    participantJoined: (fact) => void facts.push({ ...fact, fact: 'participantJoined' }),
    participantLeft: (fact) => void facts.push({ ...fact, fact: 'participantLeft' }),
    callEnded: (fact) => void facts.push({ ...fact, fact: 'callEnded' }),
  };
}

function directoryOf(
  rooms: Map<RoomId, RoomRecord>,
  destroyed: RoomId[],
  onLookUp: LiveWorldOptions['onLookUp'],
): RoomDirectory {
  return {
    async find(id) {
      const settings = rooms.get(id);
      await onLookUp?.(id);
      return settings === undefined ? null : { settings, audioSafe: audioSafePolicy(null) };
    },
    async destroyEmpty(id) {
      rooms.delete(id);
      destroyed.push(id);
    },
  };
}

function verifierOf(tokens: Map<string, JoinClaims>, tenantId: TenantId): JoinTokenVerifier {
  const used = new Set<string>();
  return {
    async redeem(token) {
      const claims = tokens.get(token);
      if (claims === undefined) throw new AppError('TOKEN_INVALID');
      if (used.has(token)) throw new AppError('TOKEN_USED');
      used.add(token);
      return { tenantId, claims, giveBack: async () => void used.delete(token) };
    },
  };
}

function plainRoom(tenantId: TenantId): RoomRecord {
  const id = newId('room');
  return {
    id,
    tenantId,
    name: 'Room',
    access: 'token',
    pin: null,
    maxParticipants: 1000,
    lobby: false,
    guestRole: 'participant',
    codecs: defaultCodecs,
    resolutionPolicy: defaultResolutionPolicy,
    // Most tests are about the server's own path.
    mediaPath: 'sfu',
    speaker: defaultSpeakerPolicy,
    chatHistory: 'call',
    iceTransportPolicy: 'all',
    encryption: 'none',
    expiresAt: null,
    emptyTimeoutSeconds: null,
    metadata: {},
    joinUrl: `http://localhost/r/${id}`,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}

function plainClaims(room: RoomId): JoinClaims {
  return { aud: 'madang:join', room, sub: 'user', role: 'participant', jti: 'j'.repeat(16), iat: 1, exp: 2 ** 31 };
}

/** RTP parameters of one plain video or audio stream. */
export function plainRtp(kind: 'audio' | 'video', ssrc: number) {
  return kind === 'video'
    ? {
        mid: '0',
        codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 }],
        encodings: [{ ssrc }],
        rtcp: { cname: 'c' },
      }
    : {
        mid: '0',
        codecs: [{ mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2 }],
        encodings: [{ ssrc }],
        rtcp: { cname: 'c' },
      };
}

/** Capabilities of a client that plays VP8 and Opus. */
export const plainCapabilities = {
  codecs: [
    { kind: 'video' as const, mimeType: 'video/VP8', clockRate: 90_000, preferredPayloadType: 96 },
    { kind: 'audio' as const, mimeType: 'audio/opus', clockRate: 48_000, channels: 2, preferredPayloadType: 111 },
  ],
};
