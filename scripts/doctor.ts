import { readFlags, toggle } from './cli.ts';
import { lookAtData } from './doctor/dataFindings.ts';
import { lookAtEnvironment } from './doctor/environmentFindings.ts';
import { exitCodeOf, type Finding, worstOf } from './doctor/finding.ts';
import { lookAtLl2 } from './doctor/ll2Findings.ts';
import { lookAtMachine } from './doctor/machineFindings.ts';
import { printable } from './fetch/terminal.ts';

const { values } = readFlags({
  call: 'npm run doctor --',
  does:
    'Says in a few lines which data a build takes, whether they are whole, how old they are against the promised 24 hours, what\n' +
    'LL2 grants (asking that spends no call), and what is misconfigured. It changes nothing. Ends with 0 when all is well, 1 when\n' +
    'something wants a look, 2 when a fetch or a build would fail or the data are older than a week, and 64 when it was called in a\n' +
    'wrong way: 0, 1 and 2 are OK, WARNING and CRITICAL of Nagios and its kin.',
  flags: {
    offline: toggle('does not ask LL2 what it grants'),
    json: toggle('prints the same for machines'),
  },
});

const { environment, proxies, wrong, findings: ofEnvironment } = lookAtEnvironment(process.env);
const { CATALOG_DATA } = environment;
const { findings: ofData, manifest } = lookAtData(CATALOG_DATA);
const findings = [
  ...ofData,
  ...(await lookAtLl2({ manifest, environment, proxies, wrong, isOffline: values.offline })),
  ...ofEnvironment,
  ...lookAtMachine(CATALOG_DATA),
].map((finding): Finding => ({ ...finding, says: onOneLine(finding.says) }));
const status = worstOf(findings);
if (values.json) console.log(JSON.stringify({ status, code: exitCodeOf[status], findings }, null, 2));
else for (const finding of findings) console.log(lineOf(finding));
process.exitCode = exitCodeOf[status];

/** Makes one line of a message of several. */
function onOneLine(says: string): string {
  return printable(says).replace(/\s+/g, ' ').trim();
}

/** A line of a finding, in columns. */
function lineOf({ about, status, says }: Finding): string {
  return `${status.padEnd('critical'.length)}  ${about.padEnd('environment'.length)}  ${says}`;
}
