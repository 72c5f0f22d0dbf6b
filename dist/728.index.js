export const id = 728;
export const ids = [728];
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

/***/ 5728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   make: () => (/* binding */ make)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4736);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


const commands = {
    deleteParameters: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .DeleteParametersCommand */ .lPl,
    describeInstanceInformation: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .DescribeInstanceInformationCommand */ .MXw,
    getCommandInvocation: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .GetCommandInvocationCommand */ .ryN,
    getParameter: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .GetParameterCommand */ .lhy,
    getParameters: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .GetParametersCommand */ .AFe,
    getParametersByPath: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .GetParametersByPathCommand */ .o_y,
    listCommandInvocations: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .ListCommandInvocationsCommand */ .mdT,
    putParameter: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .PutParameterCommand */ .ihh,
    sendCommand: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .SendCommandCommand */ .VWR,
};
function make(options) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .withCalls */ .u)(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__/* .SSMClient */ .jBj(options), commands);
}


/***/ })

};
