import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mock } from 'node:test';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { isWhole } from '../../src/dataset/manifest.ts';
import type { ArmedFault } from '../fakeLl2/armedFault.ts';
import type { Row } from '../fakeLl2/row.ts';
import { seededRandom } from '../fakeLl2/seededRandom.ts';
import { startFakeLl2 } from '../fakeLl2/server.ts';
import { plainDisplay } from '../fetch/terminal.ts';
import { DataBranch } from './dataBranch.ts';
import { decide } from './due.ts';
import { openGit } from './git.ts';
import { reduceEdition } from './reducedEdition.ts';
import { type Fetched, fetchWhenDue, restore, save } from './steps.ts';

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

interface Plan {
  days: number;
  seed: number;
  /** An edition that the stand-in answers from. */
  edition: string;
  say?: (line: string) => void;
}

const hour = 3_600_000;
const day = 24 * hour;
/** The hours between two slots of the cron. */
const slot = 4;
/** The hours that a run may come late. */
const latest = 12;
/** The share of runs that never come. */
const dropped = 0.1;
/** The share of time that LL2 is down, and that others have used up its calls. */
const down = 0.05;
const throttled = 0.05;
/** Where runs are killed, at a quarter, half and three quarters of the time. */
const kills = ['in its fetch', 'before its push', 'in its fetch'] as const;
/** The share of days on which something changes. */
const changing = 0.4;
/** The spacecraft of the reduced edition. */
const most = 12;
/** One in so many of the runs that end early is taken whole. */
const wholeRuns = 10;

/**
 * Lives through days of unattended runs against the stand-in for LL2, with the real fetch and a bare repository: time is set
 * and never waited for. Runs come late or never, LL2 is down or throttled, and three runs are killed.
 */
export async function simulateYear({ days, seed, edition, say = () => {} }: Plan): Promise<Year> {
  const room = mkdtempSync(path.join(tmpdir(), 'year-'));
  const random = seededRandom(seed);
  const began = Date.parse('2027-01-01T00:00:00Z');
  const [reduced, remote, live] = ['edition', 'remote.git', 'live'].map((name) => path.join(room, name)) as [
    string,
    string,
    string,
  ];
  reduceEdition(edition, reduced, most);
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  /** The branch as a machine sees it that has nothing of it yet. */
  const branchAnew = () => {
    const clone = mkdtempSync(path.join(room, 'clone-'));
    execFileSync('git', ['init', '--quiet', clone]);
    execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: clone });
    return new DataBranch(openGit(clone, process.env));
  };

  const world = worldOf(days, began, random);
  const outages = periods(days, began, down, random, { shortest: 2, longest: 40 });
  const crowds = periods(days, began, throttled, random, { shortest: 0.5, longest: 3 });
  const at = (when: readonly Period[]) => when.some(({ from, to }) => from <= Date.now() && Date.now() < to);
  let onCall = (): unknown => null;
  const nature: ArmedFault = {
    name: 'nature',
    does: 'changes records, and uses up the calls',
    strikes: () => true,
    rows: (rows, list) => (list === 'spacecraft' ? world.spacecraftAt(Date.now(), rows) : rows),
    throttle: (state) =>
      at(crowds) ? { ...state, current_use: state.your_request_limit, next_use_secs: 1800 } : state,
  };
  mock.timers.enable({ apis: ['Date'], now: began });
  const fakeLl2 = await startFakeLl2({
    data: reduced,
    faults: [nature],
    fault: (request) => {
      onCall();
      if (at(outages)) request.socket.resetAndDestroy();
      return at(outages);
    },
  });
  try {
    return await liveOn();
  } finally {
    mock.timers.reset();
    await fakeLl2.close();
    rmSync(room, { recursive: true, force: true });
  }

  async function liveOn(): Promise<Year> {
    const slots = Array.from({ length: (days * 24) / slot }, (_, index) => began + index * slot * hour);
    const starts = slots.map((at) => ({ at: at + random() * latest * hour, isDropped: random() < dropped }));
    starts.sort((a, b) => a.at - b.at);
    const deaths = kills.map((place, index) => ({ place, after: began + (days * day * (index + 1)) / 4 }));
    const year: Year = {
      ...{ days, commits: 0, commitsOnUnchangedDays: 0, oldest: 0, oldestWhileUp: 0 },
      ...{ calls: 0, callsOverBudget: 0, recordsLost: 0, slugsLost: 0 },
      runs: { 'not-due': 0, late: 0, fetched: 0, review: 0, failed: 0, dropped: 0, killed: 0 },
    };
    let saved = null as { at: number; version: number; parts: string; isWhole: boolean } | null;
    let idle = 0;
    const slugsEver = new Map<string, string>();

    for (const { at: start, isDropped } of starts) {
      mock.timers.setTime(start);
      if (saved) {
        const age = start - saved.at;
        year.oldest = Math.max(year.oldest, age / hour);
        if (!touches(outages, saved.at + day, start))
          year.oldestWhileUp = Math.max(year.oldestWhileUp, age / hour);
      }
      if (isDropped) {
        year.runs.dropped++;
        continue;
      }
      const known = saved && { fetchedAt: saved.at, isWhole: saved.isWhole };
      const isIdle = known && !decide({ ...known, now: start }).isDue;
      // A run that ends early is taken whole once in a while, because most are such.
      if (isIdle && ++idle % wholeRuns > 0) {
        year.runs['not-due']++;
        continue;
      }
      // Each run has a machine of its own.
      for (const name of ['', '.keep', '.progress', '.previous', '.doubtful', '.lock'])
        rmSync(`${live}${name}`, { recursive: true, force: true });
      const branch = branchAnew();
      const callsBefore = fakeLl2.calls.length;
      restore(branch, live);
      const death = deaths.find(({ after }) => after <= start);
      let pages = 0;
      const stop = new AbortController();
      onCall = () => death?.place === 'in its fetch' && ++pages === 2 && stop.abort();
      const fetched = await fetchWhenDue({
        ...{ baseUrl: fakeLl2.baseUrl, apiKey: undefined, live, embedded: reduced },
        ...{ acceptShrink: false, acceptSource: false, imagePolicy: 'none', display: plainDisplay(() => {}) },
        ...{ signal: stop.signal, sleep: async () => {} },
      });
      year.calls += fakeLl2.calls.length - callsBefore;
      if (
        death &&
        (stop.signal.aborted || (fetched.outcome === 'fetched' && death.place === 'before its push'))
      ) {
        deaths.shift();
        year.runs.killed++;
        say(`${new Date().toISOString()} killed ${death.place}`);
        continue;
      }
      year.runs[fetched.outcome]++;
      const version = world.versionAt(Date.now());
      const before = branch.fetch();
      // The last step has another machine in the workflows.
      const said = save(branchAnew(), live);
      if (fetched.outcome !== 'not-due')
        say(`${new Date().toISOString()} ${fetched.outcome}: ${fetched.said} ${said}`);
      if (fetched.outcome !== 'fetched') continue;
      const tip = branch.fetch();
      const { crews, dockings, slugs, manifest } = readDataSet(live);
      const parts = JSON.stringify([crews, dockings, manifest.goesOnAt, manifest.notes]);
      if (tip?.commit !== before?.commit) {
        year.commits++;
        if (saved?.version === version && saved.parts === parts) year.commitsOnUnchangedDays++;
      }
      saved = { at: Date.now(), version, parts, isWhole: isWhole(manifest) };
      for (const { kind, id, slug } of slugs) {
        const key = `${kind} ${id}`;
        if ((slugsEver.get(key) ?? slug) !== slug) year.slugsLost++;
        slugsEver.set(key, slug);
      }
    }
    const log = ['log', '--format=%h %ad %s', '--date=iso-strict', '--branches'];
    say(`The log of the branch:\n${execFileSync('git', log, { cwd: remote, encoding: 'utf8' })}`);
    rmSync(`${live}.keep`, { recursive: true, force: true });
    restore(branchAnew(), live);
    const last = readDataSet(live);
    const there = new Set(last.spacecraft.map(({ id }) => id));
    const expected = world.spacecraftAt(saved?.at ?? 0, rowsOf(reduced)).map(({ id }) => id as number);
    year.recordsLost = new Set(expected).symmetricDifference(there).size;
    const kept = new Set(last.slugs.map(({ kind, id }) => `${kind} ${id}`));
    year.slugsLost += [...slugsEver.keys()].filter((key) => !kept.has(key)).length;
    year.callsOverBudget = fakeLl2.refused;
    return year;
  }
}

