import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { citationOf } from './citation.ts';

const { spacecraft } = linkCatalog(readDataSet(frozenEdition));
const craft = spacecraft.find(({ name }) => name === 'Progress M-6') as Spacecraft;
const address = 'https://catalog.example.org/spacecraft/progress-m-6/';
const date = parseMoment('2026-07-24T00:00:00Z', 'minute');
const edition = { date, addedOn: null };

test('a page without named sources is cited with its title, LL2, the date of its data and its address', () => {
  const { text, bibtex, csl } = citationOf(craft, address, edition, []);
  expect(text).toBe(
    `“Progress M-6.” Spacecraft Catalog. Data as of 24 July 2026: Launch Library 2, The Space Devs. ${address}`,
  );
  expect(bibtex).toBe(
    [
      '@misc{spacecraft-progress-m-6,',
      '  title = {{Progress M-6}},',
      '  howpublished = {Spacecraft Catalog},',
      '  year = {2026},',
      '  month = {7},',
      '  note = {Data as of 24 July 2026: Launch Library 2, The Space Devs},',
      `  url = {${address}}`,
      '}',
    ].join('\n'),
  );
  expect(JSON.parse(csl)).toMatchObject({
    type: 'entry',
    title: 'Progress M-6',
    issued: { 'date-parts': [[2026, 7, 24]] },
    URL: address,
  });
});

test('a title that TeX would take for commands stays a title', () => {
  const { bibtex } = citationOf({ ...craft, title: '100 % \\input{x} & #1_a^b~$' }, address, edition, []);
  expect(bibtex).toContain(
    'title = {{100 \\% \\textbackslash{}input\\{x\\} \\& \\#1\\_a\\textasciicircum{}b\\textasciitilde{}\\$}},',
  );
});

test('a citation names the sources of the figures, the General Catalog first, with author, release and license', () => {
  const gcat = 'General Catalog of Artificial Space Objects';
  const sources = [
    { name: gcat, release: 'psatcat, updated 2025 Apr 7 2348:35' },
    { name: 'Launch Library 2', release: '2.3.0, July 2026' },
    { name: 'NASA', release: null },
  ];
  const credits = `${gcat}, Jonathan C. McDowell, planet4589.org/space/gcat (psatcat, updated 2025 Apr 7 2348:35), CC BY 4.0; Launch Library 2, The Space Devs; NASA`;
  const { text, bibtex, csl } = citationOf(craft, address, edition, sources);
  expect(text).toBe(`“Progress M-6.” Spacecraft Catalog. Data as of 24 July 2026: ${credits}. ${address}`);
  expect(bibtex).toContain(`note = {Data as of 24 July 2026: ${credits}},`);
  expect(JSON.parse(csl)).toMatchObject({ note: `Data as of 24 July 2026: ${credits}` });
});

test('general knowledge is no source to cite, and a day of additions is told where sources are', () => {
  const later = { date, addedOn: parseMoment('2026-11-27', 'day') };
  const sources = ['NASA', 'general knowledge'].map((name) => ({ name, release: null }));
  const { text, csl } = citationOf(craft, address, later, sources);
  const note = 'Data as of 24 July 2026, with additions of 27 November 2026: NASA';
  expect(text).toContain(`${note}. ${address}`);
  expect(JSON.parse(csl)).toMatchObject({ note });
  expect(citationOf(craft, address, later, []).text).not.toContain('additions');
});

test('a list of flights that the edition put together is told', () => {
  const provenance = { doubts: ['which flights belong to this vehicle is from general knowledge'] };
  const { text } = citationOf({ ...craft, provenance } as Spacecraft, address, edition, []);
  expect(text).toContain('The Space Devs; list of flights inferred in part by this edition. ');
});
