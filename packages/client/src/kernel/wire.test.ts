import * as protocol from '@madang/protocol';
import { expect, it } from 'vitest';
import * as wire from './wire.ts';

it('repeats the protocol’s constants exactly', () => {
  expect(wire.SIGNAL_PATH).toBe(protocol.SIGNAL_PATH);
  expect(wire.SIGNAL_SUBPROTOCOL).toBe(protocol.SIGNAL_SUBPROTOCOL);
  expect(wire.socketCloseCodes).toEqual(protocol.socketCloseCodes);
  expect(wire.kindOfSource).toEqual(protocol.kindOfSource);
});
