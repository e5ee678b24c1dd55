import { expect, test } from 'vitest';
import { hostileNames } from '../../../scripts/fakeLl2/hostileNames.ts';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { cardsOf } from './cards.ts';
import { drawCard } from './drawing.ts';
import { charactersWithoutShape, legibleBut } from './legible.ts';

const cards = cardsOf(linkCatalog(readDataSet(frozenEdition)));
const [card] = cards as [(typeof cards)[0]];

test('the fonts hold every letter of the embedded edition, accents and quotation marks too', async () => {
  expect([...charactersWithoutShape(cards)]).toEqual([]);
  expect(cards.flatMap(({ figures }) => figures.map(({ value }) => value))).toContain(
    'from\u00a04\u00a0d 6\u00a0h',
  );
  expect([...charactersWithoutShape([{ ...card, title: 'Ăłėň “Lemaître” – 東 🚀' }])].sort()).toEqual([
    '東',
    '🚀',
  ]);
});

test.each([
  ['Союз МС-22', 'Soyuz MS-22'],
  ['東風 Αθηνά 🚀 5', 'Athina 5'],
  ['東風', ''],
  ['A\u0000pollo\u0007\u001b[31m \u202eod\u202c \ud800', 'A pollo [31m od'],
  ['two\r\n lines', 'two lines'],
  ['__proto__', '__proto__'],
  [']]><!-- & &amp;', ']]><!-- & &amp;'],
])('of “%s” shows “%s”', async (text, shown) => {
  const legible = legibleBut(charactersWithoutShape([{ ...card, title: text }]));
  expect(legible(text)).toBe(shown);
});

test('no letter is asked for that has no shape, whatever the name', async () => {
  const hostile = hostileNames.map((name) => ({ ...card, title: name, serialNumber: name, words: name }));
  const legible = legibleBut(charactersWithoutShape(hostile));
  const shown = hostile.map((one) => ({ ...one, title: legible(one.title), serialNumber: null, words: '' }));
  expect([...charactersWithoutShape(shown)]).toEqual([]);
});

test('the slug stands for a name that has nothing to show', async () => {
  const legible = legibleBut(charactersWithoutShape([{ ...card, title: '東風' }]));
  const { texts } = drawCard({ ...card, title: '東風', slug: 'spacecraft-12' }, legible);
  expect(texts.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('spacecraft-12');
});
