import { createSocket, type Socket } from 'node:dgram';
import {
  errorCodeOf,
  longTermKey,
  readStun,
  type StunAttribute,
  type StunKey,
  type StunMessage,
  stunAttributes,
  stunMethods,
  writeStun,
  xorAddress,
} from './stun-message.ts';

type Credentials = { readonly username: string; readonly credential: string };
type Peer = { readonly address: string; readonly port: number };
type Attributes = readonly StunAttribute[];

/** Sent again when no answer came for so long: UDP loses datagrams. */
const RESEND_MS = 500;
const SENDS = 8;

/** UDP, and TCP of RFC 6062, as REQUESTED-TRANSPORT names them. */
const protocolNumbers = { udp: 17, tcp: 6 } as const;

/** A bare TURN client over UDP, that asks for what no browser asks for. Answers are error codes; 0 is success. */
export class TurnClient {
  readonly #socket: Socket;
  readonly #server: Peer;
  readonly #credentials: Credentials;
  readonly #waiting = new Map<string, (message: StunMessage) => void>();
  #key: StunKey | undefined;

  private constructor(socket: Socket, server: Peer, credentials: Credentials) {
    this.#socket = socket;
    this.#server = server;
    this.#credentials = credentials;
    socket.on('message', (bytes) => {
      const message = readStun(bytes);
      if (message !== undefined) this.#waiting.get(message.transactionId.toString('hex'))?.(message);
    });
  }

  static async open(server: Peer, credentials: Credentials): Promise<TurnClient> {
    const socket = createSocket('udp4');
    await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
    return new TurnClient(socket, server, credentials);
  }

  /** Whether a STUN server answers. */
  async binding(): Promise<number> {
    return errorCodeOf(await this.#request(stunMethods.binding, () => []));
  }

  /** Asks for an allocation: first without credentials, for realm and nonce, as RFC 8489 §9.2 wants it. */
  async allocate({
    family = 4,
    transport = 'udp',
  }: {
    family?: 4 | 6;
    transport?: 'udp' | 'tcp';
  } = {}): Promise<number> {
    const attributes = (): Attributes => [
      [stunAttributes.requestedTransport, Buffer.from([protocolNumbers[transport], 0, 0, 0])],
      [stunAttributes.family, Buffer.from([family === 4 ? 1 : 2, 0, 0, 0])],
    ];
    if (this.#key === undefined) {
      const challenge = await this.#request(stunMethods.allocate, attributes);
      if (errorCodeOf(challenge) !== 401) return errorCodeOf(challenge);
      const { username, credential } = this.#credentials;
      const realm = challenge.attributes.get(stunAttributes.realm)?.toString() ?? '';
      const nonce = challenge.attributes.get(stunAttributes.nonce)?.toString() ?? '';
      this.#key = { username, realm, nonce, key: longTermKey(username, realm, credential) };
    }
    return errorCodeOf(await this.#request(stunMethods.allocate, attributes));
  }

  async createPermission(...peers: readonly Peer[]): Promise<number> {
    return errorCodeOf(await this.#request(stunMethods.createPermission, (id) => peers.map((peer) => named(peer, id))));
  }

  async channelBind(peer: Peer, channel = 0x4000): Promise<number> {
    const number = Buffer.alloc(4);
    number.writeUInt16BE(channel, 0);
    const attributes = (id: Buffer): Attributes => [[stunAttributes.channelNumber, number], named(peer, id)];
    return errorCodeOf(await this.#request(stunMethods.channelBind, attributes));
  }

  /** RFC 6062: a TCP connection to the peer. */
  async connect(peer: Peer): Promise<number> {
    return errorCodeOf(await this.#request(stunMethods.connect, (id) => [named(peer, id)]));
  }

  /** Sends data to a peer; nobody answers. */
  send(peer: Peer, data: string): void {
    this.#write(stunMethods.send, (id) => [named(peer, id), [stunAttributes.data, Buffer.from(data)]], true);
  }

  close(): void {
    this.#socket.close();
  }

  async #request(method: number, attributes: (transactionId: Buffer) => Attributes): Promise<StunMessage> {
    for (let sends = 0; sends < SENDS; sends += 1) {
      const id = this.#write(method, attributes, false).toString('hex');
      const answer = await new Promise<StunMessage | undefined>((resolve) => {
        const timer = setTimeout(() => resolve(undefined), RESEND_MS);
        this.#waiting.set(id, (message) => {
          clearTimeout(timer);
          resolve(message);
        });
      });
      this.#waiting.delete(id);
      if (answer !== undefined) return answer;
    }
    throw new Error('the TURN server does not answer');
  }

  #write(method: number, attributes: (transactionId: Buffer) => Attributes, indication: boolean): Buffer {
    const { bytes, transactionId } = writeStun(method, attributes, { key: this.#key, indication });
    this.#socket.send(bytes, this.#server.port, this.#server.address);
    return transactionId;
  }
}

function named({ address, port }: Peer, transactionId: Buffer): Attributes[number] {
  return [stunAttributes.peer, xorAddress(address, port, transactionId)];
}
