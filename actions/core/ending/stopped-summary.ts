import type { ErrorKind } from '../errors.ts';
import { linkTo } from '../text/link.ts';
import { quiet } from '../text/quiet.ts';

/** Characters of a reason; all of it is in the log. */
const REASON = 1200;

/** A run that ended before it had a summary of its own. */
export interface StoppedAccount {
  /** What was to be done, such as immutable-rollout of orders in production. */
  readonly what: string;
  readonly kind: ErrorKind;
  readonly message: string;
  /** Where more is told: an address, or a path. */
  readonly guide?: string | undefined;
  /** The page of the run. */
  readonly run?: string | undefined;
}

const titles: Readonly<Record<ErrorKind, readonly [sign: string, end: string, next: string]>> = {
  wrong: ['❌', 'failed before it began', 'Nothing was changed. Correct what is named above, then run this job again.'],
  refused: ['✋', 'refused', 'Nothing was changed. See to what is named above, then run this job again.'],
  failed: ['❌', 'failed', ''],
  broken: ['❌', 'failed', 'This is a mistake in the action: please report it, with the log of this step.'],
};

/** The job summary as GitHub's Markdown: what became of it, why, what to do next, and where more is told. */
export function stoppedSummary({ what, kind, message, guide, run }: StoppedAccount): string {
  const [sign, end, next] = titles[kind];
  const links = [guide && linkTo('What the guide says', guide), run && linkTo('this run', run)].filter(Boolean);
  const list = [next, links.join(' · ')].filter(Boolean).map((line) => `- ${line}\n`);
  return [`## ${sign} ${quiet(what)}: ${end}\n`, `${quiet(message, REASON).replace(/\.$/, '')}.\n`, list.join('')]
    .filter(Boolean)
    .join('\n');
}
