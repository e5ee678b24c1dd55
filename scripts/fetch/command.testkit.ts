import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { endOf } from '../../src/tests/testkit/end.ts';
import type { Answer } from '../fakeLl2/faults.ts';
import { startFakeLl2 } from '../fakeLl2/server.ts';
import { halfEdition, live } from './run.testkit.ts';

// Tests of the command share this.

/** A stand-in of half of the frozen edition, unless another is named, that grants many calls, for tests of other limits. */
export async function start(fault?: Answer, data = halfEdition) {
  const fakeLl2 = await startFakeLl2({ data, limit: 10_000, ...(fault && { fault }) });
  onTestFinished(async () => {
    await fakeLl2.close();
    expect(fakeLl2.refused).toBe(0);
  });
  return fakeLl2;
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
    cwd = '.',
  }: { flags?: string; shell?: string; environment?: object; cwd?: string } = {},
) {
  const command = `${shell} exec ${process.execPath} --disable-warning=ExperimentalWarning ${path.resolve('scripts/fetch.ts')} ${flags}`;
  const child = spawn('bash', ['-c', command], {
    cwd,
    env: { ...process.env, LL2_BASE_URL: baseUrl, CATALOG_DATA: live, IMAGE_POLICY: 'none', ...environment },
  });
  return { child, ended: endOf(child) };
}
