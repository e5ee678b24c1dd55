import { allKinds, kinds, type ListedKind, listsFrom } from '../../src/dataset/kinds.ts';
import { recordOfCopy } from '../../src/dataset/records.ts';
import { cleanPart, type Repair, type Row } from '../ll2/clean.ts';
import { countOf, namesOf } from './leftOut.ts';
import { listsOfLl2, type Reading } from './lists.ts';

type Rows = Reading['rows'];
/** The record that the previous data set has of an id. */
type Before = (kind: ListedKind, id: number) => object | undefined;

/** What had to be done so that the lists fit together. */
export interface TiedEnds {
  repairs: Repair[];
  /** Which records are not on their lists, for those who read the site. */
  notes: string[];
}

/**
 * Makes the lists fit together, because LL2 may change between the calls for two of them. A record that others refer to but that
 * is not on its list is taken from the previous data set, or from the copy that the others carry; a reference that says no
 * more than an id is taken out. What has no list of its own has one name, and is told in rows of the previous data set as in newer
 * ones; no family descends from itself. Addresses may lead to the `host` that the user named, as in `cleanPart`.
 */
export function tieLooseEnds(
  rows: Rows,
  before: Before,
  {
    accumulated,
    host,
    keptFrom = {},
  }: { accumulated?: Reading['accumulated']; host?: string; keptFrom?: Reading['keptFrom'] } = {},
): TiedEnds {
  const old = new Set(Object.keys(keptFrom));
  const addTo = (kind: ListedKind, references: () => Reference[]) =>
    addMissing(kind, { rows, before, old, host }, references);
  const configurations = addTo('configuration', () => [
    ...referencesIn(rows.spacecraft, 'spacecraft_config'),
    ...referencesIn(rows.family, 'spacecraft'),
  ]);
  const families = addTo('family', () => [
    ...referencesIn(rows.configuration, 'family'),
    ...referencesIn(rows.family, 'parent'),
  ]);
  return {
    repairs: [
      ...dropReferences('family', 'spacecraft', rows, 'configuration'),
      ...dropReferences('configuration', 'family', rows, 'family'),
      ...dropReferences('family', 'parent', rows, 'family'),
      ...breakCircles(rows.family),
      ...giveOneName(rows, old, accumulated),
    ],
    notes: [...configurations, ...families],
  };
}

/** A record of another list as a record has it: an id, mostly a name, and perhaps all of it. */
type Reference = Row & { id: number; name?: string | null };

function referencesIn(rows: readonly Row[], field: string): Reference[] {
  return rows.flatMap((row) => [row[field] ?? []].flat() as Reference[]);
}

/** Adds records to their list until all that the references lead to are there; says which it has added. */
function addMissing(
  kind: ListedKind,
  { rows, before, old, host }: { rows: Rows; before: Before; old: Set<string>; host: string | undefined },
  references: () => Reference[],
): string[] {
  const known = new Set(rows[kind].map(({ id }) => id));
  const added: Reference[] = [];
  const { schema, query } = listsOfLl2[kind];
  for (let found = references(); found.length > 0; ) {
    const next: Reference[] = [];
    for (const copy of found) {
      if (known.has(copy.id)) continue;
      const kept = before(kind, copy.id);
      if (!kept && !copy.name?.trim()) continue;
      known.add(copy.id);
      // A copy was read as a part of another record, so that some of its fields have not been looked at.
      const [row] = cleanPart(query.path, [kept ?? copy], schema, host).rows as Reference[];
      if (row) next.push(row);
      if (kept) old.add(`${kind} ${copy.id}`);
    }
    rows[kind].push(...next);
    added.push(...next);
    found = next.length > 0 ? references() : [];
  }
  if (added.length === 0) return [];
  rows[kind].sort((a, b) => Number(a.id) - Number(b.id));
  const they = added.length === 1 ? 'is' : 'are';
  return [
    `${countOf(kind, added.length)} that other records refer to ${they} not on the list of the source, and ${they} shown as those ` +
      `have it or as the last data had it: ${namesOf(added)}.`,
  ];
}

/** Takes out references that lead nowhere. */
function dropReferences(from: ListedKind, field: string, rows: Rows, to: ListedKind): Repair[] {
  const known = new Set(rows[to].map(({ id }) => id));
  return rows[from].flatMap((row) => {
    const lost = referencesIn([row], field).filter(({ id }) => !known.has(id));
    if (lost.length === 0) return [];
    const value = row[field];
    row[field] = Array.isArray(value) ? value.filter(({ id }: Reference) => known.has(id)) : null;
    const what = `leads to a ${kinds[to].one} that is on no list and of which too little is told; taken for not recorded`;
    return [repairOf(kinds[from].endpoint, row, field, what, lost.length)];
  });
}

function breakCircles(families: readonly Row[]): Repair[] {
  const byId = new Map(families.map((row) => [row.id, row]));
  return families.flatMap((family) => {
    const seen = new Set<Row>();
    let at: Row | undefined = family;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = byId.get((at.parent as Reference | null | undefined)?.id);
    }
    if (at !== family) return [];
    family.parent = null;
    const what = 'the family descends from itself; taken for not recorded';
    return [repairOf(kinds.family.endpoint, family, 'parent', what, 1)];
  });
}

/**
 * Gives all copies of a record that stands only in others, as an agency does, the name of the first one, and those in `old` rows
 * all that it says.
 */
function giveOneName(
  rows: Rows,
  old: ReadonlySet<string>,
  accumulated: Reading['accumulated'] | undefined,
): Repair[] {
  const isOld = (kind: ListedKind) => (row: Row) => old.has(`${kind} ${row.id}`);
  const fresh = listsFrom((kind) => rows[kind].filter((row) => !isOld(kind)(row)), accumulated);
  const kept = listsFrom((kind) => rows[kind].filter(isOld(kind)));
  return allKinds
    .filter((kind) => kinds[kind].list === null)
    .flatMap((kind) => {
      const { endpoint } = kinds[kind];
      // An id that is made of a name has no copies under other names.
      if (endpoint === null) return [];
      const copies = [fresh, kept].flatMap((read) =>
        kinds[kind].gather(read).flatMap((copy) => {
          const record = recordOfCopy(kind, copy);
          return record ? [{ copy, record, isKept: read === kept }] : [];
        }),
      );
      return [...Map.groupBy(copies, ({ record }) => record.id).values()].flatMap(([first, ...others]) => {
        if (!first) return [];
        if (!first.isKept) for (const { copy, isKept } of others) if (isKept) Object.assign(copy, first.copy);
        const odd = others.filter(({ record }) => record.name !== first.record.name);
        if (!odd[0]) return [];
        const what = `is ${JSON.stringify(odd[0].record.name)} in other records; taken for the same`;
        for (const { copy } of odd) {
          // What only the odd copy says may be a part of its other name.
          const none = Object.fromEntries(Object.keys(copy).map((key) => [key, null]));
          Object.assign(copy, none, first.copy);
        }
        return [repairOf(endpoint, { ...first.record }, 'name', what, odd.length)];
      });
    });
}

function repairOf(list: string, { id, name }: Row, field: string, what: string, times: number): Repair {
  return { list, id, name, records: times, times, field, what };
}
