import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { branchNames as names } from './branchNames.ts';
import { isAhead } from './due.ts';
import { author, type Git, GitFailed } from './git.ts';
import type { Moment } from './keptForm.ts';

/** The state of the branch at one time: its commit, and when the data were last found to be so. */
export interface Tip {
  commit: string;
  moment: Moment;
  /** The checksum of the list of cards of the site that was built then; null where there is none. */
  cards: string | null;
}

const own = 'refs/keep/';
const refs = {
  branch: `refs/heads/${names.branch}`,
  checked: `refs/tags/${names.checked}`,
  review: `refs/heads/${names.review}`,
};
const pushes = 5;

const branchIsGone =
  `There is a tag ${names.checked}, but no branch ${names.branch}, which keeps all data and addresses. Put it back: ` +
  `"git fetch origin tag ${names.checked} && git push origin '${names.checked}^{commit}:refs/heads/${names.branch}'". ` +
  `To begin anew, without them, remove the tag: "git push origin --delete ${names.checked}".`;

/** The branch that keeps data sets, at a remote. Nothing of it is ever in the work tree. */
export class DataBranch {
  readonly #git: Git;
  readonly #remote: string;

  constructor(git: Git, remote = 'origin') {
    this.#git = git;
    this.#remote = remote;
  }

