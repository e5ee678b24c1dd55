/** The calls that one client made in a rolling window of time. */
export class RollingWindow {
  readonly limit: number;
  readonly #seconds: number;
  readonly #ident: string;
  readonly #times: number[] = [];

  /** `limit` calls in any `seconds`. */
  constructor(ident: string, limit: number, seconds: number) {
    this.#ident = ident;
    this.limit = limit;
    this.#seconds = seconds;
  }

  /** Seconds until the next call is granted, 0 when it is now. */
  wait(): number {
    const now = Date.now();
    const opens = (made: number) => made + this.#seconds * 1000;
    while (this.#times[0] !== undefined && opens(this.#times[0]) <= now) this.#times.shift();
    return this.used < this.limit ? 0 : Math.ceil((opens(this.#times[0] ?? now) - now) / 1000);
  }

  /** Counts a call. */
  count(): void {
    this.#times.push(Date.now());
  }

  get used(): number {
    return this.#times.length;
  }

  /** What /api-throttle/ answers. */
  get state() {
    const wait = this.wait();
    return {
      your_request_limit: this.limit,
      limit_frequency_secs: this.#seconds,
      current_use: this.used,
      next_use_secs: wait,
      ident: this.#ident,
    };
  }
}
