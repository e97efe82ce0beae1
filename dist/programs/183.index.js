export const id = 183;
export const ids = [183];
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

/***/ 56076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ redactTexts),
/* harmony export */   Y: () => (/* binding */ evidenceJson),
/* harmony export */   dq: () => (/* binding */ printDocument),
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   se: () => (/* binding */ redactValues),
/* harmony export */   uH: () => (/* binding */ surfaceJson)
/* harmony export */ });
/** Applies a redaction to every text of a document, so that what is printed is still JSON. */
function redactValues(document, clean) {
    return { ...redactTexts(document, clean), version: 1 };
}
/** The same for a document of a shape that others have defined. */
function redactTexts(document, clean) {
    return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, redactValue(value, clean)]));
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
        perhaps: report.perhaps,
        counterparts: report.counterparts.map(counterpartJson),
        findings: report.applied.map(findingJson),
        evidence: report.evidence.map(evidenceItem),
        unchecked: report.unchecked,
        points: report.points.map(({ kind, path, quote, counterpart }) => ({ kind, path, quote, counterpart })),
        questions: report.questions.map(({ text, decides }) => ({ text, decides })),
        answered: report.answered.map(({ text, decides }) => ({ text, decides })),
        silenced: report.silenced.map(silencedJson),
        guideChanges: report.guideChanges.map(({ path, inBase }) => ({ path, inBase })),
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
        standing: report.standing.map(standingJson),
        carried: report.carried ?? null,
        progress: report.progress ?? null,
        dismissed: report.dismissed.map(dismissedJson),
        closed: report.closed.map(({ comment, kind, how }) => ({
            id: comment.identity,
            path: comment.path,
            url: comment.url,
            kind,
            how,
        })),
        checkedContracts: report.checkedContracts,
        idleAllows: report.idleAllows,
        warnings: report.warnings,
    };
}
function standingJson({ identity, path, lines, url, severity }) {
    return {
        id: identity,
        severity: severity ?? null,
        path,
        line: lines?.end ?? null,
        side: lines?.side ?? null,
        url,
    };
}
function dismissedJson({ dismissal, finding }) {
    const { id, by, reason, how, at, title, path, severity } = dismissal;
    return { id, by, reason, how, at, title, path, severity: severity ?? null, found: finding !== undefined };
}
function silencedJson({ title, path, line, rule, category, severity, by, reason }) {
    return { title, path, line, rule: rule ?? null, category, severity: severity ?? null, by, reason: reason ?? null };
}
function counterpartJson({ name, from, place, inChange, what }) {
    return {
        name: name.text,
        kind: name.kind,
        path: from.path,
        line: from.line,
        what,
        inChange,
        other: place === undefined ? null : { path: place.path, startLine: place.lines.start, line: place.lines.end },
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
function evidenceItem({ rule, contract, level, surface, path, side, line, endLine, title, detail, affects, usedAt = [], fix, }) {
    return { rule, contract, level, surface, path, side, line, endLine, title, detail, affects, usedAt, fix: fix ?? null };
}


/***/ }),

/***/ 92183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceCommand: () => (/* binding */ evidenceCommand),
  promptCommand: () => (/* binding */ promptCommand),
  surfaceCommand: () => (/* binding */ surfaceCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/adapters/checks/worker-checks.ts + 1 modules
var worker_checks = __webpack_require__(99156);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(42075);
// EXTERNAL MODULE: ./src/adapters/folders/snapshot.ts
var snapshot = __webpack_require__(67320);
// EXTERNAL MODULE: ./src/adapters/folders/snapshots-reader.ts + 2 modules
var snapshots_reader = __webpack_require__(89796);
;// CONCATENATED MODULE: ./src/adapters/folders/files-reader.ts



/** Reads two texts as the states of one path of an otherwise empty repository; no text at all, or a path that leaves the repository, is a `UserError`. */
function filesReader({ path, base, head }) {
    const inside = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
    const problems = [
        ...(base === undefined && head === undefined ? ['name a file with --base-file, --head-file or both'] : []),
        ...(inside ? [] : [`--path ${path}: must be a path below the repository, such as src/api.ts`]),
    ];
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems);
    const states = { base: (0,snapshot/* snapshotText */.MY)(path, base), head: (0,snapshot/* snapshotText */.MY)(path, head) };
    const change = { repository: 'files', title: path, body: '' };
    return (0,snapshots_reader/* snapshotsReader */.t)(change, { base: async () => states.base, head: async () => states.head });
}

