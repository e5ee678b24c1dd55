import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ListQuery, Page } from '../ll2/list.ts';

/** Pages older than this would not fit those read now. */
const keptMilliseconds = 2 * 3_600_000;

interface StoredPage extends Page {
  readAt: number;
}

/** The pages that a run has read, kept beside the data set so that a later run asks only for what is missing. */
export class Progress {
  readonly #directory: string;
  readonly #baseUrl: string;

  constructor(directory: string, baseUrl: string) {
    this.#directory = directory;
    this.#baseUrl = baseUrl;
  }

  /** A page read before and still fresh, or null; a file that was cut short counts as none. */
  load(query: ListQuery, offset: number): Page | null {
    const file = this.#fileOf(query, offset);
    if (!existsSync(file)) return null;
    try {
      const { readAt, ...page }: StoredPage = JSON.parse(readFileSync(file, 'utf8'));
      return Date.now() - readAt < keptMilliseconds ? page : null;
    } catch {
      return null;
    }
  }

  save(query: ListQuery, offset: number, page: Page): void {
    mkdirSync(this.#directory, { recursive: true });
    const file = this.#fileOf(query, offset);
    writeFileSync(`${file}.new`, JSON.stringify({ ...page, readAt: Date.now() } satisfies StoredPage));
    renameSync(`${file}.new`, file);
  }

  /** Forgets all pages, once they are in a data set or turn out not to fit together. */
  clear(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #fileOf(query: ListQuery, offset: number): string {
    const key = createHash('sha256')
      .update(JSON.stringify([this.#baseUrl, query]))
      .digest('hex')
      .slice(0, 12);
    return path.join(this.#directory, `${query.path}-${key}-${offset}.json`);
  }
}
