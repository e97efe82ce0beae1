export const id = 338;
export const ids = [338];
export const modules = {

/***/ 74338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphqlParser: () => (/* binding */ graphqlParser)
/* harmony export */ });
/* harmony import */ var graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(11123);
/* harmony import */ var graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(14929);
/* harmony import */ var graphql_language_printer_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(59936);
/* harmony import */ var graphql_language_source_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(40203);
/* harmony import */ var graphql_language_visitor_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(30638);
/* harmony import */ var graphql_type_definition_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(84169);
/* harmony import */ var graphql_type_scalars_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(93571);
/* harmony import */ var graphql_utilities_astFromValue_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(48893);
/* harmony import */ var graphql_utilities_buildASTSchema_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(69115);
/* harmony import */ var graphql_utilities_findBreakingChanges_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(37461);
/* harmony import */ var graphql_utilities_sortValueNode_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(67287);
/* harmony import */ var graphql_utilities_TypeInfo_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(85000);
/* harmony import */ var graphql_validation_rules_FieldsOnCorrectTypeRule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22153);
/* harmony import */ var graphql_validation_rules_FragmentsOnCompositeTypesRule_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23024);
/* harmony import */ var graphql_validation_rules_KnownArgumentNamesRule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67663);
/* harmony import */ var graphql_validation_rules_KnownTypeNamesRule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51574);
/* harmony import */ var graphql_validation_rules_LoneSchemaDefinitionRule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62553);
/* harmony import */ var graphql_validation_rules_PossibleFragmentSpreadsRule_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44550);
/* harmony import */ var graphql_validation_rules_PossibleTypeExtensionsRule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56058);
/* harmony import */ var graphql_validation_rules_ProvidedRequiredArgumentsRule_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1145);
/* harmony import */ var graphql_validation_rules_ScalarLeafsRule_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(14754);
/* harmony import */ var graphql_validation_rules_UniqueArgumentDefinitionNamesRule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56496);
/* harmony import */ var graphql_validation_rules_UniqueDirectiveNamesRule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29879);
/* harmony import */ var graphql_validation_rules_UniqueEnumValueNamesRule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33062);
/* harmony import */ var graphql_validation_rules_UniqueFieldDefinitionNamesRule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30087);
/* harmony import */ var graphql_validation_rules_UniqueOperationTypesRule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84234);
/* harmony import */ var graphql_validation_rules_UniqueTypeNamesRule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32058);
/* harmony import */ var graphql_validation_rules_ValuesOfCorrectTypeRule_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1408);
/* harmony import */ var graphql_validation_rules_VariablesAreInputTypesRule_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(16187);
/* harmony import */ var graphql_validation_rules_VariablesInAllowedPositionRule_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(84186);
/* harmony import */ var graphql_validation_validate_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(77063);
// By file and not by package name: bundlers pick another build of the package for the name than Node does, and two builds refuse each other's types.































