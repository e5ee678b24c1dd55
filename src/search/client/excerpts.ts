import { inFrames } from '../../site/ui/drawn.client.ts';
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
export async function quoteIn(list: ParentNode, pattern: string): Promise<void> {
  const rooms = Array.from(list.querySelectorAll<HTMLElement>('[data-place]'), (room) => {
    const { place = '', asked = '', needed = '' } = room.dataset;
    delete room.dataset.place;
    return { room, place: Number(place), asked, needed };
  });
  await inFrames(rooms, async (some) => {
    const texts = await Promise.all(some.map(({ place }) => textOf(place, pattern)));
    // All are measured before any is filled, so that they are laid out once.
    const letters = some.map(({ room }) => lettersIn(room));
    for (const [index, { room, asked, needed }] of some.entries()) {
      const parts = excerptOf(texts[index] ?? '', asked, { needed, room: letters[index] });
      if (parts) room.replaceChildren(...inMarks(parts));
    }
  });
}

/** How many letters surely have room in the lines of a quotation: they are half as wide as high, or less. */
function lettersIn(room: HTMLElement): number {
  const { fontSize, lineHeight } = getComputedStyle(room);
  const label = room.previousElementSibling;
  // On a phone the first line begins behind the label.
  const taken = label && getComputedStyle(label).float !== 'none' ? label.clientWidth : 0;
  const lines = Math.max(1, Math.round(room.clientHeight / Number.parseFloat(lineHeight)));
  const width = lines * room.clientWidth - (taken < room.clientWidth / 2 ? taken : 0);
  // A line ends before a word that it has no room for, and the marks of the quotation are letters too.
  return Math.floor(width / (Number.parseFloat(fontSize) / 2)) - 6 * (lines - 1) - 4;
}

/** The text of a page; empty where it cannot be had. */
async function textOf(place: number, pattern: string): Promise<string> {
  const { file, index } = fileOf(place);
  try {
    return (await files.load(pattern.replace('*', `${file}`)))[index] ?? '';
  } catch (error) {
    console.warn('The text of a page could not be loaded.', error);
    return '';
  }
}
