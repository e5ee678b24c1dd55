import { type ArchivePlan, writeArchive } from './writeArchive.ts';

// A process that makes the archive, because the pages are rewritten and packed one after the other, and what an archive must know of
// all of them is more than the build has room for.

process.once('message', async (plan: ArchivePlan) => {
  // A build that was killed takes no answer, and its end ends this.
  process.send?.(await writeArchive(plan).catch((error: Error) => error), undefined, undefined, () => {});
});

// A build that was killed wants no archive, and the next one would find it in its way.
process.on('disconnect', () => process.exit(1));
