import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../../scripts/browser/launch.ts';

// The browser of all files of a worker, which ends with it. Workers do not share one, because Playwright would set up the windows of
// the others as its own, and their dark pages would turn light.
let running: Promise<Browser> | undefined;
// The window that a test of this worker has left, for the next one that asks for the same. A new one has a process of its own and
// loads everything anew, which takes four times as long as to go on to a page.
let left: { options: string; page: Page } | undefined;

// Scripts of a page that is left after a second are not worth compiling twice: that is a tenth of what a page takes.
const unoptimized = '--js-flags=--no-turbofan --no-maglev';

// A transition from one page to the next takes a machine without a graphics card as long as the page itself.
const usual: BrowserContextOptions = { reducedMotion: 'reduce' };

/**
 * Lets the tests of a file look at the served site in the browser of its worker, as who asks for less motion unless a test says
 * otherwise.
 */
export function useVisitor() {
  let browser: Browser;

  beforeAll(async () => {
    running ??= launchBrowser([unoptimized]);
    browser = await running;
  });

  return {
    /** Address of the site's home page. */
    home: inject('home'),

    /** A window of the browser that is closed with the test, whatever the pages in it complain of. */
    async window(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext({ ...usual, ...options });
      onTestFinished(() => context.close());
      return context;
    },

    /**
     * Opens a page, in a window without anything stored; the test fails on any complaint of the browser and on any request that
     * leaves the site. What has to be prepared before a page is loaded, or cannot be undone, takes a window of its own: about:blank.
     */
    async open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
      const asked = JSON.stringify(options);
      const isOwn = address === 'about:blank';
      const page = !isOwn && left?.options === asked ? left.page : await newPage(browser, options);
      if (page === left?.page) left = undefined;
      const complaints: string[] = [];
      const listeners = {
        console: (message: ConsoleMessage) => {
          if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
        },
        pageerror: ({ message }: Error) => void complaints.push(message),
        request: (request: Request) => {
          if (!request.url().startsWith('http://127.0.0.1:'))
            complaints.push(`left the site for ${request.url()}`);
        },
      };
      page
        .on('console', listeners.console)
        .on('pageerror', listeners.pageerror)
        .on('request', listeners.request);
      onTestFinished(async ({ task }) => {
        const isWhole = task.result?.state !== 'fail' && !page.isClosed();
        const canBeLeft = !isOwn && isWhole && page.url().startsWith(inject('home'));
        const isLeft = canBeLeft && (await leave(page, options));
        if (!isLeft) await page.context().close();
        page
          .off('console', listeners.console)
          .off('pageerror', listeners.pageerror)
          .off('request', listeners.request);
        if (isLeft) {
          await left?.page.context().close();
          left = { options: asked, page };
        }
        expect(complaints).toEqual([]);
      });
      await page.goto(address);
      return page;
    },
  };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext({ ...usual, ...options })).newPage();
}

/**
 * Leaves a window as a new one is: on a file that runs nothing, with nothing stored, as wide as it was and in its colors. False
 * where the page is on its way to another one.
 */
async function leave(
  page: Page,
  { viewport, colorScheme, reducedMotion = usual.reducedMotion }: BrowserContextOptions,
): Promise<boolean> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const file = `${inject('home')}robots.txt`;
  const isThere = await page.goto(file).then(
    () => true,
    () => false,
  );
  if (!isThere || page.url() !== file) return false;
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion,
  });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.mouse.move(0, 0);
  return true;
}
