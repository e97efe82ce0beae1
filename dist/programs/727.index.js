export const id = 727;
export const ids = [727];
export const modules = {

/***/ 75057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readRulePages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Reads the pages of rules that ship with the tool, from the folder it was unpacked to; a rule without a page, or with a name that is none, is left out. */
async function readRulePages(root, rules) {
    const names = [...new Set(rules)].filter((rule) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule));
    const pages = await Promise.all(names.map(async (rule) => {
        const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'docs', 'rules', `${rule}.md`), 'utf8').catch(() => undefined);
        return page === undefined ? [] : [[rule, page]];
    }));
    return new Map(pages.flat());
}


/***/ }),

/***/ 39106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderJobSummary)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37265);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91363);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45714);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86519);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47478);
/* harmony import */ var _safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94903);
/* harmony import */ var _safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50292);
/* harmony import */ var _summary_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83370);
/* harmony import */ var _summary_dismissed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6066);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64077);
/* harmony import */ var _summary_opening_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72880);
/* harmony import */ var _summary_threads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56402);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35933);













/** The runner takes 1 MiB for a step and loses the whole summary above it. */
const maxJobSummaryBytes = 1_000_000;
const rest = ' left out here for length';
/** Renders the summary of the job: what the comment says, findings that stand nowhere else whole and open, and every list; at most 1,000,000 bytes, each cut said. */
function renderJobSummary(report, options) {
    const open = (title, text) => `#### ${title}\n\n${text}`;
    const sections = [
        ...(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_6__/* .opening */ .zs)(report, options).map(_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .fixed */ .Zu),
        (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsTable */ .f9)(report, rest),
        ...(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_6__/* .questions */ .ab)(report).map(_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .fixed */ .Zu),
        (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsInFull */ .pk)(report.applied, { rulePages: options.rulePages, rest }, open),
        (0,_summary_dismissed_js__WEBPACK_IMPORTED_MODULE_4__/* .dismissedFindings */ .k)(report.dismissed, rest, open),
        ...(report.verdict.kind === 'skipped'
            ? [(0,_summary_threads_js__WEBPACK_IMPORTED_MODULE_7__/* .changedThreads */ .y)(report.closed, rest)]
            : [...(0,_summary_details_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .z)(report, rest), ...records(report)]),
    ];
    return `${(0,_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .fitWithin */ .Hi)(sections, maxJobSummaryBytes - 100, _safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_10__/* .utf8Length */ .w)}\n`;
}
/** What only the job summary holds: the facts, the files and the receipts, each list one by one. */
function records(report) {
    return [evidence(report.evidence), selected(report.files), dropped(report.files), receipts(report)].map(foldSection);
}
/** Puts a list into a block that the reader opens, its title where it can be seen closed. */
function foldSection(section) {
    const fold = (length) => () => {
        const text = length();
        const title = /^\*\*([^*]+)\*\*\n\n/.exec(text);
        return title === null ? text : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(title[1] ?? '', text.slice(title[0].length));
    };
    const [whole, ...shorter] = section.lengths;
    return { worth: section.worth, lengths: [fold(whole), ...shorter.map(fold)] };
}
function evidence(items) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .itemised */ .rG)({
        title: 'Computed facts',
        worth: 60,
        items,
        head: '| | rule | where | what |\n|---|---|---|---|',
        item: ({ level, rule, path, line, side, title }) => {
            const where = `${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(path)}, line ${line} of the ${side}`;
            return `| ${_words_js__WEBPACK_IMPORTED_MODULE_8__/* .levelWords */ .s2[level][0]} | ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(rule)} | ${where} | ${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(title, 300)} |`;
        },
        counts: [500, 100],
        rest,
    });
}
function selected(files) {
    const reason = (0,_once_js__WEBPACK_IMPORTED_MODULE_11__/* .remembered */ .H)((text) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLine */ .$)(text, 100));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .itemised */ .rG)({
        title: 'Files on the surface, and why',
        worth: 15,
        items: files.filter(({ tier }) => tier === 'selected' || tier === 'maybe'),
        item: ({ file, surfaces, tier, why }) => {
            const reasons = why.map(({ text }) => reason(text)).join('; ');
            const about = tier === 'maybe' ? 'perhaps' : surfaces.map((surface) => _words_js__WEBPACK_IMPORTED_MODULE_8__/* .surfaceWord */ .sN[surface]).join(', ');
            return `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(file.path)}: ${about}. ${reasons}`;
        },
        counts: [500, 100],
        rest,
    });
}
function dropped(files) {
    const reason = (0,_once_js__WEBPACK_IMPORTED_MODULE_11__/* .remembered */ .H)((text) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLine */ .$)(text, 120));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .itemised */ .rG)({
        title: 'Files out of scope, and why',
        worth: 5,
        items: files.filter(({ tier }) => tier === 'dropped' || tier === 'test'),
        item: ({ file, why }) => `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(file.path)}: ${reason(why[0]?.text ?? 'no reason recorded')}`,
        counts: [500, 100],
        rest,
    });
}
function receipts(report) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .itemised */ .rG)({
        title: 'The model’s word on each file',
        worth: 12,
        items: perFile(report.receipts),
        item: ({ path, judged, why }) => {
            const reason = why === undefined || why === '' ? '' : ` (${(0,_safe_text_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInline */ .H1)(why, 200)})`;
            return `- ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathCode */ .N3)(path)}: ${judged ? 'judged' : 'not judged'}${reason}`;
        },
        counts: [500, 100],
        rest,
    });
}
/** One row for each file: under several lenses it is judged only if it was under all, and the first reason speaks. */
function perFile(receipts) {
    return [...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .groupedBy */ .me)(receipts, ({ path }) => path)].map(([path, all]) => all.find(({ judged }) => !judged) ?? { path, judged: true, why: undefined });
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

