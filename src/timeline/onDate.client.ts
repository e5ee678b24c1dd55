import { find } from '../site/ui/find.client.ts';
import { href } from '../site/ui/href.ts';
import { JsonFile } from '../site/ui/jsonFile.client.ts';
import { countInWords } from '../words/count.ts';
import { capitalized } from '../words/letterCase.ts';
import { dayInWords } from '../words/moment.ts';
import { dayLength, isOn, type Span } from './spans.ts';

// Answers what was in space on a day, which the address keeps: "?date=1983-04-05".

const form = find('on-day', HTMLFormElement);
const field = find('date', HTMLInputElement);
const said = find('on-day-said', HTMLElement);
const found = find('on-day-found', HTMLElement);
const spans = new JsonFile<Span[], Span[]>(form.dataset.spans ?? '', (all) => {
  if (!Array.isArray(all)) throw new Error('The file is none of flights.');
  return all;
});

const asked = new URLSearchParams(location.search).get('date');
if (asked && /^\d{4}-\d\d-\d\d$/.test(asked)) field.value = asked;
void show();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?date=${field.value}`);
  void show();
});
field.addEventListener('change', () => {
  if (field.validity.valid) form.requestSubmit();
});

async function show(): Promise<void> {
  const day = Date.parse(field.value);
  if (Number.isNaN(day)) return;
  try {
    const up = (await spans.load()).filter((span) => isOn(span, day));
    const name = dayInWords({ time: day, precision: 'day' }, 'long');
    said.textContent = `${capitalized(countInWords(up.length, 'spacecraft'))} ${up.length === 1 ? 'was' : 'were'} in space on ${name}.`;
    found.replaceChildren(...up.map((span) => line(span, day)));
  } catch {
    said.textContent = 'The flights could not be loaded. Reload the page, or look the year up below.';
    found.replaceChildren();
  }
}

/** "Soyuz T-8, launched 20 April 1983, day 3 of its flight" */
function line([name, mission, path, start, end]: Span, day: number): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href(path);
  link.textContent = name;
  const launched = dayInWords({ time: start, precision: 'day' });
  const ended = end === null ? 'end not recorded' : endInWords(end, day);
  item.append(link, ` ${[mission, `launched ${launched}`, ended].filter(Boolean).join(', ')}`);
  return item;
}

function endInWords(end: number, day: number): string {
  const date = Date.parse(field.max);
  const isOpen = end >= date && day <= date && end - date < dayLength;
  return isOpen ? 'still up on the date of the data' : `ended ${dayInWords({ time: end, precision: 'day' })}`;
}
