export const id=8610;export const ids=[8610];export const modules={64129:(e,t,n)=>{n.d(t,{Z:()=>SESv2Client})
;var i=n(5152);var s=n(90402);var o=n(92658);var r=n(47291);var a=n(62085);var c=n(93422);var d=n(23609);var p=n(26890)
;var u=n(97523);var g=n(67296);const l="ref"
;const m=-1,v=true,h="isSet",E="PartitionResult",S="booleanEquals",f="getAttr",x={[l]:"EndpointId"},w={[l]:"Endpoint"
},P={[l]:E},y={authSchemes:[{name:"sigv4a",signingName:"ses",signingRegionSet:["*"]}]},C={},I=[{[l]:"Region"}];const A={
conditions:[[h,I],["aws.partition",I,E],[h,[x]],["isValidHostLabel",[x,v]],[h,[w]],[S,[{[l]:"UseFIPS"},v]],[S,[{
[l]:"UseDualStack"},v]],[S,[{fn:f,argv:[P,"supportsDualStack"]},v]],["stringEquals",[{fn:f,argv:[P,"name"]
},"aws-us-gov"]],[S,[{fn:f,argv:[P,"supportsFIPS"]},v]]],
results:[[m],[w,y],["https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dualStackDnsSuffix}",y],[m,"DualStack is enabled but this partition does not support DualStack"],["https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dnsSuffix}",y],["https://{EndpointId}.endpoints.email.global.{PartitionResult#dualStackDnsSuffix}",y],["https://{EndpointId}.endpoints.email.{PartitionResult#dnsSuffix}",y],[m,"Invalid Configuration: FIPS is not supported with multi-region endpoints"],[m,"EndpointId must be a valid host label"],[m,"Invalid Configuration: FIPS and custom endpoint are not supported"],[m,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[w,C],["https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",C],[m,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://email-fips.{Region}.{PartitionResult#dnsSuffix}",C],[m,"FIPS is enabled but this partition does not support FIPS"],["https://email.{Region}.{PartitionResult#dualStackDnsSuffix}",C],["https://email.{Region}.{PartitionResult#dnsSuffix}",C],[m,"Invalid Configuration: Missing Region"]]
};const O=1e8
;const k=new Int32Array([-1,1,-1,0,3,4,1,5,4,4,14,O+18,2,16,6,4,14,7,5,10,8,6,9,O+17,7,O+16,O+3,6,12,11,9,O+14,O+15,7,13,O+13,9,O+12,O+13,5,O+9,15,6,O+10,O+11,3,17,O+8,4,23,18,5,O+7,19,6,21,20,8,O+4,O+6,7,22,O+3,8,O+2,O+5,5,O+7,O+1])
;const R=a.BinaryDecisionDiagram.from(k,2,A.conditions,A.results);const T=new a.EndpointCache({size:50,
params:["Endpoint","EndpointId","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>T.get(e,()=>(0,a.decideEndpoint)(R,{endpointParams:e,logger:t.logger}))
;a.customEndpointFunctions.aws=i.awsEndpointFunctions;const N=(e=>async(t,n,i)=>{
if(!i)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const s=await e(t,n);const r=(0,o.getSmithyContext)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!r)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);const c=await(0,
a.resolveParams)(i,{getEndpointParameterInstructions:r},t);return Object.assign(s,c)})(async(e,t,n)=>({operation:(0,
o.getSmithyContext)(t).operation,region:await(0,o.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ses",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"ses",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const b=((e,t,n)=>i=>{
const s=e(i);const o=s.properties?.authSchemes;if(!o)return t(i);const r=[];for(const e of o){
const{name:t,properties:s={},...a}=e;const c=t.toLowerCase()
;if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);let d;if(c==="sigv4a"){
d="aws.auth#sigv4a";const e=o.find(e=>{const t=e.name.toLowerCase();return t!=="sigv4a"&&t.startsWith("sigv4")})
;if(g.W.sigv4aDependency()==="none"&&e)continue
}else if(c.startsWith("sigv4"))d="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
;const p=n[d];if(!p)throw new Error(`Could not find HttpAuthOption create function for '${d}'`);const u=p(i)
;u.schemeId=d;u.signingProperties={...u.signingProperties||{},...a,...s};r.push(u)}return r
})(defaultEndpointResolver,e=>{const t=[];switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))
;t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption});const resolveHttpAuthSchemeConfig=e=>{const t=(0,
u.resolveAwsSdkSigV4Config)(e);const n=(0,u.resolveAwsSdkSigV4AConfig)(t);return Object.assign(n,{
authSchemePreference:(0,o.normalizeProvider)(e.authSchemePreference??[])})};var D=n(95573);const F={rE:"3.1169.0"}
;var M=n(89882);var _=n(92430);var q=n(93291);var j=n(37288);var H=n(99542);var V=n(51515);const getRuntimeConfig=e=>({
apiVersion:"2019-09-27",base64Decoder:e?.base64Decoder??_.fromBase64,base64Encoder:e?.base64Encoder??_.toBase64,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??b,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new u.AwsSdkSigV4ASigner
}],logger:e?.logger??new o.NoOpLogger,protocol:e?.protocol??j.AwsRestJsonProtocol,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sesv2",errorTypeRegistries:V.q1U,
version:"2019-09-27",serviceTarget:"SimpleEmailService_v2"},serviceId:e?.serviceId??"SESv2",sha256:e?.sha256??H.Sha256,
signerConstructor:e?.signerConstructor??g.W,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??_.fromUtf8,
utf8Encoder:e?.utf8Encoder??_.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
o.emitWarningIfUnsupportedVersion)(process.version);const t=(0,r.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(o.loadConfigsForDefaultMode);const n=getRuntimeConfig(e);(0,
i.emitWarningIfUnsupportedVersion)(process.version);const s={profile:e?.profile,logger:n.logger};return{...n,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,r.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,s),
bodyLengthChecker:e?.bodyLengthChecker??_.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??M.v6,defaultSocketTimeout:(0,
i.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
i.createDefaultUserAgentProvider)({serviceId:n.serviceId,clientVersion:F.rE}),maxAttempts:e?.maxAttempts??(0,
r.loadConfig)(d.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS,{
...r.NODE_REGION_CONFIG_FILE_OPTIONS,...s}),requestHandler:q.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,r.loadConfig)({...d.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||d.DEFAULT_RETRY_MODE},e),
sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,r.loadConfig)(u.NODE_SIGV4A_CONFIG_OPTIONS,s),
streamCollector:e?.streamCollector??_.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,s),useFipsEndpoint:e?.useFipsEndpoint??(0,
r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,s),userAgentAppId:e?.userAgentAppId??(0,
r.loadConfig)(i.NODE_APP_ID_CONFIG_OPTIONS,s)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let i=e.credentials;return{setHttpAuthScheme(e){
const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){i=e},credentials(){return i}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const n=Object.assign((0,i.getAwsRegionExtensionConfiguration)(e),(0,o.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,(0,i.resolveAwsRegionExtensionConfiguration)(n),(0,o.resolveDefaultRuntimeConfig)(n),(0,
c.resolveHttpHandlerRuntimeConfig)(n),resolveHttpAuthRuntimeConfig(n))};class SESv2Client extends o.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const n=(0,D.v)(t)
;const o=(0,i.resolveUserAgentConfig)(n);const u=(0,d.resolveRetryConfig)(o);const g=(0,r.resolveRegionConfig)(u)
;const l=(0,i.resolveHostHeaderConfig)(g);const m=(0,a.resolveEndpointConfig)(l);const v=resolveHttpAuthSchemeConfig(m)
;const h=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=h;this.middlewareStack.use((0,
p.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,i.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,d.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,i.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,i.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
i.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,s.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:N,
identityProviderConfigProvider:async e=>new s.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use((0,s.getHttpSigningPlugin)(this.config))}destroy(){
super.destroy()}}},17298:(e,t,n)=>{n.d(t,{m:()=>SendEmailCommand});var i=n(92658);var s=n(62085);var o=n(95573)
;const r=(0,i.makeBuilder)(o.S,"SimpleEmailService_v2","SESv2Client",s.getEndpointPlugin);const a={EndpointId:{
type:"contextParams",name:"EndpointId"}};const _mw0=(e,t,n,i)=>[];var c=n(51515)
;class SendEmailCommand extends(r(a,_mw0,"SendEmail",c.raZ)){}},95573:(e,t,n)=>{n.d(t,{S:()=>i,
v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ses"})
;const i={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},51515:(e,t,n)=>{
n.d(t,{raZ:()=>de,q1U:()=>U});var i=n(26890);var s=n(92658);class SESv2ServiceException extends s.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sesv2#SESv2ServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SESv2ServiceException.prototype)}}
class AccountSuspendedException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#AccountSuspendedException";name="AccountSuspendedException";$fault="client"
;constructor(e){super({name:"AccountSuspendedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccountSuspendedException.prototype)}}
class AlreadyExistsException extends SESv2ServiceException{static shapeId="com.amazonaws.sesv2#AlreadyExistsException"
;name="AlreadyExistsException";$fault="client";constructor(e){super({name:"AlreadyExistsException",$fault:"client",...e
});Object.setPrototypeOf(this,AlreadyExistsException.prototype)}}
class BadRequestException extends SESv2ServiceException{static shapeId="com.amazonaws.sesv2#BadRequestException"
;name="BadRequestException";$fault="client";constructor(e){super({name:"BadRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,BadRequestException.prototype)}}class NotFoundException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#NotFoundException";name="NotFoundException";$fault="client";constructor(e){super({
name:"NotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,NotFoundException.prototype)}}
class TooManyRequestsException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#TooManyRequestsException";name="TooManyRequestsException";$fault="client"
;constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyRequestsException.prototype)}}
class InternalServiceErrorException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#InternalServiceErrorException";name="InternalServiceErrorException";$fault="server"
;constructor(e){super({name:"InternalServiceErrorException",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServiceErrorException.prototype)}}
class ConcurrentModificationException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#ConcurrentModificationException";name="ConcurrentModificationException"
;$fault="server";constructor(e){super({name:"ConcurrentModificationException",$fault:"server",...e})
;Object.setPrototypeOf(this,ConcurrentModificationException.prototype)}}
class ConflictException extends SESv2ServiceException{static shapeId="com.amazonaws.sesv2#ConflictException"
;name="ConflictException";$fault="client";constructor(e){super({name:"ConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictException.prototype)}}class LimitExceededException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#LimitExceededException";name="LimitExceededException";$fault="client"
;constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededException.prototype)}}
class MailFromDomainNotVerifiedException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#MailFromDomainNotVerifiedException";name="MailFromDomainNotVerifiedException"
;$fault="client";constructor(e){super({name:"MailFromDomainNotVerifiedException",$fault:"client",...e})
;Object.setPrototypeOf(this,MailFromDomainNotVerifiedException.prototype)}}
class MessageRejected extends SESv2ServiceException{static shapeId="com.amazonaws.sesv2#MessageRejected"
;name="MessageRejected";$fault="client";constructor(e){super({name:"MessageRejected",$fault:"client",...e})
;Object.setPrototypeOf(this,MessageRejected.prototype)}}class SendingPausedException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#SendingPausedException";name="SendingPausedException";$fault="client"
;constructor(e){super({name:"SendingPausedException",$fault:"client",...e})
;Object.setPrototypeOf(this,SendingPausedException.prototype)}}
class InvalidNextTokenException extends SESv2ServiceException{
static shapeId="com.amazonaws.sesv2#InvalidNextTokenException";name="InvalidNextTokenException";$fault="client"
;constructor(e){super({name:"InvalidNextTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidNextTokenException.prototype)}}const o="Attachments";const r="Body"
;const a="ConfigurationOverrides";const c="Content";const d="Data";const p="Destination";const u="Html"
;const g="Headers";const l="ListManagementOptions";const m="Name";const v="Subject";const h="Text";const E="Template"
;const S="Value";const f="client";const x="error";const w="http";const P="httpError";const y="message"
;const C="smithy.ts.sdk.synthetic.com.amazonaws.sesv2";const I="server";const A="com.amazonaws.sesv2"
;const O=new i.TypeRegistry(C);var k=[-3,C,"SESv2ServiceException",0,[],[]];O.registerError(k,SESv2ServiceException)
;const R=new i.TypeRegistry(A);var T=[-3,A,"AccountSuspendedException",{[x]:f,[P]:400},[y],[0]]
;R.registerError(T,AccountSuspendedException);var N=[-3,A,"AlreadyExistsException",{[x]:f,[P]:400},[y],[0]]
;R.registerError(N,AlreadyExistsException);var b=[-3,A,"BadRequestException",{[x]:f,[P]:400},[y],[0]]
;R.registerError(b,BadRequestException);var D=[-3,A,"ConcurrentModificationException",{[x]:I,[P]:500},[y],[0]]
;R.registerError(D,ConcurrentModificationException);var F=[-3,A,"ConflictException",{[x]:f,[P]:409},[y],[0]]
;R.registerError(F,ConflictException);var M=[-3,A,"InternalServiceErrorException",{[x]:I,[P]:500},[y],[0]]
;R.registerError(M,InternalServiceErrorException);var _=[-3,A,"InvalidNextTokenException",{[x]:f,[P]:400},[y],[0]]
;R.registerError(_,InvalidNextTokenException);var q=[-3,A,"LimitExceededException",{[x]:f,[P]:400},[y],[0]]
;R.registerError(q,LimitExceededException);var j=[-3,A,"MailFromDomainNotVerifiedException",{[x]:f,[P]:400},[y],[0]]
;R.registerError(j,MailFromDomainNotVerifiedException);var H=[-3,A,"MessageRejected",{[x]:f,[P]:400},[y],[0]]
;R.registerError(H,MessageRejected);var V=[-3,A,"NotFoundException",{[x]:f,[P]:404},[y],[0]]
;R.registerError(V,NotFoundException);var $=[-3,A,"SendingPausedException",{[x]:f,[P]:400},[y],[0]]
;R.registerError($,SendingPausedException);var L=[-3,A,"TooManyRequestsException",{[x]:f,[P]:429},[y],[0]]
;R.registerError(L,TooManyRequestsException);const U=[O,R]
;var z=[3,A,"Attachment",0,["RawContent","FileName","ContentDisposition","ContentDescription","ContentId","ContentTransferEncoding","ContentType"],[21,0,0,0,0,0,0],2]
;var W=[3,A,r,0,[h,u],[()=>G,()=>G]];var B=[3,A,a,0,["Tracking"],[()=>oe]];var G=[3,A,c,0,[d,"Charset"],[0,0],1]
;var K=[3,A,p,0,["ToAddresses","CcAddresses","BccAddresses"],[64,64,64]]
;var Y=[3,A,"EmailContent",0,["Simple","Raw",E],[()=>Q,()=>te,()=>se]]
;var J=[3,A,"EmailTemplateContent",0,[v,h,u],[0,0,0]];var Z=[3,A,l,0,["ContactListName","TopicName"],[0,0],1]
;var Q=[3,A,"Message",0,[v,r,g,o],[()=>G,()=>W,()=>ae,()=>re],2];var X=[3,A,"MessageHeader",0,[m,S],[0,0],2]
;var ee=[3,A,"MessageTag",0,[m,S],[0,0],2];var te=[3,A,"RawMessage",0,[d],[21],1]
;var ne=[3,A,"SendEmailRequest",0,[c,"FromEmailAddress","FromEmailAddressIdentityArn",p,"ReplyToAddresses","FeedbackForwardingEmailAddress","FeedbackForwardingEmailAddressIdentityArn","EmailTags","ConfigurationSetName","EndpointId","TenantName",l,a],[()=>Y,0,0,()=>K,64,0,0,()=>ce,0,0,0,()=>Z,()=>B],1]
;var ie=[3,A,"SendEmailResponse",0,["MessageId"],[0]]
;var se=[3,A,E,0,["TemplateName","TemplateArn","TemplateContent","TemplateData",g,o],[0,0,()=>J,0,()=>ae,()=>re]]
;var oe=[3,A,"TrackingConfigurationOverrides",0,["OpenTrackingEnabled","ClickTrackingEnabled"],[0,0]]
;var re=[1,A,"AttachmentList",0,()=>z];var ae=[1,A,"MessageHeaderList",0,()=>X];var ce=[1,A,"MessageTagList",0,()=>ee]
;var de=[9,A,"SendEmail",{[w]:["POST","/v2/email/outbound-emails",200]},()=>ne,()=>ie]},67296:(e,t,n)=>{n.d(t,{
W:()=>SignatureV4MultiRegion});var i=n(83504);var s=n(87078);var o=n(91732);class SignatureV4MultiRegion{sigv4aSigner
;sigv4Signer;signerOptions;static sigv4aDependency(){
if(typeof s.p.CrtSignerV4==="function")return"crt";else if(typeof i.d.SignatureV4a==="function")return"js";return"none"}
constructor(e){this.sigv4Signer=new o.Qr(e);this.signerOptions=e}async sign(e,t={}){
if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t);return this.sigv4Signer.sign(e,t)}
async signWithCredentials(e,t,n={}){if(n.signingRegion==="*"){const i=this.getSigv4aSigner();const o=s.p.CrtSignerV4
;if(o&&i instanceof o)return i.signWithCredentials(e,t,n);else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.signWithCredentials(e,t,n)}async presign(e,t={}){if(t.signingRegion==="*"){
const n=this.getSigv4aSigner();const i=s.p.CrtSignerV4
;if(i&&n instanceof i)return n.presign(e,t);else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,n={}){
if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(e,t,n)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=s.p.CrtSignerV4
;const t=i.d.SignatureV4a;if(this.signerOptions.runtime==="node"){
if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1
});else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions
});else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}else{
if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}},91732:(e,t,n)=>{n.d(t,{
Qr:()=>SignatureV4SignWithCredentials});var i=n(37550);const s="X-Amz-S3session-Token";const o=s.toLowerCase()
;class SignatureV4SignWithCredentials extends i.B{async signWithCredentials(e,t,n){
const i=getCredentialsWithoutSessionToken(t);e.headers[o]=t.sessionToken;setSingleOverride(this,i)
;return this.signRequest(e,n??{})}async presignWithCredentials(e,t,n){const i=getCredentialsWithoutSessionToken(t)
;delete e.headers[o];e.headers[s]=t.sessionToken;e.query=e.query??{};e.query[s]=t.sessionToken;setSingleOverride(this,i)
;return this.presign(e,n)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const n=e.credentialProvider
;e.credentialProvider=()=>{e.credentialProvider=n;return Promise.resolve(t)}}},87078:(e,t,n)=>{n.d(t,{p:()=>i})
;const i={CrtSignerV4:null}}};
