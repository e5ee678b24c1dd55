import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../src/dataset/dataFile.ts';
import { previousOf } from '../../src/dataset/dataSet.ts';
import { isWhole } from '../../src/dataset/manifest.ts';
import { placeOf } from '../../src/dataset/placeOf.ts';
import { whileLocked } from '../fetch/lockData.ts';
import type { FetchOptions } from '../fetch/options.ts';
import type { FetchReport } from '../fetch/report.ts';
import { oddInWords } from '../fetch/reportInWords.ts';
import { runFetch } from '../fetch/run.ts';
import { dropUnknownCards, sealCards } from './cards.ts';
import type { DataBranch, Tip } from './dataBranch.ts';
import { decide } from './due.ts';
import { type Kept, restoreKept, writeKept } from './keptForm.ts';
import { isLarge, reviewOf } from './review.ts';

/** What one step of a run leaves for the next, beside the data set. */
interface State {
  base: Tip | null;
  /** What is to be pushed; null when there is nothing. */
  pushes: { to: 'branch' | 'review'; moment: Kept['moment']; message: string; cards?: string } | null;
  /** Why the fetch failed in a way that no later run mends by itself. */
  failure?: string;
}

/**
 * How a run goes on after its fetch. "late" is what a later run mends: LL2 is down or grants no calls. "failed" is what somebody must
 * look at, such as data that are refused: the run goes on with the last data, and its last step fails.
 */
export interface Fetched {
  outcome: 'not-due' | 'late' | 'fetched' | 'review' | 'failed';
  /** What to say, in lines of sentences. */
  said: string;
  /** The exit code of the fetch; null when none was made. */
  code: FetchReport['code'] | null;
  calls: number;
}

/** The places of a run beside its data set. */
function placesOf(live: string) {
  const place = placeOf(live);
  const room = `${place}.keep`;
  return {
    /** The data set itself. */
    place,
    room,
    state: path.join(room, 'state.json'),
    /** What a fetch has read that did not come to its end. */
    progress: `${place}.progress`,
    /** The files of the branch as they were. */
    before: path.join(room, 'before'),
    /** The files that go onto a branch. */
    after: path.join(room, 'after'),
    /** What a person reads who looks at a large change. */
    report: path.join(room, 'review.md'),
    /** The data set that the fetch would not take by itself. */
    doubtful: `${place}.doubtful`,
  };
}

/**
 * Puts the data of the branch where a build looks for them, and removes what an unfinished fetch has left there. Returns what was
 * done, in a sentence.
 * @throws Locked when a fetch is at work there.
 */
export function restore(branch: DataBranch, live: string): string {
  return whileLocked(live, (own) => {
    const { room, before, progress } = placesOf(live);
    rmSync(room, { recursive: true, force: true });
    mkdirSync(room, { recursive: true });
    const base = branch.fetch();
    writeState(live, { base, pushes: null });
    if (!base) return 'There is no branch of data yet.';
    branch.checkOut(base.commit, before);
    // While git was at work, this process gave no sign of life.
    own.check();
    restoreKept({ directory: before, moment: base.moment }, live, own);
    // Its crews and dockings would win over those of the branch, which may be newer.
    rmSync(progress, { recursive: true, force: true });
    return `The data of ${base.moment.date} are in ${live}.`;
  });
}

/**
 * Fetches when it is time, and makes ready what is to be pushed. The data that a build finds are always whole and believed.
 * @throws Locked when another fetch has begun after that one.
 */
export async function fetchWhenDue(options: FetchOptions): Promise<Fetched> {
  const { live } = options;
  const { base } = readState(live);
  const now = Date.now();
  const fetchedAt = base ? Date.parse(base.moment.fetchedAt) : null;
  const before = base && { directory: placesOf(live).before, moment: base.moment };
  const none: Fetched = { outcome: 'not-due', said: '', code: null, calls: 0 };

  const { isDue, reason } = decide({ fetchedAt, isWhole: base !== null && isWhole(readManifest(live)), now });
  if (!isDue) return { ...none, said: reason };

  // What a run has read is gone with its machine, so half of the calls are spent for nothing.
  const report = await runFetch({ ...options, isAllOrNothing: true, refusesEveryLoss: base !== null });
  const { code, calls, message } = report;
  const told = [message, ...oddInWords(report)].join('\n');
  const said = `${reason} ${told}`;
  if (report.shrink !== null && base) {
    const second = await fetchDoubtful(options);
    if (isLate(second)) {
      const { code: late, message: why } = second;
      return { ...none, outcome: 'late', said: `${said} ${why}`, code: late, calls: calls + second.calls };
    }
    return { ...none, ...proposeIn(second, report.shrink), calls: calls + second.calls };
  }
  if (code !== 0) {
    return isLate(report)
      ? { ...none, outcome: 'late', said, code, calls }
      : { ...none, ...fail(report), said, calls };
  }
  if (base && isLarge(report)) {
    const { place, doubtful } = placesOf(live);
    const previous = previousOf(live);
    whileLocked(live, () => {
      rmSync(doubtful, { recursive: true, force: true });
      renameSync(place, doubtful);
      renameSync(previous, place);
    });
    return { ...none, ...proposeIn(report, told), calls };
  }
  const moment = keep(live, before);
  writeState(live, {
    base,
    pushes: { to: 'branch', moment, message: base ? subjectOf(report) : 'The first data set' },
  });
  return { ...none, outcome: 'fetched', said, code, calls };

  function proposeIn(of: FetchReport, why: string): Partial<Fetched> {
    if (of.code !== 0 || !before || !base) return fail(of);
    const { doubtful, after, report: file } = placesOf(live);
    const moment = writeKept(doubtful, after, before);
    writeFileSync(file, reviewOf({ of, why, doubtful, moment }));
    writeState(live, { base, pushes: { to: 'review', moment, message: subjectOf(of) } });
    return { outcome: 'review', said: `${why} It waits for somebody to look at it.`, code: 65 };
  }

  function fail({ code, message }: FetchReport): Pick<Fetched, 'outcome' | 'said' | 'code'> {
    writeState(live, { base, pushes: null, failure: message });
    return { outcome: 'failed', said: message, code };
  }
}

