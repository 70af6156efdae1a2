import type { RouteContract } from '@madang/protocol';
import { routeErrors } from '@madang/protocol/generate/route-errors';

/** The base class of the Node SDK: one documented method for each REST call. */
export function sdkOperations(routes: readonly RouteContract[]): string {
  return `// Made by \`npm run gen\` from the route contracts. Do not edit.
import type { OperationId } from '@madang/protocol';
import type { CallOptions } from '../client.ts';
import type { OperationAnswer, OperationInput } from '../operation.ts';

/** One method for each operation of the REST API. */
export abstract class Operations {
  /** Calls an operation by its id. */
  abstract call<Id extends OperationId>(
    operationId: Id,
    input: OperationInput<Id>,
    options?: CallOptions,
  ): Promise<OperationAnswer<Id>>;

${routes.map(method).join('\n\n')}
}
`;
}

function method(contract: RouteContract): string {
  const id = contract.operationId;
  const optional = takesNothing(contract) ? ' = {}' : '';
  return `${documentation(contract)}
  ${id}(input: OperationInput<'${id}'>${optional}, options?: CallOptions): Promise<OperationAnswer<'${id}'>> {
    return this.call('${id}', input, options);
  }`;
}

function documentation(contract: RouteContract): string {
  const lines = [
    contract.summary,
    ...(contract.description === undefined ? [] : [contract.description]),
    '',
    `\`${contract.method} ${contract.path}\`, for ${contract.callers.join(' and ')}.`,
    ...wrap(`@throws MadangApiError ${routeErrors(contract).join(', ')}.`),
  ];
  return `  /**\n${lines.map((line) => (line === '' ? '   *' : `   * ${line}`)).join('\n')}\n   */`;
}

/** True if the operation may be called without saying anything. */
function takesNothing(contract: RouteContract): boolean {
  return [contract.params, contract.query, contract.body].every(
    (schema) => schema === undefined || schema.safeParse({}).success,
  );
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length > 108) {
      lines.push(line);
      line = '  ';
    }
    line += line === '' || line === '  ' ? word : ` ${word}`;
  }
  return [...lines, line];
}
