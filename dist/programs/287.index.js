export const id = 287;
export const ids = [287];
export const modules = {

/***/ 87672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ anthropicModel)
});

;// CONCATENATED MODULE: ./src/adapters/anthropic/failure.ts
/** Error types of the API (platform.claude.com, errors), an open list: one that is not here is judged by its status. */
const byType = new Map([
    ['invalid_request_error', 'bad-request'],
    ['not_found_error', 'bad-request'],
    ['request_too_large', 'bad-request'],
    ['authentication_error', 'not-authorised'],
    ['permission_error', 'not-authorised'],
    ['billing_error', 'spend-limit'],
    ['rate_limit_error', 'rate-limited'],
    ['overloaded_error', 'overloaded'],
    ['api_error', 'server-error'],
    ['timeout_error', 'server-error'],
]);
const byStatus = new Map([
    [401, 'not-authorised'],
    [402, 'spend-limit'],
    [403, 'not-authorised'],
    [408, 'server-error'],
    [409, 'server-error'],
    [429, 'rate-limited'],
    [529, 'overloaded'],
]);
/** A 429 with one of these keeps failing until a person raises the limit, and has no `retry-after`. */
const spendLimitCodes = [
    'enforced_spend_limit_reached',
    'contract_spend_limit_reached',
    'linked_organization_spend_limit_reached',
];
const retriable = ['overloaded', 'rate-limited', 'server-error', 'connection'];
/** Takes the facts of an error response; gives the failure. `detail` is made of them alone, never of a message or a body. */
function classify(facts) {
    const why = reason(facts);
    return {
        why,
        retriable: facts.mayRetry && retriable.includes(why),
        retryAfterMs: facts.retryAfterMs,
        detail: describe(facts),
    };
}
function reason({ status, type, code }) {
    if (code !== undefined && spendLimitCodes.includes(code))
        return 'spend-limit';
    const named = type === undefined ? undefined : byType.get(type);
    if (named !== undefined)
        return named;
    if (status === undefined)
        return 'connection';
    return byStatus.get(status) ?? (status >= 500 ? 'server-error' : 'bad-request');
}
function describe({ status, type, code, requestId }) {
    const words = [status?.toString(), type, code].filter((word) => word !== undefined);
    const what = words.length === 0 ? 'error in the stream' : words.join(' ');
    return requestId === undefined ? what : `${what} (request ${requestId})`;
}
/** Takes what the SDK threw, and whether an answer had begun; gives the failure. Of the error's own text nothing is kept: it holds the raw body. */
function failureOf(error, began, sdk, now) {
    if (error instanceof sdk.APIConnectionError)
        return refusedByProxy(error) ?? connection(socketWord(error));
    if (error instanceof sdk.APIError)
        return classify(factsOf(error, now));
    if (error instanceof sdk.AnthropicError && error.name === 'WorkloadIdentityError')
        return identityFailure(error);
    return began ? connection('the answer broke off') : notAuthorised('no usable credentials');
}
function factsOf(error, now) {
    const headers = error.headers instanceof Headers ? error.headers : new Headers();
    return {
        status: error.status,
        type: plainWord(error.type),
        code: plainWord(error.errorCode),
        requestId: requestIdOf(error.requestID),
        retryAfterMs: retryAfter(headers, now),
        mayRetry: headers.get('x-should-retry') !== 'false',
    };
}
/** A word a server may put into our log: lower case and underscores only, which no key and no markup can pass. */
function plainWord(value) {
    return typeof value === 'string' && /^[a-z_]{1,64}$/.test(value) ? value : undefined;
}
/** Takes the `request-id` header; gives it if it has the API's form, so that a server cannot write into our log. */
function requestIdOf(value) {
    return typeof value === 'string' && /^req_[A-Za-z0-9]{1,64}$/.test(value) ? value : undefined;
}
/** Takes response headers; gives milliseconds from `retry-after-ms`, or `retry-after` in seconds or as a date (RFC 9110), never negative. */
function retryAfter(headers, now) {
    const ms = headers.get('retry-after-ms')?.trim();
    if (ms !== undefined && /^\d+(\.\d+)?$/.test(ms))
        return Number(ms);
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d+(\.\d+)?$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Takes why there can be no call at all; gives the failure that ends a run's dialogue. */
function notAuthorised(detail) {
    return { why: 'not-authorised', retriable: false, retryAfterMs: undefined, detail };
}
function connection(detail) {
    return { why: 'connection', retriable: true, retryAfterMs: undefined, detail };
}
/** The socket's error code (`ECONNREFUSED`, `ENOTFOUND`), the one word of a connection error that is safe and helps. */
function socketWord(error) {
    const codes = causes(error).flatMap((cause) => 'code' in cause && typeof cause.code === 'string' ? [cause.code] : []);
    const code = codes.find((word) => /^[A-Z_]{1,40}$/.test(word));
    return code === undefined ? 'no connection' : `no connection (${code})`;
}
/** That a proxy gave no tunnel, in words of our own; 407 asks for other credentials, and goes on asking. */
function refusedByProxy(error) {
    const words = causes(error).find(({ message }) => /^the proxy answers \d{3}$/.test(message))?.message;
    if (words === undefined)
        return undefined;
    return { ...connection(`no connection (${words})`), retriable: !words.endsWith('407') };
}
function causes(error) {
    return error.cause instanceof Error ? [error, ...causes(error.cause)] : [error];
}
/** The exchange of an identity token: refused is final, a server's or the network's trouble is not. */
function identityFailure(error) {
    const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
    if (status !== undefined && status < 500)
        return notAuthorised(`the identity token was refused (${status})`);
    if (status !== undefined || error.message.startsWith('Failed to reach')) {
        return connection('the identity token could not be exchanged');
    }
    return notAuthorised('workload identity federation is not fully set up');
}

;// CONCATENATED MODULE: ./src/adapters/anthropic/pinned-fetch.ts
/** The API version that the requests of this adapter are written for. */
const apiVersion = '2026-10-21';
/** Headers taken over from the SDK; all others are dropped, since it adds to them whatever the environment says. */
const taken = ['accept', 'content-type'];
/** What only a federated identity needs: the token that the SDK fetched, and the beta that allows it. */
const takenWithFederation = [...taken, 'authorization', 'anthropic-beta'];
/**
 * Takes the base URL, the key (undefined: the SDK brings a federated token) and the way to the network; gives a `fetch`
 * for the SDK that sends only known headers, only to that origin. It never follows a redirect, so neither key nor prompt
 * can be sent on; a proxy on the way changes none of this, since it is only asked for a tunnel to that origin.
 */
function pinnedFetch(baseUrl, apiKey, outward) {
    const origin = new URL(baseUrl).origin;
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.origin !== origin)
            throw new Error('a request to another host than the base URL was refused');
        const headers = knownHeaders(new Headers(init?.headers), apiKey);
        return outward(url, { ...init, headers, redirect: 'manual' });
    };
}
function knownHeaders(given, apiKey) {
    const headers = new Headers({ 'anthropic-version': apiVersion, 'user-agent': 'integration-engineer' });
    for (const name of apiKey === undefined ? takenWithFederation : taken) {
        const value = given.get(name);
        if (value !== null)
            headers.set(name, value);
    }
    if (apiKey !== undefined)
        headers.set('authorization', `Bearer ${apiKey}`);
    return headers;
}

;// CONCATENATED MODULE: ./src/adapters/anthropic/model.ts


/**
 * Takes the key and the API's address; gives the model behind the Messages API. One call is one HTTP request, streamed,
 * without tools and without retries. Key, prompt and raw error bodies never reach a reply or a log, and the environment
 * changes neither host nor headers. The SDK is loaded at the first call.
 */
function anthropicModel(options) {
    const apiKey = options.apiKey?.trim() || undefined;
    const now = options.clock?.now ?? Date.now;
    const memo = {};
    const load = () => {
        memo.loaded ??= __webpack_require__.e(/* import() */ 947).then(__webpack_require__.bind(__webpack_require__, 91947)).then((sdk) => ({ sdk, client: clientOf(sdk, apiKey, options) }));
        return memo.loaded;
    };
    return {
        ask: async (request, _hash, signal, began) => {
            if (apiKey === undefined && options.federation !== true) {
                return { kind: 'failed', failure: notAuthorised('no API key') };
            }
            if (signal.aborted)
                return cancelled(undefined);
            const { sdk, client } = await load();
            if (signal.aborted)
                return cancelled(undefined);
            return call({ sdk, client, now }, request, signal, began);
        },
    };
}
/** Every option is given, since for each one that is not the SDK asks the environment. */
function clientOf(sdk, apiKey, { baseUrl, fetch: outward }) {
    return new sdk.Anthropic({
        apiKey: apiKey ?? null,
        authToken: null,
        webhookKey: null,
        baseURL: baseUrl,
        maxRetries: 0,
        logLevel: 'off',
        openTelemetry: false,
        fetch: pinnedFetch(baseUrl, apiKey, outward ?? fetch),
    });
}
async function call({ sdk, client, now }, request, signal, began) {
    const stream = client.messages.stream(bodyOf(request));
    stream.on('streamEvent', (event) => {
        if (event.type === 'message_start')
            began?.();
    });
    const abort = () => stream.abort();
    signal.addEventListener('abort', abort);
    try {
        const message = await stream.finalMessage();
        return replyOf(message, requestIdOf(stream.request_id));
    }
    catch (error) {
        const usage = usageOf(stream.currentMessage?.usage);
        if (signal.aborted)
            return cancelled(usage);
        return failed(failureOf(error, usage !== undefined, sdk, now()), usage);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
/** Of the 5.5 models' API: the answer's form by `output_config`, since a forced tool, a prefill and a temperature are refused. */
function bodyOf(request) {
    return {
        model: request.model,
        max_tokens: request.maxTokens,
        system: [{ type: 'text', text: request.system }],
        messages: [{ role: 'user', content: request.blocks.map(textBlock) }],
        output_config: {
            format: { type: 'json_schema', schema: { ...request.schema } },
            ...(request.effort !== undefined && { effort: request.effort }),
        },
    };
}
function textBlock({ text, cached }) {
    return cached ? { type: 'text', text, cache_control: { type: 'ephemeral' } } : { type: 'text', text };
}
/** Stop reasons of the API in our words; one that is not here is `unknown`, and none of them is a review. */
const stops = new Map([
    ['refusal', 'refusal'],
    ['max_tokens', 'max-tokens'],
    ['model_context_window_exceeded', 'context-window-exceeded'],
    ['tool_use', 'tool-use'],
    ['pause_turn', 'pause-turn'],
]);
/** The text is that of all text blocks: thinking comes first, so the first block is not the answer. */
function replyOf(message, requestId) {
    const usage = usageOf(message.usage) ?? noUsage;
    if (message.stop_reason !== 'end_turn') {
        return { kind: 'stopped', why: stops.get(message.stop_reason) ?? 'unknown', usage, requestId };
    }
    const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    return { kind: 'answered', text, usage, requestId };
}
const noUsage = { input: 0, cached: 0, written: 0, output: 0 };
function usageOf(usage) {
    if (usage === undefined)
        return undefined;
    return {
        input: usage.input_tokens ?? 0,
        cached: usage.cache_read_input_tokens ?? 0,
        written: usage.cache_creation_input_tokens ?? 0,
        output: usage.output_tokens ?? 0,
    };
}
function cancelled(usage) {
    return failed({ why: 'cancelled', retriable: false, retryAfterMs: undefined, detail: 'the call was cancelled' }, usage);
}
function failed(failure, usage) {
    return usage === undefined ? { kind: 'failed', failure } : { kind: 'failed', failure, usage };
}


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14819);


/** Takes what the environment says about proxies; gives a `fetch` that asks each address through the proxy meant for it, by a tunnel (CONNECT), so that a proxy sees the host of an https request and nothing else of it. Without a proxy it is the platform's own, and nothing is loaded. A proxy that cannot be one is the user's mistake. */
function proxiedFetch(proxies) {
    if (proxies.https === undefined && proxies.http === undefined)
        return fetch;
    if (proxies.https !== undefined)
        (0,_core_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProxy */ .YR)(proxies.https, 'HTTPS_PROXY');
    if (proxies.http !== undefined)
        (0,_core_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProxy */ .YR)(proxies.http, 'HTTP_PROXY');
    const tunnels = new Map();
    return async (input, init) => {
        const proxy = (0,_core_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .iJ)(input instanceof Request ? input.url : String(input), proxies);
        if (proxy === undefined)
            return fetch(input, init);
        const key = `${proxy.address} ${proxy.credentials}`;
        const tunnel = tunnels.get(key) ?? openTunnel(proxy);
        tunnels.set(key, tunnel);
        return (await tunnel)(input, init);
    };
}
/** A status whose answer has no body, and for which `Response` takes none (Fetch Standard, "null body status"). */
const bodiless = [204, 205, 304];
/** The platform's `fetch` takes no agent of another version of its library: so library and agent are of one, and requests and answers are the platform's again. Our requests are short texts, only answers are streamed. */
async function openTunnel({ address, credentials }) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const token = credentials === undefined ? {} : { token: `Basic ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(credentials).toString('base64')}` };
    const dispatcher = new undici.ProxyAgent({ uri: address, ...token });
    return async (input, init) => {
        const request = new Request(input, init);
        const { url, method, redirect } = request;
        const body = request.body === null ? null : await request.text();
        // Not the request's own signal: it follows the caller's only as long as somebody holds the request.
        const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
        const asked = { method, headers: [...request.headers], redirect, body, signal, dispatcher };
        const answer = await undici.fetch(url, asked).catch((error) => {
            throw refusalIn(error) ?? error;
        });
        const { status, statusText } = answer;
        const headers = [...answer.headers];
        return new Response(bodiless.includes(status) ? null : answer.body, { status, statusText, headers });
    };
}
/** A proxy that gives no tunnel answers with a status, which the library hides under a request that was cancelled; 407 asks for other credentials. */
function refusalIn(error) {
    if (!(error instanceof Error))
        return undefined;
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    if (status === undefined)
        return refusalIn(error.cause);
    return new TypeError('fetch failed', { cause: new Error(`the proxy answers ${status}`) });
}


/***/ }),

/***/ 99180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The machine's own time; a sleep that is aborted just ends. */
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => {
        if (signal === undefined)
            return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
        const controller = new AbortController();
        const abort = () => controller.abort();
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: controller.signal })
            .catch(() => undefined)
            .finally(() => signal.removeEventListener('abort', abort));
    },
};


/***/ }),

/***/ 77764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ askAll)
});

// EXTERNAL MODULE: ./src/core/dialogue/models.ts
var models = __webpack_require__(52974);
;// CONCATENATED MODULE: ./src/core/dialogue/ledger.ts

const emptyLedger = {
    usage: { input: 0, cached: 0, written: 0, output: 0 },
    spentUsd: 0,
    heldUsd: 0,
    requests: 0,
};
/** Takes a prompt that might be asked; gives why the budget does not allow it, or undefined. Calls in flight count with their estimates. */
function overBudget(ledger, prompt, budget) {
    if (ledger.requests >= budget.maxRequests) {
        return refusal(`the limit of ${budget.maxRequests} requests is reached`);
    }
    if (ledger.spentUsd + ledger.heldUsd + prompt.costUsd <= budget.maxCostUsd)
        return undefined;
    return refusal(`the estimated cost exceeds what is left of $${budget.maxCostUsd.toFixed(2)}`);
}
function refusal(detail) {
    return { why: 'over-budget', retriable: false, retryAfterMs: undefined, detail };
}
/** Takes a prompt that is being asked; sets its estimate aside. */
function hold(ledger, prompt) {
    return { ...ledger, heldUsd: ledger.heldUsd + prompt.costUsd, requests: ledger.requests + 1 };
}
/** Takes the reply to a prompt that was held; books what the API counted, and keeps the rest of the estimate set aside if the answer broke off. */
function book(ledger, prompt, reply) {
    if (reply.usage === undefined)
        return { ...ledger, heldUsd: ledger.heldUsd - prompt.costUsd };
    const cost = (0,models/* costUsd */.O4)((0,models/* resolveModel */.AX)(prompt.request.model), reply.usage);
    const kept = reply.kind === 'failed' ? Math.max(0, prompt.costUsd - cost) : 0;
    return {
        ...ledger,
        usage: sum(ledger.usage, reply.usage),
        spentUsd: ledger.spentUsd + cost,
        heldUsd: ledger.heldUsd - prompt.costUsd + kept,
    };
}
function sum(a, b) {
    return {
        input: a.input + b.input,
        cached: a.cached + b.cached,
        written: a.written + b.written,
        output: a.output + b.output,
    };
}

;// CONCATENATED MODULE: ./src/ask.ts

const defaultConcurrency = 3;
const defaultRetries = 3;
const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
/** How long after the cut an aborted call may take to say what it used. */
const graceMs = 1_000;
/**
 * Takes the prompts, most important first; gives exactly one reply for each, and never throws. The first call goes alone until its answer
 * begins, so that a bad key costs one request; likewise the first of each batch, so that the others read its prefix from the
 * cache. No call starts that could exceed the budget by its estimate, and none outlives the deadline or a run that is cancelled.
 */
async function askAll(prompts, ports, limits) {
    const run = newRun(prompts, ports, limits);
    const done = new AbortController();
    const cancel = () => cutAll(run, cancelled);
    if (limits.cancelled?.aborted === true)
        cancel();
    limits.cancelled?.addEventListener('abort', cancel);
    void watchDeadline(run, done.signal);
    while (run.waiting.length > 0 || run.inFlight.size > 0) {
        const next = nextMove(run);
        if (next === 'wait')
            await new Promise((resolve) => (run.wake = resolve));
        else if ('failure' in next)
            settle(run, next.prompt, { kind: 'failed', failure: next.failure }, 0);
        else
            void start(run, next.prompt);
    }
    done.abort();
    limits.cancelled?.removeEventListener('abort', cancel);
    const results = prompts.flatMap((prompt) => run.results.get(prompt) ?? []);
    return { results, usage: run.ledger.usage, costUsd: run.ledger.spentUsd, requests: run.ledger.requests };
}
function newRun(prompts, ports, limits) {
    const cut = new AbortController();
    const overdue = new Promise((resolve) => {
        cut.signal.addEventListener('abort', () => void ports.clock.sleep(graceMs).then(() => resolve(undefined)));
    });
    return {
        ports,
        limits: { concurrency: defaultConcurrency, retries: defaultRetries, ...limits },
        total: prompts.length,
        cut,
        overdue,
        waiting: [...prompts],
        inFlight: new Set(),
        results: new Map(),
        warm: new Set(),
        ledger: emptyLedger,
        stop: undefined,
        cutBy: pastDeadline,
        wake: () => undefined,
    };
}
/** A clock may wake a moment early, hence the tolerance; one that does not sleep at all does not end the run. */
async function watchDeadline(run, done) {
    const { clock } = run.ports;
    await clock.sleep(Math.max(0, run.limits.deadlineAt - clock.now()), done);
    if (done.aborted || clock.now() + graceMs < run.limits.deadlineAt)
        return;
    cutAll(run, pastDeadline);
}
/** Ends every call in flight and every wait; the first reason stays the reason. */
function cutAll(run, by) {
    if (run.cut.signal.aborted)
        return;
    run.cutBy = by;
    run.cut.abort();
    run.wake();
}
/** What to do now: start a prompt, give one up, or wait until a call begins to be answered or ends. */
function nextMove(run) {
    const first = run.waiting[0];
    if (first === undefined)
        return 'wait';
    const end = endOf(run);
    if (end !== undefined)
        return { prompt: first, failure: end };
    const idle = run.inFlight.size === 0;
    if (run.inFlight.size >= run.limits.concurrency)
        return 'wait';
    if (!idle && run.warm.size === 0)
        return 'wait';
    const prompt = run.waiting.find((one) => run.warm.has(one.batch) || !isAsked(run, one.batch));
    if (prompt === undefined)
        return 'wait';
    const failure = overBudget(run.ledger, prompt, run.limits);
    if (failure === undefined)
        return { prompt };
    // What is in flight may cost less than it holds: only when all has ended is it certain that this does not fit.
    return idle ? { prompt, failure } : 'wait';
}
function endOf(run) {
    if (run.stop !== undefined)
        return run.stop;
    return isOver(run) ? run.cutBy : undefined;
}
const pastDeadline = {
    why: 'deadline',
    retriable: false,
    retryAfterMs: undefined,
    detail: 'the run reached its deadline',
};
const cancelled = {
    why: 'cancelled',
    retriable: false,
    retryAfterMs: undefined,
    detail: 'the run was cancelled',
};
function isOver(run) {
    return run.cut.signal.aborted || run.ports.clock.now() >= run.limits.deadlineAt;
}
function isAsked(run, batch) {
    return [...run.inFlight].some((one) => one.batch === batch);
}
async function start(run, prompt) {
    run.inFlight.add(prompt);
    run.waiting.splice(run.waiting.indexOf(prompt), 1);
    const asked = run.results.size + run.inFlight.size;
    run.ports.progress(`asking ${asked} of ${run.total}: ${prompt.lens}, about ${prompt.inputTokens} tokens`);
    const { reply, attempts } = await converse(run, prompt);
    if (reply.kind !== 'failed')
        run.warm.add(prompt.batch);
    else if (reply.failure.why === 'not-authorised' || reply.failure.why === 'spend-limit')
        run.stop ??= reply.failure;
    settle(run, prompt, reply, attempts);
}
function settle(run, prompt, reply, attempts) {
    const position = run.waiting.indexOf(prompt);
    if (position >= 0)
        run.waiting.splice(position, 1);
    run.inFlight.delete(prompt);
    run.results.set(prompt, { prompt, reply, attempts });
    run.wake();
}
/** Asks until there is an answer or no retry is left; a retry that would not fit time or budget ends with the failure it would have repaired, and one that the cancelling of the run prevents is cancelled. */
async function converse(run, prompt) {
    for (let attempts = 1;; attempts += 1) {
        const reply = await callOnce(run, prompt);
        const delay = reply.kind === 'failed' ? retryDelay(run, reply.failure, attempts) : undefined;
        if (reply.kind !== 'failed' || delay === undefined)
            return { reply, attempts };
        run.ports.progress(`${reply.failure.detail}: trying again in ${Math.ceil(delay / 1000)} s`);
        await run.ports.clock.sleep(delay, run.cut.signal);
        if (run.cut.signal.aborted && run.cutBy === cancelled)
            return { reply: cutShort(run, undefined), attempts };
        if (endOf(run) !== undefined || overBudget(run.ledger, prompt, run.limits) !== undefined)
            return { reply, attempts };
    }
}
/** Milliseconds until the next attempt: doubled each time, or what the API asks for if that is longer; undefined where no attempt is left or it would come after the deadline. */
function retryDelay({ limits, ports }, failure, attempts) {
    if (!failure.retriable || attempts > limits.retries)
        return undefined;
    const doubled = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempts - 1));
    const delay = Math.max(doubled, failure.retryAfterMs ?? 0);
    return ports.clock.now() + delay < limits.deadlineAt ? delay : undefined;
}
/** One call, booked; what was cut short failed for the reason of the cut, with what it had used. */
async function callOnce(run, prompt) {
    run.ledger = hold(run.ledger, prompt);
    const began = () => {
        run.warm.add(prompt.batch);
        run.wake();
    };
    const said = await Promise.race([safely(run, prompt, began), run.overdue]);
    const reply = said !== undefined && !isCut(run, said) ? said : cutShort(run, said?.usage);
    run.ledger = book(run.ledger, prompt, reply);
    return reply;
}
/** A model never rejects; should one do so, the other prompts must still get their replies. */
async function safely({ ports, cut }, prompt, began) {
    try {
        return await ports.model.ask(prompt.request, prompt.hash, cut.signal, began);
    }
    catch (error) {
        const detail = `unexpected ${error instanceof Error ? error.name : typeof error} in the model's adapter`;
        return { kind: 'failed', failure: { why: 'server-error', retriable: false, retryAfterMs: undefined, detail } };
    }
}
function isCut(run, reply) {
    return run.cut.signal.aborted && reply.kind === 'failed';
}
function cutShort({ cutBy }, usage) {
    return { kind: 'failed', failure: cutBy, ...(usage !== undefined && { usage }) };
}


/***/ }),

/***/ 15277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ publishAll),
  s: () => (/* binding */ redactAnnotations)
});

// EXTERNAL MODULE: ./src/core/context/redact.ts + 1 modules
var redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/core/memory/seal.ts + 2 modules
var seal = __webpack_require__(12017);
// EXTERNAL MODULE: ./src/judge.ts + 5 modules
var judge = __webpack_require__(28445);
// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
// EXTERNAL MODULE: ./src/core/judgement/identity.ts
var identity = __webpack_require__(11673);
;// CONCATENATED MODULE: ./src/core/judgement/reconcile.ts


/** Takes findings and our comments; gives the comment that tells of each finding: the one with its identity, else one of its kind on lines that touch, else one whose code left its place and stands, word for word, where the finding is now. */
function matchComments(findings, comments) {
    const matches = new Map();
    const taken = new Set();
    const ways = [isOf, tells, hasMoved];
    for (const way of ways)
        for (const finding of findings) {
            if (matches.has(finding))
                continue;
            const comment = comments.find((one) => !taken.has(one) && way(one, finding));
            if (comment === undefined)
                continue;
            matches.set(finding, comment);
            taken.add(comment);
        }
    return matches;
}
function isOf({ identity }, { id }) {
    return identity === id;
}
/** A comment tells of a finding whose identity differs only in how much of the code was quoted: the same kind of defect, on lines that touch. */
function tells({ category, path, lines }, { category: kind, place }) {
    if (lines === undefined || category !== kind || path !== place.path || lines.side !== place.side)
        return false;
    return lines.start <= place.line && place.startLine <= lines.end;
}
/** The code that the comment stood on is gone from there, and the finding is about the same code elsewhere. */
function hasMoved({ code, lines }, { category, place }) {
    return code !== undefined && lines === undefined && code === (0,identity/* codeIdentityOf */.PM)({ category, text: place.text });
}
/** Takes the findings of this run and the comments that they already have; gives one step for each finding. The first `maxComments` by severity have a right to a place, whether they stand there or are new, so that a second run of the same findings posts nothing that the first had only listed. What stands is kept, however it is worded now, and also where it would not be shown today. */
function reconcile(placeable, matches, maxComments) {
    let rank = 0;
    return [...placeable].sort(bySeverity).map((each) => {
        const { finding, bodies, ladder, hidden = false } = each;
        if (ladder[0].kind === 'summary')
            return { kind: 'list', finding, why: hidden ? 'below-min-severity' : 'no-line' };
        if (!hidden)
            rank += 1;
        const comment = matches.get(finding);
        if (comment !== undefined)
            return standing(each, comment);
        if (hidden)
            return { kind: 'list', finding, why: 'below-min-severity' };
        if (rank > maxComments)
            return { kind: 'list', finding, why: 'over-max-comments' };
        return { kind: 'post', finding, bodies, ladder };
    });
}
function standing({ finding, bodies }, comment) {
    if (!saysOther(comment, finding, bodies) || comment.replies.some(({ ours }) => !ours))
        return { kind: 'keep', finding, comment };
    const body = comment.lines === undefined ? bodies.file : bodies.inline;
    return { kind: 'update', finding, comment, body };
}
/** A model words the same defect anew each time: only another severity, a rule that has computed it by now, or another title of a computed finding is worth an edit. */
function saysOther(comment, { severity, origin }, { inline }) {
    if (comment.severity !== undefined && comment.severity !== severity)
        return true;
    if (comment.origin !== undefined && comment.origin !== origin.kind)
        return true;
    return origin.kind === 'computed' && comment.origin === 'computed' && titleOf(comment.body) !== titleOf(inline);
}
/** The line below the marker. */
function titleOf(body) {
    return body.replaceAll('\r\n', '\n').split('\n')[1]?.trim() ?? '';
}
function bySeverity(a, b) {
    return compareFindings(a.finding, b.finding);
}
/** The order in which findings are shown and posted: severity, computed before said, path, line. */
function compareFindings(a, b) {
    const rank = (one) => answer/* severities */.gO.indexOf(one.severity) * 2 + (one.origin.kind === 'computed' ? 0 : 1);
    if (rank(a) !== rank(b))
        return rank(a) - rank(b);
    if (a.place.path !== b.place.path)
        return a.place.path < b.place.path ? -1 : 1;
    return a.place.line - b.place.line || (a.id < b.id ? -1 : 1);
}

