import { heldAs, heldAt, heldBy } from '../core/environments/find.ts';
import { REVIEW } from '../core/environments/label.ts';
import { marksOf } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import { about, refused } from '../core/errors.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { EnvironmentPlace } from '../ports/environment-place.ts';
import { cutOff } from '../rollout/cut-off.ts';
import { placeAt } from '../rollout/place-at.ts';
import { defineAction } from '../shell/action.ts';
import type { Context } from './fates.ts';
import { check, inputs, outputs } from './inputs.ts';
import type { TeardownPorts } from './ports.ts';
import { takeDown } from './take-down.ts';

export const action = defineAction({
  name: 'teardown',
  description: 'Removes the environment of a branch with all that belongs to it, and says what is left',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: TeardownPorts) {
    const { inputs } = context;
    const { environment } = inputs;
    if (inputs.releases) return await (await import('./releases.ts')).releases(context, ports);
    if (environment !== undefined && !environment.startsWith(REVIEW)) {
      return await (await import('./plain.ts')).plain(context, ports, environment);
    }
    // The schema takes longer to load than all the rest.
    const { readFeatureFile } = await import('../rollout/feature-file.ts');
    const { fleet } = await readFeatureFile(ports.workspace, inputs.fleet);
    const holders = await ports.holders(fleet);
    if (inputs.sweep) return await (await import('./sweep.ts')).sweep(context, fleet, holders, ports);
    const place = await withPull(find(context, fleet, holders, ports.sha256), ports);
    const { owner, host, domain } = place;
    const placed = await ports.open(place);
    context.keep('place', JSON.stringify(place));
    await takeDown(context, ports, placed, { marks: marksOf(owner, domain), host }, [['Branch', owner.branch]]);
  },

  async post(context, connect) {
    const place = context.kept('place');
    const plain = context.kept('plain');
    if ((place ?? plain) === undefined || context.kept('ended') !== undefined) return;
    const what = place === undefined ? `${plain}` : (JSON.parse(place) as EnvironmentPlace).owner.environment;
    context.log.warning(`the teardown of ${what} was cut off half-way; run this job again and it continues`, 'Cut off');
    try {
      const ports = (await connect()) as TeardownPorts;
      const placed = place === undefined ? ports.plain(context.inputs.app, what) : ports.open(JSON.parse(place));
      await cutOff(await placed, context.kept('nonce') ?? '');
    } catch (error) {
      // Nothing hangs on it: whoever comes next waits for silence, as when the whole machine was lost.
      context.log.debug(`${error instanceof Error ? error.message : error}`);
    }
  },
});

/**
 * A deploy that died before it wrote its deed may have told of itself at a pull request, which is closed by now where the branch was
 * deleted. GitHub down: go on.
 */
async function withPull(place: EnvironmentPlace, { branches }: TeardownPorts): Promise<EnvironmentPlace> {
  if (place.pull !== undefined || place.comment !== undefined) return place;
  const [newest] = (await branches.pulls(place.owner.branch, 'all')) ?? [];
  return newest === undefined ? place : { ...place, pull: newest.number };
}

/** Where it is: its deed knows what the fleet file, which may have changed since, would say otherwise. */
function find(
  { inputs, run }: Context,
  fleet: FeatureSpec,
  holders: readonly Holder[],
  hash: (text: string) => string,
): EnvironmentPlace {
  const { app, name, environment, branch = '' } = inputs;
  const whose = { app, repository: run.repositoryId };
  const found =
    environment !== undefined
      ? heldAs(holders, environment, whose)
      : name !== undefined
        ? heldAt(holders, name, fleet.domain, whose)
        : heldBy(holders, { ...whose, branch });
  if (typeof found === 'string') throw about('teardown', refused(`finding the environment: ${found}`));
  return placeAt({ app, file: inputs.fleet, fleet, run, hash }, found ?? branch);
}
