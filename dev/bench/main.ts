/** `npm run bench`: figures of rollouts; `-- build`: of images; `-- smoke`, `-- machines`, `-- canaries`: of smoke tests; `-- branch`: of environments of branches; `-- crowd`: of many rollouts at once. Written to docs/benchmarks.md. */
import { onOwnDisk } from './disk.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  rollout: async () => await (await import('./rollouts.ts')).benchRollouts(),
  build: async () => await onOwnDisk(async () => await (await import('./images.ts')).benchImages()),
  smoke: async () => await (await import('./smoke.ts')).benchSmoke(),
  branch: async () => await (await import('./branch.ts')).benchBranch(),
  machines: async () => await (await import('./smoke-judges.ts')).benchMachines(),
  crowd: async () => await (await import('./crowd.ts')).benchCrowd(),
  canaries: async () => (await import('./smoke-judges.ts')).benchCanaries(),
};

const [name = 'rollout'] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  console.error(`no benchmark is called ${name}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}
await bench();
