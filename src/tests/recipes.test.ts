import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Registry } from '../search/registry.ts';
import { rowsOf } from '../search/rows.ts';
import { build } from './testkit/build.ts';
import { DataSetCopy } from './testkit/dataSet.ts';
import { frozenEdition } from './testkit/edition.ts';
import { endOf } from './testkit/end.ts';
import { copyProject } from './testkit/project.ts';
import { allRecipes, carryOut, tableOfRecipes } from './testkit/recipes.ts';
import { type Pages, readPages, readRows } from './testkit/site.ts';

const recipes = allRecipes();
const day = '2026-11-20';
const at = `${day}T06:30:00Z`;

test('the table of recipes leads to each, and names the files that it touches', () => {
  const touched = recipes.map(({ title, steps }) => ({
    title,
    fragment: title.replaceAll(' ', '-'),
    files: [...new Set(steps.map(({ file }) => file))],
  }));
  expect(tableOfRecipes()).toEqual(touched);
});

test('no recipe touches more files than it must', () => {
  const counts = recipes.map(({ steps }) => new Set(steps.map(({ file }) => file)).size);
  expect(counts).toEqual([2, 1, 4, 1, 1, 1, 3, 2, 1, 2]);
});

describe('all recipes, carried out on a copy of the project', () => {
  const set = new DataSetCopy(at);
  const project = path.join(set.directory, 'project');
  const dist = path.join(set.directory, 'dist');
  let pages: Pages;

  beforeAll(async () => {
    writeData(set);
    copyProject(project);
    for (const recipe of recipes) carryOut(recipe, project);
    const { code, output } = await build(dist, { CATALOG_DATA: set.data }, project);
    expect(code, output).toBe(0);
    pages = readPages(dist);
  });

  /** The words of a page, those of neighboring cells apart. */
  const text = (address: string) => {
    const markup = pages.get(address)?.querySelector('body')?.toString() ?? '';
    return markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };
  const json = (file: string) =>
    JSON.parse(readFileSync(path.join(dist, globSync(file, { cwd: dist })[0] ?? file), 'utf8'));

  test('the types of the copy hold', { timeout: 400_000 }, async () => {
    const checks = ['check:types', 'check:pages'].map((name) =>
      endOf(spawn('npm', ['run', name], { cwd: project })),
    );
    for (const { code, output } of await Promise.all(checks)) expect(code, output).toBe(0);
  });

  test('a field is on its page with its rank, and in the order of both lists', () => {
    expect(text('/spacecraft/progress-m-6/')).toMatch(/Launch mass 7,250 kg .* 1st of 2/);
    expect(text('/spacecraft/by/launch-mass/desc/')).toMatch(
      /Launch mass \(kg\).*Progress M-6 .*7,250.*Progress M-7 .*7,000/,
    );
  });

  test('a field is compared, searched, counted and told when it changes', () => {
    const { rows, subjects } = json('compare/spacecraft.json');
    const row = rows.findIndex(({ label }: { label: string }) => label === 'Launch mass');
    expect(rows[row]).toMatchObject({ unit: 'kg', superlative: { word: 'heaviest' } });
    const subject = subjects.find(({ slug }: { slug: string }) => slug === 'progress-m-6');
    expect(subject.cells[row]).toMatchObject({ text: '7,250', value: 7_250 });
    const download = json('data/spacecraft.json').results.find(
      ({ slug }: { slug: string }) => slug === 'progress-m-6',
    );
    expect(download.launch_mass).toBe(7_250);
    const registry: Registry = json('search/registry.*.json');
    const found = rowsOf(registry).find(({ title }) => title === 'Progress M-6');
    expect(found?.valueInWords('launch-mass' as 'id')).toBe('7,250');
    expect(text('/search/')).toContain('Launch mass, heaviest first');
    expect(text('/data/quality/')).toMatch(/Launch mass 2 28/);
    expect(text(`/changes/${day}/`)).toMatch(/Launch mass.*7,000 kg.*7,250 kg/);
  });

  test('an ordering has its lists and sorts the search', () => {
    expect(text('/spacecraft/by/latest-launch/desc/')).toContain('Latest launch');
    expect(text('/search/')).toContain('Latest launch, newest first');
  });

  test('an entity has pages, a place in the navigation, a history, and keeps the page of what is gone', () => {
    expect(text('/countries/')).toMatch(/28 countries by name .* Japan 2 /);
    expect(text('/countries/japan/')).toContain('Kounotori 5');
    expect(text('/')).toContain('Countries');
    expect(text(`/changes/${day}/`)).toContain('Japan country Name Nippon Japan');
    expect(text('/countries/atlantis/')).toContain('No record here names this country any more');
    expect(text('/removed/')).toMatch(/Atlantis country/);
  });

  test('a filter has a list for each value and stands among the facets of the search', () => {
    expect(text('/spacecraft/where/human-rated/yes/')).toContain('rated for a crew');
    expect(text('/spacecraft/where/')).toContain('Human rated');
    expect(text('/search/')).toContain('Human rated');
    const { filters } = json('search/registry.*.json');
    expect(filters['human rated'].values).toEqual(['no', 'yes']);
  });

  test('a quality rule has its section, and a note on the page of what it found', () => {
    expect(text('/data/quality/')).toContain('More payload down than up');
    expect(text('/configurations/soyuz/')).toContain(
      'It would return more than it carries: 9000 kg down, 100 kg up.',
    );
  });

  test('a superlative has its table', () => {
    expect(text('/records/')).toMatch(/Largest crew How many persons it can carry.*1st/);
  });

  test('a page with a chart draws it, and every page leads there', () => {
    expect(text('/launches/')).toMatch(
      /most frequent first .* International Space Station \d+ Low Earth Orbit \d+ /,
    );
    expect(text('/about/')).toContain('Launches by destination');
  });

  test('a table to download has its files, and its rows on their page', () => {
    const { results: rows } = json('data/destinations.json');
    expect(rows).toContainEqual(expect.objectContaining({ slug: 'mir', name: 'Mir', id: null }));
    expect(readFileSync(path.join(dist, 'data/destinations.csv'), 'utf8')).toMatch(
      /^slug,id,name,flights_count,url\r\n/,
    );
    expect(text('/data/')).toMatch(new RegExp(`Destinations One destination of flights. ${rows.length} `));
    expect(text('/data/')).toContain('destinations.parquet');
  });

  test('a file for programs is there, in the index and in the description', () => {
    const row = { name: 'Dragon C101', serial_number: 'C101' };
    expect(json('api/v1/serial-numbers.json').results).toContainEqual(row);
    const { results } = json('api/v1/index.json');
    expect(results).toContainEqual(expect.objectContaining({ id: 'serial-numbers', files: 1 }));
    expect(json('api/v1/openapi.json').components.schemas).toHaveProperty('SerialNumbers');
    expect(text('/api/')).toContain('Every serial number that is recorded');
  });

  test('a configuration that LL2 adds has no drawing, until there is one', () => {
    const drawing = pages.get('/configurations/mengzhou/')?.querySelector('.picture svg');
    expect(drawing?.getAttribute('data-configuration')).toBe('mengzhou');
    expect(text('/sizes/')).toContain('Mengzhou');
    expect(text('/configurations/lanyue/')).toContain('Lanyue has not been drawn yet.');
    expect(text('/sizes/')).toContain('Not drawn yet: Lanyue');
  });

  test('a new entity has files, and a new field is in those of its records', () => {
    expect(json('api/v1/countries/japan.json')).toMatchObject({
      record: { name: 'Japan' },
      catalog: { kind: 'country', slug: 'japan' },
    });
    const { figures } = json('api/v1/spacecraft/progress-m-6.json').catalog;
    expect(figures.launch_mass_kilograms).toBe(7_250);
  });
});

