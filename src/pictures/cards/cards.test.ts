import { expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { cardsOf } from './cards.ts';

test('a card names an agency of a long name by its abbreviation, unless that is blank', () => {
  const catalog = linkCatalog(readDataSet(frozenEdition));
  const [craft] = catalog.spacecraft.filter(({ configuration }) => configuration.agency.name.length > 28);
  const { agency } = craft?.configuration ?? {};
  if (!craft || !agency) throw new Error('No agency has a long name.');
  const wordsWith = (abbrev: string) => {
    agency.record = { ...agency.record, abbrev };
    return cardsOf(catalog).find(({ slug, kind }) => kind === 'Spacecraft' && slug === craft.slug)?.words;
  };
  expect(wordsWith('XYZ')).toContain(' · XYZ · ');
  expect(wordsWith(' ')).toContain(` · ${agency.name} · `);
});
