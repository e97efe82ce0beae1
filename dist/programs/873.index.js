export const id = 873;
export const ids = [873];
export const modules = {

/***/ 63873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   documentParser: () => (/* binding */ documentParser)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);


/** The yaml and jsonc-parser packages as the checks of documents take them; import this file only where a document is to be judged. */
const documentParser = {
    parse: (path, text) => (isJson(path) ? parseJson(text) : parseYaml(text)),
    lines: (path, text, pointers) => (isJson(path) ? linesOfJson(text, pointers) : linesOfYaml(text, pointers)),
};
function isJson(path) {
    return /\.(?:json|avsc|avpr)$/.test(path);
}
/** The engine's own reader is tried first, being many times faster; only what it refuses is read with comments and trailing commas allowed. */
function parseJson(text) {
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        const value = JSON.parse(plain);
        return { kind: 'value', value };
    }
    catch {
        const errors = [];
        const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(plain, errors, { allowTrailingComma: true });
        const [first] = errors;
        if (first === undefined && value !== undefined)
            return { kind: 'value', value };
        const code = first === undefined ? 'empty' : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error);
        return { kind: 'failed', why: `it is no JSON (line ${lineAt(plain, first?.offset ?? 0)}: ${code})` };
    }
}
function parseYaml(text) {
    try {
        const document = readYaml(text, new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN());
        const [error] = document.errors;
        if (error !== undefined)
            return { kind: 'failed', why: `it is no YAML (${firstLine(error.message)})` };
        const value = document.toJS({ maxAliasCount: -1 }) ?? null;
        return { kind: 'value', value };
    }
    catch (error) {
        return {
            kind: 'failed',
            why: `it is no YAML (${firstLine(error instanceof Error ? error.message : 'unknown error')})`,
        };
    }
}
/** Duplicate keys are an error of the file, not ours: the last one counts, as in JSON. */
function readYaml(text, lineCounter) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter, uniqueKeys: false, merge: true, prettyErrors: false, logLevel: 'silent' });
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').replace(/[:.]$/, '');
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function linesOfYaml(text, pointers) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = readYaml(text, lineCounter);
    return pointers.map((pointer) => {
        let node = document.contents;
        let offset = 0;
        for (const key of pointer) {
            const found = childOf(node, key, document);
            if (found === undefined)
                break;
            offset = found.offset ?? offset;
            node = found.node;
        }
        return lineCounter.linePos(offset).line;
    });
}
function childOf(node, key, document) {
    const at = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(at)) {
        const item = at.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: offsetOf(item) };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(at))
        return undefined;
    const pair = at.items.find((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(one) && keyText(one.key) === key);
    return pair === undefined ? undefined : { node: pair.value, offset: offsetOf(pair.key) };
}
function keyText(key) {
    const value = typeof key === 'object' && key !== null && 'value' in key ? key.value : key;
    return String(value);
}
function offsetOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
        return undefined;
    const [start] = node.range;
    return typeof start === 'number' ? start : undefined;
}
/** One pass over the text, whatever the number of pointers; no tree is built. */
function linesOfJson(text, pointers) {
    const wanted = new Map(pointers.map((pointer, index) => [index, pointer]));
    const depth = new Map();
    const lines = pointers.map(() => 1);
    const byParent = indexPointers(wanted);
    const seen = (path, line) => {
        for (const index of byParent.get(path.join('\u0000')) ?? [])
            if ((depth.get(index) ?? -1) < path.length) {
                depth.set(index, path.length);
                lines[index] = line;
            }
    };
    const begins = (line, path) => {
        const last = path.at(-1);
        if (typeof last === 'number')
            seen(path.map(String), line);
    };
    const enters = (line, path) => {
        begins(line, path);
        return path.length === 0 || byParent.has(path.join('\u0000'));
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (_offset, _length, line, _character, pathOf) => enters(line + 1, pathOf()),
        onArrayBegin: (_offset, _length, line, _character, pathOf) => enters(line + 1, pathOf()),
        // Without these two the visitor never comes out of a part that was not entered.
        onObjectEnd: () => undefined,
        onArrayEnd: () => undefined,
        onLiteralValue: (_value, _offset, _length, line, _character, pathOf) => begins(line + 1, pathOf()),
        onObjectProperty: (name, _offset, _length, line, _character, pathOf) => seen([...pathOf().map(String), name], line + 1),
    }, { allowTrailingComma: true });
    return lines;
}
/** For every way from the root that some pointer takes, the pointers that take it. */
function indexPointers(pointers) {
    const index = new Map();
    for (const [at, pointer] of pointers)
        for (let length = 1; length <= pointer.length; length += 1) {
            const way = pointer.slice(0, length).join('\u0000');
            const known = index.get(way);
            if (known === undefined)
                index.set(way, [at]);
            else
                known.push(at);
        }
    return index;
}


/***/ })

};

