/**
 * Holds the site in dist against Lighthouse, on a phone as it sees one: 100 in every category and nothing that shifts, on
 * a page of each kind that readers land on. Ends with 1 where a page falls short.
 *
 *   npm run build && npm run lighthouse -- [--dist dist]
 */
import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from '../src/tests/browser.ts';
import { servePreview } from '../src/tests/preview.ts';
import { readFlags } from './command.ts';

const paths = [
  '',
  'spacecraft/',
  'spacecraft/crew-dragon-freedom/',
  'configurations/soyuz-ms/',
  'records/',
  'search/',
];
// Times are those of a simulated phone, made of times that were measured here: what else runs on this machine may spoil them.
const attempts = 3;

const { values } = readFlags('npm run lighthouse -- [--dist dist]', {
  dist: { type: 'string', default: 'dist' },
});
const port = await freePort();
const [browser, preview] = await Promise.all([
  launchBrowser([`--remote-debugging-port=${port}`]),
  servePreview(values.dist),
]);
try {
  for (const path of paths) {
    let shortfalls = await shortfallsOf(`${preview.address}${path}`);
    for (let attempt = 1; attempt < attempts && shortfalls.length > 0; attempt++)
      shortfalls = await shortfallsOf(`${preview.address}${path}`);
    console.log(
      `/${path}: ${shortfalls.length === 0 ? '100 in every category, nothing shifts' : 'falls short'}`,
    );
    for (const shortfall of shortfalls) console.error(`  ${shortfall}`);
    if (shortfalls.length > 0) process.exitCode = 1;
  }
} finally {
  preview.stop();
  await browser.close();
}

/** What keeps a page from 100, in words. */
async function shortfallsOf(address: string): Promise<string[]> {
  const run = await lighthouse(address, { port, logLevel: 'error', output: 'json' });
  if (!run) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { audits, categories, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`Lighthouse failed on ${address}: ${runtimeError.message}`);
  const shift = audits['cumulative-layout-shift']?.numericValue;
  return [
    ...Object.values(categories).flatMap((category) => shortfallOf(category, audits)),
    ...(shift === 0 ? [] : [`something shifts: ${shift}`]),
  ];
}

function shortfallOf({ title, score, auditRefs }: Result.Category, audits: Result['audits']): string[] {
  if (score === 1) return [];
  const causes = auditRefs
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => [audit.title, audit.displayValue].filter(Boolean).join(': '));
  return [`${title}: ${Math.round((score ?? 0) * 100)} (${causes.join('; ')})`];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
