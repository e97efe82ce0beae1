export const id = 831;
export const ids = [831];
export const modules = {

/***/ 94267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ textSearch)
/* harmony export */ });
/* harmony import */ var _hit_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40773);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13769);


/** Takes words as they are wanted; gives a search that keeps a bounded number of lines in which they stand whole, in the order of the texts. Undefined where no word can be searched for. */
function textSearch(words) {
    const wanted = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .searchable */ .Vk)(words);
    if (wanted.length === 0)
        return undefined;
    const list = (0,_hit_list_js__WEBPACK_IMPORTED_MODULE_0__/* .hitList */ .i)(wanted);
    const any = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .anyWord */ .Ro)(wanted);
    return {
        add: (path, text) => {
            if (!any.test(text))
                return;
            for (const [index, line] of text.split('\n').entries())
                if (any.test(line))
                    list.add(path, index + 1, line);
        },
        hits: list.all,
    };
}


/***/ }),

/***/ 8818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _core_context_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96800);
/* harmony import */ var _core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17915);


/** Takes text of any origin and gives it for a terminal or a plain-text annotation: secrets redacted, escape sequences and other controls written out. Keeps `\n` and `\t`; never lets a byte through that moves the cursor. */
function terminalText(text) {
    return (0,_core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)((0,_core_context_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)((0,_core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(text, [])), []);
}


/***/ }),

/***/ 56364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnGitHub: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/interruption.ts
var interruption = __webpack_require__(15092);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(42075);
;// CONCATENATED MODULE: ./src/adapters/github/errors.ts


/** Octokit's error by its shape: it carries the request with its headers, of which nothing is read here. */
const httpError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('HttpError'),
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), data: schemas/* unknown */.L5J() }).optional(),
});
/** `errors` holds strings or objects, depending on the endpoint and on the year. */
const errorBody = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) });
const errorEntry = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** Takes what a request threw and says what happened; anything that is not a failed request is a bug and is thrown again. */
function failureOf(error) {
    const parsed = httpError.safeParse(error);
    if (!parsed.success) {
        if (isAbort(error))
            return { why: 'connection', status: undefined, detail: 'the request was cancelled' };
        throw error;
    }
    const { status, message, response } = parsed.data;
    if (response === undefined)
        return { why: 'connection', status: undefined, detail: oneLine(`no answer: ${message}`) };
    const words = wordsOf(response.data);
    return { why: whyOf(status, words, response.headers), status, detail: oneLine(`${status} ${words}`.trim()) };
}
/** Says how long a refused request asks to wait, in milliseconds; undefined when it was not a rate limit. Source: GitHub's "Rate limits for the REST API". */
function rateLimitWait(error, now) {
    const parsed = httpError.safeParse(error);
    const response = parsed.success ? parsed.data.response : undefined;
    if (!parsed.success || response === undefined)
        return undefined;
    const { headers, data } = response;
    if (!isRateLimit(parsed.data.status, wordsOf(data), headers))
        return undefined;
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now);
    return 60_000;
}
/** Says whether asking again may help: no answer, or a 5xx. After a write it means that the write may have happened. */
function isUnsure(failure) {
    return failure.why === 'server' || failure.why === 'connection';
}
/** Prints a failure as one sentence; a missing permission names the line to add to the workflow. */
function sentence(failure, doing, need) {
    switch (failure.why) {
        case 'permission':
            return `This token may not ${doing}: add \`${need}\` under \`permissions:\` of the job. A pull request from a fork or by Dependabot has a token that only reads.`;
        case 'not-found':
            return `Could not ${doing}: GitHub answers 404, which also stands for "not allowed to see". The job needs \`${need}\` under \`permissions:\`.`;
        case 'unauthorised':
            return `Could not ${doing}: GitHub does not accept the token (${failure.detail}).`;
        case 'rate-limited':
            return `Could not ${doing}: GitHub's rate limit asks for a longer wait than this run has left (${failure.detail}).`;
        case 'stale-commit':
            return `Could not ${doing}: the reviewed commit is no longer part of the pull request (${failure.detail}).`;
        case 'forbidden':
        case 'place':
        case 'refused':
        case 'server':
        case 'connection':
            return `Could not ${doing}: ${failure.detail}.`;
    }
}
/** Gives the value of a call that the run cannot do without; a token that may not becomes a `UserError`, everything else an error without the request in it. */
function required(result, doing, need) {
    if (result.kind === 'ok')
        return result.value;
    const words = sentence(result.failure, doing, need);
    const users = ['permission', 'not-found', 'unauthorised'];
    throw users.includes(result.failure.why) ? new user_error/* UserError */.y([words]) : new Error(words);
}
function whyOf(status, words, headers) {
    if (isRateLimit(status, words, headers))
        return 'rate-limited';
    if (status >= 500)
        return 'server';
    if (status === 401)
        return 'unauthorised';
    if (status === 403)
        return /not accessible by/i.test(words) ? 'permission' : 'forbidden';
    if (status === 404)
        return 'not-found';
    return status === 422 ? whyUnprocessable(words) : 'refused';
}
/** The wordings of a 422 drift; those about an anchor name a line, a hunk, a path or a position, and none of them is about length or commits. */
function whyUnprocessable(words) {
    if (/commit_oid|commit_id|not part of the pull request/i.test(words))
        return 'stale-commit';
    if (/too long|spam|abuse|too quickly/i.test(words))
        return 'refused';
    return /(?:\b|_)(?:line|hunk|path|position)\b|part of the diff/i.test(words) ? 'place' : 'refused';
}
function isRateLimit(status, words, headers) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(words);
}
function wordsOf(data) {
    const parsed = errorBody.safeParse(data);
    if (!parsed.success)
        return '';
    const errors = parsed.data.errors.map((entry) => {
        if (typeof entry === 'string')
            return entry;
        const named = errorEntry.safeParse(entry);
        return named.success ? named.data.message : JSON.stringify(entry);
    });
    return errors.length === 0 ? parsed.data.message : `${parsed.data.message}: ${errors.join('; ')}`;
}
function oneLine(text) {
    const flat = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return flat.length <= 300 ? flat : `${flat.slice(0, 299)}…`;
}
function isAbort(error) {
    return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

;// CONCATENATED MODULE: ./src/adapters/github/known-fields.ts
/** Ends a line of a query that the answer can do without. A comment to GraphQL, so that the query is sent as it stands. */
const optional = /# optional$/;
/** How GitHub words that a server's schema has no such field, as an older enterprise server's may not. */
const unknownField = /^Field '(\w+)' doesn't exist on type '\w+'/;
/** Takes a query and the errors it met; gives it without those of its lines marked `# optional` that name a field the server does not know, or undefined where that would change nothing. */
function withoutUnknown(query, errors) {
    const unknown = errors.flatMap(({ message }) => unknownField.exec(message)?.[1] ?? []);
    const lines = query.split('\n');
    const names = (line) => line.replace(optional, '').split(/\W+/);
    const kept = lines.filter((line) => !optional.test(line) || !names(line).some((name) => unknown.includes(name)));
    return kept.length === lines.length ? undefined : kept.join('\n');
}

;// CONCATENATED MODULE: ./src/adapters/github/pacing.ts

const requestTimeoutMs = 30_000;
const maxRateLimitWaits = 3;
/** Lets every request of a client run within its deadline: writes one at a time and spaced, reads repeated a little, a rate limit waited for only where there is time left. */
function paceRequests(octokit, pace) {
    const inTurn = turnstile(pace);
    octokit.hook.wrap('request', (request, options) => {
        const { reads, retries: asked } = mannerOf(options.request);
        const isGet = options.method === 'GET';
        const retries = asked ?? (isGet ? 2 : 0);
        const send = async () => {
            const response = await request(options);
            refuseTornBody(response, options.url);
            return response;
        };
        const patiently = () => patient(send, retries, pace);
        return isGet || reads === true ? patiently() : inTurn(patiently);
    });
}
/** Gives a `fetch` whose every request ends after half a minute, and whose reads end with the run: a write that was sent is never cut in its middle. Octokit's hooks cannot do it: an inner hook is handed the first options, not the changed ones. */
function boundedFetch(inner, signal) {
    return (input, init) => {
        const timeout = AbortSignal.timeout(requestTimeoutMs);
        const ends = signal === undefined || !isRead(init) ? timeout : AbortSignal.any([timeout, signal]);
        return inner(input, { ...init, signal: ends });
    };
}
/** A GET, or a query of GraphQL, whose text stands first in its body. */
function isRead(init) {
    const { method, body } = init ?? {};
    return method === undefined || method === 'GET' || (typeof body === 'string' && body.startsWith('{"query":"query'));
}
/** Octokit's `request` option is open: anything can be in it. */
function mannerOf(request = {}) {
    const { reads, retries } = request;
    return { reads: reads === true, ...(typeof retries === 'number' ? { retries } : {}) };
}
async function patient(send, retries, pace) {
    for (let tried = 0;; tried += 1) {
        try {
            return await send();
        }
        catch (error) {
            const wait = waitAfter(error, tried, retries, pace.clock.now());
            const isOver = pace.signal?.aborted === true || wait === undefined || pace.clock.now() + wait > pace.deadline;
            if (isOver)
                throw error;
            await pace.clock.sleep(wait, pace.signal);
        }
    }
}
/** A rate limit refuses before anything is done, so a write may wait for it as well as a read; undefined: do not ask again. */
function waitAfter(error, tried, retries, now) {
    const asked = rateLimitWait(error, now);
    if (asked !== undefined)
        return tried < maxRateLimitWaits ? asked : undefined;
    return tried < retries && isUnsure(failureOf(error)) ? 500 * 2 ** tried : undefined;
}
/** One write at a time, each at least `writeSpacingMs` after the one before; a failed one lets the next pass. */
function turnstile(pace) {
    let last = Promise.resolve();
    let freeAt = Number.NEGATIVE_INFINITY;
    return (write) => {
        const turn = last.then(async () => {
            const wait = freeAt - pace.clock.now();
            if (wait > 0)
                await pace.clock.sleep(wait, pace.signal);
            try {
                return await write();
            }
            finally {
                freeAt = pace.clock.now() + pace.writeSpacingMs;
            }
        });
        last = turn.catch(() => undefined);
        return turn;
    };
}
/** Octokit gives the text of a JSON body that ended too early as if it were the answer; that is no answer. */
function refuseTornBody(response, url) {
    if (response.status === 204 || (typeof response.data === 'object' && response.data !== null))
        return;
    const torn = new Error(`the answer to ${url} broke off`);
    throw Object.assign(torn, { name: 'HttpError', status: response.status });
}

;// CONCATENATED MODULE: ./src/adapters/github/client.ts





const graphqlError = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    type: schemas/* string */.YjP().optional(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
});
const graphqlBody = schemas/* object */.Ikc({
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    errors: schemas/* array */.YOg(graphqlError).default([]),
});
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Opens a client for one repository. Sends nothing yet, logs nothing, and never follows a link to another host. */
function connect(connection) {
    const { token, apiUrl, graphqlUrl, repository, userAgent } = connection;
    const request = { fetch: boundedFetch(connection.fetch ?? fetch, connection.signal) };
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent, log: silent, request });
    paceRequests(octokit, connection);
    const [owner = '', repo = ''] = repository.split('/');
    return {
        rest: octokit.rest,
        at: { owner, repo },
        clock: connection.clock,
        writeSpacingMs: connection.writeSpacingMs,
        graphql: async (query, variables, manner = {}) => {
            const all = { owner, name: repo, ...variables };
            const options = { retries: 2, ...manner, reads: true };
            const ask = (text) => attempt(() => octokit.request({ method: 'POST', url: graphqlUrl, query: text, variables: all, request: options }));
            const first = await ask(query);
            const less = first.kind === 'ok' ? withoutUnknown(query, errorsOf(first.value)) : undefined;
            const sent = less === undefined ? first : await ask(less);
            return sent.kind === 'ok' ? readGraphql(sent.value) : sent;
        },
        mutation: async (query, variables) => {
            const sent = await attempt(() => octokit.request({ method: 'POST', url: graphqlUrl, query, variables }));
            return sent.kind === 'ok' ? readGraphql(sent.value) : sent;
        },
    };
}
/** Waits for a call and gives its data, or its failure as a value. */
async function attempt(call) {
    try {
        return { kind: 'ok', value: (await call()).data };
    }
    catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
    }
}
/** Makes a failure of what GraphQL said went wrong; an answer without data and without an error is one too. */
function graphqlFailure(errors) {
    const first = errors[0];
    const detail = (first?.message ?? 'an answer without data').slice(0, 300);
    const why = first?.type === undefined ? 'server' : (graphqlWhys.get(first.type) ?? 'server');
    return { why, status: 200, detail };
}
const graphqlWhys = new Map([
    ['FORBIDDEN', 'permission'],
    ['NOT_FOUND', 'not-found'],
    ['RATE_LIMITED', 'rate-limited'],
]);
function errorsOf(body) {
    const parsed = graphqlBody.safeParse(body);
    return parsed.success ? parsed.data.errors : [];
}
function readGraphql(body) {
    const parsed = graphqlBody.safeParse(body);
    if (!parsed.success)
        return { kind: 'failed', failure: graphqlFailure([]) };
    const { data, errors } = parsed.data;
    if (data === undefined || data === null)
        return { kind: 'failed', failure: graphqlFailure(errors) };
    return { kind: 'ok', value: { data, errors } };
}

// EXTERNAL MODULE: ./src/adapters/proxied-fetch.ts
var proxied_fetch = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/adapters/system-clock.ts
var system_clock = __webpack_require__(99180);
;// CONCATENATED MODULE: ./src/runner/connect.ts




