import { ErrorCode, errorSpecs, Problem } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Caller, RouteContract } from '../rest/define.ts';
import { routeList } from '../rest/index.ts';
import { curlSample, nodeSample } from './code-samples.ts';
import { routeErrors } from './route-errors.ts';
import { collectSchemas, isObject, type Json, type JsonObject, type SchemaCollector, sorted } from './schemas.ts';

/** What the document says about the installation it describes. */
export type OpenApiOptions = {
  readonly version: string;
  /** Origin of the server, without a slash at the end, e.g. `http://localhost:7700`. */
  readonly serverUrl: string;
};

/** What each group of calls is about, in the order of the reference. */
const tags: Readonly<Record<string, string>> = {
  Rooms: 'Rooms and the tokens that open them.',
  Live: 'The people in a running call, and what you may do with them.',
  Calls: 'History: who, when, how long.',
  Keys: 'API keys of your own tenant.',
  Entry: 'Ways in for people without a service of their own: what the web app calls.',
  Tenants: 'Tenants, by the operator.',
  System: 'The installation itself.',
};

const securityOf: Readonly<Record<Caller, JsonObject>> = {
  public: {},
  tenant: { tenantKey: [] },
  operator: { operatorToken: [] },
};

const callerWords: Readonly<Record<Caller, string>> = {
  public: 'anybody',
  tenant: 'tenants (HTTP Basic: API key id and secret)',
  operator: 'the operator (Bearer token)',
};

/** The REST API as an OpenAPI 3.1 document, made from the schemas that validate it. */
export function openApiDocument(options: OpenApiOptions): JsonObject {
  const schemas = collectSchemas();
  schemas.schema(Problem, 'output');
  schemas.schema(ErrorCode, 'output');
  const paths: Record<string, Record<string, Json>> = {};
  for (const contract of routeList) {
    const method = { [contract.method.toLowerCase()]: operation(contract, schemas, options) };
    paths[contract.path] = { ...paths[contract.path], ...method };
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: info(options),
    servers: [{ url: options.serverUrl, description: 'This installation.' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemas.components(),
      securitySchemes: securitySchemes(),
      parameters: headerParameters(),
      headers: answerHeaders(),
      examples: problemExamples(),
    },
  };
}

function info(options: OpenApiOptions): JsonObject {
  return {
    title: 'Madang REST API',
    version: options.version,
    description: [
      'Self-hosted video calls, meetings, classes and broadcasts.',
      '',
      `Bodies are JSON of at most ${limits.bodyBytes} bytes. Unknown fields are refused. Times are RFC 3339 in UTC. ` +
        'Errors are RFC 9457 problem documents whose `code` never changes its meaning. ' +
        'Every answer carries `X-Request-Id`; quote it when you report a problem.',
      '',
      'Signalling (the WebSocket that clients speak) is described in `/asyncapi.json`.',
    ].join('\n'),
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  };
}

function operation(contract: RouteContract, schemas: SchemaCollector, options: OpenApiOptions): JsonObject {
  const curl = curlSample(contract, options);
  const node = nodeSample(contract, options);
  return {
    operationId: contract.operationId,
    tags: [contract.tag],
    summary: contract.summary,
    description: describe(contract, curl, node),
    security: contract.callers.map((caller) => securityOf[caller]),
    ...parametersOf(contract, schemas),
    ...bodyOf(contract, schemas),
    responses: { [contract.status]: success(contract, schemas), ...failures(contract) },
    'x-rate-class': contract.rate,
    'x-codeSamples': [
      { lang: 'Shell', label: 'curl', source: curl },
      { lang: 'TypeScript', label: 'Node.js', source: node },
    ],
  };
}

function describe(contract: RouteContract, curl: string, node: string): string {
  const lines = [
    contract.description ?? contract.summary,
    '',
    `For ${contract.callers.map((c) => callerWords[c]).join(', ')}.`,
  ];
  if (contract.idempotent === true) {
    lines.push('', 'Takes an `Idempotency-Key`: the same key and body within a day gets the first answer again.');
  }
  if (contract.etag === 'gives') lines.push('', 'Answers with an `ETag`.');
  if (contract.etag === 'checks') {
    lines.push('', 'With `If-Match` the change is refused (`ETAG_MISMATCH`) if somebody else changed it meanwhile.');
  }
  lines.push('', '```sh', curl, '```', '', '```ts', node, '```');
  return lines.join('\n');
}

function parametersOf(contract: RouteContract, schemas: SchemaCollector): JsonObject {
  const parameters: Json[] = [
    ...fields(contract.params, 'path', schemas),
    ...fields(contract.query, 'query', schemas),
    ...(contract.idempotent === true ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(contract.etag === 'checks' ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
  ];
  return parameters.length === 0 ? {} : { parameters };
}

function fields(source: RouteContract['params'], place: 'path' | 'query', schemas: SchemaCollector): JsonObject[] {
  if (source === undefined) return [];
  const schema = schemas.schema(source, 'input');
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(isObject(schema.properties) ? schema.properties : {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
  }));
}

function bodyOf(contract: RouteContract, schemas: SchemaCollector): JsonObject {
  if (contract.body === undefined) return {};
  const example = contract.sample?.body as Json | undefined;
  const json = { schema: schemas.schema(contract.body, 'input'), ...(example === undefined ? {} : { example }) };
  return { requestBody: { required: true, content: { 'application/json': json } } };
}

function success(contract: RouteContract, schemas: SchemaCollector): JsonObject {
  const headers = {
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    RateLimit: { $ref: '#/components/headers/RateLimit' },
    'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
    ...(contract.etag === undefined ? {} : { ETag: { $ref: '#/components/headers/ETag' } }),
  };
  if (contract.answer === null) return { description: 'Done; no body.', headers };
  return {
    description: 'Done.',
    headers,
    content: { 'application/json': { schema: schemas.schema(contract.answer, 'output') } },
  };
}

function failures(contract: RouteContract): JsonObject {
  const byStatus = Map.groupBy(routeErrors(contract), (code) => errorSpecs[code].http);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), failure(codes)]));
}

