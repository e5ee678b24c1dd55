import { expect, test } from 'vitest';
import { fullDiskInWords } from './fullDisk.ts';

test.each([
  'ENOSPC: no space left on device, write',
  'database or disk is full',
  'No space left on device (os error 28)',
])('an error that says "%s" names a disk and what to do', (message) => {
  const error = new Error('https://catalog.example.org/data/: it failed', { cause: new Error(message) });
  expect(fullDiskInWords(error, ['scripts'])).toMatch(
    /^The disk of .+ is full, with \d+ MB left: make room there, and build again\. The last site is as it was\.$/,
  );
  expect(fullDiskInWords(new Error('It is broken.'), ['scripts'])).toBe(null);
});

test.each(['EDQUOT: disk quota exceeded, write', 'Disk quota exceeded (os error 122)'])(
  'an error that says "%s" calls no disk full',
  (message) => {
    const error = new Error('https://catalog.example.org/data/: it failed', { cause: new Error(message) });
    expect(fullDiskInWords(error, ['scripts'])).toBe(
      'The quota of this user is spent: remove files of this user, and build again. The last site is as it was.',
    );
  },
);
