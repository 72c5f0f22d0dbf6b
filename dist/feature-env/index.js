import { main } from '../index.js';

await main('feature-env', 'main');
