import sharp from 'sharp';
import type { Drawing } from '../drawing.ts';
import { drawingFile } from '../drawingFile.ts';
import type { Label } from '../label.ts';
import { citationOfDrawing, license } from '../license.ts';

/** A drawing as a PNG without a background, 1600 pixels long, which names its author, its license and its source (EXIF 2.32). */
export async function drawingPicture(drawing: Drawing, label: Label): Promise<Buffer> {
  return await sharp(Buffer.from(drawingFile(drawing, label)))
    .withExif({
      IFD0: {
        Artist: 'Spacecraft Catalog',
        Copyright: `${license.name}, ${license.address}`,
        ImageDescription: `${citationOfDrawing(label.title, label.address)} ${drawing.shape}`,
      },
    })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
