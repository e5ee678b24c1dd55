import { scaleUtc } from 'd3-scale';
import { lossAfterLaunch } from '../catalog/losses.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { isRough, type Moment } from '../words/moment.ts';
import { type Interval, packIntervals } from './packIntervals.ts';
import type { Bar, Range } from './timeline.ts';

// All measures are CSS pixels, because text must keep its size: a narrower window scrolls.
const width = 1180;
const margin = 10;
const barTop = 5;
const barHeight = 10;
// A flight of an unknown stay is drawn as a line among the bars of stays.
const lineTop = 8;
const lineHeight = 4;
const narrowest = 3;
const pointLength = 6;
const openLength = 5;
const crossReach = 4.3;
// In the monospaced face of the labels, at 11 px, a letter takes 0.65 em.
const letterWidth = 11 * 0.65;
const longestLabel = 30;
const labelGap = 5;
const rowGap = 10;

/** The axis of a drawing: places are CSS pixels from its left edge. */
export interface Axis {
  width: number;
  range: Range;
  placeOf: (time: number) => number;
  ticks: { place: number; text: string }[];
  /** The place of the date of the data; null when the axis does not reach it. */
  datePlace: number | null;
}

/** One flight, drawn. */
export interface Mark extends Interval {
  bar: Bar;
  /** Its outline, from the top of its lane. */
  path: string;
  state: 'ended' | 'under-way' | 'open' | 'failed' | 'lost';
  /** The flight began before the range, or goes on after it. */
  isCut: boolean;
  /** Not even the day of the launch is known. */
  isRough: boolean;
}

