import { expect, test } from 'vitest';
import { parseRows } from './dataFile.ts';

test.each([
  ['crews.json', '[', 'is not JSON'],
  ['changes.jsonl', '{', 'changes.jsonl, line 1 is not JSON'],
  ['losses.csv', 'a\n"', 'is not CSV'],
])('an error about %s keeps what the parser threw as its cause', (file, text, message) => {
  const thrown = () => parseRows(file, text);
  expect(thrown).toThrow(message);
  expect(thrown).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
});
