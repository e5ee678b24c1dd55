import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { ArmedFault } from '../fakeLl2/armedFault.ts';
import { failed } from '../fakeLl2/faults.ts';
import type { Row } from '../fakeLl2/row.ts';
import { type FakeLl2, startFakeLl2 } from '../fakeLl2/server.ts';
import { plainDisplay } from '../fetch/terminal.ts';
import { DataBranch } from './dataBranch.ts';
import { openGit } from './git.ts';
import { reduceEdition } from './reducedEdition.ts';
import { fetchWhenDue, restore, save } from './steps.ts';

/** When the first run begins, in milliseconds. */
export const began = Date.parse('2026-08-01T06:00:00Z');
export const day = 86_400_000;

/** So many that six of them are no more than the guard of the fetch lets through. */
const spacecraft = 140;

/** Unattended runs against a stand-in for LL2, with a remote that keeps their data, in fake time that begins at `began`. */
export class UnattendedRuns {
  /** What LL2 has made of its spacecraft. */
  change: (rows: Row[]) => Row[] = (rows) => rows;
  /** The stations that LL2 has, by their ids. */
  stations: number[] = [];
  /** How many calls others have used up; null lets LL2 count. */
  used: number | null = null;
  /** The addresses that LL2 takes too long to answer. */
  heavy: RegExp | null = null;
  /** A directory for all of these runs. */
  readonly room = mkdtempSync(path.join(tmpdir(), 'unattended-'));
  readonly live = path.join(this.room, 'live');
  readonly #remote = path.join(this.room, 'remote.git');
  readonly #edition = path.join(this.room, 'edition');
  #ll2: FakeLl2 | undefined;

  static async open(): Promise<UnattendedRuns> {
    const runs = new UnattendedRuns();
    reduceEdition(frozenEdition, runs.#edition, spacecraft);
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', runs.#remote]);
    vi.useFakeTimers({ toFake: ['Date'], now: began });
    runs.#ll2 = await startFakeLl2({ data: runs.#edition, limit: 40, faults: [runs.#nature] });
    return runs;
  }

  /** Removes all of it, and gives the clock back. */
  async close(): Promise<void> {
    vi.useRealTimers();
    await this.ll2.close();
    rmSync(this.room, { recursive: true, force: true });
  }

  get ll2(): FakeLl2 {
    return this.#ll2 as FakeLl2;
  }

  get #nature(): ArmedFault {
    return {
      name: 'nature',
      does: 'changes spacecraft, uses up calls, and is late',
      strikes: () => true,
      answer: (request, response) =>
        this.heavy?.test(request.url ?? '') === true && failed(response, 504, { 'retry-after': '0' }),
      page: (page, { pathname }) => {
        const results = this.stations.map((id) => ({ id, name: `Outpost ${id}` }));
        return /space_stations/.test(pathname) ? { ...page, count: results.length, results } : page;
      },
      rows: (rows, list) => (list === 'spacecraft' ? (this.change(rows) as typeof rows) : rows),
      throttle: (state) => (this.used === null ? state : { ...state, current_use: this.used }),
    };
  }

  /** A machine of its own, as each run has. */
  machine(name: string): { branch: DataBranch; clone: string } {
    for (const end of ['', '.keep', '.previous', '.progress', '.doubtful'])
      rmSync(`${this.live}${end}`, { recursive: true, force: true });
    return this.again(name);
  }

  /** Another machine for a later step of a run, with what the steps before have left for it and no more. */
  again(name: string): { branch: DataBranch; clone: string } {
    const clone = path.join(this.room, name);
    execFileSync('git', ['init', '--quiet', '--template=', clone]);
    execFileSync('git', ['remote', 'add', 'origin', this.#remote], { cwd: clone });
    return { branch: new DataBranch(openGit(clone, process.env)), clone };
  }

  /** A clone of the branch that keeps the data, with its files, as somebody has it who changes them by hand. */
  byHand(): string {
    const clone = path.join(this.room, 'by-hand');
    execFileSync('git', ['clone', '--quiet', '--branch', 'data', this.#remote, clone]);
    return clone;
  }

  fetch(display = plainDisplay(() => {})) {
    return fetchWhenDue({
      baseUrl: this.ll2.baseUrl,
      apiKey: undefined,
      live: this.live,
      embedded: this.#edition,
      acceptShrink: false,
      acceptSource: false,
      imagePolicy: 'none' as const,
      display,
      sleep: async () => {},
    });
  }

  /** All steps of a run. */
  async run(name: string) {
    const { branch, clone } = this.machine(name);
    restore(branch, this.live);
    const fetched = await this.fetch();
    const built = readDataSet(this.live);
    const saved = save(this.again(`${name}-saves`).branch, this.live);
    return { ...fetched, saved, built, clone, branch };
  }

  /** The first runs, over which crews and docking events come in, from a moment on. */
  async firstRuns(from = began): Promise<void> {
    for (let times = 0; times < 4; times++) {
      vi.setSystemTime(from + times * 7_200_000);
      await this.run(`first-${times}`);
    }
  }

  /** Runs git at the remote. */
  git(...args: string[]): string {
    return openGit(this.#remote, process.env)(args);
  }

  /** What the commits of a branch say in their first lines, the newest first. */
  log(branch = 'data'): string[] {
    return this.git('log', '--format=%s', branch).split('\n');
  }
}
