import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('nothing set, or set to nothing, means the defaults', () => {
  const defaults = {
    SITE_URL: undefined,
    BASE_PATH: '/',
    CATALOG_DATA: 'src/data/live',
    LL2_BASE_URL: 'https://ll.thespacedevs.com/2.3.0',
    IMAGE_POLICY: 'licensed',
  };
  expect(readEnvironment({})).toEqual(defaults);
  expect(readEnvironment({ SITE_URL: '', BASE_PATH: '', CATALOG_DATA: '', IMAGE_POLICY: '' })).toEqual(
    defaults,
  );
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
