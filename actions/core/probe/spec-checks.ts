type Keys = Readonly<Record<string, unknown>>;

interface Problems {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

/** What no key can tell alone. Anything may be missing or misshapen here: that is told apart. */
export function crossCheck(given: unknown, problems: Problems): void {
  for (const [index, each] of listed(map(given)['checks']).entries()) {
    const check = map(each);
    const say = (key: string, message: string) =>
      problems.addIssue({ code: 'custom', message, path: ['checks', index, key] });
    const { method = 'GET', samples, thresholds } = check;
    if (check['body-send'] !== undefined && (method === 'GET' || method === 'HEAD')) {
      say('body-send', `goes with no ${method}; add method: POST`);
    }
    if (method === 'HEAD') {
      for (const key of ['body', 'json']) if (check[key] !== undefined) say(key, 'is never in an answer to HEAD');
    }
    for (const [path, wanted] of Object.entries(map(check['json']))) {
      const [[place, nothing] = [], ...more] = Object.entries(map(wanted));
      if (!/^(release|url|name)$/.test(place ?? '') || nothing !== null || more.length > 0) continue;
      say('json', `${path}: {${place}} is a map to YAML; write "{${place}}", in quotes`);
    }
    if (listed(thresholds).length > 0 && samples === undefined) {
      say('thresholds', 'are of samples; add samples, such as samples: 50');
    }
  }
}

function map(given: unknown): Keys {
  return typeof given === 'object' && given !== null ? (given as Keys) : {};
}

function listed(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
