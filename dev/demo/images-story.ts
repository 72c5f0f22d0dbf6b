/** Plays what becomes of commits one after the other, and checks each end against what it must be. */
import type { WorkflowRun } from '../act/act.ts';
import type { Workshop } from './images-world.ts';

/** Seconds, as the workflow's steps took them. */
export interface Figures {
  readonly built: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly promoted: number;
}

export async function tellOfImages(workshop: Workshop, say: (line: string) => void) {
  const wrong: string[] = [];
  const expect = (what: string, was: unknown, wanted: unknown) => {
    if (was !== wanted) wrong.push(`${what} should be ${wanted} and was ${was}`);
  };
  const build = async (title: string, green = true) => {
    say(`\n${title} (workflows-examples/pipeline.yml, job build)`);
    const began = performance.now();
    const run = await workshop.build(title);
    const seconds = (performance.now() - began) / 1000;
    const { cached = '', key = '', image = '' } = outputs(run, 'build');
    expect(`${title}: exit code`, run.code === 0, green);
    if ((run.code === 0) !== green) say(run.log.slice(-2000));
    const what = run.code === 0 ? (cached === 'true' ? 'found, nothing built' : 'built, tested and pushed') : 'red';
    say(`  ${what} after ${seconds.toFixed(1)} s${image && `\n  ${image}, key ${key.slice(0, 12)}`}`);
    return { seconds, cached, image, run };
  };

  workshop.commit('1');
  const first = await build('A commit');
  workshop.commit('1', undefined, 'squashed');
  const again = await build('The same content, squashed into one commit');
  expect('the same content: cached', again.cached, 'true');
  expect('the same content: its image', again.image, first.image);
  workshop.commit('2');
  const changed = await build('One line is changed');
  expect('changed content: cached', changed.cached, 'false');

  workshop.commit('3', 'errors');
  const failing = await build('A commit whose image fails its own tests', false);
  expect('failing tests: pushed', outputs(failing.run, 'build')['image'], undefined);
  const errors = failing.run.jobs.flatMap(({ steps }) => steps.flatMap(({ annotations }) => annotations));
  say(`  ${errors[0]?.text.replaceAll('\n', '\n  ')}`);

  const to = `${workshop.otherAccount}/orders`;
  say('\nThe second image, promoted to the registry of another account (push-registry)');
  const promoted = await workshop.push({ image: changed.image, repository: to, tags: 'promoted' });
  expect('promoted: digest', promoted.outputs['image']?.split('@')[1], changed.image.split('@')[1]);
  say(`  ${promoted.outputs['image']} after ${(promoted.took / 1000).toFixed(1)} s: the same digest`);

  say('\nThe first image, under the tag that the second one has');
  const refused = await workshop.push({ image: first.image, repository: to, tags: 'promoted' });
  expect('another image under one tag: exit code', refused.code, 1);
  say(`  ${/::error::(.*)/.exec(refused.log)?.[1]?.replaceAll('%0A', '\n  ')}`);

  const figures: Figures = {
    built: first.seconds,
    unchanged: again.seconds,
    changed: changed.seconds,
    promoted: promoted.took / 1000,
  };
  return { figures, wrong };
}

function outputs({ jobs }: WorkflowRun, step: string): Record<string, string> {
  return jobs.flatMap(({ steps }) => steps).find(({ id }) => id === step)?.outputs ?? {};
}
