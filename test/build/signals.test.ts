// A job that is cancelled while it builds: nothing goes on without it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

/** Processes whose environment or arguments hold this word, the builder's included. */
function processes(word: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(word);
      } catch {
        return false; // it has just ended
      }
    });
}

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  test(`${name} ends the build, and the job's end takes its files away`, async () => {
    const mark = `${name}-${process.pid}-mark`;
    const repo = all.commit({ Dockerfile: `FROM ${all.base}\nRUN echo ${mark} && sleep 1000 # ${mark}\n` });
    const ended = await all.build(repo, { signal: { after: `| ${mark}`, name } });
    assert.equal(ended.signal, name, ended.log);
    assert.equal(ended.outputs['image'], undefined);
    // BuildKit kills the step when its client is gone, a moment later.
    execFileSync('sh', [
      '-c',
      'for i in $(seq 100); do pgrep -f "sleep 1000 # $0" >/dev/null || exit 0; sleep 0.1; done; exit 1',
      mark,
    ]);
    assert.deepEqual(processes(join(all.folder, 'immutable-build-')), []);
    const scratch = ended.state['folder'] ?? '';
    assert.ok(existsSync(scratch));
    const post = await all.post(ended);
    assert.equal(post.code, 0, post.log);
    assert.equal(existsSync(scratch), false);
  });
}
