import { afterEach, expect, test, vi } from 'vitest';
import { Pace } from './drawn.client.ts';

afterEach(() => void vi.unstubAllGlobals());

/** How many items are made for each of some frames, on a device that takes so many milliseconds to draw one. */
async function countsOn({ perItem, hidden = false }: { perItem: number; hidden?: boolean }) {
  const pace = new Pace();
  let now = 0;
  vi.stubGlobal('document', { hidden });
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (draw: (began: number) => void) => {
    draw(now);
    now += pace.count * perItem;
  });
  const counts: number[] = [];
  for (let frame = 0; frame < 6; frame++) {
    counts.push(pace.count);
    await pace.drawn();
  }
  return counts;
}

test('as many items are made for a frame as the device draws in time, and one at least', async () => {
  expect(await countsOn({ perItem: 5 })).toEqual([1, 2, 4, 6, 6, 6]);
  expect(await countsOn({ perItem: 40 })).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await countsOn({ perItem: 0.1 })).toEqual([1, 2, 4, 8, 16, 32]);
});

test('a page that nobody sees makes more and more of them', async () => {
  expect(await countsOn({ perItem: 5, hidden: true })).toEqual([1, 2, 4, 8, 16, 32]);
});
