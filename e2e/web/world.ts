import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startTestServer, type TestServer } from '../../packages/server/src/testing/test-server.ts';

/** The built web app. */
export const webApp = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
const sdk = fileURLToPath(new URL('../../packages/client/dist', import.meta.url));

/** A whole server with the built web app, where anybody may open rooms. */
export async function startWebWorld({ app = webApp } = {}): Promise<TestServer> {
  if (!existsSync(`${app}/index.html`)) throw new Error('build the web app first: npm run build -w @madang/web');
  return await startTestServer({
    settings: { roles: ['edge', 'media', 'jobs'], 'web.openRooms': true },
    web: { app, sdk },
  });
}

/** How a person's browser is set up. */
export type Taste = { readonly locale?: 'ko' | 'en'; readonly theme?: 'light' | 'dark' };

/** Browser context options of a person. */
export function contextOf({ locale = 'ko', theme = 'light' }: Taste = {}): BrowserContextOptions {
  return {
    locale: locale === 'ko' ? 'ko-KR' : 'en-US',
    colorScheme: theme,
    permissions: ['camera', 'microphone', 'clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  };
}

/** Makes a room through the API, as a service does; answers with its address, which anybody may open. */
export async function makeRoom(world: TestServer, settings: Record<string, unknown> = {}): Promise<string> {
  const room = await world.api('POST', '/v1/rooms', {
    as: world.tenant,
    body: { name: '모임', access: 'link', ...settings },
  });
  return `${world.url}/r/${(room.body as { id: string }).id}`;
}

/** Sets what the browser answers for camera and microphone, as the person does beside the address. */
export async function setPermission(page: Page, setting: 'granted' | 'denied' | 'prompt'): Promise<void> {
  const context = page.context();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const root = await context.browser()?.newBrowserCDPSession();
  for (const name of ['camera', 'microphone']) {
    const { browserContextId } = targetInfo;
    const where = {
      origin: new URL(page.url()).origin,
      ...(browserContextId === undefined ? {} : { browserContextId }),
    };
    await root?.send('Browser.setPermission', { permission: { name }, setting, ...where });
  }
}

/** Goes from the pre-join page into the call. */
export async function joinAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('이름', { exact: true }).fill(name);
  await page.getByRole('button', { name: '들어가기', exact: true }).click();
  await page.getByRole('navigation', { name: '통화 조작' }).waitFor();
}

/** Opens a room from the home page; ends on its pre-join page. */
export async function openRoom(page: Page, name: string, { lobby = false } = {}): Promise<void> {
  await page.getByLabel('방 이름').fill(name);
  if (lobby) await page.getByRole('switch', { name: '대기실 켜기' }).click();
  await page.getByRole('button', { name: '방 열기' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Chooses from the menu behind "leave". */
export async function leaveBy(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: '나가기' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}
