export const id=1569;export const ids=[1569];export const modules={94234:(e,t,o)=>{o.d(t,{W:()=>CloudWatchClient})
;var n=o(5152);var r=o(90402);var a=o(92658);var i=o(47291);var s=o(62085);var c=o(93422);var d=o(23609);var l=o(26890)
;const resolveCompressionConfig=e=>{const{disableRequestCompression:t,requestMinCompressionSizeBytes:o}=e
;return Object.assign(e,{disableRequestCompression:(0,a.normalizeProvider)(t),requestMinCompressionSizeBytes:async()=>{
const e=await(0,a.normalizeProvider)(o)()
;if(e<0||e>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${e} is outside this range."`)
;return e}})};var u=o(97523);const defaultCloudWatchHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
a.getSmithyContext)(t).operation,region:await(0,a.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudWatchHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
u.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,a.normalizeProvider)(e.authSchemePreference??[])})};var p=o(22826);const m={rE:"3.1162.0"}
;var h=o(89882);var g=o(92430);const E={
environmentVariableSelector:e=>(0,i.booleanSelector)(e,"AWS_DISABLE_REQUEST_COMPRESSION",i.SelectorType.ENV),
configFileSelector:e=>(0,i.booleanSelector)(e,"disable_request_compression",i.SelectorType.CONFIG),default:false}
;const v={
environmentVariableSelector:e=>(0,i.numberSelector)(e,"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",i.SelectorType.ENV),
configFileSelector:e=>(0,i.numberSelector)(e,"request_min_compression_size_bytes",i.SelectorType.CONFIG),default:10240}
;var f=o(93291);var x=o(37288);var S=o(99542);const I="ref"
;const P=-1,C=true,y="isSet",b="PartitionResult",A="booleanEquals",O="getAttr",D={[I]:"Endpoint"},R={[I]:b},w={},F=[{
[I]:"Region"}];const N={conditions:[[y,[D]],[y,F],["aws.partition",F,b],[A,[{[I]:"UseFIPS"},C]],[A,[{[I]:"UseDualStack"
},C]],["stringEquals",[{fn:O,argv:[R,"name"]},"aws-us-gov"]],[A,[{fn:O,argv:[R,"supportsFIPS"]},C]],[A,[{fn:O,
argv:[R,"supportsDualStack"]},C]]],
results:[[P],[P,"Invalid Configuration: FIPS and custom endpoint are not supported"],[P,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[D,w],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",w],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",w],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[P,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",w],[P,"FIPS is enabled but this partition does not support FIPS"],[P,"DualStack is enabled but this partition does not support DualStack"],[P,"Invalid Configuration: Missing Region"]]
};const M=1e8
;const T=new Int32Array([-1,1,-1,0,14,3,1,4,M+11,2,5,M+11,3,8,6,4,7,M+4,7,M+5,M+10,4,11,9,5,M+4,10,6,M+8,M+9,5,M+5,12,6,13,M+7,7,M+6,M+7,3,M+1,15,4,M+2,M+3])
;const _=s.BinaryDecisionDiagram.from(T,2,N.conditions,N.results);const k=new s.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>k.get(e,()=>(0,
s.decideEndpoint)(_,{endpointParams:e,logger:t.logger}));s.customEndpointFunctions.aws=n.awsEndpointFunctions
;var K=o(13037);const getRuntimeConfig=e=>({apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??g.fromBase64,
base64Encoder:e?.base64Encoder??g.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer}],
logger:e?.logger??new a.NoOpLogger,protocol:e?.protocol??x.AwsJson1_0Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:K.q1U,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",
serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:true},serviceId:e?.serviceId??"CloudWatch",
sha256:e?.sha256??S.Sha256,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??g.fromUtf8,
utf8Encoder:e?.utf8Encoder??g.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
a.emitWarningIfUnsupportedVersion)(process.version);const t=(0,i.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(a.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const r={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,i.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,r),
bodyLengthChecker:e?.bodyLengthChecker??g.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??h.v6,defaultSocketTimeout:(0,
n.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:m.rE}),
disableRequestCompression:e?.disableRequestCompression??(0,i.loadConfig)(E,e),maxAttempts:e?.maxAttempts??(0,
i.loadConfig)(d.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,i.loadConfig)(i.NODE_REGION_CONFIG_OPTIONS,{
...i.NODE_REGION_CONFIG_FILE_OPTIONS,...r}),requestHandler:f.$.create(e?.requestHandler??defaultConfigProvider),
requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??(0,i.loadConfig)(v,e),retryMode:e?.retryMode??(0,
i.loadConfig)({...d.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||d.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??g.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
i.loadConfig)(i.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,r),useFipsEndpoint:e?.useFipsEndpoint??(0,
i.loadConfig)(i.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,r),userAgentAppId:e?.userAgentAppId??(0,
i.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,r)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,a.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(o),(0,a.resolveDefaultRuntimeConfig)(o),(0,
c.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class CloudWatchClient extends a.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,p.v)(t)
;const a=(0,n.resolveUserAgentConfig)(o);const u=(0,d.resolveRetryConfig)(a);const m=(0,i.resolveRegionConfig)(u)
;const h=(0,n.resolveHostHeaderConfig)(m);const g=(0,s.resolveEndpointConfig)(h);const E=resolveHttpAuthSchemeConfig(g)
;const v=resolveCompressionConfig(E);const f=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=f
;this.middlewareStack.use((0,l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,
n.getUserAgentPlugin)(this.config));this.middlewareStack.use((0,d.getRetryPlugin)(this.config))
;this.middlewareStack.use((0,c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,
n.getHostHeaderPlugin)(this.config));this.middlewareStack.use((0,n.getLoggerPlugin)(this.config))
;this.middlewareStack.use((0,n.getRecursionDetectionPlugin)(this.config));this.middlewareStack.use((0,
r.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new r.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,r.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},3454:(e,t,o)=>{o.d(t,{
z:()=>DescribeAlarmsCommand});var n=o(92658);var r=o(62085);var a=o(22826);const i=(0,
n.makeBuilder)(a.S,"GraniteServiceVersion20100801","CloudWatchClient",r.getEndpointPlugin);const s={}
;const _mw0=(e,t,o,n)=>[];var c=o(13037);class DescribeAlarmsCommand extends(i(s,_mw0,"DescribeAlarms",c.K7p)){}},
22826:(e,t,o)=>{o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters})
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"monitoring"});const n={UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},13037:(e,t,o)=>{o.d(t,{K7p:()=>Ge,q1U:()=>xe})
;var n=o(26890);var r=o(92658);class CloudWatchServiceException extends r.ServiceException{
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
const a="AlarmActions";const i="AlarmArn";const s="ActionConfiguration";const c="AlarmConfigurationUpdatedTimestamp"
;const d="AlarmDescription";const l="ActionsEnabled";const u="AlarmName";const p="AlarmTagsPropagation"
;const m="CompositeAlarms";const h="ComparisonOperator";const g="Dimensions";const E="EvaluationCriteria"
;const v="EvaluationState";const f="EvaluationWindow";const x="InsufficientDataActions";const S="LogAlarms"
;const I="Message";const P="MetricAlarms";const C="MetricName";const y="MetricStat";const b="Metric";const A="Namespace"
;const O="NextToken";const D="OKActions";const R="Period";const w="ScheduleConfiguration"
;const F="ScheduledQueryConfiguration";const N="StateReason";const M="StateReasonData"
;const T="StateTransitionedTimestamp";const _="StateUpdatedTimestamp";const k="StateValue";const K="SlidingWindow"
;const W="TreatMissingData";const $="Threshold";const L="Unit";const z="Value";const V="WallClockWindow"
;const U="WarmUpConfiguration";const j="awsQueryError";const q="client";const H="error";const Q="httpError"
;const G="message";const B="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";const Y="com.amazonaws.cloudwatch"
;const J=new n.TypeRegistry(B);var X=[-3,B,"CloudWatchServiceException",0,[],[]]
;J.registerError(X,CloudWatchServiceException);const Z=new n.TypeRegistry(Y)
;var ee=[-3,Y,"ConcurrentModificationException",{[j]:["ConcurrentModificationException",429],[H]:q,[Q]:429},[I],[0]]
;Z.registerError(ee,ConcurrentModificationException);var te=[-3,Y,"ConflictException",{[H]:q,[Q]:409},[I],[0]]
;Z.registerError(te,ConflictException);var oe=[-3,Y,"DashboardInvalidInputError",{[j]:["InvalidParameterInput",400],
[H]:q,[Q]:400},[G,"dashboardValidationMessages"],[0,()=>Le]];Z.registerError(oe,DashboardInvalidInputError)
;var ne=[-3,Y,"DashboardNotFoundError",{[j]:["ResourceNotFound",404],[H]:q,[Q]:404},[G],[0]]
;Z.registerError(ne,DashboardNotFoundError);var re=[-3,Y,"InternalServiceFault",{[j]:["InternalServiceError",500],
[H]:"server",[Q]:500},[I],[0]];Z.registerError(re,InternalServiceFault);var ae=[-3,Y,"InvalidFormatFault",{
[j]:["InvalidFormat",400],[H]:q,[Q]:400},[G],[0]];Z.registerError(ae,InvalidFormatFault)
;var ie=[-3,Y,"InvalidNextToken",{[j]:["InvalidNextToken",400],[H]:q,[Q]:400},[G],[0]]
;Z.registerError(ie,InvalidNextToken);var se=[-3,Y,"InvalidParameterCombinationException",{
[j]:["InvalidParameterCombination",400],[H]:q,[Q]:400},[G],[0]];Z.registerError(se,InvalidParameterCombinationException)
;var ce=[-3,Y,"InvalidParameterValueException",{[j]:["InvalidParameterValue",400],[H]:q,[Q]:400},[G],[0]]
;Z.registerError(ce,InvalidParameterValueException);var de=[-3,Y,"KmsAccessDeniedException",{[H]:q},[I],[0],1]
;Z.registerError(de,KmsAccessDeniedException);var le=[-3,Y,"KmsKeyDisabledException",{[H]:q},[I],[0],1]
;Z.registerError(le,KmsKeyDisabledException);var ue=[-3,Y,"KmsKeyNotFoundException",{[H]:q},[I],[0],1]
;Z.registerError(ue,KmsKeyNotFoundException);var pe=[-3,Y,"LimitExceededException",{[j]:["LimitExceededException",400],
[H]:q,[Q]:400},[I],[0]];Z.registerError(pe,LimitExceededException);var me=[-3,Y,"LimitExceededFault",{
[j]:["LimitExceeded",400],[H]:q,[Q]:400},[G],[0]];Z.registerError(me,LimitExceededFault)
;var he=[-3,Y,"MissingRequiredParameterException",{[j]:["MissingParameter",400],[H]:q,[Q]:400},[G],[0]]
;Z.registerError(he,MissingRequiredParameterException);var ge=[-3,Y,"ResourceConflict",{[j]:["ResourceConflict",409],
[H]:q,[Q]:409},[G],[0]];Z.registerError(ge,ResourceConflict);var Ee=[-3,Y,"ResourceNotFound",{
[j]:["ResourceNotFound",404],[H]:q,[Q]:404},[G],[0]];Z.registerError(Ee,ResourceNotFound)
;var ve=[-3,Y,"ResourceNotFoundException",{[j]:["ResourceNotFoundException",404],[H]:q,[Q]:404
},["ResourceType","ResourceId",I],[0,0,0]];Z.registerError(ve,ResourceNotFoundException)
;var fe=[-3,Y,"ValidationException",{[j]:["ValidationError",400],[H]:q,[Q]:400},[G],[0]]
;Z.registerError(fe,ValidationException);const xe=[J,Z];var Se=[3,Y,s,0,[p],[()=>Pe]]
;var Ie=[3,Y,"AlarmPromQLCriteria",0,["Query","PendingPeriod","RecoveryPeriod"],[0,1,1],1]
;var Pe=[3,Y,p,0,["Enabled","IncludedTagKeys","ExcludedTagKeys"],[2,64,64],1]
;var Ce=[3,Y,"CompositeAlarm",0,[l,a,i,c,d,u,"AlarmRule",x,D,N,M,_,k,T,"ActionsSuppressedBy","ActionsSuppressedReason","ActionsSuppressor","ActionsSuppressorWaitPeriod","ActionsSuppressorExtensionPeriod",s],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>Se]]
;var ye=[3,Y,"DashboardValidationMessage",0,["DataPath",I],[0,0]]
;var be=[3,Y,"DescribeAlarmsInput",0,["AlarmNames","AlarmNamePrefix","AlarmTypes","ChildrenOfAlarmName","ParentsOfAlarmName",k,"ActionPrefix","MaxRecords",O],[64,0,64,0,0,0,0,1,0]]
;var Ae=[3,Y,"DescribeAlarmsOutput",0,[m,P,S,O],[()=>$e,()=>Ue,()=>Ve,0]];var Oe=[3,Y,"Dimension",0,["Name",z],[0,0],2]
;var De=[3,Y,"LogAlarm",0,[u,i,d,c,l,D,a,x,k,N,M,_,F,"QueryResultsToEvaluate","QueryResultsToAlarm",$,h,W,T,v,"ActionLogLineCount","ActionLogLineRoleArn",U,s],[0,0,0,4,2,64,64,64,0,0,0,4,()=>Te,1,1,1,0,0,4,0,1,0,()=>We,()=>Se]]
;var Re=[3,Y,b,0,[A,C,g],[0,0,()=>ze]]
;var we=[3,Y,"MetricAlarm",0,[u,i,d,c,l,D,a,x,k,N,M,_,C,A,"Statistic","ExtendedStatistic",g,R,L,"EvaluationPeriods","DatapointsToAlarm",$,h,W,"EvaluateLowSampleCountPercentile","Metrics","ThresholdMetricId",v,T,f,U,E,"EvaluationInterval",s],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>ze,1,0,1,1,1,0,0,0,()=>je,0,0,4,()=>Qe,()=>We,()=>He,1,()=>Se]]
;var Fe=[3,Y,"MetricDataQuery",0,["Id",y,"Expression","Label","ReturnData",R,"AccountId"],[0,()=>Ne,0,0,2,1,0],1]
;var Ne=[3,Y,y,0,[b,R,"Stat",L],[()=>Re,1,0,0],3]
;var Me=[3,Y,w,0,["ScheduleExpression","StartTimeOffset","EndTimeOffset"],[0,1,1],2]
;var Te=[3,Y,F,0,["QueryString","ScheduledQueryRoleARN",w,"AggregationExpression","LogGroupIdentifiers","QueryARN","Tags"],[0,0,()=>Me,0,64,0,()=>qe],4]
;var _e=[3,Y,K,0,[],[]];var ke=[3,Y,"Tag",0,["Key",z],[0,0],2];var Ke=[3,Y,V,0,["Timezone"],[0]]
;var We=[3,Y,U,0,["WarmUpPeriodDurationInMinutes","OnlyStartEvaluatingAfterWarmUpPeriodEnds"],[1,2],1]
;var $e=[1,Y,m,0,()=>Ce];var Le=[1,Y,"DashboardValidationMessages",0,()=>ye];var ze=[1,Y,g,0,()=>Oe]
;var Ve=[1,Y,S,0,()=>De];var Ue=[1,Y,P,0,()=>we];var je=[1,Y,"MetricDataQueries",0,()=>Fe]
;var qe=[1,Y,"TagList",0,()=>ke];var He=[4,Y,E,0,["PromQLCriteria"],[()=>Ie]];var Qe=[4,Y,f,0,[V,K],[()=>Ke,()=>_e]]
;var Ge=[9,Y,"DescribeAlarms",0,()=>be,()=>Ae]}};
