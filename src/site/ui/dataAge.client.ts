import { oldAgeInWords } from './dataAge.ts';

// Says how old the data are where a page speaks in the present tense, once they are old.
for (const place of document.querySelectorAll<HTMLElement>('[data-as-of]')) {
  const age = oldAgeInWords(Number(place.dataset.asOf), Date.now());
  if (age !== null) place.append(` The data are ${age} old.`);
}