/** Opens the client of a run at the addresses that the runner names, or says everything that is missing. */
function connectTo({ secrets, env, config, startedAt, signal }) {
    const problems = [];
    const need = (value, problem) => {
        if (value === undefined || value === '')
            problems.push(problem);
        return value ?? '';
    };
    const token = need(secrets.githubToken, 'github-token is empty; leave the input out: its default is the token of the job');
    const repository = need(env.GITHUB_REPOSITORY, 'GITHUB_REPOSITORY is not set: this program runs as a step of a GitHub workflow');
    const apiUrl = need(env.GITHUB_API_URL, 'GITHUB_API_URL is not set: this program runs as a step of a GitHub workflow');
    const graphqlUrl = need(env.GITHUB_GRAPHQL_URL, 'GITHUB_GRAPHQL_URL is not set: this program runs as a step of a GitHub workflow');
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems);
    // Nothing on this machine limits the rate of writes; GitHub asks for a second between two.
    const local = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(apiUrl);
    return connect({
        token,
        apiUrl,
        graphqlUrl,
        repository,
        userAgent: 'integration-engineer',
        ...untilPosting((0,proxied_fetch/* proxiedFetch */.i)(secrets.proxies), signal),
        clock: system_clock/* systemClock */.m,
        deadline: startedAt + config.timeoutMinutes * 60_000,
        writeSpacingMs: local ? 0 : 1_000,
    });
}
/** Takes the way to the network and the run's signal; gives both so that the signal ends requests only until something is posted. From then on what belongs to the posting, its readings too, goes on to its end: half of it would be worse than none. */
function untilPosting(outward, cancelled) {
    const reading = new AbortController();
    const abort = () => reading.abort(cancelled.reason);
    if (cancelled.aborted)
        abort();
    cancelled.addEventListener('abort', abort);
    return {
        signal: reading.signal,
        fetch: (input, init) => {
            if (isPosting(String(input), init))
                cancelled.removeEventListener('abort', abort);
            return outward(input, init);
        },
    };
}
/** A reaction only says that a command was heard, and a query of GraphQL is sent as a POST. */
function isPosting(url, { method = 'GET', body } = {}) {
    if (method === 'GET' || url.endsWith('/reactions'))
        return false;
    return !(typeof body === 'string' && /^\{"query":"(?:\s|\\n)*query\b/.test(body));
}

// EXTERNAL MODULE: ./src/render/words.ts
var render_words = __webpack_require__(35933);
;// CONCATENATED MODULE: ./src/runner/run.ts
/** Ends a run in which nothing is reviewed: says why in the log and the outputs. */
function skip(runner, why, detail) {
    runner.info(`Skipped (${why}): ${detail}`);
    runner.output('verdict', 'skipped');
    runner.output('skip-reason', why);
    return 0;
}
/** Whether a comment command could do more than this run: there is someone to ask, or the run's token and secrets were an outsider's. */
function mayCommand({ secrets }, { readOnly }) {
    return secrets.anthropicKey !== undefined || secrets.federation || readOnly !== undefined;
}
/** The page of this run, whose summary has room for everything. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server === undefined || repository === undefined || id === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${id}`;
}
/** Where a rule's page can be read: in the action's own repository on this server, at the very version that runs. */
function rulePages(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const named = /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && /^[\w./-]+$/.test(ref ?? '');
    const served = /^https?:\/\/[\w.-]+(:\d+)?$/.test(server);
    return named && served ? `${server}/${repository}/blob/${ref}/docs/rules/` : undefined;
}

;// CONCATENATED MODULE: ./src/runner/interruption.ts



/** Ends a run that broke because it was cancelled: says so in log, outputs and job summary, and gives the exit code. What broke for any other reason is thrown again. */
async function interrupted({ signal }, runner, error) {
    const exit = (0,interruption/* exitOf */.sX)(signal);
    if (exit === undefined)
        throw error;
    skip(runner, 'cancelled', `it ended with ${error instanceof Error ? error.message : 'an unknown error'}`);
    try {
        await runner.summary(summary);
    }
    catch (failure) {
        runner.warn(`the job summary was not written: ${failure instanceof Error ? failure.message : 'unknown error'}`);
    }
    return exit;
}
const summary = `### Not reviewed: ${render_words/* skipWords */.XY.cancelled}

No finding was posted; the next run starts anew.
`;

;// CONCATENATED MODULE: ./src/adapters/github/command.ts


/** Asks what a login may do in this repository. Maintain counts as write and triage as read, as in GitHub's own field; a bot, a stranger (404) and every failure are `unknown`: only a clear answer authorises. */
async function permissionOf(client, login) {
    const got = await attempt(() => client.rest.repos.getCollaboratorPermissionLevel({ ...client.at, username: login, request: { retries: 0 } }));
    if (got.kind === 'failed')
        return 'unknown';
    return got.value.permission === 'admin' || got.value.permission === 'write' ? 'write-or-more' : 'less';
}
/** Puts a reaction on a comment of the conversation; answers why it could not, which is no reason to stop. */
async function react(client, commentId, content) {
    const got = await attempt(() => client.rest.reactions.createForIssueComment({ ...client.at, comment_id: commentId, content }));
    return got.kind === 'ok' ? undefined : got.failure.detail;
}
/** The same on a comment in a thread of the diff. */
async function reactInThread(client, commentId, content) {
    const got = await attempt(() => client.rest.reactions.createForPullRequestReviewComment({ ...client.at, comment_id: commentId, content }));
    return got.kind === 'ok' ? undefined : got.failure.detail;
}
/** Writes a comment into the conversation; answers why it could not (a locked conversation, say), which is no reason to stop. */
async function reply(client, number, body) {
    const got = await attempt(() => client.rest.issues.createComment({ ...client.at, issue_number: number, body }));
    return got.kind === 'ok' ? undefined : got.failure.detail;
}
const pushesQuery = `query pushes($owner: String!, $name: String!, $number: Int!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      commits(last: 1) { nodes { commit { committedDate } } }
      timelineItems(first: 1, since: $since, itemTypes: [PULL_REQUEST_COMMIT, HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename }
      }
    }
  }
}`;
const pushesAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            commits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ committedDate: schemas/* string */.YjP() }) })).min(1) }),
            timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
        }),
    }),
});
/**
 * Gives the head to pin when nobody pushed at or after a moment (ISO 8601, the command's `created_at`); undefined when somebody did, or when that cannot be told.
 * The head is read before the pushes are asked for, so that none slips in between.
 * The dates of commits are their author's to choose, so for a fork GitHub's own time of its last push decides as well; within the repository only people who may write can push.
 */
async function headAsOf(client, number, since) {
    const pull = await attempt(() => client.rest.pulls.get({ ...client.at, pull_number: number }));
    if (pull.kind === 'failed')
        return undefined;
    const answer = await client.graphql(pushesQuery, { number, since });
    if (answer.kind === 'failed' || answer.value.errors.length > 0)
        return undefined;
    const parsed = pushesAnswer.safeParse(answer.value.data);
    if (!parsed.success)
        return undefined;
    const { headRefOid, commits, timelineItems } = parsed.data.repository.pullRequest;
    const { base, head } = pull.value;
    const isFork = head.repo !== null && head.repo.id !== base.repo.id;
    const dates = [
        ...commits.nodes.map((node) => node.commit.committedDate),
        ...(isFork ? [head.repo.pushed_at ?? since] : []),
    ];
    const isQuiet = timelineItems.nodes.length === 0 && dates.every((date) => isBefore(date, since));
    return isQuiet && headRefOid === head.sha ? head.sha : undefined;
}
/** A date that cannot be read is before nothing. */
function isBefore(date, moment) {
    return Date.parse(date) < Date.parse(moment);
}

// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(94903);
;// CONCATENATED MODULE: ./src/render/command-reply.ts

const anId = '0123456789abcdef';
/** What stands behind each word, what it does, and an example where something has to stand there. */
const wordTable = {
    full: ['full', 'review everything again; what is dismissed stays so', 'full'],
    ask: ['ask <question>', 'answer a question about this pull request', 'ask What happens if this job runs twice?'],
    dismiss: [
        'dismiss <id> <reason>',
        'a finding is no problem here: it is posted and counted no more',
        `dismiss ${anId} the caller holds the lock`,
    ],
    restore: ['restore <id>', 'a dismissed finding counts again', `restore ${anId}`],
    help: ['help', 'this list', 'help'],
};
/** The answer to the help command; lines that begin with the command would be commands themselves, so none does. */
function helpText(command) {
    return [
        'Comments that begin with one of these, by someone with write permission:',
        '',
        `- ${(0,inline/* inlineCode */.ti)(command)}: review what is new since the last review, at the present head`,
        ...Object.values(wordTable).map(([form, does]) => `- ${(0,inline/* inlineCode */.ti)(`${command} ${form}`)}: ${does}`),
        '',
        `The id of a finding stands in the details of the summary. To answer ${dismissReply} in its thread, or to resolve the thread, dismisses it as well.`,
    ].join('\n');
}
const dismissReply = (0,inline/* inlineCode */.ti)('dismiss: reason');
/** The answer to our command with words behind it that we do not know. */
function unknownCommandText(words, command) {
    const known = Object.values(wordTable).map(([form]) => (0,inline/* inlineCode */.ti)(`${command} ${form}`));
    return `${(0,inline/* inlineCode */.ti)(`${command} ${words}`)} is not known; use ${[(0,inline/* inlineCode */.ti)(command), ...known.slice(0, -1)].join(', ')} or ${known.at(-1)}.`;
}
/** The answer to a known word that lacks what has to stand behind it: the whole form, and an example. */
function incompleteText(command, word) {
    const [form, , example] = wordTable[word];
    return `Incomplete: the form is ${(0,inline/* inlineCode */.ti)(`${command} ${form}`)}, such as ${(0,inline/* inlineCode */.ti)(`${command} ${example}`)}.`;
}
const mostListed = 10;
/** The answer to a dismissal or a restoration of an id that is not among `known`, or that begins several of them: which there are, each once, with a title where one is known. */
function unknownFindingText(id, known) {
    const titles = new Map();
    for (const one of known)
        titles.set(one.id, titles.get(one.id) || one.title);
    const all = [...titles].map(([each, title]) => ({ id: each, title }));
    const meant = all.filter((one) => one.id.startsWith(id));
    const shown = meant.length > 0 ? meant : all;
    if (shown.length === 0)
        return `${(0,inline/* inlineCode */.ti)(id)} is the id of no finding here, and there is no other.`;
    const rest = shown.length - mostListed;
    return [
        meant.length > 0
            ? `${(0,inline/* inlineCode */.ti)(id)} begins the id of more than one finding:`
            : `${(0,inline/* inlineCode */.ti)(id)} is the id of no finding here. There are:`,
        '',
        ...shown.slice(0, mostListed).map(listed),
        ...(rest > 0 ? ['', `And ${rest} more.`] : []),
    ].join('\n');
}
function listed({ id, title }) {
    return `- ${(0,inline/* inlineCode */.ti)(id)}${title === '' ? '' : ` — ${(0,inline/* safeInline */.H1)(title, 200)}`}`;
}
/** Why a commanded dismissal or restoration is not kept: it stands nowhere but in the summary, where only a key proves that we wrote it. */
const needsKeyText = `Nothing is changed: what ${(0,inline/* inlineCode */.ti)('dismiss')} and ${(0,inline/* inlineCode */.ti)('restore')} say is kept only where ${(0,inline/* inlineCode */.ti)('state-key')} or a model key can prove it, and this run has neither. To dismiss a finding, answer ${dismissReply} in its thread.`;
/** Why a commanded review was not made: what the commander saw may not be what stands there now. */
function headMovedText(command) {
    return `Not reviewed: the pull request may have changed after the command. Comment ${(0,inline/* inlineCode */.ti)(command)} again for its present head.`;
}
/** Why a commanded review posts nothing although nothing went wrong. */
const offSurfaceText = 'Nothing to review: no changed file touches an API, a queue or a database.';
/** Why a commanded review broke off; the reason is made safe. */
function notReviewedText(reason) {
    return `Not reviewed: ${(0,inline/* safeInline */.H1)(reason, 500)}`;
}

// EXTERNAL MODULE: ./src/adapters/shipped.ts
var shipped = __webpack_require__(30331);
// EXTERNAL MODULE: ./src/ask.ts + 1 modules
var ask = __webpack_require__(77764);
// EXTERNAL MODULE: ./src/compose.ts + 9 modules
var compose = __webpack_require__(89482);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 1 modules
var redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./src/core/context/redact-literal.ts
var redact_literal = __webpack_require__(58444);
// EXTERNAL MODULE: ./src/core/dialogue/batch.ts
var batch = __webpack_require__(9718);
// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(96800);
// EXTERNAL MODULE: ./src/core/dialogue/batch-text.ts
var batch_text = __webpack_require__(75948);
// EXTERNAL MODULE: ./src/core/dialogue/models.ts
var models = __webpack_require__(52974);
// EXTERNAL MODULE: ./src/core/dialogue/prompt.ts
var dialogue_prompt = __webpack_require__(40302);
// EXTERNAL MODULE: ./src/core/dialogue/shown-lines.ts
var shown_lines = __webpack_require__(54429);
;// CONCATENATED MODULE: ./src/core/dialogue/question.ts







const maxQuestion = 2_000;
const maxNamed = 40;
/** Thinking and text share this; an answer itself is short. */
const mostTokens = 16_000;
/** The API takes four, and the first ones are those that another question may share. */
const mostBreakpoints = 3;
/** The JSON schema of the answer to a question. */
const questionSchema = {
    type: 'object',
    properties: { answer: { type: 'string' } },
    required: ['answer'],
    additionalProperties: false,
};
/** Takes a question as somebody typed it; gives it without secrets, with everything invisible written out, and bounded. */
function cleanQuestion(question, literals) {
    const clean = (0,invisible/* reveal */._)((0,redact/* redact */.E)(question.replaceAll('\r\n', '\n').trim(), literals));
    return clean.length > maxQuestion ? `${clean.slice(0, maxQuestion).replace(/[\uD800-\uDBFF]$/, '')}…(cut)` : clean;
}
/** Takes a question and what is shown with it; gives its one request. The parts come first and are the same bytes as in a review; the question is a JSON string at the very end. */
function questionPrompt(asking) {
    const { system, model, effort, parts } = asking;
    const last = parts.length - 1;
    const request = {
        model: model.id,
        effort,
        maxTokens: outputOf(asking),
        system,
        blocks: [
            ...parts.map(({ text }, index) => ({ text, cached: index < mostBreakpoints - 1 || index === last })),
            { text: askingText(asking), cached: false },
        ],
        schema: questionSchema,
    };
    return {
        hash: (0,dialogue_prompt/* hashRequest */.Oh)(request),
        batch: 'question',
        lens: 'any',
        purpose: 'question',
        paths: [...new Set(parts.flatMap(({ batch }) => batch.files.map(({ file }) => file.file.path)))],
        shown: parts.flatMap(({ batch }) => (0,shown_lines/* shownOf */.R)(batch)),
        request,
        ...weigh(asking),
    };
}
/** Estimates the request of a question without making it: its input, and the most that it can cost. */
function weigh(asking) {
    const texts = [asking.system, askingText(asking), ...asking.parts.map(({ text }) => text)];
    const inputTokens = texts.reduce((sum, text) => sum + (0,models/* estimateTokens */.bP)(text), 0);
    const ceiling = { input: 0, cached: 0, written: inputTokens, output: outputOf(asking) };
    return { inputTokens, costUsd: (0,models/* costUsd */.O4)(asking.model, ceiling) };
}
function outputOf({ model }) {
    return Math.min(mostTokens, model.maxOutput ?? mostTokens);
}
function askingText({ instructions, question, notShown, literals }) {
    const named = notShown.slice(0, maxNamed).map((path) => (0,batch_text/* pathAsShown */.B)(path, literals));
    const rest = notShown.length - named.length;
    return [
        instructions.trim(),
        '',
        '=== files of this change that no part above shows (data)',
        JSON.stringify(rest > 0 ? [...named, `and ${rest} more`] : named),
        '=== the question (data)',
        JSON.stringify({ question }),
        '',
    ].join('\n');
}
const answerShape = schemas/* object */.Ikc({ answer: schemas/* string */.YjP().refine((text) => text.trim() !== '') });
/** Takes the text of a reply that ended properly; gives the answer in it, or undefined where it holds none. */
function decodeQuestionAnswer(text) {
    const parsed = answerShape.safeParse(parseJson(text));
    return parsed.success ? parsed.data.answer.trim() : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/context/counterpart/spelling.ts
var spelling = __webpack_require__(49915);
;// CONCATENATED MODULE: ./src/core/dialogue/question-parts.ts

/** Takes a question, the parts of a review and what has room in one request; gives the parts to show, in the order of the review: all of them where they fit, else those that share most words with the question. One is shown in any case, so that the reason why it can not be is the request's own. */
function chooseParts(question, parts, fits) {
    if (fits(parts))
        return parts;
    const ranked = rank(question, parts);
    const chosen = [];
    for (const part of ranked)
        if (fits([...chosen, part]))
            chosen.push(part);
    const kept = new Set(chosen.length === 0 ? ranked.slice(0, 1) : chosen);
    return parts.filter((part) => kept.has(part));
}
/** How much it says about a part that a word of the question stands there. */
const worth = { path: 4, name: 2, code: 1 };
/** By the words that each part shares with the question; a word that stands in every part tells nothing. Equal parts stay in their order. */
function rank(question, parts) {
    const asked = [...question_parts_wordsOf([question])];
    const known = parts.map((part) => ({ part, words: knownBy(part.batch) }));
    const rarity = new Map(asked.map((word) => {
        const holders = known.filter(({ words }) => worthOf(words, word) > 0).length;
        return [word, holders === 0 ? 0 : Math.log(parts.length / holders)];
    }));
    const score = (words) => asked.reduce((sum, word) => sum + worthOf(words, word) * (rarity.get(word) ?? 0), 0);
    return known
        .map(({ part, words }) => ({ part, score: score(words) }))
        .sort((a, b) => b.score - a.score)
        .map(({ part }) => part);
}
function knownBy({ files, others }) {
    const excerpts = [
        ...files.flatMap((one) => one.excerpts),
        ...others.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt])),
    ];
    return {
        path: question_parts_wordsOf(files.flatMap(({ file: { file } }) => [file.path, file.previousPath ?? ''])),
        name: question_parts_wordsOf(others.map(({ counterpart }) => counterpart.name.text)),
        code: question_parts_wordsOf(excerpts.flatMap(({ lines }) => lines.map(({ text }) => text))),
    };
}
function worthOf({ path, name, code }, word) {
    if (path.has(word))
        return worth.path;
    if (name.has(word))
        return worth.name;
    return code.has(word) ? worth.code : 0;
}
/** Shorter ones are particles and endings of files. */
const shortest = 3;
/** The words of names and sentences, in the singular. */
function question_parts_wordsOf(texts) {
    const words = texts.flatMap(spelling/* wordsOfName */.mg);
    return new Set(words.filter((word) => word.length >= shortest).map(spelling/* singular */.cL));
}

