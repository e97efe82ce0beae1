export const id = 454;
export const ids = [454];
export const modules = {

/***/ 80454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./src/core/settings/never-send.ts
var never_send = __webpack_require__(69122);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./src/core/settings/nearest.ts
/** Takes a word and the legal ones; gives the legal word that needs the fewest single edits (a swap of two neighbours is one), or undefined where none is within a third of the word's length. */
function nearest(word, legal) {
    const given = word.slice(0, longest).toLowerCase().replace(/_/g, '-');
    const most = Math.max(1, Math.floor(given.length / 3));
    const scored = legal.map((one) => ({ one, edits: editsBetween(given, one.toLowerCase()) }));
    return scored.filter(({ edits }) => edits <= most).toSorted((a, b) => a.edits - b.edits)[0]?.one;
}
/** Nobody misspells a word of more characters. */
const longest = 80;
/** The optimal string alignment distance, row by row. */
function editsBetween(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed;
            row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/context/invisible.ts
var invisible = __webpack_require__(96800);
;// CONCATENATED MODULE: ./src/core/settings/yaml-text.ts


/** Bounds of a configuration file: characters, and how often it may refer to an anchor. */
const most = { chars: 256 * 1024, aliases: 20 };
/** Reads one YAML 1.2 document of the core schema: no tags, no merge keys, each key once, few aliases, at most 256 KB. Never throws. */
function readYaml(text) {
    if (text.length > most.chars)
        return { problems: [{ line: 1, column: 1, say: `longer than ${most.chars} characters, the most that is read` }] };
    try {
        return readDocument(text);
    }
    catch (error) {
        const say = error instanceof RangeError ? 'nested too deeply' : 'can not be read as YAML';
        return { problems: [{ line: 1, column: 1, say }] };
    }
}
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'core',
        merge: false,
        customTags: [],
        resolveKnownTags: false,
        stringKeys: true,
        // Compared below in linear time, each with its place.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const wrong = [...document.errors, ...document.warnings]
        .map(({ pos, message }) => ({ ...placeAt(pos[0]), say: plain(message) }))
        .slice(0, 5);
    if (wrong.length > 0)
        return { problems: wrong };
    const problems = faultsIn(document).map(({ offset, say }) => ({ ...placeAt(offset), say }));
    if (problems.length > 0)
        return { problems };
    return {
        value: document.toJS({ maxAliasCount: most.aliases }),
        placeOf: (path) => placeAt(startOf(nodeAt(document, path))),
        placeOfKey: (path, key) => {
            const map = nodeAt(document, path);
            return placeAt(startOf(pairOf(map, key)?.key ?? map));
        },
    };
}
/** The parser's own words, without what could steer a terminal. */
function plain(message) {
    return (0,invisible/* reveal */._)(message.split('\n')[0] ?? '')
        .replace(/:$/, '')
        .slice(0, 200);
}
/** What the parser lets pass and we do not. */
function faultsIn(document) {
    const faults = [];
    const aliases = [];
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            aliases.push(alias);
        },
        Map: (_, { items }) => {
            faults.push(...keyFaults(items));
        },
    });
    const unknown = aliases.filter((alias) => alias.resolve(document) === undefined);
    const many = aliases[most.aliases];
    return [
        ...faults,
        ...unknown.map((alias) => ({ offset: startOf(alias), say: `no anchor is called "${shownKey(alias.source)}"` })),
        ...(many === undefined ? [] : [{ offset: startOf(many), say: `more than ${most.aliases} aliases` }]),
    ];
}
function keyFaults(pairs) {
    const seen = new Set();
    return pairs.flatMap(({ key }) => {
        const name = keyText(key);
        if (name === undefined)
            return [{ offset: startOf(key), say: 'a key must be plain text' }];
        const offset = startOf(key);
        if (name === '__proto__')
            return [{ offset, say: '"__proto__" can not be a key' }];
        if (seen.has(name))
            return [{ offset, say: `"${shownKey(name)}" stands here twice` }];
        seen.add(name);
        return [];
    });
}
/** A key as a message names it: on one line, visible and bounded. */
function shownKey(key) {
    return (0,invisible/* reveal */._)(key.slice(0, 80)).replace(/[\n\t]/g, ' ');
}
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) && (typeof key.value === 'string' || typeof key.value === 'number')
        ? String(key.value)
        : undefined;
}
function nodeAt(document, path) {
    let node = document.contents;
    for (const part of path) {
        const held = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const next = (0,dist/* isSeq */.oP)(held) && typeof part === 'number' ? held.items[part] : childOf(held, part);
        if (next === undefined || next === null)
            return node;
        node = next;
    }
    return node;
}
/** A key without a value stands for it. */
function childOf(map, part) {
    const pair = pairOf(map, String(part));
    const isEmpty = (0,dist/* isScalar */.jn)(pair?.value) && pair.value.value === null && pair.value.source === '';
    return isEmpty ? pair?.key : (pair?.value ?? pair?.key);
}
function pairOf(map, key) {
    return (0,dist/* isMap */.jh)(map) ? map.items.find((pair) => keyText(pair.key) === key) : undefined;
}
function startOf(node) {
    return hasRange(node) ? (node.range?.[0] ?? 0) : 0;
}
function hasRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}

