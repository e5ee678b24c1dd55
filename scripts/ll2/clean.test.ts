import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kinds, listedKinds, listOf } from '../../src/dataset/kinds.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { cleanRecords, cleanText, type Row } from './clean.ts';

type Path = (string | number)[];

/** Every path of a record, of a list that of its first entry. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 1) : Object.keys(value);
  return keys.flatMap((key) => [
    [...path, key],
    ...pathsIn(value[key as keyof typeof value], [...path, key]),
  ]);
}

function changed(record: Row, path: Path, change: (holder: Row, key: string) => void): Row {
  const copy = structuredClone(record);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Row)[step], copy);
  change(holder as Row, `${path.at(-1)}`);
  return copy;
}

// The edition lacks the lists that a data set can be without.
describe.each(listedKinds.filter((kind) => listOf(kind).isNeeded))(
  'a record of a %s of the edition',
  (kind) => {
    const { file, schema } = listOf(kind);
    const rows: Row[] = JSON.parse(readFileSync(`${frozenEdition}/${file}`, 'utf8'));
    const [fullest = {}] = rows.toSorted((a, b) => pathsIn(b).length - pathsIn(a).length);
    const paths = pathsIn(fullest);
    const lostBy = (change: (holder: Row, key: string) => void) =>
      paths
        .filter((path) => {
          const others = Array.from({ length: 4 }, (_, id) => ({ ...fullest, id: id + 1e6 }));
          return cleanRecords(kind, [...others, changed(fullest, path, change)], schema).dropped.length > 0;
        })
        .map((path) => path.join('.'));

    test('is lost by no null, no absence and no value of another sort but those of its id and its name', () => {
      expect(lostBy((holder, key) => Object.assign(holder, { [key]: null }))).toEqual(['id', 'name']);
      expect(lostBy((holder, key) => delete holder[key])).toEqual(['id', 'name']);
      expect(lostBy((holder, key) => Object.assign(holder, { [key]: { odd: [1] } }))).toEqual(['id', 'name']);
    });
  },
);

test('a broken value costs itself alone, and is told by its own name', () => {
  const flight = (id: number, net: string) => ({
    id,
    destination: 'Mir',
    launch: { net, name: 'Soyuz | TM-1' },
  });
  const flights = [flight(1, '1986-05-21T08:21:51Z'), flight(2, 'soon'), { destination: 'no id' }];
  const row = {
    id: 1,
    name: 'Soyuz TM-1',
    flights,
    spacecraft_config: { id: 2, name: 'Soyuz TM', in_use: 'no' },
  };
  const { rows, repairs } = cleanRecords('spacecraft', [row], kinds.spacecraft.schema);
  expect(rows).toMatchObject([
    {
      spacecraft_config: { id: 2, name: 'Soyuz TM', in_use: null },
      flights: [{ id: 1 }, { id: 2, destination: 'Mir', launch: { net: null, name: 'Soyuz | TM-1' } }],
    },
  ]);
  expect(repairs.map(({ field, times }) => [field, times]).sort()).toEqual([
    ['flights.id', 1],
    ['flights.launch.net', 1],
    ['spacecraft_config.in_use', 1],
  ]);
});

test('what several records have is told once, with how many have it and how often', () => {
  const flights = (...ends: string[]) => ends.map((mission_end, id) => ({ id, mission_end }));
  const rows = [flights('soon', 'later'), flights('never', 'soon')].map((its, id) => ({
    id,
    name: 'Soyuz',
    flights: its,
  }));
  const { repairs } = cleanRecords('spacecraft', rows, kinds.spacecraft.schema);
  expect(repairs).toMatchObject([{ field: 'flights.mission_end', id: 0, records: 2, times: 4 }]);
});

test.each([
  [46, 3, 4],
  [8, 3, 4],
  [598, 5, 6],
  [1, 0, 1],
])('of %i records %i may be lost, and not %i', (count, most, tooMany) => {
  const lose = (lost: number) => {
    const rows = Array.from({ length: count }, (_, id) => ({ id, name: id < lost ? ' ' : 'Soyuz' }));
    return cleanRecords('spacecraft', rows, kinds.spacecraft.schema);
  };
  expect(lose(most).dropped).toHaveLength(most);
  expect(() => lose(tooMany)).toThrow(
    `${tooMany} of ${count} records cannot be used, the first (id 0) for name`,
  );
});

test.each([
  ['https://nasa.gov/a', 'https://nasa.gov/a', undefined],
  ['http://10.0.0.1:8042/a.png', 'http://10.0.0.1:8042/a.png', undefined],
  ['https://fr.wikipedia.org/wiki/Système', 'https://fr.wikipedia.org/wiki/Système', undefined],
  ['https:/nasa.gov/a', 'https://nasa.gov/a', undefined],
  ['https:nasa.gov/a', 'https://nasa.gov/a', undefined],
  ['https:\\\\nasa.gov\\a', 'https://nasa.gov/a', undefined],
  [' https:///nasa.gov/a', 'https://nasa.gov/a', undefined],
  ['http://10.0.0.2/a.png', '', 'leads into a private network; left empty'],
  ['http://2130706433/', '', 'leads into a private network; left empty'],
  ['http://user@10.0.0.1:8042/', '', 'has a user name or a password in it; left empty'],
  ['javascript:alert(1)', '', 'leads neither to http nor to https; left empty'],
])('of an address, %j becomes %j, where LL2 itself answers at 10.0.0.1', (address, left, what) => {
  const row = { id: 1, name: 'Mir', wiki_link: address, person: { wiki: address } };
  const { rows, repairs } = cleanRecords('any', [row], z.looseObject({}), '10.0.0.1');
  expect(rows[0]).toMatchObject({ wiki_link: left, person: { wiki: left } });
  expect(repairs.map((repair) => repair.what)).toEqual(what ? [what, what] : []);
});

test('text loses what has no place in a text: control characters, turns of direction, noncharacters, lone surrogates', () => {
  expect(cleanText('A\u0000\u0007 \u202eB \ufffe\uffff\ufdd0\u{1ffff}C \ud800\ufffd')).toBe('A B C ');
  expect(cleanText('Tab\t and\r\nlines, Сою́з 🚀')).toBe('Tab\t and\r\nlines, Сою́з 🚀');
});
