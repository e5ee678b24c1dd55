import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AccumulatedList, Lists } from '../../../src/dataset/lists.ts';
import type { GoesOnAt } from '../../../src/dataset/manifest.ts';
import { crewSchema } from '../../../src/dataset/wire/crew.ts';
import { dockingSchema } from '../../../src/dataset/wire/docking.ts';
import type { PreviousDataSet } from '../previous.ts';
import { firstPage } from './crews.ts';
import type { Following } from './following.ts';

/** What has come in over several fetches, and where the next one goes on. */
interface Come extends Pick<Lists, AccumulatedList> {
  goesOnAt: GoesOnAt;
}

/** Where it comes from. */
interface Origin {
  source: string;
  /** When the data set before it was complete. */
  after: string | null;
}

type Previous = Pick<PreviousDataSet, 'fetchedAt' | 'accumulated' | 'goesOnAt'>;

/**
 * What a run has read on, kept beside the data set so that a run that is killed loses none of it. It goes with the pages of the
 * lists, once they are a part of a data set or are refused: what is refused with them would be refused again. It goes on from one data
 * set, and counts for no other.
 */
export class Progress {
  readonly #file: string;
  readonly #previous: Previous | null;
  readonly #origin: Origin;

  constructor(directory: string, source: string, previous: Previous | null) {
    this.#file = path.join(directory, 'follow-ups.json');
    this.#previous = previous;
    this.#origin = { source, after: previous?.fetchedAt ?? null };
  }

  /** What an earlier run has kept here, or else what the last data set has. */
  load(): Come {
    const { crews, dockings } = this.#previous?.accumulated ?? {};
    const begin: GoesOnAt = {
      ...(!crews && { crews: firstPage }),
      ...(!dockings && { dockings: { since: null } }),
    };
    return (
      this.#kept() ?? {
        crews: crews ?? [],
        dockings: dockings ?? [],
        // A list that was lost begins anew.
        goesOnAt: { ...this.#previous?.goesOnAt, ...begin },
      }
    );
  }

  save({ crews, dockings, goesOnAt }: Pick<Following, 'crews' | 'dockings' | 'goesOnAt'>): void {
    const come: Come = { crews: [...crews.values()], dockings: [...dockings.values()], goesOnAt };
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, JSON.stringify({ ...this.#origin, ...come }));
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** What was kept of the same source after the same data set; null when it is missing or was cut short. */
  #kept(): Come | null {
    if (!existsSync(this.#file)) return null;
    try {
      const kept: Come & Origin = JSON.parse(readFileSync(this.#file, 'utf8'));
      if (kept.source !== this.#origin.source || kept.after !== this.#origin.after) return null;
      return {
        crews: kept.crews.flatMap((row) => crewSchema.safeParse(row).data ?? []),
        dockings: kept.dockings.flatMap((row) => dockingSchema.safeParse(row).data ?? []),
        goesOnAt: kept.goesOnAt,
      };
    } catch {
      return null;
    }
  }
}
