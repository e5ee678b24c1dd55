import { expect, test } from 'vitest';
import { stationOutline } from './stationOutline.ts';

test('a station is known by its name or that of the way to it, and what is no station of ours has an outline of its own', () => {
  const iss = stationOutline('ISS');
  const tiangong = stationOutline('Tiangong space station');
  const other = stationOutline('Mir');
  expect(new Set([iss, tiangong, other]).size).toBe(3);
  expect(stationOutline('International Space Station')).toBe(iss);
  // They were stations of one module.
  for (const name of ['Tiangong-1', 'Tiangong 2', 'Mission']) expect(stationOutline(name)).toBe(other);
});
