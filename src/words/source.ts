/** Stands in a text for the name of what gives the data, within a sentence and at the head of one. */
export const theSource = '\uE000';
export const TheSource = '\uE001';

/**
 * Names what gives the data in a text that was written for every data set: the embedded edition speaks for itself, because
 * LL2 never said all that is in it.
 */
export function namingSource(text: string, edition: 'embedded' | 'live'): string {
  const [within, first] =
    edition === 'embedded' ? ['this edition', 'This edition'] : ['Launch Library 2', 'Launch Library 2'];
  return text.replaceAll(theSource, within as string).replaceAll(TheSource, first as string);
}
