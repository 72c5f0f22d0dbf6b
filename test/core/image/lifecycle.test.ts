import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EcrImage, unpullable } from '../../../actions/core/image/ecr-image.ts';
import { doomed } from '../../../actions/core/image/lifecycle-end.ts';
import { lifecycleRules } from '../../../actions/core/image/lifecycle-rules.ts';

const DAY = 86_400;
const at = (day: number) => day * DAY;

function image(tags: readonly string[], more: Partial<EcrImage> = {}): EcrImage {
  return { digest: `sha256:${tags.join()}`, tags, status: 'active', pushed: at(100), ...more };
}

const expire = { type: 'expire' };
const archive = { type: 'transition', targetStorageClass: 'archive' };
const tagged = (...tagPrefixList: string[]) => ({ tagStatus: 'tagged', tagPrefixList });
const pattern = (...tagPatternList: string[]) => ({ tagStatus: 'tagged', tagPatternList });
const any = { tagStatus: 'any' };
const untagged = { tagStatus: 'untagged' };
const pushed = (countNumber: number) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber });
const pulled = (countNumber: number) => ({ countType: 'sinceImagePulled', countUnit: 'days', countNumber });
const newest = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber });

type Rule = readonly [selection: object, action: object];

/** `1 expire day 114`: rule 1 expires it then; `1 archive 3`: after three more pushes. The first rule has priority 1. */
function outcome(given: EcrImage, rules: readonly Rule[], others: readonly EcrImage[] = []): string {
  const written = rules.map(([selection, action], index) => ({ rulePriority: index + 1, selection, action })).reverse();
  const end = doomed(given, lifecycleRules(JSON.stringify({ rules: written })), [given, ...others]);
  if (end === undefined) return 'stays';
  return `${end.rule.priority} ${end.rule.ends?.action} ${end.at === undefined ? end.pushes : `day ${end.at / DAY}`}`;
}

const rows: readonly [string, EcrImage, readonly Rule[], string][] = [
  ['no rule', image(['v1']), [], 'stays'],
  ['age', image(['v1']), [[{ ...any, ...pushed(14) }, expire]], '1 expire day 114'],
  ['a prefix', image(['v1']), [[{ ...tagged('v'), ...pushed(14) }, expire]], '1 expire day 114'],
  ['another prefix', image(['v1']), [[{ ...tagged('dev-'), ...pushed(14) }, expire]], 'stays'],
  ['a prefix in the middle', image(['pre-v1']), [[{ ...tagged('v1'), ...pushed(14) }, expire]], 'stays'],
  [
    'all prefixes are matched',
    image(['v1', 'x1']),
    [[{ ...tagged('v', 'x'), ...pushed(14) }, expire]],
    '1 expire day 114',
  ],
  ['one of two prefixes is not matched', image(['v1']), [[{ ...tagged('v', 'x'), ...pushed(14) }, expire]], 'stays'],
  ['a pattern', image(['release-1-rc']), [[{ ...pattern('*-1-*'), ...pushed(14) }, expire]], '1 expire day 114'],
  ['a pattern is whole', image(['prod1']), [[{ ...pattern('prod'), ...pushed(14) }, expire]], 'stays'],
  ['dots are dots', image(['v1x2']), [[{ ...pattern('v1.2*'), ...pushed(14) }, expire]], 'stays'],
  ['tagged, of one without tags', image([]), [[{ ...pattern('*'), ...pushed(14) }, expire]], 'stays'],
  ['untagged, of one with tags', image(['v1']), [[{ ...untagged, ...pushed(14) }, expire]], 'stays'],
  ['untagged', image([]), [[{ ...untagged, ...pushed(14) }, expire]], '1 expire day 114'],
  [
    'the lower number keeps it from the higher',
    image(['v1']),
    [
      [{ ...tagged('v'), ...pushed(3000) }, expire],
      [{ ...any, ...pushed(14) }, expire],
    ],
    '1 expire day 3100',
  ],
  [
    'a rule that does not match lets it through',
    image(['v1']),
    [
      [{ ...tagged('dev-'), ...pushed(3000) }, expire],
      [{ ...any, ...pushed(14) }, expire],
    ],
    '2 expire day 114',
  ],
  [
    'a rule for the archive keeps nothing',
    image(['v1']),
    [
      [{ ...any, storageClass: 'archive', countType: 'sinceImageTransitioned', countNumber: 90 }, expire],
      [{ ...any, ...pushed(14) }, expire],
    ],
    '2 expire day 114',
  ],
  ['archived by age', image(['v1']), [[{ ...any, ...pushed(14) }, archive]], '1 archive day 114'],
  ['never pulled', image(['v1']), [[{ ...any, ...pulled(90) }, archive]], '1 archive day 190'],
  ['pulled', image(['v1'], { pulled: at(150) }), [[{ ...any, ...pulled(90) }, archive]], '1 archive day 240'],
  [
    'pulled before it was restored',
    image(['v1'], { pulled: at(150), restored: at(160) }),
    [[{ ...any, ...pulled(90) }, archive]],
    '1 archive day 250',
  ],
  [
    'restored, by age',
    image(['v1'], { restored: at(160), pulled: at(170) }),
    [[{ ...any, ...pushed(14) }, expire]],
    '1 expire day 174',
  ],
  [
    'a kind that is not known',
    image(['v1']),
    [[{ ...any, countType: 'sinceNewYear', countNumber: 1 }, expire]],
    'stays',
  ],
  [
    'a kind that is not known keeps it from the next',
    image(['v1']),
    [
      [{ ...tagged('v'), countType: 'sinceNewYear', countNumber: 1 }, expire],
      [{ ...any, ...pushed(14) }, expire],
    ],
    'stays',
  ],
  ['an action that is not known', image(['v1']), [[{ ...any, ...pushed(14) }, { type: 'praise' }]], 'stays'],
  ['a unit that is not known', image(['v1']), [[{ ...any, ...pushed(14), countUnit: 'moons' }, expire]], 'stays'],
  ['no number', image(['v1']), [[{ ...any, countType: 'sinceImagePushed' }, expire]], 'stays'],
];

