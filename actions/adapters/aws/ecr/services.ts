import { type Service, type Settings, service } from '../client.ts';
import type { Ecr } from '../sdk/ecr.ts';
import type { EcrPublic } from '../sdk/ecr-public.ts';
import { type Quick, quickEcr } from './quick.ts';

/** ECR in any region: an image may go to several at once. */
export interface EcrServices {
  /** undefined: where AWS_REGION says. */
  of(region: string | undefined): Service<Ecr> & { readonly quick: Quick };
  readonly public: Service<EcrPublic>;
}

export function ecrServices(settings: Settings): EcrServices {
  const known = new Map<string | undefined, ReturnType<EcrServices['of']>>();
  const make = (region: string | undefined) => {
    const sdk = service(
      'ecr',
      { ...settings, region: region ?? settings.region },
      { reached: false },
      async (options) => (await import('../sdk/ecr.ts')).make(options),
    );
    return { ...sdk, quick: quickEcr(region ?? settings.region, sdk.read) };
  };
  return {
    of(region) {
      const made = known.get(region) ?? make(region);
      known.set(region, made);
      return made;
    },
    // The one region that it is in: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
    public: service('ecr-public', { ...settings, region: 'us-east-1' }, { reached: false }, async (options) =>
      (await import('../sdk/ecr-public.ts')).make(options),
    ),
  };
}
