import { expect, test } from 'vitest';
import type { Row } from '../row.ts';
import { outcomeOf } from './outcomes.ts';

const at = (moment: string, net: string, precision: number | null) => {
  const flight = { id: 1, launch: { net, net_precision: precision === null ? null : { id: precision } } };
  const rows = { flight: flight as unknown as Row, craft: { id: 1, flights: [flight] } as unknown as Row };
  return outcomeOf(rows.flight, rows.craft, Date.parse(moment));
};

test('a launch is ahead until the last day of its span is over', () => {
  const ofMonth = (moment: string) => at(moment, '2026-11-30T00:00:00Z', 7);
  expect(['2026-11-29T23:00Z', '2026-11-30T23:59Z', '2026-12-01T00:00Z'].map(ofMonth)).toEqual([
    'unsure',
    'unsure',
    'success',
  ]);
  const ofMorning = (moment: string) => at(moment, '2026-11-30T00:00:00Z', 3);
  expect(['2026-11-30T08:00Z', '2026-12-01T00:00Z'].map(ofMorning)).toEqual(['confirmed', 'success']);
});

test.each([2, 0, null])('a launch of precision %s is over at its time', (precision) => {
  const ahead = precision === null ? 'unsure' : 'go';
  expect(at('2026-11-30T09:59Z', '2026-11-30T10:00:00Z', precision)).toBe(ahead);
  expect(at('2026-11-30T10:00Z', '2026-11-30T10:00:00Z', precision)).toBe('success');
});
