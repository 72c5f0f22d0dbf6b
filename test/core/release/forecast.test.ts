import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forecast } from '../../../actions/core/release/forecast.ts';
import { strategies } from '../../../actions/core/release/waves.ts';
import { specOf } from '../../world/spec.ts';

/** AWS' defaults: five health checks of 30 s each, and 300 s of deregistration delay. */
const AWS = { healthy: 150, drain: 300 };
const liveCheck = { path: '/', timeout: 300, via: 'ssm' } as const;
const spec = specOf({ waves: strategies.halving, bake: 300, liveCheck, size: { min: 2, max: 8 } });

test("at AWS' defaults it takes some 17 minutes, and says of what", () => {
  const { seconds, said } = forecast(spec, AWS);
  assert.equal(seconds, 1020);
  assert.equal(
    said,
    'it should take about 17m: 2m of boot, more or less, + 2 × (2m30s until the balancer calls machines healthy + 5m for the bake)',
  );
});

for (const [what, over, pace, seconds, words] of [
  ['a long drain counts in place of a shorter bake', { bake: 60 }, AWS, 1020, /5m for the old machines to drain\)$/],
  ['one machine is one wave', { size: { min: 1, max: 1 } }, AWS, 570, /\+ 1 × /],
  [
    'a canary boots twice',
    { waves: strategies.canary },
    AWS,
    240 + 3 * 450,
    /^it should take about 26m30s: 4m of boot/,
  ],
  [
    'a short live check bounds the boot',
    { liveCheck: { ...liveCheck, timeout: 60 } },
    AWS,
    960,
    /^it should take about 16m: 1m of boot/,
  ],
] as const) {
  test(what, () => {
    const told = forecast({ ...spec, ...over }, pace);
    assert.equal(told.seconds, seconds);
    assert.match(told.said, words);
  });
}
