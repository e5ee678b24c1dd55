import { z } from 'zod';

/** A day as a field of a record: of a moment, the day that it is written with. */
export const daySchema = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true, local: true }).transform((moment) => moment.slice(0, 'yyyy-mm-dd'.length)),
]);
