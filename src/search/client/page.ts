import { desk } from '../../site/ui/breakpoints.ts';
import { drawn } from '../../site/ui/drawn.client.ts';
import { find } from '../../site/ui/find.client.ts';
import { inSteps, pause } from '../../site/ui/steps.ts';
import { copyOf, fill, part } from '../../site/ui/template.client.ts';
import { once } from '../../words/once.ts';
import { bestAnswer, namedAs } from '../answer.ts';
import { prepareToFind } from '../find.ts';
import { isCut, type Query, readQuery, writeQuery } from '../query.ts';
import { type Change, Question } from '../question.ts';
import type { ValueField } from '../registry.ts';
import type { Row } from '../rows.ts';
import type { Searched } from '../searched.ts';
import type { TextIndex } from '../textIndex.ts';
import { cut, failure, narrowedInWords, placeIn, shownAtOnce, titleOf, viewOf } from '../view.ts';
import { SearchFiles } from './files.ts';
import { FilterPanel } from './filterPanel.ts';
import { leadToOverviews } from './overviews.ts';
import { closeUp, holdPlace, keepPlace, releasePlace } from './place.ts';
import { ResultList } from './resultList.ts';
import type { SortedBy } from './results.ts';

/** The milliseconds for which silhouettes and quotations wait, because readers wait for names. */
const restAfter = 200;

/** Makes what rows are found by, for the first text alone. */
const prepared = once(({ rows }: Searched) => inSteps(rows, prepareToFind));

