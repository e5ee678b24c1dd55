import transliterate from '@sindresorhus/transliterate';
import { create } from 'fontkitten';
import type { Card } from './card.ts';
import { fonts } from './letters.ts';

/**
 * Makes a function that reduces a text to what can be shown: one line, without control characters and marks of
 * direction, in Latin letters where the fonts have no others, and without letters that no font has.
 */
export function legibleBut(withoutShape: ReadonlySet<string>): (text: string) => string {
  const shown = (text: string) => [...text].filter((character) => !withoutShape.has(character)).join('');
  return (text) => {
    const plain = text
      .normalize('NFC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim();
    const parts = [...plain].map((character) =>
      withoutShape.has(character) ? shown(latinOf(character)) : character,
    );
    return parts.join('').replace(/ +/g, ' ').trim();
  };
}

function latinOf(character: string): string {
  return /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(character) ? transliterate(character) : '';
}

/** The characters in the texts of cards for which no font has a shape. */
export function charactersWithoutShape(cards: readonly Card[]): Set<string> {
  const texts = cards.flatMap(({ title, serialNumber, words, figures }) => [
    title,
    serialNumber ?? '',
    words,
    ...figures.map(({ value }) => value),
  ]);
  const uncommon = new Set(
    texts
      .join('')
      .normalize('NFC')
      .match(/[^ -~]/gu),
  );
  // The renderer does not tell which characters a font has.
  const read = fonts.flatMap(({ data }) => create(data));
  const hasShape = (character: string) =>
    read.some((font) => !font.isCollection && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  return new Set([...uncommon].filter((character) => !hasShape(character)));
}
