import { JsonFiles } from '../../site/ui/jsonFile.client.ts';
import { excerptOf } from '../excerpt.ts';
import { fileOf } from '../pageTexts.ts';
import { inMarks } from './marks.ts';

/** The files of texts, each of which has the texts of many pages. */
const files = new JsonFiles<string[], string[]>((all) => all);

/**
 * Quotes in the rows of a list what their pages say, where only that makes them results. `pattern` is the address of a file, with a
 * star for its number. A row whose text cannot be had, or does not have the words, stays as it is.
 */
export function quoteIn(list: ParentNode, pattern: string): void {
  for (const room of list.querySelectorAll<HTMLElement>('[data-place]')) {
    const { place = '', asked = '' } = room.dataset;
    delete room.dataset.place;
    void textOf(Number(place), pattern).then(
      (text) => {
        const parts = excerptOf(text, asked);
        if (parts) room.replaceChildren(...inMarks(parts));
      },
      () => undefined,
    );
  }
}

async function textOf(place: number, pattern: string): Promise<string> {
  const { file, index } = fileOf(place);
  return (await files.load(pattern.replace('*', `${file}`)))[index] ?? '';
}
