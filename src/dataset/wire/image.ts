import { z } from 'zod';
import { orNull } from './orNull.ts';

const imageLicenseSchema = z.object({
  id: z.int(),
  name: orNull(z.string()),
  /** From 0, the freest, to 9, unknown. */
  priority: orNull(z.int()),
  link: orNull(z.string()),
});

/** On a spacecraft this is nearly always the picture of its configuration: compare the ids. */
export const imageSchema = z.object({
  id: z.int(),
  name: orNull(z.string()),
  image_url: z.string(),
  thumbnail_url: orNull(z.string()),
  credit: orNull(z.string()),
  license: orNull(imageLicenseSchema),
});
export type ImageRecord = z.infer<typeof imageSchema>;
