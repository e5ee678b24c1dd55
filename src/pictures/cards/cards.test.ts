import { expect, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import { linkCatalog } from '../../catalog/link.ts';
import { cardFile } from '../../catalog/paths.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { cardsOf } from './cards.ts';

test('a card names an agency of a long name by its abbreviation, unless that is blank', () => {
  const wordsWith = (abbrev: string) => {
    const catalog = linkCatalog(readDataSet(frozenEdition));
    const craft = catalog.spacecraft.find(({ configuration }) => configuration.agency.name.length > 28);
    if (!craft) throw new Error('No agency has a long name.');
    const { configuration } = craft;
    const { agency } = configuration;
    agency.record = { ...agency.record, abbrev };
    const wordsOf = ({ path }: { path: string }) =>
      cardsOf(catalog).find((card) => card.path === cardFile(path))?.words;
    return { agency, words: [wordsOf(craft), wordsOf(configuration)] };
  };
  for (const words of wordsWith('XYZ').words) expect(words).toContain(' · XYZ · ');
  const { agency, words } = wordsWith(' ');
  for (const one of words) expect(one).toContain(` · ${agency.name} · `);
});

test('a card says of figures what the page says: what is doubtful, what was counted here, what never flew', () => {
  const cards = cardsOf(composeCatalog(readDataSet(frozenEdition)));
  const card = (title: string) => {
    const found = cards.find((one) => one.title === title);
    return {
      words: found?.words,
      ...Object.fromEntries((found?.figures ?? []).map(({ label, value }) => [label, value])),
    };
  };
  expect(card('Orion')).toMatchObject({ 'Maiden flight': '16 Nov 2022, doubtful' });
  expect(card('Apollo Command/Service Module')).toMatchObject({
    Launches: '20',
    words: expect.stringContaining('no longer in use'),
  });
  expect(card('Apollo CSM-012')).toMatchObject({
    'Time in space': 'none',
    Flights: 'none',
    'First launch': 'never launched',
  });
  expect(card('X-15-1')).toMatchObject({ 'Flights, listed': '2', 'First launch, listed': '14 Oct 1965' });
  const { words, ...figures } = card('Space Rider');
  expect(words).toMatch(/ · not in use$/);
  expect(figures).toMatchObject({ Launches: '0', 'Maiden flight': 'not launched' });
  expect(card('Unknown RSS')).toMatchObject({ Flights: '0', 'First launch': 'not launched' });
});
