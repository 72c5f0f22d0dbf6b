import { deedName, readDeed, storedDeed } from '../../../core/environments/deed.ts';
import type { Holder } from '../../../core/environments/site.ts';
import type { Deed } from '../../../core/rollout/records.ts';
import { Later } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { json } from '../ledger/packed.ts';
import { type GetParameters, parametersOf } from '../ledger/parameters.ts';
import { pages } from '../pages.ts';
import type { Services } from '../services.ts';

/** Whose the names of a domain are, as SSM parameters `/immutable/<domain>/<label>`. */
export class Deeds {
  readonly #ssm: Services['ssm'];
  readonly #get: GetParameters;
  readonly #domain: string;
  /** By host, as the first look showed them and later ones their own. */
  readonly #holders = new Map<string, Deed>();
  #listed = false;

  /** `get`: asked for by itself where nobody shares the answer. */
  constructor(services: Services, domain: string, get = parametersOf(services)) {
    this.#ssm = services.ssm;
    this.#get = get;
    this.#domain = domain;
  }

  /** All are listed once, ten a page, where anybody wants them; from then on the own one alone is read, as the one that what is done next depends on. */
  async look(
    host: string | undefined,
    whose: 'all' | 'own' = 'all',
  ): Promise<{ readonly deed?: Deed; readonly holders: readonly Holder[] }> {
    const [deed] = await Promise.all([
      host === undefined ? undefined : this.#read(host),
      whose === 'all' ? this.#list() : undefined,
    ]);
    if (host !== undefined && deed) this.#holders.set(host, deed);
    if (host !== undefined && !deed) this.#holders.delete(host);
    const holders = [...this.#holders].map(([each, held]) => ({ host: each, deed: held }));
    return { ...(deed && { deed }), holders };
  }

  /**
   * "After deleting a parameter, wait for at least 30 seconds to create a parameter with the same name" (DeleteParameters in the
   * API reference of Systems Manager). What comes of not waiting isn't said, so nothing is taken for granted: a name counts as
   * claimed once a look shows it, and one that is refused while nothing is there is asked for again.
   */
  async claim(host: string, deed: Deed): Promise<void> {
    const ssm = await this.#ssm.change();
    try {
      await ssm.putParameter({ Name: this.#name(host), Value: storedDeed(deed), Type: 'String' });
    } catch (error) {
      if (!errorNames(error, 'ParameterAlreadyExists')) throw error;
      if (await this.#read(host)) return;
      throw new Later(`${this.#name(host)} was given up a moment ago: AWS refuses it and does not show it`);
    }
  }

  /**
   * Writes over the deed that a look showed. PutParameter has no condition, so it is read right before: one that is gone or another by
   * now is left alone. What came in between shows by the answer: "When you initially create a parameter, Parameter Store assigns
   * version 1 to that parameter. When you change the value of the parameter, Parameter Store automatically increments the version
   * number by one" (Working with parameter versions in Parameter Store). `Later` then: a look tells what is there.
   */
  async write(host: string, deed: Deed): Promise<void> {
    const before = await this.#asShown(host);
    if (before === undefined) return;
    const ssm = await this.#ssm.change();
    const written = { Name: this.#name(host), Value: storedDeed(deed), Type: 'String', Overwrite: true } as const;
    const { Version } = await ssm.putParameter(written);
    if (Version === before.version + 1) return;
    throw new Later(`${this.#name(host)} was version ${before.version} and is ${Version}: another wrote it meanwhile`);
  }

  /** Of what a look showed, and as late as it can be compared: what was made anew since is left alone. */
  async forget(host: string): Promise<void> {
    if ((await this.#asShown(host)) === undefined) return;
    const ssm = await this.#ssm.change();
    // One that is gone already is told in the answer, not thrown.
    await ssm.deleteParameters({ Names: [this.#name(host)] });
    this.#holders.delete(host);
  }

  async #read(host: string): Promise<Deed | undefined> {
    return (await this.#parameter(host))?.deed;
  }

  async #asShown(host: string): Promise<{ readonly version: number } | undefined> {
    const shown = this.#holders.get(host);
    const now = await this.#parameter(host);
    return now && shown && storedDeed(now.deed) === storedDeed(shown) ? now : undefined;
  }

  async #parameter(host: string): Promise<{ readonly deed: Deed; readonly version: number } | undefined> {
    const [found] = await this.#get([this.#name(host)]);
    const { Value, Version = 0 } = found ?? {};
    if (Value === undefined) return undefined;
    return { deed: readDeed(this.#name(host), json(this.#name(host), Value)), version: Version };
  }

  async #list(): Promise<void> {
    if (this.#listed) return;
    const ssm = await this.#ssm.read();
    const found = await pages(
      (NextToken) => ssm.getParametersByPath({ Path: `/immutable/${this.#domain}`, NextToken }),
      (page) => page.NextToken,
      (page) => page.Parameters,
    );
    for (const { Name = '', Value = '' } of found) {
      const deed = readable(Name, Value);
      if (deed) this.#holders.set(`${Name.slice(Name.lastIndexOf('/') + 1)}.${this.#domain}`, deed);
    }
    this.#listed = true;
  }

  #name(host: string): string {
    return deedName(this.#domain, host.slice(0, -this.#domain.length - 1));
  }
}

/** Another's that this version can't read, such as a later version's, keeps nobody from going on: it is left alone. */
function readable(name: string, value: string): Deed | undefined {
  try {
    return readDeed(name, json(name, value));
  } catch {
    return undefined;
  }
}
