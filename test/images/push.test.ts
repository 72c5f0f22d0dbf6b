// push-registry told to fakes: scans that are late or never come, on a clock of their own.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY } from '../../actions/core/image/labels.ts';
import { action } from '../../actions/push-registry/action.ts';
import { type ImageWords, putImage, putIndex } from './world/made.ts';
import { type Played, play, playPost } from './world/play.ts';
import { ECR, type Scanning } from './world/shelves.ts';
import { World } from './world/world.ts';

const critical = [{ id: 'CVE-2026-1', severity: 'critical' }];
const wanted = { scanOnPush: true, tags: {}, movable: [], encryption: undefined, lifecycle: undefined };
const sha = 'c0ffee'.padEnd(40, '0');

let world: World;
let image: string;
beforeEach(async () => {
  world = new World();
  const layout = world.machine.layout('/temp/layout');
  const parts = await Promise.all(['amd64', 'arm64'].map((says) => putImage(layout, { says })));
  const platform = { os: 'unknown', architecture: 'unknown' };
  const sbom = await putImage(layout, { says: 'an SBOM' });
  const index = await putIndex(layout, [
    { ...sbom.descriptor, platform },
    ...parts.map(({ descriptor }) => descriptor),
  ]);
  image = `oci:/temp/layout@${index.digest}`;
});

/** Pushes to ECR, where scans go like this; with the seconds that it took. */
async function push(scanning: Scanning, more: Record<string, string> = {}): Promise<Played & { seconds: number }> {
  world.shelves.scanning.set(`${ECR}/orders`, scanning);
  const began = world.machine.clock.now();
  const inputs = { image, repository: 'orders', 'scan-fail-on': 'critical', ...more };
  const played = await play(action, world.push(), inputs, { sha });
  return { ...played, seconds: world.machine.clock.now() - began };
}

const tags = () => [...(world.shelves.shelves.get(`${ECR}/orders`)?.tags.keys() ?? [])].toSorted();

test('what is clean is tagged, and pushed again it is there already', async () => {
  const pushed = await push({ takes: 0 }, { 'scan-fail-on': 'off' });
  assert.equal(pushed.error, undefined, pushed.error?.stack);
  assert.deepEqual([pushed.outputs.get('outcome'), pushed.seconds], ['pushed', 0]);
  assert.deepEqual(tags(), ['branch-main', sha]);
  const again = await push({ takes: 0 }, { 'scan-fail-on': 'off' });
  assert.deepEqual([again.outputs.get('outcome'), again.outputs.get('changed')], ['already-there', 'false']);
});

test('a scan that is late, then good, is waited for, and then everything is tagged', async () => {
  const { error, seconds } = await push({ takes: 100 });
  assert.equal(error, undefined, error?.stack);
  assert.ok(seconds >= 100 && seconds < 110, `${seconds} s`);
  assert.deepEqual(tags(), ['branch-main', sha]);
});

test('a scan that is late, then bad, leaves no tag', async () => {
  const { error, outputs } = await push({ takes: 100, findings: critical });
  assert.match(String(error), /found CVE-2026-1 \(critical\), from critical up; nothing was tagged/);
  assert.deepEqual([tags(), outputs.get('image')], [[], undefined]);
});

test('an enhanced scan shows its findings after its end, so one without any is asked on for a minute', async () => {
  const late = await push({ enhanced: true, takes: 10, late: 22, findings: critical });
  assert.match(String(late.error), /found CVE-2026-1 \(critical\)/);
  assert.ok(late.seconds >= 32 && late.seconds < 40, `${late.seconds} s`);
  world.shelves.scanning.set(`${ECR}/clean`, { enhanced: true, takes: 10 });
  const clean = await push({ takes: 0 }, { repository: 'clean' });
  assert.equal(clean.error, undefined, clean.error?.stack);
  assert.ok(clean.seconds >= 70 && clean.seconds < 80, `${clean.seconds} s`);
});

test('a scan that never comes ends the push at its time-out, with what helps', async () => {
  const never = await push({ takes: Number.POSITIVE_INFINITY, enhanced: true }, { 'scan-timeout': '10m' });
  assert.match(String(never.error), /nothing came within 10m: ECR shows no scan of it, .* Turn enhanced scanning on/);
  assert.ok(never.seconds > 600 && never.seconds < 610, `${never.seconds} s`);
  const slow = await push({ takes: 1000 });
  assert.match(String(slow.error), /nothing came within 5m; nothing was tagged\. Run the job again, or raise/);
  assert.deepEqual(tags(), []);
});

test('a finding may pass until its day, by the clock of the job', async () => {
  const day = (seconds: number) => new Date((world.machine.clock.now() + seconds) * 1000).toISOString().slice(0, 10);
  const allow = (until: string) => ({ 'scan-allow': `- {id: CVE-2026-1, reason: not reachable, until: ${until}}` });
  const over = await push({ takes: 0, findings: critical }, allow(day(-86_400)));
  assert.match(String(over.error), /found CVE-2026-1/);
  assert.ok(over.log.some((line) => /^warning: scan-allow: the entry of CVE-2026-1 ended on/.test(line)));
  const last = await push({ takes: 0, findings: critical }, allow(day(0)));
  assert.equal(last.error, undefined, last.error?.stack);
  assert.ok(last.log.some((line) => /^notice: CVE-2026-1 \(critical\) may pass until/.test(line)));
  assert.deepEqual(tags(), ['branch-main', sha]);
});

