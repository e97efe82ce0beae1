export const id = 17;
export const ids = [17];
export const modules = {

/***/ 67320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ snapshotFolder),
/* harmony export */   MY: () => (/* binding */ snapshotText),
/* harmony export */   RA: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42075);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37495);





const skippedFolders = new Set(['.git', 'node_modules']);
/** Takes every file below a folder; links are listed and never followed, `.git` and `node_modules` are left out. A folder that is not there is a `UserError`. */
async function snapshotFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y([`${folder}: there is no such folder`]);
    return snapshotOf(await filesBelow(folder, ''));
}
/** Takes a text as the only file of its tree; undefined is the tree without it. */
function snapshotText(path, text) {
    if (text === undefined)
        return snapshotOf([]);
    const bytes = Buffer.from(text, 'utf8');
    return snapshotOf([[path, { kind: 'file', hash: sha256(bytes), read: async () => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .textOfBytes */ .g)(bytes) }]]);
}
/** Reads one path of a snapshot. */
async function readSnapshot(snapshot, path) {
    return (await snapshot.files.get(path)?.read()) ?? { kind: 'absent' };
}
async function filesBelow(folder, prefix) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true })) {
        const location = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        const path = `${prefix}${entry.name}`;
        if (entry.isSymbolicLink())
            found.push([path, await linkAt(location)]);
        else if (entry.isFile())
            found.push([path, await fileAt(location)]);
        else if (entry.isDirectory() && !skippedFolders.has(entry.name))
            found.push(...(await filesBelow(location, `${path}/`)));
    }
    return found;
}
/** The bytes are not kept: two large trees would not fit. They are read again when wanted, and must still be the same. */
async function fileAt(location) {
    const hash = sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(location));
    const read = async () => {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(location).catch(() => undefined);
        if (bytes === undefined || sha256(bytes) !== hash)
            return { kind: 'unreadable', detail: 'it changed while it was reviewed' };
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .textOfBytes */ .g)(bytes);
    };
    return { kind: 'file', hash, read };
}
async function linkAt(location) {
    const unread = { kind: 'unreadable', detail: 'a symbolic link, which is not followed' };
    return { kind: 'symlink', hash: sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(location)), read: async () => unread };
}
/** Sorted by code units, which no locale changes. */
function snapshotOf(entries) {
    const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const listing = sorted.map(([path, file]) => `${path}\0${file.kind}\0${file.hash}\n`);
    return { revision: sha256(listing.join('')).slice(0, 40), files: new Map(sorted) };
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 89796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ snapshotsReader)
});

// EXTERNAL MODULE: ./src/core/change/diff.ts
var diff = __webpack_require__(66149);
// EXTERNAL MODULE: ./src/core/change/diff-texts.ts + 2 modules
var diff_texts = __webpack_require__(25494);
// EXTERNAL MODULE: ./src/adapters/folders/snapshot.ts
var folders_snapshot = __webpack_require__(67320);
;// CONCATENATED MODULE: ./src/adapters/folders/compare.ts