function failure(codes: readonly ErrorCode[]): JsonObject {
  const waits = codes.some((code) => errorSpecs[code].retry === 'later');
  return {
    description: codes.map((code) => `\`${code}\`: ${errorSpecs[code].summary}`).join('\n\n'),
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      ...(waits ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

function problemExamples(): JsonObject {
  const used = new Set(routeList.flatMap((contract) => routeErrors(contract)));
  const entries = [...used].map((code): [string, JsonObject] => {
    const spec = errorSpecs[code];
    return [
      code,
      {
        summary: spec.summary,
        value: {
          type: problemType(code),
          title: spec.summary,
          status: spec.http,
          code,
          retry: spec.retry,
          requestId: 'req_4f1c2a',
          ...(code === 'BAD_REQUEST'
            ? { details: [{ path: '/maxParticipants', message: 'Too small: expected number to be >=1' }] }
            : {}),
        },
      },
    ];
  });
  return sorted(Object.fromEntries(entries));
}

/** Address of the documentation of a code, relative to the server: the `type` of its problem document. */
export function problemType(code: ErrorCode): string {
  return `/docs/errors#${code}`;
}

function securitySchemes(): JsonObject {
  return {
    tenantKey: {
      type: 'http',
      scheme: 'basic',
      description: 'User: id of an API key of the tenant. Password: its secret.',
    },
    operatorToken: {
      type: 'http',
      scheme: 'bearer',
      description: 'The operator token, made at the first start of the server.',
    },
  };
}

function headerParameters(): JsonObject {
  return {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: `Visible ASCII characters of yours, unique for what you want made; kept for ${limits.idempotencyHours} hours.`,
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
    },
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      required: false,
      description: 'The `ETag` you read: the change happens only if nothing changed since (RFC 9110 §13.1.1).',
      schema: { type: 'string' },
    },
  };
}

function answerHeaders(): JsonObject {
  return {
    RequestId: { description: 'Id of this request, also in the logs of the server.', schema: { type: 'string' } },
    ETag: { description: 'Version of what was answered (RFC 9110 §8.8.3).', schema: { type: 'string' } },
    RateLimit: {
      description: 'What is left of the limit (`r`) and the seconds until all of it is back (`t`): `"read";r=99;t=60`.',
      schema: { type: 'string' },
    },
    RateLimitPolicy: {
      description: 'The limit (`q`) in each window of `w` seconds: `"read";q=100;w=60`.',
      schema: { type: 'string' },
    },
    RetryAfter: {
      description: 'Seconds to wait before sending the request again (RFC 9110 §10.2.3).',
      schema: { type: 'integer', minimum: 0 },
    },
  };
}
