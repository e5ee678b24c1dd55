import { z } from 'zod';
import { httpAddress } from './webAddress.ts';

/** The formats that each picture has files in, the smallest first. */
export const pictureFormats = ['avif', 'webp'] as const;

const pictureFileSchema = z
  .object({
    /** The start of the SHA-256 of what was downloaded, the width and the format: nothing that leads out of a directory. */
    file: z
      .string()
      .regex(/^[0-9a-f]{16}-[1-9]\d*\.[a-z]+$/, 'expected a name such as 0123456789abcdef-800.avif'),
    format: z.enum(pictureFormats),
    width: z.int().positive(),
    height: z.int().positive(),
    bytes: z.int().positive(),
    /** Hexadecimal, as that of the picture. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine(({ file, width, format }) => file.endsWith(`-${width}.${format}`), {
    error: 'expected the name of a file to end with its width and format',
    path: ['file'],
  });
export type PictureFile = z.infer<typeof pictureFileSchema>;

/** A row of images.json: a picture that was fetched, in the sizes that pages show it in. */
export const pictureSchema = z.object({
  /** `image_url` of the images that it is the picture of. */
  url: z.string().refine((text) => httpAddress(text) !== null, 'expected an address of http or https'),
  /** Of the whole picture, the right way up. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Of what was downloaded. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** By format, then width. */
  files: z
    .array(pictureFileSchema)
    .refine((files) => pictureFormats.every((format) => files.some((file) => file.format === format)), {
      error: `expected files in ${pictureFormats.join(' and ')}`,
    }),
});
export type PictureRecord = z.infer<typeof pictureSchema>;
