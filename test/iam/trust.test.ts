// Whom the README's trust policy lets in, by what GitHub's token says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trustText } from '../readme/policy.ts';
import { allows } from './evaluate.ts';
import { mutants } from './mutants.ts';
import { type Asked, statementsOf } from './policy.ts';

const GITHUB = 'token.actions.githubusercontent.com';
const [statement, ...more] = statementsOf(trustText);
const repository = 'acme@1234567/orders@89012345';

function token(sub: string, aud: string | undefined = 'sts.amazonaws.com'): Asked {
  const context = { [`${GITHUB}:sub`]: sub, ...(aud && { [`${GITHUB}:aud`]: aud }) };
  return { action: 'sts:AssumeRoleWithWebIdentity', arn: 'arn:aws:iam::111122223333:role/deploy-orders', context };
}

const outside: Readonly<Record<string, Asked>> = {
  'another repository': token('repo:acme@1234567/billing@89012346:environment:production'),
  'another owner': token('repo:mallory@7654321/orders@89012345:environment:production'),
  'the same names with other ids': token('repo:acme@1234568/orders@89012346:environment:production'),
  'the same names without ids': token('repo:acme/orders:environment:production'),
  'another environment': token(`repo:${repository}:environment:staging`),
  'an environment that begins alike': token(`repo:${repository}:environment:production-eu`),
  'an environment in other letters': token(`repo:${repository}:environment:Production`),
  'a job without an environment': token(`repo:${repository}:ref:refs/heads/main`),
  'a branch that is called after the environment': token(`repo:${repository}:ref:refs/heads/environment:production`),
  'a pull request': token(`repo:${repository}:pull_request`),
  'another audience': token(`repo:${repository}:environment:production`, 'https://github.com/acme'),
  'no audience': token(`repo:${repository}:environment:production`, ''),
  'credentials of AWS': { ...token(`repo:${repository}:environment:production`), action: 'sts:AssumeRole' },
};

test('jobs of production and of its rollback may assume the role', () => {
  assert.deepEqual(more, []);
  assert.ok(statement && allows([statement], token(`repo:${repository}:environment:production`)));
  assert.ok(allows([statement], token(`repo:${repository}:environment:production-rollback`)));
});

for (const [who, asked] of Object.entries(outside)) {
  test(`${who} may not assume the role`, () => assert.ok(statement && !allows([statement], asked)));
}

for (const { what, statement: mutant } of statement ? mutants(statement) : []) {
  test(`more may assume the role ${what}`, () => {
    assert.ok(Object.values(outside).some((asked) => allows([mutant], asked)));
  });
}
