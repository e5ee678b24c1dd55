import { entriesOf } from '../catalog/entries.ts';
import type { Catalog, Entry, Note } from '../catalog/model.ts';
import type { Kind } from '../dataset/kinds.ts';
import { andList } from '../words/andList.ts';
import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import { namingSource } from '../words/source.ts';
import { missing, type Rule } from './rules/rule.ts';
import { rules } from './rules.ts';

/** A rule and its findings, in the order of the names of the entries. */
export interface RuleFindings {
  id: string;
  title: string;
  explanation: string;
  /** What it looked at; null for entries of all kinds. */
  kind: Kind | null;
  /** How many entries it looked at. */
  of: number;
  findings: Finding[];
  /** Found in so many that it says how complete the data are, and is nothing odd about any one of them. */
  isCommon: boolean;
}

/** What the entries of a kind are called where placeholders count among them, as they do for rules. */
export function thingOf(kind: Kind | null): string {
  return kind === null || kind === 'spacecraft' ? 'record' : kind;
}

const shareOfCommon = 1 / 3;
// Of a few records one or two would be a third.
const fewestLookedAt = 20;

/** An entry in which a rule found something odd. */
export interface Finding {
  entry: Entry;
  field: Note['field'];
  /** The odd value as the data give it; null where the value is missing. */
  value: string | null;
}

/** In how many entries a rule found something: one that it found twice counts once. */
export function entriesFound({ findings }: Pick<RuleFindings, 'findings'>): number {
  return new Set(findings.map(({ entry }) => entry)).size;
}

/** Says of how many rules how many found something, in how many entries, and how many found nothing or what many lack. */
export function findingsInWords(all: readonly RuleFindings[]): string {
  const common = all.filter(({ isCommon }) => isCommon).length;
  const found = all.filter(({ isCommon, findings }) => !isCommon && findings.length > 0);
  const odd = entriesFound({ findings: found.flatMap(({ findings }) => findings) });
  const nothing = all.length - common - found.length;
  return `${countInWords(all.length, 'rule')} looked for what is odd: ${andList([
    `${inDigits(found.length)} found something in ${countInWords(odd, 'record')}`,
    ...(nothing > 0 ? [`${inDigits(nothing)} found nothing`] : []),
    ...(common > 0 ? [`${inDigits(common)} found what many records lack`] : []),
  ])}.`;
}

/** What every rule finds in the entries that the catalog lists; removed entries are not looked at. */
export function findings(catalog: Catalog): RuleFindings[] {
  const everything = entriesOf(catalog);
  const all = [
    ...rules.spacecraft.map((rule) => findingsOf(rule, catalog.spacecraft, 'spacecraft')),
    ...rules.configuration.map((rule) => findingsOf(rule, catalog.configurations, 'configuration')),
    ...rules.family.map((rule) => findingsOf(rule, catalog.families, 'family')),
    ...rules.any.map((rule) => findingsOf(rule, everything, null)),
  ];
  return all.map((found) => ({
    ...found,
    explanation: namingSource(found.explanation, catalog.edition.kind),
  }));
}

function findingsOf<Subject extends Entry>(
  { id, title, explanation, checks }: Rule<Subject>,
  entries: readonly Subject[],
  kind: Kind | null,
): RuleFindings {
  const found = entries.flatMap((entry) =>
    checks.flatMap(({ field, find }) => {
      const value = find(entry);
      return value === null ? [] : [{ entry, field, value: value === missing ? null : value }];
    }),
  );
  const of = entries.length;
  const odd = entriesFound({ findings: found });
  const isCommon = of >= fewestLookedAt && odd > of * shareOfCommon;
  return { id, title, explanation, kind, of, findings: found, isCommon };
}
