import { appendFileSync } from 'node:fs';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { Locked } from '../src/dataset/lock.ts';
import { readEnvironment, readProxies } from '../src/environment.ts';
import { endWith, exitCodes, orEnd, readFlags } from './cli.ts';
import { checkPlaceOfData } from './fetch/placeOfData.ts';
import { plainDisplay } from './fetch/terminal.ts';
import { DataBranch } from './keep/dataBranch.ts';
import { openGit } from './keep/git.ts';
import { say } from './keep/say.ts';
import { checkCards, type Fetched, fetchWhenDue, keepCards, restore, save } from './keep/steps.ts';

/** The steps of an unattended run, in their order. */
const steps = ['restore', 'check-cards', 'fetch', 'keep-cards', 'save'] as const;

/** Where a build keeps its cards. */
const cards = 'node_modules/.astro/og-cards';

const { rest: step } = readFlags({
  call: 'npm run keep --',
  does:
    'The steps of an unattended run. "restore" puts the data of the branch "data" where a build looks for them, "fetch" refreshes\n' +
    'them when they are older than 24 hours (one hour, until crews and docking events are in) and LL2 grants the calls, and "save"\n' +
    'pushes them, when anything has changed. A fetch that fails ends with 0, so that the site can be built from the last data; "save"\n' +
    'ends with 1 then, unless a later run mends it by itself.\n' +
    'Where cards of the last build come from a cache, "check-cards" takes out all that it did not make, and "keep-cards" seals those of this build.',
  flags: {},
  rest: { value: steps.join('|'), does: 'the step to take', read: readStep },
});
const { LL2_BASE_URL, LL2_API_KEY, CATALOG_DATA, IMAGE_POLICY } = orEnd(() => readEnvironment(process.env));
orEnd(() => checkPlaceOfData(CATALOG_DATA));
const branch = () => new DataBranch(openGit('.', process.env));

const { GITHUB_STEP_SUMMARY } = process.env;

/** Takes a step of which only a sentence is left, or says in a line why it could not be taken. */
function take(work: () => string): void {
  try {
    say(work(), GITHUB_STEP_SUMMARY);
  } catch (error) {
    endFor(error as Error);
  }
}

/** Ends with the code of a fetch where another is at work, and with 1 for all else. */
function endFor(error: Error): never {
  return endWith(error instanceof Locked ? exitCodes.busy : 1, error.message);
}

if (step === 'restore') take(() => restore(branch(), CATALOG_DATA));
if (step === 'check-cards') take(() => checkCards(CATALOG_DATA, cards));
if (step === 'keep-cards') take(() => keepCards(CATALOG_DATA, cards));
if (step === 'save') take(() => save(branch(), CATALOG_DATA));
if (step === 'fetch') {
  const fetched = await fetchWhenDue({
    baseUrl: LL2_BASE_URL,
    apiKey: LL2_API_KEY,
    proxies: orEnd(() => readProxies(process.env)),
    live: CATALOG_DATA,
    embedded: embeddedEdition,
    acceptShrink: false,
    acceptSource: false,
    imagePolicy: IMAGE_POLICY,
    display: plainDisplay((line) => console.error(line)),
  }).catch(endFor);
  say(fetched.said, GITHUB_STEP_SUMMARY);
  tell(fetched);
}

/** Tells the steps that follow how to go on. The value is a word of this program, never text of LL2. */
function tell({ outcome }: Fetched): void {
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `outcome=${outcome}\n`);
}

function readStep([name, ...others]: string[]): (typeof steps)[number] {
  const known = steps.find((one) => one === name);
  if (known === undefined || others.length > 0) throw new Error(`expected one of ${steps.join(', ')}`);
  return known;
}
