import { readFlags, wholeNumber } from './cli.ts';
import { fuzz } from './fuzz/fuzz.ts';

/** As many as take some seconds, so that one sees that it goes on. */
const atOnce = 2_000;

const { values } = readFlags({
  call: 'npm run fuzz --',
  does:
    'Makes answers that LL2 may send, from its description, and looks for one that loses a record or stops a fetch or a build.\n' +
    'Ends with 1 and the smallest such answer when there is one.',
  flags: {
    records: wholeNumber(100_000, 'how many records to make', Number.MAX_SAFE_INTEGER, 1),
    seed: wholeNumber(
      Date.now() % 1_000_000,
      'where to begin; the same seed makes the same records',
      2 ** 31 - 1,
    ),
  },
});

let made = 0;
for (let { seed } = values; made < values.records; seed += atOnce) {
  const { records, failure } = await fuzz(Math.min(atOnce, values.records - made), seed);
  made += records;
  if (failure !== null) {
    console.error(failure);
    console.error(`npm run fuzz -- --records ${atOnce} --seed ${seed} finds it again.`);
    process.exit(1);
  }
  console.log(`seed ${seed}: ${made.toLocaleString('en-US')} records, none lost, nothing stopped.`);
}