/***/ 2265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ rulesIn),
/* harmony export */   Hk: () => (/* binding */ ruleIdOf),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50292);

/** GitHub's limits of a description and of the number of tags that are kept are far above these texts; a page is bounded for what may come. */
const maxPage = 8_000;
const maxDescription = 1_000;
/** The rule that a finding is a result of: its own where it was computed, the category where the model said it. */
function ruleIdOf({ origin, category }) {
    return origin.kind === 'computed' ? origin.rule : `model/${category}`;
}
/** The computed rules of a report: those that have a page. */
function rulesIn({ applied }) {
    return applied.flatMap(({ finding: { origin } }) => (origin.kind === 'computed' ? [origin.rule] : []));
}
/** The rules of all results, each once, in the order in which they first occur. */
function rulesOf(reported, pages) {
    const rules = new Map();
    for (const one of reported) {
        const { id, category, isComputed } = sourceOf(one);
        if (!rules.has(id))
            rules.set(id, isComputed ? computedRule(id, category, pages) : modelRule(id, category));
    }
    return [...rules.values()];
}
function sourceOf(one) {
    if (one.kind === 'standing') {
        const { category } = one.standing;
        return { id: `model/${category}`, category, isComputed: false };
    }
    const { category, origin } = one.finding;
    return { id: ruleIdOf(one.finding), category, isComputed: origin.kind === 'computed' };
}
function modelRule(id, category) {
    const text = `${categoryWords[category]} Said by the model; the code it quotes was found where the finding stands.`;
    return {
        id,
        shortDescription: { text: categoryWords[category] },
        fullDescription: { text },
        help: { text },
        properties: { tags: ['model', category], precision: 'medium' },
    };
}
function computedRule(id, category, pages) {
    const page = (0,_safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(pages.texts.get(id) ?? '', maxPage);
    const text = firstParagraph(page) ?? `Computed by the rule ${id}.`;
    return {
        id,
        shortDescription: { text: firstSentence(text) },
        fullDescription: { text },
        help: page === '' ? { text } : { text: page, markdown: page },
        ...(pages.address === undefined ? {} : { helpUri: `${pages.address}${id}.md` }),
        properties: { tags: ['computed', category], precision: 'very-high' },
    };
}
/** The first paragraph below the title of a page, on one line. */
function firstParagraph(page) {
    const paragraph = page.split(/\n{2,}/).find((part) => part.trim() !== '' && !part.startsWith('#'));
    return paragraph === undefined ? undefined : (0,_safe_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(paragraph.replace(/\s+/g, ' ').trim(), maxDescription);
}
function firstSentence(text) {
    return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
const categoryWords = {
    validation: 'Input is not checked, or checked wrongly.',
    auth: 'Who may do this is not checked, or checked wrongly.',
    compatibility: 'Old and new versions do not work together.',
    contract: 'A contract between two sides is broken.',
    idempotency: 'Doing it twice has another effect than doing it once.',
    delivery: 'A message can be lost or come twice.',
    ordering: 'The outcome depends on an order that nothing keeps.',
    retry: 'A retry is missing, unbounded or harmful.',
    timeout: 'A call has no deadline, or a wrong one.',
    transaction: 'What belongs together is not done together.',
    locking: 'A lock is held too long, or taken in the wrong order.',
    query: 'A query is wrong, unbounded or slow.',
    schema: 'A schema does not fit the data or the code.',
    leak: 'A connection, handle or other resource is not given back.',
    pagination: 'A listing is unbounded, or loses or repeats entries.',
    caching: 'A cache serves what is old, wrong or for others.',
    secrets: 'Something secret is exposed.',
    observability: 'A failure can not be seen or told apart.',
    'error-handling': 'An error is swallowed, or answered wrongly.',
    concurrency: 'Two runs at the same time spoil each other.',
    configuration: 'A setting is wrong, missing or unsafe.',
    testing: 'A test does not test what it should.',
};


/***/ }),

/***/ 21668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(53567);
// EXTERNAL MODULE: ./src/render/report.ts
var render_report = __webpack_require__(56076);
// EXTERNAL MODULE: ./src/render/safe-text/truncate.ts
var truncate = __webpack_require__(50292);
// EXTERNAL MODULE: ./src/core/judgement/finding.ts
var finding = __webpack_require__(70850);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(45714);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(35933);
// EXTERNAL MODULE: ./src/render/nearest-line.ts
var nearest_line = __webpack_require__(23581);
;// CONCATENATED MODULE: ./src/render/sarif/location.ts

/** A whole file as a location. */
function fileLocation(path) {
    return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } } };
}
/** Where a finding stands at the head: its lines; for removed lines the nearest line that is left, and the file alone where nothing of it is left. */
function locationOf({ place }, file) {
    const whole = fileLocation(place.path);
    if (place.side === 'LEFT' && isGone(file))
        return whole;
    const near = place.side === 'LEFT' && file !== undefined ? (0,nearest_line/* nearestNewLine */.l)(place, file) : undefined;
    const region = place.side === 'LEFT'
        ? { startLine: near ?? 1, endLine: near ?? 1 }
        : { startLine: Math.min(place.startLine, place.line), endLine: place.line };
    return { physicalLocation: { ...whole.physicalLocation, region } };
}
/** What has to be said of a place that could only be marked nearby; empty where it is marked itself. */
function placeNote({ place }, file) {
    if (place.side === 'RIGHT')
        return '';
    return isGone(file)
        ? 'The file is gone at the head, so no line of it is marked.'
        : 'What is marked is the nearest line that is left.';
}
function isGone(file) {
    return file?.file.status === 'removed';
}
/** A path as a relative URI reference: a colon in its first segment would be read as a scheme. */
function uriOf(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
;// CONCATENATED MODULE: ./src/render/sarif/reported.ts


/** Gives the earlier findings that are results of this run too: open, not looked at again, said by the model, with severity and category in their marker. Which rule has computed a finding no marker tells, and under another rule it would be another alert. */
function standingFindings(report) {
    return (0,outcome/* notLookedAt */.$h)(report).flatMap((comment) => {
        const { origin, severity } = comment;
        const category = answer/* categories */.LZ.find((one) => one === comment.category);
        return origin !== 'model' || severity === undefined || category === undefined
            ? []
            : [{ comment, severity, category }];
    });
}
/** Gives everything of a report that is a result: what is shown worst first, then what is open from before. */
function reportedOf(report) {
    return [
        ...report.applied
            .filter(({ state }) => state !== 'hidden')
            .map(({ finding, url }) => ({ kind: 'found', finding, url })),
        ...standingFindings(report).map((one) => ({ kind: 'standing', standing: one })),
    ];
}

// EXTERNAL MODULE: ./src/render/safe-text/terminal.ts
var terminal = __webpack_require__(8818);
;// CONCATENATED MODULE: ./src/render/sarif/text.ts


/** Takes text of any origin and gives the plain text of a SARIF message, bounded and cut visibly: `[words](target)` would be a link there (SARIF 2.1.0, 3.11.6), so the two parts are kept apart. */
function sarifText(text, maxChars) {
    const plain = (0,terminal/* terminalText */.e)(text).replaceAll('](', '] (');
    const kept = (0,truncate/* truncate */.x)(plain, maxChars);
    return kept === plain ? plain : `${kept} …`;
}

;// CONCATENATED MODULE: ./src/render/sarif/notifications.ts







/** Most notifications of one run: beyond, the JSON report names every one. */
const maxNotifications = 500;
/** What a reader of the results has to know of the run: what was not read, not asked, not checked and not listed. `unlisted` findings had no room. */
function notificationsOf(report, unlisted) {
    const all = [
        ...notAsked(report),
        ...report.omissions.map(({ path, why, hunks, detail = '' }) => {
            const size = hunks === 0 ? '' : ` (${(0,numbers/* counted */.hS)(hunks, 'hunk')})`;
            return notification('warning', `Not read${size}: ${words/* omissionWords */.J0[why]}${detail === '' ? '' : `: ${detail}`}.`, path);
        }),
        ...report.unusable.map(({ why, detail, paths }) => {
            const more = detail === '' ? '' : ` (${detail})`;
            return notification('error', `A request to the model gave nothing usable: ${(0,words/* failureWord */.tW)(why) ?? why}${more}: ${(0,numbers/* counted */.hS)(paths.length, 'file')}.`);
        }),
        ...report.unchecked.map(({ path, why }) => notification('warning', `Contract not checked: ${why}.`, path)),
        ...(0,finding/* unplaced */.v)(report.rejected).map(({ title, path, why }) => notification('warning', `Said by the model and not listed: ${title} (${words/* rejectionWords */.zp[why]}).`, path)),
        ...untold(report).map(({ path, url }) => notification('note', `An earlier finding was not found again and its thread is still open: ${url}.`, path)),
    ];
    const left = all.length - maxNotifications;
    return [
        ...unlistedOnes(report, unlisted),
        ...all.slice(0, maxNotifications),
        ...(left > 0 ? [notification('warning', `${(0,numbers/* counted */.hS)(left, 'further notification')} left out for length.`)] : []),
    ];
}
/** Earlier findings that are no result. */
function untold(report) {
    const told = new Set(standingFindings(report).map(({ comment }) => comment));
    return (0,outcome/* openStanding */.HJ)(report).filter((comment) => !told.has(comment));
}
function notAsked({ verdict }) {
    if (verdict.kind !== 'not-reviewed')
        return [];
    return verdict.why === 'no-model'
        ? [notification('note', 'The code was not reviewed: no model was asked, and only computed findings are listed.')]
        : [notification('error', 'The code was not reviewed: the model was asked and gave no usable answer.')];
}
function unlistedOnes({ applied }, unlisted) {
    const hidden = applied.filter(({ state }) => state === 'hidden').length;
    return [
        ...(unlisted > 0
            ? [notification('warning', `${(0,numbers/* counted */.hS)(unlisted, 'finding')} left out for length, least severe first.`)]
            : []),
        ...(hidden > 0 ? [notification('note', `${(0,numbers/* counted */.hS)(hidden, 'finding')} below min-severity not listed.`)] : []),
    ];
}
function notification(level, text, path = '') {
    const message = { text: sarifText(text, 1_000) };
    return path === '' ? { level, message } : { level, message, locations: [fileLocation(path)] };
}

// EXTERNAL MODULE: ./src/render/comment-title.ts
var comment_title = __webpack_require__(82010);
// EXTERNAL MODULE: ./src/render/plain-finding.ts
var plain_finding = __webpack_require__(76420);
// EXTERNAL MODULE: ./src/render/sarif/rules.ts
var rules = __webpack_require__(2265);
;// CONCATENATED MODULE: ./src/render/sarif/results.ts





const maxMessage = 6_000;
const levelOf = { blocker: 'error', major: 'warning', minor: 'note' };
/** Makes one result. */
function resultOf(one, files) {
    if (one.kind === 'standing')
        return standingResult(one.standing);
    const { id, severity, category, confidence, origin, place, affects, evidence } = one.finding;
    const file = files.get(place.path);
    const text = [`${(0,plain_finding/* plainTitle */.D)(one.finding).replace(/\.+$/, '')}.`, placeNote(one.finding, file), (0,plain_finding/* plainBody */.F)(one.finding)];
    return {
        ruleId: (0,rules/* ruleIdOf */.Hk)(one.finding),
        level: levelOf[severity],
        message: { text: sarifText(text.filter((part) => part !== '').join('\n\n'), maxMessage) },
        locations: [locationOf(one.finding, file)],
        partialFingerprints: fingerprints(id),
        properties: {
            severity,
            category,
            confidence,
            origin: origin.kind,
            ...(place.side === 'LEFT' ? { removedLines: `${place.startLine}-${place.line}` } : {}),
            affects: affects.slice(0, 20).map((name) => sarifText(name, 200)),
            evidence,
            ...(one.url !== undefined ? { comment: one.url } : {}),
        },
    };
}
/** The first is the one that code scanning compares between two analyses. */
function fingerprints(id) {
    return { primaryLocationLineHash: `${id}:1`, 'integrationEngineer/v1': id };
}
function standingResult({ comment, severity, category }) {
    const title = sarifText((0,comment_title/* commentTitle */.q)(comment.body), 500).replace(/\.+$/, '');
    return {
        ruleId: `model/${category}`,
        level: levelOf[severity],
        message: {
            text: `${title === '' ? 'No title given' : title}.\n\nFound by an earlier review, still open, and not looked at again by this one.`,
        },
        locations: [standingLocation(comment)],
        partialFingerprints: fingerprints(comment.identity),
        properties: { severity, category, origin: 'model', affects: [], evidence: [], comment: comment.url },
    };
}
/** Lines of the old text are no lines of the head: there the file alone is named. */
function standingLocation({ path, lines }) {
    const whole = fileLocation(path);
    if (lines === undefined || lines.side === 'LEFT')
        return whole;
    const region = { startLine: Math.min(lines.start, lines.end), endLine: lines.end };
    return { physicalLocation: { ...whole.physicalLocation, region } };
}

;// CONCATENATED MODULE: ./src/render/sarif/sarif.ts







/** GitHub shows the first 5,000 results of a run, and takes 10 MB compressed: 6 MB of results keep the file below that uncompressed (platform: SARIF). */
const maxResults = 5_000;
const maxResultBytes = 6_000_000;
/** Prints a report as SARIF 2.1.0: every finding that is shown, worst first, then earlier ones that are open, each with its identity as the fingerprint that code scanning compares; an incomplete review says so in its invocation. */
function renderSarif(report, { pages, clean }) {
    const reported = reportedOf(report);
    const files = new Map(report.files.map((one) => [one.file.path, one]));
    const results = fitting(reported, (one) => resultOf(one, files));
    const notifications = notificationsOf(report, reported.length - results.length);
    const run = {
        tool: { driver: { name: 'Integration Engineer', rules: (0,rules/* rulesOf */.fD)(reported.slice(0, results.length), pages) } },
        automationDetails: { id: `integration-engineer/${report.subject.revisions.head}` },
        invocations: [{ executionSuccessful: !(0,outcome/* isIncomplete */.Ne)(report.verdict), toolExecutionNotifications: notifications }],
        ...provenance(report),
        results,
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${(0,render_report/* printDocument */.dq)((0,render_report/* redactTexts */.SG)(log, clean))}\n`;
}
/** The results that have room, in order; whatever follows the first that has none is left out. */
function fitting(reported, make) {
    const results = [];
    let bytes = 0;
    for (const one of reported.slice(0, maxResults)) {
        const result = make(one);
        bytes += (0,truncate/* utf8Length */.w)((0,render_report/* printDocument */.dq)(result));
        if (bytes > maxResultBytes)
            break;
        results.push(result);
    }
    return results;
}
/** The repository and its revision, where the address of the pull request names them. */
function provenance({ subject }) {
    const repositoryUri = /^(https?:\/\/[\w.:/-]+)\/pull\/\d+$/.exec(subject.url ?? '')?.[1];
    if (repositoryUri === undefined)
        return {};
    return { versionControlProvenance: [{ repositoryUri, revisionId: subject.revisions.head }] };
}


/***/ })

};

