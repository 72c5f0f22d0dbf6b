// The app baked into an image of machines instead of a container: an AMI whose own boot starts it.
import { readFileSync } from 'node:fs';
import type { Cloud } from '../cloud/cloud.ts';

export interface AppAmi {
  version: string;
  behaviour?: 'good' | 'errors' | 'lags' | 'sickens' | 'never-boots';
}

/** Registers the image and returns its id. */
export async function registerApp(
  { control }: Pick<Cloud, 'control'>,
  { version, behaviour = 'good' }: AppAmi,
): Promise<string> {
  const server = readFileSync(new URL('./server.mjs', import.meta.url), 'utf8');
  const program = `#!/bin/bash
cat >/srv/server.mjs <<'end of server.mjs'
${server}
end of server.mjs
read -r HOST _ < <(getent hosts "$(hostname)")
export HOST VERSION=${version} BEHAVIOUR=${behaviour}
exec node /srv/server.mjs
`;
  const { image } = await control('POST', 'machines/images', { name: `orders-${version}-${behaviour}`, program });
  return image;
}
