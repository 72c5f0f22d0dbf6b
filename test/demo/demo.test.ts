import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Engine, startEngine } from '../../dev/engine.ts';
import { type Demo, startDemo } from './run.ts';

// Kept for all of them, so that containers can be looked for after a demo has ended.
let engine: Engine;
const demos: Demo[] = [];
before(async () => {
  engine = await startEngine();
});
after(async () => {
  for (const { child, remove } of demos) {
    child.kill('SIGKILL');
    remove();
  }
  await engine.stop();
});

const nothing = { files: [], processes: [], containers: [] };
const summary = () => readFileSync(new URL('../../.cache/demo/summary.md', import.meta.url), 'utf8');

function start(...words: string[]): Demo {
  const demo = startDemo(...(words.length > 0 ? words : ['--quick']));
  demos.push(demo);
  return demo;
}

/** In the middle of the second release: both fleets run, requests come, a workflow is under way. */
async function busy(demo: Demo): Promise<string> {
  await demo.says(/Release 2[\s\S]*Wave 1 of 2/);
  const cloud = demo.cloud();
  const { processes, containers } = demo.left(engine.host, cloud);
  assert.ok(processes.length > 5, 'there is something to leave behind');
  assert.equal(containers.length, 4);
  return cloud;
}

test('the demo ends with no request failed, its figures, and nothing left behind', async () => {
  const demo = start();
  await demo.says(/Release 1/);
  const cloud = demo.cloud();
  assert.equal(await demo.ended, 0, demo.said());
  const lines = demo.said().trimEnd().split('\n');
  const figure = String.raw`\d+\.\d`;
  assert.match(
    lines.at(-1) ?? '',
    new RegExp(
      `^requests \\d{4,}, failed 0, cutover ${figure} s, overhead x ${figure}\\d, automatic rollback ${figure} s, manual rollback ${figure} s$`,
    ),
  );
  assert.ok(lines.includes('left behind: 0 processes, 0 containers, 0 files'));
  assert.match(demo.said(), /^release 3's own 500s +[1-9]/m);
  const picture = readFileSync(new URL('../../.cache/demo/traffic.svg', import.meta.url), 'utf8');
  for (const words of ['release 1', 'release 2', 'errors of release 3', 'A rollback by hand'])
    assert.ok(picture.includes(`>${words}</text>`), words);
  assert.match(demo.said(), /times faster than AWS/);
  // As a person at a terminal reads it, who has AWS alone.
  assert.match(demo.said(), /^ +\| \$ INPUT_ROLLBACK=previous node dist\/immutable-rollout\/index\.js$/m);
  assert.match(demo.said(), /^ +\| outcome: rolled-back$/m);
  assert.doesNotMatch(demo.said(), /^ +\| ::/m);
  assert.deepEqual(demo.left(engine.host, cloud), nothing);
  for (const title of ['Release 2', 'Release 3', 'Release 4', 'A rollback by hand']) {
    assert.match(summary(), new RegExp(`^# ${title}`, 'm'));
  }
});

test('the demo of smoke ends with a release that only smoke has found, its figures, and nothing left behind', async () => {
  const demo = start('smoke', '--quick');
  assert.equal(await demo.ended, 0, demo.said());
  const lines = demo.said().trimEnd().split('\n');
  assert.match(
    lines.at(-1) ?? '',
    /^requests \d{4,}, failed 0, found by smoke [\d.]+ s after its first request, automatic rollback [\d.]+ s$/,
  );
  assert.match(demo.said(), /^Why +smoke: GET http\S+\/search failed \d times in a row: too slow$/m);
  assert.match(demo.said(), /^by release 3 +[1-9]/m);
  assert.ok(lines.includes('left behind: 0 processes, 0 containers, 0 files'), demo.said());
});

test('the demo of images ends with its figures, and nothing left behind', async () => {
  const demo = start('build');
  assert.equal(await demo.ended, 0, demo.said());
  const lines = demo.said().trimEnd().split('\n');
  assert.match(lines.at(-1) ?? '', /^built [\d.]+ s, unchanged [\d.]+ s, changed [\d.]+ s, promoted [\d.]+ s$/);
  assert.ok(lines.includes('left behind: 0 processes, 0 containers, 0 files'), demo.said());
});

test('the demo of a branch ends with nothing of it left, no request failed while it flipped, and its figures', async () => {
  const demo = start('branch');
  assert.equal(await demo.ended, 0, demo.said());
  const lines = demo.said().trimEnd().split('\n');
  const figure = String.raw`\d+\.\d`;
  assert.match(
    lines.at(-1) ?? '',
    new RegExp(`^ready ${figure} s, flip failed 0, second ${figure} s, expired ${figure} s, left 0$`),
  );
  assert.match(demo.said(), /^requests during the flip \d{3,} \(\d+ by version 1, \d+ by version 2\)/m);
  assert.ok(lines.includes('left behind: 0 processes, 0 containers, 0 files'), demo.said());
});

test('Ctrl-C ends it in order, with nothing left behind', async () => {
  const demo = start();
  const cloud = await busy(demo);
  demo.interrupt();
  assert.equal(await demo.ended, 130, demo.said());
  assert.match(demo.said(), /^stopped by SIGINT$[\s\S]*^left behind: 0 processes, 0 containers, 0 files$/m);
  assert.deepEqual(demo.left(engine.host, cloud), nothing);
});

test('Ctrl-C while it still builds ends it as well', async () => {
  const demo = start();
  await demo.says(/Release 1/);
  const cloud = demo.cloud();
  demo.interrupt();
  assert.equal(await demo.ended, 130, demo.said());
  assert.deepEqual(demo.left(engine.host, cloud), nothing);
});

test('after SIGKILL its reapers leave nothing behind', async () => {
  const demo = start();
  const cloud = await busy(demo);
  demo.child.kill('SIGKILL');
  assert.equal(await demo.ended, 'SIGKILL');
  const settled = () => Object.values(demo.left(engine.host, cloud)).every((names) => names.length === 0);
  for (const deadline = Date.now() + 60_000; !settled() && Date.now() < deadline; ) await pause(100);
  assert.deepEqual(demo.left(engine.host, cloud), nothing);
});
