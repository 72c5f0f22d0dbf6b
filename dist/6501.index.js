export const id=6501;export const ids=[6501];export const modules={34928:(e,t,i)=>{i.d(t,{i:()=>STSClient})
;var n=i(5152);var o=i(90402);var s=i(92658);var r=i(47291);var a=i(62085);var c=i(93422);var d=i(23609);var u=i(26890)
;var p=i(97523);var l=i(67296);const g="ref"
;const h=-1,m=true,S="isSet",E="PartitionResult",v="booleanEquals",f="stringEquals",y="getAttr",x="us-east-1",P="sigv4",I="https://sts.{Region}.{PartitionResult#dnsSuffix}",w={
[g]:"Endpoint"},A={[g]:"Region"},T={[g]:E},k={},C=[A];const b={conditions:[[S,[w]],[S,C],["aws.partition",C,E],[v,[{
[g]:"UseFIPS"},m]],[v,[{[g]:"UseDualStack"},m]],[f,[A,"aws-global"]],[v,[{[g]:"UseGlobalEndpoint"
},m]],[f,[A,"eu-central-1"]],[v,[{fn:y,argv:[T,"supportsDualStack"]},m]],[v,[{fn:y,argv:[T,"supportsFIPS"]
},m]],[f,[A,"ap-south-1"]],[f,[A,"eu-north-1"]],[f,[A,"eu-west-1"]],[f,[A,"eu-west-2"]],[f,[A,"eu-west-3"]],[f,[A,"sa-east-1"]],[f,[A,x]],[f,[A,"us-east-2"]],[f,[A,"us-west-2"]],[f,[A,"us-west-1"]],[f,[A,"ca-central-1"]],[f,[A,"ap-southeast-1"]],[f,[A,"ap-northeast-1"]],[f,[A,"ap-southeast-2"]],[f,[{
fn:y,argv:[T,"name"]},"aws-us-gov"]]],results:[[h],["https://sts.amazonaws.com",{authSchemes:[{name:P,signingName:"sts",
signingRegion:x}]}],[I,{authSchemes:[{name:P,signingName:"sts",signingRegion:"{Region}"}]
}],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[w,k],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",k],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",k],[h,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[h,"DualStack is enabled but this partition does not support DualStack"],[I,k],[h,"Invalid Configuration: Missing Region"]]
};const O=1e8
;const D=new Int32Array([-1,1,-1,0,30,3,1,4,O+14,2,5,O+14,3,25,6,4,24,7,5,O+1,8,6,9,O+13,7,O+1,10,10,O+1,11,11,O+1,12,12,O+1,13,13,O+1,14,14,O+1,15,15,O+1,16,16,O+1,17,17,O+1,18,18,O+1,19,19,O+1,20,20,O+1,21,21,O+1,22,22,O+1,23,23,O+1,O+2,8,O+11,O+12,4,28,26,9,27,O+10,24,O+8,O+9,8,29,O+7,9,O+6,O+7,3,O+3,31,4,O+4,O+5])
;const R=a.BinaryDecisionDiagram.from(D,2,b.conditions,b.results);const W=new a.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(e,t={})=>W.get(e,()=>(0,a.decideEndpoint)(R,{endpointParams:e,logger:t.logger}))
;a.customEndpointFunctions.aws=n.awsEndpointFunctions;const N=(e=>async(t,i,n)=>{
if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const o=await e(t,i);const r=(0,s.getSmithyContext)(i)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!r)throw new Error(`getEndpointParameterInstructions() is not defined on '${i.commandName}'`);const c=await(0,
a.resolveParams)(n,{getEndpointParameterInstructions:r},t);return Object.assign(o,c)})(async(e,t,i)=>({operation:(0,
s.getSmithyContext)(t).operation,region:await(0,s.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const z=((e,t,i)=>n=>{const o=e(n)
;const s=o.properties?.authSchemes;if(!s)return t(n);const r=[];for(const e of s){const{name:t,properties:o={},...a}=e
;const c=t.toLowerCase();if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
;let d;if(c==="sigv4a"){d="aws.auth#sigv4a";const e=s.find(e=>{const t=e.name.toLowerCase()
;return t!=="sigv4a"&&t.startsWith("sigv4")});if(l.W.sigv4aDependency()==="none"&&e)continue
}else if(c.startsWith("sigv4"))d="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
;const u=i[d];if(!u)throw new Error(`Could not find HttpAuthOption create function for '${d}'`);const p=u(n)
;p.schemeId=d;p.signingProperties={...p.signingProperties||{},...a,...o};r.push(p)}return r
})(defaultEndpointResolver,e=>{const t=[];switch(e.operation){case"AssumeRoleWithSAML":
t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break
;case"AssumeRoleWithWebIdentity":t.push(createSmithyApiNoAuthHttpAuthOption())
;t.push(createAwsAuthSigv4aHttpAuthOption(e));break;default:t.push(createAwsAuthSigv4HttpAuthOption(e))
;t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;const resolveHttpAuthSchemeConfig=e=>{const t=(0,p.resolveAwsSdkSigV4Config)(e);const i=(0,
p.resolveAwsSdkSigV4AConfig)(t);return Object.assign(i,{authSchemePreference:(0,
s.normalizeProvider)(e.authSchemePreference??[])})};var F=i(48228);const _={rE:"3.1169.0"};var M=i(89882);var H=i(92430)
;var j=i(93291);var $=i(37288);var U=i(99542);var V=i(75741);const getRuntimeConfig=e=>({apiVersion:"2011-06-15",
base64Decoder:e?.base64Decoder??H.fromBase64,base64Encoder:e?.base64Encoder??H.toBase64,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??z,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new p.AwsSdkSigV4Signer},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new p.AwsSdkSigV4ASigner
},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new o.NoAuthSigner}],logger:e?.logger??new s.NoOpLogger,protocol:e?.protocol??$.AwsQueryProtocol,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:V.q1,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??U.Sha256,
signerConstructor:e?.signerConstructor??l.W,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??H.fromUtf8,
utf8Encoder:e?.utf8Encoder??H.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
s.emitWarningIfUnsupportedVersion)(process.version);const t=(0,r.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(s.loadConfigsForDefaultMode);const i=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const a={profile:e?.profile,logger:i.logger};return{...i,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,r.loadConfig)(p.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,a),
bodyLengthChecker:e?.bodyLengthChecker??H.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??M.v6,defaultSocketTimeout:(0,
n.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:i.serviceId,clientVersion:_.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await(0,
M.v6)(e?.__config||{})()),signer:new p.AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new p.AwsSdkSigV4ASigner},{
schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new o.NoAuthSigner}],maxAttempts:e?.maxAttempts??(0,r.loadConfig)(d.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),
region:e?.region??(0,r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS,{...r.NODE_REGION_CONFIG_FILE_OPTIONS,...a}),
requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,r.loadConfig)({
...d.NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).retryMode||d.DEFAULT_RETRY_MODE
},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,r.loadConfig)(p.NODE_SIGV4A_CONFIG_OPTIONS,a),
streamCollector:e?.streamCollector??H.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,a),useFipsEndpoint:e?.useFipsEndpoint??(0,
r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,a),userAgentAppId:e?.userAgentAppId??(0,
r.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,a)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let i=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const i=t.findIndex(t=>t.schemeId===e.schemeId);if(i===-1)t.push(e);else t.splice(i,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const i=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,s.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(i))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(i),(0,s.resolveDefaultRuntimeConfig)(i),(0,
c.resolveHttpHandlerRuntimeConfig)(i),resolveHttpAuthRuntimeConfig(i))};class STSClient extends s.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const i=(0,F.v)(t)
;const s=(0,n.resolveUserAgentConfig)(i);const p=(0,d.resolveRetryConfig)(s);const l=(0,r.resolveRegionConfig)(p)
;const g=(0,n.resolveHostHeaderConfig)(l);const h=(0,a.resolveEndpointConfig)(g);const m=resolveHttpAuthSchemeConfig(h)
;const S=resolveRuntimeExtensions(m,e?.extensions||[]);this.config=S;this.middlewareStack.use((0,
u.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,n.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,d.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,n.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,n.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
n.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,o.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{httpAuthSchemeParametersProvider:N,
identityProviderConfigProvider:async e=>new o.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use((0,o.getHttpSigningPlugin)(this.config))}destroy(){
super.destroy()}}},635:(e,t,i)=>{i.d(t,{G5:()=>r,lq:()=>a,yt:()=>_mw0});var n=i(92658);var o=i(62085);var s=i(48228)
;const r=(0,n.makeBuilder)(s.S,"AWSSecurityTokenServiceV20110615","STSClient",o.getEndpointPlugin);const a={}
;const _mw0=(e,t,i,n)=>[]},64107:(e,t,i)=>{i.d(t,{W:()=>AssumeRoleWithWebIdentityCommand});var n=i(635);var o=i(75741)
;class AssumeRoleWithWebIdentityCommand extends((0,n.G5)(n.lq,n.yt,"AssumeRoleWithWebIdentity",o.p$)){}},
33546:(e,t,i)=>{i.d(t,{z:()=>GetCallerIdentityCommand});var n=i(635);var o=i(75741)
;class GetCallerIdentityCommand extends((0,n.G5)(n.lq,n.yt,"GetCallerIdentity",o.ef)){}},48228:(e,t,i)=>{i.d(t,{S:()=>n,
v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"});const n={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}}},75741:(e,t,i)=>{i.d(t,{p$:()=>j,ef:()=>$,q1:()=>b});var n=i(26890);var o=i(92658)
;class STSServiceException extends o.ServiceException{
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
;Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const s="AssumedRoleUser"
;const r="Credentials";const a="awsQueryError";const c="client";const d="error";const u="httpError";const p="message"
;const l="smithy.ts.sdk.synthetic.com.amazonaws.sts";const g="com.amazonaws.sts";const h=new n.TypeRegistry(l)
;var m=[-3,l,"STSServiceException",0,[],[]];h.registerError(m,STSServiceException);const S=new n.TypeRegistry(g)
;var E=[-3,g,"ExpiredTokenException",{[a]:["ExpiredTokenException",400],[d]:c,[u]:400},[p],[0]]
;S.registerError(E,ExpiredTokenException);var v=[-3,g,"ExpiredTradeInTokenException",{
[a]:["ExpiredTradeInTokenException",400],[d]:c,[u]:400},[p],[0]];S.registerError(v,ExpiredTradeInTokenException)
;var f=[-3,g,"IDPCommunicationErrorException",{[a]:["IDPCommunicationError",400],[d]:c,[u]:400},[p],[0]]
;S.registerError(f,IDPCommunicationErrorException);var y=[-3,g,"IDPRejectedClaimException",{
[a]:["IDPRejectedClaim",403],[d]:c,[u]:403},[p],[0]];S.registerError(y,IDPRejectedClaimException)
;var x=[-3,g,"InvalidAuthorizationMessageException",{[a]:["InvalidAuthorizationMessageException",400],[d]:c,[u]:400
},[p],[0]];S.registerError(x,InvalidAuthorizationMessageException);var P=[-3,g,"InvalidIdentityTokenException",{
[a]:["InvalidIdentityToken",400],[d]:c,[u]:400},[p],[0]];S.registerError(P,InvalidIdentityTokenException)
;var I=[-3,g,"JWTPayloadSizeExceededException",{[a]:["JWTPayloadSizeExceededException",400],[d]:c,[u]:400},[p],[0]]
;S.registerError(I,JWTPayloadSizeExceededException);var w=[-3,g,"MalformedPolicyDocumentException",{
[a]:["MalformedPolicyDocument",400],[d]:c,[u]:400},[p],[0]];S.registerError(w,MalformedPolicyDocumentException)
;var A=[-3,g,"OutboundWebIdentityFederationDisabledException",{
[a]:["OutboundWebIdentityFederationDisabledException",403],[d]:c,[u]:403},[p],[0]]
;S.registerError(A,OutboundWebIdentityFederationDisabledException);var T=[-3,g,"PackedPolicyTooLargeException",{
[a]:["PackedPolicyTooLarge",400],[d]:c,[u]:400},[p],[0]];S.registerError(T,PackedPolicyTooLargeException)
;var k=[-3,g,"RegionDisabledException",{[a]:["RegionDisabledException",403],[d]:c,[u]:403},[p],[0]]
;S.registerError(k,RegionDisabledException);var C=[-3,g,"SessionDurationEscalationException",{
[a]:["SessionDurationEscalationException",403],[d]:c,[u]:403},[p],[0]]
;S.registerError(C,SessionDurationEscalationException);const b=[h,S];var O=[0,g,"accessKeySecretType",8,0]
;var D=[0,g,"clientTokenType",8,0];var R=[3,g,s,0,["AssumedRoleId","Arn"],[0,0],2]
;var W=[3,g,"AssumeRoleWithWebIdentityRequest",0,["RoleArn","RoleSessionName","WebIdentityToken","ProviderId","PolicyArns","Policy","DurationSeconds","MinimumSessionTokenSize"],[0,0,[()=>D,0],0,()=>H,0,1,1],3]
;var N=[3,g,"AssumeRoleWithWebIdentityResponse",0,[r,"SubjectFromWebIdentityToken",s,"PackedPolicySize","Provider","Audience","SourceIdentity","SessionTokenUtilization","SessionTokenSize"],[[()=>z,0],0,()=>R,1,0,0,0,1,1]]
;var z=[3,g,r,0,["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],[0,[()=>O,0],0,4],4]
;var F=[3,g,"GetCallerIdentityRequest",0,[],[]]
;var _=[3,g,"GetCallerIdentityResponse",0,["UserId","Account","Arn"],[0,0,0]]
;var M=[3,g,"PolicyDescriptorType",0,["arn"],[0]];var H=[1,g,"policyDescriptorListType",0,()=>M]
;var j=[9,g,"AssumeRoleWithWebIdentity",0,()=>W,()=>N];var $=[9,g,"GetCallerIdentity",0,()=>F,()=>_]},67296:(e,t,i)=>{
i.d(t,{W:()=>SignatureV4MultiRegion});var n=i(83504);var o=i(87078);var s=i(91732);class SignatureV4MultiRegion{
sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
if(typeof o.p.CrtSignerV4==="function")return"crt";else if(typeof n.d.SignatureV4a==="function")return"js";return"none"}
constructor(e){this.sigv4Signer=new s.Qr(e);this.signerOptions=e}async sign(e,t={}){
if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t);return this.sigv4Signer.sign(e,t)}
async signWithCredentials(e,t,i={}){if(i.signingRegion==="*"){const n=this.getSigv4aSigner();const s=o.p.CrtSignerV4
;if(s&&n instanceof s)return n.signWithCredentials(e,t,i);else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.signWithCredentials(e,t,i)}async presign(e,t={}){if(t.signingRegion==="*"){
const i=this.getSigv4aSigner();const n=o.p.CrtSignerV4
;if(n&&i instanceof n)return i.presign(e,t);else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,i={}){
if(i.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(e,t,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=o.p.CrtSignerV4
;const t=n.d.SignatureV4a;if(this.signerOptions.runtime==="node"){
if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1
});else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions
});else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}else{
if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}},91732:(e,t,i)=>{i.d(t,{
Qr:()=>SignatureV4SignWithCredentials});var n=i(37550);const o="X-Amz-S3session-Token";const s=o.toLowerCase()
;class SignatureV4SignWithCredentials extends n.B{async signWithCredentials(e,t,i){
const n=getCredentialsWithoutSessionToken(t);e.headers[s]=t.sessionToken;setSingleOverride(this,n)
;return this.signRequest(e,i??{})}async presignWithCredentials(e,t,i){const n=getCredentialsWithoutSessionToken(t)
;delete e.headers[s];e.headers[o]=t.sessionToken;e.query=e.query??{};e.query[o]=t.sessionToken;setSingleOverride(this,n)
;return this.presign(e,i)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const i=e.credentialProvider
;e.credentialProvider=()=>{e.credentialProvider=i;return Promise.resolve(t)}}},87078:(e,t,i)=>{i.d(t,{p:()=>n})
;const n={CrtSignerV4:null}}};
