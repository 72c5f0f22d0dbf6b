import type { Topic } from '../errors.ts';

type Page = `${string}.md#${string}`;

/** Where below docs/guides/ each topic is told; of some it hangs on the action. What no guide says more of has no topic. */
export const guides: Readonly<Record<Topic, Page | Readonly<Record<string, Page>>>> = {
  attestations: 'images.md#proof-of-who-built-it',
  balancer: 'feature-environments.md#which-balancer',
  content: 'images.md#what-an-image-is-made-of',
  end: 'when-something-fails.md#what-happens-and-what-you-do',
  'fleet-file': {
    'feature-env': 'feature-environments.md#an-environment-for-each-branch',
    'immutable-rollout': 'first-rollout.md#2-a-fleet-file',
    teardown: 'feature-environments.md#an-environment-for-each-branch',
  },
  inputs: {
    'build-image': 'images.md#inputs-and-outputs-of-build-image',
    'feature-env': 'feature-environments.md#inputs-and-outputs-of-feature-env',
    'immutable-rollout': 'how-a-rollout-works.md#inputs-and-outputs-of-immutable-rollout',
    'push-registry': 'images.md#inputs-and-outputs-of-push-registry',
    'smoke-test': 'smoke-tests.md#inputs',
    teardown: 'feature-environments.md#inputs-and-outputs-of-teardown',
  },
  'others-serve': 'existing-group.md#from-your-existing-group',
  permissions: {
    'build-image': 'permissions.md#the-push-role',
    'feature-env': 'permissions.md#the-role-of-environments',
    'immutable-rollout': 'permissions.md#the-deploy-role',
    'push-registry': 'permissions.md#the-push-role',
    'smoke-test': 'permissions.md#the-watch-role',
    teardown: 'permissions.md#the-role-of-environments',
  },
  role: 'permissions.md#who-may-assume-it',
  'smoke-spec': 'smoke-tests.md#checks-in-a-file',
  tags: 'images.md#tags',
  teardown: 'feature-environments.md#tear-down',
  time: 'how-a-rollout-works.md#how-long-it-may-take',
  unwritten: 'when-something-fails.md#messages',
};

/** The release of the suite that runs, as GitHub tells it; '' where it tells none. */
export interface Suite {
  /** Such as https://github.com. */
  readonly server: string;
  /** Such as org/immutable: "For a step executing an action, this is the owner and repository name of the action". */
  readonly repository: string;
  /** "The ref of the action being executed. For example, v2", as the workflow writes it: a commit, a branch with slashes too. */
  readonly ref: string;
}

/**
 * The page that says more, of the release that runs. Of a path (`uses: ./`, a shell) neither repository nor ref is known
 * (actions/runner, ActionRunner.cs), and the page's path is where the action lies.
 */
export function guideOf(
  topic: Topic | undefined,
  action: string,
  { server, repository, ref }: Suite,
): string | undefined {
  if (topic === undefined) return undefined;
  const found = guides[topic];
  const page = typeof found === 'string' ? found : found[action];
  if (page === undefined) return undefined;
  const path = `docs/guides/${page}`;
  return repository && ref
    ? `${server}/${repository}/blob/${encodeURI(ref).replaceAll(/[?#]/g, encodeURIComponent)}/${path}`
    : path;
}

/** A message, and where more is told: behind its sentence, or below a list. */
export function withGuide(message: string, guide: string | undefined): string {
  if (guide === undefined) return message;
  const between = message.includes('\n') ? '\nMore' : message.endsWith('.') ? ' More' : '; more';
  return `${message}${between}: ${guide}`;
}
