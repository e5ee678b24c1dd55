import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate as generateCertificate } from 'selfsigned';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Answer } from '../standIn/faults.ts';
import { type StandInOptions, startStandIn } from '../standIn/server.ts';
import { Refused, Throttled, Unreachable } from './faults.ts';
import { type Ll2, type Ll2Options, openLl2 } from './list.ts';

const recordSchema = z.object({ id: z.int(), name: z.string() });
/** Reads a list of one page, so that one answer decides. */
const readConfigurations = (ll2: Ll2) =>
  ll2.list('spacecraft_configurations', recordSchema, { ordering: 'name', mode: 'detailed' });

/** A stand-in, a connection to it, and what it was told to wait for; waits take no time. */
async function connect(server: StandInOptions = {}, options: Partial<Ll2Options> = {}) {
  const standIn = await startStandIn(server);
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
const on = (calls: number[], fault: Answer): Answer => {
  return (request, response, call) => (calls.includes(call) ? fault(request, response, call) : false);
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"detail":"…"}');
    return true;
  };
const body =
  (content: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(content);
    return true;
  };

describe('a list', () => {
  test('is read page by page, by the addresses LL2 documents', async () => {
    const { standIn, ll2 } = await connect();
    const { rows } = await ll2.list('spacecraft', recordSchema, { ordering: 'id', mode: 'detailed' });
    expect(rows).toHaveLength(598);
    expect(standIn.calls).toEqual(
      [0, 100, 200, 300, 400, 500].map(
        (offset) => `/2.3.0/spacecraft/?format=json&limit=100&mode=detailed&offset=${offset}&ordering=id`,
      ),
    );
    expect(ll2.calls).toBe(6);
  });

  test.each<[string, string, string, unknown[]?]>([
    [
      'another host',
      'https://example.org/2.3.0/spacecraft_configurations/?offset=100',
      'which is another list',
    ],
    ['another path', '/2.3.0/agencies/?offset=100', 'which is another list'],
    ['the same page', '?offset=0', 'expected 100'],
    ['a page further on', '?offset=200', 'expected 100'],
    ['no offset', '?limit=100', 'expected 100'],
    ['that of an empty page', '?offset=0', 'expected 0 after 0', []],
    ['no address', 'http://', 'which is another list'],
  ])(
    'whose next page is %s is refused',
    async (_what, next, message, results = Array(100).fill({ id: 1 })) => {
      const { standIn, ll2 } = await connect({
        fault: (_request, response) => {
          const address = next.startsWith('http')
            ? next
            : new URL(next, `${standIn.baseUrl}/spacecraft_configurations/`).href;
          return body(JSON.stringify({ count: 598, next: address, results }))(_request, response, 1);
        },
      });
      await expect(readConfigurations(ll2)).rejects.toThrow(message);
      expect(standIn.calls).toHaveLength(1);
    },
  );

  test('that ends before its count is refused', async () => {
    const { ll2 } = await connect({ fault: body('{"count":598,"next":null,"results":[{"id":1}]}') });
    await expect(readConfigurations(ll2)).rejects.toThrow('ends the list after 1 of 598 records');
  });

  test('that is none is refused, with what was expected', async () => {
    for (const answer of [
      '[]',
      '{}',
      'null',
      '{"count":-1,"next":null,"results":[]}',
      '{"count":1,"next":null,"results":{}}',
    ]) {
      const { ll2 } = await connect({ fault: body(answer) });
      await expect(readConfigurations(ll2)).rejects.toThrow(Refused);
    }
  });
});

