import { Locked } from '../src/dataset/lock.ts';
import { buildCommand } from './build/command.ts';
import { fullDiskInWords } from './build/fullDisk.ts';
import { SiteFolder } from './build/siteFolder.ts';
import { endWith, exitCodes, readFlags } from './cli.ts';

const { values } = readFlags(buildCommand);
const site = openSite(values.outDir);
process.once('exit', () => site.close());
// A second signal, which an impatient reader or npm sends, must not stop what the first one has begun.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => process.exit(exitCodes.stopped));

// The first is read on most systems, the others on Windows.
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = site.temporary;
try {
  const { build } = await import('astro');
  const level = values.verbose ? 'debug' : values.silent ? 'silent' : 'info';
  await build({ outDir: site.draft, logLevel: level });
  site.replace();
} catch (error) {
  endWithFault(error as Fault);
}
if (!values.silent) console.log(`The site is in ${values.outDir}.`);
// What the build has left open, such as a server of fonts, would go on.
process.exit();

/** Opens the folder of the site, or ends the build before it begins. */
function openSite(folder: string): SiteFolder {
  try {
    return new SiteFolder(folder);
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof Locked) return endWith(exitCodes.busy, message);
    const advice = 'Let this user write there, or name another directory with --outDir.';
    return endWith(exitCodes.unwritable, `No site can be made in ${folder}: ${message}. ${advice}`);
  }
}

/** An error, with what Astro knows of it. */
interface Fault extends Error {
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
}

/** Says why the build failed, and what to do where that is known, and ends it. */
function endWithFault(fault: Fault): never {
  if (fault instanceof Locked) endWith(exitCodes.busy, fault.message);
  const { message, hint, loc, stack = '' } = fault;
  const lines = stack.split('\n').filter((line) => line.startsWith('    at '));
  const place = loc?.file && `  in ${loc.file}:${loc.line ?? 0}:${loc.column ?? 0}`;
  const isFull = fullDiskInWords(fault, [...site.places, 'node_modules']);
  const told = [message, hint, place, ...lines.slice(0, 8), isFull].filter(Boolean);
  return endWith(isFull ? exitCodes.unwritable : 1, told.join('\n'));
}
