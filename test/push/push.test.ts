import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COMMIT, startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());

const tagsOf = async (repositoryName: string, imageDigest: string) => {
  const { imageDetails } = await world.ecr.describeImages({ repositoryName, imageIds: [{ imageDigest }] });
  return imageDetails?.[0]?.imageTags?.toSorted();
};

test('a first push makes the repository, uploads all and tags it; a second uploads nothing', async () => {
  const made = world.layout('first');
  const inputs = { image: made.image, repository: 'first', key: 'k' };
  const first = await world.push(inputs);
  assert.equal(first.code, 0, first.log);
  const tags = [COMMIT, 'content-k', 'branch-main'];
  assert.deepEqual(
    [first.outputs['outcome'], first.outputs['changed'], first.outputs['tags'], first.outputs['digest']],
    ['pushed', 'true', tags.join(','), made.digest],
  );
  assert.deepEqual(await tagsOf('first', made.digest), tags.toSorted());
  const { repositories } = await world.ecr.describeRepositories({ repositoryNames: ['first'] });
  const { imageTagMutability, imageScanningConfiguration, repositoryUri } = repositories?.[0] ?? {};
  assert.deepEqual([imageTagMutability, imageScanningConfiguration?.scanOnPush], ['IMMUTABLE_WITH_EXCLUSION', true]);
  assert.equal(first.outputs['image'], `${repositoryUri}@${made.digest}`);
  // A later job would get an output that holds a masked account id empty.
  assert.doesNotMatch(first.log, /::add-mask::\d{12}/);
  const { lifecyclePolicyText = '' } = await world.ecr.getLifecyclePolicy({ repositoryName: 'first' });
  assert.equal(JSON.parse(lifecyclePolicyText).rules[0].selection.tagStatus, 'untagged');
  const referrers = (await (await world.get(repositoryUri ?? '', `referrers/${made.digest}`)).json()) as {
    manifests: { digest: string }[];
  };
  assert.deepEqual(
    referrers.manifests.map(({ digest }) => digest),
    [made.referrer],
  );
  assert.match(first.summary, /Image pushed[\s\S]*content-k/);

  const { length } = await world.cloud.control('GET', 'registry/requests');
  const second = await world.push(inputs);
  assert.deepEqual(
    [second.code, second.outputs['outcome'], second.outputs['changed']],
    [0, 'already-there', 'false'],
    second.log,
  );
  const asked: { method: string }[] = (await world.cloud.control('GET', 'registry/requests')).slice(length);
  assert.deepEqual(
    asked.filter(({ method }) => method !== 'GET' && method !== 'HEAD'),
    [],
  );
});

test('a tag that names another image stops the push before anything is uploaded, and says when each came', async () => {
  const [one, other] = [world.layout('one'), world.layout('other')];
  assert.equal((await world.push({ image: one.image, repository: 'taken', tags: 'v1' })).code, 0);
  const run = await world.push({ image: other.image, repository: 'taken', tags: 'v1, v2' });
  assert.equal(run.code, 1);
  assert.match(
    run.log,
    new RegExp(
      `tag v1 of \\S+/taken never moves: it names ${one.digest} \\(pushed 20\\S+Z\\), not ${other.digest} \\(not there yet, built 2026-01-02T03:04:05Z by its config\\)`,
    ),
  );
  assert.equal(
    (await world.get(run.log.match(/tag v1 of (\S+\/taken)/)?.[1] ?? '', `manifests/${other.digest}`)).status,
    404,
  );
  const { imageIds } = await world.ecr.listImages({ repositoryName: 'taken' });
  assert.ok(!imageIds?.some(({ imageDigest, imageTag }) => imageDigest === other.digest || imageTag === 'v2'));
});

