import type { Word } from './word.ts';

/** What a person may do about each word, as Markdown. */
export const remedies: Readonly<Record<Word, string>> = {
  'no name': 'Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.',
  'no connection': 'Look whether anything listens there, and whether security groups let the runner in.',
  TLS: 'Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).',
  'wrong status': 'Read what came, and the log of the app at that time.',
  header: 'Compare the header with what the app, or what stands before it, should send.',
  body: 'Read what came; a cache or an error page may stand in between.',
  JSON: 'Compare the document with the path that is asked for.',
  release: 'Old machines still answer, or the app does not tell its release: look at the rollout and its target group.',
  'too slow':
    'Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.',
  'no data': 'Nothing could be judged in time: raise `timeout`, or see why nothing is reached.',
};
