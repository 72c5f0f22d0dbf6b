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
  const found = await findings.ask(() => read.describeImages({ Filters: [{ Name: 'image-id', Values: [id] }] }));
  if (found === undefined) return undefined;
  const { State: state, Architecture: architecture = '' } = found.Images?.[0] ?? {};
  if (state === 'available') return { id, architecture };
  findings.problem(
    state === undefined
      ? `ami: ${id} cannot be found; share it with this account, or name another one`
      : `ami: ${id} is ${state}, not available`,
  );
  return undefined;
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
