export const id = 142;
export const ids = [142];
export const modules = {

/***/ 88292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ inputDefaults),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var _dialogue_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6978);
/* harmony import */ var _dialogue_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52974);
/* harmony import */ var _dialogue_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92919);
/* harmony import */ var _surface_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76964);
/* harmony import */ var _surface_surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79948);





/** The inputs of `action.yml` that a `Config` is made of, with their defaults: the only home of defaults. */
const inputDefaults = {
    model: '',
    effort: '',
    'anthropic-base-url': 'https://api.anthropic.com',
    'agent-file': '',
    'config-file': '.github/integration-engineer.yml',
    lenses: 'api,queue,db',
    include: '',
    exclude: '',
    'min-severity': 'minor',
    'max-comments': '20',
    'max-cost-usd': '2.00',
    'timeout-minutes': '10',
    'fail-on': 'never',
    'on-incomplete': 'neutral',
    command: '/integration-review',
    checks: 'auto',
    'review-on': 'push',
    'comment-when-clean': 'false',
    suggestions: 'true',
    'sarif-file': '',
    'pr-number': '',
    'dry-run': 'false',
};
/** Every input that a `Config` is made of. */
const inputNames = Object.keys(inputDefaults).filter((name) => name in inputDefaults);
/** Takes the raw inputs; gives the configuration, or every problem at once, each naming the input, what it holds and the legal values. */
function parseConfig(raw) {
    const problems = [];
    const value = (name) => (raw[name] ?? '').trim() || inputDefaults[name];
    const refuse = (name, legal) => problems.push(`${name}: "${value(name).slice(0, 80)}" is not legal; use ${legal}`);
    const config = {
        model: parseModel(value('model'), () => refuse('model', _dialogue_models_js__WEBPACK_IMPORTED_MODULE_0__/* .legalModels */ .me.join(', '))),
        effort: oneOf(value('effort'), _dialogue_request_js__WEBPACK_IMPORTED_MODULE_1__/* .efforts */ .W, () => refuse('effort', `one of ${_dialogue_request_js__WEBPACK_IMPORTED_MODULE_1__/* .efforts */ .W.join(', ')}, or nothing`)),
        anthropicBaseUrl: parseBaseUrl(value('anthropic-base-url'), () => refuse('anthropic-base-url', 'an https address such as https://api.anthropic.com')),
        agentFile: parseRepositoryPath(value('agent-file'), ['.md'], () => refuse('agent-file', 'a path inside the repository that ends in .md, such as .claude/agents/reviewer.md')),
        configFile: parseRepositoryPath(value('config-file'), ['.yml', '.yaml'], () => refuse('config-file', `a path inside the repository that ends in .yml, such as ${inputDefaults['config-file']}`)) ?? inputDefaults['config-file'],
        lenses: parseLenses(value('lenses'), () => refuse('lenses', `one or more of ${_surface_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .surfaces */ .X.join(', ')}, separated by commas`)),
        include: parseGlobs(value('include'), () => refuse('include', 'one glob per line, such as services/**/*.ts')),
        exclude: parseGlobs(value('exclude'), () => refuse('exclude', 'one glob per line, such as vendor/**')),
        minSeverity: oneOf(value('min-severity'), _dialogue_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO, () => refuse('min-severity', `one of ${_dialogue_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.join(', ')}`)) ??
            inputDefaults['min-severity'],
        maxComments: parseNumber(value('max-comments'), { from: 0, to: 50, whole: true }, () => refuse('max-comments', 'a whole number from 0 to 50')),
        maxCostUsd: parseNumber(value('max-cost-usd'), { from: 0, to: 1000, whole: false }, () => refuse('max-cost-usd', 'dollars from 0 to 1000, such as 2.00')),
        timeoutMinutes: parseNumber(value('timeout-minutes'), { from: 0.1, to: 350, whole: false }, () => refuse('timeout-minutes', 'minutes from 0.1 to 350')),
        failOn: oneOf(value('fail-on'), [..._dialogue_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO, 'never'], () => refuse('fail-on', `one of ${_dialogue_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.join(', ')}, never`)) ?? inputDefaults['fail-on'],
        onIncomplete: oneOf(value('on-incomplete'), ['neutral', 'fail'], () => refuse('on-incomplete', 'neutral or fail')) ??
            inputDefaults['on-incomplete'],
        command: parseCommandWord(value('command'), () => refuse('command', 'a slash and letters, digits or hyphens, such as /integration-review')),
        checks: oneOf(value('checks'), ['auto', 'never'], () => refuse('checks', 'auto or never')) ?? 'auto',
        reviewOn: oneOf(value('review-on'), ['opened', 'push', 'command'], () => refuse('review-on', 'one of opened, push, command')) ?? inputDefaults['review-on'],
        commentWhenClean: isTrue(value('comment-when-clean'), () => refuse('comment-when-clean', 'true or false')),
        suggestions: isTrue(value('suggestions'), () => refuse('suggestions', 'true or false')),
        sarifFile: parseFilePath(value('sarif-file'), () => refuse('sarif-file', 'a path of one line of at most 500 characters, such as integration.sarif')),
        prNumber: parsePullNumber(value('pr-number'), () => refuse('pr-number', 'the number of a pull request, such as 123')),
        dryRun: isTrue(value('dry-run'), () => refuse('dry-run', 'true or false')),
        said: new Set(inputNames.filter((name) => value(name) !== inputDefaults[name])),
    };
    return problems.length === 0 ? { config } : { problems };
}
function parseModel(text, refuse) {
    if (text === '')
        return undefined;
    if ((0,_dialogue_models_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveModel */ .AX)(text) === undefined)
        refuse();
    return text;
}
function parseRepositoryPath(text, endings, refuse) {
    if (text === '')
        return undefined;
    const parts = text.split('/');
    const ends = endings.some((ending) => text.endsWith(ending));
    if (!ends || /[\\:]/.test(text) || parts.includes('..') || parts.includes(''))
        refuse();
    return text.replace(/^\.\//, '');
}
/** A path on the machine that runs: anywhere, since it comes from the workflow. */
function parseFilePath(text, refuse) {
    if (text === '')
        return undefined;
    if (text.length > 500 || /\p{Cc}/u.test(text) || /[\\/]$/.test(text))
        refuse();
    return text;
}
function parsePullNumber(text, refuse) {
    if (text === '')
        return undefined;
    if (!/^[1-9]\d{0,8}$/.test(text))
        refuse();
    return Number(text);
}
function isTrue(text, refuse) {
    return oneOf(text.toLowerCase(), ['true', 'false'], refuse) === 'true';
}
/** https everywhere, plain http only to this machine: the key travels with every request. */
function parseBaseUrl(text, refuse) {
    const secure = /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/-]*)?$/.test(text);
    const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[A-Za-z0-9._~/-]*)?$/.test(text);
    if (!secure && !local)
        refuse();
    return text.replace(/\/+$/, '');
}
function parseLenses(text, refuse) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const chosen = _surface_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .surfaces */ .X.filter((surface) => words.includes(surface));
    if (chosen.length === 0 || words.some((word) => !_surface_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .surfaces */ .X.some((surface) => surface === word)))
        refuse();
    return chosen;
}
function parseGlobs(text, refuse) {
    const globs = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (globs.some((glob) => glob.length > 500 || !(0,_surface_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .f)(glob)))
        refuse();
    return globs;
}
function parseNumber(text, range, refuse) {
    const number = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
    const legal = number >= range.from && number <= range.to && (!range.whole || Number.isInteger(number));
    if (!legal)
        refuse();
    return number;
}
function parseCommandWord(text, refuse) {
    if (!/^\/[A-Za-z0-9][A-Za-z0-9-]{1,38}$/.test(text))
        refuse();
    return text;
}
function oneOf(text, legal, refuse) {
    if (text === '')
        return undefined;
    const found = legal.find((word) => word === text);
    if (found === undefined)
        refuse();
    return found;
}


