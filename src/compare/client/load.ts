import type { Contest } from '../comparison.ts';

// Long enough for a slow line, short enough that nobody waits for what will not come.
const patience = 20_000;
const loaded = new Map<string, Promise<Contest>>();

/**
 * Loads the file with all that can be compared, once; after a failure the next call tries anew.
 * @throws Error when it cannot be had in 20 seconds, or is no such file.
 */
export function loadContest(address: string): Promise<Contest> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = load(address);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function load(address: string): Promise<Contest> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const contest: Partial<Contest> = await response.json();
  if (!Array.isArray(contest.rows) || !Array.isArray(contest.contenders))
    throw new Error(`${address} is not a file of contenders.`);
  return { rows: contest.rows, contenders: contest.contenders };
}
