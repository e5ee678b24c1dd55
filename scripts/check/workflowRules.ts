import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
}

interface Workflow {
  on: string | string[] | (Record<string, unknown> & { schedule?: { cron: string }[] });
  permissions?: object | string;
  concurrency?: { group: string };
  env?: object;
  jobs: Record<string, Job>;
}

/** A rule of workflows: what it finds wrong in one of them, in sentences. */
interface WorkflowRule {
  name: string;
  find: (workflow: Workflow, text: string, npmScripts: readonly string[]) => string[];
}

/** What only moves files between caches and runs. */
const mover = /^actions\/(cache\/restore|cache\/save|upload-artifact|download-artifact)@/;

/** What the workflows of GitHub Actions must keep to, because they run unattended with rights to publish. */
export const workflowRules: WorkflowRule[] = [
  {
    name: 'pinned',
    find: (workflow, text) => {
      const pins = text.matchAll(/uses: ([\w.-]+\/[\w./-]+@[0-9a-f]{40}) # v\d+\.\d+\.\d+$/gm);
      const left = Array.from(pins, ([, uses]) => uses);
      // Each use needs a comment of its own.
      const isPinned = (uses: string) => left.includes(uses) && left.splice(left.indexOf(uses), 1).length > 0;
      return [...Object.values(workflow.jobs), ...stepsOf(workflow)]
        .flatMap(({ uses }) => uses ?? [])
        .filter((uses) => !uses.startsWith('./.github/') && !isPinned(uses))
        .map((uses) => `"${uses}": expected a commit of 40 digits, and its version in a comment.`);
    },
  },
  {
    name: 'no-expression-in-run',
    find: (workflow) =>
      stepsOf(workflow).flatMap(({ run = '' }) =>
        /\$\{\{/.test(run) ? [`"${run}": values come in by env, because text in a script is run.`] : [],
      ),
  },
  {
    name: 'no-kept-credentials',
    find: (workflow) =>
      stepsOf(workflow)
        .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
        .filter((step) => step.with?.['persist-credentials'] !== false)
        .map(() => 'A checkout keeps its credentials: expected persist-credentials: false.'),
  },
  {
    name: 'least-permissions',
    find: ({ permissions, jobs }) => [
      ...(JSON.stringify(permissions) === '{}' ? [] : ['The workflow has permissions: expected {}.']),
      ...Object.entries(jobs).flatMap(([name, job]) =>
        typeof job.permissions === 'object' ? [] : [`${name} says nothing of permissions.`],
      ),
    ],
  },
  {
    name: 'no-scripts-with-rights',
    find: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, { permissions = {}, steps = [] }]) =>
        Object.values(permissions).includes('write') && steps.some(({ run = '' }) => installs(run))
          ? [`${name} may write, and runs the install scripts of packages: expected --ignore-scripts.`]
          : [],
      ),
  },
  {
    name: 'no-cache',
    find: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, { permissions = {}, steps = [] }]) => {
        // Nothing is run there, and nothing is to be had.
        const isApart =
          Object.keys(permissions).length === 0 && steps.every(({ uses = '' }) => mover.test(uses));
        return steps.flatMap(({ uses = '', with: given = {} }) =>
          (/^actions\/(cache|setup-)/.test(uses) && !isApart) ||
          Object.keys(given).some((key) => /cache/.test(key))
            ? [
                `${name} has ${uses}: a cache is unpacked over any file that it names, so it is read in a job apart.`,
              ]
            : [],
        );
      }),
  },
  {
    name: 'checked-cards',
    find: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, { steps = [] }]) =>
        steps.flatMap(({ uses = '', with: given = {} }, index) =>
          /^actions\/download-artifact@/.test(uses) &&
          given.name === 'cards' &&
          !/keep -- check-cards$/.test(steps[index + 1]?.run ?? '')
            ? [`${name} takes cards from a cache: expected "npm run keep -- check-cards" next.`]
            : [],
        ),
      ),
  },
  {
    name: 'one-at-a-time',
    find: ({ concurrency }) => (concurrency?.group ? [] : ['The workflow has no group of concurrency.']),
  },
  {
    name: 'bounded',
    find: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, job]) =>
        job.uses || job['timeout-minutes'] ? [] : [`${name} has no timeout-minutes.`],
      ),
  },
  {
    name: 'own-conditions',
    find: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, { needs, permissions = {}, if: condition = '' }]) => {
        // GitHub skips a job that does not ask for a status when any job before it has failed, also one that another does without.
        const forgiving = before(needs, jobs).find((one) => jobs[one]?.needs && asksForStatus(jobs[one]));
        if (forgiving === undefined) return [];
        if (!condition.includes('!cancelled()'))
          return [`${name} is skipped where ${forgiving} does without another job: expected !cancelled().`];
        const isAsked = (one: string) => condition.includes(`needs.${one}.result == 'success'`);
        return Object.values(permissions).includes('write') && !listed(needs).some(isAsked)
          ? [`${name} may write whatever has failed: expected needs.JOB.result == 'success'.`]
          : [];
      }),
  },
  {
    name: 'trusted-triggers',
    find: ({ on }) =>
      ['pull_request_target', 'workflow_run', 'issue_comment']
        .filter((trigger) => triggersOf(on).includes(trigger))
        .map((trigger) => `${trigger} gives rights to what strangers write.`),
  },
  {
    name: 'quiet-minutes',
    find: ({ on }) =>
      ((Object(on) as { schedule?: { cron: string }[] }).schedule ?? [])
        .filter(({ cron }) => !/^\d*[13579] /.test(cron) || Number.parseInt(cron, 10) % 5 === 0)
        .map(({ cron }) => `"${cron}": expected an odd minute, because full hours are the busiest.`),
  },
  {
    name: 'own-commands',
    find: (workflow, _text, npmScripts) =>
      stepsOf(workflow).flatMap(({ run = '' }) =>
        [...run.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(test))/g)]
          .map(([, script, test]) => script ?? test ?? '')
          .filter((script) => !npmScripts.includes(script))
          .map((script) => `"npm run ${script}": package.json has no such script.`),
      ),
  },
  {
    name: 'whole-site',
    find: (workflow) =>
      stepsOf(workflow)
        .filter(({ uses = '' }) => uses.startsWith('actions/upload-pages-artifact@'))
        .filter((step) => step.with?.['include-hidden-files'] !== true)
        .map(() => 'The upload leaves .well-known out: expected include-hidden-files: true.'),
  },
];

