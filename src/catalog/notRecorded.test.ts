import { expect, test } from 'vitest';
import { readDataSet } from '../dataset/dataSet.ts';
import { recordsByKind } from '../dataset/records.ts';
import { configurationSchema } from '../dataset/wire/configuration.ts';
import { spacecraftSchema } from '../dataset/wire/spacecraft.ts';
import { factInWords, factOf } from '../fields/fact.ts';
import { spacecraftFacts } from '../fields/spacecraft.ts';
import { summaryOf } from '../site/summary.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { composeCatalog } from './compose.ts';
import { entriesOf } from './entries.ts';
import { linkCatalog } from './link.ts';
import { recorded } from './notRecorded.ts';

const dataSet = readDataSet(frozenEdition);
const bare = { ...dataSet, manifest: { ...dataSet.manifest, edition: 'live' as const } };
const nameless = spacecraftSchema.parse({ id: 2_000_001, name: 'Unit 1' });
const link = (changes: Partial<typeof bare>) => linkCatalog({ ...bare, ...changes });

test('a data set that says everything has no entry for what is not recorded', () => {
  expect(entriesOf(link({})).filter((entry) => recorded(entry) === null)).toEqual([]);
});

test('a spacecraft without status and configuration is listed by entries that say so, and by no history', () => {
  const lists = { ...bare, spacecraft: [...bare.spacecraft, nameless] };
  const catalog = link(lists);
  const craft = catalog.find('spacecraft', nameless.id);
  expect([craft?.status.path, craft?.configuration.path]).toEqual([
    '/statuses/not-recorded/',
    '/configurations/not-recorded/',
  ]);
  expect(craft?.configuration.agency.path).toBe('/agencies/not-recorded/');
  expect(craft?.status.spacecraft).toEqual([craft]);
  expect(catalog.statuses).toContain(craft?.status);
  const records = Object.values(recordsByKind(lists)).flat();
  expect(records.filter((record) => recorded(record) === null)).toEqual([]);
});

test('what a spacecraft lacks its rows of facts call not recorded', () => {
  const craft = link({ spacecraft: [nameless] }).spacecraft[0];
  for (const field of ['status', 'configuration', 'agency', 'in-space', 'placeholder', 'description'])
    expect(craft && factInWords(factOf(spacecraftFacts, field), craft), field).toBeNull();
  expect([craft?.inSpace, craft?.isPlaceholder]).toEqual([null, null]);
});

test('spacecraft of no recorded configuration are no fleet: no neighbors, no ranks among each other', () => {
  const others = [nameless, spacecraftSchema.parse({ id: 2_000_003, name: 'Unit 3', flights_count: 2 })];
  const [one, other] = composeCatalog({ ...bare, spacecraft: others }).spacecraft;
  expect([one?.next, other?.previous]).toEqual([null, null]);
  expect(other?.ranks['flights-count']?.inConfiguration).toMatchObject({ place: 1, of: 1 });
  expect(other && summaryOf(other, parseMoment('2026-07-24'))).toBe(
    'Unit 3, a spacecraft of no recorded configuration, flew twice.',
  );
});

test('a configuration without type, agency and families keeps its page and its spacecraft', () => {
  const own = bare.spacecraft.filter(({ spacecraft_config }) => spacecraft_config?.name === 'Gemini');
  const configurations = bare.configurations.map((record) =>
    record.name === 'Gemini' ? configurationSchema.parse({ id: record.id, name: record.name }) : record,
  );
  const gemini = link({ configurations }).configurations.find(({ name }) => name === 'Gemini');
  expect(gemini?.spacecraft).toHaveLength(own.length);
  expect([gemini?.type.path, gemini?.agency.path]).toEqual([
    '/types/not-recorded/',
    '/agencies/not-recorded/',
  ]);
  expect(gemini?.families).toEqual([]);
});

test('an entry of the source that is called so keeps the address it has', () => {
  const status = { id: 9, name: 'Not recorded' };
  const slugs = [{ kind: 'status' as const, id: 9, name: status.name, slug: 'not-recorded', redirects: [] }];
  const named = spacecraftSchema.parse({ id: 2_000_002, name: 'Unit 2', status });
  const { statuses } = link({ spacecraft: [nameless, named], slugs });
  const slugOf = (id: number) => statuses.find((one) => one.id === id)?.slug;
  expect(slugOf(9)).toBe('not-recorded');
  expect(statuses.find((one) => recorded(one) === null)?.slug).toMatch(/^not-recorded-\d+$/);
});