/***/ }),

/***/ 96800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reveal),
/* harmony export */   t: () => (/* binding */ findInvisible)
/* harmony export */ });
/** What to call each range in a sentence; the first range that holds the code point names it. */
const names = [
    [0x00, 0x1f, 'control character'],
    [0x7f, 0x84, 'control character'],
    [0x85, 0x85, 'next line'],
    [0x86, 0x9f, 'control character'],
    [0xad, 0xad, 'soft hyphen'],
    [0x34f, 0x34f, 'combining grapheme joiner'],
    [0x61c, 0x61c, 'bidirectional mark'],
    [0x115f, 0x1160, 'hangul filler'],
    [0x180b, 0x180f, 'mongolian separator'],
    [0x200b, 0x200b, 'zero-width space'],
    [0x200c, 0x200c, 'zero-width non-joiner'],
    [0x200d, 0x200d, 'zero-width joiner'],
    [0x200e, 0x200f, 'bidirectional mark'],
    [0x2028, 0x2028, 'line separator'],
    [0x2029, 0x2029, 'paragraph separator'],
    [0x202a, 0x202b, 'bidirectional embedding'],
    [0x202c, 0x202c, 'pop directional formatting'],
    [0x202d, 0x202e, 'bidirectional override'],
    [0x2060, 0x2060, 'word joiner'],
    [0x2061, 0x2064, 'invisible operator'],
    [0x2066, 0x2069, 'bidirectional isolate'],
    [0x2800, 0x2800, 'blank braille pattern'],
    [0x3164, 0x3164, 'hangul filler'],
    [0xd800, 0xdfff, 'lone surrogate'],
    [0xfe00, 0xfe0f, 'variation selector'],
    [0xfeff, 0xfeff, 'zero-width no-break space'],
    [0xffa0, 0xffa0, 'hangul filler'],
    [0xe0000, 0xe007f, 'tag character'],
    [0xe0100, 0xe01ef, 'variation selector'],
];
/** Unicode's own list of what renders as nothing, with controls, separators, lone surrogates, interlinear marks and the blank braille cell. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]/gu;
/** Where hidden characters belong: emoji sequences, the three subdivision flags that exist, and scripts whose spelling needs joiners. */
const legitimate = [
    /\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)+/gu,
    /\p{Emoji}[\uFE0E\uFE0F]/gu,
    /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu,
    /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])/gu,
];
const textOnly = /^[\n\t -~]*$/;
/** Takes a text as it stands in a file and lists the characters that hide in it, in order. Never reports tab, line ends (`\n`, `\r\n`), form feed, a byte order mark at the very start, or what emoji and joining scripts need. */
function findInvisible(text) {
    return hiddenIn(text).filter(({ codePoint, index }) => !(codePoint === 0x0c ||
        (codePoint === 0xfeff && index === 0) ||
        (codePoint === 0x0d && text[index + 1] === '\n')));
}
/** Takes any text and writes every hidden character as `\u{202E}`; `\r\n` becomes `\n`. Keeps `\n`, `\t` and whole emoji sequences, and adds no line. */
function reveal(text) {
    if (textOnly.test(text))
        return text;
    const lines = text.replaceAll('\r\n', '\n');
    const parts = [];
    let at = 0;
    for (const { codePoint, index } of hiddenIn(lines)) {
        parts.push(lines.slice(at, index), `\\u{${codePoint.toString(16).toUpperCase()}}`);
        at = index + (codePoint > 0xffff ? 2 : 1);
    }
    return parts.join('') + lines.slice(at);
}
function hiddenIn(text) {
    if (textOnly.test(text))
        return [];
    const spared = sparedIn(text);
    return [...text.matchAll(hidden)].flatMap((match) => {
        const codePoint = match[0].codePointAt(0) ?? 0;
        if (codePoint === 0x0a || codePoint === 0x09 || spared.has(match.index))
            return [];
        return [{ codePoint, index: match.index, name: nameOf(codePoint) }];
    });
}
/** The indexes inside legitimate sequences. */
function sparedIn(text) {
    const spared = new Set();
    for (const pattern of legitimate)
        for (const match of text.matchAll(pattern))
            for (let offset = 0; offset < match[0].length; offset++)
                spared.add(match.index + offset);
    return spared;
}
function nameOf(codePoint) {
    return names.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2] ?? 'invisible character';
}


