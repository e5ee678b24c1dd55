import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../../scripts/browser/launch.ts';

// The browser of all files of a worker, which ends with it. Workers do not share one, because Playwright would set up the windows of
// the others as its own, and their dark pages would turn light.
let running: Promise<Browser> | undefined;

/** Lets the tests of a file look at the served site in the browser of its worker. */
export function useVisitor() {
  let browser: Browser;

  beforeAll(async () => {
    running ??= launchBrowser();
    browser = await running;
  });

  return {
    /** Address of the site's home page. */
    home: inject('home'),

    /** A window of the browser that is closed with the test, whatever the pages in it complain of. */
    async window(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      return context;
    },

    /** Opens a page; the test fails on any complaint of the browser and on any request that leaves the site. */
    async open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => {
        // The browser skips the transition between two pages when it is late with the second, which is no fault of the page.
        if (!message.startsWith('Transition was aborted because of invalid state')) complaints.push(message);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith('http://127.0.0.1:'))
          complaints.push(`left the site for ${request.url()}`);
      });
      onTestFinished(async () => {
        await context.close();
        expect(complaints).toEqual([]);
      });
      await page.goto(address);
      return page;
    },
  };
}
