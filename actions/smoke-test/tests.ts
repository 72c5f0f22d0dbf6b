import { about, wrong } from '../core/errors.ts';
import { parseReference } from '../core/image/reference.ts';
import type { Check } from '../core/probe/check.ts';
import { Heard } from '../core/tests/heard.ts';
import { type TestsEnd, testsOf } from '../core/tests/outcome.ts';
import { type Told, told } from '../core/tests/told.ts';
import { formatDuration } from '../core/text/duration.ts';
import type { ContainerOrder, Containers, Place } from '../ports/containers.ts';
import type { ActionContext } from '../shell/action.ts';
import { handOf } from './hand.ts';
import { hostsOf } from './hosts.ts';
import type { SmokeInputs } from './inputs.ts';
import type { SmokePorts } from './ports.ts';
import { testsIn } from './reports.ts';

/** Where a container leaves its reports, and the one that it is told of. */
const FOLDER = '/reports';
const REPORT = `${FOLDER}/junit.xml`;

type Context = Pick<ActionContext, 'keep' | 'group' | 'log' | 'secrets' | 'run'> & { readonly inputs: SmokeInputs };

/** Runs tests until a deadline, in seconds since 1970, whatever comes of them. */
export type Tester = (checks: readonly Check[], deadline: number) => Promise<Told>;

/** What is wrong with what is asked for is told now, before anything is asked of a site. */
export async function testerOf(image: string, context: Context, ports: SmokePorts): Promise<Tester> {
  const registry = hostOf(image);
  const { inputs, log } = context;
  const hand = await handOf(inputs, context, ports);
  const command = inputs.command?.text ?? '';
  return async (checks, deadline) => {
    if (hand?.length === 0) {
      log.notice('there are more shards than files, and this one has none: nothing is run', 'Empty shard');
      return told([], '');
    }
    const containers = await ports.containers();
    const place = containers.open();
    // Before anything is made, so that a job that is killed leaves nothing either.
    context.keep('container', JSON.stringify(place));
    try {
      await containers.ready(image, place, async () => await ports.login(registry));
      const order: ContainerOrder = {
        ...{ image, network: inputs.network, mount: inputs.mount, reports: FOLDER },
        words: [...(inputs.command?.words ?? []), ...(hand ?? [])],
        hosts: await hostsOf(checks, ports.names),
        env: { ...variables(inputs), ...inputs.env },
        timeout: Math.max(0, deadline - ports.clock.now()),
        labels: { 'immutable.smoke-test': `${context.run.repository}/${context.run.id}` },
      };
      context.keep('seen', `tests of ${image} run`);
      const end = await run(containers, order, place, context);
      const cases = testsOf(end, { image, command, within: formatDuration(inputs.timeout) });
      return told(cases, `${image} ${command}`.trim());
    } finally {
      await containers.close(place);
    }
  };
}

async function run(containers: Containers, order: ContainerOrder, place: Place, context: Context): Promise<TestsEnd> {
  const { log, secrets, inputs } = context;
  const heard = new Heard();
  const { code, reports } = await context.group(`Tests: ${order.image} ${inputs.command?.text ?? ''}`, async () => {
    return await containers.run(order, place, (line) => {
      const shown = heard.take(secrets.clean(line));
      if (shown !== undefined) log.info(shown);
    });
  });
  return { code, ...(await testsIn(reports, secrets)), last: heard.last };
}

function hostOf(image: string): string {
  try {
    return parseReference(image).host;
  } catch (error) {
    throw about('inputs', wrong(`invalid inputs: image: ${error instanceof Error ? error.message : error}`, error));
  }
}

/**
 * URL and BASE_URL are what k6's scripts and Playwright's configurations ask for by custom; Playwright writes its JUnit file to
 * PLAYWRIGHT_JUNIT_OUTPUT_FILE (https://playwright.dev/docs/test-reporters#junit-reporter), all others where they are told.
 */
function variables({ url, release, shard }: SmokeInputs): Record<string, string> {
  const first = url?.[0]?.url.replace(/\/$/, '');
  return {
    CI: 'true',
    ...(first !== undefined && { URL: first, BASE_URL: first }),
    ...(release !== undefined && { RELEASE: release }),
    ...(shard && { SHARD: `${shard.index}`, SHARDS: `${shard.of}` }),
    REPORT,
    PLAYWRIGHT_JUNIT_OUTPUT_FILE: REPORT,
  };
}
