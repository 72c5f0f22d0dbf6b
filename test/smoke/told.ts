import assert from 'node:assert/strict';
import { action } from '../../actions/smoke-test/action.ts';
import { type Played, play } from '../images/world/play.ts';
import { Aws } from './aws.ts';
import { FleetInMemory } from './fleet.ts';
import type { Internet } from './internet.ts';

export interface Told extends Played {
  /** Seconds that it took. */
  readonly seconds: number;
  readonly files: ReadonlyMap<string, string>;
}

/** The action with these inputs, in that world. */
export async function smoke(
  internet: Internet,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  aws = new Aws(),
  fleet = new FleetInMemory(),
): Promise<Told> {
  const kept = new Map(Object.entries(files));
  const began = internet.clock.now();
  const workspace = {
    text: async (path: string) => kept.get(path),
    write: async (path: string, text: string) => {
      if (path.startsWith('/proc/')) throw new Error('EACCES: permission denied');
      kept.set(path, text);
    },
  };
  const ports = {
    asker: internet,
    clock: internet.clock,
    workspace,
    watcher: async () => aws,
    inService: async () => fleet,
  };
  const played = await play(action, ports, inputs);
  return { ...played, seconds: internet.clock.now() - began, files: kept };
}

/** That it is green. */
export async function passes(internet: Internet, inputs: Readonly<Record<string, string>>): Promise<Told> {
  const told = await smoke(internet, inputs);
  assert.equal(told.error, undefined, told.error?.stack);
  assert.equal(told.outputs.get('outcome'), 'passed');
  return told;
}

/** That it is red, with the error's words. */
export async function fails(
  internet: Internet,
  inputs: Readonly<Record<string, string>>,
): Promise<Told & { why: string }> {
  const told = await smoke(internet, inputs);
  assert.ok(told.error, told.log.join('\n'));
  assert.equal(told.outputs.get('outcome'), 'failed');
  return { ...told, why: told.error.message };
}
