import { SIGNAL_PATH, SIGNAL_SUBPROTOCOL, socketCloseCodes } from '../constants.ts';
import { SignalError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { EventContract, SignalContract } from '../signal/define.ts';
import { ClientMessage, ServerMessage } from '../signal/envelope.ts';
import { collectSchemas, type Json, type JsonObject, type SchemaCollector } from './schemas.ts';
import {
  eventExample,
  eventList,
  requestExample,
  responseExample,
  signalErrors,
  signalList,
} from './signal-messages.ts';

/** What the document says about the installation it describes. */
export type AsyncApiOptions = {
  readonly version: string;
  /** Origin of the server, e.g. `https://calls.example.com` (or with `ws`, `wss`). */
  readonly serverUrl: string;
};

const CHANNEL = '#/channels/signal';

/** The signalling protocol as an AsyncAPI 3.0 document, made from the schemas that validate it. */
export function asyncApiDocument(options: AsyncApiOptions): JsonObject {
  const schemas = collectSchemas();
  const envelopes = {
    'client.ack': envelope('ack', { seq: { type: 'integer', minimum: 0 } }, 'Everything up to `seq` is handled.'),
    ping: envelope('ping', {}, 'Asks for a sign of life. Both sides send it.'),
    pong: envelope('pong', {}, 'Answers a ping. Both sides send it.'),
    'server.error': envelope(
      'error',
      { error: schemas.schema(SignalError, 'output') },
      'Something sent cannot be answered by id; the socket may close after it.',
    ),
  };
  const requests = signalList.flatMap((contract) => [
    [`${contract.method}.request`, requestMessage(contract, schemas)] as const,
    [`${contract.method}.response`, responseMessage(contract, schemas)] as const,
  ]);
  const told = eventList.map((contract) => [contract.event, eventMessage(contract, schemas)] as const);
  const messages: Readonly<Record<string, JsonObject>> = {
    ...envelopes,
    ...Object.fromEntries([...requests, ...told]),
  };
  schemas.schema(ClientMessage, 'input');
  schemas.schema(ServerMessage, 'output');
  return {
    asyncapi: '3.0.0',
    info: info(options),
    defaultContentType: 'application/json',
    servers: { madang: server(options) },
    channels: { signal: channel(Object.keys(messages)) },
    operations: operations(),
    components: { messages, schemas: schemas.components() },
  };
}

function info(options: AsyncApiOptions): JsonObject {
  return {
    title: 'Madang signalling',
    version: options.version,
    description:
      `JSON text messages over one WebSocket at \`${SIGNAL_PATH}\`, sub-protocol \`${SIGNAL_SUBPROTOCOL}\`, at most ` +
      `${limits.signalBytes} bytes each. Prose, rules of sequence and drawings: docs/reference/signalling.md.`,
    license: { name: 'Apache-2.0' },
  };
}

function server(options: AsyncApiOptions): JsonObject {
  const [scheme = 'ws', host = ''] = options.serverUrl.split('://');
  const protocol = scheme.endsWith('s') && scheme !== 'ws' ? 'wss' : 'ws';
  return { host, protocol, description: 'This installation.' };
}

function channel(names: readonly string[]): JsonObject {
  return {
    address: SIGNAL_PATH,
    title: 'Signalling socket',
    messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
    'x-close-codes': { ...socketCloseCodes },
    bindings: {
      ws: { headers: { type: 'object', properties: { 'Sec-WebSocket-Protocol': { const: SIGNAL_SUBPROTOCOL } } } },
    },
  };
}

function operations(): JsonObject {
  const message = (name: string): Json => ({ $ref: `${CHANNEL}/messages/${name}` });
  const requests = signalList.map((contract): [string, JsonObject] => [
    contract.method,
    {
      action: 'receive',
      channel: { $ref: CHANNEL },
      summary: contract.summary,
      messages: [message(`${contract.method}.request`)],
      reply: { channel: { $ref: CHANNEL }, messages: [message(`${contract.method}.response`)] },
      'x-phase': contract.phase,
      'x-permission': contract.permission,
      'x-errors': [...signalErrors(contract)],
    },
  ]);
  const told = eventList.map((contract): [string, JsonObject] => [
    contract.event,
    { action: 'send', channel: { $ref: CHANNEL }, summary: contract.summary, messages: [message(contract.event)] },
  ]);
  return {
    ...Object.fromEntries([...requests, ...told]),
    acknowledge: { action: 'receive', channel: { $ref: CHANNEL }, messages: [message('client.ack')] },
    receiveHeartbeat: { action: 'receive', channel: { $ref: CHANNEL }, messages: [message('ping'), message('pong')] },
    sendHeartbeat: { action: 'send', channel: { $ref: CHANNEL }, messages: [message('ping'), message('pong')] },
    sendError: { action: 'send', channel: { $ref: CHANNEL }, messages: [message('server.error')] },
  };
}

function envelope(type: string, fields: JsonObject, summary: string): JsonObject {
  return { name: type, summary, payload: object({ type: { const: type }, ...fields }) };
}

function requestMessage(contract: SignalContract, schemas: SchemaCollector): JsonObject {
  const fields = {
    type: { const: 'request' },
    id: { type: 'integer', minimum: 1 },
    method: { const: contract.method },
    data: schemas.schema(contract.request, 'input'),
  };
  return {
    name: contract.method,
    summary: contract.summary,
    payload: object(fields),
    examples: [{ payload: requestExample(contract) }],
  };
}

function responseMessage(contract: SignalContract, schemas: SchemaCollector): JsonObject {
  const done = object({ ok: { const: true }, data: schemas.schema(contract.response, 'output') });
  const failed = object({ ok: { const: false }, error: schemas.schema(SignalError, 'output') });
  const fields = {
    type: { const: 'response' },
    id: { type: 'integer', minimum: 1 },
    seq: { type: ['integer', 'null'] },
    result: { oneOf: [done, failed] },
  };
  return {
    name: `${contract.method} answer`,
    summary: `Answer to \`${contract.method}\`.`,
    payload: object(fields),
    examples: [{ payload: responseExample(contract) }],
  };
}

function eventMessage(contract: EventContract, schemas: SchemaCollector): JsonObject {
  const fields = {
    type: { const: 'event' },
    seq: { type: 'integer', minimum: 1 },
    event: { const: contract.event },
    at: { type: 'string', format: 'date-time' },
    data: schemas.schema(contract.data, 'output'),
  };
  return {
    name: contract.event,
    summary: contract.summary,
    payload: object(fields),
    examples: [{ payload: eventExample(contract) }],
  };
}

function object(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
