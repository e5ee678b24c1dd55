import { expect, test } from 'vitest';
import { menderOf } from './errorReport.ts';

test('The Space Devs mend what they have a record of, and the maintainers what they compiled', () => {
  expect(menderOf(39, 'live')).toBe('LL2');
  expect(menderOf(39, 'embedded')).toBe('both');
  expect(menderOf(null, 'embedded')).toBe('maintainers');
  expect(menderOf(null, 'live')).toBe('maintainers');
});
