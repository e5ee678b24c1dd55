import { z } from 'zod';

/**
 * An ISO 8601 duration as LL2 writes it: `P[nD][T[nH][nM][nS]]`, at least one part, days uncapped, seconds perhaps
 * with decimals, perhaps a leading minus; never weeks, months or years.
 */
export const durationPattern =
  /^(-)?P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A duration as a field of a record. */
export const durationSchema = z
  .string()
  .regex(
    durationPattern,
    'expected an ISO 8601 duration in days, hours, minutes and seconds, such as P60DT3H16M59S',
  );