/***/ }),

/***/ 58444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redactLiterals)
/* harmony export */ });
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);
/* harmony import */ var _redaction_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31658);


/** How many consecutive characters of a secret count as the secret: an attacker is told to cut off its beginning. */
const window = 20;
const shortest = 8;
/** Takes a text and known secrets and blanks each, also reversed, in base64 at any alignment, in hexadecimal or URL-encoded, and every stretch of 20 characters of any of these forms. Keeps line ends. */
function redactLiterals(text, literals) {
    if (literals.length === 0)
        return text;
    const pieces = memory.get(literals) ?? piecesOf(literals);
    memory.set(literals, pieces);
    return blank(text, stretches(text, pieces));
}
/** The same list of secrets goes through thousands of texts: what is made of it is made once. */
const memory = new WeakMap();
function piecesOf(literals) {
    const bySize = new Map();
    for (const form of literals.filter((literal) => literal.length >= shortest).flatMap(formsOf)) {
        const size = Math.min(window, form.length);
        const known = bySize.get(size) ?? new Set();
        for (let at = 0; at + size <= form.length; at++)
            known.add(form.slice(at, at + size));
        bySize.set(size, known);
    }
    return [...bySize].map(([size, whole]) => ({
        size,
        whole,
        beginnings: new Set([...whole].map((piece) => beginningOf(piece, 0))),
    }));
}
/** Two characters as one number. */
function beginningOf(text, at) {
    return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
function formsOf(literal) {
    const bytes = (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(literal.toWellFormed());
    const reversed = [...literal].reverse().join('');
    const hex = (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(bytes);
    const base64s = [0, 1, 2].map((offset) => base64(bytes, offset));
    const plain = [literal, reversed, encodeURIComponent(literal.toWellFormed()), hex, hex.toUpperCase(), ...base64s];
    const urlSafe = base64s.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    return [...new Set([...plain, ...urlSafe])].filter((form) => form.length >= shortest);
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The characters of a base64 text that depend on these bytes alone when `offset` unknown bytes stand before them (RFC 4648). */
function base64(bytes, offset) {
    const bits = bytes.length * 8;
    const first = (6 - ((offset * 8) % 6)) % 6;
    const digits = [];
    for (let at = first; at + 6 <= bits; at += 6) {
        const pair = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0);
        digits.push(alphabet.charAt((pair >> (10 - (at & 7))) & 63));
    }
    return digits.join('');
}
/** Where the text holds a known piece; overlapping pieces join to one stretch. */
function stretches(text, pieces) {
    const found = pieces.flatMap(({ size, whole, beginnings }) => {
        const hits = [];
        for (let at = 0; at + size <= text.length; at++)
            if (beginnings.has(beginningOf(text, at)) && whole.has(text.slice(at, at + size)))
                hits.push([at, at + size]);
        return hits;
    });
    const joined = [];
    for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last === undefined || start > last[1])
            joined.push([start, end]);
        else
            joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    }
    return joined;
}
function blank(text, found) {
    const parts = [];
    let at = 0;
    for (const [start, end] of found) {
        const lines = text.slice(start, end).split('\n').length - 1;
        parts.push(text.slice(at, start), (0,_redaction_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .G)('secret'), '\n'.repeat(lines));
        at = end;
    }
    return parts.join('') + text.slice(at);
}


/***/ }),

