import type { Deed } from './records.ts';

/** Changes that only environments of features know: what makes their name lead there, and what takes it all away again. */
export type EnvironmentEffect =
  /** Creates the deed; nothing when another was first (the next look shows it). */
  | { readonly do: 'claim-name'; readonly host: string; readonly deed: Deed }
  | { readonly do: 'write-deed'; readonly host: string; readonly deed: Deed }
  | { readonly do: 'forget-name'; readonly host: string }
  | { readonly do: 'make-target-group'; readonly name: string }
  | { readonly do: 'set-drain'; readonly targetGroup: string; readonly seconds: number }
  | { readonly do: 'delete-target-group'; readonly targetGroup: string }
  | {
      readonly do: 'make-rule';
      readonly balancer: string;
      readonly priority: number;
      readonly host: string;
      /** Networks that may come in; all when empty. */
      readonly allow: readonly string[];
      readonly targetGroup: string;
    }
  | {
      readonly do: 'change-rule';
      readonly rule: string;
      readonly host: string;
      readonly allow: readonly string[];
      readonly targetGroup: string;
    }
  | { readonly do: 'delete-rule'; readonly rule: string }
  /** An alias to the balancer and the ownership text, both at once. */
  | { readonly do: 'write-records'; readonly host: string; readonly balancer: string }
  | { readonly do: 'delete-records'; readonly host: string }
  /** Runs `on-teardown`; asked again, it returns what the first time ended with. */
  | { readonly do: 'run-on-teardown'; readonly machine: string }
  | { readonly do: 'end-deployments'; readonly deployments: readonly number[] }
  | { readonly do: 'end-comment'; readonly comment: number }
  /** The launch template with all its versions. */
  | { readonly do: 'delete-template' }
  /** By digest. */
  | { readonly do: 'delete-images'; readonly images: readonly string[] };
