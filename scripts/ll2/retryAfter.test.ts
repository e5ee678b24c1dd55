import { expect, test } from 'vitest';
import { secondsToWait } from './retryAfter.ts';

const now = Date.parse('2026-11-23T20:00:00Z');

test.each([
  ['0', 0],
  ['1631', 1_631],
  ['3600', 3_600],
  ['31536000', 31_536_000],
  ['-5', 0],
  ['1.5', 1.5],
  [' 7 ', 7],
  ['Mon, 23 Nov 2026 20:10:00 GMT', 600],
  ['Monday, 23-Nov-26 20:10:00 GMT', 600],
  ['Mon Nov 23 20:10:00 2026 GMT', 600],
  ['Sun, 22 Nov 2026 20:00:00 GMT', 0],
])('"%s" asks for %i seconds', (header, seconds) => expect(secondsToWait(header, now)).toBe(seconds));

test.each([
  undefined,
  '',
  'soon',
  'soon 7',
  '2026-11-24',
  'NaN',
  '1e9',
  '10 minutes',
  'Mon, whenever',
  'Infinity',
])('%s asks for nothing that can be kept', (header) => expect(secondsToWait(header, now)).toBeNull());
