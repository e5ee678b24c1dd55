import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate as generateCertificate } from 'selfsigned';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Refused } from './faults.ts';
import { nowhere } from './list.ts';
import { body, connect, readConfigurations, recordSchema, status } from './ll2.testkit.ts';
import type { ListQuery } from './page.ts';

describe('a list', () => {
  test('is read page by page, by the addresses LL2 documents', async () => {
    const { fakeLl2, ll2 } = await connect();
    const { rows } = await ll2.list('spacecraft', recordSchema, { ordering: 'id', mode: 'detailed' });
    expect(rows).toHaveLength(598);
    expect(fakeLl2.calls).toEqual(
      [0, 100, 200, 300, 400, 500].map(
        (offset) => `/2.3.0/spacecraft/?format=json&limit=100&mode=detailed&offset=${offset}&ordering=id`,
      ),
    );
    expect(ll2.calls).toBe(6);
  });

  test.each<[string, string, string, unknown[]?]>([
    [
      'that of another list elsewhere',
      'https://example.org/2.3.0/agencies/?offset=100',
      'which is another list',
    ],
    ['backwards elsewhere', 'https://example.org/2.3.0/spacecraft_configurations/?offset=0', 'expected 100'],
    ['another path', '/2.3.0/agencies/?offset=100', 'which is another list'],
    ['the same page', '?offset=0', 'expected 100'],
    ['a page further on', '?offset=200', 'expected 100'],
    ['no offset', '?limit=100', 'expected 100'],
    ['that of an empty page', '?offset=0', 'expected 0 after 0', []],
    ['no address', 'http://', 'which is another list'],
  ])(
    'whose next page is %s is refused',
    async (_what, next, message, results = Array(100).fill({ id: 1 })) => {
      const { fakeLl2, ll2 } = await connect({
        fault: (_request, response) => {
          const address = next.startsWith('http')
            ? next
            : new URL(next, `${fakeLl2.baseUrl}/spacecraft_configurations/`).href;
          return body(JSON.stringify({ count: 598, next: address, results }))(_request, response, 1);
        },
      });
      await expect(readConfigurations(ll2)).rejects.toThrow(message);
      expect(fakeLl2.calls).toHaveLength(1);
    },
  );

  test.each([
    ['a mirror, which passes on what LL2 says', 'https://ll.thespacedevs.com/2.3.0/spacecraft/'],
    ['a server behind TLS, which does not know', 'http://127.0.0.1/2.3.0/spacecraft/'],
    ['a mirror below a path', '/ll2/2.3.0/spacecraft/'],
    ['a server that leaves the address out', ''],
  ])('of %s is followed by offset, and nobody else is asked', async (_who, path) => {
    const rows = Array.from({ length: 250 }, (_, id) => ({ id, name: 'x' }));
    const { fakeLl2, ll2 } = await connect({
      fault: (request, response, call) => {
        const offset = Number(new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('offset'));
        const next = offset < 200 ? `${path}?format=json&limit=100&offset=${offset + 100}` : null;
        const page = { count: 250, next, results: rows.slice(offset, offset + 100) };
        return body(JSON.stringify(page))(request, response, call);
      },
    });
    const read = await ll2.list('spacecraft', recordSchema, { ordering: 'id', mode: 'detailed' });
    expect(read.rows).toEqual(rows);
    expect(fakeLl2.calls.map((call) => /offset=(\d+)/.exec(call)?.[1])).toEqual(['0', '100', '200']);
  });

  test('that goes on beyond its count is refused', async () => {
    const { fakeLl2, ll2 } = await connect({
      fault: (request, response, call) => {
        const next = new URL(request.url ?? '', 'http://127.0.0.1');
        next.host = request.headers.host ?? '';
        next.searchParams.set('offset', '100');
        const results = Array.from({ length: 100 }, (_, id) => ({ id, name: 'x' }));
        return body(JSON.stringify({ count: 100, next: next.href, results }))(request, response, call);
      },
    });
    await expect(readConfigurations(ll2)).rejects.toThrow('names a next page after all 100 records');
    expect(fakeLl2.calls).toHaveLength(1);
  });

  test('that ends before its count is refused', async () => {
    const { ll2 } = await connect({ fault: body('{"count":2,"next":null,"results":[{"id":1}]}') });
    await expect(readConfigurations(ll2)).rejects.toThrow('ends the list after 1 of 2 records');
  });

  test('is of the moment of its oldest page, which may have been kept', async () => {
    const kept = { count: 2, rows: [{ id: 1, name: 'x' }], next: 1, limit: 1, readAt: 1_000 };
    const pages = { ...nowhere, load: (_query: ListQuery, offset: number) => (offset === 0 ? kept : null) };
    const rest = '{"count":2,"next":null,"results":[{"id":2,"name":"y"}]}';
    const { ll2 } = await connect({ fault: body(rest) }, { pages });
    expect(await readConfigurations(ll2)).toMatchObject({ readAt: 1_000, received: [{ id: 1 }, { id: 2 }] });
  });

  test('whose records are refused is forgotten, because LL2 may have better ones by then', async () => {
    const forgotten: string[] = [];
    const pages = { ...nowhere, forget: ({ path }: ListQuery) => forgotten.push(path) };
    const { ll2 } = await connect({ fault: body('{"count":1,"next":null,"results":[{"id":1}]}') }, { pages });
    await expect(readConfigurations(ll2)).rejects.toThrow('1 of 1 records cannot be used');
    expect(forgotten).toEqual(['spacecraft_configurations']);
  });

  test('may be JSON of any kind', async () => {
    const type = { 'content-type': 'application/hal+json; charset=utf-8' };
    const { ll2 } = await connect({
      fault: body('{"count":1,"next":null,"results":[{"id":1,"name":"x"}]}', type),
    });
    expect((await readConfigurations(ll2)).rows).toHaveLength(1);
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
      const error = await readConfigurations(ll2).catch((error: unknown) => error);
      expect(error, answer).toBeInstanceOf(Refused);
      expect((error as Refused).message).toMatch(/answered no list: .*expected/);
    }
  });

  test('that is none is told in one line, whatever is wrong with it', async () => {
    const { ll2 } = await connect({ fault: body('{"count":-1,"next":null}') });
    await expect(readConfigurations(ll2)).rejects.toThrow(
      /answered no list: count: too small: expected .*; results: invalid input: expected array, received undefined\.$/,
    );
  });
});

