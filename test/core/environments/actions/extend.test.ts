// feature-env with extend: the end of what is deployed is put off, and nothing else happens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOST } from '../build.ts';
import { BranchWorld, DAY, green, imageOf, serving, up } from './branch-world.ts';

test('extend puts the end off, launches nothing, and is remembered by the next push', async () => {
  const branch = await up();
  const machines = serving(branch).length;
  const outputs = green(await branch.push({ extend: '240h' }), 'released');
  assert.equal(outputs.get('changed'), 'true');
  assert.equal(serving(branch).length, machines);
  for (const until of [Date.parse(outputs.get('expires-at') ?? '') / 1000, branch.deed()?.expires ?? 0])
    assert.ok(Math.abs(until - branch.world.now - 10 * DAY) < 300, `${until - branch.world.now}`);
  const sooner = green(await branch.push({ extend: '1h' }), 'released');
  assert.equal(sooner.get('expires-at'), outputs.get('expires-at'), 'never brought nearer');
  const next = green(await branch.push({ image: imageOf('r2') }), 'released');
  assert.ok(Math.abs(Date.parse(next.get('expires-at') ?? '') - Date.parse(outputs.get('expires-at') ?? '')) < 300_000);
});

test('extend tells the comment its new end, and leaves what it says of the commit', async () => {
  const branch = new BranchWorld();
  branch.pulls = [{ number: 5, labels: [] }];
  const commit = { message: 'Add a basket', author: 'Ada' };
  green(await branch.push({ image: imageOf('r1') }, { event: { name: 'push', commit } }), 'released');
  const before = branch.comment;
  const until = green(await branch.push({ extend: '240h' }), 'released').get('expires-at') ?? '';
  const end = /\| Ends \| .* \|/;
  assert.match(branch.comment, new RegExp(`\\| Ends \\| ${until.slice(0, 16).replace('T', ' ')} UTC \\|`));
  assert.equal(branch.comment.replace(end, ''), before.replace(end, ''));
  await branch.push({ extend: '480h', comment: 'false' });
  assert.deepEqual(branch.told.slice(-2), ['comment: ready', 'comment: edited']);
  branch.world.estate.deeds.clear();
  assert.ok((await branch.push({ extend: '720h' })).error);
  assert.equal(branch.told.at(-1), 'comment: edited', 'what is refused is not told');
  assert.equal(branch.told.length, 5);
});

test('extend is refused where nothing is, when it has expired, while it is torn down and while a deploy runs', async () => {
  const refusals: readonly [RegExp, (branch: BranchWorld) => void][] = [
    [/leads nowhere/, ({ world }) => world.estate.deeds.clear()],
    [/has expired/, ({ world }) => world.advance(4 * DAY)],
    [/is being torn down/, ({ world, deed }) => write(world, { ...deed, ending: true })],
    [
      /run 9 .*is at review-feature-x/,
      ({ world }) => {
        const last = [...world.leases.values()].at(-1);
        if (last) world.leases.set(last.n + 1, { ...last, n: last.n + 1, run: '9', nonce: 'other', at: world.now });
      },
    ],
  ];
  for (const [why, happens] of refusals) {
    const branch = await up();
    happens(Object.assign(branch, { deed: branch.deed() }));
    const before = branch.world.groups.size;
    const played = await branch.push({ extend: '24h' });
    assert.match(played.error?.message ?? '', why);
    assert.equal(played.outputs.get('outcome'), 'refused');
    assert.equal(branch.world.groups.size, before);
  }
});

function write(world: BranchWorld['world'], deed: object): void {
  world.estate.deeds.set(HOST, JSON.stringify(deed));
}
