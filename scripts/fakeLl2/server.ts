import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StandIn, type StandInOptions, versionPath } from './standIn.ts';

/** What a stand-in serves, how it behaves, and where. */
export interface FakeLl2Options extends Partial<StandInOptions> {
  port?: number;
  /** Is called with each request once it is answered. */
  log?: (line: string) => void;
}

/** A stand-in for LL2 that runs, with what it was asked for. */
export interface FakeLl2 extends Readonly<Pick<StandIn, 'calls' | 'pictures' | 'refused'>> {
  /** What LL2_BASE_URL must be. */
  baseUrl: string;
  /** Headers of the latest request. */
  latestHeaders(): IncomingMessage['headers'];
  close(): Promise<void>;
}

/** Starts a server on this machine that answers as Launch Library 2 2.3.0 does, from a data set. */
export async function startFakeLl2({
  port = 0,
  log = () => {},
  ...options
}: FakeLl2Options = {}): Promise<FakeLl2> {
  const standIn = new StandIn(options);
  const server = createServer(async (request, response) => {
    const began = performance.now();
    response.on('close', () => {
      const { limit: granted, used } = standIn.windowOf(request);
      const took = Math.round(performance.now() - began);
      log(
        `${request.method} ${request.url} ${response.writableFinished ? response.statusCode : 'cut'} ${took} ms, ${used} of ${granted} calls used`,
      );
    });
    await standIn.answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${versionPath.slice(0, -1)}`,
    calls: standIn.calls,
    pictures: standIn.pictures,
    get refused() {
      return standIn.refused;
    },
    latestHeaders: () => standIn.headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
