export const id=3992;export const ids=[3992];export const modules={70642:(e,t,a)=>{a.d(t,{y:()=>AutoScalingClient})
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
r.G5)(r.lq,r.yt,"SuspendProcesses",n.m6h)){}},22470:(e,t,a)=>{a.d(t,{I:()=>UpdateAutoScalingGroupCommand})
;var r=a(92364);var n=a(48427)
;class UpdateAutoScalingGroupCommand extends((0,r.G5)(r.lq,r.yt,"UpdateAutoScalingGroup",n.lKf)){}},91721:(e,t,a)=>{
a.d(t,{S:()=>r,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"autoscaling"});const r={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}}},48427:(e,t,a)=>{a.d(t,{nui:()=>br,qtT:()=>Or,S4j:()=>Nr,nkd:()=>Gr,u2u:()=>wr,VGn:()=>kr,
$$V:()=>Lr,myy:()=>Ur,Q6g:()=>qr,MDN:()=>_r,ixJ:()=>Br,zeO:()=>Hr,JoB:()=>zr,ZxL:()=>$r,jq9:()=>jr,vLm:()=>Vr,
m6h:()=>Zr,lKf:()=>Qr,q1U:()=>Ft});var r=a(26890);var n=a(92658)
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
;const g="AvailabilityZoneImpairmentPolicy";const v="Alarms";const m="CustomizedMetricSpecification"
;const S="CapacityRebalance";const f="CapacityReservationSpecification";const h="CapacityReservationTarget"
;const P="Context";const y="Cooldown";const I="DesiredCapacity";const A="DesiredCapacityType";const C="DefaultCooldown"
;const T="DefaultInstanceWarmup";const R="DeletionProtection";const D="DistributionSegments";const E="Dimensions"
;const x="EstimatedInstanceWarmup";const F="EnabledMetrics";const M="EndTime";const b="Enabled";const O="Expression"
;const N="Filters";const G="HealthCheckGracePeriod";const w="HealthCheckType";const k="Instances"
;const L="InstancesDistribution";const U="ImageId";const q="InstanceId";const _="InstanceLifecyclePolicy"
;const B="InstanceMaintenancePolicy";const H="IncludeManagedResources";const z="InstanceReusePolicy"
;const $="InstanceRequirements";const j="InstanceType";const V="Identifier";const Z="Label";const Q="LoadBalancerNames"
;const W="LaunchConfigurationName";const J="LaunchTemplate";const K="LaunchTemplateSpecification";const Y="Message"
;const X="MinAdjustmentMagnitude";const ee="MinAdjustmentStep";const te="MetricAggregationType"
;const ae="MetricDataQueries";const re="MaxInstanceLifetime";const ne="MixedInstancesPolicy";const oe="MetricName"
;const se="MaxRecords";const ie="MinSize";const ce="MaxSize";const le="MetricStat";const ue="Max";const de="Metric"
;const pe="Min";const ge="Name";const ve="NewInstancesProtectedFromScaleIn";const me="NextToken";const Se="Namespace"
;const fe="Operator";const he="Overrides";const Pe="PropagateAtLaunch";const ye="PolicyARN";const Ie="PlacementGroup"
;const Ae="PredefinedMetricSpecification";const Ce="PredefinedMetricType";const Te="PolicyName"
;const Re="PredictiveScalingConfiguration";const De="PolicyType";const Ee="Period";const xe="ReturnData"
;const Fe="ResourceId";const Me="ResourceLabel";const be="RetentionTriggers";const Oe="ResourceType"
;const Ne="Recurrence";const Ge="Status";const we="ScalingAdjustment";const ke="ScheduledActionName"
;const Le="StepAdjustments";const Ue="ServiceLinkedRoleARN";const qe="SuspendedProcesses";const _e="ScalingPolicies"
;const Be="StartTime";const He="ScheduledUpdateGroupActions";const ze="SkipZonalShiftValidation";const $e="Stat"
;const je="Tags";const Ve="TargetGroupARNs";const Ze="TerminationPolicies";const Qe="TrafficSources"
;const We="TargetTrackingConfiguration";const Je="TargetValue";const Ke="TimeZone";const Ye="Time";const Xe="Type"
;const et="Unit";const tt="Value";const at="VPCZoneIdentifier";const rt="WeightedCapacity"
;const nt="WarmPoolConfiguration";const ot="awsQueryError";const st="client";const it="error";const ct="httpError"
;const lt="message";const ut="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling";const dt="server";const pt="xmlName"
;const gt="com.amazonaws.autoscaling";const vt=new r.TypeRegistry(ut)
;var mt=[-3,ut,"AutoScalingServiceException",0,[],[]];vt.registerError(mt,AutoScalingServiceException)
;const St=new r.TypeRegistry(gt);var ft=[-3,gt,"ActiveInstanceRefreshNotFoundFault",{
[ot]:["ActiveInstanceRefreshNotFound",400],[it]:st,[ct]:400},[lt],[0]]
;St.registerError(ft,ActiveInstanceRefreshNotFoundFault);var ht=[-3,gt,"AlreadyExistsFault",{[ot]:["AlreadyExists",400],
[it]:st,[ct]:400},[lt],[0]];St.registerError(ht,AlreadyExistsFault);var Pt=[-3,gt,"IdempotentCallInProgressFault",{
[ot]:["IdempotentCallInProgress",500],[it]:dt,[ct]:500},[Y],[0]];St.registerError(Pt,IdempotentCallInProgressFault)
;var yt=[-3,gt,"IdempotentParameterMismatchError",{[ot]:["IdempotentParameterMismatch",400],[it]:st,[ct]:400},[Y],[0]]
;St.registerError(yt,IdempotentParameterMismatchError);var It=[-3,gt,"InstanceRefreshInProgressFault",{
[ot]:["InstanceRefreshInProgress",400],[it]:st,[ct]:400},[lt],[0]];St.registerError(It,InstanceRefreshInProgressFault)
;var At=[-3,gt,"InvalidNextToken",{[ot]:["InvalidNextToken",400],[it]:st,[ct]:400},[lt],[0]]
;St.registerError(At,InvalidNextToken);var Ct=[-3,gt,"IrreversibleInstanceRefreshFault",{
[ot]:["IrreversibleInstanceRefresh",400],[it]:st,[ct]:400},[lt],[0]]
;St.registerError(Ct,IrreversibleInstanceRefreshFault);var Tt=[-3,gt,"LimitExceededFault",{[ot]:["LimitExceeded",400],
[it]:st,[ct]:400},[lt],[0]];St.registerError(Tt,LimitExceededFault);var Rt=[-3,gt,"ResourceContentionFault",{
[ot]:["ResourceContention",500],[it]:dt,[ct]:500},[lt],[0]];St.registerError(Rt,ResourceContentionFault)
;var Dt=[-3,gt,"ResourceInUseFault",{[ot]:["ResourceInUse",400],[it]:st,[ct]:400},[lt],[0]]
;St.registerError(Dt,ResourceInUseFault);var Et=[-3,gt,"ScalingActivityInProgressFault",{
[ot]:["ScalingActivityInProgress",400],[it]:st,[ct]:400},[lt],[0]];St.registerError(Et,ScalingActivityInProgressFault)
;var xt=[-3,gt,"ServiceLinkedRoleFailure",{[ot]:["ServiceLinkedRoleFailure",500],[it]:dt,[ct]:500},[lt],[0]]
;St.registerError(xt,ServiceLinkedRoleFailure);const Ft=[vt,St];var Mt=[3,gt,"AcceleratorCountRequest",0,[pe,ue],[1,1]]
;var bt=[3,gt,"AcceleratorTotalMemoryMiBRequest",0,[pe,ue],[1,1]];var Ot=[3,gt,"ActivitiesType",0,[o,me],[()=>lr,0],1]
;var Nt=[3,gt,"Activity",0,["ActivityId",i,"Cause",Be,"StatusCode","Description",M,"StatusMessage","Progress","Details","AutoScalingGroupState",s],[0,0,0,4,0,0,4,0,1,0,0,0],5]
;var Gt=[3,gt,"Alarm",0,["AlarmName","AlarmARN"],[0,0]];var wt=[3,gt,"AttachTrafficSourcesResultType",0,[],[]]
;var kt=[3,gt,"AttachTrafficSourcesType",0,[i,Qe,ze],[0,()=>Fr,2],2]
;var Lt=[3,gt,"AutoScalingGroup",0,[i,ie,ce,I,C,u,w,"CreatedTime",s,W,J,ne,"PredictedCapacity",p,Q,Ve,G,k,qe,Ie,at,F,Ge,je,Ze,ve,Ue,re,S,nt,"WarmPoolSize",P,A,T,Qe,B,R,d,g,f,_,fe],[0,1,1,1,1,64,0,4,0,0,()=>ha,[()=>Da,0],1,64,64,64,1,()=>mr,()=>Rr,0,0,()=>gr,0,()=>Dr,64,2,0,1,2,()=>ir,1,0,0,1,()=>Fr,()=>pa,0,()=>_t,()=>Bt,()=>$t,()=>da,()=>Fa],8]
;var Ut=[3,gt,"AutoScalingGroupNamesType",0,["AutoScalingGroupNames","IncludeInstances",H,me,se,N],[64,2,2,0,1,()=>vr]]
;var qt=[3,gt,"AutoScalingGroupsType",0,[c,me],[[()=>dr,0],0],1];var _t=[3,gt,d,0,["CapacityDistributionStrategy"],[0]]
;var Bt=[3,gt,g,0,["ZonalShiftEnabled","ImpairedZoneHealthCheckBehavior"],[2,0]]
;var Ht=[3,gt,"BaselineEbsBandwidthMbpsRequest",0,[pe,ue],[1,1]]
;var zt=[3,gt,"BaselinePerformanceFactorsRequest",0,["Cpu"],[[()=>Vt,0]]]
;var $t=[3,gt,f,0,["CapacityReservationPreference",h],[0,()=>jt]]
;var jt=[3,gt,h,0,["CapacityReservationIds","CapacityReservationResourceGroupArns"],[64,64]]
;var Vt=[3,gt,"CpuPerformanceFactorRequest",0,["References"],[[()=>yr,{[pt]:"Reference"}]]]
;var Zt=[3,gt,"CreateAutoScalingGroupType",0,[i,ie,ce,W,J,ne,q,I,C,u,p,Q,Ve,w,G,Ie,at,Ze,ve,S,"LifecycleHookSpecificationList",R,je,Ue,re,P,A,T,Qe,B,d,g,ze,f,_,fe],[0,1,1,0,()=>ha,[()=>Da,0],0,1,1,64,64,64,64,0,1,0,0,64,2,2,()=>Sr,0,()=>Er,0,1,0,0,1,()=>Fr,()=>pa,()=>_t,()=>Bt,2,()=>$t,()=>da,()=>Fa],3]
;var Qt=[3,gt,"CreateOrUpdateTagsType",0,[je],[()=>Er],1]
;var Wt=[3,gt,m,0,[oe,Se,E,"Statistic",et,Ee,"Metrics"],[0,0,()=>hr,0,0,1,()=>xr]]
;var Jt=[3,gt,"DeleteAutoScalingGroupType",0,[i,"ForceDelete"],[0,2],1]
;var Kt=[3,gt,"DeletePolicyType",0,[Te,i],[0,0],1];var Yt=[3,gt,"DeleteScheduledActionType",0,[i,ke],[0,0],2]
;var Xt=[3,gt,"DeleteTagsType",0,[je],[()=>Er],1]
;var ea=[3,gt,"DescribePoliciesType",0,[i,"PolicyNames","PolicyTypes",H,me,se],[0,64,64,2,0,1]]
;var ta=[3,gt,"DescribeScalingActivitiesType",0,["ActivityIds",i,"IncludeDeletedGroups",H,se,me,N],[64,0,2,2,1,0,()=>vr]]
;var aa=[3,gt,"DescribeScheduledActionsType",0,[i,"ScheduledActionNames",Be,M,H,me,se],[0,64,4,4,2,0,1]]
;var ra=[3,gt,"DescribeTrafficSourcesRequest",0,[i,"TrafficSourceType",me,se],[0,0,0,1],1]
;var na=[3,gt,"DescribeTrafficSourcesResponse",0,[Qe,me],[()=>Mr,0]]
;var oa=[3,gt,"DetachTrafficSourcesResultType",0,[],[]];var sa=[3,gt,"DetachTrafficSourcesType",0,[i,Qe],[0,()=>Fr],2]
;var ia=[3,gt,"DistributionSegment",0,["TargetCapacityTypes"],[64]]
;var ca=[3,gt,"EnabledMetric",0,[de,"Granularity"],[0,0]];var la=[3,gt,"Filter",0,[ge,"Values"],[0,64]]
;var ua=[3,gt,"Instance",0,[q,"AvailabilityZone","LifecycleState","HealthStatus","ProtectedFromScaleIn",j,"AvailabilityZoneId",W,J,U,rt],[0,0,0,0,2,0,0,0,()=>ha,0,0],5]
;var da=[3,gt,_,0,[be],[()=>$a]];var pa=[3,gt,B,0,["MinHealthyPercentage","MaxHealthyPercentage"],[1,1]]
;var ga=[3,gt,$,0,["VCpuCount","MemoryMiB","CpuManufacturers","MemoryGiBPerVCpu","ExcludedInstanceTypes","InstanceGenerations","SpotMaxPricePercentageOverLowestPrice","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice","OnDemandMaxPricePercentageOverLowestPrice","BareMetal","BurstablePerformance","RequireHibernateSupport","NetworkInterfaceCount","LocalStorage","LocalStorageTypes","TotalLocalStorageGB","BaselineEbsBandwidthMbps","AcceleratorTypes","AcceleratorCount","AcceleratorManufacturers","AcceleratorNames","AcceleratorTotalMemoryMiB","NetworkBandwidthGbps","AllowedInstanceTypes","BaselinePerformanceFactors"],[()=>sr,()=>Ia,64,()=>ya,64,64,1,1,1,0,0,2,()=>xa,0,64,()=>ar,()=>Ht,64,()=>Mt,64,64,()=>bt,()=>Ea,64,[()=>zt,0]],2]
;var va=[3,gt,z,0,["ReuseOnScaleIn"],[2]]
;var ma=[3,gt,L,0,["OnDemandAllocationStrategy","OnDemandBaseCapacity","OnDemandPercentageAboveBaseCapacity","SpotAllocationStrategy","SpotInstancePools","SpotMaxPrice",D],[0,1,1,0,1,0,()=>pr]]
;var Sa=[3,gt,J,0,[K,he],[()=>ha,[()=>Pr,0]]]
;var fa=[3,gt,"LaunchTemplateOverrides",0,[j,rt,K,$,U],[0,0,()=>ha,[()=>ga,0],0]]
;var ha=[3,gt,K,0,["LaunchTemplateId","LaunchTemplateName","Version"],[0,0,0]]
;var Pa=[3,gt,"LifecycleHookSpecification",0,["LifecycleHookName","LifecycleTransition","NotificationMetadata","HeartbeatTimeout","DefaultResult","NotificationTargetARN","RoleARN"],[0,0,0,1,0,0,0],2]
;var ya=[3,gt,"MemoryGiBPerVCpuRequest",0,[pe,ue],[1,1]];var Ia=[3,gt,"MemoryMiBRequest",0,[pe,ue],[1,1],1]
;var Aa=[3,gt,de,0,[Se,oe,E],[0,0,()=>hr],2];var Ca=[3,gt,"MetricDataQuery",0,["Id",O,le,Z,xe],[0,0,()=>Ra,0,2],1]
;var Ta=[3,gt,"MetricDimension",0,[ge,tt],[0,0],2];var Ra=[3,gt,le,0,[de,$e,et],[()=>Aa,0,0],2]
;var Da=[3,gt,ne,0,[J,L],[[()=>Sa,0],()=>ma]];var Ea=[3,gt,"NetworkBandwidthGbpsRequest",0,[pe,ue],[1,1]]
;var xa=[3,gt,"NetworkInterfaceCountRequest",0,[pe,ue],[1,1]];var Fa=[3,gt,fe,0,["Principal"],[0],1]
;var Ma=[3,gt,"PerformanceFactorReferenceRequest",0,["InstanceFamily"],[0]]
;var ba=[3,gt,"PoliciesType",0,[_e,me],[()=>Ar,0]];var Oa=[3,gt,"PolicyARNType",0,[ye,v],[0,()=>ur]]
;var Na=[3,gt,Ae,0,[Ce,Me],[0,0],1]
;var Ga=[3,gt,Re,0,["MetricSpecifications","Mode","SchedulingBufferTime","MaxCapacityBreachBehavior","MaxCapacityBuffer"],[()=>Ir,0,1,0,1],1]
;var wa=[3,gt,"PredictiveScalingCustomizedCapacityMetric",0,[ae],[()=>fr],1]
;var ka=[3,gt,"PredictiveScalingCustomizedLoadMetric",0,[ae],[()=>fr],1]
;var La=[3,gt,"PredictiveScalingCustomizedScalingMetric",0,[ae],[()=>fr],1]
;var Ua=[3,gt,"PredictiveScalingMetricSpecification",0,[Je,"PredefinedMetricPairSpecification","PredefinedScalingMetricSpecification","PredefinedLoadMetricSpecification","CustomizedScalingMetricSpecification","CustomizedLoadMetricSpecification","CustomizedCapacityMetricSpecification"],[1,()=>_a,()=>Ba,()=>qa,()=>La,()=>ka,()=>wa],1]
;var qa=[3,gt,"PredictiveScalingPredefinedLoadMetric",0,[Ce,Me],[0,0],1]
;var _a=[3,gt,"PredictiveScalingPredefinedMetricPair",0,[Ce,Me],[0,0],1]
;var Ba=[3,gt,"PredictiveScalingPredefinedScalingMetric",0,[Ce,Me],[0,0],1]
;var Ha=[3,gt,"PutScalingPolicyType",0,[i,Te,De,l,ee,X,we,y,te,Le,x,We,b,Re],[0,0,0,0,1,1,1,1,0,()=>Tr,1,()=>Xa,2,()=>Ga],2]
;var za=[3,gt,"PutScheduledUpdateGroupActionType",0,[i,ke,Ye,Be,M,Ne,ie,ce,I,Ke],[0,0,4,4,4,0,1,1,1,0],2]
;var $a=[3,gt,be,0,["TerminateHookAbandon"],[0]]
;var ja=[3,gt,"ScalingPolicy",0,[i,Te,ye,De,l,ee,X,we,y,Le,te,x,v,We,b,Re],[0,0,0,0,0,1,1,1,1,()=>Tr,0,1,()=>ur,()=>Xa,2,()=>Ga]]
;var Va=[3,gt,"ScalingProcessQuery",0,[i,"ScalingProcesses"],[0,64],1]
;var Za=[3,gt,"ScheduledActionsType",0,[He,me],[()=>Cr,0]]
;var Qa=[3,gt,"ScheduledUpdateGroupAction",0,[i,ke,"ScheduledActionARN",Ye,Be,M,Ne,ie,ce,I,Ke],[0,0,0,4,4,4,0,1,1,1,0]]
;var Wa=[3,gt,"StepAdjustment",0,[we,"MetricIntervalLowerBound","MetricIntervalUpperBound"],[1,1,1],1]
;var Ja=[3,gt,"SuspendedProcess",0,["ProcessName","SuspensionReason"],[0,0]]
;var Ka=[3,gt,"Tag",0,["Key",Fe,Oe,tt,Pe],[0,0,0,0,2],1]
;var Ya=[3,gt,"TagDescription",0,[Fe,Oe,"Key",tt,Pe],[0,0,0,0,2]]
;var Xa=[3,gt,We,0,[Je,Ae,m,"DisableScaleIn"],[1,()=>Na,()=>Wt,2],1]
;var er=[3,gt,"TargetTrackingMetricDataQuery",0,["Id",O,le,Z,Ee,xe],[0,0,()=>tr,0,1,2],1]
;var tr=[3,gt,"TargetTrackingMetricStat",0,[de,$e,et,Ee],[()=>Aa,0,0,1],2]
;var ar=[3,gt,"TotalLocalStorageGBRequest",0,[pe,ue],[1,1]];var rr=[3,gt,"TrafficSourceIdentifier",0,[V,Xe],[0,0],1]
;var nr=[3,gt,"TrafficSourceState",0,["TrafficSource","State",V,Xe],[0,0,0,0]]
;var or=[3,gt,"UpdateAutoScalingGroupType",0,[i,W,J,ne,ie,ce,I,C,u,p,w,G,Ie,at,Ze,ve,Ue,re,S,P,A,T,B,d,g,ze,f,_,R],[0,0,()=>ha,[()=>Da,0],1,1,1,1,64,64,0,1,0,0,64,2,0,1,2,0,0,1,()=>pa,()=>_t,()=>Bt,2,()=>$t,()=>da,0],1]
;var sr=[3,gt,"VCpuCountRequest",0,[pe,ue],[1,1],1]
;var ir=[3,gt,nt,0,["MaxGroupPreparedCapacity",ie,"PoolState",Ge,z],[1,1,0,0,()=>va]];var cr="unit"
;var lr=[1,gt,o,0,()=>Nt];var ur=[1,gt,v,0,()=>Gt];var dr=[1,gt,c,0,[()=>Lt,0]];var pr=[1,gt,D,0,()=>ia]
;var gr=[1,gt,F,0,()=>ca];var vr=[1,gt,N,0,()=>la];var mr=[1,gt,k,0,()=>ua]
;var Sr=[1,gt,"LifecycleHookSpecifications",0,()=>Pa];var fr=[1,gt,ae,0,()=>Ca]
;var hr=[1,gt,"MetricDimensions",0,()=>Ta];var Pr=[1,gt,he,0,[()=>fa,0]]
;var yr=[1,gt,"PerformanceFactorReferenceSetRequest",0,[()=>Ma,{[pt]:"item"}]]
;var Ir=[1,gt,"PredictiveScalingMetricSpecifications",0,()=>Ua];var Ar=[1,gt,_e,0,()=>ja];var Cr=[1,gt,He,0,()=>Qa]
;var Tr=[1,gt,Le,0,()=>Wa];var Rr=[1,gt,qe,0,()=>Ja];var Dr=[1,gt,"TagDescriptionList",0,()=>Ya]
;var Er=[1,gt,je,0,()=>Ka];var xr=[1,gt,"TargetTrackingMetricDataQueries",0,()=>er];var Fr=[1,gt,Qe,0,()=>rr]
;var Mr=[1,gt,"TrafficSourceStates",0,()=>nr];var br=[9,gt,"AttachTrafficSources",0,()=>kt,()=>wt]
;var Or=[9,gt,"CreateAutoScalingGroup",0,()=>Zt,()=>cr];var Nr=[9,gt,"CreateOrUpdateTags",0,()=>Qt,()=>cr]
;var Gr=[9,gt,"DeleteAutoScalingGroup",0,()=>Jt,()=>cr];var wr=[9,gt,"DeletePolicy",0,()=>Kt,()=>cr]
;var kr=[9,gt,"DeleteScheduledAction",0,()=>Yt,()=>cr];var Lr=[9,gt,"DeleteTags",0,()=>Xt,()=>cr]
;var Ur=[9,gt,"DescribeAutoScalingGroups",0,()=>Ut,()=>qt];var qr=[9,gt,"DescribePolicies",0,()=>ea,()=>ba]
;var _r=[9,gt,"DescribeScalingActivities",0,()=>ta,()=>Ot];var Br=[9,gt,"DescribeScheduledActions",0,()=>aa,()=>Za]
;var Hr=[9,gt,"DescribeTrafficSources",0,()=>ra,()=>na];var zr=[9,gt,"DetachTrafficSources",0,()=>sa,()=>oa]
;var $r=[9,gt,"PutScalingPolicy",0,()=>Ha,()=>Oa];var jr=[9,gt,"PutScheduledUpdateGroupAction",0,()=>za,()=>cr]
;var Vr=[9,gt,"ResumeProcesses",0,()=>Va,()=>cr];var Zr=[9,gt,"SuspendProcesses",0,()=>Va,()=>cr]
;var Qr=[9,gt,"UpdateAutoScalingGroup",0,()=>or,()=>cr]}};
