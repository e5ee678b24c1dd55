import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from './testkit/build.ts';
import { duck } from './testkit/duck.ts';
import { readPages } from './testkit/site.ts';

const dist = inject('site');
const pages = readPages(dist);
const run = promisify(execFile);

const used = [
  { at: '/spacecraft/progress-m-6/', part: 'record' },
  { at: '/configurations/soyuz/', part: 'record' },
  { at: '/families/soyuz/', part: 'record' },
  { at: '/agencies/spacex/', part: 'record' },
  { at: '/spacecraft/', part: 'results' },
  { at: '/spacecraft/by/flights-count/desc/', part: 'results', count: 4 },
  { at: '/spacecraft/where/in-space/yes/', part: 'results' },
  { at: '/spacecraft/where/carries/cargo/', part: 'results' },
  { at: '/configurations/', part: 'results' },
  { at: '/in-space/', part: 'results' },
].map((one) => ({ count: one.part === 'record' ? 4 : 5, ...one, lines: linesOn(one.at) }));

/** The lines of a page, each with the file that it reads. */
function linesOn(at: string): { line: string; file: string }[] {
  const fold = pages
    .get(at)
    ?.querySelectorAll('details.fold')
    .find((one) => one.text.trim().startsWith('Use this'));
  const lines = fold?.querySelectorAll('pre').flatMap((pre) => pre.textContent.split('\n\n')) ?? [];
  return lines.map((line) => ({
    line,
    file: new URL(/https:[^'")\s]*/.exec(line)?.[0] ?? '', siteUrl).pathname,
  }));
}

const isThere = (file: string) => existsSync(path.join(dist, file));
const hasCurl = spawnSync('curl', ['--version']).status === 0;

test('every record and list says how to read its data', () => {
  for (const { at, count, lines } of used) {
    expect(lines.length, at).toBe(count);
    expect(
      lines.filter(({ file }) => !isThere(file)),
      at,
    ).toEqual([]);
    expect(
      lines.every(({ line }) => line.includes(siteUrl)),
      at,
    ).toBe(true);
  }
});

describe.each(used)('the lines on $at', ({ part, lines }) => {
  const [curl, script, python, duckdb, sheets] = lines;
  // The line itself, at the site that is served here.
  const served = (line: string) => line.replaceAll(`${siteUrl}/`, inject('home'));
  const contents = (file: string) => JSON.parse(readFileSync(path.join(dist, file), 'utf8'))[part];

  test.runIf(hasCurl)('read the file with curl', async () => {
    const { stdout } = await run('sh', ['-c', served(curl?.line ?? '')], { maxBuffer: 1e9 });
    expect(JSON.parse(stdout)[part]).toEqual(contents(curl?.file ?? ''));
  });

  test('read it with JavaScript', async () => {
    const code = `${served(script?.line ?? '')}; console.log(JSON.stringify(${part}))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { maxBuffer: 1e9 });
    expect(JSON.parse(stdout)).toEqual(contents(script?.file ?? ''));
  });

  test('read it with Python', async () => {
    const code = `${served(python?.line ?? '')}; print(json.dumps(${part}))`;
    const { stdout } = await run('python3', ['-c', code], { maxBuffer: 1e9 });
    expect(JSON.parse(stdout)).toEqual(contents(python?.file ?? ''));
  });

  test('read it with DuckDB', async () => {
    // Without a network it has no extension that reads addresses, so it reads the files.
    const line = (duckdb?.line ?? '').replace(/https:[^']*/, (url) => path.join(dist, new URL(url).pathname));
    const rows = part === 'record' ? 1 : contents(script?.file ?? '').length;
    expect((await duck(line)).getRows()).toHaveLength(rows);
  });

  test.runIf(sheets)('have a CSV with as many rows as the JSON', () => {
    const text = readFileSync(path.join(dist, sheets?.file ?? ''), 'utf8');
    expect(parse(text, { columns: true })).toHaveLength(contents(script?.file ?? '').length);
  });
});
