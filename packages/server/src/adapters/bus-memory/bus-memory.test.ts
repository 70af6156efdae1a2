import { systemClock } from '../../kernel/clock.ts';
import { describeBus } from '../../ports/bus.contract.ts';
import { openMemoryBus } from './bus-memory.ts';

describeBus('in-process', async () => {
  const bus = openMemoryBus(systemClock);
  return { one: bus, other: bus, close: () => bus.close() };
});
