// A slow connection needs this long, and nobody should wait longer for a file that will not come.
const usualPatience = 20_000;

/** A JSON file of the site. It is loaded when first asked for and kept; after a failure the next call loads it again. */
export class JsonFile<Json, Content> {
  readonly #address: string;
  readonly #read: (json: Json) => Content;
  readonly #patience: number;
  #loading: Promise<Content> | undefined;

  /**
   * `read` makes the content of the JSON or throws; `patience` is in milliseconds. Where the address ends in `?sha256-` and a hash
   * in base64url, only a file with that hash is read.
   */
  constructor(address: string, read: (json: Json) => Content, patience = usualPatience) {
    this.#address = address;
    this.#read = read;
    this.#patience = patience;
  }

  /**
   * Gives the content.
   * @throws Error when the file cannot be loaded in time, or `read` refuses it.
   */
  load(): Promise<Content> {
    this.#loading ??= this.#ask();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
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
