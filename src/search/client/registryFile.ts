import { href } from '../../site/ui/href.ts';
import { JsonFile, JsonFiles, kept } from '../../site/ui/jsonFile.client.ts';
import type { Registry } from '../registry.ts';
import type { RegistryParts } from '../registryParts.ts';
import { registryPath } from '../registryPath.ts';
import { type Searched, searchedIn } from '../searched.ts';

/** The registry of the search as pages load it: a file that has all of it, or one that names its parts. */
export class RegistryFile {
  readonly #head: JsonFile<Registry | RegistryParts, Registry | RegistryParts>;
  readonly #parts: JsonFiles<Registry, Registry>;
  /** What was begun with, by the versions of its parts: the keys of its rows are made once. */
  readonly #begun = new Map<string, Promise<Searched>>();
  #isWhole = false;

  /**
   * All that the search can find.
   * @throws Error when a file cannot be had, or is no registry.
   */
  readonly load: () => Promise<Searched> = kept(() => this.#read());

  /** `patience` is how many milliseconds each file may take. */
  constructor(address: string, patience?: number) {
    this.#head = new JsonFile(address, (json) => json, patience);
    this.#parts = new JsonFiles((registry) => registry, patience);
  }

  /**
   * What can be found before all is here: of a registry in parts, the rows whose names would begin with a text; null where nothing
   * comes sooner than all. For no text it loads what tells of the parts, and no part.
   * @throws Error as load does.
   */
  async begin(text: string): Promise<Searched | null> {
    const head = await this.#head.load();
    if (!('parts' in head) || text.trim() === '' || this.#isWhole) return null;
    const { placesFor } = await partsScript();
    const versions = placesFor(head, text.trim()).map((place) => head.parts[place]?.version ?? '');
    const key = versions.join();
    const begun = this.#begun.get(key) ?? this.#join(versions).then(searchedIn);
    this.#begun.set(key, begun);
    begun.catch(() => this.#begun.delete(key));
    return begun;
  }

  async #read(): Promise<Searched> {
    const head = await this.#head.load();
    if (!('parts' in head)) return searchedIn(head);
    const whole = searchedIn(await this.#join(head.parts.map(({ version }) => version)));
    this.#isWhole = true;
    this.#begun.clear();
    return whole;
  }

  async #join(versions: readonly string[]): Promise<Registry> {
    const [{ joinParts }, first, ...others] = await Promise.all([
      partsScript(),
      ...versions.map((version) => this.#parts.load(href(registryPath(version)))),
    ]);
    if (!first) throw new Error('The registry of the search has no parts.');
    return joinParts([first, ...others]);
  }
}

/** It is loaded only where there are parts, because most registries have none. */
function partsScript() {
  return import('../registryParts.ts');
}
