import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { startProxy, startTls } from '../ll2/forwardProxy.testkit.ts';
import { run, start } from './command.testkit.ts';
import { directory, live, useDirectory } from './run.testkit.ts';

useDirectory();

/** Runs the command where only the proxy can look up the name of LL2. */
async function runThrough(host: string, baseUrl: string, environment = {}) {
  const proxy = `http://user:hunter2@${host}`;
  const proxies = { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, https_proxy: '', http_proxy: '' };
  const { code, output } = await run(baseUrl, { environment: { ...proxies, ...environment } }).ended;
  expect(output).not.toContain('hunter2');
  return { code, output };
}

test('the command fetches through the proxy of HTTP_PROXY', async () => {
  const [{ baseUrl, calls }, proxy] = [await start(), await startProxy()];
  const { code } = await runThrough(proxy.host, baseUrl.replace('127.0.0.1', 'll2.example.test'));
  expect(code).toBe(0);
  expect(readDataSet(live).spacecraft).toHaveLength(298);
  // Those of the allowance count for nothing.
  expect(proxy.requests).toHaveLength(calls.length + 2);
  expect(proxy.requests.every((request) => request.startsWith('GET http://ll2.example.test:'))).toBe(true);
});

test('the command fetches in a tunnel of the proxy of HTTPS_PROXY', async () => {
  const [{ baseUrl, calls }, proxy] = [await start(), await startProxy()];
  const { port, certificate } = await startTls('ll2.example.test', new URL(baseUrl).origin);
  const authority = path.join(directory, 'authority.pem');
  writeFileSync(authority, certificate);
  const { code } = await runThrough(proxy.host, `https://ll2.example.test:${port}/2.3.0`, {
    NODE_EXTRA_CA_CERTS: authority,
  });
  expect([code, calls.length]).toEqual([0, 12]);
  expect(new Set(proxy.requests)).toEqual(new Set([`CONNECT ll2.example.test:${port}`]));
});

test('the command asks past the proxy what NO_PROXY lists', async () => {
  const [{ baseUrl }, proxy] = [await start(), await startProxy()];
  expect((await runThrough(proxy.host, baseUrl)).code).toBe(0);
  expect(proxy.requests).toEqual([]);
});

test('a proxy that is none ends the command as a wrong call, and is not printed', async () => {
  const { code, output } = await runThrough('', 'http://ll2.example.test/2.3.0');
  expect([code, output]).toEqual([64, expect.stringContaining('HTTPS_PROXY="…": expected an address')]);
});
