import { printable } from '../fetch/terminal.ts';
import { lookAtData } from './dataFindings.ts';
import { lookAtEnvironment } from './environmentFindings.ts';
import type { Finding } from './finding.ts';
import { lookAtLl2 } from './ll2Findings.ts';
import { lookAtMachine } from './machineFindings.ts';

/** Looks at all that a fetch and a build need, as the variables have it. Where `isOffline` is set, LL2 is not asked. */
export async function findingsOf(
  variables: Record<string, string | undefined>,
  { isOffline }: { isOffline: boolean },
): Promise<Finding[]> {
  const { environment, proxies, wrong, findings: ofEnvironment } = lookAtEnvironment(variables);
  const { CATALOG_DATA } = environment;
  const { findings: ofData, manifest } = lookAtData(CATALOG_DATA);
  const findings = [
    ...ofData,
    ...(await lookAtLl2({ manifest, environment, proxies, wrong, isOffline })),
    ...ofEnvironment,
    ...lookAtMachine(CATALOG_DATA),
  ];
  return findings.map((finding) => ({ ...finding, says: onOneLine(finding.says) }));
}

/** Makes one line of a message of several. */
function onOneLine(says: string): string {
  return printable(says).replace(/\s+/g, ' ').trim();
}

/** A line of a finding, in columns. */
export function lineOf({ about, status, says }: Finding): string {
  return `${status.padEnd('critical'.length)}  ${about.padEnd('environment'.length)}  ${says}`;
}
