import { setTimeout } from 'node:timers/promises';
import { about, failed, refused, wrong } from '../../../actions/core/errors.ts';
import { code, safe } from '../../../actions/core/text/markdown.ts';
import { type ActionContext, defineAction } from '../../../actions/shell/action.ts';
import { defaulted, oneOf, optional, secret, text } from '../../../actions/shell/input.ts';
import { perform, type Stage } from '../../../actions/shell/perform.ts';
import { formsOf } from '../leaks.ts';

const own = [
  'well',
  'wrong',
  'refused',
  'failed',
  'rolled-back',
  'broken',
  'stray',
  'never',
  'late',
  'explained',
] as const;
/** Before anything is told. */
const soon = ['soon-refused', 'soon-failed', 'soon-broken'] as const;
const ENDS = [...own, ...soon] as const;

/** An action that ends in each way that an action can end in. Run as the stubs of `dist/` run one. */
const sample = defineAction({
  name: 'sample',
  description: 'Ends as it is told',
  inputs: {
    end: defaulted('How', 'well', oneOf(...ENDS)),
    says: defaulted('What others say, a list as JSON', '[]', text),
    password: secret(optional('Told to nobody', text), (all) => [all]),
  },
  outputs: { url: 'Where' },
  async run(context, ports: { url: string }) {
    const { end } = context.inputs;
    if (end === 'soon-refused') throw refused('run 7 holds the lease');
    if (end === 'soon-failed') throw failed('the timeout has passed');
    if (end === 'soon-broken') throw new TypeError('x is not a function');
    context.setOutput('url', ports.url);
    context.summary(`## ${context.run.repository}`);
    context.keep('story', 'begun');
    await context.group('a part of the story', async () => context.log.info('inside'));
    context.report({ machines: 4, why: 'all four' });
    context.section('the last part');
    const said: string[] = JSON.parse(context.inputs.says);
    for (const each of said) {
      context.log.info(each);
      context.log.info(`        | ${each}`);
      context.log.debug(each);
      context.log.notice(each, each);
      context.log.warning(each, each);
      await context.group(each, async () => context.log.info(each));
      context.section(each);
    }
    if (said.length > 0 && end === 'failed') throw failed(said.join('\n'));
    if (said.length > 0 && end === 'broken') throw new TypeError(said.join('\n'));
    if (end === 'stray') {
      setImmediate(() => {
        throw new TypeError(said.join('\n'));
      });
      await setTimeout(60_000);
    }
    const { password } = context.inputs;
    if (password !== undefined) tellAll(context, password);
    if (password !== undefined && end !== 'well') {
      const said = formsTold(password);
      throw end === 'broken' ? new TypeError(said) : failed(said);
    }
    if (end === 'wrong') throw wrong('the fleet file has no region');
    if (end === 'refused') throw refused('run 7 holds the lease');
    if (end === 'failed') throw failed('the timeout has passed');
    if (end === 'rolled-back') throw failed('the alarm rang', 'rolled-back');
    if (end === 'broken') throw new TypeError('x is not a function');
    if (end === 'explained') throw about('role', wrong('the role trusts nobody'));
    if (end === 'late') context.setOutput('outcome', 'released');
    if (end === 'late') throw new TypeError('x is not a function');
    if (end === 'never') await setTimeout(60_000);
  },
  async post(context) {
    context.log.info(`post: ${context.kept('story')}`);
  },
});

/** In every form and place that an action has. */
function tellAll(
  { log, ...context }: Pick<ActionContext, 'log' | 'section' | 'summary' | 'report' | 'setOutput'>,
  password: string,
): void {
  const said = formsTold(password);
  for (const tell of [log.info, log.notice, log.warning, log.debug, context.section, context.summary]) tell(said);
  log.notice('a title', said);
  context.summary(`| ${safe(said)} | ${code(said)} |`);
  context.report({ said, deep: [{ said }] });
  context.setOutput('outcome', said);
}

function formsTold(password: string): string {
  return Object.values(formsOf(password)).join(' and ');
}

await perform(sample, process.argv[2] as Stage, async () => ({ url: 'http://orders' }));
