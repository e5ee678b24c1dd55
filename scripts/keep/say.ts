import { appendFileSync } from 'node:fs';
import { printable } from '../fetch/terminal.ts';
import { githubText } from './githubText.ts';

/** Says a sentence in the log, and in the summary of the run where GitHub names its file. Names of LL2 stay text in both. */
export function say(sentence: string, summary: string | undefined): void {
  console.log(printable(sentence));
  if (summary) appendFileSync(summary, `${githubText(sentence)}\n\n`);
}
