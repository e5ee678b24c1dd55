import { expect, test } from 'vitest';
import { Refused } from './faults.ts';
import { readAllowance } from './throttle.ts';

const answer = {
  your_request_limit: 15,
  limit_frequency_secs: 3_600,
  current_use: 1,
  next_use_secs: 0,
  ident: '203.0.113.1',
};

test('reads one object, and an array as its description has it', () => {
  const expected = { calls: 14, seconds: 0, limit: 15, window: 3_600 };
  expect(readAllowance(answer)).toEqual(expected);
  expect(readAllowance([answer])).toEqual(expected);
});

test('takes a negative wait for none, and more use than granted for no calls', () => {
  expect(readAllowance({ ...answer, next_use_secs: -3 }).seconds).toBe(0);
  expect(readAllowance({ ...answer, current_use: 17, next_use_secs: 1_631 })).toMatchObject({
    calls: 0,
    seconds: 1_631,
  });
});

test('takes no wait and no window for longer than a day, so that each is a moment of the calendar', () => {
  const wild = { ...answer, current_use: 15, next_use_secs: 1e13, limit_frequency_secs: 1e13 };
  expect(readAllowance(wild)).toEqual({ calls: 0, seconds: 86_400, limit: 15, window: 86_400 });
});

test('keeps nothing of who asked', () => {
  expect(JSON.stringify(readAllowance(answer))).not.toContain('203.0.113.1');
});

test('refuses what is neither', () => {
  for (const other of [null, [], {}, 'throttled', { ...answer, your_request_limit: 'many' }]) {
    expect(() => readAllowance(other)).toThrow(Refused);
  }
});
