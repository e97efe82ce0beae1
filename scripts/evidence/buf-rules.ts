import type { ProtoChange } from '../../src/core/evidence/protobuf/change.ts'

/** What a change of type is in the suite, by what it breaks. */
function typeIds(broken: string): readonly string[] {
  switch (broken) {
    case 'wire':
    case 'unknown':
      return ['FIELD_SAME_TYPE', 'FIELD_WIRE_JSON_COMPATIBLE_TYPE', 'FIELD_WIRE_COMPATIBLE_TYPE']
    case 'json':
      return ['FIELD_SAME_TYPE', 'FIELD_WIRE_JSON_COMPATIBLE_TYPE']
    case 'source':
      return ['FIELD_SAME_TYPE']
    default:
      return []
  }
}

/** Our rules in the words of the suite; one change of ours can be several of its rules. */
export function idsOf({ rule, part }: ProtoChange): readonly string[] {
  const has = (word: string, id: string) => (part.split(' ').includes(word) ? [id] : [])
  switch (rule) {
    case 'protobuf-file-removed':
      return [
        'FILE_NO_DELETE',
        'PACKAGE_NO_DELETE',
        'PACKAGE_MESSAGE_NO_DELETE',
        'PACKAGE_ENUM_NO_DELETE',
        'PACKAGE_SERVICE_NO_DELETE',
        'PACKAGE_EXTENSION_NO_DELETE',
      ]
    case 'protobuf-package-changed':
      return [
        'FILE_SAME_PACKAGE',
        'PACKAGE_NO_DELETE',
        'PACKAGE_MESSAGE_NO_DELETE',
        'PACKAGE_ENUM_NO_DELETE',
        'PACKAGE_SERVICE_NO_DELETE',
      ]
    case 'protobuf-syntax-changed':
      return ['FILE_SAME_SYNTAX']
    case 'protobuf-file-option-changed':
      return [`FILE_SAME_${part.toUpperCase()}`]
    case 'protobuf-message-removed':
      return [
        'MESSAGE_NO_DELETE',
        'PACKAGE_MESSAGE_NO_DELETE',
        'ENUM_NO_DELETE',
        'PACKAGE_ENUM_NO_DELETE',
        'EXTENSION_NO_DELETE',
        'PACKAGE_EXTENSION_NO_DELETE',
      ]
    case 'protobuf-message-option-changed':
      return (
        {
          message_set_wire_format: ['MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT'],
          json_format: ['MESSAGE_SAME_JSON_FORMAT'],
        }[part] ?? ['MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR']
      )
    case 'protobuf-enum-removed':
      return ['ENUM_NO_DELETE', 'PACKAGE_ENUM_NO_DELETE']
    case 'protobuf-enum-type-changed':
      return part === 'json_format' ? ['ENUM_SAME_JSON_FORMAT'] : ['ENUM_SAME_TYPE']
    case 'protobuf-enum-value-removed':
      return [
        'ENUM_VALUE_NO_DELETE',
        ...has('number', 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED'),
        ...has('name', 'ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED'),
      ]
    case 'protobuf-enum-value-renumbered':
      return part === 'renamed'
        ? ['ENUM_VALUE_SAME_NAME']
        : [
            'ENUM_VALUE_NO_DELETE',
            ...has('number', 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED'),
            ...has('name', 'ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED'),
          ]
    case 'protobuf-enum-value-renamed':
      return ['ENUM_VALUE_SAME_NAME']
    case 'protobuf-field-removed':
      return [
        'FIELD_NO_DELETE',
        ...has('number', 'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'),
        ...has('name', 'FIELD_NO_DELETE_UNLESS_NAME_RESERVED'),
        ...has('required', 'MESSAGE_SAME_REQUIRED_FIELDS'),
      ]
    case 'protobuf-field-renumbered':
      return part.startsWith('taken')
        ? ['FIELD_SAME_NAME', 'FIELD_SAME_JSON_NAME', ...typeIds(part.split(' ').at(-1) ?? '')]
        : [
            'FIELD_NO_DELETE',
            ...has('number', 'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'),
            ...has('name', 'FIELD_NO_DELETE_UNLESS_NAME_RESERVED'),
            ...has('required', 'MESSAGE_SAME_REQUIRED_FIELDS'),
          ]
    case 'protobuf-field-renamed':
      return [...has('name', 'FIELD_SAME_NAME'), ...has('json', 'FIELD_SAME_JSON_NAME')]
    case 'protobuf-field-type-changed':
      return [
        ...typeIds(part.split(' ')[0] ?? ''),
        ...has('name', 'FIELD_SAME_NAME'),
        ...has('json', 'FIELD_SAME_JSON_NAME'),
      ]
    case 'protobuf-field-cardinality-changed':
      return [
        ...['FIELD_SAME_CARDINALITY', 'FIELD_SAME_LABEL'],
        ...(part.startsWith('source') ? [] : ['FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY']),
        ...has('wire', 'FIELD_WIRE_COMPATIBLE_CARDINALITY'),
        ...has('required', 'MESSAGE_SAME_REQUIRED_FIELDS'),
      ]
    case 'protobuf-field-oneof-changed':
      return ['FIELD_SAME_ONEOF']
    case 'protobuf-field-default-changed':
      return ['FIELD_SAME_DEFAULT']
    case 'protobuf-field-option-changed':
      return (
        {
          jstype: ['FIELD_SAME_JSTYPE'],
          ctype: ['FIELD_SAME_CPP_STRING_TYPE', 'FIELD_SAME_CTYPE'],
          utf8_validation: ['FIELD_SAME_UTF8_VALIDATION'],
        }[part] ?? ['FIELD_SAME_JAVA_UTF8_VALIDATION']
      )
    case 'protobuf-required-field-changed':
      return ['MESSAGE_SAME_REQUIRED_FIELDS']
    case 'protobuf-oneof-removed':
      return ['ONEOF_NO_DELETE']
    case 'protobuf-reserved-removed':
      return ['RESERVED_MESSAGE_NO_DELETE', 'RESERVED_ENUM_NO_DELETE']
    case 'protobuf-extension-removed':
      return ['EXTENSION_NO_DELETE', 'PACKAGE_EXTENSION_NO_DELETE']
    case 'protobuf-extension-range-removed':
      return ['EXTENSION_MESSAGE_NO_DELETE']
    case 'protobuf-service-removed':
      return ['SERVICE_NO_DELETE', 'PACKAGE_SERVICE_NO_DELETE']
    case 'protobuf-rpc-removed':
      return ['RPC_NO_DELETE']
    case 'protobuf-rpc-type-changed':
      return [part === 'request' ? 'RPC_SAME_REQUEST_TYPE' : 'RPC_SAME_RESPONSE_TYPE']
    case 'protobuf-rpc-streaming-changed':
      return [part === 'clientStreaming' ? 'RPC_SAME_CLIENT_STREAMING' : 'RPC_SAME_SERVER_STREAMING']
    case 'protobuf-rpc-option-changed':
      return ['RPC_SAME_IDEMPOTENCY_LEVEL']
    case 'protobuf-http-binding-changed':
      return []
  }
}
