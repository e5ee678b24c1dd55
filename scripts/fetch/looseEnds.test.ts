import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../src/catalog/link.ts';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { Row } from '../fakeLl2/row.ts';
import { craft, crew, flight, following, source } from './followUps/source.testkit.ts';
import { beginWithData, connect, contents, lists, live, useDirectory } from './run.testkit.ts';

useDirectory();

const withoutGemini = () =>
  lists((all) => {
    const rows = all.spacecraft_configurations ?? [];
    all.spacecraft_configurations = rows.filter(({ name }) => name !== 'Gemini');
  });
const gemini = () => readDataSet(live).configurations.find(({ name }) => name === 'Gemini');

describe('a configuration that spacecraft refer to, but that is not on its list', () => {
  test('is told as its spacecraft have it, and the notes of the data say so', async () => {
    const { fetch } = await connect({ limit: 100, lists: withoutGemini() });
    const report = await fetch();
    expect(report).toMatchObject({ code: 0, rows: { 'spacecraft_configurations.json': 33 } });
    expect(gemini()).toMatchObject({ type: { name: 'Capsule' }, agency: { abbrev: expect.any(String) } });
    expect(readDataSet(live).manifest.notes).toEqual([
      expect.stringMatching(/^1 configuration .*Gemini \(id /),
    ]);
  });

  test('stays as the last data had it, keeps its address, and is not told as removed', async () => {
    await beginWithData();
    const before = gemini();
    const later = await connect({ limit: 100, lists: withoutGemini() });
    expect(await later.fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
    expect(gemini()).toEqual(before);
    expect(readDataSet(live).tombstones).toEqual([]);
  });
});

test('a configuration that cannot be used holds up nothing else', async () => {
  const { fetch } = await connect({
    limit: 100,
    lists: lists((all) => {
      all.spacecraft_configurations = (all.spacecraft_configurations ?? []).filter(
        ({ name }) => name !== 'Gemini',
      );
      for (const { spacecraft_config } of all.spacecraft ?? []) {
        const copy = spacecraft_config as Row;
        // A name of marks alone, of which nothing is left.
        if (copy.name === 'Gemini') copy.name = '\u200e\u200f';
      }
    }),
  });
  expect(await fetch()).toMatchObject({ code: 0 });
  expect(gemini()).toBeUndefined();
});

test('a record that the last data had keeps an address at the source itself', async () => {
  const image_url = 'http://127.0.0.1:80/gemini.jpg';
  const pictured = lists(({ spacecraft_configurations: rows = [] }) => {
    const row = rows.find(({ name }) => name === 'Gemini') as Row;
    row.image = { ...(row.image as Row), image_url };
  });
  expect(await (await connect({ limit: 100, lists: pictured })).fetch()).toMatchObject({ code: 0 });
  const later = await connect({ limit: 100, lists: withoutGemini() });
  expect(await later.fetch()).toMatchObject({ code: 0 });
  expect(gemini()?.image?.image_url).toBe(image_url);
});

test('a family that is not on its list is told as its configurations and its children have it', async () => {
  const { fetch } = await connect({
    limit: 100,
    lists: lists((all) => {
      all.spacecraft_configuration_families = (all.spacecraft_configuration_families ?? []).filter(
        ({ name }) => !`${name}`.startsWith('Dragon'),
      );
    }),
  });
  expect(await fetch({ acceptShrink: true })).toMatchObject({ code: 0 });
  const names = readDataSet(live).families.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Dragon'))).toEqual(['Dragon', 'Dragon 2']);
});

test('an agency that was renamed between two calls has one name everywhere', async () => {
  const { fetch } = await connect({
    limit: 100,
    lists: lists(({ spacecraft_configurations: rows = [] }) => {
      const [first] = rows.filter((row) => (row.agency as Row).name === 'SpaceX');
      Object.assign(first?.agency as Row, { name: 'Space Exploration' });
    }),
  });
  expect(await fetch()).toMatchObject({ code: 0, mends: [{ field: 'name', list: 'agencies' }] });
  const agencies = readDataSet(live).configurations.map(({ agency }) => agency?.name);
  expect(new Set(agencies.filter((name) => name?.startsWith('Space'))).size).toBe(1);
});

test('a rocket, a pad, a program and a person who are called in two ways have one name everywhere', async () => {
  const launch = (of: string) => ({
    ...flight(1).launch,
    rocket: { id: 1, configuration: { id: 0, name: 'Rocket', full_name: `Rocket ${of}` } },
    pad: { id: 0, name: `Pad ${of}`, location: { id: 0, name: 'Cape' } },
    program: [{ id: 0, name: `Program ${of}` }],
  });
  const { run } = await following(
    source(2, (all) => {
      all.spacecraft = ['A', 'B'].map((of, id) =>
        craft(id, { flights: [flight(id, { launch: launch(of) })] }),
      );
      all.flight_crews = ['A', 'B'].map((of, id) => crew(id, 0, `Person ${of}`));
    }),
  );
  const { report } = await run();
  // Of a person the crew that was read last is believed.
  expect([report.code, report.mends.map(({ list }) => list)]).toEqual([
    0,
    ['launcher_configurations', 'pads', 'programs'],
  ]);
  const { rockets, pads, programs, people } = linkCatalog(readDataSet(live));
  expect([rockets, pads, programs, people].map((all) => all.length)).toEqual([1, 1, 1, 1]);
});

test('a pad in a row that stays as it was is told as newer rows have it, and a part they lack stays', async () => {
  const onPad = (of: number, pad: object) => {
    const launch = {
      ...flight(of).launch,
      pad: { id: 80, name: 'Pad', location: { id: 0, name: 'Cape' }, ...pad },
    };
    return craft(of, { flights: [flight(of, { launch })] });
  };
  const lists = source(0, (all) => {
    all.spacecraft = [1, 2].map((of) => onPad(of, { latitude: 1, wiki_url: 'https://example.org/old' }));
  });
  const { run } = await following(lists);
  await run();
  const [unreadable] = lists.spacecraft as Row[];
  lists.spacecraft = [{ ...unreadable, name: ' ' } as typeof unreadable, onPad(2, { latitude: 2 })] as never;
  expect((await run()).report).toMatchObject({ code: 0 });
  const dataSet = readDataSet(live);
  expect(dataSet.manifest.keptFrom).toHaveProperty('spacecraft 1');
  const pads = dataSet.spacecraft.map(({ flights }) => flights?.[0]?.launch?.pad);
  expect(pads).toMatchObject([{ latitude: 2, wiki_url: 'https://example.org/old' }, { latitude: 2 }]);
  expect(linkCatalog(dataSet).pads[0]?.record).toMatchObject({ latitude: 2 });
});

test('a reference that leads to nothing with a name is taken out, and told', async () => {
  const { fetch } = await connect({
    limit: 100,
    lists: lists(({ spacecraft_configurations: rows = [] }) => {
      for (const row of rows) if (row.name === 'Gemini') row.family = [{ id: 4_000, name: null }];
    }),
  });
  expect(await fetch()).toMatchObject({ code: 0, mends: [{ field: 'family', name: 'Gemini', times: 1 }] });
  expect(gemini()?.family).toEqual([]);
});

test('a family that descends from itself loses its parent', async () => {
  const { fetch } = await connect({
    limit: 100,
    lists: lists(({ spacecraft_configuration_families: rows = [] }) => {
      for (const row of rows) if (row.name === 'Dragon') row.parent = { id: 7, name: 'Dragon 2' };
    }),
  });
  expect(await fetch()).toMatchObject({ code: 0, mends: [{ field: 'parent' }] });
  expect(contents()).not.toBeNull();
});
