// What the guide's role of environments, and production's, would have been allowed of what runs at an environment asked of AWS.

import type { Made } from '../../dev/stage/domain.ts';
import type { Request } from '../../dev/stage/journal.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import { allows } from '../iam/evaluate.ts';
import { type Asked, statementsOf } from '../iam/policy.ts';
import { policyOf } from '../iam/world.ts';
import { accountOf } from '../readme/account.ts';
import { askedOf } from '../readme/asked.ts';
import { environmentPolicyTexts, policyText } from '../readme/policy.ts';

export interface Permitted {
  /** Requests that changed something. */
  readonly changes: number;
  /** Of all requests, what the role of environments is refused. */
  readonly refused: readonly string[];
  /** Of the changes, what the role of an environment that is no branch's could have done as well. */
  readonly others: readonly string[];
}

/** Of the requests with this access key, which are all of runs at one environment of the app. */
export async function permitted(stage: Stage, accessKey: string, made: Made): Promise<Permitted> {
  const requests: Request[] = await stage.cloud.control(
    'GET',
    `requests?accessKey=${accessKey}&userAgent=app/immutable`,
  );
  const [one = '', other = ''] = made.subnets;
  const here = (text: string) =>
    text
      .replaceAll('111122223333', made.account)
      .replaceAll('/app/orders-dev/', `/app/${made.balancer}/`)
      .replaceAll('orders-dev', made.instanceProfile)
      .replaceAll('Z0123456789EXAMPLE', made.zone)
      .replaceAll(/acme\/base-images\/\*/g, made.imageParameter.slice(1))
      .replaceAll('subnet-0a1b', one)
      .replaceAll('subnet-0c2d', other)
      .replaceAll('sg-0e3f', made.securityGroup)
      // Where the stage keeps the app's images.
      .replaceAll('repository/orders-review', 'repository/orders*');
  const account = await accountOf(made.account, stage.aws, requests);
  const known = requests.filter(({ operation }) => operation !== 'GetCallerIdentity');
  const asked = (kind?: Request['kind']) =>
    known.filter((request) => !kind || request.kind === kind).flatMap((request) => askedOf(request, account));
  const told = (found: readonly Asked[]) => [...new Set(found.map((each) => JSON.stringify(each)))];
  const own = environmentPolicyTexts.flatMap((text) => statementsOf(here(text)));
  const strangers = ['production', 'review', 'branches'].map((environment) =>
    statementsOf(here(policyOf({ app: 'orders', environment }, policyText))),
  );
  const changes = known.filter(({ kind }) => kind === 'write');
  // Each with what is asked on its behalf: the document of a command is anybody's, its machine is not.
  const done = changes.map((request) => askedOf(request, account));
  return {
    changes: changes.length,
    refused: told(asked().filter((each) => !allows(own, each))),
    others: told(done.filter((each) => strangers.some((policy) => allows(policy, each))).flat()),
  };
}
