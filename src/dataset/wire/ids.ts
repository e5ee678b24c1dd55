// Code asks for statuses and types by these ids, because LL2 mends the spelling of their names.

/** The ids of statuses at LL2. */
export const statusIds = { active: 1, retired: 2, destroyed: 3, singleUse: 4 };

/** Below every id of LL2: the id of the entry that stands for a reference which is not recorded. */
export const notRecordedId = Number.MIN_SAFE_INTEGER;

/** The first of the ids that the embedded edition gives to spacecraft and flights whose id at LL2 is not known. */
const firstProvisionalId = 900_001;

/** Whether an id is one that the embedded edition gave because that of LL2 is not known. */
export function isProvisionalId(id: number): boolean {
  return id >= firstProvisionalId;
}

/** An id that LL2 knows; null for one that the embedded edition gave, or that was made of a name. */
export function ll2Id(id: number, { kind }: { kind: 'embedded' | 'live' }): number | null {
  return id < 0 || (kind === 'embedded' && isProvisionalId(id)) ? null : id;
}

/** The ids of types of configurations at LL2. */
export const typeIds = { cargoResupply: 4, lander: 7 };

/** The ids of statuses of launches at LL2 that are no states of a plan. */
export const launchStatusIds = { success: 3, failure: 4, inFlight: 6, partialFailure: 7, payloadDeployed: 9 };

/** The ids of statuses of launches at LL2 that are states of a plan: Go, TBD, On Hold and TBC. */
export const launchPlanIds = { go: 1, toBeDetermined: 2, onHold: 5, toBeConfirmed: 8 };

/** The ids of configurations at LL2 of which something is known that LL2 does not say. */
export const configurationIds = { x15: 13, spaceShuttle: 14, vostok: 15, spaceShipTwo: 27, soyuzT: 42 };

/** The ids of agencies at LL2 of which something is known that LL2 does not say. */
export const agencyIds = { europeanSpaceAgency: 27 };

/** The ids of the configurations of SpaceX's Dragon at LL2. */
export const dragonIds = { dragon1: 3, crewDragon2: 6, cargoDragon2: 7 };

/** The ids of such spacecraft at LL2. */
export const spacecraftIds = { mercury2: 9, vostok1P: 529 };