// EXTERNAL MODULE: ./src/core/judgement/spent.ts
var spent = __webpack_require__(92439);
// EXTERNAL MODULE: ./src/load-agent.ts + 1 modules
var load_agent = __webpack_require__(42674);
// EXTERNAL MODULE: ./src/load-settings.ts + 1 modules
var load_settings = __webpack_require__(43043);
// EXTERNAL MODULE: ./src/prepare.ts + 58 modules
var prepare = __webpack_require__(99107);
// EXTERNAL MODULE: ./src/read-change.ts + 3 modules
var read_change = __webpack_require__(82446);
// EXTERNAL MODULE: ./src/render/finding-text.ts
var finding_text = __webpack_require__(37265);
// EXTERNAL MODULE: ./src/render/marker.ts
var render_marker = __webpack_require__(81376);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/safe-text/markdown.ts
var markdown = __webpack_require__(86403);
;// CONCATENATED MODULE: ./src/render/answer.ts






/** What of a reply each part may take, in characters: together below 60,000. */
const maxChars = { question: 300, answer: 50_000 };
const most = { reasons: 6, paths: 8 };
/** Renders the reply to a question as one comment, its marker first, at most 60,000 characters: the question, the answer or why there is none, what was not shown, and how much was. Nothing in it that a person or the model wrote is obeyed; `command` is the word that must begin no line. */
function renderAnswer(page, command) {
    const { question, outcome, leftOut } = page;
    const said = outcome.kind === 'answered' ? safeAnswer(outcome.answer, command) : `Not answered: ${whyWords[outcome.why]}.`;
    const parts = [
        `${(0,render_marker/* renderMarker */.Bd)({ kind: 'answer' })}\n> ${(0,inline/* safeInline */.H1)(question, maxChars.question)}`,
        said,
        leftOutLine(leftOut),
        footer(page),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The model's words as they stand in a reply; empty where nothing of them may. */
function safeAnswer(answer, command) {
    return (0,markdown/* safeMarkdown */.f)(answer, { maxChars: maxChars.answer, commands: [command] });
}
const again = 'ask again later';
const whyWords = {
    'no-key': 'a question needs a model key, and this run has none',
    'off-surface': 'no changed file touches an API, a queue or a database, and nothing else is read',
    'nothing-shown': 'nothing of the change could be shown to the model',
    'head-moved': 'the pull request changed while it was read; ask again for its present head',
    'unreadable-answer': `the model’s answer could not be read; ${again}`,
    'secret-in-answer': 'the model’s answer held a secret of this run in disguise',
    overloaded: `the model was overloaded; ${again}`,
    'rate-limited': `the rate limit of the model was reached; ${again}`,
    'spend-limit': 'the spend limit of the model key is reached',
    'bad-request': 'the model refused the request as invalid',
    'not-authorised': 'the model key was not accepted',
    'server-error': `there was an error on the model’s side; ${again}`,
    connection: `the model could not be reached; ${again}`,
    deadline: `the time of this run was up; ${(0,inline/* inlineCode */.ti)('timeout-minutes')} sets it`,
    cancelled: 'the run was cancelled',
    'over-budget': `it could cost more than ${(0,inline/* inlineCode */.ti)('max-cost-usd')} allows`,
    'no-stored-reply': 'there is no stored reply to this question',
    refusal: 'the model declined',
    'max-tokens': 'the answer was cut at its token limit; ask for less at once',
    'context-window-exceeded': 'the change did not fit the model',
    'tool-use': 'the model asked for a tool and has none',
    'pause-turn': 'the model paused instead of answering',
    unknown: 'the model stopped for an unknown reason',
};
/** Paths by reason, the first of each named and the others counted. */
function leftOutLine(leftOut) {
    const groups = [...(0,numbers/* groupedBy */.me)(leftOut, ({ why }) => why)];
    if (groups.length === 0)
        return '';
    const said = groups.slice(0, most.reasons).map(([, group]) => {
        const paths = group.slice(0, most.paths).map(nameOf);
        const rest = group.length - paths.length;
        const why = group[0]?.why ?? 'no-room';
        const words = why === 'no-room' ? 'no room beside the question' : render_words/* omissionWords */.J0[why];
        return `${paths.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} (${words})`;
    });
    const left = groups.length - said.length;
    return `Not shown: ${said.join('; ')}${left > 0 ? `; ${(0,numbers/* counted */.hS)(left, 'more reason')}` : ''}.`;
}
function nameOf({ path, partly }) {
    if (path === '')
        return 'not known which';
    return partly ? `${(0,finding_text/* pathCode */.N3)(path)} in part` : (0,finding_text/* pathCode */.N3)(path);
}
/** `Answered from 9 of 14 hunks at abc1234 · $0.04`. */
function footer({ outcome, shown, spent }) {
    const cost = spent.requests > 0 ? [(0,numbers/* dollars */.E9)(spent.costUsd)] : [];
    const from = shown === undefined || outcome.kind === 'not-answered'
        ? []
        : [`Answered from ${amount(shown)} at ${(0,inline/* inlineCode */.ti)((0,numbers/* shortSha */.Fu)(shown.head))}`, ...staleness(shown)];
    const notes = [...from, ...cost];
    return notes.length === 0 ? '' : `<sub>${notes.join(' · ')}</sub>`;
}
/** Files whose name alone changed have no hunk. */
function amount({ files, shownFiles, hunks, shownHunks }) {
    return hunks === 0 ? `${shownFiles} of ${(0,numbers/* counted */.hS)(files, 'file')}` : `${shownHunks} of ${(0,numbers/* counted */.hS)(hunks, 'hunk')}`;
}
function staleness({ moved }) {
    return moved ? ['the head has moved since'] : [];
}

;// CONCATENATED MODULE: ./src/answer.ts














/** Time kept back from the model for posting the reply. */
const replyingMs = 15_000;
/** One request and its retries. */
const mostRequests = 4;
/** Estimated tokens of one question with all it shows, and its share of a smaller window. */
const room = { tokens: 120_000, ofWindow: 0.6 };
/** Answers one question about a change with what a review of it would be shown, in one request. Posts nothing; what a review would not send is not sent here either. Throws the user's mistakes in agent and configuration. */
async function answerQuestion(ports, given) {
    const { literals } = given;
    const question = cleanQuestion(given.question, literals);
    const { head, ...outcome } = await answerTo(question, ports, given);
    const text = (0,redact/* redact */.E)(renderAnswer({ question, ...outcome }, given.config.command), literals);
    return { kind: outcome.outcome.kind, text, spent: outcome.spent, head };
}
async function answerTo(question, ports, given) {
    const { reader, model } = ports;
    if (model === undefined)
        return notAsked('no-key', undefined);
    const guide = await (0,load_settings/* loadGuide */.T)(reader, given.config, given.localSettings);
    const task = { ...given, config: guide.config };
    const listed = await (0,read_change/* readChange */.pm)(reader, guide);
    const { head } = listed.subject.revisions;
    if (listed.subject.moved)
        return notAsked('head-moved', head);
    const prepared = await (0,prepare/* prepare */.i)(ports, listed);
    if (prepared.selected.length + prepared.maybe.length === 0)
        return notAsked('off-surface', head);
    const agent = await (0,load_agent/* loadAgent */.e)(reader, task.config, task.shipped);
    for (const warning of [...guide.warnings, ...agent.warnings])
        ports.progress(warning);
    const composed = (0,compose/* composePrompts */.S)(prepared, agent, task.literals);
    const asking = askingOf(question, composed, agent, task);
    const leftOut = leftOutOf(prepared, composed, asking.parts);
    if (asking.parts.length === 0)
        return { ...notAsked('nothing-shown', head), leftOut };
    const dialogue = await askOne(asking, { ...ports, model }, task);
    const shown = { ...amountOf(prepared, asking.parts), head, moved: await hasMoved(ports, head) };
    return {
        outcome: outcomeOf(dialogue.results[0]?.reply, task),
        shown,
        leftOut,
        spent: (0,spent/* spentOf */.u)(dialogue),
        head,
    };
}
function notAsked(why, head) {
    return { outcome: { kind: 'not-answered', why }, shown: undefined, leftOut: [], spent: spent/* nothingSpent */.a, head };
}
/** The parts of the review that have room beside the question. */
function askingOf(question, composed, agent, { config, shipped, literals }) {
    const { model, effort } = agent;
    const all = partsOf(composed);
    const withParts = (parts) => ({
        ...{ model, effort, question, parts, literals },
        system: composed.prompts[0]?.request.system ?? '',
        instructions: shipped.ask,
        notShown: notShownOf(composed, parts),
    });
    const most = Math.min(room.tokens, (model.contextWindow ?? room.tokens / room.ofWindow) * room.ofWindow);
    const fits = (parts) => {
        const { inputTokens, costUsd } = weigh(withParts(parts));
        return inputTokens <= most && costUsd <= config.maxCostUsd;
    };
    return withParts(chooseParts(question, all, fits));
}
/** Every lens of a batch is asked with the same first block. */
function partsOf({ plan, prompts }) {
    const texts = new Map(prompts.map(({ batch, request }) => [batch, request.blocks[0]?.text ?? '']));
    return plan.batches.flatMap((batch) => {
        const text = texts.get(batch.id);
        return text === undefined ? [] : [{ batch, text }];
    });
}
function pathsOf(parts) {
    const reviewed = parts.flatMap(({ batch }) => batch.files.filter(({ role }) => role === 'review'));
    return [...new Set(reviewed.map(({ file }) => file.file.path))];
}
/** Paths of which no part shows a line. */
function notShownOf({ plan }, parts) {
    const shown = new Set(pathsOf(parts));
    const paths = [...pathsOf(unshown(plan, parts)), ...plan.omissions.map(({ path }) => path)];
    return [...new Set(paths)].filter((path) => !shown.has(path));
}
/** Files of parts without room, and what the plan leaves out, each with its reason. */
function leftOutOf({ change }, { plan }, parts) {
    const shown = new Set(pathsOf(parts));
    const cut = change.truncated ? [{ path: '', why: 'listing-truncated' }] : [];
    const all = [
        ...pathsOf(unshown(plan, parts)).map((path) => ({ path, why: 'no-room' })),
        ...plan.omissions.map(({ path, why }) => ({ path, why })),
        ...cut,
    ];
    return all.map((one) => ({ ...one, partly: shown.has(one.path) }));
}
function unshown({ batches }, parts) {
    const shown = new Set(parts.map(({ batch }) => batch.id));
    return batches.filter(({ id }) => !shown.has(id)).map((batch) => ({ batch }));
}
function amountOf({ selected, maybe }, parts) {
    const all = [...selected, ...maybe];
    const shown = parts.flatMap(({ batch }) => batch.files.filter(({ role }) => role === 'review'));
    return {
        files: all.length,
        shownFiles: pathsOf(parts).length,
        hunks: all.reduce((sum, file) => sum + (0,outcome/* hunkCount */.Gq)(file), 0),
        shownHunks: shown.reduce((sum, file) => sum + (0,batch/* hunksOf */.Hs)(file), 0),
    };
}
function askOne(asking, ports, { config, startedAt }) {
    const timeoutMs = config.timeoutMinutes * 60_000;
    return (0,ask/* askAll */.p)([questionPrompt(asking)], ports, {
        deadlineAt: startedAt + timeoutMs - Math.min(replyingMs, timeoutMs / 4),
        maxCostUsd: config.maxCostUsd,
        maxRequests: mostRequests,
        ...(ports.cancelled !== undefined && { cancelled: ports.cancelled }),
    });
}
/** Secrets go before the answer is made markdown, whose escapes could hide them; one that markdown itself puts together costs the whole answer. */
function outcomeOf(reply, { literals, config }) {
    const no = (why) => ({ kind: 'not-answered', why });
    if (reply === undefined)
        return no('unknown');
    if (reply.kind === 'failed')
        return no(reply.failure.why);
    if (reply.kind === 'stopped')
        return no(reply.why);
    const answer = (0,redact/* redact */.E)(decodeQuestionAnswer(reply.text) ?? '', literals);
    const safe = safeAnswer(answer, config.command);
    if (safe === '')
        return no('unreadable-answer');
    return tells(safe, literals) ? no('secret-in-answer') : { kind: 'answered', answer };
}
/** Whether a reader of the rendered text sees a secret that its markup hides from a search. */
function tells(markdown, literals) {
    const seen = withoutMarkup(markdown);
    return (0,redact_literal/* redactLiterals */.W)(seen, literals.map(withoutMarkup)) !== seen;
}
function withoutMarkup(text) {
    return text.replace(/[\\*_`~]/g, '');
}
/** An answer of a commit that stands no more is still one; where the head can not be asked, nothing is said of it. */
async function hasMoved({ reader }, head) {
    try {
        return (await reader.currentHead()) !== head;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/render/safe-text/log-line.ts
var log_line = __webpack_require__(25589);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/adapters/anthropic/model.ts + 2 modules
var model = __webpack_require__(87672);
// EXTERNAL MODULE: ./src/adapters/checks/worker-checks.ts + 1 modules
var worker_checks = __webpack_require__(99156);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/adapters/github/pages.ts

const pageSize = 100;
/** Reads a list page by page, by number and never by a Link header (which may name any host), until a page is not full; `complete` is false when it stopped at `maxPages`. */
async function listPages(page, maxPages) {
    const items = [];
    for (let number = 1; number <= maxPages; number += 1) {
        const got = await attempt(() => page(number));
        if (got.kind === 'failed')
            return got;
        items.push(...got.value);
        if (got.value.length < pageSize)
            return { kind: 'ok', value: { items, complete: true } };
    }
    return { kind: 'ok', value: { items, complete: false } };
}
/** Applies an asynchronous function to every item, at most `limit` at a time, and answers in the order of the items. */
async function mapBounded(limit, items, apply) {
    const answers = new Map();
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            answers.set(index, await apply(item));
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return items.flatMap((_, index) => {
        const answer = answers.get(index);
        return answer === undefined ? [] : [answer];
    });
}

;// CONCATENATED MODULE: ./src/adapters/github/blobs.ts





/** Files asked for in one query; a query that GitHub cannot finish in time is halved. */
const batchSize = 100;
/** Below this a query is small enough that a failure is GitHub's, not its size: it is repeated, not halved. */
const smallBatch = 12;
/** Queries that may fail before the rest is given up: an outage must not become a storm. */
const maxFailures = 6;
const parallel = 3;
const maxBytes = 8_000_000;
/** Reads many files at their revisions, a hundred to a query; answers each reference, and what could not be read says why. Never gives a text that is not exact. */
async function readTexts(client, revisions, refs) {
    const expressionOf = (ref) => `${revisions[ref.revision]}:${ref.path}`;
    const wanted = [...new Set(refs.filter((ref) => isTreePath(ref.path)).map(expressionOf))];
    const failures = { left: maxFailures };
    const reads = await mapBounded(parallel, chunks(wanted, batchSize), (batch) => readBatch(client, batch, failures));
    const texts = new Map(await mapBounded(parallel, reads.flat(), (read) => finish(client, read)));
    return refs.map((ref) => {
        const absent = { kind: 'absent' };
        return [ref, isTreePath(ref.path) ? (texts.get(expressionOf(ref)) ?? unreadable('not answered')) : absent];
    });
}
/** Only a plain relative path can stand in a tree; git would resolve others (`./a`) to a file they do not name. */
function isTreePath(path) {
    return !path.includes('\u0000') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
async function readBatch(client, batch, failures) {
    const isSmall = batch.length <= smallBatch;
    const answer = await client.graphql(queryFor(batch.length), Object.fromEntries(batch.map((expression, index) => [`e${index}`, expression])), { retries: isSmall ? 2 : 0 });
    const repository = answer.kind === 'ok' ? repositoryAnswer.safeParse(answer.value.data) : undefined;
    if (answer.kind === 'ok' && repository?.success === true) {
        const objects = repository.data.repository;
        return batch.map((expression, index) => [expression, textOf(objects[`f${index}`], `f${index}`, answer.value)]);
    }
    const failure = answer.kind === 'ok' ? graphqlFailure(answer.value.errors) : answer.failure;
    failures.left -= 1;
    if (isSmall || failures.left <= 0 || !isUnsure(failure))
        return givenUp(batch, failure);
    const half = Math.ceil(batch.length / 2);
    const first = await readBatch(client, batch.slice(0, half), failures);
    return [...first, ...(await readBatch(client, batch.slice(half), failures))];
}
function givenUp(batch, failure) {
    return batch.map((expression) => [expression, unreadable(failure.detail)]);
}
/** Paths travel as variables: whatever a path holds, it cannot become part of the query. */
function queryFor(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    const variables = indexes.map((index) => `$e${index}: String!`).join(', ');
    const fields = indexes.map((index) => `    f${index}: object(expression: $e${index}) { ...file }`).join('\n');
    return `query texts($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment file on GitObject { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`;
}
const repositoryAnswer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const blobAnswer = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    byteSize: schemas/* number */.aig(),
    isBinary: schemas/* boolean */.zMY().nullable(),
    isTruncated: schemas/* boolean */.zMY(),
    text: schemas/* string */.YjP().nullable(),
});
function textOf(object, alias, { errors }) {
    const error = errors.find((entry) => entry.path?.includes(alias) === true);
    if (error !== undefined)
        return unreadable(error.message.slice(0, 300));
    if (object === null || object === undefined)
        return { kind: 'absent' };
    const parsed = blobAnswer.safeParse(object);
    if (!parsed.success)
        return unreadable('not a file');
    const { oid, byteSize, isBinary, isTruncated, text } = parsed.data;
    if (isBinary === true)
        return { kind: 'binary' };
    if (byteSize === 0)
        return { kind: 'text', text: '' };
    if (byteSize > maxBytes)
        return { kind: 'too-large', bytes: byteSize };
    const isExact = text !== null && !isTruncated && external_node_buffer_.Buffer.byteLength(text) === byteSize;
    return isExact ? { kind: 'text', text } : { kind: 'elsewhere', oid };
}
/** GraphQL cuts a text at 512,000 bytes and may transcode it: then the bytes are fetched, in base64 because the raw media type is decoded on the way and loses a byte order mark. */
async function finish(client, [expression, read]) {
    if (read.kind !== 'elsewhere')
        return [expression, read];
    const got = await attempt(() => client.rest.git.getBlob({ ...client.at, file_sha: read.oid }));
    if (got.kind === 'failed')
        return [expression, unreadable(got.failure.detail)];
    if (got.value.encoding !== 'base64')
        return [expression, unreadable(`blob in encoding ${got.value.encoding}`)];
    return [expression, decode(external_node_buffer_.Buffer.from(got.value.content, 'base64'))];
}
/** UTF-8 keeps every byte, a byte order mark and `\r` included; what is not UTF-8 is not guessed at. */
function decode(bytes) {
    if (bytes.includes(0))
        return { kind: 'binary' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return unreadable('not UTF-8');
    }
}
function unreadable(detail) {
    return { kind: 'unreadable', detail };
}
function chunks(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// EXTERNAL MODULE: ./src/adapters/file-modes.ts
var file_modes = __webpack_require__(2473);
;// CONCATENATED MODULE: ./src/adapters/github/changes.ts




/** GitHub lists no more files of one pull request (REST, "List pull requests files"). */
const maxListedFiles = 3_000;
/** Lists the files of a pull request that says it has `changedFiles` of them; `truncated` where it lists fewer. A listing that cannot be read rejects: it is never an empty change. The trees are read only where a file's mode or old content decides what it is. */
async function listChanges(client, number, changedFiles, trees) {
    const read = async (page) => {
        const query = { ...client.at, pull_number: number, per_page: pageSize, page };
        const got = await attempt(() => client.rest.pulls.listFiles(query));
        return required(got, `list the files of pull request #${number}`, 'pull-requests: read');
    };
    // A page is read also where no file is counted: an empty change is only believed if its listing is empty.
    const pages = Math.max(1, Math.ceil(Math.min(changedFiles, maxListedFiles) / pageSize));
    const numbers = Array.from({ length: pages }, (_, index) => index + 1);
    const entries = (await mapBounded(4, numbers, read)).flat();
    // More files than counted: the count is old, and the listing is followed to its end.
    for (let page = pages; entries.length > changedFiles && entries.length === page * pageSize; page += 1)
        entries.push(...(await read(page + 1)));
    const [old, now] = entries.some(isOpen) ? await Promise.all([trees('mergeBase'), trees('head')]) : [];
    const files = entries.map((entry) => changedFileOf(entry, isOpen(entry) ? sidesOf(entry, old, now) : undefined));
    return { files, truncated: changedFiles > files.length };
}
/** Says whether only the trees tell what a file is: GitHub gives no mode, so a link looks like a line without a newline; and a rename without a patch is all there is to it, or hides that its content changed: of a binary, or of code that the pull request's own `.gitattributes` call one. */
function isOpen({ patch, status, additions, deletions }) {
    if (patch === undefined || patch === '')
        return (status === 'renamed' || status === 'copied') && additions + deletions === 0;
    // A link or submodule in the place of the other, or of an empty file.
    return linkPatch.test(patch) || (status === 'changed' && additions <= 1 && deletions <= 1);
}
/** The entries of a file in the two trees, or in the one where it stands; undefined where one of them is not known. */
function sidesOf(entry, old, now) {
    const sides = [
        ...(entry.status === 'added' ? [] : [old?.get(entry.previous_filename ?? entry.filename)]),
        ...(entry.status === 'removed' ? [] : [now?.get(entry.filename)]),
    ];
    const known = sides.filter((side) => side !== undefined);
    return known.length === sides.length ? known : undefined;
}
/** A missing patch says nothing about why (binary, too large, only a rename or a mode), so `special` stays open and the texts decide, unless the trees say what both sides are. */
function changedFileOf(entry, sides) {
    const special = sides === undefined ? submoduleIn(entry) : (0,file_modes/* specialOfModes */.l$)(sides.map((side) => side.mode));
    const [one, other] = sides ?? [];
    return {
        path: entry.filename,
        previousPath: entry.previous_filename,
        status: entry.status,
        patch: isHalf(entry) ? undefined : entry.patch,
        added: entry.additions,
        deleted: entry.deletions,
        ...(special === undefined ? {} : { special }),
        ...(one === undefined || other === undefined ? {} : { sameContent: one.id === other.id }),
    };
}
/** Of a binary that became a link, or a link a binary, git counts no lines and still shows the link's: half of the change. */
function isHalf({ status, additions, deletions }) {
    return status === 'changed' && additions + deletions === 0;
}
function submoduleIn({ patch }) {
    return patch !== undefined && submodulePatch.test(patch) ? 'submodule' : undefined;
}
/** A link's content is a path, shorter than Linux's PATH_MAX, which no newline ends: a line on each side that has one, and nothing else. */
const linkPatch = /^@@ -[01](?:,0)? \+[01](?:,0)? @@\n(?:-[^\n]{1,4095}\n\\ No newline at end of file(?:\n|$))?(?:\+[^\n]{1,4095}\n\\ No newline at end of file\n?)?$/;
/** The whole patch and nothing else, so that a line with these words cannot hide the code beside it. */
const submodulePatch = /^@@ -[01](?:,[01])? \+[01](?:,[01])? @@\n(?:-Subproject commit [0-9a-f]{40,64}(?:\n|$))?(?:\+Subproject commit [0-9a-f]{40,64}\n?)?$/;

// EXTERNAL MODULE: ./src/core/change/text.ts
var change_text = __webpack_require__(55529);
;// CONCATENATED MODULE: ./src/adapters/github/read-once.ts

/** Takes what reads files, and what knows of a file that there is none; gives what asks for no file twice. What could not be read is asked for again. */
function readOnce(read, isAbsent) {
    const known = new Map();
    const knownOf = (ref) => (isAbsent(ref) ? { kind: 'absent' } : known.get((0,change_text/* refKey */.XF)(ref)));
    return async (refs) => {
        const unread = refs.filter((ref) => knownOf(ref) === undefined);
        const failed = new Map();
        for (const [ref, text] of unread.length === 0 ? [] : await read(unread))
            (text.kind === 'unreadable' ? failed : known).set((0,change_text/* refKey */.XF)(ref), text);
        return refs.flatMap((ref) => {
            const text = knownOf(ref) ?? failed.get((0,change_text/* refKey */.XF)(ref));
            return text === undefined ? [] : [[ref, text]];
        });
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/core/context/counterpart/likely-path.ts
var likely_path = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/core/context/counterpart/search.ts
var search = __webpack_require__(13769);
// EXTERNAL MODULE: ./src/core/context/counterpart/text-search.ts
var text_search = __webpack_require__(94267);
// EXTERNAL MODULE: ./src/core/surface/api/contracts.ts
var contracts = __webpack_require__(53439);
// EXTERNAL MODULE: ./src/core/surface/ecosystem.ts
var ecosystem = __webpack_require__(5571);
// EXTERNAL MODULE: ./src/core/evidence/across/fields/schemas-in.ts + 2 modules
var schemas_in = __webpack_require__(79791);
// EXTERNAL MODULE: ./src/core/evidence/across/released.ts
var released = __webpack_require__(11892);
;// CONCATENATED MODULE: ./src/core/evidence/across/contract-path.ts




/** Says whether a path is by its name a contract that code can be held against: one that describes routes or names schemas, and is meant to follow the code. */
function isContractPath(path) {
    return (0,schemas_in/* mayHoldSchemas */.HB)(path) && (0,contracts/* isContract */.bK)(path, (0,ecosystem/* ecosystemOf */.Mg)(path)) && !(0,released/* isReleased */.O)(path);
}

;// CONCATENATED MODULE: ./src/adapters/github/search.ts







/** Files that a search reads, their bytes together, and the bytes of one: at a hundred files a query code is at most twenty, and contracts are one. */
const search_most = {
    code: { files: 2_000, bytes: 20_000_000, fileBytes: 300_000 },
    contracts: { files: 100, bytes: 5_000_000, fileBytes: 500_000 },
};
/** GitHub cannot search a commit: gives a search that reads contracts, or contracts and code of the head, file by file, those first whose path says a word. The first search of a kind decides what is read; later ones look through the same texts. */
function codeSearch(trees, read, note) {
    const chosen = new Map();
    return async (words, cost) => {
        const search = (0,text_search/* textSearch */.y)(words);
        if (search === undefined)
            return [];
        const tree = await trees('head');
        if (tree === undefined)
            return undefined;
        const paths = chosen.get(cost) ?? (cost === 'reading' ? codeIn : contractsIn)(tree, words, note);
        chosen.set(cost, paths);
        for (const [{ path }, text] of await read(paths.map((path) => ({ revision: 'head', path }))))
            if (text.kind === 'text')
                search.add(path, text.text);
        return search.hits();
    };
}
function codeIn(tree, words, note) {
    const isCode = (path) => (0,ecosystem/* ecosystemOf */.Mg)(path) !== 'config' && (0,likely_path/* canHold */.gR)(path);
    const { fit, all } = fitting(tree, isCode, words, search_most.code);
    if (fit.length < all)
        note(`of ${all} files of code, ${fit.length} were searched for what the change takes away`);
    return [...new Set([...fit, ...contractsIn(tree, words, note)])];
}
function contractsIn(tree, words, note) {
    const { fit, all } = fitting(tree, isContractPath, words, search_most.contracts);
    if (fit.length < all)
        note(`of ${all} files of contracts, ${fit.length} were searched for what the change declares`);
    return fit;
}
/** Files whose path fits, those first that say a word, as many as the bounds let through; and how many there are. */
function fitting(tree, isWanted, words, bounds) {
    const isExcluded = picomatch_default()([...search/* neverSearched */.ik], { dot: true });
    const isRead = (path, { mode, size }) => /^100/.test(mode) && size <= bounds.fileBytes && isWanted(path) && !isExcluded(path);
    const files = [...tree].filter(([path, entry]) => isRead(path, entry));
    const parts = new Set(words.flatMap((word) => (0,spelling/* wordsOfName */.mg)(word)).filter((part) => part.length > 3));
    const isLikely = ([path]) => (0,spelling/* wordsOfName */.mg)(path).some((part) => parts.has(part));
    const ranked = [...files.filter(isLikely), ...files.filter((file) => !isLikely(file))];
    let bytes = 0;
    const fit = ranked.slice(0, bounds.files).filter(([, { size }]) => {
        bytes += size;
        return bytes <= bounds.bytes;
    });
    return { fit: fit.map(([path]) => path), all: files.length };
}

;// CONCATENATED MODULE: ./src/adapters/github/threads.ts



const unknownSummary = { summary: undefined, complete: false };
const viewerPart = `viewer {
    login
    databaseId # optional
  }`;
const discussionQuery = `query discussion($owner: String!, $name: String!, $number: Int!) {
  ${viewerPart}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100) {
        pageInfo { hasNextPage }
        nodes {
          databaseId
          body
          url
          author {
            login
            ... on Bot { databaseId } # optional
            ... on User { databaseId } # optional
          }
        }
      }
      reviewThreads(last: 100) {
        nodes {
          path
          line
          isResolved
          isOutdated # optional
          comments(first: 10) {
            nodes {
              body
              author {
                login
                ... on Bot { databaseId } # optional
                ... on User { databaseId } # optional
              }
            }
          }
        }
      }
    }
  }
}`;
const viewerAnswer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig().nullish() }) });
const author = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig().nullish() });
const comment = schemas/* object */.Ikc({ body: schemas/* string */.YjP(), author: author.nullable() });
const thread = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig().nullable(),
    isResolved: schemas/* boolean */.zMY(),
    isOutdated: schemas/* boolean */.zMY().optional(),
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(comment.nullable()) }),
});
const threadsAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({ reviewThreads: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(thread.nullable()) }) }),
    }),
});
const conversationAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            comments: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
                nodes: schemas/* array */.YOg(comment.extend({ databaseId: schemas/* number */.aig(), url: schemas/* string */.YjP() }).nullable()),
            }),
        }),
    }),
});
/** Reads in one request who we are and the review threads. Never fails: they are context, and a run without them is only less informed. */
async function readDiscussion(client, number) {
    const answer = await client.graphql(discussionQuery, { number });
    if (answer.kind === 'failed')
        return { viewerId: undefined, threads: [], early: unknownSummary };
    const viewerId = viewerOf(answer.value.data)?.databaseId ?? undefined;
    const early = earlyIn(answer.value.data, viewerId);
    const threads = threadsAnswer.safeParse(answer.value.data);
    if (!threads.success)
        return { viewerId, threads: [], early };
    const nodes = threads.data.repository.pullRequest.reviewThreads.nodes;
    return { viewerId, threads: nodes.flatMap((node) => (node === null ? [] : [threadOf(node, viewerId)])), early };
}
/** Ours by our author id and the marker, never by one alone; where the id is not known, nothing is. */
function earlyIn(data, viewerId) {
    const parsed = conversationAnswer.safeParse(data);
    if (!parsed.success || viewerId === undefined)
        return unknownSummary;
    const { nodes, pageInfo } = parsed.data.repository.pullRequest.comments;
    const own = nodes.find((one) => one?.author?.databaseId === viewerId && (0,render_marker/* parseMarker */.gY)(one.body)?.kind === 'summary');
    const summary = own ? { id: own.databaseId, body: own.body, url: own.url } : undefined;
    return { summary, complete: !pageInfo.hasNextPage };
}
/** Asks only who we are; where GraphQL tells the login alone, the account is looked up by it. Undefined where GitHub does not say. */
async function readViewer(client) {
    const answer = await client.graphql(`query viewer {\n  ${viewerPart}\n}`, {});
    const viewer = answer.kind === 'ok' ? viewerOf(answer.value.data) : undefined;
    if (viewer === undefined || typeof viewer.databaseId === 'number')
        return viewer?.databaseId ?? undefined;
    const account = await attempt(() => client.rest.users.getByUsername({ username: viewer.login }));
    return account.kind === 'ok' ? account.value.id : undefined;
}
function viewerOf(data) {
    const parsed = viewerAnswer.safeParse(data);
    return parsed.success ? parsed.data.viewer : undefined;
}
/** What lost its line is outdated where the server does not say so itself. Ours is decided by the author's id: GraphQL's logins lack the `[bot]` that REST's have. */
function threadOf(node, viewerId) {
    const comments = node.comments.nodes.flatMap((entry) => {
        if (entry === null)
            return [];
        const id = entry.author?.databaseId ?? undefined;
        return [{ author: entry.author?.login ?? 'ghost', ours: id !== undefined && id === viewerId, body: entry.body }];
    });
    const { path, line, isResolved: resolved, isOutdated: outdated = line === null } = node;
    return { path, line: line ?? undefined, resolved, outdated, comments };
}