/** The search page, which shows what is found for its form and keeps the question in its address. */
export class SearchPage {
  readonly #form = find('search', HTMLFormElement);
  readonly #panel = find('filters', HTMLDetailsElement);
  readonly #status = find('search-status', HTMLElement);
  readonly #meant = find('meant', HTMLElement);
  readonly #overviews = find('overviews', HTMLElement);
  readonly #clear = find('clear', HTMLButtonElement);
  readonly #narrowed = find('narrowed', HTMLElement);
  readonly #input = find('q', HTMLInputElement);
  readonly #sort = find('sort', HTMLSelectElement);
  readonly #siteTitle = document.title;
  readonly #question = new Question();
  readonly #filters = new FilterPanel(this.#panel);
  readonly #files = new SearchFiles({
    registry: this.#form.dataset.registry ?? '',
    index: this.#form.dataset.index ?? '',
  });
  readonly #results = new ResultList(this.#form.dataset.texts ?? '', () => {
    const { turn } = this.#question;
    return (shown, all) => {
      if (!this.#question.isLatest(turn)) return;
      this.#status.textContent = `${shown} of ${all} shown.`;
      keepPlace(shown);
    };
  });
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Answers what the address asks, and from then on the form. */
  start(): void {
    const asked = this.#asked();
    // The reader may be faster than this script, and be in the middle of a text.
    const typed = this.#input.value;
    const isTyped = typed.trim() !== '';
    this.#fillForm(isTyped ? { ...asked, text: typed } : asked);
    // A key or a link of another page has led here to search.
    if (location.hash === '#q') this.#input.focus();
    this.#listen();
    if (isTyped && typed.trim() !== asked.text) this.#ask('typing');
    else void this.#run();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('step');
    });
    this.#input.addEventListener('input', () => this.#askWhenStill());
    this.#panel.addEventListener('input', ({ target }) => this.#ask(target === this.#sort ? 'sort' : 'step'));
    this.#results.walkFrom(this.#input);
    this.#clear.addEventListener('click', () => {
      this.#filters.choose({ text: '', filters: {}, sort: '' });
      this.#ask('step', { ...this.#formQuery(), filters: {} });
      this.#input.focus();
    });
    addEventListener('popstate', () => {
      if (!this.#question.revisit(location.search)) return;
      holdPlace();
      this.#fillForm(this.#asked());
      void this.#run();
    });
  }

  /** Reads the query in the address; an unknown order counts as the best match. */
  #asked(): Query {
    const query = readQuery(location.search, this.#filters.names);
    const isKnown = Array.from(this.#sort.options).some(({ value }) => value === query.sort);
    return { ...query, sort: isKnown ? query.sort : '' };
  }

  /** Asks once the reader has stopped typing. */
  #askWhenStill(): void {
    const { value } = this.#input;
    setTimeout(() => {
      if (value === this.#input.value) this.#ask('typing');
    }, 150);
  }

  /** Writes a query, that of the form unless another is given, into the address, and answers it. */
  #ask(change: Change, query = this.#formQuery()): void {
    const search = writeQuery(query);
    const asked = this.#question.ask(change, location.search, search);
    const address = search || location.pathname;
    if (asked.history === 'push') history.pushState(null, '', address);
    if (asked.history === 'replace') history.replaceState(null, '', address);
    if (asked.isNew) void this.#run();
  }

  /** Answers the query in the address, and drops the answer if another query has been asked in the meantime. */
  async #run(): Promise<void> {
    const query = this.#asked();
    const turn = this.#question.begin(location.search);
    clearTimeout(this.#waiting);
    // An instant answer needs no "Searching", because a screen reader would read it aloud.
    this.#waiting = setTimeout(() => {
      this.#status.textContent = 'Searching…';
    }, 400);
    document.title = titleOf(query, this.#siteTitle);
    this.#narrowed.textContent = narrowedInWords(query);
    this.#clear.hidden = Object.keys(query.filters).length === 0;
    try {
      await this.#files.use(
        (open) => this.#answer(query, turn, open),
        () => this.#question.isLatest(turn),
      );
    } catch (error) {
      if (this.#question.isLatest(turn)) this.#showFailure(error);
    }
  }

  async #answer(query: Query, turn: number, open: () => Promise<TextIndex>): Promise<void> {
    await this.#showFirstNames(query, turn);
    const searched = await this.#files.load();
    if (this.#filters.isEmpty) {
      this.#filters.fill(searched.values, this.#asked());
      this.#panel.open = matchMedia(`(min-width: ${desk})`).matches;
    }
    // The letter that was typed, or the boxes, and what the new address asks of a browser take a frame of their own.
    await drawn();
    if (!this.#question.isLatest(turn)) return;
    if (query.text !== '') await prepared(searched);
    if (!this.#question.isLatest(turn)) return;
    // Rows with the text as a name are known before the text index is read.
    const named = await namedAs(searched.rows, query.text);
    const atOnce = await shownAtOnce(query, named.rows);
    if (!this.#question.isLatest(turn)) return;
    const byText = named.text === '' ? [] : [named.text];
    if (atOnce.length > 0) void this.#present(query, atOnce, { spellings: byText, isPartial: false }, null);
    await pause();
    const best = await bestAnswer(query, searched, open, named);
    if (!this.#question.isLatest(turn)) return;
    const view = viewOf(query, best);
    this.#filters.count(view.counts);
    await drawn();
    if (!this.#question.isLatest(turn)) return;
    // The values that leave nothing are hidden by now, so that the others do not move.
    if (view.rows.length === 0) closeUp();
    this.#panel.hidden = this.#isIdle(query, view.rows);
    // It stands above the results, which would move if they were drawn before it.
    this.#suggest(query, view.meant);
    await this.#present(query, view.rows, view, this.#sortedBy(), placeIn(history.state).shown);
    if (!this.#question.isLatest(turn)) return;
    clearTimeout(this.#waiting);
    this.#status.textContent = view.status;
    setTimeout(() => {
      if (!this.#question.isLatest(turn)) return;
      releasePlace();
      this.#results.showRest();
      if (view.rows.length > 0) keepPlace(this.#results.shown);
    }, restAfter);
  }

  /** Whether there is nothing to sort and to filter, and the reader is not at it. */
  #isIdle({ text, filters }: Query, rows: readonly Row[]): boolean {
    return (
      text !== '' &&
      rows.length + Object.keys(filters).length === 0 &&
      !this.#panel.contains(document.activeElement)
    );
  }

  /** Shows what has the text for a name before all of a large registry is here. */
  async #showFirstNames(query: Query, turn: number): Promise<void> {
    if (!this.#filters.isEmpty) return;
    const begun = await this.#files.begin(query.text);
    if (!begun || !this.#question.isLatest(turn)) return;
    await prepared(begun);
    const named = await namedAs(begun.rows, query.text);
    const first = await shownAtOnce(query, named.rows);
    if (!this.#question.isLatest(turn)) return;
    void this.#present(query, first, { spellings: [named.text], isPartial: false }, null);
  }

  /** Shows rows, and above the first of them, which it would move later, what else the text leads to. */
  #present({ text }: Query, ...shown: Parameters<ResultList['present']>): Promise<void> {
    leadToOverviews(this.#overviews, text);
    return this.#results.present(...shown);
  }

  #suggest(query: Query, text: string | null): void {
    const said = document.createElement('p');
    if (isCut(location.search)) said.append(cut);
    if (text !== null) {
      const words = copyOf('meant');
      part(words, 'a').href = writeQuery({ ...query, text });
      fill(words, { '.asked': query.text, a: text });
      said.append(words);
    }
    const [link, next] = [this.#meant, said].map((one) => one.querySelector('a'));
    // A screen reader would read the same words again.
    if (said.textContent !== this.#meant.textContent) this.#meant.replaceChildren(...said.childNodes);
    else if (link && next) link.href = next.href;
  }

  /** The figure that the reader sorts by; null where the order is of something else. */
  #sortedBy(): SortedBy | null {
    const { label } = this.#sort.selectedOptions[0]?.dataset ?? {};
    const field = this.#sort.value.replace(/-\w+$/, '') as ValueField;
    return label ? { field, label } : null;
  }

  #fillForm(query: Query): void {
    this.#input.value = query.text;
    this.#sort.value = query.sort;
    this.#filters.choose(query);
  }

  #formQuery(): Query {
    return {
      text: this.#input.value.trim(),
      // The boxes say nothing before their values are loaded, so the address does.
      filters: this.#filters.isEmpty ? this.#asked().filters : this.#filters.chosen,
      sort: this.#sort.value,
    };
  }

  /** Says that the search cannot be loaded; the next query tries again. */
  #showFailure(error: unknown): void {
    console.warn('The search failed.', error);
    clearTimeout(this.#waiting);
    this.#question.fail();
    releasePlace();
    closeUp();
    this.#panel.hidden = this.#filters.isEmpty;
    this.#results.clear();
    this.#meant.replaceChildren();
    leadToOverviews(this.#overviews, this.#asked().text);
    this.#status.textContent = failure;
  }
}
