/**
 * What a program gets of the job's environment: what is named here for it, and nothing else. The job's holds credentials of AWS,
 * tokens of GitHub and every input, which no program that we start has to see, and words that change what programs do and no
 * content key tells (TAR_OPTIONS, GIT_DIR, BUILDX_GIT_LABELS, LC_ALL). `*` at the end stands for anything.
 */
const everyone = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR'];

/** Whatever speaks to another host: the way there, and whom it trusts. */
const network = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
const trust = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** Where a helper finds the keyring of the machine: pass, gpg, and what speaks D-Bus. Docker starts such ones by itself too. */
const keyring = ['XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'PASSWORD_STORE_DIR', 'GNUPGHOME'];
const helper = 'docker-credential-';

const programs: Readonly<Record<string, readonly string[]>> = {
  // SUDO_UID: whose repositories root trusts under sudo, https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  git: [...network, ...trust, 'SSH_AUTH_SOCK', 'XDG_CONFIG_HOME', 'SUDO_UID'],
  // Which engine, which builder and how they are reached (https://docs.docker.com/reference/cli/docker/#environment-variables); a
  // builder of the driver kubernetes is found as kubectl finds its cluster.
  docker: [
    ...[...network, ...trust, ...keyring, 'SSH_AUTH_SOCK'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_API_VERSION'],
    ...['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'],
    ...['BUILDX_BUILDER', 'BUILDX_CONFIG'],
    ...['KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT'],
  ],
  // Of the helpers only those that log in by a cloud's own credentials get them, each its own cloud's.
  [`${helper}ecr-login`]: ['AWS_*'],
  [`${helper}gcloud`]: ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_*'],
  [`${helper}gcr`]: ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_*'],
  [`${helper}acr-env`]: ['AZURE_*'],
};

/**
 * What a program gets besides where it was asked for: buildx hands these to the builder for the cache alone, as addGithubToken and
 * addAwsCredentials of its util/buildflags and build read them. ACTIONS_CACHE_SERVICE_V2 says which of the two addresses counts:
 * https://docs.docker.com/build/cache/backends/gha/#authentication, https://docs.docker.com/build/cache/backends/s3/#authentication
 */
const asked = {
  gha: ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'],
  s3: ['AWS_*'],
} as const;

/** By the type of a cache. */
export type AskedFor = keyof typeof asked;

export function isAskedFor(word: string): word is AskedFor {
  return Object.hasOwn(asked, word);
}

type Variables = Readonly<Record<string, string | undefined>>;

/** `LC_ALL`: what programs say is read by its words, and names of files are bytes to them. */
export function programEnvironment(
  program: string,
  also: readonly AskedFor[] = [],
  job: Variables = process.env,
): Record<string, string> {
  const names = [
    ...everyone,
    ...(Object.hasOwn(programs, program) ? (programs[program] ?? []) : []),
    ...(program.startsWith(helper) ? [...network, ...trust, ...keyring, 'DOCKER_CONFIG'] : []),
    ...also.flatMap((word) => asked[word]),
  ];
  const given = Object.entries(job).filter(([name]) => names.some((each) => covers(each, name)));
  return {
    ...Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    LC_ALL: 'C',
  };
}

function covers(each: string, name: string): boolean {
  return each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name;
}
