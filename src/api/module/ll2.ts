import { type Answer, answer } from '../answer/answer.ts';
import { ListFiles } from '../answer/listFiles.ts';
import type { Row } from '../answer/row.ts';

/** Where the files of the lists are, and how they are read. */
export interface Options {
  /** The address of the folder that holds them; by default that of this module. */
  base?: string | URL;
}

/**
 * Answers a query as Launch Library 2 2.3.0 does, `/spacecraft/?in_space=true&mode=detailed`, from the files of the catalog. Each
 * file is read when a query first needs it, and once. The addresses of `next` and `previous` can be asked in turn.
 * @throws Error when a file cannot be read; a later query reads it again.
 */
export async function ll2(
  query: string,
  { base = new URL('.', import.meta.url) }: Options = {},
): Promise<Answer> {
  const root = `${base}`.replace(/\/*$/, '/');
  const files = known.get(root) ?? new ListFiles((file) => read(new URL(file, root)));
  known.set(root, files);
  return answer(query, { lists: await files.listsFor(query, root), base: root });
}

const known = new Map<string, ListFiles>();

async function read(address: URL): Promise<{ results: Row[] }> {
  if (address.protocol === 'file:') {
    // A bundler must not look for it, because a browser has no such module.
    const { readFile } = await import(/* @vite-ignore */ nodeFiles);
    return JSON.parse(await readFile(address, 'utf8'));
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

const nodeFiles: string = 'node:fs/promises';
