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

/** Two operations that the stored part of GitHub's description lacks, written by hand after docs.github.com/en/rest/git/trees and /blobs. */
export const gitOperations = {
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
} as const
