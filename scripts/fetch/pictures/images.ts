import path from 'node:path';
import pMap from 'p-map';
import { type ImagePolicy, isAllowed } from '../../../src/dataset/imagePolicy.ts';
import type { PictureRecord } from '../../../src/dataset/picture.ts';
import { sha256Of } from '../../../src/dataset/sha256.ts';
import type { ImageRecord } from '../../../src/dataset/wire/image.ts';
import { writeWhole } from '../../../src/dataset/writeWhole.ts';
import { named } from '../../../src/words/named.ts';
import { type DownloadOptions, openDownloads } from '../../ll2/download.ts';
import { Passing, Refused, Stopped } from '../../ll2/faults.ts';
import { type KeptPictures, takeOver } from './keptPictures.ts';
import { makePicture } from './picture.ts';

export interface ImageOptions extends DownloadOptions {
  policy: ImagePolicy;
  /** The pictures of the previous data set, which are not fetched again. */
  previous: KeptPictures | null;
  /** The directory that the files go into, asked for before those of each picture. */
  into: () => string;
  /** Is called after each image. */
  onProgress?: (done: number, of: number) => void;
}

/** An image that should be shown, but has no picture. */
export interface ImageNote {
  url: string;
  name: string | null;
  /** A sentence that names the image. */
  reason: string;
}

export interface FetchedImages {
  /** In the order of their addresses, like the notes. */
  pictures: PictureRecord[];
  notes: ImageNote[];
}

/** The number of images that are downloaded or converted at the same time. */
const atOnce = 2;
/** A host is asked for nothing more after so many failures in a row. */
const patience = 3;

/**
 * Puts the pictures of all images that the policy allows into a directory: those of the previous data set as they are, the
 * others from their addresses. Images of the same bytes share the files of the first of them, and no file of the previous data
 * set is written to. An image that cannot be had is noted and fails nothing.
 * @throws Stopped, what `into` throws, or an error of the file system.
 */
export async function fetchImages(
  images: Iterable<ImageRecord>,
  { policy, previous, into, onProgress = () => {}, signal, ...options }: ImageOptions,
): Promise<FetchedImages> {
  const wanted = distinct([...images].filter((image) => isAllowed(policy, image)));
  const before = new Map(previous?.pictures.map((picture) => [picture.url, picture]));
  const shared = new SharedFiles(previous, into);
  let done = 0;
  // The first error stops the downloads that are under way.
  const halt = new AbortController();
  const stop = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const downloads = openDownloads({ ...options, signal: stop });
  const hosts = new Hosts();

  const fetchPicture = async ({ image_url: url }: ImageRecord): Promise<PictureRecord> => {
    const source = await hosts.ask(url, () => downloads.get(url));
    const twin = shared.of(sha256Of(source));
    if (twin) return { url, ...twin };
    const { contents, ...picture } = await makePicture(source, stop).catch((error) => {
      throw error instanceof Refused ? new Refused(`${url} ${error.message}.`, { cause: error }) : error;
    });
    // After an error the directory may be gone.
    if (stop.aborted) throw new Stopped();
    return { url, ...shared.write(picture, contents) };
  };

  const pictureOf = async (image: ImageRecord): Promise<PictureRecord | ImageNote> => {
    if (stop.aborted) throw new Stopped();
    const kept = before.get(image.image_url);
    const there = kept && shared.of(kept.sha256);
    const found = there
      ? { url: image.image_url, ...there }
      : await fetchPicture(image).catch((error) => noteOn(image, error));
    onProgress(++done, wanted.length);
    return found;
  };

  try {
    const found = await pMap(wanted, pictureOf, { concurrency: atOnce });
    return {
      pictures: found.filter((one) => 'files' in one),
      notes: found.filter((one) => 'reason' in one),
    };
  } finally {
    halt.abort();
    await downloads.close();
  }
}

/** One image for each address, in the order of the addresses. */
function distinct(images: ImageRecord[]): ImageRecord[] {
  const byAddress = new Map(images.map((image) => [image.image_url, image]));
  return [...byAddress.values()].sort((a, b) => (a.image_url < b.image_url ? -1 : 1));
}

/** A picture without the address that its bytes came from. */
type MadeFiles = Omit<PictureRecord, 'url'>;

/**
 * The files of each picture, by the bytes that it was made of. They are named by these bytes, so that all images of the same bytes
 * have the same files, and the first description of them holds for all: another program may encode the bytes otherwise.
 */
class SharedFiles {
  readonly #previous: KeptPictures | null;
  readonly #into: () => string;
  readonly #before: Map<string, PictureRecord[]>;
  readonly #there = new Map<string, MadeFiles>();

  constructor(previous: KeptPictures | null, into: () => string) {
    this.#previous = previous;
    this.#into = into;
    this.#before = Map.groupBy(previous?.pictures ?? [], ({ sha256 }) => sha256);
  }

  /** The files of some bytes, which are in the directory then; null when neither this run nor the previous data set made them. */
  of(sha256: string): MadeFiles | null {
    const there = this.#there.get(sha256);
    if (there || !this.#previous) return there ?? null;
    const { directory } = this.#previous;
    const into = this.#into();
    const kept = this.#before.get(sha256)?.find((picture) => takeOver(picture, directory, into));
    if (!kept) return null;
    const { url: _, ...files } = kept;
    this.#there.set(sha256, files);
    return files;
  }

  /** Writes the files of new bytes, unless another image with them was faster. */
  write(made: MadeFiles, contents: readonly Buffer[]): MadeFiles {
    const there = this.of(made.sha256);
    if (there) return there;
    const into = this.#into();
    for (const [index, { file }] of made.files.entries())
      writeWhole(path.join(into, file), contents[index] as Buffer);
    this.#there.set(made.sha256, made);
    return made;
  }
}

/** Counts the failures of each host. */
class Hosts {
  readonly #failures = new Map<string, number>();

  async ask<Answer>(url: string, question: () => Promise<Answer>): Promise<Answer> {
    const host = URL.parse(url)?.host ?? '';
    const failures = this.#failures.get(host) ?? 0;
    if (failures >= patience) {
      throw new Passing(`${url} was not asked for, as ${host} had failed ${patience} times in a row.`);
    }
    try {
      const answer = await question();
      this.#failures.delete(host);
      return answer;
    } catch (error) {
      if (error instanceof Passing) this.#failures.set(host, (this.#failures.get(host) ?? 0) + 1);
      else if (error instanceof Refused) this.#failures.delete(host);
      throw error;
    }
  }
}

/** Says why there is no picture of an image; an error that is no fault of the image is thrown. */
function noteOn({ id, image_url: url, name }: ImageRecord, error: unknown): ImageNote {
  if (!(error instanceof Passing || error instanceof Refused)) throw error;
  return { url, name, reason: `There is no picture of image ${named({ id, name })}: ${error.message}` };
}
