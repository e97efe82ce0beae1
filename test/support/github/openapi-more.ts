const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
const repository = [path('owner'), path('repo')]
const string = { type: 'string' }
const integer = { type: 'integer' }
const errors = { '404': { $ref: '#/components/responses/not_found' } }

const tree = {
  type: 'object',
  required: ['sha', 'tree', 'truncated'],
  properties: {
    sha: string,
    url: { type: 'string', format: 'uri' },
    truncated: { type: 'boolean' },
    tree: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'mode', 'type', 'sha'],
        properties: {
          path: string,
          mode: { type: 'string', enum: ['100644', '100755', '040000', '160000', '120000'] },
          type: { type: 'string', enum: ['blob', 'tree', 'commit'] },
          sha: string,
          size: integer,
          url: { type: 'string', format: 'uri' },
        },
      },
    },
  },
}

const blob = {
  type: 'object',
  required: ['content', 'encoding', 'url', 'sha', 'size', 'node_id'],
  properties: {
    content: string,
    encoding: { type: 'string', enum: ['base64', 'utf-8'] },
    url: { type: 'string', format: 'uri' },
    sha: string,
    size: { type: ['integer', 'null'] },
    node_id: string,
  },
}

const checkRuns = {
  type: 'object',
  required: ['total_count', 'check_runs'],
  properties: {
    total_count: integer,
    check_runs: { type: 'array', items: { $ref: '#/components/schemas/check-run' } },
  },
}

/** Operations that the stored part of GitHub's description lacks, written by hand after docs.github.com/en/rest/git/trees, /git/blobs, /checks/runs, /issues/comments and /users/users; of an account only what every account has. */
export const moreOperations = {
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': {
    get: {
      parameters: [...repository, path('tree_sha'), { name: 'recursive', in: 'query', schema: string }],
      responses: { '200': { content: { 'application/json': { schema: tree } } }, ...errors },
    },
  },
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': {
    get: {
      parameters: [...repository, path('file_sha')],
      responses: { '200': { content: { 'application/json': { schema: blob } } }, ...errors },
    },
  },
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': {
    get: {
      parameters: [
        ...repository,
        path('ref'),
        { name: 'check_name', in: 'query', schema: string },
        { name: 'filter', in: 'query', schema: { type: 'string', enum: ['latest', 'all'] } },
        { name: 'per_page', in: 'query', schema: integer },
      ],
      responses: { '200': { content: { 'application/json': { schema: checkRuns } } }, ...errors },
    },
  },
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': {
    get: {
      parameters: [...repository, path('comment_id')],
      responses: {
        '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/issue-comment' } } } },
        ...errors,
      },
    },
    delete: { parameters: [...repository, path('comment_id')], responses: { '204': {}, ...errors } },
  },
  '/users/{username}': {
    get: {
      parameters: [path('username')],
      responses: {
        '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/simple-user' } } } },
        ...errors,
      },
    },
  },
} as const
