import { describe, expect, it } from 'vitest';
import { ClientMessage, ServerMessage } from '../signal/envelope.ts';
import { asyncApiDocument } from './asyncapi.ts';
import { isObject } from './schemas.ts';
import { eventExample, eventList, requestExample, responseExample, signalList } from './signal-messages.ts';
import { references, resolve } from './testing.ts';

const document = asyncApiDocument({ version: '1.2.3', serverUrl: 'ws://localhost:7700' });

describe('the AsyncAPI document', () => {
  it('resolves every reference', () => {
    const all = references(document);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((pointer) => resolve(document, pointer) === undefined)).toEqual([]);
  });

  it('receives every request with its answer and sends every event', () => {
    const operations = document.operations;
    for (const { method } of signalList) {
      expect(isObject(operations) && operations[method]).toMatchObject({ action: 'receive', reply: {} });
    }
    for (const { event } of eventList) {
      expect(isObject(operations) && operations[event]).toMatchObject({ action: 'send' });
    }
  });
});

describe('the server of the AsyncAPI document', () => {
  it.each([
    ['http://localhost:7700', 'ws', 'localhost:7700'],
    ['https://calls.example.com', 'wss', 'calls.example.com'],
    ['wss://calls.example.com', 'wss', 'calls.example.com'],
  ])('at %s is reached by %s', (serverUrl, protocol, host) => {
    const { servers } = asyncApiDocument({ version: '1', serverUrl });
    expect(servers).toMatchObject({ madang: { protocol, host } });
  });
});

describe('samples of signalling messages', () => {
  it.each(signalList.map((contract) => [contract.method, contract] as const))(
    'fit %s and its answer',
    (_, contract) => {
      const request = requestExample(contract);
      expect(ClientMessage.safeParse(request).error).toBeUndefined();
      expect(contract.request.safeParse(request.data).error).toBeUndefined();
      const response = responseExample(contract);
      const parsed = ServerMessage.parse(response);
      const result = parsed.type === 'response' && parsed.result.ok ? parsed.result.data : undefined;
      expect(contract.response.safeParse(result).error).toBeUndefined();
    },
  );

  it.each(eventList.map((contract) => [contract.event, contract] as const))('fit the event %s', (_, contract) => {
    const event = eventExample(contract);
    expect(ServerMessage.safeParse(event).error).toBeUndefined();
    expect(contract.data.safeParse(event.data).error).toBeUndefined();
  });
});
