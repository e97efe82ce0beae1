export const id = 737;
export const ids = [737];
export const modules = {

/***/ 7495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ textOfBytes),
/* harmony export */   t: () => (/* binding */ maxTextBytes)
/* harmony export */ });
/** Largest file that is read as text, in bytes; what is larger is listed as not read. */
const maxTextBytes = 8_000_000;
/** Bytes in which a NUL makes a file binary: git's own rule (`buffer_is_binary`). */
const sniffedBytes = 8_000;
/** Decodes a file as UTF-8, byte order mark included; a broken sequence becomes U+FFFD and never swallows a newline, so lines keep their numbers. */
function textOfBytes(bytes) {
    if (bytes.length > maxTextBytes)
        return { kind: 'too-large', bytes: bytes.length };
    if (bytes.subarray(0, sniffedBytes).includes(0))
        return { kind: 'binary' };
    return { kind: 'text', text: bytes.toString('utf8') };
}


/***/ }),

/***/ 8168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ workerChecks)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/core/evidence/checks.ts + 12 modules
var evidence_checks = __webpack_require__(4657);
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
function inlineChecks(checks = evidence_checks/* checks */.A) {
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

// EXTERNAL MODULE: ./src/core/change/text.ts
var change_text = __webpack_require__(5529);
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
    const { timeoutMs = 20_000, checks = evidence_checks/* checks */.A } = options;
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


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Gives a function that makes its value at the first call and answers with the same one ever after, a failure too. */
function once(make) {
    let made;
    return () => {
        made = made ?? make();
        return made;
    };
}


/***/ }),

/***/ 331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loadShipped)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Reads the agent, the rules and the lenses that ship with the tool, from the folder it was unpacked to; never from the repository under review. */
async function loadShipped(root) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'agents', name), 'utf8');
    const [agentFile, rules, api, queue, db] = await Promise.all([
        read('integration-engineer.md'),
        read('rules.md'),
        read('lenses/api.md'),
        read('lenses/queue.md'),
        read('lenses/db.md'),
    ]);
    return { agentFile, rules, lenses: { api, queue, db } };
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ composePrompts)
});

// EXTERNAL MODULE: ./src/core/change/text.ts
var change_text = __webpack_require__(5529);
// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(6800);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 4 modules
var redact = __webpack_require__(5276);
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

// EXTERNAL MODULE: ./src/core/surface/ecosystem.ts
var ecosystem = __webpack_require__(5571);
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
    const name = `${(0,ecosystem/* ecosystemOf */.Mg)(path)}:${stemOf(path)}`;
    return [name, ...folders.map((_, at) => [name, ...folders.slice(0, at + 1)].join('\u0000'))];
}
/** A name without its extension and the words that make it a test, in one spelling. */
function stemOf(path) {
    const name = (0,ecosystem/* baseName */.Fl)(path).trimEnd();
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    const bare = stem.replace(affixes, '');
    return (bare === '' ? stem : bare).toLowerCase();
}

// EXTERNAL MODULE: ./src/core/dialogue/plan.ts
var dialogue_plan = __webpack_require__(3823);
// EXTERNAL MODULE: ./src/core/dialogue/prompt.ts + 1 modules
var dialogue_prompt = __webpack_require__(8919);
// EXTERNAL MODULE: ./src/read-change.ts + 42 modules
var read_change = __webpack_require__(4486);
;// CONCATENATED MODULE: ./src/compose.ts






/** Plans the batches and prints their requests; reads and asks nothing. */
function composePrompts(prepared, agent, told) {
    const { selected, texts, evidence } = prepared;
    const { subject, files } = prepared.change;
    const { literals, config } = told;
    const shown = (file) => excerptsOf(file.file, (0,change_text/* textOr */.ph)(texts.get((0,read_change/* newRef */.Y)(file.file))), literals);
    const pieces = selected.map((file) => ({ file, excerpts: shown(file) }));
    const plan = (0,dialogue_plan/* planBatches */.u)({ selected: pieces, tests: changedTests(files, shown), lenses: config.lenses });
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
    return { plan, prompts: (0,dialogue_prompt/* promptsOf */.jl)(context) };
}
function changedTests(files, shown) {
    const byPath = new Map(files.map((file) => [file.file.path, file]));
    const asContext = (path) => {
        const file = byPath.get(path);
        return file === undefined ? [] : [{ file, role: 'context', excerpts: shown(file) }];
    };
    return new Map([...testsOf(files)].map(([path, tests]) => [path, tests.flatMap(asContext)]));
}


/***/ }),

