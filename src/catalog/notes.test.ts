import { expect, test } from 'vitest';
import { countDoubts, remarkOn } from './notes.ts';

const note = { rule: 'provenance', field: null, text: 'Its name was chosen here.', isDoubt: false };
const ofTime = { ...note, field: 'time-in-space', text: 'Its end is in question.' };
const doubt = { ...note, rule: 'negative-duration', field: 'time-docked', isDoubt: true };

test('notes of doubt count, and those on the figure that is shown, but no others', () => {
  expect(countDoubts({ notes: [note, ofTime, doubt] })).toBe(1);
  expect(countDoubts({ notes: [note, ofTime, doubt] }, 'time-in-space')).toBe(2);
  expect(countDoubts({ notes: [note] }, 'time-in-space')).toBe(0);
});

test('what is remarked twice on a figure is said once', () => {
  expect(remarkOn({ notes: [ofTime, ofTime, doubt] }, 'time-in-space')).toBe('Its end is in question.');
  expect(remarkOn({ notes: [doubt] }, 'time-in-space')).toBeNull();
});
