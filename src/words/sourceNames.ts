/** What data sets call the sources of values, by which credits, terms and the origins of figures know them. */
export const sourceNames = {
  ll2: 'Launch Library 2',
  gcat: 'General Catalog of Artificial Space Objects',
  /** No one can look it up, so a citation leaves it out. */
  generalKnowledge: 'general knowledge',
  /** A text that has no source. */
  writtenHere: 'written for this edition',
} as const;
