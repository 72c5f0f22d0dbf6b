import type { Situation } from '../test/core/rollout/model/situations.ts';

/** What a phase of a rollout is called above its rows. */
const titles: Readonly<Record<Exclude<Situation['phase'], 'site' | 'teardown' | 'pruning'>, string>> = {
  lease: 'Before this run has the lease and its attempt a stored spec, and after it has let go',
  launch: 'Launch: the candidate is launched and proven, apart from all traffic',
  wave: 'Wave: the candidate grows to its share, stable gives up as much, and it bakes',
  released: 'Released: the candidate takes over for good, previous stays warm until it retires',
  'rolled-back': 'Rolled back: stable has all the traffic again, the candidate goes',
};

/** Fills what lies between `<!-- situations -->` and `<!-- end -->` with a table of each phase. */
export function fillSituations(page: string, all: readonly Situation[]): string {
  const tables = Object.entries(titles).map(([phase, title]) => {
    const rows = all
      .filter((each) => each.phase === phase)
      .map(({ what, why }) => `| ${what} | ${why.replaceAll('|', '\\|')} |`);
    return [`### ${title}`, '', '| what is done | why |', '| --- | --- |', ...rows].join('\n');
  });
  return page.replace(
    /(<!-- situations -->\n)[\s\S]*?(<!-- end -->)/,
    (_, start: string, end: string) => `${start}${tables.join('\n\n')}\n${end}`,
  );
}
