// What the programs that we start get of the job's environment.
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { command } from '../../../actions/adapters/system/command.ts';
import { type AskedFor, programEnvironment } from '../../../actions/adapters/system/program-environment.ts';
import { start } from '../../../actions/adapters/system/running.ts';

/** A job's environment as it may be: each variable's value is its name. */
const words = `
  PATH HOME USER LOGNAME TMPDIR RUNNER_TEMP CI NODE_OPTIONS LD_PRELOAD LD_LIBRARY_PATH BASH_ENV ENV IFS PS_FORMAT
  AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_REGION AWS_ENDPOINT_URL AWS_WEB_IDENTITY_TOKEN_FILE
  ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL
  ACTIONS_RESULTS_URL ACTIONS_CACHE_URL ACTIONS_CACHE_SERVICE_V2 GITHUB_TOKEN GH_TOKEN GITHUB_OUTPUT GITHUB_ENV
  INPUT_PASSWORD INPUT_SECRETS NPM_TOKEN DATABASE_URL STATE_config
  TAR_OPTIONS TAPE GZIP GIT_DIR GIT_WORK_TREE GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_EXTERNAL_DIFF GIT_SSH_COMMAND
  GIT_CONFIG_PARAMETERS GIT_TRACE GIT_EXEC_PATH GIT_ASKPASS LC_ALL LC_CTYPE LANG LANGUAGE XDG_CONFIG_HOME SUDO_UID SSH_AUTH_SOCK
  DOCKER_HOST DOCKER_CONTEXT DOCKER_CONFIG DOCKER_API_VERSION DOCKER_TLS DOCKER_TLS_VERIFY DOCKER_CERT_PATH
  DOCKER_DEFAULT_PLATFORM DOCKER_BUILDKIT DOCKER_CONTENT_TRUST DOCKER_AUTH_CONFIG DOCKER_CUSTOM_HEADERS
  BUILDX_BUILDER BUILDX_CONFIG BUILDX_GIT_LABELS BUILDX_NO_DEFAULT_ATTESTATIONS BUILDX_METADATA_PROVENANCE
  BUILDKIT_HOST BUILDKIT_PROGRESS SOURCE_DATE_EPOCH EXPERIMENTAL_BUILDKIT_SOURCE_POLICY OTEL_EXPORTER_OTLP_ENDPOINT
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy all_proxy SSL_CERT_FILE SSL_CERT_DIR
  KUBECONFIG KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS PASSWORD_STORE_DIR
  GNUPGHOME GOOGLE_APPLICATION_CREDENTIALS CLOUDSDK_CONFIG AZURE_CLIENT_SECRET`;
const job = Object.fromEntries(words.match(/\S+/g)?.map((name) => [name, name]) ?? []);

const everyone = 'HOME LOGNAME PATH TMPDIR USER';
const network =
  'ALL_PROXY HTTPS_PROXY HTTP_PROXY NO_PROXY all_proxy http_proxy https_proxy no_proxy SSL_CERT_DIR SSL_CERT_FILE';
const keyring = 'DBUS_SESSION_BUS_ADDRESS GNUPGHOME PASSWORD_STORE_DIR XDG_RUNTIME_DIR';
const engine =
  'DOCKER_API_VERSION DOCKER_CERT_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS DOCKER_TLS_VERIFY BUILDX_BUILDER BUILDX_CONFIG KUBECONFIG KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT';
const helper = `${network} ${keyring} DOCKER_CONFIG`;
const aws =
  'AWS_ACCESS_KEY_ID AWS_ENDPOINT_URL AWS_REGION AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_WEB_IDENTITY_TOKEN_FILE';
const docker = `${network} ${keyring} ${engine} SSH_AUTH_SOCK`;

const table: readonly (readonly [string, readonly AskedFor[], string])[] = [
  ['git', [], `${network} SSH_AUTH_SOCK SUDO_UID XDG_CONFIG_HOME`],
  ['tar', [], ''],
  ['ps', [], ''],
  ['sh', [], ''],
  ['constructor', [], ''],
  ['docker', [], docker],
  ['docker', ['gha'], `${docker} ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN`],
  ['docker', ['s3'], `${docker} ${aws}`],
  ['docker-credential-ecr-login', [], `${helper} ${aws}`],
  ['docker-credential-gcloud', [], `${helper} CLOUDSDK_CONFIG GOOGLE_APPLICATION_CREDENTIALS`],
  ['docker-credential-acr-env', [], `${helper} AZURE_CLIENT_SECRET`],
  ['docker-credential-ecr-login-of-mine', [], helper],
  ['docker-credential-pass', [], helper],
];
for (const [program, also, names] of table) {
  test(`${[program, ...also].join(' with ')} gets what it needs, and nothing else`, () => {
    const { LC_ALL, ...given } = programEnvironment(program, also, job);
    assert.equal(LC_ALL, 'C');
    assert.deepEqual(Object.keys(given).sort(), `${everyone} ${names}`.match(/\S+/g)?.sort());
    for (const [name, value] of Object.entries(given)) assert.equal(value, name);
  });
}

test('no way to start a program lets the rest of the environment through', async () => {
  process.env['AWS_SECRET_ACCESS_KEY'] = 's3cret';
  try {
    const { out } = await command('sh', ['-c', 'env'], { env: { MINE: 'yes' } });
    assert.match(out, /^MINE=yes$/m);
    const program = start('sh', ['-c', 'env']);
    program.in.end();
    const said = await text(program.out);
    assert.match(said, /^PATH=/m);
    assert.doesNotMatch(out + said, /s3cret/);
  } finally {
    delete process.env['AWS_SECRET_ACCESS_KEY'];
  }
});
