/** One thing that was looked at, and how it is. */
export interface Finding {
  /** What was looked at, in a word. */
  about: 'data' | 'age' | 'source' | 'calls' | 'environment' | 'disk' | 'node';
  status: Status;
  /** How it is and, where that is wrong, what to do. One sentence or more, on one line. */
  says: string;
  /** The same for machines. It never holds a secret. */
  facts?: Record<string, string | number | boolean | null>;
}

export type Status = keyof typeof exitCodeOf;

/** What a monitor learns from the exit code, by the statuses of Nagios, Icinga and their kin. */
export const exitCodeOf = { ok: 0, warning: 1, critical: 2 } as const;

/** The worst status among findings. */
export function worstOf(findings: readonly Finding[]): Status {
  const order: Status[] = ['critical', 'warning'];
  return order.find((status) => findings.some((finding) => finding.status === status)) ?? 'ok';
}
