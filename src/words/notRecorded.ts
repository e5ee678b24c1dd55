/** What is said where the source does not say it. */
export const notRecorded = 'not recorded';
