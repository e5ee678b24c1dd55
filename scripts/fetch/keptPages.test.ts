import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ListQuery } from '../ll2/page.ts';
import { KeptPages } from './keptPages.ts';

test('a page is kept for its own query alone: source, list, order, mode and filters', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const pages = new KeptPages(directory, 'https://ll.example/2.3.0');
  const query: ListQuery = {
    ...{ path: 'spacecraft', ordering: 'id', mode: 'normal' },
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
