import { inSteps, sortedInSteps } from '../site/ui/steps.ts';
import { describedBy, type Found, namedBy } from './find.ts';
import { type Narrowed, narrow } from './narrow.ts';
import { inOrder } from './order.ts';
import type { Query } from './query.ts';
import type { Row } from './rows.ts';
import type { Searched } from './searched.ts';
import { wordsOf } from './text/nameKey.ts';
import { quotation } from './text/quotation.ts';
import type { ReadText } from './text/readText.ts';
import { spelledAsNames } from './text/spelledAsNames.ts';
import type { TextIndex } from './textIndex.ts';

/** What is found for a query. */
export interface Answer extends Narrowed {
  /**
   * In the order asked for. Without one, rows with the text as a name come first, then those launched on the day that it is, then
   * those of the kind that it has beside a name, as "Soyuz rocket" has, then those whose pages have its words, the best first and ties
   * by name, then those in a group of that name. Of several words those pages are better that have them together.
   */
  rows: Row[];
  /** The first row whose page has the words only apart, where others have them together; undefined where none is told from them so. */
  scattered?: Row | undefined;
  /** What is answered: the text in each spelling that was looked for. */
  spellings: string[];
  /** No page has all of the words, so the rows are those that have the most of them. */
  isPartial: boolean;
}

/** An answer to what a reader may have meant. */
export interface BestAnswer extends Answer {
  /** The text that is answered where nothing has the given one for a name; null where the given one is answered. */
  meant: string | null;
}

/** The rows that have a text for a name, and the text in the spelling in which they have it. */
export interface Named {
  text: string;
  rows: Row[];
}

/** Finds the rows that have a text for a name: as it stands, else as names are spelled. */
export async function namedAs(rows: readonly Row[], text: string): Promise<Named> {
  const own = await namedBy(rows, text);
  if (own.length > 0 || text === '') return { text, rows: own };
  const spelled = await spelledAsNames(text);
  return { text: spelled, rows: spelled === text ? own : await namedBy(rows, spelled) };
}

/**
 * Answers a query as a reader may have meant it: spelled as names are, and with misspelt words corrected where that finds
 * any page. `byName` is what has its text for a name.
 */
export async function bestAnswer(
  query: Query,
  searched: Searched,
  open: () => Promise<TextIndex>,
  byName?: Named,
): Promise<BestAnswer> {
  const { text, rows: named } = byName ?? (await namedAs(searched.rows, query.text));
  const isName = named.length > 0;
  // What is spelled otherwise may stand so on a page.
  const clear =
    text === '' || (isName && text === query.text)
      ? text
      : ((await forDay(query.text))?.dayOf(query.text) ?? null);
  // The search takes a text as it stands where the script that reads others cannot be loaded.
  const reading = clear === null ? await import('./text/readText.ts').catch(() => null) : null;
  const { spellings, meant, unknown, begins, isUnknown } =
    (await reading?.readText(query.text, searched, open)) ?? asItStands(clear ?? query.text);
  const few = unknown.length > 0 && !isName ? await forFew() : null;
  const isSaidOtherwise = few?.haveOtherWords(unknown) === true;
  if (meant !== null && !isName && !isSaidOtherwise) {
    const answer = await answerTo({ ...query, text: meant }, searched, open);
    if (!answer.isPartial && answer.rows.length > 0) return { ...answer, meant };
  }
  // Pagefind would find words that begin like the unknown ones, and those were not asked for.
  if (isUnknown && !isName && !(isSaidOtherwise && !(await open()).hasNamesAlone))
    return { ...(await narrow([], {}, searched.filters)), spellings, isPartial: false, meant: null };
  const known = {
    spellings,
    byName: isName && spellings.length === 1 ? named : undefined,
    unknown: isName ? [] : unknown,
    begins,
  };
  return { ...(await answerTo(query, searched, open, known)), meant: null };
}

/** Leaves a text that is known, such as a name, as it is. */
function asItStands(text: string): ReadText {
  return { spellings: [text], meant: null, unknown: [], isUnknown: false };
}

/** What is known of a text before it is looked up. */
interface Known {
  spellings: readonly string[];
  /** The rows that have it for a name, where they are found already. */
  byName?: readonly Row[] | undefined;
  /** Its words that no page has. */
  unknown?: readonly string[];
  /** What has the words that the first of the spellings has in part. */
  begins?: ReadText['begins'];
}

