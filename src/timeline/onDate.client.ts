import { drawn } from '../site/ui/drawn.client.ts';
import { find } from '../site/ui/find.client.ts';
import { href } from '../site/ui/href.ts';
import { JsonFile } from '../site/ui/jsonFile.client.ts';
import { refill } from '../site/ui/refill.client.ts';
import { copyOf, fill, part } from '../site/ui/template.client.ts';
import { isDay } from '../words/isoDay.ts';
import { type Span, spansOn } from './spans.ts';
import { endInWords, inSpaceOn, launchInWords, longDay, spansInWords } from './spansInWords.ts';

// Answers what was in space on a day, which the address keeps: "?date=1983-04-05".

const form = find('on-day', HTMLFormElement);
const field = find('date', HTMLInputElement);
const title = find('title', HTMLElement);
const said = find('on-day-said', HTMLElement);
const found = find('on-day-found', HTMLElement);
const spans = new JsonFile<Span[], Span[]>(form.dataset.spans ?? '', (all) => {
  if (!Array.isArray(all)) throw new Error('The file is none of flights.');
  return all;
});

let latest = 0;

const asked = new URLSearchParams(location.search).get('date');
if (asked) {
  // What the page says until a day is named is of the last day of the data.
  said.textContent = '';
  found.replaceChildren();
  field.value = isDay(asked) ? asked : '';
  void show();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?date=${field.value}`);
  void show();
});
field.addEventListener('change', () => {
  if (field.validity.valid) form.requestSubmit();
});

async function show(): Promise<void> {
  const turn = ++latest;
  const outside = outsideInWords();
  nameAfter(outside === null ? longDay(Date.parse(field.value)) : 'a day');
  if (outside !== null) {
    said.textContent = outside;
    void refill(found);
    return;
  }
  const day = Date.parse(field.value);
  try {
    const all = await spans.load();
    if (turn !== latest) return;
    const ofDay = spansOn(all, day);
    said.textContent = spansInWords(ofDay);
    // What still stands there is of another day.
    found.ariaBusy = 'true';
    // A browser goes through all links of the page after a change of its address, which takes a phone most of a frame.
    await drawn();
    if (turn === latest) await refill(found, { items: [...ofDay.up, ...ofDay.perhaps], show: line });
  } catch (error) {
    console.warn('The flights could not be loaded.', error);
    if (turn !== latest) return;
    said.textContent = 'The flights could not be loaded. Reload the page, or look the year up below.';
    void refill(found);
  }
}

/** Names the page after a day, in its heading and in its title. */
function nameAfter(day: string): void {
  const name = inSpaceOn(day);
  document.title = document.title.replace(title.textContent, () => name);
  title.textContent = name;
}

/** Says why nothing can be said of a day; null where it lies between the first launch and the date of the data. */
function outsideInWords(): string | null {
  const { value, min, max } = field;
  if (value === '')
    return `There is no such day. Name one from ${longDay(Date.parse(min))} to ${longDay(Date.parse(max))}.`;
  if (value > max) return `The data end on ${longDay(Date.parse(max))}, and say nothing of later days.`;
  return value < min
    ? `None of these spacecraft had flown yet: the first was launched on ${longDay(Date.parse(min))}.`
    : null;
}

/** The line of a flight, as the page has them. */
function line(span: Span): Node {
  const [name, mission, path] = span;
  const copy = copyOf('line');
  fill(copy, {
    a: name,
    '.mission': mission ?? undefined,
    '.launch': launchInWords(span),
    '.end': endInWords(span),
  });
  part(copy, 'a').href = href(path);
  return copy;
}
