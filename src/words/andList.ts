// A phone makes one in ten milliseconds.
const formats: { [Type in 'conjunction' | 'disjunction']?: Intl.ListFormat } = {};

/** Joins words in a sentence: "Orion, Buran and Dragon 1". */
export function andList(words: readonly string[]): string {
  return joined('conjunction', words);
}

/** Joins words in a sentence: "Orion, Buran or Dragon 1". */
export function orList(words: readonly string[]): string {
  return joined('disjunction', words);
}

function joined(type: keyof typeof formats, words: readonly string[]): string {
  formats[type] ??= new Intl.ListFormat('en-GB', { type });
  return formats[type].format(words);
}
