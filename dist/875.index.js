export const id = 875;
export const ids = [875];
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

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   make: () => (/* binding */ make)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5193);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


const commands = {
    createLaunchTemplate: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .CreateLaunchTemplateCommand */ .xMu,
    createLaunchTemplateVersion: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .CreateLaunchTemplateVersionCommand */ .B_$,
    deleteLaunchTemplate: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DeleteLaunchTemplateCommand */ .s9K,
    deleteLaunchTemplateVersions: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DeleteLaunchTemplateVersionsCommand */ .p7t,
    describeImages: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeImagesCommand */ .ji5,
    describeInstances: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeInstancesCommand */ .bNs,
    describeLaunchTemplateVersions: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeLaunchTemplateVersionsCommand */ .Ptd,
    describeLaunchTemplates: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeLaunchTemplatesCommand */ .fmI,
    describeSecurityGroups: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeSecurityGroupsCommand */ .jsQ,
    describeSubnets: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeSubnetsCommand */ .jSW,
    getConsoleOutput: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .GetConsoleOutputCommand */ .Olx,
    modifyLaunchTemplate: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .ModifyLaunchTemplateCommand */ .ddr,
};
function make(options) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .withCalls */ .u)(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__/* .EC2Client */ .gu5(options), commands);
}


/***/ })

};
