import { z } from 'zod';

/** A moment with its distance from UTC: "2026-07-24T14:30:00Z". LL2 sends no other. */
export const momentSchema = z.iso.datetime({ offset: true });
