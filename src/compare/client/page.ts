import { makeCombobox, type Offer } from '../../search/client/combobox.ts';
import { nothingCalled } from '../../search/nothingCalled.ts';
import { drawn } from '../../site/ui/drawn.client.ts';
import { find } from '../../site/ui/find.client.ts';
import { refill } from '../../site/ui/refill.client.ts';
import { copyOf, fill, part } from '../../site/ui/template.client.ts';
import { type Choice, choicesFor, noneInWords } from '../choices.ts';
import { mostCompared } from '../comparison.ts';
import { readSelection, writeSelection } from '../selection.ts';
import type { ComparedSection } from '../subjects.ts';
import {
  failure,
  type Step,
  titleOf,
  type View,
  viewOf,
  withAdded,
  withMoved,
  withoutSubject,
} from '../view.ts';
import { focusMoved, showChosen } from './chosen.ts';
import { CompareFiles } from './files.ts';
import { showComparison } from './table.ts';

const nothing = { rows: [], subjects: [] };
const loading = 'Loading names and facts…';

/** The page of comparisons, which shows what its address names side by side and lets a reader choose others. */
export class ComparePage {
  readonly #choosing = find('compare', HTMLElement);
  readonly #input = find('compare-name', HTMLInputElement);
  readonly #found = find('compare-found', HTMLElement);
  readonly #status = find('compare-status', HTMLElement);
  readonly #again = find('compare-again', HTMLButtonElement);
  readonly #chosen = find('chosen', HTMLOListElement);
  readonly #place = find('comparison', HTMLElement);
  readonly #siteTitle = document.title;
  readonly #files = new CompareFiles({
    spacecraft: this.#choosing.dataset.spacecraft ?? '',
    configurations: this.#choosing.dataset.configurations ?? '',
  });
  #kind = readSelection('').kind;
  #view: View = viewOf(readSelection(''), nothing);
  #answered = '';
  #latest = 0;
  /** Ends when the last selection is shown. */
  #shown = Promise.resolve();
  /** Ends when it is there side by side as well. */
  #whole = Promise.resolve();
  /** Ends when the last choice is added. */
  #added = Promise.resolve();
  /** The facts of what the address names are being loaded. */
  #isPending = false;
  /** They could not be loaded. */
  #isMissing = false;

  /** Shows what the address names, and from then on what is chosen. */
  start(): void {
    this.#choosing.hidden = false;
    this.#choosing.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'kind')
        void this.#go({ selection: { kind: target.value as ComparedSection, slugs: [] }, news: '' });
    });
    this.#again.addEventListener('click', () => {
      this.#input.focus();
      this.#shown = this.#show();
    });
    addEventListener('popstate', () => {
      // A fragment such as the skip link's changes no selection.
      if (location.search !== this.#answered) this.#shown = this.#show();
    });
    makeCombobox({
      input: this.#input,
      list: find('compare-options', HTMLElement),
      say: (message) => {
        this.#found.textContent = message;
      },
      options: (text) => this.#offer(text),
      show: ({ title, hint }) => {
        const option = part(copyOf('option'), 'div');
        fill(option, { '.title': title, '.remark': hint });
        return option;
      },
      choose: (choice) => {
        this.#added = this.#added.then(() => this.#add(choice));
      },
    });
    this.#shown = this.#show();
  }

  /**
   * Adds a choice to those that are shown, or soon will be, because a quick reader chooses while facts are loaded. To those that
   * cannot be loaded it is not added, because they would be lost.
   */
  async #add(choice: Choice): Promise<void> {
    await this.#shown;
    if (this.#isMissing) this.#shown = this.#show();
    await this.#shown;
    if (this.#isMissing) return;
    const step = withAdded(this.#view, choice);
    if (step === null) return;
    if (typeof step !== 'string') return this.#go(step);
    // What is said of those that are shown comes first.
    await this.#whole;
    this.#status.textContent = step;
  }

  async #offer(text: string): Promise<Offer<Choice> | null> {
    const searched = await this.#loaded(() => this.#files.names.load(), this.#latest);
    if (!searched) return null;
    if (!this.#isMissing) this.#again.hidden = true;
    const said = this.#status.textContent;
    if (!this.#isPending && (said === loading || said === failure))
      this.#status.textContent = this.#view.status;
    const { choices, meant } = await choicesFor(text, this.#kind, searched);
    // What the address names may not be shown yet; of more than can be compared, the rest is not chosen.
    const named = readSelection(location.search).slugs.slice(0, mostCompared);
    const taken = new Set([...this.#view.subjects.map(({ slug }) => slug), ...named]);
    return {
      choices: choices.filter(({ slug }) => !taken.has(slug)),
      note: meant === null ? '' : nothingCalled(text, meant),
      none: noneInWords(text, this.#kind, choices),
    };
  }

  /** Shows what the address names; `news` says what led to it. */
  async #show(news = ''): Promise<void> {
    const turn = ++this.#latest;
    const selection = readSelection(location.search);
    this.#answered = location.search;
    this.#kind = selection.kind;
    for (const radio of this.#choosing.querySelectorAll<HTMLInputElement>('[name="kind"]'))
      radio.checked = radio.value === this.#kind;
    this.#again.hidden = true;
    // Facts are loaded only when something is chosen.
    this.#isPending = selection.slugs.length > 0;
    const facts = this.#isPending
      ? await this.#loaded(() => this.#files.facts[selection.kind].load(selection.slugs), turn)
      : nothing;
    if (turn !== this.#latest) return;
    this.#isPending = false;
    this.#isMissing = !facts;
    this.#whole = this.#render(
      facts
        ? viewOf(selection, facts, news)
        : { ...viewOf({ ...selection, slugs: [] }, nothing), status: failure },
    );
  }

  /** Loads names or facts; undefined when that fails, which is said, or when another kind has been chosen in the meantime. */
  async #loaded<Content>(load: () => Promise<Content>, turn: number): Promise<Content | undefined> {
    const kind = this.#kind;
    const waiting = setTimeout(() => {
      if (turn === this.#latest) this.#status.textContent = loading;
    }, 300);
    try {
      const content = await load();
      return kind === this.#kind ? content : undefined;
    } catch (error) {
      console.warn('The data for comparisons could not be loaded.', error);
      if (turn === this.#latest) {
        this.#status.textContent = failure;
        this.#again.hidden = false;
      }
      return undefined;
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Shows what is chosen, then side by side, and says so when all of it is there. */
  async #render(view: View): Promise<void> {
    const { subjects, rows, names, status } = view;
    this.#view = view;
    showChosen(this.#chosen, subjects, {
      move: (from, to) => void this.#move(from, to),
      remove: (index) => {
        this.#input.focus();
        void this.#go(withoutSubject(view, index));
      },
    });
    document.title = titleOf(view, this.#siteTitle);
    if (rows) await drawn();
    if (this.#view !== view) return;
    const isWhole = rows
      ? await showComparison(this.#place, `${names} side by side`, rows, subjects)
      : await refill(this.#place);
    if (isWhole && this.#view === view) this.#status.textContent = status;
  }

  async #move(from: number, to: number): Promise<void> {
    await this.#go(withMoved(this.#view, from, to));
    focusMoved(this.#chosen, to, to < from ? 'Move left' : 'Move right');
  }

  /** Goes on to another selection, from which the browser leads back. */
  #go({ selection, news }: Step): Promise<void> {
    history.pushState(null, '', writeSelection(selection));
    this.#shown = this.#show(news);
    return this.#shown;
  }
}