/** Answers a query in each spelling of its text. The index is opened only for a text. */
export async function answerTo(
  { text, filters, sort }: Query,
  { rows, filters: names }: Pick<Searched, 'rows' | 'filters'>,
  open: () => Promise<TextIndex>,
  { spellings, byName, unknown = [], begins }: Known = { spellings: [text] },
): Promise<Answer> {
  const look = (texts: readonly string[]) => allFound(rows, texts, { byName, begins }, open);
  // For a word that no page has Pagefind takes the longest word that it begins with: "d" for "disaster".
  const isLookedUp = text !== '' && unknown.length === 0;
  const whole = isLookedUp ? await look(spellings) : { rows: text === '' ? rows : [], scattered: [] };
  const found = { ...whole, spellings: [...spellings], isPartial: whole.rows.length === 0 };
  const loose = found.isPartial ? await forFew() : null;
  const search = async (words: string) => (await open()).search(words);
  const best = loose ? await loose.foundLoosely(rows, { spellings, unknown }, look, search) : found;
  const left = await narrow(best.rows, filters, names);
  const scattered = new Set(best.scattered);
  return {
    ...best,
    rows: sort ? await inOrder(left.rows, sort) : left.rows,
    scattered: sort || best.isPartial ? undefined : left.rows.find((row) => scattered.has(row)),
    counts: left.counts,
  };
}

/** Loads what few texts need. The search goes on without it where its script cannot be loaded. */
const forFew = () => import('./closest.ts').catch(() => null);

/** Loads what a text needs that may be a day, as few are. What is quoted is asked for word for word. */
const forDay = async (text: string) => (/\d/.test(text) && !text.match(quotation) ? forFew() : null);

async function allFound(
  rows: readonly Row[],
  spellings: readonly string[],
  { byName, begins }: Pick<Known, 'byName' | 'begins'>,
  open: () => Promise<TextIndex>,
): Promise<Found> {
  const ofEach = async <One>(find: (spelling: string) => Promise<One[]>) =>
    (await Promise.all(spellings.map(find))).flat();
  const named = byName ?? (await ofEach((spelling) => namedBy(rows, spelling)));
  const index = await open();
  // For a word that names alone have, Pagefind takes the longest word that it begins with, as for an unknown one.
  const isOnPages = (spelling: string) => begins !== 'names' || spelling !== spellings[0];
  const hits = await ofEach(async (spelling) =>
    isOnPages(spelling) ? [await withWords(rows, spelling, index)] : [],
  );
  const described = await ofEach((spelling) => describedBy(rows, spelling));
  const [spelling = ''] = spellings;
  const ofKind = await meantByKind(described, spellings.flatMap(wordsOf));
  // Of what is called so nobody asks for the day.
  const ofDay = named.length === 0 ? ((await forDay(spelling))?.launchedOn(rows, spelling) ?? []) : [];
  // What is called so or of the day is first, whatever its page says, and what has in names the words that are typed in part.
  const first = new Set([...named, ...ofDay, ...ofKind, ...(begins ? described : [])]);
  return {
    rows: [...new Set([...first, ...hits.flatMap((hit) => hit.rows), ...described])],
    scattered: hits.flatMap((hit) => hit.scattered.filter((row) => !first.has(row))),
  };
}

/**
 * Of rows that some words describe, those whose kind is one of the words, as in "Soyuz rocket": they are meant, and not what tells
 * of them. What is called by the other words comes first. Of spacecraft most pages tell, so that their kind tells none apart.
 */
async function meantByKind(described: readonly Row[], words: readonly string[]): Promise<Row[]> {
  const ofKind = described.filter(
    (row) => !row.isSpacecraft && words.some((word) => row.kindWords.includes(word)),
  );
  const name = words.filter((word) => !ofKind.some((row) => row.kindWords.includes(word)));
  return [...new Set([...(await namedBy(ofKind, name.join(' '))), ...ofKind])];
}

/** Finds the rows whose pages have the words of a text, the best first. */
async function withWords(rows: readonly Row[], text: string, index: TextIndex): Promise<Found> {
  const quoting = text.match(quotation) && (await forFew());
  const found = await (quoting ? quoting.withQuotations(text, index) : index.search(text));
  const hits: { row: Row; score: number }[] = [];
  await inSteps(found, ({ row: place, score }) => {
    const row = rows[place];
    // Scores are rounded, because an order by tiny differences looks like no order.
    if (row) hits.push({ row, score: Number(score.toPrecision(2)) });
  });
  const best = await sortedInSteps(hits, (a, b) => b.score - a.score || a.row.place - b.row.place);
  // Few texts have several words that several pages have.
  const phrases = best.length > 1 && /\S[\s-]+\S/.test(text) ? await forFew() : null;
  const ranked = await phrases?.inPhrases(text, best, index, rows.length);
  return { rows: (ranked?.rows ?? best).map(({ row }) => row), scattered: ranked?.scattered ?? [] };
}
