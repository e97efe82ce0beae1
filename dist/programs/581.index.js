export const id = 581;
export const ids = [581];
export const modules = {

/***/ 95581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42075);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22118);
/* harmony import */ var _terminal_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73602);
/* harmony import */ var _terminal_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99178);






/** Where the tool was unpacked: agents, examples and the other bundles lie beside the one that runs. */
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', '..');
/** Runs one command; the result goes to stdout, everything else to stderr. */
async function main(argv) {
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSecrets */ .P)(process.env);
    const parsed = (0,_terminal_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOptions */ .Ac)(argv);
    if (parsed.kind === 'help') {
        process.stdout.write(`${(0,_terminal_options_js__WEBPACK_IMPORTED_MODULE_4__/* .helpText */ .BK)()}\n`);
        return 0;
    }
    if (parsed.kind === 'problems')
        throw new _core_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y([...parsed.problems, 'integration-engineer --help lists commands and options']);
    const { options } = parsed;
    const terminal = (0,_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .openTerminal */ .j)(process, { color: !options.has('no-color'), quiet: options.has('quiet') });
    const given = { options, terminal, secrets, root, env: process.env, cwd: process.cwd(), startedAt: Date.now() };
    switch (options.command) {
        case 'review':
            return (await Promise.all(/* import() */[__webpack_require__.e(108), __webpack_require__.e(798), __webpack_require__.e(367), __webpack_require__.e(824), __webpack_require__.e(622), __webpack_require__.e(202), __webpack_require__.e(287), __webpack_require__.e(89), __webpack_require__.e(727), __webpack_require__.e(79)]).then(__webpack_require__.bind(__webpack_require__, 34000))).reviewCommand(given);
        case 'surface':
            return (await Promise.all(/* import() */[__webpack_require__.e(108), __webpack_require__.e(367), __webpack_require__.e(622), __webpack_require__.e(202), __webpack_require__.e(89), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 92183))).surfaceCommand(given);
        case 'evidence':
            return (await Promise.all(/* import() */[__webpack_require__.e(108), __webpack_require__.e(367), __webpack_require__.e(622), __webpack_require__.e(202), __webpack_require__.e(89), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 92183))).evidenceCommand(given);
        case 'prompt':
            return (await Promise.all(/* import() */[__webpack_require__.e(108), __webpack_require__.e(367), __webpack_require__.e(622), __webpack_require__.e(202), __webpack_require__.e(89), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 92183))).promptCommand(given);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(108), __webpack_require__.e(798), __webpack_require__.e(367), __webpack_require__.e(824), __webpack_require__.e(622), __webpack_require__.e(202), __webpack_require__.e(287), __webpack_require__.e(89), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 94310))).demoCommand(given);
    }
}
/** Says on stderr what ended the run: the user's mistake in full, a bug with its stack. */
function fail(error) {
    if (error instanceof _core_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) {
        process.stderr.write(`${error.problems.map((problem) => `integration-engineer: ${problem}`).join('\n')}\n`);
        return 2;
    }
    process.stderr.write(`integration-engineer broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 4;
}
// A reader that has seen enough closes the pipe: that ends the printing and is no failure.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        process.stderr.write(`integration-engineer: the result could not be printed (${error.code ?? 'unknown'})\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 4);
});
process.stderr.on('error', () => undefined);
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = fail(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 82062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ansiPalette),
/* harmony export */   w: () => (/* binding */ plainPalette)
/* harmony export */ });
const same = (text) => text;
/** No colour: for files, pipes and `NO_COLOR`. */
const plainPalette = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same };
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
/** The eight colours that every terminal has (ECMA-48, SGR). */
const ansiPalette = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    blue: sgr(34, 39),
    green: sgr(32, 39),
};


/***/ }),

/***/ 73602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   BK: () => (/* binding */ helpText)
/* harmony export */ });
/* unused harmony export commands */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_change_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88292);


