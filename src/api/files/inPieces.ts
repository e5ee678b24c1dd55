/** Rows of one piece: all of a list as long as LL2's are, and few enough to take little memory. */
export const rowsOfPiece = 2_000;

/** Answers with a file as JSON: a long list in pieces, because as one text it would take more memory than the whole catalog. */
export function jsonResponse(content: unknown): Response {
  if (!isLong(content)) return Response.json(content);
  return new Response(streamOf(piecesOf(content)), { headers: { 'content-type': 'application/json' } });
}

function isLong(content: unknown): content is object {
  const { results } = Object(content);
  return Array.isArray(results) && results.length > rowsOfPiece;
}

function* piecesOf(content: object): Generator<string> {
  yield '{';
  // JSON has no word for what is undefined.
  const members = Object.entries(content).filter(([, value]) => value !== undefined);
  for (const [index, [name, value]] of members.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;
    if (name === 'results') yield* piecesOfList(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}

function* piecesOfList(rows: readonly unknown[]): Generator<string> {
  yield '[';
  for (let at = 0; at < rows.length; at += rowsOfPiece) {
    const inBrackets = JSON.stringify(rows.slice(at, at + rowsOfPiece));
    yield `${at === 0 ? '' : ','}${inBrackets.slice(1, -1)}`;
  }
  yield ']';
}

/** A stream that makes each text when it is asked for. */
function streamOf(texts: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const next = texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}
