import { catalog } from '../../catalog/index.ts';
import { wordsOfNames } from '../../search/words.ts';

/** What the search compares a misspelt word with. */
export function GET(): Response {
  return Response.json(wordsOfNames(catalog));
}
