import { z } from 'zod';
import { allKinds } from './kinds.ts';

const slugText = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug of a-z, 0-9 and hyphens');

/** A row of slugs.json: the slug that an entry has for good. */
export const slugSchema = z.object({
  kind: z.enum(allKinds),
  id: z.int(),
  /** What it was called when the data set was made. */
  name: z.string(),
  slug: slugText,
  /** Slugs of later names, which lead to it. */
  redirects: z.array(slugText),
});
export type SlugRecord = z.infer<typeof slugSchema>;
