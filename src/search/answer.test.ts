import { describe, expect, test } from 'vitest';
import { answerTo } from './answer.ts';
import { describedBy, namedBy } from './find.ts';
import { catalog, row, searched, titles } from './reference.testkit.ts';
import type { Hit, TextIndex } from './textIndex.ts';

describe('an answer', () => {
  const indexOf = (hits: Hit[]): TextIndex => ({
    knows: async () => false,
    search: async () => hits,
    close: async () => {},
  });
  const hit = (title: string, score: number) => ({ path: row(title).path, score });

  test('has names first, then words by how well they answer, ties by name, then groups', async () => {
    const hits = [
      ...[hit('Soyuz MS-28', 2.004), hit('SpaceX', 9)],
      ...[hit('Apollo CSM-017', 2.001), hit('Orion', 1)],
    ];
    const answer = await answerTo({ text: 'spacex', filters: {}, sort: '' }, searched, async () =>
      indexOf(hits),
    );
    const named = titles(await namedBy(searched.rows, 'spacex'));
    const found = [...named, 'Apollo CSM-017', 'Soyuz MS-28', 'Orion'];
    const groups = await describedBy(searched.rows, 'spacex');
    const described = groups.filter(({ title }) => !found.includes(title));
    expect(described.length).toBeGreaterThan(10);
    expect(titles(answer.rows)).toEqual([...found, ...titles(described)]);
  });

  test('counts each filter as if none of its own values were chosen, and needs no index without a text', async () => {
    const filters = { status: ['Active'], 'in space': ['yes'] };
    const answer = await answerTo({ text: '', filters, sort: '' }, searched, () => {
      throw new Error('The index was opened.');
    });
    const inSpace = catalog.spacecraft.filter((craft) => craft.inSpace);
    const active = catalog.spacecraft.filter((craft) => craft.status.name === 'Active');
    const both = inSpace.filter((craft) => active.includes(craft));
    expect(answer.rows).toHaveLength(both.length);
    expect(answer.counts.status.get('Single Use')).toBe(
      inSpace.filter((craft) => craft.status.name === 'Single Use').length,
    );
    expect(answer.counts['in space'].get('no')).toBe(active.length - both.length);
    expect(answer.counts.kind.get('spacecraft')).toBe(both.length);
  });
});
