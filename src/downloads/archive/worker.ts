import { parentPort, workerData } from 'node:worker_threads';
import { type ArchivePlan, writeArchive } from './writeArchive.ts';

// A thread that makes the archive, because the pages are rewritten and packed one after the other.

parentPort?.postMessage(await writeArchive(workerData as ArchivePlan));
