import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../dataset/sha256.ts';
import { writeWhole } from '../../dataset/writeWhole.ts';

/** What of a bill is read again: a package with its licenses, each an SPDX identifier or an expression of several. */
export interface SoftwareBill {
  components: {
    name: string;
    version: string;
    licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
  }[];
}

/** Where a build keeps the last bill, below the hash of what it was made of. */
const keptFile = 'node_modules/.astro/software-bill';
/** What a bill is made of: the project, its packages, and this code. */
const sources = ['package.json', 'package-lock.json', 'src/downloads/software/softwareBill.ts'];

/**
 * The packages that a build needs, those for other machines too, with versions, checksums and licenses, as CycloneDX 1.5. npm
 * makes it of the lockfile alone, and it is the same for the same lockfile, wherever and whenever it is made, so the next build
 * takes it again.
 * @throws Error when npm cannot be run, or the lockfile is missing.
 */
export function softwareBill(): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const head = `${hash.digest('hex')}\n`;
  const kept = existsSync(keptFile) ? readFileSync(keptFile, 'utf8') : '';
  if (kept.startsWith(head)) return kept.slice(head.length);
  const bill = makeBill();
  writeWhole(keptFile, head + bill);
  return bill;
}

function makeBill(): string {
  const { name, devDependencies: _, ...project } = readJson('package.json');
  const lock = readJson('package-lock.json');
  const { devDependencies: __, ...root } = lock.packages[''];
  const packages = Object.entries<{ dev?: boolean }>(lock.packages).filter(([, { dev }]) => !dev);
  // "npm sbom --omit dev" leaves out what tests need as well, such as Vite.
  const bill = billOf({
    'package.json': { name, ...project },
    'package-lock.json': { ...lock, packages: { ...Object.fromEntries(packages), '': root } },
  });
  const { timestamp: _when, tools: _by, component, ...metadata } = bill.metadata;
  const { serialNumber: _random, ...same } = bill;
  // npm names a project by its folder.
  const content = { ...same, metadata: { ...metadata, component: { ...component, name } } };
  return `${JSON.stringify({ ...content, serialNumber: serialNumberOf(content) }, null, 2)}\n`;
}

/** Has npm read a project of two files. */
function billOf(files: Record<string, object>) {
  const directory = mkdtempSync(path.join(tmpdir(), 'bill-'));
  try {
    for (const [file, content] of Object.entries(files))
      writeFileSync(path.join(directory, file), JSON.stringify(content));
    const printed = execFileSync('npm', call, {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 1e8,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(printed);
  } catch (error) {
    throw new Error(`npm cannot list the packages of the lockfile: ${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const call = [
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
  '--package-lock-only',
  // It would ask the registry whether there is a newer npm, and leave a log at home.
  '--offline',
  '--no-update-notifier',
  '--logs-max=0',
];

/** A UUID of version 8 (RFC 9562) that is made of the content. */
function serialNumberOf(content: object): string {
  const digest = sha256Of(JSON.stringify(content));
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