/** Holds a workflow against all rules. Returns what is wrong, each after the name of its rule. */
export function faultsOfWorkflow(text: string, npmScripts: readonly string[]): string[] {
  const workflow: Workflow = parse(text);
  return workflowRules.flatMap(({ name, find }) =>
    find(workflow, text, npmScripts).map((fault) => `${name}: ${fault}`),
  );
}

/** The names of all jobs that come before one which needs these. */
function before(needs: Job['needs'], jobs: Workflow['jobs']): string[] {
  return listed(needs).flatMap((one) => [one, ...before(jobs[one]?.needs, jobs)]);
}

function listed(needs: Job['needs'] = []): string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

function asksForStatus({ if: condition = '' }: Job): boolean {
  return /\b(always|cancelled|failure|success)\(\)/.test(condition);
}

/** The names of what starts a workflow, in whichever of three forms it is written. */
function triggersOf(on: Workflow['on']): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

/** What npm calls an installation, by all its aliases, and what else runs the scripts of packages. */
const installing =
  /\bnpm\b(?!.*\brun\b).*\s(ci|cit|ic|clean-install|install-clean|isntall-clean|i|in|ins|inst|insta|instal|install|isntall|it|install-test|add|up|upgrade|update|udpate|rebuild|rb)\b(?!-)/;

/** Whether a script installs packages, and lets these run scripts of their own. */
function installs(run: string): boolean {
  const commands = run
    .replace(/\\\n/g, ' ')
    .replace(/(^|\s)#.*/gm, '')
    .split(/\n|&&|;|\|/);
  return commands.some((command) => installing.test(command) && !/\s--ignore-scripts(\s|$)/.test(command));
}

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
