import type { Page, Request } from 'playwright-core';
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
    const load = countBytes(page);
    const started = performance.now();
    await page.goto(`${preview.address}search/?q=Soyuz`, { waitUntil: 'commit' });
    await page.locator('#results li').first().waitFor();
    const [nameAt, toName] = [performance.now(), await load()];
    await page.getByText(/^[\d,]+ pages? found\.$/).waitFor();
    const [answerAt, toAnswer] = [performance.now(), await load()];
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

/** Gives a function that tells the kilobytes which came until now, those that a worker of the page asked for too. */
function countBytes(page: Page): () => Promise<number> {
  const came: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'font') came.push(bytesOf(request));
  });
  return async () => {
    const sizes = await Promise.all(came);
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e3);
  };
}

async function bytesOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  return responseHeadersSize + responseBodySize;
}
