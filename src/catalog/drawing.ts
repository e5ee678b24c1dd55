import { scaleUtc } from 'd3-scale';
import { packLanes, type Span } from './lanes.ts';
import type { Spacecraft } from './model.ts';
import type { Moment } from './moment.ts';
import type { Bar, Range } from './timeline.ts';

// All measures are CSS pixels: text keeps its size, and a window that is narrower scrolls.
const width = 1180;
const margin = 10;
const barTop = 5;
const barHeight = 10;
const narrowest = 3;
const pointLength = 6;
const openLength = 5;
// In the monospaced font of the labels at 11 px a letter takes 0.6 em in most and never more than 0.61.
const letterWidth = 11 * 0.61;
const longestLabel = 24;
const labelGap = 5;
const rowGap = 10;

/** The axis of a drawing: places are CSS pixels from its left edge. */
export interface Axis {
  width: number;
  range: Range;
  placeOf: (time: number) => number;
  ticks: { place: number; text: string }[];
  /** Where the data end, when that is on the axis. */
  datePlace: number | null;
}

/** One flight, drawn. */
export interface Mark extends Span {
  bar: Bar;
  /** Its outline, from the top of its lane. */
  path: string;
  state: 'ended' | 'under-way' | 'open';
  /** Its launch is known to the month or the year only. */
  isRough: boolean;
}

/** Flights of one spacecraft side by side, with its name where the room for it was kept. */
export interface Row extends Span {
  spacecraft: Spacecraft;
  marks: Mark[];
  label: { text: string; place: number; anchor: 'start' | 'end' };
}

/** Makes the axis for a range of time, with about ten ticks. */
export function axisOf(range: Range, date: Moment): Axis {
  const scale = scaleUtc([range.from, range.to], [margin, width - margin]);
  const nameOf = scale.tickFormat();
  const ticks = scale.ticks(10).filter((tick) => tick.getTime() < range.to);
  const isOn = date.time > range.from && date.time < range.to;
  return {
    width,
    range,
    placeOf: (time) => rounded(scale(time)),
    ticks: ticks.map((tick) => ({ place: rounded(scale(tick)), text: nameOf(tick) })),
    datePlace: isOn ? rounded(scale(date.time)) : null,
  };
}

/** Draws bars as one row a spacecraft, in order of launch; where two of its flights would run into one, it gets more. */
export function rowsOf(bars: readonly Bar[], axis: Axis): Row[] {
  return [...Map.groupBy(bars, ({ flight }) => flight.spacecraft)].flatMap(([spacecraft, flights]) =>
    packLanes(
      flights.map((bar) => markOf(bar, axis)),
      1,
    ).map((marks) => labeled(spacecraft, marks, axis)),
  );
}

/** Rows side by side where they leave room for each other. */
export function packRows(rows: readonly Row[]): Row[][] {
  return packLanes(rows, rowGap);
}

function markOf(bar: Bar, axis: Axis): Mark {
  const precision = bar.flight.launch?.precision;
  const isRough = precision === 'month' || precision === 'year';
  return { bar, isRough, ...(bar.end === null ? openOutline(bar, axis) : outline(bar, bar.end, axis)) };
}

/** A bar; at an end that is not the end of the flight it comes to a point. */
function outline({ start, isUnderWay }: Bar, end: number, { range, placeOf }: Axis) {
  const from = placeOf(Math.max(start, range.from));
  const length = rounded(Math.max(placeOf(Math.min(end, range.to)) - from, narrowest));
  const before = start < range.from ? pointLength : 0;
  const after = isUnderWay || end > range.to ? pointLength : 0;
  const half = barHeight / 2;
  const right = after ? `l${after} ${half}l-${after} ${half}` : `v${barHeight}`;
  const left = before ? `l-${before}-${half}` : '';
  return {
    from: rounded(from - before),
    to: rounded(from + length + after),
    path: `M${from} ${barTop}h${length}${right}h-${length}${left}z`,
    state: isUnderWay ? ('under-way' as const) : ('ended' as const),
  };
}

/** The left part of a bar's outline: where the flight ended is not recorded. */
function openOutline({ start }: Bar, { placeOf }: Axis) {
  const from = placeOf(start);
  const path = `M${rounded(from + openLength)} ${barTop + 0.5}h-${openLength}v${barHeight - 1}h${openLength}`;
  return { from, to: rounded(from + openLength), path, state: 'open' as const };
}

/** The name stands behind the last flight or, at the right edge, before the first. */
function labeled(spacecraft: Spacecraft, marks: Mark[], axis: Axis): Row {
  const text = labelOf(spacecraft);
  const room = labelGap + text.length * letterWidth;
  const from = (marks[0] as Mark).from;
  const to = (marks.at(-1) as Mark).to;
  if (to + room <= axis.width) {
    const label = { text, place: rounded(to + labelGap), anchor: 'start' as const };
    return { spacecraft, marks, label, from, to: to + room };
  }
  const label = { text, place: rounded(from - labelGap), anchor: 'end' as const };
  return { spacecraft, marks, label, from: from - room, to };
}

/** The name without that of the configuration, which stands above, and cut where it is long. */
function labelOf({ title, configuration }: Spacecraft): string {
  const own = title.startsWith(`${configuration.name} `) ? title.slice(configuration.name.length + 1) : title;
  const letters = [...own];
  return letters.length > longestLabel
    ? `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`
    : own;
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
