// Machines as EC2 tells of them, page by page: an account has more than one page of them soon, since those that ended stay for a while.
import { type EC2, type Filter, type Instance, paginateDescribeInstances } from '@aws-sdk/client-ec2';

/** All that pass the filters; those that have ended too, unless a filter says otherwise. */
export async function instances(client: EC2, Filters?: Filter[]): Promise<Instance[]> {
  const found: Instance[] = [];
  for await (const { Reservations = [] } of paginateDescribeInstances({ client }, { Filters })) {
    found.push(...Reservations.flatMap(({ Instances = [] }) => Instances));
  }
  return found;
}
