import { expect, test } from 'vitest';
import { fewColors } from './fewColors.ts';

/** A picture of so many opaque grays, a step apart, of which every second fills an area and the others are a pixel each. */
const graysOf = (count: number, step: number) =>
  Uint8Array.from(
    Array.from({ length: count }, (_, index) => Array(index % 2 ? 1 : 50).fill(index * step)).flat(),
  );
const pictureOf = (grays: Uint8Array) =>
  Uint8Array.from([...grays].flatMap((gray) => [gray, gray, gray, 255]));
const graysIn = (picture: Uint8Array) => picture.filter((_, index) => index % 4 === 0);

test('the edges of areas get the nearest color that is kept, and the areas keep theirs', () => {
  const before = graysOf(60, 4);
  const after = graysIn(fewColors(pictureOf(before), 40) ?? new Uint8Array());
  expect(after).toHaveLength(before.length);
  expect(new Set(after).size).toBe(40);
  for (const [index, gray] of before.entries())
    if ((gray / 4) % 2 === 0) expect(after[index]).toBe(gray);
    else expect(Math.abs((after[index] ?? 0) - gray)).toBeLessThanOrEqual(4);
});

test('a picture of no more colors stays as it is, and one of which an eye would see the loss', () => {
  expect(fewColors(pictureOf(graysOf(40, 4)), 40)).toBeNull();
  expect(fewColors(pictureOf(graysOf(36, 6)), 33)).not.toBeNull();
  expect(fewColors(pictureOf(graysOf(36, 7)), 33)).toBeNull();
});
