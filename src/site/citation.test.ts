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

test('a page without named sources is cited with its title, LL2, the date of its data and its address', () => {
  const { text, bibtex, csl } = citationOf(craft, address, date, []);
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
  const { bibtex } = citationOf({ ...craft, title: '100 % \\input{x} & #1_a^b~$' }, address, date, []);
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
  const { text, bibtex, csl } = citationOf(craft, address, date, sources);
  expect(text).toBe(`“Progress M-6.” Spacecraft Catalog. Data as of 24 July 2026: ${credits}. ${address}`);
  expect(bibtex).toContain(`note = {Data as of 24 July 2026: ${credits}},`);
  expect(JSON.parse(csl)).toMatchObject({ note: `Data: ${credits}` });
});
