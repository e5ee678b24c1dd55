import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { sealOf } from '../src/dataset/manifest.ts';
import { readFlags } from './cli.ts';
import { bytesOf } from './fetch/stagedDataSet.ts';

interface Reference {
  id: number;
  name: string;
}
interface Row extends Reference {
  spacecraft_config?: Reference;
  family?: Reference[];
  parent?: Reference | null;
  spacecraft?: Reference[];
}

const { rest: sizes } = readFlags({
  call: 'npm run bench --',
  does:
    'Measures a build of each number of spacecraft: seconds, memory at most, pages and bytes. The data sets are copies of the\n' +
    'embedded edition, with ids, names and references of their own.',
  flags: {},
  rest: {
    value: '[SIZE]...',
    does: 'numbers of spacecraft; 600, 6000 and 60000 without any',
    read: readSizes,
  },
});
const edition = 'src/data/reference';
const read = (name: string): Row[] => JSON.parse(readFileSync(path.join(edition, name), 'utf8'));
const originals = {
  'spacecraft.json': read('spacecraft.json'),
  'spacecraft_configurations.json': read('spacecraft_configurations.json'),
  'spacecraft_configuration_families.json': read('spacecraft_configuration_families.json'),
};
// It is above every id of the edition, so that no two copies share one.
const stride = 1_000_000;

const directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-bench-'));
try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  console.table(sizes.map(measure));
} finally {
  rmSync(directory, { recursive: true });
}

function readSizes(texts: string[]): number[] {
  const odd = texts.find((text) => !/^[1-9]\d*$/.test(text));
  if (odd !== undefined) throw new Error(`SIZE "${odd}": expected a whole number above 0`);
  return texts.length > 0 ? texts.map(Number) : [600, 6_000, 60_000];
}

function measure(size: number) {
  const data = path.join(directory, `data-${size}`);
  const dist = path.join(directory, `dist-${size}`);
  const copies = Math.max(1, Math.round(size / originals['spacecraft.json'].length));
  writeDataSet(data, copies);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', dist], {
    env: { ...process.env, CATALOG_DATA: data },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`The build of ${size} spacecraft ended with ${status}:\n${stderr.slice(-2_000)}`);
  const result = {
    spacecraft: copies * originals['spacecraft.json'].length,
    pages: Number(/(\d+) pages, one for each/.exec(stdout)?.[1]),
    seconds: Number(seconds.toFixed(1)),
    'memory at most, MB': Number(/(\d+) MB of memory at most/.exec(stdout)?.[1]),
    'HTML, MB': megabytes(dist, '**/*.html'),
    'search index, MB': megabytes(dist, 'pagefind/**'),
    'search start, kB': Math.round(megabytes(dist, 'pagefind/*/*.pf_meta', 3) * 1000),
  };
  rmSync(dist, { recursive: true });
  rmSync(data, { recursive: true });
  return result;
}

function writeDataSet(data: string, copies: number): void {
  mkdirSync(data);
  const files = Object.entries(originals).map(([name, rows]) => {
    const all = Array.from({ length: copies }, (_, copy) => rows.map((row) => copyOf(row, copy))).flat();
    const bytes = bytesOf(name, all);
    writeFileSync(path.join(data, name), bytes);
    return [name, sealOf(bytes, all.length)];
  });
  const manifest = JSON.parse(readFileSync(path.join(edition, 'manifest.json'), 'utf8'));
  // Only the embedded edition says where each record comes from.
  manifest.edition = 'live';
  manifest.files = Object.fromEntries(files);
  writeFileSync(path.join(data, 'manifest.json'), JSON.stringify(manifest));
}

/** Gives a record an id and a name of its own, and lets it refer to records of the same copy. */
function copyOf(row: Row, copy: number): Row {
  if (copy === 0) return row;
  const moved = <Moved extends Reference>(reference: Moved): Moved => ({
    ...reference,
    id: reference.id + copy * stride,
    name: `${reference.name} ${copy}`,
  });
  const copied = moved(row);
  if (row.spacecraft_config) copied.spacecraft_config = moved(row.spacecraft_config);
  if (row.family) copied.family = row.family.map(moved);
  if (row.parent) copied.parent = moved(row.parent);
  if (row.spacecraft) copied.spacecraft = row.spacecraft.map(moved);
  return copied;
}

function megabytes(dist: string, pattern: string, digits = 1): number {
  const files = globSync(pattern, { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return Number((bytes / 1e6).toFixed(digits));
}