test('of two jobs that built one content the later takes the image of the first, and is green', async () => {
  const [one, other] = [world.layout('meanwhile one'), world.layout('meanwhile other')];
  const runs = await Promise.all(
    [one, other].map(({ image }) => world.push({ image, repository: 'meanwhile', key: 'k' })),
  );
  for (const { code, log } of runs) assert.equal(code, 0, log);
  assert.equal(new Set(runs.map(({ outputs }) => outputs['image'])).size, 1);
  const later = world.layout('meanwhile later');
  const run = await world.push({ image: later.image, repository: 'meanwhile', key: 'k' });
  assert.equal(run.code, 0, run.log);
  assert.deepEqual([run.outputs['digest'], run.outputs['outcome']], [runs[0]?.outputs['digest'], 'already-there']);
  assert.match(
    run.log,
    /another job has built this content first: \S+\/meanwhile@sha256:\S+ is taken, and not sha256:/,
  );
});

test('two jobs that race for one tag: one wins, the other says so or finds its own digest', async () => {
  const [one, other] = [world.layout('race one'), world.layout('race other')];
  const runs = await Promise.all(
    [one, other].map(({ image }) => world.push({ image, repository: 'race', tags: 'v1' })),
  );
  const lost = runs.filter(({ code }) => code !== 0);
  assert.equal(lost.length, 1, runs.map(({ log }) => log).join('\n'));
  assert.match(lost[0]?.log ?? '', /tag v1 of \S+ never moves/);
  const same = await Promise.all([0, 1].map(() => world.push({ image: one.image, repository: 'same', tags: 'v1' })));
  assert.deepEqual(
    same.map(({ code }) => code),
    [0, 0],
    same.map(({ log }) => log).join('\n'),
  );
});

test('a moving tag moves, and only it', async () => {
  const [one, other] = [world.layout('moving one'), world.layout('moving other')];
  assert.equal((await world.push({ image: one.image, repository: 'moving', tags: 'a' })).code, 0);
  const run = await world.push({ image: other.image, repository: 'moving', tags: 'b' });
  assert.equal(run.code, 0, run.log);
  assert.deepEqual(await tagsOf('moving', one.digest), ['a']);
  assert.deepEqual(await tagsOf('moving', other.digest), ['b', 'branch-main']);
});

test('where no tag may move, that of the branch stays and is told of; one that was asked for fails the push', async () => {
  await world.ecr.createRepository({ repositoryName: 'rigid', imageTagMutability: 'IMMUTABLE' });
  const [one, other] = [world.layout('rigid one'), world.layout('rigid other')];
  assert.equal((await world.push({ image: one.image, repository: 'rigid', tags: 'a' })).code, 0);
  const run = await world.push({ image: other.image, repository: 'rigid', tags: 'b' });
  assert.equal(run.code, 0, run.log);
  assert.match(run.log, /::warning::branch-main of \S+rigid stays where it is/);
  assert.equal(run.outputs['tags'], 'b', 'branch-main names the other image');
  assert.deepEqual(await tagsOf('rigid', one.digest), ['a', 'branch-main']);
  const asked = await world.push({ image: other.image, repository: 'rigid', 'moving-tags': 'branch-main' });
  assert.equal(asked.code, 1);
  assert.match(asked.log, /::error::tagging \S+:branch-main: The image tag .*manage: true/);
});

test('a promotion is tagged with the commit that the image names, not with the commit of whoever promotes it', async () => {
  const commit = 'fedcba9876543210fedcba9876543210fedcba98';
  const made = world.layout('promoted', 2000, commit);
  const built = await world.push({ image: made.image, repository: 'origin', tags: 'v1' });
  const promoted = await world.push({ image: built.outputs['image'] ?? '', repository: 'elsewhere' });
  assert.deepEqual([promoted.code, promoted.outputs['tags']], [0, commit], promoted.log);
  assert.deepEqual(await tagsOf('elsewhere', made.digest), [commit]);
  const again = await world.push({ image: built.outputs['image'] ?? '', repository: 'origin' });
  assert.deepEqual([again.outputs['outcome'], again.outputs['tags']], ['pushed', commit], again.log);
  assert.deepEqual(await tagsOf('origin', made.digest), ['branch-main', commit, 'v1']);
});