// EXTERNAL MODULE: ./src/render/marker.ts
var marker = __webpack_require__(81376);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(94903);
;// CONCATENATED MODULE: ./src/render/closing.ts



/** What is said of each, before the commit. */
const closingWords = {
    fixed: 'Fixed in',
    accepted: 'Accepted by a comment in the code, as of',
    silenced: 'Silenced by the configuration, as of',
    'found-again': 'Found again in',
};
/** The one sentence that an answer of ours in a thread says, its marker first: why the finding is told no longer at this head, or that it is there again. */
function closingText({ kind, comment }, head) {
    return `${(0,marker/* renderMarker */.Bd)({ kind, identity: comment.identity })}\n${closingWords[kind]} ${(0,inline/* inlineCode */.ti)((0,numbers/* shortSha */.Fu)(head))}.`;
}

;// CONCATENATED MODULE: ./src/close-threads.ts



/** Closes the threads of findings that this run has proven gone, or that are told no longer, and takes that back where one is there again; a file that was not looked at proves nothing, so an outage closes no thread. Never rejects. */
async function closeThreads(publisher, { review, alive, matches, unmatched, untold }) {
    const again = alive.flatMap((finding) => {
        const comment = matches.get(finding);
        return comment !== undefined && isClosed(comment) ? [{ kind: 'found-again', comment }] : [];
    });
    const gone = unmatched
        .filter((comment) => isUntouched(comment) && !isClosed(comment) && isGone(comment, review))
        .map((comment) => ({ kind: untold.get(comment) ?? 'fixed', comment }));
    const closings = [...again, ...gone].map((one) => ({
        ...one,
        body: closingText(one, review.head),
    }));
    if (closings.length === 0)
        return [];
    try {
        return await publisher.close(closings);
    }
    catch {
        return closings.map((one) => ({ ...one, how: 'left' }));
    }
}
/** Nobody but us has said a word there. */
function isUntouched({ replies }) {
    return replies.every(({ ours }) => ours);
}
/** Takes our comments and the facts that are told no longer; gives the comments whose fact is still there, by who has had it silenced. */
function untoldIn(comments, { accepted, silenced }) {
    const silencedOf = [...matchComments(silenced, comments).values()].map((one) => [one, 'silenced']);
    const acceptedOf = [...matchComments(accepted, comments).values()].map((one) => [one, 'accepted']);
    return new Map([...silencedOf, ...acceptedOf]);
}
/** We have closed it: resolved by no person, or told to be done. */
function isClosed({ thread, replies }) {
    if (thread?.resolved === true)
        return thread.resolvedBy === undefined;
    const last = (0,marker/* lastClosing */.sT)(replies.flatMap(({ ours, body }) => (ours ? [body] : [])));
    return last !== undefined && last !== 'found-again';
}
function isGone({ path, origin }, { files, read, unchecked, truncated }) {
    const isInChange = files.some((file) => file.path === path || file.previousPath === path);
    if (!isInChange)
        return !truncated;
    const now = files.find((file) => file.path === path || (file.status === 'renamed' && file.previousPath === path));
    const paths = [path, ...(now === undefined ? [] : [now.path])];
    if (origin === 'computed')
        return paths.every((one) => !unchecked.has(one));
    return paths.some((one) => read.has(one));
}

;// CONCATENATED MODULE: ./src/core/judgement/anchor.ts
/** Longest range that a comment marks; a longer one stands on its first line alone. */
const longestRange = 40;
/** Takes a finding and the file it is in; gives the places where its comment can stand, best first. Inline only on lines that GitHub accepts: in a hunk of its own patch, a range inside one hunk. */
function ladderOf(finding, file) {
    if (file === undefined)
        return [{ kind: 'summary' }];
    const inline = file.commentable === 'lines' && finding.tie !== 'file' ? inlineOf(finding, file) : undefined;
    const onFile = { kind: 'file', path: file.path };
    return inline === undefined ? [onFile, { kind: 'summary' }] : [inline, onFile, { kind: 'summary' }];
}
function inlineOf({ place }, file) {
    const { side } = place;
    const hunk = file.hunks.find((one) => hasLine(one, side, place.line));
    if (hunk === undefined)
        return undefined;
    const ranged = place.startLine < place.line && place.line - place.startLine < longestRange && hasLine(hunk, side, place.startLine);
    if (ranged)
        return { kind: 'inline', path: file.path, side, line: place.line, startLine: place.startLine };
    const line = hasLine(hunk, side, place.startLine) ? place.startLine : place.line;
    return { kind: 'inline', path: file.path, side, line, startLine: undefined };
}
/** Says whether a line of a side stands in a hunk: RIGHT has added and unchanged lines, LEFT removed and unchanged ones. */
function hasLine(hunk, side, line) {
    const start = side === 'RIGHT' ? hunk.newStart : hunk.oldStart;
    const count = side === 'RIGHT' ? hunk.newLines : hunk.oldLines;
    return line >= start && line < start + count;
}

// EXTERNAL MODULE: ./src/core/judgement/applied.ts
var applied = __webpack_require__(4530);
;// CONCATENATED MODULE: ./src/core/judgement/hidden.ts

/** Takes all findings of a run and the least severity that is shown; gives those that are counted and named, and not shown. What a blocker rests on is shown, however small it is by itself. */
function hiddenBelow(findings, least) {
    const shown = answer/* severities */.gO.slice(0, answer/* severities */.gO.indexOf(least) + 1);
    const needed = new Set(findings.filter(({ severity }) => severity === 'blocker').flatMap(({ evidence }) => evidence));
    return new Set(findings.filter(({ severity, origin }) => !shown.includes(severity) && !(origin.kind === 'computed' && needed.has(origin.rule))));
}

// EXTERNAL MODULE: ./src/render/comment.ts + 1 modules
var comment = __webpack_require__(41355);
// EXTERNAL MODULE: ./src/render/summary/summary.ts
var summary_summary = __webpack_require__(4211);
// EXTERNAL MODULE: ./src/core/memory/dismissals.ts
var dismissals = __webpack_require__(2441);
// EXTERNAL MODULE: ./src/render/comment-title.ts
var comment_title = __webpack_require__(82010);
;// CONCATENATED MODULE: ./src/weigh-dismissals.ts


/** Takes what is remembered, what was commanded now and our comments; gives what is dismissed, after asking GitHub about everybody who is not yet known to be allowed to. */
async function memorise(memory, said, comments, matches) {
    const state = { ...said.state, dismissals: said.state.dismissals.filter((one) => !isReopened(one, comments)) };
    const allowed = await whoMayWrite(memory, (0,dismissals/* candidateLogins */.S)(state, comments).slice(-mostAsked));
    const titles = new Map(said.findings.flatMap((finding) => [matches.get(finding)?.identity, finding.id].map((id) => [id, toldOf(finding)])));
    return (0,dismissals/* gatherDismissals */.o7)({
        state,
        comments,
        commanded: said.commanded,
        mayWrite: (login) => allowed.has(login),
        titles: (id) => titles.get(id) ?? ofComment(comments.find(({ identity }) => identity === id)),
    });
}
/** People of one run about whom GitHub is asked: on a public pull request anybody can answer. The newest are heard. */
const mostAsked = 100;
const atOnce = 10;
async function whoMayWrite(memory, logins) {
    const allowed = new Set();
    for (let from = 0; from < logins.length; from += atOnce) {
        const some = logins.slice(from, from + atOnce);
        const answers = await Promise.all(some.map((login) => memory?.mayWrite(login)));
        for (const [at, login] of some.entries())
            if (answers[at] === true)
                allowed.add(login);
    }
    return allowed;
}
function toldOf({ title, place, severity }) {
    return { title, path: place.path, severity };
}
/** Of a finding that is gone its comment still tells. */
function ofComment(comment) {
    return comment && { title: (0,comment_title/* commentTitle */.q)(comment.body), path: comment.path, severity: comment.severity };
}
/** Who resolved a thread to dismiss a finding takes it back by opening the thread again. */
function isReopened({ id, how }, comments) {
    const comment = comments.find(({ identity }) => identity === id);
    return how === 'resolved' && comment?.thread !== undefined && !comment.thread.resolved;
}
/** Parts the findings into those that are told and those that are dismissed, by their own identity or that of the comment they have. */
function dismiss(findings, matches, { dismissals }) {
    const byId = new Map(dismissals.map((one) => [one.id, one]));
    const dismissalOf = (finding) => byId.get(finding.id) ?? byId.get(matches.get(finding)?.identity ?? '');
    const found = new Map(findings.flatMap((finding) => {
        const dismissal = dismissalOf(finding);
        return dismissal === undefined ? [] : [[dismissal, finding]];
    }));
    return {
        alive: findings.filter((finding) => dismissalOf(finding) === undefined),
        dismissed: dismissals.map((dismissal) => ({ dismissal, finding: found.get(dismissal) })),
    };
}

;// CONCATENATED MODULE: ./src/publish.ts









/** Places the findings: what is dismissed is left out, what already stands is kept, the rest is posted once, and threads whose finding is gone are closed. If what stands can not be read, nothing is posted, since it could be posted twice; every finding is then listed. */
async function publishFindings(publisher, review, weigh, options) {
    const own = await attempt(() => publisher.own());
    if ('problem' in own)
        return unread(review, await weigh([], new Map(), undefined), own.problem, options);
    const { comments } = own.value;
    const matches = matchComments(review.findings, comments);
    const found = comments.filter((comment) => isFound(comment, [...matches.values()]));
    const memorised = await weigh(found, matches, own.value.summary);
    const { alive, dismissed } = dismiss(review.findings, matches, memorised);
    const steps = reconcile(placeables({ ...review, findings: alive }, options), matches, options.maxComments);
    const posts = steps.filter((step) => step.kind === 'post').length;
    const body = (0,summary_summary/* renderReviewBody */.de)({ head: review.head, findings: posts });
    const applied = await attempt(() => publisher.apply(steps, { head: review.head, body }));
    const matched = new Set(matches.values());
    const unmatched = comments.filter((comment) => !matched.has(comment));
    const warnings = 'problem' in applied ? [applied.problem] : [];
    const untold = untoldIn(unmatched, review.untold);
    const closing = { review, alive, matches, unmatched, untold };
    const closed = 'problem' in applied ? [] : await closeThreads(publisher, closing);
    const gone = new Set(closed.map(({ comment }) => comment));
    return {
        applied: 'problem' in applied ? listEach(alive, options.minSeverity, applied.problem) : sorted(applied.value),
        dismissed,
        memorised,
        idOf: (finding) => matches.get(finding)?.identity ?? finding.id,
        closed,
        untold: [...untold.keys()].map(({ identity }) => identity),
        standing: unmatched.filter((comment) => !gone.has(comment) && isOpen(comment)),
        own: own.value,
        warnings,
    };
}
/** A thread that was resolved says "no problem here" only of a finding that is still there; an answer says it of any. */
function isFound(comment, matched) {
    return comment.thread?.resolved !== true || matched.includes(comment);
}
async function unread({ findings }, memorised, problem, options) {
    const { alive, dismissed } = dismiss(findings, new Map(), memorised);
    const applied = listEach(alive, options.minSeverity, problem);
    return {
        applied,
        dismissed,
        memorised,
        idOf: ({ id }) => id,
        closed: [],
        untold: [],
        standing: [],
        own: undefined,
        warnings: [problem],
    };
}
/** Its code still stands in the diff, and nobody has resolved its thread. */
function isOpen({ lines, thread }) {
    return lines !== undefined && thread?.resolved !== true;
}
function sorted(applied) {
    return [...applied].sort((a, b) => compareFindings(a.finding, b.finding));
}
function placeables(review, options) {
    const files = new Map(review.files.map((file) => [file.path, file]));
    const { rulePages, literals } = options;
    const below = hiddenBelow(review.findings, options.minSeverity);
    return review.findings.map((finding) => {
        const ladder = ladderOf(finding, files.get(finding.place.path));
        const inline = (0,comment/* renderComment */.w)(finding, {
            rulePages,
            suggestions: options.suggestions && marksWhole(finding, ladder[0]),
            placement: 'inline',
        });
        const file = (0,comment/* renderComment */.w)(finding, { rulePages, suggestions: false, placement: 'file' });
        const bodies = { inline: (0,redact/* redact */.E)(inline, literals), file: (0,redact/* redact */.E)(file, literals) };
        return { finding, bodies, ladder, hidden: below.has(finding) };
    });
}
/** A suggestion replaces the lines that its comment marks: it is only right where those are all the lines it was made for. */
function marksWhole({ place }, rung) {
    return rung.kind === 'inline' && rung.line === place.line && (rung.startLine ?? rung.line) === place.startLine;
}
function listEach(findings, least, why) {
    const below = hiddenBelow(findings, least);
    return [...findings].sort(compareFindings).map((one) => (below.has(one) ? (0,applied/* hidden */.R)(one) : (0,applied/* listed */.KE)(one, why)));
}
async function attempt(call) {
    try {
        return { value: await call() };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'publishing failed' };
    }
}

// EXTERNAL MODULE: ./src/recall.ts + 2 modules
var recall = __webpack_require__(1947);
// EXTERNAL MODULE: ./src/core/memory/digest.ts
var digest = __webpack_require__(64843);
// EXTERNAL MODULE: ./src/core/judgement/finding.ts
var finding = __webpack_require__(70850);
;// CONCATENATED MODULE: ./src/core/memory/next.ts


/** Claims that a state has room for. */
const mostUnplaced = 40;
/** Gives the checkpoint that the next run begins from; a run that asked no model leaves the previous one as it is. */
function nextCheckpoint(input) {
    const { previous, asked, head, mergeBase, fingerprint, files, read, carried, questions } = input;
    if (!asked)
        return previous;
    const seen = files.filter(({ file }) => read.has(file.path) || carried.has(file.path));
    return {
        head,
        mergeBase,
        fingerprint,
        read: seen.map(digest/* changeDigest */.VW),
        hunks: seen.flatMap(({ file }) => (0,digest/* hunkDigests */.k8)(file)),
        findings: input.findings
            .filter(isSaid)
            .map(withoutSecrets)
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        questions,
        unplaced: (0,finding/* unplaced */.v)(input.rejected)
            .filter(({ path }) => read.has(path) || carried.has(path))
            .slice(0, mostUnplaced)
            .map((one) => ({ ...one, title: one.title.slice(0, 200), detail: one.detail.slice(0, 200) })),
        // A rule computes again what it is silenced for.
        silenced: input.silenced.filter(({ rule, path }) => rule === undefined && (read.has(path) || carried.has(path))),
        open: [...input.open].sort(),
        since: baselineOf(previous, head),
    };
}
/** What a rule computes it computes again; what a model has said, nobody will say again. */
function isSaid({ origin }) {
    return origin.kind === 'model' || origin.fromModel !== undefined;
}
/** The lines as they may be printed: a comment can be read by everybody. */
function withoutSecrets(finding) {
    return { ...finding, place: { ...finding.place, text: finding.place.shown } };
}
function baselineOf(previous, head) {
    if (previous === undefined)
        return undefined;
    return previous.head === head ? previous.since : { head: previous.head, ids: previous.open };
}

;// CONCATENATED MODULE: ./src/remember.ts




/** Compares what is open now with what was open at the reviewed head before this one: the same for every run of one head. Undefined where there was none. */
function progressOf({ checkpoint }, head, now) {
    const before = checkpoint?.head === head ? checkpoint.since : checkpoint && { head: checkpoint.head, ids: checkpoint.open };
    if (before === undefined)
        return undefined;
    const { open, dismissed, untold } = now;
    const [known, there] = [new Set(before.ids), new Set([...open, ...dismissed, ...untold])];
    return {
        since: before.head,
        new: open.filter((id) => !known.has(id)).length,
        fixed: before.ids.filter((id) => !there.has(id)).length,
        dismissed: dismissed.filter((id) => known.has(id)).length,
        open: open.filter((id) => known.has(id)).length,
    };
}
/** Makes the state that this run leaves behind. */
function nextState({ prepared, recalled, judged, memorised, open, questions, isAsked }) {
    const { revisions } = prepared.change.subject;
    const { resumption, state, fingerprint } = recalled;
    const checkpoint = nextCheckpoint({
        previous: state.checkpoint,
        asked: isAsked,
        head: revisions.head,
        mergeBase: revisions.mergeBase,
        fingerprint,
        files: [...prepared.selected, ...prepared.maybe],
        read: judged.read,
        carried: resumption.kind === 'incremental' ? resumption.carried : new Set(),
        findings: judged.findings,
        open,
        questions,
        rejected: judged.rejected,
        silenced: judged.silenced,
    });
    return { checkpoint, ...memorised };
}
/** Puts what the next run is to know below the words of a summary. Without a key nothing new can be proven, so what stood there stays, byte for byte. */
function withState(text, state, { prepared, recalled, stateKey }) {
    const site = (0,recall/* siteOf */.zU)(prepared);
    if (site === undefined)
        return text;
    if (stateKey === undefined)
        return recalled.unsealed.kind === 'unread' ? `${text}\n${recalled.unsealed.sealed}` : text;
    const digests = new Map([...prepared.selected, ...prepared.maybe].map((one) => [one.file.path, (0,digest/* changeDigest */.VW)(one)]));
    return `${text}\n${(0,seal/* sealState */.Bw)(state, text, site, stateKey, (path) => digests.get(path))}`;
}

// EXTERNAL MODULE: ./src/render/check-run.ts
var check_run = __webpack_require__(18556);
// EXTERNAL MODULE: ./src/render/ending.ts
var ending = __webpack_require__(75953);
// EXTERNAL MODULE: ./src/render/summary/same.ts
var same = __webpack_require__(93113);
// EXTERNAL MODULE: ./src/task.ts
var src_task = __webpack_require__(24150);
;// CONCATENATED MODULE: ./src/conclude.ts













const nowhere = { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] };
/** Publishes what was judged: comments, then the threads that are done, then summary with state and check run. Undefined where GitHub took no comment because the head has moved meanwhile, so that what was read is stale. */
async function publishAll(run, isStale) {
    const published = await place(run);
    if (isRefused(published.applied) && (await isStale()))
        return undefined;
    const report = reportFor(run, published);
    if (published.own === undefined)
        return { report, links: nowhere };
    const conclusion = lastWords(run, published, report);
    return { report, links: await concluded(run.ports.publisher, conclusion) };
}
function place(run) {
    const { ports, task, prepared, recalled, judged } = run;
    const { change } = prepared;
    const { findings, read, untold, unchecked } = judged;
    const review = {
        ...{ head: change.subject.revisions.head, findings, read, untold, truncated: change.truncated },
        files: change.files.map((one) => one.file),
        unchecked: new Set(unchecked.map(({ path }) => path)),
    };
    const said = { commanded: task.commanded ?? [], findings };
    return publishFindings(ports.publisher, review, 
    // Another run may have dismissed something since this one began.
    (comments, matches, summary) => memorise(ports.memory, { ...said, state: stateIn(run, summary) ?? recalled.state }, comments, matches), { ...task.config, rulePages: task.rulePages, literals: task.literals });
}
function isRefused(applied) {
    return applied.some((one) => one.fallback !== undefined) && applied.every((one) => one.state !== 'posted');
}
function reportFor({ ports, task, prepared: { change }, recalled, judged }, published) {
    const { applied, dismissed, closed, standing } = published;
    const open = applied.map(({ finding }) => finding);
    const warned = { ...judged, warnings: [...judged.warnings, ...published.warnings] };
    return {
        ...(0,judge/* reportOf */.E)(change, warned, (0,src_task/* timing */.N)(ports, task)),
        ...{ applied, dismissed, closed, standing },
        verdict: verdictWithout(judged, open),
        progress: progressOf(recalled.state, change.subject.revisions.head, {
            open: open.map(published.idOf),
            dismissed: dismissed.flatMap(({ finding }) => (finding === undefined ? [] : [published.idOf(finding)])),
            untold: published.untold,
        }),
    };
}
/** Where everything that was found is dismissed, nothing is left to be called a finding. */
function verdictWithout({ verdict, coverage }, open) {
    return verdict.kind === 'findings' && open.length === 0 && coverage.selectedFiles > 0 ? { kind: 'clean' } : verdict;
}
/** The summary with the state below it, and the check run; no summary where there is nothing to tell and none stands. */
function lastWords(run, { own, memorised, idOf }, report) {
    const { task, prepared, judged } = run;
    const { config, literals } = task;
    const { head } = prepared.change.subject.revisions;
    const isTold = config.commentWhenClean || own?.summary !== undefined || !(0,outcome/* isSilent */.eS)(report);
    const fails = (0,ending/* failureReason */.H)((0,outcome/* endingOf */.z6)(report, config), config);
    const text = (0,redact/* redact */.E)((0,summary_summary/* renderSummary */.Br)(report, { ...task, command: config.command, fails }), literals);
    const open = report.applied.map(({ finding }) => idOf(finding));
    const remembering = { ...run, memorised, open, questions: judged.questions, stateKey: task.stateKey };
    const state = nextState(remembering);
    const stands = own?.summary !== undefined && tellsTheSame(run, own.summary.body, text, state);
    const summary = isTold ? (stands ? own.summary.body : withState(text, state, remembering)) : undefined;
    const said = config.checks === 'auto' ? redactCheckRun((0,check_run/* renderCheckRun */.k)(report, config), literals) : undefined;
    const checkRun = said && !isTold ? { ...said, state: withState('', state, remembering).trimStart() } : said;
    return { head, own: own ?? { comments: [], summary: undefined }, summary, checkRun };
}
/** What a summary of ours remembers, if it is proven to be ours. */
function stateIn({ task, prepared }, summary) {
    const unsealed = (0,recall/* openState */.Gf)(summary?.body ?? '', prepared, task.stateKey);
    return unsealed.kind === 'believed' ? unsealed.state : undefined;
}
/** Says whether a summary that stands tells a reader, and the next run, what a new one would. */
function tellsTheSame({ task, prepared }, body, text, state) {
    const unsealed = (0,recall/* openState */.Gf)(body, prepared, task.stateKey);
    if (unsealed.kind !== 'believed' || unsealed.edited)
        return false;
    return (0,same/* sameSummary */.hu)((0,seal/* withoutSeal */.MW)(body), text) && (0,seal/* isSameState */._G)(unsealed.state, state);
}
/** What is posted stays posted and is told, even if the last words could not be written. */
async function concluded(publisher, conclusion) {
    try {
        return await publisher.conclude(conclusion);
    }
    catch (error) {
        return {
            ...nowhere,
            warnings: [`the summary was not written: ${error instanceof Error ? error.message : 'unknown error'}`],
        };
    }
}
function redactCheckRun(checkRun, literals) {
    return {
        ...checkRun,
        summary: (0,redact/* redact */.E)(checkRun.summary, literals),
        annotations: redactAnnotations(checkRun.annotations, literals),
    };
}
/** Takes secrets out of annotations: the last thing before they leave. */
function redactAnnotations(annotations, literals) {
    return annotations.map((one) => ({
        ...one,
        title: (0,redact/* redact */.E)(one.title, literals),
        message: (0,redact/* redact */.E)(one.message, literals),
    }));
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ surfaceOf)
/* harmony export */ });
const bySurface = {
    idempotency: 'queue',
    delivery: 'queue',
    ordering: 'queue',
    retry: 'queue',
    transaction: 'db',
    concurrency: 'db',
    locking: 'db',
    query: 'db',
    schema: 'db',
    pagination: 'db',
    leak: 'db',
};
/** The surface of what was said under a lens: the lens itself, or under `any` the one that the category belongs to first. */
function surfaceOf(lens, category) {
    if (lens !== 'any')
        return lens;
    return (category === undefined ? undefined : bySurface[category]) ?? 'api';
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   Ug: () => (/* binding */ answerEach)
/* harmony export */ });
/** Answers every step in order; only those that are to place a comment are asked about. */
function answerEach(steps, answerPost) {
    const answer = (step) => {
        switch (step.kind) {
            case 'post':
                return answerPost(step);
            case 'keep':
            case 'update':
                return kept(step);
            case 'list':
                return step.why === 'below-min-severity' ? hidden(step.finding) : listed(step.finding, listWords[step.why]);
        }
    };
    return steps.map(answer);
}
function kept(step) {
    const { finding, comment } = step;
    const { path, side, line, startLine } = finding.place;
    const placement = finding.tie === 'file'
        ? { kind: 'file', path: comment.path }
        : { kind: 'inline', path, side, line, startLine: startLine < line ? startLine : undefined };
    return { finding, placement, state: 'kept', url: comment.url, fallback: undefined };
}
/** A finding that stands in the summary alone; `why` says what kept it from its place, undefined where no place was tried. */
function listed(finding, why) {
    return { finding, placement: { kind: 'summary' }, state: 'listed', url: undefined, fallback: why };
}
/** A finding below `min-severity`: it is told nowhere, only named. */
function hidden(finding) {
    return { finding, placement: { kind: 'summary' }, state: 'hidden', url: undefined, fallback: undefined };
}
const listWords = {
    'over-max-comments': 'over the limit of inline comments for one review',
    'no-line': 'no line of the diff to stand on',
};


