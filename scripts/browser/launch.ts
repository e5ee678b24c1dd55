import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { Browser, LaunchOptions } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
// Root cannot start it with a sandbox. The other flags keep it from asking for anything but the page under test. No address but
// the server's resolves, because a TLS handshake needs a library that is not shipped and would end the browser.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];
// The shipped fonts.conf names /tmp/fonts, where there are none, and a page without any font has no text.
const FONTS_CONF = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

/** Bytes, as much as a few browsers with a few windows have never needed. */
const ROOM_TO_SHARE = 2 ** 30;

type Found = Pick<LaunchOptions, 'executablePath' | 'env'>;

/**
 * Starts a headless Chromium with more arguments, if there are any. It takes the one of CHROME_PATH, else an installed one,
 * else the one that @sparticuz/chromium ships.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  let found: Found = {};
  try {
    found = await findBrowser();
    // Commands that start a browser print their help without it, which takes a second to load.
    const { chromium } = await import('playwright-core');
    const ignoreDefaultArgs = (await canShareMemory()) ? ['--disable-dev-shm-usage'] : [];
    return await chromium.launch({ ...found, args: [...ARGS, ...more], ignoreDefaultArgs, timeout: 30_000 });
  } catch (error) {
    const lines = [
      found.executablePath ? `${found.executablePath} did not start.` : 'There is no browser to start.',
      `Reason: ${reasonOf(error)}`,
      `Looked, in this order, for: CHROME_PATH; ${COMMANDS.join(', ')} on PATH or in`,
      `  /usr/bin; ${MAC_APPS.join('; ')};`,
      '  the one @sparticuz/chromium ships (Linux x64 only, unpacked to node_modules/.cache).',
      'To fix: install Chromium (Debian: apt-get install chromium) or set CHROME_PATH to one or to Chrome.',
    ];
    throw new Error(lines.join('\n'), { cause: error });
  }
}

/**
 * Whether there is room in memory for what the processes of a browser share. Playwright has them make a file for each part of a picture,
 * because containers have little, and a twentieth of the time of a page goes into these.
 */
async function canShareMemory(): Promise<boolean> {
  const place = await statfs('/dev/shm').catch(() => null);
  return place !== null && place.bavail * place.bsize >= ROOM_TO_SHARE;
}

async function findBrowser(): Promise<Found> {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) {
    if (!existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH is ${CHROME_PATH}, which does not exist.`);
    return { executablePath: CHROME_PATH };
  }
  const folders = [...PATH.split(delimiter).filter(Boolean), '/usr/bin'];
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = [...commands, ...MAC_APPS].find((path) => existsSync(path));
  return installed ? { executablePath: installed } : shippedBrowser();
}

async function shippedBrowser(): Promise<Found> {
  const { platform, arch, env } = process;
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(`None is installed, and none is shipped for ${platform} ${arch}.`);
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const home = join(root, '../../.cache/sparticuz-chromium', version);
  if (!existsSync(home)) await unpack(entry, home);
  const { LD_LIBRARY_PATH: rest } = env;
  const LD_LIBRARY_PATH = join(home, 'al2023/lib') + (rest ? `:${rest}` : '');
  const FONTCONFIG_PATH = join(home, 'fonts');
  return { executablePath: join(home, 'chromium'), env: { ...env, LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}

async function unpack(entry: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  try {
    // It runs in a child with variables of its own, because the package unpacks to TMPDIR only, and libraries on AWS Lambda only.
    const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const script = 'import(process.argv[1]).then(({ default: chromium }) => chromium.executablePath())';
    await promisify(execFile)(process.execPath, ['-e', script, entry], { env });
    await writeFile(join(staging, 'fonts/fonts.conf'), FONTS_CONF);
    // The directory is renamed in one step, because a run may be killed and two may unpack at the same time.
    await rename(staging, home).catch((error) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

// Only what the browser itself said is the reason, and Playwright's message quotes the whole command line twice beside it.
function reasonOf(error: unknown): string {
  const lines = stripVTControlCharacters(String(error)).split('\n');
  const telling = lines.filter((line, i) => i === 0 || /\[err\]|<process did|^\[?\w*Error: /.test(line));
  const plain = telling.map((line) => line.replace(/^(Error: |.*\[pid=\d+\](\[err\])? )/, ''));
  return [...new Set(plain)].slice(0, 8).join('\n  ');
}
