import { describe, expect, test } from 'vitest';
import { dayInWords, isRough } from '../words/moment.ts';
import { closestTo, launchedOn } from './closest.ts';
import { describedBy, namedBy } from './find.ts';
import { catalog, searched, titles } from './reference.testkit.ts';
import type { Row } from './rows.ts';
import { strongWordsOf } from './text/strongWords.ts';

const { rows } = searched;

describe('names', () => {
  test.each([
    ['Progress M-1', 'Progress M-1'],
    ['ms22', 'Progress MS-22'],
    ['no.452', 'Progress MS-22'],
    ['STS-107', 'Space Shuttle Columbia'],
    ['神舟 5', 'Shenzhou 5'],
    ['LEMAÎTRE', 'ATV-5 Georges Lemaître'],
    ['leak', undefined],
    ['Orion', 'Orion'],
    ['Apollo 1', 'Apollo CSM-012'],
    ['TMA7M', 'Soyuz TMA-07M'],
    ['Orb 3', 'Cygnus CRS Orb-3'],
    ['51L', 'Space Shuttle Challenger'],
    ['Skylab 4', 'Apollo CSM-118'],
    ['NASA', 'National Aeronautics and Space Administration'],
    ['ISS', 'International Space Station'],
    ['…', undefined],
  ])('"%s" is that of %s', async (text, title) => {
    const [first] = await namedBy(rows, text);
    expect(first?.title).toBe(title);
  });

  test.each([
    ['Soyuz TMA-1M', 'Soyuz TMA-01M'],
    ['progress m-6m', 'Progress M-06M'],
    ['soyuz ms-2', 'Soyuz MS-02'],
    ['shenzhou 01', 'Shenzhou 1'],
  ])('"%s" is %s, whatever zeros lead its numbers', async (text, title) => {
    const [first] = await namedBy(rows, text);
    expect(first?.title).toBe(title);
  });

  test('are titles before other names, and whole before begun', async () => {
    const all = [['Orion 4'], ['Alpha', 'Orion'], ['Orion 5', 'Orion'], ['Beta', 'Orion 2'], ['Orion']];
    const rows = all.map((names) => ({ names, title: names[0] }) as unknown as Row);
    const found = ['Orion', 'Alpha', 'Orion 5', 'Orion 4', 'Beta'];
    expect(titles(await namedBy(rows, 'orion'))).toEqual(found);
  });

  test.each([
    ['crew1', 'Crew Dragon Resilience'],
    ['sts5', 'Space Shuttle Columbia'],
    ['apollo11', 'Apollo Columbia CSM-107'],
    ['soyuzt', 'Soyuz T'],
  ])('are those that are "%s" but for a space before those that begin so: %s', async (text, title) => {
    const [first] = await namedBy(rows, text);
    expect(first?.title).toBe(title);
  });

  test('that have more spaces than a name are not that name', async () => {
    const rows = ['Soyuz 2.1a', 'Soyuz 21'].map((title) => ({ names: [title], title }) as unknown as Row);
    expect(titles(await namedBy(rows, 'soyuz 2.1'))).toEqual(['Soyuz 2.1a', 'Soyuz 21']);
  });

  test.each([
    ['ng18', ['Cygnus CRS-2 NG-18 (S.S. Sally Ride)']],
    ['oa8', ['Cygnus CRS OA-8 (S.S. Gene Cernan)']],
    ['NG-18', ['Cygnus CRS-2 NG-18 (S.S. Sally Ride)']],
    // What begins in the middle of a word is no name, and a word alone has no number.
    ['g18', []],
    ['crs', []],
  ])('have "%s" in the middle where it has letters and digits: %j', async (text, named) => {
    expect(titles(await namedBy(rows, text))).toEqual(named);
  });

  test('that end with a number are none of that number', async () => {
    const rows = ['Soyuz MS-22', '22 Tauri'].map((title) => ({ names: [title], title }) as unknown as Row);
    expect(titles(await namedBy(rows, '22'))).toEqual(['22 Tauri']);
  });

  test('that end with a text come before those that have it in the middle', async () => {
    const rows = ['Cygnus NG-1 “Ride”', 'Cygnus NG-10', 'Cygnus NG-1'].map(
      (title) => ({ names: [title], title }) as unknown as Row,
    );
    const found = ['Cygnus NG-1', 'Cygnus NG-1 “Ride”', 'Cygnus NG-10'];
    expect(titles(await namedBy(rows, 'ng1'))).toEqual(found);
  });

  test.each([
    ['crew dragon', 'Crew Dragon 2', 'Crew Dragon'],
    ['cargo', 'Cargo Dragon 2', 'Cargo Dragon'],
  ])('"%s" are of real pages first, and of the placeholder of a fleet last', async (text, first, last) => {
    const found = titles(await namedBy(rows, text));
    expect([found[0], found.at(-1)]).toEqual([first, last]);
    expect(rows.find(({ title }) => title === last)?.whatItIs).toBe(`${first}, placeholder`);
  });

  test('ask only of what they find whether it is a placeholder', async () => {
    const asked: string[] = [];
    const rows = ['Orion', 'Soyuz'].map((title) => ({
      names: [title],
      title,
      get isPlaceholder() {
        asked.push(title);
        return false;
      },
    }));
    await namedBy(rows as unknown as Row[], 'orion');
    expect(asked).toEqual(['Orion']);
  });

  test.each([
    ['"Soyuz 1"', ['Soyuz 1']],
    ['“Soyuz MS-1”', ['Soyuz MS-01']],
    ['„Progress M-1“', ['Progress M-1']],
    ['"ms22"', ['Progress MS-22', 'Soyuz MS-22']],
    ['"1 Soyuz"', []],
    ['"soyu"', []],
  ])(
    'that have %s in quotation marks have all of its words, whole and in their order',
    async (text, named) => {
      expect(titles(await namedBy(rows, text))).toEqual(named);
    },
  );

  test('that have a quotation not yet closed may go on', async () => {
    expect(titles(await namedBy(rows, '"Soyuz 1'))).toEqual(titles(await namedBy(rows, 'Soyuz 1')));
  });

  test('that a text begins follow those that it is', async () => {
    const found = titles(await namedBy(rows, 'soyuz t'));
    expect(found[0]).toBe('Soyuz T');
    expect(found.slice(1)).toEqual(
      titles(rows.filter(({ title }) => /^soyuz.?t/i.test(title) && title !== 'Soyuz T')),
    );
  });
});

