import { main } from '../index.js';

await main('immutable-rollout', 'post');
