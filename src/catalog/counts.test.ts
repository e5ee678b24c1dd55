import { expect, test } from 'vitest';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { recordedOf, spacecraftInWords, vehiclesOf } from './counts.ts';

const craft = { isPlaceholder: false };
const unsaid = { isPlaceholder: null };
const placeholder = { isPlaceholder: true };

test('a placeholder is no vehicle, and is counted by its name', () => {
  expect(vehiclesOf([craft, placeholder, unsaid])).toEqual([craft, unsaid]);
  expect(spacecraftInWords([craft, unsaid])).toBe('2 spacecraft');
  expect(spacecraftInWords([craft, placeholder], 'Soyuz')).toBe('1 Soyuz spacecraft and 1 placeholder');
  expect(spacecraftInWords([placeholder, placeholder])).toBe('2 placeholders');
  expect(spacecraftInWords([])).toBe('no spacecraft');
});

test('what is not recorded is none of the entries that are counted', () => {
  expect(recordedOf([{ id: 1 }, { id: notRecordedId }])).toEqual([{ id: 1 }]);
});