/***/ }),

/***/ 92439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nothingSpent),
/* harmony export */   u: () => (/* binding */ spentOf)
/* harmony export */ });
/** What a dialogue costs that was not held. */
const nothingSpent = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, costUsd: 0, requests: 0 };
/** Sums up what a dialogue has cost; all input counts, from the cache or not. */
function spentOf({ usage, costUsd, requests }) {
    return {
        inputTokens: usage.input + usage.cached + usage.written,
        cachedTokens: usage.cached,
        outputTokens: usage.output,
        costUsd,
        requests,
    };
}


/***/ }),

/***/ 64843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ changeDigest),
/* harmony export */   j3: () => (/* binding */ hunkDigest),
/* harmony export */   k8: () => (/* binding */ hunkDigests),
/* harmony export */   oA: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42565);
/* harmony import */ var _scure_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64929);
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66149);




/** Takes a file of a change; gives 12 characters that are the same as long as everything a model is asked about it is: its lines, its names, its kind of change, its tier and surfaces. */
function changeDigest({ file, tier, surfaces }) {
    const { path, previousPath = null, status, unread = null, hunks } = file;
    return digestOf(['change-v1', path, previousPath, status, unread, tier, surfaces, (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .printPatch */ .k0)(hunks)]);
}
/** Takes a file of a change; gives eight characters for each hunk, which stay when lines above it come or go. */
function hunkDigests({ path, hunks }) {
    return hunks.map((hunk) => hunkDigest(path, hunk));
}
/** Eight characters of one hunk: its lines with their signs, in its file. */
function hunkDigest(path, { lines }) {
    return digestOf(['hunk-v1', path, lines.map(({ kind, text }) => [kind, text])]).slice(0, 8);
}
/** Twelve characters of a text: enough to tell the words of one comment from those of another. */
function textDigest(text) {
    return digestOf(['text-v1', text]);
}
/** 72 bits, so that a whole change fits into a comment and nobody finds a second text for one of them. */
function digestOf(parts) {
    return _scure_base__WEBPACK_IMPORTED_MODULE_1__/* .base64urlnopad */ .zD.encode((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8ToBytes */ .AI)(JSON.stringify(parts))).slice(0, 9));
}


/***/ }),

/***/ 88996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ earlierFindings),
/* harmony export */   U: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64843);

/** Says what an earlier run has read of the same change under the same guidance; whatever does not verify means that everything is read, never that something is skipped. */
function resume(input) {
    const { unsealed, files } = input;
    const why = whyFull(input);
    if (why !== undefined || unsealed.kind !== 'believed' || unsealed.state.checkpoint === undefined)
        return { kind: 'full', why: why ?? 'first-review' };
    const { head, read, hunks, findings, questions, unplaced, silenced } = unsealed.state.checkpoint;
    const known = new Set(read);
    const carried = new Set(files.filter((one) => known.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .changeDigest */ .VW)(one))).map(({ file }) => file.path));
    return {
        kind: 'incremental',
        since: head,
        carried,
        findings: findings.filter(({ place }) => carried.has(place.path)),
        questions: carried.size === 0 ? [] : questions,
        unplaced: unplaced.filter(({ path }) => carried.has(path)),
        silenced: silenced.filter(({ path }) => carried.has(path)),
        hunks: new Set(hunks),
    };
}
function whyFull({ unsealed, mergeBase, fingerprint, descends, full }) {
    if (full)
        return 'asked-for';
    switch (unsealed.kind) {
        case 'none':
            return 'first-review';
        case 'unread':
            return 'no-key';
        case 'not-believed':
            return 'not-believed';
        case 'believed': {
            const { checkpoint } = unsealed.state;
            if (checkpoint === undefined)
                return 'first-review';
            if (unsealed.edited)
                return 'text-edited';
            if (checkpoint.fingerprint !== fingerprint)
                return 'guided-otherwise';
            if (checkpoint.mergeBase !== mergeBase)
                return 'base-moved';
            return descends ? undefined : 'history-rewritten';
        }
    }
}
/** Takes a checkpoint, the files of the change and the paths that were read, then or now; gives the findings of the other files: nobody has looked whether they are gone. Each stands on its lines, where they still are; else on its file. */
function earlierFindings(checkpoint, files, seen) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return checkpoint.findings.flatMap((finding) => {
        const file = byPath.get(finding.place.path);
        return file === undefined || seen.has(file.path) ? [] : [placedAnew(finding, file)];
    });
}
function placedAnew(finding, { hunks }) {
    const { place } = finding;
    for (const { lines } of hunks) {
        const side = lines.flatMap((line) => {
            if (place.side === 'LEFT')
                return line.kind === 'removed' ? [{ number: line.old, text: line.text }] : [];
            return line.kind === 'removed' ? [] : [{ number: line.new, text: line.text }];
        });
        const at = side.findIndex((_, from) => stands(side.slice(from, from + place.text.length), place));
        const first = side[at];
        if (first !== undefined)
            return { ...finding, place: { ...place, startLine: first.number, line: first.number + place.text.length - 1 } };
    }
    return { ...finding, tie: 'file' };
}
function stands(lines, { text }) {
    const from = lines[0]?.number ?? 0;
    return lines.length === text.length && lines.every((line, n) => line.text === text[n] && line.number === from + n);
}


/***/ }),

/***/ 12017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _G: () => (/* binding */ isSameState),
  Bw: () => (/* binding */ sealState),
  Du: () => (/* binding */ unseal),
  MW: () => (/* binding */ withoutSeal)
});

// EXTERNAL MODULE: ./node_modules/@noble/hashes/hmac.js
var hmac = __webpack_require__(9737);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
// EXTERNAL MODULE: ./node_modules/@scure/base/index.js
var base = __webpack_require__(64929);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
// EXTERNAL MODULE: ./src/core/judgement/finding.ts
var finding = __webpack_require__(70850);
// EXTERNAL MODULE: ./src/core/surface/surface.ts
var surface = __webpack_require__(79948);
;// CONCATENATED MODULE: ./src/core/memory/decode-state.ts




const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const place = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    side: schemas/* enum */.k5n(['LEFT', 'RIGHT']),
    startLine: schemas/* number */.aig().int(),
    line: schemas/* number */.aig().int(),
    text: texts,
    shown: texts,
});
const origin = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('computed'),
        rule: schemas/* string */.YjP(),
        fromModel: schemas/* array */.YOg(schemas/* enum */.k5n(['severity', 'code'])).optional(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('model'), lens: schemas/* enum */.k5n(surface/* surfaces */.X) }),
]);
const decode_state_finding = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    origin,
    category: schemas/* enum */.k5n(answer/* categories */.LZ),
    severity: schemas/* enum */.k5n(answer/* severities */.gO),
    confidence: schemas/* enum */.k5n(answer/* confidences */.E2),
    place,
    tie: schemas/* enum */.k5n(['changed', 'hunk', 'file']),
    title: schemas/* string */.YjP(),
    trigger: schemas/* string */.YjP(),
    failure: schemas/* string */.YjP(),
    noticed: schemas/* string */.YjP(),
    fix: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), language: schemas/* string */.YjP() }).optional(),
    suggestion: schemas/* string */.YjP().optional(),
    affects: texts,
    evidence: texts,
});
const checkpoint = schemas/* object */.Ikc({
    head: schemas/* string */.YjP(),
    mergeBase: schemas/* string */.YjP(),
    fingerprint: schemas/* string */.YjP(),
    read: texts,
    hunks: texts,
    findings: schemas/* array */.YOg(decode_state_finding),
    questions: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP(), decides: schemas/* enum */.k5n(answer/* severities */.gO) })),
    unplaced: schemas/* array */.YOg(schemas/* object */.Ikc({
        title: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        lens: schemas/* enum */.k5n(surface/* surfaces */.X),
        why: schemas/* enum */.k5n(finding/* rejectionWhys */.R),
        detail: schemas/* string */.YjP(),
    })),
    silenced: schemas/* array */.YOg(schemas/* object */.Ikc({
        title: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        line: schemas/* number */.aig().int(),
        rule: schemas/* string */.YjP().optional(),
        category: schemas/* enum */.k5n(answer/* categories */.LZ),
        severity: schemas/* enum */.k5n(answer/* severities */.gO).optional(),
        by: schemas/* enum */.k5n(['rules', 'severity']),
    })),
    open: texts,
    since: schemas/* object */.Ikc({ head: schemas/* string */.YjP(), ids: texts }).optional(),
});
const dismissal = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    by: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    how: schemas/* enum */.k5n(['reply', 'resolved', 'command']),
    at: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(answer/* severities */.gO).optional(),
});
const sealed = schemas/* object */.Ikc({
    words: schemas/* string */.YjP(),
    state: schemas/* object */.Ikc({
        checkpoint: checkpoint.optional(),
        dismissals: schemas/* array */.YOg(dismissal),
        restored: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), by: schemas/* string */.YjP(), at: schemas/* string */.YjP() })),
    }),
});
/** Takes the JSON of a state whose seal was found to be ours; gives it with the digest of the words above it, or undefined where another version of ours wrote it in another shape. */
function decodeState(json) {
    const parsed = sealed.safeParse(parse(json));
    if (!parsed.success)
        return undefined;
    const { words, state } = parsed.data;
    const from = state.checkpoint;
    return {
        words,
        state: {
            checkpoint: from && {
                ...from,
                findings: from.findings.map(findingOf),
                silenced: from.silenced.map((one) => ({ ...one, rule: one.rule, severity: one.severity })),
                since: from.since,
            },
            dismissals: state.dismissals.map((one) => ({ ...one, severity: one.severity })),
            restored: state.restored,
        },
    };
}
/** What is absent in JSON is undefined in a finding, or absent there too. */
function findingOf({ origin: from, ...said }) {
    const origin = from.kind === 'model' ? from : computedBy(from);
    return { ...said, origin, fix: said.fix, suggestion: said.suggestion };
}
function computedBy({ kind, rule, fromModel }) {
    return fromModel === undefined ? { kind, rule } : { kind, rule, fromModel };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/memory/digest.ts
var digest = __webpack_require__(64843);
;// CONCATENATED MODULE: ./src/core/memory/fit-state.ts

/** Takes a state and how to tell whether it fits; gives as much of it as does. A finding that has no room takes the digest of its file with it, so that the file is asked about again and nothing is lost; digests of hunks go before all findings, those of files after them, last first. Dismissals always stay. */
function fitted(state, fits, digestOf) {
    if (state.checkpoint === undefined || fits(state))
        return state;
    const checkpoint = { ...state.checkpoint, hunks: [] };
    if (fits({ ...state, checkpoint }))
        return { ...state, checkpoint };
    const worstFirst = [...checkpoint.findings].sort((a, b) => rank(a) - rank(b));
    const keeping = (count) => ({
        ...state,
        checkpoint: withFindings(checkpoint, worstFirst.slice(0, count), digestOf),
    });
    const findings = largest(worstFirst.length, (count) => fits(keeping(count)));
    if (findings > 0 || fits(keeping(0)))
        return keeping(findings);
    const bare = withFindings(checkpoint, [], digestOf);
    const reading = (count) => ({ ...state, checkpoint: { ...bare, read: bare.read.slice(0, count) } });
    const read = largest(bare.read.length, (count) => fits(reading(count)));
    return read > 0 || fits(reading(0)) ? reading(read) : { ...state, checkpoint: undefined };
}
function rank({ severity }) {
    return answer/* severities */.gO.indexOf(severity);
}
function withFindings(checkpoint, kept, digestOf) {
    const left = checkpoint.findings.filter((finding) => !kept.includes(finding));
    const lost = new Set(left.map(({ place }) => place.path));
    const digests = new Set([...lost].map(digestOf));
    return {
        ...checkpoint,
        // What is told of a file is told whole: one that is asked about again needs none of it.
        findings: kept.filter(({ place }) => !lost.has(place.path)),
        read: checkpoint.read.filter((digest) => !digests.has(digest)),
    };
}
/** The largest number up to `most` for which the test holds, if it holds for all smaller ones; 0 where it holds for none. */
function largest(most, holds) {
    let [low, high] = [0, most];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/core/memory/seal.ts








/** Characters that a sealed state may take of a comment's 65,536. */
const maxSealed = 24_000;
const grammar = /^<!-- integration-engineer:state v1 ([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43}) -->$/;
/** Takes a state and the words that it will stand below; gives one line that nobody without the key can write. The same for the same input. What does not fit is left out in a way that only makes the next run read more; `digestOf` gives the digest of a path's change. */
function sealState(state, text, site, key, digestOf) {
    const words = (0,digest/* textDigest */.oA)(normalised(text));
    const print = (some) => {
        const json = inOneForm(JSON.stringify({ words, state: some }));
        const payload = base/* base64urlnopad */.zD.encode((0,esm/* deflateSync */.pd)((0,utils/* utf8ToBytes */.AI)(json), { level: 9 }));
        return `<!-- integration-engineer:state v1 ${payload}.${macOf(payload, site, key)} -->`;
    };
    return print(fitted(state, (some) => print(some).length <= maxSealed, digestOf));
}
/** Says whether two states would be sealed alike under the same words. */
function isSameState(a, b) {
    return inOneForm(JSON.stringify({ words: '', state: a })) === inOneForm(JSON.stringify({ words: '', state: b }));
}
/** The keys of a state in one order, whether it was made or read: a run that changes nothing must not write. */
function inOneForm(json) {
    return JSON.stringify(decodeState(json));
}
/** Takes a comment of ours as GitHub gives it; gives the state on its last line, if it can be believed. */
function unseal(body, site, key) {
    const { text, sealed } = parted(body);
    const [, payload = '', mac = ''] = grammar.exec(sealed) ?? [];
    if (payload === '')
        return { kind: 'none' };
    if (key === undefined)
        return { kind: 'unread', sealed };
    if (!isEqual(mac, macOf(payload, site, key)))
        return { kind: 'not-believed' };
    const said = decodeState((0,esm/* strFromU8 */.he)((0,esm/* inflateSync */.HM)(base/* base64urlnopad */.zD.decode(payload))));
    if (said === undefined)
        return { kind: 'not-believed' };
    return { kind: 'believed', state: said.state, edited: said.words !== (0,digest/* textDigest */.oA)(normalised(text)), sealed };
}
/** A comment without the state on its last line. */
function withoutSeal(body) {
    const { text, sealed } = parted(body);
    return grammar.test(sealed) ? text : body;
}
/** Only the last line can be a state: whatever a finding quotes stands above it. */
function parted(body) {
    const whole = normalised(body);
    const at = whole.lastIndexOf('\n');
    return { text: at === -1 ? '' : whole.slice(0, at), sealed: whole.slice(at + 1) };
}
/** GitHub may answer a body with other line ends or without its last ones. */
function normalised(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
function macOf(payload, { repository, number }, key) {
    const own = (0,hmac/* hmac */.w)(sha2/* sha256 */.sc, (0,utils/* utf8ToBytes */.AI)(key), (0,utils/* utf8ToBytes */.AI)('integration-engineer state v1'));
    const said = JSON.stringify(['v1', repository.toLowerCase(), number, payload]);
    return base/* base64urlnopad */.zD.encode((0,hmac/* hmac */.w)(sha2/* sha256 */.sc, own, (0,utils/* utf8ToBytes */.AI)(said)));
}
/** Takes as long for texts that differ early as for those that differ late. */
function isEqual(a, b) {
    if (a.length !== b.length)
        return false;
    let differs = 0;
    for (let at = 0; at < a.length; at += 1)
        differs |= a.charCodeAt(at) ^ b.charCodeAt(at);
    return differs === 0;
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./src/core/dialogue/lens.ts
var dialogue_lens = __webpack_require__(4672);
// EXTERNAL MODULE: ./src/core/evidence/to-finding.ts + 1 modules
var to_finding = __webpack_require__(52459);
// EXTERNAL MODULE: ./src/core/judgement/applied.ts
var judgement_applied = __webpack_require__(4530);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/core/judgement/spent.ts
var spent = __webpack_require__(92439);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 1 modules
var redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./src/core/dialogue/gutter.ts
var gutter = __webpack_require__(59127);
// EXTERNAL MODULE: ./src/core/judgement/identity.ts
var identity = __webpack_require__(11673);
// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
;// CONCATENATED MODULE: ./src/core/judgement/merge.ts

/** Begins with the computed findings, which are never replaced. */
function openLedger(computed) {
    return { computed, byId: new Map(computed.map((finding) => [finding.id, finding])), rejected: [] };
}
/** Enters a verified finding of the model: merged into evidence of its kind, or with its double, else on its own. */
function settle({ computed, byId, rejected }, finding) {
    const fact = computed.find((one) => isAbout(one, finding));
    if (fact !== undefined) {
        byId.set(fact.id, withClaim(byId.get(fact.id) ?? fact, finding));
        rejected.push(spokenFor(finding, 'covered-by-evidence', `it is told with the computed fact ${fact.evidence.join(', ')}`));
        return;
    }
    const double = [...byId.values()].find((one) => one.origin.kind === 'model' && isDouble(one, finding));
    if (double === undefined) {
        byId.set(finding.id, finding);
        return;
    }
    const [kept, other] = worse(finding, double) ? [finding, double] : [double, finding];
    byId.delete(double.id);
    byId.set(kept.id, { ...kept, affects: [...new Set([...kept.affects, ...other.affects])] });
    rejected.push(spokenFor(other, 'duplicate', `the same kind of defect on the same code as "${kept.title}"`));
}
function spokenFor({ title, place, origin }, why, detail) {
    return { title, path: place.path, lens: origin.kind === 'model' ? origin.lens : 'api', why, detail };
}
/** One comment for a fact and a claim about it: the fact's words first, and the claim's where it says worse, since it then saw who breaks. What is the model's is marked so. */
function withClaim(fact, claim) {
    const raised = worse(claim, fact);
    const fixed = fact.fix === undefined && claim.fix !== undefined;
    const told = raised
        ? {
            severity: claim.severity,
            failure: `${fact.failure}\n\n${claim.trigger} ${claim.failure}`,
            affects: [...new Set([...fact.affects, ...claim.affects])],
        }
        : {};
    const before = fact.origin.kind === 'computed' ? (fact.origin.fromModel ?? []) : [];
    const fromModel = [
        ...new Set([...before, ...(raised ? ['severity'] : []), ...(fixed ? ['code'] : [])]),
    ];
    const origin = fact.origin.kind === 'computed' && fromModel.length > 0 ? { ...fact.origin, fromModel } : fact.origin;
    return { ...fact, ...told, fix: fact.fix ?? claim.fix, origin };
}
/** One defect told twice: the same identity, or the same kind on lines that touch, however much of them was quoted. */
function isDouble(a, b) {
    return a.id === b.id || (a.category === b.category && touches(a, b));
}
/** A computed fact and a claim are about one thing if both are of one kind, on lines that touch. */
function isAbout(fact, finding) {
    const sameKind = finding.category === fact.category || alsoCalled[fact.category]?.includes(finding.category) === true;
    return sameKind && touches(fact, finding);
}
/** What a claim may call the defect that a fact of the category tells. */
const alsoCalled = {
    contract: ['compatibility'],
    schema: ['locking', 'compatibility', 'transaction'],
};
function touches({ place: a }, { place: b }) {
    return a.path === b.path && a.side === b.side && a.startLine <= b.line && b.startLine <= a.line;
}
function worse(a, b) {
    return answer/* severities */.gO.indexOf(a.severity) < answer/* severities */.gO.indexOf(b.severity);
}

;// CONCATENATED MODULE: ./src/core/judgement/quote.ts

/** Shortest quote, in characters without white space, that can name a place. */
const shortest = 4;
/** A part of a line counts as quoted from this length on. */
const shortestPart = 8;
/** Finds a quote in the shown lines of one file: on the side it claims, else on the other, else over removed and added lines as they were shown. Among equal places whole lines come before parts, changed before unchanged, then the one nearest to the number the model named. Never guesses: undefined where the text is not there. */
function findQuote(source, quote) {
    const claimed = quote.side === 'old' ? 'LEFT' : 'RIGHT';
    const other = quote.side === 'old' ? 'RIGHT' : 'LEFT';
    const rows = (0,gutter/* withoutGutter */.E)(quote.text.replace(/\r/g, '').split('\n'));
    for (const wanted of readings(rows)) {
        if (wanted.join('').replaceAll(' ', '').length < shortest)
            return 'too-short';
        for (const [side, order] of [
            [claimed, claimed],
            [other, other],
            [claimed, 'shown'],
            [other, 'shown'],
        ]) {
            const found = source.excerpts.flatMap((excerpt) => matches(sequence(excerpt, order), wanted, side));
            const best = bestOf(found, wanted, quote.line);
            if (best !== undefined)
                return describe(source, best, wanted, side);
        }
    }
    return undefined;
}
/** The quote as it is, and as it would read without a diff's signs, where every line begins with one. */
function readings(rows) {
    const plain = squeezed(rows);
    const signed = rows.filter((row) => row.trim() !== '').every((row) => /^[+-]/.test(row));
    return signed ? [plain, squeezed(rows.map((row) => row.slice(1)))] : [plain];
}
function squeezed(rows) {
    return rows.map(squeeze).filter((row) => row !== '');
}
/** The lines of one side in file order, where an unchanged line belongs to both; or all as they are shown. */
function sequence(excerpt, order) {
    const hidden = order === 'LEFT' ? '+' : order === 'RIGHT' ? '-' : undefined;
    return excerpt.lines.filter((line) => line.mark !== hidden && squeeze(line.text) !== '');
}
function matches(lines, wanted, side) {
    const found = [];
    for (let at = 0; at + wanted.length <= lines.length; at += 1) {
        const candidate = lines.slice(at, at + wanted.length);
        const equal = candidate.every((line, index) => covers(squeeze(line.text), wanted[index] ?? '', index, wanted.length));
        if (equal && candidate.some((line) => line.side === side))
            found.push(candidate);
    }
    return found;
}
/** A quote may begin and end inside a line, but every line between is whole. */
function covers(shown, wanted, index, count) {
    if (shown === wanted)
        return true;
    if (wanted.length < shortestPart)
        return false;
    if (count === 1)
        return shown.includes(wanted);
    return (index === 0 && shown.endsWith(wanted)) || (index === count - 1 && shown.startsWith(wanted));
}
function bestOf(found, wanted, line) {
    const partial = (lines) => Number(!lines.every((one, index) => squeeze(one.text) === wanted[index]));
    const unchanged = (lines) => Number(!lines.some(isChanged));
    const distance = (lines) => (line === undefined ? 0 : Math.abs((lines[0]?.line ?? 0) - line));
    return [...found].sort((a, b) => partial(a) - partial(b) || unchanged(a) - unchanged(b) || distance(a) - distance(b))[0];
}
function describe({ path, excerpts }, lines, wanted, side) {
    const own = lines.filter((line) => line.side === side);
    const changed = own.some(isChanged);
    const inHunk = own.every((line) => line.inHunk);
    const anchored = changed && !inHunk ? own.filter((line) => line.inHunk) : own;
    const [startLine, line] = [anchored[0]?.line ?? 1, anchored.at(-1)?.line ?? 1];
    const text = anchored.map((one) => one.raw.replace(/\r$/, ''));
    return {
        place: { path, side, startLine, line, text, shown: anchored.map((one) => one.text) },
        tie: changed ? 'changed' : inHunk ? 'hunk' : 'file',
        whole: anchored.length === lines.length &&
            lines.every((one, index) => squeeze(one.text) === wanted[index] && squeeze(one.raw) === wanted[index]),
        nth: occurrencesBefore(excerpts, anchored, side),
    };
}
/** How often the same lines stand on the same side before these: what tells two equal places of one file apart. */
function occurrencesBefore(excerpts, anchored, side) {
    const wanted = anchored.map((line) => squeeze(line.text));
    const lines = excerpts.flatMap((excerpt) => excerpt.lines.filter((line) => line.side === side && squeeze(line.text) !== ''));
    const starts = lines.filter((line, at) => line.line < (anchored[0]?.line ?? 0) &&
        wanted.every((text, index) => squeeze(lines[at + index]?.text ?? '') === text));
    return starts.length;
}
function isChanged(line) {
    return line.mark !== ' ';
}
function squeeze(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/core/judgement/verify.ts





/** Takes all claims of a run; gives what we stand behind, computed findings first, and every other claim with the reason why not. No claim is lost, none appears twice. */
function verifyClaims(answers, context) {
    const ledger = openLedger(context.computed);
    for (const { batch, claims } of answers) {
        for (const claim of claims) {
            const clean = redactClaim(claim, context.literals);
            const verdict = verifyClaim(clean, batch, context.paths);
            if ('why' in verdict)
                ledger.rejected.push(rejection(clean, verdict));
            else
                settle(ledger, verdict);
        }
    }
    return { findings: [...ledger.byId.values()], rejected: ledger.rejected };
}
function verifyClaim(claim, batch, paths) {
    const files = batch.files.filter((one) => one.file.file.path === claim.path);
    const first = files[0];
    if (first === undefined)
        return { why: 'path-not-shown', detail: 'this path was not part of the message that the claim answers' };
    if (first.role === 'context')
        return { why: 'not-for-review', detail: 'a test is shown as context and not reviewed itself' };
    const missing = ['title', 'trigger', 'failure', 'noticed'].filter((part) => lettersOf(claim[part]) < 3);
    if (missing.length > 0)
        return { why: 'failure-incomplete', detail: `empty: ${missing.join(', ')}` };
    const found = findQuote({ path: claim.path, excerpts: files.flatMap((one) => one.excerpts) }, { text: claim.quote, side: claim.side, line: claim.line });
    if (found === undefined)
        return { why: 'quote-not-found', detail: firstLine(claim.quote) };
    if (found === 'too-short')
        return { why: 'quote-too-short', detail: firstLine(claim.quote) };
    return findingOf(claim, found, (0,identity/* basePath */.Jp)(first.file.file, paths));
}
function firstLine(quote) {
    return quote.trim().split('\n', 1)[0]?.slice(0, 80) ?? '';
}
/** Letters and digits that a reader will see: what stands in an HTML comment is taken out before anything is posted. */
function lettersOf(text) {
    const visible = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    return (visible.match(/[\p{L}\p{N}]/gu) ?? []).length;
}
function findingOf(claim, found, identityPath) {
    const { place, tie } = found;
    const untouched = tie === 'changed' ? [] : [`${place.path}:${place.line}`];
    const { lens, category, severity, confidence, title, trigger, failure, noticed } = claim;
    return {
        id: (0,identity/* identityOf */.cu)({
            category,
            path: identityPath,
            text: found.nth === 0 ? place.text : [...place.text, `#${found.nth}`],
        }),
        origin: { kind: 'model', lens },
        category,
        severity,
        confidence,
        place,
        tie,
        title: title.replace(/\s+/g, ' '),
        trigger,
        failure,
        noticed,
        fix: fitFix(claim.fix),
        suggestion: found.whole && tie !== 'file' && place.side === 'RIGHT' ? fitSuggestion(claim, place.text) : undefined,
        affects: [...new Set([...untouched, ...claim.affects])],
        evidence: [],
    };
}
/** Asked for 3 to 15 lines; what is far longer is no remedy to be read in a comment. */
const longestFix = 40;
function fitFix(fix) {
    if (fix === undefined)
        return undefined;
    const lines = (0,gutter/* withoutGutter */.E)(fix.code
        .replace(/\r/g, '')
        .replace(/^\n+|\s+$/g, '')
        .split('\n'));
    return lines.length > longestFix ? undefined : { ...fix, code: lines.join('\n') };
}
/** Gives the suggestion with the indentation of the lines it replaces, or undefined where it changes nothing. */
function fitSuggestion(claim, replaced) {
    if (claim.suggestion === undefined || claim.suggestion.includes('[redacted'))
        return undefined;
    const lines = (0,gutter/* withoutGutter */.E)(claim.suggestion.replace(/\r/g, '').replace(/\n+$/, '').split('\n'));
    const [is, should] = [indentOf(lines[0]), indentOf(replaced[0])];
    const shift = should.startsWith(is) ? should.slice(is.length) : '';
    // Where only the first line lost its indentation, the others still have theirs.
    const all = lines.slice(1).every((line) => line.trim() === '' || indentOf(line).length < should.length);
    const fitted = lines
        .map((line, index) => (line.trim() !== '' && (index === 0 || all) ? `${shift}${line}` : line))
        .join('\n');
    return fitted === replaced.join('\n') ? undefined : fitted;
}
function indentOf(line) {
    return /^[ \t]*/.exec(line ?? '')?.[0] ?? '';
}
function rejection({ title, path, lens }, { why, detail }) {
    return { title, path, lens, why, detail };
}
function redactClaim(claim, literals) {
    const clean = (text) => (0,redact/* redact */.E)(text, literals);
    return {
        ...claim,
        title: clean(claim.title),
        trigger: clean(claim.trigger),
        failure: clean(claim.failure),
        noticed: clean(claim.noticed),
        fix: claim.fix === undefined ? undefined : { ...claim.fix, code: clean(claim.fix.code) },
        suggestion: claim.suggestion === undefined ? undefined : clean(claim.suggestion),
        affects: claim.affects.map(clean),
    };
}

// EXTERNAL MODULE: ./src/core/memory/digest.ts
var digest = __webpack_require__(64843);
;// CONCATENATED MODULE: ./src/core/memory/old-code.ts

/** Takes what a model has said now; gives it without new minor remarks on hunks that an earlier run has read and that did not change since: whoever pushes a repair is not to be told each time of something else. They are named, and not lost. */
function withoutOldRemarks(findings, resumption, files, known) {
    if (resumption.kind === 'full')
        return { findings, rejected: [] };
    const byPath = new Map(files.map((file) => [file.path, file]));
    const isOld = (finding) => {
        const { origin, severity, place } = finding;
        if (origin.kind !== 'model' || severity !== 'minor' || known.some((one) => isSame(one, finding)))
            return false;
        const hunk = byPath.get(place.path)?.hunks.find((one) => holds(one, finding));
        return hunk !== undefined && resumption.hunks.has((0,digest/* hunkDigest */.j3)(place.path, hunk));
    };
    const old = findings.filter(isOld);
    return { findings: findings.filter((finding) => !old.includes(finding)), rejected: old.map(rejectionOf) };
}
/** However much of the code was quoted then; its numbers may have changed. */
function isSame(known, { id, category, place }) {
    if (known.id === id)
        return true;
    const isThere = known.category === category && known.place.path === place.path && known.place.side === place.side;
    return isThere && known.place.text.some((line) => place.text.includes(line));
}
function holds({ oldStart, oldLines, newStart, newLines }, { place: { side, line } }) {
    return side === 'LEFT'
        ? line >= oldStart && line < oldStart + oldLines
        : line >= newStart && line < newStart + newLines;
}
function rejectionOf({ title, place, origin }) {
    const lens = origin.kind === 'model' ? origin.lens : 'api';
    return { title, path: place.path, lens, why: 'minor-on-old-code', detail: `line ${place.line}` };
}

// EXTERNAL MODULE: ./src/core/memory/resume.ts
var resume = __webpack_require__(88996);
;// CONCATENATED MODULE: ./src/core/settings/answered.ts
/** Words by which a question asks how much there is of a table. */
const size = /\b(?:how (?:big|large)|rows?|records|cardinality|size of)\b|\b(?:big|large|small|size)\b.*\btable\b|\btable\b.*\b(?:big|large|small|size)\b/i;
const traffic = /\b(?:how (?:often|many|much|busy)|traffic|load|rate|rps|qps|throughput|per (?:second|minute|hour)|volume)\b/i;
const latency = /\b(?:latency|slo|sla|deadline|response time|how (?:fast|slow|long)|p\d\d|time ?out|milliseconds|ms)\b/i;
const order = /\b(?:deploy|roll(?:s|ed)?[ -]?out|releas|migrat)\w*\b.*\b(?:order|first|before|after|together|same time)\b|\b(?:order|first|before|after)\b.*\b(?:deploy|roll(?:s|ed)?[ -]?out|releas)\w*/i;
/** Says whether a question asks what the facts already say: the rows of a table that are known, a traffic or a latency that is given, the order of deployment. A question about anything else of the same table is not answered. */
function isAnswered(question, facts) {
    const known = facts.tables.filter(({ rows, sizeGb }) => rows !== undefined || sizeGb !== undefined);
    if (size.test(question) && known.some(({ name }) => names(question, name)))
        return true;
    if (traffic.test(question) && facts.traffic.some(({ of }) => names(question, of)))
        return true;
    if (latency.test(question) && facts.latency.some(({ of }) => names(question, of)))
        return true;
    return facts.deployOrder.length > 0 && order.test(question);
}
/** The name as a word of its own, not as a part of a longer name or route; a table also without its schema. */
function names(question, name) {
    const text = question.toLowerCase();
    return [name, name.slice(name.lastIndexOf('.') + 1)].some((one) => one !== '' && holdsWord(text, one.toLowerCase()));
}
function holdsWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
        if (!/[\w/-]/.test(before) && !/[\w/-]/.test(after))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/core/settings/route.ts
var route = __webpack_require__(41960);
;// CONCATENATED MODULE: ./src/judge.ts










/** Makes of evidence and answers what we stand behind, with the verdict and everything that was not believed or not read; what an earlier run has read counts as read, and its findings stand. `dialogue` undefined: no model was asked. */
function judge(prepared, dialogue, literals, before = { resumption: { kind: 'full', why: 'first-review' }, checkpoint: undefined }) {
    const { change, selected, maybe, evidence, silenced, allowed, checkedContracts, counterparts } = prepared;
    const results = dialogue?.results ?? [];
    const answers = results.flatMap(({ batch, lens, result }) => result.kind === 'answered' ? [{ batch, lens, answer: result.answer }] : []);
    const { settings } = change.guide;
    const files = change.files.map((one) => one.file);
    const computed = (0,to_finding/* findingsOf */.W)(evidence.evidence, files, (0,route/* severityBy */.Jn)(settings.rules, settings.facts));
    const told = new Set(computed.map(({ id }) => id));
    const hushed = (0,to_finding/* findingsOf */.W)(silenced, files).filter(({ id }) => !told.has(id));
    const accepted = (0,to_finding/* findingsOf */.W)(allowed.map((one) => one.evidence), files);
    const verified = verifyClaims(answers.map(({ batch, answer }) => ({ batch, claims: answer.claims })), { computed: [...computed, ...hushed], literals, paths: new Set(files.map(({ path }) => path)) });
    const { rejected } = verified;
    const routed = (0,route/* routeFindings */._O)({ findings: verified.findings, computed, hushed }, settings);
    const resumed = before.resumption.kind === 'incremental' ? before.resumption : undefined;
    const [earlier, unplacedBefore] = [resumed?.questions ?? [], resumed?.unplaced ?? []];
    const asking = distinct([...earlier, ...answers.flatMap(({ answer }) => answer.questions)], (one) => one.text);
    const malformed = answers.flatMap(({ lens, answer }) => answer.malformed.map((one) => ({ ...one, lens: (0,dialogue_lens/* surfaceOf */.l)(lens, undefined), why: 'malformed' })));
    const [known, doubtful] = [coverageIn(selected, dialogue), coverageIn(maybe, dialogue)];
    const cut = change.truncated ? [{ path: '', why: 'listing-truncated', hunks: 0 }] : [];
    const omissions = [...known.omissions, ...cut];
    const carried = before.resumption.kind === 'incremental' ? before.resumption.carried : new Set();
    const unread = new Set([...omissions, ...doubtful.omissions].map(({ path }) => path));
    const asked = dialogue === undefined ? [] : [...selected, ...maybe].map(({ file }) => file.path);
    const read = new Set(asked.filter((path) => !carried.has(path) && !unread.has(path)));
    const said = before.checkpoint?.findings ?? [];
    const fresh = withoutOldRemarks(routed.findings, before.resumption, files, said);
    const findings = withEarlier(fresh.findings, { ...before, files, seen: new Set([...carried, ...read]) });
    return {
        verdict: (0,outcome/* verdictOf */.Vj)({
            selected: selected.length,
            truncated: change.truncated,
            asked: dialogue !== undefined,
            answered: answers.filter(({ lens }) => lens !== 'any').length,
            calls: results.filter(({ lens }) => lens !== 'any').length,
            carried: selected.filter(({ file }) => carried.has(file.path)).length,
            omissions: omissions.length,
            findings: findings.length,
        }),
        coverage: known.coverage,
        perhaps: perhapsOf(doubtful),
        findings,
        read,
        untold: { accepted, silenced: hushed },
        counterparts,
        evidence: evidence.evidence,
        unchecked: evidence.unchecked,
        checkedContracts,
        points: distinct(answers.flatMap(({ answer }) => answer.points), (one) => `${one.kind} ${one.path} ${one.counterpart}`),
        questions: asking.filter(({ text }) => !isAnswered(text, settings.facts)).slice(0, 3),
        answered: asking.filter(({ text }) => isAnswered(text, settings.facts)),
        silenced: [
            ...(0,route/* silencedEvidence */.hi)(silenced),
            ...(0,route/* allowedEvidence */.eX)(allowed),
            ...routed.silenced,
            ...(resumed?.silenced ?? []),
        ],
        receipts: answers.flatMap(({ answer }) => answer.receipts),
        rejected: [...rejected, ...malformed, ...unplacedBefore, ...fresh.rejected],
        omissions,
        unusable: dialogue?.unusable ?? [],
        spent: dialogue === undefined ? spent/* nothingSpent */.a : (0,spent/* spentOf */.u)(dialogue.dialogue),
        model: dialogue?.model,
        ...nothingEarlier,
        carried: carriedOf(before.resumption, selected),
        warnings: [...change.guide.warnings, ...(dialogue?.warnings ?? [])],
        idleAllows: prepared.idleAllows,
    };
}
function coverageIn(files, dialogue) {
    return dialogue === undefined ? unasked(files) : (0,outcome/* coverageOf */._5)(files, dialogue.plan, dialogue.results);
}
/** What an earlier run said stands beside what this one says: of files that were not asked about again, and of those that could not be. A computed finding keeps what the model had said of it. */
function withEarlier(found, { resumption, checkpoint, files, seen, }) {
    const carried = resumption.kind === 'incremental' ? resumption.findings : [];
    const unread = checkpoint === undefined ? [] : (0,resume/* earlierFindings */.D)(checkpoint, files, seen);
    const earlier = new Map([...carried, ...unread].map((finding) => [finding.id, finding]));
    const ids = new Set(found.map(({ id }) => id));
    const again = found.map((finding) => {
        const before = earlier.get(finding.id);
        const isBare = finding.origin.kind === 'computed' && finding.origin.fromModel === undefined;
        return isBare && before?.origin.kind === 'computed' ? before : finding;
    });
    const gone = (finding) => finding.origin.kind === 'computed';
    return [...again, ...[...earlier.values()].filter((finding) => !ids.has(finding.id) && !gone(finding))];
}
function carriedOf(resumption, selected) {
    if (resumption.kind === 'full')
        return undefined;
    const files = selected.filter(({ file }) => resumption.carried.has(file.path));
    if (files.length === 0)
        return undefined;
    return { since: resumption.since, files: files.length, hunks: files.reduce((sum, one) => sum + (0,outcome/* hunkCount */.Gq)(one), 0) };
}
function perhapsOf({ coverage, omissions }) {
    const { selectedFiles: files, shownFiles, hunks, shownHunks } = coverage;
    return { files, shownFiles, hunks, shownHunks, omissions };
}
function unasked(selected) {
    const hunks = selected.reduce((sum, one) => sum + (0,outcome/* hunkCount */.Gq)(one), 0);
    return {
        coverage: { selectedFiles: selected.length, shownFiles: 0, hunks, shownHunks: 0, receiptedFiles: 0 },
        omissions: [],
    };
}
/** The report of a run; findings are listed until a publisher has placed them. `judged` undefined: nothing was selected. */
function reportOf(change, judged, run) {
    const { findings, read: _read, untold: _untold, ...rest } = judged ?? nothingSelected;
    const applied = findings.map((finding) => (0,judgement_applied/* listed */.KE)(finding, undefined));
    return {
        ...rest,
        subject: change.subject,
        files: change.files,
        guideChanges: guideChangesOf(change),
        applied,
        ...run,
    };
}
/** A file is touched under its old name and its new one. */
function guideChangesOf({ files, guide }) {
    const touched = new Set(files.flatMap(({ file }) => [file.path, file.previousPath ?? file.path]));
    return guide.files.filter(({ path }) => touched.has(path));
}
const nothingEarlier = { standing: [], carried: undefined, progress: undefined, dismissed: [], closed: [] };
const offSurface = { kind: 'skipped', why: 'off-surface' };
const nothingSelected = {
    verdict: offSurface,
    coverage: { selectedFiles: 0, shownFiles: 0, hunks: 0, shownHunks: 0, receiptedFiles: 0 },
    findings: [],
    read: new Set(),
    untold: { accepted: [], silenced: [] },
    perhaps: perhapsOf(unasked([])),
    evidence: [],
    unchecked: [],
    checkedContracts: 0,
    counterparts: [],
    points: [],
    questions: [],
    answered: [],
    silenced: [],
    receipts: [],
    rejected: [],
    omissions: [],
    unusable: [],
    spent: spent/* nothingSpent */.a,
    model: undefined,
    ...nothingEarlier,
    warnings: [],
    idleAllows: [],
};
function distinct(values, keyOf) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}


/***/ }),

/***/ 43262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ listingPublisher)
/* harmony export */ });
/* harmony import */ var _core_judgement_applied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4530);

