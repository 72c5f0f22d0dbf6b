import type { Instant } from '../rollout/fleet.ts';
import type { Deed } from '../rollout/records.ts';
import type { Existing } from './existing.ts';
import { utc } from './facts.ts';

/** What GitHub says of the repository; whatever it didn't say keeps environments alive. */
export interface Wanted {
  /** All branches, or undefined when they could not be read. */
  readonly branches: readonly string[] | undefined;
  /** Empty when it could not be read either. */
  readonly defaultBranch: string;
  /** Where environments are only for labelled pull requests: the branches of those that are open, undefined when they could not be read. */
  readonly labelled?: { readonly label: string; readonly branches: readonly string[] | undefined };
}

/** Whether an environment stays, and why, for people. */
export interface Judgement {
  readonly keep: boolean;
  readonly why: string;
  /** It goes by what its deed says alone, which a run that was stopped may have written late. */
  readonly byDeed?: true;
}

/**
 * What a sweep removes: what has expired, what belongs to a branch that is gone, what lost its label, what a teardown left
 * half-way, and what no deed speaks for. Never anything that a run is at. A token without `contents: read` gets 404 for branches
 * too, so a list without the default branch says nothing, and nothing is removed.
 */
export function judgeEnvironment(environment: Existing, wanted: Wanted, now: Instant): Judgement {
  const { deed, live, things } = environment;
  if (!wanted.branches?.includes(wanted.defaultBranch)) {
    return stays(
      `the branches could not be read whole (${wanted.defaultBranch || 'the default one'} is not among them), so nothing is removed; the job needs contents: read`,
    );
  }
  if (live !== undefined) return stays(`${live} is at it`);
  if (deed) return judgeDeed(deed, wanted, wanted.branches, now);
  const alien = things.find(({ marks }) => marks === 'some');
  if (alien)
    return stays(`no name leads there, and ${alien.what} has only some of our tags: whose it is, a person has to say`);
  return goes('no name leads there any more, and all of it has our tags');
}

function judgeDeed(deed: Deed, { labelled }: Wanted, branches: readonly string[], now: Instant): Judgement {
  const branch = JSON.stringify(deed.branch);
  if (!branches.includes(deed.branch)) return goes(`its branch ${branch} is gone`);
  if (labelled?.branches && !labelled.branches.includes(deed.branch)) {
    return goes(`no open pull request of ${branch} has the label ${labelled.label}`);
  }
  if (deed.ending === true) return { ...goes('its teardown was begun and not ended'), byDeed: true };
  if (now >= deed.expires) return { ...goes(`it expired at ${utc(deed.expires)}`), byDeed: true };
  return stays(`its branch ${branch} is there, and it ends at ${utc(deed.expires)}`);
}

function stays(why: string): Judgement {
  return { keep: true, why };
}

function goes(why: string): Judgement {
  return { keep: false, why };
}
