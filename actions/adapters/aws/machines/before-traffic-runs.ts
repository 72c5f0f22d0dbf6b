import type { BeforeTrafficAnswer } from '../../../core/rollout/seen.ts';
import type { Services } from '../services.ts';
import { fateOf, invocation, send } from './command.ts';

/** Exit code of a script that had to be ended, as `timeout` has it. */
const TIMED_OUT = 124;

/** `before-traffic` as this run asked for it. That it runs once is the script's own doing. */
export class BeforeTrafficRuns {
  readonly #services: Services;
  readonly #commands = new Map<string, string>();
  readonly #answers = new Map<string, BeforeTrafficAnswer>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** `timeout` is the command's own, in seconds. */
  async run(machine: string, script: string, timeout: number, comment: string): Promise<void> {
    const command = await send(this.#services, [machine], script, timeout + 60, comment);
    this.#commands.set(machine, command);
    this.#answers.set(machine, { state: 'asked' });
  }

  async answer(machine: string): Promise<BeforeTrafficAnswer | undefined> {
    const command = this.#commands.get(machine);
    if (command === undefined || this.#answers.get(machine)?.state === 'ended') return this.#answers.get(machine);
    const found = await invocation(this.#services, command, machine);
    const fate = found ? fateOf(found) : 'open';
    if (fate === 'lost') {
      this.#commands.delete(machine);
      this.#answers.delete(machine);
    }
    if (found && fate === 'ended') {
      const code = found.ResponseCode ?? -1;
      const output = [found.StandardOutputContent, found.StandardErrorContent].filter(Boolean).join('\n').trim();
      this.#answers.set(machine, { state: 'ended', code: code < 0 ? TIMED_OUT : code, output });
    }
    return this.#answers.get(machine);
  }
}
