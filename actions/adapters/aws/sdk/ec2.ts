import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateCommand,
  DeleteLaunchTemplateVersionsCommand,
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeInstanceTypesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  type EC2,
  EC2Client,
  GetConsoleOutputCommand,
  ModifyLaunchTemplateCommand,
} from '@aws-sdk/client-ec2';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  createLaunchTemplate: CreateLaunchTemplateCommand,
  createLaunchTemplateVersion: CreateLaunchTemplateVersionCommand,
  deleteLaunchTemplate: DeleteLaunchTemplateCommand,
  deleteLaunchTemplateVersions: DeleteLaunchTemplateVersionsCommand,
  describeImages: DescribeImagesCommand,
  describeInstances: DescribeInstancesCommand,
  describeInstanceTypes: DescribeInstanceTypesCommand,
  describeLaunchTemplateVersions: DescribeLaunchTemplateVersionsCommand,
  describeLaunchTemplates: DescribeLaunchTemplatesCommand,
  describeSecurityGroups: DescribeSecurityGroupsCommand,
  describeSubnets: DescribeSubnetsCommand,
  getConsoleOutput: GetConsoleOutputCommand,
  modifyLaunchTemplate: ModifyLaunchTemplateCommand,
};

export type Ec2 = EC2Client & Pick<EC2, keyof typeof commands>;

export function make(options: ClientOptions): Ec2 {
  return withCalls<Ec2>(new EC2Client(options), commands);
}
