import { inFrames } from '../../site/ui/drawn.client.ts';
import { find } from '../../site/ui/find.client.ts';
import type { Row } from '../rows.ts';
import { type FoundBy, resultItem, type SortedBy, timeInSpace } from './results.ts';
import { showSilhouettes } from './silhouettes.ts';

const pageSize = 20;

/** The list of results on the search page, the heads of its columns, and the button that shows more. */
export class ResultList {
  readonly #list = find('results', HTMLOListElement);
  readonly #heads = find('heads', HTMLElement);
  readonly #figureHead = find('figure', HTMLElement);
  readonly #more = find('more', HTMLButtonElement);
  readonly #texts: string;
  #shown: Row[] = [];
  #pending: Row[] = [];
  #figure = timeInSpace;
  #foundBy: FoundBy = { spellings: [], isPartial: false };
  #isRestShown = false;
  /** Which rows are being made: a later turn ends an earlier one. */
  #turn = 0;
  /** How many rows there will be when all of them are made. */
  #wanted = 0;

  /**
   * Calls `onMore` when the reader asks for more, and what it gives when they are there, with the numbers shown and found; `texts`
   * is the address of the texts that are quoted.
   */
  constructor(texts: string, onMore: () => (shown: number, all: number) => void) {
    this.#texts = texts;
    this.#more.addEventListener('click', async () => {
      const onShown = onMore();
      const before = this.#shown.length;
      const added = this.#append(pageSize);
      // The focus moves to the first new result, because the button may be gone.
      this.#list.children[before]?.querySelector('a')?.focus();
      await added;
      onShown(this.#shown.length, this.#shown.length + this.#pending.length);
    });
  }

  /** How many rows are there. */
  get shown(): number {
    return this.#shown.length;
  }

  /**
   * Shows the first rows with a figure: a page of them, or `atLeast` as many. Rows that are shown already are not made anew
   * where the list begins with them. Resolves when all of them are there, or others have been asked for.
   */
  async present(
    rows: readonly Row[],
    foundBy: FoundBy,
    sortedBy: SortedBy | null,
    atLeast = 0,
  ): Promise<void> {
    const figure = sortedBy ?? timeInSpace;
    const isBegun =
      figure.field === this.#figure.field &&
      foundBy.spellings.join() === this.#foundBy.spellings.join() &&
      this.#shown.length <= rows.length &&
      this.#shown.every(
        ({ path, place }, index) => path === rows[index]?.path && place === rows[index]?.place,
      );
    if (!isBegun) this.clear();
    this.#figure = figure;
    this.#foundBy = foundBy;
    for (const [index, item] of [...this.#list.children].entries())
      item.classList.toggle('scattered', rows[index] === foundBy.scattered);
    this.#figureHead.textContent = figure.label;
    this.#heads.hidden = rows.length === 0;
    this.#pending = rows.slice(this.#shown.length);
    await this.#append(Math.max(0, Math.max(pageSize, atLeast) - this.#wanted));
  }

  /** Lets the arrow keys go from a field to the first result, from one to the next, and back. */
  walkFrom(field: HTMLElement): void {
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || event.isComposing || isOfBrowser(event)) return;
      const first = this.#list.querySelector('a');
      if (!first) return;
      event.preventDefault();
      first.focus();
    });
    this.#list.addEventListener('keydown', (event) => {
      const links = [...this.#list.querySelectorAll('a')];
      const here = links.indexOf(event.target as HTMLAnchorElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || here < 0 || isOfBrowser(event)) return;
      event.preventDefault();
      (links[here + step] ?? (step < 0 ? field : links[here]))?.focus();
    });
  }

  /** Shows the silhouettes and the quotations of all rows, and of those that follow. */
  showRest(): void {
    this.#isRestShown = true;
    this.#fill();
  }

  clear(): void {
    this.#isRestShown = false;
    this.#turn++;
    this.#wanted = 0;
    this.#shown = [];
    this.#pending = [];
    this.#list.replaceChildren();
    this.#heads.hidden = true;
    this.#more.hidden = true;
  }

  #fill(): void {
    void showSilhouettes(this.#list);
    if (this.#list.querySelector('[data-place]')) void this.#quote();
  }

  /** Quotes from pages; a browser keeps the script and the files, which most answers do without. */
  async #quote(): Promise<void> {
    // A page from a cache may be older than the site; a row without a quotation says its words all the same.
    try {
      const { quoteIn } = await import('./excerpts.ts');
      await quoteIn(this.#list, this.#texts);
    } catch (error) {
      console.warn('Pages could not be quoted.', error);
    }
  }

  /** Makes more rows, those that are still being made included. */
  async #append(count: number): Promise<void> {
    const turn = ++this.#turn;
    const isLatest = () => turn === this.#turn;
    const all = this.#shown.length + this.#pending.length;
    this.#wanted = Math.min(this.#wanted + count, all);
    // It would move with every step.
    this.#more.hidden = true;
    const asked = this.#pending.slice(0, this.#wanted - this.#shown.length);
    await inFrames(asked, (next) => {
      if (!isLatest()) return false;
      this.#pending.splice(0, next.length);
      this.#shown.push(...next);
      this.#list.append(...next.map((row) => resultItem(row, this.#figure, this.#foundBy)));
      if (this.#isRestShown) this.#fill();
      return true;
    });
    if (!isLatest()) return;
    this.#more.hidden = this.#pending.length === 0;
    this.#more.textContent = `Show more (${this.#pending.length} left)`;
  }
}

/** Whether a key is pressed with another one, as for what the browser or the system does with it. */
function isOfBrowser({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
