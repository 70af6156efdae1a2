import type { Page } from 'playwright-core';

/** How busy a page's device says that it is (Chromium only); what the test machine has to do is not asked any more. */
export type Pressure = 'nominal' | 'fair' | 'serious' | 'critical';

/** A page's device in the hands of a test. */
export type PressureControl = { set(state: Pressure): Promise<void> };

/** Takes it in hand: nothing to do at first. */
export async function controlPressure(page: Page): Promise<PressureControl> {
  const session = await page.context().newCDPSession(page);
  const send = async (method: string, data: object) => await session.send(method as never, data as never);
  const set = async (state: Pressure) => await send('Emulation.setPressureStateOverride', { source: 'cpu', state });
  const override = { source: 'cpu', enabled: true, metadata: { available: true } };
  await send('Emulation.setPressureSourceOverrideEnabled', override);
  await set('nominal');
  return { set };
}
