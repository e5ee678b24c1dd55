import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { Answer } from '../fakeLl2/faults.ts';
import { type StandInOptions, startStandIn } from '../fakeLl2/server.ts';
import { type Ll2, type Ll2Options, openLl2 } from './list.ts';

// What the tests of the lists share: a connection to a stand-in of each one's own.

/** What a list is checked against here. */
export const recordSchema = z.object({ id: z.int(), name: z.string() });
/** Reads a list of one page, so that one answer decides. */
export const readConfigurations = (ll2: Ll2) =>
  ll2.list('spacecraft_configurations', recordSchema, { ordering: 'name', mode: 'detailed' });

/** A stand-in, a connection to it, and what it was told to wait for; waits take no time. */
export async function connect(server: StandInOptions = {}, options: Partial<Ll2Options> = {}) {
  const standIn = await startStandIn({ data: frozenEdition, ...server });
  const waits: number[] = [];
  const ll2 = openLl2({
    baseUrl: standIn.baseUrl,
    sleep: async (seconds) => void waits.push(seconds),
    random: () => 0.5,
    ...options,
  });
  onTestFinished(async () => {
    await ll2.close();
    await standIn.close();
    expect(standIn.refused).toBe(0);
  });
  return { standIn, ll2, waits };
}

/** Goes wrong on these calls, and answers the others. */
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
/** Answers with a body. */
export const body =
  (content: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(content);
    return true;
  };
