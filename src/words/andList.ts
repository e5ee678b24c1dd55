// To make one takes as long as to render a row.
const conjunction = new Intl.ListFormat('en-GB');
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Joins words in a sentence: "Orion, Buran and Dragon 1". */
export function andList(words: readonly string[]): string {
  return conjunction.format(words);
}

/** Joins words in a sentence: "Orion, Buran or Dragon 1". */
export function orList(words: readonly string[]): string {
  return disjunction.format(words);
}
