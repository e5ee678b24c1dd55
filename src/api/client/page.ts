import { desk } from '../../site/ui/breakpoints.ts';
import { find } from '../../site/ui/find.client.ts';
import { JsonFile } from '../../site/ui/jsonFile.client.ts';
import { type Answer, answer } from '../answer/answer.ts';
import { listPaths } from '../answer/documented.ts';
import { ListFiles } from '../answer/listFiles.ts';
import { readAsked } from '../answer/question.ts';
import type { Row } from '../answer/row.ts';
import { snippetsFor } from '../snippets.ts';
import { foundInWords, headLines, lineOf, ofRecord, queryOf, recordsOf } from '../view.ts';
import { answerTable } from './answerTable.ts';
import { CatalogLinks } from './catalogLinks.ts';
import { CodeLines } from './codeLines.ts';
import { csvOf } from './csv.ts';
import { fillForm, parametersOf } from './form.ts';
import { jsonElement } from './json.ts';
import { Turns } from './turns.ts';

/** The milliseconds that a file may take: that of all spacecraft is 1 MB in Brotli. */
const patience = 60_000;

/** The page that asks a list as LL2's own page does. It keeps the query in its address, in LL2's words. */
export class ExplorerPage {
  readonly #place = find('explorer', HTMLElement);
  readonly #form = find('ask', HTMLFormElement);
  readonly #request = find('request', HTMLFormElement);
  readonly #line = find('line', HTMLInputElement);
  readonly #said = find('said', HTMLElement);
  readonly #shown = find('shown', HTMLElement);
  readonly #turns = new Turns((address) => this.#go(address));
  readonly #code = new CodeLines(this.#place, (message) => {
    this.#said.textContent = message;
  });
  readonly #json = find('as-JSON', HTMLElement);
  readonly #table = find('as-Table', HTMLElement);
  readonly #list = this.#place.dataset.list ?? '';
  readonly #folder = new URL(this.#place.dataset.files ?? '', location.href).href;
  readonly #explore = new URL(this.#place.dataset.explore ?? '', location.href).href;
  readonly #files = new ListFiles((file) =>
    new JsonFile(
      this.#folder + file,
      (content: { generated_at: string; results: Row[] }) => {
        if (!Array.isArray(content.results)) throw new Error(`${file} is no list.`);
        // Moments are compared as text, because both are written in one form.
        if (content.generated_at < (this.#place.dataset.asOf ?? ''))
          throw new Error(`${file} is older than this page.`);
        return content;
      },
      patience,
    ).load(),
  );
  #answered: Answer | null = null;
  #links: Promise<CatalogLinks> | null = null;
  #latest = 0;
  /** The search part of the address that was asked last, and the fragment of its record. */
  #search = '';
  #record = '';
  /** The list of choices that led to the present address, if one has. */
  #lastChosen: HTMLSelectElement | undefined;

  /** Answers what the address asks, and from then on the form. */
  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(parametersOf(this.#form, new URLSearchParams(location.search)));
    });
    this.#request.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askLine();
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      this.#ask(parametersOf(this.#form, new URLSearchParams(location.search)), target);
    });
    this.#place.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'form') this.#showForm();
    });
    // A browser may have kept the form that was chosen before a reload.
    this.#showForm();
    this.#offerFiles();
    addEventListener('popstate', () => {
      // A fragment such as the skip link's asks for no other record, so the address goes on naming that which is shown.
      const isElsewhere = location.hash !== '' && !ofRecord.test(location.hash);
      if (isElsewhere && location.search === this.#search) {
        if (this.#record !== '') history.replaceState(null, '', this.#record);
        return;
      }
      this.#lastChosen = undefined;
      void this.#run();
    });
    void this.#run();
  }

  /** Shows the answer in the form that is chosen. */
  #showForm(): void {
    const isTable = this.#place.querySelector('[name="form"][value="Table"]:checked') !== null;
    this.#json.hidden = isTable;
    this.#table.hidden = !isTable;
    if (isTable) this.#tabulate(this.#answered ? recordsOf(this.#answered) : []);
  }

  get #isWide(): boolean {
    return matchMedia(`(min-width: ${desk})`).matches;
  }

  /** Asks what the request line says, which may be of another list. */
  #askLine(): void {
    const query = queryOf(this.#line.value, new URL(this.#explore).pathname);
    const asked = query === null ? null : readAsked(query, this.#explore);
    const page = asked && this.#pageAt(`/${asked.list}/${asked.id === null ? '' : `${asked.id}/`}`);
    if (!asked || !page) {
      this.#said.textContent = `This catalog has no list at ${this.#line.value}.`;
      return;
    }
    const address = new URL(page);
    address.search = `${asked.given}`;
    if (asked.list === this.#list) this.#go(address.href);
    else location.assign(address);
  }

  #ask(parameters: URLSearchParams, by?: HTMLSelectElement): void {
    this.#go(`${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`, by);
  }

  /** Asks at an address, to which a choice has led if `by` is its list. The keyboard goes through a list in one step back. */
  #go(address: string, by?: HTMLSelectElement): void {
    const isStep = new URL(address, location.href).href !== location.href;
    if (isStep && (by === undefined || by !== this.#lastChosen)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#lastChosen = by;
    void this.#run();
  }

  /** The query in the address: a fragment such as `#/8/` names one record. */
  get #query(): string {
    const [, id] = ofRecord.exec(location.hash) ?? [];
    return `/${this.#list}/${id === undefined ? '' : `${id}/`}${location.search}`;
  }

  async #run(): Promise<void> {
    const query = this.#query;
    const turn = ++this.#latest;
    this.#search = location.search;
    this.#record = ofRecord.test(location.hash) ? location.hash : '';
    // What is shown until a file is there answers another query.
    const waiting = setTimeout(() => {
      if (turn === this.#latest) this.#wait(true);
    }, 300);
    const { parameters } = readAsked(query, this.#explore) ?? { parameters: [] };
    fillForm(this.#form, new URLSearchParams([...parameters]), this.#isWide);
    this.#line.value = lineOf(query);
    try {
      const lists = await this.#files.listsFor(query, this.#explore);
      if (turn === this.#latest) this.#show(query, answer(query, { lists, base: this.#explore }));
    } catch (error) {
      console.warn('The files of the API could not be read.', error);
      if (turn !== this.#latest) return;
      this.#shown.hidden = true;
      this.#said.textContent = 'The files could not be read. Ask again in a moment, or reload the page.';
    } finally {
      clearTimeout(waiting);
      if (turn === this.#latest) this.#wait(false);
    }
  }

  #wait(isWaiting: boolean): void {
    if (isWaiting) this.#said.textContent = 'Reading the files…';
    this.#shown.ariaBusy = String(isWaiting);
    for (const button of this.#shown.querySelectorAll<HTMLButtonElement>('.take button'))
      button.disabled = isWaiting || (button.id === 'take-csv' && !this.#hasRecords);
  }

  get #hasRecords(): boolean {
    return this.#answered !== null && recordsOf(this.#answered).length > 0;
  }

  #show(query: string, answered: Answer): void {
    this.#answered = answered;
    const offset = readAsked(query, this.#explore)?.offset ?? 0;
    this.#said.textContent = foundInWords(answered, offset);
    const head = document.createElement('pre');
    head.textContent = headLines(answered).join('\n');
    this.#json.replaceChildren(
      head,
      jsonElement(answered.body, (path) => this.#pageAt(path)),
    );
    const records = recordsOf(answered);
    this.#tabulate(records);
    this.#turns.show(answered);
    this.#code.show(snippetsFor(query, this.#folder, answered.status !== 200));
    this.#shown.hidden = false;
  }

  /** Shows the records as a table if it is looked at, with the ways to their pages and files once they are read. */
  #tabulate(records: readonly Row[]): void {
    if (this.#table.hidden) return;
    const { kind } = this.#place.dataset;
    const show = (links?: CatalogLinks) =>
      this.#table.replaceChildren(answerTable(records, (row) => this.#pageOf(row), links));
    show();
    if (!kind) return;
    this.#links ??= CatalogLinks.read(`${this.#folder}identifiers.json`, kind);
    const answered = this.#answered;
    this.#links.then(
      (links) => answered === this.#answered && show(links),
      (error) => {
        // The table says all but the ways.
        console.warn('The file of identifiers could not be read.', error);
        this.#links = null;
      },
    );
  }

  /** The page that asks for what is at a path within LL2; null where the catalog has no such list. */
  #pageAt(path: string): string | null {
    const asked = readAsked(path, this.#explore);
    if (!asked || !listPaths.some((list) => list === asked.list)) return null;
    return `${this.#explore}${asked.list}/${asked.id === null ? '' : `#/${asked.id}/`}`;
  }

  #pageOf({ id }: Row): string | null {
    return id === null ? null : this.#pageAt(`/${this.#list}/${id}/`);
  }

  #offerFiles(): void {
    const offer = (id: string, type: string, ending: string, textOf: (answered: Answer) => string) =>
      find(id, HTMLButtonElement).addEventListener('click', () => {
        if (!this.#answered) return;
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([textOf(this.#answered)], { type }));
        link.download = `${this.#list.replace('/', '-')}.${ending}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      });
    offer('take-json', 'application/json', 'json', ({ body }) => `${JSON.stringify(body, null, 2)}\n`);
    offer('take-csv', 'text/csv', 'csv', (answered) => csvOf(recordsOf(answered)));
  }
}
