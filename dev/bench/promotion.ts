/** Promotions of a big image to other repositories of one registry. */
import type { Pipeline } from './pipeline.ts';

const TIMES = 5;

export async function promotions(pipeline: Pipeline, image: string) {
  const seconds: number[] = [];
  let megabytes = 0;
  for (let n = 1; n <= TIMES; n++) {
    const { took, outputs } = await pipeline.action('push-registry', { repository: `promoted-${n}`, image });
    if (!outputs['image']?.endsWith(image.slice(image.indexOf('@'))))
      throw new Error(`${image} became ${outputs['image']}`);
    seconds.push(took / 1000);
    const [row] = JSON.parse(outputs['result'] ?? '{}').repositories;
    megabytes = (row.bytes.uploaded + row.bytes.mounted) / 1e6;
  }
  return { megabytes, seconds };
}
