import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

describe('<madang-call>', () => {
  test('is a whole call in one tag, by keyboard too', async ({ open }) => {
    const room = world.room();
    const enter = (name: string) => open(`${world.pageUrl}element#token=${world.token(room.id)}&name=${name}&lang=en`);
    const anna = await enter('Anna');
    const bora = await enter('Bora');
    await seesMoving(anna, 1);
    await seesMoving(bora, 1);
    // Each token opens one participant, and each element asks once.
    for (const page of [anna, bora]) expect(await page.evaluate(() => window.errors)).toEqual([]);
    const camera = anna.getByRole('button', { name: 'Turn camera off' });
    await camera.focus();
    await anna.keyboard.press('Enter');
    await anna.getByRole('button', { name: 'Turn camera on' }).waitFor();
    await seesOnlyMoving(bora, 0);
    await anna.getByRole('button', { name: 'Chat' }).click();
    await anna.keyboard.type('hello');
    await anna.keyboard.press('Enter');
    await bora.getByRole('button', { name: 'Chat' }).click();
    await bora.getByRole('log').getByText('hello').waitFor();
    await anna.getByRole('button', { name: 'Leave' }).click();
    await anna.getByText('You have left the call.').waitFor();
    await bora.getByText('Nobody else is here yet.').waitFor();
    expect(await bora.getByRole('listitem').filter({ hasText: 'Bora' }).count()).toBe(1);
  });

  test('says what is wrong in the language of its tag', async ({ open }) => {
    const page = await open(`${world.pageUrl}element#token=nonsense&lang=ko`);
    await page.getByText('들어가지 못했어요.').waitFor();
  });

  test('takes part in encrypted calls, shows the number to compare, and says when a passphrase differs', async ({
    open,
  }) => {
    const room = world.room({ encryption: 'required', codecs: { audio: ['opus'], video: ['VP8'] } });
    const enter = (name: string, rest: string) =>
      open(`${world.pageUrl}element#token=${world.token(room.id)}&name=${name}&lang=en${rest}`);
    const anna = await enter('Anna', '&secret=four words of chance');
    const bora = await enter('Bora', '&secret=guessed');
    for (const page of [anna, bora]) await page.getByText('Not everybody can be decrypted here').waitFor();
    await seesOnlyMoving(anna, 0);
    await bora.evaluate(() => {
      const call = document.querySelector('madang-call') as import('@madang/client/element').MadangCallElement;
      call.secret = 'four words of chance';
    });
    for (const page of [anna, bora]) await seesMoving(page, 1);
    await anna.getByText('Not everybody can be decrypted here').waitFor({ state: 'hidden' });
    for (const page of [anna, bora]) await page.getByText('End-to-end encrypted').click();
    const number = anna.getByText(/(\d{5} ){7}\d{5}/);
    await expect.poll(() => bora.getByText(/(\d{5} ){7}\d{5}/).textContent()).toBe(await number.textContent());
  });

  test('without a secret takes part when it is told to, and is kept out where it is not', async ({ open }) => {
    const room = world.room({ encryption: 'required', codecs: { audio: ['opus'], video: ['VP8'] } });
    const enter = (rest: string) => open(`${world.pageUrl}element#token=${world.token(room.id)}&lang=en${rest}`);
    const kept = await enter('');
    await kept.getByText('Joining failed. The room is encrypted from end to end').waitFor();
    const [anna, bora] = [await enter('&encrypted='), await enter('&encrypted=')];
    for (const page of [anna, bora]) await seesMoving(page, 1);
  });

  test('is worked by the keyboard alone', async ({ open }) => {
    const room = world.room();
    const page = await open(`${world.pageUrl}element#token=${world.token(room.id)}&lang=en`);
    // What is still starting cannot be pressed, and the keys pass it by.
    for (const name of ['Turn microphone off', 'Turn camera off', 'Share screen']) {
      await expect.poll(() => page.getByRole('button', { name, disabled: false }).count()).toBe(1);
    }
    const focused = () => page.evaluate(nameOfFocus);
    for (const name of ['Turn microphone off', 'Turn camera off', 'Share screen', 'Chat', 'Leave']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect.poll(focused).toBe('Message');
    await page.keyboard.type('by keys');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('by keys').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Chat');
    await page.getByRole('log').waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('You have left the call.').waitFor();
  });
});

/** Accessible name of what has the focus, inside shadow roots too. Runs in the page. */
function nameOfFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
}

describe('accessibility of <madang-call>', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(source);
    return await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations: list } = await engine.run(document.querySelector('madang-call') ?? document);
      return list.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    });
  };

  for (const language of ['ko', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      test(`no violation alone, in company, with chat, and at the end; ${language}, ${theme}`, async ({ open }) => {
        const room = world.room();
        const enter = (name: string) =>
          open(`${world.pageUrl}element#token=${world.token(room.id)}&name=${name}&lang=${language}&theme=${theme}`);
        const page = await enter('Anna');
        const chat = page.getByRole('button', { name: language === 'ko' ? '채팅' : 'Chat' });
        await page.locator('madang-call video').first().waitFor();
        const found = await violations(page);
        const other = await enter('Bora');
        await page.getByRole('listitem').filter({ hasText: 'Bora' }).waitFor();
        await chat.click();
        await page.getByRole('textbox').fill('hello');
        await page.keyboard.press('Enter');
        await page.getByRole('log').getByText('hello').waitFor();
        found.push(...(await violations(page)));
        await other.close();
        await page.getByRole('button', { name: language === 'ko' ? '나가기' : 'Leave' }).click();
        await page.getByText(language === 'ko' ? '통화에서 나왔어요.' : 'You have left the call.').waitFor();
        found.push(...(await violations(page)));
        expect(found).toEqual([]);
      });
    }
  }
});
