export const id=4201;export const ids=[4201];export const modules={37434:(e,t,o)=>{o.d(t,{k:()=>SNSClient})
;var n=o(5152);var i=o(90402);var r=o(92658);var s=o(47291);var c=o(62085);var a=o(93422);var p=o(23609);var l=o(26890)
;var d=o(97523);const defaultSNSHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
r.getSmithyContext)(t).operation,region:await(0,r.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sns",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultSNSHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,r.normalizeProvider)(e.authSchemePreference??[])})};var E=o(51842);const u={rE:"3.1169.0"}
;var x=o(89882);var m=o(92430);var S=o(93291);var h=o(37288);var g=o(99542);const f="ref"
;const v=-1,I=true,y="isSet",P="PartitionResult",O="booleanEquals",N="getAttr",b="stringEquals",T={[f]:"Endpoint"},D={
[f]:P},A={[f]:"Region"},M={},R=[A];const w={conditions:[[y,[T]],[y,R],["aws.partition",R,P],[O,[{[f]:"UseFIPS"
},I]],[O,[{[f]:"UseDualStack"},I]],[O,[{fn:N,argv:[D,"supportsDualStack"]},I]],[O,[{fn:N,argv:[D,"supportsFIPS"]
},I]],[b,[A,"us-gov-east-1"]],[b,[A,"us-gov-west-1"]]],
results:[[v],[v,"Invalid Configuration: FIPS and custom endpoint are not supported"],[v,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[T,M],["https://sns-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",M],[v,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sns.us-gov-east-1.amazonaws.com",M],["https://sns.us-gov-west-1.amazonaws.com",M],["https://sns-fips.{Region}.{PartitionResult#dnsSuffix}",M],[v,"FIPS is enabled but this partition does not support FIPS"],["https://sns.{Region}.{PartitionResult#dualStackDnsSuffix}",M],[v,"DualStack is enabled but this partition does not support DualStack"],["https://sns.{Region}.{PartitionResult#dnsSuffix}",M],[v,"Invalid Configuration: Missing Region"]]
};const $=1e8
;const C=new Int32Array([-1,1,-1,0,14,3,1,4,$+13,2,5,$+13,3,8,6,4,7,$+12,5,$+10,$+11,4,12,9,6,10,$+9,7,$+6,11,8,$+7,$+8,5,13,$+5,6,$+4,$+5,3,$+1,15,4,$+2,$+3])
;const F=c.BinaryDecisionDiagram.from(C,2,w.conditions,w.results);const L=new c.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>L.get(e,()=>(0,
c.decideEndpoint)(F,{endpointParams:e,logger:t.logger}));c.customEndpointFunctions.aws=n.awsEndpointFunctions
;var z=o(30186);const getRuntimeConfig=e=>({apiVersion:"2010-03-31",base64Decoder:e?.base64Decoder??m.fromBase64,
base64Encoder:e?.base64Encoder??m.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSNSHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new r.NoOpLogger,protocol:e?.protocol??h.AwsQueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.sns",errorTypeRegistries:z.q1,xmlNamespace:"http://sns.amazonaws.com/doc/2010-03-31/",
version:"2010-03-31",serviceTarget:"AmazonSimpleNotificationService"},serviceId:e?.serviceId??"SNS",
sha256:e?.sha256??g.Sha256,urlParser:e?.urlParser??a.parseUrl,utf8Decoder:e?.utf8Decoder??m.fromUtf8,
utf8Encoder:e?.utf8Encoder??m.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
r.emitWarningIfUnsupportedVersion)(process.version);const t=(0,s.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(r.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const i={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,i),
bodyLengthChecker:e?.bodyLengthChecker??m.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??x.v6,defaultSocketTimeout:(0,
n.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:u.rE}),maxAttempts:e?.maxAttempts??(0,
s.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS,{
...s.NODE_REGION_CONFIG_FILE_OPTIONS,...i}),requestHandler:S.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,s.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??m.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,i),useFipsEndpoint:e?.useFipsEndpoint??(0,
s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,i),userAgentAppId:e?.userAgentAppId??(0,
s.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,i)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,r.getDefaultExtensionConfiguration)(e),(0,
a.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(o),(0,r.resolveDefaultRuntimeConfig)(o),(0,
a.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class SNSClient extends r.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,E.v)(t)
;const r=(0,n.resolveUserAgentConfig)(o);const d=(0,p.resolveRetryConfig)(r);const u=(0,s.resolveRegionConfig)(d)
;const x=(0,n.resolveHostHeaderConfig)(u);const m=(0,c.resolveEndpointConfig)(x);const S=resolveHttpAuthSchemeConfig(m)
;const h=resolveRuntimeExtensions(S,e?.extensions||[]);this.config=h;this.middlewareStack.use((0,
l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,n.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
a.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,n.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,n.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
n.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultSNSHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new i.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,i.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},81194:(e,t,o)=>{o.d(t,{
D:()=>PublishCommand});var n=o(92658);var i=o(62085);var r=o(51842)
;const s=(0,n.makeBuilder)(r.S,"AmazonSimpleNotificationService","SNSClient",i.getEndpointPlugin);const c={}
;const _mw0=(e,t,o,n)=>[];var a=o(30186);class PublishCommand extends(s(c,_mw0,"Publish",a.a6)){}},51842:(e,t,o)=>{
o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"sns"})
;const n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},30186:(e,t,o)=>{
o.d(t,{a6:()=>ie,q1:()=>J});var n=o(26890);var i=o(92658);class SNSServiceException extends i.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sns#SNSServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SNSServiceException.prototype)}}
class AuthorizationErrorException extends SNSServiceException{
static shapeId="com.amazonaws.sns#AuthorizationErrorException";name="AuthorizationErrorException";$fault="client"
;constructor(e){super({name:"AuthorizationErrorException",$fault:"client",...e})
;Object.setPrototypeOf(this,AuthorizationErrorException.prototype)}}
class InternalErrorException extends SNSServiceException{static shapeId="com.amazonaws.sns#InternalErrorException"
;name="InternalErrorException";$fault="server";constructor(e){super({name:"InternalErrorException",$fault:"server",...e
});Object.setPrototypeOf(this,InternalErrorException.prototype)}}
class InvalidParameterException extends SNSServiceException{static shapeId="com.amazonaws.sns#InvalidParameterException"
;name="InvalidParameterException";$fault="client";constructor(e){super({name:"InvalidParameterException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameterException.prototype)}}
class NotFoundException extends SNSServiceException{static shapeId="com.amazonaws.sns#NotFoundException"
;name="NotFoundException";$fault="client";constructor(e){super({name:"NotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,NotFoundException.prototype)}}class ThrottledException extends SNSServiceException{
static shapeId="com.amazonaws.sns#ThrottledException";name="ThrottledException";$fault="client";constructor(e){super({
name:"ThrottledException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottledException.prototype)}}
class FilterPolicyLimitExceededException extends SNSServiceException{
static shapeId="com.amazonaws.sns#FilterPolicyLimitExceededException";name="FilterPolicyLimitExceededException"
;$fault="client";constructor(e){super({name:"FilterPolicyLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,FilterPolicyLimitExceededException.prototype)}}
class ReplayLimitExceededException extends SNSServiceException{
static shapeId="com.amazonaws.sns#ReplayLimitExceededException";name="ReplayLimitExceededException";$fault="client"
;constructor(e){super({name:"ReplayLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReplayLimitExceededException.prototype)}}
class SubscriptionLimitExceededException extends SNSServiceException{
static shapeId="com.amazonaws.sns#SubscriptionLimitExceededException";name="SubscriptionLimitExceededException"
;$fault="client";constructor(e){super({name:"SubscriptionLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,SubscriptionLimitExceededException.prototype)}}
class OptedOutException extends SNSServiceException{static shapeId="com.amazonaws.sns#OptedOutException"
;name="OptedOutException";$fault="client";constructor(e){super({name:"OptedOutException",$fault:"client",...e})
;Object.setPrototypeOf(this,OptedOutException.prototype)}}class UserErrorException extends SNSServiceException{
static shapeId="com.amazonaws.sns#UserErrorException";name="UserErrorException";$fault="client";constructor(e){super({
name:"UserErrorException",$fault:"client",...e});Object.setPrototypeOf(this,UserErrorException.prototype)}}
class ConcurrentAccessException extends SNSServiceException{static shapeId="com.amazonaws.sns#ConcurrentAccessException"
;name="ConcurrentAccessException";$fault="client";constructor(e){super({name:"ConcurrentAccessException",
$fault:"client",...e});Object.setPrototypeOf(this,ConcurrentAccessException.prototype)}}
class InvalidSecurityException extends SNSServiceException{static shapeId="com.amazonaws.sns#InvalidSecurityException"
;name="InvalidSecurityException";$fault="client";constructor(e){super({name:"InvalidSecurityException",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidSecurityException.prototype)}}
class StaleTagException extends SNSServiceException{static shapeId="com.amazonaws.sns#StaleTagException"
;name="StaleTagException";$fault="client";constructor(e){super({name:"StaleTagException",$fault:"client",...e})
;Object.setPrototypeOf(this,StaleTagException.prototype)}}class TagLimitExceededException extends SNSServiceException{
static shapeId="com.amazonaws.sns#TagLimitExceededException";name="TagLimitExceededException";$fault="client"
;constructor(e){super({name:"TagLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TagLimitExceededException.prototype)}}class TagPolicyException extends SNSServiceException{
static shapeId="com.amazonaws.sns#TagPolicyException";name="TagPolicyException";$fault="client";constructor(e){super({
name:"TagPolicyException",$fault:"client",...e});Object.setPrototypeOf(this,TagPolicyException.prototype)}}
class TopicLimitExceededException extends SNSServiceException{
static shapeId="com.amazonaws.sns#TopicLimitExceededException";name="TopicLimitExceededException";$fault="client"
;constructor(e){super({name:"TopicLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TopicLimitExceededException.prototype)}}
class ResourceNotFoundException extends SNSServiceException{static shapeId="com.amazonaws.sns#ResourceNotFoundException"
;name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}
class InvalidStateException extends SNSServiceException{static shapeId="com.amazonaws.sns#InvalidStateException"
;name="InvalidStateException";$fault="client";constructor(e){super({name:"InvalidStateException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidStateException.prototype)}}class ValidationException extends SNSServiceException{
static shapeId="com.amazonaws.sns#ValidationException";name="ValidationException";$fault="client";Message
;constructor(e){super({name:"ValidationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ValidationException.prototype);this.Message=e.Message}}
class EndpointDisabledException extends SNSServiceException{static shapeId="com.amazonaws.sns#EndpointDisabledException"
;name="EndpointDisabledException";$fault="client";constructor(e){super({name:"EndpointDisabledException",
$fault:"client",...e});Object.setPrototypeOf(this,EndpointDisabledException.prototype)}}
class InvalidParameterValueException extends SNSServiceException{
static shapeId="com.amazonaws.sns#InvalidParameterValueException";name="InvalidParameterValueException";$fault="client"
;constructor(e){super({name:"InvalidParameterValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterValueException.prototype)}}
class KMSAccessDeniedException extends SNSServiceException{static shapeId="com.amazonaws.sns#KMSAccessDeniedException"
;name="KMSAccessDeniedException";$fault="client";constructor(e){super({name:"KMSAccessDeniedException",$fault:"client",
...e});Object.setPrototypeOf(this,KMSAccessDeniedException.prototype)}}
class KMSDisabledException extends SNSServiceException{static shapeId="com.amazonaws.sns#KMSDisabledException"
;name="KMSDisabledException";$fault="client";constructor(e){super({name:"KMSDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,KMSDisabledException.prototype)}}class KMSInvalidStateException extends SNSServiceException{
static shapeId="com.amazonaws.sns#KMSInvalidStateException";name="KMSInvalidStateException";$fault="client"
;constructor(e){super({name:"KMSInvalidStateException",$fault:"client",...e})
;Object.setPrototypeOf(this,KMSInvalidStateException.prototype)}}class KMSNotFoundException extends SNSServiceException{
static shapeId="com.amazonaws.sns#KMSNotFoundException";name="KMSNotFoundException";$fault="client";constructor(e){
super({name:"KMSNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,KMSNotFoundException.prototype)}}
class KMSOptInRequired extends SNSServiceException{static shapeId="com.amazonaws.sns#KMSOptInRequired"
;name="KMSOptInRequired";$fault="client";constructor(e){super({name:"KMSOptInRequired",$fault:"client",...e})
;Object.setPrototypeOf(this,KMSOptInRequired.prototype)}}class KMSThrottlingException extends SNSServiceException{
static shapeId="com.amazonaws.sns#KMSThrottlingException";name="KMSThrottlingException";$fault="client";constructor(e){
super({name:"KMSThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,KMSThrottlingException.prototype)
}}class PlatformApplicationDisabledException extends SNSServiceException{
static shapeId="com.amazonaws.sns#PlatformApplicationDisabledException";name="PlatformApplicationDisabledException"
;$fault="client";constructor(e){super({name:"PlatformApplicationDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,PlatformApplicationDisabledException.prototype)}}
class BatchEntryIdsNotDistinctException extends SNSServiceException{
static shapeId="com.amazonaws.sns#BatchEntryIdsNotDistinctException";name="BatchEntryIdsNotDistinctException"
;$fault="client";constructor(e){super({name:"BatchEntryIdsNotDistinctException",$fault:"client",...e})
;Object.setPrototypeOf(this,BatchEntryIdsNotDistinctException.prototype)}}
class BatchRequestTooLongException extends SNSServiceException{
static shapeId="com.amazonaws.sns#BatchRequestTooLongException";name="BatchRequestTooLongException";$fault="client"
;constructor(e){super({name:"BatchRequestTooLongException",$fault:"client",...e})
;Object.setPrototypeOf(this,BatchRequestTooLongException.prototype)}}
class EmptyBatchRequestException extends SNSServiceException{
static shapeId="com.amazonaws.sns#EmptyBatchRequestException";name="EmptyBatchRequestException";$fault="client"
;constructor(e){super({name:"EmptyBatchRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,EmptyBatchRequestException.prototype)}}
class InvalidBatchEntryIdException extends SNSServiceException{
static shapeId="com.amazonaws.sns#InvalidBatchEntryIdException";name="InvalidBatchEntryIdException";$fault="client"
;constructor(e){super({name:"InvalidBatchEntryIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidBatchEntryIdException.prototype)}}
class TooManyEntriesInBatchRequestException extends SNSServiceException{
static shapeId="com.amazonaws.sns#TooManyEntriesInBatchRequestException";name="TooManyEntriesInBatchRequestException"
;$fault="client";constructor(e){super({name:"TooManyEntriesInBatchRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyEntriesInBatchRequestException.prototype)}}
class VerificationException extends SNSServiceException{static shapeId="com.amazonaws.sns#VerificationException"
;name="VerificationException";$fault="client";Message;Status;constructor(e){super({name:"VerificationException",
$fault:"client",...e});Object.setPrototypeOf(this,VerificationException.prototype);this.Message=e.Message
;this.Status=e.Status}}const r="Message";const s="PhoneNumber";const c="awsQueryError";const a="client";const p="error"
;const l="httpError";const d="message";const E="smithy.ts.sdk.synthetic.com.amazonaws.sns";const u="xmlName"
;const x="com.amazonaws.sns";const m=new n.TypeRegistry(E);var S=[-3,E,"SNSServiceException",0,[],[]]
;m.registerError(S,SNSServiceException);const h=new n.TypeRegistry(x);var g=[-3,x,"AuthorizationErrorException",{
[c]:["AuthorizationError",403],[p]:a,[l]:403},[d],[0]];h.registerError(g,AuthorizationErrorException)
;var f=[-3,x,"BatchEntryIdsNotDistinctException",{[c]:["BatchEntryIdsNotDistinct",400],[p]:a,[l]:400},[d],[0]]
;h.registerError(f,BatchEntryIdsNotDistinctException);var v=[-3,x,"BatchRequestTooLongException",{
[c]:["BatchRequestTooLong",400],[p]:a,[l]:400},[d],[0]];h.registerError(v,BatchRequestTooLongException)
;var I=[-3,x,"ConcurrentAccessException",{[c]:["ConcurrentAccess",400],[p]:a,[l]:400},[d],[0]]
;h.registerError(I,ConcurrentAccessException);var y=[-3,x,"EmptyBatchRequestException",{[c]:["EmptyBatchRequest",400],
[p]:a,[l]:400},[d],[0]];h.registerError(y,EmptyBatchRequestException);var P=[-3,x,"EndpointDisabledException",{
[c]:["EndpointDisabled",400],[p]:a,[l]:400},[d],[0]];h.registerError(P,EndpointDisabledException)
;var O=[-3,x,"FilterPolicyLimitExceededException",{[c]:["FilterPolicyLimitExceeded",403],[p]:a,[l]:403},[d],[0]]
;h.registerError(O,FilterPolicyLimitExceededException);var N=[-3,x,"InternalErrorException",{[c]:["InternalError",500],
[p]:"server",[l]:500},[d],[0]];h.registerError(N,InternalErrorException);var b=[-3,x,"InvalidBatchEntryIdException",{
[c]:["InvalidBatchEntryId",400],[p]:a,[l]:400},[d],[0]];h.registerError(b,InvalidBatchEntryIdException)
;var T=[-3,x,"InvalidParameterException",{[c]:["InvalidParameter",400],[p]:a,[l]:400},[d],[0]]
;h.registerError(T,InvalidParameterException);var D=[-3,x,"InvalidParameterValueException",{
[c]:["ParameterValueInvalid",400],[p]:a,[l]:400},[d],[0]];h.registerError(D,InvalidParameterValueException)
;var A=[-3,x,"InvalidSecurityException",{[c]:["InvalidSecurity",403],[p]:a,[l]:403},[d],[0]]
;h.registerError(A,InvalidSecurityException);var M=[-3,x,"InvalidStateException",{[c]:["InvalidState",400],[p]:a,[l]:400
},[d],[0]];h.registerError(M,InvalidStateException);var R=[-3,x,"KMSAccessDeniedException",{[c]:["KMSAccessDenied",400],
[p]:a,[l]:400},[d],[0]];h.registerError(R,KMSAccessDeniedException);var w=[-3,x,"KMSDisabledException",{
[c]:["KMSDisabled",400],[p]:a,[l]:400},[d],[0]];h.registerError(w,KMSDisabledException)
;var $=[-3,x,"KMSInvalidStateException",{[c]:["KMSInvalidState",400],[p]:a,[l]:400},[d],[0]]
;h.registerError($,KMSInvalidStateException);var C=[-3,x,"KMSNotFoundException",{[c]:["KMSNotFound",400],[p]:a,[l]:400
},[d],[0]];h.registerError(C,KMSNotFoundException);var F=[-3,x,"KMSOptInRequired",{[c]:["KMSOptInRequired",403],[p]:a,
[l]:403},[d],[0]];h.registerError(F,KMSOptInRequired);var L=[-3,x,"KMSThrottlingException",{[c]:["KMSThrottling",400],
[p]:a,[l]:400},[d],[0]];h.registerError(L,KMSThrottlingException);var z=[-3,x,"NotFoundException",{[c]:["NotFound",404],
[p]:a,[l]:404},[d],[0]];h.registerError(z,NotFoundException);var K=[-3,x,"OptedOutException",{[c]:["OptedOut",400],
[p]:a,[l]:400},[d],[0]];h.registerError(K,OptedOutException);var B=[-3,x,"PlatformApplicationDisabledException",{
[c]:["PlatformApplicationDisabled",400],[p]:a,[l]:400},[d],[0]];h.registerError(B,PlatformApplicationDisabledException)
;var j=[-3,x,"ReplayLimitExceededException",{[c]:["ReplayLimitExceeded",403],[p]:a,[l]:403},[d],[0]]
;h.registerError(j,ReplayLimitExceededException);var q=[-3,x,"ResourceNotFoundException",{[c]:["ResourceNotFound",404],
[p]:a,[l]:404},[d],[0]];h.registerError(q,ResourceNotFoundException);var _=[-3,x,"StaleTagException",{
[c]:["StaleTag",400],[p]:a,[l]:400},[d],[0]];h.registerError(_,StaleTagException)
;var k=[-3,x,"SubscriptionLimitExceededException",{[c]:["SubscriptionLimitExceeded",403],[p]:a,[l]:403},[d],[0]]
;h.registerError(k,SubscriptionLimitExceededException);var V=[-3,x,"TagLimitExceededException",{
[c]:["TagLimitExceeded",400],[p]:a,[l]:400},[d],[0]];h.registerError(V,TagLimitExceededException)
;var U=[-3,x,"TagPolicyException",{[c]:["TagPolicy",400],[p]:a,[l]:400},[d],[0]];h.registerError(U,TagPolicyException)
;var H=[-3,x,"ThrottledException",{[c]:["Throttled",429],[p]:a,[l]:429},[d],[0]];h.registerError(H,ThrottledException)
;var G=[-3,x,"TooManyEntriesInBatchRequestException",{[c]:["TooManyEntriesInBatchRequest",400],[p]:a,[l]:400},[d],[0]]
;h.registerError(G,TooManyEntriesInBatchRequestException);var Q=[-3,x,"TopicLimitExceededException",{
[c]:["TopicLimitExceeded",403],[p]:a,[l]:403},[d],[0]];h.registerError(Q,TopicLimitExceededException)
;var W=[-3,x,"UserErrorException",{[c]:["UserError",400],[p]:a,[l]:400},[d],[0]];h.registerError(W,UserErrorException)
;var Y=[-3,x,"ValidationException",{[c]:["ValidationException",400],[p]:a,[l]:400},[r],[0],1]
;h.registerError(Y,ValidationException);var X=[-3,x,"VerificationException",{[p]:a},[r,"Status"],[0,0],2]
;h.registerError(X,VerificationException);const J=[m,h];var Z=[0,x,s,8,0]
;var ee=[3,x,"MessageAttributeValue",0,["DataType","StringValue","BinaryValue"],[0,0,21],1]
;var te=[3,x,"PublishInput",0,[r,"TopicArn","TargetArn",s,"Subject","MessageStructure","MessageAttributes","MessageDeduplicationId","MessageGroupId"],[0,0,0,[()=>Z,0],0,0,[()=>ne,0],0,0],1]
;var oe=[3,x,"PublishResponse",0,["MessageId","SequenceNumber"],[0,0]];var ne=[2,x,"MessageAttributeMap",0,[0,{
[u]:"Name"}],[()=>ee,{[u]:"Value"}]];var ie=[9,x,"Publish",0,()=>te,()=>oe]}};
