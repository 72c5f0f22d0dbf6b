import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type RunOptions, runWorkflow } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { subject } from '../../dev/github/oidc.ts';

let github: GitHub;
let folder: string;
let sha: string;
before(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'immutable-act-test-'));
  process.env['TMPDIR'] = join(folder, 'tmp'); // where runs keep their files
  mkdirSync(join(folder, 'tmp'));
  sha = commitFiles(join(folder, 'orders'), {
    'README.md': 'orders',
    '.github/fleets/production.yml': 'account: "1"\n',
  });
});
after(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(name: string, steps: string, more: Partial<RunOptions> = {}) {
  const file = join(folder, `${name}.yml`);
  const head = `name: ${name}\non: {workflow_dispatch: {inputs: {who: {default: nobody}}}}\npermissions: {}\njobs:\n`;
  const job = `  work:\n    runs-on: ubuntu-latest\n    permissions: {contents: read}\n    steps:\n`;
  writeFileSync(file, head + job + steps.replace(/^/gm, '      '));
  return runWorkflow({ file, workspace: join(folder, 'orders'), github, runId: 1, ...more });
}

test('steps get the commit, the inputs and the run, and what they say, set and sum up comes back', async () => {
  const steps = `
- uses: actions/checkout@0123456789012345678901234567890123456789 # v6
- id: greet
  run: |
    echo "hello \${{ inputs.who }} in \${{ vars.AWS_REGION }}, run $GITHUB_RUN_ID.$GITHUB_RUN_ATTEMPT of $GITHUB_REPOSITORY"
    echo "$(git rev-parse HEAD) $GITHUB_SHA"; ls .github/fleets
    echo "answer=42" >> "$GITHUB_OUTPUT"; echo '## Done' >> "$GITHUB_STEP_SUMMARY"; echo '::warning::look out'
- {id: never, if: failure(), run: 'true'}
`;
  const more = { runId: 71, runAttempt: 3, inputs: { who: 'Ada' }, vars: { AWS_REGION: 'eu-west-1' } };
  const result = await run('greet', steps, more);
  assert.equal(result.code, 0, result.log);
  assert.match(result.log, /hello Ada in eu-west-1, run 71\.3 of acme\/orders/);
  assert.match(result.log, new RegExp(`${sha} ${sha}\nproduction.yml`));
  assert.equal(result.summary, '## Done\n');
  const [checkout, greet, never] = result.jobs[0]?.steps ?? [];
  assert.deepEqual([checkout?.outcome, greet?.outcome, never?.outcome], ['success', 'success', 'skipped']);
  assert.deepEqual(greet?.outputs, { answer: '42' });
  assert.deepEqual(greet?.annotations, [{ level: 'warning', text: 'look out' }]);
  const { status, conclusion, run_attempt } = github.runs.get(71, 'acme/orders') ?? {};
  assert.deepEqual([status, conclusion, run_attempt], ['completed', 'success', 3]);
});

test('a failing step fails its job and run; what must always run still does', async () => {
  const result = await run('fail', '- {id: bad, run: exit 3}\n- {id: last, if: always(), run: echo still here}', {
    runId: 72,
  });
  assert.equal(result.code, 1);
  assert.equal(result.jobs[0]?.outcome, 'failure');
  assert.deepEqual(
    result.jobs[0]?.steps.map((step) => step.outcome),
    ['failure', 'success'],
  );
  assert.match(result.log, /still here/);
  assert.equal(github.runs.get(72, 'acme/orders')?.conclusion, 'failure');
});

test('without a checkout the workspace is empty, and actions run with the Node that they declare', async () => {
  const result = await run('empty', `- run: echo "files:$(ls -A)."; node --version`);
  assert.match(result.log, /^files:\.$/m);
  assert.match(result.log, /^v24\./m);
});

test('two runs at a time do not meet', async () => {
  const step = '- run: echo "$GITHUB_RUN_ID" > "$HOME/id"; for i in $(seq 20); do cat "$HOME/id"; done';
  const runs = await Promise.all([74, 75].map((runId) => run(`twin-${runId}`, step, { runId })));
  assert.deepEqual(
    runs.map(({ log }) => [...new Set(log.split('\n'))]),
    [['74'], ['75']],
  );
});

test('an aborted run leaves no process and no file, runs no further step and stays in progress on GitHub', async () => {
  const abort = new AbortController();
  let pids: string[] = [];
  const alive = () => pids.filter((pid) => existsSync(`/proc/${pid}`));
  const result = await run(
    'abort',
    '- run: exec -a immutable-act-sleeper sleep 600\n- {if: always(), run: echo last}',
    {
      runId: 76,
      signal: abort.signal,
      onLine: async ({ text }) => {
        if (!text.includes('Run Main exec -a')) return;
        const deadline = Date.now() + 5000;
        while (pids.length === 0 && Date.now() < deadline) {
          pids = processes('immutable-act-sleeper');
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        abort.abort();
      },
    },
  );
  assert.equal(result.code, null);
  assert.doesNotMatch(result.log, /last/);
  assert.ok(pids.length > 0);
  const deadline = Date.now() + 5000;
  while (alive().length > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(alive(), []);
  assert.equal(github.runs.get(76, 'acme/orders')?.status, 'in_progress');
  assert.deepEqual(readdirSync(process.env['TMPDIR'] ?? ''), []);
});

test('what cannot be run as on GitHub is refused in one sentence', async () => {
  await assert.rejects(
    run('foreign', '- uses: someone/else@v1'),
    /it uses someone\/else@v1, which has no local stand-in/,
  );
  await assert.rejects(run('event', '- run: "true"', { event: 'push' }), /GitHub would not run it for push of refs/);
  await assert.rejects(run('inputs', '- run: "true"', { inputs: { whom: 'x' } }), /unexpected inputs whom/);
});

test('a token may do what its own job may, and asks the name server that is given', async () => {
  const file = join(folder, 'rights.yml');
  const job = (name: string, permissions: string, needs: string) =>
    `  ${name}:\n    runs-on: ubuntu-latest\n    permissions: ${permissions}\n${needs}    steps:\n      - run: |\n${asks.replace(/^/gm, '          ')}\n`;
  const asks = `curl -sS -o /dev/null -w '%{http_code}\\n' -H "authorization: Bearer \${{ github.token }}" "$GITHUB_API_URL/repos/acme/orders/pulls"; cat /etc/resolv.conf`;
  writeFileSync(
    file,
    `on: delete\njobs:\n${job('may', '{pull-requests: read}', '')}${job('not', '{contents: read}', '    needs: may\n')}`,
  );
  const more = { event: 'delete', deleted: 'feature-x', github, runId: 78, nameServer: '127.0.0.53' };
  const { jobs, log } = await runWorkflow({ file, workspace: join(folder, 'orders'), ...more });
  assert.deepEqual(
    jobs.map(({ steps }) => steps[0]?.log.trim().split('\n')),
    [
      ['200', 'nameserver 127.0.0.53'],
      ['403', 'nameserver 127.0.0.53'],
    ],
    log,
  );
});

test('each job of a called workflow is told apart, and asks for tokens under its own environment', async () => {
  const asks =
    'run: \'curl -sS -H "authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=x"\'';
  const job = '  work:\n    runs-on: ubuntu-latest\n    ';
  commitFiles(join(folder, 'orders'), {
    '.github/workflows/called.yml': `name: Called\non: {workflow_call: {inputs: {to: {type: string}}}}\njobs:\n${job}environment: \${{ inputs.to }}\n    permissions: {id-token: write}\n    steps:\n      - ${asks}\n`,
  });
  const file = join(folder, 'calling.yml');
  const call = (to: string, needs: string) =>
    `  ${to}:\n    needs: ${needs}\n    uses: ./.github/workflows/called.yml\n    with: {to: "\${{ vars.${to} }}"}\n`;
  writeFileSync(
    file,
    `name: Calling\non: push\npermissions: {}\njobs:\n${job}steps:\n      - ${asks}\n${call('dev', 'work')}${call('live', 'dev')}`,
  );
  const vars = { dev: 'dev', live: 'production' };
  const more = { vars, event: 'push', github, runId: 77 };
  const { code, jobs, log } = await runWorkflow({ file, workspace: join(folder, 'orders'), ...more });
  assert.equal(code, 0, log);
  const subjects = jobs.map(({ id, outcome, steps }) => {
    const token = /"value":"[^.]+\.([^.]+)/.exec(steps[0]?.log ?? '')?.[1];
    const claims = JSON.parse(Buffer.from(token ?? 'e30', 'base64url').toString());
    return [id, outcome, claims.sub];
  });
  assert.deepEqual(subjects, [
    ['work', 'success', undefined],
    ['dev/work', 'success', subject({ repository: 'acme/orders', environment: 'dev', ref: '' })],
    ['live/work', 'success', subject({ repository: 'acme/orders', environment: 'production', ref: '' })],
  ]);
});

function processes(name: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(name);
    } catch {
      return false; // it ended meanwhile
    }
  });
}

