import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The npm commands that are a file of scripts/, by their names. */
const commands = new Map<string, string>(
  Object.entries<string>(scripts).flatMap(([name, line]) => {
    const [, file] = / (scripts\/[\w/]+\.ts)(?: |$)/.exec(line) ?? [];
    return file ? [[name, file] as const] : [];
  }),
);

/** Starts a command as npm does. */
function run(name: string, ...rest: string[]) {
  return new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    const call = ['scripts/start.mjs', commands.get(name) as string, ...rest];
    execFile(process.execPath, call, (error, output, errors) =>
      resolve({ code: Number(error?.code ?? 0), output, errors }),
    );
  });
}

test('nothing stands before what tells an older Node that it is too old', () => {
  for (const [name, line] of Object.entries<string>(scripts))
    if (commands.has(name)) expect(line, name).toMatch(/^node scripts\/start\.mjs /);
});

test('the commands are those that people know', () => {
  expect([...commands.keys()].sort()).toEqual(
    [
      'bench',
      'build',
      'check:imports',
      'compress',
      'doctor',
      'drawings',
      'fetch',
      'fuzz',
      'keep',
      'lighthouse',
      'll2',
      'mend',
      'preview',
      'rebuild',
      'screenshot',
      'seal',
      'sources',
      'year',
    ].sort(),
  );
});

describe.each([...commands.keys()])('npm run %s', (name) => {
  test('prints with --help how it is called, and does nothing else', async () => {
    const { code, output, errors } = await run(name, '--help');
    expect([code, errors]).toEqual([0, '']);
    const [usage = '', , does, ...rows] = output.trimEnd().split('\n');
    expect(usage).toMatch(new RegExp(`^npm run ${name} --`));
    expect(does).toMatch(/^[A-Z]/);
    const flags = usage.match(/--[a-z][\w-]*/g) ?? [];
    for (const flag of [...flags, '--help'])
      expect(rows.join('\n')).toMatch(new RegExp(`^  ${flag}\\b`, 'm'));
  });

  test('ends with 64 and one line at a flag that it does not have', async () => {
    const { code, output, errors } = await run(name, '--nonsense');
    expect([code, output]).toEqual([64, '']);
    expect(errors).toMatch(new RegExp(`^Unknown option '--nonsense'\\. Usage: npm run ${name} --.*\\n$`));
  });
});

test.each([
  ['preview', ['--port', 'abc'], '--port "abc": expected a whole number from 0 to 65535.'],
  ['preview', ['--port', '65536'], '--port "65536": expected a whole number from 0 to 65535.'],
  ['preview', ['--port'], "Option '--port <value>' argument missing."],
  ['preview', ['--dist', 'nowhere'], 'nowhere holds no site: run "npm run build" first'],
  ['lighthouse', ['--performance', '101', '--dist', 'scripts'], 'scripts holds no site'],
  ['screenshot', ['--dist', 'nowhere'], 'nowhere holds no site'],
  ['ll2', ['--limit', '-1'], "Option '--limit' argument is ambiguous."],
  ['ll2', ['--limit', '1.5'], '--limit "1.5": expected a whole number.'],
  ['ll2', ['--data', 'nowhere'], '--data "nowhere" holds no manifest.json.'],
  ['ll2', ['--fault', 'flood'], 'There is no fault "flood". There are: silent, drip, cut, '],
  ['bench', ['600', 'many'], 'SIZE "many": expected a whole number above 0.'],
  ['bench', ['0'], 'SIZE "0": expected a whole number above 0.'],
  ['bench', ['600', '--against', 'nowhere'], '--against ENOENT: no such file or directory'],
  ['fuzz', ['--records', '0'], '--records "0": expected a whole number above 0.'],
  ['year', ['--days', '0'], '--days "0": expected a whole number from 1 to 3650.'],
  ['build', ['--outdir', 'elsewhere'], "Unknown option '--outdir'."],
  ['build', ['--outDir'], "Option '--outDir <value>' argument missing."],
  ['build', ['--outDir', ''], '--outDir "": expected a directory.'],
  ['build', ['--outDir', '..'], '--outDir ".." holds this project'],
  ['build', ['--outDir', 'src'], '--outDir "src" holds no site, but '],
  ['build', ['--outDir', 'package.json'], '--outDir "package.json" is a file: expected a directory.'],
  ['rebuild', ['--', '--outdir', 'elsewhere'], "Unknown option '--outdir'. Usage: npm run build --"],
  ['rebuild', ['--', '--outDir', '..'], '--outDir ".." holds this project'],
  ['drawings', ['soyuz'], 'CONFIGURATION-ID "soyuz": expected the id of a configuration that is drawn'],
  ['drawings', ['--columns', '0'], '--columns "0": expected a whole number from 1 to 12.'],
  ['sources', [], '--payloads expected a copy of GCAT'],
  ['sources', ['--payloads', 'nowhere'], '--payloads "nowhere" is not there: expected a copy of GCAT'],
  ['seal', [], 'DIR: expected the one directory of a data set.'],
  ['seal', ['nowhere'], 'DIR "nowhere" holds no manifest.json.'],
  ['fetch', ['now'], "Unexpected argument 'now'."],
  ['fetch', ['--json=3'], "Option '--json' does not take an argument."],
])('npm run %s %j ends with 64 and says why in one line', async (name, rest, words) => {
  const { code, output, errors } = await run(name, ...rest);
  expect([code, output, errors]).toEqual([64, '', expect.stringContaining(words)]);
  expect(errors.trimEnd().split('\n')).toHaveLength(1);
});

