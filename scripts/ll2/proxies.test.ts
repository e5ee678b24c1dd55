import { describe, expect, test } from 'vitest';
import { Unreachable } from './faults.ts';
import { proxiesAt, startProxy, startTls } from './forwardProxy.testkit.ts';
import { body, connect, on, readConfigurations, status } from './ll2.testkit.ts';

/** The address of a stand-in under a name that only the proxy can look up. */
const named = (baseUrl: string) => baseUrl.replace('127.0.0.1', 'll2.example.test');
const dead = '127.0.0.1:1';
const list = '/2.3.0/spacecraft_configurations/?format=json&limit=100&mode=detailed&offset=0&ordering=name';

/** A stand-in, and a connection to it through a proxy. */
async function connectThrough(proxy: { host: string }, server = {}, options = {}) {
  const { fakeLl2 } = await connect(server);
  const baseUrl = named(fakeLl2.baseUrl);
  const { ll2 } = await connect({}, { baseUrl, proxies: proxiesAt(proxy.host), ...options });
  return { fakeLl2, ll2, origin: new URL(baseUrl).origin };
}

describe('LL2 behind a proxy', () => {
  test('over http is asked by whole addresses, and the proxy alone gets its password', async () => {
    const proxy = await startProxy();
    const { fakeLl2, ll2, origin } = await connectThrough(proxy);
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(proxy.requests).toEqual([`GET ${origin}${list}`]);
    expect(proxy.credentials).toEqual([`Basic ${btoa('user:sec ret')}`]);
    expect(fakeLl2.latestHeaders()).not.toHaveProperty('proxy-authorization');
  });

  test('over https is asked in a tunnel, whose other end must prove who it is', async () => {
    const proxy = await startProxy();
    const { fakeLl2 } = await connect();
    const { port } = await startTls('ll2.example.test', new URL(fakeLl2.baseUrl).origin);
    const baseUrl = `https://ll2.example.test:${port}/2.3.0`;
    const { ll2 } = await connect({}, { baseUrl, proxies: proxiesAt(proxy.host) });
    await expect(readConfigurations(ll2)).rejects.toThrow(
      new RegExp(
        `is not to be trusted: self-signed .* The proxy was ${proxy.host}, which HTTPS_PROXY names\\.$`,
      ),
    );
    expect(proxy.requests).toEqual([`CONNECT ll2.example.test:${port}`]);
    expect(proxy.credentials).toEqual([`Basic ${btoa('user:sec ret')}`]);
    expect(fakeLl2.calls).toEqual([]);
  });

  test('keeps the limits of answers', async () => {
    const proxy = await startProxy();
    const { ll2 } = await connectThrough(
      proxy,
      { fault: body('x'.repeat(5_000)) },
      { largest: { compressed: 1_000, plain: 1e6 } },
    );
    await expect(readConfigurations(ll2)).rejects.toThrow('answers too much');
  });

  test('is asked directly where NO_PROXY lists its host', async () => {
    const proxy = await startProxy();
    const { ll2 } = await connect({}, { proxies: proxiesAt(proxy.host, 'example.org, 127.0.0.1') });
    expect((await readConfigurations(ll2)).rows).toHaveLength(46);
    expect(proxy.requests).toEqual([]);
  });
});

describe('after all tries it is told', () => {
  test('which variable names the proxy, without its password', async () => {
    const { ll2 } = await connectThrough({ host: dead });
    const error: Error = await readConfigurations(ll2).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unreachable);
    expect(error.message).toMatch(
      /ECONNREFUSED 127\.0\.0\.1:1\. The proxy was 127\.0\.0\.1:1, which HTTP_PROXY names\. It was tried 6 times\.$/,
    );
    expect(`${error.stack} ${(error.cause as Error).stack}`).not.toMatch(/sec(%20| )ret/);
  });

  test('which proxy it was, also after an answer', async () => {
    const proxy = await startProxy();
    const { ll2 } = await connectThrough(proxy, { fault: on([2, 3, 4, 5, 6, 7], status(503)) });
    await readConfigurations(ll2);
    await expect(readConfigurations(ll2)).rejects.toThrow(`503. The proxy was ${proxy.host}, which`);
  });

  test('that a proxy lets no tunnel through', async () => {
    const proxy = await startProxy({ status: 403 });
    const baseUrl = 'https://ll2.example.test/2.3.0';
    const { ll2 } = await connect({}, { baseUrl, proxies: proxiesAt(proxy.host) });
    await expect(readConfigurations(ll2)).rejects.toThrow(
      /403.* HTTPS_PROXY names\. It was tried 6 times\.$/,
    );
    expect(proxy.requests).toEqual(Array(6).fill('CONNECT ll2.example.test:443'));
  });

  test('that no proxy is set', async () => {
    const { ll2 } = await connect({}, { baseUrl: `http://${dead}/2.3.0` });
    await expect(readConfigurations(ll2)).rejects.toThrow(
      /ECONNREFUSED.* No proxy is set \(HTTPS_PROXY, HTTP_PROXY\)\. It was tried 6 times\.$/,
    );
  });

  test('that NO_PROXY kept the host from it', async () => {
    const proxy = await startProxy();
    const { ll2 } = await connect(
      {},
      { baseUrl: `http://${dead}/2.3.0`, proxies: proxiesAt(proxy.host, '127.0.0.1') },
    );
    await expect(readConfigurations(ll2)).rejects.toThrow(
      /NO_PROXY keeps 127\.0\.0\.1 from the proxy that HTTP_PROXY names\. It was tried 6 times\.$/,
    );
    expect(proxy.requests).toEqual([]);
  });
});

test.each(['http://ll2.example.test/2.3.0', 'https://ll2.example.test/2.3.0'])(
  'a proxy that wants another password is asked once: %s',
  async (baseUrl) => {
    const proxy = await startProxy({ status: 407 });
    const { ll2, waits } = await connect({}, { baseUrl, proxies: proxiesAt(proxy.host) });
    await expect(readConfigurations(ll2)).rejects.toThrow(
      /^The proxy asks for a user name and a password \(407\)\. The proxy was .* names\.$/,
    );
    expect([proxy.requests.length, waits]).toEqual([1, []]);
  },
);

describe('the API key is not sent in plain text', () => {
  const apiKey = 'sesame';

  test('to a proxy elsewhere, though LL2 is on this machine', async () => {
    const proxies = proxiesAt('proxy.example.org:3128');
    await expect(connect({}, { apiKey, proxies })).rejects.toThrow(
      'LL2_API_KEY would be sent in plain text to the proxy that HTTP_PROXY names; add 127.0.0.1 to NO_PROXY',
    );
    const others = proxiesAt('proxy.example.org:3128', '127.0.0.10');
    await expect(connect({}, { apiKey, proxies: others })).rejects.toThrow('add 127.0.0.1 to NO_PROXY');
  });

  test('but goes to this machine past that proxy, and through one on this machine', async () => {
    const past = await connect({}, { apiKey, proxies: proxiesAt('proxy.example.org:3128', '127.0.0.1') });
    expect((await readConfigurations(past.ll2)).rows).toHaveLength(46);
    const pastAll = await connect(
      {},
      { apiKey, proxies: proxiesAt('proxy.example.org:3128', 'example.org *') },
    );
    expect((await readConfigurations(pastAll.ll2)).rows).toHaveLength(46);
    const through = await connect({}, { apiKey, proxies: proxiesAt((await startProxy()).host) });
    expect((await readConfigurations(through.ll2)).rows).toHaveLength(46);
  });
});
