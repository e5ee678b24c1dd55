import { wordsOf } from './text/nameKey.ts';
import { quotation, quotingIn } from './text/quotation.ts';
import type { Hit, TextIndex } from './textIndex.ts';

/** The pages that have what is not quoted in a text, and each quotation; Pagefind would look one among other words up as words. */
export async function withQuotations(text: string, index: TextIndex): Promise<Hit[]> {
  const lookUps = lookUpsOf(text).map((one) => index.search(one));
  const [found = [], ...others] = await Promise.all(lookUps);
  const alsoFound = others.map((all) => new Set(all.map(({ row }) => row)));
  return found.filter(({ row }) => alsoFound.every((rows) => rows.has(row)));
}

/** Splits a text into what an index looks up at once: what is not quoted, and each quotation in straight marks. */
function lookUpsOf(text: string): string[] {
  const quoted = Array.from(text.matchAll(quotation), ([, words]) => `"${words}"`);
  const { quotations, rest } = quotingIn(text);
  if (quotations.length === 0) return [text];
  return wordsOf(rest).length === 0 ? quoted : [rest, ...quoted];
}
