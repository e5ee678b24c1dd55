import { expect, test } from 'vitest';
import { neverSaid } from './neverSaid.ts';

test.each(['[object Object]', 'a [object Map]', 'undefined km', '“NaN”', '-Infinity', 'on Invalid Date'])(
  'nobody should read "%s"',
  (text) => {
    expect(text).toMatch(neverSaid);
  },
);

test.each(['an object [of GCAT]', 'Nanosail', 'undefinedness', 'infinity'])(
  'anybody may read "%s"',
  (text) => {
    expect(text).not.toMatch(neverSaid);
  },
);
