import type { Browser } from 'playwright-core';

/**
 * Lets the pages of a browser sleep, as phones and laptops do: their processes stand still, so that no timer runs and
 * nothing is sent, while the sockets stay open. (Chromium's own freezing spares pages that are visible, and without a
 * screen all are.) Resolves with what wakes them.
 */
export async function putToSleep(browser: Browser): Promise<() => void> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const tell = (signal: NodeJS.Signals) => {
    for (const pid of pages) process.kill(pid, signal);
  };
  tell('SIGSTOP');
  return () => tell('SIGCONT');
}
