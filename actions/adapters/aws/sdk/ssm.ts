import {
  DeleteParametersCommand,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  ListCommandInvocationsCommand,
  PutParameterCommand,
  SendCommandCommand,
  type SSM,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  deleteParameters: DeleteParametersCommand,
  describeInstanceInformation: DescribeInstanceInformationCommand,
  getCommandInvocation: GetCommandInvocationCommand,
  getParameter: GetParameterCommand,
  getParameters: GetParametersCommand,
  getParametersByPath: GetParametersByPathCommand,
  listCommandInvocations: ListCommandInvocationsCommand,
  putParameter: PutParameterCommand,
  sendCommand: SendCommandCommand,
};

export type Ssm = SSMClient & Pick<SSM, keyof typeof commands>;

export function make(options: ClientOptions): Ssm {
  return withCalls<Ssm>(new SSMClient(options), commands);
}
