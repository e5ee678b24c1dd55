// Runs a program of the project: node scripts/start.mjs <program> [arguments].
// It is plain JavaScript, because a Node that is too old for TypeScript must still be able to say so.
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** What the doctor ends with when a build would fail, which this is. */
const cannotRun = 2;
const needed = [22, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `The spacecraft catalog needs Node ${needed.join('.')} or newer, and this is ${process.version} (${process.execPath}).\n` +
      'On Linux x64 with glibc "npm ci" brings a Node of its own: run "npm ci", then the same command through "npm run".\n' +
      'Elsewhere install a newer Node from nodejs.org.',
  );
  process.exit(cannotRun);
}

// Which parts of Node are new is of no use to who runs a command. A flag would do the same, but an older Node ends with its name.
const warners = process.listeners('warning');
process.removeAllListeners('warning').on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') for (const warn of warners) warn(warning);
});

// A command begins in half the time when its modules are compiled already.
const compiled = path.join(import.meta.dirname, '../node_modules/.cache/compiled');
module.enableCompileCache(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled;

// Astro would report each run to its makers, but a build uses no network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const [program, ...rest] = process.argv.slice(2);
const file = path.resolve(program ?? '');
process.argv = [process.argv[0] ?? '', file, ...rest];
try {
  await import(pathToFileURL(file).href);
} catch (error) {
  if (!(error instanceof Error) || !isOfPackages(error)) throw error;
  console.error(`${error.message}. Run "npm ci", which installs the packages of the lockfile.`);
  process.exit(cannotRun);
}

/**
 * Whether a package, or a file of one, is missing, as an installation that was cut off leaves it.
 * @param {Error & { code?: string }} error
 */
function isOfPackages({ code, message }) {
  return code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package|node_modules/.test(message);
}