// EXTERNAL MODULE: ./src/adapters/parsers/syntax.ts + 25 modules
var syntax = __webpack_require__(49413);
// EXTERNAL MODULE: ./src/adapters/shipped.ts
var shipped = __webpack_require__(30331);
// EXTERNAL MODULE: ./src/compose.ts + 9 modules
var compose = __webpack_require__(89482);
// EXTERNAL MODULE: ./src/load-agent.ts + 1 modules
var load_agent = __webpack_require__(42674);
// EXTERNAL MODULE: ./src/load-settings.ts + 1 modules
var load_settings = __webpack_require__(43043);
// EXTERNAL MODULE: ./src/prepare.ts + 58 modules
var prepare = __webpack_require__(99107);
// EXTERNAL MODULE: ./src/read-change.ts + 3 modules
var read_change = __webpack_require__(82446);
// EXTERNAL MODULE: ./src/refine-change.ts + 2 modules
var refine_change = __webpack_require__(54096);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/safe-text/terminal.ts
var terminal = __webpack_require__(8818);
;// CONCATENATED MODULE: ./src/render/prompt.ts


/** The `prompt` document: every request as it would be sent, and what no request shows. */
function promptJson(prompts, omitted) {
    return {
        version: 1,
        requests: prompts.map((prompt) => ({
            hash: prompt.hash,
            batch: prompt.batch,
            lens: prompt.lens,
            purpose: prompt.purpose,
            files: prompt.paths,
            shown: prompt.shown,
            model: prompt.request.model,
            effort: prompt.request.effort ?? null,
            system: prompt.request.system,
            blocks: prompt.request.blocks,
            tokens: prompt.inputTokens,
            costUsd: prompt.costUsd,
        })),
        omitted: omitted.map(({ path, why }) => ({ path, why })),
    };
}
/** The requests as a person reads them: the system text once, each batch once, then its lenses; the estimates in total last. */
function renderPrompts(prompts, omitted, budgetUsd) {
    const first = prompts[0];
    const batches = [...new Map(prompts.map((prompt) => [prompt.batch, prompt])).values()];
    const parts = [
        ...(first === undefined ? [] : [`##### system\n${first.request.system}`]),
        ...batches.flatMap((batch) => [
            `##### ${batch.batch}, shown to every lens\n${batch.request.blocks[0]?.text ?? ''}`,
            ...prompts
                .filter((prompt) => prompt.batch === batch.batch)
                .map((prompt) => `##### ${prompt.batch}, lens ${prompt.lens} (${prompt.hash.slice(0, 12)})\n${prompt.request.blocks[1]?.text ?? ''}`),
        ]),
        ...omitted.map((one) => `not shown: ${one.path} (${one.why})`),
        total(prompts, budgetUsd),
    ];
    return `${(0,terminal/* terminalText */.e)(parts.join('\n\n'))}\n`;
}
function total(prompts, budgetUsd) {
    const sum = (of) => prompts.reduce((all, prompt) => all + of(prompt), 0);
    const most = sum((one) => one.costUsd);
    const cut = most > budgetUsd ? `; a review sends them in this order while its budget of ${(0,numbers/* dollars */.E9)(budgetUsd)} lasts` : '';
    return `${(0,numbers/* counted */.hS)(prompts.length, 'request')}, about ${(0,numbers/* tokens */.LU)(sum((one) => one.inputTokens))} tokens in, at most about ${(0,numbers/* dollars */.E9)(most)}${cut}; nothing was sent`;
}

// EXTERNAL MODULE: ./src/render/report.ts
var report = __webpack_require__(56076);
// EXTERNAL MODULE: ./src/render/terminal/layout.ts
var layout = __webpack_require__(30423);
;// CONCATENATED MODULE: ./src/render/terminal/evidence.ts

