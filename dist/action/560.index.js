export const id = 560;
export const ids = [560];
export const modules = {

/***/ 5560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnGitHub: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./src/core/surface/surface.ts
var surface = __webpack_require__(9948);
;// CONCATENATED MODULE: ./src/core/dialogue/gutter.ts
/** Prints a line with its gutter, such as `R123 +|code`. The gutter is ours and stands at column 0, where no author can write. */
function gutterLine(line) {
    return `${line.side === 'LEFT' ? 'L' : 'R'}${line.line} ${line.mark}|${line.text}`;
}
const gutter = /^\s*[LR]\d+ [+ -]\|/;
/** Takes lines a model quoted or wrote; gives each without the gutter, where it carries one. */
function withoutGutter(lines) {
    return lines.map((line) => line.replace(gutter, ''));
}

// EXTERNAL MODULE: ./src/core/dialogue/models.ts
var models = __webpack_require__(2974);
;// CONCATENATED MODULE: ./src/core/dialogue/plan.ts



/** Estimated tokens of code in one batch: small enough that each file is read with care, large enough that both sides of a change often stand together. */
const batchTokens = 24_000;
/** Files in one batch, whatever their size: each needs its header, its row in the list and its receipt in the answer. */
const batchFiles = 60;
/** One excerpt above this is not shown at all: no call could judge it. */
const excerptTokens = 160_000;
/** Tokens of tests shown beside a batch. */
const testTokens = 6_000;
/** Requests of one run, whatever the budget allows. */
const maxRequests = 60;
/** Takes the selected files; gives the batches, riskiest first, in an order that depends on nothing but its input. Leaves nothing out without an omission. */
function planBatches(input) {
    const omissions = [];
    const pieces = [];
    for (const { file, excerpts } of inReadingOrder(input.selected)) {
        const { unread } = file.file;
        if (unread !== undefined)
            omissions.push({ path: file.file.path, why: unread, hunks: Math.max(1, file.file.hunks.length) });
        const [fits, tooLarge] = partition(excerpts, (excerpt) => excerptSize(excerpt) <= excerptTokens);
        if (tooLarge.length > 0)
            omissions.push({
                path: file.file.path,
                why: 'too-large',
                hunks: tooLarge.reduce((sum, one) => sum + one.hunks.length, 0),
            });
        // A file whose name or mode alone changed has no lines to show, and still has to be judged: a renamed route is another route.
        const parts = excerpts.length === 0 && unread === undefined ? [[]] : split(fits);
        pieces.push(...parts.map((part) => ({ file, role: 'review', excerpts: part })));
    }
    const packed = pack(pieces).sort((a, b) => risk(b) - risk(a));
    const batches = packed.map((files, index) => withTests({ id: `b${index + 1}`, files, lenses: lensesOf(files, input.lenses) }, input.tests));
    const kept = withinRequests(batches);
    for (const batch of batches.slice(kept.length)) {
        omissions.push(...batch.files
            .filter((one) => one.role === 'review')
            .map((one) => ({ path: one.file.file.path, why: 'too-many-requests', hunks: hunksOf(one) })));
    }
    return { batches: kept, omissions };
}
/** Counts the hunks that a file of a batch shows. */
function hunksOf(file) {
    return file.excerpts.reduce((sum, excerpt) => sum + excerpt.hunks.length, 0);
}
/** By path, so that the files of one folder, which mostly belong together, share a batch. */
function inReadingOrder(selected) {
    return [...selected].sort((a, b) => (a.file.file.path < b.file.file.path ? -1 : 1));
}
/** Splits a large file between excerpts, never inside one. */
function split(excerpts) {
    const parts = [];
    let size = Number.POSITIVE_INFINITY;
    for (const excerpt of excerpts) {
        const tokens = excerptSize(excerpt);
        if (size + tokens > batchTokens) {
            parts.push([]);
            size = 0;
        }
        parts.at(-1)?.push(excerpt);
        size += tokens;
    }
    return parts;
}
function pack(pieces) {
    const batches = [];
    let size = Number.POSITIVE_INFINITY;
    for (const piece of pieces) {
        const tokens = piece.excerpts.reduce((sum, excerpt) => sum + excerptSize(excerpt), 0);
        if (size + tokens > batchTokens || (batches.at(-1)?.length ?? 0) >= batchFiles) {
            batches.push([]);
            size = 0;
        }
        batches.at(-1)?.push(piece);
        size += tokens;
    }
    return batches;
}
/** Riskiest first, so that a budget that ends early ends on the least: messages and data before plain routes, removals before additions. */
function risk(files) {
    return Math.max(...files.map(({ file }) => {
        const weight = { api: 1, queue: 3, db: 2 };
        return file.surfaces.reduce((sum, surface) => sum + weight[surface], 0) + (file.file.deleted > 0 ? 1 : 0);
    }));
}
function lensesOf(files, lenses) {
    return surface/* surfaces */.X.filter((surface) => lenses.includes(surface) && files.some(({ file }) => file.surfaces.includes(surface)));
}
function withTests(batch, tests) {
    const context = new Map();
    let left = testTokens;
    for (const { file } of batch.files) {
        for (const test of tests.get(file.file.path) ?? []) {
            const tokens = test.excerpts.reduce((sum, excerpt) => sum + excerptSize(excerpt), 0);
            if (tokens > left || context.has(test.file.file.path))
                continue;
            left -= tokens;
            context.set(test.file.file.path, test);
        }
    }
    return { ...batch, files: [...batch.files, ...context.values()] };
}
function withinRequests(batches) {
    let requests = 0;
    return batches.filter((batch) => {
        requests += batch.lenses.length;
        return requests <= maxRequests;
    });
}
function excerptSize(excerpt) {
    return (0,models/* estimateTokens */.bP)(excerpt.lines.map(gutterLine).join('\n'));
}
function partition(values, keep) {
    return [values.filter(keep), values.filter((value) => !keep(value))];
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(6800);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 4 modules
var redact = __webpack_require__(5276);
;// CONCATENATED MODULE: ./src/core/dialogue/answer.ts
/** Severities, worst first. */
const severities = ['blocker', 'major', 'minor'];
const confidences = ['high', 'medium', 'low'];
/** The closed list of what a finding can be about (interface.md); part of a finding's identity. */
const categories = [
    'validation',
    'auth',
    'compatibility',
    'contract',
    'idempotency',
    'delivery',
    'ordering',
    'retry',
    'timeout',
    'transaction',
    'locking',
    'query',
    'schema',
    'leak',
    'pagination',
    'caching',
    'secrets',
    'observability',
    'error-handling',
    'concurrency',
    'configuration',
    'testing',
];
/** What this change connects to. */
const pointKinds = [
    'http-endpoint',
    'http-client',
    'rpc',
    'webhook',
    'message-producer',
    'message-consumer',
    'job',
    'table',
    'query',
    'migration',
    'cache',
    'storage',
    'contract',
    'auth',
    'other',
];

;// CONCATENATED MODULE: ./src/core/dialogue/schema.ts

const schema_text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const texts = { type: 'array', items: schema_text };
const oneOf = (words) => ({ type: 'string', enum: words });
function object(properties) {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
function list(properties) {
    return { type: 'array', items: object(properties) };
}
/** The JSON schema of an answer in the subset that structured outputs accept: no bounds, no optional property, no recursion (platform.md §2.4). Bounds are the decoder's. */
const answerSchema = object({
    points: list({ kind: oneOf(pointKinds), path: schema_text, quote: schema_text, counterpart: schema_text }),
    claims: list({
        path: schema_text,
        side: oneOf(['old', 'new']),
        quote: schema_text,
        line: { type: ['number', 'null'] },
        category: oneOf(categories),
        severity: oneOf(severities),
        confidence: oneOf(confidences),
        title: schema_text,
        trigger: schema_text,
        failure: schema_text,
        noticed: schema_text,
        fix: textOrNull,
        fixLanguage: textOrNull,
        suggestion: textOrNull,
        affects: texts,
    }),
    questions: list({ text: schema_text, decides: oneOf(severities) }),
    receipts: list({ path: schema_text, judged: { type: 'boolean' }, why: textOrNull }),
});

;// CONCATENATED MODULE: ./src/core/dialogue/prompt.ts







/** Thinking and text share this: enough for a high effort on a full batch. */
const mostTokens = 24_000;
const maxTitle = 300;
const maxBody = 6_000;
const maxListed = 150;
/** Takes the batches of a run; gives one request for each (batch, lens), the batch's prefix the same bytes for all its lenses. Reads no clock and no randomness. */
function promptsOf(context) {
    const system = `${context.script.agent}\n\n${context.script.rules}`.trim();
    return context.batches.flatMap((batch) => {
        const prefix = renderBatch(batch, context);
        return batch.lenses.map((lens) => promptOf({ batch, lens, prefix, system }, context));
    });
}
function promptOf(part, context) {
    const { batch, lens, prefix, system } = part;
    const paths = receiptPaths(batch, lens);
    const maxTokens = Math.min(mostTokens, context.model.maxOutput ?? mostTokens);
    const request = {
        model: context.model.id,
        effort: context.effort,
        maxTokens,
        system,
        blocks: [
            { text: prefix, cached: true },
            {
                text: `${context.script.lenses[lens].trim()}\n\nFiles to be receipted under this lens: ${json(paths.map((path) => pathAsShown(path, context.literals)))}\n`,
                cached: false,
            },
        ],
        schema: answerSchema,
    };
    const inputTokens = (0,models/* estimateTokens */.bP)(system) + request.blocks.reduce((sum, block) => sum + (0,models/* estimateTokens */.bP)(block.text), 0);
    const ceiling = { input: 0, cached: 0, written: inputTokens, output: maxTokens };
    return {
        hash: hashRequest(request),
        batch: batch.id,
        lens,
        purpose: 'review',
        paths,
        shown: shownOf(batch),
        request,
        inputTokens,
        costUsd: (0,models/* costUsd */.O4)(context.model, ceiling),
    };
}
/** The paths of a batch that a lens must give a receipt for: the reviewed files on its surface. */
function receiptPaths(batch, lens) {
    const reviewed = batch.files.filter((one) => one.role === 'review' && one.file.surfaces.includes(lens));
    return [...new Set(reviewed.map((one) => one.file.file.path))];
}
/** SHA-256 over the canonical request, hexadecimal: the name under which its reply is stored. */
function hashRequest(request) {
    const { model, effort, maxTokens: limit, system, blocks, schema } = request;
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(JSON.stringify([1, model, effort ?? null, limit, system, blocks, schema]))));
}
function renderBatch(batch, context) {
    const paths = new Set(batch.files.map((one) => one.file.file.path));
    const facts = context.evidence.filter((one) => paths.has(one.path));
    const threads = context.subject.threads.filter((thread) => paths.has(thread.path)).slice(0, 20);
    const lines = [
        '=== pull request (data)',
        json({ title: clip(context.subject.title, maxTitle, context), body: clip(context.subject.body, maxBody, context) }),
        '=== all changed files (data)',
        ...listing(paths, context),
        '=== existing review threads on the files below (data)',
        ...(threads.length === 0 ? ['none'] : threads.map((thread) => json(threadData(thread, context)))),
        '=== computed facts, certain',
        ...(facts.length === 0 ? ['none'] : facts.map((fact) => json(factData(fact, context)))),
        ...batch.files.flatMap((one) => renderFile(one, context)),
        '=== end of what is shown',
    ];
    return `${lines.join('\n')}\n`;
}
function listing(shown, context) {
    const later = new Set(context.batches.flatMap((batch) => batch.files.map((one) => one.file.file.path)));
    const row = ({ file, tier }) => {
        const where = shown.has(file.path)
            ? 'shown below'
            : later.has(file.path)
                ? 'not shown here, reviewed in another message'
                : `not shown (${tier})`;
        const renamed = file.previousPath === undefined ? {} : { from: clip(file.previousPath, 500, context) };
        return json({
            path: pathAsShown(file.path, context.literals),
            ...renamed,
            status: file.status,
            added: file.added,
            deleted: file.deleted,
            where,
        });
    };
    const first = [...context.files].sort((a, b) => Number(shown.has(b.file.path)) - Number(shown.has(a.file.path)));
    const rows = first.slice(0, maxListed).map(row);
    return context.files.length > maxListed ? [...rows, `and ${context.files.length - maxListed} more, not shown`] : rows;
}
function renderFile({ file, role, excerpts }, context) {
    const { path, previousPath, status } = file.file;
    const from = previousPath === undefined ? '' : ` renamed from ${json(clip(previousPath, 500, context))}`;
    const purpose = role === 'review' ? 'for review' : 'changed test, context only, not for review';
    return [
        `=== file ${json(pathAsShown(path, context.literals))} (${status}; ${purpose})${from}`,
        ...(excerpts.length === 0 ? ['--- no lines: its name or mode alone changed'] : []),
        ...excerpts.flatMap((excerpt) => [
            `--- lines ${excerpt.heading === '' ? '' : json(excerpt.heading)}`.trimEnd(),
            ...excerpt.lines.map(gutterLine),
        ]),
    ];
}
function threadData(thread, context) {
    const comments = thread.comments.slice(0, 6).map((one) => ({
        by: one.ours ? 'this reviewer' : clip(one.author, 60, context),
        body: clip(one.body, 600, context),
    }));
    return {
        path: pathAsShown(thread.path, context.literals),
        line: thread.line ?? null,
        resolved: thread.resolved,
        comments,
    };
}
function factData(fact, context) {
    const { rule, level, path, side, line, title, affects } = fact;
    return {
        rule,
        level,
        path: pathAsShown(path, context.literals),
        side,
        line,
        title: clip(title, 300, context),
        affects: affects.slice(0, 20).map((one) => clip(one, 200, context)),
    };
}
function shownOf(batch) {
    return batch.files.flatMap(({ file, excerpts }) => ['LEFT', 'RIGHT'].flatMap((side) => {
        const numbers = excerpts.flatMap((excerpt) => excerpt.lines.filter((line) => line.side === side).map((line) => line.line));
        return numbers.length === 0 ? [] : [{ path: file.file.path, side, ranges: rangesOf(numbers) }];
    }));
}
function rangesOf(numbers) {
    const ranges = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const last = ranges.at(-1);
        if (last !== undefined && number <= last[1] + 1)
            last[1] = Math.max(last[1], number);
        else
            ranges.push([number, number]);
    }
    return ranges;
}
/** A path as the model reads and answers it: one spelling in the whole request, without secrets and with everything invisible written out. */
function pathAsShown(path, literals) {
    return (0,invisible/* reveal */._)((0,redact/* redact */.E)(path, literals));
}
/** Other people's words, redacted, made visible and bounded; `json` then keeps them on one line. */
function clip(text, max, context) {
    const clean = (0,invisible/* reveal */._)((0,redact/* redact */.E)(text, context.literals));
    return clean.length > max ? `${clean.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…(cut)` : clean;
}
function json(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/core/judgement/outcome.ts


/** Takes the selected files, the plan and what the calls gave. A hunk is shown when every lens of its file was asked in a call that ended properly; a file is receipted when each of them said it judged it. */
function coverageOf(selected, plan, results) {
    const unread = plan.batches.flatMap((batch) => unreadOf(batch, results.filter((one) => one.batch.id === batch.id)));
    const omissions = merged([...plan.omissions, ...unread]);
    const unseen = omissions.filter((one) => one.why !== 'not-judged' && one.why !== 'not-receipted');
    const incomplete = new Set(omissions.map((one) => one.path));
    const total = selected.reduce((sum, one) => sum + hunkCount(one), 0);
    const unseenHunks = (path) => unseen.filter((one) => one.path === path).reduce((sum, one) => sum + one.hunks, 0);
    const wholly = ({ file, ...rest }) => unseenHunks(file.path) >= Math.max(1, hunkCount({ file, ...rest }));
    return {
        coverage: {
            selectedFiles: selected.length,
            shownFiles: selected.filter((one) => !wholly(one)).length,
            hunks: total,
            shownHunks: Math.max(0, total - unseen.reduce((sum, one) => sum + one.hunks, 0)),
            receiptedFiles: selected.filter((one) => !incomplete.has(one.file.path)).length,
        },
        omissions,
    };
}
/** Hunks to be read of a file; one that could not be diffed counts as one. */
function hunkCount({ file }) {
    return file.unread === undefined ? file.hunks.length : Math.max(1, file.hunks.length);
}
/** For each reviewed file of a batch, the first reason why it does not count as read. */
function unreadOf(batch, results) {
    return batch.files.flatMap((one) => {
        if (one.role !== 'review')
            return [];
        const { path } = one.file.file;
        const lenses = batch.lenses.filter((lens) => receiptPaths(batch, lens).includes(path));
        for (const lens of lenses) {
            const reason = reasonOf(path, results.find((result) => result.lens === lens));
            if (reason !== undefined)
                return [{ path, hunks: hunksOf(one), ...reason }];
        }
        return [];
    });
}
function reasonOf(path, call) {
    if (call === undefined)
        return { why: 'model-failed' };
    if (call.result.kind === 'unusable')
        return { why: call.result.why };
    const receipts = call.result.answer.receipts.filter((one) => one.path === path);
    if (receipts.length === 0)
        return { why: 'not-receipted' };
    const refused = receipts.find((one) => !one.judged);
    return refused === undefined ? undefined : { why: 'not-judged', detail: refused.why ?? '' };
}
/** One row for each path and reason; the parts of a file that was split add up. */
function merged(omissions) {
    const byKey = new Map();
    for (const one of omissions) {
        const key = `${one.why}\u0000${one.path}`;
        const before = byKey.get(key);
        byKey.set(key, before === undefined ? one : { ...before, hunks: before.hunks + one.hunks });
    }
    return [...byKey.values()];
}
/** The verdict by the table of interface.md; `clean` only if nothing at all was left out. */
function verdictOf(facts) {
    if (facts.selected === 0 && facts.truncated)
        return { kind: 'partial' };
    if (facts.selected === 0)
        return { kind: 'skipped', why: 'off-surface' };
    if (!facts.asked)
        return { kind: 'not-reviewed', why: 'no-model' };
    if (facts.calls > 0 && facts.answered === 0)
        return { kind: 'not-reviewed', why: 'model-failed' };
    if (facts.omissions > 0)
        return { kind: 'partial' };
    return facts.findings > 0 ? { kind: 'findings' } : { kind: 'clean' };
}
/** The exit code of a finished run: in a terminal 3 where something selected was not read; on a runner an incomplete review is neutral and never fails the job. */
function exitOf(verdict, entry) {
    const incomplete = verdict.kind === 'partial' || (verdict.kind === 'not-reviewed' && verdict.why === 'model-failed');
    return incomplete && entry === 'terminal' ? 3 : 0;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var lib_utils = __webpack_require__(8665);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(2075);
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
/** Gives a `fetch` whose every request ends after half a minute, or with the run. Octokit's hooks cannot do it: an inner hook is handed the first options, not the changed ones. */
function boundedFetch(inner, signal) {
    return (input, init) => {
        const timeout = AbortSignal.timeout(requestTimeoutMs);
        return inner(input, { ...init, signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]) });
    };
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
/** Opens a client for one repository, through the runner's proxy where it has one (`HTTPS_PROXY`, `NO_PROXY`). Sends nothing yet, logs nothing, and never follows a link to another host. */
function connect(connection) {
    const { token, apiUrl, graphqlUrl, repository, userAgent } = connection;
    const request = { fetch: boundedFetch(lib_utils/* defaults */.NT.request?.fetch ?? fetch, connection.signal) };
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
            const sent = await attempt(() => octokit.request({ method: 'POST', url: graphqlUrl, query, variables: all, request: options }));
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
function readGraphql(body) {
    const parsed = graphqlBody.safeParse(body);
    if (!parsed.success)
        return { kind: 'failed', failure: graphqlFailure([]) };
    const { data, errors } = parsed.data;
    if (data === undefined || data === null)
        return { kind: 'failed', failure: graphqlFailure(errors) };
    return { kind: 'ok', value: { data, errors } };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/adapters/system-clock.ts

/** The machine's own time; a sleep that is aborted just ends. */
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => {
        if (signal === undefined)
            return (0,promises_.setTimeout)(ms);
        const controller = new AbortController();
        const abort = () => controller.abort();
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        return (0,promises_.setTimeout)(ms, undefined, { signal: controller.signal })
            .catch(() => undefined)
            .finally(() => signal.removeEventListener('abort', abort));
    },
};

;// CONCATENATED MODULE: ./src/runner/connect.ts



/** Opens the client of a run at the addresses that the runner names, or says everything that is missing. */
function connectTo({ secrets, env, config, startedAt }) {
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
        clock: systemClock,
        deadline: startedAt + config.timeoutMinutes * 60_000,
        signal: undefined,
        writeSpacingMs: local ? 0 : 1_000,
    });
}

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

;// CONCATENATED MODULE: ./src/render/safe-text/commands.ts
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

;// CONCATENATED MODULE: ./src/render/safe-text/phrasing.ts



/** Takes characters of any origin and gives them without secrets and with nothing hidden. */
function plain(text) {
    return (0,redact/* redact */.E)((0,invisible/* reveal */._)(text), []);
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
        return [...break_, ...neutralLine(line, startsCommand(line, commands))];
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

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 39 modules
var lib = __webpack_require__(7391);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 10 modules
var mdast_util_gfm_lib = __webpack_require__(7832);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 10 modules
var mdast_util_to_markdown_lib = __webpack_require__(1286);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
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
function phrasing(nodes, scope) {
    const raw = joinPhrasing(nodes.flatMap((node) => inline(node, scope)));
    return joinPhrasing(raw.flatMap((node) => (node.type === 'text' ? neutralise(node.value, scope.commands) : [node])));
}
/** Takes inline nodes and puts them into emphasis; where they are in it already, or too deep, they stay as they are. */
function marked(type, nodes, scope) {
    if (scope.marks.has(type))
        return nodes.flatMap((node) => inline(node, scope));
    const inner = { ...scope, depth: scope.depth + 1, marks: new Set([...scope.marks, type]) };
    const children = trimPhrasing(phrasing(nodes, inner)).filter((node) => node.type !== 'break');
    return children.length === 0 ? [] : [{ type, children }];
}
/** One node of the parser as nodes whose text is still raw: `phrasing` judges it when its neighbours are known. */
function inline(node, scope) {
    if (scope.depth > maxDepth)
        return [textNode(textOf(node))];
    switch (node.type) {
        case 'text':
            return [textNode(node.value)];
        case 'inlineCode':
            return [codeNode(node.value)];
        case 'break':
            return [{ type: 'break' }];
        case 'strong':
        case 'emphasis':
            return marked(node.type, node.children, scope);
        case 'delete':
            return [textNode('~~'), ...node.children.flatMap((child) => inline(child, scope)), textNode('~~')];
        case 'html':
            return [textNode(withoutComments(node.value))];
        case 'image':
        case 'imageReference':
            return [textNode(node.alt ?? '')];
        case 'footnoteReference':
            return [textNode(`[^${node.label ?? node.identifier}]`)];
        case 'link':
            return rebuild_inline_link(node.url, node.children, scope);
        case 'linkReference':
            return rebuild_inline_link(scope.definitions.get(node.identifier) ?? '', node.children, scope);
    }
}
/** A link to an allowed place stays one; of any other the words stay, and the address as code. */
function rebuild_inline_link(url, nodes, scope) {
    const inLink = { ...scope, depth: scope.depth + 1, marks: new Set([...scope.marks, 'link']) };
    if (isAllowedLink(url, scope.links) && plain(url) === url && !scope.marks.has('link')) {
        const children = trimPhrasing(phrasing(nodes, inLink)).filter((node) => node.type !== 'link' && node.type !== 'break');
        return [{ type: 'link', url, children: children.length === 0 ? [codeNode(url)] : children }];
    }
    const words = nodes.flatMap((child) => inline(child, inLink));
    const said = nodes.map(textOf).join('');
    if (url === '')
        return words;
    if (said === '' || said === url || url === `http://${said}` || url === `mailto:${said}`)
        return [codeNode(said === '' ? url : said)];
    return [...words, textNode(' ('), codeNode(url), textNode(')')];
}

;// CONCATENATED MODULE: ./src/render/safe-text/rebuild.ts





/** Takes a tree that the parser read and builds a new one of allowed nodes only; everything else becomes text, code, or nothing. */
function rebuild(root, links, commands) {
    const definitions = definitionsOf(root);
    return root.children.flatMap((node) => blocks(node, { links, commands, definitions, depth: 0, quoted: false, marks: new Set() }));
}
function blocks(node, scope) {
    if (scope.depth > maxDepth)
        return paragraph(neutralise(textOf(node), scope.commands));
    const inner = { ...scope, depth: scope.depth + 1 };
    switch (node.type) {
        case 'paragraph':
            return paragraph(phrasing(node.children, scope));
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
            return paragraph(neutralise(withoutComments(node.value), scope.commands));
        case 'table':
            return paragraph(tableRows(node, scope));
        case 'footnoteDefinition':
            return node.children.flatMap((child) => blocks(child, inner));
        case 'listItem':
        case 'tableRow':
        case 'tableCell':
        case 'yaml':
            return paragraph(neutralise(textOf(node), scope.commands));
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
            return paragraph(phrasing([node], scope));
    }
}
/** A table as lines of text: it could be dressed as one of ours. */
function tableRows(table, scope) {
    return table.children.flatMap((row) => {
        const cells = row.children.map((cell) => phrasing(cell.children, scope));
        return [...cells.flatMap((cell, index) => (index === 0 ? cell : [textNode(' | '), ...cell])), { type: 'break' }];
    });
}
function paragraph(nodes) {
    const children = trimPhrasing(nodes);
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
/** A task box becomes code in front of the item: visible, and nothing to tick. */
function listItem(item, scope) {
    const children = item.children.flatMap((child) => blocks(child, scope));
    if (typeof item.checked === 'boolean') {
        const box = [codeNode(item.checked ? '[x]' : '[ ]'), textNode(' ')];
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
    const code = { type: 'code', lang: infoString(language) ?? null, value: plain(value) };
    const obeyed = !quoted && code.value.split('\n').some((line) => codeStartsCommand(line, commands));
    return obeyed ? [{ type: 'blockquote', children: [code] }] : [code];
}

;// CONCATENATED MODULE: ./src/render/safe-text/print.ts







/** Takes source text and gives allowed blocks, in the reading of GitHub's markdown. Text that is knotted beyond reading is shown as it stands. */
function readSafely(source, { links, commands }) {
    const text = plain(source);
    if (isKnotted(text))
        return safeCode(text, undefined, false, commands);
    return rebuild(parse(text), links, commands);
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
    return print(safeCode(printed, undefined, false, allowance.commands));
}
function parse(text) {
    return (0,lib/* fromMarkdown */.Y)(text, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
}

// EXTERNAL MODULE: ./src/render/safe-text/truncate.ts
var truncate = __webpack_require__(292);
;// CONCATENATED MODULE: ./src/render/safe-text/inline.ts






const defaultChars = 400;
const maxSource = 100_000;
/**
 * Takes text of any origin and gives one line of text and inline code, at most `maxChars` (UTF-16 units and UTF-8 bytes): fit for a title, for a table cell, and between two asterisks.
 * No pipe stands bare and none stands in code, which a table would read differently. Never a link, a mention, a reference, emphasis or HTML; what was cut ends in `…`.
 */
function safeInline(text, maxChars = defaultChars) {
    const source = plain(text.slice(0, maxSource)).replace(/\s+/g, ' ').trim();
    let budget = maxChars;
    while (budget > 0) {
        const kept = (0,truncate/* truncate */.x)(source, budget);
        const line = settledLine(kept === source && text.length <= maxSource ? kept : `${kept.trimEnd()}…`);
        const size = (0,truncate/* utf8Length */.w)(line);
        if (size <= maxChars)
            return line;
        budget = Math.floor(budget * Math.min(0.9, maxChars / size));
    }
    return '';
}
/** Takes text of any origin and gives it as inline code: line ends and tabs written out, the fence longer than any in it. A pipe stands between two spans, since a table cell would end at it. */
function inlineCode(text) {
    const shown = text.replaceAll('\r\n', '\n').replaceAll('\n', '\\u{A}').replaceAll('\t', '\\u{9}');
    return printLine([codeNode(shown)]);
}
/** Takes code of any origin and gives its fenced block: nothing hidden, no secrets, the fence longer than any in it, the language only from the allow-list; quoted as a whole if a bot would read a command off one of its lines. */
function codeBlock(text, language) {
    return print(safeCode(text, language, false, []));
}
const inline_rounds = 3;
/** Reads and prints until nothing changes any more; what will not settle becomes code. */
function settledLine(source) {
    let line = readLine(source);
    for (let round = 0; round < inline_rounds; round++) {
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
    const block = readSafely(guard + source, { links: [], commands: [] })[0];
    if (block?.type !== 'paragraph')
        return inlineCode(source);
    const [first, ...rest] = joinPhrasing(block.children.flatMap(flat));
    if (first?.type !== 'text')
        return inlineCode(source);
    const nodes = [textNode(first.value.slice(guard.length)), ...rest];
    return printLine(nodes.flatMap((node) => (node.type === 'text' ? neutralise(node.value, []) : [node])));
}
/** The words of a node without its emphasis. */
function flat(node) {
    if (node.type === 'text')
        return [textNode(node.value.replace(/\s+/g, ' '))];
    if (node.type === 'inlineCode')
        return [node];
    if (node.type === 'break')
        return [textNode(' ')];
    return 'children' in node ? node.children.flatMap(flat) : [];
}
/** Prints text and code as one line; an odd backslash at the end is doubled, so that it cannot escape what the caller prints next. */
function printLine(nodes) {
    const children = trimPhrasing(nodes.flatMap((node) => (node.type === 'inlineCode' ? aroundPipes(node.value) : [node])));
    const line = print(children.length === 0 ? [] : [{ type: 'paragraph', children }]);
    return trailingBackslashes(line) % 2 === 1 ? `${line}\\` : line;
}
function aroundPipes(code) {
    return code.split(/(\|+)/).map((part) => (part.startsWith('|') ? textNode(part) : codeNode(part)));
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
    if (lines.length > maxSuggestedLines || plain(text) !== text || (0,invisible/* findInvisible */.t)(text).length > 0)
        return undefined;
    if (unwelcome.some((pattern) => pattern.test(text)) || lines.some((line) => codeStartsCommand(line, [])))
        return undefined;
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(4, longest + 1));
    return `${fence}suggestion\n${text === '' ? '' : `${text}\n`}${fence}`;
}

;// CONCATENATED MODULE: ./src/render/command-reply.ts

/** The answer to the help command; lines that begin with the command would be commands themselves, so none does. */
function helpText(command) {
    return [
        'Comments that begin with one of these, by someone with write permission:',
        '',
        `- ${inlineCode(command)}: review this pull request again, at its present head`,
        `- ${inlineCode(`${command} full`)}: the same, whatever was reviewed before`,
        `- ${inlineCode(`${command} help`)}: this list`,
    ].join('\n');
}
/** The answer to our command with words behind it that we do not know. */
function unknownCommandText(words, command) {
    return `${inlineCode(`${command} ${words}`)} is not known; use ${inlineCode(command)}, ${inlineCode(`${command} full`)} or ${inlineCode(`${command} help`)}.`;
}
/** Why a commanded review was not made: what the commander saw may not be what stands there now. */
function headMovedText(command) {
    return `Not reviewed: the pull request may have changed after the command. Comment ${inlineCode(command)} again for its present head.`;
}
/** Why a commanded review posts nothing although nothing went wrong. */
const offSurfaceText = 'Nothing to review: no changed file touches an API, a queue or a database.';
/** Why a commanded review broke off; the reason is made safe. */
function notReviewedText(reason) {
    return `Not reviewed: ${safeInline(reason, 500)}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
function failure_failureOf(error, began, sdk, now) {
    if (error instanceof sdk.APIConnectionError)
        return connection(socketWord(error));
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
 * Takes the base URL and the key (undefined: the SDK brings a federated token); gives a `fetch` for the SDK that sends
 * only known headers, only to that origin. It never follows a redirect, so neither key nor prompt can be sent on.
 */
function pinnedFetch(baseUrl, apiKey) {
    const origin = new URL(baseUrl).origin;
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.origin !== origin)
            throw new Error('a request to another host than the base URL was refused');
        const headers = knownHeaders(new Headers(init?.headers), apiKey);
        return fetch(url, { ...init, headers, redirect: 'manual' });
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
        memo.loaded ??= __webpack_require__.e(/* import() */ 947).then(__webpack_require__.bind(__webpack_require__, 1947)).then((sdk) => ({ sdk, client: clientOf(sdk, apiKey, options.baseUrl) }));
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
function clientOf(sdk, apiKey, baseURL) {
    return new sdk.Anthropic({
        apiKey: apiKey ?? null,
        authToken: null,
        webhookKey: null,
        baseURL,
        maxRetries: 0,
        logLevel: 'off',
        openTelemetry: false,
        fetch: pinnedFetch(baseURL, apiKey),
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
        return failed(failure_failureOf(error, usage !== undefined, sdk, now()), usage);
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

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/core/evidence/graphql/locate.ts
/** Keys of `Sites`: schema coordinates, and for the parts that have none (members, interfaces, locations) marks of our own. */
const keys = {
    member: (type, member) => `${type}.${member}`,
    argument: (type, member, arg) => `${type}.${member}(${arg}:)`,
    unionMember: (type, member) => `${type} | ${member}`,
    implemented: (type, member) => `${type} & ${member}`,
    directive: (name) => `@${name}`,
    directiveArgument: (name, arg) => `@${name}(${arg}:)`,
    directiveLocation: (name, location) => `@${name} on ${location}`,
};
/** Takes the definitions of a schema, definitions before extensions; where a part stands twice, its first place counts. */
function locate(definitions, kinds) {
    const nodes = new Map();
    for (const [key, node] of definitions.flatMap((definition) => entriesOf(definition, kinds)))
        if (!nodes.has(key))
            nodes.set(key, node);
    const sent = definitions.flatMap((node) => node.kind === kinds.INPUT_OBJECT_TYPE_DEFINITION || node.kind === kinds.ENUM_TYPE_DEFINITION
        ? [node.name.value]
        : []);
    const returned = new Set(definitions.flatMap((node) => outputFields(node, kinds)).map(({ type }) => nameOf(type, kinds)));
    const sentOnly = new Set(sent.filter((name) => !returned.has(name)));
    return { get: (key) => siteOf(nodes.get(key)), isInput: (type) => sentOnly.has(type) };
}
/** Gives where a node's name stands, or the node where it has none. Counts `\n` alone, as git does: the library also counts a lone `\r`. */
function siteOf(node) {
    const loc = node !== undefined && 'name' in node ? (node.name?.loc ?? node.loc) : node?.loc;
    if (loc === undefined)
        return undefined;
    return { path: loc.source.name, line: loc.source.body.slice(0, loc.start).split('\n').length };
}
function nameOf(type, kinds) {
    return type.kind === kinds.NAMED_TYPE ? type.name.value : nameOf(type.type, kinds);
}
function outputFields(node, kinds) {
    switch (node.kind) {
        case kinds.OBJECT_TYPE_DEFINITION:
        case kinds.OBJECT_TYPE_EXTENSION:
        case kinds.INTERFACE_TYPE_DEFINITION:
        case kinds.INTERFACE_TYPE_EXTENSION:
            return node.fields ?? [];
    }
    return [];
}
function entriesOf(node, kinds) {
    switch (node.kind) {
        case kinds.OBJECT_TYPE_DEFINITION:
        case kinds.OBJECT_TYPE_EXTENSION:
        case kinds.INTERFACE_TYPE_DEFINITION:
        case kinds.INTERFACE_TYPE_EXTENSION: {
            const type = node.name.value;
            const interfaces = (node.interfaces ?? []).map((it) => [keys.implemented(type, it.name.value), it]);
            return [[type, node], ...interfaces, ...(node.fields ?? []).flatMap((field) => fieldEntries(type, field))];
        }
        case kinds.UNION_TYPE_DEFINITION:
        case kinds.UNION_TYPE_EXTENSION: {
            const type = node.name.value;
            return [[type, node], ...(node.types ?? []).map((it) => [keys.unionMember(type, it.name.value), it])];
        }
        case kinds.ENUM_TYPE_DEFINITION:
        case kinds.ENUM_TYPE_EXTENSION:
            return [[node.name.value, node], ...(node.values ?? []).map((it) => memberEntry(node.name.value, it))];
        case kinds.INPUT_OBJECT_TYPE_DEFINITION:
        case kinds.INPUT_OBJECT_TYPE_EXTENSION:
            return [[node.name.value, node], ...(node.fields ?? []).map((it) => memberEntry(node.name.value, it))];
        case kinds.SCALAR_TYPE_DEFINITION:
            return [[node.name.value, node]];
        case kinds.DIRECTIVE_DEFINITION: {
            const name = node.name.value;
            const args = (node.arguments ?? []).map((it) => [keys.directiveArgument(name, it.name.value), it]);
            const locations = node.locations.map((it) => [keys.directiveLocation(name, it.value), it]);
            return [[keys.directive(name), node], ...args, ...locations];
        }
    }
    return [];
}
function fieldEntries(type, field) {
    const argument = (arg) => [
        keys.argument(type, field.name.value, arg.name.value),
        arg,
    ];
    return [memberEntry(type, field), ...(field.arguments ?? []).map(argument)];
}
function memberEntry(type, node) {
    return [keys.member(type, node.name.value), node];
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/breaking.ts

const deprecateFirst = 'Keep it, mark it `@deprecated(reason: …)`, and remove it once no client asks for it.';
const member = (n) => keys.member(n.type, n.member);
const argument = (n) => keys.argument(n.type, n.member, n.arg);
const type = (n) => n.type;
const directive = (n) => keys.directive(n.type);
const directiveArgument = (n) => keys.directiveArgument(n.type, n.arg);
/** What `to` asks for beyond `from`: a value where there could be none. */
const becomesRequired = (n) => n.to === `${n.from}!`;
const becomesNullable = (n) => n.from === `${n.to}!`;
/** What is said about each breaking change that the library knows; a kind without words does not compile. */
const breaking = {
    TYPE_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<type>\w+) was removed\.$/,
        at: type,
        affects: type,
        title: (n) => `\`${n.type}\` disappears: every operation that names it fails`,
        detail: (n) => `Fragments on \`${n.type}\` and variables of this type no longer validate. A rename is a removal to clients: add the new type beside the old one, deprecate the fields that lead to the old, remove it later.`,
    },
    TYPE_CHANGED_KIND: {
        level: 'breaking',
        side: 'head',
        sentence: /^(?<type>\w+) changed from an? (?<from>\w+) type to an? (?<to>\w+) type\.$/,
        at: type,
        affects: type,
        title: (n) => `\`${n.type}\` turns from ${kindName(n.from)} into ${kindName(n.to)}: operations written for it fail`,
        detail: () => 'Selections, fragments and variables are valid for one kind of type only. Add the new type under another name and move the fields to it one release at a time.',
    },
    TYPE_REMOVED_FROM_UNION: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<member>\w+) was removed from union type (?<type>\w+)\.$/,
        at: (n) => keys.unionMember(n.type, n.member),
        affects: type,
        title: (n) => `\`${n.member}\` leaves the union \`${n.type}\`: operations with \`... on ${n.member}\` there fail`,
        detail: () => 'A fragment on a type that the union can never be is a validation error, so the whole operation is refused. Keep the member and stop returning it; remove it once no client has the fragment.',
    },
    VALUE_REMOVED_FROM_ENUM: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<member>\w+) was removed from enum type (?<type>\w+)\.$/,
        at: member,
        affects: member,
        title: (n) => `\`${member(n)}\` disappears: every operation that sends it fails`,
        detail: (n) => `A literal or variable with \`${n.member}\` is refused before anything runs, and a stored value that is still returned becomes an error of its field. ${deprecateFirst}`,
    },
    REQUIRED_INPUT_FIELD_ADDED: {
        level: 'breaking',
        side: 'head',
        sentence: /^A required field (?<member>\w+) on input type (?<type>\w+) was added\.$/,
        at: member,
        affects: member,
        title: (n) => `\`${member(n)}\` is required: every client that sends \`${n.type}\` as before is refused`,
        detail: () => 'Existing clients cannot send a field they do not know. Make it nullable or give it a default; require it later, when all clients send it.',
    },
    IMPLEMENTED_INTERFACE_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<type>\w+) no longer implements interface (?<member>\w+)\.$/,
        at: (n) => keys.implemented(n.type, n.member),
        affects: type,
        title: (n) => `\`${n.type}\` is no longer \`${n.member}\`: selections through that interface lose it or fail`,
        detail: (n) => `Operations that spread \`... on ${n.type}\` where a \`${n.member}\` is returned no longer validate, and \`${n.type}\` can no longer be returned there. Keep the interface until no client reaches the type through it.`,
    },
    FIELD_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<type>\w+)\.(?<member>\w+) was removed\.$/,
        at: member,
        affects: member,
        title: (n) => `\`${member(n)}\` disappears: every ${n.input ? 'client that sends it is refused' : 'query that selects it fails'}`,
        detail: (n) => n.input
            ? `An unknown input field is an error, not ignored. ${deprecateFirst}`
            : `One unknown field makes the server refuse the whole operation. ${deprecateFirst}`,
    },
    FIELD_CHANGED_KIND: {
        level: 'breaking',
        side: 'head',
        sentence: /^(?<type>\w+)\.(?<member>\w+) changed type from (?<from>\S+) to (?<to>\S+)\.$/,
        at: member,
        affects: member,
        title: fieldChanged,
        detail: (n) => {
            if (n.input)
                return 'Variables are checked against the declared type before anything runs. Add a new optional field of the new type, accept both, and deprecate this one.';
            if (becomesNullable(n))
                return `Clients generated from \`${n.from}\` have no case for null. Keep the field non-null, or add a nullable one beside it and deprecate this one.`;
            return 'Responses no longer have the shape that clients were generated for, and selections may no longer validate. Add a field of the new type beside this one and deprecate this one.';
        },
    },
    REQUIRED_ARG_ADDED: {
        level: 'breaking',
        side: 'head',
        sentence: /^A required arg (?<arg>\w+) on (?<type>\w+)\.(?<member>\w+) was added\.$/,
        at: argument,
        affects: argument,
        title: (n) => `\`${member(n)}\` now requires \`${n.arg}\`: every existing call fails`,
        detail: () => 'Operations in the field do not pass the argument and are refused. Make it nullable or give it a default; require it later, when all clients pass it.',
    },
    ARG_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) was removed\.$/,
        at: argument,
        affects: argument,
        title: (n) => `\`${argument(n)}\` disappears: every operation that passes it fails`,
        detail: () => `An unknown argument is an error, not ignored. ${deprecateFirst}`,
    },
    ARG_CHANGED_KIND: {
        level: 'breaking',
        side: 'head',
        sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) has changed type from (?<from>\S+) to (?<to>\S+)\.$/,
        at: argument,
        affects: argument,
        title: (n) => becomesRequired(n)
            ? `\`${argument(n)}\` becomes required: every call that leaves it out fails`
            : `\`${argument(n)}\` changes from \`${n.from}\` to \`${n.to}\`: operations that pass \`${n.from}\` fail`,
        detail: (n) => becomesRequired(n)
            ? 'Operations without the argument, and those whose variable is nullable, are refused. Keep it nullable, or give it a default.'
            : 'The variable’s declared type in existing operations no longer fits. Add another argument of the new type, accept both, and deprecate this one.',
    },
    DIRECTIVE_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<type>\w+) was removed\.$/,
        at: directive,
        affects: directive,
        title: (n) => `\`${directive(n)}\` disappears: every document that uses it fails to validate`,
        detail: () => 'That is operations for a directive of queries, and other schema files, composition and code generators for one of definitions. Keep the definition until nothing uses it.',
    },
    DIRECTIVE_ARG_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<arg>\w+) was removed from (?<type>\w+)\.$/,
        at: directiveArgument,
        affects: directiveArgument,
        title: (n) => `\`${directiveArgument(n)}\` disappears: every use that passes it fails to validate`,
        detail: () => 'An unknown argument is an error, not ignored. Keep it, ignored by the server, until nothing passes it.',
    },
    REQUIRED_DIRECTIVE_ARG_ADDED: {
        level: 'breaking',
        side: 'head',
        sentence: /^A required arg (?<arg>\w+) on directive (?<type>\w+) was added\.$/,
        at: directiveArgument,
        affects: directiveArgument,
        title: (n) => `\`${directive(n)}\` now requires \`${n.arg}\`: every existing use fails to validate`,
        detail: () => 'Documents written before do not pass it. Make it nullable or give it a default.',
    },
    DIRECTIVE_REPEATABLE_REMOVED: {
        level: 'breaking',
        side: 'head',
        sentence: /^Repeatable flag was removed from (?<type>\w+)\.$/,
        at: directive,
        affects: directive,
        title: (n) => `\`${directive(n)}\` may stand only once now: documents that repeat it fail to validate`,
        detail: () => 'Keep `repeatable` until nothing repeats the directive at one place.',
    },
    DIRECTIVE_LOCATION_REMOVED: {
        level: 'breaking',
        side: 'base',
        sentence: /^(?<member>\w+) was removed from (?<type>\w+)\.$/,
        at: (n) => keys.directiveLocation(n.type, n.member),
        affects: directive,
        title: (n) => `\`${directive(n)}\` is no longer allowed on \`${n.member}\`: documents that use it there fail to validate`,
        detail: () => 'Keep the location until nothing uses the directive there.',
    },
};
function fieldChanged(n) {
    if (n.input && becomesRequired(n))
        return `\`${member(n)}\` becomes required: every client that leaves it out is refused`;
    const change = `\`${member(n)}\` changes from \`${n.from}\` to \`${n.to}\``;
    if (n.input)
        return `${change}: clients that send \`${n.from}\` are refused`;
    if (becomesNullable(n))
        return `\`${member(n)}\` may now be null: clients that rely on \`${n.from}\` fail when it is`;
    return `${change}: clients built for \`${n.from}\` fail`;
}
/** The library's names of kinds, as a schema spells them. */
function kindName(kind) {
    const [name, article] = [kind.toLowerCase(), /^[AEIOU]/.test(kind) ? 'an' : 'a'];
    return `${article} ${name}${kind === 'Object' ? ' type' : ''}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/change.ts
/** Takes a change and its row; gives its names, or undefined for a sentence that the row does not know. */
function namesOf(change, row, isInput) {
    const groups = row.sentence.exec(change.description)?.groups;
    if (groups === undefined)
        return undefined;
    const { type = '', member = '', arg = '', from = '', to = '' } = groups;
    return { type, member, arg, from, to, input: isInput(type) };
}
/** The id of a kind's rule, a page in `docs/rules/`. */
function ruleOf(kind) {
    return `graphql-${kind.toLowerCase().replaceAll('_', '-')}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/dangerous.ts

const dangerous_member = (n) => keys.member(n.type, n.member);
const dangerous_argument = (n) => keys.argument(n.type, n.member, n.arg);
/**
 * What is said about each change that the library calls dangerous. Optional inputs are `info`: they are how a schema is meant to
 * grow, and our own advice elsewhere; so is a value of an enum that clients only send.
 */
const dangerous = {
    VALUE_ADDED_TO_ENUM: {
        level: (n) => (n.input ? 'info' : 'risky'),
        side: 'head',
        sentence: /^(?<member>\w+) was added to enum type (?<type>\w+)\.$/,
        at: dangerous_member,
        affects: dangerous_member,
        title: (n) => n.input
            ? `\`${dangerous_member(n)}\` can be sent from now on`
            : `\`${dangerous_member(n)}\` is new: clients that switch over \`${n.type}\` without a default meet a value they do not know`,
        detail: (n) => n.input
            ? 'No field returns this enum, so that no existing client can meet the value.'
            : 'Generated clients in strict languages fail to decode an unknown value. Return it only to clients that ask for it (by an argument or a new field), or make sure that clients have a default case first.',
    },
    TYPE_ADDED_TO_UNION: {
        level: 'risky',
        side: 'head',
        sentence: /^(?<member>\w+) was added to union type (?<type>\w+)\.$/,
        at: (n) => keys.unionMember(n.type, n.member),
        affects: (n) => n.type,
        title: (n) => `\`${n.type}\` may now be \`${n.member}\`: clients without a fragment on it get an empty object`,
        detail: () => 'Their operations stay valid and select nothing of the new member. Make sure that clients skip unknown members before the server returns it.',
    },
    OPTIONAL_INPUT_FIELD_ADDED: {
        level: 'info',
        side: 'head',
        sentence: /^An optional field (?<member>\w+) on input type (?<type>\w+) was added\.$/,
        at: dangerous_member,
        affects: dangerous_member,
        title: (n) => `\`${dangerous_member(n)}\` can be sent from now on`,
        detail: () => 'Existing clients leave it out: what the server does then must be what it did before.',
    },
    OPTIONAL_ARG_ADDED: {
        level: 'info',
        side: 'head',
        sentence: /^An optional arg (?<arg>\w+) on (?<type>\w+)\.(?<member>\w+) was added\.$/,
        at: dangerous_argument,
        affects: dangerous_argument,
        title: (n) => `\`${dangerous_argument(n)}\` can be passed from now on`,
        detail: () => 'Existing operations leave it out: what the server does then must be what it did before.',
    },
    IMPLEMENTED_INTERFACE_ADDED: {
        level: 'risky',
        side: 'head',
        sentence: /^(?<member>\w+) added to interfaces implemented by (?<type>\w+)\.$/,
        at: (n) => keys.implemented(n.type, n.member),
        affects: (n) => n.type,
        title: (n) => `fields of type \`${n.member}\` may now return \`${n.type}\`, which existing clients do not expect`,
        detail: (n) => `Clients that list the implementations of \`${n.member}\` have no case for it. Make sure that they have a default case before the server returns it.`,
    },
    ARG_DEFAULT_VALUE_CHANGE: {
        level: 'risky',
        side: 'head',
        // Values that hold anything but a simple token are left out of our words: they are the author's text.
        sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) (?:defaultValue was removed|has changed defaultValue from (?:(?<from>[\w.-]+) to (?<to>[\w.-]+)|.*))\.$/s,
        at: dangerous_argument,
        affects: dangerous_argument,
        title: (n) => `\`${dangerous_argument(n)}\` has another default${values(n)}: calls without it get another answer`,
        detail: () => 'Operations that leave the argument out stay valid and change their meaning without a word. Keep the default, and let new clients pass the new value; or announce it as the change of behaviour that it is.',
    },
};
function values({ from, to }) {
    return from === '' ? '' : ` (\`${to}\`, was \`${from}\`)`;
}

;// CONCATENATED MODULE: ./src/core/surface/ecosystem.ts
const extensions = {
    javascript: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs', 'vue', 'svelte', 'astro', 'coffee'],
    python: ['py', 'pyi', 'pyx', 'ipynb'],
    go: ['go'],
    jvm: ['java', 'kt', 'kts', 'scala', 'groovy', 'clj'],
    ruby: ['rb', 'rake', 'ru', 'jbuilder', 'rabl', 'gemspec'],
    php: ['php', 'phtml'],
    dotnet: ['cs', 'fs', 'vb'],
    rust: ['rs'],
    elixir: ['ex', 'exs', 'erl'],
    shell: ['sh', 'bash', 'zsh', 'ps1'],
    native: ['c', 'cc', 'cpp', 'cxx', 'h', 'hpp', 'swift', 'dart', 'm', 'lua', 'pl', 'pm', 'zig', 'r', 'jl', 'nim', 'cr'],
    sql: ['sql', 'psql', 'plsql', 'ddl', 'pgsql', 'cql'],
    contract: [
        'proto',
        'graphql',
        'graphqls',
        'gql',
        'avsc',
        'avdl',
        'prisma',
        'wsdl',
        'xsd',
        'thrift',
        'raml',
        'smithy',
    ],
    config: [
        'yml',
        'yaml',
        'json',
        'jsonc',
        'json5',
        'toml',
        'ini',
        'cfg',
        'conf',
        'properties',
        'env',
        'tf',
        'hcl',
        'xml',
    ],
    other: [],
};
const byExtension = new Map(Object.entries(extensions).flatMap(([ecosystem, names]) => names.map((name) => [name, isEcosystem(ecosystem) ? ecosystem : 'other'])));
function isEcosystem(name) {
    return name in extensions;
}
/** Gives the family of a path by its extension; white space at its end, which git allows, does not hide it. */
function ecosystemOf(path) {
    const name = baseName(path).trimEnd();
    const dot = name.lastIndexOf('.');
    return byExtension.get(name.slice(dot + 1).toLowerCase()) ?? 'other';
}
/** Says whether the family is a programming language. */
function isCode(ecosystem) {
    switch (ecosystem) {
        case 'sql':
        case 'contract':
        case 'config':
        case 'other':
            return false;
        case 'javascript':
        case 'python':
        case 'go':
        case 'jvm':
        case 'ruby':
        case 'php':
        case 'dotnet':
        case 'rust':
        case 'elixir':
        case 'shell':
        case 'native':
            return true;
    }
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const component = /\.(?:tsx|jsx|vue|svelte|astro)$/;
const browser = /(?:^|\/)(?:front-?end|webapp|web-?app|web-?ui|ui|[\w-]+-ui|app\/javascript|app\/frontend|resources\/(?:js|assets)|assets\/(?:js|javascripts?)|static\/js|public\/js|web\/src|clients?\/(?:src|apps|web|packages)|wwwroot|components|hooks|composables)\//i;
/** Gives the place of a path by the usual folder names; only JavaScript's family has code that runs in a browser. */
function placeOf(path, ecosystem) {
    if (ecosystem !== 'javascript')
        return 'server';
    if (component.test(path.trimEnd()))
        return 'component';
    return browser.test(path) ? 'front-end' : 'server';
}

;// CONCATENATED MODULE: ./src/core/surface/test-path.ts

const folder = /(?:^|\/)(?:tests?|__tests__|__mocks__|mocks|__snapshots__|__fixtures__|fixtures|testdata|test[-_]data|test[-_]?utils?|test[-_]helpers?|testing[-_]utils?|e2e|cypress|playwright|androidTest|integration[-_]tests?|unit[-_]tests?|[\w.-]+[-_]tests|[\w.]+\.(?:\w*Tests?|Specs))\//i;
const rubySpec = /(?:^|\/)spec\//;
const topSpec = /^spec\//;
const names = {
    javascript: /(?:[.\-_](?:test|spec|e2e|cy|bench)\.[\w.]+|^(?:jest|vitest|playwright|cypress)\.(?:config|setup)\.\w+|^setupTests\.\w+)$/,
    python: /^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/,
    go: /_test\.go$/,
    jvm: /(?:Tests?|TestCase|IT|Spec|TestBase|TestUtils?)\.(?:java|kts?|scala|groovy)$/,
    ruby: /_(?:test|spec)\.rb$|^(?:test|spec|rails)_helper\.rb$/,
    php: /(?:Test|TestCase|Cest)\.php$/,
    dotnet: /(?:Tests?|Specs?|TestFixture)\.(?:cs|fs|vb)$/,
    rust: /^(?:tests?|test_.*|.*_tests?)\.rs$/,
    elixir: /_test\.exs?$/,
    native: /(?:_test|_unittest|Tests?)\.(?:c|cc|cpp|swift|dart|m)$/,
    config: /^(?:pytest|tox)\.ini$|^phpunit(?:\.dist)?\.xml(?:\.dist)?$|^jest\.config\.json$/,
    other: /\.snap$|^\.rspec$/,
};
/** Gives the folder or name that makes a path a test by its ecosystem's conventions, or undefined. Test data and test configuration are tests too. */
function testSign(path, ecosystem) {
    const trimmed = path.trimEnd();
    const found = folder.exec(trimmed) ?? (ecosystem === 'ruby' ? rubySpec : topSpec).exec(trimmed);
    if (found !== null)
        return found[0].replace(/^\//, '');
    const name = baseName(trimmed);
    return names[ecosystem]?.test(name) === true ? name : undefined;
}
const testModule = /^(?:pub(?:\(\w+\))? )?mod (?:\w+_)?tests? \{/;
const cfgTest = /^#\[cfg\((?:any\()?test\b/;
/**
 * Says whether every changed line of a Rust file lies in an inline `mod tests`, by its lines at column 0 as rustfmt writes them.
 * Silent on doubt: anything else at column 0 ends the module.
 */
function onlyInlineTests(file, ecosystem) {
    if (ecosystem !== 'rust' || file.hunks.length === 0)
        return false;
    return file.hunks.every((hunk) => {
        let inside = testModule.test(hunk.heading);
        for (const line of hunk.lines) {
            if (testModule.test(line.text) || cfgTest.test(line.text))
                inside = true;
            else if (/^[^\s]/.test(line.text))
                inside = inside && line.text.startsWith('}') && line.kind === 'context';
            if (!inside && line.kind !== 'context' && line.text.trim() !== '')
                return false;
            if (/^\}/.test(line.text))
                inside = false;
        }
        return true;
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/groups.ts

/** Most schema files read for one package; beyond it the changed files are judged alone, where each is a whole schema. */
const maxMembers = 500;
const extension = /\.(?:graphql|graphqls|gql)$/i;
const vendored = /(?:^|\/)(?:node_modules|vendor)\//;
const manifest = /(?:^|\/)(?:package\.json|go\.mod|pyproject\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|Cargo\.toml|mix\.exs|[^/]+\.csproj)$/;
/** Says whether a path may hold a GraphQL schema that this repository serves: no test data, and nobody else's code. */
function isSchemaPath(path) {
    return extension.test(path) && !vendored.test(path) && testSign(path, 'other') === undefined;
}
/** Takes the changed files and both trees; gives the packages whose schema files changed, by directory. A package that moved stays one group: its old files count where the rename put them. */
function groupsOf(files, trees) {
    const roots = packageRoots(trees);
    const renames = renamesOf(files);
    const mergeBase = byRoot(trees.mergeBase, roots, (path) => renames.get(path) ?? path);
    const head = byRoot(trees.head, roots, (path) => path);
    const changedPaths = files.filter(isSchemaFile).map((file) => file.path);
    const changed = groupBy(changedPaths, (path) => nearestRoot(path, roots));
    return [...changed].map(([root, names]) => {
        const [before, after] = [mergeBase.get(root) ?? [], head.get(root) ?? []];
        const cut = before.length > maxMembers || after.length > maxMembers;
        const kept = (members) => (cut ? members.filter((m) => names.includes(m.name)) : members);
        return { root, mergeBase: kept(before), head: kept(after), changed: names, cut };
    });
}
/** Says whether a changed file is, or was before its rename, a schema file. */
function isSchemaFile(file) {
    return isSchemaPath(file.path) || (file.status === 'renamed' && isSchemaPath(file.previousPath ?? ''));
}
/** Gives the references of all members of the groups, each once. */
function refsOf(groups) {
    const of = (revision, members) => members.map(({ path }) => ({ revision, path }));
    return groups.flatMap((group) => [...of('mergeBase', group.mergeBase), ...of('head', group.head)]);
}
function renamesOf(files) {
    return new Map(files.flatMap(({ status, previousPath, path }) => status === 'renamed' && previousPath !== undefined ? [[previousPath, path]] : []));
}
/** A directory counts as a package in both trees when it is one in either: a manifest that comes or goes must not tear a schema apart. */
function packageRoots(trees) {
    return new Set([...trees.mergeBase, ...trees.head].filter((path) => manifest.test(path)).map(directoryOf));
}
function nearestRoot(path, roots) {
    let directory = directoryOf(path);
    while (directory !== '' && !roots.has(directory))
        directory = directoryOf(directory);
    return directory;
}
function directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function byRoot(tree, roots, nameOf) {
    const members = tree.filter(isSchemaPath).map((path) => ({ path, name: nameOf(path) }));
    return groupBy(members, ({ name }) => nearestRoot(name, roots));
}
/** As `Map.groupBy`, which Node 20 does not have. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group === undefined)
            groups.set(keyOf(value), [value]);
        else
            group.push(value);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/compare.ts



/** Takes a schema before and after and the path to name where a change has no place; gives one item of evidence for each change. */
function compareSchemas(base, head, path, parser) {
    const changes = [
        ...parser.findBreakingChanges(base.schema, head.schema).map((change) => ({ change, row: breaking[change.type] })),
        ...parser.findDangerousChanges(base.schema, head.schema).map((change) => ({ change, row: dangerous[change.type] })),
    ];
    const judged = changes
        .filter(({ change }) => !isUnusedScalar(change))
        .map(({ change, row }) => evidenceOf(change, row, base.sites, head.sites) ?? unknown(change, path));
    return {
        evidence: judged.filter((item) => 'rule' in item),
        unchecked: judged.filter((item) => 'why' in item),
    };
}
/** `Int` and its like leave a schema with their last use, which is a change of its own. */
function isUnusedScalar({ description }) {
    return description.startsWith('Standard scalar ');
}
function unknown({ description }, path) {
    return { path, why: `a change of the schema could not be placed: ${description}` };
}
function evidenceOf(change, row, base, head) {
    const names = namesOf(change, row, (type) => base.isInput(type) && head.isInput(type));
    if (names === undefined)
        return undefined;
    const site = compare_siteOf(row.side === 'base' ? base : head, row.at(names), row.affects(names));
    if (site === undefined)
        return undefined;
    return {
        rule: ruleOf(change.type),
        contract: 'graphql',
        level: typeof row.level === 'string' ? row.level : row.level(names),
        surface: 'api',
        path: site.path,
        side: row.side,
        line: site.line,
        endLine: site.line,
        title: row.title(names),
        detail: row.detail(names),
        affects: [row.affects(names)],
    };
}
function compare_siteOf(sites, key, owner) {
    return sites.get(key) ?? sites.get(owner);
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/documents.ts
/** Longest text that is parsed, in UTF-16 units, and most tokens: a public schema of 1.2 MB has some 100,000. */
const maxLength = 2_000_000;
const maxTokens = 500_000;
/** Takes a group and its texts; gives its documents. A text that stands in both revisions is parsed once. */
function documentsOf(group, texts, parser) {
    const parsed = new Map();
    const read = (revision, { path, name }) => {
        const text = texts.get({ revision, path });
        const key = text.kind === 'text' ? `${name}\u0000${text.text}` : `${name}\u0000${revision}\u0000`;
        const document = parsed.get(key) ?? documentOf(name, text, parser);
        parsed.set(key, document);
        return document;
    };
    return {
        mergeBase: group.mergeBase.map((member) => read('mergeBase', member)),
        head: group.head.map((member) => read('head', member)),
    };
}
function documentOf(name, text, parser) {
    if (text.kind === 'absent')
        return { kind: 'none', name };
    if (text.kind !== 'text')
        return { kind: 'failed', name, why: `\`${name}\` ${unread(text)}` };
    if (text.text.length > maxLength)
        return { kind: 'failed', name, why: `\`${name}\` is larger than 2 MB` };
    // An empty document is a syntax error to the library and an ordinary placeholder to people.
    if (isBlank(text.text))
        return { kind: 'none', name };
    const parsed = parseText(name, text.text, parser);
    if ('why' in parsed)
        return { kind: 'failed', name, why: parsed.why };
    const { OPERATION_DEFINITION, FRAGMENT_DEFINITION } = parser.Kind;
    const definitions = parsed.definitions.filter(({ kind }) => kind !== OPERATION_DEFINITION && kind !== FRAGMENT_DEFINITION);
    return definitions.length === 0 ? { kind: 'none', name } : { kind: 'schema', name, definitions };
}
function unread(text) {
    switch (text.kind) {
        case 'binary':
            return 'is binary';
        case 'too-large':
            return 'is too large to be read';
        case 'unreadable':
            return `could not be read (${text.detail})`;
    }
}
function isBlank(text) {
    return text.split('\n').every((line) => /^[\s,\uFEFF]*(?:#|$)/.test(line));
}
function parseText(name, text, parser) {
    try {
        return parser.parse(new parser.Source(text, name), { maxTokens });
    }
    catch (error) {
        return { why: explain(error) };
    }
}
/** Puts an error of the library into a clause with its file and line; the library throws plain errors too, which have neither. */
function explain(error) {
    const message = error instanceof Error ? error.message : String(error);
    const clause = message.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
    const place = isLocated(error) ? documents_placeOf(error) : undefined;
    return place === undefined ? clause : `${clause} (${place})`;
}
function isLocated(error) {
    return error instanceof Error && 'locations' in error && 'source' in error;
}
function documents_placeOf({ source, locations }) {
    const line = locations?.[0]?.line;
    return source === undefined || line === undefined ? undefined : `\`${source.name}\`, line ${line}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/merge.ts
/**
 * Takes the definitions of all files of a schema; gives them as one document's, definitions before extensions.
 * Servers that load a folder of files read two things more freely than the specification: a type that is only ever extended
 * (`extend type Query` in every module) is defined by its first extension, and a type defined in several files is the sum of them.
 * Two definitions in one file stay the error that they are.
 */
function mergeDefinitions(all, kinds) {
    const fileOf = new Map();
    const merged = all.map((node) => {
        if (!isTypeDefinition(node))
            return node;
        const file = node.loc?.source.name;
        const first = fileOf.get(node.name.value);
        if (first === undefined)
            fileOf.set(node.name.value, file);
        return first === undefined || first === file ? node : (asExtension(node, kinds) ?? node);
    });
    const defined = new Set(fileOf.keys());
    const complete = merged.map((node) => {
        if (!isTypeExtension(node) || defined.has(node.name.value))
            return node;
        defined.add(node.name.value);
        return asDefinition(node, kinds);
    });
    return [...complete.filter((node) => !isTypeExtension(node)), ...complete.filter(isTypeExtension)];
}
function isTypeDefinition(node) {
    return node.kind.endsWith('TypeDefinition');
}
function isTypeExtension(node) {
    return node.kind.endsWith('TypeExtension');
}
/** A scalar has nothing to add, so that one defined twice stays a definition. */
function asExtension(node, kinds) {
    switch (node.kind) {
        case kinds.OBJECT_TYPE_DEFINITION:
            return { ...node, kind: kinds.OBJECT_TYPE_EXTENSION };
        case kinds.INTERFACE_TYPE_DEFINITION:
            return { ...node, kind: kinds.INTERFACE_TYPE_EXTENSION };
        case kinds.UNION_TYPE_DEFINITION:
            return { ...node, kind: kinds.UNION_TYPE_EXTENSION };
        case kinds.ENUM_TYPE_DEFINITION:
            return { ...node, kind: kinds.ENUM_TYPE_EXTENSION };
        case kinds.INPUT_OBJECT_TYPE_DEFINITION:
            return { ...node, kind: kinds.INPUT_OBJECT_TYPE_EXTENSION };
        case kinds.SCALAR_TYPE_DEFINITION:
            return undefined;
    }
}
function asDefinition(node, kinds) {
    switch (node.kind) {
        case kinds.OBJECT_TYPE_EXTENSION:
            return { ...node, kind: kinds.OBJECT_TYPE_DEFINITION };
        case kinds.INTERFACE_TYPE_EXTENSION:
            return { ...node, kind: kinds.INTERFACE_TYPE_DEFINITION };
        case kinds.UNION_TYPE_EXTENSION:
            return { ...node, kind: kinds.UNION_TYPE_DEFINITION };
        case kinds.ENUM_TYPE_EXTENSION:
            return { ...node, kind: kinds.ENUM_TYPE_DEFINITION };
        case kinds.INPUT_OBJECT_TYPE_EXTENSION:
            return { ...node, kind: kinds.INPUT_OBJECT_TYPE_DEFINITION };
        case kinds.SCALAR_TYPE_EXTENSION:
            return { ...node, kind: kinds.SCALAR_TYPE_DEFINITION };
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/schema.ts



/**
 * Takes the documents of one revision; gives their schema. Documents that could not be read are left out: whether that is allowed
 * is the caller's question. A missing `Query` is no error, and directives are not judged: neither is part of what clients see.
 */
function schemaOf(documents, parser) {
    const all = documents.flatMap((document) => (document.kind === 'schema' ? document.definitions : []));
    if (all.length === 0)
        return { kind: 'empty' };
    const definitions = mergeDefinitions(all, parser.Kind);
    const document = { kind: parser.Kind.DOCUMENT, definitions };
    const error = parser.validate(document).find((it) => !isRepetition(it));
    if (error !== undefined)
        return { kind: 'failed', why: explain(error) };
    try {
        const schema = parser.buildASTSchema(document, { assumeValidSDL: true });
        const entry = definitions.some((node) => isEntry(node, parser.Kind));
        return { kind: 'built', schema, sites: locate(definitions, parser.Kind), entry };
    }
    catch (error) {
        return { kind: 'failed', why: explain(error) };
    }
}
/** A field or value that stands twice in one file, as in large schemas that were published; in two files it means that they are two schemas. */
function isRepetition({ message, nodes = [] }) {
    const files = new Set(nodes.map((node) => node.loc?.source));
    return files.size === 1 && /^(?:Field|Enum value) "\S+" can only be defined once\.$/.test(message);
}
/** Whether a definition says where queries start: then its document is a whole schema and no part of one. */
function isEntry(node, kinds) {
    if (node.kind === kinds.SCHEMA_DEFINITION)
        return true;
    return node.kind === kinds.OBJECT_TYPE_DEFINITION && node.name.value === 'Query';
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/judge.ts




/** The rule of a package that loses its last schema file: one fact, where the library would report every type. */
const schemaRemoved = 'graphql-schema-removed';
const nothing = { evidence: [], unchecked: [] };
/**
 * Takes the schema files of a package; gives what their change does to clients. Silent where no schema was before, and on files
 * that hold operations only. An unchanged file that cannot be read is left out of both revisions: it can hide no change.
 */
function judgeGroup(group, texts, parser) {
    const documents = documentsOf(group, texts, parser);
    const changed = group.changed.filter((name) => statesOf(documents, name).some(({ kind }) => kind !== 'none'));
    if (changed.length === 0)
        return nothing;
    const unread = group.cut ? 'its package has too many schema files to read' : firstFailure(documents, changed);
    if (unread !== undefined)
        return eachAlone(changed, documents, unread, parser);
    const [base, head] = [schemaOf(documents.mergeBase, parser), schemaOf(documents.head, parser)];
    if (base.kind === 'empty')
        return nothing;
    if (base.kind === 'failed')
        return eachAlone(changed, documents, doesNotBuild(base.why, 'the merge base', group), parser);
    if (head.kind === 'failed')
        return eachAlone(changed, documents, doesNotBuild(head.why, 'head', group), parser);
    if (head.kind === 'empty')
        return removed(base, documents, changed, group);
    return compareSchemas(base, head, changed[0] ?? '', parser);
}
function statesOf({ mergeBase, head }, name) {
    return [...mergeBase, ...head].filter((document) => document.name === name);
}
function firstFailure(documents, names) {
    const failures = names.flatMap((name) => [
        ...judge_whyOf(documents.mergeBase, name, 'the merge base'),
        ...judge_whyOf(documents.head, name, 'head'),
    ]);
    return failures[0];
}
function judge_whyOf(documents, name, revision) {
    return documents.flatMap((document) => document.name === name && document.kind === 'failed' ? [`unreadable at ${revision}: ${document.why}`] : []);
}
function doesNotBuild(why, revision, { root }) {
    const owner = root === '' ? '' : ` of \`${root}\``;
    return `the schema${owner} does not build at ${revision}: ${why}`;
}
/** When the files do not make one schema, a file that is a schema by itself can still be judged; the others say why not. */
function eachAlone(names, documents, why, parser) {
    const results = names.map((name) => {
        const own = firstFailure(documents, [name]);
        const alone = (all) => schemaOf(all.filter((document) => document.name === name), parser);
        const [base, head] = [alone(documents.mergeBase), alone(documents.head)];
        if (own !== undefined || !isWhole(base) || !isWhole(head))
            return { evidence: [], unchecked: [{ path: name, why: own ?? why }] };
        return compareSchemas(base, head, name, parser);
    });
    return { evidence: results.flatMap((r) => r.evidence), unchecked: results.flatMap((r) => r.unchecked) };
}
function isWhole(schema) {
    return schema.kind === 'built' && schema.entry;
}
function removed(base, documents, changed, group) {
    const roots = ['Query', 'Mutation', 'Subscription'].filter((type) => base.sites.get(type) !== undefined);
    const site = base.sites.get('Query') ?? firstSite(documents, changed);
    if (site === undefined)
        return nothing;
    const owner = group.root === '' ? '' : ` of \`${group.root}\``;
    return {
        evidence: [
            {
                rule: schemaRemoved,
                contract: 'graphql',
                level: 'breaking',
                surface: 'api',
                path: site.path,
                side: 'base',
                line: site.line,
                endLine: site.line,
                title: `the GraphQL schema${owner} disappears with its last file: no operation against it can be relied on`,
                detail: 'What the server answers from now on is stated nowhere, and changes of it can no longer be computed. If the schema is generated from code now, commit what is generated; if the API is retired, remove it after its clients.',
                affects: roots,
            },
        ],
        unchecked: [],
    };
}
function firstSite({ mergeBase }, names) {
    const first = mergeBase.find((document) => document.kind === 'schema' && names.includes(document.name));
    return first?.kind === 'schema' ? siteOf(first.definitions[0]) : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/check.ts





/** The contract of GraphQL schema files: what a change of them does to the operations that clients send. */
const graphqlCheck = {
    kind: 'graphql',
    rules: [...kindsOf(breaking), ...kindsOf(dangerous)].map(ruleOf).concat(schemaRemoved),
    parsers: ['graphql'],
    concerns: isSchemaFile,
    needsTrees: true,
    wanted: (files, trees) => refsOf(groupsOf(files, trees)),
    compute: ({ files, trees, texts }, { graphql }) => {
        if (graphql === undefined)
            throw new Error('the graphql check ran without its parser');
        const results = groupsOf(files, trees).map((group) => judgeGroup(group, texts, graphql));
        return {
            evidence: results.flatMap((result) => result.evidence),
            unchecked: results.flatMap((result) => result.unchecked),
        };
    },
};
function kindsOf(table) {
    const kinds = [];
    for (const kind in table)
        kinds.push(kind);
    return kinds;
}

;// CONCATENATED MODULE: ./src/core/evidence/text/invisible-characters.ts

/** The rule of characters that a reader of the change cannot see. */
const invisibleCharacters = 'invisible-characters';
/** Most kinds of characters, and most lines, that are named. */
const maxNamed = 4;
/** Characters that hide or reorder what a person reads, in lines that the change adds: computed from the diff alone, whatever the file is. */
const invisibleCharactersCheck = {
    kind: 'text',
    rules: [invisibleCharacters],
    parsers: [],
    concerns: (file) => isUnread(file) || addedLines(file).length > 0,
    needsTrees: false,
    wanted: () => [],
    compute: ({ files }) => ({
        evidence: files.flatMap(invisible_characters_evidenceOf),
        unchecked: files.flatMap(uncheckedOf),
    }),
};
/** A file with text whose changed lines are not known; binaries, links and submodules have none. */
function isUnread({ unread }) {
    return unread === 'too-large' || unread === 'unreadable' || unread === 'malformed-patch';
}
function uncheckedOf(file) {
    return isUnread(file) ? [{ path: file.path, why: `its added lines are not known: ${file.unread}` }] : [];
}
function addedLines(file) {
    return file.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => (line.kind === 'added' ? [{ line: line.new, text: line.text }] : [])));
}
function invisible_characters_evidenceOf(file) {
    const found = addedLines(file).flatMap(({ line, text }) => (0,invisible/* findInvisible */.t)(asInFile(text, line)).map(({ codePoint, name }) => ({ line, codePoint, name })));
    const [first] = found;
    if (first === undefined)
        return [];
    const count = found.length === 1 ? 'an invisible character' : `${found.length} invisible characters`;
    return [
        {
            rule: invisibleCharacters,
            contract: 'text',
            level: 'risky',
            surface: 'api',
            path: file.path,
            side: 'head',
            line: first.line,
            endLine: first.line,
            title: `what is shown here is not what is read: ${count}, ${named(found)}`,
            detail: `${linesOf(found)} Compilers, parsers and language models read what reviewers cannot see. Delete them; where one is meant, write it as an escape (\`\\u{${hex(first.codePoint)}}\`).`,
            affects: [],
        },
    ];
}
/** A line with the line ends around it, which decide what a carriage return and a byte order mark are. */
function asInFile(text, line) {
    return line === 1 ? `${text}\n` : `\n${text}\n`;
}
/** Each kind of character once, with the first code point of it. */
function named(found) {
    const first = new Map(found.toReversed().map(({ codePoint, name }) => [name, `${name} (U+${hex(codePoint)})`]));
    const distinct = [...new Set(found.map(({ name }) => first.get(name) ?? name))];
    const more = distinct.length > maxNamed ? ` and ${distinct.length - maxNamed} more` : '';
    return `${distinct.slice(0, maxNamed).join(', ')}${more}`;
}
function linesOf(found) {
    const lines = [...new Set(found.map(({ line }) => line))];
    if (lines.length === 1)
        return '';
    const more = lines.length > maxNamed ? ` and ${lines.length - maxNamed} more` : '';
    return `They stand on lines ${lines.slice(0, maxNamed).join(', ')}${more}.`;
}
function hex(codePoint) {
    return codePoint.toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./src/core/evidence/checks.ts


/** Every check there is; a new kind of contract is a folder and a line here. */
const checks_checks = [graphqlCheck, invisibleCharactersCheck];

;// CONCATENATED MODULE: ./src/adapters/checks/unchecked.ts
/** Gives the result of a check that judged none of its files, with one reason for all. */
function uncheckedAll(paths, why) {
    return { evidence: [], unchecked: paths.map((path) => ({ path, why })) };
}
/** Longest message of an error that is repeated, in UTF-16 units. */
const maxMessage = 200;
/** Takes whatever was thrown; gives the first line of what it says, and never a stack. */
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n', 1)[0] ?? '').slice(0, maxMessage);
}

;// CONCATENATED MODULE: ./src/adapters/checks/inline-checks.ts


/** Runs checks that need no parser in this thread: they only scan the diff, in time linear in its size. Never rejects. */
function inlineChecks(checks = checks_checks) {
    return {
        run: async (kind, input, paths) => {
            const check = checks.find((it) => it.kind === kind);
            if (check === undefined)
                return uncheckedAll(paths, `no check is called ${kind}`);
            try {
                return check.compute(input, {});
            }
            catch (error) {
                return uncheckedAll(paths, `the check failed: ${messageOf(error)}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/core/change/text.ts
const notWanted = { kind: 'unreadable', detail: 'not read' };
/** Takes what was read, by reference, and gives the look-up that pure stages use. */
function text_textsOf(entries) {
    const byKey = new Map();
    for (const [ref, text] of entries)
        byKey.set(refKey(ref), text);
    return { get: (ref) => byKey.get(refKey(ref)) ?? notWanted };
}
/** One string per reference, for maps and for asking each file once; no path can hold its separator. */
function refKey(ref) {
    return `${ref.revision}\u0000${ref.path}`;
}
/** Gives the text itself, or undefined for everything that is not readable text. */
function textOr(text) {
    return text.kind === 'text' ? text.text : undefined;
}

;// CONCATENATED MODULE: ./src/adapters/checks/wire.ts

/** Takes a check and its input; gives the input with exactly the texts that the check wants, which can be cloned. */
function packInput(check, { files, trees, texts }) {
    return { files, trees, texts: check.wanted(files, trees).map((ref) => [ref, texts.get(ref)]) };
}
/** Gives the input back as the check takes it. */
function unpackInput({ files, trees, texts }) {
    return { files, trees, texts: textsOf(texts) };
}

;// CONCATENATED MODULE: ./src/adapters/checks/worker-checks.ts





/**
 * Runs checks in a worker thread, since synchronous code cannot be bounded from inside: one after the other, in a thread that starts
 * with the first and anew after one that did not end well. The thread has no environment, no arguments and no input. Checks without
 * a parser run in this thread, so that no other starts for a change without a contract file. Never rejects.
 */
function workerChecks(options) {
    const { timeoutMs = 20_000, checks = checks_checks } = options;
    let worker;
    let tail = Promise.resolve();
    const end = async () => {
        const ended = worker;
        worker = undefined;
        await ended?.terminate();
    };
    const ask = async (request) => {
        worker ??= startWorker(options);
        const outcome = await askWorker(worker, request, timeoutMs);
        if (outcome.kind !== 'done')
            await end();
        return outcome;
    };
    const run = async (kind, input, paths) => {
        const check = checks.find((it) => it.kind === kind);
        if (check === undefined)
            return uncheckedAll(paths, `no check is called ${kind}`);
        try {
            return resultOf(await ask({ kind, input: packInput(check, input) }), paths, options);
        }
        catch (error) {
            return uncheckedAll(paths, `the check failed: ${messageOf(error)}`);
        }
    };
    const here = inlineChecks(checks.filter((check) => check.parsers.length === 0));
    const needsNoParser = (kind) => checks.some((check) => check.kind === kind && check.parsers.length === 0);
    return {
        run: (kind, input, paths) => {
            if (needsNoParser(kind))
                return here.run(kind, input, paths);
            const result = tail.then(() => run(kind, input, paths));
            tail = result;
            return result;
        },
        close: () => tail.then(end),
    };
}
function startWorker({ file, maxOldGenerationSizeMb = 512 }) {
    const worker = new external_node_worker_threads_.Worker(file, {
        env: {},
        argv: [],
        execArgv: [],
        stdin: false,
        // Kept from the terminal: standard output belongs to the result.
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    // Without a listener, an error between two requests would end the whole program.
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
}
function askWorker(worker, request, timeoutMs) {
    return new Promise((resolve) => {
        worker.postMessage(request);
        const settle = (outcome) => {
            clearTimeout(timer);
            worker.off('message', settle).off('error', onError).off('exit', onExit);
            worker.unref();
            resolve(outcome);
        };
        const onError = (error) => settle(isOutOfMemory(error) ? { kind: 'out-of-memory' } : { kind: 'failed', detail: messageOf(error) });
        const onExit = () => settle({ kind: 'failed', detail: 'its thread ended' });
        const timer = setTimeout(() => settle({ kind: 'timeout' }), timeoutMs);
        worker.ref();
        worker.on('message', settle).on('error', onError).on('exit', onExit);
    });
}
function isOutOfMemory(error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
function resultOf(outcome, paths, options) {
    const { timeoutMs = 20_000, maxOldGenerationSizeMb = 512 } = options;
    switch (outcome.kind) {
        case 'done':
            return outcome.result;
        case 'failed':
            return uncheckedAll(paths, `the check failed: ${outcome.detail}`);
        case 'timeout':
            return uncheckedAll(paths, `took longer than ${timeoutMs / 1000} s`);
        case 'out-of-memory':
            return uncheckedAll(paths, `needed more than ${maxOldGenerationSizeMb} MB of memory`);
    }
}

;// CONCATENATED MODULE: ./src/core/judgement/applied.ts
/** Answers every step in order; only those that are to place a comment are asked about. */
function answerEach(steps, answerPost) {
    const answer = (step) => {
        switch (step.kind) {
            case 'post':
                return answerPost(step);
            case 'keep':
                return kept(step);
            case 'list':
                return listed(step.finding, listWords[step.why]);
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
const listWords = {
    'over-max-comments': 'over the limit of inline comments for one review',
    'no-line': 'no line of the diff to stand on',
};

;// CONCATENATED MODULE: ./src/render/summary/same.ts
/** Begins the line of a summary that says what the run has cost; nothing but our own words can begin with a tag. */
const costMarker = '<sub>Cost: ';
/** Says whether two summaries tell a reader the same: what a run cost, line ends and closing blank lines aside. */
function sameSummary(before, after) {
    return told(before) === told(after);
}
/** GitHub may answer a body with other line ends or without its last ones. */
function told(body) {
    return body
        .replaceAll('\r\n', '\n')
        .split('\n')
        .filter((line) => !line.startsWith(costMarker))
        .join('\n')
        .trimEnd();
}

;// CONCATENATED MODULE: ./src/adapters/github/check-run.ts


/** No other check is called so: a check run made with the job's token may be shown under any workflow of the commit. */
const checkName = 'Integration review';
/** Limits of GitHub's "Create a check run": annotations in one request, and characters. */
const maxAnnotations = 50;
const maxSummary = 65_535;
const check_run_maxTitle = 255;
const check_run_maxMessage = 60_000;
/** Writes a completed check run on a commit, fifty annotations at a time. A token that may not is only noted, since the check run is an extra; any other failure comes back as a warning. */
async function writeCheckRun(client, head, check, note) {
    const annotations = check.annotations.map(annotationOf);
    const output = { title: cut(check.title, check_run_maxTitle), summary: cut(check.summary, maxSummary) };
    const created = await attempt(() => client.rest.checks.create({
        ...client.at,
        name: checkName,
        head_sha: head,
        status: 'completed',
        conclusion: check.conclusion,
        output: { ...output, annotations: annotations.slice(0, maxAnnotations) },
    }));
    if (created.kind === 'failed')
        return missed(created.failure, note);
    for (let at = maxAnnotations; at < annotations.length; at += maxAnnotations) {
        const more = { ...output, annotations: annotations.slice(at, at + maxAnnotations) };
        const id = created.value.id;
        const added = await attempt(() => client.rest.checks.update({ ...client.at, check_run_id: id, output: more }));
        if (added.kind === 'failed')
            return sentence(added.failure, 'add annotations to the check run', 'checks: write');
    }
    return undefined;
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
        title: cut(annotation.title, check_run_maxTitle),
        message: cut(annotation.message, check_run_maxMessage),
    };
}
/** Cuts between code points and says that it did. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 2).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

;// CONCATENATED MODULE: ./src/render/marker.ts
const grammar = /^<!-- integration-engineer:v1 (?:finding=([0-9a-f]{16})(?: category=([a-z-]{1,40}))?|summary) -->/;
/** Prints the marker that a comment's body must begin with. */
function renderMarker(marker) {
    const category = marker.kind === 'summary' || marker.category === undefined ? '' : ` category=${marker.category}`;
    const what = marker.kind === 'summary' ? 'summary' : `finding=${marker.identity}${category}`;
    return `<!-- integration-engineer:v1 ${what} -->`;
}
/** Reads the marker at the first byte of a comment's body; undefined anywhere else or in any other form. */
function parseMarker(body) {
    const match = grammar.exec(body);
    if (match === null)
        return undefined;
    return match[1] === undefined ? { kind: 'summary' } : { kind: 'finding', identity: match[1], category: match[2] };
}

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

;// CONCATENATED MODULE: ./src/adapters/github/own-comments.ts


/** Enough for 5,000 comments of each sort; a bound in requests is one in time. */
const maxPages = 50;
/** The marker of a comment that this token's author wrote. Neither alone makes it ours: anyone can type a marker, and every workflow of a repository writes as `github-actions[bot]`. */
function ourMarker(comment, viewerId) {
    return comment.user?.id === viewerId ? parseMarker(comment.body ?? '') : undefined;
}
/** Lists our findings among the review comments. */
async function listOwnFindings(client, number, viewerId) {
    const got = await listPages((page) => client.rest.pulls.listReviewComments({ ...client.at, pull_number: number, per_page: pageSize, page }), maxPages);
    if (got.kind === 'failed')
        return got;
    const items = got.value.items.flatMap((comment) => {
        const marker = ourMarker(comment, viewerId);
        if (marker?.kind !== 'finding')
            return [];
        const { id, path, body, html_url: url, pull_request_review_id: reviewId } = comment;
        const { identity, category } = marker;
        return [{ id, identity, category, path, lines: own_comments_linesOf(comment), body, url, reviewId: reviewId ?? undefined }];
    });
    return { kind: 'ok', value: { items, complete: got.value.complete } };
}
/** GitHub answers no line once the commented lines have left the diff, and none for a comment on a file. */
function own_comments_linesOf(comment) {
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
    round.landed.set(post, listed(post.finding, round.halt ?? why ?? 'it belongs to no line and no file'));
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
    const current = known ?? (site.isStale ? await findSummary(site) : undefined);
    if (current === undefined)
        return create(site, body, 'first');
    if (sameSummary(current.body, body))
        return { url: current.url, warning: undefined };
    const { client } = site;
    const edit = { ...client.at, comment_id: current.id, body, request: { retries: 2 } };
    const got = await attempt(() => client.rest.issues.updateComment(edit));
    const isGone = got.kind === 'failed' && got.failure.why === 'not-found';
    return isGone ? create(site, body, 'first') : written(got);
}
async function create(site, body, time) {
    const { client, number } = site;
    const got = await attempt(() => client.rest.issues.createComment({ ...client.at, issue_number: number, body }));
    if (got.kind === 'ok' || !isUnsure(got.failure))
        return written(got);
    await client.clock.sleep(2 * client.writeSpacingMs);
    const found = await listOwnSummaries(client, number, site.viewerId);
    if (found.kind === 'failed')
        return written(got);
    const summary = found.value.items.find((item) => sameSummary(item.body, body));
    if (summary !== undefined)
        return { url: summary.url, warning: undefined };
    return time === 'first' ? create(site, body, 'second') : written(got);
}
/** Another run may have written a summary since ours was looked for. */
async function findSummary({ client, number, viewerId }) {
    const found = await listOwnSummaries(client, number, viewerId);
    return found.kind === 'ok' ? found.value.items[0] : undefined;
}
function written(got) {
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
    const so = { known: new Set(), warnings: [], ownReadAt: undefined, review: undefined };
    return {
        own: () => readOwn(client, options, so),
        apply: async (steps, { head, body }) => {
            if (body.trim() === '')
                throw new Error('a review needs a body: GitHub refuses a comment review without one');
            const posts = steps.filter((step) => step.kind === 'post');
            const placed = await place(client, options, so, posts, head, body);
            return answerEach(steps, (post) => placed.get(post) ?? listed(post.finding, 'it was not placed'));
        },
        conclude: (conclusion) => conclude(client, options, so, conclusion),
    };
}
const nameless = 'GitHub did not say under which account this token writes';
/** The author's id, without which nothing may be called ours: guessing would either double every comment or edit a stranger's. */
async function viewerOf(options) {
    const id = await options.viewerId();
    if (id === undefined)
        throw new Error(nameless);
    return id;
}
async function readOwn(client, options, so) {
    const { number } = options;
    const viewerId = await viewerOf(options);
    const [findings, summaries] = await Promise.all([
        listOwnFindings(client, number, viewerId),
        listOwnSummaries(client, number, viewerId),
    ]);
    const comments = required(findings, 'list review comments', 'pull-requests: read');
    const conversation = required(summaries, 'list the comments of the conversation', 'pull-requests: read');
    if (!comments.complete || !conversation.complete)
        so.warnings.push('This pull request has more comments than are read; an earlier finding may be posted again.');
    so.ownReadAt = client.clock.now();
    for (const comment of comments.items)
        so.known.add(comment.id);
    const own = comments.items.map(({ reviewId: _reviewId, ...comment }) => comment);
    return { comments: own, summary: conversation.items[0] };
}
async function place(client, options, so, posts, head, body) {
    if (posts.length === 0)
        return new Map();
    const site = { client, number: options.number, head, body, viewerId: await viewerOf(options), known: so.known };
    const placed = await placeComments(site, posts);
    so.review = placed.review;
    if (placed.warning !== undefined)
        so.warnings.push(placed.warning);
    return placed.applied;
}
async function conclude(client, options, so, conclusion) {
    const { head, checkRun, own, summary } = conclusion;
    // The summary names its head and is written last: where it stands unchanged, so does the check run.
    const stands = own.summary !== undefined && summary !== undefined && sameSummary(own.summary.body, summary);
    const wanted = stands ? undefined : checkRun;
    const missed = wanted === undefined ? undefined : await writeCheckRun(client, head, wanted, options.note);
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
    return written.url;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
        return batch.map((expression, index) => [expression, blobs_textOf(objects[`f${index}`], `f${index}`, answer.value)]);
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
function blobs_textOf(object, alias, { errors }) {
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

;// CONCATENATED MODULE: ./src/adapters/github/threads.ts

const viewerPart = 'viewer { databaseId }';
const discussionQuery = `query discussion($owner: String!, $name: String!, $number: Int!) {
  ${viewerPart}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(last: 100) {
        nodes {
          path
          line
          isResolved
          isOutdated
          comments(first: 10) {
            nodes {
              body
              author { login ... on Bot { databaseId } ... on User { databaseId } }
            }
          }
        }
      }
    }
  }
}`;
const viewerAnswer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ databaseId: schemas/* number */.aig().nullish() }) });
const author = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig().nullish() });
const comment = schemas/* object */.Ikc({ body: schemas/* string */.YjP(), author: author.nullable() });
const thread = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig().nullable(),
    isResolved: schemas/* boolean */.zMY(),
    isOutdated: schemas/* boolean */.zMY(),
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(comment.nullable()) }),
});
const threadsAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({ reviewThreads: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(thread.nullable()) }) }),
    }),
});
/** Reads in one request who we are and the review threads. Never fails: they are context, and a run without them is only less informed. */
async function readDiscussion(client, number) {
    const answer = await client.graphql(discussionQuery, { number });
    if (answer.kind === 'failed')
        return { viewerId: undefined, threads: [] };
    const viewerId = threads_viewerOf(answer.value.data);
    const threads = threadsAnswer.safeParse(answer.value.data);
    if (!threads.success)
        return { viewerId, threads: [] };
    const nodes = threads.data.repository.pullRequest.reviewThreads.nodes;
    return { viewerId, threads: nodes.flatMap((node) => (node === null ? [] : [threadOf(node, viewerId)])) };
}
/** Asks only who we are; undefined where GitHub does not say. */
async function readViewer(client) {
    const answer = await client.graphql(`query viewer { ${viewerPart} }`, {});
    return answer.kind === 'ok' ? threads_viewerOf(answer.value.data) : undefined;
}
function threads_viewerOf(data) {
    const parsed = viewerAnswer.safeParse(data);
    return parsed.success ? (parsed.data.viewer.databaseId ?? undefined) : undefined;
}
/** Ours is decided by the author's id: GraphQL's logins lack the `[bot]` that REST's have. */
function threadOf(node, viewerId) {
    const comments = node.comments.nodes.flatMap((entry) => {
        if (entry === null)
            return [];
        const id = entry.author?.databaseId ?? undefined;
        return [{ author: entry.author?.login ?? 'ghost', ours: id !== undefined && id === viewerId, body: entry.body }];
    });
    const { path, isResolved: resolved, isOutdated: outdated } = node;
    return { path, line: node.line ?? undefined, resolved, outdated, comments };
}

;// CONCATENATED MODULE: ./src/adapters/github/reader.ts





/** GitHub lists no more files of one pull request (REST, "List pull requests files"). */
const maxListedFiles = 3_000;
/** Reads one pull request through GitHub's API, without a checkout. Every answer is of the revisions that `subject` pinned at its first call. */
function gitHubReader(client, options) {
    const { number, note } = options;
    const opened = lazily(() => reader_open(client, options));
    const viewer = lazily(async () => (await opened()).viewerId ?? readViewer(client));
    return {
        subject: async () => (await opened()).subject,
        changes: async () => listChanges(client, number, (await opened()).changedFiles),
        tree: async (revision) => readTree(client, (await opened()).subject.revisions[revision], note),
        texts: async (refs) => readTexts(client, (await opened()).subject.revisions, refs),
        currentHead: async () => (await readPull(client, number)).head.sha,
        viewerId: viewer,
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
    const { threads, viewerId } = discussion;
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
    return { subject, changedFiles, viewerId };
}
async function readPull(client, number) {
    const got = await attempt(() => client.rest.pulls.get({ ...client.at, pull_number: number }));
    return required(got, `read pull request #${number}`, 'pull-requests: read');
}
async function readMergeBase(client, base, head) {
    const basehead = `${base}...${head}`;
    const got = await attempt(() => client.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead, per_page: 1, page: 1 }));
    return required(got, `compare ${basehead}`, 'contents: read').merge_base_commit.sha;
}
async function listChanges(client, number, changedFiles) {
    const pages = Math.ceil(Math.min(changedFiles, maxListedFiles) / pageSize);
    const numbers = Array.from({ length: pages }, (_, index) => index + 1);
    const listings = await mapBounded(4, numbers, async (page) => {
        const query = { ...client.at, pull_number: number, per_page: pageSize, page };
        const got = await attempt(() => client.rest.pulls.listFiles(query));
        return required(got, `list the files of pull request #${number}`, 'pull-requests: read');
    });
    const files = listings.flat().map(changedFileOf);
    return { files, truncated: changedFiles > files.length };
}
/** A missing patch says nothing about why (binary, too large, only a rename or a mode), so `special` stays open and the texts decide. */
function changedFileOf(entry) {
    return {
        path: entry.filename,
        previousPath: entry.previous_filename,
        status: entry.status,
        patch: entry.patch,
        added: entry.additions,
        deleted: entry.deletions,
        ...(entry.patch !== undefined && submodulePatch.test(entry.patch) ? { special: 'submodule' } : {}),
    };
}
/** The whole patch and nothing else, so that a line with these words cannot hide the code beside it. */
const submodulePatch = /^@@ -[01](?:,[01])? \+[01](?:,[01])? @@\n(?:-Subproject commit [0-9a-f]{40,64}(?:\n|$))?(?:\+Subproject commit [0-9a-f]{40,64}\n?)?$/;
async function readTree(client, sha, note) {
    const got = await attempt(() => client.rest.git.getTree({ ...client.at, tree_sha: sha, recursive: '1' }));
    if (got.kind === 'failed') {
        note(`the file list of ${sha} could not be read: ${got.failure.detail}`);
        return undefined;
    }
    if (got.value.truncated)
        return undefined;
    return got.value.tree.flatMap((entry) => (entry.type === 'blob' ? [entry.path] : []));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/adapters/shipped.ts


/** Reads the agent, the rules and the lenses that ship with the tool, from the folder it was unpacked to; never from the repository under review. */
async function loadShipped(root) {
    const read = (name) => (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(root, 'agents', name), 'utf8');
    const [agentFile, rules, api, queue, db] = await Promise.all([
        read('integration-engineer.md'),
        read('rules.md'),
        read('lenses/api.md'),
        read('lenses/queue.md'),
        read('lenses/db.md'),
    ]);
    return { agentFile, rules, lenses: { api, queue, db } };
}

;// CONCATENATED MODULE: ./src/listing-publisher.ts

/** A publisher that writes nothing: every finding is listed, with `why` (a dry run, a token that may only read, a terminal) as the reason. */
function listingPublisher(why) {
    return {
        own: async () => ({ comments: [], summary: undefined }),
        apply: async (steps) => answerEach(steps, (post) => listed(post.finding, why)),
        conclude: async () => ({ reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }),
    };
}

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
        return ledger_refusal(`the limit of ${budget.maxRequests} requests is reached`);
    }
    if (ledger.spentUsd + ledger.heldUsd + prompt.costUsd <= budget.maxCostUsd)
        return undefined;
    return ledger_refusal(`the estimated cost exceeds what is left of $${budget.maxCostUsd.toFixed(2)}`);
}
function ledger_refusal(detail) {
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
/** How long after the deadline an aborted call may take to say what it used. */
const graceMs = 1_000;
/**
 * Takes the prompts, most important first; gives exactly one reply for each, and never throws. The first call goes alone until its answer
 * begins, so that a bad key costs one request; likewise the first of each batch, so that the others read its prefix from the
 * cache. No call starts that could exceed the budget by its estimate, and none outlives the deadline.
 */
async function askAll(prompts, ports, limits) {
    const run = newRun(prompts, ports, limits);
    const done = new AbortController();
    void watchDeadline(run, done.signal);
    while (run.waiting.length > 0 || run.inFlight.size > 0) {
        const next = nextMove(run);
        if (next === 'wait')
            await new Promise((resolve) => (run.wake = resolve));
        else if ('failure' in next)
            ask_settle(run, next.prompt, { kind: 'failed', failure: next.failure }, 0);
        else
            void start(run, next.prompt);
    }
    done.abort();
    const results = prompts.flatMap((prompt) => run.results.get(prompt) ?? []);
    return { results, usage: run.ledger.usage, costUsd: run.ledger.spentUsd, requests: run.ledger.requests };
}
function newRun(prompts, ports, limits) {
    const deadline = new AbortController();
    const overdue = new Promise((resolve) => {
        deadline.signal.addEventListener('abort', () => void ports.clock.sleep(graceMs).then(() => resolve(undefined)));
    });
    return {
        ports,
        limits: { concurrency: defaultConcurrency, retries: defaultRetries, ...limits },
        total: prompts.length,
        deadline,
        overdue,
        waiting: [...prompts],
        inFlight: new Set(),
        results: new Map(),
        warm: new Set(),
        ledger: emptyLedger,
        stop: undefined,
        wake: () => undefined,
    };
}
/** A clock may wake a moment early, hence the tolerance; one that does not sleep at all does not end the run. */
async function watchDeadline(run, done) {
    const { clock } = run.ports;
    await clock.sleep(Math.max(0, run.limits.deadlineAt - clock.now()), done);
    if (done.aborted || clock.now() + graceMs < run.limits.deadlineAt)
        return;
    run.deadline.abort();
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
    return isOver(run) ? pastDeadline : undefined;
}
const pastDeadline = {
    why: 'deadline',
    retriable: false,
    retryAfterMs: undefined,
    detail: 'the run reached its deadline',
};
function isOver(run) {
    return run.deadline.signal.aborted || run.ports.clock.now() >= run.limits.deadlineAt;
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
    ask_settle(run, prompt, reply, attempts);
}
function ask_settle(run, prompt, reply, attempts) {
    const position = run.waiting.indexOf(prompt);
    if (position >= 0)
        run.waiting.splice(position, 1);
    run.inFlight.delete(prompt);
    run.results.set(prompt, { prompt, reply, attempts });
    run.wake();
}
/** Asks until there is an answer or no retry is left; a retry that would not fit time or budget ends with the failure it would have repaired. */
async function converse(run, prompt) {
    for (let attempts = 1;; attempts += 1) {
        const reply = await callOnce(run, prompt);
        const delay = reply.kind === 'failed' ? retryDelay(run, reply.failure, attempts) : undefined;
        if (reply.kind !== 'failed' || delay === undefined)
            return { reply, attempts };
        run.ports.progress(`${reply.failure.detail}: trying again in ${Math.ceil(delay / 1000)} s`);
        await run.ports.clock.sleep(delay, run.deadline.signal);
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
/** One call, booked; what the deadline cut short is a failure of the deadline, with what it had used. */
async function callOnce(run, prompt) {
    run.ledger = hold(run.ledger, prompt);
    const began = () => {
        run.warm.add(prompt.batch);
        run.wake();
    };
    const said = await Promise.race([safely(run, prompt, began), run.overdue]);
    const reply = said !== undefined && !isCut(run, said) ? said : cutShort(said?.usage);
    run.ledger = book(run.ledger, prompt, reply);
    return reply;
}
/** A model never rejects; should one do so, the other prompts must still get their replies. */
async function safely({ ports, deadline }, prompt, began) {
    try {
        return await ports.model.ask(prompt.request, prompt.hash, deadline.signal, began);
    }
    catch (error) {
        const detail = `unexpected ${error instanceof Error ? error.name : typeof error} in the model's adapter`;
        return { kind: 'failed', failure: { why: 'server-error', retriable: false, retryAfterMs: undefined, detail } };
    }
}
function isCut(run, reply) {
    return run.deadline.signal.aborted && reply.kind === 'failed';
}
function cutShort(usage) {
    return { kind: 'failed', failure: pastDeadline, ...(usage !== undefined && { usage }) };
}

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
    category: folded.pipe(schemas/* enum */.k5n(categories)),
    /** An unknown severity is the lowest, so that no spelling can raise an alarm. */
    severity: folded.pipe(schemas/* enum */.k5n(severities)).catch('minor'),
    confidence: folded.pipe(schemas/* enum */.k5n(confidences)).catch('low'),
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
    kind: folded.pipe(schemas/* enum */.k5n(pointKinds)).catch('other'),
    path: schemas/* string */.YjP(),
    quote: prose(400),
    counterpart: prose(300),
});
const questionShape = schemas/* object */.Ikc({ text: prose(400).pipe(schemas/* string */.YjP().min(1)), decides: folded.pipe(schemas/* enum */.k5n(severities)) });
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
                            ...decode_answer_named(raw),
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
        lens,
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
function decode_answer_named(raw) {
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
    const dialogue = await askAll(prompts, ports, { ...limits, maxRequests: prompts.length * 2 + 4 });
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
    const real = new Map(batch.files.map(({ file }) => [pathAsShown(file.file.path, literals), file.file.path]));
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
    cancelled: 'deadline',
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

;// CONCATENATED MODULE: ./src/core/context/excerpt.ts


/** Lines of the new text shown before and after a hunk beyond the diff's own three. */
const around = 15;
/** Takes a file's hunks and, where it could be read, its new text; gives the excerpts in order, hunks that touch joined. Shows no line twice, and no secret: `literals` and everything shaped like one are redacted. */
function excerptsOf(file, newText, literals) {
    const source = newText === undefined ? [] : newText.split('\n');
    const excerpts = [];
    for (const [index, hunk] of file.hunks.entries()) {
        const begin = firstNew(hunk);
        const last = excerpts.at(-1);
        const nextBegin = file.hunks[index + 1] === undefined ? Number.POSITIVE_INFINITY : firstNew(file.hunks[index + 1] ?? hunk);
        // Lines between two hunks can only be shown where the new text could be read.
        const joins = last !== undefined && (begin <= last.end + 1 || (begin - around <= last.end + 1 && source.length >= begin - 1));
        const from = joins ? last.end + 1 : Math.max(1, begin - around);
        const target = joins ? last : { heading: hunk.heading, lines: [], hunks: [], end: from - 1 };
        if (!joins)
            excerpts.push(target);
        target.lines.push(...unchanged(source, from, begin - 1), ...hunk.lines.map(bareLine));
        const afterHunk = begin + hunk.newLines;
        const to = Math.min(afterHunk + around - 1, nextBegin - 1, source.length);
        target.lines.push(...unchanged(source, afterHunk, to));
        target.hunks.push(hunk);
        target.end = Math.max(to, afterHunk - 1);
    }
    return excerpts.map(({ heading, lines, hunks }) => ({
        heading: safe(heading, literals),
        lines: withText(lines, literals),
        hunks,
    }));
}
/** A hunk that only removes says the line *before* it as its new start (git's convention for an empty side). */
function firstNew(hunk) {
    return hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart;
}
function unchanged(source, from, to) {
    const end = source.at(-1) === '' ? Math.min(to, source.length - 1) : to;
    return source
        .slice(from - 1, Math.max(from - 1, end))
        .map((raw, index) => ({ side: 'RIGHT', line: from + index, mark: ' ', raw, inHunk: false }));
}
function bareLine(line) {
    switch (line.kind) {
        case 'added':
            return { side: 'RIGHT', line: line.new, mark: '+', raw: line.text, inHunk: true };
        case 'removed':
            return { side: 'LEFT', line: line.old, mark: '-', raw: line.text, inHunk: true };
        case 'context':
            return { side: 'RIGHT', line: line.new, mark: ' ', raw: line.text, inHunk: true };
    }
}
/** Redacts the excerpt as a whole, since a key can span lines; redaction and revealing keep the number of lines. */
function withText(lines, literals) {
    const texts = (0,redact/* redact */.E)(lines.map((line) => line.raw.replace(/\r$/, '')).join('\n'), literals).split('\n');
    return lines.map((line, index) => ({ ...line, text: (0,invisible/* reveal */._)(texts[index] ?? '') }));
}
function safe(text, literals) {
    return (0,invisible/* reveal */._)((0,redact/* redact */.E)(text, literals)).slice(0, 200);
}

;// CONCATENATED MODULE: ./src/core/context/tests-of.ts

/** More files that fit equally well than this, and the names do not say which of them a test is for. */
const maxNamesakes = 3;
const affixes = /^(?:test|spec)[_-]|(?:[._-](?:test|tests|spec|specs|e2e|cy|unit|int|integration|functional|bench))+$|(?<=[a-z0-9])(?:Tests?|TestCase|IntegrationTest|IT|Specs?|Cest)$/g;
/** Folders that hold a tree of sources or a mirrored tree of tests, and so differ between a file and its test. */
const roots = /^(?:src|lib|app|main|java|kotlin|scala|groovy|test|tests|__tests__|spec|specs|unit|integration|e2e|functional|internal|pkg)$/;
/** Takes classified files; gives for every selected file that has any, the changed tests written for it by the naming conventions of its ecosystem, in the order of the change. Never a file of another language, never a guess among many namesakes. */
function testsOf(files) {
    const index = indexOf(files.filter((file) => file.tier === 'selected').map((file) => file.file.path));
    const found = new Map();
    for (const file of files) {
        if (file.tier !== 'test')
            continue;
        for (const path of subjectsOf(file.file.path, index)) {
            const tests = found.get(path);
            if (tests === undefined)
                found.set(path, [file.file.path]);
            else
                tests.push(file.file.path);
        }
    }
    return found;
}
/** Every selected path under its name, and under its name with one more folder in front, and so on. */
function indexOf(paths) {
    const index = new Map();
    for (const path of paths) {
        for (const key of keysOf(path)) {
            const known = index.get(key);
            if (known === undefined)
                index.set(key, [path]);
            else
                known.push(path);
        }
    }
    return index;
}
/** The most folders shared wins; many that share as many are no answer. */
function subjectsOf(test, index) {
    const keys = keysOf(test);
    for (let at = keys.length - 1; at >= 0; at -= 1) {
        const paths = index.get(keys[at] ?? '');
        if (paths === undefined)
            continue;
        return paths.length > maxNamesakes ? [] : paths;
    }
    return [];
}
/** Folders that are compared: a path that shares this many with its test needs no more. */
const maxFolders = 8;
function keysOf(path) {
    const folders = path
        .split('/')
        .slice(0, -1)
        .filter((folder) => !roots.test(folder.toLowerCase()))
        .reverse()
        .slice(0, maxFolders);
    const name = `${ecosystemOf(path)}:${stemOf(path)}`;
    return [name, ...folders.map((_, at) => [name, ...folders.slice(0, at + 1)].join('\u0000'))];
}
/** A name without its extension and the words that make it a test, in one spelling. */
function stemOf(path) {
    const name = baseName(path).trimEnd();
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    const bare = stem.replace(affixes, '');
    return (bare === '' ? stem : bare).toLowerCase();
}

;// CONCATENATED MODULE: ./src/core/change/diff.ts
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: (.*))?$/s;
/** Parses the hunks of a unified diff without file headers, as GitHub gives them; lines end at `\n` alone. Answers undefined for anything that is not one, never a part of it. */
function parsePatch(patch) {
    const rows = patch.split('\n');
    if (rows.at(-1) === '')
        rows.pop();
    const hunks = [];
    let at = 0;
    while (at < rows.length) {
        const taken = takeHunk(rows, at);
        if (taken === undefined)
            return undefined;
        hunks.push(taken.hunk);
        at = taken.next;
    }
    return hunks;
}
function takeHunk(rows, start) {
    const range = parseHeader(rows[start] ?? '');
    if (range === undefined)
        return undefined;
    const lines = [];
    const noEol = [];
    let [oldAt, newAt, at] = [range.oldStart, range.newStart, start + 1];
    const [oldEnd, newEnd] = [oldAt + range.oldLines, newAt + range.newLines];
    for (; at < rows.length; at += 1) {
        const row = rows[at] ?? '';
        if (row.startsWith('\\')) {
            noEol.push(lines.length - 1);
            continue;
        }
        if (oldAt >= oldEnd && newAt >= newEnd)
            break;
        const line = parseLine(row, oldAt, newAt);
        if (line === undefined)
            return undefined;
        lines.push(line);
        if (line.kind !== 'added')
            oldAt += 1;
        if (line.kind !== 'removed')
            newAt += 1;
    }
    if (oldAt !== oldEnd || newAt !== newEnd)
        return undefined;
    const hunk = { ...range, lines, noEol };
    return endTheirSides(hunk) ? { hunk, next: at } : undefined;
}
function parseHeader(row) {
    const match = header.exec(row);
    if (match === null)
        return undefined;
    const [oldStart, oldLines, newStart, newLines] = [match[1], match[2] ?? '1', match[3], match[4] ?? '1'].map(Number);
    if (oldStart === undefined || oldLines === undefined)
        return undefined;
    if (newStart === undefined || newLines === undefined)
        return undefined;
    return { oldStart, oldLines, newStart, newLines, heading: match[5] ?? '' };
}
/** An empty row is an empty unchanged line whose leading space was stripped on the way, as editors and mail do. */
function parseLine(row, oldAt, newAt) {
    const text = row.slice(1);
    if (row.startsWith('+'))
        return { kind: 'added', new: newAt, text };
    if (row.startsWith('-'))
        return { kind: 'removed', old: oldAt, text };
    if (row.startsWith(' ') || row === '')
        return { kind: 'context', old: oldAt, new: newAt, text };
    return undefined;
}
/** A line can only lack its newline as the last of its file, so of its side of the hunk, and be told so once. */
function endTheirSides({ lines, noEol, ...range }) {
    const [oldLast, newLast] = [range.oldStart + range.oldLines - 1, range.newStart + range.newLines - 1];
    return noEol.every((index, nth) => {
        const line = lines[index];
        if (line === undefined || noEol[nth - 1] === index)
            return false;
        if (line.kind === 'added')
            return line.new === newLast;
        return line.old === oldLast && (line.kind === 'removed' || line.new === newLast);
    });
}
const sign = { context: ' ', added: '+', removed: '-' };
/** Prints hunks as a unified diff that `parsePatch` reads back to the same value; counts of 1 are left out, as git does. */
function printPatch(hunks) {
    return hunks.flatMap(printHunk).join('\n');
}
function printHunk(hunk) {
    const count = (lines) => (lines === 1 ? '' : `,${lines}`);
    const place = `-${hunk.oldStart}${count(hunk.oldLines)} +${hunk.newStart}${count(hunk.newLines)}`;
    const heading = hunk.heading === '' ? '' : ` ${hunk.heading}`;
    const rows = hunk.lines.flatMap((line, index) => {
        const row = `${sign[line.kind]}${line.text}`;
        return hunk.noEol.includes(index) ? [row, '\\ No newline at end of file'] : [row];
    });
    return [`@@ ${place} @@${heading}`, ...rows];
}
/** Counts added and deleted lines the way `git diff --numstat` does. */
function countLines(hunks) {
    let [added, deleted] = [0, 0];
    for (const line of hunks.flatMap((hunk) => hunk.lines)) {
        if (line.kind === 'added')
            added += 1;
        if (line.kind === 'removed')
            deleted += 1;
    }
    return { added, deleted };
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
;// CONCATENATED MODULE: ./src/core/change/align-lines.ts

/**
 * Longest edit script searched for, once the lines that only one side has are set aside, and most lines of one side.
 * The search is quadratic in the first and linear in the second: measured, they keep a hostile pair of 8 MB texts
 * at about a second. A limit on time instead would make the answer depend on the machine.
 */
const maxEdits = 3_000;
const maxLines = 500_000;
/** Pairs the lines that stay between two texts, ascending on both sides: a longest common subsequence. Gives undefined where the search is given up; never a part of it. */
function alignLines(oldLines, newLines) {
    if (Math.max(oldLines.length, newLines.length) > maxLines)
        return undefined;
    const numbers = new Map();
    const oldNumbers = numberLines(oldLines, numbers);
    const newNumbers = numberLines(newLines, numbers);
    const oldShared = indexesOfShared(oldNumbers, newNumbers);
    const newShared = indexesOfShared(newNumbers, oldNumbers);
    const runs = (0,array/* diffArrays */.E)(oldShared.map((at) => oldNumbers[at]), newShared.map((at) => newNumbers[at]), { maxEditLength: maxEdits });
    if (runs === undefined)
        return undefined;
    const oldKept = oldShared.filter(staying(runs, 'added'));
    const newKept = newShared.filter(staying(runs, 'removed'));
    return oldKept.map((at, index) => [at, newKept[index] ?? at]);
}
/** Equal lines get equal numbers, so that the search compares numbers and not long lines. */
function numberLines(lines, numbers) {
    return lines.map((line) => {
        const known = numbers.get(line);
        if (known !== undefined)
            return known;
        numbers.set(line, numbers.size);
        return numbers.size - 1;
    });
}
/** A line that the other side lacks is an edit in any case: setting it aside keeps a rewritten file cheap and the result as long. */
function indexesOfShared(numbers, others) {
    const known = new Set(others);
    return [...numbers.keys()].filter((at) => known.has(numbers[at] ?? -1));
}
/** Tells, for the nth shared line of one side, whether it stays; `absent` are the runs which that side does not have. */
function staying(runs, absent) {
    const stays = runs
        .filter((run) => !run[absent])
        .flatMap((run) => Array(run.count).fill(!run.added && !run.removed));
    return (_, nth) => stays[nth] ?? false;
}

;// CONCATENATED MODULE: ./src/core/change/diff-texts.ts

const contextLines = 3;
/** Diffs two texts with three lines of context, or gives undefined where that would take too long; the same texts always give the same hunks. */
function diffTexts(oldText, newText) {
    const [oldLines, newLines] = [diff_texts_linesOf(oldText), diff_texts_linesOf(newText)];
    const changes = changesOf(oldLines, newLines);
    return changes && groupNearby(changes).map((group) => hunkOf(group, oldLines, newLines));
}
/** Splits at `\n`; a last line without one keeps a `\n` as its mark, which no other line can hold, so that it differs from the same line with one. */
function diff_texts_linesOf(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return last === '' ? lines : [...lines, `${last}\n`];
}
/** What both texts begin and end with is cut off first: most changes are small beside their file. */
function changesOf(oldLines, newLines) {
    const most = Math.min(oldLines.length, newLines.length);
    let head = 0;
    while (head < most && oldLines[head] === newLines[head])
        head += 1;
    let tail = 0;
    while (tail < most - head && oldLines.at(-1 - tail) === newLines.at(-1 - tail))
        tail += 1;
    const [oldEnd, newEnd] = [oldLines.length - tail, newLines.length - tail];
    const kept = alignLines(oldLines.slice(head, oldEnd), newLines.slice(head, newEnd));
    return kept && changesBetween(kept, head, [oldEnd, newEnd]);
}
function changesBetween(kept, head, end) {
    const changes = [];
    let [oldAt, newAt] = [head, head];
    const upTo = (oldKept, newKept) => {
        if (oldKept > oldAt || newKept > newAt)
            changes.push({ old: oldAt, oldEnd: oldKept, new: newAt, newEnd: newKept });
        oldAt = oldKept + 1;
        newAt = newKept + 1;
    };
    for (const [oldKept, newKept] of kept)
        upTo(head + oldKept, head + newKept);
    upTo(...end);
    return changes;
}
/** Changes whose context would touch or overlap belong to one hunk. */
function groupNearby(changes) {
    const groups = [];
    for (const change of changes) {
        const group = groups.at(-1);
        const gap = change.old - (group?.at(-1)?.oldEnd ?? Number.NEGATIVE_INFINITY);
        if (group !== undefined && gap <= 2 * contextLines)
            group.push(change);
        else
            groups.push([change]);
    }
    return groups;
}
function hunkOf(group, oldLines, newLines) {
    const first = group[0];
    const last = group.at(-1) ?? first;
    const lead = Math.min(contextLines, first.old);
    const tail = Math.min(contextLines, oldLines.length - last.oldEnd);
    const [oldFrom, newFrom] = [first.old - lead, first.new - lead];
    const [oldCount, newCount] = [last.oldEnd + tail - oldFrom, last.newEnd + tail - newFrom];
    const rows = rowsOf(group, { old: oldFrom, new: newFrom, oldEnd: last.oldEnd + tail }, oldLines, newLines);
    return {
        // A side without lines names the line before it: the unified format's own rule.
        oldStart: oldCount === 0 ? oldFrom : oldFrom + 1,
        oldLines: oldCount,
        newStart: newCount === 0 ? newFrom : newFrom + 1,
        newLines: newCount,
        heading: '',
        lines: rows.map((row) => (row.text.endsWith('\n') ? { ...row, text: row.text.slice(0, -1) } : row)),
        noEol: [...rows.keys()].filter((index) => rows[index]?.text.endsWith('\n')),
    };
}
function rowsOf(group, range, oldLines, newLines) {
    const rows = [];
    let [oldAt, newAt] = [range.old, range.new];
    const keepUntil = (end) => {
        for (; oldAt < end; oldAt += 1, newAt += 1)
            rows.push({ kind: 'context', old: oldAt + 1, new: newAt + 1, text: oldLines[oldAt] ?? '' });
    };
    for (const change of group) {
        keepUntil(change.old);
        for (; oldAt < change.oldEnd; oldAt += 1)
            rows.push({ kind: 'removed', old: oldAt + 1, text: oldLines[oldAt] ?? '' });
        for (; newAt < change.newEnd; newAt += 1)
            rows.push({ kind: 'added', new: newAt + 1, text: newLines[newAt] ?? '' });
    }
    keepUntil(range.oldEnd);
    return rows;
}

;// CONCATENATED MODULE: ./src/core/change/diff-file.ts


/** Says whether a listed file can only be diffed from its two texts: it has no patch, and more than its name or mode changed. */
function needsTexts(file) {
    if (file.special !== undefined || hasPatch(file))
        return false;
    const nameOnly = (file.status === 'renamed' || file.status === 'copied') && file.added + file.deleted === 0;
    return !nameOnly && file.status !== 'unchanged';
}
/** Takes a listed file and, where it has no patch, its two texts; gives its hunks. Never invents lines: what cannot be diffed is `unread`. */
function diffFile(file, texts) {
    const { path, previousPath, status, added, deleted, special } = file;
    const bare = { path, previousPath, status, added, deleted, hunks: [], commentable: 'file' };
    if (special !== undefined && special !== 'mode-only')
        return { ...bare, unread: special };
    if (hasPatch(file))
        return fromPatch(file, file.patch, bare);
    if (!needsTexts(file))
        return bare;
    return texts === undefined ? { ...bare, unread: 'unreadable' } : fromTexts(file, texts, bare);
}
function hasPatch(file) {
    return file.patch !== undefined && file.patch !== '';
}
/** A patch that shows fewer lines than the platform counted was cut between two hunks, and the rest of it nobody has read. */
function fromPatch(file, patch, bare) {
    const hunks = parsePatch(patch);
    if (hunks === undefined)
        return { ...bare, unread: 'malformed-patch' };
    const shown = countLines(hunks);
    if (shown.added < file.added || shown.deleted < file.deleted)
        return { ...bare, unread: 'malformed-patch' };
    return { ...bare, hunks, commentable: 'lines', ...shown };
}
const noText = { kind: 'text', text: '' };
function fromTexts(file, texts, bare) {
    const oldText = file.status === 'added' ? noText : texts.old;
    const newText = file.status === 'removed' ? noText : texts.new;
    if (oldText.kind !== 'text')
        return { ...bare, unread: unreadWhy(oldText) };
    if (newText.kind !== 'text')
        return { ...bare, unread: unreadWhy(newText) };
    const hunks = diffTexts(oldText.text, newText.text);
    return hunks === undefined ? { ...bare, unread: 'too-large' } : { ...bare, hunks, ...countLines(hunks) };
}
/** A text that is absent although the listing says that the file was there is unreadable: it is never taken for an empty file. */
function unreadWhy(text) {
    return text.kind === 'absent' ? 'unreadable' : text.kind;
}

;// CONCATENATED MODULE: ./src/core/surface/api/contracts.ts
const contracts_named = /(?:open-?api|swagger|async-?api)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:open-?api|swagger|async-?api)s?\/(?:[^/]+\/)*[^/]+\.(?:ya?ml|json)$|[.\-_]schema\.json$|(?:^|\/)(?:json-?)?schemas?\/(?:[^/]+\/)*[^/]+\.json$/i;
/** Says whether a path is by its name a contract with others, one that is reviewed even where it is generated or lies among documents. */
function isContract(path, ecosystem) {
    if (ecosystem === 'contract' || ecosystem === 'sql')
        return true;
    return ecosystem === 'config' && contracts_named.test(path.trimEnd());
}
/** Contracts of APIs, by their names. */
const contractPaths = {
    surface: 'api',
    ecosystem: 'any',
    rows: [
        { kind: 'path', pattern: contracts_named, means: 'API or message schema' },
        { kind: 'path', pattern: /\.proto$/, means: 'protobuf contract' },
        { kind: 'path', pattern: /\.(?:graphqls?|gql)$/, means: 'GraphQL document' },
        { kind: 'path', pattern: /\.(?:wsdl|xsd|thrift|raml|smithy)$/, means: 'service contract' },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:pact|pacts|contracts)\/(?:[^/]+\/)*[^/]+\.(?:json|ya?ml)$/,
            means: 'contract',
        },
    ],
};
/** Contracts and gateways of APIs, by what the lines of a configuration file say. */
const contractLines = {
    surface: 'api',
    ecosystem: 'config',
    rows: [
        { kind: 'line', pattern: /^\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/, means: 'OpenAPI document' },
        { kind: 'line', pattern: /^\s*["']?operationId["']?\s*:/, means: 'OpenAPI operation' },
        { kind: 'line', pattern: /^\s*["']?\$schema["']?\s*:\s*["']https?:\/\/json-schema\.org/, means: 'JSON Schema' },
        {
            kind: 'line',
            pattern: /^\s*["']?\$ref["']?\s*:\s*["']?#\/(?:components|definitions)\//,
            means: 'schema reference',
        },
        {
            kind: 'line',
            pattern: /^\s*resource\s+"(?:aws_api_gateway|aws_apigatewayv2|aws_lb_listener|google_api_gateway|azurerm_api_management)\w*"/,
            means: 'API gateway',
        },
        {
            kind: 'line',
            pattern: /^\s*-?\s*(?:http|httpApi):\s*(?:['"]?(?:GET|POST|PUT|PATCH|DELETE|\*)|$)/i,
            means: 'function route',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:proxy_pass|proxy_read_timeout|proxy_cache|limit_req|upstream)\b/,
            means: 'reverse proxy',
        },
        {
            kind: 'line',
            pattern: /\bspring\.(?:security|mvc|web|cloud\.gateway)\b|\bserver\.servlet\b/,
            means: 'web server setting',
        },
        { kind: 'line', pattern: /^\s*(?:cors|jwt|oauth2?|rate[-_]?limit\w*)\s*:/i, means: 'API setting' },
    ],
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/core/surface/shown.ts
/** Characters of a line that are matched: longer lines are data or minified, and must cost no more. */
const maxLine = 1_000;
/** Comments that fill their line: code behind the end of one is code. */
const slashes = /^(?:\/\/|\{?\/\*(?!.*\*\/\s*[^\s}])|\*(?:\s|$|\/\s*$)|<!--(?!.*-->\s*\S))/;
const hashes = /^#/;
const commentLine = {
    javascript: slashes,
    python: hashes,
    go: slashes,
    jvm: slashes,
    ruby: hashes,
    php: new RegExp(`${slashes.source}|^#(?!\\[)`),
    dotnet: slashes,
    rust: slashes,
    elixir: hashes,
    shell: hashes,
    native: slashes,
    sql: /^--|^\/\*(?!.*\*\/\s*\S)/,
    contract: new RegExp(`${slashes.source}|^#`),
    config: /^(?:#|;|\/\/|<!--(?!.*-->\s*\S))/,
    other: /^(?:#|\/\/|--|<!--)/,
};
const importLine = {
    javascript: /^(?:import\b(?!\s*\()|export\s[^=(]{0,200}\sfrom\s|\}\s*from\s|(?:const|let|var)\s[^=]{1,200}=\s*require\()/,
    python: /^(?:from\s+\S+\s+import\b|import\s)/,
    go: /^(?:import\s+)?(?:[\w.]+\s+)?"[^"\s]+"$/,
    jvm: /^import\s/,
    ruby: /^require(?:_relative)?\b/,
    php: /^use\s+\\?[A-Z]/,
    dotnet: /^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.]+)?;/,
    rust: /^(?:pub(?:\(\w+\))?\s+)?use\s/,
    elixir: /^(?:alias|import|require|use)\s/,
    shell: /^(?:source|\.)\s/,
    native: /^(?:#include|import)\b/,
    sql: /^\\i\s/,
    contract: /^import\s/,
    config: /^(?!)/,
    other: /^(?!)/,
};
const blockComments = new Set([
    'javascript',
    'go',
    'jvm',
    'php',
    'dotnet',
    'rust',
    'native',
    'contract',
    'sql',
]);
/** Says whether a line holds nothing but a comment, in the family's own notation. */
function isComment(text, ecosystem) {
    return commentLine[ecosystem].test(text.trimStart());
}
/** An import of types alone leaves nothing at run time. */
function isErased(text, ecosystem) {
    return ecosystem === 'javascript' && /^(?:import|export)\s+type\b[^=]*\sfrom\s/.test(text);
}
/** Takes a file's diff; gives its lines of code in the order of the diff, the heading first in each hunk. Never a comment, never a blank line. */
function shownCode(file, ecosystem) {
    return file.hunks.flatMap((hunk) => codeOf(hunk, ecosystem));
}
function codeOf(hunk, ecosystem) {
    const code = [];
    let open = { old: false, new: false };
    const heading = { kind: 'context', old: 0, new: 0, text: hunk.heading };
    for (const line of [heading, ...hunk.lines]) {
        const whole = line.text.trimStart().slice(0, maxLine);
        // An unchanged line that a comment covers on one side alone was commented out, or in again.
        const changed = line.kind !== 'context' || open.old !== open.new;
        const cut = blockComments.has(ecosystem) ? withoutBlock(open, line.kind, whole) : { text: whole, open };
        open = cut.open;
        if (cut.text.trim() === '' || isComment(cut.text, ecosystem) || isErased(cut.text, ecosystem))
            continue;
        code.push({ text: cut.text, changed, isImport: importLine[ecosystem].test(cut.text) });
    }
    return code;
}
/** Cuts what lies in a block comment that an earlier line of the hunk opened on every side that the line stands on. */
function withoutBlock(open, kind, text) {
    const close = text.indexOf('*/');
    const ends = (inside) => {
        const rest = inside ? (close < 0 ? '' : text.slice(close + 2)) : text;
        const opens = inside && close < 0 ? true : /^\s*\{?\/\*/.test(rest) && !rest.includes('*/');
        return { rest, opens };
    };
    const [old, now] = [ends(open.old), ends(open.new)];
    if (kind === 'added')
        return { text: now.rest, open: { ...open, new: now.opens } };
    if (kind === 'removed')
        return { text: old.rest, open: { ...open, old: old.opens } };
    const longer = old.rest.length > now.rest.length ? old.rest : now.rest;
    return { text: longer, open: { old: old.opens, new: now.opens } };
}

;// CONCATENATED MODULE: ./src/core/surface/signature.ts

/** Takes all tables and what is known of a file; gives the matchers of one surface for files of that sort. */
function matchersFor(tables, surface, ecosystem, place) {
    const rows = tables
        .filter((table) => table.surface === surface)
        .filter((table) => table.ecosystem === ecosystem || table.ecosystem === 'any' || (table.ecosystem === 'code' && isCode(ecosystem)))
        .flatMap((table) => table.rows)
        .filter((row) => counts(row, place));
    const of = (kind) => matcher(rows.filter((row) => row.kind === kind));
    return { path: of('path'), line: of('line'), import: of('import') };
}
function counts(row, place) {
    if (place === 'server' || row.except === undefined)
        return true;
    return row.except === 'components' && place === 'front-end';
}
function matcher(rows) {
    const flags = [...new Set(rows.map((row) => row.pattern.flags))];
    const any = flags.map((flag) => {
        const sources = rows.filter((row) => row.pattern.flags === flag).map((row) => `(?:${row.pattern.source})`);
        return new RegExp(sources.join('|'), flag);
    });
    return { rows, any };
}
const wordEnd = /\w{1,40}$/;
/** A row that starts within a word, which is much faster to search for, shows the word whole. */
function wholeWord(text, match) {
    if (!/^\w/.test(match[0]))
        return match[0];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    return `${wordEnd.exec(before)?.[0] ?? ''}${match[0]}`;
}
/** Gives the first row, in table order, that matches the text, or undefined. */
function firstSign(matcher, text) {
    if (!matcher.any.some((pattern) => pattern.test(text)))
        return undefined;
    for (const row of matcher.rows) {
        const match = row.pattern.exec(text);
        if (match !== null)
            return { means: row.means, matched: wholeWord(text, match) };
    }
    return undefined;
}
const maxSnippet = 48;
/** Makes a part of the author's text fit for a reason: one line, at most 48 characters, and nothing that ends its code span. */
function snippet(matched) {
    const plain = matched.replace(/[\u0000-\u001f\u007f-\u009f`]+/g, ' ').trim();
    return plain.length > maxSnippet ? `${plain.slice(0, maxSnippet - 1)}…` : plain;
}

;// CONCATENATED MODULE: ./src/core/surface/off-surface.ts



/** Asked in this order; the first that matches gives the reason. */
const offSurface = [
    {
        pattern: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|Gemfile\.lock|poetry\.lock|Pipfile\.lock|uv\.lock|pdm\.lock|composer\.lock|Cargo\.lock|go(?:\.work)?\.sum|mix\.lock|packages\.lock\.json|gradle\.lockfile|Podfile\.lock|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl)$/,
        means: 'lock file',
    },
    {
        pattern: /(?:^|\/)(?:node_modules|bower_components|vendor|vendors|third_party|third-party)\//,
        means: 'vendored code',
    },
    { pattern: /\.min\.(?:js|mjs|css)$|[.-]bundle\.js$|\.(?:js|css)\.map$/, means: 'minified or bundled code' },
    {
        pattern: /(?:^|\/)(?:generated|__generated__|\.generated|_generated|gen|autogen|openapi-gen)\/|\.pb\.(?:go|cc|h|gw\.go)$|_pb2?(?:_grpc)?\.(?:py|pyi|js|d\.ts|rb)$|_pb\.ts$|_grpc\.pb\.go$|\.(?:g|designer)\.cs$|\.g\.dart$|\.freezed\.dart$|ModelSnapshot\.cs$|\.gen\.\w+$|[._-]generated\.\w+$|(?:^|\/)zz_generated/i,
        means: 'generated code',
        sparesContracts: true,
    },
    {
        pattern: /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|rdoc|pod)$|(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CHANGELOG|CHANGES|CONTRIBUTORS|CODEOWNERS|README)(?:\.\w+)?$|^(?:docs?|documentation|website|www\/docs)\//i,
        means: 'documentation',
        sparesContracts: true,
    },
    {
        pattern: /\.(?:po|pot|mo|xlf|xliff|strings|stringsdict|arb|resx|ftl)$|(?:^|\/)(?:locales?|translations?|i18n|lang|langs|languages|l10n)\/(?:[^/]+\/)*[^/]+\.(?:json5?|ya?ml|php|properties|toml|rb|ts|js)$|(?:^|\/)(?:messages|translations?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2,4})?\.(?:json|ya?ml|properties|php)$/,
        means: 'translation',
    },
    {
        pattern: /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|svg|icns|psd|ai|sketch|fig|mp[34]|wav|ogg|webm|mov|woff2?|ttf|otf|eot|pdf|zip|gz|tar|tgz|jar|war|exe|dll|so|dylib|wasm|class|pyc|docx?|xlsx?|pptx?)$/i,
        means: 'asset',
    },
    { pattern: /\.(?:css|scss|sass|less|styl|pcss)$/, means: 'style sheet' },
    { pattern: /\.(?:stories|story)\.\w+$/, means: 'front-end component' },
    {
        pattern: /\.(?:html?|xhtml|erb|haml|slim|hbs|handlebars|mustache|ejs|pug|jade|twig|jinja2?|j2|liquid|njk|heex|leex|eex|cshtml|vbhtml|razor|xaml|jsp|ftlh?|mjml)$|\.blade\.php$/,
        means: 'view template',
    },
    {
        pattern: /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.(?:txt|in)|Pipfile|environment\.ya?ml|go\.(?:mod|work)|Cargo\.toml|Gemfile|composer\.json|mix\.exs|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.properties|libs\.versions\.toml|Directory\.(?:Packages|Build)\.(?:props|targets)|global\.json|nuget\.config|pubspec\.yaml|deno\.jsonc?|pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json)$|\.(?:csproj|fsproj|vbproj|sln|slnx|gemspec|props|targets)$/i,
        means: 'dependency manifest or build file',
    },
    {
        pattern: /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.teamcity)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.appveyor|appveyor|azure-pipelines|bitbucket-pipelines|cloudbuild|buildspec|codecov|\.codecov|ci)\.ya?ml$|(?:^|\/)Jenkinsfile/,
        means: 'CI configuration',
    },
    {
        pattern: /(?:^|\/)(?:\.devcontainer|\.vscode|\.idea|\.husky|\.changeset|\.yarn|\.storybook|\.cursor|\.claude)\/|(?:^|\/)(?:renovate|tsconfig[\w.-]*|jsconfig|biome|\.?prettierrc|\.?eslintrc|nodemon|angular|crowdin|commitlint\.config|i18n-tasks)(?:\.\w+)?$|(?:^|\/)(?:eslint|prettier|tailwind|postcss|vite|webpack|rollup|babel|metro|stylelint|lint-staged)\.config\.\w+$|(?:^|\/)\.[\w-]+(?:rc|ignore|config|attributes)(?:\.\w+)?$|^\.[\w-]+(?:\/[^/]+)*\.ya?ml$|(?:^|\/)(?:\.node-version|\.nvmrc|\.ruby-version|\.tool-versions|\.golangci\.ya?ml|\.rubocop\.ya?ml|\.pre-commit-config\.yaml|ruff\.toml|mypy\.ini|rustfmt\.toml|clippy\.toml)$/,
        means: 'tool configuration',
    },
    {
        pattern: /(?:^|\/)(?:Makefile|Taskfile\.ya?ml|justfile|Rakefile|Procfile|Vagrantfile|Brewfile)$|(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*$|\.[Dd]ockerfile$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/,
        means: 'build or container set-up',
    },
];
/** Gives the first sort of file without integration code that the path belongs to, or undefined. */
function offSurfaceSign(path, isContract) {
    const trimmed = path.trimEnd();
    const found = offSurface.find((row) => !(isContract && row.sparesContracts === true) && row.pattern.test(trimmed));
    return found === undefined ? undefined : `${found.means}, \`${snippet(shortPath(found.pattern, trimmed))}\``;
}
function shortPath(pattern, path) {
    const matched = (pattern.exec(path)?.[0] ?? '').replace(/^\//, '');
    return matched.includes('/') ? matched : baseName(path);
}
/** Lines from the top in which a generator's header stands. */
const headerLines = 12;
const generatedHeader = /Code generated\b.{0,200}DO NOT EDIT|@generated\b|<auto-generated|\bThis (?:file|code|class) (?:is|was|has been) (?:auto(?:matically)?[- ]?)?generated|\bauto-?generated (?:by|from|file)|Generated by the protocol buffer compiler|GENERATED (?:CODE|FILE)|\bDo not (?:edit|modify)(?: this file)? (?:manually|by hand|directly)/i;
/**
 * Gives the generator's header that a comment among the first lines shows, or undefined.
 * A header that the change adds to a file which was there before does not count: it would hide code that people wrote.
 */
function generatedSign(file, ecosystem) {
    const top = file.hunks[0];
    if (top === undefined || (top.newStart > headerLines && top.oldStart > headerLines))
        return undefined;
    for (const line of top.lines.slice(0, headerLines)) {
        if (line.kind === 'removed' && file.status !== 'removed')
            continue;
        if (line.kind === 'added' && file.status !== 'added')
            continue;
        const text = line.text.slice(0, 300);
        if (!isComment(text, ecosystem) && !/^\s*(?:"""|%|;)/.test(text))
            continue;
        const match = generatedHeader.exec(text);
        if (match !== null)
            return snippet(match[0]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/surface/api/auth.ts
/** Guards, sessions and tokens, as calls and annotations in any language. */
const apiAuth = {
    surface: 'api',
    ecosystem: 'code',
    rows: [
        {
            kind: 'line',
            pattern: /\bjwt\.\w+\(|\bJWT[.:]{1,2}\w+\(|\bJwt(?:Decoder|Encoder|Builder|Parser|Bearer)\w*/,
            means: 'token',
        },
        {
            kind: 'line',
            pattern: /\b(?:has|check|require|assert|verify|ensure|is)_?(?:Permission|Permissions|Authori[sz]ed|Authenticated|Admin|Owner|Role|Scope|Access|Login)\w*\(/i,
            means: 'permission check',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\b(?:verify|validate|check|decode)_?(?:Token|Signature|Password|Jwt|Hmac|Webhook|Api_?Key|Credentials)\w*\(/i,
            means: 'credential check',
            except: 'components',
        },
        { kind: 'line', pattern: /\b(?:authenticate|authorize)[!?]?\(/i, means: 'authentication', except: 'components' },
        {
            kind: 'line',
            pattern: /\boauth2?[._]?\w*\(|\bOAuth2?\w*(?:Client|Config|Token|Session|Provider)\b/i,
            means: 'OAuth',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\b(?:access|refresh|api|bearer|id)_?(?:token|key)s?\s*(?:=[^=>]|:=)/i,
            means: 'token',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\b(?:timingSafeEqual|compare_digest|secure_compare|ConstantTimeCompare|hash_equals|createHmac|hmac\.(?:new|New))\b/,
            means: 'signature check',
        },
        { kind: 'line', pattern: /\bclient_?secret\b/i, means: 'client credential', except: 'components' },
        {
            kind: 'line',
            pattern: /['"](?:Authorization|X-Api-Key|Bearer |Idempotency-Key|Set-Cookie|Cache-Control|ETag|If-None-Match|Retry-After|X-Hub-Signature[\w-]*|Access-Control-[\w-]+)/i,
            means: 'HTTP header',
        },
        {
            kind: 'line',
            pattern: /\b(?:rate_?limit(?:er)?|throttle)\w*\(|\bcors\(/i,
            means: 'request limit',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\bsession\.(?:user|destroy|regenerate|invalidate|clear|token)\b|\breset_session\b/,
            means: 'session',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /(?:InvalidInput|InvalidArgument|Unauthorized|Forbidden|AccessDenied|PermissionDenied|Unauthenticated|NotFound|BadRequest|InvalidRequest|HttpStatus|TooManyRequests)(?:Error|Exception)?\(/,
            means: 'error answer',
            except: 'front-end',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/dotnet.ts
/** ASP.NET Core controllers and minimal APIs, gRPC and outbound clients. */
const apiDotnet = {
    surface: 'api',
    ecosystem: 'dotnet',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|[/a-z])(?:Controller|Api|Endpoints?|Hub|Middleware|Filter|Dto|Request|Response|GrpcService)\.(?:cs|fs|vb)$|\.(?:cs)html\.cs$|(?:^|\/)Apis?\//,
            means: 'request handling',
        },
        {
            kind: 'line',
            pattern: /\[(?:Http(?:Get|Post|Put|Patch|Delete)|Route|ApiController|Authorize|AllowAnonymous|From(?:Body|Query|Route|Header|Form|Services)|ProducesResponseType|ResponseCache|OutputCache|Consumes|Required|JsonPropertyName|JsonIgnore|StringLength|ValidateAntiForgeryToken|EnableRateLimiting|EnableCors)\b/,
            means: 'route attribute',
        },
        {
            kind: 'line',
            pattern: /\.Map(?:Get|Post|Put|Patch|Delete|Group|GrpcService|Hub|Controllers|Methods)\b|\.(?:RequireAuthorization|WithName|Produces|WithTags|AddEndpointFilter|UseAuthentication|UseAuthorization|UseCors|AddAuthentication|AddAuthorization|AddRateLimiter|AddHttpClient|AddOpenApi|AddJwtBearer)\b/,
            means: 'route or middleware',
        },
        {
            kind: 'line',
            pattern: /\b(?:Typed)?Results(?:\.|<)\w*|\bIActionResult\b|\bActionResult<|\bControllerBase\b|\bHttpContext\b|\breturn (?:Ok|NotFound|BadRequest|Unauthorized|Forbid|CreatedAtAction|NoContent|Problem)\(|\bServerCallContext\b|\bRpcException\b/,
            means: 'response',
        },
        {
            kind: 'line',
            pattern: /\bHttpClient\b|\bIHttpClientFactory\b|[cC]lient\.(?:Get|Post|Put|Patch|Delete|Send)\w*Async\b|\bHttpRequestMessage\b|\bSmtpClient\b|\bBlobServiceClient\b|\bGrpcChannel\b|\bRestClient\b/,
            means: 'outbound call',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:Microsoft\.AspNetCore\.(?:Mvc|Http|Authorization|Authentication|Routing|SignalR)|System\.Net\.Http|Grpc\.|RestSharp|Refit|Stripe|MediatR)/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/elixir.ts
/** Phoenix routers, controllers, plugs, channels and HTTP clients. */
const apiElixir = {
    surface: 'api',
    ecosystem: 'elixir',
    rows: [
        {
            kind: 'path',
            pattern: /_(?:controller|router|plug|channel|socket|json|resolver)\.ex$|(?:^|\/)router\.ex$|_web\/(?:controllers|plugs|channels|graphql)\//,
            means: 'request handling',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:get|post|put|patch|delete|resources|scope|pipe_through|plug|forward|channel)\s+(?:"|:|\[|[A-Z])/,
            means: 'route or plug',
        },
        {
            kind: 'line',
            pattern: /\b(?:put_status|send_resp|put_resp_header|get_req_header|render|json|redirect|halt|assign|put_session|get_session)\(\s*conn\b|\|>\s*(?:put_status|send_resp|json|halt|render)\(|%\{?Plug\.Conn\b|\bdef\s+(?:index|show|create|update|delete|call|action)\(\s*%?(?:conn|Plug)/,
            means: 'request or response',
        },
        {
            kind: 'line',
            pattern: /\b(?:HTTPoison|Tesla|Finch|Req|Mint\.HTTP|ExAws|Swoosh|Bamboo|Stripe)\.\w+|\bAbsinthe\.\w+|^\s*field\s+:\w+,\s+(?:non_null|list_of|:\w+)\b/,
            means: 'outbound call or API field',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:alias|import|use|require)\s+(?:\w+Web,\s+:(?:controller|router|channel)|Phoenix\.(?:Router|Controller|Channel|Socket)|Plug\b|Absinthe|HTTPoison|Tesla|Finch|Guardian)/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/go.ts
/** Handlers and outbound calls of net/http, gin, echo, chi, fiber and gRPC. */
const apiGo = {
    surface: 'api',
    ecosystem: 'go',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:handlers?|httpapi|webhook|gateway|transport|httputil)\/(?:[^/]+\/)*[^/]+\.go$/,
            means: 'handler or remote service',
        },
        {
            kind: 'path',
            pattern: /(?:^|[/_])(?:handlers?|server|client|routes|webhook|interceptor)\.go$/,
            means: 'handler or client',
        },
        {
            kind: 'line',
            pattern: /\bhttp\.(?:Handle\w*|Error|NewRequest\w*|Client|Get|Post\w*|Head|ListenAndServe\w*|Status\w+|Redirect|SetCookie|Transport|RoundTripper|ResponseWriter|Request|Method\w+|NewServeMux|NotFound|MaxBytesReader|Server|DefaultClient)\b/,
            means: 'net/http',
        },
        {
            kind: 'line',
            pattern: /\*gin\.Context|\becho\.Context\b|\*fiber\.Ctx|\b(?:gin|chi|echo|fiber|mux)\.(?:New\w*|Default|Engine|RouterGroup|HandlerFunc|MiddlewareFunc|Vars|URLParam)\b/,
            means: 'handler',
        },
        {
            kind: 'line',
            pattern: /\b(?:c|ctx|w)\.(?:JSON|AbortWith\w*|Bind\w*|ShouldBind\w*|Param|Query|DefaultQuery|QueryParam|FormValue|Status|SendStatus|Redirect|Data|HTML|Header|GetHeader|PostForm|NoContent|WriteHeader|Cookie|SetCookie|Abort)\(/,
            means: 'request or response',
        },
        {
            kind: 'line',
            pattern: /\w\.(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD|Any|HandleFunc)\(\s*"|\b(?:r|router|mux|e|g|app|api|group)\.(?:Get|Post|Put|Patch|Delete|Route|Mount|With|Use|Group|Handle)\(/,
            means: 'route',
        },
        {
            kind: 'line',
            pattern: /\bgrpc\.\w+|\bstatus\.(?:Errorf?|FromError|Code)\(|\bcodes\.(?:OK|Unavailable|NotFound|Internal|InvalidArgument|Aborted|DataLoss|DeadlineExceeded|Unauthenticated|PermissionDenied|Canceled|Unknown)\b|\bmetadata\.(?:FromIncomingContext|FromOutgoingContext|NewOutgoingContext|AppendToOutgoingContext|Pairs|MD)\b|\bproto\.\w+/,
            means: 'gRPC',
        },
        { kind: 'line', pattern: /`[^`]*\bjson:"/, means: 'JSON field' },
        {
            kind: 'line',
            pattern: /\boauth2\.\w+|\bjwt\.\w+|\bsmtp\.\w+|\bs3\.\w+|\burl\.(?:Parse|Values|QueryEscape|PathEscape)\b|\bbackoff\.\w+/,
            means: 'outbound call or token',
        },
        {
            kind: 'line',
            pattern: /[cC]lient\.(?:Do|Get|Post|Call|Head|Send)\(|\w\.[A-Z]\w+\.(?:List|Get|Create|Update|Delete|Edit|Add|Remove)\w*\(\s*ctx\b|[cC]lient\.[A-Z]\w+\.[A-Z]\w+\(|\bhttputil\.\w+/,
            means: 'outbound call',
        },
        {
            kind: 'import',
            pattern: /"(?:net\/http|net\/smtp|github\.com\/(?:gin-gonic\/[\w-]+|labstack\/echo[^"]*|go-chi\/[^"]*|gofiber\/[^"]*|gorilla\/\w+|golang-jwt\/[^"]*|google\/go-github[^"]*|99designs\/gqlgen[^"]*|stripe\/[^"]*|aws\/aws-sdk-go[^"]*)|google\.golang\.org\/grpc[^"]*|google\.golang\.org\/protobuf[^"]*|golang\.org\/x\/oauth2[^"]*|connectrpc\.com\/[^"]*)"/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/javascript.ts
/** Routes, handlers and outbound calls of Express, Fastify, Nest, Next, Remix, tRPC, Hono, Koa and GraphQL servers. */
const apiJavascript = {
    surface: 'api',
    ecosystem: 'javascript',
    rows: [
        { kind: 'path', pattern: /(?:^|\/)(?:app|api)\/(?:[^/]+\/)*route\.[cm]?[jt]sx?$/, means: 'route handler' },
        { kind: 'path', pattern: /(?:^|\/)pages\/api\//, means: 'API route' },
        { kind: 'path', pattern: /(?:^|\/)server\/(?:api|routes|trpc)\//, means: 'API route' },
        { kind: 'path', pattern: /(?:^|\/)\+(?:server|page\.server|layout\.server)\.[jt]s$/, means: 'server route' },
        {
            kind: 'path',
            pattern: /\.(?:controller|resolver|gateway|guard|interceptor|dto)\.[cm]?[jt]s$/,
            means: 'request handling',
        },
        {
            kind: 'path',
            pattern: /(?:^|[/a-z])(?:Controller|Resolver|Middleware|Router)\.[cm]?[jt]s$/,
            means: 'request handling',
            except: 'front-end',
        },
        { kind: 'line', pattern: /^\s*['"]use server['"]/, means: 'server action' },
        {
            kind: 'line',
            pattern: /^export\s+(?:async\s+)?(?:function|const)\s+(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/,
            means: 'route handler',
        },
        {
            kind: 'line',
            pattern: /^export\s+(?:default\s+)?(?:async\s+)?(?:function|const)\s+(?:loader|action|getServerSideProps|getStaticProps|middleware)\b/,
            means: 'loader or action',
        },
        {
            kind: 'line',
            pattern: /(?:\b(?:app|server|fastify|hono|api)|[rR]out(?:er|es?))\.(?:get|post|put|patch|delete|all|head|options|route|register|mount)\(\s*(?:['"`/]|$)/,
            means: 'route',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /(?:\b(?:app|server|fastify)|[rR]outer)\.(?:use|addHook|setErrorHandler|onError)\(/,
            means: 'middleware',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /@(?:Controller|Get|Post|Put|Patch|Delete|All|UseGuards|UseInterceptors|UsePipes|UseFilters|Body|Param|Query|Headers|HttpCode|Req|Res|UploadedFile|Public|Roles|Version)\(/,
            means: 'route decorator',
        },
        {
            kind: 'line',
            pattern: /@(?:Resolver|Mutation|Subscription|ResolveField|ObjectType|InputType|ArgsType|Field|FieldResolver|WebSocketGateway|SubscribeMessage|GrpcMethod|Api\w+|Is(?:String|Int|Email|Optional|Enum|UUID|NotEmpty|Array|Boolean|Number)|ValidateNested)\(/,
            means: 'API decorator',
        },
        {
            kind: 'line',
            pattern: /[pP]rocedure\s*\.(?:input|output|query|mutation|subscription|use|meta)\(/,
            means: 'tRPC procedure',
        },
        {
            kind: 'line',
            pattern: /[pP]rocedure\s*$|^\s*\.(?:query|mutation|subscription)\(\s*(?:async\s*)?\(/,
            means: 'tRPC procedure',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:createTRPCRouter|initTRPC|mergeRouters|new TRPCError|createRouteHandler|createNextApiHandler)\b/,
            means: 'tRPC',
        },
        {
            kind: 'line',
            pattern: /\bres(?:ponse)?\.(?:status|json|send|sendStatus|redirect|setHeader|set|cookie|clearCookie|end|download|writeHead|format|header|type)\(/,
            means: 'response',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\bNextResponse\b|\bnew Response\(|\bResponse\.(?:json|redirect)\(|\breply\.(?:send|code|status|header|type)\(|\bc\.(?:json|text|html|redirect|req)\b/,
            means: 'response',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\bctx\.(?:body|status|json|text|throw|request|response|req|res|set|cookies|params|query)\b/,
            means: 'request context',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\breq(?:uest)?\.(?:body|params|query|headers?|cookies|user|session|ip|files?|originalUrl|formData|json|text|nextUrl|get|log)\b/,
            means: 'request data',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /:\s*(?:Request|NextRequest|NextApiRequest|FastifyRequest|\w{1,40}Request<|Response<|FastifyReply|NextFunction|RequestHandler)\b/,
            means: 'request handler',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\bnew (?:ApolloServer|GraphQLSchema|GraphQLObjectType)\b|\b(?:buildSchema|makeExecutableSchema|createYoga|typeDefs|gql)\b\s*[(`=:]/,
            means: 'GraphQL server',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\bz\.(?:object|strictObject|discriminatedUnion)\(|\b(?:Joi|joi|yup|Yup)\.\w+\(|\bt\.Object\(|\bType\.Object\(/,
            means: 'validation schema',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:createRequestSchema|createResponseSchema|openApi\w*|operationId|requestBody|responses)\s*[:(]/,
            means: 'OpenAPI declaration',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\bnew (?:\w+\.)?(?:App|Api|Http|HTTP|Permission|Auth|Access)\w*(?:Error|Exception)\(/,
            means: 'error answer',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:class\s+\w+(?:Controller|Resolver|Gateway|Guard|Middleware)\b|extends\s+\w*Controller\b)/,
            means: 'request handling',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /(?<![.\w])(?:fetch|axios|got|ky|superagent|needle)(?:\.(?:get|post|put|patch|delete|request|create|head|extend))?(?:<[^>]{0,80}>)?\(|\bhttps?\.(?:request|get|Agent)\(|\bundici\b/,
            means: 'outbound HTTP call',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\bnew (?:XMLHttpRequest|WebSocket|EventSource|Agent|AbortController|Stripe|S3Client|SESClient|OpenAI|Anthropic|Octokit|WebClient)\(/,
            means: 'outbound client',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\b(?:this\.|_)?_?(?:get|post|put|patch|delete)\(\s*[`'"]\/api\//,
            means: 'API call',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\b(?:stripe|openai|octokit|resend|twilio|sendgrid|s3(?:Client)?)\.\w+(?:\.\w+)*\(|\b(?:sendMail|createTransport|trigger\w*Webhook\w*|deliverWebhook)\(/,
            means: 'outbound call',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\bpassport\.\w+\(|\b(?:getServerSession|getToken|getAuth|unstable_getServerSession|auth\.protect)\(|\bbcrypt\w*\.\w+\(|\bcookies\(\)/,
            means: 'authentication',
        },
        {
            kind: 'line',
            pattern: /\b(?:revalidatePath|revalidateTag|unstable_cache|stale-while-revalidate)\b/,
            means: 'HTTP cache',
        },
        {
            kind: 'import',
            pattern: /['"](?:express|fastify|@fastify\/[\w-]+|hono(?:\/[\w-]+)?|koa|@koa\/[\w-]+|@nestjs\/(?:common|core|swagger|graphql|passport|jwt|axios|platform-[\w-]+)|@trpc\/server[\w/-]*|@apollo\/server[\w/-]*|apollo-server[\w-]*|graphql|type-graphql|@hapi\/[\w-]+|next\/server|next-auth[\w/-]*|cors|helmet|express-[\w-]+|@ts-rest\/[\w-]+|socket\.io|ws)['"]/,
            means: 'server library',
            except: 'components',
        },
        {
            kind: 'import',
            pattern: /['"](?:axios|got|ky|node-fetch|undici|superagent|stripe|@stripe\/[\w-]*node|@aws-sdk\/client-(?:s3|ses|lambda|cognito)[\w-]*|nodemailer|resend|twilio|openai|@anthropic-ai\/sdk|@octokit\/[\w-]+|@slack\/[\w-]+|jsonwebtoken|jose|passport[\w-]*|openid-client|@grpc\/[\w-]+|googleapis|make-fetch-happen)['"]/,
            means: 'client library',
            except: 'components',
        },
        {
            kind: 'import',
            pattern: /['"][^'"]*(?:\/controllers?\/|\/middlewares?\/|[-/]controller(?:\.\w+)?['"]|\/trpc\/server|\/server\/trpc|\/routes?\/|openapi)/,
            means: 'request handling',
            except: 'front-end',
        },
        {
            kind: 'import',
            pattern: /['"][^'"]*\/(?:stripe|webhooks?|http-?client|api-?client)(?:\/|['".])/,
            means: 'outbound client',
            except: 'front-end',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/jvm.ts
/** Spring MVC and WebFlux, JAX-RS, Ktor, Micronaut, gRPC and outbound clients. */
const apiJvm = {
    surface: 'api',
    ecosystem: 'jvm',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|[/a-z0-9])(?:Controller|Resource|RestApi|Endpoint|ApiImpl|Filter|Interceptor|ControllerAdvice|ExceptionMapper|Dto|DTO|Request|Response|SecurityConfig|HttpClient|RestClient|ApiClient|GrpcService|ServiceImplGrpc|ServiceImpl)\.(?:java|kt|scala|groovy)$/,
            means: 'request handling',
        },
        {
            kind: 'line',
            pattern: /@(?:Rest)?Controller(?:Advice)?\b|@(?:Request|Get|Post|Put|Patch|Delete)Mapping\b|@(?:GET|POST|PUT|PATCH|DELETE|Path|PathParam|QueryParam|HeaderParam|FormParam|Produces|Consumes|BeanParam)\b|@(?:PathVariable|RequestParam|RequestBody|RequestHeader|ResponseBody|ResponseStatus|ExceptionHandler|CrossOrigin|ModelAttribute|GrpcService|FeignClient|Operation|ApiOperation|ApiResponse|Schema|Parameter)\b/,
            means: 'route annotation',
        },
        {
            kind: 'line',
            pattern: /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|PermitAll|DenyAll|EnableWebSecurity|Valid|Validated|NotNull|NotBlank|NotEmpty|Size|Pattern|Email|Json(?:Property|Ignore|Include|Alias|TypeInfo|Format|Creator)|SerialName|Serializable|ProtoField|ProtoMessage)\b/,
            means: 'contract annotation',
        },
        {
            kind: 'line',
            pattern: /\bResponseEntity\b|\bServerResponse\b|\bHttpServletRe\w+\b|\bResponse\.(?:ok|status|serverError|noContent)\(|\bHttpSecurity\b|\bSecurityFilterChain\b|\bSecurityContextHolder\b|\bResponseStatusException\b|\bcall\.(?:respond\w*|receive\w*|parameters)\b/,
            means: 'response or security',
        },
        {
            kind: 'line',
            pattern: /\b(?:RestTemplate|WebClient|RestClient|HttpClient|OkHttpClient|HttpRequest|HttpURLConnection|CloseableHttpClient|Retrofit|Feign|JavaMailSender|S3Client|ManagedChannel\w*|StreamObserver|StatusRuntimeException)\b/,
            means: 'client or server type',
        },
        {
            kind: 'line',
            pattern: /\b(?:restTemplate|webClient|restClient|httpClient|okHttpClient|mailSender|s3Client)\.\w+\(/,
            means: 'outbound call',
        },
        { kind: 'line', pattern: /\b(?:get|post|put|delete|patch)\("\/[^"]*"\)\s*\{/, means: 'route' },
        {
            kind: 'import',
            pattern: /^\s*import\s+(?:static\s+)?(?:org\.springframework\.(?:web|http|security|graphql)|jakarta\.ws\.rs|javax\.ws\.rs|jakarta\.servlet|javax\.servlet|io\.ktor|io\.micronaut\.http|io\.grpc|okhttp3|retrofit2|feign|java\.net\.http|org\.apache\.http|io\.swagger|io\.jsonwebtoken|com\.stripe|software\.amazon\.awssdk\.services\.(?:s3|ses)|graphql)\b/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/layout.ts
/** Folders and names in which the programs of every language keep their APIs. */
const apiLayout = {
    surface: 'api',
    ecosystem: 'code',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:controllers?|endpoints?|resolvers?|middlewares?|webhooks?|guards|interceptors)\//i,
            means: 'request handling',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:apis?|rest|graphql|graphiql|trpc|grpc|rpc|openapi|public[-_]api|admin[-_]api)\//i,
            means: 'API',
            except: 'front-end',
        },
        { kind: 'path', pattern: /(?:^|\/)[\w-]+[-_.](?:api|routes?|routers?)\//i, means: 'API', except: 'front-end' },
        { kind: 'path', pattern: /(?:^|\/)(?:routes?|routers?)\//, means: 'routes', except: 'front-end' },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:routes?|routers?|urls|endpoints?|webhooks?|middlewares?)\.\w+$/,
            means: 'routes',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /[-_.](?:controller|resolver|endpoints?|middleware|router|routes|webhook|guard|interceptor|handler)\.\w+$/,
            means: 'request handling',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:dtos?|serializers?|schemas)\//i,
            means: 'request and response types',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:[-_.]dto|[-_.]serializer)\.\w+$|(?:^|\/)serializers?\.\w+$/,
            means: 'request and response types',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:auth|authentication|authorization|oauth2?|permissions?|policies)\//i,
            means: 'authentication or permissions',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|[/_.-])(?:auth|oauth2?|jwt|permissions?|rate[-_]?limit(?:er|ing)?)\.\w+$/i,
            means: 'authentication or limits',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:http|api)[-_]?clients?\/|[-_.](?:http|api|grpc|rest)[-_]?client\.\w+$|(?:^|[/_.-])client[-_](?:grpc|http|rest|api)\.\w+$/i,
            means: 'outbound client',
        },
        { kind: 'path', pattern: /(?:^|\/)lib\/api\//, means: 'API client' },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:stripe|paypal|twilio|sendgrid|mailgun|slack|openai)[\w-]*\//,
            means: 'outbound integration',
            except: 'front-end',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/php.ts
/** Laravel and Symfony routes, controllers, requests and outbound calls. */
const apiPhp = {
    surface: 'api',
    ecosystem: 'php',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)Http\/(?:Controllers|Middleware|Requests|Resources)\/|(?:^|\/)routes\/(?:api|web|channels)\.php$|(?:^|[/a-z])(?:Controller|Request|Resource|Middleware|Policy|Voter|Mail|Notification)\.php$|(?:^|\/)(?:Policies|Mail|Notifications)\//,
            means: 'request handling',
        },
        {
            kind: 'line',
            pattern: /\bRoute::\w+\(|#\[Route\(|@Route\(|#\[(?:Get|Post|IsGranted|MapRequestPayload|ApiResource|AsController)\b/,
            means: 'route',
        },
        {
            kind: 'line',
            pattern: /\$request->\w+|\bresponse\(\)->|\bredirect\(\)|\bto_route\(|\babort(?:_if|_unless)?\(|\bnew (?:Json)?Response\(|->validate\(|\bValidator::make\(|\bfunction\s+rules\(\)|\bRequest\s+\$request\b/,
            means: 'request or response',
        },
        {
            kind: 'line',
            pattern: /\bHttp::\w+\(|\bnew (?:Guzzle\w*|Client)\(|->request\(\s*['"](?:GET|POST|PUT|DELETE)|\bcurl_(?:exec|init|setopt)\w*\(|\bMail::\w+\(|\bStorage::\w+\(|\bNotification::\w+\(|\bHttpClient::create\(/,
            means: 'outbound call',
        },
        {
            kind: 'line',
            pattern: /\bAuth::\w+\(|\bauth\(\)->|\bGate::\w+\(|\$this->(?:authorize|denyAccessUnlessGranted|isGranted)\(|->middleware\(|\bHash::\w+\(/,
            means: 'authentication',
        },
        {
            kind: 'line',
            pattern: /\bclass\s+\w+(?:Controller|Request|Resource|Middleware)\b|\bextends\s+(?:FormRequest|JsonResource|AbstractController|Controller)\b/,
            means: 'request handling',
        },
        {
            kind: 'import',
            pattern: /^\s*use\s+(?:Illuminate\\(?:Http|Routing|Support\\Facades\\(?:Http|Route|Auth|Gate|Mail))|Symfony\\Component\\(?:HttpFoundation|HttpKernel|HttpClient|Routing|Security)|GuzzleHttp|ApiPlatform|Laravel\\(?:Sanctum|Passport|Cashier))\b/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/python.ts
/** Routes, views, serializers and outbound calls of FastAPI, Flask, Django and Django REST framework. */
const apiPython = {
    surface: 'api',
    ecosystem: 'python',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:views|viewsets|urls|serializers|forms|routers?|endpoints?|apis?|dependencies)\.py$/,
            means: 'views or routes',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:views|viewsets|schemas?|forms)\/(?:[^/]+\/)*[^/]+\.py$/,
            means: 'views, or request and response types',
        },
        { kind: 'path', pattern: /(?:^|\/)(?:schemas?|dto)\.py$/, means: 'request and response types' },
        {
            kind: 'line',
            pattern: /^\s*@(?:\w+\.)?\w*(?:router|app|api|bp|blueprint|route)\w*\.(?:get|post|put|patch|delete|head|options|route|websocket|api_route|middleware|exception_handler|errorhandler|before_request|after_request)\b/,
            means: 'route decorator',
        },
        {
            kind: 'line',
            pattern: /^\s*@(?:\w+\.)?(?:api_view|action|permission_classes|authentication_classes|throttle_classes|login_required|permission_required|user_passes_test|require_http_methods|require_POST|require_GET|require_safe|csrf_exempt|method_decorator|cache_page|cache_control|vary_on_\w+|extend_schema|ratelimit)\b/,
            means: 'view decorator',
        },
        {
            kind: 'line',
            pattern: /^\s*class\s+\w+\([^)]{0,120}\b(?:\w*APIView|\w*ViewSet|\w*View|\w*Serializer|MethodView|Resource|\w*BaseModel|\w*Schema|\w*Permission|\w*Middleware|\w*Authentication)\b/,
            means: 'view or schema class',
        },
        {
            kind: 'line',
            pattern: /\b(?:re_path|path|url)\(\s*(?:r?['"]|$)|\binclude_router\(|\badd_url_rule\(|\bregister_blueprint\(|\badd_api_route\(|\brouter\.register\(|\burlpatterns\b|\badd_middleware\(/,
            means: 'route',
        },
        {
            kind: 'line',
            pattern: /\bDepends\(|\bSecurity\(|\b(?:HTTPException|JsonResponse|JSONResponse|HttpResponse\w*|StreamingResponse|RedirectResponse|FileResponse|PlainTextResponse|TemplateResponse|APIException|ValidationError|ErrorResponse)\b(?:\(|\.)/,
            means: 'response',
        },
        {
            kind: 'line',
            pattern: /(?<!\.)\b(?:Query|Path|Body|Header|Cookie|Form|UploadFile)\((?:\.\.\.|None|default|alias|$|\))/,
            means: 'request parameter',
        },
        {
            kind: 'line',
            pattern: /\bget_object_or_404\(|\babort\(\s*\d|\bjsonify\(|\bmake_response\(|\bredirect\(|\brequest\.(?:GET|POST|data|query_params|headers|user|session|json|form|args|META|FILES|COOKIES|body|method|state|cookies|method)\b/,
            means: 'request or response',
        },
        {
            kind: 'line',
            pattern: /\braise\s+\w*(?:NotFound|Forbidden|Unauthorized|NotPermitted|PermissionDenied|BadRequest|Http404|RequestValidationError|AuthenticationFailed)\w*/,
            means: 'error answer',
        },
        {
            kind: 'line',
            pattern: /(?:^|\s)(?:async\s+)?def\s+(?:get|post|put|patch|delete|dispatch)\(\s*self,\s*request\b|\bdef\s+\w+\(\s*request\b/,
            means: 'view',
        },
        {
            kind: 'line',
            pattern: /^\s*@(?:field_validator|model_validator|validator|root_validator|field_serializer|computed_field)\b|\bmodel_config\s*=|\bConfigDict\(|\bserializers\.\w+\(/,
            means: 'request and response types',
        },
        {
            kind: 'line',
            pattern: /\b(?:requests|httpx|aiohttp|urllib3|grpc|zeep)\.(?:\w+)|\burlopen\(|\burllib\.request\b|\bsmtplib\.|\bSMTP(?:_SSL)?\(|\bsend_mail\(|\bEmailMessage\(|\bimaplib\.|\bftplib\.|\bparamiko\./,
            means: 'outbound call',
        },
        {
            kind: 'line',
            pattern: /\bboto3\.|\b(?:stripe|openai|twilio|slack_sdk|sentry_client|s3|s3_client)\.\w+\.?\w*\(|\bAsyncClient\(|(?:client|\bhttp|session)\.(?:get|post|put|patch|delete|request|head|chat_\w+|send)\(\s*(?:f?['"]|url|$|self\.)/,
            means: 'outbound call',
        },
        {
            kind: 'line',
            pattern: /\bjwt\.|\bOAuth2\w*\(|\bset_password\(|\bcheck_password\w*\(|\blogin\(\s*request|\blogout\(\s*request|\bhas_perms?\(|\bget_current_user\w*\b/,
            means: 'authentication',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:from|import)\s+(?:fastapi|starlette|flask|rest_framework|django\.(?:http|urls|views|shortcuts|contrib\.auth|core\.mail|middleware)|pydantic|marshmallow|graphene|strawberry|ariadne|ninja|sanic|aiohttp|tornado|falcon|connexion)\b/,
            means: 'server library',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:from|import)\s+(?:requests|httpx|urllib3?|aiohttp|grpc|boto3|botocore|stripe|smtplib|jwt|jose|authlib|oauthlib|httpx_oauth|slack_sdk|openai|anthropic|twilio|sendgrid|zeep|github|gitlab)\b/,
            means: 'client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/ruby.ts
/** Rails and Sinatra routes, controllers, serializers and outbound calls. */
const apiRuby = {
    surface: 'api',
    ecosystem: 'ruby',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)app\/(?:controllers|serializers|policies|channels|mailers|graphql|resources|blueprints)\//,
            means: 'controllers, serializers or policies',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)config\/routes(?:\.rb$|\/)|_(?:controller|serializer|policy|mailer|channel)\.rb$|\.jbuilder$|config\/initializers\/(?:devise|cors|doorkeeper|rack_attack|omniauth)\.rb$/,
            means: 'routes or controllers',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:app|lib)\/(?:[^/]+\/)*(?:clients?|providers?|gateways?)\/(?:[^/]+\/)*[^/]+\.rb$|_(?:client|provider|gateway)\.rb$/,
            means: 'outbound client',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:before_action|after_action|around_action|skip_before_action|rescue_from|protect_from_forgery|skip_forgery_protection|http_basic_authenticate_with|rate_limit)\b/,
            means: 'controller filter',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:resources?|mount|get|post|put|patch|delete|match|devise_for)\s+[:"'/]/,
            means: 'route',
        },
        {
            kind: 'line',
            pattern: /\bparams(?:\.(?:require|permit|expect|fetch|dig)\b|\[)|\brender\s+(?:json|status|plain|xml)\b|\bredirect_to\b|\bhead\s+:\w+|\brequest\.(?:headers|body|remote_ip|params)\b|\brespond_to\s+do\b|\b(?:session|cookies)\[/,
            means: 'request or response',
        },
        {
            kind: 'line',
            pattern: /\b(?:Faraday|HTTParty|RestClient|Typhoeus|Excon)\b[.:]|\bNet::(?:HTTP|SMTP)\b|\bHTTP\.(?:get|post|auth|timeout|headers)\b|\bStripe::\w+|\bAws::\w+|\bOpenAI::\w+|\bPlaid::\w+|\bdeliver_(?:later|now)\b/,
            means: 'outbound call',
        },
        {
            kind: 'line',
            pattern: /\bclass\s+\w+(?:Controller|Serializer|Policy|Mailer|Channel)\b|\bcurrent_user\b|\bauthorize!?\s+[@:\w]|\bhas_secure_password\b|\bauthenticate_\w+\b/,
            means: 'request handling',
        },
        {
            kind: 'line',
            pattern: /\b(?:field|argument)\s+:\w+,\s+(?:\[?[A-Z]|String|Integer|ID)|^\s*attributes?\s+:\w+,/,
            means: 'API field',
        },
        {
            kind: 'import',
            pattern: /['"](?:faraday|httparty|rest-client|net\/http|stripe|grape|sinatra|graphql|jwt)['"]/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/api/rust.ts
/** axum, actix-web, rocket, tonic and reqwest. */
const apiRust = {
    surface: 'api',
    ecosystem: 'rust',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:api|apis|api_\w+|api-\w+|handlers?|routes_?\w*|http)\/(?:[^/]+\/)*[^/]+\.rs$|(?:^|\/)(?:api|handlers?|routes?|rate_limiter|middleware|requests?|request)\.rs$/,
            means: 'request handling',
        },
        {
            kind: 'line',
            pattern: /#\[(?:actix_web::)?(?:get|post|put|patch|delete|head|route)\(|#\[(?:utoipa::path|openapi|rocket::\w+|tracing_actix\w*)\b/,
            means: 'route attribute',
        },
        {
            kind: 'line',
            pattern: /\bRouter::(?:new|with_state)\b|\.(?:route|nest|route_service|service|scope)\(\s*(?:"|web::)|\bweb::(?:get|post|put|delete|scope|resource|Data|Json|Query|Path|ServiceConfig)\b|\b(?:Json|Query|Path|Extension|State|Form|TypedHeader)<|\bHttp(?:Response|Request|Server)\b|\bIntoResponse\b|\bStatusCode::\w+|\baxum::\w+|\bFromRequest\b/,
            means: 'handler',
        },
        {
            kind: 'line',
            pattern: /\breqwest(?:_middleware)?::\w+|\bClient(?:Builder|::builder|::new)\b|\bClientWithMiddleware\b|\bhyper::\w+|\btonic::\w+|\blettre::\w+|\bclient\s*\.(?:get|post|put|execute|request|head|clone)\(|\bclient\(\)\s*\.\w+|\.(?:bearer_auth|error_for_status|connect_timeout)\(/,
            means: 'outbound call',
        },
        {
            kind: 'line',
            pattern: /#\[serde\((?:rename|skip|default|flatten|tag|alias|deny|untagged)|\bjsonwebtoken::|\bderive\([^)]{0,120}\b(?:Serialize|Deserialize)\b/,
            means: 'wire format',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:axum|actix_web|rocket|warp|poem|tonic|reqwest|reqwest_middleware|hyper|tower_http|utoipa|jsonwebtoken|async_graphql|lettre|oauth2|aws_sdk_s3)\b/,
            means: 'server or client library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/config.ts
/** Databases, pools, migrations and caches in configuration files. */
const dbConfig = {
    surface: 'db',
    ecosystem: 'config',
    rows: [
        {
            kind: 'line',
            pattern: /\bspring\.(?:datasource|jpa|flyway|liquibase|data|cache|redis|r2dbc)\b|\bhikari\b|\bquarkus\.(?:datasource|hibernate)\b/i,
            means: 'database setting',
        },
        {
            kind: 'line',
            pattern: /^\s*["']?(?:datasource|jpa|flyway|liquibase|hikari|redis|postgres(?:ql)?|mysql|mongodb|database)["']?\s*:\s*(?:$|\{)/i,
            means: 'database setting',
        },
        {
            kind: 'line',
            pattern: /\b(?:pool[-_]?size|max[-_]?pool[-_]?size|maximum[-_]?pool[-_]?size|max[-_]?connections|statement[-_]?timeout|idle[-_]?timeout|lock[-_]?timeout|isolation[-_]?level|max[-_]?idle|conn[-_]?max[-_]?lifetime)\b\s*["']?\s*[:=]/i,
            means: 'pool or timeout setting',
        },
        {
            kind: 'line',
            pattern: /^\s*resource\s+"(?:aws_(?:db_|rds_|dynamodb_|elasticache_|redshift_)\w*|google_(?:sql|spanner|bigtable|redis)\w*|azurerm_(?:postgresql|mssql|mysql|cosmosdb|redis)\w*)"/,
            means: 'database resource',
        },
        {
            kind: 'line',
            pattern: /<(?:changeSet|createTable|addColumn|dropColumn|createIndex|databaseChangeLog|hibernate-mapping|entity-mappings|resultMap|mapper\s+namespace)\b|^\s*-?\s*(?:changeSet|createTable|addColumn|dropColumn|databaseChangeLog):/,
            means: 'migration or mapping',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:dbt_project|sources|sqlc|redis|supabase\/config)\.(?:ya?ml|toml|conf)$|(?:^|\/)Migrations?\.(?:ya?ml)$/,
            means: 'database configuration',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/dotnet.ts
/** Entity Framework Core, Dapper, ADO.NET and caches. */
const dbDotnet = {
    surface: 'db',
    ecosystem: 'dotnet',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:Migrations|EntityConfigurations?|EntityTypeConfigurations?)\/|(?:^|[/a-z])(?:Context|EntityTypeConfiguration|Repository)\.(?:cs|fs|vb)$/,
            means: 'data access',
        },
        {
            kind: 'line',
            pattern: /\.(?:SaveChanges(?:Async)?|ToListAsync|FirstOrDefaultAsync|SingleOrDefaultAsync|FirstAsync|SingleAsync|AnyAsync|CountAsync|LongCountAsync|FindAsync|AsNoTracking|Include|ThenInclude|ExecuteUpdateAsync|ExecuteDeleteAsync|FromSql\w*|ExecuteSql\w*|AddRangeAsync|BeginTransaction(?:Async)?|UseNpgsql|UseSqlServer|AddDbContext\w*|EnableRetryOnFailure|AsSplitQuery)\b/,
            means: 'EF Core call',
        },
        {
            kind: 'line',
            pattern: /\bmigrationBuilder\.\w+|\bmodelBuilder\.\w+|\bDbSet<|\bDbContext\b|\bIEntityTypeConfiguration\b|\[(?:Key|Column|Table|ForeignKey|Index|ConcurrencyCheck|Timestamp|DatabaseGenerated)\b|\.(?:HasIndex|HasKey|HasOne|HasMany|HasForeignKey|IsConcurrencyToken|HasColumnType|OnDelete|HasMaxLength)\(/,
            means: 'mapping',
        },
        {
            kind: 'line',
            pattern: /\b_?(?:context|db|dbContext|connection|database)\.(?:\w+\.(?:Add|Where|Remove|Update|Find|Any)\w*|Query\w*|Execute\w*|Database)\b|\b(?:Sql|Npgsql|Sqlite)(?:Connection|Command)\b|\bIDistributedCache\b|\bIMemoryCache\b|\bConnectionMultiplexer\b|\bTransactionScope\b|\bStringSet\w*\(/,
            means: 'database call',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:Microsoft\.EntityFrameworkCore|Dapper|Npgsql|System\.Data|Microsoft\.Data|MongoDB|StackExchange\.Redis|Pgvector)/,
            means: 'database library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/elixir.ts
/** Ecto schemas, queries, changesets and migrations. */
const dbElixir = {
    surface: 'db',
    ecosystem: 'elixir',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)priv\/(?:\w+\/)?(?:repo\/)?migrations\/|(?:^|\/)repo\.ex$/,
            means: 'schema migration',
        },
        {
            kind: 'line',
            pattern: /\b(?:\w+\.)?Repo\.\w+|\bMulti\.\w+\(|\bEcto\.\w+|\bfrom\(?\s*\w+\s+in\s+|\|>\s*(?:where|preload|order_by|join|limit|select|lock)\(/,
            means: 'Ecto call',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:schema|embedded_schema)\s+"|^\s*(?:belongs_to|has_many|has_one|many_to_many)\s+:|\b(?:cast|validate_required|unique_constraint|foreign_key_constraint|optimistic_lock)\(|^\s*(?:create|alter|drop)\s+(?:table|index|unique_index|constraint)\b|^\s*(?:add|remove|modify)\s+:\w+/,
            means: 'schema or changeset',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:alias|import|use|require)\s+(?:Ecto\b|[\w.]+\.Repo\b)/,
            means: 'database library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/go.ts
/** database/sql, sqlx, sqlc, gorm, xorm, ent, bun and drivers. */
const dbGo = {
    surface: 'db',
    ecosystem: 'go',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:models?|stores?|datastore|queries|ent\/schema|sqlc?|gorm)\/(?:[^/]+\/)*[^/]+\.go$/,
            means: 'data model or store',
        },
        { kind: 'path', pattern: /(?:^|[/_])(?:store|repo|models?|db|migrations?)\.go$/, means: 'data model or store' },
        {
            kind: 'line',
            pattern: /(?:[dD][bB]|\b(?:tx|conn|rows?|stmt|pool|sess|session|engine|q|queries|orm))\.(?:Query\w*|Exec\w*|Begin\w*|Commit|Rollback|Prepare\w*|Scan|Select\w*|NamedExec\w*|SetMax\w+|SetConn\w+|Ping\w*|Insert|Update|Delete|Find|First|Get|Where|Create|Save|Transaction|Raw|Table|Model|Iterate|Sync2?|NewSession|ID|In|Cols|Count|Exist)\(/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /\bsql\.(?:Open|DB|Tx|Null\w+|ErrNoRows|TxOptions|Conn|Rows|Row)\b|\bpgxpool?\.\w+|\bsqlx\.\w+|\bmongo\.\w+|\bbson\.\w+/,
            means: 'database driver',
        },
        {
            kind: 'line',
            pattern: /\.(?:Preload|Joins|AutoMigrate|Clauses|FirstOrCreate|FindInBatches|OrderBy|FindAndCount|ForUpdate|RowsAffected|SetExpr|NoAutoCondition|AllCols|MustCols|Incr|OnConflict)\(/,
            means: 'query builder',
        },
        {
            kind: 'line',
            pattern: /\bfield\.(?:String|Int\w*|UUID|Time|Enum|Bool|JSON)\(|\bedge\.(?:To|From)\(|\bindex\.Fields\(|\b(?:gorm|xorm|bun|bson|db):"/,
            means: 'mapping',
        },
        {
            kind: 'line',
            pattern: /\bbuilder\.(?:Eq|In|And|Or|Like|Neq|Lt|Gt|Select)\b|\bsq\.(?:Select|Insert|Update|Delete|Eq)\b|\b(?:rdb|redis)\.\w+\(/,
            means: 'query builder',
        },
        {
            kind: 'import',
            pattern: /"(?:database\/sql|gorm\.io\/[^"]*|xorm\.io\/[^"]*|entgo\.io\/[^"]*|github\.com\/(?:jmoiron\/sqlx|jackc\/pgx[^"]*|lib\/pq|go-sql-driver\/mysql|mattn\/go-sqlite3|redis\/[^"]*|go-redis\/[^"]*|Masterminds\/squirrel|golang-migrate\/[^"]*|pressly\/goose[^"]*|uptrace\/bun[^"]*)|go\.mongodb\.org\/[^"]*)"/,
            means: 'database library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/javascript.ts
/** Prisma, TypeORM, Drizzle, Knex, Mongoose, MikroORM, Sequelize and plain drivers. */
const dbJavascript = {
    surface: 'db',
    ecosystem: 'javascript',
    rows: [
        { kind: 'path', pattern: /\.(?:entity|model|repository|migration|subscriber)\.[cm]?[jt]s$/, means: 'data model' },
        {
            kind: 'path',
            pattern: /(?:^|\/)models\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/,
            means: 'data model',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /(?:[pP]risma(?:Client)?|\b(?:tx|trx|db))\.\w+\.(?:find|create|update|upsert|delete|count|aggregate|groupBy)\w*\(/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:where|orderBy|include|select)\s*:\s*(?:\{|\[|$)|^\s*(?:skip|take|distinct|skipDuplicates)\s*:/,
            means: 'query option',
            except: 'front-end',
        },
        { kind: 'line', pattern: /\.\$(?:transaction|queryRaw|executeRaw)\w*\b/, means: 'Prisma call' },
        {
            kind: 'line',
            pattern: /\.(?:findMany|findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findOneBy|findOneOrFail|findAndCount|findAndCountAll|findByPk|bulkCreate|deleteMany|updateMany|createMany|createManyAndReturn|insertMany|bulkWrite|findOneAnd\w+|findByIdAnd\w+|populate|createQueryBuilder|getRawMany|getManyAndCount)\(/,
            means: 'query',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /(?<![\w.])(?:this\.)?_?(?:db|knex|trx|tx|conn|connection|pool|sql|database|client)(?:\.(?:select|insert|insertInto|selectFrom|updateTable|deleteFrom|update|delete|query|execute|transaction|raw|collection|prepare|from|with|batchInsert|connect|fn|schema|table)\(|\s*[(<]['"`]|`)/,
            means: 'database call',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\.(?:where(?:In|NotIn|Raw|Null|NotNull|Exists|Between|Not|ILike)?|orWhere|andWhere|leftJoin\w*|innerJoin\w*|rightJoin|orderByRaw|havingRaw|onConflict|forUpdate|skipLocked|setLock|returning|selectRaw|groupByRaw|withGraphFetched)\(/,
            means: 'query builder',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /@(?:Entity|Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|ManyToOne|OneToMany|ManyToMany|OneToOne|JoinColumn|JoinTable|Index|Unique|Check|PrimaryKey|Property|Transactional|InjectRepository|InjectEntityManager|InjectModel|Prop|Schema|EntityRepository)\(/,
            means: 'mapping decorator',
        },
        {
            kind: 'line',
            pattern: /\b(?:getRepository|getCustomRepository|withTransaction|withRepository|getConnection|createConnection|startSession)\(|[mM]anager_?\.(?:save|find\w*|transaction|query|remove|insert|update|delete|create)\(|\bqueryRunner\.\w+/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /\b(?:em|entityManager|orm\.em)\.(?:find\w*|flush|persist\w*|remove\w*|nativeUpdate|nativeDelete|upsert\w*|fork|transactional|create|getConnection|populate)\(/,
            means: 'entity manager call',
        },
        {
            kind: 'line',
            pattern: /\bnew (?:mongoose\.)?Schema\(|\bmongoose\.\w+|\bsequelize\.\w+\(|\bDataTypes\.\w+|\bnew (?:Pool|DataSource|PrismaClient|Sequelize|MongoClient|Redis|IORedis|Kysely)\(/,
            means: 'database declaration',
        },
        {
            kind: 'line',
            pattern: /\b(?:pgTable|mysqlTable|sqliteTable|pgEnum|uniqueIndex|createTable|alterTable|dropTable|addColumn|dropColumn|renameColumn|createIndex|table\.(?:string|integer|uuid|text|boolean|timestamp|increments|foreign|unique|index|dropColumn|json|jsonb))\(/,
            means: 'schema declaration',
        },
        {
            kind: 'line',
            pattern: /\bmodel\.(?:define|text|number|enum|belongsTo|hasMany|hasOne|manyToMany|boolean|dateTime|json|bigNumber)\(|\bexports\.(?:up|down)\s*=/,
            means: 'model declaration',
        },
        {
            kind: 'line',
            pattern: /\bPrisma\.\w+(?:WhereInput|WhereUniqueInput|Include|Select|Args|CreateInput|UpdateInput|OrderBy\w*|sql|TransactionClient)\b/,
            means: 'Prisma types',
        },
        {
            kind: 'import',
            pattern: /['"](?:@prisma\/client[\w/-]*|typeorm|drizzle-orm[\w/-]*|knex|mongoose|mongodb|@mikro-orm\/[\w-]+|sequelize[\w-]*|pg|pg-promise|postgres|mysql2?(?:\/promise)?|better-sqlite3|sqlite3|ioredis|redis|kysely|objection|@nestjs\/(?:typeorm|mongoose|sequelize)|@aws-sdk\/(?:client|lib)-dynamodb|@supabase\/supabase-js|@elastic\/elasticsearch)['"]/,
            means: 'database library',
            except: 'components',
        },
        {
            kind: 'import',
            pattern: /['"][^'"]*(?:\/prisma(?:\/[\w-]+)?|\/repositor(?:y|ies)\/[^'"]*|[-.]repository|\/entities\/[^'"]*|[-/](?:[\w-]+-)?store(?:-type)?(?:\.[jt]s)?)['"]/,
            means: 'data access',
            except: 'front-end',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/jvm.ts
/** JPA, Spring Data, jOOQ, JDBC, MyBatis, Flyway, Liquibase, Cassandra and search clients. */
const dbJvm = {
    surface: 'db',
    ecosystem: 'jvm',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)[\w-]+-persistence\/|(?:^|[/a-z0-9])(?:Repository|DAO|Dao|DataSource\w*|Migration)\.(?:java|kt|scala|groovy)$|(?:^|\/)db\/migration\//,
            means: 'data access',
        },
        {
            kind: 'line',
            pattern: /@(?:Entity|Table|Column|JoinColumn|OneToMany|ManyToOne|ManyToMany|OneToOne|MappedSuperclass|Embeddable|GeneratedValue|Enumerated|Version|Query|Modifying|Lock|Transactional|EntityGraph|NamedQuery|Document|Indexed|Cacheable|CacheEvict|CachePut|Caching|EnableCaching|Repository|Select|Insert|Update|Delete|Fetch|BatchSize)\b/,
            means: 'mapping or transaction annotation',
        },
        {
            kind: 'line',
            pattern: /\bextends\s+(?:Jpa|Crud|PagingAndSorting|Mongo|Reactive\w*|R2dbc)Repository\b|\b(?:entityManager|em|session)\.(?:persist|merge|find|remove|createQuery|createNativeQuery|flush|lock|refresh|detach|execute|prepare)\w*\(/,
            means: 'persistence call',
        },
        {
            kind: 'line',
            pattern: /\b(?:jdbcTemplate|namedParameterJdbcTemplate|jdbi|dsl|dslContext|create|sqlSession|mongoTemplate|redisTemplate|jedis|tx|connection|conn|statement|stmt|preparedStatement|resultSet|rs)\.(?:query\w*|update\w*|execute\w*|batch\w*|select\w*|insert\w*|delete\w*|find\w*|save\w*|prepare\w*|commit|rollback|setAutoCommit|get(?:String|Int|Long|Timestamp|Object)|opsFor\w+|transaction\w*|zadd|zrange\w*|hset|hget\w*|smembers|z\w+)\(/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /\b(?:PreparedStatement|ResultSet|JdbcTemplate|EntityManager|HikariDataSource|HikariConfig|DataSource|Flyway|FlywayMigration\w*|Liquibase|DSLContext|SqlSession|CqlSession|BoundStatement|BulkRequest|SearchRequest|IndexRequest|RestHighLevelClient|BulkProcessor)\b(?!\s*;)/,
            means: 'database type',
        },
        {
            kind: 'line',
            pattern: /\b(?:query|execute|update)\w*\(\s*(?:tx|connection|conn)\b|\bflyway\.\w+\(|\bdataSource\.\w+\(/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /(?:persistence|executionDAO|dao)\w*\.(?:create|update|remove|get|save|delete|store)\w*\(/i,
            means: 'data access call',
        },
        {
            kind: 'import',
            pattern: /^\s*import\s+(?:static\s+)?(?:java\.sql|javax\.sql|jakarta\.persistence|javax\.persistence|org\.springframework\.(?:data|jdbc|transaction|orm|cache)|org\.hibernate|org\.jooq|org\.flywaydb|liquibase|com\.zaxxer|com\.datastax|redis\.clients|io\.lettuce|org\.redisson|org\.mongodb|com\.mongodb|org\.elasticsearch|org\.opensearch|org\.jdbi|org\.apache\.ibatis|org\.jetbrains\.exposed)\b/,
            means: 'database library',
        },
        { kind: 'import', pattern: /^\s*import\s+[\w.]+\.(?:dao|repository|persistence|entity)\./, means: 'data access' },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/layout.ts
/** Folders and names in which the programs of every language keep their data access. */
const dbLayout = {
    surface: 'db',
    ecosystem: 'any',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:migrations?|migrate|flyway|liquibase|db\/changelogs?)\/(?:[^/]+\/)*[^/]+\.(?:\w*sql|rb|py|php|cs|java|kt|[cm]?[jt]s|exs?|go|xml|ya?ml|rs)$/i,
            means: 'schema migration',
        },
        { kind: 'path', pattern: /(?:^|\/)alembic\//, means: 'schema migration' },
        { kind: 'path', pattern: /\.(?:sql|psql|pgsql|plsql|ddl|cql)$/i, means: 'SQL' },
        { kind: 'path', pattern: /\.prisma$/, means: 'Prisma schema' },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:database|databases|alembic|liquibase|my|postgresql|pgbouncer|ormconfig|mongod)\.(?:ya?ml|ini|conf|cnf|json|properties)$/,
            means: 'database configuration',
        },
    ],
};
/** The same for code alone: these folder names mean other things among assets and settings. */
const dbCodeLayout = {
    surface: 'db',
    ecosystem: 'code',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:repositor(?:y|ies)|daos?|dal|entit(?:y|ies)|persistence|datastores?|orm|mikro-orm|prisma|drizzle|typeorm|sequelize|diesel\w*|knex|jooq|ecto)\//i,
            means: 'data access',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:db|database|databases)(?:[-_]\w+)*\//i,
            means: 'database code',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:backfills?|etl|data[-_]?migrations?|seeds?|seeders?)(?:[-_]\w+)*(?:\/|\.\w+$)/i,
            means: 'bulk data change',
            except: 'front-end',
        },
        { kind: 'path', pattern: /(?:^|\/)(?:migrate|backfill|reindex)_\w+\.\w+$/, means: 'bulk data change' },
        {
            kind: 'path',
            pattern: /(?:^|[-_./])(?:repositor(?:y|ies)|dao|entity|read-?model|datasource|db[-_]?\w*|knexfile|drizzle\.config|ormconfig)\.\w+$/i,
            means: 'data access',
            except: 'front-end',
        },
        { kind: 'path', pattern: /[a-z-]-store\.[cm]?[jt]s$/, means: 'data store', except: 'front-end' },
        {
            kind: 'path',
            pattern: /(?:^|[/a-z0-9])(?:Repository|Repositories|DAO|Dao|Entity|DbContext|DataSource\w*|RowMapper)\.\w+$/,
            means: 'data access',
            except: 'front-end',
        },
    ],
};
/** SQL in strings and calls of repositories, in any language. */
const dbCode = {
    surface: 'db',
    ecosystem: 'code',
    rows: [
        {
            kind: 'line',
            pattern: /\bSELECT\s(?:[^'"]{0,200}\sFROM\s|$)|\bINSERT\s+INTO\s|\bDELETE\s+FROM\s|\bUPDATE\s+[\w."`]+\s+SET\b|\bFOR UPDATE\b|\bON CONFLICT\b|\bSKIP LOCKED\b/,
            means: 'SQL',
        },
        {
            kind: 'line',
            pattern: /\b(?:CREATE|ALTER|DROP|TRUNCATE)\s+(?:TABLE|(?:UNIQUE\s+)?INDEX|VIEW|MATERIALIZED|SEQUENCE|TYPE|TRIGGER|FUNCTION|COLUMN|CONSTRAINT)\b/,
            means: 'SQL',
        },
        {
            kind: 'line',
            pattern: /^\s*["'`]?\s*(?:(?:LEFT|INNER|RIGHT|OUTER|CROSS)\s+)?JOIN\s+\w|^\s*["'`]?\s*(?:WHERE|ORDER BY|GROUP BY|FROM)\s+[\w."(]+/,
            means: 'SQL',
        },
        {
            kind: 'line',
            pattern: /["'`]\s*(?:select\s[^'"`]{1,200}\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|alter\s+table\s|create\s+table\s)/,
            means: 'SQL',
        },
        {
            kind: 'line',
            pattern: /[rR]epository(?:\(\))?(?:\.|->|::|\?\.)\w+\(/,
            means: 'repository call',
            except: 'front-end',
        },
        { kind: 'line', pattern: /(?:Dao|DAO)(?:\.|->)\w+\(/, means: 'data access call' },
        {
            kind: 'line',
            pattern: /\wStore\.\w+\(|(?<!\w)store\.(?:[gG]et|[fF]ind|[lL]ist|[cC]reate|[iI]nsert|[uU]pdate|[dD]elete|[sS]ave|[uU]psert|[cC]ount|[eE]xists|[aA]dd)\w*\(/,
            means: 'data store call',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /(?:redis|Redis|REDIS|jedis)\w*(?:\.|->)(?:\w+\(|pipeline)|\b(?:memcached?|dalli)(?:\.|->)\w+\(/,
            means: 'cache or Redis call',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:with_?|run_?in_?|begin_?|start_?|in_?)transaction\w*\(|\btransaction(?:al)?\(\s*(?:async|\(|function|\w+\s*=>|\|)/i,
            means: 'transaction',
        },
        {
            kind: 'line',
            pattern: /\b(?:cache|Cache|caches)(?:\.|->|::)(?:get|set|put|fetch|remember\w*|forget|delete\w*|remove|invalidate\w*|evict\w*|touch|read|write|expire|clear)\(/,
            means: 'cache call',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:opensearch|elasticsearch|elastic|mongo\w*|dynamodb|cassandra|cqlSession|bulkRequest\w*|bulkProcessor)\.\w+\(/i,
            means: 'document or search store',
            except: 'components',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/php.ts
/** Eloquent, Laravel migrations, Doctrine and PDO. */
const dbPhp = {
    surface: 'db',
    ecosystem: 'php',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:Models?|Entity|Entities|Repositories|Repository)\/(?:[^/]+\/)*[^/]+\.php$|(?:^|\/)database\/(?:migrations|seeders|factories)\/|(?:^|\/)config\/(?:database|cache)\.php$|Version\d{14}\.php$/,
            means: 'data model',
        },
        {
            kind: 'line',
            pattern: /\bDB::\w+\(|\bSchema::\w+\(|\$table->\w+\(|\bBlueprint\s+\$table\b|\bCache::\w+\(|\bRedis::\w+\(/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /(?:->|::)(?:where\w*|orWhere\w*|firstOrCreate|updateOrCreate|firstOrFail|findOrFail|with(?:Count)?\(\s*[['"]|lockForUpdate|sharedLock|chunk(?:ById)?|paginate|simplePaginate|eloquent|upsert|insertGetId|insertOrIgnore|saveOrFail|attach|detach|sync(?:WithoutDetaching)?|latest|orderBy\w*|pluck|increment|decrement|saveMany|createMany|forceDelete)\(?/,
            means: 'Eloquent call',
        },
        {
            kind: 'line',
            pattern: /\$this->(?:hasMany|hasOne|belongsTo|belongsToMany|morph\w+)\(|\bprotected\s+\$(?:fillable|guarded|casts|table|with|hidden|appends)\b|\bextends\s+(?:Model|Pivot|Authenticatable|Migration|AbstractMigration|ServiceEntityRepository)\b/,
            means: 'model declaration',
        },
        {
            kind: 'line',
            pattern: /#\[ORM\\|@ORM\\|\b(?:entityManager|em|_em|manager)->(?:persist|flush|remove|find|createQuery\w*|getRepository|beginTransaction|wrapInTransaction|clear)\(|\$this->addSql\(|->createQueryBuilder\(|\bnew PDO\(|->(?:prepare|fetchAll\w*|executeQuery|executeStatement)\(/,
            means: 'database call',
        },
        {
            kind: 'import',
            pattern: /^\s*use\s+(?:Doctrine\\|Illuminate\\(?:Database|Support\\Facades\\(?:DB|Schema|Cache|Redis)))/,
            means: 'database library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/python.ts
/** Django ORM, SQLAlchemy, Alembic, dbt and plain drivers. */
const dbPython = {
    surface: 'db',
    ecosystem: 'python',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:models|managers|querysets|tables)(?:\.py$|\/(?:[^/]+\/)*[^/]+\.py$)/,
            means: 'data model',
        },
        { kind: 'path', pattern: /(?:^|\/)versions\/[^/]+\.py$/, means: 'schema migration' },
        {
            kind: 'line',
            pattern: /\.objects\b|objects\.(?:filter|get|create|exclude|all|annotate|bulk_create)\(/,
            means: 'Django query',
        },
        {
            kind: 'line',
            pattern: /\.(?:filter_by|select_related|prefetch_related|order_by|with_for_update|select_for_update|values_list|bulk_create|bulk_update|get_or_create|update_or_create|outerjoin|on_conflict_do_\w+|returning|scalar_one\w*|scalars|joinedload|selectinload|contains_eager|annotate|exclude|in_bulk|group_by|execution_options|yield_per|is_not|ilike|in_)\(/,
            means: 'query',
        },
        {
            kind: 'line',
            pattern: /\.filter\(\s*(?:\w+=|\w+__|\w+\.\w+|Q\(|~?Q\b|\*|or_|and_|models\.)/,
            means: 'query filter',
        },
        {
            kind: 'line',
            pattern: /(?:session|\b(?:sess|db|conn|connection|cursor|cur))\.(?:execute\w*|add|add_all|query|commit|flush|scalars?|delete|merge|refresh|rollback|begin\w*|fetch\w+|expunge\w*|bulk_\w+|get\(\w+,|run_sync|close)\b\(?/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /(?<![.\w])(?:select|update|delete|insert|exists|func\.\w+|text)\(\s*(?:[A-Z]\w*|sa\.|func\.|$|["']{1,3}(?:SELECT|UPDATE|INSERT|DELETE))|\b(?:F|Q|Count|Sum|Subquery|OuterRef|Exists|Prefetch|Coalesce)\(/,
            means: 'query',
        },
        {
            kind: 'line',
            pattern: /\btransaction\.(?:atomic|on_commit)\b|\bautoflush\b|\bsavepoint\b|\bnested\(\)/,
            means: 'transaction',
        },
        {
            kind: 'line',
            pattern: /\b(?:sa\.|orm\.)?(?:Column|mapped_column|relationship|ForeignKey|UniqueConstraint|CheckConstraint|Index|association_proxy|hybrid_property|column_property|backref)\(|\bMapped\[|\b__tablename__\b|\b__table_args__\b/,
            means: 'mapping',
        },
        {
            kind: 'line',
            pattern: /\bmodels\.(?:\w+Field|ForeignKey|OneToOneField|Index|UniqueConstraint|CheckConstraint|Q|F|Model|Manager|QuerySet|CASCADE|SET_NULL|PROTECT)\b|^\s*class\s+\w+\([^)]{0,120}\b(?:models\.Model|DeclarativeBase|Base|SQLModel)\b/,
            means: 'model',
        },
        {
            kind: 'line',
            pattern: /\bop\.(?:add_column|drop_column|create_table|drop_table|alter_column|create_index|drop_index|execute|create_\w+|drop_\w+|batch_alter_table|rename_table)\(|\bmigrations\.\w+\(/,
            means: 'migration operation',
        },
        {
            kind: 'line',
            pattern: /\bcreate_(?:async_)?engine\(|\bsessionmaker\(|\bcreate_pool\(|\b(?:psycopg2?|asyncpg|pymysql|sqlite3|pymongo|motor)\.\w+|\bpool_(?:size|pre_ping|recycle|timeout)\b|\bdb_url\w*\b|\bPostgresDsn\b/i,
            means: 'database connection',
        },
        {
            kind: 'line',
            pattern: /\bself\.save\(|\.save\(\s*(?:\)|update_fields|broadcast|using|force_)|\.refresh_from_db\(/,
            means: 'model write',
        },
        {
            kind: 'line',
            pattern: /\brepos?\.\w+\.(?:get|create|update|delete|page|patch|by_|multi|all)\w*\(|\brepos?\.\w+\(\s*\w/,
            means: 'repository call',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:from|import)\s+(?:sqlalchemy|alembic|django\.db|django\.contrib\.postgres|sqlmodel|peewee|tortoise|psycopg2?|asyncpg|pymysql|pymongo|motor|redis|django_redis|elasticsearch|opensearchpy|cassandra|databases)\b/,
            means: 'database library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/ruby.ts
/** ActiveRecord models, queries and migrations, Sequel, and Rails caches. */
const dbRuby = {
    surface: 'db',
    ecosystem: 'ruby',
    rows: [
        {
            kind: 'line',
            pattern: /(?<![\w:])[A-Z]\w+\.(?:find|all|create|count|first|last)\b(?!:)/,
            means: 'ActiveRecord call',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)db\/(?:migrate|post_migrate|data|seeds|views|functions|triggers)\/|(?:^|\/)db\/(?:seeds|schema|structure)\.\w+$/,
            means: 'schema migration',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:has_many|has_one|belongs_to|has_and_belongs_to_many|scope|validates?|validates_\w+|enum|accepts_nested_attributes_for|(?:before|after|around)_(?:save|create|update|destroy|commit|validation|create_commit|update_commit|destroy_commit|rollback)|default_scope|delegated_type|encrypts|store_accessor|counter_culture|monetize|acts_as_\w+)\b\s*[:(\w]/,
            means: 'model declaration',
        },
        {
            kind: 'line',
            pattern: /\.(?:where|find_by!?|find_or_create_by!?|find_or_initialize_by|includes|preload|eager_load|joins|left_joins|left_outer_joins|pluck|find_each|find_in_batches|in_batches|insert_all!?|upsert_all|update_all|delete_all|destroy_all|update_columns?|lock!|with_lock|increment!|touch|create!|save!|update!|destroy!|create_or_find_by!?|exists\?|group_by_period|distinct|references|unscoped)(?:\(|\s|$|\b(?![\w:]))/,
            means: 'ActiveRecord call',
        },
        {
            kind: 'line',
            pattern: /\b(?:add_column|remove_column|add_index|remove_index|add_foreign_key|change_column\w*|rename_column|create_table|drop_table|add_reference|rename_table|change_table|disable_ddl_transaction!|safety_assured|execute\s*(?:<<|["'(]))|\bt\.(?:string|integer|references|bigint|text|boolean|datetime|jsonb|decimal|uuid|index)\b/,
            means: 'migration operation',
        },
        {
            kind: 'line',
            pattern: /\bclass\s+\w+\s*<\s*(?:ApplicationRecord|ActiveRecord::\w+|Sequel::Model)|\bActiveRecord::\w+|\btransaction\s+do\b|\.transaction\b|\bconnection\.(?:execute|select_\w+)\b|\bRails\.cache\.\w+/,
            means: 'ActiveRecord',
        },
        { kind: 'path', pattern: /(?:^|\/)app\/models\//, means: 'data model' },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/db/rust.ts
/** diesel, sqlx, sea-orm and Redis. */
const dbRust = {
    surface: 'db',
    ecosystem: 'rust',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:db_\w+|diesel_\w+|\w+_db)(?:\/|\.rs$)|(?:^|\/)(?:schema|models?|entities)\.rs$|(?:^|\/)(?:models?|entities)\/(?:[^/]+\/)*[^/]+\.rs$/,
            means: 'data model',
        },
        {
            kind: 'line',
            pattern: /\b(?:diesel|sqlx|sea_orm|tokio_postgres|rusqlite|deadpool\w*|bb8|r2d2)::\w+|\bsqlx::query\w*!?|\bquery(?:_as|_scalar)?!\(|\bsql_query\(|\bsql::<|\btable!\s*\{|\ballow_tables_to_appear\w+!/,
            means: 'database call',
        },
        {
            kind: 'line',
            pattern: /\.(?:filter\(\s*\w+::\w+|inner_join|left_join|order_by|then_order_by|on_conflict\w*|do_update|do_nothing|get_results?|for_update|fetch_one|fetch_all|fetch_optional|load::<|first::<|run_transaction|begin_transaction|returning|eq_any|max_size|build_transaction|ilike|nullable)\b/,
            means: 'query',
        },
        {
            kind: 'line',
            pattern: /#\[(?:diesel|sqlx|sea_orm)\(|\bderive\([^)]{0,160}\b(?:Queryable|Insertable|AsChangeset|Identifiable|Selectable|FromRow|DeriveEntityModel|DbEnum)\b|\b(?:Async)?PgConnection\b|\bDbPool\b|\bDbConn\b|\bPgPool\b|\bget_conn\(|\bcontext\.pool\(\)|&mut\s+(?:\w+\.)?pool\b/,
            means: 'mapping or connection',
        },
        {
            kind: 'line',
            pattern: /\b[A-Z]\w+::(?:create|update|read|upsert|delete|insert)\w*\(\s*(?:&mut\s+)?(?:context\.pool|pool|conn|&mut)/,
            means: 'database call',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:diesel|diesel_async|sqlx|sea_orm|redis|rusqlite|tokio_postgres|deadpool\w*|mongodb|\w*db_schema\w*|\w*db_views\w*)\b/,
            means: 'database library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/config.ts
/** Brokers, queues and schedules in configuration files. */
const queueConfig = {
    surface: 'queue',
    ecosystem: 'config',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:rabbitmq|sidekiq|celery|kafka|queue|queues|good_job|solid_queue|recurring|broker|activemq|nats|cron)(?:[.-]\w+)*\.(?:ya?ml|json|conf|properties|toml)$|async-?api[\w.-]*\.(?:ya?ml|json)$/i,
            means: 'broker configuration',
        },
        {
            kind: 'line',
            pattern: /\bspring\.(?:kafka|rabbitmq|jms|cloud\.stream|quartz|pulsar)\b/i,
            means: 'broker setting',
        },
        {
            kind: 'line',
            pattern: /^\s*resource\s+"(?:aws_(?:sqs|sns|mq|kinesis|cloudwatch_event|scheduler)\w*|google_(?:pubsub|cloud_tasks|cloud_scheduler)\w*|azurerm_(?:servicebus|eventhub)\w*)"/,
            means: 'queue resource',
        },
        {
            kind: 'line',
            pattern: /^\s*["']?(?:asyncapi)["']?\s*:|^\s*-?\s*["']?(?:sqs|sns|kafka|rabbitmq|amqp|nats|stream|schedule|cron)["']?\s*:\s*(?:$|\{)/i,
            means: 'broker setting',
        },
        {
            kind: 'line',
            pattern: /^\s*["']?(?:visibility[-_]?timeout|prefetch(?:[-_]?count)?|dead[-_]?letter[\w-]*|max[-_]?delivery\w*|ack[-_]?mode|bootstrap[-_.]servers|consumer[-_.]group[\w-]*|concurrency)["']?\s*[:=]/i,
            means: 'consumer setting',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/contracts.ts
/** Schemas of messages. */
const queueContracts = {
    surface: 'queue',
    ecosystem: 'contract',
    rows: [
        { kind: 'path', pattern: /\.(?:avsc|avdl)$/, means: 'Avro schema' },
        {
            kind: 'path',
            pattern: /(?:events?|messages?|topics?|queues?)(?:\/(?:[^/]+\/)*)?[\w.-]*\.proto$/i,
            means: 'message contract',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/dotnet.ts
/** MassTransit, NServiceBus, Hangfire, RabbitMQ.Client, Service Bus and hosted services. */
const queueDotnet = {
    surface: 'queue',
    ecosystem: 'dotnet',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:IntegrationEvents?|EventBus\w*|Consumers|BackgroundTasks|HostedServices)[\w.]*\/|(?:^|[/a-z])(?:Consumer|IntegrationEvent|IntegrationEventHandler|BackgroundService|HostedService|Job)\.(?:cs|fs|vb)$/,
            means: 'messages or background jobs',
        },
        {
            kind: 'line',
            pattern: /\bIConsumer<|\bIHandleMessages<|\bIIntegrationEventHandler\b|\bIntegrationEvent\b|\bBackgroundJob\.\w+|\bRecurringJob\.\w+|\bIHostedService\b|\bBackgroundService\b|\bServiceBus(?:Client|Sender|Processor)\b|\bIBus\b|\bIEventBus\b|\bIPublishEndpoint\b/,
            means: 'consumer or producer',
        },
        {
            kind: 'line',
            pattern: /\.(?:Basic(?:Ack|Nack|Publish|Consume|Qos|Reject)(?:Async)?|QueueDeclare|ExchangeDeclare|QueueBind|CompleteMessageAsync|AbandonMessageAsync|DeadLetterMessageAsync|AddMassTransit|UsingRabbitMq|AddSubscription|AddHangfire|AddQuartz)\b|\b(?:IProducer|IConsumer|ProducerBuilder|ConsumerBuilder)</,
            means: 'broker call',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:MassTransit|NServiceBus|Hangfire|RabbitMQ|Confluent\.Kafka|Azure\.Messaging|Quartz|Rebus|Amazon\.SQS)/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/elixir.ts
/** Oban, Broadway, GenStage and AMQP. */
const queueElixir = {
    surface: 'queue',
    ecosystem: 'elixir',
    rows: [
        { kind: 'path', pattern: /_(?:worker|job|consumer|producer)\.ex$/, means: 'background job' },
        {
            kind: 'line',
            pattern: /\bOban\.\w+|\bBroadway\.\w+|\bAMQP\.\w+|\bExq\.\w+|\bPubSub\.(?:broadcast\w*|subscribe)|\bdef\s+perform\(|\bhandle_message\(|\bQuantum\b/,
            means: 'job or message',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:alias|import|use|require)\s+(?:Oban\b|Broadway\b|GenStage\b|AMQP\b|Quantum\b|Kafka\w*)/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/go.ts
/** Kafka, NATS, AMQP, asynq, Temporal and cron. */
const queueGo = {
    surface: 'queue',
    ecosystem: 'go',
    rows: [
        {
            kind: 'line',
            pattern: /\b(?:sarama|kafka|nats|jetstream|amqp|amqp091|asynq|river|machinery|pubsub)\.\w+/,
            means: 'broker call',
        },
        {
            kind: 'line',
            pattern: /\b(?:nc|js|ch|channel|producer|consumer|writer|reader)\.(?:Publish\w*|Subscribe\w*|QueueSubscribe\w*|Consume\w*|Qos|WriteMessages|ReadMessage|FetchMessage|CommitMessages|SendMessages?|QueueDeclare)\(/,
            means: 'publish or consume',
        },
        {
            kind: 'line',
            pattern: /\b(?:msg|m|d|delivery|message)\.(?:Ack|Nak|Nack|Reject|Term|InProgress)\(/,
            means: 'acknowledgement',
        },
        {
            kind: 'line',
            pattern: /\bworkflow\.(?:Execute\w+|Sleep|GetSignalChannel|NewSelector|ContinueAsNew\w*)\b|\bactivity\.\w+\(|\bcron\.(?:New|Parse\w*)\(|\.AddFunc\(\s*"/,
            means: 'workflow or schedule',
        },
        {
            kind: 'line',
            pattern: /\bqueue\.(?:Push\w*|Poll|Done|Error\w*|Wait|Extend|Info|Task|Fn|Queue|New\w*|WithTaskStore)\b/,
            means: 'queue call',
        },
        {
            kind: 'import',
            pattern: /"(?:github\.com\/(?:IBM\/sarama|Shopify\/sarama|segmentio\/kafka-go|nats-io\/[^"]*|rabbitmq\/[^"]*|streadway\/amqp|hibiken\/asynq|riverqueue\/[^"]*|robfig\/cron[^"]*|twmb\/franz-go[^"]*|ThreeDotsLabs\/watermill[^"]*|confluentinc\/[^"]*)|go\.temporal\.io\/[^"]*|cloud\.google\.com\/go\/pubsub[^"]*)"/,
            means: 'queue library',
        },
        { kind: 'import', pattern: /"[^"]*\/(?:queue|pubsub|events?bus|messaging)"/, means: 'queue code' },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/javascript.ts
/** BullMQ, KafkaJS, amqplib, SQS, pg-boss, Temporal, Inngest and schedulers. */
const queueJavascript = {
    surface: 'queue',
    ecosystem: 'javascript',
    rows: [
        {
            kind: 'line',
            pattern: /\bnew (?:Queue|Worker|QueueEvents|QueueScheduler|FlowProducer|Kafka|PgBoss|Agenda|CronJob|Cron|Bull)(?:<[^>]{0,60}>)?\(/,
            means: 'queue or worker',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /@(?:Processor|Process|OnQueueEvent|OnWorkerEvent|InjectQueue|EventPattern|MessagePattern|Cron|Interval|Timeout|OnEvent|RabbitSubscribe|SqsMessageHandler)\(/,
            means: 'consumer decorator',
        },
        {
            kind: 'line',
            pattern: /\bjob\.(?:data|attemptsMade|progress|updateProgress|moveToFailed|remove|retry|opts)\b|\bboss\.\w+\(/,
            means: 'job',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:producer|kafka)\.\w+\(|\beachMessage\b|\beachBatch\b|\bassert(?:Queue|Exchange)\(|\bsendToQueue\(|\bbindQueue\(|\bprefetch\(/,
            means: 'broker call',
        },
        {
            kind: 'line',
            pattern: /\b(?:jobs|jobsClient|jobClient)\.(?:triggerJob|trigger|defineJob|dispatch|add|run|send|schedule)\w*\(|\b(?:defineJob|createJob|triggerJob|addJob)\(|\b(?:inngest|client)\.(?:createFunction|defineJob)\(|\bio\.(?:runTask|sendEvent|triggerJob)\(/,
            means: 'background job',
        },
        {
            kind: 'line',
            pattern: /\b(?:proxyActivities|executeChild|startChild|defineSignal|continueAsNew)\b|\bcron\.schedule\(|\bnode-?cron\b/,
            means: 'workflow or schedule',
        },
        {
            kind: 'line',
            pattern: /[eE]vent_?(?:Service|Emitter|Store)_?\.(?:emit|publish|subscribe)\(/,
            means: 'event',
            except: 'front-end',
        },
        {
            kind: 'import',
            pattern: /['"](?:bullmq|bull|bee-queue|kafkajs|amqplib[\w/]*|amqp-connection-manager|@aws-sdk\/client-(?:sqs|sns|eventbridge)|pg-boss|graphile-worker|@temporalio\/[\w-]+|inngest|agenda|node-cron|cron|croner|@nestjs\/(?:bull|bullmq|microservices|schedule|event-emitter)|nats|mqtt|@google-cloud\/(?:pubsub|tasks)|@azure\/service-bus|@trigger\.dev\/[\w-]+|node-resque|node-schedule)['"]/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/jvm.ts
/** Kafka, JMS, AMQP, Spring messaging, Quartz and schedulers. */
const queueJvm = {
    surface: 'queue',
    ecosystem: 'jvm',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)[\w-]*(?:-event-queue|-queue|amqp|kafka|sqs|nats)\/src\//,
            means: 'message broker code',
        },
        {
            kind: 'line',
            pattern: /@(?:KafkaListener|KafkaHandler|RabbitListener|RabbitHandler|JmsListener|SqsListener|StreamListener|ServiceActivator|Scheduled|EnableScheduling|Async|EventListener|TransactionalEventListener|RetryableTopic|Retryable|Incoming|Outgoing|PulsarListener)\b/,
            means: 'listener annotation',
        },
        {
            kind: 'line',
            pattern: /\b(?:kafkaTemplate|rabbitTemplate|amqpTemplate|jmsTemplate|streamBridge|kafkaProducer|sqsClient|sqsTemplate|snsClient|pubSubTemplate|applicationEventPublisher|eventPublisher)\.\w+\(/,
            means: 'publish',
        },
        {
            kind: 'line',
            pattern: /\b(?:KafkaConsumer|KafkaProducer|ProducerRecord|ConsumerRecords?|MessageListener|Acknowledgment|DefaultConsumer|BasicProperties|ConnectionFactory|JobDetail|JobExecutionContext|CronTrigger|ScheduledExecutorService)\b(?!\s*;)/,
            means: 'broker or scheduler type',
        },
        {
            kind: 'line',
            pattern: /\b(?:acknowledgment|ack|message|envelope)\.(?:acknowledge|getDeliveryTag|nack)\(|\bscheduleWithFixedDelay\(|\bscheduleAtFixedRate\(/,
            means: 'acknowledgement or schedule',
        },
        {
            kind: 'import',
            pattern: /^\s*import\s+(?:static\s+)?(?:org\.apache\.(?:kafka|pulsar|activemq)|org\.springframework\.(?:kafka|amqp|jms|messaging|cloud\.stream|integration|scheduling)|com\.rabbitmq|jakarta\.jms|javax\.jms|org\.quartz|io\.nats|software\.amazon\.awssdk\.services\.(?:sqs|sns)|com\.amazonaws\.services\.(?:sqs|sns)|io\.temporal|com\.google\.cloud\.pubsub)\b/,
            means: 'queue library',
        },
        {
            kind: 'import',
            pattern: /^\s*import\s+[\w.]+\.(?:\w*[qQ]ueues?|messaging)\.|^\s*import\s+[\w.]+\.\w*Queue\w*;?$/,
            means: 'queue code',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/layout.ts
/** Folders and names in which the programs of every language keep producers, consumers and schedules. */
const queueLayout = {
    surface: 'queue',
    ecosystem: 'code',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:[\w]+[-_])?(?:queues?|consumers?|producers?|publishers?|subscribers?|listeners|jobs?|workers?|sidekiq|celery|outbox|sagas?|dags)\//i,
            means: 'messages or background jobs',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:message[-_]?(?:bus|broker|queue)|messaging|event[-_]?bus(?:[-_]?\w+)*|pubsub|kafka|rabbitmq|amqp|nats|sqs|bullmq|temporal|inngest|mq)\//i,
            means: 'message broker code',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:cron|crons|schedulers?|scheduled[-_]?(?:tasks|jobs))\//i,
            means: 'scheduled work',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|[-_./])(?:queues?|consumer|producer|publisher|subscriber|worker|jobs?|crons?|scheduler|scheduled[-_]tasks|event[-_]?bus|outbox|celery(?:config|_app)?|bullmq|kafka|rabbitmq|amqp|message[-_]bus)\.\w+$/i,
            means: 'messages or background jobs',
            except: 'front-end',
        },
        {
            kind: 'path',
            pattern: /(?:^|[/a-z0-9])(?:Queue|QueueDAO|Consumer|Producer|Publisher|Subscriber|Listener|Worker|Job|Jobs|Scheduler|EventBus|MessageBus|Saga)\.\w+$/,
            means: 'messages or background jobs',
            except: 'front-end',
        },
    ],
};
/** Calls that publish, consume and acknowledge, in any language. */
const queueCode = {
    surface: 'queue',
    ecosystem: 'code',
    rows: [
        {
            kind: 'line',
            pattern: /(?<![\w.])(?:this\.)?n?ack(?:nowledge)?(?:[A-Z_]\w*)?\(/,
            means: 'acknowledgement',
        },
        {
            kind: 'line',
            pattern: /queue\w*(?:\.|->|::)(?:publish|enqueue|dequeue|addBulk|ack|nack|reject|postpone|consume|subscribe|send|receive|process|schedule|retry|purge|cancel)\w*\(|(?:[\w.@>]queue\w*|\bqueue\w+)(?:\.|->|::)(?:push|add|poll|pop|offer|remove)\w*\(|\bqueue\.add\(\s*['"`]/i,
            means: 'queue call',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:(?:basic_?|channel\.|ch\.)(?:n?ack|reject|publish|consume|qos|prefetch)|basic_?get|(?:message|msg|delivery|d)\.(?:n?ack|reject))\w*\(/i,
            means: 'acknowledgement or publish',
        },
        {
            kind: 'line',
            pattern: /(?:event_?bus|message_?bus|mediator|message_?broker|broker|pub_?sub|kafka|rabbit|producer|publisher)\w*(?:\.|->)(?:publish|send|emit|produce|dispatch|subscribe|on|request)\w*\(/i,
            means: 'publish or subscribe',
            except: 'components',
        },
        {
            kind: 'line',
            pattern: /\bconsumer\.(?:run|subscribe|poll|commit\w*|receive|seek|pause)\(/i,
            means: 'consumer call',
        },
        {
            kind: 'line',
            pattern: /scheduler\w*(?:\.|->)(?:schedule|add_?job|every|start|run|cancel|enqueue)\w*\(|\b(?:schedule|register)(?:Cron|Recurring)?Jobs?\(/i,
            means: 'schedule',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\b(?:enqueue|dequeue|publish_?(?:message|event)|send_?message|send_?to_?queue|dead_?letter|visibility_?timeout|delivery_?tag)\w*\s*(?:\(|=|:)/i,
            means: 'message handling',
            except: 'front-end',
        },
        {
            kind: 'line',
            pattern: /\bsqs(?:_?client)?\.\w+\(|\bsns\.\w+\(|\b(?:Send|Receive|Delete|Publish)Message\w*Command\(/i,
            means: 'SQS or SNS call',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/php.ts
/** Laravel queues and schedules, Symfony Messenger and broker clients. */
const queuePhp = {
    surface: 'queue',
    ecosystem: 'php',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:Jobs|Listeners|MessageHandler|Messenger|Subscribers)\/(?:[^/]+\/)*[^/]+\.php$|(?:^|\/)config\/(?:queue|horizon)\.php$|(?:^|\/)Console\/Kernel\.php$/,
            means: 'background job',
        },
        {
            kind: 'line',
            pattern: /\bimplements\s+[\w,\s\\]{0,80}\bShouldQueue\b|(?<![\w>])dispatch(?:_sync|_now)?\(|::dispatch\w*\(|->(?:dispatch|onQueue|onConnection|afterCommit)\(|\bQueue::\w+\(|\bBus::\w+\(|\bQueueable\w*\b(?!\s*;)/,
            means: 'job dispatch',
        },
        {
            kind: 'line',
            pattern: /\bSchedule::\w+\(|\$schedule->\w+\(|->(?:everyMinute|everyFiveMinutes|hourly|daily|dailyAt|cron|weekly|withoutOverlapping|onOneServer)\(|#\[As(?:MessageHandler|CronTask|PeriodicTask)|\bMessageBusInterface\b|->basic_(?:publish|consume|ack|nack)\(|\$this->(?:release|fail|attempts)\(/,
            means: 'schedule or message',
        },
        {
            kind: 'line',
            pattern: /\bpublic\s+\$(?:tries|timeout|backoff|maxExceptions)\b/,
            means: 'job declaration',
        },
        {
            kind: 'import',
            pattern: /^\s*use\s+(?:Illuminate\\(?:Queue|Bus|Contracts\\Queue|Support\\Facades\\(?:Queue|Bus|Schedule)|Console\\Scheduling)|Symfony\\Component\\(?:Messenger|Scheduler)|PhpAmqpLib|Enqueue)/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/python.ts
/** Celery, RQ, Dramatiq, Airflow, APScheduler and broker clients. */
const queuePython = {
    surface: 'queue',
    ecosystem: 'python',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)(?:tasks|celery\w*|actors|dags?|jobs)\.py$|(?:^|\/)(?:tasks|dags)\/(?:[^/]+\/)*[^/]+\.py$/,
            means: 'task',
        },
        {
            kind: 'line',
            pattern: /^\s*@(?:\w+\.)?(?:shared_task|task|actor|periodic_task|job|cron|scheduled_job|dag|on_after_configure)\b(?!\w)/,
            means: 'task decorator',
        },
        {
            kind: 'line',
            pattern: /\.(?:delay|apply_async|send_with_options|enqueue_in|enqueue_at|delay_on_commit|s|si)\((?!\s*['"]\))/,
            means: 'task call',
        },
        {
            kind: 'line',
            pattern: /\benqueue_job\(|\w\.send\(\s*(?:\w+_id|message)|\b(?:Celery|Retry|crontab|CronTrigger|RedisBroker|StubBroker)\b\s*[(=]/,
            means: 'task queue',
        },
        {
            kind: 'line',
            pattern: /\bself\.(?:retry|request\.retries)\b|\b(?:max_retries|acks_late|task_acks_late|autoretry_for|retry_backoff|CELERY_\w+|beat_schedule)\b\s*[=:]/,
            means: 'task setting',
        },
        {
            kind: 'line',
            pattern: /\b(?:KafkaProducer|KafkaConsumer|AIOKafka\w+|BlockingConnection|aio_pika|pika|confluent_kafka|nats)\b[.(]|\bDAG\(|\wOperator\(\s*(?:task_id|$)/,
            means: 'broker or workflow',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:from|import)\s+(?:celery|rq|dramatiq|airflow|apscheduler|huey|arq|kafka|aiokafka|confluent_kafka|pika|aio_pika|nats|kombu|prefect|temporalio|faust|django_q|procrastinate|google\.cloud\.(?:pubsub|tasks))\b/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/ruby.ts
/** Sidekiq, ActiveJob, GoodJob and broker clients. */
const queueRuby = {
    surface: 'queue',
    ecosystem: 'ruby',
    rows: [
        {
            kind: 'path',
            pattern: /(?:^|\/)app\/(?:jobs|workers|sidekiq)\/|_(?:job|worker)\.rb$|(?:^|\/)config\/(?:initializers\/)?(?:sidekiq|good_job|solid_queue|resque|schedule|karafka|sneakers)\w*\.(?:rb|yml)$/,
            means: 'background job',
        },
        {
            kind: 'line',
            pattern: /\.(?:perform_later|perform_async|perform_in|perform_at|perform_bulk|enqueue|set\(\s*(?:wait|queue))|\bdef\s+perform\b|\w_later\b/,
            means: 'job call',
        },
        {
            kind: 'line',
            pattern: /^\s*(?:queue_as|retry_on|discard_on|sidekiq_options|sidekiq_retry_in|good_job_control_concurrency_with|include\s+Sidekiq::\w+)\b|\bclass\s+\w+\s*<\s*(?:ApplicationJob|ActiveJob::Base)/,
            means: 'job declaration',
        },
        {
            kind: 'line',
            pattern: /\b(?:Sidekiq|Resque|GoodJob|SolidQueue|Karafka|Bunny|Racecar|Shoryuken)(?:::|\.)\w+|\bActiveSupport::Notifications\b/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/queue/rust.ts
/** Kafka, AMQP, NATS, scheduled work and job queues. */
const queueRust = {
    surface: 'queue',
    ecosystem: 'rust',
    rows: [
        {
            kind: 'line',
            pattern: /\b(?:lapin|rdkafka|async_nats|apalis|fang|clokwerk|tokio_cron_scheduler|celery|rumqttc)::\w+|\bbasic_(?:publish|consume|ack|nack|qos)\(|\bFutureProducer\b|\bStreamConsumer\b|\bAsyncScheduler\b|\bActivityQueue\b|\bscheduler\s*\.every\(/,
            means: 'broker or schedule',
        },
        {
            kind: 'import',
            pattern: /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:lapin|rdkafka|async_nats|apalis|fang|clokwerk|tokio_cron_scheduler|celery|rumqttc|aws_sdk_sqs)\b/,
            means: 'queue library',
        },
    ],
};

;// CONCATENATED MODULE: ./src/core/surface/signatures.ts



































/** Every table of signatures. A new framework is rows in one of them; a new family is a file per surface and a line each here. The tables of a family stand before those for all: the first row that matches gives the reason. */
const signatureTables = [
    contractLines,
    apiDotnet,
    apiElixir,
    apiGo,
    apiJavascript,
    apiJvm,
    apiPhp,
    apiPython,
    apiRuby,
    apiRust,
    apiAuth,
    contractPaths,
    apiLayout,
    queueConfig,
    queueContracts,
    queueDotnet,
    queueElixir,
    queueGo,
    queueJavascript,
    queueJvm,
    queuePhp,
    queuePython,
    queueRuby,
    queueRust,
    queueLayout,
    queueCode,
    dbConfig,
    dbDotnet,
    dbElixir,
    dbGo,
    dbJavascript,
    dbJvm,
    dbPhp,
    dbPython,
    dbRuby,
    dbRust,
    dbLayout,
    dbCodeLayout,
    dbCode,
];

;// CONCATENATED MODULE: ./src/core/surface/signs.ts




/** Makes the look-up that builds the matchers of each sort of file once. */
function matchersCache() {
    const built = new Map();
    return (ecosystem, place) => {
        const key = `${ecosystem} ${place}`;
        const known = built.get(key);
        if (known !== undefined)
            return known;
        const made = new Map(surface/* surfaces */.X.map((surface) => [
            surface,
            matchersFor(signatureTables, surface, ecosystem, place),
        ]));
        built.set(key, made);
        return made;
    };
}
/**
 * Gives the signs that a file shows: for each surface the first of its path and the first of its changed lines, and only where it has
 * neither, of the lines around or of the imports shown. Removed lines count as added ones do: a guard taken away is a change.
 * An import that stands unchanged in view proves only that the file is not without surface, so it is asked last.
 */
function signsOf(file, code, matchers) {
    const changed = code.filter((line) => line.changed);
    const around = code.filter((line) => !line.changed);
    const signs = [...matchers].flatMap(([surface, of]) => {
        const strong = [pathWhy(file, surface, of), lineWhy(changed, 'lines', surface, of)];
        const found = strong.filter((why) => why !== undefined);
        if (found.length > 0)
            return found;
        return [importWhy(changed, surface, of) ?? lineWhy(around, 'context', surface, of)].filter((why) => why !== undefined);
    });
    if (signs.length > 0)
        return signs;
    return [...matchers].flatMap(([surface, of]) => importWhy(around, surface, of) ?? []);
}
function pathWhy(file, surface, of) {
    for (const path of [file.path, file.previousPath]) {
        const sign = path === undefined ? undefined : firstSign(of.path, path.trimEnd());
        if (path === undefined || sign === undefined)
            continue;
        const part = sign.matched.replace(/^\//, '');
        const shown = part.includes('/') ? part : baseName(path);
        return { surface, source: 'path', text: `${sign.means}, path \`${snippet(shown)}\`` };
    }
    return undefined;
}
function lineWhy(code, source, surface, of) {
    for (const line of code) {
        const sign = line.isImport ? undefined : firstSign(of.line, line.text);
        if (sign !== undefined)
            return { surface, source, text: signs_textOf(sign) };
    }
    return undefined;
}
function importWhy(code, surface, of) {
    for (const line of code) {
        const sign = line.isImport ? firstSign(of.import, line.text) : undefined;
        if (sign !== undefined)
            return { surface, source: 'imports', text: `import of ${signs_textOf(sign)}` };
    }
    return undefined;
}
function signs_textOf(sign) {
    return `${sign.means} \`${snippet(sign.matched)}\``;
}

;// CONCATENATED MODULE: ./src/core/surface/classify.ts









/** Says of every changed file whether it touches an API, a queue or a database, and why: one answer per file, in the files' order, each with a reason. Reads nothing but the diff. */
function classify_classify(files, options) {
    const rules = {
        includes: globs(options.include),
        excludes: globs(options.exclude),
        lenses: surface/* surfaces */.X.filter((surface) => options.lenses.includes(surface)),
        matchersOf: matchersCache(),
    };
    return files.map((file) => classifyFile(file, rules));
}
function globs(patterns) {
    const given = patterns.filter((pattern) => pattern.trim() !== '');
    if (given.length === 0)
        return () => false;
    const matches = picomatch_default()(given, { dot: true });
    // No part of a glob reaches over the end of a line, and a path may hold one.
    return (path) => matches(path.replace(/[\n\r\u2028\u2029]/g, '?'));
}
function classifyFile(file, rules) {
    const ecosystem = ecosystemOf(file.path);
    const unreadable = notText(file, ecosystem);
    if (unreadable !== undefined)
        return dropped(file, 'path', unreadable);
    if (rules.excludes(file.path))
        return dropped(file, 'config', 'path matches `exclude`');
    if (rules.includes(file.path))
        return included(file, signs(file, ecosystem, rules), rules.lenses);
    return classify_offSurface(file, ecosystem) ?? test(file, ecosystem) ?? bySigns(file, ecosystem, rules);
}
/** A binary that is named like code is not dropped: a pull request can declare its own sources binary. */
function notText(file, ecosystem) {
    if (file.unread === 'submodule')
        return 'submodule: a pointer to a commit elsewhere';
    if (file.unread === 'binary' && ecosystem === 'other')
        return 'binary file';
    return undefined;
}
function classify_offSurface(file, ecosystem) {
    const contract = isContract(file.path, ecosystem);
    const sign = offSurfaceSign(file.path, contract);
    if (sign !== undefined)
        return dropped(file, 'path', sign);
    const header = contract ? undefined : generatedSign(file, ecosystem);
    return header === undefined ? undefined : dropped(file, 'lines', `generated by header \`${header}\``);
}
function test(file, ecosystem) {
    const path = testSign(file.path, ecosystem);
    if (path !== undefined)
        return without(file, 'test', 'path', `test, path \`${snippet(path)}\``);
    if (!onlyInlineTests(file, ecosystem))
        return undefined;
    return without(file, 'test', 'lines', 'only the inline test module changed');
}
function bySigns(file, ecosystem, rules) {
    if (onlyComments(file, ecosystem))
        return dropped(file, 'lines', 'only comments or blank lines changed');
    const why = signs(file, ecosystem, rules);
    if (why.length > 0)
        return selected(file, why, rules.lenses);
    if (file.unread === 'symlink')
        return dropped(file, 'path', 'symbolic link');
    if (file.unread !== undefined && ecosystem !== 'other')
        return classify_unread(file, rules.lenses);
    return dropped(file, 'lines', noSign(file, ecosystem));
}
function onlyComments(file, ecosystem) {
    if (!isCode(ecosystem) || file.hunks.length === 0)
        return false;
    if (file.status === 'added' || file.status === 'removed')
        return false;
    return !shownCode(file, ecosystem).some((line) => line.changed);
}
function signs(file, ecosystem, rules) {
    return signsOf(file, shownCode(file, ecosystem), rules.matchersOf(ecosystem, placeOf(file.path, ecosystem)));
}
function noSign(file, ecosystem) {
    if (placeOf(file.path, ecosystem) === 'component')
        return 'front-end component without server code';
    if (placeOf(file.path, ecosystem) === 'front-end')
        return 'front-end code without calls to a server';
    if (ecosystem === 'config')
        return 'configuration of no API, queue or database';
    if (isCode(ecosystem))
        return `what is shown of it has no sign of an API, queue or database${hasLongLine(file) ? longLine : ''}`;
    return 'not a kind of file that holds an API, queue or database';
}
/** Says so where a line was not searched to its end. */
const longLine = ` in the first ${maxLine} characters of its lines`;
function hasLongLine(file) {
    return file.hunks.some((hunk) => hunk.lines.some((line) => line.text.length > maxLine));
}
function included(file, why, lenses) {
    const config = { surface: undefined, source: 'config', text: 'path matches `include`' };
    const shown = lenses.filter((lens) => why.some((one) => one.surface === lens));
    const asked = shown.length > 0 ? shown : lenses;
    return asked.length === 0
        ? lensOff(file, [config])
        : { file, tier: 'selected', surfaces: asked, why: [config, ...why] };
}
function selected(file, why, lenses) {
    const asked = lenses.filter((lens) => why.some((one) => one.surface === lens));
    if (asked.length === 0)
        return lensOff(file, why);
    return { file, tier: 'selected', surfaces: asked, why };
}
/** Code whose diff cannot be read may hold anything: it is selected, so that the plan lists it as not read. */
function classify_unread(file, lenses) {
    const text = 'its diff cannot be read, so nothing is ruled out';
    const why = [{ surface: undefined, source: 'lines', text }];
    return lenses.length === 0 ? lensOff(file, why) : { file, tier: 'selected', surfaces: lenses, why };
}
function lensOff(file, why) {
    const off = { surface: undefined, source: 'config', text: 'lens not asked' };
    return { file, tier: 'dropped', surfaces: [], why: [off, ...why] };
}
function dropped(file, source, text) {
    return without(file, 'dropped', source, text);
}
function without(file, tier, source, text) {
    return { file, tier, surfaces: [], why: [{ surface: undefined, source, text }] };
}

;// CONCATENATED MODULE: ./src/read-change.ts






/** Reads the change through the port and sorts it; texts are fetched only of files that came without a patch and could be on the surface. */
async function readChange(reader, config) {
    const subject = await reader.subject();
    const changes = await reader.changes();
    const files = await diffAll(reader, changes, config);
    return { subject, files: classify_classify(files, config).map(withoutUnread), truncated: changes.truncated };
}
/** What is dropped is never shown: in a change of thousands of files its lines need not stay in memory. */
function withoutUnread(file) {
    return file.tier === 'dropped' ? { ...file, file: { ...file.file, hunks: [] } } : file;
}
async function diffAll(reader, changes, { include }) {
    const unpatched = changes.files.filter((file) => needsTexts(file) && (include.length > 0 || mayBeOnSurface(file.path)));
    const refs = unpatched.flatMap((file) => [oldRef(file), newRef(file)]);
    const texts = refs.length === 0 ? text_textsOf([]) : text_textsOf(await reader.texts(refs));
    const wanted = new Set(unpatched.map((file) => file.path));
    return changes.files.map((file) => {
        if (!wanted.has(file.path))
            return diffFile(file);
        return diffFile(file, { old: texts.get(oldRef(file)), new: texts.get(newRef(file)) });
    });
}
/** An asset, a lock file or a document needs no reading to be dropped; a contract lies on the surface wherever it lies. */
function mayBeOnSurface(path) {
    return offSurfaceSign(path, isContract(path, ecosystemOf(path))) === undefined;
}
/** A file's text at the merge base, under the name it had there. */
function oldRef(file) {
    return { revision: 'mergeBase', path: file.previousPath ?? file.path };
}
/** A file's text at the head. */
function newRef(file) {
    return { revision: 'head', path: file.path };
}

;// CONCATENATED MODULE: ./src/compose.ts






/** Plans the batches and prints their requests; reads and asks nothing. */
function composePrompts(prepared, agent, told) {
    const { selected, texts, evidence } = prepared;
    const { subject, files } = prepared.change;
    const { literals, config } = told;
    const shown = (file) => excerptsOf(file.file, textOr(texts.get(newRef(file.file))), literals);
    const pieces = selected.map((file) => ({ file, excerpts: shown(file) }));
    const plan = planBatches({ selected: pieces, tests: changedTests(files, shown), lenses: config.lenses });
    const { script, model, effort } = agent;
    const context = {
        script,
        model,
        effort,
        subject,
        files,
        batches: plan.batches,
        evidence: evidence.evidence,
        literals,
    };
    return { plan, prompts: promptsOf(context) };
}
function changedTests(files, shown) {
    const byPath = new Map(files.map((file) => [file.file.path, file]));
    const asContext = (path) => {
        const file = byPath.get(path);
        return file === undefined ? [] : [{ file, role: 'context', excerpts: shown(file) }];
    };
    return new Map([...testsOf(files)].map(([path, tests]) => [path, tests.flatMap(asContext)]));
}

;// CONCATENATED MODULE: ./src/core/judgement/identity.ts


/** Takes the closed category, the path through renames and the anchored whole lines; gives 16 hexadecimal digits. Wording, lens, severity and line numbers play no part. */
function identityOf({ category, path, text }) {
    const lines = text.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(JSON.stringify(['v1', category, path, lines])))).slice(0, 16);
}
/** The name that a file's identities go by: its name at the merge base, so that a rename keeps them; unless another file of the change has taken that name. A copy's origin lives on under its own. */
function basePath({ path, previousPath, status }, paths) {
    return status === 'renamed' && previousPath !== undefined && !paths.has(previousPath) ? previousPath : path;
}

;// CONCATENATED MODULE: ./src/core/evidence/severity.ts
/** Takes a fact; gives the severity it is posted with, or undefined for what is never a comment of its own. Breaking is `major`: who consumes the contract is not known here, and a blocker must be proven. */
function severityOf({ level }) {
    switch (level) {
        case 'breaking':
            return 'major';
        case 'risky':
            return 'minor';
        case 'info':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/to-finding.ts



/** What each kind of contract is about, of the closed list. A kind without a line of its own is a `contract`. */
const to_finding_categories = { text: 'validation' };
/**
 * Takes all evidence and the changed files; gives the findings, one for each line and category so that a line with three facts is
 * commented once. `info` gives none: it stays evidence. A fact on a line outside the diff keeps its line and is tied to the file.
 */
function findingsOf(evidence, files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const byLine = new Map();
    for (const item of evidence) {
        const severity = severityOf(item);
        if (severity === undefined)
            continue;
        const key = JSON.stringify([item.path, item.side, item.line, categoryOf(item)]);
        const same = byLine.get(key);
        if (same === undefined)
            byLine.set(key, [{ evidence: item, severity }]);
        else
            same.push({ evidence: item, severity });
    }
    return [...byLine.values()].map((posted) => findingOf(posted, byPath.get(posted[0].evidence.path), new Set(byPath.keys())));
}
function findingOf(posted, file, paths) {
    const lead = posted.find(({ severity }) => severity === 'major') ?? posted[0];
    const others = posted.filter((it) => it !== lead).map((it) => it.evidence);
    const { evidence, severity } = lead;
    const category = categoryOf(evidence);
    const { place, tie } = to_finding_placeOf(evidence, file);
    const affects = [...new Set(posted.flatMap((it) => it.evidence.affects))];
    const also = others.length === 0 ? '' : `\n\nOn the same line:\n${others.map(({ title }) => `- ${title}`).join('\n')}`;
    return {
        // Two lines with equal text, `id: ID!` of two types, are told apart by what they declare.
        id: identityOf({
            category,
            path: file === undefined ? evidence.path : basePath(file, paths),
            text: [...place.text, ...affects],
        }),
        origin: { kind: 'computed', rule: evidence.rule },
        category,
        severity,
        confidence: 'high',
        place,
        tie,
        title: evidence.title,
        trigger: '',
        failure: `${evidence.detail}${also}`,
        noticed: '',
        fix: undefined,
        suggestion: undefined,
        affects,
        evidence: [...new Set(posted.map((it) => it.evidence.rule))],
    };
}
function categoryOf({ contract }) {
    return (Object.hasOwn(to_finding_categories, contract) ? to_finding_categories[contract] : undefined) ?? 'contract';
}
/** A line of the base that is still there is commented on the right, where unchanged lines stand. */
function to_finding_placeOf({ path, side, line }, file) {
    const lines = file?.hunks.flatMap((hunk) => hunk.lines) ?? [];
    const shown = lines.find((it) => side === 'base' ? it.kind !== 'added' && it.old === line : it.kind !== 'removed' && it.new === line);
    if (shown === undefined) {
        const place = { path, side: side === 'base' ? 'LEFT' : 'RIGHT', startLine: line, line, text: [], shown: [] };
        return { place, tie: 'file' };
    }
    const at = lineOf(shown);
    const place = {
        path,
        side: at.side,
        startLine: at.line,
        line: at.line,
        text: [shown.text],
        shown: [(0,redact/* redact */.E)(shown.text, [])],
    };
    return { place, tie: shown.kind === 'context' ? 'hunk' : 'changed' };
}
function lineOf(shown) {
    return shown.kind === 'removed' ? { side: 'LEFT', line: shown.old } : { side: 'RIGHT', line: shown.new };
}

;// CONCATENATED MODULE: ./src/core/judgement/merge.ts

/** Begins with the computed findings, which are never replaced. */
function openLedger(computed) {
    return { computed, byId: new Map(computed.map((finding) => [finding.id, finding])), rejected: [] };
}
/** Enters a verified finding of the model: merged into evidence of its kind, or with its double, else on its own. */
function merge_settle({ computed, byId, rejected }, finding) {
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
    const sameKind = finding.category === fact.category || (fact.category === 'contract' && finding.category === 'compatibility');
    return sameKind && touches(fact, finding);
}
function touches({ place: a }, { place: b }) {
    return a.path === b.path && a.side === b.side && a.startLine <= b.line && b.startLine <= a.line;
}
function worse(a, b) {
    return severities.indexOf(a.severity) < severities.indexOf(b.severity);
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
    const rows = withoutGutter(quote.text.replace(/\r/g, '').split('\n'));
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
                return quote_describe(source, best, wanted, side);
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
function quote_describe({ path, excerpts }, lines, wanted, side) {
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
                merge_settle(ledger, verdict);
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
    return verify_findingOf(claim, found, basePath(first.file.file, paths));
}
function firstLine(quote) {
    return quote.trim().split('\n', 1)[0]?.slice(0, 80) ?? '';
}
/** Letters and digits that a reader will see: what stands in an HTML comment is taken out before anything is posted. */
function lettersOf(text) {
    const visible = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    return (visible.match(/[\p{L}\p{N}]/gu) ?? []).length;
}
function verify_findingOf(claim, found, identityPath) {
    const { place, tie } = found;
    const untouched = tie === 'changed' ? [] : [`${place.path}:${place.line}`];
    const { lens, category, severity, confidence, title, trigger, failure, noticed } = claim;
    return {
        id: identityOf({
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
    const lines = withoutGutter(fix.code
        .replace(/\r/g, '')
        .replace(/^\n+|\s+$/g, '')
        .split('\n'));
    return lines.length > longestFix ? undefined : { ...fix, code: lines.join('\n') };
}
/** Gives the suggestion with the indentation of the lines it replaces, or undefined where it changes nothing. */
function fitSuggestion(claim, replaced) {
    if (claim.suggestion === undefined || claim.suggestion.includes('[redacted'))
        return undefined;
    const lines = withoutGutter(claim.suggestion.replace(/\r/g, '').replace(/\n+$/, '').split('\n'));
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

;// CONCATENATED MODULE: ./src/judge.ts




/** Makes of evidence and answers what we stand behind, with the verdict and everything that was not believed or not read. `dialogue` undefined: no model was asked. */
function judge({ change, selected, evidence, checkedContracts }, dialogue, literals) {
    const results = dialogue?.results ?? [];
    const answers = results.flatMap(({ batch, lens, result }) => result.kind === 'answered' ? [{ batch, lens, answer: result.answer }] : []);
    const computed = findingsOf(evidence.evidence, change.files.map((one) => one.file));
    const { findings, rejected } = verifyClaims(answers.map(({ batch, answer }) => ({ batch, claims: answer.claims })), { computed, literals, paths: new Set(change.files.map((one) => one.file.path)) });
    const malformed = answers.flatMap(({ lens, answer }) => answer.malformed.map((one) => ({ ...one, lens, why: 'malformed' })));
    const read = dialogue === undefined ? unasked(selected) : coverageOf(selected, dialogue.plan, results);
    const cut = change.truncated ? [{ path: '', why: 'listing-truncated', hunks: 0 }] : [];
    const omissions = [...read.omissions, ...cut];
    return {
        verdict: verdictOf({
            selected: selected.length,
            truncated: change.truncated,
            asked: dialogue !== undefined,
            answered: answers.length,
            calls: results.length,
            omissions: omissions.length,
            findings: findings.length,
        }),
        coverage: read.coverage,
        findings,
        evidence: evidence.evidence,
        unchecked: evidence.unchecked,
        checkedContracts,
        points: distinct(answers.flatMap(({ answer }) => answer.points), (one) => `${one.kind} ${one.path} ${one.counterpart}`),
        questions: distinct(answers.flatMap(({ answer }) => answer.questions), (one) => one.text).slice(0, 3),
        receipts: answers.flatMap(({ answer }) => answer.receipts),
        rejected: [...rejected, ...malformed],
        omissions,
        unusable: dialogue?.unusable ?? [],
        spent: spentOf(dialogue),
        model: dialogue?.model,
        standing: [],
        warnings: dialogue?.warnings ?? [],
    };
}
function unasked(selected) {
    const hunks = selected.reduce((sum, one) => sum + hunkCount(one), 0);
    return {
        coverage: { selectedFiles: selected.length, shownFiles: 0, hunks, shownHunks: 0, receiptedFiles: 0 },
        omissions: [],
    };
}
function spentOf(dialogue) {
    if (dialogue === undefined)
        return { inputTokens: 0, cachedTokens: 0, outputTokens: 0, costUsd: 0, requests: 0 };
    const { usage, costUsd, requests } = dialogue.dialogue;
    return {
        inputTokens: usage.input + usage.cached + usage.written,
        cachedTokens: usage.cached,
        outputTokens: usage.output,
        costUsd,
        requests,
    };
}
/** The report of a run; findings are listed until a publisher has placed them. `judged` undefined: nothing was selected. */
function reportOf(change, judged, run) {
    const { findings, ...rest } = judged ?? nothingSelected;
    const applied = findings.map((finding) => listed(finding, undefined));
    return {
        ...rest,
        subject: change.subject,
        files: change.files,
        applied,
        ...run,
    };
}
const judge_offSurface = { kind: 'skipped', why: 'off-surface' };
const nothingSelected = {
    verdict: judge_offSurface,
    coverage: { selectedFiles: 0, shownFiles: 0, hunks: 0, shownHunks: 0, receiptedFiles: 0 },
    findings: [],
    evidence: [],
    unchecked: [],
    checkedContracts: 0,
    points: [],
    questions: [],
    receipts: [],
    rejected: [],
    omissions: [],
    unusable: [],
    spent: spentOf(undefined),
    model: undefined,
    standing: [],
    warnings: [],
};
function distinct(values, keyOf) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
var gray_matter_default = /*#__PURE__*/__webpack_require__.n(gray_matter);
// EXTERNAL MODULE: ./src/core/dialogue/request.ts
var request = __webpack_require__(2919);
;// CONCATENATED MODULE: ./src/core/dialogue/agent.ts



/** Fields of the format that would act; everything else unknown is silently without effect, as in Claude Code. */
const neverActedOn = ['tools', 'disallowedTools', 'hooks', 'mcpServers', 'permissionMode', 'skills'];
/** Agent files above this size are refused: a prompt of that length is a mistake. */
const maxChars = 200_000;
/** Takes an agent file's text and its path for messages; gives the agent or all problems with file and line. Executes nothing: only YAML, or plain `key: rest of line`, is read. */
function parseAgent(text, path) {
    if (text.length > maxChars)
        return { problems: [`${path}:1: the agent file is longer than ${maxChars} characters`] };
    const source = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .replace(/^\n+(?=---)/, '');
    const lines = source.split('\n');
    if (lines[0]?.trimEnd() !== '---')
        return { problems: [`${path}:1: the file must begin with a line "---" and "name:" and "description:" below it`] };
    const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    if (close === -1)
        return { problems: [`${path}:${lines.length}: the front matter is not closed by a line "---"`] };
    const frontMatter = lines.slice(1, close);
    const fields = readFields(frontMatter);
    return decodeAgent(fields, lines
        .slice(close + 1)
        .join('\n')
        .trim(), { path, bodyLine: close + 2 });
}
function decodeAgent(fields, body, place) {
    const problems = [];
    const field = (name) => fields.get(name)?.value ?? '';
    const refuse = (name, say) => problems.push(`${place.path}:${fields.get(name)?.line ?? 1}: ${say}`);
    if (field('name') === '')
        refuse('name', '"name:" is missing');
    if (field('description') === '')
        refuse('description', '"description:" is missing');
    if (body === '')
        problems.push(`${place.path}:${place.bodyLine}: there is no text below the front matter: the agent would have no instructions`);
    const model = field('model') === '' || field('model') === 'inherit' ? undefined : field('model');
    if (model !== undefined && (0,models/* resolveModel */.AX)(model) === undefined) {
        refuse('model', `"model: ${model.slice(0, 60)}" is not known; use ${models/* legalModels */.me.join(', ')}`);
    }
    const effort = request/* efforts */.W.find((word) => word === field('effort').toLowerCase());
    if (field('effort') !== '' && effort === undefined)
        refuse('effort', `"effort: ${field('effort').slice(0, 60)}" is not known; use ${request/* efforts */.W.join(', ')}`);
    if (problems.length > 0)
        return { problems };
    const ignored = neverActedOn.filter((name) => fields.has(name));
    return { agent: { name: field('name'), description: field('description'), model, effort, body, ignored } };
}
/** Strict YAML first, through gray-matter; where that refuses (an unquoted `description:` holding `: ` is everyday use), key by key. */
function readFields(frontMatter) {
    const byLine = readLines(frontMatter);
    const strict = readYaml(frontMatter);
    if (strict === undefined)
        return byLine;
    return new Map(Object.entries(strict).map(([key, value]) => [key, { value: agent_plain(value), line: byLine.get(key)?.line ?? 2 }]));
}
/** Only scalars are used; a list or a map is present and nothing more, however large its aliases would make it. */
function agent_plain(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value).trim()
        : '';
}
/** gray-matter evaluates `---js` and caches by content unless told otherwise: every engine but YAML throws. */
const refuseEngine = () => {
    throw new Error('only YAML front matter is read');
};
const engines = {
    javascript: refuseEngine,
    js: refuseEngine,
    json: refuseEngine,
    coffee: refuseEngine,
    toml: refuseEngine,
};
function readYaml(frontMatter) {
    try {
        const { data } = gray_matter_default()(`---\n${frontMatter.join('\n')}\n---\n`, { language: 'yaml', engines });
        return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
    }
    catch {
        return undefined;
    }
}
/** Reads `key: rest of line` at column 0, as Claude Code does; indented lines and list items belong to the key above them. */
function readLines(frontMatter) {
    const fields = new Map();
    let current;
    for (const [index, row] of frontMatter.entries()) {
        const match = /^([A-Za-z][\w-]*):(?:\s+(.*))?$/.exec(row);
        if (match?.[1] !== undefined) {
            current = { value: unquote((match[2] ?? '').trim()), line: index + 2 };
            fields.set(match[1], current);
        }
        else if (current !== undefined && row.trim() !== '' && !row.trimStart().startsWith('#')) {
            current.value = `${current.value} ${row.trim()}`.trim();
        }
    }
    return fields;
}
function unquote(text) {
    const match = /^(["'])(.*)\1$/.exec(text);
    return match?.[2] ?? text;
}

;// CONCATENATED MODULE: ./src/load-agent.ts



/** Loads the agent: the user's from the base branch if one is named, else the shipped one. Never from the pull request's head; a broken file is the user's mistake, with file and line. */
async function loadAgent(reader, config, shipped) {
    const path = config.agentFile ?? 'agents/integration-engineer.md';
    const text = config.agentFile === undefined ? shipped.agentFile : await readAgentFile(reader, config.agentFile);
    const parsed = parseAgent(text, path);
    if ('problems' in parsed)
        throw new user_error/* UserError */.y(parsed.problems);
    return loaded(parsed.agent, config, shipped, path);
}
function loaded(agent, config, shipped, path) {
    const model = (0,models/* resolveModel */.AX)(config.model ?? agent.model);
    if (model === undefined)
        throw new user_error/* UserError */.y([`model: "${config.model ?? agent.model ?? ''}" is not known`]);
    const warnings = agent.ignored.length === 0
        ? []
        : [`${path}: ${agent.ignored.join(', ')} has no effect here: the model gets no tools and nothing is started`];
    return {
        script: { agent: agent.body, rules: shipped.rules, lenses: shipped.lenses },
        model,
        effort: config.effort ?? agent.effort,
        warnings,
    };
}
async function readAgentFile(reader, path) {
    const entries = await reader.texts([{ revision: 'config', path }]);
    const text = entries[0]?.[1];
    if (text?.kind === 'text')
        return text.text;
    const why = text === undefined || text.kind === 'absent' ? 'does not exist there' : `could not be read (${text.kind})`;
    throw new user_error/* UserError */.y([
        `agent-file: ${path} is read from the base branch and ${why}; commit it there, or leave the input out for the shipped agent`,
    ]);
}

;// CONCATENATED MODULE: ./src/core/evidence/gather.ts

/** Takes the registry and the changed files; gives the checks that at least one file concerns, in the registry's order. */
function concernsOf(checks, files) {
    return checks
        .map((check) => ({ check, files: files.filter((file) => check.concerns(file)) }))
        .filter((concern) => concern.files.length > 0);
}
/** Says whether a tree has to be listed at all. */
function needTrees(concerns) {
    return concerns.some(({ check }) => check.needsTrees);
}
/** Takes the concerns and the trees (undefined: not listed because `needTrees` said no); gives the runs, and as unchecked what a cut listing prevents. */
function planChecks(concerns, trees) {
    const whole = wholeTrees(trees);
    const [runnable, cut] = [concerns.filter((c) => whole || !c.check.needsTrees), whole ? [] : concerns];
    return {
        runs: runnable.map(({ check, files }) => {
            const known = whole ?? { mergeBase: [], head: [] };
            return { check, files, trees: known, refs: gather_distinct(check.wanted(files, known)) };
        }),
        unchecked: cut
            .filter(({ check }) => check.needsTrees)
            .flatMap(({ files }) => files.map(({ path }) => ({ path, why: 'the list of the repository’s files was cut' }))),
    };
}
function wholeTrees(trees) {
    if (trees?.mergeBase === undefined || trees.head === undefined)
        return undefined;
    return { mergeBase: trees.mergeBase, head: trees.head };
}
/** Gives every text that the runs want to see, each once. */
function wantedRefs(runs) {
    return gather_distinct(runs.flatMap((run) => run.refs));
}
function gather_distinct(refs) {
    return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}
/** Gives what a run hands to the port once the texts are read. */
function inputOf(run, texts) {
    return { files: run.files, trees: run.trees, texts };
}
/** Joins what all runs found; evidence sorted by path, line and rule, what could not be checked by path, equal reasons once. */
function joinResults(results) {
    const unchecked = new Map(results.flatMap((r) => r.unchecked).map((u) => [`${u.path}\u0000${u.why}`, u]));
    return {
        evidence: results.flatMap((r) => r.evidence).toSorted(byPlace),
        unchecked: [...unchecked.values()].toSorted((a, b) => compare(a.path, b.path) || compare(a.why, b.why)),
    };
}
function byPlace(a, b) {
    return compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule) || compare(a.title, b.title);
}
/** By code unit: the same on every machine, whatever its locale. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/render/numbers.ts

/** `1 file`, `2 files`; a plural that does not end in s is given. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `1 blocker, 2 major`, worst first, absent severities left out; empty for no findings. */
function countedSeverities(all) {
    return severities
        .map((severity) => ({ severity, count: all.filter((each) => each === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}`)
        .join(', ');
}
/** The first seven digits of a commit, as GitHub shows it. */
function shortSha(sha) {
    return sha.slice(0, 7);
}
/** `$0.08`; a cost that would round to nothing is said to be below a cent. */
function dollars(usd) {
    return usd > 0 && usd < 0.005 ? '< $0.01' : `$${usd.toFixed(2)}`;
}
/** `812`, `31k`, `1.2M` tokens. */
function tokens(count) {
    if (count < 1_000)
        return String(count);
    if (count < 999_500)
        return `${Math.round(count / 1_000)}k`;
    return `${(count / 1_000_000).toFixed(1)}M`;
}
/** `$0.08, 2 requests, 31k tokens in (28k cached), 2k out`; what it cost, in one line. */
function costLine(spent) {
    if (spent.requests === 0)
        return 'No request to a model, $0.00';
    const cached = spent.cachedTokens > 0 ? ` (${tokens(spent.cachedTokens)} cached)` : '';
    const sent = `${tokens(spent.inputTokens)} tokens in${cached}, ${tokens(spent.outputTokens)} out`;
    return `${dollars(spent.costUsd)}, ${counted(spent.requests, 'request')}, ${sent}`;
}
/** Groups values by a word, in the order in which the words first appear. */
function groupedBy(values, wordOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(wordOf(value));
        if (group === undefined)
            groups.set(wordOf(value), [value]);
        else
            group.push(value);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/prepare.ts





/** Reads what the selected files need in one go, and computes their evidence. The trees are listed only if a check must find the files its contract is made of; a check that fails costs only its own files. */
async function prepare(ports, change) {
    const { reader, progress } = ports;
    const selected = change.files.filter((one) => one.tier === 'selected');
    progress(`${counted(change.files.length, 'changed file')}, ${selected.length} on the integration surface`);
    const concerns = concernsOf(checks_checks, selected.map((one) => one.file));
    const planned = planChecks(concerns, needTrees(concerns) ? await listTrees(reader) : undefined);
    const refs = [...change.files.filter(isShown).map((one) => newRef(one.file)), ...wantedRefs(planned.runs)];
    const texts = text_textsOf(refs.length === 0 ? [] : await reader.texts(refs));
    const results = await Promise.all(planned.runs.map((run) => ports.checks.run(run.check.kind, inputOf(run, texts), run.files.map((file) => file.path))));
    const evidence = joinResults([...results, { evidence: [], unchecked: planned.unchecked }]);
    if (planned.runs.length > 0)
        progress(`${counted(evidence.evidence.length, 'computed fact')}, ${counted(evidence.unchecked.length, 'contract file')} not checked`);
    return { change, selected, texts, evidence, checkedContracts: countChecked(planned.runs, evidence) };
}
/** A contract is what needs a parser; rules over plain text judge no contract. */
function countChecked(runs, { unchecked }) {
    const contracts = runs
        .filter((run) => run.check.parsers.length > 0)
        .flatMap((run) => run.files.map((file) => file.path));
    const failed = new Set(unchecked.map((one) => one.path));
    return new Set(contracts.filter((path) => !failed.has(path))).size;
}
/** Hunks are shown with the lines around them, which only the new text has; an added file is all in its diff, a removed one has no new text. */
function isShown({ tier, file }) {
    return ((tier === 'selected' || tier === 'test') &&
        file.hunks.length > 0 &&
        file.status !== 'removed' &&
        file.status !== 'added');
}
async function listTrees(reader) {
    const [mergeBase, head] = await Promise.all([reader.tree('mergeBase'), reader.tree('head')]);
    return { mergeBase, head };
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

;// CONCATENATED MODULE: ./src/core/judgement/reconcile.ts

/** Takes the findings of this run and what of ours already stands there; gives one step for each finding. The first `maxComments` by severity have a right to a place, whether they stand there or are new, so that a second run of the same findings posts nothing that the first had only listed. What stands is kept, however it is worded now. Comments of ours that no finding matches are left alone. */
function reconcile(placeable, own, maxComments) {
    let rank = 0;
    return [...placeable].sort(bySeverity).map(({ finding, bodies, ladder }) => {
        if (ladder[0].kind === 'summary')
            return { kind: 'list', finding, why: 'no-line' };
        rank += 1;
        const comment = own.comments.find((one) => one.identity === finding.id) ?? own.comments.find((one) => tells(one, finding));
        if (comment !== undefined)
            return { kind: 'keep', finding, comment };
        if (rank > maxComments)
            return { kind: 'list', finding, why: 'over-max-comments' };
        return { kind: 'post', finding, bodies, ladder };
    });
}
/** A comment tells of a finding whose identity differs only in how much of the code was quoted: the same kind of defect, on lines that touch. */
function tells({ category, path, lines }, { category: kind, place }) {
    if (lines === undefined || category !== kind || path !== place.path || lines.side !== place.side)
        return false;
    return lines.start <= place.line && place.startLine <= lines.end;
}
function bySeverity(a, b) {
    return compareFindings(a.finding, b.finding);
}
/** The order in which findings are shown and posted: severity, computed before said, path, line. */
function compareFindings(a, b) {
    const rank = (one) => severities.indexOf(one.severity) * 2 + (one.origin.kind === 'computed' ? 0 : 1);
    if (rank(a) !== rank(b))
        return rank(a) - rank(b);
    if (a.place.path !== b.place.path)
        return a.place.path < b.place.path ? -1 : 1;
    return a.place.line - b.place.line || (a.id < b.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./src/render/safe-text/markdown.ts



const markdown_defaultChars = 20_000;
/** No more than this is looked at, in UTF-16 units; far beyond anything that could be shown. */
const markdown_maxSource = 1_000_000;
/** Stands where a text was cut. */
const cutMark = '…(cut)';
/**
 * Takes block text of the model, a rule or an author and gives markdown that says the same and does nothing: no link outside `links`, no image, HTML, heading, mention, reference,
 * command, box, alert, diagram or formula, no secret, nothing hidden, every block closed. Meant to stand between blank lines, never inside a line of HTML.
 * The same text comes back when it is given its own result; longer text is cut, and says so.
 */
function safeMarkdown(text, options = {}) {
    const { maxChars = markdown_defaultChars, links = [], commands = [] } = options;
    const allowance = { links, commands };
    const source = plain(text.slice(0, markdown_maxSource));
    let budget = maxChars;
    while (budget > 0) {
        const kept = (0,truncate/* truncate */.x)(source, budget);
        const cut = kept !== source || text.length > markdown_maxSource;
        const printed = settle(blocksOf(kept, cut, allowance), allowance);
        const size = (0,truncate/* utf8Length */.w)(printed);
        if (size <= maxChars)
            return printed;
        budget = Math.floor(budget * Math.min(0.9, maxChars / size));
    }
    return '';
}
function blocksOf(source, cut, allowance) {
    const blocks = readSafely(source, allowance);
    return cut ? [...blocks, { type: 'paragraph', children: [textNode(cutMark)] }] : blocks;
}

;// CONCATENATED MODULE: ./src/render/words.ts
/** A severity as a title begins with it. */
const severityWord = { blocker: 'Blocker', major: 'Major', minor: 'Minor' };
/** What hangs on the answer to a question, as its label. */
const decidesWord = {
    blocker: 'Decides major or blocker',
    major: 'Decides minor or major',
    minor: 'Decides minor or nothing',
};
/** Said of a finding only when confidence is not high. */
const confidenceWord = {
    high: undefined,
    medium: 'medium confidence',
    low: 'low confidence',
};
const surfaceWord = { api: 'API', queue: 'queue', db: 'database' };
/** One and many of a computed change, by level. */
const levelWords = {
    breaking: ['breaking change', 'breaking changes'],
    risky: ['risky change', 'risky changes'],
    info: ['note', 'notes'],
};
const pointWord = {
    'http-endpoint': 'HTTP endpoint',
    'http-client': 'HTTP client',
    rpc: 'RPC',
    webhook: 'webhook',
    'message-producer': 'message producer',
    'message-consumer': 'message consumer',
    job: 'job',
    table: 'table',
    query: 'query',
    migration: 'migration',
    cache: 'cache',
    storage: 'storage',
    contract: 'contract',
    auth: 'authorisation',
    other: 'other',
};
/** Why something selected was not read, as a clause. */
const omissionWords = {
    'no-model': 'no model was asked',
    'over-budget': 'over the budget of this run',
    deadline: 'the time of this run was up',
    'too-large': 'too large to show',
    'too-many-requests': 'would need more requests than one run makes',
    binary: 'binary file',
    submodule: 'submodule: its code is in another repository',
    symlink: 'symbolic link',
    unreadable: 'could not be read',
    'malformed-patch': 'its patch could not be parsed',
    'model-failed': 'the model gave no usable answer',
    'not-judged': 'the model could not judge it',
    'not-receipted': 'the model did not confirm that it judged it',
    'listing-truncated': 'the list of changed files was cut before its end',
};
/** Why a claim of the model is not posted on its own, as a clause. */
const rejectionWords = {
    malformed: 'the entry could not be decoded',
    'path-not-shown': 'the file was not shown to the model',
    'quote-not-found': 'the quoted code does not stand in what was shown of the file',
    'quote-too-short': 'the quote is too short to say which line is meant',
    'not-for-review': 'the file was shown as context, not for review',
    'failure-incomplete': 'title, trigger, failure or who notices is missing',
    duplicate: 'told by another finding',
    'covered-by-evidence': 'told by a computed finding',
};
/** Why nothing was reviewed, as a clause. */
const skipWords = {
    draft: 'the pull request is a draft',
    closed: 'the pull request is closed',
    'not-authorised': 'whoever asked may not write to this repository',
    'not-a-command': 'the comment is no command',
    'unsupported-event': 'the event is none that starts a review',
    'off-surface': 'nothing in the change touches an API, a queue or a database',
    'head-moved': 'the head moved while the review was running',
};
const failureWords = {
    overloaded: 'model overloaded',
    'rate-limited': 'rate limit of the model reached',
    'spend-limit': 'spend limit of the model key reached',
    'bad-request': 'the model refused the request as invalid',
    'not-authorised': 'the model key was not accepted',
    'server-error': 'error on the model’s side',
    connection: 'no connection to the model',
    deadline: 'the time of this run was up',
    cancelled: 'cancelled',
    'over-budget': 'the budget of this run was spent',
    'no-stored-reply': 'no stored reply for this request',
    refusal: 'the model declined',
    'max-tokens': 'the answer was cut at its token limit',
    'context-window-exceeded': 'the request did not fit the model',
    'tool-use': 'the model asked for a tool and has none',
    'pause-turn': 'the model paused instead of answering',
    'unreadable-answer': 'the answer could not be read',
    unknown: 'the model stopped for an unknown reason',
};
/** Takes the reason of an unusable reply; gives it in words, or undefined where the reason is none of ours. */
function failureWord(why) {
    return Object.entries(failureWords).find(([known]) => known === why)?.[1];
}

;// CONCATENATED MODULE: ./src/render/finding-text.ts





/** Longest prose of a comment, in words, code not counted (review-voice); what is beyond folds away. */
const maxWords = 60;
/** The bound of each part, in characters: together they stay below what GitHub accepts as one body. */
const finding_text_maxChars = { title: 300, path: 200, lead: 4_000, rest: 8_000, affected: 100 };
/** The title of a finding as one line of safe markdown, without a full stop. */
function titleText({ title }) {
    const line = title.trim().replace(/\.+$/, '');
    return safeInline(line === '' ? 'no title given' : line, finding_text_maxChars.title);
}
/** `**Major: title**`. */
function titleLine(finding) {
    return `**${severityWord[finding.severity]}: ${titleText(finding)}**`;
}
/** A title as a cell of a table begins: with a capital, unless its first word is a name or code. */
function titleCell(finding) {
    const title = titleText(finding);
    return /^[a-z]+(?![\w.])/.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
/** `path:7` or `path:7-9` as inline code. */
function placeCode({ path, startLine, line }) {
    const lines = startLine < line ? `${startLine}-${line}` : String(line);
    return inlineCode(`${shortened(path, finding_text_maxChars.path)}:${lines}`);
}
/** A path as inline code, bounded. */
function pathCode(path) {
    return inlineCode(shortened(path, finding_text_maxChars.path));
}
function shortened(text, limit) {
    const kept = (0,truncate/* truncate */.x)(text, limit);
    return kept === text ? text : `${kept}…`;
}
/** Trigger and failure as prose without labels (who notices is for the report): the first sixty words, and the rest folded away so that nothing is lost. */
function finding_text_prose(finding) {
    const text = [finding.trigger, finding.failure].map(finding_text_sentence).filter((part) => part !== '');
    const whole = text.join(text.some((part) => part.includes('\n')) ? '\n\n' : ' ');
    const at = finding.origin.kind === 'computed' ? whole.length : endOfLead(whole);
    const lead = safeMarkdown(whole.slice(0, at).trimEnd(), { maxChars: finding_text_maxChars.lead });
    const rest = whole.slice(at).trim();
    return rest === '' ? lead : `${lead}\n\n${finding_text_folded('More', safeMarkdown(rest, { maxChars: finding_text_maxChars.rest }))}`;
}
/** A block that the reader opens; GitHub reads markdown inside only after a blank line. */
function finding_text_folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
/** `Affects …`: the first five, the rest counted; the finding's own place is not repeated. */
function affectsLine({ affects: all, place }) {
    const affects = all.filter((one) => one !== `${place.path}:${place.line}`);
    if (affects.length === 0)
        return '';
    const named = affects.slice(0, 5).map((name) => inlineCode(shortened(name, finding_text_maxChars.affected)));
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
    const rests = rules.length === 0 ? [] : [`rests on ${counted(rules.length, 'computed fact')}: ${rules.join(', ')}`];
    const confidence = confidenceWord[finding.confidence];
    return [...rests, ...(confidence === undefined ? [] : [confidence])];
}
const ruleGrammar = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function rulePage(words, rule, rulePages) {
    if (rulePages === undefined || !ruleGrammar.test(rule))
        return [];
    return [`[${words}](${rulePages}${rule}.md)`];
}
function finding_text_sentence(text) {
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

;// CONCATENATED MODULE: ./src/render/fix-text.ts



/** Longest code of one block, in characters after invisible ones are written out. */
const fix_text_maxChars = 12_000;
/** What redaction leaves in the place of a secret; code that holds it must not be committed with one click. */
const redacted = '[redacted';
/** Shows how to repair a finding: one block that can be committed where that is `allowed` and sound, otherwise code to read; empty where there is no fix. */
function fixText(finding, allowed) {
    const { fix, suggestion } = finding;
    const committable = allowed ? committableBlock(finding) : undefined;
    if (committable !== undefined) {
        const more = fix !== undefined && !fix_text_covers(suggestion ?? '', fix.code);
        return more ? `${committable}\n\n${readable(fix.code, fix.language)}` : committable;
    }
    if (fix !== undefined)
        return readable(fix.code, fix.language);
    return suggestion === undefined || suggestion.trim() === '' ? '' : readable(suggestion, fix_text_extension(finding.place.path));
}
/** A suggestion replaces the anchored lines of the new text as they stand, so it must be about exactly these and change them (platform: suggestion blocks). */
function committableBlock({ suggestion, place, tie }) {
    if (suggestion === undefined || place.side !== 'RIGHT' || tie === 'file' || place.text.length === 0)
        return undefined;
    const text = suggestion.replace(/\n$/, '');
    if (text === place.text.join('\n') || text.includes(redacted) || text.length > fix_text_maxChars)
        return undefined;
    return suggestionBlock(text);
}
/** Says whether code to read would only repeat a suggestion. */
function fix_text_covers(suggestion, code) {
    const lines = new Set(suggestion.split('\n').map((line) => line.trim()));
    return code.split('\n').every((line) => line.trim() === '' || lines.has(line.trim()));
}
function readable(code, language) {
    const text = (0,invisible/* reveal */._)(code.replace(/\n+$/, ''));
    if (text.trim() === '')
        return '';
    const kept = (0,truncate/* truncate */.x)(text, fix_text_maxChars);
    const block = codeBlock(kept, language);
    return kept !== text ? `${block}\n\n(The code is cut here for length.)` : block;
}
/** The extension of a path, which is how code blocks name most languages. */
function fix_text_extension(path) {
    return /\.([A-Za-z0-9]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./src/render/comment.ts






/** Renders a finding as the body of a review comment, its marker first; at most 60,000 characters, and nothing in it that the model wrote is obeyed. */
function renderComment(finding, options) {
    const inline = options.placement === 'inline';
    const notes = [...footnotes(finding, options.rulePages), 'not a problem here? resolve this thread'];
    const parts = [
        `${renderMarker({ kind: 'finding', identity: finding.id, category: finding.category })}\n${titleLine(finding)}`,
        inline ? '' : placeText(finding),
        finding_text_prose(finding),
        fixText(finding, inline && options.suggestions),
        affectsLine(finding),
        `<sub>${notes.join(' · ')}</sub>`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Renders a finding whole for a place that is not its line: no marker, no suggestion, the place named first. */
function renderWhole(finding, rulePages, withCode = true) {
    const notes = footnotes(finding, rulePages);
    const removed = finding.place.side === 'LEFT' ? ' (removed)' : '';
    const parts = [
        `${titleLine(finding)} — ${placeCode(finding.place)}${removed}`,
        finding_text_prose(finding),
        withCode ? fixText(finding, false) : '',
        affectsLine(finding),
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
    return `${where} ${lines}:\n${codeBlock((0,truncate/* truncate */.x)(code, shownChars), fix_text_extension(place.path))}`;
}

;// CONCATENATED MODULE: ./src/core/judgement/finding.ts
/** Rejections that lose nothing: what they claim is said elsewhere, or is none of our business. Every other one may be a defect that we could not place. */
const harmless = ['duplicate', 'covered-by-evidence', 'not-for-review'];
/** Of the claims that were not believed, those that a reader should look at before calling the change clean. */
function unplaced(rejected) {
    return rejected.filter(({ why }) => !harmless.includes(why));
}

;// CONCATENATED MODULE: ./src/render/once.ts
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

;// CONCATENATED MODULE: ./src/render/fit.ts

/** A section that is never shortened. */
function fixed(text) {
    return { worth: Number.POSITIVE_INFINITY, lengths: [() => text] };
}
const separator = '\n\n';
/** Joins sections by blank lines within a limit, empty ones left out; shortens the least worth step by step, then gives room that is left back to the most worth. Never cuts a section that has no shorter form. */
function fitWithin(sections, limit, sizeOf) {
    const forms = sections.map(({ lengths }) => lengths.map(once));
    const sizes = sections.map(({ lengths }, index) => lengths.map((_, length) => once(() => sizeOf(textAt(forms, index, length)) + separator.length)));
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
    const made = items.map((value) => once(() => item(value)));
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

;// CONCATENATED MODULE: ./src/render/summary/findings.ts








const tableHead = '| | where | what |\n|---|---|---|';
/** The table of all findings, worst first, each row linked to its line in the diff, where its comment stands; shorter forms count what they leave out by severity. */
function findingsTable({ applied, subject }, rest) {
    if (applied.length === 0)
        return { worth: 95, lengths: [() => ''] };
    const made = applied.map((each) => once(() => row(each, subject)));
    const shown = (count) => {
        const rows = made.slice(0, count).map((make) => make());
        const left = applied.slice(count).map(({ finding }) => finding.severity);
        const cut = left.length === 0 ? '' : `\n\n… and ${countedSeverities(left)} more${rest}.`;
        return `${[tableHead, ...rows].join('\n')}${cut}`;
    };
    const shorter = [150, 60, 20].filter((count) => count < applied.length);
    return { worth: 95, lengths: [() => shown(applied.length), ...shorter.map((count) => () => shown(count))] };
}
function row({ finding }, subject) {
    const place = placeCode(finding.place);
    const link = diffLink(subject, finding.place);
    return `| ${severityWord[finding.severity]} | ${link === undefined ? place : `[${place}](${link})`} | ${titleCell(finding)} |`;
}
/** GitHub's own anchor of a line or a range in the diff: the same in every run, and known without asking. */
function diffLink({ url }, { path, side, startLine, line }) {
    if (url === undefined || !linkGrammar.test(url))
        return undefined;
    const mark = side === 'LEFT' ? 'L' : 'R';
    const lines = startLine < line ? `${mark}${startLine}-${mark}${line}` : `${mark}${line}`;
    return `${url}/files#diff-${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(path)))}${lines}`;
}
/** An address that can stand in a link and in a cell as it is. */
const linkGrammar = /^https?:\/\/[\w.:/?#=&%-]+$/;
/** The findings that stand in no comment, whole, so that nothing is lost; `frame` puts them into a block that the reader opens, or leaves them open. */
function findingsInFull(applied, options, frame) {
    const listed = applied.filter(({ state }) => state === 'listed');
    if (listed.length === 0)
        return { worth: 80, lengths: [() => ''] };
    const title = `${counted(listed.length, 'finding')} in full, not shown inline`;
    const texts = {
        whole: listed.map((each) => once(() => inFull(each, options.rulePages, true))),
        bare: listed.map((each) => once(() => inFull(each, options.rulePages, false))),
    };
    const shown = (count, form) => {
        const left = listed.length - count;
        const cut = [
            ...(form === 'whole' ? [] : ['Code is left out here for length.']),
            ...(left > 0 ? [`… and ${left} more${options.rest}.`] : []),
        ];
        return frame(title, [...texts[form].slice(0, count).map((make) => make()), ...cut].join('\n\n'));
    };
    const fewer = [150, 80, 40, 20, 10].filter((count) => count < listed.length);
    return {
        worth: 80,
        lengths: [
            () => shown(listed.length, 'whole'),
            () => shown(listed.length, 'bare'),
            ...fewer.map((count) => () => shown(count, 'bare')),
            () => `${counted(listed.length, 'finding')} in no comment of their own: their full text${options.rest}.`,
        ],
    };
}
function inFull({ finding, fallback }, rulePages, withCode) {
    const why = fallback === undefined ? '' : `\n\n<sub>Not inline: ${safeInline(fallback, 300)}</sub>`;
    return `${renderWhole(finding, rulePages, withCode)}${why}`;
}
/** Findings whose comment stands on the file because their lines were refused, with the reason. */
function movedItem({ finding, fallback }) {
    return `- ${placeCode(finding.place)}: ${safeInline(fallback ?? '', 300)}`;
}

;// CONCATENATED MODULE: ./src/render/coverage.ts



/** What was shown, computed and left alone, in one line; `code` wraps the commit the way the medium shows code. */
function coverageLine(report, code) {
    const sentences = [
        shownSentence(report, code),
        computedSentence(report),
        recordedSentence(report),
        scopeSentence(report),
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
function shownSentence(report, code) {
    const { hunks, shownHunks, selectedFiles, shownFiles } = report.coverage;
    const place = `${surfaceCounts(report)}, ${code(shortSha(report.subject.revisions.head))}`;
    if (shownFiles === 0 && selectedFiles > 0)
        return `Not shown to a model: ${counted(hunks, 'hunk')} in ${counted(selectedFiles, 'file')}${place}.`;
    const files = shownFiles === selectedFiles ? '' : `${shownFiles} of `;
    return `Shown to the model: ${shownHunks} of ${counted(hunks, 'hunk')} in ${files}${counted(selectedFiles, 'file')}${place}.`;
}
function surfaceCounts(report) {
    const selected = report.files.filter(({ tier }) => tier === 'selected');
    const counts = surface/* surfaces */.X
        .map((surface) => ({ surface, count: selected.filter((file) => file.surfaces.includes(surface)).length }))
        .filter(({ count }) => count > 0)
        .map(({ surface, count }) => `${surfaceWord[surface]} ${count}`);
    return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}
function computedSentence({ evidence, checkedContracts }) {
    const facts = evidence.length === 0 ? '' : counted(evidence.length, 'fact');
    const contracts = checkedContracts === 0 ? '' : counted(checkedContracts, 'contract file');
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
    return beyond === 0 ? '' : `Out of scope: ${counted(beyond, 'file')}.`;
}

;// CONCATENATED MODULE: ./src/render/verdict.ts


/** The verdict of a run in one plain line; says "nothing found" for a clean verdict and for no other. */
function verdictTitle(report) {
    const { verdict, coverage } = report;
    const found = countedSeverities(report.applied.map(({ finding }) => finding.severity));
    switch (verdict.kind) {
        case 'clean':
            return `nothing found in ${readShare(coverage)}`;
        case 'findings':
            return found === '' ? 'finished' : found;
        case 'partial':
            return `Incomplete: ${found === '' ? '' : `${found} so far, `}${readShare(coverage)}`;
        case 'not-reviewed':
            return verdict.why === 'no-model' ? computedTitle(report) : failedTitle(report);
        case 'skipped':
            return `Not reviewed: ${skipWords[verdict.why]}`;
    }
}
/** The verdict as a heading says it: the review is named where the verdict's own words do not say what they are about. */
function verdictHeading(report) {
    const named = report.verdict.kind === 'clean' || report.verdict.kind === 'findings';
    return `${named ? 'Integration review: ' : ''}${verdictTitle(report)}`;
}
function failedTitle({ omissions, unusable }) {
    const missing = unusable.filter(({ why }) => why === 'no-stored-reply').length;
    if (missing > 0 && missing === unusable.length)
        return `Not reviewed: ${counted(missing, 'reply', 'replies')} not stored yet`;
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
        .map(({ level, count }) => counted(count, ...levelWords[level]))
        .join(', ');
}
/** How much was read, in the finest unit that shows what is missing. */
function readShare(coverage) {
    const { hunks, shownHunks, selectedFiles, receiptedFiles } = coverage;
    if (hunks > 0 && (shownHunks < hunks || receiptedFiles >= selectedFiles))
        return `${shownHunks} of ${counted(hunks, 'hunk')}`;
    return `${receiptedFiles} of ${counted(selectedFiles, 'file')}`;
}

;// CONCATENATED MODULE: ./src/render/summary/opening.ts







/** How many paths and reasons the opening names; the details name them all. */
const opening_named = { reasons: 4, questions: 5 };
const namedPaths = 5;
/** The first lines of a summary: the verdict, what was not read and why, and how much was. */
function opening_opening(report, options) {
    return [
        `### ${verdictHeading(report)}`,
        ...explanation(report, options),
        ...(report.verdict.kind === 'skipped' ? [] : [coverageLine(report, inlineCode)]),
        ...notComputed(report),
        ...notPlaced(report),
        ...stillOpen(report),
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
    const remedy = mayCommand ? ` A maintainer can comment ${inlineCode(command)}.` : '';
    return `The code was not reviewed: this run has no model key.${remedy}`;
}
function computedToo(report) {
    const changes = computedChanges(report);
    return changes === '' ? [] : [`Computed without the model: ${changes}.`];
}
function modelFailed({ unusable }) {
    const reasons = [...groupedBy(unusable, unusableWords).keys()];
    return reasons.length === 0 ? [] : [`Why: ${reasons.slice(0, opening_named.reasons).join('; ')}.`];
}
/** Why a call gave nothing, in our words where we know the reason. */
function unusableWords({ why }) {
    return failureWord(why) ?? safeInline(why, 200);
}
function notReviewed(report) {
    const groups = [...groupedBy(report.omissions, (omission) => omissionReason(omission, report.unusable))];
    if (groups.length === 0)
        return [];
    const said = groups.slice(0, opening_named.reasons).map(([reason, omissions]) => pathsAndReason(omissions, reason));
    const left = groups.length - said.length;
    return [`Not reviewed: ${said.join('; ')}${left > 0 ? `; ${left} more reasons below` : ''}.`];
}
/** Why something was not read, in words; a failure of the model is named by its own reason. */
function omissionReason(omission, unusable) {
    if (omission.why === 'not-judged' && (omission.detail ?? '') !== '')
        return `${omissionWords['not-judged']}: ${safeInline(omission.detail ?? '', 200)}`;
    if (omission.why !== 'model-failed')
        return omissionWords[omission.why];
    const call = unusable.find(({ paths }) => paths.includes(omission.path));
    return call === undefined ? omissionWords[omission.why] : unusableWords(call);
}
function pathsAndReason(omissions, reason) {
    const paths = omissions.map(({ path }) => path).filter((path) => path !== '');
    if (paths.length === 0)
        return reason;
    const left = paths.length - namedPaths;
    return `${paths.slice(0, namedPaths).map(pathCode).join(', ')}${left > 0 ? ` and ${left} more` : ''} (${reason})`;
}
function notComputed({ unchecked }) {
    if (unchecked.length === 0)
        return [];
    const paths = unchecked.slice(0, namedPaths).map(({ path, why }) => `${pathCode(path)} (${safeInline(why, 200)})`);
    const left = unchecked.length - paths.length;
    return [`Not computed: ${paths.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`];
}
/** A claim that could not be placed may be a defect: a clean verdict does not hide it. */
function notPlaced({ rejected, verdict }) {
    const count = unplaced(rejected).length;
    if (count === 0 || verdict.kind !== 'clean')
        return [];
    return [
        `${counted(count, 'claim')} of the model could not be tied to the code it quotes; the details name ${count === 1 ? 'it' : 'them'}.`,
    ];
}
/** Earlier findings are not fixed because a run did not repeat them. */
function stillOpen({ standing }) {
    if (standing.length === 0)
        return [];
    const links = standing
        .slice(0, namedPaths)
        .map(({ path, lines, url }) => `[${pathCode(lines === undefined ? path : `${path}:${lines.end}`)}](${url})`);
    const left = standing.length - links.length;
    return [
        `Not found again, but still open in ${counted(standing.length, 'thread')}: ${links.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`,
    ];
}
/** The questions whose answers decide a severity, one paragraph each. */
function questions(report) {
    const asked = report.questions.slice(0, opening_named.questions);
    const left = report.questions.length - asked.length;
    const lines = asked.map(({ decides, text }) => `**${decidesWord[decides]}:** ${safeInline(text, 400)}`);
    return left > 0 ? [...lines, `… and ${left} more questions.`] : lines;
}

;// CONCATENATED MODULE: ./src/render/summary/details.ts









/** The sections below the findings, in the order in which they are read; `rest` says where what is cut can be found. */
function details(report, rest) {
    return [
        points(report, rest),
        notes(report, rest),
        rejected(report, rest),
        moved(report, rest),
        leftOut(report),
        notChecked(report, rest),
        unusableCalls(report, rest),
        outOfScope(report, rest),
        warnings(report, rest),
        fixed(cost(report)),
    ];
}
/** What was not read, by reason; its shortest form still says how much of it there is. */
function leftOut({ omissions, unusable }) {
    if (omissions.length === 0)
        return fixed('');
    const groups = [...groupedBy(omissions, (omission) => omissionReason(omission, unusable))];
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
        const size = hunks > 0 ? ` (${counted(hunks, 'hunk')})` : '';
        return path === '' ? `not known which${size}` : `${pathCode(path)}${size}`;
    });
    const others = omissions.slice(paths);
    if (others.length === 0)
        return named.join(', ');
    const hunks = others.reduce((sum, omission) => sum + omission.hunks, 0);
    const rest = `${named.length === 0 ? counted(others.length, 'file') : `${others.length} more`} with ${counted(hunks, 'hunk')}`;
    return [...named, rest].join(', ');
}
/** Named only when the opening has no room for all of them. */
function notChecked({ unchecked }, rest) {
    return itemised({
        title: 'Contracts that could not be checked',
        worth: 65,
        items: unchecked.length > namedPaths ? unchecked : [],
        item: ({ path, why }) => `- ${pathCode(path)}: ${safeInline(why, 300)}`,
        rest,
    });
}
function unusableCalls({ unusable }, rest) {
    return itemised({
        title: 'Requests that gave nothing usable',
        worth: 55,
        items: unusable,
        item: (call) => {
            const paths = call.paths.slice(0, 20).map(pathCode).join(', ');
            const left = call.paths.length > 20 ? ` and ${call.paths.length - 20} more` : '';
            const detail = call.detail === '' ? '' : ` (${safeInline(call.detail, 200)})`;
            return `- ${unusableWords(call)}${detail}: ${paths}${left}`;
        },
        rest,
    });
}
function moved({ applied }, rest) {
    const items = applied.filter(({ state, fallback }) => state === 'posted' && fallback !== undefined);
    return itemised({ title: 'Not on their lines', worth: 40, items, item: movedItem, rest });
}
/** Facts that are worth knowing and no finding of their own. */
function notes({ evidence }, rest) {
    return itemised({
        title: 'Also computed',
        worth: 35,
        items: evidence.filter(({ level }) => level === 'info'),
        item: ({ path, line, title }) => `- ${pathCode(`${path}:${line}`)}: ${safeInline(title, 300)}`,
        rest,
    });
}
function points(report, rest) {
    return itemised({
        title: 'Integration points',
        worth: 20,
        items: report.points,
        head: '| kind | where | counterpart |\n|---|---|---|',
        item: ({ kind, path, counterpart }) => `| ${pointWord[kind]} | ${pathCode(path)} | ${safeInline(counterpart, 200)} |`,
        rest,
    });
}
function rejected(report, rest) {
    return itemised({
        title: 'Said by the model and not posted on its own',
        worth: 30,
        items: report.rejected,
        item: ({ title, path, why, detail }) => {
            const more = detail === '' ? '' : ` (${safeInline(detail, 200)})`;
            return `- ${safeInline(title, 200)}, ${pathCode(path)}: ${rejectionWords[why]}${more}`;
        },
        rest,
    });
}
function outOfScope({ files }, rest) {
    const dropped = files.filter(({ tier }) => tier === 'dropped');
    const tests = files.filter(({ tier }) => tier === 'test').length;
    const groups = [...groupedBy(dropped, ({ why }) => why[0]?.text ?? 'no reason recorded')];
    return itemised({
        title: 'Out of scope',
        worth: 10,
        items: [
            ...groups.map(([why, { length }]) => ({ why, length })).toSorted((a, b) => b.length - a.length),
            ...(tests === 0 ? [] : [{ why: 'tests, read only beside what they test', length: tests }]),
        ],
        item: ({ why, length }) => `- ${safeInline(why, 120)}: ${length}`,
        counts: [12],
        rest,
    });
}
function warnings(report, rest) {
    return itemised({
        title: 'For who set this up',
        worth: 50,
        items: report.warnings,
        item: (warning) => `- ${safeInline(warning, 400)}`,
        rest,
    });
}
/** Requests, tokens, dollars, model and time, in one line that `sameSummary` leaves out: it differs from run to run although nothing has changed. */
function cost({ spent, model, elapsedMs, replies }) {
    if (spent.requests === 0)
        return '';
    const named = model === undefined ? '' : `, ${inlineCode((0,truncate/* truncate */.x)(model, 100))}`;
    const recorded = replies === 'recorded' ? ', as recorded' : '';
    return `${costMarker}${costLine(spent)}${recorded}${named}, ${Math.max(1, Math.round(elapsedMs / 1_000))} s</sub>`;
}

;// CONCATENATED MODULE: ./src/render/summary/summary.ts









/** GitHub accepts 65,536 characters; the rest is room for what it adds (platform: body limit). */
const maxSummaryChars = 60_000;
/** Renders the one summary comment, its marker first; at most 60,000 characters, every cut said, and "nothing found" only for a clean verdict. */
function renderSummary(report, options) {
    return `${renderMarker({ kind: 'summary' })}\n${summaryText(report, options)}`;
}
/** The summary without its marker, for places where no comment is found again. */
function summaryText(report, options) {
    const { kind } = report.verdict;
    const head = opening_opening(report, options).map(fixed);
    const asked = questions(report).map(fixed);
    const quiet = kind === 'skipped' || (kind === 'clean' && unplaced(report.rejected).length === 0);
    if (quiet)
        return fitWithin([...head, ...asked], maxSummaryChars, charsOf);
    const rest = restWords(options);
    const sections = [
        ...head,
        findingsTable(report, rest),
        ...asked,
        findingsInFull(report.applied, { rulePages: options.rulePages, rest }, finding_text_folded),
        ...foldedSections('Details', details(report, rest)),
        fixed(footer(options)),
    ];
    return fitWithin(sections, maxSummaryChars - 100, charsOf);
}
/** Says of what is cut that it is cut, and where it can be read. */
function restWords({ runUrl }) {
    return runUrl === undefined
        ? ' left out here for length'
        : ` in [the job summary](${runUrl}), left out here for length`;
}
/** Puts sections into one block that the reader opens, while each can still be shortened by itself. */
function foldedSections(title, sections) {
    const filled = sections.filter(({ lengths }) => lengths[0]?.() !== '');
    return filled.length === 0 ? [] : [fixed(`<details><summary>${title}</summary>`), ...filled, fixed('</details>')];
}
function footer({ command, mayCommand }) {
    return mayCommand ? `<sub>Run again: ${inlineCode(command)} · ${inlineCode(`${command} help`)}</sub>` : '';
}
/** The body of the review that carries the inline comments: one line, never empty, as GitHub demands of a review that only comments. */
function renderReviewBody(review) {
    const found = counted(review.findings, 'integration finding');
    return `${found} on ${inlineCode(shortSha(review.head))}; the summary is in one comment of this pull request.`;
}

;// CONCATENATED MODULE: ./src/publish.ts






/** Places the findings: what already stands is kept, the rest is posted once. If what stands can not be read, nothing is posted, since it could be posted twice; every finding is then listed. */
async function publishFindings(publisher, review, options) {
    const own = await publish_attempt(() => publisher.own());
    if ('problem' in own)
        return { applied: listAll(review.findings, own.problem), own: undefined, unmatched: [], warnings: [own.problem] };
    const steps = reconcile(placeables(review, options), own.value, options.maxComments);
    const kept = new Set(steps.flatMap((step) => (step.kind === 'keep' ? [step.comment.id] : [])));
    const unmatched = own.value.comments.filter((comment) => !kept.has(comment.id));
    const posts = steps.filter((step) => step.kind === 'post').length;
    const body = renderReviewBody({ head: review.head, findings: posts });
    const applied = await publish_attempt(() => publisher.apply(steps, { head: review.head, body }));
    if ('problem' in applied)
        return {
            applied: listAll(review.findings, applied.problem),
            own: own.value,
            unmatched,
            warnings: [applied.problem],
        };
    const sorted = [...applied.value].sort((a, b) => compareFindings(a.finding, b.finding));
    return { applied: sorted, own: own.value, unmatched, warnings: [] };
}
function placeables(review, options) {
    const files = new Map(review.files.map((file) => [file.path, file]));
    const { rulePages, literals } = options;
    return review.findings.map((finding) => {
        const ladder = ladderOf(finding, files.get(finding.place.path));
        const inline = renderComment(finding, {
            rulePages,
            suggestions: marksWhole(finding, ladder[0]),
            placement: 'inline',
        });
        const file = renderComment(finding, { rulePages, suggestions: false, placement: 'file' });
        return { finding, bodies: { inline: (0,redact/* redact */.E)(inline, literals), file: (0,redact/* redact */.E)(file, literals) }, ladder };
    });
}
/** A suggestion replaces the lines that its comment marks: it is only right where those are all the lines it was made for. */
function marksWhole({ place }, rung) {
    return rung.kind === 'inline' && rung.line === place.line && (rung.startLine ?? rung.line) === place.startLine;
}
function listAll(findings, why) {
    return [...findings].sort(compareFindings).map((finding) => listed(finding, why));
}
async function publish_attempt(call) {
    try {
        return { value: await call() };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'publishing failed' };
    }
}

;// CONCATENATED MODULE: ./src/render/safe-text/terminal.ts


/** Takes text of any origin and gives it for a terminal or a plain-text annotation: secrets redacted, escape sequences and other controls written out. Keeps `\n` and `\t`; never lets a byte through that moves the cursor. */
function terminalText(text) {
    return (0,redact/* redact */.E)((0,invisible/* reveal */._)((0,redact/* redact */.E)(text, [])), []);
}

;// CONCATENATED MODULE: ./src/render/check-run.ts







/** GitHub's limits of an annotation: 255 characters of title, 64 KB of message (platform: checks). */
const limits = { title: 255, message: 60_000 };
const levelOf = { blocker: 'failure', major: 'warning', minor: 'notice' };
/** Renders the check run of a report: `success` only when everything selected was read, nothing found, nothing left that could not be placed, and no earlier finding is open; otherwise `neutral`. It never fails a commit. */
function renderCheckRun(report) {
    const options = { command: '', mayCommand: false, rulePages: undefined, runUrl: undefined };
    return {
        conclusion: isGreen(report) ? 'success' : 'neutral',
        title: (0,truncate/* truncate */.x)(checkTitle(report), limits.title),
        summary: summaryText(report, options),
        annotations: report.applied.map(({ finding }) => check_run_annotationOf(finding, report.files)),
    };
}
function isGreen({ verdict, omissions, unchecked, standing, rejected }) {
    const left = omissions.length + unchecked.length + standing.length + unplaced(rejected).length;
    return verdict.kind === 'clean' && left === 0;
}
function checkTitle(report) {
    const title = verdictTitle(report);
    const missing = report.unchecked.length;
    const unread = missing === 0 ? '' : `; ${counted(missing, 'contract file')} not checked`;
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}${unread}`;
}
/** The annotations that a workflow run shows: at most `perLevel` of each level, worst findings first, with the number left out. */
function annotationsOf(report, perLevel = 10) {
    const all = report.applied.map(({ finding }) => check_run_annotationOf(finding, report.files));
    const annotations = ['failure', 'warning', 'notice'].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel));
    return { annotations, omitted: all.length - annotations.length };
}
function check_run_annotationOf(finding, files) {
    const { place, severity } = finding;
    const removed = place.side === 'LEFT';
    const near = removed ? nearestNewLine(finding, files) : place.line;
    return {
        path: place.path,
        startLine: removed ? near : Math.min(place.startLine, place.line),
        endLine: near,
        level: levelOf[severity],
        title: (0,truncate/* truncate */.x)(`${severityWord[severity]}: ${check_run_oneLine(finding.title)}`, limits.title),
        message: (0,truncate/* truncate */.x)(message(finding), limits.message),
    };
}
function message(finding) {
    const { place, fix } = finding;
    const quoted = place.shown.map(check_run_oneLine).filter((line) => line !== '');
    const about = `About ${place.startLine < place.line ? 'removed lines' : 'the removed line'} ${place.startLine === place.line ? '' : `${place.startLine}–`}${place.line}`;
    return [
        place.side === 'LEFT' ? `${about}${quoted.length === 0 ? '' : `: ${quoted.slice(0, 3).join(' ')}`}` : '',
        ...[finding.trigger, finding.failure].map((text) => terminalText(text).trim()),
        fix === undefined ? '' : `Fix:\n${terminalText(fix.code)}`,
        finding.origin.kind === 'computed' ? `Computed (${finding.origin.rule}).` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function check_run_oneLine(text) {
    return terminalText(text.replace(/\s+/g, ' ')).trim();
}
/** The line of the new text that stands where a removed line stood; line 1 where the file has none. */
function nearestNewLine({ place }, files) {
    const hunks = files.find(({ file }) => file.path === place.path)?.file.hunks ?? [];
    for (const hunk of hunks) {
        const at = hunk.lines.findIndex((line) => line.kind === 'removed' && line.old === place.line);
        if (at < 0)
            continue;
        const after = hunk.lines.slice(at).find((line) => line.kind !== 'removed');
        const before = hunk.lines.slice(0, at).findLast((line) => line.kind !== 'removed');
        const near = after ?? before;
        return near === undefined ? 1 : near.new;
    }
    return 1;
}

;// CONCATENATED MODULE: ./src/review.ts












/** Time kept back from the model for posting what it found. */
const publishingMs = 45_000;
const nowhere = { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] };
/** Reviews a change from its first reading to its last posted word. Posts nothing when no file is on the surface or the head has moved; loses nothing that it found. */
async function review(ports, task) {
    const { reader } = ports;
    const change = await readChange(reader, task.config);
    if (change.subject.moved)
        return headMoved(change, undefined, ports, task);
    const prepared = await prepare(ports, change);
    if (prepared.selected.length === 0 && !change.truncated)
        return { report: reportOf(change, undefined, timing(ports, task)), links: nowhere };
    const dialogue = await review_converse(prepared, ports, task);
    const judged = judge(prepared, dialogue, task.literals);
    const moved = await hasMoved(ports, change.subject.revisions.head);
    if (moved === true)
        return headMoved(change, judged, ports, task);
    if (moved === false)
        return publishAll(change, judged, ports, task);
    const warned = { ...judged, warnings: [...judged.warnings, moved] };
    return publishAll(change, warned, { ...ports, publisher: listingPublisher(moved) }, task);
}
function headMoved(change, judged, ports, task) {
    ports.progress('the head moved while it was read: nothing is posted');
    const verdict = { kind: 'skipped', why: 'head-moved' };
    return { report: { ...reportOf(change, judged, timing(ports, task)), verdict }, links: nowhere };
}
function isRefused(applied) {
    return applied.some((one) => one.fallback !== undefined) && applied.every((one) => one.state !== 'posted');
}
function timing({ clock }, { startedAt, replies }) {
    return { elapsedMs: clock.now() - startedAt, replies };
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
async function review_converse(prepared, ports, task) {
    const { model } = ports;
    if (model === undefined)
        return undefined;
    const agent = await loadAgent(ports.reader, task.config, task.shipped);
    const composed = composePrompts(prepared, agent, task);
    const timeoutMs = task.config.timeoutMinutes * 60_000;
    const deadlineAt = task.startedAt + timeoutMs - Math.min(publishingMs, timeoutMs / 4);
    const answers = await askModel({ ...ports, model }, composed, {
        deadlineAt,
        maxCostUsd: task.config.maxCostUsd,
        literals: task.literals,
    });
    return { ...answers, plan: composed.plan, model: agent.model.id, warnings: agent.warnings };
}
async function publishAll(change, judged, ports, task) {
    const { config, literals } = task;
    const { head } = change.subject.revisions;
    const files = change.files.map((one) => one.file);
    const found = { head, findings: judged.findings, files };
    const published = await publishFindings(ports.publisher, found, {
        maxComments: config.maxComments,
        rulePages: task.rulePages,
        literals,
    });
    // GitHub took no comment: if the head moved after it was last asked, what was read is stale, and so would the summary be.
    if (isRefused(published.applied) && (await hasMoved(ports, head)) === true)
        return headMoved(change, judged, ports, task);
    const warnings = [...judged.warnings, ...published.warnings];
    const report = {
        ...reportOf(change, { ...judged, warnings }, timing(ports, task)),
        applied: published.applied,
        standing: standingOf(published.unmatched, change.subject),
    };
    if (published.own === undefined)
        return { report, links: nowhere };
    const summary = (0,redact/* redact */.E)(renderSummary(report, { ...task, command: config.command }), literals);
    const checkRun = config.checks === 'auto' ? redactCheckRun(renderCheckRun(report), literals) : undefined;
    return { report, links: await concluded(ports.publisher, { head, own: published.own, summary, checkRun }) };
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
/** Of our comments that no finding matches, those whose code still stands and whose thread nobody has resolved. */
function standingOf(unmatched, { threads }) {
    const open = threads.filter((thread) => !thread.resolved && !thread.outdated);
    const identities = new Set(open.map(({ comments: [first] }) => {
        const marker = first?.ours === true ? parseMarker(first.body) : undefined;
        return marker?.kind === 'finding' ? marker.identity : undefined;
    }));
    return unmatched.filter((comment) => identities.has(comment.identity));
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

;// CONCATENATED MODULE: ./src/runner/run.ts
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
/** Where a rule's page can be read: in the action's own repository at the very version that runs. */
function rulePages(env) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const named = /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && /^[\w./-]+$/.test(ref ?? '');
    return named ? `https://github.com/${repository}/blob/${ref}/docs/rules/` : undefined;
}

;// CONCATENATED MODULE: ./src/render/job-summary.ts










/** The runner takes 1 MiB for a step and loses the whole summary above it. */
const maxJobSummaryBytes = 1_000_000;
const rest = ' left out here for length';
/** Renders the summary of the job: what the comment says, findings that stand nowhere else whole and open, and every list; at most 1,000,000 bytes, each cut said. */
function renderJobSummary(report, options) {
    const open = (title, text) => `#### ${title}\n\n${text}`;
    const sections = [
        ...opening_opening(report, options).map(fixed),
        findingsTable(report, rest),
        ...questions(report).map(fixed),
        findingsInFull(report.applied, { rulePages: options.rulePages, rest }, open),
        ...(report.verdict.kind === 'skipped' ? [] : [...details(report, rest), ...records(report)]),
    ];
    return `${fitWithin(sections, maxJobSummaryBytes - 100, truncate/* utf8Length */.w)}\n`;
}
/** What only the job summary holds: the facts, the files and the receipts, each list one by one. */
function records(report) {
    return [evidence(report.evidence), job_summary_selected(report.files), job_summary_dropped(report.files), receipts(report)].map(foldSection);
}
/** Puts a list into a block that the reader opens, its title where it can be seen closed. */
function foldSection(section) {
    const fold = (length) => () => {
        const text = length();
        const title = /^\*\*([^*]+)\*\*\n\n/.exec(text);
        return title === null ? text : finding_text_folded(title[1] ?? '', text.slice(title[0].length));
    };
    const [whole, ...shorter] = section.lengths;
    return { worth: section.worth, lengths: [fold(whole), ...shorter.map(fold)] };
}
function evidence(items) {
    return itemised({
        title: 'Computed facts',
        worth: 60,
        items,
        head: '| | rule | where | what |\n|---|---|---|---|',
        item: ({ level, rule, path, line, side, title }) => {
            const where = `${pathCode(path)}, line ${line} of the ${side}`;
            return `| ${levelWords[level][0]} | ${inlineCode(rule)} | ${where} | ${safeInline(title, 300)} |`;
        },
        counts: [500, 100],
        rest,
    });
}
function job_summary_selected(files) {
    const reason = remembered((text) => safeInline(text, 100));
    return itemised({
        title: 'Files on the surface, and why',
        worth: 15,
        items: files.filter(({ tier }) => tier === 'selected' || tier === 'maybe'),
        item: ({ file, surfaces, why }) => {
            const reasons = why.map(({ text }) => reason(text)).join('; ');
            return `- ${pathCode(file.path)}: ${surfaces.map((surface) => surfaceWord[surface]).join(', ')}. ${reasons}`;
        },
        counts: [500, 100],
        rest,
    });
}
function job_summary_dropped(files) {
    const reason = remembered((text) => safeInline(text, 120));
    return itemised({
        title: 'Files out of scope, and why',
        worth: 5,
        items: files.filter(({ tier }) => tier === 'dropped' || tier === 'test'),
        item: ({ file, tier, why }) => `- ${pathCode(file.path)}: ${tier === 'test' ? 'test, ' : ''}${reason(why[0]?.text ?? 'no reason recorded')}`,
        counts: [500, 100],
        rest,
    });
}
function receipts(report) {
    return itemised({
        title: 'The model’s word on each file',
        worth: 12,
        items: perFile(report.receipts),
        item: ({ path, judged, why }) => {
            const reason = why === undefined || why === '' ? '' : ` (${safeInline(why, 200)})`;
            return `- ${pathCode(path)}: ${judged ? 'judged' : 'not judged'}${reason}`;
        },
        counts: [500, 100],
        rest,
    });
}
/** One row for each file: under several lenses it is judged only if it was under all, and the first reason speaks. */
function perFile(receipts) {
    return [...groupedBy(receipts, ({ path }) => path)].map(([path, all]) => all.find(({ judged }) => !judged) ?? { path, judged: true, why: undefined });
}

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

;// CONCATENATED MODULE: ./src/render/report.ts
/** Applies a redaction to every text of a document, so that what is printed is still JSON. */
function redactValues(document, clean) {
    return {
        ...Object.fromEntries(Object.entries(document).map(([key, value]) => [key, redactValue(value, clean)])),
        version: 1,
    };
}
function redactValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((one) => redactValue(one, clean));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactValue(one, clean)]));
}
/** Prints a document as JSON on lines of two spaces; what is invisible or could steer a terminal is escaped, so that nothing is lost and nothing acts. */
function printDocument(document) {
    return JSON.stringify(document, undefined, 2).replace(unprintable, (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/** Controls, separators and characters without a shape above ASCII; those below are escaped by JSON itself. */
const unprintable = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The `review` document: everything one run knows, absent values as null. */
function reportJson(report) {
    const { verdict, subject, spent } = report;
    return {
        version: 1,
        verdict: verdict.kind,
        why: 'why' in verdict ? verdict.why : null,
        base: subject.revisions.mergeBase,
        head: subject.revisions.head,
        coverage: report.coverage,
        findings: report.applied.map(findingJson),
        evidence: report.evidence.map(evidenceItem),
        unchecked: report.unchecked,
        points: report.points.map(({ kind, path, quote, counterpart }) => ({ kind, path, quote, counterpart })),
        questions: report.questions.map(({ text, decides }) => ({ text, decides })),
        receipts: report.receipts.map(({ path, judged, why }) => ({ path, judged, why: why ?? null })),
        rejected: report.rejected.map(({ title, path, lens, why, detail }) => ({ claim: title, why, path, lens, detail })),
        omitted: report.omissions.map(({ path, why, hunks, detail }) => ({ path, why, hunks, detail: detail ?? null })),
        unusable: report.unusable.map(({ batch, paths, why, detail }) => ({ batch, paths, why, detail })),
        usage: {
            inputTokens: spent.inputTokens,
            cachedTokens: spent.cachedTokens,
            outputTokens: spent.outputTokens,
            costUsd: spent.costUsd,
            requests: spent.requests,
        },
        timing: { elapsedMs: report.elapsedMs },
        model: report.model ?? null,
        replies: report.replies,
        standing: report.standing.map(({ identity, path, lines, url }) => ({
            id: identity,
            path,
            line: lines?.end ?? null,
            side: lines?.side ?? null,
            url,
        })),
        checkedContracts: report.checkedContracts,
        warnings: report.warnings,
    };
}
function findingJson({ finding, placement, state, url, fallback }) {
    return {
        ...findingFields(finding),
        placement: placement.kind,
        state,
        url: url ?? null,
        fallback: fallback ?? null,
    };
}
function findingFields(finding) {
    const { origin, place, fix } = finding;
    return {
        id: finding.id,
        origin: origin.kind,
        rule: origin.kind === 'computed' ? origin.rule : null,
        fromModel: origin.kind === 'computed' ? (origin.fromModel ?? []) : null,
        lens: origin.kind === 'model' ? origin.lens : null,
        category: finding.category,
        severity: finding.severity,
        confidence: finding.confidence,
        path: place.path,
        side: place.side,
        line: place.line,
        startLine: place.startLine,
        title: finding.title,
        trigger: finding.trigger,
        failure: finding.failure,
        noticed: finding.noticed,
        fix: fix === undefined ? null : { code: fix.code, language: fix.language },
        suggestion: finding.suggestion ?? null,
        affects: finding.affects,
        evidence: finding.evidence,
    };
}
/** The `surface` document: each changed file with its tier and reasons. A test counts as `dropped`, as it is not reviewed, and is marked `context`. */
function surfaceJson(revisions, files) {
    return {
        version: 1,
        base: revisions.mergeBase,
        head: revisions.head,
        files: files.map(({ file, tier, surfaces, why }) => ({
            path: file.path,
            previousPath: file.previousPath ?? null,
            status: file.status,
            tier: tier === 'test' ? 'dropped' : tier,
            context: tier === 'test',
            surfaces,
            why: why.map(({ surface, source, text }) => ({ surface: surface ?? null, source, text })),
            added: file.added,
            deleted: file.deleted,
        })),
    };
}
/** The `evidence` document: the computed facts, and what could not be checked. */
function evidenceJson(evidence, unchecked) {
    return {
        version: 1,
        evidence: evidence.map(evidenceItem),
        unchecked: unchecked.map(({ path, why }) => ({ path, why })),
    };
}
function evidenceItem({ rule, contract, level, surface, path, side, line, endLine, title, detail, affects }) {
    return { rule, contract, level, surface, path, side, line, endLine, title, detail, affects };
}

// EXTERNAL MODULE: ./src/render/safe-text/log-line.ts
var log_line = __webpack_require__(5589);
;// CONCATENATED MODULE: ./src/runner/tell.ts










/** Tells the runner everything: outputs, annotations where nothing could be posted, job summary, the JSON report. What the runner can not take is warned of and loses nothing else. */
async function tell(run, runner, reviewed, decided) {
    const { report, links } = reviewed;
    const { config, env, secrets } = run;
    const clean = (text) => (0,redact/* redact */.E)(text, secrets.literals);
    const warnings = [...new Set([...report.warnings, ...links.warnings])];
    for (const warning of warnings)
        runner.warn(warning);
    if (!config.dryRun && links.summaryUrl === undefined && stoodNowhere(report)) {
        const { annotations, omitted } = annotationsFor(report, warnings.length);
        for (const annotation of redactAnnotations(annotations, secrets.literals))
            runner.annotate(annotation);
        if (omitted > 0)
            runner.warn(`${omitted} further findings are in the job summary`);
    }
    const file = await tell_attempt(runner, 'the report file', () => writeReport(redactValues(reportJson(report), clean), env.RUNNER_TEMP));
    for (const [name, value] of Object.entries(outputsOf(report, links, file ?? '')))
        runner.output(name, (0,log_line/* outputValue */.r)(value));
    if (report.verdict.kind === 'skipped' && report.verdict.why !== 'head-moved')
        return;
    const options = {
        command: config.command,
        mayCommand: mayCommand(run, decided),
        rulePages: rulePages(env),
        runUrl: runUrl(env),
    };
    await tell_attempt(runner, 'the job summary', () => runner.summary(clean(renderJobSummary(report, options))));
}
/** Findings that no comment shows, of a head that has not moved, whatever kept them from being posted. */
function stoodNowhere({ applied, verdict }) {
    return verdict.kind !== 'skipped' && applied.length > 0 && applied.every((one) => one.state === 'listed');
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
/** GitHub keeps ten annotations of a level for one step, and a warning is one: our own count too, and so does the sentence about the rest. */
const mostOfLevel = 10;
function annotationsFor(report, warnings) {
    const room = Math.max(1, mostOfLevel - warnings);
    const whole = annotationsOf(report, room);
    return whole.omitted === 0 ? whole : annotationsOf(report, Math.max(1, room - 1));
}
async function writeReport(report, folder) {
    if (folder === undefined || folder === '')
        return '';
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, 'integration-review.json');
    await (0,external_node_fs_promises_.writeFile)(path, printDocument(report));
    return path;
}

;// CONCATENATED MODULE: ./src/runner/review-pull-request.ts











/** Reviews one pull request through GitHub's API, publishes what may be published, and tells the runner; an event and a command take this same way. */
async function reviewPullRequest(run, client, runner, decided) {
    const { config, secrets, root, env, startedAt } = run;
    const reader = gitHubReader(client, {
        number: decided.number,
        pinnedHead: decided.head,
        baseSha: decided.baseTip,
        note: runner.info,
    });
    const checks = workerChecks({ file: (0,external_node_path_.join)(root, 'dist', 'checks', 'index.js') });
    const asking = secrets.anthropicKey !== undefined || secrets.federation;
    const model = asking
        ? anthropicModel({ apiKey: secrets.anthropicKey, baseUrl: config.anthropicBaseUrl, federation: secrets.federation })
        : undefined;
    try {
        const reviewed = await review({
            reader,
            checks,
            model,
            publisher: publisherOf(run, client, reader, decided, runner),
            clock: systemClock,
            progress: runner.info,
        }, {
            config,
            shipped: await loadShipped(root),
            literals: secrets.literals,
            rulePages: rulePages(env),
            mayCommand: mayCommand(run, decided),
            runUrl: runUrl(env),
            replies: 'live',
            startedAt,
        });
        await tell(run, runner, reviewed, decided);
        return reviewed;
    }
    finally {
        await checks.close();
    }
}
function publisherOf({ config }, client, reader, decided, runner) {
    if (config.dryRun)
        return listingPublisher('dry run: nothing is written');
    if (decided.readOnly !== undefined)
        return listingPublisher(`the token of a pull request ${readOnlyWords[decided.readOnly]} may only read`);
    return gitHubPublisher(client, { number: decided.number, viewerId: reader.viewerId, note: runner.info });
}
const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' };

;// CONCATENATED MODULE: ./src/runner/obey-command.ts





/** A comment command: authorised by the API alone, acknowledged, carried out by the same code as an event, and answered. A stranger gets a reaction and no words, so that comments can not be used to make us write. */
async function obeyCommand(run, client, runner, asked) {
    const answering = answeringTo(run, client, asked);
    const { command: word } = run.config;
    if ((await permissionOf(client, asked.login)) !== 'write-or-more') {
        await answering.react('confused');
        return skip(runner, 'not-authorised', `${asked.login} has no write permission, or it could not be asked`);
    }
    await answering.react('eyes');
    switch (asked.command.kind) {
        case 'help':
            await answering.reply(helpText(word));
            await answering.react('rocket');
            return skip(runner, 'not-a-command', 'help was asked for and given');
        case 'unknown':
            await refuse(answering, unknownCommandText(asked.command.words, word));
            return skip(runner, 'not-a-command', 'the words behind the command are not known; the reply lists those that are');
        case 'review':
            return reviewOnCommand(run, client, runner, { asked, answering });
    }
}
async function reviewOnCommand(run, client, runner, { asked, answering }) {
    const { command: word } = run.config;
    const head = await headAsOf(client, asked.number, asked.createdAt);
    if (head === undefined) {
        await refuse(answering, headMovedText(word));
        return skip(runner, 'head-moved', 'the pull request may have changed after the command');
    }
    try {
        const { report } = await reviewPullRequest(run, client, runner, {
            number: asked.number,
            readOnly: undefined,
            head,
            baseTip: undefined,
        });
        await answer(answering, report, word);
        return exitOf(report.verdict, 'action');
    }
    catch (error) {
        await refuse(answering, notReviewedText(error instanceof user_error/* UserError */.y ? error.problems.join('; ') : 'the run broke; its log says more'));
        throw error;
    }
}
/** Says how a commanded review ended; where nothing was posted, with the reason. */
async function answer(answering, { verdict }, word) {
    if (verdict.kind === 'skipped')
        return refuse(answering, verdict.why === 'head-moved' ? headMovedText(word) : offSurfaceText);
    await answering.react(isFailed(verdict) ? 'confused' : 'rocket');
}
function isFailed(verdict) {
    return verdict.kind === 'not-reviewed' && verdict.why === 'model-failed';
}
async function refuse(answering, text) {
    await answering.react('confused');
    await answering.reply(text);
}
/** A dry run answers nobody either. */
function answeringTo({ config }, client, { commentId, number }) {
    if (config.dryRun)
        return { react: async () => undefined, reply: async () => undefined };
    return { react: (content) => react(client, commentId, content), reply: (text) => reply(client, number, text) };
}
function skip(runner, why, detail) {
    runner.info(`Skipped (${why}): ${detail}`);
    runner.output('verdict', 'skipped');
    runner.output('skip-reason', why);
    return 0;
}

;// CONCATENATED MODULE: ./src/runner/on-github.ts




/** Carries a run that the gate let through to its end: an event is reviewed, a command first authorised. Gives the exit code; throws only the user's mistakes and bugs, after a commander was told. */
async function runOnGitHub(run, runner) {
    const client = connectTo(run);
    if (run.decision.kind === 'authorise')
        return obeyCommand(run, client, runner, run.decision);
    const { report } = await reviewPullRequest(run, client, runner, run.decision);
    return exitOf(report.verdict, 'action');
}


/***/ })

};

