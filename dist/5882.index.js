export const id=5882;export const ids=[5882];export const modules={30519:(e,t,o)=>{o.d(t,{T:()=>CloudWatchLogsClient})
;var n=o(5152);var r=o(90402);var i=o(92658);var s=o(47291);var c=o(62085);var a=o(56579);var l=o(93422);var p=o(23609)
;var d=o(26890);var u=o(97523);const defaultCloudWatchLogsHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
i.getSmithyContext)(t).operation,region:await(0,i.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"logs",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudWatchLogsHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
u.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,i.normalizeProvider)(e.authSchemePreference??[])})};var g=o(6644);const E={rE:"3.1169.0"}
;var m=o(89882);var x=o(92430);var h=o(93291);var v=o(37288);var S=o(99542);const f="ref"
;const y=-1,I=true,P="isSet",C="PartitionResult",O="booleanEquals",w="getAttr",A="stringEquals",T={[f]:"Endpoint"},b={
[f]:C},D={[f]:"Region"},L={},k=[D];const N={conditions:[[P,[T]],[P,k],["aws.partition",k,C],[O,[{[f]:"UseFIPS"
},I]],[O,[{[f]:"UseDualStack"},I]],[O,[{fn:w,argv:[b,"supportsDualStack"]},I]],[O,[{fn:w,argv:[b,"supportsFIPS"]
},I]],[A,[D,"us-gov-east-1"]],[A,[D,"us-gov-west-1"]]],
results:[[y],[y,"Invalid Configuration: FIPS and custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[T,L],["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[y,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://logs.us-gov-east-1.amazonaws.com",L],["https://logs.us-gov-west-1.amazonaws.com",L],["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}",L],[y,"FIPS is enabled but this partition does not support FIPS"],["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[y,"DualStack is enabled but this partition does not support DualStack"],["https://logs.{Region}.{PartitionResult#dnsSuffix}",L],[y,"Invalid Configuration: Missing Region"]]
};const R=1e8
;const F=new Int32Array([-1,1,-1,0,14,3,1,4,R+13,2,5,R+13,3,8,6,4,7,R+12,5,R+10,R+11,4,12,9,6,10,R+9,7,R+6,11,8,R+7,R+8,5,13,R+5,6,R+4,R+5,3,R+1,15,4,R+2,R+3])
;const $=c.BinaryDecisionDiagram.from(F,2,N.conditions,N.results);const U=new c.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>U.get(e,()=>(0,
c.decideEndpoint)($,{endpointParams:e,logger:t.logger}));c.customEndpointFunctions.aws=n.awsEndpointFunctions
;var z=o(75482);const getRuntimeConfig=e=>({apiVersion:"2014-03-28",base64Decoder:e?.base64Decoder??x.fromBase64,
base64Encoder:e?.base64Encoder??x.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchLogsHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer}],
logger:e?.logger??new i.NoOpLogger,protocol:e?.protocol??v.AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.cloudwatchlogs",errorTypeRegistries:z.q1U,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2014-03-28/",version:"2014-03-28",serviceTarget:"Logs_20140328"},
serviceId:e?.serviceId??"CloudWatch Logs",sha256:e?.sha256??S.Sha256,urlParser:e?.urlParser??l.parseUrl,
utf8Decoder:e?.utf8Decoder??x.fromUtf8,utf8Encoder:e?.utf8Encoder??x.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{
(0,i.emitWarningIfUnsupportedVersion)(process.version);const t=(0,s.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(i.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const r={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,s.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,r),
bodyLengthChecker:e?.bodyLengthChecker??x.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??m.v6,defaultSocketTimeout:(0,
n.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:E.rE}),
eventStreamSerdeProvider:e?.eventStreamSerdeProvider??a.eventStreamSerdeProvider,maxAttempts:e?.maxAttempts??(0,
s.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS,{
...s.NODE_REGION_CONFIG_FILE_OPTIONS,...r}),requestHandler:h.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,s.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??x.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,r),useFipsEndpoint:e?.useFipsEndpoint??(0,
s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,r),userAgentAppId:e?.userAgentAppId??(0,
s.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,r)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,i.getDefaultExtensionConfiguration)(e),(0,
l.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(o),(0,i.resolveDefaultRuntimeConfig)(o),(0,
l.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class CloudWatchLogsClient extends i.Client{
config;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,g.v)(t)
;const i=(0,n.resolveUserAgentConfig)(o);const u=(0,p.resolveRetryConfig)(i);const E=(0,s.resolveRegionConfig)(u)
;const m=(0,n.resolveHostHeaderConfig)(E);const x=(0,c.resolveEndpointConfig)(m);const h=(0,
a.resolveEventStreamSerdeConfig)(x);const v=resolveHttpAuthSchemeConfig(h)
;const S=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=S;this.middlewareStack.use((0,
d.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,n.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
l.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,n.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,n.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
n.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,r.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new r.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,r.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},77960:(e,t,o)=>{o.d(t,{
n:()=>FilterLogEventsCommand});var n=o(92658);var r=o(62085);var i=o(6644);const s=(0,
n.makeBuilder)(i.S,"Logs_20140328","CloudWatchLogsClient",r.getEndpointPlugin);const c={};const _mw0=(e,t,o,n)=>[]
;var a=o(75482);class FilterLogEventsCommand extends(s(c,_mw0,"FilterLogEvents",a.YgU)){}},6644:(e,t,o)=>{o.d(t,{
S:()=>n,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"logs"})
;const n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},75482:(e,t,o)=>{
o.d(t,{YgU:()=>B,q1U:()=>_});var n=o(26890);var r=o(92658)
;class CloudWatchLogsServiceException extends r.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";constructor(e){
super(e);Object.setPrototypeOf(this,CloudWatchLogsServiceException.prototype)}}
class AccessDeniedException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";name="AccessDeniedException";$fault="client"
;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccessDeniedException.prototype)}}
class InvalidParameterException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException";name="InvalidParameterException";$fault="client"
;constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterException.prototype)}}
class OperationAbortedException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";name="OperationAbortedException";$fault="client"
;constructor(e){super({name:"OperationAbortedException",$fault:"client",...e})
;Object.setPrototypeOf(this,OperationAbortedException.prototype)}}
class ResourceNotFoundException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client"
;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}
class ServiceUnavailableException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";name="ServiceUnavailableException"
;$fault="server";constructor(e){super({name:"ServiceUnavailableException",$fault:"server",...e})
;Object.setPrototypeOf(this,ServiceUnavailableException.prototype)}}
class InternalServerException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException";name="InternalServerException";$fault="server"
;constructor(e){super({name:"InternalServerException",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServerException.prototype)}}
class ThrottlingException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";name="ThrottlingException";$fault="client"
;constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
;Object.setPrototypeOf(this,ThrottlingException.prototype)}}
class ValidationException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";name="ValidationException";$fault="client"
;constructor(e){super({name:"ValidationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ValidationException.prototype)}}
class InvalidOperationException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";name="InvalidOperationException";$fault="client"
;constructor(e){super({name:"InvalidOperationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidOperationException.prototype)}}
class ConflictException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";name="ConflictException";$fault="client";constructor(e){
super({name:"ConflictException",$fault:"client",...e});Object.setPrototypeOf(this,ConflictException.prototype)}}
class ServiceQuotaExceededException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";name="ServiceQuotaExceededException"
;$fault="client";constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)}}
class LimitExceededException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";name="LimitExceededException";$fault="client"
;constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededException.prototype)}}
class ResourceAlreadyExistsException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";name="ResourceAlreadyExistsException"
;$fault="client";constructor(e){super({name:"ResourceAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceAlreadyExistsException.prototype)}}
class DataAlreadyAcceptedException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";name="DataAlreadyAcceptedException"
;$fault="client";expectedSequenceToken;constructor(e){super({name:"DataAlreadyAcceptedException",$fault:"client",...e})
;Object.setPrototypeOf(this,DataAlreadyAcceptedException.prototype);this.expectedSequenceToken=e.expectedSequenceToken}}
class InternalStreamingException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";name="InternalStreamingException"
;$fault="client";constructor(e){super({name:"InternalStreamingException",$fault:"client",...e})
;Object.setPrototypeOf(this,InternalStreamingException.prototype)}}
class InvalidSequenceTokenException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";name="InvalidSequenceTokenException"
;$fault="client";expectedSequenceToken;constructor(e){super({name:"InvalidSequenceTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidSequenceTokenException.prototype);this.expectedSequenceToken=e.expectedSequenceToken}
}class UnrecognizedClientException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException";name="UnrecognizedClientException"
;$fault="client";constructor(e){super({name:"UnrecognizedClientException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnrecognizedClientException.prototype)}}
class SessionStreamingException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";name="SessionStreamingException";$fault="client"
;constructor(e){super({name:"SessionStreamingException",$fault:"client",...e})
;Object.setPrototypeOf(this,SessionStreamingException.prototype)}}
class SessionTimeoutException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException";name="SessionTimeoutException";$fault="client"
;constructor(e){super({name:"SessionTimeoutException",$fault:"client",...e})
;Object.setPrototypeOf(this,SessionTimeoutException.prototype)}}
class MalformedQueryException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";name="MalformedQueryException";$fault="client"
;queryCompileError;constructor(e){super({name:"MalformedQueryException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedQueryException.prototype);this.queryCompileError=e.queryCompileError}}
class TooManyTagsException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";name="TooManyTagsException";$fault="client"
;resourceName;constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTagsException.prototype);this.resourceName=e.resourceName}}const i="client"
;const s="error";const c="expectedSequenceToken";const a="httpError";const l="logStreamName";const p="message"
;const d="nextToken";const u="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";const g="server"
;const E="com.amazonaws.cloudwatchlogs";const m=new n.TypeRegistry(u)
;var x=[-3,u,"CloudWatchLogsServiceException",0,[],[]];m.registerError(x,CloudWatchLogsServiceException)
;const h=new n.TypeRegistry(E);var v=[-3,E,"AccessDeniedException",{[s]:i},[p],[0]]
;h.registerError(v,AccessDeniedException);var S=[-3,E,"ConflictException",{[s]:i},[p],[0]]
;h.registerError(S,ConflictException);var f=[-3,E,"DataAlreadyAcceptedException",{[s]:i},[c,p],[0,0]]
;h.registerError(f,DataAlreadyAcceptedException);var y=[-3,E,"InternalServerException",{[s]:g,[a]:500},[p],[0]]
;h.registerError(y,InternalServerException);var I=[-3,E,"InternalStreamingException",{[s]:i},[p],[0]]
;h.registerError(I,InternalStreamingException);var P=[-3,E,"InvalidOperationException",{[s]:i},[p],[0]]
;h.registerError(P,InvalidOperationException);var C=[-3,E,"InvalidParameterException",{[s]:i},[p],[0]]
;h.registerError(C,InvalidParameterException);var O=[-3,E,"InvalidSequenceTokenException",{[s]:i},[c,p],[0,0]]
;h.registerError(O,InvalidSequenceTokenException);var w=[-3,E,"LimitExceededException",{[s]:i},[p],[0]]
;h.registerError(w,LimitExceededException);var A=[-3,E,"MalformedQueryException",{[s]:i
},["queryCompileError",p],[()=>M,0]];h.registerError(A,MalformedQueryException)
;var T=[-3,E,"OperationAbortedException",{[s]:i},[p],[0]];h.registerError(T,OperationAbortedException)
;var b=[-3,E,"ResourceAlreadyExistsException",{[s]:i},[p],[0]];h.registerError(b,ResourceAlreadyExistsException)
;var D=[-3,E,"ResourceNotFoundException",{[s]:i},[p],[0]];h.registerError(D,ResourceNotFoundException)
;var L=[-3,E,"ServiceQuotaExceededException",{[s]:i},[p],[0]];h.registerError(L,ServiceQuotaExceededException)
;var k=[-3,E,"ServiceUnavailableException",{[s]:g},[p],[0]];h.registerError(k,ServiceUnavailableException)
;var N=[-3,E,"SessionStreamingException",{[s]:i},[p],[0]];h.registerError(N,SessionStreamingException)
;var R=[-3,E,"SessionTimeoutException",{[s]:i},[p],[0]];h.registerError(R,SessionTimeoutException)
;var F=[-3,E,"ThrottlingException",{[s]:i},[p],[0]];h.registerError(F,ThrottlingException)
;var $=[-3,E,"TooManyTagsException",{[s]:i,[a]:400},[p,"resourceName"],[0,0]];h.registerError($,TooManyTagsException)
;var U=[-3,E,"UnrecognizedClientException",{[s]:i},[p],[0]];h.registerError(U,UnrecognizedClientException)
;var z=[-3,E,"ValidationException",{[s]:i},[p],[0]];h.registerError(z,ValidationException);const _=[m,h]
;var W=[3,E,"FilteredLogEvent",0,[l,"timestamp",p,"ingestionTime","eventId"],[0,1,0,1,0]]
;var j=[3,E,"FilterLogEventsRequest",0,["logGroupName","logGroupIdentifier","logStreamNames","logStreamNamePrefix","startTime","endTime","filterPattern",d,"limit","startFromHead","interleaved","unmask"],[0,0,64,0,1,1,0,0,1,2,2,2]]
;var q=[3,E,"FilterLogEventsResponse",0,["events","searchedLogStreams",d],[()=>V,()=>G,0]]
;var M=[3,E,"QueryCompileError",0,["location",p],[()=>H,0]]
;var H=[3,E,"QueryCompileErrorLocation",0,["startCharOffset","endCharOffset"],[1,1]]
;var Q=[3,E,"SearchedLogStream",0,[l,"searchedCompletely"],[0,2]];var V=[1,E,"FilteredLogEvents",0,()=>W]
;var G=[1,E,"SearchedLogStreams",0,()=>Q];var B=[9,E,"FilterLogEvents",0,()=>j,()=>q]}};