const defaultWidth = 100;
/** Renders the computed facts, and what could not be checked; says so plainly when there is nothing. */
function renderEvidence(evidence, unchecked, palette, width = defaultWidth) {
    const facts = evidence.map((item) => fact(item, palette, width));
    const missing = unchecked.map(({ path, why }) => `  ${(0,layout/* line */.n8)(path, 200)}: ${(0,layout/* line */.n8)(why, 400)}`);
    const blocks = [
        ...facts,
        ...(missing.length === 0 ? [] : [[palette.bold(`Not checked (${missing.length})`), ...missing]]),
        ...(facts.length === 0
            ? [[missing.length === 0 ? 'No computed fact.' : 'No computed fact in what could be checked.']]
            : []),
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function fact(item, palette, width) {
    const paint = {
        breaking: palette.red,
        risky: palette.yellow,
        info: palette.blue,
    };
    const old = item.side === 'base' ? ' (old text)' : '';
    const affects = item.affects.length === 0 ? [] : (0,layout/* wrap */.LV)(`Affects ${item.affects.join(', ')}.`, width - 2);
    return [
        `${palette.bold(paint[item.level](item.level))}  ${(0,layout/* line */.n8)(item.title, 300)}`,
        `  ${(0,layout/* line */.n8)(item.path, 200)}:${item.line}${old}  ${palette.dim(`computed by ${(0,layout/* line */.n8)(item.rule, 80)}`)}`,
        ...[...(0,layout/* wrap */.LV)(item.detail, width - 2), ...affects].map((text) => `  ${text}`),
        ...safeSteps(item, palette, width),
    ];
}
function safeSteps({ fix }, palette, width) {
    if (fix === undefined)
        return [];
    const steps = fix.code.split('\n').map((step) => palette.green(`    ${(0,layout/* codeLine */.U_)(step, width - 4)}`));
    return ['  Instead:', ...steps];
}

// EXTERNAL MODULE: ./src/render/terminal/palette.ts
var palette = __webpack_require__(82062);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(35933);
;// CONCATENATED MODULE: ./src/render/terminal/surface.ts


const groups = [
    { tier: 'selected', title: 'Selected' },
    { tier: 'maybe', title: 'Perhaps' },
    { tier: 'test', title: 'Tests, read only beside what they test' },
    { tier: 'dropped', title: 'Out of scope' },
];
const maxColumn = 72;
/** Renders which changed files are selected and why, a group for each tier, in aligned columns. */
function renderSurface(files, palette) {
    if (files.length === 0)
        return 'No changed files.\n';
    const widths = { path: (0,layout/* columnWidth */.zt)(files.map(pathOf), maxColumn), about: (0,layout/* columnWidth */.zt)(files.map(aboutOf), maxColumn) };
    const blocks = groups.flatMap(({ tier, title }) => {
        const rows = files.filter((file) => file.tier === tier);
        if (rows.length === 0)
            return [];
        return [[palette.bold(`${title} (${rows.length})`), ...rows.map((file) => row(file, widths, palette))].join('\n')];
    });
    return `${blocks.join('\n\n')}\n`;
}
function row(file, widths, palette) {
    const about = aboutOf(file);
    const surfaces = about === '' ? '' : `${(0,layout/* pad */.eV)(about, widths.about)}  `;
    const why = file.why.map(({ text }) => (0,layout/* line */.n8)(text, 100)).join('; ');
    return `  ${(0,layout/* pad */.eV)(pathOf(file), widths.path)}  ${surfaces}${palette.dim(why)}`.trimEnd();
}
function pathOf({ file }) {
    const from = file.previousPath === undefined || file.previousPath === file.path ? '' : ` (was ${file.previousPath})`;
    return (0,layout/* line */.n8)(`${file.path}${from}`, 200);
}
function aboutOf({ tier, surfaces }) {
    return tier === 'selected' || tier === 'maybe' ? surfaces.map((surface) => words/* surfaceWord */.sN[surface]).join(', ') : '';
}

// EXTERNAL MODULE: ./src/terminal/change.ts + 9 modules
var change = __webpack_require__(91779);
;// CONCATENATED MODULE: ./src/terminal/inspect-commands.ts



















/** `surface`: which changed files are selected and why. */
async function surfaceCommand(given) {
    const { options, terminal } = given;
    const reader = (0,change/* rangeReader */.n3)(given);
    const { subject, files } = await (0,refine_change/* readRefined */.y)(reader, await (0,read_change/* readChange */.pm)(reader, await guideOf(given, reader)));
    const text = () => renderSurface(files, options.format === 'markdown' ? palette/* plainPalette */.w : terminal.palette);
    terminal.print(inFormat(given, () => (0,report/* printDocument */.dq)((0,report/* surfaceJson */.uH)(subject.revisions, files)), text));
    return 0;
}
/** `evidence`: what is computed about contracts, for the range or for two files. */
async function evidenceCommand(given) {
    const { options, terminal, root } = given;
    const reader = await evidenceReader(given);
    const checks = (0,worker_checks/* workerChecks */.m)({ file: (0,change/* checksFile */.U)(root) });
    try {
        const parsers = (0,syntax/* syntaxParsers */.W)({ assets: (0,syntax/* assetsFolder */.w)(root) });
        const { evidence } = await (0,prepare/* prepare */.i)({ reader, parsers, checks, progress: terminal.progress }, await (0,read_change/* readChange */.pm)(reader, await guideOf(given, reader)));
        const text = () => renderEvidence(evidence.evidence, evidence.unchecked, options.format === 'markdown' ? palette/* plainPalette */.w : terminal.palette, terminal.width);
        terminal.print(inFormat(given, () => (0,report/* printDocument */.dq)((0,report/* evidenceJson */.Y)(evidence.evidence, evidence.unchecked)), text));
        return 0;
    }
    finally {
        await checks.close();
    }
}
async function evidenceReader(given) {
    const { options } = given;
    const [base, head, path] = [options.text('base-file'), options.text('head-file'), options.text('path')];
    if (base === undefined && head === undefined) {
        if (path !== undefined)
            throw new user_error/* UserError */.y(['--path belongs to --base-file and --head-file: give at least one of them']);
        return (0,change/* rangeReader */.n3)(given);
    }
    if (path === undefined)
        throw new user_error/* UserError */.y(['--base-file and --head-file need --path, the path in the repository that they stand for']);
    return filesReader({ path, base: await fileText(given, base), head: await fileText(given, head) });
}
async function fileText({ cwd }, name) {
    if (name === undefined)
        return undefined;
    return (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, name), 'utf8').catch(() => {
        throw new user_error/* UserError */.y([`${name} can not be read`]);
    });
}
/** `prompt`: the exact requests that a review would send, with their estimated tokens and dollars; sends nothing. */
async function promptCommand(given) {
    const { terminal, root, secrets } = given;
    const reader = (0,change/* rangeReader */.n3)(given);
    const guide = await guideOf(given, reader);
    const checks = (0,worker_checks/* workerChecks */.m)({ file: (0,change/* checksFile */.U)(root) });
    try {
        const parsers = (0,syntax/* syntaxParsers */.W)({ assets: (0,syntax/* assetsFolder */.w)(root) });
        const prepared = await (0,prepare/* prepare */.i)({ reader, parsers, checks, progress: terminal.progress }, await (0,read_change/* readChange */.pm)(reader, guide));
        const agent = await (0,load_agent/* loadAgent */.e)(reader, guide.config, await (0,shipped/* loadShipped */.e)(root));
        const { plan, prompts } = (0,compose/* composePrompts */.S)(prepared, agent, secrets.literals);
        terminal.print(inFormat(given, () => (0,report/* printDocument */.dq)(promptJson(prompts, plan.omissions)), () => renderPrompts(prompts, plan.omissions, guide.config.maxCostUsd)));
        return 0;
    }
    finally {
        await checks.close();
    }
}
/** What the command goes by, with its warnings on stderr. */
async function guideOf(given, reader) {
    const guide = await (0,load_settings/* loadGuide */.T)(reader, given.options.config, await (0,change/* localSettings */.f3)(given));
    for (const warning of guide.warnings)
        given.terminal.progress(`warning: ${warning}`);
    return guide;
}
function inFormat({ options }, json, text) {
    switch (options.format) {
        case 'json':
            return `${json()}\n`;
        case 'markdown':
            return `\`\`\`text\n${text().replaceAll('```', "'''")}\n\`\`\`\n`;
        case 'text':
        case 'sarif':
            return text();
    }
}


/***/ })

};

