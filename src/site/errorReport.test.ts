import { expect, test } from 'vitest';
import type { Spacecraft } from '../catalog/model.ts';
import { catalogOf, craft } from '../catalog/smallCatalog.testkit.ts';
import { parseMoment } from '../words/moment.ts';
import { errorReport, menderOf, reportText, reportToSpaceDevs } from './errorReport.ts';

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

test('a report goes to the address of the owner as it is, whatever signs are in it', () => {
  expect(errorReport('mailto:errors+catalog@example.org', 'A', '/a/')).toBe(
    'mailto:errors+catalog@example.org?subject=Error%20on%20the%20page%20of%20A&body=%2Fa%2F',
  );
  expect(errorReport('https://example.org/c++/new?labels=a%2Bb', 'A', '/a/')).toBe(
    'https://example.org/c++/new?labels=a%2Bb&title=Error%20on%20the%20page%20of%20A&body=%2Fa%2F',
  );
});

test('a report to copy names the page, the record and the day of the data, and leaves room for what is wrong', () => {
  const date = parseMoment('2026-07-24', 'day');
  const [known, buran] = catalogOf([craft(39, 'Atlantis', []), craft(900_001, 'Buran', [])]).spacecraft;
  const entry = { ...(buran as Spacecraft), isProvisional: true };
  expect(reportText(entry, 'https://example.org/spacecraft/buran/', date).split('\n')).toEqual([
    'Page: Buran, https://example.org/spacecraft/buran/',
    'Record: spacecraft, LL2 id not known when this edition was made',
    'Data as of: 24 July 2026',
    'Wrong figure:',
    'What it should be:',
    'Where that can be read:',
  ]);
  expect(reportText(known as Spacecraft, '', date)).toContain(
    'Record: spacecraft, LL2 id 39, in Launch Library 2',
  );
});
