import { main } from '../index.js';

await main('build-image', 'post');
