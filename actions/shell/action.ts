/**
 * What an action is. `actions/<name>/action.ts` exports one as `action`; `actions/main.ts` loads it by its name.
 *
 *   export const action = defineAction({
 *     name: 'smoke-test',
 *     description: 'Asks a release whether it works',
 *     inputs: { url: required('Where to ask', text), timeout: defaulted('How long to ask', '5m', duration) },
 *     outputs: { url: 'Where it answered' },
 *     check: (values) => (values.url.startsWith('http') ? [] : ['url must begin with http']),
 *     async run(context, ports: Ports) { … context.setOutput('url', …) … },
 *   });
 *
 * - An input is declared once, here. Its `parse` throws an Error that reads on after the name ("bake: " + message); all
 *   problems of all inputs and of `check` become one *wrong* error before `run` or any port is touched.
 * - `run` ends by returning (green) or by throwing (red): `wrong`, `refused`, `failed` of `core/errors.ts`; anything else
 *   is *broken*, ours, and shows its stack.
 * - Outputs `outcome` and `result` are every action's. Set `outcome`, or it becomes the error's, or "done". `result` is
 *   the JSON of all outputs that were set, the error and what `context.report` added; `why` says in words what was done.
 * - A run that ends red without a summary gets one that says why. Outputs, summary and state that can't be written stop
 *   nothing: once it has ended, that and what was done is told, and the job is red.
 * - `ports` come from `connect` in `main.ts`, once, after the inputs are right: actions import no SDK.
 * - `post` runs in a process of its own when the job ends, whatever happened; it sees what `context.keep` kept.
 */

import type { Secrets } from '../core/text/secrets.ts';

export interface Input<T = unknown> {
  readonly description: string;
  /** As action.yml says it; an expression such as `${{ github.token }}` is the runner's to fill in. */
  readonly default?: string;
  readonly required: boolean;
  /** Undefined text means: not given. */
  readonly parse: (text: string | undefined) => T;
  /** What of it nobody may read. */
  readonly secrets?: (value: T) => readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: an input of any type; `Values` recovers it
export type Inputs = Readonly<Record<string, Input<any>>>;
export type Values<I extends Inputs> = { readonly [N in keyof I]: ReturnType<I[N]['parse']> };
export type Outputs = Readonly<Record<string, string>>;

/** What started a run, as far as its event tells. */
export interface RunEvent {
  /** Such as push; '' outside of a workflow. */
  readonly name: string;
  /** The pull request that it is about. */
  readonly pull?: {
    readonly number: number;
    /** The commit at the end of its branch; the run's own is one that merges it. */
    readonly sha: string;
    /** Its branch is another repository's. */
    readonly fork: boolean;
  };
  /** Of the commit that was pushed its message, of a pull request its title; and who wrote it, as they call themselves. */
  readonly commit?: { readonly message: string; readonly author: string };
}

/** Where this process runs: what GitHub told it. Empty outside of a workflow. */
export interface Run {
  readonly id: string;
  readonly attempt: number;
  readonly repository: string;
  /** GitHub's number of it. */
  readonly repositoryId: string;
  /** Such as https://github.com. */
  readonly serverUrl: string;
  readonly sha: string;
  readonly ref: string;
  /** Of a pull request the branch that it comes from, and the one that it goes to; '' when there is none. */
  readonly headRef: string;
  readonly baseRef: string;
  /** The repository's, as the event tells it; '' when it doesn't. */
  readonly defaultBranch: string;
  readonly actor: string;
  readonly event: RunEvent;
  /** Whether the job may prove to others by a token of GitHub's who it is (permission id-token: write). */
  readonly idToken: boolean;
  readonly apiUrl: string;
  /** The page of this run, or undefined outside of a workflow. */
  readonly url: string | undefined;
  readonly workspace: string;
}

export interface Log {
  info(line: string): void;
  /** An annotation on the run; `title` is a few words. */
  notice(line: string, title?: string): void;
  warning(line: string, title?: string): void;
  /** One of several that make the run red; the one that `run` throws is told by itself. */
  error(line: string, title?: string): void;
  /** Shown when the run is debugged. */
  debug(line: string): void;
}

export interface ActionContext<I extends Inputs = Inputs, O extends Outputs = Outputs> {
  readonly inputs: Values<I>;
  readonly run: Run;
  readonly log: Log;
  /** Secrets that are known only now; those of inputs that say so are hidden already. */
  readonly secrets: Secrets;
  /** Where the guides say more of an error: a page of the release that runs. It is told with the error; this is for summaries. */
  guide(error: unknown): string | undefined;
  /** A fold in the log that reads as one part of the story. Groups don't nest. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Ends the fold that is open and opens another, for a story whose parts aren't known beforehand; '' only ends. */
  section(title: string): void;
  /** Markdown added to the job summary, at once. */
  summary(markdown: string): void;
  setOutput(name: (keyof O & string) | 'outcome', value: string | number | boolean): void;
  /** Adds facts to the JSON output `result`. */
  report(facts: Readonly<Record<string, unknown>>): void;
  /** Kept for `post`, where `kept` gives it back. */
  keep(name: string, value: string): void;
  kept(name: string): string | undefined;
}

export interface Action<I extends Inputs = Inputs, O extends Outputs = Outputs, P = undefined> {
  readonly name: string;
  readonly description: string;
  readonly inputs: I;
  readonly outputs: O;
  /** Problems that no input has alone; those named in `bad` have one of their own and no value. */
  readonly check?: (values: Partial<Values<I>>, bad: ReadonlySet<string>) => readonly string[];
  run(context: ActionContext<I, O>, ports: P): Promise<void>;
  /** `connect` makes the ports that `run` had. */
  post?(context: ActionContext<I, O>, connect: () => Promise<P>): Promise<void>;
}

/** An action of whatever inputs, outputs and ports, for what treats all alike. */
// biome-ignore lint/suspicious/noExplicitAny: the loader pairs each action with its own ports
export type AnyAction = Action<any, any, any>;

/** What an action of whatever inputs is given. */
// biome-ignore lint/suspicious/noExplicitAny: likewise
export type AnyContext = ActionContext<any, any>;

/** Infers the types of the inputs and outputs, so that `context` knows them. */
export function defineAction<I extends Inputs, O extends Outputs, P = undefined>(action: Action<I, O, P>) {
  return action;
}
