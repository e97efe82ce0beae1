export const id = 687;
export const ids = [687];
export const modules = {

/***/ 56804:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/core/evidence/checks.ts + 321 modules
var checks = __webpack_require__(88487);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/adapters/parsers/postgres.ts



/** The grammar is one function of 100 KB: optimising it takes 600 MB and more than half a second, and no migration is long enough to gain from it. */
const unoptimised = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up'];
/** Takes the folder of the assets; gives PostgreSQL's own parser, or undefined where it cannot be loaded. The package is CommonJS and finds its files by its place, so it lies beside the bundle. */
async function loadPostgresParser(assets) {
    try {
        for (const flag of unoptimised)
            (0,external_node_v8_.setFlagsFromString)(flag);
        const file = (0,external_node_path_.join)(assets, 'libpg-query.cjs');
        const library = (0,external_node_module_.createRequire)(file)(file);
        await library.loadModule();
        return {
            parse: (sql) => library.parseSync(sql).stmts ?? [],
            scan: (sql) => library.scanSync(sql).tokens,
            parseProgram: (sql) => library.parsePlPgSQLSync(sql),
        };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/adapters/parsers/grammars.ts
var grammars = __webpack_require__(67893);
;// CONCATENATED MODULE: ./src/adapters/parsers/syntax-trees.ts

/** A longer text, in UTF-16 code units, is not read. */
const maxText = 400_000;
/** Steps of the parser for one text, each 0.02 to 0.1 ms: counted and not timed, so that equal input gives equal facts. */
const maxSteps = 40_000;
/** Takes the folder of the grammars and a language; gives a parser whose trees live as long as the thread, or undefined where the grammar cannot be loaded. */
async function loadSyntaxParser(assets, language) {
    const loaded = await (0,grammars/* grammarLoader */.J)(assets)(`tree-sitter-${language}`);
    if (loaded === undefined)
        return undefined;
    const parser = new loaded.library.Parser().setLanguage(loaded.language);
    return {
        parse: (text) => {
            if (text.length > maxText)
                return undefined;
            let steps = 0;
            const tree = parser.parse(text, null, { progressCallback: () => ++steps > maxSteps });
            if (tree === null)
                parser.reset();
            return tree?.rootNode;
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/parsers/load.ts


/** Takes the kinds that a check needs, and the folder that holds the grammars; loads those libraries and no other. One that cannot be loaded is absent. */
async function loadParsers(kinds, assets) {
    const loaded = await Promise.all(kinds.map((kind) => load(kind, assets)));
    return Object.assign({}, ...loaded);
}
async function load(kind, assets) {
    switch (kind) {
        case 'documents':
            return { documents: (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(873)]).then(__webpack_require__.bind(__webpack_require__, 63873))).documentParser };
        case 'protobuf':
            return { protobuf: (await Promise.all(/* import() */[__webpack_require__.e(853), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 21760))).protobufParser };
        case 'avro':
            return { avro: (await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 18315))).avroParser };
        case 'graphql':
            return { graphql: (await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 74338))).graphqlParser };
        case 'postgres':
            return { postgres: await loadPostgresParser(assets) };
        case 'python':
            return { python: await loadSyntaxParser(assets, kind) };
        case 'ruby':
            return { ruby: await loadSyntaxParser(assets, kind) };
        case 'tsx':
            return { tsx: await loadSyntaxParser(assets, kind) };
        case 'typescript':
            return { typescript: await loadSyntaxParser(assets, kind) };
    }
}

// EXTERNAL MODULE: ./src/adapters/checks/unchecked.ts
var unchecked = __webpack_require__(42736);
// EXTERNAL MODULE: ./src/adapters/checks/wire.ts
var wire = __webpack_require__(89355);
;// CONCATENATED MODULE: ./src/adapters/checks/serve.ts



/** Answers each request on the port with the result of its check; a check that throws is an answer too. `assets` is the folder of the grammars. */
function serveChecks(checks, port, assets) {
    port.on('message', (request) => {
        void answer(checks, request, assets).then((reply) => port.postMessage(reply));
    });
}
async function answer(checks, { kind, input }, assets) {
    const check = checks.find((it) => it.kind === kind);
    if (check === undefined)
        return { kind: 'failed', detail: `no check is called ${kind}` };
    try {
        const parsers = await loadParsers(check.parsers, assets);
        return { kind: 'done', result: check.compute((0,wire/* unpackInput */.r)(input), parsers) };
    }
    catch (error) {
        return { kind: 'failed', detail: (0,unchecked/* messageOf */.b)(error) };
    }
}

;// CONCATENATED MODULE: ./src/adapters/checks/worker.ts



// The entry of the worker, a bundle of its own: it sees the request, where the grammars lie, and nothing of the environment.
if (external_node_worker_threads_.parentPort !== null)
    serveChecks(checks/* checks */.A, external_node_worker_threads_.parentPort, String(external_node_worker_threads_.workerData));


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


/***/ })

};

