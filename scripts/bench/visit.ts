import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { servePreview } from '../browser/servePreview.ts';
import { longestTasks } from './longestTasks.ts';

/** What the pages that a script answers cost a visitor. */
export interface Visit {
  /** Kilobytes as they come over the network, fonts apart, and milliseconds until a name is answered. */
  kilobytesToName: number;
  millisecondsToName: number;
  /** Until all that has a word in it is answered. */
  kilobytesToAnswer: number;
  millisecondsToAnswer: number;
  /** By what a visitor does, on a device that is six times slower, in milliseconds. */
  longestTasks: Record<string, number>;
}

/** Searches a built site, served as a host does, and uses its other pages that a script answers. */
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
      longestTasks: await longestTasks(page, preview.address),
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