/** The specification's rules for schema documents, without those for directives. */
const rules = [
    graphql_validation_rules_LoneSchemaDefinitionRule_js__WEBPACK_IMPORTED_MODULE_0__.LoneSchemaDefinitionRule,
    graphql_validation_rules_UniqueOperationTypesRule_js__WEBPACK_IMPORTED_MODULE_1__.UniqueOperationTypesRule,
    graphql_validation_rules_UniqueTypeNamesRule_js__WEBPACK_IMPORTED_MODULE_2__.UniqueTypeNamesRule,
    graphql_validation_rules_UniqueEnumValueNamesRule_js__WEBPACK_IMPORTED_MODULE_3__.UniqueEnumValueNamesRule,
    graphql_validation_rules_UniqueFieldDefinitionNamesRule_js__WEBPACK_IMPORTED_MODULE_4__.UniqueFieldDefinitionNamesRule,
    graphql_validation_rules_UniqueArgumentDefinitionNamesRule_js__WEBPACK_IMPORTED_MODULE_5__.UniqueArgumentDefinitionNamesRule,
    graphql_validation_rules_UniqueDirectiveNamesRule_js__WEBPACK_IMPORTED_MODULE_6__.UniqueDirectiveNamesRule,
    graphql_validation_rules_KnownTypeNamesRule_js__WEBPACK_IMPORTED_MODULE_7__.KnownTypeNamesRule,
    graphql_validation_rules_PossibleTypeExtensionsRule_js__WEBPACK_IMPORTED_MODULE_8__.PossibleTypeExtensionsRule,
];
/** The specification's rules for queries whose answer depends on the schema. */
const queryRules = [
    graphql_validation_rules_FieldsOnCorrectTypeRule_js__WEBPACK_IMPORTED_MODULE_9__.FieldsOnCorrectTypeRule,
    graphql_validation_rules_FragmentsOnCompositeTypesRule_js__WEBPACK_IMPORTED_MODULE_10__.FragmentsOnCompositeTypesRule,
    graphql_validation_rules_KnownArgumentNamesRule_js__WEBPACK_IMPORTED_MODULE_11__.KnownArgumentNamesRule,
    graphql_validation_rules_KnownTypeNamesRule_js__WEBPACK_IMPORTED_MODULE_7__.KnownTypeNamesRule,
    graphql_validation_rules_PossibleFragmentSpreadsRule_js__WEBPACK_IMPORTED_MODULE_12__.PossibleFragmentSpreadsRule,
    graphql_validation_rules_ProvidedRequiredArgumentsRule_js__WEBPACK_IMPORTED_MODULE_13__.ProvidedRequiredArgumentsRule,
    graphql_validation_rules_ScalarLeafsRule_js__WEBPACK_IMPORTED_MODULE_14__.ScalarLeafsRule,
    graphql_validation_rules_ValuesOfCorrectTypeRule_js__WEBPACK_IMPORTED_MODULE_15__.ValuesOfCorrectTypeRule,
    graphql_validation_rules_VariablesAreInputTypesRule_js__WEBPACK_IMPORTED_MODULE_16__.VariablesAreInputTypesRule,
    graphql_validation_rules_VariablesInAllowedPositionRule_js__WEBPACK_IMPORTED_MODULE_17__.VariablesInAllowedPositionRule,
];
/** The graphql package as the check takes it; import this file only where a schema is to be judged. */
const graphqlParser = {
    Kind: graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_18__.Kind,
    Source: graphql_language_source_js__WEBPACK_IMPORTED_MODULE_19__.Source,
    parse: graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_20__.parse,
    validate: (document) => (0,graphql_validation_validate_js__WEBPACK_IMPORTED_MODULE_21__.validateSDL)(document, undefined, rules),
    validateQueries: (schema, document, most) => (0,graphql_validation_validate_js__WEBPACK_IMPORTED_MODULE_21__.validate)(schema, document, queryRules, { maxErrors: most, hideSuggestions: true }),
    walkTyped,
    buildASTSchema: (document, options) => withPlainScalars((0,graphql_utilities_buildASTSchema_js__WEBPACK_IMPORTED_MODULE_22__/* .buildASTSchema */ .om)(document, options)),
    printValue,
    findBreakingChanges: graphql_utilities_findBreakingChanges_js__WEBPACK_IMPORTED_MODULE_23__/* .findBreakingChanges */ .cX,
    findDangerousChanges: graphql_utilities_findBreakingChanges_js__WEBPACK_IMPORTED_MODULE_23__/* .findDangerousChanges */ .Dy,
};
/**
 * The library spells defaults to compare them, and throws at an object or list that a custom scalar holds: its own scalars
 * give such a value as it is. The schema was just built and nobody else has it.
 */
function withPlainScalars(schema) {
    for (const type of Object.values(schema.getTypeMap()))
        if ((0,graphql_type_definition_js__WEBPACK_IMPORTED_MODULE_24__.isScalarType)(type) && !(0,graphql_type_scalars_js__WEBPACK_IMPORTED_MODULE_25__.isSpecifiedScalarType)(type))
            type.serialize = plain;
    return schema;
}
function plain(value) {
    return typeof value === 'object' && value !== null ? JSON.stringify(value, inOrder) : value;
}
function inOrder(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function printValue(value, type) {
    const node = (0,graphql_utilities_astFromValue_js__WEBPACK_IMPORTED_MODULE_26__.astFromValue)(value, type);
    return node == null ? '' : (0,graphql_language_printer_js__WEBPACK_IMPORTED_MODULE_27__.print)((0,graphql_utilities_sortValueNode_js__WEBPACK_IMPORTED_MODULE_28__.sortValueNode)(node));
}
function walkTyped(schema, document, { enter, leave }) {
    const info = new graphql_utilities_TypeInfo_js__WEBPACK_IMPORTED_MODULE_29__.TypeInfo(schema);
    (0,graphql_language_visitor_js__WEBPACK_IMPORTED_MODULE_30__.visit)(document, (0,graphql_utilities_TypeInfo_js__WEBPACK_IMPORTED_MODULE_29__.visitWithTypeInfo)(info, { enter: (node) => enter(node, info), leave: (node) => leave(node) }));
}


/***/ })

};

