/** The height of the person that drawings stand beside, in meters. */
export const personMeters = 1.8;

/** The width of the person, in meters. */
export const personWidth = 0.54;

/** A standing person in centimeters, feet at 0 and up to -180: a head, a body, two arms and two legs. */
export const personOutline =
  'M0-180a11.5 13 0 0 1 0 26a11.5 13 0 0 1 0-26zM-14-151H14Q27-150 27-136V-86Q24-82 21-86V-130H17V-4Q11 3 2-2V-76H-2V-2Q-11 3-17-4V-130H-21V-86Q-24-82-27-86V-136Q-27-150-14-151z';
