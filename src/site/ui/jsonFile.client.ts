/** A JSON file of the site, loaded when it is first asked for and kept; after a failure the next call loads it anew. */
export class JsonFile<Json, Content> {
  readonly #address: string;
  readonly #read: (json: Json) => Content;
  readonly #patience: number;
  #loading: Promise<Content> | undefined;

  /** Takes what makes sense of the JSON, or throws, and the milliseconds that the file may take. */
  constructor(address: string, read: (json: Json) => Content, patience: number) {
    this.#address = address;
    this.#read = read;
    this.#patience = patience;
  }

  /** @throws Error when the file cannot be had in time, or is not what it should be. */
  load(): Promise<Content> {
    this.#loading ??= this.#ask();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #ask(): Promise<Content> {
    const response = await fetch(this.#address, { signal: AbortSignal.timeout(this.#patience) });
    if (!response.ok) throw new Error(`${this.#address} answered ${response.status}.`);
    const json: Json = await response.json();
    return this.#read(json);
  }
}
