export const id = 929;
export const ids = [929];
export const modules = {

/***/ 22929:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96421);
/* harmony import */ var _core_change_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88292);
/* harmony import */ var _core_change_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14777);
/* harmony import */ var _core_change_trigger_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38235);
/* harmony import */ var _core_context_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17915);
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42075);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15092);
/* harmony import */ var _render_safe_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25589);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22118);












/** Where the action was unpacked: agents, rules and the other bundles lie beside the one that runs. */
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), '..', '..');
/** Runs the action once: inputs and event decide, and only a review that is to happen loads what it needs. */
async function main() {
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .takeSecrets */ .P)(process.env);
    for (const secret of secrets.literals)
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(secret);
    const parsed = (0,_core_change_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfig */ .o4)(Object.fromEntries(_core_change_config_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4(name)])));
    if ('problems' in parsed)
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(parsed.problems);
    const { config } = parsed;
    const decision = (0,_core_change_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gate */ .G)((0,_core_change_trigger_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTrigger */ .u)(process.env.GITHUB_EVENT_NAME ?? '', await readEvent()), config);
    if (decision.kind === 'skip')
        return skip(decision);
    if (decision.kind === 'mistake')
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y([decision.problem]);
    const signal = untilCancelled();
    const { runOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(108), __webpack_require__.e(798), __webpack_require__.e(367), __webpack_require__.e(824), __webpack_require__.e(413), __webpack_require__.e(622), __webpack_require__.e(202), __webpack_require__.e(287), __webpack_require__.e(727), __webpack_require__.e(831)]).then(__webpack_require__.bind(__webpack_require__, 56364));
    return runOnGitHub({ decision, config, secrets, root, env: process.env, startedAt: Date.now(), signal }, openRunner(secrets.literals));
}
/** Gives a signal that aborts once, when the runner cancels the job; the signals that follow change nothing, until SIGKILL. */
function untilCancelled() {
    const controller = new AbortController();
    for (const name of _interruption_js__WEBPACK_IMPORTED_MODULE_8__/* .endingSignals */ .pX)
        process.on(name, () => controller.abort(new _interruption_js__WEBPACK_IMPORTED_MODULE_8__/* .Interruption */ ._n(name)));
    return controller.signal;
}
function skip(decision) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq((0,_render_safe_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)(`Skipped (${decision.why}): ${decision.detail}`));
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('verdict', 'skipped');
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('skip-reason', decision.why);
    return 0;
}
async function readEvent() {
    const path = process.env.GITHUB_EVENT_PATH;
    if (path === undefined || path === '')
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y([
            'GITHUB_EVENT_PATH is not set: this program runs as a step of a GitHub workflow; in a terminal use dist/cli',
        ]);
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
/** The runner's own channels: every line of the log is redacted and can be no workflow command; everything else is already safe. */
function openRunner(literals) {
    const line = (text) => (0,_render_safe_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)((0,_core_context_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(text, literals));
    return {
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(line(text)),
        warn: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(line(text)),
        error: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3(line(text)),
        annotate: ({ level, title, path, startLine, endLine, message }) => {
            const write = { failure: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm }[level];
            write(message, { title, file: path, startLine, endLine });
        },
        output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value),
        summary: async (markdown) => {
            if (process.env.GITHUB_STEP_SUMMARY)
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(markdown, true).write();
            else
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq('This runner keeps no job summary.');
        },
    };
}
/** Prints what ended the run: the user's mistake in full and without a stack, everything else as one line. */
function fail(error) {
    if (error instanceof _core_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y) {
        for (const problem of error.problems)
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3((0,_render_safe_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)(problem));
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq('Nothing was reviewed.');
        return 2;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3((0,_render_safe_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)(`integration-engineer failed: ${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'}`));
    if (error instanceof Error && _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
        for (const frame of (error.stack ?? '').split('\n').slice(1, 12))
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz((0,_render_safe_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)(frame));
    return 4;
}
const exit = await main().catch(fail);
process.exitCode = exit;
// A cancelled run has told everything by now: it waits for nothing that hangs until the runner kills it.
if (exit >= 128)
    process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 23005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Rd: () => (/* binding */ completeId)
/* harmony export */ });
/* unused harmony export commandWords */
/** Words behind the command, in the order in which help lists them. */
const commandWords = (/* unused pure expression or super */ null && (['full', 'ask', 'dismiss', 'restore', 'help']));
const mostQuestion = 2_000;
const mostReason = 300;
/** Reads the first line of a comment: the command's word at its first character, alone or with one known word; only a question goes on in the lines below. Undefined: not meant for us. A quote, a code fence, an indented or a later line never is. */
function parseCommand(body, word) {
    const [first = '', ...below] = body.replaceAll('\r\n', '\n').split('\n');
    if (!first.startsWith(word))
        return undefined;
    const behind = first.slice(word.length);
    if (behind !== '' && !/^\s/.test(behind))
        return undefined;
    const words = behind.trim();
    const [, name = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words) ?? [];
    switch (name) {
        case '':
            return { kind: 'review', full: false };
        case 'ask':
            return parseQuestion([rest, ...below].join('\n'));
        case 'dismiss':
            return parseDismissal(rest);
        case 'restore':
            return parseRestoration(rest);
    }
    if (words === 'full')
        return { kind: 'review', full: true };
    if (words === 'help')
        return { kind: 'help' };
    return { kind: 'unknown', words: words.slice(0, 60) };
}
function parseQuestion(text) {
    const question = cut(text, mostQuestion);
    return question === '' ? { kind: 'incomplete', word: 'ask', needs: 'a question' } : { kind: 'ask', question };
}
function parseDismissal(text) {
    const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
    const [id, reason] = [parseId(first), cut(rest, mostReason)];
    if (id === undefined)
        return { kind: 'incomplete', word: 'dismiss', needs: 'the id of a finding' };
    if (reason === '')
        return { kind: 'incomplete', word: 'dismiss', needs: 'a reason' };
    return { kind: 'dismiss', id, reason };
}
/** Words behind the id are let be: nothing is kept of why something counts again. */
function parseRestoration(text) {
    const id = parseId(text.split(/\s/, 1)[0] ?? '');
    return id === undefined
        ? { kind: 'incomplete', word: 'restore', needs: 'the id of a finding' }
        : { kind: 'restore', id };
}
/** An id as it is shown: all of it or its beginning, with the backticks that were copied along. */
function parseId(text) {
    return /^`?([0-9a-f]{6,16})`?$/i.exec(text)?.[1]?.toLowerCase();
}
/** Takes what was typed of an id and the ids there are; gives the one that is meant, undefined where none or several begin so. */
function completeId(typed, ids) {
    const meant = [...new Set(ids)].filter((id) => id.startsWith(typed));
    return meant.length === 1 ? meant[0] : undefined;
}
/** No half of a character stays at the end. */
function cut(text, most) {
    return text
        .trim()
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}


/***/ }),