test('one push goes to ECR and to any other registry, and comes from there as a promotion, all with one digest', async () => {
  const made = world.layout('several');
  const plain = `${world.plain.host}/acme/orders`;
  const run = await world.push({ image: made.image, repository: `several\n${plain}`, tags: 'v1' });
  assert.equal(run.code, 0, run.log);
  assert.deepEqual(
    JSON.parse(run.outputs['images'] ?? '').map((each: string) => each.split('@')[1]),
    [made.digest, made.digest],
  );
  const promoted = await world.push({ image: `${plain}@${made.digest}`, repository: 'promoted', tags: 'v1' });
  assert.deepEqual([promoted.code, promoted.outputs['digest']], [0, made.digest], promoted.log);
  const place = promoted.outputs['image']?.split('@')[0] ?? '';
  for (const digest of [made.digest, ...made.platforms, made.referrer]) {
    assert.equal((await world.get(place, `manifests/${digest}`)).status, 200, digest);
  }
});

test('within a registry a promotion takes layers over, and uploads none', async () => {
  await world.ecr.putAccountSetting({ name: 'BLOB_MOUNTING', value: 'ENABLED' });
  const made = world.layout('mounted', 1_000_000);
  const first = await world.push({ image: made.image, repository: 'built', tags: 'v1' });
  const second = await world.push({ image: first.outputs['image'] ?? '', repository: 'production', tags: 'v1' });
  assert.deepEqual([second.code, second.outputs['digest']], [0, made.digest], second.log);
  const [row] = JSON.parse(second.outputs['result'] ?? '').repositories;
  assert.deepEqual([row.bytes.uploaded, row.bytes.mounted > 3_000_000], [0, true]);
});

test('a registry that would let a tag move is kept from it, and its images are told apart by when they were built', async () => {
  const [one, other] = [world.layout('plain one'), world.layout('plain other')];
  const repository = `${world.plain.host}/acme/kept`;
  assert.equal((await world.push({ image: one.image, repository, tags: 'v1' })).code, 0);
  const run = await world.push({ image: other.image, repository, tags: 'v1' });
  assert.equal(run.code, 1);
  assert.match(run.log, /never moves: it names \S+ \(built 2026-01-02T03:04:05Z by its config\), not \S+ \(built 2026/);
  const accept = 'application/vnd.oci.image.index.v1+json';
  const kept = await fetch(`http://${world.plain.host}/v2/acme/kept/manifests/v1`, { headers: { accept } });
  assert.equal(kept.headers.get('docker-content-digest'), one.digest);
});

test('an image that has the 1,000 tags that ECR takes gets the next commit all the same, and a limit is no permission', async () => {
  const { image, digest, platforms } = world.layout('full', 2000, COMMIT);
  const first = await world.push({ image, repository: 'full', key: 'k' });
  assert.equal(first.code, 0, first.log);
  const place = first.outputs['image']?.split('@')[0] ?? '';
  const text = await (await world.get(place, `manifests/${digest}`)).text();
  const { mediaType } = JSON.parse(text);
  const put = async (tag: string) =>
    world.get(place, `manifests/${tag}`, { method: 'PUT', body: text, headers: { 'content-type': mediaType } });
  const wanted = Array.from({ length: 997 }, (_, at) => `t-${at}`);
  const worker = async () => {
    for (let tag = wanted.pop(); tag !== undefined; tag = wanted.pop()) assert.equal((await put(tag)).status, 201);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const refused = await put('one-more');
  assert.deepEqual([refused.status, /maximum allowed number of tags/.test(await refused.text())], [403, true]);
  const inputs = { image: first.outputs['image'] ?? '', repository: 'full', key: 'k' };
  const commit = 'f'.repeat(40);
  const env = { GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/other' };
  const run = await world.push(inputs, { env });
  assert.equal(run.code, 0, run.log);
  assert.deepEqual([run.outputs['digest'], run.outputs['tags']], [digest, `${commit},content-k,branch-other`]);
  for (const tag of [commit, 'branch-other']) {
    const { manifests } = (await (await world.get(place, `manifests/${tag}`)).json()) as {
      manifests: { digest: string }[];
    };
    assert.deepEqual(
      manifests.slice(0, 2).map((each) => each.digest),
      platforms,
    );
  }
  const again = await world.push(inputs, { env });
  assert.deepEqual([again.code, again.outputs['changed']], [0, 'false'], again.log);
});
