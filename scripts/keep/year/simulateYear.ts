import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mock } from 'node:test';
import { readDataSet } from '../../../src/dataset/dataSet.ts';
import { isWhole } from '../../../src/dataset/manifest.ts';
import type { ArmedFault } from '../../fakeLl2/armedFault.ts';
import type { Row } from '../../fakeLl2/row.ts';
import { seededRandom } from '../../fakeLl2/seededRandom.ts';
import { type FakeLl2, startFakeLl2 } from '../../fakeLl2/server.ts';
import { plainDisplay } from '../../fetch/terminal.ts';
import { DataBranch } from '../dataBranch.ts';
import { decide } from '../due.ts';
import { openGit } from '../git.ts';
import { reduceEdition } from '../reducedEdition.ts';
import { type Fetched, fetchWhenDue, restore, save } from '../steps.ts';
import { newYear, type Year } from './figures.ts';
import { day, hour, World } from './world.ts';

interface Plan {
  days: number;
  seed: number;
  /** An edition that the stand-in answers from. */
  edition: string;
  say?: (line: string) => void;
}

/** Where runs are killed, at a quarter, half and three quarters of the time. */
const kills = ['in its fetch', 'before its push', 'in its fetch'] as const;
/** The spacecraft of the reduced edition. */
const most = 12;
/** One in so many of the runs that end early is taken whole. */
const wholeRuns = 10;
/** What a run leaves of a data set and beside it. */
const leftOvers = ['', '.keep', '.progress', '.previous', '.doubtful', '.lock'];

/**
 * Lives through days of unattended runs against the stand-in for LL2, with the real fetch and a bare repository: time is set
 * and never waited for. Runs come late or never, LL2 is down or throttled, and three runs are killed.
 */
export async function simulateYear({ days, seed, edition, say = () => {} }: Plan): Promise<Year> {
  const room = mkdtempSync(path.join(tmpdir(), 'year-'));
  const world = new World(days, Date.parse('2027-01-01T00:00:00Z'), seededRandom(seed));
  const reduced = path.join(room, 'edition');
  reduceEdition(edition, reduced, most);
  const nature: ArmedFault = {
    name: 'nature',
    does: 'changes records, and uses up the calls',
    strikes: () => true,
    rows: (rows, list) => (list === 'spacecraft' ? world.spacecraftAt(Date.now(), rows) : rows),
    throttle: (state) =>
      world.isThrottled(Date.now())
        ? { ...state, current_use: state.your_request_limit, next_use_secs: 1800 }
        : state,
  };
  let life: Life | undefined;
  mock.timers.enable({ apis: ['Date'], now: world.began });
  const fakeLl2 = await startFakeLl2({
    data: reduced,
    faults: [nature],
    fault: (request) => {
      life?.onCall();
      const isDown = world.isDown(Date.now());
      if (isDown) request.socket.resetAndDestroy();
      return isDown;
    },
  });
  try {
    life = new Life({ days, world, fakeLl2, room, reduced, say });
    for (const { at, isDropped } of world.starts) await life.start(at, isDropped);
    return life.end();
  } finally {
    mock.timers.reset();
    await fakeLl2.close();
    rmSync(room, { recursive: true, force: true });
  }
}

interface Setting {
  days: number;
  world: World;
  fakeLl2: FakeLl2;
  /** A directory for the repository and the machines of runs. */
  room: string;
  /** The edition that the stand-in answers from. */
  reduced: string;
  say: (line: string) => void;
}

/** One run after the other, and what came of them. */
class Life {
  readonly #year: Year;
  readonly #setting: Setting;
  readonly #remote: string;
  readonly #live: string;
  /** The runs that are still to be killed. */
  readonly #deaths: { place: (typeof kills)[number]; after: number }[];
  /** What the branch has. */
  #saved: { at: number; version: number; parts: string; isWhole: boolean } | null = null;
  /** The slugs that the branch had at any time, by kind and id. */
  readonly #slugsEver = new Map<string, string>();
  #idle = 0;
  /** What happens where LL2 is asked. */
  onCall = (): unknown => null;