/***/ 14777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _memory_dismissals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2441);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23005);


const automatic = ['opened', 'reopened', 'ready_for_review', 'synchronize', 'edited'];
const events = [
    'pull_request',
    'pull_request_target',
    'issue_comment',
    'pull_request_review_comment',
    'workflow_dispatch',
];
/** Takes the trigger and the inputs it depends on; says whether there is anything to do. Knows no client, reads nothing, and trusts neither a login's ending nor `author_association`. */
function gate(trigger, inputs) {
    switch (trigger.kind) {
        case 'unsupported':
            return skip('unsupported-event', `the event \`${trigger.event}\` is not reviewed; supported: ${events.join(', ')}`);
        case 'unreadable':
            return skip('unsupported-event', `the payload of \`${trigger.event}\` could not be read: ${trigger.detail}`);
        case 'pull-request':
            return gatePullRequest(trigger, inputs);
        case 'comment':
            return gateComment(trigger, inputs.command);
        case 'thread-reply':
            return gateThreadReply(trigger);
        case 'dispatch':
            return gateDispatch(inputs.prNumber ?? trigger.number);
        case 'merge-group':
            return skip('unsupported-event', 'a merge queue asks about pull requests that were reviewed on their own; nothing is read or written');
    }
}
function gatePullRequest(trigger, { reviewOn, command }) {
    const { event, action } = trigger;
    if (reviewOn === 'command')
        return skip('review-on', `review-on is command: a review starts with the comment ${command} alone`);
    if (reviewOn === 'opened' && action === 'synchronize')
        return skip('review-on', `review-on is opened: a push is reviewed when somebody comments ${command}`);
    if (action === 'edited' && !trigger.baseChanged)
        return skip('unsupported-event', 'title or text were edited; only another base branch changes what is to be read');
    if (!automatic.includes(action))
        return skip('unsupported-event', `${event} \`${action}\` is not reviewed; supported: ${automatic.join(', ')}`);
    if (!trigger.open)
        return skip('closed', 'the pull request is closed');
    if (trigger.draft)
        return skip('draft', 'the pull request is a draft; it is reviewed when it is ready, or by the comment command');
    const { number, head, baseTip, before, readOnly } = trigger;
    return { kind: 'review', number, head, baseTip, before, readOnly };
}
function gateComment(trigger, commandWord) {
    if (trigger.action !== 'created')
        return skip('not-a-command', `a comment was ${trigger.action}; only a new comment is a command`);
    if (!trigger.onPullRequest)
        return skip('not-a-command', 'the comment is on an issue, not on a pull request');
    const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(trigger.body, commandWord);
    if (command === undefined)
        return skip('not-a-command', `the comment's first line is not ${commandWord}`);
    if (trigger.author.isBot || trigger.sender.isBot)
        return skip('not-authorised', 'a bot can not command a review');
    if (trigger.author.id !== trigger.sender.id)
        return skip('not-authorised', 'the comment was not written by the account that sent the event');
    if (!trigger.open)
        return skip('closed', 'the pull request is closed');
    const { number, commentId, createdAt } = trigger;
    return { kind: 'authorise', number, commentId, login: trigger.author.login, createdAt, command };
}
/** An answer in a thread is meant for us only where its first line says so; whose thread it is, and whether its author may write, is asked of GitHub later. */
function gateThreadReply(trigger) {
    const { action, number, commentId, author, sender, head, baseTip, createdAt } = trigger;
    if (action !== 'created')
        return skip('not-a-command', `a review comment was ${action}; only a new answer dismisses a finding`);
    if (trigger.inReplyTo === undefined || (0,_memory_dismissals_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDismissReply */ .Uz)(trigger.body) === undefined)
        return skip('not-a-command', 'the review comment is no answer in a thread that begins with `dismiss:`');
    if (author.isBot || sender.isBot)
        return skip('not-authorised', 'a bot can not dismiss a finding');
    if (author.id !== sender.id)
        return skip('not-authorised', 'the answer was not written by the account that sent the event');
    if (!trigger.open)
        return skip('closed', 'the pull request is closed');
    if (trigger.readOnly !== undefined)
        return skip('not-a-command', `the token of this event ${readOnlyWords[trigger.readOnly]} may only read; the next review reads the answer`);
    return { kind: 'authorise-reply', number, commentId, login: author.login, head, baseTip, createdAt };
}
const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' };
/** GitHub lets nobody start a workflow who may not write, so nothing is left to be asked about the person. */
function gateDispatch(number) {
    if (number !== undefined)
        return { kind: 'review-by-number', number };
    const problem = 'pr-number: a run started by workflow_dispatch reviews the pull request of that number and none was given; let the workflow ask for it: `on: { workflow_dispatch: { inputs: { pr-number: { required: true } } } }`';
    return { kind: 'mistake', problem };
}
function skip(why, detail) {
    return { kind: 'skip', why, detail };
}