;// CONCATENATED MODULE: ./src/adapters/github/trees.ts


/** Reads trees of the pinned revisions, each once as long as it can be read; one that cannot be read is noted. */
function treesOf(client, revisions, note) {
    const known = new Map();
    const listed = new Map();
    return {
        isAbsent: ({ revision, path }) => listed.get(revision)?.has(path) === false,
        trees: async (revision) => {
            const reading = known.get(revision) ?? revisions().then((shas) => readTree(client, shas[revision], note));
            known.set(revision, reading);
            const tree = await reading;
            if (tree === undefined)
                known.delete(revision);
            else
                listed.set(revision, tree);
            return tree;
        },
    };
}
/** All paths of a tree, submodules left out. */
function trees_pathsOf(tree) {
    return [...tree].flatMap(([path, { mode }]) => (mode === file_modes/* submodule */.bz ? [] : [path]));
}
async function readTree(client, sha, note) {
    const got = await attempt(() => client.rest.git.getTree({ ...client.at, tree_sha: sha, recursive: '1' }));
    if (got.kind === 'failed') {
        note(`the file list of ${sha} could not be read: ${got.failure.detail}`);
        return undefined;
    }
    if (got.value.truncated)
        return undefined;
    const files = got.value.tree.filter((entry) => entry.type !== 'tree');
    return new Map(files.map(({ path, mode, sha: id, size = 0 }) => [path, { mode, id, size }]));
}

