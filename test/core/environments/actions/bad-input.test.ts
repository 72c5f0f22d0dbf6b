// What a user or AWS gets wrong ends in one sentence, leaves no orphan, and the next run ends right.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostedZoneOf } from '../../../../actions/core/environments/hosted-zone-of.ts';
import type { SiteSeen } from '../../../../actions/core/environments/site.ts';
import { type Stopped, wrong } from '../../../../actions/core/errors.ts';
import type { PlacedPorts } from '../../../../actions/ports/environment-place.ts';
import { Denied, Later } from '../../../../actions/ports/rollout.ts';
import { aRule, HOST } from '../build.ts';
import { gone, leadsTo } from '../model/promises.ts';
import { BranchWorld, feature, green, imageOf } from './branch-world.ts';

type Sites = PlacedPorts['sites'];
const push = (branch: BranchWorld) => branch.push({ image: imageOf('r1') });
/** Until it is undone, the site is as this makes it. */
const besetBy = (sites: (own: Sites) => Partial<Sites>) => (branch: BranchWorld) => {
  branch.beset = (ports) => ({ ...ports, sites: { ...ports.sites, ...sites(ports.sites) } });
  return () => {
    branch.beset = (ports) => ports;
  };
};
const seenAs = (otherwise: (seen: SiteSeen) => Partial<SiteSeen>) =>
  besetBy((own) => ({
    async look() {
      const seen = await own.look();
      return { ...seen, ...otherwise(seen) };
    },
  }));
const refusing = (method: keyof Sites, error: () => Error) =>
  besetBy(() => ({ [method]: () => Promise.reject(error()) }));
const theirs = (app: string, environment: string) =>
  JSON.stringify({ app, environment, repository: '812', branch: 'x', expires: 9e9 });

const TWICE = ['Z1', 'Z2'].map((id) => ({ id, private: false }));

/** What is wrong, how it is put right again, the outcome, what is said, and whether anything was changed. */
const faults: readonly (readonly [
  what: string,
  arrange: (branch: BranchWorld) => () => void,
  outcome: string,
  said: RegExp,
  changes?: boolean,
])[] = [
  [
    'a zone that is not ours',
    refusing('look', () =>
      wrong('finding the hosted zone of dev.example.com: Route 53 shows this account no public one'),
    ),
    'failed',
    /finding the hosted zone of dev\.example\.com: Route 53 shows this account no public one$/,
  ],
  [
    'a zone that is there twice',
    besetBy(() => ({
      look: async () => assert.fail(`${hostedZoneOf('dev.example.com', 'example.com', TWICE).public}`),
    })),
    'failed',
    /this account has 2 public ones called example\.com \(Z1, Z2\), .*; delete those that they don't lead to$/,
  ],
  [
    'a wildcard that is missing',
    seenAs(() => ({ balancers: [] })),
    'failed',
    /looking for the balancer: \*\.dev\.example\.com leads to none of .*; make it an alias of a balancer's/,
  ],
  [
    'a record that breaks the wildcard',
    ({ world }) => {
      world.estate.records.push({ name: `x.${HOST}`, type: 'CAA', value: '0 issue ";"' });
      return () => void world.estate.records.pop();
    },
    'refused',
    /x\.feature-x\.dev\.example\.com has a record CAA of another's .* keeps .* from following the wildcard; delete it, or/,
  ],
  [
    'a name that is taken',
    ({ world }) => {
      world.estate.deeds.set(HOST, theirs('shop', 'review-x'));
      return () => void world.estate.deeds.delete(HOST);
    },
    'refused',
    /feature-x\.dev\.example\.com belongs to the app shop, for the branch "x"/,
  ],
  [
    "a balancer at AWS' limit",
    seenAs(({ balancers }) => ({ balancers: balancers.map((each) => ({ ...each, targetGroups: 100 })) })),
    'refused',
    /each of dev leads to 100 target groups, the most that AWS lets a balancer have; add a balancer to `balancers`, or/,
  ],
  [
    'as many environments as the app may have',
    (branch) => {
      branch.file = feature('max-environments: 1');
      branch.world.estate.deeds.set('y.dev.example.com', theirs('orders', 'review-y'));
      return () => void branch.world.estate.deeds.delete('y.dev.example.com');
    },
    'refused',
    /orders has 1 environment, and max-environments is 1; tear one down: the oldest are y\.dev\.example\.com/,
  ],
  [
    "another's rule in front",
    ({ world }) => {
      const rule = aRule({ arn: 'arn:foreign', priority: 9, hosts: ['*.dev.example.com'], tags: {} });
      world.estate.rules.set(rule.arn, { ...rule, balancer: 'dev' });
      return () => void world.estate.rules.delete(rule.arn);
    },
    'refused',
    /rule 9 of the balancer dev \(\*\.dev\.example\.com\) stands in front .*; give it a number above 1000/,
  ],
  [
    'a Route 53 that throttles all',
    refusing('look', () => new Later('route53:ListHostedZonesByName: Throttling: Rate exceeded')),
    'failed',
    /looking where the name leads: route53:ListHostedZonesByName: Throttling: Rate exceeded; nothing was changed$/,
  ],
  [
    'a role that may not make target groups',
    refusing('makeTargetGroup', () => new Denied('elasticloadbalancing:CreateTargetGroup: AccessDenied; grant it')),
    'rolled-back',
    /rolled-back: .* was rolled back: elasticloadbalancing:CreateTargetGroup: AccessDenied; grant it; nothing is in service/,
    true,
  ],
  [
    'a balancer that takes no rule any more',
    refusing('makeRule', () => new Denied('elasticloadbalancing:CreateRule: TooManyRules; raise this quota')),
    'rolled-back',
    /was rolled back: elasticloadbalancing:CreateRule: TooManyRules; raise this quota; nothing is in service/,
    true,
  ],
  [
    'a balancer that is busy for as long as the deploy may take',
    refusing('makeRule', () => new Later('elasticloadbalancing:CreateRule: Throttling: Rate exceeded')),
    'rolled-back',
    /was rolled back: lead feature-x\.dev\.example\.com to .*did not end within 900 s/,
    true,
  ],
];

