import type { CommandInvocation } from '@aws-sdk/client-ssm';
import { type Heard, heardOf } from '../../../core/machine/live-check-answer.ts';
import { liveCheckScript } from '../../../core/machine/live-check-script.ts';
import type { Languages } from '../../../core/probe/languages.ts';
import type { Spec } from '../../../core/release/spec.ts';
import type { Instant } from '../../../core/rollout/fleet.ts';
import type { Answer } from '../../../core/rollout/seen.ts';
import { chunks } from '../pages.ts';
import type { Services } from '../services.ts';
import { ADDRESSEES, fateOf, invocations, send } from './command.ts';

interface Open {
  readonly machines: readonly string[];
  readonly heard: (code: number, output: string) => Heard;
}

/** The live checks of one run. Their command ids are in memory alone: another process asks again. */
export class LiveChecks {
  readonly #services: Services;
  /** Command id → the machines that it was sent to, and how their answers are read. */
  readonly #open = new Map<string, Open>();
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
    const heard = heardOf(spec, await pathOf(spec));
    for (const part of chunks(machines, ADDRESSEES)) {
      this.#open.set(await send(this.#services, part, script, seconds, comment), { machines: part, heard });
      for (const id of part) this.#answers.set(id, { state: 'asked', at: now });
    }
  }

  async answers(): Promise<Readonly<Record<string, Answer>>> {
    await Promise.all([...this.#open].map(([command, open]) => this.#read(command, open)));
    return Object.fromEntries(this.#answers);
  }

  async #read(command: string, { machines, heard }: Open): Promise<void> {
    const found = await invocations(this.#services, command);
    for (const invocation of found) this.#take(invocation, heard);
    // Invocations appear a moment after the command, each by itself: one that is not there yet is awaited too.
    const ended = found.filter((invocation) => fateOf(invocation) !== 'open').length;
    if (ended === machines.length) this.#open.delete(command);
  }

  #take(invocation: CommandInvocation, heard: Open['heard']): void {
    const id = invocation.InstanceId ?? '';
    // What was answered stays: an older command's end must not hide a newer one's.
    if (this.#answers.get(id)?.state !== 'asked') return;
    const fate = fateOf(invocation);
    if (fate === 'lost') this.#answers.delete(id);
    if (fate !== 'ended') return;
    const { Output = '', ResponseCode } = invocation.CommandPlugins?.[0] ?? {};
    const code = invocation.Status === 'Success' ? 0 : ResponseCode || -1;
    const { passed, detail, ...more } = heard(code, Output.trim());
    const said = detail || `the live check ended with ${invocation.StatusDetails}`;
    this.#answers.set(id, { state: passed ? 'passed' : 'failed', detail: said, ...more });
  }
}

/** What a path of the spec is written in is loaded only where it has one. */
async function pathOf({ liveCheck: { release } }: Spec): Promise<Languages['path']> {
  if (release?.startsWith('json:')) return (await import('../../../core/probe/json-path.ts')).compilePath;
  return () => () => [];
}