/***/ 2324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ diffTexts)
});

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
    const [oldLines, newLines] = [linesOf(oldText), linesOf(newText)];
    const changes = changesOf(oldLines, newLines);
    return changes && groupNearby(changes).map((group) => hunkOf(group, oldLines, newLines));
}
/** Splits at `\n`; a last line without one keeps a `\n` as its mark, which no other line can hold, so that it differs from the same line with one. */
function linesOf(text) {
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


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   k0: () => (/* binding */ printPatch),
/* harmony export */   lt: () => (/* binding */ countLines)
/* harmony export */ });
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


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   XF: () => (/* binding */ refKey),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
const notWanted = { kind: 'unreadable', detail: 'not read' };
/** Takes what was read, by reference, and gives the look-up that pure stages use. */
function textsOf(entries) {
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


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   O2: () => (/* binding */ pointKinds),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
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


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutGutter),
/* harmony export */   m: () => (/* binding */ gutterLine)
/* harmony export */ });
/** Prints a line with its gutter, such as `R123 +|code`. The gutter is ours and stands at column 0, where no author can write. */
function gutterLine(line) {
    return `${line.side === 'LEFT' ? 'L' : 'R'}${line.line} ${line.mark}|${line.text}`;
}
const gutter = /^\s*[LR]\d+ [+ -]\|/;
/** Takes lines a model quoted or wrote; gives each without the gutter, where it carries one. */
function withoutGutter(lines) {
    return lines.map((line) => line.replace(gutter, ''));
}


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hunksOf),
/* harmony export */   u: () => (/* binding */ planBatches)
/* harmony export */ });
/* harmony import */ var _surface_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9948);
/* harmony import */ var _gutter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9127);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2974);



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
    return _surface_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .surfaces */ .X.filter((surface) => lenses.includes(surface) && files.some(({ file }) => file.surfaces.includes(surface)));
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
    return (0,_models_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateTokens */ .bP)(excerpt.lines.map(_gutter_js__WEBPACK_IMPORTED_MODULE_2__/* .gutterLine */ .m).join('\n'));
}
function partition(values, keep) {
    return [values.filter(keep), values.filter((value) => !keep(value))];
}


/***/ }),

/***/ 8919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B5: () => (/* binding */ pathAsShown),
  jl: () => (/* binding */ promptsOf),
  rv: () => (/* binding */ receiptPaths)
});

// UNUSED EXPORTS: hashRequest

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(6800);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 4 modules
var redact = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/core/dialogue/gutter.ts
var gutter = __webpack_require__(9127);
// EXTERNAL MODULE: ./src/core/dialogue/models.ts
var models = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
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
    points: list({ kind: oneOf(answer/* pointKinds */.O2), path: schema_text, quote: schema_text, counterpart: schema_text }),
    claims: list({
        path: schema_text,
        side: oneOf(['old', 'new']),
        quote: schema_text,
        line: { type: ['number', 'null'] },
        category: oneOf(answer/* categories */.LZ),
        severity: oneOf(answer/* severities */.gO),
        confidence: oneOf(answer/* confidences */.E2),
        title: schema_text,
        trigger: schema_text,
        failure: schema_text,
        noticed: schema_text,
        fix: textOrNull,
        fixLanguage: textOrNull,
        suggestion: textOrNull,
        affects: texts,
    }),
    questions: list({ text: schema_text, decides: oneOf(answer/* severities */.gO) }),
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
            ...excerpt.lines.map(gutter/* gutterLine */.m),
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


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

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

// EXTERNAL MODULE: ./src/core/surface/test-path.ts
var test_path = __webpack_require__(587);
;// CONCATENATED MODULE: ./src/core/evidence/graphql/groups.ts

/** Most schema files read for one package; beyond it the changed files are judged alone, where each is a whole schema. */
const maxMembers = 500;
const extension = /\.(?:graphql|graphqls|gql)$/i;
const vendored = /(?:^|\/)(?:node_modules|vendor)\//;
const manifest = /(?:^|\/)(?:package\.json|go\.mod|pyproject\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|Cargo\.toml|mix\.exs|[^/]+\.csproj)$/;
/** Says whether a path may hold a GraphQL schema that this repository serves: no test data, and nobody else's code. */
function isSchemaPath(path) {
    return extension.test(path) && !vendored.test(path) && (0,test_path/* testSign */._)(path, 'other') === undefined;
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
    const place = isLocated(error) ? placeOf(error) : undefined;
    return place === undefined ? clause : `${clause} (${place})`;
}
function isLocated(error) {
    return error instanceof Error && 'locations' in error && 'source' in error;
}
function placeOf({ source, locations }) {
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
        ...whyOf(documents.mergeBase, name, 'the merge base'),
        ...whyOf(documents.head, name, 'head'),
    ]);
    return failures[0];
}
function whyOf(documents, name, revision) {
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

// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(6800);
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
const checks = [graphqlCheck, invisibleCharactersCheck];


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   _m: () => (/* binding */ isCode)
/* harmony export */ });
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


/***/ }),

/***/ 587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ onlyInlineTests),
/* harmony export */   _: () => (/* binding */ testSign)
/* harmony export */ });
/* harmony import */ var _ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);

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
    const name = (0,_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(trimmed);
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


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadAgent)
});

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
var gray_matter_default = /*#__PURE__*/__webpack_require__.n(gray_matter);
// EXTERNAL MODULE: ./src/core/dialogue/models.ts
var models = __webpack_require__(2974);
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
    return new Map(Object.entries(strict).map(([key, value]) => [key, { value: plain(value), line: byLine.get(key)?.line ?? 2 }]));
}
/** Only scalars are used; a list or a map is present and nothing more, however large its aliases would make it. */
function plain(value) {
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

// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(2075);
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


/***/ }),

