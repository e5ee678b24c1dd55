import { describe, expect, inject, test } from 'vitest';
import { frozenEdition } from './testkit/edition.ts';
import { fact, figure, namesListed, readPages, readRows, slug, textOf } from './testkit/site.ts';

const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const inSection = (section: string) =>
  [...pages.keys()].filter((at) => new RegExp(`^/${section}/[^/]+/$`).test(at));

describe('a page for every record', () => {
  const kinds = {
    configurations: readRows(`${frozenEdition}/spacecraft_configurations.json`).map((row) => row.name),
    families: readRows(`${frozenEdition}/spacecraft_configuration_families.json`).map(
      (row) => `${row.name} family`,
    ),
    types: [...new Set(spacecraft.map((row) => row.spacecraft_config.type.name))],
    statuses: [...new Set(spacecraft.map((row) => row.status.name))],
  };

  test.each(Object.entries(kinds))('%s', (section, names) => {
    const headings = inSection(section).map((at) => textOf(pages.get(at)?.querySelector('h1')));
    expect(headings.sort()).toEqual(names.sort());
  });

  test('spacecraft', () => {
    const own = inSection('spacecraft').filter((at) => !/^\/spacecraft\/(\d+|where)\/$/.test(at));
    expect(own).toHaveLength(spacecraft.length);
    const headings = own.map((at) => textOf(pages.get(at)?.querySelector('h1')));
    expect(headings.sort()).toEqual(spacecraft.map((row) => row.name.replace(/\s+/g, ' ').trim()).sort());
  });

  test('agencies, those that only build families included', () => {
    const operators = spacecraft.map((row) => row.spacecraft_config.agency.name);
    const makers = readRows(`${frozenEdition}/spacecraft_configuration_families.json`).map(
      (row) => row.manufacturer.name,
    );
    const owners = readRows(`${frozenEdition}/spacecraft_configurations.json`).map((row) => row.agency.name);
    const names = [...new Set([...operators, ...makers, ...owners])];
    const headings = inSection('agencies').map((at) => textOf(pages.get(at)?.querySelector('h1')));
    expect(headings.sort()).toEqual(names.sort());
  });
});

describe('the seed records appear with exactly the figures of the source', () => {
  test.each(readRows('src/tests/data/seed.json'))('$name', (record) => {
    const page = pages.get(`/spacecraft/${slug(record.name)}/`);
    expect(textOf(page?.querySelector('h1'))).toBe(record.name);
    expect(fact(page, 'Serial number')).toBe(record.serial_number);
    expect(fact(page, 'Status')).toBe(record.status);
    expect(fact(page, 'In space')).toBe(record.in_space ? 'yes' : 'no');
    expect(fact(page, 'Type')).toBe(record.type);
    expect(fact(page, 'Agency')).toBe(record.agency);
    expect(fact(page, 'Family')).toBe(record.families.join(' › ') || 'not recorded');
    expect(fact(page, 'LL2 id')).toBe(`${record.id}, in Launch Library 2 (JSON)`);
    expect(figure(page, 'Flights')?.text).toBe(String(record.flights_count));
    expect(figure(page, 'Flights ended')?.text).toBe(String(record.mission_ends_count));
    expect(figure(page, 'Time in space')?.datetime).toBe(record.time_in_space);
    // Launch Library 2 writes P0D also when it has no figure.
    if (record.time_docked === 'P0D') expect(figure(page, 'Time docked')?.text).toMatch(/^not recorded/);
    else expect(figure(page, 'Time docked')?.datetime).toBe(record.time_docked);
    expect(textOf(page?.querySelector('#configuration'))).toBe(`Configuration: ${record.configuration}`);
    expect(fact(page, 'Placeholder')).toBeUndefined();
  });
});

test('every spacecraft is listed once under its status, its type, its agency, its configuration and each family', () => {
  const listed = (section: string) => inSection(section).flatMap((at) => namesListed(pages, at));
  const names = spacecraft.map((row) => row.name).sort();
  for (const section of ['statuses', 'types', 'agencies', 'configurations']) {
    expect(listed(section).sort(), section).toEqual(names);
  }
  const families = spacecraft.flatMap((row) => row.spacecraft_config.family.map(() => row.name));
  expect(listed('families').sort()).toEqual(families.sort());
});

test('times are shown no more exactly than they are known', () => {
  const page = pages.get('/spacecraft/kosmos-133/');
  const end = page?.querySelectorAll('.flights tbody td time').map((time) => time.getAttribute('datetime'));
  expect(end).toEqual(['1966-11-28T11:00Z', '1966-11-30', 'P2D']);
  expect(textOf(page?.querySelector('.flights'))).not.toContain('00:00');
});

test('a provisional id is neither shown nor linked', () => {
  expect(spacecraft.filter((row) => row.id >= 900_001)).toHaveLength(467);
  // With the tags between its digits, as a reader sees it, and in an address.
  for (const [, page] of pages.with(/9(<[^>]*>)*0(<[^>]*>)*0(<[^>]*>)*(\d(<[^>]*>)*){3}/)) {
    expect(textOf(page)).not.toMatch(/\b900\d{3}\b/);
    for (const link of page.querySelectorAll('a[href^="https://ll.thespacedevs.com/"]')) {
      expect(link.getAttribute('href')).not.toMatch(/\/900\d{3}\//);
    }
  }
});

test('the doubts and the sources of the provenance stand on the page of their record', () => {
  const page = pages.get('/spacecraft/progress-m-17/');
  expect(textOf(page?.querySelector('.notes'))).toContain('The end of its flight is known to the day only');
  expect(fact(page, 'Sources')).toBe('General Catalog of Artificial Space Objects, Launch Library 2');
});
