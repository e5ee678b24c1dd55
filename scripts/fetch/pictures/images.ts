import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ImagePolicy, isAllowed } from '../../../src/dataset/imagePolicy.ts';
import type { PictureRecord } from '../../../src/dataset/picture.ts';
import type { ImageRecord } from '../../../src/dataset/wire/image.ts';
import { type DownloadOptions, openDownloads } from '../../ll2/download.ts';
import { Passing, Refused, Stopped } from '../../ll2/faults.ts';
import { type KeptPictures, takeOver } from './keptPictures.ts';
import { makePicture } from './picture.ts';

export interface ImageOptions extends DownloadOptions {
  policy: ImagePolicy;
  /** The pictures of the last data set: none of them is fetched again. */
  last: KeptPictures | null;
  /** The directory that the files go into. */
  into: string;
  /** Told of each image that is done with. */
  onProgress?: (done: number, of: number) => void;
}

/** An image that is to be shown, of which there is no picture. */
export interface ImageNote {
  url: string;
  name: string;
  /** A sentence that names the image. */
  reason: string;
}

export interface FetchedImages {
  /** In order of their addresses, as the notes are. */
  pictures: PictureRecord[];
  notes: ImageNote[];
}

/** How many images are downloaded, or made into files, at one time. */
const atOnce = 2;
/** After so many failures in a row, a host is left alone. */
const patience = 3;

/**
 * Puts the pictures of all images that the policy allows into a directory: those of the last data set, the others from
 * their addresses. An image that cannot be had is told of, and that is all.
 * @throws Stopped, or an error of the file system.
 */
export async function fetchImages(
  images: Iterable<ImageRecord>,
  { policy, last, into, onProgress = () => {}, signal, ...options }: ImageOptions,
): Promise<FetchedImages> {
  const wanted = distinct([...images].filter((image) => isAllowed(policy, image)));
  const before = new Map(last?.pictures.map((picture) => [picture.url, picture]));
  const found = new Map<ImageRecord, PictureRecord | string>();
  // The first fault of one worker stops the others.
  const halt = new AbortController();
  const stop = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const downloads = openDownloads({ ...options, signal: stop });
  const hosts = new Hosts();

  const fetchPicture = async ({ image_url: url }: ImageRecord): Promise<PictureRecord> => {
    const source = await hosts.ask(url, () => downloads.get(url));
    const { contents, ...picture } = await makePicture(source, stop).catch((error) => {
      throw error instanceof Refused ? new Refused(`${url} ${error.message}.`, { cause: error }) : error;
    });
    for (const [index, { file }] of picture.files.entries()) {
      writeFileSync(path.join(into, file), contents[index] as Buffer);
    }
    return { url, ...picture };
  };

  const queue = wanted.values();
  const work = async (): Promise<void> => {
    for (const image of queue) {
      if (stop.aborted) throw new Stopped();
      const kept = before.get(image.image_url);
      const isKept = last !== null && kept !== undefined && takeOver(kept, last.directory, into);
      found.set(image, isKept ? kept : await fetchPicture(image).catch(reasonOf));
      onProgress(found.size, wanted.length);
    }
  };

  let fault: unknown;
  const workers = Array.from({ length: atOnce }, () =>
    work().catch((error) => {
      fault ??= error;
      halt.abort();
    }),
  );
  await Promise.all(workers);
  await downloads.close();
  if (fault !== undefined) throw fault;
  return sortOut(wanted, found);
}

/** One image for each address, in their order. */
function distinct(images: ImageRecord[]): ImageRecord[] {
  const byAddress = new Map(images.map((image) => [image.image_url, image]));
  return [...byAddress.values()].sort((a, b) => (a.image_url < b.image_url ? -1 : 1));
}

/** Keeps count of the hosts that fail. */
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

function reasonOf(error: unknown): string {
  if (error instanceof Passing || error instanceof Refused) return error.message;
  throw error;
}

function sortOut(wanted: ImageRecord[], found: Map<ImageRecord, PictureRecord | string>): FetchedImages {
  const result: FetchedImages = { pictures: [], notes: [] };
  for (const image of wanted) {
    const outcome = found.get(image) as PictureRecord | string;
    const { image_url: url, name } = image;
    if (typeof outcome === 'string') {
      result.notes.push({
        url,
        name,
        reason: `There is no picture of image ${image.id} "${name}": ${outcome}`,
      });
    } else result.pictures.push(outcome);
  }
  return result;
}
