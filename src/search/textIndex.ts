/** A page that has the words of a text: the place of its row in the registry, how well it answers, and how many words stand before the first. */
export interface Hit {
  row: number;
  score: number;
  place?: number;
}

/** Words of pages, in which a text is looked up. */
export interface TextIndex {
  /** It knows no words but those of names, so that a word which it does not know may be none that is misspelt. */
  readonly hasNamesAlone?: true;
  /** Whether a word stands on any page as it is written. */
  knows(word: string): Promise<boolean>;
  /** The pages with the words of a text, the best first. */
  search(text: string): Promise<Hit[]>;
  close(): Promise<void>;
}
