import type { Entry } from '../catalog/model.ts';
import { kinds } from '../dataset/kinds.ts';
import { dayInWords, type Moment } from '../words/moment.ts';
import { credited, type RecordSource } from './recordSources.ts';

/** One page of the catalog as a source, in three notations. */
export interface Citation {
  /** A sentence, in the order of the Chicago Manual of Style for an entry in a reference work. */
  text: string;
  bibtex: string;
  /** An item of CSL-JSON 1.0, as reference managers read it. */
  csl: string;
}

const work = 'Spacecraft Catalog';
/** Whose the figures are where the data set says no more. */
const onlySource: RecordSource = { name: 'Launch Library 2', release: null };

/**
 * Cites the page of an entry at an address, with the sources of its figures; where none is given, with LL2 alone. The
 * date is that of the data, because the page says what was known then.
 */
export function citationOf(
  { kind, title, slug }: Entry,
  address: string,
  date: Moment,
  sources: readonly RecordSource[],
): Citation {
  const source = (sources.length > 0 ? sources : [onlySource]).map(credited).join('; ');
  const at = new Date(date.time);
  const [year, month, dayOfMonth] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const day = dayInWords(date, 'long');
  const { section } = kinds[kind];
  const csl = {
    id: `${section}-${slug}`,
    type: 'entry',
    title,
    'container-title': work,
    note: `Data: ${source}`,
    issued: { 'date-parts': [[year, month, dayOfMonth]] },
    URL: address,
  };
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: work,
    year: String(year),
    month: String(month),
    note: `Data as of ${day}: ${escaped(source)}`,
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return {
    text: `“${title}.” ${work}. Data as of ${day}: ${source}. ${address}`,
    bibtex: `@misc{${section}-${slug},\n${lines.join(',\n')}\n}`,
    csl: JSON.stringify(csl, null, 2),
  };
}

/** Escapes the characters that TeX takes for commands (Leslie Lamport, "LaTeX", section 2.1). */
function escaped(text: string): string {
  const commands: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\{}#$%&_~^]/g, (character) => commands[character] ?? `\\${character}`);
}
