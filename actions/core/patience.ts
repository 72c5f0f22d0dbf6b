/**
 * Who asks again, how often and how long: all of it. Two rules go before any figure.
 *
 * - Only what may pass by itself is asked again: throttling, a fault of the other side (5xx), a lost connection, something that
 *   was just made and doesn't show yet, content that was damaged on its way here. Never what was refused (no permission, not
 *   valid), credentials that have expired and that nobody renews, a file of ours that is damaged, a program or a test that ended badly.
 * - A change to AWS is sent once. Its answer may be lost and the change done all the same, so the next look decides.
 *
 * | what | who asks again | pauses in seconds, and the end |
 * | --- | --- | --- |
 * | a read of AWS, a lost request included | the SDK | its own, throttled up to 1, 2, 4; then it is `Later` |
 * | a change to AWS | nobody: `Later` | - |
 * | a look of a rollout that is `Later` | rollout/reconcile.ts | 1, 2, 4 … 15; 900 s without any look fail the run |
 * | an effect of a rollout that is `Later` or refused | the next look | 1 |
 * | a beat of a rollout that is `Later` | the next beat | - |
 * | GitHub's token, and a role for it | adapters/aws/role-session.ts | 0.5, 1.5, 4; while a session is good not before 15 more; then it is `Later` |
 * | a preflight's read that is `Later` | adapters/aws/preflight/findings.ts | 1, 2, 4, 8, 16; then the run fails, nothing was changed |
 * | ECR's log-in, repository or scan that is `Later` | nobody | the run fails and says so |
 * | a request to a registry | adapters/registry/passing.ts | 0.5, 1.5, 4, 9, a quarter more or less, or what it asks for (`Retry-After`) up to 300; none after 60 s in vain besides; then the run fails |
 * | another registry than ECR, before a rollout | nobody | 5 for each answer, 10 in all; then the image is left to the machines |
 * | an engine or a builder that is silent, whether it lives | adapters/docker/lives.ts | 30, each question up to 30; four in a row without an answer end what waits for it |
 * | GitHub's attestations of an image | adapters/github/attestations.ts | 0.5, 1.5, 4, 9; then the run fails |
 * | a check of a smoke test | smoke-test/ask.ts, as core/probe/course.ts says | `retry-delay`; `max-attempts`, and `timeout` for all |
 * | what a watch reads of AWS that is `Later` | the next look | 10, until the watch is over, and `timeout` more where `no-data` waits |
 * | mail, a topic of SNS and Slack's webhook | feature-env/notify.ts | 1, 3; then a warning |
 * | GitHub's runs, branches, deployments and comments | adapters/github/client.ts | 0.5, 1.5, all within 5 s, a list of all branches within 60; then what they say counts as unknown |
 *
 * Why these: machines wait for a rollout, so it looks on for a quarter of an hour; before one nobody waits for anything, and
 * half a minute is enough. A registry that restarts is back within 15 s, and many jobs must not come back at once; one that
 * takes connections and never answers fails the run after a minute, whatever the tries that are left. What
 * GitHub says of a run can only shorten a wait, which asking must not make longer; and no environment waits for a comment on it.
 * To wait for something to be done is no patience: core/rollout and core/image/scan-wait.ts say how long that may take.
 */
export const patience = {
  aws: {
    /** Tries in all. */
    reads: 4,
    changes: 1,
    /**
     * Seconds without a connection, without the answer to a read, and to a change, after which it counts as lost. A read that takes
     * ten is slow and not lost; a change that takes longer than five could come after a successor's first.
     */
    connection: 5,
    read: 12,
    change: 5,
  },
  rollout: { first: 1, longest: 15, blind: 900, afterEffect: 1 },
  /** `answer`: seconds of one answer of GitHub's; `again`: between renewals that failed beside a session that is good. */
  session: { pauses: [0.5, 1.5, 4], answer: 10, again: 15 },
  preflight: [1, 2, 4, 8, 16],
  registry: {
    pauses: [0.5, 1.5, 4, 9],
    spread: 0.25,
    /** What it may ask for: a registry that wants hours of rest (Docker Hub does) is told of at once. */
    longest: 300,
    /** Seconds without an answer, or for a text without its end, after which a try counts as lost: of a read, and of what a registry has to store. */
    read: 20,
    write: 60,
    /** Seconds of tries and pauses after which none is begun, counted from when content last went over the line. */
    together: 60,
  },
  /** Seconds, as `registry` has them. */
  elsewhere: { pauses: [], read: 5, write: 5, together: 10 },
  /** Seconds of silence before a question, and of a question without an answer; and how many of them in a row are enough. */
  docker: { quiet: 30, answer: 30, misses: 4 },
  /** `answer`: seconds without the whole answer after which a try counts as lost. */
  attestations: { pauses: [0.5, 1.5, 4, 9], answer: 20 },
  /** Seconds; `answer` for Slack's. SES lets an account in its sandbox send one mail a second. */
  notify: { pauses: [1, 3], answer: 10 },
  github: { pauses: [0.5, 1.5], together: 5, list: 60 },
} as const;

/**
 * Does something until it works. Of each error `rest` tells the seconds until the next try, or throws what to end with;
 * `tries` counts those that failed before this one.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  rest: (error: unknown, tries: number) => number,
  wait: (seconds: number) => Promise<void>,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      await wait(rest(error, tries));
    }
  }
}

/**
 * Seconds until a registry is asked again, or undefined when it isn't: after so many `tries` that failed, so many seconds `in vain`,
 * where it asked for `after`, which is obeyed and no time in vain. `chance`: from 0 to 1.
 */
export function registryRest(
  { pauses, together }: { readonly pauses: readonly number[]; readonly together: number },
  tries: number,
  inVain: number,
  after: number,
  chance: number,
): number | undefined {
  const { spread, longest } = patience.registry;
  const next = pauses[tries];
  if (next === undefined || after > longest) return undefined;
  const seconds = next * (1 - spread + chance * 2 * spread);
  if (after > seconds) return after;
  return inVain + seconds > together ? undefined : seconds;
}

/**
 * Seconds that a `Retry-After` asks for: a number of them, or a date, which counts from the answer's own `Date`
 * (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). 0 of anything else.
 */
export function retryAfter(asked: string | undefined, answered: string | undefined): number {
  if (asked === undefined) return 0;
  if (/^\s*\d+\s*$/.test(asked)) return Number(asked);
  const seconds = (Date.parse(asked) - Date.parse(answered ?? '')) / 1000;
  return seconds > 0 ? seconds : 0;
}
