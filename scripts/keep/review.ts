import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { FetchReport } from '../fetch/report.ts';
import { githubText } from './githubText.ts';
import type { Moment } from './keptForm.ts';

/** The most records that a fetch may remove without somebody who looks at it: LL2 merges a few at a time. */
const mostRemoved = 5;
/** The most records that the report lists. */
const listed = 100;

/**
 * Whether so much was removed since the last data, records or a field of all of them, that somebody should look at it before it is
 * published.
 */
export function isLarge({ removedOfLists, drift }: Pick<FetchReport, 'removedOfLists' | 'drift'>): boolean {
  return removedOfLists > mostRemoved || drift.some(({ lostFields }) => lostFields.length > 0);
}

/** What a large change is, in Markdown: why it waits, its counts, and the records that are gone. Text of LL2 stays text. */
export function reviewOf({
  of: { changes, rows },
  why,
  doubtful,
  moment,
}: {
  of: Pick<FetchReport, 'changes' | 'rows'>;
  why: string;
  /** The directory of the data set. */
  doubtful: string;
  moment: Moment;
}): string {
  const gone = readDataSet(doubtful).changes.filter(
    ({ at, change }) => at === moment.fetchedAt && change === 'removed',
  );
  const more = gone.length > listed ? [`- … and ${gone.length - listed} more`] : [];
  return [
    `The data of ${moment.date} change so much that they wait for somebody to look at them. Until then the site is built from the data before.`,
    '',
    '- **Merge** this pull request when the change is right, then start the workflow "Rebuild"; otherwise the next fetch publishes it.',
    '- **Close** it when it is not. As long as LL2 answers so, each run opens it again. When LL2 answers as before, it is closed.',
    '',
    githubText(why),
    '',
    '| change | records |',
    '| --- | ---: |',
    ...Object.entries(changes).map(([what, count]) => `| ${what} | ${count} |`),
    '',
    '| file | rows |',
    '| --- | ---: |',
    ...Object.entries(rows).map(([file, count]) => `| ${githubText(file)} | ${count} |`),
    '',
    `Gone (${gone.length}):`,
    '',
    ...gone.slice(0, listed).map(({ kind, id, name }) => `- ${kind} ${id}: ${githubText(name)}`),
    ...more,
    '',
  ].join('\n');
}
