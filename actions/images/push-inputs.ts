import { parseEncryption, parseLifecycle, UNTAGGED } from '../core/image/ecr-repository.ts';
import { moves, parseTagRules, ruleText } from '../core/image/tag-rules.ts';
import { parseDuration } from '../core/text/duration.ts';
import { pairsOf, yesOrNo } from '../core/text/lists.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, oneOf, optional, text } from '../shell/input.ts';

/** For every action that puts an image into a registry: its tags, what ECR's repository is to be like, and what a scan may find. */
export const pushInputs = {
  tags: optional(
    "Tags that never move, by lines or commas, or docker/metadata-action's rules such as type=semver,pattern={{version}}, a line each; none puts no other than the key's; commit and version when empty, for a promotion the commit that the image says",
    parseTagRules,
  ),
  'moving-tags': optional(
    'Tags that may move, likewise, such as latest or type=semver,pattern={{major}}.{{minor}}; none for none; branch-<name of the branch> when empty, none for a promotion',
    parseTagRules,
  ),
  manage: defaulted('true changes an ECR repository that is set up otherwise; false only says so', 'false', yesOrNo),
  'scan-on-push': defaulted('Whether ECR repositories scan what is pushed', 'true', yesOrNo),
  encryption: optional(
    'Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty',
    parseEncryption,
  ),
  lifecycle: optional(
    `After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${UNTAGGED}, unless a policy is there`,
    parseLifecycle,
  ),
  'repository-tags': optional('Tags of a new ECR repository: NAME=value a line', pairsOf),
  'scan-fail-on': defaulted(
    'Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low',
    'off',
    oneOf('off', 'critical', 'high', 'medium', 'low'),
  ),
  'scan-ignore-unfixed': defaulted(
    'true lets findings pass that nobody has a fix for yet; only enhanced scanning tells',
    'false',
    yesOrNo,
  ),
  'scan-allow': optional(
    'Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)',
    text,
  ),
  'scan-timeout': defaulted("How long to wait for ECR's findings", '5m', parseDuration),
};

/** Both inputs' word for no tag. */
export const NONE = 'none';

export type PushTerms = Values<typeof pushInputs>;

/** What no input can tell alone. */
export function checkPush(values: Partial<PushTerms>): readonly string[] {
  const { tags, 'moving-tags': moving = [] } = values;
  const problems: string[] = [];
  const told = moving.map(ruleText);
  const both = (tags ?? []).map(ruleText).filter((tag) => told.includes(tag) && tag !== NONE);
  if (both.length > 0) problems.push(`moving-tags: ${both.join(', ')} can't be in tags too`);
  const wander = (tags ?? []).filter(moves).map(ruleText);
  if (wander.length > 0) problems.push(`tags: ${wander.join(', ')} would move; put it into moving-tags`);
  if (values['scan-allow'] !== undefined && values['scan-fail-on'] === 'off') {
    problems.push('scan-allow: allows nothing unless scan-fail-on is set');
  }
  if (values['scan-ignore-unfixed'] && values['scan-fail-on'] === 'off') {
    problems.push('scan-ignore-unfixed: lets nothing pass unless scan-fail-on is set');
  }
  return problems;
}
