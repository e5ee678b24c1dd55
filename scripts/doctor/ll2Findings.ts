import { setTimeout as pause } from 'node:timers/promises';
import { readManifest } from '../../src/dataset/dataFile.ts';
import { embeddedEdition } from '../../src/dataset/dataSet.ts';
import { isWhole, type Manifest } from '../../src/dataset/manifest.ts';
import { type Environment, type Proxies, variableNames } from '../../src/environment.ts';
import { durationInWords } from '../../src/words/duration.ts';
import { callsNeeded, countsIn } from '../fetch/lists.ts';
import { isSameSource } from '../fetch/sameSource.ts';
import { decide, isAhead, isStale, promise } from '../keep/due.ts';
import { Refused } from '../ll2/faults.ts';
import { nowhere } from '../ll2/list.ts';
import { openRequests, rootOf } from '../ll2/request.ts';
import { type Allowance, askAllowance } from '../ll2/throttle.ts';
import type { Finding } from './finding.ts';

interface Asked {
  manifest: Manifest | null;
  environment: Environment;
  proxies: Proxies;
  /** The names of variables that are wrong and told of already: instead of them LL2 would be asked with their defaults. */
  wrong: ReadonlySet<string>;
  /** Asks LL2 nothing. */
  isOffline: boolean;
}

/** What decides whom a request asks, and with which key. */
const ofRequests = ['LL2_BASE_URL', 'LL2_API_KEY', ...variableNames.proxies];

/** The milliseconds that LL2 may take to say what it grants. */
const deadline = 10_000;

/** Looks at how old the data are, where they are from, and what LL2 grants. No call is made that counts. */
export async function lookAtLl2({
  manifest,
  environment,
  proxies,
  wrong,
  isOffline,
}: Asked): Promise<Finding[]> {
  const { LL2_BASE_URL, LL2_API_KEY } = environment;
  const canAsk = !isOffline && !ofRequests.some((name) => wrong.has(name));
  const granted = canAsk ? await allowanceOf(environment, proxies) : null;
  return [
    ...(manifest?.edition === 'live' ? [ageOf(manifest)] : []),
    ...(manifest && !wrong.has('LL2_BASE_URL') ? [sourceOf(manifest, LL2_BASE_URL)] : []),
    ...(granted
      ? [callsOf(granted, { manifest, baseUrl: LL2_BASE_URL, hasKey: LL2_API_KEY !== undefined })]
      : []),
  ];
}

function ageOf({ fetchedAt, goesOnAt }: Manifest): Finding {
  const about = 'age';
  const now = Date.now();
  const time = fetchedAt === undefined ? null : Date.parse(fetchedAt);
  const hours = time === null ? null : Math.floor((now - time) / 360_000) / 10;
  const facts = { fetchedAt: fetchedAt ?? null, hours, promisedHours: promise };
  if (time !== null && isAhead(time, now)) {
    const says = `The data were fetched at ${fetchedAt}, which is not yet: the clock of this machine is wrong, or theirs was.`;
    return { about, status: 'critical', says, facts };
  }
  const { isDue, reason } = decide({ fetchedAt: time, isWhole: isWhole({ goesOnAt }), now });
  if (isStale(time, now)) {
    const says = `${reason} That is more than a week: see why no fetch came through.`;
    return { about, status: 'critical', says, facts };
  }
  // Until crews and docking events are in, a fetch is due sooner than promised.
  const isOld = hours === null || hours >= promise;
  return { about, status: isDue && isOld ? 'warning' : 'ok', says: reason, facts };
}

function sourceOf({ source, sources }: Manifest, baseUrl: string): Finding {
  const about = 'source';
  const facts = { source: source ?? null, asks: baseUrl };
  if (source === undefined) {
    return { about, status: 'ok', says: `${sources.map(({ name }) => name).join('; ')}.`, facts };
  }
  if (isSameSource(source, baseUrl)) {
    return { about, status: 'ok', says: `${source}.`, facts };
  }
  const says =
    `The data are from ${source}, and LL2_BASE_URL is ${baseUrl}, so that a fetch is refused: set it back, fetch into ` +
    'another directory (CATALOG_DATA), or let the other source through once with "npm run fetch -- --accept-source".';
  return { about, status: 'critical', says, facts };
}

/** What LL2 says that it grants, or why it does not. */
type Granted = { allowance: Allowance; fault: null } | { allowance: null; fault: Error };

/** Asks once, and again after a short wait, as one try may fail for no reason. */
async function allowanceOf({ LL2_BASE_URL, LL2_API_KEY }: Environment, proxies: Proxies): Promise<Granted> {
  const base = rootOf(LL2_BASE_URL);
  const ask = async () => {
    const requests = openRequests({ apiKey: LL2_API_KEY, base, proxies, deadline });
    try {
      return await askAllowance(requests, base);
    } finally {
      await requests.close();
    }
  };
  try {
    return { allowance: await ask().catch(() => pause(500).then(ask)), fault: null };
  } catch (error) {
    return { allowance: null, fault: error as Error };
  }
}

/** The calls of a fetch that begins anew, by the rows of the last one, or roughly by those of the embedded edition. */
function callsOfFetch(manifest: Manifest | null): number {
  const rows = countsIn(manifest ?? readManifest(embeddedEdition));
  return callsNeeded(nowhere, rows, () => rows).calls;
}

function callsOf(
  { allowance, fault }: Granted,
  { manifest, baseUrl, hasKey }: { manifest: Manifest | null; baseUrl: string; hasKey: boolean },
): Finding {
  const about = 'calls';
  if (!allowance) {
    // What was refused, such as a key, is refused tomorrow as well.
    const status = fault instanceof Refused ? 'critical' : 'warning';
    const says = `LL2 does not say what it grants. ${fault.message}`;
    return { about, status, says, facts: { baseUrl, hasKey } };
  }
  const { calls, limit, seconds, window } = allowance;
  const next = seconds > 0 ? `, the next in ${durationInWords({ seconds: Math.ceil(seconds) })}` : '';
  const says =
    `LL2 grants ${calls} of ${limit} calls in ${durationInWords({ seconds: window })}` +
    `${next}${hasKey ? ', with the key' : ''}.`;
  const facts = { calls, limit, window, seconds, hasKey };
  if (calls >= callsOfFetch(manifest)) return { about, status: 'ok', says, facts };
  const later =
    'A fetch takes more: one that begins now ends with 75, and goes on where it stopped when it is started again.';
  return { about, status: 'warning', says: `${says} ${later}`, facts };
}
