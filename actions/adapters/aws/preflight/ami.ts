import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

export interface Ami {
  readonly id: string;
  /** As EC2 says it: x86_64, arm64, i386. */
  readonly architecture: string;
}

/** The one AMI that every machine of this release starts from: a parameter may change while it is rolled out. */
export async function findAmi({ ec2, ssm }: Services, given: string, findings: Findings): Promise<Ami | undefined> {
  const id = given.startsWith('ssm:') ? await readAmi(ssm, given.slice('ssm:'.length), findings) : given;
  if (id === undefined) return undefined;
  const read = await ec2.read();
  const found = await findings.ask(() => read.describeImages(named([id])));
  if (found === undefined) return undefined;
  const { State: state, Architecture: architecture = '' } = found.Images?.[0] ?? {};
  const why = unusable(id, state);
  if (why === undefined) return { id, architecture };
  findings.problem(why);
  return undefined;
}

/** Which of these no machine can start from any more, and why. */
export async function lostAmis(
  { ec2 }: Services,
  ids: ReadonlySet<string>,
  findings: Findings,
): Promise<ReadonlyMap<string, string>> {
  if (ids.size === 0) return new Map();
  const read = await ec2.read();
  const found = await findings.askIfAllowed(() => read.describeImages(named([...ids])), 'AMIs of earlier releases');
  if (found === undefined) return new Map();
  const states = new Map(found.Images?.map(({ ImageId, State }) => [ImageId, State]));
  return new Map(
    [...ids].flatMap((id) => {
      const why = unusable(id, states.get(id));
      return why === undefined ? [] : [[id, why] as const];
    }),
  );
}

/**
 * By filter: one unknown id would fail a request that names it. "Default: No deprecated AMIs are included in the response", unless
 * they are one's own, and machines start from them all the same; "No disabled AMIs are included" either, which is worth a word
 * of its own (DescribeImages).
 */
function named(ids: readonly string[]) {
  return { Filters: [{ Name: 'image-id', Values: [...ids] }], IncludeDeprecated: true, IncludeDisabled: true };
}

function unusable(id: string, state: string | undefined): string | undefined {
  if (state === 'available') return undefined;
  return state === undefined
    ? `ami: ${id} cannot be found; share it with this account, or name another one`
    : `ami: ${id} is ${state}, not available`;
}

async function readAmi(ssm: Services['ssm'], name: string, findings: Findings): Promise<string | undefined> {
  const read = await ssm.read();
  const found = await findings.ask(() => read.getParameter({ Name: name }), `ami: there is no parameter ${name}`);
  const value = found?.Parameter?.Value;
  if (value === undefined) return undefined;
  if (!/^ami-[0-9a-f]{8,17}$/.test(value)) {
    findings.problem(`ami: the parameter ${name} holds "${value.slice(0, 60)}", not an AMI id`);
    return undefined;
  }
  findings.note(`${name} is ${value} now, and stays so for this release`);
  return value;
}
