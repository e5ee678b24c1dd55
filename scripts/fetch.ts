/**
 * Refreshes the data set from Launch Library 2.
 *
 *   npm run fetch -- [--accept-shrink] [--json]
 *
 * Ends with 0 when it is done, 65 when the data were refused, 69 when LL2 could not be reached, 74 when the data could
 * not be written, 75 when LL2 grants no more calls now or another fetch is at work, 130 when it was stopped; on anything
 * but 0 the data that were there are untouched.
 */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/environment.ts';
import { runFetch } from './fetch/run.ts';
import { plainDisplay, terminalDisplay } from './fetch/terminal.ts';
import type { Mend } from './ll2/clean.ts';

const { values } = parseArgs({
  options: {
    'accept-shrink': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { LL2_BASE_URL, LL2_API_KEY, CATALOG_DATA, IMAGE_POLICY } = readEnvironment(process.env);
// What is shown goes to standard error: with --json the report alone goes to standard output.
const isWatched = process.stderr.isTTY && !process.env.CI;
const stop = new AbortController();
let stoppedAt = Number.NaN;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopOnce);

const report = await runFetch({
  baseUrl: LL2_BASE_URL,
  apiKey: LL2_API_KEY,
  live: CATALOG_DATA,
  acceptShrink: values['accept-shrink'],
  imagePolicy: IMAGE_POLICY,
  display: isWatched ? terminalDisplay(process.stderr) : plainDisplay((line) => console.error(line)),
  signal: stop.signal,
});
if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  const missing = report.images.map(({ reason }) => reason);
  for (const line of [...mendsInWords(report.mends), ...report.lacks, ...missing]) console.error(line);
  for (const { file, newFields, vanishedFields, newValues } of report.drift) {
    if (newFields.length > 0) console.error(`${file} has new fields: ${newFields.join(', ')}.`);
    if (vanishedFields.length > 0) console.error(`${file} no longer has: ${vanishedFields.join(', ')}.`);
    for (const [field, names] of Object.entries(newValues))
      console.error(`${file} has new values of ${field}: ${names.join(', ')}.`);
  }
  (report.code === 0 ? console.log : console.error)(report.message);
}
process.exitCode = report.code;

/** Stops the run. npm passes on what the terminal has sent already: a later signal ends the process at once. */
function stopOnce(): void {
  if (stop.signal.aborted && Date.now() - stoppedAt > 1_000) process.exit(130);
  if (stop.signal.aborted) return;
  stoppedAt = Date.now();
  stop.abort();
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
