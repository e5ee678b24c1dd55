import { href } from '../../site/ui/href.ts';
import { copyOf, fill, part } from '../../site/ui/template.client.ts';
import type { ComparisonSubject } from '../comparison.ts';

/** What the buttons of the list do; places count from 0. */
export interface Actions {
  /** Moves the one at `from` to the place `to`. */
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
}

/** Lists what was chosen, with buttons to change the order and to remove. */
export function showChosen(
  list: HTMLElement,
  subjects: readonly ComparisonSubject[],
  { move, remove }: Actions,
): void {
  list.hidden = subjects.length === 0;
  list.replaceChildren(
    ...subjects.map(({ title, path }, index) => {
      const item = copyOf('chosen');
      part(item, 'a').href = href(path);
      fill(item, { a: title });
      const pattern = part(item, 'button');
      const button = (label: string, act: () => void) => {
        const made = pattern.cloneNode(true) as HTMLButtonElement;
        fill(made, { '.action': label, '.visually-hidden': title });
        made.addEventListener('click', act);
        return made;
      };
      pattern.replaceWith(
        ...(index > 0 ? [button('Move left', () => move(index, index - 1))] : []),
        ...(index < subjects.length - 1 ? [button('Move right', () => move(index, index + 1))] : []),
        button('Remove', () => remove(index)),
      );
      return item;
    }),
  );
}

/** Moves the focus to the same button of an entry that has moved, or to its first where that button is gone. */
export function focusMoved(list: HTMLElement, index: number, action: 'Move left' | 'Move right'): void {
  const buttons = [...(list.children[index]?.querySelectorAll('button') ?? [])];
  const same = buttons.find(({ textContent }) => textContent?.startsWith(action));
  (same ?? buttons[0])?.focus();
}