/** Commands of the terminal with what each prints. */
const commands = {
    review: 'the review of a range of commits',
    surface: 'which changed files are selected, and why',
    evidence: 'what is computed about contracts, for a range or for two files',
    prompt: 'the exact requests that would be sent, sending nothing',
    demo: 'the review of the examples that come with the tool',
};
const formats = ['text', 'json', 'markdown', 'sarif'];
/** Every option with its placeholder ('' for a switch), what it means, and the commands that take it. */
const optionTable = {
    repo: ['DIR', 'the clone to read (default: .)', ['review', 'surface', 'evidence', 'prompt']],
    base: [
        'REV',
        'the change is taken from the merge base of REV and the head (default: the default branch)',
        ['review', 'surface', 'evidence', 'prompt'],
    ],
    head: [
        'REV',
        'the head (default: HEAD); WORKTREE includes uncommitted changes',
        ['review', 'surface', 'evidence', 'prompt'],
    ],
    direct: [
        '',
        'take the change from --base itself, not from the merge base',
        ['review', 'surface', 'evidence', 'prompt'],
    ],
    format: ['FORMAT', 'text, json or markdown; for a review also sarif', ['review', 'surface', 'evidence', 'prompt']],
    config: [
        'FILE',
        'a configuration file of this machine, in place of the base revision’s',
        ['review', 'surface', 'evidence', 'prompt'],
    ],
    agent: ['FILE', 'an agent file of the base revision, in place of the shipped one', ['review', 'prompt']],
    model: ['MODEL', 'sonnet, opus, haiku or a full id', ['review', 'prompt', 'demo']],
    effort: ['EFFORT', 'low, medium, high, xhigh or max', ['review', 'prompt']],
    lenses: ['LIST', 'of api, queue, db (default: all)', ['review', 'surface', 'evidence', 'prompt']],
    include: ['GLOB', 'review these files too; may be repeated', ['review', 'surface', 'evidence', 'prompt']],
    exclude: ['GLOB', 'never review these files; may be repeated', ['review', 'surface', 'evidence', 'prompt']],
    'max-cost-usd': ['DOLLARS', 'hard budget of the run (default: 2.00)', ['review', 'prompt']],
    'timeout-minutes': ['MINUTES', 'deadline of the run (default: 10)', ['review']],
    'min-severity': ['SEVERITY', 'minor, major or blocker: what is below is named, not shown', ['review']],
    'fail-on': [
        'SEVERITY',
        'blocker, major, minor or never (default): from which severity a finding gives exit 1',
        ['review'],
    ],
    'evidence-only': ['', 'ask no model', ['review']],
    replies: ['DIR', 'answer from stored replies; a missing one is written there as a form to fill in', ['review']],
    record: ['DIR', 'store every request and reply', ['review']],
    'base-file': ['FILE', 'compare two files: the old one', ['evidence']],
    'head-file': ['FILE', 'compare two files: the new one', ['evidence']],
    path: ['PATH', 'the path in the repository that the two files stand for', ['evidence']],
    live: ['', 'ask the model now instead of showing recorded answers', ['demo']],
    'no-color': ['', 'no colour', ['review', 'surface', 'evidence', 'prompt', 'demo']],
    quiet: ['', 'no progress on stderr', ['review', 'surface', 'evidence', 'prompt', 'demo']],
};
const repeated = ['include', 'exclude'];
/** Takes the words behind the program's name; gives what to run, or every problem at once with the legal values. Reads nothing. */
function parseOptions(argv) {
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: parserOptions(),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    if (values.help === true || positionals[0] === 'help' || argv.length === 0)
        return { kind: 'help' };
    const command = commandNames.find((name) => name === positionals[0]);
    const problems = [
        ...(command === undefined ? [`"${positionals[0] ?? ''}" is not a command; use ${commandNames.join(', ')}`] : []),
        ...positionals.slice(1).map((word) => `"${word}" is not expected after ${positionals[0]}`),
        ...tokens.flatMap((token) => (token.kind === 'option' ? optionProblem(token, command) : [])),
    ];
    const text = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : undefined;
    };
    const format = formats.find((one) => one === (text('format') ?? 'text'));
    const legal = formats.filter((one) => one !== 'sarif' || command === 'review');
    if (format === undefined || !legal.includes(format))
        problems.push(`--format: "${text('format')}" is not legal; use ${legal.join(', ')}`);
    const parsed = (0,_core_change_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o4)({
        ...Object.fromEntries(configOptions.map((name) => [name, text(name)])),
        'agent-file': text('agent'),
    });
    if ('problems' in parsed)
        problems.push(...parsed.problems.map((problem) => `--${problem}`));
    if (command === undefined || format === undefined || 'problems' in parsed || problems.length > 0)
        return { kind: 'problems', problems };
    return {
        kind: 'run',
        options: {
            command,
            format,
            config: { ...parsed.config, said: saidOf(text) },
            text,
            has: (name) => values[name] === true,
        },
    };
}
const commandNames = ['review', 'surface', 'evidence', 'prompt', 'demo'];
const optionNames = Object.keys(optionTable).filter((name) => name in optionTable);
const configOptions = [
    'model',
    'effort',
    'lenses',
    'include',
    'exclude',
    'max-cost-usd',
    'timeout-minutes',
    'min-severity',
    'fail-on',
];
/** An option is said by being there, whatever its value. */
function saidOf(text) {
    return new Set(configOptions.filter((name) => text(name) !== undefined));
}
function parserOptions() {
    const known = optionNames.map((name) => [
        name,
        { type: isSwitch(name) ? 'boolean' : 'string', multiple: repeated.includes(name) },
    ]);
    return { ...Object.fromEntries(known), help: { type: 'boolean', multiple: false } };
}
function isSwitch(name) {
    return optionTable[name][0] === '';
}
function optionProblem(token, command) {
    const name = optionNames.find((one) => one === token.name);
    if (token.name === 'help')
        return [];
    if (name === undefined)
        return [
            `${token.rawName} is not known; options: ${optionsOf(command)
                .map((one) => `--${one}`)
                .join(' ')}`,
        ];
    const legal = optionTable[name][2];
    if (command !== undefined && !legal.includes(command))
        return [`${token.rawName} does not belong to ${command}; it belongs to ${legal.join(', ')}`];
    if (isSwitch(name))
        return token.value === undefined ? [] : [`${token.rawName} takes no value`];
    return token.value === undefined || token.value === '' ? [`${token.rawName} needs ${optionTable[name][0]}`] : [];
}
function optionsOf(command) {
    return optionNames.filter((name) => {
        const legal = optionTable[name][2];
        return command === undefined || legal.includes(command);
    });
}
/** The text of --help: commands, options, exit codes. */
function helpText() {
    const rows = optionNames.map((name) => [`--${name}${isSwitch(name) ? '' : ` ${optionTable[name][0]}`}`, optionTable[name][1]]);
    return [
        'integration-engineer: reviews what a change does to APIs, queues and databases',
        '',
        'usage: integration-engineer COMMAND [options]',
        '',
        ...commandNames.map((name) => `  ${name.padEnd(22)}  ${commands[name]}`),
        '',
        ...rows.map(([left, right]) => `  ${left.padEnd(26)}  ${right}`),
        '',
        'ANTHROPIC_API_KEY in the environment lets review ask the model; without it, checks are computed and nothing is sent.',
        'exit: 0 done, 1 --fail-on is met, 2 wrong use, 3 something selected was not read, 4 the tool broke',
    ].join('\n');
}


/***/ }),

/***/ 99178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var _render_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _render_terminal_palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82062);


/** Opens the terminal: colour only where stdout is one and neither `NO_COLOR` nor an option says no; progress to stderr, one line each. */
function openTerminal(streams, wanted) {
    const { stdout, stderr, env } = streams;
    const color = wanted.color && stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    return {
        palette: color ? _render_terminal_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .ansiPalette */ .R : _render_terminal_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPalette */ .w,
        width: Math.min(120, Math.max(60, stdout.columns ?? 100)),
        print: (text) => void stdout.write(text),
        progress: wanted.quiet ? () => undefined : (line) => void stderr.write(`${(0,_render_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(line)}\n`),
    };
}


/***/ })

};

