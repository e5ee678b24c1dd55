/** What nobody should read anywhere: values of a program that is wrong in place of words. */
export const neverSaid = /\b(undefined|NaN|Infinity|Invalid Date)\b|\[object /;
