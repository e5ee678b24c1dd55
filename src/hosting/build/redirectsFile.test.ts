import { expect, test } from 'vitest';
import { redirectsFile } from './redirectsFile.ts';

const redirects = Array.from({ length: 2_001 }, (_, id) => ({
  from: `/id/${id}/`,
  to: `/spacecraft/${id}/`,
}));
const linesOf = (text: string) => text.trimEnd().split('\n');

test('the file ends where Cloudflare would refuse the site, and the likeliest to be followed stand first', () => {
  const lines = linesOf(redirectsFile(redirects, { hasPages: true }));
  expect([lines.length, lines[0], ...lines.slice(-2)]).toEqual([
    2_001,
    '/id/0/ /spacecraft/0/ 301',
    '/id/1999/ /spacecraft/1999/ 301',
    '# 1 more left out',
  ]);
});

test('without pages that lead on, the file has all', () => {
  expect(linesOf(redirectsFile(redirects, { hasPages: false }))).toHaveLength(2_001);
});
