export const id=3845;export const ids=[3845];export const modules={77650:(e,t,o)=>{o.d(t,{j:()=>SSMClient})
;var a=o(5152);var s=o(90402);var n=o(92658);var i=o(47291);var r=o(62085);var c=o(93422);var p=o(23609);var d=o(26890)
;var l=o(97523);const defaultSSMHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
n.getSmithyContext)(t).operation,region:await(0,n.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultSSMHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
l.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,n.normalizeProvider)(e.authSchemePreference??[])})};var m=o(42805);const u={rE:"3.1169.0"}
;var E=o(89882);var x=o(92430);var v=o(93291);var I=o(37288);var g=o(99542);const S="ref"
;const y=-1,f=true,h="isSet",M="PartitionResult",P="booleanEquals",O="getAttr",A={[S]:"Endpoint"},D={[S]:M},C={},N=[{
[S]:"Region"}];const $={conditions:[[h,[A]],[h,N],["aws.partition",N,M],[P,[{[S]:"UseFIPS"},f]],[P,[{[S]:"UseDualStack"
},f]],[P,[{fn:O,argv:[D,"supportsDualStack"]},f]],[P,[{fn:O,argv:[D,"supportsFIPS"]},f]],["stringEquals",[{fn:O,
argv:[D,"name"]},"aws-us-gov"]]],
results:[[y],[y,"Invalid Configuration: FIPS and custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[A,C],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",C],[y,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",C],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",C],[y,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",C],[y,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",C],[y,"Invalid Configuration: Missing Region"]]
};const T=1e8
;const R=new Int32Array([-1,1,-1,0,13,3,1,4,T+12,2,5,T+12,3,8,6,4,7,T+11,5,T+9,T+10,4,11,9,6,10,T+8,7,T+6,T+7,5,12,T+5,6,T+4,T+5,3,T+1,14,4,T+2,T+3])
;const L=r.BinaryDecisionDiagram.from(R,2,$.conditions,$.results);const b=new r.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>b.get(e,()=>(0,
r.decideEndpoint)(L,{endpointParams:e,logger:t.logger}));r.customEndpointFunctions.aws=a.awsEndpointFunctions
;var F=o(49060);const getRuntimeConfig=e=>({apiVersion:"2014-11-06",base64Decoder:e?.base64Decoder??x.fromBase64,
base64Encoder:e?.base64Encoder??x.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new l.AwsSdkSigV4Signer}],
logger:e?.logger??new n.NoOpLogger,protocol:e?.protocol??I.AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:F.q1U,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",
version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??g.Sha256,
urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??x.fromUtf8,utf8Encoder:e?.utf8Encoder??x.toUtf8})
;const runtimeConfig_getRuntimeConfig=e=>{(0,n.emitWarningIfUnsupportedVersion)(process.version);const t=(0,
i.resolveDefaultsModeConfig)(e);const defaultConfigProvider=()=>t().then(n.loadConfigsForDefaultMode)
;const o=getRuntimeConfig(e);(0,a.emitWarningIfUnsupportedVersion)(process.version);const s={profile:e?.profile,
logger:o.logger};return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,
i.loadConfig)(l.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,s),bodyLengthChecker:e?.bodyLengthChecker??x.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??E.v6,defaultSocketTimeout:(0,
a.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
a.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:u.rE}),maxAttempts:e?.maxAttempts??(0,
i.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,i.loadConfig)(i.NODE_REGION_CONFIG_OPTIONS,{
...i.NODE_REGION_CONFIG_FILE_OPTIONS,...s}),requestHandler:v.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,i.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??x.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
i.loadConfig)(i.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,s),useFipsEndpoint:e?.useFipsEndpoint??(0,
i.loadConfig)(i.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,s),userAgentAppId:e?.userAgentAppId??(0,
i.loadConfig)(a.NODE_APP_ID_CONFIG_OPTIONS,s)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let a=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){a=e},credentials(){return a}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,a.getAwsRegionExtensionConfiguration)(e),(0,n.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,a.resolveAwsRegionExtensionConfiguration)(o),(0,n.resolveDefaultRuntimeConfig)(o),(0,
c.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class SSMClient extends n.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,m.v)(t)
;const n=(0,a.resolveUserAgentConfig)(o);const l=(0,p.resolveRetryConfig)(n);const u=(0,i.resolveRegionConfig)(l)
;const E=(0,a.resolveHostHeaderConfig)(u);const x=(0,r.resolveEndpointConfig)(E);const v=resolveHttpAuthSchemeConfig(x)
;const I=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=I;this.middlewareStack.use((0,
d.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,a.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,a.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,a.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
a.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,s.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new s.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,s.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},16896:(e,t,o)=>{o.d(t,{
G5:()=>i,lq:()=>r,yt:()=>_mw0});var a=o(92658);var s=o(62085);var n=o(42805);const i=(0,
a.makeBuilder)(n.S,"AmazonSSM","SSMClient",s.getEndpointPlugin);const r={};const _mw0=(e,t,o,a)=>[]},38485:(e,t,o)=>{
o.d(t,{l:()=>DeleteParametersCommand});var a=o(16896);var s=o(49060);class DeleteParametersCommand extends((0,
a.G5)(a.lq,a.yt,"DeleteParameters",s.q9B)){}},30264:(e,t,o)=>{o.d(t,{M:()=>DescribeInstanceInformationCommand})
;var a=o(16896);var s=o(49060);class DescribeInstanceInformationCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeInstanceInformation",s.DDy)){}},18785:(e,t,o)=>{o.d(t,{r:()=>GetCommandInvocationCommand})
;var a=o(16896);var s=o(49060)
;class GetCommandInvocationCommand extends((0,a.G5)(a.lq,a.yt,"GetCommandInvocation",s.Muv)){}},93773:(e,t,o)=>{o.d(t,{
l:()=>GetParameterCommand});var a=o(16896);var s=o(49060);class GetParameterCommand extends((0,
a.G5)(a.lq,a.yt,"GetParameter",s.unS)){}},96910:(e,t,o)=>{o.d(t,{o:()=>GetParametersByPathCommand});var a=o(16896)
;var s=o(49060);class GetParametersByPathCommand extends((0,a.G5)(a.lq,a.yt,"GetParametersByPath",s.RNT)){}},
25848:(e,t,o)=>{o.d(t,{A:()=>GetParametersCommand});var a=o(16896);var s=o(49060);class GetParametersCommand extends((0,
a.G5)(a.lq,a.yt,"GetParameters",s.h6Z)){}},64532:(e,t,o)=>{o.d(t,{m:()=>ListCommandInvocationsCommand});var a=o(16896)
;var s=o(49060);class ListCommandInvocationsCommand extends((0,a.G5)(a.lq,a.yt,"ListCommandInvocations",s.tvO)){}},
18704:(e,t,o)=>{o.d(t,{i:()=>PutParameterCommand});var a=o(16896);var s=o(49060);class PutParameterCommand extends((0,
a.G5)(a.lq,a.yt,"PutParameter",s.t7P)){}},92637:(e,t,o)=>{o.d(t,{V:()=>SendCommandCommand});var a=o(16896)
;var s=o(49060);class SendCommandCommand extends((0,a.G5)(a.lq,a.yt,"SendCommand",s.UVS)){}},42805:(e,t,o)=>{o.d(t,{
S:()=>a,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ssm"})
;const a={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},49060:(e,t,o)=>{
o.d(t,{q9B:()=>Wa,DDy:()=>Ya,Muv:()=>Za,unS:()=>Ja,h6Z:()=>Xa,RNT:()=>es,tvO:()=>ts,t7P:()=>os,UVS:()=>as,q1U:()=>Zo})
;var a=o(26890);var s=o(92658);class SSMServiceException extends s.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SSMServiceException.prototype)}}class AccessDeniedException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AccessDeniedException";name="AccessDeniedException";$fault="client";Message
;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccessDeniedException.prototype);this.Message=e.Message}}
class InternalServerError extends SSMServiceException{static shapeId="com.amazonaws.ssm#InternalServerError"
;name="InternalServerError";$fault="server";Message;constructor(e){super({name:"InternalServerError",$fault:"server",
...e});Object.setPrototypeOf(this,InternalServerError.prototype);this.Message=e.Message}}
class InvalidResourceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceId"
;name="InvalidResourceId";$fault="client";constructor(e){super({name:"InvalidResourceId",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidResourceId.prototype)}}class InvalidResourceType extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidResourceType";name="InvalidResourceType";$fault="client";constructor(e){super({
name:"InvalidResourceType",$fault:"client",...e});Object.setPrototypeOf(this,InvalidResourceType.prototype)}}
class TooManyTagsError extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyTagsError"
;name="TooManyTagsError";$fault="client";constructor(e){super({name:"TooManyTagsError",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTagsError.prototype)}}class TooManyUpdates extends SSMServiceException{
static shapeId="com.amazonaws.ssm#TooManyUpdates";name="TooManyUpdates";$fault="client";Message;constructor(e){super({
name:"TooManyUpdates",$fault:"client",...e});Object.setPrototypeOf(this,TooManyUpdates.prototype);this.Message=e.Message
}}class AlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AlreadyExistsException"
;name="AlreadyExistsException";$fault="client";Message;constructor(e){super({name:"AlreadyExistsException",
$fault:"client",...e});Object.setPrototypeOf(this,AlreadyExistsException.prototype);this.Message=e.Message}}
class OpsItemConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemConflictException"
;name="OpsItemConflictException";$fault="client";Message;constructor(e){super({name:"OpsItemConflictException",
$fault:"client",...e});Object.setPrototypeOf(this,OpsItemConflictException.prototype);this.Message=e.Message}}
class OpsItemInvalidParameterException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException";name="OpsItemInvalidParameterException"
;$fault="client";ParameterNames;Message;constructor(e){super({name:"OpsItemInvalidParameterException",$fault:"client",
...e});Object.setPrototypeOf(this,OpsItemInvalidParameterException.prototype);this.ParameterNames=e.ParameterNames
;this.Message=e.Message}}class OpsItemLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException";name="OpsItemLimitExceededException";$fault="client"
;ResourceTypes;Limit;LimitType;Message;constructor(e){super({name:"OpsItemLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemLimitExceededException.prototype);this.ResourceTypes=e.ResourceTypes
;this.Limit=e.Limit;this.LimitType=e.LimitType;this.Message=e.Message}}
class OpsItemNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemNotFoundException"
;name="OpsItemNotFoundException";$fault="client";Message;constructor(e){super({name:"OpsItemNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,OpsItemNotFoundException.prototype);this.Message=e.Message}}
class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException"
;name="OpsItemRelatedItemAlreadyExistsException";$fault="client";Message;ResourceUri;OpsItemId;constructor(e){super({
name:"OpsItemRelatedItemAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemRelatedItemAlreadyExistsException.prototype);this.Message=e.Message
;this.ResourceUri=e.ResourceUri;this.OpsItemId=e.OpsItemId}}class DuplicateInstanceId extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DuplicateInstanceId";name="DuplicateInstanceId";$fault="client";constructor(e){super({
name:"DuplicateInstanceId",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateInstanceId.prototype)}}
class InvalidCommandId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidCommandId"
;name="InvalidCommandId";$fault="client";constructor(e){super({name:"InvalidCommandId",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCommandId.prototype)}}class InvalidInstanceId extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInstanceId";name="InvalidInstanceId";$fault="client";Message;constructor(e){
super({name:"InvalidInstanceId",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInstanceId.prototype)
;this.Message=e.Message}}class DoesNotExistException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DoesNotExistException";name="DoesNotExistException";$fault="client";Message
;constructor(e){super({name:"DoesNotExistException",$fault:"client",...e})
;Object.setPrototypeOf(this,DoesNotExistException.prototype);this.Message=e.Message}}
class InvalidParameters extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidParameters"
;name="InvalidParameters";$fault="client";Message;constructor(e){super({name:"InvalidParameters",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameters.prototype);this.Message=e.Message}}
class AssociationAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationAlreadyExists"
;name="AssociationAlreadyExists";$fault="client";constructor(e){super({name:"AssociationAlreadyExists",$fault:"client",
...e});Object.setPrototypeOf(this,AssociationAlreadyExists.prototype)}}
class AssociationLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationLimitExceeded"
;name="AssociationLimitExceeded";$fault="client";constructor(e){super({name:"AssociationLimitExceeded",$fault:"client",
...e});Object.setPrototypeOf(this,AssociationLimitExceeded.prototype)}}
class InvalidDocument extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocument"
;name="InvalidDocument";$fault="client";Message;constructor(e){super({name:"InvalidDocument",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDocument.prototype);this.Message=e.Message}}
class InvalidDocumentVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentVersion"
;name="InvalidDocumentVersion";$fault="client";Message;constructor(e){super({name:"InvalidDocumentVersion",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidDocumentVersion.prototype);this.Message=e.Message}}
class InvalidOutputLocation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputLocation"
;name="InvalidOutputLocation";$fault="client";constructor(e){super({name:"InvalidOutputLocation",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidOutputLocation.prototype)}}class InvalidSchedule extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidSchedule";name="InvalidSchedule";$fault="client";Message;constructor(e){super({
name:"InvalidSchedule",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSchedule.prototype)
;this.Message=e.Message}}class InvalidTag extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTag"
;name="InvalidTag";$fault="client";Message;constructor(e){super({name:"InvalidTag",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTag.prototype);this.Message=e.Message}}
class InvalidTarget extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTarget";name="InvalidTarget"
;$fault="client";Message;constructor(e){super({name:"InvalidTarget",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTarget.prototype);this.Message=e.Message}}
class InvalidTargetMaps extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTargetMaps"
;name="InvalidTargetMaps";$fault="client";Message;constructor(e){super({name:"InvalidTargetMaps",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTargetMaps.prototype);this.Message=e.Message}}
class UnsupportedPlatformType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedPlatformType"
;name="UnsupportedPlatformType";$fault="client";Message;constructor(e){super({name:"UnsupportedPlatformType",
$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedPlatformType.prototype);this.Message=e.Message}}
class ConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ConflictException"
;name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}
class ServiceQuotaExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException";name="ServiceQuotaExceededException";$fault="client"
;Message;ResourceId;ResourceType;QuotaCode;ServiceCode;constructor(e){super({name:"ServiceQuotaExceededException",
$fault:"client",...e});Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype);this.Message=e.Message
;this.ResourceId=e.ResourceId;this.ResourceType=e.ResourceType;this.QuotaCode=e.QuotaCode;this.ServiceCode=e.ServiceCode
}}class DocumentAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentAlreadyExists"
;name="DocumentAlreadyExists";$fault="client";Message;constructor(e){super({name:"DocumentAlreadyExists",
$fault:"client",...e});Object.setPrototypeOf(this,DocumentAlreadyExists.prototype);this.Message=e.Message}}
class DocumentLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentLimitExceeded"
;name="DocumentLimitExceeded";$fault="client";Message;constructor(e){super({name:"DocumentLimitExceeded",
$fault:"client",...e});Object.setPrototypeOf(this,DocumentLimitExceeded.prototype);this.Message=e.Message}}
class InvalidDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentContent"
;name="InvalidDocumentContent";$fault="client";Message;constructor(e){super({name:"InvalidDocumentContent",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidDocumentContent.prototype);this.Message=e.Message}}
class InvalidDocumentSchemaVersion extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion";name="InvalidDocumentSchemaVersion";$fault="client"
;Message;constructor(e){super({name:"InvalidDocumentSchemaVersion",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDocumentSchemaVersion.prototype);this.Message=e.Message}}
class MaxDocumentSizeExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#MaxDocumentSizeExceeded"
;name="MaxDocumentSizeExceeded";$fault="client";Message;constructor(e){super({name:"MaxDocumentSizeExceeded",
$fault:"client",...e});Object.setPrototypeOf(this,MaxDocumentSizeExceeded.prototype);this.Message=e.Message}}
class NoLongerSupportedException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#NoLongerSupportedException";name="NoLongerSupportedException";$fault="client";Message
;constructor(e){super({name:"NoLongerSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoLongerSupportedException.prototype);this.Message=e.Message}}
class IdempotentParameterMismatch extends SSMServiceException{
static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch";name="IdempotentParameterMismatch";$fault="client"
;Message;constructor(e){super({name:"IdempotentParameterMismatch",$fault:"client",...e})
;Object.setPrototypeOf(this,IdempotentParameterMismatch.prototype);this.Message=e.Message}}
class ResourceLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceLimitExceededException";name="ResourceLimitExceededException";$fault="client"
;Message;constructor(e){super({name:"ResourceLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceLimitExceededException.prototype);this.Message=e.Message}}
class OpsItemAccessDeniedException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemAccessDeniedException";name="OpsItemAccessDeniedException";$fault="client"
;Message;constructor(e){super({name:"OpsItemAccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemAccessDeniedException.prototype);this.Message=e.Message}}
class OpsItemAlreadyExistsException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemAlreadyExistsException";name="OpsItemAlreadyExistsException";$fault="client"
;Message;OpsItemId;constructor(e){super({name:"OpsItemAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemAlreadyExistsException.prototype);this.Message=e.Message;this.OpsItemId=e.OpsItemId}}
class OpsMetadataAlreadyExistsException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataAlreadyExistsException";name="OpsMetadataAlreadyExistsException"
;$fault="client";constructor(e){super({name:"OpsMetadataAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataAlreadyExistsException.prototype)}}
class OpsMetadataInvalidArgumentException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException";name="OpsMetadataInvalidArgumentException"
;$fault="client";constructor(e){super({name:"OpsMetadataInvalidArgumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataInvalidArgumentException.prototype)}}
class OpsMetadataLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException";name="OpsMetadataLimitExceededException"
;$fault="client";constructor(e){super({name:"OpsMetadataLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataLimitExceededException.prototype)}}
class OpsMetadataTooManyUpdatesException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";name="OpsMetadataTooManyUpdatesException"
;$fault="client";constructor(e){super({name:"OpsMetadataTooManyUpdatesException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataTooManyUpdatesException.prototype)}}
class ResourceDataSyncAlreadyExistsException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";name="ResourceDataSyncAlreadyExistsException"
;$fault="client";SyncName;constructor(e){super({name:"ResourceDataSyncAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceDataSyncAlreadyExistsException.prototype);this.SyncName=e.SyncName}}
class ResourceDataSyncCountExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededException";name="ResourceDataSyncCountExceededException"
;$fault="client";Message;constructor(e){super({name:"ResourceDataSyncCountExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceDataSyncCountExceededException.prototype);this.Message=e.Message}}
class ResourceDataSyncInvalidConfigurationException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException"
;name="ResourceDataSyncInvalidConfigurationException";$fault="client";Message;constructor(e){super({
name:"ResourceDataSyncInvalidConfigurationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceDataSyncInvalidConfigurationException.prototype);this.Message=e.Message}}
class InvalidActivation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivation"
;name="InvalidActivation";$fault="client";Message;constructor(e){super({name:"InvalidActivation",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidActivation.prototype);this.Message=e.Message}}
class InvalidActivationId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivationId"
;name="InvalidActivationId";$fault="client";Message;constructor(e){super({name:"InvalidActivationId",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidActivationId.prototype);this.Message=e.Message}}
class AssociationDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationDoesNotExist"
;name="AssociationDoesNotExist";$fault="client";Message;constructor(e){super({name:"AssociationDoesNotExist",
$fault:"client",...e});Object.setPrototypeOf(this,AssociationDoesNotExist.prototype);this.Message=e.Message}}
class ResourceNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceNotFoundException"
;name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({name:"ResourceNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Message=e.Message}}
class AssociatedInstances extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociatedInstances"
;name="AssociatedInstances";$fault="client";constructor(e){super({name:"AssociatedInstances",$fault:"client",...e})
;Object.setPrototypeOf(this,AssociatedInstances.prototype)}}class InvalidDocumentOperation extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidDocumentOperation";name="InvalidDocumentOperation";$fault="client";Message
;constructor(e){super({name:"InvalidDocumentOperation",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDocumentOperation.prototype);this.Message=e.Message}}
class InvalidDeleteInventoryParametersException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException"
;name="InvalidDeleteInventoryParametersException";$fault="client";Message;constructor(e){super({
name:"InvalidDeleteInventoryParametersException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDeleteInventoryParametersException.prototype);this.Message=e.Message}}
class InvalidInventoryRequestException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException";name="InvalidInventoryRequestException"
;$fault="client";Message;constructor(e){super({name:"InvalidInventoryRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInventoryRequestException.prototype);this.Message=e.Message}}
class InvalidOptionException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOptionException"
;name="InvalidOptionException";$fault="client";Message;constructor(e){super({name:"InvalidOptionException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidOptionException.prototype);this.Message=e.Message}}
class InvalidTypeNameException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTypeNameException"
;name="InvalidTypeNameException";$fault="client";Message;constructor(e){super({name:"InvalidTypeNameException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidTypeNameException.prototype);this.Message=e.Message}}
class OpsMetadataNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundException";name="OpsMetadataNotFoundException";$fault="client"
;constructor(e){super({name:"OpsMetadataNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataNotFoundException.prototype)}}
class ParameterNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterNotFound"
;name="ParameterNotFound";$fault="client";constructor(e){super({name:"ParameterNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,ParameterNotFound.prototype)}}class ResourceInUseException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceInUseException";name="ResourceInUseException";$fault="client";Message
;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceInUseException.prototype);this.Message=e.Message}}
class ResourceDataSyncNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException";name="ResourceDataSyncNotFoundException"
;$fault="client";SyncName;SyncType;Message;constructor(e){super({name:"ResourceDataSyncNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourceDataSyncNotFoundException.prototype);this.SyncName=e.SyncName
;this.SyncType=e.SyncType;this.Message=e.Message}}
class MalformedResourcePolicyDocumentException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#MalformedResourcePolicyDocumentException"
;name="MalformedResourcePolicyDocumentException";$fault="client";Message;constructor(e){super({
name:"MalformedResourcePolicyDocumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedResourcePolicyDocumentException.prototype);this.Message=e.Message}}
class ResourcePolicyConflictException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourcePolicyConflictException";name="ResourcePolicyConflictException"
;$fault="client";Message;constructor(e){super({name:"ResourcePolicyConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourcePolicyConflictException.prototype);this.Message=e.Message}}
class ResourcePolicyInvalidParameterException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameterException"
;name="ResourcePolicyInvalidParameterException";$fault="client";ParameterNames;Message;constructor(e){super({
name:"ResourcePolicyInvalidParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourcePolicyInvalidParameterException.prototype);this.ParameterNames=e.ParameterNames
;this.Message=e.Message}}class ResourcePolicyNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourcePolicyNotFoundException";name="ResourcePolicyNotFoundException"
;$fault="client";Message;constructor(e){super({name:"ResourcePolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourcePolicyNotFoundException.prototype);this.Message=e.Message}}
class TargetInUseException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetInUseException"
;name="TargetInUseException";$fault="client";Message;constructor(e){super({name:"TargetInUseException",$fault:"client",
...e});Object.setPrototypeOf(this,TargetInUseException.prototype);this.Message=e.Message}}
class InvalidFilter extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilter";name="InvalidFilter"
;$fault="client";Message;constructor(e){super({name:"InvalidFilter",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidFilter.prototype);this.Message=e.Message}}
class InvalidNextToken extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidNextToken"
;name="InvalidNextToken";$fault="client";Message;constructor(e){super({name:"InvalidNextToken",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidNextToken.prototype);this.Message=e.Message}}
class InvalidAssociationVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociationVersion"
;name="InvalidAssociationVersion";$fault="client";Message;constructor(e){super({name:"InvalidAssociationVersion",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidAssociationVersion.prototype);this.Message=e.Message}}
class AssociationExecutionDoesNotExist extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AssociationExecutionDoesNotExist";name="AssociationExecutionDoesNotExist"
;$fault="client";Message;constructor(e){super({name:"AssociationExecutionDoesNotExist",$fault:"client",...e})
;Object.setPrototypeOf(this,AssociationExecutionDoesNotExist.prototype);this.Message=e.Message}}
class InvalidFilterKey extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterKey"
;name="InvalidFilterKey";$fault="client";constructor(e){super({name:"InvalidFilterKey",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidFilterKey.prototype)}}class InvalidFilterValue extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidFilterValue";name="InvalidFilterValue";$fault="client";Message;constructor(e){
super({name:"InvalidFilterValue",$fault:"client",...e});Object.setPrototypeOf(this,InvalidFilterValue.prototype)
;this.Message=e.Message}}class AutomationExecutionNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationExecutionNotFoundException";name="AutomationExecutionNotFoundException"
;$fault="client";Message;constructor(e){super({name:"AutomationExecutionNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationExecutionNotFoundException.prototype);this.Message=e.Message}}
class InvalidPermissionType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPermissionType"
;name="InvalidPermissionType";$fault="client";Message;constructor(e){super({name:"InvalidPermissionType",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidPermissionType.prototype);this.Message=e.Message}}
class UnsupportedOperatingSystem extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem";name="UnsupportedOperatingSystem";$fault="client";Message
;constructor(e){super({name:"UnsupportedOperatingSystem",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedOperatingSystem.prototype);this.Message=e.Message}}
class InvalidInstanceInformationFilterValue extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue";name="InvalidInstanceInformationFilterValue"
;$fault="client";constructor(e){super({name:"InvalidInstanceInformationFilterValue",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInstanceInformationFilterValue.prototype)}}
class InvalidInstancePropertyFilterValue extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInstancePropertyFilterValue";name="InvalidInstancePropertyFilterValue"
;$fault="client";constructor(e){super({name:"InvalidInstancePropertyFilterValue",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInstancePropertyFilterValue.prototype)}}
class InvalidDeletionIdException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidDeletionIdException";name="InvalidDeletionIdException";$fault="client";Message
;constructor(e){super({name:"InvalidDeletionIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDeletionIdException.prototype);this.Message=e.Message}}
class InvalidFilterOption extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterOption"
;name="InvalidFilterOption";$fault="client";constructor(e){super({name:"InvalidFilterOption",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidFilterOption.prototype)}}
class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException"
;name="OpsItemRelatedItemAssociationNotFoundException";$fault="client";Message;constructor(e){super({
name:"OpsItemRelatedItemAssociationNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemRelatedItemAssociationNotFoundException.prototype);this.Message=e.Message}}
class ThrottlingException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ThrottlingException"
;name="ThrottlingException";$fault="client";Message;QuotaCode;ServiceCode;constructor(e){super({
name:"ThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype)
;this.Message=e.Message;this.QuotaCode=e.QuotaCode;this.ServiceCode=e.ServiceCode}}
class ValidationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ValidationException"
;name="ValidationException";$fault="client";Message;ReasonCode;constructor(e){super({name:"ValidationException",
$fault:"client",...e});Object.setPrototypeOf(this,ValidationException.prototype);this.Message=e.Message
;this.ReasonCode=e.ReasonCode}}class InvalidDocumentType extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidDocumentType";name="InvalidDocumentType";$fault="client";Message
;constructor(e){super({name:"InvalidDocumentType",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDocumentType.prototype);this.Message=e.Message}}
class UnsupportedCalendarException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedCalendarException";name="UnsupportedCalendarException";$fault="client"
;Message;constructor(e){super({name:"UnsupportedCalendarException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedCalendarException.prototype);this.Message=e.Message}}
class InvalidPluginName extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPluginName"
;name="InvalidPluginName";$fault="client";constructor(e){super({name:"InvalidPluginName",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidPluginName.prototype)}}class InvocationDoesNotExist extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvocationDoesNotExist";name="InvocationDoesNotExist";$fault="client";constructor(e){
super({name:"InvocationDoesNotExist",$fault:"client",...e});Object.setPrototypeOf(this,InvocationDoesNotExist.prototype)
}}class UnsupportedFeatureRequiredException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedFeatureRequiredException";name="UnsupportedFeatureRequiredException"
;$fault="client";Message;constructor(e){super({name:"UnsupportedFeatureRequiredException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedFeatureRequiredException.prototype);this.Message=e.Message}}
class InvalidAggregatorException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidAggregatorException";name="InvalidAggregatorException";$fault="client";Message
;constructor(e){super({name:"InvalidAggregatorException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAggregatorException.prototype);this.Message=e.Message}}
class InvalidInventoryGroupException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInventoryGroupException";name="InvalidInventoryGroupException";$fault="client"
;Message;constructor(e){super({name:"InvalidInventoryGroupException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInventoryGroupException.prototype);this.Message=e.Message}}
class InvalidResultAttributeException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidResultAttributeException";name="InvalidResultAttributeException"
;$fault="client";Message;constructor(e){super({name:"InvalidResultAttributeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidResultAttributeException.prototype);this.Message=e.Message}}
class InvalidKeyId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidKeyId";name="InvalidKeyId"
;$fault="client";constructor(e){super({name:"InvalidKeyId",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidKeyId.prototype)}}class ParameterVersionNotFound extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterVersionNotFound";name="ParameterVersionNotFound";$fault="client"
;constructor(e){super({name:"ParameterVersionNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,ParameterVersionNotFound.prototype)}}
class ServiceSettingNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceSettingNotFound"
;name="ServiceSettingNotFound";$fault="client";Message;constructor(e){super({name:"ServiceSettingNotFound",
$fault:"client",...e});Object.setPrototypeOf(this,ServiceSettingNotFound.prototype);this.Message=e.Message}}
class ParameterVersionLabelLimitExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";name="ParameterVersionLabelLimitExceeded"
;$fault="client";constructor(e){super({name:"ParameterVersionLabelLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,ParameterVersionLabelLimitExceeded.prototype)}}
class UnsupportedOperationException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedOperationException";name="UnsupportedOperationException";$fault="client"
;Message;constructor(e){super({name:"UnsupportedOperationException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedOperationException.prototype);this.Message=e.Message}}
class DocumentPermissionLimit extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentPermissionLimit"
;name="DocumentPermissionLimit";$fault="client";Message;constructor(e){super({name:"DocumentPermissionLimit",
$fault:"client",...e});Object.setPrototypeOf(this,DocumentPermissionLimit.prototype);this.Message=e.Message}}
class ComplianceTypeCountLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ComplianceTypeCountLimitExceededException"
;name="ComplianceTypeCountLimitExceededException";$fault="client";Message;constructor(e){super({
name:"ComplianceTypeCountLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ComplianceTypeCountLimitExceededException.prototype);this.Message=e.Message}}
class InvalidItemContentException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidItemContentException";name="InvalidItemContentException";$fault="client"
;TypeName;Message;constructor(e){super({name:"InvalidItemContentException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidItemContentException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class ItemSizeLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ItemSizeLimitExceededException";name="ItemSizeLimitExceededException";$fault="client"
;TypeName;Message;constructor(e){super({name:"ItemSizeLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ItemSizeLimitExceededException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class TotalSizeLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#TotalSizeLimitExceededException";name="TotalSizeLimitExceededException"
;$fault="client";Message;constructor(e){super({name:"TotalSizeLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TotalSizeLimitExceededException.prototype);this.Message=e.Message}}
class CustomSchemaCountLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#CustomSchemaCountLimitExceededException"
;name="CustomSchemaCountLimitExceededException";$fault="client";Message;constructor(e){super({
name:"CustomSchemaCountLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,CustomSchemaCountLimitExceededException.prototype);this.Message=e.Message}}
class InvalidInventoryItemContextException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInventoryItemContextException";name="InvalidInventoryItemContextException"
;$fault="client";Message;constructor(e){super({name:"InvalidInventoryItemContextException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInventoryItemContextException.prototype);this.Message=e.Message}}
class ItemContentMismatchException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ItemContentMismatchException";name="ItemContentMismatchException";$fault="client"
;TypeName;Message;constructor(e){super({name:"ItemContentMismatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,ItemContentMismatchException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class SubTypeCountLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#SubTypeCountLimitExceededException";name="SubTypeCountLimitExceededException"
;$fault="client";Message;constructor(e){super({name:"SubTypeCountLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,SubTypeCountLimitExceededException.prototype);this.Message=e.Message}}
class UnsupportedInventoryItemContextException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedInventoryItemContextException"
;name="UnsupportedInventoryItemContextException";$fault="client";TypeName;Message;constructor(e){super({
name:"UnsupportedInventoryItemContextException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedInventoryItemContextException.prototype);this.TypeName=e.TypeName
;this.Message=e.Message}}class UnsupportedInventorySchemaVersionException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedInventorySchemaVersionException"
;name="UnsupportedInventorySchemaVersionException";$fault="client";Message;constructor(e){super({
name:"UnsupportedInventorySchemaVersionException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedInventorySchemaVersionException.prototype);this.Message=e.Message}}
class HierarchyLevelLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#HierarchyLevelLimitExceededException";name="HierarchyLevelLimitExceededException"
;$fault="client";constructor(e){super({name:"HierarchyLevelLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,HierarchyLevelLimitExceededException.prototype)}}
class HierarchyTypeMismatchException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#HierarchyTypeMismatchException";name="HierarchyTypeMismatchException";$fault="client"
;constructor(e){super({name:"HierarchyTypeMismatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,HierarchyTypeMismatchException.prototype)}}
class IncompatiblePolicyException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#IncompatiblePolicyException";name="IncompatiblePolicyException";$fault="client"
;constructor(e){super({name:"IncompatiblePolicyException",$fault:"client",...e})
;Object.setPrototypeOf(this,IncompatiblePolicyException.prototype)}}
class InvalidAllowedPatternException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidAllowedPatternException";name="InvalidAllowedPatternException";$fault="client"
;constructor(e){super({name:"InvalidAllowedPatternException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAllowedPatternException.prototype)}}
class InvalidPolicyAttributeException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException";name="InvalidPolicyAttributeException"
;$fault="client";constructor(e){super({name:"InvalidPolicyAttributeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidPolicyAttributeException.prototype)}}
class InvalidPolicyTypeException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException";name="InvalidPolicyTypeException";$fault="client"
;constructor(e){super({name:"InvalidPolicyTypeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidPolicyTypeException.prototype)}}
class ParameterAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterAlreadyExists"
;name="ParameterAlreadyExists";$fault="client";constructor(e){super({name:"ParameterAlreadyExists",$fault:"client",...e
});Object.setPrototypeOf(this,ParameterAlreadyExists.prototype)}}
class ParameterLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterLimitExceeded"
;name="ParameterLimitExceeded";$fault="client";constructor(e){super({name:"ParameterLimitExceeded",$fault:"client",...e
});Object.setPrototypeOf(this,ParameterLimitExceeded.prototype)}}
class ParameterMaxVersionLimitExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";name="ParameterMaxVersionLimitExceeded"
;$fault="client";constructor(e){super({name:"ParameterMaxVersionLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,ParameterMaxVersionLimitExceeded.prototype)}}
class ParameterPatternMismatchException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException";name="ParameterPatternMismatchException"
;$fault="client";constructor(e){super({name:"ParameterPatternMismatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,ParameterPatternMismatchException.prototype)}}
class PoliciesLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#PoliciesLimitExceededException";name="PoliciesLimitExceededException";$fault="client"
;constructor(e){super({name:"PoliciesLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,PoliciesLimitExceededException.prototype)}}
class UnsupportedParameterType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedParameterType"
;name="UnsupportedParameterType";$fault="client";constructor(e){super({name:"UnsupportedParameterType",$fault:"client",
...e});Object.setPrototypeOf(this,UnsupportedParameterType.prototype)}}
class ResourcePolicyLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourcePolicyLimitExceededException";name="ResourcePolicyLimitExceededException"
;$fault="client";Limit;LimitType;Message;constructor(e){super({name:"ResourcePolicyLimitExceededException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourcePolicyLimitExceededException.prototype);this.Limit=e.Limit
;this.LimitType=e.LimitType;this.Message=e.Message}}class FeatureNotAvailableException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#FeatureNotAvailableException";name="FeatureNotAvailableException";$fault="client"
;Message;constructor(e){super({name:"FeatureNotAvailableException",$fault:"client",...e})
;Object.setPrototypeOf(this,FeatureNotAvailableException.prototype);this.Message=e.Message}}
class AutomationStepNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationStepNotFoundException";name="AutomationStepNotFoundException"
;$fault="client";Message;constructor(e){super({name:"AutomationStepNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationStepNotFoundException.prototype);this.Message=e.Message}}
class InvalidAutomationSignalException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidAutomationSignalException";name="InvalidAutomationSignalException"
;$fault="client";Message;constructor(e){super({name:"InvalidAutomationSignalException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAutomationSignalException.prototype);this.Message=e.Message}}
class InvalidNotificationConfig extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidNotificationConfig"
;name="InvalidNotificationConfig";$fault="client";Message;constructor(e){super({name:"InvalidNotificationConfig",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidNotificationConfig.prototype);this.Message=e.Message}}
class InvalidOutputFolder extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputFolder"
;name="InvalidOutputFolder";$fault="client";constructor(e){super({name:"InvalidOutputFolder",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidOutputFolder.prototype)}}class InvalidRole extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidRole";name="InvalidRole";$fault="client";Message;constructor(e){super({
name:"InvalidRole",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRole.prototype);this.Message=e.Message}}
class InvalidAssociation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociation"
;name="InvalidAssociation";$fault="client";Message;constructor(e){super({name:"InvalidAssociation",$fault:"client",...e
});Object.setPrototypeOf(this,InvalidAssociation.prototype);this.Message=e.Message}}
class AutomationDefinitionNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationDefinitionNotFoundException";name="AutomationDefinitionNotFoundException"
;$fault="client";Message;constructor(e){super({name:"AutomationDefinitionNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationDefinitionNotFoundException.prototype);this.Message=e.Message}}
class AutomationDefinitionVersionNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException"
;name="AutomationDefinitionVersionNotFoundException";$fault="client";Message;constructor(e){super({
name:"AutomationDefinitionVersionNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationDefinitionVersionNotFoundException.prototype);this.Message=e.Message}}
class AutomationExecutionLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationExecutionLimitExceededException"
;name="AutomationExecutionLimitExceededException";$fault="client";Message;constructor(e){super({
name:"AutomationExecutionLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationExecutionLimitExceededException.prototype);this.Message=e.Message}}
class InvalidAutomationExecutionParametersException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidAutomationExecutionParametersException"
;name="InvalidAutomationExecutionParametersException";$fault="client";Message;constructor(e){super({
name:"InvalidAutomationExecutionParametersException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAutomationExecutionParametersException.prototype);this.Message=e.Message}}
class AutomationDefinitionNotApprovedException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationDefinitionNotApprovedException"
;name="AutomationDefinitionNotApprovedException";$fault="client";Message;constructor(e){super({
name:"AutomationDefinitionNotApprovedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationDefinitionNotApprovedException.prototype);this.Message=e.Message}}
class TargetNotConnected extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetNotConnected"
;name="TargetNotConnected";$fault="client";Message;constructor(e){super({name:"TargetNotConnected",$fault:"client",...e
});Object.setPrototypeOf(this,TargetNotConnected.prototype);this.Message=e.Message}}
class InvalidAutomationStatusUpdateException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException";name="InvalidAutomationStatusUpdateException"
;$fault="client";Message;constructor(e){super({name:"InvalidAutomationStatusUpdateException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAutomationStatusUpdateException.prototype);this.Message=e.Message}}
class AssociationVersionLimitExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded";name="AssociationVersionLimitExceeded"
;$fault="client";Message;constructor(e){super({name:"AssociationVersionLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,AssociationVersionLimitExceeded.prototype);this.Message=e.Message}}
class InvalidUpdate extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidUpdate";name="InvalidUpdate"
;$fault="client";Message;constructor(e){super({name:"InvalidUpdate",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidUpdate.prototype);this.Message=e.Message}}
class StatusUnchanged extends SSMServiceException{static shapeId="com.amazonaws.ssm#StatusUnchanged"
;name="StatusUnchanged";$fault="client";constructor(e){super({name:"StatusUnchanged",$fault:"client",...e})
;Object.setPrototypeOf(this,StatusUnchanged.prototype)}}class DocumentVersionLimitExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded";name="DocumentVersionLimitExceeded";$fault="client"
;Message;constructor(e){super({name:"DocumentVersionLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,DocumentVersionLimitExceeded.prototype);this.Message=e.Message}}
class DuplicateDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateDocumentContent"
;name="DuplicateDocumentContent";$fault="client";Message;constructor(e){super({name:"DuplicateDocumentContent",
$fault:"client",...e});Object.setPrototypeOf(this,DuplicateDocumentContent.prototype);this.Message=e.Message}}
class DuplicateDocumentVersionName extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionName";name="DuplicateDocumentVersionName";$fault="client"
;Message;constructor(e){super({name:"DuplicateDocumentVersionName",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateDocumentVersionName.prototype);this.Message=e.Message}}
class OpsMetadataKeyLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";name="OpsMetadataKeyLimitExceededException"
;$fault="client";constructor(e){super({name:"OpsMetadataKeyLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataKeyLimitExceededException.prototype)}}
class ResourceDataSyncConflictException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException";name="ResourceDataSyncConflictException"
;$fault="client";Message;constructor(e){super({name:"ResourceDataSyncConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceDataSyncConflictException.prototype);this.Message=e.Message}}
const n="AlarmConfiguration";const i="Command";const r="CommandId";const c="CloudWatchOutputConfig";const p="Comment"
;const d="DocumentName";const l="DataType";const m="DocumentVersion";const u="Filters";const E="InstanceId"
;const x="InstanceInformationFilter";const v="InstanceInformationFilterList";const I="InstanceInformationList"
;const g="InstanceInformationStringFilter";const S="InstanceIds";const y="InstanceInformation"
;const f="InvalidParameters";const h="IPAddress";const M="Key";const P="Limit";const O="LimitType";const A="Message"
;const D="MaxConcurrency";const C="MaxErrors";const N="MaxResults";const $="Name";const T="NotificationConfig"
;const R="NextToken";const L="Names";const b="OpsItemId";const F="OutputS3BucketName";const w="OutputS3KeyPrefix"
;const z="OutputS3Region";const U="Parameters";const j="ParameterNames";const V="PluginName";const G="Parameter"
;const k="QuotaCode";const q="ResponseCode";const H="RequestedDateTime";const _="ResourceType";const K="ServiceCode"
;const Q="StatusDetails";const B="StandardErrorUrl";const W="SyncName";const Y="StandardOutputUrl";const Z="ServiceRole"
;const J="Status";const X="TypeName";const ee="TimeoutSeconds";const te="Targets";const oe="Tier";const ae="Type"
;const se="Value";const ne="Values";const ie="Version";const re="WithDecryption";const ce="awsQueryError"
;const pe="client";const de="error";const le="message";const me="smithy.ts.sdk.synthetic.com.amazonaws.ssm"
;const ue="xmlName";const Ee="com.amazonaws.ssm";const xe=new a.TypeRegistry(me)
;var ve=[-3,me,"SSMServiceException",0,[],[]];xe.registerError(ve,SSMServiceException);const Ie=new a.TypeRegistry(Ee)
;var ge=[-3,Ee,"AccessDeniedException",{[de]:pe},[A],[0],1];Ie.registerError(ge,AccessDeniedException)
;var Se=[-3,Ee,"AlreadyExistsException",{[ce]:["AlreadyExistsException",400],[de]:pe},[A],[0]]
;Ie.registerError(Se,AlreadyExistsException);var ye=[-3,Ee,"AssociatedInstances",{[ce]:["AssociatedInstances",400],
[de]:pe},[],[]];Ie.registerError(ye,AssociatedInstances);var fe=[-3,Ee,"AssociationAlreadyExists",{
[ce]:["AssociationAlreadyExists",400],[de]:pe},[],[]];Ie.registerError(fe,AssociationAlreadyExists)
;var he=[-3,Ee,"AssociationDoesNotExist",{[ce]:["AssociationDoesNotExist",404],[de]:pe},[A],[0]]
;Ie.registerError(he,AssociationDoesNotExist);var Me=[-3,Ee,"AssociationExecutionDoesNotExist",{
[ce]:["AssociationExecutionDoesNotExist",404],[de]:pe},[A],[0]];Ie.registerError(Me,AssociationExecutionDoesNotExist)
;var Pe=[-3,Ee,"AssociationLimitExceeded",{[ce]:["AssociationLimitExceeded",400],[de]:pe},[],[]]
;Ie.registerError(Pe,AssociationLimitExceeded);var Oe=[-3,Ee,"AssociationVersionLimitExceeded",{
[ce]:["AssociationVersionLimitExceeded",400],[de]:pe},[A],[0]];Ie.registerError(Oe,AssociationVersionLimitExceeded)
;var Ae=[-3,Ee,"AutomationDefinitionNotApprovedException",{[ce]:["AutomationDefinitionNotApproved",400],[de]:pe
},[A],[0]];Ie.registerError(Ae,AutomationDefinitionNotApprovedException)
;var De=[-3,Ee,"AutomationDefinitionNotFoundException",{[ce]:["AutomationDefinitionNotFound",404],[de]:pe},[A],[0]]
;Ie.registerError(De,AutomationDefinitionNotFoundException)
;var Ce=[-3,Ee,"AutomationDefinitionVersionNotFoundException",{[ce]:["AutomationDefinitionVersionNotFound",404],[de]:pe
},[A],[0]];Ie.registerError(Ce,AutomationDefinitionVersionNotFoundException)
;var Ne=[-3,Ee,"AutomationExecutionLimitExceededException",{[ce]:["AutomationExecutionLimitExceeded",429],[de]:pe
},[A],[0]];Ie.registerError(Ne,AutomationExecutionLimitExceededException)
;var $e=[-3,Ee,"AutomationExecutionNotFoundException",{[ce]:["AutomationExecutionNotFound",404],[de]:pe},[A],[0]]
;Ie.registerError($e,AutomationExecutionNotFoundException);var Te=[-3,Ee,"AutomationStepNotFoundException",{
[ce]:["AutomationStepNotFoundException",404],[de]:pe},[A],[0]];Ie.registerError(Te,AutomationStepNotFoundException)
;var Re=[-3,Ee,"ComplianceTypeCountLimitExceededException",{[ce]:["ComplianceTypeCountLimitExceeded",400],[de]:pe
},[A],[0]];Ie.registerError(Re,ComplianceTypeCountLimitExceededException);var Le=[-3,Ee,"ConflictException",{
[ce]:["ConflictException",409],[de]:pe},[A],[0]];Ie.registerError(Le,ConflictException)
;var be=[-3,Ee,"CustomSchemaCountLimitExceededException",{[ce]:["CustomSchemaCountLimitExceeded",400],[de]:pe},[A],[0]]
;Ie.registerError(be,CustomSchemaCountLimitExceededException);var Fe=[-3,Ee,"DocumentAlreadyExists",{
[ce]:["DocumentAlreadyExists",400],[de]:pe},[A],[0]];Ie.registerError(Fe,DocumentAlreadyExists)
;var we=[-3,Ee,"DocumentLimitExceeded",{[ce]:["DocumentLimitExceeded",400],[de]:pe},[A],[0]]
;Ie.registerError(we,DocumentLimitExceeded);var ze=[-3,Ee,"DocumentPermissionLimit",{
[ce]:["DocumentPermissionLimit",400],[de]:pe},[A],[0]];Ie.registerError(ze,DocumentPermissionLimit)
;var Ue=[-3,Ee,"DocumentVersionLimitExceeded",{[ce]:["DocumentVersionLimitExceeded",400],[de]:pe},[A],[0]]
;Ie.registerError(Ue,DocumentVersionLimitExceeded);var je=[-3,Ee,"DoesNotExistException",{
[ce]:["DoesNotExistException",404],[de]:pe},[A],[0]];Ie.registerError(je,DoesNotExistException)
;var Ve=[-3,Ee,"DuplicateDocumentContent",{[ce]:["DuplicateDocumentContent",400],[de]:pe},[A],[0]]
;Ie.registerError(Ve,DuplicateDocumentContent);var Ge=[-3,Ee,"DuplicateDocumentVersionName",{
[ce]:["DuplicateDocumentVersionName",400],[de]:pe},[A],[0]];Ie.registerError(Ge,DuplicateDocumentVersionName)
;var ke=[-3,Ee,"DuplicateInstanceId",{[ce]:["DuplicateInstanceId",404],[de]:pe},[],[]]
;Ie.registerError(ke,DuplicateInstanceId);var qe=[-3,Ee,"FeatureNotAvailableException",{
[ce]:["FeatureNotAvailableException",400],[de]:pe},[A],[0]];Ie.registerError(qe,FeatureNotAvailableException)
;var He=[-3,Ee,"HierarchyLevelLimitExceededException",{[ce]:["HierarchyLevelLimitExceededException",400],[de]:pe
},[le],[0]];Ie.registerError(He,HierarchyLevelLimitExceededException);var _e=[-3,Ee,"HierarchyTypeMismatchException",{
[ce]:["HierarchyTypeMismatchException",400],[de]:pe},[le],[0]];Ie.registerError(_e,HierarchyTypeMismatchException)
;var Ke=[-3,Ee,"IdempotentParameterMismatch",{[ce]:["IdempotentParameterMismatch",400],[de]:pe},[A],[0]]
;Ie.registerError(Ke,IdempotentParameterMismatch);var Qe=[-3,Ee,"IncompatiblePolicyException",{
[ce]:["IncompatiblePolicyException",400],[de]:pe},[le],[0]];Ie.registerError(Qe,IncompatiblePolicyException)
;var Be=[-3,Ee,"InternalServerError",{[ce]:["InternalServerError",500],[de]:"server"},[A],[0]]
;Ie.registerError(Be,InternalServerError);var We=[-3,Ee,"InvalidActivation",{[ce]:["InvalidActivation",404],[de]:pe
},[A],[0]];Ie.registerError(We,InvalidActivation);var Ye=[-3,Ee,"InvalidActivationId",{[ce]:["InvalidActivationId",404],
[de]:pe},[A],[0]];Ie.registerError(Ye,InvalidActivationId);var Ze=[-3,Ee,"InvalidAggregatorException",{
[ce]:["InvalidAggregator",400],[de]:pe},[A],[0]];Ie.registerError(Ze,InvalidAggregatorException)
;var Je=[-3,Ee,"InvalidAllowedPatternException",{[ce]:["InvalidAllowedPatternException",400],[de]:pe},[le],[0]]
;Ie.registerError(Je,InvalidAllowedPatternException);var Xe=[-3,Ee,"InvalidAssociation",{
[ce]:["InvalidAssociation",400],[de]:pe},[A],[0]];Ie.registerError(Xe,InvalidAssociation)
;var et=[-3,Ee,"InvalidAssociationVersion",{[ce]:["InvalidAssociationVersion",400],[de]:pe},[A],[0]]
;Ie.registerError(et,InvalidAssociationVersion);var tt=[-3,Ee,"InvalidAutomationExecutionParametersException",{
[ce]:["InvalidAutomationExecutionParameters",400],[de]:pe},[A],[0]]
;Ie.registerError(tt,InvalidAutomationExecutionParametersException);var ot=[-3,Ee,"InvalidAutomationSignalException",{
[ce]:["InvalidAutomationSignalException",400],[de]:pe},[A],[0]];Ie.registerError(ot,InvalidAutomationSignalException)
;var at=[-3,Ee,"InvalidAutomationStatusUpdateException",{[ce]:["InvalidAutomationStatusUpdateException",400],[de]:pe
},[A],[0]];Ie.registerError(at,InvalidAutomationStatusUpdateException);var st=[-3,Ee,"InvalidCommandId",{
[ce]:["InvalidCommandId",404],[de]:pe},[],[]];Ie.registerError(st,InvalidCommandId)
;var nt=[-3,Ee,"InvalidDeleteInventoryParametersException",{[ce]:["InvalidDeleteInventoryParameters",400],[de]:pe
},[A],[0]];Ie.registerError(nt,InvalidDeleteInventoryParametersException);var it=[-3,Ee,"InvalidDeletionIdException",{
[ce]:["InvalidDeletionId",400],[de]:pe},[A],[0]];Ie.registerError(it,InvalidDeletionIdException)
;var rt=[-3,Ee,"InvalidDocument",{[ce]:["InvalidDocument",404],[de]:pe},[A],[0]];Ie.registerError(rt,InvalidDocument)
;var ct=[-3,Ee,"InvalidDocumentContent",{[ce]:["InvalidDocumentContent",400],[de]:pe},[A],[0]]
;Ie.registerError(ct,InvalidDocumentContent);var pt=[-3,Ee,"InvalidDocumentOperation",{
[ce]:["InvalidDocumentOperation",403],[de]:pe},[A],[0]];Ie.registerError(pt,InvalidDocumentOperation)
;var dt=[-3,Ee,"InvalidDocumentSchemaVersion",{[ce]:["InvalidDocumentSchemaVersion",400],[de]:pe},[A],[0]]
;Ie.registerError(dt,InvalidDocumentSchemaVersion);var lt=[-3,Ee,"InvalidDocumentType",{
[ce]:["InvalidDocumentType",400],[de]:pe},[A],[0]];Ie.registerError(lt,InvalidDocumentType)
;var mt=[-3,Ee,"InvalidDocumentVersion",{[ce]:["InvalidDocumentVersion",400],[de]:pe},[A],[0]]
;Ie.registerError(mt,InvalidDocumentVersion);var ut=[-3,Ee,"InvalidFilter",{[ce]:["InvalidFilter",441],[de]:pe},[A],[0]]
;Ie.registerError(ut,InvalidFilter);var Et=[-3,Ee,"InvalidFilterKey",{[ce]:["InvalidFilterKey",400],[de]:pe},[],[]]
;Ie.registerError(Et,InvalidFilterKey);var xt=[-3,Ee,"InvalidFilterOption",{[ce]:["InvalidFilterOption",400],[de]:pe
},[le],[0]];Ie.registerError(xt,InvalidFilterOption);var vt=[-3,Ee,"InvalidFilterValue",{
[ce]:["InvalidFilterValue",400],[de]:pe},[A],[0]];Ie.registerError(vt,InvalidFilterValue)
;var It=[-3,Ee,"InvalidInstanceId",{[ce]:["InvalidInstanceId",404],[de]:pe},[A],[0]]
;Ie.registerError(It,InvalidInstanceId);var gt=[-3,Ee,"InvalidInstanceInformationFilterValue",{
[ce]:["InvalidInstanceInformationFilterValue",400],[de]:pe},[le],[0]]
;Ie.registerError(gt,InvalidInstanceInformationFilterValue);var St=[-3,Ee,"InvalidInstancePropertyFilterValue",{
[ce]:["InvalidInstancePropertyFilterValue",400],[de]:pe},[le],[0]]
;Ie.registerError(St,InvalidInstancePropertyFilterValue);var yt=[-3,Ee,"InvalidInventoryGroupException",{
[ce]:["InvalidInventoryGroup",400],[de]:pe},[A],[0]];Ie.registerError(yt,InvalidInventoryGroupException)
;var ft=[-3,Ee,"InvalidInventoryItemContextException",{[ce]:["InvalidInventoryItemContext",400],[de]:pe},[A],[0]]
;Ie.registerError(ft,InvalidInventoryItemContextException);var ht=[-3,Ee,"InvalidInventoryRequestException",{
[ce]:["InvalidInventoryRequest",400],[de]:pe},[A],[0]];Ie.registerError(ht,InvalidInventoryRequestException)
;var Mt=[-3,Ee,"InvalidItemContentException",{[ce]:["InvalidItemContent",400],[de]:pe},[X,A],[0,0]]
;Ie.registerError(Mt,InvalidItemContentException);var Pt=[-3,Ee,"InvalidKeyId",{[ce]:["InvalidKeyId",400],[de]:pe
},[le],[0]];Ie.registerError(Pt,InvalidKeyId);var Ot=[-3,Ee,"InvalidNextToken",{[ce]:["InvalidNextToken",400],[de]:pe
},[A],[0]];Ie.registerError(Ot,InvalidNextToken);var At=[-3,Ee,"InvalidNotificationConfig",{
[ce]:["InvalidNotificationConfig",400],[de]:pe},[A],[0]];Ie.registerError(At,InvalidNotificationConfig)
;var Dt=[-3,Ee,"InvalidOptionException",{[ce]:["InvalidOption",400],[de]:pe},[A],[0]]
;Ie.registerError(Dt,InvalidOptionException);var Ct=[-3,Ee,"InvalidOutputFolder",{[ce]:["InvalidOutputFolder",400],
[de]:pe},[],[]];Ie.registerError(Ct,InvalidOutputFolder);var Nt=[-3,Ee,"InvalidOutputLocation",{
[ce]:["InvalidOutputLocation",400],[de]:pe},[],[]];Ie.registerError(Nt,InvalidOutputLocation);var $t=[-3,Ee,f,{
[ce]:["InvalidParameters",400],[de]:pe},[A],[0]];Ie.registerError($t,InvalidParameters)
;var Tt=[-3,Ee,"InvalidPermissionType",{[ce]:["InvalidPermissionType",400],[de]:pe},[A],[0]]
;Ie.registerError(Tt,InvalidPermissionType);var Rt=[-3,Ee,"InvalidPluginName",{[ce]:["InvalidPluginName",404],[de]:pe
},[],[]];Ie.registerError(Rt,InvalidPluginName);var Lt=[-3,Ee,"InvalidPolicyAttributeException",{
[ce]:["InvalidPolicyAttributeException",400],[de]:pe},[le],[0]];Ie.registerError(Lt,InvalidPolicyAttributeException)
;var bt=[-3,Ee,"InvalidPolicyTypeException",{[ce]:["InvalidPolicyTypeException",400],[de]:pe},[le],[0]]
;Ie.registerError(bt,InvalidPolicyTypeException);var Ft=[-3,Ee,"InvalidResourceId",{[ce]:["InvalidResourceId",400],
[de]:pe},[],[]];Ie.registerError(Ft,InvalidResourceId);var wt=[-3,Ee,"InvalidResourceType",{
[ce]:["InvalidResourceType",400],[de]:pe},[],[]];Ie.registerError(wt,InvalidResourceType)
;var zt=[-3,Ee,"InvalidResultAttributeException",{[ce]:["InvalidResultAttribute",400],[de]:pe},[A],[0]]
;Ie.registerError(zt,InvalidResultAttributeException);var Ut=[-3,Ee,"InvalidRole",{[ce]:["InvalidRole",400],[de]:pe
},[A],[0]];Ie.registerError(Ut,InvalidRole);var jt=[-3,Ee,"InvalidSchedule",{[ce]:["InvalidSchedule",400],[de]:pe
},[A],[0]];Ie.registerError(jt,InvalidSchedule);var Vt=[-3,Ee,"InvalidTag",{[ce]:["InvalidTag",400],[de]:pe},[A],[0]]
;Ie.registerError(Vt,InvalidTag);var Gt=[-3,Ee,"InvalidTarget",{[ce]:["InvalidTarget",400],[de]:pe},[A],[0]]
;Ie.registerError(Gt,InvalidTarget);var kt=[-3,Ee,"InvalidTargetMaps",{[ce]:["InvalidTargetMaps",400],[de]:pe},[A],[0]]
;Ie.registerError(kt,InvalidTargetMaps);var qt=[-3,Ee,"InvalidTypeNameException",{[ce]:["InvalidTypeName",400],[de]:pe
},[A],[0]];Ie.registerError(qt,InvalidTypeNameException);var Ht=[-3,Ee,"InvalidUpdate",{[ce]:["InvalidUpdate",400],
[de]:pe},[A],[0]];Ie.registerError(Ht,InvalidUpdate);var _t=[-3,Ee,"InvocationDoesNotExist",{
[ce]:["InvocationDoesNotExist",400],[de]:pe},[],[]];Ie.registerError(_t,InvocationDoesNotExist)
;var Kt=[-3,Ee,"ItemContentMismatchException",{[ce]:["ItemContentMismatch",400],[de]:pe},[X,A],[0,0]]
;Ie.registerError(Kt,ItemContentMismatchException);var Qt=[-3,Ee,"ItemSizeLimitExceededException",{
[ce]:["ItemSizeLimitExceeded",400],[de]:pe},[X,A],[0,0]];Ie.registerError(Qt,ItemSizeLimitExceededException)
;var Bt=[-3,Ee,"MalformedResourcePolicyDocumentException",{[ce]:["MalformedResourcePolicyDocumentException",400],[de]:pe
},[A],[0]];Ie.registerError(Bt,MalformedResourcePolicyDocumentException);var Wt=[-3,Ee,"MaxDocumentSizeExceeded",{
[ce]:["MaxDocumentSizeExceeded",400],[de]:pe},[A],[0]];Ie.registerError(Wt,MaxDocumentSizeExceeded)
;var Yt=[-3,Ee,"NoLongerSupportedException",{[ce]:["NoLongerSupported",400],[de]:pe},[A],[0]]
;Ie.registerError(Yt,NoLongerSupportedException);var Zt=[-3,Ee,"OpsItemAccessDeniedException",{
[ce]:["OpsItemAccessDeniedException",403],[de]:pe},[A],[0]];Ie.registerError(Zt,OpsItemAccessDeniedException)
;var Jt=[-3,Ee,"OpsItemAlreadyExistsException",{[ce]:["OpsItemAlreadyExistsException",400],[de]:pe},[A,b],[0,0]]
;Ie.registerError(Jt,OpsItemAlreadyExistsException);var Xt=[-3,Ee,"OpsItemConflictException",{
[ce]:["OpsItemConflictException",409],[de]:pe},[A],[0]];Ie.registerError(Xt,OpsItemConflictException)
;var eo=[-3,Ee,"OpsItemInvalidParameterException",{[ce]:["OpsItemInvalidParameterException",400],[de]:pe},[j,A],[64,0]]
;Ie.registerError(eo,OpsItemInvalidParameterException);var to=[-3,Ee,"OpsItemLimitExceededException",{
[ce]:["OpsItemLimitExceededException",400],[de]:pe},["ResourceTypes",P,O,A],[64,1,0,0]]
;Ie.registerError(to,OpsItemLimitExceededException);var oo=[-3,Ee,"OpsItemNotFoundException",{
[ce]:["OpsItemNotFoundException",400],[de]:pe},[A],[0]];Ie.registerError(oo,OpsItemNotFoundException)
;var ao=[-3,Ee,"OpsItemRelatedItemAlreadyExistsException",{[ce]:["OpsItemRelatedItemAlreadyExistsException",400],[de]:pe
},[A,"ResourceUri",b],[0,0,0]];Ie.registerError(ao,OpsItemRelatedItemAlreadyExistsException)
;var so=[-3,Ee,"OpsItemRelatedItemAssociationNotFoundException",{
[ce]:["OpsItemRelatedItemAssociationNotFoundException",400],[de]:pe},[A],[0]]
;Ie.registerError(so,OpsItemRelatedItemAssociationNotFoundException);var no=[-3,Ee,"OpsMetadataAlreadyExistsException",{
[ce]:["OpsMetadataAlreadyExistsException",400],[de]:pe},[le],[0]];Ie.registerError(no,OpsMetadataAlreadyExistsException)
;var io=[-3,Ee,"OpsMetadataInvalidArgumentException",{[ce]:["OpsMetadataInvalidArgumentException",400],[de]:pe
},[le],[0]];Ie.registerError(io,OpsMetadataInvalidArgumentException)
;var ro=[-3,Ee,"OpsMetadataKeyLimitExceededException",{[ce]:["OpsMetadataKeyLimitExceededException",429],[de]:pe
},[le],[0]];Ie.registerError(ro,OpsMetadataKeyLimitExceededException)
;var co=[-3,Ee,"OpsMetadataLimitExceededException",{[ce]:["OpsMetadataLimitExceededException",429],[de]:pe},[le],[0]]
;Ie.registerError(co,OpsMetadataLimitExceededException);var po=[-3,Ee,"OpsMetadataNotFoundException",{
[ce]:["OpsMetadataNotFoundException",404],[de]:pe},[le],[0]];Ie.registerError(po,OpsMetadataNotFoundException)
;var lo=[-3,Ee,"OpsMetadataTooManyUpdatesException",{[ce]:["OpsMetadataTooManyUpdatesException",429],[de]:pe},[le],[0]]
;Ie.registerError(lo,OpsMetadataTooManyUpdatesException);var mo=[-3,Ee,"ParameterAlreadyExists",{
[ce]:["ParameterAlreadyExists",400],[de]:pe},[le],[0]];Ie.registerError(mo,ParameterAlreadyExists)
;var uo=[-3,Ee,"ParameterLimitExceeded",{[ce]:["ParameterLimitExceeded",429],[de]:pe},[le],[0]]
;Ie.registerError(uo,ParameterLimitExceeded);var Eo=[-3,Ee,"ParameterMaxVersionLimitExceeded",{
[ce]:["ParameterMaxVersionLimitExceeded",400],[de]:pe},[le],[0]];Ie.registerError(Eo,ParameterMaxVersionLimitExceeded)
;var xo=[-3,Ee,"ParameterNotFound",{[ce]:["ParameterNotFound",404],[de]:pe},[le],[0]]
;Ie.registerError(xo,ParameterNotFound);var vo=[-3,Ee,"ParameterPatternMismatchException",{
[ce]:["ParameterPatternMismatchException",400],[de]:pe},[le],[0]];Ie.registerError(vo,ParameterPatternMismatchException)
;var Io=[-3,Ee,"ParameterVersionLabelLimitExceeded",{[ce]:["ParameterVersionLabelLimitExceeded",400],[de]:pe},[le],[0]]
;Ie.registerError(Io,ParameterVersionLabelLimitExceeded);var go=[-3,Ee,"ParameterVersionNotFound",{
[ce]:["ParameterVersionNotFound",400],[de]:pe},[le],[0]];Ie.registerError(go,ParameterVersionNotFound)
;var So=[-3,Ee,"PoliciesLimitExceededException",{[ce]:["PoliciesLimitExceededException",400],[de]:pe},[le],[0]]
;Ie.registerError(So,PoliciesLimitExceededException);var yo=[-3,Ee,"ResourceDataSyncAlreadyExistsException",{
[ce]:["ResourceDataSyncAlreadyExists",400],[de]:pe},[W],[0]];Ie.registerError(yo,ResourceDataSyncAlreadyExistsException)
;var fo=[-3,Ee,"ResourceDataSyncConflictException",{[ce]:["ResourceDataSyncConflictException",409],[de]:pe},[A],[0]]
;Ie.registerError(fo,ResourceDataSyncConflictException);var ho=[-3,Ee,"ResourceDataSyncCountExceededException",{
[ce]:["ResourceDataSyncCountExceeded",400],[de]:pe},[A],[0]];Ie.registerError(ho,ResourceDataSyncCountExceededException)
;var Mo=[-3,Ee,"ResourceDataSyncInvalidConfigurationException",{[ce]:["ResourceDataSyncInvalidConfiguration",400],
[de]:pe},[A],[0]];Ie.registerError(Mo,ResourceDataSyncInvalidConfigurationException)
;var Po=[-3,Ee,"ResourceDataSyncNotFoundException",{[ce]:["ResourceDataSyncNotFound",404],[de]:pe
},[W,"SyncType",A],[0,0,0]];Ie.registerError(Po,ResourceDataSyncNotFoundException)
;var Oo=[-3,Ee,"ResourceInUseException",{[ce]:["ResourceInUseException",400],[de]:pe},[A],[0]]
;Ie.registerError(Oo,ResourceInUseException);var Ao=[-3,Ee,"ResourceLimitExceededException",{
[ce]:["ResourceLimitExceededException",400],[de]:pe},[A],[0]];Ie.registerError(Ao,ResourceLimitExceededException)
;var Do=[-3,Ee,"ResourceNotFoundException",{[ce]:["ResourceNotFoundException",404],[de]:pe},[A],[0]]
;Ie.registerError(Do,ResourceNotFoundException);var Co=[-3,Ee,"ResourcePolicyConflictException",{
[ce]:["ResourcePolicyConflictException",400],[de]:pe},[A],[0]];Ie.registerError(Co,ResourcePolicyConflictException)
;var No=[-3,Ee,"ResourcePolicyInvalidParameterException",{[ce]:["ResourcePolicyInvalidParameterException",400],[de]:pe
},[j,A],[64,0]];Ie.registerError(No,ResourcePolicyInvalidParameterException)
;var $o=[-3,Ee,"ResourcePolicyLimitExceededException",{[ce]:["ResourcePolicyLimitExceededException",400],[de]:pe
},[P,O,A],[1,0,0]];Ie.registerError($o,ResourcePolicyLimitExceededException)
;var To=[-3,Ee,"ResourcePolicyNotFoundException",{[ce]:["ResourcePolicyNotFoundException",404],[de]:pe},[A],[0]]
;Ie.registerError(To,ResourcePolicyNotFoundException);var Ro=[-3,Ee,"ServiceQuotaExceededException",{[de]:pe
},[A,k,K,"ResourceId",_],[0,0,0,0,0],3];Ie.registerError(Ro,ServiceQuotaExceededException)
;var Lo=[-3,Ee,"ServiceSettingNotFound",{[ce]:["ServiceSettingNotFound",400],[de]:pe},[A],[0]]
;Ie.registerError(Lo,ServiceSettingNotFound);var bo=[-3,Ee,"StatusUnchanged",{[ce]:["StatusUnchanged",400],[de]:pe
},[],[]];Ie.registerError(bo,StatusUnchanged);var Fo=[-3,Ee,"SubTypeCountLimitExceededException",{
[ce]:["SubTypeCountLimitExceeded",400],[de]:pe},[A],[0]];Ie.registerError(Fo,SubTypeCountLimitExceededException)
;var wo=[-3,Ee,"TargetInUseException",{[ce]:["TargetInUseException",400],[de]:pe},[A],[0]]
;Ie.registerError(wo,TargetInUseException);var zo=[-3,Ee,"TargetNotConnected",{[ce]:["TargetNotConnected",430],[de]:pe
},[A],[0]];Ie.registerError(zo,TargetNotConnected);var Uo=[-3,Ee,"ThrottlingException",{[de]:pe},[A,k,K],[0,0,0],1]
;Ie.registerError(Uo,ThrottlingException);var jo=[-3,Ee,"TooManyTagsError",{[ce]:["TooManyTagsError",400],[de]:pe
},[],[]];Ie.registerError(jo,TooManyTagsError);var Vo=[-3,Ee,"TooManyUpdates",{[ce]:["TooManyUpdates",429],[de]:pe
},[A],[0]];Ie.registerError(Vo,TooManyUpdates);var Go=[-3,Ee,"TotalSizeLimitExceededException",{
[ce]:["TotalSizeLimitExceeded",400],[de]:pe},[A],[0]];Ie.registerError(Go,TotalSizeLimitExceededException)
;var ko=[-3,Ee,"UnsupportedCalendarException",{[ce]:["UnsupportedCalendarException",400],[de]:pe},[A],[0]]
;Ie.registerError(ko,UnsupportedCalendarException);var qo=[-3,Ee,"UnsupportedFeatureRequiredException",{
[ce]:["UnsupportedFeatureRequiredException",400],[de]:pe},[A],[0]]
;Ie.registerError(qo,UnsupportedFeatureRequiredException);var Ho=[-3,Ee,"UnsupportedInventoryItemContextException",{
[ce]:["UnsupportedInventoryItemContext",400],[de]:pe},[X,A],[0,0]]
;Ie.registerError(Ho,UnsupportedInventoryItemContextException)
;var _o=[-3,Ee,"UnsupportedInventorySchemaVersionException",{[ce]:["UnsupportedInventorySchemaVersion",400],[de]:pe
},[A],[0]];Ie.registerError(_o,UnsupportedInventorySchemaVersionException);var Ko=[-3,Ee,"UnsupportedOperatingSystem",{
[ce]:["UnsupportedOperatingSystem",400],[de]:pe},[A],[0]];Ie.registerError(Ko,UnsupportedOperatingSystem)
;var Qo=[-3,Ee,"UnsupportedOperationException",{[ce]:["UnsupportedOperation",400],[de]:pe},[A],[0]]
;Ie.registerError(Qo,UnsupportedOperationException);var Bo=[-3,Ee,"UnsupportedParameterType",{
[ce]:["UnsupportedParameterType",400],[de]:pe},[le],[0]];Ie.registerError(Bo,UnsupportedParameterType)
;var Wo=[-3,Ee,"UnsupportedPlatformType",{[ce]:["UnsupportedPlatformType",400],[de]:pe},[A],[0]]
;Ie.registerError(Wo,UnsupportedPlatformType);var Yo=[-3,Ee,"ValidationException",{[ce]:["ValidationException",400],
[de]:pe},[A,"ReasonCode"],[0,0]];Ie.registerError(Yo,ValidationException);const Zo=[xe,Ie];var Jo=[0,Ee,h,8,0]
;var Xo=[0,Ee,"PSParameterValue",8,0];var ea=[3,Ee,"Alarm",0,[$],[0],1]
;var ta=[3,Ee,n,0,["Alarms","IgnorePollAlarmFailure"],[()=>Fa,2],1]
;var oa=[3,Ee,"AlarmStateInformation",0,[$,"State"],[0,0],2]
;var aa=[3,Ee,c,0,["CloudWatchLogGroupName","CloudWatchOutputEnabled"],[0,2]]
;var sa=[3,Ee,i,0,[r,d,m,p,"ExpiresAfter",U,S,te,H,J,Q,z,F,w,D,C,"TargetCount","CompletedCount","ErrorCount","DeliveryTimedOutCount",Z,T,c,ee,n,"TriggeredAlarms"],[0,0,0,0,4,[()=>Ba,0],64,()=>Qa,4,0,0,0,0,0,0,0,1,1,1,1,0,()=>Aa,()=>aa,1,()=>ta,()=>wa]]
;var na=[3,Ee,"CommandFilter",0,["key","value"],[0,0],2]
;var ia=[3,Ee,"CommandInvocation",0,[r,E,"InstanceName",p,d,m,H,J,Q,"TraceOutput",Y,B,"CommandPlugins",Z,T,c],[0,0,0,0,0,0,4,0,0,0,0,0,()=>ja,0,()=>Aa,()=>aa]]
;var ra=[3,Ee,"CommandPlugin",0,[$,J,Q,q,"ResponseStartDateTime","ResponseFinishDateTime","Output",Y,B,z,F,w],[0,0,0,1,4,4,0,0,0,0,0,0]]
;var ca=[3,Ee,"DeleteParametersRequest",0,[L],[64],1]
;var pa=[3,Ee,"DeleteParametersResult",0,["DeletedParameters",f],[64,64]]
;var da=[3,Ee,"DescribeInstanceInformationRequest",0,[v,u,N,R],[[()=>Va,0],[()=>qa,0],1,0]]
;var la=[3,Ee,"DescribeInstanceInformationResult",0,[I,R],[[()=>ka,0],0]]
;var ma=[3,Ee,"GetCommandInvocationRequest",0,[r,E,V],[0,0,0],2]
;var ua=[3,Ee,"GetCommandInvocationResult",0,[r,E,p,d,m,V,q,"ExecutionStartDateTime","ExecutionElapsedTime","ExecutionEndDateTime",J,Q,"StandardOutputContent",Y,"StandardErrorContent",B,c],[0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,()=>aa]]
;var Ea=[3,Ee,"GetParameterRequest",0,[$,re],[0,2],1];var xa=[3,Ee,"GetParameterResult",0,[G],[[()=>Da,0]]]
;var va=[3,Ee,"GetParametersByPathRequest",0,["Path","Recursive","ParameterFilters",re,N,R],[0,2,()=>_a,2,1,0],1]
;var Ia=[3,Ee,"GetParametersByPathResult",0,[U,R],[[()=>Ha,0],0]];var ga=[3,Ee,"GetParametersRequest",0,[L,re],[64,2],1]
;var Sa=[3,Ee,"GetParametersResult",0,[U,f],[[()=>Ha,0],64]]
;var ya=[3,Ee,"InstanceAggregatedAssociationOverview",0,["DetailedStatus","InstanceAssociationStatusAggregatedCount"],[0,129]]
;var fa=[3,Ee,y,0,[E,"PingStatus","LastPingDateTime","AgentVersion","IsLatestVersion","PlatformType","PlatformName","PlatformVersion","ActivationId","IamRole","RegistrationDate",_,$,h,"ComputerName","AssociationStatus","LastAssociationExecutionDate","LastSuccessfulAssociationExecutionDate","AssociationOverview","SourceId","SourceType","SourceLocation"],[0,0,4,0,2,0,0,0,0,0,4,0,0,[()=>Jo,0],0,0,4,4,()=>ya,0,0,0]]
;var ha=[3,Ee,x,0,["key","valueSet"],[0,[()=>Ga,0]],2];var Ma=[3,Ee,g,0,[M,ne],[0,[()=>Ga,0]],2]
;var Pa=[3,Ee,"ListCommandInvocationsRequest",0,[r,E,N,R,u,"Details"],[0,0,1,0,()=>za,2]]
;var Oa=[3,Ee,"ListCommandInvocationsResult",0,["CommandInvocations",R],[()=>Ua,0]]
;var Aa=[3,Ee,T,0,["NotificationArn","NotificationEvents","NotificationType"],[0,64,0]]
;var Da=[3,Ee,G,0,[$,ae,se,ie,"Selector","SourceResult","LastModifiedDate","ARN",l],[0,0,[()=>Xo,0],1,0,0,4,0,0]]
;var Ca=[3,Ee,"ParameterStringFilter",0,[M,"Option",ne],[0,0,64],1]
;var Na=[3,Ee,"PutParameterRequest",0,[$,se,"Description",ae,"KeyId","Overwrite","AllowedPattern","Tags",oe,"Policies",l],[0,[()=>Xo,0],0,0,0,2,0,()=>Ka,0,0,0],2]
;var $a=[3,Ee,"PutParameterResult",0,[ie,oe],[1,0]]
;var Ta=[3,Ee,"SendCommandRequest",0,[d,S,te,m,"DocumentHash","DocumentHashType",ee,p,U,z,F,w,D,C,"ServiceRoleArn",T,c,n],[0,64,()=>Qa,0,0,0,1,0,[()=>Ba,0],0,0,0,0,0,0,()=>Aa,()=>aa,()=>ta],1]
;var Ra=[3,Ee,"SendCommandResult",0,[i],[[()=>sa,0]]];var La=[3,Ee,"Tag",0,[M,se],[0,0],2]
;var ba=[3,Ee,"Target",0,[M,ne],[0,64]];var Fa=[1,Ee,"AlarmList",0,()=>ea]
;var wa=[1,Ee,"AlarmStateInformationList",0,()=>oa];var za=[1,Ee,"CommandFilterList",0,()=>na]
;var Ua=[1,Ee,"CommandInvocationList",0,()=>ia];var ja=[1,Ee,"CommandPluginList",0,()=>ra];var Va=[1,Ee,v,0,[()=>ha,{
[ue]:x}]];var Ga=[1,Ee,"InstanceInformationFilterValueSet",0,[0,{[ue]:"InstanceInformationFilterValue"}]]
;var ka=[1,Ee,I,0,[()=>fa,{[ue]:y}]];var qa=[1,Ee,"InstanceInformationStringFilterList",0,[()=>Ma,{[ue]:g}]]
;var Ha=[1,Ee,"ParameterList",0,[()=>Da,0]];var _a=[1,Ee,"ParameterStringFilterList",0,()=>Ca]
;var Ka=[1,Ee,"TagList",0,()=>La];var Qa=[1,Ee,te,0,()=>ba];var Ba=[2,Ee,U,8,0,64]
;var Wa=[9,Ee,"DeleteParameters",0,()=>ca,()=>pa];var Ya=[9,Ee,"DescribeInstanceInformation",0,()=>da,()=>la]
;var Za=[9,Ee,"GetCommandInvocation",0,()=>ma,()=>ua];var Ja=[9,Ee,"GetParameter",0,()=>Ea,()=>xa]
;var Xa=[9,Ee,"GetParameters",0,()=>ga,()=>Sa];var es=[9,Ee,"GetParametersByPath",0,()=>va,()=>Ia]
;var ts=[9,Ee,"ListCommandInvocations",0,()=>Pa,()=>Oa];var os=[9,Ee,"PutParameter",0,()=>Na,()=>$a]
;var as=[9,Ee,"SendCommand",0,()=>Ta,()=>Ra]}};