/***/ 4772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./src/core/change/text.ts
var change_text = __webpack_require__(5529);
// EXTERNAL MODULE: ./src/core/evidence/checks.ts + 12 modules
var checks = __webpack_require__(4657);
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
            return { check, files, trees: known, refs: distinct(check.wanted(files, known)) };
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
    return distinct(runs.flatMap((run) => run.refs));
}
function distinct(refs) {
    return [...new Map(refs.map((ref) => [(0,change_text/* refKey */.XF)(ref), ref])).values()];
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

// EXTERNAL MODULE: ./src/read-change.ts + 42 modules
var read_change = __webpack_require__(4486);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(5714);
;// CONCATENATED MODULE: ./src/prepare.ts





/** Reads what the selected files need in one go, and computes their evidence. The trees are listed only if a check must find the files its contract is made of; a check that fails costs only its own files. */
async function prepare(ports, change) {
    const { reader, progress } = ports;
    const selected = change.files.filter((one) => one.tier === 'selected');
    progress(`${(0,numbers/* counted */.hS)(change.files.length, 'changed file')}, ${selected.length} on the integration surface`);
    const concerns = concernsOf(checks/* checks */.A, selected.map((one) => one.file));
    const planned = planChecks(concerns, needTrees(concerns) ? await listTrees(reader) : undefined);
    const refs = [...change.files.filter(isShown).map((one) => (0,read_change/* newRef */.Y)(one.file)), ...wantedRefs(planned.runs)];
    const texts = (0,change_text/* textsOf */.CB)(refs.length === 0 ? [] : await reader.texts(refs));
    const results = await Promise.all(planned.runs.map((run) => ports.checks.run(run.check.kind, inputOf(run, texts), run.files.map((file) => file.path))));
    const evidence = joinResults([...results, { evidence: [], unchecked: planned.unchecked }]);
    if (planned.runs.length > 0)
        progress(`${(0,numbers/* counted */.hS)(evidence.evidence.length, 'computed fact')}, ${(0,numbers/* counted */.hS)(evidence.unchecked.length, 'contract file')} not checked`);
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


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ newRef),
  pm: () => (/* binding */ readChange)
});

// UNUSED EXPORTS: oldRef

// EXTERNAL MODULE: ./src/core/change/diff.ts
var diff = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/core/change/diff-texts.ts + 1 modules
var diff_texts = __webpack_require__(2324);
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
    const hunks = (0,diff/* parsePatch */.iz)(patch);
    if (hunks === undefined)
        return { ...bare, unread: 'malformed-patch' };
    const shown = (0,diff/* countLines */.lt)(hunks);
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
    const hunks = (0,diff_texts/* diffTexts */.W)(oldText.text, newText.text);
    return hunks === undefined ? { ...bare, unread: 'too-large' } : { ...bare, hunks, ...(0,diff/* countLines */.lt)(hunks) };
}
/** A text that is absent although the listing says that the file was there is unreadable: it is never taken for an empty file. */
function unreadWhy(text) {
    return text.kind === 'absent' ? 'unreadable' : text.kind;
}

// EXTERNAL MODULE: ./src/core/change/text.ts
var change_text = __webpack_require__(5529);
;// CONCATENATED MODULE: ./src/core/surface/api/contracts.ts
const named = /(?:open-?api|swagger|async-?api)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:open-?api|swagger|async-?api)s?\/(?:[^/]+\/)*[^/]+\.(?:ya?ml|json)$|[.\-_]schema\.json$|(?:^|\/)(?:json-?)?schemas?\/(?:[^/]+\/)*[^/]+\.json$/i;
/** Says whether a path is by its name a contract with others, one that is reviewed even where it is generated or lies among documents. */
function isContract(path, ecosystem) {
    if (ecosystem === 'contract' || ecosystem === 'sql')
        return true;
    return ecosystem === 'config' && named.test(path.trimEnd());
}
/** Contracts of APIs, by their names. */
const contractPaths = {
    surface: 'api',
    ecosystem: 'any',
    rows: [
        { kind: 'path', pattern: named, means: 'API or message schema' },
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
// EXTERNAL MODULE: ./src/core/surface/ecosystem.ts
var surface_ecosystem = __webpack_require__(5571);
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
        .filter((table) => table.ecosystem === ecosystem || table.ecosystem === 'any' || (table.ecosystem === 'code' && (0,surface_ecosystem/* isCode */._m)(ecosystem)))
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
    return matched.includes('/') ? matched : (0,surface_ecosystem/* baseName */.Fl)(path);
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

// EXTERNAL MODULE: ./src/core/surface/surface.ts
var surface = __webpack_require__(9948);
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
        const shown = part.includes('/') ? part : (0,surface_ecosystem/* baseName */.Fl)(path);
        return { surface, source: 'path', text: `${sign.means}, path \`${snippet(shown)}\`` };
    }
    return undefined;
}
function lineWhy(code, source, surface, of) {
    for (const line of code) {
        const sign = line.isImport ? undefined : firstSign(of.line, line.text);
        if (sign !== undefined)
            return { surface, source, text: textOf(sign) };
    }
    return undefined;
}
function importWhy(code, surface, of) {
    for (const line of code) {
        const sign = line.isImport ? firstSign(of.import, line.text) : undefined;
        if (sign !== undefined)
            return { surface, source: 'imports', text: `import of ${textOf(sign)}` };
    }
    return undefined;
}
function textOf(sign) {
    return `${sign.means} \`${snippet(sign.matched)}\``;
}

// EXTERNAL MODULE: ./src/core/surface/test-path.ts
var test_path = __webpack_require__(587);
;// CONCATENATED MODULE: ./src/core/surface/classify.ts









