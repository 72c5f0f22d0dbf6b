import type { Decision } from '../../../../actions/core/rollout/next-step.ts';
import type { Phase } from '../../../../actions/core/rollout/phase.ts';
import { histories, play } from './histories.ts';

/** One kind of decision: where the attempt stands, what is done, and why, with names and numbers left out. */
export interface Situation {
  readonly phase: Phase['name'];
  /** The effect's name, `wait`, or how the run ends. */
  readonly what: string;
  readonly why: string;
}

const phases: readonly Phase['name'][] = ['lease', 'launch', 'wave', 'released', 'rolled-back'];

/** Every situation that the histories reach, in the order of phases and, in each, in which it comes up first. */
export async function situations(): Promise<readonly Situation[]> {
  const found = new Map<string, Situation>();
  for (const name of histories) {
    await play(name, (decision) => {
      const what = whatOf(decision);
      const situation = { phase: decision.phase.name, what, why: general(decision.why) };
      found.set(JSON.stringify(situation), situation);
    });
  }
  const all = [...found.values()];
  return phases.flatMap((phase) => all.filter((each) => each.phase === phase));
}

function whatOf(decision: Decision): string {
  if (decision.kind === 'effect') {
    const { effect } = decision;
    return effect.do === 'decide' ? `decide ${effect.ruling}` : effect.do;
  }
  return decision.kind === 'wait' ? 'wait' : decision.outcome;
}

/** The sentence without what differs from one rollout to the next. */
function general(why: string): string {
  return why
    .replaceAll(/arn:\S+?\/[\w-]+\/[0-9a-f]+/g, '‹target group›')
    .replaceAll(/blue and \d+ machines/g, '‹what is adopted›')
    .replaceAll(/\bblue\b/g, '‹group›')
    .replaceAll(/orders\.production\.r\d+\.\d+/g, '‹fleet›')
    .replaceAll(/AccessDenied: \w+/g, "‹AWS' refusal›")
    .replace(/^smoke: GET \S+/, 'smoke: ‹check›')
    .replace(
      /^(smoke: .*?(?:in a row: |by chance: .*?; |this bake \(|it failed \())(?:[^()]|\(.*?\))+/,
      '$1‹what came›',
    )
    .replaceAll('5xx', '‹alarm›')
    .replaceAll(/(i-[0-9a-f]{17})(, i-[0-9a-f]{17})+/g, '‹machines›')
    .replaceAll(/i-[0-9a-f]{17}/g, '‹machine›')
    .replaceAll(/orders-(production|internal)/g, '‹target group›')
    .replaceAll(/run \d+( \(attempt \d+\))? of org\/orders/g, '‹run›')
    .replaceAll(/\br\d+\b/g, '‹release›')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '‹time›')
    .replaceAll(/\b\d+ machines?\b/g, 'n machines')
    .replaceAll(/(?<![\w‹])\d+(\.\d+)?/g, 'n')
    .replace(
      /^(‹release› (?:was rolled back|could not be put back in service): ).+(; ‹fleet› (?:serves|still)|; nothing is)/,
      '$1‹why›$2',
    )
    .replace(/^.+(; everything is left as it is)/, '‹why›$1')
    .replace(/^(give up tidying after attempt n: ).+/, '$1‹why›');
}
