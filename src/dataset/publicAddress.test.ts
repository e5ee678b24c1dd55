import { expect, test } from 'vitest';
import { isPublicAddress } from './publicAddress.ts';

test.each(['8.8.8.8', '172.15.0.1', '2606:4700::1111', '[2606:4700::1111]'])(
  '%s is for anyone',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.255.255.254'],
  ['this machine', '::1'],
  ['this machine', '[::1]'],
  ['this machine, written as IPv6', '::ffff:127.0.0.1'],
  ['this machine, written as IPv6 of old', '::127.0.0.1'],
  ['this machine, through a translator', '64:ff9b::7f00:1'],
  ['this machine, through a tunnel', '2002:7f00:1::'],
  ['any machine', '0.0.0.0'],
  ['any machine', '::'],
  ['a home', '10.1.2.3'],
  ['a home', '172.16.0.1'],
  ['a home', '192.168.1.1'],
  ['a home', 'fd00::1'],
  ['a site, of old', 'fec0::1'],
  ['the secrets of a cloud', '169.254.169.254'],
  ['the secrets of a cloud', 'fd00:ec2::254'],
  ['a neighbor', 'fe80::1'],
  ['a provider', '100.64.0.1'],
  ['many', '224.0.0.1'],
  ['many', 'ff02::1'],
  ['all', '255.255.255.255'],
  ['tests', '198.18.0.1'],
  ['examples', '192.0.2.1'],
  ['examples', '2001:db8::1'],
  ['later', '240.0.0.1'],
  ['later', '4000::1'],
])('an address for %s is not: %s', (_whose, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
