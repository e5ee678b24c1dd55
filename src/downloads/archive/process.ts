import { answerBuild, endWithBuild } from '../../processes/beside.ts';
import { type ArchivePlan, writeArchive } from './writeArchive.ts';

// A process that makes the archive, because the pages are rewritten and packed one after the other, and what an archive must know of
// all of them is more than the build has room for.

endWithBuild();

process.once('message', async (plan: ArchivePlan) => {
  answerBuild(await writeArchive(plan).catch((error: Error) => error));
});
