import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { type Cell, type ComparisonRow, compare, differencesInWords } from './comparison.ts';
import { subjectsOf } from './subjects.ts';

const flights: ComparisonRow = { label: 'Flights', superlative: { of: 'highest', word: 'most' } };
const subject = (...cells: Cell[]) => ({ slug: 'a', title: 'A', path: '/a/', cells });
const flown = (value: number) => subject({ text: String(value), value });
const marks = (...values: (number | null)[]) =>
  compare(
    [flights],
    values.map((value) => (value === null ? subject(null) : flown(value))),
  )[0]?.cells.map((cell) => cell?.mark);

describe('a superlative', () => {
  test('goes to the highest value, or to the lowest where that is the record', () => {
    expect(marks(3, 39, 10)).toEqual([undefined, 'most', undefined]);
    const first: ComparisonRow = { label: 'First launch', superlative: { of: 'lowest', word: 'earliest' } };
    const cells = compare([first], [flown(3), flown(1)])[0]?.cells;
    expect(cells?.map((cell) => cell?.mark)).toEqual([undefined, 'earliest']);
  });

  test('is shared by equals, and goes to none when all are equal', () => {
    expect(marks(5, 5, 2)).toEqual(['most', 'most', undefined]);
    expect(marks(5, 5)).toEqual([undefined, undefined]);
  });

  test('goes to none when there is nothing known to compare it with', () => {
    expect(marks(5, null)).toEqual([undefined, undefined]);
    expect(marks(5, null, 2)).toEqual(['most', undefined, undefined]);
  });

  test('goes to none that another may beat, because the other is known less exactly', () => {
    const first: ComparisonRow = { label: 'First launch', superlative: { of: 'lowest', word: 'earliest' } };
    const rough = (least: number, most: number) =>
      subject({ text: 'H1', value: least, margins: [least, most] as [number, number] });
    const marked = (...subjects: ReturnType<typeof subject>[]) =>
      compare([first], subjects)[0]?.cells.map((cell) => cell?.mark);
    expect(marked(flown(5), rough(1, 9))).toEqual([undefined, undefined]);
    expect(marked(flown(5), rough(6, 9))).toEqual(['earliest', undefined]);
    expect(marked(flown(5), rough(1, 5))).toEqual([undefined, 'earliest']);
    expect(marked(flown(5), rough(1, 4))).toEqual([undefined, 'earliest']);
  });

  test('goes to what is known only in part once that part beats all others', () => {
    const longest: ComparisonRow = { label: 'Time docked', superlative: { of: 'highest', word: 'longest' } };
    const least = (value: number) => subject({ text: `≥ ${value}`, value, isLeast: true });
    const marked = (...subjects: ReturnType<typeof subject>[]) =>
      compare([longest], subjects)[0]?.cells.map((cell) => cell?.mark);
    expect(marked(flown(114), least(118))).toEqual([undefined, 'longest']);
    expect(marked(flown(114), least(110))).toEqual([undefined, undefined]);
    expect(marked(least(118), least(118), flown(5))).toEqual([undefined, undefined, undefined]);
  });

  test('is none of nought against nought, but nought counts', () => {
    expect(marks(0, 0)).toEqual([undefined, undefined]);
    expect(marks(0, 4)).toEqual([undefined, 'most']);
  });
});

test('a row is the same when all say the same, never when one says nothing', () => {
  const row = { label: 'Status' };
  const isSame = (...cells: Cell[]) =>
    compare(
      [row],
      cells.map((cell) => subject(cell)),
    )[0]?.isSame;
  expect(isSame('Retired', 'Retired', 'Retired')).toBe(true);
  expect(isSame('Retired', 'Active')).toBe(false);
  expect(isSame(null, null)).toBe(false);
  // Two times that are shown alike may differ by seconds.
  expect(isSame({ text: '2 d', value: 172_800 }, { text: '2 d', value: 172_801 })).toBe(false);
});

