import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../../scripts/browser/launch.ts';

// The browser of all files of a worker, which ends with it. Workers do not share one, because Playwright would set up the windows of
// the others as its own, and their dark pages would turn light.
let running: Promise<Browser> | undefined;
// The windows that tests of this worker have left, for the next one that asks for the same, by what cannot be changed in one. A new
// one has a process of its own and loads everything anew, which takes four times as long as to go on to a page.
const left = new Map<string, Page>();

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
      const isOwn = address === 'about:blank';
      const { viewport: _, colorScheme: __, javaScriptEnabled = true, ...others } = options;
      const fixed = JSON.stringify({ ...others, javaScriptEnabled });
      const taken = isOwn ? undefined : left.get(fixed);
      const page = taken ?? (await newPage(browser, options));
      if (taken) {
        left.delete(fixed);
        await become(taken, options);
      }
      const { complaints, forget } = complaintsOf(page);
      onTestFinished(async ({ task }) => {
        const isWhole = task.result?.state !== 'fail' && !page.isClosed();
        const canBeLeft = !isOwn && isWhole && page.url().startsWith(inject('home'));
        const isLeft = canBeLeft && (await leave(page));
        if (!isLeft) await page.context().close();
        forget();
        if (isLeft) {
          await left.get(fixed)?.context().close();
          left.set(fixed, page);
        }
        expect(complaints).toEqual([]);
      });
      await page.goto(address);
      return page;
    },

    /**
     * A page that the tests of a file or of a part of one share, and leave for the next as they found it or as it asks anew. Each
     * fails on what the browser complains of meanwhile, as with open.
     */
    shared(address: string, options: BrowserContextOptions = {}): () => Page {
      let page: Page;
      let watched: ReturnType<typeof complaintsOf>;
      beforeAll(async () => {
        page = await newPage(browser, options);
        watched = complaintsOf(page);
        await page.goto(address);
      });
      afterEach(() => {
        expect(watched.complaints.splice(0)).toEqual([]);
      });
      afterAll(() => page?.context().close());
      return () => page;
    },
  };
}

/** Collects what the browser complains of in a page, and requests that leave the site, until it is told to forget the page. */
function complaintsOf(page: Page): { complaints: string[]; forget: () => void } {
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
  page.on('console', listeners.console).on('pageerror', listeners.pageerror).on('request', listeners.request);
  const forget = () =>
    void page
      .off('console', listeners.console)
      .off('pageerror', listeners.pageerror)
      .off('request', listeners.request);
  return { complaints, forget };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext({ ...usual, ...options })).newPage();
}

/** Makes a window that was left as wide as another is asked to be, and gives it its colors. */
async function become(page: Page, { viewport, colorScheme }: BrowserContextOptions): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light' });
  const size = viewport ?? { width: 1280, height: 720 };
  const { width, height } = page.viewportSize() ?? {};
  if (width !== size.width || height !== size.height) await page.setViewportSize(size);
}

/** Leaves a window on a file that runs nothing, with nothing stored. False where the page is on its way to another one. */
async function leave(page: Page): Promise<boolean> {
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
  await page.mouse.move(0, 0);
  return true;
}
