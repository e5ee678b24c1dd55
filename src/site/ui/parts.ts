/** How many characters are kept at most, so that memory does not grow with the catalog. */
const most = 50_000_000;

let kept = new WeakMap<object, Map<string, string | Promise<string>>>();
let characters = 0;

/** Parts of pages that tell of one subject, as they were rendered. */
interface Parts {
  /** A part that was rendered before. */
  get: (name: string) => string | Promise<string> | undefined;
  /** Keeps a part, but not on a development server, where code changes while it runs. */
  keep: (name: string, html: Promise<string>) => Promise<string>;
}

/** Finds the parts of a subject. */
export function partsOf(subject: object): Parts {
  const parts = kept.get(subject) ?? new Map<string, string | Promise<string>>();
  return {
    get: (name) => parts.get(name),
    keep: (name, html) => {
      if (import.meta.env.DEV) return html;
      const made = html.then((text) => {
        parts.set(name, text);
        characters += text.length;
        return text;
      });
      if (characters > most) [kept, characters] = [new WeakMap(), 0];
      kept.set(subject, parts.set(name, made));
      return made;
    },
  };
}
