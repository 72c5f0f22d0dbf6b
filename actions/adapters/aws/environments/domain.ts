import { AwsClock } from '../clock.ts';
import { type GetParameters, parametersOf, sharedParameters } from '../ledger/parameters.ts';
import { type Services, services } from '../services.ts';
import { Balancers } from './balancers.ts';
import { HostedZone } from './hosted-zone.ts';
import { Tagged } from './tags.ts';
import { type Share, together } from './together.ts';

/**
 * Seconds from one reading to the next for each environment that shares it, and at the most. What changes nothing has a bucket of 40
 * tokens, of which 10 come back each second (Request throttling for the ELB API, by its translations), for all that an account
 * asks: target groups, rules and tags are three readings.
 */
const [APART, MOST] = [0.01, 0.4];

/** What the environments of one domain have in common, for one process: whom to ask, and what is asked once for all of them. */
export class Domain {
  readonly clock = new AwsClock();
  readonly services: Services;
  readonly hosted: HostedZone;
  readonly balancers: Balancers;
  readonly tagged: Tagged;
  readonly parameters: GetParameters;
  readonly #readings = new Map<string, () => Promise<unknown>>();
  #environments = 0;

  constructor({ region, domain }: { readonly region?: string | undefined; readonly domain: string }) {
    this.services = services({ region, clock: this.clock });
    this.hosted = new HostedZone(this.services, domain, () => this.many);
    this.balancers = new Balancers(this.services, this.hosted, domain);
    const share: Share = (what, read) => this.share(what, read);
    this.tagged = new Tagged(this.services, share);
    this.parameters = sharedParameters(parametersOf(this.services), share);
  }

  /** One more shares it. */
  join(): void {
    this.#environments += 1;
  }

  get many(): boolean {
    return this.#environments > 1;
  }

  /** What is the same for all who ask for `what` at about the same time; never older than the question. */
  async share<T>(what: string, read: () => Promise<T>): Promise<T> {
    const apart = () => (this.many ? Math.min(MOST, this.#environments * APART) : 0);
    const reading = this.#readings.get(what) ?? together(read, { apart, wait: (seconds) => this.clock.wait(seconds) });
    this.#readings.set(what, reading);
    return (await reading()) as T;
  }
}
