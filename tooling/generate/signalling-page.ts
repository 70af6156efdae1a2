import {
  type EventContract,
  limits,
  SIGNAL_PATH,
  SIGNAL_SUBPROTOCOL,
  type SignalContract,
  socketCloseCodes,
  TOO_BIG_CLOSE_CODE,
} from '@madang/protocol';
import { collectSchemas, type SchemaCollector } from '@madang/protocol/generate/schemas';
import {
  eventExample,
  eventList,
  requestExample,
  responseExample,
  signalErrors,
  signalList,
} from '@madang/protocol/generate/signal-messages';
import { anchor, json, page, table } from './markdown.ts';
import { schemaText, typeSections, typeWords } from './schema-words.ts';

/** What each close code means for the client. */
const closeWords: Readonly<Record<keyof typeof socketCloseCodes, readonly [string, string]>> = {
  ended: ['The participant’s part has ended; `session.closed` said why.', 'do not resume'],
  protocolViolation: ['A message was not understood.', 'do not send the same again'],
  timeout: ['No sign of life, or nothing joined in time.', 'resume'],
  tooSlow: ['You read too slowly.', 'resume'],
  flooding: ['Messages come too fast or are too large.', 'wait a second, then resume'],
  replaced: ['The participant resumed on another socket.', 'do not resume'],
  draining: ['The node is shutting down.', 'resume at once; another node answers'],
};

/** The reference of the signalling protocol: prose, then every request, event and type. */
export function signallingPage(prose: string): string {
  const schemas = collectSchemas();
  const requests = signalList.flatMap((contract) => request(contract, schemas));
  const events = eventList.flatMap((contract) => event(contract, schemas));
  return page('Signalling', 'packages/protocol/src/signal and tooling/generate/prose/signalling.md', [
    fill(prose.trim()),
    '## Overview of requests',
    table(['request', 'phase', 'capability', 'what it does'], signalList.map(requestRow)),
    '## Overview of events',
    table(
      ['event', 'what it tells'],
      eventList.map((contract) => [`[${contract.event}](#${anchor(contract.event)})`, contract.summary]),
    ),
    '## Requests',
    ...requests,
    '## Events',
    ...events,
    '## Types',
    ...typeSections(schemas.components(), '###'),
  ]);
}

function requestRow(contract: SignalContract): string[] {
  const permission = contract.permission === null ? '' : `\`${contract.permission}\``;
  return [`[${contract.method}](#${anchor(contract.method)})`, contract.phase, permission, contract.summary];
}

function request(contract: SignalContract, schemas: SchemaCollector): string[] {
  const permission = contract.permission === null ? 'no capability' : `the capability \`${contract.permission}\``;
  const answer = schemas.schema(contract.response, 'output');
  return [
    `### ${contract.method}`,
    `${contract.summary} Phase \`${contract.phase}\`; needs ${permission}.`,
    schemaText(schemas.schema(contract.request, 'input')),
    typeof answer.$ref === 'string' ? `Answer: ${typeWords(answer)}.` : `Answer:\n\n${schemaText(answer)}`,
    `Errors: ${signalErrors(contract)
      .map((code) => `[${code}](errors.md#${code.toLowerCase()})`)
      .join(', ')}.`,
    json(requestExample(contract)),
    json(responseExample(contract)),
  ];
}

function event(contract: EventContract, schemas: SchemaCollector): string[] {
  return [
    `### ${contract.event}`,
    contract.summary,
    schemaText(schemas.schema(contract.data, 'output')),
    json(eventExample(contract)),
  ];
}

const places: Readonly<Record<string, Readonly<Record<string, number>>>> = { limits, socketCloseCodes };

/** Replaces `{{name}}` by its value; a name that does not exist stops the generator. */
function fill(prose: string): string {
  return prose.replaceAll(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    if (name === 'SIGNAL_PATH') return SIGNAL_PATH;
    if (name === 'SIGNAL_SUBPROTOCOL') return SIGNAL_SUBPROTOCOL;
    if (name === 'closeCodes') return closeCodeTable();
    const [place = '', key = ''] = name.split('.');
    const value = places[place]?.[key];
    if (value === undefined) throw new Error(`nothing is called ${name}`);
    return value >= 10_000 && place === 'limits' ? value.toLocaleString('en') : String(value);
  });
}

function closeCodeTable(): string {
  const rows = Object.entries(socketCloseCodes).map(([name, code]) => {
    const [meaning, action] = closeWords[name as keyof typeof socketCloseCodes];
    return [String(code), `\`${name}\``, meaning, action];
  });
  rows.unshift([
    String(TOO_BIG_CLOSE_CODE),
    '',
    'A message is more than twice too large.',
    'resume without that message',
  ]);
  return table(['code', 'name', 'meaning', 'what to do'], rows);
}
