import type { Edition, Entry } from '../catalog/model.ts';
import { kinds } from '../dataset/kinds.ts';
import { dayInWords } from '../words/moment.ts';
import { siteName } from '../words/siteName.ts';
import { sourceNames } from '../words/sourceNames.ts';
import { credited, hasListOfOurs, type RecordSource } from './recordSources.ts';

/** One page of the catalog as a source, in three notations. */
export interface Citation {
  /** A sentence, in the order of the Chicago Manual of Style for an entry in a reference work. */
  text: string;
  bibtex: string;
  /** An item of CSL-JSON 1.0, as reference managers read it. */
  csl: string;
}

/** Whose the figures are where the data set says no more. */
const onlySource: RecordSource = { name: sourceNames.ll2, release: null };

/**
 * Cites the page of an entry at an address, with the sources of its figures; where none is given, with LL2 alone. The
 * date is that of the data, because the page says what was known then, and `addedOn` the day on which more was added to them.
 */
export function citationOf(
  entry: Entry,
  address: string,
  { date, addedOn }: Pick<Edition, 'date' | 'addedOn'>,
  sources: readonly RecordSource[],
): Citation {
  const { kind, title, slug } = entry;
  const named = sources.filter(({ name }) => name !== sourceNames.generalKnowledge);
  const credits = (named.length > 0 ? named : [onlySource]).map(credited);
  const source = [
    ...credits,
    ...(hasListOfOurs(entry) ? ['list of flights inferred in part by this edition'] : []),
  ].join('; ');
  const at = new Date(date.time);
  const [year, month, dayOfMonth] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const added = addedOn && sources.length > 0 ? `, with additions of ${dayInWords(addedOn, 'long')}` : '';
  const note = `Data as of ${dayInWords(date, 'long')}${added}: ${source}`;
  const { section } = kinds[kind];
  const csl = {
    id: `${section}-${slug}`,
    type: 'entry',
    title,
    'container-title': siteName,
    note,
    issued: { 'date-parts': [[year, month, dayOfMonth]] },
    URL: address,
  };
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: siteName,
    year: String(year),
    month: String(month),
    note: escaped(note),
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return {
    text: `“${title}.” ${siteName}. ${note}. ${address}`,
    bibtex: `@misc{${section}-${slug},\n${lines.join(',\n')}\n}`,
    csl: JSON.stringify(csl, null, 2),
  };
}

/** Escapes the characters that TeX takes for commands (Leslie Lamport, "LaTeX", section 2.1), on one line. */
function escaped(text: string): string {
  const commands: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}#$%&_~^]/g, (character) => commands[character] ?? `\\${character}`);
}
