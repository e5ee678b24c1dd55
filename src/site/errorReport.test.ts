import { expect, test } from 'vitest';
import { menderOf, reportToSpaceDevs } from './errorReport.ts';

test('The Space Devs mend what they have a record of, and the maintainers what they compiled', () => {
  expect(menderOf(39, 'live')).toBe('LL2');
  expect(menderOf(39, 'embedded')).toBe('both');
  expect(menderOf(null, 'embedded')).toBe('maintainers');
  expect(menderOf(null, 'live')).toBe('maintainers');
});

test('a report to The Space Devs names the record and the page', () => {
  expect(reportToSpaceDevs('spacecraft', 39, 'https://example.org/spacecraft/a/')).toBe(
    'mailto:support@thespacedevs.com?subject=Launch%20Library%202%2C%20spacecraft%2039&body=https%3A%2F%2Fexample.org%2Fspacecraft%2Fa%2F',
  );
});