/** Says of every changed file whether it touches an API, a queue or a database, and why: one answer per file, in the files' order, each with a reason. Reads nothing but the diff. */
function classify(files, options) {
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
    const ecosystem = (0,surface_ecosystem/* ecosystemOf */.Mg)(file.path);
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
    const path = (0,test_path/* testSign */._)(file.path, ecosystem);
    if (path !== undefined)
        return without(file, 'test', 'path', `test, path \`${snippet(path)}\``);
    if (!(0,test_path/* onlyInlineTests */.B)(file, ecosystem))
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
        return unread(file, rules.lenses);
    return dropped(file, 'lines', noSign(file, ecosystem));
}
function onlyComments(file, ecosystem) {
    if (!(0,surface_ecosystem/* isCode */._m)(ecosystem) || file.hunks.length === 0)
        return false;
    if (file.status === 'added' || file.status === 'removed')
        return false;
    return !shownCode(file, ecosystem).some((line) => line.changed);
}
function signs(file, ecosystem, rules) {
    return signsOf(file, shownCode(file, ecosystem), rules.matchersOf(ecosystem, (0,surface_ecosystem/* placeOf */.$t)(file.path, ecosystem)));
}
function noSign(file, ecosystem) {
    if ((0,surface_ecosystem/* placeOf */.$t)(file.path, ecosystem) === 'component')
        return 'front-end component without server code';
    if ((0,surface_ecosystem/* placeOf */.$t)(file.path, ecosystem) === 'front-end')
        return 'front-end code without calls to a server';
    if (ecosystem === 'config')
        return 'configuration of no API, queue or database';
    if ((0,surface_ecosystem/* isCode */._m)(ecosystem))
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
function unread(file, lenses) {
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
    return { subject, files: classify(files, config).map(withoutUnread), truncated: changes.truncated };
}
/** What is dropped is never shown: in a change of thousands of files its lines need not stay in memory. */
function withoutUnread(file) {
    return file.tier === 'dropped' ? { ...file, file: { ...file.file, hunks: [] } } : file;
}
async function diffAll(reader, changes, { include }) {
    const unpatched = changes.files.filter((file) => needsTexts(file) && (include.length > 0 || mayBeOnSurface(file.path)));
    const refs = unpatched.flatMap((file) => [oldRef(file), newRef(file)]);
    const texts = refs.length === 0 ? (0,change_text/* textsOf */.CB)([]) : (0,change_text/* textsOf */.CB)(await reader.texts(refs));
    const wanted = new Set(unpatched.map((file) => file.path));
    return changes.files.map((file) => {
        if (!wanted.has(file.path))
            return diffFile(file);
        return diffFile(file, { old: texts.get(oldRef(file)), new: texts.get(newRef(file)) });
    });
}
/** An asset, a lock file or a document needs no reading to be dropped; a contract lies on the surface wherever it lies. */
function mayBeOnSurface(path) {
    return offSurfaceSign(path, isContract(path, (0,surface_ecosystem/* ecosystemOf */.Mg)(path))) === undefined;
}
/** A file's text at the merge base, under the name it had there. */
function oldRef(file) {
    return { revision: 'mergeBase', path: file.previousPath ?? file.path };
}
/** A file's text at the head. */
function newRef(file) {
    return { revision: 'head', path: file.path };
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   uJ: () => (/* binding */ countedSeverities)
/* harmony export */ });
/* harmony import */ var _core_dialogue_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);

/** `1 file`, `2 files`; a plural that does not end in s is given. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `1 blocker, 2 major`, worst first, absent severities left out; empty for no findings. */
function countedSeverities(all) {
    return _core_dialogue_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
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


/***/ }),

/***/ 423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/* harmony import */ var _safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);

/** Longest text of one field in a terminal, in characters. */
const maxChars = 4_000;
/** One line of anyone's text, safe to print: line ends and tabs become spaces, and what is too long is cut with a mark. */
function line(text, maxLength = maxChars) {
    const safe = (0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text
        .slice(0, maxChars * 2)
        .replace(/\s+/g, ' ')
        .trim());
    const characters = Array.from(safe);
    return characters.length <= maxLength ? safe : `${characters.slice(0, Math.max(0, maxLength - 1)).join('')}…`;
}
/** One line of code, safe to print: indentation kept, tabs as two spaces, cut at the width with a mark. */
function codeLine(text, width) {
    const safe = (0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text.slice(0, width * 2))
        .replaceAll('\t', '  ')
        .replace(/[\n\s]+$/, '');
    const characters = Array.from(safe);
    return characters.length <= width ? safe : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
/** Breaks anyone's prose into safe lines of at most `width` characters; a longer word stands on a line of its own. */
function wrap(text, width) {
    const lines = [];
    let current = '';
    for (const word of line(text).split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length <= width || current === '')
            current = longer;
        else {
            lines.push(current);
            current = word;
        }
    }
    return current === '' ? lines : [...lines, current];
}
/** Pads a cell to the width of its column. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - Array.from(text).length));
}
/** The width of a column: its longest cell, but never above `limit`. */
function columnWidth(cells, limit) {
    return cells.reduce((width, cell) => Math.min(limit, Math.max(width, Array.from(cell).length)), 0);
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ omissionWords),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   Vw: () => (/* binding */ pointWord),
/* harmony export */   XY: () => (/* binding */ skipWords),
/* harmony export */   rt: () => (/* binding */ confidenceWord),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   sN: () => (/* binding */ surfaceWord),
/* harmony export */   sg: () => (/* binding */ decidesWord),
/* harmony export */   tW: () => (/* binding */ failureWord),
/* harmony export */   zp: () => (/* binding */ rejectionWords)
/* harmony export */ });
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


/***/ }),

/***/ 5769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checksFile),
  n: () => (/* binding */ rangeReader)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/once.ts
