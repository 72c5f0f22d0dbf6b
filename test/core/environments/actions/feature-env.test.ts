// feature-env as its user sees it: outputs, log, summary and what GitHub is told, in an AWS in memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action } from '../../../../actions/feature-env/action.ts';
import type { EnvironmentPlace } from '../../../../actions/ports/environment-place.ts';
import { playPost } from '../../../images/world/play.ts';
import { HOST } from '../build.ts';
import { leadsTo } from '../model/promises.ts';
import { BranchWorld, DAY, feature, green, imageOf, serving, up } from './branch-world.ts';

test('a push makes an address that leads to its release, with its end and what to do next', async () => {
  const branch = new BranchWorld();
  const began = branch.world.now;
  const commit = { message: 'Add <b>a basket</b>\n\nIt holds orders.', author: 'Ada' };
  const played = await branch.push({ image: imageOf('r1') }, { event: { name: 'push', commit } });
  const outputs = green(played, 'released');
  assert.equal(outputs.get('url'), `https://${HOST}`);
  assert.equal(outputs.get('name'), HOST);
  assert.equal(outputs.get('slug'), 'feature-x');
  assert.equal(outputs.get('environment'), 'review-feature-x');
  assert.equal(outputs.get('changed'), 'true');
  const until = Date.parse(outputs.get('expires-at') ?? '') / 1000;
  assert.ok(Math.abs(until - began - 3 * DAY) < 600, outputs.get('expires-at'));
  leadsTo(branch.world, outputs.get('release') ?? '');
  for (const told of [/review-feature-x: released/, /`feature-x`/, /sha256:/, /Ends/, /aws ssm start-session .*i-/])
    assert.match(played.summary, told);
  for (const told of ['| Commit | `sha-1` |', '| Message | `Add <b>a basket</b>` |', '| Author | `Ada` |'])
    assert.ok(played.summary.includes(told), played.summary);
  assert.doesNotMatch(played.summary, /rollback workflow|It holds orders/);
});

test('its containers know their address, and machines are one, on spot, put in service all at once', async () => {
  const { world } = await up();
  const [stored] = [...world.specs.values()] as { services: Record<string, { environment: object }> }[];
  const { environment } = stored?.services['web'] ?? {};
  assert.deepEqual(environment, {
    BASE_URL: `https://${HOST}`,
    IMMUTABLE_URL: `https://${HOST}`,
    IMMUTABLE_NAME: HOST,
    IMMUTABLE_BRANCH: 'feature-x',
    IMMUTABLE_ENVIRONMENT: 'review-feature-x',
  });
  assert.deepEqual(
    { ...stored, services: 0, place: 0 },
    { ...stored, services: 0, place: 0, spot: true, size: { min: 1, max: 1 }, waves: [{ percent: 100 }], ttl: 3 * DAY },
  );
});

test('the next push flips the address, and the same content again only puts its end off', async () => {
  const branch = await up();
  const second = green(await branch.push({ image: imageOf('r2') }), 'released');
  leadsTo(branch.world, second.get('release') ?? '');
  branch.world.advance(DAY);
  const machines = serving(branch).length;
  const third = green(await branch.push({ image: imageOf('r2') }), 'released');
  assert.equal(third.get('release'), second.get('release'));
  assert.equal(serving(branch).length, machines);
  assert.ok(Date.parse(third.get('expires-at') ?? '') / 1000 > branch.world.now + 3 * DAY - 600);
  assert.ok((branch.deed()?.expires ?? 0) > branch.world.now + 3 * DAY - 600);
});

