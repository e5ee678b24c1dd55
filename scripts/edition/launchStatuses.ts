import { launchStatusIds } from '../../src/dataset/wire/ids.ts';

const { success, failure, partialFailure } = launchStatusIds;

/** The outcomes of a launch that a correction may give, as LL2 writes them. */
export const launchStatuses = [
  { id: success, name: 'Launch Successful', abbrev: 'Success' },
  { id: failure, name: 'Launch Failure', abbrev: 'Failure' },
  { id: partialFailure, name: 'Launch was a Partial Failure', abbrev: 'Partial Failure' },
];
