import { drawn } from '../site/ui/drawn.client.ts';
import { find } from '../site/ui/find.client.ts';
import { href } from '../site/ui/href.ts';
import { JsonFile } from '../site/ui/jsonFile.client.ts';
import { refill } from '../site/ui/refill.client.ts';
import { countInWords } from '../words/count.ts';
import { capitalized } from '../words/letterCase.ts';
import { dayInWords } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { isOn, mayBeOn, type Span } from './spans.ts';

// Answers what was in space on a day, which the address keeps: "?date=1983-04-05".

const form = find('on-day', HTMLFormElement);
const field = find('date', HTMLInputElement);
const said = find('on-day-said', HTMLElement);
const found = find('on-day-found', HTMLElement);
const spans = new JsonFile<Span[], Span[]>(form.dataset.spans ?? '', (all) => {
  if (!Array.isArray(all)) throw new Error('The file is none of flights.');
  return all;
});

let latest = 0;

const asked = new URLSearchParams(location.search).get('date');
if (asked) field.value = isDay(asked) ? asked : '';
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
  const turn = ++latest;
  const outside = outsideInWords();
  if (outside !== null) {
    said.textContent = outside;
    void refill(found);
    return;
  }
  const { value } = field;
  const day = Date.parse(value);
  try {
    const all = await spans.load();
    if (turn !== latest) return;
    const up = all.filter((span) => isOn(span, day));
    const perhaps = all.filter((span) => mayBeOn(span, day));
    said.textContent = [
      `${capitalized(countInWords(up.length, 'spacecraft'))} ${up.length === 1 ? 'was' : 'were'} in space on ${longDay(value)}.`,
      ...(perhaps.length > 0 ? [perhapsInWords(perhaps.length)] : []),
    ].join(' ');
    // What still stands there is of another day.
    found.ariaBusy = 'true';
    // A browser goes through all links of the page after a change of its address, which takes a phone most of a frame.
    await drawn();
    if (turn === latest) await refill(found, { items: [...up, ...perhaps], show: line });
  } catch {
    if (turn !== latest) return;
    said.textContent = 'The flights could not be loaded. Reload the page, or look the year up below.';
    void refill(found);
  }
}

function perhapsInWords(count: number): string {
  return `${inDigits(count)} more may have been: when ${count === 1 ? 'its flight' : 'their flights'} ended is not recorded.`;
}

/** Says why nothing can be said of a day; null where it lies between the first launch and the date of the data. */
function outsideInWords(): string | null {
  const { value, min, max } = field;
  if (value === '') return `There is no such day. Name one from ${longDay(min)} to ${longDay(max)}.`;
  if (value > max) return `The data end on ${longDay(max)}, and say nothing of later days.`;
  return value < min
    ? `None of these spacecraft had flown yet: the first was launched on ${longDay(min)}.`
    : null;
}

/** Whether a text is a day that there is, as there was no 29 February 1983. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function longDay(isoDay: string): string {
  return dayInWords({ time: Date.parse(isoDay), precision: 'day' }, 'long');
}

/** "Soyuz T-8", "launched 20 Apr 1983", "ended 22 Apr 1983" */
function line([name, mission, path, start, end]: Span): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href(path);
  link.textContent = name;
  const whole = document.createElement('span');
  whole.append(link, mission === null ? '' : ` ${mission}`);
  const launched = document.createElement('span');
  launched.textContent = `launched ${dayInWords({ time: start, precision: 'day' })}`;
  const ended = document.createElement('span');
  ended.textContent = endInWords(end);
  // The spaces keep the parts apart when they are read aloud or copied.
  item.append(whole, ' ', launched, ' ', ended);
  return item;
}

function endInWords(end: Span[4]): string {
  if (end === null) return 'end not recorded';
  return end === 'ahead' ? 'still up' : `ended ${dayInWords({ time: end, precision: 'day' })}`;
}