describe('what cannot pass is refused at once', () => {
  test.each([400, 401, 403, 404, 410, 451, 204, 301, 302, 308])('status %i', async (code) => {
    const { fakeLl2, ll2 } = await connect({ fault: status(code, { location: 'https://example.org/' }) });
    await expect(readConfigurations(ll2)).rejects.toThrow(Refused);
    expect(fakeLl2.calls).toHaveLength(1);
  });

  const moved = { location: 'https://example.org/2.3.0/' };
  test.each<[string, number, Record<string, string>, string | undefined, RegExp]>([
    [
      'where a redirect leads',
      301,
      moved,
      undefined,
      /301, which leads to https:.+\/2\.3\.0\/\. .+LL2_BASE_URL/,
    ],
    ['that a key is refused', 401, {}, 'SESAME', /answered 401: .* Check LL2_API_KEY\.$/],
    ['that no key is set', 403, {}, undefined, /answered 403: .* No LL2_API_KEY is set\.$/],
    ['that there is no such list', 404, {}, undefined, /answered 404: .* Check LL2_BASE_URL\.$/],
  ])('and it says %s', async (_what, code, headers, apiKey, expected) => {
    const { ll2 } = await connect({ fault: status(code, headers) }, { apiKey });
    await expect(readConfigurations(ll2)).rejects.toThrow(expected);
  });

  test('an answer that is too large as it comes', async () => {
    const { fakeLl2, ll2 } = await connect(
      { fault: body(`{"count":1,"next":null,"results":["${'x'.repeat(5_000)}"]}`) },
      { largest: { compressed: 1_000, plain: 1e6 } },
    );
    await expect(readConfigurations(ll2)).rejects.toThrow('answers too much');
    expect(fakeLl2.calls).toHaveLength(1);
  });

  test('a bomb: an answer that is too large once it is decompressed', async () => {
    const bomb = gzipSync(`{"count":1,"next":null,"results":["${'0'.repeat(20_000_000)}"]}`);
    const { fakeLl2, ll2 } = await connect(
      { fault: body(bomb, { 'content-encoding': 'gzip' }) },
      { largest: { compressed: 1e6, plain: 1e6 } },
    );
    await expect(readConfigurations(ll2)).rejects.toThrow('answers too much');
    expect(fakeLl2.calls).toHaveLength(1);
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
    const { fakeLl2 } = await connect();
    const { ll2, waits } = await connect({}, { baseUrl: fakeLl2.baseUrl.replace('http:', 'https:') });
    await expect(readConfigurations(ll2)).rejects.toBeInstanceOf(Refused);
    expect(waits).toEqual([]);
  });
});

describe('the API key', () => {
  test('goes to LL2 as a token', async () => {
    const { fakeLl2, ll2 } = await connect({}, { apiKey: 'sesame' });
    await readConfigurations(ll2);
    expect(fakeLl2.latestHeaders().authorization).toBe('Token sesame');
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
    const { fakeLl2, ll2 } = await connect();
    await readConfigurations(ll2);
    expect(fakeLl2.latestHeaders().authorization).toBeUndefined();
    expect(fakeLl2.latestHeaders()['user-agent']).toContain('spacecraft-catalog');
  });
});
