/** The demo's parts: what is rolled out, by which workflow or from a shell, and how it is expected to end. */
import type { AppImage } from '../app/image.ts';

export interface Scene {
  readonly title: string;
  /** None where it is typed into a shell. */
  readonly file?: 'release.yml';
  /** Which release is deployed; none for a rollback. */
  readonly version?: string;
  readonly behaviour?: AppImage['behaviour'];
  readonly expected: {
    readonly green: boolean;
    readonly outcome: string /** Serves at the end. */;
    readonly inService: string;
  };
}

export const FIRST: Scene = {
  title: 'Release 1: the first deploy',
  file: 'release.yml',
  version: '1',
  expected: { green: true, outcome: 'released', inService: '1' },
};

export const HALVING: Scene = {
  title: 'Release 2: by halving',
  file: 'release.yml',
  version: '2',
  expected: { green: true, outcome: 'released', inService: '2' },
};

export const ERRORS: Scene = {
  title: 'Release 3: its health check is green, its work answers 500',
  file: 'release.yml',
  version: '3',
  behaviour: 'errors',
  expected: { green: false, outcome: 'rolled-back', inService: '2' },
};

export const LAGS: Scene = {
  title: 'Release 3: healthy, and no alarm rings; its search takes 3 s',
  file: 'release.yml',
  version: '3',
  behaviour: 'lags',
  expected: { green: false, outcome: 'rolled-back', inService: '2' },
};

export const NEVER_BOOTS: Scene = {
  title: 'Release 4: never boots',
  file: 'release.yml',
  version: '4',
  behaviour: 'never-boots',
  expected: { green: false, outcome: 'rolled-back', inService: '2' },
};

export const BY_HAND: Scene = {
  title: 'A rollback by hand',
  expected: { green: true, outcome: 'rolled-back', inService: '1' },
};
