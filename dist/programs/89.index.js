export const id = 89;
export const ids = [89];
export const modules = {

/***/ 37495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ textOfBytes),
/* harmony export */   t: () => (/* binding */ maxTextBytes)
/* harmony export */ });
/** Largest file that is read as text, in bytes; what is larger is listed as not read. */
const maxTextBytes = 16_000_000;
/** Bytes in which a NUL makes a file binary: git's own rule (`buffer_is_binary`). */
const sniffedBytes = 8_000;
/** Decodes a file as UTF-8, byte order mark included; a broken sequence becomes U+FFFD and never swallows a newline, so lines keep their numbers. */
function textOfBytes(bytes) {
    if (bytes.length > maxTextBytes)
        return { kind: 'too-large', bytes: bytes.length };
    if (bytes.subarray(0, sniffedBytes).includes(0))
        return { kind: 'binary' };
    return { kind: 'text', text: bytes.toString('utf8') };
}


/***/ }),

/***/ 30423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/* harmony import */ var _safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);

/** Longest text of one field in a terminal, in characters. */
const maxChars = 4_000;
/** One line of anyone's text, safe to print: line ends and tabs become spaces, and what is too long is cut with a mark. */
function line(text, maxLength = maxChars) {
    const safe = (0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text
        .slice(0, maxChars * 2)
        .replace(/\s+/g, ' ')
        .trim());
    const characters = Array.from(safe);
    return characters.length <= maxLength ? safe : `${characters.slice(0, Math.max(0, maxLength - 1)).join('')}…`;
}
/** One line of code, safe to print: indentation kept, tabs as two spaces, cut at the width with a mark. */
function codeLine(text, width) {
    const safe = (0,_safe_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text.slice(0, width * 2))
        .replaceAll('\t', '  ')
        .replace(/[\n\s]+$/, '');
    const characters = Array.from(safe);
    return characters.length <= width ? safe : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
/** Breaks anyone's prose into safe lines of at most `width` characters; a longer word stands on a line of its own. */
function wrap(text, width) {
    const lines = [];
    let current = '';
    for (const word of line(text).split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length <= width || current === '')
            current = longer;
        else {
            lines.push(current);
            current = word;
        }
    }
    return current === '' ? lines : [...lines, current];
}
/** Pads a cell to the width of its column. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - Array.from(text).length));
}
/** The width of a column: its longest cell, but never above `limit`. */
function columnWidth(cells, limit) {
    return cells.reduce((width, cell) => Math.min(limit, Math.max(width, Array.from(cell).length)), 0);
}


/***/ }),

/***/ 91779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checksFile),
  f3: () => (/* binding */ localSettings),
  n3: () => (/* binding */ rangeReader)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/adapters/file-modes.ts
var file_modes = __webpack_require__(2473);
// EXTERNAL MODULE: ./src/adapters/once.ts
var once = __webpack_require__(22983);
// EXTERNAL MODULE: ./src/adapters/bytes.ts
var adapters_bytes = __webpack_require__(37495);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/user-error.ts
var user_error = __webpack_require__(42075);
;// CONCATENATED MODULE: ./src/adapters/git/git.ts



/** Largest output of one command, in bytes: below the longest string of the runtime. */
const maxOutput = 512 * 1024 * 1024;
/** What git needs to find itself, the user's own configuration and a place for temporary files. A GIT_DIR or GIT_INDEX_FILE of a hook that started us would turn it to another repository. */
const passedOn = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
];
/** Asks nothing, takes no locks, reads the objects that the names say, and speaks one language. */
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
};
/** No program that the repository's configuration names is started, and none of it shapes the output. */
const settings = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'diff.suppressBlankEmpty=false',
].flatMap((setting) => ['-c', setting]);
/** Takes a directory and the variables that an entry read; gives a git with a minimal environment, secrets left out. */
function gitIn(directory, variables) {
    const env = { ...fixed };
    for (const name of passedOn) {
        const value = variables[name];
        if (value !== undefined)
            env[name] = value;
    }
    return { directory, env };
}
/** Runs git without a shell; an exit code is a value, and a git that cannot be started the user's mistake. */
function runGit(git, args, input = '') {
    const options = { cwd: git.directory, env: git.env, encoding: 'buffer', maxBuffer: maxOutput };
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', ['--no-pager', ...settings, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ kind: 'done', stdout });
            else if (typeof error.code === 'number')
                resolve({ kind: 'failed', code: error.code, stderr: stderr.toString('utf8').trim() });
            else
                reject(startFailure(error));
        });
        // A git that fails stops reading: its exit code tells why, the broken pipe does not.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** Runs a git command that has no expected failure and gives its output; throws git's own words, as a `UserError` where the clone is not whole. */
