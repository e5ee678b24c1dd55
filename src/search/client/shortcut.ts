import { isSearchKey } from '../searchKey.ts';

// "/" and Ctrl-K, or Command-K, lead into the search of every page. A reader can do without "/" (WCAG 2.1.4).

const field =
  document.querySelector<HTMLInputElement>('main [type="search"][name="q"]') ??
  document.querySelector<HTMLInputElement>('header [type="search"]');
// A touch screen alone has no such key at hand, so that the choice would only take room.
const slash = matchMedia('(any-pointer: fine)').matches ? document.getElementById('slash') : null;
const isMac = navigator.userAgent.includes('Mac');

if (field) {
  addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && isSlashOn();
    const isCommand = isSearchKey(event, isMac);
    if (event.isComposing || (!isCommand && (!isSlash || isTyping(event.target)))) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  tell(field);
}
if (slash) offerSlash(slash);

function offerSlash(choice: HTMLElement): void {
  const box = choice.querySelector('input');
  if (!box || !field) return;
  box.checked = isSlashOn();
  choice.hidden = false;
  choice.addEventListener('change', () => {
    choice.dataset.slash = box.checked ? 'on' : 'off';
    try {
      if (box.checked) localStorage.removeItem('slash');
      else localStorage.setItem('slash', 'off');
    } catch {
      // Where nothing can be stored, the choice holds for this page only.
    }
    tell(field);
  });
  // It was chosen in another window.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'slash') return;
    choice.dataset.slash = newValue ?? 'on';
    box.checked = isSlashOn();
    tell(field);
  });
}

/** Tells programs that read the page aloud which keys lead into the field. */
function tell(field: HTMLElement): void {
  const keys = isMac ? 'Meta+K' : 'Control+K';
  field.setAttribute('aria-keyshortcuts', isSlashOn() ? `/ ${keys}` : keys);
}

function isSlashOn(): boolean {
  if (!slash) return false;
  try {
    return (slash.dataset.slash ?? localStorage.getItem('slash')) !== 'off';
  } catch {
    return slash.dataset.slash !== 'off';
  }
}

/** Whether a key typed there is meant as text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), select, textarea'))
  );
}
