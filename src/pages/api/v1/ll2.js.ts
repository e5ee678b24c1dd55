import { moduleOf } from '../../../api/files/module.ts';

/** Answers queries as LL2 does, in any browser, Node or Deno. */
export async function GET(): Promise<Response> {
  return new Response(await moduleOf(), { headers: { 'content-type': 'text/javascript' } });
}
