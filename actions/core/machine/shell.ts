/**
 * One word of a shell command: whatever it holds, the shell takes it as it is. Two braces never stand together in it, since the SSM
 * agent puts a parameter's value where a command has `{{ssm:name}}`, whatever the shell would make of that value:
 * https://github.com/aws/amazon-ssm-agent/blob/mainline/agent/parameterstore/parameterstore.go
 */
export function quote(text: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''").replaceAll(/\{(?=\{)/g, "{''")}'`;
}

/** What a machine knows of itself, from its metadata service (IMDSv2): `metadata local-ipv4`. */
export const metadataScript = `imds=\${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}
imds=\${imds%/}
metadata() {
  local token
  token=$(curl -fsS -m 5 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' "$imds/latest/api/token") &&
    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"
}`;

/** Where a machine says which release it runs, once it came up whole; gone after a power cut. */
export const RELEASE_FILE = '/run/immutable/release';
/** Where user data that failed says so, so that nobody waits for it. */
export const FAILURE_FILE = '/run/immutable/failed';
/** What was installed because the AMI has none, and in how many seconds. */
export const INSTALLED_FILE = '/run/immutable/installed';
/** What the package manager said of it. */
export const INSTALL_LOG = '/run/immutable/install.log';

/** Restarts after which a container that is down is not waited for: the engine's pauses between them add up to 25 s. */
export const CRASHES = 8;