test.each([
  ['12 April', ['Space Shuttle Columbia', 'Vostok 1']],
  ['April 12, 1961', ['Vostok 1']],
  ['12 apr', ['Space Shuttle Columbia', 'Vostok 1']],
  ['12th April', ['Space Shuttle Columbia', 'Vostok 1']],
  ['12 of April', ['Space Shuttle Columbia', 'Vostok 1']],
  ['April 12th, 1961', ['Vostok 1']],
  ['1961 April 12', ['Vostok 1']],
  ['12 April 198', ['Space Shuttle Columbia']],
  ['12 April or 13 May', []],
  ['April 1961', []],
  ['12 April Vostok', []],
  ['12', []],
])('on "%s" were launched %j', (text, found) => {
  expect(titles(launchedOn(rows, text))).toEqual(found);
});

test('a day of any month finds what was launched on it', () => {
  for (const { title, firstLaunch } of catalog.spacecraft) {
    if (firstLaunch === null || isRough(firstLaunch)) continue;
    expect(titles(launchedOn(rows, dayInWords(firstLaunch, 'long')))).toContain(title);
  }
});

test('each quotation is a name or a group, whole and in its order', async () => {
  const named = (name: string, group: string) =>
    ({ names: [name], groups: [group], title: name, kindWords: [] }) as unknown as Row;
  const rows = [named('Soyuz 1', 'Salyut 2'), named('Soyuz 2', '1 Salyut')];
  expect(titles(await describedBy(rows, '"soyuz 1" "salyut 2"'))).toEqual(['Soyuz 1']);
  expect(titles(await describedBy(rows, '"soyuz 2" "salyut 1"'))).toEqual([]);
});

test('a page is described by its names and its groups together', async () => {
  const found = async (text: string) => titles(await describedBy(rows, text));
  const of = (agency: string) =>
    catalog.spacecraft.filter(({ configuration }) => configuration.agency.name === agency);
  expect(await found('spacex')).toEqual(expect.arrayContaining(titles(of('SpaceX'))));
  expect(await found('freedom dragon spacex capsule active')).toEqual(['Crew Dragon Freedom']);
  expect(await found('nasa')).toEqual(
    expect.arrayContaining(titles(of('National Aeronautics and Space Administration'))),
  );
  expect(await found('…')).toEqual([]);
  expect(await found('"Soyuz 1" capsule')).toEqual(['Soyuz 1']);
  // Most pages are of a craft, so that the word alone tells none apart.
  expect(await found('craft')).not.toContain('Soyuz 1');
});

test.each([
  ['the first man in space', 'first human'],
  ['What was Soyuz 11?', 'soyuz 11'],
  ['in space', 'in space'],
  ['What is 1969-059A?', '1969 059a'],
  ['"man in space" first', '"man in space" first'],
  ['chief constructor of Soyuz', 'chief constructor soyuz'],
  ['How heavy is a Dragon?', 'dragon'],
  ['how Soyuz landed', 'soyuz landed'],
  ['space tourism', 'tourist'],
])('of "%s" the words that tell pages apart are "%s"', (text, words) => {
  expect(strongWordsOf(text)).toBe(words);
});

test('a word that stands in the names of half of all agencies finds nothing by itself', async () => {
  expect(titles(await closestTo(rows, 'what man in space'))).toEqual([]);
  expect(titles(await closestTo(rows, 'space shuttle of doubt'))).toContain('Space Shuttle Atlantis');
});

test('where no page has all words, those that have the most are the closest', async () => {
  const closest = async (text: string) => titles(await closestTo(rows, text));
  expect(await closest('what became of progress m-6')).toEqual(['Progress M-6']);
  expect(await closest('Soyuz MS-22 leak')).toEqual(['Soyuz MS-22']);
  expect(await closest('what is that')).toEqual([]);
  // What is quoted they have.
  expect(await closest('"Soyuz 1" leak')).toEqual(['Soyuz 1']);
  expect(await closest('"1 Soyuz"')).toEqual([]);
  // A short word finds nothing by itself, and a number does.
  expect(await closest('leak on ms')).toEqual([]);
  expect(await closest('leak on 22')).toContain('Soyuz MS-22');
  expect(await closest('tm 22')).toContain('Soyuz TM-22');
  expect(await closest('tm 22')).not.toContain('Soyuz MS-22');
});
