import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import aws4 from 'aws4';
import { patience } from '../../../core/patience.ts';
import { beginning } from '../../system/beginning.ts';
import { openLines } from '../../system/exchange.ts';
import { APP } from '../client.ts';
import type { Ecr } from '../sdk/ecr.ts';
import { signer } from '../signer.ts';

/** What is read of ECR where an image is found. Dates in their answers stay numbers: nobody reads them. */
const reads = [
  'batchGetRepositoryScanningConfiguration',
  'describeRepositories',
  'getAuthorizationToken',
  'getLifecyclePolicy',
  'listTagsForResource',
] as const;

type Read = (typeof reads)[number];

export type Quick = Pick<Ecr, Read>;

/** `targetPrefix` of ECR's service model in botocore, whose `protocol` is json, 1.1. */
const TARGET = 'AmazonEC2ContainerRegistry_V20150921';
/** A page of repositories or a policy is less. */
const LARGEST = 1 << 20;

/**
 * By a request that is signed here, which takes 60 ms less than to load the SDK: a third of all that a build takes whose image is
 * there. Only an answer counts, and that what was asked for isn't there; whatever else comes, and where the environment or a file says
 * more than keys and a region, `slow` is asked, which knows how often, by which clock, and what it means.
 */
export function quickEcr(region: string | undefined, slow: () => Promise<Ecr>): Quick {
  const send = openLines();
  let able = isPlain(process.env);

  async function once(name: Read, input: object): Promise<object | undefined> {
    const at = region ?? process.env['AWS_REGION'] ?? '';
    const url = process.env['AWS_ENDPOINT_URL'] || endpointOf(at);
    const keys = (await signer()?.identity()) ?? keysOf(process.env);
    if (url === undefined || keys === undefined) return undefined;
    const body = JSON.stringify(input);
    const operation = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const headers = {
      ...{ 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${TARGET}.${operation}` },
      'user-agent': `app/${APP}`,
    };
    const place = new URL(url);
    const asked = { service: 'ecr', region: at, host: place.host, method: 'POST', path: '/', headers, body };
    const signed = aws4.sign(asked, keys).headers as Record<string, string>;
    const signal = AbortSignal.timeout(patience.aws.connection * 1000);
    const reply = await send(place, { method: 'POST', headers: signed, body, signal });
    const answer = JSON.parse((await beginning(reply, LARGEST)).text);
    if (reply.status === 200) return answer;
    const missing = reply.status === 400 && /(?:^|#)(\w+NotFoundException)$/.exec(answer.__type ?? '')?.[1];
    if (missing) throw new Missing(missing, String(answer.message));
    return undefined;
  }

  const ask = async (name: Read, input: object): Promise<unknown> => {
    if (able) {
      const answer = await once(name, input).catch((error) => {
        if (error instanceof Missing) throw error;
      });
      if (answer !== undefined) return answer;
      able = false;
    }
    const client: Record<Read, (input: never) => Promise<unknown>> = await slow();
    return await client[name](input as never);
  };
  return Object.fromEntries(reads.map((name) => [name, (input: object) => ask(name, input)])) as unknown as Quick;
}

/** As the SDK has it, with the name that AWS gives. */
class Missing extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * Whether nothing says where and as whom to ask but keys, a region and one address for all. What else can, and what comes first:
 * https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
function isPlain(env: NodeJS.ProcessEnv): boolean {
  const others =
    /^AWS_(PROFILE|ENDPOINT_URL_ECR|IGNORE_CONFIGURED_ENDPOINT_URLS|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/;
  return (
    !Object.entries(env).some(([name, value]) => value && others.test(name)) &&
    !existsSync(env['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws/config'))
  );
}

function keysOf({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: NodeJS.ProcessEnv) {
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
}

/** https://docs.aws.amazon.com/general/latest/gr/ecr.html; of the regions of other partitions the SDK knows. */
function endpointOf(region: string): string | undefined {
  return /^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d$/.test(region)
    ? `https://api.ecr.${region}.amazonaws.com`
    : undefined;
}
