import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { listen } from '../../src/tests/testkit/listen.ts';
import { Throttled } from './faults.ts';
import { body, connect, crowd, on, readConfigurations, status } from './ll2.testkit.ts';

describe('the limit of LL2', () => {
  test('is never passed: with two calls left there are two, retries included', async () => {
    const { fakeLl2, ll2 } = await connect({ limit: 2, fault: status(504) });
    await ll2.allowance();
    await expect(readConfigurations(ll2)).rejects.toBeInstanceOf(Throttled);
    expect(fakeLl2.calls).toHaveLength(2);
    expect(ll2.calls).toBe(2);
  });

  test('that is used up before the run says when it ends', async () => {
    const { fakeLl2, ll2 } = await connect({ limit: 1 });
    await readConfigurations(ll2);
    expect(await ll2.allowance()).toMatchObject({ calls: 0, limit: 1, window: 3_600 });
    const error = await readConfigurations(ll2).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Throttled);
    expect(error.seconds).toBeGreaterThan(3_500);
    expect(fakeLl2.calls).toHaveLength(1);
  });

  test('is kept to even when api-throttle no longer answers', async () => {
    let throttles = 0;
    let pages = 0;
    const server = createServer((request, response) => {
      const isThrottle = request.url?.includes('api-throttle') ?? false;
      if (isThrottle ? throttles++ > 0 : ++pages) {
        response.writeHead(504).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        '{"your_request_limit":15,"limit_frequency_secs":3600,"current_use":13,"next_use_secs":0,"ident":"127.0.0.1"}',
      );
    });
    const { ll2 } = await connect({}, { baseUrl: `http://127.0.0.1:${await listen(server)}/2.3.0` });
    expect(await ll2.allowance()).toMatchObject({ calls: 2 });
    await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 3_600 });
    expect(pages).toBe(2);
  });

  test('that is nearly over is waited for', async () => {
    const waited: number[] = [];
    const { fakeLl2, ll2 } = await connect(
      { limit: 1, window: 1 },
      {
        sleep: (seconds) => {
          waited.push(seconds);
          return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        },
      },
    );
    await ll2.allowance();
    await readConfigurations(ll2);
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(fakeLl2.calls).toHaveLength(2);
    expect(waited).toEqual([2]);
  });

  test('that others have always used up, though it is nearly over, ends the run after all tries', async () => {
    const { fakeLl2, ll2, waits } = await connect({ faults: [crowd(() => true)] });
    await ll2.allowance();
    await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 30 });
    expect(waits).toEqual([31, 31, 31, 31, 31]);
    expect(fakeLl2.calls).toEqual([]);
  });

  test.each([
    ['missing', {}],
    ['nonsense', { 'retry-after': 'later' }],
    ['zero', { 'retry-after': '0' }],
    ['negative', { 'retry-after': '-1' }],
  ])('is asked of api-throttle when Retry-After is %s', async (_what, headers) => {
    const { fakeLl2, ll2, waits } = await connect({
      fault: on([1], status(429, headers as Record<string, string>)),
    });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(waits).toEqual([1]);
    expect(fakeLl2.calls).toHaveLength(2);
  });
});

describe('a wait that LL2 asks for with 429', () => {
  const asking = (retryAfter: string) =>
    connect({ fault: on([1], status(429, { 'retry-after': retryAfter })) });

  test.each([
    ['an hour', () => '3600', 3_600],
    ['more than a person waits', () => '90', 90],
    ['a date', () => new Date(Date.now() + 1_800_000).toUTCString(), 1_800],
    ['a year, which nobody means', () => '31536000', 86_400],
  ])('for %s ends the run, which says when to come back', async (_what, retryAfter, seconds) => {
    const { ll2, waits } = await asking(retryAfter());
    const error = await readConfigurations(ll2).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Throttled);
    expect(Math.abs(error.seconds - seconds)).toBeLessThan(2);
    expect(waits).toEqual([]);
  });

  test.each([30, 89])('for %i s, which a person waits, is sat through', async (seconds) => {
    const { ll2, waits } = await asking(`${seconds}`);
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(waits).toEqual([seconds + 1]);
  });

  test('in words alone is kept as well', async () => {
    const told = body('{"detail":"Request was throttled. Expected available in 20 seconds."}', {}, 429);
    const { ll2, waits } = await connect({ fault: on([1], told) });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(waits).toEqual([21]);
  });

  test('without a time is a whole window where api-throttle does not answer either', async () => {
    let pages = 0;
    const server = createServer((request, response) => {
      const isThrottle = request.url?.includes('api-throttle') ?? false;
      if (!isThrottle) pages++;
      response.writeHead(isThrottle ? 504 : 429).end();
    });
    const { ll2 } = await connect({}, { baseUrl: `http://127.0.0.1:${await listen(server)}/2.3.0` });
    await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 3_600 });
    expect(pages).toBe(1);
  });
});

test('a throttle without end and without a time ends the run, which waits longer each time', async () => {
  const { fakeLl2, ll2, waits } = await connect({ limit: 100, fault: status(429) });
  await ll2.allowance();
  await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 3_600 });
  expect(waits).toEqual([1, 2, 4, 8, 16]);
  expect(fakeLl2.calls).toHaveLength(6);
});
