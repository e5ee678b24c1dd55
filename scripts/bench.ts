import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { type BuildTimes, measureBuild } from './bench/build.ts';
import { changeOne, inventEdition } from './bench/inventedEdition.ts';
import { type Visit, visit } from './bench/visit.ts';
import { type Weight, weigh } from './bench/weight.ts';
import { exitCodes, type Flag, readFlags } from './cli.ts';

/** What was measured at one number of spacecraft. */
interface Measured {
  spacecraft: number;
  cold: BuildTimes;
  /** With the caches of the cold build, after one record changed. */
  warm: BuildTimes;
  weight: Weight;
  visit: Visit;
}

interface EarlierResult {
  file: string;
  results: Measured[];
}

const seed = 1961;
/** Where a build keeps what it can take again. */
const caches = 'node_modules/.astro';

const { values, rest: sizes } = readFlags({
  call: 'npm run bench --',
  does:
    'Measures builds of each number of spacecraft, cold and after one record changed, what they make, and what search and\n' +
    'comparison cost a visitor. Beyond those of the embedded edition, spacecraft are drawn from it by chance, the same ones each time.',
  flags: {
    against: earlierResult(),
    json: fileName('where it writes the result as JSON'),
  },
  rest: {
    value: '[SIZE]...',
    does: 'numbers of spacecraft; 600, 6000 and 60000 without any',
    read: readSizes,
  },
});

// Inside the project, because of sites elsewhere Astro prepares the pages in one place, where two builds disturb each other.
mkdirSync('.astro', { recursive: true });
const directory = mkdtempSync(path.resolve('.astro/bench-'));
process.once('exit', () => rmSync(directory, { recursive: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(exitCodes.stopped));

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
);
const results: Measured[] = [];
for (const size of sizes)
  try {
    results.push(await measure(size));
  } catch (error) {
    // What was measured before took its time, and is told.
    console.error(`${size} spacecraft: ${(error as Error).message}`);
    process.exitCode = 1;
  }
console.table(tableOf(results));
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (values.against) compare(values.against);

function fileName(does: string): Flag<string | undefined> {
  return { does, value: '<file>', read: ([text]) => text };
}

/** It is read before anything is measured, which takes its time. */
function earlierResult(): Flag<EarlierResult | undefined> {
  return {
    does: 'an earlier result, to which it prints the ratios',
    value: '<file>',
    read: ([file]) => (file === undefined ? file : { file, results: JSON.parse(readFileSync(file, 'utf8')) }),
  };
}

function readSizes(texts: string[]): number[] {
  const odd = texts.find((text) => !/^[1-9]\d*$/.test(text));
  if (odd !== undefined) throw new Error(`SIZE "${odd}": expected a whole number above 0`);
  return texts.length > 0 ? texts.map(Number) : [600, 6_000, 60_000];
}

async function measure(size: number): Promise<Measured> {
  const [data, dist] = [path.join(directory, 'data'), path.join(directory, 'dist')];
  // Aside and not away: ext4 looks longer for a place for each new file while many are just deleted, up to 4 s for 600 spacecraft.
  // A size that failed has left what it had.
  const aside = mkdtempSync(path.join(directory, 'aside-'));
  for (const [index, place] of [data, dist, caches].entries())
    if (existsSync(place)) renameSync(place, path.join(aside, `${index}`));
  inventEdition(embeddedEdition, data, size, seed);
  const cold = await measureBuild(data, dist);
  changeOne(data);
  const warm = await measureBuild(data, dist);
  return { spacecraft: size, cold, warm, weight: weigh(dist), visit: await visit(dist) };
}

/** A result as a row of figures, each under a name with its unit. */
function rowOf({ cold, warm, weight, visit }: Measured): Record<string, number> {
  return {
    'cold, s': cold.seconds,
    'of processors, s': cold.processorSeconds,
    ...Object.fromEntries(Object.entries(cold.phases).map(([name, seconds]) => [`  ${name}, s`, seconds])),
    // An earlier result may have none.
    ...Object.fromEntries(
      Object.entries(cold.beside ?? {}).map(([name, seconds]) => [`  ${name} by itself, s`, seconds]),
    ),
    'one record changed, s': warm.seconds,
    'memory of all processes, MB': cold.megabytes,
    'memory of one process, MB': cold.megabytesOfOne,
    pages: cold.pages,
    files: weight.files,
    'all files, MB': weight.megabytes,
    'HTML, MB': weight.megabytesOfPages,
    'HTML in Brotli, MB': weight.megabytesOfPagesCompressed,
    'compressing it, s': weight.secondsToCompress,
    'largest page, kB': weight.largestPage,
    'largest page of a spacecraft with its style sheets in Brotli, kB': weight.largestCraft,
    'largest file of search and comparison in Brotli, kB': weight.largestData,
    'search: to a name, kB': visit.kilobytesToName,
    'search: to a name, ms': visit.millisecondsToName,
    'search: to the whole answer, kB': visit.kilobytesToAnswer,
    'search: to the whole answer, ms': visit.millisecondsToAnswer,
    ...Object.fromEntries(
      // An earlier result may have none.
      Object.entries(visit.longestTasks ?? {}).map(([doing, milliseconds]) => [
        `longest task while ${doing}, six times slower, ms`,
        milliseconds,
      ]),
    ),
  };
}

/** A line for each figure, a column for each number of spacecraft. */
function tableOf(all: readonly Measured[]): Record<string, Record<string, number>> {
  const lines: Record<string, Record<string, number>> = {};
  for (const one of all)
    for (const [name, value] of Object.entries(rowOf(one)))
      lines[name] = { ...lines[name], [`${one.spacecraft} spacecraft`]: value };
  return lines;
}

function compare(earlier: EarlierResult): void {
  for (const now of results) {
    const before = earlier.results.find(({ spacecraft }) => spacecraft === now.spacecraft);
    if (!before) continue;
    const was = rowOf(before);
    const ratios = Object.entries(rowOf(now)).map(([name, value]) => {
      const old = was[name];
      return [name, { before: old, now: value, ratio: old ? Number((value / old).toFixed(2)) : null }];
    });
    console.log(`${now.spacecraft} spacecraft, against ${earlier.file}`);
    console.table(Object.fromEntries(ratios));
  }
}
