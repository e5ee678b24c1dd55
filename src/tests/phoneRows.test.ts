import { expect, test } from 'vitest';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();

test.each([320, 390])(
  'a flight begins with its mission and its launch, and each value has its place, %i wide',
  async (width) => {
    const page = await visitor.open(`${visitor.home}spacecraft/crew-dragon-endeavour/`, {
      viewport: { width, height: 844 },
    });
    const rows = page.getByRole('table', { name: 'Flight log of Crew Dragon Endeavour' });
    const flights = await rows.locator('tbody tr:not(.more)').evaluateAll((all) =>
      all.map((row) =>
        [...row.children]
          .map((cell) => {
            const { left, right, top } = cell.getBoundingClientRect();
            const side = cell.matches('.number:not(:first-child)') ? right : left;
            return { label: cell.getAttribute('data-label') ?? 'Mission', side, left, right, top };
          })
          .filter(({ left, right }) => right > left)
          .sort((a, b) => (Math.abs(a.top - b.top) < 8 ? a.left - b.left : a.top - b.top)),
      ),
    );
    expect(flights).toHaveLength(6);
    const places = new Map<string, Set<string>>();
    const after = new Set<string>();
    for (const cells of flights) {
      expect(cells.slice(0, 3).map(({ label }) => label)).toEqual(['No.', 'Mission', 'Launch, UTC']);
      expect(Math.max(...cells.map(({ right }) => right))).toBeLessThanOrEqual(width);
      for (const [index, { label, side }] of cells.entries()) {
        places.set(label, (places.get(label) ?? new Set()).add(side.toFixed()));
        for (const earlier of cells.slice(0, index)) after.add(`${earlier.label} < ${label}`);
      }
    }
    expect(places.size).toBeGreaterThan(6);
    expect([...places].filter(([, sides]) => sides.size > 1)).toEqual([]);
    const isTurned = (order: string) => after.has(order.split(' < ').reverse().join(' < '));
    expect([...after].filter(isTurned)).toEqual([]);
  },
);

test('a rank and the day of a launch in a list are told apart by a word', async () => {
  const page = await visitor.open(`${visitor.home}configurations/soyuz/`, {
    viewport: { width: 390, height: 844 },
  });
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Soyuz 32', exact: true }) });
  const labels = await row
    .first()
    .locator('[data-label="First launch"]')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(labels).toEqual(['"launched " / ""']);
});

test('a loss begins with its craft and the day, and the numbers of people share a line', async () => {
  const page = await visitor.open(`${visitor.home}losses/`, { viewport: { width: 390, height: 844 } });
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Buran' }) })
    .last();
  const lines = await row.evaluate((one) =>
    [...one.children].map((cell) => Math.round(cell.getBoundingClientRect().bottom)),
  );
  const [day, craft, aboard, died, ground, happened] = lines as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  expect(Math.abs(day - craft)).toBeLessThan(8);
  expect([died, ground]).toEqual([aboard, aboard]);
  expect(craft < aboard && aboard < happened).toBe(true);
  expect(await row.getByRole('cell').nth(1).innerText()).toBe('no crew');
});