/***/ }),

/***/ 38235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ parseTrigger)
});

;// CONCATENATED MODULE: ./src/core/change/payload.ts
/** Follows own keys into parsed JSON; undefined where one is missing. Small on purpose: the gate reads a payload before anything else of the program is loaded. */
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = new Map(Object.entries(current)).get(key);
    }
    return current;
}
/** The text at a place of parsed JSON, or undefined where there is none. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : undefined;
}
/** The whole number at a place of parsed JSON, or undefined where there is none. */
function numberAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./src/core/change/trigger.ts

/** Dependabot's account id on github.com; its pull requests get a read-only token and no Actions secrets. */
const dependabotId = 49699333;
/** Takes the event's name and payload as they came; gives what the gate needs, and never trusts a field it does not name. */
function parseTrigger(event, payload) {
    if (event === 'pull_request' || event === 'pull_request_target')
        return parsePullRequest(event, payload);
    if (event === 'issue_comment')
        return parseComment(event, payload);
    if (event === 'pull_request_review_comment')
        return parseThreadReply(event, payload);
    if (event === 'workflow_dispatch')
        return { kind: 'dispatch', number: inputNumber(payload) };
    if (event === 'merge_group')
        return { kind: 'merge-group' };
    return { kind: 'unsupported', event };
}
function parsePullRequest(event, payload) {
    const pull = at(payload, 'pull_request');
    const [number, head, baseTip] = [numberAt(pull, 'number'), textAt(pull, 'head', 'sha'), textAt(pull, 'base', 'sha')];
    const repository = textAt(payload, 'repository', 'full_name');
    if (number === undefined || head === undefined || baseTip === undefined || repository === undefined) {
        return { kind: 'unreadable', event, detail: 'it lacks the pull request, its head, its base or the repository' };
    }
    return {
        kind: 'pull-request',
        event,
        action: textAt(payload, 'action') ?? '',
        baseChanged: at(payload, 'changes', 'base') !== undefined,
        number,
        open: textAt(pull, 'state') === 'open',
        draft: at(pull, 'draft') === true,
        head,
        baseTip,
        before: textAt(payload, 'before'),
        readOnly: readOnly(event, payload, repository),
    };
}
/** GitHub's rules: `pull_request`, and a review comment likewise, gives nothing to a fork, nor to a run that Dependabot caused, which is not that of a person who pushes to its branch; `pull_request_target` gives all to a fork and nothing to what Dependabot opened. */
function readOnly(event, payload, repository) {
    const pull = at(payload, 'pull_request');
    if (event === 'pull_request_target')
        return isDependabot(at(pull, 'user')) ? 'dependabot' : undefined;
    if (textAt(pull, 'head', 'repo', 'full_name') !== repository)
        return 'fork';
    return isDependabot(at(payload, 'sender') ?? at(pull, 'user')) ? 'dependabot' : undefined;
}
function isDependabot(user) {
    return numberAt(user, 'id') === dependabotId || textAt(user, 'login') === 'dependabot[bot]';
}
/** The number that was typed into the form of a workflow: a text, whatever type the workflow gives the input. */
function inputNumber(payload) {
    const typed = textAt(payload, 'inputs', 'pr-number')?.trim() ?? '';
    return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined;
}
function parseComment(event, payload) {
    const [number, commentId] = [numberAt(payload, 'issue', 'number'), numberAt(payload, 'comment', 'id')];
    const [author, sender] = [actorAt(at(payload, 'comment', 'user')), actorAt(at(payload, 'sender'))];
    const createdAt = textAt(payload, 'comment', 'created_at');
    if (number === undefined ||
        commentId === undefined ||
        createdAt === undefined ||
        author === undefined ||
        sender === undefined) {
        return { kind: 'unreadable', event, detail: 'it lacks the issue, the comment, its author or its sender' };
    }
    return {
        kind: 'comment',
        action: textAt(payload, 'action') ?? '',
        number,
        onPullRequest: (at(payload, 'issue', 'pull_request') ?? null) !== null,
        open: textAt(payload, 'issue', 'state') === 'open',
        commentId,
        author,
        sender,
        body: textAt(payload, 'comment', 'body') ?? '',
        createdAt,
    };
}
/** As `pull_request`, this event names the pull request's head, base and fork. */
function parseThreadReply(event, payload) {
    const pull = at(payload, 'pull_request');
    const [number, head, baseTip] = [numberAt(pull, 'number'), textAt(pull, 'head', 'sha'), textAt(pull, 'base', 'sha')];
    const [repository, commentId] = [textAt(payload, 'repository', 'full_name'), numberAt(payload, 'comment', 'id')];
    const [author, sender] = [actorAt(at(payload, 'comment', 'user')), actorAt(at(payload, 'sender'))];
    const createdAt = textAt(payload, 'comment', 'created_at');
    if (number === undefined || head === undefined || baseTip === undefined || repository === undefined)
        return { kind: 'unreadable', event, detail: 'it lacks the pull request, its head, its base or the repository' };
    if (commentId === undefined || createdAt === undefined || author === undefined || sender === undefined)
        return { kind: 'unreadable', event, detail: 'it lacks the comment, its author or its sender' };
    return {
        kind: 'thread-reply',
        action: textAt(payload, 'action') ?? '',
        number,
        open: textAt(pull, 'state') === 'open',
        commentId,
        inReplyTo: numberAt(payload, 'comment', 'in_reply_to_id'),
        author,
        sender,
        body: textAt(payload, 'comment', 'body') ?? '',
        createdAt,
        head,
        baseTip,
        readOnly: readOnly(event, payload, repository),
    };
}
function actorAt(user) {
    const [id, login] = [numberAt(user, 'id'), textAt(user, 'login')];
    return id === undefined || login === undefined ? undefined : { id, login, isBot: textAt(user, 'type') === 'Bot' };
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

/***/ 15092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ Interruption),
/* harmony export */   pX: () => (/* binding */ endingSignals),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/** The signals by which a runner cancels a job: SIGINT at once, SIGTERM 7.5 seconds later, and after another 2.5 seconds the one that nobody can hear. */
const endingSignals = ['SIGINT', 'SIGTERM'];
/** The reason of a run's signal. Its name is that of every abort, so that a request which it ends counts as cancelled and not as a bug. */
class Interruption extends Error {
    name = 'AbortError';
    by;
    constructor(by) {
        super(`the run was cancelled (${by})`);
        this.by = by;
    }
}
const exits = { SIGINT: 130, SIGTERM: 143 };
/** The exit code of a run that was cancelled: that of its signal, whatever its verdict, so that it is never a green tick. Undefined for one that was not. */
function exitOf({ aborted, reason }) {
    if (!aborted)
        return undefined;
    return exits[reason instanceof Interruption ? reason.by : 'SIGTERM'];
}


