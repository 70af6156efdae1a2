import { describe, expect, it } from 'vitest';
import { routeList } from '../rest/index.ts';
import { openApiDocument } from './openapi.ts';
import { isObject, type Json, type JsonObject } from './schemas.ts';
import { references, resolve } from './testing.ts';

const document = openApiDocument({ version: '1.2.3', serverUrl: 'http://localhost:7700' });

function child(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  if (!isObject(found)) throw new Error(`no object at ${key}`);
  return found;
}

function operationOf(contract: (typeof routeList)[number]): JsonObject {
  return child(child(document.paths, contract.path), contract.method.toLowerCase());
}

describe('the OpenAPI document', () => {
  it('resolves every reference', () => {
    const all = references(document);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((pointer) => resolve(document, pointer) === undefined)).toEqual([]);
  });

  it('names every schema once and uses each', () => {
    const names = Object.keys(child(document.components, 'schemas'));
    const used = new Set(references(document));
    expect(names.filter((name) => !used.has(`#/components/schemas/${name}`))).toEqual([]);
    expect(names).toContain('Room');
    expect(names).toContain('RoomInput');
  });

  it.each(routeList.map((contract) => [contract.operationId, contract] as const))('describes %s', (_, contract) => {
    const operation = operationOf(contract);
    expect(operation).toMatchObject({ operationId: contract.operationId, summary: contract.summary });
    expect(operation['x-codeSamples']).toHaveLength(2);
    const responses = child(operation, 'responses');
    expect(Object.keys(responses)).toContain(String(contract.status));
    expect(Object.keys(responses)).toContain('429');
    const inPath = [...contract.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
    const declared = parameters.filter((p) => isObject(p) && p.in === 'path').map((p) => (isObject(p) ? p.name : ''));
    expect(declared).toEqual(inPath);
  });

  it('has as many operations as there are routes, each id once', () => {
    const ids = Object.values(child(document, 'paths'))
      .flatMap((methods) => (isObject(methods) ? Object.values(methods) : []))
      .map((operation) => (isObject(operation) ? operation.operationId : ''));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(routeList.length);
  });

  it.each(routeList.map((contract) => [contract.operationId, contract] as const))(
    'gives %s a sample that its schemas accept',
    (_, contract) => {
      if (contract.params !== undefined)
        expect(contract.params.safeParse(contract.sample?.params).error).toBeUndefined();
      if (contract.query !== undefined) {
        expect(contract.query.safeParse(contract.sample?.query ?? {}).error).toBeUndefined();
      }
      if (contract.body !== undefined) expect(contract.body.safeParse(contract.sample?.body).error).toBeUndefined();
    },
  );

  it('asks for credentials exactly where the contract does', () => {
    for (const contract of routeList) {
      const security = operationOf(contract).security;
      expect(JSON.stringify(security)).toBe(
        JSON.stringify(
          contract.callers.map((caller) =>
            caller === 'public' ? {} : caller === 'tenant' ? { tenantKey: [] } : { operatorToken: [] },
          ),
        ),
      );
    }
  });

  it('takes an idempotency key and If-Match where the contract does', () => {
    for (const contract of routeList) {
      const text = JSON.stringify(operationOf(contract).parameters ?? []);
      expect(text.includes('IdempotencyKey'), contract.operationId).toBe(contract.idempotent === true);
      expect(text.includes('IfMatch'), contract.operationId).toBe(contract.etag === 'checks');
    }
  });
});
