import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { servePreview } from '../browser/servePreview.ts';

/** What the search page costs a visitor. */
export interface Visit {
  /** Kilobytes as they come over the network, fonts apart, and milliseconds until a name is answered. */
  kilobytesToName: number;
  millisecondsToName: number;
  /** Until all that has a word in it is answered. */
  kilobytesToAnswer: number;
  millisecondsToAnswer: number;
  /**
   * The longest that the page did not listen while a visitor typed and filtered on a device that is six times slower, in
   * milliseconds: the longest task by the Long Tasks API, which tells those above 50; 0 where there is none.
   */
  longestTask: number;
}

const slowdown = 6;

/** Searches a built site, served as a host does. */
export async function visit(dist: string): Promise<Visit> {
  const [browser, preview] = await Promise.all([launchBrowser(), servePreview(dist)]);
  try {
    const page = await browser.newPage();
    const load = await countBytes(page);
    const started = performance.now();
    await page.goto(`${preview.address}search/?q=Soyuz`, { waitUntil: 'commit' });
    await page.locator('#results li').first().waitFor();
    const [nameAt, toName] = [performance.now(), load()];
    await page.getByText(/^[\d,]+ pages? found\.$/).waitFor();
    const [answerAt, toAnswer] = [performance.now(), load()];
    return {
      kilobytesToName: toName,
      millisecondsToName: Math.round(nameAt - started),
      kilobytesToAnswer: toAnswer,
      millisecondsToAnswer: Math.round(answerAt - started),
      longestTask: await longestTask(page),
    };
  } finally {
    await browser.close();
    preview.stop();
  }
}

/** Gives a function that tells the kilobytes which came until now. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const fonts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) bytes += encodedDataLength;
  });
  return () => Math.round(bytes / 1e3);
}

async function longestTask(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const answered = async () => {
    await page.waitForTimeout(600);
    await page.getByText(/found\.$/).waitFor();
  };
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('progress m', { delay: 120 });
  await answered();
  // Which values are shown depends on the width, and a hidden one narrows just as well.
  await page.locator('#filters input[value="spacecraft"]').dispatchEvent('click');
  await answered();
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  return Math.round(Math.max(0, ...tasks));
}