/***/ 78454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactPrivateKeys)
/* harmony export */ });
/* harmony import */ var _redaction_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31658);

const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const endMark = '-----END ';
/** What our gutter, a unified diff, or neither puts before a line; it stays, so that line numbers can be read on. */
const gutter = /^(?:[LR]\d+ [ +-]|[ +-](?!----[BE]))?/;
/** What a key's lines carry around them in source code: quotes, joins, escapes, comment signs, indentation. */
const wrapping = new Set('"\'`,;\\*#+ \t\r');
/** Headers of encrypted keys (RFC 1421) and of OpenPGP blocks; an escaped line end may stand before one. */
const header = /^n?(?:Proc-Type|DEK-Info|Version|Comment): /;
/** Takes a text and blanks PEM private keys (RFC 7468), whole or cut off, on one line or many, also behind a gutter; the number of lines stays. Code that merely names the first line of a key stays too. */
function redactPrivateKeys(text) {
    if (!begin.test(text))
        return text;
    let state = 'outside';
    return text
        .split('\n')
        .map((line) => {
        const blanked = blankLine(line, state);
        state = blanked.state;
        return blanked.line;
    })
        .join('\n');
}
function blankLine(line, state) {
    const prefix = gutter.exec(line)?.[0] ?? '';
    const body = line.slice(prefix.length);
    if (state === 'outside')
        return blankFrom(prefix, body);
    const end = body.indexOf(endMark);
    if (end !== -1) {
        const after = blankFrom('', afterEnd(body, end));
        return { line: `${prefix}${(0,_redaction_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .G)('private key')}${after.line}`, state: after.state };
    }
    const next = begin.test(body) ? 'outside' : stateAfter(body, state);
    return next === 'outside' ? blankFrom(prefix, body) : { line: `${prefix}${(0,_redaction_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .G)('private key')}`, state: next };
}
/** Blanks every key that begins in a line; one that does not end there goes on below, unless what follows its first line is code. */
function blankFrom(prefix, body) {
    const parts = [prefix];
    const lastEnd = body.lastIndexOf(endMark);
    let rest = body;
    for (let found = begin.exec(rest); found !== null; found = begin.exec(rest)) {
        const inner = rest.slice(found.index + found[0].length);
        const end = body.length - inner.length > lastEnd ? -1 : inner.indexOf(endMark);
        if (!opensKey(end === -1 ? inner : inner.slice(0, end))) {
            parts.push(rest.slice(0, found.index), found[0]);
            rest = inner;
            continue;
        }
        parts.push(rest.slice(0, found.index), (0,_redaction_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .G)('private key'));
        if (end === -1)
            return { line: parts.join(''), state: 'body' };
        rest = afterEnd(inner, end);
    }
    return { line: parts.join('') + rest, state: 'outside' };
}
function afterEnd(text, end) {
    const close = text.indexOf('-----', end + endMark.length);
    return close === -1 ? '' : text.slice(close + 5);
}
function opensKey(inner) {
    const rest = unwrapped(inner.slice(0, 100));
    return rest === '' || header.test(rest) || /^[A-Za-z0-9+/=\\]{16,}/.test(rest);
}
/** A key's lines are 64 characters, or 76; the last is shorter. Blank lines and headers (RFC 1421) are part of it. */
function stateAfter(body, state) {
    const bare = unwrapped(body);
    if (bare === '')
        return state;
    if (state === 'last')
        return 'outside';
    if (header.test(bare))
        return 'body';
    if (!/^[A-Za-z0-9+/=]+$/.test(bare))
        return 'outside';
    return bare.length >= 40 ? 'body' : 'last';
}
/** The line without its wrapping at both ends, an escaped line end counting as such. */
function unwrapped(text) {
    let [start, end] = [0, text.length];
    while (start < end && wrapping.has(text.charAt(start)))
        start += 1;
    while (end > start) {
        const escaped = text.charAt(end - 2) === '\\' && /[nr]/.test(text.charAt(end - 1));
        if (!escaped && !wrapping.has(text.charAt(end - 1)))
            break;
        end -= escaped ? 2 : 1;
    }
    return text.slice(start, Math.max(start, end));
}


/***/ }),

/***/ 17915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ redact)
});

// EXTERNAL MODULE: ./src/core/context/redaction-mark.ts
var redaction_mark = __webpack_require__(31658);
;// CONCATENATED MODULE: ./src/core/context/redact-assignment.ts

