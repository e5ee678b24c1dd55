import { setFlagsFromString } from 'node:v8';

/** The first version of V8 that knows the flag below: that of Node 24. */
const since = 13;

/**
 * Has V8 count buffers as it counts objects, in the process that calls this. By itself it goes through all objects for every
 * 64 MB of buffers, each page is written from some, and a catalog and all that is kept of it takes a second to go through.
 */
export function countBuffersWithObjects(): void {
  if (Number.parseInt(process.versions.v8, 10) < since) return;
  setFlagsFromString('--external-memory-accounted-in-global-limit');
}
