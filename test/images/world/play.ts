import type { ActionContext, AnyAction, Run } from '../../../actions/shell/action.ts';
import { readInputs } from '../../../actions/shell/read.ts';

/** What a runner shows of a step that has ended. */
export interface Played {
  /** undefined: it is green. */
  readonly error: Error | undefined;
  readonly outputs: ReadonlyMap<string, string>;
  /** Lines with what they are, such as `notice: …`. */
  readonly log: readonly string[];
  readonly summary: string;
  /** What `post` gets. */
  readonly kept: Map<string, string>;
}

export const run: Run = {
  id: '7',
  attempt: 1,
  repository: 'acme/orders',
  sha: '',
  ref: 'refs/heads/main',
  headRef: '',
  baseRef: '',
  repositoryId: '74',
  serverUrl: 'https://github.com',
  defaultBranch: 'main',
  actor: 'octocat',
  event: { name: 'push' },
  idToken: true,
  apiUrl: 'https://api.github.com',
  url: undefined,
  workspace: '/checkout/orders',
};

/** Runs an action in this process, with inputs as a workflow gives them. */
export async function play(
  action: AnyAction,
  ports: unknown,
  inputs: Readonly<Record<string, string>>,
  about: Partial<Run> = {},
): Promise<Played> {
  const { context, ...shown } = stage(action, inputs, { ...run, ...about }, new Map());
  const error = await action.run(context, ports).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  return { ...shown, error, summary: shown.told.join('\n') };
}

/** What runs when the job ends. */
export async function playPost(
  action: AnyAction,
  ports: unknown,
  inputs: Readonly<Record<string, string>>,
  { kept }: Pick<Played, 'kept'>,
): Promise<Pick<Played, 'log'>> {
  const { context, log } = stage(action, inputs, run, kept);
  await action.post?.(context, async () => ports);
  return { log };
}

function stage(action: AnyAction, given: Readonly<Record<string, string>>, run: Run, kept: Map<string, string>) {
  const outputs = new Map<string, string>();
  const log: string[] = [];
  const told: string[] = [];
  const names = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const say = (what: string) => (line: string) => void log.push(`${what}: ${line}`);
  const context: ActionContext = {
    inputs: readInputs(action.inputs, action.check, Object.fromEntries(names)),
    run,
    log: {
      info: say('info'),
      notice: say('notice'),
      warning: say('warning'),
      error: say('error'),
      debug: say('debug'),
    },
    secrets: { hide: () => {}, clean: (text) => text },
    group: async (_, work) => await work(),
    section: () => {},
    summary: (markdown) => void told.push(markdown),
    setOutput: (name, value) => void outputs.set(name, String(value)),
    report: () => {},
    keep: (name, value) => void kept.set(name, value),
    guide: () => undefined,
    kept: (name) => kept.get(name),
  };
  return { context, outputs, log, told, kept };
}
