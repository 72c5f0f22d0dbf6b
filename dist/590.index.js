export const id = 590;
export const ids = [590];
export const modules = {

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   make: () => (/* binding */ make)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


const commands = {
    deregisterTargets: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DeregisterTargetsCommand */ .Atx,
    describeListeners: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeListenersCommand */ .AKE,
    describeLoadBalancers: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeLoadBalancersCommand */ .AZi,
    describeRules: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeRulesCommand */ .Ggo,
    describeTargetGroupAttributes: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTargetGroupAttributesCommand */ .cKh,
    describeTargetGroups: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTargetGroupsCommand */ .sC7,
    describeTargetHealth: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTargetHealthCommand */ .qyg,
    registerTargets: _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .RegisterTargetsCommand */ .PE6,
};
function make(options) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .withCalls */ .u)(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .ElasticLoadBalancingV2Client */ .MlD(options), commands);
}


/***/ }),

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


/***/ })

};