/** Lists what differs between two snapshots, sorted by path, each with a patch of our own where there are lines to show; a file that moved unchanged is one rename. */
async function compareSnapshots(base, head) {
    const paths = new Set([...base.files.keys(), ...head.files.keys()]);
    const differing = [...paths].filter((path) => contentAt(base, path) !== contentAt(head, path)).toSorted();
    const added = differing.filter((path) => !base.files.has(path));
    const removed = differing.filter((path) => !head.files.has(path));
    const renames = renamesOf(base, head, removed, added);
    const moved = new Set(renames.values());
    const listed = differing.filter((path) => !moved.has(path));
    return Promise.all(listed.map((path) => changedFile(base, head, path, renames.get(path))));
}
function contentAt(snapshot, path) {
    const file = snapshot.files.get(path);
    return file === undefined ? 'absent' : `${file.kind} ${file.hash}`;
}
/** New path → old path of equal content; each old path is used once, in the order of the paths. */
function renamesOf(base, head, removed, added) {
    const gone = new Map();
    for (const path of removed)
        gone.set(contentAt(base, path), [...(gone.get(contentAt(base, path)) ?? []), path]);
    const renames = new Map();
    for (const path of added) {
        const previousPath = gone.get(contentAt(head, path))?.shift();
        if (previousPath !== undefined)
            renames.set(path, previousPath);
    }
    return renames;
}
async function changedFile(base, head, path, previousPath) {
    const kinds = [base.files.get(previousPath ?? path)?.kind, head.files.get(path)?.kind];
    const status = previousPath === undefined ? statusOf(...kinds) : 'renamed';
    const listed = { path, previousPath, status, patch: undefined, added: 0, deleted: 0 };
    if (!kinds.includes('file'))
        return { ...listed, special: 'symlink' };
    if (status === 'renamed')
        return { ...listed, sameContent: true };
    const [oldText, newText] = await Promise.all([fileText(base, path), fileText(head, path)]);
    if (oldText.kind === 'binary' || newText.kind === 'binary')
        return { ...listed, special: 'binary' };
    const hunks = hunksBetween(oldText, newText);
    if (hunks === undefined)
        return listed;
    // Bytes that differ and decode alike: they are not UTF-8.
    if (hunks.length === 0 && status === 'modified')
        return { ...listed, sameContent: false };
    return { ...listed, patch: (0,diff/* printPatch */.k0)(hunks), ...(0,diff/* countLines */.lt)(hunks) };
}
function statusOf(old, now) {
    if (old === undefined)
        return 'added';
    if (now === undefined)
        return 'removed';
    return old === now ? 'modified' : 'changed';
}
/** A link has no lines: where one became a file, or a file one, the file's are all that is shown. */
async function fileText(snapshot, path) {
    return snapshot.files.get(path)?.kind === 'symlink' ? { kind: 'absent' } : (0,folders_snapshot/* readSnapshot */.RA)(snapshot, path);
}
/** Undefined where a text is too large or cannot be read: the file is then listed without a patch, and why comes out when its texts are asked for. */
function hunksBetween(oldText, newText) {
    const [old, now] = [contentOf(oldText), contentOf(newText)];
    return old === undefined || now === undefined ? undefined : (0,diff_texts/* diffTexts */.W)(old, now);
}
function contentOf(text) {
    if (text.kind === 'absent')
        return '';
    return text.kind === 'text' ? text.text : undefined;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/core/context/counterpart/credential-path.ts
var credential_path = __webpack_require__(13094);
// EXTERNAL MODULE: ./src/core/context/counterpart/search.ts
var counterpart_search = __webpack_require__(13769);
// EXTERNAL MODULE: ./src/core/context/counterpart/text-search.ts
var text_search = __webpack_require__(94267);
;// CONCATENATED MODULE: ./src/adapters/folders/search.ts





/** Bounds of one search: milliseconds, and characters that are read. */
const most = { ms: 5_000, characters: 200_000_000 };
/** Takes a snapshot and words; gives where they stand whole, a bounded number of hits for each, in the order of the paths. What a limit cuts off is not found. */
async function searchSnapshot(snapshot, words) {
    const search = (0,text_search/* textSearch */.y)(words);
    if (search === undefined)
        return [];
    const isExcluded = picomatch_default()([...counterpart_search/* neverSearched */.ik], { dot: true });
    const end = performance.now() + most.ms;
    let characters = 0;
    for (const path of snapshot.files.keys()) {
        if (isExcluded(path) || (0,credential_path/* holdsCredentials */.H)(path))
            continue;
        if (performance.now() > end || characters > most.characters)
            break;
        const text = await (0,folders_snapshot/* readSnapshot */.RA)(snapshot, path);
        if (text.kind !== 'text')
            continue;
        characters += text.text.length;
        search.add(path, text.text);
    }
    return search.hits();
}

;// CONCATENATED MODULE: ./src/adapters/folders/snapshots-reader.ts



/** Takes the state before and the state after, each taken once; gives the port that the review reads them through. */
function snapshotsReader({ repository, title, body }, snapshots) {
    const { base, head } = snapshots;
    const stateOf = { mergeBase: base, head, config: base };
    return {
        subject: async () => {
            const { revision: mergeBase } = await base();
            const revisions = { mergeBase, head: (await head()).revision, config: mergeBase };
            return {
                kind: 'range',
                repository,
                number: undefined,
                url: undefined,
                title,
                body,
                revisions,
                threads: [],
                moved: false,
            };
        },
        changes: async () => ({ files: await compareSnapshots(await base(), await head()), truncated: false }),
        tree: async (revision) => [...(await stateOf[revision]()).files.keys()],
        texts: (refs) => Promise.all(refs.map(async (ref) => [ref, await (0,folders_snapshot/* readSnapshot */.RA)(await stateOf[ref.revision](), ref.path)])),
        search: async (words) => searchSnapshot(await head(), words),
        currentHead: async () => (await head()).revision,
    };
}


/***/ }),

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