/** A publisher that writes nothing: every finding is listed, with `why` (a dry run, a token that may only read, a terminal) as the reason. */
function listingPublisher(why) {
    return {
        own: async () => ({ comments: [], summary: undefined }),
        apply: async (steps) => (0,_core_judgement_applied_js__WEBPACK_IMPORTED_MODULE_0__/* .answerEach */ .Ug)(steps, (post) => (0,_core_judgement_applied_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(post.finding, why)),
        close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
        conclude: async () => ({ reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }),
    };
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gf: () => (/* binding */ openState),
  I9: () => (/* binding */ recall),
  zU: () => (/* binding */ siteOf)
});

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
// EXTERNAL MODULE: ./src/core/dialogue/schema.ts
var schema = __webpack_require__(89411);
;// CONCATENATED MODULE: ./src/core/memory/fingerprint.ts



/** To be raised when the way in which code is shown or judged changes, so that what an earlier version has read is read again. */
const version = 1;
/** Takes what a review goes by; gives 16 hexadecimal digits that are the same only for the same guidance, in whatever order its keys stand. */
function fingerprintOf(guided) {
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(stable([version, guided, schema/* answerSchema */.U])))).slice(0, 16);
}
/** JSON with sorted keys; a map is the list of its sorted entries, and what is absent is nothing. */
function stable(value) {
    if (value instanceof Map)
        return stable([...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
    if (Array.isArray(value))
        return `[${value.map(stable).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => `${JSON.stringify(key)}:${stable(one)}`)
        .join(',')}}`;
}

// EXTERNAL MODULE: ./src/core/memory/resume.ts
var resume = __webpack_require__(88996);
// EXTERNAL MODULE: ./src/core/memory/seal.ts + 2 modules
var seal = __webpack_require__(12017);
;// CONCATENATED MODULE: ./src/core/memory/state.ts
/** Nothing is remembered. */
const emptyState = { checkpoint: undefined, dismissals: [], restored: [] };

;// CONCATENATED MODULE: ./src/recall.ts




/** Reads what the runs before left in our summary, believes it only with a valid MAC, and says what need not be asked again. Never rejects: without a memory everything is read. */
async function recall(memory, prepared, agent, { stateKey, full }) {
    const { subject } = prepared.change;
    const fingerprint = agent === undefined ? '' : fingerprintFor(prepared, agent);
    const summary = await memory?.summary();
    const body = summary ?? (agent === undefined || full ? undefined : await memory?.checkpoint());
    const unsealed = openState(body ?? '', prepared, stateKey);
    const state = unsealed.kind === 'believed' ? unsealed.state : emptyState;
    const { head, mergeBase } = subject.revisions;
    const from = state.checkpoint;
    const mayResume = !full && from !== undefined && from.mergeBase === mergeBase && from.fingerprint === fingerprint;
    const descends = mayResume && (from.head === head || (await memory?.descendsFrom(from.head)) === true);
    const files = [...prepared.selected, ...prepared.maybe];
    const resumption = (0,resume/* resume */.U)({ unsealed, files, mergeBase, fingerprint, descends, full });
    return { hasSummary: summary !== undefined, unsealed, state, resumption, fingerprint };
}
/** Takes the body of a summary of ours; gives what stands at its end. */
function openState(body, prepared, stateKey) {
    const site = siteOf(prepared);
    return site === undefined ? { kind: 'none' } : (0,seal/* unseal */.Du)(body, site, stateKey);
}
/** The pull request that a state belongs to; undefined where a range is reviewed, which keeps none. */
function siteOf({ change: { subject } }) {
    const { repository, number } = subject;
    return number === undefined ? undefined : { repository, number };
}
function fingerprintFor({ change: { guide } }, { script, model, effort }) {
    const { config, settings, guidance } = guide;
    const { lenses, include, exclude } = config;
    return fingerprintOf({ script, model: model.id, effort, config: { lenses, include, exclude }, settings, guidance });
}


/***/ }),

/***/ 18556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   k: () => (/* binding */ renderCheckRun)
/* harmony export */ });
/* harmony import */ var _core_judgement_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75953);
/* harmony import */ var _nearest_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23581);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45714);
/* harmony import */ var _plain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76420);
/* harmony import */ var _safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50292);
/* harmony import */ var _summary_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51165);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35933);









/** GitHub's limits of an annotation: 255 characters of title, 64 KB of message (platform: checks). */
const limits = { title: 255, message: 60_000 };
const levelOf = { blocker: 'failure', major: 'warning', minor: 'notice' };
/** Most annotations of one check run: ten requests a second apart fit the time that is kept for publishing. */
const maxAnnotations = 500;
/** Renders the check run of a report: `failure` only where the workflow asked to fail on this; `success` only when everything selected was read, nothing found, nothing left that could not be placed, and no earlier finding is open; otherwise `neutral`. */
function renderCheckRun(report, rules) {
    const fails = (0,_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .H)((0,_core_judgement_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(report, rules), rules);
    const options = { command: '', mayCommand: false, rulePages: undefined, runUrl: undefined, fails };
    const all = annotated(report.applied);
    const left = all.length - maxAnnotations;
    const cut = left > 0 ? `\n\n${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'further finding')} without an annotation.` : '';
    return {
        conclusion: fails !== undefined ? 'failure' : (0,_core_judgement_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpotless */ .EZ)(report) ? 'success' : 'neutral',
        title: (0,_safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .x)(checkTitle(report), limits.title),
        summary: `${(0,_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryText */ .g5)(report, options)}${cut}`,
        annotations: all.slice(0, maxAnnotations).map((finding) => annotationOf(finding, report.files)),
    };
}
/** Findings on their lines, whether or not a comment could be placed there; what is below `min-severity` is not shown here either. */
function annotated(applied) {
    return applied.filter(({ state }) => state !== 'hidden').map(({ finding }) => finding);
}
function checkTitle(report) {
    const title = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTitle */ .Sw)(report);
    const missing = report.unchecked.length;
    const unread = missing === 0 ? '' : `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(missing, 'contract file')} not checked`;
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}${unread}`;
}
/** GitHub keeps ten annotations of each level for one step, and loses the others without a word. */
const mostOfLevel = 10;
/** The annotations that a workflow run shows of findings that stand in no comment: worst first, as many of each level as the step has left beside what it has `said` itself, with the number of the others; the last place of the warnings is kept for the sentence that tells this number. */
function annotationsOf({ applied, files }, said) {
    const all = annotated(applied.filter(({ state }) => state === 'listed')).map((finding) => annotationOf(finding, files));
    const room = { failure: mostOfLevel - said.errors, warning: mostOfLevel - said.warnings, notice: mostOfLevel };
    const whole = cutTo(all, room);
    return whole.omitted === 0 ? whole : cutTo(all, { ...room, warning: room.warning - 1 });
}
function cutTo(all, room) {
    const annotations = ['failure', 'warning', 'notice'].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, Math.max(0, room[level])));
    return { annotations, omitted: all.length - annotations.length };
}
/** One finding as an annotation in plain text. */
function annotationOf(finding, files) {
    const { place, severity } = finding;
    const removed = place.side === 'LEFT';
    const file = removed ? files.find(({ file: { path } }) => path === place.path) : undefined;
    const near = file === undefined ? (removed ? 1 : place.line) : (0,_nearest_line_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestNewLine */ .l)(place, file);
    return {
        path: place.path,
        startLine: removed ? near : Math.min(place.startLine, place.line),
        endLine: near,
        level: levelOf[severity],
        title: (0,_safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .x)(`${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWord */ .Oh[severity]}: ${(0,_plain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTitle */ .D)(finding)}`, limits.title),
        message: (0,_safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .x)((0,_plain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainBody */ .F)(finding), limits.message),
    };
}


/***/ }),

/***/ 82010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ commentTitle)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81376);

/** Takes the body of a comment of ours; gives the title of its finding as plain text, without severity and markdown. Somebody may have edited the comment: whoever prints the title cleans it as any other text. */
function commentTitle(body) {
    const lines = body.replaceAll('\r\n', '\n').split('\n');
    const line = ((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(body) === undefined ? lines[0] : lines[1]) ?? '';
    const title = line.trim().replace(/^\*\*(.*)\*\*$/, '$1');
    return title.replace(/^(?:Blocker|Major|Minor): /, '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}


/***/ }),

/***/ 41355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  Q: () => (/* binding */ renderWhole)
});

// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(96800);
// EXTERNAL MODULE: ./src/core/judgement/identity.ts
var identity = __webpack_require__(11673);
// EXTERNAL MODULE: ./src/render/finding-text.ts
var finding_text = __webpack_require__(37265);
// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(94903);
// EXTERNAL MODULE: ./src/render/safe-text/truncate.ts
var truncate = __webpack_require__(50292);
;// CONCATENATED MODULE: ./src/render/fix-text.ts



/** Longest code of one block, in characters after invisible ones are written out. */
const maxChars = 12_000;
/** What redaction leaves in the place of a secret; code that holds it must not be committed with one click. */
const redacted = '[redacted';
/** Shows how to repair a finding: one block that can be committed where that is `allowed` and sound, otherwise code to read; empty where there is no fix. */
function fixText(finding, allowed) {
    const { fix, suggestion } = finding;
    const committable = allowed ? committableBlock(finding) : undefined;
    if (committable !== undefined) {
        const more = fix !== undefined && !covers(suggestion ?? '', fix.code);
        return more ? `${committable}\n\n${readable(fix.code, fix.language)}` : committable;
    }
    if (fix !== undefined)
        return readable(fix.code, fix.language);
    return suggestion === undefined || suggestion.trim() === '' ? '' : readable(suggestion, extension(finding.place.path));
}
/** A suggestion replaces the anchored lines of the new text as they stand, so it must be about exactly these and change them (platform: suggestion blocks). */
function committableBlock({ suggestion, place, tie }) {
    if (suggestion === undefined || place.side !== 'RIGHT' || tie === 'file' || place.text.length === 0)
        return undefined;
    const text = suggestion.replace(/\n$/, '');
    if (text === place.text.join('\n') || text.includes(redacted) || text.length > maxChars)
        return undefined;
    return (0,inline/* suggestionBlock */.St)(text);
}
/** Says whether code to read would only repeat a suggestion. */
function covers(suggestion, code) {
    const lines = new Set(suggestion.split('\n').map((line) => line.trim()));
    return code.split('\n').every((line) => line.trim() === '' || lines.has(line.trim()));
}
function readable(code, language) {
    const text = (0,invisible/* reveal */._)(code.replace(/\n+$/, ''));
    if (text.trim() === '')
        return '';
    const kept = (0,truncate/* truncate */.x)(text, maxChars);
    const block = (0,inline/* codeBlock */.DV)(kept, language);
    return kept !== text ? `${block}\n\n(The code is cut here for length.)` : block;
}
/** The extension of a path, which is how code blocks name most languages. */
function extension(path) {
    return /\.([A-Za-z0-9]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

// EXTERNAL MODULE: ./src/render/marker.ts
var marker = __webpack_require__(81376);
;// CONCATENATED MODULE: ./src/render/comment.ts







/** What a reader does with a finding that is none; a word behind the colon is kept as the reason. */
const dismissHint = 'not a problem here? reply <code>dismiss: reason</code> or resolve';
/** Renders a finding as the body of a review comment, its marker first; at most 60,000 characters, and nothing in it that the model wrote is obeyed. */
function renderComment(finding, options) {
    const inline = options.placement === 'inline';
    const notes = [...(0,finding_text/* footnotes */.uL)(finding, options.rulePages), dismissHint];
    const parts = [
        `${(0,marker/* renderMarker */.Bd)(markerOf(finding))}\n${(0,finding_text/* titleLine */.Nl)(finding)}`,
        inline ? '' : placeText(finding),
        (0,finding_text/* prose */.CS)(finding),
        fixText(finding, inline && options.suggestions),
        (0,finding_text/* affectsLine */.$Y)(finding),
        `<sub>${notes.join(' · ')}</sub>`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function markerOf({ id, category, severity, place, origin }) {
    const code = (0,identity/* codeIdentityOf */.PM)({ category, text: place.text });
    return { kind: 'finding', identity: id, category, severity, code, origin: origin.kind };
}
/** Renders a finding whole for a place that is not its line: no marker, no suggestion, the place named first. */
function renderWhole(finding, rulePages, withCode = true) {
    const notes = (0,finding_text/* footnotes */.uL)(finding, rulePages);
    const removed = finding.place.side === 'LEFT' ? ' (removed)' : '';
    const parts = [
        `${(0,finding_text/* titleLine */.Nl)(finding)} — ${(0,finding_text/* placeCode */.DL)(finding.place)}${removed}`,
        (0,finding_text/* prose */.CS)(finding),
        withCode ? fixText(finding, false) : '',
        (0,finding_text/* affectsLine */.$Y)(finding),
        notes.length === 0 ? '' : `<sub>${notes.join(' · ')}</sub>`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const shownLines = 10;
const shownChars = 2_000;
function placeText({ place }) {
    const code = (0,invisible/* reveal */._)(place.shown.slice(0, shownLines).join('\n'));
    const where = `${place.side === 'LEFT' ? 'Removed line' : 'Line'}${place.startLine < place.line ? 's' : ''}`;
    const lines = place.startLine < place.line ? `${place.startLine}–${place.line}` : String(place.line);
    if (code.trim() === '')
        return `${where} ${lines}.`;
    return `${where} ${lines}:\n${(0,inline/* codeBlock */.DV)((0,truncate/* truncate */.x)(code, shownChars), extension(place.path))}`;
}


/***/ }),

/***/ 46052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _core_surface_surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79948);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45714);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35933);



/** What was shown, computed and left alone, in one line; `code` wraps the commit the way the medium shows code. */
function coverageLine(report, code) {
    const sentences = [
        shownSentence(report, code),
        perhapsSentence(report, code),
        computedSentence(report),
        recordedSentence(report),
        scopeSentence(report),
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
function shownSentence(report, code) {
    const { hunks, shownHunks, selectedFiles, shownFiles } = report.coverage;
    if (selectedFiles === 0 && report.perhaps.files > 0)
        return '';
    const place = `${surfaceCounts(report)}, ${code((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(report.subject.revisions.head))}`;
    if (shownFiles === 0 && selectedFiles > 0)
        return `Not shown to a model: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hunks, 'hunk')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(selectedFiles, 'file')}${place}.`;
    const files = shownFiles === selectedFiles ? '' : `${shownFiles} of `;
    return `Shown to the model: ${shownHunks} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hunks, 'hunk')} in ${files}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(selectedFiles, 'file')}${place}.`;
}
/** Files that show no sign of a surface were never promised to be read: what was shown of them is said apart, and only where a model was asked. */
function perhapsSentence({ perhaps, verdict, coverage, subject }, code) {
    if (perhaps.files === 0 || verdict.kind === 'not-reviewed')
        return '';
    const hunks = `${perhaps.shownHunks} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(perhaps.hunks, 'hunk')}`;
    const what = `${hunks} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(perhaps.files, 'file')} without a sign of an API, queue or database`;
    return coverage.selectedFiles === 0
        ? `Shown to the model: ${what}, ${code((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(subject.revisions.head))}.`
        : `Also shown: ${what}.`;
}
function surfaceCounts(report) {
    const selected = report.files.filter(({ tier }) => tier === 'selected');
    const counts = _core_surface_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .surfaces */ .X
        .map((surface) => ({ surface, count: selected.filter((file) => file.surfaces.includes(surface)).length }))
        .filter(({ count }) => count > 0)
        .map(({ surface, count }) => `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .surfaceWord */ .sN[surface]} ${count}`);
    return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}
function computedSentence({ evidence, checkedContracts }) {
    const facts = evidence.length === 0 ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(evidence.length, 'fact');
    const contracts = checkedContracts === 0 ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checkedContracts, 'contract file');
    const computed = [contracts, facts].filter((part) => part !== '').join(', ');
    return computed === '' ? '' : `Computed: ${computed}.`;
}
function recordedSentence({ replies, verdict }) {
    return replies === 'recorded' && verdict.kind !== 'not-reviewed'
        ? 'The replies were recorded earlier; no model was asked now.'
        : '';
}
function scopeSentence({ files }) {
    const beyond = files.filter(({ tier }) => tier === 'dropped' || tier === 'test').length;
    return beyond === 0 ? '' : `Out of scope: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(beyond, 'file')}.`;
}


/***/ }),

/***/ 75953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureReason),
/* harmony export */   Q: () => (/* binding */ failureSentence)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45714);

/** Why a run fails, as a clause that names the input behind it; undefined for one that passes. */
function failureReason(ending, rules) {
    switch (ending.kind) {
        case 'passed':
            return undefined;
        case 'found':
            return `${metWords(ending)}, and \`fail-on\` is \`${rules.failOn}\``;
        case 'incomplete':
            return 'something selected was not read, and `on-incomplete` is `fail`';
    }
}
function metWords({ severities, earlier }) {
    const now = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .countedSeverities */ .uJ)(severities);
    if (earlier.length === 0)
        return now;
    const open = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .countedSeverities */ .uJ)(earlier)} of an earlier review, still open and not looked at again`;
    return now === '' ? open : `${now}, besides ${open}`;
}
/** The sentences for the log of a job that fails: why, and what to do or to set; undefined for one that passes. */
function failureSentence(ending, rules) {
    const reason = failureReason(ending, rules);
    if (reason === undefined)
        return undefined;
    const remedy = ending.kind === 'found'
        ? `Repair what the review names, or set \`fail-on\` of this step to ${laxer(rules.failOn)}.`
        : 'The job summary names what was not read and why: run the job again, or set `on-incomplete` of this step to `neutral`.';
    return `This job fails on purpose: ${reason}. ${remedy}`;
}
function laxer(failOn) {
    switch (failOn) {
        case 'minor':
            return '`major`, `blocker` or `never`';
        case 'major':
            return '`blocker` or `never`';
        case 'blocker':
        case 'never':
            return '`never`';
    }
}