/** Replaces secrets that only their place gives away: passwords in URLs, authorization headers, and literals assigned to a name such as `api_key`. Calls, variables and placeholders stay: `token = getToken()`. */
function redactAssignments(text) {
    return text
        .replace(urlPassword, (whole, head, secret) => placeholder.test(secret) ? whole : `${head}${(0,redaction_mark/* mark */.G)('password')}@`)
        .replace(authorization, (_, head) => `${head}${(0,redaction_mark/* mark */.G)('authorization')}`)
        .replace(awsSecret, (_, head) => `${head}${(0,redaction_mark/* mark */.G)('aws secret key')}`)
        .replace(accountKey, (_, head) => `${head}${(0,redaction_mark/* mark */.G)('account key')}`)
        .replace(quoted, (whole, head, quote, value) => looksSecret(value) ? `${head}${quote}${(0,redaction_mark/* mark */.G)('secret')}${quote}` : whole)
        .replace(environment, (whole, head, value) => looksSecret(value) ? `${head}${(0,redaction_mark/* mark */.G)('secret')}` : whole);
}
/** `scheme://user:password@`; neither part can hold a slash or white space, so that scans from two schemes never overlap. */
const urlPassword = /(:\/\/[^\s/:@"'`<>]{0,128}:)([^\s/"'`<>]{1,512})@/g;
const authorization = /(authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?(?:bearer|basic|token)\s{1,4})[A-Za-z0-9._~+/=-]{20,}/gi;
const awsSecret = /(secret_?(?:access_?)?key["']?\s{0,4}[:=]>?\s{0,4}["']?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi;
const accountKey = /((?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/]{40,}={0,2}/g;
const secretNames = 'passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|access[_-]?key|token|private[_-]?key|credential';
/** A name that holds one of the words, an assignment sign of any language, and a literal on the same line. */
const quoted = new RegExp(`((?:${secretNames})[\\w-]{0,40}["'\`\\]]{0,2}\\s{0,8}(?:=>|:=|[:=])\\s{0,8})(["'\`])([^"'\`\\n]{8,512})\\2`, 'gi');
/** The form of environment files and shells: an upper-case name, no space, no quotes. */
const environment = /((?:PASSW(?:OR)?D|PASSPHRASE|SECRET|API_?KEY|ACCESS_KEY|TOKEN|PRIVATE_KEY)[A-Z0-9_]{0,40}=)([^\s"'`$<>(){}[\]]{12,512})/g;
/** What stands where a secret will be put in: `${PASS}`, `<password>`, `{{ secret }}`, `%s`, `***`; and our own mark. */
const placeholder = /^(?:[$<{%*[]|x{3,}$)/i;
/** Lower- or camel-case words joined by separators, each with at most three digits: an identifier, a path, a sentence. */
const wordy = /^[A-Za-z]+\d{0,3}(?:[-_./:\s]+[A-Za-z]*\d{0,3})*$/;
function looksSecret(value) {
    if (value.length < 12 || placeholder.test(value) || value.includes('${') || /\s/.test(value))
        return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || wordy.test(value))
        return false;
    return entropy(value) >= 3;
}
/** Shannon entropy in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((bits, count) => {
        const share = count / value.length;
        return bits - share * Math.log2(share);
    }, 0);
}

// EXTERNAL MODULE: ./src/core/context/redact-literal.ts
var redact_literal = __webpack_require__(58444);
// EXTERNAL MODULE: ./src/core/context/redact-private-key.ts
var redact_private_key = __webpack_require__(78454);
;// CONCATENATED MODULE: ./src/core/context/redact.ts




/**
 * Takes any text and the run's own secrets, and gives the text with those and with everything shaped like a credential replaced by `[redacted: <kind>]`.
 * Keeps the number of lines, so that line numbers still hold; takes linear time; redacting twice changes nothing more.
 * Literals shorter than 8 characters are not looked for: they would tear ordinary words apart.
 */
function redact(text, literals) {
    const known = (0,redact_literal/* redactLiterals */.W)(text, literals);
    const keyless = (0,redact_private_key/* redactPrivateKeys */.$)(known);
    const tokenless = shapes.reduce((rest, { kind, pattern }) => rest.replace(pattern, (0,redaction_mark/* mark */.G)(kind)), keyless);
    return redactAssignments(redactJwts(tokenless));
}
/**
 * Tokens that their prefix gives away. No `\b` before a prefix: an escape such as `\n` or an ANSI colour ends in a letter and would hide the token.
 * Each pattern begins with a literal and eats all that its class allows, so that no start is scanned twice.
 */
const shapes = [
    { kind: 'github token', pattern: /github_pat_[A-Za-z0-9_]{22,}|gh[pousr]_[A-Za-z0-9]{30,}/g },
    { kind: 'anthropic key', pattern: /sk-ant-[A-Za-z0-9_-]{16,}/g },
    { kind: 'openai key', pattern: /sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,}|sk-[A-Za-z0-9]{32,}/g },
    { kind: 'aws access key', pattern: /A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}/g },
    { kind: 'slack token', pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}/g },
    { kind: 'slack webhook', pattern: /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9_/-]{20,}/g },
    { kind: 'stripe key', pattern: /[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=_-]{16,}/g },
    { kind: 'google key', pattern: /AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,}|ya29\.[A-Za-z0-9_-]{20,}/g },
    { kind: 'npm token', pattern: /npm_[A-Za-z0-9]{30,}/g },
    { kind: 'gitlab token', pattern: /gl(?:pat|dt|ptt|rt)-[A-Za-z0-9_-]{20,}/g },
    { kind: 'sendgrid key', pattern: /SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,}/g },
    { kind: 'pypi token', pattern: /pypi-AgE[A-Za-z0-9_-]{20,}/g },
    { kind: 'hugging face token', pattern: /hf_[A-Za-z0-9]{30,}/g },
    { kind: 'digitalocean token', pattern: /do[opr]_v1_[a-f0-9]{64}/g },
];
/** JSON Web Tokens: base64url of `{"`, a dot, the same again, a dot, the signature (RFC 7519); looked for run by run, since a pattern over a run without dots would be quadratic. */
function redactJwts(text) {
    return text.replace(/[A-Za-z0-9_.-]{20,}/g, (run) => (run.includes('eyJ') ? redactRun(run) : run));
}
function redactRun(run) {
    const parts = run.split('.');
    const kept = [];
    for (let at = 0; at < parts.length; at++) {
        const part = parts[at] ?? '';
        const start = at + 2 < parts.length && parts[at + 1]?.startsWith('eyJ') ? part.indexOf('eyJ') : -1;
        kept.push(start === -1 ? part : `${part.slice(0, start)}${(0,redaction_mark/* mark */.G)('json web token')}`);
        if (start !== -1)
            at += 2;
    }
    return kept.join('.');
}


/***/ }),

