import { durationInWords, durationPattern, parseDuration } from './duration.ts';
import { isDay } from './isoDay.ts';
import { dayInWords, parseMoment } from './moment.ts';

/** Shorthand of provenance.csv, and what a reader gets in its place; `$1` is what the brackets found. */
const shorthand: [pattern: RegExp, plain: string][] = [
  [/^([^:]+) time: NASA, well established$/, "the time of the $1 is NASA's, as it is generally told"],
  [/^([^:]+) time, well established$/, 'the time of the $1 is the one that is generally told'],
  [/^decay date(, well established)?$/, 'the end is the day on which it came down and burned up'],
  [/^GCAT ends the (mission )?phase on the launch day$/, 'GCAT ends the flight on the day of the launch'],
  [
    /^GCAT phase end \(date\)$/,
    'the end is the day on which GCAT ends this phase of the flight, without a time',
  ],
  [
    /^GCAT phase end \(date\), crewed part of the flight$/,
    'the end is the day on which GCAT ends the part of the flight with a crew, without a time',
  ],
  [/^GCAT phase end (\S+) (\S+) is a day early$/, 'GCAT ends the flight at $2 UTC on $1, a day too early'],
  [/^operational end and history say 18 March$/, 'it landed on 18 March 2010'],
  [/^GCAT copy dates the end (\S+)$/, 'GCAT has the end on $1'],
  [/^the ship was docked for a year and re-entered on/, 'it was docked for a year and re-entered on'],
  [/^GCAT gives (\d\d:\d\d)$/, 'GCAT ends the flight at $1 UTC'],
  [
    /^the customary 108-minute flight ends (\d\d:\d\d)$/,
    'the 108 minutes that are usually told end at $1 UTC, which is used here',
  ],
  [/^GCAT has the date only$/, 'GCAT has the day of the end alone'],
  [/^NASA (flight|mission) duration (?:of )?(.+)$/, 'the end is the launch plus the $2 that NASA gives'],
  [/^(?:flight )?duration not in sources$/, 'no source gives how long the flight lasted'],
  [/^flight durations not in sources$/, 'no source gives how long its flights lasted'],
  [
    /^(?:flight duration of|flight duration|landing time from flight duration|abort flight of|suborbital flight of) (.+)$/,
    'the end is the launch plus the $1 that the flight lasted',
  ],
  [/^status not in sources$/, 'no source gives its status, which was chosen for this edition'],
  [
    /^(?:end equals launch: |end )?implied by LL2 fastest_turnaround (P\S+)$/,
    'the end was computed back from the next launch and the fastest turnaround that LL2 gives, $1',
  ],
  [
    /^LL2-implied \(fastest_turnaround (P\S+)\)$/,
    'the end was computed back from the next launch and the fastest turnaround that LL2 gives, $1',
  ],
  [
    /^LL2-implied landing (\S+) \(GCAT (\S+)\?\)$/,
    'the landing at $1 UTC was computed back from the next launch and the fastest turnaround that LL2 gives; GCAT has $2, with a question mark',
  ],
  [
    /^fastest_turnaround is the LL2 configuration figure (P\S+)$/,
    'the fastest turnaround is the figure that LL2 gives for the configuration, $1',
  ],
  [
    /^OTV-4\/OTV-5 on one vehicle is implied by LL2 fastest_turnaround$/,
    'that one vehicle flew OTV-4 and OTV-5 follows from the fastest turnaround that LL2 gives',
  ],
  [
    /^flight list inferred: counts agree with LL2 .*$/,
    'which flights are its own was inferred for this edition; it agrees with LL2, which counts 32 launches of such capsules, 16 of them by RSS First Step, with no turnaround under 59 days',
  ],
  [
    /^flight list inferred from LL2 constraints, see .*$/,
    'which flights are its own was inferred for this edition from what LL2 counts of all such capsules',
  ],
  [
    /^flights after NS-28 inferred from LL2 constraints .*$/,
    'which flights after NS-28 are its own was inferred for this edition from what LL2 counts: 16 flights, the last one NS-38, with no turnaround under 59 days',
  ],
  [/^retirement after NS-35 from general/, 'that it was retired after NS-35 is from general'],
  [
    /^serial 001 follows the LL2 numbering of 002 and 003$/,
    "the serial number 001 was chosen to go with 002 and 003, which are LL2's",
  ],
  [/^(mission_end from )?LL2 flight \d+$/, "the end is that of LL2's record of the flight"],
  [/^from LL2 time_in_space$/, "the end was computed from LL2's time in space"],
  [
    /^landing, general knowledge \(GCAT copy ends April 2025\)$/,
    'the landing is from general knowledge, because it is later than the copy of GCAT at hand',
  ],
  [
    /^end from general knowledge, later than the GCAT copy or missing there$/,
    'the end is from general knowledge, because the copy of GCAT at hand does not have it',
  ],
  [
    /^sum of flights listed here differs by -?(\d+) s from the LL2 total$/,
    'the sum of its flights differs by $1 seconds from the total that LL2 gives',
  ],
  [/^totals agree with LL2 .*$/, 'its counts of launches agree with LL2'],
  [/^LL2 \(2022\) said Active$/, 'in 2022 LL2 had its status as Active'],
  [/^set to Retired after its flight$/, 'its status was set to Retired here, after its flight'],
  [/^splashdown about/, 'it splashed down about'],
  [/^loss of signal$/, 'the end is the loss of its signal'],
  [/^break-up 73 s after lift-off$/, 'the end is the break-up, 73 seconds after lift-off'],
  [/^landing 04:33 Beijing time on 17 October$/, 'it landed at 04:33 Beijing time on 17 October 2005'],
  [
    /^landed before (\S+) \(LL2: 22 landings attempted, Shenzhou 23 alone docked\)$/,
    'it had landed by $1, when LL2 counted 22 landings and had Shenzhou 23 alone as docked',
  ],
  [/^had left /, 'it had left '],
  [
    /^LL2 lists a launch on 21 July 1968, but nothing was launched and the accident was on 14 July$/,
    'LL2 lists a launch on 21 July 1968, but nothing was launched; accounts of the accident differ on its day, which is often told as 14 July',
  ],
  [/^aborted launch$/, 'the launch was aborted'],
  [/^ascent from the Moon$/, 'its second launch is the ascent from the Moon'],
  [/^jettisoned and burned up/, 'it was jettisoned and burned up'],
  [
    /^LL2 gave (P\S+) just after the CRS-34 launch and (P\S+) docked before its docking$/,
    'LL2 gave $1 in space just after the launch of CRS-34, and $2 docked before it docked',
  ],
  [/^GCAT marks the end time with "\?"$/, 'GCAT marks the time of the end with a question mark'],
  [/^launch failure, end time not recorded$/, 'the flight failed; the time of the end is not recorded'],
];

