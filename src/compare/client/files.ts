import { registry } from '../../search/client/registry.ts';
import { JsonFile } from '../../site/ui/jsonFile.client.ts';
import type { ComparisonSubjects } from '../comparison.ts';
import type { ComparedSection } from '../subjects.ts';

/** The files of comparisons: the registry of the search, to choose from, and the facts of each kind. */
export class CompareFiles {
  readonly names = registry;
  readonly facts: Record<ComparedSection, { load(): Promise<ComparisonSubjects> }>;

  /** Takes the addresses of the files. */
  constructor(addresses: Record<ComparedSection, string>) {
    this.facts = {
      spacecraft: new JsonFile(addresses.spacecraft, subjectsIn),
      configurations: new JsonFile(addresses.configurations, subjectsIn),
    };
  }
}

function subjectsIn({ rows, subjects }: Partial<ComparisonSubjects>): ComparisonSubjects {
  if (!Array.isArray(rows) || !Array.isArray(subjects))
    throw new Error('The file is none of what can be compared.');
  return { rows, subjects };
}