/**
 * Leaves of the cards that were put in place for a build only those that the last build made, because anybody who can write into a
 * cache may have put others there. Returns what was done, in a sentence.
 */
export function checkCards(live: string, cards: string): string {
  const { kept, dropped } = dropUnknownCards(cards, readState(live).base?.cards ?? null);
  return `Cards of the last build: ${kept} kept, ${dropped} taken out.`;
}

/** Seals the cards of a build, when data are to be pushed that it was built from. Returns what was done, in a sentence. */
export function keepCards(live: string, cards: string): string {
  const state = readState(live);
  if (state.pushes?.to !== 'branch') return 'The cards stay as they were sealed last.';
  state.pushes.cards = sealCards(cards);
  writeState(live, state);
  return 'The cards are sealed.';
}

/**
 * Pushes what the fetch made ready, as the last step of a run. Returns what was done, in a sentence.
 * @throws Error where the fetch failed, which the steps before this one went on from, or somebody has pushed the same meanwhile.
 */
export function save(branch: DataBranch, live: string): string {
  const { base, pushes, failure } = readState(live);
  if (failure) throw new Error(`No new data came in, because the fetch of this run failed: ${failure}`);
  const { after } = placesOf(live);
  if (!pushes) return 'There is nothing to push.';
  if (pushes.to === 'review') {
    branch.propose(after, (base as Tip).commit, pushes);
    return 'The change is on a branch of its own.';
  }
  const saved = branch.save(after, base?.commit ?? null, pushes);
  return saved === 'changed'
    ? `Pushed: ${pushes.message}.`
    : `Unchanged as of ${pushes.moment.date}: no commit.`;
}

/** Writes the kept form of the data set, and makes the data set of it, because every later build reads it from there. */
function keep(live: string, before: Kept | null): Kept['moment'] {
  const { after } = placesOf(live);
  return whileLocked(live, (own) => {
    const moment = writeKept(live, after, before);
    restoreKept({ directory: after, moment }, live, own);
    return moment;
  });
}

/** Whether a fetch has no data for a reason that passes by itself. */
function isLate({ outcome }: FetchReport): boolean {
  return ['throttled', 'unreachable', 'locked', 'stopped'].includes(outcome);
}

/** Makes the data set that the guard refused, from the pages that were just read. */
async function fetchDoubtful(options: FetchOptions): Promise<FetchReport> {
  const { place, doubtful, progress } = placesOf(options.live);
  whileLocked(options.live, () => {
    rmSync(doubtful, { recursive: true, force: true });
    cpSync(place, doubtful, { recursive: true });
    rmSync(`${doubtful}.progress`, { recursive: true, force: true });
    if (existsSync(progress)) renameSync(progress, `${doubtful}.progress`);
  });
  return runFetch({ ...options, live: doubtful, acceptShrink: true });
}

function subjectOf({ changes }: FetchReport): string {
  const counts = Object.entries(changes).filter(([, count]) => count > 0);
  const told = counts.map(([what, count]) => `${count} ${what}`).join(', ');
  return told || 'Details alone';
}

/** @throws Error where no run has begun. */
function readState(live: string): State {
  const { state } = placesOf(live);
  if (!existsSync(state))
    throw new Error(`${state} is missing: a run begins with "npm run keep -- restore".`);
  return JSON.parse(readFileSync(state, 'utf8'));
}

function writeState(live: string, state: State): void {
  writeFileSync(placesOf(live).state, `${JSON.stringify(state, null, 2)}\n`);
}
