export const id = 79;
export const ids = [79];
export const modules = {

/***/ 85831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ replayingModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/adapters/replies/missing-reply.ts
/** Takes a request for which no reply is stored; gives a markdown page with all that a person or another model needs to write one, and the name of the file it goes to. */
function missingReply(request, hash) {
    const blocks = request.blocks.map((block, index) => section(`User, block ${index + 1}`, block.text));
    return [
        `# No reply is stored for ${hash}`,
        `Answer the request below: read the system text, then the user's blocks in their order, and write JSON that fits the schema. It was made for \`${request.model}\`, effort \`${request.effort ?? "the model's own"}\`, at most ${request.maxTokens} output tokens.`,
        `Put the answer into \`${hash}.json\` in this folder:`,
        fenced(template(request.model), 'json'),
        '`recordedAt` is a date, and `usage` the tokens as far as you know them. A claim needs a `title`, a `trigger`, a `failure` and who `noticed` it, none of them empty; its `quote` is copied from the code without the gutter. Then run the same command again.',
        section('System', request.system),
        ...blocks,
        `## Schema of the answer\n\n${fenced(JSON.stringify(request.schema, null, 2), 'json')}`,
    ]
        .join('\n\n')
        .concat('\n');
}
function template(model) {
    return JSON.stringify({
        origin: 'who or what wrote this answer',
        recordedAt: 'YYYY-MM-DD',
        model,
        usage: { input: 0, cached: 0, written: 0, output: 0 },
        answer: {},
    }, null, 2);
}
function section(title, text) {
    return `## ${title}\n\n${fenced(text, '')}`;
}
/** A fence longer than any in the text, so that the text cannot end it. */
function fenced(text, language) {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}${language}\n${text}\n${fence}`;
}

// EXTERNAL MODULE: ./src/adapters/replies/stored-reply.ts + 1 modules
var stored_reply = __webpack_require__(24483);
;// CONCATENATED MODULE: ./src/adapters/replies/replaying.ts




/** Takes a folder of stored replies; gives a model that answers from it and asks nobody. A missing or malformed reply is a failure that names the file, never an invented answer. */
function replayingModel(dir, options) {
    return {
        ask: async (request, hash, _signal, began) => {
            const read = await (0,stored_reply/* readReply */.Xw)(dir, hash);
            switch (read.kind) {
                case 'stored':
                    began?.();
                    return (0,stored_reply/* replyOf */.Me)(read.stored);
                case 'malformed':
                    return noStoredReply(read.problem);
                case 'absent':
                    return noStoredReply(await absent(dir, request, hash, options));
            }
        },
    };
}
async function absent(dir, request, hash, options) {
    const wanted = (0,external_node_path_.join)(dir, `${hash}.json`);
    if (!options.writeMissing)
        return `${wanted} does not exist`;
    const page = (0,external_node_path_.join)(dir, `${hash}.missing.md`);
    try {
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.writeFile)(page, options.redact(missingReply(request, hash)));
        return `${wanted} does not exist; the request to answer is in ${page}`;
    }
    catch {
        return `${wanted} does not exist, and ${page} could not be written`;
    }
}
function noStoredReply(detail) {
    const failure = { why: 'no-stored-reply', retriable: false, retryAfterMs: undefined, detail };
    return { kind: 'failed', failure };
}


/***/ }),

/***/ 24483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P2: () => (/* binding */ readOrigin),
  Xw: () => (/* binding */ readReply),
  Me: () => (/* binding */ replyOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./src/adapters/replies/stored-reply.ts



/**
 * A stored reply, `<request hash>.json`, the one format of demo, recordings and test cases:
 *
 *     {
 *       "origin": "recorded from the API",    who or what wrote the answer
 *       "recordedAt": "2026-11-20",
 *       "model": "claude-sonnet-5-5",         the model of the request; the origin may still be a person
 *       "usage": { "input": 812, "cached": 9000, "written": 0, "output": 640 },
 *       "answer": { … }                       the JSON asked for; a string stands for text that is not JSON
 *     }
 *
 * In place of `answer`, `"stopped": "refusal"` (or another stop reason) stands for a reply that is no review.
 */
const stopWords = ['refusal', 'max-tokens', 'context-window-exceeded', 'tool-use', 'pause-turn', 'unknown'];
const count = schemas/* int */.Whr().nonnegative();
const storedReply = schemas/* strictObject */.rej({
    origin: schemas/* string */.YjP().min(1),
    recordedAt: date(),
    model: schemas/* string */.YjP().min(1),
    usage: schemas/* strictObject */.rej({ input: count, cached: count, written: count, output: count }),
    answer: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* string */.YjP()], 'expected an object or a text').optional(),
    stopped: schemas/* enum */.k5n(stopWords).optional(),
})
    .refine((reply) => (reply.answer === undefined) !== (reply.stopped === undefined), {
    error: 'expected either answer or stopped',
});
/** Takes a folder and a request's hash; reads the reply stored for it. Never throws. */
async function readReply(dir, hash) {
    const path = (0,external_node_path_.join)(dir, `${hash}.json`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => ({ code: error.code }));
    if (typeof text !== 'string') {
        return text.code === 'ENOENT'
            ? { kind: 'absent' }
            : { kind: 'malformed', problem: `${path}: cannot be read (${text.code ?? 'unknown error'})` };
    }
    return parseReply(text, path);
}
function parseReply(text, path) {
    try {
        const parsed = storedReply.safeParse(JSON.parse(text));
        if (parsed.success)
            return { kind: 'stored', stored: parsed.data };
        return { kind: 'malformed', problem: `${path}: ${errors/* prettifyError */.S1(parsed.error).replaceAll(/\s*\n\s*/g, ' ')}` };
    }
    catch {
        return { kind: 'malformed', problem: `${path}: is not JSON` };
    }
}
/** Takes a folder and a request's hash; gives who answered and when, or undefined where no usable reply is stored. */
async function readOrigin(dir, hash) {
    const read = await readReply(dir, hash);
    if (read.kind !== 'stored')
        return undefined;
    const { origin, recordedAt, model } = read.stored;
    return { origin, recordedAt, model };
}
/** Takes a stored reply; gives it as the model would have: the answer as text, with the stored usage. */
function replyOf(stored) {
    const { usage } = stored;
    if (stored.stopped !== undefined)
        return { kind: 'stopped', why: stored.stopped, usage, requestId: undefined };
    const text = typeof stored.answer === 'string' ? stored.answer : JSON.stringify(stored.answer ?? {});
    return { kind: 'answered', text, usage, requestId: undefined };
}


/***/ }),

/***/ 2441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ candidateLogins),
/* harmony export */   Uz: () => (/* binding */ parseDismissReply),
/* harmony export */   o7: () => (/* binding */ gatherDismissals)
/* harmony export */ });
/** Characters of a reason that are kept. */
const mostReason = 300;
/** Takes the text of an answer in a thread; gives the reason that its first line dismisses the finding with, empty where it gives none, and undefined where it dismisses nothing. */
function parseDismissReply(body) {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    return /^\s*dismiss\s*:\s*(.*)$/i.exec(line)?.[1]?.slice(0, mostReason).trimEnd();
}
/** The logins whose permission has to be asked before `gatherDismissals`: those who say something in a thread that is not remembered yet. */
function candidateLogins(state, comments) {
    const said = comments.flatMap((comment) => sayings(comment, state).map(({ by }) => by));
    return [...new Set(said)];
}
/** Joins what is remembered with what threads and commands say; for each finding the last word counts. Somebody without permission to write, a bot and we ourselves dismiss nothing. */
function gatherDismissals({ state, comments, commanded, mayWrite, titles }) {
    const byId = new Map(state.dismissals.map((one) => [one.id, one]));
    const restored = new Map(state.restored.map((one) => [one.id, one]));
    const unknown = { title: '', path: '', severity: undefined };
    for (const comment of comments) {
        const heard = sayings(comment, state).filter(({ by }) => mayWrite(by));
        const last = heard.at(-1);
        if (last === undefined)
            continue;
        const { identity: id, path, severity } = comment;
        byId.set(id, { id, ...last, ...(titles(id) ?? { title: '', path, severity }) });
        restored.delete(id);
    }
    for (const { id, ...said } of commanded) {
        if (said.kind === 'dismiss') {
            const { by, reason, at } = said;
            byId.set(id, { id, by, at, reason: reason.slice(0, mostReason), how: 'command', ...(titles(id) ?? unknown) });
            restored.delete(id);
        }
        else {
            byId.delete(id);
            restored.set(id, { id, by: said.by, at: said.at });
        }
    }
    return { dismissals: sorted([...byId.values()]), restored: sorted([...restored.values()]) };
}
/** What persons have said in a thread that is neither remembered nor taken back since; a thread that was resolved says it without a time, and so never after a restoral. */
function sayings({ identity, replies, thread }, { dismissals, restored }) {
    const after = restored.find(({ id }) => id === identity)?.at;
    if (dismissals.some(({ id }) => id === identity))
        return [];
    const resolved = thread?.resolved === true && thread.resolvedBy !== undefined && after === undefined
        ? [{ by: thread.resolvedBy, reason: '', how: 'resolved', at: '' }]
        : [];
    const said = replies.filter((reply) => isPersons(reply) && (after === undefined || isAfter(reply.at, after)));
    return [
        ...resolved,
        ...said.flatMap(({ author, body, at }) => {
            const reason = parseDismissReply(body);
            return reason === undefined ? [] : [{ by: author.login, reason, how: 'reply', at }];
        }),
    ];
}
function isPersons({ author, ours }) {
    return !ours && !author.isBot;
}
function isAfter(a, b) {
    return Date.parse(a) > Date.parse(b);
}
function sorted(all) {
    return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
}


/***/ }),

/***/ 50292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf8Length),
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
const encodedLength = (codePoint) => codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
/** Counts the bytes of a text in UTF-8; never less than its UTF-16 length, so one bound holds for both. */
function utf8Length(text) {
    let bytes = 0;
    for (const char of text)
        bytes += encodedLength(char.codePointAt(0) ?? 0);
    return bytes;
}
/** Gives the longest beginning of a text that exceeds `maxChars` neither in UTF-16 units nor in UTF-8 bytes; never splits a code point and adds nothing. */
function truncate(text, maxChars) {
    if (text.length * 3 <= maxChars)
        return text;
    let bytes = 0;
    let end = 0;
    for (const char of text) {
        bytes += encodedLength(char.codePointAt(0) ?? 0);
        if (bytes > maxChars)
            break;
        end += char.length;
    }
    return text.slice(0, end);
}


/***/ }),

/***/ 62628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ printFinding),
  O: () => (/* binding */ severityPaint)
});

// EXTERNAL MODULE: ./src/render/words.ts
var render_words = __webpack_require__(35933);
// EXTERNAL MODULE: ./src/render/terminal/layout.ts
var layout = __webpack_require__(30423);
;// CONCATENATED MODULE: ./src/render/terminal/frame.ts

const around = 2;
/** Lines of the anchored range that are shown; a longer one is cut in its middle. */
const maxAnchored = 12;
/** Takes a place and where its code can be read; gives its lines with two of context, from the diff where they stand in a hunk, else from the file, else as they were quoted. */
function frameOf(place, code, { palette, width }) {
    const rows = fromHunk(place, code.hunks) ?? fromSource(place, code.sources) ?? quoted(place);
    const last = rows.findLastIndex(({ anchored }) => anchored);
    const digits = Math.max(4, ...rows.map(({ number }) => String(number).length));
    const print = (row) => {
        const text = `${row.mark} ${' '.repeat(digits - String(row.number).length)}${row.number}  ${(0,layout/* codeLine */.U_)(row.text, width - digits - 4)}`;
        const painted = row.mark === '-' ? palette.red(text) : row.mark === '+' ? palette.green(text) : text;
        return (row.anchored ? painted : palette.dim(text)).trimEnd();
    };
    return {
        before: cutMiddle(rows.slice(0, last + 1)).map((row) => row === undefined ? `${' '.repeat(digits + 1)}…` : print(row)),
        after: rows.slice(last + 1).map(print),
        indent: digits + 4,
    };
}
function fromHunk(place, hunks) {
    const numberOf = (line) => numberOn(line, place.side);
    const inPlace = (line) => {
        const number = numberOf(line);
        return number !== undefined && number >= place.startLine && number <= place.line;
    };
    const hunk = hunks.find((one) => one.lines.some((line) => numberOf(line) === place.line));
    if (hunk === undefined)
        return undefined;
    const first = hunk.lines.findIndex(inPlace);
    const last = hunk.lines.findLastIndex(inPlace);
    return hunk.lines
        .slice(Math.max(0, first - around), last + 1 + around)
        .map((line) => ({ ...rowOf(line), anchored: inPlace(line) }));
}
/** The line's number in the text of one side; a removed line is on the left only, an added one on the right only. */
function numberOn(line, side) {
    if (side === 'LEFT')
        return line.kind === 'added' ? undefined : line.old;
    return line.kind === 'removed' ? undefined : line.new;
}
function rowOf(line) {
    switch (line.kind) {
        case 'context':
            return { mark: ' ', number: line.new, text: line.text };
        case 'added':
            return { mark: '+', number: line.new, text: line.text };
        case 'removed':
            return { mark: '-', number: line.old, text: line.text };
    }
}
function fromSource(place, sources) {
    const lines = sources(place.path, place.side);
    if (lines === undefined || place.line > lines.length)
        return undefined;
    const from = Math.max(1, place.startLine - around);
    return lines.slice(from - 1, place.line + around).map((text, index) => {
        const number = from + index;
        return { mark: ' ', number, text, anchored: number >= place.startLine && number <= place.line };
    });
}
function quoted({ shown, startLine }) {
    return shown.map((each, index) => ({ mark: ' ', number: startLine + index, text: each, anchored: true }));
}
function cutMiddle(rows) {
    const limit = maxAnchored + around;
    return rows.length <= limit ? rows : [...rows.slice(0, limit - 4), undefined, ...rows.slice(-3)];
}

;// CONCATENATED MODULE: ./src/render/terminal/finding.ts



/** Prints a finding below the line it is about, with its fix; every word of the model or the author is safe for a terminal. */
function printFinding(finding, { palette, width, sources, hunksOf }) {
    const { place } = finding;
    const frame = frameOf(place, { hunks: hunksOf(place.path), sources }, { palette, width });
    const indent = ' '.repeat(frame.indent);
    const [first = '', ...others] = (0,layout/* wrap */.LV)(`${render_words/* severityWord */.Oh[finding.severity]}: ${finding.title}`, width - frame.indent - 2);
    const paint = (text) => palette.bold(severityPaint(palette)[finding.severity](text));
    return [
        placeLine(finding, palette),
        ...frame.before,
        `${' '.repeat(frame.indent - 2)}└ ${paint(first)}`,
        ...others.map((text) => `${indent}${paint(text)}`),
        ...prose(finding, width - frame.indent).map((text) => `${indent}${text}`.trimEnd()),
        ...fix(finding).map((text) => `${indent}${text}`.trimEnd()),
        ...frame.after,
    ];
}
/** The colour of each severity, the same wherever findings are printed. */
function severityPaint(palette) {
    return { blocker: palette.red, major: palette.yellow, minor: palette.blue };
}
function placeLine({ place, origin, category, confidence }, palette) {
    const lines = place.startLine < place.line ? `${place.startLine}-${place.line}` : String(place.line);
    const about = [
        place.side === 'LEFT' ? 'removed' : undefined,
        origin.kind === 'computed' ? `computed by ${(0,layout/* line */.n8)(origin.rule, 80)}` : render_words/* surfaceWord */.sN[origin.lens],
        category,
        origin.kind === 'computed' ? undefined : render_words/* confidenceWord */.rt[confidence],
    ];
    const words = about.filter((word) => word !== undefined).join(' · ');
    return `${palette.bold(`${(0,layout/* line */.n8)(place.path, 200)}:${lines}`)}  ${palette.dim(words)}`;
}
function prose({ trigger, failure, noticed, affects }, width) {
    const reached = affects.length === 0
        ? ''
        : `Affects ${affects.slice(0, 8).join(', ')}${affects.length > 8 ? ` and ${affects.length - 8} more` : ''}.`;
    const paragraphs = [trigger, failure, noticed].filter((text) => text.trim() !== '').map((text) => text.trim());
    const text = paragraphs.map(stopped).join(paragraphs.some((one) => one.includes('\n')) ? '\n' : ' ');
    return [...text.split('\n').flatMap((one) => (0,layout/* wrap */.LV)(one, width)), ...(0,layout/* wrap */.LV)(reached, width)];
}
function stopped(text) {
    return text.includes('\n') || /[.!?:…]["'`)\]]?$/.test(text) ? text : `${text}.`;
}
const maxFixLines = 40;
/** A line of a fix is there to be copied, so it may be wider than the terminal. */
const maxFixWidth = 400;
function fix({ fix, suggestion }) {
    const code = fix?.code ?? suggestion;
    if (code === undefined || code.trim() === '')
        return [];
    const lines = code.replace(/\n+$/, '').split('\n');
    const left = lines.length - maxFixLines;
    const shown = lines.slice(0, maxFixLines).map((text) => `  ${(0,layout/* codeLine */.U_)(text, maxFixWidth)}`);
    return ['Fix:', ...shown, ...(left > 0 ? [`  … and ${left} more lines`] : [])];
}


