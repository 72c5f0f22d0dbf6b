import { setTimeout } from 'node:timers/promises';
import { failed, refused, wrong } from '../../../actions/core/errors.ts';
import { defineAction } from '../../../actions/shell/action.ts';
import { defaulted, oneOf } from '../../../actions/shell/input.ts';
import { perform, type Stage } from '../../../actions/shell/perform.ts';

/** An action that ends in each way that an action can end in. Run as the stubs of `dist/` run one. */
const sample = defineAction({
  name: 'sample',
  description: 'Ends as it is told',
  inputs: {
    end: defaulted('How', 'well', oneOf('well', 'wrong', 'refused', 'failed', 'rolled-back', 'broken', 'never')),
  },
  outputs: { url: 'Where' },
  async run(context, ports: { url: string }) {
    context.setOutput('url', ports.url);
    context.summary(`## ${context.run.repository}`);
    context.keep('story', 'begun');
    await context.group('a part of the story', async () => context.log.info('inside'));
    context.report({ machines: 4 });
    context.section('the last part');
    const { end } = context.inputs;
    if (end === 'wrong') throw wrong('the fleet file has no region');
    if (end === 'refused') throw refused('run 7 holds the lease');
    if (end === 'failed') throw failed('the timeout has passed');
    if (end === 'rolled-back') throw failed('the alarm rang', 'rolled-back');
    if (end === 'broken') throw new TypeError('x is not a function');
    if (end === 'never') await setTimeout(60_000);
  },
  async post(context) {
    context.log.info(`post: ${context.kept('story')}`);
  },
});

await perform(sample, process.argv[2] as Stage, async () => ({ url: 'http://orders' }));
