import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** How a command ended. */
export interface End {
  /** Null where a signal ended it. */
  code: number | null;
  /** All that it printed, as it came. */
  output: string;
}

/** Waits until a command that was started has ended. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<End> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}
