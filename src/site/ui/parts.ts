/** How many characters are kept at most, so that memory does not grow with the catalog. */
const most = 50_000_000;

let kept = new WeakMap<object, Map<string, string | Promise<string>>>();
let characters = 0;

/**
 * The part of this name that tells of a subject, as it was rendered for the first page that has it. On a development server it is
 * rendered for each, because code changes there.
 */
export function partOf(
  subject: object,
  name: string,
  render: () => Promise<string>,
): string | Promise<string> {
  const known = kept.get(subject)?.get(name);
  if (known !== undefined || import.meta.env?.DEV) return known ?? render();
  if (characters > most) [kept, characters] = [new WeakMap(), 0];
  const parts = kept.get(subject) ?? new Map<string, string | Promise<string>>();
  const made = render().then((rendered) => {
    const text = inOnePiece(rendered);
    // A page that waits for nothing is rendered sooner.
    parts.set(name, text);
    characters += text.length;
    return text;
  });
  kept.set(subject, parts.set(name, made));
  return made;
}

/**
 * The same text without the hundred pieces that it was put together of: they take twice its memory, and whoever looks for garbage
 * visits each.
 */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}
