import { expect, test } from 'vitest';
import { jsonResponse, rowsOfPiece } from './inPieces.ts';

const listOf = (length: number) => ({
  edition: undefined,
  schema_version: 1,
  says: '"results":[] is no end',
  total: length,
  results: Array.from({ length }, (_, id) => ({ id, name: `Союз ${id}`, note: undefined })),
  after: null,
});

test.each([0, 1, rowsOfPiece, rowsOfPiece + 1, 3 * rowsOfPiece])(
  'a list of %i rows is the same text as one that is made at once',
  async (length) => {
    const response = jsonResponse(listOf(length));
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe(JSON.stringify(listOf(length)));
  },
);

test('no piece of a long list has all of its rows, and what is no list goes out whole', async () => {
  const list = listOf(3 * rowsOfPiece);
  const pieces = await Array.fromAsync(jsonResponse(list).body ?? []);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(JSON.stringify(list).length / 2);
  expect(await jsonResponse({ results: 'none' }).json()).toEqual({ results: 'none' });
});