/***/ 31658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mark)
/* harmony export */ });
/** The text that stands where a secret stood; names its kind, on the same line, and matches no pattern of a secret itself. */
function mark(kind) {
    return `[redacted: ${kind}]`;
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

/***/ 52974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   O4: () => (/* binding */ costUsd),
/* harmony export */   bP: () => (/* binding */ estimateTokens),
/* harmony export */   me: () => (/* binding */ legalModels)
/* harmony export */ });
/* unused harmony export dearestPrice */
/** Short names of Claude Code's agent files; the Messages API itself does not know them. */
const aliases = new Map([
    ['sonnet', 'claude-sonnet-5-5'],
    ['opus', 'claude-opus-5-5'],
    ['haiku', 'claude-haiku-5-5'],
    ['fable', 'claude-fable-5-2'],
]);
const million = 1_000_000;
/** Rates from platform.claude.com's model pages (autumn 2026); where two pages differ, the dearer one. Cache rates are written out: they are not one multiple of the input. */
const specs = new Map([
    ['claude-sonnet-5-5', spec(price(2, 10, 2.5, 0.2), million, 128_000)],
    ['claude-opus-5-5', spec(price(4, 20, 5, 0.2), million, 128_000)],
    [
        'claude-haiku-5-5',
        spec({
            ...price(0.1, 0.5, 0.125, 0.01),
            longPrompt: { over: 100_000, rates: { input: 0.5, output: 2.5, cacheWrite: 0.625, cacheRead: 0.05 } },
        }, million, 128_000),
    ],
    ['claude-fable-5-2', spec(undefined, million, 128_000)],
    ['claude-fable-5-1', spec(price(10, 50, 12.5, 1), million, 128_000)],
    ['claude-sonnet-5', spec(price(2, 10, 2.5, 0.2), million, 128_000)],
    ['claude-opus-5', spec(price(5, 25, 6.25, 0.5), million, 128_000)],
    ['claude-sonnet-4-6', spec(price(3, 15, 3.75, 0.3), million, undefined)],
    ['claude-haiku-4-5', spec(price(1, 5, 1.25, 0.1), 200_000, 64_000)],
    ['claude-sonnet-4-5', spec(price(3, 15, 3.75, 0.3), 200_000, 64_000)],
]);
function price(input, output, cacheWrite, cacheRead) {
    return { input, output, cacheWrite, cacheRead, longPrompt: undefined };
}
function spec(rates, contextWindow, maxOutput) {
    return { price: rates, contextWindow, maxOutput };
}
/** What a model of unknown price is charged at, so that a budget still holds: the dearest row of the table. */
const dearestPrice = price(10, 50, 12.5, 1);
/** The words a `model` input or an agent file may hold, for the message about one that is none of them. */
const legalModels = [...aliases.keys(), 'inherit', 'a full id such as claude-sonnet-5-5'];
/** Takes the word of an input or an agent file; gives the model it names: an alias mapped, empty and `inherit` the default (sonnet), a full id as it stands, in Anthropic's, Bedrock's (`anthropic.…`) or Vertex's (`…@date`) form. Undefined for any other word. */
function resolveModel(word) {
    const asked = (word ?? '').trim();
    const name = asked === '' || asked.toLowerCase() === 'inherit' ? 'sonnet' : asked;
    const id = aliases.get(name.toLowerCase()) ?? name;
    const base = baseId(id);
    if (base === undefined)
        return undefined;
    const known = specs.get(base);
    return { id, price: known?.price, contextWindow: known?.contextWindow, maxOutput: known?.maxOutput };
}
/** Takes off what a platform adds to an id (`us.anthropic.`, `-20250929`, `@20250929`, `-v1:0`); undefined for what is no Claude id. */
function baseId(id) {
    const parts = /^(?:(?:[a-z]+\.)?anthropic\.)?(claude-[a-z0-9-]+?)(?:[-@]\d{8})?(?:-v\d+(?::\d+)?)?(?:@[a-z0-9]+)?$/.exec(id);
    return parts?.[1];
}
/** Takes a model and the tokens of one call; gives US dollars, at the dearest known price where the model or its price is unknown, so never too little. */
function costUsd(model, usage) {
    const rates = ratesFor(model?.price ?? dearestPrice, usage.input + usage.cached + usage.written);
    const microdollars = usage.input * rates.input +
        usage.cached * rates.cacheRead +
        usage.written * rates.cacheWrite +
        usage.output * rates.output;
    return microdollars / million;
}
function ratesFor(price, promptTokens) {
    return price.longPrompt !== undefined && promptTokens > price.longPrompt.over ? price.longPrompt.rates : price;
}
/** Takes a text; gives a token count that is meant to be too high: 2.5 characters a token, since code and today's tokenizer need more than the usual 4. */
function estimateTokens(text) {
    return Math.ceil(text.length / 2.5);
}


