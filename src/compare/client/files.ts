import { registry } from '../../search/client/registry.ts';
import { href } from '../../site/ui/href.ts';
import { JsonFile, JsonFiles } from '../../site/ui/jsonFile.client.ts';
import type { ComparisonSubjects } from '../comparison.ts';
import { type ComparisonParts, partOf } from '../parts.ts';
import type { ComparedSection } from '../subjects.ts';

/** The files of comparisons: the registry of the search, to choose from, and the facts of each kind. */
export class CompareFiles {
  readonly names = registry;
  readonly facts: Record<ComparedSection, FactsFile>;

  /** Takes the addresses of the files. */
  constructor(addresses: Record<ComparedSection, string>) {
    this.facts = {
      spacecraft: new FactsFile(addresses.spacecraft),
      configurations: new FactsFile(addresses.configurations),
    };
  }
}

/** The facts of a kind: a file that has all of them, or one that names its parts. */
class FactsFile {
  readonly #head: JsonFile<
    Partial<ComparisonSubjects & ComparisonParts>,
    ComparisonSubjects | ComparisonParts
  >;
  readonly #parts = new JsonFiles<Partial<ComparisonSubjects>, ComparisonSubjects>(subjectsIn);

  constructor(address: string) {
    this.#head = new JsonFile(address, ({ parts, ...facts }) =>
      Array.isArray(parts) ? { parts } : subjectsIn(facts),
    );
  }

  /**
   * Loads the facts of the subjects with these slugs, and maybe of others.
   * @throws Error when a file cannot be had, or is none of what can be compared.
   */
  async load(slugs: readonly string[]): Promise<ComparisonSubjects> {
    const head = await this.#head.load();
    if (!('parts' in head)) return head;
    const addresses = new Set(slugs.map((slug) => head.parts[partOf(slug, head.parts.length)] ?? ''));
    const parts = await Promise.all(Array.from(addresses, (address) => this.#parts.load(href(address))));
    return { rows: parts[0]?.rows ?? [], subjects: parts.flatMap(({ subjects }) => subjects) };
  }
}

function subjectsIn({ rows, subjects }: Partial<ComparisonSubjects>): ComparisonSubjects {
  if (!Array.isArray(rows) || !Array.isArray(subjects))
    throw new Error('The file is none of what can be compared.');
  return { rows, subjects };
}
