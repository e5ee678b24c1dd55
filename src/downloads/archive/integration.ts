import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageFile } from '../../catalog/paths.ts';
import { answersOf, endBeside, startBeside } from '../../processes/beside.ts';
import { bytesInWords } from '../../words/bytes.ts';
import { type Timed, timed } from '../../words/elapsed.ts';
import { inDigits } from '../../words/number.ts';
import { checksumLine } from '../download.ts';
import type { Archive, ArchivePlan } from './writeArchive.ts';

/** Where the page of the downloads says of the archive what is known once it is made. */
const page = 'data/index.html';
const checksums = 'data/SHA256SUMS';
const archive = 'data/site.zip';

/**
 * Makes the archive of the whole site, in a process beside what else is made once the pages are written, and writes its size and hash
 * into the page of the downloads and the checksums. In the archive itself the page says "this archive".
 */
export function archiveOfSite(): AstroIntegration {
  let origin = '';
  let base = '/';
  let isMade: Promise<Timed<Archive>>;
  return {
    name: 'site-archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? '').origin;
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'pages:written': async ({ dir }) => {
        const { catalog } = await import('../../catalog/index.ts');
        isMade = timed(
          makeBeside({
            site: fileURLToPath(dir),
            file: archive,
            folder: 'spacecraft-catalog',
            origin,
            base,
            leftOut: catalog.redirects.map(({ path }) => pageFile(path)),
            date: catalog.edition.date.time,
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const {
          made: { files, bytes, sha256 },
          elapsed,
        } = await isMade;
        const at = new URL(page, dir);
        writeFileSync(
          at,
          withSeal(readFileSync(at, 'utf8'), {
            bytes: bytesInWords(bytes),
            digits: inDigits(bytes),
            sha256,
          }),
        );
        appendFileSync(new URL(checksums, dir), checksumLine(sha256, 'site.zip'));
        logger.info(
          `${files} files to read offline in ${archive}, ${bytesInWords(bytes)}, made in ${elapsed}.`,
        );
      },
    },
  };
}

/** @throws Error as the making of the archive does, or when its process ends before it. */
async function makeBeside(plan: ArchivePlan): Promise<Archive> {
  const maker = startBeside(new URL('./process.ts', import.meta.url));
  maker.send(plan);
  const { value: made } = await answersOf(maker, `The process that makes ${archive}`).next();
  await endBeside(maker);
  return made as Archive;
}

/**
 * Puts what is known of the archive into the elements that are marked for it.
 * @throws Error when the page has none.
 */
function withSeal(html: string, seal: Record<string, string>): string {
  return Object.entries(seal).reduce((text, [name, value]) => {
    const place = new RegExp(`(<span data-archive="${name}"[^>]*>)[^<]*`, 'g');
    const made = text.replace(place, (_, start: string) => `${start}${value}`);
    if (made === text) throw new Error(`${page} has no place for the ${name} of the archive.`);
    return made;
  }, html);
}
