import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One change of a file, as a recipe tells it. */
interface Step {
  file: string;
  /** Null where the file is made. */
  place: { how: string; anchor: string } | null;
  code: string;
}

/** How something is added to the project, step by step. */
export interface Recipe {
  /** "a field" */
  title: string;
  steps: Step[];
}

const guide = '.github/CONTRIBUTING.md';
const stepPattern =
  /^(?:In|Make) `([^`]+)`(?:, (after|before|before the row with) `([^`]+)`)?:\n\n```\w+\n([\s\S]*?)```$/gm;

/** The recipes, as people read them. */
export function allRecipes(): Recipe[] {
  const [, text = ''] = /\n## Recipes\n([\s\S]*?)\n## /.exec(readFileSync(guide, 'utf8')) ?? [];
  return text
    .split('\n### ')
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')).toLowerCase(),
      steps: Array.from(section.matchAll(stepPattern), ([, file = '', how, anchor, code = '']) => ({
        file,
        place: how && anchor ? { how, anchor } : null,
        code,
      })),
    }));
}

/** A row of the table of recipes: what it leads to, and the files that it names. */
interface Row {
  title: string;
  /** The fragment of the recipe, as GitHub makes it of the title. */
  fragment: string;
  files: string[];
}

/** The table above the recipes. */
export function tableOfRecipes(): Row[] {
  const [, table = ''] =
    /\n## Recipes\n[\s\S]*?\| --- \| --- \| --- \|\n([\s\S]*?)\n\n/.exec(readFileSync(guide, 'utf8')) ?? [];
  return table.split('\n').map((row) => {
    const [, linked = '', files = ''] = row.split('|').map((cell) => cell.trim());
    const [, title = '', fragment = ''] = /^\[(.+)\]\(#(.+)\)$/.exec(linked) ?? [];
    return { title, fragment, files: Array.from(files.matchAll(/`([^`]+)`/g), ([, file = '']) => file) };
  });
}

/**
 * Does what a recipe says to a project.
 * @throws Error that names the step when the place it speaks of is not there, or not the only one.
 */
export function carryOut({ title, steps }: Recipe, project: string): void {
  if (steps.length === 0) throw new Error(`${guide}: the recipe "${title}" has no steps that can be read.`);
  for (const { file, place, code } of steps) {
    const target = path.join(project, file);
    if (place === null) {
      if (existsSync(target)) throw new Error(`${guide}: "${title}" makes ${file}, which is there already.`);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, code);
      continue;
    }
    const lines = readFileSync(target, 'utf8').split('\n');
    const found = lines.flatMap((line, index) => (line.trim() === place.anchor ? [index] : []));
    const [line] = found;
    if (line === undefined || found.length > 1)
      throw new Error(
        `${guide}: "${title}" looks for one line \`${place.anchor}\` in ${file}, which has ${found.length}.`,
      );
    const added = code.replace(/\n$/, '').split('\n');
    if (place.how === 'after') lines.splice(line + 1, 0, ...added);
    else if (place.how === 'before') lines.splice(line, 0, ...added);
    else lines.splice(lines.lastIndexOf('  {', line), 0, ...added);
    writeFileSync(target, lines.join('\n'));
  }
}