test('with address: private the address is its machine at the first TCP port, which no balancer stands before', async () => {
  const branch = await up(feature('address: private'));
  const url = `http://${HOST}:8080`;
  const stored = [...branch.world.specs.values()][0] as Record<string, unknown>;
  assert.deepEqual([stored['url'], stored['noData']], [url, 'pass']);
  assert.match(JSON.stringify(stored['services']), new RegExp(`"BASE_URL":"${url}"`));
  assert.deepEqual([...branch.world.pools.keys()], [`record:${HOST}`]);
  assert.deepEqual(branch.told, ['begun', `success at ${url}`]);
  const { instances } = branch.world;
  const [lost] = instances.values();
  assert.ok(lost);
  lost.nature = { ...lost.nature, dies: 0 };
  branch.world.advance(60);
  const address = () => branch.world.estate.records.find(({ type }) => type === 'A')?.value;
  assert.equal(address(), lost.id, 'AWS replaced its machine, and nobody told the name');
  green(await branch.tearDown({ sweep: 'true', plan: 'true' }), 'skipped');
  assert.equal(address(), lost.id, 'a plan changes nothing');
  const swept = await branch.tearDown({ sweep: 'true' });
  green(swept, 'removed');
  assert.match(swept.log.join('\n'), /leads to the machines that AWS launched in the place of others/);
  assert.equal(address(), [...instances.keys()].join());
  assert.doesNotMatch((await branch.tearDown({ sweep: 'true' })).log.join('\n'), /in the place of others/);
  green(await branch.tearDown({ branch: 'feature-x' }), 'removed');
  assert.deepEqual(branch.world.estate.records, []);
});

test('a release that does not come up is red, and what was there before serves on', async () => {
  const branch = await up();
  const first = serving(branch)[0] ?? '';
  const probe = new BranchWorld();
  const release = green(await probe.push({ image: imageOf('bad') }), 'released').get('release') ?? '';
  branch.world.natures.set(release, { ready: Infinity });
  const played = await branch.push({ image: imageOf('bad') });
  assert.match(played.error?.message ?? '', /^orders in review-feature-x: rolled-back:/);
  assert.equal(played.outputs.get('release'), first);
  assert.equal(played.outputs.get('url'), `https://${HOST}`);
  assert.match(played.summary, /What was deployed before serves on/);
  leadsTo(branch.world, first);
});

test('a commit that is not the newest is superseded: green, nothing is made, and its deployment is over', async () => {
  const branch = new BranchWorld();
  branch.world.newest = 'another run';
  const outputs = green(await branch.push({ image: imageOf('r1') }), 'superseded');
  assert.equal(outputs.get('changed'), 'false');
  assert.equal(branch.world.groups.size + branch.world.estate.deeds.size, 0);
  assert.deepEqual(branch.told, ['begun']);
  assert.equal(branch.world.estate.deployments.size, 0);
});

test('a fork and Dependabot without a token are skipped with why; with one, or without being such, they deploy', async () => {
  const fork = { name: 'pull_request', pull: { number: 7, sha: 'abc', fork: true } };
  const from = { headRef: 'feature-x', ref: 'refs/pull/7/merge' };
  for (const [about, outcome] of [
    [{ ...from, event: fork, idToken: false }, 'skipped'],
    [{ actor: 'dependabot[bot]', idToken: false }, 'skipped'],
    [{ actor: 'dependabot[bot]', idToken: true }, 'released'],
    [{ idToken: false }, 'released'],
  ] as const) {
    const branch = new BranchWorld();
    const played = await branch.push({ image: imageOf('r1') }, about);
    green(played, outcome);
    assert.equal(played.outputs.get('name'), HOST);
    if (outcome === 'released') continue;
    assert.match(played.log.join('\n'), /no id-token/);
    assert.match(played.summary, /skipped/);
    assert.deepEqual(branch.places, []);
  }
});

test('with label only a labelled pull request gets one; when GitHub does not say, it goes on', async () => {
  for (const [pulls, outcome] of [
    [[], 'skipped'],
    [[{ number: 3, labels: ['docs'] }], 'skipped'],
    [[{ number: 3, labels: ['docs', 'preview'] }], 'released'],
    [undefined, 'released'],
  ] as const) {
    const branch = new BranchWorld();
    branch.pulls = pulls;
    const played = await branch.push({ image: imageOf('r1'), label: 'preview' });
    green(played, outcome);
    if (outcome === 'skipped') assert.match(played.summary, /has the label preview/);
  }
});

test('a name of another is refused, and who has it is told', async () => {
  const branch = new BranchWorld();
  const theirs = { app: 'shop', environment: 'review-x', repository: '812', branch: 'x', expires: 1 };
  branch.world.estate.deeds.set(HOST, JSON.stringify(theirs));
  const played = await branch.push({ image: imageOf('r1') });
  assert.equal(played.outputs.get('outcome'), 'refused');
  assert.match(played.error?.message ?? '', /belongs to the app shop, for the branch "x"/);
  assert.equal(branch.world.groups.size, 0);
  assert.deepEqual(branch.told, ['begun', 'failure']);
});

