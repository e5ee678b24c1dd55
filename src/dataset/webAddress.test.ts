import { describe, expect, test } from 'vitest';
import { httpAddress, webAddress } from './webAddress.ts';

describe('a page leads its readers to', () => {
  test.each([
    ['https://en.wikipedia.org/wiki/Soyuz_(spacecraft)', 'https://en.wikipedia.org/wiki/Soyuz_(spacecraft)'],
    ['http://www.esa.int/ATV?x=1#y', 'http://www.esa.int/ATV?x=1#y'],
    [' HTTPS://ESA.int ', 'https://esa.int/'],
    ['https://esa.int./', 'https://esa.int./'],
    ['https://localhost.esa.int/', 'https://localhost.esa.int/'],
    ['https://internal-affairs.example.org:8443/', 'https://internal-affairs.example.org:8443/'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ])('%s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});

describe('a page does not lead to', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['nothing', ''],
    ['nothing', null],
    ['words', 'see Wikipedia'],
    ['a host behind a name that looks like one', 'https://en.wikipedia.org@example.org/'],
    ['a host with a password', 'https://user:secret@example.org/'],
    ['a host with a password alone', 'https://:secret@example.org/'],
    ['this machine', 'http://localhost/'],
    ['this machine', 'http://LOCALHOST.:8080/'],
    ['this machine', 'http://api.localhost/'],
    ['this machine', 'http://127.0.0.1/'],
    ['this machine', 'http://127.1/'],
    ['this machine', 'http://2130706433/'],
    ['this machine', 'http://0x7f.1/'],
    ['this machine', 'http://0/'],
    ['this machine', 'http://[::1]/'],
    ['this machine', 'http://[::ffff:127.0.0.1]/'],
    ['a home', 'http://10.0.0.1/'],
    ['a home', 'http://172.16.0.1/'],
    ['a home', 'http://192.168.1.1/'],
    ['a home', 'http://[fd00::1]/'],
    ['a home', 'http://router.lan/'],
    ['a home', 'http://nas.home.arpa/'],
    ['the secrets of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['the secrets of a cloud', 'http://metadata.google.internal/'],
    ['a neighbor', 'http://[fe80::1]/'],
    ['a neighbor', 'http://printer.local/'],
    ['an office', 'https://wiki.corp/'],
    ['an office', 'https://intranet/'],
    ['an office', 'https://intranet./'],
  ])('%s: %s', (_where, text) => {
    expect(webAddress(text)).toBeNull();
  });
});

test('what is fetched may be private, because its host is checked where it is asked', () => {
  expect(httpAddress('http://127.0.0.1:8042/media/x.jpg')).toBe('http://127.0.0.1:8042/media/x.jpg');
  for (const text of ['ftp://example.org/', 'data:,x', '/x', '', null]) expect(httpAddress(text)).toBeNull();
});
