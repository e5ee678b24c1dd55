import { readdirSync, readFileSync } from 'node:fs';

const every = 250;

/** Looks several times a second at the memory of a process and of all that it has started, on Linux. */
export class MemoryWatch {
  /** The most that all of them held together, and that one of them held, in bytes; 0 on other systems. */
  together = 0;
  largest = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(root: number) {
    this.#timer = setInterval(() => this.#look(root), every);
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(root: number): void {
    const all = processes();
    const own = new Set([root]);
    // A child has a higher number than its parent, but where numbers began anew.
    for (const { id, parent } of all) if (own.has(parent)) own.add(id);
    const sizes = all.filter(({ id }) => own.has(id)).map(({ bytes }) => bytes);
    this.together = Math.max(
      this.together,
      sizes.reduce((sum, bytes) => sum + bytes, 0),
    );
    this.largest = Math.max(this.largest, ...sizes);
  }
}

function processes(): { id: number; parent: number; bytes: number }[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((id) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        const number = (name: string) =>
          Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ id, parent: number('PPid'), bytes: number('VmRSS') * 1024 }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
