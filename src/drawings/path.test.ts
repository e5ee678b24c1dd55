import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { at, flipped, mirrored, pair, shape, stack, together, turned } from './part.ts';
import { frustum, ogive, shield, sphere } from './parts/bodies.ts';
import { circle, line, outline } from './path.ts';
import { pathData } from './pathData.ts';
import { render } from './render.ts';

const boxOf = (part: { shapes: readonly { path: ReturnType<typeof circle> }[] }) => {
  const { left, right, bottom, top } = boundsOf(part.shapes.map(({ path }) => path));
  return [left, right, bottom, top].map((meters) => Number(meters.toFixed(2)));
};

test('a path is written in centimeters from point to point, down the page', () => {
  expect(
    pathData(
      outline([
        [0, 0],
        [1, 0],
        [1, 2.004],
      ]),
    ),
  ).toBe('M0 0h100v-200z');
  expect(pathData(line([-0.5, 0.25], [0.5, -0.25]))).toBe('M-50-25l100 50');
});

test('centimeters are rounded where they are, so that errors do not add up along a path', () => {
  const steps = Array.from({ length: 101 }, (_, index) => [index * 0.014, 0] as const);
  const data = pathData(line(...steps));
  const sum = [...data.matchAll(/h(\d+)/g)].reduce((total, match) => total + Number(match[1]), 0);
  expect(sum).toBe(140);
});

test('a circle whose radius has half a centimeter stays round, as wide as it is high', () => {
  expect(pathData(circle([0, 0], 0.125))).toBe('M-12 0a12.5 12.5 0 1 1 25 0a12.5 12.5 0 1 1-25 0z');
  expect(pathData(circle([0, 0], 0.12))).toBe('M-12 0a12 12 0 1 1 24 0a12 12 0 1 1-24 0z');
});

test('circles, caps and rounded corners reach as far as they are drawn', () => {
  expect(boxOf(sphere({ diameter: 2 }))).toEqual([-1, 1, 0, 2]);
  expect(boxOf(at(3, 1, shape('hull', circle([0, 0], 1))))).toEqual([2, 4, 0, 2]);
  // A cap of a sphere of 5 meters, 8 meters wide, is 2 meters deep.
  expect(boxOf(shield({ diameter: 8, radius: 5 }))).toEqual([-4, 4, 0, 2]);
  expect(boxOf(ogive({ diameter: 9, height: 17, tip: 1 }))).toEqual([-4.5, 4.5, 0, 17]);
});

test('parts keep their sizes wherever they are moved and turned', () => {
  const cone = frustum({ bottom: 2, top: 1, height: 3 });
  expect(boxOf(stack(cone, cone))).toEqual([-1, 1, 0, 6]);
  expect(boxOf(turned(90, cone))).toEqual([-3, 0, -1, 1]);
  expect(boxOf(pair(at(2, 0, cone)))).toEqual([-3, 3, 0, 3]);
  expect(boxOf(flipped(cone))).toEqual([-1, 1, -3, 0]);
  expect(boxOf(mirrored(at(1, 0, shield({ diameter: 8, radius: 5 }))))).toEqual([-5, 3, 0, 2]);
});

test('a shape stays over what it covers, and joins those of its paint that it may', () => {
  const square = (x: number, paint: 'hull' | 'dark') =>
    at(
      x,
      0,
      shape(
        paint,
        outline([
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ]),
      ),
    );
  const paints = (...parts: ReturnType<typeof square>[]) =>
    render(together(...parts)).layers.map(({ paint }) => paint);
  expect(paints(square(0, 'hull'), square(2, 'dark'), square(4, 'hull'))).toEqual(['hull', 'dark']);
  expect(paints(square(0, 'hull'), square(0.5, 'dark'), square(0.8, 'hull'))).toEqual([
    'hull',
    'dark',
    'hull',
  ]);
});
