import type { ComparisonSubjects } from '../comparison.ts';

// Long enough for a slow line, short enough that nobody waits for what will not come.
const patience = 20_000;
const loaded = new Map<string, Promise<ComparisonSubjects>>();

/**
 * Loads the file with all that can be compared, once; after a failure the next call tries anew.
 * @throws Error when it cannot be had in 20 seconds, or is no such file.
 */
export function loadSubjects(address: string): Promise<ComparisonSubjects> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = load(address);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function load(address: string): Promise<ComparisonSubjects> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const file: Partial<ComparisonSubjects> = await response.json();
  if (!Array.isArray(file.rows) || !Array.isArray(file.subjects))
    throw new Error(`${address} is not a file of subjects.`);
  return { rows: file.rows, subjects: file.subjects };
}
