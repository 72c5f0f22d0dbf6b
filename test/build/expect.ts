// What tests of build-image expect of a run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { textOf } from '../../actions/adapters/system/bytes.ts';
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
  return layersOf(ended).flatMap((file) =>
    textOf(execFileSync('tar', ['--quoting-style=literal', '-tzf', file]))
      .trim()
      .split('\n'),
  );
}

/** All that a run says and makes: its log, outputs and summary, the image's configuration, and what is in the layers. */
export function everything(ended: Ended): string {
  const { folder, digest } = layoutOf(ended);
  const { config } = JSON.parse(blob(folder, digest));
  const files = layersOf(ended).map((file) => gunzipSync(readFileSync(file)).toString('latin1'));
  return [JSON.stringify(ended), blob(folder, config.digest), ...files].join('\n');
}

/** Times and paths of all that the last three layers hold, a text each. */
export function timesIn(ended: Ended): string[] {
  const list = (file: string) => execFileSync('tar', ['--utc', '--full-time', '-tvzf', file], { encoding: 'utf8' });
  return layersOf(ended)
    .slice(-3)
    .map((file) => list(file).replaceAll(/^\S+ \S+ +\S+ (\S+ \S+) (.*)$/gm, '$1 $2'));
}

function layersOf(ended: Ended): string[] {
  const { folder, digest } = layoutOf(ended);
  const { layers } = JSON.parse(blob(folder, digest));
  return layers.map((layer: { digest: string }) => join(folder, 'blobs/sha256', layer.digest.slice('sha256:'.length)));
}
