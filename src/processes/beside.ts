import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';

/** Starts a module in a process beside the build. When the build stops early, it removes its draft, and nothing more may be written there. */
export function startBeside(module: URL): ChildProcess {
  const started = fork(module, { serialization: 'advanced' });
  process.prependOnceListener('exit', () => started.kill('SIGKILL'));
  return started;
}

/**
 * What a process that works on one thing answers, one after the other; nothing is lost while nobody waits.
 * @throws Error which it answers with, or when it has ended.
 */
export async function* answersOf(beside: ChildProcess, what: string): AsyncGenerator<unknown, never> {
  if (!hasEnded(beside)) {
    for await (const [answer] of on(beside, 'message', { close: ['exit'] })) {
      if (answer instanceof Error) throw answer;
      yield answer;
    }
  }
  throw endedEarly(what, beside.exitCode, beside.signalCode);
}

/** Ends a process that is needed no more, and waits until it is gone: what it took of the machine counts as the build's only then. */
export async function endBeside(beside: ChildProcess): Promise<void> {
  if (hasEnded(beside)) return;
  const exit = once(beside, 'exit');
  beside.kill();
  await exit;
}

/** Whether a process has ended, in whatever way. */
export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** What a build fails with when such a process ends before it is told to. */
export function endedEarly(what: string, code: number | null, signal: string | null): Error {
  return new Error(
    `${what} ended with ${signal ?? code} before the build did. What it printed says why; ` +
      'if it printed nothing, look whether the machine ran out of memory.',
  );
}

/** Ends the process that calls this with the build: one that was killed wants no more files, and the next one would find them in its way. */
export function endWithBuild(): void {
  process.on('disconnect', () => process.exit(1));
}

/** Gives the build an answer. A build that was killed takes none, and its end ends this. */
export function answerBuild(answer: unknown): void {
  process.send?.(answer, undefined, undefined, () => {});
}
