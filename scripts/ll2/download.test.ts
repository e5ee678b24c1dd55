import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/tests/testkit/listen.ts';
import { type DownloadOptions, lookupPublic, openDownloads } from './download.ts';
import { Passing, Refused, Stopped } from './faults.ts';
import { proxiesAt, startProxy, startTls } from './forwardProxy.testkit.ts';

/** Serves on this machine until the test ends. */
async function serve(answer: RequestListener) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.url} for ${request.headers.host?.replace(/:\d+$/, '')}`);
    answer(request, response);
  });
  return { origin: `http://127.0.0.1:${await listen(server)}`, requests };
}

function open(options: DownloadOptions) {
  const downloads = openDownloads(options);
  onTestFinished(() => downloads.close());
  return downloads;
}

const answerOk: RequestListener = (_request, response) => response.end('bytes');

describe('a file', () => {
  test('is fetched as it is, by a request that says who asks and carries no secret', async () => {
    let headers = {};
    const { origin, requests } = await serve((request, response) => {
      headers = request.headers;
      response.end('bytes');
    });
    const bytes = await open({ trustedOrigin: origin }).get(`${origin}/media/soyuz%20ms.jpeg?v=2#top`);
    expect(bytes.toString()).toBe('bytes');
    expect(requests).toEqual(['/media/soyuz%20ms.jpeg?v=2 for 127.0.0.1']);
    expect(headers).toMatchObject({ 'user-agent': 'spacecraft-catalog (static site generator)' });
    expect(headers).not.toHaveProperty('authorization');
  });

  test('that is not there is not worth another try, a host in trouble is', async () => {
    const { origin } = await serve((request, response) => {
      response.writeHead(Number(request.url?.slice(1))).end('no');
    });
    const downloads = open({ trustedOrigin: origin });
    await expect(downloads.get(`${origin}/404`)).rejects.toThrow(
      new Refused(`${origin}/404 answered 404, where 200 was expected.`),
    );
    for (const status of [429, 500, 503]) {
      await expect(downloads.get(`${origin}/${status}`)).rejects.toThrow(Passing);
    }
  });

  test('of more bytes than a picture may have is given up as soon as they come', async () => {
    let sent = 0;
    const { origin } = await serve(async (_request, response) => {
      response.on('error', () => {});
      for (; sent < 1_000 && !response.destroyed; sent++) {
        response.write(Buffer.alloc(10_000));
        await pause(1);
      }
      response.end();
    });
    await expect(open({ trustedOrigin: origin, largest: 100_000 }).get(origin)).rejects.toThrow(
      new Refused(`${origin}/ has more than the 0.1 MB that a picture may have.`),
    );
    expect(sent).toBeLessThan(500);
  });

  test('that drips for ever is given up at the deadline', async () => {
    const { origin } = await serve((_request, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    await expect(open({ trustedOrigin: origin, deadline: 300 }).get(origin)).rejects.toThrow(
      new Passing(`${origin}/ took longer than 0.3 s.`),
    );
  });

  test('is not waited for once somebody stops the run', async () => {
    const { origin } = await serve(() => {});
    const stop = new AbortController();
    const download = open({ trustedOrigin: origin, signal: stop.signal }).get(origin);
    setTimeout(() => stop.abort(), 50);
    await expect(download).rejects.toThrow(Stopped);
  });

  test('is refused when the machine it comes from cannot prove to be the one that is meant', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'images.example.org' }]);
    const origin = `https://127.0.0.1:${await listen(createSecureServer({ key, cert }, answerOk))}`;
    await expect(open({ trustedOrigin: origin }).get(origin)).rejects.toThrow(
      /could not be had: .*self-signed/,
    );
  });
});

