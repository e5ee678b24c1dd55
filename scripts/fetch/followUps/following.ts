import type { GoesOnAt } from '../../../src/dataset/manifest.ts';
import type { CrewRecord } from '../../../src/dataset/wire/crew.ts';
import type { DockingRecord } from '../../../src/dataset/wire/docking.ts';
import type { Repair } from '../../ll2/clean.ts';
import type { Ll2 } from '../../ll2/list.ts';
import type { Display } from '../terminal.ts';
import type { KnownFlight } from './knownFlights.ts';

/** What is known of crews and dockings, which come in over several fetches, and the means to read on. */
export interface Following {
  ll2: Ll2;
  display: Pick<Display, 'say' | 'step'>;
  /** The flights that the list of spacecraft has. */
  flights: ReadonlyMap<number, KnownFlight>;
  /** By the ids of their flights, those that were read last at the end. */
  crews: Map<number, CrewRecord>;
  dockings: Map<number, DockingRecord>;
  goesOnAt: GoesOnAt;
  repairs: Repair[];
}
