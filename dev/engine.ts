// A Docker engine for the machines of the local AWS.
export interface Engine {
  /** As DOCKER_HOST takes it, such as unix:///var/run/docker.sock. */
  host: string;
  stop(): Promise<void>;
}

export async function startEngine(): Promise<Engine> {
  return { host: process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock', stop: async () => {} };
}
