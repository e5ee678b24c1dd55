import { markdownText } from '../../src/words/markdown.ts';
import { printable } from '../fetch/terminal.ts';

/**
 * Text as Markdown that GitHub shows as it is, on one line: nothing in it is a link, a mention, an issue, an emoji or any other mark.
 * A word joiner, which nobody sees, stands in what GitHub looks for in the finished HTML, where no escape is left.
 */
export function githubText(text: string): string {
  return markdownText(printable(text).replace(soughtAfter, '$&\u2060'));
}

/** Mentions and addresses of mail, issues ("#1", "GH-1"), addresses and emoji (":bomb:"), as far as the joiner goes. */
const soughtAfter = /[@#]|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/|[-+\w]+:)/gi;
