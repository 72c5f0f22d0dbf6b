import type { FleetSpec } from '../core/fleet-spec.ts';
import { digestOf, ecrHost, registryOf, repositoryOf } from '../core/registry.ts';
import type { Request } from '../ports.ts';
import { errorNames } from './errors.ts';
import type { Findings } from './preflight-findings.ts';
import type { Services } from './services.ts';

/** The one AMI that every machine of this release starts from: a parameter may change while it is rolled out. */
export async function findAmi({ ec2, ssm }: Services, given: string, findings: Findings): Promise<string | undefined> {
  const id = given.startsWith('ssm:') ? await readAmi(ssm, given.slice('ssm:'.length), findings) : given;
  if (id === undefined) return undefined;
  const read = await ec2.read();
  const found = await findings.ask(() => read.describeImages({ Filters: [{ Name: 'image-id', Values: [id] }] }));
  if (found === undefined) return undefined;
  const state = found.Images?.[0]?.State;
  if (state === 'available') return id;
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

/** Whether every image that machines will pull is there; only ECR can be asked. */
export async function checkImages(
  services: Services,
  fleet: FleetSpec,
  request: Request,
  findings: Findings,
): Promise<void> {
  const all = [request.image, ...Object.values(fleet.services).map(({ image }) => image)];
  for (const image of new Set(all.flatMap((each) => each ?? []))) await checkImage(services, fleet, image, findings);
}

async function checkImage({ ecr }: Services, { region }: FleetSpec, image: string, findings: Findings): Promise<void> {
  const host = registryOf(image);
  const known = host === undefined ? undefined : ecrHost(host);
  const read = await ecr.read();
  if (known === undefined) {
    const token = host && (await findings.askIfAllowed(() => read.getAuthorizationToken({}), `whether ${host} is ECR`));
    const endpoint = token ? token.authorizationData?.[0]?.proxyEndpoint : undefined;
    if (host === undefined || endpoint?.replace(/^https?:\/\//, '') !== host) {
      findings.note(`${image} is not in ECR: whether it is there shows when machines pull it`);
      return;
    }
  }
  if (known && known.region !== region) {
    findings.note(`${image} is in ${known.region}: whether it is there shows when machines pull it`);
    return;
  }
  const repositoryName = repositoryOf(image);
  const imageIds = [{ imageDigest: digestOf(image) }];
  const gone = `image: ECR has no repository ${repositoryName} in ${region}`;
  const found = await findings.askIfAllowed(
    () => read.batchGetImage({ repositoryName, imageIds, ...(known && { registryId: known.account }) }),
    `image ${image}`,
    gone,
  );
  if (found === undefined || (found.images ?? []).length > 0) return;
  findings.problem(
    `image: ${digestOf(image)} is not in ECR's repository ${repositoryName}; push it first, or correct the digest`,
  );
}

/** Whether the machines' role is there; few deploy roles may ask. */
export async function checkProfile({ iam }: Services, fleet: FleetSpec, findings: Findings): Promise<void> {
  const name = fleet['instance-profile'];
  if (name === undefined) {
    if (fleet['live-check'].via === 'ssm') {
      findings.note(
        'without an instance-profile the live check reaches machines only where the account manages hosts by default',
      );
    }
    return;
  }
  const read = await iam.read();
  const found = await findings.askIfAllowed(async () => {
    try {
      return (await read.getInstanceProfile({ InstanceProfileName: name })).InstanceProfile;
    } catch (error) {
      if (errorNames(error, 'NoSuchEntity', 'NoSuchEntityException')) return 'missing' as const;
      throw error;
    }
  }, `instance-profile ${name}`);
  if (found === 'missing') findings.problem(`instance-profile: there is no ${name}; create it, or correct the name`);
  else if (found && (found.Roles ?? []).length === 0) findings.problem(`instance-profile: ${name} has no role`);
}
