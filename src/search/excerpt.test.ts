import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const inBrackets = (text: string, asked: string) =>
  excerptOf(text, asked)
    ?.map(({ text, isAsked }) => (isAsked ? `[${text}]` : text))
    .join('') ?? null;

test.each([
  [
    'Supply ship for Mir; it stayed attached for 58 days.',
    'attached',
    '“…ship for Mir; it stayed [attached] for 58 days.”',
  ],
  ['It flew once. It brought supplies and water.', 'water supply', '“It brought [supplies] and [water].”'],
  ['First line\nThe second, with Hubble', 'hubble', '“The second, with [Hubble]”'],
  ['Nothing of the kind.', 'hubble', null],
  ['In a capsule.', 'caps', '“In a [capsule].”'],
  ['L’équipage était à bord.', 'equipage', '“L’[équipage] était à bord.”'],
])('quotes from "%s" for "%s": %s', (text, asked, quotation) => {
  expect(inBrackets(text, asked)).toBe(quotation);
});

test('cuts a long sentence on both sides, between words', () => {
  const long = `${'before '.repeat(30)}docking ${'after '.repeat(60)}end.`;
  const quotation = inBrackets(long, 'docking') ?? '';
  expect(quotation).toMatch(/^“…(before )+\[docking\]( after)+ ?…”$/);
  expect(quotation.length).toBeLessThan(175);
});
