import { appendFileSync } from 'node:fs';
import { printable } from '../fetch/terminal.ts';
import { githubText } from './githubText.ts';

/** Says what happened in the log, line by line, and in the summary of the run where GitHub names its file. Names of LL2 stay text in both. */
export function say(said: string, summary: string | undefined): void {
  for (const line of said.split('\n')) {
    console.log(printable(line));
    if (summary) appendFileSync(summary, `${githubText(line)}\n\n`);
  }
}
