import { expect, test } from 'vitest';
import { hostileNames } from '../../scripts/fakeLl2/hostileNames.ts';
import { markdownLink, markdownQuote, markdownTable, markdownText } from './markdown.ts';

test('text stays text: no mark of Markdown, HTML or an address means anything in it', () => {
  expect(markdownText('*a* _b_ `c` [d](e) <b> &lt; ~f~ $g$ | # @h \\')).toBe(
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\> \\&lt; \\~f\\~ \\$g\\$ \\| \\# \\@h \\\\',
  );
  expect(markdownText('see https://example.org or www.example.org')).toBe(
    'see https\\://example.org or www\\.example.org',
  );
});

test('text begins no list, no heading and no rule, and is one line', () => {
  expect(['- a', '+ a', '1. a', '12) a', '=== a', '# a'].map(markdownText)).toEqual([
    '\\- a',
    '\\+ a',
    '1\\. a',
    '12\\) a',
    '\\=== a',
    '\\# a',
  ]);
  expect(markdownText('    a\r\n\n\tb ')).toBe('a b');
  expect(markdownText('96.2% of Progress M-6')).toBe('96.2% of Progress M-6');
});

test.each(hostileNames)('a hostile name is one line without a mark that is not escaped: %j', (name) => {
  const text = markdownText(name);
  expect(text).not.toMatch(/[\r\n]/);
  expect(text.replace(/\\[^a-z0-9\s]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~&@$]/);
});

test('an address cannot end its link', () => {
  expect(markdownLink('a', 'https://example.org/b_(c) d')).toBe('[a](https://example.org/b_%28c%29%20d)');
});

test('a quotation has the paragraphs of its source', () => {
  expect(markdownQuote('One.\r\n\r\n> Two.')).toBe('> One.\n>\n> \\> Two.');
});

test('a table has a line for its head, one below it, and one for each row', () => {
  expect(markdownTable(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
});
