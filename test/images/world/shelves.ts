import type { EcrWanted } from '../../../actions/core/image/ecr-repository.ts';
import { parseRepository } from '../../../actions/core/image/reference.ts';
import type { Finding } from '../../../actions/core/image/scan-verdict.ts';
import type { ScanLook, ScanStart } from '../../../actions/core/image/scan-wait.ts';
import type { Clock } from '../../../actions/ports/clock.ts';
import type { EcrRepositories, Prepared, Registries } from '../../../actions/ports/images.ts';
import { Shelf } from './shelf.ts';

/** The ECR of the AWS credentials. */
export const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';

/** How scans of one repository go; all in seconds. */
export interface Scanning {
  /** Whether it begins by itself, and goes on looking: then nobody can begin one, and findings aren't counted. */
  readonly enhanced?: boolean;
  /** From the push, or from the wish, to its end; Infinity: it never shows. */
  readonly takes: number;
  /** From its end to the moment at which its findings show. */
  readonly late?: number;
  readonly findings?: readonly Finding[];
}

/** Every registry in memory. ECR's repositories have to be made, and hold nothing before; others are there when they are asked for. */
export class Shelves implements Registries, EcrRepositories {
  readonly shelves = new Map<string, Shelf>();
  /** Those of ECR, by their full names. */
  readonly made = new Set<string>();
  readonly scanning = new Map<string, Scanning>();
  /** When the scan of a repository's image began. */
  readonly #began = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async open(repository: string): Promise<Shelf> {
    const { host = ECR, name } = parseRepository(repository);
    return this.#shelf(host, name);
  }

  async isMissing(repository: string): Promise<boolean> {
    const { host = ECR, name } = parseRepository(repository);
    return host === ECR && !this.made.has(`${host}/${name}`);
  }

  async resolve(repository: string, tag: string): Promise<string | undefined> {
    return await (await this.open(repository)).digest(tag);
  }

  async login(): Promise<undefined> {}

  async knows(host: string): Promise<boolean> {
    return host === ECR;
  }

  async prepare(host: string, name: string, { movable }: EcrWanted): Promise<Prepared> {
    const full = `${host}/${name}`;
    const created = !this.made.has(full);
    const shelf = this.#shelf(host, name);
    shelf.moves = (tag) => movable.some((each) => new RegExp(`^${each.replaceAll('*', '.*')}$`).test(tag));
    this.made.add(full);
    return { created, keepsTags: true, notes: [] };
  }

  async pushedAt(): Promise<undefined> {}

  async scan(host: string, name: string, digest: string): Promise<ScanLook> {
    const { enhanced = false, takes, late = 0, findings = [] } = this.#how(host, name);
    const now = this.#clock.now();
    const key = `${host}/${name}@${digest}`;
    if (enhanced && !this.#began.has(key)) this.#began.set(key, now);
    const began = this.#began.get(key);
    const nothing = { findings: [], counted: false, watched: false, why: '' };
    if (began === undefined || takes === Number.POSITIVE_INFINITY) return { ...nothing, state: 'none' };
    const age = now - began - takes;
    if (age < 0) return { ...nothing, state: 'waiting' };
    const shown = age < late ? [] : findings;
    return { state: 'done', findings: shown, counted: !enhanced, age, watched: enhanced, why: '' };
  }

  async startScan(host: string, name: string, digest: string): Promise<ScanStart> {
    if (this.#how(host, name).enhanced) return 'refused';
    this.#began.set(`${host}/${name}@${digest}`, this.#clock.now());
    return 'begun';
  }

  /** How many images of a repository were scanned. */
  scanned(full: string): number {
    return [...this.#began.keys()].filter((key) => key.startsWith(`${full}@`)).length;
  }

  #shelf(host: string, name: string): Shelf {
    const full = `${host}/${name}`;
    const shelf = this.shelves.get(full) ?? new Shelf(host, name);
    this.shelves.set(full, shelf);
    return shelf;
  }

  #how(host: string, name: string): Scanning {
    return this.scanning.get(`${host}/${name}`) ?? { takes: 0 };
  }
}
