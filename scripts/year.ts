import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { readFlags, toggle, wholeNumber } from './cli.ts';
import { tableOf } from './keep/year/figures.ts';
import { simulateYear } from './keep/year/simulateYear.ts';

const { values } = readFlags({
  call: 'npm run year --',
  does: 'Lives through unattended runs against the stand-in for LL2 in fake time, and prints how old the data were at most.',
  flags: {
    days: wholeNumber(365, 'days to live through', 3_650, 1),
    seed: wholeNumber(1, 'seed of what goes wrong when', 2 ** 31),
    verbose: toggle('prints what each run says, and the log of the branch'),
  },
});

const year = await simulateYear({
  days: values.days,
  seed: values.seed,
  edition: embeddedEdition,
  ...(values.verbose && { say: (line: string) => console.error(line) }),
});
console.log(tableOf(year));
const { oldestWhileUp, recordsLost, slugsLost, commitsOnUnchangedDays, callsOverBudget } = year;
process.exitCode =
  oldestWhileUp > 48 || recordsLost + slugsLost + commitsOnUnchangedDays + callsOverBudget > 0 ? 1 : 0;
