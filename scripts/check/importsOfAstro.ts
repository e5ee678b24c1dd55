/** The imports of an .astro file as two modules, because its frontmatter runs in the build and its scripts in browsers. */
export function importsOfAstro(source: string): { build: string; client: string } {
  const [, frontmatter = ''] = /^\s*---\r?\n(.*?)^---/ms.exec(source) ?? [];
  const template = source.slice(source.indexOf(frontmatter) + frontmatter.length);
  const scripts = [...template.matchAll(/<script([^>]*?)(?:\/>|>(.*?)<\/script>)/gs)];
  const bundled = scripts.filter(([, attributes = '']) => !/\bis:inline\b/.test(attributes));
  const client = bundled.map(([, attributes = '', code = '']) => {
    const [, src] = /\bsrc="([^"]+)"/.exec(attributes) ?? [];
    return src ? `import '${src}';` : code;
  });
  return { build: frontmatter, client: client.join('\n') };
}