describe('an address', () => {
  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'ftp://a.example/',
    '',
    '/x',
  ])('%s leads nowhere', async (address) => {
    await expect(open({}).get(address)).rejects.toThrow(
      new Refused(`${address} is no address of http or https.`),
    );
  });

  test('with a password in it is refused, and the password is not repeated', async () => {
    const { origin, requests } = await serve(answerOk);
    const address = origin.replace('//', '//user:secret@');
    const host = new URL(origin).host;
    await expect(open({ trustedOrigin: origin }).get(address)).rejects.toThrow(
      new Refused(`The address at ${host} has a user name or password in it.`),
    );
    expect(requests).toEqual([]);
  });

  test('of another place on this machine is refused, however it is written', async () => {
    const secret = await serve(answerOk);
    const ll2 = await serve(answerOk);
    const { port } = new URL(secret.origin);
    const downloads = open({ trustedOrigin: ll2.origin });
    for (const host of [
      '127.0.0.1',
      '127.0.0.1.',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '0',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::127.0.0.1]',
      '①②⑦.0.0.1',
      'localhost',
    ]) {
      await expect(downloads.get(`http://${host}:${port}/`), host).rejects.toThrow(
        /^(127\.0\.0\.1|0\.0\.0\.0|\[::.*\]|localhost) is no public address, where one was expected\.$/,
      );
    }
    expect(secret.requests).toEqual([]);
    expect((await downloads.get(ll2.origin)).toString()).toBe('bytes');
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'https://192.168.1.1/',
    'http://[fd00::1]/',
  ])('%s is refused at once', async (address) => {
    await expect(open({}).get(address)).rejects.toThrow(Refused);
  });

  test('that redirects is not followed', async () => {
    const elsewhere = await serve(answerOk);
    const { origin } = await serve((_request, response) => {
      response.writeHead(302, { location: elsewhere.origin }).end();
    });
    await expect(open({ trustedOrigin: origin }).get(origin)).rejects.toThrow(
      new Refused(`${origin}/ answered 302, where 200 was expected.`),
    );
    expect(elsewhere.requests).toEqual([]);
  });

  test('where nobody listens may do better later', async () => {
    const dead = 'http://127.0.0.1:1';
    await expect(open({ trustedOrigin: dead }).get(`${dead}/`)).rejects.toThrow(
      new Passing(`${dead}/ could not be had: connect ECONNREFUSED 127.0.0.1:1.`),
    );
  });
});

describe('a name', () => {
  const loopback = { address: '127.0.0.1', family: 4 };

  test('that leads to this machine is refused, and nothing connects', async () => {
    const { origin, requests } = await serve(answerOk);
    const { port } = new URL(origin);
    for (const found of [
      [loopback],
      [loopback, { address: '::1', family: 6 }],
      [{ address: '10.0.0.1', family: 4 }],
    ]) {
      let lookups = 0;
      const lookup = async () => {
        lookups++;
        return found;
      };
      await expect(open({ lookup }).get(`http://images.example.org:${port}/`)).rejects.toThrow(
        new Refused('images.example.org is no public address, where one was expected.'),
      );
      expect(lookups).toBe(1);
    }
    expect(requests).toEqual([]);
  });

  test('is connected to at its public addresses only, and not looked up again for that', async () => {
    const open = { address: '203.0.112.1', family: 4 };
    const lookups: string[] = [];
    const lookup = lookupPublic(async (name) => {
      lookups.push(name);
      return [loopback, open];
    });
    const ask = (all: boolean) =>
      new Promise((resolve) => lookup('images.example.org', { all }, (...answer) => resolve(answer)));
    expect(await ask(true)).toEqual([null, [open]]);
    expect(await ask(false)).toEqual([null, open.address, open.family]);
    expect(lookups).toEqual(['images.example.org', 'images.example.org']);
  });

  test('that nobody knows may do better later', async () => {
    const lookup = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND images.example.org'), { code: 'ENOTFOUND' });
    };
    await expect(open({ lookup }).get('https://images.example.org/soyuz.jpeg')).rejects.toThrow(
      new Passing(
        'https://images.example.org/soyuz.jpeg could not be had: getaddrinfo ENOTFOUND images.example.org.',
      ),
    );
  });
});

