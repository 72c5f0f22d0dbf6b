/** Says what happens while it happens: one line per change, and on a terminal one more that is drawn again and again. */
import type { Report } from '../load/report.ts';
import type { Machine } from './fleet.ts';

export class Progress {
  readonly #began = Date.now();
  readonly #load: () => Report | undefined;
  readonly #redraws = process.stdout.isTTY === true;
  #last = '';

  constructor(load: () => Report | undefined) {
    this.#load = load;
  }

  say(line: string): void {
    this.#clear();
    console.log(line);
  }

  /** A line with the time it happened. */
  tell(line: string): void {
    this.say(`${this.#time()}  ${line}`);
  }

  show(machines: readonly Machine[], releases: readonly string[]): void {
    const now = standing(machines, releases);
    const line = `${this.#time()}    ${this.#requests()}${now}`;
    if (now !== this.#last && now !== '') this.say(line);
    else if (this.#redraws && now !== '') {
      this.#clear();
      process.stdout.write(line.slice(0, process.stdout.columns - 1));
    }
    this.#last = now;
  }

  /** Nothing more is drawn. */
  end(): void {
    this.#clear();
    this.#last = '';
  }

  #clear(): void {
    if (this.#redraws) process.stdout.write('\r\x1b[2K');
  }

  #time(): string {
    return `${Math.round((Date.now() - this.#began) / 1000)} s`.padStart(6);
  }

  #requests(): string {
    const report = this.#load();
    return report ? `${report.requests} requests, ${report.failed} failed | ` : '';
  }
}

const words: readonly (readonly [string, (machine: Machine) => boolean])[] = [
  ['waiting', ({ state }) => state === 'starting'],
  ['in service', ({ state }) => state === 'healthy'],
  ['joining', ({ state }) => state === 'initial'],
  ['unhealthy', ({ state }) => state === 'unhealthy'],
  ['draining', ({ state }) => state === 'draining'],
  ['parked', ({ state }) => state === 'parked'],
];

/** Such as `release 1: 1 in service, 1 parked; release 2: 1 in service, 1 parked`. */
export function standing(machines: readonly Machine[], releases: readonly string[]): string {
  const parts = releases.flatMap((release, index) => {
    const ours = machines.filter((machine) => machine.release === release);
    const counts = words.flatMap(([word, is]) => {
      const count = ours.filter(is).length;
      return count > 0 ? [`${count} ${word}`] : [];
    });
    return counts.length > 0 ? [`release ${index + 1}: ${counts.join(', ')}`] : [];
  });
  return parts.join('; ');
}