test.runIf(process.platform === 'linux')(
  'a build says before it begins where it cannot write a site',
  async () => {
    // Nobody can write there, not even root.
    const { code, output, errors } = await run('build', '--outDir', '/proc/site');
    expect([code, output]).toEqual([74, '']);
    expect(errors).toMatch(
      /^No site can be made in \/proc\/site: .+ Let this user write there, or .+ --outDir\.\n$/,
    );
  },
);

test('a build into the project is refused by whichever name it has', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const link = path.join(directory, 'link');
  symlinkSync(process.cwd(), link);
  const { code, errors } = await run('build', '--outDir', link);
  expect([code, errors]).toEqual([64, expect.stringContaining('holds this project')]);
});

test('npm run compress leaves the history of a site alone', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const branch = path.join(directory, '.git/refs/heads/smaller.gz');
  mkdirSync(path.dirname(branch), { recursive: true });
  writeFileSync(branch, '');
  writeFileSync(path.join(directory, 'index.html'), 'A site. '.repeat(200));
  const { code } = await run('compress', '--dist', directory);
  expect([code, existsSync(branch)]).toEqual([0, true]);
  expect(readdirSync(directory).sort()).toEqual(['.git', 'index.html', 'index.html.br', 'index.html.gz']);
});

test('npm run compress removes what it made beside files that are gone, and nothing of others', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const name of ['index.html', 'gone.html.br', 'gone.css.gz', 'backup.tar.gz', 'notes.br'])
    writeFileSync(path.join(directory, name), 'text');
  expect((await run('compress', '--dist', directory)).code).toBe(0);
  expect(readdirSync(directory).sort()).toEqual(['backup.tar.gz', 'index.html', 'notes.br']);
});

describe('npm run sources', () => {
  const columns = 'JCAT\tLDate\tUNPerigee\tUNApogee\tUNInc\n';
  const start = async (payloads: string, dockings: string) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'sources-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const data = path.join(directory, 'data');
    cpSync('src/data/reference', data, { recursive: true });
    const files = {
      payloads: path.join(directory, 'psatcat.tsv'),
      dockings: path.join(directory, 'dockings.json'),
    };
    writeFileSync(files.payloads, payloads);
    writeFileSync(files.dockings, dockings);
    const { code, output, errors } = await run(
      ...(['sources', '--data', data, '--payloads', files.payloads, '--dockings', files.dockings] as const),
    );
    const isAsBefore = ['values.csv', 'manifest.json'].every((name) =>
      readFileSync(path.join(data, name)).equals(readFileSync(path.join('src/data/reference', name))),
    );
    return { code, isAsBefore, said: output + errors };
  };

  test('that adds nothing changes no byte', async () => {
    expect(await start(columns, '{"results":[]}')).toMatchObject({ code: 0, isAsBefore: true });
  });

  test.each([
    [columns, '<html>', 'dockings.json is not JSON'],
    [columns, '{"detail":"Request was throttled."}', 'dockings.json: expected the docking events of LL2'],
    ['JCAT\n', '{"results":[]}', 'psatcat.tsv: expected the columns of psatcat.tsv, without LDate'],
  ])('ends with 65 and names the copy that is none: %j, %j', async (payloads, dockings, words) => {
    const { code, isAsBefore, said } = await start(payloads, dockings);
    expect([code, isAsBefore, said]).toEqual([65, true, expect.stringContaining(words)]);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('npm run seal', () => {
  const copy = () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'seal-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    cpSync('src/data/reference', directory, { recursive: true });
    return directory;
  };

  test('writes the checksums of files that were edited', async () => {
    const directory = copy();
    appendFileSync(path.join(directory, 'spacecraft.json'), '\n');
    const { code, output } = await run('seal', directory);
    expect([code, output]).toEqual([0, `${directory}/manifest.json: 8 files sealed.\n`]);
    const filesOf = (at: string) => JSON.parse(readFileSync(path.join(at, 'manifest.json'), 'utf8')).files;
    const [now, before] = [filesOf(directory), filesOf('src/data/reference')];
    expect(now['spacecraft.json'].bytes).toBe(before['spacecraft.json'].bytes + 1);
    expect({ ...now, 'spacecraft.json': null }).toEqual({ ...before, 'spacecraft.json': null });
  });

  test.each([
    ['provenance.csv', '"', 'is not CSV: Quote Not Closed'],
    ['spacecraft.json', ',', 'is not JSON: '],
    ['manifest.json', ',', 'is not JSON: '],
  ])('ends with 65 and names %s when it cannot be read', async (name, spoilt, words) => {
    const directory = copy();
    appendFileSync(path.join(directory, name), spoilt);
    const { code, output, errors } = await run('seal', directory);
    expect([code, output]).toEqual([65, '']);
    expect(errors).toContain(`${path.join(directory, name)} ${words}`);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});
