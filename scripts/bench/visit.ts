import type { Page, Request } from 'playwright-core';
import { answersOn, isAskedBy, noteAnswers } from '../browser/answers.ts';
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
    await noteAnswers(page);
    const load = countBytes(page);
    await page.goto(`${preview.address}search/?q=Soyuz`);
    await page.getByText(/^[\d,]+ pages? found\.$/).waitFor();
    const started = await page.evaluate(() => performance.timeOrigin);
    const { name, all } = await answersOn(page);
    return {
      kilobytesToName: await load(name),
      millisecondsToName: Math.round(name - started),
      kilobytesToAnswer: await load(all),
      millisecondsToAnswer: Math.round(all - started),
      longestTasks: await longestTasks(page, preview.address),
    };
  } finally {
    await browser.close();
    preview.stop();
  }
}

/** Gives a function that tells the kilobytes which were asked for until a moment, also by a worker of the page. */
function countBytes(page: Page): (until: number) => Promise<number> {
  const came: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'font') came.push(request);
  });
  return async (until) => {
    const sizes = await Promise.all(came.filter((request) => isAskedBy(request, until)).map(bytesOf));
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e3);
  };
}

async function bytesOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  return responseHeadersSize + responseBodySize;
}
