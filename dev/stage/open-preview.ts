// A branch with a pull request on the stage, below a domain of its own: its runs as GitHub starts them, and its comment.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53 } from '@aws-sdk/client-route-53';
import { parse, stringify } from 'yaml';
import { type ActionRun, runAction } from './run-action.ts';
import { APP, REPOSITORY, type Stage } from './stage.ts';

const REPOSITORY_ID = 74;
const SHA = '1f9ab8d0c52ad7f6ce1b0d8d56e0b9fbbf3c0c1d';
/** Keys of the seeded fleet file that a feature spec doesn't take. */
const PRODUCTION = ['size', 'target-groups', 'alarms', 'tolerate', 'no-data', 'keep-previous', 'bake'];

export interface PreviewOptions {
  /** Its last two labels are a hosted zone. */
  readonly domain: string;
  readonly branch: string;
  readonly pull: number;
  readonly title: string;
  readonly author: string;
  /** Keys of the feature spec. */
  readonly fleet?: object;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Preview {
  run(action: string, inputs: Readonly<Record<string, string>>, attempt?: number): Promise<ActionRun>;
  /** Comments at the pull request. */
  comments(): readonly string[];
}

export async function openPreview(stage: Stage, options: PreviewOptions): Promise<Preview> {
  const { domain, branch, pull, title, author, fleet, env } = options;
  const { cloud, github, dist } = stage;
  const { seed } = await stage.environment(`preview-${branch}`);
  await makeDomain(stage, domain, seed.subnets);
  const workspace = mkdtempSync(join(tmpdir(), 'immutable-preview-'));
  stage.atEnd(() => rmSync(workspace, { recursive: true, force: true }));
  const common = Object.entries(parse(seed.fleet)).filter(([key]) => !PRODUCTION.includes(key));
  const keys = { ...Object.fromEntries(common), domain, 'live-check': { path: '/healthz', timeout: '3m' }, ...fleet };
  mkdirSync(join(workspace, '.github/fleets'), { recursive: true });
  writeFileSync(join(workspace, '.github/fleets/feature.yml'), stringify(keys));
  const event = {
    repository: { id: REPOSITORY_ID, default_branch: 'main' },
    pull_request: { number: pull, title, user: { login: author }, head: { sha: SHA, repo: { id: REPOSITORY_ID } } },
  };
  writeFileSync(join(workspace, 'event.json'), JSON.stringify(event));
  github.branches.push(branch, { sha: SHA }, REPOSITORY);
  github.pulls.set(pull, { branch, sha: SHA }, REPOSITORY);
  const id = stage.nextRun();
  return {
    comments: () => github.comments.all.filter(({ issue }) => issue === pull).map(({ body }) => body),
    run: async (action, inputs, attempt = 1) => {
      const state = { run_attempt: attempt, event: 'pull_request', status: 'in_progress', conclusion: null } as const;
      github.runs.set(Number(id), state, REPOSITORY);
      return await runAction({
        ...{ dist, action },
        inputs: { app: APP, 'github-token': `ghs_${id}`, ...inputs },
        env: {
          ...cloud.env,
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
          GITHUB_RUN_ID: id,
          GITHUB_RUN_ATTEMPT: String(attempt),
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: join(workspace, 'event.json'),
          GITHUB_HEAD_REF: branch,
          GITHUB_REF: `refs/pull/${pull}/merge`,
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_WORKSPACE: workspace,
          ...env,
        },
      });
    },
  };
}

/** What users make once: a hosted zone above the domain, whose wildcard leads to a balancer that answers 404. */
async function makeDomain({ cloud }: Stage, domain: string, subnets: string[]): Promise<void> {
  const credentials = {
    accessKeyId: cloud.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: cloud.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const options = { endpoint: cloud.endpoint, region: cloud.env['AWS_REGION'] ?? '', credentials };
  const [balancing, dns] = [new ElasticLoadBalancingV2(options), new Route53(options)];
  const name = domain.replaceAll('.', '-');
  const { LoadBalancers: [made] = [] } = await balancing.createLoadBalancer({ Name: name, Subnets: subnets });
  const nothing = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;
  const listener = { LoadBalancerArn: made?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 } as const;
  await balancing.createListener({ ...listener, DefaultActions: [nothing] });
  const zone = domain.split('.').slice(-2).join('.');
  const { HostedZone } = await dns.createHostedZone({ Name: zone, CallerReference: name });
  const { CanonicalHostedZoneId: HostedZoneId, DNSName } = made ?? {};
  const AliasTarget = { HostedZoneId, DNSName: `dualstack.${DNSName}`, EvaluateTargetHealth: false };
  const ResourceRecordSet = { Name: `*.${domain}`, Type: 'A' as const, AliasTarget };
  const Changes = [{ Action: 'CREATE' as const, ResourceRecordSet }];
  await dns.changeResourceRecordSets({ HostedZoneId: HostedZone?.Id, ChangeBatch: { Changes } });
}
