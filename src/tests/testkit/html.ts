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

/** What html-validate finds in a page: the rule, the place, and what is wrong there. */
export function htmlFindings(html: string, file: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line, column }) => {
      return `${file}:${line}:${column}: ${ruleId}: ${message} (${selector})`;
    }),
  );
}
