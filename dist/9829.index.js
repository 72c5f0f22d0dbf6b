export const id=9829;export const ids=[9829];export const modules={74211:(e,t,o)=>{o.d(t,{S:()=>ECRClient})
;var a=o(5152);var i=o(90402);var n=o(92658);var r=o(47291);var c=o(62085);var s=o(93422);var p=o(23609);var l=o(26890)
;var u=o(97523);const defaultECRHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
n.getSmithyContext)(t).operation,region:await(0,n.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultECRHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
u.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,n.normalizeProvider)(e.authSchemePreference??[])})};var d=o(942);const E={rE:"3.1169.0"}
;var m=o(89882);var x=o(92430);var g=o(93291);var y=o(37288);var v=o(99542);const f="ref"
;const h=-1,I=true,P="isSet",S="PartitionResult",R="stringEquals",C="booleanEquals",T="getAttr",N={[f]:"Endpoint"},b={
fn:T,argv:[{[f]:S},"name"]},F={[f]:S},O={},A=[{[f]:"Region"}];const U={
conditions:[[P,[N]],[P,A],["aws.partition",A,S],[R,[b,"aws-eusc"]],[R,[b,"aws-iso-f"]],[R,[b,"aws-iso-e"]],[R,[b,"aws-iso-b"]],[R,[b,"aws-iso"]],[R,[b,"aws-cn"]],[R,[b,"aws-us-gov"]],[R,[b,"aws"]],[C,[{
[f]:"UseFIPS"},I]],[C,[{fn:T,argv:[F,"supportsFIPS"]},I]],[C,[{[f]:"UseDualStack"},I]],[C,[{fn:T,
argv:[F,"supportsDualStack"]},I]]],
results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[N,O],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",O],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",O],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",O],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],[h,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[h,"DualStack is enabled but this partition does not support DualStack"],[h,"Invalid Configuration: Missing Region"]]
};const L=1e8
;const w=new Int32Array([-1,1,-1,0,23,3,1,4,L+13,2,5,L+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,L+4,14,L+11,L+12,12,18,17,13,L+9,L+10,13,19,L+6,14,L+8,L+9,11,22,21,13,L+5,L+4,13,L+7,L+6,11,L+1,24,13,L+2,L+3])
;const D=c.BinaryDecisionDiagram.from(w,2,U.conditions,U.results);const $=new c.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>$.get(e,()=>(0,
c.decideEndpoint)(D,{endpointParams:e,logger:t.logger}));c.customEndpointFunctions.aws=a.awsEndpointFunctions
;var k=o(94872);const getRuntimeConfig=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??x.fromBase64,
base64Encoder:e?.base64Encoder??x.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer}],
logger:e?.logger??new n.NoOpLogger,protocol:e?.protocol??y.AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:k.q1U,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",
version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",
sha256:e?.sha256??v.Sha256,urlParser:e?.urlParser??s.parseUrl,utf8Decoder:e?.utf8Decoder??x.fromUtf8,
utf8Encoder:e?.utf8Encoder??x.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
n.emitWarningIfUnsupportedVersion)(process.version);const t=(0,r.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(n.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
a.emitWarningIfUnsupportedVersion)(process.version);const i={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,r.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,i),
bodyLengthChecker:e?.bodyLengthChecker??x.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??m.v6,defaultSocketTimeout:(0,
a.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
a.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:E.rE}),maxAttempts:e?.maxAttempts??(0,
r.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS,{
...r.NODE_REGION_CONFIG_FILE_OPTIONS,...i}),requestHandler:g.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,r.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??x.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,i),useFipsEndpoint:e?.useFipsEndpoint??(0,
r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,i),userAgentAppId:e?.userAgentAppId??(0,
r.loadConfig)(a.NODE_APP_ID_CONFIG_OPTIONS,i)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let a=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){a=e},credentials(){return a}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,a.getAwsRegionExtensionConfiguration)(e),(0,n.getDefaultExtensionConfiguration)(e),(0,
s.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,a.resolveAwsRegionExtensionConfiguration)(o),(0,n.resolveDefaultRuntimeConfig)(o),(0,
s.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class ECRClient extends n.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,d.v)(t)
;const n=(0,a.resolveUserAgentConfig)(o);const u=(0,p.resolveRetryConfig)(n);const E=(0,r.resolveRegionConfig)(u)
;const m=(0,a.resolveHostHeaderConfig)(E);const x=(0,c.resolveEndpointConfig)(m);const g=resolveHttpAuthSchemeConfig(x)
;const y=resolveRuntimeExtensions(g,e?.extensions||[]);this.config=y;this.middlewareStack.use((0,
l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,a.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
s.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,a.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,a.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
a.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new i.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,i.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},51469:(e,t,o)=>{o.d(t,{
G5:()=>r,lq:()=>c,yt:()=>_mw0});var a=o(92658);var i=o(62085);var n=o(942);const r=(0,
a.makeBuilder)(n.S,"AmazonEC2ContainerRegistry_V20150921","ECRClient",i.getEndpointPlugin);const c={}
;const _mw0=(e,t,o,a)=>[]},59952:(e,t,o)=>{o.d(t,{P:()=>BatchGetImageCommand});var a=o(51469);var i=o(94872)
;class BatchGetImageCommand extends((0,a.G5)(a.lq,a.yt,"BatchGetImage",i.e$c)){}},79093:(e,t,o)=>{o.d(t,{
W:()=>CreateRepositoryCommand});var a=o(51469);var i=o(94872);class CreateRepositoryCommand extends((0,
a.G5)(a.lq,a.yt,"CreateRepository",i.D2Z)){}},66512:(e,t,o)=>{o.d(t,{T:()=>DescribeImageScanFindingsCommand})
;var a=o(51469);var i=o(94872);class DescribeImageScanFindingsCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeImageScanFindings",i.gqh)){}},39320:(e,t,o)=>{o.d(t,{j:()=>DescribeImagesCommand})
;var a=o(51469);var i=o(94872);class DescribeImagesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeImages",i.gyn)){}},
71946:(e,t,o)=>{o.d(t,{p:()=>DescribeRepositoriesCommand});var a=o(51469);var i=o(94872)
;class DescribeRepositoriesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeRepositories",i.aAD)){}},38421:(e,t,o)=>{o.d(t,{
E:()=>GetAuthorizationTokenCommand});var a=o(51469);var i=o(94872);class GetAuthorizationTokenCommand extends((0,
a.G5)(a.lq,a.yt,"GetAuthorizationToken",i.phU)){}},97631:(e,t,o)=>{o.d(t,{O:()=>GetLifecyclePolicyCommand})
;var a=o(51469);var i=o(94872);class GetLifecyclePolicyCommand extends((0,a.G5)(a.lq,a.yt,"GetLifecyclePolicy",i.t6f)){}
},41739:(e,t,o)=>{o.d(t,{a:()=>ListTagsForResourceCommand});var a=o(51469);var i=o(94872)
;class ListTagsForResourceCommand extends((0,a.G5)(a.lq,a.yt,"ListTagsForResource",i.Tzn)){}},13260:(e,t,o)=>{o.d(t,{
B:()=>PutImageScanningConfigurationCommand});var a=o(51469);var i=o(94872)
;class PutImageScanningConfigurationCommand extends((0,a.G5)(a.lq,a.yt,"PutImageScanningConfiguration",i.g_f)){}},
34049:(e,t,o)=>{o.d(t,{c:()=>PutImageTagMutabilityCommand});var a=o(51469);var i=o(94872)
;class PutImageTagMutabilityCommand extends((0,a.G5)(a.lq,a.yt,"PutImageTagMutability",i.BZp)){}},30502:(e,t,o)=>{
o.d(t,{R:()=>PutLifecyclePolicyCommand});var a=o(51469);var i=o(94872);class PutLifecyclePolicyCommand extends((0,
a.G5)(a.lq,a.yt,"PutLifecyclePolicy",i.QbX)){}},46229:(e,t,o)=>{o.d(t,{Q:()=>StartImageScanCommand});var a=o(51469)
;var i=o(94872);class StartImageScanCommand extends((0,a.G5)(a.lq,a.yt,"StartImageScan",i.V3o)){}},79787:(e,t,o)=>{
o.d(t,{e:()=>TagResourceCommand});var a=o(51469);var i=o(94872);class TagResourceCommand extends((0,
a.G5)(a.lq,a.yt,"TagResource",i.Jqp)){}},942:(e,t,o)=>{o.d(t,{S:()=>a,v:()=>resolveClientEndpointParameters})
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ecr"});const a={UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},94872:(e,t,o)=>{o.d(t,{e$c:()=>io,D2Z:()=>no,
gqh:()=>co,gyn:()=>ro,aAD:()=>so,phU:()=>po,t6f:()=>lo,Tzn:()=>uo,g_f:()=>Eo,BZp:()=>mo,QbX:()=>xo,V3o:()=>go,
Jqp:()=>yo,q1U:()=>Me});var a=o(26890);var i=o(92658);class ECRServiceException extends i.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,ECRServiceException.prototype)}}class InvalidParameterException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client"
;constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterException.prototype)}}
class RepositoryNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#RepositoryNotFoundException";name="RepositoryNotFoundException";$fault="client"
;constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryNotFoundException.prototype)}}class ServerException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(e){super({
name:"ServerException",$fault:"server",...e});Object.setPrototypeOf(this,ServerException.prototype)}}
class LimitExceededException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LimitExceededException"
;name="LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e
});Object.setPrototypeOf(this,LimitExceededException.prototype)}}
class UnableToGetUpstreamImageException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException"
;$fault="client";constructor(e){super({name:"UnableToGetUpstreamImageException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnableToGetUpstreamImageException.prototype)}}
class ValidationException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ValidationException"
;name="ValidationException";$fault="client";constructor(e){super({name:"ValidationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ValidationException.prototype)}}class EmptyUploadException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(e){
super({name:"EmptyUploadException",$fault:"client",...e});Object.setPrototypeOf(this,EmptyUploadException.prototype)}}
class InvalidLayerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidLayerException"
;name="InvalidLayerException";$fault="client";constructor(e){super({name:"InvalidLayerException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidLayerException.prototype)}}class KmsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#KmsException";name="KmsException";$fault="client";kmsError;constructor(e){super({
name:"KmsException",$fault:"client",...e});Object.setPrototypeOf(this,KmsException.prototype);this.kmsError=e.kmsError}}
class LayerAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client"
;constructor(e){super({name:"LayerAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,LayerAlreadyExistsException.prototype)}}
class LayerPartTooSmallException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client"
;constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e})
;Object.setPrototypeOf(this,LayerPartTooSmallException.prototype)}}
class UploadNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UploadNotFoundException"
;name="UploadNotFoundException";$fault="client";constructor(e){super({name:"UploadNotFoundException",$fault:"client",
...e});Object.setPrototypeOf(this,UploadNotFoundException.prototype)}}
class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException"
;name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(e){super({
name:"PullThroughCacheRuleAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,PullThroughCacheRuleAlreadyExistsException.prototype)}}
class SecretNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#SecretNotFoundException"
;name="SecretNotFoundException";$fault="client";constructor(e){super({name:"SecretNotFoundException",$fault:"client",
...e});Object.setPrototypeOf(this,SecretNotFoundException.prototype)}}
class UnableToAccessSecretException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client"
;constructor(e){super({name:"UnableToAccessSecretException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnableToAccessSecretException.prototype)}}
class UnableToDecryptSecretValueException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException";name="UnableToDecryptSecretValueException"
;$fault="client";constructor(e){super({name:"UnableToDecryptSecretValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnableToDecryptSecretValueException.prototype)}}
class UnsupportedUpstreamRegistryException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="UnsupportedUpstreamRegistryException"
;$fault="client";constructor(e){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedUpstreamRegistryException.prototype)}}
class InvalidTagParameterException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client"
;constructor(e){super({name:"InvalidTagParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTagParameterException.prototype)}}
class RepositoryAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException"
;$fault="client";constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryAlreadyExistsException.prototype)}}
class TooManyTagsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TooManyTagsException"
;name="TooManyTagsException";$fault="client";constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTagsException.prototype)}}
class TemplateAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client"
;constructor(e){super({name:"TemplateAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TemplateAlreadyExistsException.prototype)}}
class LifecyclePolicyNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="LifecyclePolicyNotFoundException"
;$fault="client";constructor(e){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,LifecyclePolicyNotFoundException.prototype)}}
class PullThroughCacheRuleNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException"
;$fault="client";constructor(e){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,PullThroughCacheRuleNotFoundException.prototype)}}
class RegistryPolicyNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException"
;$fault="client";constructor(e){super({name:"RegistryPolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RegistryPolicyNotFoundException.prototype)}}
class RepositoryNotEmptyException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="RepositoryNotEmptyException";$fault="client"
;constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryNotEmptyException.prototype)}}
class TemplateNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TemplateNotFoundException"
;name="TemplateNotFoundException";$fault="client";constructor(e){super({name:"TemplateNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,TemplateNotFoundException.prototype)}}
class RepositoryPolicyNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException";name="RepositoryPolicyNotFoundException"
;$fault="client";constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RepositoryPolicyNotFoundException.prototype)}}
class SigningConfigurationNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurationNotFoundException"
;$fault="client";constructor(e){super({name:"SigningConfigurationNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,SigningConfigurationNotFoundException.prototype)}}
class ExclusionNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client"
;constructor(e){super({name:"ExclusionNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ExclusionNotFoundException.prototype)}}
class ImageNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageNotFoundException"
;name="ImageNotFoundException";$fault="client";constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e
});Object.setPrototypeOf(this,ImageNotFoundException.prototype)}}
class ScanNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ScanNotFoundException"
;name="ScanNotFoundException";$fault="client";constructor(e){super({name:"ScanNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ScanNotFoundException.prototype)}}
class ReplicationBackfillNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException";name="ReplicationBackfillNotFoundException"
;$fault="client";constructor(e){super({name:"ReplicationBackfillNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReplicationBackfillNotFoundException.prototype)}}
class LayerInaccessibleException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessibleException";$fault="client"
;constructor(e){super({name:"LayerInaccessibleException",$fault:"client",...e})
;Object.setPrototypeOf(this,LayerInaccessibleException.prototype)}}
class LayersNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayersNotFoundException"
;name="LayersNotFoundException";$fault="client";constructor(e){super({name:"LayersNotFoundException",$fault:"client",
...e});Object.setPrototypeOf(this,LayersNotFoundException.prototype)}}
class UnableToGetUpstreamLayerException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLayerException"
;$fault="client";constructor(e){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnableToGetUpstreamLayerException.prototype)}}
class LifecyclePolicyPreviewNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException"
;name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(e){super({
name:"LifecyclePolicyPreviewNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,LifecyclePolicyPreviewNotFoundException.prototype)}}
class UnableToListUpstreamImageReferrersException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException"
;name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(e){super({
name:"UnableToListUpstreamImageReferrersException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnableToListUpstreamImageReferrersException.prototype)}}
class ImageAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException";name="ImageAlreadyExistsException";$fault="client"
;constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageAlreadyExistsException.prototype)}}
class ImageDigestDoesNotMatchException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException"
;$fault="client";constructor(e){super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageDigestDoesNotMatchException.prototype)}}
class ImageTagAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client"
;constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageTagAlreadyExistsException.prototype)}}
class ReferencedImagesNotFoundException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="ReferencedImagesNotFoundException"
;$fault="client";constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReferencedImagesNotFoundException.prototype)}}
class BlockedByOrganizationPolicyException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException"
;$fault="client";constructor(e){super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e})
;Object.setPrototypeOf(this,BlockedByOrganizationPolicyException.prototype)}}
class ExclusionAlreadyExistsException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException"
;$fault="client";constructor(e){super({name:"ExclusionAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ExclusionAlreadyExistsException.prototype)}}
class ImageArchivedException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageArchivedException"
;name="ImageArchivedException";$fault="client";constructor(e){super({name:"ImageArchivedException",$fault:"client",...e
});Object.setPrototypeOf(this,ImageArchivedException.prototype)}}
class UnsupportedImageTypeException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client"
;constructor(e){super({name:"UnsupportedImageTypeException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedImageTypeException.prototype)}}
class LifecyclePolicyPreviewInProgressException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException"
;name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(e){super({
name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e})
;Object.setPrototypeOf(this,LifecyclePolicyPreviewInProgressException.prototype)}}
class ReplicationBackfillInProgressException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfillInProgressException"
;$fault="client";constructor(e){super({name:"ReplicationBackfillInProgressException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReplicationBackfillInProgressException.prototype)}}
class ReplicationBackfillInvalidStatusException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException"
;name="ReplicationBackfillInvalidStatusException";$fault="client";constructor(e){super({
name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e})
;Object.setPrototypeOf(this,ReplicationBackfillInvalidStatusException.prototype)}}
class ImageStorageClassUpdateNotSupportedException extends ECRServiceException{
static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException"
;name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(e){super({
name:"ImageStorageClassUpdateNotSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,ImageStorageClassUpdateNotSupportedException.prototype)}}
class InvalidLayerPartException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidLayerPartException"
;name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived
;constructor(e){super({name:"InvalidLayerPartException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidLayerPartException.prototype);this.registryId=e.registryId
;this.repositoryName=e.repositoryName;this.uploadId=e.uploadId;this.lastValidByteReceived=e.lastValidByteReceived}}
const n="client";const r="cvss";const c="description";const s="error";const p="encryptionConfiguration"
;const l="findingSeverityCounts";const u="filter";const d="httpError";const E="imageDigest";const m="imageIds"
;const x="imageId";const g="imageManifestMediaType";const y="imageStatus";const v="imageScanningConfiguration"
;const f="imageScanCompletedAt";const h="imageScanStatus";const I="imageTags";const P="imageTagMutability"
;const S="imageTagMutabilityExclusionFilters";const R="lifecyclePolicyText";const C="message";const T="maxResults"
;const N="name";const b="nextToken";const F="resourceArn";const O="registryId";const A="repositoryName"
;const U="smithy.ts.sdk.synthetic.com.amazonaws.ecr";const L="scoringVector";const w="score";const D="severity"
;const $="source";const k="status";const z="tags";const j="type";const G="vulnerabilitySourceUpdatedAt"
;const B="version";const M="com.amazonaws.ecr";const _=new a.TypeRegistry(U);var q=[-3,U,"ECRServiceException",0,[],[]]
;_.registerError(q,ECRServiceException);const V=new a.TypeRegistry(M)
;var H=[-3,M,"BlockedByOrganizationPolicyException",{[s]:n},[C],[0]]
;V.registerError(H,BlockedByOrganizationPolicyException);var K=[-3,M,"EmptyUploadException",{[s]:n},[C],[0]]
;V.registerError(K,EmptyUploadException);var Z=[-3,M,"ExclusionAlreadyExistsException",{[s]:n},[C],[0]]
;V.registerError(Z,ExclusionAlreadyExistsException);var J=[-3,M,"ExclusionNotFoundException",{[s]:n},[C],[0]]
;V.registerError(J,ExclusionNotFoundException);var Q=[-3,M,"ImageAlreadyExistsException",{[s]:n},[C],[0]]
;V.registerError(Q,ImageAlreadyExistsException);var W=[-3,M,"ImageArchivedException",{[s]:n},[C],[0]]
;V.registerError(W,ImageArchivedException);var X=[-3,M,"ImageDigestDoesNotMatchException",{[s]:n},[C],[0]]
;V.registerError(X,ImageDigestDoesNotMatchException);var Y=[-3,M,"ImageNotFoundException",{[s]:n},[C],[0]]
;V.registerError(Y,ImageNotFoundException);var ee=[-3,M,"ImageStorageClassUpdateNotSupportedException",{[s]:n},[C],[0]]
;V.registerError(ee,ImageStorageClassUpdateNotSupportedException);var te=[-3,M,"ImageTagAlreadyExistsException",{[s]:n
},[C],[0]];V.registerError(te,ImageTagAlreadyExistsException);var oe=[-3,M,"InvalidLayerException",{[s]:n},[C],[0]]
;V.registerError(oe,InvalidLayerException);var ae=[-3,M,"InvalidLayerPartException",{[s]:n
},[O,A,"uploadId","lastValidByteReceived",C],[0,0,0,1,0]];V.registerError(ae,InvalidLayerPartException)
;var ie=[-3,M,"InvalidParameterException",{[s]:n},[C],[0]];V.registerError(ie,InvalidParameterException)
;var ne=[-3,M,"InvalidTagParameterException",{[s]:n},[C],[0]];V.registerError(ne,InvalidTagParameterException)
;var re=[-3,M,"KmsException",{[s]:n},[C,"kmsError"],[0,0]];V.registerError(re,KmsException)
;var ce=[-3,M,"LayerAlreadyExistsException",{[s]:n},[C],[0]];V.registerError(ce,LayerAlreadyExistsException)
;var se=[-3,M,"LayerInaccessibleException",{[s]:n},[C],[0]];V.registerError(se,LayerInaccessibleException)
;var pe=[-3,M,"LayerPartTooSmallException",{[s]:n},[C],[0]];V.registerError(pe,LayerPartTooSmallException)
;var le=[-3,M,"LayersNotFoundException",{[s]:n},[C],[0]];V.registerError(le,LayersNotFoundException)
;var ue=[-3,M,"LifecyclePolicyNotFoundException",{[s]:n},[C],[0]];V.registerError(ue,LifecyclePolicyNotFoundException)
;var de=[-3,M,"LifecyclePolicyPreviewInProgressException",{[s]:n},[C],[0]]
;V.registerError(de,LifecyclePolicyPreviewInProgressException);var Ee=[-3,M,"LifecyclePolicyPreviewNotFoundException",{
[s]:n},[C],[0]];V.registerError(Ee,LifecyclePolicyPreviewNotFoundException);var me=[-3,M,"LimitExceededException",{[s]:n
},[C],[0]];V.registerError(me,LimitExceededException);var xe=[-3,M,"PullThroughCacheRuleAlreadyExistsException",{[s]:n
},[C],[0]];V.registerError(xe,PullThroughCacheRuleAlreadyExistsException)
;var ge=[-3,M,"PullThroughCacheRuleNotFoundException",{[s]:n},[C],[0]]
;V.registerError(ge,PullThroughCacheRuleNotFoundException);var ye=[-3,M,"ReferencedImagesNotFoundException",{[s]:n
},[C],[0]];V.registerError(ye,ReferencedImagesNotFoundException);var ve=[-3,M,"RegistryPolicyNotFoundException",{[s]:n
},[C],[0]];V.registerError(ve,RegistryPolicyNotFoundException);var fe=[-3,M,"ReplicationBackfillInProgressException",{
[s]:n},[C],[0]];V.registerError(fe,ReplicationBackfillInProgressException)
;var he=[-3,M,"ReplicationBackfillInvalidStatusException",{[s]:n},[C],[0]]
;V.registerError(he,ReplicationBackfillInvalidStatusException);var Ie=[-3,M,"ReplicationBackfillNotFoundException",{
[s]:n},[C],[0]];V.registerError(Ie,ReplicationBackfillNotFoundException)
;var Pe=[-3,M,"RepositoryAlreadyExistsException",{[s]:n},[C],[0]];V.registerError(Pe,RepositoryAlreadyExistsException)
;var Se=[-3,M,"RepositoryNotEmptyException",{[s]:n},[C],[0]];V.registerError(Se,RepositoryNotEmptyException)
;var Re=[-3,M,"RepositoryNotFoundException",{[s]:n},[C],[0]];V.registerError(Re,RepositoryNotFoundException)
;var Ce=[-3,M,"RepositoryPolicyNotFoundException",{[s]:n},[C],[0]];V.registerError(Ce,RepositoryPolicyNotFoundException)
;var Te=[-3,M,"ScanNotFoundException",{[s]:n},[C],[0]];V.registerError(Te,ScanNotFoundException)
;var Ne=[-3,M,"SecretNotFoundException",{[s]:n},[C],[0]];V.registerError(Ne,SecretNotFoundException)
;var be=[-3,M,"ServerException",{[s]:"server"},[C],[0]];V.registerError(be,ServerException)
;var Fe=[-3,M,"SigningConfigurationNotFoundException",{[s]:n},[C],[0]]
;V.registerError(Fe,SigningConfigurationNotFoundException);var Oe=[-3,M,"TemplateAlreadyExistsException",{[s]:n
},[C],[0]];V.registerError(Oe,TemplateAlreadyExistsException);var Ae=[-3,M,"TemplateNotFoundException",{[s]:n},[C],[0]]
;V.registerError(Ae,TemplateNotFoundException);var Ue=[-3,M,"TooManyTagsException",{[s]:n},[C],[0]]
;V.registerError(Ue,TooManyTagsException);var Le=[-3,M,"UnableToAccessSecretException",{[s]:n},[C],[0]]
;V.registerError(Le,UnableToAccessSecretException);var we=[-3,M,"UnableToDecryptSecretValueException",{[s]:n},[C],[0]]
;V.registerError(we,UnableToDecryptSecretValueException);var De=[-3,M,"UnableToGetUpstreamImageException",{[s]:n
},[C],[0]];V.registerError(De,UnableToGetUpstreamImageException);var $e=[-3,M,"UnableToGetUpstreamLayerException",{[s]:n
},[C],[0]];V.registerError($e,UnableToGetUpstreamLayerException)
;var ke=[-3,M,"UnableToListUpstreamImageReferrersException",{[s]:n},[C],[0]]
;V.registerError(ke,UnableToListUpstreamImageReferrersException);var ze=[-3,M,"UnsupportedImageTypeException",{[s]:n
},[C],[0]];V.registerError(ze,UnsupportedImageTypeException);var je=[-3,M,"UnsupportedUpstreamRegistryException",{[s]:n
},[C],[0]];V.registerError(je,UnsupportedUpstreamRegistryException);var Ge=[-3,M,"UploadNotFoundException",{[s]:n
},[C],[0]];V.registerError(Ge,UploadNotFoundException);var Be=[-3,M,"ValidationException",{[s]:n,[d]:400},[C],[0]]
;V.registerError(Be,ValidationException);const Me=[_,V];var _e=[3,M,"Attribute",0,["key","value"],[0,0],1]
;var qe=[3,M,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]]
;var Ve=[3,M,"AwsEcrContainerImageDetails",0,["architecture","author","imageHash",I,"platform","pushedAt","lastInUseAt","inUseCount","registry",A],[0,0,0,64,0,4,4,1,0,0]]
;var He=[3,M,"BatchGetImageRequest",0,[A,m,O,"acceptedMediaTypes"],[0,()=>Qt,0,64],2]
;var Ke=[3,M,"BatchGetImageResponse",0,["images","failures"],[()=>Wt,()=>Jt]]
;var Ze=[3,M,"CreateRepositoryRequest",0,[A,O,z,P,S,v,p],[0,0,()=>oo,0,()=>Yt,()=>ft,()=>rt],1]
;var Je=[3,M,"CreateRepositoryResponse",0,["repository"],[()=>Lt]]
;var Qe=[3,M,"CvssScore",0,["baseScore",L,$,B],[1,0,0,0]];var We=[3,M,"CvssScoreAdjustment",0,["metric","reason"],[0,0]]
;var Xe=[3,M,"CvssScoreDetails",0,["adjustments",w,"scoreSource",L,B],[()=>Vt,1,0,0,0]]
;var Ye=[3,M,"DescribeImageScanFindingsRequest",0,[A,x,O,b,T],[0,()=>xt,0,0,1],2]
;var et=[3,M,"DescribeImageScanFindingsResponse",0,[O,A,x,h,"imageScanFindings",b],[0,0,()=>xt,()=>ht,()=>yt,0]]
;var tt=[3,M,"DescribeImagesFilter",0,["tagStatus",y],[0,0]]
;var ot=[3,M,"DescribeImagesRequest",0,[A,O,m,b,T,u],[0,0,()=>Qt,0,1,()=>tt],1]
;var at=[3,M,"DescribeImagesResponse",0,["imageDetails",b],[()=>Zt,0]]
;var it=[3,M,"DescribeRepositoriesRequest",0,[O,"repositoryNames",b,T],[0,64,0,1]]
;var nt=[3,M,"DescribeRepositoriesResponse",0,["repositories",b],[()=>eo,0]]
;var rt=[3,M,"EncryptionConfiguration",0,["encryptionType","kmsKey"],[0,0],1]
;var ct=[3,M,"EnhancedImageScanFinding",0,["awsAccountId",c,"findingArn","firstObservedAt","lastObservedAt","packageVulnerabilityDetails","remediation","resources",w,"scoreDetails",D,k,"title",j,"updatedAt","fixAvailable","exploitAvailable"],[0,0,0,4,4,()=>Rt,()=>Ut,()=>to,1,()=>$t,0,0,0,0,4,0,0]]
;var st=[3,M,"GetAuthorizationTokenRequest",0,["registryIds"],[64]]
;var pt=[3,M,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>qt]]
;var lt=[3,M,"GetLifecyclePolicyRequest",0,[A,O],[0,0],1]
;var ut=[3,M,"GetLifecyclePolicyResponse",0,[O,A,R,"lastEvaluatedAt"],[0,0,0,4]]
;var dt=[3,M,"Image",0,[O,A,x,"imageManifest",g],[0,0,()=>xt,0,0]]
;var Et=[3,M,"ImageDetail",0,[O,A,E,I,"imageSizeInBytes","imagePushedAt",h,"imageScanFindingsSummary",g,"artifactMediaType","lastRecordedPullTime","subjectManifestDigest",y,"lastArchivedAt","lastActivatedAt"],[0,0,0,64,1,4,()=>ht,()=>vt,0,0,4,0,0,4,4]]
;var mt=[3,M,"ImageFailure",0,[x,"failureCode","failureReason"],[()=>xt,0,0]]
;var xt=[3,M,"ImageIdentifier",0,[E,"imageTag"],[0,0]]
;var gt=[3,M,"ImageScanFinding",0,[N,c,"uri",D,"attributes"],[0,0,0,0,()=>_t]]
;var yt=[3,M,"ImageScanFindings",0,[f,G,l,"findings","enhancedFindings"],[4,4,129,()=>Xt,()=>Kt]]
;var vt=[3,M,"ImageScanFindingsSummary",0,[f,G,l],[4,4,129]]
;var ft=[3,M,"ImageScanningConfiguration",0,["scanOnPush"],[2]];var ht=[3,M,"ImageScanStatus",0,[k,c],[0,0]]
;var It=[3,M,"ImageTagMutabilityExclusionFilter",0,["filterType",u],[0,0],2]
;var Pt=[3,M,"ListTagsForResourceRequest",0,[F],[0],1];var St=[3,M,"ListTagsForResourceResponse",0,[z],[()=>oo]]
;var Rt=[3,M,"PackageVulnerabilityDetails",0,[r,"referenceUrls","relatedVulnerabilities",$,"sourceUrl","vendorCreatedAt","vendorSeverity","vendorUpdatedAt","vulnerabilityId","vulnerablePackages"],[()=>Ht,64,64,0,0,4,0,4,0,()=>ao]]
;var Ct=[3,M,"PutImageScanningConfigurationRequest",0,[A,v,O],[0,()=>ft,0],2]
;var Tt=[3,M,"PutImageScanningConfigurationResponse",0,[O,A,v],[0,0,()=>ft]]
;var Nt=[3,M,"PutImageTagMutabilityRequest",0,[A,P,O,S],[0,0,0,()=>Yt],2]
;var bt=[3,M,"PutImageTagMutabilityResponse",0,[O,A,P,S],[0,0,0,()=>Yt]]
;var Ft=[3,M,"PutLifecyclePolicyRequest",0,[A,R,O],[0,0,0],2]
;var Ot=[3,M,"PutLifecyclePolicyResponse",0,[O,A,R],[0,0,0]];var At=[3,M,"Recommendation",0,["url","text"],[0,0]]
;var Ut=[3,M,"Remediation",0,["recommendation"],[()=>At]]
;var Lt=[3,M,"Repository",0,["repositoryArn",O,A,"repositoryUri","createdAt",P,S,v,p],[0,0,0,0,4,0,()=>Yt,()=>ft,()=>rt]]
;var wt=[3,M,"Resource",0,["details","id",z,j],[()=>Dt,0,128,0]]
;var Dt=[3,M,"ResourceDetails",0,["awsEcrContainerImage"],[()=>Ve]];var $t=[3,M,"ScoreDetails",0,[r],[()=>Xe]]
;var kt=[3,M,"StartImageScanRequest",0,[A,x,O],[0,()=>xt,0],2]
;var zt=[3,M,"StartImageScanResponse",0,[O,A,x,h],[0,0,()=>xt,()=>ht]];var jt=[3,M,"Tag",0,["Key","Value"],[0,0],2]
;var Gt=[3,M,"TagResourceRequest",0,[F,z],[0,()=>oo],2];var Bt=[3,M,"TagResourceResponse",0,[],[]]
;var Mt=[3,M,"VulnerablePackage",0,["arch","epoch","filePath",N,"packageManager","release","sourceLayerHash",B,"fixedInVersion"],[0,1,0,0,0,0,0,0,0]]
;var _t=[1,M,"AttributeList",0,()=>_e];var qt=[1,M,"AuthorizationDataList",0,()=>qe]
;var Vt=[1,M,"CvssScoreAdjustmentList",0,()=>We];var Ht=[1,M,"CvssScoreList",0,()=>Qe]
;var Kt=[1,M,"EnhancedImageScanFindingList",0,()=>ct];var Zt=[1,M,"ImageDetailList",0,()=>Et]
;var Jt=[1,M,"ImageFailureList",0,()=>mt];var Qt=[1,M,"ImageIdentifierList",0,()=>xt];var Wt=[1,M,"ImageList",0,()=>dt]
;var Xt=[1,M,"ImageScanFindingList",0,()=>gt];var Yt=[1,M,"ImageTagMutabilityExclusionFilters",0,()=>It]
;var eo=[1,M,"RepositoryList",0,()=>Lt];var to=[1,M,"ResourceList",0,()=>wt];var oo=[1,M,"TagList",0,()=>jt]
;var ao=[1,M,"VulnerablePackagesList",0,()=>Mt];var io=[9,M,"BatchGetImage",0,()=>He,()=>Ke]
;var no=[9,M,"CreateRepository",0,()=>Ze,()=>Je];var ro=[9,M,"DescribeImages",0,()=>ot,()=>at]
;var co=[9,M,"DescribeImageScanFindings",0,()=>Ye,()=>et];var so=[9,M,"DescribeRepositories",0,()=>it,()=>nt]
;var po=[9,M,"GetAuthorizationToken",0,()=>st,()=>pt];var lo=[9,M,"GetLifecyclePolicy",0,()=>lt,()=>ut]
;var uo=[9,M,"ListTagsForResource",0,()=>Pt,()=>St];var Eo=[9,M,"PutImageScanningConfiguration",0,()=>Ct,()=>Tt]
;var mo=[9,M,"PutImageTagMutability",0,()=>Nt,()=>bt];var xo=[9,M,"PutLifecyclePolicy",0,()=>Ft,()=>Ot]
;var go=[9,M,"StartImageScan",0,()=>kt,()=>zt];var yo=[9,M,"TagResource",0,()=>Gt,()=>Bt]}};
