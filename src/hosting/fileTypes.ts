import { headerRules } from './headerRules.ts';
import { patternSource } from './pattern.ts';

/** The types of files that hosts know by their endings. What they do not know, the table of headers tells them. */
export const knownTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'text/xml',
  svg: 'image/svg+xml',
} as const;

/** Whether a file of the site, by its path below it, is text, which gets smaller when it is compressed and is not read in parts. */
export function isTextFile(file: string): boolean {
  return textFiles.test(`/${file}`);
}

/** What is neither a picture, a font, an archive nor a table for programs. */
const textType = /^text\/|[/+](json|jsonl|xml|yaml)\b/;

const told = headerRules
  .filter(({ headers: { 'Content-Type': type } }) => typeof type === 'string' && textType.test(type))
  .flatMap(({ at }) => at.map(patternSource));
const textFiles = new RegExp(`^(${told.join('|')}|.*\\.(${Object.keys(knownTypes).join('|')}))$`);
