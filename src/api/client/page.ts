import { desk } from '../../site/ui/breakpoints.ts';
import { find } from '../../site/ui/find.client.ts';
import { part } from '../../site/ui/template.client.ts';
import { type Answer, answer } from '../answer/answer.ts';
import { listPaths } from '../answer/documented.ts';
import { ListFiles } from '../answer/listFiles.ts';
import { readAsked } from '../answer/question.ts';
import type { Row } from '../answer/row.ts';
import { snippetsFor } from '../snippets.ts';
import { foundInWords, headLines, isPage, lineOf, queryOf, recordsOf } from '../view.ts';
import { answerTable } from './answerTable.ts';
import { CatalogLinks } from './catalogLinks.ts';
import { csvOf } from './csv.ts';
import { fillForm, parametersOf } from './form.ts';
import { jsonElement } from './json.ts';

/** The page that asks a list as LL2's own page does. It keeps the query in its address, in LL2's words. */
export class ExplorerPage {
  readonly #place = find('explorer', HTMLElement);
  readonly #form = find('ask', HTMLFormElement);
  readonly #request = find('request', HTMLFormElement);
  readonly #line = find('line', HTMLInputElement);
  readonly #said = find('said', HTMLElement);
  readonly #shown = find('shown', HTMLElement);
  readonly #turns = { previous: find('previous', HTMLAnchorElement), next: find('next', HTMLAnchorElement) };
  readonly #json = find('as-JSON', HTMLElement);
  readonly #table = find('as-Table', HTMLElement);
  readonly #list = this.#place.dataset.list ?? '';
  readonly #folder = new URL(this.#place.dataset.files ?? '', location.href).href;
  readonly #explore = new URL(this.#place.dataset.explore ?? '', location.href).href;
  readonly #files = new ListFiles(async (file) => {
    const response = await fetch(this.#folder + file);
    if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
    const content = await response.json();
    if (!Array.isArray(content.results)) throw new Error(`${file} is no list.`);
    // Moments are compared as text, because both are written in one form.
    if (content.generated_at < (this.#place.dataset.asOf ?? ''))
      throw new Error(`${file} is older than this page.`);
    return content;
  });
  #answered: Answer | null = null;
  #links: Promise<CatalogLinks> | null = null;
  #latest = 0;

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
      this.#ask(parametersOf(this.#form, new URLSearchParams(location.search)));
    });
    for (const turn of Object.values(this.#turns)) {
      turn.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#go(turn.href);
      });
    }
    this.#place.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'form') return;
      this.#json.hidden = target.value !== 'JSON';
      this.#table.hidden = target.value !== 'Table';
      if (!this.#table.hidden) this.#tabulate(this.#answered ? recordsOf(this.#answered) : []);
    });
    this.#offerFiles();
    this.#offerCopies();
    addEventListener('popstate', () => void this.#run());
    void this.#run();
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

  #ask(parameters: URLSearchParams): void {
    this.#go(`${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`);
  }

  #go(address: string): void {
    history.pushState(null, '', address);
    void this.#run();
  }

  /** The query in the address: a fragment such as `#/8/` names one record. */
  get #query(): string {
    const [, id] = /^#\/(-?\d+)\/?$/.exec(location.hash) ?? [];
    return `/${this.#list}/${id === undefined ? '' : `${id}/`}${location.search}`;
  }

  async #run(): Promise<void> {
    const query = this.#query;
    const turn = ++this.#latest;
    fillForm(this.#form, new URLSearchParams(location.search), this.#isWide);
    this.#line.value = lineOf(query);
    try {
      const lists = await this.#files.listsFor(query, this.#explore);
      if (turn === this.#latest) this.#show(query, answer(query, { lists, base: this.#explore }));
    } catch {
      if (turn !== this.#latest) return;
      this.#shown.hidden = true;
      this.#said.textContent = 'The files could not be read. Ask again in a moment, or reload the page.';
    }
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
    const { body } = answered;
    this.#turn('previous', isPage(body) ? body.previous : null);
    this.#turn('next', isPage(body) ? body.next : null);
    const snippets = snippetsFor(query, this.#folder, answered.status === 400);
    for (const code of this.#codes()) {
      const lines = snippets[code.dataset.language as keyof typeof snippets];
      code.hidden = lines === null;
      part(code, 'pre').textContent = lines ?? '';
    }
    find('take-csv', HTMLButtonElement).disabled = records.length === 0;
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
      // The table says all but the ways.
      () => (this.#links = null),
    );
  }

  #turn(name: 'previous' | 'next', address: string | null): void {
    const link = this.#turns[name];
    link.hidden = address === null;
    if (address !== null) link.href = address;
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

  #codes(): HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>('[data-language]')];
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

  #offerCopies(): void {
    for (const code of this.#codes()) {
      part(code, 'button').addEventListener('click', async () => {
        const language = code.dataset.language ?? '';
        try {
          await navigator.clipboard.writeText(part(code, 'pre').textContent ?? '');
          this.#said.textContent = `The lines for ${language} are copied.`;
        } catch {
          getSelection()?.selectAllChildren(part(code, 'pre'));
          this.#said.textContent = `The lines for ${language} are selected, because this browser does not let a page copy.`;
        }
      });
    }
  }
}
