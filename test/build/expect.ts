// What tests of build-image expect of a run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Ended } from '../frame/runner.ts';
import { blob, layoutOf } from './world.ts';

export function green(ended: Ended): Ended {
  assert.equal(ended.code, 0, ended.log);
  return ended;
}

/** Fails with one annotation that says this, and there is no image. */
export function red(ended: Ended, words: RegExp): Ended {
  assert.equal(ended.code, 1, ended.log);
  const errors = ended.log.split('\n').filter((line) => line.startsWith('::error::'));
  assert.equal(errors.length, 1, ended.log);
  assert.match(errors[0] ?? '', words);
  assert.doesNotMatch(ended.log, /mistake in the action/);
  assert.equal(ended.outputs['image'], undefined);
  return ended;
}

/** Paths in the layers of the image. */
export function filesIn(ended: Ended): string[] {
  const { folder, digest } = layoutOf(ended);
  const { layers } = JSON.parse(blob(folder, digest));
  return layers.flatMap((layer: { digest: string }) => {
    const file = join(folder, 'blobs/sha256', layer.digest.slice('sha256:'.length));
    return execFileSync('tar', ['--quoting-style=literal', '-tzf', file], { encoding: 'utf8' }).trim().split('\n');
  });
}
