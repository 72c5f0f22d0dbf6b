import { code, safe } from '../text/markdown.ts';
import type { MachineRow, Moment } from './account.ts';
import { EVIDENCE, type Evidence, evidenceTold } from './evidence-told.ts';
import type { Kind } from './records.ts';

/** What a person reads when a rollout has ended, at three in the morning too. */
export interface Account {
  readonly app: string;
  readonly environment: string;
  readonly kind: Kind;
  readonly outcome: string;
  readonly why: string;
  /** In service at the end, and what a rollback would bring back; empty when there is none. */
  readonly release: string;
  readonly previousRelease?: string;
  readonly url?: string;
  /** More of it, by name: of the branch that it is of, say. */
  readonly more?: readonly (readonly [name: string, value: string])[];
  /** The page of the run. */
  readonly run?: string;
  readonly machines: readonly MachineRow[];
  readonly timeline: readonly Moment[];
  readonly evidence: readonly Evidence[];
  readonly next: readonly string[];
  /** Markdown that tells what the app answered to `smoke`. */
  readonly smoke?: string;
}

const signs: Readonly<Record<string, string>> = {
  released: '✅',
  'rolled-back': '↩️',
  halted: '🛑',
  refused: '✋',
  failed: '❌',
  superseded: '⏭️',
  skipped: '⏭️',
  removed: '🧹',
};
/** The job summary as GitHub's Markdown. */
export function summary(account: Account): string {
  const { app, environment, outcome, why } = account;
  return [
    `## ${signs[outcome] ?? ''} ${safe(app)} in ${safe(environment)}: ${outcome}`,
    `${safe(why, EVIDENCE)}.`,
    facts(account),
    section(
      'What to do next',
      account.next.map((step) => `- ${safe(step, EVIDENCE)}`),
    ),
    account.smoke ?? '',
    ...account.evidence.map(({ title, text }) => evidenceTold(title, text)),
    machines(account),
    timeline(account),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function facts({ release, previousRelease = '', url = '', run = '', more = [] }: Account): string {
  const rows = [
    ['In service', release && code(release)],
    ['A rollback would bring back', previousRelease && code(previousRelease)],
    ['Answers at', url && safe(url)],
    ...more.map(([name, value]) => [name, value && code(value)] as const),
    ['Run', run && safe(run)],
  ].filter(([, value]) => value);
  return rows.length === 0
    ? ''
    : ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function machines({ machines: rows }: Account): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ id, zone, release, state, attested }) =>
      `| ${code(id)} | ${safe(zone)} | ${code(release)} | ${safe(state)} | ${safe(attested.split('\n')[0] ?? '')} |`,
  );
  return [
    '### Machines',
    '',
    '| machine | zone | release | state | attested |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function timeline({ timeline: moments }: Account): string {
  if (moments.length === 0) return '';
  const lines = moments.map(({ at, phase, what }, index) => {
    const chapter = moments[index - 1]?.phase === phase ? '' : safe(phase);
    return `| ${at.toFixed(0)} s | ${chapter} | ${safe(what)} |`;
  });
  return ['### Timeline', '', '| after | chapter | what |', '|--:|---|---|', ...lines].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`### ${title}`, '', ...lines].join('\n');
}
