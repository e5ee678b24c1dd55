import { expect, test } from 'vitest';
import { inSteps, pause, sortedInSteps } from './steps.ts';

test('works that follow each other let a browser do what waits, though each of them is short', async () => {
  await pause();
  let isDone = false;
  setTimeout(() => {
    isDone = true;
  });
  for (let work = 0; work < 4; work++) await inSteps(['item'], () => workFor(5));
  expect(isDone).toBe(true);
});

test('items are sorted in steps as at once, equal ones in the order that they had', async () => {
  const items = Array.from({ length: 1_000 }, (_, index) => ({ index, key: (index * 7) % 13 }));
  const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
  expect(await sortedInSteps(items, byKey)).toEqual(items.toSorted(byKey));
});

/** Works for so many milliseconds. */
function workFor(duration: number): void {
  const end = performance.now() + duration;
  while (performance.now() < end);
}