/** Flights of one spacecraft side by side, with its name where there is room for it. */
export interface TimelineRow extends Interval {
  spacecraft: Spacecraft;
  marks: Mark[];
  label: { text: string; place: number; anchor: 'start' | 'end' } | null;
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

/**
 * Draws bars as one row a spacecraft, in order of launch; a spacecraft gets more rows where its flights would overlap. A name
 * that stands above the rows is not repeated in their labels: that of the configuration, unless it is given; null for none.
 */
export function rowsOf(bars: readonly Bar[], axis: Axis, above?: string | null): TimelineRow[] {
  const flown = Map.groupBy(bars, ({ flight }) => flight.spacecraft);
  const labelOf = labeler([...flown.keys()], above);
  return [...flown].flatMap(([spacecraft, flights]) =>
    packIntervals(
      flights.map((bar, index) => markOf(bar, axis, flights[index + 1])),
      1,
    ).map((marks) => labeled({ spacecraft, marks, text: labelOf(spacecraft), axis })),
  );
}

/** Puts rows side by side into lanes where they leave room for each other. */
export function packRows(rows: readonly TimelineRow[]): TimelineRow[][] {
  return packIntervals(rows, rowGap);
}

/** How many tenths of an axis, as wide as timeline.css has them, have passed before the first of these rows, its name included. */
export function tenthsBefore(rows: readonly TimelineRow[], axis: Axis): number {
  return tenthsIn(Math.min(...rows.map(({ from }) => from)) - margin, axis);
}

/** How many such tenths are left after the last of these rows, its name included. */
export function tenthsAfter(rows: readonly TimelineRow[], axis: Axis): number {
  return tenthsIn(axis.width - margin - Math.max(...rows.map(({ to }) => to)), axis);
}

function tenthsIn(length: number, axis: Axis): number {
  return Number.isFinite(length) ? Math.max(0, Math.floor((10 * length) / (axis.width - 2 * margin))) : 0;
}

function markOf(bar: Bar, axis: Axis, next: Bar | undefined): Mark {
  const { launch } = bar.flight;
  return {
    bar,
    isRough: launch !== null && !bar.isFailed && isRough(launch),
    ...outlineOf(bar, axis, next),
  };
}

function outlineOf(bar: Bar, axis: Axis, next: Bar | undefined) {
  if (bar.isFailed) return cross(bar, axis);
  const loss = bar.docking ? undefined : lossAfterLaunch(bar.flight);
  // A loss has a day where the end of its flight has no time.
  if (loss) return lostOutline(bar, bar.end ?? Math.max(bar.start, loss.date?.time ?? 0), axis);
  return bar.end === null ? openOutline(bar, axis, next) : outline(bar, bar.end, axis);
}

/** A cross on the day of a launch that failed. */
function cross({ start }: Bar, { placeOf }: Axis) {
  const place = placeOf(start);
  return {
    from: rounded(place - crossReach),
    to: rounded(place + crossReach),
    path: crossPath(place),
    state: 'failed' as const,
    isCut: false,
  };
}

/** The outline of a cross around a place in the middle of a lane. */
export function crossPath(place: number): string {
  return `M${place} 8.3l2.6-2.6l1.7 1.7l-2.6 2.6l2.6 2.6l-1.7 1.7l-2.6-2.6l-2.6 2.6l-1.7-1.7l2.6-2.6l-2.6-2.6l1.7-1.7z`;
}

/** The outline of a bar, with a point at each side where the flight goes on. */
function outline({ start, isUnderWay, isOfUnknownStay }: Bar, end: number, { range, placeOf }: Axis) {
  const [top, height] = isOfUnknownStay ? [lineTop, lineHeight] : [barTop, barHeight];
  const from = placeOf(Math.max(start, range.from));
  const length = rounded(Math.max(placeOf(Math.min(end, range.to)) - from, narrowest));
  const before = start < range.from ? pointLength : 0;
  const after = isUnderWay || end > range.to ? pointLength : 0;
  const half = height / 2;
  const right = after ? `l${after} ${half}l-${after} ${half}` : `v${height}`;
  const left = before ? `l-${before}-${half}` : '';
  return {
    from: rounded(from - before),
    to: rounded(from + length + after),
    path: `M${from} ${top}h${length}${right}h-${length}${left}z`,
    state: isUnderWay ? ('under-way' as const) : ('ended' as const),
    isCut: start < range.from || end > range.to,
  };
}

/** The outline of a bar with a cross behind its end, unless that lies beyond the drawing. */
function lostOutline(bar: Bar, end: number, axis: Axis) {
  const flown = outline(bar, end, axis);
  if (end > axis.range.to) return flown;
  const place = rounded(flown.to + 1 + crossReach);
  return {
    ...flown,
    to: rounded(place + crossReach),
    path: `${flown.path}${crossPath(place)}`,
    state: 'lost' as const,
  };
}

/**
 * The left part of a bar's outline, for a flight without a recorded end, up to when it is known to have lasted; where that is its launch,
 * it is shorter where the next launch is near.
 */
function openOutline({ start, knownUntil = start }: Bar, { range, placeOf }: Axis, next: Bar | undefined) {
  const from = placeOf(Math.max(start, range.from));
  const known = placeOf(Math.min(knownUntil, range.to)) - from;
  const room = next ? placeOf(next.start) - from - 1 : openLength;
  const length = rounded(Math.max(known, Math.min(openLength, Math.max(room, 1))));
  const isCut = start < range.from;
  const before = isCut ? pointLength : 0;
  const half = (barHeight - 1) / 2;
  const left = isCut ? `l-${before} ${half}l${before} ${half}` : `v${barHeight - 1}`;
  const path = `M${rounded(from + length)} ${barTop + 0.5}h-${length}${left}h${length}`;
  return { from: rounded(from - before), to: rounded(from + length), path, state: 'open' as const, isCut };
}

interface Labeled {
  spacecraft: Spacecraft;
  marks: Mark[];
  text: string;
  axis: Axis;
}

/** The name stands behind the last flight, else before the first, else in the first gap that is wide enough. */
function labeled({ spacecraft, marks, text, axis }: Labeled): TimelineRow {
  const room = labelGap + text.length * letterWidth;
  const from = (marks[0] as Mark).from;
  const to = (marks.at(-1) as Mark).to;
  const row = { spacecraft, marks, from, to };
  const behind = (mark: Mark) => ({ text, place: rounded(mark.to + labelGap), anchor: 'start' as const });
  if (to + room <= axis.width) return { ...row, to: to + room, label: behind(marks.at(-1) as Mark) };
  if (from - room >= 0) {
    return { ...row, from: from - room, label: { text, place: rounded(from - labelGap), anchor: 'end' } };
  }
  const before = marks.find(({ to: end }, index) => (marks[index + 1]?.from ?? end) - end >= room + labelGap);
  return { ...row, label: before ? behind(before) : null };
}

/**
 * Shortens names: the name of the configuration is left out where all its craft begin with it ("Columbia"), and too
 * long names lose what stands in brackets, then their end.
 */
function labeler(spacecraft: readonly Spacecraft[], above?: string | null): (craft: Spacecraft) => string {
  const rest = ({ title, configuration: { name } }: Spacecraft) =>
    title.startsWith(`${name} `) ? title.slice(name.length + 1) : title;
  const namedAlike = new Map(
    [...Map.groupBy(spacecraft, (craft) => craft.configuration)].map(([configuration, fleet]) => [
      configuration,
      fleet.every((craft) => rest(craft) !== craft.title && /^\p{L}/u.test(rest(craft))),
    ]),
  );
  return (craft) => {
    if (above === null) return shortened(craft.title);
    const named = namedAlike.get(craft.configuration) ? rest(craft) : craft.title;
    const own = above === undefined ? named : withoutFirst(above, named);
    return shortened(own);
  };
}

function shortened(name: string): string {
  const short = name.length > longestLabel ? name.replace(/ \(.*$/, '') : name;
  return short.length > longestLabel ? `${short.slice(0, longestLabel - 1).trimEnd()}…` : short;
}

/** "Progress MS-22" below "Progress" is "MS-22", but "Soyuz 40" stays, because a number is no name. */
function withoutFirst(word: string, name: string): string {
  const rest = name.slice(word.length + 1);
  return name.startsWith(`${word} `) && /^\p{L}/u.test(rest) ? rest : name;
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
