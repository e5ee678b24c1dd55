import { folded } from '../../search/words.ts';
import type { Contender } from '../comparison.ts';

/**
 * The contenders that a reader may mean by a text: each of its words begins a word of the title or of the first fact, a
 * configuration or a type. Those whose title begins with the text come first, the others follow by name.
 */
export function findContenders(contenders: readonly Contender[], text: string): Contender[] {
  const words = wordsOf(text);
  const whole = words.join(' ');
  const found = contenders.flatMap((contender) => {
    const title = wordsOf(contender.title);
    const all = [...title, ...wordsOf(hintOf(contender))];
    if (!words.every((word) => all.some((one) => one.startsWith(word)))) return [];
    return [{ contender, isFirst: title.join(' ').startsWith(whole) }];
  });
  return found.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst)).map(({ contender }) => contender);
}

/** What tells contenders of like names apart: the first fact of each, a configuration or a type. */
export function hintOf({ cells }: Contender): string {
  const [first] = cells;
  return typeof first === 'string' ? first : (first?.text ?? '');
}

/** Without case, accents and punctuation; letters apart from digits, so that "ms22" finds MS-22. */
function wordsOf(text: string): string[] {
  return folded(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}
