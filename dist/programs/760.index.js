export const id = 760;
export const ids = [760];
export const modules = {

/***/ 21760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protobufParser: () => (/* binding */ protobufParser)
/* harmony export */ });
/* harmony import */ var protobufjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81853);
/* harmony import */ var protobufjs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(protobufjs__WEBPACK_IMPORTED_MODULE_0__);

/** The protobufjs package as the check takes it; import this file only where a .proto file is to be judged. */
const protobufParser = {
    parse: (text) => {
        try {
            const parsed = protobufjs__WEBPACK_IMPORTED_MODULE_0___default().parse(text, new (protobufjs__WEBPACK_IMPORTED_MODULE_0___default().Root)(), { keepCase: true });
            return {
                kind: 'value',
                package: parsed.package ?? '',
                imports: [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])],
                // Through text: what the library gives shares parts with its own objects.
                root: JSON.parse(JSON.stringify(parsed.root.toJSON())),
            };
        }
        catch (error) {
            return { kind: 'failed', why: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown error' };
        }
    },
};


/***/ })

};