;// CONCATENATED MODULE: ./src/adapters/github/reader.ts








/** Reads one pull request through GitHub's API, without a checkout. Every answer is of the revisions that `subject` pinned at its first call. */
function gitHubReader(client, options) {
    const { number, note } = options;
    const opened = lazily(() => reader_open(client, options));
    const viewer = lazily(async () => (await opened()).viewerId ?? readViewer(client));
    const { trees, isAbsent } = treesOf(client, async () => (await opened()).subject.revisions, note);
    const texts = readOnce(async (refs) => readTexts(client, (await opened()).subject.revisions, refs), isAbsent);
    const search = codeSearch(trees, texts, note);
    return {
        subject: async () => (await opened()).subject,
        changes: async () => listChanges(client, number, (await opened()).changedFiles, trees),
        tree: async (revision) => {
            const tree = await trees(revision);
            return tree && trees_pathsOf(tree);
        },
        texts,
        search: async (words, cost) => (cost === 'free' ? undefined : search(words, cost)),
        currentHead: async () => (await readPull(client, number)).head.sha,
        viewerId: viewer,
        summaryEarly: async () => (await opened()).early,
    };
}
/** Runs the function at the first call and gives every call the same answer. */
function lazily(run) {
    let answer;
    return () => {
        answer ??= run();
        return answer;
    };
}
async function reader_open(client, options) {
    const { number } = options;
    const [pull, discussion] = await Promise.all([readPull(client, number), readDiscussion(client, number)]);
    const head = options.pinnedHead ?? pull.head.sha;
    const revisions = {
        mergeBase: await readMergeBase(client, pull.base.sha, head),
        head,
        config: options.baseSha ?? pull.base.sha,
    };
    const { title, body, changed_files: changedFiles, html_url: url } = pull;
    const repository = `${client.at.owner}/${client.at.repo}`;
    const { threads, viewerId, early } = discussion;
    const moved = pull.head.sha !== head;
    const subject = {
        kind: 'pull-request',
        repository,
        number,
        url,
        title,
        body: body ?? '',
        revisions,
        threads,
        moved,
    };
    return { subject, changedFiles, viewerId, early };
}
/** Reads the pull request as it is now; one that can not be read rejects. */
async function readPull(client, number) {
    const got = await attempt(() => client.rest.pulls.get({ ...client.at, pull_number: number }));
    return required(got, `read pull request #${number}`, 'pull-requests: read');
}
async function readMergeBase(client, base, head) {
    const basehead = `${base}...${head}`;
    const got = await attempt(() => client.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead, per_page: 1, page: 1 }));
    return required(got, `compare ${basehead}`, 'contents: read').merge_base_commit.sha;
}

// EXTERNAL MODULE: ./src/adapters/parsers/syntax.ts + 25 modules
var syntax = __webpack_require__(49413);
;// CONCATENATED MODULE: ./src/runner/open-ports.ts







/** Opens what reading a pull request and asking a model take; `checks` holds a worker and has to be closed. */
function openPorts(run, client, runner, { number, head, baseTip }) {
    return {
        reader: gitHubReader(client, { number, pinnedHead: head, baseSha: baseTip, note: runner.info }),
        parsers: (0,syntax/* syntaxParsers */.W)({ assets: (0,syntax/* assetsFolder */.w)(run.root) }),
        checks: (0,worker_checks/* workerChecks */.m)({ file: (0,external_node_path_.join)(run.root, 'dist', 'checks', 'index.js') }),
        model: modelOf(run),
        clock: system_clock/* systemClock */.m,
        progress: runner.info,
        cancelled: run.signal,
    };
}
/** The model behind the key or the job's identity; undefined where there is neither. */
function modelOf({ config, secrets }) {
    const { anthropicKey: apiKey, federation } = secrets;
    if (apiKey === undefined && !federation)
        return undefined;
    return (0,model/* anthropicModel */.m)({
        apiKey,
        baseUrl: config.anthropicBaseUrl,
        federation,
        fetch: (0,proxied_fetch/* proxiedFetch */.i)(secrets.proxies),
    });
}

;// CONCATENATED MODULE: ./src/runner/answer-question.ts