/***/ }),

/***/ 37265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ affectsLine),
/* harmony export */   $f: () => (/* binding */ titleCell),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   N3: () => (/* binding */ pathCode),
/* harmony export */   Nl: () => (/* binding */ titleLine),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   uL: () => (/* binding */ footnotes)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45714);
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94903);
/* harmony import */ var _safe_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86403);
/* harmony import */ var _safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50292);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35933);





/** Longest prose of a comment, in words, code not counted (review-voice); what is beyond folds away. */
const maxWords = 60;
/** The bound of each part, in characters: together they stay below what GitHub accepts as one body. */
const maxChars = { title: 300, path: 200, lead: 4_000, rest: 8_000, affected: 100 };
/** The title of a finding as one line of safe markdown, without a full stop. */
function titleText({ title }) {
    const line = title.trim().replace(/\.+$/, '');
    return (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .safeInline */ .H1)(line === '' ? 'no title given' : line, maxChars.title);
}
/** `**Major: title**`. */
function titleLine(finding) {
    return `**${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWord */ .Oh[finding.severity]}: ${titleText(finding)}**`;
}
/** A title as a cell of a table begins: with a capital, unless its first word is a name or code. */
function titleCell(finding) {
    const title = titleText(finding);
    return /^[a-z]+(?![\w.])/.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
/** `path:7` or `path:7-9` as inline code. */
function placeCode({ path, startLine, line }) {
    const lines = startLine < line ? `${startLine}-${line}` : String(line);
    return (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`${shortened(path, maxChars.path)}:${lines}`);
}
/** A path as inline code, bounded. */
function pathCode(path) {
    return (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(shortened(path, maxChars.path));
}
function shortened(text, limit) {
    const kept = (0,_safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(text, limit);
    return kept === text ? text : `${kept}…`;
}
/** Trigger and failure as prose without labels (who notices is for the report): the first sixty words, and the rest folded away so that nothing is lost. */
function prose(finding) {
    const text = [finding.trigger, finding.failure].map(sentence).filter((part) => part !== '');
    const whole = text.join(text.some((part) => part.includes('\n')) ? '\n\n' : ' ');
    const at = finding.origin.kind === 'computed' ? whole.length : endOfLead(whole);
    const lead = (0,_safe_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safeMarkdown */ .f)(whole.slice(0, at).trimEnd(), { maxChars: maxChars.lead });
    const rest = whole.slice(at).trim();
    return rest === '' ? lead : `${lead}\n\n${folded('More', (0,_safe_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safeMarkdown */ .f)(rest, { maxChars: maxChars.rest }))}`;
}
/** A block that the reader opens; GitHub reads markdown inside only after a blank line. */
function folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
/** `Affects …`: the first five, the rest counted; the finding's own place is not repeated. */
function affectsLine({ affects: all, place }) {
    const affects = all.filter((one) => one !== `${place.path}:${place.line}`);
    if (affects.length === 0)
        return '';
    const named = affects.slice(0, 5).map((name) => (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(shortened(name, maxChars.affected)));
    const left = affects.length - named.length;
    return `Affects ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}
/** What stands small below a finding: whether it is computed, how sure it is when not sure, and what to do when it is wrong. */
function footnotes(finding, rulePages) {
    const rules = finding.evidence.filter((rule) => ruleGrammar.test(rule));
    if (finding.origin.kind === 'computed') {
        const { rule, fromModel = [] } = finding.origin;
        const computed = fromModel.length === 0 ? 'computed' : `computed; ${fromModel.join(' and ')} by the model`;
        const others = rules.filter((other) => other !== rule).flatMap((other) => rulePage(other, other, rulePages));
        return [computed, ...rulePage('why, and when silent', rule, rulePages), ...others];
    }
    const rests = rules.length === 0 ? [] : [`rests on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rules.length, 'computed fact')}: ${rules.join(', ')}`];
    const confidence = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .confidenceWord */ .rt[finding.confidence];
    return [...rests, ...(confidence === undefined ? [] : [confidence])];
}
const ruleGrammar = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function rulePage(words, rule, rulePages) {
    if (rulePages === undefined || !ruleGrammar.test(rule))
        return [];
    return [`[${words}](${rulePages}${rule}.md)`];
}
function sentence(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.includes('\n'))
        return trimmed;
    const capital = /^[a-z]+(?![\w.(])/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed;
    return /[.!?:…]["'`)\]]?$/.test(capital) ? capital : `${capital}.`;
}
/** Where the first sixty words end: after a whole sentence when one ends behind the twentieth. */
function endOfLead(text) {
    let end = 0;
    let sentenceEnd = 0;
    let words = 0;
    for (const match of text.matchAll(/\S+/g)) {
        if (words === maxWords)
            return sentenceEnd > 0 ? sentenceEnd : end;
        words += 1;
        end = match.index + match[0].length;
        if (words >= maxWords / 3 && /[.!?]["'`)]?$/.test(match[0]))
            sentenceEnd = end;
    }
    return text.length;
}


/***/ }),

/***/ 91363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ charsOf),
/* harmony export */   Hi: () => (/* binding */ fitWithin),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   rG: () => (/* binding */ itemised)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86519);

/** A section that is never shortened. */
function fixed(text) {
    return { worth: Number.POSITIVE_INFINITY, lengths: [() => text] };
}
const separator = '\n\n';
/** Joins sections by blank lines within a limit, empty ones left out; shortens the least worth step by step, then gives room that is left back to the most worth. Never cuts a section that has no shorter form. */
function fitWithin(sections, limit, sizeOf) {
    const forms = sections.map(({ lengths }) => lengths.map(_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O));
    const sizes = sections.map(({ lengths }, index) => lengths.map((_, length) => (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => sizeOf(textAt(forms, index, length)) + separator.length)));
    const sizeAt = (index, length) => sizes[index]?.[length]?.() ?? 0;
    const chosen = sections.map(() => 0);
    const total = () => chosen.reduce((sum, length, index) => sum + sizeAt(index, length), 0);
    const byWorth = sections.map((_, index) => index).toSorted((a, b) => worthOf(sections, a) - worthOf(sections, b));
    for (const index of byWorth)
        while (total() > limit && chosen[index] !== lastOf(sections, index))
            chosen[index] = (chosen[index] ?? 0) + 1;
    for (const index of byWorth.toReversed()) {
        const current = chosen[index] ?? 0;
        const room = limit - total() + sizeAt(index, current);
        const longest = sections[index]?.lengths.findIndex((_, length) => length <= current && sizeAt(index, length) <= room);
        if (longest !== undefined && longest >= 0)
            chosen[index] = longest;
    }
    const texts = chosen.map((length, index) => textAt(forms, index, length));
    return texts.filter((text) => text !== '').join(separator);
}
function worthOf(sections, index) {
    return sections[index]?.worth ?? 0;
}
function lastOf(sections, index) {
    return (sections[index]?.lengths.length ?? 1) - 1;
}
function textAt(forms, index, length) {
    return forms[index]?.[length]?.() ?? '';
}
/** Length as GitHub limits comments: UTF-16 units, never fewer than characters. */
function charsOf(text) {
    return text.length;
}
/** Makes a section of a list under a bold title; empty for an empty list. */
function itemised({ title, worth, items, item, head, counts = [40, 8], rest }) {
    if (items.length === 0)
        return { worth, lengths: [() => ''] };
    const made = items.map((value) => (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => item(value)));
    const shown = (count) => {
        const rows = made
            .slice(0, count)
            .map((row) => row())
            .join('\n');
        const left = items.length - count;
        const cut = left > 0 ? `\n\n… and ${left} more${rest}.` : '';
        return `**${title}**\n\n${head === undefined ? '' : `${head}\n`}${rows}${cut}`;
    };
    const shorter = counts.filter((count) => count < items.length).map((count) => () => shown(count));
    return { worth, lengths: [() => shown(items.length), ...shorter, () => `**${title}:** ${items.length}${rest}.`] };
}


/***/ }),

/***/ 81376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   sT: () => (/* binding */ lastClosing)
/* harmony export */ });
/* harmony import */ var _core_dialogue_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);

const findingGrammar = /^<!-- integration-engineer:v1 finding=([0-9a-f]{16})(?: category=([a-z-]{1,40}))?(?: severity=([a-z]{1,20}))?(?: code=([0-9a-f]{16}))?(?: by=(computed|model))? -->/;
const closingGrammar = /^<!-- integration-engineer:v1 ([a-z-]{1,20})=([0-9a-f]{16}) -->/;
const plainGrammar = /^<!-- integration-engineer:v1 (summary|answer) -->/;
/** Prints the marker that a comment's body must begin with. */
function renderMarker(marker) {
    return `<!-- integration-engineer:v1 ${words(marker)} -->`;
}
function words(marker) {
    if (marker.kind === 'summary' || marker.kind === 'answer')
        return marker.kind;
    if (marker.kind !== 'finding')
        return `${marker.kind}=${marker.identity}`;
    const { identity, category, severity, code, origin } = marker;
    const parts = [
        ['finding', identity],
        ['category', category],
        ['severity', severity],
        ['code', code],
        ['by', origin],
    ];
    return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(' ');
}
const closingKinds = ['fixed', 'accepted', 'silenced', 'found-again'];
/** Takes the bodies of our answers in a thread, oldest first; gives what the last of them says of the finding. */
function lastClosing(bodies) {
    const kinds = bodies.map((body) => parseMarker(body)?.kind);
    return closingKinds.find((one) => one === kinds.findLast((kind) => closingKinds.some((known) => known === kind)));
}
/** Reads the marker at the first byte of a comment's body; undefined anywhere else or in any other form. */
function parseMarker(body) {
    const finding = findingGrammar.exec(body);
    if (finding !== null)
        return findingMarker(finding);
    const [, word, identity] = closingGrammar.exec(body) ?? [];
    const kind = closingKinds.find((one) => one === word);
    if (kind !== undefined && identity !== undefined)
        return { kind, identity };
    const plain = plainGrammar.exec(body);
    if (plain === null)
        return undefined;
    return plain[1] === 'summary' ? { kind: 'summary' } : { kind: 'answer' };
}
function findingMarker([, identity = '', category, severity, code, by]) {
    return {
        kind: 'finding',
        identity,
        category,
        severity: _core_dialogue_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((one) => one === severity),
        code,
        origin: by === 'computed' || by === 'model' ? by : undefined,
    };
}


/***/ }),

/***/ 23581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ nearestNewLine)
/* harmony export */ });
/** The line of the new text that stands where a removed line stood; line 1 where the diff does not hold it or nothing is left. */
function nearestNewLine({ line: removed }, { file }) {
    for (const hunk of file.hunks) {
        const at = hunk.lines.findIndex((line) => line.kind !== 'added' && line.old === removed);
        if (at < 0)
            continue;
        const after = hunk.lines.slice(at).find((line) => line.kind !== 'removed');
        const before = hunk.lines.slice(0, at).findLast((line) => line.kind !== 'removed');
        const near = after ?? before;
        return near === undefined ? 1 : near.new;
    }
    return 1;
}


/***/ }),

/***/ 86519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A value that is made when it is first asked for, and only then. */
function once(make) {
    const made = [];
    return () => {
        const [value] = made;
        if (value !== undefined)
            return value;
        const fresh = make();
        made.push(fresh);
        return fresh;
    };
}
/** The same function of a text, asked once for each text: thousands of files share a few reasons. */
function remembered(render) {
    const known = new Map();
    return (text) => {
        const value = known.get(text) ?? render(text);
        known.set(text, value);
        return value;
    };
}


/***/ }),

/***/ 76420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plainTitle),
/* harmony export */   F: () => (/* binding */ plainBody)
/* harmony export */ });
/* harmony import */ var _safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);

/** The title of a finding as one line of plain text. */
function plainTitle({ title }) {
    return oneLine(title);
}
/** A finding without its title as paragraphs of plain text, for places that take no markdown: what removed lines it is about, trigger and failure, the repair as code, and the rule where it was computed. */
function plainBody(finding) {
    const { place, fix, suggestion } = finding;
    const code = fix?.code ?? suggestion ?? '';
    return [
        place.side === 'LEFT' ? aboutRemoved(finding) : '',
        ...[finding.trigger, finding.failure].map((text) => (0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text).trim()),
        code.trim() === '' ? '' : `Fix:\n${(0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(code)}`,
        finding.origin.kind === 'computed' ? `Computed (${finding.origin.rule}).` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function aboutRemoved({ place }) {
    const quoted = place.shown.map(oneLine).filter((line) => line !== '');
    const about = `About ${place.startLine < place.line ? 'removed lines' : 'the removed line'} ${place.startLine === place.line ? '' : `${place.startLine}–`}${place.line}`;
    return `${about}${quoted.length === 0 ? '' : `: ${quoted.slice(0, 3).join(' ')}`}`;
}
function oneLine(text) {
    return (0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text.replace(/\s+/g, ' ')).trim();
}


/***/ }),

/***/ 47478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonLine),
/* harmony export */   R: () => (/* binding */ reasonKind)
/* harmony export */ });
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94903);

/** Our words, and behind them a piece of the author's in a code span: the form of almost every reason. */
const wordsAndCode = /^([A-Za-z][A-Za-z ,'’-]*) `([^`]*)`$/;
/** Renders why a file has its tier, as one line of at most `maxChars`; long lists have a reason for each file, so the usual form is not parsed as markdown. */
function reasonLine(text, maxChars) {
    const [, words, code] = text.length > maxChars ? [] : (wordsAndCode.exec(text) ?? []);
    return words === undefined || code === undefined ? (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .safeInline */ .H1)(text, maxChars) : `${words} ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(code)}`;
}
/** A reason without the piece of the author's text that showed it: what files that are alike have in common. */
function reasonKind(text) {
    return wordsAndCode.exec(text)?.[1]?.replace(/,(?: path)?$/, '') ?? text;
}


/***/ }),

/***/ 22044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ codeStartsCommand),
/* harmony export */   X: () => (/* binding */ startsCommand)
/* harmony export */ });
/** Words that other bots obey at the beginning of a line, besides `/word` and `@name`. */
const botWords = ['bors', 'homu', 'rultor', 'recheck', 'retest', 'reverify', '!merge', 'r+', 'r-'];
/** Bots that obey when they are addressed; only needed where `@name` is ordinary code, as in annotations. */
const addressed = /^@(?:bors|claude|coderabbitai|codex|copilot|cursor|dependabot|dependabot-preview|gemini-code-assist|github-actions|greptileai|homu|mergify|mergifyio|renovate|renovatebot|rultor|rust-log-analyzer|rust-timer|rustbot|sourcery-ai|sweep|vercel)\b/i;
/** Says whether a line of prose begins with what a bot, or one of the `commands` of this setup, would obey. */
function startsCommand(line, commands) {
    const start = line.trimStart().toLowerCase();
    if (/^\/[a-z]/.test(start) || /^@\w/.test(start))
        return true;
    return [...botWords, ...commands].some((word) => begins(start, word.toLowerCase()));
}
/** The same for a line of code, where `@Transactional` and `/path/to` are code: only a whole slash word, a known bot, or a word of the tables counts. */
function codeStartsCommand(line, commands) {
    const start = line.trimStart().toLowerCase();
    if (/^\/[a-z][\w-]*(?:\s|$)/.test(start) || addressed.test(start) || /^@[\w-]+\[bot\]/.test(start))
        return true;
    return [...botWords, ...commands].some((word) => begins(start, word.toLowerCase()));
}
function begins(line, word) {
    return word !== '' && line.startsWith(word) && !/^[\w-]/.test(line.slice(word.length));
}


/***/ }),

/***/ 94903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   H1: () => (/* binding */ safeInline),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _core_context_invisible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96800);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22044);
/* harmony import */ var _memoised_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37513);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81892);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21408);
/* harmony import */ var _rebuild_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5647);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50292);







const defaultChars = 400;
const maxSource = 100_000;
/**
 * Takes text of any origin and gives one line of text and inline code, at most `maxChars` (UTF-16 units and UTF-8 bytes): fit for a title, for a table cell, and between two asterisks.
 * No pipe stands bare and none stands in code, which a table would read differently. Never a link, a mention, a reference, emphasis or HTML; what was cut ends in `…`.
 */
