/** Many rollouts at once in one account, under AWS' rates, against one alone: in memory, on AWS' clock. */
import { busiest, type Crowd, crowd, DEFAULTS } from '../../test/world/crowd.ts';
import { writeSection } from './section.ts';

const MANY = 20;
/** How much longer the last of many may take than one alone. */
const LONGEST = 1.1;

export async function benchCrowd(): Promise<void> {
  const one = await crowd(1);
  console.log(`one rollout took ${seconds(one).toFixed(0)} s and ${one.asked.length} requests`);
  const many = await crowd(MANY);
  const ratio = seconds(many) / seconds(one);
  console.log(`the last of ${MANY} took ${seconds(many).toFixed(0)} s: x ${ratio.toFixed(3)}`);
  writeSection('crowd', page(one, many, ratio));
  const unreleased = many.rollouts.filter(({ outcome }) => outcome !== 'released');
  if (unreleased.length > 0) throw new Error(`${unreleased.length} of ${MANY} rollouts at once were not released`);
  if (ratio > LONGEST)
    throw new Error(`${MANY} rollouts at once took x ${ratio.toFixed(3)} of one, more than ${LONGEST}`);
}

function seconds({ rollouts }: Crowd): number {
  return Math.max(...rollouts.map(({ took }) => took));
}

function page(one: Crowd, many: Crowd, ratio: number): string {
  const { boot, ready, healthy, drain, bake } = DEFAULTS;
  const services = [...new Set(one.asked.map(({ request }) => request.split(' ')[0] ?? ''))].sort();
  const of = ({ asked, rollouts }: Crowd, service: string) =>
    asked.filter(({ request, throttled }) => !throttled && request.startsWith(`${service} `)).length / rollouts.length;
  const row = (name: string, tell: (crowd: Crowd) => string) => `| ${name} | ${tell(one)} | ${tell(many)} |`;
  return `Written by \`npm run bench -- crowd\` (a minute): ${MANY} rollouts of ${MANY} apps that begin in the same second, in one account and region, against
one alone. It is the decisions and looks as they are, in memory, where seconds are AWS': ${boot} s to boot and ${ready} s until the app
answers, ${healthy} s until a balancer calls a machine healthy (five checks of 30 s), drains and bakes of ${drain} s and ${bake} s. The
account throttles as AWS does, by the token buckets of [rates.json](../dev/cloud/faults/rates.json), where AWS' words stand beside each;
what a port asks of AWS is counted in requests, as the adapters send them.

| | one | ${MANY} at once |
|---|--:|--:|
${[
  row('the last is released after', (crowd) => `${seconds(crowd).toFixed(0)} s`),
  row('÷ one alone', (crowd) => `x ${(crowd === one ? 1 : ratio).toFixed(2)}`),
  row('requests that AWS answered, for each', ({ asked, rollouts }) =>
    (asked.filter(({ throttled }) => !throttled).length / rollouts.length).toFixed(0),
  ),
  row('requests that AWS throttled, for each', ({ asked, rollouts }) =>
    (asked.filter(({ throttled }) => throttled).length / rollouts.length).toFixed(0),
  ),
  ...services.map((service) => row(`answered by ${service}, for each`, (crowd) => of(crowd, service).toFixed(0))),
].join('\n')}

- From its second minute on a bake asks AWS ${busiest(one)} times a minute at most, beats included, whatever the fleets. Before that, and after
  each change, each look asks for what is a sign, every two seconds.
`;
}