/** The figures of a simulated time, as a table in Markdown. */
export function tableOf(year: Year): string {
  const rows: [string, string | number][] = [
    ['days', year.days],
    ['hours between slots, and late at most', `${slot}, ${latest}`],
    [
      'slots dropped, LL2 down, LL2 throttled',
      [dropped, down, throttled].map((share) => `${100 * share} %`).join(', '),
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

interface Period {
  from: number;
  to: number;
}

/** Periods that make up a share of the days, each so many hours long. */
function periods(
  days: number,
  began: number,
  share: number,
  random: () => number,
  { shortest, longest }: { shortest: number; longest: number },
): Period[] {
  const all: Period[] = [];
  for (let left = days * 24 * share; left > 0; ) {
    const hours = Math.min(left, shortest + random() * (longest - shortest));
    const from = began + random() * days * day;
    all.push({ from, to: from + hours * hour });
    left -= hours;
  }
  return all;
}

function touches(all: readonly Period[], from: number, to: number): boolean {
  return all.some((one) => one.from < to && from < one.to);
}

/** What changes at LL2: from a moment on a spacecraft has another text, or a new one is there. */
function worldOf(days: number, began: number, random: () => number) {
  const news = Array.from({ length: days }, (_, index) => index)
    .filter(() => random() < changing)
    .map((index) => ({ at: began + (index + random()) * day, isNew: random() < 0.2, which: random() }));
  const until = (now: number) => news.filter(({ at }) => at <= now);
  return {
    versionAt: (now: number) => until(now).length,
    spacecraftAt: <Rows extends Row[]>(now: number, rows: Rows): Rows => {
      const all = rows.map((row) => ({ ...row }));
      for (const [index, { isNew, which }] of until(now).entries()) {
        const one = all[Math.floor(which * rows.length)] as Row;
        if (isNew) {
          const flights = [] as never[];
          all.push({ ...one, id: 1_000_000 + index, name: `New ${index}`, serial_number: null, flights });
        } else one.description = `Version ${index}`;
      }
      return all as Rows;
    },
  };
}

function rowsOf(edition: string): Row[] {
  return JSON.parse(readFileSync(path.join(edition, 'spacecraft.json'), 'utf8'));
}
