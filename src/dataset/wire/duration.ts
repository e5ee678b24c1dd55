import { z } from 'zod';
import { durationPattern } from '../../words/duration.ts';

/** A duration as a field of a record. */
export const durationSchema = z
  .string()
  .regex(
    durationPattern,
    'expected an ISO 8601 duration in days, hours, minutes and seconds, such as P60DT3H16M59S',
  );
