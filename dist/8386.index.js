export const id = 8386;
export const ids = [8386,6005];
export const modules = {

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANONYMISER_VERSION: () => (/* binding */ ANONYMISER_VERSION),
/* harmony export */   Ey: () => (/* binding */ ENTITIES),
/* harmony export */   JR: () => (/* binding */ LEAST_SCORE),
/* harmony export */   YL: () => (/* binding */ STRATEGIES),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS)
/* harmony export */ });
/**
 * What is recognised. The names are the ones Presidio documents, so that results can be compared; JWT, API_KEY and SECRET are ours. DATE_TIME is narrower than
 * there: dates of birth, because every other date of a request is needed as it is.
 */
const ENTITIES = [
    'CREDIT_CARD',
    'CRYPTO',
    'DATE_TIME',
    'EMAIL_ADDRESS',
    'IBAN_CODE',
    'IP_ADDRESS',
    'LOCATION',
    'MAC_ADDRESS',
    'PERSON',
    'PHONE_NUMBER',
    'US_SSN',
    'JWT',
    'API_KEY',
    'SECRET',
];
/**
 * What becomes of a value: `pseudonym` keeps its format and is the same for the same value, `redact` puts the entity's name, `mask` stars, `hash` 16 hexadecimal
 * digits of the keyed hash, `keep` only counts it. A number of a JSON document stays a number under each of them.
 */
const STRATEGIES = ['pseudonym', 'redact', 'mask', 'hash', 'keep'];
/** Credentials: `entities: default` and `all` hold them, and a list that leaves them out still has them replaced. */
const CREDENTIALS = new Set(['JWT', 'API_KEY', 'SECRET']);
/** Below this a candidate is taken for something else. */
const LEAST_SCORE = 0.5;
/** Of the rules, kept in manifests: what an older version has left may be found by a newer one. */
const ANONYMISER_VERSION = 2;


/***/ })

};
