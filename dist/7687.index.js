export const id=7687;export const ids=[7687];export const modules={94234:(e,t,o)=>{o.d(t,{W:()=>CloudWatchClient})
;var n=o(5152);var a=o(90402);var r=o(92658);var s=o(47291);var i=o(62085);var c=o(93422);var l=o(23609);var d=o(26890)
;const resolveCompressionConfig=e=>{const{disableRequestCompression:t,requestMinCompressionSizeBytes:o}=e
;return Object.assign(e,{disableRequestCompression:(0,r.normalizeProvider)(t),requestMinCompressionSizeBytes:async()=>{
const e=await(0,r.normalizeProvider)(o)()
;if(e<0||e>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${e} is outside this range."`)
;return e}})};var u=o(97523);const defaultCloudWatchHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
r.getSmithyContext)(t).operation,region:await(0,r.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudWatchHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
u.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,r.normalizeProvider)(e.authSchemePreference??[])})};var p=o(22826);const m={rE:"3.1162.0"}
;var g=o(89882);var h=o(92430);const E={
environmentVariableSelector:e=>(0,s.booleanSelector)(e,"AWS_DISABLE_REQUEST_COMPRESSION",s.SelectorType.ENV),
configFileSelector:e=>(0,s.booleanSelector)(e,"disable_request_compression",s.SelectorType.CONFIG),default:false}
;const v={
environmentVariableSelector:e=>(0,s.numberSelector)(e,"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",s.SelectorType.ENV),
configFileSelector:e=>(0,s.numberSelector)(e,"request_min_compression_size_bytes",s.SelectorType.CONFIG),default:10240}
;var f=o(93291);var x=o(37288);var S=o(99542);const I="ref"
;const C=-1,P=true,y="isSet",A="PartitionResult",b="booleanEquals",D="getAttr",O={[I]:"Endpoint"},R={[I]:A},w={},M=[{
[I]:"Region"}];const F={conditions:[[y,[O]],[y,M],["aws.partition",M,A],[b,[{[I]:"UseFIPS"},P]],[b,[{[I]:"UseDualStack"
},P]],["stringEquals",[{fn:D,argv:[R,"name"]},"aws-us-gov"]],[b,[{fn:D,argv:[R,"supportsFIPS"]},P]],[b,[{fn:D,
argv:[R,"supportsDualStack"]},P]]],
results:[[C],[C,"Invalid Configuration: FIPS and custom endpoint are not supported"],[C,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[O,w],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",w],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",w],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[C,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",w],[C,"FIPS is enabled but this partition does not support FIPS"],[C,"DualStack is enabled but this partition does not support DualStack"],[C,"Invalid Configuration: Missing Region"]]
};const N=1e8
;const T=new Int32Array([-1,1,-1,0,14,3,1,4,N+11,2,5,N+11,3,8,6,4,7,N+4,7,N+5,N+10,4,11,9,5,N+4,10,6,N+8,N+9,5,N+5,12,6,13,N+7,7,N+6,N+7,3,N+1,15,4,N+2,N+3])
;const _=i.BinaryDecisionDiagram.from(T,2,F.conditions,F.results);const k=new i.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>k.get(e,()=>(0,
i.decideEndpoint)(_,{endpointParams:e,logger:t.logger}));i.customEndpointFunctions.aws=n.awsEndpointFunctions
;var K=o(13037);const getRuntimeConfig=e=>({apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??h.fromBase64,
base64Encoder:e?.base64Encoder??h.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer}],
logger:e?.logger??new r.NoOpLogger,protocol:e?.protocol??x.AwsJson1_0Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:K.q1U,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",
serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:true},serviceId:e?.serviceId??"CloudWatch",
sha256:e?.sha256??S.Sha256,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??h.fromUtf8,
utf8Encoder:e?.utf8Encoder??h.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
r.emitWarningIfUnsupportedVersion)(process.version);const t=(0,s.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(r.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const a={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,s.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,a),
bodyLengthChecker:e?.bodyLengthChecker??h.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??g.v6,defaultSocketTimeout:(0,
n.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:m.rE}),
disableRequestCompression:e?.disableRequestCompression??(0,s.loadConfig)(E,e),maxAttempts:e?.maxAttempts??(0,
s.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS,{
...s.NODE_REGION_CONFIG_FILE_OPTIONS,...a}),requestHandler:f.$.create(e?.requestHandler??defaultConfigProvider),
requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??(0,s.loadConfig)(v,e),retryMode:e?.retryMode??(0,
s.loadConfig)({...l.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||l.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??h.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,a),useFipsEndpoint:e?.useFipsEndpoint??(0,
s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,a),userAgentAppId:e?.userAgentAppId??(0,
s.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,a)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,r.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(o),(0,r.resolveDefaultRuntimeConfig)(o),(0,
c.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class CloudWatchClient extends r.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,p.v)(t)
;const r=(0,n.resolveUserAgentConfig)(o);const u=(0,l.resolveRetryConfig)(r);const m=(0,s.resolveRegionConfig)(u)
;const g=(0,n.resolveHostHeaderConfig)(m);const h=(0,i.resolveEndpointConfig)(g);const E=resolveHttpAuthSchemeConfig(h)
;const v=resolveCompressionConfig(E);const f=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=f
;this.middlewareStack.use((0,d.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,
n.getUserAgentPlugin)(this.config));this.middlewareStack.use((0,l.getRetryPlugin)(this.config))
;this.middlewareStack.use((0,c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,
n.getHostHeaderPlugin)(this.config));this.middlewareStack.use((0,n.getLoggerPlugin)(this.config))
;this.middlewareStack.use((0,n.getRecursionDetectionPlugin)(this.config));this.middlewareStack.use((0,
a.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new a.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,a.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},84225:(e,t,o)=>{o.d(t,{
G5:()=>s,lq:()=>i,yt:()=>_mw0});var n=o(92658);var a=o(62085);var r=o(22826);const s=(0,
n.makeBuilder)(r.S,"GraniteServiceVersion20100801","CloudWatchClient",a.getEndpointPlugin);const i={}
;const _mw0=(e,t,o,n)=>[]},47786:(e,t,o)=>{o.d(t,{n:()=>DeleteAlarmsCommand});var n=o(84225);var a=o(13037)
;class DeleteAlarmsCommand extends((0,n.G5)(n.lq,n.yt,"DeleteAlarms",a._M9)){}},82188:(e,t,o)=>{o.d(t,{
z:()=>DescribeAlarmsCommand});var n=o(84225);var a=o(13037);class DescribeAlarmsCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeAlarms",a.K7p)){}},64854:(e,t,o)=>{o.d(t,{B:()=>GetMetricStatisticsCommand});var n=o(84225)
;var a=o(13037);class GetMetricStatisticsCommand extends((0,n.G5)(n.lq,n.yt,"GetMetricStatistics",a.sRt)){}},
80639:(e,t,o)=>{o.d(t,{A:()=>PutMetricAlarmCommand});var n=o(84225);var a=o(13037)
;class PutMetricAlarmCommand extends((0,n.G5)(n.lq,n.yt,"PutMetricAlarm",a.xg9)){}},22826:(e,t,o)=>{o.d(t,{S:()=>n,
v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"monitoring"});const n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}}},13037:(e,t,o)=>{o.d(t,{_M9:()=>gt,K7p:()=>ht,sRt:()=>Et,xg9:()=>vt,q1U:()=>Fe})
;var n=o(26890);var a=o(92658);class CloudWatchServiceException extends a.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,CloudWatchServiceException.prototype)}}
class ConflictException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ConflictException"
;name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}
class KmsAccessDeniedException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#KmsAccessDeniedException";name="KmsAccessDeniedException";$fault="client"
;Message;constructor(e){super({name:"KmsAccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsAccessDeniedException.prototype);this.Message=e.Message}}
class KmsKeyDisabledException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#KmsKeyDisabledException";name="KmsKeyDisabledException";$fault="client";Message
;constructor(e){super({name:"KmsKeyDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsKeyDisabledException.prototype);this.Message=e.Message}}
class KmsKeyNotFoundException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#KmsKeyNotFoundException";name="KmsKeyNotFoundException";$fault="client";Message
;constructor(e){super({name:"KmsKeyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype);this.Message=e.Message}}
class ResourceNotFoundException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client"
;ResourceType;ResourceId;Message;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.ResourceType=e.ResourceType
;this.ResourceId=e.ResourceId;this.Message=e.Message}}
class ConcurrentModificationException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ConcurrentModificationException";name="ConcurrentModificationException"
;$fault="client";Message;constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConcurrentModificationException.prototype);this.Message=e.Message}}
class DashboardInvalidInputError extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#DashboardInvalidInputError";name="DashboardInvalidInputError";$fault="client"
;dashboardValidationMessages;constructor(e){super({name:"DashboardInvalidInputError",$fault:"client",...e})
;Object.setPrototypeOf(this,DashboardInvalidInputError.prototype)
;this.dashboardValidationMessages=e.dashboardValidationMessages}}
class DashboardNotFoundError extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError";name="DashboardNotFoundError";$fault="client"
;constructor(e){super({name:"DashboardNotFoundError",$fault:"client",...e})
;Object.setPrototypeOf(this,DashboardNotFoundError.prototype)}}
class ResourceConflict extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceConflict"
;name="ResourceConflict";$fault="client";constructor(e){super({name:"ResourceConflict",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceConflict.prototype)}}class ResourceNotFound extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ResourceNotFound";name="ResourceNotFound";$fault="client";constructor(e){
super({name:"ResourceNotFound",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFound.prototype)}}
class InternalServiceFault extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#InternalServiceFault";name="InternalServiceFault";$fault="server";Message
;constructor(e){super({name:"InternalServiceFault",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServiceFault.prototype);this.Message=e.Message}}
class InvalidParameterCombinationException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#InvalidParameterCombinationException"
;name="InvalidParameterCombinationException";$fault="client";constructor(e){super({
name:"InvalidParameterCombinationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype)}}
class InvalidParameterValueException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#InvalidParameterValueException";name="InvalidParameterValueException"
;$fault="client";constructor(e){super({name:"InvalidParameterValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterValueException.prototype)}}
class MissingRequiredParameterException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#MissingRequiredParameterException";name="MissingRequiredParameterException"
;$fault="client";constructor(e){super({name:"MissingRequiredParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,MissingRequiredParameterException.prototype)}}
class InvalidNextToken extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidNextToken"
;name="InvalidNextToken";$fault="client";constructor(e){super({name:"InvalidNextToken",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidNextToken.prototype)}}
class LimitExceededException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#LimitExceededException";name="LimitExceededException";$fault="client";Message
;constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededException.prototype);this.Message=e.Message}}
class LimitExceededFault extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#LimitExceededFault"
;name="LimitExceededFault";$fault="client";constructor(e){super({name:"LimitExceededFault",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededFault.prototype)}}class InvalidFormatFault extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#InvalidFormatFault";name="InvalidFormatFault";$fault="client";constructor(e){
super({name:"InvalidFormatFault",$fault:"client",...e});Object.setPrototypeOf(this,InvalidFormatFault.prototype)}}
class ValidationException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ValidationException";name="ValidationException";$fault="client";constructor(e){
super({name:"ValidationException",$fault:"client",...e});Object.setPrototypeOf(this,ValidationException.prototype)}}
const r="AlarmActions";const s="AlarmArn";const i="ActionConfiguration";const c="AlarmConfigurationUpdatedTimestamp"
;const l="AlarmDescription";const d="ActionsEnabled";const u="AlarmName";const p="AlarmNames"
;const m="AlarmTagsPropagation";const g="CompositeAlarms";const h="ComparisonOperator";const E="Dimensions"
;const v="DatapointsToAlarm";const f="Datapoints";const x="EvaluationCriteria";const S="EvaluationInterval"
;const I="EvaluateLowSampleCountPercentile";const C="EvaluationPeriods";const P="ExtendedStatistics"
;const y="EvaluationState";const A="ExtendedStatistic";const b="EvaluationWindow";const D="InsufficientDataActions"
;const O="Label";const R="LogAlarms";const w="Message";const M="MetricAlarms";const F="MetricName";const N="MetricStat"
;const T="Metrics";const _="Metric";const k="Namespace";const K="NextToken";const W="OKActions";const $="Period"
;const L="ScheduleConfiguration";const z="ScheduledQueryConfiguration";const V="StateReason";const U="StateReasonData"
;const q="StateTransitionedTimestamp";const j="StateUpdatedTimestamp";const G="StateValue";const H="SlidingWindow"
;const Q="Statistic";const B="TreatMissingData";const Y="ThresholdMetricId";const J="Tags";const X="Threshold"
;const Z="Unit";const ee="Value";const te="WallClockWindow";const oe="WarmUpConfiguration";const ne="awsQueryError"
;const ae="client";const re="error";const se="httpError";const ie="message"
;const ce="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";const le="com.amazonaws.cloudwatch"
;const de=new n.TypeRegistry(ce);var ue=[-3,ce,"CloudWatchServiceException",0,[],[]]
;de.registerError(ue,CloudWatchServiceException);const pe=new n.TypeRegistry(le)
;var me=[-3,le,"ConcurrentModificationException",{[ne]:["ConcurrentModificationException",429],[re]:ae,[se]:429
},[w],[0]];pe.registerError(me,ConcurrentModificationException);var ge=[-3,le,"ConflictException",{[re]:ae,[se]:409
},[w],[0]];pe.registerError(ge,ConflictException);var he=[-3,le,"DashboardInvalidInputError",{
[ne]:["InvalidParameterInput",400],[re]:ae,[se]:400},[ie,"dashboardValidationMessages"],[0,()=>rt]]
;pe.registerError(he,DashboardInvalidInputError);var Ee=[-3,le,"DashboardNotFoundError",{[ne]:["ResourceNotFound",404],
[re]:ae,[se]:404},[ie],[0]];pe.registerError(Ee,DashboardNotFoundError);var ve=[-3,le,"InternalServiceFault",{
[ne]:["InternalServiceError",500],[re]:"server",[se]:500},[w],[0]];pe.registerError(ve,InternalServiceFault)
;var fe=[-3,le,"InvalidFormatFault",{[ne]:["InvalidFormat",400],[re]:ae,[se]:400},[ie],[0]]
;pe.registerError(fe,InvalidFormatFault);var xe=[-3,le,"InvalidNextToken",{[ne]:["InvalidNextToken",400],[re]:ae,
[se]:400},[ie],[0]];pe.registerError(xe,InvalidNextToken);var Se=[-3,le,"InvalidParameterCombinationException",{
[ne]:["InvalidParameterCombination",400],[re]:ae,[se]:400},[ie],[0]]
;pe.registerError(Se,InvalidParameterCombinationException);var Ie=[-3,le,"InvalidParameterValueException",{
[ne]:["InvalidParameterValue",400],[re]:ae,[se]:400},[ie],[0]];pe.registerError(Ie,InvalidParameterValueException)
;var Ce=[-3,le,"KmsAccessDeniedException",{[re]:ae},[w],[0],1];pe.registerError(Ce,KmsAccessDeniedException)
;var Pe=[-3,le,"KmsKeyDisabledException",{[re]:ae},[w],[0],1];pe.registerError(Pe,KmsKeyDisabledException)
;var ye=[-3,le,"KmsKeyNotFoundException",{[re]:ae},[w],[0],1];pe.registerError(ye,KmsKeyNotFoundException)
;var Ae=[-3,le,"LimitExceededException",{[ne]:["LimitExceededException",400],[re]:ae,[se]:400},[w],[0]]
;pe.registerError(Ae,LimitExceededException);var be=[-3,le,"LimitExceededFault",{[ne]:["LimitExceeded",400],[re]:ae,
[se]:400},[ie],[0]];pe.registerError(be,LimitExceededFault);var De=[-3,le,"MissingRequiredParameterException",{
[ne]:["MissingParameter",400],[re]:ae,[se]:400},[ie],[0]];pe.registerError(De,MissingRequiredParameterException)
;var Oe=[-3,le,"ResourceConflict",{[ne]:["ResourceConflict",409],[re]:ae,[se]:409},[ie],[0]]
;pe.registerError(Oe,ResourceConflict);var Re=[-3,le,"ResourceNotFound",{[ne]:["ResourceNotFound",404],[re]:ae,[se]:404
},[ie],[0]];pe.registerError(Re,ResourceNotFound);var we=[-3,le,"ResourceNotFoundException",{
[ne]:["ResourceNotFoundException",404],[re]:ae,[se]:404},["ResourceType","ResourceId",w],[0,0,0]]
;pe.registerError(we,ResourceNotFoundException);var Me=[-3,le,"ValidationException",{[ne]:["ValidationError",400],
[re]:ae,[se]:400},[ie],[0]];pe.registerError(Me,ValidationException);const Fe=[de,pe];var Ne=[3,le,i,0,[m],[()=>_e]]
;var Te=[3,le,"AlarmPromQLCriteria",0,["Query","PendingPeriod","RecoveryPeriod"],[0,1,1],1]
;var _e=[3,le,m,0,["Enabled","IncludedTagKeys","ExcludedTagKeys"],[2,64,64],1]
;var ke=[3,le,"CompositeAlarm",0,[d,r,s,c,l,u,"AlarmRule",D,W,V,U,j,G,q,"ActionsSuppressedBy","ActionsSuppressedReason","ActionsSuppressor","ActionsSuppressorWaitPeriod","ActionsSuppressorExtensionPeriod",i],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>Ne]]
;var Ke=[3,le,"DashboardValidationMessage",0,["DataPath",w],[0,0]]
;var We=[3,le,"Datapoint",0,["Timestamp","SampleCount","Average","Sum","Minimum","Maximum",Z,P],[4,1,1,1,1,1,0,129]]
;var $e=[3,le,"DeleteAlarmsInput",0,[p],[64],1]
;var Le=[3,le,"DescribeAlarmsInput",0,[p,"AlarmNamePrefix","AlarmTypes","ChildrenOfAlarmName","ParentsOfAlarmName",G,"ActionPrefix","MaxRecords",K],[64,0,64,0,0,0,0,1,0]]
;var ze=[3,le,"DescribeAlarmsOutput",0,[g,M,R,K],[()=>at,()=>lt,()=>ct,0]]
;var Ve=[3,le,"Dimension",0,["Name",ee],[0,0],2]
;var Ue=[3,le,"GetMetricStatisticsInput",0,[k,F,"StartTime","EndTime",$,E,"Statistics",P,Z],[0,0,4,4,1,()=>it,64,64,0],5]
;var qe=[3,le,"GetMetricStatisticsOutput",0,[O,f],[0,()=>st]]
;var je=[3,le,"LogAlarm",0,[u,s,l,c,d,W,r,D,G,V,U,j,z,"QueryResultsToEvaluate","QueryResultsToAlarm",X,h,B,q,y,"ActionLogLineCount","ActionLogLineRoleArn",oe,i],[0,0,0,4,2,64,64,64,0,0,0,4,()=>Xe,1,1,1,0,0,4,0,1,0,()=>ot,()=>Ne]]
;var Ge=[3,le,_,0,[k,F,E],[0,0,()=>it]]
;var He=[3,le,"MetricAlarm",0,[u,s,l,c,d,W,r,D,G,V,U,j,F,k,Q,A,E,$,Z,C,v,X,h,B,I,T,Y,y,q,b,oe,x,S,i],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>it,1,0,1,1,1,0,0,0,()=>dt,0,0,4,()=>mt,()=>ot,()=>pt,1,()=>Ne]]
;var Qe=[3,le,"MetricDataQuery",0,["Id",N,"Expression",O,"ReturnData",$,"AccountId"],[0,()=>Be,0,0,2,1,0],1]
;var Be=[3,le,N,0,[_,$,"Stat",Z],[()=>Ge,1,0,0],3]
;var Ye=[3,le,"PutMetricAlarmInput",0,[u,l,d,W,r,D,F,k,Q,A,E,$,Z,C,v,X,h,B,I,T,J,Y,b,oe,x,S,i],[0,0,2,64,64,64,0,0,0,0,()=>it,1,0,1,1,1,0,0,0,()=>dt,()=>ut,0,()=>mt,()=>ot,()=>pt,1,()=>Ne],1]
;var Je=[3,le,L,0,["ScheduleExpression","StartTimeOffset","EndTimeOffset"],[0,1,1],2]
;var Xe=[3,le,z,0,["QueryString","ScheduledQueryRoleARN",L,"AggregationExpression","LogGroupIdentifiers","QueryARN",J],[0,0,()=>Je,0,64,0,()=>ut],4]
;var Ze=[3,le,H,0,[],[]];var et=[3,le,"Tag",0,["Key",ee],[0,0],2];var tt=[3,le,te,0,["Timezone"],[0]]
;var ot=[3,le,oe,0,["WarmUpPeriodDurationInMinutes","OnlyStartEvaluatingAfterWarmUpPeriodEnds"],[1,2],1];var nt="unit"
;var at=[1,le,g,0,()=>ke];var rt=[1,le,"DashboardValidationMessages",0,()=>Ke];var st=[1,le,f,0,()=>We]
;var it=[1,le,E,0,()=>Ve];var ct=[1,le,R,0,()=>je];var lt=[1,le,M,0,()=>He];var dt=[1,le,"MetricDataQueries",0,()=>Qe]
;var ut=[1,le,"TagList",0,()=>et];var pt=[4,le,x,0,["PromQLCriteria"],[()=>Te]];var mt=[4,le,b,0,[te,H],[()=>tt,()=>Ze]]
;var gt=[9,le,"DeleteAlarms",0,()=>$e,()=>nt];var ht=[9,le,"DescribeAlarms",0,()=>Le,()=>ze]
;var Et=[9,le,"GetMetricStatistics",0,()=>Ue,()=>qe];var vt=[9,le,"PutMetricAlarm",0,()=>Ye,()=>nt]}};
