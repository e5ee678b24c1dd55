import { folded } from './text/words.ts';

/** The path that most pages have: the section of their kind, then their title in small letters without accents. */
export function plainPath(section: string, title: string): string {
  return `/${section}/${(folded(title).match(/[a-z0-9]+/g) ?? []).join('-')}/`;
}
