import { AppError, type ClientMessage, fieldProblems, type SignalMethod, signals } from '@madang/protocol';

/** A request of a client as its envelope says, its data not looked at. */
export type Request = Extract<ClientMessage, { type: 'request' }>;

/** What a look at a request's contract found. */
export type Checked = { readonly refused: null; readonly data: unknown } | { readonly refused: AppError };

/** Whether there is such a request. */
export function isMethod(method: string): method is SignalMethod {
  return Object.hasOwn(signals, method);
}

/** Checks a request of somebody who is in a call, or its lobby, against its contract. */
export function check(request: Request): Checked {
  if (!isMethod(request.method)) return { refused: new AppError('UNKNOWN_METHOD') };
  if (signals[request.method].phase === 'connected') return { refused: new AppError('ALREADY_JOINED') };
  const parsed = signals[request.method].request.safeParse(request.data);
  if (parsed.success) return { refused: null, data: parsed.data };
  return { refused: new AppError('BAD_REQUEST', { details: fieldProblems(parsed.error) }) };
}

/** Reads the request that opens a socket. @throws AppError BAD_REQUEST. */
export function parse<Method extends 'session.join' | 'session.resume'>(method: Method, data: unknown) {
  const parsed = signals[method].request.safeParse(data);
  if (!parsed.success) throw new AppError('BAD_REQUEST', { details: fieldProblems(parsed.error) });
  return parsed.data as ReturnType<(typeof signals)[Method]['request']['parse']>;
}
