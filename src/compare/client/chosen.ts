import { element } from '../../site/ui/element.client.ts';
import { href } from '../../site/ui/href.ts';
import type { ComparisonSubject } from '../comparison.ts';

/** What a reader may do with what was chosen; places count from 0. */
export interface Actions {
  /** Changes places with the one at `to`. */
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
}

/** Lists what was chosen, with buttons to change the order and to remove. */
export function showChosen(
  list: HTMLElement,
  subjects: readonly ComparisonSubject[],
  actions: Actions,
): void {
  list.hidden = subjects.length === 0;
  list.replaceChildren(
    ...subjects.map(({ title, path }, index) => {
      const buttons = [
        ...(index > 0 ? [button('Move left', title, () => actions.move(index, index - 1))] : []),
        ...(index < subjects.length - 1
          ? [button('Move right', title, () => actions.move(index, index + 1))]
          : []),
        button('Remove', title, () => actions.remove(index)),
      ];
      return element('li', {}, [element('a', { href: href(path) }, [title]), ' ', ...buttons]);
    }),
  );
}

/** Puts the focus on a button of an entry that has moved: the same one, or the way back from an end. */
export function focusMoved(list: HTMLElement, index: number, action: 'Move left' | 'Move right'): void {
  const buttons = [...(list.children[index]?.querySelectorAll('button') ?? [])];
  const same = buttons.find(({ textContent }) => textContent?.startsWith(action));
  (same ?? buttons[0])?.focus();
}

function button(label: string, title: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, [
    label,
    element('span', { class: 'visually-hidden' }, [` ${title}`]),
  ]);
  made.addEventListener('click', act);
  return made;
}
