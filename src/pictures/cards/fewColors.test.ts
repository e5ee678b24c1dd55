import { expect, test } from 'vitest';
import { fewColors } from './fewColors.ts';

/** A picture of so many grays, a step apart, of which every second fills an area and the others are a pixel each. */
const graysOf = (count: number, step: number) =>
  Array.from({ length: count }, (_, index) => Array<number>(index % 2 ? 1 : 50).fill(index * step)).flat();
const pictureOf = (grays: number[]) => Uint8Array.from(grays.flatMap((gray) => [gray, gray, gray]));
const graysIn = ({ palette, pixels }: ReturnType<typeof fewColors>) =>
  Array.from(pixels, (place) => (palette[place] ?? 0) & 255);

test('the edges of areas get the nearest color that is kept, and the areas keep theirs', () => {
  const before = graysOf(60, 4);
  const reduced = fewColors(pictureOf(before), 40);
  expect(reduced.palette).toHaveLength(40);
  const after = graysIn(reduced);
  expect(after).toHaveLength(before.length);
  for (const [index, gray] of before.entries())
    if ((gray / 4) % 2 === 0) expect(after[index]).toBe(gray);
    else expect(Math.abs((after[index] ?? 0) - gray)).toBeLessThanOrEqual(4);
});

test('a picture of no more colors keeps them all', () => {
  const before = graysOf(40, 4);
  expect(graysIn(fewColors(pictureOf(before), 40))).toEqual(before);
});

test('a color has three parts, of which none is lost', () => {
  const { palette, pixels } = fewColors(Uint8Array.of(1, 2, 3, 250, 251, 252, 1, 2, 3), 40);
  expect(palette).toEqual([0x010203, 0xfafbfc]);
  expect([...pixels]).toEqual([0, 1, 0]);
});