describe('what may pass is tried again', () => {
  test.each([408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527])(
    'status %i',
    async (code) => {
      const { standIn, ll2, waits } = await connect({ fault: on([1], status(code)) });
      expect((await readConfigurations(ll2)).rows).toHaveLength(46);
      expect(standIn.calls).toHaveLength(2);
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
    const { standIn, ll2 } = await connect({ fault: on([1], fault) });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(standIn.calls).toHaveLength(2);
  });

  test('an endless drip, once its deadline is over', async () => {
    const drip: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    };
    const { standIn, ll2 } = await connect({ fault: on([1], drip) }, { deadline: 300 });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(standIn.calls).toHaveLength(2);
  });

  test('six times in all, longer apart each time, and then it is given up with the reason', async () => {
    const { standIn, ll2, waits } = await connect({ fault: status(504) });
    await expect(readConfigurations(ll2)).rejects.toThrow(/answered 504\. It was tried 6 times\.$/);
    await expect(readConfigurations(ll2)).rejects.toThrow(Unreachable);
    expect(standIn.calls).toHaveLength(12);
    expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
  });

  test('after the time that Retry-After asks for', async () => {
    const { ll2, waits } = await connect({ fault: on([1], status(503, { 'retry-after': '42' })) });
    await readConfigurations(ll2);
    expect(waits).toEqual([42]);
  });

  test('but not when that is longer than a person waits', async () => {
    const { standIn, ll2, waits } = await connect({ fault: status(503, { 'retry-after': '31536000' }) });
    await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 86_400 });
    expect(standIn.calls).toHaveLength(1);
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

describe('what cannot pass is refused at once', () => {
  test.each([400, 401, 403, 404, 410, 451, 501, 204, 301, 302, 308])('status %i', async (code) => {
    const { standIn, ll2 } = await connect({ fault: status(code, { location: 'https://example.org/' }) });
    await expect(readConfigurations(ll2)).rejects.toThrow(Refused);
    expect(standIn.calls).toHaveLength(1);
  });

  test('an answer that is too large as it comes', async () => {
    const { standIn, ll2 } = await connect(
      { fault: body(`{"count":1,"next":null,"results":["${'x'.repeat(5_000)}"]}`) },
      { largest: { compressed: 1_000, plain: 1e6 } },
    );
    await expect(readConfigurations(ll2)).rejects.toThrow('answers too much');
    expect(standIn.calls).toHaveLength(1);
  });

  test('a bomb: an answer that is too large once it is decompressed', async () => {
    const bomb = gzipSync(`{"count":1,"next":null,"results":["${'0'.repeat(20_000_000)}"]}`);
    const { standIn, ll2 } = await connect(
      { fault: body(bomb, { 'content-encoding': 'gzip' }) },
      { largest: { compressed: 1e6, plain: 1e6 } },
    );
    await expect(readConfigurations(ll2)).rejects.toThrow('answers too much');
    expect(standIn.calls).toHaveLength(1);
  });
});

describe('the limit of LL2', () => {
  test('is never passed: with two calls left there are two, retries included', async () => {
    const { standIn, ll2 } = await connect({ limit: 2, fault: status(504) });
    await ll2.allowance();
    await expect(readConfigurations(ll2)).rejects.toBeInstanceOf(Throttled);
    expect(standIn.calls).toHaveLength(2);
    expect(ll2.calls).toBe(2);
  });

  test('that is used up before the run says when it ends', async () => {
    const { standIn, ll2 } = await connect({ limit: 1 });
    await readConfigurations(ll2);
    expect(await ll2.allowance()).toMatchObject({ calls: 0, limit: 1, window: 3_600 });
    const error = await readConfigurations(ll2).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Throttled);
    expect(error.seconds).toBeGreaterThan(3_500);
    expect(standIn.calls).toHaveLength(1);
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
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { ll2 } = await connect({}, { baseUrl: `http://127.0.0.1:${port}/2.3.0` });
    expect(await ll2.allowance()).toMatchObject({ calls: 2 });
    await expect(readConfigurations(ll2)).rejects.toMatchObject({ name: 'Throttled', seconds: 3_600 });
    expect(pages).toBe(2);
  });

  test('that is nearly over is waited for', async () => {
    const waited: number[] = [];
    const { standIn, ll2 } = await connect(
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
    expect(standIn.calls).toHaveLength(2);
    expect(waited).toEqual([2]);
  });

  test.each([
    ['missing', {}],
    ['nonsense', { 'retry-after': 'later' }],
    ['zero', { 'retry-after': '0' }],
    ['negative', { 'retry-after': '-1' }],
  ])('is asked of api-throttle when Retry-After is %s', async (_what, headers) => {
    const { standIn, ll2, waits } = await connect({
      fault: on([1], status(429, headers as Record<string, string>)),
    });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(waits).toEqual([1]);
    expect(standIn.calls).toHaveLength(2);
  });
});

describe('a wait that LL2 asks for with 429', () => {
  const asking = (retryAfter: string) =>
    connect({ fault: on([1], status(429, { 'retry-after': retryAfter })) });

  test.each([
    ['an hour', () => '3600', 3_600],
    ['a date', () => new Date(Date.now() + 1_800_000).toUTCString(), 1_800],
    ['a year, which nobody means', () => '31536000', 86_400],
  ])('for %s ends the run, which says when to come back', async (_what, retryAfter, seconds) => {
    const { ll2, waits } = await asking(retryAfter());
    const error = await readConfigurations(ll2).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Throttled);
    expect(Math.abs(error.seconds - seconds)).toBeLessThan(2);
    expect(waits).toEqual([]);
  });

  test('for less than a person waits is sat through', async () => {
    const { ll2, waits } = await asking('30');
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(waits).toEqual([31]);
  });
});

describe('TLS', () => {
  test('with a certificate that nobody vouches for is refused at once', async () => {
    const { private: key, cert } = await generateCertificate([{ name: 'commonName', value: 'localhost' }]);
    let requests = 0;
    const server = createTlsServer({ key, cert }, (_request, response) => {
      requests++;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { ll2, waits } = await connect({}, { baseUrl: `https://localhost:${port}/2.3.0` });
    await expect(readConfigurations(ll2)).rejects.toThrow(/is not to be trusted: .*self-signed certificate/);
    expect([requests, waits]).toEqual([0, []]);
  });

  test('spoken to a server that speaks none is refused at once', async () => {
    const { standIn } = await connect();
    const { ll2, waits } = await connect({}, { baseUrl: standIn.baseUrl.replace('http:', 'https:') });
    await expect(readConfigurations(ll2)).rejects.toBeInstanceOf(Refused);
    expect(waits).toEqual([]);
  });
});

describe('the API key', () => {
  test('goes to LL2 as a token', async () => {
    const { standIn, ll2 } = await connect({}, { apiKey: 'sesame' });
    await readConfigurations(ll2);
    expect(standIn.latestHeaders().authorization).toBe('Token sesame');
  });

  test('stands in no error', async () => {
    for (const code of [403, 504]) {
      const { ll2 } = await connect({ fault: status(code) }, { apiKey: 'sesame' });
      const error: Error = await readConfigurations(ll2).catch((thrown) => thrown);
      expect(
        `${error.stack} ${JSON.stringify(error)} ${(error.cause as Error | undefined)?.stack}`,
      ).not.toContain('sesame');
    }
  });

  test('is not sent when there is none', async () => {
    const { standIn, ll2 } = await connect();
    await readConfigurations(ll2);
    expect(standIn.latestHeaders().authorization).toBeUndefined();
    expect(standIn.latestHeaders()['user-agent']).toContain('spacecraft-catalog');
  });
});
