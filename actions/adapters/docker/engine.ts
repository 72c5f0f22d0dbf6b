import { failed } from '../../core/errors.ts';
import type { DockerEnv, TestOrder } from '../../ports/build.ts';
import { docker } from './docker.ts';
import { forEngine, loadLayout, type Why } from './load.ts';

const doing = 'testing the image';
/** Lines of a failed test that its annotation shows; the log has them all. */
const SHOWN = 20;

/** The very bytes that were built are loaded, not a second build of them. */
export async function test(order: TestOrder, env: DockerEnv, tell: (line: string) => void): Promise<void> {
  const last: string[] = [];
  const hear = (line: string) => {
    tell(line);
    last.push(line);
    if (last.length > SHOWN) last.shift();
  };
  const why: Why = { doing, input: 'test-command', tell };
  const image = await forEngine(order.images, env, why);
  try {
    await loadLayout({ ...order, names: [`${order.name}:latest`] }, image, env, why);
    const words = ['run', '--rm', '--name', order.name, order.name, ...order.words];
    const { code } = await docker(doing, words, { env, onLine: hear, onErrorLine: hear });
    if (code === 0) return;
    const said = last.length === 0 ? 'it wrote nothing' : `its last lines:\n${last.join('\n')}`;
    throw failed(
      `test-command: ${order.words.join(' ')} ended with ${code} in the image, so nothing may be pushed; ${said}`,
    );
  } finally {
    await removeTest(order.name, env);
  }
}

export async function removeTest(name: string, env: DockerEnv): Promise<void> {
  await docker(doing, ['rm', '--force', '--volumes', name], { env });
  await docker(doing, ['image', 'rm', '--force', name], { env });
}
