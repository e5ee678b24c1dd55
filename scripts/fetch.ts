/**
 * Refreshes the data set from Launch Library 2.
 *
 *   npm run fetch -- [--accept-shrink] [--json]
 *
 * Ends with 0 when it is done, 65 when the data were refused, 69 when LL2 could not be reached, 75 when LL2 grants no
 * more calls now; on anything but 0 the data that were there are untouched.
 */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/environment.ts';
import { runFetch } from './fetch/run.ts';

const { values } = parseArgs({
  options: {
    'accept-shrink': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { LL2_BASE_URL, LL2_API_KEY, CATALOG_DATA } = readEnvironment(process.env);
const report = await runFetch({
  baseUrl: LL2_BASE_URL,
  apiKey: LL2_API_KEY,
  live: CATALOG_DATA,
  acceptShrink: values['accept-shrink'],
  // With --json the report alone goes to standard output.
  say: (line) => console.error(line),
});
if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  for (const { file, id, name, what } of report.mends) console.error(`${file}, id ${id} "${name}": ${what}.`);
  for (const { file, newFields, vanishedFields } of report.drift) {
    if (newFields.length > 0) console.error(`${file} has new fields: ${newFields.join(', ')}.`);
    if (vanishedFields.length > 0) console.error(`${file} no longer has: ${vanishedFields.join(', ')}.`);
  }
  console.log(report.message);
}
process.exitCode = report.code;