/***/ }),

/***/ 92919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ efforts)
/* harmony export */ });
/** Effort levels of the Messages API. */
const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];


/***/ }),

/***/ 14819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   YR: () => (/* binding */ parseProxy),
/* harmony export */   _j: () => (/* binding */ proxiesOf),
/* harmony export */   eq: () => (/* binding */ proxyVariables),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42075);

/** The variables that name a proxy, of which the first that is set counts: the lower-case one, as with curl and on GitHub's runners. */
const variables = { https: ['https_proxy', 'HTTPS_PROXY'], http: ['http_proxy', 'HTTP_PROXY'] };
/** All of them: they may hold a password, so that an entry deletes them once they are read. */
const proxyVariables = [...variables.https, ...variables.http];
/** Takes an environment; gives what it says about proxies. */
function proxiesOf(env) {
    const first = (names) => names.map((name) => env[name]?.trim() ?? '').find((value) => value !== '');
    return {
        https: first(variables.https),
        http: first(variables.http),
        except: first(['no_proxy', 'NO_PROXY']) ?? '',
    };
}
/** Takes a proxy as a variable names it, `http://` being what is meant where it names no protocol. A value of another form is the user's mistake, told without the value, which may hold a password. */
function parseProxy(value, variable) {
    const [, protocol = 'http', userinfo, host, port = ''] = /^(?:(https?):\/\/)?(?:([^/]*)@)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?\/?$/i.exec(value) ?? [];
    if (host === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y([
            `${variable} is not the address of a proxy, such as http://proxy.example:3128; only http and https proxies are supported`,
        ]);
    return {
        address: `${protocol.toLowerCase()}://${host}${port}`,
        credentials: userinfo === undefined || userinfo === '' ? undefined : decoded(userinfo),
    };
}
/** Says through which proxy an address is asked, or undefined for none: this machine is always asked directly, since no proxy reaches it. */
function proxyFor(address, proxies) {
    const [, protocol = '', host = '', port] = /^(https?):\/\/(\[[^\]]+\]|[^/:?#]+)(?::(\d+))?/i.exec(address) ?? [];
    const isSecure = protocol.toLowerCase() === 'https';
    const value = isSecure ? proxies.https : proxies.http;
    if (value === undefined || host === '' || isExcepted(host.toLowerCase(), port ?? (isSecure ? '443' : '80'), proxies))
        return undefined;
    return parseProxy(value, isSecure ? 'HTTPS_PROXY' : 'HTTP_PROXY');
}
/** Takes what the environment says about proxies; gives the parts that must be printed nowhere: passwords as they are spelt and as they are meant, and a user name that stands alone, which then is a token. */
function proxySecrets({ https, http }) {
    const values = [https, http].filter((value) => value !== undefined);
    const secrets = values.flatMap((value) => {
        const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/i.exec(value)?.[1] ?? '';
        const colon = userinfo.indexOf(':');
        const alone = colon === -1 || colon === userinfo.length - 1;
        const secret = alone ? userinfo.replace(/:$/, '') : userinfo.slice(colon + 1);
        return [secret, decoded(secret)];
    });
    return [...new Set(secrets)].filter((secret) => secret.length >= shortestSecret);
}
/** To mask a shorter one would blank half of the log. */
const shortestSecret = 4;
const thisMachine = /^(localhost|127\.[\d.]+|\[(::1|0:0:0:0:0:0:0:1)\])$/;
function isExcepted(host, port, { except }) {
    if (thisMachine.test(host))
        return true;
    const entries = except
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '');
    return entries.some((entry) => {
        if (entry === '*')
            return true;
        const suffix = entry.replace(/^\*?\./, '');
        return [host, `${host}:${port}`].some((name) => name === suffix || name.endsWith(`.${suffix}`));
    });
}
/** What is not URL-encoded stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 76964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   g: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

/** Takes globs as they are given for a run; gives the function that says whether a path matches one of them. None at all match nothing. */
function globs(patterns, options = {}) {
    const given = patterns.filter((pattern) => pattern.trim() !== '');
    if (given.length === 0)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(given, { dot: true, ...options });
    // No part of a glob reaches over the end of a line, and a path may hold one.
    return (path) => matches(path.replace(/[\n\r\u2028\u2029]/g, '?'));
}
/** Says whether a text is a glob whose brackets all close. */
function isGlob(text) {
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_0___default().makeRe(text, { strictBrackets: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 79948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ surfaces)
/* harmony export */ });
/** The three integration surfaces, in the order in which they are shown. */
const surfaces = ['api', 'queue', 'db'];


/***/ }),

