import type { Searched } from '../searched.ts';
import type { TextIndex } from '../textIndex.ts';
import { openTextIndex, patience } from './pagefind.ts';
import { RegistryFile } from './registryFile.ts';

/** The files of the search. Each is read when first needed, kept, and read again after a failure. */
export class SearchFiles {
  readonly #registry: RegistryFile;
  readonly #script: string;
  readonly #open: typeof openTextIndex;
  #index: Promise<TextIndex> | undefined;
  #attempts = 0;

  constructor(addresses: { registry: string; index: string }, open = openTextIndex) {
    this.#registry = new RegistryFile(addresses.registry, patience);
    this.#script = addresses.index;
    this.#open = open;
  }

  /**
   * The registry of all pages.
   * @throws Error when it cannot be had in ten seconds, or is none.
   */
  load(): Promise<Searched> {
    return this.#registry.load();
  }

  /**
   * What can be found by name before all is here; null where nothing comes sooner.
   * @throws Error as load does.
   */
  begin(text: string): Promise<Searched | null> {
    return this.#registry.begin(text);
  }

  /**
   * Runs some work with the words of all pages, for which texts are looked up, until it is not wanted any more. If it fails, the index
   * is closed and the next use opens another; other work that this takes the index from is run again.
   * @throws Error as the work and openTextIndex do.
   */
  async use(work: (open: () => Promise<TextIndex>) => Promise<void>, isWanted: () => boolean): Promise<void> {
    let own: Promise<TextIndex> | undefined;
    const open = async () => {
      if (!isWanted()) throw overtaken;
      this.#index ??= this.#open(this.#script, this.#attempts++);
      own = this.#index;
      return own;
    };
    try {
      await work(open);
    } catch (error) {
      if (error === overtaken) return;
      if (own === undefined) throw error;
      if (own !== this.#index) return this.use(work, isWanted);
      this.#index = undefined;
      own.then(
        (opened) => opened.close(),
        () => undefined,
      );
      throw error;
    }
  }
}

/** Ends work that is not wanted any more. */
const overtaken = new Error('Something else is asked by now.');
