import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { MemoryWatch } from './memoryWatch.ts';

/** What ends each phase of a build, as the build itself says it. */
const phases: readonly [name: string, end: RegExp][] = [
  ['start, load and link', /Building static entrypoints/],
  ['bundle', /generating static routes/],
  ['pages, and cards beside them', /The pages are written/],
  ['API and downloads, and search index and archive beside them', /✓ Completed in .*s\.$/],
  ['the rest', /\[build\] Complete!/],
];

/** What a build makes beside its phases, under the name that its words have. */
const beside = { cards: 'share-cards', 'search index': 'search-index', archive: 'site-archive' };

/**
 * Megabytes of objects that a process may hold, which 60 000 spacecraft need. With more at hand Node looks later for what is of no
 * more use, and what is measured is the machine's memory.
 */
const heap = 2_400;

/** How long a build took, and the most memory that all its processes held. */
export interface BuildTimes {
  seconds: number;
  /** The seconds of processors, of the build and of what it started. */
  processorSeconds: number;
  phases: Record<string, number>;
  /** The seconds that what is made beside the phases took, each by itself. */
  beside: Record<string, number>;
  megabytes: number;
  megabytesOfOne: number;
  pages: number;
}

/**
 * Builds a site from a data set.
 * @throws Error with the end of what the build said when it fails.
 */
export async function measureBuild(data: string, dist: string): Promise<BuildTimes> {
  const started = performance.now();
  const command = ['scripts/start.mjs', 'scripts/build.ts', '--outDir', dist];
  const child = spawn(
    'bash',
    ['-c', '"$@"; code=$?; times; exit $code', 'build', process.execPath, ...command],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: `--max-old-space-size=${heap}`,
        CATALOG_DATA: data,
        NO_COLOR: '1',
      },
    },
  );
  const watch = new MemoryWatch(child.pid ?? 0);
  const times: Record<string, number> = {};
  let [output, began] = ['', started];
  const left = [...phases];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      output += `${line}\n`;
      const [next] = left;
      if (!next?.[1].test(line)) return;
      const now = performance.now();
      times[next[0]] = inSeconds(now - began);
      began = now;
      left.shift();
    });
  // It rejects when there is no bash.
  const [code] = await once(child, 'close').finally(() => watch.end());
  if (code !== 0) throw new Error(`The build from ${data} ended with ${code}:\n${output.slice(-2_000)}`);
  return {
    seconds: inSeconds(performance.now() - started),
    processorSeconds: processorSeconds(output),
    phases: times,
    beside: Object.fromEntries(
      Object.entries(beside).map(([name, tag]) => [
        name,
        Number(new RegExp(`\\[${tag}\\] .*, made in ([\\d.]+) s`).exec(output)?.[1]),
      ]),
    ),
    megabytes: Math.round(watch.together / 1e6),
    megabytesOfOne: Math.round(watch.largest / 1e6),
    pages: Number(/(\d+) pages, one for each/.exec(output)?.[1]),
  };
}

/** The seconds that bash says its children took, of both kinds. */
function processorSeconds(output: string): number {
  const [, minutes = '0', seconds = '0', more = '0', rest = '0'] =
    /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(output) ?? [];
  return Number((60 * (Number(minutes) + Number(more)) + Number(seconds) + Number(rest)).toFixed(1));
}

function inSeconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(1));
}
