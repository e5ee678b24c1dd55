import { expect, test } from 'vitest';
import { isSearchKey } from './searchKey.ts';

const pressed = (...held: string[]) => ({
  key: held.includes('shift') ? 'K' : 'k',
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

test.each([
  [['ctrl'], true, false],
  [['meta'], false, true],
  // Other keys of the browser and the system.
  [['ctrl', 'shift'], false, false],
  [['meta', 'shift'], false, false],
  [['ctrl', 'alt'], false, false],
  [['meta', 'alt'], false, false],
  [['ctrl', 'meta'], false, false],
  [[], false, false],
])('K with %j leads into the search: %s, on a Mac: %s', (held, elsewhere, onMac) => {
  expect([false, true].map((isMac) => isSearchKey(pressed(...held), isMac))).toEqual([elsewhere, onMac]);
});

test('K leads there in capitals too, and no other letter does', () => {
  expect(isSearchKey({ ...pressed('ctrl'), key: 'K' }, false)).toBe(true);
  expect(isSearchKey({ ...pressed('ctrl'), key: 'l' }, false)).toBe(false);
});
