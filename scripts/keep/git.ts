import { spawnSync } from 'node:child_process';

/** Runs git, and returns what it printed. */
export type Git = (
  args: string[],
  options?: { input?: string; environment?: Record<string, string> },
) => string;

/** Who commits: the account that GitHub shows for its Actions. */
export const author = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const;

const identity = {
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_COMMITTER_NAME: author.name,
  GIT_COMMITTER_EMAIL: author.email,
};

/** Git ended with another code than 0. */
export class GitFailed extends Error {
  override name = 'GitFailed';
  readonly code: number | null;
  constructor(args: string[], code: number | null, output: string) {
    super(`git ${args[0]} ended with ${code}: ${output.trim()}`);
    this.code = code;
  }
}

/**
 * Opens a repository for plain git commands. In GitHub Actions they use the token of the job, which goes to git in the
 * environment: it is on no command line and in no file.
 */
export function openGit(repository: string, variables: Record<string, string | undefined>): Git {
  const { GITHUB_TOKEN, GITHUB_SERVER_URL } = variables;
  const token = Buffer.from(`x-access-token:${GITHUB_TOKEN}`).toString('base64');
  const secret: Record<string, string> =
    GITHUB_TOKEN && GITHUB_SERVER_URL
      ? {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `http.${GITHUB_SERVER_URL}/.extraheader`,
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${token}`,
        }
      : {};
  return (args, { input = '', environment = {} } = {}) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: repository,
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...variables, ...identity, ...secret, GIT_TERMINAL_PROMPT: '0', ...environment },
    });
    if (error) throw error;
    if (status !== 0) throw new GitFailed(args, status, stderr || stdout);
    return stdout.trim();
  };
}