for (const [what, arrange, outcome, said, changes = false] of faults) {
  test(`${what} is said in one sentence, leaves no orphan, and the next run ends right`, async () => {
    const branch = new BranchWorld();
    const undo = arrange(branch);
    const { error, outputs } = await push(branch);
    assert.match(error?.message ?? '', said);
    assert.doesNotMatch(error?.message ?? '', /\n/);
    assert.equal(outputs.get('outcome') ?? (error as Stopped).outcome, outcome);
    assert.equal(outputs.get('url'), `https://${HOST}`);
    assert.equal(branch.world.instances.size, 0);
    undo();
    if (!changes) gone(branch.world);
    const again = green(await push(branch), 'released');
    leadsTo(branch.world, again.get('release') ?? '');
    green(await branch.tearDown({ branch: 'feature-x' }), 'removed');
    gone(branch.world);
  });
}

test('what Route 53 throttles for a while is asked again, and nobody hears of it', async () => {
  const branch = new BranchWorld();
  let left = 3;
  besetBy((own) => ({
    async look() {
      if (left-- > 0) throw new Later('route53:ListResourceRecordSets: Throttling: Rate exceeded');
      return await own.look();
    },
  }))(branch);
  const played = await push(branch);
  green(played, 'released');
  assert.doesNotMatch(played.log.join('\n'), /Throttling/);
});

test('where GitHub takes neither a deployment nor a comment the deploy goes on, and knows of none', async () => {
  const branch = new BranchWorld();
  branch.beset = (ports) => ({
    ...ports,
    news: { ...ports.news, begin: async () => undefined },
    board: { write: async () => undefined, edit: async () => {} },
  });
  const outputs = green(await push(branch), 'released');
  assert.equal(outputs.get('deployment-id'), '');
  assert.deepEqual([branch.deed()?.deployment, branch.deed()?.comment], [undefined, undefined]);
  leadsTo(branch.world, outputs.get('release') ?? '');
});

test("when it ends goes by AWS' clock, whatever that of the runner shows", async (context) => {
  const branch = new BranchWorld();
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2001-01-01') });
  const outputs = green(await push(branch), 'released');
  const until = Date.parse(outputs.get('expires-at') ?? '') / 1000;
  assert.ok(Math.abs(until - branch.world.now - 72 * 3600) < 600, outputs.get('expires-at'));
});
