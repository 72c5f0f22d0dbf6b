/** What a runner downloads of the last commit holds what it runs and nothing else, and works without node_modules. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { names } from '../../actions/main.ts';
import { node, root } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'immutable-tarball-'));
try {
  execFileSync('sh', ['-c', 'git archive HEAD | tar -x -C "$1"', 'sh', folder], { cwd: root });
  const allowed = new Set(['dist', 'package.json', 'LICENSE', 'NOTICE', 'README.md', 'CONTRIBUTING.md', ...names]);
  const extra = readdirSync(folder).filter((entry) => !allowed.has(entry));
  assert.deepEqual(extra, [], 'the export holds what no runner needs: add export-ignore to .gitattributes');
  for (const name of names) {
    const { runs } = parse(readFileSync(join(folder, name, 'action.yml'), 'utf8'));
    for (const stage of ['main', 'post']) {
      if (runs[stage] === undefined) continue;
      assert.ok(existsSync(join(folder, name, runs[stage])), `${name}: ${stage} is ${runs[stage]}, which is not there`);
    }
    const env = { PATH: '/usr/bin:/bin', GITHUB_ACTIONS: 'true', INPUT_UNHEARD: 'of' };
    const { status, stdout } = spawnSync(node, [join(name, runs.main)], { cwd: folder, env, encoding: 'utf8' });
    assert.equal(status, 1, `${name} with a bad input ended with ${status}: ${stdout}`);
    assert.match(stdout, /^::error::invalid inputs: .*unheard is not an input/m);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