/***/ }),

/***/ 34000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/adapters/anthropic/model.ts + 2 modules
var model = __webpack_require__(87672);
// EXTERNAL MODULE: ./src/adapters/checks/worker-checks.ts + 1 modules
var worker_checks = __webpack_require__(99156);
// EXTERNAL MODULE: ./src/adapters/parsers/syntax.ts + 25 modules
var syntax = __webpack_require__(49413);
// EXTERNAL MODULE: ./src/adapters/proxied-fetch.ts
var proxied_fetch = __webpack_require__(3844);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/adapters/replies/recording.ts


/** Takes a model; gives one that answers the same and stores each request (`<hash>.request.json`) and message (`<hash>.json`). Failures are not stored; a file that cannot be written is said, and costs no answer. */
function recordingModel(inner, options) {
    return {
        ask: async (request, hash, signal, began) => {
            const reply = await inner.ask(request, hash, signal, began);
            if (reply.kind !== 'failed')
                await store(request, hash, reply, options);
            return reply;
        },
    };
}
async function store(request, hash, reply, options) {
    const { dir, redact, progress } = options;
    try {
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, `${hash}.request.json`), pretty(redactDeep(request, redact)));
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, `${hash}.json`), pretty(storedOf(request, reply, options)));
        await (0,promises_.rm)((0,external_node_path_.join)(dir, `${hash}.missing.md`), { force: true });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        progress(`the reply ${hash} could not be recorded in ${dir} (${code})`);
    }
}
function storedOf(request, reply, { origin, today, redact }) {
    const provenance = { origin, recordedAt: today, model: request.model, usage: reply.usage };
    if (reply.kind === 'stopped')
        return { ...provenance, stopped: reply.why };
    return { ...provenance, answer: answerOf(reply.text, redact) };
}
/** The answer as an object, so that a stored reply can be read in a diff; text that is no JSON object stays text. */
function answerOf(text, redact) {
    try {
        const value = JSON.parse(text);
        if (!isObject(value))
            return redact(text);
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redactDeep(part, redact)]));
    }
    catch {
        return redact(text);
    }
}
/** Redacts each string for itself: in the serialised whole, a secret with an escaped character would not be recognised. */
function redactDeep(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((part) => redactDeep(part, redact));
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redactDeep(part, redact)]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function pretty(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/adapters/replies/replaying.ts + 1 modules
var replaying = __webpack_require__(85831);
// EXTERNAL MODULE: ./src/adapters/rule-pages.ts
var rule_pages = __webpack_require__(75057);
// EXTERNAL MODULE: ./src/adapters/shipped.ts
var shipped = __webpack_require__(30331);
// EXTERNAL MODULE: ./src/adapters/system-clock.ts
var system_clock = __webpack_require__(99180);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 1 modules
var redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/listing-publisher.ts
var listing_publisher = __webpack_require__(43262);
// EXTERNAL MODULE: ./src/render/ending.ts
var render_ending = __webpack_require__(75953);
// EXTERNAL MODULE: ./src/render/job-summary.ts
var job_summary = __webpack_require__(39106);
// EXTERNAL MODULE: ./src/render/report.ts
var render_report = __webpack_require__(56076);
// EXTERNAL MODULE: ./src/render/sarif/rules.ts
var rules = __webpack_require__(2265);
// EXTERNAL MODULE: ./src/render/sarif/sarif.ts + 5 modules
var sarif = __webpack_require__(21668);
// EXTERNAL MODULE: ./src/render/coverage.ts
var coverage = __webpack_require__(46052);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/verdict.ts
var verdict = __webpack_require__(51165);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(35933);
// EXTERNAL MODULE: ./src/render/terminal/finding.ts + 1 modules
var terminal_finding = __webpack_require__(62628);
// EXTERNAL MODULE: ./src/render/terminal/layout.ts
var layout = __webpack_require__(30423);
;// CONCATENATED MODULE: ./src/render/terminal/terminal.ts






/** Renders a whole report for a terminal: each finding below its code, then what was not believed, not read and not decided, and the verdict last, where the eye is. */
function renderTerminal(report, options) {
    const width = Math.max(40, options.width);
    const { palette } = options;
    const hunks = new Map(report.files.map(({ file }) => [file.path, file.hunks]));
    const printing = { palette, width, sources: options.sources, hunksOf: (path) => hunks.get(path) ?? [] };
    const blocks = [
        ...shown(report).map(({ finding }) => (0,terminal_finding/* printFinding */.F)(finding, printing)),
        list('Below --min-severity, not shown', terminal_hidden(report), { palette, width }),
        list('Also computed', notes(report), { palette, width }),
        list('Questions', questions(report), { palette, width }),
        list('Silenced, and by what', silenced(report), { palette, width }),
        list('Allow comments that accept nothing, or less than they say', idleAllows(report), { palette, width }),
        list('Asked by the model, and answered by the configuration', answered(report), { palette, width }),
        list('Said by the model and not posted on its own', rejected(report), { palette, width }),
        list('Left out, and why', leftOut(report), { palette, width }),
        list('Contracts that could not be checked', report.unchecked.map(({ path, why }) => `${path}: ${why}`), { palette, width }),
        list('Guides of this review that the change touches', guides(report), { palette, width }),
        list('Warnings', report.warnings, { palette, width }),
        conclusion(report, palette, width),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function list(title, items, { palette, width }) {
    if (items.length === 0)
        return [];
    const wrapped = items.flatMap((item) => (0,layout/* wrap */.LV)(item, width - 4).map((text, index) => `${index === 0 ? '  ' : '    '}${text}`));
    return [palette.bold(title), ...wrapped];
}
function shown({ applied }) {
    return applied.filter(({ state }) => state !== 'hidden');
}
function terminal_hidden({ applied }) {
    return applied
        .filter(({ state }) => state === 'hidden')
        .map(({ finding: { severity, place, title } }) => `${words/* severityWord */.Oh[severity]}, ${place.path}:${place.line}: ${title}`);
}
/** Facts that are worth knowing and no finding of their own. */
function notes({ evidence }) {
    return evidence.filter(({ level }) => level === 'info').map(({ path, line: at, title }) => `${path}:${at}: ${title}`);
}
function questions({ questions: asked }) {
    return asked.map(({ decides, text }) => `${words/* decidesWord */.sg[decides]}: ${text}`);
}
function silenced({ silenced: all }) {
    return all.map(({ title, path, line: at, rule, category, by, reason }) => `${path}:${at}: ${title} (${by}: ${rule ?? category}${reason === undefined ? '' : `, ${reason}`})`);
}
const mostIdle = 20;
function idleAllows({ idleAllows: idle }) {
    const words = idle.slice(0, mostIdle).map(({ path, line: at, why }) => `${path}:${at}: ${why}`);
    return idle.length > mostIdle ? [...words, `… and ${idle.length - mostIdle} more`] : words;
}
function guides({ guideChanges }) {
    return guideChanges.map(({ path, inBase }) => `${path}: ${inBase ? 'used as in the base' : 'not used, the base has none'}`);
}
function answered({ answered: all }) {
    return all.map(({ decides, text }) => `${words/* decidesWord */.sg[decides]}: ${text}`);
}
function rejected(report) {
    return report.rejected.map(({ title, path, why, detail }) => {
        const more = detail === '' ? '' : ` (${detail})`;
        return `${title}, ${path}: ${words/* rejectionWords */.zp[why]}${more}`;
    });
}
const pathsPerReason = 20;
function leftOut({ omissions, unusable }) {
    const groups = [...(0,numbers/* groupedBy */.me)(omissions, ({ why }) => words/* omissionWords */.J0[why])].map(([reason, group]) => {
        const paths = group.slice(0, pathsPerReason).map(({ path, hunks, detail }) => {
            const said = detail === undefined || detail === '' ? '' : `: ${detail}`;
            return `${path}${hunks > 0 ? ` (${(0,numbers/* counted */.hS)(hunks, 'hunk')}${said})` : said}`;
        });
        const left = group.length - paths.length;
        return `${reason}: ${paths.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
    });
    const calls = unusable.map(({ why, detail, paths }) => {
        const more = detail === '' ? '' : ` (${detail})`;
        return `${(0,words/* failureWord */.tW)(why) ?? why}${more}: ${(0,numbers/* counted */.hS)(paths.length, 'file')}`;
    });
    return [...groups, ...calls];
}
function conclusion(report, palette, width) {
    const model = report.model === undefined ? '' : `, ${(0,layout/* line */.n8)(report.model, 100)}`;
    const seconds = Math.max(1, Math.round(report.elapsedMs / 1_000));
    const facts = report.verdict.kind === 'skipped' ? [] : [(0,coverage/* coverageLine */.v)(report, (text) => text)];
    const noKey = report.verdict.kind === 'not-reviewed' && report.verdict.why === 'no-model';
    return [
        ...facts.flatMap((text) => (0,layout/* wrap */.LV)(text, width)),
        palette.dim(`${(0,numbers/* costLine */.EK)(report.spent)}${model}, ${seconds} s`),
        ...(noKey ? ['The code was not reviewed: no model was asked.'] : []),
        verdictPaint(report, palette)((0,verdict/* verdictHeading */.G8)(report)),
    ];
}
function verdictPaint({ verdict }, palette) {
    switch (verdict.kind) {
        case 'clean':
            return (text) => palette.bold(palette.green(text));
        case 'partial':
        case 'not-reviewed':
            return (text) => palette.bold(palette.yellow(text));
        case 'findings':
        case 'skipped':
            return palette.bold;
    }
}

// EXTERNAL MODULE: ./src/review.ts + 2 modules
var review = __webpack_require__(60484);
// EXTERNAL MODULE: ./src/terminal/change.ts + 9 modules
var change = __webpack_require__(91779);
;// CONCATENATED MODULE: ./src/terminal/review-command.ts





















/** `review`: the same review as on a runner, over a local clone, printed. Gives the exit code. */
async function reviewCommand(given) {
    const { options, terminal, secrets, root, startedAt } = given;
    const reader = (0,change/* rangeReader */.n3)(given);
    const checks = (0,worker_checks/* workerChecks */.m)({ file: (0,change/* checksFile */.U)(root) });
    const model = modelOf(given);
    if (model === undefined && !options.has('evidence-only'))
        terminal.progress('no ANTHROPIC_API_KEY: computed checks only');
    const ports = {
        reader,
        parsers: (0,syntax/* syntaxParsers */.W)({ assets: (0,syntax/* assetsFolder */.w)(root) }),
        checks,
        model,
        publisher: (0,listing_publisher/* listingPublisher */.h)('in a terminal'),
        clock: system_clock/* systemClock */.m,
        progress: terminal.progress,
    };
    const task = {
        config: options.config,
        localSettings: await (0,change/* localSettings */.f3)(given),
        shipped: await (0,shipped/* loadShipped */.e)(root),
        literals: secrets.literals,
        rulePages: undefined,
        mayCommand: false,
        runUrl: undefined,
        replies: options.text('replies') === undefined ? 'live' : 'recorded',
        startedAt,
    };
    try {
        const { report } = await (0,review/* review */.N)(ports, task);
        if (report.files.length === 0)
            terminal.progress('the range holds no change: base and head have the same files');
        terminal.print(await printed(report, given));
        for (const warning of report.warnings)
            terminal.progress(`warning: ${warning}`);
        const rules = { failOn: options.config.failOn, onIncomplete: 'fail' };
        const ending = (0,outcome/* endingOf */.z6)(report, rules);
        if (ending.kind === 'found')
            terminal.progress(`exit 1: ${(0,render_ending/* failureReason */.H)(ending, rules)}`);
        return ending.exit;
    }
    finally {
        await checks.close();
    }
}
/** The model of a run in the terminal: stored replies, the live one, or none; recorded where that is asked for. */
function modelOf({ options, secrets, cwd, terminal }) {
    if (options.has('evidence-only'))
        return undefined;
    const clean = (text) => (0,redact/* redact */.E)(text, secrets.literals);
    const replies = options.text('replies');
    if (replies !== undefined)
        return (0,replaying/* replayingModel */.J)((0,external_node_path_.resolve)(cwd, replies), { writeMissing: true, redact: clean });
    if (secrets.anthropicKey === undefined && !secrets.federation)
        return undefined;
    const live = (0,model/* anthropicModel */.m)({
        apiKey: secrets.anthropicKey,
        baseUrl: options.config.anthropicBaseUrl,
        federation: secrets.federation,
        fetch: (0,proxied_fetch/* proxiedFetch */.i)(secrets.proxies),
    });
    const record = options.text('record');
    if (record === undefined)
        return live;
    return recordingModel(live, {
        dir: (0,external_node_path_.resolve)(cwd, record),
        today: new Date().toISOString().slice(0, 10),
        origin: 'recorded in a terminal',
        redact: clean,
        progress: terminal.progress,
    });
}
async function printed(report, { options, terminal, secrets, root }) {
    const clean = (text) => (0,redact/* redact */.E)(text, secrets.literals);
    switch (options.format) {
        case 'json':
            return `${(0,render_report/* printDocument */.dq)((0,render_report/* redactValues */.se)((0,render_report/* reportJson */.l4)(report), clean))}\n`;
        case 'markdown':
            return `${clean((0,job_summary/* renderJobSummary */.q)(report, { command: options.config.command, mayCommand: false, rulePages: undefined, runUrl: undefined }))}\n`;
        case 'sarif': {
            const texts = await (0,rule_pages/* readRulePages */.j)(root, (0,rules/* rulesIn */.BZ)(report));
            return (0,sarif/* renderSarif */.W)(report, { pages: { texts, address: undefined }, clean });
        }
        case 'text':
            return clean(renderTerminal(report, { palette: terminal.palette, width: terminal.width, sources: () => undefined }));
    }
}


/***/ })

};

