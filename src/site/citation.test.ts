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

test('a page is cited with its title, the date of its data and its address', () => {
  const { text, bibtex, csl } = citationOf(craft, address, date);
  expect(text).toBe(
    `“Progress M-6.” Spacecraft Catalog. Data: Launch Library 2, The Space Devs, 24 July 2026. ${address}`,
  );
  expect(bibtex).toBe(
    [
      '@misc{spacecraft-progress-m-6,',
      '  title = {{Progress M-6}},',
      '  howpublished = {Spacecraft Catalog},',
      '  year = {2026},',
      '  month = {7},',
      '  note = {Data: Launch Library 2, The Space Devs, 24 July 2026},',
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
  const { bibtex } = citationOf({ ...craft, title: '100 % \\input{x} & #1_a^b~$' }, address, date);
  expect(bibtex).toContain(
    'title = {{100 \\% \\textbackslash{}input\\{x\\} \\& \\#1\\_a\\textasciicircum{}b\\textasciitilde{}\\$}},',
  );
});

test('a page whose figures have other sources names them, with author and license of the General Catalog first', () => {
  const sources = ['NASA', 'Launch Library 2', 'General Catalog of Artificial Space Objects'];
  const { text, bibtex, csl } = citationOf(craft, address, date, sources);
  const credit =
    'Data: General Catalog of Artificial Space Objects, Jonathan C. McDowell, planet4589.org/space/gcat, copy of 7 April 2025, CC BY 4.0; Launch Library 2, The Space Devs; NASA';
  expect(text).toContain(`${credit}, 24 July 2026.`);
  expect(bibtex).toContain(`note = {${credit}, 24 July 2026}`);
  expect(JSON.parse(csl).note).toBe(credit);
});
