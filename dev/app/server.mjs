// The app that tests and the demo roll out: it says which release and version answered, and misbehaves as its image tells.
// VERSION: what it calls itself. HOST, PORT: where it listens, when it has no container of its own. BEHAVIOUR: good, errors
// (healthy, but work answers 500), lags (healthy, but /search takes 3 s), sickens (healthy for a moment) or never-boots.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { VERSION = '0', BEHAVIOUR = 'good', IMMUTABLE_RELEASE = '', HOST = '0.0.0.0', PORT = '8080' } = process.env;
if (BEHAVIOUR === 'never-boots') {
  console.error('orders: cannot start: no configuration');
  process.exit(1);
}

// `docker run orders test`: the image's own tests, as a pipeline asks for them before it pushes.
if (process.argv[2] === 'test') {
  const { VERSION: version } = process.env;
  console.log(`orders ${version}: ${BEHAVIOUR === 'errors' ? 'work answers 500' : 'all is well'}`);
  process.exit(BEHAVIOUR === 'errors' ? 1 : 0);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/** What the machine suffers from at the moment, or nothing. */
const fault = () => read('/run/fault');

/** A container is told which release it is; for one that was baked into an AMI the machine's user data has written it down. */
const release = () => IMMUTABLE_RELEASE || read('/run/immutable/release');

/** Health checks that a machine which sickens passes. */
const WELL = 3;
let checks = 0;

const server = createServer((request, response) => {
  const now = fault();
  const health = request.url === '/healthz';
  if (health) checks += 1;
  const sick = BEHAVIOUR === 'sickens' && health && checks > WELL;
  const broken = now === 'answers-500' || sick || (BEHAVIOUR === 'errors' && !health);
  const lags = now === 'slow' || (BEHAVIOUR === 'lags' && request.url === '/search');
  const delay = lags ? 3000 : request.url === '/slow' ? 1200 : 0;
  if (BEHAVIOUR === 'errors' && broken)
    console.error(`orders: ${request.method} ${request.url}: no such column: total`);
  setTimeout(() => {
    const headers = { 'x-release': release(), 'x-version': VERSION, 'content-type': 'text/plain' };
    response.writeHead(broken ? 500 : 200, headers);
    response.end(`${VERSION} ${release()} ${broken ? 'is broken' : 'works'}\n`);
  }, delay);
});
// Longer than the balancer's idle time-out of 60 s, or it would reuse a connection that is just being closed.
server.keepAliveTimeout = 75_000;
server.listen(Number(PORT), HOST, () => console.log(`orders ${VERSION} listens`));

// A machine is stopped only after its balancer has drained it; what still runs is answered.
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
