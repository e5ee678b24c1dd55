import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { ArmedFault } from '../fakeLl2/armedFault.ts';
import type { Answer } from '../fakeLl2/faults.ts';
import { type FakeLl2Options, startFakeLl2 } from '../fakeLl2/server.ts';
import { type Ll2, type Ll2Options, openLl2 } from './list.ts';

// Tests of the lists share this: each connects to a stand-in of its own.

/** The schema of the lists in these tests. */
export const recordSchema = z.object({ id: z.int(), name: z.string() });
/** Reads a list of one page, because then one answer decides. */
export const readConfigurations = (ll2: Ll2) =>
  ll2.list('spacecraft_configurations', recordSchema, { ordering: 'name', mode: 'detailed' });

/** A stand-in, a connection to it, and the waits that it was asked for, which take no time. */
export async function connect(server: FakeLl2Options = {}, options: Partial<Ll2Options> = {}) {
  const fakeLl2 = await startFakeLl2({ data: frozenEdition, ...server });
  const waits: number[] = [];
  const ll2 = openLl2({
    baseUrl: fakeLl2.baseUrl,
    sleep: async (seconds) => void waits.push(seconds),
    random: () => 0.5,
    ...options,
  });
  onTestFinished(async () => {
    await ll2.close();
    await fakeLl2.close();
    expect(fakeLl2.refused).toBe(0);
  });
  return { fakeLl2, ll2, waits };
}

/** Fails at these calls, and answers the others. */
export const on = (calls: number[], fault: Answer): Answer => {
  return (request, response, call) => (calls.includes(call) ? fault(request, response, call) : false);
};
/** Answers with a status. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"detail":"…"}');
    return true;
  };
/** Says that all calls are used up by others until half a minute from now, while it is crowded. */
export const crowd = (isCrowded: () => boolean): ArmedFault => ({
  name: 'crowd',
  does: 'uses up the calls',
  strikes: () => false,
  throttle: (state) =>
    isCrowded() ? { ...state, current_use: state.your_request_limit, next_use_secs: 30 } : state,
});
/** Answers with a body. */
export const body =
  (content: string | Buffer, headers: Record<string, string> = {}, code = 200): Answer =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(content);
    return true;
  };
