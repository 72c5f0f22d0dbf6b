import type { Spec } from '../../../core/release/spec.ts';
import type { Beat, Lease, Records, Verdict } from '../../../core/rollout/records.ts';
import { STANDARD, storedRecord, storedVerdict } from '../../../core/rollout/stored.ts';
import { Denied, Later, type Ledger, RecordsDenied } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { chunks, pages } from '../pages.ts';
import { parameterPath, type Scope } from '../scope.ts';
import type { Services } from '../services.ts';
import { Memory } from './memory.ts';
import { pack, unpack } from './packed.ts';
import { type GetParameters, parametersOf } from './parameters.ts';

/** The records of one app in one environment, as SSM parameters. */
export class AwsLedger implements Ledger {
  readonly #ssm: Services['ssm'];
  readonly #get: GetParameters;
  readonly #path: string;
  readonly #memory = new Memory();
  #listed = false;

  /** `get`: asked for by itself where nobody shares the answer. */
  constructor(services: Services, scope: Scope, get = parametersOf(services)) {
    this.#ssm = services.ssm;
    this.#get = get;
    this.#path = parameterPath(scope);
  }

  async read(): Promise<Records> {
    try {
      const found = this.#listed ? await this.#newer() : 'newer';
      // What one read doesn't show isn't gone: the list says so, too, or shows it again.
      if (found === 'others') this.#memory.clear();
      if (found !== 'known') await this.#list();
    } catch (error) {
      throw error instanceof Denied ? new RecordsDenied(error.message, { cause: error }) : error;
    }
    return this.#memory.records();
  }

  async claim({ n, ...lease }: Omit<Lease, 'at'>): Promise<void> {
    await this.#create(`lease/${n}`, storedRecord(lease));
  }

  async beat({ n, ...beat }: Omit<Beat, 'at'>): Promise<void> {
    const ssm = await this.#ssm.change();
    await ssm.putParameter({ ...this.#text(`beat/${n}`, JSON.stringify(beat)), Overwrite: true });
  }

  async decide({ attempt, ...verdict }: Omit<Verdict, 'at'>): Promise<void> {
    await this.#create(`verdict/${attempt}`, storedVerdict(verdict));
  }

  async check(spec: Spec): Promise<void> {
    await pack(spec);
  }

  async storeSpec(attempt: number, spec: Spec): Promise<void> {
    await this.#create(`spec/${attempt}`, await pack(spec));
  }

  async spec(attempt: number): Promise<Spec | undefined> {
    const name = `${this.#path}/spec/${attempt}`;
    const known = this.#memory.spec(name, attempt);
    if (known) return await known;
    const [found] = await this.#get([name]);
    const value = found?.Value;
    return value === undefined ? undefined : await unpack(name, value);
  }

  async forget(records: readonly string[]): Promise<void> {
    const ssm = await this.#ssm.change();
    for (const names of chunks(records, 10)) {
      await ssm.deleteParameters({ Names: names.map((name) => `${this.#path}/${name}`) });
      for (const name of names) this.#memory.drop(name);
    }
  }

  /**
   * Whoever is first wins; that somebody was shows at the next look, and by its nonce whether it was ourselves. "After deleting a
   * parameter, wait for at least 30 seconds to create a parameter with the same name" (DeleteParameters in the API reference of Systems
   * Manager): records go with their environment, and count from 1 again, so what is refused and not there is asked for again.
   */
  async #create(name: string, value: string): Promise<void> {
    const ssm = await this.#ssm.change();
    try {
      await ssm.putParameter(this.#text(name, value));
    } catch (error) {
      if (!errorNames(error, 'ParameterAlreadyExists')) throw error;
      if ((await this.#get([`${this.#path}/${name}`])).length > 0) return;
      throw new Later(`${name} was deleted a moment ago: AWS refuses it and does not show it`, { cause: error });
    }
  }

  #text(name: string, value: string) {
    const tier = value.length > STANDARD ? ({ Tier: 'Advanced' } as const) : {};
    return { Name: `${this.#path}/${name}`, Value: value, Type: 'String', ...tier } as const;
  }

  async #list(): Promise<void> {
    const ssm = await this.#ssm.read();
    const found = await pages(
      (NextToken) => ssm.getParametersByPath({ Path: this.#path, Recursive: true, NextToken }),
      (page) => page.NextToken,
      (page) => page.Parameters,
    );
    for (const parameter of found) this.#memory.take(this.#path, parameter);
    this.#listed = true;
  }

  /**
   * Takes in what can have changed since the last look: whether there is a lease that wasn't known, or the newest one that was is
   * gone or another's. Records go with their environment, and count from 1 again when that is made anew.
   */
  async #newer(): Promise<'known' | 'newer' | 'others'> {
    const latest = this.#memory.records().leases.at(-1);
    const n = latest?.n ?? 0;
    const names = [`lease/${n + 1}`];
    if (latest) names.push(`lease/${n}`, `beat/${n}`);
    if (latest && !this.#memory.verdicts.has(latest.attempt)) names.push(`verdict/${latest.attempt}`);
    if (latest && !this.#memory.specs.has(latest.attempt)) names.push(`spec/${latest.attempt}`);
    const found = await this.#get(names.map((name) => `${this.#path}/${name}`));
    for (const parameter of found) this.#memory.take(this.#path, parameter);
    const same = found.some(({ Name }) => Name?.endsWith(`/lease/${n}`)) && this.#memory.leases.get(n)?.nonce;
    if (latest && same !== latest.nonce) return 'others';
    return this.#memory.leases.has(n + 1) ? 'newer' : 'known';
  }
}
