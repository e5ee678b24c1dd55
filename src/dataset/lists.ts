import type { z } from 'zod';
import { configurationSchema } from './wire/configuration.ts';
import { crewSchema } from './wire/crew.ts';
import { dockingSchema } from './wire/docking.ts';
import { familySchema } from './wire/family.ts';
import type { LabelRecord } from './wire/label.ts';
import { spacecraftSchema } from './wire/spacecraft.ts';
import { stationSchema } from './wire/station.ts';

/** A list of a data set, which is a file of it. */
export interface ListRow {
  file: string;
  schema: z.ZodType<LabelRecord>;
  /** A data set without the list is damaged. A list that the catalog has come to know later is empty in older data sets. */
  isNeeded: boolean;
}

/** The lists of a data set, by the sections of their kinds; dockings and crews are of no kind that has pages. */
export const lists = {
  spacecraft: { file: 'spacecraft.json', schema: spacecraftSchema, isNeeded: true },
  configurations: { file: 'spacecraft_configurations.json', schema: configurationSchema, isNeeded: true },
  families: { file: 'spacecraft_configuration_families.json', schema: familySchema, isNeeded: true },
  stations: { file: 'space_stations.json', schema: stationSchema, isNeeded: false },
  dockings: { file: 'docking_events.json', schema: dockingSchema, isNeeded: false },
  crews: { file: 'flight_crews.json', schema: crewSchema, isNeeded: false },
} as const satisfies Record<string, ListRow>;

/** The name of a list, and the records of all lists. */
export type ListName = keyof typeof lists;
export type Lists = { [Of in ListName]: z.infer<(typeof lists)[Of]['schema']>[] };

/** Makes something of each list. */
export function byList<Made>(make: (list: ListName) => Made): Record<ListName, Made> {
  const names = Object.keys(lists) as ListName[];
  return Object.fromEntries(names.map((list) => [list, make(list)])) as Record<ListName, Made>;
}

/** The lists whose records come in over several fetches, and belong to no kind. */
export const accumulatedLists = ['dockings', 'crews'] as const satisfies ListName[];
export type AccumulatedList = (typeof accumulatedLists)[number];
