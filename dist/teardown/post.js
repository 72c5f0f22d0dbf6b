import { main } from '../index.js';

await main('teardown', 'post');