var once = __webpack_require__(2983);
// EXTERNAL MODULE: ./src/adapters/bytes.ts
var adapters_bytes = __webpack_require__(7495);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(2075);
;// CONCATENATED MODULE: ./src/adapters/git/git.ts



/** Largest output of one command, in bytes: below the longest string of the runtime. */
const maxOutput = 512 * 1024 * 1024;
/** What git needs to find itself, the user's own configuration and a place for temporary files. A GIT_DIR or GIT_INDEX_FILE of a hook that started us would turn it to another repository. */
const passedOn = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
];
/** Asks nothing, takes no locks, reads the objects that the names say, and speaks one language. */
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
};
/** No program that the repository's configuration names is started, and none of it shapes the output. */
const settings = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'diff.suppressBlankEmpty=false',
].flatMap((setting) => ['-c', setting]);
/** Takes a directory and the variables that an entry read; gives a git with a minimal environment, secrets left out. */
function gitIn(directory, variables) {
    const env = { ...fixed };
    for (const name of passedOn) {
        const value = variables[name];
        if (value !== undefined)
            env[name] = value;
    }
    return { directory, env };
}
/** Runs git without a shell; an exit code is a value, and a git that cannot be started the user's mistake. */
function runGit(git, args, input = '') {
    const options = { cwd: git.directory, env: git.env, encoding: 'buffer', maxBuffer: maxOutput };
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', ['--no-pager', ...settings, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ kind: 'done', stdout });
            else if (typeof error.code === 'number')
                resolve({ kind: 'failed', code: error.code, stderr: stderr.toString('utf8').trim() });
            else
                reject(startFailure(error));
        });
        // A git that fails stops reading: its exit code tells why, the broken pipe does not.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** Runs a git command that has no expected failure and gives its output; throws git's own words, as a `UserError` where the clone is not whole. */
async function gitOutput(git, args, input = '') {
    const result = await runGit(git, args, input);
    if (result.kind === 'done')
        return result.stdout;
    // A partial clone that cannot reach its server, or a damaged one: the texts are not here to be read.
    if (/unable to read|could not fetch|missing blob/.test(result.stderr))
        throw new user_error/* UserError */.y([`the clone lacks objects of the range: fetch it whole, without --filter (${result.stderr})`]);
    throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
}
/** Gives the one line that a git command answers, or undefined where it fails. */
async function gitLine(git, args) {
    const result = await runGit(git, args);
    return result.kind === 'done' ? result.stdout.toString('utf8').replace(/\n$/, '') : undefined;
}
function startFailure(error) {
    if (error.code === 'ENOENT')
        return new user_error/* UserError */.y(['git was not found on the PATH: install it, or review on GitHub']);
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return new user_error/* UserError */.y([`the change is larger than ${maxOutput / 1024 / 1024} MB: choose a nearer --base`]);
    return new Error('git did not run to its end', { cause: error });
}

;// CONCATENATED MODULE: ./src/adapters/git/blobs.ts


