import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Works its rules out once, and not for each page anew: that takes as long as a page. */
class LoaderOfOne extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#resolved ??= super.getConfigFor(file);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new LoaderOfOne({
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: ['html5'],
    rules: {
      // A hash tells of files from elsewhere that were changed; this site loads none.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A title names its page whole, so that no two are alike, and names in LL2 take up to 66 letters.
      'long-title': 'off',
      // A table that a phone lays out as blocks keeps its roles only where they are said.
      'no-redundant-role': 'off',
      // The list below a text field, as the ARIA Authoring Practices Guide makes it: <select> takes no text.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  }),
);

/**
 * What html-validate finds in a page: the rule, the place, and what is wrong there. It looks at what is left of the page, and at all
 * of it where something is wrong there, because all pages whole would take minutes.
 */
export function htmlFindings(html: string, file: string, left = withoutRepeats(html)): string[] {
  return findingsIn(left, file).length > 0 ? findingsIn(html, file) : [];
}

/**
 * Leaves the first of the rows of a table, a list or a drawing that differ in words, numbers and addresses alone. Of rows that were
 * seen before, in a list that begins alike, it leaves the first, and those that the rest of the page may depend on.
 */
export function withoutRepeats(html: string, seen = new Set<string>()): string {
  let list = '';
  let built = new Set<string>();
  return html.replace(rowOrList, (part: string, isList?: string) => {
    if (isList) {
      list = withoutWords(part);
      built = new Set();
      return part;
    }
    const row = withoutWords(part);
    const isFirst = built.size === 0;
    // A link may stand outside of any list, where it is right or wrong by what it stands in.
    const isKnown = seen.has(list + row) && !isFirst && !part.startsWith('<a') && !tied.test(part);
    if (built.has(row) || isKnown) return '';
    built.add(row);
    seen.add(list + row);
    return part;
  });
}

/**
 * What pages have in common that differ in words, numbers and addresses alone, after which any of them stands for all: no rule
 * looks at those, unless they are missing. An id stays, because it must be the only one.
 */
export function shapeOf(html: string): string {
  const plain = withoutRepeats(html)
    .replace(data, 'data')
    .replace(addresses, 'value')
    .replace(texts, 'words');
  return withoutWords(plain);
}

function withoutWords(html: string): string {
  return html.replace(values, 'value').replace(words, 'words');
}

/** Linked data, which are no HTML. */
const data = /(?<=<script type="application\/ld\+json">)[^<]+(?=<)/g;
/** Any address, and what a page says of itself by a name. What else it says in place of a header of HTTP is obeyed by browsers. */
const addresses =
  /(?<= href="|<meta http-equiv="refresh" content="0; url=|<meta (?:name|property)="[^"]*" content=")[^"<>]+(?=")/g;
/** Texts of any number of lines without a space at their end, with what HTML writes otherwise. */
const texts = /(?<=>)(?=[^<]*[\p{L}\p{N}])(?:[^<>&\n]|(?<![ \t])\n|&(?:amp|lt|gt|quot|#3[489]);)+(?=<)/gu;

/** What is right or wrong by what else is on its page: ids and what refers to them, headings, and parts of a form. */
const tied =
  / (?:id|for|form|list|headers|aria-(?:labelledby|describedby|controls|owns|details|activedescendant))=|<(?:h[1-6]|input|select|textarea|button|form|main|nav|section)\b/;
/** Where a list begins, or a row with no other in it. */
const rowOrList = /<(table|ul|ol|dl|svg)\b[^>]*>|<(tr|li|a|g|path|text)\b(?:(?!<\/?\2\b)[\s\S])*<\/\2>/g;
/** Values that are as good as any other of their attribute. An id is none, nor is what has a reference in it. */
const values = /(?<= (?:href|src|datetime|value|d|x|y|width|height|transform)=")[\w .,:/?=%+-]+(?=")/g;
/** Texts between tags, and what is said in their stead, on one line and without a character that HTML writes otherwise. */
const words = /(?<=>|(?:aria-label|title)=")[^<>&"\n]*[\p{L}\p{N}][^<>&"\n]*(?=<|")/gu;

function findingsIn(html: string, file: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line, column }) => {
      return `${file}:${line}:${column}: ${ruleId}: ${message} (${selector})`;
    }),
  );
}
