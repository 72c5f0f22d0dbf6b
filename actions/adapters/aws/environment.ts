import { wrong } from '../../core/errors.ts';

const credentials = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/**
 * What the job's environment tells the SDK and can be seen to be a mistake: told before anything is asked, by the name of the
 * variable, since the SDK names none and some of it leads elsewhere without a word. `region`: where a client works
 * that doesn't go by AWS_REGION.
 */
export function checkEnvironment(env: Readonly<Record<string, string | undefined>>, region?: string): void {
  const problems = [
    ...(region === undefined ? regionProblems(env['AWS_REGION']) : []),
    ...credentials.flatMap((name) => credentialProblems(name, env[name] ?? '')),
    ...Object.entries(env).flatMap(([name, value]) =>
      /^AWS_ENDPOINT_URL(_|$)/.test(name) ? urlProblems(name, value) : [],
    ),
  ];
  if (problems.length > 0) throw wrong(`reading the job's environment: ${problems.join('; ')}`);
}

function regionProblems(region: string | undefined): readonly string[] {
  if (region === undefined || /^[\w-]+$/.test(region)) return [];
  if (region === '') return ['AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials'];
  return [`AWS_REGION is ${JSON.stringify(region)}, which is no region; one is written like eu-west-1`];
}

/** Its value is never told. */
function credentialProblems(name: string, value: string): readonly string[] {
  if (/^[!-~]*$/.test(value)) return [];
  if (/[\r\n]/.test(value)) {
    return [`${name} holds a line end, as a secret has that was pasted with one; store it without`];
  }
  if (/\s/.test(value)) return [`${name} holds white space; store it without`];
  return [`${name} holds a character that no credentials have, such as a typographic quote; store it without`];
}

function urlProblems(name: string, value = ''): readonly string[] {
  if (value === '' || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return [];
  return [
    `${name} is ${JSON.stringify(value)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`,
  ];
}
