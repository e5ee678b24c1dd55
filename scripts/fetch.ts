/**
 * Refreshes the data set from Launch Library 2.
 *
 *   npm run fetch -- [--accept-shrink] [--accept-source] [--json]
 *
 * Ends with 0 when it is done, 65 when the data were refused, 69 when LL2 could not be reached, 74 when the data could
 * not be written, 75 when LL2 grants no more calls now or another fetch is at work, 130 when it was stopped; on anything
 * but 0 the data that were there are untouched. 64 is a wrong flag or a wrong environment.
 */
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { readEnvironment } from '../src/environment.ts';
import { orEnd, readFlags } from './cli.ts';
import { runFetch } from './fetch/run.ts';
import type { Drift } from './fetch/schemaDrift.ts';
import { plainDisplay, printable, terminalDisplay } from './fetch/terminal.ts';
import type { Mend } from './ll2/clean.ts';

const { values } = readFlags('npm run fetch -- [--accept-shrink] [--accept-source] [--json]', {
  'accept-shrink': { type: 'boolean', default: false },
  'accept-source': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const { LL2_BASE_URL, LL2_API_KEY, CATALOG_DATA, IMAGE_POLICY } = orEnd(() => readEnvironment(process.env));
// What is shown goes to standard error: with --json the report alone goes to standard output.
const isWatched = process.stderr.isTTY && !process.env.CI;
const stop = new AbortController();
let stoppedAt: number | undefined;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopOnce);

const report = await runFetch({
  baseUrl: LL2_BASE_URL,
  apiKey: LL2_API_KEY,
  live: CATALOG_DATA,
  embedded: embeddedEdition,
  acceptShrink: values['accept-shrink'],
  acceptSource: values['accept-source'],
  imagePolicy: IMAGE_POLICY,
  display: isWatched ? terminalDisplay(process.stderr) : plainDisplay((line) => console.error(line)),
  signal: stop.signal,
});
if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  const missing = report.images.map(({ reason }) => reason);
  const told = [...mendsInWords(report.mends), ...report.lacks, ...missing, ...driftInWords(report.drift)];
  for (const line of told) console.error(printable(line));
  (report.code === 0 ? console.log : console.error)(printable(report.message));
}
process.exitCode = report.code;

/** Stops the run. npm passes on what the terminal has sent already: a later signal ends the process at once. */
function stopOnce(): void {
  stoppedAt ??= Date.now();
  if (Date.now() - stoppedAt > 1_000) process.exit(130);
  stop.abort();
}

function driftInWords(drift: Drift[]): string[] {
  return drift.flatMap(({ file, newFields, vanishedFields, newValues }) => [
    ...(newFields.length > 0 ? [`${file} has new fields: ${newFields.join(', ')}.`] : []),
    ...(vanishedFields.length > 0 ? [`${file} no longer has: ${vanishedFields.join(', ')}.`] : []),
    ...Object.entries(newValues).map(
      ([field, names]) => `${file} has new values of ${field}: ${names.join(', ')}.`,
    ),
  ]);
}

/** One line for each thing that was mended: a field that is odd in every record is told of once. */
function mendsInWords(mends: Mend[]): string[] {
  const alike = Map.groupBy(
    mends,
    ({ list, field, what }) => `${list}, ${field.replace(/\.\d+/g, '')}: ${what}`,
  );
  return [...alike].map(([what, [first, ...others]]) => {
    const record = `id ${JSON.stringify(first?.id)} ${JSON.stringify(first?.name)}`;
    return `${what} (${record}${others.length > 0 ? ` and ${others.length} more` : ''}).`;
  });
}
