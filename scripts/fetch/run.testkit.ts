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
import { beforeEach, expect, onTestFinished } from 'vitest';
import type { ImagePolicy } from '../../src/dataset/imagePolicy.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
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

const read = (name: string): Row[] => JSON.parse(readFileSync(`${frozenEdition}/${name}.json`, 'utf8'));
/** The lists of the edition, changed as a test needs them. */
export const lists = (change: (lists: Lists) => void = () => {}) => {
  const names = ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families'];
  const all = Object.fromEntries(names.map((name) => [name, read(name)]));
  change(all);
  return all;
};

/** Starts a stand-in, and returns a function that fetches from it into `live`. */
export async function connect(options: FakeLl2Options = {}, imagePolicy: ImagePolicy = 'none') {
  const fakeLl2 = await startFakeLl2({ data: frozenEdition, ...options });
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
      embedded: frozenEdition,
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

/** What a first fetch says of crews and dockings, which come in over several. */
export const stillToCome = [
  'Crews are known of 600 of 886 flights; later runs go on.',
  'Dockings are not known yet; later runs read them.',
];

/** The content of the data set, file by file. */
export const contents = () =>
  existsSync(live)
    ? Object.fromEntries(readdirSync(live).map((name) => [name, readFileSync(path.join(live, name), 'utf8')]))
    : null;
