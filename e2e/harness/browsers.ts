import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, firefox } from 'playwright-core';

/** The browsers that the product is proved in. */
export type BrowserName =
  | 'chromium'
  | 'firefox'
  /** Chromium as people have it: it asks before it gives a device away, and plays no sound before the page is used. */
  | 'strict chromium'
  /** Firefox on a screen of its own (Xvfb), which it shares without asking; without one it has nothing to share. */
  | 'firefox with a screen'
  /** Chromium that takes any certificate, from TURN servers too: no authority answers for those of a test. */
  | 'trusting chromium'
  /** Chromium without devices that plays sound for real and lets a page record its own tab, without asking. */
  | 'listening chromium';

/** Where the distribution puts them; other systems say so in the environment. */
const paths = {
  chromium: process.env.MADANG_CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.MADANG_FIREFOX ?? '/usr/bin/firefox-esr',
  screen: '/usr/bin/Xvfb',
} as const;

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages in the background must keep decoding: a test has several participants and only one is in front.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  // Host candidates as addresses: there is nobody to answer mDNS names on a test machine. Pages that a test puts up by
  // itself come from no address at all, so that Chromium would keep them from the server on loopback.
  '--disable-features=WebRtcHideLocalIpsWithMdns,LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
];

/** Fake cameras (moving clocks; of three the second is for depth, which calls cannot carry), fake microphones (beeps each second) and speakers. */
const fakeDevices = '--use-fake-device-for-media-stream=device-count=3';

/** Every request for a device or a screen (1280×720 with sound, without a window) is granted, and sound just plays. */
const obligingArgs = ['--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'];

/** Firefox with fake devices (a picture that changes colour, a steady tone) and no questions asked. */
const firefoxPrefs = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
  'media.getdisplaymedia.require_transient_activation': false,
  // No helpers from the network: codecs come with the browser or not at all.
  'media.gmp-manager.updateEnabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

// Names of files beyond ASCII need it: without one Chromium saves everything as "download".
const env = { ...process.env, LC_ALL: 'C.UTF-8' };

/** How a browser is started otherwise. */
export type LaunchOptions = {
  /** A program that starts the browser somewhere else, such as in another network. */
  readonly within?: string;
  readonly args?: readonly string[];
};

/** Starts a browser, without a window unless its name says otherwise. */
export async function launchBrowser(name: BrowserName, { within, args = [] }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = within ?? paths[name === 'firefox' ? 'firefox' : 'chromium'];
  switch (name) {
    case 'chromium':
      return await chromium.launch({
        executablePath,
        env,
        args: [...chromiumArgs, fakeDevices, ...obligingArgs, ...args],
      });
    case 'trusting chromium':
      return await chromium.launch({
        executablePath,
        env,
        args: [...chromiumArgs, fakeDevices, ...obligingArgs, '--ignore-certificate-errors', ...args],
      });
    case 'listening chromium':
      return await chromium.launch({
        executablePath,
        env,
        ignoreDefaultArgs: ['--mute-audio'],
        args: [
          ...chromiumArgs,
          '--auto-accept-this-tab-capture',
          '--autoplay-policy=no-user-gesture-required',
          ...args,
        ],
      });
    case 'strict chromium':
      return await chromium.launch({
        executablePath,
        env,
        args: [...chromiumArgs, fakeDevices, '--autoplay-policy=document-user-activation-required'],
      });
    case 'firefox':
      return await firefox.launch({
        channel: 'moz-firefox',
        executablePath,
        env,
        firefoxUserPrefs: firefoxPrefs,
      });
    case 'firefox with a screen':
      return await launchWithScreen();
  }
}

/** Starts a Chromium with a profile in this folder, as people have it: a profile of a test alone keeps its files in memory. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  return await chromium.launchPersistentContext(folder, {
    executablePath: paths.chromium,
    env,
    args: [...chromiumArgs, ...obligingArgs],
  });
}

/** Whether a screen can be made here: Debian's package `xvfb`. */
export const canMakeScreen = existsSync(paths.screen);

async function launchWithScreen(): Promise<Browser> {
  const screen = spawn(paths.screen, ['-displayfd', '1', '-screen', '0', '1280x720x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(screen.stdout, 'data')) as [Buffer];
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: paths.firefox,
    headless: false,
    env: { ...env, DISPLAY: `:${said.toString().trim()}` },
    firefoxUserPrefs: firefoxPrefs,
  });
  browser.on('disconnected', () => screen.kill());
  return browser;
}
