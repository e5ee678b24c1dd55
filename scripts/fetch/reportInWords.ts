import { countInWords } from '../../src/words/count.ts';
import type { Repair } from '../ll2/clean.ts';
import type { FetchReport } from './report.ts';
import type { SchemaDrift } from './schemaDrift.ts';

/** Says how many calls each list took; nothing where none was made. */
export function callsByListInWords({ callsByList }: Pick<FetchReport, 'callsByList'>): string[] {
  const lists = Object.entries(callsByList).map(([list, count]) => `${count} of ${list}`);
  return lists.length === 0 ? [] : [`Calls: ${lists.join(', ')}.`];
}

/** Says what was odd about the answers of LL2, a sentence for each: repairs, what is missing, pictures, and fields that came or went. */
export function oddInWords({ mends, lacks, message, images, drift }: FetchReport): string[] {
  return [
    ...repairsInWords(mends),
    ...lacks.filter((lack) => !message.includes(lack)),
    ...images.map(({ reason }) => reason),
    ...schemaDriftInWords(drift),
  ];
}

function schemaDriftInWords(drifts: SchemaDrift[]): string[] {
  return drifts.flatMap(({ file, newFields, vanishedFields, newValues }) => [
    ...(newFields.length > 0 ? [`${file} has new fields: ${newFields.join(', ')}.`] : []),
    ...(vanishedFields.length > 0 ? [`${file} no longer has: ${vanishedFields.join(', ')}.`] : []),
    ...Object.entries(newValues).map(
      ([field, names]) => `${file} has new values of ${field}: ${names.join(', ')}.`,
    ),
  ]);
}

/** One line for each kind of repair, because several records may be left out for the same reason. */
function repairsInWords(repairs: Repair[]): string[] {
  const alike = Map.groupBy(repairs, ({ list, field, what }) => `${list}, ${field}: ${what}`);
  return [...alike].map(([what, same]) => {
    const [{ id, name } = {}] = same;
    const [records, times] = [sumOf(same, 'records'), sumOf(same, 'times')];
    const first = `id ${JSON.stringify(id)} ${JSON.stringify(name)}`;
    if (times === 1) return `${what} (${first}).`;
    return `${what} (${countInWords(times, 'time')} in ${countInWords(records, 'record')}, the first ${first}).`;
  });
}

function sumOf(repairs: Repair[], count: 'records' | 'times'): number {
  return repairs.reduce((sum, repair) => sum + repair[count], 0);
}
