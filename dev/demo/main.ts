/** `npm run demo` shows rollouts, `npm run demo -- smoke` one that only the app's answers speak against, `npm run demo -- build` images. */
if (process.argv[2] === 'build') {
  await import('./images.ts');
} else {
  await import('./rollouts.ts');
}

export {};
