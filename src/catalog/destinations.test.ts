import { expect, test } from 'vitest';
import { flightWordsOf } from './destinations.ts';

test.each([
  ['Mir', 'flight', ' to Mir', 'bound for Mir'],
  ['Earth orbit', 'flight', ' to Earth orbit', 'bound for Earth orbit'],
  ['Low Earth Orbit', 'flight', ' to low Earth orbit', 'bound for low Earth orbit'],
  ['Lunar surface', 'flight', ' to the lunar surface', 'bound for the lunar surface'],
  [
    'International Space Station',
    'flight',
    ' to the International Space Station',
    'bound for the International Space Station',
  ],
  ['Suborbital', 'suborbital flight', '', 'on a suborbital flight'],
  ['Circumlunar flyby', 'circumlunar flyby', '', 'on a circumlunar flyby'],
  ['Atmospheric test flight', 'atmospheric test flight', '', 'on an atmospheric test flight'],
])('flights of the destination "%s" are named as English has it', (name, flight, to, bound) => {
  expect(flightWordsOf(name)).toEqual({ flight, to, bound });
});
