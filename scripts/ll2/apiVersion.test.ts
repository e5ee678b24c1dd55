import { describe, expect, test } from 'vitest';
import { spacecraftSchema } from '../../src/dataset/wire/spacecraft.ts';
import type { Row } from '../fakeLl2/row.ts';
import { lists } from '../fetch/run.testkit.ts';
import { Refused } from './faults.ts';
import { body, connect, recordSchema } from './ll2.testkit.ts';

const edition = lists();
const [craft] = edition.spacecraft as Row[];
const [configuration] = edition.spacecraft_configurations as Row[];
const detailed = { ordering: 'id', mode: 'detailed' } as const;

/** Reads a list whose first page holds a record twice. */
async function read(row: object, path = 'spacecraft') {
  const next = '?offset=2';
  const page = { count: 3, next, results: [row, { ...row, id: 2 }] };
  const { fakeLl2, ll2 } = await connect({ fault: body(JSON.stringify(page)) });
  const error: Error = await ll2.list(path, spacecraftSchema, detailed).catch((thrown) => thrown);
  return { error, calls: fakeLl2.calls.length, base: fakeLl2.baseUrl };
}

// As 2.2.0 answered in 2021, but for texts.
const old = {
  id: 452,
  url: 'https://ll.thespacedevs.com/2.2.0/spacecraft/452/?format=json',
  name: 'Crew Dragon',
  status: { id: 1, name: 'Active' },
  spacecraft_config: {
    id: 6,
    name: 'Crew Dragon 2',
    type: { id: 2, name: 'Capsule' },
    agency: { id: 121, name: 'SpaceX', type: 'Commercial' },
    in_use: true,
    image_url: 'https://example.org/dragon.jpeg',
  },
};
const { flights: _, ...withoutFlights } = craft as Row;
const { capability: __, ...withoutDetails } = configuration as Row;

describe('another version of the API is told apart by its first page', () => {
  test.each<[string, string, object, string?]>([
    ['2.2.0', '2.2.0', old],
    ['2.1.0', '2.1.0', { ...old, url: 'https://ll.thespacedevs.com/2.1.0/spacecraft/452/' }],
    ['2.2.0', '2.2.0, behind a mirror', { ...old, url: 'https://mirror.example.org/spacecraft/452/' }],
    ['2.2.0', 'one with a type in words', { ...old, url: undefined, spacecraft_config: { type: 'Capsule' } }],
    ['2.4.0', '2.4.0', { ...withoutFlights, response_mode: 'normal' }],
    [
      '2.4.0',
      '2.4.0, in its configurations',
      { ...withoutDetails, response_mode: 'normal' },
      'spacecraft_configurations',
    ],
    ['9.0.0', 'one to come', { id: 1, url: 'https://ll.thespacedevs.com/9.0.0/spacecraft/1/', title: 'x' }],
  ])('%s: %s', async (version, _what, row, path = 'spacecraft') => {
    const { error, calls, base } = await read(row, path);
    expect(error).toBeInstanceOf(Refused);
    expect(error.message).toContain(
      `${path} answers in the shape of ${version}, this needs 2.3.0: its records `,
    );
    expect(error.message).toContain(
      `LL2_BASE_URL is ${base}; expected an address of 2.3.0, such as https://`,
    );
    expect(calls).toBe(1);
  });
});

test('a page with a record of 2.3.0 is read on', async () => {
  const page = { count: 2, next: null, results: [old, craft] };
  const { ll2 } = await connect({ fault: body(JSON.stringify(page)) });
  expect((await ll2.list('spacecraft', recordSchema, detailed)).rows).toHaveLength(2);
});

test('2.3.0 that leaves out a field of its details is read', async () => {
  const page = { count: 1, next: null, results: [{ ...withoutFlights, response_mode: 'detailed' }] };
  const { ll2 } = await connect({ fault: body(JSON.stringify(page)) });
  expect((await ll2.list('spacecraft', spacecraftSchema, detailed)).rows).toHaveLength(1);
});

test('2.3.0 below an address that names another version is read', async () => {
  const page = { count: 1, next: null, results: [{ ...craft, url: 'https://mirror.example.org/1.0.0/1/' }] };
  const { ll2 } = await connect({ fault: body(JSON.stringify(page)) });
  expect((await ll2.list('spacecraft', spacecraftSchema, detailed)).rows).toHaveLength(1);
});
