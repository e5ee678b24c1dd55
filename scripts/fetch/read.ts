import { Refused } from '../ll2/faults.ts';
import type { ListQuery, Ll2, Page } from '../ll2/list.ts';
import type { Progress } from './progress.ts';

/** Told of each page: rows so far, of how many. */
export type OnPage = (query: ListQuery, rows: number, count: number) => void;

/**
 * Reads a list whole, taking from `progress` what an earlier run has read.
 * @throws Refused when the pages do not fit together (and forgets them), else what the page throws.
 */
export async function readList(
  ll2: Ll2,
  query: ListQuery,
  progress: Progress,
  onPage: OnPage,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  let count = 0;
  let offset: number | null = 0;
  while (offset !== null) {
    const page: Page = await readPage(ll2, query, offset, progress);
    if (offset === 0) count = page.count;
    if (page.count !== count) {
      progress.clear();
      throw new Refused(
        `${query.path} had ${count} records at first and ${page.count} at offset ${offset}: it changed while it was read. Run the fetch again.`,
      );
    }
    rows.push(...page.rows);
    onPage(query, rows.length, count);
    offset = page.next;
  }
  const ids = new Set(rows.map((row) => (row as { id?: unknown } | null)?.id));
  if (rows.length !== count || ids.size !== rows.length) {
    progress.clear();
    throw new Refused(
      `${query.path} should have ${count} records; read ${rows.length} with ${ids.size} ids. Run the fetch again.`,
    );
  }
  return rows;
}

async function readPage(ll2: Ll2, query: ListQuery, offset: number, progress: Progress): Promise<Page> {
  const kept = progress.load(query, offset);
  if (kept) return kept;
  const page = await ll2.page(query, offset);
  progress.save(query, offset, page);
  return page;
}
