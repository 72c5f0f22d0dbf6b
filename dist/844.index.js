export const id = 844;
export const ids = [844];
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

/***/ 3844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   make: () => (/* binding */ make)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8932);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


const commands = {
    attachTrafficSources: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .AttachTrafficSourcesCommand */ .qBQ,
    createAutoScalingGroup: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .CreateAutoScalingGroupCommand */ .VrW,
    createOrUpdateTags: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .CreateOrUpdateTagsCommand */ .vLq,
    deleteAutoScalingGroup: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DeleteAutoScalingGroupCommand */ .cUH,
    deletePolicy: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DeletePolicyCommand */ .Z6J,
    deleteScheduledAction: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DeleteScheduledActionCommand */ .MxB,
    deleteTags: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DeleteTagsCommand */ .MVD,
    describeAutoScalingGroups: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribeAutoScalingGroupsCommand */ .NkQ,
    describePolicies: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribePoliciesCommand */ .d5V,
    describeScalingActivities: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribeScalingActivitiesCommand */ .hM1,
    describeScheduledActions: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribeScheduledActionsCommand */ .bE3,
    describeTrafficSources: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTrafficSourcesCommand */ .SBG,
    detachTrafficSources: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .DetachTrafficSourcesCommand */ .yy_,
    putScalingPolicy: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .PutScalingPolicyCommand */ .OJS,
    putScheduledUpdateGroupAction: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .PutScheduledUpdateGroupActionCommand */ .Yg1,
    resumeProcesses: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .ResumeProcessesCommand */ .iAb,
    suspendProcesses: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .SuspendProcessesCommand */ .JQO,
    updateAutoScalingGroup: _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .UpdateAutoScalingGroupCommand */ .Idg,
};
function make(options) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .withCalls */ .u)(new _aws_sdk_client_auto_scaling__WEBPACK_IMPORTED_MODULE_0__/* .AutoScalingClient */ .yis(options), commands);
}


/***/ })

};
