import type { Row } from '../../fakeLl2/row.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
/** The hours between two slots of the cron. */
export const slot = 4;
/** The hours that a run may come late. */
export const latest = 12;
/** What goes wrong, and what changes. */
export const chances = {
  /** The share of runs that never come. */
  dropped: 0.1,
  /** The share of time that LL2 is down, and that others have used up its calls. */
  down: 0.05,
  throttled: 0.05,
  /** The share of days on which something changes. */
  changing: 0.4,
} as const;

interface Period {
  from: number;
  to: number;
}

/** A run that the cron starts. */
interface Start {
  at: number;
  isDropped: boolean;
}

/** All that happens in a simulated time, decided before it begins. Times are milliseconds since 1970. */
export class World {
  readonly began: number;
  /** The first to come first. */
  readonly starts: readonly Start[];
  readonly #news: readonly { at: number; isNew: boolean; which: number }[];
  readonly #outages: readonly Period[];
  readonly #crowds: readonly Period[];

  constructor(days: number, began: number, random: () => number) {
    this.began = began;
    this.#news = Array.from({ length: days }, (_, index) => index)
      .filter(() => random() < chances.changing)
      .map((index) => ({ at: began + (index + random()) * day, isNew: random() < 0.2, which: random() }));
    const periods = (share: number, shortest: number, longest: number) => {
      const all: Period[] = [];
      for (let left = days * 24 * share; left > 0; ) {
        const hours = Math.min(left, shortest + random() * (longest - shortest));
        const from = began + random() * days * day;
        all.push({ from, to: from + hours * hour });
        left -= hours;
      }
      return all;
    };
    this.#outages = periods(chances.down, 2, 40);
    this.#crowds = periods(chances.throttled, 0.5, 3);
    this.starts = Array.from({ length: (days * 24) / slot }, (_, index) => began + index * slot * hour)
      .map((at) => ({ at: at + random() * latest * hour, isDropped: random() < chances.dropped }))
      .sort((one, other) => one.at - other.at);
  }

  isDown(now: number): boolean {
    return touches(this.#outages, now, now);
  }

  /** Whether others have used up the calls. */
  isThrottled(now: number): boolean {
    return touches(this.#crowds, now, now);
  }

  wasDownBetween(from: number, to: number): boolean {
    return touches(this.#outages, from, to);
  }

  /** How often LL2 has changed. */
  versionAt(now: number): number {
    return this.#until(now).length;
  }

  /** What LL2 has: from a moment on a spacecraft has another text, or a new one is there. */
  spacecraftAt<Rows extends Row[]>(now: number, rows: Rows): Rows {
    const all = rows.map((row) => ({ ...row }));
    for (const [index, { isNew, which }] of this.#until(now).entries()) {
      const one = all[Math.floor(which * rows.length)] as Row;
      if (isNew) {
        const flights = [] as never[];
        all.push({ ...one, id: 1_000_000 + index, name: `New ${index}`, serial_number: null, flights });
      } else one.description = `Version ${index}`;
    }
    return all as Rows;
  }

  #until(now: number) {
    return this.#news.filter(({ at }) => at <= now);
  }
}

/** Whether a period has begun and not ended at any time between two, which may be one. */
function touches(all: readonly Period[], from: number, to: number): boolean {
  return all.some((one) => one.from <= to && from < one.to);
}
