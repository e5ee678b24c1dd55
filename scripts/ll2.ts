/**
 * Serves a stand-in for Launch Library 2 on this machine, from a data set and with pictures, until Ctrl-C.
 *
 *   npm run ll2 -- [--data src/data/reference] [--port 8042] [--limit 15] [--window 3600] [--latency 0]
 *                  [--fault NAME[@WHICH]]... [--list-faults]
 *
 * It serves the data set in --data, grants --limit calls in --window seconds, and answers after --latency milliseconds. A
 * fault makes it misbehave: "drip", "status-504@3" on the third call, "hostile@spacecraft" in that list. Requests are told of on standard error.
 */
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { readFlags } from './cli.ts';
import { numbered, parseFault } from './fakeLl2/armedFault.ts';
import { faults } from './fakeLl2/faults.ts';
import { startStandIn } from './fakeLl2/server.ts';

const { values } = readFlags(
  'npm run ll2 -- [--data src/data/reference] [--port 8042] [--limit 15] [--window 3600] [--latency 0] [--fault NAME[@WHICH]]... [--list-faults]',
  {
    data: { type: 'string', default: embeddedEdition },
    port: { type: 'string', default: '8042' },
    limit: { type: 'string', default: '15' },
    window: { type: 'string', default: '3600' },
    latency: { type: 'string', default: '0' },
    fault: { type: 'string', multiple: true, default: [] },
    'list-faults': { type: 'boolean', default: false },
  },
);

if (values['list-faults']) {
  for (const { name, does } of [...faults, ...numbered]) console.log(`${name.padEnd(20)} ${does}`);
} else {
  try {
    const { baseUrl } = await startStandIn({
      data: values.data,
      port: number('port', 65_535),
      limit: number('limit'),
      window: number('window'),
      latency: number('latency'),
      faults: values.fault.map(parseFault),
      hasPictures: true,
      log: (line) => console.error(line),
    });
    console.log(`LL2_BASE_URL=${baseUrl}`);
    console.error(`Try: CATALOG_DATA=src/data/live.standIn LL2_BASE_URL=${baseUrl} npm run rebuild`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function number(name: 'port' | 'limit' | 'window' | 'latency', most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Error(`--${name} must be a whole number, not "${values[name]}".`);
}
