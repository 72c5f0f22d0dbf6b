import type { Check } from '../core/probe/check.ts';
import { sayWhere } from '../core/probe/release-in.ts';
import type { ActionContext } from '../shell/action.ts';
import { type Asked, askAll, type Course } from './ask.ts';
import type { inputs as declared } from './inputs.ts';
import type { SmokePorts } from './ports.ts';
import type { Progress } from './progress.ts';

/** The checks, and the machines of a fleet at the same time; who AWS doesn't know at all is told so before anything is asked. */
export async function askEach(
  { inputs, secrets, log }: Pick<ActionContext<typeof declared>, 'inputs' | 'secrets' | 'log'>,
  checks: readonly Check[],
  course: Course,
  ports: SmokePorts,
  progress: Progress,
): Promise<Asked> {
  const { machines: scope, release, 'release-from': from } = inputs;
  if (scope === undefined) return await askAll(checks, course, ports, progress);
  const name = `machines of ${scope.app}/${scope.environment}`;
  const [fleet, { askMachines, find }] = await Promise.all([ports.inService(scope), import('./machines.ts')]);
  const found = await find(fleet, secrets.clean);
  const where = from && sayWhere(from);
  const machines = askMachines({ ...course, name, release, where }, found, fleet, ports.clock).then((seen) => {
    const verdict = { ...seen, passed: seen.passed || (seen.word === 'no data' && inputs['no-data'] === 'pass') };
    progress.over(verdict);
    if (verdict.passed && !seen.passed) log.warning(`${name}: ${seen.why}`, 'No data');
    return verdict;
  });
  const [asked, verdict] = await Promise.all([askAll(checks, course, ports, progress), machines]);
  return { ...asked, verdicts: [...asked.verdicts, verdict] };
}
