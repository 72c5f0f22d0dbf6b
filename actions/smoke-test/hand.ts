import { wrong } from '../core/errors.ts';
import { deal } from '../core/tests/deal.ts';
import { weigh } from '../core/tests/weights.ts';
import { formatDuration } from '../core/text/duration.ts';
import type { ActionContext } from '../shell/action.ts';
import type { SmokeInputs } from './inputs.ts';
import type { SmokePorts } from './ports.ts';
import { readReports } from './reports.ts';

/** Characters of all arguments: Linux takes 2 MiB with the environment. */
const MOST = 1 << 20;

/** The files that this job runs; undefined where none are asked for. */
export async function handOf(
  { files: patterns, shard, times }: SmokeInputs,
  { log, secrets }: Pick<ActionContext, 'log' | 'secrets'>,
  ports: Pick<SmokePorts, 'files' | 'workspace'>,
): Promise<readonly string[] | undefined> {
  if (patterns === undefined) return undefined;
  const files = await (await ports.files()).find(patterns);
  if (files.length === 0) {
    throw wrong(
      `files: none in the workspace matches ${patterns.join(' or ')}; check the repository out before this step (actions/checkout), or correct the pattern`,
    );
  }
  const { cases, problems } = times === undefined ? NONE : await readReports(times, ports, secrets);
  for (const problem of problems) log.warning(`times: ${problem}; files are dealt out without it`);
  const weights = weigh(files, cases);
  const { index, of } = shard ?? { index: 1, of: 1 };
  const hand = deal(weights.files, of)[index - 1] ?? [];
  if (shard !== undefined) {
    const mine = new Set(hand);
    const weight = weights.files.reduce((sum, each) => sum + (mine.has(each.path) ? each.weight : 0), 0);
    const by =
      weights.timed === 0
        ? `by size: ${weight} bytes`
        : `by the times of ${weights.timed} of them: ${formatDuration(weight / 1000)}`;
    log.info(`shard ${index}/${of} has ${hand.length} of ${files.length} files, dealt out ${by}`);
  }
  if (hand.join(' ').length > MOST) {
    throw wrong(`files: the names of ${hand.length} files are more than a command can be given; use more shards`);
  }
  // A name is no option.
  return hand.map((path) => (path.startsWith('-') ? `./${path}` : path));
}

const NONE = { cases: [], problems: [] };
