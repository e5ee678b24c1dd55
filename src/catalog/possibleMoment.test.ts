import { expect, test } from 'vitest';
import { parseMoment } from '../words/moment.ts';
import { possibleMoment } from './possibleMoment.ts';

const date = Date.parse('2026-07-24T00:00:00Z');
const isPossible = (text: string) => possibleMoment(parseMoment(text), date) !== null;

test.each([
  ['1063-06-16T09:29:00Z', false],
  ['1957-10-03T23:59:59Z', false],
  ['1957-10-04T00:00:00Z', true],
  ['2026-07-24T00:00:01Z', true],
  ['2046-07-24T00:00:00Z', true],
  ['2046-07-24T00:00:01Z', false],
])('a spaceflight on %s: %s', (text, can) => expect(isPossible(text)).toBe(can));

test('what is not recorded stays so', () => expect(possibleMoment(null, date)).toBeNull());
