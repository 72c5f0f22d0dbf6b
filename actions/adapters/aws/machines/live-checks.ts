import type { CommandInvocation } from '@aws-sdk/client-ssm';
import { liveCheckScript } from '../../../core/machine/live-check-script.ts';
import type { Spec } from '../../../core/release/spec.ts';
import type { Instant } from '../../../core/rollout/fleet.ts';
import type { Answer } from '../../../core/rollout/seen.ts';
import { chunks } from '../pages.ts';
import type { Services } from '../services.ts';
import { ADDRESSEES, fateOf, invocations, send } from './command.ts';

/** The live checks of one run. Their command ids are in memory alone: another process asks again. */
export class LiveChecks {
  readonly #services: Services;
  /** Command id → the machines that it was sent to. */
  readonly #open = new Map<string, readonly string[]>();
  readonly #answers = new Map<string, Answer>();

  constructor(services: Services) {
    this.#services = services;
  }

  async ask(machines: readonly string[], spec: Spec, until: Instant, now: Instant, comment: string): Promise<void> {
    if (spec.liveCheck.via === 'balancer') {
      for (const id of machines) this.#answers.set(id, { state: 'passed', detail: 'not attested: via balancer' });
      return;
    }
    // A little longer than the script's own end, so that its last words arrive.
    const seconds = Math.max(30, until - now + 15);
    const script = liveCheckScript(spec, Math.floor(until));
    for (const part of chunks(machines, ADDRESSEES)) {
      this.#open.set(await send(this.#services, part, script, seconds, comment), part);
      for (const id of part) this.#answers.set(id, { state: 'asked', at: now });
    }
  }

  async answers(): Promise<Readonly<Record<string, Answer>>> {
    await Promise.all([...this.#open].map(([command, machines]) => this.#read(command, machines)));
    return Object.fromEntries(this.#answers);
  }

  async #read(command: string, machines: readonly string[]): Promise<void> {
    const found = await invocations(this.#services, command);
    for (const invocation of found) this.#take(invocation);
    // Invocations appear a moment after the command, each by itself: one that is not there yet is awaited too.
    const ended = found.filter((invocation) => fateOf(invocation) !== 'open').length;
    if (ended === machines.length) this.#open.delete(command);
  }

  #take(invocation: CommandInvocation): void {
    const id = invocation.InstanceId ?? '';
    // What was answered stays: an older command's end must not hide a newer one's.
    if (this.#answers.get(id)?.state !== 'asked') return;
    const fate = fateOf(invocation);
    if (fate === 'lost') this.#answers.delete(id);
    if (fate !== 'ended') return;
    const output = invocation.CommandPlugins?.[0]?.Output?.trim() ?? '';
    const state = invocation.Status === 'Success' ? 'passed' : 'failed';
    this.#answers.set(id, { state, detail: output || `the live check ended with ${invocation.StatusDetails}` });
  }
}