/** A part of the frozen edition with what the recipes add to it: launch masses, a country renamed and one gone, an odd payload. */
function writeData(set: DataSetCopy): void {
  const masses: Record<string, number> = { 'Progress M-6': 7_250, 'Progress M-7': 7_000 };
  const spacecraft = readRows(`${frozenEdition}/spacecraft.json`).filter(
    ({ name }, index) => index % 24 === 0 || name in masses || name === 'Dragon C101',
  );
  set.write(
    'spacecraft.json',
    spacecraft.map((row) => (row.name in masses ? { ...row, launch_mass: masses[row.name] } : row)),
  );
  const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
  set.write('spacecraft_configurations.json', [
    ...configurations.map((row) =>
      row.name === 'Soyuz' ? { ...row, payload_capacity: 100, payload_return_capacity: 9_000 } : row,
    ),
    { ...configurations.find(({ name }) => name === 'Tianzhou'), id: 9_001, name: 'Mengzhou' },
    { ...configurations.find(({ name }) => name === 'Tianzhou'), id: 9_002, name: 'Lanyue' },
  ]);
  const japan = configurations.flatMap(({ agency }) => agency.country).find(({ name }) => name === 'Japan');
  const { id } = spacecraft.find(({ name }) => name === 'Progress M-6');
  const change = { at, change: 'changed' };
  set.write('changes.jsonl', [
    {
      ...change,
      kind: 'spacecraft',
      id,
      name: 'Progress M-6',
      fields: [{ field: 'launch_mass', from: 7_000, to: 7_250 }],
    },
    {
      ...change,
      kind: 'country',
      id: japan.id,
      name: 'Japan',
      fields: [{ field: 'name', from: 'Nippon', to: 'Japan' }],
    },
  ]);
  const gone = { id: 9_999, name: 'Atlantis' };
  set.write('tombstones.json', [{ ...gone, kind: 'country', removedAt: at, lastSeen: at, record: gone }]);
}
