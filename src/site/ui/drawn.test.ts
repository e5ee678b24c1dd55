import { afterEach, expect, test, vi } from 'vitest';
import { inFrames } from './drawn.client.ts';

afterEach(() => void vi.unstubAllGlobals());

/** How many items are made for each frame, on a device that takes so many milliseconds to draw one. */
async function countsOn({ perItem, hidden = false }: { perItem: number; hidden?: boolean }) {
  let now = 0;
  const counts: number[] = [];
  vi.stubGlobal('document', { hidden });
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (draw: (began: number) => void) => {
    draw(now);
    now += (counts.at(-1) ?? 0) * perItem;
  });
  const items = Array.from({ length: 63 }, (_, index) => index);
  const made: number[] = [];
  await inFrames(items, (some) => {
    counts.push(some.length);
    made.push(...some);
  });
  expect(made).toEqual(items);
  return counts.slice(0, 6);
}

test('as many items are made for a frame as the device draws in time, and one at least', async () => {
  expect(await countsOn({ perItem: 5 })).toEqual([1, 2, 4, 6, 6, 6]);
  expect(await countsOn({ perItem: 40 })).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await countsOn({ perItem: 0.1 })).toEqual([1, 2, 4, 8, 16, 32]);
});

test('a page that nobody sees makes more and more of them', async () => {
  expect(await countsOn({ perItem: 5, hidden: true })).toEqual([1, 2, 4, 8, 16, 32]);
});

test('the first is made at once, and work that something else has taken the place of ends', async () => {
  vi.stubGlobal('document', { hidden: true });
  const made: number[] = [];
  const end = inFrames([1, 2, 3, 4], (some) => {
    made.push(...some);
    return made.length < 3;
  });
  expect(made).toEqual([1]);
  await end;
  expect(made).toEqual([1, 2, 3]);
});
