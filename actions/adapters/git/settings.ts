/**
 * What every call of git is told first, above all that a clone, its user or the machine has set.
 * https://git-scm.com/docs/git-config says of each what it does.
 */
const said: Readonly<Record<string, string>> = {
  // Nothing of the checkout is run. A folder that looks like a bare repository can be committed, its config too: "This will protect
  // you from attacks that involve cloning a repository that contains a bare repository and running a Git command within that
  // directory." From git 2.38 on; older ones are kept out of such folders by `placeOf`.
  'safe.bareRepository': 'explicit',
  // A command that git status and git add run. Empty is none in every version: `false` was a path before 2.36.
  'core.fsmonitor': '',
  // Where post-index-change is looked for, which git add runs; husky has it point into the checkout.
  'core.hooksPath': '/dev/null',
  'diff.external': '',
  // What would change the files that are written out, or the words that are read here.
  'core.autocrlf': 'false',
  'core.eol': 'lf',
  'core.attributesFile': '/dev/null',
  'core.quotePath': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.showSignature': 'false',
};

/** `--no-optional-locks`: none is taken in the user's repository. */
export const settings: readonly string[] = [
  '--no-optional-locks',
  ...Object.entries(said).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** The variables of git, https://git-scm.com/docs/git#_environment_variables; none of the job's own reaches it. */
export const surroundings: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // A clone that lacks blobs fetches them: "behave as if `protocol.allow` is set to `never`, and each of the listed protocols has
  // `protocol.<name>.allow` set to `always` (overriding any existing configuration)". ext runs what the address says, and file
  // makes another repository of this machine run its own settings.
  GIT_ALLOW_PROTOCOL: 'https:http:ssh',
};