test('artifacts and caches are kept as GitHub keeps them: each name once, the newest by the beginning of a key', async () => {
  const sha = '0123456789012345678901234567890123456789';
  const upload = (id: string, more = '') =>
    `- {id: ${id}, if: always(), uses: actions/upload-artifact@${sha}, with: {name: a, path: out${more}}}`;
  const save = (key: string) => `- {uses: actions/cache/save@${sha}, with: {path: out, key: ${key}}}`;
  const steps = `
- run: mkdir out; echo one > out/one.txt
- {id: none, uses: actions/download-artifact@${sha}, with: {pattern: "b*", path: in}}
${upload('first')}
- {id: kept, uses: actions/download-artifact@${sha}, with: {pattern: "a*", path: in, merge-multiple: true}}
- run: cat in/one.txt; echo two > out/one.txt
${save('k-1')}
- run: echo three > out/one.txt
${save('k-1')}
- {id: cache, uses: actions/cache/restore@${sha}, with: {path: back, key: k-2, restore-keys: k-}}
- run: cat back/one.txt
${upload('again')}
${upload('over', ', overwrite: true')}
- {id: nothing, if: always(), uses: actions/upload-artifact@${sha}, with: {name: c, path: nowhere, if-no-files-found: error}}
- {id: missing, if: always(), uses: actions/download-artifact@${sha}, with: {name: nowhere}}
`;
  const { jobs, log } = await run('kept', steps);
  const outcomes = Object.fromEntries((jobs[0]?.steps ?? []).map(({ id, outcome }) => [id, outcome]));
  const { none, first, kept, again, over, nothing, missing } = outcomes;
  assert.deepEqual([none, first, kept, over], Array(4).fill('success'), log);
  assert.deepEqual([again, nothing, missing], Array(3).fill('failure'), log);
  assert.match(log, /^one$[\s\S]*^two$/m);
  const { outputs } = jobs[0]?.steps.find(({ id }) => id === 'cache') ?? {};
  assert.deepEqual(outputs, { 'cache-hit': 'false', 'cache-matched-key': 'k-1' });
});
