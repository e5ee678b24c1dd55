import { find } from '../../site/ui/find.client.ts';
import type { Answer } from '../answer/answer.ts';
import { isPage } from '../view.ts';

/** The links from one page of an answer to the next. */
export class Turns {
  readonly #links = { previous: find('previous', HTMLAnchorElement), next: find('next', HTMLAnchorElement) };

  /** Has `go` follow the links on this page. */
  constructor(go: (address: string) => void) {
    for (const link of Object.values(this.#links)) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(link.href);
      });
    }
  }

  /** Leads to the pages before and after that of an answer. */
  show({ body }: Answer): void {
    const { activeElement } = document;
    for (const name of ['previous', 'next'] as const) {
      const address = isPage(body) ? body[name] : null;
      this.#links[name].hidden = address === null;
      if (address !== null) this.#links[name].href = address;
    }
    // A link that goes away would leave the keyboard at the top of the page.
    const links = Object.values(this.#links);
    if (links.some((link) => link.hidden && link === activeElement))
      links.find((link) => !link.hidden)?.focus();
  }
}
