export const id = 952;
export const ids = [952];
export const modules = {

/***/ 6076:
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

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/anthropic/model.ts + 2 modules
var model = __webpack_require__(7672);
// EXTERNAL MODULE: ./src/adapters/checks/worker-checks.ts + 3 modules
var worker_checks = __webpack_require__(8168);
// EXTERNAL MODULE: ./src/adapters/parsers/syntax.ts + 26 modules
var syntax = __webpack_require__(32);
// EXTERNAL MODULE: ./src/adapters/proxied-fetch.ts
var proxied_fetch = __webpack_require__(3844);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
var replaying = __webpack_require__(5831);
;// CONCATENATED MODULE: ./src/adapters/rule-pages.ts


/** Reads the pages of rules that ship with the tool, from the folder it was unpacked to; a rule without a page, or with a name that is none, is left out. */
async function readRulePages(root, rules) {
    const names = [...new Set(rules)].filter((rule) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule));
    const pages = await Promise.all(names.map(async (rule) => {
        const page = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'docs', 'rules', `${rule}.md`), 'utf8').catch(() => undefined);
        return page === undefined ? [] : [[rule, page]];
    }));
    return new Map(pages.flat());
}

// EXTERNAL MODULE: ./src/adapters/shipped.ts
var shipped = __webpack_require__(331);
// EXTERNAL MODULE: ./src/adapters/system-clock.ts
var system_clock = __webpack_require__(9180);
// EXTERNAL MODULE: ./src/core/context/redact.ts + 2 modules
var redact = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/core/judgement/outcome.ts
var outcome = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/listing-publisher.ts
var listing_publisher = __webpack_require__(3262);
// EXTERNAL MODULE: ./src/render/ending.ts
var render_ending = __webpack_require__(5953);
// EXTERNAL MODULE: ./src/render/finding-text.ts + 1 modules
var finding_text = __webpack_require__(5294);
// EXTERNAL MODULE: ./src/render/fit.ts
var fit = __webpack_require__(1363);
// EXTERNAL MODULE: ./src/render/numbers.ts
var numbers = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/render/once.ts
var once = __webpack_require__(6519);
// EXTERNAL MODULE: ./src/render/reason.ts
var render_reason = __webpack_require__(7478);
// EXTERNAL MODULE: ./src/render/safe-text/inline.ts
var inline = __webpack_require__(4903);
// EXTERNAL MODULE: ./src/render/safe-text/truncate.ts
var truncate = __webpack_require__(292);
// EXTERNAL MODULE: ./src/render/summary/details.ts + 1 modules
var details = __webpack_require__(3370);
// EXTERNAL MODULE: ./src/render/summary/dismissed.ts
var dismissed = __webpack_require__(6066);
// EXTERNAL MODULE: ./src/render/summary/findings.ts
var findings = __webpack_require__(4077);
// EXTERNAL MODULE: ./src/render/summary/opening.ts + 1 modules
var opening = __webpack_require__(2880);
// EXTERNAL MODULE: ./src/render/summary/threads.ts
var threads = __webpack_require__(6402);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/render/job-summary.ts













