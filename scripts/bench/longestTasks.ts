import type { Page } from 'playwright-core';

/** What a visitor does on a page that a script answers. */
interface Doing {
  /** The page, below the home page. */
  at: string;
  act: (page: Page) => Promise<void>;
}

/** A misspelt name and a wide question are among what is typed. */
const texts = ['dragon', 'soyuz tms', 'souyz', 'progress m 2', 's'];
const names = ['dragon', 'soyuz'];
const days = ['1985-07-15', '2011-06-01', '2021-11-15'];

const doings: Record<string, Doing> = {
  'typing a search': {
    at: 'search/',
    act: async (page) => {
      for (const text of texts) await type(page, '#q', text);
    },
  },
  'narrowing and sorting': {
    at: 'search/?q=soyuz',
    act: async (page) => {
      // Which values are shown depends on the width, and a hidden one narrows just as well.
      await click(page, '#filters [value="spacecraft"]');
      await click(page, '#filters [name="status"]');
      await change(page, '#sort', 'time-in-space-desc');
      await click(page, '#clear');
    },
  },
  comparing: {
    at: 'compare/',
    act: async (page) => {
      for (const name of names) {
        await type(page, '#compare-name', name);
        await click(page, '#compare-options > *');
      }
    },
  },
  'moving the date': {
    at: 'in-space/on/',
    act: async (page) => {
      for (const day of days) await change(page, '#date', day);
    },
  },
};

const slowdown = 6;
/** The least of some rounds is told, because whatever else a machine does makes a task longer. */
const rounds = 3;

/**
 * Tells the longest that a page did not listen while a visitor used it on a device that is six times slower, in milliseconds by
 * what was done: the longest task by the Long Tasks API, which tells those above 50; 0 where there is none.
 */
export async function longestTasks(page: Page, home: string): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const longest: Record<string, number> = {};
  for (const [name, { at, act }] of Object.entries(doings)) {
    const all: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.goto(home + at);
      await still(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.evaluate(watchTasks);
      await act(page);
      all.push(await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks)));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    longest[name] = Math.round(Math.min(...all));
  }
  return longest;
}

function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Types a text letter by letter in place of what a field has. Playwright's own ways to do so look through the page, which takes it a while. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await page.evaluate((field) => {
    const input = document.querySelector<HTMLInputElement>(field);
    input?.focus();
    input?.select();
  }, field);
  await page.keyboard.type(text, { delay: 160 });
  await still(page);
}

async function click(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    setTimeout(() => document.querySelector<HTMLElement>(selector)?.click());
  }, selector);
  await still(page);
}

/** Sets a value as a reader's choice does. */
async function change(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    ([selector, value]) => {
      setTimeout(() => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (!field) return;
        field.value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      });
    },
    [selector, value] as const,
  );
  await still(page);
}

/** Waits until the page has changed nothing for a second. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let waiting: ReturnType<typeof setTimeout>;
        const wait = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            changes.disconnect();
            resolve();
          }, 1_000);
        };
        const changes = new MutationObserver(wait);
        changes.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        wait();
      }),
  );
}
