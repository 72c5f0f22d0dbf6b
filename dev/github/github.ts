/** A stand-in for GitHub: its API (checked both ways against GitHub's own description) and its OIDC issuer. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Context, OpenAPIBackend } from 'openapi-backend';
import { Attestations } from './attestations.ts';
import { describe } from './description.ts';
import { Issuer, type JobIdentity } from './oidc.ts';
import { type Answer, OPERATIONS, operations, refusal } from './operations.ts';
import { Quota } from './quota.ts';
import { Runs } from './runs.ts';

export type GitHub = {
  /** What GITHUB_API_URL is set to. */
  url: string;
  runs: Runs;
  attestations: Attestations;
  quota: Quota;
  /** The next `times` requests to the API are answered with a 502, as when GitHub has a bad minute. */
  fail(times: number): void;
  issuer: Issuer;
  /** The two variables that let a job ask for an ID token. */
  idTokenEnv(job: JobIdentity | (() => JobIdentity | undefined)): Record<string, string>;
  /** Requests answered so far, such as "GET /repos/acme/orders/actions/runs/7 200". */
  requests: string[];
  close(): Promise<void>;
};

export async function startGitHub(): Promise<GitHub> {
  const runs = new Runs();
  const attestations = new Attestations();
  const quota = new Quota();
  const issuer = new Issuer();
  const requests: string[] = [];
  let failing = 0;
  const { document, examples } = describe(OPERATIONS);
  const api = new OpenAPIBackend({
    definition: document,
    quick: true,
    validate: true,
    coerceTypes: true,
    ajvOpts: { strict: false, validateFormats: false },
    handlers: { ...operations(runs, attestations, examples as Record<string, unknown>), postResponseHandler: checked },
  });
  await api.init();

  let url = '';
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request).catch((error: Error) => refusal(500, error.message));
    requests.push(`${request.method} ${request.url} ${answer.status}`);
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...quota.headers(),
      ...answer.headers,
    });
    response.end(JSON.stringify(answer.body));
  });

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const credential = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (pathname === '/.well-known/openid-configuration') return { status: 200, body: issuer.configuration(url) };
    if (pathname === '/.well-known/jwks') return { status: 200, body: issuer.keys() };
    if (pathname === '/_oidc/token') {
      const value = credential && issuer.token(credential, searchParams.get('audience'));
      return value ? { status: 200, body: { value, count: value.length } } : refusal(401, 'Unauthorized');
    }
    if (!credential) return refusal(401, 'Requires authentication');
    if (failing > 0) {
      failing -= 1;
      return refusal(502, 'Server Error');
    }
    const limited = quota.take();
    if (limited) return limited;
    return await api.handleRequest({
      method: request.method ?? 'GET',
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: request.headers as Record<string, string>,
    });
  }

  url = await listening(server);
  const idTokenEnv: GitHub['idTokenEnv'] = (job) => ({
    // The runner's own URL carries a query too, and the toolkit appends `&audience=…` to it.
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.admit(job),
  });
  const fail = (times: number) => {
    failing = times;
  };
  return { url, runs, attestations, quota, fail, issuer, idTokenEnv, requests, close: () => closed(server) };
}

/** An answer that GitHub's description does not allow is our mistake, and said loudly. */
function checked(context: Context): Answer {
  const answer = context.response as Answer;
  if (!context.operation || answer.status !== 200) return answer;
  const { errors } = context.api.validateResponse(answer.body, context.operation, answer.status);
  if (!errors?.length) return answer;
  const problems = errors.map((error) => `${error.instancePath} ${error.message}`).join('; ');
  return refusal(500, `the stand-in's answer to ${context.operation.operationId} is not GitHub's: ${problems}`);
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
