// Scratch folders that go with their owner.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Owners come and go while another looks for what was left. */
const SCRIPT = `
import os, shutil, threading
import kept_folder
prefix = f"immutable-test-{os.getpid()}-"
def own():
    for _ in range(300):
        folder, claim = kept_folder.make(prefix)
        shutil.rmtree(folder)
        claim.close()
owners = [threading.Thread(target=own) for _ in range(4)]
for owner in owners:
    owner.start()
while any(owner.is_alive() for owner in owners):
    kept_folder.sweep(prefix)
print("swept")
`;

test('a folder whose owner removes it at that moment is no trouble to whoever sweeps', async () => {
  const env = { ...process.env, PYTHONPATH: `${root}dev` };
  const { stdout } = await promisify(execFile)(`${root}.venv/bin/python`, ['-c', SCRIPT], { env });
  assert.equal(stdout.trim(), 'swept');
});
