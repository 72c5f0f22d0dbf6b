/** `npm run bench`: figures, not verdicts. Each row says what was measured and how often. */

import { startUp } from './start.ts';

for (const row of [...startUp()]) console.log(row);
