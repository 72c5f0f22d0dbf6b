export const id=136;export const ids=[136];export const modules={34928:(e,t,n)=>{n.d(t,{i:()=>STSClient});var i=n(5152)
;var o=n(90402);var s=n(92658);var r=n(47291);var a=n(62085);var c=n(93422);var d=n(23609);var u=n(26890);var p=n(97523)
;var g=n(67296);const l="ref"
;const h=-1,m=true,S="isSet",E="PartitionResult",v="booleanEquals",f="stringEquals",x="getAttr",y="us-east-1",P="sigv4",w="https://sts.{Region}.{PartitionResult#dnsSuffix}",I={
[l]:"Endpoint"},A={[l]:"Region"},k={[l]:E},C={},T=[A];const O={conditions:[[S,[I]],[S,T],["aws.partition",T,E],[v,[{
[l]:"UseFIPS"},m]],[v,[{[l]:"UseDualStack"},m]],[f,[A,"aws-global"]],[v,[{[l]:"UseGlobalEndpoint"
},m]],[f,[A,"eu-central-1"]],[v,[{fn:x,argv:[k,"supportsDualStack"]},m]],[v,[{fn:x,argv:[k,"supportsFIPS"]
},m]],[f,[A,"ap-south-1"]],[f,[A,"eu-north-1"]],[f,[A,"eu-west-1"]],[f,[A,"eu-west-2"]],[f,[A,"eu-west-3"]],[f,[A,"sa-east-1"]],[f,[A,y]],[f,[A,"us-east-2"]],[f,[A,"us-west-2"]],[f,[A,"us-west-1"]],[f,[A,"ca-central-1"]],[f,[A,"ap-southeast-1"]],[f,[A,"ap-northeast-1"]],[f,[A,"ap-southeast-2"]],[f,[{
fn:x,argv:[k,"name"]},"aws-us-gov"]]],results:[[h],["https://sts.amazonaws.com",{authSchemes:[{name:P,signingName:"sts",
signingRegion:y}]}],[w,{authSchemes:[{name:P,signingName:"sts",signingRegion:"{Region}"}]
}],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[I,C],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",C],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",C],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",C],[h,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",C],[h,"DualStack is enabled but this partition does not support DualStack"],[w,C],[h,"Invalid Configuration: Missing Region"]]
};const b=1e8
;const D=new Int32Array([-1,1,-1,0,30,3,1,4,b+14,2,5,b+14,3,25,6,4,24,7,5,b+1,8,6,9,b+13,7,b+1,10,10,b+1,11,11,b+1,12,12,b+1,13,13,b+1,14,14,b+1,15,15,b+1,16,16,b+1,17,17,b+1,18,18,b+1,19,19,b+1,20,20,b+1,21,21,b+1,22,22,b+1,23,23,b+1,b+2,8,b+11,b+12,4,28,26,9,27,b+10,24,b+8,b+9,8,29,b+7,9,b+6,b+7,3,b+3,31,4,b+4,b+5])
;const R=a.BinaryDecisionDiagram.from(D,2,O.conditions,O.results);const N=new a.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(e,t={})=>N.get(e,()=>(0,a.decideEndpoint)(R,{endpointParams:e,logger:t.logger}))
;a.customEndpointFunctions.aws=i.awsEndpointFunctions;const W=(e=>async(t,n,i)=>{
if(!i)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const o=await e(t,n);const r=(0,s.getSmithyContext)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!r)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);const c=await(0,
a.resolveParams)(i,{getEndpointParameterInstructions:r},t);return Object.assign(o,c)})(async(e,t,n)=>({operation:(0,
s.getSmithyContext)(t).operation,region:await(0,s.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const z=((e,t,n)=>i=>{const o=e(i)
;const s=o.properties?.authSchemes;if(!s)return t(i);const r=[];for(const e of s){const{name:t,properties:o={},...a}=e
;const c=t.toLowerCase();if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
;let d;if(c==="sigv4a"){d="aws.auth#sigv4a";const e=s.find(e=>{const t=e.name.toLowerCase()
;return t!=="sigv4a"&&t.startsWith("sigv4")});if(g.W.sigv4aDependency()==="none"&&e)continue
}else if(c.startsWith("sigv4"))d="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
;const u=n[d];if(!u)throw new Error(`Could not find HttpAuthOption create function for '${d}'`);const p=u(i)
;p.schemeId=d;p.signingProperties={...p.signingProperties||{},...a,...o};r.push(p)}return r
})(defaultEndpointResolver,e=>{const t=[];switch(e.operation){case"AssumeRoleWithSAML":
t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break
;case"AssumeRoleWithWebIdentity":t.push(createSmithyApiNoAuthHttpAuthOption())
;t.push(createAwsAuthSigv4aHttpAuthOption(e));break;default:t.push(createAwsAuthSigv4HttpAuthOption(e))
;t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;const resolveHttpAuthSchemeConfig=e=>{const t=(0,p.resolveAwsSdkSigV4Config)(e);const n=(0,
p.resolveAwsSdkSigV4AConfig)(t);return Object.assign(n,{authSchemePreference:(0,
s.normalizeProvider)(e.authSchemePreference??[])})};var F=n(48228);const _={rE:"3.1169.0"};var H=n(89882);var M=n(92430)
;var j=n(93291);var $=n(37288);var V=n(99542);var U=n(75741);const getRuntimeConfig=e=>({apiVersion:"2011-06-15",
base64Decoder:e?.base64Decoder??M.fromBase64,base64Encoder:e?.base64Encoder??M.toBase64,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??z,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new p.AwsSdkSigV4Signer},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new p.AwsSdkSigV4ASigner
},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new o.NoAuthSigner}],logger:e?.logger??new s.NoOpLogger,protocol:e?.protocol??$.AwsQueryProtocol,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:U.q1,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??V.Sha256,
signerConstructor:e?.signerConstructor??g.W,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??M.fromUtf8,
utf8Encoder:e?.utf8Encoder??M.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
s.emitWarningIfUnsupportedVersion)(process.version);const t=(0,r.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(s.loadConfigsForDefaultMode);const n=getRuntimeConfig(e);(0,
i.emitWarningIfUnsupportedVersion)(process.version);const a={profile:e?.profile,logger:n.logger};return{...n,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,r.loadConfig)(p.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,a),
bodyLengthChecker:e?.bodyLengthChecker??M.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??H.v6,defaultSocketTimeout:(0,
i.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
i.createDefaultUserAgentProvider)({serviceId:n.serviceId,clientVersion:_.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await(0,
H.v6)(e?.__config||{})()),signer:new p.AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new p.AwsSdkSigV4ASigner},{
schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new o.NoAuthSigner}],maxAttempts:e?.maxAttempts??(0,r.loadConfig)(d.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),
region:e?.region??(0,r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS,{...r.NODE_REGION_CONFIG_FILE_OPTIONS,...a}),
requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,r.loadConfig)({
...d.NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).retryMode||d.DEFAULT_RETRY_MODE
},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,r.loadConfig)(p.NODE_SIGV4A_CONFIG_OPTIONS,a),
streamCollector:e?.streamCollector??M.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,a),useFipsEndpoint:e?.useFipsEndpoint??(0,
r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,a),userAgentAppId:e?.userAgentAppId??(0,
r.loadConfig)(i.NODE_APP_ID_CONFIG_OPTIONS,a)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let i=e.credentials;return{setHttpAuthScheme(e){
const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){i=e},credentials(){return i}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const n=Object.assign((0,i.getAwsRegionExtensionConfiguration)(e),(0,s.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,(0,i.resolveAwsRegionExtensionConfiguration)(n),(0,s.resolveDefaultRuntimeConfig)(n),(0,
c.resolveHttpHandlerRuntimeConfig)(n),resolveHttpAuthRuntimeConfig(n))};class STSClient extends s.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const n=(0,F.v)(t)
;const s=(0,i.resolveUserAgentConfig)(n);const p=(0,d.resolveRetryConfig)(s);const g=(0,r.resolveRegionConfig)(p)
;const l=(0,i.resolveHostHeaderConfig)(g);const h=(0,a.resolveEndpointConfig)(l);const m=resolveHttpAuthSchemeConfig(h)
;const S=resolveRuntimeExtensions(m,e?.extensions||[]);this.config=S;this.middlewareStack.use((0,
u.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,i.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,d.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,i.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,i.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
i.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,o.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:W,
identityProviderConfigProvider:async e=>new o.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use((0,o.getHttpSigningPlugin)(this.config))}destroy(){
super.destroy()}}},10869:(e,t,n)=>{n.d(t,{z:()=>GetCallerIdentityCommand});var i=n(92658);var o=n(62085);var s=n(48228)
;const r=(0,i.makeBuilder)(s.S,"AWSSecurityTokenServiceV20110615","STSClient",o.getEndpointPlugin);const a={}
;const _mw0=(e,t,n,i)=>[];var c=n(75741);class GetCallerIdentityCommand extends(r(a,_mw0,"GetCallerIdentity",c.ef)){}},
48228:(e,t,n)=>{n.d(t,{S:()=>i,v:()=>resolveClientEndpointParameters})
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"})
;const i={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},75741:(e,t,n)=>{n.d(t,{ef:()=>b,q1:()=>C})
;var i=n(26890);var o=n(92658);class STSServiceException extends o.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(e){
super({name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}
class MalformedPolicyDocumentException extends STSServiceException{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException"
;$fault="client";constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}
class PackedPolicyTooLargeException extends STSServiceException{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client"
;constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e})
;Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}
class RegionDisabledException extends STSServiceException{static shapeId="com.amazonaws.sts#RegionDisabledException"
;name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",$fault:"client",
...e});Object.setPrototypeOf(this,RegionDisabledException.prototype)}}
class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPRejectedClaimException"
;name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",
$fault:"client",...e});Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}
class InvalidIdentityTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client"
;constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}
class IDPCommunicationErrorException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client"
;$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e})
;Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}
class InvalidAuthorizationMessageException extends STSServiceException{
static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException"
;$fault="client";constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}
class ExpiredTradeInTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client"
;constructor(e){super({name:"ExpiredTradeInTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}
class JWTPayloadSizeExceededException extends STSServiceException{
static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSizeExceededException"
;$fault="client";constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}
class OutboundWebIdentityFederationDisabledException extends STSServiceException{
static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException"
;name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(e){super({
name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}
class SessionDurationEscalationException extends STSServiceException{
static shapeId="com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException"
;$fault="client";constructor(e){super({name:"SessionDurationEscalationException",$fault:"client",...e})
;Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const s="awsQueryError";const r="client"
;const a="error";const c="httpError";const d="message";const u="smithy.ts.sdk.synthetic.com.amazonaws.sts"
;const p="com.amazonaws.sts";const g=new i.TypeRegistry(u);var l=[-3,u,"STSServiceException",0,[],[]]
;g.registerError(l,STSServiceException);const h=new i.TypeRegistry(p);var m=[-3,p,"ExpiredTokenException",{
[s]:["ExpiredTokenException",400],[a]:r,[c]:400},[d],[0]];h.registerError(m,ExpiredTokenException)
;var S=[-3,p,"ExpiredTradeInTokenException",{[s]:["ExpiredTradeInTokenException",400],[a]:r,[c]:400},[d],[0]]
;h.registerError(S,ExpiredTradeInTokenException);var E=[-3,p,"IDPCommunicationErrorException",{
[s]:["IDPCommunicationError",400],[a]:r,[c]:400},[d],[0]];h.registerError(E,IDPCommunicationErrorException)
;var v=[-3,p,"IDPRejectedClaimException",{[s]:["IDPRejectedClaim",403],[a]:r,[c]:403},[d],[0]]
;h.registerError(v,IDPRejectedClaimException);var f=[-3,p,"InvalidAuthorizationMessageException",{
[s]:["InvalidAuthorizationMessageException",400],[a]:r,[c]:400},[d],[0]]
;h.registerError(f,InvalidAuthorizationMessageException);var x=[-3,p,"InvalidIdentityTokenException",{
[s]:["InvalidIdentityToken",400],[a]:r,[c]:400},[d],[0]];h.registerError(x,InvalidIdentityTokenException)
;var y=[-3,p,"JWTPayloadSizeExceededException",{[s]:["JWTPayloadSizeExceededException",400],[a]:r,[c]:400},[d],[0]]
;h.registerError(y,JWTPayloadSizeExceededException);var P=[-3,p,"MalformedPolicyDocumentException",{
[s]:["MalformedPolicyDocument",400],[a]:r,[c]:400},[d],[0]];h.registerError(P,MalformedPolicyDocumentException)
;var w=[-3,p,"OutboundWebIdentityFederationDisabledException",{
[s]:["OutboundWebIdentityFederationDisabledException",403],[a]:r,[c]:403},[d],[0]]
;h.registerError(w,OutboundWebIdentityFederationDisabledException);var I=[-3,p,"PackedPolicyTooLargeException",{
[s]:["PackedPolicyTooLarge",400],[a]:r,[c]:400},[d],[0]];h.registerError(I,PackedPolicyTooLargeException)
;var A=[-3,p,"RegionDisabledException",{[s]:["RegionDisabledException",403],[a]:r,[c]:403},[d],[0]]
;h.registerError(A,RegionDisabledException);var k=[-3,p,"SessionDurationEscalationException",{
[s]:["SessionDurationEscalationException",403],[a]:r,[c]:403},[d],[0]]
;h.registerError(k,SessionDurationEscalationException);const C=[g,h];var T=[3,p,"GetCallerIdentityRequest",0,[],[]]
;var O=[3,p,"GetCallerIdentityResponse",0,["UserId","Account","Arn"],[0,0,0]]
;var b=[9,p,"GetCallerIdentity",0,()=>T,()=>O]},67296:(e,t,n)=>{n.d(t,{W:()=>SignatureV4MultiRegion});var i=n(83504)
;var o=n(87078);var s=n(91732);class SignatureV4MultiRegion{sigv4aSigner;sigv4Signer;signerOptions
;static sigv4aDependency(){
if(typeof o.p.CrtSignerV4==="function")return"crt";else if(typeof i.d.SignatureV4a==="function")return"js";return"none"}
constructor(e){this.sigv4Signer=new s.Qr(e);this.signerOptions=e}async sign(e,t={}){
if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t);return this.sigv4Signer.sign(e,t)}
async signWithCredentials(e,t,n={}){if(n.signingRegion==="*"){const i=this.getSigv4aSigner();const s=o.p.CrtSignerV4
;if(s&&i instanceof s)return i.signWithCredentials(e,t,n);else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.signWithCredentials(e,t,n)}async presign(e,t={}){if(t.signingRegion==="*"){
const n=this.getSigv4aSigner();const i=o.p.CrtSignerV4
;if(i&&n instanceof i)return n.presign(e,t);else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,n={}){
if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(e,t,n)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=o.p.CrtSignerV4
;const t=i.d.SignatureV4a;if(this.signerOptions.runtime==="node"){
if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1
});else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions
});else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}else{
if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}},91732:(e,t,n)=>{n.d(t,{
Qr:()=>SignatureV4SignWithCredentials});var i=n(37550);const o="X-Amz-S3session-Token";const s=o.toLowerCase()
;class SignatureV4SignWithCredentials extends i.B{async signWithCredentials(e,t,n){
const i=getCredentialsWithoutSessionToken(t);e.headers[s]=t.sessionToken;setSingleOverride(this,i)
;return this.signRequest(e,n??{})}async presignWithCredentials(e,t,n){const i=getCredentialsWithoutSessionToken(t)
;delete e.headers[s];e.headers[o]=t.sessionToken;e.query=e.query??{};e.query[o]=t.sessionToken;setSingleOverride(this,i)
;return this.presign(e,n)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const n=e.credentialProvider
;e.credentialProvider=()=>{e.credentialProvider=n;return Promise.resolve(t)}}},87078:(e,t,n)=>{n.d(t,{p:()=>i})
;const i={CrtSignerV4:null}}};
