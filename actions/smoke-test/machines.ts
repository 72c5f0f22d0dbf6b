import { excerpt } from '../core/probe/judge.ts';
import { type MachineSaid, machinesVerdict } from '../core/probe/machines.ts';
import type { CheckVerdict } from '../core/probe/verdict.ts';
import type { Spec } from '../core/release/spec.ts';
import type { Answer } from '../core/rollout/seen.ts';
import { formatDuration } from '../core/text/duration.ts';
import type { Clock } from '../ports/clock.ts';
import type { InService } from '../ports/in-service.ts';
import { Denied, Later } from '../ports/rollout.ts';

export interface MachinesCourse {
  readonly name: string;
  readonly maxAttempts: number;
  /** Seconds. */
  readonly retryDelay: number;
  readonly timeout: number;
  /** The release in service when undefined. */
  readonly release: string | undefined;
  /** Where their app tells it, such as header:x-release; what their fleet file says when undefined. */
  readonly where: string | undefined;
  readonly clean: (text: string) => string;
}

/** Seconds between two looks at what came, and how long what is slower than a wrong release is waited for. */
const TICK = 0.5;
const GRACE = 5;
/** Characters of what a machine says. */
const SHOWN = 400;

/** What the fleet file has its machines asked, for the release that must answer: by a command, which needs an agent. */
export function askedOf(spec: Spec, { release, where }: Pick<MachinesCourse, 'release' | 'where'>): Spec {
  const { liveCheck } = spec;
  const tells = where ?? liveCheck.release ?? (release === undefined ? undefined : 'header:x-release');
  return { ...spec, release: release ?? spec.release, liveCheck: { ...liveCheck, via: 'ssm', release: tells } };
}

/** The fleet in service; a clause that says why there is none, or nothing where AWS may tell later. */
export async function find(fleet: InService, clean: MachinesCourse['clean']): Promise<Found> {
  try {
    return await fleet.find();
  } catch (error) {
    if (error instanceof Denied) return clean(error.message);
    if (error instanceof Later) return undefined;
    throw error;
  }
}

type Found = Awaited<ReturnType<InService['find']>> | undefined;

/**
 * Asks each machine of the fleet in service until it answers well once, `maxAttempts` times at the most; one that runs another release
 * doesn't change by waiting, so the first ends it.
 */
export async function askMachines(
  course: MachinesCourse,
  first: Found,
  fleet: InService,
  clock: Clock,
): Promise<CheckVerdict> {
  const { name, maxAttempts, retryDelay, timeout, clean } = course;
  const deadline = clock.now() + timeout;
  let found = first;
  let said: readonly MachineSaid[] = [];
  let none = `AWS told of no fleet within ${formatDuration(timeout)}`;
  for (let attempt = 1; ; attempt++) {
    try {
      found ??= await fleet.find();
      if (typeof found === 'string') return machinesVerdict(name, [], found);
      said = await round(askedOf(found.spec, course), await fleet.machines(found.group), said, fleet, clock, deadline);
      none = `no machine of ${found.group} is in service`;
    } catch (error) {
      if (error instanceof Denied) return machinesVerdict(name, [], clean(error.message));
      if (!(error instanceof Later)) throw error;
      none = clean(error.message);
    }
    const wrong = said.some(({ word }) => word === 'release');
    const well = said.length > 0 && said.every(({ word }) => word === undefined);
    const left = deadline - clock.now();
    if (wrong || well || attempt >= maxAttempts || left <= 0) {
      return machinesVerdict(name, said.map(cleaned(clean)), none);
    }
    await clock.wait(Math.min(Math.max(TICK, retryDelay), left));
  }
}

/** Asks those that didn't answer well yet. */
async function round(
  spec: Spec,
  machines: readonly string[],
  before: readonly MachineSaid[],
  fleet: InService,
  clock: Clock,
  deadline: number,
): Promise<readonly MachineSaid[]> {
  const well = new Map(before.filter(({ word }) => word === undefined).map((each) => [each.machine, each]));
  const open = machines.filter((id) => !well.has(id));
  const reachable = await fleet.reachable(open);
  const asked = open.filter((id) => reachable.has(id));
  // One look each: what is not good yet is asked again from here.
  if (asked.length > 0) await fleet.ask(asked, spec, 0);
  const answers = await answered(asked, fleet, clock, deadline);
  return machines.map((id) => well.get(id) ?? toSaid(id, reachable.has(id), answers[id], spec.release));
}

async function answered(
  asked: readonly string[],
  fleet: InService,
  clock: Clock,
  deadline: number,
): Promise<Readonly<Record<string, Answer>>> {
  let until = deadline;
  for (;;) {
    const answers = await fleet.answers();
    const open = asked.filter((id) => answers[id]?.state === 'asked');
    const wrong = asked.some((id) => isWrong(answers[id]));
    if (wrong) until = Math.min(until, clock.now() + GRACE);
    if (open.length === 0 || clock.now() >= until) return answers;
    await clock.wait(TICK);
  }
}

function isWrong(answer: Answer | undefined): boolean {
  return answer?.state === 'failed' && answer.word === 'release';
}

function toSaid(machine: string, reachable: boolean, answer: Answer | undefined, attested: string): MachineSaid {
  const none = (why: string): MachineSaid => ({ machine, word: 'no data', why });
  if (!reachable) return none('its agent of Systems Manager is not online, so no command can reach it');
  if (answer === undefined) return none('the command did not reach it');
  if (answer.state === 'asked') return none('it was asked, but no answer came back');
  const why = answer.detail.split('\n')[0] ?? '';
  if (answer.state === 'passed') return { machine, why, release: answer.release ?? attested };
  const { word = 'no data', release } = answer;
  return { machine, word, why, ...(release !== undefined && { release }) };
}

/** What a machine prints is anybody's text. */
function cleaned(clean: (text: string) => string): (said: MachineSaid) => MachineSaid {
  return ({ release, ...said }) => ({
    ...said,
    why: excerpt(said.why, clean, SHOWN),
    ...(release !== undefined && { release: excerpt(release, clean) }),
  });
}
