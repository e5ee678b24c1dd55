import { inFrames } from '../../site/ui/drawn.client.ts';
import { JsonFiles } from '../../site/ui/jsonFile.client.ts';
import { excerptOf } from '../excerpt.ts';
import { fileOf } from '../pageTexts.ts';
import { inFirmMarks } from './marks.ts';

/** The files of texts, each of which has the texts of many pages. */
const files = new JsonFiles<string[], string[]>((all) => all);

/**
 * Quotes in the rows of a list what their pages say, where only that makes them results. `pattern` is the address of a file, with a
 * star for its number. A row whose text cannot be had, or does not have the words, stays as it is.
 */
export async function quoteIn(list: ParentNode, pattern: string): Promise<void> {
  const rooms = Array.from(list.querySelectorAll<HTMLElement>('[data-place]'), (room) => {
    const { place = '', asked = '' } = room.dataset;
    delete room.dataset.place;
    return { room, place: Number(place), asked };
  });
  await inFrames(rooms, async (some) => {
    const texts = await Promise.all(some.map(({ place }) => textOf(place, pattern).catch(() => '')));
    for (const [index, { room, asked }] of some.entries()) {
      const parts = excerptOf(texts[index] ?? '', asked);
      if (parts) room.replaceChildren(...inFirmMarks(parts));
    }
  });
}

async function textOf(place: number, pattern: string): Promise<string> {
  const { file, index } = fileOf(place);
  return (await files.load(pattern.replace('*', `${file}`)))[index] ?? '';
}