/**
 * Puts a remark of an edition in plain words, without a capital and a full stop. What has no plain words of its own keeps its
 * words, with durations and days said as on all pages. A mission may stand before it with a colon.
 */
export function plainRemark(remark: string): string {
  const [, mission, rest] = /^([^:]+): (.+)$/.exec(remark) ?? [];
  const plain = spelledOut(remark);
  return withoutCodes(plain === remark && mission && rest ? `${mission}: ${spelledOut(rest)}` : plain);
}

function spelledOut(remark: string): string {
  const [pattern, plain] = shorthand.find(([one]) => one.test(remark)) ?? [];
  return pattern && plain !== undefined ? remark.replace(pattern, plain) : remark;
}

/** Says durations and days as on all pages, and names of fields as words. What only looks like one, as "09:00 PT", stays. */
function withoutCodes(text: string): string {
  return text
    .replace(/\bP[\dDTHMS.]+\b/g, (text) =>
      durationPattern.test(text) ? durationInWords(parseDuration(text)) : text,
    )
    .replace(/\b\d{4}-\d\d-\d\d\b/g, (text) =>
      isDay(text) ? dayInWords(parseMoment(text, 'day'), 'long') : text,
    )
    .replace(/\b[a-z]+(_[a-z]+)+\b/g, (field) => field.replaceAll('_', ' '));
}
