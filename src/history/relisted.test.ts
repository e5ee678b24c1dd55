import { expect, test } from 'vitest';
import type { Catalog, Entry } from '../catalog/model.ts';
import { parseMoment } from '../words/moment.ts';
import { relistedAs } from './relisted.ts';

const craft = (id: number, name: string): Entry => ({
  kind: 'spacecraft',
  id,
  name,
  title: name,
  slug: `craft-${id}`,
  path: `/spacecraft/craft-${id}/`,
  tombstone: null,
});
const at = parseMoment('2026-11-13T06:30:00Z', 'minute');
const removed: Entry = { ...craft(1, 'Kosmos 133'), tombstone: { at, lastSeen: at } };
const catalogOf = (entries: Partial<Record<'spacecraft' | 'families', Entry[]>>) =>
  ({ spacecraft: [], families: [], ...entries }) as Partial<Catalog> as Catalog;

test('a removed entry is listed again as the one of its kind and name', () => {
  const again = craft(901, 'Kosmos 133');
  expect(relistedAs(removed, catalogOf({ spacecraft: [craft(2, 'Kosmos 140'), again] }))).toBe(again);
});

test('one of another kind or name is not it', () => {
  const family: Entry = { ...craft(7, 'Kosmos 133'), kind: 'family' };
  const others = catalogOf({ spacecraft: [craft(2, 'Kosmos 1330')], families: [family] });
  expect(relistedAs(removed, others)).toBeNull();
});

test('of several of its name nobody can say which it is', () => {
  const several = catalogOf({ spacecraft: [craft(901, 'Kosmos 133'), craft(902, 'Kosmos 133')] });
  expect(relistedAs(removed, several)).toBeNull();
});

test('an entry that is listed is not listed again', () => {
  const listed = craft(1, 'Kosmos 133');
  expect(relistedAs(listed, catalogOf({ spacecraft: [listed] }))).toBeNull();
});
