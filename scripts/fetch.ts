import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { readEnvironment, readProxies } from '../src/environment.ts';
import { exitCodes, orEnd, readFlags, toggle } from './cli.ts';
import { acceptFlags } from './fetch/options.ts';
import { checkPlaceOfData } from './fetch/placeOfData.ts';
import { callsByListInWords, oddInWords } from './fetch/reportInWords.ts';
import { runFetch } from './fetch/run.ts';
import { type Display, plainDisplay, printable } from './fetch/terminal.ts';

const { values } = readFlags({
  call: 'npm run fetch --',
  does:
    'Refreshes the data set from Launch Library 2. Ends with 0 when it is done, 64 when it was called in a wrong way, 65 when\n' +
    'the data were refused, 69 when LL2 could not be reached, 70 when it failed in an unexpected way, 74 when the data could\n' +
    'not be written, 75 when LL2 grants no more calls or another fetch is at work, and 130 when it was stopped. On anything but\n' +
    '0 the data that were there are untouched.',
  flags: { ...acceptFlags, json: toggle('prints a report for machines on standard output') },
});
const { LL2_BASE_URL, LL2_API_KEY, CATALOG_DATA, IMAGE_POLICY } = orEnd(() => readEnvironment(process.env));
orEnd(() => checkPlaceOfData(CATALOG_DATA));
const proxies = orEnd(() => readProxies(process.env));
// Progress goes to standard error, because with --json only the report goes to standard output.
const isWatched = process.stderr.isTTY && !process.env.CI;
const stop = new AbortController();
let stoppedAt: number | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopOnce);

const report = await runFetch({
  baseUrl: LL2_BASE_URL,
  apiKey: LL2_API_KEY,
  proxies,
  live: CATALOG_DATA,
  embedded: embeddedEdition,
  acceptShrink: values['accept-shrink'],
  acceptSource: values['accept-source'],
  imagePolicy: IMAGE_POLICY,
  display: isWatched ? await bars() : plainDisplay((line) => console.error(line)),
  signal: stop.signal,
});
if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  for (const line of [...callsByListInWords(report), ...oddInWords(report)]) console.error(printable(line));
  (report.code === 0 ? console.log : console.error)(printable(report.message));
  if (report.stack) console.error(printable(report.stack));
}
process.exitCode = report.code;

/** Bars in the terminal. What draws them measures emoji, and is loaded only for who looks on. */
async function bars(): Promise<Display> {
  const { terminalDisplay } = await import('./fetch/bars.ts');
  return terminalDisplay(process.stderr);
}

/**
 * Stops the run. npm repeats the signal that the terminal has sent to this process too, so only one that comes a second later
 * ends the process at once.
 */
function stopOnce(): void {
  stoppedAt ??= Date.now();
  if (Date.now() - stoppedAt > 1_000) process.exit(exitCodes.stopped);
  stop.abort();
}