function safeInline(text, maxChars = defaultChars) {
    return madeInline(text.slice(0, maxSource + 1), maxChars);
}
const madeInline = (0,_memoised_js__WEBPACK_IMPORTED_MODULE_3__/* .memoised */ .Q)(1_000, (text, maxChars) => {
    const source = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.slice(0, maxSource)).replace(/\s+/g, ' ').trim();
    let budget = maxChars;
    while (budget > 0) {
        const kept = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(source, budget);
        const line = settledLine(kept === source && text.length <= maxSource ? kept : `${kept.trimEnd()}…`);
        const size = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .utf8Length */ .w)(line);
        if (size <= maxChars)
            return line;
        budget = Math.floor(budget * Math.min(0.9, maxChars / size));
    }
    return '';
});
/** Takes text of any origin and gives it as inline code: line ends and tabs written out, the fence longer than any in it. A pipe stands between two spans, since a table cell would end at it. */
function inlineCode(text) {
    const shown = text.replaceAll('\r\n', '\n').replaceAll('\n', '\\u{A}').replaceAll('\t', '\\u{9}');
    const node = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .codeNode */ ._Y)(shown);
    // Most code is a path or a name, in which the printer finds nothing to do.
    return plainName.test(node.value) ? `\`${node.value}\`` : printLine([node]);
}
const plainName = /^\w[\w./:-]*$/;
/** Takes code of any origin and gives its fenced block: nothing hidden, no secrets, the fence longer than any in it, the language only from the allow-list; quoted as a whole if a bot would read a command off one of its lines. */
function codeBlock(text, language) {
    return (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_rebuild_js__WEBPACK_IMPORTED_MODULE_2__/* .safeCode */ .l)(text, language, false, []));
}
const rounds = 3;
/** Reads and prints until nothing changes any more; what will not settle becomes code. */
function settledLine(source) {
    let line = readLine(source);
    for (let round = 0; round < rounds; round++) {
        const again = readLine(line);
        if (again === line)
            return line;
        line = again;
    }
    return inlineCode(source);
}
/** A word before the line keeps it from being read as a block; it is taken off again. */
const guard = 'a ';
function readLine(source) {
    const block = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .readSafely */ .FD)(guard + source, { links: [], commands: [] })[0];
    if (block?.type !== 'paragraph')
        return inlineCode(source);
    const [first, ...rest] = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPhrasing */ .HE)(block.children.flatMap(flat));
    if (first?.type !== 'text')
        return inlineCode(source);
    const nodes = [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)(first.value.slice(guard.length)), ...rest];
    return printLine(nodes.flatMap((node) => (node.type === 'text' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(node.value, []) : [node])));
}
/** The words of a node without its emphasis. */
function flat(node) {
    if (node.type === 'text')
        return [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)(node.value.replace(/\s+/g, ' '))];
    if (node.type === 'inlineCode')
        return [node];
    if (node.type === 'break')
        return [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)(' ')];
    return 'children' in node ? node.children.flatMap(flat) : [];
}
/** Prints text and code as one line; an odd backslash at the end is doubled, so that it cannot escape what the caller prints next. */
function printLine(nodes) {
    const children = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .trimPhrasing */ .HM)(nodes.flatMap((node) => (node.type === 'inlineCode' ? aroundPipes(node.value) : [node])));
    const line = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(children.length === 0 ? [] : [{ type: 'paragraph', children }]);
    return trailingBackslashes(line) % 2 === 1 ? `${line}\\` : line;
}
function aroundPipes(code) {
    return code.split(/(\|+)/).map((part) => (part.startsWith('|') ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)(part) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .codeNode */ ._Y)(part)));
}
function trailingBackslashes(line) {
    let count = 0;
    while (line.charAt(line.length - 1 - count) === '\\')
        count += 1;
    return count;
}
const maxSuggestedLines = 20;
/** What nobody should commit with one click: a download run by a shell or an interpreter, and code that reads out the environment or the workflow's secrets. */
const unwelcome = [
    /\b(?:curl|wget|iwr|invoke-webrequest)\b[^\n]{0,400}\|\s{0,8}(?:sudo\s{1,8})?(?:[a-z]{0,4}sh|python\d?|node|perl|ruby|php|iex)\b/i,
    /(?:\b(?:eval|source|[a-z]{0,4}sh)\b|\.)[^\n]{0,40}(?:\$\(|<\(|`)\s{0,8}(?:curl|wget)\b/i,
    /process\.env|os\.environ|\bgetenv\b|\$\{\{\s{0,8}secrets\b/i,
];
/**
 * Takes lines that would replace the commented ones and gives the block that GitHub lets a reader commit, or undefined for what no one should commit unseen: more than 20 lines, hidden characters, a secret,
 * a download piped into a shell, a read of the environment, a line that is a command to a bot. Whether the place allows a suggestion is the caller's to know.
 */
function suggestionBlock(text) {
    const lines = text.split('\n');
    if (lines.length > maxSuggestedLines || (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text) !== text || (0,_core_context_invisible_js__WEBPACK_IMPORTED_MODULE_5__/* .findInvisible */ .t)(text).length > 0)
        return undefined;
    if (unwelcome.some((pattern) => pattern.test(text)) || lines.some((line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .codeStartsCommand */ .U)(line, [])))
        return undefined;
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(4, longest + 1));
    return `${fence}suggestion\n${text === '' ? '' : `${text}\n`}${fence}`;
}


/***/ }),

/***/ 86403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ safeMarkdown)
/* harmony export */ });
/* harmony import */ var _memoised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37513);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81892);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21408);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50292);




const defaultChars = 20_000;
/** No more than this is looked at, in UTF-16 units; far beyond anything that could be shown. */
const maxSource = 1_000_000;
/** Stands where a text was cut. */
const cutMark = '…(cut)';
/**
 * Takes block text of the model, a rule or an author and gives markdown that says the same and does nothing: no link outside `links`, no image, HTML, heading, mention, reference,
 * command, box, alert, diagram or formula, no secret, nothing hidden, every block closed. Meant to stand between blank lines, never inside a line of HTML.
 * The same text comes back when it is given its own result; longer text is cut, and says so.
 */
function safeMarkdown(text, options = {}) {
    const { maxChars = defaultChars, links = [], commands = [] } = options;
    const isUsual = text.length <= mostRemembered && links.length + commands.length === 0;
    return isUsual ? rememberedMarkdown(text, maxChars) : madeMarkdown(text, maxChars, { links, commands });
}
/** A longer text is made anew each time. */
const mostRemembered = 8_000;
const rememberedMarkdown = (0,_memoised_js__WEBPACK_IMPORTED_MODULE_2__/* .memoised */ .Q)(500, (text, maxChars) => madeMarkdown(text, maxChars, { links: [], commands: [] }));
function madeMarkdown(text, maxChars, allowance) {
    const source = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.slice(0, maxSource));
    let budget = maxChars;
    while (budget > 0) {
        const kept = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(source, budget);
        const cut = kept !== source || text.length > maxSource;
        const printed = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(blocksOf(kept, cut, allowance), allowance);
        const size = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Length */ .w)(printed);
        if (size <= maxChars)
            return printed;
        budget = Math.floor(budget * Math.min(0.9, maxChars / size));
    }
    return '';
}
function blocksOf(source, cut, allowance) {
    const blocks = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .readSafely */ .FD)(source, allowance);
    return cut ? [...blocks, { type: 'paragraph', children: [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)(cutMark)] }] : blocks;
}


/***/ }),

/***/ 37513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memoised)
/* harmony export */ });
/** Takes a function of text; gives one with the same answers that remembers the last of them: making one text safe costs two milliseconds and a lot of memory, and the same title stands in a comment, in tables and in lists. Remembers at most `limit` answers. */
function memoised(limit, answer) {
    const known = new Map();
    return (text, ...more) => {
        const key = JSON.stringify([text, ...more]);
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const made = answer(text, ...more);
        if (known.size >= limit)
            known.clear();
        known.set(key, made);
        return made;
    };
}


/***/ }),

/***/ 81892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   HE: () => (/* binding */ joinPhrasing),
/* harmony export */   HM: () => (/* binding */ trimPhrasing),
/* harmony export */   _Y: () => (/* binding */ codeNode),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qn: () => (/* binding */ textNode)
/* harmony export */ });
/* harmony import */ var _core_context_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96800);
/* harmony import */ var _core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17915);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22044);



/** Takes characters of any origin and gives them without secrets and with nothing hidden. */
function plain(text) {
    return (0,_core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)((0,_core_context_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(text), []);
}
/**
 * Takes the literal text of a paragraph and gives text and inline code: every word that the platform would turn into a link, a mention, a reference, mathematics, a box or an alert
 * becomes code, where none of that happens. An escape would not do: the platform looks for these after markdown has been read.
 */
function neutralise(text, commands) {
    return plain(text)
        .split('\n')
        .flatMap((line, index) => {
        const break_ = index === 0 ? [] : [textNode('\n')];
        return [...break_, ...neutralLine(line, (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .startsCommand */ .X)(line, commands))];
    });
}
function neutralLine(line, command) {
    const words = line.match(/\[[ xX]?\](?=\s|$)|\s+|\S+/g) ?? [];
    const first = words.findIndex((word) => word.trim() !== '');
    return words.flatMap((word, index) => {
        if (command && index === first)
            return [codeNode(word)];
        return isLive(word) ? shield(word) : [textNode(word)];
    });
}
/** What the platform acts on in running text (GitHub: mentions, references, commits, autolinks, mathematics, task boxes, alerts). */
const live = [
    /@\w|\w@/,
    /#\d/,
    /GH-\d/i,
    /:\/\/|(?:^|[^a-z0-9])www\.|(?:mailto|xmpp|javascript|data):\S/i,
    /\$/,
    /^\[[ xX]?\]/,
    /\[![a-z]+\]/i,
];
const hexadecimal = /(?<![0-9a-z_])[0-9a-f]{7,64}(?![0-9a-z_])/gi;
function isLive(word) {
    if (live.some((pattern) => pattern.test(word)))
        return true;
    return (word.match(hexadecimal) ?? []).some((run) => run.length >= 40 || (/\d/.test(run) && /[a-f]/i.test(run)));
}
/** Code without the punctuation around it, so that `(#12),` reads as it should. */
function shield(word) {
    const lead = /^[("'“‘]*/.exec(word)?.[0].length ?? 0;
    const tail = trailing(word);
    const core = word.slice(lead, word.length - tail);
    if (core === '' || !isLive(core))
        return [codeNode(word)];
    const around = [textNode(word.slice(0, lead)), codeNode(core), textNode(word.slice(word.length - tail))];
    return around.filter((node) => node.value !== '');
}
/** How much punctuation ends a word; counted, since a pattern anchored at the end alone is quadratic. */
function trailing(word) {
    let count = 0;
    while (count < word.length && `.,;:!?)"'”’`.includes(word.charAt(word.length - 1 - count)))
        count += 1;
    return count;
}
function textNode(value) {
    return { type: 'text', value };
}
/** Takes the content of a code span and gives its node: one line, nothing hidden, no secrets. */
function codeNode(value) {
    return { type: 'inlineCode', value: plain(value).replace(/\s+/g, ' ').trim() };
}
/** Joins neighbours of the same kind, and drops what is empty: two code spans side by side would be read as one with backticks in it. */
function joinPhrasing(nodes) {
    const joined = [];
    for (const node of nodes) {
        const last = joined.at(-1);
        if ('value' in node && node.value === '')
            continue;
        if ('children' in node && node.children.length === 0)
            continue;
        if (node.type === 'text' && last?.type === 'text')
            joined[joined.length - 1] = textNode(last.value + node.value);
        else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
            joined[joined.length - 1] = { type: 'inlineCode', value: last.value + node.value };
        else
            joined.push(node);
    }
    return joined;
}
/** Drops white space where it carries nothing and would print as a character reference: around line ends and at both edges. */
function trimPhrasing(nodes) {
    const inner = joinPhrasing(nodes).map((node) => (node.type === 'text' ? textNode(trimLines(node.value)) : node));
    const trimmed = inner.map((node, index) => {
        if (node.type !== 'text')
            return node;
        const [before, after] = [inner[index - 1], inner[index + 1]];
        const start = before === undefined || before.type === 'break' ? node.value.trimStart() : node.value;
        return textNode(after === undefined || after.type === 'break' ? start.trimEnd() : start);
    });
    const kept = joinPhrasing(trimmed);
    while (kept[0]?.type === 'break')
        kept.shift();
    while (kept.at(-1)?.type === 'break')
        kept.pop();
    return kept;
}
function trimLines(text) {
    const lines = text.split('\n');
    const inner = lines.map((line, index) => {
        const start = index === 0 ? line : line.trimStart();
        return index === lines.length - 1 ? start : start.trimEnd();
    });
    return inner.filter((line, index) => line !== '' || index === 0 || index === lines.length - 1).join('\n');
}


/***/ }),

/***/ 21408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ print),
  FD: () => (/* binding */ readSafely),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 39 modules
var lib = __webpack_require__(57391);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 10 modules
var mdast_util_gfm_lib = __webpack_require__(37832);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 10 modules
var mdast_util_to_markdown_lib = __webpack_require__(91286);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
;// CONCATENATED MODULE: ./src/render/safe-text/knotted.ts
/** Parsing is quadratic, and recursive, in delimiters that nest within one paragraph and in containers that open on one line. */
const maxDelimiters = 800;
const maxContainers = 24;
/** Says whether a text is knotted beyond reading: so many delimiters in one paragraph, or containers on one line, that only an attack has them. What stands in plain fenced code does not count. */
function isKnotted(text) {
    let delimiters = 0;
    for (const line of text.includes('`') ? proseLines(text) : text.split('\n')) {
        if (line.trim() === '')
            delimiters = 0;
        for (const char of line)
            if ('*_~[]'.includes(char))
                delimiters += 1;
        if (delimiters > maxDelimiters || containersOf(line) > maxContainers)
            return true;
    }
    return false;
}
/** How many quotations and list items a line could open. */
function containersOf(line) {
    const lead = /^(?:[\s>+*-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
    return lead.match(/>|[+*-](?=\s)|\d[.)]/g)?.length ?? 0;
}
/** A fence at the very beginning of a line, or behind one quotation mark: the forms that our own printer writes. */
const opening = /^(> )?(`{3,})[^`]*$/;
/** What makes it uncertain where fences are: HTML, tildes, and fences that stand anywhere else. */
const uncertain = /^[\s>*+-]*<|~~~|```/;
/** The lines outside of fenced code; from the first line on that leaves it uncertain where code is, all of them. */
function proseLines(text) {
    const lines = text.split('\n');
    const prose = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const open = opening.exec(line);
        const end = open === null ? at : endOfFence(lines, at, open[1] ?? '', open[2] ?? '');
        if (end === undefined || (open === null && uncertain.test(line)))
            return [...prose, ...lines.slice(at)];
        if (open === null)
            prose.push(line);
        at = end;
    }
    return prose;
}
/** The index of a fence's last line: its closing one, the last of its quotation, or the last of all; undefined where a line closes it in a form that our printer does not write. */
function endOfFence(lines, start, quote, fence) {
    for (let at = start + 1; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (quote !== '' && !/^\s*>/.test(line))
            return at - 1;
        if (quote !== '' && line !== '>' && !line.startsWith(quote))
            return undefined;
        const inner = line.slice(quote.length);
        if (/^\s*`+\s*$/.test(inner) && inner.trim().length >= fence.length)
            return inner === inner.trim() ? at : undefined;
    }
    return lines.length - 1;
}

// EXTERNAL MODULE: ./src/render/safe-text/phrasing.ts
var phrasing = __webpack_require__(81892);
// EXTERNAL MODULE: ./src/render/safe-text/rebuild.ts + 4 modules
var rebuild = __webpack_require__(5647);
;// CONCATENATED MODULE: ./src/render/safe-text/print.ts







/** Takes source text and gives allowed blocks, in the reading of GitHub's markdown. Text that is knotted beyond reading is shown as it stands. */
function readSafely(source, { links, commands }) {
    const text = (0,phrasing/* plain */.pj)(source);
    if (isKnotted(text))
        return (0,rebuild/* safeCode */.l)(text, undefined, false, commands);
    return (0,rebuild/* rebuild */.a)(parse(text), links, commands);
}
/** Escaped wherever they stand in text: a bare pipe could make a table of the lines around it. */
const unsafe = [{ character: '|', inConstruct: 'phrasing' }];
/** Prints allowed blocks as markdown without a line end at its end. */
function print(children) {
    const printed = (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children }, { bullet: '-', fences: true, resourceLink: true, listItemIndent: 'one', unsafe, extensions: [(0,mdast_util_gfm_lib/* gfmToMarkdown */.H)()] });
    return printed.replace(/\n$/, '');
}
const rounds = 4;
/**
 * Prints blocks until reading the print gives the same print again: what leaves is a text in which this room finds nothing left to change, whatever the printer does with rare combinations.
 * A text that will not settle is shown as code, which always does.
 */
function settle(blocks, allowance) {
    let printed = print(blocks);
    for (let round = 0; round < rounds; round++) {
        const again = print(readSafely(printed, allowance));
        if (again === printed)
            return printed;
        printed = again;
    }
    return print((0,rebuild/* safeCode */.l)(printed, undefined, false, allowance.commands));
}
function parse(text) {
    return (0,lib/* fromMarkdown */.Y)(text, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
}


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rebuild),
  l: () => (/* binding */ safeCode)
});

// EXTERNAL MODULE: ./src/render/safe-text/commands.ts
var safe_text_commands = __webpack_require__(22044);
;// CONCATENATED MODULE: ./src/render/safe-text/languages.ts
/** Info strings a code block may carry: languages that are only coloured. None that the platform draws or makes clickable (mermaid, geojson, topojson, stl, math, suggestion). */
const coloured = new Set(`avro avsc bash c clojure cpp cs csharp css dart diff dockerfile elixir erb erlang go gradle graphql groovy haskell hcl
  html http ini java javascript js json json5 jsonc jsx kotlin kt kts lua make makefile nginx objc ocaml patch perl php
  plaintext pgsql postgresql powershell prisma properties proto protobuf py python r rb ruby rs rust scala sh shell sql
  swift terraform text tf toml ts tsx txt typescript vue xml yaml yml zig zsh`.split(/\s+/));
/** Takes what claims to be a language and gives the info string to print, or undefined for one that is not only coloured; never passes on anything behind the first word. */
function infoString(language) {
    const word = language?.trim().split(/\s/)[0]?.toLowerCase();
    return word !== undefined && coloured.has(word) ? word : undefined;
}

// EXTERNAL MODULE: ./src/render/safe-text/phrasing.ts
var phrasing = __webpack_require__(81892);
;// CONCATENATED MODULE: ./src/render/safe-text/link.ts
/** Places that make the platform write "mentioned this" on somebody's page, although the host is allowed. */
const referring = /\/(?:issues|pull|pulls|discussions|commit|commits)\//i;
/**
 * Says whether a link may stay a link: https only, the address begins with one of the `allowed` prefixes and that prefix ends where a part of an address ends, so that
 * `https://docs.example` does not allow `https://docs.example.evil`; nothing in it climbs (`..`), is escaped twice or hides.
 */
function isAllowedLink(url, allowed) {
    if (!/^https:\/\/[\x21-\x7e]+$/.test(url) ||
        /[\\<>"'`@|^{}]|\.\.|%(?:2e|2f|5c|25|0)/i.test(url) ||
        referring.test(url))
        return false;
    return allowed.some((prefix) => {
        if (!prefix.startsWith('https://') || !url.startsWith(prefix))
            return false;
        return prefix.length > 'https://'.length && (prefix.endsWith('/') || /^(?:[/?#]|$)/.test(url.slice(prefix.length)));
    });
}

;// CONCATENATED MODULE: ./src/render/safe-text/tree.ts
/** Takes a tree and gives the address of every link definition, the first of a name winning, as CommonMark has it. Walks with a stack of its own, since the tree may be hostile. */
function definitionsOf(root) {
    const found = new Map();
    for (const node of nodesOf(root))
        if (node.type === 'definition' && !found.has(node.identifier))
            found.set(node.identifier, node.url);
    return found;
}
/** Takes any node and gives the words in it, blocks joined by a space; comments and addresses are not words. */
function textOf(node) {
    const words = [];
    for (const inner of nodesOf(node)) {
        if (inner.type === 'text' || inner.type === 'inlineCode')
            words.push(inner.value);
        else if (inner.type === 'code')
            words.push(` ${inner.value} `);
        else if (inner.type === 'html')
            words.push(withoutComments(inner.value));
        else if (inner.type === 'image' || inner.type === 'imageReference')
            words.push(inner.alt ?? '');
        else if (inner.type === 'paragraph' || inner.type === 'break' || inner.type === 'listItem')
            words.push(' ');
    }
    return words.join('').replace(/\s+/g, ' ');
}
/** Takes raw HTML and gives it without its comments, as HTML reads them: `<!-->` is a whole one, and one that is never closed hides the rest. */
function withoutComments(html) {
    const parts = [];
    let at = 0;
    for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', at)) {
        parts.push(html.slice(at, start));
        const end = commentEnd(html, start);
        if (end === undefined)
            return parts.join('');
        at = end;
    }
    return parts.join('') + html.slice(at);
}
function commentEnd(html, start) {
    const usual = html.indexOf('-->', start + 2);
    const odd = html.indexOf('--!>', start + 4);
    if (usual === -1)
        return odd === -1 ? undefined : odd + 4;
    return odd === -1 || usual < odd ? usual + 3 : odd + 4;
}
/** Every node of a tree, in the order of the text. */
function* nodesOf(top) {
    const waiting = [top];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        if ('children' in node)
            waiting.push(...node.children.toReversed());
    }
}

;// CONCATENATED MODULE: ./src/render/safe-text/rebuild-inline.ts



/** Deeper than any text that is meant to be read; what lies below becomes its bare text. */
const maxDepth = 8;
/** Takes the inline nodes of one parent and gives the allowed ones: neighbours are joined first, so that no word is judged in parts. */
function rebuild_inline_phrasing(nodes, scope) {
    const raw = (0,phrasing/* joinPhrasing */.HE)(nodes.flatMap((node) => inline(node, scope)));
    return (0,phrasing/* joinPhrasing */.HE)(raw.flatMap((node) => (node.type === 'text' ? (0,phrasing/* neutralise */.$0)(node.value, scope.commands) : [node])));
}
/** Takes inline nodes and puts them into emphasis; where they are in it already, or too deep, they stay as they are. */
function marked(type, nodes, scope) {
    if (scope.marks.has(type))
        return nodes.flatMap((node) => inline(node, scope));
    const inner = { ...scope, depth: scope.depth + 1, marks: new Set([...scope.marks, type]) };
    const children = (0,phrasing/* trimPhrasing */.HM)(rebuild_inline_phrasing(nodes, inner)).filter((node) => node.type !== 'break');
    return children.length === 0 ? [] : [{ type, children }];
}
/** One node of the parser as nodes whose text is still raw: `phrasing` judges it when its neighbours are known. */
function inline(node, scope) {
    if (scope.depth > maxDepth)
        return [(0,phrasing/* textNode */.qn)(textOf(node))];
    switch (node.type) {
        case 'text':
            return [(0,phrasing/* textNode */.qn)(node.value)];
        case 'inlineCode':
            return [(0,phrasing/* codeNode */._Y)(node.value)];
        case 'break':
            return [{ type: 'break' }];
        case 'strong':
        case 'emphasis':
            return marked(node.type, node.children, scope);
        case 'delete':
            return [(0,phrasing/* textNode */.qn)('~~'), ...node.children.flatMap((child) => inline(child, scope)), (0,phrasing/* textNode */.qn)('~~')];
        case 'html':
            return [(0,phrasing/* textNode */.qn)(withoutComments(node.value))];
        case 'image':
        case 'imageReference':
            return [(0,phrasing/* textNode */.qn)(node.alt ?? '')];
        case 'footnoteReference':
            return [(0,phrasing/* textNode */.qn)(`[^${node.label ?? node.identifier}]`)];
        case 'link':
            return rebuild_inline_link(node.url, node.children, scope);
        case 'linkReference':
            return rebuild_inline_link(scope.definitions.get(node.identifier) ?? '', node.children, scope);
    }
}
/** A link to an allowed place stays one; of any other the words stay, and the address as code. */
function rebuild_inline_link(url, nodes, scope) {
    const inLink = { ...scope, depth: scope.depth + 1, marks: new Set([...scope.marks, 'link']) };
    if (isAllowedLink(url, scope.links) && (0,phrasing/* plain */.pj)(url) === url && !scope.marks.has('link')) {
        const children = (0,phrasing/* trimPhrasing */.HM)(rebuild_inline_phrasing(nodes, inLink)).filter((node) => node.type !== 'link' && node.type !== 'break');
        return [{ type: 'link', url, children: children.length === 0 ? [(0,phrasing/* codeNode */._Y)(url)] : children }];
    }
    const words = nodes.flatMap((child) => inline(child, inLink));
    const said = nodes.map(textOf).join('');
    if (url === '')
        return words;
    if (said === '' || said === url || url === `http://${said}` || url === `mailto:${said}`)
        return [(0,phrasing/* codeNode */._Y)(said === '' ? url : said)];
    return [...words, (0,phrasing/* textNode */.qn)(' ('), (0,phrasing/* codeNode */._Y)(url), (0,phrasing/* textNode */.qn)(')')];
}

;// CONCATENATED MODULE: ./src/render/safe-text/rebuild.ts





/** Takes a tree that the parser read and builds a new one of allowed nodes only; everything else becomes text, code, or nothing. */
function rebuild(root, links, commands) {
    const definitions = definitionsOf(root);
    return root.children.flatMap((node) => blocks(node, { links, commands, definitions, depth: 0, quoted: false, marks: new Set() }));
}
function blocks(node, scope) {
    if (scope.depth > maxDepth)
        return paragraph((0,phrasing/* neutralise */.$0)(textOf(node), scope.commands));
    const inner = { ...scope, depth: scope.depth + 1 };
    switch (node.type) {
        case 'paragraph':
            return paragraph(rebuild_inline_phrasing(node.children, scope));
        case 'heading':
            return paragraph(marked('strong', node.children, scope));
        case 'blockquote': {
            const children = node.children.flatMap((child) => blocks(child, { ...inner, quoted: true }));
            return children.length === 0 ? [] : [{ type: 'blockquote', children }];
        }
        case 'list': {
            const children = node.children.flatMap((item) => listItem(item, inner));
            const { ordered = false, start = null } = node;
            return children.length === 0
                ? []
                : [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children }];
        }
        case 'code':
            return safeCode(node.value, node.lang, scope.quoted, scope.commands);
        case 'html':
            return paragraph((0,phrasing/* neutralise */.$0)(withoutComments(node.value), scope.commands));
        case 'table':
            return paragraph(tableRows(node, scope));
        case 'footnoteDefinition':
            return node.children.flatMap((child) => blocks(child, inner));
        case 'listItem':
        case 'tableRow':
        case 'tableCell':
        case 'yaml':
            return paragraph((0,phrasing/* neutralise */.$0)(textOf(node), scope.commands));
        case 'definition':
        case 'thematicBreak':
            return [];
        case 'text':
        case 'emphasis':
        case 'strong':
        case 'delete':
        case 'inlineCode':
        case 'break':
        case 'image':
        case 'imageReference':
        case 'footnoteReference':
        case 'link':
        case 'linkReference':
            return paragraph(rebuild_inline_phrasing([node], scope));
    }
}
/** A table as lines of text: it could be dressed as one of ours. */
function tableRows(table, scope) {
    return table.children.flatMap((row) => {
        const cells = row.children.map((cell) => rebuild_inline_phrasing(cell.children, scope));
        return [...cells.flatMap((cell, index) => (index === 0 ? cell : [(0,phrasing/* textNode */.qn)(' | '), ...cell])), { type: 'break' }];
    });
}
function paragraph(nodes) {
    const children = (0,phrasing/* trimPhrasing */.HM)(nodes);
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
/** A task box becomes code in front of the item: visible, and nothing to tick. */
function listItem(item, scope) {
    const children = item.children.flatMap((child) => blocks(child, scope));
    if (typeof item.checked === 'boolean') {
        const box = [(0,phrasing/* codeNode */._Y)(item.checked ? '[x]' : '[ ]'), (0,phrasing/* textNode */.qn)(' ')];
        const first = children[0];
        if (first?.type === 'paragraph')
            children[0] = { type: 'paragraph', children: [...box, ...first.children] };
        else
            children.unshift({ type: 'paragraph', children: box.slice(0, 1) });
    }
    return children.length === 0 ? [] : [{ type: 'listItem', spread: false, children }];
}
/** Takes code and what claims to be its language and gives its block; in a quotation when one of its lines is a command that a bot would read off the raw text. */
function safeCode(value, language, quoted, commands) {
    const code = { type: 'code', lang: infoString(language) ?? null, value: (0,phrasing/* plain */.pj)(value) };
    const obeyed = !quoted && code.value.split('\n').some((line) => (0,safe_text_commands/* codeStartsCommand */.U)(line, commands));
    return obeyed ? [{ type: 'blockquote', children: [code] }] : [code];
}


/***/ }),

/***/ 31447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ idleAllows),
/* harmony export */   TK: () => (/* binding */ answeredQuestions),
/* harmony export */   Xd: () => (/* binding */ guideChanged),
/* harmony export */   YM: () => (/* binding */ silencedFindings),
/* harmony export */   mG: () => (/* binding */ silencedNote)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37265);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91363);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45714);
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94903);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35933);





