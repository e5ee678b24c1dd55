import type { FilterKey } from '../../fields/filters.ts';
import { copyOf, fill, part } from '../../site/ui/template.client.ts';
import type { Counts } from '../narrow.ts';
import type { Query } from '../query.ts';

/** The filters of the search page: a group of boxes for each, to choose several values from. */
export class FilterPanel {
  readonly #groups: Map<FilterKey, HTMLElement>;
  readonly #boxes = new Map<FilterKey, Map<string, Box>>();

  /** Takes the groups that stand in the page, marked with data-filter. */
  constructor(container: HTMLElement) {
    const groups = container.querySelectorAll<HTMLElement>('[data-filter]');
    this.#groups = new Map(Array.from(groups, (group) => [group.dataset.filter as FilterKey, group]));
  }

  /** The filters that there are. */
  get names(): FilterKey[] {
    return [...this.#groups.keys()];
  }

  /** Whether there is anything to choose from yet. */
  get isEmpty(): boolean {
    return this.#boxes.size === 0;
  }

  /** Makes a box for each value that a filter has on any page, in their order; those of the query are checked. */
  fill(all: Partial<Record<FilterKey, string[]>>, query: Query): void {
    for (const name of this.names) {
      const values = new Set([...(all[name] ?? []), ...(query.filters[name] ?? [])]);
      const boxes = new Map(Array.from(values, (value) => [value, makeBox(name, value)]));
      this.#boxes.set(name, boxes);
      this.#groups.get(name)?.replaceChildren(...Array.from(boxes.values(), ({ label }) => label));
    }
    this.choose(query);
  }

  /** Checks the boxes of a query, and opens the filters that it sets. */
  choose({ filters }: Query): void {
    for (const [name, boxes] of this.#boxes) {
      const chosen = filters[name] ?? [];
      for (const [value, { input }] of boxes) input.checked = chosen.includes(value);
      const details = this.#groups.get(name)?.closest('details');
      if (details && chosen.length > 0) details.open = true;
    }
  }

  /** Shows how many pages each value leaves; one that leaves none is hidden unless it is chosen, or the reader is at it. */
  count(counts: Counts): void {
    for (const [name, boxes] of this.#boxes) {
      for (const [value, { label, input, number }] of boxes) {
        const count = counts[name].get(value) ?? 0;
        // What is set anew is laid out anew, even where it is the same.
        if (number.textContent !== String(count)) number.textContent = String(count);
        label.hidden = count === 0 && !input.checked && input !== document.activeElement;
      }
    }
  }

  /** The values that are chosen. */
  get chosen(): Query['filters'] {
    const entries = Array.from(this.#boxes, ([name, boxes]) => {
      const values = Array.from(boxes).flatMap(([value, { input }]) => (input.checked ? [value] : []));
      return [name, values] as const;
    });
    return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
  }
}

interface Box {
  label: HTMLLabelElement;
  input: HTMLInputElement;
  number: HTMLElement;
}

function makeBox(key: FilterKey, value: string): Box {
  const box = copyOf('box');
  const input = part(box, 'input');
  input.name = key;
  input.value = value;
  fill(box, { '.value': value });
  return { label: part(box, 'label'), input, number: part(box, '.count') };
}