;// CONCATENATED MODULE: ./src/core/settings/problem-words.ts



/** More legal words than this are not all told; the nearest one is. */
const mostTold = 14;
/** Takes what zod says of a value; gives each fault in the words of the configuration file, unknown keys with the nearest legal one. */
function faultsOf(error, shape, value) {
    return error.issues.flatMap((issue) => {
        const { path } = issue;
        if (issue.code === 'unrecognized_keys') {
            const legal = keysAt(shape, path);
            return issue.keys.map((key) => ({ path, key, say: unknownKey(key, path, legal) }));
        }
        const held = valueAt(value, path);
        const where = dotted(path);
        if (issue.code === 'custom')
            return [{ path, key: undefined, say: `${where}: use ${issue.message}` }];
        const legal = legalWords(issue, keysAt(shape, path));
        const say = held === undefined ? 'is missing' : `${shown(held)} is not legal`;
        return [{ path, key: undefined, say: `${where}: ${say}; ${hint(issue, held)}use ${legal}` }];
    });
}
function unknownKey(key, path, legal) {
    const where = path.length === 0 ? '' : ` of ${dotted(path)}`;
    const near = nearest(key, legal);
    const meant = near === undefined ? '' : `did you mean "${near}"?`;
    const use = near === undefined || legal.length <= mostTold ? `use ${firstOf(legal)}` : '';
    const remedy = [meant, use].filter((part) => part !== '').join(' ');
    return `"${shownKey(key)}" is not a key${where}; ${remedy}`;
}
/** Of a closed list, the word that was probably meant. */
function hint(issue, held) {
    if (issue.code !== 'invalid_value' || typeof held !== 'string')
        return '';
    const near = nearest(held, issue.values.map(String));
    return near === undefined ? '' : `did you mean "${near}"? `;
}
function legalWords(issue, keys) {
    switch (issue.code) {
        case 'invalid_value':
            return `${issue.values.length === 1 ? '' : 'one of '}${firstOf(issue.values.map(String))}`;
        case 'invalid_type':
            return expectedWord(issue.expected, keys);
        case 'too_small':
            return `${unit(issue.origin)}at least ${issue.minimum}${ofWhat(issue.origin, issue.minimum)}`;
        case 'too_big':
            return `${unit(issue.origin)}at most ${issue.maximum}${ofWhat(issue.origin, issue.maximum)}`;
        default:
            return issue.message;
    }
}
function firstOf(words) {
    const left = words.length - mostTold;
    return left > 0 ? `${words.slice(0, mostTold).join(', ')} or ${left} more` : words.join(', ');
}
function expectedWord(expected, keys) {
    switch (expected) {
        case 'string':
            return 'text';
        case 'number':
            return 'a number';
        case 'int':
            return 'a whole number';
        case 'array':
            return 'a list';
        case 'record':
            return 'names, each with its value below or behind it';
        default:
            return keys.length === 0 ? expected : `keys of ${keys.join(', ')}`;
    }
}
function unit(origin) {
    return origin === 'number' || origin === 'int' ? 'a number of ' : '';
}
function ofWhat(origin, count) {
    const one = Number(count) === 1;
    if (origin === 'array')
        return one ? ' entry' : ' entries';
    if (origin !== 'string')
        return '';
    return one ? ' character' : ' characters';
}
/** A value as a message repeats it: only what fits in a line; of what holds others, its kind. */
function shown(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return `"${shownKey(String(value))}"`;
}
/** A path as it is read aloud: `severity[0].to`. */
function dotted(path) {
    if (path.length === 0)
        return 'the file';
    return path
        .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${shownKey(String(part))}`))
        .join('');
}
function valueAt(value, path) {
    return path.reduce((held, part) => {
        if (typeof held !== 'object' || held === null || !Object.hasOwn(held, part))
            return undefined;
        return new Map(Object.entries(held)).get(String(part));
    }, value);
}
/** The keys that are legal where a path leads to; none where it does not lead to a map of fixed keys. */
function keysAt(shape, path) {
    const at = bare(path.reduce((held, part) => partOf(bare(held), part), shape));
    return at instanceof schemas/* ZodObject */.bvH ? Object.keys(at.shape) : [];
}
function partOf(shape, part) {
    if (shape instanceof schemas/* ZodObject */.bvH)
        return new Map(Object.entries(shape.shape)).get(String(part));
    if (shape instanceof schemas/* ZodArray */.naA)
        return shape.element;
    return shape instanceof schemas/* ZodRecord */.b8S ? shape.valueType : undefined;
}
function bare(shape) {
    return shape instanceof schemas/* ZodOptional */.IiU ? shape.unwrap() : shape;
}

// EXTERNAL MODULE: ./src/core/settings/settings.ts
var settings = __webpack_require__(72520);
// EXTERNAL MODULE: ./src/core/dialogue/answer.ts
var answer = __webpack_require__(6978);
// EXTERNAL MODULE: ./src/core/evidence/checks.ts + 321 modules
var checks = __webpack_require__(88487);
// EXTERNAL MODULE: ./src/core/surface/globs.ts
var globs = __webpack_require__(76964);
// EXTERNAL MODULE: ./src/core/surface/surface.ts
var surface = __webpack_require__(79948);
;// CONCATENATED MODULE: ./src/core/settings/shape.ts






/** Every rule whose facts can be silenced or given another level. */
const ruleIds = [...checks/* allRules */.V].sort();
/** Characters of all instructions together, and of all facts as JSON: they travel with every request. */
const shape_most = { instructions: 20_000, facts: 20_000 };
const glob = schemas/* string */.YjP().min(1).max(500).refine(isRelative, {
    error: 'a glob from the root of the repository, such as services/**/*.ts, without a leading "/" or "!" and without ".."',
});
const shape_globs = schemas/* array */.YOg(glob).max(200);
const sentence = schemas/* string */.YjP().trim().min(1).max(500);
const sentences = schemas/* array */.YOg(sentence).max(100);
const shape_name = schemas/* string */.YjP().trim().min(1).max(200);
const severityOr = (words) => `One of ${words.join(', ')}.`;
function isRelative(text) {
    const plain = !/^(?:\/|!(?!\())/.test(text) && !text.split('/').includes('..') && !/\p{Cc}/u.test(text);
    return plain && (0,globs/* isGlob */.f)(text);
}
const paths = schemas/* strictObject */.rej({
    api: shape_globs.optional().describe('Globs of files that lie on the API surface whatever they look like.'),
    queue: shape_globs.optional().describe('Globs of files that lie on the queue surface whatever they look like.'),
    db: shape_globs.optional().describe('Globs of files that lie on the database surface whatever they look like.'),
    exclude: shape_globs.optional().describe('Globs of files that are never reviewed; they win over the three above.'),
})
    .describe('Which files lie on which surface, beyond what is recognised, and which are left out.');
const instructions = schemas/* array */.YOg(schemas/* strictObject */.rej({
    paths: shape_globs.min(1).describe('The text is given to the model with every message that holds such a file.'),
    text: schemas/* string */.YjP().trim().min(1).max(4_000).describe('What to look for in these files, or what is accepted there.'),
}))
    .max(40)
    .refine((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= shape_most.instructions, {
    error: `texts of at most ${shape_most.instructions} characters together`,
})
    .describe('Guidance for the model about files of some paths.');
const severity = schemas/* array */.YOg(schemas/* strictObject */.rej({
    category: schemas/* enum */.k5n(answer/* categories */.LZ).optional().describe('Only findings of this category.'),
    rule: schemas/* enum */.k5n(ruleIds).optional().describe('Only findings computed by this rule.'),
    paths: shape_globs.min(1).optional().describe('Only findings in files that match one of these globs.'),
    to: schemas/* enum */.k5n(settings/* routeEnds */.wZ).describe('raise or lower by one step, ignore, or the severity itself.'),
})
    .refine(({ category, rule, paths: of }) => category !== undefined || rule !== undefined || of !== undefined, {
    error: 'at least one of category, rule and paths beside "to"',
}))
    .max(100)
    .describe('Severities by category, rule or path; the first entry that fits a finding decides.');
const rules = schemas/* strictObject */.rej(Object.fromEntries(ruleIds.map((id) => [id, schemas/* enum */.k5n(settings/* ruleLevels */.U7).optional().describe(severityOr(settings/* ruleLevels */.U7))])))
    .describe('Computed rules silenced (off), made a note (info), or posted with another severity.');
const budget = schemas/* strictObject */.rej({
    'max-cost-usd': schemas/* number */.aig().min(0).max(1_000).optional().describe('Most dollars of one run.'),
    'timeout-minutes': schemas/* number */.aig().min(0.1).max(350).optional().describe('Most minutes of one run.'),
    'max-comments': schemas/* int */.Whr().min(0).max(50).optional().describe('Most findings that get a comment of their own.'),
})
    .describe('Bounds of a run; the inputs of the workflow win over them.');
const amountWords = 'a number, or one with k, M or B behind it, such as 120M';
const amount = schemas/* union */.KCZ([schemas/* number */.aig().min(0).max(1e15), schemas/* string */.YjP().regex(/^\d{1,12}(?:\.\d{1,3})? ?[kMB]$/, { error: amountWords })], {
    error: amountWords,
});
const tables = schemas/* record */.g1P(shape_name, schemas/* strictObject */.rej({
    rows: amount.optional().describe('How many rows it has, such as 300 or 120M.'),
    'size-gb': schemas/* number */.aig().min(0).max(1e9).optional().describe('Its size in gigabytes, indexes included.'),
    'reads-per-second': amount.optional().describe('Queries that read it.'),
    'writes-per-second': amount.optional().describe('Statements that write to it.'),
    note: sentence.optional().describe('Anything else, such as how it is partitioned.'),
}))
    .describe('Tables by name. A question of the model about the rows of a table that are known is not shown.');
const measures = schemas/* record */.g1P(shape_name, schemas/* union */.KCZ([schemas/* string */.YjP().trim().min(1).max(200), schemas/* number */.aig()], { error: 'text or a number' }));
const facts = schemas/* strictObject */.rej({
    tables: tables.optional(),
    traffic: measures.optional().describe('Load by route, message or job, such as GET /orders: 400 requests a second.'),
    latency: measures.optional().describe('Latency targets by route, message or job, such as POST /pay: p99 300 ms.'),
    clients: sentences.optional().describe('Who calls the APIs and reads the messages, and how fast they update.'),
    'deploy-order': sentences.optional().describe('What is rolled out after what, first to last.'),
    stack: sentences.optional().describe('Databases, brokers and frameworks, with their versions.'),
    notes: sentences.optional().describe('Anything else that no code shows.'),
})
    .refine((all) => JSON.stringify(all).length <= shape_most.facts, {
    error: `facts of at most ${shape_most.facts} characters together`,
})
    .describe('What no code shows: given to the model and to the computed rules.');
/** The configuration file as it is written: the one source of what is legal, of the published schema and of its descriptions. */
const settingsShape = schemas/* strictObject */.rej({
    paths: paths.optional(),
    instructions: instructions.optional(),
    lenses: schemas/* array */.YOg(schemas/* enum */.k5n(surface/* surfaces */.X)).min(1).optional().describe('Surfaces to review; the input "lenses" wins.'),
    severity: severity.optional(),
    rules: rules.optional(),
    budget: budget.optional(),
    'never-allow': schemas/* array */.YOg(schemas/* enum */.k5n(['all', ...ruleIds]))
        .max(1_000)
        .optional()
        .describe('Rules whose facts no comment in a changed file can accept; all for every rule.'),
    'never-send': shape_globs
        .optional()
        .describe('Files whose content never reaches a model. One that is selected for review is listed as not read.'),
    facts: facts.optional(),
    'house-rules': schemas/* array */.YOg(schemas/* enum */.k5n(settings/* houseRuleFiles */.YL))
        .optional()
        .describe('Files of house rules that are given to the model as guidance, as they stand in the base branch.'),
})
    .describe('Configuration of Integration Engineer, read from the base branch of a pull request.');

;// CONCATENATED MODULE: ./src/core/settings/parse-settings.ts





/** More problems than this help nobody. */
const mostProblems = 30;
/** Takes the text of a configuration file and its path for messages; gives the settings, or every problem at once as `path:line:column: …` with what is legal. Never throws; an empty file says nothing. */
function parseSettings(text, path) {
    const yaml = readYaml(text.replace(/^\uFEFF/, ''));
    if ('problems' in yaml)
        return { problems: told(yaml.problems, path) };
    const value = withoutEmpty(yaml.value);
    const decoded = settingsShape.safeParse(value);
    if (!decoded.success) {
        const faults = faultsOf(decoded.error, settingsShape, value);
        return {
            problems: told(faults.map(({ path: at, key, say }) => ({
                ...(key === undefined ? yaml.placeOf(at) : yaml.placeOfKey(at, key)),
                say,
            })), path),
        };
    }
    const contradictions = hiddenHouseRules(decoded.data, yaml);
    return contradictions.length > 0 ? { problems: told(contradictions, path) } : { settings: settingsOf(decoded.data) };
}
function told(problems, path) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const shown = sorted.slice(0, mostProblems).map(({ line, column, say }) => `${path}:${line}:${column}: ${say}`);
    const left = sorted.length - shown.length;
    return left > 0 ? [...shown, `${path}: … and ${left} more problems`] : shown;
}
/** A section with nothing below it, or with everything commented out, is a section that is not there. */
function withoutEmpty(value) {
    if (value === null || value === undefined)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
}
/** What must not be sent can not be guidance that is sent. */
function hiddenHouseRules(written, { placeOf }) {
    const isHidden = (0,never_send/* neverSend */.v)(written['never-send'] ?? []);
    return (written['house-rules'] ?? []).flatMap((file, at) => isHidden({ path: file })
        ? [
            {
                ...placeOf(['house-rules', at]),
                say: `house-rules[${at}]: ${file} is under never-send; take it out of one`,
            },
        ]
        : []);
}
function settingsOf(written) {
    const { paths = {}, severity = [], rules = {}, budget = {}, facts = {} } = written;
    const { api = [], queue = [], db = [], exclude = [] } = paths;
    return {
        paths: { api, queue, db, exclude },
        instructions: written.instructions ?? [],
        lenses: written.lenses,
        severity: severity.map(({ category, rule, paths: globs = [], to }) => ({ category, rule, paths: globs, to })),
        rules: new Map(Object.entries(rules).flatMap(([rule, level]) => levelOf(level).map((one) => [rule, one]))),
        neverAllow: new Set(written['never-allow']),
        budget: {
            maxCostUsd: budget['max-cost-usd'],
            timeoutMinutes: budget['timeout-minutes'],
            maxComments: budget['max-comments'],
        },
        neverSend: written['never-send'] ?? [],
        facts: factsOf(facts),
        houseRules: [...new Set(written['house-rules'] ?? [])],
    };
}
function levelOf(level) {
    return settings/* ruleLevels */.U7.filter((one) => one === level);
}
function factsOf({ tables = {}, traffic = {}, latency = {}, ...rest }) {
    return {
        tables: Object.entries(tables).map(([name, table]) => tableOf(name, table)),
        traffic: measuresOf(traffic),
        latency: measuresOf(latency),
        clients: rest.clients ?? [],
        deployOrder: rest['deploy-order'] ?? [],
        stack: rest.stack ?? [],
        notes: rest.notes ?? [],
    };
}
function tableOf(name, table) {
    const { rows, note, 'size-gb': sizeGb, 'reads-per-second': reads, 'writes-per-second': writes } = table;
    return {
        name,
        ...(rows === undefined ? {} : { rows: numberOf(rows) }),
        ...(sizeGb === undefined ? {} : { sizeGb }),
        ...(reads === undefined ? {} : { readsPerSecond: numberOf(reads) }),
        ...(writes === undefined ? {} : { writesPerSecond: numberOf(writes) }),
        ...(note === undefined ? {} : { note }),
    };
}
function measuresOf(written) {
    return Object.entries(written).map(([of, is]) => ({ of, is: String(is) }));
}
const factors = { k: 1e3, M: 1e6, B: 1e9 };
/** `120M` as a number. */
function numberOf(amount) {
    if (typeof amount === 'number')
        return amount;
    const factor = Object.entries(factors).find(([letter]) => amount.endsWith(letter))?.[1] ?? 1;
    return Math.round(Number.parseFloat(amount) * factor);
}


/***/ })

};

