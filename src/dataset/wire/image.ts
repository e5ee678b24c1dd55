import { z } from 'zod';
import { orNull } from './orNull.ts';

const imageLicenseSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  /** From 0, the freest, to 9, unknown. */
  priority: z.int(),
  link: orNull(z.string()),
});

/** On a spacecraft this is nearly always the picture of its configuration: compare the ids. */
export const imageSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  image_url: z.string(),
  thumbnail_url: z.string(),
  credit: orNull(z.string()),
  license: imageLicenseSchema,
});
export type ImageRecord = z.infer<typeof imageSchema>;
