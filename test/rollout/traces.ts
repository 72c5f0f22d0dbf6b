// Everything that a rollout leaves where somebody may read it.
import { unpack } from '../../actions/adapters/aws/ledger/packed.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { requestsOf } from '../../dev/stage/journal.ts';

export async function traces(environment: Environment): Promise<Record<string, string>> {
  const { stage } = environment;
  const groups = await environment.fleets();
  const ids = groups.flatMap(({ Instances = [] }) => Instances.map(({ InstanceId = '' }) => InstanceId));
  const versions = await stage.aws.ec2.describeLaunchTemplateVersions({
    LaunchTemplateName: `orders.${environment.name}`,
  });
  const userData = (versions.LaunchTemplateVersions ?? []).map(({ LaunchTemplateData }) =>
    Buffer.from(LaunchTemplateData?.UserData ?? '', 'base64').toString(),
  );
  const consoles = await Promise.all(
    ids.map(async (InstanceId) => {
      const { Output = '' } = await stage.aws.ec2.getConsoleOutput({ InstanceId });
      return Buffer.from(Output, 'base64').toString();
    }),
  );
  const records = await Promise.all(
    Object.entries(await environment.records()).map(async ([name, value]) =>
      name.startsWith('spec/') ? JSON.stringify(await unpack(name, value)) : value,
    ),
  );
  const { Commands = [] } = await stage.aws.ssm.listCommands({});
  return {
    'user data': userData.join('\n'),
    tags: JSON.stringify(groups),
    consoles: consoles.join('\n'),
    records: records.join('\n'),
    commands: JSON.stringify(Commands),
    requests: JSON.stringify((await requestsOf(stage.cloud)).filter(({ userAgent }) => userAgent.includes('run-'))),
  };
}
