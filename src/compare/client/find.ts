import { folded } from '../../search/words.ts';
import type { ComparisonSubject } from '../comparison.ts';

/**
 * The subjects that a reader may mean by a text: each of its words begins a word of the title or of the first fact, a
 * configuration or a type. Those whose title begins with the text come first, the others follow by name.
 */
export function findSubjects(subjects: readonly ComparisonSubject[], text: string): ComparisonSubject[] {
  const words = wordsOf(text);
  const whole = words.join(' ');
  const found = subjects.flatMap((subject) => {
    const title = wordsOf(subject.title);
    const all = [...title, ...wordsOf(hintOf(subject))];
    if (!words.every((word) => all.some((one) => one.startsWith(word)))) return [];
    return [{ subject, isFirst: title.join(' ').startsWith(whole) }];
  });
  return found.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst)).map(({ subject }) => subject);
}

/** What tells subjects of like names apart: the first fact of each, a configuration or a type. */
export function hintOf({ cells }: ComparisonSubject): string {
  const [first] = cells;
  return typeof first === 'string' ? first : (first?.text ?? '');
}

/** Without case, accents and punctuation; letters apart from digits, so that "ms22" finds MS-22. */
function wordsOf(text: string): string[] {
  return folded(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}
