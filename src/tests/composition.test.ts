import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const desk = { width: 1280, height: 800 };

describe('on a desk', () => {
  test.each(['spacecraft/space-shuttle-discovery/', 'spacecraft/progress-m-6/', 'spacecraft/soyuz-20/'])(
    'the first screen has the name, what became of it, its picture and its description: /%s',
    async (path) => {
      const page = await visitor.open(`${visitor.home}${path}`, { viewport: desk });
      for (const part of ['h1', '.summary', '.picture svg', '#description', '.identity .serial']) {
        const box = await page.locator(part).first().boundingBox();
        expect((box?.y ?? Number.NaN) + (box?.height ?? 0), part).toBeLessThan(desk.height);
      }
    },
  );

  test.each(['spacecraft/soyuz-20/', 'configurations/soyuz-ms/', 'families/soyuz/'])(
    'what a record is known by stands in a second column, to the edge of the window: /%s',
    async (path) => {
      for (const width of [1280, 1920]) {
        const page = await visitor.open(`${visitor.home}${path}`, { viewport: { width, height: 800 } });
        const [text, facts] = [page.locator('.summary'), page.locator('.beside')];
        expect(await endOf(facts)).toBeGreaterThan(0.88 * width);
        expect(await endOf(text)).toBeLessThan((await facts.boundingBox())?.x ?? 0);
        await page.close();
      }
    },
  );
});

test('on a phone what a craft is comes first, then its picture, then its figures', async () => {
  const page = await visitor.open(`${visitor.home}spacecraft/soyuz-20/`, {
    viewport: { width: 360, height: 800 },
  });
  const tops = await Promise.all(
    ['.summary', '.picture', '.figures', '#flights'].map((part) => topOf(page, part)),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('a rank that says nothing is left out', async () => {
  const page = await visitor.open(`${visitor.home}spacecraft/soyuz-20/`);
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/the same as \d|the same for|the only one/);
  expect(words).toContain('2nd of 66 recorded');
});

test('a log of one flight has no number, and its rocket stands beside it', async () => {
  const page = await visitor.open(`${visitor.home}spacecraft/soyuz-20/`);
  const log = page.getByRole('table', { name: 'Flight log of Soyuz 20' });
  expect(await log.getByRole('columnheader', { name: /No\.|Rocket/ }).count()).toBe(0);
  expect(await page.locator('.identity').getByRole('link', { name: 'Soyuz U' }).isVisible()).toBe(true);
});

async function endOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return (box?.x ?? 0) + (box?.width ?? 0);
}

async function topOf(page: Page, part: string): Promise<number> {
  return (await page.locator(part).first().boundingBox())?.y ?? Number.NaN;
}
