import type { Row } from '../answer/row.ts';

/** Where the catalog has a record. */
export interface CatalogWays {
  page: string;
  json: string;
}

interface Identified {
  kind: string;
  title: string;
  ll2_id: number | null;
  url: string;
  json: string;
}

/** The ways from the records of a list to their pages and files, by id, and by name for those whose id is not known. */
export class CatalogLinks {
  readonly #byId = new Map<number, CatalogWays>();
  readonly #byName = new Map<string, CatalogWays>();

  /**
   * Reads them from the file of identifiers.
   * @throws Error when it cannot be read.
   */
  static async read(address: string, kind: string): Promise<CatalogLinks> {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    const { results } = (await response.json()) as { results?: Identified[] };
    if (!Array.isArray(results)) throw new Error(`${address} is no list.`);
    return new CatalogLinks(results.filter((row) => row.kind === kind));
  }

  private constructor(rows: readonly Identified[]) {
    for (const { title, ll2_id, url, json } of rows) {
      // The site may be looked at elsewhere than where it says it lies.
      const ways = { page: new URL(url).pathname, json: new URL(json).pathname };
      if (ll2_id === null) this.#byName.set(title, ways);
      else this.#byId.set(ll2_id, ways);
    }
  }

  /** Null for a record that the catalog has no page of. */
  of({ id, name }: Row): CatalogWays | null {
    return (id === null ? this.#byName.get(name) : this.#byId.get(id)) ?? null;
  }
}