/** Modes of git that are no file's. */
const submodule = '160000';
const symlink = '120000';
/** Most bytes of content that are asked of git at once. */
const maxBatchBytes = 128 * 1024 * 1024;
/** Lists all files of a revision, links and submodules among them. */
async function readTree(git, revision) {
    const listing = await gitOutput(git, ['ls-tree', '-r', '-z', '--full-tree', revision]);
    const tree = new Map();
    for (const record of listing.toString('utf8').split('\0')) {
        const tab = record.indexOf('\t');
        const [mode, , id] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        if (tab > 0 && mode !== undefined)
            tree.set(path, { mode, id: tree.has(path) ? undefined : id });
    }
    return tree;
}
/** Takes references with their entries in the trees and gives a text or a reason for each; every object is read once, by its id. */
async function readTexts(git, wanted) {
    const ids = wanted.flatMap(([, entry]) => (entry !== undefined && isFile(entry) ? [entry.id] : []));
    const contents = await readBlobs(git, [...new Set(ids)]);
    return wanted.map(([ref, entry]) => [ref, textOf(entry, contents)]);
}
function isFile(entry) {
    return entry.id !== undefined && entry.mode.startsWith('100');
}
function textOf(entry, contents) {
    if (entry === undefined)
        return { kind: 'absent' };
    if (isFile(entry))
        return contents.get(entry.id) ?? { kind: 'unreadable', detail: 'its content is not in this clone' };
    if (entry.mode === symlink)
        return { kind: 'unreadable', detail: 'a symbolic link, which is not followed' };
    if (entry.mode === submodule)
        return { kind: 'unreadable', detail: 'a submodule' };
    return { kind: 'unreadable', detail: 'its name is not valid UTF-8, and another file has the same name once decoded' };
}
async function readBlobs(git, ids) {
    const contents = new Map();
    const sizes = ids.length === 0 ? [] : await readSizes(git, ids);
    for (const { id, bytes } of sizes)
        if (bytes > adapters_bytes/* maxTextBytes */.t)
            contents.set(id, { kind: 'too-large', bytes });
    for (const batch of batches(sizes.filter(({ bytes }) => bytes <= adapters_bytes/* maxTextBytes */.t)))
        for (const [id, bytes] of parseBatch(await gitOutput(git, ['cat-file', '--batch'], `${batch.join('\n')}\n`)))
            contents.set(id, (0,adapters_bytes/* textOfBytes */.g)(bytes));
    return contents;
}
async function readSizes(git, ids) {
    const output = await gitOutput(git, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${ids.join('\n')}\n`);
    return output
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
        const match = /^([0-9a-f]+) (\d+)$/.exec(line);
        return match?.[1] === undefined ? [] : [{ id: match[1], bytes: Number(match[2]) }];
    });
}
function batches(sizes) {
    const made = [];
    let room = 0;
    for (const { id, bytes } of sizes) {
        const batch = made.at(-1);
        if (batch !== undefined && bytes <= room)
            batch.push(id);
        else {
            made.push([id]);
            room = maxBatchBytes;
        }
        room -= bytes;
    }
    return made;
}
/** `<id> blob <size>` and a newline, so many bytes, and a newline again. */
function* parseBatch(output) {
    let at = 0;
    while (at < output.length) {
        const lineEnd = output.indexOf(0x0a, at);
        const match = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('utf8', at, lineEnd));
        if (match?.[1] === undefined)
            throw new Error(`git cat-file answered "${output.toString('utf8', at, lineEnd)}"`);
        const end = lineEnd + 1 + Number(match[2]);
        yield [match[1], output.subarray(lineEnd + 1, end)];
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/adapters/git/changes.ts


/** Options that give the same diff on every machine, whatever is configured there. */
const diffTree = [
    'diff-tree',
    '-r',
    '-M50%',
    '-l1000',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--ignore-submodules=none',
];
const asPatch = [
    '--patch',
    '-U3',
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    '--indent-heuristic',
    '--submodule=short',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** Lists what changed between two revisions with the patch of each file; every file that differs is listed, whatever can be shown of it. */
async function readChanges(git, from, to) {
    const [listing, patches] = await Promise.all([
        gitOutput(git, [...diffTree, '--raw', '--numstat', '-z', '--no-abbrev', from, to]),
        gitOutput(git, [...diffTree, ...asPatch, from, to]),
    ]);
    return { files: changedFiles(listing, patches), truncated: false };
}
/** Takes the output of `--raw --numstat -z` and of `--patch` for the same two trees; git lists the files of both in the same order. */
function changedFiles(listing, patches) {
    const { entries, counts } = parseListing(listing);
    const sections = splitPatches(patches);
    // A file that became a link, or a link a file, is a removal and an addition there.
    const spans = entries.map((entry) => (entry.letter === 'T' ? 2 : 1));
    const expected = spans.reduce((sum, span) => sum + span, 0);
    if (expected !== sections.length || entries.length !== counts.length)
        throw new Error(`git listed ${entries.length} files, counted ${counts.length} and showed ${sections.length}`);
    let next = 0;
    return entries.map((entry, index) => {
        const section = sections[next];
        next += spans[index] ?? 1;
        return changedFile(entry, counts[index] ?? '', section);
    });
}
function changedFile(entry, count, section) {
    const special = specialOf(entry, count);
    const [added, deleted] = count.split('\t', 2).map((figure) => (figure === '-' ? 0 : Number(figure)));
    return {
        path: entry.path,
        previousPath: entry.previousPath,
        status: special === 'mode-only' ? 'changed' : statusOf(entry.letter),
        patch: special === undefined && section !== undefined ? hunksIn(section) : undefined,
        added: added ?? 0,
        deleted: deleted ?? 0,
        ...(special === undefined ? {} : { special }),
    };
}
function specialOf(entry, count) {
    if (entry.modes.includes(submodule))
        return 'submodule';
    if (entry.modes.includes(symlink))
        return 'symlink';
    if (count.startsWith('-'))
        return 'binary';
    return entry.letter === 'M' && entry.sameContent ? 'mode-only' : undefined;
}
const statuses = {
    A: 'added',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    C: 'copied',
    T: 'changed',
};
function statusOf(letter) {
    const status = statuses[letter];
    if (status === undefined)
        throw new Error(`git reported a change of the unknown kind ${letter}`);
    return status;
}
/** Fields end at NUL, so that a path may hold anything else: `:modes oids letter`, path (two of a rename), and later `added TAB deleted TAB path`. */
function parseListing(listing) {
    const fields = listing.toString('utf8').split('\0');
    const entries = [];
    const counts = [];
    for (let at = 0; at < fields.length - 1; at += 1) {
        const field = fields[at] ?? '';
        if (!field.startsWith(':')) {
            counts.push(field);
            // The two paths of a rename follow as fields of their own.
            if (field.endsWith('\t'))
                at += 2;
            continue;
        }
        const [oldMode = '', newMode = '', oldId, newId, letters = ''] = field.slice(1).split(' ');
        const letter = letters.slice(0, 1);
        const renamed = letter === 'R' || letter === 'C';
        const [first = '', second = ''] = [fields[at + 1], fields[at + 2]];
        const names = renamed ? { path: second, previousPath: first } : { path: first, previousPath: undefined };
        entries.push({ modes: [oldMode, newMode], sameContent: oldId === newId, letter, ...names });
        at += renamed ? 2 : 1;
    }
    return { entries, counts };
}
const sectionMark = Buffer.from('diff --git ');
const sectionBreak = Buffer.from('\ndiff --git ');
/** Content lines begin with a sign, so at the start of a line these words can only begin a file. */
function splitPatches(patches) {
    if (patches.length === 0)
        return [];
    if (!patches.subarray(0, sectionMark.length).equals(sectionMark))
        throw new Error('git began its patches with no file');
    const sections = [];
    let from = 0;
    while (from < patches.length) {
        const found = patches.indexOf(sectionBreak, from);
        const end = found === -1 ? patches.length : found + 1;
        sections.push(patches.subarray(from, end));
        from = end;
    }
    return sections;
}
const hunkBreak = Buffer.from('\n@@ ');
/** Everything from the first hunk on, without the last newline; undefined where only a name or a mode changed. Broken UTF-8 becomes U+FFFD and never swallows a newline. */
function hunksIn(section) {
    const found = section.indexOf(hunkBreak);
    if (found === -1)
        return undefined;
    const end = section.at(-1) === 0x0a ? section.length - 1 : section.length;
    return section.toString('utf8', found + 1, end);
}

;// CONCATENATED MODULE: ./src/adapters/git/history.ts

/** Newest commits whose messages are read, and most characters of them: they are context for the reader, not what is reviewed. */
const maxCommits = 50;
const maxBody = 16_000;
/** Names the change by its one commit, or by its branch where it has several or includes uncommitted work; the body is the commits' messages, oldest first. */
async function describeRange(range) {
    const span = `${range.revisions.mergeBase}..${range.headCommit}`;
    const log = ['log', '-z', '--reverse', '--no-notes', '--no-show-signature', '--no-color', '--encoding=UTF-8'];
    const output = await gitOutput(range.git, [...log, `--max-count=${maxCommits + 1}`, '--format=%s%n%n%b', span]);
    const messages = output
        .toString('utf8')
        .split('\0')
        .map((message) => message.trim())
        .filter((message) => message !== '');
    const [first] = messages;
    const committed = range.headCommit === range.revisions.head;
    if (first !== undefined && messages.length === 1 && committed) {
        const [title = '', ...rest] = first.split('\n');
        return { title, body: bounded(rest.join('\n').trim()) };
    }
    const cut = messages.length > maxCommits ? ['(earlier commits are left out)'] : [];
    return { title: range.headName, body: bounded([...cut, ...messages.slice(-maxCommits)].join('\n\n')) };
}
function bounded(body) {
    return body.length <= maxBody ? body : `${body.slice(0, maxBody)}\n(the rest is left out)`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/adapters/git/worktree.ts






/**
 * Records the work tree, with its untracked files that are not ignored, as a tree object: one pinned state, in which
 * links are links and renames are found. The repository is only read: index and new objects are written to a
 * temporary folder that goes when the program ends.
 */
async function snapshotWorktree(git) {
    const top = await gitLine(git, ['rev-parse', '--show-toplevel']);
    if (top === undefined || top === '')
        throw new user_error/* UserError */.y(['--head WORKTREE: this is a bare repository, it has no work tree']);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'integration-engineer-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true }));
    const objects = (0,external_node_path_.join)(scratch, 'objects');
    await (0,promises_.mkdir)((0,external_node_path_.join)(objects, 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(objects, 'info', 'alternates'), `${await pathIn(git, 'objects')}\n`);
    // The copied index spares reading every file again; a repository without one begins with none.
    await (0,promises_.copyFile)(await pathIn(git, 'index'), (0,external_node_path_.join)(scratch, 'index')).catch(ifPresent);
    const env = { ...git.env, GIT_OBJECT_DIRECTORY: objects, GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
    const added = await runGit({ directory: top, env }, ['-c', 'advice.addEmbeddedRepo=false', 'add', '--all']);
    if (added.kind === 'failed')
        throw new user_error/* UserError */.y([`--head WORKTREE: git cannot read the work tree (${added.stderr})`]);
    const tree = (await gitOutput({ directory: top, env }, ['write-tree'])).toString('utf8').trim();
    return { git: { directory: git.directory, env: { ...git.env, GIT_OBJECT_DIRECTORY: objects } }, tree };
}
function ifPresent(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
async function pathIn(git, name) {
    return (0,external_node_path_.resolve)(git.directory, (await gitLine(git, ['rev-parse', '--git-path', name])) ?? name);
}

;// CONCATENATED MODULE: ./src/adapters/git/range.ts






/** Resolves a range to objects of the clone; a wrong name, a missing history or no repository at all is a `UserError` with what to do. */
async function pinRange(range) {
    const git = gitIn(range.directory, range.env);
    const gitDirectory = await findRepository(git);
    const withWorktree = range.head === 'WORKTREE';
    const { base, head } = await resolveEnds(git, range.base, withWorktree ? undefined : range.head);
    const mergeBase = range.direct ? base : await findMergeBase(git, base, head);
    const snapshot = withWorktree ? await snapshotWorktree(git) : undefined;
    const reading = snapshot?.git ?? git;
    return {
        git: reading,
        bare: bareOf(reading, gitDirectory),
        revisions: { mergeBase, head: snapshot?.tree ?? head, config: base },
        headCommit: head,
        repository: await repositoryName(git, gitDirectory),
        headName: await nameOf(git, withWorktree ? undefined : range.head, head),
    };
}
async function findRepository(git) {
    const found = await (0,promises_.stat)(git.directory).catch(() => undefined);
    if (!found?.isDirectory())
        throw new user_error/* UserError */.y([`--repo ${git.directory}: there is no such directory`]);
    const result = await runGit(git, ['rev-parse', '--absolute-git-dir']);
    if (result.kind === 'done')
        return result.stdout.toString('utf8').replace(/\n$/, '');
    throw new user_error/* UserError */.y([`--repo ${git.directory}: git finds no repository it may read there (${result.stderr})`]);
}
/** No index, a directory that holds no `.gitattributes`, and none of the user's: only `info/attributes` of the clone itself is left. */
function bareOf(git, gitDirectory) {
    const env = {
        ...git.env,
        GIT_DIR: gitDirectory,
        GIT_INDEX_FILE: (0,external_node_path_.join)(gitDirectory, 'no-index'),
        GIT_IMPLICIT_WORK_TREE: '0',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.attributesFile',
        GIT_CONFIG_VALUE_0: external_node_os_.devNull,
    };
    return { directory: gitDirectory, env };
}
const defaultBranches = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
async function resolveEnds(git, baseName, headName) {
    const base = await firstCommit(git, baseName === undefined ? defaultBranches : [baseName]);
    const head = await firstCommit(git, [headName ?? 'HEAD']);
    if (base !== undefined && head !== undefined)
        return { base, head };
    const known = await knownBranches(git);
    const unknown = (option, name) => `--${option} ${name}: names no commit of this clone${known}`;
    const noBase = baseName === undefined ? `no default branch was found: name one with --base REV${known}` : unknown('base', baseName);
    throw new user_error/* UserError */.y([
        ...(base === undefined ? [noBase] : []),
        ...(head === undefined ? [unknown('head', headName ?? 'HEAD')] : []),
    ]);
}
async function firstCommit(git, names) {
    for (const name of names) {
        const commit = await resolveCommit(git, name);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}
/** A name is never taken for an option, nor for a range or the negation of a revision: only an object's own id is believed. */
async function resolveCommit(git, name) {
    if (name === '' || name.includes('\0'))
        return undefined;
    const commit = await gitLine(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}
async function knownBranches(git) {
    const listing = ['for-each-ref', '--count=8', '--sort=-committerdate', '--format=%(refname:short)'];
    const names = (await gitLine(git, [...listing, 'refs/heads', 'refs/remotes']))
        ?.split('\n')
        .filter((name) => name !== '');
    const branches = names === undefined || names.length === 0 ? '; it has no branches' : `; its newest branches: ${names.join(', ')}`;
    return `${branches}${await shallowHint(git)}`;
}
async function findMergeBase(git, base, head) {
    const mergeBase = await gitLine(git, ['merge-base', base, head]);
    if (mergeBase !== undefined)
        return mergeBase;
    const hint = (await shallowHint(git)) || '; compare the two as they are with --direct';
    throw new user_error/* UserError */.y([
        `base ${base.slice(0, 12)} and head ${head.slice(0, 12)} have no common ancestor in this clone${hint}`,
    ]);
}
async function shallowHint(git) {
    const shallow = (await gitLine(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
    return shallow
        ? '; the clone is shallow: run `git fetch --unshallow`, or set `fetch-depth: 0` on actions/checkout'
        : '';
}
async function repositoryName(git, gitDirectory) {
    const top = await gitLine(git, ['rev-parse', '--show-toplevel']);
    return (0,external_node_path_.basename)(top === undefined || top === '' ? gitDirectory : top, '.git');
}
async function nameOf(git, name, commit) {
    if (name !== undefined && name !== 'HEAD')
        return name;
    return (await gitLine(git, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) ?? commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./src/adapters/git/git-reader.ts





/** Reads a range of a local clone: its names are resolved at the first question, and every answer is of those objects. Never writes to the repository; a wrong name or no repository rejects with a `UserError`. */
function gitReader(range) {
    const open = (0,once/* once */.O)(() => openRange(range));
    return {
        subject: async () => {
            const { pinned } = await open();
            const { title, body } = await describeRange(pinned);
            const { repository, revisions } = pinned;
            return {
                kind: 'range',
                repository,
                number: undefined,
                url: undefined,
                title: range.title ?? title,
                body,
                revisions,
                threads: [],
                moved: false,
            };
        },
        changes: async () => {
            const { bare, revisions } = (await open()).pinned;
            return readChanges(bare, revisions.mergeBase, revisions.head);
        },
        tree: async (revision) => {
            const tree = await (await open()).tree(revision);
            return [...tree].flatMap(([path, { mode }]) => (mode === submodule ? [] : [path]));
        },
        texts: async (refs) => textsOf(await open(), refs),
        currentHead: async () => (await open()).pinned.revisions.head,
    };
}
async function openRange(range) {
    const pinned = await pinRange(range);
    const trees = {
        mergeBase: (0,once/* once */.O)(() => readTree(pinned.git, pinned.revisions.mergeBase)),
        head: (0,once/* once */.O)(() => readTree(pinned.git, pinned.revisions.head)),
        config: (0,once/* once */.O)(() => readTree(pinned.git, pinned.revisions.config)),
    };
    return { pinned, tree: (revision) => trees[revision]() };
}
async function textsOf({ pinned, tree }, refs) {
    const wanted = refs.map(async (ref) => [ref, (await tree(ref.revision)).get(ref.path)]);
    return readTexts(pinned.git, await Promise.all(wanted));
}

;// CONCATENATED MODULE: ./src/terminal/change.ts


/** The reader of the range that the options name. */
function rangeReader({ options, cwd, env }) {
    return gitReader({
        directory: (0,external_node_path_.resolve)(cwd, options.text('repo') ?? '.'),
        base: options.text('base'),
        head: options.text('head'),
        direct: options.has('direct'),
        env,
    });
}
/** Where the built worker of the checks lies. */
function checksFile(root) {
    return (0,external_node_path_.join)(root, 'dist', 'checks', 'index.js');
}


/***/ })

};

