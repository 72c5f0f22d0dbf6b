// The app that tests and the demo roll out: it says which version answered, and misbehaves as its image tells.
// VERSION: what it calls itself. HOST: where it listens, when it has no container of its own. BEHAVIOUR: good, errors
// (healthy, but work answers 500), sickens (healthy for a moment) or never-boots.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { VERSION = '0', BEHAVIOUR = 'good', IMMUTABLE_RELEASE = '', HOST = '0.0.0.0' } = process.env;
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

/** What the machine suffers from at the moment, or nothing. */
function fault() {
  try {
    return readFileSync('/run/fault', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Health checks that a machine which sickens passes. */
const WELL = 3;
let checks = 0;

const server = createServer((request, response) => {
  const now = fault();
  const health = request.url === '/healthz';
  if (health) checks += 1;
  const sick = BEHAVIOUR === 'sickens' && health && checks > WELL;
  const broken = now === 'answers-500' || sick || (BEHAVIOUR === 'errors' && !health);
  const delay = now === 'slow' ? 3000 : request.url === '/slow' ? 1200 : 0;
  setTimeout(() => {
    const told = { 'x-release': VERSION, 'x-launched-as': IMMUTABLE_RELEASE };
    response.writeHead(broken ? 500 : 200, { ...told, 'content-type': 'text/plain' });
    response.end(`${VERSION} ${IMMUTABLE_RELEASE} ${broken ? 'is broken' : 'works'}\n`);
  }, delay);
});
// Longer than the balancer's idle time-out of 60 s, or it would reuse a connection that is just being closed.
server.keepAliveTimeout = 75_000;
server.listen(8080, HOST, () => console.log(`orders ${VERSION} listens`));

// A machine is stopped only after its balancer has drained it; what still runs is answered.
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
