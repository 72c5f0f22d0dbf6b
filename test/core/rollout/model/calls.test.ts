// What a rollout at AWS' own defaults asks of AWS, in requests as the adapters send them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busiest, type Crowd, type CrowdOptions, crowd } from '../../../world/crowd.ts';
import { specOf } from '../../../world/spec.ts';
import { TARGET_GROUP } from '../../../world/world.ts';

const given: Readonly<Record<string, CrowdOptions>> = {
  'one target group': {},
  'five fleets before it': { before: 5 },
  'three target groups': { targetGroups: ['', '-2', '-3'].map((end) => TARGET_GROUP.replace('/73', `${end}/73`)) },
  'twenty machines': { spec: { size: { min: 20, max: 40 } } },
};
const seen = new Map<string, Crowd>();
for (const [name, { targetGroups, ...options }] of Object.entries(given)) {
  const place = targetGroups && { targetGroups, spec: { place: placeWith(targetGroups) } };
  seen.set(name, await crowd(1, { throttles: false, ...options, ...place }));
}

for (const [name, { rollouts, asked }] of seen) {
  test(`${name}: a bake asks for less than thirty requests a minute, once it has been quiet for one`, () => {
    const most = busiest({ rollouts, asked });
    assert.ok(most <= 30, `${most} in a minute`);
  });

  test(`${name}: a whole rollout reads Auto Scaling a few hundred times, and is no slower for it`, () => {
    const reads = asked.filter(({ request }) => request.startsWith('autoscaling Describe'));
    assert.equal(rollouts[0]?.outcome, 'released');
    assert.ok(reads.length < 450, String(reads.length));
    // One boot, two times health and a bake, and what the steps take between them.
    assert.ok((rollouts[0]?.took ?? Infinity) < 1.05 * (60 + 30 + 2 * (150 + 300)));
  });
}

const twenty = await crowd(20);

test('twenty rollouts at once under the rates of one account end within 1.1 times of one alone', () => {
  const took = ({ rollouts }: Crowd) => Math.max(...rollouts.map((each) => each.took));
  assert.deepEqual([...new Set(twenty.rollouts.map(({ outcome }) => outcome))], ['released']);
  assert.ok(twenty.asked.some(({ throttled }) => throttled));
  const one = seen.get('one target group');
  assert.ok(one && took(twenty) < 1.1 * took(one), `${took(twenty)} s`);
});

function placeWith(targetGroups: readonly string[]) {
  return { ...specOf().place, targetGroups };
}
