import { href } from '../../site/ui/href.ts';
import { JsonFile } from '../../site/ui/jsonFile.client.ts';
import type { Registry } from '../registry.ts';
import { type Searched, searchedIn } from '../searched.ts';
import { type Suggestion, suggestedFor } from '../suggested.ts';
import sheet from '../suggestions.css?url';
import { makeCombobox } from './combobox.ts';
import { inMarks, reasonsInMarks } from './marks.ts';

let registry: JsonFile<Registry, Searched> | undefined;

/** Suggests pages below a field of a search form while a reader types; Enter sends the form as before. */
export async function suggestBelow(field: HTMLInputElement): Promise<void> {
  const { form } = field;
  if (!form || form.contains(form.querySelector('[role="listbox"]'))) return;
  registry ??= new JsonFile(registryBeside(form), searchedIn);
  const list = document.createElement('div');
  list.id = `suggestions-${[...document.forms].indexOf(form)}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const count = document.createElement('p');
  count.className = 'visually-hidden';
  count.setAttribute('role', 'status');
  form.append(list, count);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value);
  makeCombobox({
    input: field,
    list,
    isForm: true,
    show: optionOf,
    choose: ({ path }) => location.assign(href(path)),
    options: async (text) => {
      const searched = await registry?.load().catch(() => null);
      await styled;
      return searched ? { choices: await suggestedFor(text, searched), note: '' } : null;
    },
    say: (message) => {
      count.textContent = message;
    },
  });
  const styled = addSheet();
  // The names come while the reader types the first letters.
  registry.load().catch(() => {});
  if (field.value !== '') field.dispatchEvent(new Event('input'));
}

/** The registry that the page was built with: its head names the version, because each page holds every byte of an address. */
function registryBeside({ action }: HTMLFormElement): string {
  const version = document.querySelector<HTMLElement>('[data-names]')?.dataset.names;
  return new URL(`registry.${version}.json`, action).href;
}

function optionOf({ words }: Suggestion): HTMLElement {
  const { titleParts, whatItIs, reasons } = words();
  const option = document.createElement('div');
  const title = document.createElement('span');
  title.append(...inMarks(titleParts));
  const hint = document.createElement('span');
  hint.append(...inMarks(whatItIs), ...(reasons.length > 0 ? [', ', ...reasonsInMarks(reasons)] : []));
  option.append(title, ' ', hint);
  return option;
}

/** Resolves when the sheet is there, or cannot be had. */
function addSheet(): Promise<void> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const { promise, resolve } = Promise.withResolvers<void>();
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => resolve());
  document.head.append(link);
  return promise;
}
