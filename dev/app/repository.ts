// The app as its team has it in git: what `build-image` makes an image of.
import { readFileSync } from 'node:fs';

export interface AppSource {
  /** Image that its Dockerfile begins with: node alone. */
  readonly base: string;
  readonly version: string;
  readonly behaviour?: 'good' | 'errors' | 'lags' | 'never-boots';
}

/** Path → text. Versions differ in one line, so that their images share all layers but the smallest. */
export function appFiles({ base, version, behaviour = 'good' }: AppSource): Record<string, string> {
  return {
    Dockerfile: `FROM ${base}
COPY server.mjs /app/
ENV VERSION=${version} BEHAVIOUR=${behaviour}
ENTRYPOINT ["/usr/bin/node", "/app/server.mjs"]
`,
    'server.mjs': readFileSync(new URL('./server.mjs', import.meta.url), 'utf8'),
    '.dockerignore': '.github\nREADME.md\n',
    'README.md': '# orders\n',
  };
}
