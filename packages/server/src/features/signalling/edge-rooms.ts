import type { EdgeMessage, NodeId, ParticipantId, RoomId } from '@madang/protocol';
import type { Scope } from '../../kernel/scope.ts';
import { textFrame } from './frame.ts';
import type { Bound, SignalSocket } from './socket.ts';

/**
 * Writing to every socket of a crowd costs about 0.015 ms of system calls for each. What is told to all is gathered for
 * about seven times that long, so that a crowd in which much happens at once costs no more than a seventh of a core.
 */
const GATHER_MS_PER_SOCKET = 0.1;

/** Below this many sockets gathering saves nothing. */
const CROWD = 50;

type Present = { readonly socket: SignalSocket; active: boolean };

/** The sockets of one room on this edge. */
type EdgeRoom = {
  readonly owner: NodeId;
  readonly epoch: number;
  readonly members: Map<ParticipantId, Present>;
  /** Whether what is told to all waits for the end of the present gathering. */
  gathering: boolean;
  held: boolean;
};

type Of<Type extends EdgeMessage['type']> = Extract<EdgeMessage, { type: Type }>;
type From = { readonly roomId: RoomId; readonly epoch: number };

/** Which socket of this edge belongs to whom, by what the owners of the rooms say. Former owners are not heard. */
export class EdgeRooms {
  readonly #scope: Scope;
  readonly #rooms = new Map<RoomId, EdgeRoom>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Owners of the rooms whose sockets are here. */
  owners(): ReadonlySet<NodeId> {
    return new Set([...this.#rooms.values()].map((room) => room.owner));
  }

  /** Gives a socket to a participant and sends what it missed. false: a former owner asked for it. */
  bind(socket: SignalSocket, { roomId, epoch, owner, participantId, active, answer, replay }: Of<'bind'>): boolean {
    const room = this.#roomFor({ roomId, epoch }, owner);
    if (room === undefined) return false;
    socket.state = { name: 'bound', owner, roomId, epoch, participantId };
    room.members.set(participantId, { socket, active });
    const answerFrame = textFrame(answer);
    const missed = replay.map(({ seq, text }) => ({ seq, frame: textFrame(text) }));
    socket.allow(missed.reduce((sum, { frame }) => sum + frame.length, answerFrame.length));
    socket.sendFrame(answerFrame);
    for (const { seq, frame } of missed) socket.sendStream(seq, frame);
    return true;
  }

  /** Counts a participant among `all` from now on. */
  activate(message: Of<'activate'>): void {
    const member = this.#current(message)?.members.get(message.participantId);
    if (member !== undefined) member.active = true;
  }

  /** Sends a message to those of the room who are meant. */
  deliver(message: Of<'deliver'>): void {
    const room = this.#current(message);
    if (room === undefined) return;
    const { seq, to } = message;
    const frame = textFrame(message.text);
    if ('some' in to) for (const id of to.some) room.members.get(id)?.socket.sendStream(seq, frame);
    else this.#deliverToAll(room, seq, frame, new Set(to.except));
  }

  /** Whether a socket is its participant's; takes it away if it is. */
  release(socket: SignalSocket, { roomId, participantId }: Bound): boolean {
    const room = this.#rooms.get(roomId);
    if (room?.members.get(participantId)?.socket !== socket) return false;
    room.members.delete(participantId);
    if (room.members.size === 0) this.#rooms.delete(roomId);
    return true;
  }

  /** The room, unless the message is of a former owner. */
  #current({ roomId, epoch }: From): EdgeRoom | undefined {
    const room = this.#rooms.get(roomId);
    return room?.epoch === epoch ? room : undefined;
  }

  /** The room for this owner's time; members of an earlier one must come in anew. */
  #roomFor({ roomId, epoch }: From, owner: NodeId): EdgeRoom | undefined {
    const known = this.#rooms.get(roomId);
    if (known !== undefined && known.epoch >= epoch) return known.epoch === epoch ? known : undefined;
    const room: EdgeRoom = { owner, epoch, members: new Map(), gathering: false, held: false };
    this.#rooms.set(roomId, room);
    for (const { socket } of known?.members.values() ?? []) socket.close('timeout');
    return room;
  }

  #deliverToAll(room: EdgeRoom, seq: number, frame: Buffer, except: ReadonlySet<ParticipantId>): void {
    for (const [id, { socket, active }] of room.members)
      if (active && !except.has(id)) socket.sendStream(seq, frame, room.gathering);
    if (room.gathering) room.held = true;
    else if (room.members.size >= CROWD) this.#gather(room);
  }

  /** The first message to all goes at once; those that follow on its heels go together. */
  #gather(room: EdgeRoom): void {
    room.gathering = true;
    this.#scope.after(room.members.size * GATHER_MS_PER_SOCKET, () => {
      room.gathering = false;
      if (!room.held) return;
      room.held = false;
      for (const { socket } of room.members.values()) socket.flush();
      this.#gather(room);
    });
  }
}
