import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../src/dataset/sha256.ts';
import type { PageStore } from '../ll2/list.ts';
import type { ListQuery, StoredPage } from '../ll2/page.ts';

/** Older pages are read anew, because they may not fit together with new ones. */
const keptMilliseconds = 2 * 3_600_000;

/** The pages that a run has read, kept beside the data set so that a later run asks only for what is missing. */
export class KeptPages implements PageStore {
  readonly #directory: string;
  readonly #baseUrl: string;

  constructor(directory: string, baseUrl: string) {
    this.#directory = directory;
    this.#baseUrl = baseUrl;
  }

  /** A page that is still fresh, or null. A file that was cut short counts as missing, and one of a moment that is not yet. */
  load(query: ListQuery, offset: number): StoredPage | null {
    const file = path.join(this.#directory, `${this.#nameOf(query)}-${offset}.json`);
    if (!existsSync(file)) return null;
    try {
      const page: StoredPage = JSON.parse(readFileSync(file, 'utf8'));
      const age = Date.now() - page.readAt;
      return age >= 0 && age < keptMilliseconds ? page : null;
    } catch {
      return null;
    }
  }

  save(query: ListQuery, offset: number, page: StoredPage): void {
    mkdirSync(this.#directory, { recursive: true });
    const file = path.join(this.#directory, `${this.#nameOf(query)}-${offset}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(page));
    renameSync(`${file}.new`, file);
  }

  /** Forgets the pages of a list, because they do not fit together. */
  forget(query: ListQuery): void {
    for (const file of globSync(`${this.#nameOf(query)}-*.json`, { cwd: this.#directory }))
      rmSync(path.join(this.#directory, file), { force: true });
  }

  /** Keeps the pages for a run that lets their loss through, and for no other. */
  doubt(): void {
    writeFileSync(this.#mark, '');
  }

  /** Forgets the pages of a loss, because nobody lets it through and LL2 may have all records again. */
  clearDoubtful(): void {
    if (existsSync(this.#mark)) this.clear();
  }

  /** Forgets all that was kept, once it is in a data set or is refused. */
  clear(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }

  /** The file that stands for doubt about all others. */
  get #mark(): string {
    return path.join(this.#directory, 'doubtful');
  }

  #nameOf(query: ListQuery): string {
    const { path: list, ordering, mode, filters = {} } = query;
    const narrowed = Object.entries(filters).sort();
    const asked = JSON.stringify([this.#baseUrl, list, ordering, mode, narrowed]);
    const key = sha256Of(asked).slice(0, 12);
    return `${list.replaceAll('/', '_')}-${mode}-${key}`;
  }
}
