import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { readFlags } from '../cli.ts';
import { importsOfAstro } from './importsOfAstro.ts';
import { rules } from './rooms.ts';

readFlags({
  call: 'npm run check:imports --',
  does: 'Holds all imports against the rules in scripts/check/rooms.ts.',
  flags: {},
});

const { violations, totalCruised } = await cruiseCopy();
const broken = [...new Set(violations.map(inWords))].sort();
for (const line of broken) console.error(`${line}: ${reasonOf(line)}`);
console.log(`${totalCruised} modules: ${broken.length} imports break a rule.`);
if (broken.length > 0) process.exitCode = 1;

/** dependency-cruiser cannot read .astro files, so it reads a copy of the code in which they are modules. */
async function cruiseCopy(): Promise<ICruiseResult['summary']> {
  // dependency-cruiser follows links, and leaves out what lies behind one.
  mkdirSync('node_modules', { recursive: true });
  const cache = path.join(realpathSync('node_modules'), '.cache');
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(path.join(cache, 'imports-'));
  try {
    for (const file of globSync(['{src,scripts}/**/*.{ts,js,mjs,astro}', '*.{ts,mjs}'])) {
      for (const [name, code] of modulesOf(file)) write(path.join(copy, name), code);
    }
    const { output } = await cruise(
      ['src', 'scripts', ...globSync('*.{ts,mjs}')],
      {
        baseDir: copy,
        validate: true,
        ruleSet: { forbidden: rules },
        tsPreCompilationDeps: true,
        // Packages lie above the copy.
        doNotFollow: { path: ['^\\.\\./'] },
      },
      // `.ts` comes first, because an import of an .astro file must find the module with its frontmatter.
      { extensions: ['.ts', '.js', '.mjs'] },
    );
    const { modules, summary } = output as ICruiseResult;
    if (!modules.some(({ source }) => source.startsWith('src/')))
      throw new Error(
        'No module of src/ was read, so no import was held against the rules. Run it at the top of the project.',
      );
    return summary;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function modulesOf(file: string): [name: string, code: string][] {
  const code = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return [[file, code]];
  const { build, client } = importsOfAstro(code);
  const modules: [string, string][] = [[`${file}.ts`, build]];
  return client === '' ? modules : [...modules, [`${file}.client.ts`, client]];
}

function write(file: string, code: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
}

function reasonOf(line: string): string {
  return rules.find(({ name }) => line.endsWith(`[${name}]`))?.comment ?? 'it breaks a rule';
}

function inWords({ rule, from, to, cycle }: IViolation): string {
  const way = cycle ? cycle.map(({ name }) => name) : [to];
  const names = [from, ...way].join(' -> ').replaceAll(/(\.astro)(\.client)?\.ts\b/g, '$1');
  return `${names} [${rule.name}]`;
}
