export const id=1136;export const ids=[1136];export const modules={1136:(e,t,n)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:l,getUserAgentPlugin:g,getHostHeaderPlugin:p,getLoggerPlugin:h,getRecursionDetectionPlugin:m,setCredentialFeature:f,stsRegionDefaultResolver:S}=n(5152)
;const{NoAuthSigner:v,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:w}=n(90402)
;const{normalizeProvider:C,getSmithyContext:P,ServiceException:A,NoOpLogger:x,emitWarningIfUnsupportedVersion:I,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:R,resolveDefaultRuntimeConfig:k,Client:b,makeBuilder:D,createAggregatedClient:O}=n(92658)
;const{Command:H}=n(92658)
;const{resolveDefaultsModeConfig:N,loadConfig:_,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:M,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:W,NODE_REGION_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_FILE_OPTIONS:U,resolveRegionConfig:$}=n(47291)
;const{BinaryDecisionDiagram:q,EndpointCache:L,decideEndpoint:V,customEndpointFunctions:j,resolveParams:z,resolveEndpointConfig:K,getEndpointPlugin:G}=n(62085)
;const{parseUrl:B,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:Y,getContentLengthPlugin:J}=n(93422)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=n(23609)
;const{TypeRegistry:oe,getSchemaSerdePlugin:se}=n(26890)
;const{resolveAwsSdkSigV4Config:ie,resolveAwsSdkSigV4AConfig:re,AwsSdkSigV4Signer:ae,AwsSdkSigV4ASigner:ce,NODE_SIGV4A_CONFIG_OPTIONS:ue,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:de}=n(97523)
;const{SignatureV4MultiRegion:le}=n(68241)
;const{toUtf8:ge,fromUtf8:pe,toBase64:he,fromBase64:me,calculateBodyLength:fe}=n(92430)
;const{streamCollector:Se,NodeHttpHandler:ve}=n(5383);const{AwsQueryProtocol:ye}=n(37288);const{Sha256:Ee}=n(99542)
;const we="ref"
;const Ce=-1,Pe=true,Ae="isSet",xe="PartitionResult",Ie="booleanEquals",Te="stringEquals",Re="getAttr",ke="us-east-1",be="sigv4",De="https://sts.{Region}.{PartitionResult#dnsSuffix}",Oe={
[we]:"Endpoint"},He={[we]:"Region"},Ne={[we]:xe},_e={},Me=[He];const We={
conditions:[[Ae,[Oe]],[Ae,Me],["aws.partition",Me,xe],[Ie,[{[we]:"UseFIPS"},Pe]],[Ie,[{[we]:"UseDualStack"
},Pe]],[Te,[He,"aws-global"]],[Ie,[{[we]:"UseGlobalEndpoint"},Pe]],[Te,[He,"eu-central-1"]],[Ie,[{fn:Re,
argv:[Ne,"supportsDualStack"]},Pe]],[Ie,[{fn:Re,argv:[Ne,"supportsFIPS"]
},Pe]],[Te,[He,"ap-south-1"]],[Te,[He,"eu-north-1"]],[Te,[He,"eu-west-1"]],[Te,[He,"eu-west-2"]],[Te,[He,"eu-west-3"]],[Te,[He,"sa-east-1"]],[Te,[He,ke]],[Te,[He,"us-east-2"]],[Te,[He,"us-west-2"]],[Te,[He,"us-west-1"]],[Te,[He,"ca-central-1"]],[Te,[He,"ap-southeast-1"]],[Te,[He,"ap-northeast-1"]],[Te,[He,"ap-southeast-2"]],[Te,[{
fn:Re,argv:[Ne,"name"]},"aws-us-gov"]]],results:[[Ce],["https://sts.amazonaws.com",{authSchemes:[{name:be,
signingName:"sts",signingRegion:ke}]}],[De,{authSchemes:[{name:be,signingName:"sts",signingRegion:"{Region}"}]
}],[Ce,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ce,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,_e],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",_e],[Ce,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",_e],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",_e],[Ce,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",_e],[Ce,"DualStack is enabled but this partition does not support DualStack"],[De,_e],[Ce,"Invalid Configuration: Missing Region"]]
};const Fe=1e8
;const Ue=new Int32Array([-1,1,-1,0,30,3,1,4,Fe+14,2,5,Fe+14,3,25,6,4,24,7,5,Fe+1,8,6,9,Fe+13,7,Fe+1,10,10,Fe+1,11,11,Fe+1,12,12,Fe+1,13,13,Fe+1,14,14,Fe+1,15,15,Fe+1,16,16,Fe+1,17,17,Fe+1,18,18,Fe+1,19,19,Fe+1,20,20,Fe+1,21,21,Fe+1,22,22,Fe+1,23,23,Fe+1,Fe+2,8,Fe+11,Fe+12,4,28,26,9,27,Fe+10,24,Fe+8,Fe+9,8,29,Fe+7,9,Fe+6,Fe+7,3,Fe+3,31,4,Fe+4,Fe+5])
;const $e=q.from(Ue,2,We.conditions,We.results);const qe=new L({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(e,t={})=>qe.get(e,()=>V($e,{endpointParams:e,logger:t.logger}));j.aws=o
;const Le=(e=>async(t,n,o)=>{
if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const s=await e(t,n);const i=P(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);const r=await z(o,{
getEndpointParameterInstructions:i},t);return Object.assign(s,r)})(async(e,t,n)=>({operation:P(t).operation,
region:await C(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const Ve=((e,t,n)=>o=>{const s=e(o)
;const i=s.properties?.authSchemes;if(!i)return t(o);const r=[];for(const e of i){const{name:t,properties:s={},...a}=e
;const c=t.toLowerCase();if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
;let u;if(c==="sigv4a"){u="aws.auth#sigv4a";const e=i.find(e=>{const t=e.name.toLowerCase()
;return t!=="sigv4a"&&t.startsWith("sigv4")});if(le.sigv4aDependency()==="none"&&e)continue
}else if(c.startsWith("sigv4"))u="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
;const d=n[u];if(!d)throw new Error(`Could not find HttpAuthOption create function for '${u}'`);const l=d(o)
;l.schemeId=u;l.signingProperties={...l.signingProperties||{},...a,...s};r.push(l)}return r
})(defaultEndpointResolver,e=>{const t=[];switch(e.operation){case"AssumeRoleWithWebIdentity":
t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break;default:
t.push(createAwsAuthSigv4HttpAuthOption(e));t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption});const resolveHttpAuthSchemeConfig=e=>{const t=ie(e)
;const n=re(t);return Object.assign(n,{authSchemePreference:C(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"})
;var je={version:"3.998.2"};class STSServiceException extends A{
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
;Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}const ze="AssumedRoleUser";const Ke="Credentials"
;const Ge="DurationSeconds";const Be="MinimumSessionTokenSize";const Qe="Policy";const Ye="PolicyArns"
;const Je="PackedPolicySize";const Xe="RoleArn";const Ze="RoleSessionName";const et="SourceIdentity"
;const tt="SessionTokenSize";const nt="SessionTokenUtilization";const ot="awsQueryError";const st="client"
;const it="error";const rt="httpError";const at="message";const ct="smithy.ts.sdk.synthetic.com.amazonaws.sts"
;const ut="com.amazonaws.sts";const dt=new oe(ct);var lt=[-3,ct,"STSServiceException",0,[],[]]
;dt.registerError(lt,STSServiceException);const gt=new oe(ut);var pt=[-3,ut,"ExpiredTokenException",{
[ot]:["ExpiredTokenException",400],[it]:st,[rt]:400},[at],[0]];gt.registerError(pt,ExpiredTokenException)
;var ht=[-3,ut,"IDPCommunicationErrorException",{[ot]:["IDPCommunicationError",400],[it]:st,[rt]:400},[at],[0]]
;gt.registerError(ht,IDPCommunicationErrorException);var mt=[-3,ut,"IDPRejectedClaimException",{
[ot]:["IDPRejectedClaim",403],[it]:st,[rt]:403},[at],[0]];gt.registerError(mt,IDPRejectedClaimException)
;var ft=[-3,ut,"InvalidIdentityTokenException",{[ot]:["InvalidIdentityToken",400],[it]:st,[rt]:400},[at],[0]]
;gt.registerError(ft,InvalidIdentityTokenException);var St=[-3,ut,"MalformedPolicyDocumentException",{
[ot]:["MalformedPolicyDocument",400],[it]:st,[rt]:400},[at],[0]];gt.registerError(St,MalformedPolicyDocumentException)
;var vt=[-3,ut,"PackedPolicyTooLargeException",{[ot]:["PackedPolicyTooLarge",400],[it]:st,[rt]:400},[at],[0]]
;gt.registerError(vt,PackedPolicyTooLargeException);var yt=[-3,ut,"RegionDisabledException",{
[ot]:["RegionDisabledException",403],[it]:st,[rt]:403},[at],[0]];gt.registerError(yt,RegionDisabledException)
;const Et=[dt,gt];var wt=[0,ut,"accessKeySecretType",8,0];var Ct=[0,ut,"clientTokenType",8,0]
;var Pt=[3,ut,ze,0,["AssumedRoleId","Arn"],[0,0],2]
;var At=[3,ut,"AssumeRoleRequest",0,[Xe,Ze,Ye,Qe,Ge,"Tags","TransitiveTagKeys","ExternalId","SerialNumber","TokenCode",et,"ProvidedContexts",Be],[0,0,()=>Ot,0,1,()=>Nt,64,0,0,0,0,()=>Ht,1],2]
;var xt=[3,ut,"AssumeRoleResponse",0,[Ke,ze,Je,et,nt,tt],[[()=>Rt,0],()=>Pt,1,0,1,1]]
;var It=[3,ut,"AssumeRoleWithWebIdentityRequest",0,[Xe,Ze,"WebIdentityToken","ProviderId",Ye,Qe,Ge,Be],[0,0,[()=>Ct,0],0,()=>Ot,0,1,1],3]
;var Tt=[3,ut,"AssumeRoleWithWebIdentityResponse",0,[Ke,"SubjectFromWebIdentityToken",ze,Je,"Provider","Audience",et,nt,tt],[[()=>Rt,0],0,()=>Pt,1,0,0,0,1,1]]
;var Rt=[3,ut,Ke,0,["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],[0,[()=>wt,0],0,4],4]
;var kt=[3,ut,"PolicyDescriptorType",0,["arn"],[0]]
;var bt=[3,ut,"ProvidedContext",0,["ProviderArn","ContextAssertion"],[0,0]]
;var Dt=[3,ut,"Tag",0,["Key","Value"],[0,0],2];var Ot=[1,ut,"policyDescriptorListType",0,()=>kt]
;var Ht=[1,ut,"ProvidedContextsListType",0,()=>bt];var Nt=[1,ut,"tagListType",0,()=>Dt]
;var _t=[9,ut,"AssumeRole",0,()=>At,()=>xt];var Mt=[9,ut,"AssumeRoleWithWebIdentity",0,()=>It,()=>Tt]
;const getRuntimeConfig$1=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??me,
base64Encoder:e?.base64Encoder??he,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ve,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new v}],logger:e?.logger??new x,
protocol:e?.protocol??ye,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",
errorTypeRegistries:Et,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ee,
signerConstructor:e?.signerConstructor??le,urlParser:e?.urlParser??B,utf8Decoder:e?.utf8Decoder??pe,
utf8Encoder:e?.utf8Encoder??ge});const getRuntimeConfig=e=>{I(process.version);const t=N(e)
;const defaultConfigProvider=()=>t().then(T);const n=getRuntimeConfig$1(e);s(process.version);const o={
profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??_(de,o),bodyLengthChecker:e?.bodyLengthChecker??fe,
defaultSocketTimeout:r(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:n.serviceId,clientVersion:je.version}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),
signer:new ae},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{
schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new v}],maxAttempts:e?.maxAttempts??_(ee,e),region:e?.region??_(F,{...U,...o}),
requestHandler:ve.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??_({...Z,
default:async()=>(await defaultConfigProvider()).retryMode||X},e),
sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??_(ue,o),streamCollector:e?.streamCollector??Se,
useDualstackEndpoint:e?.useDualstackEndpoint??_(W,o),useFipsEndpoint:e?.useFipsEndpoint??_(M,o),
userAgentAppId:e?.userAgentAppId??_(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){
const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const n=Object.assign(c(e),R(e),Q(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,u(n),k(n),Y(n),resolveHttpAuthRuntimeConfig(n))};class STSClient extends b{config
;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t);this.initConfig=t
;const n=resolveClientEndpointParameters(t);const o=d(n);const s=te(o);const i=$(s);const r=l(i);const a=K(r)
;const c=resolveHttpAuthSchemeConfig(a);const u=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=u
;this.middlewareStack.use(se(this.config));this.middlewareStack.use(g(this.config))
;this.middlewareStack.use(ne(this.config));this.middlewareStack.use(J(this.config))
;this.middlewareStack.use(p(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:Le,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
;this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}const Wt=D({UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}},"AWSSecurityTokenServiceV20110615","STSClient",G);const Ft={};const _mw0=(e,t,n,o)=>[]
;class AssumeRoleCommand extends(Wt(Ft,_mw0,"AssumeRole",_t)){}
class AssumeRoleWithWebIdentityCommand extends(Wt(Ft,_mw0,"AssumeRoleWithWebIdentity",Mt)){}const Ut={AssumeRoleCommand,
AssumeRoleWithWebIdentityCommand};O(Ut,class STS extends STSClient{});const getAccountIdFromAssumedRoleUser=e=>{
if(typeof e?.Arn==="string"){const t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}return}
;const resolveRegion=async(e,t,n,o={})=>{const s=typeof e==="function"?await e():e
;const i=typeof t==="function"?await t():t;let r="";const a=s??i??(r=await S(o)())
;n?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${i} (contextual client)`,`${r} (STS default: AWS_REGION, profile region, or us-east-1)`)
;return a};const getDefaultRoleAssumer$1=(e,t)=>{let n;let o;return async(s,i)=>{o=s;if(!n){
const{logger:s=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:r,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:u=e?.parentClientConfig?.userAgentAppId}=e
;const d=await resolveRegion(r,e?.parentClientConfig?.region,c,{logger:s,profile:i});const l=!isH2(a);n=new t({...e,
userAgentAppId:u,profile:i,credentialDefaultProvider:()=>async()=>o,region:d,requestHandler:l?a:void 0,logger:s})}
const{Credentials:r,AssumedRoleUser:a}=await n.send(new AssumeRoleCommand(i))
;if(!r||!r.AccessKeyId||!r.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`)
;const c=getAccountIdFromAssumedRoleUser(a);const u={accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,
sessionToken:r.SessionToken,expiration:r.Expiration,...r.CredentialScope&&{credentialScope:r.CredentialScope},...c&&{
accountId:c}};f(u,"CREDENTIALS_STS_ASSUME_ROLE","i");return u}};const getDefaultRoleAssumerWithWebIdentity$1=(e,t)=>{
let n;return async o=>{if(!n){
const{logger:o=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:i,requestHandler:r=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e
;const u=await resolveRegion(i,e?.parentClientConfig?.region,a,{logger:o,profile:s});const d=!isH2(r);n=new t({...e,
userAgentAppId:c,profile:s,region:u,requestHandler:d?r:void 0,logger:o})}
const{Credentials:s,AssumedRoleUser:i}=await n.send(new AssumeRoleWithWebIdentityCommand(o))
;if(!s||!s.AccessKeyId||!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${o.RoleArn}`)
;const r=getAccountIdFromAssumedRoleUser(i);const a={accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,
sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{credentialScope:s.CredentialScope},...r&&{
accountId:r}};if(r)f(a,"RESOLVED_ACCOUNT_ID","T");f(a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k");return a}}
;const isH2=e=>e?.metadata?.handlerProtocol==="h2";const getCustomizableStsClientCtor=(e,t)=>{
if(!t)return e;else return class CustomizableSTSClient extends e{constructor(e){super(e)
;for(const e of t)this.middlewareStack.use(e)}}}
;t.getDefaultRoleAssumer=(e={},t)=>getDefaultRoleAssumer$1(e,getCustomizableStsClientCtor(STSClient,t))
;t.getDefaultRoleAssumerWithWebIdentity=(e={},t)=>getDefaultRoleAssumerWithWebIdentity$1(e,getCustomizableStsClientCtor(STSClient,t))
},67296:(e,t,n)=>{n.d(t,{W:()=>SignatureV4MultiRegion});var o=n(83504);var s=n(87078);var i=n(91732)
;class SignatureV4MultiRegion{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
if(typeof s.p.CrtSignerV4==="function")return"crt";else if(typeof o.d.SignatureV4a==="function")return"js";return"none"}
constructor(e){this.sigv4Signer=new i.Qr(e);this.signerOptions=e}async sign(e,t={}){
if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t);return this.sigv4Signer.sign(e,t)}
async signWithCredentials(e,t,n={}){if(n.signingRegion==="*"){const o=this.getSigv4aSigner();const i=s.p.CrtSignerV4
;if(i&&o instanceof i)return o.signWithCredentials(e,t,n);else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.signWithCredentials(e,t,n)}async presign(e,t={}){if(t.signingRegion==="*"){
const n=this.getSigv4aSigner();const o=s.p.CrtSignerV4
;if(o&&n instanceof o)return n.presign(e,t);else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,n={}){
if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(e,t,n)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=s.p.CrtSignerV4
;const t=o.d.SignatureV4a;if(this.signerOptions.runtime==="node"){
if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1
});else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions
});else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}else{
if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}},91732:(e,t,n)=>{n.d(t,{
Qr:()=>SignatureV4SignWithCredentials});var o=n(37550);const s="X-Amz-S3session-Token";const i=s.toLowerCase()
;class SignatureV4SignWithCredentials extends o.B{async signWithCredentials(e,t,n){
const o=getCredentialsWithoutSessionToken(t);e.headers[i]=t.sessionToken;setSingleOverride(this,o)
;return this.signRequest(e,n??{})}async presignWithCredentials(e,t,n){const o=getCredentialsWithoutSessionToken(t)
;delete e.headers[i];e.headers[s]=t.sessionToken;e.query=e.query??{};e.query[s]=t.sessionToken;setSingleOverride(this,o)
;return this.presign(e,n)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const n=e.credentialProvider
;e.credentialProvider=()=>{e.credentialProvider=n;return Promise.resolve(t)}}},68241:(e,t,n)=>{n.r(t);n.d(t,{
SignatureV4MultiRegion:()=>o.W,SignatureV4SignWithCredentials:()=>i.Qr,signatureV4CrtContainer:()=>s.p});var o=n(67296)
;var s=n(87078);var i=n(91732)},87078:(e,t,n)=>{n.d(t,{p:()=>o});const o={CrtSignerV4:null}},5383:(e,t,n)=>{n.r(t)
;n.d(t,{DEFAULT_REQUEST_TIMEOUT:()=>o.w,NodeHttp2Handler:()=>NodeHttp2Handler,NodeHttpHandler:()=>o.$,
streamCollector:()=>p.streamCollector});var o=n(93291);var s=n(93422);var i=n(61051);var r=n(75544);var a=n(32467)
;var c=n.n(a);const u=new Uint16Array(1);class ClientHttp2SessionRef{id=u[0]++;total=0;max=0;session;refs=0
;constructor(e){e.unref();this.session=e}retain(){
if(this.session.destroyed)throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.")
;this.refs+=1;this.total+=1;this.max=Math.max(this.refs,this.max);this.session.ref()}free(){
if(this.session.destroyed)return;this.refs-=1;if(this.refs===0)this.session.unref()
;if(this.refs<0)throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.")}
deref(){return this.session}close(){if(!this.session.closed)this.session.close()}destroy(){this.refs=0
;if(!this.session.destroyed){this.session.setTimeout(0);this.session.destroy()}}useCount(){return this.refs}}
class NodeHttp2ConnectionPool{sessions=[];maxConcurrency=0;constructor(e){
this.sessions=(e??[]).map(e=>new ClientHttp2SessionRef(e))}poll(){let e=false;for(const t of this.sessions){
if(t.deref().destroyed){e=true;continue}if(!this.maxConcurrency||t.useCount()<this.maxConcurrency)return t}
if(e)for(const e of this.sessions)if(e.deref().destroyed)this.remove(e)}offerLast(e){this.sessions.push(e)}remove(e){
const t=this.sessions.indexOf(e);if(t>-1)this.sessions.splice(t,1)}[Symbol.iterator](){
return this.sessions[Symbol.iterator]()}setMaxConcurrency(e){this.maxConcurrency=e}destroy(e){this.remove(e);e.destroy()
}}class NodeHttp2ConnectionManager{config;connectOptions;connectionPools=new Map;constructor(e){this.config=e
;if(this.config.maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError("maxConcurrency must be greater than zero.")
}lease(e,t){const n=this.getUrlString(e);const o=this.getPool(n);if(!this.config.disableConcurrency&&!t.isEventStream){
const e=o.poll();if(e){e.retain();return e}}const s=new ClientHttp2SessionRef(this.connect(n));const i=s.deref()
;if(this.config.maxConcurrency)i.settings({maxConcurrentStreams:this.config.maxConcurrency},t=>{
if(t)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+e.destination.toString())
});const ensureDestroyed=()=>{this.removeFromPoolAndCheckedDestroy(n,s)};i.on("goaway",()=>{
this.removeFromPoolAndClose(n,s)});i.on("error",ensureDestroyed);i.on("frameError",ensureDestroyed)
;i.on("close",ensureDestroyed);if(t.requestTimeout)i.setTimeout(t.requestTimeout,ensureDestroyed);o.offerLast(s)
;s.retain();return s}release(e,t){t.free()}createIsolatedSession(e,t){const n=this.getUrlString(e)
;const o=new ClientHttp2SessionRef(this.connect(n));const s=o.deref();s.settings({maxConcurrentStreams:1})
;const ensureDestroyed=()=>{o.destroy()};s.on("error",ensureDestroyed);s.on("frameError",ensureDestroyed)
;s.on("close",ensureDestroyed);const i=t.requestTimeout??3e5;s.setTimeout(i,ensureDestroyed);o.retain();return o}
destroy(){for(const[e,t]of this.connectionPools){for(const e of[...t])e.destroy();this.connectionPools.delete(e)}}
setMaxConcurrentStreams(e){if(e&&e<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.")
;this.config.maxConcurrency=e;for(const t of this.connectionPools.values())t.setMaxConcurrency(e)}
setDisableConcurrentStreams(e){this.config.disableConcurrency=e}setNodeHttp2ConnectOptions(e){this.connectOptions=e}
debug(){const e={};for(const[t,n]of this.connectionPools){const o=[];for(const e of n)o.push({id:e.id,
active:e.useCount(),maxConcurrent:e.max,totalRequests:e.total});e[t]={sessions:o}}return e}removeFromPoolAndClose(e,t){
this.connectionPools.get(e)?.remove(t);t.close()}removeFromPoolAndCheckedDestroy(e,t){
this.connectionPools.get(e)?.remove(t);t.destroy()}getPool(e){if(!this.connectionPools.has(e)){
const t=new NodeHttp2ConnectionPool;if(this.config.maxConcurrency)t.setMaxConcurrency(this.config.maxConcurrency)
;this.connectionPools.set(e,t)}return this.connectionPools.get(e)}getUrlString(e){return e.destination.toString()}
connect(e){return this.connectOptions===void 0?c().connect(e):c().connect(e,this.connectOptions)}}var d=n(42687)
;var l=n(1849);const{constants:g}=c();class NodeHttp2Handler{config;configProvider;metadata={handlerProtocol:"h2"}
;connectionManager=new NodeHttp2ConnectionManager({});static create(e){if(typeof e?.handle==="function")return e
;return new NodeHttp2Handler(e)}constructor(e){this.configProvider=new Promise((t,n)=>{
if(typeof e==="function")e().then(e=>{t(e||{})}).catch(n);else t(e||{})})}destroy(){this.connectionManager.destroy()}
async handle(e,{abortSignal:t,requestTimeout:n,isEventStream:o}={}){if(!this.config){const e=await this.configProvider
;this.config={...e,defaultSocketTimeout:(0,d.U)(e)}
;const{disableConcurrentStreams:t,maxConcurrentStreams:n,nodeHttp2ConnectOptions:o}=this.config
;this.connectionManager.setDisableConcurrentStreams(t??false);if(n)this.connectionManager.setMaxConcurrentStreams(n)
;if(o)this.connectionManager.setNodeHttp2ConnectOptions(o)}
const{requestTimeout:a,disableConcurrentStreams:c,sessionTimeout:u}=this.config;const p=c||o;const h=n??a
;const m=h===void 0&&u===void 0?this.config.defaultSocketTimeout:void 0;return new Promise((n,a)=>{let c=false;let u
;const resolve=async e=>{await u;n(e)};const reject=async e=>{await u;a(e)};if(t?.aborted){c=true;const e=(0,i.F)(t)
;reject(e);return}const{hostname:d,method:f,port:S,protocol:v,query:y}=e;let E=""
;if(e.username!=null||e.password!=null){const t=e.username??"";const n=e.password??"";E=`${t}:${n}@`}
const w=`${v}//${E}${d}${S?`:${S}`:""}`;const C={destination:new URL(w)};const P={
requestTimeout:this.config?.sessionTimeout,isEventStream:o}
;const A=p?this.connectionManager.createIsolatedSession(C,P):this.connectionManager.lease(C,P);const x=A.deref()
;const rejectWithDestroy=e=>{if(p)A.destroy();c=true;reject(e)};const I=y?(0,s.buildQueryString)(y):"";let T=e.path
;if(I)T+=`?${I}`;if(e.fragment)T+=`#${e.fragment}`;const R=x.request({...e.headers,[g.HTTP2_HEADER_PATH]:T,
[g.HTTP2_HEADER_METHOD]:f});if(h)R.setTimeout(h,()=>{R.close()
;const e=new Error(`Stream timed out because of no activity for ${h} ms`);e.name="TimeoutError";rejectWithDestroy(e)
});else if(m){R.setTimeout(m,()=>{const e=new Error(`Stream timed out because of no activity for ${m} ms`)
;e.name="TimeoutError";c=true;reject(e);R.destroy(e);if(p)A.destroy()});R.once("response",()=>R.setTimeout(m))}if(t){
const onAbort=()=>{R.close();const e=(0,i.F)(t);rejectWithDestroy(e)};if(typeof t.addEventListener==="function"){
const e=t;e.addEventListener("abort",onAbort,{once:true});R.once("close",()=>e.removeEventListener("abort",onAbort))
}else t.onabort=onAbort}R.on("frameError",(e,t,n)=>{
rejectWithDestroy(new Error(`Frame type id ${e} in stream id ${n} has failed with code ${t}.`))})
;R.on("error",rejectWithDestroy);R.on("aborted",()=>{
rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${R.rstCode}.`))
});R.on("response",e=>{const t=new s.HttpResponse({statusCode:e[":status"]??-1,headers:(0,r.u)(e),body:R});c=true
;resolve({response:t});if(p){x.close();R.on("end",()=>{A.destroy()})}});R.on("close",()=>{
if(p)A.destroy();else this.connectionManager.release(C,A);if(!c){
const e=new Error("Unexpected error: http2 request did not get a response");if(x.destroyed)e.name="TimeoutError"
;rejectWithDestroy(e)}});u=(0,l.f)(R,e,h)})}updateHttpClientConfig(e,t){this.config=void 0
;this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("@smithy/defaultSocketTimeout"):
e="defaultSocketTimeout";t=(0,d.U)(n)??t;break}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}}
var p=n(92430)}};
