export const id = 3063;
export const ids = [3063];
export const modules = {

/***/ 13063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubWorkflow: () => (/* binding */ githubWorkflow)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);


/** A run in this time looks often enough, and stays far below GitHub's limit of requests. */
const POLL_MS = 10_000;
const PER_PAGE = 100;
/** How long GitHub may take to list a run that it has not named when it was asked for it. */
const APPEARS_WITHIN_MS = 60_000;
/** A workflow of a repository on GitHub. */
function githubWorkflow(options) {
    return new GithubWorkflow(options);
}
class GithubWorkflow {
    options;
    place;
    constructor(options) {
        this.options = options;
        this.place = { owner: options.owner, repo: options.repo };
    }
    async run(request) {
        const id = await this.dispatch(request);
        try {
            return await this.follow(id, request);
        }
        catch (error) {
            await this.cancel(id);
            throw error;
        }
    }
    async read(id) {
        const run = await this.asked('read', () => this.actions.getWorkflowRun({ ...this.place, run_id: id }));
        if (run.data.status !== 'completed')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PIPELINE_REFUSED', { found: `run ${id}, which is ${run.data.status}`, expected: 'a run that has ended' });
        return this.withJobs(run.data);
    }
    async history(branch, most) {
        const { data } = await this.asked('history', () => this.actions.listWorkflowRuns({
            ...this.place,
            workflow_id: this.options.workflow,
            branch,
            status: 'success',
            per_page: Math.min(most, PER_PAGE),
        }));
        const runs = [];
        for (const run of data.workflow_runs.slice(0, most))
            runs.push(await this.withJobs(run));
        return runs;
    }
    get actions() {
        return this.options.github.octokit.rest.actions;
    }
    /** @returns the id of the run; an older server names none, so that the run is looked for */
    async dispatch({ ref, inputs }) {
        const { workflow, clock, say } = this.options;
        const known = new Set((await this.dispatched()).map(({ id }) => id));
        const { data } = await this.asked(`start ${workflow} of ${ref}`, () => this.actions.createWorkflowDispatch({ ...this.place, workflow_id: workflow, ref, inputs, return_run_details: true }));
        const named = data?.workflow_run_id;
        if (named !== undefined) {
            say(`Shadow run ${named} of ${workflow} started: ${data.html_url ?? ''}`);
            return named;
        }
        const deadline = clock.monotonic() + APPEARS_WITHIN_MS;
        while (clock.monotonic() < deadline) {
            await this.wait();
            const fresh = (await this.dispatched()).find((run) => !known.has(run.id) && run.head_branch === ref);
            if (fresh) {
                say(`Shadow run ${fresh.id} of ${workflow} started: ${fresh.html_url}`);
                return fresh.id;
            }
        }
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PIPELINE_REFUSED', { found: `no run of ${workflow} after it was asked for`, expected: 'a run within a minute' });
    }
    async dispatched() {
        const { data } = await this.asked('list the runs', () => this.actions.listWorkflowRuns({ ...this.place, workflow_id: this.options.workflow, event: 'workflow_dispatch', per_page: 20 }));
        return data.workflow_runs;
    }
    async follow(id, { withinMs }) {
        const { clock, say } = this.options;
        const deadline = clock.monotonic() + withinMs;
        let last = '';
        for (;;) {
            const { data } = await this.asked(`follow run ${id}`, () => this.actions.getWorkflowRun({ ...this.place, run_id: id }));
            if (data.status !== last)
                say(`Shadow run ${id}: ${data.status}`);
            last = data.status ?? '';
            if (data.status === 'completed')
                return await this.withJobs(data);
            if (clock.monotonic() >= deadline)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PIPELINE_TIMEOUT', {
                    found: `run ${id} still ${data.status} after ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(withinMs)}`,
                    expected: 'its end',
                });
            await this.wait();
        }
    }
    async wait() {
        const { clock, signal, pollMs = POLL_MS } = this.options;
        await clock.sleep(pollMs, signal).catch((cause) => {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_CANCELLED', { found: 'an interrupt while a shadow run was followed', cause });
        });
    }
    /** Nothing that was started for a comparison goes on without it. A run that has ended meanwhile is left alone. */
    async cancel(id) {
        const { say } = this.options;
        try {
            await this.actions.cancelWorkflowRun({ ...this.place, run_id: id });
            say(`Shadow run ${id} was cancelled`);
        }
        catch {
            say(`Shadow run ${id} could not be cancelled; it may have ended`);
        }
    }
    async withJobs(run) {
        const jobs = await this.asked(`read the jobs of run ${run.id}`, () => this.options.github.octokit.paginate(this.actions.listJobsForWorkflowRun, {
            ...this.place,
            run_id: run.id,
            filter: 'latest',
            per_page: PER_PAGE,
        }));
        return {
            id: run.id,
            url: run.html_url,
            conclusion: run.conclusion ?? 'unknown',
            seconds: spanOf(jobs),
            jobs: jobs.map(toJob),
        };
    }
    async asked(what, ask) {
        try {
            return await ask();
        }
        catch (cause) {
            const { signal, workflow } = this.options;
            if (signal.aborted)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_CANCELLED', { found: 'an interrupt while a shadow run was followed', cause });
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PIPELINE_REFUSED', refusal(what, workflow, cause));
        }
    }
}
/** What GitHub said, and what to do about the usual reasons. */
function refusal(what, workflow, cause) {
    const { status, message } = cause;
    const found = `${what}: ${status ?? 'no answer'} ${message ?? String(cause)}`;
    if (status === 403)
        return { found, hint: 'Give the job `permissions: actions: write`.', cause };
    if (status === 404)
        return { found, hint: `Is ${workflow} on the default branch, and may the token read Actions of this repository?`, cause };
    if (status === 422)
        return { found, hint: `Does ${workflow} have \`on: workflow_dispatch\` with these inputs, and is the ref a branch or a tag?`, cause };
    return { found, cause };
}
/** From the start of the first job to the end of the last: the wait for a first runner is nobody's. */
function spanOf(jobs) {
    const starts = jobs.flatMap(({ started_at }) => (started_at ? [Date.parse(started_at)] : []));
    const ends = jobs.flatMap(({ completed_at }) => (completed_at ? [Date.parse(completed_at)] : []));
    return starts.length === 0 || ends.length === 0 ? null : (Math.max(...ends) - Math.min(...starts)) / 1_000;
}
function toJob({ name, conclusion, started_at, completed_at, steps = [] }) {
    return {
        name,
        conclusion: conclusion ?? 'unknown',
        seconds: started_at && completed_at ? (Date.parse(completed_at) - Date.parse(started_at)) / 1_000 : null,
        steps: steps.map((step) => ({ name: step.name, conclusion: step.conclusion ?? 'unknown' })),
    };
}


/***/ })

};
