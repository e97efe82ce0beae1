export const id = 315;
export const ids = [315];
export const modules = {

/***/ 18315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   avroParser: () => (/* binding */ avroParser)
/* harmony export */ });
/* harmony import */ var avsc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39369);
/* harmony import */ var avsc__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(avsc__WEBPACK_IMPORTED_MODULE_0__);
// By the package's only export: it is CommonJS, of which Node finds no names.

/** The avsc package as the check takes it; import this file only where an Avro schema is to be judged. */
const avroParser = {
    resolve: (reader, writer) => {
        try {
            const [read, written] = [typeOf(reader), typeOf(writer)];
            try {
                // Namespaces are no part of resolution by the specification.
                read.createResolver(written, { ignoreNamespaces: true });
                return { kind: 'yes' };
            }
            catch (error) {
                return { kind: 'no', why: messageOf(error) };
            }
        }
        catch (error) {
            return { kind: 'failed', why: messageOf(error) };
        }
    },
};
/** Each schema has a registry of its own; types of a logical kind are read as what they are written as. The library writes into what it is given. */
function typeOf(schema) {
    return avsc__WEBPACK_IMPORTED_MODULE_0___default().Type.forSchema(JSON.parse(JSON.stringify(schema)), {
        registry: {},
        logicalTypes: {},
        noAnonymousTypes: false,
        omitRecordMethods: true,
    });
}
/** The library puts whole schemas into its messages. */
const maxMessage = 160;
function messageOf(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    const [line = ''] = error.message.split('\n', 1);
    return line.length > maxMessage ? `${line.slice(0, maxMessage)}…` : line;
}


/***/ })

};

