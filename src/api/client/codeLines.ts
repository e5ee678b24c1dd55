import { part } from '../../site/ui/template.client.ts';
import type { Snippets } from '../snippets.ts';

/** The lines of code that give an answer, each language with a button that copies them. */
export class CodeLines {
  readonly #codes: HTMLElement[];

  /** `say` tells a reader what became of a copy. */
  constructor(place: HTMLElement, say: (message: string) => void) {
    this.#codes = [...place.querySelectorAll<HTMLElement>('[data-language]')];
    for (const code of this.#codes) {
      part(code, 'button').addEventListener('click', async () => {
        const language = code.dataset.language ?? '';
        try {
          await navigator.clipboard.writeText(part(code, 'pre').textContent ?? '');
          say(`The lines for ${language} are copied.`);
        } catch {
          getSelection()?.selectAllChildren(part(code, 'pre'));
          say(`The lines for ${language} are selected, because this browser does not let a page copy.`);
        }
      });
    }
  }

  show(snippets: Snippets): void {
    for (const code of this.#codes) {
      const lines = snippets[code.dataset.language as keyof Snippets];
      code.hidden = lines === null;
      part(code, 'pre').textContent = lines ?? '';
    }
  }
}