async function gitOutput(git, args, input = '') {
    const result = await runGit(git, args, input);
    if (result.kind === 'done')
        return result.stdout;
    // A partial clone that cannot reach its server, or a damaged one: the texts are not here to be read.
    if (/unable to read|could not fetch|missing blob/.test(result.stderr))
        throw new user_error/* UserError */.y([`the clone lacks objects of the range: fetch it whole, without --filter (${result.stderr})`]);
    throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
}
/** Gives the one line that a git command answers, or undefined where it fails. */
async function gitLine(git, args) {
    const result = await runGit(git, args);
    return result.kind === 'done' ? result.stdout.toString('utf8').replace(/\n$/, '') : undefined;
}
function startFailure(error) {
    if (error.code === 'ENOENT')
        return new user_error/* UserError */.y(['git was not found on the PATH: install it, or review on GitHub']);
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return new user_error/* UserError */.y([`the change is larger than ${maxOutput / 1024 / 1024} MB: choose a nearer --base`]);
    return new Error('git did not run to its end', { cause: error });
}

;// CONCATENATED MODULE: ./src/adapters/git/blobs.ts



/** Most bytes of content that are asked of git at once. */
const maxBatchBytes = 128 * 1024 * 1024;
/** Lists all files of a revision, links and submodules among them. */
async function readTree(git, revision) {
    const listing = await gitOutput(git, ['ls-tree', '-r', '-z', '--full-tree', revision]);
    const tree = new Map();
    for (const record of listing.toString('utf8').split('\0')) {
        const tab = record.indexOf('\t');
        const [mode, , id] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        if (tab > 0 && mode !== undefined)
            tree.set(path, { mode, id: tree.has(path) ? undefined : id });
    }
    return tree;
}
/** Takes references with their entries in the trees and gives a text or a reason for each; every object is read once, by its id. */
async function readTexts(git, wanted) {
    const ids = wanted.flatMap(([, entry]) => (entry !== undefined && isFile(entry) ? [entry.id] : []));
    const contents = await readBlobs(git, [...new Set(ids)]);
    return wanted.map(([ref, entry]) => [ref, textOf(entry, contents)]);
}
function isFile(entry) {
    return entry.id !== undefined && (0,file_modes/* isFileMode */.sB)(entry.mode);
}
function textOf(entry, contents) {
    if (entry === undefined)
        return { kind: 'absent' };
    if (isFile(entry))
        return contents.get(entry.id) ?? { kind: 'unreadable', detail: 'its content is not in this clone' };
    if (entry.mode === file_modes/* symlink */.YN)
        return { kind: 'unreadable', detail: 'a symbolic link, which is not followed' };
    if (entry.mode === file_modes/* submodule */.bz)
        return { kind: 'unreadable', detail: 'a submodule' };
    return { kind: 'unreadable', detail: 'its name is not valid UTF-8, and another file has the same name once decoded' };
}
async function readBlobs(git, ids) {
    const contents = new Map();
    const sizes = ids.length === 0 ? [] : await readSizes(git, ids);
    for (const { id, bytes } of sizes)
        if (bytes > adapters_bytes/* maxTextBytes */.t)
            contents.set(id, { kind: 'too-large', bytes });
    for (const batch of batches(sizes.filter(({ bytes }) => bytes <= adapters_bytes/* maxTextBytes */.t)))
        for (const [id, bytes] of parseBatch(await gitOutput(git, ['cat-file', '--batch'], `${batch.join('\n')}\n`)))
            contents.set(id, (0,adapters_bytes/* textOfBytes */.g)(bytes));
    return contents;
}
async function readSizes(git, ids) {
    const output = await gitOutput(git, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${ids.join('\n')}\n`);
    return output
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
        const match = /^([0-9a-f]+) (\d+)$/.exec(line);
        return match?.[1] === undefined ? [] : [{ id: match[1], bytes: Number(match[2]) }];
    });
}
function batches(sizes) {
    const made = [];
    let room = 0;
    for (const { id, bytes } of sizes) {
        const batch = made.at(-1);
        if (batch !== undefined && bytes <= room)
            batch.push(id);
        else {
            made.push([id]);
            room = maxBatchBytes;
        }
        room -= bytes;
    }
    return made;
}
/** `<id> blob <size>` and a newline, so many bytes, and a newline again. */
function* parseBatch(output) {
    let at = 0;
    while (at < output.length) {
        const lineEnd = output.indexOf(0x0a, at);
        const match = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('utf8', at, lineEnd));
        if (match?.[1] === undefined)
            throw new Error(`git cat-file answered "${output.toString('utf8', at, lineEnd)}"`);
        const end = lineEnd + 1 + Number(match[2]);
        yield [match[1], output.subarray(lineEnd + 1, end)];
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/adapters/git/patches.ts


/** Most bytes of patches that are read: below the longest string of the runtime. */
const maxBytes = 500 * 1024 * 1024;
/** Of the user's configuration these two would shape a patch. */
const patches_settings = ['core.quotePath=false', 'diff.suppressBlankEmpty=false'].flatMap((setting) => ['-c', setting]);
/** Runs a git command that prints patches and gives the hunks of each wanted file in git's order, undefined where there are none. Each is decoded as soon as it is whole: the bytes of a large change are never all in memory. */
function readPatches(git, args, isWanted) {
    const hunks = [];
    const splitter = splitPatches((section) => hunks.push(isWanted(hunks.length) ? hunksIn(section) : undefined));
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...patches_settings, ...args], {
            cwd: git.directory,
            env: git.env,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        let bytes = 0;
        let words = '';
        child.stderr.on('data', (chunk) => {
            words = `${words}${chunk.toString('utf8')}`.slice(0, 2_000);
        });
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                child.kill('SIGKILL');
            else
                splitter.add(chunk);
        });
        child.on('error', reject);
        child.on('close', (code) => {
            const limit = `the change is larger than ${maxBytes / 1024 / 1024} MB: choose a nearer --base`;
            if (bytes > maxBytes)
                return reject(new user_error/* UserError */.y([limit]));
            if (code !== 0)
                return reject(new Error(`git ${args.join(' ')} ended with ${code}: ${words.trim()}`));
            splitter.end();
            return resolve(hunks);
        });
    });
}
const sectionBreak = Buffer.from('\ndiff --git ');
/** Takes patches as they come and passes on each file's whole, copied only where it came in several parts. Content lines begin with a sign, so at the start of a line these words can only begin a file. */
function splitPatches(emit) {
    let parts = [];
    // The last bytes that came: a break may have begun in them.
    let rest = Buffer.alloc(0);
    const flush = (last) => {
        emit(parts.length === 0 ? last : Buffer.concat([...parts, last]));
        parts = [];
    };
    const keep = (part) => {
        if (part.length > 0)
            parts.push(part);
    };
    const cut = (data) => {
        let from = 0;
        for (let found = data.indexOf(sectionBreak); found !== -1; found = data.indexOf(sectionBreak, from)) {
            flush(data.subarray(from, found + 1));
            from = found + 1;
        }
        return data.subarray(from);
    };
    const add = (chunk) => {
        const seam = Buffer.concat([rest, chunk.subarray(0, sectionBreak.length - 1)]);
        const isShort = chunk.length < sectionBreak.length;
        if (!isShort)
            keep(cut(seam).subarray(0, 1 - sectionBreak.length));
        const left = cut(isShort ? seam : chunk);
        const kept = Math.max(0, left.length - sectionBreak.length + 1);
        keep(left.subarray(0, kept));
        rest = left.subarray(kept);
    };
    const end = () => {
        if (parts.length > 0 || rest.length > 0)
            flush(rest);
    };
    return { add, end };
}
const hunkBreak = Buffer.from('\n@@ ');
/** Everything from the first hunk on, without the last newline; undefined where only a name or a mode changed. Broken UTF-8 becomes U+FFFD and never swallows a newline. */
function hunksIn(section) {
    const found = section.indexOf(hunkBreak);
    if (found === -1)
        return undefined;
    const end = section.at(-1) === 0x0a ? section.length - 1 : section.length;
    return section.toString('utf8', found + 1, end);
}

;// CONCATENATED MODULE: ./src/adapters/git/changes.ts



/** Options that give the same diff on every machine, whatever is configured there. */
const diffTree = [
    'diff-tree',
    '-r',
    '-M50%',
    '-l1000',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--ignore-submodules=none',
];
const asPatch = [
    '--patch',
    '-U3',
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    '--indent-heuristic',
    '--submodule=short',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** Lists what changed between two revisions with the patch of each wanted file; every file that differs is listed, whatever can be shown of it. */
async function readChanges(git, from, to, isWanted = () => true) {
    const listed = parseListing(await gitOutput(git, [...diffTree, '--raw', '--numstat', '-z', '--no-abbrev', from, to]));
    // A file that became a link, or a link a file, is a removal and an addition there.
    const spans = listed.entries.map((entry) => (entry.letter === 'T' ? 2 : 1));
    const wanted = listed.entries.flatMap((entry, index) => Array(spans[index] ?? 1).fill(isWanted(entry.path)));
    const patches = await readPatches(git, [...diffTree, ...asPatch, from, to], (nth) => wanted[nth] !== false);
    return { files: changedFiles(listed, spans, patches), truncated: false };
}
/** Takes the output of `--raw --numstat -z` and the hunks of `--patch` for the same two trees; git lists the files of both in the same order. */
function changedFiles({ entries, counts }, spans, patches) {
    const expected = spans.reduce((sum, span) => sum + span, 0);
    if (expected !== patches.length || entries.length !== counts.length)
        throw new Error(`git listed ${entries.length} files, counted ${counts.length} and showed ${patches.length}`);
    let next = 0;
    return entries.map((entry, index) => {
        const from = next;
        next += spans[index] ?? 1;
        return changedFile(entry, counts[index] ?? '', patches.slice(from, next));
    });
}
function changedFile(entry, count, patches) {
    const special = specialOf(entry, count);
    const [added, deleted] = count.split('\t', 2).map((figure) => (figure === '-' ? 0 : Number(figure)));
    const hunks = special === undefined ? patches.filter((patch) => patch !== undefined) : [];
    return {
        path: entry.path,
        previousPath: entry.previousPath,
        status: special === 'mode-only' ? 'changed' : statusOf(entry.letter),
        patch: hunks.length === 0 ? undefined : hunks.join('\n'),
        added: added ?? 0,
        deleted: deleted ?? 0,
        ...(special === undefined ? {} : { special }),
        ...(entry.sameContent ? { sameContent: true } : {}),
    };
}
function specialOf({ oldMode, newMode, sameContent, letter }, count) {
    const special = (0,file_modes/* specialOfModes */.l$)([oldMode, newMode]);
    if (special !== undefined)
        return special;
    // Git counts no lines of a binary even where only its name or its mode changed.
    if (sameContent)
        return letter === 'M' ? 'mode-only' : undefined;
    return count.startsWith('-') ? 'binary' : undefined;
}
const statuses = {
    A: 'added',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    C: 'copied',
    T: 'changed',
};
function statusOf(letter) {
    const status = statuses[letter];
    if (status === undefined)
        throw new Error(`git reported a change of the unknown kind ${letter}`);
    return status;
}
/** No path after the counts: the two of a rename follow as fields of their own. A path itself may end with a tab. */
const renamedCount = /^[^\t]+\t[^\t]+\t$/;
/** Fields end at NUL, so that a path may hold anything else: `:modes oids letter`, path (two of a rename), and later `added TAB deleted TAB path`. */
function parseListing(listing) {
    const fields = listing.toString('utf8').split('\0');
    const entries = [];
    const counts = [];
    for (let at = 0; at < fields.length - 1; at += 1) {
        const field = fields[at] ?? '';
        if (!field.startsWith(':')) {
            counts.push(field);
            if (renamedCount.test(field))
                at += 2;
            continue;
        }
        const [oldMode = '', newMode = '', oldId, newId, letters = ''] = field.slice(1).split(' ');
        const letter = letters.slice(0, 1);
        const renamed = letter === 'R' || letter === 'C';
        const [first = '', second = ''] = [fields[at + 1], fields[at + 2]];
        const names = renamed ? { path: second, previousPath: first } : { path: first, previousPath: undefined };
        // A file and a link may hold the same bytes and still differ.
        entries.push({ oldMode, newMode, sameContent: oldId === newId && letter !== 'T', letter, ...names });
        at += renamed ? 2 : 1;
    }
    return { entries, counts };
}

;// CONCATENATED MODULE: ./src/adapters/git/history.ts

/** Newest commits whose messages are read, and most characters of them: they are context for the reader, not what is reviewed. */
const maxCommits = 50;
const maxBody = 16_000;
/** Names the change by its one commit, or by its branch where it has several or includes uncommitted work; the body is the commits' messages, oldest first. */
async function describeRange(range) {
    const span = `${range.revisions.mergeBase}..${range.headCommit}`;
    const log = ['log', '-z', '--reverse', '--no-notes', '--no-show-signature', '--no-color', '--encoding=UTF-8'];
    const output = await gitOutput(range.git, [...log, `--max-count=${maxCommits + 1}`, '--format=%s%n%n%b', span]);
    const messages = output
        .toString('utf8')
        .split('\0')
        .map((message) => message.trim())
        .filter((message) => message !== '');
    const [first] = messages;
    const committed = range.headCommit === range.revisions.head;
    if (first !== undefined && messages.length === 1 && committed) {
        const [title = '', ...rest] = first.split('\n');
        return { title, body: bounded(rest.join('\n').trim()) };
    }
    const cut = messages.length > maxCommits ? ['(earlier commits are left out)'] : [];
    return { title: range.headName, body: bounded([...cut, ...messages.slice(-maxCommits)].join('\n\n')) };
}
function bounded(body) {
    return body.length <= maxBody ? body : `${body.slice(0, maxBody)}\n(the rest is left out)`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/adapters/git/worktree.ts






/**
 * Records the work tree, with its untracked files that are not ignored, as a tree object: one pinned state, in which
 * links are links and renames are found. The repository is only read: index and new objects are written to a
 * temporary folder that goes when the program ends.
 */
async function snapshotWorktree(git) {
    const top = await gitLine(git, ['rev-parse', '--show-toplevel']);
    if (top === undefined || top === '')
        throw new user_error/* UserError */.y(['--head WORKTREE: this is a bare repository, it has no work tree']);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'integration-engineer-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true }));
    const objects = (0,external_node_path_.join)(scratch, 'objects');
    await (0,promises_.mkdir)((0,external_node_path_.join)(objects, 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(objects, 'info', 'alternates'), `${await pathIn(git, 'objects')}\n`);
    // The copied index spares reading every file again; a repository without one begins with none.
    await (0,promises_.copyFile)(await pathIn(git, 'index'), (0,external_node_path_.join)(scratch, 'index')).catch(ifPresent);
    const env = { ...git.env, GIT_OBJECT_DIRECTORY: objects, GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
    const added = await runGit({ directory: top, env }, ['-c', 'advice.addEmbeddedRepo=false', 'add', '--all']);
    if (added.kind === 'failed')
        throw new user_error/* UserError */.y([`--head WORKTREE: git cannot read the work tree (${added.stderr})`]);
    const tree = (await gitOutput({ directory: top, env }, ['write-tree'])).toString('utf8').trim();
    return { git: { directory: git.directory, env: { ...git.env, GIT_OBJECT_DIRECTORY: objects } }, tree };
}
function ifPresent(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
async function pathIn(git, name) {
    return (0,external_node_path_.resolve)(git.directory, (await gitLine(git, ['rev-parse', '--git-path', name])) ?? name);
}

;// CONCATENATED MODULE: ./src/adapters/git/range.ts






/** Resolves a range to objects of the clone; a wrong name, a missing history or no repository at all is a `UserError` with what to do. */
async function pinRange(range) {
    const git = gitIn(range.directory, range.env);
    const gitDirectory = await findRepository(git);
    const withWorktree = range.head === 'WORKTREE';
    const { base, head } = await resolveEnds(git, range.base, withWorktree ? undefined : range.head);
    const mergeBase = range.direct ? base : await findMergeBase(git, base, head);
    const snapshot = withWorktree ? await snapshotWorktree(git) : undefined;
    const reading = snapshot?.git ?? git;
    return {
        git: reading,
        bare: bareOf(reading, gitDirectory),
        revisions: { mergeBase, head: snapshot?.tree ?? head, config: base },
        headCommit: head,
        repository: await repositoryName(git, gitDirectory),
        headName: await nameOf(git, withWorktree ? undefined : range.head, head),
    };
}
async function findRepository(git) {
    const found = await (0,promises_.stat)(git.directory).catch(() => undefined);
    if (!found?.isDirectory())
        throw new user_error/* UserError */.y([`--repo ${git.directory}: there is no such directory`]);
    const result = await runGit(git, ['rev-parse', '--absolute-git-dir']);
    if (result.kind === 'done')
        return result.stdout.toString('utf8').replace(/\n$/, '');
    throw new user_error/* UserError */.y([`--repo ${git.directory}: git finds no repository it may read there (${result.stderr})`]);
}
/** No index, a directory that holds no `.gitattributes`, and none of the user's: only `info/attributes` of the clone itself is left. */
function bareOf(git, gitDirectory) {
    const env = {
        ...git.env,
        GIT_DIR: gitDirectory,
        GIT_INDEX_FILE: (0,external_node_path_.join)(gitDirectory, 'no-index'),
        GIT_IMPLICIT_WORK_TREE: '0',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.attributesFile',
        GIT_CONFIG_VALUE_0: external_node_os_.devNull,
    };
    return { directory: gitDirectory, env };
}
const defaultBranches = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
async function resolveEnds(git, baseName, headName) {
    const base = await firstCommit(git, baseName === undefined ? defaultBranches : [baseName]);
    const head = await firstCommit(git, [headName ?? 'HEAD']);
    if (base !== undefined && head !== undefined)
        return { base, head };
    const known = await knownBranches(git);
    const unknown = (option, name) => `--${option} ${name}: names no commit of this clone${known}`;
    const noBase = baseName === undefined ? `no default branch was found: name one with --base REV${known}` : unknown('base', baseName);
    throw new user_error/* UserError */.y([
        ...(base === undefined ? [noBase] : []),
        ...(head === undefined ? [unknown('head', headName ?? 'HEAD')] : []),
    ]);
}
async function firstCommit(git, names) {
    for (const name of names) {
        const commit = await resolveCommit(git, name);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}
/** A name is never taken for an option, nor for a range or the negation of a revision: only an object's own id is believed. */
async function resolveCommit(git, name) {
    if (name === '' || name.includes('\0'))
        return undefined;
    const commit = await gitLine(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}
async function knownBranches(git) {
    const listing = ['for-each-ref', '--count=8', '--sort=-committerdate', '--format=%(refname:short)'];
    const names = (await gitLine(git, [...listing, 'refs/heads', 'refs/remotes']))
        ?.split('\n')
        .filter((name) => name !== '');
    const branches = names === undefined || names.length === 0 ? '; it has no branches' : `; its newest branches: ${names.join(', ')}`;
    return `${branches}${await shallowHint(git)}`;
}
async function findMergeBase(git, base, head) {
    const mergeBase = await gitLine(git, ['merge-base', base, head]);
    if (mergeBase !== undefined)
        return mergeBase;
    const hint = (await shallowHint(git)) || '; compare the two as they are with --direct';
    throw new user_error/* UserError */.y([
        `base ${base.slice(0, 12)} and head ${head.slice(0, 12)} have no common ancestor in this clone${hint}`,
    ]);
}
async function shallowHint(git) {
    const shallow = (await gitLine(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
    return shallow
        ? '; the clone is shallow: run `git fetch --unshallow`, or set `fetch-depth: 0` on actions/checkout'
        : '';
}
async function repositoryName(git, gitDirectory) {
    const top = await gitLine(git, ['rev-parse', '--show-toplevel']);
    return (0,external_node_path_.basename)(top === undefined || top === '' ? gitDirectory : top, '.git');
}
async function nameOf(git, name, commit) {
    if (name !== undefined && name !== 'HEAD')
        return name;
    return (await gitLine(git, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) ?? commit.slice(0, 12);
}

// EXTERNAL MODULE: ./src/core/context/counterpart/hit-list.ts
var hit_list = __webpack_require__(40773);
// EXTERNAL MODULE: ./src/core/context/counterpart/search.ts
var search = __webpack_require__(13769);
;// CONCATENATED MODULE: ./src/adapters/git/search.ts



/** Bounds of one search: milliseconds until git is ended, and bytes of its output that are read. */
const most = { ms: 5_000, bytes: 32 * 1024 * 1024 };
/** Takes a tree or commit by its id and words; gives where they stand whole, a bounded number of hits for each. What a limit cuts off is not found; undefined where git could not search at all. Fetches nothing. */
async function searchTree(git, tree, words) {
    const wanted = (0,search/* searchable */.Vk)(words);
    if (wanted.length === 0)
        return [];
    const hits = (0,hit_list/* hitList */.i)(wanted);
    const code = await runGrep(git, grepArguments(tree, wanted), lineReader(tree, hits.add));
    const found = hits.all();
    return found.length === 0 && code !== 0 && code !== 1 ? undefined : found;
}
/** One expression of all words is ten times faster than a pattern for each. */
function grepArguments(tree, words) {
    const shape = ['-n', '-I', '-w', '-z', '--full-name', '--no-color', '--no-column', '--no-recurse-submodules'];
    const excluded = search/* neverSearched */.ik.flatMap(withoutBraces).map((glob) => `:(exclude,glob)${glob}`);
    return ['grep', ...shape, '-E', '-e', words.map(spelt).join('|'), tree, '--', ...excluded];
}
/** Every character stands for itself in a POSIX expression: a bracket holds it, or a backslash where a bracket would give it a meaning. */
function spelt(word) {
    return word.replace(/[!-/:-@[-`{-~]/g, (char) => char === '_' ? char : /[\^\\[\]]/.test(char) ? `\\${char}` : `[${char}]`);
}
/** Git's globs know no alternatives. */
function withoutBraces(glob) {
    const match = /^(.*)\{([^}]*)\}(.*)$/.exec(glob);
    if (match === null)
        return [glob];
    return (match[2] ?? '').split(',').map((one) => `${match[1] ?? ''}${one}${match[3] ?? ''}`);
}
/** Objects that a partial clone lacks are not fetched one by one: git is told so, and an older git that does not know the word may use no transport. */
const noFetching = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
/** Runs git to its end or to a limit, whichever comes first; gives its exit code, 0 where it was ended by a limit. */
function runGrep(git, args, read) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...args], {
            cwd: git.directory,
            env: { ...git.env, ...noFetching },
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        let bytes = 0;
        const timer = setTimeout(() => child.kill('SIGKILL'), most.ms);
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            read(chunk);
            if (bytes > most.bytes)
                child.kill('SIGKILL');
        });
        child.on('error', () => resolve(undefined));
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve(code ?? 0);
        });
    });
}
/** Takes git's records as they come, `tree:path NUL line NUL text LF`, and passes each on; a record that is cut off at the end is dropped. */
function lineReader(tree, add) {
    let rest = Buffer.alloc(0);
    return (chunk) => {
        const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let at = 0;
        for (;;) {
            const pathEnd = data.indexOf(0, at);
            const match = pathEnd < 0 ? null : /^(\d+)[\0:]/.exec(data.toString('latin1', pathEnd + 1, pathEnd + 14));
            const textStart = pathEnd + 1 + (match?.[0].length ?? 0);
            const end = match === null ? -1 : data.indexOf(0x0a, textStart);
            if (end < 0)
                break;
            add(data.toString('utf8', at + tree.length + 1, pathEnd), Number(match?.[1]), data.toString('utf8', textStart, Math.min(end, textStart + 2_000)));
            at = end + 1;
        }
        rest = data.subarray(at);
    };
}

