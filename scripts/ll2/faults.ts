import { durationInWords } from '../../src/words/duration.ts';

/** LL2 could not be reached, or its answers could not be read, however often it was asked. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** LL2 did not get even a small page ready in time. */
export class TooHeavy extends Unreachable {
  override name = 'TooHeavy';
}

/** LL2 grants no more calls now. */
export class Throttled extends Error {
  override name = 'Throttled';
  /** Seconds until it may grant one. */
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Launch Library 2 grants the next call ${whenInWords(seconds)}.`);
    this.seconds = seconds;
  }
}

/** What LL2 answered cannot be taken: another answer would be no better. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The pages of a list do not fit together: it changed while it was read. */
export class Inconsistent extends Refused {
  override name = 'Inconsistent';
}

/** Somebody asked the run to stop. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor() {
    super('Stopped.');
  }
}

/** One try failed in a way that the next may not. */
export class Passing extends Error {
  override name = 'Passing';
  /** Seconds that LL2 asked to wait first, if it did. */
  readonly seconds: number | null;
  /** Whether it took too long: a smaller page may do better. */
  readonly isHeavy: boolean;

  constructor(
    message: string,
    options: { seconds?: number | null; isHeavy?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.seconds = options.seconds ?? null;
    this.isHeavy = options.isHeavy ?? false;
  }
}

function whenInWords(seconds: number): string {
  if (Number.isNaN(seconds)) return 'it does not say when';
  return seconds < 1 ? 'at once' : `in ${durationInWords({ seconds: Math.ceil(seconds) })}`;
}
