import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Entry } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { recordSources } from './recordSources.ts';

const gcat = 'General Catalog of Artificial Space Objects';
const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const named = (list: readonly Entry[], name: string) => list.find((entry) => entry.name === name) as Entry;
const names = (entry: Entry) => recordSources(entry).map(({ name }) => name);

test('the sources of a spacecraft are its own, with the General Catalog first and then LL2', () => {
  expect(names(named(catalog.spacecraft, 'Apollo Columbia CSM-107'))).toEqual([
    'Launch Library 2',
    'general knowledge',
  ]);
  expect(names(named(catalog.spacecraft, 'Mercury No.13'))).toEqual([gcat, 'Launch Library 2']);
});

test('the sources of a configuration are those of all its spacecraft', () => {
  expect(names(named(catalog.configurations, 'Mercury'))).toEqual([
    gcat,
    'Launch Library 2',
    'general knowledge',
  ]);
});

test('a source that only agrees with a value is none of it, and one that gives it is named with its release', () => {
  const [craft] = catalog.spacecraft;
  const value = {
    id: 1,
    name: '',
    field: 'serial_number',
    source_id: '',
    raw: '',
    release: '5',
    confidence: 'high',
  };
  const values = [
    { ...value, source: 'NASA', standing: 'source' },
    { ...value, source: 'JAXA', standing: 'agrees' },
  ];
  const entry = {
    ...craft,
    provenance: { ...craft?.provenance, sources: ['Launch Library 2'], values },
  } as Entry;
  expect(recordSources(entry)).toEqual([
    { name: 'Launch Library 2', release: null },
    { name: 'NASA', release: '5' },
  ]);
});

test('a fetched data set names GCAT for the spacecraft whose objects it has from there, and then for itself', () => {
  const lent = {
    id: 900136,
    name: 'Progress 13',
    field: 'flights[0].launch.launch_designator',
    source: gcat,
    source_id: 'S13185',
    raw: '1982-047A',
    release: 'psatcat',
    confidence: 'high' as const,
    standing: 'source' as const,
  };
  const linked = (designators: (typeof lent)[]) =>
    linkCatalog({
      ...structuredClone(dataSet),
      manifest: { ...dataSet.manifest, edition: 'live', sources: [] },
      designators,
      spacecraft: structuredClone(dataSet.spacecraft).map((record) => {
        for (const { launch } of record.flights ?? []) if (launch) launch.launch_designator = '1982-047';
        return record;
      }),
    });
  const live = linked([lent]);
  expect(recordSources(named(live.spacecraft, 'Progress 13'))).toEqual([
    { name: gcat, release: 'psatcat' },
    { name: 'Launch Library 2', release: null },
  ]);
  expect(names(named(live.spacecraft, 'Progress 14'))).toEqual([]);
  expect(live.edition.sources.map(({ name }) => name)).toEqual([`${gcat}, Jonathan C. McDowell`]);
  expect(live.edition.sources[0]?.terms).toContain('CC BY 4.0');
  expect(linked([]).edition.sources).toEqual([]);
});

test('the source of the end of the flight comes first, even before the General Catalog', () => {
  const [craft] = catalog.spacecraft;
  const value = { field: 'flights[0].mission_end', standing: 'source', release: '' };
  const values = [
    { ...value, source: gcat, field: 'flights[0].launch.launch_designator' },
    { ...value, source: 'Encyclopedia Astronautica' },
    { ...value, source: gcat, standing: 'differs' },
  ];
  const provenance = { ...craft?.provenance, sources: ['Launch Library 2'], values };
  expect(names({ ...craft, provenance } as Entry)).toEqual([
    'Encyclopedia Astronautica',
    gcat,
    'Launch Library 2',
  ]);
});

test('a data set without provenance names no sources record by record', () => {
  const live = linkCatalog({ ...dataSet, manifest: { ...dataSet.manifest, edition: 'live' } });
  expect(live.spacecraft.flatMap(names)).toEqual([]);
});
