import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies of two packages that lie nearer to the built sources than the installed ones, so the bundler takes them. */
export function stage(root: string, built: string): void {
  const copy = (name: string, ...parts: readonly string[]) => {
    const to = join(built, 'node_modules', name);
    for (const part of parts) cpSync(join(root, 'node_modules', name, part), join(to, part), { recursive: true });
    return to;
  };
  // It doesn't say that it does nothing when imported, though it is so. Said, its OIDC client is left out, with the HTTP
  // client and the 930 KB of undici behind it: all that the log's first line waited for.
  const core = copy('@actions/core', 'lib', 'package.json', 'LICENSE.md');
  edit(join(core, 'package.json'), (text) => JSON.stringify({ ...JSON.parse(text), sideEffects: false }));
  // ncc looks for assets in each .js file, and its search takes the square of what a file declares: 20 s for this one.
  // There are none, so it gets an ending that isn't searched.
  const ec2 = join(copy('@aws-sdk/client-ec2', 'dist-es', 'package.json', 'LICENSE'), 'dist-es/schemas');
  renameSync(join(ec2, 'schemas_0.js'), join(ec2, 'schemas.jsx'));
  writeFileSync(join(ec2, 'schemas_0.js'), "export * from './schemas.jsx';\n");
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
