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
});
