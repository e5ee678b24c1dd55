import { durationInWords } from '../../src/words/duration.ts';

/** LL2 could not be reached, or its answers could not be read, after all tries. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** LL2 took too long even for a small page. */
export class TooHeavy extends Unreachable {
  override name = 'TooHeavy';
}

/** LL2 grants no more calls now. */
export class Throttled extends Error {
  override name = 'Throttled';
  /** Seconds until it may grant one. */
  readonly seconds: number;

  constructor(seconds: number, message = `Launch Library 2 grants the next call ${whenInWords(seconds)}.`) {
    super(message);
    this.seconds = seconds;
  }
}

/** An answer of LL2 cannot be used, and another try would not help. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The pages of a list do not fit together, because it changed while it was read. */
export class Inconsistent extends Refused {
  override name = 'Inconsistent';
}

/** A person or a program stopped the run. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor() {
    super('Stopped.');
  }
}

/** One try failed, but the next may work. */
export class Passing extends Error {
  override name = 'Passing';
  /** The seconds that LL2 asked to wait before the next try, or null. */
  readonly seconds: number | null;
  /** Whether it took too long, because then a smaller page may work. */
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

/** Whether an error is one of LL2's, which a later run may not meet. */
export function isFaultOfLl2(error: unknown): error is Throttled | Unreachable | Refused {
  return error instanceof Throttled || error instanceof Unreachable || error instanceof Refused;
}

function whenInWords(seconds: number): string {
  if (Number.isNaN(seconds)) return 'it does not say when';
  return seconds < 1 ? 'at once' : `in ${durationInWords({ seconds: Math.ceil(seconds) })}`;
}
