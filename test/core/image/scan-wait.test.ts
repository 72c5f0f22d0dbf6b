import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ScanLook, scanStep } from '../../../actions/core/image/scan-wait.ts';

const done: ScanLook = { state: 'done', findings: [], counted: false, watched: false, why: '' };
const old: ScanLook = { ...done, counted: true, age: 90_000 };

for (const [what, look, start, empty, next] of [
  ['done and shows nothing yet, and not even when it ended', done, undefined, 0, 'settle'],
  ['done and has shown nothing for a minute, and not even when it ended', done, undefined, 60, 'take'],
  ['done and shows nothing right after its end', { ...done, age: 22 }, undefined, 3, 'settle'],
  ['done and shows nothing a minute after its end', { ...done, age: 60 }, undefined, 0, 'take'],
  ['done with findings', { ...done, findings: [{ id: 'CVE-1', severity: 'low' }] }, undefined, 0, 'take'],
  ['done and counted none', { ...done, counted: true, age: 0 }, undefined, 0, 'take'],
  ['old', old, undefined, 0, 'start'],
  ['old still after another began', old, 'begun', 0, 'wait'],
  ['old and nothing to be renewed', old, 'refused', 0, 'take'],
  ['old and watched', { ...old, watched: true }, undefined, 0, 'take'],
  ['not there', { ...done, state: 'none' }, undefined, 0, 'start'],
  ['not there, and limited for now', { ...done, state: 'none' }, 'limited', 0, 'start'],
  ['not there, and begins by itself', { ...done, state: 'none' }, 'refused', 0, 'wait'],
  ['not there, and of what is archived', { ...done, state: 'none' }, 'archived', 0, 'stop'],
] as const) {
  test(`a scan that is ${what}: ${next}`, () => assert.equal(scanStep(look, start, empty).do, next));
}
