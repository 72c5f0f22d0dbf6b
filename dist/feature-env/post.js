import { main } from '../index.js';

await main('feature-env', 'post');
