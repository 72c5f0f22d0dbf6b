export const id=3074;export const ids=[3074];export const modules={85919:(e,t,i)=>{i.d(t,{h:()=>IAMClient})
;var o=i(5152);var n=i(90402);var a=i(92658);var c=i(47291);var r=i(62085);var s=i(93422);var p=i(23609);var l=i(26890)
;var d=i(97523);const defaultIAMHttpAuthSchemeParametersProvider=async(e,t,i)=>({operation:(0,
a.getSmithyContext)(t).operation,region:await(0,a.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"iam",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultIAMHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,a.normalizeProvider)(e.authSchemePreference??[])})};var u=i(98097);const E={rE:"3.1169.0"}
;var m=i(89882);var x=i(92430);var f=i(93291);var g=i(37288);var v=i(99542)
;const h="ref",y="authSchemes",I="name",P="signingRegion"
;const S=-1,A=true,b="isSet",O="PartitionResult",C="stringEquals",M="booleanEquals",w="getAttr",N={[h]:"Endpoint"},D={
fn:w,argv:[{[h]:O},"name"]},R={[h]:O},z={[y]:[{[I]:"sigv4",[P]:"us-east-1"}]},$={[y]:[{[I]:"sigv4",[P]:"cn-north-1"}]
},F={[y]:[{[I]:"sigv4",[P]:"us-gov-west-1"}]},U={[y]:[{[I]:"sigv4",[P]:"us-iso-east-1"}]},T={[y]:[{[I]:"sigv4",
[P]:"us-isob-east-1"}]},j={[y]:[{[I]:"sigv4",[P]:"eu-isoe-west-1"}]},k={[y]:[{[I]:"sigv4",[P]:"us-isof-south-1"}]},_={
[y]:[{[I]:"sigv4",[P]:"eusc-de-east-1"}]},K={[y]:[{[I]:"sigv4",[P]:"{PartitionResult#implicitGlobalRegion}"}]},H=[{
[h]:"Region"}];const L={
conditions:[[b,[N]],[b,H],["aws.partition",H,O],[C,[D,"aws"]],[C,[D,"aws-cn"]],[C,[D,"aws-us-gov"]],[C,[D,"aws-iso"]],[M,[{
[h]:"UseFIPS"},A]],[M,[{[h]:"UseDualStack"
},A]],[C,[D,"aws-iso-b"]],[C,[D,"aws-iso-e"]],[C,[D,"aws-iso-f"]],[C,[D,"aws-eusc"]],[M,[{fn:w,
argv:[R,"supportsDualStack"]},A]],[M,[{fn:w,argv:[R,"supportsFIPS"]},A]]],
results:[[S],[S,"Invalid Configuration: FIPS and custom endpoint are not supported"],[S,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[N,{}],["https://iam.amazonaws.com",z],["https://iam-fips.amazonaws.com",z],["https://iam.global.api.aws",z],["https://iam-fips.global.api.aws",z],["https://iam.global.api.amazonwebservices.com.cn",$],["https://iam-fips.api.amazonwebservices.com.cn",$],["https://iam.cn-north-1.amazonaws.com.cn",$],["https://iam-fips.amazonaws.com.cn",$],["https://iam.us-gov.api.aws",F],["https://iam.us-gov.amazonaws.com",F],["https://iam.us-iso-east-1.c2s.ic.gov",U],["https://iam-fips.us-iso-east-1.c2s.ic.gov",U],["https://iam.api.aws.ic.gov",U],["https://iam-fips.api.aws.ic.gov",U],["https://iam.us-isob-east-1.sc2s.sgov.gov",T],["https://iam-fips.us-isob-east-1.sc2s.sgov.gov",T],["https://iam.api.aws.scloud",T],["https://iam-fips.api.aws.scloud",T],["https://iam.eu-isoe-west-1.cloud.adc-e.uk",j],["https://iam-fips.cloud.adc-e.uk",j],["https://iam.api.cloud-aws.adc-e.uk",j],["https://iam-fips.api.cloud-aws.adc-e.uk",j],["https://iam.us-isof-south-1.csp.hci.ic.gov",k],["https://iam-fips.csp.hci.ic.gov",k],["https://iam.api.aws.hci.ic.gov",k],["https://iam-fips.api.aws.hci.ic.gov",k],["https://iam.eusc-de-east-1.amazonaws.eu",_],["https://iam-fips.amazonaws.eu",_],["https://iam.global.api.amazonwebservices.eu",_],["https://iam-fips.api.amazonwebservices.eu",_],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",K],[S,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",K],[S,"FIPS is enabled but this partition does not support FIPS"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",K],[S,"DualStack is enabled but this partition does not support DualStack"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",K],[S,"Invalid Configuration: Missing Region"]]
};const G=1e8
;const V=new Int32Array([-1,1,-1,0,42,3,1,4,G+41,2,5,G+41,3,39,6,4,36,7,5,35,8,6,32,9,7,20,10,8,15,11,9,G+18,12,10,G+22,13,11,G+26,14,12,G+30,G+40,9,G+20,16,10,G+24,17,11,G+28,18,12,G+32,19,13,G+38,G+39,8,26,21,9,G+19,22,10,G+23,23,11,G+27,24,12,G+31,25,14,G+36,G+37,9,G+21,27,10,G+25,28,11,G+29,29,12,G+33,30,13,31,G+35,14,G+34,G+35,7,34,33,8,G+16,G+14,8,G+17,G+15,8,G+12,G+13,7,38,37,8,G+8,G+10,8,G+9,G+11,7,41,40,8,G+6,G+4,8,G+7,G+5,7,G+1,43,8,G+2,G+3])
;const q=r.BinaryDecisionDiagram.from(V,2,L.conditions,L.results);const B=new r.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>B.get(e,()=>(0,
r.decideEndpoint)(q,{endpointParams:e,logger:t.logger}));r.customEndpointFunctions.aws=o.awsEndpointFunctions
;var W=i(80135);const getRuntimeConfig=e=>({apiVersion:"2010-05-08",base64Decoder:e?.base64Decoder??x.fromBase64,
base64Encoder:e?.base64Encoder??x.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultIAMHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new a.NoOpLogger,protocol:e?.protocol??g.AwsQueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.iam",errorTypeRegistries:W.q1U,xmlNamespace:"https://iam.amazonaws.com/doc/2010-05-08/",
version:"2010-05-08",serviceTarget:"AWSIdentityManagementV20100508"},serviceId:e?.serviceId??"IAM",
sha256:e?.sha256??v.Sha256,urlParser:e?.urlParser??s.parseUrl,utf8Decoder:e?.utf8Decoder??x.fromUtf8,
utf8Encoder:e?.utf8Encoder??x.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
a.emitWarningIfUnsupportedVersion)(process.version);const t=(0,c.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(a.loadConfigsForDefaultMode);const i=getRuntimeConfig(e);(0,
o.emitWarningIfUnsupportedVersion)(process.version);const n={profile:e?.profile,logger:i.logger};return{...i,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,c.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,n),
bodyLengthChecker:e?.bodyLengthChecker??x.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??m.v6,defaultSocketTimeout:(0,
o.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
o.createDefaultUserAgentProvider)({serviceId:i.serviceId,clientVersion:E.rE}),maxAttempts:e?.maxAttempts??(0,
c.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,c.loadConfig)(c.NODE_REGION_CONFIG_OPTIONS,{
...c.NODE_REGION_CONFIG_FILE_OPTIONS,...n}),requestHandler:f.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,c.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??x.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
c.loadConfig)(c.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,n),useFipsEndpoint:e?.useFipsEndpoint??(0,
c.loadConfig)(c.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,n),userAgentAppId:e?.userAgentAppId??(0,
c.loadConfig)(o.NODE_APP_ID_CONFIG_OPTIONS,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let i=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){
const i=t.findIndex(t=>t.schemeId===e.schemeId);if(i===-1)t.push(e);else t.splice(i,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const i=Object.assign((0,o.getAwsRegionExtensionConfiguration)(e),(0,a.getDefaultExtensionConfiguration)(e),(0,
s.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(i))
;return Object.assign(e,(0,o.resolveAwsRegionExtensionConfiguration)(i),(0,a.resolveDefaultRuntimeConfig)(i),(0,
s.resolveHttpHandlerRuntimeConfig)(i),resolveHttpAuthRuntimeConfig(i))};class IAMClient extends a.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const i=(0,u.v)(t)
;const a=(0,o.resolveUserAgentConfig)(i);const d=(0,p.resolveRetryConfig)(a);const E=(0,c.resolveRegionConfig)(d)
;const m=(0,o.resolveHostHeaderConfig)(E);const x=(0,r.resolveEndpointConfig)(m);const f=resolveHttpAuthSchemeConfig(x)
;const g=resolveRuntimeExtensions(f,e?.extensions||[]);this.config=g;this.middlewareStack.use((0,
l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,o.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
s.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,o.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,o.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
o.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultIAMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new n.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,n.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},77792:(e,t,i)=>{i.d(t,{
Q:()=>GetInstanceProfileCommand});var o=i(92658);var n=i(62085);var a=i(98097);const c=(0,
o.makeBuilder)(a.S,"AWSIdentityManagementV20100508","IAMClient",n.getEndpointPlugin);const r={};const _mw0=(e,t,i,o)=>[]
;var s=i(80135);class GetInstanceProfileCommand extends(c(r,_mw0,"GetInstanceProfile",s.nqs)){}},98097:(e,t,i)=>{i.d(t,{
S:()=>o,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"iam"})
;const o={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},80135:(e,t,i)=>{
i.d(t,{nqs:()=>he,q1U:()=>se});var o=i(26890);var n=i(92658);class IAMServiceException extends n.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,IAMServiceException.prototype)}}
class ConcurrentModificationException extends IAMServiceException{
static shapeId="com.amazonaws.iam#ConcurrentModificationException";name="ConcurrentModificationException"
;$fault="client";constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConcurrentModificationException.prototype)}}
class NoSuchEntityException extends IAMServiceException{static shapeId="com.amazonaws.iam#NoSuchEntityException"
;name="NoSuchEntityException";$fault="client";constructor(e){super({name:"NoSuchEntityException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchEntityException.prototype)}}class ServiceFailureException extends IAMServiceException{
static shapeId="com.amazonaws.iam#ServiceFailureException";name="ServiceFailureException";$fault="server"
;constructor(e){super({name:"ServiceFailureException",$fault:"server",...e})
;Object.setPrototypeOf(this,ServiceFailureException.prototype)}}
class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException{
static shapeId="com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException"
;name="AccountNotManagementOrDelegatedAdministratorException";$fault="client";Message;constructor(e){super({
name:"AccountNotManagementOrDelegatedAdministratorException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccountNotManagementOrDelegatedAdministratorException.prototype);this.Message=e.Message}}
class EntityAlreadyExistsException extends IAMServiceException{
static shapeId="com.amazonaws.iam#EntityAlreadyExistsException";name="EntityAlreadyExistsException";$fault="client"
;constructor(e){super({name:"EntityAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,EntityAlreadyExistsException.prototype)}}
class InvalidInputException extends IAMServiceException{static shapeId="com.amazonaws.iam#InvalidInputException"
;name="InvalidInputException";$fault="client";constructor(e){super({name:"InvalidInputException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInputException.prototype)}}class LimitExceededException extends IAMServiceException{
static shapeId="com.amazonaws.iam#LimitExceededException";name="LimitExceededException";$fault="client";constructor(e){
super({name:"LimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededException.prototype)
}}class MalformedPolicyDocumentException extends IAMServiceException{
static shapeId="com.amazonaws.iam#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException"
;$fault="client";constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}
class NameConflictException extends IAMServiceException{static shapeId="com.amazonaws.iam#NameConflictException"
;name="NameConflictException";$fault="client";constructor(e){super({name:"NameConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,NameConflictException.prototype)}}class RoleModifiedException extends IAMServiceException{
static shapeId="com.amazonaws.iam#RoleModifiedException";name="RoleModifiedException";$fault="client";constructor(e){
super({name:"RoleModifiedException",$fault:"client",...e});Object.setPrototypeOf(this,RoleModifiedException.prototype)}}
class RoleTemplateDisabledException extends IAMServiceException{
static shapeId="com.amazonaws.iam#RoleTemplateDisabledException";name="RoleTemplateDisabledException";$fault="client"
;constructor(e){super({name:"RoleTemplateDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,RoleTemplateDisabledException.prototype)}}
class UnmodifiableEntityException extends IAMServiceException{
static shapeId="com.amazonaws.iam#UnmodifiableEntityException";name="UnmodifiableEntityException";$fault="client"
;constructor(e){super({name:"UnmodifiableEntityException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnmodifiableEntityException.prototype)}}
class PolicyNotAttachableException extends IAMServiceException{
static shapeId="com.amazonaws.iam#PolicyNotAttachableException";name="PolicyNotAttachableException";$fault="client"
;constructor(e){super({name:"PolicyNotAttachableException",$fault:"client",...e})
;Object.setPrototypeOf(this,PolicyNotAttachableException.prototype)}}
class EntityTemporarilyUnmodifiableException extends IAMServiceException{
static shapeId="com.amazonaws.iam#EntityTemporarilyUnmodifiableException";name="EntityTemporarilyUnmodifiableException"
;$fault="client";constructor(e){super({name:"EntityTemporarilyUnmodifiableException",$fault:"client",...e})
;Object.setPrototypeOf(this,EntityTemporarilyUnmodifiableException.prototype)}}
class InvalidUserTypeException extends IAMServiceException{static shapeId="com.amazonaws.iam#InvalidUserTypeException"
;name="InvalidUserTypeException";$fault="client";constructor(e){super({name:"InvalidUserTypeException",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidUserTypeException.prototype)}}
class PasswordPolicyViolationException extends IAMServiceException{
static shapeId="com.amazonaws.iam#PasswordPolicyViolationException";name="PasswordPolicyViolationException"
;$fault="client";constructor(e){super({name:"PasswordPolicyViolationException",$fault:"client",...e})
;Object.setPrototypeOf(this,PasswordPolicyViolationException.prototype)}}
class OpenIdIdpCommunicationErrorException extends IAMServiceException{
static shapeId="com.amazonaws.iam#OpenIdIdpCommunicationErrorException";name="OpenIdIdpCommunicationErrorException"
;$fault="client";constructor(e){super({name:"OpenIdIdpCommunicationErrorException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpenIdIdpCommunicationErrorException.prototype)}}
class ServiceNotSupportedException extends IAMServiceException{
static shapeId="com.amazonaws.iam#ServiceNotSupportedException";name="ServiceNotSupportedException";$fault="client"
;constructor(e){super({name:"ServiceNotSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,ServiceNotSupportedException.prototype)}}
class DeleteConflictException extends IAMServiceException{static shapeId="com.amazonaws.iam#DeleteConflictException"
;name="DeleteConflictException";$fault="client";constructor(e){super({name:"DeleteConflictException",$fault:"client",
...e});Object.setPrototypeOf(this,DeleteConflictException.prototype)}}
class OrganizationNotFoundException extends IAMServiceException{
static shapeId="com.amazonaws.iam#OrganizationNotFoundException";name="OrganizationNotFoundException";$fault="client"
;Message;constructor(e){super({name:"OrganizationNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,OrganizationNotFoundException.prototype);this.Message=e.Message}}
class OrganizationNotInAllFeaturesModeException extends IAMServiceException{
static shapeId="com.amazonaws.iam#OrganizationNotInAllFeaturesModeException"
;name="OrganizationNotInAllFeaturesModeException";$fault="client";Message;constructor(e){super({
name:"OrganizationNotInAllFeaturesModeException",$fault:"client",...e})
;Object.setPrototypeOf(this,OrganizationNotInAllFeaturesModeException.prototype);this.Message=e.Message}}
class ServiceAccessNotEnabledException extends IAMServiceException{
static shapeId="com.amazonaws.iam#ServiceAccessNotEnabledException";name="ServiceAccessNotEnabledException"
;$fault="client";Message;constructor(e){super({name:"ServiceAccessNotEnabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,ServiceAccessNotEnabledException.prototype);this.Message=e.Message}}
class FeatureDisabledException extends IAMServiceException{static shapeId="com.amazonaws.iam#FeatureDisabledException"
;name="FeatureDisabledException";$fault="client";constructor(e){super({name:"FeatureDisabledException",$fault:"client",
...e});Object.setPrototypeOf(this,FeatureDisabledException.prototype)}}
class InvalidAuthenticationCodeException extends IAMServiceException{
static shapeId="com.amazonaws.iam#InvalidAuthenticationCodeException";name="InvalidAuthenticationCodeException"
;$fault="client";constructor(e){super({name:"InvalidAuthenticationCodeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAuthenticationCodeException.prototype)}}
class CallerIsNotManagementAccountException extends IAMServiceException{
static shapeId="com.amazonaws.iam#CallerIsNotManagementAccountException";name="CallerIsNotManagementAccountException"
;$fault="client";Message;constructor(e){super({name:"CallerIsNotManagementAccountException",$fault:"client",...e})
;Object.setPrototypeOf(this,CallerIsNotManagementAccountException.prototype);this.Message=e.Message}}
class FeatureEnabledException extends IAMServiceException{static shapeId="com.amazonaws.iam#FeatureEnabledException"
;name="FeatureEnabledException";$fault="client";constructor(e){super({name:"FeatureEnabledException",$fault:"client",
...e});Object.setPrototypeOf(this,FeatureEnabledException.prototype)}}
class ReportGenerationLimitExceededException extends IAMServiceException{
static shapeId="com.amazonaws.iam#ReportGenerationLimitExceededException";name="ReportGenerationLimitExceededException"
;$fault="client";constructor(e){super({name:"ReportGenerationLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReportGenerationLimitExceededException.prototype)}}
class CredentialReportExpiredException extends IAMServiceException{
static shapeId="com.amazonaws.iam#CredentialReportExpiredException";name="CredentialReportExpiredException"
;$fault="client";constructor(e){super({name:"CredentialReportExpiredException",$fault:"client",...e})
;Object.setPrototypeOf(this,CredentialReportExpiredException.prototype)}}
class CredentialReportNotPresentException extends IAMServiceException{
static shapeId="com.amazonaws.iam#CredentialReportNotPresentException";name="CredentialReportNotPresentException"
;$fault="client";constructor(e){super({name:"CredentialReportNotPresentException",$fault:"client",...e})
;Object.setPrototypeOf(this,CredentialReportNotPresentException.prototype)}}
class CredentialReportNotReadyException extends IAMServiceException{
static shapeId="com.amazonaws.iam#CredentialReportNotReadyException";name="CredentialReportNotReadyException"
;$fault="client";constructor(e){super({name:"CredentialReportNotReadyException",$fault:"client",...e})
;Object.setPrototypeOf(this,CredentialReportNotReadyException.prototype)}}
class UnrecognizedPublicKeyEncodingException extends IAMServiceException{
static shapeId="com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";name="UnrecognizedPublicKeyEncodingException"
;$fault="client";constructor(e){super({name:"UnrecognizedPublicKeyEncodingException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnrecognizedPublicKeyEncodingException.prototype)}}
class PolicyEvaluationException extends IAMServiceException{static shapeId="com.amazonaws.iam#PolicyEvaluationException"
;name="PolicyEvaluationException";$fault="server";constructor(e){super({name:"PolicyEvaluationException",
$fault:"server",...e});Object.setPrototypeOf(this,PolicyEvaluationException.prototype)}}
class KeyPairMismatchException extends IAMServiceException{static shapeId="com.amazonaws.iam#KeyPairMismatchException"
;name="KeyPairMismatchException";$fault="client";constructor(e){super({name:"KeyPairMismatchException",$fault:"client",
...e});Object.setPrototypeOf(this,KeyPairMismatchException.prototype)}}
class MalformedCertificateException extends IAMServiceException{
static shapeId="com.amazonaws.iam#MalformedCertificateException";name="MalformedCertificateException";$fault="client"
;constructor(e){super({name:"MalformedCertificateException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedCertificateException.prototype)}}
class DuplicateCertificateException extends IAMServiceException{
static shapeId="com.amazonaws.iam#DuplicateCertificateException";name="DuplicateCertificateException";$fault="client"
;constructor(e){super({name:"DuplicateCertificateException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateCertificateException.prototype)}}
class InvalidCertificateException extends IAMServiceException{
static shapeId="com.amazonaws.iam#InvalidCertificateException";name="InvalidCertificateException";$fault="client"
;constructor(e){super({name:"InvalidCertificateException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCertificateException.prototype)}}
class DuplicateSSHPublicKeyException extends IAMServiceException{
static shapeId="com.amazonaws.iam#DuplicateSSHPublicKeyException";name="DuplicateSSHPublicKeyException";$fault="client"
;constructor(e){super({name:"DuplicateSSHPublicKeyException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateSSHPublicKeyException.prototype)}}
class InvalidPublicKeyException extends IAMServiceException{static shapeId="com.amazonaws.iam#InvalidPublicKeyException"
;name="InvalidPublicKeyException";$fault="client";constructor(e){super({name:"InvalidPublicKeyException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidPublicKeyException.prototype)}}const a="CreateDate"
;const c="InstanceProfile";const r="InstanceProfileName";const s="Message";const p="Path";const l="RoleLastUsed"
;const d="SourceRoleTemplate";const u="Tags";const E="awsQueryError";const m="client";const x="error"
;const f="httpError";const g="message";const v="smithy.ts.sdk.synthetic.com.amazonaws.iam";const h="server"
;const y="com.amazonaws.iam";const I=new o.TypeRegistry(v);var P=[-3,v,"IAMServiceException",0,[],[]]
;I.registerError(P,IAMServiceException);const S=new o.TypeRegistry(y)
;var A=[-3,y,"AccountNotManagementOrDelegatedAdministratorException",{[x]:m,[f]:400},[s],[0]]
;S.registerError(A,AccountNotManagementOrDelegatedAdministratorException)
;var b=[-3,y,"CallerIsNotManagementAccountException",{[x]:m,[f]:400},[s],[0]]
;S.registerError(b,CallerIsNotManagementAccountException);var O=[-3,y,"ConcurrentModificationException",{
[E]:["ConcurrentModification",409],[x]:m,[f]:409},[g],[0]];S.registerError(O,ConcurrentModificationException)
;var C=[-3,y,"CredentialReportExpiredException",{[E]:["ReportExpired",410],[x]:m,[f]:410},[g],[0]]
;S.registerError(C,CredentialReportExpiredException);var M=[-3,y,"CredentialReportNotPresentException",{
[E]:["ReportNotPresent",410],[x]:m,[f]:410},[g],[0]];S.registerError(M,CredentialReportNotPresentException)
;var w=[-3,y,"CredentialReportNotReadyException",{[E]:["ReportInProgress",404],[x]:m,[f]:404},[g],[0]]
;S.registerError(w,CredentialReportNotReadyException);var N=[-3,y,"DeleteConflictException",{[E]:["DeleteConflict",409],
[x]:m,[f]:409},[g],[0]];S.registerError(N,DeleteConflictException);var D=[-3,y,"DuplicateCertificateException",{
[E]:["DuplicateCertificate",409],[x]:m,[f]:409},[g],[0]];S.registerError(D,DuplicateCertificateException)
;var R=[-3,y,"DuplicateSSHPublicKeyException",{[E]:["DuplicateSSHPublicKey",400],[x]:m,[f]:400},[g],[0]]
;S.registerError(R,DuplicateSSHPublicKeyException);var z=[-3,y,"EntityAlreadyExistsException",{
[E]:["EntityAlreadyExists",409],[x]:m,[f]:409},[g],[0]];S.registerError(z,EntityAlreadyExistsException)
;var $=[-3,y,"EntityTemporarilyUnmodifiableException",{[E]:["EntityTemporarilyUnmodifiable",409],[x]:m,[f]:409},[g],[0]]
;S.registerError($,EntityTemporarilyUnmodifiableException);var F=[-3,y,"FeatureDisabledException",{
[E]:["FeatureDisabled",404],[x]:m,[f]:404},[g],[0]];S.registerError(F,FeatureDisabledException)
;var U=[-3,y,"FeatureEnabledException",{[E]:["FeatureEnabled",409],[x]:m,[f]:409},[g],[0]]
;S.registerError(U,FeatureEnabledException);var T=[-3,y,"InvalidAuthenticationCodeException",{
[E]:["InvalidAuthenticationCode",403],[x]:m,[f]:403},[g],[0]];S.registerError(T,InvalidAuthenticationCodeException)
;var j=[-3,y,"InvalidCertificateException",{[E]:["InvalidCertificate",400],[x]:m,[f]:400},[g],[0]]
;S.registerError(j,InvalidCertificateException);var k=[-3,y,"InvalidInputException",{[E]:["InvalidInput",400],[x]:m,
[f]:400},[g],[0]];S.registerError(k,InvalidInputException);var _=[-3,y,"InvalidPublicKeyException",{
[E]:["InvalidPublicKey",400],[x]:m,[f]:400},[g],[0]];S.registerError(_,InvalidPublicKeyException)
;var K=[-3,y,"InvalidUserTypeException",{[E]:["InvalidUserType",400],[x]:m,[f]:400},[g],[0]]
;S.registerError(K,InvalidUserTypeException);var H=[-3,y,"KeyPairMismatchException",{[E]:["KeyPairMismatch",400],[x]:m,
[f]:400},[g],[0]];S.registerError(H,KeyPairMismatchException);var L=[-3,y,"LimitExceededException",{
[E]:["LimitExceeded",409],[x]:m,[f]:409},[g],[0]];S.registerError(L,LimitExceededException)
;var G=[-3,y,"MalformedCertificateException",{[E]:["MalformedCertificate",400],[x]:m,[f]:400},[g],[0]]
;S.registerError(G,MalformedCertificateException);var V=[-3,y,"MalformedPolicyDocumentException",{
[E]:["MalformedPolicyDocument",400],[x]:m,[f]:400},[g],[0]];S.registerError(V,MalformedPolicyDocumentException)
;var q=[-3,y,"NameConflictException",{[E]:["NameConflict",409],[x]:m,[f]:409},[g],[0]]
;S.registerError(q,NameConflictException);var B=[-3,y,"NoSuchEntityException",{[E]:["NoSuchEntity",404],[x]:m,[f]:404
},[g],[0]];S.registerError(B,NoSuchEntityException);var W=[-3,y,"OpenIdIdpCommunicationErrorException",{
[E]:["OpenIdIdpCommunicationError",400],[x]:m,[f]:400},[g],[0]];S.registerError(W,OpenIdIdpCommunicationErrorException)
;var Q=[-3,y,"OrganizationNotFoundException",{[x]:m,[f]:400},[s],[0]];S.registerError(Q,OrganizationNotFoundException)
;var Y=[-3,y,"OrganizationNotInAllFeaturesModeException",{[x]:m,[f]:400},[s],[0]]
;S.registerError(Y,OrganizationNotInAllFeaturesModeException);var X=[-3,y,"PasswordPolicyViolationException",{
[E]:["PasswordPolicyViolation",400],[x]:m,[f]:400},[g],[0]];S.registerError(X,PasswordPolicyViolationException)
;var J=[-3,y,"PolicyEvaluationException",{[E]:["PolicyEvaluation",500],[x]:h,[f]:500},[g],[0]]
;S.registerError(J,PolicyEvaluationException);var Z=[-3,y,"PolicyNotAttachableException",{
[E]:["PolicyNotAttachable",400],[x]:m,[f]:400},[g],[0]];S.registerError(Z,PolicyNotAttachableException)
;var ee=[-3,y,"ReportGenerationLimitExceededException",{[E]:["ReportGenerationLimitExceeded",409],[x]:m,[f]:409
},[g],[0]];S.registerError(ee,ReportGenerationLimitExceededException);var te=[-3,y,"RoleModifiedException",{
[E]:["RoleModified",409],[x]:m,[f]:409},[g],[0]];S.registerError(te,RoleModifiedException)
;var ie=[-3,y,"RoleTemplateDisabledException",{[E]:["RoleTemplateDisabled",400],[x]:m,[f]:400},[g],[0]]
;S.registerError(ie,RoleTemplateDisabledException);var oe=[-3,y,"ServiceAccessNotEnabledException",{[x]:m,[f]:400
},[s],[0]];S.registerError(oe,ServiceAccessNotEnabledException);var ne=[-3,y,"ServiceFailureException",{
[E]:["ServiceFailure",500],[x]:h,[f]:500},[g],[0]];S.registerError(ne,ServiceFailureException)
;var ae=[-3,y,"ServiceNotSupportedException",{[E]:["NotSupportedService",404],[x]:m,[f]:404},[g],[0]]
;S.registerError(ae,ServiceNotSupportedException);var ce=[-3,y,"UnmodifiableEntityException",{
[E]:["UnmodifiableEntity",400],[x]:m,[f]:400},[g],[0]];S.registerError(ce,UnmodifiableEntityException)
;var re=[-3,y,"UnrecognizedPublicKeyEncodingException",{[E]:["UnrecognizedPublicKeyEncoding",400],[x]:m,[f]:400
},[g],[0]];S.registerError(re,UnrecognizedPublicKeyEncodingException);const se=[I,S]
;var pe=[3,y,"AttachedPermissionsBoundary",0,["PermissionsBoundaryType","PermissionsBoundaryArn"],[0,0]]
;var le=[3,y,"GetInstanceProfileRequest",0,[r],[0],1];var de=[3,y,"GetInstanceProfileResponse",0,[c],[()=>ue],1]
;var ue=[3,y,c,0,[p,r,"InstanceProfileId","Arn",a,"Roles",u],[0,0,0,0,4,()=>ge,()=>ve],6]
;var Ee=[3,y,"Role",0,[p,"RoleName","RoleId","Arn",a,"AssumeRolePolicyDocument","Description","MaxSessionDuration","PermissionsBoundary",u,l,d],[0,0,0,0,4,0,0,1,()=>pe,()=>ve,()=>me,()=>xe],5]
;var me=[3,y,l,0,["LastUsedDate","Region"],[4,0]];var xe=[3,y,d,0,["TemplateArn","TemplateMinorVersion"],[0,1],2]
;var fe=[3,y,"Tag",0,["Key","Value"],[0,0],2];var ge=[1,y,"roleListType",0,()=>Ee];var ve=[1,y,"tagListType",0,()=>fe]
;var he=[9,y,"GetInstanceProfile",0,()=>le,()=>de]}};