/***/ 94310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
// EXTERNAL MODULE: ./src/adapters/shipped.ts
var shipped = __webpack_require__(30331);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 1 modules
var redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(42075);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/verdict.ts
var render_verdict = __webpack_require__(51165);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(35933);
// EXTERNAL MODULE: ./src/render/terminal/finding.ts + 1 modules
var terminal_finding = __webpack_require__(62628);
// EXTERNAL MODULE: ./src/render/terminal/layout.ts
var layout = __webpack_require__(30423);
;// CONCATENATED MODULE: ./src/render/terminal/demo-example.ts





/** Where the texts of findings begin: behind the longest severity. */
const column = 11;
/** Renders one review in short: its worst finding with its code and reason, the others by title and place, then what was asked, not believed, not read and spent. */
function demoExample({ folder, report }, options) {
    const [worst, ...others] = report.applied.map(({ finding }) => finding);
    return [
        titleLine(report, options),
        ...(0,layout/* wrap */.LV)(coverage(folder, report), options.width).map(options.palette.dim),
        ...(worst === undefined
            ? []
            : [...headed(worst, report, options), ...reasoned(worst, options), ...instead(worst, options)]),
        ...others.flatMap((finding) => [...headed(finding, report, options), ...instead(finding, options)]),
        ...notRead(report).flatMap((text) => (0,layout/* wrap */.LV)(text, options.width - 2).map((part) => options.palette.yellow(`  ${part}`))),
        ...remarks(report).flatMap(([label, text]) => labelled(label, text, options)),
    ];
}
/** The title to the left, the verdict to the right where there is room for both. */
function titleLine(report, { palette, width }) {
    const verdict = (0,render_verdict/* verdictTitle */.Sw)(report);
    const title = (0,layout/* line */.n8)(report.subject.title, Math.max(20, width - verdict.length - 2));
    const gap = ' '.repeat(Math.max(2, width - title.length - verdict.length));
    const incomplete = report.verdict.kind === 'partial' || report.verdict.kind === 'not-reviewed';
    return `${palette.bold(title)}${gap}${incomplete ? palette.yellow(verdict) : palette.bold(verdict)}`;
}
function coverage(folder, { files, coverage: read, checkedContracts }) {
    const shown = `${read.shownHunks} of ${(0,numbers/* counted */.hS)(read.hunks, 'hunk')} in ${(0,numbers/* counted */.hS)(read.selectedFiles, 'file')}`;
    const contracts = checkedContracts === 0 ? '' : `, ${(0,numbers/* counted */.hS)(checkedContracts, 'contract')} computed`;
    return `${folder}: ${(0,numbers/* counted */.hS)(files.length, 'file')} changed; ${shown} read${contracts}`;
}
function headed(finding, { replies }, { palette, width }) {
    const { place, severity } = finding;
    const paint = (text) => palette.bold((0,terminal_finding/* severityPaint */.O)(palette)[severity](text));
    const [first = '', ...rest] = (0,layout/* wrap */.LV)(finding.title, width - column);
    const lines = place.startLine < place.line ? `${place.startLine}-${place.line}` : String(place.line);
    const removed = place.side === 'LEFT' ? ' (removed)' : '';
    const where = (0,layout/* line */.n8)(`${place.path}:${lines}${removed}`, width - column);
    return [
        `  ${paint(words/* severityWord */.Oh[severity].padEnd(column - 2))}${palette.bold(first)}`,
        ...rest.map((text) => indented(palette.bold(text))),
        indented(`${palette.dim(where)}  ${sourceOf(finding, replies, palette)}`),
    ];
}
/** Says of every finding whether it is computed or said, and of what is said, whether now. */
function sourceOf({ origin, confidence }, replies, palette) {
    if (origin.kind === 'computed')
        return `${palette.bold('computed now')} (${origin.rule})`;
    const sure = confidence === 'high' ? '' : `, ${confidence} confidence`;
    return `${replies} answer (${words/* surfaceWord */.sN[origin.lens]}${sure})`;
}
function reasoned({ place, tie, trigger, failure }, { palette, width }) {
    const mark = place.side === 'LEFT' ? '-' : tie === 'changed' ? '+' : ' ';
    const paint = { '-': palette.red, '+': palette.green, ' ': palette.dim }[mark];
    const [code = ''] = place.shown;
    return [
        indented(paint((0,layout/* codeLine */.U_)(`${mark} ${code.trim()}`, width - column))),
        ...(0,layout/* wrap */.LV)(`${trigger} ${failure}`, width - column).map(indented),
    ];
}
/** Most lines of safe steps that are shown. */
const maxSteps = 3;
/** The safe steps that were computed with a finding, without what stands between them. */
function instead({ origin, fix }, { palette, width }) {
    if (origin.kind !== 'computed' || fix === undefined || origin.fromModel?.includes('code') === true)
        return [];
    const steps = fix.code.split('\n').filter((step) => !/^\s*(?:--|#|$)/.test(step));
    return steps.slice(0, maxSteps).map((step, index) => {
        const label = index === 0 ? 'Instead: ' : '         ';
        return indented(palette.green((0,layout/* codeLine */.U_)(`${label}${step}`, width - column)));
    });
}
function notRead({ unusable, unchecked }) {
    return [
        ...unusable.map(({ why, detail, paths }) => `Not read: ${(0,numbers/* counted */.hS)(paths.length, 'file')}, ${(0,words/* failureWord */.tW)(why) ?? why} (${detail})`),
        ...unchecked.map(({ path, why }) => `Not computed: ${path}, ${why}`),
    ];
}
function remarks(report) {
    const recorded = report.replies === 'recorded' ? ' as recorded' : '';
    return [
        ...report.questions.map(({ decides, text }) => [`${words/* decidesWord */.sg[decides]}:`, text]),
        ...report.rejected.map(({ title, why }) => ['Rejected:', `${title} (${words/* rejectionWords */.zp[why]})`]),
        [`Cost${recorded}:`, (0,numbers/* costLine */.EK)(report.spent)],
    ];
}
function labelled(label, text, { palette, width }) {
    const [first = '', ...rest] = (0,layout/* wrap */.LV)(`${label} ${text}`, width - 2);
    return [`  ${palette.bold(label)}${first.slice(label.length)}`, ...rest.map((part) => `  ${part}`)];
}
function indented(text) {
    return `${' '.repeat(column)}${text}`;
}

;// CONCATENATED MODULE: ./src/render/terminal/demo.ts



/** Renders the demo as one screen: what this is, each review, where the answers and the comments are, and how to go on. */
function renderDemo(page, options) {
    const { palette } = options;
    const width = Math.max(40, options.width);
    const paragraphs = [
        opening(page, options),
        ...page.examples.map((example) => demoExample(example, { palette, width })),
        [...page.recordedBy.map(recordedLine), page.written].flatMap((text) => (0,layout/* wrap */.LV)(text, width)),
        goingOn(page.program, palette),
    ];
    return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function opening({ examples }, { palette, width }) {
    const live = examples.some(({ report }) => report.replies === 'live');
    const answers = live ? 'the model was asked now' : 'the model’s answers are recorded, and verified now';
    const what = 'Integration Engineer reviews what a pull request does to APIs, queues and databases.';
    return [
        ...(0,layout/* wrap */.LV)(what, width).map(palette.bold),
        ...(0,layout/* wrap */.LV)(`Here on ${(0,numbers/* counted */.hS)(examples.length, 'example')}: contracts are computed now; ${answers}.`, width),
    ];
}
function recordedLine({ origin, recordedAt }) {
    return `Recorded answer: ${origin} (${recordedAt}).`;
}
/** Commands stand whole on their line, so that they can be copied. */
function goingOn(program, { bold }) {
    const start = (0,layout/* line */.n8)(program);
    return [
        `${bold('Your branch:')}    ${start} review --repo . --base main`,
        `${bold('Live answers:')}   ${start} demo --live, with ANTHROPIC_API_KEY`,
        `${bold('Pull requests:')}  a GitHub Action; README.md has the workflow`,
    ];
}

// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(94903);
;// CONCATENATED MODULE: ./src/render/terminal/demo-posted.ts


/** The first line of the document, by which an earlier one is known as ours to overwrite. */
const postedHeading = '# What would be posted on GitHub';
const intro = 'Between two lines stands each body exactly as it would be sent, marker included; only links to the pages of rules lead into this clone.';
/** Renders the comments of all examples as one markdown document: each body untouched below a line that says where it would stand. */
function renderPosted(examples) {
    return `${[postedHeading, intro, ...examples.flatMap(exampleParts)].join('\n\n')}\n`;
}
/** `8 comments and 2 summaries`. */
function countPosted(examples) {
    const comments = examples.reduce((sum, one) => sum + one.comments.length, 0);
    const summaries = examples.filter((one) => one.summary !== undefined).length;
    return `${(0,numbers/* counted */.hS)(comments, 'comment')} and ${(0,numbers/* counted */.hS)(summaries, 'summary', 'summaries')}`;
}
function exampleParts({ title, folder, comments, summary }) {
    return [
        `## ${(0,inline/* safeInline */.H1)(title, 300)} (${(0,inline/* inlineCode */.ti)(folder)})`,
        ...comments.flatMap(({ placement, body }) => framed(`Review comment on ${placeWords(placement)}`, body)),
        ...(summary === undefined ? [] : framed('Summary comment, one for the pull request', summary)),
    ];
}
function framed(where, body) {
    return [`**${where}**`, '---', body, '---'];
}
function placeWords(placement) {
    switch (placement.kind) {
        case 'inline': {
            const { path, side, line, startLine } = placement;
            const removed = side === 'LEFT' ? 'removed ' : '';
            const lines = startLine === undefined ? `line ${line}` : `lines ${startLine} to ${line}`;
            return `${(0,inline/* inlineCode */.ti)(path)}, ${removed}${lines}`;
        }
        case 'file':
            return `the file ${(0,inline/* inlineCode */.ti)(placement.path)}`;
        case 'summary':
            return 'the summary';
    }
}

// EXTERNAL MODULE: ./src/terminal/change.ts + 9 modules
var change = __webpack_require__(91779);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./src/adapters/once.ts
var once = __webpack_require__(22983);
// EXTERNAL MODULE: ./src/adapters/folders/snapshot.ts
var snapshot = __webpack_require__(67320);
// EXTERNAL MODULE: ./src/adapters/folders/snapshots-reader.ts + 2 modules
var snapshots_reader = __webpack_require__(89796);
;// CONCATENATED MODULE: ./src/adapters/folders/folders-reader.ts



/** Reads two folders, the state before and the state after, as a change; a folder that is not there rejects with a `UserError`. */
function foldersReader(change) {
    const base = (0,once/* once */.O)(() => (0,snapshot/* snapshotFolder */.H1)(change.base));
    const head = (0,once/* once */.O)(() => (0,snapshot/* snapshotFolder */.H1)(change.head));
    return (0,snapshots_reader/* snapshotsReader */.t)(change, { base, head });
}

// EXTERNAL MODULE: ./src/adapters/replies/replaying.ts + 1 modules
var replaying = __webpack_require__(85831);
// EXTERNAL MODULE: ./src/adapters/replies/stored-reply.ts + 1 modules
var stored_reply = __webpack_require__(24483);
// EXTERNAL MODULE: ./src/adapters/system-clock.ts
var system_clock = __webpack_require__(99180);
// EXTERNAL MODULE: ./src/review.ts + 2 modules
var review = __webpack_require__(60484);
// EXTERNAL MODULE: ./src/core/judgement/applied.ts
var applied = __webpack_require__(4530);
;// CONCATENATED MODULE: ./src/terminal/demo-publisher.ts

/** A publisher that keeps what it is given and answers as GitHub does when it accepts everything: each comment stands on the first rung of its ladder. */
function keepingPublisher() {
    const comments = [];
    const summaries = [];
    const keep = ({ finding, bodies, ladder: [placement] }) => {
        comments.push({ placement, body: placement.kind === 'inline' ? bodies.inline : bodies.file });
        return { finding, placement, state: 'posted', url: undefined, fallback: undefined };
    };
    return {
        publisher: {
            own: async () => ({ comments: [], summary: undefined }),
            apply: async (steps) => (0,applied/* answerEach */.Ug)(steps, keep),
            close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
            conclude: async ({ summary }) => {
                if (summary !== undefined)
                    summaries.push(summary);
                return { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] };
            },
        },
        posted: () => ({ comments, summary: summaries.at(-1) }),
    };
}

;// CONCATENATED MODULE: ./src/terminal/demo-review.ts










/** Reviews `examples/<name>/{base,head}` as the pull request that `pull-request.json` describes; writes nothing. */
async function reviewExample(name, task) {
    const folder = (0,external_node_path_.join)(task.root, 'examples', name);
    const { title, body } = await readPullRequest((0,external_node_path_.join)(folder, 'pull-request.json'));
    const { model, origins } = modelOf((0,external_node_path_.join)(folder, 'replies'), task);
    const { publisher, posted } = keepingPublisher();
    const { parsers, checks, progress, config, shipped, literals, rulePages, startedAt } = task;
    const { report } = await (0,review/* review */.N)({
        reader: foldersReader({
            repository: name,
            title,
            body,
            base: (0,external_node_path_.join)(folder, 'base'),
            head: (0,external_node_path_.join)(folder, 'head'),
        }),
        parsers,
        checks,
        model,
        publisher,
        clock: system_clock/* systemClock */.m,
        progress,
    }, {
        config,
        shipped,
        literals,
        rulePages,
        mayCommand: true,
        runUrl: undefined,
        replies: task.live === undefined ? 'recorded' : 'live',
        startedAt,
    });
    return { report, posted: { ...posted(), title, folder: `examples/${name}` }, origins: origins() };
}
const pullRequest = schemas/* strictObject */.rej({ title: schemas/* string */.YjP().min(1), body: schemas/* string */.YjP() });
async function readPullRequest(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => {
        throw new user_error/* UserError */.y([`${path} can not be read: the demo needs the whole repository of this tool`]);
    });
    return pullRequest.parse(JSON.parse(text));
}
/** The model of an example, and who gave the answers that were read so far. */
function modelOf(replies, { live }) {
    if (live !== undefined)
        return { model: live, origins: () => [] };
    const origins = [];
    const stored = (0,replaying/* replayingModel */.J)(replies, { writeMissing: false, redact: (text) => text });
    const model = {
        ask: async (request, hash, signal, began) => {
            const origin = await (0,stored_reply/* readOrigin */.P2)(replies, hash);
            if (origin !== undefined)
                origins.push(origin);
            return stored.ask(request, hash, signal, began);
        },
    };
    return { model, origins: () => origins };
}

;// CONCATENATED MODULE: ./src/terminal/demo-command.ts














/** The folders below `examples/`, in the order in which they are shown. */
const examples = ['order-contracts', 'stripe-payments', 'user-order-sync'];
const outputFile = 'integration-review.md';
const widest = 100;
/** `demo`: reviews the examples that come with the tool, with recorded answers or, by `--live`, with the model's; shows them on one screen and writes every comment to a file. Gives 3 where something selected was not read. */
async function demoCommand(given) {
    const { terminal, secrets, root, cwd } = given;
    const live = liveModel(given);
    const checks = (0,worker_checks/* workerChecks */.m)({ file: (0,change/* checksFile */.U)(root) });
    try {
        const task = await taskOf(given, live, checks);
        const reviewed = await Promise.all(examples.map((name) => reviewExample(name, task)));
        const written = await writePosted(cwd, reviewed.map((one) => one.posted));
        const page = renderDemo({
            examples: reviewed.map(({ report, posted }) => ({ report, folder: posted.folder })),
            recordedBy: distinctOrigins(reviewed),
            written,
            program: `node ${shellWord((0,external_node_path_.join)(root, 'dist', 'cli', 'index.js'))}`,
        }, { palette: terminal.palette, width: Math.min(widest, terminal.width) });
        terminal.print((0,redact/* redact */.E)(page, secrets.literals));
        return Math.max(...reviewed.map(({ report }) => (0,outcome/* endingOf */.z6)(report, { failOn: 'never', onIncomplete: 'fail' }).exit));
    }
    finally {
        await checks.close();
    }
}
/** The model that `--live` asks for; undefined: recorded answers. */
function liveModel({ options, secrets }) {
    if (!options.has('live')) {
        if (options.text('model') === undefined)
            return undefined;
        throw new user_error/* UserError */.y(['--model needs --live: recorded answers are those of one model']);
    }
    if (secrets.anthropicKey === undefined && !secrets.federation)
        throw new user_error/* UserError */.y([
            '--live asks the model and needs ANTHROPIC_API_KEY in the environment; without --live the recorded answers are shown',
        ]);
    return (0,model/* anthropicModel */.m)({
        apiKey: secrets.anthropicKey,
        baseUrl: options.config.anthropicBaseUrl,
        federation: secrets.federation,
        fetch: (0,proxied_fetch/* proxiedFetch */.i)(secrets.proxies),
    });
}
/** Recorded answers belong to requests without anybody's secrets in them, so none is redacted there, and their progress is no news. */
async function taskOf(given, live, checks) {
    const { options, terminal, secrets, root, cwd, startedAt } = given;
    return {
        root,
        live,
        parsers: (0,syntax/* syntaxParsers */.W)({ assets: (0,syntax/* assetsFolder */.w)(root) }),
        checks,
        progress: live === undefined ? () => undefined : terminal.progress,
        config: options.config,
        shipped: await (0,shipped/* loadShipped */.e)(root),
        literals: live === undefined ? [] : secrets.literals,
        rulePages: rulePages(root, cwd),
        startedAt,
    };
}
/** The pages of the rules as links from the file that is written; undefined where their path can not stand in a link. */
function rulePages(root, cwd) {
    const path = `${(0,external_node_path_.relative)(cwd, (0,external_node_path_.join)(root, 'docs', 'rules'))
        .split(external_node_path_.sep)
        .join('/')}/`;
    return /^[\w./-]+$/.test(path) ? path : undefined;
}
function distinctOrigins(reviewed) {
    const all = reviewed.flatMap((one) => one.origins);
    return [...new Map(all.map((origin) => [JSON.stringify(origin), origin])).values()];
}
/** Writes the comments to the current directory, never over a file that is not an earlier one of ours; says in a sentence what it did. */
async function writePosted(cwd, posted) {
    const path = (0,external_node_path_.join)(cwd, outputFile);
    const before = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    if (before !== '' && !before.startsWith(postedHeading))
        return `${outputFile} is there already and not ours: the comments were not written.`;
    try {
        await (0,promises_.writeFile)(path, renderPosted(posted));
        return `Written to ${outputFile}: ${countPosted(posted)}, exactly as they would be posted.`;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        return `The comments could not be written to ${outputFile} (${code}).`;
    }
}
function shellWord(path) {
    return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ })

};

