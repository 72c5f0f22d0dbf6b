import type { Answer, Certificate, NoAnswer, Question } from '../../actions/core/probe/answer.ts';
import type { Asker } from '../../actions/ports/asker.ts';
import { Sleepers } from '../world/sleepers.ts';

/** One machine behind a site's balancer. */
export interface Machine {
  readonly release?: string;
  /** Seconds. */
  readonly takes?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** There is more of it than is read. */
  readonly cut?: boolean;
}

export interface Site {
  /** Asked in turn. */
  machines: readonly Machine[];
  /** Nobody listens. */
  refuses?: boolean;
  /** Of https. */
  certificate?: Certificate & { readonly untrusted?: string };
}

/** Names and the sites behind them, in memory, on a clock on which nobody has to wait. */
export class Internet implements Asker {
  readonly sites = new Map<string, Site>();
  /** All that was asked, and of how many at once. */
  readonly questions: Question[] = [];
  atOnce = 0;
  closed = false;
  #asking = 0;
  #turn = 0;
  readonly #time = {
    now: 1_764_000_000,
    advance(seconds: number) {
      this.now += seconds;
    },
  };
  readonly #sleepers = new Sleepers(this.#time);
  readonly clock = { now: () => this.#time.now, wait: (seconds: number) => this.#sleepers.wait(seconds) };

  /** What happens after so many seconds. */
  later(seconds: number, happens: () => void): void {
    void this.clock.wait(seconds).then(happens);
  }

  async ask(question: Question): Promise<Answer | NoAnswer> {
    this.questions.push(question);
    this.#asking += 1;
    this.atOnce = Math.max(this.atOnce, this.#asking);
    const began = this.clock.now();
    const got = await this.#follow(question, began + question.timeout);
    this.#asking -= 1;
    const all = this.clock.now() - began;
    return { ...got, timings: { name: all / 8, connect: all / 4, firstByte: all / 2, all } };
  }

  close(): void {
    this.closed = true;
  }

  async #follow(question: Question, end: number): Promise<Answer | NoAnswer> {
    const { hostname, protocol } = new URL(question.url);
    const no = (kind: NoAnswer['kind'], why: string): NoAnswer => ({ kind, why, timings: { all: 0 } });
    const site = this.sites.get(question.connectTo ?? hostname);
    if (site === undefined) return no('no name', `${hostname} has no address`);
    if (site.refuses) return no('no connection', 'it was refused');
    if (protocol === 'https:' && site.certificate?.untrusted) return no('TLS', site.certificate.untrusted);
    const machine = site.machines[this.#turn++ % site.machines.length] ?? {};
    const { takes = 0.02, release, status = 200, headers = {}, body = '', cut = false } = machine;
    await this.clock.wait(Math.min(takes, end - this.clock.now()));
    if (this.clock.now() >= end) return no('too slow', 'no answer in time');
    const to = headers['location'];
    if (to !== undefined && question.redirects > 0) {
      const url = new URL(to, question.url).href;
      return await this.#follow({ ...question, url, redirects: question.redirects - 1 }, end);
    }
    return {
      kind: 'answer',
      status,
      headers: { ...headers, ...(release && { 'x-release': release }) },
      body,
      cut,
      url: question.url,
      protocol: 'http/1.1',
      address: '192.0.2.1:443',
      ...(protocol === 'https:' && site.certificate && { certificate: site.certificate }),
      timings: { all: 0 },
    };
  }
}
