import type { ImagePolicy } from '../../src/dataset/imagePolicy.ts';
import type { Proxies } from '../../src/environment.ts';
import { toggle } from '../cli.ts';
import type { Display } from './terminal.ts';

export interface FetchOptions {
  baseUrl: string;
  apiKey: string | undefined;
  proxies?: Proxies;
  /** The directory that the data set goes into. */
  live: string;
  /** The data set that a first fetch is measured by, and takes the slugs of. */
  embedded: string;
  acceptShrink: boolean;
  /** Lets data of another source than the previous ones through. */
  acceptSource: boolean;
  /** Makes no call when LL2 grants fewer than the lists take, because nothing is kept for a later run. */
  isAllOrNothing?: boolean;
  /**
   * Refuses a large loss of a list that a data set can be without too, because somebody is asked about it. Otherwise such a list stays
   * as it was.
   */
  refusesEveryLoss?: boolean;
  /** Which images are fetched. */
  imagePolicy: ImagePolicy;
  display: Display;
  /** Stops the run, which leaves everything whole. */
  signal?: AbortSignal;
  /** Waits for so many seconds before a try; without it they pass. */
  sleep?: (seconds: number) => Promise<void>;
}

/** The flags of the fetch that the rebuild passes on to it. */
export const acceptFlags = {
  'accept-shrink': toggle('lets a large loss of records through'),
  'accept-source': toggle('lets data of another API than the last time through'),
};
