/** The height of the person that drawings stand beside, in meters. */
export const personMeters = 1.8;

/** The width of the person, in meters. */
export const personWidth = 0.54;

/** A standing person in centimeters, feet at 0 and up to -180: a head, a body, two arms and two legs. */
export const personOutline =
  'M0-180a12 13 0 1 1-1 0zM-14-151h28q13 0 13 15v50h-7v-44h-3V0H2v-76h-4V0h-15v-130h-3v44h-7v-50q0-15 13-15z';
