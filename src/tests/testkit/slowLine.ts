import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { listen } from './listen.ts';

/** Bytes of a page that arrive at a time. */
const piece = 4_000;
/** Milliseconds between two of them, in which a browser paints what it has. */
const gap = 25;

/**
 * Serves a served site as a slow line brings it, until the test ends: each page in pieces that cut tags, rows and words. Returns
 * the address of its home page.
 */
export async function slowLineTo(home: string): Promise<string> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, home));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const head = type.startsWith('text/html') ? bytes.indexOf('<body') : bytes.length;
    response.write(bytes.subarray(0, head));
    for (let at = head; at < bytes.length; at += piece) {
      await setTimeout(gap);
      response.write(bytes.subarray(at, at + piece));
    }
    response.end();
  });
  return `http://127.0.0.1:${await listen(server)}/`;
}