  constructor(setting: Setting) {
    const { days, room, world } = setting;
    this.#setting = setting;
    this.#year = newYear(days);
    this.#remote = path.join(room, 'remote.git');
    this.#live = path.join(room, 'live');
    this.#deaths = kills.map((place, index) => ({
      place,
      after: world.began + (days * day * (index + 1)) / (kills.length + 1),
    }));
    execFileSync('git', ['init', '--quiet', '--bare', this.#remote]);
  }

  /** Comes to the start of a run, and takes it unless it is dropped or known to end early. */
  async start(now: number, isDropped: boolean): Promise<void> {
    mock.timers.setTime(now);
    this.#noteAge(now);
    if (isDropped) this.#year.runs.dropped++;
    // A run that ends early is taken whole once in a while, because most are such.
    else if (!this.#isDue(now) && ++this.#idle % wholeRuns > 0) this.#year.runs['not-due']++;
    else await this.#run(now);
  }

  /** What has come of all runs, by what the branch has in the end. */
  end(): Year {
    const { world, reduced, fakeLl2, say } = this.#setting;
    const log = ['log', '--format=%h %ad %s', '--date=iso-strict', '--branches'];
    say(`The log of the branch:\n${execFileSync('git', log, { cwd: this.#remote, encoding: 'utf8' })}`);
    rmSync(`${this.#live}.keep`, { recursive: true, force: true });
    restore(this.#branchAnew(), this.#live);
    const last = readDataSet(this.#live);
    const there = new Set(last.spacecraft.map(({ id }) => id));
    const rows: Row[] = JSON.parse(readFileSync(path.join(reduced, 'spacecraft.json'), 'utf8'));
    const expected = world.spacecraftAt(this.#saved?.at ?? 0, rows).map(({ id }) => id as number);
    this.#year.recordsLost = new Set(expected).symmetricDifference(there).size;
    const kept = new Set(last.slugs.map(({ kind, id }) => `${kind} ${id}`));
    this.#year.slugsLost += [...this.#slugsEver.keys()].filter((key) => !kept.has(key)).length;
    this.#year.callsOverBudget = fakeLl2.refused;
    return this.#year;
  }

  #noteAge(now: number): void {
    if (this.#saved === null) return;
    const year = this.#year;
    const hours = (now - this.#saved.at) / hour;
    year.oldest = Math.max(year.oldest, hours);
    if (!this.#setting.world.wasDownBetween(this.#saved.at + day, now))
      year.oldestWhileUp = Math.max(year.oldestWhileUp, hours);
  }

  #isDue(now: number): boolean {
    if (this.#saved === null) return true;
    return decide({ fetchedAt: this.#saved.at, isWhole: this.#saved.isWhole, now }).isDue;
  }

  /** Takes a run on a machine of its own, which is killed where it is time for that. */
  async #run(now: number): Promise<void> {
    for (const name of leftOvers) rmSync(`${this.#live}${name}`, { recursive: true, force: true });
    const branch = this.#branchAnew();
    restore(branch, this.#live);
    const death = this.#deaths.find(({ after }) => after <= now);
    const stop = new AbortController();
    let pages = 0;
    this.onCall = () => death?.place === 'in its fetch' && ++pages === 2 && stop.abort();
    const fetched = await this.#fetch(stop.signal);
    const isKilled =
      stop.signal.aborted || (death?.place === 'before its push' && fetched.outcome === 'fetched');
    if (!isKilled) return this.#save(branch, fetched);
    this.#deaths.shift();
    this.#year.runs.killed++;
    this.#setting.say(`${new Date().toISOString()} killed ${death?.place}`);
  }

  async #fetch(signal: AbortSignal): Promise<Fetched> {
    const { fakeLl2, reduced } = this.#setting;
    const callsBefore = fakeLl2.calls.length;
    const fetched = await fetchWhenDue({
      baseUrl: fakeLl2.baseUrl,
      apiKey: undefined,
      live: this.#live,
      embedded: reduced,
      acceptShrink: false,
      acceptSource: false,
      imagePolicy: 'none',
      display: plainDisplay(() => {}),
      signal,
      sleep: async () => {},
    });
    this.#year.calls += fakeLl2.calls.length - callsBefore;
    return fetched;
  }

  /** Takes the last step of a run, which has another machine in the workflows. */
  #save(branch: DataBranch, { outcome, said: saidByFetch }: Fetched): void {
    const year = this.#year;
    year.runs[outcome]++;
    const version = this.#setting.world.versionAt(Date.now());
    const before = branch.fetch();
    const said = save(this.#branchAnew(), this.#live);
    if (outcome !== 'not-due')
      this.#setting.say(`${new Date().toISOString()} ${outcome}: ${saidByFetch} ${said}`);
    if (outcome !== 'fetched') return;
    const { crews, dockings, slugs, manifest } = readDataSet(this.#live);
    const parts = JSON.stringify([crews, dockings, manifest.goesOnAt, manifest.notes]);
    if (branch.fetch()?.commit !== before?.commit) {
      year.commits++;
      if (this.#saved?.version === version && this.#saved.parts === parts) year.commitsOnUnchangedDays++;
    }
    this.#saved = { at: Date.now(), version, parts, isWhole: isWhole(manifest) };
    for (const { kind, id, slug } of slugs) {
      const key = `${kind} ${id}`;
      if ((this.#slugsEver.get(key) ?? slug) !== slug) year.slugsLost++;
      this.#slugsEver.set(key, slug);
    }
  }

  /** The branch as a machine sees it that has nothing of it yet. */
  #branchAnew(): DataBranch {
    const clone = mkdtempSync(path.join(this.#setting.room, 'clone-'));
    execFileSync('git', ['init', '--quiet', clone]);
    execFileSync('git', ['remote', 'add', 'origin', this.#remote], { cwd: clone });
    return new DataBranch(openGit(clone, process.env));
  }
}
