import { expect, test } from 'vitest';
import { importsOfAstro } from './importsOfAstro.ts';

test('frontmatter is code of the build, scripts are code of browsers', () => {
  const source = [
    '---',
    "import Page from './Page.astro';",
    "const line = '---';",
    '---',
    '<Page>---</Page>',
    '<script src="../clock.client.ts"></script>',
    '<script>',
    "  import { start } from './start.client.ts';",
    '</script>',
  ].join('\n');
  const { build, client } = importsOfAstro(source);
  expect(build).toBe("import Page from './Page.astro';\nconst line = '---';\n");
  expect(
    client
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(["import '../clock.client.ts';", "import { start } from './start.client.ts';"]);
});

test('a script that is left as it is imports nothing, and a file may have neither', () => {
  const source =
    '<script is:inline src={theme}></script>\n<script is:inline type="application/ld+json" set:html={json} />';
  expect(importsOfAstro(source)).toEqual({ build: '', client: '' });
});
