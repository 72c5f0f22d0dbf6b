/**
 * Loaded into every node that act starts. act stops reading a step's terminal as soon as the step has failed, and what it
 * had not read is lost (exec in https://github.com/nektos/act/blob/v0.2.89/pkg/container/host_environment.go): a program
 * that fails stays long enough to be heard.
 */
process.on('exit', (code) => {
  if (code !== 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
});
