import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export type Page = HTMLElement;

/**
 * Every HTML page of a built site by its address below the base path: "/", "/spacecraft/progress-m-6/", "/404.html". Each
 * is read when it is looked at, which takes milliseconds: tests ask for those with an address, or with some words, rather than
 * for all.
 */
export function readPages(site: string): Pages {
  const files = globSync('**/*.html', { cwd: site }).map((file) => file.split(path.sep).join('/'));
  return new Pages(
    new Map(files.map((file) => [`/${file.replace(/index\.html$/, '')}`, path.join(site, file)])),
  );
}

export class Pages implements Iterable<[at: string, Page]> {
  readonly #files: ReadonlyMap<string, string>;
  readonly #read = new Map<string, Page>();

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  get(at: string): Page | undefined {
    const file = this.#files.get(at);
    if (file === undefined) return undefined;
    const page = this.#read.get(at) ?? parse(readFileSync(file, 'utf8'));
    this.#read.set(at, page);
    return page;
  }

  has(at: string): boolean {
    return this.#files.has(at);
  }

  keys(): string[] {
    return [...this.#files.keys()];
  }

  /** Those whose address matches. */
  at(pattern: RegExp): [at: string, Page][] {
    const own = this.keys().filter((at) => pattern.test(at));
    return own.map((at) => [at, this.get(at) as Page]);
  }

  /** Those whose HTML matches. They are so many that none of them is kept. */
  *with(pattern: RegExp): Generator<[at: string, Page]> {
    for (const [at, html] of this.markup())
      if (pattern.test(html)) yield [at, this.#read.get(at) ?? parse(html)];
  }

  /** The HTML of all, which nobody parses: for what tags alone tell. */
  *markup(): Generator<[at: string, html: string]> {
    for (const [at, file] of this.#files) yield [at, readFileSync(file, 'utf8')];
  }

  /** All, of which none is kept. */
  [Symbol.iterator](): Iterator<[at: string, Page]> {
    return this.with(/^/);
  }
}

/** A start tag: its name as "element", and its attributes. */
export type Tag = Partial<Record<string, string>> & { element: string };

/**
 * The start tags of HTML that Astro has written, which quotes values and escapes quotes in them. They take a sixth of the time
 * in which a page is parsed.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const [, element = '', rest = ''] of html.matchAll(
    /<([a-z][\w-]*)((?: [^\s"=>]+(?:="[^"]*")?)*) ?\/?>/g,
  )) {
    const tag: Tag = { element };
    for (const [, name = '', value = ''] of rest.matchAll(/ ([^\s"=>]+)(?:="([^"]*)")?/g))
      tag[name] = value.includes('&') ? value.replace(/&(amp|#38);/g, '&') : value;
    tags.push(tag);
  }
  return tags;
}

/** The head of a page, whose tags are found ten times as fast as those of all of it. */
export function headOf(html: string): string {
  return html.slice(0, html.indexOf('</head>'));
}

/** Whether the tags of a page only lead to another one. */
export function isMoveByTags(tags: readonly Tag[]): boolean {
  return tags.some((tag) => tag['http-equiv'] === 'refresh');
}

/** Whether a page only leads to another one. */
export function isMove(page: Page): boolean {
  return page.querySelector('meta[http-equiv="refresh"]') !== null;
}

/** The rows of a JSON file of the project, or of a list of the built site, read without the catalog's own code. */
// biome-ignore lint/suspicious/noExplicitAny: a test that typed them by the catalog's schemas would trust them
export function readRows(file: string): any[] {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(content) ? content : content.results;
}

/** The text of an element as a reader sees it. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The addresses in a section by heading: "Soyuz MS" to "/configurations/soyuz-ms/". No other pages are read for it. */
export function addressesIn(pages: Pages, section: string): Map<string, string> {
  const own = pages.keys().filter((at) => new RegExp(`^/${section}/[^/]+/$`).test(at));
  return new Map(own.map((at) => [textOf(pages.get(at)?.querySelector('h1')), at]));
}

/** The rows of tables, those of a page unless others are named, each as the words of its cells. */
export function wordsOf(page: Page | undefined, rows = 'tbody tr'): string[][] {
  return page?.querySelectorAll(rows).map((row) => row.querySelectorAll('th, td').map(textOf)) ?? [];
}

/** The names in a list of spacecraft, through all its pages, of which none may hold more than a hundred. */
export function namesListed(pages: Pages, first: string): string[] {
  const names: string[] = [];
  for (let number = 1; ; number++) {
    const page = pages.get(number === 1 ? first : `${first}${number}/`);
    if (!page) return names;
    const lists = page.querySelectorAll('#spacecraft .registry, main > .scroll > .registry');
    const rows = lists.flatMap((list) => list.querySelectorAll('tbody th a'));
    if (rows.length > 100) throw new Error(`${first}, page ${number}, lists ${rows.length} spacecraft.`);
    names.push(...rows.map((link) => textOf(link)));
  }
}

/** What a page's lists of facts say under a term; one that is not recorded has no row, and a line says so of it and of others. */
export function fact(page: Page | undefined, term: string): string | undefined {
  const found = page?.querySelectorAll('dt').find((dt) => textOf(dt) === term);
  if (found) return textOf(found.nextElementSibling);
  const missed = page?.querySelectorAll('p.remark').map(textOf) ?? [];
  const isMissed = missed.some((line) => isSaidMissing(line, term));
  return isMissed ? 'not recorded' : undefined;
}

/** Whether a line says that something is not recorded: "No crew capacity or length is recorded." */
function isSaidMissing(line: string, term: string): boolean {
  const [, names = ''] = /^No (.*) is recorded\.$/.exec(line) ?? [];
  return names.split(/, | or /).includes(`${term.slice(0, 1).toLowerCase()}${term.slice(1)}`);
}

/** What a page's table of figures says under a label; a row in which nothing is recorded is hidden, and a line below says so. */
export function figure(page: Page | undefined, label: string) {
  const row = page
    ?.querySelectorAll('.figures tbody tr')
    .find((tr) => textOf(tr.querySelector('th')) === label);
  const cell = row?.querySelector('td');
  const missed = textOf(page?.querySelector('.figures')?.closest('.scroll')?.nextElementSibling);
  if (!cell && isSaidMissing(missed, label)) return { text: 'not recorded', datetime: undefined };
  return cell && { text: textOf(cell), datetime: cell.querySelector('time')?.getAttribute('datetime') };
}

/** The slug of a plain name. */
export function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