describe('through a proxy', () => {
  const somewhere = { address: '203.0.112.1', family: 4 };
  const unknown = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  };
  /** Downloads through a proxy, which takes every name for this machine. */
  const openThrough = async (options: DownloadOptions, except = '') => {
    const proxy = await startProxy();
    return { proxy, downloads: open({ proxies: proxiesAt(proxy.host, except), ...options }) };
  };

  test('comes a picture of a public name, which is looked up once, over http or in a tunnel', async () => {
    const { origin } = await serve(answerOk);
    const { port } = new URL(origin);
    const names: string[] = [];
    const { proxy, downloads } = await openThrough({
      lookup: async (name) => {
        names.push(name);
        return [somewhere];
      },
    });
    const address = `http://images.example.org:${port}/soyuz.jpeg`;
    for (const _ of [1, 2]) expect((await downloads.get(address)).toString()).toBe('bytes');
    const tls = await startTls('images.example.org', origin);
    await expect(downloads.get(`https://images.example.org:${tls.port}/`)).rejects.toThrow(/self-signed/);
    expect(proxy.requests).toEqual([
      `GET ${address}`,
      `GET ${address}`,
      `CONNECT images.example.org:${tls.port}`,
    ]);
    expect(names).toEqual(['images.example.org']);
  });

  test('comes one of a name that this machine cannot look up', async () => {
    const { port } = new URL((await serve(answerOk)).origin);
    const { downloads } = await openThrough({ lookup: unknown });
    expect((await downloads.get(`http://images.example.org:${port}/`)).toString()).toBe('bytes');
  });

  test('comes none of a name at any private address, and the proxy is not asked', async () => {
    const { proxy, downloads } = await openThrough({
      lookup: async () => [somewhere, { address: '10.0.0.1', family: 4 }],
    });
    for (const scheme of ['http', 'https']) {
      await expect(downloads.get(`${scheme}://images.example.org/`)).rejects.toThrow(
        new Refused('images.example.org is no public address, where one was expected.'),
      );
    }
    expect(proxy.requests).toEqual([]);
  });

  test.each([
    '127.0.0.1',
    '0x7f.1',
    '[::ffff:10.0.0.1]',
    '169.254.169.254',
    'localhost',
    'wiki',
    'nas.local',
  ])('comes none of %s, and the proxy is not asked', async (host) => {
    const { proxy, downloads } = await openThrough({ lookup: unknown });
    for (const scheme of ['http', 'https']) {
      await expect(downloads.get(`${scheme}://${host}/`)).rejects.toThrow('is no public address');
    }
    expect(proxy.requests).toEqual([]);
  });

  test('comes none of a host in NO_PROXY that is private', async () => {
    const { origin, requests } = await serve(answerOk);
    const { port } = new URL(origin);
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    const { proxy, downloads } = await openThrough({ lookup }, 'example.org');
    await expect(downloads.get(`http://images.example.org:${port}/`)).rejects.toThrow('is no public address');
    expect([proxy.requests, requests]).toEqual([[], []]);
  });

  test('no redirect is followed', async () => {
    const { origin } = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    });
    const address = `http://images.example.org:${new URL(origin).port}/`;
    const { proxy, downloads } = await openThrough({ lookup: unknown });
    await expect(downloads.get(address)).rejects.toThrow(
      new Refused(`${address} answered 302, where 200 was expected.`),
    );
    expect(proxy.requests).toEqual([`GET ${address}`]);
  });

  test('a picture of more bytes than it may have is given up', async () => {
    const { origin } = await serve((_request, response) => response.end(Buffer.alloc(1_000_000)));
    const { downloads } = await openThrough({ lookup: unknown, largest: 100_000 });
    await expect(downloads.get(`http://images.example.org:${new URL(origin).port}/`)).rejects.toThrow(
      'has more than the 0.1 MB',
    );
  });

  test('LL2 itself may be private', async () => {
    const { origin } = await serve(answerOk);
    const { proxy, downloads } = await openThrough({ trustedOrigin: origin });
    expect((await downloads.get(`${origin}/media/x.jpeg`)).toString()).toBe('bytes');
    expect(proxy.requests).toEqual([`GET ${origin}/media/x.jpeg`]);
    const named = origin.replace('127.0.0.1', 'll2.example.org');
    const lookup = async () => [{ address: '10.0.0.1', family: 4 }];
    const byName = await openThrough({ trustedOrigin: named, lookup });
    expect((await byName.downloads.get(`${named}/media/x.jpeg`)).toString()).toBe('bytes');
  });
});
