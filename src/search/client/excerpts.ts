import { JsonFile } from '../../site/ui/jsonFile.client.ts';
import { excerptOf } from '../excerpt.ts';
import { fileOf } from '../pageTexts.ts';
import { inMarks } from './marks.ts';

/** Quotes in the rows of a list what their pages say, where only that makes them results; texts come in files of many pages. */
export class Excerpts {
  readonly #pattern: string;
  readonly #files = new Map<number, JsonFile<string[], string[]>>();

  /** `pattern` is the address of a file, with a star for its number. */
  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Fills the rooms for quotations in a list. A row whose text cannot be had, or does not have the words, stays as it is. */
  show(list: ParentNode): void {
    for (const room of list.querySelectorAll<HTMLElement>('[data-place]')) {
      const { place = '', asked = '' } = room.dataset;
      delete room.dataset.place;
      void this.#textOf(Number(place)).then(
        (text) => {
          const parts = excerptOf(text, asked);
          if (parts) room.replaceChildren(...inMarks(parts));
        },
        () => undefined,
      );
    }
  }

  async #textOf(place: number): Promise<string> {
    const { file, index } = fileOf(place);
    const own =
      this.#files.get(file) ??
      new JsonFile<string[], string[]>(this.#pattern.replace('*', `${file}`), (all) => all);
    this.#files.set(file, own);
    return (await own.load())[index] ?? '';
  }
}
