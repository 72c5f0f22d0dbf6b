import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EcrImage } from '../../../actions/core/image/ecr-image.ts';
import { lifecycleRules } from '../../../actions/core/image/lifecycle-rules.ts';
import { endangered } from '../../../actions/core/rollout/endangered.ts';

const DAY = 86_400;
/** 2026-11-27 */
const NOW = 1_795_737_600;

/** An image for each tag, pushed so many days ago. */
function images(ages: Readonly<Record<string, number>>, more: Partial<EcrImage> = {}): readonly EcrImage[] {
  return Object.entries(ages).map(([tag, days]) => ({
    ...{ digest: `sha256:${tag}`, tags: [tag], status: 'active', pushed: NOW - days * DAY },
    ...more,
  }));
}

function warnings(selection: object, all: readonly EcrImage[], ...releases: readonly string[]): readonly string[] {
  const action =
    'countType' in selection && selection.countType === 'sinceImagePulled'
      ? { type: 'transition', targetStorageClass: 'archive' }
      : { type: 'expire' };
  const rules = lifecycleRules(JSON.stringify({ rules: [{ rulePriority: 1, selection, action }] }));
  const needed = releases.map((release) => ({ release, digests: [`sha256:${release}`] }));
  return endangered('orders', rules, all, needed, NOW);
}

/** What is said of which release: `v2 within a day, v1 on 2026-12-07`. */
function said(...given: Parameters<typeof warnings>): string {
  const [first = '', ...more] = warnings(...given);
  assert.deepEqual(more, []);
  return first.replace(/^.*: the image of (.*?)(?: \(about.*)?; from then on .*$/, '$1');
}

const days = (countType: string, countNumber: number) => ({
  tagStatus: 'any',
  countType,
  countUnit: 'days',
  countNumber,
});
const newest = (countNumber: number) => ({ tagStatus: 'any', countType: 'imageCountMoreThan', countNumber });
const three = { v3: 0, v2: 20, v1: 50 };

test('one warning names the rule, what it does and when it ends the image of each release', () => {
  assert.deepEqual(warnings(days('sinceImagePushed', 30), images(three), 'v3', 'v2', 'v1'), [
    "rule 1 of the lifecycle policy of ECR's repository orders deletes images 30 days after their push: the image of v3 on 2026-12-27, of v2 on 2026-12-07, of v1 within a day; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy",
  ]);
});

test('of what AWS ends by itself only an end before that is worth a word', () => {
  const rule = { rulePriority: 1, selection: days('sinceImagePushed', 14), action: { type: 'expire' } };
  const rules = lifecycleRules(JSON.stringify({ rules: [rule] }));
  const needed = [{ release: 'v1', digests: ['sha256:v1'] }];
  const after = (pushed: number, ttl: number) =>
    endangered('orders-review', rules, images({ v1: pushed }), needed, NOW, ttl * DAY).length;
  assert.deepEqual([after(0, 3), after(0, 15), after(12, 3), after(10, 3)], [0, 1, 1, 0]);
});

test('what is pulled by this rollout counts from now; older releases are pulled by nobody', () => {
  const all = images({ v3: 80, v2: 85, v1: 10 });
  assert.equal(
    said(days('sinceImagePulled', 90), all, 'v3', 'v2', 'v1'),
    'v3 on 2027-02-25, of v2 on 2026-12-02, of v1 on 2027-02-15',
  );
  assert.match(
    warnings(days('sinceImagePulled', 90), all, 'v3')[0] ?? '',
    /archives images that nobody has pulled for 90 days, and machines pull at their boot alone: the image of v3/,
  );
});

test('what ends in half a year or later is no warning', () => {
  assert.deepEqual(warnings(days('sinceImagePushed', 180), images(three), 'v3'), []);
  assert.equal(said(days('sinceImagePushed', 180), images(three), 'v3', 'v2'), 'v2 on 2027-05-06');
  assert.deepEqual(warnings(days('sinceImagePulled', 365), images({ v3: 300 }), 'v3'), []);
});

test('a count is a warning where it ends an image before its release is forgotten, as often as images are pushed', () => {
  const weekly = images({ v4: 0, v3: 7, v2: 14, v1: 21 });
  assert.deepEqual(warnings(newest(5), weekly, 'v4', 'v3', 'v2', 'v1'), [], 'each push is a release: five are kept');
  assert.equal(
    said(newest(4), weekly, 'v4', 'v3', 'v2', 'v1'),
    'v4 after 4 more, of v3 after 3 more, of v2 after 2 more, of v1 after 1 more',
  );
  const others = images(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`ci-${n}`, n + 0.5])));
  assert.deepEqual(warnings(newest(100), [...weekly, ...others], 'v4', 'v3', 'v2', 'v1'), []);
  const [told = ''] = warnings(newest(30), [...weekly, ...others], 'v4', 'v3', 'v2', 'v1');
  assert.match(
    told,
    /deletes all but the newest 30 images: the image of v4 after 30 more, of v3 after 22 more, of v2 after 14 more, of v1 after 7 more \(about 8 to a release\);/,
  );
  assert.equal(said(newest(2), weekly, 'v4', 'v1'), 'v4 after 2 more, of v1 within a day');
});

test('no warning is about what is archived, missing, of another repository or kept by no release', () => {
  const rule = days('sinceImagePushed', 30);
  assert.deepEqual(warnings(rule, images(three, { status: 'archived' }), 'v3', 'v2'), []);
  assert.deepEqual(warnings(rule, images(three), 'v9'), []);
  assert.deepEqual(warnings(rule, images(three)), []);
  assert.deepEqual(warnings({ ...rule, tagStatus: 'untagged' }, images(three), 'v3'), []);
});