test('says how many facts differ, are the same, and are not recorded for every one', () => {
  const rows = [flights, { label: 'Status' }, { label: 'Type' }, { label: 'Serial number' }];
  const compared = compare(rows, [
    subject({ text: '1', value: 1 }, 'Retired', 'Capsule', null),
    subject({ text: '2', value: 2 }, 'Active', 'Capsule', '7'),
  ]);
  expect(differencesInWords(compared)).toBe(
    '2 facts differ, 1 is the same, 1 is not recorded for every one.',
  );
});

describe('the facts of real records', () => {
  const catalog = composeCatalog(readDataSet(frozenEdition));
  const { rows, subjects } = subjectsOf(catalog, 'configurations');
  const side = (...slugs: string[]) =>
    compare(
      rows,
      slugs.map((slug) => subjects.find((one) => one.slug === slug) ?? subject()),
    );
  const row = (compared: ReturnType<typeof side>, label: string) =>
    compared.find((one) => one.label === label)?.cells;

  test('a dimension that cannot be right is shown as doubtful, and compared by that of the drawing', () => {
    expect(row(side('soyuz-tma', 'orion', 'gemini'), 'Length')).toEqual([
      {
        text: '748',
        value: 7.48,
        isDrawn: true,
        mark: 'longest by its drawing',
        remark: 'doubtful: 7.48 by its drawing',
      },
      { text: '3.3', value: 3.3 },
      { text: '5.61', value: 5.61 },
    ]);
  });

  test('a length that the source of the drawing contradicts is compared by that of the drawing', () => {
    expect(row(side('dragon-1', 'crew-dragon-2'), 'Length')).toEqual([
      { text: '6.1', value: 6.1 },
      {
        text: '7.2',
        value: 8.1,
        isDrawn: true,
        mark: 'longest by its drawing',
        remark: 'doubtful: 8.1 by its drawing',
      },
    ]);
    expect(row(side('space-shuttle', 'buran'), 'Length')?.map((cell) => cell?.mark)).toEqual([
      'longest by its drawing',
      undefined,
    ]);
  });

  test('most failures are no record', () => {
    const marks = (label: string) => row(side('soyuz', 'gemini'), label)?.map((cell) => cell?.mark);
    expect(marks('Launches')).toEqual(['most', undefined]);
    expect(marks('Failed launches')).toEqual([undefined, undefined]);
  });

  test('a note that is no doubt leaves a dimension as it is', () => {
    const note = { rule: 'harmless', field: 'length', text: 'Without its tower.', isDoubt: false } as const;
    const configurations = catalog.configurations.map((one) => ({ ...one, notes: [...one.notes, note] }));
    expect(subjectsOf({ ...catalog, configurations }, 'configurations').subjects).toEqual(subjects);
  });

  test('a launch whose day is not known is compared, but is not the earliest', () => {
    const [one, two] = catalog.spacecraft.filter(({ name }) => /^Progress M-[67]$/.test(name));
    if (!one || !two) throw new Error('There are no Progress M-6 and M-7.');
    const vague = { ...one, firstLaunch: parseMoment('1991-03-31T00:00:00Z', 'quarter') };
    const { rows, subjects } = subjectsOf({ ...catalog, spacecraft: [vague, two] }, 'spacecraft');
    const [first] = compare(rows, subjects).filter(({ label }) => label === 'First launch');
    expect(first?.cells.map((cell) => [cell?.text, cell?.mark])).toEqual([
      ['Q1 1991', undefined],
      ['19 Mar 1991', undefined],
    ]);
  });

  test('spacecraft are compared by what their configurations are too, with their doubts', () => {
    const { rows, subjects } = subjectsOf(catalog, 'spacecraft');
    const named = (slug: string) => subjects.filter((subject) => subject.slug === slug);
    const compared = compare(rows, [...named('soyuz-ms-10'), ...named('crew-dragon-endeavour')]);
    const said = (label: string) =>
      row(compared, label)?.map((cell) => [cell?.text, cell?.mark ?? cell?.remark]);
    expect(said('Crew capacity')).toEqual([
      ['3', undefined],
      ['4', 'most'],
    ]);
    expect(said('Length')).toEqual([
      ['7.48', undefined],
      ['7.2', 'longest by its drawing'],
    ]);
  });

  test('figures come in the words and with the ranks of their pages', () => {
    const craft = subjectsOf(catalog, 'spacecraft');
    const compared = compare(
      craft.rows,
      craft.subjects.filter(({ slug }) => /^space-shuttle-(discovery|atlantis)$/.test(slug)),
    );
    const cells = compared.find(({ label }) => label === 'Flights')?.cells;
    expect(cells?.map((cell) => [cell?.text, cell?.mark, cell?.remark])).toEqual([
      ['33', undefined, '2nd of 584 in the catalog'],
      ['39', 'most', '1st of 584 in the catalog'],
    ]);
    expect(row(compared, 'First launch')?.map((cell) => [cell?.text, cell?.mark])).toEqual([
      ['3 Oct 1985', undefined],
      ['30 Aug 1984', 'earliest'],
    ]);
  });

  describe('a figure that no ranking has', () => {
    const { rows, subjects } = subjectsOf(catalog, 'spacecraft');
    const said = (label: string, ...slugs: string[]) => {
      const named = slugs.flatMap((slug) => subjects.find((one) => one.slug === slug) ?? []);
      return row(compare(rows, named), label)?.map((cell) => [cell?.text, cell?.mark, cell?.remark]);
    };
    const only80Km = 'not ranked: of the flights of the X-15 only those above 80 km are listed';

    test.each([
      ['First launch', '14 Oct 1965', '17 Jul 1962'],
      ['Flights', '2', '11'],
    ])('is no superlative of two that it is none for, and says why: %s', (label, first, second) => {
      expect(said(label, 'x-15-1', 'x-15-3')).toEqual([
        [first, undefined, only80Km],
        [second, undefined, only80Km],
      ]);
    });

    test('is no superlative beside one that rankings have, which then has none to be compared with', () => {
      const [excluded, ranked] = said('Time in space', 'vostok-1p', 'vostok-1') ?? [];
      expect(excluded?.slice(0, 2)).toEqual(['842\u00a0d', undefined]);
      expect(excluded?.[2]).toMatch(/^not ranked: the end is the day the cabin fell from orbit/);
      expect(ranked?.[1]).toBeUndefined();
      expect(ranked?.[2]).toMatch(/in the catalog$/);
      const three = said('Time in space', 'vostok-1p', 'vostok-1', 'voskhod-1');
      expect(three?.map(([, mark]) => mark)).toEqual([undefined, undefined, 'longest']);
    });

    test('says the place where it is ranked among others of its sort', () => {
      const [lander] = said('Fastest turnaround', 'apollo-lunar-module-lm-5-eagle', 'x-15-3') ?? [];
      expect(lander?.[2]).toMatch(/ among landers in the catalog$/);
    });

    test('is no superlative where only the least that it can be is known', () => {
      const named = catalog.spacecraft.filter(({ slug }) => /^vostok-1p?$/.test(slug));
      const spacecraft = named.map((one) => {
        if (one.slug !== 'vostok-1p') return one;
        const flights = (one.flights ?? []).flatMap((flight) => [flight, { ...flight, duration: null }]);
        return { ...one, timeInSpace: null, flights };
      });
      const partly = subjectsOf({ ...catalog, spacecraft }, 'spacecraft');
      const cells = row(compare(partly.rows, partly.subjects), 'Time in space');
      expect(cells?.map((cell) => [cell?.text.startsWith('≥'), cell?.mark])).toEqual([
        [false, undefined],
        [true, undefined],
      ]);
    });
  });

  test('every entry says something or nothing in each row', () => {
    for (const kind of ['spacecraft', 'configurations'] as const) {
      const all = subjectsOf(catalog, kind);
      expect(all.subjects).toHaveLength(catalog[kind].length);
      for (const { cells, title } of all.subjects) {
        expect(cells, title).toHaveLength(all.rows.length);
        for (const cell of cells) expect(typeof cell === 'object' ? cell?.text : cell, title).not.toBe('');
      }
    }
  });
});
