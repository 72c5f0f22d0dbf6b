export const id=2475;export const ids=[2475];export const modules={70642:(e,t,a)=>{a.d(t,{y:()=>AutoScalingClient})
;var r=a(5152);var n=a(90402);var o=a(92658);var s=a(47291);var i=a(62085);var c=a(93422);var l=a(23609);var u=a(26890)
;var d=a(97523);const defaultAutoScalingHttpAuthSchemeParametersProvider=async(e,t,a)=>({operation:(0,
o.getSmithyContext)(t).operation,region:await(0,o.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"autoscaling",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultAutoScalingHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,o.normalizeProvider)(e.authSchemePreference??[])})};var p=a(91721);const v={rE:"3.1169.0"}
;var g=a(89882);var m=a(92430);var S=a(93291);var f=a(37288);var h=a(99542);const y="ref"
;const P=-1,I=true,A="isSet",C="PartitionResult",T="booleanEquals",D="getAttr",R={[y]:"Endpoint"},E={[y]:C},x={},b=[{
[y]:"Region"}];const F={conditions:[[A,[R]],[A,b],["aws.partition",b,C],[T,[{[y]:"UseFIPS"},I]],[T,[{[y]:"UseDualStack"
},I]],[T,[{fn:D,argv:[E,"supportsDualStack"]},I]],[T,[{fn:D,argv:[E,"supportsFIPS"]},I]],["stringEquals",[{fn:D,
argv:[E,"name"]},"aws-us-gov"]]],
results:[[P],[P,"Invalid Configuration: FIPS and custom endpoint are not supported"],[P,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[R,x],["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",x],[P,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://autoscaling.{Region}.amazonaws.com",x],["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",x],[P,"FIPS is enabled but this partition does not support FIPS"],["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",x],[P,"DualStack is enabled but this partition does not support DualStack"],["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}",x],[P,"Invalid Configuration: Missing Region"]]
};const M=1e8
;const N=new Int32Array([-1,1,-1,0,13,3,1,4,M+12,2,5,M+12,3,8,6,4,7,M+11,5,M+9,M+10,4,11,9,6,10,M+8,7,M+6,M+7,5,12,M+5,6,M+4,M+5,3,M+1,14,4,M+2,M+3])
;const O=i.BinaryDecisionDiagram.from(N,2,F.conditions,F.results);const G=new i.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>G.get(e,()=>(0,
i.decideEndpoint)(O,{endpointParams:e,logger:t.logger}));i.customEndpointFunctions.aws=r.awsEndpointFunctions
;var k=a(48427);const getRuntimeConfig=e=>({apiVersion:"2011-01-01",base64Decoder:e?.base64Decoder??m.fromBase64,
base64Encoder:e?.base64Encoder??m.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultAutoScalingHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new o.NoOpLogger,protocol:e?.protocol??f.AwsQueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.autoscaling",errorTypeRegistries:k.q1U,
xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"2011-01-01",
serviceTarget:"AutoScaling_2011_01_01"},serviceId:e?.serviceId??"Auto Scaling",sha256:e?.sha256??h.Sha256,
urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??m.fromUtf8,utf8Encoder:e?.utf8Encoder??m.toUtf8})
;const runtimeConfig_getRuntimeConfig=e=>{(0,o.emitWarningIfUnsupportedVersion)(process.version);const t=(0,
s.resolveDefaultsModeConfig)(e);const defaultConfigProvider=()=>t().then(o.loadConfigsForDefaultMode)
;const a=getRuntimeConfig(e);(0,r.emitWarningIfUnsupportedVersion)(process.version);const n={profile:e?.profile,
logger:a.logger};return{...a,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,
s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,n),bodyLengthChecker:e?.bodyLengthChecker??m.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??g.v6,defaultSocketTimeout:(0,
r.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
r.createDefaultUserAgentProvider)({serviceId:a.serviceId,clientVersion:v.rE}),maxAttempts:e?.maxAttempts??(0,
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
;const o=(0,r.resolveUserAgentConfig)(a);const d=(0,l.resolveRetryConfig)(o);const v=(0,s.resolveRegionConfig)(d)
;const g=(0,r.resolveHostHeaderConfig)(v);const m=(0,i.resolveEndpointConfig)(g);const S=resolveHttpAuthSchemeConfig(m)
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
},53871:(e,t,a)=>{a.d(t,{T:()=>DescribeLifecycleHooksCommand});var r=a(92364);var n=a(48427)
;class DescribeLifecycleHooksCommand extends((0,r.G5)(r.lq,r.yt,"DescribeLifecycleHooks",n.Suy)){}},77563:(e,t,a)=>{
a.d(t,{b:()=>DescribeNotificationConfigurationsCommand});var r=a(92364);var n=a(48427)
;class DescribeNotificationConfigurationsCommand extends((0,
r.G5)(r.lq,r.yt,"DescribeNotificationConfigurations",n.K2l)){}},47257:(e,t,a)=>{a.d(t,{d:()=>DescribePoliciesCommand})
;var r=a(92364);var n=a(48427);class DescribePoliciesCommand extends((0,r.G5)(r.lq,r.yt,"DescribePolicies",n.Q6g)){}},
27645:(e,t,a)=>{a.d(t,{h:()=>DescribeScalingActivitiesCommand});var r=a(92364);var n=a(48427)
;class DescribeScalingActivitiesCommand extends((0,r.G5)(r.lq,r.yt,"DescribeScalingActivities",n.MDN)){}},
25521:(e,t,a)=>{a.d(t,{b:()=>DescribeScheduledActionsCommand});var r=a(92364);var n=a(48427)
;class DescribeScheduledActionsCommand extends((0,r.G5)(r.lq,r.yt,"DescribeScheduledActions",n.ixJ)){}},88200:(e,t,a)=>{
a.d(t,{S:()=>DescribeTrafficSourcesCommand});var r=a(92364);var n=a(48427)
;class DescribeTrafficSourcesCommand extends((0,r.G5)(r.lq,r.yt,"DescribeTrafficSources",n.zeO)){}},86298:(e,t,a)=>{
a.d(t,{y:()=>DetachTrafficSourcesCommand});var r=a(92364);var n=a(48427);class DetachTrafficSourcesCommand extends((0,
r.G5)(r.lq,r.yt,"DetachTrafficSources",n.JoB)){}},33528:(e,t,a)=>{a.d(t,{y:()=>EnableMetricsCollectionCommand})
;var r=a(92364);var n=a(48427)
;class EnableMetricsCollectionCommand extends((0,r.G5)(r.lq,r.yt,"EnableMetricsCollection",n.jrd)){}},672:(e,t,a)=>{
a.d(t,{k:()=>PutNotificationConfigurationCommand});var r=a(92364);var n=a(48427)
;class PutNotificationConfigurationCommand extends((0,r.G5)(r.lq,r.yt,"PutNotificationConfiguration",n.rMR)){}},
87904:(e,t,a)=>{a.d(t,{O:()=>PutScalingPolicyCommand});var r=a(92364);var n=a(48427)
;class PutScalingPolicyCommand extends((0,r.G5)(r.lq,r.yt,"PutScalingPolicy",n.ZxL)){}},15702:(e,t,a)=>{a.d(t,{
Y:()=>PutScheduledUpdateGroupActionCommand});var r=a(92364);var n=a(48427)
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
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},48427:(e,t,a)=>{a.d(t,{nui:()=>rn,qtT:()=>nn,
S4j:()=>on,nkd:()=>sn,u2u:()=>cn,VGn:()=>ln,$$V:()=>un,myy:()=>dn,Suy:()=>pn,K2l:()=>vn,Q6g:()=>gn,MDN:()=>mn,
ixJ:()=>Sn,zeO:()=>fn,JoB:()=>hn,jrd:()=>yn,rMR:()=>Pn,ZxL:()=>In,jq9:()=>An,vLm:()=>Cn,m6h:()=>Tn,R8F:()=>Dn,
lKf:()=>Rn,q1U:()=>zt});var r=a(26890);var n=a(92658);class AutoScalingServiceException extends n.ServiceException{
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
;const s="AutoScalingGroupARN";const i="AutoScalingGroupName";const c="AutoScalingGroupNames"
;const l="AutoScalingGroups";const u="AdjustmentType";const d="AvailabilityZones";const p="AvailabilityZoneDistribution"
;const v="AvailabilityZoneIds";const g="AvailabilityZoneImpairmentPolicy";const m="Activity";const S="Alarms"
;const f="CustomizedMetricSpecification";const h="CapacityRebalance";const y="CapacityReservationSpecification"
;const P="CapacityReservationTarget";const I="Context";const A="Cooldown";const C="DesiredCapacity"
;const T="DesiredCapacityType";const D="DefaultCooldown";const R="DefaultInstanceWarmup";const E="DeletionProtection"
;const x="DefaultResult";const b="DistributionSegments";const F="Dimensions";const M="EstimatedInstanceWarmup"
;const N="EnabledMetrics";const O="EndTime";const G="Enabled";const k="Expression";const w="Filters"
;const L="Granularity";const q="HealthCheckGracePeriod";const U="HealthCheckType";const H="HeartbeatTimeout"
;const _="Instances";const B="InstancesDistribution";const z="ImageId";const j="InstanceId"
;const $="InstanceLifecyclePolicy";const V="InstanceMaintenancePolicy";const Z="IncludeManagedResources"
;const Q="InstanceReusePolicy";const K="InstanceRequirements";const W="InstanceType";const J="Identifier"
;const Y="Label";const X="LoadBalancerNames";const ee="LaunchConfigurationName";const te="LifecycleHooks"
;const ae="LifecycleHookName";const re="LaunchTemplate";const ne="LaunchTemplateSpecification"
;const oe="LifecycleTransition";const se="Message";const ie="MinAdjustmentMagnitude";const ce="MinAdjustmentStep"
;const le="MetricAggregationType";const ue="MetricDataQueries";const de="MaxInstanceLifetime"
;const pe="MixedInstancesPolicy";const ve="MetricName";const ge="MaxRecords";const me="MinSize";const Se="MaxSize"
;const fe="MetricStat";const he="Max";const ye="Metrics";const Pe="Metric";const Ie="Min";const Ae="Name"
;const Ce="NotificationConfigurations";const Te="NewInstancesProtectedFromScaleIn";const De="NotificationMetadata"
;const Re="NextToken";const Ee="NotificationTargetARN";const xe="Namespace";const be="Operator";const Fe="Overrides"
;const Me="PropagateAtLaunch";const Ne="PolicyARN";const Oe="PlacementGroup";const Ge="PredefinedMetricSpecification"
;const ke="PredefinedMetricType";const we="PolicyName";const Le="PredictiveScalingConfiguration";const qe="PolicyType"
;const Ue="Period";const He="RoleARN";const _e="ReturnData";const Be="ResourceId";const ze="ResourceLabel"
;const je="RetentionTriggers";const $e="ResourceType";const Ve="Recurrence";const Ze="Status"
;const Qe="ScalingAdjustment";const Ke="ScheduledActionName";const We="StepAdjustments";const Je="ServiceLinkedRoleARN"
;const Ye="SuspendedProcesses";const Xe="ScalingPolicies";const et="StartTime";const tt="ScheduledUpdateGroupActions"
;const at="SkipZonalShiftValidation";const rt="Stat";const nt="Tags";const ot="TopicARN";const st="TargetGroupARNs"
;const it="TerminationPolicies";const ct="TrafficSources";const lt="TargetTrackingConfiguration";const ut="TargetValue"
;const dt="TimeZone";const pt="Time";const vt="Type";const gt="Unit";const mt="Value";const St="VPCZoneIdentifier"
;const ft="WeightedCapacity";const ht="WarmPoolConfiguration";const yt="awsQueryError";const Pt="client"
;const It="error";const At="httpError";const Ct="message";const Tt="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling"
;const Dt="server";const Rt="xmlName";const Et="com.amazonaws.autoscaling";const xt=new r.TypeRegistry(Tt)
;var bt=[-3,Tt,"AutoScalingServiceException",0,[],[]];xt.registerError(bt,AutoScalingServiceException)
;const Ft=new r.TypeRegistry(Et);var Mt=[-3,Et,"ActiveInstanceRefreshNotFoundFault",{
[yt]:["ActiveInstanceRefreshNotFound",400],[It]:Pt,[At]:400},[Ct],[0]]
;Ft.registerError(Mt,ActiveInstanceRefreshNotFoundFault);var Nt=[-3,Et,"AlreadyExistsFault",{[yt]:["AlreadyExists",400],
[It]:Pt,[At]:400},[Ct],[0]];Ft.registerError(Nt,AlreadyExistsFault);var Ot=[-3,Et,"IdempotentCallInProgressFault",{
[yt]:["IdempotentCallInProgress",500],[It]:Dt,[At]:500},[se],[0]];Ft.registerError(Ot,IdempotentCallInProgressFault)
;var Gt=[-3,Et,"IdempotentParameterMismatchError",{[yt]:["IdempotentParameterMismatch",400],[It]:Pt,[At]:400},[se],[0]]
;Ft.registerError(Gt,IdempotentParameterMismatchError);var kt=[-3,Et,"InstanceRefreshInProgressFault",{
[yt]:["InstanceRefreshInProgress",400],[It]:Pt,[At]:400},[Ct],[0]];Ft.registerError(kt,InstanceRefreshInProgressFault)
;var wt=[-3,Et,"InvalidNextToken",{[yt]:["InvalidNextToken",400],[It]:Pt,[At]:400},[Ct],[0]]
;Ft.registerError(wt,InvalidNextToken);var Lt=[-3,Et,"IrreversibleInstanceRefreshFault",{
[yt]:["IrreversibleInstanceRefresh",400],[It]:Pt,[At]:400},[Ct],[0]]
;Ft.registerError(Lt,IrreversibleInstanceRefreshFault);var qt=[-3,Et,"LimitExceededFault",{[yt]:["LimitExceeded",400],
[It]:Pt,[At]:400},[Ct],[0]];Ft.registerError(qt,LimitExceededFault);var Ut=[-3,Et,"ResourceContentionFault",{
[yt]:["ResourceContention",500],[It]:Dt,[At]:500},[Ct],[0]];Ft.registerError(Ut,ResourceContentionFault)
;var Ht=[-3,Et,"ResourceInUseFault",{[yt]:["ResourceInUse",400],[It]:Pt,[At]:400},[Ct],[0]]
;Ft.registerError(Ht,ResourceInUseFault);var _t=[-3,Et,"ScalingActivityInProgressFault",{
[yt]:["ScalingActivityInProgress",400],[It]:Pt,[At]:400},[Ct],[0]];Ft.registerError(_t,ScalingActivityInProgressFault)
;var Bt=[-3,Et,"ServiceLinkedRoleFailure",{[yt]:["ServiceLinkedRoleFailure",500],[It]:Dt,[At]:500},[Ct],[0]]
;Ft.registerError(Bt,ServiceLinkedRoleFailure);const zt=[xt,Ft];var jt=[3,Et,"AcceleratorCountRequest",0,[Ie,he],[1,1]]
;var $t=[3,Et,"AcceleratorTotalMemoryMiBRequest",0,[Ie,he],[1,1]];var Vt=[3,Et,"ActivitiesType",0,[o,Re],[()=>Or,0],1]
;var Zt=[3,Et,m,0,["ActivityId",i,"Cause",et,"StatusCode","Description",O,"StatusMessage","Progress","Details","AutoScalingGroupState",s],[0,0,0,4,0,0,4,0,1,0,0,0],5]
;var Qt=[3,Et,"ActivityType",0,[m,o],[()=>Zt,()=>Or]];var Kt=[3,Et,"Alarm",0,["AlarmName","AlarmARN"],[0,0]]
;var Wt=[3,Et,"AttachTrafficSourcesResultType",0,[],[]]
;var Jt=[3,Et,"AttachTrafficSourcesType",0,[i,ct,at],[0,()=>tn,2],2]
;var Yt=[3,Et,"AutoScalingGroup",0,[i,me,Se,C,D,d,U,"CreatedTime",s,ee,re,pe,"PredictedCapacity",v,X,st,q,_,Ye,Oe,St,N,Ze,nt,it,Te,Je,de,h,ht,"WarmPoolSize",I,T,R,ct,V,E,p,g,y,$,be],[0,1,1,1,1,64,0,4,0,0,()=>qa,[()=>Za,0],1,64,64,64,1,()=>Ur,()=>Jr,0,0,()=>Lr,0,()=>Yr,64,2,0,1,2,()=>Mr,1,0,0,1,()=>tn,()=>Na,0,()=>ta,()=>aa,()=>oa,()=>Ma,()=>Ja],8]
;var Xt=[3,Et,"AutoScalingGroupNamesType",0,[c,"IncludeInstances",Z,Re,ge,w],[64,2,2,0,1,()=>qr]]
;var ea=[3,Et,"AutoScalingGroupsType",0,[l,Re],[[()=>kr,0],0],1];var ta=[3,Et,p,0,["CapacityDistributionStrategy"],[0]]
;var aa=[3,Et,g,0,["ZonalShiftEnabled","ImpairedZoneHealthCheckBehavior"],[2,0]]
;var ra=[3,Et,"BaselineEbsBandwidthMbpsRequest",0,[Ie,he],[1,1]]
;var na=[3,Et,"BaselinePerformanceFactorsRequest",0,["Cpu"],[[()=>ia,0]]]
;var oa=[3,Et,y,0,["CapacityReservationPreference",P],[0,()=>sa]]
;var sa=[3,Et,P,0,["CapacityReservationIds","CapacityReservationResourceGroupArns"],[64,64]]
;var ia=[3,Et,"CpuPerformanceFactorRequest",0,["References"],[[()=>Vr,{[Rt]:"Reference"}]]]
;var ca=[3,Et,"CreateAutoScalingGroupType",0,[i,me,Se,ee,re,pe,j,C,D,d,v,X,st,U,q,Oe,St,it,Te,h,"LifecycleHookSpecificationList",E,nt,Je,de,I,T,R,ct,V,p,g,at,y,$,be],[0,1,1,0,()=>qa,[()=>Za,0],0,1,1,64,64,64,64,0,1,0,0,64,2,2,()=>_r,0,()=>Xr,0,1,0,0,1,()=>tn,()=>Na,()=>ta,()=>aa,2,()=>oa,()=>Ma,()=>Ja],3]
;var la=[3,Et,"CreateOrUpdateTagsType",0,[nt],[()=>Xr],1]
;var ua=[3,Et,f,0,[ve,xe,F,"Statistic",gt,Ue,ye],[0,0,()=>zr,0,0,1,()=>en]]
;var da=[3,Et,"DeleteAutoScalingGroupType",0,[i,"ForceDelete"],[0,2],1]
;var pa=[3,Et,"DeletePolicyType",0,[we,i],[0,0],1];var va=[3,Et,"DeleteScheduledActionType",0,[i,Ke],[0,0],2]
;var ga=[3,Et,"DeleteTagsType",0,[nt],[()=>Xr],1];var ma=[3,Et,"DescribeLifecycleHooksAnswer",0,[te],[()=>Hr]]
;var Sa=[3,Et,"DescribeLifecycleHooksType",0,[i,"LifecycleHookNames"],[0,64],1]
;var fa=[3,Et,"DescribeNotificationConfigurationsAnswer",0,[Ce,Re],[()=>jr,0],1]
;var ha=[3,Et,"DescribeNotificationConfigurationsType",0,[c,Z,Re,ge],[64,2,0,1]]
;var ya=[3,Et,"DescribePoliciesType",0,[i,"PolicyNames","PolicyTypes",Z,Re,ge],[0,64,64,2,0,1]]
;var Pa=[3,Et,"DescribeScalingActivitiesType",0,["ActivityIds",i,"IncludeDeletedGroups",Z,ge,Re,w],[64,0,2,2,1,0,()=>qr]]
;var Ia=[3,Et,"DescribeScheduledActionsType",0,[i,"ScheduledActionNames",et,O,Z,Re,ge],[0,64,4,4,2,0,1]]
;var Aa=[3,Et,"DescribeTrafficSourcesRequest",0,[i,"TrafficSourceType",Re,ge],[0,0,0,1],1]
;var Ca=[3,Et,"DescribeTrafficSourcesResponse",0,[ct,Re],[()=>an,0]]
;var Ta=[3,Et,"DetachTrafficSourcesResultType",0,[],[]];var Da=[3,Et,"DetachTrafficSourcesType",0,[i,ct],[0,()=>tn],2]
;var Ra=[3,Et,"DistributionSegment",0,["TargetCapacityTypes"],[64]];var Ea=[3,Et,"EnabledMetric",0,[Pe,L],[0,0]]
;var xa=[3,Et,"EnableMetricsCollectionQuery",0,[i,L,ye],[0,0,64],2];var ba=[3,Et,"Filter",0,[Ae,"Values"],[0,64]]
;var Fa=[3,Et,"Instance",0,[j,"AvailabilityZone","LifecycleState","HealthStatus","ProtectedFromScaleIn",W,"AvailabilityZoneId",ee,re,z,ft],[0,0,0,0,2,0,0,0,()=>qa,0,0],5]
;var Ma=[3,Et,$,0,[je],[()=>vr]];var Na=[3,Et,V,0,["MinHealthyPercentage","MaxHealthyPercentage"],[1,1]]
;var Oa=[3,Et,K,0,["VCpuCount","MemoryMiB","CpuManufacturers","MemoryGiBPerVCpu","ExcludedInstanceTypes","InstanceGenerations","SpotMaxPricePercentageOverLowestPrice","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice","OnDemandMaxPricePercentageOverLowestPrice","BareMetal","BurstablePerformance","RequireHibernateSupport","NetworkInterfaceCount","LocalStorage","LocalStorageTypes","TotalLocalStorageGB","BaselineEbsBandwidthMbps","AcceleratorTypes","AcceleratorCount","AcceleratorManufacturers","AcceleratorNames","AcceleratorTotalMemoryMiB","NetworkBandwidthGbps","AllowedInstanceTypes","BaselinePerformanceFactors"],[()=>Fr,()=>Ba,64,()=>_a,64,64,1,1,1,0,0,2,()=>Ka,0,64,()=>Rr,()=>ra,64,()=>jt,64,64,()=>$t,()=>Qa,64,[()=>na,0]],2]
;var Ga=[3,Et,Q,0,["ReuseOnScaleIn"],[2]]
;var ka=[3,Et,B,0,["OnDemandAllocationStrategy","OnDemandBaseCapacity","OnDemandPercentageAboveBaseCapacity","SpotAllocationStrategy","SpotInstancePools","SpotMaxPrice",b],[0,1,1,0,1,0,()=>wr]]
;var wa=[3,Et,re,0,[ne,Fe],[()=>qa,[()=>$r,0]]]
;var La=[3,Et,"LaunchTemplateOverrides",0,[W,ft,ne,K,z],[0,0,()=>qa,[()=>Oa,0],0]]
;var qa=[3,Et,ne,0,["LaunchTemplateId","LaunchTemplateName","Version"],[0,0,0]]
;var Ua=[3,Et,"LifecycleHook",0,[ae,i,oe,Ee,He,De,H,"GlobalTimeout",x],[0,0,0,0,0,0,1,1,0]]
;var Ha=[3,Et,"LifecycleHookSpecification",0,[ae,oe,De,H,x,Ee,He],[0,0,0,1,0,0,0],2]
;var _a=[3,Et,"MemoryGiBPerVCpuRequest",0,[Ie,he],[1,1]];var Ba=[3,Et,"MemoryMiBRequest",0,[Ie,he],[1,1],1]
;var za=[3,Et,Pe,0,[xe,ve,F],[0,0,()=>zr],2];var ja=[3,Et,"MetricDataQuery",0,["Id",k,fe,Y,_e],[0,0,()=>Va,0,2],1]
;var $a=[3,Et,"MetricDimension",0,[Ae,mt],[0,0],2];var Va=[3,Et,fe,0,[Pe,rt,gt],[()=>za,0,0],2]
;var Za=[3,Et,pe,0,[re,B],[[()=>wa,0],()=>ka]];var Qa=[3,Et,"NetworkBandwidthGbpsRequest",0,[Ie,he],[1,1]]
;var Ka=[3,Et,"NetworkInterfaceCountRequest",0,[Ie,he],[1,1]]
;var Wa=[3,Et,"NotificationConfiguration",0,[i,ot,"NotificationType"],[0,0,0]];var Ja=[3,Et,be,0,["Principal"],[0],1]
;var Ya=[3,Et,"PerformanceFactorReferenceRequest",0,["InstanceFamily"],[0]]
;var Xa=[3,Et,"PoliciesType",0,[Xe,Re],[()=>Qr,0]];var er=[3,Et,"PolicyARNType",0,[Ne,S],[0,()=>Gr]]
;var tr=[3,Et,Ge,0,[ke,ze],[0,0],1]
;var ar=[3,Et,Le,0,["MetricSpecifications","Mode","SchedulingBufferTime","MaxCapacityBreachBehavior","MaxCapacityBuffer"],[()=>Zr,0,1,0,1],1]
;var rr=[3,Et,"PredictiveScalingCustomizedCapacityMetric",0,[ue],[()=>Br],1]
;var nr=[3,Et,"PredictiveScalingCustomizedLoadMetric",0,[ue],[()=>Br],1]
;var or=[3,Et,"PredictiveScalingCustomizedScalingMetric",0,[ue],[()=>Br],1]
;var sr=[3,Et,"PredictiveScalingMetricSpecification",0,[ut,"PredefinedMetricPairSpecification","PredefinedScalingMetricSpecification","PredefinedLoadMetricSpecification","CustomizedScalingMetricSpecification","CustomizedLoadMetricSpecification","CustomizedCapacityMetricSpecification"],[1,()=>cr,()=>lr,()=>ir,()=>or,()=>nr,()=>rr],1]
;var ir=[3,Et,"PredictiveScalingPredefinedLoadMetric",0,[ke,ze],[0,0],1]
;var cr=[3,Et,"PredictiveScalingPredefinedMetricPair",0,[ke,ze],[0,0],1]
;var lr=[3,Et,"PredictiveScalingPredefinedScalingMetric",0,[ke,ze],[0,0],1]
;var ur=[3,Et,"PutNotificationConfigurationType",0,[i,ot,"NotificationTypes"],[0,0,64],3]
;var dr=[3,Et,"PutScalingPolicyType",0,[i,we,qe,u,ce,ie,Qe,A,le,We,M,lt,G,Le],[0,0,0,0,1,1,1,1,0,()=>Wr,1,()=>Ar,2,()=>ar],2]
;var pr=[3,Et,"PutScheduledUpdateGroupActionType",0,[i,Ke,pt,et,O,Ve,me,Se,C,dt],[0,0,4,4,4,0,1,1,1,0],2]
;var vr=[3,Et,je,0,["TerminateHookAbandon"],[0]]
;var gr=[3,Et,"ScalingPolicy",0,[i,we,Ne,qe,u,ce,ie,Qe,A,We,le,M,S,lt,G,Le],[0,0,0,0,0,1,1,1,1,()=>Wr,0,1,()=>Gr,()=>Ar,2,()=>ar]]
;var mr=[3,Et,"ScalingProcessQuery",0,[i,"ScalingProcesses"],[0,64],1]
;var Sr=[3,Et,"ScheduledActionsType",0,[tt,Re],[()=>Kr,0]]
;var fr=[3,Et,"ScheduledUpdateGroupAction",0,[i,Ke,"ScheduledActionARN",pt,et,O,Ve,me,Se,C,dt],[0,0,0,4,4,4,0,1,1,1,0]]
;var hr=[3,Et,"StepAdjustment",0,[Qe,"MetricIntervalLowerBound","MetricIntervalUpperBound"],[1,1,1],1]
;var yr=[3,Et,"SuspendedProcess",0,["ProcessName","SuspensionReason"],[0,0]]
;var Pr=[3,Et,"Tag",0,["Key",Be,$e,mt,Me],[0,0,0,0,2],1]
;var Ir=[3,Et,"TagDescription",0,[Be,$e,"Key",mt,Me],[0,0,0,0,2]]
;var Ar=[3,Et,lt,0,[ut,Ge,f,"DisableScaleIn"],[1,()=>tr,()=>ua,2],1]
;var Cr=[3,Et,"TargetTrackingMetricDataQuery",0,["Id",k,fe,Y,Ue,_e],[0,0,()=>Tr,0,1,2],1]
;var Tr=[3,Et,"TargetTrackingMetricStat",0,[Pe,rt,gt,Ue],[()=>za,0,0,1],2]
;var Dr=[3,Et,"TerminateInstanceInAutoScalingGroupType",0,["ShouldDecrementDesiredCapacity",j,"InstanceIds",i],[2,0,64,0],1]
;var Rr=[3,Et,"TotalLocalStorageGBRequest",0,[Ie,he],[1,1]];var Er=[3,Et,"TrafficSourceIdentifier",0,[J,vt],[0,0],1]
;var xr=[3,Et,"TrafficSourceState",0,["TrafficSource","State",J,vt],[0,0,0,0]]
;var br=[3,Et,"UpdateAutoScalingGroupType",0,[i,ee,re,pe,me,Se,C,D,d,v,U,q,Oe,St,it,Te,Je,de,h,I,T,R,V,p,g,at,y,$,E],[0,0,()=>qa,[()=>Za,0],1,1,1,1,64,64,0,1,0,0,64,2,0,1,2,0,0,1,()=>Na,()=>ta,()=>aa,2,()=>oa,()=>Ma,0],1]
;var Fr=[3,Et,"VCpuCountRequest",0,[Ie,he],[1,1],1]
;var Mr=[3,Et,ht,0,["MaxGroupPreparedCapacity",me,"PoolState",Ze,Q],[1,1,0,0,()=>Ga]];var Nr="unit"
;var Or=[1,Et,o,0,()=>Zt];var Gr=[1,Et,S,0,()=>Kt];var kr=[1,Et,l,0,[()=>Yt,0]];var wr=[1,Et,b,0,()=>Ra]
;var Lr=[1,Et,N,0,()=>Ea];var qr=[1,Et,w,0,()=>ba];var Ur=[1,Et,_,0,()=>Fa];var Hr=[1,Et,te,0,()=>Ua]
;var _r=[1,Et,"LifecycleHookSpecifications",0,()=>Ha];var Br=[1,Et,ue,0,()=>ja]
;var zr=[1,Et,"MetricDimensions",0,()=>$a];var jr=[1,Et,Ce,0,()=>Wa];var $r=[1,Et,Fe,0,[()=>La,0]]
;var Vr=[1,Et,"PerformanceFactorReferenceSetRequest",0,[()=>Ya,{[Rt]:"item"}]]
;var Zr=[1,Et,"PredictiveScalingMetricSpecifications",0,()=>sr];var Qr=[1,Et,Xe,0,()=>gr];var Kr=[1,Et,tt,0,()=>fr]
;var Wr=[1,Et,We,0,()=>hr];var Jr=[1,Et,Ye,0,()=>yr];var Yr=[1,Et,"TagDescriptionList",0,()=>Ir]
;var Xr=[1,Et,nt,0,()=>Pr];var en=[1,Et,"TargetTrackingMetricDataQueries",0,()=>Cr];var tn=[1,Et,ct,0,()=>Er]
;var an=[1,Et,"TrafficSourceStates",0,()=>xr];var rn=[9,Et,"AttachTrafficSources",0,()=>Jt,()=>Wt]
;var nn=[9,Et,"CreateAutoScalingGroup",0,()=>ca,()=>Nr];var on=[9,Et,"CreateOrUpdateTags",0,()=>la,()=>Nr]
;var sn=[9,Et,"DeleteAutoScalingGroup",0,()=>da,()=>Nr];var cn=[9,Et,"DeletePolicy",0,()=>pa,()=>Nr]
;var ln=[9,Et,"DeleteScheduledAction",0,()=>va,()=>Nr];var un=[9,Et,"DeleteTags",0,()=>ga,()=>Nr]
;var dn=[9,Et,"DescribeAutoScalingGroups",0,()=>Xt,()=>ea];var pn=[9,Et,"DescribeLifecycleHooks",0,()=>Sa,()=>ma]
;var vn=[9,Et,"DescribeNotificationConfigurations",0,()=>ha,()=>fa];var gn=[9,Et,"DescribePolicies",0,()=>ya,()=>Xa]
;var mn=[9,Et,"DescribeScalingActivities",0,()=>Pa,()=>Vt];var Sn=[9,Et,"DescribeScheduledActions",0,()=>Ia,()=>Sr]
;var fn=[9,Et,"DescribeTrafficSources",0,()=>Aa,()=>Ca];var hn=[9,Et,"DetachTrafficSources",0,()=>Da,()=>Ta]
;var yn=[9,Et,"EnableMetricsCollection",0,()=>xa,()=>Nr];var Pn=[9,Et,"PutNotificationConfiguration",0,()=>ur,()=>Nr]
;var In=[9,Et,"PutScalingPolicy",0,()=>dr,()=>er];var An=[9,Et,"PutScheduledUpdateGroupAction",0,()=>pr,()=>Nr]
;var Cn=[9,Et,"ResumeProcesses",0,()=>mr,()=>Nr];var Tn=[9,Et,"SuspendProcesses",0,()=>mr,()=>Nr]
;var Dn=[9,Et,"TerminateInstanceInAutoScalingGroup",0,()=>Dr,()=>Qt]
;var Rn=[9,Et,"UpdateAutoScalingGroup",0,()=>br,()=>Nr]}};
