import { describe, expect, test } from 'vitest';
import { readEnvironment, readProxies } from './environment.ts';

test('nothing set, or set to nothing, means the defaults', () => {
  const defaults = {
    SITE_URL: undefined,
    BASE_PATH: '/',
    CATALOG_DATA: 'src/data/live',
    LL2_BASE_URL: 'https://ll.thespacedevs.com/2.3.0',
    IMAGE_POLICY: 'licensed',
    REDIRECTS: 'both',
  };
  expect(readEnvironment({})).toEqual(defaults);
  expect(readEnvironment({ SITE_URL: '', BASE_PATH: '', CATALOG_DATA: '', IMAGE_POLICY: '' })).toEqual(
    defaults,
  );
});

test('how many processes render is a whole number', () => {
  expect(readEnvironment({ RENDERERS: '0' }).RENDERERS).toBe(0);
  expect(readEnvironment({ RENDERERS: '' }).RENDERERS).toBeUndefined();
  for (const RENDERERS of ['many', '1.5', '-1', '99'])
    expect(() => readEnvironment({ RENDERERS })).toThrow(`RENDERERS="${RENDERERS}": expected`);
});

test('a base path may be written with or without its slashes', () => {
  for (const BASE_PATH of ['catalog', '/catalog', 'catalog/', '/catalog/']) {
    expect(readEnvironment({ BASE_PATH }).BASE_PATH).toBe('/catalog/');
  }
  expect(readEnvironment({ BASE_PATH: '/a/b' }).BASE_PATH).toBe('/a/b/');
});

test('the site is an origin; a path in it belongs elsewhere', () => {
  expect(readEnvironment({ SITE_URL: 'https://catalog.example.org/' }).SITE_URL).toBe(
    'https://catalog.example.org',
  );
  expect(() => readEnvironment({ SITE_URL: 'https://example.org/catalog/' })).toThrow(
    'SITE_URL="https://example.org/catalog/": expected an origin without a path; the path goes into BASE_PATH.',
  );
});

test('names every variable that is wrong, with its value', () => {
  expect(() => readEnvironment({ SITE_URL: 'example.org', BASE_PATH: '/a b/' })).toThrow(
    /SITE_URL="example\.org": expected an address.*\nBASE_PATH="\/a b\/": expected a path/,
  );
  expect(() => readEnvironment({ SITE_URL: 'ftp://example.org' })).toThrow('SITE_URL="ftp://example.org"');
  expect(() => readEnvironment({ SITE_URL: 'https://u:p@example.org/' })).toThrow(
    'expected nothing but an origin',
  );
  expect(() => readEnvironment({ SITE_URL: 'https://example.org/?a=1' })).toThrow(
    'expected nothing but an origin',
  );
  expect(() => readEnvironment({ BASE_PATH: '/../' })).toThrow('expected a path without . and ..');
});

test('pictures are shown by one of three policies, and another word for one is named', () => {
  for (const IMAGE_POLICY of ['licensed', 'all', 'none'] as const) {
    expect(readEnvironment({ IMAGE_POLICY }).IMAGE_POLICY).toBe(IMAGE_POLICY);
  }
  expect(() => readEnvironment({ IMAGE_POLICY: 'All' })).toThrow(
    'IMAGE_POLICY="All": expected licensed, all or none.',
  );
});

test('never quotes the API key', () => {
  expect(() => readEnvironment({ LL2_API_KEY: 'open sesame' })).toThrow(
    'LL2_API_KEY="…": expected a key without spaces.',
  );
});

test.each([
  ['SITE_URL', 'https://user:secret@example.org/'],
  ['SITE_URL', 'https://example.org/?token=secret'],
  ['LL2_BASE_URL', 'ftp://user:secret@example.org/'],
  ['LL2_BASE_URL', 'user:secret@example.org'],
  ['LL2_BASE_URL', '/user:secret@example.org'],
  ['SITE_URL', '//user:secret@example.org/'],
  ['SITE_URL', 'secret@example.org'],
  ['LL2_BASE_URL', 'https://user:secret@example.org/?key=secret'],
  ['ERRORS_TO', 'ftp://user:secret@example.org/'],
])('never quotes a password or a key in %s', (name, value) => {
  const message = new RegExp(`^Error: ${name}="(?!.*secret).*(example.org|\\?…).*": expected`);
  expect(() => readEnvironment({ [name]: value })).toThrow(
    expect.toSatisfy((error: unknown) => message.test(String(error))),
  );
});

test('quotes an address for mail whole', () => {
  expect(() => readEnvironment({ ERRORS_TO: 'mailto: who@example.org' })).toThrow(
    'ERRORS_TO="mailto: who@example.org": expected',
  );
});

describe('a proxy', () => {
  const proxy = 'http://proxy.example.org:3128/';

  test('is named in lower or upper case, and lower case goes first', () => {
    expect(readProxies({ HTTPS_PROXY: proxy, HTTP_PROXY: 'http://other.example.org' })).toEqual({
      https: { variable: 'HTTPS_PROXY', address: proxy },
      http: { variable: 'HTTP_PROXY', address: 'http://other.example.org/' },
      except: '',
    });
    const both = { HTTP_PROXY: 'http://other.example.org', http_proxy: proxy, no_proxy: 'a', NO_PROXY: 'b' };
    expect(readProxies(both)).toMatchObject({
      http: { variable: 'http_proxy', address: proxy },
      except: 'a',
    });
  });

  test('for http stands in for that for https, but not the other way round', () => {
    const http = { variable: 'HTTP_PROXY', address: proxy };
    expect(readProxies({ HTTP_PROXY: proxy })).toEqual({ https: http, http, except: '' });
    expect(readProxies({ HTTPS_PROXY: proxy }).http).toBeNull();
  });

  test('may lack its scheme, and an empty variable names none', () => {
    expect(readProxies({ https_proxy: '', HTTPS_PROXY: 'user:secret@proxy.example.org:3128' }).https).toEqual(
      {
        variable: 'HTTPS_PROXY',
        address: 'http://user:secret@proxy.example.org:3128/',
      },
    );
    expect(readProxies({ https_proxy: '', HTTPS_PROXY: '', NO_PROXY: '' })).toEqual({
      https: null,
      http: null,
      except: '',
    });
  });

  test.each(['socks5://user:secret@proxy.example.org', 'http://user:sec%ret@proxy.example.org', 'a secret'])(
    'that is none is named without its value: %s',
    (HTTPS_PROXY) => {
      expect(() => readProxies({ HTTPS_PROXY })).toThrow(
        new Error('HTTPS_PROXY="…": expected an address such as http://proxy.example.org:3128.'),
      );
    },
  );

  test('is no matter of a build', () => {
    expect(readEnvironment({ HTTPS_PROXY: 'nonsense nonsense' })).not.toHaveProperty('HTTPS_PROXY');
  });
});
