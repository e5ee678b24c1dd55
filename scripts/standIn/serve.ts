/**
 * Serves a stand-in for Launch Library 2 on this machine, from the embedded edition, until Ctrl-C.
 *
 *   npm run ll2 -- [--port 8042] [--limit 15] [--window 3600]
 */
import { parseArgs } from 'node:util';
import { startStandIn } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8042' },
    limit: { type: 'string', default: '15' },
    window: { type: 'string', default: '3600' },
  },
});
const { baseUrl } = await startStandIn({
  port: Number(values.port),
  limit: Number(values.limit),
  window: Number(values.window),
});
console.log(`LL2_BASE_URL=${baseUrl}`);
