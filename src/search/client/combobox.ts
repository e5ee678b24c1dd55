import { pause } from '../../site/ui/steps.ts';

/** An option of the list below a text field. */
export interface Option {
  title: string;
}

/** The options for a text, and what a reader should know about them. */
export interface Offer<Choice extends Option> {
  choices: Choice[];
  note: string;
  /** What is said where there are none. */
  none?: string;
  /** There may be more of them, which were not looked up. */
  hasMore?: boolean;
}

interface Parts<Choice extends Option> {
  input: HTMLInputElement;
  list: HTMLElement;
  /** Finds the options for a text; null when they cannot be loaded. The list shows the first of them. */
  options: (text: string) => Promise<Offer<Choice> | null>;
  /** Tells a reader that the options cannot be loaded, where `options` has not. */
  sayFailure?: () => void;
  /** Makes the element of an option. */
  show: (choice: Choice) => HTMLElement;
  choose: (choice: Choice) => void;
  /** Enter takes only an option that the arrow keys have gone to, and else sends the form of the field. */
  isForm?: boolean;
  /** Tells a reader who does not see the list how many options there are. */
  say: (message: string) => void;
}

/** How many options a list shows. */
export const mostShown = 12;

/**
 * Makes a text field with a list of options to choose from, after the pattern "editable combobox with list
 * autocomplete" of the ARIA Authoring Practices Guide: the focus stays in the field, the arrow keys go through the list,
 * Enter chooses, Escape closes the list and then clears the field.
 */
export function makeCombobox<Choice extends Option>({
  input,
  list,
  options,
  sayFailure,
  show,
  choose,
  isForm = false,
  say,
}: Parts<Choice>): void {
  let shown: Choice[] = [];
  let active = -1;
  let turn = 0;
  /** The last look-up of options, which may be under way. */
  let opening = Promise.resolve();

  const isOpen = () => !list.hidden;
  const close = () => {
    turn++;
    list.hidden = true;
    activate(-1);
    say('');
    input.setAttribute('aria-expanded', 'false');
  };

  input.addEventListener('input', () => open());
  input.addEventListener('click', () => open());
  input.addEventListener('blur', close);
  // The page may be about something else by now.
  addEventListener('popstate', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const handled = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: pick, Escape: leave }[
      event.key
    ];
    if (!handled || (event.key === 'Enter' && isForm && active < 0)) return;
    event.preventDefault();
    void handled();
  });
  // Pressing on the list must not take the focus out of the field, which would close the list before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role="option"]');
    const index = option ? [...list.children].indexOf(option) : -1;
    if (index >= 0) take(index);
  });

  function open(first = -1): void {
    opening = lookUp(first);
  }

  async function lookUp(first: number): Promise<void> {
    const own = ++turn;
    // The letter is shown before its options are looked up.
    await pause();
    const found = await options(input.value);
    if (own !== turn || document.activeElement !== input) return;
    if (found === null) {
      close();
      sayFailure?.();
      return;
    }
    shown = found.choices.slice(0, mostShown);
    list.replaceChildren(
      ...shown.map((choice, index) => {
        const option = show(choice);
        option.setAttribute('role', 'option');
        option.id = `${list.id}-${index}`;
        return option;
      }),
    );
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    activate(first < 0 ? first : Math.min(first, shown.length - 1));
    const count = found.hasMore
      ? `${shown.length} of many shown. Type on for fewer.`
      : choicesInWords(found.choices.length, found.none ?? '');
    say([found.note, count].filter(Boolean).join(' '));
  }

  async function step(by: number): Promise<void> {
    // A list that comes after the step would be without it.
    await opening;
    if (!isOpen()) {
      open(by > 0 ? 0 : mostShown);
      return;
    }
    // A step beyond either end of the list leads back to the text field.
    const next = active + by;
    activate(next < -1 ? shown.length - 1 : next >= shown.length ? -1 : next);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = list.children[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  async function pick(): Promise<void> {
    // Who types on and enters at once means what is typed, and not what was offered before.
    if (active < 0) await opening;
    // Enter takes the only option, or the one whose name is typed in full, without arrow keys.
    const whole = shown.findIndex(({ title }) => title.toLowerCase() === input.value.trim().toLowerCase());
    const index = active >= 0 ? active : shown.length === 1 ? 0 : whole;
    if (isOpen() && index >= 0) take(index);
    else open();
  }

  function take(index: number): void {
    const choice = shown[index];
    if (!choice) return;
    input.value = '';
    close();
    choose(choice);
  }

  function leave(): void {
    if (!isOpen()) input.value = '';
    close();
  }
}

function choicesInWords(count: number, none: string): string {
  if (count === 0) return none;
  if (count > mostShown) return `${count} to choose from, ${mostShown} shown. Type on for fewer.`;
  return count === 1 ? '1 to choose from.' : `${count} to choose from.`;
}
