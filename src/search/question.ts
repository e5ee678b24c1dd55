/** How a reader has changed the question. */
export type Change = 'typing' | 'sort' | 'step';

/** What is to be done when the form asks for something else. */
export interface Asked {
  /** How the address takes up the question; null where it stands there already. */
  history: 'push' | 'replace' | null;
  /** It has to be answered: what is answered already stays, with all that the reader has had shown. */
  isNew: boolean;
}

/** The question in the address of the search page: which one is answered, and how the reader came to it. */
export class Question {
  #answered: string | undefined;
  #lastChange: Change = 'step';
  #turn = 0;

  /**
   * Takes a change of the form that leads from one search part of an address to another. Each choice is a step that Back
   * undoes, what is typed meanwhile is none, and the orders that the keyboard goes through one by one are one together.
   */
  ask(change: Change, from: string, to: string): Asked {
    const isStep = change === 'step' || (change === 'sort' && this.#lastChange !== 'sort');
    this.#lastChange = change;
    return { history: from === to ? null : isStep ? 'push' : 'replace', isNew: to !== this.#answered };
  }

  /** Takes a step through the history; false where it leads to no other question, but to a fragment of the page. */
  revisit(search: string): boolean {
    if (search === this.#answered) return false;
    this.#lastChange = 'step';
    return true;
  }

  /** Begins an answer; gives its turn. */
  begin(search: string): number {
    this.#answered = search;
    this.#turn++;
    return this.#turn;
  }

  /** Whether no other answer has begun since. */
  isLatest(turn: number): boolean {
    return turn === this.#turn;
  }

  /** Forgets an answer that failed, so that the same question can be asked again. */
  fail(): void {
    this.#answered = undefined;
  }
}
