import { expect, test } from 'vitest';
import { plainRemark } from './plainRemark.ts';

test.each([
  ['GCAT phase end (date)', 'the end is the day on which GCAT ends this phase of the flight, without a time'],
  [
    'splashdown time: NASA, well established',
    "the time of the splashdown is NASA's, as it is generally told",
  ],
  [
    'NS-2: end implied by LL2 fastest_turnaround P59DT22H28M',
    'NS-2: the end was computed back from the next launch and the fastest turnaround that LL2 gives, 59 days 22 hours',
  ],
  [
    'had left before Tianzhou-10 arrived on 2026-05-11',
    'it had left before Tianzhou-10 arrived on 11 May 2026',
  ],
  ['lost over the Pacific', 'lost over the Pacific'],
])('says "%s" in plain words', (remark, plain) => {
  expect(plainRemark(remark)).toBe(plain);
});

test.each([
  'landed at 09:00 PT',
  'landed at 09:00 PDT',
  'moved to pad PD',
  'seen on 2026-02-30 and 2026-13-45',
])('leaves "%s" as it is, because free text holds what only looks like a duration or a day', (remark) => {
  expect(plainRemark(remark)).toBe(remark);
});

test.each([
  ['lasted PT0.5S', 'lasted under 1 second'],
  ['lasted P2DT3H.', 'lasted 2 days 3 hours.'],
])('says the duration in "%s" in words', (remark, plain) => {
  expect(plainRemark(remark)).toBe(plain);
});
