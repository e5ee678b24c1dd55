/**
 * Copies the content of the template with this data-name.
 * @throws Error when the page has no such template.
 */
export function copyOf(name: string): DocumentFragment {
  const template = templateOf(name);
  if (!template) throw new Error(`The page has no template “${name}”.`);
  return document.importNode(template.content, true);
}

/** Whether the page has a template of this name. */
export function hasTemplate(name: string): boolean {
  return templateOf(name) !== undefined;
}

/**
 * Finds a part of a copy.
 * @throws Error when it has none.
 */
export function part<Tag extends keyof HTMLElementTagNameMap>(
  copy: ParentNode,
  tag: Tag,
): HTMLElementTagNameMap[Tag];
export function part(copy: ParentNode, selector: string): HTMLElement;
export function part(copy: ParentNode, selector: string): HTMLElement {
  const found = copy.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`A template has no ${selector}.`);
  return found;
}

/** Sets the text of parts of a copy, by selector; undefined removes the part. Markup in a text stays text. */
export function fill(copy: ParentNode, words: Record<string, string | undefined>): void {
  for (const [selector, text] of Object.entries(words)) {
    const found = part(copy, selector);
    if (text === undefined) found.remove();
    else found.textContent = text;
  }
}

const templates = new Map<string, HTMLTemplateElement>();

/** Finds a template, and keeps it because a list copies it for each row. */
function templateOf(name: string): HTMLTemplateElement | undefined {
  const known = templates.get(name) ?? document.querySelector(`template[data-name="${CSS.escape(name)}"]`);
  if (known instanceof HTMLTemplateElement) templates.set(name, known);
  return known instanceof HTMLTemplateElement ? known : undefined;
}
