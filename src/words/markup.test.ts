import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { asMarkup } from './markup.ts';

test('text stays text in an element and in an attribute, whatever quotes stand around it', () => {
  const text = `<b> & "Progress" 'M-6' &amp;`;
  expect(parse(`<p>${asMarkup(text)}</p>`).querySelector('p')?.text).toBe(text);
  for (const quote of ['"', "'"])
    expect(
      parse(`<p title=${quote}${asMarkup(text)}${quote}></p>`)
        .querySelector('p')
        ?.getAttribute('title'),
    ).toBe(text);
});

test('what XML cannot hold is left out', () => {
  expect(asMarkup('a\u0000b\ufffec')).toBe('abc');
});
