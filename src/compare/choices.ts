import { bestAnswer } from '../search/answer.ts';
import { namesAlone } from '../search/namesAlone.ts';
import type { Searched } from '../search/searched.ts';
import { inSteps } from '../site/ui/steps.ts';
import { chosenInWords } from './selection.ts';
import type { ComparedSection } from './subjects.ts';

/** An entry that a reader may choose to compare. */
export interface Choice {
  kind: ComparedSection;
  slug: string;
  title: string;
  /** Tells it from others of similar names: its configuration, or its type. */
  hint: string;
}

/** What a reader may choose for a text. */
export interface Choices {
  choices: Choice[];
  /** What the text was taken for where nothing has it for a name. */
  meant: string | null;
}

/** What the search calls each section, and the filter whose value is the hint. */
const asked = {
  spacecraft: { kind: 'spacecraft', hint: 'configuration' },
  configurations: { kind: 'configuration', hint: 'type' },
} as const;

/** Finds entries of one kind as the search does, in its order, but by names of entries and groups alone. */
export async function choicesFor(text: string, kind: ComparedSection, searched: Searched): Promise<Choices> {
  const query = { text: text.trim(), filters: { kind: [asked[kind].kind] }, sort: '' };
  const { rows, meant } = await bestAnswer(query, searched, async () => namesAlone(searched.rows));
  const choices: Choice[] = [];
  await inSteps(rows, (row) => {
    choices.push({
      kind,
      slug: row.slug,
      title: row.title,
      hint: row.valuesOf(asked[kind].hint)[0] ?? '',
    });
  });
  return { choices, meant };
}

/** Says why nothing is offered for a text: all that it finds is chosen, or no entry of the kind is called so. */
export function noneInWords(text: string, kind: ComparedSection, chosen: readonly Choice[]): string {
  const [first, ...others] = chosen;
  if (first) return others.length > 0 ? 'All that are called so are chosen.' : chosenInWords(first);
  return text.trim() === '' ? '' : `No ${asked[kind].kind} is called “${text.trim()}”.`;
}
