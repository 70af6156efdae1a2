import { type RouteContract, routeList } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { prepareRequest } from './operation.ts';

function names(schema: z.ZodType | undefined): string[] {
  const { shape, def } = (schema ?? {}) as { shape?: object; def?: { innerType?: { shape?: object } } };
  return Object.keys(shape ?? def?.innerType?.shape ?? {});
}

const each = routeList.map((contract): [string, RouteContract] => [contract.operationId, contract]);

describe('flat inputs', () => {
  it.each(each)('of %s have no name twice', (_, contract) => {
    const all = [contract.params, contract.query, contract.body].flatMap(names);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(each)('of %s become the sample request', (_, contract) => {
    const { params = {}, query = {}, body = {} } = contract.sample ?? {};
    const request = prepareRequest(contract, { ...params, ...query, ...(body as object) });
    expect(request.path).not.toContain('{');
    expect(request.method).toBe(contract.method);
    if (contract.body === undefined) expect(request.body).toBeUndefined();
    else expect(contract.body.safeParse(JSON.parse(request.body ?? '')).error).toBeUndefined();
  });
});
