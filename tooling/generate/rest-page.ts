import type { RouteContract } from '@madang/protocol';
import { curlSample, nodeSample } from '@madang/protocol/generate/code-samples';
import { exampleOf } from '@madang/protocol/generate/example-of';
import { routeErrors } from '@madang/protocol/generate/route-errors';
import { collectSchemas, type SchemaCollector } from '@madang/protocol/generate/schemas';
import { anchor, fence, json, page, table } from './markdown.ts';
import { fieldTable, longDefaults, schemaText, typeSections, typeWords } from './schema-words.ts';

const callers = {
  public: 'anybody, without credentials',
  tenant: 'tenants: HTTP Basic with an API key id and its secret',
  operator: 'the operator: `Authorization: Bearer` with the operator token',
};

/** The reference of the REST API for people; `/openapi.json` is the one for programs. */
export function restPage(routes: readonly RouteContract[], serverUrl: string): string {
  const schemas = collectSchemas();
  const byTag = Map.groupBy(routes, (contract) => contract.tag);
  const groups = [...byTag].flatMap(([tag, contracts]) => [
    `## ${tag}`,
    ...contracts.flatMap((contract) => operation(contract, schemas, serverUrl)),
  ]);
  const components = schemas.components();
  return page('REST API', 'packages/protocol/src/rest', [
    `All calls of \`/v1\`. The same as OpenAPI 3.1: [openapi.json](openapi.json), and on a running server at
\`/openapi.json\`, browsable at \`/docs\`. Rules that hold for every call: [common rules](../guides/rest-basics.md).
Errors: [errors](errors.md).`,
    overview(routes),
    ...groups,
    '## Types',
    ...typeSections(components, '###'),
    '## Long defaults',
    ...longDefaults(components).flatMap(({ name, value }) => [`\`${name}\``, json(value)]),
  ]);
}

function overview(routes: readonly RouteContract[]): string {
  const rows = routes.map((contract) => [
    `[${contract.operationId}](#${anchor(contract.operationId)})`,
    `\`${contract.method} ${contract.path}\``,
    contract.callers.join(', '),
    contract.summary,
  ]);
  return table(['operation', 'request', 'for', 'what it does'], rows);
}

function operation(contract: RouteContract, schemas: SchemaCollector, serverUrl: string): string[] {
  const notes = [
    `For ${contract.callers.map((caller) => callers[caller]).join(', or ')}.`,
    ...(contract.idempotent === true ? ['Takes `Idempotency-Key`.'] : []),
    ...(contract.etag === 'gives' ? ['Answers with an `ETag`.'] : []),
    ...(contract.etag === 'checks' ? ['Answers with an `ETag` and honours `If-Match`.'] : []),
    `Rate class \`${contract.rate}\`.`,
  ];
  return [
    `### ${contract.operationId}`,
    `\`${contract.method} ${contract.path}\``,
    contract.summary,
    ...(contract.description === undefined ? [] : [contract.description]),
    notes.join(' '),
    ...inputOf(contract, schemas),
    ...answerOf(contract, schemas),
    `Errors: ${routeErrors(contract)
      .map((code) => `[${code}](errors.md#${code.toLowerCase()})`)
      .join(', ')}.`,
    fence('sh', curlSample(contract, { serverUrl })),
    fence('ts', nodeSample(contract, { serverUrl })),
  ];
}

function inputOf(contract: RouteContract, schemas: SchemaCollector): string[] {
  const parts = (['params', 'query', 'body'] as const).flatMap((part) => {
    const schema = contract[part];
    if (schema === undefined) return [];
    const made = schemas.schema(schema, 'input');
    const title = { params: 'Path', query: 'Query', body: 'Body' }[part];
    return typeof made.$ref === 'string' ? [`${title}: ${typeWords(made)}.`] : [`${title}:`, fieldTable(made)];
  });
  return parts;
}

function answerOf(contract: RouteContract, schemas: SchemaCollector): string[] {
  if (contract.answer === null) return [`Answers ${contract.status} without a body.`];
  const made = schemas.schema(contract.answer, 'output');
  const words =
    typeof made.$ref === 'string'
      ? [`Answers ${contract.status} with ${typeWords(made)}:`]
      : [`Answers ${contract.status}:`, schemaText(made)];
  return [...words, json(exampleOf(contract.answer, 'output'))];
}