;// CONCATENATED MODULE: ./src/adapters/git/git-reader.ts







/** Reads a range of a local clone: its names are resolved at the first question, and every answer is of those objects. Never writes to the repository; a wrong name or no repository rejects with a `UserError`. */
function gitReader(range) {
    const open = (0,once/* once */.O)(() => openRange(range));
    return {
        subject: async () => {
            const { pinned } = await open();
            const { title, body } = await describeRange(pinned);
            const { repository, revisions } = pinned;
            return {
                kind: 'range',
                repository,
                number: undefined,
                url: undefined,
                title: range.title ?? title,
                body,
                revisions,
                threads: [],
                moved: false,
            };
        },
        changes: async (isWanted) => {
            const { bare, revisions } = (await open()).pinned;
            return readChanges(bare, revisions.mergeBase, revisions.head, isWanted);
        },
        tree: async (revision) => {
            const tree = await (await open()).tree(revision);
            return [...tree].flatMap(([path, { mode }]) => (mode === file_modes/* submodule */.bz ? [] : [path]));
        },
        texts: async (refs) => textsOf(await open(), refs),
        search: async (words) => {
            const { bare, revisions } = (await open()).pinned;
            return searchTree(bare, revisions.head, words);
        },
        currentHead: async () => (await open()).pinned.revisions.head,
    };
}
async function openRange(range) {
    const pinned = await pinRange(range);
    const trees = {
        mergeBase: (0,once/* once */.O)(() => readTree(pinned.git, pinned.revisions.mergeBase)),
        head: (0,once/* once */.O)(() => readTree(pinned.git, pinned.revisions.head)),
        config: (0,once/* once */.O)(() => readTree(pinned.git, pinned.revisions.config)),
    };
    return { pinned, tree: (revision) => trees[revision]() };
}
async function textsOf({ pinned, tree }, refs) {
    const wanted = refs.map(async (ref) => [ref, (await tree(ref.revision)).get(ref.path)]);
    return readTexts(pinned.git, await Promise.all(wanted));
}

;// CONCATENATED MODULE: ./src/terminal/change.ts




/** The reader of the range that the options name. */
function rangeReader({ options, cwd, env }) {
    return gitReader({
        directory: (0,external_node_path_.resolve)(cwd, options.text('repo') ?? '.'),
        base: options.text('base'),
        head: options.text('head'),
        direct: options.has('direct'),
        env,
    });
}
/** The configuration file that `--config` names; undefined where it is not given, and the base revision's is read. */
async function localSettings({ options, cwd }) {
    const path = options.text('config');
    if (path === undefined)
        return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8').catch(() => {
        throw new user_error/* UserError */.y([`--config: ${path} can not be read`]);
    });
    return { path, text };
}
/** Where the built worker of the checks lies. */
function checksFile(root) {
    return (0,external_node_path_.join)(root, 'dist', 'checks', 'index.js');
}


/***/ })

};

