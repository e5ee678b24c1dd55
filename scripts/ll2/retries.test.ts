import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../fakeLl2/faults.ts';
import { TooHeavy, Unreachable } from './faults.ts';
import { body, connect, on, readConfigurations, recordSchema, status } from './ll2.testkit.ts';

describe('what may pass is tried again', () => {
  test.each([408, 425, 500, 501, 502, 503, 504, 507, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599])(
    'status %i',
    async (code) => {
      const { fakeLl2, ll2, waits } = await connect({ fault: on([1], status(code)) });
      expect((await readConfigurations(ll2)).rows).toHaveLength(46);
      expect(fakeLl2.calls).toHaveLength(2);
      expect(waits).toEqual([1]);
    },
  );

  test.each<[string, Answer]>([
    [
      'a cut body',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{"count":');
        response.destroy();
        return true;
      },
    ],
    [
      'a reset connection',
      (request) => {
        request.socket.resetAndDestroy();
        return true;
      },
    ],
    ['a page of HTML with status 200', body('<html>', { 'content-type': 'text/html' })],
    ['no content type', body('{}', { 'content-type': '' })],
    ['broken JSON', body('{"count":')],
    ['broken gzip', body('{"count":1}', { 'content-encoding': 'gzip' })],
  ])('%s', async (_what, fault) => {
    const { fakeLl2, ll2 } = await connect({ fault: on([1], fault) });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(fakeLl2.calls).toHaveLength(2);
  });

  test('an endless drip, once its deadline is over', async () => {
    const drip: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    };
    const { fakeLl2, ll2 } = await connect({ fault: on([1], drip) }, { deadline: 300 });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(fakeLl2.calls).toHaveLength(2);
  });

  test('six times in all, longer apart each time, and then it is given up with the reason', async () => {
    const { fakeLl2, ll2, waits } = await connect({ fault: status(504) });
    await expect(readConfigurations(ll2)).rejects.toThrow(/answered 504\. It was tried 6 times\.$/);
    await expect(readConfigurations(ll2)).rejects.toThrow(Unreachable);
    expect(fakeLl2.calls).toHaveLength(12);
    expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
  });

  test.each([408, 504, 524])(
    'status %i, which LL2 gives where it takes too long, twice each with fewer rows',
    async (code) => {
      const { fakeLl2, ll2 } = await connect({ fault: status(code) });
      await expect(readConfigurations(ll2)).rejects.toBeInstanceOf(TooHeavy);
      expect(fakeLl2.calls.map((call) => /limit=(\d+)/.exec(call)?.[1])).toEqual([
        '100',
        '100',
        '50',
        '50',
        '25',
        '25',
      ]);
    },
  );

  test('no more often than is asked for', async () => {
    const { fakeLl2, ll2 } = await connect({ fault: status(503) });
    const how = { ordering: 'name', mode: 'normal' } as const;
    await expect(ll2.list('agencies', recordSchema, how, 2)).rejects.toThrow(/It was tried 2 times\.$/);
    expect(fakeLl2.calls).toHaveLength(2);
  });

  test('after the time that Retry-After asks for', async () => {
    const { ll2, waits } = await connect({ fault: on([1], status(503, { 'retry-after': '42' })) });
    await readConfigurations(ll2);
    expect(waits).toEqual([42]);
  });

  test('but not when that is longer than a person waits', async () => {
    const { fakeLl2, ll2, waits } = await connect({ fault: status(503, { 'retry-after': '31536000' }) });
    await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 86_400 });
    expect(fakeLl2.calls).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('a server that is not there', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const { ll2 } = await connect({}, { baseUrl: `http://127.0.0.1:${port}/2.3.0` });
    await expect(readConfigurations(ll2)).rejects.toThrow(/ECONNREFUSED.*It was tried 6 times/);
  });
});
