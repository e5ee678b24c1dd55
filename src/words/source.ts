/** Stands in a text for the name of what gives the data, within a sentence and at the head of one. */
export const theSource = '\uE000';
export const TheSource = '\uE001';
/** Stands for the data at hand, which may hold less than what gives them. */
export const theData = '\uE002';

/**
 * Names what gives the data in a text that was written for every data set: the embedded edition speaks for itself, because
 * LL2 never said all that is in it.
 */
export function namingSource(text: string, edition: 'embedded' | 'live'): string {
  const [within, first, data] =
    edition === 'embedded'
      ? (['this edition', 'This edition', 'this edition'] as const)
      : (['Launch Library 2', 'Launch Library 2', 'the data fetched so far'] as const);
  return text.replaceAll(theSource, within).replaceAll(TheSource, first).replaceAll(theData, data);
}
