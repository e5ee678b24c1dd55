import { expect, test } from 'vitest';
import { countedOn, settled, settledAlone } from './ticking.ts';

const day = 86_400_000;
const noon = Date.parse('2026-07-24T12:00:00.000Z');
const craft = (time_in_space: string, more = {}) => ({ in_space: true, id: 1, time_in_space, ...more });
const since = (moment: string) => ({ id: 1, in_space: true, time_in_space: `since ${moment}` });

test('a time that counts on is the moment it counts from, and is the same time again at its moment', () => {
  const row = craft('P2DT1H');
  expect(settled(row, noon, null)).toEqual(since('2026-07-22T11:00:00.000Z'));
  expect(countedOn(settled(row, noon, null), noon)).toEqual(row);
  expect(countedOn(settled(row, noon, null), noon + day)).toEqual(craft('P3DT1H'));
});

test('the next day gives the same bytes, although LL2 counts some seconds later than the data say', () => {
  const before = settled(craft('P2DT1H'), noon, null);
  const after = settled(craft('P3DT1H9S'), noon + day, { row: before, at: noon });
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
});

test('keys come in one order, however LL2 sends them', () => {
  const keys = (row: object) => Object.keys(settled(row, noon, null));
  expect(keys({ name: 'A', id: 1 })).toEqual(['id', 'name']);
});

test('a row that changed has its times to the second', () => {
  const before = settled(craft('P2DT1H', { name: 'A' }), noon, null);
  const after = settled(craft('P3DT1H9S', { name: 'B' }), noon + day, { row: before, at: noon });
  expect(countedOn(after, noon + day)).toEqual(craft('P3DT1H9S', { name: 'B' }));
});

test.each([
  ['a day', day],
  ['an hour', day / 24],
])('a time that stands still for %s stays a time, and from then on the row is the same', (_, later) => {
  const docked = (time_docked: string) => ({ in_space: true, time_docked });
  const first = settled(docked('P9D'), noon, null);
  const second = settled(docked('P9D'), noon + later, { row: first, at: noon });
  const third = settled(docked('P9D'), noon + 2 * later, { row: second, at: noon + later });
  expect(second).toEqual(docked('P9D'));
  expect(third).toEqual(second);
});

test('a time that a mirror sends again a minute later counts on', () => {
  const first = settled(craft('P9D'), noon, null);
  expect(settled(craft('P9D'), noon + 60_000, { row: first, at: noon })).toEqual(first);
});

test('the time of a flight counts on until it has ended, and that of a craft on the ground stands', () => {
  const flight = (mission_end: string | null) => ({ flights: [{ id: 5, mission_end, duration: 'P1D' }] });
  expect(JSON.stringify(settled(flight(null), noon, null))).toContain('since 2026-07-23T12:00:00.000Z');
  expect(settled(flight('2026-07-20T00:00:00Z'), noon, null)).toEqual(flight('2026-07-20T00:00:00Z'));
  const landed = { in_space: false, time_in_space: 'P8D' };
  expect(settled(landed, noon, null)).toEqual(landed);
});

test('a row that was read at another time keeps what was counted then, unless it has changed', () => {
  const docking = (time_in_space: string, port: string) => ({
    id: 7,
    port,
    spacecraft: craft(time_in_space),
  });
  const before = settledAlone(docking('P2D', 'A'), null);
  expect(settledAlone(docking('P3D', 'A'), before)).toEqual(docking('P2D', 'A'));
  expect(settledAlone(docking('P3D', 'B'), before)).toEqual(docking('P3D', 'B'));
});

test('a time that was read two hours apart from the others is the same, and one that jumps is another', () => {
  const before = { row: settled(craft('P2D'), noon, null), at: noon };
  expect(settled(craft('P3DT2H10M'), noon + day, before)).toEqual(before.row);
  expect(settled(craft('P3DT3H'), noon + day, before)).toEqual(since('2026-07-22T09:00:00.000Z'));
});

test('a time that has not begun stays nought, also where a clock was wrong', () => {
  expect(settled(craft('P0D'), noon, null)).toEqual(craft('P0D'));
  expect(countedOn(since('2026-07-25T12:00:00.000Z'), noon)).toEqual(craft('P0D'));
});

test('a time that stands still in an entry of a list stays a time, whatever the order of the list', () => {
  const flights = (...ids: number[]) => ({
    flights: ids.map((id) => ({ duration: `P${id}D`, id, mission_end: null })),
  });
  const before = { row: settled(flights(1, 9), noon, null), at: noon };
  expect(settled(flights(9, 1), noon + day, before)).toEqual(flights(9, 1));
});
