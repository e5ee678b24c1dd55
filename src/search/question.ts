/** How a reader has changed the question. */
export type Change = 'typing' | 'sort' | 'step';

/** What is to be done when the form asks for something else. */
export interface Asked {
  /** How the history takes up the new address; null where the address stays. */
  history: 'push' | 'replace' | null;
  /** Whether it has to be answered; an answer that is shown already stays, with all that the reader has opened of it. */
  isNew: boolean;
}

/** The question in the address of the search page: which one is answered, and how the reader came to it. */
export class Question {
  #answered: string | undefined;
  #lastChange: Change = 'step';
  #turn = 0;

  /**
   * Takes a change of the form from one search part of an address to another. A choice is a step that Back undoes, and
   * typing is none. Choosing several orders in a row is one step, because the keyboard goes through them one by one.
   */
  ask(change: Change, from: string, to: string): Asked {
    const isStep = change === 'step' || (change === 'sort' && this.#lastChange !== 'sort');
    this.#lastChange = change;
    return { history: from === to ? null : isStep ? 'push' : 'replace', isNew: to !== this.#answered };
  }

  /** Takes a step through the history. False where the question stays, as it does for a fragment such as the skip link's. */
  revisit(search: string): boolean {
    if (search === this.#answered) return false;
    this.#lastChange = 'step';
    return true;
  }

  /** Begins an answer and returns its turn. */
  begin(search: string): number {
    this.#answered = search;
    this.#turn++;
    return this.#turn;
  }

  /** The turn of the latest answer. */
  get turn(): number {
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
