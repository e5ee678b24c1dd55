import type { Fetched } from '../steps.ts';
import { chances, latest, slot } from './world.ts';

/** What a simulated time comes to. */
export interface Year {
  days: number;
  runs: Record<Fetched['outcome'] | 'dropped' | 'killed', number>;
  commits: number;
  /** The commits for data that were no others than those before. */
  commitsOnUnchangedDays: number;
  /** The hours that data were old at most: in all, and where LL2 was not down at any time since they were due. */
  oldest: number;
  oldestWhileUp: number;
  calls: number;
  callsOverBudget: number;
  /** The records that LL2 had at the end and the branch has not, and the reverse. */
  recordsLost: number;
  slugsLost: number;
}

/** The figures before anything has happened. */
export function newYear(days: number): Year {
  return {
    days,
    commits: 0,
    commitsOnUnchangedDays: 0,
    oldest: 0,
    oldestWhileUp: 0,
    calls: 0,
    callsOverBudget: 0,
    recordsLost: 0,
    slugsLost: 0,
    runs: { 'not-due': 0, late: 0, fetched: 0, review: 0, failed: 0, dropped: 0, killed: 0 },
  };
}

/** The figures of a simulated time, as a table in Markdown. */
export function tableOf(year: Year): string {
  const rows: [string, string | number][] = [
    ['days', year.days],
    ['hours between slots, and late at most', `${slot}, ${latest}`],
    [
      'slots dropped, LL2 down, LL2 throttled',
      [chances.dropped, chances.down, chances.throttled].map((share) => `${100 * share} %`).join(', '),
    ],
    ...Object.entries(year.runs).map(([what, count]): [string, number] => [`runs: ${what}`, count]),
    ['commits', year.commits],
    ['commits on unchanged days', year.commitsOnUnchangedDays],
    ['oldest data, hours', year.oldest.toFixed(1)],
    ['oldest data while LL2 was up, hours', year.oldestWhileUp.toFixed(1)],
    ['calls', year.calls],
    ['calls over budget', year.callsOverBudget],
    ['records lost', year.recordsLost],
    ['addresses lost', year.slugsLost],
  ];
  return [
    '| figure | value |',
    '| --- | ---: |',
    ...rows.map(([what, value]) => `| ${what} | ${value} |`),
  ].join('\n');
}
