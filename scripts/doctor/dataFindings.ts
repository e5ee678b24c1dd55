import { composeCatalog } from '../../src/catalog/compose.ts';
import { readManifest } from '../../src/dataset/dataFile.ts';
import {
  embeddedEdition,
  findDataSet,
  holdsFiles,
  previousOf,
  readDataSet,
} from '../../src/dataset/dataSet.ts';
import type { Manifest } from '../../src/dataset/manifest.ts';
import { countInWords } from '../../src/words/count.ts';
import { momentInWords, parseMoment } from '../../src/words/moment.ts';
import { damagedOf, stagingOf } from '../fetch/stagedDataSet.ts';
import { findGoodDataSet } from '../goodDataSet.ts';
import type { Finding } from './finding.ts';

const about = 'data';

/**
 * Looks at the data that a build takes: every file, its checksum, each record and what it refers to; and at whether a fetch may
 * put its own beside them.
 */
export function lookAtData(live: string): { findings: Finding[]; manifest: Manifest | null } {
  const { finding, manifest } = lookAtDataSet(live);
  const beside = [previousOf(live), damagedOf(live), stagingOf(live)].flatMap((directory): Finding[] => {
    try {
      holdsFiles(directory);
      return [];
    } catch (error) {
      const says = `${(error as Error).message} Until then a fetch is refused.`;
      return [{ about, status: 'critical', says, facts: { directory } }];
    }
  });
  return { findings: [finding, ...beside], manifest };
}

function lookAtDataSet(live: string): { finding: Finding; manifest: Manifest | null } {
  let directory = live;
  let manifest: Manifest | null = null;
  try {
    directory = findDataSet(live);
    manifest = readManifest(directory);
    const { spacecraft, configurations } = composeCatalog(readDataSet(directory));
    const { edition, date, schema, files } = manifest;
    const count = Object.keys(files).length;
    const says =
      `${directory}: ${countInWords(spacecraft.length, 'spacecraft')} and ` +
      `${countInWords(configurations.length, 'configuration')} as of ${momentInWords(parseMoment(date, 'minute'))}, ` +
      `schema ${schema}; ${countInWords(count, 'file')} with the right checksums.`;
    const why = whyNotLive(directory, live);
    const facts = { directory, edition, date, schema, files: count, spacecraft: spacecraft.length };
    return {
      manifest,
      finding: why
        ? { about, status: 'warning', says: `${says} ${why}`, facts }
        : { about, status: 'ok', says, facts },
    };
  } catch (error) {
    const good = goodOf(live);
    const way = good
      ? `"npm run rebuild" builds from ${good} meanwhile.`
      : 'Until then no site can be built.';
    const says = `${(error as Error).message} ${way}`;
    return { manifest, finding: { about, status: 'critical', says, facts: { directory, good } } };
  }
}

/** Why a build takes other data than the last fetched ones; null where it takes these. */
function whyNotLive(directory: string, live: string): string | null {
  if (directory === live) return null;
  return directory === embeddedEdition
    ? `It is the embedded edition, because nothing was fetched into ${live} yet: "npm run fetch" does that.`
    : `It is the data set before the last one, because ${live} is gone: "npm run fetch" makes it again.`;
}

function goodOf(live: string): string | null {
  try {
    return findGoodDataSet(live).directory;
  } catch {
    return null;
  }
}