/** The runner takes 1 MiB for a step and loses the whole summary above it. */
const maxJobSummaryBytes = 1_000_000;
const rest = ' left out here for length';
/** Renders the summary of the job: what the comment says, findings that stand nowhere else whole and open, and every list; at most 1,000,000 bytes, each cut said. */
function renderJobSummary(report, options) {
    const open = (title, text) => `#### ${title}\n\n${text}`;
    const sections = [
        ...(0,opening/* opening */.zs)(report, options).map(fit/* fixed */.Zu),
        (0,findings/* findingsTable */.f9)(report, rest),
        ...(0,opening/* questions */.ab)(report).map(fit/* fixed */.Zu),
        (0,findings/* findingsInFull */.pk)(report.applied, { rulePages: options.rulePages, rest }, open),
        (0,dismissed/* dismissedFindings */.k)(report.dismissed, rest, open),
        ...(report.verdict.kind === 'skipped'
            ? [(0,threads/* changedThreads */.y)(report.closed, rest)]
            : [...(0,details/* details */.z)(report, rest), ...records(report)]),
    ];
    return `${(0,fit/* fitWithin */.Hi)(sections, maxJobSummaryBytes - 100, truncate/* utf8Length */.w)}\n`;
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
        return title === null ? text : (0,finding_text/* folded */.TM)(title[1] ?? '', text.slice(title[0].length));
    };
    const [whole, ...shorter] = section.lengths;
    return { worth: section.worth, lengths: [fold(whole), ...shorter.map(fold)] };
}
function evidence(items) {
    return (0,fit/* itemised */.rG)({
        title: 'Computed facts',
        worth: 60,
        items,
        head: '| | rule | where | what |\n|---|---|---|---|',
        item: ({ level, rule, path, line, side, title }) => {
            const where = `${(0,finding_text/* pathCode */.N3)(path)}, line ${line} of the ${side}`;
            return `| ${words/* levelWords */.s2[level][0]} | ${(0,inline/* inlineCode */.ti)(rule)} | ${where} | ${(0,inline/* safeInline */.H1)(title, 300)} |`;
        },
        counts: [500, 100],
        rest,
    });
}
function selected(files) {
    const reason = (0,once/* remembered */.H)((text) => (0,render_reason/* reasonLine */.$)(text, 100));
    return (0,fit/* itemised */.rG)({
        title: 'Files on the surface, and why',
        worth: 15,
        items: files.filter(({ tier }) => tier === 'selected' || tier === 'maybe'),
        item: ({ file, surfaces, tier, why }) => {
            const reasons = why.map(({ text }) => reason(text)).join('; ');
            const about = tier === 'maybe' ? 'perhaps' : surfaces.map((surface) => words/* surfaceWord */.sN[surface]).join(', ');
            return `- ${(0,finding_text/* pathCode */.N3)(file.path)}: ${about}. ${reasons}`;
        },
        counts: [500, 100],
        rest,
    });
}
function dropped(files) {
    const reason = (0,once/* remembered */.H)((text) => (0,render_reason/* reasonLine */.$)(text, 120));
    return (0,fit/* itemised */.rG)({
        title: 'Files out of scope, and why',
        worth: 5,
        items: files.filter(({ tier }) => tier === 'dropped' || tier === 'test'),
        item: ({ file, why }) => `- ${(0,finding_text/* pathCode */.N3)(file.path)}: ${reason(why[0]?.text ?? 'no reason recorded')}`,
        counts: [500, 100],
        rest,
    });
}
function receipts(report) {
    return (0,fit/* itemised */.rG)({
        title: 'The model’s word on each file',
        worth: 12,
        items: perFile(report.receipts),
        item: ({ path, judged, why }) => {
            const reason = why === undefined || why === '' ? '' : ` (${(0,inline/* safeInline */.H1)(why, 200)})`;
            return `- ${(0,finding_text/* pathCode */.N3)(path)}: ${judged ? 'judged' : 'not judged'}${reason}`;
        },
        counts: [500, 100],
        rest,
    });
}
/** One row for each file: under several lenses it is judged only if it was under all, and the first reason speaks. */
function perFile(receipts) {
    return [...(0,numbers/* groupedBy */.me)(receipts, ({ path }) => path)].map(([path, all]) => all.find(({ judged }) => !judged) ?? { path, judged: true, why: undefined });
}

// EXTERNAL MODULE: ./src/render/report.ts
var render_report = __webpack_require__(6076);
;// CONCATENATED MODULE: ./src/render/sarif/rules.ts

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
    const page = (0,truncate/* truncate */.x)(pages.texts.get(id) ?? '', maxPage);
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
    return paragraph === undefined ? undefined : (0,truncate/* truncate */.x)(paragraph.replace(/\s+/g, ' ').trim(), maxDescription);
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

// EXTERNAL MODULE: ./src/core/judgement/finding.ts
var finding = __webpack_require__(850);
// EXTERNAL MODULE: ./src/render/nearest-line.ts
var nearest_line = __webpack_require__(3581);
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
var comment_title = __webpack_require__(2010);
// EXTERNAL MODULE: ./src/render/plain-finding.ts
var plain_finding = __webpack_require__(6420);
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
        ruleId: ruleIdOf(one.finding),
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
        tool: { driver: { name: 'Integration Engineer', rules: rulesOf(reported.slice(0, results.length), pages) } },
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

// EXTERNAL MODULE: ./src/render/coverage.ts
var coverage = __webpack_require__(6052);
// EXTERNAL MODULE: ./src/render/verdict.ts
var verdict = __webpack_require__(1165);
// EXTERNAL MODULE: ./src/render/terminal/finding.ts + 1 modules
var terminal_finding = __webpack_require__(2628);
// EXTERNAL MODULE: ./src/render/terminal/layout.ts
var layout = __webpack_require__(423);
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

// EXTERNAL MODULE: ./src/review.ts + 34 modules
var review = __webpack_require__(989);
// EXTERNAL MODULE: ./src/terminal/change.ts + 10 modules
var change = __webpack_require__(1970);
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
            return `${clean(renderJobSummary(report, { command: options.config.command, mayCommand: false, rulePages: undefined, runUrl: undefined }))}\n`;
        case 'sarif': {
            const texts = await readRulePages(root, rulesIn(report));
            return renderSarif(report, { pages: { texts, address: undefined }, clean });
        }
        case 'text':
            return clean(renderTerminal(report, { palette: terminal.palette, width: terminal.width, sources: () => undefined }));
    }
}


/***/ })

};

