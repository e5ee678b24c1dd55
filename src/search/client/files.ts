import type { Searched } from '../searched.ts';
import type { TextIndex } from '../textIndex.ts';
import { openTextIndex, patience } from './pagefind.ts';
import { RegistryFile } from './registryFile.ts';

/** The files of the search. Each is read when first needed, kept, and read again after a failure. */
export class SearchFiles {
  readonly #registry: RegistryFile;
  readonly #script: string;
  #index: Promise<TextIndex> | undefined;
  #attempts = 0;

  constructor(addresses: { registry: string; index: string }) {
    this.#registry = new RegistryFile(addresses.registry, patience);
    this.#script = addresses.index;
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
   * The words of all pages, for which a text is looked up.
   * @throws Error as openTextIndex does.
   */
  open(): Promise<TextIndex> {
    this.#index ??= openTextIndex(this.#script, this.#attempts++);
    return this.#index;
  }

  /** Runs some work with the files. If it fails, the index is closed and the next use opens another. */
  async use(work: () => Promise<void>): Promise<void> {
    const own = this.#index;
    try {
      await work();
    } catch (error) {
      const failed = own ?? this.#index;
      if (this.#index === failed) this.#index = undefined;
      failed?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      throw error;
    }
  }
}
