export const id=4317;export const ids=[4317];export const modules={19885:(e,t,o)=>{o.d(t,{u:()=>withCalls})
;function withCalls(e,t){const{send:o}=e;const n=Object.entries(t).map(([t,n])=>[t,t=>o.call(e,new n(t))])
;return Object.assign(e,Object.fromEntries(n))}},44317:(e,t,o)=>{o.r(t);o.d(t,{make:()=>make});var n=o(92658)
;var r=o(62085);const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"ecr-public"});const i=(0,n.makeBuilder)({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"SpencerFrontendService","ECRPUBLICClient",r.getEndpointPlugin)
;const s={};const _mw0=(e,t,o,n)=>[];var a=o(26890);class ECRPUBLICServiceException extends n.ServiceException{
constructor(e){super(e);Object.setPrototypeOf(this,ECRPUBLICServiceException.prototype)}}
class InvalidParameterException extends ECRPUBLICServiceException{name="InvalidParameterException";$fault="client"
;constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterException.prototype)}}
class RegistryNotFoundException extends ECRPUBLICServiceException{name="RegistryNotFoundException";$fault="client"
;constructor(e){super({name:"RegistryNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RegistryNotFoundException.prototype)}}
class RepositoryNotFoundException extends ECRPUBLICServiceException{name="RepositoryNotFoundException";$fault="client"
;constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryNotFoundException.prototype)}}
class ServerException extends ECRPUBLICServiceException{name="ServerException";$fault="server";constructor(e){super({
name:"ServerException",$fault:"server",...e});Object.setPrototypeOf(this,ServerException.prototype)}}
class UnsupportedCommandException extends ECRPUBLICServiceException{name="UnsupportedCommandException";$fault="client"
;constructor(e){super({name:"UnsupportedCommandException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedCommandException.prototype)}}
class EmptyUploadException extends ECRPUBLICServiceException{name="EmptyUploadException";$fault="client";constructor(e){
super({name:"EmptyUploadException",$fault:"client",...e});Object.setPrototypeOf(this,EmptyUploadException.prototype)}}
class InvalidLayerException extends ECRPUBLICServiceException{name="InvalidLayerException";$fault="client"
;constructor(e){super({name:"InvalidLayerException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidLayerException.prototype)}}
class LayerAlreadyExistsException extends ECRPUBLICServiceException{name="LayerAlreadyExistsException";$fault="client"
;constructor(e){super({name:"LayerAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,LayerAlreadyExistsException.prototype)}}
class LayerPartTooSmallException extends ECRPUBLICServiceException{name="LayerPartTooSmallException";$fault="client"
;constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e})
;Object.setPrototypeOf(this,LayerPartTooSmallException.prototype)}}
class UploadNotFoundException extends ECRPUBLICServiceException{name="UploadNotFoundException";$fault="client"
;constructor(e){super({name:"UploadNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,UploadNotFoundException.prototype)}}
class InvalidTagParameterException extends ECRPUBLICServiceException{name="InvalidTagParameterException";$fault="client"
;constructor(e){super({name:"InvalidTagParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTagParameterException.prototype)}}
class LimitExceededException extends ECRPUBLICServiceException{name="LimitExceededException";$fault="client"
;constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededException.prototype)}}
class RepositoryAlreadyExistsException extends ECRPUBLICServiceException{name="RepositoryAlreadyExistsException"
;$fault="client";constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryAlreadyExistsException.prototype)}}
class TooManyTagsException extends ECRPUBLICServiceException{name="TooManyTagsException";$fault="client";constructor(e){
super({name:"TooManyTagsException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTagsException.prototype)}}
class RepositoryNotEmptyException extends ECRPUBLICServiceException{name="RepositoryNotEmptyException";$fault="client"
;constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryNotEmptyException.prototype)}}
class RepositoryPolicyNotFoundException extends ECRPUBLICServiceException{name="RepositoryPolicyNotFoundException"
;$fault="client";constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryPolicyNotFoundException.prototype)}}
class ImageNotFoundException extends ECRPUBLICServiceException{name="ImageNotFoundException";$fault="client"
;constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageNotFoundException.prototype)}}
class RepositoryCatalogDataNotFoundException extends ECRPUBLICServiceException{
name="RepositoryCatalogDataNotFoundException";$fault="client";constructor(e){super({
name:"RepositoryCatalogDataNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryCatalogDataNotFoundException.prototype)}}
class ImageAlreadyExistsException extends ECRPUBLICServiceException{name="ImageAlreadyExistsException";$fault="client"
;constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageAlreadyExistsException.prototype)}}
class ImageDigestDoesNotMatchException extends ECRPUBLICServiceException{name="ImageDigestDoesNotMatchException"
;$fault="client";constructor(e){super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageDigestDoesNotMatchException.prototype)}}
class ImageTagAlreadyExistsException extends ECRPUBLICServiceException{name="ImageTagAlreadyExistsException"
;$fault="client";constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageTagAlreadyExistsException.prototype)}}
class InvalidLayerPartException extends ECRPUBLICServiceException{name="InvalidLayerPartException";$fault="client"
;registryId;repositoryName;uploadId;lastValidByteReceived;constructor(e){super({name:"InvalidLayerPartException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidLayerPartException.prototype);this.registryId=e.registryId
;this.repositoryName=e.repositoryName;this.uploadId=e.uploadId;this.lastValidByteReceived=e.lastValidByteReceived}}
class LayersNotFoundException extends ECRPUBLICServiceException{name="LayersNotFoundException";$fault="client"
;constructor(e){super({name:"LayersNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,LayersNotFoundException.prototype)}}
class ReferencedImagesNotFoundException extends ECRPUBLICServiceException{name="ReferencedImagesNotFoundException"
;$fault="client";constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReferencedImagesNotFoundException.prototype)}}const c="client";const p="error"
;const l="message";const d="smithy.ts.sdk.synthetic.com.amazonaws.ecrpublic";const u="com.amazonaws.ecrpublic"
;const E=a.TypeRegistry.for(d);var x=[-3,d,"ECRPUBLICServiceException",0,[],[]]
;E.registerError(x,ECRPUBLICServiceException);const g=a.TypeRegistry.for(u);var m=[-3,u,"EmptyUploadException",{[p]:c
},[l],[0]];g.registerError(m,EmptyUploadException);var y=[-3,u,"ImageAlreadyExistsException",{[p]:c},[l],[0]]
;g.registerError(y,ImageAlreadyExistsException);var f=[-3,u,"ImageDigestDoesNotMatchException",{[p]:c},[l],[0]]
;g.registerError(f,ImageDigestDoesNotMatchException);var v=[-3,u,"ImageNotFoundException",{[p]:c},[l],[0]]
;g.registerError(v,ImageNotFoundException);var P=[-3,u,"ImageTagAlreadyExistsException",{[p]:c},[l],[0]]
;g.registerError(P,ImageTagAlreadyExistsException);var h=[-3,u,"InvalidLayerException",{[p]:c},[l],[0]]
;g.registerError(h,InvalidLayerException);var I=[-3,u,"InvalidLayerPartException",{[p]:c
},["registryId","repositoryName","uploadId","lastValidByteReceived",l],[0,0,0,1,0]]
;g.registerError(I,InvalidLayerPartException);var C=[-3,u,"InvalidParameterException",{[p]:c},[l],[0]]
;g.registerError(C,InvalidParameterException);var S=[-3,u,"InvalidTagParameterException",{[p]:c},[l],[0]]
;g.registerError(S,InvalidTagParameterException);var R=[-3,u,"LayerAlreadyExistsException",{[p]:c},[l],[0]]
;g.registerError(R,LayerAlreadyExistsException);var N=[-3,u,"LayerPartTooSmallException",{[p]:c},[l],[0]]
;g.registerError(N,LayerPartTooSmallException);var O=[-3,u,"LayersNotFoundException",{[p]:c},[l],[0]]
;g.registerError(O,LayersNotFoundException);var A=[-3,u,"LimitExceededException",{[p]:c},[l],[0]]
;g.registerError(A,LimitExceededException);var F=[-3,u,"ReferencedImagesNotFoundException",{[p]:c},[l],[0]]
;g.registerError(F,ReferencedImagesNotFoundException);var L=[-3,u,"RegistryNotFoundException",{[p]:c},[l],[0]]
;g.registerError(L,RegistryNotFoundException);var U=[-3,u,"RepositoryAlreadyExistsException",{[p]:c},[l],[0]]
;g.registerError(U,RepositoryAlreadyExistsException);var D=[-3,u,"RepositoryCatalogDataNotFoundException",{[p]:c
},[l],[0]];g.registerError(D,RepositoryCatalogDataNotFoundException);var b=[-3,u,"RepositoryNotEmptyException",{[p]:c
},[l],[0]];g.registerError(b,RepositoryNotEmptyException);var T=[-3,u,"RepositoryNotFoundException",{[p]:c},[l],[0]]
;g.registerError(T,RepositoryNotFoundException);var $=[-3,u,"RepositoryPolicyNotFoundException",{[p]:c},[l],[0]]
;g.registerError($,RepositoryPolicyNotFoundException);var w=[-3,u,"ServerException",{[p]:"server"},[l],[0]]
;g.registerError(w,ServerException);var k=[-3,u,"TooManyTagsException",{[p]:c},[l],[0]]
;g.registerError(k,TooManyTagsException);var B=[-3,u,"UnsupportedCommandException",{[p]:c},[l],[0]]
;g.registerError(B,UnsupportedCommandException);var _=[-3,u,"UploadNotFoundException",{[p]:c},[l],[0]]
;g.registerError(_,UploadNotFoundException);const j=[E,g]
;var M=[3,u,"AuthorizationData",0,["authorizationToken","expiresAt"],[0,4]]
;var H=[3,u,"GetAuthorizationTokenRequest",0,[],[]]
;var z=[3,u,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>M]]
;var G=[9,u,"GetAuthorizationToken",0,()=>H,()=>z]
;class GetAuthorizationTokenCommand extends(i(s,_mw0,"GetAuthorizationToken",G)){}var V=o(5152);var q=o(90402)
;var W=o(47291);var Y=o(93422);var J=o(23609);var K=o(97523)
;const defaultECRPUBLICHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,n.getSmithyContext)(t).operation,
region:await(0,n.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr-public",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultECRPUBLICHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
K.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,n.normalizeProvider)(e.authSchemePreference??[])})};const X={rE:"3.1108.0"};var Q=o(89882)
;var Z=o(92430);var ee=o(93291);var te=o(37288);var oe=o(99542);const ne="ref"
;const re=-1,ie=true,se="isSet",ae="PartitionResult",ce="booleanEquals",pe="getAttr",le={[ne]:"Endpoint"},de={[ne]:ae
},ue={},Ee=[{[ne]:"Region"}];const xe={conditions:[[se,[le]],[se,Ee],["aws.partition",Ee,ae],[ce,[{[ne]:"UseFIPS"
},ie]],[ce,[{[ne]:"UseDualStack"},ie]],[ce,[{fn:pe,argv:[de,"supportsDualStack"]},ie]],[ce,[{fn:pe,
argv:[de,"supportsFIPS"]},ie]],["stringEquals",[{fn:pe,argv:[de,"name"]},"aws"]]],
results:[[re],[re,"Invalid Configuration: FIPS and custom endpoint are not supported"],[re,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[le,ue],["https://api.ecr-public-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ue],[re,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://api.ecr-public-fips.{Region}.{PartitionResult#dnsSuffix}",ue],[re,"FIPS is enabled but this partition does not support FIPS"],["https://ecr-public.{Region}.api.aws",ue],["https://api.ecr-public.{Region}.{PartitionResult#dualStackDnsSuffix}",ue],[re,"DualStack is enabled but this partition does not support DualStack"],["https://api.ecr-public.{Region}.{PartitionResult#dnsSuffix}",ue],[re,"Invalid Configuration: Missing Region"]]
};const ge=1e8
;const me=new Int32Array([-1,1,-1,0,13,3,1,4,ge+12,2,5,ge+12,3,9,6,4,7,ge+11,5,8,ge+10,7,ge+8,ge+9,4,11,10,6,ge+6,ge+7,5,12,ge+5,6,ge+4,ge+5,3,ge+1,14,4,ge+2,ge+3])
;const ye=r.BinaryDecisionDiagram.from(me,2,xe.conditions,xe.results);const fe=new r.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>fe.get(e,()=>(0,
r.decideEndpoint)(ye,{endpointParams:e,logger:t.logger}));r.customEndpointFunctions.aws=V.awsEndpointFunctions
;const getRuntimeConfig=e=>({apiVersion:"2020-10-30",base64Decoder:e?.base64Decoder??Z.fromBase64,
base64Encoder:e?.base64Encoder??Z.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECRPUBLICHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new K.AwsSdkSigV4Signer}],
logger:e?.logger??new n.NoOpLogger,protocol:e?.protocol??te.AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ecrpublic",errorTypeRegistries:j,
xmlNamespace:"http://ecr-public.amazonaws.com/doc/2020-12-02/",version:"2020-10-30",
serviceTarget:"SpencerFrontendService"},serviceId:e?.serviceId??"ECR PUBLIC",sha256:e?.sha256??oe.Sha256,
urlParser:e?.urlParser??Y.parseUrl,utf8Decoder:e?.utf8Decoder??Z.fromUtf8,utf8Encoder:e?.utf8Encoder??Z.toUtf8})
;const runtimeConfig_getRuntimeConfig=e=>{(0,n.emitWarningIfUnsupportedVersion)(process.version);const t=(0,
W.resolveDefaultsModeConfig)(e);const defaultConfigProvider=()=>t().then(n.loadConfigsForDefaultMode)
;const o=getRuntimeConfig(e);(0,V.emitWarningIfUnsupportedVersion)(process.version);const r={profile:e?.profile,
logger:o.logger};return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,
W.loadConfig)(K.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,r),bodyLengthChecker:e?.bodyLengthChecker??Z.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??Q.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
V.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:X.rE}),maxAttempts:e?.maxAttempts??(0,
W.loadConfig)(J.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,W.loadConfig)(W.NODE_REGION_CONFIG_OPTIONS,{
...W.NODE_REGION_CONFIG_FILE_OPTIONS,...r}),requestHandler:ee.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,W.loadConfig)({...J.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||J.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??Z.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
W.loadConfig)(W.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,r),useFipsEndpoint:e?.useFipsEndpoint??(0,
W.loadConfig)(W.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,r),userAgentAppId:e?.userAgentAppId??(0,
W.loadConfig)(V.NODE_APP_ID_CONFIG_OPTIONS,r)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,V.getAwsRegionExtensionConfiguration)(e),(0,n.getDefaultExtensionConfiguration)(e),(0,
Y.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,V.resolveAwsRegionExtensionConfiguration)(o),(0,n.resolveDefaultRuntimeConfig)(o),(0,
Y.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class ECRPUBLICClient extends n.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t
;const o=resolveClientEndpointParameters(t);const n=(0,V.resolveUserAgentConfig)(o);const i=(0,J.resolveRetryConfig)(n)
;const s=(0,W.resolveRegionConfig)(i);const c=(0,V.resolveHostHeaderConfig)(s);const p=(0,r.resolveEndpointConfig)(c)
;const l=resolveHttpAuthSchemeConfig(p);const d=resolveRuntimeExtensions(l,e?.extensions||[]);this.config=d
;this.middlewareStack.use((0,a.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,
V.getUserAgentPlugin)(this.config));this.middlewareStack.use((0,J.getRetryPlugin)(this.config))
;this.middlewareStack.use((0,Y.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,
V.getHostHeaderPlugin)(this.config));this.middlewareStack.use((0,V.getLoggerPlugin)(this.config))
;this.middlewareStack.use((0,V.getRecursionDetectionPlugin)(this.config));this.middlewareStack.use((0,
q.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultECRPUBLICHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new q.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,q.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}var ve=o(19885);const Pe={
getAuthorizationToken:GetAuthorizationTokenCommand};function make(e){return(0,ve.u)(new ECRPUBLICClient(e),Pe)}}};
