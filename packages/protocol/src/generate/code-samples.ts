import type { RouteContract } from '../rest/define.ts';

/** What goes before the path in a sample, and the names of the shell's variables that hold the credentials. */
export type SampleTarget = { readonly serverUrl: string };

type SampleInput = {
  readonly params: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
};

/** The parts of a contract's sample, each present. */
export function sampleInput(contract: RouteContract): SampleInput {
  return {
    params: contract.sample?.params ?? {},
    query: contract.sample?.query ?? {},
    body: contract.sample?.body,
  };
}

/** Path of a sample request: braces filled, query appended. */
export function samplePath(contract: RouteContract): string {
  const { params, query } = sampleInput(contract);
  const path = contract.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? name));
  const search = Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');
  return search === '' ? path : `${path}?${search}`;
}

/** A command line that makes the sample request, for a POSIX shell. */
export function curlSample(contract: RouteContract, target: SampleTarget): string {
  const { body } = sampleInput(contract);
  const words = [`curl -sS -X ${contract.method} '${target.serverUrl}${samplePath(contract)}'`];
  if (contract.callers.includes('tenant')) words.push('-u "$MADANG_KEY_ID:$MADANG_KEY_SECRET"');
  else if (contract.callers.includes('operator')) words.push('-H "Authorization: Bearer $MADANG_OPERATOR_TOKEN"');
  if (contract.idempotent === true) words.push('-H "Idempotency-Key: $(date +%s%N)"');
  if (body !== undefined) {
    words.push("-H 'Content-Type: application/json'", `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`);
  }
  return words.join(' \\\n  ');
}

/** Lines of TypeScript that make the sample request with `@madang/server-sdk`. */
export function nodeSample(contract: RouteContract, target: SampleTarget): string {
  const { params, query, body } = sampleInput(contract);
  const input = { ...params, ...query, ...(isRecord(body) ? body : {}) };
  const argument = Object.keys(input).length === 0 ? '' : literal(input);
  const call = `madang.${contract.operationId}(${argument});`;
  return [
    "import { Madang } from '@madang/server-sdk';",
    '',
    `const madang = new Madang({ url: '${target.serverUrl}'${credentials(contract)} });`,
    contract.answer === null ? `await ${call}` : `const answer = await ${call}`,
    ...(contract.answer === null ? [] : ['console.log(answer);']),
  ].join('\n');
}

function credentials(contract: RouteContract): string {
  if (contract.callers.includes('tenant')) {
    return ', keyId: process.env.MADANG_KEY_ID, secret: process.env.MADANG_KEY_SECRET';
  }
  return contract.callers.includes('operator') ? ', operatorToken: process.env.MADANG_OPERATOR_TOKEN' : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (isRecord(value)) {
    const fields = Object.entries(value).map(
      ([key, item]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(item)}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return String(value);
}
