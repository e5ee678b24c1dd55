// A slow connection needs this long, and nobody should wait longer for a file that will not come.
const usualPatience = 20_000;

/** A JSON file of the site. It is loaded when first asked for and kept; after a failure the next call loads it again. */
export class JsonFile<Json, Content> {
  readonly #address: string;
  readonly #read: (json: Json) => Content;
  readonly #patience: number;

  /**
   * Gives the content.
   * @throws Error when the file cannot be loaded in time, or `read` refuses it.
   */
  readonly load: () => Promise<Content> = kept(() => this.#ask());

  /**
   * `read` makes the content of the JSON or throws; `patience` is in milliseconds. Where the address ends in `?sha256-` and a hash
   * in base64url, only a file with that hash is read.
   */
  constructor(address: string, read: (json: Json) => Content, patience = usualPatience) {
    this.#address = address;
    this.#read = read;
    this.#patience = patience;
  }

  async #ask(): Promise<Content> {
    const [, hash] = /\?sha256-(.*)$/.exec(this.#address) ?? [];
    const response = await fetch(this.#address, {
      signal: AbortSignal.timeout(this.#patience),
      ...(hash && { integrity: `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=` }),
    });
    if (!response.ok) throw new Error(`${this.#address} answered ${response.status}.`);
    const json: Json = await response.json();
    return this.#read(json);
  }
}

/** JSON files of one kind by their addresses, each loaded and kept as by itself. */
export class JsonFiles<Json, Content> {
  readonly #files = new Map<string, JsonFile<Json, Content>>();
  readonly #read: (json: Json) => Content;
  readonly #patience: number | undefined;

  constructor(read: (json: Json) => Content, patience?: number) {
    this.#read = read;
    this.#patience = patience;
  }

  /**
   * Gives the content of the file at an address.
   * @throws Error as JsonFile does.
   */
  load(address: string): Promise<Content> {
    const file = this.#files.get(address) ?? new JsonFile(address, this.#read, this.#patience);
    this.#files.set(address, file);
    return file.load();
  }
}

/** Does some work when first asked and keeps what it gives; after a failure the next call does it again. */
export function kept<Content>(work: () => Promise<Content>): () => Promise<Content> {
  let working: Promise<Content> | undefined;
  return () => {
    working ??= work();
    working.catch(() => {
      working = undefined;
    });
    return working;
  };
}
