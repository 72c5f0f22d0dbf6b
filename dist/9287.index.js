export const id=9287;export const ids=[9287];export const modules={70642:(e,t,a)=>{a.d(t,{y:()=>AutoScalingClient})
;var r=a(5152);var n=a(90402);var o=a(92658);var s=a(47291);var i=a(62085);var c=a(93422);var l=a(23609);var u=a(26890)
;var d=a(97523);const defaultAutoScalingHttpAuthSchemeParametersProvider=async(e,t,a)=>({operation:(0,
o.getSmithyContext)(t).operation,region:await(0,o.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"autoscaling",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultAutoScalingHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,o.normalizeProvider)(e.authSchemePreference??[])})};var p=a(91721);const g={rE:"3.1169.0"}
;var v=a(89882);var m=a(92430);var S=a(93291);var f=a(37288);var h=a(99542);const P="ref"
;const y=-1,I=true,A="isSet",C="PartitionResult",T="booleanEquals",R="getAttr",D={[P]:"Endpoint"},E={[P]:C},x={},F=[{
[P]:"Region"}];const M={conditions:[[A,[D]],[A,F],["aws.partition",F,C],[T,[{[P]:"UseFIPS"},I]],[T,[{[P]:"UseDualStack"
},I]],[T,[{fn:R,argv:[E,"supportsDualStack"]},I]],[T,[{fn:R,argv:[E,"supportsFIPS"]},I]],["stringEquals",[{fn:R,
argv:[E,"name"]},"aws-us-gov"]]],
results:[[y],[y,"Invalid Configuration: FIPS and custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[D,x],["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",x],[y,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://autoscaling.{Region}.amazonaws.com",x],["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",x],[y,"FIPS is enabled but this partition does not support FIPS"],["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",x],[y,"DualStack is enabled but this partition does not support DualStack"],["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}",x],[y,"Invalid Configuration: Missing Region"]]
};const b=1e8
;const O=new Int32Array([-1,1,-1,0,13,3,1,4,b+12,2,5,b+12,3,8,6,4,7,b+11,5,b+9,b+10,4,11,9,6,10,b+8,7,b+6,b+7,5,12,b+5,6,b+4,b+5,3,b+1,14,4,b+2,b+3])
;const N=i.BinaryDecisionDiagram.from(O,2,M.conditions,M.results);const G=new i.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>G.get(e,()=>(0,
i.decideEndpoint)(N,{endpointParams:e,logger:t.logger}));i.customEndpointFunctions.aws=r.awsEndpointFunctions
;var w=a(48427);const getRuntimeConfig=e=>({apiVersion:"2011-01-01",base64Decoder:e?.base64Decoder??m.fromBase64,
base64Encoder:e?.base64Encoder??m.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultAutoScalingHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new o.NoOpLogger,protocol:e?.protocol??f.AwsQueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.autoscaling",errorTypeRegistries:w.q1U,
xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"2011-01-01",
serviceTarget:"AutoScaling_2011_01_01"},serviceId:e?.serviceId??"Auto Scaling",sha256:e?.sha256??h.Sha256,
urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??m.fromUtf8,utf8Encoder:e?.utf8Encoder??m.toUtf8})
;const runtimeConfig_getRuntimeConfig=e=>{(0,o.emitWarningIfUnsupportedVersion)(process.version);const t=(0,
s.resolveDefaultsModeConfig)(e);const defaultConfigProvider=()=>t().then(o.loadConfigsForDefaultMode)
;const a=getRuntimeConfig(e);(0,r.emitWarningIfUnsupportedVersion)(process.version);const n={profile:e?.profile,
logger:a.logger};return{...a,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,
s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,n),bodyLengthChecker:e?.bodyLengthChecker??m.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??v.v6,defaultSocketTimeout:(0,
r.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
r.createDefaultUserAgentProvider)({serviceId:a.serviceId,clientVersion:g.rE}),maxAttempts:e?.maxAttempts??(0,
s.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS,{
...s.NODE_REGION_CONFIG_FILE_OPTIONS,...n}),requestHandler:S.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,s.loadConfig)({...l.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||l.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??m.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,n),useFipsEndpoint:e?.useFipsEndpoint??(0,
s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,n),userAgentAppId:e?.userAgentAppId??(0,
s.loadConfig)(r.NODE_APP_ID_CONFIG_OPTIONS,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let a=e.httpAuthSchemeProvider;let r=e.credentials;return{setHttpAuthScheme(e){
const a=t.findIndex(t=>t.schemeId===e.schemeId);if(a===-1)t.push(e);else t.splice(a,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){a=e},httpAuthSchemeProvider(){return a},setCredentials(e){r=e},credentials(){return r}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const a=Object.assign((0,r.getAwsRegionExtensionConfiguration)(e),(0,o.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(a))
;return Object.assign(e,(0,r.resolveAwsRegionExtensionConfiguration)(a),(0,o.resolveDefaultRuntimeConfig)(a),(0,
c.resolveHttpHandlerRuntimeConfig)(a),resolveHttpAuthRuntimeConfig(a))};class AutoScalingClient extends o.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const a=(0,p.v)(t)
;const o=(0,r.resolveUserAgentConfig)(a);const d=(0,l.resolveRetryConfig)(o);const g=(0,s.resolveRegionConfig)(d)
;const v=(0,r.resolveHostHeaderConfig)(g);const m=(0,i.resolveEndpointConfig)(v);const S=resolveHttpAuthSchemeConfig(m)
;const f=resolveRuntimeExtensions(S,e?.extensions||[]);this.config=f;this.middlewareStack.use((0,
u.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,r.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,l.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,r.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,r.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
r.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultAutoScalingHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new n.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,n.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},92364:(e,t,a)=>{a.d(t,{
G5:()=>s,lq:()=>i,yt:()=>_mw0});var r=a(92658);var n=a(62085);var o=a(91721);const s=(0,
r.makeBuilder)(o.S,"AutoScaling_2011_01_01","AutoScalingClient",n.getEndpointPlugin);const i={};const _mw0=(e,t,a,r)=>[]
},68408:(e,t,a)=>{a.d(t,{q:()=>AttachTrafficSourcesCommand});var r=a(92364);var n=a(48427)
;class AttachTrafficSourcesCommand extends((0,r.G5)(r.lq,r.yt,"AttachTrafficSources",n.nui)){}},92409:(e,t,a)=>{a.d(t,{
V:()=>CreateAutoScalingGroupCommand});var r=a(92364);var n=a(48427);class CreateAutoScalingGroupCommand extends((0,
r.G5)(r.lq,r.yt,"CreateAutoScalingGroup",n.qtT)){}},21399:(e,t,a)=>{a.d(t,{v:()=>CreateOrUpdateTagsCommand})
;var r=a(92364);var n=a(48427);class CreateOrUpdateTagsCommand extends((0,r.G5)(r.lq,r.yt,"CreateOrUpdateTags",n.S4j)){}
},86692:(e,t,a)=>{a.d(t,{c:()=>DeleteAutoScalingGroupCommand});var r=a(92364);var n=a(48427)
;class DeleteAutoScalingGroupCommand extends((0,r.G5)(r.lq,r.yt,"DeleteAutoScalingGroup",n.nkd)){}},82275:(e,t,a)=>{
a.d(t,{Z:()=>DeletePolicyCommand});var r=a(92364);var n=a(48427);class DeletePolicyCommand extends((0,
r.G5)(r.lq,r.yt,"DeletePolicy",n.u2u)){}},7800:(e,t,a)=>{a.d(t,{M:()=>DeleteScheduledActionCommand});var r=a(92364)
;var n=a(48427);class DeleteScheduledActionCommand extends((0,r.G5)(r.lq,r.yt,"DeleteScheduledAction",n.VGn)){}},
80002:(e,t,a)=>{a.d(t,{M:()=>DeleteTagsCommand});var r=a(92364);var n=a(48427);class DeleteTagsCommand extends((0,
r.G5)(r.lq,r.yt,"DeleteTags",n.$$V)){}},13509:(e,t,a)=>{a.d(t,{N:()=>DescribeAutoScalingGroupsCommand});var r=a(92364)
;var n=a(48427);class DescribeAutoScalingGroupsCommand extends((0,r.G5)(r.lq,r.yt,"DescribeAutoScalingGroups",n.myy)){}
},47257:(e,t,a)=>{a.d(t,{d:()=>DescribePoliciesCommand});var r=a(92364);var n=a(48427)
;class DescribePoliciesCommand extends((0,r.G5)(r.lq,r.yt,"DescribePolicies",n.Q6g)){}},27645:(e,t,a)=>{a.d(t,{
h:()=>DescribeScalingActivitiesCommand});var r=a(92364);var n=a(48427)
;class DescribeScalingActivitiesCommand extends((0,r.G5)(r.lq,r.yt,"DescribeScalingActivities",n.MDN)){}},
25521:(e,t,a)=>{a.d(t,{b:()=>DescribeScheduledActionsCommand});var r=a(92364);var n=a(48427)
;class DescribeScheduledActionsCommand extends((0,r.G5)(r.lq,r.yt,"DescribeScheduledActions",n.ixJ)){}},88200:(e,t,a)=>{
a.d(t,{S:()=>DescribeTrafficSourcesCommand});var r=a(92364);var n=a(48427)
;class DescribeTrafficSourcesCommand extends((0,r.G5)(r.lq,r.yt,"DescribeTrafficSources",n.zeO)){}},86298:(e,t,a)=>{
a.d(t,{y:()=>DetachTrafficSourcesCommand});var r=a(92364);var n=a(48427);class DetachTrafficSourcesCommand extends((0,
r.G5)(r.lq,r.yt,"DetachTrafficSources",n.JoB)){}},87904:(e,t,a)=>{a.d(t,{O:()=>PutScalingPolicyCommand});var r=a(92364)
;var n=a(48427);class PutScalingPolicyCommand extends((0,r.G5)(r.lq,r.yt,"PutScalingPolicy",n.ZxL)){}},15702:(e,t,a)=>{
a.d(t,{Y:()=>PutScheduledUpdateGroupActionCommand});var r=a(92364);var n=a(48427)
;class PutScheduledUpdateGroupActionCommand extends((0,r.G5)(r.lq,r.yt,"PutScheduledUpdateGroupAction",n.jq9)){}},
16304:(e,t,a)=>{a.d(t,{i:()=>ResumeProcessesCommand});var r=a(92364);var n=a(48427)
;class ResumeProcessesCommand extends((0,r.G5)(r.lq,r.yt,"ResumeProcesses",n.vLm)){}},92239:(e,t,a)=>{a.d(t,{
J:()=>SuspendProcessesCommand});var r=a(92364);var n=a(48427);class SuspendProcessesCommand extends((0,
r.G5)(r.lq,r.yt,"SuspendProcesses",n.m6h)){}},51092:(e,t,a)=>{a.d(t,{U:()=>TerminateInstanceInAutoScalingGroupCommand})
;var r=a(92364);var n=a(48427);class TerminateInstanceInAutoScalingGroupCommand extends((0,
r.G5)(r.lq,r.yt,"TerminateInstanceInAutoScalingGroup",n.R8F)){}},22470:(e,t,a)=>{a.d(t,{
I:()=>UpdateAutoScalingGroupCommand});var r=a(92364);var n=a(48427);class UpdateAutoScalingGroupCommand extends((0,
r.G5)(r.lq,r.yt,"UpdateAutoScalingGroup",n.lKf)){}},91721:(e,t,a)=>{a.d(t,{S:()=>r,v:()=>resolveClientEndpointParameters
});const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"autoscaling"});const r={UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},48427:(e,t,a)=>{a.d(t,{nui:()=>Gr,qtT:()=>wr,
S4j:()=>kr,nkd:()=>Lr,u2u:()=>Ur,VGn:()=>qr,$$V:()=>_r,myy:()=>Br,Q6g:()=>Hr,MDN:()=>zr,ixJ:()=>$r,zeO:()=>jr,
JoB:()=>Vr,ZxL:()=>Zr,jq9:()=>Qr,vLm:()=>Wr,m6h:()=>Jr,R8F:()=>Kr,lKf:()=>Yr,q1U:()=>Mt});var r=a(26890);var n=a(92658)
;class AutoScalingServiceException extends n.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,AutoScalingServiceException.prototype)}}
class ActiveInstanceRefreshNotFoundFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#ActiveInstanceRefreshNotFoundFault";name="ActiveInstanceRefreshNotFoundFault"
;$fault="client";constructor(e){super({name:"ActiveInstanceRefreshNotFoundFault",$fault:"client",...e})
;Object.setPrototypeOf(this,ActiveInstanceRefreshNotFoundFault.prototype)}}
class AlreadyExistsFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#AlreadyExistsFault";name="AlreadyExistsFault";$fault="client";constructor(e){
super({name:"AlreadyExistsFault",$fault:"client",...e});Object.setPrototypeOf(this,AlreadyExistsFault.prototype)}}
class ResourceContentionFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#ResourceContentionFault";name="ResourceContentionFault";$fault="server"
;constructor(e){super({name:"ResourceContentionFault",$fault:"server",...e})
;Object.setPrototypeOf(this,ResourceContentionFault.prototype)}}
class ServiceLinkedRoleFailure extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#ServiceLinkedRoleFailure";name="ServiceLinkedRoleFailure";$fault="server"
;constructor(e){super({name:"ServiceLinkedRoleFailure",$fault:"server",...e})
;Object.setPrototypeOf(this,ServiceLinkedRoleFailure.prototype)}}
class InstanceRefreshInProgressFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#InstanceRefreshInProgressFault";name="InstanceRefreshInProgressFault"
;$fault="client";constructor(e){super({name:"InstanceRefreshInProgressFault",$fault:"client",...e})
;Object.setPrototypeOf(this,InstanceRefreshInProgressFault.prototype)}}
class LimitExceededFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#LimitExceededFault";name="LimitExceededFault";$fault="client";constructor(e){
super({name:"LimitExceededFault",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededFault.prototype)}}
class ResourceInUseFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#ResourceInUseFault";name="ResourceInUseFault";$fault="client";constructor(e){
super({name:"ResourceInUseFault",$fault:"client",...e});Object.setPrototypeOf(this,ResourceInUseFault.prototype)}}
class ScalingActivityInProgressFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#ScalingActivityInProgressFault";name="ScalingActivityInProgressFault"
;$fault="client";constructor(e){super({name:"ScalingActivityInProgressFault",$fault:"client",...e})
;Object.setPrototypeOf(this,ScalingActivityInProgressFault.prototype)}}
class InvalidNextToken extends AutoScalingServiceException{static shapeId="com.amazonaws.autoscaling#InvalidNextToken"
;name="InvalidNextToken";$fault="client";constructor(e){super({name:"InvalidNextToken",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidNextToken.prototype)}}
class IdempotentCallInProgressFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#IdempotentCallInProgressFault";name="IdempotentCallInProgressFault"
;$fault="server";Message;constructor(e){super({name:"IdempotentCallInProgressFault",$fault:"server",...e})
;Object.setPrototypeOf(this,IdempotentCallInProgressFault.prototype);this.Message=e.Message}}
class IdempotentParameterMismatchError extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#IdempotentParameterMismatchError";name="IdempotentParameterMismatchError"
;$fault="client";Message;constructor(e){super({name:"IdempotentParameterMismatchError",$fault:"client",...e})
;Object.setPrototypeOf(this,IdempotentParameterMismatchError.prototype);this.Message=e.Message}}
class IrreversibleInstanceRefreshFault extends AutoScalingServiceException{
static shapeId="com.amazonaws.autoscaling#IrreversibleInstanceRefreshFault";name="IrreversibleInstanceRefreshFault"
;$fault="client";constructor(e){super({name:"IrreversibleInstanceRefreshFault",$fault:"client",...e})
;Object.setPrototypeOf(this,IrreversibleInstanceRefreshFault.prototype)}}const o="Activities"
;const s="AutoScalingGroupARN";const i="AutoScalingGroupName";const c="AutoScalingGroups";const l="AdjustmentType"
;const u="AvailabilityZones";const d="AvailabilityZoneDistribution";const p="AvailabilityZoneIds"
;const g="AvailabilityZoneImpairmentPolicy";const v="Activity";const m="Alarms";const S="CustomizedMetricSpecification"
;const f="CapacityRebalance";const h="CapacityReservationSpecification";const P="CapacityReservationTarget"
;const y="Context";const I="Cooldown";const A="DesiredCapacity";const C="DesiredCapacityType";const T="DefaultCooldown"
;const R="DefaultInstanceWarmup";const D="DeletionProtection";const E="DistributionSegments";const x="Dimensions"
;const F="EstimatedInstanceWarmup";const M="EnabledMetrics";const b="EndTime";const O="Enabled";const N="Expression"
;const G="Filters";const w="HealthCheckGracePeriod";const k="HealthCheckType";const L="Instances"
;const U="InstancesDistribution";const q="ImageId";const _="InstanceId";const B="InstanceLifecyclePolicy"
;const H="InstanceMaintenancePolicy";const z="IncludeManagedResources";const $="InstanceReusePolicy"
;const j="InstanceRequirements";const V="InstanceType";const Z="Identifier";const Q="Label";const W="LoadBalancerNames"
;const J="LaunchConfigurationName";const K="LaunchTemplate";const Y="LaunchTemplateSpecification";const X="Message"
;const ee="MinAdjustmentMagnitude";const te="MinAdjustmentStep";const ae="MetricAggregationType"
;const re="MetricDataQueries";const ne="MaxInstanceLifetime";const oe="MixedInstancesPolicy";const se="MetricName"
;const ie="MaxRecords";const ce="MinSize";const le="MaxSize";const ue="MetricStat";const de="Max";const pe="Metric"
;const ge="Min";const ve="Name";const me="NewInstancesProtectedFromScaleIn";const Se="NextToken";const fe="Namespace"
;const he="Operator";const Pe="Overrides";const ye="PropagateAtLaunch";const Ie="PolicyARN";const Ae="PlacementGroup"
;const Ce="PredefinedMetricSpecification";const Te="PredefinedMetricType";const Re="PolicyName"
;const De="PredictiveScalingConfiguration";const Ee="PolicyType";const xe="Period";const Fe="ReturnData"
;const Me="ResourceId";const be="ResourceLabel";const Oe="RetentionTriggers";const Ne="ResourceType"
;const Ge="Recurrence";const we="Status";const ke="ScalingAdjustment";const Le="ScheduledActionName"
;const Ue="StepAdjustments";const qe="ServiceLinkedRoleARN";const _e="SuspendedProcesses";const Be="ScalingPolicies"
;const He="StartTime";const ze="ScheduledUpdateGroupActions";const $e="SkipZonalShiftValidation";const je="Stat"
;const Ve="Tags";const Ze="TargetGroupARNs";const Qe="TerminationPolicies";const We="TrafficSources"
;const Je="TargetTrackingConfiguration";const Ke="TargetValue";const Ye="TimeZone";const Xe="Time";const et="Type"
;const tt="Unit";const at="Value";const rt="VPCZoneIdentifier";const nt="WeightedCapacity"
;const ot="WarmPoolConfiguration";const st="awsQueryError";const it="client";const ct="error";const lt="httpError"
;const ut="message";const dt="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling";const pt="server";const gt="xmlName"
;const vt="com.amazonaws.autoscaling";const mt=new r.TypeRegistry(dt)
;var St=[-3,dt,"AutoScalingServiceException",0,[],[]];mt.registerError(St,AutoScalingServiceException)
;const ft=new r.TypeRegistry(vt);var ht=[-3,vt,"ActiveInstanceRefreshNotFoundFault",{
[st]:["ActiveInstanceRefreshNotFound",400],[ct]:it,[lt]:400},[ut],[0]]
;ft.registerError(ht,ActiveInstanceRefreshNotFoundFault);var Pt=[-3,vt,"AlreadyExistsFault",{[st]:["AlreadyExists",400],
[ct]:it,[lt]:400},[ut],[0]];ft.registerError(Pt,AlreadyExistsFault);var yt=[-3,vt,"IdempotentCallInProgressFault",{
[st]:["IdempotentCallInProgress",500],[ct]:pt,[lt]:500},[X],[0]];ft.registerError(yt,IdempotentCallInProgressFault)
;var It=[-3,vt,"IdempotentParameterMismatchError",{[st]:["IdempotentParameterMismatch",400],[ct]:it,[lt]:400},[X],[0]]
;ft.registerError(It,IdempotentParameterMismatchError);var At=[-3,vt,"InstanceRefreshInProgressFault",{
[st]:["InstanceRefreshInProgress",400],[ct]:it,[lt]:400},[ut],[0]];ft.registerError(At,InstanceRefreshInProgressFault)
;var Ct=[-3,vt,"InvalidNextToken",{[st]:["InvalidNextToken",400],[ct]:it,[lt]:400},[ut],[0]]
;ft.registerError(Ct,InvalidNextToken);var Tt=[-3,vt,"IrreversibleInstanceRefreshFault",{
[st]:["IrreversibleInstanceRefresh",400],[ct]:it,[lt]:400},[ut],[0]]
;ft.registerError(Tt,IrreversibleInstanceRefreshFault);var Rt=[-3,vt,"LimitExceededFault",{[st]:["LimitExceeded",400],
[ct]:it,[lt]:400},[ut],[0]];ft.registerError(Rt,LimitExceededFault);var Dt=[-3,vt,"ResourceContentionFault",{
[st]:["ResourceContention",500],[ct]:pt,[lt]:500},[ut],[0]];ft.registerError(Dt,ResourceContentionFault)
;var Et=[-3,vt,"ResourceInUseFault",{[st]:["ResourceInUse",400],[ct]:it,[lt]:400},[ut],[0]]
;ft.registerError(Et,ResourceInUseFault);var xt=[-3,vt,"ScalingActivityInProgressFault",{
[st]:["ScalingActivityInProgress",400],[ct]:it,[lt]:400},[ut],[0]];ft.registerError(xt,ScalingActivityInProgressFault)
;var Ft=[-3,vt,"ServiceLinkedRoleFailure",{[st]:["ServiceLinkedRoleFailure",500],[ct]:pt,[lt]:500},[ut],[0]]
;ft.registerError(Ft,ServiceLinkedRoleFailure);const Mt=[mt,ft];var bt=[3,vt,"AcceleratorCountRequest",0,[ge,de],[1,1]]
;var Ot=[3,vt,"AcceleratorTotalMemoryMiBRequest",0,[ge,de],[1,1]];var Nt=[3,vt,"ActivitiesType",0,[o,Se],[()=>pr,0],1]
;var Gt=[3,vt,v,0,["ActivityId",i,"Cause",He,"StatusCode","Description",b,"StatusMessage","Progress","Details","AutoScalingGroupState",s],[0,0,0,4,0,0,4,0,1,0,0,0],5]
;var wt=[3,vt,"ActivityType",0,[v,o],[()=>Gt,()=>pr]];var kt=[3,vt,"Alarm",0,["AlarmName","AlarmARN"],[0,0]]
;var Lt=[3,vt,"AttachTrafficSourcesResultType",0,[],[]]
;var Ut=[3,vt,"AttachTrafficSourcesType",0,[i,We,$e],[0,()=>Or,2],2]
;var qt=[3,vt,"AutoScalingGroup",0,[i,ce,le,A,T,u,k,"CreatedTime",s,J,K,oe,"PredictedCapacity",p,W,Ze,w,L,_e,Ae,rt,M,we,Ve,Qe,me,qe,ne,f,ot,"WarmPoolSize",y,C,R,We,H,D,d,g,h,B,he],[0,1,1,1,1,64,0,4,0,0,()=>ya,[()=>xa,0],1,64,64,64,1,()=>hr,()=>xr,0,0,()=>Sr,0,()=>Fr,64,2,0,1,2,()=>ur,1,0,0,1,()=>Or,()=>va,0,()=>Ht,()=>zt,()=>Vt,()=>ga,()=>ba],8]
;var _t=[3,vt,"AutoScalingGroupNamesType",0,["AutoScalingGroupNames","IncludeInstances",z,Se,ie,G],[64,2,2,0,1,()=>fr]]
;var Bt=[3,vt,"AutoScalingGroupsType",0,[c,Se],[[()=>vr,0],0],1];var Ht=[3,vt,d,0,["CapacityDistributionStrategy"],[0]]
;var zt=[3,vt,g,0,["ZonalShiftEnabled","ImpairedZoneHealthCheckBehavior"],[2,0]]
;var $t=[3,vt,"BaselineEbsBandwidthMbpsRequest",0,[ge,de],[1,1]]
;var jt=[3,vt,"BaselinePerformanceFactorsRequest",0,["Cpu"],[[()=>Qt,0]]]
;var Vt=[3,vt,h,0,["CapacityReservationPreference",P],[0,()=>Zt]]
;var Zt=[3,vt,P,0,["CapacityReservationIds","CapacityReservationResourceGroupArns"],[64,64]]
;var Qt=[3,vt,"CpuPerformanceFactorRequest",0,["References"],[[()=>Cr,{[gt]:"Reference"}]]]
;var Wt=[3,vt,"CreateAutoScalingGroupType",0,[i,ce,le,J,K,oe,_,A,T,u,p,W,Ze,k,w,Ae,rt,Qe,me,f,"LifecycleHookSpecificationList",D,Ve,qe,ne,y,C,R,We,H,d,g,$e,h,B,he],[0,1,1,0,()=>ya,[()=>xa,0],0,1,1,64,64,64,64,0,1,0,0,64,2,2,()=>Pr,0,()=>Mr,0,1,0,0,1,()=>Or,()=>va,()=>Ht,()=>zt,2,()=>Vt,()=>ga,()=>ba],3]
;var Jt=[3,vt,"CreateOrUpdateTagsType",0,[Ve],[()=>Mr],1]
;var Kt=[3,vt,S,0,[se,fe,x,"Statistic",tt,xe,"Metrics"],[0,0,()=>Ir,0,0,1,()=>br]]
;var Yt=[3,vt,"DeleteAutoScalingGroupType",0,[i,"ForceDelete"],[0,2],1]
;var Xt=[3,vt,"DeletePolicyType",0,[Re,i],[0,0],1];var ea=[3,vt,"DeleteScheduledActionType",0,[i,Le],[0,0],2]
;var ta=[3,vt,"DeleteTagsType",0,[Ve],[()=>Mr],1]
;var aa=[3,vt,"DescribePoliciesType",0,[i,"PolicyNames","PolicyTypes",z,Se,ie],[0,64,64,2,0,1]]
;var ra=[3,vt,"DescribeScalingActivitiesType",0,["ActivityIds",i,"IncludeDeletedGroups",z,ie,Se,G],[64,0,2,2,1,0,()=>fr]]
;var na=[3,vt,"DescribeScheduledActionsType",0,[i,"ScheduledActionNames",He,b,z,Se,ie],[0,64,4,4,2,0,1]]
;var oa=[3,vt,"DescribeTrafficSourcesRequest",0,[i,"TrafficSourceType",Se,ie],[0,0,0,1],1]
;var sa=[3,vt,"DescribeTrafficSourcesResponse",0,[We,Se],[()=>Nr,0]]
;var ia=[3,vt,"DetachTrafficSourcesResultType",0,[],[]];var ca=[3,vt,"DetachTrafficSourcesType",0,[i,We],[0,()=>Or],2]
;var la=[3,vt,"DistributionSegment",0,["TargetCapacityTypes"],[64]]
;var ua=[3,vt,"EnabledMetric",0,[pe,"Granularity"],[0,0]];var da=[3,vt,"Filter",0,[ve,"Values"],[0,64]]
;var pa=[3,vt,"Instance",0,[_,"AvailabilityZone","LifecycleState","HealthStatus","ProtectedFromScaleIn",V,"AvailabilityZoneId",J,K,q,nt],[0,0,0,0,2,0,0,0,()=>ya,0,0],5]
;var ga=[3,vt,B,0,[Oe],[()=>Va]];var va=[3,vt,H,0,["MinHealthyPercentage","MaxHealthyPercentage"],[1,1]]
;var ma=[3,vt,j,0,["VCpuCount","MemoryMiB","CpuManufacturers","MemoryGiBPerVCpu","ExcludedInstanceTypes","InstanceGenerations","SpotMaxPricePercentageOverLowestPrice","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice","OnDemandMaxPricePercentageOverLowestPrice","BareMetal","BurstablePerformance","RequireHibernateSupport","NetworkInterfaceCount","LocalStorage","LocalStorageTypes","TotalLocalStorageGB","BaselineEbsBandwidthMbps","AcceleratorTypes","AcceleratorCount","AcceleratorManufacturers","AcceleratorNames","AcceleratorTotalMemoryMiB","NetworkBandwidthGbps","AllowedInstanceTypes","BaselinePerformanceFactors"],[()=>lr,()=>Ca,64,()=>Aa,64,64,1,1,1,0,0,2,()=>Ma,0,64,()=>or,()=>$t,64,()=>bt,64,64,()=>Ot,()=>Fa,64,[()=>jt,0]],2]
;var Sa=[3,vt,$,0,["ReuseOnScaleIn"],[2]]
;var fa=[3,vt,U,0,["OnDemandAllocationStrategy","OnDemandBaseCapacity","OnDemandPercentageAboveBaseCapacity","SpotAllocationStrategy","SpotInstancePools","SpotMaxPrice",E],[0,1,1,0,1,0,()=>mr]]
;var ha=[3,vt,K,0,[Y,Pe],[()=>ya,[()=>Ar,0]]]
;var Pa=[3,vt,"LaunchTemplateOverrides",0,[V,nt,Y,j,q],[0,0,()=>ya,[()=>ma,0],0]]
;var ya=[3,vt,Y,0,["LaunchTemplateId","LaunchTemplateName","Version"],[0,0,0]]
;var Ia=[3,vt,"LifecycleHookSpecification",0,["LifecycleHookName","LifecycleTransition","NotificationMetadata","HeartbeatTimeout","DefaultResult","NotificationTargetARN","RoleARN"],[0,0,0,1,0,0,0],2]
;var Aa=[3,vt,"MemoryGiBPerVCpuRequest",0,[ge,de],[1,1]];var Ca=[3,vt,"MemoryMiBRequest",0,[ge,de],[1,1],1]
;var Ta=[3,vt,pe,0,[fe,se,x],[0,0,()=>Ir],2];var Ra=[3,vt,"MetricDataQuery",0,["Id",N,ue,Q,Fe],[0,0,()=>Ea,0,2],1]
;var Da=[3,vt,"MetricDimension",0,[ve,at],[0,0],2];var Ea=[3,vt,ue,0,[pe,je,tt],[()=>Ta,0,0],2]
;var xa=[3,vt,oe,0,[K,U],[[()=>ha,0],()=>fa]];var Fa=[3,vt,"NetworkBandwidthGbpsRequest",0,[ge,de],[1,1]]
;var Ma=[3,vt,"NetworkInterfaceCountRequest",0,[ge,de],[1,1]];var ba=[3,vt,he,0,["Principal"],[0],1]
;var Oa=[3,vt,"PerformanceFactorReferenceRequest",0,["InstanceFamily"],[0]]
;var Na=[3,vt,"PoliciesType",0,[Be,Se],[()=>Rr,0]];var Ga=[3,vt,"PolicyARNType",0,[Ie,m],[0,()=>gr]]
;var wa=[3,vt,Ce,0,[Te,be],[0,0],1]
;var ka=[3,vt,De,0,["MetricSpecifications","Mode","SchedulingBufferTime","MaxCapacityBreachBehavior","MaxCapacityBuffer"],[()=>Tr,0,1,0,1],1]
;var La=[3,vt,"PredictiveScalingCustomizedCapacityMetric",0,[re],[()=>yr],1]
;var Ua=[3,vt,"PredictiveScalingCustomizedLoadMetric",0,[re],[()=>yr],1]
;var qa=[3,vt,"PredictiveScalingCustomizedScalingMetric",0,[re],[()=>yr],1]
;var _a=[3,vt,"PredictiveScalingMetricSpecification",0,[Ke,"PredefinedMetricPairSpecification","PredefinedScalingMetricSpecification","PredefinedLoadMetricSpecification","CustomizedScalingMetricSpecification","CustomizedLoadMetricSpecification","CustomizedCapacityMetricSpecification"],[1,()=>Ha,()=>za,()=>Ba,()=>qa,()=>Ua,()=>La],1]
;var Ba=[3,vt,"PredictiveScalingPredefinedLoadMetric",0,[Te,be],[0,0],1]
;var Ha=[3,vt,"PredictiveScalingPredefinedMetricPair",0,[Te,be],[0,0],1]
;var za=[3,vt,"PredictiveScalingPredefinedScalingMetric",0,[Te,be],[0,0],1]
;var $a=[3,vt,"PutScalingPolicyType",0,[i,Re,Ee,l,te,ee,ke,I,ae,Ue,F,Je,O,De],[0,0,0,0,1,1,1,1,0,()=>Er,1,()=>tr,2,()=>ka],2]
;var ja=[3,vt,"PutScheduledUpdateGroupActionType",0,[i,Le,Xe,He,b,Ge,ce,le,A,Ye],[0,0,4,4,4,0,1,1,1,0],2]
;var Va=[3,vt,Oe,0,["TerminateHookAbandon"],[0]]
;var Za=[3,vt,"ScalingPolicy",0,[i,Re,Ie,Ee,l,te,ee,ke,I,Ue,ae,F,m,Je,O,De],[0,0,0,0,0,1,1,1,1,()=>Er,0,1,()=>gr,()=>tr,2,()=>ka]]
;var Qa=[3,vt,"ScalingProcessQuery",0,[i,"ScalingProcesses"],[0,64],1]
;var Wa=[3,vt,"ScheduledActionsType",0,[ze,Se],[()=>Dr,0]]
;var Ja=[3,vt,"ScheduledUpdateGroupAction",0,[i,Le,"ScheduledActionARN",Xe,He,b,Ge,ce,le,A,Ye],[0,0,0,4,4,4,0,1,1,1,0]]
;var Ka=[3,vt,"StepAdjustment",0,[ke,"MetricIntervalLowerBound","MetricIntervalUpperBound"],[1,1,1],1]
;var Ya=[3,vt,"SuspendedProcess",0,["ProcessName","SuspensionReason"],[0,0]]
;var Xa=[3,vt,"Tag",0,["Key",Me,Ne,at,ye],[0,0,0,0,2],1]
;var er=[3,vt,"TagDescription",0,[Me,Ne,"Key",at,ye],[0,0,0,0,2]]
;var tr=[3,vt,Je,0,[Ke,Ce,S,"DisableScaleIn"],[1,()=>wa,()=>Kt,2],1]
;var ar=[3,vt,"TargetTrackingMetricDataQuery",0,["Id",N,ue,Q,xe,Fe],[0,0,()=>rr,0,1,2],1]
;var rr=[3,vt,"TargetTrackingMetricStat",0,[pe,je,tt,xe],[()=>Ta,0,0,1],2]
;var nr=[3,vt,"TerminateInstanceInAutoScalingGroupType",0,["ShouldDecrementDesiredCapacity",_,"InstanceIds",i],[2,0,64,0],1]
;var or=[3,vt,"TotalLocalStorageGBRequest",0,[ge,de],[1,1]];var sr=[3,vt,"TrafficSourceIdentifier",0,[Z,et],[0,0],1]
;var ir=[3,vt,"TrafficSourceState",0,["TrafficSource","State",Z,et],[0,0,0,0]]
;var cr=[3,vt,"UpdateAutoScalingGroupType",0,[i,J,K,oe,ce,le,A,T,u,p,k,w,Ae,rt,Qe,me,qe,ne,f,y,C,R,H,d,g,$e,h,B,D],[0,0,()=>ya,[()=>xa,0],1,1,1,1,64,64,0,1,0,0,64,2,0,1,2,0,0,1,()=>va,()=>Ht,()=>zt,2,()=>Vt,()=>ga,0],1]
;var lr=[3,vt,"VCpuCountRequest",0,[ge,de],[1,1],1]
;var ur=[3,vt,ot,0,["MaxGroupPreparedCapacity",ce,"PoolState",we,$],[1,1,0,0,()=>Sa]];var dr="unit"
;var pr=[1,vt,o,0,()=>Gt];var gr=[1,vt,m,0,()=>kt];var vr=[1,vt,c,0,[()=>qt,0]];var mr=[1,vt,E,0,()=>la]
;var Sr=[1,vt,M,0,()=>ua];var fr=[1,vt,G,0,()=>da];var hr=[1,vt,L,0,()=>pa]
;var Pr=[1,vt,"LifecycleHookSpecifications",0,()=>Ia];var yr=[1,vt,re,0,()=>Ra]
;var Ir=[1,vt,"MetricDimensions",0,()=>Da];var Ar=[1,vt,Pe,0,[()=>Pa,0]]
;var Cr=[1,vt,"PerformanceFactorReferenceSetRequest",0,[()=>Oa,{[gt]:"item"}]]
;var Tr=[1,vt,"PredictiveScalingMetricSpecifications",0,()=>_a];var Rr=[1,vt,Be,0,()=>Za];var Dr=[1,vt,ze,0,()=>Ja]
;var Er=[1,vt,Ue,0,()=>Ka];var xr=[1,vt,_e,0,()=>Ya];var Fr=[1,vt,"TagDescriptionList",0,()=>er]
;var Mr=[1,vt,Ve,0,()=>Xa];var br=[1,vt,"TargetTrackingMetricDataQueries",0,()=>ar];var Or=[1,vt,We,0,()=>sr]
;var Nr=[1,vt,"TrafficSourceStates",0,()=>ir];var Gr=[9,vt,"AttachTrafficSources",0,()=>Ut,()=>Lt]
;var wr=[9,vt,"CreateAutoScalingGroup",0,()=>Wt,()=>dr];var kr=[9,vt,"CreateOrUpdateTags",0,()=>Jt,()=>dr]
;var Lr=[9,vt,"DeleteAutoScalingGroup",0,()=>Yt,()=>dr];var Ur=[9,vt,"DeletePolicy",0,()=>Xt,()=>dr]
;var qr=[9,vt,"DeleteScheduledAction",0,()=>ea,()=>dr];var _r=[9,vt,"DeleteTags",0,()=>ta,()=>dr]
;var Br=[9,vt,"DescribeAutoScalingGroups",0,()=>_t,()=>Bt];var Hr=[9,vt,"DescribePolicies",0,()=>aa,()=>Na]
;var zr=[9,vt,"DescribeScalingActivities",0,()=>ra,()=>Nt];var $r=[9,vt,"DescribeScheduledActions",0,()=>na,()=>Wa]
;var jr=[9,vt,"DescribeTrafficSources",0,()=>oa,()=>sa];var Vr=[9,vt,"DetachTrafficSources",0,()=>ca,()=>ia]
;var Zr=[9,vt,"PutScalingPolicy",0,()=>$a,()=>Ga];var Qr=[9,vt,"PutScheduledUpdateGroupAction",0,()=>ja,()=>dr]
;var Wr=[9,vt,"ResumeProcesses",0,()=>Qa,()=>dr];var Jr=[9,vt,"SuspendProcesses",0,()=>Qa,()=>dr]
;var Kr=[9,vt,"TerminateInstanceInAutoScalingGroup",0,()=>nr,()=>wt]
;var Yr=[9,vt,"UpdateAutoScalingGroup",0,()=>cr,()=>dr]}};
