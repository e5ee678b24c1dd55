import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, inject, onTestFinished } from 'vitest';
import type { ImagePolicy } from '../../src/dataset/imagePolicy.ts';
import type { Lists, Row } from '../fakeLl2/row.ts';
import { type FakeLl2Options, startFakeLl2 } from '../fakeLl2/server.ts';
import { runFetch } from './run.ts';
import { plainDisplay } from './terminal.ts';

// Tests of the fetch share this.

/** The directory of the present test; `live` in it is that of the data set. */
export let directory: string;
export let live: string;

/** Gives each test of a file a directory of its own. */
export const useDirectory = () =>
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'fetch-'));
    live = path.join(directory, 'live');
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  });

/** What the stand-in serves where a test names nothing else. */
export const halfEdition = inject('halfEdition');

/** The lists of an edition, changed as a test needs them. */
export const lists = (change: (lists: Lists) => void = () => {}, edition = halfEdition) => {
  const names = ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families'];
  const read = (name: string): Row[] => JSON.parse(readFileSync(`${edition}/${name}.json`, 'utf8'));
  const all = Object.fromEntries(names.map((name) => [name, read(name)]));
  change(all);
  return all;
};

/** Starts a stand-in, and returns a function that fetches from it into `live`. */
export async function connect(options: FakeLl2Options = {}, imagePolicy: ImagePolicy = 'none') {
  const { data = halfEdition } = options;
  const fakeLl2 = await startFakeLl2({ ...options, data });
  onTestFinished(async () => {
    await fakeLl2.close();
    expect(fakeLl2.refused).toBe(0);
  });
  const said: string[] = [];
  const fetch = ({
    acceptShrink = false,
    acceptSource = false,
    isAllOrNothing = false,
    baseUrl = fakeLl2.baseUrl,
  } = {}) =>
    runFetch({
      baseUrl,
      apiKey: undefined,
      live,
      embedded: data,
      acceptShrink,
      acceptSource,
      isAllOrNothing,
      imagePolicy,
      // What it is told to wait for it says, and goes on.
      sleep: async () => {},
      display: plainDisplay((line) => said.push(line)),
    });
  return { fakeLl2, said, fetch };
}

// What a first fetch leaves, made once for all tests of a worker that begin with it.
let fetched: ReadonlyMap<string, Buffer> | undefined;

/** Puts into `live` what a fetch from the unchanged stand-in leaves there. */
export async function beginWithData(): Promise<void> {
  if (fetched) {
    mkdirSync(live);
    for (const [name, bytes] of fetched) writeFileSync(path.join(live, name), bytes);
    return;
  }
  const { fetch } = await connect({ limit: 100 });
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'changed' });
  fetched = new Map(readdirSync(live).map((name) => [name, readFileSync(path.join(live, name))]));
}

/** A stand-in whose list of spacecraft grows by one before some calls. */
export const growing = (grows: (call: number) => boolean) => {
  const all = lists();
  return connect({
    lists: all,
    fault: (_request, _response, call) => {
      if (grows(call))
        all.spacecraft?.push({ ...(all.spacecraft[0] as Row), id: 2_000_000 + call, name: 'New' });
      return false;
    },
  });
};

/** The content of the data set, file by file. */
export const contents = () =>
  existsSync(live)
    ? Object.fromEntries(readdirSync(live).map((name) => [name, readFileSync(path.join(live, name), 'utf8')]))
    : null;
