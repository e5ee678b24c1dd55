import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { scratchDirectory } from '../tests/testkit/scratch.ts';
import { bringBackLastSite, lastSite } from './lastSite.ts';

/** A folder with the last site in it, and what begins a build that makes another there. */
function beginWithSite() {
  const folder = scratchDirectory();
  const dist = path.join(folder, 'dist');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(dist);
  const write = (text: string) => writeFileSync(path.join(dist, 'index.html'), text);
  write('the last site');
  const read = () => readFileSync(path.join(dist, 'index.html'), 'utf8');
  /** Begins a build, and returns what calls its other hooks. */
  const begin = (command = 'build') => {
    const { hooks } = lastSite() as { hooks: Record<string, (told: object) => void> };
    hooks['astro:config:setup']?.({ command, config: { outDir: pathToFileURL(`${dist}/`) } });
    return (name: 'build:start' | 'build:done') => hooks[`astro:${name}`]?.({});
  };
  return { folder, dist, write, read, begin };
}

/** What is said by work that ends the process with 75. */
function saidAtTheEnd(work: () => unknown): string {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  try {
    expect(work).toThrow('ended with 75');
    return said.mock.calls.join('\n');
  } finally {
    said.mockRestore();
    exit.mockRestore();
  }
}

test('what a build left that was killed while it removed the old site is none, and the next one removes it', () => {
  const { folder, write, read, begin } = beginWithSite();
  mkdirSync(path.join(folder, '.dist.old/half of it'), { recursive: true });
  const call = begin();
  call('build:start');
  expect(readdirSync(folder).sort()).toEqual(['.dist.last', '.dist.lock', 'dist']);
  write('the new site');
  call('build:done');
  expect(readdirSync(folder)).toEqual(['.dist.lock', 'dist']);
  expect(read()).toBe('the new site');
});

test('a second build into a folder ends with 75 and one line, and touches nothing', () => {
  const { folder, dist, write, begin } = beginWithSite();
  const call = begin();
  call('build:start');
  write('half of the new site');
  const before = readdirSync(folder, { recursive: true });
  const line = `Another build (process ${process.pid}) is writing ${dist}. Wait for it, or remove ${folder}/.dist.lock.`;
  expect(saidAtTheEnd(begin)).toBe(line);
  expect(saidAtTheEnd(() => bringBackLastSite(dist))).toBe(line);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test('a development server takes no lock, and leaves the last site where it is', () => {
  const { folder, begin } = beginWithSite();
  begin('dev');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what a killed build has set aside is back before the next one can stop', () => {
  const { folder, dist, write, read } = beginWithSite();
  renameSync(dist, path.join(folder, '.dist.last'));
  mkdirSync(dist);
  write('half of the new site');
  writeFileSync(path.join(folder, '.dist.lock'), '999999999-x');
  bringBackLastSite(dist);
  expect(read()).toBe('the last site');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a site is whole again after a build that was killed while it moved the site', () => {
  const { folder, dist, read } = beginWithSite();
  mkdirSync(path.join(folder, '.dist.moving'));
  writeFileSync(path.join(folder, '.dist.moving/404.html'), 'its other part');
  bringBackLastSite(dist);
  expect(read()).toBe('the last site');
  expect(readdirSync(dist).sort()).toEqual(['404.html', 'index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
});