/** Says which files that guide the review this change touches, and that the base branch's were used; nothing where it touches none. */
function guideChanged({ guideChanges, verdict }) {
    if (verdict.kind === 'skipped')
        return [];
    const [used, added] = [guideChanges.filter(({ inBase }) => inBase), guideChanges.filter(({ inBase }) => !inBase)];
    return [
        ...(used.length === 0 ? [] : [`This pull request changes ${named(used)}; the review used the base branch’s.`]),
        ...(added.length === 0
            ? []
            : [`This pull request adds ${named(added)}; the review went without, as the base branch has none.`]),
    ];
}
function named(files) {
    return files.map(({ path }) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(path)).join(', ');
}
/** A clean verdict does not hide that something was silenced. */
function silencedNote({ silenced, verdict }) {
    if (silenced.length === 0 || verdict.kind !== 'clean')
        return [];
    const it = silenced.length === 1 ? 'it' : 'them';
    const by = silenced.every((one) => one.by === 'comment')
        ? 'by a comment in the change'
        : silenced.some((one) => one.by === 'comment')
            ? 'by the configuration and by comments in the change'
            : 'by the configuration';
    return [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(silenced.length, 'finding')} silenced ${by}; the details name ${it}.`];
}
/** Everything that the configuration or a comment in the change keeps from being posted, one line each with the key or the reason. */
function silencedFindings({ silenced }, rest) {
    const title = silenced.some(({ by }) => by === 'comment') ? 'Silenced, and by what' : 'Silenced by the configuration';
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .itemised */ .rG)({ title, worth: 45, items: silenced, item: silencedItem, rest });
}
function silencedItem({ title, path, line, rule, category, by, reason = '' }) {
    if (by === 'comment')
        return `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(`${path}:${line}`)}: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(title, 200)} (${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(rule ?? '')}, by a comment in the file: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(reason, 200)})`;
    const what = by === 'rules' ? (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(rule ?? '') : category;
    return `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(`${path}:${line}`)}: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(title, 200)} (${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(`${by}:`)} ${what})`;
}
/** Comments that were meant to accept a computed fact and do not, with the reason. */
function idleAllows({ idleAllows: idle }, rest) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .itemised */ .rG)({
        title: 'Allow comments that accept nothing, or less than they say',
        worth: 48,
        items: idle,
        item: ({ path, line, why }) => `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(`${path}:${line}`)}: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(why, 300)}`,
        counts: [20, 5],
        rest,
    });
}
/** Questions of the model that are not asked, since the facts of the configuration answer them. */
function answeredQuestions({ answered }, rest) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .itemised */ .rG)({
        title: 'Asked by the model, and answered by `facts` of the configuration',
        worth: 15,
        items: answered,
        item: ({ text, decides }) => `- ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(text, 400)} (${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .decidesWord */ .sg[decides].toLowerCase()})`,
        rest,
    });
}


/***/ }),

/***/ 83370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ details)
});

// EXTERNAL MODULE: ./src/render/finding-text.ts
var finding_text = __webpack_require__(37265);
// EXTERNAL MODULE: ./src/render/fit.ts
var fit = __webpack_require__(91363);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/once.ts
var once = __webpack_require__(86519);
// EXTERNAL MODULE: ./src/render/reason.ts
var reason = __webpack_require__(47478);
// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(94903);
// EXTERNAL MODULE: ./src/render/safe-text/truncate.ts
var truncate = __webpack_require__(50292);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(35933);
// EXTERNAL MODULE: ./src/render/summary/configured.ts
var configured = __webpack_require__(31447);
// EXTERNAL MODULE: ./src/render/summary/findings.ts
var findings = __webpack_require__(64077);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/render/comment-title.ts
var comment_title = __webpack_require__(82010);
;// CONCATENATED MODULE: ./src/render/summary/ids.ts





/** A title costs a millisecond; beyond, the report names every id. */
const most = 500;
/** The id of every finding that is shown and can be dismissed: comments do not show theirs. Only a pull request takes commands. */
function idsOfFindings(report, rest) {
    const { applied, subject } = report;
    const items = [
        ...applied
            .filter(({ state }) => state !== 'hidden')
            .map(({ finding }) => ({ id: finding.id, place: () => (0,finding_text/* placeCode */.DL)(finding.place), title: finding.title })),
        ...(0,outcome/* openStanding */.HJ)(report).map(({ identity, path, lines, body }) => ({
            id: identity,
            place: () => (0,finding_text/* pathCode */.N3)(lines === undefined ? path : `${path}:${lines.end}`),
            title: (0,comment_title/* commentTitle */.q)(body),
        })),
    ];
    return (0,fit/* itemised */.rG)({
        title: `Ids for \`dismiss\`${items.length > most ? `, the first ${most}` : ''}`,
        worth: 25,
        items: subject.kind === 'pull-request' ? items.slice(0, most) : [],
        item: ({ id, place, title }) => `- ${(0,inline/* inlineCode */.ti)(id)}: ${place()}, ${(0,finding_text/* titleCell */.$f)({ title })}`,
        rest,
    });
}

// EXTERNAL MODULE: ./src/render/summary/opening.ts + 1 modules
var opening = __webpack_require__(72880);
// EXTERNAL MODULE: ./src/render/summary/same.ts
var same = __webpack_require__(93113);
// EXTERNAL MODULE: ./src/render/summary/threads.ts
var threads = __webpack_require__(56402);
;// CONCATENATED MODULE: ./src/render/summary/details.ts














/** The sections below the findings, in the order in which they are read; `rest` says where what is cut can be found. */
function details(report, rest) {
    return [
        (0,findings/* hiddenFindings */.BH)(report, rest),
        (0,threads/* changedThreads */.y)(report.closed, rest),
        (0,configured/* silencedFindings */.YM)(report, rest),
        (0,configured/* idleAllows */.DR)(report, rest),
        points(report, rest),
        otherSide(report, rest),
        notes(report, rest),
        (0,configured/* answeredQuestions */.TK)(report, rest),
        rejected(report, rest),
        moved(report, rest),
        leftOut(report),
        perhaps(report, rest),
        notChecked(report, rest),
        unusableCalls(report, rest),
        outOfScope(report, rest),
        idsOfFindings(report, rest),
        warnings(report, rest),
        (0,fit/* fixed */.Zu)(cost(report)),
    ];
}
/** What was not read, by reason; its shortest form still says how much of it there is. */
function leftOut({ omissions, unusable }) {
    if (omissions.length === 0)
        return (0,fit/* fixed */.Zu)('');
    const groups = [...(0,numbers/* groupedBy */.me)(omissions, (omission) => (0,opening/* omissionReason */.AN)(omission, unusable))];
    const shown = (paths) => () => {
        const rows = groups.slice(0, maxReasons).map(([reason, group]) => `- ${reason}: ${omitted(group, paths)}`);
        const left = groups.length - rows.length;
        return ['**Left out, and why**\n', ...rows, ...(left > 0 ? [`- … and ${left} more reasons`] : [])].join('\n');
    };
    return { worth: 70, lengths: [shown(200), shown(40), shown(8), shown(0)] };
}
const maxReasons = 20;
/** The first paths with what is known of each, and the number of the others. */
function omitted(omissions, paths) {
    const named = omissions.slice(0, paths).map(({ path, hunks }) => {
        const size = hunks > 0 ? ` (${(0,numbers/* counted */.hS)(hunks, 'hunk')})` : '';
        return path === '' ? `not known which${size}` : `${(0,finding_text/* pathCode */.N3)(path)}${size}`;
    });
    const others = omissions.slice(paths);
    if (others.length === 0)
        return named.join(', ');
    const hunks = others.reduce((sum, omission) => sum + omission.hunks, 0);
    const rest = `${named.length === 0 ? (0,numbers/* counted */.hS)(others.length, 'file') : `${others.length} more`} with ${(0,numbers/* counted */.hS)(hunks, 'hunk')}`;
    return [...named, rest].join(', ');
}
/** Files without a sign of a surface, each with what became of it. */
function perhaps({ files, perhaps: read, unusable, verdict }, rest) {
    const unread = new Map(read.omissions.map((omission) => [omission.path, (0,opening/* omissionReason */.AN)(omission, unusable)]));
    const fate = (path) => {
        const why = unread.get(path);
        if (verdict.kind === 'not-reviewed' && why === undefined)
            return 'not shown';
        return why === undefined ? 'shown' : `not read: ${why}`;
    };
    return (0,fit/* itemised */.rG)({
        title: 'Without a sign of an API, queue or database',
        worth: 12,
        items: files.filter(({ tier }) => tier === 'maybe'),
        item: ({ file }) => `- ${(0,finding_text/* pathCode */.N3)(file.path)}: ${fate(file.path)}`,
        counts: [60, 12],
        rest,
    });
}
/** What was found by name in the rest of the repository. */
function otherSide({ counterparts }, rest) {
    return (0,fit/* itemised */.rG)({
        title: 'The other side, found by name',
        worth: 18,
        items: counterparts,
        head: '| name | changed at | other side |\n|---|---|---|',
        item: ({ name, from, place, what }) => {
            const found = place === undefined ? `no ${what} found` : `${what} ${(0,finding_text/* pathCode */.N3)(`${place.path}:${place.lines.start}`)}`;
            return `| ${(0,inline/* inlineCode */.ti)((0,truncate/* truncate */.x)(name.text, 100))} | ${(0,finding_text/* pathCode */.N3)(`${from.path}:${from.line}`)} | ${found} |`;
        },
        rest,
    });
}
/** Named only when the opening has no room for all of them. */
function notChecked({ unchecked }, rest) {
    return (0,fit/* itemised */.rG)({
        title: 'Contracts that could not be checked',
        worth: 65,
        items: unchecked.length > opening/* namedPaths */.SR ? unchecked : [],
        item: ({ path, why }) => `- ${(0,finding_text/* pathCode */.N3)(path)}: ${(0,inline/* safeInline */.H1)(why, 300)}`,
        rest,
    });
}
function unusableCalls({ unusable }, rest) {
    return (0,fit/* itemised */.rG)({
        title: 'Requests that gave nothing usable',
        worth: 55,
        items: unusable,
        item: (call) => {
            const paths = call.paths.slice(0, 20).map(finding_text/* pathCode */.N3).join(', ');
            const left = call.paths.length > 20 ? ` and ${call.paths.length - 20} more` : '';
            const detail = call.detail === '' ? '' : ` (${(0,inline/* safeInline */.H1)(call.detail, 200)})`;
            return `- ${(0,opening/* unusableWords */.NV)(call)}${detail}: ${paths}${left}`;
        },
        rest,
    });
}
function moved({ applied }, rest) {
    const items = applied.filter(({ state, fallback }) => state === 'posted' && fallback !== undefined);
    return (0,fit/* itemised */.rG)({ title: 'Not on their lines', worth: 40, items, item: findings/* movedItem */.TO, rest });
}
/** Facts that are worth knowing and no finding of their own. */
function notes({ evidence }, rest) {
    return (0,fit/* itemised */.rG)({
        title: 'Also computed',
        worth: 35,
        items: evidence.filter(({ level }) => level === 'info'),
        item: ({ path, line, title }) => `- ${(0,finding_text/* pathCode */.N3)(`${path}:${line}`)}: ${(0,inline/* safeInline */.H1)(title, 300)}`,
        rest,
    });
}
function points(report, rest) {
    const other = (0,once/* remembered */.H)((text) => (0,inline/* safeInline */.H1)(text, 200));
    return (0,fit/* itemised */.rG)({
        title: 'Integration points',
        worth: 20,
        items: report.points,
        head: '| kind | where | counterpart |\n|---|---|---|',
        item: ({ kind, path, counterpart }) => `| ${words/* pointWord */.Vw[kind]} | ${(0,finding_text/* pathCode */.N3)(path)} | ${other(counterpart)} |`,
        rest,
    });
}
function rejected(report, rest) {
    return (0,fit/* itemised */.rG)({
        title: 'Said by the model and not posted on its own',
        worth: 30,
        items: report.rejected,
        item: ({ title, path, why, detail }) => {
            const more = detail === '' ? '' : ` (${(0,inline/* safeInline */.H1)(detail, 200)})`;
            return `- ${(0,inline/* safeInline */.H1)(title, 200)}, ${(0,finding_text/* pathCode */.N3)(path)}: ${words/* rejectionWords */.zp[why]}${more}`;
        },
        rest,
    });
}
function outOfScope({ files }, rest) {
    const dropped = files.filter(({ tier }) => tier === 'dropped');
    const tests = files.filter(({ tier }) => tier === 'test').length;
    const groups = [...(0,numbers/* groupedBy */.me)(dropped, ({ why }) => (0,reason/* reasonKind */.R)(why[0]?.text ?? 'no reason recorded'))];
    return (0,fit/* itemised */.rG)({
        title: 'Out of scope',
        worth: 10,
        items: [
            ...groups
                .map(([kind, files]) => ({ why: onlyReason(files) ?? kind, length: files.length }))
                .toSorted((a, b) => b.length - a.length),
            ...(tests === 0 ? [] : [{ why: 'tests, read only beside what they test', length: tests }]),
        ],
        item: ({ why, length }) => `- ${(0,reason/* reasonLine */.$)(why, 120)}: ${length}`,
        counts: [12],
        rest,
    });
}
/** Where all files of a kind have one reason, it is told whole. */
function onlyReason(files) {
    const reasons = new Set(files.map(({ why }) => why[0]?.text));
    return reasons.size === 1 ? [...reasons][0] : undefined;
}
function warnings(report, rest) {
    return (0,fit/* itemised */.rG)({
        title: 'For who set this up',
        worth: 50,
        items: report.warnings,
        item: (warning) => `- ${(0,inline/* safeInline */.H1)(warning, 400)}`,
        rest,
    });
}
/** Requests, tokens, dollars, model and time, in one line that `sameSummary` leaves out: it differs from run to run although nothing has changed. */
function cost({ spent, model, elapsedMs, replies }) {
    if (spent.requests === 0)
        return '';
    const named = model === undefined ? '' : `, ${(0,inline/* inlineCode */.ti)((0,truncate/* truncate */.x)(model, 100))}`;
    const recorded = replies === 'recorded' ? ', as recorded' : '';
    return `${same/* costMarker */.Ue}${(0,numbers/* costLine */.EK)(spent)}${recorded}${named}, ${Math.max(1, Math.round(elapsedMs / 1_000))} s</sub>`;
}


/***/ }),

/***/ 6066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dismissedFindings)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37265);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86519);
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94903);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35933);




/** Everything that somebody called no problem here, one line each with who, why and the id that restores it; what is still found first. `frame` puts it into a block that the reader opens, or leaves it open. */
function dismissedFindings(dismissed, rest, frame) {
    const worth = 75;
    if (dismissed.length === 0)
        return { worth, lengths: [() => ''] };
    const sorted = [...dismissed.filter(isFound), ...dismissed.filter((one) => !isFound(one))];
    const rows = sorted.map((each) => (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => row(each)));
    const title = `Dismissed (${dismissed.length})`;
    const shown = (count) => {
        const left = rows.length - count;
        const cut = left > 0 ? [`\n… and ${left} more${rest}.`] : [];
        return frame(title, [...rows.slice(0, count).map((make) => make()), ...cut].join('\n'));
    };
    const most = Math.min(rows.length, mostShown);
    const shorter = [100, 40, 10].filter((count) => count < most);
    return {
        worth,
        lengths: [
            () => shown(most),
            ...shorter.map((count) => () => shown(count)),
            () => `**Dismissed:** ${dismissed.length}${rest}.`,
        ],
    };
}
/** A line costs a millisecond. */
const mostShown = 500;
function isFound({ finding }) {
    return finding !== undefined;
}
function row({ dismissal, finding }) {
    const severity = finding?.severity ?? dismissal.severity;
    const word = severity === undefined ? 'Finding' : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWord */ .Oh[severity];
    const place = finding === undefined ? `${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(dismissal.path)}, not found now` : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeCode */ .DL)(finding.place);
    const title = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .titleCell */ .$f)(finding ?? dismissal);
    return `- ${word}, ${place}: ${title} — ${whoAndWhy(dismissal)} · ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(dismissal.id)}`;
}
function whoAndWhy({ by, reason, how }) {
    const who = (0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(by, 100);
    if (reason.trim() !== '')
        return `by ${who}: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .safeInline */ .H1)(reason, 300)}`;
    return how === 'resolved' ? `${who} resolved the thread` : `by ${who}`;
}


/***/ }),

/***/ 64077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ hiddenFindings),
/* harmony export */   TO: () => (/* binding */ movedItem),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   pk: () => (/* binding */ findingsInFull)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42565);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41355);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37265);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91363);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45714);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86519);
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94903);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35933);









const tableHead = '| | where | what |\n|---|---|---|';
/** The table of all findings that are shown, worst first, each row linked to its line in the diff, where its comment stands; shorter forms count what they leave out by severity. */
function findingsTable({ applied: all, subject }, rest) {
    const applied = all.filter(({ state }) => state !== 'hidden');
    if (applied.length === 0)
        return { worth: 95, lengths: [() => ''] };
    const made = applied.map((each) => (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => row(each, subject)));
    const shown = (count) => {
        const rows = made.slice(0, count).map((make) => make());
        const left = applied.slice(count).map(({ finding }) => finding.severity);
        const cut = left.length === 0 ? '' : `\n\n… and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSeverities */ .uJ)(left)} more${rest}.`;
        return `${[tableHead, ...rows].join('\n')}${cut}`;
    };
    const shorter = [1_000, 400, 150, 60, 20].filter((count) => count < applied.length);
    return { worth: 95, lengths: [() => shown(applied.length), ...shorter.map((count) => () => shown(count))] };
}
function row({ finding }, subject) {
    const place = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeCode */ .DL)(finding.place);
    const link = diffLink(subject, finding.place);
    return `| ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWord */ .Oh[finding.severity]} | ${link === undefined ? place : `[${place}](${link})`} | ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .titleCell */ .$f)(finding)} |`;
}
/** GitHub's own anchor of a line or a range in the diff: the same in every run, and known without asking. */
function diffLink({ url }, { path, side, startLine, line }) {
    if (url === undefined || !linkGrammar.test(url))
        return undefined;
    const mark = side === 'LEFT' ? 'L' : 'R';
    const lines = startLine < line ? `${mark}${startLine}-${mark}${line}` : `${mark}${line}`;
    return `${url}/files#diff-${(0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_6__/* .utf8ToBytes */ .AI)(path)))}${lines}`;
}
/** An address that can stand in a link and in a cell as it is. */
const linkGrammar = /^https?:\/\/[\w.:/?#=&%-]+$/;
/** A text in full costs two milliseconds: of thousands, the worst are told so, and the table names the others. */
const mostInFull = 500;
/** The findings that stand in no comment, whole, so that nothing is lost; `frame` puts them into a block that the reader opens, or leaves them open. */
function findingsInFull(applied, options, frame) {
    const listed = applied.filter(({ state }) => state === 'listed');
    if (listed.length === 0)
        return { worth: 80, lengths: [() => ''] };
    const title = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(listed.length, 'finding')} in full, not shown inline`;
    const texts = {
        whole: listed.map((each) => (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => inFull(each, options.rulePages, true))),
        bare: listed.map((each) => (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => inFull(each, options.rulePages, false))),
    };
    const shown = (count, form) => {
        const left = listed.length - count;
        const cut = [
            ...(form === 'whole' ? [] : ['Code is left out here for length.']),
            ...(left > 0 ? [`… and ${left} more${options.rest}.`] : []),
        ];
        return frame(title, [...texts[form].slice(0, count).map((make) => make()), ...cut].join('\n\n'));
    };
    const most = Math.min(listed.length, mostInFull);
    const fewer = [400, 150, 80, 40, 20, 10].filter((count) => count < most);
    return {
        worth: 80,
        lengths: [
            () => shown(most, 'whole'),
            () => shown(most, 'bare'),
            ...fewer.map((count) => () => shown(count, 'bare')),
            () => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(listed.length, 'finding')} in no comment of their own: their full text${options.rest}.`,
        ],
    };
}
function inFull({ finding, fallback }, rulePages, withCode) {
    const why = fallback === undefined ? '' : `\n\n<sub>Not inline: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(fallback, 300)}</sub>`;
    return `${(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderWhole */ .Q)(finding, rulePages, withCode)}${why}`;
}
/** Findings below `min-severity`, one line each: named, so that nobody has to guess what was counted. On a pull request with the id that dismisses it. */
function hiddenFindings({ applied, subject }, rest) {
    const idOf = (id) => (subject.kind === 'pull-request' ? ` · ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)}` : '');
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_8__/* .itemised */ .rG)({
        title: 'Below `min-severity`, not shown',
        worth: 45,
        items: applied.filter(({ state }) => state === 'hidden'),
        item: ({ finding }) => `- ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWord */ .Oh[finding.severity]}, ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeCode */ .DL)(finding.place)}: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .titleCell */ .$f)(finding)}${idOf(finding.id)}`,
        rest,
    });
}
/** Findings whose comment stands on the file because their lines were refused, with the reason. */
function movedItem({ finding, fallback }) {
    return `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeCode */ .DL)(finding.place)}: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(fallback ?? '', 300)}`;
}


/***/ }),

/***/ 72880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SR: () => (/* binding */ namedPaths),
  AN: () => (/* binding */ omissionReason),
  zs: () => (/* binding */ opening),
  ab: () => (/* binding */ questions),
  NV: () => (/* binding */ unusableWords)
});

// EXTERNAL MODULE: ./src/core/judgement/finding.ts
var finding = __webpack_require__(70850);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/render/coverage.ts
var coverage = __webpack_require__(46052);
// EXTERNAL MODULE: ./src/render/finding-text.ts
var finding_text = __webpack_require__(37265);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(94903);
// EXTERNAL MODULE: ./src/render/verdict.ts
var verdict = __webpack_require__(51165);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(35933);
// EXTERNAL MODULE: ./src/render/summary/configured.ts
var configured = __webpack_require__(31447);
// EXTERNAL MODULE: ./src/render/summary/same.ts
var same = __webpack_require__(93113);
;// CONCATENATED MODULE: ./src/render/summary/progress.ts



/** What is new since the head that was reviewed before this one; every run of one head says the same. Nothing where nothing changed and nothing is open. */
function progressLine({ progress, dismissed, subject }) {
    if (progress === undefined)
        return [];
    const names = dismissed.flatMap(({ dismissal, finding }) => (finding === undefined ? [] : [dismissal.by]));
    const parts = [
        part(progress.new, 'new'),
        part(progress.fixed, `fixed in ${(0,inline/* inlineCode */.ti)((0,numbers/* shortSha */.Fu)(subject.revisions.head))}`),
        part(progress.dismissed, `dismissed${byWhom(names)}`),
        part(progress.open, 'open'),
    ].filter((text) => text !== '');
    return parts.length === 0 ? [] : [`Since ${(0,inline/* inlineCode */.ti)((0,numbers/* shortSha */.Fu)(progress.since))}: ${parts.join(', ')}.`];
}
function part(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
const namedPeople = 3;
/** ` by ana, bob and cem`; each person once, and beyond three the number of the others. */
function byWhom(logins) {
    const people = [...new Set(logins)].map((login) => (0,inline/* safeInline */.H1)(login, 100));
    const left = people.length - namedPeople;
    const named = left > 0 ? [...people.slice(0, namedPeople), `${left} more`] : people;
    const last = named.at(-1);
    if (last === undefined)
        return '';
    return ` by ${named.length === 1 ? last : `${named.slice(0, -1).join(', ')} and ${last}`}`;
}
/** How much of what counts as read an earlier run has read, in one line that `sameSummary` leaves out: only the first run of a head reads all of it. */
function carriedLine({ carried, coverage, subject, verdict }) {
    if (carried === undefined || verdict.kind === 'skipped')
        return [];
    const now = Math.max(0, coverage.shownHunks - carried.hunks);
    const at = (0,inline/* inlineCode */.ti)((0,numbers/* shortSha */.Fu)(carried.since));
    const before = carried.since === subject.revisions.head ? `by an earlier run at ${at}` : `unchanged since ${at}`;
    return [`${same/* carriedMarker */.DY}${now} of ${(0,numbers/* counted */.hS)(coverage.hunks, 'hunk')}; ${carried.hunks} ${before}.</sub>`];
}

;// CONCATENATED MODULE: ./src/render/summary/opening.ts










/** How many paths and reasons the opening names; the details name them all. */
const named = { reasons: 4, questions: 5 };
const namedPaths = 5;
/** The first lines of a summary: the verdict, what was not read and why, how much was, and what is new since the head before. */
function opening(report, options, heading = (0,verdict/* verdictHeading */.G8)(report)) {
    return [
        `### ${heading}`,
        ...(options.fails === undefined ? [] : [`**Fails the check:** ${options.fails}.`]),
        ...explanation(report, options),
        ...(report.verdict.kind === 'skipped' ? [] : [(0,coverage/* coverageLine */.v)(report, inline/* inlineCode */.ti)]),
        ...progressLine(report),
        ...carriedLine(report),
        ...notComputed(report),
        ...notPlaced(report),
        ...stillOpen(report),
        ...(0,configured/* silencedNote */.mG)(report),
        ...(0,configured/* guideChanged */.Xd)(report),
    ];
}
function explanation(report, options) {
    const { verdict } = report;
    switch (verdict.kind) {
        case 'clean':
        case 'findings':
        case 'skipped':
            return [];
        case 'partial':
            return notReviewed(report);
        case 'not-reviewed':
            return verdict.why === 'no-model' ? [noModel(options)] : [...computedToo(report), ...modelFailed(report)];
    }
}
function noModel({ command, mayCommand }) {
    const remedy = mayCommand ? ` A maintainer can comment ${(0,inline/* inlineCode */.ti)(command)}.` : '';
    return `The code was not reviewed: this run has no model key.${remedy}`;
}
function computedToo(report) {
    const changes = (0,verdict/* computedChanges */.fO)(report);
    return changes === '' ? [] : [`Computed without the model: ${changes}.`];
}
function modelFailed({ unusable }) {
    const reasons = [...(0,numbers/* groupedBy */.me)(unusable, unusableWords).keys()];
    return reasons.length === 0 ? [] : [`Why: ${reasons.slice(0, named.reasons).join('; ')}.`];
}
/** Why a call gave nothing, in our words where we know the reason. */
function unusableWords({ why }) {
    return (0,words/* failureWord */.tW)(why) ?? (0,inline/* safeInline */.H1)(why, 200);
}
function notReviewed(report) {
    const groups = [...(0,numbers/* groupedBy */.me)(report.omissions, (omission) => omissionReason(omission, report.unusable))];
    if (groups.length === 0)
        return [];
    const said = groups.slice(0, named.reasons).map(([reason, omissions]) => pathsAndReason(omissions, reason));
    const left = groups.length - said.length;
    return [`Not reviewed: ${said.join('; ')}${left > 0 ? `; ${left} more reasons below` : ''}.`];
}
/** Why something was not read, in words; a failure of the model is named by its own reason. */
function omissionReason(omission, unusable) {
    if (omission.why === 'not-judged' && (omission.detail ?? '') !== '')
        return `${words/* omissionWords */.J0['not-judged']}: ${(0,inline/* safeInline */.H1)(omission.detail ?? '', 200)}`;
    if (omission.why !== 'model-failed')
        return words/* omissionWords */.J0[omission.why];
    const call = unusable.find(({ paths }) => paths.includes(omission.path));
    return call === undefined ? words/* omissionWords */.J0[omission.why] : unusableWords(call);
}
function pathsAndReason(omissions, reason) {
    const paths = omissions.map(({ path }) => path).filter((path) => path !== '');
    if (paths.length === 0)
        return reason;
    const left = paths.length - namedPaths;
    return `${paths.slice(0, namedPaths).map(finding_text/* pathCode */.N3).join(', ')}${left > 0 ? ` and ${left} more` : ''} (${reason})`;
}
function notComputed({ unchecked }) {
    if (unchecked.length === 0)
        return [];
    const paths = unchecked.slice(0, namedPaths).map(({ path, why }) => `${(0,finding_text/* pathCode */.N3)(path)} (${(0,inline/* safeInline */.H1)(why, 200)})`);
    const left = unchecked.length - paths.length;
    return [`Not computed: ${paths.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`];
}
/** A claim that could not be placed may be a defect: a clean verdict does not hide it. */
function notPlaced({ rejected, verdict }) {
    const count = (0,finding/* unplaced */.v)(rejected).length;
    if (count === 0 || verdict.kind !== 'clean')
        return [];
    return [
        `${(0,numbers/* counted */.hS)(count, 'claim')} of the model could not be tied to the code it quotes; the details name ${count === 1 ? 'it' : 'them'}.`,
    ];
}
/** Earlier findings are not fixed because a run did not repeat them, and still less because it did not look. */
function stillOpen(report) {
    const unseen = new Set((0,outcome/* notLookedAt */.$h)(report));
    const gone = (0,outcome/* openStanding */.HJ)(report).filter((comment) => !unseen.has(comment));
    return [
        ...openIn('Not looked at again, and still open', [...unseen]),
        ...openIn('Not found again, but still open', gone),
    ];
}
function openIn(words, comments) {
    if (comments.length === 0)
        return [];
    const links = comments
        .slice(0, namedPaths)
        .map(({ path, lines, url }) => `[${(0,finding_text/* pathCode */.N3)(lines === undefined ? path : `${path}:${lines.end}`)}](${url})`);
    const left = comments.length - links.length;
    return [
        `${words} in ${(0,numbers/* counted */.hS)(comments.length, 'thread')}: ${links.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`,
    ];
}
/** The questions whose answers decide a severity, one paragraph each. */
function questions(report) {
    const asked = report.questions.slice(0, named.questions);
    const left = report.questions.length - asked.length;
    const lines = asked.map(({ decides, text }) => `**${words/* decidesWord */.sg[decides]}:** ${(0,inline/* safeInline */.H1)(text, 400)}`);
    return left > 0 ? [...lines, `… and ${left} more questions.`] : lines;
}


/***/ }),

