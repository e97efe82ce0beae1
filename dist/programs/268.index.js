export const id = 268;
export const ids = [268];
export const modules = {

/***/ 42736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ uncheckedAll),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
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


/***/ }),

/***/ 89355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ packInput),
/* harmony export */   r: () => (/* binding */ unpackInput)
/* harmony export */ });
/* harmony import */ var _core_change_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55529);

/** Takes a check and its input; gives the input with exactly the texts that the check wants, which can be cloned. */
function packInput(check, { files, trees, texts, facts }) {
    const refs = [...check.wanted(files, trees), ...(check.follow?.(files, trees, texts) ?? [])];
    const distinct = new Map(refs.map((ref) => [(0,_core_change_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refKey */ .XF)(ref), ref])).values();
    return { files, trees, facts, texts: [...distinct].map((ref) => [ref, texts.get(ref)]) };
}
/** Gives the input back as the check takes it. */
function unpackInput({ files, trees, texts, facts }) {
    return { files, trees, facts, texts: (0,_core_change_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(texts) };
}


/***/ }),

/***/ 22983:
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

/***/ 67893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ grammarLoader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22983);






const decompress = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.brotliDecompress);
/** Takes the folder that holds them; gives a function that loads a grammar by name, each once. A file that is missing or broken is undefined; never rejects. */
function grammarLoader(assets) {
    const library = (0,_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => loadLibrary(assets));
    const loads = new Map();
    const load = async (name) => {
        try {
            const loaded = await library();
            return { library: loaded, language: await loaded.Language.load(await readWasm(assets, name)) };
        }
        catch {
            return undefined;
        }
    };
    return (name) => {
        const loading = loads.get(name) ?? load(name);
        loads.set(name, loading);
        return loading;
    };
}
/** The library is CommonJS and finds its own file by its place, so a bundle cannot hold it: it lies beside the grammars as it is. */
async function loadLibrary(assets) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(assets, 'web-tree-sitter.cjs');
    const library = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(file)(file);
    await library.Parser.init({ wasmBinary: await readWasm(assets, 'web-tree-sitter') });
    return library;
}
async function readWasm(assets, name) {
    return new Uint8Array(await decompress(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(assets, `${name}.wasm.br`))));
}


/***/ }),

/***/ 55529:
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

/***/ 72352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   O: () => (/* binding */ sameRoute),
/* harmony export */   dH: () => (/* binding */ normalRoute),
/* harmony export */   ik: () => (/* binding */ routesIn)
/* harmony export */ });
const parameter = /[:{}<>$()*[\]%]|^\d+$/;
const version = /^(?:api|apis|rest|v\d+(?:\.\d+)?|internal|public)$/i;
/** Takes a path as a program writes it, after the prefix of its class if it has one; gives it with parameters erased to `*`, or undefined where nothing of it is a word. */
function normalRoute(path, prefix = '') {
    const segments = `${prefix}/${path}`
        .replace(/\$\{[^}]*\}|#\{[^}]*\}|\(\?P?<[^)]*\)/g, ':x')
        .replace(/[?#].*$/, '')
        .split('/')
        .map((segment) => segment.trim().replace(/^\^|\$$/g, ''))
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '~');
    if (segments.length > 12 || segments.some((segment) => segment.length > 60 || /[\s,;='"]/.test(segment)))
        return undefined;
    const erased = segments.map((segment) => (parameter.test(segment) ? '*' : segment));
    return erased.some(isTellingSegment) ? `/${erased.join('/')}` : undefined;
}
function isTellingSegment(segment) {
    return segment !== '*' && !version.test(segment) && /[a-z]{3}/i.test(segment);
}
/** Gives the words of a route that a search can find it by, its end first: one says which thing, the one before it whose. */
function routeWords(route) {
    return route.split('/').filter(isTellingSegment).reverse().slice(0, 2);
}
/** Says whether two normal routes can be the same one, seen from two sides: one of them may lack what a prefix adds in front. */
function sameRoute(one, other) {
    const [a, b] = [trimmed(one), trimmed(other)];
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    const tail = long.slice(long.length - short.length);
    const agree = short.every((segment, at) => segment === tail[at] || (segment === '*' && !isTellingSegment(tail[at] ?? '')));
    if (!agree)
        return false;
    const words = short.filter(isTellingSegment);
    // A single word after a long prefix could be anybody's.
    return words.length > 1 || (words.length === 1 && long.length - short.length <= 1);
}
function trimmed(route) {
    const segments = route.split('/').filter((segment) => segment !== '');
    const start = segments.findIndex((segment) => !version.test(segment) && segment !== '*');
    return segments.slice(Math.max(0, start));
}
const literal = /(?:["'`]|^\s*-?\s*|\s)(?:\$\{[^}]*\}|\{[^}/]*\}|%s|https?:\/\/[^/"'`\s]+)?(\/[\w.:{}<>$()*[\]%~-]+(?:\/[\w.:{}<>$()*[\]%~-]*)*)/g;
const bare = /["'`]([\w-]+(?:\/[\w.:{}<>$-]+)*)["'`]/g;
/** Gives the routes that a line of code or of a contract writes, erased; those without a leading slash only where the line declares or calls one. */
function routesIn(line) {
    const found = [
        ...line.matchAll(literal),
        ...(/@\w*(?:Mapping|Get|Post|Put|Patch|Delete|Path|Controller)\b|\[(?:Http|Route)|^\s*(?:get|post|put|patch|delete|resources?)\b/.test(line)
            ? line.matchAll(bare)
            : []),
    ];
    return found.flatMap((match) => normalRoute((match[1] ?? '').replace(/[:,;.)\]]+$/, '')) ?? []);
}


/***/ }),

/***/ 13769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   Ro: () => (/* binding */ anyWord),
/* harmony export */   UY: () => (/* binding */ maxWords),
/* harmony export */   Vk: () => (/* binding */ searchable),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   cB: () => (/* binding */ isWholeWord),
/* harmony export */   ik: () => (/* binding */ neverSearched)
/* harmony export */ });
/** Words of one search: more would cost time, and no reviewer follows as many connections. */
const maxWords = 40;
/** Characters of a word that is searched for. */
const maxWordLength = 120;
/** What is never the other side of anything, as globs for git and for folders: libraries, builds, locks, prose, translations, assets. */
const neverSearched = [
    '**/{node_modules,bower_components,vendor,third_party,dist,__snapshots__}/**',
    '**/{locale,locales,i18n,translations}/**',
    '**/*.{lock,min.js,min.css,map,svg,snap,po,pot,md,mdx,rst,adoc,css,scss,less,csv,tsv,ipynb,resx,xlf}',
    '**/{package-lock.json,pnpm-lock.yaml,npm-shrinkwrap.json,go.sum}',
];
/** Takes words as they are wanted; gives those that can be searched for as they are spelt: one line, with a letter or digit at both ends, the first 40 of them. */
function searchable(words) {
    const fit = words.filter((word) => word.length <= maxWordLength && /^\w(?:[^\u0000-\u001f\u007f]*\w)?$/.test(word));
    return [...new Set(fit)].slice(0, maxWords);
}
/** Takes searchable words; gives an expression that finds a line holding any of them whole, for a first look that costs little. */
function anyWord(words) {
    const spelt = words.map((word) => word.replace(/[^\w]/g, '\\$&')).join('|');
    return new RegExp(`(?<!\\w)(?:${spelt === '' ? '(?!)' : spelt})(?!\\w)`);
}
/** Says where a word stands whole in a line, from a position on, or -1: a letter, a digit or `_` beside it makes it another word. */
function wordAt(line, word, from = 0) {
    for (let at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1))
        if (isWholeWord(line, at, word))
            return at;
    return -1;
}
/** Says whether a word that stands at a position stands there whole. */
function isWholeWord(text, at, word) {
    return !isWordChar(text.charAt(at - 1)) && !isWordChar(text.charAt(at + word.length));
}
function isWordChar(char) {
    return /^\w$/.test(char);
}
const telling = /\b(?:create|alter|add|table|model|entity|schema|class|interface|trait|struct|type|enum|record|module|message|rpc|def\w*|fn|func|function|const|topics?|queues?|subscri\w*|consum\w*|listen\w*|process\w*|publish\w*|send\w*|emit|dispatch\w*|perform\w*|delay|apply_async|enqueue|handle\w*|on)\b|@\w+\(|^\s*["']?\/|["'`]\/|<\w+>|\bI?[A-Z]\w*(?:Consumer|Handler|Listener|Repository)\b/i;
/** Says whether a line looks as if it declared or connected something; of the other lines few are kept. */
function isTelling(line) {
    return telling.test(line);
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   Re: () => (/* binding */ wordsOfRoutes),
/* harmony export */   xp: () => (/* binding */ driftRules)
/* harmony export */ });
/* harmony import */ var _context_counterpart_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72352);
/* harmony import */ var _context_counterpart_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13769);
/* harmony import */ var _surface_api_contracts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53439);
/* harmony import */ var _surface_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5571);




/** The rules of code and contract that no longer say the same. */
const driftRules = ['contract-route-stale', 'contract-route-missing'];
/** Most routes that are looked for. */
const maxRoutes = 12;
/** Takes the names that the changed code declares; gives the words by which their routes can be found in contracts. */
function wordsOfRoutes(names) {
    return (0,_context_counterpart_search_js__WEBPACK_IMPORTED_MODULE_2__/* .searchable */ .Vk)(declared(names)
        .slice(0, maxRoutes)
        .flatMap(({ text }) => (0,_context_counterpart_route_js__WEBPACK_IMPORTED_MODULE_3__/* .routeWords */ .Jn)(text).slice(0, 1)));
}
function declared(names) {
    return names.filter(({ kind, role, path }) => kind === 'route' && role === 'declares' && (0,_surface_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .Mg)(path) !== 'contract' && (0,_surface_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .Mg)(path) !== 'config');
}
/** Takes the names of the changed code, where their words stand in the head, and the changed paths; gives the routes that code dropped and an unchanged contract still promises, and those that code added beside others of a contract that does not know them. */
function driftOf(names, hits, changed) {
    const promises = hits.filter(({ path }) => isDescription(path) && !changed.has(path));
    const routes = declared(names);
    const isOn = (side, name) => routes.some((one) => one.side === side && (0,_context_counterpart_route_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRoute */ .O)(one.text, name.text));
    return routes.slice(0, maxRoutes).flatMap((name) => {
        const at = promises.find(({ text }) => isKey(text) && (0,_context_counterpart_route_js__WEBPACK_IMPORTED_MODULE_3__/* .routesIn */ .ik)(text).some((one) => (0,_context_counterpart_route_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRoute */ .O)(one, name.text)));
        if (name.side === 'LEFT')
            return at !== undefined && !isOn('RIGHT', name) ? [stale(name, at)] : [];
        if (isOn('LEFT', name) || at !== undefined)
            return [];
        const sibling = promises.find(({ text }) => isKey(text) && (0,_context_counterpart_route_js__WEBPACK_IMPORTED_MODULE_3__/* .routesIn */ .ik)(text).some((one) => isSibling(one, name.text)));
        return sibling === undefined ? [] : [missing(name, sibling)];
    });
}
function isDescription(path) {
    return /\.(?:ya?ml|json)$/.test(path) && (0,_surface_api_contracts_js__WEBPACK_IMPORTED_MODULE_0__/* .isContract */ .bK)(path, (0,_surface_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .Mg)(path));
}
/** A path of a description is the key of an object. */
function isKey(text) {
    return /^\s*["']?\/[^"']*["']?\s*:/.test(text);
}
/** The same but for its last part. */
function isSibling(one, other) {
    const parent = (route) => route.split('/').slice(0, -1).join('/');
    return parent(one) !== '' && parent(one) === parent(other);
}
function stale(name, at) {
    return {
        ...{ rule: 'contract-route-stale', contract: 'openapi', level: 'risky', surface: 'api' },
        ...{ path: name.path, side: 'base', line: name.line, endLine: name.line, affects: [name.text] },
        title: `code no longer declares \`${name.text}\`, and \`${at.path}:${at.line}\` still promises it: clients that go by the contract get 404`,
        detail: 'Take it out of the contract in the same change, or keep serving it until its clients have moved.',
    };
}
function missing(name, at) {
    return {
        ...{ rule: 'contract-route-missing', contract: 'openapi', level: 'info', surface: 'api' },
        ...{ path: name.path, side: 'head', line: name.line, endLine: name.line, affects: [name.text] },
        title: `\`${name.text}\` is new in code, and \`${at.path}\`, which describes its neighbours, does not know it`,
        detail: 'Describe it in the same change, so that clients are generated with it.',
    };
}


/***/ }),

/***/ 30473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules),
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./src/core/evidence/across/drift.ts
var drift = __webpack_require__(88);
// EXTERNAL MODULE: ./src/core/evidence/document/documents.ts
var document_documents = __webpack_require__(35557);
// EXTERNAL MODULE: ./src/core/evidence/group-by.ts
var group_by = __webpack_require__(25322);
// EXTERNAL MODULE: ./src/core/evidence/document/cursor.ts
var document_cursor = __webpack_require__(5153);
// EXTERNAL MODULE: ./src/core/evidence/document/json.ts
var json = __webpack_require__(15533);
;// CONCATENATED MODULE: ./src/core/evidence/document/repair.ts


/** Takes one part of a schema in both revisions; gives the old plain value as a repair, where it is the same place of the same file: elsewhere others may depend on it. */
function oldValue(base, head) {
    if (base === undefined || head === undefined || base.value === head.value)
        return {};
    if (!isScalar(base.value) || !isScalar(head.value) || !isSamePlace(base, head))
        return {};
    return { repair: { at: head, to: base.value } };
}
/** Takes a list in both revisions and a value that is gone from it; gives the list with the value where it was. */
function putBack(base, head, value) {
    if (!(0,json/* isList */.Lv)(base.value) || !(0,json/* isList */.Lv)(head.value) || !isSamePlace(base, head))
        return {};
    const index = base.value.indexOf(value);
    return { repair: { at: head, to: [...head.value.slice(0, index), value, ...head.value.slice(index)] } };
}
/** Says whether two cursors name one place of one file. A parameter and a field of a record are found by their names, so that their place in the list does not count. */
function isSamePlace(base, head) {
    return base.path === head.path && placeOf(base) === placeOf(head);
}
function placeOf(cursor) {
    const pointer = (0,document_cursor/* pointerOf */.rq)(cursor);
    return JSON.stringify(pointer.map((key, at) => ['parameters', 'fields'].includes(pointer[at - 1] ?? '') && /^\d+$/.test(key) ? '' : key));
}
function isScalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
/** Longest line that is looked at. */
const maxLine = 2_000;
/** Takes the line on which a repair would stand; gives it as an edit, written as the line writes its values. Undefined where the line does not hold exactly the key with the value, once, or where the new value would have to be quoted in another way. */
function editOn(line, { at, to, also }) {
    const key = at.up?.key;
    if (key === undefined || line.length > maxLine || !/^\w+$/.test(key))
        return undefined;
    const [place, second] = placesOf(line, key);
    if (place === undefined || second !== undefined)
        return undefined;
    const isJson = /\.(?:json|avsc|avpr)$/i.test(at.path);
    const read = (0,json/* isList */.Lv)(at.value) ? listAt(line, place.value) : tokenAt(line, place.value);
    if (read === undefined || !isWritten(read, at.value) || !/^\s*(?:[,}\]]|$)|^\s+#/.test(line.slice(read.end)))
        return undefined;
    const text = write(to, read, isJson);
    if (text === undefined || (also !== undefined && !isJson))
        return undefined;
    const more = also === undefined ? '' : `, "${also[0]}": ${also[1]}`;
    return { from: line.slice(place.start, read.end), to: `${line.slice(place.start, place.value)}${text}${more}` };
}
/** Where a line holds the key, at most two of them. A key without quotes needs a space behind its colon. */
function placesOf(line, key) {
    const places = [];
    for (let at = line.indexOf(key); at !== -1 && places.length < 2; at = line.indexOf(key, at + 1)) {
        const before = line.charAt(at - 1);
        const isQuoted = before === '"' || before === "'";
        const end = at + key.length;
        if (isQuoted ? line.charAt(end) !== before : !/^[\s{,]?$/.test(before))
            continue;
        const colon = skipSpaces(line, isQuoted ? end + 1 : end);
        const value = skipSpaces(line, colon + 1);
        if (line.charAt(colon) === ':' && (isQuoted || value > colon + 1))
            places.push({ start: isQuoted ? at - 1 : at, value });
    }
    return places;
}
function skipSpaces(line, from) {
    let at = from;
    while (line.charAt(at) === ' ')
        at += 1;
    return at;
}
function tokenAt(line, from) {
    const quote = line.charAt(from);
    if (quote === '"' || quote === "'") {
        const close = line.indexOf(quote, from + 1);
        const text = line.slice(from + 1, close);
        return close === -1 || text.includes('\\') ? undefined : { kind: 'token', text, quote, end: close + 1 };
    }
    const [text = ''] = /^[\w.+-]*/.exec(line.slice(from)) ?? [];
    return text === '' ? undefined : { kind: 'token', text, quote: '', end: from + text.length };
}
function listAt(line, from) {
    if (line.charAt(from) !== '[')
        return undefined;
    const first = skipSpaces(line, from + 1);
    const items = [];
    for (let at = first;;) {
        const token = tokenAt(line, at);
        if (token === undefined)
            return undefined;
        items.push(token);
        const next = skipSpaces(line, token.end);
        if (line.charAt(next) === ']')
            return { kind: 'list', items, padding: ' '.repeat(first - from - 1), end: next + 1 };
        if (line.charAt(next) !== ',')
            return undefined;
        at = skipSpaces(line, next + 1);
    }
}
function isWritten(read, value) {
    if (read.kind === 'list')
        return ((0,json/* isList */.Lv)(value) && value.length === read.items.length && read.items.every((one, at) => isWritten(one, value[at])));
    const { text, quote } = read;
    if (typeof value === 'string')
        return text === value;
    return quote === '' && (typeof value === 'number' ? Number(text) === value : text === String(value));
}
function write(value, read, isJson) {
    if (!(0,json/* isList */.Lv)(value))
        return read.kind === 'token' ? writeScalar(value, read.quote, isJson) : undefined;
    if (read.kind !== 'list')
        return undefined;
    const quotes = [...new Set(read.items.map(({ quote }) => quote))];
    const texts = value.map((one) => writeScalar(one, quotes[0] ?? '', isJson));
    const isSafe = quotes.length === 1 && texts.length > 0 && texts.every((text) => text !== undefined);
    return isSafe ? `[${read.padding}${texts.join(', ')}${read.padding}]` : undefined;
}
/** What YAML reads as something else than a text. */
const words = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);
/** A value that means the same in both languages; undefined for any that would need care. */
function writeScalar(value, quote, isJson) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : undefined;
    if (typeof value !== 'string' || !/^[\w.-]+$/.test(value))
        return undefined;
    if (quote !== '')
        return `${quote}${value}${quote}`;
    if (isJson)
        return `"${value}"`;
    return /^[A-Za-z]/.test(value) && !words.has(value.toLowerCase()) ? value : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/document/evidence-of.ts



/** Most places of one rule in one document that are told apart; more of them are one change of the contract, and told as one. */
const maxAlike = 4;
/** Most items of one document; a contract that changed in more places is told rule by rule. */
const maxItems = 10;
/** Most names that are written out, of facts that are alike and of operations that are reached. */
const maxNames = 12;
/** Takes the facts of a document; gives them as evidence on their lines, those that are alike in one item. */
function evidenceOf(drafts, { contract, surface }, sources) {
    const groups = grouped(drafts);
    const lines = linesOf(groups.flatMap(([first]) => [first, { side: 'head', at: (first.repair ?? first).at }]), sources);
    const textAt = linesIn(sources.head);
    return groups.map((group, index) => {
        const [first, ...rest] = group;
        const line = lines[2 * index] ?? 1;
        return {
            ...{ rule: first.rule, contract, level: first.level, surface, path: first.at.path, side: first.side },
            ...{ line, endLine: line },
            title: rest.length === 0 ? first.title : `${first.title} (and ${rest.length} more like it)`,
            detail: rest.length === 0
                ? first.detail
                : `${first.detail} The same holds for ${listed(rest.map(({ name }) => name))}.`,
            affects: shortened([...new Set(group.flatMap(({ affects }) => affects))]),
            ...removesOf(group),
            ...(rest.length === 0 ? repairedAt(first, line, lines[2 * index + 1] ?? 1, textAt) : {}),
        };
    });
}
/** The edit of a fact that is told alone, where it stands on the fact's own line. A value that left a list is seen at head too, where the list is on one line. */
function repairedAt({ level, side, at, repair }, line, headLine, textAt) {
    if (repair === undefined || level === 'info')
        return {};
    const edit = editOn(textAt(repair.at.path, headLine), repair);
    if (edit === undefined)
        return {};
    if (side === 'base')
        return { side: 'head', path: repair.at.path, line: headLine, endLine: headLine, edit };
    return at.path === repair.at.path && line === headLine ? { edit } : {};
}
/** Gives the lines of files, each split once. */
function linesIn({ text }) {
    const known = new Map();
    return (path, line) => {
        const lines = known.get(path) ?? (text(path) ?? '').split('\n');
        known.set(path, lines);
        return lines[line - 1] ?? '';
    };
}
function removesOf(group) {
    const removes = group.flatMap((one) => one.removes ?? []);
    return removes.length === 0 ? {} : { removes };
}
function grouped(drafts) {
    const near = [...(0,group_by/* groupBy */.$)(drafts, (one) => JSON.stringify([kindOf(one), one.at.path, parentOf(one)])).values()];
    const told = near.filter(([first]) => first.level !== 'info').length;
    const alike = [...(0,group_by/* groupBy */.$)(near, ([first]) => kindOf(first)).values()];
    return alike.flatMap((groups) => groups.length > maxAlike || told > maxItems ? [joined(groups)] : groups);
}
function joined([first, ...rest]) {
    return [...first, ...rest.flat()];
}
function kindOf({ rule, level, side }) {
    return JSON.stringify([rule, level, side]);
}
/** The object that holds the changed part, or the path that holds the changed operation. */
function parentOf({ at }) {
    const pointer = (0,document_cursor/* pointerOf */.rq)(at);
    const [first, second] = pointer;
    const end = pointer.findLastIndex((key) => ['properties', 'enum', 'required', 'parameters'].includes(key));
    if (end !== -1)
        return pointer.slice(0, end);
    return first === 'paths' && second !== undefined ? [first, second] : pointer;
}
function listed(names) {
    const distinct = shortened([...new Set(names)]);
    return distinct.join(', ');
}
function shortened(names) {
    return names.length <= maxNames ? names : [...names.slice(0, maxNames), `${names.length - maxNames} more`];
}
/** Each file is looked through once for all of its facts. */
function linesOf(drafts, sources) {
    const lines = new Array(drafts.length).fill(1);
    const byFile = (0,group_by/* groupBy */.$)(drafts.map((draft, index) => ({ draft, index })), ({ draft }) => JSON.stringify([draft.side, draft.at.path]));
    for (const group of byFile.values()) {
        const { side, at } = group[0].draft;
        const text = sources[side].text(at.path);
        if (text === undefined)
            continue;
        const found = sources.parser.lines(at.path, text, group.map(({ draft }) => (0,document_cursor/* pointerOf */.rq)(draft.at)));
        for (const [at, { index }] of group.entries())
            lines[index] = found[at] ?? 1;
    }
    return lines;
}

// EXTERNAL MODULE: ./src/core/surface/test-path.ts
var test_path = __webpack_require__(90587);
;// CONCATENATED MODULE: ./src/core/evidence/avro/files.ts

const vendored = /(?:^|\/)(?:node_modules|vendor)\//;
/** Says whether a path holds Avro schemas of this repository: no test data, and nobody else's. */
function isAvro(path) {
    return /\.(?:avsc|avpr|avdl)$/.test(path) && !vendored.test(path) && (0,test_path/* testSign */._)(path, 'other') === undefined;
}
/** Says whether a path holds the language of protocols, which is not read. */
function isIdl(path) {
    return path.endsWith('.avdl');
}
/** Most other schemas of one revision that are read for the types they declare. */
const maxOthers = 500;
/** Gives the changed schemas of both revisions, and the schemas nearest to them, whose types they may name. */
function refsOf(files, trees) {
    const of = (revision, paths) => paths.map((path) => ({ revision, path }));
    return [...of('mergeBase', pathsOf('mergeBase', { files, trees })), ...of('head', pathsOf('head', { files, trees }))];
}
/** Gives the paths of one revision that are read, the changed ones first. */
function pathsOf(revision, { files, trees }) {
    const own = files.map(({ path, previousPath }) => (revision === 'mergeBase' ? (previousPath ?? path) : path));
    const near = new Set(own.map(directoryOf));
    const others = schemasIn(revision === 'mergeBase' ? trees.mergeBase : trees.head);
    const nearest = others
        .map((path) => ({
        path,
        distance: Math.min(...[...near].map((directory) => distanceOf(directory, directoryOf(path)))),
    }))
        .toSorted((a, b) => a.distance - b.distance);
    return [...new Set([...own, ...nearest.slice(0, maxOthers).map(({ path }) => path)])];
}
/** Says whether a revision has more schemas than are read. */
function isCut(tree) {
    return schemasIn(tree).length > maxOthers;
}
function schemasIn(tree) {
    return tree.filter((path) => isAvro(path) && path.endsWith('.avsc'));
}
/** Gives the directory of a path; empty for the repository's own. */
function directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** Gives how many steps lead from one directory to another. */
function distanceOf(from, to) {
    const [one, other] = [from, to].map((path) => (path === '' ? [] : path.split('/')));
    if (one === undefined || other === undefined)
        return 0;
    const common = one.findIndex((part, index) => part !== other[index]);
    return one.length + other.length - 2 * (common === -1 ? one.length : common);
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/names.ts


const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string']);
const namedKinds = new Set(['record', 'error', 'enum', 'fixed']);
/** Says whether a name is one of the primitive types. */
function isPrimitive(name) {
    return primitives.has(name);
}
/** Deepest nesting that is looked at, and most types of one file. */
const maxDepth = 100;
const maxTypes = 20_000;
/** Takes the root of one file; gives every named type that it declares. The first declaration of a name counts. */
function namesOf(root) {
    const names = new Map();
    collect(root, '', names, 0);
    return names;
}
function collect(at, namespace, names, depth) {
    if (at === undefined || depth > maxDepth || names.size >= maxTypes)
        return;
    const { value } = at;
    if ((0,json/* isList */.Lv)(value))
        for (const item of (0,document_cursor/* items */.ld)(at))
            collect(item, namespace, names, depth + 1);
    if (!(0,json/* isObject */.Gv)(value))
        return;
    const name = isDeclaration(value) ? fullName(value, namespace) : undefined;
    if (name !== undefined && !names.has(name))
        names.set(name, { name, at });
    const inner = name === undefined ? ((0,json/* textAt */.$6)(value, 'namespace') ?? namespace) : spaceOf(name);
    for (const key of ['fields', 'request'])
        for (const field of (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(at, key)))
            collect((0,document_cursor/* step */.PM)(field, 'type'), inner, names, depth + 1);
    for (const key of ['type', 'items', 'values', 'types', 'response', 'errors'])
        collect((0,document_cursor/* step */.PM)(at, key), inner, names, depth + 1);
    for (const [, message] of (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(at, 'messages')))
        collect(message, inner, names, depth + 1);
}
/** Says whether a value declares a named type. */
function isDeclaration(value) {
    return namedKinds.has((0,json/* textAt */.$6)(value, 'type') ?? '') && (0,json/* textAt */.$6)(value, 'name') !== undefined;
}
/** Takes a declaration and the namespace around it; gives its full name. */
function fullName(value, namespace) {
    const name = (0,json/* textAt */.$6)(value, 'name');
    if (name === undefined)
        return undefined;
    return qualify(name, (0,json/* textAt */.$6)(value, 'namespace') ?? namespace);
}
/** Puts a namespace before a name that has none. */
function qualify(name, namespace) {
    if (name.includes('.') || namespace === '' || isPrimitive(name))
        return name;
    return `${namespace}.${name}`;
}
/** The namespace of a full name. */
function spaceOf(name) {
    return name.slice(0, Math.max(name.lastIndexOf('.'), 0));
}
/** A full name without its namespace. */
function lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** Takes where a type is written; gives what it is, names looked up. The parameters of a protocol's message are read as a record without a name. */
function useOf(start, namespace, names) {
    let at = start;
    for (let depth = 0; depth <= maxDepth; depth += 1) {
        const { value } = at;
        const use = (kind, name = '') => ({ kind, at, name, namespace, declared: at });
        if ((0,json/* isList */.Lv)(value))
            return use('union');
        if (typeof value === 'string')
            return named(value, at, namespace, names);
        if (isDeclaration(value)) {
            const name = fullName(value, namespace) ?? '';
            return { ...use(names_kindOf(value), name), namespace: spaceOf(name) };
        }
        const type = (0,document_cursor/* step */.PM)(at, 'type');
        if (type === undefined)
            return use((0,json/* isList */.Lv)((0,document_cursor/* step */.PM)(at, 'request')?.value) ? 'record' : 'unknown');
        if (typeof type.value === 'string')
            return plain(type.value, at, namespace, names);
        at = type;
    }
    return { kind: 'unknown', at: start, name: '', namespace, declared: start };
}
/** A type that is written as an object around its kind, for what belongs to it. */
function plain(kind, at, namespace, names) {
    if (kind === 'array' || kind === 'map' || isPrimitive(kind))
        return { kind, at, name: '', namespace, declared: at };
    return named(kind, at, namespace, names);
}
function named(name, at, namespace, names) {
    if (isPrimitive(name))
        return { kind: name, at, name: '', namespace, declared: at };
    const found = names.get(qualify(name, namespace)) ?? names.get(name);
    if (found === undefined)
        return { kind: 'unknown', at, name: qualify(name, namespace), namespace, declared: at };
    return useOfNamed(found, at);
}
/** Takes a named type and where it is used; gives the use. */
function useOfNamed({ name, at: declared }, at) {
    return { kind: names_kindOf(declared.value), at, name, namespace: spaceOf(name), declared };
}
/** An error is read as a record, and a record as an error. */
function names_kindOf(value) {
    const kind = (0,json/* textAt */.$6)(value, 'type') ?? 'unknown';
    return kind === 'error' ? 'record' : kind;
}
/** Gives the fields of a record, or the parameters of a message. */
function fieldsOf({ declared }) {
    return (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(declared, isDeclaration(declared.value) ? 'fields' : 'request'));
}
/** Gives the branches of a union; any other type is its own only branch. */
function branchesOf(use, names) {
    return use.kind === 'union' ? (0,document_cursor/* items */.ld)(use.at).map((item) => useOf(item, use.namespace, names)) : [use];
}
/** Gives the type inside an array or a map. */
function innerOf(use, names) {
    const inner = (0,document_cursor/* step */.PM)(use.at, use.kind === 'array' ? 'items' : 'values');
    return inner === undefined ? undefined : useOf(inner, use.namespace, names);
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/aliases.ts


/**
 * Takes a reader's and a writer's schema, both whole; gives the reader's with at most one name or alias of each field that the writer has.
 * A field is found by its name before its aliases, while the library refuses a reader that could take either.
 */
function withPlainAliases(reader, writer) {
    const sent = new Map();
    aliases_collect(writer, sent);
    return rewrite(reader, sent);
}
const typeKeys = ['items', 'values', 'type'];
function aliases_collect(schema, sent) {
    if ((0,json/* isList */.Lv)(schema))
        for (const branch of schema)
            aliases_collect(branch, sent);
    if (!(0,json/* isObject */.Gv)(schema))
        return;
    const fields = (0,json/* listAt */.gT)(schema, 'fields');
    if ((0,json/* textAt */.$6)(schema, 'type') === 'record') {
        const name = lastOf((0,json/* textAt */.$6)(schema, 'name') ?? '');
        const known = sent.get(name) ?? new Set();
        for (const field of fields)
            known.add((0,json/* textAt */.$6)(field, 'name') ?? '');
        sent.set(name, known);
    }
    for (const field of fields)
        aliases_collect(field, sent);
    for (const key of typeKeys)
        aliases_collect(schema[key] ?? null, sent);
}
function rewrite(schema, sent) {
    if ((0,json/* isList */.Lv)(schema))
        return schema.map((branch) => rewrite(branch, sent));
    if (!(0,json/* isObject */.Gv)(schema))
        return schema;
    const inner = typeKeys.flatMap((key) => Object.hasOwn(schema, key) ? [[key, rewrite(schema[key] ?? null, sent)]] : []);
    const names = [(0,json/* textAt */.$6)(schema, 'name') ?? '', ...(0,json/* stringsAt */.kp)(schema, 'aliases')].map(lastOf);
    const known = names.map((name) => sent.get(name)).find((one) => one !== undefined) ?? new Set();
    const fields = (0,json/* listAt */.gT)(schema, 'fields').map((field) => plainField(rewrite(field, sent), known));
    return { ...schema, ...Object.fromEntries(inner), ...(fields.length > 0 ? { fields } : {}) };
}
function plainField(field, known) {
    if (!(0,json/* isObject */.Gv)(field))
        return field;
    const found = [(0,json/* textAt */.$6)(field, 'name') ?? '', ...(0,json/* stringsAt */.kp)(field, 'aliases')].find((name) => known.has(name));
    return { ...field, aliases: (0,json/* stringsAt */.kp)(field, 'aliases').filter((alias) => alias === found) };
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/meaning.ts

const none = 'none';
/** Takes a use of a type; gives what its bytes mean beyond their type, in words. */
function meaningOf({ declared: { value } }) {
    const logical = (0,json/* textAt */.$6)(value, 'logicalType') ?? none;
    if (logical !== 'decimal')
        return logical;
    return `decimal of scale ${(0,json/* canonical */.$N)((0,json/* member */.Dc)(value, 'scale') ?? 0)}, precision ${(0,json/* canonical */.$N)((0,json/* member */.Dc)(value, 'precision') ?? 0)}`;
}
/** Says how bad another meaning of the same bytes is: a wrong value is breaking; a mark that comes or goes and a decimal of other width may be noticed. */
function meaningLevel(from, to) {
    if (from === none || to === none)
        return 'risky';
    return scaleOf(from) === scaleOf(to) ? 'risky' : 'breaking';
}
/** What moves the value: the scale of a decimal, and of all others the whole. */
function scaleOf(meaning) {
    return meaning.replace(/, precision .*$/, '');
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/walk.ts




const promotions = {
    int: ['long', 'float', 'double'],
    long: ['float', 'double'],
    float: ['double'],
    string: ['bytes'],
    bytes: ['string'],
};
/**
 * Takes a reader's and a writer's schema; gives every place where the rules of schema resolution are not met
 * (https://avro.apache.org/docs/1.12.0/specification/#schema-resolution), or are met and say something else. A pair of named types is compared once.
 */
function problemsOf(reader, writer) {
    const walk = { reader: reader.names, writer: writer.names, seen: new Set(), problems: [] };
    compare(walk, reader.use, writer.use, '');
    return walk.problems;
}
function put(walk, kind, path, read, written, given = {}) {
    const [was, is] = [describe(written, walk.writer), describe(read, walk.reader)];
    const [from, to] = was === is ? [`${written.kind} ${was}`, `${read.kind} ${is}`] : [was, is];
    const known = { kind, path, breaks: true, reader: read.at, writer: written.at, from, to };
    walk.problems.push({ ...known, onlyReader: [], onlyWriter: [], ...given });
}
function compare(walk, read, written, path) {
    if (read.kind === 'unknown' || written.kind === 'unknown')
        return;
    if (read.kind === 'union' || written.kind === 'union')
        compareBranches(walk, read, written, path);
    else if (read.kind !== written.kind && !isPromoted(written, read))
        put(walk, 'type', path, read, written);
    else if (read.kind === written.kind && !isSameName(read, written))
        put(walk, 'name', path, read, written);
    else
        compareMatched(walk, read, written, path);
}
function compareMatched(walk, read, written, path) {
    compareNamespace(walk, read, written, path);
    const [was, is] = [meaningOf(written), meaningOf(read)];
    if (was !== is)
        put(walk, 'meaning', path, read, written, { breaks: false, from: was, to: is });
    if (read.kind === 'record')
        compareRecords(walk, read, written, path);
    else if (read.kind === 'enum')
        compareSymbols(walk, read, written, path);
    else if (read.kind === 'fixed')
        compareSizes(walk, read, written, path);
    else if (read.kind === 'array' || read.kind === 'map') {
        const [one, other] = [innerOf(read, walk.reader), innerOf(written, walk.writer)];
        if (one !== undefined && other !== undefined)
            compare(walk, one, other, `${path}[]`);
    }
}
function compareBranches(walk, read, written, path) {
    const [known, sent] = [branchesOf(read, walk.reader), branchesOf(written, walk.writer)];
    const lost = sent.filter((branch) => {
        const found = matching(branch, known);
        if (found !== undefined)
            compare(walk, found, branch, path);
        return found === undefined;
    });
    if (lost.length === 0)
        return;
    const partOf = (use) => ({ name: nameOf(use), at: use.at });
    put(walk, 'branches', path, read, written, {
        onlyReader: known.filter((one) => !sent.some((other) => isAlike(one, other))).map(partOf),
        onlyWriter: sent.filter((one) => !known.some((other) => isAlike(other, one))).map(partOf),
    });
}
/** The branch that a value is read with: the one of its type, by its full name, its name or an alias, else the first that it can be promoted to. */
function matching(written, known) {
    const alike = known.filter((one) => isAlike(one, written));
    const named = alike.find(({ name }) => name === written.name) ?? alike.find(({ name }) => lastOf(name) === lastOf(written.name));
    return named ?? alike[0] ?? known.find((one) => isPromoted(written, one));
}
function isPromoted(written, read) {
    return Object.hasOwn(promotions, written.kind) && promotions[written.kind]?.includes(read.kind) === true;
}
function isAlike(read, written) {
    return read.kind === written.kind && isSameName(read, written);
}
/** By the name without its namespace, or by an alias of the reader's. What has no name is the same. */
function isSameName(read, written) {
    if (read.name === '' || written.name === '')
        return true;
    return [read.name, ...(0,json/* stringsAt */.kp)(read.declared.value, 'aliases')].some((name) => lastOf(name) === lastOf(written.name));
}
/** The types inside follow the namespace of the outermost one: it is told once. */
function compareNamespace(walk, read, written, path) {
    const aliases = (0,json/* stringsAt */.kp)(read.declared.value, 'aliases');
    const [from, to] = [spaceOf(written.name), spaceOf(read.name)];
    const key = `namespace ${from} ${to}`;
    if (from === to || lastOf(read.name) !== lastOf(written.name) || walk.seen.has(key))
        return;
    walk.seen.add(key);
    if (aliases.includes(written.name))
        return;
    const places = { reader: read.declared, writer: written.declared };
    put(walk, 'namespace', path, read, written, { ...places, breaks: false, from: written.name, to: read.name });
}
function compareSizes(walk, read, written, path) {
    const [from, to] = [written, read].map(({ declared }) => (0,json/* canonical */.$N)((0,json/* member */.Dc)(declared.value, 'size')));
    if (from !== to)
        put(walk, 'size', path, read, written, { from: `fixed of ${from} bytes`, to: `fixed of ${to} bytes` });
}
function compareSymbols(walk, read, written, path) {
    const only = (one, other) => {
        const known = new Set((0,json/* stringsAt */.kp)(other.declared.value, 'symbols'));
        return (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(one.declared, 'symbols')).flatMap((at) => typeof at.value === 'string' && !known.has(at.value) ? [{ name: at.value, at }] : []);
    };
    const [onlyReader, onlyWriter] = [only(read, written), only(written, read)];
    const places = { reader: read.declared, writer: written.declared, onlyReader, onlyWriter };
    const [otherwise, order] = [
        (0,json/* textAt */.$6)(read.declared.value, 'default'),
        (use) => (0,json/* stringsAt */.kp)(use.declared.value, 'symbols'),
    ];
    if (onlyWriter.length > 0)
        put(walk, 'symbols', path, read, written, { ...places, breaks: otherwise === undefined, to: otherwise ?? '' });
    else if (onlyReader.length === 0 && order(read).join() !== order(written).join())
        put(walk, 'symbol-order', path, read, written, { ...places, breaks: false });
}
function compareRecords(walk, read, written, path) {
    const key = `record ${read.name} ${written.name}`;
    if (walk.seen.has(key))
        return;
    walk.seen.add(key);
    const [known, sent] = [fieldsOf(read), fieldsOf(written)];
    const [byName, byAlias] = [new Map(sent.map((one) => [fieldName(one), one])), aliasesOf(sent)];
    const kept = new Set(known.map(fieldName));
    for (const [index, field] of known.entries()) {
        const names = [fieldName(field), ...(0,json/* stringsAt */.kp)(field.value, 'aliases')];
        const other = names.map((name) => byName.get(name)).find((one) => one !== undefined);
        if (other !== undefined) {
            compareFields(walk, [read, field], [written, other], path);
            continue;
        }
        const breaks = (0,json/* member */.Dc)(field.value, 'default') === undefined;
        const [aliased, same] = [byAlias.get(fieldName(field)), sent[index]];
        const isReplaced = same !== undefined && !kept.has(fieldName(same)) && isSameType(field, same);
        const renamed = aliased ?? (isReplaced && breaks ? same : undefined);
        const [from, to] = [renamed === undefined ? '' : fieldName(renamed), fieldName(field)];
        if (renamed !== undefined)
            put(walk, 'renamed', path, read, written, { reader: field, writer: renamed, from, to, breaks });
        else if (breaks)
            put(walk, 'missing', under(path, to), read, written, { reader: field, writer: written.declared });
    }
}
function compareFields(walk, [read, field], [written, other], path) {
    const way = under(path, fieldName(field));
    const [one, two] = [(0,document_cursor/* step */.PM)(field, 'type'), (0,document_cursor/* step */.PM)(other, 'type')];
    if (one !== undefined && two !== undefined)
        compare(walk, useOf(one, read.namespace, walk.reader), useOf(two, written.namespace, walk.writer), way);
    const [from, to] = [other, field].map(({ value }) => (0,json/* member */.Dc)(value, 'default'));
    if (from === undefined || to === undefined || (0,json/* canonical */.$N)(from) === (0,json/* canonical */.$N)(to))
        return;
    const given = { reader: (0,document_cursor/* step */.PM)(field, 'default') ?? field, writer: (0,document_cursor/* step */.PM)(other, 'default') ?? other, breaks: false };
    put(walk, 'default', way, read, written, { ...given, from: (0,json/* canonical */.$N)(from), to: (0,json/* canonical */.$N)(to) });
}
function aliasesOf(fields) {
    return new Map(fields.flatMap((field) => (0,json/* stringsAt */.kp)(field.value, 'aliases').map((alias) => [alias, field])));
}
function fieldName({ value }) {
    return (0,json/* textAt */.$6)(value, 'name') ?? '';
}
function isSameType(one, other) {
    return (0,json/* canonical */.$N)((0,json/* member */.Dc)(one.value, 'type')) === (0,json/* canonical */.$N)((0,json/* member */.Dc)(other.value, 'type'));
}
function under(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
/** Most branches that are written out. */
const walk_maxNames = 8;
function describe(use, names) {
    if (use.kind !== 'union')
        return nameOf(use);
    const all = branchesOf(use, names);
    const shown = all.slice(0, walk_maxNames).map(nameOf);
    return (all.length > shown.length ? [...shown, '…'] : shown).join(' | ');
}
function nameOf({ kind, name }) {
    return name === '' ? kind : lastOf(name);
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/changes.ts



/** Takes a schema in both revisions and the ways that count; gives every change that one of them feels, each cause once. */
function changesOf(base, head, ways) {
    const changes = new Map();
    for (const way of ways) {
        const problems = way === 'backward' ? problemsOf(head, base) : problemsOf(base, head);
        for (const change of problems.map((problem) => changeOf(problem, way))) {
            const key = keyOf(change);
            const known = changes.get(key);
            changes.set(key, known === undefined ? change : { ...known, ways: [...new Set([...known.ways, ...change.ways])] });
        }
    }
    return [...changes.values()];
}
/** What tells one cause from another: the place, and of a namespace the file, whose types follow it together. */
function keyOf(change) {
    const { kind, from, to, head } = change;
    return kind === 'namespace'
        ? JSON.stringify([kind, head.path, spaceOf(from), spaceOf(to)])
        : JSON.stringify([kind, changes_placeOf(change)]);
}
/** Where a change stands, in both revisions. */
function changes_placeOf({ base, head }) {
    return JSON.stringify([base.path, (0,document_cursor/* pointerOf */.rq)(base), head.path, (0,document_cursor/* pointerOf */.rq)(head)]);
}
function changeOf(problem, way) {
    const { path, reader, writer, from, to, onlyReader, onlyWriter } = problem;
    const known = { kind: changes_kindOf(problem, way), path, ways: problem.breaks ? [way] : [] };
    if (way === 'backward')
        return { ...known, base: writer, head: reader, from, to, onlyBase: onlyWriter, onlyHead: onlyReader };
    const turned = { base: reader, head: writer, from: to, to: from, onlyBase: onlyReader, onlyHead: onlyWriter };
    return { ...known, ...turned };
}
function changes_kindOf({ kind }, way) {
    switch (kind) {
        case 'missing':
            return way === 'backward' ? 'added' : 'removed';
        case 'symbols':
            return way === 'backward' ? 'symbols-removed' : 'symbols-added';
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/whole.ts



/** Most branches of one union: the library tries every pair. */
const maxBranches = 200;
/** Longest name that is quoted. */
const maxName = 80;
/** Takes a use of a type; gives its schema whole: each named type where it is first used, and of everything only what resolution looks at. */
function wholeOf(use, names) {
    const failures = [];
    const schema = whole_write({ names, done: new Set(), failures }, use, 0);
    const [why] = failures;
    return why === undefined ? { kind: 'schema', schema } : { kind: 'failed', why };
}
function whole_write(writing, use, depth) {
    const { names, done, failures } = writing;
    const fail = (why) => {
        failures.push(why);
        return 'null';
    };
    if (failures.length > 0)
        return 'null';
    if (use === undefined)
        return fail('a type is missing in it');
    if (depth > maxDepth)
        return fail(`it is nested deeper than ${maxDepth} types`);
    if (isPrimitive(use.kind))
        return use.kind;
    switch (use.kind) {
        case 'unknown':
            return fail(unknownWhy(use));
        case 'union': {
            const branches = branchesOf(use, names);
            if (branches.length > maxBranches)
                return fail(`it has a union of more than ${maxBranches} branches`);
            return branches.map((branch) => whole_write(writing, branch, depth + 1));
        }
        case 'array':
            return { type: 'array', items: whole_write(writing, innerOf(use, names), depth + 1) };
        case 'map':
            return { type: 'map', values: whole_write(writing, innerOf(use, names), depth + 1) };
    }
    const name = safeName(use.name);
    if (done.has(name))
        return name;
    done.add(name);
    const aliases = (0,json/* stringsAt */.kp)(use.declared.value, 'aliases').map((alias) => safe(lastOf(alias)));
    return { name, aliases, ...(use.kind === 'record' ? recordOf(writing, use, depth) : partsOf(use)) };
}
function unknownWhy({ name }) {
    if (name === '')
        return 'a part of it is no type';
    return `it names \`${name.slice(0, maxName)}\`, which no schema near it declares`;
}
function recordOf(writing, use, depth) {
    const typeOf = (field) => {
        const type = (0,document_cursor/* step */.PM)(field, 'type');
        return type === undefined ? undefined : useOf(type, use.namespace, writing.names);
    };
    const fields = fieldsOf(use).map((field) => {
        const otherwise = (0,json/* member */.Dc)(field.value, 'default');
        return {
            name: safe((0,json/* textAt */.$6)(field.value, 'name') ?? ''),
            type: whole_write(writing, typeOf(field), depth + 1),
            aliases: (0,json/* stringsAt */.kp)(field.value, 'aliases').map(safe),
            // A text may be the symbol of an enum.
            ...(otherwise === undefined ? {} : { default: typeof otherwise === 'string' ? safe(otherwise) : otherwise }),
        };
    });
    return { type: 'record', fields };
}
function partsOf({ kind, declared: { value } }) {
    if (kind === 'fixed')
        return { type: 'fixed', size: (0,json/* member */.Dc)(value, 'size') ?? null };
    const otherwise = (0,json/* textAt */.$6)(value, 'default');
    return {
        type: 'enum',
        symbols: (0,json/* stringsAt */.kp)(value, 'symbols').map(safe),
        ...(otherwise === undefined ? {} : { default: safe(otherwise) }),
    };
}
/** A bare name would take the namespace of the type around it, so that those without one get one of ours. */
function safeName(name) {
    if (name === '')
        return '_request_._request_';
    return `${spaceOf(name) || '_'}.${safe(lastOf(name))}`;
}
/** The library looks names up in plain objects, where it finds those of the prototype: they, and what would then collide with them, get one more underscore. */
function safe(name) {
    return inherited.has(trimmed(name)) ? `${name}_` : name;
}
function trimmed(name) {
    return name.replace(/_+$/, '');
}
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype).map(trimmed));

;// CONCATENATED MODULE: ./src/core/evidence/avro/wording.ts





const both = 'old and new code can not read each other’s messages';
const consequences = {
    message: {
        backward: 'messages that are already written can not be read by new code',
        forward: 'consumers that run the old schema can not read new messages',
    },
    call: {
        backward: 'calls of clients that run the old protocol fail',
        forward: 'calls of clients that run the new protocol fail on servers that run the old one',
    },
    answer: {
        backward: 'clients that run the new protocol can not read answers of servers that run the old one',
        forward: 'clients that run the old protocol can not read the answer',
    },
};
/** Gives what no longer works, in a clause. */
function consequenceOf(ways, carrier) {
    const [first, second] = ways;
    if (first === undefined)
        return 'nothing fails';
    return second === undefined ? consequences[carrier][first] : both;
}
/** Takes a change and the name of its schema; gives what is said about it. */
function draftOf(change, subject, carrier) {
    const named = `\`${subject}${change.path === '' ? '' : `.${change.path}`}\``;
    const { rule, level = 'breaking', side = 'head', at, says, otherwise, detail } = wordsOf(change, named);
    const place = at ?? change[side];
    return {
        ...{ rule, level, side, at: (0,document_cursor/* step */.PM)(place, 'name') ?? place, affects: [subject], name: named },
        title: `${says}: ${otherwise ?? consequenceOf(change.ways, carrier)}`,
        detail,
        ...repairOf(change),
    };
}
/** A primitive type alone on its line; null as the default of a new field that may be null; a symbol in a list on one line. */
function repairOf({ kind, base, head, onlyBase }) {
    const isPlain = [base, head].every(({ value }) => typeof value === 'string' && isPrimitive(value));
    switch (kind) {
        case 'type':
            return isPlain && wording_isAlike(base, head) ? oldValue(base, head) : {};
        case 'added': {
            const type = (0,document_cursor/* step */.PM)(head, 'type');
            const isNullFirst = type !== undefined && (0,document_cursor/* items */.ld)(type)[0]?.value === 'null';
            return isNullFirst ? { repair: { at: type, to: type.value, also: ['default', null] } } : {};
        }
        case 'symbols-removed': {
            const [from, to, [gone, second]] = [(0,document_cursor/* step */.PM)(base, 'symbols'), (0,document_cursor/* step */.PM)(head, 'symbols'), onlyBase];
            if (from === undefined || to === undefined || gone === undefined || second !== undefined)
                return {};
            return putBack(from, to, gone.name);
        }
        default:
            return {};
    }
}
/** What else a field says, its default above all, may not fit the old type. */
function wording_isAlike(base, head) {
    const [one, other] = [base, head].map(({ up }) => {
        const field = up?.key === 'type' && (0,json/* isObject */.Gv)(up.from.value) ? Object.entries(up.from.value) : [];
        return (0,json/* canonical */.$N)(Object.fromEntries(field.filter(([key]) => !['type', 'doc'].includes(key))));
    });
    return one === other;
}
function wordsOf(change, named) {
    const { from, to } = change;
    switch (change.kind) {
        case 'added':
        case 'removed':
        case 'renamed':
            return fieldWords(change, named);
        case 'type':
        case 'size':
            return typeWords(change, named);
        case 'symbols-added':
        case 'symbols-removed':
        case 'symbol-order':
            return symbolWords(change, named);
        case 'branches':
            return branchWords(change, named);
        case 'name':
        case 'namespace':
            return nameWords(change, named);
        case 'meaning':
            return meaningWords(change, named);
        case 'default':
            return {
                ...{
                    rule: 'avro-default-changed',
                    level: 'info',
                    says: `the default of ${named} goes from ${code(from)} to ${code(to)}`,
                },
                otherwise: 'messages without the field are read with another value than before',
                detail: 'Messages that hold the field are not concerned.',
            };
    }
}
function fieldWords({ kind, from, to, ways }, named) {
    if (kind === 'added')
        return {
            ...{ rule: 'avro-field-added', says: `${named} is new and has no default` },
            detail: 'Give it a default, such as `null` with the type `["null", …]`.',
        };
    if (kind === 'removed')
        return {
            ...{ rule: 'avro-field-removed', side: 'base', says: `${named} is gone and had no default` },
            detail: 'Give it a default first, roll that out to every consumer, then remove it.',
        };
    const words = { rule: 'avro-field-renamed', says: `\`${from}\` of ${named} is called \`${to}\` now` };
    const detail = 'Fields are matched by name, and an alias of the old name helps new readers only. Keep the name, or add the new field beside the old one and write both until every reader has moved.';
    if (ways.length > 0)
        return { ...words, detail };
    return { ...words, level: 'risky', otherwise: `consumers that run the old schema read the default instead`, detail };
}
function nameWords({ kind, from, to }, named) {
    if (kind === 'name')
        return {
            ...{ rule: 'avro-name-changed', says: `${named} is called \`${to}\` and no longer \`${from}\`` },
            detail: 'Types are matched by name. Keep the name; an alias of the old one helps new readers only.',
        };
    return {
        ...{ rule: 'avro-name-changed', level: 'risky', says: `${named} is \`${to}\` and no longer \`${from}\`` },
        otherwise: 'consumers that match types or find classes by full name can not read new messages',
        detail: 'Resolution asks for the name without its namespace, but not every library follows it, and readers of generated classes look the class up by the writer’s full name. Keep the namespace, or move every reader first.',
    };
}
function typeWords({ from, to, isReread = false }, named) {
    const reread = isReread ? ' Whoever still reads it without an error reads other values.' : '';
    return {
        rule: 'avro-type-changed',
        says: `${named} goes from \`${from}\` to \`${to}\``,
        detail: `Add a field with the new type and a default, write both, move the readers, then remove the old one.${reread}`,
    };
}
function symbolWords({ kind, ways, from, to, onlyBase, onlyHead }, named) {
    if (kind === 'symbol-order')
        return {
            ...{ rule: 'avro-enum-order-changed', level: 'info', says: `the symbols of ${named} stand in another order` },
            otherwise: 'values sort in another way, and code that counts symbols counts others',
            detail: 'Readers that know the writer’s schema find symbols by name. Append new symbols at the end.',
        };
    const isAdded = kind === 'symbols-added';
    const parts = isAdded ? onlyHead : onlyBase;
    const says = `${named} ${isAdded ? 'has the new' : 'no longer has the'} ${parts.length === 1 ? 'symbol' : 'symbols'} ${wording_listed(parts)}`;
    const place = { rule: `avro-enum-symbol-${isAdded ? 'added' : 'removed'}`, side: isAdded ? 'head' : 'base' };
    const words = { ...place, says, ...atFirst(parts) };
    if (ways.length === 0)
        return {
            ...{
                ...words,
                level: 'risky',
                detail: 'Nothing fails, so that nobody sees it. Say what the default means, and move the readers before the writers.',
            },
            otherwise: `${isAdded ? 'consumers that run the old schema read' : 'new code reads'} \`${isAdded ? from : to}\` instead`,
        };
    return {
        ...words,
        detail: isAdded
            ? 'Give the enum a `default`, roll that out to every consumer, then write the new symbol.'
            : 'Keep the symbol, or give the enum a `default`.',
    };
}
function branchWords(change, named) {
    const { onlyBase, onlyHead } = change;
    if (onlyBase.length > 0 === onlyHead.length > 0)
        return typeWords(change, named);
    if (onlyHead.length > 0)
        return {
            ...{ rule: 'avro-union-branch-added', says: `${named} may be ${wording_listed(onlyHead)} now`, ...atFirst(onlyHead) },
            detail: 'Roll the schema out to every consumer before the first such message is written.',
        };
    return {
        ...{ rule: 'avro-union-branch-removed', side: 'base', says: `${named} may no longer be ${wording_listed(onlyBase)}` },
        ...{ ...atFirst(onlyBase), detail: 'Keep the branch for as long as such messages may be read.' },
    };
}
function meaningWords({ from, to }, named) {
    const level = meaningLevel(from, to);
    return {
        ...{ rule: 'avro-logical-type-changed', level, says: `${named} means ${code(to)} now and meant ${code(from)}` },
        otherwise: level === 'breaking'
            ? 'old data is read as other values, without an error'
            : 'readers take the same bytes for another type',
        detail: level === 'breaking'
            ? 'Resolution does not look at it, so that nothing fails and values are wrong. Add a field with the new meaning.'
            : 'Generated code and tables made from the schema change their type. Move the readers first, or add a field.',
    };
}
function atFirst([first]) {
    return first === undefined ? {} : { at: first.at };
}
/** Most names, and most characters of a value, that are written out. */
const maxListed = 8;
const maxValue = 60;
function wording_listed(parts) {
    const shown = parts.slice(0, maxListed).map(({ name }) => `\`${name}\``);
    return parts.length <= maxListed ? shown.join(', ') : `${shown.join(', ')} and ${parts.length - maxListed} more`;
}
function code(value) {
    return `\`${value.length > maxValue ? `${value.slice(0, maxValue)}…` : value}\``;
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/judge.ts






/** Takes a schema in both revisions; gives what keeps new code from reading old data, and old code from reading new data. The library decides whether there is anything, the walk says where. */
function judgeSchema({ base, head, subject, carrier, ways }, parser) {
    const [before, after] = [wholeOf(base.use, base.names), wholeOf(head.use, head.names)];
    if (before.kind === 'failed')
        return unchecked(before.why);
    if (after.kind === 'failed')
        return unchecked(after.why);
    const broken = [];
    for (const way of ways) {
        const [reader, writer] = way === 'backward' ? [after, before] : [before, after];
        const resolution = parser.resolve(withPlainAliases(reader.schema, writer.schema), writer.schema);
        if (resolution.kind === 'failed')
            return unchecked(`it is no Avro schema: ${resolution.why}`);
        if (resolution.kind === 'no')
            broken.push({ way, why: resolution.why });
    }
    const changes = changesOf(base, head, ways).flatMap((change) => confirmed(change, broken.map(({ way }) => way)));
    const missing = broken.filter(({ way }) => !changes.some((change) => change.ways.includes(way)));
    const [unplaced] = missing;
    const { at } = head.use;
    const drafts = told(changes).map((change) => ({
        ...{ key: keyOf(change), draft: draftOf(change, subject, carrier), file: at.path },
    }));
    if (unplaced === undefined)
        return { drafts, unchecked: [] };
    const draft = {
        ...{ rule: 'avro-incompatible', level: 'breaking', side: 'head', at: (0,document_cursor/* step */.PM)(at, 'name') ?? at },
        ...{ affects: [subject], name: `\`${subject}\`` },
        title: `\`${subject}\` does not fit its old form: ${consequenceOf(missing.map(({ way }) => way), carrier)}`,
        detail: `The rules of schema resolution are not met: ${unplaced.why}.`,
    };
    return { drafts: [...drafts, { key: `${at.path} ${subject}`, draft, file: at.path }], unchecked: [] };
}
/** The ways that the library does not see broken are left out; what broke only there is no change. */
function confirmed(change, broken) {
    if (change.ways.length === 0)
        return [change];
    const ways = change.ways.filter((way) => broken.includes(way));
    return ways.length === 0 ? [] : [{ ...change, ways }];
}
/** A type that changed has another meaning as well, of the same cause; only wrong values are worth a word of their own. */
function told(changes) {
    const types = new Set(changes.filter(({ kind }) => kind === 'type').map(changes_placeOf));
    const wrong = new Set(changes.filter(isWrong).map(changes_placeOf));
    return changes
        .filter((change) => change.kind !== 'meaning' || !types.has(changes_placeOf(change)))
        .map((change) => (change.kind === 'type' && wrong.has(changes_placeOf(change)) ? { ...change, isReread: true } : change));
}
function isWrong({ kind, from, to }) {
    return kind === 'meaning' && meaningLevel(from, to) === 'breaking';
}
function unchecked(why) {
    return { drafts: [], unchecked: [why] };
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/library.ts


/** Takes the roots of the schemas of one revision; gives the types that they declare. */
function libraryOf(roots) {
    const byName = new Map();
    for (const root of roots)
        for (const [name, named] of namesOf(root)) {
            const known = byName.get(name);
            if (known === undefined)
                byName.set(name, [named]);
            else
                known.push(named);
        }
    const places = (name) => byName.get(name) ?? [];
    return { roots, places, namesFor: (path) => namesFor(path, places) };
}
function namesFor(path, places) {
    const known = new Map();
    return {
        get: (name) => {
            if (!known.has(name))
                known.set(name, nearest(path, places(name)));
            return known.get(name);
        },
    };
}
function nearest(path, places) {
    const own = places.find(({ at }) => at.path === path);
    if (own !== undefined || places.length < 2)
        return own ?? places[0];
    const away = (named) => distanceOf(directoryOf(path), directoryOf(named.at.path));
    return places.reduce((best, one) => (away(one) < away(best) ? one : best));
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/rules.ts
/** Every rule of Avro schemas; each has a page. */
const avroRules = [
    'avro-field-added',
    'avro-field-removed',
    'avro-field-renamed',
    'avro-type-changed',
    'avro-enum-symbol-added',
    'avro-enum-symbol-removed',
    'avro-enum-order-changed',
    'avro-union-branch-added',
    'avro-union-branch-removed',
    'avro-name-changed',
    'avro-logical-type-changed',
    'avro-default-changed',
    'avro-message-removed',
    'avro-schema-removed',
    'avro-incompatible',
];

;// CONCATENATED MODULE: ./src/core/evidence/avro/subjects.ts




const bothWays = ['backward', 'forward'];
/** Takes what a file declares at its top and what it declared; gives each schema with its successor, and those that have none. */
function pairSchemas(base, head) {
    const [byName, byLast] = [
        new Map(head.map((one) => [one.use.name, one])),
        new Map(head.map((one) => [lastOf(one.use.name), one])),
    ];
    const isOnly = base.length === 1 && head.length === 1;
    const found = base.map((from) => {
        const to = byName.get(from.use.name) ?? byLast.get(lastOf(from.use.name)) ?? (isOnly ? head[0] : undefined);
        return { from, to };
    });
    return {
        pairs: found.flatMap(({ from, to }) => (to === undefined ? [] : [pairOf(from, to)])),
        gone: found.flatMap(({ from, to }) => (to === undefined ? [from] : [])),
    };
}
/** Makes a pair of two forms of one schema whose data is kept in messages. */
function pairOf(base, head) {
    return { base, head, subject: subjectOf(base), carrier: 'message', ways: bothWays };
}
/** The name of a schema without its namespace; that of its file where it has none. */
function subjectOf({ use: { name, at } }) {
    return name === '' ? (at.path.split('/').at(-1) ?? at.path) : lastOf(name);
}
/** Takes a file's root; gives the schemas that it declares at its top: the types of a protocol, the declarations of a list, or itself. */
function schemasOf(root, names) {
    if (root === undefined)
        return [];
    const side = (at) => ({ use: useOf(at, namespaceOf(root), names), names });
    if (isProtocol(root))
        return (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(root, 'types')).map(side);
    const listed = (0,document_cursor/* items */.ld)(root);
    return listed.length > 0 && listed.every(({ value }) => isDeclaration(value)) ? listed.map(side) : [side(root)];
}
function isProtocol({ value }) {
    return (0,json/* textAt */.$6)(value, 'protocol') !== undefined;
}
/** Says whether a file is a protocol with messages: what becomes of its types, they tell. */
function hasMessages(root) {
    return isProtocol(root) && (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(root, 'messages')).length > 0;
}
/** A protocol's namespace holds for all of its types; a schema's holds inside of itself. */
function namespaceOf(root) {
    return root !== undefined && isProtocol(root) ? ((0,json/* textAt */.$6)(root.value, 'namespace') ?? '') : '';
}
/** Takes a protocol in both revisions; gives what its clients send and read, and the messages that are gone. */
function pairMessages(base, head, names) {
    if (!isProtocol(base))
        return { pairs: [], gone: [] };
    const protocol = (0,json/* textAt */.$6)(base.value, 'protocol') ?? '';
    const after = new Map((0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(head, 'messages')));
    const [pairs, gone] = [[], []];
    for (const [name, was] of (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(base, 'messages'))) {
        const [is, subject] = [after.get(name), `${protocol}.${name}`];
        if (is === undefined) {
            gone.push(messageGone(was, subject));
            continue;
        }
        const add = (one, other, rest) => {
            if (one === undefined || other === undefined)
                return;
            const [from, to] = [useOf(one, namespaceOf(base), names.base), useOf(other, namespaceOf(head), names.head)];
            pairs.push({ base: { use: from, names: names.base }, head: { use: to, names: names.head }, subject, ...rest });
        };
        add(was, is, { carrier: 'call', ways: ['backward'] });
        add((0,document_cursor/* step */.PM)(was, 'response'), (0,document_cursor/* step */.PM)(is, 'response'), { carrier: 'answer', ways: ['forward'] });
        add(errorsOf(was), errorsOf(is), { carrier: 'answer', ways: ['forward'] });
    }
    return { pairs, gone };
}
/** An empty list of errors is none. */
function errorsOf(message) {
    const errors = (0,document_cursor/* step */.PM)(message, 'errors');
    return (0,document_cursor/* items */.ld)(errors).length === 0 ? undefined : errors;
}
function messageGone(at, subject) {
    return {
        ...{
            rule: 'avro-message-removed',
            level: 'breaking',
            side: 'base',
            at,
            affects: [subject],
            name: `\`${subject}\``,
        },
        title: `the message \`${subject}\` is gone: ${consequenceOf(['backward'], 'call')}`,
        detail: 'Keep the message until no client calls it.',
    };
}
/** Says that a schema is gone with its file or from it; nothing where another schema was made of it, since that one tells. */
function schemaGone(side, library) {
    const { declared, name } = side.use;
    if (name === '' || library.roots.some((root) => isNamed(root.value, name, declared.value, 0)))
        return [];
    const subject = subjectOf(side);
    return [
        {
            ...{ rule: 'avro-schema-removed', level: 'risky', side: 'base', at: (0,document_cursor/* step */.PM)(declared, 'name') ?? declared },
            ...{ affects: [subject], name: `\`${subject}\`` },
            title: `the schema \`${subject}\` is gone: who still reads its topic has nothing to read it with`,
            detail: 'Stop the producers, drain the topic, and remove the schema with its last consumer.',
        },
    ];
}
/** Whether a text anywhere but in the declaration itself is a type's name. */
function isNamed(value, name, declaration, depth) {
    if (typeof value === 'string')
        return value === name || value === lastOf(name);
    if (depth > 2 * maxDepth || value === declaration)
        return false;
    if ((0,json/* isList */.Lv)(value))
        return value.some((item) => isNamed(item, name, declaration, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    return ['type', 'items', 'values', 'fields', 'types'].some((key) => Object.hasOwn(value, key) && isNamed(value[key] ?? null, name, declaration, depth + 1));
}

;// CONCATENATED MODULE: ./src/core/evidence/avro/check.ts








/** The contract of Avro schemas: whether new code reads old messages, and old code new ones. */
const avroCheck = {
    kind: 'avro',
    rules: avroRules,
    parsers: ['documents', 'avro'],
    concerns: ({ path, previousPath }) => isAvro(path) || (previousPath !== undefined && isAvro(previousPath)),
    needsTrees: true,
    wanted: refsOf,
    compute: (input, { documents, avro }) => {
        if (documents === undefined || avro === undefined)
            throw new Error('the avro check ran without its parsers');
        const [base, head] = [(0,document_documents/* documentsOf */.u)('mergeBase', input.texts, documents), (0,document_documents/* documentsOf */.u)('head', input.texts, documents)];
        const libraries = { base: libraryIn(input, base), head: libraryIn(input, head) };
        const results = input.files.map((file) => judgeFile(file, { base, head, libraries, avro, input }));
        return {
            evidence: evidenceOf(distinct(results.flatMap(({ drafts }) => drafts)), { contract: 'avro', surface: 'queue' }, { base, head, parser: documents }),
            unchecked: results.flatMap(({ unchecked }) => unchecked),
        };
    },
};
/** A type that several changed schemas name is told once, by the file that declares it where that one is among them. */
function distinct(drafts) {
    const byCause = new Map();
    for (const { key, draft, file } of drafts) {
        const cause = `${draft.rule} ${key}`;
        const isOwn = draft.at.path === file;
        if (!byCause.has(cause) || (isOwn && byCause.get(cause)?.isOwn === false))
            byCause.set(cause, { draft, isOwn });
    }
    return [...byCause.values()].map(({ draft }) => draft);
}
function libraryIn(input, documents) {
    const paths = pathsOf(documents.revision, input).filter((path) => !isIdl(path));
    return libraryOf(paths.flatMap((path) => documents.root(path) ?? []));
}
function judgeFile({ path, previousPath = path }, known) {
    const none = (why) => ({ drafts: [], unchecked: why === undefined ? [] : [{ path, why }] });
    if (isIdl(path) || isIdl(previousPath))
        return none('Avro IDL is not checked');
    const { base, head, libraries } = known;
    const [before, after] = [base.get(previousPath), head.get(path)];
    if (before.kind === 'failed')
        return none(`unreadable at the merge base: ${before.why}`);
    if (after.kind === 'failed')
        return none(`unreadable at head: ${after.why}`);
    const [was, is] = [base.root(previousPath), head.root(path)];
    if (was === undefined)
        return none();
    const names = { base: libraries.base.namesFor(previousPath), head: libraries.head.namesFor(path) };
    const { pairs, gone } = pairSchemas(schemasOf(was, names.base), schemasOf(is, names.head));
    const messages = pairMessages(was, is, names);
    const moved = hasMessages(was) ? [] : gone.map((side) => successorOf(side, known));
    const all = [...pairs, ...moved.flatMap(({ pair }) => pair ?? []), ...messages.pairs];
    const judged = all.map((pair) => judgeSchema(pair, known.avro));
    const lost = [...moved.flatMap(({ drafts }) => drafts), ...messages.gone];
    const whys = [...judged.flatMap(({ unchecked }) => unchecked), ...moved.flatMap(({ why }) => why ?? [])];
    return {
        drafts: [
            ...judged.flatMap(({ drafts }) => drafts),
            ...lost.map((draft) => ({ key: draft.title, draft, file: path })),
        ],
        unchecked: [...new Set(whys)].map((why) => ({ path, why })),
    };
}
/** A schema that its file no longer has: it moved to a new file, stands in another one as well, or is gone. */
function successorOf(side, { libraries, input }) {
    const { name } = side.use;
    const places = name === '' ? [] : libraries.head.places(name);
    const moved = places.find(({ at }) => !input.trees.mergeBase.includes(at.path));
    if (moved !== undefined) {
        const names = libraries.head.namesFor(moved.at.path);
        return { pair: pairOf(side, { use: useOfNamed(moved, moved.at), names }), drafts: [] };
    }
    if (places.length > 0)
        return { drafts: [] };
    if (isCut(input.trees.head))
        return { drafts: [], why: 'there are too many schemas to say whether it moved or is gone' };
    return { drafts: schemaGone(side, libraries.base) };
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/delta.ts
/** Completes a delta with what most of them do not have. */
function delta(given) {
    return { name: '', from: '', to: '', required: false, hasDefault: false, access: undefined, ...given };
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/choices.ts


const choices_none = { pairs: [], deltas: [], instead: false };
/** Takes two views of one schema; says which branches came and went. */
function compareChoices(base, head, revisions) {
    const [before, after] = [base.variants, head.variants];
    if (before.length <= 1 && after.length <= 1)
        return choices_none;
    const [choice, plain] = before.length > 1 ? [base, head] : [head, base];
    if (before.length > 0 && after.length > 0)
        return { ...pairBranches(before, after, revisions), instead: saysNothing(choice) && plain.variants.length === 1 };
    if (saysNothing(choice) && !saysNothing(plain))
        return wrapped(base, head, revisions);
    // Branches beside other keywords only say which of them belong together.
    const gone = before.length > 0;
    const at = choice.variantsAt ?? choice.at;
    const name = at.up?.key ?? 'oneOf';
    return {
        ...choices_none,
        deltas: [
            delta({ part: 'constraint', effect: gone ? 'widened' : 'narrowed', side: gone ? 'base' : 'head', at, name }),
        ],
    };
}
/** A plain schema that became a branch is that branch by its name or its text; where only its type tells, the whole of it is another schema now. */
function wrapped(base, head, revisions) {
    const toChoice = head.variants.length > 0;
    const [before, after] = [toChoice ? [base.at] : base.variants, toChoice ? head.variants : [head.at]];
    const paired = pairBranches(before, after, revisions);
    const [pair] = paired.pairs;
    if (pair === undefined || !paired.weak)
        return { ...paired, instead: true };
    const at = head.variantsAt ?? head.at;
    const words = { from: toChoice ? 'one form' : 'a choice', to: toChoice ? 'a choice' : 'one form' };
    return {
        pairs: [],
        deltas: [delta({ part: 'variant', effect: 'changed', side: 'head', at, ...words })],
        instead: true,
    };
}
function saysNothing(view) {
    return view.types === undefined && view.enum === undefined && view.properties.size === 0;
}
/** Pairs branches by the name they refer to, by their title, by their text, and by their type where as many are left on both sides. */
function pairBranches(before, after, { base, head }) {
    const textOf = textsOf();
    const signs = [
        choices_nameOf,
        (at, documents) => textOf(documents.resolve(at)),
        (at, documents) => (0,json/* textAt */.$6)(documents.resolve(at).value, 'title'),
        (at, documents) => typeOf(documents.resolve(at)),
    ];
    const pairs = [];
    let [left, free] = [[...before], [...after]];
    let weak = false;
    for (const [index, sign] of signs.entries()) {
        if (index === signs.length - 1 && left.length !== free.length && before.length > 1 && after.length > 1)
            break;
        const sameType = (all, documents, key) => all.filter((at) => sign(at, documents) === key).length;
        const byKey = new Map();
        for (const at of free)
            byKey.set(sign(at, head), [...(byKey.get(sign(at, head)) ?? []), at]);
        const rest = [];
        for (const at of left) {
            const key = sign(at, base);
            const other = key === undefined ? undefined : byKey.get(key)?.shift();
            if (other === undefined)
                rest.push(at);
            else {
                pairs.push([at, other]);
                // One of several of a type may be any of them.
                weak ||= index === signs.length - 1 && sameType(before, base, key) + sameType(after, head, key) > 2;
                free = free.filter((one) => one !== other);
            }
        }
        left = rest;
    }
    return {
        pairs,
        weak,
        deltas: [
            ...left.map((at) => variantDelta('narrowed', 'base', at, base)),
            ...free.map((at) => variantDelta('widened', 'head', at, head)),
        ],
    };
}
/** Writing a branch out costs; each is written once. */
function textsOf() {
    const known = new Map();
    return ({ value }) => {
        const text = known.get(value) ?? (0,json/* canonical */.$N)(value);
        known.set(value, text);
        return text;
    };
}
function variantDelta(effect, side, at, documents) {
    return delta({ part: 'variant', effect, side, at, name: choices_nameOf(at) ?? typeOf(documents.resolve(at)) });
}
function choices_nameOf({ value }) {
    return ((0,json/* textAt */.$6)(value, '$ref')
        ?.split('/')
        .at(-1)
        ?.replace(/\.(?:ya?ml|json)$/, '') ?? (0,json/* textAt */.$6)(value, 'title'));
}
function typeOf({ value }) {
    return (0,json/* textAt */.$6)(value, 'type') ?? 'object';
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/enums.ts




/** Takes two views; gives what came to and went from their lists of values. */
function compareEnums(base, head) {
    const [from, to] = [base.enum, head.enum];
    if (from === undefined && to === undefined)
        return [];
    if (from === undefined)
        return to === undefined ? [] : [enumDelta('narrowed', 'head', to)];
    if (to === undefined)
        return head.variants.length > 0 ? [] : [enumDelta('widened', 'base', from)];
    const [was, is] = [from.value[0], to.value[0]];
    if (isConst(from) && isConst(to) && was !== undefined && is !== undefined)
        return (0,json/* canonical */.$N)(was) === (0,json/* canonical */.$N)(is)
            ? []
            : [
                {
                    ...valueDelta('changed', 'head', to, is),
                    from: valueText(was),
                    to: valueText(is),
                    ...oldValue(from.at, to.at),
                },
            ];
    const text = (values) => new Set(values.map((value) => (0,json/* canonical */.$N)(value)));
    const [before, after] = [text(from.value), text(to.value)];
    const gone = from.value.filter((value) => !after.has((0,json/* canonical */.$N)(value)));
    const came = to.value.filter((value) => !before.has((0,json/* canonical */.$N)(value)));
    return [
        ...gone.map((value) => ({ ...valueDelta('narrowed', 'base', from, value), ...putBack(from.at, to.at, value) })),
        ...came.map((value) => valueDelta('widened', 'head', to, value)),
    ];
}
function enumDelta(effect, side, { value, at }) {
    const values = value.slice(0, 5).map(String).join(', ');
    return delta({ part: 'enum', effect, side, at, [side === 'base' ? 'from' : 'to']: values });
}
function isConst({ at }) {
    return at.up?.key === 'const';
}
/** Writes a value of a list for people. */
function valueText(value) {
    return typeof value === 'string' ? value : (0,json/* canonical */.$N)(value);
}
/** The value's own line; a `const` has none but its keyword's. */
function valueDelta(effect, side, list, value) {
    const listed = Array.isArray(list.at.value) ? list.at.value.indexOf(value) : -1;
    const at = (listed === -1 ? undefined : (0,document_cursor/* step */.PM)(list.at, String(listed))) ?? list.at;
    return delta({ part: 'enum-value', effect, side, at, name: valueText(value) });
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/conditions.ts




/** Takes two views; gives what changed of the keywords that are compared as a whole. */
function compareOthers(base, head) {
    const keys = new Set([...base.others.keys(), ...head.others.keys()]);
    return [...keys].flatMap((name) => {
        const [from, to] = [base.others.get(name), head.others.get(name)];
        if (from !== undefined && to !== undefined)
            return compareBoth(name, from, to);
        if (from !== undefined)
            return [delta({ part: 'constraint', effect: 'widened', side: 'base', at: from, name })];
        if (to === undefined || isIdle(to.value))
            return [];
        return [delta({ part: 'constraint', effect: 'narrowed', side: 'head', at: to, name })];
    });
}
function compareBoth(name, from, to) {
    if ((0,json/* canonical */.$N)(from.value) === (0,json/* canonical */.$N)(to.value) || (isIdle(from.value) && isIdle(to.value)))
        return [];
    if (Object.hasOwn(below, name))
        return below[name] === 'schemas' ? keyed(name, from, to) : [];
    if (name === 'x-extensible-enum')
        return extensibleEnum(from, to);
    if (name === 'dependentRequired')
        return [dependentRequired(from, to)];
    return [delta({ part: 'constraint', effect: 'changed', side: 'head', at: to, name })];
}
/** A schema that comes or goes under its key; those on both sides are compared. */
function keyed(name, from, to) {
    const [before, after] = [new Map((0,document_cursor/* members */.ol)(from)), new Map((0,document_cursor/* members */.ol)(to))];
    const came = [...after].filter(([key]) => !before.has(key));
    const gone = [...before].filter(([key]) => !after.has(key));
    return [
        ...came.map(([, at]) => delta({ part: 'constraint', effect: 'narrowed', side: 'head', at, name })),
        ...gone.map(([, at]) => delta({ part: 'constraint', effect: 'widened', side: 'base', at, name })),
    ];
}
/** Keywords whose schemas are compared with those of the other side: what changed in them is told there. */
const below = {
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: 'schema',
    else: 'schema',
    contains: 'schema',
    propertyNames: 'schema',
    contentSchema: 'schema',
    unevaluatedProperties: 'schema',
    unevaluatedItems: 'schema',
    patternProperties: 'schemas',
    dependentSchemas: 'schemas',
};
/** A list that readers were told will grow; only what leaves it counts. */
function extensibleEnum(from, to) {
    const after = new Set((0,document_cursor/* items */.ld)(to).map(({ value }) => (0,json/* canonical */.$N)(value)));
    return (0,document_cursor/* items */.ld)(from)
        .filter(({ value }) => !after.has((0,json/* canonical */.$N)(value)))
        .map((at) => delta({ part: 'enum-value', effect: 'narrowed', side: 'base', at, name: valueText(at.value) }));
}
function dependentRequired(from, to) {
    const needs = (at) => new Set((0,document_cursor/* members */.ol)(at).flatMap(([name, list]) => (0,document_cursor/* items */.ld)(list).map(({ value }) => `${name} ${String(value)}`)));
    const [before, after] = [needs(from), needs(to)];
    const came = [...after].some((one) => !before.has(one));
    const gone = [...before].some((one) => !after.has(one));
    return delta({
        part: 'constraint',
        effect: came && gone ? 'changed' : came ? 'narrowed' : 'widened',
        side: 'head',
        at: to,
        name: 'dependentRequired',
    });
}
function isIdle(value) {
    return value === true || ((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0);
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/bounds.ts

/** Keywords that limit a value from one side; those with an exclusive form are one limit each. */
const limitKinds = [
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
    'minContains',
    'maxContains',
    'uniqueItems',
    'multipleOf',
];
/** The keywords that hold them. */
const limitKeys = [...limitKinds, 'exclusiveMinimum', 'exclusiveMaximum'];
/** Takes the parts of a schema; gives its limits. An exclusive limit reads the same as the flag of OpenAPI 3.0 and as the number of JSON Schema; a limit that limits nothing is none. */
function boundsOf(parts) {
    const bounds = new Map();
    for (const kind of limitKinds) {
        const all = parts.flatMap((part) => boundIn(part, kind));
        const [first, ...others] = all;
        if (first === undefined)
            continue;
        bounds.set(kind, others.reduce((tightest, one) => (isTighter(kind, one, tightest) ? one : tightest), first));
    }
    return bounds;
}
function boundIn(part, kind) {
    const at = (0,document_cursor/* step */.PM)(part, kind);
    if (kind === 'uniqueItems')
        return at?.value === true ? [{ value: 1, exclusive: false, at }] : [];
    const exclusiveAt = kind === 'minimum' || kind === 'maximum' ? (0,document_cursor/* step */.PM)(part, exclusiveOf[kind]) : undefined;
    const bounds = [];
    if (at !== undefined && typeof at.value === 'number' && !bounds_isIdle(kind, at.value))
        bounds.push({ value: at.value, exclusive: exclusiveAt?.value === true, at });
    if (exclusiveAt !== undefined && typeof exclusiveAt.value === 'number')
        bounds.push({ value: exclusiveAt.value, exclusive: true, at: exclusiveAt });
    return bounds;
}
const exclusiveOf = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' };
function bounds_isIdle(kind, value) {
    return value === 0 && (kind === 'minLength' || kind === 'minItems' || kind === 'minProperties');
}
/** Says whether a limit allows less than another of its kind does; neither of two equal ones, and for `multipleOf` a true multiple. */
function isTighter(kind, one, other) {
    if (kind === 'multipleOf')
        return one.value !== other.value && other.value > 0 && one.value % other.value === 0;
    if (one.value === other.value)
        return one.exclusive && !other.exclusive;
    return kind.startsWith('min') ? one.value > other.value : one.value < other.value;
}
/** Compares the limits of two schemas; nothing for equal ones. */
function compareBounds(base, head) {
    if (base.size === 0 && head.size === 0)
        return [];
    return limitKinds.flatMap((kind) => {
        const [from, to] = [base.get(kind), head.get(kind)];
        if (from === undefined && to === undefined)
            return [];
        if (from === undefined)
            return [{ kind, effect: 'narrowed', from, to }];
        if (to === undefined)
            return [{ kind, effect: 'widened', from, to }];
        if (isTighter(kind, to, from))
            return [{ kind, effect: 'narrowed', from, to }];
        if (isTighter(kind, from, to))
            return [{ kind, effect: 'widened', from, to }];
        return from.value === to.value ? [] : [{ kind, effect: 'changed', from, to }];
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/repairs.ts



function holders({ parts }, key) {
    return parts.flatMap((part) => (0,document_cursor/* step */.PM)(part, key) ?? []);
}
/** Takes two views and where one keyword stands in them; gives its old value as the repair, where it decides alone and is of the same type. */
function oldKeyword(base, head, from, to) {
    const key = to?.up?.key;
    if (key === undefined || !isSole(base, head, key) || !isSameTypes(base, head))
        return {};
    return oldValue(from, to);
}
/** One of several schemas that a value has to meet does not decide alone. */
function isSole(base, head, key) {
    return holders(base, key).length <= 1 && holders(head, key).length === 1;
}
function isSameTypes({ types: from }, { types: to }) {
    return [...(from?.value ?? [])].toSorted().join() === [...(to?.value ?? [])].toSorted().join();
}
/** Keywords that say nothing about a value. */
const idle = new Set(['description', 'title', 'summary', 'example', 'examples', 'deprecated']);
/** Gives the old type as the repair, where nothing else of the schema changed with it. */
function oldType(base, head, from, to) {
    const isOwn = [from, to].every(({ up }) => up?.key === 'type');
    const [before, after] = [from, to].map(({ up }) => rest(up?.from.value));
    return isOwn && before === after && isSole(base, head, 'type') ? oldValue(from, to) : {};
}
function rest(schema) {
    if (!(0,json/* isObject */.Gv)(schema))
        return '';
    return (0,json/* canonical */.$N)(Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'type' && !idle.has(key))));
}
/** Takes a flag that the head states, and what it meant before, stated or not; gives that as the repair. */
function oldFlag(base, head, key, to) {
    const [at] = holders(head, key);
    const part = at?.up?.from;
    if (at?.value !== !to || part === undefined || !isSole(base, head, key))
        return {};
    return base.parts.some((one) => isSamePlace(one, part)) ? { repair: { at, to } } : {};
}
/** Takes a name in a list; gives the list without it. An empty list is none: some versions of JSON Schema do not allow it. */
function takenOut(item) {
    const list = item.up?.from;
    if (list === undefined || !(0,json/* isList */.Lv)(list.value) || list.value.length < 2)
        return {};
    return { repair: { at: list, to: list.value.filter((one) => one !== item.value) } };
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/keywords.ts








/** Takes two views of one schema; gives what changed in it, without what lies below (properties, items, branches). */
function compareKeywords(base, head) {
    return [
        ...compareTypes(base, head),
        ...compareEnums(base, head),
        ...compareText('format', base.format, head.format, base, head),
        ...compareText('pattern', base.pattern, head.pattern, base, head),
        ...compareBounds(base.bounds, head.bounds).map(({ kind, effect, from, to }) => {
            const number = (bound) => (bound === undefined ? 'none' : String(bound.value));
            const at = to?.at ?? from?.at ?? base.at;
            const side = to === undefined ? 'base' : 'head';
            const repair = boundRepair(base, head, { kind, effect, from, to });
            return delta({ part: 'bounds', effect, side, at, name: kind, from: number(from), to: number(to), ...repair });
        }),
        ...compareDefaults(base, head),
        ...compareAdditional(base, head),
        ...compareDiscriminators(base, head),
        ...compareOthers(base, head),
        ...compareDeprecation(base, head),
    ];
}
function boundRepair(base, head, { kind, from, to }) {
    if (kind === 'uniqueItems')
        return to === undefined ? {} : oldFlag(base, head, kind, false);
    return from?.exclusive === to?.exclusive ? oldKeyword(base, head, from?.at, to?.at) : {};
}
/** `integer` lies within `number`; a schema without a type accepts all. */
function accepts(types, type) {
    return types.has(type) || (type === 'integer' && types.has('number'));
}
function compareTypes(base, head) {
    const [from, to] = [base.types, head.types];
    if (from === undefined && to === undefined)
        return [];
    if (from === undefined || to === undefined)
        return typeGiven(base, head);
    const gone = [...from.value].filter((type) => !accepts(to.value, type));
    const came = [...to.value].filter((type) => !accepts(from.value, type));
    if (gone.length === 0 && came.length === 0)
        return [];
    const only = (types) => types.every((type) => type === 'null');
    const effect = effectOf(gone.length > 0, came.length > 0);
    const words = { from: keywords_typeWords(from.value), to: keywords_typeWords(to.value), effect, side: 'head' };
    if (only(gone) && only(came))
        return [delta({ part: 'nullable', ...words, at: nullAt(head, to.at), ...nullRepair(base, head, effect) })];
    const name = isListOfAny(head) ? 'list of any' : '';
    return [delta({ part: 'type', ...words, at: to.at, name, ...oldType(base, head, from.at, to.at) })];
}
/** A list that takes every text as its one item. */
function isListOfAny({ items: item, bounds }) {
    const idle = ['type', 'description', 'example', 'title'];
    if (bounds.size > 0)
        return false;
    if (item === undefined)
        return true;
    return ((0,json/* isObject */.Gv)(item.value) && item.value.type === 'string' && Object.keys(item.value).every((key) => idle.includes(key)));
}
/** A type that appears where others were allowed narrows, and the reverse; an empty schema that is filled in says what was true before as often as not. */
function typeGiven(base, head) {
    const [from, to] = [base.types, head.types];
    if (to !== undefined)
        return base.variants.length > 0
            ? []
            : [
                delta({
                    part: 'type',
                    effect: 'narrowed',
                    side: 'head',
                    at: to.at,
                    from: 'anything',
                    to: keywords_typeWords(to.value),
                }),
            ];
    if (from === undefined || head.variants.length > 0)
        return [];
    return [
        delta({ part: 'type', effect: 'widened', side: 'base', at: from.at, from: keywords_typeWords(from.value), to: 'anything' }),
    ];
}
function nullAt(head, otherwise) {
    return head.parts.map((part) => (0,document_cursor/* step */.PM)(part, 'nullable')).find((at) => at !== undefined) ?? otherwise;
}
/** Null can be allowed in other ways too: then the flag is not what changed. */
function nullRepair(base, head, effect) {
    if (effect === 'widened' && (head.variantsAt !== undefined || (0,json/* isList */.Lv)(head.types?.at.value)))
        return {};
    return oldFlag(base, head, 'nullable', effect === 'narrowed');
}
function keywords_typeWords(types) {
    return [...types].join(' or ');
}
function effectOf(narrowed, widened) {
    if (narrowed && widened)
        return 'changed';
    return narrowed ? 'narrowed' : 'widened';
}
function compareText(part, from, to, base, head) {
    if (from?.value === to?.value)
        return [];
    const words = { from: from?.value ?? 'none', to: to?.value ?? 'none', name: part };
    if (to === undefined)
        return from === undefined || head.types === undefined || !sharesType(base, head)
            ? []
            : [delta({ part, effect: 'widened', side: 'base', at: from.at, ...words })];
    if (from === undefined)
        return sharesType(base, head) ? [delta({ part, effect: 'narrowed', side: 'head', at: to.at, ...words })] : [];
    const effect = part === 'format' ? formatEffect(from.value, to.value) : 'changed';
    return [delta({ part, effect, side: 'head', at: to.at, ...words, ...oldKeyword(base, head, from.at, to.at) })];
}
/** A format follows its type: where the type changed, that is the change. */
function sharesType(base, head) {
    if (base.types === undefined || head.types === undefined)
        return true;
    return [...base.types.value].some((type) => type !== 'null' && head.types?.value.has(type) === true);
}
const wider = new Map([
    ['int32', 'int64'],
    ['float', 'double'],
    ['date', 'date-time'],
]);
function formatEffect(from, to) {
    if (from !== 'date' && wider.get(from) === to)
        return 'widened';
    return to !== 'date' && wider.get(to) === from ? 'narrowed' : 'changed';
}
function compareDefaults(base, head) {
    const [from, to] = [base.default, head.default];
    const words = { from: valueWords(from), to: valueWords(to), name: 'default' };
    if (comparable(from?.value) === comparable(to?.value))
        return [];
    if (to === undefined)
        return from === undefined
            ? []
            : [delta({ part: 'default', effect: 'widened', side: 'base', at: from.at, ...words })];
    const effect = from === undefined ? 'narrowed' : 'changed';
    const repair = oldKeyword(base, head, from?.at, to.at);
    return [delta({ part: 'default', effect, side: 'head', at: to.at, ...words, ...repair })];
}
/** A list of plain values is a set to most servers, and generators write it in any order. */
function comparable(value) {
    return (0,json/* isList */.Lv)(value) && !value.some(json/* isObject */.Gv)
        ? (0,json/* canonical */.$N)(value.map((one) => (0,json/* canonical */.$N)(one)).toSorted())
        : (0,json/* canonical */.$N)(value);
}
function valueWords(keyword) {
    return keyword === undefined ? 'none' : (0,json/* canonical */.$N)(keyword.value).slice(0, 60);
}
/** Refused, described, or open to anything: each allows more than the one before. */
function openness({ additional }) {
    return additional === undefined ? 2 : additional.value === 'schema' ? 1 : 0;
}
function compareAdditional(base, head) {
    const [from, to] = [base.additional, head.additional];
    const change = openness(head) - openness(base);
    const effect = change < 0 ? 'narrowed' : 'widened';
    const seen = to ?? from;
    if (change === 0 || seen === undefined)
        return [];
    const words = { to: to?.value === 'schema' ? 'described' : to === undefined ? 'open' : 'refused' };
    const side = to === undefined ? 'base' : 'head';
    const repair = from === undefined ? oldFlag(base, head, 'additionalProperties', true) : {};
    return [delta({ part: 'additional-properties', effect, side, at: seen.at, ...words, ...repair })];
}
function compareDiscriminators(base, head) {
    const [from, to] = [base.discriminator, head.discriminator];
    if (from === undefined || to === undefined)
        return [];
    const name = (at) => String((0,json/* member */.Dc)(at.value, 'propertyName') ?? '');
    if (name(from) !== name(to))
        return [
            delta({
                part: 'discriminator',
                effect: 'changed',
                side: 'head',
                at: (0,document_cursor/* step */.PM)(to, 'propertyName') ?? to,
                from: name(from),
                to: name(to),
                ...oldValue((0,document_cursor/* step */.PM)(from, 'propertyName'), (0,document_cursor/* step */.PM)(to, 'propertyName')),
            }),
        ];
    const [before, after] = [new Map((0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(from, 'mapping'))), new Map((0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(to, 'mapping')))];
    if (before.size === 0 || after.size === 0)
        return [];
    return [...before].flatMap(([value, at]) => after.has(value) ? [] : [delta({ part: 'discriminator', effect: 'narrowed', side: 'base', at, name: value })]);
}
function compareDeprecation(base, head) {
    if (base.deprecated || !head.deprecated)
        return [];
    const at = head.parts.map((part) => (0,document_cursor/* step */.PM)(part, 'deprecated')).find((found) => found !== undefined) ?? head.at;
    return [delta({ part: 'deprecated', effect: 'changed', side: 'head', at })];
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/same-leaf.ts

/** Says that two schemas hold nothing but equal plain values, as most do: then there is nothing to look at in them. */
function isSameLeaf([one, ...others], [other, ...more]) {
    if (one === undefined || other === undefined || others.length + more.length > 0)
        return false;
    const [base, head] = [one.value, other.value];
    if (!(0,json/* isObject */.Gv)(base) || !(0,json/* isObject */.Gv)(head))
        return false;
    const keys = Object.keys(base);
    return (keys.length === Object.keys(head).length &&
        keys.every((key) => key !== '$ref' && key !== '$dynamicRef' && Object.hasOwn(head, key) && isSamePlain(base[key], head[key])));
}
function isSamePlain(one, other) {
    if (one === other)
        return typeof one !== 'object' || one === null;
    if (!(0,json/* isList */.Lv)(one) || !(0,json/* isList */.Lv)(other) || one.length !== other.length)
        return false;
    return one.every((item, index) => item === other[index] && (typeof item !== 'object' || item === null));
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/formats.ts
/** The formats that decide what a value looks like; all others are notes for people and screens. */
const formats = new Map([
    [
        'int32',
        'int64',
        'uint32',
        'uint64',
        'float',
        'double',
        'decimal',
        'date',
        'date-time',
        'time',
        'duration',
        'email',
    ],
    ['uuid', 'uri', 'uri-reference', 'hostname', 'ipv4', 'ipv6', 'byte', 'binary', 'json-pointer', 'regex'],
]
    .flat()
    .map((name) => [name, name])
    .concat([
    ['uuid4', 'uuid'],
    ['url', 'uri'],
    ['datetime', 'date-time'],
    ['base64', 'byte'],
]));
/** Gives a format by its common name; undefined for one that decides nothing. */
function formatOf(value) {
    return typeof value === 'string' ? formats.get(value) : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/gather-parts.ts


/** Deepest nesting of `allOf` that is followed, and most schemas that one is made of. */
const gather_parts_maxDepth = 24;
const maxParts = 400;
/** Collects the schema objects behind references and `allOf`, and the branches of the first choice; a choice of one branch says what the branch says. */
function gather(cursors, documents) {
    const parts = [];
    const seen = new Set();
    const choices = [];
    const add = (cursor, depth) => {
        if (seen.has(cursor.value) || depth > gather_parts_maxDepth || parts.length >= maxParts)
            return;
        if ((0,json/* isObject */.Gv)(cursor.value))
            seen.add(cursor.value);
        const target = documents.resolve(cursor);
        if (target !== cursor) {
            if (hasSiblings(cursor.value))
                parts.push(cursor);
            add(target, depth + 1);
            return;
        }
        parts.push(cursor);
        const own = choicesAt(cursor, documents);
        choices.push(...own);
        for (const branch of (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(cursor, 'allOf')))
            add(branch, depth + 1);
        for (const { branches } of own) {
            const [only] = branches;
            if (only !== undefined && branches.length === 1)
                add(only, depth + 1);
        }
    };
    for (const cursor of cursors)
        add(cursor, 0);
    const real = choices.filter(({ branches }) => branches.length > 0);
    const choice = real.find(({ branches }) => branches.length > 1) ?? real[0];
    return {
        parts,
        variants: choice?.branches ?? [],
        variantsAt: choice?.at,
        nullBranch: choices.some(({ nullBranch }) => nullBranch),
    };
}
function choicesAt(cursor, documents) {
    return ['oneOf', 'anyOf'].flatMap((key) => {
        const at = (0,document_cursor/* step */.PM)(cursor, key);
        if (at === undefined)
            return [];
        const all = (0,document_cursor/* items */.ld)(at);
        const branches = all.filter((branch) => !isNull(documents.resolve(branch).value));
        return [{ at, branches, nullBranch: branches.length < all.length }];
    });
}
/** Since OpenAPI 3.1 what stands beside a reference counts too; text for people does not. */
function hasSiblings(value) {
    return ((0,json/* isObject */.Gv)(value) &&
        Object.keys(value).some((key) => !['$ref', '$dynamicRef', 'description', 'summary', 'title'].includes(key)));
}
function isNull(value) {
    if ((0,json/* textAt */.$6)(value, 'type') === 'null')
        return true;
    // What some generators write for it in OpenAPI 3.0, which has no such type.
    if ((0,json/* isObject */.Gv)(value) &&
        value.nullable === true &&
        Object.keys(value).every((key) => key === 'nullable' || key === 'description'))
        return true;
    const values = (0,json/* member */.Dc)(value, 'enum');
    return ((0,json/* isList */.Lv)(values) && values.length === 1 && values[0] === null) || (0,json/* member */.Dc)(value, 'const') === null;
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/view.ts





/** Keywords that are compared as a whole: what they do to a value can not be said in one word. */
const otherKeywords = [
    'x-extensible-enum',
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'patternProperties',
    'dependentRequired',
    'dependentSchemas',
    'dependencies',
    'unevaluatedProperties',
    'unevaluatedItems',
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
];
const noBounds = new Map();
const noProperties = new Map();
const noRequired = new Map();
/** Takes the places of a schema (several where `allOf` describes one property twice); gives its view. Follows references inside the documents alone, each once. */
function viewOf(cursors, documents) {
    const gathered = gather(cursors, documents);
    const { parts, nullBranch } = gathered;
    // Most schemas have three or four of some fifty keywords: only those are looked for.
    const keys = new Set(parts.flatMap(({ value }) => ((0,json/* isObject */.Gv)(value) ? Object.keys(value) : [])));
    const first = (key, read) => {
        if (!keys.has(key))
            return undefined;
        for (const part of parts) {
            const at = (0,document_cursor/* step */.PM)(part, key);
            const value = at === undefined ? undefined : read(at.value);
            if (at !== undefined && value !== undefined)
                return { value, at };
        }
        return undefined;
    };
    const flag = (key) => parts.some((part) => (0,json/* member */.Dc)(part.value, key) === true);
    const [origin] = cursors;
    const at = origin ?? { value: null, path: '', up: undefined };
    return {
        at,
        parts,
        types: typesOf(parts, nullBranch),
        enum: enumOf(first),
        format: first('format', formatOf),
        // A pattern that everything fits is none.
        pattern: first('pattern', (value) => ['.*', '^.*$', ''].includes(asText(value) ?? '') ? undefined : asText(value)),
        // No value and the value null are told apart by few servers.
        default: first('default', (value) => (value === null ? undefined : value)),
        bounds: limitKeys.some((key) => keys.has(key)) ? boundsOf(parts) : noBounds,
        properties: keys.has('properties') ? propertiesOf(parts) : noProperties,
        required: keys.has('required') ? requiredOf(parts) : noRequired,
        additional: first('additionalProperties', additionalOf),
        items: firstAt(parts, 'items', (value) => !(0,json/* isList */.Lv)(value)),
        prefixItems: prefixItemsOf(parts),
        variants: gathered.variants,
        variantsAt: gathered.variantsAt,
        discriminator: firstAt(parts, 'discriminator', json/* isObject */.Gv),
        access: flag('readOnly') ? 'readOnly' : flag('writeOnly') ? 'writeOnly' : undefined,
        deprecated: flag('deprecated'),
        others: new Map(otherKeywords
            .filter((key) => keys.has(key))
            .flatMap((key) => {
            const found = firstAt(parts, key, () => true);
            return found === undefined ? [] : [[key, found]];
        })),
        never: parts.some((part) => part.value === false),
    };
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
function additionalOf(value) {
    if (value === false)
        return false;
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0 ? 'schema' : undefined;
}
function firstAt(parts, key, fits) {
    for (const part of parts) {
        const at = (0,document_cursor/* step */.PM)(part, key);
        if (at !== undefined && fits(at.value))
            return at;
    }
    return undefined;
}
const typeNames = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
function isTypeName(value) {
    return typeof value === 'string' && typeNames.has(value);
}
function typesOf(parts, nullBranch) {
    const stated = parts.flatMap((part) => {
        const at = (0,document_cursor/* step */.PM)(part, 'type');
        const names = at === undefined ? [] : ((0,json/* isList */.Lv)(at.value) ? at.value : [at.value]).filter(isTypeName);
        return at === undefined || names.length === 0 ? [] : [{ names, at }];
    });
    const nullable = nullBranch || parts.some((part) => (0,json/* member */.Dc)(part.value, 'nullable') === true);
    const [first] = stated;
    if (first !== undefined)
        return { value: new Set([...first.names, ...(nullable ? ['null'] : [])]), at: first.at };
    const implied = impliedType(parts);
    if (implied === undefined)
        return undefined;
    return { value: new Set([implied.name, ...(nullable ? ['null'] : [])]), at: implied.at };
}
/** Authors leave out what the other keywords say anyway. */
function impliedType(parts) {
    for (const part of parts) {
        if ((0,json/* member */.Dc)(part.value, 'properties') !== undefined)
            return { name: 'object', at: part };
        if ((0,json/* member */.Dc)(part.value, 'items') !== undefined)
            return { name: 'array', at: part };
        const values = (0,json/* member */.Dc)(part.value, 'enum');
        if ((0,json/* isList */.Lv)(values) && values.length > 0 && values.every((value) => typeof value === 'string' || value === null))
            return { name: 'string', at: part };
        if (typeof (0,json/* member */.Dc)(part.value, 'const') === 'string')
            return { name: 'string', at: part };
    }
    return undefined;
}
function enumOf(first) {
    return (first('enum', (value) => ((0,json/* isList */.Lv)(value) ? value.filter((one) => one !== null) : undefined)) ??
        first('const', (value) => [value]));
}
function propertiesOf(parts) {
    const properties = new Map();
    for (const [name, at] of parts.flatMap((part) => (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(part, 'properties'))))
        properties.set(name, [...(properties.get(name) ?? []), at]);
    return properties;
}
function requiredOf(parts) {
    const named = parts.flatMap((part) => (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(part, 'required')));
    return new Map(named.flatMap((at) => (typeof at.value === 'string' ? [[at.value, at]] : [])));
}
function prefixItemsOf(parts) {
    for (const part of parts) {
        const prefix = (0,document_cursor/* step */.PM)(part, 'prefixItems') ?? (0,document_cursor/* step */.PM)(part, 'items');
        if (prefix !== undefined && (0,json/* isList */.Lv)(prefix.value))
            return (0,document_cursor/* items */.ld)(prefix);
    }
    return [];
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/compare.ts









const unchanged = { deltas: [], below: [] };
/** Most pairs that are compared: what lies beyond is not, and `cut` says so. */
const maxPairs = 200_000;
/** Takes the documents of two revisions; gives the comparer, and tells through `cut` when a pair of documents was too large to be compared whole. */
function schemaComparer(base, head, cut) {
    const known = new Map();
    const ids = new Map();
    const views = new Map();
    const idOf = (value) => {
        const id = ids.get(value) ?? ids.size;
        ids.set(value, id);
        return id;
    };
    const keyOf = (places, documents) => places.map((place) => idOf((0,json/* isObject */.Gv)(place.value) ? documents.resolve(place).value : place.value)).join('+') +
        (places.some((place) => (0,json/* isObject */.Gv)(place.value) && documents.resolve(place) !== place)
            ? `@${places.map((place) => idOf(place.value)).join('+')}`
            : '');
    const viewAt = (key, places, documents) => {
        const view = views.get(key) ?? viewOf(places, documents);
        views.set(key, view);
        return view;
    };
    const queue = [];
    const pair = (before, after) => {
        if (isSameLeaf(before, after))
            return unchanged;
        const [baseKey, headKey] = [`b${keyOf(before, base)}`, `h${keyOf(after, head)}`];
        const key = `${baseKey}|${headKey}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const deltas = [];
        const edges = [];
        const comparison = { deltas, below: edges };
        known.set(key, comparison);
        if (known.size > maxPairs) {
            cut();
            return comparison;
        }
        queue.push(() => {
            const [from, to] = [viewAt(baseKey, before, base), viewAt(headKey, after, head)];
            const choices = compareChoices(from, to, { base, head });
            deltas.push(...choices.deltas);
            for (const [one, other] of choices.pairs)
                edges.push({ to: pair([one], [other]), access: undefined });
            // A schema that became one branch of a choice, or the reverse, is compared with that branch.
            if (choices.instead)
                return;
            deltas.push(...ownDeltas(from, to));
            for (const [one, other, access] of belowOf(from, to, { base, head }, deltas))
                edges.push({ to: pair(one, other), access });
        });
        return comparison;
    };
    return {
        compare: (one, other) => {
            const comparison = pair([one], [other]);
            // A queue and not recursion: a file may nest deeper than the stack is.
            for (let next = queue.pop(); next !== undefined; next = queue.pop())
                next();
            return comparison;
        },
    };
}
function ownDeltas(base, head) {
    if (base.never !== head.never) {
        const seen = head.never ? { side: 'head', at: head.at } : { side: 'base', at: base.at };
        return [
            delta({
                part: 'type',
                effect: head.never ? 'narrowed' : 'widened',
                ...seen,
                to: head.never ? 'nothing' : 'anything',
            }),
        ];
    }
    return [...compareKeywords(base, head), ...compareProperties(base, head)];
}
function compareProperties(base, head) {
    const removed = [...base.properties].flatMap(([name, [at]]) => head.properties.has(name) || at === undefined ? [] : [propertyDelta('property-removed', base, name, at)]);
    const added = [...head.properties].flatMap(([name, [at]]) => base.properties.has(name) || at === undefined ? [] : [propertyDelta('property-added', head, name, at)]);
    return [...removed, ...added, ...compareRequired(base, head)];
}
function propertyDelta(part, view, name, at) {
    const side = part === 'property-added' ? 'head' : 'base';
    const all = view.properties.get(name) ?? [at];
    return delta({
        ...{ part, side, at, name },
        effect: part === 'property-added' ? 'narrowed' : 'widened',
        required: view.required.has(name),
        hasDefault: all.some((one) => (0,document_cursor/* step */.PM)(one, 'default') !== undefined),
        access: accessOf(all),
    });
}
/** A property that comes or goes is told as that. */
function compareRequired(base, head) {
    const has = (view, name) => view.properties.has(name);
    const became = [...head.required].filter(([name]) => !base.required.has(name) && (has(base, name) || !has(head, name)));
    const ceased = [...base.required].filter(([name]) => !head.required.has(name) && (has(head, name) || !has(base, name)));
    const make = (effect, view, name, at) => {
        const places = view.properties.get(name) ?? [];
        return delta({
            ...{
                part: 'required',
                effect,
                name,
                at,
                side: effect === 'narrowed' ? 'head' : 'base',
            },
            hasDefault: places.some((one) => (0,document_cursor/* step */.PM)(one, 'default') !== undefined),
            access: accessOf(places),
            ...(effect === 'narrowed' ? takenOut(at) : {}),
        });
    };
    return [
        ...became.map(([name, at]) => make('narrowed', head, name, at)),
        ...ceased.map(([name, at]) => make('widened', base, name, at)),
    ];
}
function accessOf(places) {
    if (places.some((place) => flagAt(place.value, 'readOnly')))
        return 'readOnly';
    return places.some((place) => flagAt(place.value, 'writeOnly')) ? 'writeOnly' : undefined;
}
function flagAt(value, key) {
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) && value[key] === true;
}
/** The pairs below two schemas; what has no counterpart is told in `deltas`. */
function belowOf(base, head, documents, deltas) {
    const pairs = [];
    for (const [name, places] of base.properties) {
        const others = head.properties.get(name);
        if (others === undefined)
            continue;
        const [was, is] = [accessIn(places, documents.base), accessIn(others, documents.head)];
        if (was !== is)
            deltas.push(accessDelta(name, others, was, is));
        pairs.push([places, others, is]);
    }
    const [items, others] = [base.items ?? anything(head.items), head.items ?? anything(base.items)];
    if (items !== undefined && others !== undefined)
        pairs.push([[items], [others], undefined]);
    if (base.additional?.value === 'schema' && head.additional?.value === 'schema')
        pairs.push([[base.additional.at], [head.additional.at], undefined]);
    base.prefixItems.forEach((item, index) => {
        const other = head.prefixItems[index];
        if (other !== undefined)
            pairs.push([[item], [other], undefined]);
    });
    deltas.push(...comparePrefix(base, head));
    pairs.push(...conditionPairs(base, head));
    return pairs;
}
/** The schemas inside of conditions that both sides have. */
function conditionPairs(base, head) {
    const pairs = [];
    for (const [name, at] of base.others) {
        const other = head.others.get(name);
        if (other === undefined || !Object.hasOwn(below, name))
            continue;
        if (below[name] === 'schema')
            pairs.push([[at], [other], undefined]);
        else
            for (const [key, one] of (0,document_cursor/* members */.ol)(at))
                pairIn(pairs, one, (0,document_cursor/* step */.PM)(other, key));
    }
    return pairs;
}
/** A list without a schema for its items takes any. */
function anything(known) {
    return known === undefined ? undefined : { ...known, value: {} };
}
function pairIn(pairs, one, other) {
    if (other !== undefined)
        pairs.push([[one], [other], undefined]);
}
function accessIn(places, documents) {
    return accessOf(places) ?? accessOf(places.map((place) => documents.resolve(place)));
}
function accessDelta(name, places, was, is) {
    const [place] = places;
    const at = (place === undefined ? undefined : ((0,document_cursor/* step */.PM)(place, is ?? '') ?? place)) ?? {
        value: null,
        path: '',
        up: undefined,
    };
    return delta({ part: 'access', effect: 'changed', side: 'head', at, name, from: was ?? 'both', to: is ?? 'both' });
}
function comparePrefix(base, head) {
    const came = head.prefixItems.slice(base.prefixItems.length);
    const gone = base.prefixItems.slice(head.prefixItems.length);
    const name = 'prefixItems';
    return [
        ...came.map((at) => delta({ part: 'constraint', effect: 'narrowed', side: 'head', at, name })),
        ...gone.map((at) => delta({ part: 'constraint', effect: 'widened', side: 'base', at, name })),
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/level.ts
/** Takes a change of a schema and how its value travels; gives what it does to the other side, or undefined where nobody could mind. */
function levelOf(delta, { direction, text, parameter }) {
    if (text && delta.part === 'type')
        return textLevel(delta, direction);
    switch (direction) {
        case 'request':
            return parameter === true && delta.part === 'default' ? 'breaking' : requestLevel(delta);
        case 'response':
            return responseLevel(delta);
        case 'message':
            return worse(requestLevel(delta), messageLevel(delta));
    }
}
/** Every scalar is a text, and one text is a list of one. */
function textLevel({ from, to, name, effect }, direction) {
    const [narrow, wide] = direction === 'response' ? [to, from] : [from, to];
    const accepts = wide.split(' or ');
    const isOpen = accepts.some((type) => type === 'string' || type === 'anything' || (type === 'array' && name !== ''));
    if (isOpen && !narrow.split(' or ').includes('array'))
        return undefined;
    return effect === (direction === 'response' ? 'narrowed' : 'widened') ? undefined : 'breaking';
}
const narrowing = ({ effect }) => fromEffect(effect, 'narrowed');
const widening = ({ effect }) => fromEffect(effect, 'widened');
const nobody = () => undefined;
/** A limit that was not there may write down what the server did anyway. */
const narrowingOrFirst = (delta) => delta.effect === 'narrowed' && delta.from === 'none' ? 'risky' : narrowing(delta);
/** For a value that clients send: what is accepted no more breaks them. */
const requestJudges = {
    type: narrowing,
    nullable: narrowing,
    'enum-value': narrowing,
    enum: narrowing,
    format: narrowingOrFirst,
    bounds: narrowingOrFirst,
    pattern: (delta) => (delta.effect === 'changed' ? 'risky' : narrowing(delta)),
    default: ({ effect }) => (effect === 'widened' ? 'info' : 'risky'),
    'property-removed': () => 'risky',
    'property-added': ({ required, hasDefault }) => (required ? (hasDefault ? 'risky' : 'breaking') : undefined),
    required: ({ effect, hasDefault }) => (effect === 'narrowed' && !hasDefault ? 'breaking' : undefined),
    'additional-properties': ({ effect }) => (effect === 'narrowed' ? 'breaking' : undefined),
    variant: narrowing,
    discriminator: narrowing,
    access: ({ to }) => (to === 'readOnly' ? 'risky' : undefined),
    constraint: (delta) => (delta.effect === 'changed' ? 'risky' : narrowing(delta)),
    deprecated: () => 'info',
};
function requestLevel(delta) {
    return delta.access === 'readOnly' && delta.part !== 'access' ? undefined : requestJudges[delta.part](delta);
}
const wideningOfValues = (delta) => (delta.effect === 'widened' ? 'risky' : widening(delta));
/** For a value that the server sends: what was never sent before breaks those who read it. */
const responseJudges = {
    type: widening,
    nullable: widening,
    'enum-value': wideningOfValues,
    enum: wideningOfValues,
    format: (delta) => (delta.effect === 'widened' && delta.to === 'none' ? 'risky' : widening(delta)),
    bounds: widening,
    pattern: ({ effect }) => (effect === 'narrowed' ? undefined : 'risky'),
    default: nobody,
    'property-removed': () => 'breaking',
    'property-added': nobody,
    required: ({ effect }) => (effect === 'widened' ? 'breaking' : undefined),
    'additional-properties': nobody,
    variant: widening,
    discriminator: widening,
    access: ({ to }) => (to === 'writeOnly' ? 'breaking' : undefined),
    constraint: (delta) => (delta.effect === 'changed' ? 'risky' : widening(delta)),
    deprecated: () => 'info',
};
function responseLevel(delta) {
    return delta.access === 'writeOnly' && delta.part !== 'access' ? undefined : responseJudges[delta.part](delta);
}
/** Readers of a message that are not known may never look at what was added to it; what they look for must be there. */
function messageLevel(delta) {
    const level = responseLevel(delta);
    const strict = ['property-removed', 'required', 'type', 'nullable', 'variant'].includes(delta.part);
    return level === 'breaking' && !strict ? 'risky' : level;
}
function fromEffect(effect, breaking) {
    return effect === 'changed' || effect === breaking ? 'breaking' : undefined;
}
const order = ['breaking', 'risky', 'info', undefined];
/** Gives the worse of two levels. */
function worse(one, other) {
    return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/name.ts

/** Keys under which named parts stand, with what follows taken as the name. */
const homes = new Set([
    'schemas',
    'definitions',
    '$defs',
    'parameters',
    'responses',
    'requestBodies',
    'headers',
    'messages',
]);
/** Keys that lead down without being part of a name. */
const silent = new Set([
    'schema',
    'properties',
    'allOf',
    'oneOf',
    'anyOf',
    'content',
    'payload',
    'components',
    'required',
    'enum',
]);
/** Takes the place of a part of a schema; gives the name that people call it by: `User.address.zip`, `items[].id`; empty for a document's root. */
function nameAt(cursor) {
    const pointer = (0,document_cursor/* pointerOf */.rq)(cursor);
    const start = startOf(pointer);
    // A file that is one schema has its name.
    const whole = isSchemaKey(pointer[0]) ? stemOf(cursor.path) : '';
    const parts = whole === '' ? [] : [whole];
    for (let at = start; at < pointer.length; at += 1) {
        const key = pointer[at] ?? '';
        const before = pointer[at - 1] ?? '';
        if (before === 'properties' || (at === start && !isSchemaKey(key)))
            parts.push(parts.length === 0 ? key : `.${key}`);
        else if (key === 'items')
            parts.push('[]');
        else if (key === 'additionalProperties' && before !== 'properties')
            parts.push('.*');
        else if (before === 'required' || silent.has(key))
            continue;
    }
    return parts.join('');
}
const schemaKeys = new Set('type properties items required enum const allOf oneOf anyOf additionalProperties format pattern default nullable minimum maximum minLength maxLength minItems maxItems'.split(' '));
function isSchemaKey(key) {
    return schemaKeys.has(key);
}
/** `order.schema.json` → `order`. */
function stemOf(path) {
    return (path.split('/').at(-1) ?? '').replace(/\.(?:ya?ml|json)$/i, '').replace(/[.-]schema$/i, '');
}
/** Where the name begins: behind the first home of named parts, at the key of a file that lists schemas, else at the first property. */
function startOf(pointer) {
    if (isSchemaKey(pointer[0]) || (isSchemaKey(pointer[1]) && !homes.has(pointer[0] ?? '')))
        return 0;
    const home = pointer.findIndex((key, at) => homes.has(key) && isHome(pointer, at));
    if (home !== -1 && home + 1 < pointer.length)
        return home + 1;
    const first = pointer.indexOf('properties');
    return first === -1 ? pointer.length : first + 1;
}
/** A response of an operation, a parameter of a list: they have no name of their own. */
function isHome(pointer, at) {
    const parent = pointer[at - 1];
    return parent === 'components' || (at === 0 && ['definitions', '$defs', 'schemas'].includes(pointer[0] ?? ''));
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/wording.ts

/** Every rule of schemas; each has a page. */
const schemaRules = [
    'schema-type-changed',
    'schema-nullable-changed',
    'schema-enum-value-removed',
    'schema-enum-value-added',
    'schema-enum-restricted',
    'schema-enum-opened',
    'schema-format-changed',
    'schema-limit-tightened',
    'schema-limit-loosened',
    'schema-pattern-changed',
    'schema-default-changed',
    'schema-property-removed',
    'schema-required-property-added',
    'schema-property-required',
    'schema-property-optional',
    'schema-additional-properties-refused',
    'schema-variant-removed',
    'schema-variant-added',
    'schema-discriminator-changed',
    'schema-access-changed',
    'schema-constraint-changed',
    'schema-deprecated',
];
/** Takes a change and who sends the value; gives what is said about it. `whole` names a schema that has no name of its own. */
function wordingOf(delta, direction, whole) {
    const named = nameAt(delta.at);
    const subject = named === '' ? whole : `\`${named}\``;
    const { rule, title, detail } = sayings[delta.part](delta, subject, direction === 'response');
    return { rule, title, detail };
}
const addNew = 'Add the new form under a new name beside the old one, move the clients, and take the old one away when nobody uses it.';
const sayings = {
    type: ({ from, to }, subject, sent) => ({
        rule: 'schema-type-changed',
        title: sent
            ? `${subject} was \`${from}\` and may be \`${to}\` now: clients fail to read it`
            : `${subject} was \`${from}\` and has to be \`${to}\` now: values that clients send today are refused`,
        detail: `Generated clients and strict parsers hold to the type. ${addNew}`,
    }),
    nullable: ({ effect }, subject, sent) => ({
        rule: 'schema-nullable-changed',
        title: effect === 'widened'
            ? `${subject} may be null now: clients that use it unchecked fail`
            : `${subject} may no longer be null: ${sent ? 'it changes for its readers' : 'clients that send null are refused'}`,
        detail: effect === 'widened'
            ? 'A client that was told it is never null does not check. Keep sending a value, or announce it under a new name.'
            : 'Go on accepting null, treat it as the default, and watch that nobody sends it before it is refused.',
    }),
    'enum-value': ({ name, effect, from, to }, subject) => ({
        rule: effect !== 'widened' ? 'schema-enum-value-removed' : 'schema-enum-value-added',
        title: effect === 'changed'
            ? `${subject} is always \`${to}\` now and was always \`${from}\`: who tells values apart by it fails`
            : effect === 'narrowed'
                ? `${subject} no longer accepts \`${name}\`: clients that send it are refused`
                : `${subject} may be \`${name}\` now: clients that know only the old values fail or fall through`,
        detail: effect === 'narrowed'
            ? 'Accept the value and map it to its successor until nobody sends it.'
            : 'Clients generated from the old list refuse unknown values. Announce it first, or send it only to clients that ask for it.',
    }),
    enum: ({ from, to, effect }, subject) => ({
        rule: effect === 'narrowed' ? 'schema-enum-restricted' : 'schema-enum-opened',
        title: effect === 'narrowed'
            ? `${subject} accepts only ${to} now: any other value that clients send is refused`
            : `${subject} is no longer one of ${from}: clients that know only these values fail on others`,
        detail: effect === 'narrowed'
            ? 'List every value that is sent today, or log the others for a while before they are refused.'
            : 'Announce new values before they are sent.',
    }),
    format: ({ from, to }, subject, sent) => ({
        rule: 'schema-format-changed',
        title: `the format of ${subject} goes from \`${from}\` to \`${to}\`: ${sent ? 'clients read it with the old one' : 'values in the old one may be refused'}`,
        detail: `Parsers are generated from the format. ${addNew}`,
    }),
    bounds: ({ name, from, to, effect }, subject) => ({
        rule: effect === 'widened' ? 'schema-limit-loosened' : 'schema-limit-tightened',
        title: effect === 'widened'
            ? `${subject} may exceed its old limit (\`${name}\` ${from}, now ${to}): clients that count on it fail`
            : `\`${name}\` of ${subject} goes from ${from} to ${to}: values that clients send today are refused`,
        detail: effect === 'widened'
            ? 'Clients size columns, buffers and screens by the limit. Announce the new one before values reach it.'
            : 'Measure what is sent today; refuse only what is never sent, or set the limit for new clients alone.',
    }),
    pattern: ({ from, to }, subject, sent) => ({
        rule: 'schema-pattern-changed',
        title: `the pattern of ${subject} goes from \`${from}\` to \`${to}\`: ${sent ? 'clients may meet values they do not expect' : 'values that clients send today may be refused'}`,
        detail: 'Whether one pattern holds the other can not be computed. Test the new one against values in use.',
    }),
    default: ({ from, to }, subject) => ({
        rule: 'schema-default-changed',
        title: `the default of ${subject} goes from \`${from}\` to \`${to}\`: clients that leave it out get other behaviour`,
        detail: 'Nothing fails, the result changes. Keep the default and let clients ask for the new behaviour.',
    }),
    'property-removed': (_delta, subject, sent) => ({
        rule: 'schema-property-removed',
        title: sent
            ? `${subject} is no longer sent: clients that read it break`
            : `${subject} is no longer accepted: what clients send in it is lost or refused`,
        detail: 'Mark it `deprecated`, keep it until its use is at zero, then remove it.',
    }),
    'property-added': (_delta, subject) => ({
        rule: 'schema-required-property-added',
        title: `${subject} is new and required: clients that do not send it are refused`,
        detail: 'Make it optional with a default; require it when all clients send it.',
    }),
    required: ({ name, effect, at }, subject) => {
        const owner = nameAt(at);
        const property = owner === '' || owner.endsWith(name) ? `\`${name}\`` : `\`${owner}.${name}\``;
        const of = subject.startsWith('`') ? property : `\`${name}\` of ${subject}`;
        return effect === 'narrowed'
            ? {
                rule: 'schema-property-required',
                title: `${of} is required now: clients that leave it out are refused`,
                detail: 'Keep it optional with a default; require it when all clients send it.',
            }
            : {
                rule: 'schema-property-optional',
                title: `${of} may be missing now: clients that count on it break`,
                detail: 'Keep sending it, or give it up under a new version.',
            };
    },
    'additional-properties': ({ to }, subject) => ({
        rule: 'schema-additional-properties-refused',
        title: to === 'described'
            ? `${subject} takes only some values in properties it does not list: clients that send others are refused`
            : `${subject} refuses properties it does not list: clients that send others are refused`,
        detail: 'Go on ignoring what is not known, and log it, until nobody sends it.',
    }),
    variant: ({ name, effect, from, to }, subject, sent) => ({
        rule: effect !== 'widened' ? 'schema-variant-removed' : 'schema-variant-added',
        title: effect === 'changed'
            ? `${subject} goes from ${from} to ${to}: values in use today may fit none of it`
            : effect === 'narrowed'
                ? `${subject} no longer ${sent ? 'comes as' : 'accepts'} \`${name}\`: ${sent ? 'it changes for its readers' : 'clients that send it are refused'}`
                : `${subject} may be \`${name}\` now: clients that know only the old forms fail to read it`,
        detail: effect === 'narrowed'
            ? 'Accept the form until nobody sends it.'
            : 'Send the new form only to clients that ask for it, or under a new version.',
    }),
    discriminator: ({ name, from, to }, subject) => ({
        rule: 'schema-discriminator-changed',
        title: name === ''
            ? `the form of ${subject} is told by \`${to}\` and no longer by \`${from}\`: clients can not tell the forms apart`
            : `${subject} no longer knows the form \`${name}\`: clients that send it are refused`,
        detail: 'Keep the old name beside the new one until all clients know it.',
    }),
    access: ({ from, to }, subject) => ({
        rule: 'schema-access-changed',
        title: to === 'readOnly'
            ? `${subject} is read-only now: what clients send in it is ignored or refused`
            : `${subject} is ${to === 'writeOnly' ? 'write-only now: clients that read it break' : `no longer ${from}`}`,
        detail: 'Keep it in both directions until nobody uses the one that goes.',
    }),
    constraint: ({ name, effect }, subject, sent) => ({
        rule: 'schema-constraint-changed',
        title: `\`${name}\` of ${subject} ${effect === 'changed' ? 'changed' : effect === 'narrowed' ? 'is new' : 'is gone'}: ${sent ? 'clients may meet values they do not expect' : 'values that clients send today may be refused'}`,
        detail: 'Test the new schema against values in use.',
    }),
    deprecated: (_delta, subject) => ({
        rule: 'schema-deprecated',
        title: `${subject} is deprecated`,
        detail: 'Say what replaces it and when it goes.',
    }),
};

;// CONCATENATED MODULE: ./src/core/evidence/schema/reach.ts





/** Takes every use of every pair of schemas; gives one draft for each change, with the operations that it reaches. A shared schema is walked once for each of its uses, and only where something below it changed. */
function draftsOf(uses) {
    const changed = changedBelow(uses.map(({ comparison }) => comparison));
    const reached = new Map();
    for (const use of uses)
        if (changed.has(use.comparison))
            visit(use, changed, reached);
    const drafts = [...reached].flatMap(([delta, by]) => reach_draftOf(delta, by));
    return mergeEqual(drafts);
}
function visit({ comparison, way, operation, whole }, changed, reached) {
    const seen = new Set();
    const queue = [comparison];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        for (const delta of at.deltas) {
            const by = reached.get(delta) ?? new Map();
            const key = JSON.stringify(way);
            const use = by.get(key) ?? { way, operations: new Set(), whole };
            use.operations.add(operation);
            by.set(key, use);
            reached.set(delta, by);
        }
        for (const edge of at.below)
            if (changed.has(edge.to) && !hides(edge, way))
                queue.push(edge.to);
    }
}
function hides({ access }, { direction }) {
    return (access === 'readOnly' && direction === 'request') || (access === 'writeOnly' && direction === 'response');
}
/** Gives the comparisons with a change in them or somewhere below. */
function changedBelow(roots) {
    const above = new Map();
    const seen = new Set();
    const queue = [...roots];
    const changed = [];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        if (at.deltas.length > 0)
            changed.push(at);
        for (const { to } of at.below) {
            const parents = above.get(to);
            if (parents === undefined)
                above.set(to, [at]);
            else
                parents.push(at);
            queue.push(to);
        }
    }
    const found = new Set();
    for (let at = changed.pop(); at !== undefined; at = changed.pop()) {
        if (found.has(at))
            continue;
        found.add(at);
        changed.push(...(above.get(at) ?? []));
    }
    return found;
}
function reach_draftOf(delta, by) {
    const judged = [...by.values()].flatMap((use) => {
        const level = levelOf(delta, use.way);
        return level === undefined ? [] : [{ use, level }];
    });
    const [first, ...rest] = judged;
    if (first === undefined)
        return [];
    const worst = rest.reduce((one, other) => (one.level !== other.level && worse(one.level, other.level) === other.level ? other : one), first);
    const { rule, title, detail } = wordingOf(delta, worst.use.way.direction, worst.use.whole);
    const operations = judged.filter(({ level }) => level === worst.level).flatMap(({ use }) => [...use.operations]);
    return [
        {
            ...{ rule, title, detail, level: worst.level, side: delta.side, at: delta.at },
            affects: [...new Set(operations)],
            name: labelOf(delta, worst.use.whole),
            ...(delta.repair === undefined ? {} : { repair: delta.repair }),
            ...(delta.part === 'property-removed' ? { removes: [fieldOf(delta)] } : {}),
        },
    ];
}
function fieldOf({ at, name }) {
    const owner = nameAt(at).split('.').at(-2)?.replace(/\W+$/, '');
    return { kind: 'field', text: name, owner: owner !== undefined && /^[A-Z]\w+$/.test(owner) ? owner : undefined };
}
function labelOf(delta, whole) {
    const named = nameAt(delta.at);
    const label = named === '' ? whole : `\`${named}\``;
    return ['enum-value', 'required', 'variant'].includes(delta.part) ? `\`${delta.name}\` of ${label}` : label;
}
/** One place can be reached as a part of several schemas, some of which are sent and others received: its worst side is told. */
function mergeEqual(drafts) {
    const merged = new Map();
    // What was not the same everywhere can not be given back to all.
    const apart = new Set();
    const old = ({ repair }) => (0,json/* canonical */.$N)(repair?.to);
    for (const draft of drafts) {
        const key = JSON.stringify([draft.rule, draft.side, draft.at.path, (0,document_cursor/* pointerOf */.rq)(draft.at), draft.name]);
        const known = merged.get(key);
        if (known === undefined || (known.level !== draft.level && worse(known.level, draft.level) === draft.level))
            merged.set(key, draft);
        else if (known.level === draft.level)
            merged.set(key, { ...known, affects: [...new Set([...known.affects, ...draft.affects])] });
        if (known !== undefined && old(known) !== old(draft))
            apart.add(key);
    }
    return [...merged].map(([key, { repair, ...draft }]) => repair === undefined || apart.has(key) ? draft : { ...draft, repair });
}

;// CONCATENATED MODULE: ./src/core/evidence/schema/scope.ts
/** Compares two schemas where an operation uses them; a missing one accepts everything. */
function useSchema(scope, base, head, use) {
    const known = base ?? head;
    if (known === undefined)
        return;
    const anything = { value: {}, path: known.path, up: known.up };
    const comparison = scope.schemas.compare(base ?? anything, head ?? anything);
    scope.uses.push({ ...use, comparison });
}

;// CONCATENATED MODULE: ./src/core/evidence/asyncapi/messages.ts


/** Takes where a message, or a choice of several, is written (AsyncAPI 2); gives the messages. */
function messagesAt(at, documents, root) {
    if (at === undefined)
        return [];
    const target = documents.resolve(at);
    const choice = (0,document_cursor/* step */.PM)(target, 'oneOf');
    if (choice !== undefined)
        return (0,document_cursor/* items */.ld)(choice).map((one) => messageOf(one, documents, root, undefined));
    return [messageOf(at, documents, root, undefined)];
}
/** Takes the map of a channel's messages (AsyncAPI 3); gives the messages under their keys. */
function messagesIn(at, documents, root) {
    return (0,document_cursor/* members */.ol)(at).map(([key, one]) => messageOf(one, documents, root, key));
}
function messageOf(at, documents, root, key) {
    const target = documents.resolve(at);
    const referred = (0,json/* textAt */.$6)(at.value, '$ref')?.split('/').at(-1);
    const name = key ?? (0,json/* textAt */.$6)(target.value, 'messageId') ?? (0,json/* textAt */.$6)(target.value, 'name') ?? referred ?? '';
    const payload = (0,document_cursor/* step */.PM)(target, 'payload');
    const wrapped = payload === undefined ? undefined : (0,document_cursor/* step */.PM)(payload, 'schemaFormat');
    const format = (0,json/* textAt */.$6)(payload?.value, 'schemaFormat') ?? (0,json/* textAt */.$6)(target.value, 'schemaFormat');
    return {
        name,
        at: target,
        contentType: (0,json/* textAt */.$6)(target.value, 'contentType') ?? (0,json/* textAt */.$6)(root.value, 'defaultContentType'),
        payload: wrapped === undefined ? payload : (0,document_cursor/* step */.PM)(payload, 'schema'),
        headers: (0,document_cursor/* step */.PM)(target, 'headers'),
        recordKey: (0,document_cursor/* walk */.GG)(target, ['bindings', 'kafka', 'key']),
        language: languageOf(format),
    };
}
function languageOf(format) {
    return (/(avro|protobuf|raml|openapi)/i
        .exec(format ?? '')?.[1]
        ?.toLowerCase()
        .replace('openapi', '') || undefined);
}
/** Pairs messages by name; one that is alone on both sides is the same whatever it is called. */
function messages_pairMessages(base, head) {
    const [one, other] = [base[0], head[0]];
    if (base.length === 1 && head.length === 1 && one !== undefined && other !== undefined)
        return { pairs: [[one, other]], gone: [] };
    const after = new Map(head.map((message) => [message.name, message]));
    const pairs = base.flatMap((message) => {
        const found = after.get(message.name);
        return found === undefined ? [] : [[message, found]];
    });
    return { pairs, gone: base.filter((message) => !after.has(message.name)) };
}

;// CONCATENATED MODULE: ./src/core/evidence/asyncapi/channels.ts



/** Takes the root of an AsyncAPI document; gives its channels. */
function channelsOf(root, documents) {
    return ((0,json/* textAt */.$6)(root.value, 'asyncapi') ?? '').startsWith('2')
        ? channelsOfVersion2(root, documents)
        : channelsOfVersion3(root, documents);
}
/** In version 2 `publish` is what others publish and the application receives. */
const directions = { publish: 'request', subscribe: 'response' };
function channelsOfVersion2(root, documents) {
    return (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(root, 'channels')).map(([address, key]) => {
        const at = documents.resolve(key);
        const operations = ['publish', 'subscribe'].flatMap((action) => {
            const operation = (0,document_cursor/* step */.PM)(at, action);
            if (operation === undefined)
                return [];
            const messages = messagesAt((0,document_cursor/* step */.PM)(operation, 'message'), documents, root);
            return [{ key: action, name: `${action} ${address}`, direction: directions[action], at: operation, messages }];
        });
        return { id: address, address, at: key, operations };
    });
}
function channelsOfVersion3(root, documents) {
    const operations = (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(root, 'operations')).map(([id, key]) => [id, documents.resolve(key)]);
    return (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(root, 'channels')).map(([id, key]) => {
        const at = documents.resolve(key);
        const address = (0,json/* textAt */.$6)(at.value, 'address') ?? id;
        const own = operations.filter(([, operation]) => isOf(operation, at, documents));
        const all = messagesIn((0,document_cursor/* step */.PM)(at, 'messages'), documents, root);
        const named = own.map(([operationId, operation]) => {
            const action = (0,json/* textAt */.$6)(operation.value, 'action');
            const chosen = chosenMessages((0,document_cursor/* step */.PM)(operation, 'messages'), all, documents);
            const direction = action === 'receive' ? 'request' : action === 'send' ? 'response' : 'message';
            return { key: operationId, name: `${action ?? 'use'} ${address}`, direction, at: operation, messages: chosen };
        });
        const unused = { key: '', name: address, direction: 'message', at, messages: all };
        return { id, address, at: key, operations: named.length === 0 ? [unused] : named };
    });
}
function isOf(operation, channel, documents) {
    const at = (0,document_cursor/* step */.PM)(operation, 'channel');
    return at !== undefined && documents.resolve(at).value === channel.value;
}
/** An operation without a list of messages uses all of its channel's. */
function chosenMessages(list, all, documents) {
    if (list === undefined)
        return all;
    const chosen = new Set((0,document_cursor/* items */.ld)(list).map((one) => documents.resolve(one).value));
    return all.filter(({ at }) => chosen.has(at.value));
}

;// CONCATENATED MODULE: ./src/core/evidence/asyncapi/compare.ts







/** Every rule of AsyncAPI documents, besides those of schemas; each has a page. */
const asyncapiRules = [
    'asyncapi-document-removed',
    'asyncapi-channel-removed',
    'asyncapi-address-changed',
    'asyncapi-operation-removed',
    'asyncapi-message-removed',
    'asyncapi-content-type-changed',
];
/** Takes the root of an AsyncAPI document of one major version in both revisions; gives what those on the other end of its channels feel. */
function compareAsyncApi(base, head, cut) {
    const uses = [];
    const scope = {
        ...{ base: base.documents, head: head.documents, drafts: [], uses },
        schemas: schemaComparer(base.documents, head.documents, cut),
    };
    const unchecked = [];
    const after = channelsOf(head.root, head.documents);
    for (const channel of channelsOf(base.root, base.documents)) {
        const other = after.find(({ address }) => address === channel.address) ?? after.find(({ id }) => id === channel.id);
        if (other === undefined)
            scope.drafts.push(channelRemoved(channel));
        else
            unchecked.push(...compareChannel(scope, channel, other));
    }
    return { drafts: [...scope.drafts, ...draftsOf(uses)], unchecked };
}
function channelRemoved({ address, at, operations }) {
    return {
        ...{ rule: 'asyncapi-channel-removed', level: 'breaking', side: 'base', at, name: `\`${address}\`` },
        removes: [{ kind: 'topic', text: address, owner: undefined }],
        title: `the channel \`${address}\` is gone: who sends to it or listens on it is cut off`,
        detail: 'Stop the producers first, let the consumers drain it, and remove it when nobody is connected.',
        affects: operations.map(({ name }) => name),
    };
}
function compareChannel(scope, base, head) {
    if (base.address !== head.address)
        scope.drafts.push({
            ...{ rule: 'asyncapi-address-changed', level: 'breaking', side: 'head', name: `\`${base.id}\`` },
            at: (0,document_cursor/* step */.PM)(head.at, 'address') ?? head.at,
            ...oldValue((0,document_cursor/* step */.PM)(base.at, 'address'), (0,document_cursor/* step */.PM)(head.at, 'address')),
            removes: [{ kind: 'topic', text: base.address, owner: undefined }],
            title: `the channel moves from \`${base.address}\` to \`${head.address}\`: the old address is cut off`,
            detail: 'Publish to both addresses until every consumer has moved, and drain the old one before it goes.',
            affects: [base.address],
        });
    return base.operations.flatMap((operation) => {
        const other = head.operations.find(({ key }) => key === operation.key) ?? counterpart(operation, head);
        if (other !== undefined)
            return compareOperation(scope, operation, other);
        scope.drafts.push({
            ...{
                rule: 'asyncapi-operation-removed',
                level: 'breaking',
                side: 'base',
                at: operation.at,
                name: `\`${operation.name}\``,
            },
            title: `\`${operation.name}\` is gone: the other end waits for messages that never come, or sends what nobody reads`,
            detail: 'Remove it when no one is connected to it.',
            affects: [operation.name],
        });
        return [];
    });
}
/** An operation that got another name is the one of its direction, where there is only one. */
function counterpart({ direction }, head) {
    const same = head.operations.filter((one) => one.direction === direction);
    return same.length === 1 ? same[0] : undefined;
}
function compareOperation(scope, base, head) {
    const { pairs, gone } = messages_pairMessages(base.messages, head.messages);
    for (const { name, at } of gone)
        scope.drafts.push({
            ...{ rule: 'asyncapi-message-removed', level: 'breaking', side: 'base', at, name: `\`${name}\`` },
            title: `\`${base.name}\` no longer carries \`${name}\`: the other end is not understood, or waits for it`,
            detail: 'Go on reading the message until nobody sends it; stop sending it when nobody reads it.',
            affects: [base.name],
        });
    return pairs.flatMap(([was, is]) => compareMessage(scope, base, was, is));
}
function compareMessage(scope, operation, base, head) {
    const way = { direction: operation.direction, text: false };
    const use = { way, operation: operation.name, whole: `the message \`${head.name || operation.name}\`` };
    if (base.contentType !== undefined && head.contentType !== undefined && base.contentType !== head.contentType)
        scope.drafts.push({
            ...{ rule: 'asyncapi-content-type-changed', level: 'breaking', side: 'head', name: `\`${head.name}\`` },
            at: (0,document_cursor/* step */.PM)(head.at, 'contentType') ?? head.at,
            ...oldValue((0,document_cursor/* step */.PM)(base.at, 'contentType'), (0,document_cursor/* step */.PM)(head.at, 'contentType')),
            title: `\`${head.name || operation.name}\` is written as \`${head.contentType}\` and no longer as \`${base.contentType}\`: the other end can not read it`,
            detail: 'Messages of both kinds meet in the queue while it is rolled out: read both before the first is written.',
            affects: [operation.name],
        });
    useSchema(scope, base.headers, head.headers, use);
    useSchema(scope, base.recordKey, head.recordKey, { ...use, whole: `the key of \`${operation.name}\`` });
    const language = head.language ?? base.language;
    if (language !== undefined)
        return [
            { path: head.at.path, why: `the payload of \`${operation.name}\` is written in ${language} inside the document` },
        ];
    useSchema(scope, base.payload, head.payload, use);
    return [];
}

;// CONCATENATED MODULE: ./src/core/evidence/json-schema/compare.ts




/** Takes a JSON Schema in both revisions; gives what it does to those who write and to those who read such values, neither of whom is known. A file that only defines schemas is compared definition by definition. */
function compareJsonSchema(base, head, name, cut) {
    const schemas = schemaComparer(base.documents, head.documents, cut);
    const way = { direction: 'message', text: false };
    const use = (before, after, whole) => ({
        ...{ way, operation: name, whole },
        comparison: schemas.compare(before, after),
    });
    const definitions = ['definitions', '$defs'].flatMap((home) => {
        const after = new Map((0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(head.root, home)));
        return (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(base.root, home)).flatMap(([key, before]) => {
            const other = after.get(key);
            return other === undefined || !isLibrary(base.root) ? [] : [use(before, other, `\`${key}\``)];
        });
    });
    return draftsOf([use(base.root, head.root, `the schema \`${name}\``), ...definitions]);
}
/** Says that a file describes no value itself: its definitions are there for other files. */
function isLibrary({ value }) {
    return ((0,json/* isObject */.Gv)(value) &&
        !['type', 'properties', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum', 'items'].some((key) => Object.hasOwn(value, key)));
}

;// CONCATENATED MODULE: ./src/core/evidence/openapi/bodies.ts



/** Compares what an operation takes as its body. */
function compareRequestBody(scope, operation) {
    const [base, head] = [bodyOf(operation.base, scope.base), bodyOf(operation.head, scope.head)];
    const common = { affects: [operation.name], name: `\`${operation.name}\`` };
    const isRequired = (body) => (0,json/* member */.Dc)(body.value, 'required') === true;
    if (head === undefined) {
        if (base !== undefined)
            scope.drafts.push({
                ...{ rule: 'openapi-request-body-removed', level: 'breaking', side: 'base', at: base, ...common },
                title: operation.sent === 'request'
                    ? `\`${operation.name}\` takes no body any more: what clients send is lost or refused`
                    : `the ${operation.name} comes without a body now: who reads it breaks`,
                detail: 'Keep the body until nobody depends on it, or give the new behaviour a name of its own.',
            });
        return;
    }
    if (isRequired(head) && (base === undefined || !isRequired(base)))
        scope.drafts.push({
            ...keptOptional(head),
            ...{
                rule: 'openapi-request-body-required',
                level: 'breaking',
                side: 'head',
                at: (0,document_cursor/* step */.PM)(head, 'required') ?? head,
                ...common,
            },
            title: `\`${operation.name}\` requires a body now: clients that send none are refused`,
            detail: 'Keep it optional with a default; require it when all clients send it.',
        });
    if (base === undefined)
        return;
    const use = { direction: operation.sent, operation: operation.name, whole: `the body of \`${operation.name}\`` };
    for (const gone of compareContent(scope, (0,document_cursor/* step */.PM)(base, 'content'), (0,document_cursor/* step */.PM)(head, 'content'), use))
        scope.drafts.push({
            ...{ rule: 'openapi-request-media-type-removed', level: 'breaking', side: 'base', at: gone.at, ...common },
            title: operation.sent === 'request'
                ? `\`${operation.name}\` no longer accepts \`${gone.name}\`: clients that send it get 415`
                : `the ${operation.name} no longer comes as \`${gone.name}\`: who reads it breaks`,
            detail: 'Accept both until nobody sends the old one.',
        });
}
/** What is optional breaks nobody: takes a parameter or a body that is required, and gives that as a repair. */
function keptOptional(required) {
    const at = (0,document_cursor/* step */.PM)(required, 'required');
    return at === undefined ? {} : { repair: { at, to: false } };
}
function bodyOf(operation, documents) {
    const body = (0,document_cursor/* step */.PM)(operation, 'requestBody');
    return body === undefined ? undefined : documents.resolve(body);
}
/** Says whether a media type keeps the types of JSON; one that covers JSON counts. */
function isJson(type) {
    return /[/+]json\b|\*\/\*|^application\/\*|yaml|msgpack|cbor/i.test(type);
}
/** Compares two lists of media types and the schemas in them; gives those that are gone. A wildcard stands for what it covers. */
function compareContent(scope, base, head, { direction, ...use }) {
    const after = (0,document_cursor/* members */.ol)(head).map(([name, at]) => [essence(name), at]);
    const gone = [];
    for (const [name, at] of (0,document_cursor/* members */.ol)(base)) {
        const other = after.find(([type]) => type === essence(name)) ?? after.find(([type]) => covers(type, essence(name)));
        if (other === undefined)
            gone.push({ name, at });
        else
            useSchema(scope, (0,document_cursor/* step */.PM)(at, 'schema'), (0,document_cursor/* step */.PM)(other[1], 'schema'), {
                ...use,
                way: { direction, text: !isJson(name) },
            });
    }
    return gone;
}
/** Without its parameters, which rarely tell one body from another, except where they carry a version. */
function essence(type) {
    const [name = '', ...parameters] = type.toLowerCase().split(';');
    return [name, ...parameters.filter((one) => !/^\s*charset=/.test(one))].map((one) => one.trim()).join(';');
}
function covers(wildcard, type) {
    if (wildcard === '*/*')
        return true;
    return wildcard.endsWith('/*') && type.startsWith(wildcard.slice(0, -1));
}

;// CONCATENATED MODULE: ./src/core/evidence/openapi/paths.ts

/** The operations that a path can have (OpenAPI 3.2: `query`). */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
/** Takes `paths`, `webhooks` or a callback; gives its path items, references followed. */
function pathItems(paths, documents) {
    return (0,document_cursor/* members */.ol)(paths).flatMap(([path, key]) => {
        if (path.startsWith('x-'))
            return [];
        const item = documents.resolve(key);
        const operations = methods.flatMap((method) => {
            const at = (0,document_cursor/* step */.PM)(item, method);
            return at === undefined ? [] : [[method, at]];
        });
        return [{ path, key, item, operations: new Map(operations) }];
    });
}
/** Pairs path items by their template; then by the template with the names of its parameters erased, which are no part of what a client sends. */
function pairPaths(base, head) {
    const exact = new Map(head.map((item) => [item.path, item]));
    const names = new Set(base.map((item) => item.path));
    const erased = new Map(head.filter((item) => !names.has(item.path)).map((item) => [erase(item.path), item]));
    const pairs = [];
    const gone = [];
    for (const item of base) {
        const other = exact.get(item.path) ?? erased.get(erase(item.path));
        if (other === undefined)
            gone.push(item);
        else
            pairs.push([item, other]);
    }
    return { pairs, gone };
}
function erase(path) {
    return path.replace(/\{[^{}]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}
/** Gives the names of a template's parameters, in its order. */
function parameterNames(path) {
    return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./src/core/evidence/openapi/parameters.ts





/** Headers that a parameter can not describe, by the specification. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);
/** Compares the parameters of an operation, those of its path included. */
function compareParameters(scope, operation, base, head) {
    const renamed = renames(base.path, head.path);
    const before = parametersOf(base.item, operation.base, scope.base, (name) => renamed.get(name) ?? name);
    const after = parametersOf(head.item, operation.head, scope.head, (name) => name);
    for (const [key, parameter] of before) {
        const other = after.get(key);
        if (other === undefined)
            removed(scope, operation, parameter);
        else
            compareParameter(scope, operation, parameter, other);
    }
    for (const [key, parameter] of after)
        if (!before.has(key))
            added(scope, operation, parameter);
}
/** A parameter of the path is told by its place. */
function renames(base, head) {
    const after = parameterNames(head);
    return new Map(parameterNames(base).map((name, index) => [name, after[index] ?? name]));
}
function parametersOf(item, operation, documents, rename) {
    const all = [...(0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(item, 'parameters')), ...(0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(operation, 'parameters'))];
    const parameters = new Map();
    for (const one of all) {
        const at = documents.resolve(one);
        const [name, location] = [(0,json/* textAt */.$6)(at.value, 'name'), (0,json/* textAt */.$6)(at.value, 'in')];
        if (name === undefined || location === undefined)
            continue;
        if (location === 'header' && ignoredHeaders.has(name.toLowerCase()))
            continue;
        const key = parameters_keyOf(location, rename, name);
        parameters.set(key, { name, location, at, required: location === 'path' || (0,json/* member */.Dc)(at.value, 'required') === true });
    }
    return parameters;
}
function parameters_keyOf(location, rename, name) {
    if (location === 'path')
        return `path:${rename(name)}`;
    return `${location}:${location === 'header' ? name.toLowerCase() : name}`;
}
function removed(scope, { name: operation }, { name, location, at }) {
    scope.drafts.push({
        rule: 'openapi-parameter-removed',
        level: 'risky',
        ...{ side: 'base', at, affects: [operation], name: `\`${name}\` of \`${operation}\`` },
        title: `the ${location} parameter \`${name}\` of \`${operation}\` is gone: what clients send in it is ignored or refused`,
        detail: 'A filter that is silently ignored returns more than was asked for. Mark it `deprecated`, and remove it when nobody sends it.',
    });
}
function added(scope, { name: operation }, { name, location, at, required }) {
    if (!required)
        return;
    scope.drafts.push({
        ...keptOptional(at),
        rule: 'openapi-required-parameter-added',
        level: 'breaking',
        ...{ side: 'head', at, affects: [operation], name: `\`${name}\` of \`${operation}\`` },
        title: `\`${operation}\` requires the new ${location} parameter \`${name}\`: clients that do not send it are refused`,
        detail: 'Make it optional with a default; require it when all clients send it.',
    });
}
function compareParameter(scope, operation, base, head) {
    const { name, location, at } = head;
    const common = { at, affects: [operation.name], name: `\`${name}\` of \`${operation.name}\`` };
    if (head.required && !base.required)
        scope.drafts.push({
            ...keptOptional(at),
            ...{
                rule: 'openapi-parameter-required',
                level: 'breaking',
                side: 'head',
                ...common,
                at: (0,document_cursor/* step */.PM)(at, 'required') ?? at,
            },
            title: `the ${location} parameter \`${name}\` of \`${operation.name}\` is required now: clients that leave it out are refused`,
            detail: 'Keep it optional with a default; require it when all clients send it.',
        });
    const [was, is] = [serialization(base), serialization(head)];
    const changed = Object.keys(is).filter((key) => was[key] !== undefined && was[key] !== is[key]);
    const [first] = changed;
    if (first !== undefined)
        scope.drafts.push({
            ...oldSerialization(changed, was, [base.at, at]),
            ...{
                rule: 'openapi-parameter-serialization-changed',
                level: 'breaking',
                side: 'head',
                ...common,
                at: (0,document_cursor/* step */.PM)(at, first) ?? at,
            },
            title: `the ${location} parameter \`${name}\` of \`${operation.name}\` is written another way (${changed.map((key) => `\`${key}\` ${was[key]} → ${is[key]}`).join(', ')}): what clients send is read wrong`,
            detail: 'Accept both forms until all clients write the new one.',
        });
    if ((0,json/* member */.Dc)(head.at.value, 'deprecated') === true && (0,json/* member */.Dc)(base.at.value, 'deprecated') !== true)
        scope.drafts.push({
            ...{ rule: 'openapi-deprecated', level: 'info', side: 'head', ...common, at: (0,document_cursor/* step */.PM)(at, 'deprecated') ?? at },
            title: `the parameter \`${name}\` of \`${operation.name}\` is deprecated`,
            detail: 'Say what replaces it and when it goes.',
        });
    const use = {
        way: { direction: operation.sent, text: !hasJson(head.at), parameter: true },
        operation: operation.name,
        whole: `the ${location} parameter \`${name}\``,
    };
    useSchema(scope, schemaOf(base.at, scope.base), schemaOf(head.at, scope.head), use);
}
/** A single keyword that the head states; what it was by default can be stated too. Where `explode` is not stated, it follows the style. */
function oldSerialization(changed, was, [base, head]) {
    const stated = changed.filter((key) => (0,document_cursor/* step */.PM)(head, key) !== undefined);
    const [key = '', second] = stated;
    const [at, to] = [(0,document_cursor/* step */.PM)(head, key), was[key]];
    if (second !== undefined || key === 'content' || at === undefined || to === undefined)
        return {};
    if (key !== 'style')
        return changed.length > 1 ? {} : { repair: { at, to: to === 'true' } };
    const [before, after] = [base, head].map((one) => (0,document_cursor/* step */.PM)(one, 'explode') !== undefined);
    return before === after ? { repair: { at, to } } : {};
}
/** How a value becomes text, defaults filled in as the specification says. */
function serialization({ at, location }) {
    const style = (0,json/* textAt */.$6)(at.value, 'style') ?? (location === 'query' || location === 'cookie' ? 'form' : 'simple');
    const explode = (0,json/* member */.Dc)(at.value, 'explode') ?? style === 'form';
    const [content] = (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(at, 'content'));
    if (content !== undefined)
        return { content: content[0] };
    return {
        style,
        // A value that is no list and no object is written the same way in either case.
        ...(parameters_isScalar(at) ? {} : { explode: String(explode) }),
        ...(location === 'query' ? { allowReserved: String((0,json/* member */.Dc)(at.value, 'allowReserved') ?? false) } : {}),
    };
}
function parameters_isScalar(at) {
    return ['string', 'integer', 'number', 'boolean'].includes((0,json/* textAt */.$6)((0,document_cursor/* step */.PM)(at, 'schema')?.value, 'type') ?? '');
}
/** A parameter whose content is JSON keeps its types. */
function hasJson(at) {
    return (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(at, 'content')).some(([type]) => isJson(type));
}
function schemaOf(parameter, documents) {
    const [content] = (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(parameter, 'content'));
    return content === undefined ? (0,document_cursor/* step */.PM)(parameter, 'schema') : (0,document_cursor/* step */.PM)(documents.resolve(content[1]), 'schema');
}

;// CONCATENATED MODULE: ./src/core/evidence/openapi/responses.ts




/** Compares what an operation answers, by status code. */
function compareResponses(scope, operation) {
    const [base, head] = [responsesOf(operation.base, scope.base), responsesOf(operation.head, scope.head)];
    const known = new Set(base.map(({ status }) => status));
    const came = head.filter(({ status }) => !known.has(status));
    for (const response of base) {
        const other = responses_counterpart(response, head);
        if (other !== undefined) {
            compareResponse(scope, operation, response, other);
            continue;
        }
        const successor = isSuccess(response) ? came.find(isSuccess) : undefined;
        gone(scope, operation, response, successor);
        if (successor !== undefined)
            compareResponse(scope, operation, response, successor);
    }
}
function responsesOf(operation, documents) {
    return (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(operation, 'responses')).flatMap(([status, key]) => status.startsWith('x-') ? [] : [{ status: status.toUpperCase(), key, at: documents.resolve(key) }]);
}
/** The same status, or the range or the default that stands for it. */
function responses_counterpart({ status }, head) {
    const named = (name) => head.find((one) => one.status === name);
    return named(status) ?? named(`${status.charAt(0)}XX`) ?? (status === 'DEFAULT' ? undefined : named('DEFAULT'));
}
function isSuccess({ status }) {
    return /^[23]/.test(status);
}
function gone(scope, { name }, response, successor) {
    const success = isSuccess(response);
    const now = successor === undefined ? '' : ` and answers \`${successor.status}\` instead`;
    scope.drafts.push({
        rule: 'openapi-response-removed',
        level: success ? 'breaking' : 'info',
        ...{ side: 'base', at: response.key, affects: [name], name: `\`${response.status}\` of \`${name}\`` },
        title: success
            ? `\`${name}\` no longer answers \`${response.status}\`${now}: clients that wait for it take the answer for an error`
            : `\`${name}\` no longer documents the answer \`${response.status}\``,
        detail: 'Keep the status that clients know; give another one to a new version of the operation.',
    });
}
function compareResponse(scope, operation, base, head) {
    const use = {
        direction: operation.received,
        operation: operation.name,
        whole: `the answer \`${head.status}\` of \`${operation.name}\``,
    };
    const common = { affects: [operation.name], name: `\`${operation.name}\`` };
    const [before, after] = [(0,document_cursor/* step */.PM)(base.at, 'content'), (0,document_cursor/* step */.PM)(head.at, 'content')];
    const none = (0,document_cursor/* members */.ol)(after).length === 0;
    if (none && (0,document_cursor/* members */.ol)(before).length > 0 && before !== undefined)
        scope.drafts.push({
            ...{ rule: 'openapi-response-body-removed', level: 'breaking', side: 'base', at: before, ...common },
            title: `the answer \`${base.status}\` of \`${operation.name}\` has no body any more: clients that read it break`,
            detail: 'Keep the body until nobody reads it.',
        });
    else
        for (const { name, at } of compareContent(scope, before, after, use))
            scope.drafts.push({
                ...{ rule: 'openapi-response-media-type-removed', level: 'breaking', side: 'base', at, ...common },
                title: `\`${operation.name}\` no longer answers in \`${name}\`: clients that ask for it get 406 or what they can not read`,
                detail: 'Answer in both, by `Accept`, until nobody asks for the old one.',
            });
    compareHeaders(scope, operation, base, head);
}
function compareHeaders(scope, operation, base, head) {
    const after = new Map((0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(head.at, 'headers')).map(([name, at]) => [name.toLowerCase(), at]));
    for (const [name, key] of (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(base.at, 'headers'))) {
        const at = scope.base.resolve(key);
        const other = after.get(name.toLowerCase());
        const required = (0,json/* member */.Dc)(at.value, 'required') === true;
        const common = {
            rule: 'openapi-response-header-removed',
            affects: [operation.name],
            name: `\`${name}\` of \`${operation.name}\``,
        };
        const detail = 'Keep sending it until nobody reads it.';
        const which = `the header \`${name}\` of the answer \`${base.status}\` of \`${operation.name}\``;
        if (other === undefined) {
            const title = `${which} is gone: clients that read it break`;
            scope.drafts.push({ ...common, level: required ? 'breaking' : 'risky', side: 'base', at: key, title, detail });
            continue;
        }
        const now = scope.head.resolve(other);
        if (required && (0,json/* member */.Dc)(now.value, 'required') !== true) {
            const title = `${which} may be missing now: clients that count on it break`;
            scope.drafts.push({ ...common, level: 'breaking', side: 'base', at: (0,document_cursor/* step */.PM)(at, 'required') ?? key, title, detail });
        }
        const way = { direction: operation.received, text: true };
        const use = { way, operation: operation.name, whole: `the header \`${name}\`` };
        useSchema(scope, (0,document_cursor/* step */.PM)(at, 'schema'), (0,document_cursor/* step */.PM)(now, 'schema'), use);
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/openapi/security.ts


/** Compares who is let in: a client that satisfied the old requirement must satisfy the new one. */
function compareSecurity(scope, operation, base, head) {
    const [before, after] = [requirementOf(operation.base, base), requirementOf(operation.head, head)];
    if (after === undefined || after.alternatives.length === 0)
        return;
    const open = [new Map()];
    const was = before === undefined || before.alternatives.length === 0 ? open : before.alternatives;
    const shutOut = was.find((one) => !after.alternatives.some((other) => isWithin(other, one)));
    if (shutOut === undefined)
        return;
    scope.drafts.push({
        rule: 'openapi-security-tightened',
        level: 'breaking',
        ...{ side: 'head', at: after.at, affects: [operation.name], name: `\`${operation.name}\`` },
        title: shutOut.size === 0
            ? `\`${operation.name}\` needs ${security_words(after.alternatives)} now: clients that call it without are refused`
            : `\`${operation.name}\` no longer lets in ${security_words([shutOut])}, it needs ${security_words(after.alternatives)}: clients get 401 or 403`,
        detail: 'Accept the old way in until all clients use the new one.',
    });
}
/** The operation's own requirement wins over the document's. */
function requirementOf(operation, root) {
    const at = (0,document_cursor/* step */.PM)(operation, 'security') ?? (0,document_cursor/* step */.PM)(root, 'security');
    if (at === undefined)
        return undefined;
    const alternatives = (0,document_cursor/* items */.ld)(at).map((item) => new Map((0,document_cursor/* members */.ol)(item).map(([scheme, scopes]) => [
        scheme,
        (0,json/* isList */.Lv)(scopes.value) ? scopes.value.filter((one) => typeof one === 'string') : [],
    ])));
    return { at, alternatives };
}
/** Says whether who satisfies `has` satisfies `needs`. */
function isWithin(needs, has) {
    return [...needs].every(([scheme, scopes]) => {
        const held = has.get(scheme);
        return held !== undefined && scopes.every((one) => held.includes(one));
    });
}
function security_words(alternatives) {
    return alternatives
        .map((one) => {
        const parts = [...one].map(([scheme, scopes]) => `\`${scheme}\`${scopes.length === 0 ? '' : ` (${scopes.join(', ')})`}`);
        return parts.length === 0 ? 'nothing' : parts.join(' and ');
    })
        .join(' or ');
}
/** Compares how the schemes of the document let a client in. */
function compareSchemes(scope, base, head) {
    const after = new Map((0,document_cursor/* members */.ol)((0,document_cursor/* walk */.GG)(head, ['components', 'securitySchemes'])));
    for (const [name, key] of (0,document_cursor/* members */.ol)((0,document_cursor/* walk */.GG)(base, ['components', 'securitySchemes']))) {
        const other = after.get(name);
        if (other === undefined)
            continue;
        const [was, is] = [scope.base.resolve(key), scope.head.resolve(other)];
        const changed = ['type', 'in', 'name', 'scheme'].find((part) => lower(was, part) !== lower(is, part));
        if (changed !== undefined) {
            scope.drafts.push(schemeDraft(name, (0,document_cursor/* step */.PM)(is, changed) ?? other, changed, 'breaking'));
            continue;
        }
        const urls = ['openIdConnectUrl', 'flows'].find((part) => addresses(was, part) !== addresses(is, part));
        if (urls !== undefined)
            scope.drafts.push(schemeDraft(name, (0,document_cursor/* step */.PM)(is, urls) ?? other, urls, 'risky'));
    }
}
function lower(at, part) {
    return (0,json/* textAt */.$6)(at.value, part)?.toLowerCase();
}
/** The addresses of the flows, without their scopes: one scope more shuts nobody out. */
function addresses(at, part) {
    const value = (0,json/* member */.Dc)(at.value, part);
    if (part !== 'flows')
        return (0,json/* canonical */.$N)(value);
    return (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(at, part))
        .map(([flow, where]) => `${flow} ${(0,json/* textAt */.$6)(where.value, 'authorizationUrl')} ${(0,json/* textAt */.$6)(where.value, 'tokenUrl')}`)
        .toSorted()
        .join('\n');
}
function schemeDraft(name, at, part, level) {
    return {
        ...{ rule: 'openapi-security-scheme-changed', level, side: 'head', at, affects: [name], name: `\`${name}\`` },
        title: `the security scheme \`${name}\` changes its \`${part}\`: clients that log in the old way are refused`,
        detail: 'Add a second scheme and accept both until all clients use the new one.',
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/openapi/compare.ts









/** Every rule of OpenAPI documents, besides those of schemas; each has a page. */
const openapiRules = [
    'openapi-document-removed',
    'openapi-operation-removed',
    'openapi-operation-id-changed',
    'openapi-webhook-removed',
    'openapi-deprecated',
    'openapi-parameter-removed',
    'openapi-required-parameter-added',
    'openapi-parameter-required',
    'openapi-parameter-serialization-changed',
    'openapi-request-body-removed',
    'openapi-request-body-required',
    'openapi-request-media-type-removed',
    'openapi-response-removed',
    'openapi-response-body-removed',
    'openapi-response-media-type-removed',
    'openapi-response-header-removed',
    'openapi-security-tightened',
    'openapi-security-scheme-changed',
];
/** Takes the root of an OpenAPI document in both revisions; gives what its clients feel. `cut` is told when a document was too large to be compared whole. */
function compareOpenApi(base, head, cut) {
    const scope = {
        base: base.documents,
        head: head.documents,
        schemas: schemaComparer(base.documents, head.documents, cut),
        drafts: [],
        uses: [],
    };
    comparePaths(scope, base.root, head.root);
    compareWebhooks(scope, base.root, head.root);
    compareSchemes(scope, base.root, head.root);
    return [...scope.drafts, ...draftsOf(scope.uses)];
}
function comparePaths(scope, base, head) {
    const { pairs, gone } = pairPaths(pathItems((0,document_cursor/* step */.PM)(base, 'paths'), scope.base), pathItems((0,document_cursor/* step */.PM)(head, 'paths'), scope.head));
    for (const item of gone)
        operationsRemoved(scope, item, [...item.operations], item.key);
    for (const [before, after] of pairs) {
        for (const [method, operation] of before.operations) {
            const other = after.operations.get(method);
            if (other === undefined)
                operationsRemoved(scope, before, [[method, operation]], operation);
            else
                compare_compareOperation(scope, { name: compare_nameOf(method, before), base: operation, head: other, sent: 'request', received: 'response' }, { items: [before, after], roots: [base, head] });
        }
    }
}
function compare_nameOf(method, { path }) {
    return `${method.toUpperCase()} ${path}`;
}
/** What was deprecated before may go: its clients have been told. */
function operationsRemoved(scope, item, gone, at) {
    const names = gone.map(([method]) => compare_nameOf(method, item));
    if (names.length === 0)
        return;
    const told = gone.every(([, operation]) => (0,json/* member */.Dc)(operation.value, 'deprecated') === true);
    const sunset = gone.map(([, operation]) => (0,json/* textAt */.$6)(operation.value, 'x-sunset')).find((date) => date !== undefined);
    const until = sunset === undefined ? '' : `, with ${sunset} as its end`;
    scope.drafts.push({
        removes: names.map((text) => ({ kind: 'route', text, owner: undefined })),
        rule: 'openapi-operation-removed',
        level: told && sunset === undefined ? 'risky' : 'breaking',
        ...{ side: 'base', at, affects: names, name: names.map((name) => `\`${name}\``).join(', ') },
        title: `${names.map((name) => `\`${name}\``).join(', ')} ${names.length === 1 ? 'is' : 'are'} gone: clients get 404`,
        detail: told
            ? `It was deprecated before this change${until}. Look at its traffic before it goes.`
            : 'Mark it `deprecated` with the date of its end, watch its traffic, and remove it at zero.',
    });
}
function compare_compareOperation(scope, operation, { items: [before, after], roots: [base, head] }) {
    compareParameters(scope, operation, before, after);
    compareRequestBody(scope, operation);
    compareResponses(scope, operation);
    compareSecurity(scope, operation, base, head);
    compareLife(scope, operation);
    compareCallbacks(scope, operation);
}
function compareLife(scope, { name, base, head }) {
    const common = { level: 'info', side: 'head', affects: [name], name: `\`${name}\`` };
    const [was, is] = [(0,json/* textAt */.$6)(base.value, 'operationId'), (0,json/* textAt */.$6)(head.value, 'operationId')];
    if (was !== undefined && was !== is)
        scope.drafts.push({
            ...{ rule: 'openapi-operation-id-changed', ...common, at: (0,document_cursor/* step */.PM)(head, 'operationId') ?? head },
            title: `\`${name}\` is called \`${is ?? 'nothing'}\` and no longer \`${was}\`: generated clients rename the method`,
            detail: 'The wire stays the same; code that is generated again does not compile.',
        });
    if ((0,json/* member */.Dc)(base.value, 'deprecated') !== true && (0,json/* member */.Dc)(head.value, 'deprecated') === true)
        scope.drafts.push({
            ...{ rule: 'openapi-deprecated', ...common, at: (0,document_cursor/* step */.PM)(head, 'deprecated') ?? head },
            title: `\`${name}\` is deprecated`,
            detail: 'Say what replaces it and when it goes.',
        });
}
/** What the server calls: its requests are what the client receives. */
function compareCallbacks(scope, operation) {
    const after = new Map((0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(operation.head, 'callbacks')));
    for (const [name, at] of (0,document_cursor/* members */.ol)((0,document_cursor/* step */.PM)(operation.base, 'callbacks'))) {
        const other = after.get(name);
        if (other !== undefined)
            compareOutbound(scope, scope.base.resolve(at), scope.head.resolve(other), `callback ${name}`);
    }
}
function compareWebhooks(scope, base, head) {
    const { pairs, gone } = pairPaths(pathItems((0,document_cursor/* step */.PM)(base, 'webhooks'), scope.base), pathItems((0,document_cursor/* step */.PM)(head, 'webhooks'), scope.head));
    for (const { path, key } of gone)
        scope.drafts.push({
            ...{
                rule: 'openapi-webhook-removed',
                level: 'breaking',
                side: 'base',
                at: key,
                affects: [path],
                name: `\`${path}\``,
            },
            title: `the webhook \`${path}\` is gone: who waits for it is never called again`,
            detail: 'Announce its end, and send it until nobody is subscribed.',
        });
    for (const [before, after] of pairs)
        compareItem(scope, before, after, `webhook ${before.path}`);
}
function compareOutbound(scope, base, head, name) {
    const { pairs } = pairPaths(pathItems(base, scope.base), pathItems(head, scope.head));
    for (const [before, after] of pairs)
        compareItem(scope, before, after, name);
}
function compareItem(scope, before, after, name) {
    for (const [method, base] of before.operations) {
        const head = after.operations.get(method);
        if (head === undefined)
            continue;
        const operation = { name, base, head, sent: 'response', received: 'request' };
        compareParameters(scope, operation, before, after);
        compareRequestBody(scope, operation);
        compareResponses(scope, operation);
    }
}

// EXTERNAL MODULE: ./src/core/evidence/document/files.ts + 1 modules
var document_files = __webpack_require__(93971);
// EXTERNAL MODULE: ./src/core/evidence/document/kind.ts
var kind = __webpack_require__(69813);
;// CONCATENATED MODULE: ./src/core/evidence/document/removed.ts





function offerOf(root, documents) {
    if (root === undefined)
        return undefined;
    switch ((0,kind/* kindOf */.I)(root.value)) {
        case 'openapi':
            return { kind: 'openapi', server: serverOf(root), parts: operationsOf(root, documents) };
        case 'asyncapi-2':
        case 'asyncapi-3':
            return { kind: 'asyncapi', server: '', parts: channelsIn(root, documents) };
        default:
            return undefined;
    }
}
/** Of `https://api.example.com/v1/` it is `/v1`; a part that is a variable tells nothing. */
function serverOf(root) {
    const [first] = (0,document_cursor/* items */.ld)((0,document_cursor/* step */.PM)(root, 'servers'));
    const path = ((0,json/* textAt */.$6)(first?.value, 'url') ?? '').replace(/^[a-z][a-z\d+.-]*:/i, '').replace(/^\/\/[^/]*/, '');
    return path.includes('{') ? '' : path.replace(/\/$/, '');
}
function operationsOf(root, documents) {
    return pathItems((0,document_cursor/* step */.PM)(root, 'paths'), documents).flatMap(({ path, operations }) => [...operations].map(([method, at]) => {
        const name = `${method.toUpperCase()} ${path}`;
        const isDeprecated = (0,json/* member */.Dc)(at.value, 'deprecated') === true && (0,json/* textAt */.$6)(at.value, 'x-sunset') === undefined;
        const served = name.replace(/\{[^{}]*\}/g, '{}');
        return { name, served, removed: { kind: 'route', text: name, owner: undefined }, isDeprecated };
    }));
}
function channelsIn(root, documents) {
    return channelsOf(root, documents).map(({ address }) => ({
        ...{ name: address, served: address, isDeprecated: false },
        removed: { kind: 'topic', text: address, owner: undefined },
    }));
}
/**
 * Takes the documents; gives what says of the path of one that is gone what became of it. A new document with at least half of what it offered is
 * the same one under another name; what others offer has been taken over; the rest is told in one draft. Undefined for a file that is no such document.
 */
function goneDocuments({ base, head, heads, isAdded }) {
    const known = new Map();
    const otherAt = (path) => {
        if (!known.has(path)) {
            const offer = offerOf(head.root(path), head);
            const served = new Set(offer?.parts.map((one) => one.served));
            known.set(path, offer === undefined ? undefined : { path, offer, served });
        }
        return known.get(path);
    };
    return (path) => {
        const root = base.root(path);
        const offer = offerOf(root, base);
        if (root === undefined || offer === undefined)
            return undefined;
        const others = heads.flatMap((one) => otherAt(one) ?? []).filter((one) => removed_isAlike(offer, one.offer));
        const left = offer.parts.filter(({ served }) => !others.some((one) => one.served.has(served)));
        const to = removed_successorOf(offer, others.filter((one) => isAdded(one.path)));
        // What is in a third document has not gone with the move.
        const isWhole = to !== undefined && left.length === offer.parts.filter(({ served }) => !to.served.has(served)).length;
        if (isWhole)
            return { kind: 'moved', to: to.path };
        return { kind: 'removed', draft: left.length === 0 ? undefined : removedDraft(root, offer, left) };
    };
}
/** The one with most of what was offered, and at least half of it. */
function removed_successorOf({ parts }, added) {
    const [nearest] = added
        .map((other) => ({ other, shared: parts.filter(({ served }) => other.served.has(served)).length }))
        .toSorted((a, b) => b.shared - a.shared);
    return nearest !== undefined && nearest.shared > 0 && 2 * nearest.shared >= parts.length ? nearest.other : undefined;
}
function removed_isAlike(one, other) {
    const isSameServer = one.server === '' || other.server === '' || one.server === other.server;
    return one.kind === other.kind && isSameServer;
}
/** Most names that a title tells. */
const removed_maxNames = 4;
function removedDraft(root, { kind }, left) {
    const what = kind === 'openapi' ? 'operation' : 'channel';
    const names = left.map(({ name }) => name);
    const shown = names.slice(0, removed_maxNames).map((name) => `\`${name}\``);
    const more = names.length > removed_maxNames ? ` and ${names.length - removed_maxNames} more` : '';
    return {
        rule: `${kind}-document-removed`,
        level: left.every(({ isDeprecated }) => isDeprecated) ? 'risky' : 'breaking',
        ...{ side: 'base', at: root, name: `\`${root.path}\``, affects: names },
        removes: left.map(({ removed }) => removed),
        title: `the document with ${count(left.length, what)} is gone: ${shown.join(', ')}${more}`,
        detail: kind === 'openapi'
            ? 'If the API goes with it, its clients get 404: mark its operations `deprecated`, watch their traffic, and remove it at zero. If it stays, keep its description, generated or not: without it no later change can be computed.'
            : 'If the channels go with it, who sends to them or listens on them is cut off: stop the producers, and let the consumers drain them. If they stay, keep their description: without it no later change can be computed.',
    };
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/document/check.ts









/** The contracts that are written as JSON or YAML: OpenAPI, AsyncAPI and JSON Schema. One check, since only the text tells which. */
const documentCheck = {
    kind: 'document',
    rules: [...openapiRules, ...asyncapiRules, ...schemaRules],
    parsers: ['documents'],
    concerns: document_files/* isDocumentFile */.As,
    needsTrees: true,
    wanted: document_files/* firstRefs */.Nz,
    follow: document_files/* nextRefs */.Ig,
    applies: (file, { files, trees, texts }) => (0,document_files/* isJudged */.sL)(file, files, trees, texts),
    compute: (given, { documents: parser }) => {
        if (parser === undefined)
            throw new Error('the document check ran without its parser');
        const input = { ...given, texts: (0,document_files/* unchangedOnce */.JL)(given.files, given.texts) };
        const readable = rootsOf(input).filter(({ changed }) => !changed.some((path) => isUnread(path, input)));
        const goneOf = goneIn(input, parser);
        const results = readable.map((root) => {
            const gone = isRemoved(root, input) ? goneOf(root.base) : undefined;
            if (gone?.kind === 'removed')
                return removedEvidence(gone, input, parser);
            return judge(gone === undefined ? root : movedRoot(root, gone.to), input, parser);
        });
        const unread = input.files.flatMap((file) => {
            const why = (0,document_files/* unreadWhy */.q6)(file, input.texts);
            return why === undefined ? [] : [{ path: file.path, why }];
        });
        return {
            evidence: check_distinct(results.flatMap(({ evidence }) => evidence)),
            unchecked: [...unread, ...results.flatMap(({ unchecked }) => unchecked)],
        };
    },
};
function isRemoved({ base }, { files }) {
    return files.some(({ path, status }) => path === base && status === 'removed');
}
function goneIn({ files, trees, texts }, parser) {
    const all = [...files.map(({ path }) => path), ...(0,document_files/* likelyRoots */.Cp)(files, trees.head)];
    const added = new Set(files.filter(({ status }) => status === 'added').map(({ path }) => path));
    return goneDocuments({
        ...{ base: (0,document_documents/* documentsOf */.u)('mergeBase', texts, parser), head: (0,document_documents/* documentsOf */.u)('head', texts, parser) },
        heads: all.filter((path) => (0,document_files/* isDocumentText */.RL)('head', path, texts)),
        isAdded: (path) => added.has(path),
    });
}
function movedRoot(root, to) {
    return { ...root, head: to, changed: [...root.changed, to] };
}
function removedEvidence({ draft }, { texts }, parser) {
    if (draft === undefined)
        return nothing;
    const sources = { base: (0,document_documents/* documentsOf */.u)('mergeBase', texts, parser), head: (0,document_documents/* documentsOf */.u)('head', texts, parser), parser };
    const is = draft.rule === 'openapi-document-removed' ? 'openapi' : 'asyncapi';
    const evidence = evidenceOf([draft], { contract: is, surface: is === 'openapi' ? 'api' : 'queue' }, sources);
    return { evidence, unchecked: [] };
}
function isUnread(path, { files, texts }) {
    return files.some((file) => file.path === path && (0,document_files/* unreadWhy */.q6)(file, texts) !== undefined);
}
/** A contract that is written down twice, in parts and in one piece, or for two audiences, changes twice: what is the same of both is told once. */
function check_distinct(evidence) {
    const told = new Map();
    const also = new Map();
    for (const one of evidence) {
        const key = JSON.stringify([one.rule, one.level, one.side, one.title, one.affects]);
        const first = told.get(key);
        told.set(key, first ?? one);
        if (first !== undefined && first.path !== one.path)
            also.set(key, (also.get(key) ?? new Set()).add(one.path));
    }
    return [...told].map(([key, one]) => {
        const paths = [...(also.get(key) ?? [])].map((path) => `\`${path}\``);
        return paths.length === 0 ? one : { ...one, detail: `${one.detail} The same stands in ${paths.join(', ')}.` };
    });
}
/** Gives the documents that a change reaches: the changed ones, and those that a changed file is a part of. */
function rootsOf({ files, trees, texts }) {
    const own = files.map(({ path, previousPath }) => ({ base: previousPath ?? path, head: path }));
    const others = (0,document_files/* likelyRoots */.Cp)(files, trees.head);
    const all = [...own, ...others.map((path) => ({ base: path, head: path }))].filter(({ base, head }) => (0,document_files/* isDocumentText */.RL)('mergeBase', base, texts) || (0,document_files/* isDocumentText */.RL)('head', head, texts));
    return all.flatMap((root) => {
        const parts = new Set([...(0,document_files/* closure */.Cx)([root.base], 'mergeBase', texts), ...(0,document_files/* closure */.Cx)([root.head], 'head', texts)]);
        const changed = files.filter((file) => parts.has(file.path) || parts.has(file.previousPath ?? file.path));
        return changed.length === 0 ? [] : [{ ...root, changed: changed.map(({ path }) => path) }];
    });
}
const nothing = { evidence: [], unchecked: [] };
function judge(root, { texts }, parser) {
    const [base, head] = [(0,document_documents/* documentsOf */.u)('mergeBase', texts, parser), (0,document_documents/* documentsOf */.u)('head', texts, parser)];
    const failed = [why(base, root.base, 'the merge base'), why(head, root.head, 'head')].find((one) => one !== undefined);
    if (failed !== undefined)
        return { evidence: [], unchecked: root.changed.map((path) => ({ path, why: failed })) };
    const [before, after] = [base.root(root.base), head.root(root.head)];
    // A contract that is new breaks nobody.
    if (before === undefined || after === undefined)
        return nothing;
    const [was, is] = [(0,kind/* kindOf */.I)(before.value), (0,kind/* kindOf */.I)(after.value)];
    const cuts = [];
    const cut = () => cuts.push('it has too many parts to be compared whole');
    const sides = [
        { root: before, documents: base },
        { root: after, documents: head },
    ];
    const sources = { base, head, parser };
    const unchecked = (whys) => whys.map((one) => ({ path: root.head, why: one }));
    const problem = notCompared(was, is);
    if (problem !== undefined)
        return { evidence: [], unchecked: unchecked([problem]) };
    switch (is) {
        case 'openapi': {
            const drafts = compareOpenApi(...sides, cut);
            const evidence = evidenceOf(drafts, { contract: 'openapi', surface: 'api' }, sources);
            return { evidence, unchecked: unchecked([...cuts, ...dangling(base, head)]) };
        }
        case 'asyncapi-2':
        case 'asyncapi-3': {
            const found = compareAsyncApi(...sides, cut);
            const evidence = evidenceOf(found.drafts, { contract: 'asyncapi', surface: 'queue' }, sources);
            return { evidence, unchecked: [...found.unchecked, ...unchecked([...cuts, ...dangling(base, head)])] };
        }
        case 'json-schema': {
            const drafts = compareJsonSchema(...sides, check_nameOf(root.head), cut);
            return {
                evidence: evidenceOf(drafts, { contract: 'json-schema', surface: 'api' }, sources),
                unchecked: unchecked([...cuts, ...dangling(base, head)]),
            };
        }
        default:
            return nothing;
    }
}
function why(documents, path, revision) {
    const document = documents.get(path);
    return document.kind === 'failed' ? `unreadable at ${revision}: ${document.why}` : undefined;
}
function notCompared(base, head) {
    if (base === 'swagger' || head === 'swagger')
        return 'Swagger 2 is not checked';
    if (base === head || base === 'none' || head === 'none')
        return undefined;
    return 'it moves from one kind of description to another';
}
/** References that lead out of what was read: what stands behind them was not compared. */
function dangling(base, head) {
    const refs = [...base.dangling(), ...head.dangling()].map(({ ref, why }) => `\`${ref.slice(0, 120)}\` was not followed: ${why}`);
    const distinct = [...new Set(refs)];
    return distinct.length <= 3
        ? distinct
        : [...distinct.slice(0, 3), `${distinct.length - 3} more references were not followed`];
}
function check_nameOf(path) {
    return path.split('/').at(-1) ?? path;
}

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
    applied: (type, directive) => `${type} @${directive}`,
    root: (operation) => `schema ${operation}`,
};
/** Takes the definitions of a schema, definitions before extensions; where a part stands twice, its first place counts. */
function locate(definitions, kinds) {
    const nodes = new Map();
    for (const [key, node] of definitions.flatMap((definition) => entriesOf(definition, kinds)))
        if (!nodes.has(key))
            nodes.set(key, node);
    const inputs = definitions.flatMap((node) => node.kind === kinds.INPUT_OBJECT_TYPE_DEFINITION || node.kind === kinds.ENUM_TYPE_DEFINITION
        ? [node.name.value]
        : []);
    const names = (types) => new Set(types.map((type) => locate_nameOf(type, kinds)));
    const returned = names(definitions.flatMap((node) => outputFields(node, kinds)).map(({ type }) => type));
    const sent = names(definitions.flatMap((node) => takenIn(node, kinds)).map(({ type }) => type));
    const sentOnly = new Set(inputs.filter((name) => !returned.has(name)));
    return {
        get: (key) => siteOf(nodes.get(key)),
        node: (key) => nodes.get(key),
        isInput: (type) => sentOnly.has(type),
        isSent: (type) => sent.has(type),
        isReturned: (type) => returned.has(type),
    };
}
/** Gives where a node's name stands, or the node where it has none. Counts `\n` alone, as git does: the library also counts a lone `\r`. */
function siteOf(node) {
    const loc = node !== undefined && 'name' in node ? (node.name?.loc ?? node.loc) : node?.loc;
    if (loc === undefined)
        return undefined;
    return { path: loc.source.name, line: loc.source.body.slice(0, loc.start).split('\n').length };
}
function locate_nameOf(type, kinds) {
    return type.kind === kinds.NAMED_TYPE ? type.name.value : locate_nameOf(type.type, kinds);
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
function takenIn(node, kinds) {
    switch (node.kind) {
        case kinds.INPUT_OBJECT_TYPE_DEFINITION:
        case kinds.INPUT_OBJECT_TYPE_EXTENSION:
            return node.fields ?? [];
        case kinds.DIRECTIVE_DEFINITION:
            return node.arguments ?? [];
    }
    return outputFields(node, kinds).flatMap((field) => field.arguments ?? []);
}
/** A definition, or the extension that a part came with: each part stands on its own line. */
function entriesOf(node, kinds) {
    return [...appliedEntries(node), ...partEntries(node, kinds)];
}
function appliedEntries(node) {
    if (!('name' in node) || node.name === undefined || !('directives' in node))
        return [];
    const type = node.name.value;
    return (node.directives ?? []).map((it) => [keys.applied(type, it.name.value), it]);
}
function partEntries(node, kinds) {
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
        case kinds.SCALAR_TYPE_EXTENSION:
            return [[node.name.value, node]];
        case kinds.SCHEMA_DEFINITION:
        case kinds.SCHEMA_EXTENSION:
            return (node.operationTypes ?? []).map((it) => [keys.root(it.operation), it]);
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

;// CONCATENATED MODULE: ./src/core/evidence/graphql/parts.ts
/** Locations in operations: what stands elsewhere clients do not write. https://spec.graphql.org/October2021/#ExecutableDirectiveLocation */
const executable = new Set([
    'QUERY',
    'MUTATION',
    'SUBSCRIPTION',
    'FIELD',
    'FRAGMENT_DEFINITION',
    'FRAGMENT_SPREAD',
    'INLINE_FRAGMENT',
    'VARIABLE_DEFINITION',
]);
/** Says whether operations may carry a directive, at one location or at any of its own. */
function isExecutable(at) {
    return typeof at === 'string' ? executable.has(at) : at.locations.some((location) => executable.has(location));
}
/** Gives a field of an object, interface or input object. */
function parts_fieldOf(schema, type, name) {
    const owner = schema.getType(type);
    return owner !== undefined && 'getFields' in owner ? owner.getFields()[name] : undefined;
}
/** Gives the argument, or without one the input field, that some names mean. */
function inputOf(schema, { type, member, arg }) {
    const field = parts_fieldOf(schema, type, member);
    if (field === undefined)
        return undefined;
    if ('args' in field)
        return field.args.find(({ name }) => name === arg);
    return arg === '' ? field : undefined;
}
/** Says whether a value must be given: there is no null and no default in its place. */
function isRequired({ type, defaultValue }) {
    return String(type).endsWith('!') && defaultValue === undefined;
}
/** Says whether an argument, a field or an enum value, or the field of an argument, is marked `@deprecated`. */
function isDeprecated(schema, names) {
    const owner = schema.getType(names.type);
    const value = owner !== undefined && 'getValues' in owner
        ? owner.getValues().find(({ name }) => name === names.member)
        : parts_fieldOf(schema, names.type, names.member);
    return [value, inputOf(schema, names)].some((part) => part?.deprecationReason != null);
}
/** The type inside lists and marks of non-null. */
function nameIn(type) {
    return type.replace(/[[\]!]/g, '');
}
/** Takes two types as a schema spells them; says whether every value and variable of `from` is one of `to`. */
function isAccepted(from, to) {
    if (from.endsWith('!'))
        return isAccepted(from.slice(0, -1), to.endsWith('!') ? to.slice(0, -1) : to);
    if (from.startsWith('['))
        return isList(to) && isAccepted(from.slice(1, -1), to.slice(1, -1));
    return from === to;
}
/** Takes two types as a schema spells them; says whether a reader of `from` can read every `to`. */
function isReadable(from, to) {
    if (to.endsWith('!'))
        return isReadable(from.endsWith('!') ? from.slice(0, -1) : from, to.slice(0, -1));
    if (isList(to))
        return isList(from) && isReadable(from.slice(1, -1), to.slice(1, -1));
    return from === to;
}
function isList(type) {
    return type.endsWith(']');
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/defaults.ts


/** Takes an input value before and after; gives what became of its default. A first default is no change to clients, and another type is a change of its own. */
function defaultChange(before, after, parser) {
    if (before.defaultValue === undefined || !isAccepted(String(before.type), String(after.type)))
        return undefined;
    const from = parser.printValue(before.defaultValue, before.type);
    const to = after.defaultValue === undefined ? undefined : parser.printValue(after.defaultValue, after.type);
    if (from === to)
        return undefined;
    const isSimple = to !== undefined && [from, to].every((value) => /^[\w.-]+$/.test(value));
    return { values: isSimple ? ` (\`${to}\`, was \`${from}\`)` : '', isRequired: isRequired(after) };
}
/** Takes a schema before and after; gives the input fields with another default, which the library compares for arguments alone. */
function inputDefaults(base, head, parser) {
    return Object.values(head.getTypeMap()).flatMap((type) => {
        const before = base.getType(type.name);
        if (!('isOneOf' in type) || before === undefined || !('isOneOf' in before))
            return [];
        const fields = before.getFields();
        return Object.values(type.getFields()).flatMap((field) => {
            const old = fields[field.name];
            const change = old === undefined ? undefined : defaultChange(old, field, parser);
            return change === undefined ? [] : [inputDefault(keys.member(type.name, field.name), change)];
        });
    });
}
function inputDefault(name, { values, isRequired }) {
    return {
        rule: 'graphql-input-field-default-value-change',
        level: isRequired ? 'breaking' : 'risky',
        side: 'head',
        at: name,
        changed: 'default',
        affects: [name],
        title: isRequired
            ? `\`${name}\` loses its default and becomes required: every client that leaves it out is refused`
            : `\`${name}\` has another default${values}: clients that leave it out get another answer`,
        detail: isRequired
            ? 'Keep the default, or make the field nullable; require it later, when all clients send it.'
            : 'What they send stays valid and changes its meaning without a word. Keep the default, and let new clients send the new value; or announce it as the change of behaviour that it is.',
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/directives.ts



/**
 * Takes a schema before and after; gives the directive arguments that take another type or have another default, which graphql 17
 * reports and 16 does not. Of a directive that stands in schemas alone it is worth knowing and reaches no client.
 */
function directiveArguments(base, head, parser) {
    return head.getDirectives().flatMap((directive) => {
        const before = base.getDirective(directive.name);
        if (before == null)
            return [];
        return directive.args.flatMap((after) => {
            const old = before.args.find(({ name }) => name === after.name);
            if (old === undefined)
                return [];
            return isAccepted(String(old.type), String(after.type))
                ? defaults(before, old, after, parser)
                : [changedKind(before, old, after)];
        });
    });
}
function changedKind(directive, old, { name, type, ...rest }) {
    const [argument, uses] = [keys.directiveArgument(directive.name, name), usesOf(directive)];
    const isNowNonNull = String(type) === `${old.type}!`;
    const refusesNull = isNowNonNull && !isRequired({ name, type, ...rest });
    const title = refusesNull
        ? `\`${argument}\` no longer takes null: ${uses} that pass it are refused`
        : isNowNonNull
            ? `\`${argument}\` becomes required: ${uses} that leave it out are refused`
            : `\`${argument}\` goes from \`${old.type}\` to \`${type}\`: ${uses} that pass it are refused`;
    return {
        rule: 'graphql-directive-arg-changed-kind',
        level: isExecutable(directive) ? (refusesNull ? 'risky' : 'breaking') : 'info',
        side: 'head',
        at: argument,
        changed: 'type',
        affects: [argument],
        title,
        detail: refusesNull
            ? 'Those that leave it out get its default.'
            : 'Add an argument under another name, move what uses the directive, then remove the old one.',
    };
}
function defaults(directive, old, after, parser) {
    const change = defaultChange(old, after, parser);
    if (change === undefined)
        return [];
    const [argument, uses] = [keys.directiveArgument(directive.name, after.name), usesOf(directive)];
    return [
        {
            rule: 'graphql-directive-arg-default-value-change',
            level: isExecutable(directive) ? (change.isRequired ? 'breaking' : 'risky') : 'info',
            side: 'head',
            at: argument,
            changed: 'default',
            affects: [argument],
            title: change.isRequired
                ? `\`${argument}\` loses its default and becomes required: ${uses} that leave it out are refused`
                : `\`${argument}\` has another default${change.values}: ${uses} that leave it out change their meaning`,
            detail: 'They stay as they are written. Keep the default, and pass the new value where it is wanted.',
        },
    ];
}
function usesOf(directive) {
    return isExecutable(directive) ? 'operations' : 'schema files';
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/edit.ts

/** Takes the key of a part and both schemas; gives the edit of its line that keeps what it was. Undefined where it takes more lines than one, where the old type is gone, or where an interface has a say. */
function editOf(key, changed, base, head) {
    const [was, is] = [base.sites.node(key), head.sites.node(key)];
    if (!isTyped(is) || isOfInterface(key, head))
        return undefined;
    if (changed === 'required')
        return onOneLine(is, is.type.loc?.end, withoutMark(textOf(is.type)));
    if (!isTyped(was))
        return undefined;
    if (changed === 'default')
        return oldDefault(was, is, head);
    const type = textOf(was.type);
    // Another default may not fit the old type.
    if (defaultOf(was) !== defaultOf(is) || !isKnown(type, head))
        return undefined;
    return onOneLine(is, is.type.loc?.end, type);
}
function isTyped(node) {
    return node?.kind === 'FieldDefinition' || node?.kind === 'InputValueDefinition';
}
/** What an interface and its types say of one field has to agree. */
function isOfInterface(key, { schema }) {
    const [, owner = '', member = ''] = /^(\w+)\.(\w+)/.exec(key) ?? [];
    const type = schema.getType(owner);
    if (type === undefined || !('getInterfaces' in type))
        return false;
    return !('isTypeOf' in type) || type.getInterfaces().some((one) => Object.hasOwn(one.getFields(), member));
}
const builtIn = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);
function isKnown(type, { schema }) {
    return /^[\w[\]!]+$/.test(type) && (builtIn.has(nameIn(type)) || schema.getType(nameIn(type)) !== undefined);
}
function withoutMark(type) {
    return /^[\w[\]!]+!$/.test(type) ? type.slice(0, -1) : undefined;
}
function textOf(node) {
    const loc = node?.loc;
    return loc === undefined ? '' : loc.source.body.slice(loc.start, loc.end);
}
function defaultOf(node) {
    return node.kind === 'InputValueDefinition' ? textOf(node.defaultValue) : '';
}
/** A default that is a number or a plain word, where the enum still has it. */
function oldDefault(was, is, { schema }) {
    const [old, now] = [defaultOf(was), defaultOf(is)];
    const type = textOf(is.type);
    const taken = schema.getType(nameIn(type));
    const isGone = taken !== undefined && 'getValues' in taken && !taken.getValues().some(({ name }) => name === old);
    if (isGone || !/^[\w.-]+$/.test(old))
        return undefined;
    return onOneLine(is, now === '' ? is.type.loc?.end : defaultEnd(is), `${type} = ${old}`);
}
function defaultEnd(node) {
    return node.kind === 'InputValueDefinition' ? node.defaultValue?.loc?.end : undefined;
}
/** From its name to where the old part ended, so that it is found where it stands. */
function onOneLine({ name, type }, end, text) {
    const [start, from] = [name.loc?.start, type.loc?.start];
    const body = name.loc?.source.body;
    if (start === undefined || from === undefined || end === undefined || body === undefined || text === undefined)
        return undefined;
    const piece = body.slice(start, end);
    return piece.includes('\n') || piece.includes('#') ? undefined : { from: piece, to: body.slice(start, from) + text };
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/found.ts

/** Takes a change, both schemas, and the file to name where it has no place; gives it as evidence. */
function placed(found, base, head, path) {
    const { rule, level, side, at, or = at, affects, title, detail } = found;
    const { sites } = side === 'base' ? base : head;
    const site = sites.get(at) ?? sites.get(or) ?? { path, line: 1 };
    const place = { path: site.path, side, line: site.line, endLine: site.line };
    const edit = found.changed === undefined || level === 'info' ? undefined : editOf(at, found.changed, base, head);
    const known = { rule, contract: 'graphql', level, surface: 'api', ...place, title, detail, affects };
    return edit === undefined ? known : { ...known, edit };
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/roots.ts


/** Gives the types that operations start at, by the kind of operation. */
function roots_rootsOf(schema) {
    return {
        query: objectOf(schema.getQueryType()),
        mutation: objectOf(schema.getMutationType()),
        subscription: objectOf(schema.getSubscriptionType()),
    };
}
/** The library takes a schema's word for it: an input, or anything else, may be named. */
function objectOf(root) {
    return root != null && 'isTypeOf' in root ? root : undefined;
}
/** Takes a schema before and after; gives the kinds of operation that are gone or start elsewhere, whatever became of their types. */
function rootChanges(base, head) {
    const after = roots_rootsOf(head);
    return Object.entries(roots_rootsOf(base)).flatMap(([kind, before]) => {
        const now = after[kind];
        if (before == null || now?.name === before.name)
            return [];
        return now == null ? [roots_removed(kind, before.name)] : [changed(kind, before, now)];
    });
}
/** Says whether operations started at a type that they no longer start at: then its removal is no change of its own. */
function isFormerRoot(type, base, head) {
    const after = roots_rootsOf(head);
    return Object.entries(roots_rootsOf(base)).some(([kind, before]) => before?.name === type && after[kind]?.name !== type);
}
function roots_removed(kind, type) {
    return {
        ...{ rule: 'graphql-root-type-removed', level: 'breaking', side: 'base' },
        ...{ at: keys.root(kind), or: type, affects: [type] },
        title: `the schema has no ${kind} any more: every ${kind} is refused`,
        detail: 'Keep the operation type until no client sends one.',
    };
}
function changed(kind, before, now) {
    const fields = now.getFields();
    const lost = Object.values(before.getFields())
        .filter((field) => !isKept(field, fields[field.name]))
        .map(({ name }) => keys.member(before.name, name));
    const [first = ''] = lost;
    const start = `a ${kind} starts at \`${now.name}\` now, no longer at \`${before.name}\``;
    const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
    return {
        ...{ rule: 'graphql-root-type-changed', level: lost.length > 0 ? 'breaking' : 'risky', side: 'head' },
        ...{ at: keys.root(kind), or: now.name, affects: lost.length > 0 ? lost : [before.name] },
        title: lost.length > 0
            ? `${start}: operations with \`${first}\`${more} as before fail`
            : `${start}: operations with fragments on \`${before.name}\` fail`,
        detail: 'Clients do not name the type where an operation starts, and they do in fragments and in what they keep by type. Keep its name; where fields go, deprecate them first.',
    };
}
function isKept(before, now) {
    if (now === undefined || !isReadable(String(before.type), String(now.type)))
        return false;
    const taken = before.args.every((old) => now.args.some(({ name, type }) => name === old.name && isAccepted(String(old.type), String(type))));
    const known = new Set(before.args.map(({ name }) => name));
    return taken && now.args.every((arg) => known.has(arg.name) || !isRequired(arg));
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/beyond.ts





/** The rules of changes that the library does not know. */
const beyondRules = [
    'graphql-one-of-added',
    'graphql-directive-arg-changed-kind',
    'graphql-directive-arg-default-value-change',
    'graphql-input-field-default-value-change',
    'graphql-root-type-changed',
    'graphql-root-type-removed',
    'graphql-scalar-specification-changed',
];
/** Takes a schema before and after, and the file to name where a change has no place; gives what clients feel of changes that the library does not report. */
function beyond(base, head, path, parser) {
    const found = [
        ...oneOfAdded(base.schema, head.schema),
        ...directiveArguments(base.schema, head.schema, parser),
        ...inputDefaults(base.schema, head.schema, parser),
        ...rootChanges(base.schema, head.schema),
        ...specifications(base.schema, head.schema),
    ];
    return found.map((one) => placed(one, base, head, path));
}
function oneOfAdded(base, head) {
    return Object.values(head.getTypeMap()).flatMap((type) => {
        const before = base.getType(type.name);
        if (!isInputObject(type) || !isInputObject(before) || isOneOf(before) || !isOneOf(type))
            return [];
        return [
            {
                ...{ rule: 'graphql-one-of-added', level: 'breaking', side: 'head' },
                ...{ at: keys.applied(type.name, 'oneOf'), or: type.name, affects: [type.name] },
                title: `\`${type.name}\` takes exactly one of its fields now: clients that send two, or none, are refused`,
                detail: 'So are those that send one as null, or from a variable that may be null. Add an input with `@oneOf` under another name, move the clients, then remove the old one.',
            },
        ];
    });
}
function isInputObject(type) {
    return type !== undefined && 'isOneOf' in type;
}
/** The library reads the directive of a definition alone, and the specification allows it on an extension. */
function isOneOf({ isOneOf, extensionASTNodes }) {
    return isOneOf || extensionASTNodes.some(({ directives = [] }) => directives.some((it) => it.name.value === 'oneOf'));
}
function specifications(base, head) {
    return Object.values(head.getTypeMap()).flatMap((type) => {
        const before = base.getType(type.name);
        if (!beyond_isScalar(type) || !beyond_isScalar(before))
            return [];
        const [from, to] = [specificationOf(before), specificationOf(type)];
        if (from === undefined || to === undefined || from === to)
            return [];
        return [
            {
                ...{ rule: 'graphql-scalar-specification-changed', level: 'risky', side: 'head' },
                ...{ at: keys.applied(type.name, 'specifiedBy'), or: type.name, affects: [type.name] },
                title: `\`${type.name}\` follows another specification: clients write and read it by the old one`,
                detail: 'Where both describe the same text, nothing breaks. Otherwise add a scalar under another name.',
            },
        ];
    });
}
function beyond_isScalar(type) {
    return type !== undefined && 'specifiedByURL' in type;
}
/** On an extension it counts as well; see `isOneOf`. */
function specificationOf({ specifiedByURL, extensionASTNodes }) {
    const applied = extensionASTNodes.flatMap(({ directives = [] }) => directives);
    const values = applied
        .filter(({ name }) => name.value === 'specifiedBy')
        .flatMap((it) => (it.arguments ?? []).filter(({ name }) => name.value === 'url').map(({ value }) => value));
    const [first] = values.flatMap((value) => (value.kind === 'StringValue' ? [value.value] : []));
    return specifiedByURL ?? first;
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
/** What is left out takes the default, which only a null is refused for. */
const refusesNull = (n) => becomesRequired(n) && !n.required;
const inputLevel = (n) => (refusesNull(n) ? 'risky' : 'breaking');
const leftOutIsFine = 'Those that leave it out get its default, and a variable that may be null fails only when it is. Keep it nullable, and treat null as the default.';
/** Both are strings in an answer, and operations do not name the type of what they select. */
const isTextBoth = (n) => /^(?:ID|String)$/.test(nameIn(n.from)) && isReadable(n.from.replace(/ID|String/, nameIn(n.to)), n.to);
const outputLevel = (n) => (n.narrower || isTextBoth(n) ? 'risky' : 'breaking');
const holdsNull = (n) => isReadable(n.to, n.from);
const directiveLevel = (n) => (n.internal ? 'info' : 'breaking');
const user = (n) => (n.internal ? 'schema file' : 'document');
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
        affects: (n) => keys.unionMember(n.type, n.member),
        title: (n) => `\`${n.member}\` leaves the union \`${n.type}\`: operations with \`... on ${n.member}\` there fail`,
        detail: () => 'A fragment on a type that the union can never be is a validation error, so the whole operation is refused. Keep the member and stop returning it; remove it once no client has the fragment.',
    },
    VALUE_REMOVED_FROM_ENUM: {
        level: (n) => (n.output ? 'risky' : 'breaking'),
        side: 'base',
        sentence: /^(?<member>\w+) was removed from enum type (?<type>\w+)\.$/,
        at: member,
        affects: member,
        title: (n) => n.output
            ? `\`${member(n)}\` disappears: what is still returned as it becomes an error`
            : `\`${member(n)}\` disappears: every operation that sends it fails`,
        detail: (n) => n.output
            ? `No client can send it. Make sure that no stored value is left, and that nobody needs the name to build. ${deprecateFirst}`
            : `A literal or variable with \`${n.member}\` is refused before anything runs, and a stored value that is still returned becomes an error of its field. ${deprecateFirst}`,
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
        affects: (n) => `${n.type} implements ${n.member}`,
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
        level: (n) => (n.input ? inputLevel(n) : outputLevel(n)),
        side: 'head',
        sentence: /^(?<type>\w+)\.(?<member>\w+) changed type from (?<from>\S+) to (?<to>\S+)\.$/,
        at: member,
        affects: member,
        title: fieldChanged,
        detail: (n) => {
            if (n.input && refusesNull(n))
                return leftOutIsFine;
            if (n.input)
                return 'Variables are checked against the declared type before anything runs. Add a new optional field of the new type, accept both, and deprecate this one.';
            if (n.narrower)
                return `Selections of \`${n.from}\` stay valid, and a fragment on a type that can no longer be there is an error. Keep the type while clients have such fragments.`;
            if (isTextBoth(n))
                return 'Operations stay valid and answers keep their form. Only code that is generated may differ.';
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
        level: inputLevel,
        side: 'head',
        sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) has changed type from (?<from>\S+) to (?<to>\S+)\.$/,
        at: argument,
        affects: argument,
        title: (n) => refusesNull(n)
            ? `\`${argument(n)}\` no longer takes null: operations that pass it fail`
            : becomesRequired(n)
                ? `\`${argument(n)}\` becomes required: every call that leaves it out fails`
                : `\`${argument(n)}\` changes from \`${n.from}\` to \`${n.to}\`: operations that pass \`${n.from}\` fail`,
        detail: (n) => refusesNull(n)
            ? leftOutIsFine
            : becomesRequired(n)
                ? 'Operations without the argument, and those whose variable is nullable, are refused. Keep it nullable, or give it a default.'
                : 'The variable’s declared type in existing operations no longer fits. Add another argument of the new type, accept both, and deprecate this one.',
    },
    DIRECTIVE_REMOVED: {
        level: directiveLevel,
        side: 'base',
        sentence: /^(?<type>\w+) was removed\.$/,
        at: directive,
        affects: directive,
        title: (n) => `\`${directive(n)}\` disappears: every ${user(n)} that uses it fails to validate`,
        detail: () => 'That is operations for a directive of queries, and other schema files, composition and code generators for one of definitions. Keep the definition until nothing uses it.',
    },
    DIRECTIVE_ARG_REMOVED: {
        level: directiveLevel,
        side: 'base',
        sentence: /^(?<arg>\w+) was removed from (?<type>\w+)\.$/,
        at: directiveArgument,
        affects: directiveArgument,
        title: (n) => `\`${directiveArgument(n)}\` disappears: every ${user(n)} that passes it fails to validate`,
        detail: () => 'An unknown argument is an error, not ignored. Keep it, ignored by the server, until nothing passes it.',
    },
    REQUIRED_DIRECTIVE_ARG_ADDED: {
        level: directiveLevel,
        side: 'head',
        sentence: /^A required arg (?<arg>\w+) on directive (?<type>\w+) was added\.$/,
        at: directiveArgument,
        affects: directiveArgument,
        title: (n) => `\`${directive(n)}\` now requires \`${n.arg}\`: every existing use fails to validate`,
        detail: () => 'Documents written before do not pass it. Make it nullable or give it a default.',
    },
    DIRECTIVE_REPEATABLE_REMOVED: {
        level: directiveLevel,
        side: 'head',
        sentence: /^Repeatable flag was removed from (?<type>\w+)\.$/,
        at: directive,
        affects: directive,
        title: (n) => `\`${directive(n)}\` may stand only once now: ${user(n)}s that repeat it fail to validate`,
        detail: () => 'Keep `repeatable` until nothing repeats the directive at one place.',
    },
    DIRECTIVE_LOCATION_REMOVED: {
        level: directiveLevel,
        side: 'base',
        sentence: /^(?<member>\w+) was removed from (?<type>\w+)\.$/,
        at: (n) => keys.directiveLocation(n.type, n.member),
        affects: (n) => keys.directiveLocation(n.type, n.member),
        title: (n) => `\`${directive(n)}\` is no longer allowed on \`${n.member}\`: ${user(n)}s that use it there fail to validate`,
        detail: () => 'Keep the location until nothing uses the directive there.',
    },
};
function fieldChanged(n) {
    if (n.input && refusesNull(n))
        return `\`${member(n)}\` no longer takes null: clients that send it are refused`;
    if (n.input && becomesRequired(n))
        return `\`${member(n)}\` becomes required: every client that leaves it out is refused`;
    const change = `\`${member(n)}\` changes from \`${n.from}\` to \`${n.to}\``;
    if (n.input)
        return `${change}: clients that send \`${n.from}\` are refused`;
    if (n.narrower)
        return `\`${member(n)}\` narrows from \`${n.from}\` to \`${n.to}\`: operations with fragments on other types there fail`;
    if (isTextBoth(n))
        return `${change}: both travel as text, and generated clients may still differ`;
    if (becomesNullable(n))
        return `\`${member(n)}\` may now be null: clients that rely on \`${n.from}\` fail when it is`;
    if (holdsNull(n))
        return `\`${member(n)}\` may now hold null (\`${n.to}\`, was \`${n.from}\`): clients that rely on a value fail when it does`;
    return `${change}: clients built for \`${n.from}\` fail`;
}
/** The library's names of kinds, as a schema spells them. */
function kindName(kind) {
    const [name, article] = [kind.toLowerCase(), /^[AEIOU]/.test(kind) ? 'an' : 'a'];
    return `${article} ${name}${kind === 'Object' ? ' type' : ''}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/change.ts
/** Takes a change, its row, and what the schemas say of names; gives its names, or undefined for a sentence that the row does not know. */
function change_namesOf(change, row, traitsOf) {
    const groups = row.sentence.exec(change.description)?.groups;
    if (groups === undefined)
        return undefined;
    const { type = '', member = '', arg = '', from = '', to = '' } = groups;
    const parsed = { type, member, arg, from, to };
    return { ...parsed, ...traitsOf(parsed) };
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
        affects: (n) => keys.unionMember(n.type, n.member),
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
        level: (n) => (n.returned ? 'risky' : 'info'),
        side: 'head',
        sentence: /^(?<member>\w+) added to interfaces implemented by (?<type>\w+)\.$/,
        at: (n) => keys.implemented(n.type, n.member),
        affects: (n) => `${n.type} implements ${n.member}`,
        title: (n) => n.returned
            ? `fields of type \`${n.member}\` may now return \`${n.type}\`, which existing clients do not expect`
            : `\`${n.type}\` is a \`${n.member}\` from now on`,
        detail: (n) => n.returned
            ? `Clients that list the implementations of \`${n.member}\` have no case for it. Make sure that they have a default case before the server returns it.`
            : 'No field returns the interface, so that no existing client can meet the type there.',
    },
    ARG_DEFAULT_VALUE_CHANGE: {
        level: (n) => (n.required ? 'breaking' : 'risky'),
        side: 'head',
        // Values that hold anything but a simple token are left out of our words: they are the author's text.
        sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) (?:defaultValue was removed|has changed defaultValue from (?:(?<from>[\w.-]+) to (?<to>[\w.-]+)|.*))\.$/s,
        at: dangerous_argument,
        affects: dangerous_argument,
        title: (n) => n.required
            ? `\`${dangerous_argument(n)}\` loses its default and becomes required: every call that leaves it out fails`
            : `\`${dangerous_argument(n)}\` has another default${values(n)}: calls without it get another answer`,
        detail: (n) => n.required
            ? 'Keep the default, or make it nullable; require it later, when all clients pass it.'
            : 'Operations that leave the argument out stay valid and change their meaning without a word. Keep the default, and let new clients pass the new value; or announce it as the change of behaviour that it is.',
    },
};
function values({ from, to }) {
    return from === '' ? '' : ` (\`${to}\`, was \`${from}\`)`;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/groups.ts


/** Most schema files read for one package; beyond it the changed files are judged alone, where each is a whole schema. */
const maxMembers = 500;
const extension = /\.(?:graphql|graphqls|gql)$/i;
const groups_vendored = /(?:^|\/)(?:node_modules|vendor)\//;
const manifest = /(?:^|\/)(?:package\.json|go\.mod|pyproject\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|Cargo\.toml|mix\.exs|[^/]+\.csproj)$/;
/** Says whether a path may hold a GraphQL schema that this repository serves: no test data, and nobody else's code. */
function isSchemaPath(path) {
    return extension.test(path) && !groups_vendored.test(path) && (0,test_path/* testSign */._)(path, 'other') === undefined;
}
/** Takes the changed files and both trees; gives the packages whose schema files changed, by directory. A package that moved stays one group: its old files count where the rename put them. */
function groupsOf(files, trees) {
    const roots = packageRoots(trees);
    const renames = renamesOf(files);
    const mergeBase = byRoot(trees.mergeBase, roots, (path) => renames.get(path) ?? path);
    const head = byRoot(trees.head, roots, (path) => path);
    const changedPaths = files.filter(isSchemaFile).map((file) => file.path);
    const changed = (0,group_by/* groupBy */.$)(changedPaths, (path) => nearestRoot(path, roots));
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
function groups_refsOf(groups) {
    const of = (revision, members) => members.map(({ path }) => ({ revision, path }));
    return groups.flatMap((group) => [...of('mergeBase', group.mergeBase), ...of('head', group.head)]);
}
function renamesOf(files) {
    return new Map(files.flatMap(({ status, previousPath, path }) => status === 'renamed' && previousPath !== undefined ? [[previousPath, path]] : []));
}
/** A directory counts as a package in both trees when it is one in either: a manifest that comes or goes must not tear a schema apart. */
function packageRoots(trees) {
    return new Set([...trees.mergeBase, ...trees.head].filter((path) => manifest.test(path)).map(groups_directoryOf));
}
function nearestRoot(path, roots) {
    let directory = groups_directoryOf(path);
    while (directory !== '' && !roots.has(directory))
        directory = groups_directoryOf(directory);
    return directory;
}
function groups_directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function byRoot(tree, roots, nameOf) {
    const members = tree.filter(isSchemaPath).map((path) => ({ path, name: nameOf(path) }));
    return (0,group_by/* groupBy */.$)(members, ({ name }) => nearestRoot(name, roots));
}

;// CONCATENATED MODULE: ./src/core/evidence/condense.ts

/** Most places of one rule in one file that are told apart; more of them are one change, and told as one. */
const condense_maxAlike = 4;
/** Most names that are written out. */
const condense_maxNames = 12;
/** Takes the facts of one contract; gives them with those that are alike in one item: several parts of one declaration, many declarations of one file, and one idea that is carried through many files. Each fact is known by the first name it affects. */
function condense(evidence) {
    const near = [...(0,group_by/* groupBy */.$)(evidence, (one) => JSON.stringify([condense_kindOf(one), one.path, condense_parentOf(one)])).values()];
    const inFiles = merged(near, ([first]) => JSON.stringify([condense_kindOf(first), first.path]), condense_maxAlike);
    return merged(inFiles, ([first]) => condense_kindOf(first), 2 * condense_maxAlike).map(condense_joined);
}
/** Joins the groups of one key where they are more than `most`. */
function merged(groups, keyOf, most) {
    return [...(0,group_by/* groupBy */.$)(groups, keyOf).values()].flatMap((alike) => {
        const [[first, ...others], ...rest] = alike;
        return alike.length > most ? [[first, ...others, ...rest.flat()]] : alike;
    });
}
function condense_kindOf({ rule, level, side }) {
    return JSON.stringify([rule, level, side]);
}
function condense_parentOf({ affects: [name = ''] }) {
    return name.split('.').slice(0, -1).join('.');
}
function condense_joined([first, ...rest]) {
    if (rest.length === 0)
        return first;
    const names = [...new Set(rest.map(({ affects: [name = ''] }) => `\`${name}\``))];
    const shown = names.length <= condense_maxNames ? names : [...names.slice(0, condense_maxNames), `${names.length - condense_maxNames} more`];
    const removes = [first, ...rest].flatMap((one) => one.removes ?? []);
    const affects = [...new Set([first, ...rest].flatMap((one) => one.affects))];
    // What changes one line is not what all of them need.
    const { edit, ...whole } = first;
    return {
        ...whole,
        ...(removes.length === 0 ? {} : { removes }),
        title: `${first.title} (and ${rest.length} more like it)`,
        detail: `${first.detail} The same holds for ${shown.join(', ')}.`,
        affects: affects.length <= condense_maxNames ? affects : [...affects.slice(0, condense_maxNames), `${affects.length - condense_maxNames} more`],
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/reach.ts


/** Takes a schema and parts of it by their coordinates; gives the types that operations reach through those parts alone, each with the part that leads to it. */
function reachedOnlyBy(schema, parts) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const taken = schema.getDirectives().flatMap(({ args }) => args.map(({ type }) => nameIn(String(type))));
    const open = [...roots.flatMap((root) => (root == null ? [] : [root.name])), ...taken];
    const otherwise = new Set(open);
    const crossed = [];
    // The arrays grow while they are walked.
    for (const name of open)
        for (const way of waysFrom(schema, name)) {
            if (way.by !== undefined && parts.has(way.by))
                crossed.push(way);
            else if (!otherwise.has(way.to)) {
                otherwise.add(way.to);
                open.push(way.to);
            }
        }
    return beyondThem(schema, crossed, otherwise);
}
function beyondThem(schema, crossed, otherwise) {
    const reached = new Map();
    const open = [...crossed];
    for (const { by = '', to } of open) {
        if (otherwise.has(to) || reached.has(to))
            continue;
        reached.set(to, by);
        for (const way of waysFrom(schema, to))
            open.push({ by, to: way.to });
    }
    return reached;
}
function waysFrom(schema, name) {
    const type = schema.getType(name);
    if (type === undefined)
        return [];
    const related = relatedTo(schema, type).map(({ name }) => ({ by: undefined, to: name }));
    if (!('getFields' in type))
        return related;
    const fields = Object.values(type.getFields()).flatMap((field) => {
        const args = 'args' in field ? field.args : [];
        return [
            { by: keys.member(name, field.name), to: nameIn(String(field.type)) },
            ...args.map((arg) => ({ by: keys.argument(name, field.name, arg.name), to: nameIn(String(arg.type)) })),
        ];
    });
    return [...related, ...fields];
}
/** What a fragment can name where a type is returned. */
function relatedTo(schema, type) {
    if ('getTypes' in type)
        return type.getTypes();
    if (!('getInterfaces' in type))
        return [];
    if ('isTypeOf' in type)
        return type.getInterfaces();
    const { objects, interfaces } = schema.getImplementations(type);
    return [...type.getInterfaces(), ...objects, ...interfaces];
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/fold.ts



/** Most names of what else a change reaches. */
const fold_maxNames = 12;
/**
 * Takes the changes between two schemas; gives one item for each cause. What a removed type leaves (a union, its interfaces, fields of
 * another name for it), a field of an interface in each of its types, and a type that goes with the only parts that lead to it, are
 * told with the change they come from.
 */
function fold(told, base, head) {
    const kept = told.filter(({ kind, names }) => kind !== 'TYPE_REMOVED' || !isFormerRoot(names.type, base.schema, head.schema));
    const causeOf = causesIn(kept, base, head);
    const reached = new Map();
    for (const one of kept) {
        const cause = firstCause(one, causeOf);
        const effects = reached.get(cause) ?? [];
        if (cause !== one)
            effects.push(one.evidence);
        reached.set(cause, effects);
    }
    return [...reached].map(([{ evidence }, effects]) => withEffects(evidence, effects));
}
/** Interfaces that implement each other are an error that the library leaves to servers: then each change is its own. */
function firstCause(one, causeOf) {
    const seen = new Set([one]);
    let current = one;
    for (let next = causeOf(current); next !== undefined; next = causeOf(current)) {
        if (seen.has(next))
            return one;
        seen.add(next);
        current = next;
    }
    return current;
}
function causesIn(told, base, head) {
    const removedTypes = new Map(told.flatMap((one) => (one.kind === 'TYPE_REMOVED' ? [[one.names.type, one]] : [])));
    const removedParts = new Map(told.flatMap((one) => one.kind === 'FIELD_REMOVED' || one.kind === 'ARG_REMOVED'
        ? one.evidence.affects.map((name) => [name, one])
        : []));
    const onlyBy = removedTypes.size > 0 && removedParts.size > 0
        ? reachedOnlyBy(base.schema, new Set(removedParts.keys()))
        : new Map();
    const alike = new Map(told.map((one) => [likeness(one, one.names.type), one]));
    return (one) => {
        const { kind, names } = one;
        if (kind === 'TYPE_REMOVED')
            return removedParts.get(onlyBy.get(names.type) ?? '');
        return (removedTypes.get(typeBehind(one, base, head)) ??
            interfacesOf(names.type, base)
                .map((name) => alike.get(likeness(one, name)))
                .find((it) => it !== undefined));
    };
}
/** The type whose removal makes a change, where it does. */
function typeBehind({ kind, names }, base, head) {
    if (kind === 'TYPE_REMOVED_FROM_UNION' || kind === 'IMPLEMENTED_INTERFACE_REMOVED')
        return names.member;
    if (kind !== 'FIELD_CHANGED_KIND' && kind !== 'ARG_CHANGED_KIND')
        return '';
    const [before, after] = [nameIn(names.from), nameIn(names.to)];
    // Another name for the type, and nothing else.
    const isRename = base.schema.getType(after) === undefined && head.schema.getType(before) === undefined;
    const renamed = names.from.replace(before, after);
    const isOutput = kind === 'FIELD_CHANGED_KIND' && !names.input;
    return isRename && (isOutput ? isReadable : isAccepted)(renamed, names.to) ? before : '';
}
function likeness({ kind, names, evidence }, type) {
    const { member, arg, from, to } = names;
    return JSON.stringify([kind, evidence.level, type, member, arg, from, to]);
}
function interfacesOf(name, { schema }) {
    const type = schema.getType(name);
    return type !== undefined && 'getInterfaces' in type ? type.getInterfaces().map((one) => one.name) : [];
}
function withEffects(evidence, effects) {
    if (effects.length === 0)
        return evidence;
    const all = [...new Set(effects.flatMap(({ affects }) => affects))];
    const names = all.length <= fold_maxNames ? all : [...all.slice(0, fold_maxNames), `${all.length - fold_maxNames} more`];
    const shown = names.map((name) => (all.includes(name) ? `\`${name}\`` : name));
    // One line does not give back the others.
    const { edit, ...whole } = evidence;
    return {
        ...whole,
        detail: `${evidence.detail} It reaches ${shown.join(', ')} too.`,
        affects: [...evidence.affects, ...names],
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/traits.ts

/** Takes a schema before and after; gives what they say of the names in a change. */
function traitsIn(base, head) {
    const both = (holds) => holds(base) && holds(head);
    return (parsed) => {
        const { type, member } = parsed;
        const input = inputOf(head.schema, parsed);
        return {
            input: both(({ sites }) => sites.isInput(type)),
            output: both(({ sites }) => sites.isReturned(type) && !sites.isSent(type)),
            required: input !== undefined && isRequired(input),
            internal: isInternal(base.schema, type, member),
            narrower: isNarrower(head.schema, parsed),
            returned: base.sites.isReturned(member),
        };
    };
}
/** A directive's `member` is a location; types with the name of a directive do not ask. */
function isInternal(schema, directive, location) {
    const definition = schema.getDirective(directive);
    return definition != null && !isExecutable(location === '' ? definition : location);
}
function isNarrower(schema, { from, to }) {
    const [before, after] = [schema.getType(nameIn(from)), schema.getType(nameIn(to))];
    if (before === undefined || after === undefined || from.replace(before.name, after.name) !== to)
        return false;
    const isAbstract = 'getTypes' in before || ('getInterfaces' in before && !('isTypeOf' in before));
    const canBe = 'getInterfaces' in after;
    return isAbstract && canBe && schema.isSubType(before, after);
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/compare.ts









/** Takes a schema before and after and the path to name where a change has no place; gives one item of evidence for each change. */
function compareSchemas(base, head, path, parser) {
    const changes = [
        ...parser.findBreakingChanges(base.schema, head.schema).map((change) => ({ change, row: breaking[change.type] })),
        ...parser.findDangerousChanges(base.schema, head.schema).map((change) => ({ change, row: dangerous[change.type] })),
    ];
    const traitsOf = traitsIn(base, head);
    const judged = changes
        .filter(({ change }) => !isUnusedScalar(change))
        .map(({ change, row }) => {
        const names = change_namesOf(change, row, traitsOf);
        const evidence = names === undefined ? undefined : compare_evidenceOf(change.type, names, row, base, head);
        if (names === undefined || evidence === undefined)
            return unknown(change, path);
        return { kind: change.type, names, evidence: softened(change.type, names, evidence, base) };
    });
    const told = judged.filter((item) => 'evidence' in item).filter(({ names }) => !isComposed(names, base, head));
    return {
        evidence: condense([...fold(told, base, head), ...beyond(base, head, path, parser)]),
        unchecked: judged.filter((item) => 'why' in item),
    };
}
const removals = new Set(['FIELD_REMOVED', 'ARG_REMOVED', 'VALUE_REMOVED_FROM_ENUM']);
/** What was marked first may go: it is still told, and no longer called breaking. */
function softened(kind, names, evidence, { schema }) {
    if (!removals.has(kind) || !isDeprecated(schema, names))
        return evidence;
    const title = evidence.title.replace(' disappears:', ' disappears, deprecated since before this change:');
    return { ...evidence, level: 'risky', title, detail: `${lastSteps} ${evidence.detail}` };
}
const lastSteps = 'It was deprecated before this change: make sure that nobody asks for it any more.';
/** A composed graph of many services spells its plan in types of these names, which it serves to nobody. https://specs.apollo.dev/join */
function isComposed({ type }, base, head) {
    return /^(?:join|link|core)__/.test(type) && [base, head].some(({ sites }) => sites.get('@join__type') !== undefined);
}
/** `Int` and its like leave a schema with their last use, which is a change of its own. */
function isUnusedScalar({ description }) {
    return description.startsWith('Standard scalar ');
}
function unknown({ description }, path) {
    return { path, why: `a change of the schema could not be placed: ${description}` };
}
/** What can be given back on one line, by the kind of change. */
const changedBy = {
    FIELD_CHANGED_KIND: 'type',
    ARG_CHANGED_KIND: 'type',
    ARG_DEFAULT_VALUE_CHANGE: 'default',
    REQUIRED_ARG_ADDED: 'required',
    REQUIRED_INPUT_FIELD_ADDED: 'required',
};
function compare_evidenceOf(kind, names, row, base, head) {
    const { sites } = row.side === 'base' ? base : head;
    const site = sites.get(row.at(names)) ?? sites.get(row.affects(names)) ?? sites.get(names.type);
    if (site === undefined)
        return undefined;
    const level = typeof row.level === 'string' ? row.level : row.level(names);
    const changed = level === 'info' ? undefined : changedBy[kind];
    const edit = changed === undefined ? undefined : editOf(row.at(names), changed, base, head);
    return {
        rule: ruleOf(kind),
        contract: 'graphql',
        level,
        surface: 'api',
        path: site.path,
        side: row.side,
        line: site.line,
        endLine: site.line,
        title: row.title(names),
        detail: row.detail(names),
        affects: [row.affects(names)],
        ...(edit === undefined ? {} : { edit }),
    };
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
    const place = isLocated(error) ? documents_placeOf(error) : undefined;
    return place === undefined ? clause : `${clause} (${place})`;
}
function isLocated(error) {
    return error instanceof Error && 'locations' in error && 'source' in error;
}
function documents_placeOf({ source, locations }) {
    const line = locations?.[0]?.line;
    return source === undefined || line === undefined ? undefined : `\`${source.name}\`, line ${line}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/graphql/federation.ts
/** Directives that only the parts of a federated graph have, and those that take an argument of theirs. https://specs.apollo.dev/federation */
const own = new Set(['external', 'shareable', 'interfaceObject']);
const fieldSets = new Set(['key', 'requires', 'provides']);
/** What a printed part defines for its router. */
const served = new Set(['_Service', '_Entity', '_FieldSet', 'federation__FieldSet']);
/**
 * Says whether documents are a part of a federated graph. A part could be compared and would often be wrong: a field that moves to another
 * part leaves this one and no client, and what clients see is decided where the parts are composed. So a part is not compared.
 */
function isFederated(documents) {
    return documents.some((document) => document.kind === 'schema' && document.definitions.some(isPart));
}
function isPart(definition) {
    if ('name' in definition && definition.name !== undefined && served.has(definition.name.value))
        return true;
    return directivesIn(definition).some((directive) => {
        const name = directive.name.value;
        if (own.has(name))
            return true;
        const text = (key) => {
            const value = directive.arguments?.find((argument) => argument.name.value === key)?.value;
            return value !== undefined && 'value' in value ? String(value.value) : undefined;
        };
        return ((fieldSets.has(name) && text('fields') !== undefined) ||
            (name === 'override' && text('from') !== undefined) ||
            (name === 'link' && text('url')?.includes('/federation/') === true));
    });
}
function directivesIn(definition) {
    const all = 'directives' in definition ? (definition.directives ?? []) : [];
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    const nested = fields.flatMap((field) => ('directives' in field ? (field.directives ?? []) : []));
    return [...all, ...nested].flatMap((one) => (isConstant(one) ? [one] : []));
}
/** In a schema every directive is. */
function isConstant(directive) {
    return directive.kind === 'Directive';
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
        return first === undefined || first === file ? node : asExtension(node, kinds);
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
            return { ...node, kind: kinds.SCALAR_TYPE_EXTENSION };
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
function schema_schemaOf(documents, parser) {
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
const judge_nothing = { evidence: [], unchecked: [] };
/**
 * Takes the schema files of a package; gives what their change does to clients. Silent where no schema was before, and on files
 * that hold operations only. An unchanged file that cannot be read is left out of both revisions: it can hide no change.
 */
function judgeGroup(group, texts, parser) {
    const documents = documentsOf(group, texts, parser);
    const changed = group.changed.filter((name) => statesOf(documents, name).some(({ kind }) => kind !== 'none'));
    if (changed.length === 0)
        return judge_nothing;
    if (isFederated([...documents.mergeBase, ...documents.head]))
        return { evidence: [], unchecked: changed.map((path) => ({ path, why: 'GraphQL federation is not checked' })) };
    const unread = group.cut ? 'its package has too many schema files to read' : firstFailure(documents, changed);
    if (unread !== undefined)
        return eachAlone(changed, documents, unread, parser);
    const [base, head] = [schema_schemaOf(documents.mergeBase, parser), schema_schemaOf(documents.head, parser)];
    if (base.kind === 'empty')
        return judge_nothing;
    if (base.kind === 'failed')
        return eachAlone(changed, documents, doesNotBuild(base.why, 'the merge base', group), parser);
    if (head.kind === 'failed')
        return eachAlone(changed, documents, doesNotBuild(head.why, 'head', group), parser);
    if (head.kind === 'empty')
        return judge_removed(base, documents, changed, group);
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
        const alone = (all) => schema_schemaOf(all.filter((document) => document.name === name), parser);
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
function judge_removed(base, documents, changed, group) {
    const roots = ['Query', 'Mutation', 'Subscription'].filter((type) => base.sites.get(type) !== undefined);
    const site = base.sites.get('Query') ?? firstSite(documents, changed);
    if (site === undefined)
        return judge_nothing;
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
    rules: [...kindsOf(breaking), ...kindsOf(dangerous)].map(ruleOf).concat(schemaRemoved, ...beyondRules),
    parsers: ['graphql'],
    concerns: isSchemaFile,
    needsTrees: true,
    wanted: (files, trees) => groups_refsOf(groupsOf(files, trees)),
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

// EXTERNAL MODULE: ./src/core/change/text.ts
var change_text = __webpack_require__(55529);
;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/wording.ts
/** Takes a name of the database; gives it as code in prose. What the author wrote cannot end the code. */
function wording_named(name) {
    const plain = (name ?? '').replace(/[\u0000-\u001f`]+/g, ' ').trim();
    return `\`${plain === '' ? '?' : plain.slice(0, 80)}\``;
}
/** Takes names; gives them as a list in prose, the first four. */
function hazards_wording_listed(names) {
    const shown = names.slice(0, 4).map(wording_named);
    const more = names.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** How long the work takes, which only the size says. */
const bySize = 'how long depends on the number of rows, which the repository does not state';

;// CONCATENATED MODULE: ./src/core/evidence/migration/drift/keeping.ts
/** Prisma: one schema, with its migrations beside it. */
const prisma = {
    isModel: ({ path }) => path.endsWith('.prisma'),
    fieldOf: (line) => {
        const match = /^\s+(\w+)\s+((?:String|Boolean|Int|BigInt|Float|Decimal|DateTime|Json|Bytes)\b(?:\[\])?\??)([^/]*)/.exec(line);
        if (match === null)
            return undefined;
        const [, name = '', type = '', attributes = ''] = match;
        return {
            name,
            as: `${type} ${/@db\.\w+(?:\([^)]*\))?/.exec(attributes)?.[0] ?? ''} ${/@map\([^)]*\)/.exec(attributes)?.[0] ?? ''}`,
        };
    },
    isOutside: () => false,
    placeOf: (model) => `\`${folderOf(model)}migrations/\``,
    isMigration: (path, model) => isBelow(path, `${folderOf(model)}migrations/`, 'migration_lock.toml'),
    markOf: (model) => `${folderOf(model)}migrations/migration_lock.toml`,
    isKeptIn: () => true,
    command: 'prisma migrate dev',
};
/** Django: each app has its models and migrations. */
const django = {
    isModel: ({ path }) => /(?:^|\/)models(?:\/\w+)?\.py$/.test(path) && !isTest(path),
    fieldOf: (line) => {
        const match = /^\s+(\w+)\s*(?::[^=]+)?=\s*(?:models\.)?(\w*Field|ForeignKey)\((.*)$/.exec(line.slice(0, 500));
        if (match === null)
            return undefined;
        return { name: match[1] ?? '', as: `${match[2]}(${match[3]}` };
    },
    isOutside: (text) => /\babstract\s*=\s*True|\bmanaged\s*=\s*False|\bserializers\.|\bforms\.Form\b/.test(text),
    placeOf: (model) => `\`${djangoFolder(model)}\``,
    isMigration: (path, model) => isBelow(path, djangoFolder(model), '__init__.py'),
    markOf: (model) => `${djangoFolder(model)}__init__.py`,
    isKeptIn: () => true,
    command: 'manage.py makemigrations',
};
const alembicColumn = /^\s+(\w+)\s*(?::\s*(?:\w+\.)?Mapped\[(.{1,80})\])?\s*=\s*(?:\w+\.)?(?:Column|mapped_column)\((.*)$/;
/** SQLAlchemy with Alembic: the migrations lie somewhere in the project. */
const alembic = {
    isModel: (file) => file.path.endsWith('.py') &&
        !isTest(file.path) &&
        !isAlembicMigration(file.path) &&
        keeping_linesOf(file).some((line) => alembicColumn.test(line.slice(0, 500))),
    fieldOf: (line) => {
        const match = alembicColumn.exec(line.slice(0, 500));
        if (match === null)
            return undefined;
        const [, name = '', annotation = '', args = ''] = match;
        const stored = args.match(/\b(?:nullable|unique|index|primary_key|server_default)\s*=\s*[^,)]{1,80}/g) ?? [];
        const [positional = ''] = args.split(/,?\s*\b\w+\s*=/, 1);
        return { name, as: [annotation, positional.replace(/[),\s]+$/, ''), ...stored.toSorted()].join(' ') };
    },
    isOutside: (text) => !/\bsqlalchemy\b|\bsqlmodel\b|\bdb\.Model\b/.test(text) || /\b__abstract__\s*=\s*True/.test(text),
    placeOf: () => 'the versions of Alembic',
    isMigration: isAlembicMigration,
    markOf: undefined,
    isKeptIn: (tree) => {
        const environments = new Set(tree.filter((path) => /(?:^|\/)env\.py$/.test(path)).map(folderOf));
        return tree.some((path) => isAlembicMigration(path) && environments.has(path.replace(/versions\/.*$/, '')));
    },
    command: 'alembic revision --autogenerate',
};
const typeormColumn = /^\s*@(?:Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|VersionColumn|JoinColumn|ManyToOne)\(/;
/** TypeORM: entities anywhere, migrations in files whose name begins with a time. */
const typeorm = {
    isModel: (file) => /\.[cm]?ts$/.test(file.path) &&
        !isTest(file.path) &&
        !isTypeormMigration(file.path) &&
        keeping_linesOf(file).some((line) => typeormColumn.test(line)),
    fieldOf: (line, above) => {
        const decorated = /^\s*@\w*Column\([^)]{0,200}\)\s+(\w+)[!?]?\s*:/.exec(line)?.[1];
        if (decorated !== undefined)
            return { name: decorated, as: '' };
        const name = /^\s+(?:(?:public|private|protected|readonly|declare)\s+)*(\w+)[!?]?\s*:/.exec(line)?.[1];
        return name !== undefined && isDecorated(above) ? { name, as: '' } : undefined;
    },
    isOutside: (text) => !/\btypeorm\b/.test(text) || !/@(?:Entity|ChildEntity)\(/.test(text),
    placeOf: () => 'the migrations of TypeORM',
    isMigration: isTypeormMigration,
    markOf: undefined,
    isKeptIn: (tree) => tree.some((path) => /(?:^|\/)\d{13}-[\w.-]+\.[cm]?[jt]s$/.test(path)),
    command: 'typeorm migration:generate',
};
/** Frameworks whose migrations lie at a place that the model's own names, and those whose migrations may lie anywhere in the tree. */
const keepings = { beside: [prisma, django], anywhere: [alembic, typeorm] };
/** Says whether a column's decorator stands right above, and is closed: else the line is one of its options. */
function isDecorated(above) {
    const from = above.findLastIndex((line) => typeormColumn.test(line));
    const lines = above.slice(from);
    const open = (line) => line.split('(').length - line.split(')').length;
    const isClosed = lines.reduce((sum, line) => sum + open(line), 0) === 0;
    return from !== -1 && isClosed && !lines.some((line) => /;\s*$|^\s*$/.test(line));
}
function keeping_linesOf({ hunks }) {
    return hunks.flatMap(({ lines }) => lines.map(({ text }) => text));
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function isBelow(path, folder, mark) {
    return path.startsWith(folder) && path !== `${folder}${mark}`;
}
function djangoFolder(path) {
    return `${path.replace(/models(?:\/\w+)?\.py$/, '')}migrations/`;
}
function isTest(path) {
    return /(?:^|\/)(?:tests?|testing|__tests__|fixtures|e2e)\/|(?:^|\/)(?:test_|conftest)|[._](?:test|spec)\.\w+$/.test(path);
}
function isAlembicMigration(path) {
    return /(?:^|\/)versions\/(?:[^/]+\/)*[^/]+\.py$/.test(path);
}
function isTypeormMigration(path) {
    return (/(?:^|\/)\d{10,14}-[\w-]+\.[cm]?[jt]s$/.test(path) ||
        /(?:^|\/)migrations?\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/.test(path));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/drift/check.ts



const rule = 'migration-missing-for-model';
/** Holds changed models against the migrations of the same change, by the lines of the diff alone. */
const modelChecks = [
    modelCheck('migration-models', keepings.beside, false),
    modelCheck('migration-models-anywhere', keepings.anywhere, true),
];
function modelCheck(kind, among, needsTrees) {
    const keepingOf = (file) => among.find(({ isModel }) => isModel(file));
    return {
        ...{ kind, needsTrees, rules: [rule], parsers: [] },
        concerns: (file) => keepingOf(file) !== undefined || mayBeMigration(file.path),
        wanted: (files) => files.flatMap((file) => {
            const keeping = keepingOf(file);
            return keeping === undefined ? [] : check_refsOf(file.path, keeping);
        }),
        applies: (_, { files }) => files.some((file) => keepingOf(file) !== undefined),
        compute: (input) => ({
            evidence: input.files.flatMap((file) => {
                const keeping = keepingOf(file);
                return keeping === undefined ? [] : withoutMigration(file, keeping, input);
            }),
            unchecked: [],
        }),
    };
}
function mayBeMigration(path) {
    return /(?:^|\/)(?:migrations?|versions)\/|(?:^|\/)\d{10,14}-[\w.-]+\.[cm]?[jt]s$/.test(path);
}
function check_refsOf(model, { markOf }) {
    return [model, ...(markOf === undefined ? [] : [markOf(model)])].map((path) => ({ revision: 'head', path }));
}
function withoutMigration(file, keeping, { files, texts, trees }) {
    const text = (0,change_text/* textOr */.ph)(texts.get({ revision: 'head', path: file.path }));
    if (file.status === 'removed' || text === undefined || keeping.isOutside(text))
        return [];
    const mark = keeping.markOf?.(file.path);
    const isKept = mark === undefined ? keeping.isKeptIn(trees.head) : isThere(texts.get({ revision: 'head', path: mark }));
    if (!isKept || files.some(({ path }) => keeping.isMigration(path, file.path)))
        return [];
    const first = changedField(file, keeping);
    if (first === undefined)
        return [];
    return [
        {
            ...{ rule, contract: 'migration', level: 'risky', surface: 'db' },
            ...{ path: file.path, side: first.side, line: first.line, endLine: first.line, affects: [first.name] },
            title: `the model says another ${wording_named(first.name)} than the database: no migration in ${keeping.placeOf(file.path)} comes with it`,
            detail: `Queries of the new model fail until the table follows. Make the migration in the same change (\`${keeping.command}\`).`,
        },
    ];
}
function isThere({ kind }) {
    return kind === 'text';
}
/** The first field that is new, gone, or of another type; one that only moved is none. */
function changedField(file, { fieldOf }) {
    const [added, removed] = [check_fieldsOf(file, 'added', fieldOf), check_fieldsOf(file, 'removed', fieldOf)];
    const key = (one) => `${one.name} ${one.as.replace(/\s+/g, ' ')}`;
    const without = (some, others) => {
        const known = new Set(others.map(key));
        return some.find((one) => !known.has(key(one)));
    };
    const one = without(added, removed) ?? without(removed, added);
    if (one === undefined)
        return undefined;
    const { line, name } = one;
    return line.kind === 'removed' ? { name, side: 'base', line: line.old } : { name, side: 'head', line: line.new };
}
/** Lines above a field that are looked at: the decorators of one. */
const above = 12;
function check_fieldsOf({ hunks }, kind, fieldOf) {
    return hunks.flatMap((hunk) => {
        const side = hunk.lines.filter((line) => line.kind === kind || line.kind === 'context');
        return side.flatMap((line, index) => {
            if (line.kind !== kind)
                return [];
            const before = side.slice(Math.max(0, index - above), index).map(({ text }) => text);
            const field = fieldOf(line.text, before);
            return field === undefined ? [] : [{ line, ...field }];
        });
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/drift/rails-schema.ts
const rails_schema_rule = 'migration-missing-from-schema';
/** Asks whether the schema that Rails keeps has changed with the migrations: their last version is written into it. */
const railsSchemaCheck = {
    ...{ kind: 'migration-rails-schema', needsTrees: false, rules: [rails_schema_rule], parsers: [] },
    concerns: ({ path }) => isRailsMigration(path) || isRailsSchema(path),
    wanted: (files) => files
        .filter(({ path }) => isRailsMigration(path))
        .flatMap(({ path }) => rails_schema_schemasOf(path))
        .map((path) => ({ revision: 'head', path })),
    compute: ({ files, texts }) => ({ evidence: withoutSchema(files, texts), unchecked: [] }),
};
function isRailsMigration(path) {
    return /(?:^|\/)db\/(?:post_)?migrate\/\d+_\w+\.rb$/.test(path);
}
function isRailsSchema(path) {
    return /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/.test(path);
}
function rails_schema_schemasOf(path) {
    const folder = path.replace(/(?:post_)?migrate\/[^/]+$/, '');
    return [`${folder}schema.rb`, `${folder}structure.sql`];
}
/** Rails writes the version of the last migration into the schema, so that every migration changes it. */
function withoutSchema(files, texts) {
    const added = files.filter(({ path, status }) => status === 'added' && isRailsMigration(path));
    const first = added[0];
    if (first === undefined || files.some(({ path }) => isRailsSchema(path)))
        return [];
    const schema = rails_schema_schemasOf(first.path).find((path) => texts.get({ revision: 'head', path }).kind === 'text');
    if (schema === undefined)
        return [];
    return [
        {
            ...{ rule: rails_schema_rule, contract: 'migration', level: 'risky', surface: 'db' },
            ...{ path: first.path, side: 'head', line: 1, endLine: 1, affects: added.map(({ path }) => path) },
            title: `\`${schema}\` does not know this migration: a database that is loaded from it lacks the change`,
            detail: 'Run the migration and commit the schema with it.',
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/engine.ts
const names = {
    postgresql: 'PostgreSQL',
    cockroachdb: 'CockroachDB',
    clickhouse: 'ClickHouse',
    mysql: 'MySQL',
    sqlite: 'SQLite',
    sqlserver: 'SQL Server',
    oracle: 'Oracle',
};
/** Gives an engine as its makers write it. */
function engineName(engine) {
    return names[engine];
}
const inPath = [
    [/(?:^|[/_.-])(?:cockroach(?:db)?|crdb)(?:[/_.-]|$)/i, 'cockroachdb'],
    [/(?:^|[/_.-])clickhouse(?:[/_.-]|$)/i, 'clickhouse'],
    [/(?:^|[/_.-])(?:postgres(?:ql)?|pgsql|pg)(?:[/_.-]|$)/i, 'postgresql'],
    [/(?:^|[/_.-])(?:mysql|mariadb)(?:[/_.-]|$)/i, 'mysql'],
    [/(?:^|[/_.-])sqlite3?(?:[/_.-]|$)/i, 'sqlite'],
    [/(?:^|[/_.-])(?:mssql|sqlserver)(?:[/_.-]|$)/i, 'sqlserver'],
    [/(?:^|[/_.-])oracle(?:[/_.-]|$)/i, 'oracle'],
];
/** Words that only one server's SQL has. */
const inText = [
    [/\bENGINE\s*=\s*\w*MergeTree\b|\bON\s+CLUSTER\b/i, 'clickhouse'],
    [
        /\bENGINE\s*=\s*\w+|\bAUTO_INCREMENT\b|\bMODIFY\s+COLUMN\b|\bCHANGE\s+COLUMN\b|`\w+`|\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b/i,
        'mysql',
    ],
    [/\bAUTOINCREMENT\b|^\s*PRAGMA\s/im, 'sqlite'],
    [/^\s*GO\s*$|\bNVARCHAR\s*\(|\[dbo\]|\bIDENTITY\s*\(\s*1\s*,/im, 'sqlserver'],
    [/\bVARCHAR2\s*\(|\bNUMBER\s*\(\s*\d/i, 'oracle'],
];
/** Comments, strings and bodies of functions say nothing about the server. */
const comments = /--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|'[^'\n]*'|\$(\w*)\$[\s\S]*?\$\1\$/g;
/** Takes the path of a migration that is a program; gives the server that a folder on its way is of, or undefined. */
function engineOfFolder(path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return inPath.find(([pattern]) => pattern.test(folder))?.[1];
}
/** Takes the path and text of a file of SQL; gives the server that its folder or its words are of, or undefined where nothing tells. */
function engineOfSql(path, text) {
    const byPath = inPath.find(([pattern]) => pattern.test(path))?.[1];
    if (byPath !== undefined)
        return byPath;
    const plain = text.slice(0, 200_000).replace(comments, ' ');
    return inText.find(([pattern]) => pattern.test(plain))?.[1];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/syntax.ts
/** Gives the children that the grammar names. */
function children(node) {
    return node.namedChildren.filter((child) => child !== null);
}
/** Gives the child of a field, or undefined. */
function field(node, name) {
    return node.childForFieldName(name) ?? undefined;
}
/** Gives the first and last line of a node, from 1. */
function syntax_linesOf(node) {
    return { line: node.startPosition.row + 1, endLine: node.endPosition.row + 1 };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/literals.ts

const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    '0': '\u0000',
};
/** Takes an escape of a string, `\n` or `\u{41}`; gives its character. */
function unescaped(sequence) {
    const body = sequence.slice(1);
    const code = /^(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))$/i.exec(body);
    const digits = code?.[1] ?? code?.[2] ?? code?.[3];
    if (digits !== undefined) {
        const point = Number.parseInt(digits, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    }
    // A line that goes on is no character.
    if (/^[\r\n]/.test(body))
        return '';
    return Object.hasOwn(escapes, body) ? (escapes[body] ?? body) : body;
}
/** Takes a string or a template and what gives the value of an interpolation; gives its parts with their lines. */
function partsOfText(node, ofInterpolation) {
    const parts = [{ text: '', line: syntax_linesOf(node).line }];
    for (const child of children(node)) {
        const { line } = syntax_linesOf(child);
        if (child.type === 'template_substitution')
            parts.push(...ofInterpolation(child));
        else if (child.type === 'escape_sequence')
            parts.push({ text: unescaped(child.text), line, isEscape: true });
        else if (child.type === 'string_fragment')
            parts.push({ text: child.text, line });
    }
    return parts;
}
/** Gives the last word of an expression, `prefix` of `this.prefix`, for naming what it gives. */
function wordOf(node) {
    const text = node?.text.slice(0, 200) ?? '';
    return /^[\w$.?!\s()]*$/.test(text) ? (/([A-Za-z_]\w{0,60})\W*$/.exec(text)?.[1] ?? 'computed') : 'computed';
}
/** Takes a number as it is written; gives it, or undefined for a big one. */
function numberIn(text) {
    const number = Number(text.replaceAll('_', ''));
    return Number.isFinite(number) ? number : undefined;
}
/** Gives the value of which nothing is known but how the program calls it. */
function unknownValue(node) {
    return { kind: 'unknown', name: wordOf(node) };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/parameters.ts


/** Takes a function and what it is given; puts its parameters into its scope. What is not given is unknown, or its default. */
function bindParameters(node, args, scope, evaluator) {
    for (const [index, { pattern, otherwise }] of parameters_parametersOf(node).entries()) {
        if (pattern.type === 'rest_pattern') {
            const items = args.slice(index).map((one) => one ?? { kind: 'unknown', name: 'computed' });
            const list = { kind: 'list', items, isWhole: args.length > 0 };
            bindPattern(children(pattern)[0], list, scope);
            return;
        }
        const given = args[index];
        const value = given ?? (otherwise === undefined ? undefined : evaluator.evaluate(otherwise, scope));
        bindPattern(pattern, value, scope);
    }
}
/** Gives the parameters of a function, in order. */
function parameters_parametersOf(node) {
    const single = field(node, 'parameter');
    if (single !== undefined)
        return [{ pattern: single, otherwise: undefined }];
    const list = field(node, 'parameters');
    return (list === undefined ? [] : children(list)).flatMap((child) => {
        if (child.type === 'comment')
            return [];
        const pattern = field(child, 'pattern') ?? child;
        if (pattern.type === 'assignment_pattern')
            return [{ pattern: field(pattern, 'left') ?? pattern, otherwise: field(pattern, 'right') }];
        return [{ pattern, otherwise: field(child, 'value') }];
    });
}
/** Takes a name, or a pattern of names, and a value; puts the names into the scope. */
function bindPattern(pattern, value, scope) {
    bindAt(pattern, value, scope, 0);
}
/** Deeper patterns are not taken apart. */
const parameters_maxDepth = 10;
function bindAt(pattern, value, scope, depth) {
    if (pattern === undefined || depth > parameters_maxDepth)
        return;
    switch (pattern.type) {
        case 'identifier':
        case 'shorthand_property_identifier_pattern':
            scope.names.set(pattern.text, value ?? { kind: 'unknown', name: wordOf(pattern) });
            return;
        case 'object_pattern':
            for (const child of children(pattern))
                bindProperty(child, value, scope, depth);
            return;
        case 'array_pattern':
            for (const [index, child] of children(pattern).entries())
                bindAt(child, value?.kind === 'list' ? value.items[index] : undefined, scope, depth + 1);
            return;
        case 'assignment_pattern':
        case 'object_assignment_pattern':
            bindAt(field(pattern, 'left'), value, scope, depth + 1);
            return;
        default:
    }
}
function bindProperty(child, value, scope, depth) {
    const isPair = child.type === 'pair_pattern';
    const target = isPair ? field(child, 'value') : child;
    const key = (isPair ? field(child, 'key') : (field(child, 'left') ?? child))?.text ?? '';
    bindAt(target, memberOf(value, key, child), scope, depth + 1);
}
function memberOf(value, key, node) {
    if (value?.kind === 'host')
        return { ...value, links: [...value.links, { name: key, args: undefined, node }] };
    return value?.kind === 'record' ? value.entries.get(key) : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/value.ts
/** What an instance is called that is something read from the database, and the properties that were given to it since. */
const changedCopy = 'changed copy';
const value_nothing = { kind: 'nothing' };
/** Gives a text that is known. */
function textValue(text, line) {
    return { kind: 'text', parts: [{ text, line }] };
}
/** Gives a scope within another. */
function scopeIn(around) {
    return { names: new Map(), around };
}
/** More scopes within each other than this are not searched. */
const maxScopes = 500;
/** Gives the scope that holds a name, or the one that is asked. */
function scopeOf(name, scope) {
    let at = scope;
    for (let count = 0; at !== undefined && count < maxScopes; count += 1) {
        if (at.names.has(name))
            return at;
        at = at.around;
    }
    return scope;
}
/** Gives what a name stands for; undefined where nothing here says it. */
function lookUp(name, scope) {
    return scopeOf(name, scope).names.get(name);
}
/** Gives what a value has under a name. */
function propertyOf(value, name) {
    return value?.kind === 'record' ? value.entries.get(name) : undefined;
}
/** Gives true or false; undefined for what is neither, or not known. */
function truthOf(value) {
    switch (value?.kind) {
        case undefined:
        case 'unknown':
        case 'choice':
        case 'host':
            return undefined;
        case 'boolean':
            return value.boolean;
        case 'nothing':
            return false;
        case 'number':
            return value.number !== 0;
        case 'text':
            return value.parts.some((part) => 'unknown' in part) ? undefined : value_textOf(value) !== '';
        default:
            return true;
    }
}
/** Gives a number, or a text that is one. */
function numberOf(value) {
    if (value?.kind === 'number')
        return value.number;
    const text = value_textOf(value);
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
/** Gives a text that is known from end to end. */
function value_textOf(value) {
    if (value?.kind !== 'text')
        return undefined;
    let text = '';
    for (const part of value.parts) {
        if ('unknown' in part)
            return undefined;
        text += part.text;
    }
    return text;
}
/** Longer names are of no database. */
const value_maxName = 200;
/** Gives a text as a name of the database. What only the program knows is called as the program calls it; a prefix of all tables is left out. */
function value_nameOf(value) {
    switch (value?.kind) {
        case 'text':
            return value.parts
                .map((part) => ('unknown' in part ? placeholder(part.unknown) : part.text))
                .join('')
                .slice(0, value_maxName);
        case 'number':
            return String(value.number);
        case 'unknown':
            return value.name;
        default:
            return undefined;
    }
}
/** Gives the word that stands for what only the program knows; none for a prefix, which is mostly empty. */
function placeholder(name) {
    return /prefix/i.test(name) ? '' : name;
}
/** Gives the names in a list, or the one name that is no list. */
function value_namesOf(value) {
    const values = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
    return values.flatMap((one) => value_nameOf(one) ?? []);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/builtins.ts




/** Longer lists are not gone through. */
const maxRounds = 100;
/** Takes a call; gives what it gives, where it is one of the language's own or a function that only gives a value. A call of the framework's becomes a link. */
function callOf(node, scope, evaluator) {
    const callee = field(node, 'function');
    const args = field(node, 'arguments');
    // A tagged template: `sql`…``, `dedent`…``.
    if (args?.type === 'template_string')
        return evaluator.evaluate(args, scope);
    const called = evaluator.evaluate(callee, scope);
    if (called.kind === 'host') {
        const link = called.links.at(-1);
        const given = evaluator.argumentsOf(node, scope);
        const isMember = callee?.type === 'member_expression' || callee?.type === 'subscript_expression';
        const named = isMember && link !== undefined && link.args === undefined ? link.name : '';
        const links = named === '' ? called.links : called.links.slice(0, -1);
        return { ...called, links: [...links, { name: named, args: given, node }] };
    }
    const byName = callee?.type === 'member_expression' ? ofMember(node, callee, scope, evaluator) : undefined;
    if (byName !== undefined)
        return byName;
    if (called.kind === 'function')
        return resultOf(called, evaluator.argumentsOf(node, scope), evaluator);
    return { kind: 'unknown', name: wordOf(callee) };
}
/** Gives the value of a function that is an expression, or returns one and does nothing else. */
function resultOf(called, args, evaluator) {
    const body = field(called.node, 'body');
    const own = scopeIn(called.scope);
    bindParameters(called.node, args, own, evaluator);
    if (body === undefined || body.type !== 'statement_block')
        return evaluator.evaluate(body, own);
    const statements = children(body).filter(({ type }) => type !== 'comment');
    const [only] = statements;
    if (statements.length !== 1 || only?.type !== 'return_statement')
        return { kind: 'unknown', name: 'computed' };
    return evaluator.evaluate(children(only)[0], own);
}
function ofMember(call, callee, scope, evaluator) {
    const method = field(callee, 'property')?.text ?? '';
    const object = field(callee, 'object');
    const args = () => evaluator.argumentsOf(call, scope);
    if (object?.text === 'Object')
        return ofObject(method, args()[0], syntax_linesOf(call).line);
    if (object?.text === 'Date' || object?.text === 'Promise')
        return undefined;
    const value = evaluator.evaluate(object, scope);
    if (method === 'clone' && (value.kind === 'instance' || value.kind === 'record'))
        return value;
    if (value.kind === 'text')
        return ofText(value, method);
    return value.kind === 'list' ? ofList(value, method, args(), evaluator) : undefined;
}
function ofText(value, method) {
    if (/^(?:trim|trimStart|trimEnd|toString|valueOf)$/.test(method))
        return value;
    if (method !== 'toLowerCase' && method !== 'toUpperCase')
        return undefined;
    const change = (part) => 'unknown' in part
        ? part
        : { ...part, text: method === 'toLowerCase' ? part.text.toLowerCase() : part.text.toUpperCase() };
    return { kind: 'text', parts: value.parts.map(change) };
}
function ofList(list, method, args, evaluator) {
    const [first] = args;
    switch (method) {
        case 'map':
        case 'flatMap': {
            if (first?.kind !== 'function')
                return undefined;
            const results = list.items
                .slice(0, maxRounds)
                .map((item, index) => resultOf(first, [item, { kind: 'number', number: index }], evaluator));
            const items = method === 'map' ? results : results.flatMap((one) => (one.kind === 'list' ? one.items : [one]));
            return { kind: 'list', items, isWhole: list.isWhole && list.items.length <= maxRounds };
        }
        case 'join':
            return list.isWhole ? builtins_joined(list.items, first === undefined ? ',' : (value_textOf(first) ?? ',')) : undefined;
        case 'concat': {
            const more = args.flatMap((one) => (one.kind === 'list' ? one.items : [one]));
            const isWhole = list.isWhole && args.every((one) => one.kind !== 'list' || one.isWhole);
            return { kind: 'list', items: [...list.items, ...more], isWhole };
        }
        case 'filter':
            return { ...list, isWhole: false };
        case 'reverse':
        case 'toReversed':
            return { ...list, items: list.items.toReversed() };
        default:
            return undefined;
    }
}
function builtins_joined(items, between) {
    const parts = [];
    for (const [index, item] of items.entries()) {
        if (item.kind !== 'text')
            return undefined;
        const line = item.parts[0]?.line ?? 1;
        if (index > 0)
            parts.push({ text: between, line });
        parts.push(...item.parts);
    }
    return { kind: 'text', parts };
}
function ofObject(method, value, line) {
    if (value?.kind !== 'record')
        return undefined;
    const { isWhole } = value;
    const entries = [...value.entries];
    switch (method) {
        case 'keys':
            return { kind: 'list', items: entries.map(([key]) => textValue(key, line)), isWhole };
        case 'values':
            return { kind: 'list', items: entries.map(([, one]) => one), isWhole };
        case 'entries':
            return {
                kind: 'list',
                items: entries.map(([key, one]) => ({ kind: 'list', items: [textValue(key, line), one], isWhole: true })),
                isWhole,
            };
        case 'freeze':
            return value;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/dialect.ts


/** What programs call PostgreSQL, and the other servers. */
const postgres = new Set(['pg', 'pgsql', 'postgres', 'postgresql', 'postgresdb', 'pg-native', 'aurora-postgres']);
const others = new Set([
    'mysql',
    'mysql2',
    'mariadb',
    'mysqldb',
    'aurora-mysql',
    'sqlite',
    'sqlite3',
    'better-sqlite3',
    'sqljs',
    'mssql',
    'oracle',
    'oracledb',
    'cockroachdb',
    'redshift',
]);
/** Deeper conditions may be either. */
const dialect_maxDepth = 20;
/** Takes a condition; says whether it holds where the server is PostgreSQL; undefined where that does not tell. With a subject, the condition is what the subject is compared to. */
function conditionTruth(node, scope, evaluator, subject) {
    if (subject !== undefined)
        return comparison(evaluator.evaluate(node, scope), evaluator.evaluate(subject, scope));
    return truthAt(node, scope, evaluator, 0);
}
function truthAt(node, scope, evaluator, depth) {
    if (node === undefined || depth > dialect_maxDepth)
        return undefined;
    const inner = (one) => truthAt(one, scope, evaluator, depth + 1);
    switch (node.type) {
        case 'parenthesized_expression':
            return inner(children(node)[0]);
        case 'unary_expression': {
            const truth = node.childForFieldName('operator')?.text === '!' ? inner(field(node, 'argument')) : undefined;
            return truth === undefined ? undefined : !truth;
        }
        case 'binary_expression':
            return ofBinary(node, scope, evaluator, inner);
        case 'call_expression':
            return ofCall(node, scope, evaluator);
        case 'identifier':
        case 'member_expression':
            return ofName(node, scope, evaluator);
        default:
            return truthOf(evaluator.evaluate(node, scope));
    }
}
function ofBinary(node, scope, evaluator, inner) {
    const [left, right] = [field(node, 'left'), field(node, 'right')];
    const operator = node.childForFieldName('operator')?.text ?? '';
    if (operator === '&&' || operator === '||') {
        const decisive = operator === '||';
        const truths = [inner(left), inner(right)];
        if (truths.includes(decisive))
            return decisive;
        return truths.includes(undefined) ? undefined : !decisive;
    }
    if (!/^[=!]==?$/.test(operator))
        return undefined;
    const [a, b] = [evaluator.evaluate(left, scope), evaluator.evaluate(right, scope)];
    const truth = comparison(a, b) ?? comparison(b, a);
    return truth === undefined ? undefined : operator.startsWith('!') ? !truth : truth;
}
/** The name of a server against something that only the program knows. */
function comparison(name, other) {
    const text = value_textOf(name)?.toLowerCase();
    const known = value_textOf(other)?.toLowerCase();
    if (text === undefined)
        return undefined;
    if (known !== undefined)
        return text === known;
    if (other.kind !== 'unknown' && other.kind !== 'host')
        return undefined;
    if (postgres.has(text))
        return true;
    return others.has(text) ? false : undefined;
}
/** `['pg', 'postgres'].includes(client)`. */
function ofCall(node, scope, evaluator) {
    const callee = field(node, 'function');
    if (callee?.type !== 'member_expression' || field(callee, 'property')?.text !== 'includes')
        return undefined;
    const list = evaluator.evaluate(field(callee, 'object'), scope);
    if (list.kind !== 'list')
        return undefined;
    const names = list.items.map((one) => value_textOf(one)?.toLowerCase() ?? '');
    if (!names.every((name) => postgres.has(name) || others.has(name)))
        return undefined;
    return names.some((name) => postgres.has(name));
}
/** `isPostgres`, `isMysql`. */
function ofName(node, scope, evaluator) {
    const known = node.type === 'identifier' ? lookUp(node.text, scope) : evaluator.evaluate(node, scope);
    const truth = truthOf(known);
    if (truth !== undefined)
        return truth;
    const word = /^is_?(\w+)$/i.exec((/\w+$/.exec(node.text.slice(-60))?.[0] ?? '').toLowerCase())?.[1] ?? '';
    if (postgres.has(word))
        return true;
    return others.has(word) ? false : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/operators.ts




/** Takes an expression of two sides; gives a text, a number or a truth where both sides tell. */
function binary(node, scope, evaluate) {
    const operator = node.childForFieldName('operator')?.text;
    const left = evaluate(field(node, 'left'), scope);
    if (operator === '??' || operator === '||')
        return otherwise(node, left, operator, scope, evaluate);
    if (operator !== '+' && operator !== '+=') {
        const boolean = conditionTruth(node, scope, { evaluate, argumentsOf: () => [] });
        return boolean === undefined ? unknownValue(undefined) : { kind: 'boolean', boolean };
    }
    const right = evaluate(field(node, 'right'), scope);
    if (left.kind === 'number' && right.kind === 'number')
        return { kind: 'number', number: left.number + right.number };
    if (left.kind !== 'text' && right.kind !== 'text')
        return unknownValue(node);
    return { kind: 'text', parts: [...operators_partsOf(left, field(node, 'left')), ...operators_partsOf(right, field(node, 'right'))] };
}
/** `a || b`, `a ?? b`. */
function otherwise(node, left, operator, scope, evaluate) {
    const isOpen = left.kind === 'unknown' || left.kind === 'choice';
    const isLeft = operator === '||' ? truthOf(left) : isOpen ? undefined : left.kind !== 'nothing';
    if (isLeft === undefined)
        return unknownValue(node);
    return isLeft ? left : evaluate(field(node, 'right'), scope);
}
function operators_partsOf(value, node) {
    const line = node === undefined ? 1 : syntax_linesOf(node).line;
    if (value.kind === 'text')
        return value.parts;
    if (value.kind === 'number')
        return [{ text: String(value.number), line }];
    return [{ unknown: value.kind === 'unknown' ? value.name : wordOf(node), line }];
}
/** Takes `!x`, `-x` or `void x`. */
function unary(node, scope, evaluate) {
    const operator = node.childForFieldName('operator')?.text;
    const value = evaluate(field(node, 'argument'), scope);
    const truth = truthOf(value);
    if (operator === '!' && truth !== undefined)
        return { kind: 'boolean', boolean: !truth };
    if (operator === '-' && value.kind === 'number')
        return { kind: 'number', number: -value.number };
    return operator === 'void' ? value_nothing : unknownValue(undefined);
}
/** Takes `a ? b : c`; gives both where the condition does not tell. */
function ternary(node, scope, evaluate) {
    const truth = truthOf(evaluate(field(node, 'condition'), scope));
    const side = (name) => evaluate(field(node, name), scope);
    if (truth === undefined)
        return { kind: 'choice', either: [side('consequence'), side('alternative')] };
    return side(truth ? 'consequence' : 'alternative');
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/evaluate.ts





/** Expressions within each other, and expressions in all, that are looked at. */
const most = { depth: 600, expressions: 200_000 };
/** Takes what is to be told of an expression that is not looked into; gives an evaluator with a bound on its work. What lies beyond it is unknown. */
function createEvaluator(onLimit) {
    let [depth, left] = [0, most.expressions];
    const evaluate = (node, scope) => {
        if (node === undefined)
            return value_nothing;
        left -= 1;
        if (depth >= most.depth || left < 0) {
            onLimit(node);
            return unknownValue(undefined);
        }
        depth += 1;
        try {
            return valueIn(node, scope, evaluator);
        }
        finally {
            depth -= 1;
        }
    };
    const argumentsOf = (call, scope) => itemsOf(field(call, 'arguments'), scope, evaluate).items;
    const evaluator = { evaluate, argumentsOf };
    return evaluator;
}
function valueIn(node, scope, evaluator) {
    const { evaluate } = evaluator;
    switch (node.type) {
        case 'string':
        case 'template_string':
            return textIn(node, scope, evaluate);
        case 'number': {
            const number = numberIn(node.text);
            return number === undefined ? unknownValue(undefined) : { kind: 'number', number };
        }
        case 'true':
        case 'false':
            return { kind: 'boolean', boolean: node.type === 'true' };
        case 'null':
        case 'undefined':
            return value_nothing;
        case 'identifier':
        case 'shorthand_property_identifier':
        case 'this':
            return lookUp(node.text, scope) ?? unknownValue(node);
        case 'array':
            return { kind: 'list', ...itemsOf(node, scope, evaluate) };
        case 'object':
            return recordIn(node, scope, evaluate);
        case 'arrow_function':
        case 'function_expression':
        case 'function_declaration':
            return { kind: 'function', node, scope };
        default:
            return ofCompound(node, scope, evaluator);
    }
}
function ofCompound(node, scope, evaluator) {
    const { evaluate } = evaluator;
    switch (node.type) {
        case 'parenthesized_expression':
        case 'as_expression':
        case 'satisfies_expression':
        case 'non_null_expression':
            return evaluate(children(node)[0], scope);
        case 'type_assertion':
            return evaluate(children(node).at(-1), scope);
        case 'await_expression':
            return awaited(evaluate(children(node)[0], scope), node);
        case 'assignment_expression':
            return evaluate(field(node, 'right'), scope);
        case 'augmented_assignment_expression':
        case 'binary_expression':
            return binary(node, scope, evaluate);
        case 'unary_expression':
            return unary(node, scope, evaluate);
        case 'ternary_expression':
            return ternary(node, scope, evaluate);
        case 'new_expression':
            return instanceOf(node, scope, evaluator);
        case 'member_expression':
        case 'subscript_expression':
            return evaluate_memberOf(node, scope, evaluate);
        case 'call_expression':
            return callOf(node, scope, evaluator);
        default:
            return unknownValue(node);
    }
}
function instanceOf(node, scope, { argumentsOf }) {
    return { kind: 'instance', of: field(node, 'constructor')?.text.slice(0, 100) ?? '', args: argumentsOf(node, scope) };
}
/** What is awaited has run where it stands; what is asked of it from then on is asked of its result. */
function awaited(value, node) {
    if (value.kind !== 'host')
        return value;
    const link = { name: 'await', args: undefined, node };
    return { ...value, links: [...value.links, link] };
}
function textIn(node, scope, evaluate) {
    const ofInterpolation = (part) => {
        const inner = children(part)[0];
        const { line } = syntax_linesOf(part);
        const value = evaluate(inner, scope);
        if (value.kind === 'text')
            return value.parts.map((one) => ({ ...oneLine(one), line }));
        if (value.kind === 'number')
            return [{ text: String(value.number), line }];
        return [{ unknown: value.kind === 'unknown' ? value.name : wordOf(inner), line }];
    };
    return { kind: 'text', parts: partsOfText(node, ofInterpolation) };
}
/** What is put into a text from elsewhere does not move the lines of the rest. */
function oneLine(part) {
    return 'unknown' in part ? part : { ...part, text: part.text.replace(/--[^\n]*/g, '').replaceAll('\n', ' ') };
}
/** Longer lists are data. */
const evaluate_maxItems = 5_000;
function itemsOf(node, scope, evaluate) {
    const items = [];
    let isWhole = true;
    for (const child of node === undefined ? [] : children(node).slice(0, evaluate_maxItems)) {
        if (child.type === 'comment')
            continue;
        if (child.type !== 'spread_element') {
            items.push(evaluate(child, scope));
            continue;
        }
        const spread = evaluate(children(child)[0], scope);
        if (spread.kind === 'list')
            items.push(...spread.items);
        if (spread.kind !== 'list' || !spread.isWhole)
            isWhole = false;
    }
    return { items, isWhole };
}
function recordIn(node, scope, evaluate) {
    const entries = new Map();
    let isWhole = true;
    for (const child of children(node).slice(0, evaluate_maxItems)) {
        if (child.type === 'pair') {
            const key = evaluate_keyOf(field(child, 'key'), scope, evaluate);
            if (key === undefined)
                isWhole = false;
            else
                entries.set(key, evaluate(field(child, 'value'), scope));
        }
        else if (child.type === 'shorthand_property_identifier')
            entries.set(child.text, evaluate(child, scope));
        else if (child.type === 'method_definition')
            entries.set(field(child, 'name')?.text ?? '', { kind: 'function', node: child, scope });
        else if (child.type === 'spread_element') {
            const spread = evaluate(children(child)[0], scope);
            if (spread.kind === 'record')
                for (const [key, value] of spread.entries)
                    entries.set(key, value);
            if (spread.kind !== 'record' || !spread.isWhole)
                isWhole = false;
        }
    }
    return { kind: 'record', entries, isWhole };
}
function evaluate_keyOf(node, scope, evaluate) {
    if (node?.type === 'computed_property_name')
        return value_textOf(evaluate(children(node)[0], scope));
    return node?.type === 'string' ? value_textOf(evaluate(node, scope)) : node?.text;
}
function evaluate_memberOf(node, scope, evaluate) {
    const object = evaluate(field(node, 'object'), scope);
    const property = field(node, 'property');
    const name = property?.text ?? nameOfIndex(evaluate(field(node, 'index'), scope));
    if (object.kind === 'host')
        return { ...object, links: [...object.links, { name: name ?? '', args: undefined, node }] };
    if (name === undefined)
        return unknownValue(node);
    if (object.kind === 'list' && /^\d{1,6}$/.test(name))
        return object.items[Number(name)] ?? unknownValue(node);
    if (object.kind === 'list' && name === 'length' && object.isWhole)
        return { kind: 'number', number: object.items.length };
    if (object.kind === 'text' && name === 'name')
        return textValue(value_textOf(object) ?? '', syntax_linesOf(node).line);
    return propertyOf(object, name) ?? unknownValue(node);
}
function nameOfIndex(index) {
    return index.kind === 'number' ? String(index.number) : value_textOf(index);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/migration-path.ts
const program = /\.[cm]?[jt]sx?$/i;
const folder = /(?:^|\/)[\w.-]*(?:migrations?|migrate)[\w.-]*\//i;
const numbered = /(?:^|\/)\d{8,17}[-_.][^/]+$/;
const elsewhere = /(?:^|\/)(?:node_modules|__tests__|__mocks__|tests?|spec|fixtures)\/|\.(?:test|spec)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$/i;
/** Says whether a file of JavaScript or TypeScript may be a migration by its path: in a folder of them, or with a time in its name. */
function mayBeProgramOfMigration(path) {
    return program.test(path) && !elsewhere.test(path) && (folder.test(path) || numbered.test(path));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/hoist.ts

/** Puts the functions that are declared among statements into the scope: they are known in all of their block. */
function hoist(statements, scope) {
    for (const node of statements) {
        if (node.type !== 'function_declaration' && node.type !== 'generator_function_declaration')
            continue;
        const name = field(node, 'name')?.text;
        if (name !== undefined)
            scope.names.set(name, { kind: 'function', node, scope });
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/module.ts




/** Takes the root of a file; gives its constants, functions, classes and exports. Nothing of it is run. */
function moduleOf(root, evaluator) {
    const reading = { scope: scopeIn(undefined), exports: new Map(), classes: [], evaluator };
    const statements = children(root);
    hoist(statements.map((one) => field(one, 'declaration') ?? one), reading.scope);
    for (const one of statements)
        declaration(field(one, 'declaration') ?? one, reading);
    for (const one of statements)
        exported(one, reading);
    return reading;
}
function declaration(node, { scope, classes, evaluator }) {
    switch (node.type) {
        case 'lexical_declaration':
        case 'variable_declaration':
            for (const one of children(node))
                if (one.type === 'variable_declarator') {
                    const init = field(one, 'value');
                    if (init?.type === 'class')
                        classes.push(init);
                    bindPattern(field(one, 'name'), evaluator.evaluate(init, scope), scope);
                }
            return;
        case 'class_declaration':
        case 'abstract_class_declaration':
            classes.push(node);
            return;
        case 'enum_declaration':
            scope.names.set(field(node, 'name')?.text ?? '', module_enumOf(node, scope, evaluator));
            return;
        default:
    }
}
function module_enumOf(node, scope, evaluator) {
    const body = field(node, 'body');
    const entries = new Map();
    for (const one of body === undefined ? [] : children(body)) {
        if (one.type !== 'enum_assignment')
            continue;
        const name = field(one, 'name');
        const key = name?.type === 'string' ? value_textOf(evaluator.evaluate(name, scope)) : name?.text;
        if (key !== undefined)
            entries.set(key, evaluator.evaluate(field(one, 'value'), scope));
    }
    return { kind: 'record', entries, isWhole: true };
}
function exported(node, reading) {
    if (node.type === 'export_statement')
        esExport(node, reading);
    const assignment = node.type === 'expression_statement' ? children(node)[0] : undefined;
    if (assignment?.type !== 'assignment_expression')
        return;
    const left = field(assignment, 'left')?.text.replaceAll(/\s/g, '') ?? '';
    const name = /^(?:module\.)?exports\.(\w+)$/.exec(left)?.[1];
    const right = field(assignment, 'right');
    if (name !== undefined)
        reading.exports.set(name, valueWritten(right, reading));
    else if (left === 'module.exports' || left === 'exports')
        whole(right, reading);
}
function esExport(node, reading) {
    const { scope, exports } = reading;
    const declared = field(node, 'declaration');
    const value = field(node, 'value');
    if (value !== undefined)
        whole(value, reading);
    if (declared !== undefined)
        for (const name of namesIn(declared))
            exports.set(name, scope.names.get(name) ?? { kind: 'unknown', name });
    for (const clause of children(node)) {
        if (clause.type !== 'export_clause')
            continue;
        for (const one of children(clause)) {
            const name = field(one, 'name')?.text ?? '';
            exports.set(field(one, 'alias')?.text ?? name, scope.names.get(name) ?? { kind: 'unknown', name });
        }
    }
}
function namesIn(node) {
    const own = field(node, 'name')?.text;
    if (own !== undefined)
        return [own];
    return children(node).flatMap((one) => (one.type === 'variable_declarator' ? (field(one, 'name')?.text ?? []) : []));
}
function whole(node, reading) {
    const { exports, classes } = reading;
    if (node?.type === 'class') {
        classes.push(node);
        return;
    }
    const value = valueWritten(node, reading);
    if (value.kind === 'record')
        for (const [key, one] of value.entries)
            exports.set(key, one);
    else
        exports.set('default', value);
}
/** What wraps a function, `withLock(async (knex) => …)`, is taken for the function. */
function valueWritten(node, { scope, evaluator }) {
    const value = evaluator.evaluate(node, scope);
    if (value.kind !== 'unknown' || node?.type !== 'call_expression')
        return value;
    return evaluator.argumentsOf(node, scope).find((one) => one.kind === 'function') ?? value;
}
/** Takes a class; gives its members. */
function membersOf(node, scope, evaluator) {
    const methods = new Map();
    const fields = new Map();
    const body = field(node, 'body');
    for (const one of body === undefined ? [] : children(body)) {
        const name = field(one, 'name')?.text ?? '';
        if (one.type === 'method_definition')
            methods.set(name, one);
        else if (one.type === 'public_field_definition') {
            const value = field(one, 'value');
            if (value?.type === 'arrow_function' || value?.type === 'function_expression')
                methods.set(name, value);
            else
                fields.set(name, evaluator.evaluate(value, scope));
        }
    }
    if (!fields.has('name'))
        fields.set('name', textValue(field(node, 'name')?.text ?? '', 1));
    return { methods, fields };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/too-long.ts
/** Takes the path of a migration whose text the parser refuses to take; gives the migration, of which nothing was read. */
function tooLong(path, framework) {
    const why = 'it is too long or too involved for the parser';
    return { path, framework, steps: [], down: 'not-asked', unread: [{ line: 1, why }] };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/chain.ts
/** Gives the chain of what has run already: what is asked of it from here on is asked of its result. */
function settled(chain) {
    if (isSettled(chain) || chain.links.length === 0)
        return chain;
    return { ...chain, links: [...chain.links, { name: 'await', args: undefined, node: chain.node }] };
}
/** Says whether a chain has run already. */
function isSettled(chain) {
    return chain.links.some(({ name }) => name === 'await');
}
/** Gives a link of a name, the last of it. */
function linkOf(links, ...names) {
    return links.findLast(({ name }) => names.includes(name));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/walker.ts
/** Rounds of one loop that are gone through one by one. */
const walker_maxRounds = 100;
/** Gives the items that a loop goes through; one that is not known where the list is not, or is too long. */
function roundsOf(list) {
    if (list.kind !== 'list')
        return [undefined];
    if (!list.isWhole)
        return [...list.items.slice(0, walker_maxRounds), undefined];
    return list.items.length > walker_maxRounds ? [undefined] : list.items;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/run-expression.ts







/** Takes an expression that stands where it runs; runs the calls of it in order. */
function runExpression(node, scope, walker) {
    switch (node.type) {
        case 'await_expression':
        case 'parenthesized_expression':
        case 'as_expression':
        case 'satisfies_expression':
        case 'non_null_expression':
        case 'yield_expression':
        case 'sequence_expression':
        case 'array':
        case 'spread_element':
        case 'unary_expression':
            for (const one of children(node))
                walker.run(one, scope);
            return;
        case 'binary_expression':
            for (const side of ['left', 'right'])
                walker.run(field(node, side), scope);
            return;
        case 'ternary_expression': {
            const truth = conditionTruth(field(node, 'condition'), scope, walker);
            walker.run(field(node, 'condition'), scope);
            if (truth !== false)
                walker.run(field(node, 'consequence'), scope);
            if (truth !== true)
                walker.run(field(node, 'alternative'), scope);
            return;
        }
        case 'assignment_expression':
        case 'augmented_assignment_expression':
            run_expression_assign(node, scope, walker);
            return;
        default:
            runReference(node, scope, walker);
    }
}
function runReference(node, scope, walker) {
    switch (node.type) {
        case 'identifier':
        case 'member_expression':
        case 'subscript_expression':
            runValue(node, scope, walker);
            return;
        case 'call_expression':
            runCall(node, scope, walker);
            return;
        default:
    }
}
function run_expression_assign(node, scope, walker) {
    const right = field(node, 'right');
    walker.run(right, scope);
    const left = field(node, 'left');
    if (left?.type === 'identifier')
        bindPattern(left, walker.evaluate(node, scope), scopeOf(left.text, scope));
    const object = left?.type === 'member_expression' ? field(left, 'object') : undefined;
    if (left === undefined || object?.type !== 'identifier')
        return;
    const key = field(left, 'property')?.text ?? '';
    const changed = withProperty(walker.evaluate(object, scope), key, walker.evaluate(right, scope));
    if (changed !== undefined)
        bindPattern(object, changed, scopeOf(object.text, scope));
}
/** What was read from the database is kept together with what is changed of it. */
function withProperty(value, key, property) {
    switch (value.kind) {
        case 'record':
            return { ...value, entries: new Map([...value.entries, [key, property]]) };
        case 'instance': {
            const last = withProperty(value.args.at(-1) ?? { kind: 'unknown', name: '' }, key, property);
            return last === undefined ? undefined : { ...value, args: [...value.args.slice(0, -1), last] };
        }
        case 'host': {
            if (!isSettled(value))
                return undefined;
            const entries = new Map([[key, property]]);
            return { kind: 'instance', of: changedCopy, args: [value, { kind: 'record', entries, isWhole: true }] };
        }
        default:
            return undefined;
    }
}
/** A chain that was put aside and is waited for here, or a part of what a call inside gives. */
function runValue(node, scope, walker) {
    const value = walker.evaluate(node, scope);
    if (value.kind === 'host' && !isSettled(value))
        walker.host.run(value, node, walker);
    else if (node.type !== 'identifier')
        walker.run(field(node, 'object'), scope);
}
const later = new Set(['then', 'catch', 'finally', 'asCallback', 'tap', 'return', 'map', 'each', 'mapSeries']);
function runCall(node, scope, walker) {
    const callee = field(node, 'function');
    const object = callee === undefined ? undefined : field(callee, 'object');
    const method = callee === undefined ? undefined : field(callee, 'property')?.text;
    const called = walker.evaluate(callee, scope);
    if (called.kind === 'function') {
        walker.call(called, walker.argumentsOf(node, scope), object?.type === 'this' ? walker.evaluate(object, scope) : undefined);
        return;
    }
    const value = walker.evaluate(node, scope);
    if (value.kind === 'host') {
        runChain(value, node, scope, walker);
        return;
    }
    const args = walker.argumentsOf(node, scope);
    if (method !== undefined && object !== undefined) {
        // What is put into a list of work is waited for later on.
        if (object.text === 'Promise' || method === 'push') {
            runArguments(node, scope, walker);
            return;
        }
        if (later.has(method) || isListMethod(method)) {
            runMethod({ method, object, node }, args, scope, walker);
            return;
        }
    }
    unknownCall(node, args, scope, walker);
}
function isListMethod(method) {
    return /^(?:map|flatMap|forEach|reduce|filter|some|every)$/.test(method);
}
function runMethod({ method, object, node }, args, scope, walker) {
    const list = walker.evaluate(object, scope);
    if (list.kind !== 'list')
        walker.run(object, scope);
    const callback = args.find((one) => one.kind === 'function');
    if (callback === undefined)
        runArguments(node, scope, walker);
    if (callback === undefined)
        return;
    if (!isListMethod(method) || list.kind !== 'list') {
        for (const one of args)
            if (one.kind === 'function')
                walker.call(one, []);
        return;
    }
    const isReduce = method === 'reduce';
    for (const item of roundsOf(list)) {
        const given = item ?? { kind: 'unknown', name: 'item' };
        walker.call(callback, isReduce ? [{ kind: 'unknown', name: 'computed' }, given] : [given]);
    }
}
function runChain(chain, node, scope, walker) {
    const awaitedAt = chain.links.findLastIndex(({ name }) => name === 'await');
    if (awaitedAt !== -1)
        runAwaitedWithin(node, scope, walker);
    const links = chain.links.slice(awaitedAt + 1);
    const laterAt = links.findIndex(({ name, args }) => later.has(name) && args !== undefined);
    const own = laterAt === -1 ? links : links.slice(0, laterAt);
    if (own.length > 0)
        walker.host.run({ ...chain, links: chain.links.slice(0, awaitedAt + 1 + own.length) }, node, walker);
    const callbacks = laterAt === -1 ? [] : links.slice(laterAt).flatMap(({ args = [] }) => args);
    for (const one of callbacks)
        if (one.kind === 'function')
            walker.call(one, []);
}
/** `(await knex.raw('…')).rows.map(…)`: what is waited for inside. */
function runAwaitedWithin(node, scope, walker) {
    let at = node;
    for (let count = 0; at !== undefined && count < 1_000; count += 1) {
        if (at.type === 'await_expression') {
            walker.run(at, scope);
            return;
        }
        at = at.type === 'parenthesized_expression' ? children(at)[0] : (field(at, 'function') ?? field(at, 'object'));
    }
}
function runArguments(node, scope, walker) {
    const list = field(node, 'arguments');
    for (const one of list === undefined ? [] : children(list))
        walker.run(one, scope);
}
function unknownCall(node, args, scope, walker) {
    const callee = field(node, 'function');
    if (callee?.type === 'member_expression')
        walker.run(field(callee, 'object'), scope);
    const list = field(node, 'arguments');
    for (const one of list === undefined ? [] : children(list))
        if (holdsWork(one))
            walker.run(one, scope);
    const given = isRead(callee?.text.slice(0, 200) ?? '') ? [] : args.flatMap(givenIn);
    if (given.length > 0)
        walker.host.onUnknownCall(wordOf(callee), node, given);
    const callbacks = args.filter((one) => one.kind === 'function');
    for (const one of callbacks)
        walker.call(one, []);
}
/** A call that, by its name, writes to a log or reads. */
function isRead(callee) {
    const name = /\w+$/.exec(callee)?.[0] ?? '';
    return (/inspect/i.test(callee) ||
        /^(?:log|info|warn|error|debug|trace|assert|expect|ok|String)$/.test(name) ||
        /^(?:has|is|get|find|count|list|should|can|load|fetch|select|read|exists?)(?:[A-Z_]|$)/.test(name));
}
/** An argument that is waited for runs before the call. */
function holdsWork({ type }) {
    return type === 'await_expression' || type === 'array' || type === 'spread_element';
}
/** The means to change the database that a call is handed, not something that was read from it. */
function givenIn(value) {
    const values = value.kind === 'record' ? [...value.entries.values()] : [value];
    return values.filter((one) => one.kind === 'host' && !isSettled(one));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/walk.ts









/** Statements within each other, and statements in all. */
const walk_most = { depth: 200, statements: 20_000 };
/** Takes a framework; gives a walker with a bound on its work. Both ways of a condition are gone where the text does not decide it, and a loop over what is not known is gone once. */
function createWalker(host) {
    let [depth, left] = [0, walk_most.statements];
    const onLimit = (node) => host.onUnread('it is too long or too deep to be followed', node);
    const within = (node, work) => {
        left -= 1;
        if (depth >= walk_most.depth || left < 0) {
            onLimit(node);
            return true;
        }
        depth += 1;
        try {
            return work();
        }
        finally {
            depth -= 1;
        }
    };
    const walker = {
        ...createEvaluator(onLimit),
        host,
        call: (called, args, self) => {
            within(called.node, () => call(called, args, self, walker));
        },
        runStatement: (node, scope) => within(node, () => statement(node, scope, walker)),
        run: (node, scope) => {
            if (node === undefined)
                return;
            within(node, () => {
                runExpression(node, scope, walker);
                return false;
            });
        },
    };
    return walker;
}
function call({ node, scope }, args, self, walker) {
    const own = scopeIn(scope);
    if (self !== undefined)
        own.names.set('this', self);
    bindParameters(node, args, own, walker);
    const body = field(node, 'body');
    if (body?.type === 'statement_block')
        return block(body, own, walker);
    walker.run(body, own);
    return true;
}
function block(node, scope, walker) {
    const own = scopeIn(scope);
    const statements = children(node);
    hoist(statements, own);
    return statements.some((one) => walker.runStatement(one, own));
}
function statement(node, scope, walker) {
    switch (node.type) {
        case 'expression_statement':
            walker.run(children(node)[0], scope);
            return false;
        case 'return_statement':
        case 'throw_statement':
            walker.run(children(node)[0], scope);
            return true;
        case 'lexical_declaration':
        case 'variable_declaration':
            for (const one of children(node))
                declare(one, scope, walker);
            return false;
        case 'statement_block':
        case 'else_clause':
        case 'finally_clause':
        case 'labeled_statement':
            return block(node, scope, walker);
        case 'if_statement':
            return choice(node, scope, walker);
        case 'try_statement':
            return attempt(node, scope, walker);
        default:
            ofLoop(node, scope, walker);
            return false;
    }
}
function ofLoop(node, scope, walker) {
    switch (node.type) {
        case 'for_in_statement':
            forIn(node, scope, walker);
            return;
        case 'for_statement':
        case 'while_statement':
        case 'do_statement':
            loop(node, scope, walker);
            return;
        case 'switch_statement':
            choices(node, scope, walker);
            return;
        default:
    }
}
/** Takes the declaration of a name; runs what it is given and puts it into the scope. A query that is only built waits until it is awaited. */
function declare(node, scope, walker) {
    if (node.type !== 'variable_declarator')
        return;
    const init = field(node, 'value');
    const value = walker.evaluate(init, scope);
    const isCall = value.kind === 'host' && value.links.at(-1)?.args !== undefined;
    const isDeferred = value.kind === 'host' && !isSettled(value) && !walker.host.isEager(value);
    if (!isDeferred)
        walker.run(init, scope);
    const kept = value.kind === 'host' && isCall && !isDeferred ? settled(value) : value;
    bindPattern(field(node, 'name'), kept, scope);
}
function choice(node, scope, walker) {
    const condition = field(node, 'condition');
    walker.run(condition, scope);
    const truth = conditionTruth(condition, scope, walker);
    const [consequence, alternative] = [field(node, 'consequence'), field(node, 'alternative')];
    const isFirstEnd = truth !== false && consequence !== undefined && walker.runStatement(consequence, scope);
    const isOtherEnd = truth !== true && alternative !== undefined && walker.runStatement(alternative, scope);
    if (truth !== undefined)
        return isFirstEnd || isOtherEnd;
    return isFirstEnd && isOtherEnd;
}
/** What follows a failure is gone through as well: it may swallow it and do something else. */
function attempt(node, scope, walker) {
    const handler = field(node, 'handler');
    const [body, caught, last] = [
        field(node, 'body'),
        handler === undefined ? undefined : field(handler, 'body'),
        field(node, 'finalizer'),
    ];
    const isEnd = body !== undefined && walker.runStatement(body, scope);
    if (caught !== undefined)
        walker.host.aside(() => walker.runStatement(caught, scope));
    if (last !== undefined)
        walker.runStatement(last, scope);
    return isEnd;
}
function choices(node, scope, walker) {
    const body = field(node, 'body');
    const subject = field(node, 'value');
    const own = scopeIn(scope);
    const cases = (body === undefined ? [] : children(body)).map((one) => {
        const value = field(one, 'value');
        return { one, value, truth: value === undefined ? undefined : conditionTruth(value, scope, walker, subject) };
    });
    const isDecided = cases.some(({ truth }) => truth === true);
    for (const { one, value, truth } of cases) {
        if (truth === false || (value === undefined && isDecided))
            continue;
        children(one).some((inner) => walker.runStatement(inner, own));
    }
}
function forIn(node, scope, walker) {
    const right = field(node, 'right');
    const list = walker.evaluate(right, scope);
    if (list.kind !== 'list')
        walker.run(right, scope);
    const [left, body] = [field(node, 'left'), field(node, 'body')];
    for (const item of roundsOf(list)) {
        const own = scopeIn(scope);
        bindPattern(left, item, own);
        if (body !== undefined)
            walker.runStatement(body, own);
    }
}
function loop(node, scope, walker) {
    const own = scopeIn(scope);
    const initializer = field(node, 'initializer');
    const counter = initializer === undefined ? undefined : children(initializer)[0];
    if (counter?.type === 'variable_declarator')
        bindPattern(field(counter, 'name'), undefined, own);
    walker.run(field(node, 'condition'), own);
    const body = field(node, 'body');
    if (body !== undefined)
        walker.runStatement(body, own);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/way-back.ts

/** Takes the function of the way back; says whether there is one. That it throws, or says why it is empty, is an answer too. */
function hasWayBack(node) {
    const body = node === undefined ? undefined : field(node, 'body');
    if (body === undefined)
        return false;
    if (body.type !== 'statement_block')
        return !isEmptyValue(body);
    return children(body).some((one) => {
        if (one.type !== 'return_statement')
            return true;
        const value = children(one)[0];
        return value !== undefined && !isEmptyValue(value);
    });
}
function isEmptyValue({ type, text }) {
    return /^(?:null|undefined|true|false|object|statement_block)$/.test(type) || /^Promise\.resolve\(\w*\)$/.test(text);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/sql-string.ts

/** Words of SQL after which one name or one value stands. */
const before = new Set('table into from update on join column index exists only schema type constraint references to view using by limit offset where and or not in when then else between like ilike is values set role owner select distinct as function trigger policy enum value sequence extension database add drop alter rename'.split(' '));
/** Takes a value; gives it as SQL, with a name in the place of each name or value that only the program knows; undefined where more than that is put together. */
function sqlOf(value) {
    const first = value?.kind === 'text' ? value.parts[0] : undefined;
    if (value?.kind !== 'text' || first === undefined)
        return undefined;
    const joined = { text: '', quote: '', line: first.line };
    for (const part of value.parts) {
        if (!('unknown' in part))
            appendText(joined, part);
        else if (!appendUnknown(joined, part.unknown))
            return undefined;
    }
    return { sql: joined.text, line: first.line };
}
/** A piece that is written further down is put there, where a space allows it. */
function appendText(joined, part) {
    const { line } = part;
    // A line that is only written as an escape is none of the file.
    const text = part.isEscape === true && joined.quote !== '--' ? part.text.replaceAll('\n', ' ') : part.text;
    const behind = line - joined.line;
    if (behind > 0 && behind < 10_000 && joined.quote === '' && (/\s$/.test(joined.text) || /^\s/.test(text))) {
        joined.text += '\n'.repeat(behind);
        joined.line = line;
    }
    for (const mark of text.match(/['"\n]|--/g) ?? []) {
        if (mark === '\n')
            joined.line += 1;
        // A comment goes to the end of its line.
        if (joined.quote === '' && mark !== '\n')
            joined.quote = mark;
        else if (joined.quote === mark || (joined.quote === '--' && mark === '\n'))
            joined.quote = '';
    }
    joined.text += text;
}
function appendUnknown(joined, name) {
    const word = placeholder(name);
    const tail = joined.text.slice(-80);
    if (word === '' || joined.quote !== '' || /\w$/.test(tail)) {
        joined.text += word;
        return joined.quote !== '' || /[\w"]$/.test(tail) || word === '';
    }
    if (!isPlaceOfOne(tail))
        return false;
    joined.text += `"${word}"`;
    return true;
}
function isPlaceOfOne(tail) {
    const trimmed = tail.trimEnd();
    if (/[.=<>(,+*/|-]$/.test(trimmed))
        return true;
    return before.has(/(\w+)$/.exec(trimmed)?.[1]?.toLowerCase() ?? '');
}
/** Gives a name as SQL writes it, with its schema. */
function quotedPath(path) {
    return path.split('.').map(quoted).join('.');
}
/** Gives a name as SQL writes it. */
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Gives a text as SQL writes it. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/ecmascript/recorder.ts



/** Takes a call in a chain; gives the place of that call alone, from its name on. */
function placeOfCall(node) {
    const callee = field(node, 'function');
    const property = callee === undefined ? undefined : field(callee, 'property');
    if (property === undefined)
        return recorder_placeOf(node);
    const source = `${property.text}${field(node, 'arguments')?.text ?? ''}`;
    return { line: syntax_linesOf(property).line, endLine: syntax_linesOf(node).endLine, source: source.slice(0, maxSource) };
}
function recorder_placeOf(at) {
    return 'source' in at ? at : { ...syntax_linesOf(at), source: at.text.slice(0, maxSource) };
}
/** Steps of one migration; further ones are named once. */
const maxSteps = 3_000;
const maxSource = 2_000;
function numberTransactions(hasTransaction) {
    let last = hasTransaction ? 1 : 0;
    let current = hasTransaction ? 1 : undefined;
    return {
        current: () => current,
        begin: () => {
            // Within a transaction the server warns and goes on, and TypeORM sets a savepoint.
            if (current !== undefined)
                return;
            last += 1;
            current = last;
        },
        within: (transaction) => {
            current = transaction;
        },
    };
}
/** Takes what reads SQL, and whether the framework has opened a transaction; gives a recorder. */
function createRecorder(readSql, hasTransaction) {
    const steps = [];
    const told = new Set();
    const { current, begin, within } = numberTransactions(hasTransaction);
    const add = (step) => {
        const operation = steps.length < maxSteps ? step.operation : tooMany;
        if (steps.length <= maxSteps)
            steps.push({ ...step, operation, transaction: current() });
    };
    const operation = (one, at) => add({ operation: one, ...recorder_placeOf(at), inBlock: false, transaction: undefined, sql: false });
    return {
        steps,
        operation,
        unread: (why, at) => {
            const key = `${recorder_placeOf(at).line} ${why}`;
            if (!told.has(key))
                operation({ kind: 'unread', why }, at);
            told.add(key);
        },
        statement: (sql, at) => {
            for (const step of readSql(sql, recorder_placeOf(at).line, undefined))
                add({ ...step, ...recorder_placeOf(at), operation: withoutUnknown(step.operation), inBlock: false, sql: false });
        },
        sql: (value, at) => {
            for (const step of stepsOfSql(value, recorder_placeOf(at), readSql)) {
                const { kind } = step.operation;
                const isNeedless = kind === 'begin' && current() !== undefined;
                if (kind === 'begin')
                    begin();
                add(isNeedless ? { ...step, operation: needless } : step);
                if (kind === 'commit' || kind === 'rollback')
                    within(undefined);
            }
        },
        commit: () => within(undefined),
        begin,
        aside: (work) => {
            const before = current();
            work();
            within(before);
        },
        within,
    };
}
const tooMany = { kind: 'unread', why: 'it has too many steps' };
/** In a transaction a `BEGIN` does nothing. */
const needless = { kind: 'harmless', what: 'begin' };
/** What a type is called that only the program knows. */
const unknownType = 'unknown';
function withoutUnknown(operation) {
    switch (operation.kind) {
        case 'create-table':
            return { ...operation, columns: operation.columns.map(typed) };
        case 'add-column':
            return { ...operation, column: typed(operation.column) };
        case 'change-type':
            return { ...operation, to: operation.to?.name === unknownType ? undefined : operation.to };
        default:
            return operation;
    }
}
function typed(column) {
    return column.type?.name === unknownType ? { ...column, type: undefined } : column;
}
/** Choices within each other. */
const maxChoices = 4;
const putTogether = 'SQL that the program puts together as it runs';
function stepsOfSql(value, place, readSql, depth = 0) {
    // Whichever it is may run.
    if (value?.kind === 'choice' && depth < maxChoices)
        return value.either.flatMap((one) => stepsOfSql(one, place, readSql, depth + 1));
    const text = sqlOf(value);
    const refused = {
        operation: { kind: 'unread', why: putTogether },
        ...place,
        inBlock: false,
        transaction: undefined,
        sql: true,
    };
    if (text === undefined)
        return [refused];
    const read = readSql(text.sql, text.line, undefined);
    // A name in the place of something that was no name.
    if (value_textOf(value) === undefined && read.some(({ operation }) => operation.kind === 'unread'))
        return [refused];
    return read;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/bindings.ts


/** Takes the arguments of `raw`; gives the SQL with its bindings put in: `?` and `:name` are values, `??` and `:name:` names. Without bindings Knex leaves the marks as they are. */
function withBindings([sql, bindings]) {
    if (sql?.kind !== 'text')
        return sql;
    if (bindings === undefined)
        return mapped(sql, (text) => text.replaceAll('\\?', '?'));
    if (bindings.kind === 'record') {
        const { entries } = bindings;
        return mapped(sql, (text) => text.replace(/(?<!:):(\w{1,60})(:?)/g, (mark, name, end) => {
            if (!entries.has(name) && bindings.isWhole)
                return mark;
            return end === ':' ? nameText(entries.get(name)) : bindings_valueText(entries.get(name));
        }));
    }
    const values = bindings.kind === 'list' ? bindings.items : [bindings];
    let next = 0;
    return mapped(sql, (text) => text.replace(/\\\?|\?\??/g, (mark) => {
        if (mark === '\\?')
            return '?';
        const value = values[next];
        next += 1;
        return mark === '??' ? nameText(value) : bindings_valueText(value);
    }));
}
function mapped(sql, change) {
    return {
        kind: 'text',
        parts: sql.parts.map((part) => ('unknown' in part ? part : { ...part, text: change(part.text) })),
    };
}
function nameText(value) {
    return quotedPath((value_nameOf(value) ?? 'computed').replaceAll('\n', ' '));
}
/** A value that only the program knows is some text. */
function bindings_valueText(value) {
    switch (value?.kind) {
        case 'number':
            return String(value.number);
        case 'boolean':
            return String(value.boolean);
        case 'nothing':
            return 'null';
        default:
            return literal((value_textOf(value) ?? 'computed').replaceAll('\n', ' '));
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/query.ts


/** Takes the links of a query builder; gives what it does to rows: nothing for one that only reads. */
function queryOf(links) {
    const table = tableIn(links);
    const last = linkOf(links, ...Object.keys(changes));
    const change = last === undefined || !Object.hasOwn(changes, last.name) ? undefined : changes[last.name];
    return last === undefined ? undefined : change?.(table, last, links);
}
const changes = {
    update: updated,
    increment: updated,
    decrement: updated,
    del: deleted,
    delete: deleted,
    truncate: (table) => ({ kind: 'truncate', tables: [table], cascade: false }),
    insert: inserted,
    upsert: inserted,
    batchInsert: (table, { args = [] }) => ({ kind: 'insert', table, columns: keysOf(args[1]), fromSelect: false }),
};
function updated(table, { args = [] }, links) {
    return { kind: 'update', table, columns: keysOf(args[0]), where: hasCondition(links), batched: isBatch(links) };
}
function deleted(table, _, links) {
    return { kind: 'delete', table, where: hasCondition(links), batched: isBatch(links) };
}
function inserted(table, { args = [] }) {
    const [rows] = args;
    const fromSelect = rows?.kind === 'host' && rows.links.some(({ name }) => /^(?:select|from|)$/.test(name));
    return { kind: 'insert', table, columns: keysOf(rows), fromSelect };
}
/** The columns that a row, the first of rows, or a column and its value name. */
function keysOf(value) {
    const row = value?.kind === 'list' ? value.items[0] : value;
    if (row?.kind === 'record')
        return [...row.entries.keys()];
    const column = value_textOf(row);
    return column === undefined ? [] : [column];
}
/** Joins leave out rows as well. */
function hasCondition(links) {
    return links.some(({ name, args }) => args !== undefined && /^(?:(?:and|or)?where|(?:inner|right|cross)?join)/i.test(name));
}
/** One of many: a range of keys, or what a limited query gives. */
function isBatch(links) {
    return links.some(({ name, args = [] }) => name === 'limit' ||
        /^(?:and)?whereBetween$/i.test(name) ||
        args.some((arg) => arg.kind === 'host' && arg.links.some((inner) => inner.name === 'limit')));
}
function tableIn(links) {
    const [first] = links;
    const from = linkOf(links, 'from', 'into', 'table')?.args?.[0] ??
        (first?.name === '' || first?.name === 'batchInsert' ? first.args?.[0] : undefined);
    const value = from?.kind === 'record' ? [...from.entries.values()][0] : from;
    // `users as u`, `only users`.
    const name = (value_nameOf(value) ?? value_nameOf(propertyOf(value, 'name')) ?? '').split(/\s/)[0] ?? '';
    const schema = value_nameOf(linkOf(links, 'withSchema')?.args?.[0]);
    return schema === undefined || schema === 'public' ? name : `${schema}.${name}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/column-type.ts



/** Methods of the table builder that make a column of one plain type; by `lib/dialects/postgres/schema/pg-columncompiler.js` of Knex. */
const column_type_plain = {
    tinyint: 'smallint',
    smallint: 'smallint',
    mediumint: 'integer',
    int: 'integer',
    integer: 'integer',
    bigint: 'bigint',
    bigInteger: 'bigint',
    biginteger: 'bigint',
    float: 'real',
    double: 'double precision',
    real: 'real',
    boolean: 'boolean',
    bool: 'boolean',
    date: 'date',
    time: 'time',
    geometry: 'geometry',
    geography: 'geography',
    point: 'point',
    text: 'text',
    tinytext: 'text',
    tinyText: 'text',
    mediumtext: 'text',
    mediumText: 'text',
    longtext: 'text',
    longText: 'text',
    binary: 'bytea',
    json: 'json',
    jsonb: 'jsonb',
    serial: 'serial',
};
const withOptions = {
    string: (args) => ({ type: sized('varchar', args[1], 255) }),
    varchar: (args) => ({ type: sized('varchar', args[1], 255) }),
    char: (args) => ({ type: sized('char', args[1], 1) }),
    bit: (args) => ({ type: sized('bit', args[1], undefined) }),
    decimal: ([, precision, scale]) => ({
        type: precision?.kind === 'nothing' ? 'decimal' : `decimal(${numberOf(precision) ?? 8}, ${numberOf(scale) ?? 2})`,
    }),
    datetime: timestamp,
    dateTime: timestamp,
    timestamp,
    increments: (args) => column_type_numbered('serial', args[1]),
    bigincrements: (args) => column_type_numbered('bigserial', args[1]),
    bigIncrements: (args) => column_type_numbered('bigserial', args[1]),
    uuid: (args) => ({
        type: 'uuid',
        ...(truthOf(propertyOf(args[1], 'primaryKey')) === true ? { primaryKey: true } : {}),
    }),
    specificType: (args) => ({
        type: sqlOf(args[1])?.sql ?? unknownType,
    }),
    enu: enumeration,
    enum: enumeration,
};
/** Says whether a method of the table builder makes a column. */
function isColumnMethod(name) {
    return Object.hasOwn(column_type_plain, name) || Object.hasOwn(withOptions, name);
}
/** Takes the call that makes a column, of a table in a schema; gives its type. */
function typeOfColumn({ name, args = [] }, table, schema) {
    const compile = Object.hasOwn(withOptions, name) ? withOptions[name] : undefined;
    return (compile?.(args, table, schema) ?? { type: (Object.hasOwn(column_type_plain, name) ? column_type_plain[name] : undefined) ?? unknownType });
}
function sized(type, size, otherwise) {
    const number = numberOf(size) ?? (size === undefined || size.kind === 'nothing' ? otherwise : undefined);
    return number === undefined ? type : `${type}(${number})`;
}
/** With a time zone unless it is said that it is without. */
function timestamp([, first, second]) {
    const isRecord = first?.kind === 'record';
    const useTz = isRecord ? truthOf(propertyOf(first, 'useTz')) : truthOf(first) === true ? false : undefined;
    const precision = numberOf(isRecord ? propertyOf(first, 'precision') : second);
    return { type: `${useTz === false ? 'timestamp' : 'timestamptz'}${precision === undefined ? '' : `(${precision})`}` };
}
function column_type_numbered(type, options) {
    const isKey = options === undefined || truthOf(propertyOf(options, 'primaryKey')) === true;
    return { type, ...(isKey ? { primaryKey: true } : {}) };
}
/** A text with a check, unless a type of the server is asked for. */
function enumeration(args, _table, schema) {
    const [column, allowed, options] = args;
    const values = value_namesOf(allowed).map(literal);
    if (truthOf(propertyOf(options, 'useNative')) !== true) {
        const check = values.length === 0 ? 'true' : `${quoted(value_nameOf(column) ?? '')} in (${values.join(', ')})`;
        return { type: 'text', check };
    }
    const name = value_nameOf(propertyOf(options, 'enumName')) ?? 'computed';
    const where = value_nameOf(propertyOf(options, 'schemaName')) ?? schema;
    const type = quotedPath(where === undefined ? name : `${where}.${name}`);
    if (truthOf(propertyOf(options, 'existingType')) === true)
        return { type };
    return { type, created: `create type ${type} as enum (${values.join(', ')})` };
}
/** Takes the value of a default; gives it as Knex writes it. A value of the program's own is written down once, and so a constant. */
function column_type_defaultOf(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'nothing')
        return 'null';
    if (value.kind === 'host')
        return ofKnex(value.links);
    return literal(value_textOf(value) ?? (value.kind === 'number' ? String(value.number) : 'computed'));
}
function ofKnex(links) {
    const raw = links.find(({ name }) => name === 'raw');
    if (raw !== undefined)
        return sqlOf(raw.args?.[0])?.sql ?? 'a_call_of_unknown_code()';
    if (links.some(({ name }) => name === 'uuid'))
        return 'gen_random_uuid()';
    return links.some(({ name }) => name === 'now') ? 'current_timestamp' : 'a_call_of_unknown_code()';
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/column.ts




/** Modifiers that PostgreSQL has nothing of, or that change no row and hold up nobody. */
const column_idle = new Set(['unsigned', 'comment', 'collate', 'first', 'after', 'queryContext', 'await']);
const column_keys = new Set([
    'primary',
    'unique',
    'index',
    'references',
    'inTable',
    'on',
    'withKeyName',
    'onDelete',
    'onUpdate',
    'deferrable',
]);
const known = /^(?:default|defaultTo|defaultsTo|nullable|notNullable|notNull|alter|check\w*)$/;
/** Takes the links of a chain that begins with a column's type; gives the column. */
function columnIn(links, node, table, schema) {
    const [first, ...modifiers] = links;
    const last = (...names) => modifiers.findLast(({ name }) => names.includes(name));
    const name = value_nameOf(first?.args?.[0]) ?? 'id';
    const nullable = last('nullable', 'notNullable', 'notNull');
    const alter = last('alter');
    const options = alter?.args?.[0];
    return {
        name,
        type: first === undefined ? { type: unknownType } : typeOfColumn(first, table, schema),
        notNull: nullable === undefined ? undefined : nullable.name !== 'nullable' || truthOf(nullable.args?.[0]) === false,
        default: column_type_defaultOf(last('defaultTo', 'default', 'defaultsTo')?.args?.[0]),
        checks: modifiers.flatMap((link) => (/^check/.test(link.name) ? checkOf(link, name) : [])),
        alter: alter === undefined ? undefined : { nullable: isOn(options, 'alterNullable'), type: isOn(options, 'alterType') },
        others: modifiers.filter((link) => column_keys.has(link.name)),
        unknown: modifiers.map((link) => link.name).filter((one) => !column_idle.has(one) && !column_keys.has(one) && !known.test(one)),
        node,
    };
}
function isOn(options, key) {
    return options?.kind !== 'record' || truthOf(options.entries.get(key)) !== false;
}
function checkOf({ name, args = [] }, column) {
    const [first, second, third] = args;
    const own = quoted(column);
    switch (name) {
        case 'check':
            return [{ sql: sqlOf(first)?.sql ?? 'true', name: value_nameOf(third) }];
        case 'checkPositive':
            return [{ sql: `${own} > 0`, name: value_textOf(first) }];
        case 'checkNegative':
            return [{ sql: `${own} < 0`, name: value_textOf(first) }];
        case 'checkIn':
        case 'checkNotIn': {
            const values = value_namesOf(first).map(literal);
            return [{ sql: values.length === 0 ? 'true' : `${own} in (${values.join(', ')})`, name: value_textOf(second) }];
        }
        case 'checkLength':
            return [{ sql: `length(${own}) > ${numberOf(second) ?? 0}`, name: value_textOf(third) }];
        default:
            // A range or a pattern; what it says does not matter, that it is there does.
            return [{ sql: `${own} is not distinct from ${own}`, name: value_textOf(second) }];
    }
}
/** Takes a new column, and whether the table has another primary key; gives its definition. */
function definitionOf({ name, type, notNull, default: value, checks }, hasOtherKey) {
    const isNumbered = /serial$/.test(type.type);
    return [
        quoted(name),
        type.type,
        type.check === undefined ? '' : `check (${type.check})`,
        type.primaryKey === true && !hasOtherKey ? 'primary key' : '',
        // Knex leaves these out of a column that numbers itself.
        isNumbered || notNull !== true ? '' : 'not null',
        isNumbered || value === undefined ? '' : `default ${value}`,
        ...checks.map((check) => `${check.name === undefined ? '' : `constraint ${quoted(check.name)} `}check (${check.sql})`),
    ]
        .filter((part) => part !== '')
        .join(' ');
}
/**
 * Takes a column with `.alter()`; gives the statements. Knex drops the default and `NOT NULL` first, and sets what the chain says: what the
 * chain leaves out is gone afterwards. A thing that is dropped to be set at once is told as set.
 */
function alterations(column, path) {
    const { name, type, notNull, default: value, alter, checks } = column;
    const own = `alter table ${quotedPath(path)} alter column ${quoted(name)}`;
    const statements = [
        alter?.type === false ? undefined : `${own} type ${type.type} using (${quoted(name)}::${type.type})`,
        value === undefined ? `${own} drop default` : `${own} set default ${value}`,
        alter?.nullable === false ? undefined : `${own} ${notNull === true ? 'set' : 'drop'} not null`,
        ...checks.map((check, index) => `alter table ${quotedPath(path)} add constraint ${quoted(check.name ?? `${path.split('.').at(-1)}_${name}_${index + 1}`)} check (${check.sql})`),
    ];
    return statements.flatMap((one) => one ?? []);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/table-statements.ts


function pathOf({ name, schema }) {
    return quotedPath(schema === undefined ? name : `${schema}.${name}`);
}
/** Knex makes names of the table, the columns and the kind, in lower case (`_indexCommand`). */
function nameFor(kind, { name }, columns) {
    return `${name.replaceAll(/[.-]/g, '_')}_${value_namesOf(columns).join('_')}_${kind}`.toLowerCase();
}
function listOf(columns) {
    return value_namesOf(columns).map(quoted).join(', ');
}
/** Takes `unique(…)`; gives its statement: a constraint, or an index where that is asked for or there is a condition. */
function uniqueOf({ args = [] }, place) {
    const [columns, options] = args;
    const given = value_nameOf(options?.kind === 'record' ? propertyOf(options, 'indexName') : options);
    const name = quoted(given ?? nameFor('unique', place, columns));
    const predicate = propertyOf(options, 'predicate');
    const isConstraint = truthOf(propertyOf(options, 'useConstraint')) ?? predicate === undefined;
    if (isConstraint)
        return `alter table ${pathOf(place)} add constraint ${name} unique (${listOf(columns)})`;
    return `create unique index ${name} on ${pathOf(place)} (${listOf(columns)})`;
}
/** Takes the chain of a foreign key; gives its statement, or undefined where it refers to nothing, which Knex leaves out. */
function foreignKeyOf({ chain }, place) {
    const last = (...names) => chain.findLast(({ name }) => names.includes(name))?.args?.[0];
    const columns = chain[0]?.args?.[0];
    const written = last('references');
    const [first = '', second] = written?.kind === 'list' ? [] : (value_nameOf(written) ?? '').split('.');
    const table = value_nameOf(last('inTable', 'on')) ?? (second === undefined ? undefined : first);
    if (table === undefined || written === undefined)
        return undefined;
    const target = written.kind === 'list' ? listOf(written) : quoted(second ?? first);
    const name = value_nameOf(last('withKeyName')) ?? value_nameOf(chain[0]?.args?.[1]) ?? nameFor('foreign', place, columns);
    return `alter table ${pathOf(place)} add constraint ${quoted(name)} foreign key (${listOf(columns)}) references ${quotedPath(table)} (${target})`;
}
/** Methods of the table builder that Knex makes statements of; by `lib/dialects/postgres/schema/pg-tablecompiler.js` of Knex. */
const table_statements_methods = {
    index: (args, place) => [indexOf(args, place)],
    renameColumn: ([from, to], place) => [
        `alter table ${pathOf(place)} rename ${quoted(value_nameOf(from) ?? '?')} to ${quoted(value_nameOf(to) ?? '?')}`,
    ],
    dropColumn: dropColumns,
    dropColumns,
    dropTimestamps: ([isCamel], place) => drops(truthOf(isCamel) === true ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'], place),
    setNullable: ([column], place) => [
        `alter table ${pathOf(place)} alter column ${quoted(value_nameOf(column) ?? '?')} drop not null`,
    ],
    dropNullable: ([column], place) => [
        `alter table ${pathOf(place)} alter column ${quoted(value_nameOf(column) ?? '?')} set not null`,
    ],
    dropPrimary: ([name], place) => [dropConstraint(value_nameOf(name) ?? `${place.name}_pkey`, place, false)],
    dropPrimaryIfExists: ([name], place) => [dropConstraint(value_nameOf(name) ?? `${place.name}_pkey`, place, true)],
    dropUnique: (args, place) => [dropConstraint(table_statements_nameIn('unique', args, place), place, false)],
    dropUniqueIfExists: (args, place) => [dropConstraint(table_statements_nameIn('unique', args, place), place, true)],
    dropForeign: (args, place) => [dropConstraint(table_statements_nameIn('foreign', args, place), place, false)],
    dropForeignIfExists: (args, place) => [dropConstraint(table_statements_nameIn('foreign', args, place), place, true)],
    dropIndex: (args, place) => [
        {
            kind: 'drop-index',
            name: table_statements_nameIn('index', args, place),
            table: place.schema === undefined ? place.name : `${place.schema}.${place.name}`,
            concurrently: false,
            ifExists: false,
        },
    ],
    dropChecks: (args, place) => args.flatMap(value_namesOf).map((name) => dropConstraint(name, place, false)),
    check: ([predicate, , name], place) => [
        `alter table ${pathOf(place)} add constraint ${quoted(value_nameOf(name) ?? `${place.name}_1`)} check (${sqlOf(predicate)?.sql ?? 'true'})`,
    ],
    comment: () => [],
    queryContext: () => [],
    inherits: () => [],
    engine: () => [],
    charset: () => [],
    collate: () => [],
    await: () => [],
};
function dropColumns(args, place) {
    return drops(args.flatMap(value_namesOf), place);
}
function drops(columns, place) {
    return columns.map((column) => `alter table ${pathOf(place)} drop column ${quoted(column)}`);
}
function dropConstraint(name, place, ifExists) {
    return `alter table ${pathOf(place)} drop constraint ${ifExists ? 'if exists ' : ''}${quoted(name)}`;
}
function table_statements_nameIn(kind, [columns, name], place) {
    return value_nameOf(name) ?? nameFor(kind, place, columns);
}
function indexOf([columns, name, options], place) {
    const isUnique = value_textOf(propertyOf(options, 'indexType'))?.toLowerCase() === 'unique';
    const own = quoted(value_nameOf(name) ?? nameFor('index', place, columns));
    return `create ${isUnique ? 'unique ' : ''}index ${own} on ${pathOf(place)} (${listOf(columns)})`;
}
/** Takes a call on the builder of a table that is there; gives its statements, or undefined for a method that is not Knex's own. */
function statementOf({ name, args = [] }, place) {
    return Object.hasOwn(table_statements_methods, name) ? table_statements_methods[name]?.(args, place) : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/table.ts





/** Takes the calls on the builder of a table that is created, in order; writes down what Knex sends: the table, and behind it each thing that is a statement of its own. */
function createTable(place, calls, creation, node, recorder) {
    const { columns, parts } = sorted(calls, place);
    const path = quotedPath(table_pathOf(place));
    const primary = parts.find(({ link }) => link.name === 'primary');
    const like = creation.like === undefined ? [] : [`like ${quotedPath(table_pathOf({ ...place, name: creation.like }))} including all`];
    const definitions = [
        ...like,
        ...columns.map((column) => definitionOf(column, primary !== undefined)),
        ...(primary === undefined ? [] : [primaryKey(primary.link, place)]),
        ...parts.flatMap(({ link }) => (link.name === 'check' ? [`check (${sqlOf(link.args?.[0])?.sql ?? 'true'})`] : [])),
    ];
    for (const { type } of columns)
        if (type.created !== undefined)
            recorder.statement(type.created, node);
    recorder.statement(`create table ${creation.ifNotExists ? 'if not exists ' : ''}${path} (${definitions.join(', ')})`, node);
    for (const part of parts)
        if (part.link.name !== 'primary' && part.link.name !== 'check')
            tell(part, place, recorder);
    for (const column of columns)
        tellUnknown(column, recorder);
}
/** Takes the calls on the builder of a table that is there; writes down what Knex sends: new columns, then changed ones, then the rest in order. */
function alterTable(place, calls, recorder) {
    const { columns, parts } = sorted(calls, place);
    const path = table_pathOf(place);
    const hasKey = parts.some(({ link }) => link.name === 'primary');
    for (const { type, node } of columns)
        if (type.created !== undefined)
            recorder.statement(type.created, node);
    for (const column of columns)
        if (column.alter === undefined)
            recorder.statement(`alter table ${quotedPath(path)} add column ${definitionOf(column, hasKey)}`, column.node);
    for (const column of columns)
        if (column.alter !== undefined)
            for (const sql of alterations(column, path))
                recorder.statement(sql, column.node);
    for (const part of parts)
        tell(part, place, recorder);
    for (const column of columns)
        tellUnknown(column, recorder);
}
function tellUnknown({ unknown, node }, recorder) {
    const [first] = unknown;
    if (first !== undefined)
        recorder.unread(`what \`${first}\` does to a column is not Knex's own`, node);
}
/** Gives the name of a table with its schema. */
function table_pathOf({ name, schema }) {
    return schema === undefined ? name : `${schema}.${name}`;
}
function sorted(calls, place) {
    const columns = [];
    const parts = [];
    for (const { links, node } of table_joined(calls)) {
        const [first] = links;
        if (first === undefined)
            continue;
        if (isColumnMethod(first.name)) {
            const column = columnIn(links, node, place.name, place.schema);
            columns.push(column);
            parts.push(...partsOfColumn(column));
        }
        else if (first.name === 'foreign')
            parts.push({ link: first, chain: links, node });
        else if (first.name === 'timestamps')
            columns.push(...timestamps(first, node, place));
        else
            parts.push(...links.map((link) => ({ link, chain: [link], node })));
    }
    return { columns, parts };
}
/** What is asked of a builder that was put aside belongs to the call that made it. */
function table_joined(calls) {
    const all = [];
    for (const call of calls) {
        const links = call.links.filter(({ name }) => name !== 'await');
        const from = links.length === call.links.length ? -1 : all.findLastIndex((one) => isSameCall(one.links[0], links[0]));
        const before = all[from];
        if (before === undefined)
            all.push({ ...call, links });
        else
            all[from] = { node: before.node, links };
    }
    return all;
}
function isSameCall(a, b) {
    if (a === undefined || b === undefined)
        return false;
    const [one, other] = [a.node, b.node];
    return (one.startPosition.row === other.startPosition.row &&
        one.startPosition.column === other.startPosition.column &&
        one.endPosition.row === other.endPosition.row &&
        one.endPosition.column === other.endPosition.column);
}
/** Columns that number themselves have no other key. */
function partsOfColumn({ name, others, node, type }) {
    const column = { kind: 'text', parts: [{ text: name, line: 1 }] };
    const own = others.flatMap((link) => {
        if (!/^(?:primary|unique|index)$/.test(link.name) || /serial$/.test(type.type))
            return [];
        const moved = { ...link, args: [column, ...(link.args ?? [])] };
        return [{ link: moved, chain: [moved], node }];
    });
    const isForeign = others.some((link) => link.name === 'references');
    if (!isForeign)
        return own;
    const first = { name: 'foreign', args: [column], node };
    return [...own, { link: first, chain: [first, ...others], node }];
}
/** `created_at` and `updated_at`: with a time zone, and without a default or `NOT NULL` unless they are asked for. */
function timestamps({ args = [] }, node, place) {
    const [first, second, third] = args;
    const isRecord = first?.kind === 'record';
    const useNow = truthOf(isRecord ? propertyOf(first, 'defaultToNow') : second) === true;
    const isCamel = truthOf(isRecord ? propertyOf(first, 'useCamelCase') : third) === true;
    const names = isCamel ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'];
    return names.map((name) => {
        const link = { name: 'timestamp', args: [{ kind: 'text', parts: [{ text: name, line: 1 }] }], node };
        const column = columnIn([link], node, place.name, place.schema);
        return useNow ? { ...column, notNull: true, default: 'current_timestamp' } : column;
    });
}
function primaryKey({ args = [] }, { name }) {
    const [columns, options] = args;
    const given = options?.kind === 'record' ? propertyOf(options, 'constraintName') : options;
    return `constraint ${quoted(value_nameOf(given) ?? `${name}_pkey`)} primary key (${value_namesOf(columns).map(quoted).join(', ')})`;
}
function tell(part, place, recorder) {
    const { link, node } = part;
    const path = quotedPath(table_pathOf(place));
    switch (link.name) {
        case 'primary':
            recorder.statement(`alter table ${path} add ${primaryKey(link, place)}`, node);
            return;
        case 'unique':
            recorder.statement(uniqueOf(link, place), node);
            return;
        case 'foreign': {
            const sql = foreignKeyOf(part, place);
            if (sql !== undefined)
                recorder.statement(sql, node);
            return;
        }
        default: {
            const statements = statementOf(link, place);
            if (statements === undefined)
                recorder.unread(`what \`${link.name}\` does to a table is not Knex's own`, node);
            for (const one of statements ?? [])
                if (typeof one === 'string')
                    recorder.statement(one, node);
                else
                    recorder.operation(one, node);
        }
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/schema.ts





/** Takes the links behind `knex.schema`; runs each in order. */
function runSchema(links, given) {
    const named = links.findLast(({ name }) => name === 'withSchema')?.args?.[0];
    const schema = named === undefined ? undefined : value_nameOf(named);
    // What is only turned into SQL does not run.
    if (links.some(({ name }) => /^(?:toSQL|toString|toQuery|generateDdlCommands)$/.test(name)))
        return;
    for (const link of links) {
        if (link.args === undefined)
            continue;
        const call = { ...given, link, schema, node: placeOfCall(link.node) };
        if (!runOnTable(call) && !runOnViews(call) && !runOnOthers(call))
            given.recorder.unread(`what \`${link.name}\` of the schema builder does is not Knex's own`, call.node);
    }
}
function runOnTable(call) {
    const { link, recorder, node, schema } = call;
    const args = link.args ?? [];
    const place = { name: value_nameOf(args[0]) ?? '?', schema };
    const path = quotedPath(table_pathOf(place));
    switch (link.name) {
        case 'createTable':
        case 'createTableIfNotExists':
            created(call, place, args[1], undefined);
            return true;
        case 'createTableLike':
            created(call, place, args[2], value_nameOf(args[1]));
            return true;
        case 'table':
        case 'alterTable': {
            const calls = call.callsOn(args[1]);
            if (calls === undefined)
                recorder.unread(schema_elsewhere, node);
            else
                alterTable(place, calls, recorder);
            return true;
        }
        case 'dropTable':
        case 'dropTableIfExists':
            recorder.statement(`drop table ${link.name === 'dropTable' ? '' : 'if exists '}${path}`, node);
            return true;
        case 'renameTable':
            recorder.statement(`alter table ${path} rename to ${quoted(value_nameOf(args[1]) ?? '?')}`, node);
            return true;
        case 'raw':
            recorder.sql(withBindings(args), node);
            return true;
        default:
            return false;
    }
}
const schema_elsewhere = 'what is done to a table by a function of another file';
function created(call, place, builder, like) {
    const calls = call.callsOn(builder);
    if (calls === undefined && like === undefined)
        call.recorder.unread(schema_elsewhere, call.node);
    createTable(place, calls ?? [], { ifNotExists: call.link.name === 'createTableIfNotExists', like }, call.node, call.recorder);
}
/** Calls that read, or say how the others are meant. */
const schema_idle = new Set([
    'hasTable',
    'hasColumn',
    'withSchema',
    'await',
    'queryContext',
    'transacting',
    'on',
    'once',
    'debug',
    'connection',
    'timeout',
]);
const views = {
    dropView: 'drop view',
    dropViewIfExists: 'drop view if exists',
    dropMaterializedView: 'drop materialized view',
    dropMaterializedViewIfExists: 'drop materialized view if exists',
};
function runOnViews(call) {
    const { link, recorder, node, schema } = call;
    if (schema_idle.has(link.name))
        return true;
    const [first, second] = link.args ?? [];
    const name = value_nameOf(first) ?? '?';
    const path = quotedPath(schema === undefined ? name : `${schema}.${name}`);
    const drop = Object.hasOwn(views, link.name) ? views[link.name] : undefined;
    if (drop !== undefined) {
        recorder.statement(`${drop} ${path}`, node);
        return true;
    }
    const cascade = truthOf(second) === true;
    switch (link.name) {
        case 'createView':
        case 'createViewOrReplace':
        case 'createMaterializedView':
        case 'alterView':
        case 'view':
            recorder.operation({ kind: 'harmless', what: 'a view', view: schema === undefined ? name : `${schema}.${name}` }, node);
            return true;
        case 'renameView':
            recorder.statement(`alter view ${path} rename to ${quoted(value_nameOf(second) ?? '?')}`, node);
            return true;
        case 'refreshMaterializedView':
            recorder.statement(`refresh materialized view ${cascade ? 'concurrently ' : ''}${path}`, node);
            return true;
        default:
            return false;
    }
}
function runOnOthers({ link, recorder, node }) {
    const [first, second] = link.args ?? [];
    const name = value_nameOf(first) ?? '?';
    const ifExists = link.name.endsWith('IfExists');
    switch (link.name) {
        case 'dropSchema':
        case 'dropSchemaIfExists':
            recorder.operation({ kind: 'drop', what: 'schema', name, cascade: truthOf(second) === true, ifExists }, node);
            return true;
        case 'dropExtension':
        case 'dropExtensionIfExists':
            recorder.operation({ kind: 'drop', what: 'extension', name, cascade: false, ifExists }, node);
            return true;
        case 'createSchema':
        case 'createSchemaIfNotExists':
        case 'createExtension':
        case 'createExtensionIfNotExists':
            recorder.operation({ kind: 'harmless', what: 'a schema or an extension' }, node);
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/host.ts





/** Takes what reads SQL, and whether Knex runs the migration in a transaction; gives what its calls do. */
function createKnexHost(readSql, hasTransaction) {
    const recorder = createRecorder(readSql, hasTransaction);
    const builders = openBuilders();
    const numbered = host_numberTransactions();
    const run = (chain, node, walker) => {
        if (chain.host === 'table') {
            builders.note({ links: chain.links, node });
            return;
        }
        const links = chain.links.filter(({ name }) => name !== 'await');
        const [first] = links;
        const isOfTransaction = isTransaction(chain.links);
        if (first === undefined || (isSettled(chain) && !isOfTransaction))
            return;
        // Without a transaction around it, what is asked of a transaction runs in that, and all else by itself.
        if (!hasTransaction)
            recorder.within(chain.transaction ?? (isOfTransaction ? numbered(first) : undefined));
        runKnex(links, node, { walker, recorder, callsOn: builders.callsOn(walker), numbered });
    };
    const host = {
        run,
        isEager: (chain) => chain.host === 'table' || chain.links[0]?.name === 'transaction',
        onUnknownCall: (name, node, given) => {
            if (given.some(isMeans))
                recorder.unread(`what \`${name}\` does to the database is written in another file`, node);
        },
        aside: recorder.aside,
        onUnread: recorder.unread,
    };
    return { host, recorder };
}
function openBuilders() {
    const open = [];
    return {
        note: (call) => {
            open.at(-1)?.push(call);
        },
        callsOn: (walker) => (builder) => {
            if (builder?.kind !== 'function')
                return undefined;
            const calls = [];
            open.push(calls);
            const table = rootOf('table', builder.node);
            walker.call(builder, [table], table);
            open.pop();
            return calls;
        },
    };
}
/** A transaction is known by the place of the call that begins it. */
function host_numberTransactions() {
    const numbers = new Map();
    return ({ node: { startPosition, endPosition } }) => {
        const key = `${startPosition.row}:${startPosition.column}:${endPosition.row}:${endPosition.column}`;
        const number = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, number);
        return number;
    };
}
/** Gives the value of Knex itself, or of a builder. */
function rootOf(host, node) {
    return { kind: 'host', host, links: [], node };
}
/** Knex itself, its schema builder, a transaction, or the builder of a table; not a value that was made of it. */
function isMeans({ host, links }) {
    if (host === 'table')
        return links.length === 0;
    return host === 'knex' && links.every(({ name, args }) => name === 'schema' && args === undefined);
}
function isTransaction([first, second]) {
    return /^transaction(?:Provider)?$/.test(first?.name ?? '') && second?.name === 'await';
}
/** Calls that read, or say how others are meant. */
const host_idle = new Set([
    'fn',
    'ref',
    'client',
    'context',
    'userParams',
    'commit',
    'rollback',
    'savepoint',
    'destroy',
    'isTransaction',
    'select',
    'first',
    'count',
    'max',
    'min',
    'column',
    'columns',
    'log',
    'on',
    'executionPromise',
    'isCompleted',
]);
function runKnex(links, node, run) {
    const { walker, recorder } = run;
    const [first] = links;
    if (first === undefined)
        return;
    if (first.name === 'transaction' || first.name === 'transactionProvider') {
        const callback = first.args?.find((one) => one.kind === 'function');
        if (callback !== undefined)
            walker.call(callback, [{ ...rootOf('knex', node), transaction: run.numbered(first) }]);
        else if (links.length > 1)
            runKnex(links.slice(1), node, run);
        return;
    }
    if (first.name === 'schema') {
        runSchema(links.slice(1), run);
        return;
    }
    if (first.name === 'raw') {
        if (first.args !== undefined)
            recorder.sql(withBindings(first.args), first.node);
        return;
    }
    if (first.name === 'seed' || first.name === 'migrate') {
        if (first.args === undefined && links.length > 1)
            recorder.unread(`what \`knex.${first.name}\` runs is in other files`, node);
        return;
    }
    const operation = links.some(({ name }) => /^(?:toSQL|toString|toQuery)$/.test(name)) ? undefined : queryOf(links);
    if (operation !== undefined)
        recorder.operation(operation, node);
    else if (first.name !== '' && !host_idle.has(first.name) && !isBuilder(first.name) && first.args !== undefined)
        recorder.unread(`what \`knex.${first.name}\` does is not Knex's own`, node);
}
function isBuilder(name) {
    return /^(?:from|into|table|with\w*|queryBuilder|distinct\w*|where\w*|union\w*|from\w*|avg|sum|transacting|as|limit|offset|order\w*|group\w*|join\w*)$/.test(name);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/knex/read.ts










/** Says whether a file may be a migration of Knex by its path. */
function isKnexPath(path) {
    return mayBeProgramOfMigration(path);
}
/** Takes a module of JavaScript or TypeScript; gives what its `up` does on PostgreSQL, by Knex's own compilers of the schema; undefined where it exports no `up` that is given Knex. */
const readKnex = ({ path, text, syntax, readSql }) => {
    if (!/\bup\b/.test(text))
        return undefined;
    const root = syntax.parse(text);
    if (root === undefined)
        return importsKnex(text) || /\bknex\.schema\b/.test(text) ? tooLong(path, 'knex') : undefined;
    const module = moduleOf(root, createEvaluator(() => { }));
    const up = module.exports.get('up');
    if (up?.kind !== 'function' || !isGivenKnex(up, text))
        return undefined;
    const { host, recorder } = createKnexHost(readSql, hasTransaction(module));
    createWalker(host).call(up, [rootOf('knex', up.node)]);
    const down = module.exports.get('down');
    return {
        path,
        framework: 'knex',
        steps: recorder.steps,
        down: down?.kind === 'function'
            ? hasWayBack(down.node)
                ? 'present'
                : 'missing'
            : down === undefined
                ? 'missing'
                : 'present',
        unread: [],
    };
};
/** Knex runs each migration in a transaction unless its `config` says otherwise; what the knexfile says of all of them is not seen from here. */
function hasTransaction({ exports }) {
    return truthOf(propertyOf(exports.get('config'), 'transaction')) !== false;
}
/** By its type, by what the file imports, or by what is asked of it; the same place is that of another thing in other frameworks. */
function isGivenKnex({ node }, text) {
    const pattern = parameters_parametersOf(node)[0]?.pattern;
    if (pattern?.type !== 'identifier')
        return false;
    const name = pattern.text.slice(0, 100);
    const declared = field(node, 'parameters')?.text.slice(0, 500) ?? '';
    if (importsKnex(text) || /:\s*Knex\b/.test(declared) || /^(?:knex|trx)$/i.test(name))
        return true;
    if (/^(?:queryInterface|pgm|queryRunner)$/i.test(name))
        return false;
    return field(node, 'body')?.text.includes(`${name}.schema.`) ?? false;
}
/** The type in a comment counts as well. */
function importsKnex(text) {
    return /\bfrom\s*['"]knex['"]|\b(?:require|import)\(\s*['"]knex['"]\s*\)/.test(text);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/names.ts
/** Gives a name without its schema, which is often said in one place and left out in another. */
function bare(table) {
    return (table.split('.').at(-1) ?? table).toLowerCase();
}
/** Gives a key for a name in a table. */
function names_keyOf(table, name) {
    return `${bare(table)}\u0000${name.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/catalog.ts

/** Takes the operations that make a schema as it is; gives the types of its columns, and what stands on them. */
function catalogOf(operations) {
    const types = new Map();
    for (const operation of operations) {
        if (operation.kind === 'create-table')
            for (const { name, type } of operation.columns)
                if (type !== undefined)
                    types.set(names_keyOf(operation.table, name), type);
        if (operation.kind === 'add-column' && operation.column.type !== undefined)
            types.set(names_keyOf(operation.table, operation.column.name), operation.column.type);
    }
    return { typeOf: (table, column) => types.get(names_keyOf(table, column)), operations };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/hazard.ts
/** Every rule of migrations; each has a page. */
const migrationRules = [
    'migration-check-validated',
    'migration-column-default-dropped',
    'migration-column-dropped',
    'migration-column-json',
    'migration-column-not-null-without-default',
    'migration-column-renamed',
    'migration-column-rewrites-table',
    'migration-column-set-twice',
    'migration-concurrently-in-transaction',
    'migration-delete-all-rows',
    'migration-domain-constrained',
    'migration-edited-after-release',
    'migration-enum-value-renamed',
    'migration-enum-value-used-at-once',
    'migration-exclusion-constraint',
    'migration-foreign-key-validated',
    'migration-identifier-too-long',
    'migration-index-drop-blocks',
    'migration-index-blocks-writes',
    'migration-lock-timeout-missing',
    'migration-locks-several-tables',
    'migration-not-null-dropped',
    'migration-not-null-scans',
    'migration-not-reversible',
    'migration-partition-attached-unchecked',
    'migration-partition-detach-blocks',
    'migration-reindex-blocks',
    'migration-rows-deleted-in-one-go',
    'migration-rows-updated-in-one-go',
    'migration-schema-dropped',
    'migration-schema-renamed',
    'migration-table-dropped',
    'migration-table-locked',
    'migration-table-renamed',
    'migration-table-replaced',
    'migration-table-rewritten',
    'migration-transaction-open',
    'migration-transaction-unbalanced',
    'migration-trigger-blocks-writes',
    'migration-truncate-cascades',
    'migration-truncated',
    'migration-type-changed',
    'migration-type-dropped',
    'migration-type-narrowed',
    'migration-unique-blocks',
    'migration-validated-at-once',
    'migration-view-dropped',
    'migration-view-refresh-blocks',
];

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/waits.ts
/** Operations that wait for every query on their table, and hold up every query behind them. */
const exclusive = new Set([
    'add-column',
    'drop-column',
    'rename-column',
    'rename-table',
    'change-type',
    'set-not-null',
    'drop-not-null',
    'set-default',
    'drop-default',
    'add-identity',
    'add-constraint',
    'drop-constraint',
    'drop-table',
    'truncate',
    'lock-table',
    'rewrite-table',
    'attach-partition',
    'detach-partition',
]);
/** Says whether an operation waits for every query on a table that was there before, and holds up every query behind it. */
function waitsForReaders(operation, known) {
    // A foreign key lets readers go on.
    if (operation.kind === 'add-constraint' && operation.constraint.kind === 'foreign-key')
        return false;
    return exclusive.has(operation.kind) && tablesOf(operation).some((table) => !known.isNewTable(table));
}
/** Gives the tables that an operation is about. */
function tablesOf(operation) {
    if ('tables' in operation)
        return operation.tables;
    // The table that it becomes a part of stays open.
    if (operation.kind === 'attach-partition')
        return [operation.partition];
    return 'table' in operation && operation.table !== undefined ? [operation.table] : [];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/preferences.ts


/** Rules that are a matter of taste or of a team's own policy: told only where the configuration gives them a level. */
const preferenceRules = [
    'migration-domain-created-constrained',
    'migration-enum-value-unplaced',
    'migration-not-repeatable',
    'migration-statement-timeout-missing',
    'migration-table-without-schema',
    'migration-type-char',
    'migration-type-integer',
    'migration-type-serial',
    'migration-type-smallint',
    'migration-type-timestamp',
    'migration-type-varchar',
];
/** Takes the steps of a migration; gives what they do otherwise than a team may want it, each rule once, at its first place. */
function preferencesOf(steps) {
    const isAlone = steps.length < 2;
    const first = new Map();
    for (const one of steps)
        for (const preference of [
            ...types(one.step),
            ...repeatable(one, isAlone),
            ...preferences_names(one.step),
            ...statementTimeout(one),
            ...domains(one.step),
        ])
            if (!first.has(preference.hazard.rule))
                first.set(preference.hazard.rule, preference);
    return [...first.values()];
}
function prefer(step, rule, title, detail, affects = []) {
    return { step, hazard: { rule, level: 'risky', title, detail, affects } };
}
const preferred = [
    {
        rule: 'migration-type-integer',
        names: new Set(['int4', 'serial', 'serial4', 'integer', 'int']),
        why: 'ends at 2,147,483,647',
        instead: 'Use `bigint`: widening the column later writes the whole table anew.',
    },
    {
        rule: 'migration-type-smallint',
        names: new Set(['int2', 'smallserial', 'serial2', 'smallint']),
        why: 'ends at 32,767',
        instead: 'Use `bigint`: widening the column later writes the whole table anew.',
    },
    {
        rule: 'migration-type-serial',
        names: new Set(['serial', 'bigserial', 'smallserial', 'serial2', 'serial4', 'serial8']),
        why: 'is a sequence with an owner, a default and grants of their own',
        instead: 'Use `GENERATED BY DEFAULT AS IDENTITY`, which is one thing.',
    },
    {
        rule: 'migration-type-varchar',
        names: new Set(['varchar']),
        fits: ({ type }) => (type?.modifiers.length ?? 0) > 0,
        why: 'has a limit that takes a lock to change',
        instead: 'Use `text`, with a check where a limit is meant.',
    },
    {
        rule: 'migration-type-char',
        names: new Set(['bpchar', 'char', 'character']),
        why: 'is padded with spaces',
        instead: 'Use `text`, with a check where the length is meant.',
    },
    {
        rule: 'migration-type-timestamp',
        names: new Set(['timestamp']),
        why: 'has no time zone: what it means depends on who reads it',
        instead: 'Use `timestamptz`.',
    },
];
function types(step) {
    const columns = columnsIn(step.operation);
    return preferred.flatMap(({ rule, names: unwanted, fits, why, instead }) => {
        const found = columns.filter((column) => unwanted.has(column.type?.name ?? '') && (fits?.(column) ?? true));
        if (found.length === 0)
            return [];
        return [
            prefer(step, rule, `the type of ${hazards_wording_listed(found.map(({ name }) => name))} ${why}`, instead, found.map(({ name }) => name)),
        ];
    });
}
function columnsIn(operation) {
    switch (operation.kind) {
        case 'create-table':
            return operation.columns;
        case 'add-column':
            return [operation.column];
        case 'change-type':
            return [{ name: operation.column, type: operation.to }];
        default:
            return [];
    }
}
/** What a second run would fail on, where the first stopped half-way: a statement by itself is done or not. */
function repeatable({ step, known }, isAlone) {
    if (isAlone || step.transaction !== undefined || !failsAgain(step.operation, known.all))
        return [];
    return [
        prefer(step, 'migration-not-repeatable', 'a second run fails here where the first stopped further down', 'Outside a transaction, say `IF EXISTS` or `IF NOT EXISTS`, or drop before you add.'),
    ];
}
function failsAgain(operation, before) {
    switch (operation.kind) {
        case 'create-table':
            return !operation.ifNotExists && !operation.temporary;
        case 'add-column':
        case 'add-enum-value':
            return !operation.ifNotExists;
        case 'create-index':
            return !operation.ifNotExists && operation.name !== undefined;
        case 'drop-table':
        case 'drop-column':
        case 'drop-constraint':
        case 'drop-index':
        case 'drop':
            return !operation.ifExists;
        case 'add-constraint':
            return isAddedAgain(operation.constraint.name, before);
        case 'rename-table':
        case 'rename-column':
            return true;
        default:
            return false;
    }
}
/** Dropped and added once, a constraint is there after every run. */
function isAddedAgain(name, before) {
    const last = before.findLast(({ operation: old }) => (old.kind === 'drop-constraint' && old.name === name) ||
        (old.kind === 'add-constraint' && old.constraint.name === name));
    return last?.operation.kind !== 'drop-constraint';
}
function preferences_names(step) {
    const { operation } = step;
    if (operation.kind === 'add-enum-value' && !operation.placed)
        return [
            prefer(step, 'migration-enum-value-unplaced', `${wording_named(operation.value)} sorts behind every other value of ${wording_named(operation.type)}`, 'Say `BEFORE` or `AFTER` which value it belongs.'),
        ];
    const unplaced = tablesOf(operation).find((table) => !table.includes('.'));
    const isTemporary = operation.kind === 'create-table' && operation.temporary;
    if (unplaced === undefined || !step.sql || isTemporary || /\bpublic\b/i.test(step.source))
        return [];
    if (!/^(?:create|alter|drop)-|^(?:add|drop|rename|change|set)-/.test(operation.kind))
        return [];
    return [
        prefer(step, 'migration-table-without-schema', `which ${wording_named(unplaced)} is meant depends on the session’s \`search_path\``, 'Say the schema.'),
    ];
}
/** What is over at once, whatever is in the tables. */
const quick = /^(?:a query|SET |a savepoint|InsertStmt)/;
function statementTimeout({ step, known }) {
    const { operation } = step;
    const isQuick = operation.kind === 'harmless' && quick.test(operation.what);
    if (known.hasTimeout('statement') || isQuick || isSession(operation) || isOnNewTable(operation, known))
        return [];
    return [
        prefer(step, 'migration-statement-timeout-missing', 'without a `statement_timeout` this runs for as long as it takes', 'Set one for the session that migrates.'),
    ];
}
function isSession({ kind }) {
    return ['begin', 'commit', 'rollback', 'set-timeout', 'insert', 'create-table', 'create-domain'].includes(kind);
}
function isOnNewTable(operation, { isNewTable }) {
    const tables = tablesOf(operation);
    return tables.length > 0 && tables.every(isNewTable);
}
function domains(step) {
    const { operation } = step;
    if (operation.kind !== 'create-domain' || !operation.constrained)
        return [];
    return [
        prefer(step, 'migration-domain-created-constrained', `a constraint of the domain ${wording_named(operation.domain)} cannot be changed without reading every table that uses it`, 'Put the constraint on the columns.'),
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/alike.ts

/** Most lines that are written out. */
const maxLines = 8;
/** Takes the facts of one migration; gives them with those of one rule in one item, at the first line, since one decision made them all. */
function joinAlike(evidence) {
    return [...(0,group_by/* groupBy */.$)(evidence, ({ rule, level }) => `${rule} ${level}`).values()].map(([first, ...rest]) => rest.length === 0 ? first : alike_joined(first, rest));
}
function alike_joined(first, rest) {
    const all = [first, ...rest];
    const removes = all.flatMap((one) => one.removes ?? []);
    const tables = alike_distinct(all.flatMap((one) => one.tables ?? []));
    // What changes one line is not what all of them need.
    const { edit, ...whole } = first;
    return {
        ...whole,
        title: `${first.title} (and ${rest.length} more like it)`,
        detail: `${first.detail} The same holds ${places(rest)}.`,
        affects: alike_distinct(all.flatMap((one) => one.affects)),
        ...(tables.length === 0 ? {} : { tables }),
        ...(removes.length === 0 ? {} : { removes }),
    };
}
function places(rest) {
    const lines = alike_distinct(rest.map(({ line }) => String(line)));
    const shown = lines.slice(0, maxLines);
    const more = lines.length > maxLines ? ` and ${lines.length - maxLines} more` : '';
    return `at line${lines.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`;
}
function alike_distinct(names) {
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/assured.ts
/** What fails whoever says that it is safe. */
const fails = new Set([
    'migration-column-not-null-without-default',
    'migration-column-set-twice',
    'migration-concurrently-in-transaction',
    'migration-enum-value-used-at-once',
    'migration-identifier-too-long',
    'migration-transaction-open',
]);
/** Takes a fact, its step and the project's practice; gives what is still told where the author or the team has said that it is safe: a note of what is lost or no longer found, and nothing of what only takes its time. */
function afterAssurance(evidence, step, practice) {
    const has = (rules) => rules.has(evidence.rule);
    if (!step.sql && has(practice.madeSafe))
        return [];
    if (has(fails) || !(step.assured === true || has(practice.accepted)))
        return [evidence];
    return evidence.loses === true || evidence.removes !== undefined
        ? [{ ...evidence, level: 'info', assured: true }]
        : [];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/add-column.ts

const serials = new Set(['serial', 'bigserial', 'smallserial', 'serial4', 'serial8', 'serial2']);
/** Columns that cost a rewrite, that rows or writers do not fit, or that bring a constraint along. */
const addColumnHazards = (situation) => {
    const { operation } = situation.step;
    if (operation.kind !== 'add-column' || situation.known.isNewTable(operation.table))
        return [];
    const { column, table } = operation;
    return [
        ...add_column_rewrite(operation, situation.known.isOlderThan(11)),
        ...missing(operation),
        ...constraints(table, column),
        ...add_column_json(table, column),
    ];
};
function isNumbered({ identity, type }) {
    return identity || serials.has(type?.name ?? '');
}
function add_column_rewrite({ table, column }, writesDefaults) {
    const why = rewriteReason(column, writesDefaults);
    if (why === undefined)
        return [];
    const isSure = column.default !== 'unknown' || column.generated === 'stored' || isNumbered(column);
    return [
        {
            rule: 'migration-column-rewrites-table',
            level: isSure ? 'breaking' : 'risky',
            title: `adding ${wording_named(column.name)} ${isSure ? 'writes' : 'may write'} all of ${wording_named(table)} anew, while nobody can read or write it`,
            detail: `${why} It holds \`ACCESS EXCLUSIVE\` for as long; ${bySize}.`,
            affects: [`${table}.${column.name}`],
            tables: [table],
            remedy: { kind: 'add-column-in-steps', table, column },
        },
    ];
}
function rewriteReason(column, writesDefaults) {
    if (column.generated === 'stored')
        return 'The value of a stored generated column is computed for every row that is there.';
    if (isNumbered(column))
        return 'Every row that is there gets a number of its own.';
    if (column.default === 'volatile')
        return 'The default gives another value for every row, so each is computed and stored.';
    if (writesDefaults && column.default !== 'none')
        return 'Before version 11 the server stores a default in every row.';
    if (column.default === 'unknown')
        return 'The default calls a function that may be volatile; then a value is computed for every row.';
    return undefined;
}
function missing({ table, column }) {
    if (!column.notNull || column.default !== 'none' || isNumbered(column) || column.generated !== undefined)
        return [];
    return [
        {
            rule: 'migration-column-not-null-without-default',
            level: 'breaking',
            title: `${wording_named(column.name)} is \`NOT NULL\` without a default: adding it fails where ${wording_named(table)} has rows`,
            detail: 'And where it has none, the code that still runs does not set it, and its inserts fail. Add it with a default, or nullable, fill it, and require it later.',
            affects: [`${table}.${column.name}`],
            remedy: { kind: 'add-column-in-steps', table, column },
        },
    ];
}
function constraints(table, column) {
    const affects = [`${table}.${column.name}`];
    return [
        ...(column.unique || column.primaryKey ? [uniqueColumn(table, column)] : []),
        ...(column.check
            ? [
                {
                    rule: 'migration-check-validated',
                    level: 'breaking',
                    title: `the check on ${wording_named(column.name)} reads all of ${wording_named(table)} while nobody can read or write it`,
                    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add the column alone, then the check \`NOT VALID\`, and validate it in a later migration.`,
                    affects,
                    tables: [table],
                    remedy: { kind: 'validate-later', table, name: `${table}_${column.name}_check`, foreignKey: undefined },
                },
            ]
            : []),
        ...(column.references === undefined ? [] : [reference(table, column, column.references)]),
    ];
}
function uniqueColumn(table, { name, primaryKey }) {
    return {
        rule: 'migration-unique-blocks',
        level: 'breaking',
        title: `the index for ${wording_named(name)} is built while nobody can read or write ${wording_named(table)}`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add the column alone, build the unique index \`CONCURRENTLY\`, and make the constraint of it.`,
        affects: [`${table}.${name}`],
        tables: [table],
        remedy: { kind: 'unique-by-index', table, name: undefined, columns: [name], primaryKey },
    };
}
/** Without a default no row has a value to be looked up, and only the locks are left. */
function reference(table, { name, default: value }, references) {
    const scans = value !== 'none';
    return {
        rule: 'migration-foreign-key-validated',
        level: scans ? 'breaking' : 'info',
        title: scans
            ? `this foreign key blocks writes to ${wording_named(table)} and ${wording_named(references)} until every row is checked`
            : `the foreign key of ${wording_named(name)} waits for the writers of ${wording_named(references)} as well, and holds them up for a moment`,
        detail: scans
            ? `The default is looked up for all rows; ${bySize}. Add the column alone, then the key \`NOT VALID\`, and validate it in a later migration.`
            : 'It holds `SHARE ROW EXCLUSIVE` on the table it refers to. A `lock_timeout` bounds the wait.',
        affects: [`${table}.${name}`, references],
        tables: [table, references],
        ...(scans
            ? {
                remedy: {
                    kind: 'validate-later',
                    table,
                    name: `${table}_${name}_fkey`,
                    foreignKey: { columns: [name], references },
                },
            }
            : {}),
    };
}
function add_column_json(table, { name, type }) {
    if (type?.name !== 'json' || type.array)
        return [];
    return [
        {
            rule: 'migration-column-json',
            level: 'risky',
            title: `\`json\` has no equality: \`SELECT DISTINCT\`, \`GROUP BY\` and \`UNION\` over ${wording_named(table)} fail once ${wording_named(name)} is there`,
            detail: 'Use `jsonb`, which has it, unless the exact text of the document has to be kept.',
            affects: [`${table}.${name}`],
            edit: { from: 'json', to: 'jsonb' },
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/cast-table.ts
// Generated by `npm run migration-tables` from what PostgreSQL 18.6 did to a column of each type: do not edit.
/** What `texts` is short for. */
const textTypes = 'text varchar bpchar name citext varchar(n) bpchar(n) domain checked-domain'.split(' ');
/**
 * What `ALTER COLUMN … TYPE` does, by the type before: each effect with the types after. `none` changes the catalog alone, `reindex` builds an
 * index on the column anew, `rewrite` the table and its indexes. `using …` is refused unless `USING column::type` is said; types that are not
 * named are refused as well; `*` is every type that is not named. Other types of the same name are in `modifierTable`. `enum`, `domain` and
 * `checked-domain` (both of `text`) stand for types that a database has of its own. `texts` are the `textTypes`, `texts[]` their arrays. The time
 * zone of the session was not UTC.
 */
const castTable = {
    bool: 'rewrite: texts; using rewrite: int4',
    char: 'rewrite: texts; using rewrite: int4',
    int2: 'rewrite: texts int4 int8 numeric float4 float8 oid regclass numeric(p,s); using rewrite: bytea',
    int4: 'reindex: oid regclass; rewrite: texts int2 int8 numeric float4 float8 money numeric(p,s); using rewrite: bool char bytea bit(n)',
    int8: 'rewrite: texts int2 int4 numeric float4 float8 money oid regclass numeric(p,s); using rewrite: bytea bit(n)',
    numeric: 'rewrite: texts int2 int4 int8 float4 float8 money',
    float4: 'rewrite: texts int2 int4 int8 numeric float8 numeric(p,s)',
    float8: 'rewrite: texts int2 int4 int8 numeric float4 numeric(p,s)',
    money: 'rewrite: texts numeric numeric(p,s)',
    oid: 'none: regclass; reindex: int4; rewrite: texts int8',
    text: 'none: varchar domain; reindex: bpchar citext; rewrite: char name regclass varchar(n) bpchar(n) checked-domain; using rewrite: *',
    varchar: 'none: text domain; reindex: bpchar citext; rewrite: char name regclass bpchar(n) checked-domain; using rewrite: *',
    bpchar: 'rewrite: char text varchar name citext varchar(n) domain checked-domain; using rewrite: *',
    name: 'rewrite: text varchar bpchar citext varchar(n) bpchar(n) domain checked-domain; using rewrite: *',
    citext: 'reindex: text varchar bpchar domain; rewrite: name varchar(n) bpchar(n) checked-domain; using rewrite: *',
    bytea: 'rewrite: texts; using rewrite: int2 int4 int8',
    date: 'rewrite: texts timestamp timestamptz timestamp(p) timestamptz(p)',
    time: 'rewrite: texts timetz interval timetz(p) interval(p)',
    timetz: 'rewrite: texts time time(p)',
    timestamp: 'rewrite: texts date time timestamptz time(p) timestamptz(p)',
    timestamptz: 'rewrite: texts date time timetz timestamp time(p) timetz(p) timestamp(p)',
    interval: 'rewrite: texts time time(p)',
    uuid: 'rewrite: texts',
    json: 'rewrite: texts jsonb',
    jsonb: 'rewrite: texts json; using rewrite: bool int2 int4 int8 numeric float4 float8 numeric(p,s)',
    jsonpath: 'rewrite: texts',
    xml: 'none: text varchar bpchar domain; rewrite: name citext varchar(n) bpchar(n) checked-domain',
    hstore: 'rewrite: texts; using rewrite: json jsonb',
    inet: 'rewrite: texts cidr',
    cidr: 'none: inet; rewrite: texts',
    macaddr: 'rewrite: texts macaddr8',
    macaddr8: 'rewrite: texts macaddr',
    varbit: 'rewrite: texts bit(n)',
    tsvector: 'rewrite: texts',
    tsquery: 'rewrite: texts',
    point: 'rewrite: texts box',
    line: 'rewrite: texts',
    lseg: 'rewrite: texts; using rewrite: point',
    box: 'rewrite: texts polygon; using rewrite: point lseg circle',
    path: 'rewrite: texts polygon',
    polygon: 'rewrite: texts path; using rewrite: point box circle',
    circle: 'rewrite: texts; using rewrite: point box polygon',
    int4range: 'rewrite: texts; using rewrite: int4multirange',
    int8range: 'rewrite: texts; using rewrite: int8multirange',
    numrange: 'rewrite: texts; using rewrite: nummultirange',
    tsrange: 'rewrite: texts; using rewrite: tsmultirange',
    tstzrange: 'rewrite: texts; using rewrite: tstzmultirange',
    daterange: 'rewrite: texts; using rewrite: datemultirange',
    int4multirange: 'rewrite: texts',
    int8multirange: 'rewrite: texts',
    nummultirange: 'rewrite: texts',
    tsmultirange: 'rewrite: texts',
    tstzmultirange: 'rewrite: texts',
    datemultirange: 'rewrite: texts',
    pg_lsn: 'rewrite: texts',
    xid8: 'rewrite: texts',
    regclass: 'none: oid; reindex: int4; rewrite: texts int8',
    'varchar(n)': 'none: text domain; reindex: bpchar citext; rewrite: char name regclass bpchar(n) checked-domain; using rewrite: *',
    'bpchar(n)': 'rewrite: char text varchar name citext varchar(n) domain checked-domain; using rewrite: *',
    'bit(n)': 'reindex: varbit; rewrite: texts varbit(n); using rewrite: int4 int8',
    'varbit(n)': 'rewrite: texts bit(n)',
    'numeric(p,s)': 'rewrite: texts int2 int4 int8 float4 float8 money',
    'time(p)': 'rewrite: texts timetz interval timetz(p) interval(p)',
    'timetz(p)': 'rewrite: texts time time(p)',
    'timestamp(p)': 'rewrite: texts date time timestamptz time(p) timestamptz(p)',
    'timestamptz(p)': 'rewrite: texts date time timetz timestamp time(p) timetz(p) timestamp(p)',
    'interval(p)': 'rewrite: texts time time(p)',
    enum: 'rewrite: texts',
    domain: 'none: text varchar; reindex: bpchar citext; rewrite: char name regclass varchar(n) bpchar(n) checked-domain; using rewrite: *',
    'checked-domain': 'none: text varchar domain; reindex: bpchar citext; rewrite: char name regclass varchar(n) bpchar(n); using rewrite: *',
    'bool[]': 'rewrite: texts[] texts; using rewrite: int4[]',
    'char[]': 'rewrite: texts[] texts; using rewrite: int4[]',
    'int2[]': 'rewrite: texts[] texts int4[] int8[] numeric[] float4[] float8[] oid[] regclass[] numeric(p,s)[]; using rewrite: bytea[]',
    'int4[]': 'rewrite: texts[] texts int2[] int8[] numeric[] float4[] float8[] money[] oid[] regclass[] numeric(p,s)[]; using rewrite: bool[] char[] bytea[] bit(n)[]',
    'int8[]': 'rewrite: texts[] texts int2[] int4[] numeric[] float4[] float8[] money[] oid[] regclass[] numeric(p,s)[]; using rewrite: bytea[] bit(n)[]',
    'numeric[]': 'rewrite: texts[] texts int2[] int4[] int8[] float4[] float8[] money[]',
    'float4[]': 'rewrite: texts[] texts int2[] int4[] int8[] numeric[] float8[] numeric(p,s)[]',
    'float8[]': 'rewrite: texts[] texts int2[] int4[] int8[] numeric[] float4[] numeric(p,s)[]',
    'money[]': 'rewrite: texts[] texts numeric[] numeric(p,s)[]',
    'oid[]': 'rewrite: texts[] texts int4[] int8[] regclass[]',
    'text[]': 'rewrite: texts char[] varchar[] bpchar[] name[] citext[] regclass[] varchar(n)[] bpchar(n)[] domain[] checked-domain[]; using rewrite: hstore bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'varchar[]': 'rewrite: texts char[] text[] bpchar[] name[] citext[] regclass[] bpchar(n)[] domain[] checked-domain[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'bpchar[]': 'rewrite: texts char[] text[] varchar[] name[] citext[] varchar(n)[] domain[] checked-domain[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] regclass[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'name[]': 'rewrite: texts text[] varchar[] bpchar[] citext[] varchar(n)[] bpchar(n)[] domain[] checked-domain[]; using rewrite: bool[] char[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] regclass[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'citext[]': 'rewrite: texts text[] varchar[] bpchar[] name[] varchar(n)[] bpchar(n)[] domain[] checked-domain[]; using rewrite: bool[] char[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] regclass[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'bytea[]': 'rewrite: texts[] texts; using rewrite: int2[] int4[] int8[]',
    'date[]': 'rewrite: texts[] texts timestamp[] timestamptz[] timestamp(p)[] timestamptz(p)[]',
    'time[]': 'rewrite: texts[] texts timetz[] interval[] timetz(p)[] interval(p)[]',
    'timetz[]': 'rewrite: texts[] texts time[] time(p)[]',
    'timestamp[]': 'rewrite: texts[] texts date[] time[] timestamptz[] time(p)[] timestamptz(p)[]',
    'timestamptz[]': 'rewrite: texts[] texts date[] time[] timetz[] timestamp[] time(p)[] timetz(p)[] timestamp(p)[]',
    'interval[]': 'rewrite: texts[] texts time[] time(p)[]',
    'uuid[]': 'rewrite: texts[] texts',
    'json[]': 'rewrite: texts[] texts jsonb[]',
    'jsonb[]': 'rewrite: texts[] texts json[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] numeric(p,s)[]',
    'jsonpath[]': 'rewrite: texts[] texts',
    'xml[]': 'rewrite: texts[] texts',
    'hstore[]': 'rewrite: texts[] texts; using rewrite: json[] jsonb[]',
    'inet[]': 'rewrite: texts[] texts cidr[]',
    'cidr[]': 'rewrite: texts[] texts inet[]',
    'macaddr[]': 'rewrite: texts[] texts macaddr8[]',
    'macaddr8[]': 'rewrite: texts[] texts macaddr[]',
    'varbit[]': 'rewrite: texts[] texts bit(n)[]',
    'tsvector[]': 'rewrite: texts[] texts',
    'tsquery[]': 'rewrite: texts[] texts',
    'point[]': 'rewrite: texts[] texts box[]',
    'line[]': 'rewrite: texts[] texts',
    'lseg[]': 'rewrite: texts[] texts; using rewrite: point[]',
    'box[]': 'rewrite: texts[] texts polygon[]; using rewrite: point[] lseg[] circle[]',
    'path[]': 'rewrite: texts[] texts polygon[]',
    'polygon[]': 'rewrite: texts[] texts path[]; using rewrite: point[] box[] circle[]',
    'circle[]': 'rewrite: texts[] texts; using rewrite: point[] box[] polygon[]',
    'int4range[]': 'rewrite: texts[] texts; using rewrite: int4multirange[]',
    'int8range[]': 'rewrite: texts[] texts; using rewrite: int8multirange[]',
    'numrange[]': 'rewrite: texts[] texts; using rewrite: nummultirange[]',
    'tsrange[]': 'rewrite: texts[] texts; using rewrite: tsmultirange[]',
    'tstzrange[]': 'rewrite: texts[] texts; using rewrite: tstzmultirange[]',
    'daterange[]': 'rewrite: texts[] texts; using rewrite: datemultirange[]',
    'int4multirange[]': 'rewrite: texts[] texts',
    'int8multirange[]': 'rewrite: texts[] texts',
    'nummultirange[]': 'rewrite: texts[] texts',
    'tsmultirange[]': 'rewrite: texts[] texts',
    'tstzmultirange[]': 'rewrite: texts[] texts',
    'datemultirange[]': 'rewrite: texts[] texts',
    'pg_lsn[]': 'rewrite: texts[] texts',
    'xid8[]': 'rewrite: texts[] texts',
    'regclass[]': 'rewrite: texts[] texts int4[] int8[] oid[]',
    'varchar(n)[]': 'rewrite: texts char[] text[] bpchar[] name[] citext[] regclass[] bpchar(n)[] domain[] checked-domain[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'bpchar(n)[]': 'rewrite: texts char[] text[] varchar[] name[] citext[] varchar(n)[] domain[] checked-domain[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] regclass[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'bit(n)[]': 'rewrite: texts[] texts varbit[] varbit(n)[]; using rewrite: int4[] int8[]',
    'varbit(n)[]': 'rewrite: texts[] texts bit(n)[]',
    'numeric(p,s)[]': 'rewrite: texts[] texts int2[] int4[] int8[] float4[] float8[] money[]',
    'time(p)[]': 'rewrite: texts[] texts timetz[] interval[] timetz(p)[] interval(p)[]',
    'timetz(p)[]': 'rewrite: texts[] texts time[] time(p)[]',
    'timestamp(p)[]': 'rewrite: texts[] texts date[] time[] timestamptz[] time(p)[] timestamptz(p)[]',
    'timestamptz(p)[]': 'rewrite: texts[] texts date[] time[] timetz[] timestamp[] time(p)[] timetz(p)[] timestamp(p)[]',
    'interval(p)[]': 'rewrite: texts[] texts time[] time(p)[]',
    'enum[]': 'rewrite: texts[] texts',
    'domain[]': 'rewrite: texts char[] text[] varchar[] bpchar[] name[] citext[] regclass[] varchar(n)[] bpchar(n)[] checked-domain[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
    'checked-domain[]': 'rewrite: texts char[] text[] varchar[] bpchar[] name[] citext[] regclass[] varchar(n)[] bpchar(n)[] domain[]; using rewrite: bool[] int2[] int4[] int8[] numeric[] float4[] float8[] money[] oid[] bytea[] date[] time[] timetz[] timestamp[] timestamptz[] interval[] uuid[] json[] jsonb[] jsonpath[] xml[] hstore[] inet[] cidr[] macaddr[] macaddr8[] varbit[] tsvector[] tsquery[] point[] line[] lseg[] box[] path[] polygon[] circle[] int4range[] int8range[] numrange[] tsrange[] tstzrange[] daterange[] int4multirange[] int8multirange[] nummultirange[] tsmultirange[] tstzmultirange[] datemultirange[] pg_lsn[] xid8[] bit(n)[] varbit(n)[] numeric(p,s)[] time(p)[] timetz(p)[] timestamp(p)[] timestamptz(p)[] interval(p)[] enum[]',
};
/** The casts that are others in a session whose time zone is UTC. */
const utcTable = {
    timestamp: 'reindex: timestamptz',
    timestamptz: 'reindex: timestamp',
    'timestamp(p)': 'reindex: timestamptz',
    'timestamptz(p)': 'reindex: timestamp',
};
/** What a change of the modifiers alone does. A `time`, `timestamp` or `interval` without a precision is one of 6; arrays of them are not. */
const modifierTable = {
    varchar: { added: 'rewrite', removed: 'none', wider: 'none', narrower: 'rewrite' },
    bpchar: { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    varbit: { added: 'rewrite', removed: 'none', wider: 'none', narrower: 'rewrite' },
    bit: { wider: 'rewrite', narrower: 'rewrite' },
    numeric: { added: 'rewrite', removed: 'none', wider: 'none', narrower: 'rewrite', rescaled: 'rewrite' },
    time: { wider: 'none', narrower: 'rewrite' },
    timetz: { wider: 'none', narrower: 'rewrite' },
    timestamp: { wider: 'none', narrower: 'rewrite' },
    timestamptz: { wider: 'none', narrower: 'rewrite' },
    interval: { wider: 'none', narrower: 'rewrite' },
    'varchar[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'bpchar[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'varbit[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'bit[]': { wider: 'rewrite', narrower: 'rewrite' },
    'numeric[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite', rescaled: 'rewrite' },
    'time[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'timetz[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'timestamp[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'timestamptz[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
    'interval[]': { added: 'rewrite', removed: 'none', wider: 'rewrite', narrower: 'rewrite' },
};

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/type-names.ts
/** Other names of types, by PostgreSQL's grammar and manual ("Data Types"); a serial is an integer with a default. */
const aliases = new Map([
    ['smallint', 'int2'],
    ['smallserial', 'int2'],
    ['serial2', 'int2'],
    ['int', 'int4'],
    ['integer', 'int4'],
    ['serial', 'int4'],
    ['serial4', 'int4'],
    ['bigint', 'int8'],
    ['bigserial', 'int8'],
    ['serial8', 'int8'],
    ['decimal', 'numeric'],
    ['dec', 'numeric'],
    ['real', 'float4'],
    ['double precision', 'float8'],
    ['boolean', 'bool'],
    ['character varying', 'varchar'],
    ['char varying', 'varchar'],
    ['national character varying', 'varchar'],
    ['national char varying', 'varchar'],
    ['nchar varying', 'varchar'],
    ['character', 'bpchar'],
    ['char', 'bpchar'],
    ['national character', 'bpchar'],
    ['national char', 'bpchar'],
    ['nchar', 'bpchar'],
    ['bit varying', 'varbit'],
    ['time without time zone', 'time'],
    ['time with time zone', 'timetz'],
    ['timestamp without time zone', 'timestamp'],
    ['timestamp with time zone', 'timestamptz'],
]);
/** Types that take a modifier; of all others one is not a part of the type. */
const modified = new Set(['varchar', 'varbit', 'numeric', 'time', 'timetz', 'timestamp', 'timestamptz']);
/** What a time is kept to when nothing is said, and at most. */
const microseconds = 6;
/**
 * Takes a type as it is written or as PostgreSQL names it; gives it under its one name (`integer`: `int4`), with its modifiers made plain
 * (`numeric(8)`: `numeric(8, 0)`, `timestamp(6)`: `timestamp`). A name that is not known stays. Undefined where the modifiers cannot be told.
 */
function canonicalType({ name, modifiers, array }) {
    const written = name.toLowerCase().replace(/\s+/g, ' ').trim().replace('pg_catalog.', '');
    const isArray = array || written.startsWith('_');
    const bare = written.startsWith('_') ? written.slice(1) : written;
    if (bare === 'float')
        return { name: isSingle(modifiers) ? 'float4' : 'float8', modifiers: [], array: isArray };
    const known = aliases.get(bare) ?? bare;
    const meant = modifiersOf(known, modifiers, { isArray, isWritten: known !== bare });
    return meant === undefined ? undefined : { name: known, modifiers: meant, array: isArray };
}
/** `float(24)` is the last that fits into four bytes. */
function isSingle([bits]) {
    return bits !== undefined && bits <= 24;
}
function modifiersOf(name, modifiers, told) {
    const [first, second] = modifiers;
    if (name === 'bit')
        return [first ?? 1];
    // Written `char` is of length 1; the catalog's `bpchar` without a length has no limit.
    if (name === 'bpchar')
        return first === undefined && told.isWritten ? [1] : modifiers.slice(0, 1);
    if (name === 'interval')
        return type_names_fieldsOf(modifiers, told);
    if (!modified.has(name))
        return [];
    if (first === undefined)
        return [];
    if (name === 'numeric')
        return [first, second ?? 0];
    if (name === 'varchar' || name === 'varbit')
        return [first];
    return precision(first, told);
}
function precision(digits, { isArray }) {
    const kept = Math.min(digits, microseconds);
    return kept === microseconds && !isArray ? [] : [kept];
}
/** The grammar puts the fields before the precision (`INTERVAL_FULL_RANGE` for all); a single small number may be either. */
const allFields = 0x7fff;
function type_names_fieldsOf([first, second, ...more], told) {
    if (first === undefined)
        return [];
    if (first !== allFields || more.length > 0)
        return undefined;
    return second === undefined ? [] : precision(second, told);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/casts.ts


const casts = rowsOf(castTable);
const castsInUtc = rowsOf(utcTable);
const modifierChanges = new Map(Object.entries(modifierTable).map(([type, row]) => [type, new Map(Object.entries(row))]));
function rowsOf(table) {
    return new Map(Object.entries(table).map(([from, text]) => [from, rowOf(text)]));
}
function rowOf(text) {
    const parts = text.split('; ').map((part) => part.split(': '));
    const named = parts.flatMap(([effect = '', types = '']) => types
        .split(' ')
        .flatMap(spelled)
        .map((type) => [type, effect]));
    return { named: new Map(named), others: parts.find(([, types]) => types === '*')?.[0] ?? 'refused' };
}
function spelled(type) {
    if (type === 'texts')
        return textTypes;
    return type === 'texts[]' ? textTypes.map((text) => `${text}[]`) : [type];
}
/**
 * Takes the type of a column before and after; gives what PostgreSQL does to the table for it: `none` where only the catalog changes, `scan` where
 * rows are read (of an indexed column, for its index), `rewrite`, `refused` where there is no cast without a `USING`, `unknown` for types that are
 * not the server's own. `timestamp` to `timestamptz` and back are a `rewrite`, as they are unless the session's time zone is UTC; see
 * `isFreeInUtc`.
 */
function castOf(from, to) {
    const [before, after] = [canonicalType(from), canonicalType(to)];
    if (before === undefined || after === undefined)
        return 'unknown';
    if (before.name === after.name && before.array === after.array)
        return castOfModifiers(before, after);
    const [key, target] = [casts_keyOf(before), casts_keyOf(after)];
    const row = casts.get(key);
    if (row === undefined || !casts.has(target))
        return 'unknown';
    return castOfEffect(row.named.get(target) ?? row.others);
}
/** Says whether a change of type that is a `rewrite` only concerns the column's index where the session's time zone is UTC. */
function isFreeInUtc(from, to) {
    const [before, after] = [canonicalType(from), canonicalType(to)];
    if (before === undefined || after === undefined)
        return false;
    const effect = castsInUtc.get(casts_keyOf(before))?.named.get(casts_keyOf(after));
    return effect === 'none' || effect === 'reindex';
}
function castOfEffect(effect) {
    switch (effect) {
        case 'none':
        case 'scan':
        case 'rewrite':
            return effect;
        case 'reindex':
            return 'scan';
        default:
            return 'refused';
    }
}
/** What stands for the modifiers in the table. */
const letters = new Map([
    ['varchar', 'n'],
    ['bpchar', 'n'],
    ['bit', 'n'],
    ['varbit', 'n'],
    ['numeric', 'p,s'],
    ['time', 'p'],
    ['timetz', 'p'],
    ['timestamp', 'p'],
    ['timestamptz', 'p'],
    ['interval', 'p'],
]);
function casts_keyOf({ name, modifiers, array }) {
    const letter = modifiers.length === 0 ? undefined : letters.get(name);
    return `${name}${letter === undefined ? '' : `(${letter})`}${array ? '[]' : ''}`;
}
function castOfModifiers(from, to) {
    if (from.modifiers.join() === to.modifiers.join())
        return 'none';
    const row = modifierChanges.get(`${from.name}${from.array ? '[]' : ''}`);
    const effect = row?.get(casts_changeOf(from, to, row.has('added')));
    return effect === undefined ? 'unknown' : castOfEffect(effect);
}
/** How the modifiers of one type differ. `isOptional`: whether none at all is another type than the widest. */
function casts_changeOf(from, to, isOptional) {
    if (isOptional && from.modifiers.length === 0)
        return 'added';
    if (isOptional && to.modifiers.length === 0)
        return 'removed';
    if (from.modifiers[1] !== to.modifiers[1])
        return 'rescaled';
    const widest = Number.POSITIVE_INFINITY;
    return (to.modifiers[0] ?? widest) > (from.modifiers[0] ?? widest) ? 'wider' : 'narrower';
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/column-type.ts


/** Types of columns that change: whether the server writes the table anew, and whether every value fits. */
const columnTypeHazards = ({ step: { operation }, known, migration: { framework } }) => {
    if (operation.kind !== 'change-type' || known.isNewTable(operation.table))
        return [];
    const from = operation.from ?? known.typeOf(operation.table, operation.column);
    if (inUtcByDefault.has(framework) && isFree(operation, from))
        return [onlyInUtc(operation)];
    return [...rewritten(operation, from, known), ...narrowed(operation, from)];
};
/** Frameworks that set the time zone of every session to UTC unless they are told otherwise: Active Record's `default_timezone`, Django's `TIME_ZONE` of a database. */
const inUtcByDefault = new Set(['rails', 'django']);
function isFree({ to, using, collation }, from) {
    if (from === undefined || to === undefined || using || collation)
        return false;
    return castOf(from, to) === 'rewrite' && isFreeInUtc(from, to);
}
function onlyInUtc({ table, column, to }) {
    return {
        rule: 'migration-type-changed',
        level: 'info',
        title: `changing \`${columnText(table, column)}\` to ${to === undefined ? 'another type' : typeText(to)} leaves rows as they are while the session’s time zone is \`UTC\`, and writes the whole table anew in any other`,
        detail: 'The framework sets `UTC` unless it is told otherwise.',
        affects: [`${table}.${column}`],
        tables: [table],
    };
}
/** A target that the types people come from share the storage of. */
const roomy = new Set(['text', 'varchar']);
function rewritten(changed, from, known) {
    const { table, column, to } = changed;
    const effect = column_type_effectOf(changed, from, known);
    if (effect === 'none')
        return [];
    const what = `\`${columnText(table, column)}\` ${from === undefined ? '' : `from ${typeText(from)} `}to ${to === undefined ? 'another type' : typeText(to)}`;
    return [
        {
            rule: 'migration-type-changed',
            level: column_type_levelOf(effect, to),
            title: `changing ${what} ${verb(effect)} while nobody can read or write it`,
            detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}.${inUtc(changed, from)}${effect === 'unknown' ? ' Only some changes, such as a longer `varchar`, are free of it; the old type is not known here.' : ''} ${instead(effect)}`,
            affects: [`${table}.${column}`],
            tables: [table],
            remedy: { kind: 'change-type-in-steps', table, column, to },
        },
    ];
}
function column_type_effectOf({ table, column, to, using, collation }, from, { dependents }) {
    if (using)
        return 'rewrite';
    if (from === undefined || to === undefined)
        return 'unknown';
    const cast = castOf(from, to);
    if (cast !== 'none' && cast !== 'scan')
        return cast;
    const { indexOn, isChecked } = dependents();
    // The server makes the constraint anew, and holds every row against it.
    if (isChecked(table, column))
        return 'checks';
    if (cast === 'none' && !collation)
        return 'none';
    return found[indexOn(table, column)];
}
const found = { certain: 'indexes', possible: 'perhaps-this-index', none: 'perhaps-indexes' };
/** Where only an index is built anew, it matters to a column that has one. */
function column_type_levelOf(effect, to) {
    if (effect === 'perhaps-indexes')
        return 'info';
    if (effect === 'perhaps-this-index')
        return 'risky';
    return effect === 'unknown' && roomy.has(to?.name ?? '') ? 'risky' : 'breaking';
}
/** The server skips the rewrite where the two say the same instant. */
function inUtc(changed, from) {
    return isFree(changed, from) ? ' Where the session that migrates has the time zone `UTC`, rows stay as they are.' : '';
}
function verb(effect) {
    switch (effect) {
        case 'perhaps-this-index':
            return 'builds the index over an expression anew, if the column is in it,';
        case 'perhaps-indexes':
            return 'builds the indexes on it anew, if there are any,';
        case 'indexes':
            return 'builds the indexes on it anew';
        case 'checks':
            return 'holds every row of the table against its check again';
        case 'unknown':
            return 'can write the whole table and its indexes anew';
        default:
            return 'writes the whole table and its indexes anew';
    }
}
function instead(effect) {
    if (effect === 'checks')
        return 'Drop the check in the same migration, add it `NOT VALID`, and validate it in a later one.';
    if (/indexe?s?$/.test(effect))
        return 'Drop the index before and build it again `CONCURRENTLY`, where queries can do without it meanwhile.';
    return 'Add a column of the new type, keep both written, fill it in batches, and switch over.';
}
function columnText(table, column) {
    return wording_named(`${table}.${column}`).replaceAll('`', '');
}
function typeText({ name, modifiers, array }) {
    return wording_named(`${name}${modifiers.length === 0 ? '' : `(${modifiers.join(', ')})`}${array ? '[]' : ''}`);
}
const width = { int2: 2, int4: 4, int8: 8 };
/** Only what is certain by the types: fewer digits, fewer characters, a smaller integer. */
function narrowed({ table, column, to, using }, from) {
    if (from === undefined || to === undefined || using || !column_type_isNarrower(from, to))
        return [];
    return [
        {
            rule: 'migration-type-narrowed',
            level: 'breaking',
            title: `${typeText(to)} holds less than ${typeText(from)}: the migration fails where ${wording_named(`${table}.${column}`)} has a larger value, and so do writes of one afterwards`,
            detail: 'Look for such values first, and keep new ones out by a check before the type is changed.',
            affects: [`${table}.${column}`],
        },
    ];
}
function column_type_isNarrower(from, to) {
    const [was, is] = [width[from.name], width[to.name]];
    if (was !== undefined && is !== undefined)
        return is < was;
    const isText = (name) => name === 'varchar' || name === 'text' || name === 'bpchar';
    if (!isText(from.name) || !isText(to.name))
        return false;
    const limit = to.modifiers[0];
    return limit !== undefined && (from.modifiers[0] === undefined || limit < from.modifiers[0]);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/constraints.ts

/** Constraints that the server checks, or builds an index for, while others wait. */
const constraintHazards = (situation) => {
    const { operation } = situation.step;
    if (operation.kind === 'validate-constraint')
        return validatedAtOnce(operation, situation);
    if (operation.kind !== 'add-constraint' || situation.known.isNewTable(operation.table))
        return [];
    return constraints_added(operation.table, operation.constraint, situation);
};
function validatedAtOnce({ table, name }, { known }) {
    if (known.isNewTable(table) || !known.isUnvalidatedHere(table, name))
        return [];
    return [
        {
            rule: 'migration-validated-at-once',
            level: 'breaking',
            title: `${wording_named(name)} is validated in the transaction that adds it: the lock of adding is held while every row of ${wording_named(table)} is read`,
            detail: `That is what \`NOT VALID\` was to avoid; ${bySize}. Validate it in a migration of its own.`,
            affects: [table],
            tables: [table],
        },
    ];
}
function constraints_added(table, constraint, { known }) {
    const { kind, validated, usingIndex, columns } = constraint;
    switch (kind) {
        case 'check':
            return validated ? [check(table, constraint)] : [];
        case 'not-null':
            return validated && !known.isCheckedNotNull(table, columns[0] ?? '') ? [notNull(table, constraint)] : [];
        case 'foreign-key':
            return validated ? [foreignKey(table, constraint)] : [];
        case 'unique':
            return usingIndex === undefined ? [unique(table, constraint)] : [];
        case 'primary-key':
            return [usingIndex === undefined ? unique(table, constraint) : requiredByKey(table)];
        case 'exclusion':
            return [exclusion(table, constraint)];
    }
}
function check(table, { name }) {
    return {
        rule: 'migration-check-validated',
        level: 'breaking',
        title: `this check reads all of ${wording_named(table)} while nobody can read or write it`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add it \`NOT VALID\` here, which holds for new rows at once, and validate it in a later migration.`,
        affects: [table],
        tables: [table],
        remedy: { kind: 'validate-later', table, name, foreignKey: undefined },
    };
}
function notNull(table, { columns }) {
    const column = columns[0] ?? '';
    return {
        rule: 'migration-not-null-scans',
        level: 'breaking',
        title: `requiring ${wording_named(column)} reads all of ${wording_named(table)} while nobody can read or write it`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add it \`NOT VALID\` here and validate it in a later migration.`,
        affects: [`${table}.${column}`],
        tables: [table],
        remedy: { kind: 'not-null-by-check', table, column },
    };
}
function foreignKey(table, { references = '?', columns, name }) {
    const both = references === table ? [table] : [table, references];
    return {
        rule: 'migration-foreign-key-validated',
        level: 'breaking',
        title: `this foreign key blocks writes to ${hazards_wording_listed(both)} until every row is checked`,
        detail: `It holds \`SHARE ROW EXCLUSIVE\`; ${bySize}. Add it \`NOT VALID\` here and validate it in a later migration.`,
        affects: both,
        tables: both,
        remedy: {
            kind: 'validate-later',
            table,
            name,
            foreignKey: { columns, references },
        },
    };
}
function unique(table, { name, columns, kind }) {
    return {
        rule: 'migration-unique-blocks',
        level: 'breaking',
        title: `the index of this ${kind === 'unique' ? 'unique constraint' : 'primary key'} is built while nobody can read or write ${wording_named(table)}`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Build the unique index \`CONCURRENTLY\` first, and make the constraint of it.`,
        affects: [table],
        tables: [table],
        remedy: { kind: 'unique-by-index', table, name, columns, primaryKey: kind === 'primary-key' },
    };
}
/** A primary key over an index requires its columns, which the index does not say. */
function requiredByKey(table) {
    return {
        rule: 'migration-not-null-scans',
        level: 'info',
        title: `unless its columns are \`NOT NULL\` already, the primary key reads all of ${wording_named(table)} while nobody can read or write it`,
        detail: 'Require them before, by a validated check; then the server skips the scan (PostgreSQL 12 and newer).',
        affects: [table],
        tables: [table],
    };
}
function exclusion(table, { name }) {
    return {
        rule: 'migration-exclusion-constraint',
        level: 'breaking',
        title: `the index of this exclusion constraint is built while nobody can read or write ${wording_named(table)}`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. There is no way to build it beside the writers: do it while the table is small, or in a window.`,
        affects: name === undefined ? [table] : [table, name],
        tables: [table],
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/made-again.ts
/** Takes the facts of a change and its migrations; gives the facts without removed names that the change itself makes again: code that names them finds something. */
function withoutMadeAgain(evidence, migrations) {
    const made = new Set(migrations.flatMap(({ steps }) => steps.flatMap(namesMade)));
    return evidence.map((one) => {
        if (one.removes === undefined)
            return one;
        const { removes, ...rest } = one;
        const gone = removes.filter(({ kind, text, owner = '' }) => !made.has(kind === 'table' ? made_again_keyOf(text) : made_again_keyOf(owner, text)));
        return gone.length === 0 ? rest : { ...rest, removes: gone };
    });
}
function namesMade({ operation }) {
    switch (operation.kind) {
        case 'create-table':
            return [made_again_keyOf(operation.table), ...operation.columns.map(({ name }) => made_again_keyOf(operation.table, name))];
        case 'rename-table':
            return [made_again_keyOf(operation.to)];
        case 'add-column':
            return [made_again_keyOf(operation.table, operation.column.name)];
        case 'rename-column':
            return [made_again_keyOf(operation.table, operation.to)];
        case 'rename-enum-value':
            return [made_again_keyOf(operation.type, operation.to)];
        case 'add-enum-value':
            return [made_again_keyOf(operation.type, operation.value)];
        case 'rename':
        case 'harmless':
            return viewsMade(operation).map((view) => made_again_keyOf(view));
        default:
            return [];
    }
}
/** Gives the view that is there by its name after an operation. */
function viewsMade(operation) {
    if (operation.kind === 'rename')
        return /view$/.test(operation.what) ? [operation.to] : [];
    return operation.kind === 'harmless' && operation.view !== undefined ? [operation.view] : [];
}
function made_again_keyOf(of, name = '') {
    return `${(of.split('.').at(-1) ?? of).toLowerCase()}\u0000${name.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/drops.ts


/** What is gone afterwards, with what was in it. */
const dropHazards = (situation) => {
    const { operation } = situation.step;
    switch (operation.kind) {
        case 'drop-column':
            return droppedColumn(operation, situation);
        case 'drop-table':
            return situation.known.isNewTable(operation.table) ? [] : [droppedTable(operation.table, operation.cascade)];
        case 'create-table':
            return operation.replaces ? [replaced(operation.table)] : [];
        case 'drop':
            return droppedThing(operation, situation);
        case 'drop-default':
            return droppedDefault(operation, situation);
        default:
            return [];
    }
};
function droppedColumn({ table, column }, { known }) {
    if (known.isNewTable(table) || known.newColumn(table, column) !== undefined)
        return [];
    return [
        {
            rule: 'migration-column-dropped',
            level: 'breaking',
            title: `${wording_named(`${table}.${column}`)} is gone for good, and code that still runs while this is rolled out fails on it`,
            detail: 'Let a release that no longer names it go out first, everywhere; then drop it.',
            affects: [`${table}.${column}`],
            loses: true,
            removes: [{ kind: 'column', text: column, owner: table }],
            remedy: { kind: 'drop-column-in-steps', table, column },
        },
    ];
}
function droppedTable(table, cascade) {
    return {
        rule: 'migration-table-dropped',
        level: 'breaking',
        title: `${wording_named(table)} is gone for good${cascade ? ', with every foreign key and view that refers to it' : ''}, and code that still runs while this is rolled out fails on it`,
        detail: 'Let a release that no longer names it go out first, everywhere; rename it and wait before it is dropped, or keep a copy.',
        affects: [table],
        loses: true,
        removes: [{ kind: 'table', text: table, owner: undefined }],
        remedy: { kind: 'drop-table-in-steps', table },
    };
}
function replaced(table) {
    return {
        rule: 'migration-table-replaced',
        level: 'breaking',
        title: `where ${wording_named(table)} is there already, it is dropped with all its rows before it is created`,
        detail: 'Create it without `force`, so that a second run fails instead.',
        affects: [table],
        loses: true,
    };
}
function droppedThing({ what, name, cascade }, { known, migration }) {
    const affects = [name];
    switch (what) {
        case 'schema':
        case 'database':
            return [
                {
                    rule: 'migration-schema-dropped',
                    level: 'breaking',
                    title: `${what} ${wording_named(name)} is gone for good${cascade || what === 'database' ? ', with every table in it' : ''}`,
                    detail: 'Nothing but a backup brings it back. Drop the tables one by one once nothing reads them, and the rest without `CASCADE`.',
                    affects,
                    loses: true,
                },
            ];
        case 'view':
        case 'materialized-view':
            if (isMadeAgain(name, migration))
                return [];
            return [
                {
                    rule: 'migration-view-dropped',
                    level: 'risky',
                    title: `queries of ${wording_named(name)} fail once the view is gone${cascade ? ', and so do the views that were made of it' : ''}`,
                    detail: 'Let a release that no longer reads it go out first. To change a view, `CREATE OR REPLACE VIEW` keeps it there throughout.',
                    affects,
                    removes: [{ kind: 'table', text: name, owner: undefined }],
                },
            ];
        case 'type':
        case 'domain':
            if (known.isNewEnum(name) || !cascade)
                return [];
            return [
                {
                    rule: 'migration-type-dropped',
                    level: 'breaking',
                    title: `with ${wording_named(name)} every column of that type is dropped, and its values are gone for good`,
                    detail: 'Without `CASCADE` the server refuses and names the columns.',
                    affects,
                    loses: true,
                },
            ];
        default:
            return [];
    }
}
/** A view is changed by dropping it and making it anew. */
function isMadeAgain(name, { steps }) {
    const made = steps.flatMap(({ operation }) => viewsMade(operation));
    return made.some((view) => drops_bare(view) === drops_bare(name));
}
/** The schema is often said in one place and left out in another. */
function drops_bare(view) {
    return (view.split('.').at(-1) ?? view).toLowerCase();
}
/** A column that this change adds as required loses the default that old code relies on. */
function droppedDefault({ table, column }, { known }) {
    const added = known.newColumn(table, column);
    if (known.isNewTable(table) || added === undefined || !added.notNull || added.default === 'none')
        return [];
    return [
        {
            rule: 'migration-column-default-dropped',
            level: 'risky',
            title: `${wording_named(`${table}.${column}`)} is required and the database has no default for it: inserts of code that does not know it yet fail while this is rolled out`,
            detail: 'Keep the default in the database, or add the column as nullable, until the code that sets it runs everywhere.',
            affects: [`${table}.${column}`],
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/enums.ts

/** Values of enums, and domains that hold for many tables. */
const enumHazards = ({ step, known }) => {
    const { operation } = step;
    if (operation.kind === 'add-domain-constraint' && operation.validated)
        return [
            {
                rule: 'migration-domain-constrained',
                level: 'risky',
                title: `every column of the domain ${wording_named(operation.domain)} is read while nobody can write its table`,
                detail: 'All tables that use the domain are locked by `SHARE` and checked. Add the constraint `NOT VALID`, and validate it in a later migration.',
                affects: [operation.domain],
            },
        ];
    const added = known.before.flatMap((one) => {
        const before = one.operation;
        return before.kind === 'add-enum-value' &&
            !known.isNewEnum(before.type) &&
            step.source.includes(`'${before.value}'`)
            ? [before]
            : [];
    });
    const first = added[0];
    if (first === undefined || operation.kind === 'add-enum-value')
        return [];
    return [
        {
            rule: 'migration-enum-value-used-at-once',
            level: 'breaking',
            title: `${wording_named(first.value)} cannot be used in the transaction that adds it to ${wording_named(first.type)}: the migration fails here`,
            detail: 'A new value of an enum is usable once its transaction has committed. Use it in a migration of its own.',
            affects: [`${first.type}.${first.value}`],
        },
    ];
};

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/indexes.ts

/** Indexes that are built, dropped or rebuilt while writers wait. */
const indexHazards = (situation) => {
    const { operation } = situation.step;
    switch (operation.kind) {
        case 'create-index':
            return built(operation, situation);
        case 'drop-index':
            return dropped(operation, situation);
        case 'reindex':
            return rebuilt(operation, situation);
        default:
            return [];
    }
};
function built(index, { step, known }) {
    const { table, concurrently, name, columns, unique } = index;
    if (concurrently)
        return step.transaction === undefined ? [] : [inTransaction('CREATE INDEX CONCURRENTLY', table)];
    if (known.isNewTable(table))
        return [];
    return [
        {
            rule: 'migration-index-blocks-writes',
            level: 'breaking',
            title: `building this index blocks every write to ${wording_named(table)} until it is done`,
            detail: `It holds \`SHARE\` on the table; ${bySize}. \`CONCURRENTLY\` builds it beside the writers, outside a transaction.`,
            affects: [table],
            tables: [table],
            remedy: { kind: 'build-index', table, name, columns, unique },
            ...indexes_editOf(step, 'INDEX', 'INDEX CONCURRENTLY'),
        },
    ];
}
function dropped({ name, table, concurrently }, { step, known }) {
    if (concurrently)
        return step.transaction === undefined ? [] : [inTransaction('DROP INDEX CONCURRENTLY', name ?? table)];
    if (table !== undefined && known.isNewTable(table))
        return [];
    return [
        {
            rule: 'migration-index-drop-blocks',
            level: 'info',
            title: `dropping ${name === undefined ? 'this index' : wording_named(name)} waits for every query on its table, and every query behind it waits as well`,
            detail: 'It holds `ACCESS EXCLUSIVE` for a moment, once it gets it. `CONCURRENTLY` does not block, outside a transaction.',
            affects: [name ?? table ?? ''].filter((one) => one !== ''),
            remedy: { kind: 'drop-index', name, table },
            ...indexes_editOf(step, 'INDEX', 'INDEX CONCURRENTLY'),
        },
    ];
}
function rebuilt({ what, concurrently }, { step }) {
    if (concurrently)
        return step.transaction === undefined ? [] : [inTransaction('REINDEX CONCURRENTLY', what)];
    return [
        {
            rule: 'migration-reindex-blocks',
            level: 'breaking',
            title: `rebuilding ${wording_named(what)} blocks writes, and reads that would use the index, until it is done`,
            detail: `It holds \`ACCESS EXCLUSIVE\` on the index and \`SHARE\` on the table; ${bySize}. \`REINDEX … CONCURRENTLY\` builds the new one beside it.`,
            affects: [what],
            tables: [what],
            remedy: { kind: 'reindex', what },
        },
    ];
}
/** The server refuses it: a transaction is what a concurrent build has to wait for. */
function inTransaction(statement, of) {
    return {
        rule: 'migration-concurrently-in-transaction',
        level: 'breaking',
        title: `\`${statement}\` fails: it cannot run inside a transaction, and here it does`,
        detail: 'The server refuses it and the migration stops. Give it a migration of its own that runs without a transaction.',
        affects: of === undefined ? [] : [of],
    };
}
/** A word of SQL on the statement's line, where nothing else of the migration stands in the way. */
function indexes_editOf({ sql, transaction, inBlock, source }, from, to) {
    if (!sql || inBlock || transaction !== undefined)
        return {};
    const written = new RegExp(`\\b${from}\\b`, 'i').exec(source.split('\n')[0] ?? '')?.[0];
    return written === undefined
        ? {}
        : { edit: { from: written, to: written === written.toLowerCase() ? to.toLowerCase() : to } };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/long-names.ts

/** The server keeps 63 bytes of a name, and cuts the rest off without failing. */
const long_names_maxName = 63;
/** Names that the server would cut. */
const longNames = ({ step }) => {
    const names = step.sql ? long_names_namesIn(step.source) : long_names_namesMade(step.operation);
    const long = names.find((name) => bytesOf(name) > long_names_maxName);
    if (long === undefined || step.operation.kind === 'harmless')
        return [];
    return [
        {
            rule: 'migration-identifier-too-long',
            level: 'risky',
            title: `${wording_named(long)} is cut to ${long_names_maxName} bytes: who looks for it by its whole name does not find it`,
            detail: 'Two long names that begin alike are one name then. Give it a shorter one.',
            affects: [long.slice(0, 200)],
        },
    ];
};
/** Names as they are written in SQL: what is in strings and comments is none. */
function long_names_namesIn(sql) {
    const plain = sql.replace(/--[^\n]*|'[^']*'|\$\w*\$/g, ' ');
    return [...plain.matchAll(/"((?:[^"]|"")+)"|[\p{L}_][\p{L}\p{N}_$]{20,}/gu)].map(([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole);
}
function long_names_namesMade(operation) {
    switch (operation.kind) {
        case 'create-table':
            return [operation.table, ...operation.columns.map(({ name }) => name)].map(last);
        case 'add-column':
            return [operation.column.name];
        case 'create-index':
            return operation.name === undefined ? [] : [operation.name];
        case 'add-constraint':
            return operation.constraint.name === undefined ? [] : [operation.constraint.name];
        case 'rename-table':
        case 'rename-column':
            return [last(operation.to)];
        default:
            return [];
    }
}
function last(name) {
    return name.split('.').at(-1) ?? name;
}
function bytesOf(text) {
    return [...text].reduce((sum, character) => sum + utf8Length(character.codePointAt(0) ?? 0), 0);
}
function utf8Length(point) {
    if (point < 0x80)
        return 1;
    if (point < 0x800)
        return 2;
    return point < 0x10000 ? 3 : 4;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/not-null.ts

/** Columns that become required, or stop to be. */
const notNullHazards = ({ step: { operation }, known }) => {
    if (operation.kind === 'set-not-null') {
        const { table, column } = operation;
        if (known.isNewTable(table))
            return [];
        // Since version 12 the server trusts such a check.
        if (known.isCheckedNotNull(table, column) && !known.isOlderThan(12))
            return [];
        return [
            {
                rule: 'migration-not-null-scans',
                level: 'breaking',
                title: `requiring ${wording_named(column)} reads all of ${wording_named(table)} while nobody can read or write it`,
                detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. A validated check that says the same lets the server skip the scan (PostgreSQL 12 and newer).`,
                affects: [`${table}.${column}`],
                tables: [table],
                remedy: { kind: 'not-null-by-check', table, column },
            },
        ];
    }
    if (operation.kind !== 'drop-not-null' || known.isNewTable(operation.table))
        return [];
    const { table, column } = operation;
    return [
        {
            rule: 'migration-not-null-dropped',
            level: 'info',
            title: `${wording_named(`${table}.${column}`)} may be null from now on: code that reads it has not had to expect that`,
            detail: 'Let the code that reads it go out first.',
            affects: [`${table}.${column}`],
        },
    ];
};

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/renames.ts

/** Names that code knows and that are others afterwards. */
const renameHazards = ({ step: { operation }, known }) => {
    switch (operation.kind) {
        case 'rename-column':
            if (known.isNewTable(operation.table) || known.newColumn(operation.table, operation.column) !== undefined)
                return [];
            return [column(operation.table, operation.column, operation.to)];
        case 'rename-table':
            return known.isNewTable(operation.table) ? [] : [table(operation.table, operation.to)];
        case 'rename-enum-value':
            return known.isNewEnum(operation.type) ? [] : [enumValue(operation.type, operation.value, operation.to)];
        case 'rename':
            if (operation.what === 'schema')
                return [schema(operation.name, operation.to)];
            if (operation.what === 'view' || operation.what === 'materialized-view')
                return [table(operation.name, operation.to)];
            return [];
        default:
            return [];
    }
};
const renames_order = 'Neither order of deployment works: the old code does not know the new name, the new code not the old one.';
function column(of, name, to) {
    return {
        rule: 'migration-column-renamed',
        level: 'breaking',
        title: `code that knows ${wording_named(`${of}.${name}`)} fails from the moment it is ${wording_named(to)}`,
        detail: `${renames_order} Add ${wording_named(to)} beside it, write both, fill it, move the readers, and drop ${wording_named(name)} last.`,
        affects: [`${of}.${name}`],
        removes: [{ kind: 'column', text: name, owner: of }],
        remedy: { kind: 'rename-column-in-steps', table: of, column: name, to },
    };
}
function table(name, to) {
    return {
        rule: 'migration-table-renamed',
        level: 'breaking',
        title: `code that knows ${wording_named(name)} fails from the moment it is ${wording_named(to)}`,
        detail: `${renames_order} A view by the old name, made in the same transaction, keeps the old code running.`,
        affects: [name],
        removes: [{ kind: 'table', text: name, owner: undefined }],
        remedy: { kind: 'rename-table-in-steps', table: name, to },
    };
}
function enumValue(type, value, to) {
    return {
        rule: 'migration-enum-value-renamed',
        level: 'breaking',
        title: `code that writes or compares ${wording_named(value)} of ${wording_named(type)} fails from the moment it is ${wording_named(to)}`,
        detail: `${renames_order} Add ${wording_named(to)}, let the code read both, write the new one, and update the rows.`,
        affects: [`${type}.${value}`],
        removes: [{ kind: 'enum-value', text: value, owner: type }],
        remedy: { kind: 'add-enum-value-in-steps', type, value, to },
    };
}
function schema(name, to) {
    return {
        rule: 'migration-schema-renamed',
        level: 'breaking',
        title: `every query that names the schema ${wording_named(name)}, or finds it by its search path, fails from the moment it is ${wording_named(to)}`,
        detail: `${renames_order} Make the new schema beside the old one and move the tables behind views.`,
        affects: [name],
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/rows.ts

/** Rows that are changed or deleted, all at once. */
const rowHazards = (situation) => {
    const { operation } = situation.step;
    switch (operation.kind) {
        case 'update':
            return [...setTwice(operation.columns), ...rows_updated(operation, situation)];
        case 'insert':
            return setTwice(operation.columns);
        case 'delete':
            return rows_deleted(operation, situation);
        case 'truncate':
            return truncated(operation, situation);
        default:
            return [];
    }
};
function setTwice(columns) {
    const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) < index);
    if (twice === undefined)
        return [];
    return [
        {
            rule: 'migration-column-set-twice',
            level: 'breaking',
            title: `the statement sets ${wording_named(twice)} twice: the server refuses it and the migration stops`,
            detail: 'Say once what it is to be.',
            affects: [twice],
        },
    ];
}
/** What holds `ACCESS EXCLUSIVE` to the end of its transaction. */
const alters = new Set([
    'add-column',
    'drop-column',
    'change-type',
    'set-not-null',
    'drop-not-null',
    'set-default',
    'drop-default',
    'add-constraint',
    'drop-constraint',
    'rename-column',
]);
function isAlteredBefore(table, { known }) {
    return known.before.some(({ operation }) => alters.has(operation.kind) && 'table' in operation && operation.table === table);
}
function rows_updated({ table, columns, where, batched }, situation) {
    if (situation.known.isNewTable(table) || batched)
        return [];
    const locked = isAlteredBefore(table, situation);
    if (where && !locked)
        return [];
    const remedy = { kind: 'backfill-in-batches', table, columns };
    if (locked)
        return [
            {
                rule: 'migration-rows-updated-in-one-go',
                level: 'breaking',
                title: `rows of ${wording_named(table)} are updated in the transaction that altered it: nobody can read or write the table until all are`,
                detail: `The \`ACCESS EXCLUSIVE\` of the change is held until the transaction ends; ${bySize}. Fill them in a migration of its own, in batches that commit.`,
                affects: [table],
                tables: [table],
                remedy,
            },
        ];
    return [
        {
            rule: 'migration-rows-updated-in-one-go',
            level: 'breaking',
            title: `every row of ${wording_named(table)} is updated in one transaction: whoever else updates one waits until all are done`,
            detail: `Each row is written anew and stays locked to the end, and replicas fall behind; ${bySize}. Update in batches that commit.`,
            affects: [table],
            tables: [table],
            remedy,
        },
    ];
}
function rows_deleted({ table, where, batched }, situation) {
    if (situation.known.isNewTable(table) || batched)
        return [];
    if (!where)
        return [
            {
                rule: 'migration-delete-all-rows',
                level: 'breaking',
                title: `every row of ${wording_named(table)} is deleted, and gone for good`,
                detail: 'A `DELETE` without a condition keeps none. Say which rows are meant, and keep a copy of them.',
                affects: [table],
                tables: [table],
                loses: true,
            },
        ];
    if (!isAlteredBefore(table, situation))
        return [];
    return [
        {
            rule: 'migration-rows-deleted-in-one-go',
            level: 'risky',
            title: `rows of ${wording_named(table)} are deleted in the transaction that altered it: nobody can read or write the table until they are`,
            detail: `The lock of the change is held until the transaction ends; ${bySize}. Delete them in a migration before it, in batches that commit.`,
            affects: [table],
            tables: [table],
            remedy: { kind: 'delete-in-batches', table },
        },
    ];
}
function truncated({ tables, cascade }, { known }) {
    const old = tables.filter((table) => !known.isNewTable(table));
    if (old.length === 0)
        return [];
    return [
        {
            rule: cascade ? 'migration-truncate-cascades' : 'migration-truncated',
            level: 'breaking',
            title: `every row of ${hazards_wording_listed(old)}${cascade ? ', and of every table that refers to it,' : ''} is deleted, and gone for good`,
            detail: `It holds \`ACCESS EXCLUSIVE\` meanwhile.${cascade ? ' `CASCADE` follows foreign keys to tables that nobody named here; without it the server refuses and names them.' : ''} Say which rows are meant, and keep a copy of them.`,
            affects: old,
            loses: true,
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/whole-table.ts

/** What takes a whole table: rewriting it, locking it, its triggers, its partitions, views made of it. */
const wholeTableHazards = (situation) => {
    const { operation } = situation.step;
    switch (operation.kind) {
        case 'rewrite-table':
            return whole_table_rewritten(operation, situation);
        case 'lock-table':
            return locked(operation, situation);
        case 'create-trigger':
            return triggered(operation, situation);
        case 'attach-partition':
            return attached(operation, situation);
        case 'detach-partition':
            return detached(operation, situation);
        case 'refresh-view':
            return operation.concurrently ? [] : [refreshed(operation.view)];
        default:
            return [];
    }
};
function whole_table_rewritten({ table, command }, { known }) {
    if (table !== undefined && known.isNewTable(table))
        return [];
    const what = table === undefined ? 'every table' : wording_named(table);
    return [
        {
            rule: 'migration-table-rewritten',
            level: 'breaking',
            title: `\`${command}\` writes ${what} anew while nobody can read or write it`,
            detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. \`pg_repack\` does it beside the queries; otherwise it is for a window.`,
            affects: table === undefined ? [] : [table],
            tables: table === undefined ? [] : [table],
        },
    ];
}
/** Locks that stop writers. */
const strong = new Set(['SHARE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', 'ACCESS EXCLUSIVE']);
function locked({ tables, mode }, { known }) {
    const old = tables.filter((table) => !known.isNewTable(table));
    if (old.length === 0 || !strong.has(mode))
        return [];
    return [
        {
            rule: 'migration-table-locked',
            level: 'breaking',
            title: `${mode === 'ACCESS EXCLUSIVE' ? 'nobody can read or write' : 'nobody can write'} ${hazards_wording_listed(old)} until this transaction ends`,
            detail: `\`LOCK TABLE … IN ${mode} MODE\` is held to the end. Take the weakest lock that is enough, as late as possible, with a \`lock_timeout\`.`,
            affects: old,
            tables: old,
        },
    ];
}
function triggered({ table, name }, { known }) {
    if (known.isNewTable(table))
        return [];
    return [
        {
            rule: 'migration-trigger-blocks-writes',
            level: 'info',
            title: `adding the trigger ${wording_named(name)} waits for the writers of ${wording_named(table)}, and holds up those behind it`,
            detail: 'It holds `SHARE ROW EXCLUSIVE` for a moment, and from then on every write runs it. A `lock_timeout` bounds the wait.',
            affects: [table],
            remedy: { kind: 'set-timeouts' },
        },
    ];
}
function attached({ table, partition }, { known }) {
    // A check that says what the bound says spares the scan; whether one does is not proven, but somebody thought of it.
    const isChecked = known.all.some(({ operation: one }) => (one.kind === 'validate-constraint' && one.table === partition) ||
        (one.kind === 'add-constraint' && one.table === partition && isValidCheck(one.constraint)));
    if (known.isNewTable(partition) || known.isNewTable(table) || isChecked)
        return [];
    return [
        {
            rule: 'migration-partition-attached-unchecked',
            level: 'breaking',
            title: `attaching ${wording_named(partition)} reads all of it, and of the default partition, while nobody can read or write them`,
            detail: `It holds \`ACCESS EXCLUSIVE\` on the partition; ${bySize}. A validated check that says the same as the bound spares the scan.`,
            affects: [table, partition],
            tables: [partition],
            remedy: { kind: 'attach-checked-partition', table, partition },
        },
    ];
}
function isValidCheck({ kind, validated }) {
    return kind === 'check' && validated;
}
function detached(operation, { known }) {
    const { table, partition, concurrently } = operation;
    if (concurrently || known.isNewTable(table))
        return [];
    return [
        {
            rule: 'migration-partition-detach-blocks',
            level: 'risky',
            title: `detaching ${wording_named(partition)} waits for every query on ${wording_named(table)}, and every query behind it waits as well`,
            detail: 'It holds `ACCESS EXCLUSIVE` on the whole partitioned table. `DETACH PARTITION … CONCURRENTLY` does not, outside a transaction (PostgreSQL 14 and newer).',
            affects: [table, partition],
            tables: [table],
        },
    ];
}
function refreshed(view) {
    return {
        rule: 'migration-view-refresh-blocks',
        level: 'risky',
        title: `nobody can read ${wording_named(view)} while it is computed anew`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. \`REFRESH MATERIALIZED VIEW CONCURRENTLY\` keeps it readable, given a unique index on it.`,
        affects: [view],
        tables: [view],
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/hazards.ts











const subjects = [
    addColumnHazards,
    columnTypeHazards,
    notNullHazards,
    constraintHazards,
    indexHazards,
    dropHazards,
    renameHazards,
    rowHazards,
    wholeTableHazards,
    enumHazards,
    longNames,
];
/** Takes a step with what is known before it; gives all that it endangers. */
function hazardsOf(situation) {
    return subjects.flatMap((find) => find(situation));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/practice.ts
/** Nothing is set. */
const noPractice = { timeouts: new Set(), accepted: new Set(), madeSafe: new Set() };

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/dependents.ts

/** An expression in an index has no name. */
const expression = '';
/** Takes operations in the order they ran; gives what stands on columns after them. */
function dependentsAfter(operations) {
    const dropped = new Set(operations.flatMap(nameDropped));
    const there = ({ name }) => name === undefined || !dropped.has(name);
    const indexed = dependents_keysOf(operations.flatMap(indexesIn).filter(there));
    const checked = dependents_keysOf(operations.flatMap(checksIn).filter(there));
    return {
        indexOn: (table, column) => {
            if (indexed.has(names_keyOf(table, column)))
                return 'certain';
            return indexed.has(names_keyOf(table, expression)) ? 'possible' : 'none';
        },
        isChecked: (table, column) => checked.has(names_keyOf(table, column)),
    };
}
function dependents_keysOf(all) {
    return new Set(all.flatMap(({ table, columns }) => columns.map((column) => names_keyOf(table, column))));
}
function nameDropped(operation) {
    if (operation.kind !== 'drop-index' && operation.kind !== 'drop-constraint')
        return [];
    return operation.name === undefined ? [] : [operation.name];
}
const byIndex = new Set(['unique', 'primary-key', 'exclusion']);
function indexesIn(operation) {
    const { kind } = operation;
    if (kind === 'create-index')
        return [operation];
    const keys = constraintsIn(operation).filter((one) => byIndex.has(one.kind));
    return [...keys, ...dependents_columnsIn(operation, ({ unique, primaryKey }) => unique || primaryKey)];
}
function checksIn(operation) {
    const checks = constraintsIn(operation).filter(({ kind }) => kind === 'check');
    return [...checks, ...dependents_columnsIn(operation, ({ check }) => check)];
}
function constraintsIn(operation) {
    const { kind } = operation;
    if (kind === 'add-constraint')
        return [{ ...operation.constraint, table: operation.table }];
    return kind === 'create-table' ? operation.constraints.map((one) => ({ ...one, table: operation.table })) : [];
}
function dependents_columnsIn(operation, fits) {
    const { kind } = operation;
    const columns = kind === 'create-table' ? operation.columns : kind === 'add-column' ? [operation.column] : [];
    if (kind !== 'create-table' && kind !== 'add-column')
        return [];
    return columns.filter(fits).map(({ name }) => ({ name: undefined, table: operation.table, columns: [name] }));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/known.ts




/** Nothing is known. */
const emptyCatalog = { typeOf: () => undefined };
/** Takes the migrations of a change in the order they run; gives each step with what was done before it. */
function knownSteps(migrations, server) {
    const newTables = new Set(migrations.flatMap(({ steps }) => steps.flatMap(createdTable)));
    const state = {
        newTables,
        columns: new Map(),
        types: new Map(),
        checks: new Map(),
        validatedElsewhere: new Map(),
        timeouts: new Set(),
        enums: new Set(),
        done: [...(server.catalog.operations ?? [])],
    };
    return migrations.flatMap((migration) => {
        state.timeouts.clear();
        return migration.steps.map((step, index) => {
            const known = snapshot(state, { step, migration }, migration.steps.slice(0, index), server);
            learn(state, { step, migration });
            return { step, migration, known, waits: waitsForReaders(step.operation, known) };
        });
    });
}
function createdTable({ operation }) {
    if (operation.kind === 'create-table')
        return [operation.table];
    // What a new table is called afterwards is as new.
    return [];
}
function snapshot(state, { step, migration }, before, server) {
    const { catalog, version, practice = noPractice } = server;
    const { transaction } = step;
    const newTables = new Set([...state.newTables].map(bare));
    const columns = new Map(state.columns);
    const types = new Map(state.types);
    const checks = [...state.checks].map(([name, check]) => ({ name, ...check }));
    const validatedElsewhere = new Map(state.validatedElsewhere);
    const timeouts = new Set(state.timeouts);
    const enums = new Set(state.enums);
    const done = state.done.length;
    return {
        isNewTable: (table) => newTables.has(bare(table)),
        newColumn: (table, column) => columns.get(names_keyOf(table, column)),
        typeOf: (table, column) => types.get(names_keyOf(table, column)) ?? columns.get(names_keyOf(table, column))?.type ?? catalog.typeOf(table, column),
        isCheckedNotNull: (table, column) => checks.some((check) => check.validated &&
            check.name.startsWith(`${bare(table)}\u0000`) &&
            check.column?.toLowerCase() === column.toLowerCase()) || validatedElsewhere.has(bare(table)),
        isUnvalidatedHere: (table, name) => {
            const check = checks.find((one) => one.name === names_keyOf(table, name));
            if (check === undefined || check.validated || transaction === undefined)
                return false;
            return check.migration === migration && check.step.transaction === transaction;
        },
        hasTimeout: (which) => timeouts.has(which) || practice.timeouts.has(which),
        before: transaction === undefined ? [] : before.filter((one) => one.transaction === transaction),
        isNewEnum: (type) => enums.has(bare(type)),
        dependents: () => dependentsAfter(state.done.slice(0, done)),
        all: before,
        isOlderThan: (major) => version !== undefined && version < major,
    };
}
function learn(state, at) {
    const { operation } = at.step;
    state.done.push(operation);
    switch (operation.kind) {
        case 'add-column':
            state.columns.set(names_keyOf(operation.table, operation.column.name), operation.column);
            break;
        case 'change-type':
            if (operation.to !== undefined)
                state.types.set(names_keyOf(operation.table, operation.column), operation.to);
            break;
        case 'rename-table':
            if ([...state.newTables].some((table) => bare(table) === bare(operation.table)))
                state.newTables.add(operation.to);
            break;
        case 'add-constraint':
            learnConstraint(state, operation, at);
            break;
        case 'validate-constraint':
            validated(state, operation.table, operation.name);
            break;
        case 'set-timeout':
            if (operation.which !== 'idle')
                state.timeouts.add(operation.which);
            break;
        case 'create-enum':
            state.enums.add(bare(operation.type));
            break;
        default:
    }
}
function learnConstraint(state, { table, constraint }, at) {
    const { kind, name, validated: isValidated, notNullOf, columns } = constraint;
    const column = kind === 'not-null' ? columns[0] : notNullOf;
    state.checks.set(names_keyOf(table, name ?? `${kind} of ${column ?? ''}`), { column, validated: isValidated, ...at });
}
function validated(state, table, name) {
    const check = state.checks.get(names_keyOf(table, name));
    if (check === undefined)
        state.validatedElsewhere.set(bare(table), name);
    else
        check.validated = true;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/transactions.ts
/** Takes a migration; gives what is wrong with where its transactions begin and end. */
function transactionHazards({ steps }) {
    const own = opened(steps);
    return [...leftOpen(steps, own), ...unbalanced(steps, own)];
}
/** Transactions that the migration opens itself, by their number, each with its `BEGIN`; every other one is of the tool that runs it. */
function opened(steps) {
    const first = new Map();
    for (const step of steps)
        if (step.transaction !== undefined && !first.has(step.transaction))
            first.set(step.transaction, step);
    return new Map([...first].filter(([number, { operation }]) => number !== toolsOwn && operation.kind === 'begin'));
}
/** The number that files of SQL give to the transaction of the tool. */
const toolsOwn = 0;
function isEnd({ operation: { kind } }) {
    return kind === 'commit' || kind === 'rollback';
}
function leftOpen(steps, own) {
    // The tool ends what is open when it ends its own.
    if (steps.some(({ transaction }) => transaction !== undefined && !own.has(transaction)))
        return [];
    const ended = new Set(steps.filter(isEnd).map(({ transaction }) => transaction));
    const open = [...own].find(([number]) => !ended.has(number))?.[1];
    if (open === undefined)
        return [];
    return [
        {
            step: open,
            hazard: {
                rule: 'migration-transaction-open',
                level: 'breaking',
                title: 'this transaction is never committed: what follows is undone when the session ends',
                detail: 'Add the `COMMIT`, or leave the `BEGIN` to the tool that runs the migrations.',
                affects: [],
            },
        },
    ];
}
/** The server warns and goes on: the inner `COMMIT` ends the outer transaction, and one without a transaction does nothing. */
function unbalanced(steps, own) {
    for (const step of steps) {
        const { transaction, operation } = step;
        if (operation.kind === 'begin' && transaction !== undefined && own.get(transaction) !== step)
            return [transactions_told(step, 'a transaction is open already: this `BEGIN` does nothing, and the next `COMMIT` ends both')];
        if (!isEnd(step))
            continue;
        if (transaction === undefined)
            return [transactions_told(step, 'no transaction is open here: this ends none')];
        if (!own.has(transaction))
            return [transactions_told(step, 'this ends the transaction that the tool has opened: what follows runs outside of it')];
    }
    return [];
}
function transactions_told(step, title) {
    const detail = 'Leave transactions to the tool, or to the file, not to both.';
    return { step, hazard: { rule: 'migration-transaction-unbalanced', level: 'info', title, detail, affects: [] } };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/hazards/whole-migration.ts



/** Takes the steps of one migration, and what is known of the server; gives what is to be said of it as a whole. Waiting is nearly every migration's: it is told of tables that the owners call large or busy, and of others by request. */
function wholeHazards(migration, steps, { isLarge = () => false }) {
    const waiting = steps.filter(({ waits }) => waits);
    return [
        ...timeouts(waiting, isLarge),
        ...severalTables(waiting, isLarge),
        ...wayBack(migration),
        ...transactionHazards(migration),
    ];
}
function unlessLarge(isAnyLarge) {
    return isAnyLarge ? {} : { byRequest: true };
}
function timeouts(waiting, isLarge) {
    const unbounded = waiting.filter(({ known }) => !known.hasTimeout('lock'));
    const large = unbounded.find(({ step }) => tablesOf(step.operation).some(isLarge));
    const first = large ?? unbounded[0];
    if (first === undefined)
        return [];
    const tables = tablesOf(first.step.operation);
    return [
        {
            step: first.step,
            hazard: {
                rule: 'migration-lock-timeout-missing',
                level: 'info',
                title: `without a \`lock_timeout\` this waits for the longest query on ${hazards_wording_listed(tables)}, and every query behind it waits as well`,
                detail: 'Set one for the session that migrates, a few seconds, and try again when it strikes.',
                affects: tables,
                remedy: { kind: 'set-timeouts' },
            },
            ...unlessLarge(large !== undefined),
        },
    ];
}
/** Tables that are held one after the other to the end of one transaction: a chance of a deadlock with code that takes them in another order. */
function severalTables(waiting, isLarge) {
    const byTransaction = new Map();
    for (const { step } of waiting) {
        if (step.transaction === undefined)
            continue;
        const held = byTransaction.get(step.transaction) ?? new Map();
        byTransaction.set(step.transaction, held);
        for (const table of tablesOf(step.operation))
            if (!held.has(table))
                held.set(table, step);
    }
    return [...byTransaction.values()].flatMap((held) => {
        const [second] = [...held.values()].slice(1);
        if (second === undefined)
            return [];
        const tables = [...held.keys()];
        return [
            {
                step: second,
                hazard: {
                    rule: 'migration-locks-several-tables',
                    level: 'info',
                    title: `${hazards_wording_listed(tables)} are locked together until this transaction ends`,
                    detail: 'Code that takes them in another order can deadlock with it. One table in a migration holds each for a moment only.',
                    affects: tables,
                },
                ...unlessLarge(tables.some(isLarge)),
            },
        ];
    });
}
/** What a way back could undo, as it was. */
const undoable = new Set([
    'create-table',
    'rename-table',
    'add-column',
    'rename-column',
    'change-type',
    'set-not-null',
    'drop-not-null',
    'set-default',
    'drop-default',
    'add-constraint',
    'drop-constraint',
    'create-index',
    'drop-index',
    'create-enum',
    'rename',
    'rename-enum-value',
]);
/** What no way back brings back, and is told itself. */
const lossy = new Set(['drop-table', 'drop-column', 'drop', 'truncate', 'delete']);
function wayBack(migration) {
    const { steps, down } = migration;
    const first = steps.find(({ operation }) => undoable.has(operation.kind));
    if (down !== 'missing' || first === undefined || steps.some(({ operation }) => lossy.has(operation.kind)))
        return [];
    return [
        {
            step: first,
            hazard: {
                rule: 'migration-not-reversible',
                level: 'info',
                title: 'this migration has no way back',
                detail: 'Where a release has to be taken back, its migration stays. Write the step down, or say that there is none.',
                affects: [],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/remedies/names.ts
/** Gives a name without its schema. */
function names_last(name) {
    return name.split('.').at(-1) ?? name;
}
/** Gives the name that PostgreSQL gives a constraint that has none. */
function addedName(table, what) {
    return `${names_last(table)}_${what}`;
}
/** Gives the name that PostgreSQL gives the index of a unique constraint. */
function indexName(table, columns) {
    return addedName(table, `${columns.filter((column) => column !== '').join('_')}_key`);
}
/** Gives a name for the check that stands in for `NOT NULL` meanwhile. */
function notNullName(table, column) {
    return addedName(table, `${column}_not_null`);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/remedies/alembic.ts

/** Takes a remedy; gives its steps as an Alembic migration says them, or undefined where SQL says it as well. */
function alembicSteps(remedy) {
    switch (remedy.kind) {
        case 'build-index':
            return outside(`op.create_index(${remedy.name === undefined ? 'None' : alembic_text(remedy.name)}, ${alembic_text(remedy.table)}, ${list(remedy.columns)}${remedy.unique ? ', unique=True' : ''}, postgresql_concurrently=True)`);
        case 'drop-index':
            return outside(`op.drop_index(${alembic_text(remedy.name ?? '…')}, postgresql_concurrently=True)`);
        case 'validate-later':
            return validateLater(remedy);
        case 'not-null-by-check': {
            const { table, column } = remedy;
            const check = notNullName(table, column);
            return [
                `op.create_check_constraint(${alembic_text(check)}, ${alembic_text(table)}, ${alembic_text(`${column} IS NOT NULL`)}, postgresql_not_valid=True)`,
                '# in a later migration: reads the rows beside the writers',
                validate(table, check),
                `op.alter_column(${alembic_text(table)}, ${alembic_text(column)}, nullable=False)  # no scan now`,
                `op.drop_constraint(${alembic_text(check)}, ${alembic_text(table)})`,
            ].join('\n');
        }
        case 'drop-column-in-steps':
            return [
                '# 1. release a model without the column; the table keeps it',
                '# 2. in the next release',
                `op.drop_column(${alembic_text(remedy.table)}, ${alembic_text(remedy.column)})`,
            ].join('\n');
        default:
            return undefined;
    }
}
function outside(step) {
    return `with op.get_context().autocommit_block():\n    ${step}`;
}
function validateLater({ table, name, foreignKey }) {
    const called = name ?? addedName(table, foreignKey === undefined ? 'check' : 'fkey');
    const added = foreignKey === undefined
        ? `op.create_check_constraint(${alembic_text(called)}, ${alembic_text(table)}, "…", postgresql_not_valid=True)`
        : `op.create_foreign_key(${alembic_text(called)}, ${alembic_text(table)}, ${alembic_text(names_last(foreignKey.references))}, ${list(foreignKey.columns)}, ["…"], postgresql_not_valid=True)`;
    return [added, '# in a later migration: reads the rows beside the writers', validate(table, called)].join('\n');
}
function validate(table, name) {
    return `op.execute(${alembic_text(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`)})`;
}
function list(names) {
    return `[${names.map((name) => alembic_text(name === '' ? '…' : name)).join(', ')}]`;
}
function alembic_text(value) {
    return `"${value.replace(/["\\\u0000-\u001f]/g, '').slice(0, 160)}"`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/remedies/django.ts

/** Takes a remedy; gives its steps as a Django migration says them, or undefined where SQL, by `RunSQL`, says it as well. Models and fields are left to the reader: a table may be called otherwise than its model. */
function djangoSteps(remedy) {
    switch (remedy.kind) {
        case 'build-index':
            return remedy.unique
                ? undefined
                : concurrently(`AddIndexConcurrently("…", models.Index(fields=${django_list(remedy.columns)}, name=${django_text(remedy.name ?? '…')}))`);
        case 'drop-index':
            return concurrently(`RemoveIndexConcurrently("…", name=${django_text(remedy.name ?? '…')})`);
        case 'validate-later': {
            if (remedy.foreignKey !== undefined)
                return undefined;
            const name = django_text(remedy.name ?? addedName(remedy.table, 'check'));
            return notValid(`models.CheckConstraint(condition=…, name=${name})`, name, []);
        }
        case 'not-null-by-check': {
            const name = django_text(notNullName(remedy.table, remedy.column));
            const check = `models.CheckConstraint(condition=models.Q(${django_field(remedy.column)}__isnull=False), name=${name})`;
            return notValid(check, name, [
                `    migrations.AlterField("…", ${django_text(remedy.column)}, …),  # null=False: no scan now`,
                `    migrations.RemoveConstraint("…", name=${name}),`,
            ]);
        }
        case 'drop-column-in-steps':
            return [
                '# 1. with the release that no longer names the field: only the model forgets it',
                'migrations.SeparateDatabaseAndState(',
                `    state_operations=[migrations.RemoveField("…", ${django_text(remedy.column)})],`,
                ')',
                '# 2. in the next release',
                `migrations.RunSQL(${django_text(`ALTER TABLE ${remedy.table} DROP COLUMN ${remedy.column}`)})`,
            ].join('\n');
        default:
            return undefined;
    }
}
function concurrently(operation) {
    return `atomic = False  # of the migration, which does nothing else\n\noperations = [${operation}]  # from django.contrib.postgres.operations`;
}
function notValid(check, name, then) {
    return [
        '# from django.contrib.postgres.operations',
        `operations = [AddConstraintNotValid("…", ${check})]`,
        '# in a later migration: reads the rows beside the writers',
        'operations = [',
        `    ValidateConstraint("…", name=${name}),`,
        ...then,
        ']',
    ].join('\n');
}
function django_list(names) {
    return `[${names.map((name) => django_text(name === '' ? '…' : name)).join(', ')}]`;
}
function django_field(name) {
    return /^\w+$/.test(name) ? name : '…';
}
function django_text(value) {
    return `"${value.replace(/["\\\u0000-\u001f]/g, '').slice(0, 160)}"`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/remedies/rails.ts

/** Takes a remedy; gives its steps as a Rails migration says them, or undefined where SQL says it as well. */
function railsSteps(remedy) {
    switch (remedy.kind) {
        case 'build-index':
            return rails_outside(`add_index ${symbol(remedy.table)}, ${symbols(remedy.columns)}${remedy.unique ? ', unique: true' : ''}${rails_named(remedy.name)}, algorithm: :concurrently`);
        case 'drop-index':
            return rails_outside(`remove_index ${remedy.table === undefined ? ':…' : symbol(remedy.table)}${rails_named(remedy.name)}, algorithm: :concurrently`);
        case 'validate-later':
            return rails_validateLater(remedy);
        case 'unique-by-index': {
            const name = remedy.name ?? indexName(remedy.table, remedy.columns);
            return [
                rails_outside(`add_index ${symbol(remedy.table)}, ${symbols(remedy.columns)}, unique: true, name: ${rails_text(name)}, algorithm: :concurrently`),
                '# in a later migration',
                remedy.primaryKey
                    ? `execute ${rails_text(`ALTER TABLE ${remedy.table} ADD PRIMARY KEY USING INDEX ${name}`)}`
                    : `add_unique_constraint ${symbol(remedy.table)}, using_index: ${rails_text(name)}`,
            ].join('\n');
        }
        case 'not-null-by-check':
            return rails_notNull(remedy.table, remedy.column);
        case 'add-column-in-steps': {
            const { table, column } = remedy;
            return [
                `add_column ${symbol(table)}, ${symbol(column.name)}, ${symbol(column.type?.name ?? '…')}`,
                ...(column.default === 'none'
                    ? []
                    : [`change_column_default ${symbol(table)}, ${symbol(column.name)}, from: nil, to: …`]),
                '# in a later migration, with disable_ddl_transaction!',
                batches(table, [column.name]),
                ...(column.notNull ? ['# then', rails_notNull(table, column.name)] : []),
            ].join('\n');
        }
        case 'drop-column-in-steps':
            return [
                '# 1. release this in the model',
                `self.ignored_columns += [${rails_text(remedy.column)}]`,
                '# 2. in the next release',
                `remove_column ${symbol(remedy.table)}, ${symbol(remedy.column)}`,
            ].join('\n');
        case 'backfill-in-batches':
            return rails_outside(batches(remedy.table, remedy.columns));
        default:
            return undefined;
    }
}
function rails_outside(step) {
    return `disable_ddl_transaction!  # of the migration, which does nothing else\n\n${step}`;
}
function rails_validateLater({ table, name, foreignKey }) {
    const to = foreignKey?.references;
    const called = name === undefined ? '' : rails_named(name);
    if (to !== undefined)
        return [
            `add_foreign_key ${symbol(table)}, ${symbol(names_last(to))}${called}, validate: false`,
            '# in a later migration: reads the rows beside the writers',
            `validate_foreign_key ${symbol(table)}, ${symbol(names_last(to))}`,
        ].join('\n');
    const check = name ?? addedName(table, 'check');
    return [
        `add_check_constraint ${symbol(table)}, "…", name: ${rails_text(check)}, validate: false`,
        '# in a later migration: reads the rows beside the writers',
        `validate_check_constraint ${symbol(table)}, name: ${rails_text(check)}`,
    ].join('\n');
}
function rails_notNull(table, column) {
    const check = rails_text(notNullName(table, column));
    return [
        `add_check_constraint ${symbol(table)}, ${rails_text(`${column} IS NOT NULL`)}, name: ${check}, validate: false`,
        '# in a later migration: reads the rows beside the writers',
        `validate_check_constraint ${symbol(table)}, name: ${check}`,
        `change_column_null ${symbol(table)}, ${symbol(column)}, false  # no scan now`,
        `remove_check_constraint ${symbol(table)}, name: ${check}`,
    ].join('\n');
}
function batches(table, columns) {
    const set = columns.map((column) => `${/^\w+$/.test(column) ? column : '…'}: …`).join(', ') || '…';
    return `${model(table)}.unscoped.where(…).in_batches(of: 1_000) { |rows| rows.update_all(${set}); sleep(0.01) }`;
}
/** `order_items` is `OrderItem`. */
function model(table) {
    const words = names_last(table).split('_');
    const singular = [...words.slice(0, -1), (words.at(-1) ?? '').replace(/ies$/, 'y').replace(/(?<!s)s$/, '')];
    const name = singular.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return /^[A-Z]\w*$/.test(name) ? name : 'Model';
}
function symbol(name) {
    return /^[A-Za-z_]\w*$/.test(name) ? `:${name}` : rails_text(name);
}
function symbols(names) {
    if (names.length === 0 || names.includes(''))
        return '"…"';
    return names.length === 1 ? symbol(names[0] ?? '') : `[${names.map(symbol).join(', ')}]`;
}
function rails_named(name) {
    return name === undefined ? '' : `, name: ${rails_text(name)}`;
}
function rails_text(value) {
    return `"${value.replace(/["\\#\u0000-\u001f]/g, '').slice(0, 120)}"`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/remedies/sql.ts

/** Takes a remedy; gives its steps as SQL, with what belongs between them as comments. */
function sqlSteps(remedy) {
    switch (remedy.kind) {
        case 'build-index':
            return [
                '-- in a migration of its own that runs without a transaction',
                `CREATE ${remedy.unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY${spaced(remedy.name)} ON ${sql_quoted(remedy.table)} (${sql_list(remedy.columns)});`,
            ].join('\n');
        case 'drop-index':
            return `-- in a migration of its own that runs without a transaction\nDROP INDEX CONCURRENTLY ${remedy.name === undefined ? '…' : sql_quoted(remedy.name)};`;
        case 'reindex':
            return `-- in a migration of its own that runs without a transaction\nREINDEX INDEX CONCURRENTLY ${sql_quoted(remedy.what)};`;
        case 'validate-later':
            return sql_validateLater(remedy);
        case 'unique-by-index':
            return uniqueByIndex(remedy);
        case 'not-null-by-check':
            return notNullByCheck(remedy.table, remedy.column);
        case 'add-column-in-steps':
            return addColumn(remedy.table, remedy.column);
        case 'attach-checked-partition':
            return [
                `ALTER TABLE ${sql_quoted(remedy.partition)} ADD CONSTRAINT bound CHECK (…) NOT VALID;  -- what the bound says`,
                `ALTER TABLE ${sql_quoted(remedy.partition)} VALIDATE CONSTRAINT bound;`,
                `ALTER TABLE ${sql_quoted(remedy.table)} ATTACH PARTITION ${sql_quoted(remedy.partition)} FOR VALUES …;`,
            ].join('\n');
        case 'set-timeouts':
            return "SET lock_timeout = '5s';";
        default:
            return inReleases(remedy);
    }
}
/** A word as the server takes it without quotes, or quoted. */
function sql_quoted(name) {
    return name
        .split('.')
        .map((part) => /^[a-z_][a-z0-9_$]*$/.test(part) ? part : `"${part.replaceAll('"', '""').replace(/[\u0000-\u001f]/g, ' ')}"`)
        .join('.')
        .slice(0, 140);
}
/** A value as a string of SQL. */
function sql_literal(value) {
    return `'${value
        .replace(/[\u0000-\u001f]+/g, ' ')
        .slice(0, 63)
        .replaceAll("'", "''")}'`;
}
function sql_list(names) {
    return names.map((name) => (name === '' ? '…' : sql_quoted(name))).join(', ') || '…';
}
function spaced(name) {
    return name === undefined ? '' : ` ${sql_quoted(name)}`;
}
function sql_validateLater({ table, name, foreignKey }) {
    const called = sql_quoted(name ?? addedName(table, foreignKey === undefined ? 'check' : `${foreignKey.columns.join('_')}_fkey`));
    const constraint = foreignKey === undefined
        ? 'CHECK (…)'
        : `FOREIGN KEY (${sql_list(foreignKey.columns)}) REFERENCES ${sql_quoted(foreignKey.references)}`;
    return [
        `ALTER TABLE ${sql_quoted(table)} ADD CONSTRAINT ${called} ${constraint} NOT VALID;`,
        '-- in a later migration: reads the rows beside the writers',
        `ALTER TABLE ${sql_quoted(table)} VALIDATE CONSTRAINT ${called};`,
    ].join('\n');
}
function uniqueByIndex({ table, name, columns, primaryKey, }) {
    const index = sql_quoted(name ?? indexName(table, columns));
    return [
        '-- in a migration of its own that runs without a transaction',
        `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${sql_quoted(table)} (${sql_list(columns)});`,
        '-- then, for a moment',
        `ALTER TABLE ${sql_quoted(table)} ADD CONSTRAINT ${index} ${primaryKey ? 'PRIMARY KEY' : 'UNIQUE'} USING INDEX ${index};`,
    ].join('\n');
}
function notNullByCheck(table, column) {
    const check = sql_quoted(notNullName(table, column));
    return [
        `ALTER TABLE ${sql_quoted(table)} ADD CONSTRAINT ${check} CHECK (${sql_quoted(column)} IS NOT NULL) NOT VALID;`,
        '-- in a later migration: reads the rows beside the writers',
        `ALTER TABLE ${sql_quoted(table)} VALIDATE CONSTRAINT ${check};`,
        `ALTER TABLE ${sql_quoted(table)} ALTER COLUMN ${sql_quoted(column)} SET NOT NULL;  -- no scan now`,
        `ALTER TABLE ${sql_quoted(table)} DROP CONSTRAINT ${check};`,
    ].join('\n');
}
function addColumn(table, column) {
    const type = column.type === undefined ? '…' : sql_typeText(column.type);
    const lines = [
        `ALTER TABLE ${sql_quoted(table)} ADD COLUMN ${sql_quoted(column.name)} ${type};`,
        ...(column.default === 'none'
            ? []
            : [`ALTER TABLE ${sql_quoted(table)} ALTER COLUMN ${sql_quoted(column.name)} SET DEFAULT …;  -- for new rows`]),
        '-- in batches that commit, once the code sets it',
        `UPDATE ${sql_quoted(table)} SET ${sql_quoted(column.name)} = … WHERE ${sql_quoted(column.name)} IS NULL AND id BETWEEN … AND …;`,
    ];
    return [...lines, ...(column.notNull ? ['-- then', notNullByCheck(table, column.name)] : [])].join('\n');
}
function sql_typeText({ name, modifiers, array }) {
    const plain = { serial: 'integer', bigserial: 'bigint', smallserial: 'smallint' }[name] ?? name;
    return `${plain.slice(0, 60)}${modifiers.length === 0 ? '' : `(${modifiers.join(', ')})`}${array ? '[]' : ''}`;
}
/** Steps with releases of the code between them: expand, migrate, contract. */
function inReleases(remedy) {
    switch (remedy.kind) {
        case 'change-type-in-steps': {
            const next = sql_quoted(`${remedy.column}_new`);
            const type = remedy.to === undefined ? '…' : sql_typeText(remedy.to);
            return [
                ...expand(remedy.table, next, type, sql_quoted(remedy.column)),
                `ALTER TABLE ${sql_quoted(remedy.table)} DROP COLUMN ${sql_quoted(remedy.column)};`,
            ].join('\n');
        }
        case 'rename-column-in-steps':
            return [
                ...expand(remedy.table, sql_quoted(remedy.to), '…', sql_quoted(remedy.column)),
                `ALTER TABLE ${sql_quoted(remedy.table)} DROP COLUMN ${sql_quoted(remedy.column)};`,
            ].join('\n');
        case 'rename-table-in-steps':
            return [
                'BEGIN;',
                `ALTER TABLE ${sql_quoted(remedy.table)} RENAME TO ${sql_quoted(remedy.to)};`,
                `CREATE VIEW ${sql_quoted(remedy.table)} AS SELECT * FROM ${sql_quoted(remedy.to)};`,
                'COMMIT;',
                '-- release the code that knows the new name; then',
                `DROP VIEW ${sql_quoted(remedy.table)};`,
            ].join('\n');
        case 'drop-column-in-steps':
            return [
                '-- 1. release code that no longer names the column',
                '-- 2. in the next release',
                `ALTER TABLE ${sql_quoted(remedy.table)} DROP COLUMN ${sql_quoted(remedy.column)};`,
            ].join('\n');
        case 'drop-table-in-steps':
            return [
                '-- 1. release code that no longer names the table',
                `ALTER TABLE ${sql_quoted(remedy.table)} RENAME TO ${sql_quoted(addedName(remedy.table, 'unused'))};  -- and wait: it can still be named back`,
                '-- 2. in a later release',
                `DROP TABLE ${sql_quoted(`${remedy.table}_unused`)};`,
            ].join('\n');
        case 'backfill-in-batches':
            return [
                '-- outside a transaction, again until no row is left',
                `UPDATE ${sql_quoted(remedy.table)} SET ${remedy.columns.map((column) => `${sql_quoted(column)} = …`).join(', ') || '…'}`,
                `WHERE id IN (SELECT id FROM ${sql_quoted(remedy.table)} WHERE … ORDER BY id LIMIT 1000);`,
            ].join('\n');
        case 'delete-in-batches':
            return [
                '-- outside a transaction, again until no row is left',
                `DELETE FROM ${sql_quoted(remedy.table)} WHERE id IN (SELECT id FROM ${sql_quoted(remedy.table)} WHERE … ORDER BY id LIMIT 1000);`,
            ].join('\n');
        case 'add-enum-value-in-steps':
            return [
                `ALTER TYPE ${sql_quoted(remedy.type)} ADD VALUE ${sql_literal(remedy.to)};`,
                '-- release code that reads both and writes the new one; then, in batches,',
                `UPDATE … SET … = ${sql_literal(remedy.to)} WHERE … = ${sql_literal(remedy.value)};`,
            ].join('\n');
        default:
            return '';
    }
}
function expand(table, to, type, from) {
    return [
        `ALTER TABLE ${sql_quoted(table)} ADD COLUMN ${to} ${type};`,
        '-- release code that writes both, then fill the old rows in batches that commit',
        `UPDATE ${sql_quoted(table)} SET ${to} = ${from} WHERE ${to} IS NULL AND id BETWEEN … AND …;`,
        '-- release code that reads the new one; then',
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/remedies/written-down.ts




/** Takes a remedy and who runs the migrations; gives its steps in the framework's own words where it has them, as SQL elsewhere. */
function writtenDown(remedy, framework) {
    const own = inOwnWords(remedy, framework);
    return own ?? { code: sqlSteps(remedy), language: 'sql' };
}
function inOwnWords(remedy, framework) {
    switch (framework) {
        case 'rails':
            return written(railsSteps(remedy), 'ruby');
        case 'django':
            return written(djangoSteps(remedy), 'python');
        case 'alembic':
            return written(alembicSteps(remedy), 'python');
        case 'knex':
            return runsAlone(remedy)
                ? written(raw('exports.config = { transaction: false }', 'knex.raw', remedy), 'js')
                : undefined;
        case 'typeorm':
            return runsAlone(remedy)
                ? written(raw('transaction = false as const', 'queryRunner.query', remedy), 'ts')
                : undefined;
        default:
            return undefined;
    }
}
function written(code, language) {
    return code === undefined ? undefined : { code, language };
}
/** Steps that the framework has no call for, and that no transaction may hold. */
function runsAlone({ kind }) {
    return kind === 'build-index' || kind === 'drop-index' || kind === 'reindex';
}
function raw(header, call, remedy) {
    const sql = sqlSteps(remedy)
        .split('\n')
        .filter((line) => !line.startsWith('--'))
        .join(' ')
        .replace(/;$/, '');
    return `${header}  // of the migration, which does nothing else\n\nawait ${call}(\`${sql.replace(/[`\\]|\$\{/g, '')}\`)`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/judge.ts









/** Takes the migrations of a change in the order they run, and what is known of the server before; gives what they endanger. A table that the change creates is nobody's yet. */
function judgeMigrations(changed, server) {
    const steps = knownSteps(changed.map(({ migration }) => migration), server);
    const evidence = changed.flatMap(({ migration, before }) => {
        const own = steps.filter((one) => one.migration === migration);
        const fresh = before === undefined ? own : own.filter(({ step }) => !before.steps.some((old) => isSame(old, step)));
        return [...edited(migration, before, fresh), ...joinAlike(ofSteps(migration, fresh, server))];
    });
    return withoutMadeAgain(evidence, changed.map(({ migration }) => migration));
}
function isSame(a, b) {
    return JSON.stringify([a.operation, a.transaction]) === JSON.stringify([b.operation, b.transaction]);
}
function ofSteps(migration, steps, server) {
    const { practice = noPractice } = server;
    return [
        ...steps.flatMap((one) => hazardsOf(one).flatMap((hazard) => afterAssurance(judge_evidenceOf(migration, one.step, hazard), one.step, practice))),
        ...wholeHazards(migration, steps, server).map(({ step, hazard, byRequest }) => ({
            ...judge_evidenceOf(migration, step, hazard),
            ...(byRequest === true ? { byRequest } : {}),
        })),
        ...preferencesOf(steps).map(({ step, hazard }) => ({
            ...judge_evidenceOf(migration, step, hazard),
            byRequest: true,
        })),
    ];
}
function judge_evidenceOf(migration, { line, endLine }, hazard) {
    const { remedy, ...rest } = hazard;
    const fix = remedy === undefined ? undefined : writtenDown(remedy, migration.framework);
    return {
        ...rest,
        ...{ contract: 'migration', surface: 'db', path: migration.path, side: 'head', line, endLine },
        ...(fix === undefined ? {} : { fix }),
    };
}
function edited(migration, before, fresh) {
    if (before === undefined)
        return [];
    const gone = before.steps.filter((old) => !migration.steps.some((step) => isSame(old, step)));
    const at = fresh[0]?.step ?? migration.steps[0];
    if (at === undefined || (fresh.length === 0 && gone.length === 0))
        return [];
    return [
        judge_evidenceOf(migration, at, {
            rule: 'migration-edited-after-release',
            level: 'risky',
            title: 'this migration was there before: where it has run already, the change does not happen, and databases differ from now on',
            detail: `${checksums[migration.framework] ?? ''}Leave it as it ran and write a new one for the difference.`,
            affects: [],
        }),
    ];
}
/** What the tools do that keep a checksum of what they ran. */
const checksums = {
    flyway: 'Flyway compares checksums and refuses to migrate. ',
    prisma: 'Prisma compares checksums: `migrate dev` wants to reset the database. ',
};

;// CONCATENATED MODULE: ./src/core/evidence/migration/project-engine.ts

/** Files that name the database of a project, from the folder of a migration upwards. */
const files = [
    'config/database.yml',
    'Gemfile',
    'package.json',
    'pyproject.toml',
    'requirements.txt',
    'schema.prisma',
    'docker-compose.yml',
    'go.mod',
    'Cargo.toml',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
];
/** Folders above a migration that are looked into. */
const maxFolders = 5;
/** Characters of a file that are looked at. */
const maxText = 200_000;
const project_engine_words = [
    [
        /adapter:\s*["']?postg|\bgem ["']pg["']|\bpsycopg|\basyncpg\b|\bpg8000\b|["']pg["']\s*:|["']postgres["']\s*:|postgresql(?:\+\w+)?:\/\/|postgres:\/\/|provider\s*=\s*["']postgresql|\bdjango\.db\.backends\.postgresql|image:\s*["']?(?:[\w./-]+\/)?(?:postgres|postgis|timescaledb|pgvector)|["']type["']\s*:\s*["']postgres|github\.com\/(?:lib\/pq|jackc\/pgx)|\borg\.postgresql\b|\b(?:tokio|rust)-postgres\b|\b(?:sqlx|diesel|sea-orm)\b[^\n]{0,200}postgres/i,
        'postgresql',
    ],
    [
        /adapter:\s*["']?(?:mysql|trilogy)|\bgem ["'](?:mysql2|trilogy)["']|\bmysqlclient\b|\bpymysql\b|\baiomysql\b|["']mysql2?["']\s*:|mysql(?:\+\w+)?:\/\/|provider\s*=\s*["']mysql|\bdjango\.db\.backends\.mysql|image:\s*["']?(?:[\w./-]+\/)?(?:mysql|mariadb)|github\.com\/go-sql-driver\/mysql|\bmysql-connector\b|\bmariadb-java-client\b/i,
        'mysql',
    ],
    [/provider\s*=\s*["']cockroachdb|image:\s*["']?cockroachdb/i, 'cockroachdb'],
    [/provider\s*=\s*["']sqlserver/i, 'sqlserver'],
    [/adapter:\s*["']?sqlite|provider\s*=\s*["']sqlite/i, 'sqlite'],
];
/** Takes the paths of migrations; gives the files that may name their database, each once. */
function projectRefs(paths) {
    return [...new Set(paths.flatMap(project_engine_above))].flatMap(filesIn);
}
/** The folders above that of a migration, the nearest first, and the root. */
function project_engine_above(path) {
    const parts = path.split('/').slice(0, -1);
    const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    return [...folders.slice(1, 1 + maxFolders), ''];
}
/** Takes the path of a migration and the texts that were read; gives the engine that the nearest folder names, PostgreSQL where it is one of several; undefined where none does. */
function engineOfProject(path, texts) {
    for (const folder of project_engine_above(path)) {
        const named = filesIn(folder).flatMap((ref) => enginesIn(((0,change_text/* textOr */.ph)(texts.get(ref)) ?? '').slice(0, maxText)));
        const first = project_engine_words.map(([, engine]) => engine).find((engine) => named.includes(engine));
        if (first !== undefined)
            return first;
    }
    return undefined;
}
function filesIn(folder) {
    return files.map((name) => ({ revision: 'head', path: folder === '' ? name : `${folder}/${name}` }));
}
function enginesIn(text) {
    return text === '' ? [] : project_engine_words.flatMap(([pattern, engine]) => (pattern.test(text) ? [engine] : []));
}

// EXTERNAL MODULE: ./src/core/evidence/migration/severity.ts
var severity = __webpack_require__(17527);
;// CONCATENATED MODULE: ./src/core/evidence/migration/stated-server.ts
const stated_server_words = [
    [/\b(?:postgres(?:ql)?|aurora postgresql|timescale(?:db)?)\b/i, 'postgresql'],
    [/\bcockroach(?:db)?\b/i, 'cockroachdb'],
    [/\b(?:mysql|mariadb|percona)\b/i, 'mysql'],
    [/\bsqlite\b/i, 'sqlite'],
    [/\b(?:sql server|mssql)\b/i, 'sqlserver'],
    [/\boracle\b/i, 'oracle'],
];
/** Takes what the owners say of their stack (`PostgreSQL 16`); gives the server where they name one, or PostgreSQL where it is one of several. */
function statedServer(stack) {
    const named = stated_server_words.flatMap(([pattern, engine]) => stack.flatMap((line) => {
        const match = pattern.exec(line);
        if (match === null)
            return [];
        const version = /^\W{0,3}(?:version\W{0,2}|v)?(\d{1,3})\b/i.exec(line.slice(match.index + match[0].length))?.[1];
        return [{ engine, version: version === undefined ? undefined : Number(version) }];
    }));
    return named[0];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/migration-check.ts










/** Takes a kind of migrations; gives their check: what they lock, rewrite, lose or break. */
function migrationCheck(kind) {
    return {
        kind: kind.kind,
        rules: [...migrationRules, ...preferenceRules],
        parsers: kind.parsers,
        concerns: ({ path, status }) => status !== 'removed' && kind.mayBe(path, status === 'added' || status === 'copied'),
        needsTrees: false,
        wanted: (files) => [
            ...files.flatMap(migration_check_refsOf),
            ...schemaRefs(kind, files),
            ...practiceRefs(kind, files),
            ...projectRefs(files.slice(0, maxProjects).map(({ path }) => path)),
        ],
        applies: ({ path, status }, { texts }) => {
            const text = texts.get({ revision: 'head', path });
            return text.kind !== 'text' || kind.isOne(path, text.text, status === 'added' || status === 'copied');
        },
        compute: (input, parsers) => compute(kind, input, parsers),
    };
}
/** Migrations whose projects are looked at; those of one change are mostly of one. */
const maxProjects = 10;
function migration_check_refsOf({ path, previousPath = path, status }) {
    const head = { revision: 'head', path };
    return status === 'added' || status === 'copied' ? [head] : [head, { revision: 'mergeBase', path: previousPath }];
}
function schemaRefs({ schemasFor }, files) {
    return refsBefore(files, (path) => schemasFor?.(path) ?? []);
}
/** As they were before: who changes the settings does not judge by them. */
function practiceRefs({ practice }, files) {
    return refsBefore(files, (path) => practice?.pathsFor(path) ?? []);
}
function refsBefore(files, pathsFor) {
    const paths = new Set(files.flatMap(({ path }) => pathsFor(path)));
    return [...paths].slice(0, maxProjects).map((path) => ({ revision: 'mergeBase', path }));
}
/** How the project runs its migrations; that of the first where there are several. */
function practiceBefore(kind, { files, texts }) {
    const [text] = practiceRefs(kind, files).flatMap((ref) => (0,change_text/* textOr */.ph)(texts.get(ref)) ?? []);
    return text === undefined ? noPractice : (kind.practice?.read(text) ?? noPractice);
}
/** What was there before the change, where the project writes it down. */
function catalogBefore(kind, { files, texts }, parsers) {
    const operations = schemaRefs(kind, files).flatMap((ref) => {
        const text = (0,change_text/* textOr */.ph)(texts.get(ref));
        return text === undefined ? [] : (kind.readSchema?.(ref.path, text, parsers) ?? []);
    });
    return catalogOf(operations);
}
function compute(kind, input, parsers) {
    const stated = statedServer(input.facts.stack);
    const read = input.files.toSorted(inOrder).map((file) => readFile(kind, file, input, parsers));
    const changed = read.flatMap(({ changed: one }) => (one === undefined ? [] : [one]));
    const evidence = judgeMigrations(changed, {
        catalog: catalogBefore(kind, input, parsers),
        version: stated?.version,
        isLarge: (0,severity/* isLargeBy */.n)(input.facts),
        practice: practiceBefore(kind, input),
    });
    const isAssumed = stated === undefined && !read.some(({ isKnown }) => isKnown);
    return {
        evidence: isAssumed ? withAssumption(evidence) : evidence,
        unchecked: read.flatMap(({ unchecked }) => unchecked),
    };
}
/** Says once that nothing told which server it is. */
function withAssumption([first, ...rest]) {
    if (first === undefined)
        return [];
    const said = 'PostgreSQL is assumed: nothing in the repository names the server, and `facts.stack` can.';
    return [{ ...first, detail: `${first.detail} ${said}` }, ...rest];
}
/** Migrations run in the order of their names, numbers by their value. */
function inOrder(a, b) {
    const [first, second] = [numbersPadded(a.path), numbersPadded(b.path)];
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}
function numbersPadded(path) {
    return path.replace(/\d{1,20}/g, (digits) => digits.padStart(20, '0'));
}
function readFile(kind, file, input, parsers) {
    const { path, previousPath = path, status } = file;
    const { texts } = input;
    const text = texts.get({ revision: 'head', path });
    if (text.kind !== 'text')
        return { isKnown: true, unchecked: [{ path, why: whyNot(text.kind) }] };
    const engine = engineOf(kind, path, text.text, input);
    if (engine !== undefined && engine !== 'postgresql')
        return { isKnown: true, unchecked: [{ path, why: `${engineName(engine)} is not checked` }] };
    const isKnown = engine !== undefined;
    const outcome = kind.read(path, text.text, parsers);
    if (outcome === undefined)
        return { isKnown, unchecked: [] };
    const isNew = status === 'added' || status === 'copied';
    const base = isNew ? undefined : (0,change_text/* textOr */.ph)(texts.get({ revision: 'mergeBase', path: previousPath }));
    const before = base === undefined ? undefined : kind.read(previousPath, base, parsers);
    return { isKnown, changed: { migration: outcome, before }, unchecked: unreadIn(outcome) };
}
/** By the file itself, by what the owners say, by the project around it. */
function engineOf({ engineOfText }, path, text, { texts, facts }) {
    return engineOfText?.(path, text) ?? statedServer(facts.stack)?.engine ?? engineOfProject(path, texts);
}
function whyNot(kind) {
    switch (kind) {
        case 'absent':
            return 'it is not there at head';
        case 'binary':
            return 'it is binary';
        case 'too-large':
            return 'it is too large';
        case 'unreadable':
            return 'it could not be read';
    }
}
/** Most parts of one migration that are named. */
const maxUnread = 3;
function unreadIn({ path, unread, steps }) {
    const all = [
        ...unread,
        ...steps.flatMap(({ operation, line }) => (operation.kind === 'unread' ? [{ line, why: operation.why }] : [])),
    ];
    const named = all.toSorted((a, b) => a.line - b.line).slice(0, maxUnread);
    return named.map(({ line, why }) => ({ path, why: `line ${line}: ${why}` }));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/other-frameworks.ts

const frameworks = [
    { name: 'Django', path: /(?:^|\/)migrations\/(?!__init__)\w+\.py$/, text: /\(migrations\.Migration\)|\(Migration\)/ },
    {
        name: 'Alembic',
        path: /(?:^|\/)(?:versions|migrations)\/(?:[^/]+\/)*[^/]+\.py$/,
        text: /^def upgrade\(|\bimport op\b/m,
    },
    { name: 'Sequelize', path: /(?:^|\/)migrations?\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/, text: /\bqueryInterface\b/ },
    { name: 'node-pg-migrate', path: /(?:^|\/)migrations?\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/, text: /\bpgm\b/ },
    { name: 'Laravel', path: /(?:^|\/)database\/migrations\/[^/]+\.php$/ },
    { name: 'Doctrine', path: /(?:^|\/)migrations\/(?:[^/]+\/)*Version\d+\.php$/i },
    { name: 'Phinx', path: /(?:^|\/)db\/migrations\/\d+_[^/]+\.php$/ },
    { name: 'Entity Framework', path: /(?:^|\/)Migrations\/(?:[^/]+\/)*\d{14}_\w+\.cs$/, text: /:\s*Migration\b/ },
    { name: 'Ecto', path: /(?:^|\/)priv\/[^/]*repo[^/]*\/migrations\/[^/]+\.exs$/ },
    {
        name: 'Liquibase',
        path: /(?:^|\/)[^/]*(?:changelog|changeset|liquibase)[^/]*(?:\/(?:[^/]+\/)*[^/]+)?\.(?:xml|ya?ml|json)$/i,
        text: /databaseChangeLog/,
    },
    { name: 'MikroORM', path: /(?:^|\/)migrations?\/(?:[^/]+\/)*Migration\d+\w*\.ts$/, text: /extends\s+Migration\b/ },
    { name: 'Flyway in Java', path: /(?:^|\/)db\/migration\/(?:[^/]+\/)*V[\w.]+__\w+\.(?:java|kt)$/ },
];
/** Names the migrations of frameworks that are not read, so that nobody takes silence for safety. */
const otherMigrationsCheck = {
    kind: 'migration-other',
    rules: [],
    parsers: [],
    concerns: ({ path, status }) => status !== 'removed' && frameworks.some((one) => one.path.test(path)),
    needsTrees: false,
    wanted: (files) => files.map(({ path }) => ({ revision: 'head', path })),
    compute: ({ files, texts }) => ({
        evidence: [],
        unchecked: files.flatMap(({ path }) => {
            const text = (0,change_text/* textOr */.ph)(texts.get({ revision: 'head', path })) ?? '';
            const framework = frameworks.find((one) => one.path.test(path) && (one.text?.test(text) ?? true));
            return framework === undefined ? [] : [{ path, why: `migrations of ${framework.name} are not checked` }];
        }),
    }),
};

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/program.ts
/** Deeper blocks and longer lists are not looked into. */
const program_most = { depth: 60, nodes: 20_000 };
/** Takes a `DO`; gives the SQL in it as far as it is written down. What is put together as it runs is named as unread. */
function programOf({ args = [] }, parser) {
    const texts = new Map(args.flatMap((node) => {
        if (!('DefElem' in node))
            return [];
        const { defname, arg } = node.DefElem;
        return defname !== undefined && arg !== undefined && 'String' in arg ? [[defname, arg.String.sval ?? '']] : [];
    }));
    const language = texts.get('language') ?? 'plpgsql';
    const body = texts.get('as') ?? '';
    if (language !== 'plpgsql')
        return program_nothing(`a block in ${language.slice(0, 20)}`);
    let tag = 'body';
    while (body.includes(`$${tag}$`))
        tag += 'x';
    try {
        return walk(parser.parseProgram(`CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $${tag}$${body}$${tag}$`));
    }
    catch (error) {
        return program_nothing(`a block: ${error instanceof Error ? error.message.slice(0, 100) : 'it is refused'}`);
    }
}
function program_nothing(why) {
    return { queries: [], unread: [{ line: 1, why }] };
}
function walk(tree) {
    const state = { queries: [], unread: [], left: program_most.nodes };
    program_visit(tree, { line: 1, batched: false, depth: 0 }, state);
    return { queries: state.queries, unread: state.unread };
}
function program_visit(node, where, state) {
    if (typeof node !== 'object' || node === null || where.depth > program_most.depth || --state.left < 0)
        return;
    if (Array.isArray(node)) {
        for (const one of node)
            program_visit(one, { ...where, depth: where.depth + 1 }, state);
        return;
    }
    for (const [kind, value] of Object.entries(node)) {
        const own = {
            line: lineIn(value) ?? where.line,
            batched: where.batched || program_isBatch(kind, value),
            depth: where.depth + 1,
        };
        if (kind === 'PLpgSQL_stmt_execsql')
            note(queryIn(value, 'sqlstmt'), own, state);
        else if (kind === 'PLpgSQL_stmt_perform')
            note(queryIn(value, 'expr'), own, state);
        else if (kind === 'PLpgSQL_stmt_dynexecute')
            dynamic(queryIn(value, 'query'), own, state);
        else if (kind !== 'datums')
            program_visit(value, own, state);
    }
}
function lineIn(value) {
    const line = property(value, 'lineno');
    return typeof line === 'number' ? line : undefined;
}
function property(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}
function queryIn(value, name) {
    const query = property(property(property(value, name), 'PLpgSQL_expr'), 'query');
    return typeof query === 'string' ? query : undefined;
}
function note(sql, { line, batched }, { queries }) {
    if (sql !== undefined)
        queries.push({ sql, line, batched });
}
/** `EXECUTE` of a constant is that constant; of `format('… %I …', name)` the format with a name for each mark. */
function dynamic(expression, where, state) {
    const text = expression?.trim() ?? '';
    const constant = /^(?:E?'((?:[^'\\]|'')*)'|\$(\w*)\$([\s\S]*)\$\2\$)$/.exec(text);
    const format = /^format\s*\(\s*E?'((?:[^'\\]|'')*)'/i.exec(text);
    if (constant !== null)
        note((constant[1] ?? constant[3] ?? '').replaceAll("''", "'"), where, state);
    else if (format !== null)
        note((format[1] ?? '').replaceAll("''", "'").replace(/%(?:\d+\$)?[IsL]/g, 'computed'), where, state);
    else
        state.unread.push({ line: where.line, why: 'SQL that a block puts together as it runs' });
}
function program_isBatch(kind, value) {
    if (!/^PLpgSQL_stmt_(?:loop|while|fori|fors|forc)$/.test(kind))
        return false;
    return JSON.stringify(property(value, 'body') ?? []).includes('PLpgSQL_stmt_commit');
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/sql-text.ts
const sql_text_placeholder = /\$\{[^{}\n]{0,200}\}|\{\{[^{}\n]{0,200}\}\}|<%=[^\n]{0,200}?%>|(?<![:\w]):'?"?[a-z_]\w{0,62}"?'?(?![:\w=])/gi;
const sql_text_directive = /<%[^=\n][^\n]{0,300}?%>|\{%[^\n]{0,300}?%\}/g;
/**
 * Takes a file of SQL; gives it without what is meant for the program that sends it: commands of psql, the rows of a `COPY … FROM stdin`, and
 * the marks of templates, whose values become a name of the same length. A NUL, at which the server's parser would stop, becomes a space.
 */
function sqlTextOf(text) {
    const unread = [];
    const lines = text.replaceAll('\u0000', ' ').split('\n');
    if (lines.join('\n') !== text)
        unread.push({ line: 1 + (text.split('\u0000')[0] ?? '').split('\n').length - 1, why: 'it has a NUL' });
    let inCopy = false;
    const kept = lines.map((line, index) => {
        if (inCopy) {
            inCopy = !/^\\\.\s*$/.test(line);
            return blank(line);
        }
        if (/^\s*\\[a-z!?]/i.test(line)) {
            if (/^\s*\\(?:i|ir|include|include_relative|gexec|copy)\b/i.test(line))
                unread.push({ line: index + 1, why: `what \`${commandOf(line)}\` of psql runs is not in this file` });
            return blank(line);
        }
        inCopy = /^\s*copy\b.*\bfrom\s+stdin\b.*;\s*$/i.test(line.slice(0, 2_000));
        return inCopy ? blank(line) : templated(line);
    });
    return { sql: kept.join('\n'), unread };
}
function commandOf(line) {
    return (/\\\w+/.exec(line)?.[0] ?? '\\').slice(0, 20);
}
function blank(line) {
    return line.replace(/[^\r]/g, ' ');
}
/** A longer line is not a template but data. */
const sql_text_maxLine = 10_000;
function templated(line) {
    if (line.length > sql_text_maxLine || !/[$<{:]/.test(line))
        return line;
    return line.replace(sql_text_directive, blank).replace(sql_text_placeholder, (mark, offset) => {
        if (/^:/.test(mark) && isQuoted(line, offset))
            return mark;
        // Within a string or a name it may be anything of that length.
        return 'x'.repeat(mark.length);
    });
}
/** Whether a position is inside a string that begins on its line. */
function isQuoted(line, at) {
    return (line.slice(0, at).split("'").length - 1) % 2 === 1;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/function-volatility.ts
// Generated by `npm run migration-tables` from pg_proc of PostgreSQL 18.6: do not edit.
/** Functions of the server whose value may change from row to row. */
const volatileFunctions = new Set('amvalidate array_sample array_shuffle clock_timestamp current_query currtid2 currval cursor_to_xml cursor_to_xmlschema gen_random_uuid lastval loread lowrite nextval query_to_xml query_to_xml_and_xmlschema query_to_xmlschema random random_normal set_config setseed setval timeofday txid_status uuidv4 uuidv7'.split(' '));
/** Functions of the server that give one value for a statement. */
const steadyFunctions = new Set('abbrev abs acldefault acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims array_position array_positions array_remove array_replace array_reverse array_sort array_to_json array_to_string array_to_tsvector array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit bit_count bit_length bitcmp bool bound_box box bpchar bpcharcmp broadcast bytea byteacmp cardinality casefold cash_words cbrt ceil ceiling center char char_length character_length chr cidr circle col_description concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crc32 crc32c current_database current_schema current_schemas current_setting current_user database_to_xml database_to_xml_and_xmlschema database_to_xmlschema date date_add date_bin date_cmp_timestamp date_cmp_timestamptz date_part date_subtract date_trunc datemultirange daterange daterange_canonical decode degrees dexp diagonal diameter div dlog1 dlog10 dround dtrunc encode enum_first enum_last enum_range erf erfc exp extract factorial family float4 float8 floor format format_type gamma gcd get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername height host hostmask icu_unicode_version in_range inet_client_addr inet_client_port inet_merge inet_same_family inet_server_addr inet_server_port initcap int2 int2int4_sum int4 int4inc int4multirange int4range int4range_canonical int8 int8dec int8dec_any int8inc int8inc_any int8inc_float8_float8 int8multirange int8range int8range_canonical interval interval_hash interval_hash_extended is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical json_array_length json_build_array json_build_object json_object json_populate_record json_strip_nulls json_to_record json_to_tsvector json_typeof jsonb_array_length jsonb_build_array jsonb_build_object jsonb_hash jsonb_hash_extended jsonb_insert jsonb_object jsonb_path_exists jsonb_path_exists_tz jsonb_path_match jsonb_path_match_tz jsonb_path_query_array jsonb_path_query_array_tz jsonb_path_query_first jsonb_path_query_first_tz jsonb_populate_record jsonb_populate_record_valid jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_tsvector jsonb_typeof justify_days justify_hours justify_interval lcm left length lgamma like like_escape line ln log log10 lower lower_inc lower_inf lpad lseg ltrim macaddr macaddr8 macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz makeaclitem masklen md5 min_scale mod money multirange mxid_age name nameconcatoid netmask network normalize notlike now npoints num_nonnulls num_nulls numeric numeric_div_trunc numeric_exp numeric_inc numeric_ln numeric_log numeric_sqrt nummultirange numnode numrange obj_description octet_length oid oidvectortypes overlaps overlay parse_ident path pclose phraseto_tsquery pi plainto_tsquery point polygon popen position pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regclass regexp_count regexp_instr regexp_like regexp_match regexp_replace regexp_split_to_array regexp_substr repeat replace reverse right round row_security_active row_to_json rpad rtrim satisfies_hash_partition scale schema_to_xml schema_to_xml_and_xmlschema schema_to_xmlschema session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512 shobj_description sign similar_escape similar_to_escape sin sind sinh slope split_part sqrt statement_timestamp string_to_array strip strpos substr substring system_user table_to_xml table_to_xml_and_xmlschema table_to_xmlschema tan tand tanh text textlen time time_hash time_hash_extended timestamp timestamp_cmp_date timestamp_cmp_timestamptz timestamp_hash timestamp_hash_extended timestamptz timestamptz_cmp_date timestamptz_cmp_timestamp timestamptz_hash timestamptz_hash_extended timetz timetz_hash timetz_hash_extended timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale trunc tsmultirange tsquery_phrase tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned txid_current_snapshot txid_snapshot_xmax txid_snapshot_xmin txid_visible_in_snapshot unicode_assigned unicode_version unistr upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_hash uuid_hash_extended varbit varbitcmp varchar version websearch_to_tsquery width width_bucket xid xid8cmp xml xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xmlcomment xmlconcat2 xmlexists xmltext xmlvalidate xpath xpath_exists'.split(' '));

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/names.ts
/** Gives a table's name as the database knows it, with the schema where it is said. */
function tableOf(relation) {
    const { schemaname, relname = '' } = relation ?? {};
    return schemaname === undefined || schemaname === 'public' ? relname : `${schemaname}.${relname}`;
}
/** Gives the parts of a dotted name. */
function names_partsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []));
}
/** Gives a dotted name; `public` goes without saying. */
function dotted(nodes) {
    const parts = names_partsOf(nodes);
    return (parts[0] === 'public' ? parts.slice(1) : parts).join('.');
}
/** Gives the name in a node of a list of objects: a string, a list of them, a type. */
function objectName(node) {
    if (node === undefined)
        return '';
    if ('List' in node)
        return dotted(node.List.items);
    if ('TypeName' in node)
        return dotted(node.TypeName.names);
    if ('String' in node)
        return node.String.sval ?? '';
    if ('ObjectWithArgs' in node)
        return dotted(node.ObjectWithArgs.objname);
    return '';
}
/** Gives a type as PostgreSQL names it. */
function names_typeOf(type) {
    const parts = names_partsOf(type?.names).filter((part) => part !== 'pg_catalog' && part !== 'public');
    if (type === undefined || parts.length === 0)
        return undefined;
    const modifiers = (type.typmods ?? []).flatMap((node) => {
        if (!('A_Const' in node))
            return [];
        return node.A_Const.ival === undefined ? [] : [node.A_Const.ival.ival ?? 0];
    });
    // A char without a length is one of length 1, which the grammar writes out.
    return { name: parts.join('.').toLowerCase(), modifiers, array: (type.arrayBounds ?? []).length > 0 };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/defaults.ts


/** Deeper expressions are not looked into. */
const defaults_maxDepth = 40;
const defaults_order = ['none', 'constant', 'stable', 'unknown', 'volatile'];
/** Takes the expression of a default; says how often the server has to compute it for the rows that are there. A user's own function may be anything. */
function defaultKindOf(node, depth = 0) {
    if (node === undefined)
        return 'none';
    if (depth > defaults_maxDepth)
        return 'unknown';
    if ('A_Const' in node)
        return node.A_Const.isnull === true ? 'none' : 'constant';
    if ('FuncCall' in node)
        return worst([ofFunction(names_partsOf(node.FuncCall.funcname)), ...defaults_all(node.FuncCall.args, depth)]);
    // `CURRENT_TIMESTAMP` and its like hold for a transaction.
    if ('SQLValueFunction' in node)
        return 'stable';
    if ('TypeCast' in node)
        return node.TypeCast.arg === undefined ? 'constant' : castKind(node.TypeCast.arg, depth);
    if ('CollateClause' in node)
        return defaultKindOf(node.CollateClause.arg, depth + 1);
    if ('A_Expr' in node)
        return worst(defaults_all([node.A_Expr.lexpr, node.A_Expr.rexpr], depth));
    if ('A_ArrayExpr' in node)
        return worst(['constant', ...defaults_all(node.A_ArrayExpr.elements, depth)]);
    if ('CoalesceExpr' in node)
        return worst(['constant', ...defaults_all(node.CoalesceExpr.args, depth)]);
    if ('MinMaxExpr' in node)
        return worst(['constant', ...defaults_all(node.MinMaxExpr.args, depth)]);
    if ('BoolExpr' in node)
        return worst(['constant', ...defaults_all(node.BoolExpr.args, depth)]);
    if ('RowExpr' in node)
        return worst(['constant', ...defaults_all(node.RowExpr.args, depth)]);
    return 'unknown';
}
/** A null that is cast to a type is still none. */
function castKind(arg, depth) {
    return defaultKindOf(arg, depth + 1);
}
function defaults_all(nodes, depth) {
    return (nodes ?? []).map((node) => defaultKindOf(node, depth + 1));
}
function worst(kinds) {
    return kinds.reduce((found, kind) => (defaults_order.indexOf(kind) > defaults_order.indexOf(found) ? kind : found), 'constant');
}
/** Functions of extensions that everybody uses, by their own documentation. */
const ofExtensions = new Set([
    'uuid_generate_v1',
    'uuid_generate_v1mc',
    'uuid_generate_v4',
    'gen_random_bytes',
    'gen_salt',
]);
function ofFunction(parts) {
    const name = parts.at(-1)?.toLowerCase() ?? '';
    const schema = parts.length > 1 ? parts[0] : undefined;
    if (ofExtensions.has(name))
        return 'volatile';
    if (schema !== undefined && schema !== 'pg_catalog')
        return 'unknown';
    if (volatileFunctions.has(name))
        return 'volatile';
    return steadyFunctions.has(name) ? 'stable' : 'unknown';
}
/** Says whether the expression of a `USING` is the column itself, or a cast of it: what the server would do without it. */
function isPlainCast(node, column) {
    if ('ColumnRef' in node)
        return names_partsOf(node.ColumnRef.fields).at(-1) === column;
    return 'TypeCast' in node && node.TypeCast.arg !== undefined && isPlainCast(node.TypeCast.arg, column);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/columns.ts


/** Takes the definition of a column; gives the column with what its constraints say of it. */
function columnOf(def) {
    const constraints = constraintNodes(def.constraints);
    const find = (kind) => constraints.find(({ contype }) => contype === kind);
    const generated = find('CONSTR_GENERATED');
    const primaryKey = find('CONSTR_PRIMARY') !== undefined;
    const identity = find('CONSTR_IDENTITY') !== undefined;
    const foreign = find('CONSTR_FOREIGN');
    return {
        name: def.colname ?? '',
        type: names_typeOf(def.typeName),
        notNull: find('CONSTR_NOTNULL') !== undefined || primaryKey || identity,
        default: defaultKindOf(find('CONSTR_DEFAULT')?.raw_expr ?? def.raw_default),
        primaryKey,
        unique: find('CONSTR_UNIQUE') !== undefined,
        check: find('CONSTR_CHECK') !== undefined,
        references: foreign === undefined ? undefined : tableOf(foreign.pktable),
        generated: generated === undefined ? undefined : generated.generated_kind === 'v' ? 'virtual' : 'stored',
        identity,
    };
}
function constraintNodes(nodes) {
    return (nodes ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));
}
/** Takes a constraint of a table; gives it, or undefined for what is no constraint of the rows. */
function constraintOf(node) {
    const kind = columns_kindOf(node);
    if (kind === undefined)
        return undefined;
    return {
        kind,
        name: node.conname,
        columns: kind === 'check' ? columnsNamed(node.raw_expr) : names_partsOf(kind === 'foreign-key' ? node.fk_attrs : node.keys),
        references: kind === 'foreign-key' ? tableOf(node.pktable) : undefined,
        validated: node.skip_validation !== true,
        usingIndex: node.indexname,
        notNullOf: kind === 'check' ? notNullOf(node.raw_expr) : undefined,
    };
}
function columns_kindOf({ contype }) {
    switch (contype) {
        case 'CONSTR_CHECK':
            return 'check';
        case 'CONSTR_FOREIGN':
            return 'foreign-key';
        case 'CONSTR_UNIQUE':
            return 'unique';
        case 'CONSTR_PRIMARY':
            return 'primary-key';
        case 'CONSTR_EXCLUSION':
            return 'exclusion';
        case 'CONSTR_NOTNULL':
            return 'not-null';
        default:
            return undefined;
    }
}
/** Gives the column of a check that is `column IS NOT NULL` and nothing else. */
function notNullOf(expression) {
    if (expression === undefined || !('NullTest' in expression))
        return undefined;
    const { nulltesttype, arg } = expression.NullTest;
    if (nulltesttype !== 'IS_NOT_NULL' || arg === undefined || !('ColumnRef' in arg))
        return undefined;
    return names_partsOf(arg.ColumnRef.fields).at(-1);
}
/** Nodes of an expression that are looked at. */
const maxNodes = 2_000;
/** Gives the columns that an expression names, each once. */
function columnsNamed(expression) {
    const found = new Set();
    const left = [expression];
    for (let seen = 0; left.length > 0 && seen < maxNodes; seen += 1) {
        const node = left.pop();
        if (typeof node !== 'object' || node === null)
            continue;
        if (isColumnRef(node)) {
            const name = names_partsOf(node.ColumnRef.fields).at(-1);
            if (name !== undefined)
                found.add(name);
        }
        else
            left.push(...Object.values(node).toReversed());
    }
    return [...found];
}
function isColumnRef(node) {
    return Object.hasOwn(node, 'ColumnRef');
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/alter-table.ts



/** Takes an `ALTER TABLE`; gives what each of its commands does. */
function alter_table_alterTable({ relation, cmds = [], objtype }) {
    const table = tableOf(relation);
    const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
    if (objtype === 'OBJECT_TYPE')
        return [{ kind: 'harmless', what: 'attributes of a type' }];
    if (objtype === 'OBJECT_INDEX')
        return commands.flatMap((command) => (isMove(command) ? [moved(command, table)] : []));
    if (objtype !== 'OBJECT_TABLE' && objtype !== 'OBJECT_FOREIGN_TABLE')
        return [{ kind: 'harmless', what: 'a view or sequence' }];
    return commands.flatMap((command) => ofCommand(table, command));
}
function ofCommand(table, command) {
    const column = command.name ?? '';
    const ifExists = command.missing_ok === true;
    const cascade = command.behavior === 'DROP_CASCADE';
    switch (command.subtype) {
        case 'AT_AddColumn':
            return alter_table_added(table, command);
        case 'AT_DropColumn':
            return [{ kind: 'drop-column', table, column, cascade, ifExists }];
        case 'AT_AlterColumnType':
            return typeChanged(table, column, definition(command));
        case 'AT_SetNotNull':
            return [{ kind: 'set-not-null', table, column }];
        case 'AT_DropNotNull':
            return [{ kind: 'drop-not-null', table, column }];
        case 'AT_ColumnDefault':
            return [{ kind: command.def === undefined ? 'drop-default' : 'set-default', table, column }];
        case 'AT_AddIdentity':
            return [{ kind: 'add-identity', table, column }];
        case 'AT_AddConstraint':
            return constrained(table, command);
        case 'AT_ValidateConstraint':
            return [{ kind: 'validate-constraint', table, name: column }];
        case 'AT_DropConstraint':
            return [{ kind: 'drop-constraint', table, name: column, ifExists }];
        case 'AT_AttachPartition':
            return [{ kind: 'attach-partition', table, partition: partitionOf(command) }];
        case 'AT_DetachPartition':
            return [{ kind: 'detach-partition', table, partition: partitionOf(command), concurrently: isConcurrent(command) }];
        default:
            return isMove(command) ? [moved(command, table)] : [{ kind: 'harmless', what: command.subtype ?? '' }];
    }
}
function definition({ def }) {
    return def !== undefined && 'ColumnDef' in def ? def.ColumnDef : undefined;
}
function alter_table_added(table, command) {
    const def = definition(command);
    if (def === undefined)
        return [];
    return [{ kind: 'add-column', table, column: columnOf(def), ifNotExists: command.missing_ok === true }];
}
function typeChanged(table, column, def) {
    const using = def?.raw_default !== undefined && !isPlainCast(def.raw_default, column);
    const collation = def?.collClause !== undefined;
    return [{ kind: 'change-type', table, column, from: undefined, to: names_typeOf(def?.typeName), using, collation }];
}
function constrained(table, { def }) {
    if (def === undefined || !('Constraint' in def))
        return [];
    const constraint = constraintOf(def.Constraint);
    return constraint === undefined ? [] : [{ kind: 'add-constraint', table, constraint }];
}
function partitionOf({ def }) {
    return def !== undefined && 'PartitionCmd' in def ? tableOf(def.PartitionCmd.name) : '';
}
function isConcurrent({ def }) {
    return def !== undefined && 'PartitionCmd' in def && def.PartitionCmd.concurrent === true;
}
/** Commands that write the whole table anew, by the server's own table of them (`ATRewriteTable`). */
const moves = {
    AT_SetLogged: 'SET LOGGED',
    AT_SetUnLogged: 'SET UNLOGGED',
    AT_SetTableSpace: 'SET TABLESPACE',
    AT_SetAccessMethod: 'SET ACCESS METHOD',
    AT_SetExpression: 'SET EXPRESSION',
};
function isMove({ subtype }) {
    return subtype !== undefined && Object.hasOwn(moves, subtype);
}
function moved({ subtype }, table) {
    return { kind: 'rewrite-table', table, command: moves[subtype ?? ''] ?? '' };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/create.ts


/** Takes a `CREATE TABLE`; gives the table with its columns and constraints. */
function create_createTable(statement) {
    const { relation, tableElts = [], if_not_exists, inhRelations, partbound, constraints = [] } = statement;
    const parent = inhRelations?.[0];
    return {
        kind: 'create-table',
        table: tableOf(relation),
        columns: tableElts.flatMap((node) => ('ColumnDef' in node ? [columnOf(node.ColumnDef)] : [])),
        constraints: [...tableElts, ...constraints].flatMap(constraintIn),
        ifNotExists: if_not_exists === true,
        temporary: relation?.relpersistence === 't',
        replaces: false,
        partitionOf: partbound !== undefined && parent !== undefined && 'RangeVar' in parent ? tableOf(parent.RangeVar) : undefined,
    };
}
function constraintIn(node) {
    const constraint = 'Constraint' in node ? constraintOf(node.Constraint) : undefined;
    return constraint === undefined ? [] : [constraint];
}
/** Takes a `CREATE TABLE … AS` or a materialized view; gives the table, or that it is harmless. */
function createTableAs({ into, objtype, if_not_exists }) {
    if (objtype !== 'OBJECT_TABLE')
        return { kind: 'harmless', what: 'a new materialized view', view: tableOf(into?.rel) };
    return {
        kind: 'create-table',
        table: tableOf(into?.rel),
        columns: [],
        constraints: [],
        ifNotExists: if_not_exists === true,
        temporary: into?.rel?.relpersistence === 't',
        replaces: false,
        partitionOf: undefined,
    };
}
/** Takes a `CREATE INDEX`; gives the index; an expression among its columns has no name. `ON ONLY` a partitioned table builds nothing. */
function createIndex(statement) {
    const { relation, idxname, indexParams = [], unique, concurrent, if_not_exists } = statement;
    if (relation?.inh !== true)
        return { kind: 'harmless', what: 'an index of a partitioned table alone' };
    return {
        kind: 'create-index',
        table: tableOf(relation),
        name: idxname,
        columns: indexParams.flatMap((node) => ('IndexElem' in node ? [node.IndexElem.name ?? ''] : [])),
        unique: unique === true,
        concurrently: concurrent === true,
        ifNotExists: if_not_exists === true,
    };
}
/** Takes a `CREATE TRIGGER`. */
function createTrigger({ relation, trigname = '', replace }) {
    return { kind: 'create-trigger', table: tableOf(relation), name: trigname, replaces: replace === true };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/data.ts

/** Takes an `UPDATE`; a condition that is always true is none. */
function update({ relation, targetList = [], whereClause, fromClause }) {
    return {
        kind: 'update',
        table: tableOf(relation),
        columns: wholeColumns(targetList),
        where: isCondition(whereClause) || (fromClause ?? []).length > 0,
        batched: data_isBatch(whereClause),
    };
}
/** Parts of a column, `a.x` or `a[1]`, are not the column. */
function wholeColumns(nodes) {
    return nodes.flatMap((node) => {
        if (!('ResTarget' in node) || (node.ResTarget.indirection ?? []).length > 0)
            return [];
        return [node.ResTarget.name ?? ''];
    });
}
/** Takes a `DELETE`. */
function deletion({ relation, whereClause, usingClause }) {
    const where = isCondition(whereClause) || (usingClause ?? []).length > 0;
    return { kind: 'delete', table: tableOf(relation), where, batched: data_isBatch(whereClause) };
}
/** Takes an `INSERT`. */
function insertion({ relation, cols = [], selectStmt }) {
    return {
        kind: 'insert',
        table: tableOf(relation),
        columns: wholeColumns(cols),
        fromSelect: selectStmt !== undefined && 'SelectStmt' in selectStmt && (selectStmt.SelectStmt.fromClause ?? []).length > 0,
    };
}
/** Takes a `TRUNCATE`. */
function truncation({ relations = [], behavior }) {
    return { kind: 'truncate', tables: tablesIn(relations), cascade: behavior === 'DROP_CASCADE' };
}
/** The server's names of its locks, by their number. */
const modes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
/** Takes a `LOCK TABLE`. */
function locking({ relations = [], mode = 8 }) {
    return { kind: 'lock-table', tables: tablesIn(relations), mode: modes[mode - 1] ?? 'ACCESS EXCLUSIVE' };
}
function tablesIn(nodes) {
    return nodes.flatMap((node) => ('RangeVar' in node ? [tableOf(node.RangeVar)] : []));
}
function isCondition(node) {
    if (node === undefined)
        return false;
    if ('A_Const' in node)
        return node.A_Const.boolval?.boolval === false;
    // 1 = 1.
    if ('A_Expr' in node) {
        const { lexpr, rexpr } = node.A_Expr;
        return !(lexpr !== undefined && rexpr !== undefined && 'A_Const' in lexpr && 'A_Const' in rexpr);
    }
    return true;
}
/** A batch is a range of keys, or what a limited query gives. */
function data_isBatch(node) {
    if (node === undefined)
        return false;
    if ('SubLink' in node) {
        const select = node.SubLink.subselect;
        return select !== undefined && 'SelectStmt' in select && select.SelectStmt.limitCount !== undefined;
    }
    if ('BoolExpr' in node)
        return (node.BoolExpr.args ?? []).some(data_isBatch);
    return 'A_Expr' in node && node.A_Expr.kind === 'AEXPR_BETWEEN';
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/drop-rename.ts

const things = {
    OBJECT_VIEW: 'view',
    OBJECT_MATVIEW: 'materialized-view',
    OBJECT_SEQUENCE: 'sequence',
    OBJECT_TYPE: 'type',
    OBJECT_DOMAIN: 'domain',
    OBJECT_SCHEMA: 'schema',
    OBJECT_DATABASE: 'database',
    OBJECT_FUNCTION: 'function',
    OBJECT_PROCEDURE: 'function',
    OBJECT_ROUTINE: 'function',
    OBJECT_AGGREGATE: 'function',
    OBJECT_TRIGGER: 'trigger',
    OBJECT_EXTENSION: 'extension',
    OBJECT_POLICY: 'policy',
    OBJECT_RULE: 'rule',
};
function thingOf(type) {
    return (type !== undefined && Object.hasOwn(things, type) ? things[type] : undefined) ?? 'other';
}
/** Takes a `DROP`; gives one operation for each name. */
function drop({ objects = [], removeType, behavior, missing_ok, concurrent }) {
    const ifExists = missing_ok === true;
    const cascade = behavior === 'DROP_CASCADE';
    return objects.map((node) => {
        const name = objectName(node);
        switch (removeType) {
            case 'OBJECT_TABLE':
            case 'OBJECT_FOREIGN_TABLE':
                return { kind: 'drop-table', table: name, cascade, ifExists };
            case 'OBJECT_INDEX':
                return { kind: 'drop-index', name, table: undefined, concurrently: concurrent === true, ifExists };
            default:
                return { kind: 'drop', what: thingOf(removeType), name, cascade, ifExists };
        }
    });
}
/** Takes a `RENAME`; that of a constraint or an index breaks nobody. */
function rename(statement) {
    const { renameType, relationType, relation, subname = '', newname = '', object } = statement;
    const isOfTable = relationType === undefined || relationType === 'OBJECT_TABLE' || relationType === 'OBJECT_FOREIGN_TABLE';
    switch (renameType) {
        case 'OBJECT_TABLE':
        case 'OBJECT_FOREIGN_TABLE':
            return { kind: 'rename-table', table: tableOf(relation), to: newname };
        case 'OBJECT_COLUMN':
            if (isOfTable)
                return { kind: 'rename-column', table: tableOf(relation), column: subname, to: newname };
            return { kind: 'rename', what: 'view', name: `${tableOf(relation)}.${subname}`, to: newname };
        case 'OBJECT_TABCONSTRAINT':
        case 'OBJECT_INDEX':
        case 'OBJECT_TRIGGER':
        case 'OBJECT_POLICY':
            return { kind: 'harmless', what: 'a name that no query says' };
        default: {
            const name = relation === undefined ? objectName(object) || subname : tableOf(relation);
            return { kind: 'rename', what: thingOf(renameType), name, to: newname };
        }
    }
}
/** Takes an `ALTER TYPE … ADD VALUE` or `RENAME VALUE`. */
function alterEnum(statement) {
    const { typeName, oldVal, newVal = '', newValNeighbor, skipIfNewValExists } = statement;
    const type = dotted(typeName);
    if (oldVal !== undefined)
        return { kind: 'rename-enum-value', type, value: oldVal, to: newVal };
    const placed = newValNeighbor !== undefined;
    return { kind: 'add-enum-value', type, value: newVal, placed, ifNotExists: skipIfNewValExists === true };
}
/** Takes the names and values of a `CREATE TYPE … AS ENUM`. */
function createEnum(names, values) {
    return { kind: 'create-enum', type: dotted(names), values: names_partsOf(values) };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/maintenance.ts

/** Takes a statement; gives what it does to whole tables, to the transaction, or to the session; undefined for any other. */
function maintenance(node) {
    if ('TransactionStmt' in node)
        return transaction(node.TransactionStmt);
    if ('VariableSetStmt' in node)
        return setting(node.VariableSetStmt);
    if ('RefreshMatViewStmt' in node) {
        const { relation, concurrent } = node.RefreshMatViewStmt;
        return [{ kind: 'refresh-view', view: tableOf(relation), concurrently: concurrent === true }];
    }
    if ('ReindexStmt' in node) {
        const { relation, name, params, kind } = node.ReindexStmt;
        // There is no other way for the catalogs.
        if (kind === 'REINDEX_OBJECT_SYSTEM')
            return [{ kind: 'harmless', what: 'the indexes of the catalogs' }];
        const what = relation === undefined ? (name ?? '') : tableOf(relation);
        return [{ kind: 'reindex', what, concurrently: maintenance_isOn(params, 'concurrently') }];
    }
    if ('ClusterStmt' in node) {
        const { relation } = node.ClusterStmt;
        const table = relation === undefined ? undefined : tableOf(relation);
        return [{ kind: 'rewrite-table', table, command: 'CLUSTER' }];
    }
    if (!('VacuumStmt' in node))
        return undefined;
    const { options, rels = [], is_vacuumcmd } = node.VacuumStmt;
    if (is_vacuumcmd !== true || !maintenance_isOn(options, 'full'))
        return [{ kind: 'harmless', what: 'VACUUM or ANALYZE' }];
    const tables = rels.flatMap((rel) => ('VacuumRelation' in rel ? [tableOf(rel.VacuumRelation.relation)] : []));
    const named = tables.length === 0 ? [undefined] : tables;
    return named.map((table) => ({ kind: 'rewrite-table', table, command: 'VACUUM FULL' }));
}
/** An option without a value is on, by the server's `defGetBoolean`. */
function maintenance_isOn(options, name) {
    return (options ?? []).some((node) => {
        if (!('DefElem' in node) || node.DefElem.defname !== name)
            return false;
        const { arg } = node.DefElem;
        if (arg === undefined)
            return true;
        if ('Integer' in arg)
            return (arg.Integer.ival ?? 0) !== 0;
        if ('Boolean' in arg)
            return arg.Boolean.boolval === true;
        return !('String' in arg) || !/^(?:false|off)$/i.test(arg.String.sval ?? '');
    });
}
function transaction({ kind }) {
    switch (kind) {
        case 'TRANS_STMT_BEGIN':
        case 'TRANS_STMT_START':
            return [{ kind: 'begin' }];
        case 'TRANS_STMT_COMMIT':
            return [{ kind: 'commit' }];
        case 'TRANS_STMT_ROLLBACK':
            return [{ kind: 'rollback' }];
        default:
            return [{ kind: 'harmless', what: 'a savepoint' }];
    }
}
const maintenance_timeouts = {
    lock_timeout: 'lock',
    statement_timeout: 'statement',
    idle_in_transaction_session_timeout: 'idle',
};
function setting({ kind, name = '' }) {
    const which = Object.hasOwn(maintenance_timeouts, name.toLowerCase()) ? maintenance_timeouts[name.toLowerCase()] : undefined;
    if (which === undefined || kind !== 'VAR_SET_VALUE')
        return [{ kind: 'harmless', what: `SET ${name}` }];
    return [{ kind: 'set-timeout', which }];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/statement.ts






/** Takes a statement; gives what it does. What is not named here changes nothing that others rely on or wait for. */
function statement_operationsOf(node) {
    return (ofTables(node) ?? ofTypes(node) ?? ofRows(node) ?? maintenance(node) ?? [{ kind: 'harmless', what: tagOf(node) }]);
}
function tagOf(node) {
    return Object.keys(node)[0] ?? '';
}
function ofTables(node) {
    if ('AlterTableStmt' in node)
        return alter_table_alterTable(node.AlterTableStmt);
    if ('CreateStmt' in node)
        return [create_createTable(node.CreateStmt)];
    if ('CreateTableAsStmt' in node)
        return [createTableAs(node.CreateTableAsStmt)];
    if ('IndexStmt' in node)
        return [createIndex(node.IndexStmt)];
    if ('DropStmt' in node)
        return drop(node.DropStmt);
    if ('DropdbStmt' in node) {
        const { dbname = '', missing_ok } = node.DropdbStmt;
        return [{ kind: 'drop', what: 'database', name: dbname, cascade: false, ifExists: missing_ok === true }];
    }
    if ('RenameStmt' in node)
        return [rename(node.RenameStmt)];
    if ('AlterObjectSchemaStmt' in node) {
        const { objectType, relation, object, newschema = '' } = node.AlterObjectSchemaStmt;
        if (objectType === 'OBJECT_TABLE') {
            const table = tableOf(relation);
            return [{ kind: 'rename-table', table, to: `${newschema}.${table.split('.').at(-1)}` }];
        }
        return [{ kind: 'rename', what: 'other', name: objectName(object), to: newschema }];
    }
    if ('ViewStmt' in node)
        return [{ kind: 'harmless', what: 'ViewStmt', view: tableOf(node.ViewStmt.view) }];
    return 'CreateTrigStmt' in node ? [createTrigger(node.CreateTrigStmt)] : undefined;
}
function ofTypes(node) {
    if ('AlterEnumStmt' in node)
        return [alterEnum(node.AlterEnumStmt)];
    if ('CreateEnumStmt' in node)
        return [createEnum(node.CreateEnumStmt.typeName, node.CreateEnumStmt.vals)];
    if ('CreateDomainStmt' in node) {
        const { domainname, constraints } = node.CreateDomainStmt;
        return [{ kind: 'create-domain', domain: dotted(domainname), constrained: (constraints ?? []).length > 0 }];
    }
    if (!('AlterDomainStmt' in node))
        return undefined;
    const { subtype, typeName, def } = node.AlterDomainStmt;
    // `C` adds a constraint, `O` sets NOT NULL, by the server's own grammar; the types of the package say other words.
    if (!addsConstraint(subtype))
        return [{ kind: 'harmless', what: 'a domain' }];
    const validated = !(def !== undefined && 'Constraint' in def && def.Constraint.skip_validation === true);
    return [{ kind: 'add-domain-constraint', domain: dotted(typeName), validated }];
}
function addsConstraint(subtype) {
    return subtype === 'C' || subtype === 'O';
}
function ofRows(node) {
    if ('UpdateStmt' in node)
        return [update(node.UpdateStmt)];
    if ('DeleteStmt' in node)
        return [deletion(node.DeleteStmt)];
    if ('InsertStmt' in node)
        return [insertion(node.InsertStmt)];
    if ('TruncateStmt' in node)
        return [truncation(node.TruncateStmt)];
    if ('SelectStmt' in node) {
        const changes = (node.SelectStmt.withClause?.ctes ?? []).flatMap(ofQuery);
        return changes.length === 0 ? [{ kind: 'harmless', what: 'a query' }] : changes;
    }
    return 'LockStmt' in node ? [locking(node.LockStmt)] : undefined;
}
/** A query that changes rows by the way: `WITH gone AS (DELETE …) SELECT …`. */
function ofQuery(node) {
    const query = 'CommonTableExpr' in node ? node.CommonTableExpr.ctequery : undefined;
    return query === undefined || 'SelectStmt' in query ? [] : (ofRows(query) ?? []);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/byte-lines.ts
/** Takes a text; gives its lines by byte offsets. Offsets beyond the text are its end. */
function byteLinesOf(text) {
    const { bytes, chars } = lineStarts(text);
    const indexAt = (byte) => {
        const row = lastAtMost(bytes, byte);
        let [at, index] = [bytes[row] ?? 0, chars[row] ?? 0];
        while (at < byte && index < text.length) {
            const point = text.codePointAt(index) ?? 0;
            at += byte_lines_bytesOf(point);
            index += point > 0xffff ? 2 : 1;
        }
        return index;
    };
    return {
        lineAt: (byte) => lastAtMost(bytes, byte) + 1,
        slice: (start, end) => text.slice(indexAt(start), indexAt(end)),
    };
}
function lineStarts(text) {
    const [bytes, chars] = [[0], [0]];
    let byte = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        // The two halves of a pair are four bytes together.
        byte += unit >= 0xd800 && unit <= 0xdfff ? 2 : byte_lines_bytesOf(unit);
        if (unit === 10) {
            bytes.push(byte);
            chars.push(index + 1);
        }
    }
    return { bytes, chars };
}
function byte_lines_bytesOf(point) {
    if (point < 0x80)
        return 1;
    if (point < 0x800)
        return 2;
    return point < 0x10000 ? 3 : 4;
}
function lastAtMost(sorted, value) {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/statements.ts

/** More refused statements than this make the file something else than PostgreSQL's. */
const maxRefused = 20;
/** Takes SQL; gives its statements. Where the whole is refused each statement is tried by itself, so that one that cannot be read costs only itself. */
function statementsIn(sql, parser) {
    const lines = byteLinesOf(sql);
    try {
        return {
            statements: parser
                .parse(sql)
                .flatMap((raw) => statements_statementOf(raw, { start: 0, end: Number.POSITIVE_INFINITY }, lines)),
            unread: [],
        };
    }
    catch (error) {
        return oneByOne(sql, lines, parser, error);
    }
}
function oneByOne(sql, lines, parser, error) {
    const pieces = piecesOf(sql, parser);
    if (pieces === undefined)
        return { statements: [], unread: [{ line: 1, why: refusal(error) }] };
    const statements = [];
    const unread = [];
    for (const piece of pieces) {
        try {
            const parsed = parser.parse(lines.slice(piece.start, piece.end));
            statements.push(...parsed.flatMap((raw) => statements_statementOf(raw, piece, lines)));
        }
        catch (refused) {
            unread.push({ line: lines.lineAt(piece.start), why: refusal(refused) });
        }
        if (unread.length > maxRefused)
            break;
    }
    return { statements, unread };
}
function refusal(error) {
    const message = error instanceof Error ? error.message : 'it is refused';
    return `PostgreSQL's grammar: ${message.slice(0, 120)}`;
}
/** Cuts at semicolons outside of parentheses, as the server's scanner sees them; undefined where it does not get to the end. */
function piecesOf(sql, parser) {
    let tokens;
    try {
        tokens = parser.scan(sql);
    }
    catch {
        return undefined;
    }
    const pieces = [];
    let [first, depth] = [undefined, 0];
    for (const token of tokens) {
        if (isComment(token))
            continue;
        if (token.text === '(')
            depth += 1;
        if (token.text === ')')
            depth -= 1;
        if (token.text === ';' && depth <= 0) {
            if (first !== undefined)
                pieces.push({ start: first.start, end: token.start });
            first = undefined;
            depth = 0;
        }
        else
            first ??= token;
    }
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined)
        pieces.push({ start: first.start, end: last.end });
    return pieces;
}
function isComment({ tokenName }) {
    return tokenName === 'SQL_COMMENT' || tokenName === 'C_COMMENT';
}
function statements_statementOf(raw, piece, lines) {
    const { stmt, stmt_location = 0, stmt_len = 0 } = raw;
    if (stmt === undefined)
        return [];
    const start = piece.start + stmt_location;
    // Without a length a statement goes to the end of what was parsed.
    const whole = lines.slice(start, stmt_len === 0 ? piece.end : start + stmt_len);
    const source = whole.replace(leading, '');
    const line = lines.lineAt(start) + newlines(whole.slice(0, whole.length - source.length));
    const told = source.replace(/[;\s]+$/, '');
    return [{ node: stmt, line, endLine: line + newlines(told), source: told }];
}
/** Space and comments before a statement belong to nobody. */
const leading = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)+/;
function newlines(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/postgres/read-sql.ts




/** Longer SQL is not read: the server's parser takes memory of many times its length. */
const maxSql = 4_000_000;
const read_sql_maxSource = 2_000;
/** Blocks within blocks. */
const read_sql_maxDepth = 4;
/** Takes SQL and PostgreSQL's parser; gives its steps in order, those of `DO` blocks included. Never throws for what the text says. */
function readSqlSteps(text, place, parser) {
    if (text.length > maxSql)
        return { steps: [], unread: [{ line: place.line, why: `it is longer than ${maxSql / 1_000_000} MB` }] };
    if (text.trim() === '')
        return { steps: [], unread: [] };
    const { sql, unread } = sqlTextOf(text);
    const read = readPlain(sql, parser, 0);
    const shift = (line) => line + place.line - 1;
    const steps = inTransactions(read.steps, place.transaction);
    return {
        steps: steps.map((step) => ({ ...step, line: shift(step.line), endLine: shift(step.endLine) })),
        unread: [...unread, ...read.unread].map(({ line, why }) => ({ line: shift(line), why })),
    };
}
function readPlain(sql, parser, depth) {
    const { statements, unread } = statementsIn(sql, parser);
    const read = statements.map((statement) => ofStatement(statement, parser, depth));
    return { steps: read.flatMap(({ steps }) => steps), unread: [...unread, ...read.flatMap((one) => one.unread)] };
}
function ofStatement(statement, parser, depth) {
    const { node } = statement;
    if ('DoStmt' in node)
        return ofProgram(statement, parser, depth);
    return { steps: read_sql_placed(statement, statement_operationsOf(node)), unread: [] };
}
/** The parts of a statement of several lines stand on the line that names their column, each behind the one before. */
function read_sql_placed(statement, operations) {
    if (operations.length < 2 || statement.line === statement.endLine)
        return operations.map((operation) => stepOf(statement, operation));
    const lines = statement.source.split('\n');
    let from = 0;
    return operations.map((operation) => {
        const name = read_sql_nameIn(operation);
        const at = name === undefined ? -1 : lines.findIndex((line, index) => index >= from && line.includes(name));
        if (at === -1)
            return stepOf(statement, operation);
        from = at;
        const line = statement.line + at;
        return { ...stepOf(statement, operation), line, endLine: line };
    });
}
function read_sql_nameIn(operation) {
    if ('column' in operation)
        return typeof operation.column === 'string' ? operation.column : operation.column.name;
    if ('constraint' in operation)
        return operation.constraint.name;
    return 'table' in operation ? operation.table?.split('.').at(-1) : undefined;
}
function stepOf({ line, endLine, source }, operation) {
    return {
        operation,
        line,
        endLine,
        source: source.slice(0, read_sql_maxSource),
        inBlock: false,
        transaction: undefined,
        sql: true,
    };
}
function ofProgram(statement, parser, depth) {
    const { node, line, endLine, source } = statement;
    if (!('DoStmt' in node) || depth >= read_sql_maxDepth)
        return { steps: [], unread: [{ line, why: 'blocks within blocks' }] };
    const { queries, unread } = programOf(node.DoStmt, parser);
    const body = line + newlinesBefore(source, /\$\w*\$|'/);
    const read = queries.map((query) => {
        const { steps, unread: refused } = readPlain(query.sql, parser, depth + 1);
        const at = Math.min(endLine, body + query.line - 1);
        return {
            steps: steps.map((step) => ({
                ...step,
                operation: query.batched ? asBatch(step.operation) : step.operation,
                line: Math.min(endLine, at + step.line - 1),
                endLine: Math.min(endLine, at + step.endLine - 1),
                inBlock: true,
            })),
            unread: refused.map(({ line: own, why }) => ({ line: Math.min(endLine, at + own - 1), why })),
        };
    });
    return {
        steps: read.flatMap(({ steps }) => steps),
        unread: [
            ...unread.map((one) => ({ ...one, line: Math.min(endLine, body + one.line - 1) })),
            ...read.flatMap((one) => one.unread),
        ],
    };
}
function newlinesBefore(text, mark) {
    return text.slice(0, Math.max(0, text.search(mark))).split('\n').length - 1;
}
function asBatch(operation) {
    return operation.kind === 'update' || operation.kind === 'delete' ? { ...operation, batched: true } : operation;
}
/** Numbers the transactions that the text itself opens, after that of whoever runs it. A block is one with what stands around it. */
function inTransactions(steps, given) {
    let last = given ?? 0;
    let current = given;
    return steps.map((step) => {
        const { kind } = step.operation;
        if (kind === 'begin' && current === undefined) {
            last += 1;
            current = last;
        }
        const numbered = { ...step, transaction: current };
        if (kind === 'commit' || kind === 'rollback')
            current = undefined;
        return numbered;
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/program-kind.ts


/** Takes what is known of migrations that are programs; gives how they are read: by their syntax tree, and what SQL they hold by PostgreSQL's grammar. */
function programKind({ kind, language, mayBe, words, readers, schema, practice }) {
    return {
        kind,
        parsers: ['postgres', language],
        mayBe,
        isOne: (_, text) => words.test(text),
        engineOfText: engineOfFolder,
        read: (path, text, parsers) => {
            const { postgres, syntax } = loaded(parsers, language);
            const readSql = sqlReader(postgres);
            for (const read of readers) {
                const migration = read({ path, text, syntax, readSql });
                if (migration !== undefined)
                    return migration;
            }
            return undefined;
        },
        ...(practice === undefined ? {} : { practice }),
        ...(schema === undefined
            ? {}
            : {
                schemasFor: schema.pathsFor,
                readSchema: (path, text, parsers) => {
                    const { postgres, syntax } = loaded(parsers, language);
                    return schema.read({ path, text, syntax, readSql: sqlReader(postgres) }) ?? [];
                },
            }),
    };
}
function loaded(parsers, language) {
    const { postgres, [language]: syntax } = parsers;
    if (postgres === undefined || syntax === undefined)
        throw new Error('a parser could not be loaded');
    return { postgres, syntax };
}
/** Takes PostgreSQL's parser; gives what reads the SQL in a program's strings. What cannot be read of it is a step as well, at its line. */
function sqlReader(parser) {
    return (sql, line, transaction) => {
        const { steps, unread } = readSqlSteps(sql, { line, transaction }, parser);
        const refused = unread.map((one) => ({
            operation: { kind: 'unread', why: one.why },
            line: one.line,
            endLine: one.line,
            source: sql.slice(0, 200),
            inBlock: false,
            transaction,
            sql: true,
        }));
        return [...steps, ...refused];
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/rails-path.ts
/** Folders of migrations: `db/migrate`, and those of further databases and of engines. */
const rails_path_folder = /(?:^|\/)[\w-]*migrat(?:e|ions?)[\w-]*\//;
const rails_path_numbered = /(?:^|\/)\d{1,14}_[^/]+\.rb$/;
/** Says whether a file may be a migration of Rails by its path. */
function isRailsPath(path) {
    if (!path.endsWith('.rb'))
        return false;
    return rails_path_folder.test(path) || rails_path_numbered.test(path);
}
/** Says whether a file may be the schema that Rails dumps. */
function isRailsSchemaPath(path) {
    return /(?:^|\/)(?:db\/)?(?:\w+_)?schema\.rb$/.test(path);
}
/** Takes the path of a migration; gives where the whole schema that it is applied to is written down. */
function railsSchemasFor(path) {
    return [path.replace(/(?:post_)?migrate\/.*$/, 'schema.rb')];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/inflection.ts
const uncountable = /(?:^|_)(?:equipment|information|rice|money|species|series|fish|sheep|jeans|police)$/i;
const plurals = [
    [/(^|_)people$/, '$1people'],
    [/(^|_)person$/, '$1people'],
    [/(^|_)children$/, '$1children'],
    [/(^|_)child$/, '$1children'],
    [/men$/, 'men'],
    [/(^|_)man$/, '$1men'],
    [/([a-z])man$/, '$1men'],
    [/(sex|move)s?$/, '$1es'],
    [/zombies?$/, 'zombies'],
    [/quiz$/, 'quizzes'],
    [/(^|_)oxen$/, '$1oxen'],
    [/(^|_)ox$/, '$1oxen'],
    [/(m|l)(?:ice|ouse)$/, '$1ice'],
    [/(matr|vert|ind)(?:ix|ex)$/, '$1ices'],
    [/(x|ch|ss|sh)$/, '$1es'],
    [/([^aeiouy]|qu)y$/, '$1ies'],
    [/hive$/, 'hives'],
    [/([^f])fe$/, '$1ves'],
    [/([lr])f$/, '$1ves'],
    [/sis$/, 'ses'],
    [/([ti])um$/, '$1a'],
    [/([ti])a$/, '$1a'],
    [/(buffal|tomat)o$/, '$1oes'],
    [/bus$/, 'buses'],
    [/(alias|status)$/, '$1es'],
    [/(octop|vir)(?:us|i)$/, '$1i'],
    [/(^|_)(ax|test)is$/, '$1$2es'],
    [/s$/, 's'],
    [/$/, 's'],
];
const singulars = [
    [/(^|_)people$/, '$1person'],
    [/(^|_)children$/, '$1child'],
    [/(^|_)men$/, '$1man'],
    [/([a-z])men$/, '$1man'],
    [/(sex)(?:es)?$/, '$1'],
    [/moves$/, 'move'],
    [/zombies$/, 'zombie'],
    [/databases$/, 'database'],
    [/quizzes$/, 'quiz'],
    [/matrices$/, 'matrix'],
    [/(vert|ind)ices$/, '$1ex'],
    [/(^|_)oxen$/, '$1ox'],
    [/(alias|status)(?:es)?$/, '$1'],
    [/(octop|vir)(?:us|i)$/, '$1us'],
    [/(^|_)(a)x[ie]s$/, '$1$2xis'],
    [/(cris|test)(?:is|es)$/, '$1is'],
    [/shoes$/, 'shoe'],
    [/oes$/, 'o'],
    [/bus(?:es)?$/, 'bus'],
    [/(m|l)ice$/, '$1ouse'],
    [/(x|ch|ss|sh)es$/, '$1'],
    [/movies$/, 'movie'],
    [/([^aeiouy]|qu)ies$/, '$1y'],
    [/([lr])ves$/, '$1f'],
    [/(tive|hive)s$/, '$1'],
    [/([^f])ves$/, '$1fe'],
    [/(analy|ba|diagno|parenthe|progno|synop|the)s[ie]s$/, '$1sis'],
    [/([ti])a$/, '$1um'],
    [/news$/, 'news'],
    [/ss$/, 'ss'],
    [/s$/, ''],
];
function inflected(word, rules) {
    if (uncountable.test(word))
        return word;
    const rule = rules.find(([ending]) => ending.test(word));
    return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
/** Gives the plural of a name in words and underscores, as `pluralize` does. */
function pluralize(word) {
    return inflected(word, plurals);
}
/** Gives the singular of a name in words and underscores, as `singularize` does. */
function singularize(word) {
    return inflected(word, singulars);
}
/** Gives the table of a model by its class: `OrderItem` is `order_items`. */
function tableize(model) {
    return pluralize(underscore(model));
}
/** Gives a name of words that begin with capitals as one with underscores. */
function underscore(name) {
    return name
        .replace(/([A-Z\d])([A-Z][a-z])/g, '$1_$2')
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/value.ts
/** Nothing. */
const nil = { kind: 'nil' };
/** No named arguments. */
const noOptions = { entries: new Map(), isWhole: true };
/** Takes a text and its line; gives it as a string of the program. */
function value_textValue(text, line, isSymbol = false) {
    return { kind: 'text', parts: [{ text, line }], isSymbol };
}
/** Takes what an expression says; gives a value that only the program knows. */
function value_unknown(source, isConstant = false) {
    return { kind: 'unknown', source: source.slice(0, 60), isConstant };
}
/** Gives a text that is known as a whole; undefined for all else. */
function ruby_value_textOf(value) {
    if (value?.kind === 'number')
        return String(value.number);
    if (value?.kind !== 'text')
        return undefined;
    const parts = value.parts.map((part) => ('text' in part ? part.text : undefined));
    return parts.includes(undefined) ? undefined : parts.join('');
}
/** Gives a name of the database; what only the program knows is undefined. */
function ruby_value_nameOf(value) {
    const text = ruby_value_textOf(value);
    return text === undefined || text === '' || text.length > 500 ? undefined : text;
}
/** Gives a list of names: one of one name where no list is given; undefined for one that is not known. */
function ruby_value_namesOf(value) {
    if (value?.kind !== 'list')
        return value === undefined || value.kind === 'unknown' ? undefined : [ruby_value_nameOf(value)];
    return value.isWhole ? value.items.map(ruby_value_nameOf) : undefined;
}
/** Says whether Ruby takes a value for true; undefined where that is not known. */
function value_truthOf(value) {
    if (value === undefined || value.kind === 'nil')
        return false;
    if (value.kind === 'boolean')
        return value.isTrue;
    return value.kind === 'unknown' ? undefined : true;
}
/** Gives an option; nothing for one that is not there. */
function value_option(options, name) {
    return options.entries.get(name);
}
/** Says whether an option is there and true. */
function value_isOn(options, name) {
    return value_truthOf(options.entries.get(name)) === true;
}
/** Says whether an option is there and false, or nil. */
function isOff(options, name) {
    return options.entries.has(name) && value_truthOf(options.entries.get(name)) === false;
}
/** Gives an option that is a hash as options of its own; none for all else. */
function optionsIn(value) {
    return value?.kind === 'hash' ? value : noOptions;
}
/** Takes options and some more; gives both, the later ones over the earlier. */
function value_merged(options, more) {
    return { entries: new Map([...options.entries, ...more]), isWhole: options.isWhole };
}
/** Takes options; gives them without some. */
function without(options, ...names) {
    return {
        entries: new Map([...options.entries].filter(([name]) => !names.includes(name))),
        isWhole: options.isWhole,
    };
}
/** Takes options; gives some of them. */
function only(options, ...names) {
    return { entries: new Map([...options.entries].filter(([name]) => names.includes(name))), isWhole: true };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/quote.ts
/** Gives a name as SQL writes it. */
function quote_quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Gives the name of a table or a type, whose schema may stand before it. */
function path(name) {
    return name.split('.').map(quote_quoted).join('.');
}
/** Gives a text as SQL writes it. */
function quote_literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Gives names between parentheses. */
function listOfNames(names) {
    return `(${names.map(quote_quoted).join(', ')})`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/column-type.ts


/** What a column's type is called where only the program knows it. */
const column_type_unknownType = 'unknown';
/** Types that Rails calls otherwise than the server. */
const renamed = new Map([
    ['string', 'character varying'],
    ['binary', 'bytea'],
    ['bit_varying', 'bit varying'],
]);
/** Types whose `precision` is that of seconds. */
const timed = new Set(['datetime', 'timestamp', 'time', 'interval']);
/** Types that no limit changes. */
const unlimited = new Set(['text', 'binary', 'bigint', 'primary_key', 'serial', 'bigserial']);
/** Takes a type as Rails names it, and the options of its column; gives it as the PostgreSQL adapter writes it. */
function typeSql(type, options, version) {
    const name = ruby_value_nameOf(type);
    if (name === undefined)
        return column_type_unknownType;
    const isArray = value_isOn(options, 'array') && name !== 'primary_key';
    return `${plainType(name, options, version)}${isArray ? '[]' : ''}`;
}
function plainType(name, options, version) {
    const limit = column_type_numberIn(options, 'limit');
    switch (name) {
        case 'primary_key':
            return version < 501 ? 'serial' : 'bigserial';
        case 'integer':
            return integerType(limit);
        case 'decimal':
            return decimalType(options);
        case 'enum': {
            const enumType = ruby_value_nameOf(value_option(options, 'enum_type'));
            return enumType === undefined ? column_type_unknownType : path(enumType);
        }
        case 'virtual':
            return typeSql(value_option(options, 'type'), options, version);
    }
    if (timed.has(name))
        return timeType(name, options, version);
    const own = renamed.get(name) ?? name;
    return limit === undefined || unlimited.has(name) || own.includes('(') ? own : `${own}(${limit})`;
}
function integerType(limit) {
    if (limit === undefined)
        return 'integer';
    if (limit <= 2)
        return 'smallint';
    return limit <= 4 ? 'integer' : 'bigint';
}
function decimalType(options) {
    const [precision, scale] = [column_type_numberIn(options, 'precision'), column_type_numberIn(options, 'scale')];
    if (precision === undefined)
        return 'decimal';
    return scale === undefined ? `decimal(${precision})` : `decimal(${precision},${scale})`;
}
/** Since 7.0 a `datetime` has 6 digits of seconds unless it is said otherwise. */
function timeType(name, options, version) {
    const said = options.entries.has('precision');
    const byDefault = name === 'datetime' && !said && version >= 700 ? 6 : undefined;
    const digits = column_type_numberIn(options, 'precision') ?? byDefault ?? column_type_numberIn(options, 'limit');
    const own = name === 'datetime' ? 'timestamp' : name;
    return digits === undefined ? own : `${own}(${digits})`;
}
function column_type_numberIn(options, name) {
    const value = value_option(options, name);
    return value?.kind === 'number' && Number.isInteger(value.number) && value.number >= 0 ? value.number : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/sql-of-text.ts
/** Words of SQL behind which one name or one value stands. */
const sql_of_text_before = new Set('table into from update on join column index exists only schema type constraint references to view using by limit offset where and or not in when then else between like ilike is values role owner select distinct as function trigger policy value sequence extension concurrently interval ='.split(' '));
/** Takes a text of the program; gives it as SQL, with a name in the place of each name or value that only the program knows; undefined where more than that is put together. */
function sql_of_text_sqlOf(value) {
    if (value?.kind !== 'text')
        return undefined;
    const first = value.parts.find((part) => 'text' in part);
    const line = first !== undefined && 'text' in first ? first.line : 1;
    const written = { text: '', line, open: '' };
    for (const part of value.parts)
        if ('text' in part)
            writeText(written, part.text, part.line, part.isEscape === true);
        else if (!writeUnknown(written, part.unknown))
            return undefined;
    return { sql: written.text, line };
}
/** Pieces further down than this are not one text. */
const maxGap = 1_000;
/** A piece that is written further down is put there, where a space allows it. */
function writeText(written, text, line, isEscape) {
    const gap = line - written.line;
    // A line that is only written as `\n` is none of the file.
    const own = isEscape && written.open !== '--' ? text.replaceAll('\n', ' ') : text;
    if (gap > 0 && gap < maxGap && written.open === '' && (/\s$/.test(written.text) || /^\s/.test(own))) {
        written.text += '\n'.repeat(gap);
        written.line = line;
    }
    for (const [mark] of own.matchAll(/['"\n]|--/g)) {
        if (mark === '\n')
            written.line += 1;
        if (written.open === '' && mark !== '\n')
            written.open = mark;
        else if (written.open === mark || (written.open === '--' && mark === '\n'))
            written.open = '';
    }
    written.text += own;
}
const maxTail = 80;
function writeUnknown(written, source) {
    const word = (source.match(/\w+/g) ?? ['value']).join('_').slice(0, 40);
    const tail = written.text.slice(-maxTail);
    if (written.open !== '' || /\w$/.test(tail)) {
        written.text += word;
        return true;
    }
    if (!sql_of_text_isPlaceOfOne(tail.trimEnd()))
        return false;
    written.text += `"${word}"`;
    return true;
}
function sql_of_text_isPlaceOfOne(tail) {
    return /[.=<>(,+*/|%-]$/.test(tail) || sql_of_text_before.has(/\w+$/.exec(tail)?.[0].toLowerCase() ?? '');
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/recorder.ts



/** Further steps of one migration are named once. */
const maxOfMigration = 2_000;
const recorder_maxSource = 2_000;
/** Takes what reads SQL, and whether Rails opens a transaction for the migration; gives a recorder. */
function recorder_createRecorder(readSql, hasTransaction, maxSteps = maxOfMigration) {
    const steps = [];
    const state = { current: hasTransaction ? 1 : undefined, last: hasTransaction ? 1 : 0, isAssured: false };
    const add = (step) => {
        if (steps.length < maxSteps)
            steps.push(state.isAssured ? { ...step, assured: true } : step);
        else if (steps.length === maxSteps)
            steps.push({ ...step, operation: { kind: 'unread', why: `it has more than ${maxSteps} steps` } });
    };
    const operation = (one, node) => {
        add({ operation: one, ...rails_recorder_placeOf(node), inBlock: false, transaction: state.current, sql: false });
    };
    const unread = (why, node) => {
        const { line } = rails_recorder_placeOf(node);
        if (!steps.some((step) => step.line === line && recorder_isUnread(step, why)))
            operation({ kind: 'unread', why }, node);
    };
    return {
        steps,
        transaction: () => state.current,
        operation,
        unread,
        begin: () => begin(state),
        commit: () => commit(state),
        said: (said, node, frame) => {
            for (const one of said) {
                if ('unread' in one)
                    unread(one.unread, one.node ?? node);
                else
                    for (const read of recorder_operationsOf(one, readSql, isAsked(frame)))
                        operation(read, one.node ?? node);
            }
        },
        sql: (value, node, frame) => {
            const held = sql_of_text_sqlOf(value);
            if (held === undefined)
                return unread(recorder_putTogether, node);
            for (const step of readSql(held.sql, held.line, undefined))
                add(recorder_placed(step, frame, state));
        },
        columnsSet: (value) => columnsSet(value, readSql),
        assured: (work) => assured(work, state),
        isAssured: () => state.isAssured,
        inTransaction: (work) => {
            const before = state.current;
            begin(state);
            work();
            state.current = before;
        },
    };
}
const recorder_putTogether = 'SQL that the program puts together as it runs';
function begin(state) {
    if (state.current !== undefined)
        return;
    state.last += 1;
    state.current = state.last;
}
function commit(state) {
    state.current = undefined;
}
function assured(work, state) {
    const before = state.isAssured;
    state.isAssured = true;
    work();
    state.isAssured = before;
}
/** Gives a step of SQL in the transaction that is open there, and opens or ends it as the step says; in an open one a `BEGIN` does nothing. */
function recorder_placed(step, frame, state) {
    const { kind } = step.operation;
    const isNeedless = kind === 'begin' && state.current !== undefined;
    if (kind === 'begin')
        begin(state);
    const { current } = state;
    if (kind === 'commit' || kind === 'rollback')
        commit(state);
    const batched = frame.isLoop && current === undefined;
    const operation = isNeedless ? recorder_needless : recorder_asBatch(step.operation, batched);
    return { ...step, operation, transaction: current };
}
function columnsSet(value, readSql) {
    const held = sql_of_text_sqlOf(value);
    const [read] = held === undefined ? [] : readSql(`UPDATE t SET ${held.sql}`, 1, undefined);
    return read?.operation.kind === 'update' ? read.operation.columns : [];
}
/** Gives the lines and the text of a call. */
function rails_recorder_placeOf(node) {
    return { ...syntax_linesOf(node), source: node.text.slice(0, recorder_maxSource) };
}
function recorder_isUnread({ operation }, why) {
    return operation.kind === 'unread' && operation.why === why;
}
const recorder_needless = { kind: 'harmless', what: 'begin' };
/** Outside a transaction each turn of a loop is one of its own. */
function recorder_asBatch(operation, batched) {
    if (!batched || (operation.kind !== 'update' && operation.kind !== 'delete'))
        return operation;
    return { ...operation, batched: true };
}
function isAsked({ isGuarded, flow }) {
    return isGuarded || flow.isGuarded;
}
function recorder_operationsOf(said, readSql, asked) {
    const read = readSql(said.sql, 1, undefined).map(({ operation }) => operation);
    if (read.length === 0)
        return [{ kind: 'unread', why: 'a statement that the server would refuse' }];
    return read.map((operation) => {
        return guarded(withSaid(recorder_withoutUnknown(operation), said), asked);
    });
}
/** What the statement does not say. */
function withSaid(operation, { of, replaces }) {
    if (operation.kind === 'create-table' && replaces === true)
        return { ...operation, replaces };
    return operation.kind === 'drop-index' ? { ...operation, table: of } : operation;
}
/** What the program asks for itself. */
function guarded(operation, asked) {
    if (!asked)
        return operation;
    if ('ifNotExists' in operation)
        return { ...operation, ifNotExists: true };
    return 'ifExists' in operation ? { ...operation, ifExists: true } : operation;
}
function recorder_withoutUnknown(operation) {
    switch (operation.kind) {
        case 'create-table':
            return { ...operation, columns: operation.columns.map(recorder_typed) };
        case 'add-column':
            return { ...operation, column: recorder_typed(operation.column) };
        case 'change-type':
            return operation.to?.name === column_type_unknownType ? { ...operation, to: undefined } : operation;
        default:
            return operation;
    }
}
function recorder_typed(column) {
    return column.type?.name === column_type_unknownType ? { ...column, type: undefined } : column;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/column.ts




/** A call that nobody knows, for a value that may be anything. */
const column_anything = 'unknown_value()';
/** Takes a column's name, type and options; gives its definition as Rails writes it. */
function columnSql(name, type, options, machine) {
    const isKey = value_isOn(options, 'primary_key') || ruby_value_nameOf(type) === 'primary_key';
    const ownType = isKey ? keyType(type, options) : type;
    const parts = [quote_quoted(name), typeSql(ownType, options, machine.version), generated(options, machine)];
    const value = defaultSql(value_option(options, 'default'), type, machine);
    if (value !== undefined)
        parts.push(`DEFAULT ${value}`);
    if (isOff(options, 'null') || isKey)
        parts.push('NOT NULL');
    if (isKey)
        parts.push('PRIMARY KEY');
    return parts.filter((part) => part !== '').join(' ');
}
/** A key of whole numbers without a default counts itself. */
function keyType(type, options) {
    const name = ruby_value_nameOf(type);
    if (options.entries.has('default') || (name !== 'integer' && name !== 'bigint'))
        return type;
    const limit = value_option(options, 'limit');
    const isBig = name === 'bigint' || (limit?.kind === 'number' && limit.number === 8);
    return { kind: 'text', parts: [{ text: isBig ? 'bigserial' : 'serial', line: 0 }], isSymbol: true };
}
function generated(options, machine) {
    const as = value_option(options, 'as');
    if (as === undefined)
        return '';
    return `GENERATED ALWAYS AS (${expressionSql(as, machine) ?? 'NULL'}) ${value_isOn(options, 'stored') ? 'STORED' : 'VIRTUAL'}`;
}
/** Takes a default; gives it as SQL, or undefined where there is none: a text is a constant, but for a call given to a `uuid`, and a lambda is SQL. */
function defaultSql(value, type, machine) {
    switch (value?.kind) {
        case undefined:
        case 'nil':
            return undefined;
        case 'number':
            return String(value.number);
        case 'boolean':
            return value.isTrue ? 'TRUE' : 'FALSE';
        case 'block':
            return expressionSql(machine.run(value, [], {}), machine) ?? column_anything;
        case 'text': {
            const text = ruby_value_textOf(value);
            if (text !== undefined && ruby_value_nameOf(type) === 'uuid' && text.includes('()'))
                return text;
            return quote_literal(text ?? '');
        }
        case 'unknown':
            return value.isConstant ? quote_literal('') : column_anything;
        default:
            return quote_literal('');
    }
}
/** Takes an expression of SQL that the program holds, as a text or a lambda; gives it, or undefined where it is put together. */
function expressionSql(value, machine) {
    if (value?.kind === 'block')
        return expressionSql(machine.run(value, [], {}), machine);
    if (value?.kind === 'number')
        return String(value.number);
    if (value?.kind === 'boolean')
        return value.isTrue ? 'TRUE' : 'FALSE';
    return sql_of_text_sqlOf(value)?.sql;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/command.ts

/** Takes what a command does to a table; gives the command, which names its table first. */
function onTable(does) {
    return (call, frame, machine) => {
        const table = ruby_value_nameOf(call.args[0]);
        return table === undefined ? onlyAtRun(call, 'table') : does(table, call, frame, machine);
    };
}
/** Takes what a command does to a column; gives the command, which names its table and its column. */
function onColumn(does) {
    return onTable((table, call, frame, machine) => {
        const column = ruby_value_nameOf(call.args[1]);
        return column === undefined ? onlyAtRun(call, 'column') : does(table, column, call, frame, machine);
    });
}
/** Says that a name is not known before the migration runs. */
function onlyAtRun(call, what) {
    return [{ unread: `the ${what} of \`${call.name}\` is only known when it runs` }];
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/names.ts



/** Bytes of the name of an index that Rails makes up itself since 7.1. */
const maxIndexName = 62;
const hashLength = 10;
function hashOf(text) {
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text))).slice(0, hashLength);
}
/** Takes a table, the columns of an index and the version; gives the name that Rails makes of them. */
function names_indexName(table, columns, version) {
    const own = names_lastOf(table);
    const whole = columns.some(isExpression) ? [names_words(columns.join(', '))] : columns;
    const name = `index_${own}_on_${whole.join('_and_')}`;
    if (version < 701 || (0,utils/* utf8ToBytes */.AI)(name).length <= maxIndexName)
        return name;
    const hash = `_${hashOf(name)}`;
    return `${`idx_on_${whole.join('_')}`.slice(0, maxIndexName - hash.length)}${hash}`;
}
/** Says whether a column of an index is an expression. */
function isExpression(column) {
    return /\W/.test(column);
}
function names_words(expression) {
    return (expression.match(/\w+/g) ?? []).join('_');
}
function names_lastOf(name) {
    return name.split('.').at(-1) ?? name;
}
/** Gives the name that Rails makes up for a foreign key. */
function foreignKeyName(table, columns) {
    return `fk_rails_${hashOf(`${table}_${columns.join('_and_')}_fk`)}`;
}
/** Gives the name that Rails makes up for a check. */
function checkName(table, expression) {
    return `chk_rails_${hashOf(`${table}_${expression}_chk`)}`;
}
/** Gives the name that Rails makes up for an exclusion constraint. */
function exclusionName(table, expression) {
    return `excl_rails_${hashOf(`${table}_${expression}_excl`)}`;
}
/** Gives the name that Rails makes up for a unique constraint. */
function uniqueName(table, columns) {
    return `uniq_rails_${hashOf(`${table}_${columns.join('_and_')}_unique`)}`;
}
/** Gives the column that refers to a table. */
function foreignColumn(table, key = 'id') {
    return `${singularize(names_lastOf(table))}_${key}`;
}
/** Gives the table that a reference is to. */
function referredTable(reference) {
    return pluralize(reference);
}
/** Gives the table that joins two: their names in order, and what both begin with once. */
function joinTable(first, second) {
    const [one = '', two = ''] = [first, second].toSorted((a, b) => (a < b ? -1 : 1));
    const shared = /^.*[._]/.exec(commonStart(one, two))?.[0] ?? '';
    return `${one}_${two.slice(shared.length)}`;
}
function commonStart(one, two) {
    const at = [...one].findIndex((character, index) => character !== two[index]);
    return at === -1 ? one : one.slice(0, at);
}
/** Gives what a table is called as a reference. */
function referenceOf(table) {
    return singularize(names_lastOf(table));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/constraint-commands.ts






const unknownColumn = 'unknown_column';
/** Takes a table, the one it refers to and options; gives the foreign key as Rails writes it. */
function constraint_commands_foreignKey(table, to, options) {
    const columns = foreignColumns(to, options);
    const name = ruby_value_nameOf(value_option(options, 'name')) ?? (columns && foreignKeyName(table, columns));
    return [
        ...(name === undefined || (options.entries.has('name') && ruby_value_nameOf(value_option(options, 'name')) === undefined)
            ? []
            : [`CONSTRAINT ${quote_quoted(name)}`]),
        `FOREIGN KEY ${listOfNames(columns ?? [unknownColumn])}`,
        `REFERENCES ${path(to)}`,
        // A check that is put off leaves the rows as unread as one that is not made.
        ...(isOff(options, 'validate') || isOff(options, 'enforced') ? ['NOT VALID'] : []),
    ].join(' ');
}
function foreignColumns(to, options) {
    const given = value_option(options, 'column');
    if (given !== undefined && given.kind !== 'nil') {
        const names = ruby_value_namesOf(given)?.filter((name) => name !== undefined);
        return names === undefined || names.length === 0 ? undefined : names;
    }
    const key = value_option(options, 'primary_key');
    const keys = key?.kind === 'list' ? ruby_value_namesOf(key)?.filter((name) => name !== undefined) : undefined;
    return keys === undefined ? [foreignColumn(to)] : keys.map((one) => foreignColumn(to, one));
}
/** Takes a table, an expression and options; gives the check as Rails writes it. */
function constraint_commands_check(table, expression, options, machine) {
    const sql = expressionSql(expression, machine);
    const name = ruby_value_nameOf(value_option(options, 'name')) ?? (sql === undefined ? undefined : checkName(table, sql));
    const valid = isOff(options, 'validate') ? ' NOT VALID' : '';
    return `${constraint_commands_named(name)}CHECK (${sql ?? 'unknown_value()'})${valid}`;
}
/** Takes a table, an expression and options; gives the exclusion constraint as Rails writes it. */
function constraint_commands_exclusion(table, expression, options) {
    const sql = sql_of_text_sqlOf(expression)?.sql;
    const name = ruby_value_nameOf(value_option(options, 'name')) ?? (sql === undefined ? undefined : exclusionName(table, sql));
    const using = ruby_value_textOf(value_option(options, 'using'));
    const where = sql_of_text_sqlOf(value_option(options, 'where'))?.sql;
    return `${constraint_commands_named(name)}EXCLUDE${using === undefined ? '' : ` USING ${using}`} (${sql ?? 'unknown_column WITH ='})${where === undefined ? '' : ` WHERE (${where})`}`;
}
/** Takes a table, columns and options; gives the unique constraint as Rails writes it. */
function constraint_commands_unique(table, columns, options) {
    const index = ruby_value_nameOf(value_option(options, 'using_index'));
    const names = ruby_value_namesOf(columns)?.filter((name) => name !== undefined) ?? [];
    const known = index === undefined ? names : [index];
    const name = ruby_value_nameOf(value_option(options, 'name')) ?? (known.length === 0 ? undefined : uniqueName(table, known));
    if (index !== undefined)
        return `${constraint_commands_named(name)}UNIQUE USING INDEX ${quote_quoted(index)}`;
    return `${constraint_commands_named(name)}UNIQUE ${listOfNames(names.length === 0 ? [unknownColumn] : names)}`;
}
function constraint_commands_named(name) {
    return name === undefined ? '' : `CONSTRAINT ${quote_quoted(name)} `;
}
function add(constraint) {
    return onTable((table, call, _frame, machine) => {
        const sql = constraint(table, call, machine);
        if (sql === undefined)
            return onlyAtRun(call, 'table');
        return [{ sql: `ALTER TABLE ${path(table)} ADD ${sql}` }];
    });
}
function remove(nameIn) {
    return onTable((table, call, _frame, machine) => {
        const name = nameIn(table, call, machine);
        if (name === undefined)
            return onlyAtRun(call, 'constraint');
        const exists = value_isOn(call.options, 'if_exists') ? ' IF EXISTS' : '';
        return [{ sql: `ALTER TABLE ${path(table)} DROP CONSTRAINT${exists} ${quote_quoted(name)}` }];
    });
}
function constraint_commands_validate(nameIn) {
    return onTable((table, call, _frame, machine) => {
        const name = nameIn(table, call, machine);
        if (name === undefined)
            return onlyAtRun(call, 'constraint');
        return [{ sql: `ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${quote_quoted(name)}` }];
    });
}
function givenName({ options }) {
    return ruby_value_nameOf(value_option(options, 'name'));
}
/** The name of a foreign key that is found by what it refers to. */
function nameOfForeignKey(table, call) {
    const to = ruby_value_nameOf(call.args[1]) ?? ruby_value_nameOf(value_option(call.options, 'to_table'));
    if (call.options.entries.has('name'))
        return givenName(call);
    const columns = to === undefined && !call.options.entries.has('column') ? undefined : foreignColumns(to ?? '', call.options);
    return columns && foreignKeyName(table, columns);
}
function nameOfCheck(table, call, machine) {
    if (call.options.entries.has('name'))
        return givenName(call);
    const sql = expressionSql(call.args[1] ?? value_option(call.options, 'expression'), machine);
    return sql === undefined ? undefined : checkName(table, sql);
}
function nameOfExclusion(table, call) {
    const sql = sql_of_text_sqlOf(call.args[1])?.sql;
    return givenName(call) ?? (sql === undefined ? undefined : exclusionName(table, sql));
}
function nameOfUnique(table, call) {
    const columns = ruby_value_namesOf(call.args[1] ?? value_option(call.options, 'column'))?.filter((name) => name !== undefined);
    const index = ruby_value_nameOf(value_option(call.options, 'using_index'));
    if (index !== undefined)
        return givenName(call) ?? uniqueName(table, [index]);
    return givenName(call) ?? (columns === undefined || columns.length === 0 ? undefined : uniqueName(table, columns));
}
function addedForeignKey(table, { args, options }) {
    const to = ruby_value_nameOf(args[1]);
    return to === undefined ? undefined : constraint_commands_foreignKey(table, to, options);
}
/** Commands of constraints. */
const constraintCommands = new Map([
    ['add_foreign_key', add(addedForeignKey)],
    ['remove_foreign_key', remove(nameOfForeignKey)],
    ['validate_foreign_key', constraint_commands_validate(nameOfForeignKey)],
    ['add_check_constraint', add((table, { args, options }, machine) => constraint_commands_check(table, args[1], options, machine))],
    ['remove_check_constraint', remove(nameOfCheck)],
    ['validate_check_constraint', constraint_commands_validate(nameOfCheck)],
    ['add_exclusion_constraint', add((table, { args, options }) => constraint_commands_exclusion(table, args[1], options))],
    ['remove_exclusion_constraint', remove(nameOfExclusion)],
    ['add_unique_constraint', add((table, { args, options }) => constraint_commands_unique(table, args[1], options))],
    ['remove_unique_constraint', remove(nameOfUnique)],
    ['validate_constraint', constraint_commands_validate((_table, { args }) => ruby_value_nameOf(args[1]))],
]);

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/index-commands.ts





/** Takes the columns of an index as they are given: names, or expressions in texts; what only the program knows is an expression that nobody knows. */
function columnsOf(value) {
    const given = ruby_value_namesOf(value);
    if (given === undefined)
        return { sql: '((NULL))', names: undefined };
    const isSymbol = value?.kind === 'text' && value.isSymbol;
    const each = given.map((name) => {
        if (name === undefined)
            return '((NULL))';
        return !isSymbol && isExpression(name) ? name : quote_quoted(name);
    });
    const names = given.filter((name) => name !== undefined);
    return { sql: `(${each.join(', ')})`, names: names.length === given.length ? names : undefined };
}
/** Takes a table, the columns and options of an index; gives the statement that builds it. */
function index_commands_createIndex(table, columns, options, machine) {
    const { sql, names } = columnsOf(columns);
    const name = options.entries.has('name')
        ? ruby_value_nameOf(value_option(options, 'name'))
        : names && names_indexName(table, names, machine.version);
    const where = whereOf(options);
    const using = ruby_value_textOf(value_option(options, 'using'));
    return [
        `CREATE${value_isOn(options, 'unique') ? ' UNIQUE' : ''} INDEX`,
        ...(index_commands_isConcurrent(options) ? ['CONCURRENTLY'] : []),
        ...(value_isOn(options, 'if_not_exists') && name !== undefined ? ['IF NOT EXISTS'] : []),
        ...(name === undefined ? [] : [quote_quoted(name)]),
        `ON ${path(table)}`,
        ...(using === undefined ? [] : [`USING ${using}`]),
        sql,
        ...(where === undefined ? [] : [`WHERE ${where}`]),
    ].join(' ');
}
function whereOf(options) {
    const where = value_option(options, 'where');
    if (where === undefined || where.kind === 'nil')
        return undefined;
    return sql_of_text_sqlOf(where)?.sql ?? 'unknown_value()';
}
function index_commands_isConcurrent(options) {
    return ruby_value_textOf(value_option(options, 'algorithm')) === 'concurrently';
}
const addIndex = onTable((table, { args, options }, _frame, machine) => [
    { sql: index_commands_createIndex(table, args[1], options, machine) },
]);
const removeIndex = onTable((table, call, _frame, machine) => {
    const { options } = call;
    const schema = table.includes('.') ? table.slice(0, table.lastIndexOf('.') + 1) : '';
    const name = removedName(table, call, machine);
    if (name === undefined)
        return onlyAtRun(call, 'index');
    const exists = value_isOn(options, 'if_exists') ? ' IF EXISTS' : '';
    const how = index_commands_isConcurrent(options) ? ' CONCURRENTLY' : '';
    return [{ sql: `DROP INDEX${how}${exists} ${path(name.includes('.') ? name : `${schema}${name}`)}`, of: table }];
});
/** Without a name Rails looks for the index that would have the name it makes up. */
function removedName(table, { args, options }, { version }) {
    if (options.entries.has('name'))
        return ruby_value_nameOf(value_option(options, 'name'));
    const columns = ruby_value_namesOf(args[1]?.kind === 'nil' ? undefined : args[1]) ?? ruby_value_namesOf(value_option(options, 'column'));
    const known = columns?.filter((name) => name !== undefined);
    if (known === undefined || known.length === 0 || known.length !== columns?.length)
        return undefined;
    return names_indexName(table, known, version);
}
const renameIndex = (call) => {
    const [from, to] = [ruby_value_nameOf(call.args[1]), ruby_value_nameOf(call.args[2])];
    if (from === undefined || to === undefined)
        return onlyAtRun(call, 'name');
    return [{ sql: `ALTER INDEX ${path(from)} RENAME TO ${quote_quoted(to)}` }];
};
/** Commands of indexes. */
const indexCommands = new Map([
    ['add_index', addIndex],
    ['remove_index', removeIndex],
    ['rename_index', renameIndex],
]);

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/references.ts


/** Options of the columns alone. */
const references_others = ['polymorphic', 'index', 'foreign_key', 'type'];
/** Takes the name of a reference and its options; gives its columns, its index (since 5.0 there is one unless it is refused) and its foreign key. */
function referenceIn(table, name, options, version) {
    const columnOptions = without(options, ...references_others);
    const polymorphic = value_option(options, 'polymorphic');
    const isPolymorphic = value_truthOf(polymorphic) === true;
    const column = `${name}_id`;
    const type = value_option(options, 'type') ?? references_symbol(version < 501 ? 'integer' : 'bigint');
    const conditional = only(options, 'if_exists', 'if_not_exists').entries;
    const typeColumn = {
        name: `${name}_type`,
        type: references_symbol('string'),
        options: value_merged(optionsIn(polymorphic), only(options, 'if_exists', 'if_not_exists', 'null').entries),
    };
    const own = { name: column, type, options: columnOptions };
    const columns = isPolymorphic ? [typeColumn, own] : [own];
    const index = value_option(options, 'index');
    const isIndexed = index === undefined ? version >= 500 : value_truthOf(index) !== false;
    const indexOptions = value_merged(optionsIn(index), conditional);
    const isNamed = isPolymorphic && version >= 601 && !indexOptions.entries.has('name');
    return {
        columns,
        index: isIndexed
            ? {
                columns: { kind: 'list', items: columns.map((one) => value_textValue(one.name, 0)), isWhole: true },
                options: isNamed ? value_merged(indexOptions, [['name', references_symbol(`index_${table}_on_${name}`)]]) : indexOptions,
            }
            : undefined,
        foreignKey: foreignKeyIn(name, column, options),
    };
}
function foreignKeyIn(name, column, options) {
    const given = value_option(options, 'foreign_key');
    if (given === undefined || isOff(options, 'foreign_key'))
        return undefined;
    const own = optionsIn(given);
    const to = own.entries.has('to_table') ? ruby_value_nameOf(value_option(own, 'to_table')) : referredTable(name);
    const asked = value_isOn(options, 'if_not_exists') ? only(options, 'if_not_exists').entries : [];
    return { to, options: value_merged(own, [...asked, ['column', references_symbol(column)]]) };
}
function references_symbol(name) {
    return value_textValue(name, 0, true);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/column-commands.ts









function alter(table, change) {
    return `ALTER TABLE ${path(table)} ${change}`;
}
function column_commands_add(table, column, type, options, machine) {
    const exists = value_isOn(options, 'if_not_exists') ? ' IF NOT EXISTS' : '';
    return alter(table, `ADD COLUMN${exists} ${columnSql(column, type, options, machine)}`);
}
function column_commands_drop(table, column, options) {
    return { sql: alter(table, `DROP COLUMN${value_isOn(options, 'if_exists') ? ' IF EXISTS' : ''} ${quote_quoted(column)}`) };
}
/** `index:` of `t.column` in `change_table`. */
function ownIndex(table, column, options, machine) {
    const index = value_option(options, 'index');
    if (value_truthOf(index) !== true)
        return [];
    return [{ sql: index_commands_createIndex(table, value_textValue(column, 0), optionsIn(index), machine) }];
}
const column_commands_addColumn = onColumn((table, column, { args, options }, _frame, machine) => [
    { sql: column_commands_add(table, column, args[2], options, machine) },
    ...ownIndex(table, column, options, machine),
]);
const addColumns = onTable((table, call, _frame, machine) => call.args.slice(1).flatMap((value) => {
    const column = ruby_value_nameOf(value);
    if (column === undefined)
        return onlyAtRun(call, 'column');
    return [{ sql: column_commands_add(table, column, value_option(call.options, 'type'), call.options, machine) }];
}));
const removeColumn = onColumn((table, column, { options }) => [column_commands_drop(table, column, options)]);
const removeColumns = onTable((table, call) => call.args.slice(1).flatMap((value) => {
    const column = ruby_value_nameOf(value);
    return column === undefined ? onlyAtRun(call, 'column') : [column_commands_drop(table, column, call.options)];
}));
const renameColumn = onColumn((table, column, call) => {
    const to = ruby_value_nameOf(call.args[2]);
    if (to === undefined)
        return onlyAtRun(call, 'name');
    return [{ sql: alter(table, `RENAME COLUMN ${quote_quoted(column)} TO ${quote_quoted(to)}`) }];
});
const changeColumn = onColumn((table, column, { args, options }, _frame, machine) => {
    const own = quote_quoted(column);
    const collation = ruby_value_nameOf(value_option(options, 'collation'));
    const type = typeSql(args[2], options, machine.version);
    return [
        {
            sql: alter(table, `ALTER COLUMN ${own} TYPE ${type}${collation === undefined ? '' : ` COLLATE ${quote_quoted(collation)}`}${usingSql(own, options, machine)}`),
        },
        ...(options.entries.has('default') ? [changedDefault(table, column, value_option(options, 'default'), machine)] : []),
        ...(options.entries.has('null') ? changedNull(table, column, options, machine) : []),
    ];
});
function usingSql(own, options, machine) {
    const using = value_option(options, 'using');
    if (using !== undefined)
        return ` USING ${expressionSql(using, machine) ?? 'unknown_value()'}`;
    const as = value_option(options, 'cast_as');
    return as === undefined ? '' : ` USING CAST(${own} AS ${typeSql(as, noOptions, machine.version)})`;
}
function changedNull(table, column, options, machine) {
    const value = value_option(options, 'null');
    // Up to 5.1 the adapter filled the rows with the default.
    const fill = machine.version < 502 ? value_option(options, 'default') : undefined;
    return nullable(table, column, value, fill, machine);
}
function nullable(table, column, value, fill, machine) {
    const isNullable = value_truthOf(value);
    if (isNullable === undefined)
        return [{ unread: 'whether the column is to be null is only known when it runs' }];
    const own = quote_quoted(column);
    const filled = isNullable
        ? undefined
        : defaultSql(fill, { kind: 'text', parts: [{ text: 'uuid', line: 0 }], isSymbol: true }, machine);
    return [
        ...(filled === undefined ? [] : [{ sql: `UPDATE ${path(table)} SET ${own} = ${filled} WHERE ${own} IS NULL` }]),
        { sql: alter(table, `ALTER COLUMN ${own} ${isNullable ? 'DROP' : 'SET'} NOT NULL`) },
    ];
}
const changeColumnNull = onColumn((table, column, { args }, _frame, machine) => nullable(table, column, args[2], args[3], machine));
const changeColumnDefault = onColumn((table, column, { args, options }, _frame, machine) => {
    const isChange = options.entries.has('from') && options.entries.has('to');
    return [changedDefault(table, column, isChange ? value_option(options, 'to') : (args[2] ?? column_commands_whole(options)), machine)];
});
/** A hash that is no change is the default itself. */
function column_commands_whole(options) {
    return options.entries.size === 0 && options.isWhole ? undefined : { kind: 'hash', ...options };
}
function changedDefault(table, column, value, machine) {
    const sql = defaultSql(value, undefined, machine);
    return {
        sql: alter(table, `ALTER COLUMN ${quote_quoted(column)} ${sql === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`}`),
    };
}
/** The options of `created_at` and `updated_at`: required since 5.0, six digits of seconds since 6.0. */
function timestampOptions(options, version) {
    const entries = new Map(options.entries);
    if (version >= 500 && (entries.get('null')?.kind ?? 'nil') === 'nil')
        entries.set('null', { kind: 'boolean', isTrue: false });
    if (version >= 600 && !entries.has('precision'))
        entries.set('precision', { kind: 'number', number: 6 });
    return { ...options, entries };
}
const addTimestamps = onTable((table, { options }, _frame, machine) => ['created_at', 'updated_at'].map((column) => ({
    sql: column_commands_add(table, column, value_textValue('datetime', 0, true), timestampOptions(options, machine.version), machine),
})));
const removeTimestamps = onTable((table, { options }) => ['updated_at', 'created_at'].map((column) => column_commands_drop(table, column, options)));
const addReference = onColumn((table, name, call, _frame, machine) => {
    const { columns, index, foreignKey: key } = referenceIn(table, name, call.options, machine.version);
    const ofKey = () => {
        if (key === undefined)
            return [];
        if (key.to === undefined)
            return onlyAtRun(call, 'table');
        return [{ sql: alter(table, `ADD ${constraint_commands_foreignKey(table, key.to, key.options)}`) }];
    };
    return [
        ...columns.map(({ name: column, type, options }) => ({ sql: column_commands_add(table, column, type, options, machine) })),
        ...(index === undefined ? [] : [{ sql: index_commands_createIndex(table, index.columns, index.options, machine) }]),
        ...ofKey(),
    ];
});
const removeReference = onColumn((table, name, { options }) => {
    const key = value_option(options, 'foreign_key');
    const own = optionsIn(key);
    const column = ruby_value_nameOf(value_option(own, 'column')) ?? `${name}_id`;
    const exists = value_isOn(options, 'if_exists') ? ' IF EXISTS' : '';
    const keyName = ruby_value_nameOf(value_option(own, 'name')) ?? foreignKeyName(table, [column]);
    return [
        ...(key === undefined || isOff(options, 'foreign_key')
            ? []
            : [{ sql: alter(table, `DROP CONSTRAINT${exists} ${quote_quoted(keyName)}`) }]),
        column_commands_drop(table, `${name}_id`, options),
        ...(value_isOn(options, 'polymorphic') || value_option(options, 'polymorphic')?.kind === 'hash'
            ? [column_commands_drop(table, `${name}_type`, options)]
            : []),
    ];
});
/** `t.references` names several. */
function each(command) {
    return (call, frame, machine) => {
        const names = call.args.slice(1);
        if (names.length < 2)
            return command(call, frame, machine);
        return names.flatMap((name) => command({ ...call, args: [...call.args.slice(0, 1), name] }, frame, machine));
    };
}
/** Commands of columns. */
const columnCommands = new Map([
    ['add_column', column_commands_addColumn],
    ['add_columns', addColumns],
    ['remove_column', removeColumn],
    ['remove_columns', removeColumns],
    ['rename_column', renameColumn],
    ['change_column', changeColumn],
    ['change_column_null', changeColumnNull],
    ['change_column_default', changeColumnDefault],
    ['add_timestamps', addTimestamps],
    ['remove_timestamps', removeTimestamps],
    ['add_reference', each(addReference)],
    ['add_belongs_to', each(addReference)],
    ['remove_reference', each(removeReference)],
    ['remove_belongs_to', each(removeReference)],
]);

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/table-definition.ts







/** Calls on a table that say nothing about it. */
const table_definition_silent = new Set([
    'column_exists?',
    'index_exists?',
    'columns',
    'name',
    'inspect',
    'foreign_key_exists?',
]);
/** Takes a table and whether its indexes ask first; gives a definition without columns. */
function defineTable(table, isAsked, machine) {
    const parts = [];
    const after = [];
    const index = (columns, options, call) => {
        const asked = isAsked ? value_merged(options, [['if_not_exists', { kind: 'boolean', isTrue: true }]]) : options;
        after.push({ sql: index_commands_createIndex(table, columns, asked, machine), ...(call === undefined ? {} : { node: call.node }) });
    };
    const column = (name, type, options) => {
        parts.push(columnSql(name, type, options, machine));
    };
    const context = { table, parts, after, index, column, machine };
    return {
        table,
        parts,
        after,
        column,
        constraint: (sql) => {
            parts.push(sql);
        },
        receive: (call) => received(call, context),
    };
}
/** Calls that declare something else than columns of the type they are called. */
const receivers = new Map([
    ['column', (call, context) => columns(call, call.args.slice(0, 1), call.args[1], context)],
    [
        'primary_key',
        (call, context) => columns(call, call.args.slice(0, 1), call.args[1] ?? table_definition_keyType(context.machine.version), context, true),
    ],
    ['timestamps', table_definition_timestamps],
    ['references', references],
    ['belongs_to', references],
    ['index', (call, { index }) => index(call.args[0], call.options, call)],
    ['foreign_key', foreign],
    [
        'check_constraint',
        ({ args, options }, { table, parts, machine }) => {
            parts.push(atOnce(constraint_commands_check(table, args[0], options, machine)));
        },
    ],
    [
        'exclusion_constraint',
        ({ args, options }, { table, parts }) => {
            parts.push(constraint_commands_exclusion(table, args[0], options));
        },
    ],
    [
        'unique_constraint',
        ({ args, options }, { table, parts }) => {
            parts.push(constraint_commands_unique(table, args[0], options));
        },
    ],
]);
function received(call, context) {
    const receive = receivers.get(call.name);
    if (receive !== undefined)
        receive(call, context);
    else if (!table_definition_silent.has(call.name))
        columns(call, call.args, table_definition_symbol(aliased(call.name)), context);
}
function table_definition_timestamps({ options }, { column, machine }) {
    for (const name of ['created_at', 'updated_at'])
        column(name, table_definition_symbol('datetime'), timestampOptions(options, machine.version));
}
function foreign(call, context) {
    const to = ruby_value_nameOf(call.args[0]);
    if (to === undefined)
        unknownPart(call, 'table', context);
    else
        context.parts.push(atOnce(constraint_commands_foreignKey(context.table, to, call.options)));
}
/** A new table has no rows that a constraint could leave out. */
function atOnce(constraint) {
    return constraint.replace(/ NOT VALID$/, '');
}
function table_definition_keyType(version) {
    return table_definition_symbol(version < 501 ? 'integer' : 'primary_key');
}
function unknownPart(call, what, { after }) {
    after.push(...onlyAtRun(call, what).map((said) => ({ ...said, node: call.node })));
}
/** `t.numeric` is `t.decimal`. */
function aliased(name) {
    if (name === 'numeric')
        return 'decimal';
    return name === 'blob' ? 'binary' : name;
}
/** A call of a type's name declares columns; one without a name is a call of something else. */
function columns(call, names, type, context, isKey = false) {
    const { options } = call;
    const known = names.map(ruby_value_nameOf);
    if (known.length === 0 || known.includes(undefined)) {
        if (names.length > 0)
            unknownPart(call, 'column', context);
        else
            context.after.push({ unread: `\`t.${call.name}\` is not a method of Active Record`, node: call.node });
        return;
    }
    const own = isKey ? value_merged(options, [['primary_key', { kind: 'boolean', isTrue: true }]]) : options;
    for (const name of known) {
        if (name === undefined)
            continue;
        context.column(name, type, withUuid(own, type));
        const index = value_option(options, 'index');
        if (value_truthOf(index) === true)
            context.index(value_textValue(name, 0), optionsIn(index), call);
    }
}
/** A primary key that is a `uuid` makes its own values. */
function withUuid(options, type) {
    const makes = value_isOn(options, 'primary_key') && ruby_value_nameOf(type) === 'uuid' && !options.entries.has('default');
    return makes ? value_merged(options, [['default', value_textValue('gen_random_uuid()', 0)]]) : options;
}
function references(call, context) {
    for (const value of call.args) {
        const name = ruby_value_nameOf(value);
        if (name === undefined) {
            unknownPart(call, 'column', context);
            continue;
        }
        const { columns: made, index, foreignKey: key, } = referenceIn(context.table, name, call.options, context.machine.version);
        for (const { name: column, type, options } of made)
            context.column(column, type, options);
        if (index !== undefined)
            context.index(index.columns, index.options, call);
        if (key?.to !== undefined)
            context.parts.push(atOnce(constraint_commands_foreignKey(context.table, key.to, key.options)));
        else if (key !== undefined)
            unknownPart(call, 'table', context);
    }
}
function table_definition_symbol(name) {
    return value_textValue(name, 0, true);
}
/** Gives the columns of a primary key of several. */
function keyColumns(value) {
    return value?.kind === 'list' ? (ruby_value_namesOf(value)?.filter((name) => name !== undefined) ?? []) : [];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/change-table.ts


/** What calls on a table of `change_table` are as commands. */
const commands = new Map([
    ['column', 'add_column'],
    ['index', 'add_index'],
    ['timestamps', 'add_timestamps'],
    ['change', 'change_column'],
    ['change_default', 'change_column_default'],
    ['change_null', 'change_column_null'],
    ['remove', 'remove_columns'],
    ['remove_column', 'remove_columns'],
    ['remove_columns', 'remove_columns'],
    ['remove_index', 'remove_index'],
    ['remove_timestamps', 'remove_timestamps'],
    ['rename', 'rename_column'],
    ['rename_index', 'rename_index'],
    ['references', 'add_reference'],
    ['belongs_to', 'add_reference'],
    ['remove_references', 'remove_reference'],
    ['remove_belongs_to', 'remove_reference'],
    ['foreign_key', 'add_foreign_key'],
    ['remove_foreign_key', 'remove_foreign_key'],
    ['check_constraint', 'add_check_constraint'],
    ['remove_check_constraint', 'remove_check_constraint'],
    ['validate_check_constraint', 'validate_check_constraint'],
    ['validate_constraint', 'validate_constraint'],
    ['exclusion_constraint', 'add_exclusion_constraint'],
    ['remove_exclusion_constraint', 'remove_exclusion_constraint'],
    ['unique_constraint', 'add_unique_constraint'],
    ['remove_unique_constraint', 'remove_unique_constraint'],
]);
const yes = { kind: 'boolean', isTrue: true };
/** Takes a table and a call on it in `change_table`; gives the commands that it is; none for a question. */
function commandsOf(table, call) {
    const { name, args, options, node } = call;
    if (name.endsWith('?'))
        return [];
    const make = (command, rest, own = options) => ({
        name: command,
        args: [table, ...rest],
        options: own,
        block: undefined,
        node,
    });
    const command = commands.get(name);
    if (command !== undefined)
        return [make(command, args)];
    if (name === 'primary_key') {
        const key = new Map([...options.entries, ['primary_key', yes]]);
        return [make('add_column', [...args.slice(0, 1), args[1] ?? change_table_symbol('primary_key')], { ...noOptions, entries: key })];
    }
    return args.map((column) => make('add_column', [column, change_table_symbol(aliased(name))]));
}
function change_table_symbol(name) {
    return value_textValue(name, 0, true);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/object-commands.ts



/** Takes what a command does to a thing; gives the command, which names it first. */
function onName(what, does) {
    return (call, _frame, machine) => {
        const name = ruby_value_nameOf(call.args[0]);
        const said = name === undefined ? undefined : does(name, call.args, call.options, machine.version);
        return said ?? onlyAtRun(call, what);
    };
}
function ifExists(options) {
    return value_isOn(options, 'if_exists') ? ' IF EXISTS' : '';
}
function cascade(options) {
    return ruby_value_textOf(value_option(options, 'force')) === 'cascade' ? ' CASCADE' : '';
}
const object_commands_createEnum = onName('type', (name, args) => {
    const values = ruby_value_namesOf(args[1]);
    const known = values?.map((value) => quote_literal(value ?? 'unknown')) ?? [];
    return [{ sql: `CREATE TYPE ${path(name)} AS ENUM (${known.join(', ')})` }];
});
const addEnumValue = onName('type', (name, args, options) => {
    const value = ruby_value_textOf(args[1]);
    const [before, after] = [ruby_value_textOf(value_option(options, 'before')), ruby_value_textOf(value_option(options, 'after'))];
    const placed = before === undefined ? (after === undefined ? '' : ` AFTER ${quote_literal(after)}`) : ` BEFORE ${quote_literal(before)}`;
    if (value === undefined)
        return undefined;
    const exists = value_isOn(options, 'if_not_exists') ? ' IF NOT EXISTS' : '';
    return [{ sql: `ALTER TYPE ${path(name)} ADD VALUE${exists} ${quote_literal(value)}${placed}` }];
});
const renameEnumValue = onName('type', (name, _args, options) => {
    const [from, to] = [ruby_value_textOf(value_option(options, 'from')), ruby_value_textOf(value_option(options, 'to'))];
    if (from === undefined || to === undefined)
        return undefined;
    return [{ sql: `ALTER TYPE ${path(name)} RENAME VALUE ${quote_literal(from)} TO ${quote_literal(to)}` }];
});
const renameEnum = onName('type', (name, args, options) => {
    const to = ruby_value_nameOf(args[1]) ?? ruby_value_nameOf(value_option(options, 'to'));
    return to === undefined ? undefined : [{ sql: `ALTER TYPE ${path(name)} RENAME TO ${quote_quoted(to)}` }];
});
const dropEnum = onName('type', (name, _args, options) => [{ sql: `DROP TYPE${ifExists(options)} ${path(name)}` }]);
const enableExtension = onName('extension', (name) => [
    { sql: `CREATE EXTENSION IF NOT EXISTS ${quote_quoted(name.split('.').at(-1) ?? name)}` },
]);
/** Up to 7.0 what depends on an extension went with it. */
const disableExtension = onName('extension', (name, _args, options, version) => [
    { sql: `DROP EXTENSION IF EXISTS ${quote_quoted(name)}${version < 701 ? ' CASCADE' : cascade(options)}` },
]);
const createSchema = onName('schema', (name, _args, options) => [
    ...(value_truthOf(value_option(options, 'force')) === true ? [{ sql: `DROP SCHEMA IF EXISTS ${quote_quoted(name)} CASCADE` }] : []),
    { sql: `CREATE SCHEMA${value_isOn(options, 'if_not_exists') ? ' IF NOT EXISTS' : ''} ${quote_quoted(name)}` },
]);
const dropSchema = onName('schema', (name, _args, options) => [
    { sql: `DROP SCHEMA${ifExists(options)} ${quote_quoted(name)} CASCADE` },
]);
const renameSchema = onName('schema', (name, args) => {
    const to = ruby_value_nameOf(args[1]);
    return to === undefined ? undefined : [{ sql: `ALTER SCHEMA ${quote_quoted(name)} RENAME TO ${quote_quoted(to)}` }];
});
const comment = onName('table', (name) => [{ sql: `COMMENT ON TABLE ${path(name)} IS ''` }]);
const changeForeignKey = onName('table', (_name, _args, options) => [
    isOff(options, 'enforced')
        ? { sql: 'SELECT 1' }
        : { unread: '`change_foreign_key` reads every row to enforce the key; its name is only known to the server' },
]);
/** Scenic keeps the SQL of a view in a file of its own: https://github.com/scenic-views/scenic */
const createView = onName('view', (name, _args, options) => [
    {
        sql: `CREATE ${value_truthOf(value_option(options, 'materialized')) === true ? 'MATERIALIZED ' : ''}VIEW ${path(name)} AS SELECT 1`,
    },
]);
const dropView = onName('view', (name, _args, options) => [
    { sql: `DROP ${value_truthOf(value_option(options, 'materialized')) === true ? 'MATERIALIZED ' : ''}VIEW ${path(name)}` },
]);
const replaceView = onName('view', (name) => [{ sql: `CREATE OR REPLACE VIEW ${path(name)} AS SELECT 1` }]);
/** An update of a view drops it and makes it anew. */
const updateView = (call, frame, machine) => [
    ...dropView(call, frame, machine),
    ...createView(call, frame, machine),
];
/** The gem `fx` keeps the SQL of functions and triggers in files of its own: https://github.com/teoljungberg/fx */
const setFunction = onName('function', (name) => [
    { sql: `CREATE OR REPLACE FUNCTION ${path(name)}() RETURNS void LANGUAGE sql AS ''` },
]);
const dropFunction = onName('function', (name) => [{ sql: `DROP FUNCTION ${path(name)}` }]);
const object_commands_createTrigger = onName('trigger', (name, _args, options) => {
    const table = ruby_value_nameOf(value_option(options, 'on'));
    if (table === undefined)
        return [{ unread: `the table of the trigger \`${name}\` is in a file of SQL` }];
    return [{ sql: `CREATE TRIGGER ${quote_quoted(name)} BEFORE INSERT ON ${path(table)} EXECUTE FUNCTION f()` }];
});
const dropTrigger = onName('trigger', (name, _args, options) => {
    const table = ruby_value_nameOf(value_option(options, 'on'));
    return table === undefined ? undefined : [{ sql: `DROP TRIGGER ${quote_quoted(name)} ON ${path(table)}` }];
});
const updateTrigger = (call, frame, machine) => [
    ...dropTrigger(call, frame, machine),
    ...object_commands_createTrigger(call, frame, machine),
];
/** Commands of types, extensions, schemas, comments, views, functions and triggers. */
const objectCommands = new Map([
    ['create_enum', object_commands_createEnum],
    ['add_enum_value', addEnumValue],
    ['rename_enum_value', renameEnumValue],
    ['rename_enum', renameEnum],
    ['drop_enum', dropEnum],
    ['enable_extension', enableExtension],
    ['disable_extension', disableExtension],
    ['create_schema', createSchema],
    ['drop_schema', dropSchema],
    ['rename_schema', renameSchema],
    ['change_table_comment', comment],
    ['change_column_comment', comment],
    ['change_foreign_key', changeForeignKey],
    ['create_view', createView],
    ['drop_view', dropView],
    ['replace_view', replaceView],
    ['update_view', updateView],
    ['create_function', setFunction],
    ['update_function', setFunction],
    ['drop_function', dropFunction],
    ['create_trigger', object_commands_createTrigger],
    ['drop_trigger', dropTrigger],
    ['update_trigger', updateTrigger],
]);

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/table-commands.ts






const table_commands_createTable = onTable((table, call, frame, machine) => table_commands_created(table, call, frame, machine, () => { }));
function table_commands_created(table, { options, block, node }, frame, machine, first) {
    const isAsked = value_isOn(options, 'if_not_exists');
    const definition = defineTable(table, isAsked, machine);
    if (!options.entries.has('as'))
        table_commands_primaryKey(definition, options, machine);
    first(definition);
    if (block !== undefined)
        machine.run(block, [{ kind: 'table', receive: definition.receive }], frame);
    const head = `CREATE ${value_isOn(options, 'temporary') ? 'TEMPORARY ' : ''}TABLE ${isAsked ? 'IF NOT EXISTS ' : ''}${path(table)}`;
    const replaces = value_truthOf(value_option(options, 'force')) === true ? { replaces: true } : {};
    const as = sql_of_text_sqlOf(value_option(options, 'as'))?.sql;
    const tail = as === undefined ? `(${definition.parts.join(', ')})${tableOptions(options)}` : `AS ${as}`;
    return [{ sql: `${head} ${tail}`, node, ...replaces }, ...definition.after];
}
/** `options:` follows the columns as it is: a partition key, parents. */
function tableOptions(options) {
    const text = sql_of_text_sqlOf(value_option(options, 'options'))?.sql;
    return text !== undefined && /^\s*(?:PARTITION|INHERITS|WITH|TABLESPACE|USING)\b/i.test(text) ? ` ${text}` : '';
}
function table_commands_primaryKey(definition, options, machine) {
    const id = value_option(options, 'id');
    const key = value_option(options, 'primary_key');
    const several = keyColumns(key);
    if (several.length > 0) {
        definition.constraint(`PRIMARY KEY ${listOfNames(several)}`);
        return;
    }
    if (isOff(options, 'id'))
        return;
    const name = ruby_value_nameOf(key) ?? 'id';
    const own = optionsIn(id);
    const type = id?.kind === 'hash' ? value_option(own, 'type') : id?.kind === 'text' ? id : undefined;
    const given = new Map([...options.entries].filter(([one]) => ['limit', 'default', 'precision'].includes(one)));
    const all = value_merged({ entries: given, isWhole: true }, [
        ...without(own, 'type').entries,
        ['primary_key', { kind: 'boolean', isTrue: true }],
    ]);
    definition.column(name, table_commands_keyType(type, machine.version), keyDefault(all, type, machine.version));
}
/** Before 5.1 the key was an `integer`. */
function table_commands_keyType(type, version) {
    if (type !== undefined && ruby_value_nameOf(type) !== 'primary_key')
        return type;
    return value_textValue(version < 501 ? 'integer' : 'primary_key', 0, true);
}
function keyDefault(options, type, version) {
    const isOld = version < 501 && ruby_value_nameOf(type) === 'uuid' && !options.entries.has('default');
    return isOld ? value_merged(options, [['default', value_textValue('uuid_generate_v4()', 0)]]) : withUuid(options, type);
}
const createJoinTable = (call, frame, machine) => {
    const [first, second] = [ruby_value_nameOf(call.args[0]), ruby_value_nameOf(call.args[1])];
    if (first === undefined || second === undefined)
        return onlyAtRun(call, 'table');
    const { options } = call;
    const table = ruby_value_nameOf(value_option(options, 'table_name')) ?? joinTable(first, second);
    const no = { kind: 'boolean', isTrue: false };
    const columnOptions = new Map([
        ['null', no],
        ['index', no],
        ...optionsIn(value_option(options, 'column_options')).entries,
    ]);
    const keyed = options.entries.has('id') || value_truthOf(value_option(options, 'primary_key')) === true;
    const own = keyed ? options : value_merged(options, [['id', no]]);
    return table_commands_created(table, { ...call, options: own }, frame, machine, ({ receive }) => {
        for (const one of [first, second])
            receive({
                name: 'references',
                args: [value_textValue(referenceOf(one), 0)],
                options: { entries: columnOptions, isWhole: true },
                node: call.node,
            }, frame);
    });
};
function dropSql(table, options) {
    const cascade = ruby_value_textOf(value_option(options, 'force')) === 'cascade' ? ' CASCADE' : '';
    return `DROP TABLE${value_isOn(options, 'if_exists') ? ' IF EXISTS' : ''} ${path(table)}${cascade}`;
}
const dropTable = (call) => call.args.flatMap((value) => {
    const table = ruby_value_nameOf(value);
    return table === undefined ? onlyAtRun(call, 'table') : [{ sql: dropSql(table, call.options) }];
});
const dropJoinTable = (call) => {
    const [first, second] = [ruby_value_nameOf(call.args[0]), ruby_value_nameOf(call.args[1])];
    if (first === undefined || second === undefined)
        return onlyAtRun(call, 'table');
    const table = ruby_value_nameOf(value_option(call.options, 'table_name')) ?? joinTable(first, second);
    return [{ sql: dropSql(table, call.options) }];
};
const renameTable = onTable((table, call) => {
    const to = ruby_value_nameOf(call.args[1]);
    if (to === undefined)
        return onlyAtRun(call, 'name');
    // The server takes no schema in the new name.
    return [{ sql: `ALTER TABLE ${path(table)} RENAME TO ${quote_quoted(to.split('.').at(-1) ?? to)}` }];
});
/** Commands of whole tables; `change_table` is one of its parts. */
const tableCommands = new Map([
    ['create_table', table_commands_createTable],
    ['create_join_table', createJoinTable],
    ['drop_table', dropTable],
    ['drop_join_table', dropJoinTable],
    ['rename_table', renameTable],
]);

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/commands.ts





/** Every command of a migration that sends statements of its own. */
const schemaCommands = new Map([
    ...tableCommands,
    ...columnCommands,
    ...indexCommands,
    ...constraintCommands,
    ...objectCommands,
]);

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/schema/invert.ts

/** Commands that undo each other, as `ActiveRecord::Migration::CommandRecorder` has them. */
const pairs = [
    ['create_table', 'drop_table'],
    ['create_join_table', 'drop_join_table'],
    ['add_column', 'remove_column'],
    ['add_columns', 'remove_columns'],
    ['add_index', 'remove_index'],
    ['add_timestamps', 'remove_timestamps'],
    ['add_reference', 'remove_reference'],
    ['add_belongs_to', 'remove_belongs_to'],
    ['add_foreign_key', 'remove_foreign_key'],
    ['add_check_constraint', 'remove_check_constraint'],
    ['add_exclusion_constraint', 'remove_exclusion_constraint'],
    ['add_unique_constraint', 'remove_unique_constraint'],
    ['enable_extension', 'disable_extension'],
    ['create_enum', 'drop_enum'],
    ['create_schema', 'drop_schema'],
    ['create_view', 'drop_view'],
    ['create_function', 'drop_function'],
    ['create_trigger', 'drop_trigger'],
];
const opposite = new Map(pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one],
]));
/** Commands whose second and third argument change places. */
const swapped = new Set(['rename_column', 'rename_index']);
const invert_changes = new Set([
    'change_column_default',
    'change_column_comment',
    'change_table_comment',
    'rename_enum_value',
]);
/** Commands that are the same on the way back: questions, and views whose earlier version is named. */
const neutral = new Set([
    'validate_foreign_key',
    'validate_check_constraint',
    'validate_constraint',
    'update_view',
    'replace_view',
    'update_function',
    'update_trigger',
]);
/** Takes a command; gives the one that undoes it, none where nothing is to be undone, or undefined where Rails refuses to. */
function inverseOf(call) {
    const { name, args, options } = call;
    if (!canBeUndone(call))
        return undefined;
    if (neutral.has(name))
        return [call];
    if (swapped.has(name))
        return [{ ...call, args: [at(args, 0), at(args, 2), at(args, 1)] }];
    if (name === 'rename_table' || name === 'rename_enum')
        return [renamedBack(call)];
    if (invert_changes.has(name))
        return [
            {
                ...call,
                options: value_merged(options, [
                    ['from', to(call)],
                    ['to', value_option(options, 'from') ?? nil],
                ]),
            },
        ];
    if (name === 'change_column_null') {
        const isNullable = value_truthOf(args[2]) === true;
        return [{ ...call, args: [at(args, 0), at(args, 1), { kind: 'boolean', isTrue: !isNullable }, ...args.slice(3)] }];
    }
    const other = opposite.get(name);
    return other === undefined ? undefined : [undone(call, other)];
}
function to({ options }) {
    return value_option(options, 'to') ?? nil;
}
function at(args, index) {
    return args[index] ?? nil;
}
function renamedBack(call) {
    const next = call.args[1] ?? value_option(call.options, 'to') ?? nil;
    return { ...call, args: [next, at(call.args, 0)], options: without(call.options, 'to') };
}
function canBeUndone({ name, args, options, block }) {
    const has = (key) => options.entries.has(key);
    switch (name) {
        case 'drop_table':
            return args.length === 1 && (block !== undefined || options.entries.size > 0);
        case 'remove_column':
            return args.length > 2;
        case 'remove_columns':
            return has('type');
        case 'remove_index':
            return args.length > 1 || has('column');
        case 'remove_foreign_key':
            return args.length > 1 || has('to_table');
        case 'remove_check_constraint':
        case 'remove_exclusion_constraint':
        case 'remove_unique_constraint':
            return args.length > 1;
        case 'add_unique_constraint':
            return !has('using_index');
        case 'drop_enum':
            return args.length > 1;
        case 'drop_view':
        case 'update_view':
        case 'replace_view':
        case 'drop_function':
        case 'update_function':
        case 'drop_trigger':
        case 'update_trigger':
            return has('revert_to_version');
        default:
            return !invert_changes.has(name) || (has('from') && has('to'));
    }
}
function undone(call, name) {
    const isAdded = /^(?:add|create)_/.test(name);
    const asked = value_option(call.options, isAdded ? 'if_exists' : 'if_not_exists');
    const plain = without(call.options, 'if_exists', 'if_not_exists', 'validate');
    const isTable = /_(?:join_)?table$/.test(name);
    const options = asked === undefined || isTable ? plain : value_merged(plain, [[isAdded ? 'if_not_exists' : 'if_exists', asked]]);
    if (name === 'add_index' && call.args.length < 2)
        return {
            ...call,
            name,
            args: [at(call.args, 0), value_option(options, 'column') ?? nil],
            options: without(options, 'column'),
        };
    if (name === 'add_foreign_key' && call.args.length < 2)
        return {
            ...call,
            name,
            args: [at(call.args, 0), value_option(options, 'to_table') ?? nil],
            options: without(options, 'to_table'),
        };
    return { ...call, name, options };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/frame.ts
/** Gives the frame of a migration's method before its first statement. */
function outerFrame(isReverting) {
    return {
        scope: { variables: new Map(), around: undefined },
        flow: newFlow(),
        isSure: true,
        isGuarded: false,
        isLoop: false,
        isReverting,
        depth: 0,
    };
}
/** Gives a flow at its beginning. */
function newFlow() {
    return { isOver: false, mayBeOver: false, isGuarded: false };
}
/** Takes a frame; gives one for a block in it, whose new names are its own. */
function inner(frame) {
    return { ...frame, scope: { variables: new Map(), around: frame.scope }, flow: newFlow(), depth: frame.depth + 1 };
}
/** Says whether something runs whenever the migration does. */
function isCertain(frame) {
    return frame.isSure && !frame.flow.mayBeOver;
}
/** Gives a variable, or undefined for a name that is none. */
function frame_lookUp(scope, name) {
    for (let at = scope; at !== undefined; at = at.around) {
        const value = at.variables.get(name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** Sets a variable where it is known, or here. */
function frame_assign(scope, name, value) {
    for (let at = scope; at !== undefined; at = at.around)
        if (at.variables.has(name)) {
            at.variables.set(name, value);
            return;
        }
    scope.variables.set(name, value);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/literals.ts



/** Takes a literal; gives its value, or undefined for a node that is none. */
function literals_literal(node, frame, machine) {
    switch (node.type) {
        case 'simple_symbol':
            return value_textValue(node.text.slice(1), literals_rowOf(node), true);
        case 'delimited_symbol':
        case 'bare_symbol':
            return { kind: 'text', parts: literals_partsOf(node, frame, machine), isSymbol: true };
        case 'hash_key_symbol':
            return value_textValue(node.text, literals_rowOf(node), true);
        case 'string':
        case 'bare_string':
            return { kind: 'text', parts: literals_partsOf(node, frame, machine), isSymbol: false };
        case 'character':
            return value_textValue(node.text.slice(1), literals_rowOf(node));
        case 'chained_string':
            return literals_joined(children(node).map((part) => machine.evaluate(part, frame)));
        case 'heredoc_beginning':
            return heredoc(node, frame, machine);
        case 'integer':
            return { kind: 'number', number: Number(node.text.replaceAll('_', '')) };
        case 'float':
            return { kind: 'number', number: Number.parseFloat(node.text.replaceAll('_', '')) };
        case 'true':
        case 'false':
            return { kind: 'boolean', isTrue: node.type === 'true' };
        case 'nil':
            return nil;
        case 'symbol_array':
        case 'string_array':
        case 'array':
            return literals_listOf(node, frame, machine);
        case 'hash':
            return { kind: 'hash', ...pairsOf(children(node), frame, machine) };
        default:
            return undefined;
    }
}
function literals_rowOf(node) {
    return node.startPosition.row + 1;
}
/** Gives the pieces of a string; a sequence such as `\n` that is only written so begins no line of the file. */
function literals_partsOf(node, frame, machine) {
    const parts = children(node).flatMap((part) => {
        switch (part.type) {
            case 'escape_sequence':
                return [{ text: escaped(part.text), line: literals_rowOf(part), isEscape: true }];
            case 'interpolation':
                return interpolated(part, frame, machine);
            case 'heredoc_end':
                return [];
            default:
                return [{ text: part.text, line: literals_rowOf(part) }];
        }
    });
    if (parts.length === 0)
        return [{ text: '', line: literals_rowOf(node) }];
    return isTooLong(parts) ? [{ unknown: 'a long text' }] : parts;
}
const literals_maxParts = 10_000;
const literals_maxText = 2_000_000;
/** A text that is put together of itself again and again. */
function isTooLong(parts) {
    if (parts.length > literals_maxParts)
        return true;
    return parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0) > literals_maxText;
}
const literals_escapes = new Map([
    ['\\n', '\n'],
    ['\\t', '\t'],
    ['\\s', ' '],
    ['\\r', ' '],
    ['\\0', ' '],
    ['\\\n', ''],
]);
function escaped(text) {
    return literals_escapes.get(text) ?? text.slice(1);
}
function interpolated(node, frame, machine) {
    const inside = children(node).at(-1);
    if (inside === undefined)
        return [];
    const value = machine.evaluate(inside, frame);
    if (value.kind === 'text')
        return value.parts.map((part) => ('text' in part ? { ...part, line: literals_rowOf(node) } : part));
    const text = ruby_value_textOf(value);
    return text === undefined ? [{ unknown: inside.text }] : [{ text, line: literals_rowOf(node) }];
}
function heredoc(beginning, frame, machine) {
    const body = machine.file.heredoc(beginning);
    if (body === undefined)
        return value_unknown(beginning.text);
    return { kind: 'text', parts: literals_partsOf(body, frame, machine), isSymbol: false };
}
/** Takes values that are put together; gives the text, or what only the program knows where one is no text. */
function literals_joined(values) {
    const parts = values.flatMap((value) => {
        if (value.kind === 'text')
            return value.parts;
        const text = ruby_value_textOf(value);
        return text === undefined ? [undefined] : [{ text, line: 0 }];
    });
    const known = parts.filter((part) => part !== undefined);
    return known.length < parts.length || isTooLong(known)
        ? value_unknown('a text that is put together')
        : { kind: 'text', parts: known, isSymbol: false };
}
function literals_listOf(node, frame, machine) {
    let isWhole = true;
    const items = children(node).flatMap((item) => {
        if (item.type === 'comment')
            return [];
        if (item.type !== 'splat_argument')
            return [machine.evaluate(item, frame)];
        const inside = children(item)[0];
        const value = inside === undefined ? nil : machine.evaluate(inside, frame);
        if (value.kind === 'list') {
            isWhole &&= value.isWhole;
            return value.items;
        }
        isWhole = false;
        return [];
    });
    return items.length > literals_maxParts ? value_unknown('a long list') : { kind: 'list', items, isWhole };
}
/** Takes the nodes between the braces of a hash, or the named ones among arguments; gives the pairs. */
function pairsOf(nodes, frame, machine) {
    const entries = new Map();
    let isWhole = true;
    for (const node of nodes) {
        if (node.type === 'pair') {
            const key = pairKey(node, frame, machine);
            if (key === undefined)
                isWhole = false;
            else
                entries.set(key, pairValue(node, key, frame, machine));
        }
        else if (node.type === 'hash_splat_argument') {
            const inside = children(node)[0];
            const value = inside === undefined ? nil : machine.evaluate(inside, frame);
            const more = value.kind === 'hash' ? value.entries : [];
            for (const [key, one] of more)
                entries.set(key, one);
            isWhole &&= value.kind === 'hash' && value.isWhole;
        }
    }
    return { entries, isWhole };
}
/** `{ name: }` is the variable of that name. */
function pairValue(node, key, frame, machine) {
    const value = field(node, 'value');
    return value === undefined ? (frame_lookUp(frame.scope, key) ?? value_unknown(key)) : machine.evaluate(value, frame);
}
function pairKey(node, frame, machine) {
    const key = field(node, 'key');
    return key === undefined ? undefined : ruby_value_textOf(machine.evaluate(key, frame));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/assignment.ts




/** Takes an assignment; sets what it names and gives the value. What is set by a condition that nobody knows may be either. */
function assigned(node, frame, machine) {
    const [left, right] = [field(node, 'left'), field(node, 'right')];
    if (left === undefined || right === undefined)
        return value_unknown(node.text);
    const value = right.type === 'right_assignment_list' ? assignment_listOf(right, frame, machine) : machine.evaluate(right, frame);
    if (left.type === 'left_assignment_list') {
        children(left).forEach((target, index) => {
            const item = value.kind === 'list' && value.isWhole ? value.items[index] : undefined;
            set(target, item ?? value_unknown(target.text), frame, machine);
        });
        return value;
    }
    set(left, value, frame, machine);
    return value;
}
function assignment_listOf(node, frame, machine) {
    return { kind: 'list', items: children(node).map((item) => machine.evaluate(item, frame)), isWhole: true };
}
/** Variables of the method and of the migration; what is set of a thing is that thing's own. */
function set(target, value, frame, machine) {
    if (!/^(?:identifier|instance_variable|class_variable|global_variable|constant)$/.test(target.type)) {
        if (target.type === 'call' || target.type === 'element_reference')
            for (const inside of children(target).slice(0, 1))
                machine.evaluate(inside, frame);
        return;
    }
    const before = frame_lookUp(frame.scope, target.text);
    const isSure = isCertain(frame) || before === undefined || before.kind === 'nil';
    frame_assign(frame.scope, target.text, isSure ? value : value_unknown(target.text));
}
/** Takes `a ||= b`, `a += b` and their like; sets and gives the value. */
function operated(node, frame, machine) {
    const [left, right] = [field(node, 'left'), field(node, 'right')];
    if (left === undefined || right === undefined)
        return value_unknown(node.text);
    const before = frame_lookUp(frame.scope, left.text);
    const value = machine.evaluate(right, frame);
    const operator = field(node, 'operator')?.text ?? '';
    const result = combined(operator, before, value, node);
    set(left, result, frame, machine);
    return result;
}
const assignment_maxItems = 5_000;
function combined(operator, before, value, node) {
    if (operator === '||=')
        return value_truthOf(before) === true && before !== undefined ? before : value;
    if (operator !== '+=' || before === undefined)
        return value_unknown(node.text);
    if (before.kind === 'list' && value.kind === 'list' && before.items.length < assignment_maxItems)
        return { kind: 'list', items: [...before.items, ...value.items], isWhole: before.isWhole && value.isWhole };
    return before.kind === 'text' ? literals_joined([before, value]) : value_unknown(node.text);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/builtins.ts



/** Turns of a loop over a list that are run one by one. */
const maxTurns = 100;
/** Takes a call on a list, a hash, a text, a number or a block of Ruby itself; gives what it gives, as far as that matters to names. */
function builtin(object, call, frame, machine) {
    switch (object.kind) {
        case 'list':
            return builtins_ofList(object, call, frame, machine);
        case 'hash':
            return ofHash(object, call, frame, machine);
        case 'text':
            return builtins_ofText(object, call, frame, machine);
        case 'number':
            return ofNumber(object.number, call, frame, machine);
        case 'block':
            return /^(?:call|yield|\(\)|\[\])$/.test(call.name)
                ? machine.run(object, call.args, frame)
                : value_unknown(call.node.text);
        case 'nil':
            return nil;
        default:
            if (call.block !== undefined)
                machine.run(call.block, [], { ...frame, isSure: false });
            return value_unknown(call.node.text, true);
    }
}
const sameList = /^(?:freeze|to_a|to_ary|sort|uniq|compact|dup|clone|entries|flatten|lazy|to_set|presence|shuffle|in_groups|force|sort_by|compact_blank)$/;
/** Loops that give each item to their block, and its index where it takes two. */
const loops = /^(?:each|map|collect|flat_map|each_with_index|reverse_each|each_entry|each_pair|each_with_object|filter_map|index_with|to_h|sum|cycle|map!|each_value|each_key)$/;
const filters = /^(?:select|filter|reject|take_while|drop_while|without|excluding|first|last|take|drop|grep|grep_v|intersection|difference|partition|find_all|-|&)$/;
function builtins_ofList(list, call, frame, machine) {
    const { name, block, args, node } = call;
    if (loops.test(name) && block !== undefined) {
        const given = turns(list, call, frame, machine, block);
        return /map|collect/.test(name) ? { kind: 'list', items: given, isWhole: list.isWhole } : list;
    }
    if (name === 'each_slice' || name === 'in_groups_of' || name === 'each_cons') {
        if (block !== undefined)
            machine.run(block, [{ ...list, isWhole: false }], { ...frame, isLoop: true });
        return { kind: 'list', items: [list], isWhole: false };
    }
    if (sameList.test(name))
        return list;
    if (name === 'reverse')
        return { ...list, items: list.items.toReversed() };
    if ((name === 'first' || name === 'last') && args.length === 0)
        return list.items.at(name === 'first' ? 0 : -1) ?? nil;
    if (name === 'join' && list.isWhole)
        return joinedText(list, args[0], node.text);
    if (filters.test(name))
        return { ...list, isWhole: false };
    if (block !== undefined)
        turns(list, call, { ...frame, isSure: false }, machine, block);
    return value_unknown(node.text, true);
}
function joinedText(list, separator, source) {
    const parts = list.items.map(ruby_value_textOf);
    if (parts.includes(undefined) || parts.length > maxTurns)
        return value_unknown(source);
    return literals_joined(list.items.flatMap((item, index) => (index === 0 || separator === undefined ? [item] : [separator, item])));
}
/** A list that is not known as a whole has one more turn, whose item nobody knows. */
function turns(list, call, frame, machine, block) {
    if (block.method !== undefined)
        return list.items.map((item) => builtin(item, { ...call, name: block.method ?? '', args: [], block: undefined }, frame, machine));
    const given = list.items
        .slice(0, maxTurns)
        .map((item, index) => machine.run(block, itemArgs(item, index, block), frame));
    if (list.items.length > maxTurns)
        machine.recorder.unread(`only ${maxTurns} turns of a loop over ${list.items.length} are read`, call.node);
    if (!list.isWhole)
        machine.run(block, [], { ...frame, isSure: false, isLoop: true });
    return given;
}
function itemArgs(item, index, block) {
    const isSpread = item.kind === 'list' && block.parameters.length > 1 && block.parameters[0]?.type === 'identifier';
    return isSpread ? item.items : [item, { kind: 'number', number: index }];
}
function ofHash(hash, call, frame, machine) {
    const { name, block, args, node } = call;
    const keys = [...hash.entries.keys()].map((key) => value_textValue(key, 0, true));
    const values = [...hash.entries.values()];
    const pairs = keys.map((key, index) => ({ kind: 'list', items: [key, values[index] ?? nil], isWhole: true }));
    const list = (items) => ({ kind: 'list', items, isWhole: hash.isWhole });
    if (name === 'keys' || name === 'each_key')
        return loopOr(list(keys), call, frame, machine);
    if (name === 'values' || name === 'each_value')
        return loopOr(list(values), call, frame, machine);
    if (loops.test(name) || name === 'to_a')
        return builtins_ofList(list(pairs), { ...call, name: block ? name : 'to_a' }, frame, machine);
    if (name === 'fetch' || name === 'dig')
        return hash.entries.get(ruby_value_textOf(args[0]) ?? '') ?? value_unknown(node.text, true);
    if (name === 'merge' || name === 'reverse_merge' || name === 'merge!')
        return mergedHash(hash, call);
    if (/^(?:freeze|symbolize_keys|with_indifferent_access|stringify_keys|dup|deep_dup|compact|to_h|transform_keys)$/.test(name))
        return hash;
    if (name === 'except' || name === 'without') {
        const gone = args.map(ruby_value_textOf);
        return { ...hash, entries: new Map([...hash.entries].filter(([key]) => !gone.includes(key))) };
    }
    if (block !== undefined)
        machine.run(block, [], { ...frame, isSure: false });
    return value_unknown(node.text, true);
}
function loopOr(list, call, frame, machine) {
    return call.block === undefined ? list : builtins_ofList(list, { ...call, name: 'each' }, frame, machine);
}
function mergedHash(hash, { args, options, name }) {
    const [first] = args;
    const more = first?.kind === 'hash' ? first : options;
    const both = name === 'reverse_merge' ? [...more.entries, ...hash.entries] : [...hash.entries, ...more.entries];
    return { kind: 'hash', entries: new Map(both), isWhole: hash.isWhole && more.isWhole && first?.kind !== 'unknown' };
}
/** What changes no name and no statement. */
const sameText = /^(?:to_s|to_str|to_sym|freeze|strip|squish|strip_heredoc|chomp|dup|presence|html_safe|lstrip|rstrip|itself|clone|b|force_encoding|encode|squeeze|-@|\+@|unindent|dedent|intern|scrub)$/;
function builtins_ofText(text, call, frame, machine) {
    const { name, node, args } = call;
    if (sameText.test(name))
        return name === 'to_sym' || name === 'to_s' ? { ...text, isSymbol: name === 'to_sym' } : text;
    const known = ruby_value_textOf(text);
    if (known === undefined)
        return value_unknown(node.text);
    const line = text.parts.find((part) => 'line' in part);
    const made = builtins_changed(name, known);
    if (made !== undefined)
        return value_textValue(made, line !== undefined && 'line' in line ? line.line : 0);
    if (/^(?:constantize|safe_constantize|classify)$/.test(name))
        return { kind: 'constant', name: classNamed(known, name) };
    if (name === 'split') {
        const separator = ruby_value_textOf(args[0]);
        if (separator === undefined && args.length > 0)
            return value_unknown(node.text);
        const items = known.split(separator ?? /\s+/).filter((part) => part !== '');
        return { kind: 'list', items: items.map((part) => value_textValue(part, 0)), isWhole: true };
    }
    if (call.block !== undefined)
        machine.run(call.block, [], { ...frame, isSure: false });
    return value_unknown(node.text, true);
}
function builtins_changed(name, text) {
    switch (name) {
        case 'downcase':
            return text.toLowerCase();
        case 'upcase':
            return text.toUpperCase();
        case 'pluralize':
            return pluralize(text);
        case 'singularize':
            return singularize(text);
        case 'tableize':
            return tableize(text);
        case 'underscore':
            return underscore(text);
        default:
            return undefined;
    }
}
function classNamed(text, how) {
    const own = how === 'classify' ? singularize(text) : text;
    return own.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
}
function ofNumber(number, call, frame, machine) {
    const { name, block, args, node } = call;
    if (name === 'times' && block !== undefined && number >= 0) {
        const items = Array.from({ length: Math.min(number, maxTurns + 1) }, (_, index) => ({ kind: 'number', number: index }));
        return builtins_ofList({ kind: 'list', items, isWhole: true }, { ...call, name: 'each' }, frame, machine);
    }
    if (/^(?:to_i|to_f|to_s|to_r|freeze|abs)$/.test(name))
        return { kind: 'number', number };
    if (block !== undefined)
        machine.run(block, args, { ...frame, isSure: false, isLoop: true });
    return value_unknown(node.text, true);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/wrapper.ts

/** Calls that run their block and do nothing to the database themselves. */
const around = /^(?:say_with_time|suppress_messages|silence\w*|with_\w+|without_\w+|disable_\w+|skip_\w+|no_touching|tap|then|instance_eval|instance_exec|class_eval|Benchmark|measure|retry_\w+|uncached|unprepared_statement|nested_transaction|connected_to|while_\w+|ignoring_\w+|unscoped|synchronize|say_\w+)$/;
/** Takes a call of a method that only runs its block; runs it and gives its value; undefined for all other calls. */
function wrapper_wrapped(call, frame, machine) {
    const { name, block } = call;
    if (name === 'transaction' || name === 'ddl_transaction') {
        let value = nil;
        machine.recorder.inTransaction(() => {
            if (block !== undefined)
                value = machine.run(block, [], frame);
        });
        return value;
    }
    // https://github.com/ankane/strong_migrations#assuring-safety
    if (name === 'safety_assured') {
        let value = nil;
        machine.recorder.assured(() => {
            if (block !== undefined)
                value = machine.run(block, [], frame);
        });
        return value;
    }
    if (name === 'begin_db_transaction') {
        machine.recorder.begin();
        return nil;
    }
    if (name === 'commit_db_transaction' || name === 'rollback_db_transaction') {
        machine.recorder.commit();
        return nil;
    }
    if (!around.test(name))
        return undefined;
    return block === undefined ? nil : machine.run(block, [{ kind: 'connection' }], frame);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/connection-call.ts


/** Methods that send the SQL that they are given. */
const sends = new Set('execute exec_query exec_update exec_delete exec_insert exec_insert_all update delete insert query query_command execute_batch batch_execute async_exec exec async_execute select_all select_one select_value select_values select_rows query_value query_values query_single exec_raw raw_execute internal_exec_query exec_params create truncate_tables truncate'.split(' '));
/** Says whether a method of the migration, which hands it to the connection, sends SQL that the program holds. */
function isSent(name) {
    return sends.has(name) && !/^(?:create|query|exec|raw_execute)$/.test(name);
}
/** Takes a call on the connection: SQL, a transaction, or a command of the schema, which nothing turns round. */
function connectionCall(call, frame, machine) {
    const { name, args, node } = call;
    if (name === 'truncate' || name === 'truncate_tables') {
        for (const table of args)
            if (table.kind === 'text')
                machine.recorder.sql({ ...table, parts: [{ text: 'TRUNCATE ', line: 0 }, ...table.parts] }, node, frame);
        return value_unknown(node.text);
    }
    if (sends.has(name)) {
        machine.recorder.sql(sqlIn(args[0]), node, frame);
        return value_unknown(node.text);
    }
    if (machine.isCommand(name)) {
        machine.command(call, { ...frame, isReverting: false });
        return value_unknown(node.text);
    }
    return wrapper_wrapped(call, frame, machine) ?? value_unknown(node.text, true);
}
/** Takes SQL, or a list of SQL with marks and of values for them; gives the SQL with a value for each mark. */
function sqlIn(value) {
    if (value?.kind !== 'list')
        return value;
    const [text] = value.items;
    if (text?.kind !== 'text')
        return text;
    const parts = text.parts.map((part) => ('text' in part ? { ...part, text: part.text.replaceAll('?', 'NULL') } : part));
    return { ...text, parts };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/row-calls.ts



function row_calls_words(text) {
    return new Set(text.split(' '));
}
/** Queries that pick no fewer rows. */
const same = row_calls_words('all unscoped order reorder select includes preload eager_load with_deleted with_discarded with_archived readonly lock distinct load reload group unscope strict_loading references to_a reverse lazy extending in_order_of left_joins left_outer_joins uniq default_scoped records sort_by regroup reselect annotate optimizer_hints compact each_entry');
/** Queries for one row. */
const single = row_calls_words('first last find find_by find_by! take sole find_sole_by first! last! take! second third find_or_initialize_by first_or_initialize new build instantiate');
const row_calls_batches = row_calls_words('in_batches find_in_batches in_groups_of each_slice');
const row_calls_turns = row_calls_words('find_each each map each_with_index flat_map filter_map each_with_object reverse_each group_by partition select reject');
const inserts = row_calls_words('create create! insert insert! insert_all insert_all! upsert upsert_all import import! find_or_create_by find_or_create_by! first_or_create first_or_create! create_or_find_by create_or_find_by! create_with bulk_insert');
const updatesAll = row_calls_words('update_all touch_all update_counters increment_counter decrement_counter update update!');
const deletesAll = row_calls_words('delete_all destroy_all delete_by destroy_by delete destroy destroy!');
/** Questions, whose answers are values. */
const reads = row_calls_words('count pluck ids exists? any? none? empty? size length sum minimum maximum average pick to_sql many? include? present? blank? explain find_by_sql count_by_sql calculate async_count tally sort inspect attributes attribute_names as_json to_json cache_key reset_counters max min each_key keys values max_by min_by index_by to_h zip join uniq! column_names table_name klass connection arel_table type id to_param read_attribute dup attribute_present? changed? valid? errors persisted? new_record? present presence try send');
const rowUpdates = row_calls_words('update update! update_attributes update_attributes! update_attribute update_attribute! update_column update_columns save save! touch increment! decrement! toggle!');
const rowDeletes = row_calls_words('destroy destroy! delete');
/** A word that says that something is done, not asked. */
function isDone(method) {
    return (method.endsWith('!') ||
        /^(?:call|run|perform|perform_now|execute|invoke|migrate|up|down|backfill|process|populate|seed|import|sync|rebuild|reindex|create|update|delete|drop|add|remove|copy|move|convert|ensure|fix|set)(?:_|$)/.test(method));
}
/** Takes a call on a class that is a model as far as one can tell. */
function modelCall(rows, model, call, frame, machine) {
    return row_calls_known(rows, call, frame, machine) ?? other(rows, model, call, frame, machine);
}
/** Takes a call on rows; records what it writes and gives the rows that it picks. */
function rowsCall(rows, call, frame, machine) {
    return row_calls_known(rows, call, frame, machine) ?? other(rows, rows.table, call, frame, machine);
}
function other(rows, owner, call, frame, machine) {
    const { name, block, node } = call;
    if (block !== undefined)
        machine.run(block, [], { ...frame, isSure: false });
    if (!isDone(name))
        return { ...rows, where: true, scope: `${owner}.${name}`, kind: 'rows' };
    machine.recorder.unread(`\`${owner}.${name}\` is not in this file`, node);
    return value_unknown(node.text, true);
}
function row_calls_known(rows, call, frame, machine) {
    const { name, node, block } = call;
    if (reads.has(name))
        return value_unknown(node.text, true);
    if (row_calls_batches.has(name))
        return inLoop({ ...rows, isLoop: true }, 'rows', call, frame, machine);
    if (row_calls_turns.has(name) && block !== undefined)
        return inLoop({ ...rows, isLoop: true }, 'row', call, frame, machine);
    if (same.has(name))
        return { ...rows, kind: 'rows' };
    if (name === 'limit')
        return { ...rows, isPiece: true, kind: 'rows' };
    if (single.has(name))
        return { ...rows, where: true, isPiece: true, kind: 'row' };
    if (name === 'where' && call.args.length === 0 && call.options.entries.size === 0)
        return { ...rows, kind: 'rows' };
    if (/^(?:where|rewhere|not|joins|having|merge|or|and|excluding|without|missing|associated|from|invert_where)$/.test(name))
        return { ...rows, where: true, isPiece: rows.isPiece || call.options.entries.has('id'), kind: 'rows' };
    const operation = row_calls_written(rows, call, frame, machine);
    if (operation === undefined)
        return undefined;
    machine.recorder.operation(operation, node);
    return operation.kind === 'insert' ? { ...rows, where: true, isPiece: true, kind: 'row' } : value_unknown(node.text, true);
}
function inLoop(rows, each, call, frame, machine) {
    const { block } = call;
    if (block?.method !== undefined)
        rowCall(rows, { ...call, name: block.method, args: [], block: undefined }, frame, machine);
    else if (block !== undefined)
        machine.run(block, [{ ...rows, kind: each }], { ...frame, flow: newFlow(), isLoop: true, isSure: true });
    return { ...rows, kind: 'rows' };
}
/** A call without arguments may be told one row, or all. */
function row_calls_written(rows, call, frame, machine) {
    const { name, args, options } = call;
    const { table } = rows;
    if (inserts.has(name))
        return { kind: 'insert', table, columns: insertedColumns(call), fromSelect: false };
    const isById = args.length > 0 && /^(?:update!?|delete|destroy|update_counters|\w+crement_counter)$/.test(name);
    const isPiece = rows.isPiece || isById;
    const where = isPiece || rows.where || isNarrowed(call, frame);
    // What destroys or updates row by row is a transaction for each, unless there is one around it.
    const isEach = rows.isLoop || frame.isLoop || /^destroy_(?:all|by)$/.test(name);
    const batched = isPiece || (isEach && machine.recorder.transaction() === undefined);
    if (deletesAll.has(name))
        return { kind: 'delete', table, where, batched };
    if (!updatesAll.has(name))
        return undefined;
    const columns = updatedColumns(args[0], options, machine);
    return { kind: 'update', table, columns, where, batched };
}
/** `delete_by` takes its condition, and a loop may leave rows out. */
function isNarrowed({ name, args, options }, frame) {
    if (/_by$/.test(name))
        return args.length > 0 || options.entries.size > 0;
    return frame.isLoop && !isCertain(frame);
}
function insertedColumns({ args, options }) {
    if (options.entries.size > 0 && args.length === 0)
        return [...options.entries.keys()];
    const [first] = args;
    const row = first?.kind === 'list' ? first.items[0] : first;
    return row?.kind === 'hash' ? [...row.entries.keys()] : [];
}
function updatedColumns(value, options, machine) {
    if (value === undefined)
        return [...options.entries.keys()];
    if (value.kind === 'hash')
        return [...value.entries.keys()];
    const text = sqlIn(value);
    return text === undefined ? [] : machine.recorder.columnsSet(text);
}
/** Takes a call on one row, or on each of several; records what it writes. */
function rowCall(row, call, frame, machine) {
    const { name, args, options, node, block } = call;
    const { table } = row;
    const where = row.where || isNarrowed(call, frame);
    const batched = row.isPiece || machine.recorder.transaction() === undefined;
    if (rowDeletes.has(name))
        machine.recorder.operation({ kind: 'delete', table, where, batched }, node);
    else if (rowUpdates.has(name)) {
        const named = ruby_value_textOf(args[0]);
        const columns = named === undefined ? updatedColumns(args[0], options, machine) : [named];
        machine.recorder.operation({ kind: 'update', table, columns: name === 'touch' ? [] : columns, where, batched }, node);
    }
    else
        return ofRow(row, call, frame, machine);
    if (block !== undefined)
        machine.run(block, [{ ...row, kind: 'row' }], frame);
    return value_truthOf(value_option(options, 'validate')) === undefined ? nil : value_unknown(node.text);
}
/** What a row is asked for is a value, or other rows of a table that only the model names. */
function ofRow(row, call, frame, machine) {
    const { name, block, node } = call;
    if (/^(?:reload|tap|becomes|decorate|lock!|itself|with_lock|assign_attributes)$/.test(name)) {
        if (block !== undefined)
            machine.run(block, [{ ...row, kind: 'row' }], frame);
        return { ...row, kind: 'row' };
    }
    // `in_batches` gives pieces, and those are rows again.
    if (row.isLoop && (row_calls_batches.has(name) || row_calls_turns.has(name) || updatesAll.has(name) || deletesAll.has(name)))
        return rowsCall(row, call, frame, machine);
    if (block !== undefined)
        machine.run(block, [], { ...frame, isSure: false });
    if (isDone(name))
        machine.recorder.unread(`\`${name}\` of a row of \`${row.table}\` is not in this file`, node);
    return value_unknown(node.text);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/ruby-file.ts


/** Classes and modules within each other. */
const maxNesting = 6;
const ruby_file_maxNodes = 400_000;
/** Takes the root of a syntax tree and its text; gives what the file declares. */
function rubyFileOf(root, text) {
    const classes = [];
    const constants = new Map();
    ruby_file_collect(children(root), classes, constants, 0);
    const heredocs = /<<[~-]?["'`]?\w/.test(text) ? heredocsIn(root) : new Map();
    return {
        root,
        classes,
        methods: methodsIn(children(root)),
        constants,
        heredoc: (beginning) => heredocs.get(placeKey(beginning)),
    };
}
function ruby_file_collect(statements, classes, constants, depth) {
    if (depth > maxNesting)
        return;
    for (const statement of statements) {
        if (statement.type === 'class' || statement.type === 'module') {
            const body = ruby_file_bodyOf(statement);
            if (statement.type === 'class')
                classes.push(classOf(statement, body));
            ruby_file_collect(body, classes, constants, depth + 1);
        }
        const left = statement.type === 'assignment' ? field(statement, 'left') : undefined;
        const right = field(statement, 'right');
        if (left?.type !== 'constant' || right === undefined)
            continue;
        constants.set(left.text, right);
        const made = madeClass(left.text, right);
        if (made !== undefined)
            classes.push(made);
    }
}
function ruby_file_bodyOf(node) {
    const body = field(node, 'body');
    return body === undefined ? [] : children(body);
}
function classOf(node, statements) {
    const superclass = field(node, 'superclass');
    const base = superclass === undefined ? undefined : children(superclass)[0];
    const isVersioned = base?.type === 'element_reference';
    const [object, version] = isVersioned ? children(base) : [base];
    return {
        name: lastName(field(node, 'name')?.text ?? ''),
        parent: (object?.text ?? '').replace(/^::/, ''),
        version: isVersioned ? version?.text : undefined,
        methods: methodsIn(statements),
        statements,
        table: ruby_file_tableIn(statements),
    };
}
/** `User = Class.new(ActiveRecord::Base) { … }`. */
function madeClass(name, node) {
    if (node.type !== 'call' || field(node, 'method')?.text !== 'new' || field(node, 'receiver')?.text !== 'Class')
        return undefined;
    const block = field(node, 'block');
    const body = block === undefined ? undefined : field(block, 'body');
    const statements = body === undefined ? [] : children(body);
    const parent = children(field(node, 'arguments') ?? node)[0]?.text ?? '';
    return { name, parent, version: undefined, methods: new Map(), statements, table: ruby_file_tableIn(statements) };
}
/** Gives the last part of a name with `::`. */
function lastName(name) {
    return name.split('::').at(-1) ?? name;
}
function methodsIn(statements) {
    const methods = new Map();
    for (const statement of statements) {
        const found = statement.type === 'singleton_class' ? ruby_file_bodyOf(statement) : [statement, ...argumentMethods(statement)];
        for (const node of found) {
            const name = node.type === 'method' || node.type === 'singleton_method' ? field(node, 'name')?.text : undefined;
            if (name !== undefined)
                methods.set(name, node);
        }
    }
    return methods;
}
/** `private def …`. */
function argumentMethods(statement) {
    const given = statement.type === 'call' ? field(statement, 'arguments') : undefined;
    return given === undefined ? [] : children(given).filter(({ type }) => type === 'method');
}
function ruby_file_tableIn(statements) {
    for (const statement of statements) {
        if (statement.type !== 'assignment' || !/^self\.table_name$/.test(field(statement, 'left')?.text ?? ''))
            continue;
        const text = field(statement, 'right')?.text ?? '';
        return /^(?::|["'])([\w.]{1,200})["']?$/.exec(text)?.[1];
    }
    return undefined;
}
/** Libraries that leave their name out of their tables. */
const ruby_file_plain = /^(?:PaperTrail|Flipper::Adapters::ActiveRecord)::/;
/** Takes a file and the name of a class; gives the table of a model by that name: a namespace, be it a module or a model, begins it. */
function tableOfModel(file, name) {
    const found = file.classes.find((one) => one.name === lastName(name));
    if (found !== undefined)
        return found.table ?? tableize(found.name);
    return tableize(name.replace(ruby_file_plain, '').replaceAll('::', ''));
}
function placeKey({ startPosition: { row, column } }) {
    return `${row}:${column}`;
}
/** The texts of here-documents stand in the order of their beginnings. */
function heredocsIn(root) {
    const beginnings = [];
    const bodies = [];
    const waiting = [root];
    for (let seen = 0; seen < ruby_file_maxNodes; seen += 1) {
        const node = waiting.pop();
        if (node === undefined)
            break;
        if (node.type === 'heredoc_beginning')
            beginnings.push(node);
        if (node.type === 'heredoc_body')
            bodies.push(node);
        waiting.push(...children(node).toReversed());
    }
    return new Map(beginnings.flatMap((beginning, index) => {
        const body = bodies[index];
        return body === undefined ? [] : [[placeKey(beginning), body]];
    }));
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/constant-call.ts





/** Classes that are no models and touch no schema. */
const library = /^(?:Rails|Time|Date|DateTime|Logger|ENV|File|Dir|FileUtils|Pathname|IO|SecureRandom|Digest|Base64|JSON|YAML|CSV|Set|Struct|Hash|Array|String|Integer|Float|BigDecimal|Kernel|Process|Thread|Mutex|Concurrent|Timeout|URI|Net|Random|Math|GC|ObjectSpace|Benchmark|Parallel|ActiveSupport|ActiveModel|I18n|Redis|Sidekiq|StandardError|RuntimeError|ArgumentError|Exception|Comparable|Range|Regexp|Symbol|Proc|Method|Module|Class|Object|OpenStruct|Data|Psych|Nokogiri|HTTP|Faraday|ERB|Zlib|StringIO|Tempfile|Shellwords|STDOUT|STDERR|RbConfig|Arel|PG|StrongMigrations|Mime|Sentry|Bugsnag|Honeybadger|Rollbar|ProgressBar|Rainbow|Gem)(?:::|$)/;
const base = /(?:^|::)(?:Base|ApplicationRecord|\w*Record|Migration|Schema)$/;
/** Asked for later, elsewhere. */
const constant_call_later = /^(?:perform_later|perform_async|perform_in|perform_at|set|enqueue|deliver_later|delay|perform_bulk)$/;
/** Methods of a model that read it, or tell it something. */
const quiet = new Set('reset_column_information reset_sequence_name table_exists? column_names columns columns_hash connection_db_config primary_key logger class_eval instance_methods attribute_names sanitize_sql sanitize_sql_array sanitize_sql_for_conditions sanitize_sql_for_assignment ignored_columns name model_name attribute record_timestamps clear_cache! reflect_on_association descendants enum defined_enums readonly_attributes schema_cache connection_pool configurations connection_class arel_table human_attribute_name i18n_scope reload_schema_from_cache establish_connection connects_to clear_all_connections! record_timestamps= table_name= store_full_sti_class'.split(' '));
/** Takes a call on a class: a model, the connection of one, or code that is not in this file. */
function constantCall(name, call, frame, machine) {
    const { name: method, node } = call;
    if (method === 'connection' || method === 'lease_connection')
        return { kind: 'connection' };
    if (method === 'with_connection' || method === 'connection_pool')
        return withConnection(call, frame, machine);
    if (/^(?:safe_)?constantize$|^itself$|^freeze$/.test(method))
        return { kind: 'constant', name };
    const isBase = base.test(name);
    if (method === 'transaction' || (isBase && method !== 'unscoped')) {
        const known = wrapper_wrapped(call, frame, machine);
        if (known !== undefined)
            return known;
    }
    if (isBase && isSent(method))
        return connectionCall(call, frame, machine);
    if (library.test(name))
        return ofLibrary(call, frame, machine);
    if (/^(?:quoted_)?table_name$/.test(method) && !isBase)
        return value_textValue(tableOfModel(machine.file, name), 0);
    if (quiet.has(method) || constant_call_later.test(method) || isBase)
        return value_unknown(node.text, true);
    const rows = { table: tableOfModel(machine.file, name), where: false, isPiece: false, isLoop: false };
    return modelCall(rows, lastName(name), call, frame, machine);
}
function withConnection(call, frame, machine) {
    if (call.block !== undefined)
        return machine.run(call.block, [{ kind: 'connection' }], frame);
    return { kind: 'connection' };
}
function ofLibrary(call, frame, machine) {
    const value = call.block === undefined ? undefined : machine.run(call.block, [], frame);
    return value !== undefined && value.kind !== 'nil' ? value : value_unknown(call.node.text, true);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/condition.ts


const mysql = /mysql|trilogy|mariadb|sqlite|oracle|sqlserver|mssql/i;
const condition_postgres = /postg|\bpg\b/i;
const condition_maxText = 2_000;
/** Takes a condition; says what it is where that is known: the server is PostgreSQL, and the migration goes up in production. */
function conditionOf(node, frame, machine) {
    if (node === undefined)
        return { truth: undefined, isGuard: false };
    return {
        truth: truthIn(node, frame, machine, 0),
        isGuard: /exists?\?|\bdata_source|\.include\?/.test(node.text.slice(0, condition_maxText)),
    };
}
const condition_maxDepth = 20;
function truthIn(node, frame, machine, depth) {
    if (depth > condition_maxDepth)
        return undefined;
    const parts = children(node);
    const [first, second] = parts;
    switch (node.type) {
        case 'parenthesized_statements':
            return first === undefined || parts.length > 1 ? undefined : truthIn(first, frame, machine, depth + 1);
        case 'unary': {
            const negated = first === undefined ? undefined : truthIn(first, frame, machine, depth + 1);
            return negated === undefined || !/^(?:!|not\b)/.test(node.text) ? undefined : !negated;
        }
        case 'binary':
            if (first === undefined || second === undefined)
                return undefined;
            return condition_binary(node, first, second, frame, machine, depth);
        default:
            return environment(node.text.slice(0, condition_maxText)) ?? asCondition(node, frame, machine);
    }
}
function asCondition(node, frame, machine) {
    const value = machine.evaluate(node, frame);
    // Rows may be none, and a text that has holes is still one.
    return value.kind === 'rows' || value.kind === 'row' ? undefined : value_truthOf(value);
}
function condition_binary(node, first, second, frame, machine, depth) {
    const operator = operatorOf(node);
    if (operator === '&&' || operator === 'and' || operator === '||' || operator === 'or') {
        const both = [first, second].map((side) => truthIn(side, frame, machine, depth + 1));
        const decides = operator === '||' || operator === 'or';
        if (both.includes(decides))
            return decides;
        return both.includes(undefined) ? undefined : !decides;
    }
    const known = environment(node.text.slice(0, condition_maxText));
    if (known !== undefined)
        return operator === '!=' || operator === '!~' ? !known : known;
    machine.evaluate(node, frame);
    return undefined;
}
/** Gives the operator between the two sides of a node. */
function operatorOf(node) {
    return field(node, 'operator')?.text ?? '';
}
/** A migration is judged as it runs on PostgreSQL, in production. */
function environment(text) {
    if (/\breverting\?/.test(text))
        return false;
    const isOfServer = /adapter|_adapter|\b(?:mysql|postgres|postgresql|sqlite|mariadb)\d?\?/i.test(text);
    if (isOfServer && condition_postgres.test(text) && !mysql.test(text))
        return true;
    if (isOfServer && mysql.test(text) && !condition_postgres.test(text))
        return false;
    if (/^(?:::)?Rails\.env\.production\?$/.test(text))
        return true;
    return /^(?:::)?Rails\.env\.(?:test|development)\?$|^Rails\.env\.local\?$/.test(text) ? false : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/control.ts




/** Takes statements that follow each other; gives what the last gives. What stands behind a return does not run. */
function sequence(nodes, frame, machine) {
    let value = nil;
    for (const [index, node] of nodes.entries()) {
        if (frame.flow.isOver)
            break;
        value = control_statement(node, index === nodes.length - 1, frame, machine);
    }
    return value;
}
/** A query whose rows nobody asks for is none. */
function control_statement(node, isLast, frame, machine) {
    const value = machine.evaluate(node, frame);
    if (node.type !== 'call' || value.kind !== 'rows' || (isLast && frame.depth > 0))
        return value;
    const name = value.scope?.split('.').at(-1);
    if (name !== undefined && name === field(node, 'method')?.text)
        machine.recorder.unread(`\`${value.scope}\` is not in this file`, node);
    return value;
}
/** Takes a statement that decides what runs; gives its value, or undefined for a node that is none. */
function control(node, frame, machine) {
    switch (node.type) {
        case 'if':
        case 'elsif':
        case 'unless':
        case 'conditional':
            return control_choice(node, frame, machine);
        case 'if_modifier':
        case 'unless_modifier':
            return modifier(node, frame, machine);
        case 'case':
        case 'case_match':
            return cases(node, frame, machine);
        case 'while':
        case 'until':
        case 'while_modifier':
        case 'until_modifier':
        case 'for':
            return control_loop(node, frame, machine);
        case 'begin':
        case 'body_statement':
            return withRescue(children(node), frame, machine);
        case 'return':
        case 'next':
        case 'break':
        case 'redo':
        case 'retry':
            return leave(node, frame, machine);
        default:
            return undefined;
    }
}
/** Says that a method or a block ends here: for sure, or by a condition that nobody knows. */
function end(frame) {
    if (isCertain(frame))
        frame.flow.isOver = true;
    else {
        frame.flow.mayBeOver = true;
        frame.flow.isGuarded ||= frame.isGuarded;
    }
}
function leave(node, frame, machine) {
    const given = field(node, 'arguments') ?? children(node)[0];
    const inside = given?.type === 'argument_list' ? children(given)[0] : given;
    const value = inside === undefined ? nil : machine.evaluate(inside, frame);
    end(frame);
    return value;
}
/** A branch whose condition is not known may run or not; its own end is then not that of what stands around it. */
function branch(body, known, isGuarded, frame, machine) {
    if (body === undefined || known === false)
        return nil;
    if (known === true)
        return machine.evaluate(body, frame);
    return machine.evaluate(body, { ...frame, isSure: false, isGuarded: frame.isGuarded || isGuarded });
}
function control_choice(node, frame, machine) {
    const condition = field(node, 'condition');
    const { truth, isGuard } = conditionOf(condition, frame, machine);
    const isMet = truth === undefined || node.type !== 'unless' ? truth : !truth;
    const one = branch(field(node, 'consequence'), isMet, isGuard, frame, machine);
    const other = branch(field(node, 'alternative'), isMet === undefined ? undefined : !isMet, isGuard, frame, machine);
    if (isMet !== undefined)
        return isMet ? one : other;
    return either(one, other, node);
}
/** One of two values: the one that is there, or what only the program knows. */
function either(one, other, node) {
    if (one.kind === 'nil')
        return other.kind === 'nil' ? nil : other;
    if (other.kind === 'nil')
        return one;
    return one.kind === other.kind && (one.kind === 'rows' || one.kind === 'connection') ? one : value_unknown(node.text);
}
function modifier(node, frame, machine) {
    const { truth, isGuard } = conditionOf(field(node, 'condition'), frame, machine);
    const isMet = truth === undefined || node.type === 'if_modifier' ? truth : !truth;
    return branch(field(node, 'body'), isMet, isGuard, frame, machine);
}
function cases(node, frame, machine) {
    const subject = field(node, 'value');
    if (subject !== undefined)
        machine.evaluate(subject, frame);
    let value = nil;
    for (const part of children(node)) {
        if (part.type !== 'when' && part.type !== 'in_clause' && part.type !== 'else')
            continue;
        const body = field(part, 'body') ?? (part.type === 'else' ? part : undefined);
        const own = branch(body, undefined, false, frame, machine);
        if (value.kind === 'nil')
            value = own;
    }
    return value.kind === 'nil' ? nil : value_unknown(node.text);
}
/** A loop runs once here, as one that may run any number of times. */
function control_loop(node, frame, machine) {
    const condition = field(node, 'condition');
    if (condition !== undefined)
        machine.evaluate(condition, frame);
    const flow = { isOver: false, mayBeOver: false, isGuarded: false };
    const pattern = node.type === 'for' ? field(node, 'pattern') : undefined;
    if (pattern?.type === 'identifier')
        frame_assign(frame.scope, pattern.text, value_unknown(pattern.text));
    const body = field(node, 'body');
    if (body !== undefined)
        machine.evaluate(body, { ...frame, isLoop: true, flow });
    return nil;
}
/** What a failure runs may run; what ends in it ends nothing else. */
function withRescue(nodes, frame, machine) {
    let value = nil;
    for (const [index, node] of nodes.entries()) {
        if (node.type === 'rescue') {
            const body = field(node, 'body');
            const flow = { isOver: false, mayBeOver: false, isGuarded: false };
            if (body !== undefined)
                machine.evaluate(body, { ...frame, isSure: false, flow });
        }
        else if (node.type === 'ensure') {
            sequence(children(node), { ...frame, flow: { isOver: false, mayBeOver: false, isGuarded: false } }, machine);
        }
        else if (!frame.flow.isOver)
            value = control_statement(node, index === nodes.length - 1, frame, machine);
    }
    return value;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/own-call.ts






/** Calls that touch no database. */
const own_call_silent = new Set('puts p pp print printf say announce write warn sleep require require_relative include extend prepend attr_reader attr_accessor private public protected freeze logger binding format sprintf Integer Float String Array Hash Set reset_column_information disable_ddl_transaction! verbose name version block_given? table_exists? column_exists? index_exists? index_name_exists? foreign_key_exists? check_constraint_exists? unique_constraint_exists? exclusion_constraint_exists? data_source_exists? view_exists? materialized_view_exists? extension_enabled? columns indexes tables views foreign_keys check_constraints primary_key primary_keys index_name quote quote_table_name quote_column_name quote_string table_name_prefix table_name_suffix proper_table_name type_to_sql current_database current_schema adapter_name extension_available? sanitize_sql sanitize_sql_array method __method__ respond_to?'.split(' '));
/** Takes a call without a receiver: of Ruby, of the migration, of the schema, or of a method of the file. */
function ownCall(call, frame, machine) {
    const known = ruby(call, frame, machine) ?? ofMigration(call, frame, machine);
    if (known !== undefined)
        return known;
    const own = machine.method(call, frame);
    if (own !== undefined)
        return own;
    if (call.name !== 'execute' && isSent(call.name) && call.args.length > 0)
        return connectionCall(call, frame, machine);
    if (machine.isCommand(call.name)) {
        machine.command(call, frame);
        return nil;
    }
    if (own_call_silent.has(call.name) || call.name.endsWith('?'))
        return value_unknown(call.node.text, true);
    return wrapper_wrapped(call, frame, machine) ?? unheardOf(call, frame, machine);
}
function unheardOf(call, frame, machine) {
    // A name alone is mostly a value.
    if (call.node.type !== 'identifier' || call.name.endsWith('!'))
        machine.recorder.unread(`\`${call.name}\` is not a method of Active Record, and it is not in this file`, call.node);
    else if (isStatement(call))
        machine.recorder.unread(`\`${call.name}\` is not in this file`, call.node);
    if (call.block !== undefined)
        machine.run(call.block, [], frame);
    return value_unknown(call.node.text);
}
/** A call of one word, which says what it does. */
function isStatement({ name }) {
    return /^(?:add|create|drop|remove|change|rename|migrate|backfill|update|delete|populate|fill|copy|move|set|insert|import|convert|execute|run|perform|up|down)_\w/.test(name);
}
function ruby(call, frame, machine) {
    const { name, block } = call;
    switch (name) {
        case 'raise':
        case 'fail':
        case 'abort':
        case 'exit':
            end(frame);
            return nil;
        case 'loop':
            if (block !== undefined)
                machine.run(block, [], { ...frame, isLoop: true });
            return nil;
        case 'lambda':
        case 'proc':
            return block ?? nil;
        case 'send':
        case 'public_send':
        case '__send__':
            return sent(call, frame, machine);
        default:
            return undefined;
    }
}
/** `send(:add_index, …)` is that call. */
function sent(call, frame, machine) {
    const [first, ...args] = call.args;
    const name = first?.kind === 'text' ? first.parts.map((part) => ('text' in part ? part.text : '?')).join('') : '?';
    if (/^\w+[!?]?$/.test(name) && !name.endsWith('?') && name !== 'send')
        return ownCall({ ...call, name, args }, frame, machine);
    machine.recorder.unread('which method is called is only known when it runs', call.node);
    return value_unknown(call.node.text);
}
function ofMigration(call, frame, machine) {
    const { name, block, args } = call;
    switch (name) {
        case 'reversible':
            if (block !== undefined)
                machine.run(block, [{ kind: 'direction' }], frame);
            return nil;
        case 'up_only':
            if (block !== undefined && !frame.isReverting)
                machine.run(block, [], frame);
            return nil;
        case 'revert':
            return reverted(call, frame, machine);
        case 'run':
            for (const one of args)
                runOther(one, call, frame, machine);
            return nil;
        case 'connection':
            return { kind: 'connection' };
        default:
            return undefined;
    }
}
function reverted(call, frame, machine) {
    const { block, args } = call;
    if (block !== undefined)
        machine.revert((own) => machine.run(block, [], { ...frame, isReverting: own.isReverting }), frame);
    for (const one of args.toReversed())
        runOther(one, call, { ...frame, isReverting: !frame.isReverting }, machine);
    return nil;
}
/** `revert OtherMigration`: its way down, where it is in the same file. */
function runOther(value, call, frame, machine) {
    const name = value.kind === 'constant' ? lastName(value.name) : '';
    const other = machine.file.classes.find((one) => one.name === name);
    const change = other?.methods.get('change');
    const isDown = frame.isReverting !== (value_option(call.options, 'direction')?.kind === 'text');
    const way = other?.methods.get(isDown ? 'down' : 'up');
    const outer = { ...inner(frame), flow: newFlow() };
    if (change !== undefined) {
        const work = {
            kind: 'block',
            parameters: [],
            body: change.childForFieldName('body') ?? undefined,
            frame: outer,
        };
        if (isDown)
            machine.revert((own) => machine.run(work, [], { ...outer, isReverting: own.isReverting }), {
                ...outer,
                isReverting: false,
            });
        else
            machine.run(work, [], outer);
    }
    else if (way !== undefined) {
        const body = way.childForFieldName('body') ?? undefined;
        machine.run({ kind: 'block', parameters: [], body, frame: outer }, [], { ...outer, isReverting: false });
    }
    else
        machine.recorder.unread(`\`${name || 'the migration'}\`, which this runs or reverts, is not in this file`, call.node);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/unknown-call.ts

/** Methods of Active Record that write rows, and of nothing else. */
const writes = /^(?:update_all|delete_all|destroy_all|delete_by|destroy_by|update!|update_columns?|update_attributes?!?|update_column|save!|destroy!|create!|insert_all!?|upsert_all|upsert|touch_all|increment!|decrement!|toggle!|find_or_create_by!?|first_or_create!?)$/;
const unknown_call_loops = new Set(['in_batches', 'find_each', 'find_in_batches', 'each', 'each_slice', 'map']);
/** Takes a call on something that only the program knows; what writes rows of an unknown table is named. */
function unknown_call_unknownCall(object, call, frame, machine) {
    const { name, block, node } = call;
    if (writes.test(name))
        machine.recorder.unread(`which table \`${name}\` writes is only known when it runs`, node);
    if (name === 'connection' || name === 'lease_connection')
        return { kind: 'connection' };
    if (block?.method !== undefined && writes.test(block.method))
        machine.recorder.unread(`which table \`${block.method}\` writes is only known when it runs`, node);
    else if (block !== undefined)
        machine.run(block, [], { ...frame, isSure: false, isLoop: frame.isLoop || unknown_call_loops.has(name) });
    return value_unknown(`${object.source}.${name}`, object.isConstant);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/call.ts









/** Takes a call; records what it does and gives what it gives. */
function call_callOf(node, frame, machine) {
    const receiver = field(node, 'receiver');
    const object = receiver === undefined || receiver.type === 'self' ? undefined : machine.evaluate(receiver, frame);
    const call = parts(node, frame, machine);
    return object === undefined ? ownCall(call, frame, machine) : onObject(object, call, frame, machine);
}
function onObject(object, call, frame, machine) {
    switch (object.kind) {
        case 'table':
            if (call.name.endsWith('?'))
                return value_unknown(call.node.text);
            object.receive(call, frame);
            return nil;
        case 'direction':
            return direction(call, frame, machine);
        case 'connection':
            return connectionCall(call, frame, machine);
        case 'constant':
            return object.name === 'self' ? ownCall(call, frame, machine) : constantCall(object.name, call, frame, machine);
        case 'rows':
            return rowsCall(object, call, frame, machine);
        case 'row':
            return rowCall(object, call, frame, machine);
        case 'unknown':
            return unknown_call_unknownCall(object, call, frame, machine);
        default:
            return builtin(object, call, frame, machine);
    }
}
/** `dir.up` and `dir.down` of `reversible`. */
function direction(call, frame, machine) {
    if (call.block === undefined || (call.name !== 'up' && call.name !== 'down'))
        return nil;
    const isRun = frame.isReverting === (call.name === 'down');
    // What is said for one direction runs as it is said.
    return isRun ? machine.run(call.block, [], { ...frame, isReverting: false }) : nil;
}
function parts(node, frame, machine) {
    if (node.type !== 'call')
        return { name: node.text, args: [], options: noOptions, block: undefined, node };
    const list = field(node, 'arguments');
    const { args, options, block } = given(list === undefined ? [] : children(list), frame, machine);
    const written = field(node, 'block');
    return {
        name: field(node, 'method')?.text ?? 'call',
        args,
        options,
        block: written === undefined ? block : blockOf(written, frame),
        node,
    };
}
function given(nodes, frame, machine) {
    const args = [];
    let isWhole = true;
    let block;
    for (const node of nodes) {
        const inside = children(node)[0];
        if (node.type === 'splat_argument') {
            const value = inside === undefined ? nil : machine.evaluate(inside, frame);
            if (value.kind === 'list')
                args.push(...value.items);
            else
                args.push(value);
            isWhole &&= value.kind === 'list' && value.isWhole;
        }
        else if (node.type === 'block_argument') {
            block = inside === undefined ? undefined : asBlock(machine.evaluate(inside, frame), frame);
        }
        else if (!ofOptions.has(node.type))
            args.push(machine.evaluate(node, frame));
    }
    const named = pairsOf(nodes, frame, machine);
    const options = { entries: named.entries, isWhole: named.isWhole && isWhole };
    const last = args.at(-1);
    // Options in braces, as it was usual before Ruby 3.
    if (options.entries.size === 0 && last?.kind === 'hash' && last.entries.size > 0 && args.length > 1)
        return { args: args.slice(0, -1), options: last, block };
    return { args, options, block };
}
const ofOptions = new Set(['pair', 'hash_splat_argument', 'comment', 'heredoc_body']);
function asBlock(value, frame) {
    if (value.kind === 'block')
        return value;
    const method = value.kind === 'text' && value.isSymbol ? ruby_value_textOf(value) : undefined;
    return method === undefined ? undefined : { kind: 'block', parameters: [], body: undefined, frame, method };
}
function blockOf(node, frame) {
    const parameters = field(node, 'parameters');
    return {
        kind: 'block',
        parameters: parameters === undefined ? [] : children(parameters),
        body: field(node, 'body'),
        frame,
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/evaluate.ts









/** Takes an expression or a statement of Ruby; gives what it gives, as far as that is known, and lets its calls be recorded. */
function evaluated(node, frame, machine) {
    return literals_literal(node, frame, machine) ?? control(node, frame, machine) ?? evaluate_other(node, frame, machine);
}
function evaluate_other(node, frame, machine) {
    switch (node.type) {
        case 'call':
            return call_callOf(node, frame, machine);
        case 'identifier':
            return frame_lookUp(frame.scope, node.text) ?? call_callOf(node, frame, machine);
        case 'constant':
        case 'scope_resolution':
            return constant(node, frame, machine);
        case 'instance_variable':
        case 'class_variable':
        case 'global_variable':
            return frame_lookUp(frame.scope, node.text) ?? value_unknown(node.text);
        case 'assignment':
            return assigned(node, frame, machine);
        case 'operator_assignment':
            return operated(node, frame, machine);
        default:
            return compound(node, frame, machine);
    }
}
/** What is made of other expressions. */
function compound(node, frame, machine) {
    switch (node.type) {
        case 'then':
        case 'else':
        case 'do':
        case 'block_body':
        case 'parenthesized_statements':
        case 'program':
            return sequence(children(node), frame, machine);
        case 'ERROR':
            machine.recorder.unread('this could not be parsed', node);
            return sequence(children(node), frame, machine);
        case 'block':
        case 'do_block':
            return sequence(children(node).filter(({ type }) => !type.endsWith('parameters')), frame, machine);
        case 'binary':
            return evaluate_binary(node, frame, machine);
        case 'lambda':
            return lambda(node, frame);
        case 'element_reference':
            return evaluate_element(node, frame, machine);
        case 'unary':
        case 'range':
        case 'argument_list':
        case 'subshell':
        case 'yield':
            return inside(node, frame, machine);
        default:
            return node.type === 'self' ? { kind: 'constant', name: 'self' } : nil;
    }
}
function inside(node, frame, machine) {
    const values = children(node).map((part) => machine.evaluate(part, frame));
    const [value] = values;
    if (node.type === 'unary' && value?.kind === 'number')
        return { kind: 'number', number: -value.number };
    return value_unknown(node.text);
}
/** A constant of the file is what it is set to; any other is a class. */
function constant(node, frame, machine) {
    const known = frame_lookUp(frame.scope, node.text);
    if (known !== undefined)
        return known;
    const set = machine.file.constants.get(lastName(node.text));
    const isClass = machine.file.classes.some(({ name }) => name === lastName(node.text));
    if (set === undefined || isClass)
        return { kind: 'constant', name: node.text.replace(/^::/, '') };
    return machine.evaluate(set, { ...frame, depth: frame.depth + 1 });
}
const ruby_evaluate_maxItems = 5_000;
function evaluate_binary(node, frame, machine) {
    const [left, right] = [field(node, 'left'), field(node, 'right')];
    if (left === undefined || right === undefined)
        return value_unknown(node.text);
    const one = machine.evaluate(left, frame);
    const two = machine.evaluate(right, /^(?:&&|\|\||and|or)$/.test(operatorOf(node)) ? { ...frame, isSure: false } : frame);
    const operator = operatorOf(node);
    if (operator === '+' && one.kind === 'list' && two.kind === 'list' && one.items.length < ruby_evaluate_maxItems)
        return { kind: 'list', items: [...one.items, ...two.items], isWhole: one.isWhole && two.isWhole };
    if ((operator === '+' || operator === '<<') && one.kind === 'text')
        return literals_joined([one, two]);
    if (operator === '||' && (one.kind === 'rows' || one.kind === 'text'))
        return one;
    if (operator === '*' && one.kind === 'text' && two.kind === 'number' && two.number <= 200)
        return literals_joined(Array.from({ length: two.number }, () => one));
    return value_unknown(node.text);
}
function lambda(node, frame) {
    const parameters = field(node, 'parameters');
    return {
        kind: 'block',
        parameters: parameters === undefined ? [] : children(parameters),
        body: field(node, 'body'),
        frame,
    };
}
function evaluate_element(node, frame, machine) {
    const [object, ...keys] = children(node).map((part) => machine.evaluate(part, frame));
    const [key] = keys;
    if (object?.kind === 'hash' && key?.kind === 'text')
        return object.entries.get(key.parts.map((part) => ('text' in part ? part.text : '')).join('')) ?? value_unknown(node.text);
    if (object?.kind === 'list' && key?.kind === 'number' && object.isWhole)
        return object.items.at(key.number) ?? nil;
    return value_unknown(node.text, true);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/ruby/create-machine.ts








/** Expressions within each other, and calls of methods of the file. */
const create_machine_maxNesting = 150;
/** Methods of the file and blocks within each other. */
const maxCalls = 15;
/** Expressions of one migration, loops included. */
const create_machine_maxOfMigration = 100_000;
/** Takes a file, its version and a recorder; gives what reads it. */
function createMachine(reading) {
    const { file, methods, version, recorder, outcome, maxWork = create_machine_maxOfMigration } = reading;
    const state = { nesting: 0, work: 0, undone: undefined };
    const machine = {
        file,
        version,
        recorder,
        evaluate: (node, frame) => bounded(node, frame, machine, state, maxWork),
        run: (block, args, within) => runBlock(block, args, within, machine),
        method: (call, frame) => {
            const node = methods.get(call.name) ?? file.methods.get(call.name);
            return node === undefined || frame.depth > maxCalls ? undefined : create_machine_runMethod(node, call, frame, machine);
        },
        isCommand: (name) => name === 'execute' || name === 'change_table' || schemaCommands.has(name),
        command: (call, frame) => {
            if (call.name === 'change_table')
                changeTable(call, frame, machine);
            else if (state.undone === undefined || !frame.isReverting)
                perform(call, frame, machine);
            else
                state.undone.push({ call, frame, isAssured: recorder.isAssured() });
        },
        revert: (does, frame) => {
            const before = state.undone;
            state.undone = [];
            does({ ...frame, isReverting: !frame.isReverting });
            const turned = state.undone.toReversed();
            state.undone = before;
            for (const one of turned)
                undo(one, machine, outcome);
        },
    };
    return machine;
}
function bounded(node, frame, machine, state, maxWork) {
    if (state.nesting >= create_machine_maxNesting || state.work >= maxWork) {
        const why = state.nesting >= create_machine_maxNesting ? 'it is nested too deeply' : 'it does too much to be read';
        machine.recorder.unread(why, machine.file.root);
        return value_unknown('');
    }
    state.nesting += 1;
    state.work += 1;
    const value = evaluated(node, frame, machine);
    state.nesting -= 1;
    return value;
}
function undo({ call, frame, isAssured }, machine, outcome) {
    const inverse = inverseOf(call);
    if (inverse === undefined) {
        outcome.isIrreversible = true;
        machine.recorder.unread(`\`${call.name}\` cannot be turned round as it is written`, call.node);
        return;
    }
    const turned = () => {
        for (const one of inverse)
            perform(one, { ...frame, isReverting: false }, machine);
    };
    if (isAssured)
        machine.recorder.assured(turned);
    else
        turned();
}
function perform(call, frame, machine) {
    const { name, args, node } = call;
    if (name === 'execute') {
        machine.recorder.sql(args[0], node, frame);
        return;
    }
    const command = schemaCommands.get(name);
    if (!isPlain(call))
        machine.recorder.unread(`some options of \`${name}\` are only known when it runs`, node);
    else if (command !== undefined)
        machine.recorder.said(command(call, frame, machine), node, frame);
}
/** Options that decide what is locked. */
const decisive = ['algorithm', 'validate', 'force', 'index', 'foreign_key'];
function isPlain({ options }) {
    if (!options.isWhole)
        return false;
    return !decisive.some((key) => {
        const value = value_option(options, key);
        if (value?.kind === 'hash')
            return !value.isWhole || value.entries.get('algorithm')?.kind === 'unknown';
        return value?.kind === 'unknown';
    });
}
function changeTable(call, frame, machine) {
    const [table] = call.args;
    if (table === undefined || call.block === undefined)
        return;
    const receive = (one, inside) => {
        for (const command of commandsOf(table, one))
            machine.command(command, { ...inside, isReverting: frame.isReverting });
    };
    machine.run(call.block, [{ kind: 'table', receive }], frame);
}
function runBlock(block, args, within, machine) {
    const [first] = args;
    if (block.method !== undefined) {
        const call = { name: block.method, args: [], options: noOptions, block: undefined, node: machine.file.root };
        if (first?.kind === 'row' || first?.kind === 'rows')
            return rowCall(first, call, { ...block.frame, ...within }, machine);
        return value_unknown(block.method, true);
    }
    const own = inner(block.frame);
    const around = { ...block.frame, ...within };
    const frame = {
        ...around,
        isSure: isCertain(around),
        isGuarded: around.isGuarded || around.flow.isGuarded,
        scope: own.scope,
        flow: own.flow,
        depth: own.depth,
    };
    for (const [index, parameter] of block.parameters.entries())
        bind(parameter, args[index], frame);
    if (block.parameters.length === 0 && first !== undefined)
        for (const name of ['it', '_1'])
            frame.scope.variables.set(name, first);
    return block.body === undefined ? nil : machine.evaluate(block.body, frame);
}
function bind(parameter, value, { scope }) {
    const name = field(parameter, 'name')?.text ?? parameter.text;
    if (parameter.type === 'destructured_parameter') {
        const items = value?.kind === 'list' ? value.items : [];
        for (const [index, one] of children(parameter).entries())
            scope.variables.set(one.text, items[index] ?? value_unknown(one.text));
    }
    else
        scope.variables.set(name, value ?? value_unknown(name));
}
function create_machine_runMethod(node, call, frame, machine) {
    const own = { ...inner(frame), scope: { variables: new Map(), around: undefined } };
    const parameters = field(node, 'parameters');
    let position = 0;
    for (const parameter of parameters === undefined ? [] : children(parameters)) {
        const name = field(parameter, 'name')?.text ?? parameter.text;
        position += setParameter(parameter, name, position, call, own, machine);
    }
    const body = field(node, 'body');
    return body === undefined ? nil : machine.evaluate(body, own);
}
/** Sets one parameter; gives how many arguments it takes. */
function setParameter(parameter, name, position, { args, options, block }, own, machine) {
    const standard = field(parameter, 'value');
    const otherwise = () => (standard === undefined ? value_unknown(name) : machine.evaluate(standard, own));
    switch (parameter.type) {
        case 'keyword_parameter':
            frame_assign(own.scope, name, options.entries.get(name) ?? otherwise());
            return 0;
        case 'hash_splat_parameter':
            frame_assign(own.scope, name, { kind: 'hash', ...options });
            return 0;
        case 'splat_parameter':
            frame_assign(own.scope, name, { kind: 'list', items: args.slice(position), isWhole: true });
            return args.length;
        case 'block_parameter':
            frame_assign(own.scope, name, block ?? nil);
            return 0;
        default:
            frame_assign(own.scope, name, args[position] ?? lastOptions(position, args, options) ?? otherwise());
            return 1;
    }
}
/** Named arguments of a method that takes a hash. */
function lastOptions(position, args, options) {
    return position === args.length && options.entries.size > 0 ? { kind: 'hash', ...options } : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/version.ts
/** The version of a class that does not say one, by a base of the project's own. */
const newest = 801;
/** Before 5.0 no version was said. */
const unversioned = 402;
/** Takes a class of a migration; gives the version of Rails that it is written for: 701 of `Migration[7.1]`. */
function versionOf({ parent, version }) {
    if (!/^ActiveRecord::(?:Migration|Schema)$/.test(parent))
        return newest;
    return version === undefined ? unversioned : versionNumber(version);
}
/** Takes a version as it is written; gives it as a number. */
function versionNumber(text) {
    const [, major, minor = '0'] = /^["']?(\d{1,2})(?:\.(\d{1,2}))?/.exec(text) ?? [];
    return major === undefined ? newest : Number(major) * 100 + Number(minor);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/read.ts







/**
 * Reads a migration of Active Record: the way up of the class that the file is named after, with what a `change` undoes, the commands as the
 * PostgreSQL adapter sends them, and the rows that models write. Never runs anything. https://api.rubyonrails.org/classes/ActiveRecord/Migration.html
 */
const readRails = ({ path, text, syntax, readSql }) => {
    if (!/<\s*[\w:]{0,200}migration/i.test(text))
        return undefined;
    const root = syntax.parse(text);
    if (root === undefined)
        return notRead(path, 'it is too long, or takes too much work to parse');
    const file = rubyFileOf(root, text);
    const own = migrationIn(file, path);
    if (own === undefined)
        return [root, ...children(root)].some(({ type }) => type === 'ERROR')
            ? notRead(path, 'it could not be parsed')
            : undefined;
    const hasTransaction = !own.statements.some((node) => node.text.startsWith('disable_ddl_transaction!'));
    const start = (recorder, outcome) => createMachine({ file, methods: own.methods, version: versionOf(own), recorder, outcome });
    const recorder = recorder_createRecorder(readSql, hasTransaction);
    way(own.methods.get('change') ?? own.methods.get('up'), start(recorder, { isIrreversible: false }));
    return {
        path,
        framework: 'rails',
        steps: recorder.steps,
        down: read_wayBack(own, (outcome) => start(recorder_createRecorder(() => [], hasTransaction), outcome)),
        unread: [],
    };
};
/** A text that the parser gives up on is still a migration. */
function notRead(path, why) {
    return { path, framework: 'rails', steps: [], down: 'not-asked', unread: [{ line: 1, why }] };
}
function way(method, machine) {
    const body = method === undefined ? undefined : field(method, 'body');
    if (body !== undefined)
        machine.evaluate(body, outerFrame(false));
}
/** Rails takes the class that the file is named after; a file of one migration is that one. */
function migrationIn(file, path) {
    const all = file.classes.filter(isMigration);
    const name = (path.split('/').at(-1) ?? '').replace(/^\d+_|\.rb$/g, '').replace(/\..*$/, '');
    return all.find((one) => underscore(one.name) === name) ?? all[0];
}
function isMigration({ parent, methods }) {
    // `MIGRATION_CLASS`, `migration_class`: libraries that know several versions of Rails.
    const isOne = /migration(?:_?class|_?base)?$/i.test(parent);
    return isOne && ['change', 'up', 'down'].some((name) => methods.has(name));
}
/** Says whether there is a way back: a `change` whose every command Rails can turn round, or a `down`, if only one that refuses. */
function read_wayBack(own, start) {
    const change = own.methods.get('change');
    const down = own.methods.get('down');
    if (change === undefined) {
        if (down === undefined)
            return 'missing';
        return /\bIrreversibleMigration\b/.test(down.text) ? 'not-asked' : 'present';
    }
    const body = field(change, 'body');
    if (body === undefined)
        return 'present';
    if (/\bIrreversibleMigration\b/.test(change.text))
        return 'not-asked';
    const outcome = { isIrreversible: false };
    const machine = start(outcome);
    const frame = outerFrame(false);
    machine.revert((reverting) => machine.evaluate(body, reverting), frame);
    return outcome.isIrreversible ? 'missing' : 'present';
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/read-schema.ts






/** A schema without a version is from before 7.0, which dumped the digits of seconds. */
const read_schema_unversioned = 601;
const read_schema_maxSteps = 50_000;
const maxWork = 3_000_000;
const kept = new Set(['create-table', 'create-index', 'add-constraint', 'create-enum']);
/** Takes `schema.rb` as Rails dumps it; gives its tables, types, indexes and constraints as operations; undefined where the text is no such schema, or too long to be parsed. */
function readRailsSchema({ text, syntax, readSql }) {
    if (!/\bActiveRecord::Schema\b/.test(text))
        return undefined;
    const root = syntax.parse(text);
    const defined = root === undefined ? undefined : children(root).find(isDefinition);
    const block = defined === undefined ? undefined : field(defined, 'block');
    if (root === undefined || defined === undefined || block === undefined)
        return undefined;
    const recorder = recorder_createRecorder(readSql, false, read_schema_maxSteps);
    const machine = createMachine({
        file: rubyFileOf(root, text),
        methods: new Map(),
        version: versionIn(defined),
        recorder,
        outcome: { isIrreversible: false },
        maxWork,
    });
    machine.evaluate(block, outerFrame(false));
    return recorder.steps.flatMap(({ operation }) => (kept.has(operation.kind) ? [operation] : []));
}
/** `ActiveRecord::Schema[7.1].define(version: …) do`. */
function isDefinition(node) {
    return (node.type === 'call' &&
        field(node, 'method')?.text === 'define' &&
        /^(?:::)?ActiveRecord::Schema(?:\[|$)/.test(field(node, 'receiver')?.text ?? ''));
}
function versionIn(node) {
    const text = /\[["']?([\d.]{1,9})["']?\]/.exec(field(node, 'receiver')?.text ?? '')?.[1];
    return text === undefined ? read_schema_unversioned : versionNumber(text);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/rails/strong-migrations.ts
/** Takes the path of a migration; gives where a Rails project keeps the settings of strong_migrations. */
function railsPracticeFor(path) {
    const root = /^(?:.*\/)?(?=db\/)/.exec(path)?.[0];
    return root === undefined ? [] : [`${root}config/initializers/strong_migrations.rb`];
}
/** Our rules for what each check of strong_migrations finds. https://github.com/ankane/strong_migrations#disable-checks */
const sameRules = new Map([
    ['add_check_constraint', ['migration-check-validated']],
    ['add_column_auto_incrementing', ['migration-column-rewrites-table']],
    ['add_column_default', ['migration-column-rewrites-table']],
    ['add_column_default_callable', ['migration-column-rewrites-table']],
    ['add_column_generated_stored', ['migration-column-rewrites-table']],
    ['add_column_json', ['migration-column-json']],
    ['add_exclusion_constraint', ['migration-exclusion-constraint']],
    ['add_foreign_key', ['migration-foreign-key-validated']],
    ['add_index', ['migration-index-blocks-writes']],
    ['add_reference', ['migration-index-blocks-writes', 'migration-foreign-key-validated']],
    ['add_unique_constraint', ['migration-unique-blocks']],
    ['change_column', ['migration-type-changed']],
    ['change_column_null', ['migration-not-null-scans']],
    ['create_table', ['migration-table-replaced']],
    ['remove_column', ['migration-column-dropped']],
    ['remove_index', ['migration-index-drop-blocks']],
    ['rename_column', ['migration-column-renamed']],
    ['rename_enum_value', ['migration-enum-value-renamed']],
    ['rename_schema', ['migration-schema-renamed']],
    ['rename_table', ['migration-table-renamed']],
    ['validate_check_constraint', ['migration-validated-at-once']],
    ['validate_foreign_key', ['migration-validated-at-once']],
]);
/** What `safe_by_default` does otherwise than the migration says: by its `safe_methods.rb`. */
const safeByDefault = [
    'migration-check-validated',
    'migration-foreign-key-validated',
    'migration-index-blocks-writes',
    'migration-index-drop-blocks',
    'migration-not-null-scans',
];
/** Lines that are looked at, and characters of each. */
const strong_migrations_maxLines = 1_000;
const strong_migrations_maxLine = 300;
/** Takes the settings of strong_migrations; gives what they say of every migration. What is set by a condition is not. */
function strongMigrationsPractice(text) {
    const lines = text
        .slice(0, strong_migrations_maxLines * strong_migrations_maxLine)
        .split('\n', strong_migrations_maxLines)
        .map((line) => line.trim().slice(0, strong_migrations_maxLine))
        .filter((line) => line.startsWith('StrongMigrations.') && !/\s(?:if|unless)\s/.test(line));
    const says = (pattern) => lines.some((line) => pattern.test(line));
    const disabled = lines.flatMap((line) => /^\S+\.disable_check\(?\s*:(\w{1,60})/.exec(line)?.[1] ?? []);
    return {
        timeouts: new Set(['lock', 'statement'].filter((which) => says(new RegExp(`^\\S+\\.${which}_timeout\\s*=\\s*(?!\\s|nil)`)))),
        accepted: new Set(disabled.flatMap((check) => sameRules.get(check) ?? [])),
        madeSafe: new Set(says(/^\S+\.safe_by_default\s*=\s*true\b/) ? safeByDefault : []),
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/sql/tool.ts
/** What runs files of SQL, by the marks and places that the tools document; the first that fits. */
const tools = [
    {
        fits: (_, text) => /^--\s*\+goose\s+up/im.test(text),
        as: (text) => ({
            ...sql(/^--\s*\+goose\s+no\s+transaction/im.test(text) ? 'none' : 'whole', hasDown(text, gooseDown)),
            text: upTo(text, gooseDown),
        }),
    },
    {
        fits: (_, text) => /^--\s*migrate:up/im.test(text),
        as: (text) => ({
            ...sql(/^--\s*migrate:up.*transaction:\s*false/im.test(text) ? 'none' : 'whole', hasDown(text, dbmateDown)),
            text: upTo(text, dbmateDown),
        }),
    },
    {
        fits: (_, text) => /^--\s*rambler\s+up|^--\s*\+migrate\s+up/im.test(text),
        as: (text) => ({
            ...sql(/^--\s*\+migrate\s+up.*notransaction/im.test(text) ? 'none' : 'whole', hasDown(text, sqlMigrateDown)),
            text: upTo(text, sqlMigrateDown),
        }),
    },
    {
        fits: (path) => /(?:^|\/)[VRB][\w.-]*__[^/]+\.sql$/.test(path),
        as: () => ({ name: 'flyway', transaction: 'unless-refused', down: 'not-asked' }),
    },
    {
        fits: (path) => /(?:^|\/)migrations\/[^/]+\/migration\.sql$/.test(path),
        as: () => ({ name: 'prisma', transaction: 'implicit', down: 'not-asked' }),
    },
    { fits: (_, text) => text.includes('--> statement-breakpoint'), as: () => sql('whole', false) },
    { fits: (path) => /\.up\.sql$/.test(path), as: () => sql('implicit', false) },
    { fits: (path) => /\/up\.sql$/.test(path), as: () => sql('whole', false) },
    { fits: (_, text) => /^--\s*no-transaction/.test(text), as: () => sql('none', false) },
    { fits: (_, text) => /^--\s*liquibase formatted sql/i.test(text), as: (text) => liquibase(text) },
];
const gooseDown = /^--\s*\+goose\s+down/i;
const dbmateDown = /^--\s*migrate:down/i;
const sqlMigrateDown = /^--\s*(?:rambler|\+migrate)\s+down/i;
function sql(transaction, down) {
    return { name: 'sql', transaction, down: down ? 'present' : 'not-asked' };
}
function liquibase(text) {
    return sql(/^--\s*changeset\b.*runInTransaction:\s*false/im.test(text) ? 'none' : 'whole', /^--\s*rollback/im.test(text));
}
/** Takes the path and text of a file of SQL; gives how it is run. What no tool is known to run is run statement by statement. */
function toolOf(path, text) {
    const tool = tools.find(({ fits }) => fits(path, text))?.as(text) ?? sql('none', false);
    return { text, ...tool };
}
function hasDown(text, mark) {
    return text.split('\n').some((line) => mark.test(line));
}
function upTo(text, mark) {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => mark.test(line));
    return at === -1 ? text : lines.map((line, index) => (index < at ? line : '')).join('\n');
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/sql/read.ts


/** Takes a file of SQL that is a migration; gives its steps as the tool that it is for would run them. */
function readSqlMigration(path, text, parser) {
    const tool = toolOf(path, text);
    const alone = readSqlSteps(tool.text, { line: 1, transaction: undefined }, parser);
    const isOne = isOneTransaction(tool, alone.steps);
    const steps = isOne ? within(alone.steps, tool.transaction === 'implicit') : alone.steps;
    return { path, framework: tool.name, steps, down: tool.down, unread: alone.unread };
}
function isOneTransaction({ transaction }, steps) {
    switch (transaction) {
        case 'none':
            return false;
        case 'whole':
            return true;
        case 'implicit':
            // Each operation of one statement stands on the same lines.
            return new Set(steps.map(({ line, source }) => `${line} ${source}`)).size > 1;
        case 'unless-refused':
            return !steps.some(({ operation }) => isRefused(operation));
    }
}
/** Statements that the server does not run inside a transaction. */
function isRefused(operation) {
    if ('concurrently' in operation && operation.kind !== 'refresh-view')
        return operation.concurrently;
    return operation.kind === 'rewrite-table' && operation.command === 'VACUUM FULL';
}
/**
 * What no transaction of the file's own holds is in that of the tool, until the file ends it. A `BEGIN` in the tool's transaction does nothing;
 * in one message of several statements it makes the transaction of the message its own. https://www.postgresql.org/docs/current/protocol-flow.html
 */
function within(steps, isMessage) {
    let isOpen = true;
    return steps.map((step) => {
        const { kind } = step.operation;
        const isOwn = step.transaction !== undefined && (isMessage || !isOpen);
        if (isOwn || !isOpen)
            return step;
        if (kind === 'commit' || kind === 'rollback')
            isOpen = false;
        return { ...step, transaction: 0 };
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/sql/sql-path.ts
/** Folders whose files of SQL are run once, in order. */
const sql_path_folder = /(?:^|\/)(?:db[-_]?)?(?:migrations?|migrate|changelogs?|changesets?|upgrades?|schema[-_]changes|versions|alembic|flyway|evolutions|drizzle)\//i;
/** Names that only migrations have. */
const sql_path_numbered = /(?:^|\/)(?:[VRB][\w.-]*__[^/]+|\d{8,17}[-_][^/]+|\d{1,6}[-_.][^/]+\.up|[^/]+\.up)\.sql$/;
const sql_path_way = /\.down\.sql$|(?:^|\/)(?:down|rollback|undo|revert)(?:[-_.][^/]*)?\.sql$|(?:^|\/)(?:down|rollbacks?|undo|revert)\/|(?:^|\/)U\d[\w.-]*__[^/]+\.sql$|[-_.](?:down|rollback|undo)\.sql$/i;
const sql_path_elsewhere = /(?:^|\/)(?:tests?|testdata|spec|specs|__tests__|fixtures?|examples?|samples?|docs?|bench(?:mark)?s?|seeds?|seeders?|queries|node_modules|vendor)\/|(?:^|\/)(?:structure|schema|dump|seeds?|init|test[-_][^/]*|[^/]*[-_]test)\.sql$/i;
/** Says whether a file of SQL is a migration by its path: run once, in order, on the way up. */
function isMigrationPath(path) {
    if (!/\.sql$/i.test(path) || sql_path_way.test(path))
        return false;
    return ((sql_path_folder.test(path) || sql_path_numbered.test(path)) &&
        !/(?:^|\/)(?:tests?|testdata|__tests__|fixtures?|node_modules)\//i.test(path));
}
/** Says whether a file of SQL may be a migration although its path does not say so: then its text decides. */
function sql_path_mayBeMigration(path) {
    return /\.sql$/i.test(path) && !sql_path_way.test(path) && !sql_path_elsewhere.test(path);
}
/** Says whether a new file of SQL changes tables that are there, and is neither a dump nor a list of queries. */
function changesTables(text) {
    if (/^--\s*(?:name:|PostgreSQL database dump)/im.test(text))
        return false;
    return /^\s*(?:alter\s+(?:table|type)|drop\s+(?:table|index|schema|type)|create\s+(?:unique\s+)?index)\b/im.test(text);
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/entity-manager.ts


/** Takes a call of the entity manager, or of a repository with its entity before the arguments; writes down what it does to rows. */
function runEntityMethod(name, args, node, recorder) {
    if (name === 'query') {
        recorder.sql(args.at(-1)?.kind === 'list' ? args.at(-2) : args.at(-1), node);
        return true;
    }
    const operation = operationOf(name, args);
    if (operation !== undefined)
        recorder.operation(operation, node);
    return operation !== undefined || entity_manager_reads.test(name);
}
const entity_manager_reads = /^(?:find\w*|count\w*|exists?\w*|create|preload|merge|getId|hasId|release|sum|average|minimum|maximum|metadata|target|stream|withRepository|getCustomRepository|getTreeRepository)$/;
function operationOf(name, [entity, criteria, values]) {
    const table = tableOfEntity(entity);
    const where = criteria !== undefined && !(criteria.kind === 'record' && criteria.isWhole && criteria.entries.size === 0);
    switch (name) {
        case 'update':
            return { kind: 'update', table, columns: entity_manager_keysOf(values), where, batched: false };
        case 'updateAll':
            return { kind: 'update', table, columns: entity_manager_keysOf(criteria), where: false, batched: false };
        case 'increment':
        case 'decrement':
        case 'softDelete':
        case 'restore':
            return { kind: 'update', table, columns: [], where, batched: false };
        case 'delete':
            return { kind: 'delete', table, where, batched: false };
        case 'deleteAll':
            return { kind: 'delete', table, where: false, batched: false };
        case 'insert':
        case 'upsert':
            return { kind: 'insert', table, columns: entity_manager_keysOf(criteria), fromSelect: false };
        case 'clear':
            return { kind: 'truncate', tables: [table], cascade: false };
        // One row after the other, each found by its key.
        case 'save':
        case 'softRemove':
        case 'recover':
        case 'remove':
            return { kind: 'harmless', what: 'rows, one by one' };
        default:
            return undefined;
    }
}
/** The class of an entity is another file's: TypeORM names its table after it in snake case, unless the entity says otherwise. */
function tableOfEntity(entity) {
    const name = value_nameOf(entity) ?? 'computed';
    return entity?.kind === 'text' ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
function entity_manager_keysOf(value) {
    const row = value?.kind === 'list' ? value.items[0] : value;
    return row?.kind === 'record' ? [...row.entries.keys()] : [];
}
/** Takes the links of a query builder, and the entity that it was made for; gives what it does to rows: nothing for one that only reads, or that is not executed. */
function builderOperation(links, entity) {
    if (linkOf(links, 'execute') === undefined)
        return undefined;
    const change = linkOf(links, 'update', 'delete', 'insert', 'softDelete', 'restore');
    if (change === undefined)
        return undefined;
    const own = change.args?.[0];
    const target = linkOf(links, 'from', 'into')?.args?.[0] ?? (own?.kind === 'record' ? undefined : own) ?? entity;
    const table = tableOfEntity(target);
    const where = links.some(({ name, args }) => args !== undefined && /^(?:and|or)?where/i.test(name));
    if (change.name === 'delete')
        return { kind: 'delete', table, where, batched: false };
    if (change.name === 'insert')
        return { kind: 'insert', table, columns: entity_manager_keysOf(linkOf(links, 'values')?.args?.[0]), fromSelect: false };
    const values = linkOf(links, 'set')?.args?.[0] ?? (own?.kind === 'record' ? own : change.args?.[1]);
    return { kind: 'update', table, columns: entity_manager_keysOf(values), where, batched: false };
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/options.ts

/** Takes an argument; gives its options, or undefined for one that has none. */
function optionsOf(value) {
    const record = value?.kind === 'instance' ? value.args[0] : value;
    if (record?.kind !== 'record')
        return undefined;
    return { get: (key) => record.entries.get(key), isWhole: record.isWhole };
}
/** Takes an argument that is one thing or a list of them; gives the things. */
function options_listOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'list' ? value.items : [value];
}
/** Says whether an option is on; where it cannot be known, the second says what it is taken for. */
function options_isOn(options, key, otherwise = false) {
    const value = options.get(key);
    if (value === undefined)
        return options.isWhole ? false : otherwise;
    return truthOf(value) ?? otherwise;
}
/** Gives the name that an option holds. */
function options_nameIn(options, key) {
    const name = value_nameOf(options.get(key));
    return name === '' ? undefined : name;
}
/** Gives the names that an option holds. */
function options_namesIn(options, key) {
    return value_namesOf(options.get(key));
}
/** Takes a table, by name, as an object, or as it was read from the database; gives its name with its schema. */
function options_tableOf(value) {
    if (value?.kind === 'host') {
        const read = value.links.findLast(({ name }) => name === 'getTable' || name === 'getView');
        return read === undefined ? 'computed' : options_tableOf(read.args?.[0]);
    }
    const options = optionsOf(value);
    const name = (options === undefined ? value_nameOf(value) : options_nameIn(options, 'name')) ?? 'computed';
    const schema = options === undefined ? undefined : options_nameIn(options, 'schema');
    // A database may stand before the schema.
    return schema === undefined || name.includes('.') ? name.split('.').slice(-2).join('.') : `${schema}.${name}`;
}
/** Takes a thing of a table, by name, as an object, or as it was found in the table; gives its name where it is known. */
function thingName(value) {
    if (value?.kind === 'host') {
        const found = value.links.findLast(({ name }) => name === 'findColumnByName');
        return value_nameOf(found?.args?.[0]);
    }
    const options = optionsOf(value);
    if (options !== undefined)
        return options_nameIn(options, 'name');
    return value?.kind === 'text' ? value_nameOf(value) : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/column.ts




const integers = {
    integer: 'serial',
    int: 'serial',
    int4: 'serial',
    smallint: 'smallserial',
    int2: 'smallserial',
    bigint: 'bigserial',
    int8: 'bigserial',
};
/** Takes a new column of a table; gives its definition as TypeORM writes it for PostgreSQL (`buildCreateColumnSql`): `NOT NULL` unless it is nullable. */
function column_definitionOf(column, table) {
    const generated = generatedIn(column);
    const strategy = value_textOf(column.get('generationStrategy'));
    const value = defaultIn(column);
    const isUuid = options_isOn(column, 'isGenerated') && strategy === 'uuid' && value === undefined;
    return [
        quoted(options_nameIn(column, 'name') ?? 'computed'),
        generated ?? typeIn(column, table),
        expressionIn(column),
        // Where it cannot be known, nothing is claimed of it.
        options_isOn(column, 'isNullable', true) ? '' : 'not null',
        value === undefined ? '' : `default ${value}`,
        isUuid ? 'default uuid_generate_v4()' : '',
    ]
        .filter((part) => part !== '')
        .join(' ');
}
function generatedIn(column) {
    const strategy = value_textOf(column.get('generationStrategy'));
    const type = value_textOf(column.get('type')) ?? '';
    if (!options_isOn(column, 'isGenerated') || strategy === 'uuid' || type === 'uuid')
        return undefined;
    if (strategy === 'identity')
        return `${type === '' ? 'integer' : type} generated by default as identity`;
    return (Object.hasOwn(integers, type) ? integers[type] : undefined) ?? 'serial';
}
/** PostgreSQL has only stored ones of TypeORM. */
function expressionIn(column) {
    if (value_textOf(column.get('generatedType')) !== 'STORED')
        return '';
    return `generated always as (${sqlOf(column.get('asExpression'))?.sql ?? 'null'}) stored`;
}
/** TypeORM puts a default into the statement as it is written. */
function defaultIn(column) {
    const value = column.get('default');
    switch (value?.kind) {
        case undefined:
        case 'nothing':
            return undefined;
        case 'text':
            return sqlOf(value)?.sql ?? unknownDefault;
        case 'number':
            return String(value.number);
        case 'boolean':
            return String(value.boolean);
        default:
            return unknownDefault;
    }
}
const unknownDefault = 'a_call_of_unknown_code()';
/** Says whether two values of an option are the same; undefined where one of them is not known. */
function column_isSame(a, b) {
    const [first, second] = [plainOf(a), plainOf(b)];
    return first === undefined || second === undefined ? undefined : first === second;
}
function plainOf(value) {
    if (value === undefined || value.kind === 'nothing')
        return '';
    const truth = value.kind === 'boolean' ? truthOf(value) : undefined;
    return truth === undefined ? (value_textOf(value) ?? numberOf(value)?.toString()) : truth ? 'true' : '';
}
/** Takes a column of a table; gives its type as TypeORM writes it (`createFullType`). */
function typeIn(column, table) {
    const type = value_textOf(column.get('type'));
    const array = options_isOn(column, 'isArray') ? '[]' : '';
    if (type === 'enum' || type === 'simple-enum')
        return `${enumName(column, table)}${array}`;
    if (type === undefined)
        return unknownType;
    if (type === 'simple-array' || type === 'simple-json')
        return 'text';
    return `${column_sized(type, column)}${array}`;
}
function column_sized(type, column) {
    const length = value_nameOf(column.get('length'));
    const [precision, scale] = [numberOf(column.get('precision')), numberOf(column.get('scale'))];
    const modifiers = length !== undefined && length !== ''
        ? length
        : [precision, precision === undefined ? undefined : scale].filter((one) => one !== undefined).join(',');
    if (modifiers === '' || !/^[\d,\s]{1,20}$/.test(modifiers))
        return type;
    const zone = /^(time|timestamp)\s+(with(?:out)?\s+time\s+zone)$/i.exec(type);
    return zone === null ? `${type}(${modifiers})` : `${zone[1]}(${modifiers}) ${zone[2]}`;
}
/** Gives the name of the type of an enum column, as TypeORM makes it. */
function enumName(column, table) {
    const [name = '', schema] = table.split('.').toReversed();
    const own = options_nameIn(column, 'enumName') ?? `${name}_${(options_nameIn(column, 'name') ?? '').toLowerCase()}_enum`;
    return quotedPath(schema === undefined || own.includes('.') ? own : `${schema}.${own}`);
}
/** Takes a column; gives the statement that makes its enum type, or undefined where it has none. TypeORM leaves it out where the type is there. */
function enumCreation(column, table) {
    const type = value_textOf(column.get('type'));
    if (type !== 'enum' && type !== 'simple-enum')
        return undefined;
    return `create type ${enumName(column, table)} as enum (${options_namesIn(column, 'enum').map(literal).join(', ')})`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/constraints.ts


/** Names that TypeORM makes are hashes; without one the statement is told without. */
function constraintName(options) {
    const name = options_nameIn(options, 'name');
    return name === undefined ? '' : `constraint ${quoted(name)} `;
}
function constraints_columnsOf(names) {
    return names.map(quoted).join(', ');
}
/** Takes the options of a `TableUnique`; gives its clause. */
function uniqueClause(options) {
    return `${constraintName(options)}unique (${constraints_columnsOf(options_namesIn(options, 'columnNames'))})`;
}
/** Takes the options of a `TableCheck`; gives its clause. */
function checkClause(options) {
    return `${constraintName(options)}check (${sqlOf(options.get('expression'))?.sql ?? 'true'})`;
}
/** Takes the options of a `TableExclusion`; gives its clause. */
function exclusionClause(options) {
    return `${constraintName(options)}exclude ${sqlOf(options.get('expression'))?.sql ?? 'using gist (computed with &&)'}`;
}
/** Takes the options of a `TableForeignKey`; gives its clause. */
function foreignKeyClause(options) {
    const name = options_nameIn(options, 'referencedTableName') ?? 'computed';
    const schema = options_nameIn(options, 'referencedSchema');
    const table = quotedPath(schema === undefined || name.includes('.') ? name : `${schema}.${name}`);
    const columns = constraints_columnsOf(options_namesIn(options, 'columnNames'));
    return `${constraintName(options)}foreign key (${columns}) references ${table} (${constraints_columnsOf(options_namesIn(options, 'referencedColumnNames'))})`;
}
/** Takes columns and a name, if one is given; gives the clause of their primary key. */
function primaryKeyClause(names, name) {
    return `${name === undefined ? '' : `constraint ${quoted(name)} `}primary key (${constraints_columnsOf(names)})`;
}
/** Takes the options of a `TableIndex`; gives its statement. */
function indexStatement(options, table) {
    const name = options_nameIn(options, 'name');
    const words = [
        'create',
        options_isOn(options, 'isUnique') ? 'unique' : '',
        'index',
        options_isOn(options, 'isConcurrent') ? 'concurrently' : '',
        name === undefined ? '' : quoted(name),
    ].filter((word) => word !== '');
    return `${words.join(' ')} on ${quotedPath(table)} (${constraints_columnsOf(options_namesIn(options, 'columnNames'))})`;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/alter-column.ts





/** Takes a new column; gives the statements of `addColumn`: the type of an enum, the column, and its key or constraint as statements of their own. */
function additions(table, column) {
    const path = quotedPath(table);
    const name = options_nameIn(column, 'name') ?? 'computed';
    return [
        enumCreation(column, table),
        `alter table ${path} add ${column_definitionOf(column, table)}`,
        options_isOn(column, 'isPrimary') ? `alter table ${path} add ${primaryKeyClause([name], undefined)}` : undefined,
        options_isOn(column, 'isUnique') ? `alter table ${path} add unique (${quoted(name)})` : undefined,
    ].flatMap((one) => one ?? []);
}
/** What the server calls the types that have other names besides; TypeORM compares the words (`loadTables` reads `regtype`). */
const otherNames = new Set([
    'int',
    'int2',
    'int4',
    'int8',
    'varchar',
    'char',
    'bool',
    'decimal',
    'float',
    'float4',
    'float8',
    'timestamp',
    'timestamptz',
    'time',
    'timetz',
    'varbit',
    'simple-array',
    'simple-json',
]);
/** What decides in `changeColumn` that a column is not altered but dropped and added anew, empty. */
const alter_column_decisive = ['type', 'length', 'isArray'];
/**
 * Takes what `changeColumn` is given; gives what TypeORM does (`PostgresQueryRunner.changeColumn`). Where type, length or array differ it drops
 * the column and adds it anew, with all its values gone; where none does, it alters what differs. An old column that is only named is read from
 * the database, where types have their long names: `varchar` differs from `character varying`.
 */
function alter_column_changes(table, old, changed) {
    if (changed?.kind === 'instance' && changed.of === changedCopy)
        return ofCopy(table, old, changed.args);
    const column = optionsOf(changed);
    const name = thingName(old);
    if (column === undefined || name === undefined)
        return { statements: [], unread: 'which column is changed to what' };
    const before = optionsOf(old);
    const isOther = before === undefined ? isRenamedType(column) : isAnother(before, column);
    if (isOther === true)
        return { statements: recreated(table, name, column) };
    const renamed = options_nameIn(column, 'name') ?? name;
    const rename = renamed === name ? [] : [`alter table ${quotedPath(table)} rename column ${quoted(name)} to ${quoted(renamed)}`];
    if (before === undefined || isOther === undefined)
        return {
            statements: rename,
            unread: `\`changeColumn\` drops ${alter_column_named(name)} and adds it anew, empty, where its type or length differs from what the database has`,
        };
    const differs = (key) => column_isSame(before.get(key), column.get(key)) === false;
    return { statements: [...rename, ...alter_column_alterations(table, renamed, { before, column, differs })] };
}
/** A column as the database has it, with some properties changed: nothing else differs. */
function ofCopy(table, old, [copied, properties]) {
    const column = optionsOf(properties);
    const name = thingName(old) ?? thingName(copied) ?? 'computed';
    if (column === undefined)
        return { statements: [] };
    const differs = (key) => column.get(key) !== undefined;
    if (alter_column_decisive.some(differs)) {
        const named = {
            get: (key) => (key === 'name' ? (column.get(key) ?? alter_column_text(name)) : column.get(key)),
            isWhole: false,
        };
        return { statements: recreated(table, name, named) };
    }
    const renamed = options_nameIn(column, 'name') ?? name;
    const rename = renamed === name ? [] : [`alter table ${quotedPath(table)} rename column ${quoted(name)} to ${quoted(renamed)}`];
    const unread = differs('enum') ? { unread: 'which values of an enum are new' } : {};
    const before = { get: () => undefined, isWhole: false };
    const others = { ...column, get: (key) => (key === 'enum' ? undefined : column.get(key)) };
    return { statements: [...rename, ...alter_column_alterations(table, renamed, { before, column: others, differs })], ...unread };
}
function alter_column_text(name) {
    return { kind: 'text', parts: [{ text: name, line: 1 }] };
}
function alter_column_named(name) {
    return `\`${name.replaceAll('`', '').slice(0, 80)}\``;
}
function isRenamedType(column) {
    const type = value_textOf(column.get('type'));
    return type !== undefined && otherNames.has(type.toLowerCase()) ? true : undefined;
}
function isAnother(before, column) {
    const same = alter_column_decisive.map((key) => column_isSame(before.get(key), column.get(key)));
    const isStored = value_textOf(column.get('generatedType')) === 'STORED';
    if (isStored)
        same.push(column_isSame(before.get('asExpression'), column.get('asExpression')));
    if (same.includes(false))
        return true;
    return same.includes(undefined) || !before.isWhole || !column.isWhole ? undefined : false;
}
function recreated(table, name, column) {
    return [`alter table ${quotedPath(table)} drop column ${quoted(name)}`, ...additions(table, column)];
}
function alter_column_alterations(table, name, { before, column, differs }) {
    const own = `alter table ${quotedPath(table)} alter column ${quoted(name)}`;
    const isSized = differs('precision') || differs('scale') || differs('srid') || differs('spatialFeatureType');
    return [
        ...(isSized ? [`${own} type ${typeIn(column, table)}`] : []),
        ...(column.get('enum') === undefined ? [] : enumChanges(table, name, before, column)),
        ...(differs('isNullable') ? [`${own} ${options_isOn(column, 'isNullable') ? 'drop' : 'set'} not null`] : []),
        ...keyChanges(table, name, before, column),
        ...(differs('default') ? [alter_column_defaultChange(own, column)] : []),
        ...(differs('collation')
            ? [`${own} type ${typeIn(column, table)} collate ${quoted(options_nameIn(column, 'collation') ?? 'default')}`]
            : []),
    ];
}
function alter_column_defaultChange(own, column) {
    const value = column.get('default');
    if (value === undefined || value.kind === 'nothing')
        return `${own} drop default`;
    return `${own} set default ${sqlOf(value)?.sql ?? 'null'}`;
}
function keyChanges(table, name, before, column) {
    const path = quotedPath(table);
    const isNow = (key) => options_isOn(column, key) && !options_isOn(before, key);
    return [
        ...(isNow('isPrimary') ? [`alter table ${path} add ${primaryKeyClause([name], undefined)}`] : []),
        ...(isNow('isUnique') ? [`alter table ${path} add unique (${quoted(name)})`] : []),
    ];
}
/** Values that are only added are added to the type; otherwise a new type takes the place of the old one, and every row is written anew. */
function enumChanges(table, name, before, column) {
    const [old, changed] = [options_namesIn(before, 'enum'), options_namesIn(column, 'enum')];
    if (old.join('\u0000') === changed.join('\u0000') && !isRenamedEnum(before, column))
        return [];
    const type = enumName(before, table);
    const added = changed.filter((value) => !old.includes(value));
    if (old.every((value) => changed.includes(value)) && added.length > 0)
        return added.map((value) => `alter type ${type} add value ${literal(value)}`);
    const own = `alter table ${quotedPath(table)} alter column ${quoted(name)}`;
    const next = enumName(column, table);
    const isArray = options_isOn(column, 'isArray') ? '[]' : '';
    return [
        `alter type ${type} rename to ${quoted(`${unquoted(type)}_old`)}`,
        `create type ${next} as enum (${changed.map(literal).join(', ')})`,
        // By way of text, which no cast of the server's own is.
        `${own} type ${next}${isArray} using ${quoted(name)}::"text"::${next}${isArray}`,
        `drop type ${type.replace(/"$/, '_old"')}`,
    ];
}
function isRenamedEnum(before, column) {
    return column_isSame(before.get('enumName'), column.get('enumName')) === false;
}
function unquoted(path) {
    return (path.split('.').at(-1) ?? path).replaceAll('"', '');
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/table.ts




/** Takes what `createTable` is given; gives its statements: the types of enums, the table, its indexes. Undefined where the table is not written here. */
function tableStatements(table, creation) {
    const options = optionsOf(table);
    if (options === undefined)
        return undefined;
    const name = options_tableOf(table);
    const columns = options_listOf(options.get('columns')).flatMap((one) => optionsOf(one) ?? []);
    const types = [...new Set(columns.flatMap((column) => enumCreation(column, name) ?? []))];
    const parts = [
        ...columns.map((column) => column_definitionOf(column, name)),
        ...uniques(options, columns),
        ...clauses(options, 'checks', checkClause),
        ...clauses(options, 'exclusions', exclusionClause),
        ...(creation.withForeignKeys ? clauses(options, 'foreignKeys', foreignKeyClause) : []),
        ...table_primaryKey(columns),
    ];
    // With that flag TypeORM looks first whether the table is there.
    const exists = creation.ifNotExists ? 'if not exists ' : '';
    return [
        ...types,
        `create table ${exists}${quotedPath(name)} (${parts.join(', ')})`,
        ...(creation.withIndices ? clauses(options, 'indices', (index) => indexStatement(index, name)) : []),
    ];
}
function clauses(options, key, clause) {
    return options_listOf(options.get(key)).flatMap((one) => {
        const own = optionsOf(one);
        return own === undefined ? [] : [clause(own)];
    });
}
/** A column that is unique has a constraint of its own, unless one is written down. */
function uniques(options, columns) {
    const written = options_listOf(options.get('uniques')).flatMap((one) => optionsOf(one) ?? []);
    const alone = new Set(written.map((one) => options_namesIn(one, 'columnNames').join('\u0000')));
    const own = columns.filter((column) => options_isOn(column, 'isUnique') && !alone.has(options_nameIn(column, 'name') ?? ''));
    return [
        ...written.map(uniqueClause),
        ...own.map((column) => `unique (${quoted(options_nameIn(column, 'name') ?? 'computed')})`),
    ];
}
function table_primaryKey(columns) {
    const primary = columns.filter((column) => options_isOn(column, 'isPrimary'));
    const [first] = primary;
    if (first === undefined)
        return [];
    const names = primary.map((column) => options_nameIn(column, 'name') ?? 'computed');
    return [primaryKeyClause(names, options_nameIn(first, 'primaryKeyConstraintName'))];
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/runner.ts






/** Takes the name and arguments of a method of the query runner; writes down what it does on PostgreSQL; says whether it is one that is known. */
function runner_runMethod(name, call) {
    const method = Object.hasOwn(runner_methods, name) ? runner_methods[name] : undefined;
    method?.(call);
    return method !== undefined;
}
function isTrue(value) {
    return truthOf(value) === true;
}
function runner_tell(told, { node, recorder }) {
    for (const one of told)
        if (typeof one === 'string')
            recorder.statement(one, node);
        else
            recorder.operation(one, node);
}
/** Each thing of the second argument, which is one or a list. */
function runner_each(compile) {
    return (call) => {
        const [first, second] = call.args;
        const table = options_tableOf(first);
        for (const one of options_listOf(second)) {
            const options = optionsOf(one);
            if (options === undefined)
                call.recorder.unread('what is added to a table is not written here', call.node);
            else
                runner_tell(compile(options, table), call);
        }
    };
}
function constraint(clause) {
    return runner_each((options, table) => [`alter table ${quotedPath(table)} add ${clause(options)}`]);
}
/** What is found in the table as it is has a name that only the database knows. */
const dropConstraints = (call) => {
    const [table, things, ifExists] = call.args;
    for (const one of options_listOf(things))
        runner_tell([{ kind: 'drop-constraint', table: options_tableOf(table), name: thingName(one), ifExists: isTrue(ifExists) }], call);
};
const dropIndexes = (call) => {
    const [table, things, ifExists] = call.args;
    for (const one of options_listOf(things)) {
        const options = optionsOf(one);
        const concurrently = options !== undefined && options_isOn(options, 'isConcurrent');
        runner_tell([{ kind: 'drop-index', name: thingName(one), table: options_tableOf(table), concurrently, ifExists: isTrue(ifExists) }], call);
    }
};
const runner_dropColumns = (call) => {
    const [table, things, ifExists] = call.args;
    for (const one of options_listOf(things)) {
        const column = thingName(one) ?? value_nameOf(one) ?? 'computed';
        runner_tell([{ kind: 'drop-column', table: options_tableOf(table), column, cascade: false, ifExists: isTrue(ifExists) }], call);
    }
};
function change(call, table, old, next) {
    const { statements, unread } = alter_column_changes(table, old, next);
    runner_tell(statements, call);
    if (unread !== undefined)
        call.recorder.unread(unread, call.node);
}
const runner_renameColumn = (call) => {
    const [table, old, next] = call.args;
    const [from, to] = [thingName(old) ?? value_nameOf(old), thingName(next) ?? value_nameOf(next)];
    if (optionsOf(next) !== undefined)
        change(call, options_tableOf(table), old, next);
    else
        runner_tell([`alter table ${quotedPath(options_tableOf(table))} rename column ${quoted(from ?? '?')} to ${quoted(to ?? '?')}`], call);
};
const runner_createTable = (call) => {
    const [table, ifNotExists, withForeignKeys, withIndices] = call.args;
    const statements = tableStatements(table, {
        ifNotExists: isTrue(ifNotExists),
        withForeignKeys: truthOf(withForeignKeys) !== false,
        withIndices: truthOf(withIndices) !== false,
    });
    if (statements === undefined)
        call.recorder.unread('the table that is created is not written here', call.node);
    runner_tell(statements ?? [], call);
};
const updatePrimaryKeys = (call) => {
    const [table, columns] = call.args;
    const names = options_listOf(columns).map((one) => thingName(one) ?? 'computed');
    const path = options_tableOf(table);
    runner_tell([
        { kind: 'drop-constraint', table: path, name: undefined, ifExists: false },
        `alter table ${quotedPath(path)} add ${primaryKeyClause(names, undefined)}`,
    ], call);
};
const runner_dropView = (call) => {
    const [view, ifExists] = call.args;
    const options = optionsOf(view);
    const what = options !== undefined && options_isOn(options, 'materialized') ? 'materialized-view' : 'view';
    runner_tell([{ kind: 'drop', what, name: options_tableOf(view), cascade: false, ifExists: isTrue(ifExists) }], call);
};
function harmless(what) {
    return (call) => runner_tell([{ kind: 'harmless', what }], call);
}
/** Methods that change the database; by `src/driver/postgres/PostgresQueryRunner.ts` of TypeORM. */
const runner_methods = {
    query: ({ args, node, recorder }) => recorder.sql(args[0], node),
    createTable: runner_createTable,
    dropTable: (call) => {
        const [table, ifExists] = call.args;
        runner_tell([{ kind: 'drop-table', table: options_tableOf(table), cascade: false, ifExists: isTrue(ifExists) }], call);
    },
    renameTable: (call) => runner_tell([`alter table ${quotedPath(options_tableOf(call.args[0]))} rename to ${quoted(value_nameOf(call.args[1]) ?? '?')}`], call),
    addColumn: runner_each((options, table) => additions(table, options)),
    addColumns: runner_each((options, table) => additions(table, options)),
    renameColumn: runner_renameColumn,
    changeColumn: (call) => change(call, options_tableOf(call.args[0]), call.args[1], call.args[2]),
    changeColumns: (call) => {
        for (const one of options_listOf(call.args[1]))
            change(call, options_tableOf(call.args[0]), propertyOf(one, 'oldColumn'), propertyOf(one, 'newColumn'));
    },
    dropColumn: runner_dropColumns,
    dropColumns: runner_dropColumns,
    createPrimaryKey: (call) => {
        const [table, columns, name] = call.args;
        runner_tell([`alter table ${quotedPath(options_tableOf(table))} add ${primaryKeyClause(value_namesOf(columns), value_nameOf(name))}`], call);
    },
    updatePrimaryKeys,
    dropPrimaryKey: (call) => {
        const [table, name, ifExists] = call.args;
        runner_tell([{ kind: 'drop-constraint', table: options_tableOf(table), name: value_nameOf(name), ifExists: isTrue(ifExists) }], call);
    },
    createUniqueConstraint: constraint(uniqueClause),
    createUniqueConstraints: constraint(uniqueClause),
    dropUniqueConstraint: dropConstraints,
    dropUniqueConstraints: dropConstraints,
    createCheckConstraint: constraint(checkClause),
    createCheckConstraints: constraint(checkClause),
    dropCheckConstraint: dropConstraints,
    dropCheckConstraints: dropConstraints,
    createExclusionConstraint: constraint(exclusionClause),
    createExclusionConstraints: constraint(exclusionClause),
    dropExclusionConstraint: dropConstraints,
    dropExclusionConstraints: dropConstraints,
    createForeignKey: constraint(foreignKeyClause),
    createForeignKeys: constraint(foreignKeyClause),
    dropForeignKey: dropConstraints,
    dropForeignKeys: dropConstraints,
    createIndex: runner_each((options, table) => [indexStatement(options, table)]),
    createIndices: runner_each((options, table) => [indexStatement(options, table)]),
    createViewIndex: runner_each((options, table) => [indexStatement(options, table)]),
    createViewIndices: runner_each((options, table) => [indexStatement(options, table)]),
    dropIndex: dropIndexes,
    dropIndices: dropIndexes,
    dropViewIndex: dropIndexes,
    createView: (call) => runner_tell([{ kind: 'harmless', what: 'a view', view: options_tableOf(call.args[0]) }], call),
    dropView: runner_dropView,
    changeTableComment: harmless('a comment'),
    createSchema: harmless('a schema'),
    createDatabase: harmless('a database'),
    dropSchema: (call) => {
        const [schema, ifExists, cascade] = call.args;
        const name = value_nameOf(schema)?.split('.').at(-1) ?? '?';
        runner_tell([{ kind: 'drop', what: 'schema', name, cascade: isTrue(cascade), ifExists: isTrue(ifExists) }], call);
    },
    dropDatabase: (call) => {
        const [database, ifExists] = call.args;
        const name = value_nameOf(database) ?? '?';
        runner_tell([{ kind: 'drop', what: 'database', name, cascade: false, ifExists: isTrue(ifExists) }], call);
    },
    clearTable: (call) => {
        const [table, options] = call.args;
        runner_tell([{ kind: 'truncate', tables: [options_tableOf(table)], cascade: isTrue(propertyOf(options, 'cascade')) }], call);
    },
    /** Drops every view, table and enum of the schemas. */
    clearDatabase: (call) => runner_tell([{ kind: 'drop', what: 'schema', name: 'public', cascade: true, ifExists: false }], call),
    startTransaction: ({ recorder }) => recorder.begin(),
    commitTransaction: ({ recorder }) => recorder.commit(),
    rollbackTransaction: ({ recorder }) => recorder.commit(),
};

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/host.ts




/** Takes what reads SQL, and whether TypeORM runs the migration in a transaction; gives what its calls do. */
function createTypeormHost(readSql, hasTransaction) {
    const recorder = createRecorder(readSql, hasTransaction);
    const host = {
        run: (chain, node, walker) => host_runChain(chain, { node, walker, recorder }),
        isEager: () => true,
        onUnknownCall: (name, node, given) => {
            if (given.some(host_isMeans))
                recorder.unread(`what \`${name}\` does to the database is written in another file`, node);
        },
        aside: recorder.aside,
        onUnread: recorder.unread,
    };
    return { host, recorder };
}
/** Gives the value of the query runner, of an entity manager, or of what a migration is given that holds it. */
function host_rootOf(host, node) {
    return { kind: 'host', host, links: [], node };
}
/** The runner or a manager itself, not what was read by it. */
function host_isMeans({ links }) {
    return links.every(({ name, args }) => args === undefined && host_inner.has(name));
}
/** Members that lead to another thing that changes the database. */
const host_inner = new Set(['manager', 'connection', 'dataSource', 'queryRunner', 'driver']);
/** Calls that lead to one. */
const leads = new Set([
    'createQueryRunner',
    'getRepository',
    'getTable',
    'createQueryBuilder',
    'withRepository',
    'getTreeRepository',
]);
function host_runChain(chain, run) {
    const links = chain.links.filter(({ name }) => name !== 'await');
    const [first] = links;
    if (first === undefined)
        return;
    if (chain.host === 'context' && !host_inner.has(first.name)) {
        if (links.every(({ args }) => args === undefined) || isTalk(links))
            return;
        run.recorder.unread(`what \`${first.name}\` does to the database is written in another file`, run.node);
        return;
    }
    // What is asked of the result of a query is asked of rows.
    const isResult = isSettled(chain) && !links.some(({ name }) => leads.has(name));
    if (isResult)
        return;
    let at = 0;
    while (at < links.length && links[at]?.args === undefined && host_inner.has(links[at]?.name ?? ''))
        at += 1;
    const isManager = chain.host === 'manager' || links.slice(0, at).some(({ name }) => /^(?:manager|connection|dataSource)$/.test(name));
    runCalls(links.slice(at), isManager, links.slice(0, at), run);
}
function isTalk(links) {
    return links.some(({ name }) => /^(?:log|logger|info|warn|error|debug|escape\w*|parse\w*|is[A-Z]\w*)$/.test(name));
}
function runCalls(links, isManager, before, run) {
    const [first, second] = links;
    if (first?.args === undefined)
        return;
    const { node, walker, recorder } = run;
    const args = first.args;
    switch (first.name) {
        case 'createQueryRunner':
            if (second !== undefined)
                runCalls(links.slice(1), false, before, run);
            return;
        case 'getRepository':
        case 'getTreeRepository':
        case 'withRepository':
            if (second !== undefined)
                runRepository(links.slice(1), args[0], run);
            return;
        case 'createQueryBuilder': {
            const operation = builderOperation(links.slice(1), args[0]);
            if (operation !== undefined)
                recorder.operation(operation, node);
            return;
        }
        case 'transaction': {
            runTransaction(args, before, walker, recorder);
            return;
        }
        default:
    }
    const isKnown = isManager
        ? runEntityMethod(first.name, args, node, recorder)
        : runner_runMethod(first.name, { args, node, recorder });
    if (!isKnown && !host_isIdle(first.name))
        recorder.unread(`what \`${first.name}\` of the query runner does is not TypeORM's own`, node);
}
/** Methods that read, or tell the runner how to work. */
function host_isIdle(name) {
    return /^(?:has|get|load|is|before|after|enable|disable|clearSql)[A-Z]\w*$|^(?:connect|release|stream|escape|executeMemory\w+)$/.test(name);
}
function runRepository(links, entity, { node, recorder }) {
    const [first] = links;
    if (first?.args === undefined)
        return;
    if (first.name === 'createQueryBuilder') {
        const operation = builderOperation(links.slice(1), entity);
        if (operation !== undefined)
            recorder.operation(operation, node);
        return;
    }
    const own = entity ?? { kind: 'unknown', name: 'computed' };
    if (!runEntityMethod(first.name, [own, ...first.args], node, recorder))
        recorder.unread(`what \`${first.name}\` of a repository does is not TypeORM's own`, node);
}
/** A transaction of the connection is another one than the migration's; one of its own manager is a part of it. */
function runTransaction(args, before, walker, recorder) {
    const callback = args.find((one) => one.kind === 'function');
    if (callback === undefined)
        return;
    const manager = host_rootOf('manager', callback.node);
    const isOther = before.at(-1)?.name !== 'manager';
    recorder.aside(() => {
        if (isOther) {
            recorder.commit();
            recorder.begin();
        }
        walker.call(callback, [manager]);
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/typeorm/read.ts










/** Says whether a file may be a migration of TypeORM by its path. */
function isTypeormPath(path) {
    return mayBeProgramOfMigration(path);
}
/** Classes of one file that are looked at. */
const maxClasses = 20;
/** Takes a module of TypeScript or JavaScript; gives what the `up` of its migrations does on PostgreSQL, by TypeORM's own query runner; undefined where no class has an `up` that is given one. */
const readTypeorm = ({ path, text, syntax, readSql }) => {
    if (!/\bup\b/.test(text))
        return undefined;
    const root = syntax.parse(text);
    if (root === undefined)
        return /\bMigrationInterface\b/.test(text) ? tooLong(path, 'typeorm') : undefined;
    const evaluator = createEvaluator(() => { });
    const { scope, classes } = moduleOf(root, evaluator);
    const read = classes.slice(0, maxClasses).flatMap((node) => {
        const members = membersOf(node, scope, evaluator);
        const up = members.methods.get('up');
        const given = up === undefined ? undefined : givenTo(up, node);
        return up === undefined || given === undefined ? [] : [{ members, up, given }];
    });
    if (read.length === 0)
        return undefined;
    const steps = read.flatMap(({ members, up, given }, index) => read_numbered(stepsOf({ members, up, given, scope }, readSql), index));
    const isReversible = read.every(({ members }) => hasWayBack(members.methods.get('down')));
    return { path, framework: 'typeorm', steps, down: isReversible ? 'present' : 'missing', unread: [] };
};
/** TypeORM runs each migration in a transaction unless its `transaction` says otherwise; what the data source says of all of them is not seen from here. */
function stepsOf({ members, up, given, scope }, readSql) {
    const hasTransaction = truthOf(members.fields.get('transaction')) !== false;
    const { host, recorder } = createTypeormHost(readSql, hasTransaction);
    const entries = new Map(members.fields);
    for (const [name, node] of members.methods)
        entries.set(name, { kind: 'function', node, scope });
    const called = { kind: 'function', node: up, scope };
    createWalker(host).call(called, [given], { kind: 'record', entries, isWhole: false });
    return recorder.steps;
}
/** Each class of a file is a migration of its own. */
function read_numbered(steps, index) {
    if (index === 0)
        return steps;
    return steps.map((step) => ({
        ...step,
        transaction: step.transaction === undefined ? undefined : step.transaction + index * 1_000,
    }));
}
/** What `up` of a class is given: the runner, or something that holds it; undefined where it is something else. */
function givenTo(up, node) {
    const [first] = parameters_parametersOf(up);
    const isDeclared = children(node).some((child) => child.type === 'class_heritage' && /\bMigrationInterface\b/.test(child.text.slice(0, 500)));
    if (first === undefined)
        return isDeclared ? host_rootOf('runner', up) : undefined;
    const { pattern } = first;
    if (pattern.type === 'object_pattern')
        return /\bqueryRunner\b/.test(pattern.text.slice(0, 1_000)) ? host_rootOf('context', pattern) : undefined;
    if (pattern.type !== 'identifier')
        return undefined;
    const parameters = children(up).find(({ type }) => type === 'formal_parameters')?.text ?? '';
    const isRunner = /^queryRunner$/i.test(pattern.text) || /:\s*QueryRunner\b/.test(parameters.slice(0, 500));
    return isDeclared || isRunner ? host_rootOf('runner', pattern) : undefined;
}

;// CONCATENATED MODULE: ./src/core/evidence/migration/checks.ts














const checks_sql = {
    kind: 'migration-sql',
    parsers: ['postgres'],
    mayBe: (path, isNew) => isMigrationPath(path) || (isNew && sql_path_mayBeMigration(path)),
    isOne: (path, text) => isMigrationPath(path) || changesTables(text),
    engineOfText: engineOfSql,
    read: (path, text, { postgres }) => {
        if (postgres === undefined)
            throw new Error('PostgreSQL’s parser could not be loaded');
        return readSqlMigration(path, text, postgres);
    },
};
const ecmascript = programKind({
    kind: 'migration-ecmascript',
    language: 'typescript',
    mayBe: (path) => isKnexPath(path) || isTypeormPath(path),
    words: /\bknex\b|\bKnex\b|\bMigrationInterface\b|\bqueryRunner\b|\bQueryRunner\b/,
    readers: [readKnex, readTypeorm],
});
const rails = programKind({
    kind: 'migration-rails',
    language: 'ruby',
    mayBe: isRailsPath,
    words: /<\s*[\w:]{0,200}migration/i,
    readers: [readRails],
    schema: { pathsFor: railsSchemasFor, read: readRailsSchema },
    practice: { pathsFor: railsPracticeFor, read: strongMigrationsPractice },
});
/** The checks of migrations, one for each language they are written in. */
const migrationChecks = [
    ...[checks_sql, rails, ecmascript].map(migrationCheck),
    otherMigrationsCheck,
    ...modelChecks,
    railsSchemaCheck,
];

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/change.ts
/** Every rule of .proto files; each has a page. */
const protobufRules = [
    'protobuf-file-removed',
    'protobuf-package-changed',
    'protobuf-syntax-changed',
    'protobuf-file-option-changed',
    'protobuf-message-removed',
    'protobuf-message-option-changed',
    'protobuf-enum-removed',
    'protobuf-enum-type-changed',
    'protobuf-enum-value-removed',
    'protobuf-enum-value-renamed',
    'protobuf-enum-value-renumbered',
    'protobuf-field-removed',
    'protobuf-field-renamed',
    'protobuf-field-renumbered',
    'protobuf-field-type-changed',
    'protobuf-field-cardinality-changed',
    'protobuf-field-oneof-changed',
    'protobuf-field-default-changed',
    'protobuf-field-option-changed',
    'protobuf-required-field-changed',
    'protobuf-oneof-removed',
    'protobuf-reserved-removed',
    'protobuf-extension-removed',
    'protobuf-extension-range-removed',
    'protobuf-service-removed',
    'protobuf-rpc-removed',
    'protobuf-rpc-type-changed',
    'protobuf-rpc-streaming-changed',
    'protobuf-rpc-option-changed',
    'protobuf-http-binding-changed',
];
/** Gives the line of a declaration; the first of its file where it is not found. */
function spot(file, key, option) {
    const lines = file.places.get(key);
    return { path: file.path, line: (option === undefined ? undefined : lines?.options.get(option)) ?? lines?.line ?? 1 };
}
/** Levels by what breaks: the bytes on the wire, their JSON form, or generated code alone. */
const levels = { wire: 'breaking', json: 'risky', source: 'info' };

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/ranges.ts
/** Takes the reserved numbers and names of a declaration; gives what answers whether one is among them, in the time of a binary search. */
function reservedIn({ ranges, names }) {
    const covers = coverOf(ranges);
    const known = new Set(names);
    return { number: (number) => covers([number, number]), name: (name) => known.has(name) };
}
/** Takes ranges; gives what answers whether they hold all of another one together. */
function coverOf(ranges) {
    const joined = [];
    for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last !== undefined && from <= last.to + 1)
            last.to = Math.max(last.to, to);
        else
            joined.push({ from, to });
    }
    return ([from, to]) => {
        const around = joined[firstAbove(joined, from, (one) => one.from) - 1];
        return around !== undefined && to <= around.to;
    };
}
/** Takes values with a number each; gives what finds the lowest of them inside of a range. */
function lowestOf(values) {
    const sorted = values.toSorted((a, b) => a.number - b.number);
    return ([from, to]) => {
        const found = sorted[firstAbove(sorted, from - 1, (one) => one.number)];
        return found !== undefined && found.number <= to ? found : undefined;
    };
}
/** The index of the first of sorted values whose number is above another one. */
function firstAbove(sorted, number, numberOf) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const one = sorted[middle];
        if (one !== undefined && numberOf(one) <= number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/resolve-types.ts
const scalars = new Set('double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes'.split(' '));
/** Says whether a type is one of the language's own. */
function resolve_types_isScalar(type) {
    return scalars.has(type);
}
/** Takes the files of one revision; gives them with every type under its full name. A name that no file declares keeps what was written: it is imported from elsewhere. */
function resolveTypes(files) {
    const enums = new Set(files.flatMap((file) => [...file.enums.keys()]));
    const known = {
        names: new Set(files.flatMap(({ messages }) => [...messages.keys()]).concat([...enums])),
        enums,
    };
    return files.map((file) => ({
        ...file,
        messages: mapValues(file.messages, (message) => resolveMessage(message, known)),
        services: mapValues(file.services, (service) => resolveService(service, known)),
        extensions: mapValues(file.extensions, (one) => {
            const scope = one.key.split('.').slice(0, -1).join('.');
            return { ...one, extendee: resolve(one.extendee, scope, known), field: resolveField(one.field, scope, known) };
        }),
    }));
}
function resolveMessage(message, known) {
    return { ...message, fields: message.fields.map((field) => resolveField(field, message.key, known)) };
}
function resolveField(field, scope, known) {
    const map = /^map<(\w+), (.+)>$/.exec(field.type);
    const type = map === null ? resolve(field.type, scope, known) : `map<${map[1]}, ${resolve(map[2] ?? '', scope, known)}>`;
    // Whether a message is set can always be told.
    const isMessage = !resolve_types_isScalar(type) && !known.enums.has(type);
    return {
        ...field,
        type,
        // Only messages can stand between tags, whatever the file says of all its fields.
        group: field.group && isMessage && map === null,
        cardinality: field.cardinality === 'implicit' && isMessage ? 'explicit' : field.cardinality,
    };
}
function resolveService(service, known) {
    const rpcs = service.rpcs.map((rpc) => ({
        ...rpc,
        request: resolve(rpc.request, service.key, known),
        response: resolve(rpc.response, service.key, known),
    }));
    return { ...service, rpcs };
}
/** From the innermost scope outwards, as the language does. */
function resolve(name, scope, known) {
    if (resolve_types_isScalar(name))
        return name;
    if (name.startsWith('.'))
        return name.slice(1);
    const parts = scope === '' ? [] : scope.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
        const candidate = `${parts.slice(0, length).join('.')}.${name}`;
        if (known.names.has(candidate))
            return candidate;
    }
    return name;
}
function mapValues(map, change) {
    return new Map([...map].map(([key, value]) => [key, change(value)]));
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/edit.ts



const label = '(?:(?:optional|repeated|required)\\s+)?';
const edit_type = '(?:[\\w.]+|map\\s*<\\s*\\w+\\s*,\\s*[\\w.]+\\s*>)';
const edit_end = '\\s*((?:\\[[^[\\]]*\\]\\s*)?;)';
const fieldLine = new RegExp(`^\\s*(${label}${edit_type}\\s+(\\w+)\\s*=\\s*(\\d+))${edit_end}`);
const valueLine = new RegExp(`^\\s*((\\w+)\\s*=\\s*(-?\\d+))${edit_end}`);
/** Longest line that is looked at. */
const edit_maxLine = 500;
function writtenAt(file, key, name, number, form) {
    const line = file.lines[spot(file, key).line - 1] ?? '';
    const found = line.length > edit_maxLine ? undefined : form.exec(line);
    if (found === null || found === undefined)
        return undefined;
    const [, text = '', written, digits, rest = ''] = found;
    return written === name && Number(digits) === number ? { text, rest: rest.replaceAll(/\s/g, '') } : undefined;
}
/** Takes what a declaration was and is; gives the edit, where nothing but it changed on its line. */
function edit_edited(was, is) {
    if (was === undefined || is === undefined || was.rest !== is.rest || was.text === is.text)
        return undefined;
    return { from: is.text, to: was.text };
}
const fieldRules = new Set([
    'protobuf-field-renamed',
    'protobuf-field-renumbered',
    'protobuf-field-type-changed',
    'protobuf-field-cardinality-changed',
]);
/** Takes the changes of one field; gives them with the old declaration as the edit, where there is only one change and the old number, name and type are still free. */
function withOldField(changes, both) {
    const [only, second] = changes;
    if (only === undefined || second !== undefined || !fieldRules.has(only.rule))
        return changes;
    const [{ of: was, file }, { of: is, file: now }] = [both.base, both.head];
    if (file.syntax !== now.syntax || was.oneof !== is.oneof)
        return changes;
    if (was.type !== is.type && !edit_isPlain(was.type))
        return changes;
    // Another name and another type are another field.
    if (was.name !== is.name && was.type !== is.type)
        return changes;
    if (was.number !== is.number && (was.type !== is.type || was.cardinality !== is.cardinality))
        return changes;
    if (!edit_isFree(was, is, both.owner.fields, both.owner))
        return changes;
    return withEdit(only, edit_edited(writtenAt(file, was.key, was.name, was.number, fieldLine), writtenAt(now, is.key, is.name, is.number, fieldLine)));
}
function edit_isPlain(type) {
    return type.split(/map<|, |>/).every((part) => part === '' || resolve_types_isScalar(part));
}
/** Says whether the old number and name are neither reserved nor somebody else's. */
function edit_isFree(was, is, members, owner) {
    const reserved = reservedIn(owner.reserved);
    const others = members.filter((one) => one.name !== is.name);
    const isTaken = others.some(({ name, number }) => name === was.name || number === was.number);
    return !isTaken && !reserved.number(was.number) && !reserved.name(was.name);
}
/** Takes the change of one value of an enum; gives it with the old declaration as the edit, where the old number and name are still free. */
function withOldValue(change, { base, head, owner }) {
    const [{ of: was, file }, { of: is, file: now }] = [base, head];
    if (!edit_isFree(was, is, owner.values, owner))
        return change;
    const [before, after] = [
        writtenAt(file, was.key, was.name, was.number, valueLine),
        writtenAt(now, is.key, is.name, is.number, valueLine),
    ];
    return withEdit(change, edit_edited(before, after))[0] ?? change;
}
function withEdit(change, edit) {
    return [edit === undefined || change.level === 'info' ? change : { ...change, edit }];
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/gone.ts

/** Gives the declaration around a name that is still there at head, or undefined where only the file is. */
function enclosing(key, head) {
    const parent = head.renamed(key).split('.').slice(0, -1).join('.');
    const around = head.messages.get(parent) ?? head.enums.get(parent) ?? head.services.get(parent);
    return around === undefined ? undefined : spot(around.file, parent);
}
/** A declaration that is gone. */
function gone_gone(rule, key, file, trees, said) {
    return {
        ...{ rule, part: '', side: 'base', at: spot(file, key), affects: [key], ...said },
        enclosing: enclosing(trees.base.renamed(key), trees.head),
    };
}
/** The line of a statement inside a declaration, by its first word and what it names; or the line of the declaration. */
function optionSpot(file, key, name, word = 'option') {
    const inner = `${key}.${word} ${name}`;
    return spot(file, file.places.has(inner) ? inner : key);
}
/** Gives a full name without its package: what people call it. */
function gone_short(key) {
    const parts = key.split('.');
    const first = parts.findIndex((part) => /^[A-Z]/.test(part));
    return parts.slice(first === -1 ? -2 : first).join('.');
}
/** Says of what goes that it was marked first: it is still told, and no longer called breaking. */
function deprecatedFirst(change, options) {
    if (options.get('deprecated') !== 'true' || change.level !== 'breaking')
        return change;
    return { ...change, level: 'risky', detail: 'It was deprecated before this change: make sure that nobody is left.' };
}
/** Gives the last part of a full name. */
function gone_last(key) {
    return key.split('.').at(-1) ?? key;
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/reserved.ts



/** What was reserved and is not any more, one item for each range and name; a range that is covered by others is still reserved. */
function compareReserved(base, head, where) {
    const { key, baseKey, at, file, members } = where;
    const covers = coverOf(head.ranges);
    const ranges = base.ranges.filter((range) => !covers(range));
    const kept = new Set(head.names);
    const names = base.names.filter((name) => !kept.has(name));
    const takerIn = lowestOf(members);
    const named = new Map(members.map((one) => [one.name, one]));
    const wasReserved = coverOf(ranges);
    const make = (what, first) => ({
        ...{ rule: 'protobuf-reserved-removed', level: 'risky', part: what, side: 'base', enclosing: at, affects: [key] },
        at: spot(file, `${baseKey}.reserved ${first}`),
        title: `\`${gone_last(key)}\` no longer reserves ${what}: it may be used again and old messages read as something else`,
        detail: 'Keep what is reserved for as long as old messages or old clients may exist.',
    });
    return [
        ...ranges.map(([from, to]) => {
            const taker = takerIn([from, to]);
            return taker === undefined ? make(rangeText(from, to), `${from}`) : taken(taker, where);
        }),
        ...names.flatMap((name) => {
            const taker = named.get(name);
            // A field that takes its old number and name back is told by its number.
            if (taker !== undefined && wasReserved([taker.number, taker.number]))
                return [];
            return [make(`"${name}"`, name)];
        }),
    ];
}
function rangeText(from, to) {
    if (from === to)
        return `${from}`;
    return `${from} to ${to === 536870911 || to === 2147483647 ? 'max' : to}`;
}
/** A number that was reserved because it had meant something else before. */
function taken({ name, number, key: member }, { key, at, head }) {
    return {
        ...{ rule: 'protobuf-reserved-removed', level: 'breaking', part: `${number}`, side: 'head', enclosing: at },
        at: spot(head, member),
        title: `\`${gone_last(key)}.${name}\` takes the number ${number}, which was reserved: what was written with it before is read as \`${name}\``,
        detail: 'Give it a number that was never used, and keep what is reserved.',
        affects: [member],
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/enums.ts





/** Compares an enum that both revisions have. Values are the same by their number. */
function enums_compareEnums(base, head) {
    const key = head.of.key;
    const at = spot(head.file, key);
    const [before, after] = [byNumber(base.of.values), byNumber(head.of.values)];
    const reserved = reservedIn(head.of.reserved);
    const now = new Map(head.of.values.map((one) => [one.name, one]));
    const values = [...before].flatMap(([number, old]) => {
        const was = old.map(({ name }) => name);
        const is = after.get(number) ?? [];
        const names = new Set(is.map(({ name }) => name));
        if (was.every((name) => names.has(name)))
            return [];
        const moved = was.flatMap((name) => now.get(name) ?? []).find((one) => one.number !== number);
        const [first] = old;
        const from = old.find(({ name }) => name === moved?.name);
        if (moved !== undefined) {
            const change = valueRenumbered(head, reserved, number, moved, is);
            return [from === undefined ? change : withOldValue(change, enums_both(base, head, from, moved))];
        }
        if (is.length === 0)
            return [valueGone({ base, head, reserved }, number, was)];
        return is.map((one) => {
            const change = valueRenamed(head, one, was, [...names]);
            return first === undefined || old.length > 1 ? change : withOldValue(change, enums_both(base, head, first, one));
        });
    });
    const closed = base.of.closed === head.of.closed ? [] : [enums_typeChanged(head)];
    const json = base.of.jsonFormat === 'ALLOW' && head.of.jsonFormat !== 'ALLOW'
        ? [
            {
                ...{
                    rule: 'protobuf-enum-type-changed',
                    level: 'info',
                    part: 'json_format',
                    side: 'head',
                    enclosing: undefined,
                    affects: [key],
                },
                at: optionSpot(head.file, key, 'features.json_format'),
                title: `the JSON of \`${gone_last(key)}\` is no longer promised`,
                detail: 'Keep the feature, or the syntax that implies it.',
            },
        ]
        : [];
    return [
        ...[...values, ...closed, ...json],
        ...compareReserved(base.of.reserved, head.of.reserved, {
            key,
            at,
            file: base.file,
            baseKey: base.of.key,
            head: head.file,
            members: head.of.values,
        }),
    ];
}
function enums_both(base, head, from, to) {
    return { base: { of: from, file: base.file }, head: { of: to, file: head.file }, owner: head.of };
}
function byNumber(values) {
    const found = new Map();
    for (const one of values) {
        const known = found.get(one.number);
        if (known === undefined)
            found.set(one.number, [one]);
        else
            known.push(one);
    }
    return found;
}
/** What of a number and its names is still reserved. */
function keptOf(reserved, number, names) {
    const kept = { number: reserved.number(number), name: names.every(reserved.name) };
    return { ...kept, part: [...(kept.number ? [] : ['number']), ...(kept.name ? [] : ['name'])].join(' ') };
}
/** A value that goes on under another number: what was written with the old one means something else, or nothing. */
function valueRenumbered(head, reserved, number, moved, is) {
    const name = gone_last(head.of.key);
    const [taker] = is;
    const taken = taker === undefined ? '' : `, and ${number} is \`${taker.name}\``;
    return {
        ...{ rule: 'protobuf-enum-value-renumbered', level: 'breaking', side: 'head' },
        part: taker === undefined ? keptOf(reserved, number, [moved.name]).part : 'renamed',
        at: spot(head.file, (taker ?? moved).key),
        enclosing: taker === undefined ? spot(head.file, head.of.key) : undefined,
        title: `\`${name}.${moved.name}\` is ${moved.number} now and was ${number}${taken}: each version misreads what the other writes`,
        detail: `A value is its number. Give \`${name}.${moved.name}\` its old one back, and new values numbers that were never used.`,
        affects: [moved.key],
    };
}
function valueGone({ base, head, reserved }, number, names) {
    const { key } = head.of;
    const kept = keptOf(reserved, number, names);
    const [name = ''] = names;
    return {
        rule: 'protobuf-enum-value-removed',
        level: !kept.number ? 'breaking' : kept.name ? 'info' : 'risky',
        part: kept.part,
        ...{
            side: 'base',
            at: spot(base.file, `${base.of.key}.${name}`),
            enclosing: spot(head.file, key),
            affects: [`${key}.${name}`],
        },
        title: `\`${gone_last(key)}.${name}\` is gone: messages that hold ${number} are read as an unknown value${kept.number ? '' : ', or as another one when the number is used again'}`,
        detail: `Stop writing it first, then reserve what is left of it: \`reserved ${number};\` and \`reserved "${name}";\`.`,
    };
}
function valueRenamed(head, value, was, is) {
    return {
        ...{ rule: 'protobuf-enum-value-renamed', level: levels.json, part: 'name', side: 'head', enclosing: undefined },
        at: spot(head.file, value.key),
        title: `${value.number} of \`${gone_last(head.of.key)}\` is \`${is.join('`, `')}\` now and was \`${was.join('`, `')}\`: JSON of the other version is not understood`,
        detail: 'Keep the old name beside the new one with `allow_alias`.',
        affects: [value.key],
    };
}
function enums_typeChanged(head) {
    const { key, closed } = head.of;
    return {
        ...{
            rule: 'protobuf-enum-type-changed',
            level: closed ? 'risky' : 'info',
            part: 'enum_type',
            side: 'head',
            enclosing: undefined,
            affects: [key],
        },
        at: optionSpot(head.file, key, 'features.enum_type'),
        title: closed
            ? `\`${gone_last(key)}\` is closed now: values that this version does not know are dropped from messages`
            : `\`${gone_last(key)}\` is open now: code meets values it does not know`,
        detail: 'Look at every switch over it.',
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/field-oneof.ts
/**
 * Takes a message in both revisions; gives the oneofs through which values get lost (protobuf.dev, "Updating a Message Type"):
 * a new name for a oneof, or a new one with a single old field in it, loses none.
 */
function oneofsOf(base, head) {
    return { joined: mixed(head, base), parted: mixed(base, head) };
}
/** The oneofs of a message whose fields come from several places in the other: out of a oneof, each field is a place of its own. */
function mixed(message, other) {
    const there = new Map(other.fields.map(({ number, oneof }) => [number, oneof ?? number]));
    const places = new Map();
    for (const { number, oneof } of message.fields) {
        const place = there.get(number);
        if (oneof !== undefined && place !== undefined)
            places.set(oneof, (places.get(oneof) ?? new Set()).add(place));
    }
    return new Set([...places].flatMap(([oneof, found]) => (found.size > 1 ? [oneof] : [])));
}
/** Takes a field in both revisions, and the oneofs of its message; gives what it does that its oneof is another. */
function oneofChange(base, head, oneofs) {
    if (base.oneof === head.oneof)
        return undefined;
    if (head.oneof !== undefined && oneofs?.joined.has(head.oneof) === true)
        return {
            level: 'breaking',
            says: `is in the oneof \`${head.oneof}\` now: a message that sets it and another of them loses one when it is read`,
        };
    if (base.oneof !== undefined && oneofs?.parted.has(base.oneof) === true)
        return {
            level: 'risky',
            says: `leaves the oneof \`${base.oneof}\`: readers of the old version lose one of two that are set`,
        };
    const now = head.oneof === undefined ? 'in no oneof' : `in the oneof \`${head.oneof}\``;
    return { level: 'info', says: `is ${now} now: generated code that asks for it does not compile` };
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/field-options.ts
/** Takes a field in both revisions; gives the options whose value in effect changed, defaults of the language and of the file filled in. */
function changedOptions(base, head, trees) {
    const [from, to] = [field_options_defaultOf(base, trees.base), field_options_defaultOf(head, trees.head)];
    const defaults = from === undefined || to === undefined || field_options_isSame(from, to)
        ? []
        : [{ name: 'default', from: `\`${from}\``, to: `\`${to}\``, level: 'risky' }];
    const others = effective.flatMap(({ name, of }) => {
        const [was, is] = [of(base), of(head)];
        if (was === undefined || is === undefined || was === is)
            return [];
        // A string piece is generated as a string.
        if (was === 'STRING_PIECE' && is === 'STRING')
            return [];
        return [{ name, from: `\`${was}\``, to: `\`${is}\``, level: 'info' }];
    });
    return [...defaults, ...others];
}
const numeric = /^(?:s?fixed|s?int|uint)(?:32|64)$|^(?:double|float)$/;
/** The value that a field without one has; undefined where it has none (lists, messages). */
function field_options_defaultOf({ type, cardinality, options }, tree) {
    if (cardinality === 'repeated' || cardinality === 'map')
        return undefined;
    const stated = options.get('default');
    if (type === 'string' || type === 'bytes')
        return stated ?? '';
    if (type === 'bool')
        return stated === 'true' ? '1' : '0';
    if (numeric.test(type))
        return String(Number(stated ?? '0'));
    const values = tree.enums.get(type)?.of.values;
    if (values === undefined)
        return undefined;
    const value = values.find(({ name }) => name === stated) ?? values[0];
    return value === undefined ? undefined : String(value.number);
}
function field_options_isSame(from, to) {
    const isZero = (value) => value === '' || value === '0' || value === 'false';
    return from === to || (isZero(from) && isZero(to));
}
/** The options that change how generated code treats a field. */
const effective = [
    {
        name: 'jstype',
        of: ({ type, options }) => (/64$/.test(type) ? (options.get('jstype') ?? 'JS_NORMAL') : undefined),
    },
    { name: 'ctype', of: cppStringType },
    { name: 'utf8_validation', of: utf8Validation },
    { name: 'java_utf8_validation', of: javaUtf8Validation },
];
/** By the C++ generator: the feature of editions, else `ctype`. */
function cppStringType({ type, options, features, syntax }) {
    if (type !== 'string' && type !== 'bytes')
        return undefined;
    const stated = options.get('ctype') ?? features.get('features.(pb.cpp).string_type');
    if (stated !== undefined)
        return stated;
    return Number(syntax) >= 2024 ? 'VIEW' : 'STRING';
}
function utf8Validation({ type, features, syntax }) {
    if (type !== 'string' && !/^map<.*\bstring\b/.test(type))
        return undefined;
    return features.get('features.utf8_validation') ?? (syntax === 'proto2' ? 'NONE' : 'VERIFY');
}
function javaUtf8Validation(field) {
    const general = utf8Validation(field);
    if (general === undefined)
        return undefined;
    const own = field.features.get('features.(pb.java).utf8_validation');
    if (own === 'VERIFY' || field.features.get('java_string_check_utf8') === 'true')
        return 'VERIFY';
    return field.syntax === 'proto2' ? 'DEFAULT' : general;
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/field-removed.ts


/** Takes a field whose number no field has at head, its message there with what that reserves, and the field that has its name now; gives what that does. */
function removedField(field, file, head, reserved, now) {
    const kept = { number: reserved.number(field.number), name: reserved.name(field.name) };
    const required = field.cardinality === 'required';
    const part = [kept.number ? [] : ['number'], kept.name ? [] : ['name'], required ? ['required'] : []].flat().join(' ');
    const enclosing = spot(head.file, head.of.key);
    if (now !== undefined)
        return {
            ...{ rule: 'protobuf-field-renumbered', level: kept.number && !required ? 'risky' : 'breaking', part },
            ...{ side: 'head', at: spot(head.file, now.key), enclosing, affects: [now.key] },
            title: `\`${gone_short(now.key)}\` has number ${now.number} now and had ${field.number}: each version finds it empty in what the other writes`,
            detail: `A field is its number. Keep ${field.number}, or add a field with another name and move its users.`,
        };
    return {
        ...{ rule: 'protobuf-field-removed', level: field_removed_levelOf(field, kept), part },
        ...{ side: 'base', at: spot(file, field.key), enclosing, affects: [field.key] },
        ...field_removed_words(field, kept),
    };
}
function field_removed_isDeprecated({ options }) {
    return options.get('deprecated') === 'true';
}
function field_removed_levelOf(field, kept) {
    if (field.cardinality === 'required')
        return 'breaking';
    if (!kept.number)
        return field_removed_isDeprecated(field) ? 'risky' : 'breaking';
    return kept.name ? 'info' : 'risky';
}
function field_removed_words(field, kept) {
    const says = field.cardinality === 'required'
        ? 'was required and is gone: old readers refuse every message without it'
        : 'is gone: who reads it finds it empty';
    const again = kept.number
        ? ''
        : `, and its number ${field.number} may be used again: old messages would then be read as something else`;
    const missing = [
        ...(kept.number ? [] : [`reserved ${field.number};`]),
        ...(kept.name ? [] : [`reserved "${field.name}";`]),
    ];
    const before = field_removed_isDeprecated(field) ? 'It was deprecated before this change. ' : '';
    return {
        title: `\`${gone_short(field.key)}\` ${says}${again}`,
        detail: `${before}Stop using it first, and keep number and name from being used again${missing.length === 0 ? '.' : `: \`${missing.join(' ')}\``}`,
    };
}
/** What a required field does that was not there before. */
function requiredAdded(field, file) {
    return {
        ...{ rule: 'protobuf-required-field-changed', level: 'breaking', part: 'added', side: 'head' },
        ...{ at: spot(file, field.key), enclosing: undefined, affects: [field.key] },
        title: `\`${gone_short(field.key)}\` is new and required: every message without it, new or stored, is refused as a whole`,
        detail: 'Make it optional and check it in code.',
    };
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/shape.ts
/** Takes a message; gives a text that two messages share where they are written and read the same way: equal numbers, cardinalities and names of their fields, and types of the same name, wherever those are declared now. */
function shapeOf(message) {
    return shape_partsOf(message).toSorted().join('\n');
}
/** Says whether everything that was written as one message is read the same way as the other, which may have more fields. */
function isReadAs(one, other) {
    const read = new Set(shape_partsOf(other));
    return shape_partsOf(one).every((part) => read.has(part));
}
function shape_partsOf(message) {
    return message.fields.map(({ number, name, type, cardinality }) => `${number} ${name} ${type === message.key ? 'itself' : type.replace(/[\w.]*\./g, '')} ${cardinality}`);
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/wire.ts
/** Scalars that read each other's bytes (protobuf.dev, "Updating a Message Type"). */
const wireGroups = [
    ['int32', 'int64', 'uint32', 'uint64', 'bool'],
    ['sint32', 'sint64'],
    ['fixed32', 'sfixed32'],
    ['fixed64', 'sfixed64'],
];
/** Scalars that read each other in JSON too, where 64 bits are a string. */
const jsonGroups = [
    ['int32', 'uint32'],
    ['int64', 'uint64'],
    ['fixed32', 'sfixed32'],
    ['fixed64', 'sfixed64'],
];
function groupOf(groups, type) {
    return groups.find((group) => group.includes(type))?.join() ?? type;
}
/** Takes two different scalar types; says what breaks between them. Text may become bytes and not the reverse: bytes need not be text. */
function brokenByType(from, to) {
    if (from === 'string' && to === 'bytes')
        return 'json';
    if (groupOf(wireGroups, from) !== groupOf(wireGroups, to))
        return 'wire';
    return groupOf(jsonGroups, from) === groupOf(jsonGroups, to) ? 'source' : 'json';
}
const wireCardinality = { implicit: 1, explicit: 1, required: 2, repeated: 3, map: 3 };
const jsonCardinality = { implicit: 1, explicit: 1, required: 2, repeated: 3, map: 4 };
/** Takes two different cardinalities; says what breaks between them. */
function brokenByCardinality(from, to) {
    if (wireCardinality[from] !== wireCardinality[to])
        return 'wire';
    return jsonCardinality[from] === jsonCardinality[to] ? 'source' : 'json';
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/field-type.ts




/** Takes a field in both revisions; gives what the change of its type does, or undefined where it is the same type. */
function typeChange(base, head, trees) {
    const [was, is] = [field_type_partsOf(base.type), field_type_partsOf(head.type)];
    const parts = was.length === is.length
        ? was.flatMap((from, at) => brokenBy(from, is[at] ?? '', head.key, trees) ?? [])
        : ['wire'];
    const found = base.group === head.group ? parts : ['wire'];
    const broken = field_type_order.find((one) => found.includes(one));
    if (broken === undefined)
        return undefined;
    const isNumber = broken === 'source' && resolve_types_isScalar(head.type);
    return {
        broken,
        level: broken === 'unknown' || isNumber ? 'risky' : levels[broken],
        from: base.group === head.group ? base.type : encoded(base),
        to: base.group === head.group ? head.type : encoded(head),
        says: field_type_words(broken, base.type, head.type, trees),
    };
}
const field_type_order = ['wire', 'unknown', 'json', 'source'];
/** A map is a message of two fields on the wire: each is compared with its like. */
function field_type_partsOf(type) {
    const map = /^map<(\w+), (.+)>$/.exec(type);
    return map === null ? [type] : map.slice(1);
}
function encoded({ type, group }) {
    return `${type} ${group ? 'between tags' : 'with its length'}`;
}
function field_type_words(broken, from, to, { base, head }) {
    switch (broken) {
        case 'wire':
            return 'old and new messages are read wrong, or not at all';
        case 'unknown':
            return 'unless both are written the same way, old and new messages are read wrong';
        case 'source':
            return 'generated code has another type';
        case 'json':
            if (from === 'string' || to === 'bytes')
                return 'its JSON is base64 now, and old readers refuse bytes that are not text';
            if (base.enums.has(from) || head.enums.has(to))
                return 'its JSON holds the name on one side and the number on the other';
            return 'its JSON is written another way, and large values are cut';
    }
}
function isDeclared(tree, name) {
    return tree.messages.has(name) || tree.enums.has(name);
}
/** Takes a type in both revisions and the name of what uses it; says whether both are one. A name that no changed file declares may be written in full or in part: it is looked up from the innermost scope outwards. */
function field_type_isSameType(from, to, user, { base, head }) {
    if (base.renamed(from) === to)
        return true;
    if (resolve_types_isScalar(from) || resolve_types_isScalar(to))
        return false;
    const [short, long, tree] = from.length < to.length ? [from, to, base] : [to, from, head];
    const scope = long.slice(0, -short.length);
    return !isDeclared(tree, short) && long.endsWith(`.${short}`) && user.startsWith(scope);
}
/** Integers that an enum can be read as. */
const field_type_integers = new Set(['int32', 'int64', 'uint32', 'uint64']);
function brokenBy(from, to, user, trees) {
    if (field_type_isSameType(from, to, user, trees))
        return undefined;
    if (resolve_types_isScalar(from) && resolve_types_isScalar(to))
        return brokenByType(from, to);
    if (field_type_isUnread(from, trees.base) || field_type_isUnread(to, trees.head)) {
        const scalar = [from, to].find(resolve_types_isScalar);
        // What is not read may be an enum, and is no text.
        return scalar === undefined || field_type_integers.has(scalar) ? 'unknown' : 'wire';
    }
    const [was, is] = [trees.base.enums.get(from)?.of, trees.head.enums.get(to)?.of];
    if (was !== undefined && is !== undefined) {
        const numbers = new Map(is.values.map(({ name, number }) => [number, name]));
        const within = was.values.every(({ number, name }) => numbers.get(number) === name);
        return within && was.key.split('.').at(-1) === is.key.split('.').at(-1) ? 'source' : 'wire';
    }
    const [before, after] = [trees.base.messages.get(from)?.of, trees.head.messages.get(to)?.of];
    // Messages have no name on the wire.
    if (before !== undefined && after !== undefined && before.fields.length > 0 && isReadAs(before, after))
        return 'source';
    const hasEnum = was !== undefined || is !== undefined;
    return hasEnum && [from, to].some((type) => field_type_integers.has(type)) ? 'json' : 'wire';
}
/** Declared in a file that was not read; the language's own well-known types are messages that differ. */
function field_type_isUnread(type, tree) {
    return !resolve_types_isScalar(type) && !isDeclared(tree, type) && !type.startsWith('google.protobuf.');
}
/** Takes the type of a request or response in both revisions; says what the change breaks. */
function messageChange(from, to, user, trees) {
    if (field_type_isSameType(from, to, user, trees))
        return undefined;
    // Whoever read nothing reads past what is there now.
    if (from === 'google.protobuf.Empty')
        return 'source';
    const [before, after] = [trees.base.messages.get(from)?.of, trees.head.messages.get(to)?.of];
    if (before !== undefined && after !== undefined)
        return isReadAs(before, after) ? 'source' : 'wire';
    return field_type_isUnread(from, trees.base) || field_type_isUnread(to, trees.head) ? 'unknown' : 'wire';
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/fields.ts









/** Takes a message in both revisions; gives what its fields' changes do. Fields are the same by their number, which is all that stands on the wire. */
function fields_compareFields(base, head, trees) {
    const after = new Map(head.of.fields.map((field) => [field.number, field]));
    const before = new Set(base.of.fields.map((field) => field.number));
    const names = {
        base: new Map(base.of.fields.map((field) => [field.name, field])),
        head: new Map(head.of.fields.map((field) => [field.name, field])),
    };
    const oneofs = oneofsOf(base.of, head.of);
    const reserved = reservedIn(head.of.reserved);
    const changes = base.of.fields.flatMap((field) => {
        const other = after.get(field.number);
        const now = names.head.get(field.name);
        const [was, owner] = [{ of: field, file: base.file }, head.of];
        const at = (is) => ({ base: was, head: { of: is, file: head.file }, owner });
        if (other === undefined) {
            const gone = [removedField(field, base.file, head, reserved, now)];
            return now === undefined ? gone : withOldField(gone, at(now));
        }
        const moved = now === undefined || isSetAside(field, other, now, trees) ? {} : { movedTo: now.number };
        const isMoved = (names.base.get(other.name) ?? other).number !== other.number;
        const pair = { base: field, head: other, file: head.file, oneofs, isMoved, ...moved };
        return withOldField(comparePair(pair, trees), at(other));
    });
    const required = head.of.fields.filter(({ cardinality, number, name }) => cardinality === 'required' && !before.has(number) && !names.base.has(name));
    return [...changes, ...required.map((field) => requiredAdded(field, head.file))];
}
/** Says that a field keeps its number and type under another name, and only the name is given to a new field: `x = 1` becomes `deprecated_x = 1` beside `x = 2`. */
function isSetAside(base, head, now, trees) {
    if (now.number === base.number)
        return true;
    const isKept = base.cardinality === head.cardinality && typeChange(base, head, trees) === undefined;
    return isKept && (head.name.includes(base.name) || typeChange(base, now, trees) !== undefined);
}
/** Compares a field that both revisions have. */
function comparePair(pair, trees) {
    const { base, head } = pair;
    const types = compareType(pair, trees);
    const isRenamed = base.name !== head.name;
    if (isRenamed && (pair.movedTo !== undefined || pair.isMoved === true))
        return [renumbered(pair, types[0]?.part)];
    // Another name and another type are another field with a number that was taken.
    const isAnother = isRenamed && types.some(({ part }) => part === 'wire');
    return [
        ...(isAnother ? [] : compareName(pair)),
        ...types.map((one) => (isAnother ? reused(one, pair) : one)),
        ...compareCardinality(pair),
        ...compareOneof(pair),
        ...changedOptions(base, head, trees).map(({ name, from, to, level }) => fields_change(pair, name === 'default' ? 'protobuf-field-default-changed' : 'protobuf-field-option-changed', level, {
            part: name,
            option: name,
            title: `\`${name}\` of \`${gone_short(head.key)}\` goes from ${from} to ${to}: ${name === 'default' ? 'a message without it means something else now' : 'generated code treats it another way'}`,
            detail: name === 'default'
                ? 'Each side fills in its own default. Set the value where the message is written.'
                : 'Regenerate and look at every use.',
        })),
    ];
}
function messageName(key) {
    return gone_short(key).split('.').slice(0, -1).join('.');
}
function reused(change, { base, head }) {
    return {
        ...change,
        part: `${change.part} name json`,
        title: `number ${head.number} of \`${messageName(head.key)}\` was \`${base.name}\` and is \`${head.name}\` (\`${head.type}\`) now: messages are misread`,
    };
}
function renumbered(pair, type) {
    const { base, head, movedTo } = pair;
    const where = movedTo === undefined ? '' : `, and \`${base.name}\` is ${movedTo}`;
    return fields_change(pair, 'protobuf-field-renumbered', 'breaking', {
        part: ['taken', 'name', 'json', ...(type === undefined ? [] : [type])].join(' '),
        title: `number ${head.number} of \`${messageName(head.key)}\` was \`${base.name}\` and is \`${head.name}\` now${where}: each version reads one as the other`,
        detail: 'A field is its number, not its place in the file. Give every old field its old number back, and new ones numbers that were never used.',
    });
}
/** Where a field says it, or its file for all of its fields. */
function fields_optionSpot(file, key, option) {
    const ofFile = 'option java_string_check_utf8';
    return option === 'java_utf8_validation' && file.places.has(ofFile) ? spot(file, ofFile) : spot(file, key, option);
}
function fields_change({ head, file }, rule, level, said) {
    const { part, title, detail, option } = said;
    return {
        rule,
        level,
        part,
        side: 'head',
        at: fields_optionSpot(file, head.key, option),
        enclosing: undefined,
        title,
        detail,
        affects: [head.key],
    };
}
function compareName(pair) {
    const { base, head } = pair;
    const renamed = base.name !== head.name || (pair.extension === true && base.key !== head.key);
    const [was, is] = [jsonName(base), jsonName(head)];
    if (!renamed && was === is)
        return [];
    const wire = 'The bytes stay the same';
    return [
        fields_change(pair, 'protobuf-field-renamed', was === is ? levels.source : levels.json, {
            part: [...(renamed ? ['name'] : []), ...(was === is ? [] : ['json'])].join(' '),
            title: was === is
                ? `\`${gone_short(base.key)}\` is called \`${head.name}\` now: generated code that uses the old name does not compile`
                : `\`${gone_short(base.key)}\` is \`${is}\` in JSON now and was \`${was}\`: JSON of the other version is not understood`,
            detail: `${wire}; JSON, text format and generated code go by the name. Keep \`json_name\`, or add a field and move its users.`,
            ...(head.options.has('json_name') ? { option: 'json_name' } : {}),
        }),
    ];
}
function jsonName({ name, options }) {
    return (options.get('json_name') ??
        name.replace(/_+(.)?/g, (_all, letter) => letter?.toUpperCase() ?? ''));
}
function compareType(pair, trees) {
    const found = typeChange(pair.base, pair.head, trees);
    if (found === undefined)
        return [];
    const { broken, level, from, to, says } = found;
    return [
        fields_change(pair, 'protobuf-field-type-changed', level, {
            part: broken,
            title: `\`${gone_short(pair.head.key)}\` goes from \`${from}\` to \`${to}\`: ${says}`,
            detail: 'Add a field with a new number, write both, move the readers, and reserve the old number.',
        }),
    ];
}
function compareCardinality(pair) {
    const { base, head } = pair;
    if (base.cardinality === head.cardinality)
        return [];
    // What is in a oneof has presence: that it moved is told.
    if (base.oneof !== head.oneof && isSingular(base) && isSingular(head))
        return [];
    const broken = brokenByCardinality(base.cardinality, head.cardinality);
    const words = {
        implicit: 'without presence',
        explicit: 'with presence',
        required: 'required',
        repeated: 'repeated',
        map: 'a map',
    };
    const required = base.cardinality === 'required' || head.cardinality === 'required';
    const says = {
        wire: required ? 'one side refuses messages of the other' : 'one side reads only a part of what the other writes',
        json: 'its JSON is written another way',
        source: 'whether it was set is told another way',
    };
    return [
        fields_change(pair, 'protobuf-field-cardinality-changed', levels[broken], {
            part: [broken, ...(required ? ['required'] : [])].join(' '),
            title: `\`${gone_short(head.key)}\` is ${words[head.cardinality]} now and was ${words[base.cardinality]}: ${says[broken]}`,
            detail: 'Add a field with a new number, write both, move the readers, and reserve the old number.',
        }),
    ];
}
function isSingular({ cardinality }) {
    return cardinality === 'implicit' || cardinality === 'explicit';
}
function compareOneof(pair) {
    const found = oneofChange(pair.base, pair.head, pair.oneofs);
    if (found === undefined)
        return [];
    return [
        fields_change(pair, 'protobuf-field-oneof-changed', found.level, {
            part: 'oneof',
            title: `\`${gone_short(pair.head.key)}\` ${found.says}`,
            detail: 'Put a new field into the oneof, and leave the old one where it is until nobody sets it.',
        }),
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/files.ts


/** Options of a file that decide what generated code looks like, with the value of those that are left out. */
const fileOptions = {
    go_package: '',
    java_package: '',
    java_outer_classname: '',
    java_multiple_files: 'false',
    java_generic_services: 'false',
    java_string_check_utf8: 'false',
    csharp_namespace: '',
    objc_class_prefix: '',
    php_class_prefix: '',
    php_namespace: '',
    php_metadata_namespace: '',
    ruby_package: '',
    swift_prefix: '',
    optimize_for: 'SPEED',
    cc_generic_services: 'false',
    py_generic_services: 'false',
    cc_enable_arenas: 'true',
};
/** Compares what a file says of itself. */
function compareFile({ base, head }, trees) {
    if (base === undefined)
        return [];
    if (head === undefined)
        return files_removed(base, trees);
    const at = (key) => spot(head, key);
    const common = { side: 'head', enclosing: undefined, affects: [head.path] };
    const changes = [];
    if (base.package !== head.package)
        changes.push({
            ...{ rule: 'protobuf-package-changed', level: 'breaking', part: 'package', ...common, at: at('package') },
            title: `the package goes from \`${base.package}\` to \`${head.package}\`: every method and every \`Any\` has another name, and clients get \`UNIMPLEMENTED\``,
            detail: 'Serve both packages until all clients use the new one.',
        });
    if (base.syntax !== head.syntax)
        changes.push({
            ...{ rule: 'protobuf-syntax-changed', level: 'info', part: 'syntax', ...common, at: at('syntax') },
            title: `the file goes from \`${base.syntax}\` to \`${head.syntax}\`: presence, defaults and enums are treated another way`,
            detail: 'What it does to single fields is told of them.',
        });
    for (const [name, otherwise] of Object.entries(fileOptions)) {
        const [was, is] = [base.options.get(name) ?? otherwise, head.options.get(name) ?? otherwise];
        if (was !== is)
            changes.push({
                ...{ rule: 'protobuf-file-option-changed', level: 'info', part: name, ...common, at: at(`option ${name}`) },
                title: `\`${name}\` goes from \`${was}\` to \`${is}\`: generated code moves`,
                detail: 'The wire stays the same; code that imports what is generated does not compile.',
            });
    }
    return changes;
}
/** A file that is gone takes what it declares with it, unless that is declared in another. */
function files_removed(base, { base: before, head }) {
    const isThere = (key) => {
        const name = before.renamed(key);
        return head.messages.has(name) || head.enums.has(name) || head.services.has(name) || head.extensions.has(name);
    };
    const declared = [...base.messages, ...base.enums, ...base.services, ...base.extensions].map(([key]) => key);
    // What stands in a message goes with it.
    const outer = declared.filter((key) => !base.messages.has(key.slice(0, Math.max(0, key.lastIndexOf('.')))));
    const lost = outer.filter((key) => !isThere(key));
    const what = lost.length === outer.length
        ? 'all it declared'
        : lost
            .slice(0, files_maxNames)
            .map((key) => `\`${gone_last(key)}\``)
            .join(', ');
    const more = lost.length === outer.length || lost.length <= files_maxNames ? '' : ` and ${lost.length - files_maxNames} more`;
    const breaks = [
        ...(lost.some((key) => base.services.has(key)) ? ['clients get `UNIMPLEMENTED`'] : []),
        ...(lost.some((key) => !base.services.has(key)) ? ['what is stored in it is not understood'] : []),
    ];
    return [
        {
            ...{ rule: 'protobuf-file-removed', level: lost.length === 0 ? 'info' : 'breaking', part: 'file', side: 'base' },
            at: { path: base.path, line: 1 },
            enclosing: undefined,
            title: lost.length === 0
                ? `\`${base.path}\` is gone, and what it declared, if anything, stands elsewhere: files that import it do not compile`
                : `\`${base.path}\` is gone with ${what}${more}: ${breaks.join(', and ')}`,
            detail: 'Mark it deprecated, move its users, and remove it when nobody is left.',
            affects: lost.slice(0, 12),
        },
    ];
}
/** Most names of what a file took with it that a title tells. */
const files_maxNames = 4;

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/messages.ts





/** Compares a message that both revisions have. */
function compareMessages(base, head, trees) {
    const key = head.of.key;
    const at = spot(head.file, key);
    const oneofs = [...base.of.oneofs].flatMap(([name, fields]) => {
        if (head.of.oneofs.has(name))
            return [];
        // Where its fields went is told of them.
        const kept = fields.some((field) => head.of.fields.some((one) => one.name === field));
        return [
            gone_gone('protobuf-oneof-removed', `${base.of.key}.${name}`, base.file, trees, {
                level: kept ? 'info' : 'risky',
                title: `the oneof \`${name}\` of \`${gone_last(key)}\` is gone: generated code that asks which one is set does not compile`,
                detail: 'Keep the oneof until nobody uses it.',
            }),
        ].map((one) => ({ ...one, enclosing: at }));
    });
    return [
        ...fields_compareFields(base, head, trees),
        ...oneofs,
        ...compareReserved(base.of.reserved, head.of.reserved, {
            key,
            at,
            file: base.file,
            baseKey: base.of.key,
            head: head.file,
            members: head.of.fields,
        }),
        ...rangesGone(base, head, at),
        ...compareMessageOptions(base, head),
    ];
}
function rangesGone(base, head, at) {
    const covers = coverOf(head.of.extensions);
    return base.of.extensions
        .filter((range) => !covers(range))
        .map(([from, to]) => ({
        ...{
            rule: 'protobuf-extension-range-removed',
            level: 'breaking',
            part: `${from} to ${to}`,
            side: 'base',
            enclosing: at,
        },
        at: optionSpot(base.file, base.of.key, `${from}`, 'extensions'),
        title: `\`${gone_last(head.of.key)}\` takes no extensions from ${from} to ${to} any more: files that extend it do not compile`,
        detail: 'Keep the range until no extension in it is left.',
        affects: [head.of.key],
    }));
}
function compareMessageOptions(base, head) {
    const value = (one, name) => one.of.options.get(name) ?? 'false';
    const make = (name, level, says) => ({
        ...{ rule: 'protobuf-message-option-changed', level, part: name, side: 'head', enclosing: undefined },
        at: optionSpot(head.file, head.of.key, name === 'json_format' ? 'features.json_format' : name),
        title: `\`${name}\` of \`${gone_last(head.of.key)}\` changed: ${says}`,
        detail: 'Keep the option; a message that needs another one is another message.',
        affects: [head.of.key],
    });
    const [wire, accessor] = ['message_set_wire_format', 'no_standard_descriptor_accessor'];
    return [
        ...(value(base, wire) === value(head, wire) ? [] : [make(wire, 'breaking', 'its bytes are written another way')]),
        ...(value(base, accessor) !== 'true' && value(head, accessor) === 'true'
            ? [make(accessor, 'info', 'generated code loses its accessor')]
            : []),
        ...(base.of.jsonFormat === 'ALLOW' && head.of.jsonFormat !== 'ALLOW'
            ? [make('json_format', 'info', 'its JSON is no longer promised')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/http.ts

const annotation = /^\(\.?google\.api\.http\)$/;
const verbs = ['get', 'put', 'post', 'delete', 'patch'];
/** Takes a method as the library tells it; gives the HTTP requests it answers to (google/api/http.proto), the first before the additional ones. */
function bindingsOf(method) {
    const rules = (0,json/* listAt */.gT)(method, 'parsedOptions').flatMap((option) => typeof option === 'object' && option !== null
        ? Object.entries(option).flatMap(([name, rule]) => (annotation.test(name) ? [rule] : []))
        : []);
    return rules.flatMap((rule) => {
        const more = (0,json/* member */.Dc)(rule, 'additional_bindings');
        return [rule, ...((0,json/* isList */.Lv)(more) ? more : more === undefined ? [] : [more])].flatMap(bindingOf);
    });
}
function bindingOf(rule) {
    const body = (0,json/* textAt */.$6)(rule, 'body') ?? '';
    const custom = (0,json/* member */.Dc)(rule, 'custom');
    const other = { verb: (0,json/* textAt */.$6)(custom, 'kind') ?? '', path: (0,json/* textAt */.$6)(custom, 'path') ?? '', body };
    const usual = verbs.map((verb) => ({ verb: verb.toUpperCase(), path: (0,json/* textAt */.$6)(rule, verb) ?? '', body }));
    return [...usual, other].filter(({ path }) => path !== '');
}
/** What of the bindings of a method is no longer there, and where the body is read another way. */
function compareBindings(base, head) {
    const after = new Map(head.http.map((one) => [requestOf(one), one]));
    const gone = base.http.filter((one) => !after.has(requestOf(one))).map(shown);
    const body = base.http.filter((one) => (after.get(requestOf(one)) ?? one).body !== one.body).map((one) => shown(one));
    return { gone: [...new Set(gone)], body: [...new Set(body)] };
}
/** Equal for what is the same on the wire: how a variable of a path is called, its clients do not see. */
function requestOf({ verb, path }) {
    const plain = path.replace(/\{[^{}=]*(?:=([^{}]*))?\}/g, (_all, pattern) => `{${pattern ?? '*'}}`);
    return `${verb} ${plain}`;
}
/** The request as people write it. */
function shown({ verb, path }) {
    return `${verb} ${path}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/services.ts



/** Compares a service that both revisions have. */
function compareServices(base, head, trees) {
    const after = new Map(head.of.rpcs.map((rpc) => [rpc.name, rpc]));
    return base.of.rpcs.flatMap((rpc) => {
        const other = after.get(rpc.name);
        const name = `${gone_last(base.of.key)}.${rpc.name}`;
        if (other === undefined) {
            const said = {
                level: 'breaking',
                title: `\`${name}\` is gone: clients get \`UNIMPLEMENTED\``,
                detail: 'Mark it deprecated, watch its calls, and remove it at zero.',
            };
            return [gone_gone('protobuf-rpc-removed', rpc.key, base.file, trees, deprecatedFirst(said, rpc.options))];
        }
        const pair = { base: rpc, head: other, name, file: head.file };
        return [...services_compareTypes(pair, trees), ...compareStreams(pair), ...compareHttp(pair), ...compareIdempotency(pair)];
    });
}
function services_change({ head, file }, said) {
    return { ...said, side: 'head', at: optionSpot(file, head.key, said.part), enclosing: undefined, affects: [head.key] };
}
const next = 'Add a method with the new form, move the clients, and remove the old one.';
function services_compareTypes(pair, trees) {
    const { base, head, name } = pair;
    return ['request', 'response'].flatMap((part) => {
        const broken = messageChange(base[part], head[part], head.key, trees);
        if (broken === undefined)
            return [];
        const is = `the ${part} of \`${name}\` is \`${head[part]}\` now and was \`${base[part]}\``;
        const says = {
            wire: 'clients and servers of different versions misread each other',
            json: 'clients and servers of different versions misread each other',
            unknown: 'unless both are written the same way, clients and servers of different versions misread each other',
            source: 'the bytes are read as before, and code that calls it does not compile',
        }[broken];
        const level = broken === 'wire' ? 'breaking' : 'risky';
        return [services_change(pair, { rule: 'protobuf-rpc-type-changed', part, level, title: `${is}: ${says}`, detail: next })];
    });
}
function compareStreams(pair) {
    const { base, head, name } = pair;
    return ['clientStreaming', 'serverStreaming'].flatMap((part) => {
        if (base[part] === head[part])
            return [];
        const title = `the ${part === 'clientStreaming' ? 'client' : 'server'} of \`${name}\` ${head[part] ? 'streams now' : 'no longer streams'}: calls of the other version fail`;
        return [services_change(pair, { rule: 'protobuf-rpc-streaming-changed', part, level: 'breaking', title, detail: next })];
    });
}
function compareHttp(pair) {
    const { base, head, name } = pair;
    const { gone, body } = compareBindings(base, head);
    const rule = { rule: 'protobuf-http-binding-changed', part: '(google.api.http)', level: 'breaking' };
    const list = (requests) => requests.map((one) => `\`${one}\``).join(', ');
    const now = head.http.length === 0 ? 'no HTTP request' : list(head.http.map(shown));
    return [
        ...(gone.length === 0
            ? []
            : [
                services_change(pair, {
                    ...rule,
                    title: `\`${name}\` no longer answers to ${list(gone)}: its HTTP clients get 404`,
                    detail: `It answers to ${now}. Keep the old binding under \`additional_bindings\` until nobody calls it.`,
                }),
            ]),
        ...(body.length === 0
            ? []
            : [
                services_change(pair, {
                    ...rule,
                    title: `${list(body)} of \`${name}\` reads another \`body\`: what its HTTP clients send is refused or lost`,
                    detail: 'Keep the binding as it is, and add one with another path.',
                }),
            ]),
    ];
}
function compareIdempotency(pair) {
    const part = 'idempotency_level';
    const level = ({ options }) => options.get(part) ?? 'IDEMPOTENCY_UNKNOWN';
    if (level(pair.base) === level(pair.head))
        return [];
    const title = `\`${part}\` of \`${pair.name}\` changed: clients retry it, or no longer do`;
    const detail = 'Make sure that the server bears what clients do now.';
    return [services_change(pair, { rule: 'protobuf-rpc-option-changed', part, level: 'info', title, detail })];
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/tree.ts
/** Takes the files of one revision and, by their paths, the packages that files have in the other one where it is another; gives its declarations. What `stayed` under its name is not renamed. */
function treeOf(files, packages = new Map(), stayed = () => false) {
    const all = (of) => new Map(files.flatMap((file) => [...of(file)].map(([key, value]) => [key, { of: value, file }])));
    const messages = all((file) => file.messages);
    const enums = all((file) => file.enums);
    const services = all((file) => file.services);
    const extensions = all((file) => file.extensions);
    const declared = (key) => (messages.get(key) ?? enums.get(key) ?? services.get(key) ?? extensions.get(key))?.file;
    const renamed = (name) => {
        if (packages.size === 0 || stayed(name))
            return name;
        const file = declared(name) ?? declared(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
        const to = file === undefined ? undefined : packages.get(file.path);
        if (file === undefined || to === undefined)
            return name;
        const rest = file.package === '' ? name : name.slice(file.package.length + 1);
        return to === '' ? rest : `${to}.${rest}`;
    };
    return { files, messages, enums, services, extensions, renamed };
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/compare.ts









/** Takes the changed files of both revisions; gives what their change does. A declaration that moved to another of these files is not gone. */
function compareProto(pairs) {
    const of = (side) => resolveTypes(pairs.flatMap((pair) => pair[side] ?? []));
    const packages = new Map(pairs.flatMap(({ base, head }) => base !== undefined && head !== undefined && base.package !== head.package
        ? [[base.path, head.package]]
        : []));
    const head = treeOf(of('head'));
    const stayed = (name) => head.messages.has(name) || head.enums.has(name) || head.services.has(name);
    const trees = { base: treeOf(of('base'), packages, stayed), head };
    const removed = new Set(pairs.flatMap(({ base, head }) => (base !== undefined && head === undefined ? [base.path] : [])));
    const isUnstable = unstableIn(trees);
    return [...pairs.flatMap((pair) => compareFile(pair, trees)), ...compareDeclarations(trees, removed)].map((change) => change.level === 'breaking' && isUnstable(change) ? { ...change, level: 'risky' } : change);
}
function compareDeclarations(trees, removed) {
    const { base, head } = trees;
    const changes = [];
    const isInGone = (key, file) => {
        const parent = key.split('.').slice(0, -1).join('.');
        return removed.has(file.path) || (base.messages.has(parent) && !head.messages.has(base.renamed(parent)));
    };
    const successorOf = successors(trees);
    for (const [key, one] of base.messages) {
        const other = head.messages.get(base.renamed(key));
        if (other !== undefined)
            changes.push(...compareMessages(one, other, trees));
        else if (!isInGone(key, one.file)) {
            const words = said('message', key, successorOf(one.of));
            changes.push(gone_gone('protobuf-message-removed', key, one.file, trees, deprecatedFirst(words, one.of.options)));
        }
    }
    for (const [key, one] of base.enums) {
        const other = head.enums.get(base.renamed(key));
        if (other !== undefined)
            changes.push(...enums_compareEnums(one, other));
        else if (!isInGone(key, one.file))
            changes.push(gone_gone('protobuf-enum-removed', key, one.file, trees, deprecatedFirst(said('enum', key), one.of.options)));
    }
    for (const [key, one] of base.services) {
        const other = head.services.get(base.renamed(key));
        if (other !== undefined)
            changes.push(...compareServices(one, other, trees));
        else if (!isInGone(key, one.file))
            changes.push(gone_gone('protobuf-service-removed', key, one.file, trees, deprecatedFirst(said('service', key), one.of.options)));
    }
    const numbered = new Map([...head.extensions.values()].map((one) => [`${one.of.extendee} ${one.of.field.number}`, one]));
    for (const [key, one] of base.extensions) {
        const other = numbered.get(`${base.renamed(one.of.extendee)} ${one.of.field.number}`);
        if (other !== undefined)
            changes.push(...comparePair({ base: one.of.field, head: other.of.field, file: other.file, extension: true }, trees));
        else if (!isInGone(key, one.file))
            changes.push(gone_gone('protobuf-extension-removed', key, one.file, trees, said('extension', key)));
    }
    return changes;
}
/** Gives, for a message that is gone, the name of a new one that is written and read the same way. */
function successors({ base, head }) {
    const old = new Set([...base.messages.keys()].map((key) => base.renamed(key)));
    const named = new Map([...head.messages.values()].flatMap(({ of }) => (old.has(of.key) ? [] : [[shapeOf(of), of.key]])));
    return (message) => (message.fields.length === 0 ? undefined : named.get(shapeOf(message)));
}
function said(kind, key, successor) {
    const name = key.split('.').at(-1) ?? key;
    if (successor !== undefined)
        return {
            level: 'info',
            title: `the ${kind} \`${name}\` is called \`${successor.split('.').at(-1)}\` now: generated code that uses the old name does not compile`,
            detail: 'The wire stays the same, except inside `Any`, which holds the full name.',
        };
    return {
        level: 'breaking',
        title: `the ${kind} \`${name}\` is gone: ${kind === 'service' ? 'clients get `UNIMPLEMENTED`' : 'who uses it does not compile, and what is stored in it is not understood'}`,
        detail: 'Mark it deprecated, move its users, and remove it when nobody is left.',
    };
}
/** A package that calls itself unstable has promised nothing. */
const unstable = /(?:^|\.)v\d+(?:p\d+)?(?:alpha|beta)\d*(?:\.|$)|(?:^|\.)v\d+test\w*(?:\.|$)/;
function unstableIn({ base, head }) {
    const packages = {
        base: new Map(base.files.map((file) => [file.path, file.package])),
        head: new Map(head.files.map((file) => [file.path, file.package])),
    };
    return ({ side, at }) => unstable.test(packages[side].get(at.path) ?? '');
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/tokens.ts
const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\w.]+|[^\s\w]/g;
/** Takes the text of a .proto file; gives its tokens, without space and comments, or the first of them. Linear in the text. */
function tokensOf(text, most = Number.POSITIVE_INFINITY) {
    const tokens = [];
    let line = 1;
    for (const [part] of text.matchAll(token)) {
        if (!/^(?:\s|\/\/|\/\*)/.test(part))
            tokens.push({ text: part, line });
        if (tokens.length >= most)
            break;
        for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1))
            line += 1;
    }
    return tokens;
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/places.ts

const scopes = new Set(['message', 'enum', 'service', 'oneof', 'extend', 'group']);
/** Takes the text of a .proto file and its package; gives the lines of its declarations. The library that says what a file means does not say where. */
function places_placesOf(text, pack) {
    const open = [];
    const scope = () => open.filter(({ kind }) => !isTransparent(kind)).at(-1)?.name ?? pack;
    const within = (name) => (scope() === '' ? name : `${scope()}.${name}`);
    const reading = { places: new Map(), open, within, tokens: [], options: new Map() };
    const all = tokensOf(text);
    for (let at = 0; at < all.length; at += 1) {
        const one = all[at];
        if (one === undefined)
            break;
        if (one.text === '[' || (one.text === '{' && isValue(reading.tokens))) {
            const end = closing(all, at);
            for (const [name, line] of places_optionsIn(all.slice(at + 1, end)))
                reading.options.set(name, line);
            at = end;
        }
        else if (one.text === '{')
            places_begin(reading, one);
        else if (one.text === '}')
            places_end(reading, one);
        else if (one.text === ';')
            finish(reading, one);
        else
            reading.tokens.push(one);
    }
    return reading.places;
}
/** What stands in a oneof or an extend block belongs to what is around it. */
function isTransparent(kind) {
    return kind === 'oneof' || kind === 'extend';
}
function places_put({ places }, name, lines) {
    if (!places.has(name))
        places.set(name, lines);
}
function places_begin(reading, brace) {
    const { tokens, options, within, open } = reading;
    const [kind, name] = headOf(tokens);
    const here = { line: brace.line, endLine: brace.line, options };
    if (kind === 'oneof')
        places_put(reading, within(name), here);
    if (kind === 'group')
        for (const key of fieldNames(tokens, within))
            places_put(reading, key, here);
    open.push({ name: isTransparent(kind) ? kind : within(name), kind, first: tokens[0]?.line ?? brace.line, options });
    reading.tokens = [];
    reading.options = new Map();
}
function places_end(reading, brace) {
    finish(reading, brace);
    const closed = reading.open.pop();
    if (closed !== undefined && !isTransparent(closed.kind))
        places_put(reading, closed.name, { line: closed.first, endLine: brace.line, options: closed.options });
}
function finish(reading, last) {
    const { tokens, options, open, within } = reading;
    const [first] = tokens;
    if (first !== undefined)
        for (const name of places_namesOf({ tokens, options }, open.at(-1)?.kind, within))
            places_put(reading, name, { line: first.line, endLine: last.line, options });
    reading.tokens = [];
    reading.options = new Map();
}
/** Says that a brace opens the value of an option and no declaration. */
function isValue(tokens) {
    return tokens[0]?.text === 'option';
}
function closing(all, from) {
    let depth = 0;
    for (let at = from; at < all.length; at += 1) {
        const text = all[at]?.text ?? '';
        if (text === '[' || text === '{')
            depth += 1;
        if (text === ']' || text === '}')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return all.length;
}
/** The names left of `=` at the top of a list of options. */
function places_optionsIn(tokens) {
    const found = [];
    let name = '';
    let line;
    for (const one of tokens) {
        if (one.text === '=') {
            if (line !== undefined)
                found.push([name, line]);
            name = '';
            line = undefined;
        }
        else if (one.text === ',') {
            name = '';
            line = undefined;
        }
        else {
            name += one.text;
            line ??= one.line;
        }
    }
    return found;
}
/** What a brace opens. */
function headOf(tokens) {
    const at = tokens.findIndex(({ text }) => scopes.has(text) || text === 'rpc');
    return [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
}
function places_namesOf({ tokens }, kind, within) {
    const [first, second] = tokens.map(({ text }) => text);
    switch (first) {
        case 'syntax':
        case 'edition':
            return ['syntax'];
        case 'package':
            return ['package'];
        case 'option':
            return kind === undefined
                ? [
                    `option ${tokens
                        .slice(1)
                        .map(({ text }) => text)
                        .join('')
                        .split('=')[0] ?? ''}`,
                ]
                : [`${within('option')} ${second ?? ''}`];
        case 'import':
            return [];
        case 'extensions':
            return tokens.slice(1).flatMap(({ text }) => (/^\d/.test(text) ? [`${within('extensions')} ${text}`] : []));
        case 'reserved':
            return tokens
                .slice(1)
                .flatMap(({ text }) => (/^["'\w]/.test(text) ? [`${within('reserved')} ${text.replace(/["']/g, '')}`] : []));
        case 'rpc':
            return [within(second ?? '')];
        default:
            return fieldNames(tokens, within);
    }
}
/** A field or a value of an enum is what stands left of the last `=`. */
function fieldNames(tokens, within) {
    const equals = tokens.findLastIndex(({ text }) => text === '=');
    const name = tokens[equals - 1]?.text;
    return equals < 1 || name === undefined ? [] : [within(name)];
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/proto-file.ts




/** Takes a parsed file; gives its declarations under their full names. Types are named as they are written until `resolveTypes` has seen all files. */
function protoFile(path, text, parsed) {
    const syntax = syntaxOf(text);
    const own = parsed.package
        .split('.')
        .reduce((at, part) => (part === '' ? at : (0,json/* member */.Dc)((0,json/* member */.Dc)(at, 'nested'), part)), parsed.root);
    const options = proto_file_optionsOf(own);
    const building = {
        syntax,
        features: options,
        messages: new Map(),
        enums: new Map(),
        services: new Map(),
        extensions: new Map(),
    };
    proto_file_collect(own ?? null, parsed.package, building, 0);
    const { messages, enums, services, extensions } = building;
    return {
        path,
        package: parsed.package,
        syntax,
        options,
        messages,
        enums,
        services,
        extensions,
        places: places_placesOf(text, parsed.package),
        lines: text.split('\n'),
    };
}
function syntaxOf(text) {
    const [word, , value] = tokensOf(text, 3);
    const isStated = word?.text === 'syntax' || word?.text === 'edition';
    return isStated ? (value?.text.slice(1, -1) ?? 'proto2') : 'proto2';
}
/** Deepest nesting of messages that is looked at; the library refuses deeper ones long before. */
const proto_file_maxDepth = 100;
function proto_file_collect(node, scope, given, depth) {
    if (depth > proto_file_maxDepth)
        return;
    // A message hands its features down to what stands in it.
    const building = depth === 0 ? given : { ...given, features: new Map([...given.features, ...proto_file_optionsOf(node)]) };
    for (const [name, child] of entriesAt(node, 'nested')) {
        const key = scope === '' ? name : `${scope}.${name}`;
        if ((0,json/* member */.Dc)(child, 'values') !== undefined)
            building.enums.set(key, proto_file_enumOf(key, child, building));
        else if ((0,json/* member */.Dc)(child, 'methods') !== undefined)
            building.services.set(key, serviceOf(key, child));
        else if ((0,json/* member */.Dc)(child, 'fields') !== undefined) {
            building.messages.set(key, proto_file_messageOf(key, child, building, node));
            proto_file_collect(child, key, building, depth + 1);
        }
        else if ((0,json/* textAt */.$6)(child, 'extend') !== undefined) {
            const field = proto_file_fieldOf(name, key, child, undefined, building, false);
            building.extensions.set(key, { key, extendee: (0,json/* textAt */.$6)(child, 'extend') ?? '', field });
        }
    }
}
function entriesAt(node, key) {
    const found = (0,json/* member */.Dc)(node, key);
    return (0,json/* isObject */.Gv)(found) ? Object.entries(found) : [];
}
function proto_file_messageOf(key, node, building, parent) {
    const oneofs = new Map(entriesAt(node, 'oneofs').map(([name, one]) => [name, (0,json/* listAt */.gT)(one, 'oneof').filter((it) => typeof it === 'string')]));
    const oneofOf = new Map([...oneofs].flatMap(([oneof, names]) => names.map((name) => [name, oneof])));
    const isGroup = (type) => [node, parent].some((scope) => (0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(scope, 'nested'), type), 'group') === true);
    const inside = { ...building, features: new Map([...building.features, ...proto_file_optionsOf(node)]) };
    const fields = entriesAt(node, 'fields').map(([name, one]) => {
        const oneof = isOptional(one) ? undefined : oneofOf.get(name);
        return proto_file_fieldOf(name, `${key}.${name}`, one, oneof, inside, isGroup((0,json/* textAt */.$6)(one, 'type') ?? ''));
    });
    const optional = new Set(entriesAt(node, 'fields').flatMap(([name, one]) => (isOptional(one) ? [name] : [])));
    const real = [...oneofs].filter(([, names]) => !names.some((name) => optional.has(name)));
    return {
        ...{ key, fields, oneofs: new Map(real), reserved: reservedOf(node), options: proto_file_optionsOf(node) },
        extensions: (0,json/* listAt */.gT)(node, 'extensions').flatMap(rangeOf),
        jsonFormat: jsonFormat(proto_file_optionsOf(node), building),
    };
}
/** `optional` of proto3, for which the library makes a oneof up. */
function isOptional(field) {
    return (0,json/* member */.Dc)((0,json/* member */.Dc)(field, 'options'), 'proto3_optional') === true;
}
function proto_file_fieldOf(name, key, node, oneof, building, group) {
    const options = proto_file_optionsOf(node);
    const keyType = (0,json/* textAt */.$6)(node, 'keyType');
    const type = (0,json/* textAt */.$6)(node, 'type') ?? '';
    const number = (0,json/* member */.Dc)(node, 'id');
    const delimited = feature('message_encoding', options, building) === 'DELIMITED';
    return {
        ...{ name, key, oneof, options, group: group || delimited, syntax: building.syntax },
        features: new Map([...building.features, ...options].filter(([option]) => option.startsWith('features.') || option === 'java_string_check_utf8')),
        number: typeof number === 'number' ? number : 0,
        type: keyType === undefined ? type : `map<${keyType}, ${type}>`,
        cardinality: cardinalityOf(node, oneof, building, options, keyType !== undefined),
    };
}
function cardinalityOf(node, oneof, building, options, isMap) {
    const rule = (0,json/* textAt */.$6)(node, 'rule');
    if (isMap)
        return 'map';
    if (rule === 'repeated')
        return 'repeated';
    const presence = feature('field_presence', options, building);
    if (rule === 'required' || presence === 'LEGACY_REQUIRED')
        return 'required';
    if (oneof !== undefined || options.get('proto3_optional') === 'true' || building.syntax === 'proto2')
        return 'explicit';
    if (building.syntax === 'proto3')
        return 'implicit';
    return presence === 'IMPLICIT' ? 'implicit' : 'explicit';
}
/** A feature of editions: the field's own, else the file's. */
function feature(name, options, { features }) {
    return options.get(`features.${name}`) ?? features.get(`features.${name}`);
}
function proto_file_enumOf(key, node, building) {
    const options = proto_file_optionsOf(node);
    const kind = feature('enum_type', options, building);
    return {
        key,
        values: entriesAt(node, 'values').flatMap(([name, number]) => typeof number === 'number' ? [{ name, number, key: `${key}.${name}` }] : []),
        reserved: reservedOf(node),
        jsonFormat: jsonFormat(options, building),
        closed: kind === undefined ? building.syntax === 'proto2' : kind === 'CLOSED',
        options,
    };
}
function jsonFormat(options, building) {
    return feature('json_format', options, building) ?? (building.syntax === 'proto2' ? 'LEGACY_BEST_EFFORT' : 'ALLOW');
}
function serviceOf(key, node) {
    const rpcs = entriesAt(node, 'methods').map(([name, one]) => ({
        ...{ name, key: `${key}.${name}`, options: proto_file_optionsOf(one) },
        request: (0,json/* textAt */.$6)(one, 'requestType') ?? '',
        response: (0,json/* textAt */.$6)(one, 'responseType') ?? '',
        clientStreaming: (0,json/* member */.Dc)(one, 'requestStream') === true,
        serverStreaming: (0,json/* member */.Dc)(one, 'responseStream') === true,
        http: bindingsOf(one),
    }));
    return { key, rpcs, options: proto_file_optionsOf(node) };
}
function reservedOf(node) {
    const all = (0,json/* listAt */.gT)(node, 'reserved');
    return { ranges: all.flatMap(rangeOf), names: all.filter((one) => typeof one === 'string') };
}
function rangeOf(one) {
    const [from, to] = Array.isArray(one) ? one : [];
    return typeof from === 'number' && typeof to === 'number' ? [[from, to]] : [];
}
function proto_file_optionsOf(node) {
    return new Map(entriesAt(node, 'options').flatMap(([name, value]) => name === 'features'
        ? featuresIn(value, name, 0)
        : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
}
/** The library tells features as objects in each other, names in brackets taken apart at their dots. */
function featuresIn(value, name, depth) {
    if (!(0,json/* isObject */.Gv)(value) || depth > 8)
        return [[name, String(value)]];
    return Object.entries(value).flatMap(([key, one]) => featuresIn(one, `${name}.${key}`, depth + 1));
}

;// CONCATENATED MODULE: ./src/core/evidence/protobuf/check.ts





/** The contract of .proto files: what a change of them does to the bytes, the JSON and the code of those who share them. */
const protobufCheck = {
    kind: 'protobuf',
    rules: protobufRules,
    parsers: ['protobuf'],
    concerns: isProtoFile,
    needsTrees: false,
    wanted: (files) => files.flatMap((file) => [baseRef(file), headRef(file)]),
    compute: ({ files, texts }, { protobuf: parser }) => {
        if (parser === undefined)
            throw new Error('the protobuf check ran without its parser');
        const read = files.map((file) => readPair(file, texts, parser));
        const pairs = read.flatMap((one) => ('why' in one ? [] : [one]));
        return {
            evidence: condense(compareProto(pairs).map(check_evidenceOf)),
            unchecked: read.flatMap((one) => ('why' in one ? [one] : [])),
        };
    },
};
const check_vendored = /(?:^|\/)(?:node_modules|vendor|third[_-]party)\//;
function isProtoFile({ path, previousPath }) {
    const fits = (one) => one.endsWith('.proto') && !check_vendored.test(one) && (0,test_path/* testSign */._)(one, 'other') === undefined;
    return fits(path) || (previousPath !== undefined && fits(previousPath));
}
function baseRef({ path, previousPath }) {
    return { revision: 'mergeBase', path: previousPath ?? path };
}
function headRef({ path }) {
    return { revision: 'head', path };
}
/** Longest text that is parsed, in UTF-16 units. */
const check_maxLength = 2_000_000;
function readPair(file, texts, parser) {
    const [base, head] = [baseRef(file), headRef(file)].map((ref) => check_readFile(ref, texts.get(ref), parser));
    if (typeof base === 'string')
        return { path: file.path, why: `unreadable at the merge base: ${base}` };
    if (typeof head === 'string')
        return { path: file.path, why: `unreadable at head: ${head}` };
    return { base, head };
}
function check_readFile({ path }, text, parser) {
    if (text.kind === 'absent')
        return undefined;
    if (text.kind !== 'text')
        return text.kind === 'too-large' ? 'it is too large to be read' : `it is ${text.kind}`;
    if (text.text.length > check_maxLength)
        return 'it is larger than 2 MB';
    const parsed = parser.parse(text.text);
    return parsed.kind === 'failed' ? parsed.why : protoFile(path, text.text, parsed);
}
function check_evidenceOf({ rule, level, side, at, title, detail, affects, edit }) {
    const line = { line: at.line, endLine: at.line };
    const fields = rule === 'protobuf-field-removed' ? affects.map(check_fieldOf) : [];
    return {
        ...{ rule, contract: 'protobuf', level, surface: 'api', path: at.path, side, ...line, title, detail, affects },
        ...(fields.length === 0 ? {} : { removes: fields }),
        ...(edit === undefined ? {} : { edit }),
    };
}
function check_fieldOf(key) {
    const [name = '', owner] = key.split('.').toReversed();
    return { kind: 'field', text: name, owner };
}

// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(96800);
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
    concerns: (file) => invisible_characters_isUnread(file) || addedLines(file).length > 0,
    needsTrees: false,
    wanted: () => [],
    compute: ({ files }) => ({
        evidence: files.flatMap(invisible_characters_evidenceOf),
        unchecked: files.flatMap(uncheckedOf),
    }),
};
/** A file with text whose changed lines are not known; binaries, links and submodules have none. */
function invisible_characters_isUnread({ unread }) {
    return unread === 'too-large' || unread === 'unreadable' || unread === 'malformed-patch';
}
function uncheckedOf(file) {
    return invisible_characters_isUnread(file) ? [{ path: file.path, why: `its added lines are not known: ${file.unread}` }] : [];
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
            title: `what is shown here is not what is read: ${count}, ${invisible_characters_named(found)}`,
            detail: `${invisible_characters_linesOf(found)} Compilers, parsers and language models read what reviewers cannot see. Delete them; where one is meant, write it as an escape (\`\\u{${hex(first.codePoint)}}\`).`,
            affects: [],
        },
    ];
}
/** A line with the line ends around it, which decide what a carriage return and a byte order mark are. */
function asInFile(text, line) {
    return line === 1 ? `${text}\n` : `\n${text}\n`;
}
/** Each kind of character once, with the first code point of it. */
function invisible_characters_named(found) {
    const first = new Map(found.toReversed().map(({ codePoint, name }) => [name, `${name} (U+${hex(codePoint)})`]));
    const distinct = [...new Set(found.map(({ name }) => first.get(name) ?? name))];
    const more = distinct.length > maxNamed ? ` and ${distinct.length - maxNamed} more` : '';
    return `${distinct.slice(0, maxNamed).join(', ')}${more}`;
}
function invisible_characters_linesOf(found) {
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
const checks = [
    documentCheck,
    graphqlCheck,
    protobufCheck,
    avroCheck,
    ...migrationChecks,
    invisibleCharactersCheck,
];
/** Every rule that a fact can carry: those of the checks, and those of code held against contracts. */
const allRules = [...new Set([...checks.flatMap((check) => check.rules), ...drift/* driftRules */.xp])];


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   Rd: () => (/* binding */ rootCursor),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15533);

/** Gives the cursor of a whole document. */
function rootCursor(path, value) {
    return { value, path, up: undefined };
}
/** Steps into a member of an object or an item of a list; undefined where there is none. */
function step(cursor, key) {
    if (cursor === undefined)
        return undefined;
    const { value } = cursor;
    const next = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? itemOf(value, key) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, key);
    return next === undefined ? undefined : { value: next, path: cursor.path, up: { from: cursor, key } };
}
function itemOf(list, key) {
    return /^\d{1,9}$/.test(key) ? list[Number(key)] : undefined;
}
/** Steps in several times; undefined as soon as there is nothing. */
function walk(cursor, keys) {
    return keys.reduce((at, key) => step(at, key), cursor);
}
/** Gives the members of an object with their keys, in the document's order. */
function members(cursor) {
    if (cursor === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cursor.value))
        return [];
    return Object.keys(cursor.value).flatMap((key) => {
        const next = step(cursor, key);
        return next === undefined ? [] : [[key, next]];
    });
}
/** Gives the items of a list. */
function items(cursor) {
    if (cursor === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(cursor.value))
        return [];
    return cursor.value.map((value, index) => ({ value, path: cursor.path, up: { from: cursor, key: String(index) } }));
}
/** Gives the keys from the document's root. */
function pointerOf(cursor) {
    const keys = [];
    for (let at = cursor.up; at !== undefined; at = at.from.up)
        keys.push(at.key);
    return keys.reverse();
}


/***/ }),

/***/ 35557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ joinPath),
/* harmony export */   u: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15533);


/** Longest chain of references to references. */
const maxHops = 32;
/** Longest text that is parsed, in UTF-16 units: YAML is read at some 2 MB a second and JSON at 100. */
const maxLength = { yaml: 6_000_000, json: 32_000_000 };
/** Makes the documents of a revision out of the texts that were read; nothing else can be reached. */
function documentsOf(revision, texts, parser) {
    const parsed = new Map();
    const roots = new Map();
    const resolved = new Map();
    const dangling = new Map();
    const get = (path) => {
        const known = parsed.get(path) ?? parseText({ revision, path }, texts.get({ revision, path }), parser);
        parsed.set(path, known);
        return known;
    };
    const root = (path) => {
        if (!roots.has(path)) {
            const document = get(path);
            roots.set(path, document.kind === 'value' ? (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCursor */ .Rd)(path, document.value) : undefined);
        }
        return roots.get(path);
    };
    const names = new Map();
    const namedIn = (path, ref) => {
        // A pointer needs no search.
        if (ref.startsWith('#/') || ref === '#')
            return undefined;
        const known = names.get(path) ?? namedParts(root(path));
        names.set(path, known);
        return known.get(ref);
    };
    const follow = (cursor) => {
        let at = cursor;
        for (let hops = 0; hops < maxHops; hops += 1) {
            const ref = refOf(at.value);
            if (ref === undefined)
                return at;
            const target = targetOf(at, ref);
            const named = namedIn(at.path, ref);
            const next = named ?? (typeof target === 'string' ? undefined : pointed(root(target.path), target.pointer));
            if (next === undefined || next.value === at.value) {
                const why = typeof target === 'string' ? target : 'nothing stands there';
                dangling.set(`${at.path}\u0000${ref}`, { ref, path: at.path, why });
                return at;
            }
            at = next;
        }
        return cursor;
    };
    return {
        revision,
        get,
        root,
        resolve: (cursor) => {
            if (refOf(cursor.value) === undefined)
                return cursor;
            const known = resolved.get(cursor.value) ?? follow(cursor);
            resolved.set(cursor.value, known);
            return known;
        },
        dangling: () => [...dangling.values()],
        text: (path) => {
            const text = texts.get({ revision, path });
            return text.kind === 'text' ? text.text : undefined;
        },
    };
}
/** A dynamic reference is what it is where nothing overrides it. */
function refOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, '$ref') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, '$dynamicRef');
}
/** Most parts of a document that are looked at for their names. */
const maxNamed = 100_000;
/** Takes a document; gives the parts that name themselves, as references name them: `#anchor`, or an `$id` inside of it. */
function namedParts(root) {
    const named = new Map();
    const seen = new Set();
    const queue = root === undefined ? [] : [root];
    for (const at of queue) {
        if (typeof at.value !== 'object' || at.value === null || seen.has(at.value) || seen.size > maxNamed)
            continue;
        seen.add(at.value);
        for (const key of ['$anchor', '$dynamicAnchor']) {
            const anchor = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(at.value, key);
            if (anchor !== undefined && !named.has(`#${anchor}`))
                named.set(`#${anchor}`, at);
        }
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(at.value, '$id');
        if (id !== undefined && !named.has(id))
            named.set(id, at);
        queue.push(...(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(at).map(([, next]) => next), ...(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(at));
    }
    return named;
}
function parseText({ path }, text, parser) {
    switch (text.kind) {
        case 'absent':
            return { kind: 'absent' };
        case 'binary':
            return { kind: 'failed', why: 'it is binary' };
        case 'too-large':
            return { kind: 'failed', why: 'it is too large to be read' };
        case 'unreadable':
            return { kind: 'failed', why: `it could not be read (${text.detail})` };
        case 'text': {
            const most = /\.(?:json|avsc|avpr)$/.test(path) ? maxLength.json : maxLength.yaml;
            if (text.text.length > most)
                return { kind: 'failed', why: `it is larger than ${most / 1_000_000} MB` };
            return parser.parse(path, text.text);
        }
    }
}
/** Takes a reference of RFC 6901 and RFC 3986; gives the file and the keys it names, or why it is not followed. */
function targetOf(from, ref) {
    const [file = '', fragment = ''] = ref.split('#', 2);
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(file))
        return 'references to other hosts are not followed';
    const path = file === '' ? from.path : joinPath(from.path, file);
    if (path === undefined)
        return 'it leaves the repository';
    if (fragment !== '' && !fragment.startsWith('/'))
        return 'an anchor is not followed';
    return { path, pointer: fragment === '' ? [] : fragment.slice(1).split('/').map(decodeKey) };
}
function decodeKey(key) {
    return decoded(key).replaceAll('~1', '/').replaceAll('~0', '~');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function pointed(root, pointer) {
    return pointer.length === 1 ? (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)(root, pointer[0] ?? '') : (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(root, pointer);
}
/** Takes the path of a file and a reference that stands in it; gives the path it names inside the repository, or undefined where it leads out of it. */
function joinPath(from, to) {
    const clean = decoded(to.split('?', 1)[0] ?? '');
    const parts = clean.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const part of clean.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 93971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cx: () => (/* binding */ closure),
  Nz: () => (/* binding */ firstRefs),
  As: () => (/* binding */ isDocumentFile),
  RL: () => (/* binding */ isDocumentText),
  sL: () => (/* binding */ isJudged),
  Cp: () => (/* binding */ likelyRoots),
  Ig: () => (/* binding */ nextRefs),
  JL: () => (/* binding */ unchangedOnce),
  q6: () => (/* binding */ unreadWhy)
});

// EXTERNAL MODULE: ./src/core/surface/test-path.ts
var test_path = __webpack_require__(90587);
// EXTERNAL MODULE: ./src/core/evidence/document/kind.ts
var kind = __webpack_require__(69813);
// EXTERNAL MODULE: ./src/core/evidence/document/documents.ts
var documents = __webpack_require__(35557);
;// CONCATENATED MODULE: ./src/core/evidence/document/references.ts

const reference = /\$ref["']?\s*:\s*(?:"([^"\n#]+)(?:#[^"\n]*)?"|'([^'\n#]+)(?:#[^'\n]*)?'|((?:[^\s"'#,{}]|\{[^\s{}]*\})+)(?:#\S*)?)/g;
/** Most files that one file's references are followed to. */
const maxFiles = 400;
/** Takes a file's path and text; gives the files inside the repository that its references name, each once. Reads the text as it stands, so that nothing has to be parsed to know what to read next. */
function referredFiles(path, text) {
    const found = new Set();
    for (const [, double, single, plain] of text.matchAll(reference)) {
        const to = double ?? single ?? plain ?? '';
        if (to === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(to))
            continue;
        const file = (0,documents/* joinPath */.b)(path, to);
        if (file !== undefined && file !== path)
            found.add(file);
        if (found.size >= maxFiles)
            break;
    }
    return [...found];
}

;// CONCATENATED MODULE: ./src/core/evidence/document/files.ts



const extension = /\.(?:ya?ml|json)$/i;
/** Files that every repository has and that describe no contract. */
const others = /(?:^|\/)(?:node_modules|vendor|\.github|\.vscode|\.devcontainer|locales?|i18n|translations|l10n|charts?|helm|k8s|kubernetes)\/|(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]*|jsconfig|lerna|nx|turbo|deno|renovate|biome|angular|pnpm-lock|pnpm-workspace|docker-compose[\w.-]*|compose[\w.-]*|mkdocs|Chart|values[\w.-]*|kustomization|pubspec|\.[\w.-]+rc|\.pre-commit-config|appsettings[\w.-]*|launchSettings|manifest)\.(?:ya?ml|json)$/i;
/** Says whether a changed file may be a document of a contract, by its path alone. */
function isDocumentFile(file) {
    const fits = (path) => extension.test(path) && !others.test(path) && (0,test_path/* testSign */._)(path, 'other') === undefined;
    return fits(file.path) || (file.previousPath !== undefined && fits(file.previousPath));
}
/** Names that the main file of a contract has. */
const rootName = /(?:^|[/._-])(?:openapi|asyncapi)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:api|index|main|root|spec)\.(?:ya?ml|json)$/i;
/** Most files that are read because a changed one may be a part of them, and most of one directory that have no telling name. */
const maxRoots = 16;
const maxUnnamed = 6;
/** Takes the changed documents and a tree; gives the unchanged files beside and above them that may be the contract of which they are a part: by their name, and in a directory of few such files whatever they are called. Nearest first. */
function likelyRoots(files, tree) {
    const changed = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const directories = new Set([...changed].flatMap(ancestors));
    const near = tree.filter((path) => directories.has(directoryOf(path)) && extension.test(path) && !others.test(path));
    const unnamed = new Map();
    for (const path of near)
        unnamed.set(directoryOf(path), (unnamed.get(directoryOf(path)) ?? 0) + 1);
    return near
        .filter((path) => !changed.has(path) && (rootName.test(path) || (unnamed.get(directoryOf(path)) ?? 0) <= maxUnnamed))
        .toSorted((a, b) => Number(rootName.test(b)) - Number(rootName.test(a)) || b.length - a.length)
        .slice(0, maxRoots);
}
function ancestors(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.keys(), parts.length].map((length) => parts.slice(0, length).join('/'));
}
function directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** Gives the texts to read first: the changed files as they were and as they are, and their likely roots. */
function firstRefs(files, trees) {
    return [
        ...files.map(({ path, previousPath }) => ({ revision: 'mergeBase', path: previousPath ?? path })),
        ...files.map(({ path }) => ({ revision: 'head', path })),
        ...likelyRoots(files, trees.head).map((path) => ({ revision: 'head', path })),
    ];
}
/** A file that did not change is read once, at the head. */
function unchangedOnce(files, texts) {
    const before = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    return {
        get: (ref) => texts.get(ref.revision === 'mergeBase' && !before.has(ref.path) ? { ...ref, revision: 'head' } : ref),
    };
}
/** Most files of one contract. */
const files_maxFiles = 1_500;
/** Takes where to begin and the texts that were read; gives every file that references lead to, the beginning included, whether it was read or not. */
function closure(paths, revision, texts) {
    const found = new Set(paths);
    const queue = [...paths];
    for (const path of queue) {
        if (found.size >= files_maxFiles)
            break;
        const text = texts.get({ revision, path });
        if (text.kind !== 'text')
            continue;
        for (const next of referredFiles(path, text.text))
            if (!found.has(next)) {
                found.add(next);
                queue.push(next);
            }
    }
    return found;
}
/** Gives what has to be read next, given what was read: nothing when all references lead to texts that are known. */
function nextRefs(files, trees, given) {
    const texts = unchangedOnce(files, given);
    const before = new Set(files.map(({ path, previousPath }) => previousPath ?? path));
    const roots = likelyRoots(files, trees.head);
    const follow = (revision, paths, tree) => {
        const known = new Set(tree);
        const marked = paths.filter((path) => isDocumentText(revision, path, texts));
        return [...closure(marked, revision, texts)].filter((path) => known.has(path));
    };
    const old = follow('mergeBase', [...before, ...roots], trees.mergeBase);
    const now = follow('head', [...files.map(({ path }) => path), ...roots], trees.head);
    return [
        ...old.map((path) => ({ revision: before.has(path) ? 'mergeBase' : 'head', path })),
        ...now.map((path) => ({ revision: 'head', path })),
    ];
}
/** Says whether a text that was read marks itself as a document. */
function isDocumentText(revision, path, texts) {
    const text = texts.get({ revision, path });
    return text.kind === 'text' && (0,kind/* maybeDocument */.S)(text.text);
}
/** Says why a changed file that is a contract by its name could not be read; undefined for all others. */
function unreadWhy({ path, previousPath }, texts) {
    if (!/openapi|asyncapi|swagger|schema/i.test(path))
        return undefined;
    const sides = [
        { text: texts.get({ revision: 'mergeBase', path: previousPath ?? path }), at: 'the merge base' },
        { text: texts.get({ revision: 'head', path }), at: 'head' },
    ];
    const failed = sides.find(({ text }) => text.kind !== 'text' && text.kind !== 'absent');
    if (failed === undefined)
        return undefined;
    return `unreadable at ${failed.at}: ${failed.text.kind === 'too-large' ? 'it is too large to be read' : failed.text.kind}`;
}
/** Says whether a changed file is a document, or a part of one that was read; one that could not be read counts by its name. */
function isJudged(file, files, trees, given) {
    const texts = unchangedOnce(files, given);
    const before = file.previousPath ?? file.path;
    if (unreadWhy(file, texts) !== undefined)
        return true;
    if (isDocumentText('head', file.path, texts) || isDocumentText('mergeBase', before, texts))
        return true;
    const within = (revision, path) => {
        const roots = [...likelyRoots(files, trees.head), ...files.map((one) => one.path)];
        const marked = roots.filter((root) => isDocumentText(revision, root, texts));
        return closure(marked, revision, texts).has(path);
    };
    return within('head', file.path) || within('mergeBase', before);
}


/***/ }),

/***/ 15533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kp: () => (/* binding */ stringsAt)
/* harmony export */ });
/** Says whether a value is an object; lists are not. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Says whether a value is a list; the built-in test does not know a read-only one. */
function isList(value) {
    return Array.isArray(value);
}
/** Gives an object's own member; undefined for everything else, whatever its prototype holds. */
function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Gives a member that is a string. */
function textAt(value, key) {
    const found = member(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** Gives a member that is a list, or an empty one. */
function listAt(value, key) {
    const found = member(value, key);
    return isList(found) ? found : [];
}
/** Gives the strings of a list, in its order. */
function stringsAt(value, key) {
    return listAt(value, key).filter((it) => typeof it === 'string');
}
/** Deepest nesting that is written out; what lies below is taken as equal. */
const maxDepth = 64;
/** Longest text that is written out, in characters: a value of shared parts can be exponentially long. */
const maxLength = 20_000;
/** Writes a value with sorted keys, so that equal values have equal texts; bounded in depth and length. */
function canonical(value) {
    const parts = [];
    let length = 0;
    const put = (part) => {
        parts.push(part);
        length += part.length;
        return length < maxLength;
    };
    const write = (one, depth) => {
        if (depth > maxDepth)
            return put('…');
        if (isList(one))
            return put('[') && one.every((item) => write(item, depth + 1) && put(',')) && put(']');
        if (!isObject(one))
            return put(JSON.stringify(one) ?? 'undefined');
        const keys = Object.keys(one).toSorted();
        return put('{') && keys.every((key) => put(`${JSON.stringify(key)}:`) && write(one[key], depth + 1)) && put('}');
    };
    write(value, 0);
    return parts.join('');
}


/***/ }),

/***/ 69813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   S: () => (/* binding */ maybeDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15533);

/** Takes a document; says what it describes, by what it says of itself. */
function kindOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return 'none';
    const version = (key) => String(Object.hasOwn(value, key) ? value[key] : '');
    if (/^3\.\d/.test(version('openapi')))
        return 'openapi';
    if (/^2(?:\.|$)/.test(version('swagger')) || /^1\./.test(version('swagger')))
        return 'swagger';
    if (/^2\./.test(version('asyncapi')))
        return 'asyncapi-2';
    if (/^3\./.test(version('asyncapi')))
        return 'asyncapi-3';
    if (/json-schema\.org\/(?:draft-\d\d|draft\/\d{4}-\d\d|schema)/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? ''))
        return 'json-schema';
    return 'none';
}
/** A mark of a document in its text, wherever its author put it. */
const marks = /(?:^|[{,\s])["']?(?:openapi|swagger|asyncapi)["']?\s*:\s*["']?[123]\b|json-schema\.org\/(?:draft-\d\d|draft\/\d{4}|schema)/m;
/** Takes a text that was not parsed; says whether it may be a document with a kind. Cheap, and right for all that are. */
function maybeDocument(text) {
    return marks.test(text);
}


/***/ }),

/***/ 25322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy`, which Node 20 does not have; a group is never empty. Keys and values keep their order. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [value]);
        else
            known.push(value);
    }
    return groups;
}


/***/ }),

/***/ 17527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ severityOfMigration),
/* harmony export */   n: () => (/* binding */ isLargeBy)
/* harmony export */ });
/** From here on a lock or a rewrite is felt, and below it nobody notices one: rows, gigabytes, writes and reads a second. */
const large = { rows: 1_000_000, sizeGb: 1, perSecond: 50 };
const small = { rows: 10_000, sizeGb: 0.01 };
/**
 * Takes a fact of a migration and what the owners say of their tables; gives the severity it is posted with, or undefined for what is never a
 * comment of its own. Lost data and code that is proven to break are blockers. A lock on a table of unknown size is major; a size that is known moves it.
 */
function severityOfMigration(evidence, facts) {
    const { level, usedAt = [], loses } = evidence;
    if (level === 'info')
        return undefined;
    if (usedAt.length > 0)
        return 'blocker';
    const size = sizeOf(evidence.tables ?? [], facts);
    if (level === 'risky')
        return size === 'small' ? undefined : 'minor';
    if (loses === true)
        return 'blocker';
    if (size === 'small')
        return 'minor';
    return size === 'large' ? 'blocker' : 'major';
}
/** `small` only where every table is known to be; `large` where any is. */
function sizeOf(tables, { tables: known }) {
    const facts = tables.map((table) => known.find(({ name }) => isSame(name, table)));
    if (facts.some((fact) => fact !== undefined && isLarge(fact)))
        return 'large';
    return facts.length > 0 && facts.every((fact) => fact !== undefined && isSmall(fact)) ? 'small' : 'unknown';
}
/** Takes what the owners say; gives whether a table is one that they call large or busy. */
function isLargeBy({ tables }) {
    return (table) => tables.some((fact) => isSame(fact.name, table) && isLarge(fact));
}
function isSame(one, other) {
    const bare = (name) => (name.split('.').at(-1) ?? name).toLowerCase();
    return bare(one) === bare(other);
}
function isLarge({ rows = 0, sizeGb = 0, readsPerSecond = 0, writesPerSecond = 0 }) {
    return rows >= large.rows || sizeGb >= large.sizeGb || readsPerSecond + writesPerSecond >= large.perSecond;
}
function isSmall(fact) {
    if (isLarge(fact) || (fact.rows === undefined && fact.sizeGb === undefined))
        return false;
    return (fact.rows ?? 0) <= small.rows && (fact.sizeGb ?? 0) <= small.sizeGb;
}


/***/ }),

/***/ 53439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ contractPaths),
/* harmony export */   bK: () => (/* binding */ isContract),
/* harmony export */   s8: () => (/* binding */ contractLines)
/* harmony export */ });
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
        {
            kind: 'line',
            pattern: /^\s*kind:\s*(?:Ingress|Gateway|HTTPRoute|VirtualService|IngressRoute)\b/,
            means: 'route of a cluster',
        },
    ],
};


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
/** Gives the family of a path by its extension; white space at its end, which git allows, does not hide it. `.env.example` and its like are settings. */
function ecosystemOf(path) {
    const name = baseName(path).trimEnd();
    if (/^\.env(?:\.|$)/.test(name))
        return 'config';
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
const component = /\.(?:tsx|jsx|vue|svelte|astro)$|\.(?:component|directive)\.[jt]s$/;
const browser = /(?:^|\/)(?:front-?end|webapp|web-?app|web-?ui|ui|[\w-]+-ui|ui-[\w-]+|app\/javascript|app\/frontend|resources\/(?:js|assets)|assets\/(?:js|javascripts?)|static\/js|public\/js|web\/src|clients?\/(?:src|apps|web|packages)|wwwroot|resources\/(?:public|static)|public|design-?system|styled-system|themes?|[\w-]*(?:react|vue|svelte|angular)[\w-]*\/src|components|hooks|composables)\//i;
/** Gives the place of a path by the usual folder names; only JavaScript's family has code that runs in a browser. */
function placeOf(path, ecosystem) {
    if (ecosystem !== 'javascript')
        return 'server';
    if (component.test(path.trimEnd()))
        return 'component';
    if (/^server\.[cm]?[jt]s$/.test(baseName(path)))
        return 'server';
    return browser.test(path) ? 'front-end' : 'server';
}


/***/ }),

/***/ 90587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ onlyInlineTests),
/* harmony export */   _: () => (/* binding */ testSign)
/* harmony export */ });
/* harmony import */ var _ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);

const folder = /(?:^|\/)(?:tests?|__tests__|__mocks__|mocks|__snapshots__|__fixtures__|fixtures|testdata|test[-_]data|test[-_]?utils?|test[-_]helpers?|testing[-_]utils?|e2e|cypress|playwright|androidTest|integration[-_]tests?|unit[-_]tests?|[\w.-]+[-_]tests|features\/(?:step_definitions|support|steps)|[\w.]+\.(?:\w*Tests?|Specs))\//i;
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
    other: /\.(?:snap|feature)$|^\.rspec$/,
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


/***/ })

};