test("GitHub hears of one deployment, and one comment at the branch's pull request, from the start to the end", async () => {
  const branch = new BranchWorld();
  branch.pulls = [{ number: 5, labels: [] }];
  const outputs = green(await branch.push({ image: imageOf('r1') }), 'released');
  assert.deepEqual(branch.told, ['begun', 'comment: on', `success at https://${HOST}`, 'comment: ready']);
  const { deployment, comment, pull } = branch.deed() ?? {};
  assert.equal(outputs.get('deployment-id'), String(deployment));
  assert.deepEqual([[...branch.world.estate.comments], pull], [[comment], 5]);
  await branch.push({ image: imageOf('r2'), comment: 'false', deployment: 'false' });
  assert.equal(branch.told.length, 4);
});

test("a pull request's run is of the commit at the end of its branch, not of the one that merges it", async () => {
  const branch = new BranchWorld();
  const event = { name: 'pull_request', pull: { number: 7, sha: 'head', fork: false } };
  green(
    await branch.push({ image: imageOf('r1') }, { headRef: 'feature-x', ref: 'refs/pull/7/merge', event }),
    'released',
  );
  assert.deepEqual([branch.places[0]?.commit, branch.places[0]?.pull], ['head', 7]);
});

test('what cannot be carried out is told before anything is done', async () => {
  for (const [inputs, file, about, why] of [
    [
      { image: imageOf('r1') },
      feature(),
      { ref: 'refs/tags/v1' },
      /refs\/tags\/v1, which is none; give the input branch/,
    ],
    [{ image: imageOf('r1') }, feature('address: public'), {}, /"public" is not private: .* put a balancer in front/],
    [
      { image: imageOf('r1'), timeout: '2m' },
      feature(),
      {},
      /timeout is 2m.* until the balancer calls a machine healthy/,
    ],
    [
      { image: imageOf('r1'), timeout: '2m' },
      feature('address: private'),
      {},
      /1m until all name servers tell of a machine/,
    ],
    [{ ami: 'ami-0abcdef1234567890' }, feature(), {}, /services.web has no image/],
    [{ image: imageOf('r1') }, feature(), { repositoryId: '' }, /GITHUB_REPOSITORY_ID/],
  ] as const) {
    const branch = new BranchWorld();
    branch.file = file;
    const played = await branch.push(inputs, about);
    assert.match(played.error?.message ?? '', why);
    assert.equal(branch.world.leases.size + branch.told.length, 0);
  }
  for (const inputs of [
    {},
    { extend: '1h', image: imageOf('r1') },
    { image: imageOf('r1'), ami: 'ami-0abcdef1234567890' },
  ])
    await assert.rejects(new BranchWorld().push(inputs), /invalid inputs/);
});

test('credentials of another account are told before anything is asked there', async () => {
  const branch = new BranchWorld();
  branch.account = '999999999999';
  const played = await branch.push({ image: imageOf('r1') });
  assert.match(played.error?.message ?? '', /credentials are of 999999999999/);
  assert.equal(branch.world.leases.size, 0);
});

test('what is cut off says that it is dead, so that the next goes on at once', async () => {
  const branch = new BranchWorld();
  branch.pulls = [{ number: 5, labels: [] }];
  green(await branch.push({ image: imageOf('r1') }), 'released');
  const kept = new Map([
    ['place', JSON.stringify(branch.places[0])],
    ['nonce', 'cut'],
    ['deployment', '12'],
  ]);
  branch.comment = branch.comment.replace(
    '| ready (',
    '| on its way; what was there before serves until it is ready (',
  );
  const last = [...branch.world.leases.values()].at(-1);
  if (last) branch.world.leases.set(last.n + 1, { ...last, n: last.n + 1, nonce: 'cut', at: branch.world.now });
  const ports = { open: async (place: EnvironmentPlace) => branch.open(place, { ...last, run: '9' } as never) };
  const { log } = await playPost(action, ports, { app: 'orders', image: imageOf('r1') }, { kept });
  assert.match(log.join('\n'), /was cut off/);
  assert.equal([...branch.world.beats.values()].at(-1)?.cut, true);
  assert.deepEqual(branch.told.slice(-2), ['failure', 'comment: edited']);
  assert.match(branch.comment, /\| State \| cut off; what was there before, if anything, serves on/);
});