/***/ 93113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ carriedMarker),
/* harmony export */   St: () => (/* binding */ detailsEnd),
/* harmony export */   Ue: () => (/* binding */ costMarker),
/* harmony export */   hu: () => (/* binding */ sameSummary),
/* harmony export */   it: () => (/* binding */ detailsBegin)
/* harmony export */ });
/** Begins the line of a summary that says what the run has cost; nothing but our own words can begin with a tag. */
const costMarker = '<sub>Cost: ';
/** Begins the line that says how much of what was read was read in this run. */
const carriedMarker = '<sub>Read now: ';
/** The lines that the details stand between. */
const detailsBegin = '<details><summary>Details</summary>';
const detailsEnd = '</details>';
/** Lines that tell of the run, not of the head: a second run that changes nothing says something else there. */
const ofTheRun = [costMarker, carriedMarker];
/** Says whether two summaries tell a reader the same. Line ends, blank lines, what only tells of the run, and the details do not count: a run that takes over what an earlier one has read does not know every list again. An edit that would change the details alone is therefore never made. */
function sameSummary(before, after) {
    return told(before) === told(after);
}
/** GitHub may answer a body with other line ends or without its last ones. */
function told(body) {
    return withoutDetails(body.replaceAll('\r\n', '\n').split('\n'))
        .filter((line) => line.trim() !== '' && !ofTheRun.some((marker) => line.startsWith(marker)))
        .join('\n');
}
const fence = /^ {0,3}(?:`{3}|~{3})/;
/** The details are the last block of their name and hold no code; where a fence follows, the name stood in somebody's code. */
function withoutDetails(lines) {
    const begin = lines.lastIndexOf(detailsBegin);
    const end = lines.indexOf(detailsEnd, begin + 1);
    if (begin < 0 || end < 0 || lines.slice(begin, end).some((line) => fence.test(line)))
        return lines;
    return [...lines.slice(0, begin), ...lines.slice(end + 1)];
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   de: () => (/* binding */ renderReviewBody),
/* harmony export */   g5: () => (/* binding */ summaryText)
/* harmony export */ });
/* harmony import */ var _core_judgement_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70850);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37265);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91363);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81376);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45714);
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94903);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51165);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83370);
/* harmony import */ var _dismissed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6066);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64077);
/* harmony import */ var _opening_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72880);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93113);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56402);













/** GitHub accepts 65,536 characters, of which what is remembered below the words may take 24,000 (`sealState`). */
const maxSummaryChars = 40_000;
/** Renders the one summary comment, its marker first; at most 40,000 characters, every cut said, and "nothing found" only for a clean verdict. */
function renderSummary(report, options) {
    return `${(0,_marker_js__WEBPACK_IMPORTED_MODULE_9__/* .renderMarker */ .Bd)({ kind: 'summary' })}\n${summaryText(report, options)}`;
}
/** The summary without its marker, for places where no comment is found again. */
function summaryText(report, options) {
    const rest = restWords(options);
    const head = (0,_opening_js__WEBPACK_IMPORTED_MODULE_6__/* .opening */ .zs)(report, options, heading(report)).map(_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fixed */ .Zu);
    const asked = (0,_opening_js__WEBPACK_IMPORTED_MODULE_6__/* .questions */ .ab)(report).map(_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fixed */ .Zu);
    const dismissed = (0,_dismissed_js__WEBPACK_IMPORTED_MODULE_4__/* .dismissedFindings */ .k)(report.dismissed, rest, _finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM);
    if (isQuiet(report)) {
        const threads = foldedDetails([(0,_threads_js__WEBPACK_IMPORTED_MODULE_8__/* .changedThreads */ .y)(worthTelling(report), rest)]);
        return (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fitWithin */ .Hi)([...head, ...asked, dismissed, ...threads], maxSummaryChars - 100, _fit_js__WEBPACK_IMPORTED_MODULE_10__/* .charsOf */ .H4);
    }
    const sections = [
        ...head,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsTable */ .f9)(report, rest),
        ...asked,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsInFull */ .pk)(report.applied, { rulePages: options.rulePages, rest }, _finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM),
        dismissed,
        ...foldedDetails((0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .z)(report, rest)),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fixed */ .Zu)(footer(options)),
    ];
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fitWithin */ .Hi)(sections, maxSummaryChars - 100, _fit_js__WEBPACK_IMPORTED_MODULE_10__/* .charsOf */ .H4);
}
/** A summary that is only edited to this form tells of a change that has left every surface. */
function heading(report) {
    const { verdict } = report;
    return verdict.kind === 'skipped' && verdict.why === 'off-surface' ? _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .offSurfaceHeading */ .nj : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictHeading */ .G8)(report);
}
/** Of what has nothing to tell, a summary holds the opening and little more. */
function isQuiet({ verdict, rejected, silenced }) {
    if (verdict.kind === 'skipped')
        return true;
    return verdict.kind === 'clean' && (0,_core_judgement_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .unplaced */ .v)(rejected).length + silenced.length === 0;
}
/** A clean summary counts what is fixed; only a thread that could not be closed needs more words. */
function worthTelling({ verdict, closed }) {
    return verdict.kind === 'skipped' ? closed : closed.filter(({ how }) => how === 'left' || how === 'refused');
}
/** Says of what is cut that it is cut, and where it can be read. */
function restWords({ runUrl }) {
    return runUrl === undefined
        ? ' left out here for length'
        : ` in [the job summary](${runUrl}), left out here for length`;
}
/** Puts sections into one block that the reader opens, while each can still be shortened by itself. */
function foldedDetails(sections) {
    const filled = sections.filter(({ lengths }) => lengths[0]?.() !== '');
    return filled.length === 0 ? [] : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fixed */ .Zu)(_same_js__WEBPACK_IMPORTED_MODULE_7__/* .detailsBegin */ .it), ...filled, (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fixed */ .Zu)(_same_js__WEBPACK_IMPORTED_MODULE_7__/* .detailsEnd */ .St)];
}
function footer({ command, mayCommand }) {
    return mayCommand ? `<sub>Run again: ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(command)} · ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(`${command} help`)}</sub>` : '';
}
/** The body of the review that carries the inline comments: one line, never empty, as GitHub demands of a review that only comments. */
function renderReviewBody(review) {
    const found = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(review.findings, 'integration finding');
    return `${found} on ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu)(review.head))}; the summary is in one comment of this pull request.`;
}


/***/ }),

/***/ 56402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ changedThreads)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37265);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91363);


/** The threads of ours whose finding is told no longer or again, each with what became of it. */
function changedThreads(closed, rest) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .itemised */ .rG)({ title: 'Threads of earlier findings', worth: 42, items: closed, item: closedItem, rest });
}
function closedItem({ kind, comment: { path, lines, url }, how }) {
    const place = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(lines === undefined ? path : `${path}:${lines.end}`);
    return `- ${kindWords[kind]}: [${place}](${url}), ${becameWords[how]}`;
}
const kindWords = {
    fixed: 'Fixed',
    accepted: 'Accepted by a comment in the code',
    silenced: 'Silenced by the configuration',
    'found-again': 'Found again',
};
const becameWords = {
    resolved: 'thread resolved',
    reopened: 'thread reopened',
    replied: 'told in the thread',
    left: 'thread left for the next run',
    refused: 'GitHub refused to change the thread',
};


/***/ }),

/***/ 51165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ verdictHeading),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   fO: () => (/* binding */ computedChanges),
/* harmony export */   nj: () => (/* binding */ offSurfaceHeading)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45714);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35933);


/** The verdict of a run in one plain line; says "nothing found" for a clean verdict and for no other. */
function verdictTitle(report) {
    const { verdict, coverage } = report;
    const found = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .countedSeverities */ .uJ)(report.applied.map(({ finding }) => finding.severity));
    switch (verdict.kind) {
        case 'clean':
            return `nothing found in ${readShare(coverage)}${dismissedShare(report)}`;
        case 'findings':
            return found === '' ? noneOpen(report) : found;
        case 'partial':
            return `Incomplete: ${found === '' ? '' : `${found} so far, `}${readShare(coverage)}`;
        case 'not-reviewed':
            return verdict.why === 'no-model' ? computedTitle(report) : failedTitle(report);
        case 'skipped':
            return `Not reviewed: ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWords */ .XY[verdict.why]}`;
    }
}
/** `, 2 dismissed`: of what is still found, since what is gone needs no word; a clean verdict does not hide it. */
function dismissedShare({ dismissed }) {
    const count = dismissed.filter(({ finding }) => finding !== undefined).length;
    return count === 0 ? '' : `, ${count} dismissed`;
}
function noneOpen(report) {
    const dismissed = dismissedShare(report);
    return dismissed === '' ? 'finished' : `nothing open${dismissed}`;
}
/** The verdict as a heading says it: the review is named where the verdict's own words do not say what they are about. */
function verdictHeading(report) {
    const named = report.verdict.kind === 'clean' || report.verdict.kind === 'findings';
    return `${named ? 'Integration review: ' : ''}${verdictTitle(report)}`;
}
/** The heading of a summary that stands on a change which touches no surface any more: a reader knows that there was something. */
const offSurfaceHeading = 'Integration review: nothing on an API, queue or database any more';
function failedTitle({ omissions, unusable }) {
    const missing = unusable.filter(({ why }) => why === 'no-stored-reply').length;
    if (missing > 0 && missing === unusable.length)
        return `Not reviewed: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missing, 'reply', 'replies')} not stored yet`;
    const unaffordable = omissions.length > 0 && omissions.every(({ why }) => why === 'over-budget');
    return unaffordable
        ? 'Not reviewed: the budget is too small for one request'
        : 'Not reviewed: the model gave no usable answer';
}
function computedTitle(report) {
    const changes = computedChanges(report);
    return `Computed checks only: ${changes === '' ? 'the code was not reviewed' : changes}`;
}
/** `1 breaking change, 2 risky changes` of the computed facts; empty where nothing of that kind was computed, which is not to say that there is none. */
function computedChanges({ evidence }) {
    return ['breaking', 'risky']
        .map((level) => ({ level, count: evidence.filter((each) => each.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, ..._words_js__WEBPACK_IMPORTED_MODULE_0__/* .levelWords */ .s2[level]))
        .join(', ');
}
/** How much was read, in the finest unit that shows what is missing. */
function readShare(coverage) {
    const { hunks, shownHunks, selectedFiles, receiptedFiles } = coverage;
    if (hunks > 0 && (shownHunks < hunks || receiptedFiles >= selectedFiles))
        return `${shownHunks} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hunks, 'hunk')}`;
    return `${receiptedFiles} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(selectedFiles, 'file')}`;
}


/***/ }),

/***/ 60484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./src/ask.ts + 1 modules
var ask = __webpack_require__(77764);
// EXTERNAL MODULE: ./src/core/dialogue/batch-text.ts
var batch_text = __webpack_require__(75948);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
// EXTERNAL MODULE: ./src/core/dialogue/lens.ts
var dialogue_lens = __webpack_require__(4672);
;// CONCATENATED MODULE: ./src/core/dialogue/decode-answer.ts



/** Entries of one answer beyond these are not read: a longer answer is not a review. */
const most = { points: 40, claims: 40, questions: 3, receipts: 500 };
const folded = schemas/* string */.YjP().transform((text) => text.trim().toLowerCase());
const line = schemas/* number */.aig().int().positive().max(10_000_000).nullish().catch(undefined);
const prose = (max) => schemas/* string */.YjP().transform((text) => text
    .trim()
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, ''));
const code = (max) => schemas/* string */.YjP().max(max).nullish().catch(null);
const claimShape = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().min(1),
    side: folded.pipe(schemas/* enum */.k5n(['old', 'new'])).catch('new'),
    quote: schemas/* string */.YjP().max(8_000),
    line,
    category: folded.pipe(schemas/* enum */.k5n(answer/* categories */.LZ)),
    /** An unknown severity is the lowest, so that no spelling can raise an alarm. */
    severity: folded.pipe(schemas/* enum */.k5n(answer/* severities */.gO)).catch('minor'),
    confidence: folded.pipe(schemas/* enum */.k5n(answer/* confidences */.E2)).catch('low'),
    title: prose(200),
    trigger: prose(800),
    failure: prose(1_200),
    noticed: prose(400),
    fix: code(4_000),
    fixLanguage: schemas/* string */.YjP().max(40).nullish().catch(null),
    suggestion: code(4_000),
    affects: schemas/* array */.YOg(prose(200)).catch([]),
});
const pointShape = schemas/* object */.Ikc({
    kind: folded.pipe(schemas/* enum */.k5n(answer/* pointKinds */.O2)).catch('other'),
    path: schemas/* string */.YjP(),
    quote: prose(400),
    counterpart: prose(300),
});
const questionShape = schemas/* object */.Ikc({ text: prose(400).pipe(schemas/* string */.YjP().min(1)), decides: folded.pipe(schemas/* enum */.k5n(answer/* severities */.gO)) });
const receiptShape = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), judged: schemas/* boolean */.zMY(), why: prose(300).nullish() });
const entry = schemas/* array */.YOg(schemas/* unknown */.L5J());
const answerShape = schemas/* object */.Ikc({ points: entry, claims: entry, questions: entry, receipts: entry });
/** Takes the text of a reply that ended properly; gives the answer, or why it is none. An entry that does not decode is kept as `malformed` and costs nothing else; keys that the schema does not name are ignored. */
function decodeAnswer(text, lens) {
    const value = parseJson(text);
    if (value === undefined)
        return { problem: 'the answer is not JSON' };
    const parsed = answerShape.safeParse(value);
    if (!parsed.success)
        return {
            problem: `the answer lacks ${parsed.error.issues.map((issue) => issue.path.join('.') || 'its object').join(', ')}`,
        };
    const claims = parsed.data.claims
        .slice(0, most.claims)
        .map((one) => ({ raw: one, parsed: claimShape.safeParse(one) }));
    const over = parsed.data.claims.length - claims.length;
    return {
        answer: {
            points: decodeAll(parsed.data.points.slice(0, most.points), pointShape),
            claims: claims.flatMap(({ parsed: one }) => (one.success ? [claimOf(one.data, lens)] : [])),
            questions: decodeAll(parsed.data.questions.slice(0, most.questions), questionShape),
            receipts: decodeAll(parsed.data.receipts.slice(0, most.receipts), receiptShape).map((one) => ({
                ...one,
                why: one.why ?? undefined,
            })),
            malformed: [
                ...claims.flatMap(({ raw, parsed: one }) => one.success
                    ? []
                    : [
                        {
                            ...named(raw),
                            detail: one.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
                        },
                    ]),
                ...(over > 0
                    ? [{ title: `${over} further claims`, path: '', detail: `an answer may hold ${most.claims} claims` }]
                    : []),
            ],
        },
    };
}
function claimOf(shape, lens) {
    const { fix, fixLanguage, suggestion, affects, line: number, ...rest } = shape;
    return {
        ...rest,
        lens: (0,dialogue_lens/* surfaceOf */.l)(lens, rest.category),
        line: number ?? undefined,
        fix: fix === null || fix === undefined || fix.trim() === '' ? undefined : { code: fix, language: fixLanguage ?? '' },
        suggestion: suggestion === null || suggestion === undefined || suggestion.trim() === '' ? undefined : suggestion,
        affects: affects.filter((one) => one !== '').slice(0, 12),
    };
}
function decodeAll(entries, shape) {
    return entries.flatMap((one) => {
        const parsed = shape.safeParse(one);
        return parsed.success ? [parsed.data] : [];
    });
}
function named(raw) {
    const parsed = schemas/* object */.Ikc({ title: schemas/* string */.YjP().catch(''), path: schemas/* string */.YjP().catch('') }).safeParse(raw);
    return parsed.success
        ? { title: parsed.data.title.slice(0, 200), path: parsed.data.path.slice(0, 500) }
        : { title: '', path: '' };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/ask-model.ts



/** Asks the model everything that was planned within the run's deadline and budget, and decodes what comes back. */
async function askModel(ports, { plan, prompts }, { literals, ...limits }) {
    const dialogue = await (0,ask/* askAll */.p)(prompts, ports, { ...limits, maxRequests: prompts.length * 2 + 4 });
    const batches = new Map(plan.batches.map((batch) => [batch.id, batch]));
    const calls = dialogue.results.flatMap((one) => {
        const batch = batches.get(one.prompt.batch);
        return batch === undefined ? [] : [callOf(one, batch, literals)];
    });
    return {
        results: calls.map((one) => one.result),
        unusable: calls.flatMap((one) => (one.unusable === undefined ? [] : [one.unusable])),
        dialogue,
    };
}
function callOf({ prompt, reply }, batch, literals) {
    const { lens } = prompt;
    const failed = (why, detail, unusableWhy) => ({
        result: { batch, lens, result: { kind: 'unusable', why } },
        unusable: { batch: batch.id, paths: prompt.paths, why: unusableWhy, detail },
    });
    switch (reply.kind) {
        case 'failed':
            return failed(omissionWhy[reply.failure.why], reply.failure.detail, reply.failure.why);
        case 'stopped':
            return failed('model-failed', stopDetail[reply.why], reply.why);
        case 'answered': {
            const decoded = decodeAnswer(reply.text, lens);
            if ('problem' in decoded)
                return failed('model-failed', decoded.problem, 'unreadable-answer');
            const answer = withRealPaths(decoded.answer, batch, literals);
            return { result: { batch, lens, result: { kind: 'answered', answer } }, unusable: undefined };
        }
    }
}
/** The model answers with the spelling it was shown; everything after it works with the path as it is. */
function withRealPaths(answer, batch, literals) {
    const real = new Map(batch.files.map(({ file }) => [(0,batch_text/* pathAsShown */.B)(file.file.path, literals), file.file.path]));
    const put = (one) => ({ ...one, path: real.get(one.path) ?? one.path });
    return {
        ...answer,
        points: answer.points.map(put),
        claims: answer.claims.map(put),
        receipts: answer.receipts.map(put),
    };
}
const omissionWhy = {
    overloaded: 'model-failed',
    'rate-limited': 'model-failed',
    'spend-limit': 'model-failed',
    'bad-request': 'model-failed',
    'not-authorised': 'model-failed',
    'server-error': 'model-failed',
    connection: 'model-failed',
    deadline: 'deadline',
    cancelled: 'cancelled',
    'over-budget': 'over-budget',
    'no-stored-reply': 'model-failed',
};
const stopDetail = {
    refusal: 'the model declined to answer',
    'max-tokens': 'the answer was cut at its token limit',
    'context-window-exceeded': 'the request did not fit the model’s window',
    'tool-use': 'the model asked for a tool; it has none',
    'pause-turn': 'the model paused its turn',
    unknown: 'the answer ended for an unknown reason',
};

// EXTERNAL MODULE: ./src/compose.ts + 9 modules
var compose = __webpack_require__(89482);
// EXTERNAL MODULE: ./src/conclude.ts + 9 modules
var conclude = __webpack_require__(15277);
// EXTERNAL MODULE: ./src/judge.ts + 5 modules
var judge = __webpack_require__(28445);
// EXTERNAL MODULE: ./src/listing-publisher.ts
var listing_publisher = __webpack_require__(43262);
// EXTERNAL MODULE: ./src/load-agent.ts + 1 modules
var load_agent = __webpack_require__(42674);
// EXTERNAL MODULE: ./src/load-settings.ts + 1 modules
var load_settings = __webpack_require__(43043);
// EXTERNAL MODULE: ./src/prepare.ts + 58 modules
var prepare = __webpack_require__(99107);
// EXTERNAL MODULE: ./src/read-change.ts + 3 modules
var read_change = __webpack_require__(82446);
// EXTERNAL MODULE: ./src/recall.ts + 2 modules
var recall = __webpack_require__(1947);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/task.ts
var src_task = __webpack_require__(24150);
;// CONCATENATED MODULE: ./src/review.ts












/** Time kept back from the model for posting what it found. */
const publishingMs = 45_000;
const nowhere = { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] };
/** Reviews a change from its first reading to its last posted word. Posts nothing when no file is on the surface, unless a summary of ours stands there, nor when the head has moved or the run is cancelled; loses nothing that it found. */
async function review(ports, given) {
    const { reader } = ports;
    const guide = await (0,load_settings/* loadGuide */.T)(reader, given.config, given.localSettings);
    const task = { ...given, config: guide.config };
    const listed = await (0,read_change/* readChange */.pm)(reader, guide);
    if (listed.subject.moved)
        return headMoved(listed, undefined, ports, task);
    const prepared = await (0,prepare/* prepare */.i)(ports, listed);
    const { change } = prepared;
    const isIdle = hasNothingToShow(prepared, ports);
    if (isIdle && (await ports.memory?.summary()) === undefined)
        return { report: (0,judge/* reportOf */.E)(change, undefined, (0,src_task/* timing */.N)(ports, task)), links: nowhere };
    const agent = isIdle || ports.model === undefined ? undefined : await (0,load_agent/* loadAgent */.e)(reader, task.config, task.shipped);
    const recalled = await (0,recall/* recall */.I9)(ports.memory, prepared, agent, { stateKey: task.stateKey, full: task.full === true });
    const dialogue = await converse(prepared, agent, recalled, ports, task);
    const before = { resumption: recalled.resumption, checkpoint: recalled.state.checkpoint };
    const judged = (0,judge/* judge */.S)(prepared, dialogue, task.literals, before);
    if (judged.verdict.kind === 'skipped' && !recalled.hasSummary)
        return offSurface(change, judged, ports, task);
    return review_conclude({ ports, task, prepared, recalled, judged, isAsked: dialogue !== undefined });
}
/** Publishes what may be published: not what was read of a head that has moved, nor anything of a run that is cancelled. */
async function review_conclude(run) {
    const { ports, task, prepared, judged } = run;
    const { head } = prepared.change.subject.revisions;
    const stale = () => headMoved(prepared.change, judged, ports, task);
    if (ports.cancelled?.aborted === true)
        return (await (0,conclude/* publishAll */.V)(listing(run, 'the run was cancelled before it could post'), never)) ?? stale();
    const moved = await hasMoved(ports, head);
    if (moved === true)
        return stale();
    if (moved === false)
        return (await (0,conclude/* publishAll */.V)(run, async () => (await hasMoved(ports, head)) === true)) ?? stale();
    return (await (0,conclude/* publishAll */.V)(listing({ ...run, judged: warned(judged, moved) }, moved), never)) ?? stale();
}
const never = async () => false;
/** Files without a sign of a surface are worth a question to the model, and nothing else. */
function hasNothingToShow({ change, selected, maybe }, { model }) {
    if (selected.length > 0 || change.truncated)
        return false;
    return maybe.length === 0 || model === undefined;
}
/** Nothing was found in files that show no sign of a surface: no comment, and a line in the log where some of them were not read. */
function offSurface(change, judged, ports, task) {
    const unread = judged.perhaps.omissions.length;
    if (unread > 0)
        ports.progress(`not read: ${(0,numbers/* counted */.hS)(unread, 'file')} without a sign of an API, queue or database`);
    return { report: (0,judge/* reportOf */.E)(change, judged, (0,src_task/* timing */.N)(ports, task)), links: nowhere };
}
function headMoved(change, judged, ports, task) {
    ports.progress('the head moved while it was read: nothing is posted');
    const verdict = { kind: 'skipped', why: 'head-moved' };
    return { report: { ...(0,judge/* reportOf */.E)(change, judged, (0,src_task/* timing */.N)(ports, task)), verdict }, links: nowhere };
}
/** Compares the head with the pinned one; where it can not be asked, answers why: then nothing is posted, and nothing is lost. */
async function hasMoved({ reader }, pinned) {
    try {
        return (await reader.currentHead()) !== pinned;
    }
    catch (error) {
        return `the head could not be read again before posting: ${error instanceof Error ? error.message : 'unknown error'}`;
    }
}
async function converse(prepared, agent, { resumption }, ports, task) {
    const { model } = ports;
    if (model === undefined || agent === undefined)
        return undefined;
    const carried = resumption.kind === 'incremental' ? resumption.carried : undefined;
    const composed = (0,compose/* composePrompts */.S)(prepared, agent, task.literals, carried);
    const timeoutMs = task.config.timeoutMinutes * 60_000;
    const deadlineAt = task.startedAt + timeoutMs - Math.min(publishingMs, timeoutMs / 4);
    const answers = await askModel({ ...ports, model }, composed, {
        deadlineAt,
        maxCostUsd: task.config.maxCostUsd,
        literals: task.literals,
        ...(ports.cancelled !== undefined && { cancelled: ports.cancelled }),
    });
    return { ...answers, plan: composed.plan, model: agent.model.id, warnings: agent.warnings };
}
function listing(run, why) {
    return { ...run, ports: { ...run.ports, publisher: (0,listing_publisher/* listingPublisher */.h)(why) } };
}
function warned(judged, warning) {
    return { ...judged, warnings: [...judged.warnings, warning] };
}


/***/ }),

/***/ 24150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ timing)
/* harmony export */ });
/** How long a run has taken so far, and whether its replies were recorded. */
function timing({ clock }, { startedAt, replies }) {
    return { elapsedMs: clock.now() - startedAt, replies };
}


/***/ })

};

