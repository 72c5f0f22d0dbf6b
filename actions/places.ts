import { connectEnvironment } from './adapters/aws/environments/connect.ts';
import { Domain } from './adapters/aws/environments/domain.ts';
import { holdersOf } from './adapters/aws/environments/holders.ts';
import { connectPlain, environmentsOf } from './adapters/aws/environments/plain.ts';
import { thingsOf } from './adapters/aws/environments/things.ts';
import { openNameServers } from './adapters/dns/name-servers.ts';
import { connectBranch } from './adapters/github/branch.ts';
import { connectBranches } from './adapters/github/branches.ts';
import { connectGitHub } from './adapters/github/client.ts';
import { connectDeployments } from './adapters/github/deployments.ts';
import { connectNotices } from './adapters/github/notices.ts';
import { connectRuns } from './adapters/github/runs.ts';
import { goneComment } from './core/environments/comment.ts';
import { type Marks, marksOf } from './core/environments/marks.ts';
import { urlOf } from './core/environments/url.ts';
import { branchTag } from './core/image/tags.ts';
import type { Me } from './core/rollout/attempt.ts';
import type { Secrets } from './core/text/secrets.ts';
import type { EnvironmentPlace, PlacedPorts } from './ports/environment-place.ts';
import { type EnvironmentPorts, unheard } from './ports/environments.ts';
import type { Log, Run } from './shell/action.ts';

/** An environment without a deed. */
type Bare = Pick<EnvironmentPlace, 'region' | 'targetGroup' | 'balancers'> & {
  readonly marks: Marks;
  readonly host?: string;
};

/** The ports of environments of branches, for the actions that have some. Nothing is asked of anybody yet. */
export function openPlaces(
  me: Me,
  run: Run,
  inputs: Readonly<Record<string, string | undefined>>,
  log: Log,
  secrets: Secrets,
) {
  const client = connectGitHub({ token: inputs['github-token'] ?? '', api: run.apiUrl });
  const of = { client, repository: run.repository, warn: (line: string) => log.warning(line, 'GitHub') };
  const runs = connectRuns(client, log.info);
  const nameServers = openNameServers();
  const web = async () => ({ asker: (await import('./adapters/http/asker.ts')).openAsker(), secrets });
  // A name that was made a moment ago may be remembered as missing by this machine's resolver: its own servers know.
  const probe = async () => {
    const [{ openAsker }, { authoritativeNames }] = await Promise.all([
      import('./adapters/http/asker.ts'),
      import('./adapters/dns/connect.ts'),
    ]);
    return { asker: openAsker(process.env, authoritativeNames(log.warning)), secrets };
  };

  /** What environments of one domain share: a sweep has many. */
  const domains = new Map<string, Domain>();
  const shared = (region: string, domain: string) => {
    const known = domains.get(`${region} ${domain}`) ?? new Domain({ region, domain });
    domains.set(`${region} ${domain}`, known);
    return known;
  };

  async function open(place: EnvironmentPlace): Promise<PlacedPorts> {
    const { account, region, owner, slug, domain, host, targetGroup, balancers = [], entry, commit, pull } = place;
    const { app, environment, branch } = owner;
    const tag = branchTag(`refs/heads/${branch}`);
    const { checkAccount, ...aws } = connectEnvironment({
      ...{ domain: shared(region, domain), me, marks: marksOf(owner, domain), host, targetGroup, balancers },
      ...(entry && { entry }),
      nameServers,
      registries: async () => (await import('./registries.ts')).connectReading(secrets),
      ...(tag !== undefined && { images: { name: `${app}-review`, tag } }),
      ...(place.onTeardown && { onTeardown: place.onTeardown }),
    });
    const deployments = connectDeployments({
      ...of,
      environment: inputs['github-environment'] ?? 'review',
      ref: branch,
      label: slug,
      log: run.url ?? '',
    });
    const notices = connectNotices({
      ...{ ...of, app, environment, gone: goneComment({ app, url: urlOf(place) }) },
      ...(pull !== undefined && { pull }),
      ...(place.comment !== undefined && { comment: place.comment }),
    });
    return {
      ...{ ...aws, runs, probe, web, deployments, notices, news: deployments, board: notices },
      branch: connectBranch({ ...of, branch, commit, ...(pull !== undefined && { pull }) }),
      checkAccount: () => checkAccount({ account, region }),
    };
  }

  async function bare({ region, marks, targetGroup, balancers = [], host }: Bare): Promise<EnvironmentPorts> {
    const domain = shared(region, marks.domain);
    const at = { domain, me, marks, targetGroup, balancers, ...(host !== undefined && { host }) };
    const { front: _, checkAccount: __, preflight: ___, ...aws } = connectEnvironment(at);
    return { ...aws, runs, probe, ...unheard };
  }

  async function plain(app: string, environment: string) {
    return { ...connectPlain({ app, environment, me }), runs, probe };
  }

  return {
    open,
    bare,
    plain,
    things: thingsOf,
    environments: environmentsOf,
    branches: connectBranches(of),
    holders: holdersOf,
  };
}
