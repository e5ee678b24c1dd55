import { z } from 'zod';
import { kinds } from './kinds.ts';

/** The kind of entry that a row of the history is about. */
export const kindSchema = z.enum(kinds);
