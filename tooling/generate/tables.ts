import {
  Capability,
  type ErrorCode,
  errorSpecs,
  limits,
  Role,
  type RouteContract,
  roleCapabilities,
  routeList,
} from '@madang/protocol';
import { routeErrors } from '@madang/protocol/generate/route-errors';
import { eventList, signalErrors, signalList } from '@madang/protocol/generate/signal-messages';
import { page, table } from './markdown.ts';

const retryWords = { never: 'no use', later: 'wait, then the same again', elsewhere: 'at once; another node answers' };

/** Every error code with its meaning and where it comes from. */
export function errorsPage(): string {
  const sections = (Object.keys(errorSpecs) as ErrorCode[]).flatMap((code) => {
    const { http, retry, summary } = errorSpecs[code];
    const rest = routeList.filter((contract) => routeErrors(contract).includes(code));
    const signal = signalList.filter((contract) => signalErrors(contract).includes(code));
    return [
      `## ${code}`,
      summary,
      `HTTP ${http}. Again: ${retryWords[retry]} (\`${retry}\`).`,
      `REST: ${named(
        rest.map((contract) => contract.operationId),
        routeList.length,
      )}. ` +
        `Signalling: ${named(
          signal.map((contract) => contract.method),
          signalList.length,
        )}.`,
    ];
  });
  return page('Errors', 'packages/protocol/src/errors.ts', [
    `Every code the platform answers with, in REST as problem documents (RFC 9457), in signalling as \`error\` of a
response. A code never changes its meaning and is never used again for another. \`retry\` says whether the same
request is worth sending again; \`details\` names each wrong field.`,
    ...sections,
  ]);
}

function named(names: readonly string[], all: number): string {
  if (names.length === 0) return 'none';
  if (names.length === all) return 'every request';
  return names.length > all / 2 ? `${names.length} of ${all} requests` : names.map((name) => `\`${name}\``).join(', ');
}

/** Every limit with its value and reason, read from the comments beside the values. */
export function limitsPage(source: string): string {
  const rows: string[][] = [];
  let comment = '';
  for (const line of source.slice(source.indexOf('export const limits')).split('\n')) {
    const said = /^\s*\/\*\* (.*) \*\/$/.exec(line)?.[1];
    if (said !== undefined) comment = said;
    const name = /^ {2}(\w+):/.exec(line)?.[1];
    if (name === undefined || !(name in limits)) continue;
    rows.push([`\`${name}\``, limits[name as keyof typeof limits].toLocaleString('en'), comment]);
  }
  if (rows.length !== Object.keys(limits).length) throw new Error('a limit was not found in its source');
  return page('Limits', 'packages/protocol/src/limits.ts', [
    'Limits of the platform. The unit is the last word of the name; without one it is a count.',
    table(['limit', 'value', 'what it bounds'], rows),
  ]);
}

/** Who may do what: roles, requests, REST calls. */
export function permissionsPage(): string {
  const roles = Role.options;
  const matrix = Capability.options.map((capability) => [
    `\`${capability}\``,
    ...roles.map((role) => (roleCapabilities[role].includes(capability) ? 'yes' : '')),
  ]);
  const requests = signalList.map((contract) => [
    `\`${contract.method}\``,
    contract.phase,
    contract.permission === null ? '' : `\`${contract.permission}\``,
    contract.summary,
  ]);
  return page('Permissions', 'packages/protocol/src/permissions.ts and the contracts', [
    `A participant has the capabilities of its role, plus \`allow\` and minus \`deny\` of its token; \`deny\` wins.`,
    '## Roles',
    table(['capability', ...roles], matrix),
    '## Signalling requests',
    `\`connected\`: before joining. \`waiting\`: in the lobby or in the call. \`joined\`: in the call only.
Publishing needs \`publish:audio\`, \`publish:video\` or \`publish:screen\`, depending on the source.`,
    table(['request', 'phase', 'capability', 'what it does'], requests),
    `The server sends ${eventList.length} kinds of events; see [signalling](signalling.md).`,
    '## REST calls',
    table(['operation', 'public', 'tenant', 'operator'], routeList.map(callerRow)),
  ]);
}

function callerRow(contract: RouteContract): string[] {
  const mark = (caller: RouteContract['callers'][number]) => (contract.callers.includes(caller) ? 'yes' : '');
  return [`\`${contract.operationId}\``, mark('public'), mark('tenant'), mark('operator')];
}