test('what attests is copied along, and no scan of it is waited for', async () => {
  const { error } = await push({ takes: 5 });
  assert.equal(error, undefined, error?.stack);
  const shelf = world.shelves.shelves.get(`${ECR}/orders`);
  assert.equal(shelf?.manifests.size, 4);
  assert.equal(world.shelves.scanned(`${ECR}/orders`), 2);
});

const KEYED = 'a'.repeat(64);
const keys: readonly (readonly [string, ImageWords, RegExp | undefined])[] = [
  ['its own, by an annotation', { says: 'x', annotations: { [KEY]: KEYED } }, undefined],
  [
    'its own, by a label, as the engine has it',
    { says: 'x', config: { config: { Labels: { [KEY]: KEYED } } } },
    undefined,
  ],
  [
    'that of another',
    { says: 'x', annotations: { [KEY]: 'b'.repeat(64) } },
    /^Stopped: key: sha256:[0-9a-f]{64} says that its content is b{64}, not a{64}; give the key that the step/,
  ],
  ['given to one that says none', { says: 'x' }, /says of no content that it is its own, not a{64}; /],
  [
    'given to one that says anything',
    { says: 'x', annotations: { [KEY]: '::x' } },
    /its content is another, not a{64}; /,
  ],
];
for (const [what, words, refusal] of keys) {
  test(`a key that is ${what} is ${refusal ? 'refused, and nothing is put' : 'put as a tag'}`, async () => {
    const { digest } = await putImage(world.machine.layout('/temp/layout'), words);
    const inputs = { image: `oci:/temp/layout@${digest}`, key: KEYED, 'scan-fail-on': 'off' };
    const { error } = await push({ takes: 0 }, inputs);
    if (refusal) assert.match(String(error), refusal);
    else assert.equal(error, undefined, error?.stack);
    assert.deepEqual(tags(), refusal ? [] : ['branch-main', sha, `content-${KEYED}`].toSorted());
  });
}

const firsts: readonly (readonly [string, ImageWords, RegExp | undefined])[] = [
  ['built of the same content', { says: 'first', annotations: { [KEY]: KEYED } }, undefined],
  [
    'built of another content',
    { says: 'first', annotations: { [KEY]: 'b'.repeat(64) } },
    /tag \S+ of \S+ never moves: it names/,
  ],
  ['that says nothing of its content', { says: 'first' }, /tag \S+ of \S+ never moves: it names/],
];
for (const [what, words, refusal] of firsts) {
  test(`where a commit has an image ${what} already, the push ${refusal ? 'is red' : 'takes that one'}`, async () => {
    world.shelves.scanning.set(`${ECR}/orders`, { takes: 0 });
    await world.shelves.prepare(ECR, 'orders', wanted);
    const shelf = world.shelves.shelves.get(`${ECR}/orders`);
    assert.ok(shelf);
    const first = await putImage(shelf, words);
    await shelf.put(first, sha);
    const { digest } = await putImage(world.machine.layout('/temp/layout'), {
      says: 'x',
      annotations: { [KEY]: KEYED },
    });
    const { error, outputs } = await push({ takes: 0 }, { image: `oci:/temp/layout@${digest}`, key: KEYED });
    if (refusal) assert.match(String(error), refusal);
    else assert.equal(error, undefined, error?.stack);
    assert.equal(outputs.get('digest'), refusal ? undefined : first.digest);
    assert.deepEqual(tags(), refusal ? [sha] : ['branch-main', sha, `content-${KEYED}`].toSorted());
  });
}

for (const [what, late, refusal] of [
  ['within the moment after it', 0.3, /tag v1 of ghcr\.io\/acme\/orders never moves: it names sha256:/],
  ['much later', 5, undefined],
] as const) {
  test(`where tags may move, what another job puts ${what} is ${refusal ? 'seen' : 'said to be seen by nobody'}`, async () => {
    const shelf = await world.shelves.open('ghcr.io/acme/orders');
    assert.ok(shelf);
    const other = await putImage(shelf, { says: 'another' });
    const { clock } = world.machine;
    const looks = shelf.arrived.bind(shelf);
    let put: number | undefined;
    shelf.arrived = async (tag) => {
      put ??= clock.now();
      if (tag === 'v1' && clock.now() >= put + late) await shelf.put(other, tag);
      return await looks(tag);
    };
    const { error, log } = await push(
      { takes: 0 },
      { repository: 'ghcr.io/acme/orders', tags: 'v1', 'scan-fail-on': 'off' },
    );
    if (refusal) assert.match(String(error), refusal);
    else assert.equal(error, undefined, error?.stack);
    const said = log.filter((line) => /^info: ghcr\.io\/acme\/orders lets tags move: /.test(line));
    assert.equal(said.length, refusal ? 0 : 1, log.join('\n'));
  });
}

test('what a job took out of the engine, and left since it was ended, goes with `post`', async () => {
  const inputs = { image: 'orders:1', repository: 'orders' };
  const ports = world.push();
  // As SIGKILL ends it: nothing that comes after is done.
  const engine = async () => await new Promise<never>((_, fail) => setImmediate(fail, new Error('ended')));
  const { kept, error } = await play(action, { ...ports, engine }, inputs, { sha });
  assert.match(String(error), /ended/);
  const folder = kept.get('folder') ?? assert.fail();
  assert.ok(world.machine.folders.has(folder));
  await playPost(action, ports, inputs, { kept });
  assert.ok(!world.machine.folders.has(folder));
});
