/**
 * What an engine says of itself at each log-in, though nothing is wrong: `docker login` warns that the password is stored, in a folder
 * that the user data takes away a moment later (docker/cli, cli/command/registry/login.go and cli/config/credentials/file_store.go).
 */
const NOISE = [
  /^\s*WARNING! Your (password|credentials) (will be|are) stored unencrypted/,
  /^\s*Configure a credential helper to remove this warning/,
  /^\s*https:\/\/docs\.docker\.com\/(engine|go)\/\S*$/,
  /^\s*Login Succeeded\s*$/,
];

/** A console without it: nobody shall look for the reason there. */
export function withoutNoise(text: string): string {
  const lines = text.split('\n').filter((line) => !NOISE.some((noise) => noise.test(withoutPrefix(line))));
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

/** cloud-init and the console put a time and a name before what is said: `[   12.345678] cloud-init[1234]: `. */
function withoutPrefix(line: string): string {
  return line
    .replace(/^\[ *\d+\.\d+\] /, '')
    .replace(/^[\w-]+\[\d+\]: /, '')
    .replace(/\r$/, '');
}
