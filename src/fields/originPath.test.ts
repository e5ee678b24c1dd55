import { expect, test } from 'vitest';
import type { Spacecraft } from '../catalog/model.ts';
import { originPath } from './originPath.ts';

const craft = (flights: number) =>
  ({ kind: 'spacecraft', path: '/spacecraft/a/', flights: Array(flights) }) as unknown as Spacecraft;

test('a figure is told of on its own page, or on the page of the origins of its flight', () => {
  expect(originPath(craft(2), 'end-2')).toBe('/spacecraft/a/#known-end-2');
  expect(originPath(craft(39), 'time-docked')).toBe('/spacecraft/a/sources/#known-time-docked');
  expect(originPath(craft(39), 'end-25')).toBe('/spacecraft/a/sources/#known-end-25');
  expect(originPath(craft(39), 'end-26')).toBe('/spacecraft/a/sources/2/#known-end-26');
});
