import { readFlags, toggle } from './cli.ts';
import { exitCodeOf, worstOf } from './doctor/finding.ts';
import { findingsOf, lineOf } from './doctor/findings.ts';

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

const findings = await findingsOf(process.env, { isOffline: values.offline });
const status = worstOf(findings);
if (values.json) console.log(JSON.stringify({ status, code: exitCodeOf[status], findings }, null, 2));
else for (const finding of findings) console.log(lineOf(finding));
process.exitCode = exitCodeOf[status];