  /**
   * Gets the branch as it is now; null while there is none.
   * @throws Error where its tag is there without it, because all that it kept would be given up for a first data set.
   */
  fetch(): Tip | null {
    const listed = this.#git(['ls-remote', '--refs', this.#remote, refs.branch, refs.checked]);
    // Git matches the ends of names, so that others may be among them.
    const there = new Set(listed.split('\n').map((line) => line.split('\t')[1]));
    const has = (ref: string) => there.has(ref);
    if (!has(refs.branch)) {
      if (has(refs.checked)) throw new Error(branchIsGone);
      return null;
    }
    const wanted = [refs.branch, ...(has(refs.checked) ? [refs.checked] : [])];
    const specs = wanted.map((ref) => `+${ref}:${own}${path.basename(ref)}`);
    this.#git(['fetch', '--quiet', '--no-tags', '--refmap=', this.#remote, ...specs]);
    const commit = this.#git(['rev-parse', `${own}${names.branch}`]);
    const tag = has(refs.checked) ? this.#git(['cat-file', '-p', `${own}${names.checked}`]) : '';
    const [, cards = null] = /^Cards: ([0-9a-f]{64})$/m.exec(tag) ?? [];
    return { commit, moment: this.#momentOf(commit, tag), cards };
  }

  /** Writes the files of a commit into a directory, which is empty before. */
  checkOut(commit: string, into: string): void {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    this.#withIndex((git) => {
      git(['read-tree', commit]);
      git(['checkout-index', '--all', `--prefix=${path.resolve(into)}/`]);
    });
  }

  /**
   * Puts the files of a directory on the branch, where they follow `base`, and says when they were found to be so. Files that are
   * there already make no commit. What someone else pushed meanwhile stays: both changes are put together, and pushed again.
   * @throws Error when both changed the same record, and GitFailed when the push fails for good.
   */
  save(directory: string, base: string | null, told: Told): 'changed' | 'unchanged' {
    for (let left = pushes; ; left--) {
      const tip = this.fetch();
      const commit = this.#commitOn(directory, base, tip?.commit ?? null, told);
      const tag = this.#tag(commit, told);
      try {
        const pushed = [`${commit}:${refs.branch}`, `+${tag}:${refs.checked}`];
        this.#git(['push', '--quiet', '--atomic', this.#remote, ...pushed]);
        return commit === tip?.commit ? 'unchanged' : 'changed';
      } catch (error) {
        if (!(error instanceof GitFailed) || left <= 1 || this.fetch()?.commit === tip?.commit) throw error;
      }
    }
  }

  /**
   * Puts the files of a directory on the branch of changes to look at, in one commit after `base`.
   * @throws Error when `base` is no longer on the branch.
   */
  propose(directory: string, base: string, told: Told): void {
    // The steps before may have had another machine.
    this.#checkHistory(base, this.fetch()?.commit ?? null);
    const commit = this.#commit(this.#treeOf(directory), [base], told);
    this.#git(['push', '--quiet', this.#remote, `+${commit}:${refs.review}`]);
  }

  #commitOn(directory: string, base: string | null, tip: string | null, told: Told): string {
    const tree = this.#treeOf(directory);
    if (tip === null) return this.#commit(tree, [], told);
    if (base === null)
      throw new Error(`There is a branch ${names.branch} already: restore it, then fetch again.`);
    this.#checkHistory(base, tip);
    const isSame = tree === this.#git(['rev-parse', `${base}^{tree}`]);
    if (isSame) return tip;
    const commit = this.#commit(tree, [base], told);
    if (tip === base) return commit;
    return this.#commit(this.#merged(tip, commit), [tip], told);
  }

  /** @throws Error where the branch, which has just been fetched, does not follow a commit. */
  #checkHistory(base: string, tip: string | null): void {
    if (tip !== null && this.#follows(base, tip)) return;
    throw new Error(
      `The branch ${names.branch} has another history than when this run began, at ${base}, so this run pushes nothing. ` +
        'The next one begins with what is there.',
    );
  }

  /** Whether a commit leads to another one. Git fails too where it does not know the first. */
  #follows(base: string, tip: string): boolean {
    try {
      this.#git(['merge-base', '--is-ancestor', base, tip]);
      return true;
    } catch (error) {
      if (error instanceof GitFailed) return false;
      throw error;
    }
  }

  /** The tree of both changes. */
  #merged(theirs: string, ours: string): string {
    try {
      const [tree = ''] = this.#git(['merge-tree', '--write-tree', theirs, ours]).split('\n');
      return tree;
    } catch (error) {
      if (!(error instanceof GitFailed) || error.code !== 1) throw error;
      const files = [...new Set(error.message.match(/[\w-]+\.(jsonl|csv|json)\b/g))].join(', ');
      throw new Error(
        `Somebody has changed the same records of ${files} on the branch ${names.branch} meanwhile, or some beside them, so this run pushes nothing. ` +
          'The next one begins with what is there.',
        { cause: error },
      );
    }
  }

  #treeOf(directory: string): string {
    return this.#withIndex((git) => {
      git([
        '-c',
        'core.autocrlf=false',
        `--work-tree=${path.resolve(directory)}`,
        'add',
        '--all',
        '--force',
        '.',
      ]);
      return git(['write-tree']);
    });
  }

  #commit(tree: string, parents: string[], { moment, message }: Told): string {
    const environment = { GIT_AUTHOR_DATE: moment.fetchedAt, GIT_COMMITTER_DATE: moment.fetchedAt };
    const input = `${message}\n\n${trailersOf(moment)}\n`;
    const after = parents.flatMap((parent) => ['-p', parent]);
    return this.#git(['commit-tree', tree, ...after], { input, environment });
  }

  /** Makes a tag of no name here, because only the remote has one. */
  #tag(commit: string, { moment, cards }: Told): string {
    const seconds = Math.floor(Date.parse(moment.fetchedAt) / 1_000);
    const input = [
      `object ${commit}`,
      'type commit',
      `tag ${names.checked}`,
      `tagger ${author.name} <${author.email}> ${seconds} +0000`,
      '',
      'The data were found to be so.',
      '',
      trailersOf(moment),
      ...(cards ? [`Cards: ${cards}`] : []),
      '',
    ].join('\n');
    return this.#git(['mktag'], { input });
  }

  /**
   * The latest moment that the tag or a commit of the branch tells; a commit by hand tells none. One that is not yet was written by a
   * wrong clock, and counts only where there is no other.
   */
  #momentOf(commit: string, tag: string): Moment {
    const told = [this.#git(['log', '--max-count=1', '--grep=^Fetched-At: ', '--format=%B', commit]), tag];
    const moments = told.flatMap((text) => momentIn(text) ?? []);
    const inOrder = moments.sort((a, b) => Date.parse(a.fetchedAt) - Date.parse(b.fetchedAt));
    const now = Date.now();
    const latest = inOrder.findLast((one) => !isAhead(Date.parse(one.fetchedAt), now)) ?? inOrder.at(-1);
    if (!latest)
      throw new Error(`No commit of ${names.branch} tells when its data were fetched ("Fetched-At: …").`);
    return latest;
  }

  #withIndex<Result>(work: (git: Git) => Result): Result {
    const directory = mkdtempSync(path.join(tmpdir(), 'keep-'));
    const environment = { GIT_INDEX_FILE: path.join(directory, 'index') };
    try {
      return work((args, options) => this.#git(args, { ...options, environment }));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

/** What a commit says, and the tag. */
interface Told {
  moment: Moment;
  message: string;
  cards?: string | undefined;
}

function trailersOf({ date, fetchedAt }: Moment): string {
  return `Date: ${date}\nFetched-At: ${fetchedAt}`;
}

function momentIn(text: string): Moment | null {
  const [, date] = /^Date: (\S+)$/m.exec(text) ?? [];
  const [, fetchedAt] = /^Fetched-At: (\S+)$/m.exec(text) ?? [];
  return date && fetchedAt ? { date, fetchedAt } : null;
}
