import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const inBrackets = (text: string, asked: string, limits?: Parameters<typeof excerptOf>[2]) =>
  excerptOf(text, asked, limits)
    ?.map(({ text, isAsked }) => (isAsked ? `[${text}]` : text))
    .join('') ?? null;

test.each([
  [
    'Supply ship for Mir; it stayed attached for 58 days.',
    'attached',
    '“Supply ship for Mir; it stayed [attached] for 58 days.”',
  ],
  ['It flew once. It brought supplies and water.', 'water supply', '“It brought [supplies] and [water].”'],
  ['First line\nThe second, with Hubble', 'hubble', '“The second, with [Hubble]”'],
  ['It saw Hubble. Hubble was new.', 'hubble', '“It saw [Hubble].”'],
  ['It came into orbit.', 'in orbit', '“It came into [orbit].”'],
  ['Nothing of the kind.', 'hubble', null],
  ['In a capsule.', 'caps', '“In a [capsule].”'],
  ['L’équipage était à bord.', 'equipage', '“L’[équipage] était à bord.”'],
])('quotes from "%s" for "%s": %s', (text, asked, quotation) => {
  expect(inBrackets(text, asked)).toBe(quotation);
});

test('cuts a long sentence on both sides, between words', () => {
  const long = `${'before '.repeat(30)}docking ${'after '.repeat(60)}end.`;
  const quotation = inBrackets(long, 'docking') ?? '';
  expect(quotation).toMatch(/^“…(before )+\[docking\]( after)+…”$/);
  expect(quotation.length).toBeLessThan(175);
});

const leonov =
  'Aleksei Leonov left it for the first spacewalk on 18 March 1965, then landed in deep forest with Pavel Belyayev.';

test.each([
  ['spacewalk', 60, '“…left it for the first [spacewalk] on 18 March 1965, then…”'],
  ['first spacewalk', 60, '“…Leonov left it for the [first] [spacewalk] on 18 March 1965…”'],
  ['forest', 200, `“${leonov.replace('forest', '[forest]')}”`],
  // The end of the sentence leaves room before.
  ['Belyayev', 60, '“…March 1965, then landed in deep forest with Pavel [Belyayev].”'],
  // What stands far apart is quoted with the words beside it.
  ['Aleksei Belyayev', 60, '“[Aleksei] Leonov left it for…forest with Pavel [Belyayev]…”'],
])('quotes for "%s" in the room of %i letters whole words', (asked, room, quotation) => {
  expect(inBrackets(leonov, asked, { room })).toBe(quotation);
});

test('quotes what was asked for where it stands closest together', () => {
  const text = 'Flew the first crew, then three others, one of them with the first commercial spacewalk.';
  expect(inBrackets(text, 'first spacewalk', { room: 50 })).toBe(
    '“…one of them with the [first] commercial [spacewalk].”',
  );
});

test('quotes a sentence with what nothing else of a row tells, and marks there all that was asked for', () => {
  const text = 'An American ship. It carried the first American in space. Its hatch leaked.';
  const needed = 'first in';
  expect(inBrackets(text, 'american first in space', { needed })).toBe(
    '“It carried the [first] [American] [in] [space].”',
  );
  expect(inBrackets(text, 'american leak', { needed: 'leak' })).toBe('“Its hatch [leaked].”');
  expect(inBrackets(text, 'american abort', { needed: 'abort' })).toBeNull();
});