/** Answers a question through GitHub's API and tells the runner; gives the reply, which the caller posts. */
async function answerOnCommand(run, client, runner, { number, head, question }) {
    const { config, secrets, root, env, startedAt } = run;
    const ports = openPorts(run, client, runner, { number, head, baseTip: undefined });
    try {
        const answered = await answerQuestion(ports, {
            config,
            shipped: await (0,shipped/* loadShipped */.e)(root),
            literals: secrets.literals,
            rulePages: rulePages(env),
            mayCommand: true,
            runUrl: runUrl(env),
            replies: 'live',
            startedAt,
            question,
        });
        await tellAnswer(runner, answered);
        return answered;
    }
    finally {
        await ports.checks.close();
    }
}
/** Nothing was reviewed, so the verdict is that of a skipped run. */
async function tellAnswer(runner, { kind, text, spent, head }) {
    runner.info(kind === 'answered' ? 'The question was answered.' : 'The question was not answered; the reply says why.');
    const outputs = {
        verdict: 'skipped',
        'skip-reason': 'question',
        'reviewed-sha': head ?? '',
        'input-tokens': String(spent.inputTokens),
        'cached-tokens': String(spent.cachedTokens),
        'output-tokens': String(spent.outputTokens),
        'cost-usd': spent.costUsd.toFixed(4),
    };
    for (const [name, value] of Object.entries(outputs))
        runner.output(name, (0,log_line/* outputValue */.r)(value));
    try {
        await runner.summary(`${text}\n`);
    }
    catch (error) {
        runner.warn(`the job summary was not written: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
}

;// CONCATENATED MODULE: ./src/runner/answering.ts


/** Opens the way back to who wrote a comment; a dry run answers nobody. */
function answeringTo({ config }, client, heard) {
    if (config.dryRun)
        return { react: async () => undefined, reply: async () => undefined };
    const { number, commentId } = heard;
    const mark = heard.in === 'thread' ? reactInThread : react;
    return {
        react: (content) => mark(client, commentId, content),
        reply: (text) => reply(client, number, text),
    };
}
/** Says no, and why. */
async function refuse(answering, text) {
    await answering.react('confused');
    await answering.reply(text);
}
/** Says how a commanded review ended; where nothing was posted, with the reason. */
async function answerWith(answering, { verdict }, word) {
    if (verdict.kind === 'skipped')
        return refuse(answering, verdict.why === 'head-moved' ? headMovedText(word) : offSurfaceText);
    await answering.react(isFailed(verdict) ? 'confused' : 'rocket');
}
function isFailed(verdict) {
    return verdict.kind === 'not-reviewed' && verdict.why === 'model-failed';
}

// EXTERNAL MODULE: ./src/adapters/once.ts
var once = __webpack_require__(22983);
// EXTERNAL MODULE: ./src/render/summary/same.ts
var same = __webpack_require__(93113);
;// CONCATENATED MODULE: ./src/adapters/github/check-run.ts



/** No other check is called so: a check run made with the job's token may be shown under any workflow of the commit. */
const checkName = 'Integration review';
/** Limits of GitHub's "Create a check run": annotations in one request, and characters. */
const maxAnnotations = 50;
const maxSummary = 65_535;
const maxTitle = 255;
const maxMessage = 60_000;
/** Requests that may be spent on finding out which annotations GitHub refuses, when it refuses some: it does not say which. */
const maxExtraRequests = 24;
/** Writes a completed check run on a commit, fifty annotations at a time; none where it `mayStand` there and does, word for word but for what the run cost. Annotations that GitHub refuses do not take the others or the run with them; how many are missing comes back as a warning. A token that may not is only noted, since the check run is an extra; any other failure is a warning too. */
async function writeCheckRun(client, head, check, { note, mayStand }) {
    const annotations = check.annotations.map(annotationOf);
    const text = check.state === undefined || check.state === '' ? {} : { text: check.state };
    const output = { title: cut(check.title, maxTitle), summary: cut(check.summary, maxSummary), ...text };
    const first = annotations.slice(0, maxAnnotations);
    const { conclusion } = check;
    const run = { ...client.at, name: checkName, head_sha: head, status: 'completed', conclusion };
    if (mayStand && (await stands(client, head, { conclusion, ...output })))
        return undefined;
    const create = (some) => attempt(() => client.rest.checks.create({ ...run, output: { ...output, annotations: [...some] } }));
    const whole = await create(first);
    const created = isRefusal(whole) && first.length > 0 ? await create([]) : whole;
    if (created.kind === 'failed')
        return missed(created.failure, note);
    const filling = { client, id: created.value.id, output, extra: maxExtraRequests };
    return addAll(filling, created === whole ? annotations.slice(maxAnnotations) : annotations);
}
/** Says whether the commit has a check run that tells a reader the same. Where it can not be asked, it is taken not to stand. */
async function stands(client, head, wanted) {
    const query = { ...client.at, ref: head, check_name: checkName, filter: 'latest', per_page: 10 };
    const got = await attempt(() => client.rest.checks.listForRef(query));
    if (got.kind === 'failed')
        return false;
    return got.value.check_runs.some(({ conclusion, output }) => conclusion === wanted.conclusion &&
        output.title === wanted.title &&
        (output.text ?? undefined) === wanted.text &&
        (0,same/* sameSummary */.hu)(output.summary ?? '', wanted.summary));
}
/** The state that a run has left on the check run of a commit; undefined where there is none or it can not be asked. */
async function readState(client, commit) {
    const query = { ...client.at, ref: commit, check_name: checkName, filter: 'latest', per_page: 10 };
    const got = await attempt(() => client.rest.checks.listForRef(query));
    if (got.kind === 'failed')
        return undefined;
    return got.value.check_runs.map(({ output }) => output.text ?? undefined).find((text) => text !== undefined);
}
async function addAll(filling, annotations) {
    let refused = 0;
    for (let at = 0; at < annotations.length; at += maxAnnotations) {
        const added = await add(filling, annotations.slice(at, at + maxAnnotations));
        if (added.kind === 'failed')
            return sentence(added.failure, 'add annotations to the check run', 'checks: write');
        refused += added.value;
    }
    return refused === 0
        ? undefined
        : `GitHub refused ${refused} annotations of the check run; its summary names every finding.`;
}
/** Adds some annotations and gives the number of those that were refused, found by halving while requests are left. */
async function add(filling, some) {
    const { client, id, output } = filling;
    const update = { ...client.at, check_run_id: id, output: { ...output, annotations: [...some] } };
    const added = await attempt(() => client.rest.checks.update(update));
    if (!isRefusal(added))
        return added.kind === 'failed' ? added : { kind: 'ok', value: 0 };
    if (some.length === 1 || filling.extra < 2)
        return { kind: 'ok', value: some.length };
    filling.extra -= 2;
    const half = Math.ceil(some.length / 2);
    const former = await add(filling, some.slice(0, half));
    if (former.kind === 'failed')
        return former;
    const latter = await add(filling, some.slice(half));
    return latter.kind === 'failed' ? latter : { kind: 'ok', value: former.value + latter.value };
}
/** GitHub found something in the request itself that it does not accept. */
function isRefusal(got) {
    return got.kind === 'failed' && got.failure.status === 422 && got.failure.why !== 'stale-commit';
}
function missed(failure, note) {
    const words = sentence(failure, 'write a check run', 'checks: write');
    if (failure.why !== 'permission')
        return words;
    note(words);
    return undefined;
}
function annotationOf(annotation) {
    return {
        path: annotation.path,
        start_line: annotation.startLine,
        end_line: annotation.endLine,
        annotation_level: annotation.level,
        title: cut(annotation.title, maxTitle),
        message: cut(annotation.message, maxMessage),
    };
}
/** Cuts between code points and says that it did. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 2).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

;// CONCATENATED MODULE: ./src/adapters/github/own-comments.ts


/** Enough for 5,000 comments of each sort; a bound in requests is one in time. */
const maxPages = 50;
/** The marker of a comment that this token's author wrote. Neither alone makes it ours: anyone can type a marker, and every workflow of a repository writes as `github-actions[bot]`. */
function ourMarker(comment, viewerId) {
    return comment.user?.id === viewerId ? (0,render_marker/* parseMarker */.gY)(comment.body ?? '') : undefined;
}
/** Lists our findings among the review comments. */
async function listOwnFindings(client, number, viewerId) {
    const got = await listPages((page) => client.rest.pulls.listReviewComments({ ...client.at, pull_number: number, per_page: pageSize, page }), maxPages);
    if (got.kind === 'failed')
        return got;
    const replies = repliesIn(got.value.items, viewerId);
    const items = got.value.items.flatMap((comment) => {
        const marker = ourMarker(comment, viewerId);
        if (marker?.kind !== 'finding')
            return [];
        const { id, path, body, html_url: url, pull_request_review_id: reviewId } = comment;
        const { kind: _kind, ...told } = marker;
        const place = { path, lines: linesOf(comment), replies: replies.get(id) ?? [], thread: undefined };
        return [{ id, ...told, ...place, body, url, reviewId: reviewId ?? undefined }];
    });
    return { kind: 'ok', value: { items, complete: got.value.complete } };
}
/** The answers by the comment that began their thread, oldest first; GitHub gives every answer of a thread the same one. */
function repliesIn(comments, viewerId) {
    const threads = new Map();
    for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
        const { id, in_reply_to_id: first, user, body, created_at: at } = comment;
        if (first === undefined || first === null)
            continue;
        const author = { id: user?.id ?? 0, login: user?.login ?? 'ghost', isBot: user?.type === 'Bot' };
        const reply = { id, author, ours: ourMarker(comment, viewerId) !== undefined, body, at };
        threads.set(first, [...(threads.get(first) ?? []), reply]);
    }
    return threads;
}
/** GitHub answers no line once the commented lines have left the diff, and none for a comment on a file. */
function linesOf(comment) {
    const { line, start_line: start, side = 'RIGHT', subject_type: subject } = comment;
    if (line === undefined || line === null || subject === 'file')
        return undefined;
    return { side, start: start ?? line, end: line };
}
/** Lists our summaries among the conversation's comments, oldest first; there should be one. */
async function listOwnSummaries(client, number, viewerId) {
    const got = await listPages((page) => client.rest.issues.listComments({ ...client.at, issue_number: number, per_page: pageSize, page }), maxPages);
    if (got.kind === 'failed')
        return got;
    const items = got.value.items.flatMap((comment) => {
        if (ourMarker(comment, viewerId)?.kind !== 'summary')
            return [];
        return [{ id: comment.id, body: comment.body ?? '', url: comment.html_url }];
    });
    return { kind: 'ok', value: { items, complete: got.value.complete } };
}

;// CONCATENATED MODULE: ./src/adapters/github/memory.ts





/** Reads what earlier runs have left on a pull request; one request more only where the conversation is longer than its first page. */
function gitHubMemory(client, { number, reader, before }) {
    return {
        summary: (0,once/* once */.O)(() => findSummary(client, number, reader)),
        checkpoint: async () => (before === undefined ? undefined : readState(client, before)),
        descendsFrom: async (commit) => {
            const { revisions } = await reader.subject();
            const basehead = `${commit}...${revisions.head}`;
            const got = await attempt(() => client.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead, per_page: 1, page: 1 }));
            return got.kind === 'ok' && (got.value.status === 'ahead' || got.value.status === 'identical');
        },
        mayWrite: async (login) => (await permissionOf(client, login)) === 'write-or-more',
    };
}
async function findSummary(client, number, reader) {
    const early = await reader.summaryEarly();
    if (early.summary !== undefined)
        return early.summary.body;
    const viewerId = early.complete ? undefined : await reader.viewerId();
    if (viewerId === undefined)
        return undefined;
    const found = await listOwnSummaries(client, number, viewerId);
    return found.kind === 'ok' ? found.value.items[0]?.body : undefined;
}

// EXTERNAL MODULE: ./src/core/change/command.ts
var change_command = __webpack_require__(23005);
// EXTERNAL MODULE: ./src/core/memory/seal.ts + 2 modules
var seal = __webpack_require__(12017);
// EXTERNAL MODULE: ./src/render/comment-title.ts
var comment_title = __webpack_require__(82010);
// EXTERNAL MODULE: ./src/core/judgement/applied.ts
var applied = __webpack_require__(4530);
;// CONCATENATED MODULE: ./src/adapters/github/close.ts




/** Threads that one run changes; the others wait for the next. */
const mostChanges = 50;
/** Resolves threads, or says in one sentence that they are done, and takes either back; reads once more who has answered before it begins. Never touches a thread in which a person has answered; never fails. */
async function closeThreads(site, closings) {
    const { client, number, viewerId } = site;
    const now = await listOwnFindings(client, number, viewerId);
    if (now.kind === 'failed')
        return { closed: closings.map(left), warning: undefined };
    const current = new Map(now.value.items.map((comment) => [comment.id, comment.replies]));
    const closed = [];
    let changes = 0;
    let warning;
    for (const closing of closings) {
        const replies = current.get(closing.comment.id);
        if (replies === undefined || replies.some(({ ours }) => !ours))
            continue;
        if (changes >= mostChanges || warning !== undefined) {
            closed.push(left(closing));
            continue;
        }
        changes += 1;
        const done = await closeOne(site, { ...closing, comment: { ...closing.comment, replies } });
        closed.push({ ...closing, how: done.how });
        if (done.failure !== undefined && done.how === 'left')
            warning = sentence(done.failure, 'close threads whose finding is gone', 'pull-requests: write');
    }
    return { closed, warning };
}
function left(closing) {
    return { ...closing, how: 'left' };
}
async function closeOne(site, closing) {
    const { kind, comment } = closing;
    const { thread } = comment;
    const isResolved = thread?.resolved === true;
    const isDone = kind !== 'found-again';
    const wanted = isDone !== isResolved;
    if (thread !== undefined && wanted && thread.mayResolve) {
        const failure = await mutate(site.client, isDone ? 'resolveReviewThread' : 'unresolveReviewThread', thread.id);
        if (failure === undefined)
            return { how: isDone ? 'resolved' : 'reopened' };
        if (failure.why !== 'permission')
            return close_outcomeOf(failure);
    }
    const said = (0,render_marker/* lastClosing */.sT)(comment.replies.map(({ body }) => body));
    return said === kind ? { how: 'replied' } : close_reply(site, closing);
}
async function mutate(client, name, threadId) {
    const query = `mutation close($threadId: ID!) {
  ${name}(input: { threadId: $threadId }) { thread { isResolved } }
}`;
    const got = await client.mutation(query, { threadId });
    if (got.kind === 'failed')
        return got.failure;
    return got.value.errors.length === 0 ? undefined : graphqlFailure(got.value.errors);
}
async function close_reply({ client, number }, closing) {
    const answer = { ...client.at, pull_number: number, comment_id: closing.comment.id, body: closing.body };
    const got = await attempt(() => client.rest.pulls.createReplyForReviewComment(answer));
    return got.kind === 'ok' ? { how: 'replied' } : close_outcomeOf(got.failure);
}
/** An outage or a limit ends the closing; what one thread alone is refused does not. */
function close_outcomeOf(failure) {
    const ends = ['server', 'connection', 'rate-limited', 'unauthorised', 'permission'].includes(failure.why);
    return { how: ends ? 'left' : 'refused', failure };
}

;// CONCATENATED MODULE: ./src/adapters/github/doubles.ts



const authored = `databaseId
            body
            author {
              login
              ... on Bot { databaseId } # optional
              ... on User { databaseId } # optional
            }`;
const latestQuery = `query latest($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100) {
        nodes {
            ${authored}
        }
      }
      reviewThreads(last: 100) {
        nodes {
          comments(first: 2) {
            nodes {
            ${authored}
            }
          }
        }
      }
    }
  }
}`;
const written = schemas/* object */.Ikc({
    databaseId: schemas/* number */.aig(),
    body: schemas/* string */.YjP(),
    author: schemas/* object */.Ikc({ databaseId: schemas/* number */.aig().nullish() }).nullable(),
});
const latest = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(written.nullable()) }),
            reviewThreads: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(written.nullable()) }) }).nullable()),
            }),
        }),
    }),
});
/** Takes back what two runs at once have both written: of equal comments the one with the smallest id stays, whoever wrote it, so that both runs decide the same. Looks once, touches nothing that stood there before nor anything that has been answered; never fails. */
async function takeBackDoubles(run) {
    const { client, number, viewerId, known } = run;
    const got = await client.graphql(latestQuery, { number });
    const parsed = got.kind === 'ok' ? latest.safeParse(got.value.data) : undefined;
    if (parsed?.success !== true)
        return;
    const { comments, reviewThreads } = parsed.data.repository.pullRequest;
    const isOurs = (one) => one.author?.databaseId === viewerId;
    const first = reviewThreads.nodes.flatMap((thread) => {
        const [begun, answered] = thread?.comments.nodes ?? [];
        return begun && isOurs(begun) && !answered ? [begun] : [];
    });
    for (const id of laterOfEach(first)) {
        if (!known.has(id))
            await attempt(() => client.rest.pulls.deleteReviewComment({ ...client.at, comment_id: id }));
    }
    const summaries = comments.nodes.filter((one) => one !== null).filter(isOurs);
    await keepFirstSummary(run, summaries.filter(({ body }) => (0,render_marker/* parseMarker */.gY)(body)?.kind === 'summary'));
}
/** Of findings that are told several times, all but the first. */
function laterOfEach(comments) {
    const byIdentity = new Map();
    for (const { databaseId, body } of comments) {
        const marker = (0,render_marker/* parseMarker */.gY)(body);
        if (marker?.kind !== 'finding')
            continue;
        byIdentity.set(marker.identity, [...(byIdentity.get(marker.identity) ?? []), databaseId]);
    }
    return [...byIdentity.values()].flatMap((ids) => ids.sort((a, b) => a - b).slice(1));
}
/** The other run's summary says by now what ours says: it is the later word. */
async function keepFirstSummary({ client, summary }, summaries) {
    const first = Math.min(...summaries.map(({ databaseId }) => databaseId));
    if (summary === undefined || !Number.isFinite(first) || first >= summary.id)
        return;
    const edited = await attempt(() => client.rest.issues.updateComment({ ...client.at, comment_id: first, body: summary.body }));
    if (edited.kind === 'ok')
        await attempt(() => client.rest.issues.deleteComment({ ...client.at, comment_id: summary.id }));
}

;// CONCATENATED MODULE: ./src/adapters/github/own-threads.ts

const threadsQuery = `query threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          viewerCanResolve # optional
          resolvedBy { login } # optional
          comments(first: 1) { nodes { databaseId } }
        }
      }
    }
  }
}`;
const node = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    isResolved: schemas/* boolean */.zMY(),
    viewerCanResolve: schemas/* boolean */.zMY().optional(),
    resolvedBy: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ databaseId: schemas/* number */.aig().nullish() }).nullable()) }),
});
const answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            reviewThreads: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
                nodes: schemas/* array */.YOg(node.nullable()),
            }),
        }),
    }),
});
/** Enough for 1,000 threads. */
const own_threads_maxPages = 10;
/** Adds to our comments the threads that they began. Asks nothing where there are none; what can not be read stays undefined, and is then neither closed nor taken for a person's word. */
async function withThreads(client, number, comments) {
    if (comments.length === 0)
        return comments;
    const threads = await readThreads(client, number);
    return comments.map((comment) => ({ ...comment, thread: threads.get(comment.id) }));
}
async function readThreads(client, number) {
    const threads = new Map();
    let after = null;
    for (let page = 0; page < own_threads_maxPages; page += 1) {
        const got = await client.graphql(threadsQuery, { number, after });
        const parsed = got.kind === 'ok' ? answer.safeParse(got.value.data) : undefined;
        if (parsed?.success !== true)
            break;
        const { pageInfo, nodes } = parsed.data.repository.pullRequest.reviewThreads;
        for (const one of nodes) {
            const first = one?.comments.nodes[0]?.databaseId;
            if (one && typeof first === 'number')
                threads.set(first, own_threads_threadOf(one));
        }
        if (!pageInfo.hasNextPage || typeof pageInfo.endCursor !== 'string')
            break;
        after = pageInfo.endCursor;
    }
    return threads;
}
function own_threads_threadOf({ id, isResolved, viewerCanResolve, resolvedBy }) {
    return {
        id,
        resolved: isResolved,
        resolvedBy: isResolved ? personOf(resolvedBy?.login) : undefined,
        mayResolve: viewerCanResolve ?? false,
    };
}
/** GraphQL calls whoever resolved a thread a user, also where it was an app. */
function personOf(login) {
    return login === undefined || login === 'github-actions' || login.endsWith('[bot]') ? undefined : login;
}

;// CONCATENATED MODULE: ./src/adapters/github/placing.ts




/** Places comments: those with a line in one review, then the others one by one. What GitHub refuses goes down its ladder; what it may have written before an error is looked for before anything is sent again. */
async function placeComments(site, posts) {
    const round = { site, landed: new Map(), review: undefined, halt: undefined };
    const inline = posts.flatMap((post) => {
        const rung = post.ladder[0];
        return rung.kind === 'inline' ? [{ post, rung }] : [];
    });
    if (inline.length > 0)
        await placeTogether(round, inline, 'first');
    for (const post of posts) {
        if (!round.landed.has(post))
            await placeAlone(round, post, post.ladder, undefined);
    }
    return { applied: round.landed, review: round.review, warning: round.halt };
}
/** One review, event COMMENT, all or nothing: afterwards every comment has landed, or its turn to be placed alone comes. */
async function placeTogether(round, inline, time) {
    const { client, number, head, body } = round.site;
    const comments = inline.map(({ post, rung }) => ({ path: rung.path, body: post.bodies.inline, ...lines(rung) }));
    const review = { ...client.at, pull_number: number, commit_id: head, event: 'COMMENT', body, comments };
    const got = await attempt(() => client.rest.pulls.createReview(review));
    if (got.kind === 'ok') {
        round.review = { id: got.value.id, url: got.value.html_url };
        for (const { post, rung } of inline)
            land(round, post, rung, got.value.html_url, undefined);
        return;
    }
    if (got.failure.why === 'place')
        return refuseOnly(round, inline, got.failure);
    if (!isUnsure(got.failure))
        return stop(round, got.failure);
    const found = await readBack(round);
    if (found === undefined)
        return;
    const reviewId = [...found.values()].find((comment) => comment.reviewId !== undefined)?.reviewId;
    if (reviewId !== undefined)
        round.review = { id: reviewId, url: undefined };
    const missing = inline.filter(({ post, rung }) => !landFound(round, post, rung, found, undefined));
    if (missing.length === 0)
        return;
    if (time === 'second')
        return stop(round, got.failure);
    return placeTogether(round, missing, 'second');
}
/** A review of one comment that is refused names its culprit; in a larger one each must be tried alone. */
async function refuseOnly(round, inline, failure) {
    const only = inline.length === 1 ? inline[0] : undefined;
    if (only !== undefined)
        await placeAlone(round, only.post, only.post.ladder.slice(1), refusal(failure));
}
/** Takes the first rung that is accepted; the last, the summary, always is. */
async function placeAlone(round, post, ladder, refused) {
    let why = refused;
    for (const rung of ladder) {
        if (rung.kind === 'summary' || round.halt !== undefined)
            break;
        const failure = await write(round, post, rung, why, 'first');
        if (failure === undefined)
            return;
        why = refusal(failure);
    }
    round.landed.set(post, (0,applied/* listed */.KE)(post.finding, round.halt ?? why ?? 'it belongs to no line and no file'));
}
/** Writes one comment and lands it, or answers GitHub's refusal of the place; any other failure halts the round. */
async function write(round, post, rung, why, time) {
    const { client, number, head } = round.site;
    const anchor = rung.kind === 'inline' ? lines(rung) : { subject_type: 'file' };
    const comment = {
        ...client.at,
        pull_number: number,
        commit_id: head,
        path: rung.path,
        body: post.bodies[rung.kind],
        ...anchor,
    };
    const got = await attempt(() => client.rest.pulls.createReviewComment(comment));
    if (got.kind === 'ok') {
        land(round, post, rung, got.value.html_url, why);
        return undefined;
    }
    if (got.failure.why === 'place')
        return got.failure;
    const found = isUnsure(got.failure) ? await readBack(round) : undefined;
    if (found !== undefined) {
        if (landFound(round, post, rung, found, why))
            return undefined;
        if (time === 'first')
            return write(round, post, rung, why, 'second');
    }
    stop(round, got.failure);
    return got.failure;
}
/** Looks for what a doubtful write left, after giving it time to appear; halts the round when that cannot be told, since writing again might double it. */
async function readBack(round) {
    const { client, number, viewerId, known } = round.site;
    await client.clock.sleep(2 * client.writeSpacingMs);
    const own = await listOwnFindings(client, number, viewerId);
    if (own.kind === 'failed') {
        round.halt = `GitHub did not say whether it posted the comments (${own.failure.detail}), so they are not sent again.`;
        return undefined;
    }
    const fresh = own.value.items.filter((comment) => !known.has(comment.id));
    return new Map(fresh.map((comment) => [comment.identity, comment]));
}
function landFound(round, post, rung, found, why) {
    const comment = found.get(post.finding.id);
    if (comment === undefined)
        return false;
    land(round, post, rung, comment.url, why);
    return true;
}
function land(round, post, placement, url, fallback) {
    round.landed.set(post, { finding: post.finding, placement, state: 'posted', url, fallback });
}
function stop(round, failure) {
    round.halt ??= sentence(failure, 'post review comments', 'pull-requests: write');
}
function refusal(failure) {
    return `GitHub refused the place: ${failure.detail}`;
}
function lines(rung) {
    const { side, line, startLine } = rung;
    const isRange = startLine !== undefined && startLine < line;
    return { side, line, ...(isRange ? { start_line: startLine, start_side: side } : {}) };
}

;// CONCATENATED MODULE: ./src/adapters/github/summary.ts




/** Edits our summary in place, or creates it where there is none; an equal body is no call. Never fails: a warning says why nothing was written. */
async function writeSummary(site, known, body) {
    const current = known ?? (site.isStale ? await summary_findSummary(site) : undefined);
    if (current === undefined)
        return create(site, body, 'first');
    if ((0,same/* sameSummary */.hu)(current.body, body))
        return { url: current.url, warning: undefined };
    const { client } = site;
    const edit = { ...client.at, comment_id: current.id, body, request: { retries: 2 } };
    const got = await attempt(() => client.rest.issues.updateComment(edit));
    const isGone = got.kind === 'failed' && got.failure.why === 'not-found';
    return isGone ? create(site, body, 'first') : summary_written(got);
}
async function create(site, body, time) {
    const { client, number } = site;
    const got = await attempt(() => client.rest.issues.createComment({ ...client.at, issue_number: number, body }));
    if (got.kind === 'ok')
        return { ...summary_written(got), created: got.value.id };
    if (!isUnsure(got.failure))
        return summary_written(got);
    await client.clock.sleep(2 * client.writeSpacingMs);
    const found = await listOwnSummaries(client, number, site.viewerId);
    if (found.kind === 'failed')
        return summary_written(got);
    const summary = found.value.items.find((item) => (0,same/* sameSummary */.hu)(item.body, body));
    if (summary !== undefined)
        return { url: summary.url, warning: undefined };
    return time === 'first' ? create(site, body, 'second') : summary_written(got);
}
/** Another run may have written a summary since ours was looked for. */
async function summary_findSummary({ client, number, viewerId }) {
    const found = await listOwnSummaries(client, number, viewerId);
    return found.kind === 'ok' ? found.value.items[0] : undefined;
}
function summary_written(got) {
    if (got.kind === 'ok')
        return { url: got.value.html_url, warning: undefined };
    return {
        url: undefined,
        warning: sentence(got.failure, 'write the summary comment', 'pull-requests: write'),
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/publisher.ts











/** For so long what was listed as ours counts as current; later, another run's summary is looked for before one is created. */
const freshMs = 10_000;
/** Publishes to one pull request: never approves, never requests changes, writes serially, and answers where everything landed. */
function gitHubPublisher(client, options) {
    const so = { known: new Set(), warnings: [], ownReadAt: undefined, review: undefined, hasPosted: false };
    return {
        own: () => readOwn(client, options, so),
        apply: async (steps, { head, body }) => {
            if (body.trim() === '')
                throw new Error('a review needs a body: GitHub refuses a comment review without one');
            const posts = steps.filter((step) => step.kind === 'post');
            const placed = await place(client, options, so, posts, head, body);
            for (const step of steps)
                if (step.kind === 'update')
                    await update(client, so, step);
            return (0,applied/* answerEach */.Ug)(steps, (post) => placed.get(post) ?? (0,applied/* listed */.KE)(post.finding, 'it was not placed'));
        },
        close: async (closings) => {
            const site = { client, number: options.number, viewerId: await publisher_viewerOf(options) };
            const { closed, warning } = await closeThreads(site, closings);
            if (warning !== undefined)
                so.warnings.push(warning);
            return closed;
        },
        conclude: (conclusion) => conclude(client, options, so, conclusion),
    };
}
const nameless = 'GitHub did not say under which account this token writes';
/** The author's id, without which nothing may be called ours: guessing would either double every comment or edit a stranger's. */
async function publisher_viewerOf(options) {
    const id = await options.viewerId();
    if (id === undefined)
        throw new Error(nameless);
    return id;
}
async function readOwn(client, options, so) {
    const { number } = options;
    const viewerId = await publisher_viewerOf(options);
    const [findings, conversation] = await Promise.all([
        listOwnFindings(client, number, viewerId),
        readSummary(client, options, viewerId),
    ]);
    const comments = required(findings, 'list review comments', 'pull-requests: read');
    if (!comments.complete || !conversation.complete)
        so.warnings.push('This pull request has more comments than are read; an earlier finding may be posted again.');
    so.ownReadAt = client.clock.now();
    for (const comment of comments.items)
        so.known.add(comment.id);
    const own = comments.items.map(({ reviewId: _reviewId, ...comment }) => comment);
    return { comments: await withThreads(client, number, own), summary: conversation.summary };
}
/** The summary as it stands now: one that was seen early is read again, and where the whole conversation was seen without one, none is looked for. */
async function readSummary(client, { number, summaryEarly }, viewerId) {
    const early = await summaryEarly();
    if (early.summary === undefined && early.complete)
        return early;
    const known = early.summary === undefined ? undefined : await readSummaryComment(client, early.summary.id);
    if (known !== undefined)
        return { summary: known, complete: true };
    const listed = await listOwnSummaries(client, number, viewerId);
    const { items, complete } = required(listed, 'list the comments of the conversation', 'pull-requests: read');
    return { summary: items[0], complete };
}
/** Undefined where it is gone by now; any other failure rejects, since a second summary could be written. */
async function readSummaryComment(client, id) {
    const got = await attempt(() => client.rest.issues.getComment({ ...client.at, comment_id: id }));
    if (got.kind === 'failed' && got.failure.why === 'not-found')
        return undefined;
    const { body, html_url: url } = required(got, 'read the summary comment', 'pull-requests: read');
    return { id, body: body ?? '', url };
}
/** Puts other words into a comment of ours; where that fails it says what it said. */
async function update(client, so, step) {
    const { comment, body } = step;
    if (comment.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
        return;
    const got = await attempt(() => client.rest.pulls.updateReviewComment({ ...client.at, comment_id: comment.id, body, request: { retries: 2 } }));
    if (got.kind === 'failed')
        so.warnings.push(sentence(got.failure, 'edit a review comment', 'pull-requests: write'));
}
async function place(client, options, so, posts, head, body) {
    if (posts.length === 0)
        return new Map();
    const site = { client, number: options.number, head, body, viewerId: await publisher_viewerOf(options), known: so.known };
    const placed = await placeComments(site, posts);
    so.review = placed.review;
    so.hasPosted = [...placed.applied.values()].some(({ state }) => state === 'posted');
    if (placed.warning !== undefined)
        so.warnings.push(placed.warning);
    return placed.applied;
}
async function conclude(client, options, so, conclusion) {
    const { head, checkRun, own, summary } = conclusion;
    // The summary names its head and is written last: where it stands unchanged, so does the check run.
    const stands = own.summary !== undefined && summary !== undefined && (0,same/* sameSummary */.hu)(own.summary.body, summary);
    const wanted = stands ? undefined : checkRun;
    // A run that writes no summary has only the check run itself to compare with.
    const said = { note: options.note, mayStand: own.summary === undefined && summary === undefined };
    const missed = wanted === undefined ? undefined : await writeCheckRun(client, head, wanted, said);
    if (missed !== undefined)
        so.warnings.push(missed);
    const summaryUrl = await placeSummary(client, options, so, conclusion);
    return { reviewId: so.review?.id, reviewUrl: so.review?.url, summaryUrl, warnings: so.warnings };
}
async function placeSummary(client, { number, viewerId: viewer }, so, { own, summary }) {
    if (summary === undefined)
        return own.summary?.url;
    const viewerId = await viewer();
    if (viewerId === undefined) {
        so.warnings.push(`The summary was not written: ${nameless}.`);
        return undefined;
    }
    const isStale = so.ownReadAt === undefined || client.clock.now() - so.ownReadAt > freshMs;
    const written = await writeSummary({ client, number, viewerId, isStale }, own.summary, summary);
    if (written.warning !== undefined)
        so.warnings.push(written.warning);
    const created = written.created === undefined ? undefined : { id: written.created, body: summary };
    if (so.hasPosted || created !== undefined)
        await takeBackDoubles({ client, number, viewerId, known: so.known, summary: created });
    return written.url;
}

// EXTERNAL MODULE: ./src/listing-publisher.ts
var listing_publisher = __webpack_require__(43262);
// EXTERNAL MODULE: ./src/review.ts + 2 modules
var review = __webpack_require__(60484);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/adapters/replace-file.ts


/** Writes a file whole or not at all, with its folder where that is missing. What stands there is replaced and not followed: in a checkout it could be a link to anywhere. */
async function replaceFile(path, text) {
    const part = `${path}.${process.pid}.part`;
    const write = () => (0,promises_.writeFile)(part, text, { flag: 'wx' });
    try {
        await write();
    }
    catch (error) {
        if (!isMissingFolder(error))
            throw error;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await write();
    }
    await (0,promises_.rename)(part, path);
}
function isMissingFolder(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./src/adapters/rule-pages.ts
var rule_pages = __webpack_require__(75057);
// EXTERNAL MODULE: ./src/conclude.ts + 9 modules
var src_conclude = __webpack_require__(15277);
// EXTERNAL MODULE: ./src/render/check-run.ts
var check_run = __webpack_require__(18556);
// EXTERNAL MODULE: ./src/render/ending.ts
var render_ending = __webpack_require__(75953);
// EXTERNAL MODULE: ./src/render/job-summary.ts
var job_summary = __webpack_require__(39106);
;// CONCATENATED MODULE: ./src/render/outputs.ts
const outputNames = (/* unused pure expression or super */ null && ([
    'verdict',
    'skip-reason',
    'findings-count',
    'blocker-count',
    'evidence-count',
    'review-id',
    'review-url',
    'summary-url',
    'reviewed-sha',
    'input-tokens',
    'cached-tokens',
    'output-tokens',
    'cost-usd',
    'report-file',
]));
/** Takes a finished run; gives its outputs, empty where there is nothing to say. */
function outputsOf(report, links, reportFile) {
    const { verdict, applied, spent } = report;
    const findings = applied.map((one) => one.finding);
    return {
        verdict: verdict.kind,
        'skip-reason': verdict.kind === 'skipped' ? verdict.why : '',
        'findings-count': String(findings.length),
        'blocker-count': String(findings.filter((one) => one.severity === 'blocker').length),
        'evidence-count': String(findings.filter((one) => one.origin.kind === 'computed').length),
        'review-id': links.reviewId === undefined ? '' : String(links.reviewId),
        'review-url': links.reviewUrl ?? '',
        'summary-url': links.summaryUrl ?? '',
        'reviewed-sha': report.subject.revisions.head,
        'input-tokens': String(spent.inputTokens),
        'cached-tokens': String(spent.cachedTokens),
        'output-tokens': String(spent.outputTokens),
        'cost-usd': spent.costUsd.toFixed(4),
        'report-file': reportFile,
    };
}

// EXTERNAL MODULE: ./src/render/report.ts
var render_report = __webpack_require__(56076);
// EXTERNAL MODULE: ./src/render/sarif/rules.ts
var rules = __webpack_require__(2265);
// EXTERNAL MODULE: ./src/render/sarif/sarif.ts + 5 modules
var sarif = __webpack_require__(21668);
;// CONCATENATED MODULE: ./src/runner/tell.ts
















/** Tells the runner everything: annotations where nothing could be posted, the JSON report, SARIF where it is asked for, outputs, the job summary, and why the job fails where it does. What the runner can not take is warned of and loses nothing else. */
async function tell(run, runner, reviewed, decided) {
    const { config, env, secrets } = run;
    const { links } = reviewed;
    const warnings = [...new Set([...reviewed.report.warnings, ...links.warnings])];
    const report = { ...reviewed.report, warnings };
    const clean = (text) => (0,redact/* redact */.E)(text, secrets.literals);
    const ending = (0,outcome/* endingOf */.z6)(report, config);
    annotate(run, runner, reviewed, warnings);
    const file = await tell_attempt(runner, 'the report file', () => writeReport((0,render_report/* printDocument */.dq)((0,render_report/* redactValues */.se)((0,render_report/* reportJson */.l4)(report), clean)), env.RUNNER_TEMP));
    await tell_attempt(runner, 'the SARIF file', () => writeSarif(run, report, clean));
    for (const [name, value] of Object.entries(outputsOf(report, links, file ?? '')))
        runner.output(name, (0,log_line/* outputValue */.r)(value));
    if (report.verdict.kind === 'skipped' && report.verdict.why !== 'head-moved')
        return;
    const options = {
        command: config.command,
        mayCommand: mayCommand(run, decided),
        rulePages: rulePages(env),
        runUrl: runUrl(env),
        fails: (0,render_ending/* failureReason */.H)(ending, config),
    };
    await tell_attempt(runner, 'the job summary', () => runner.summary(clean((0,job_summary/* renderJobSummary */.q)(report, options))));
    const failure = (0,render_ending/* failureSentence */.Q)(ending, config);
    if (failure !== undefined)
        runner.error(failure);
}
/** The runner keeps ten warnings of a step: the last two places are for what is found out later. */
const mostWarnings = 8;
/** Warnings, and annotations for findings that no comment shows; of the levels that GitHub keeps ten of, our own lines take their share. */
function annotate({ config, secrets }, runner, { report, links }, warnings) {
    for (const warning of warnings.slice(0, mostWarnings))
        runner.warn(warning);
    for (const warning of warnings.slice(mostWarnings))
        runner.info(warning);
    if (config.dryRun || links.summaryUrl !== undefined || report.verdict.kind === 'skipped')
        return;
    const said = {
        errors: (0,outcome/* endingOf */.z6)(report, config).exit === 0 ? 0 : 1,
        warnings: Math.min(warnings.length, mostWarnings),
    };
    const { annotations, omitted } = (0,check_run/* annotationsOf */.I)(report, said);
    for (const annotation of (0,src_conclude/* redactAnnotations */.s)(annotations, secrets.literals))
        runner.annotate(annotation);
    if (omitted > 0)
        runner.warn(`${omitted} further findings are in the job summary`);
}
async function tell_attempt(runner, what, write) {
    try {
        return await write();
    }
    catch (error) {
        runner.warn(`${what} was not written: ${error instanceof Error ? error.message : 'unknown error'}`);
        return undefined;
    }
}
async function writeReport(report, folder) {
    if (folder === undefined || folder === '')
        return '';
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, 'integration-review.json');
    await (0,promises_.writeFile)(path, report);
    return path;
}
/** Of a head that has moved nothing is written: code scanning would take the file for the state of that commit. */
async function writeSarif({ config, env, root }, report, clean) {
    const { verdict } = report;
    if (config.sarifFile === undefined || (verdict.kind === 'skipped' && verdict.why !== 'off-surface'))
        return;
    const pages = { texts: await (0,rule_pages/* readRulePages */.j)(root, (0,rules/* rulesIn */.BZ)(report)), address: rulePages(env) };
    await replaceFile((0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.', config.sarifFile), (0,sarif/* renderSarif */.W)(report, { pages, clean }));
}

;// CONCATENATED MODULE: ./src/runner/review-pull-request.ts








/** Reviews one pull request through GitHub's API, publishes what may be published, and tells the runner; an event and a command take this same way. */
async function reviewPullRequest(run, client, runner, decided) {
    const { config, secrets, root, env, startedAt } = run;
    const ports = openPorts(run, client, runner, decided);
    const { reader } = ports;
    try {
        const reviewed = await (0,review/* review */.N)({
            ...ports,
            memory: gitHubMemory(client, { number: decided.number, reader, before: decided.before }),
            publisher: publisherOf(run, client, reader, decided, runner),
        }, {
            config,
            shipped: await (0,shipped/* loadShipped */.e)(root),
            literals: secrets.literals,
            rulePages: rulePages(env),
            mayCommand: mayCommand(run, decided),
            runUrl: runUrl(env),
            replies: 'live',
            startedAt,
            stateKey: secrets.stateKey,
            full: decided.full ?? false,
            commanded: decided.commanded ?? [],
        });
        await tell(run, runner, reviewed, decided);
        return reviewed;
    }
    finally {
        await ports.checks.close();
    }
}
function publisherOf({ config }, client, reader, decided, runner) {
    if (config.dryRun)
        return (0,listing_publisher/* listingPublisher */.h)('dry run: nothing is written');
    if (decided.readOnly !== undefined)
        return (0,listing_publisher/* listingPublisher */.h)(`the token of a pull request ${readOnlyWords[decided.readOnly]} may only read`);
    const { viewerId, summaryEarly } = reader;
    return gitHubPublisher(client, { number: decided.number, viewerId, summaryEarly, note: runner.info });
}
const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' };

;// CONCATENATED MODULE: ./src/runner/change-dismissal.ts












/** Dismisses or restores a finding by its id, or by its beginning: the review is brought up to date with it, which asks the model only about what changed since the last one. */
async function changeDismissal(run, client, runner, changing) {
    const { number, command, answering, login, createdAt } = changing;
    const { stateKey } = run.secrets;
    if (stateKey === undefined) {
        await refuse(answering, needsKeyText);
        return skip(runner, 'not-a-command', 'without a key a commanded dismissal can not be kept');
    }
    const known = await knownFindings(client, number, stateKey);
    const id = (0,change_command/* completeId */.Rd)(command.id, known.map((one) => one.id));
    if (id === undefined) {
        await refuse(answering, unknownFindingText(command.id, known));
        return skip(runner, 'not-a-command', 'the id is that of no finding, or begins several');
    }
    const said = { id, by: login, at: createdAt };
    const commanded = command.kind === 'dismiss' ? { kind: 'dismiss', ...said, reason: command.reason } : { kind: 'restore', ...said };
    return change_dismissal_update(run, client, runner, { number, commanded, answering });
}
async function change_dismissal_update(run, client, runner, { number, commanded, answering, }) {
    try {
        const decided = { number, readOnly: undefined, head: undefined, baseTip: undefined, commanded: [commanded] };
        const { report } = await reviewPullRequest(run, client, runner, decided);
        await answerWith(answering, report, run.config.command);
        return (0,outcome/* endingOf */.z6)(report, run.config).exit;
    }
    catch (error) {
        const why = error instanceof user_error/* UserError */.y ? error.problems.join('; ') : 'the run broke; its log says more';
        await refuse(answering, notReviewedText(why));
        throw error;
    }
}
/** Everything that can be dismissed or restored: what the last review left open or dismissed, and what stands in a comment of ours. */
async function knownFindings(client, number, stateKey) {
    const reader = gitHubReader(client, { number, pinnedHead: undefined, baseSha: undefined, note: () => undefined });
    const viewerId = await reader.viewerId();
    const comments = viewerId === undefined ? undefined : await listOwnFindings(client, number, viewerId);
    const body = await gitHubMemory(client, { number, reader, before: undefined }).summary();
    const repository = `${client.at.owner}/${client.at.repo}`;
    const unsealed = (0,seal/* unseal */.Du)(body ?? '', { repository, number }, stateKey);
    return [
        ...(comments?.kind === 'ok' ? comments.value.items.map(ofComment) : []),
        ...(unsealed.kind === 'believed' ? ofState(unsealed.state) : []),
    ];
}
function ofComment({ identity, body }) {
    return { id: identity, title: (0,comment_title/* commentTitle */.q)(body) };
}
function ofState({ checkpoint, dismissals }) {
    const said = new Map((checkpoint?.findings ?? []).map(({ id, title }) => [id, title]));
    return [
        ...dismissals.map(({ id, title }) => ({ id, title })),
        ...(checkpoint?.open ?? []).map((id) => ({ id, title: said.get(id) ?? '' })),
    ];
}

;// CONCATENATED MODULE: ./src/runner/obey-command.ts









/** A comment command: authorised by the API alone, acknowledged, carried out by the same code as an event, and answered. A stranger gets a reaction and no words, so that comments can not be used to make us write. */
async function obeyCommand(run, client, runner, asked) {
    const answering = answeringTo(run, client, { ...asked, in: 'conversation' });
    const { command: word } = run.config;
    if ((await permissionOf(client, asked.login)) !== 'write-or-more') {
        await answering.react('confused');
        return skip(runner, 'not-authorised', `${asked.login} has no write permission, or it could not be asked`);
    }
    await answering.react('eyes');
    const { command } = asked;
    switch (command.kind) {
        case 'help':
            await answering.reply(helpText(word));
            await answering.react('rocket');
            return skip(runner, 'not-a-command', 'help was asked for and given');
        case 'unknown':
            await refuse(answering, unknownCommandText(command.words, word));
            return skip(runner, 'not-a-command', 'the words behind the command are not known; the reply lists those that are');
        case 'incomplete':
            await refuse(answering, incompleteText(word, command.word));
            return skip(runner, 'not-a-command', `${command.word} lacks ${command.needs}`);
        case 'review':
            return onHead(run, client, runner, { asked, answering }, async (head) => {
                const { number } = asked;
                const pinned = { number, readOnly: undefined, head, baseTip: undefined, before: head, full: command.full };
                const { report } = await reviewPullRequest(run, client, runner, pinned);
                await answerWith(answering, report, word);
                return (0,outcome/* endingOf */.z6)(report, run.config).exit;
            });
        case 'ask':
            return onHead(run, client, runner, { asked, answering }, async (head) => {
                const { number } = asked;
                const answered = await answerOnCommand(run, client, runner, { number, head, question: command.question });
                const refused = await answering.reply(answered.text);
                if (refused !== undefined)
                    runner.warn(`The answer was not posted (${refused}); the job summary has it.`);
                await answering.react(answered.kind === 'answered' && refused === undefined ? 'rocket' : 'confused');
                return 0;
            });
        case 'dismiss':
        case 'restore':
            return changeDismissal(run, client, runner, { ...asked, command, answering });
    }
}
/** Carries out a command on the head that its author saw; what breaks is told to who commanded. */
async function onHead({ config: { command: word } }, client, runner, { asked, answering }, act) {
    const head = await headAsOf(client, asked.number, asked.createdAt);
    if (head === undefined) {
        await refuse(answering, headMovedText(word));
        return skip(runner, 'head-moved', 'the pull request may have changed after the command');
    }
    try {
        return await act(head);
    }
    catch (error) {
        await refuse(answering, notReviewedText(error instanceof user_error/* UserError */.y ? error.problems.join('; ') : 'the run broke; its log says more'));
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/runner/obey-reply.ts





/** An answer in the thread of a finding that dismisses it: authorised by the API alone, and carried out by bringing the review up to date, which reads the answer itself and asks the model only about what changed since the last one. Never answered with words, since the thread is a person's by now. */
async function obeyReply(run, client, runner, asked) {
    const answering = answeringTo(run, client, { ...asked, in: 'thread' });
    if ((await permissionOf(client, asked.login)) !== 'write-or-more') {
        await answering.react('confused');
        return skip(runner, 'not-authorised', `${asked.login} has no write permission, or it could not be asked`);
    }
    await answering.react('eyes');
    const { number, head, baseTip } = asked;
    const { report } = await reviewPullRequest(run, client, runner, { number, readOnly: undefined, head, baseTip });
    await answering.react(report.verdict.kind === 'skipped' ? 'confused' : 'rocket');
    return (0,outcome/* endingOf */.z6)(report, run.config).exit;
}

;// CONCATENATED MODULE: ./src/runner/review-by-number.ts




/** Reviews the pull request that somebody named who started the workflow by hand, as on a command: a draft or a fork's too, with the head that stands there now. Gives the exit code. */
async function reviewByNumber(run, client, runner, number) {
    const { state, head, base } = await readPull(client, number);
    if (state !== 'open')
        return skip(runner, 'closed', `pull request #${number} is closed`);
    const pinned = { number, readOnly: undefined, head: head.sha, baseTip: base.sha };
    const { report } = await reviewPullRequest(run, client, runner, pinned);
    return (0,outcome/* endingOf */.z6)(report, run.config).exit;
}

;// CONCATENATED MODULE: ./src/runner/on-github.ts








/** Carries a run that the gate let through to its end, or to where the runner cancels it. Gives the exit code; throws only the user's mistakes and bugs, after a commander was told. */
async function runOnGitHub(run, runner) {
    run.signal.addEventListener('abort', () => runner.info('The run is cancelled: it tells what it has, and ends.'));
    try {
        const exit = await carryOut(run, runner);
        return (0,interruption/* exitOf */.sX)(run.signal) ?? exit;
    }
    catch (error) {
        return interrupted(run, runner, error);
    }
}
/** An event is reviewed, a command or an answer first authorised, a number first looked up. */
async function carryOut(run, runner) {
    const client = connectTo(run);
    const { decision } = run;
    switch (decision.kind) {
        case 'authorise':
            return obeyCommand(run, client, runner, decision);
        case 'authorise-reply':
            return obeyReply(run, client, runner, decision);
        case 'review-by-number':
            return reviewByNumber(run, client, runner, decision.number);
        case 'review': {
            const { report } = await reviewPullRequest(run, client, runner, decision);
            return (0,outcome/* endingOf */.z6)(report, run.config).exit;
        }
    }
}


/***/ })

};

