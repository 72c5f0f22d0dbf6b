// An account of AWS that throttles: what processes of many worlds ask of it together, counted and held to AWS' rates.
import { Later, type Ports } from '../../actions/ports/rollout.ts';
import rates from '../../dev/cloud/faults/rates.json' with { type: 'json' };
import { type Request, requestsOf, requestsOnce } from './requests.ts';

interface Time {
  readonly now: number;
}

export interface Asked {
  readonly at: number;
  readonly request: Request;
  readonly throttled: boolean;
}

const READS = /^(read|look|groups|detail|named|template|reachable|launched|served)$/;

/** Seconds at most between the tries of the SDK that a throttled read has (core/patience.ts), a part of each; a change has one try. */
const RETRIES = [1, 2, 4];

export class Account {
  readonly asked: Asked[] = [];
  readonly #time: Time;
  readonly #throttles: boolean;
  #seed = 1;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(time: Time, throttles = true) {
    this.#time = time;
    this.#throttles = throttles;
  }

  /** The ports of a process of this account. Each request takes `latency` seconds. */
  ports(ports: Ports, latency: number): Ports {
    const { clock, probe, credentialsEnd, ...others } = ports;
    const wrapped = Object.entries(others).map(([name, port]) => [
      name,
      this.#wrap(name, port as object, clock, latency),
    ]);
    return { ...Object.fromEntries(wrapped), clock, probe, credentialsEnd } as Ports;
  }

  #wrap(name: string, port: object, clock: Ports['clock'], latency: number): object {
    const known = new Set<Request>();
    const methods = Object.entries(port).map(([method, work]) => [
      method,
      async (...given: readonly unknown[]) => {
        if (name === 'machines' && method === 'answers') {
          const answers: Awaited<ReturnType<Ports['machines']['answers']>> = await work();
          const open = Object.values(answers).some(({ state }) => state === 'asked');
          await this.#send(open ? ['ssm ListCommandInvocations'] : [], clock, latency, true);
          return answers;
        }
        const requests = requestsOf(name, method, given);
        for (const request of requestsOnce(name, method).filter((each) => !known.has(each))) {
          await this.#send([request], clock, latency, true);
          known.add(request);
        }
        await this.#send(requests, clock, latency, READS.test(method));
        return await work(...given);
      },
    ]);
    return Object.fromEntries(methods);
  }

  /** All at once, as a look asks; each is tried again by itself. */
  async #send(requests: readonly Request[], clock: Ports['clock'], latency: number, read: boolean): Promise<void> {
    if (requests.length === 0) return;
    await Promise.all(requests.map((request) => this.#one(request, clock, read ? RETRIES : [])));
    await clock.wait(latency);
  }

  async #one(request: Request, clock: Ports['clock'], retries: readonly number[]): Promise<void> {
    for (const pause of [...retries, undefined]) {
      const throttled = this.#throttles && !this.#let(request);
      this.asked.push({ at: this.#time.now, request, throttled });
      if (!throttled) return;
      if (pause === undefined) throw new Later(`${request}: Throttling: Rate exceeded`);
      await clock.wait(pause * this.#chance());
    }
  }

  /** From 0 to 1, and the same in each run: the SDK spreads the tries of many clients. */
  #chance(): number {
    this.#seed = (this.#seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return this.#seed / 2 ** 31;
  }

  #let(request: Request): boolean {
    const [service = '', operation = ''] = request.split(' ');
    const rate = rates.find((each) => each.service === service && new RegExp(`^(${each.operations})$`).test(operation));
    if (rate === undefined) return true;
    const key = `${service} ${rate.each ? operation : rate.operations}`;
    const { now } = this.#time;
    const bucket = this.#buckets.get(key) ?? { tokens: rate.size, at: now };
    bucket.tokens = Math.min(rate.size, bucket.tokens + (now - bucket.at) * rate.refill);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
}
