import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ListQuery } from '../ll2/page.ts';
import { KeptPages } from './keptPages.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

test('a page is kept for its own query alone: source, list, order, mode and filters', () => {
  const pages = new KeptPages(directory, 'https://ll.example/2.3.0');
  const query: ListQuery = {
    path: 'spacecraft',
    ordering: 'id',
    mode: 'normal',
    filters: { in_space: 'true', status: '1' },
  };
  const page = { count: 1, rows: [{ id: 1 }], next: null, limit: 100, readAt: Date.now() };
  pages.save(query, 0, page);
  expect(pages.load({ ...query, filters: { status: '1', in_space: 'true' } }, 0)).toEqual(page);
  const { filters: _, ...whole } = query;
  const others: ListQuery[] = [
    whole,
    { ...query, filters: { in_space: 'true', status: '2' } },
    { ...query, ordering: 'name' },
    { ...query, mode: 'detailed' },
    { ...query, path: 'agencies' },
  ];
  for (const other of others) expect(pages.load(other, 0), JSON.stringify(other)).toBeNull();
  expect(new KeptPages(directory, 'https://other.example/2.3.0').load(query, 0)).toBeNull();
});

test('a page is kept for two hours, and not at all where a wrong clock has dated it ahead', () => {
  const pages = new KeptPages(directory, 'https://ll.example/2.3.0');
  const query: ListQuery = { path: 'spacecraft', ordering: 'id', mode: 'normal' };
  const isKept = (hours: number) => {
    const readAt = Date.now() - hours * 3_600_000;
    pages.save(query, 0, { count: 1, rows: [{ id: 1 }], next: null, limit: 100, readAt });
    return pages.load(query, 0) !== null;
  };
  expect([1.9, 2.1, -1, -2_000].map(isKept)).toEqual([true, false, false, false]);
});
