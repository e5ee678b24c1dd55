import { spawn } from 'node:child_process';
import { expect, onTestFinished } from 'vitest';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { Answer } from '../fakeLl2/faults.ts';
import { startStandIn } from '../fakeLl2/server.ts';
import { live } from './run.testkit.ts';

// What the tests of the command share.

/** A stand-in that grants plenty, for tests of what goes wrong elsewhere. */
export async function start(fault?: Answer) {
  const standIn = await startStandIn({ data: frozenEdition, limit: 10_000, ...(fault && { fault }) });
  onTestFinished(async () => {
    await standIn.close();
    expect(standIn.refused).toBe(0);
  });
  return standIn;
}

/**
 * Starts the command as a user does; `shell` may put limits before it. A loss goes through because a first fetch is
 * measured by the embedded edition, which may have grown by any number of spacecraft.
 */
export function run(
  baseUrl: string,
  {
    flags = '--accept-shrink',
    shell = '',
    environment = {},
  }: { flags?: string; shell?: string; environment?: object } = {},
) {
  const command = `${shell} exec ${process.execPath} scripts/fetch.ts ${flags}`;
  const child = spawn('bash', ['-c', command], {
    env: { ...process.env, LL2_BASE_URL: baseUrl, CATALOG_DATA: live, IMAGE_POLICY: 'none', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return { child, ended };
}
