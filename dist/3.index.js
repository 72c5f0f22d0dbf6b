export const id = 3;
export const ids = [3];
export const modules = {

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withCalls)
/* harmony export */ });
/**
 * A client with a method for each command that is named: `ec2.describeImages(…)`. The SDK's own class with methods has
 * all of the service's, hundreds that would be bundled, loaded and never called.
 */
function withCalls(client, commands) {
    const { send } = client;
    const calls = Object.entries(commands).map(([name, Made]) => [
        name,
        (input) => send.call(client, new Made(input)),
    ]);
    return Object.assign(client, Object.fromEntries(calls));
}


/***/ }),

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   make: () => (/* binding */ make)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8249);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


const commands = {
    batchGetImage: _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_0__/* .BatchGetImageCommand */ .P8n,
    getAuthorizationToken: _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_0__/* .GetAuthorizationTokenCommand */ .Eu6,
};
function make(options) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .withCalls */ .u)(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_0__/* .ECRClient */ .S70(options), commands);
}


/***/ })

};
