/** The outcomes of a launch as LL2 writes them, of those that a correction may give. */
export const launchStatuses = [
  { id: 3, name: 'Launch Successful', abbrev: 'Success' },
  { id: 4, name: 'Launch Failure', abbrev: 'Failure' },
  { id: 7, name: 'Launch was a Partial Failure', abbrev: 'Partial Failure' },
];
