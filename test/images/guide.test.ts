// Each block of the guide on images, run as it stands: its steps one after the other, told to fakes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action as buildImage } from '../../actions/build-image/action.ts';
import { contentTag } from '../../actions/core/image/tags.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { action as pushRegistry } from '../../actions/push-registry/action.ts';
import type { Run } from '../../actions/shell/action.ts';
import { MAIN, provenance, STATEMENT } from '../../dev/sigstore/attest.ts';
import { blocks } from '../readme/page.ts';
import { type Played, play } from './world/play.ts';
import { ECR } from './world/shelves.ts';
import { World } from './world/world.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const all = blocks('docs/guides/images.md').filter(({ language }) => language === 'yml');
const outputOf = (played: Played | undefined, name: string) => played?.outputs.get(name) ?? '';

/** What an expression stands for, in a job whose steps so far were these. */
function filled(value: unknown, steps: ReadonlyMap<string, Played>): string {
  const known: Readonly<Record<string, string>> = { 'runner.temp': '/temp' };
  return String(value).replaceAll(/\$\{\{ (?:steps\.(\w+)\.outputs\.(\w+)|(\S+)) \}\}/g, (_, id, name, other) => {
    return id === undefined ? (known[other] ?? assert.fail(`${other} is nothing`)) : outputOf(steps.get(id), name);
  });
}

/** The last step's end; steps that are others' are those that such a job has. */
async function run(world: World, text: string, about: Partial<Run>, before: ReadonlyMap<string, Played> = new Map()) {
  const parsed = parseYaml(text) as Step[] | { jobs: Record<string, { steps: Step[] }> };
  const listed = Array.isArray(parsed) ? parsed : Object.values(parsed.jobs).flatMap(({ steps }) => steps);
  const ends = new Map(before);
  let last: Played | undefined;
  for (const { id, uses = '', with: given = {} } of listed) {
    const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filled(value, ends)]));
    if (uses.startsWith('actions/attest@')) {
      const { 'subject-name': name = '', 'subject-digest': digest = '' } = inputs;
      const payload = JSON.stringify(provenance(digest, name));
      world.attestations.set(digest, [{ signer: MAIN, payloadType: STATEMENT, payload }]);
    }
    const [, name] = /^org\/immutable\/([\w-]+)@v1$/.exec(uses) ?? [];
    if (name === undefined) continue;
    last =
      name === 'build-image'
        ? await play(buildImage, world.build(), inputs, about)
        : await play(pushRegistry, world.push(), inputs, about);
    assert.equal(last.error, undefined, last.error?.stack);
    if (id !== undefined) ends.set(id, last);
  }
  return last ?? assert.fail('no step is ours');
}

function scene() {
  const world = new World();
  const { sha } = world.clone.checkIn({ Dockerfile: 'FROM scratch\nCOPY . /\n', app: '1' });
  return { world, sha };
}
const tags = (world: World) => [...(world.shelves.shelves.get(`${ECR}/orders`)?.tags.keys() ?? [])].toSorted();

test('there are three blocks, each run here', () => assert.equal(all.length, 3));

test('the image besides: it is in the engine and written, built and then found', async () => {
  const { world, sha } = scene();
  const text = all[0]?.text ?? '';
  const built = await run(world, text, { sha });
  const image = outputOf(built, 'image');
  for (const outcome of ['built', 'found']) {
    const ended = outcome === 'built' ? built : await run(world, text, { sha });
    assert.equal(outputOf(ended, 'outcome'), outcome);
    assert.equal(world.engine.images.get(`${ECR}/orders:${sha}`), image);
    assert.equal(world.machine.files.get(`${world.clone.top}/out`), `local of ${image}`);
    assert.match(world.machine.files.get(`${world.clone.top}/image.tar`) ?? '', /"schemaVersion":2/);
    world.engine.images.clear();
    for (const name of ['out', 'image.tar']) world.machine.files.delete(`${world.clone.top}/${name}`);
  }
});

test('tags: what the rules name in a run by a version', async () => {
  const { world, sha } = scene();
  const about = { sha, ref: 'refs/tags/v1.2.3' };
  const build = await play(buildImage, world.build(), {}, about);
  await run(world, all[1]?.text ?? '', about, new Map([['build', build]]));
  assert.deepEqual(tags(world), ['1', '1.2', '1.2.3', contentTag(outputOf(build, 'key')), sha].toSorted());
});

test('proof: what is attested before anybody can find it is found by the next job', async () => {
  const { world, sha } = scene();
  const text = all[2]?.text ?? '';
  const pushed = await run(world, text, { sha });
  assert.equal(outputOf(pushed, 'outcome'), 'pushed');
  assert.equal(outputOf(await run(world, text, { sha }), 'outcome'), 'already-there');
});
