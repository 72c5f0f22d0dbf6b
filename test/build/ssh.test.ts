// RUN --mount=type=ssh reaches the agent, or the key, that the input `ssh` names, and nothing of them stays.
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { find, putProgram, unpacked } from '../../dev/builder/programs.ts';
import { everything, filesIn, green, red } from './expect.ts';
import type { Repository } from './repository.ts';
import { type World, world } from './world.ts';

let all: World;
let repo: Repository;
let agent: ChildProcess;
let socket: string;
let key: string;
const env = { ...process.env, ...unpacked };

before(async () => {
  all = await world();
  const folder = join(all.folder, 'ssh');
  mkdirSync(folder);
  key = join(folder, 'key');
  execFileSync(find('ssh-keygen'), ['-q', '-t', 'ed25519', '-N', '', '-C', 'deploy key', '-f', key], { env });
  socket = join(folder, 'agent');
  agent = spawn(find('ssh-agent'), ['-D', '-a', socket], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  // It says where it listens once it does.
  await once(agent.stdout ?? agent, 'data');
  execFileSync(find('ssh-add'), ['-q', key], { env: { ...env, SSH_AUTH_SOCK: socket } });
  const stage = (name: string, step: string) => `FROM tools AS ${name}\nRUN --mount=type=ssh ${step}\n`;
  const stages = `${stage('agent', 'ssh-add -l')}${stage('file', 'ssh-add -L')}`;
  repo = all.commit({ Dockerfile: `FROM ${all.base} AS tools\nCOPY tools /\n${stages}` });
  await putProgram('ssh-add', join(repo.folder, 'tools'));
  repo.commit({});
});
after(async () => {
  agent.kill();
  await all.close();
});

/** A line of the private key that no other key has. */
const secret = () => {
  const line = readFileSync(key, 'utf8').split('\n')[2] ?? '';
  assert.ok(line.length > 60);
  return line;
};

const fromAgent = (target: string) =>
  all.build(repo, { inputs: { target, ssh: 'default' }, env: { SSH_AUTH_SOCK: socket } });

test("a step sees the keys of the runner's agent, and neither they nor its socket get into image or log", async () => {
  const ended = green(await fromAgent('agent'));
  const [, fingerprint] = execFileSync(find('ssh-keygen'), ['-lf', key], { env, encoding: 'utf8' }).split(' ');
  assert.ok(ended.log.includes(`| 256 ${fingerprint} deploy key (ED25519)`), ended.log);
  assert.deepEqual(
    filesIn(ended).filter((path) => /agent|sock|^run\//.test(path)),
    [],
  );
  assert.ok(!everything(ended).includes(secret()));
});

test('a key in a file needs no agent, and whose keys they are is not in the content key', async () => {
  const ended = green(await all.build(repo, { inputs: { target: 'file', ssh: `default=${key}` } }));
  const [, open = ''] = readFileSync(`${key}.pub`, 'utf8').split(' ');
  assert.ok(ended.log.includes(`| ssh-ed25519 ${open}`), ended.log);
  assert.ok(!everything(ended).includes(secret()));
  assert.equal((await fromAgent('file')).outputs['key'], ended.outputs['key']);
});

const wanting = () => all.commit({ Dockerfile: `FROM ${all.base}\nRUN --mount=type=ssh,required true\n` });
for (const [what, inputs, words] of [
  ['no agent', { ssh: 'default' }, /ssh: invalid empty ssh agent socket: .*; start an agent in a step before/],
  ['no such key', { ssh: 'default=none' }, /ssh: stat none: no such file or directory; .*name a key's file/],
  ['an agent that was not asked for', {}, /ssh: .*unset ssh forward key default; .*give ssh: default/],
] as const) {
  test(`${what} is one clear sentence`, async () => {
    red(await all.build(wanting(), { inputs }), words);
  });
}