/***/ }),

/***/ 25589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   r: () => (/* binding */ outputValue)
/* harmony export */ });
/* harmony import */ var _core_context_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96800);
/* harmony import */ var _core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17915);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50292);



/** Escape sequences of terminals: CSI, OSC with its terminator, and the two-byte ones (ECMA-48). */
const escapes = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\)|[@-Z\\^_])/g;
const defaultChars = 2_000;
/** Takes text of any origin and gives one line for the log that the runner cannot take for a workflow command: `::` and `##[` are broken wherever they stand, since the older form is obeyed in mid-line (actions/runner, ActionCommand). */
function logLine(text, maxChars = defaultChars) {
    const line = oneLine(text)
        .replace(/:(?=:)/g, ': ')
        .replace(/#(?=#\[)/g, '# ');
    return shorten(line, maxChars);
}
/** Takes text of any origin and gives a single line for `GITHUB_OUTPUT`: secrets redacted, line ends folded, controls written out. Never quotes for a shell: a caller's `run:` must read it through `env:`. */
function outputValue(text) {
    return oneLine(text);
}
function oneLine(text) {
    const plain = (0,_core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(text, []).replace(escapes, '').replace(/\s+/g, ' ').trim();
    return (0,_core_context_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)((0,_core_context_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(plain), []);
}
function shorten(line, maxChars) {
    const kept = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(line, maxChars);
    return kept === line ? line : `${(0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(line, Math.max(0, maxChars - 3))}…`;
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


/***/ })

};