test('of the rules of a policy the first that selects an image decides what becomes of it', () => {
  for (const [name, given, rules, expected] of rows) assert.equal(outcome(given, rules), expected, name);
});

test('a count is of younger images that the rule selects and that are not archived', () => {
  const others = [
    image(['v2'], { pushed: at(101) }),
    image(['v3'], { pushed: at(102) }),
    image(['v0'], { pushed: at(99) }),
    image(['dev-1'], { pushed: at(103) }),
    image(['v4'], { pushed: at(103), status: 'archived' }),
    image(['v5'], { pushed: at(1), restored: at(103) }),
  ];
  for (const [rules, expected] of [
    [[[{ ...tagged('v'), ...newest(10) }, expire]], '1 expire 7'],
    [[[{ ...any, ...newest(10) }, archive]], '1 archive 6'],
    [[[{ ...tagged('v'), ...newest(3) }, expire]], '1 expire 0'],
    [[[{ ...tagged('v'), ...newest(1) }, expire]], '1 expire -2'],
    [[[{ ...tagged('dev-'), ...newest(1) }, expire]], 'stays'],
  ] as const) {
    assert.equal(outcome(image(['v1']), rules, others), expected, JSON.stringify(rules));
  }
});

test('what is no policy has no rules', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{}',
    '{"rules": 1}',
    '{"rules": [null, 1, {}]}',
    '{"rules": [{"selection": {}}]',
    'x',
  ])
    assert.deepEqual(lifecycleRules(text), [], text);
});

test('what is not active can not be pulled, and the way back is a command', () => {
  const repository = { region: 'eu-west-1', name: 'acme/orders', account: '111122223333' };
  assert.equal(unpullable('sha256:1', repository, 'active'), undefined);
  assert.match(
    unpullable('sha256:1', repository, undefined) ?? '',
    /is not in ECR's repository acme\/orders; push it first/,
  );
  assert.match(unpullable('sha256:1', repository, 'activating') ?? '', /on its way back .* run this job again then$/);
  assert.match(
    unpullable('sha256:1', repository, 'archived') ?? '',
    /aws ecr update-image-storage-class --region eu-west-1 --registry-id 111122223333 --repository-name acme\/orders --image-id imageDigest=sha256:1 --target-storage-class STANDARD$/,
  );
});