/***/ 42075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** The user's mistake: lists all problems at once, each with the legal values and the line to change. Shown without a stack. */
class UserError extends Error {
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.name = 'UserError';
        this.problems = problems;
    }
}


/***/ }),

/***/ 22118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ takeSecrets)
});

;// CONCATENATED MODULE: ./src/adapters/anthropic/environment.ts
/**
 * Variables that the SDK reads by itself. An entry deletes them from the environment after it has read the key, so that a
 * job's variables cannot send the key to another host (`ANTHROPIC_BASE_URL`), add or replace headers
 * (`ANTHROPIC_CUSTOM_HEADERS`), print the prompt (`ANTHROPIC_LOG`), or choose another identity (a token, a profile).
 * The adapter does not depend on it: it passes every one of these as an option, and pins host and headers itself. The
 * variables of workload identity federation are not in the list: with them, no key is stored at all.
 */
const variablesToDelete = [
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_BASE_URL',
    'ANTHROPIC_CUSTOM_HEADERS',
    'ANTHROPIC_LOG',
    'ANTHROPIC_PROFILE',
    'ANTHROPIC_CONFIG_DIR',
    'ANTHROPIC_WEBHOOK_SIGNING_KEY',
    'ANTHROPIC_OPEN_TELEMETRY',
    'ANTHROPIC_OPEN_TELEMETRY_PROPAGATION',
    'ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE',
    'ANTHROPIC_OPEN_TELEMETRY_TRACES_MAX_CONTENT_BYTES',
];

// EXTERNAL MODULE: ./src/core/proxy.ts
var proxy = __webpack_require__(14819);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(42075);
;// CONCATENATED MODULE: ./src/secrets.ts



const tokenVariables = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
const keyVariables = ['INPUT_ANTHROPIC-API-KEY', 'ANTHROPIC_API_KEY'];
/** No variable of a terminal: nothing is remembered there. */
const stateKeyVariables = ['INPUT_STATE-KEY'];
/** Whoever guesses the key can write what the next run believes. */
const shortestStateKey = 16;
const shortStateKey = `state-key: it is shorter than ${shortestStateKey} characters and could be guessed; use a secret of at least ${shortestStateKey} characters, such as the output of \`openssl rand -hex 32\`, or leave the input out: the model key then takes its place`;
/** Takes the secrets out of an environment and deletes them there, with everything else that could redirect the model's client: what runs later can not read them. On a runner (`INPUT_*` present) only the inputs count, so that the environment never supplies a key that the workflow did not give. Throws the user's mistake, with everything deleted already, for a state key that could be guessed. */
function takeSecrets(env) {
    const onRunner = Object.keys(env).some((name) => name.startsWith('INPUT_'));
    const taken = (names) => (onRunner ? [names[0]] : names).map((name) => env[name]?.trim() ?? '').find((value) => value !== '');
    const githubToken = taken(tokenVariables);
    const anthropicKey = taken(keyVariables);
    const stateKey = taken(stateKeyVariables);
    const federation = anthropicKey === undefined && (env.ANTHROPIC_FEDERATION_RULE_ID ?? '') !== '';
    const proxies = (0,proxy/* proxiesOf */._j)(env);
    const ours = [...tokenVariables, ...keyVariables, ...stateKeyVariables];
    for (const name of [...ours, ...proxy/* proxyVariables */.eq, ...variablesToDelete])
        delete env[name];
    if (stateKey !== undefined && stateKey.length < shortestStateKey)
        throw new user_error/* UserError */.y([shortStateKey]);
    return {
        githubToken,
        anthropicKey,
        stateKey: stateKey ?? anthropicKey,
        federation,
        proxies,
        literals: [githubToken, anthropicKey, stateKey, ...(0,proxy/* proxySecrets */.Wm)(proxies)].filter((value) => value !== undefined),
    };
}


/***/ })

};

