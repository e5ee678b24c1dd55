import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();

// Questions that readers come with: each is answered in at most three clicks from home, with and without JavaScript. A step
// is a link by its name, and where several have it, within the part of the page that is named.
const questions: { question: string; steps: (string | [within: string, link: string])[]; answer: RegExp }[] =
  [
    {
      question: 'What became of Progress M-6?',
      steps: ['Progress', 'Progress-M', 'Progress M-6'],
      answer: /Progress M-6[\s\S]*1991/,
    },
    {
      question: 'Which spacecraft flew most?',
      steps: [['Sections', 'Records']],
      answer: /Most flown[\s\S]*1st[\s\S]*Space Shuttle Discovery[\s\S]*39/,
    },
    {
      question: 'What is in space today?',
      steps: [['Sections', 'In space']],
      answer: /Docked visitors[\s\S]*Soyuz MS-29[\s\S]*Tesla Roadster/,
    },
    {
      question: 'Which Soyuz variant flew when?',
      steps: [['Sections', 'Families'], 'Soyuz'],
      answer: /Soyuz TM[\s\S]*1986[\s\S]*Soyuz MS[\s\S]*2016/,
    },
    {
      question: 'How big is Starship next to Orion?',
      steps: [['Sections', 'Compare'], 'Starship V3 and Orion'],
      answer: /Length[\s\S]*52\.1[\s\S]*3\.3/,
    },
    {
      question: 'What flew in the 1960s?',
      steps: [['Sections', 'Timeline'], '1960s'],
      answer: /Vostok 1[\s\S]*12 Apr 1961/,
    },
    {
      question: 'What flew in April 1983?',
      steps: [['Sections', 'In space'], 'What was in space on a day', '1983'],
      answer: /4 Apr 1983[\s\S]*STS-6[\s\S]*20 Apr 1983[\s\S]*Soyuz T-8/,
    },
    {
      question: 'What was launched on 12 April?',
      steps: [
        ['More', 'On this day'],
        ['April', '12 April, 4 launches'],
      ],
      answer: /1961[\s\S]*Vostok 1[\s\S]*1981[\s\S]*STS-1/,
    },
    {
      question: 'Which designs are in use, and whose are they?',
      steps: [['Sections', 'Configurations'], 'In use or not'],
      answer: /In use: \d+ configurations[\s\S]*Soyuz MS[\s\S]*No longer or not yet in use/,
    },
    {
      question: 'What changed from Soyuz TMA-M to Soyuz MS?',
      steps: [['Sections', 'Configurations'], 'Soyuz MS'],
      answer: /Since Soyuz TMA-M[\s\S]*The same as before: length, diameter, crew capacity/,
    },
    { question: 'Which craft are of SpaceX?', steps: [['Browse', 'SpaceX']], answer: /Crew Dragon Freedom/ },
    {
      question: 'What has been reused?',
      steps: [
        ['More', 'Filters'],
        ['Reused', 'Yes'],
      ],
      answer: /Spacecraft that flew more than once[\s\S]*Space Shuttle Columbia/,
    },
    { question: 'How good are the data?', steps: [['More', 'Data quality']], answer: /748 m/ },
    {
      question: 'What changed lately?',
      steps: [['More', 'Changes']],
      answer: /No change has been recorded yet/,
    },
  ];

async function follow(page: Page, step: string | [string, string]): Promise<void> {
  const [within, name] = typeof step === 'string' ? [null, step] : step;
  const place = within === null ? page.locator('body') : page.getByLabel(within, { exact: true });
  await place.getByRole('link', { name, exact: true }).first().click();
}

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test.each(questions)('$question', async ({ steps, answer }) => {
    expect(steps.length).toBeLessThanOrEqual(3);
    const page = await visitor.open(visitor.home, { javaScriptEnabled });
    for (const step of steps) await follow(page, step);
    // A page is there before the last of it.
    await expect.poll(() => page.locator('main').innerText(), { timeout: 10_000 }).toMatch(answer);
  });
});

test.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('a page goes over into the next: of motion, %s, %s', async (reducedMotion, goesOver) => {
  const page = await visitor.open('about:blank', { reducedMotion });
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset.goesOver = String(viewTransition !== null);
    });
  });
  await page.goto(visitor.home);
  await follow(page, 'Records');
  await page.waitForURL('**/records/');
  expect(await page.locator('html').getAttribute('data-goes-over')).toBe(String(goesOver));
});

