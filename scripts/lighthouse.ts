import type { Result } from 'lighthouse';
import { freePort } from './browser/freePort.ts';
import { launchBrowser } from './browser/launch.ts';
import { servePreview } from './browser/servePreview.ts';
import { builtSite, endWith, readFlags, wholeNumber } from './cli.ts';

const paths = [
  '',
  'spacecraft/',
  'spacecraft/crew-dragon-freedom/',
  'configurations/soyuz-ms/',
  'records/',
  'search/',
];
// Other work on the machine spoils a time, but seldom twice.
const attempts = 3;

const { values } = readFlags({
  call: 'npm run lighthouse --',
  does:
    'Asks Lighthouse, as on a phone, about a page of each kind that readers land on. Ends with 1 where a page has less than\n' +
    '100 in a category, or where something shifts.',
  flags: {
    dist: builtSite(),
    performance: wholeNumber(
      100,
      'the least score of performance, because other work on a machine lowers it',
      100,
    ),
  },
});
// It takes longer to load than the help takes to print.
const { default: lighthouse } = await import('lighthouse');
const port = await freePort();
const [browser, preview] = await Promise.all([
  // A trace ends five seconds late where it waits for a second renderer that is about to begin or to end.
  launchBrowser([`--remote-debugging-port=${port}`, '--renderer-process-limit=1']),
  servePreview(values.dist),
]).catch(({ message }: Error) => endWith(1, message));
try {
  for (const path of paths) {
    let shortfalls = await shortfallsOf(`${preview.address}${path}`);
    for (let attempt = 1; attempt < attempts && shortfalls.some(isRefused); attempt++)
      shortfalls = await shortfallsOf(`${preview.address}${path}`);
    console.log(`/${path}: ${verdictOn(shortfalls)}`);
    for (const { inWords } of shortfalls) console.error(`  ${inWords}`);
    if (shortfalls.some(isRefused)) process.exitCode = 1;
  }
} finally {
  preview.stop();
  await browser.close();
}

interface Shortfall {
  inWords: string;
  isAllowed: boolean;
}

function verdictOn(shortfalls: readonly Shortfall[]): string {
  if (shortfalls.length === 0) return '100 in every category, nothing shifts';
  return shortfalls.some(isRefused)
    ? 'falls short'
    : `${values.performance} or more in performance, 100 in the others`;
}

function isRefused({ isAllowed }: Shortfall): boolean {
  return !isAllowed;
}

/** Finds what keeps a page from 100. */
async function shortfallsOf(address: string): Promise<Shortfall[]> {
  const run = await lighthouse(address, { port, logLevel: 'error', output: 'json' });
  if (!run) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { audits, categories, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`Lighthouse failed on ${address}: ${runtimeError.message}`);
  const shift = audits['cumulative-layout-shift']?.numericValue;
  return [
    ...Object.values(categories).flatMap((category) => shortfallOf(category, audits)),
    ...(shift === 0 ? [] : [{ inWords: `something shifts: ${shift}`, isAllowed: false }]),
  ];
}

function shortfallOf(
  { id, title, score, auditRefs }: Result.Category,
  audits: Result['audits'],
): Shortfall[] {
  if (score === 1) return [];
  const points = Math.round((score ?? 0) * 100);
  const causes = auditRefs
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => [audit.title, audit.displayValue].filter(Boolean).join(': '));
  return [
    {
      inWords: `${title}: ${points} (${causes.join('; ')})`,
      isAllowed: id === 'performance' && points >= values.performance,
    },
  ];
}
