export const id = 18;
export const ids = [18];
export const modules = {

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRuns: () => (/* binding */ connectRuns)
/* harmony export */ });
/** Milliseconds for which an answer is good enough: GitHub allows 1,000 requests an hour, and looks are frequent. */
const FRESH = 15_000;
/** Runs of workflows as GitHub knows them. It only ever shortens a wait, so no answer of GitHub's fails anything. */
function connectRuns(options) {
    const known = new Map();
    let told = false;
    return {
        async state(repository, run) {
            const name = `run ${run} of ${repository}`;
            const before = known.get(name);
            if (before && Date.now() - before.at < FRESH)
                return before.state;
            let state = 'unknown';
            try {
                state = await ask(options, repository, run);
            }
            catch (error) {
                if (!told)
                    options.log(`asking GitHub for ${name}: ${reason(error)}; its beats alone tell whether it has ended`);
                told = true;
            }
            known.set(name, { state, at: Date.now() });
            return state;
        },
    };
}
async function ask({ token, api }, repository, run) {
    if (token === '')
        throw new Error('there is no github-token');
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, { ...(api && { baseUrl: api }), request: { signal: AbortSignal.timeout(5000) } });
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run) });
    return data.status === 'completed' ? 'ended' : 'running';
}
function reason(error) {
    const { status, message } = error;
    if (status === undefined)
        return message;
    return `${status} ${message}${[401, 403, 404].includes(status) ? '; grant the job actions: read' : ''}`;
}


/***/ })

};
