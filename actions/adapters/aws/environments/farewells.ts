import type { Farewell } from '../../../core/environments/remains.ts';
import { onTeardownScript } from '../../../core/machine/on-teardown-script.ts';
import type { Farewells } from '../../../ports/environments.ts';
import { fateOf, invocation, send } from '../machines/command.ts';
import type { Services } from '../services.ts';

/** `on-teardown` of the fleet file. */
export interface OnTeardown {
  readonly run: string;
  /** Seconds. */
  readonly timeout: number;
}

/** `on-teardown` as this process asked for it. That it runs once is the script's own doing. */
export class AwsFarewells implements Farewells {
  readonly #services: Services;
  readonly #command: OnTeardown | undefined;
  readonly #comment: string;
  /** Commands that were sent, by machine; undefined once one has ended. */
  readonly #sent = new Map<string, string | undefined>();

  /** `comment` says in AWS' command history who asked. */
  constructor(services: Services, command: OnTeardown | undefined, comment: string) {
    this.#services = services;
    this.#command = command;
    this.#comment = comment;
  }

  async look(): Promise<Farewell | undefined> {
    if (this.#command === undefined) return undefined;
    await Promise.all([...this.#sent].map(([machine, command]) => command && this.#follow(machine, command)));
    const runs = [...this.#sent].map(([machine, command]) => [machine, command ? 'asked' : 'ended'] as const);
    return { timeout: this.#command.timeout, runs: Object.fromEntries(runs) };
  }

  async run(machine: string): Promise<void> {
    if (this.#command === undefined) throw new Error('on-teardown is run without a command');
    const { run, timeout } = this.#command;
    const script = onTeardownScript(run, timeout);
    this.#sent.set(
      machine,
      await send(this.#services, [machine], script, timeout + 60, `on-teardown, ${this.#comment}`),
    );
  }

  async #follow(machine: string, command: string): Promise<void> {
    const found = await invocation(this.#services, command, machine);
    const fate = found ? fateOf(found) : 'open';
    if (fate === 'ended') this.#sent.set(machine, undefined);
    if (fate === 'lost') this.#sent.delete(machine);
  }
}
