import { formatDuration } from '../text/duration.ts';
import { oneLine } from '../text/plain.ts';
import type { RolloutAccount } from './account.ts';
import { nameOf } from './part.ts';
import { percent } from './share.ts';
import { howMany } from './step.ts';

const signs: Readonly<Record<string, string>> = {
  released: '✅',
  'rolled-back': '↩️',
  halted: '🛑',
  refused: '✋',
  superseded: '⏭️',
};

/** Whether it is up, with what, and what became of what was asked for; without Markdown, for an annotation too. */
export function title(account: RolloutAccount): string {
  const { app, environment, outcome } = account;
  const failedDeploy = outcome === 'rolled-back' && account.kind === 'rollout' && account.wanted !== true;
  const sign = failedDeploy ? '❌' : (signs[outcome] ?? '❌');
  return `${sign} ${app} in ${environment}: ${[state(account), deed(account)].filter(Boolean).join('; ')}`;
}

function state({ serving, looked, outcome, to, from, course }: RolloutAccount): string {
  if (serving === undefined) return looked ? 'nothing is in service' : '';
  const name = nameOf(serving);
  const share = course.stretches.at(-1)?.share ?? 0;
  if (outcome === 'halted' && to && from && share > 0 && share < 1) {
    return `up with ${nameOf(from)} and ${percent(share)} ${nameOf(to)}`;
  }
  if (serving.machines === undefined) return `by the records ${name} is in service`;
  const { healthy, of } = serving.machines;
  if (of === 0) return `${name} is in service, scaled to zero`;
  if (healthy === 0) return `DOWN: no machine of ${name} is healthy`;
  return `up with ${name}${healthy < of ? `, ${healthy} of ${howMany(of)} healthy` : ''}`;
}

function deed({ kind, outcome, wanted, changed, to, from, serving, course }: RolloutAccount): string {
  const other = to && nameOf(to) !== '' && to.release !== serving?.release ? ` of ${nameOf(to)}` : '';
  if (kind === 'rollback') {
    const left = from && from.release !== serving?.release ? ` from ${nameOf(from)}` : '';
    const said: Readonly<Record<string, string>> = {
      'rolled-back': `rolled back${left}`,
      refused: 'rollback refused',
      halted: 'rollback halted half-way',
      superseded: 'nothing was taken back',
    };
    return said[outcome] ?? 'rollback failed';
  }
  const said: Readonly<Record<string, string>> = {
    released: changed ? 'deployed' : 'nothing to deploy',
    'rolled-back': wanted ? `deploy${other} was called off` : `deploy${other} FAILED and was taken back`,
    refused: `deploy${other} refused`,
    halted: `deploy${other} halted half-way`,
    superseded: `deploy${other} was overtaken`,
  };
  return said[outcome] ?? `deploy${other} failed${course.stretches.length > 0 ? '' : ' before it began'}`;
}

/** Characters of a reason; all of it is below. */
const REASON = 1200;

/** Why, and how bad it was: without Markdown. */
export function reason(account: RolloutAccount): string {
  const why = oneLine(account.why, REASON).replace(/\.$/, '');
  const bad = harm(account);
  return `${why}.${bad ? ` ${bad}.` : ''}`;
}

function harm({ kind, outcome, looked, changed, to, from, serving, course, now, took }: RolloutAccount): string {
  const time = formatDuration(took);
  if (outcome === 'released') {
    const all = serving?.machines
      ? `${howMany(serving.machines.of)} ${serving.machines.of === 1 ? 'runs' : 'run'} it`
      : '';
    return changed ? [all, `it took ${time}`].filter(Boolean).join(', ') : '';
  }
  if (kind === 'rollback') {
    const since = from?.since === undefined ? '' : ` for ${formatDuration(Math.max(0, now - from.since))}`;
    return outcome === 'rolled-back' && from
      ? `${from.release} had been in service${since}; going back took ${time}`
      : '';
  }
  if (!looked || !to || !['rolled-back', 'halted', 'failed'].includes(outcome)) return '';
  const rang = course.alarm && `the alarm rang for ${formatDuration(course.alarm.seconds)}`;
  if (course.most === 0) return `no machine of ${to.release} had traffic`;
  const had = `${to.release} had up to ${percent(course.most)} of the machines in service, for ${formatDuration(course.exposed)}`;
  return [had, rang].filter(Boolean).join('; ');
}
