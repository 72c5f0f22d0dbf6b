/**
 * `npm run demo` shows rollouts, `-- smoke` one that only the app's answers speak against, `-- build` images, `-- branch` an environment of
 * a branch.
 */
const [story] = process.argv.slice(2);
if (story === 'build') await import('./images.ts');
else if (story === 'branch') await import('./branch.ts');
else await import('./rollouts.ts');

export {};
