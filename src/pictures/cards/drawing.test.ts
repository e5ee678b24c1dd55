import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { cardSize } from '../../site/ui/cardSize.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { type Card, cardInWords } from './card.ts';
import { cardsOf } from './cards.ts';
import { type CardDrawing, drawCard } from './drawing.ts';
import { linesSet } from './picture.ts';

const cards = cardsOf(linkCatalog(readDataSet(frozenEdition)));
const drawingOf = (card: Card) => drawCard(card, (text) => text);
const shapesOf = ({ background, mark }: CardDrawing) =>
  [...background.map(({ shapes }) => shapes), mark?.path].join(' ');
const find = (path: string) => cards.find((card) => card.path === `/og/${path}.png`) as Card;
const wideFigures = ['from 4 d 14 h', '2', 'not recorded', 'about 123 of 456, doubtful'].map(
  (value, index) => ({
    label: `Figure ${index}`,
    value,
  }),
);
const sizeOf = (title: string) => {
  const lines = drawingOf({ ...find('spacecraft/progress-m-6'), title }).texts.flatMap((text) => text.lines);
  return lines.find(({ text }) => text === title)?.size;
};

describe('a text of a card', () => {
  test('stands whole, with every letter, in all cards of the catalog', async () => {
    for (const card of cards) {
      const drawing = drawingOf(card);
      expect(await linesSet(drawing)).toEqual(
        drawing.texts.flatMap(({ lines }) => lines.map(({ text }) => text)),
      );
    }
  });

  test('is cut off between two letters where it is longer, with an ellipsis', async () => {
    const name = 'l'.repeat(240);
    const [, , set = ''] = await linesSet(drawingOf({ ...find('spacecraft/progress-m-6'), title: name }));
    expect(set.length).toBeGreaterThan(100);
    expect(set.length).toBeLessThan(240);
    expect(name.startsWith(set.replace(/…$/, ''))).toBe(true);
  });

  test('is a name as large as its length lets it be', () => {
    const names = ['Soyuz', 'Apollo Columbia', 'Space Shuttle Columbia', 'name '.repeat(48)];
    expect(names.map(sizeOf)).toEqual([96, 80, 60, 48]);
  });
});

test('no figure of a card comes closer to the next than two letters', () => {
  const letter = 0.66;
  for (const card of [...cards, { ...find('spacecraft/progress-m-6'), figures: wideFigures }]) {
    const set = drawingOf(card).texts.filter(({ lines }) => lines.some(({ font }) => font === 'figures'));
    expect(set).toHaveLength(card.figures.length);
    const reach = ({ x, lines }: CardDrawing['texts'][number]) =>
      x +
      Math.max(
        ...lines.filter(({ font }) => font === 'figures').map((one) => one.text.length * one.size * letter),
      );
    const room = set.map((text, index) => (set[index + 1]?.x ?? cardSize.width - 64) - reach(text));
    expect(Math.min(...room.slice(0, -1)), card.path).toBeGreaterThan(2 * 29 * letter);
    expect(room.at(-1), card.path).toBeGreaterThanOrEqual(0);
  }
});

describe('the drawing on a card', () => {
  test('stands at the end of the margins, and the name ends before it', () => {
    const drawing = drawingOf(find('configurations/soyuz-ms'));
    const [, x, scale] =
      /<g transform="translate\(([\d.]+) [\d.]+\) scale\(([\d.]+)/.exec(shapesOf(drawing)) ?? [];
    // Soyuz MS is 10.7 m wide, with its panels.
    expect(Number(x) + 1070 * Number(scale)).toBeGreaterThan(1130);
    expect(Number(x) + 1060 * Number(scale)).toBeLessThan(1136.5);
    const name = drawing.texts[2];
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThan(Number(x));
  });

  test('is left out where nobody has drawn the configuration yet, which the card says', () => {
    const card = find('configurations/soyuz-ms');
    const fleet = card.fleet.map((configuration) => ({ ...configuration, id: 9001 }));
    const drawing = drawingOf({ ...card, fleet });
    expect(shapesOf(drawing)).not.toContain('<g transform');
    expect(JSON.stringify(drawing.texts)).toContain('not drawn yet');
  });
});

describe('the strip of a card', () => {
  test('has a tick for each craft, and a wedge below the present one', () => {
    const shapes = shapesOf(drawingOf(find('spacecraft/progress-m-6')));
    expect(shapes.match(/V[\d.]+/g)).toHaveLength(68);
    expect(shapes.match(/l11 19h-22z/g)).toHaveLength(1);
    expect(shapesOf(drawingOf(find('configurations/progress-m')))).not.toContain('l11 19');
  });

  test('stands beside those of the other configurations of a family, within the margins', () => {
    const shapes = shapesOf(drawingOf(find('families/progress')));
    const places = [...shapes.matchAll(/<g fill="none" transform="translate\(([\d.]+) [\d.]+\)"/g)];
    expect(places.length).toBe(6);
    const starts = places.map(([, x]) => Number(x));
    expect(starts[0]).toBe(64);
  });

  test('is left out, and not told of, where no craft has a recorded time', () => {
    const card = find('spacecraft/progress-m-6');
    const untimed = card.fleet.map((configuration) => ({
      ...configuration,
      spacecraft: configuration.spacecraft.map((craft) => ({ ...craft, timeInSpace: null })),
    }));
    expect(shapesOf(drawingOf({ ...card, fleet: untimed }))).not.toContain('<g fill="none" transform');
    expect(
      [card, { ...card, fleet: untimed }].map((one) => / a tick for each /.test(cardInWords(one))),
    ).toEqual([true, false]);
  });

  test('is left out where there is only one craft', () => {
    expect(shapesOf(drawingOf(find('spacecraft/tesla-roadster')))).not.toContain('<g fill="none" transform');
  });
});
