/** A stand-in for GitHub: its API (checked both ways against GitHub's own description) and its OIDC issuer. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type Context, OpenAPIBackend } from 'openapi-backend';
import { type Answer, refusal, tokenOf } from './answer.ts';
import { Attestations } from './attestations.ts';
import { Branches } from './branches.ts';
import { Comments } from './comments.ts';
import { Deployments } from './deployments.ts';
import { describe } from './description.ts';
import { Issuer, type JobIdentity } from './oidc.ts';
import { handlers, operations, type State } from './operations.ts';
import { Permissions } from './permissions.ts';
import { Pulls } from './pulls.ts';
import { Quota } from './quota.ts';
import { Runs } from './runs.ts';
import { Trouble } from './trouble.ts';
import { unknownWords } from './unknown.ts';

export type GitHub = State & {
  /** What GITHUB_API_URL is set to. */
  url: string;
  quota: Quota;
  trouble: Trouble;
  /** The next `times` requests to the API are answered with a 502, as when GitHub has a bad minute. */
  fail(times: number): void;
  issuer: Issuer;
  /** The two variables that let a job ask for an ID token. */
  idTokenEnv(job: JobIdentity | (() => JobIdentity | undefined)): Record<string, string>;
  /** Requests answered so far, such as "GET /repos/acme/orders/actions/runs/7 200". */
  requests: string[];
  /** Changes that were asked for so far, with whose token. */
  writes: { readonly by: string; readonly request: string }[];
  close(): Promise<void>;
};

export async function startGitHub(): Promise<GitHub> {
  const [branches, pulls, permissions] = [new Branches(), new Pulls(), new Permissions()];
  const state: State = {
    ...{ runs: new Runs(), attestations: new Attestations(), branches, pulls, permissions },
    deployments: new Deployments(branches),
    comments: new Comments(pulls),
  };
  const [quota, trouble, issuer] = [new Quota(), new Trouble(), new Issuer()];
  const requests: string[] = [];
  const writes: GitHub['writes'] = [];
  const { document, examples } = describe(Object.keys(operations(state, {})));
  const api = new OpenAPIBackend({
    definition: document,
    quick: true,
    validate: true,
    coerceTypes: true,
    ajvOpts: { strict: false, validateFormats: false },
    handlers: {
      ...handlers(operations(state, examples as Record<string, unknown>), permissions),
      postResponseHandler: checked,
    },
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
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const credential = tokenOf(request.headers.authorization);
    if (pathname === '/.well-known/openid-configuration') return { status: 200, body: issuer.configuration(url) };
    if (pathname === '/.well-known/jwks') return { status: 200, body: issuer.keys() };
    if (pathname === '/_oidc/token') {
      const bad = trouble.token(credential);
      if (bad) return bad;
      const value = credential && issuer.token(credential, searchParams.get('audience'));
      return value ? { status: 200, body: { value, count: value.length } } : refusal(401, 'Unauthorized');
    }
    if (!credential) return refusal(401, 'Requires authentication');
    const asked = {
      ...{ method: request.method ?? 'GET', path: pathname, query: Object.fromEntries(searchParams) },
      headers: request.headers as Record<string, string>,
      body: Number(request.headers['content-length'] ?? 0) > 0 ? await json(request) : undefined,
    };
    const named = `${request.method} ${pathname}`;
    if (request.method !== 'GET') writes.push({ by: credential, request: named });
    if (!(await trouble.wait(named, false, credential))) return refusal(499, 'its client is gone');
    const operation = api.router.matchOperation(asked);
    const unknown = operation ? unknownWords(operation, asked.query, asked.body) : [];
    if (operation && unknown.length > 0)
      return refusal(500, `GitHub knows no ${unknown.join(', ')} of ${operation.operationId}`);
    const answer =
      trouble.take(pathname) ??
      quota.take() ??
      permissions.refuse(credential, operation?.operationId ?? '') ??
      (await api.handleRequest(asked));
    await trouble.wait(named, true, credential);
    return answer;
  }

  url = await listening(server);
  const idTokenEnv: GitHub['idTokenEnv'] = (job) => ({
    // The runner's own URL carries a query too, and the toolkit appends `&audience=…` to it.
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.admit(job),
  });
  const fail = (times: number) => trouble.fail(times);
  return { ...state, url, quota, trouble, fail, issuer, idTokenEnv, requests, writes, close: () => closed(server) };
}

/** An answer that GitHub's description does not allow is our mistake, and said loudly. */
function checked(context: Context): Answer {
  const answer = context.response as Answer;
  if (!context.operation || answer.body === undefined || answer.status > 201) return answer;
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
