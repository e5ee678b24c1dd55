import { z } from 'zod';

const imageLicenseSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  /** From 0, the freest, to 9, unknown. */
  priority: z.int(),
  link: z.string().nullable(),
});

/** On a spacecraft this is nearly always the picture of its configuration: compare the ids. */
export const imageSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  image_url: z.string(),
  thumbnail_url: z.string(),
  credit: z.string().nullable(),
  license: imageLicenseSchema,
});
export type ImageRecord = z.infer<typeof imageSchema>;