describe('the page on what is in space', () => {
  const at = '2026-07-24T00:00:00Z';

  test('tells visitors, free flyers and derelicts apart', async () => {
    const page = await visitor.open(`${visitor.home}in-space/`, { javaScriptEnabled: false });
    for (const [title, names] of [
      ['Docked visitors', ['Soyuz MS-29', 'Tianzhou-10']],
      ['Free flyers', ['X-37B 1']],
      ['Derelict or heliocentric', ['Tesla Roadster']],
    ] as const) {
      const section = page.getByRole('region', { name: title, exact: true });
      for (const name of names)
        expect(
          await section.getByRole('rowheader').getByRole('link', { name, exact: true }).count(),
        ).toBeGreaterThan(0);
    }
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
  });

  test('counts on from the date of the data, second by second, until it is stopped', async () => {
    const page = await visitor.open('about:blank', { reducedMotion: 'no-preference' });
    await page.clock.install({ time: new Date('2026-07-25T00:00:00Z') });
    await page.goto(`${visitor.home}in-space/`);
    const clock = page
      .getByRole('row', { name: /Soyuz MS-29/ })
      .locator('[data-since]')
      .first();
    // Launched on 14 July 2026 at 14:47:43 UTC.
    await expect.poll(() => clock.textContent()).toMatch(/^10\sd 09:12:1\d$/);
    const before = await clock.textContent();
    await page.clock.runFor(5_000);
    expect(await clock.textContent()).not.toBe(before);
    await page.getByRole('button', { name: 'Stop the clocks' }).click();
    const stopped = await clock.textContent();
    await page.clock.runFor(5_000);
    expect(await clock.textContent()).toBe(stopped);
  });

  test('counts no further once the data are old, and shows the figures of the page again', async () => {
    const page = await visitor.open('about:blank', { reducedMotion: 'no-preference' });
    // The data are of 24 July 2026, and hold for a week.
    await page.clock.install({ time: new Date('2026-07-30T23:58:00Z') });
    await page.goto(`${visitor.home}in-space/`);
    await page.getByRole('button', { name: 'Stop the clocks' }).waitFor();
    const clocks = page.locator('[data-since]');
    const counted = await clocks.allTextContents();
    await page.clock.runFor(180_000);
    await page.getByText('The data are 7 days old, too old to count on').waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    const shown = await clocks.allTextContents();
    expect(shown).not.toEqual(counted);
    await page.clock.runFor(5_000);
    expect(await clocks.allTextContents()).toEqual(shown);
    const plain = await visitor.open(`${visitor.home}in-space/`, { javaScriptEnabled: false });
    expect(shown).toEqual(await plain.locator('[data-since]').allTextContents());
  });

  test('counts flight and total on alike, and stands still for who asks for less motion', async () => {
    const window = await visitor.window();
    const page = await window.newPage();
    await page.clock.install({ time: new Date('2026-07-25T00:00:00Z') });
    await page.goto(`${visitor.home}in-space/`);
    const clocks = page.getByRole('row', { name: /Soyuz MS-29/ }).locator('[data-since]');
    await page.getByRole('button', { name: 'Go on counting' }).waitFor();
    const before = await clocks.allTextContents();
    await page.clock.runFor(5_000);
    expect(await clocks.allTextContents()).toEqual(before);
    await page.getByRole('button', { name: 'Go on counting' }).click();
    const [flight, total] = await clocks.allTextContents();
    expect(flight).toMatch(/^10\sd 09:12:/);
    expect(total).toBe(flight);
  });

  test.each(['', 'spacecraft/soyuz-ms-29/', 'configurations/soyuz-ms/'])(
    'says on /%s of which day it speaks, and how old that is once it is old',
    async (at) => {
      const page = await visitor.open('about:blank');
      await page.clock.install({ time: new Date('2026-11-27T12:00:00Z') });
      await page.goto(`${visitor.home}${at}`);
      const said = page.locator('[data-as-of]');
      await expect.poll(() => said.textContent()).toContain('as of 24 Jul 2026. The data are 126 days old.');
      await page.clock.setFixedTime(new Date('2026-07-26T12:00:00Z'));
      await page.reload();
      expect(await said.textContent()).not.toContain('old');
    },
  );

  test('does not count on when the data are old', async () => {
    const page = await visitor.open('about:blank');
    await page.clock.install({ time: new Date(Date.parse(at) + 8 * 86_400_000) });
    await page.goto(`${visitor.home}in-space/`);
    await page.getByText('The data are 8 days old, too old to count on').waitFor();
    const clock = page
      .getByRole('row', { name: /Soyuz MS-29/ })
      .locator('[data-since]')
      .first();
    expect(await clock.textContent()).toMatch(/^9\sd 9\sh$/);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
  });
});

test('the id of LL2 leads to the spacecraft', async () => {
  const page = await visitor.open(`${visitor.home}id/367/`);
  await page.waitForURL('**/spacecraft/progress-m-6/');
  await page.getByText('Cite this page').click();
  expect(await page.getByText('@misc{spacecraft-progress-m-6').isVisible()).toBe(true);
  const report = page.getByRole('link', { name: 'report an error to The Space Devs' });
  expect(await report.getAttribute('href')).toMatch(/^mailto:.*spacecraft%20367/);
  await page.getByText('A report to copy').click();
  expect(await page.getByText('Record: spacecraft, LL2 id 367, in Launch Library 2').isVisible()).toBe(true);
});
