import { type Suggestion, suggestedAmong, suggestedFor } from '../suggested.ts';
import sheet from '../suggestions.css?url';
import { makeCombobox, mostShown, type Offer } from './combobox.ts';
import { inMarks, reasonsInMarks } from './marks.ts';
import { registry } from './registry.ts';

/** Suggests pages below a field of a search form while a reader types; Enter sends the form as before. */
export function suggestBelow(field: HTMLInputElement): void {
  const { form } = field;
  if (!form || form.querySelector('[role="listbox"]')) return;
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
    choose: ({ address }) => location.assign(address),
    options: async (text) => {
      const offer = await offerFor(text, form.action).catch(warn);
      await styled;
      return offer;
    },
    sayFailure: () => {
      count.textContent = 'Suggestions could not be loaded. Enter searches all pages.';
    },
    say: (message) => {
      count.textContent = message;
    },
  });
  const styled = addSheet();
  // The names come while the reader types the first letters; of a large catalog, what tells where they are. What fails here fails
  // again with the first letter, which then says so.
  registry.begin('').catch(() => {});
  if (field.value !== '') field.dispatchEvent(new Event('input'));
}

function warn(error: unknown): null {
  console.warn('Suggestions could not be loaded.', error);
  return null;
}

/** What to offer for a text: of a large catalog all of its registry is loaded only where few names begin with the text. */
async function offerFor(text: string, search: string): Promise<Offer<Suggestion>> {
  if (text.trim() === '') return { choices: [], note: '' };
  const begun = await registry.begin(text);
  const first = begun && (await suggestedAmong(begun, text, mostShown));
  if (first) return { choices: first, note: '', hasMore: true };
  return suggestedFor(text, await registry.load(), search);
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
