import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { hostileNames } from '../fakeLl2/hostileNames.ts';
import { printable } from '../fetch/terminal.ts';
import { githubText } from './githubText.ts';

const names = [
  ...hostileNames,
  '@octocat #12 GH-12 octocat/catalog#12 &#64;octocat',
  'www.evil.example http://evil.example evil@evil.example :bomb: Soyuz: 1',
  '![x](https://evil.example/t.png) [Dragon](https://evil.example) <b> $a$',
];

/** What a reader of GitHub Flavored Markdown makes of a document. */
function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The text of HTML, whose only entities are those that the reader writes. */
function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => entities[name] as string);
}

test.each(names)('a name is text in a list, a table and alone: %j', (name) => {
  const text = githubText(name);
  const html = [text, `- spacecraft 1: ${text}`, `| a |\n| --- |\n| ${text} |`].map(htmlOf);
  for (const element of html.join('').match(/<[^\s>]+/g) ?? [])
    expect(element).toMatch(/^<\/?(p|ul|li|table|thead|tbody|tr|th|td)$/);
  const shown = textOf(html[0] as string);
  expect(shown.replaceAll('\u2060', '')).toBe(printable(name).replace(/\s+/g, ' ').trim());
  expect(shown).not.toMatch(/@\w|#\w|GH-\d|www\.|:\/\/|:\w+:/i);
});
