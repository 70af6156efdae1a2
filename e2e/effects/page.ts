import type { Page } from 'playwright-core';

declare global {
  interface Window {
    background: import('@madang/client/effects').Background;
    costs: import('@madang/client/effects').FrameCost[];
  }
}

/** Loads the background's engine in a page; it is `window.background` there. */
export async function makeBackground(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { createBackground } = await window.fetchEffects();
    window.costs = [];
    window.background = await createBackground({
      assets: '/sdk/',
      look: { kind: 'blur', strength: 'strong' },
      onCost: (cost) => window.costs.push(cost),
    });
  });
}
