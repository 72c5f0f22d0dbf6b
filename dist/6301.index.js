export const id=6301;export const ids=[6301];export const modules={74211:(e,t,o)=>{o.d(t,{S:()=>ECRClient})
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
;const _mw0=(e,t,o,a)=>[]},74469:(e,t,o)=>{o.d(t,{w:()=>BatchDeleteImageCommand});var a=o(51469);var i=o(94872)
;class BatchDeleteImageCommand extends((0,a.G5)(a.lq,a.yt,"BatchDeleteImage",i.V3Y)){}},59952:(e,t,o)=>{o.d(t,{
P:()=>BatchGetImageCommand});var a=o(51469);var i=o(94872);class BatchGetImageCommand extends((0,
a.G5)(a.lq,a.yt,"BatchGetImage",i.e$c)){}},79093:(e,t,o)=>{o.d(t,{W:()=>CreateRepositoryCommand});var a=o(51469)
;var i=o(94872);class CreateRepositoryCommand extends((0,a.G5)(a.lq,a.yt,"CreateRepository",i.D2Z)){}},66512:(e,t,o)=>{
o.d(t,{T:()=>DescribeImageScanFindingsCommand});var a=o(51469);var i=o(94872)
;class DescribeImageScanFindingsCommand extends((0,a.G5)(a.lq,a.yt,"DescribeImageScanFindings",i.gqh)){}},
39320:(e,t,o)=>{o.d(t,{j:()=>DescribeImagesCommand});var a=o(51469);var i=o(94872)
;class DescribeImagesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeImages",i.gyn)){}},71946:(e,t,o)=>{o.d(t,{
p:()=>DescribeRepositoriesCommand});var a=o(51469);var i=o(94872);class DescribeRepositoriesCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeRepositories",i.aAD)){}},38421:(e,t,o)=>{o.d(t,{E:()=>GetAuthorizationTokenCommand})
;var a=o(51469);var i=o(94872)
;class GetAuthorizationTokenCommand extends((0,a.G5)(a.lq,a.yt,"GetAuthorizationToken",i.phU)){}},97631:(e,t,o)=>{
o.d(t,{O:()=>GetLifecyclePolicyCommand});var a=o(51469);var i=o(94872);class GetLifecyclePolicyCommand extends((0,
a.G5)(a.lq,a.yt,"GetLifecyclePolicy",i.t6f)){}},41739:(e,t,o)=>{o.d(t,{a:()=>ListTagsForResourceCommand});var a=o(51469)
;var i=o(94872);class ListTagsForResourceCommand extends((0,a.G5)(a.lq,a.yt,"ListTagsForResource",i.Tzn)){}},
13260:(e,t,o)=>{o.d(t,{B:()=>PutImageScanningConfigurationCommand});var a=o(51469);var i=o(94872)
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
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},94872:(e,t,o)=>{o.d(t,{V3Y:()=>co,e$c:()=>so,
D2Z:()=>po,gqh:()=>uo,gyn:()=>lo,aAD:()=>Eo,phU:()=>mo,t6f:()=>xo,Tzn:()=>go,g_f:()=>yo,BZp:()=>vo,QbX:()=>fo,
V3o:()=>ho,Jqp:()=>Io,q1U:()=>qe});var a=o(26890);var i=o(92658);class ECRServiceException extends i.ServiceException{
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
;const l="failures";const u="findingSeverityCounts";const d="filter";const E="httpError";const m="imageDigest"
;const x="imageIds";const g="imageId";const y="imageManifestMediaType";const v="imageStatus"
;const f="imageScanningConfiguration";const h="imageScanCompletedAt";const I="imageScanStatus";const P="imageTags"
;const S="imageTagMutability";const R="imageTagMutabilityExclusionFilters";const C="lifecyclePolicyText"
;const T="message";const N="maxResults";const b="name";const F="nextToken";const O="resourceArn";const A="registryId"
;const U="repositoryName";const L="smithy.ts.sdk.synthetic.com.amazonaws.ecr";const w="scoringVector";const D="score"
;const $="severity";const k="source";const z="status";const j="tags";const B="type"
;const G="vulnerabilitySourceUpdatedAt";const M="version";const q="com.amazonaws.ecr";const _=new a.TypeRegistry(L)
;var V=[-3,L,"ECRServiceException",0,[],[]];_.registerError(V,ECRServiceException);const H=new a.TypeRegistry(q)
;var K=[-3,q,"BlockedByOrganizationPolicyException",{[s]:n},[T],[0]]
;H.registerError(K,BlockedByOrganizationPolicyException);var Y=[-3,q,"EmptyUploadException",{[s]:n},[T],[0]]
;H.registerError(Y,EmptyUploadException);var Z=[-3,q,"ExclusionAlreadyExistsException",{[s]:n},[T],[0]]
;H.registerError(Z,ExclusionAlreadyExistsException);var J=[-3,q,"ExclusionNotFoundException",{[s]:n},[T],[0]]
;H.registerError(J,ExclusionNotFoundException);var Q=[-3,q,"ImageAlreadyExistsException",{[s]:n},[T],[0]]
;H.registerError(Q,ImageAlreadyExistsException);var W=[-3,q,"ImageArchivedException",{[s]:n},[T],[0]]
;H.registerError(W,ImageArchivedException);var X=[-3,q,"ImageDigestDoesNotMatchException",{[s]:n},[T],[0]]
;H.registerError(X,ImageDigestDoesNotMatchException);var ee=[-3,q,"ImageNotFoundException",{[s]:n},[T],[0]]
;H.registerError(ee,ImageNotFoundException);var te=[-3,q,"ImageStorageClassUpdateNotSupportedException",{[s]:n},[T],[0]]
;H.registerError(te,ImageStorageClassUpdateNotSupportedException);var oe=[-3,q,"ImageTagAlreadyExistsException",{[s]:n
},[T],[0]];H.registerError(oe,ImageTagAlreadyExistsException);var ae=[-3,q,"InvalidLayerException",{[s]:n},[T],[0]]
;H.registerError(ae,InvalidLayerException);var ie=[-3,q,"InvalidLayerPartException",{[s]:n
},[A,U,"uploadId","lastValidByteReceived",T],[0,0,0,1,0]];H.registerError(ie,InvalidLayerPartException)
;var ne=[-3,q,"InvalidParameterException",{[s]:n},[T],[0]];H.registerError(ne,InvalidParameterException)
;var re=[-3,q,"InvalidTagParameterException",{[s]:n},[T],[0]];H.registerError(re,InvalidTagParameterException)
;var ce=[-3,q,"KmsException",{[s]:n},[T,"kmsError"],[0,0]];H.registerError(ce,KmsException)
;var se=[-3,q,"LayerAlreadyExistsException",{[s]:n},[T],[0]];H.registerError(se,LayerAlreadyExistsException)
;var pe=[-3,q,"LayerInaccessibleException",{[s]:n},[T],[0]];H.registerError(pe,LayerInaccessibleException)
;var le=[-3,q,"LayerPartTooSmallException",{[s]:n},[T],[0]];H.registerError(le,LayerPartTooSmallException)
;var ue=[-3,q,"LayersNotFoundException",{[s]:n},[T],[0]];H.registerError(ue,LayersNotFoundException)
;var de=[-3,q,"LifecyclePolicyNotFoundException",{[s]:n},[T],[0]];H.registerError(de,LifecyclePolicyNotFoundException)
;var Ee=[-3,q,"LifecyclePolicyPreviewInProgressException",{[s]:n},[T],[0]]
;H.registerError(Ee,LifecyclePolicyPreviewInProgressException);var me=[-3,q,"LifecyclePolicyPreviewNotFoundException",{
[s]:n},[T],[0]];H.registerError(me,LifecyclePolicyPreviewNotFoundException);var xe=[-3,q,"LimitExceededException",{[s]:n
},[T],[0]];H.registerError(xe,LimitExceededException);var ge=[-3,q,"PullThroughCacheRuleAlreadyExistsException",{[s]:n
},[T],[0]];H.registerError(ge,PullThroughCacheRuleAlreadyExistsException)
;var ye=[-3,q,"PullThroughCacheRuleNotFoundException",{[s]:n},[T],[0]]
;H.registerError(ye,PullThroughCacheRuleNotFoundException);var ve=[-3,q,"ReferencedImagesNotFoundException",{[s]:n
},[T],[0]];H.registerError(ve,ReferencedImagesNotFoundException);var fe=[-3,q,"RegistryPolicyNotFoundException",{[s]:n
},[T],[0]];H.registerError(fe,RegistryPolicyNotFoundException);var he=[-3,q,"ReplicationBackfillInProgressException",{
[s]:n},[T],[0]];H.registerError(he,ReplicationBackfillInProgressException)
;var Ie=[-3,q,"ReplicationBackfillInvalidStatusException",{[s]:n},[T],[0]]
;H.registerError(Ie,ReplicationBackfillInvalidStatusException);var Pe=[-3,q,"ReplicationBackfillNotFoundException",{
[s]:n},[T],[0]];H.registerError(Pe,ReplicationBackfillNotFoundException)
;var Se=[-3,q,"RepositoryAlreadyExistsException",{[s]:n},[T],[0]];H.registerError(Se,RepositoryAlreadyExistsException)
;var Re=[-3,q,"RepositoryNotEmptyException",{[s]:n},[T],[0]];H.registerError(Re,RepositoryNotEmptyException)
;var Ce=[-3,q,"RepositoryNotFoundException",{[s]:n},[T],[0]];H.registerError(Ce,RepositoryNotFoundException)
;var Te=[-3,q,"RepositoryPolicyNotFoundException",{[s]:n},[T],[0]];H.registerError(Te,RepositoryPolicyNotFoundException)
;var Ne=[-3,q,"ScanNotFoundException",{[s]:n},[T],[0]];H.registerError(Ne,ScanNotFoundException)
;var be=[-3,q,"SecretNotFoundException",{[s]:n},[T],[0]];H.registerError(be,SecretNotFoundException)
;var Fe=[-3,q,"ServerException",{[s]:"server"},[T],[0]];H.registerError(Fe,ServerException)
;var Oe=[-3,q,"SigningConfigurationNotFoundException",{[s]:n},[T],[0]]
;H.registerError(Oe,SigningConfigurationNotFoundException);var Ae=[-3,q,"TemplateAlreadyExistsException",{[s]:n
},[T],[0]];H.registerError(Ae,TemplateAlreadyExistsException);var Ue=[-3,q,"TemplateNotFoundException",{[s]:n},[T],[0]]
;H.registerError(Ue,TemplateNotFoundException);var Le=[-3,q,"TooManyTagsException",{[s]:n},[T],[0]]
;H.registerError(Le,TooManyTagsException);var we=[-3,q,"UnableToAccessSecretException",{[s]:n},[T],[0]]
;H.registerError(we,UnableToAccessSecretException);var De=[-3,q,"UnableToDecryptSecretValueException",{[s]:n},[T],[0]]
;H.registerError(De,UnableToDecryptSecretValueException);var $e=[-3,q,"UnableToGetUpstreamImageException",{[s]:n
},[T],[0]];H.registerError($e,UnableToGetUpstreamImageException);var ke=[-3,q,"UnableToGetUpstreamLayerException",{[s]:n
},[T],[0]];H.registerError(ke,UnableToGetUpstreamLayerException)
;var ze=[-3,q,"UnableToListUpstreamImageReferrersException",{[s]:n},[T],[0]]
;H.registerError(ze,UnableToListUpstreamImageReferrersException);var je=[-3,q,"UnsupportedImageTypeException",{[s]:n
},[T],[0]];H.registerError(je,UnsupportedImageTypeException);var Be=[-3,q,"UnsupportedUpstreamRegistryException",{[s]:n
},[T],[0]];H.registerError(Be,UnsupportedUpstreamRegistryException);var Ge=[-3,q,"UploadNotFoundException",{[s]:n
},[T],[0]];H.registerError(Ge,UploadNotFoundException);var Me=[-3,q,"ValidationException",{[s]:n,[E]:400},[T],[0]]
;H.registerError(Me,ValidationException);const qe=[_,H];var _e=[3,q,"Attribute",0,["key","value"],[0,0],1]
;var Ve=[3,q,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]]
;var He=[3,q,"AwsEcrContainerImageDetails",0,["architecture","author","imageHash",P,"platform","pushedAt","lastInUseAt","inUseCount","registry",U],[0,0,0,64,0,4,4,1,0,0]]
;var Ke=[3,q,"BatchDeleteImageRequest",0,[U,x,A],[0,()=>Xt,0],2]
;var Ye=[3,q,"BatchDeleteImageResponse",0,[x,l],[()=>Xt,()=>Wt]]
;var Ze=[3,q,"BatchGetImageRequest",0,[U,x,A,"acceptedMediaTypes"],[0,()=>Xt,0,64],2]
;var Je=[3,q,"BatchGetImageResponse",0,["images",l],[()=>eo,()=>Wt]]
;var Qe=[3,q,"CreateRepositoryRequest",0,[U,A,j,S,R,f,p],[0,0,()=>no,0,()=>oo,()=>Pt,()=>pt],1]
;var We=[3,q,"CreateRepositoryResponse",0,["repository"],[()=>$t]]
;var Xe=[3,q,"CvssScore",0,["baseScore",w,k,M],[1,0,0,0]];var et=[3,q,"CvssScoreAdjustment",0,["metric","reason"],[0,0]]
;var tt=[3,q,"CvssScoreDetails",0,["adjustments",D,"scoreSource",w,M],[()=>Yt,1,0,0,0]]
;var ot=[3,q,"DescribeImageScanFindingsRequest",0,[U,g,A,F,N],[0,()=>vt,0,0,1],2]
;var at=[3,q,"DescribeImageScanFindingsResponse",0,[A,U,g,I,"imageScanFindings",F],[0,0,()=>vt,()=>St,()=>ht,0]]
;var it=[3,q,"DescribeImagesFilter",0,["tagStatus",v],[0,0]]
;var nt=[3,q,"DescribeImagesRequest",0,[U,A,x,F,N,d],[0,0,()=>Xt,0,1,()=>it],1]
;var rt=[3,q,"DescribeImagesResponse",0,["imageDetails",F],[()=>Qt,0]]
;var ct=[3,q,"DescribeRepositoriesRequest",0,[A,"repositoryNames",F,N],[0,64,0,1]]
;var st=[3,q,"DescribeRepositoriesResponse",0,["repositories",F],[()=>ao,0]]
;var pt=[3,q,"EncryptionConfiguration",0,["encryptionType","kmsKey"],[0,0],1]
;var lt=[3,q,"EnhancedImageScanFinding",0,["awsAccountId",c,"findingArn","firstObservedAt","lastObservedAt","packageVulnerabilityDetails","remediation","resources",D,"scoreDetails",$,z,"title",B,"updatedAt","fixAvailable","exploitAvailable"],[0,0,0,4,4,()=>Nt,()=>Dt,()=>io,1,()=>jt,0,0,0,0,4,0,0]]
;var ut=[3,q,"GetAuthorizationTokenRequest",0,["registryIds"],[64]]
;var dt=[3,q,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>Kt]]
;var Et=[3,q,"GetLifecyclePolicyRequest",0,[U,A],[0,0],1]
;var mt=[3,q,"GetLifecyclePolicyResponse",0,[A,U,C,"lastEvaluatedAt"],[0,0,0,4]]
;var xt=[3,q,"Image",0,[A,U,g,"imageManifest",y],[0,0,()=>vt,0,0]]
;var gt=[3,q,"ImageDetail",0,[A,U,m,P,"imageSizeInBytes","imagePushedAt",I,"imageScanFindingsSummary",y,"artifactMediaType","lastRecordedPullTime","subjectManifestDigest",v,"lastArchivedAt","lastActivatedAt"],[0,0,0,64,1,4,()=>St,()=>It,0,0,4,0,0,4,4]]
;var yt=[3,q,"ImageFailure",0,[g,"failureCode","failureReason"],[()=>vt,0,0]]
;var vt=[3,q,"ImageIdentifier",0,[m,"imageTag"],[0,0]]
;var ft=[3,q,"ImageScanFinding",0,[b,c,"uri",$,"attributes"],[0,0,0,0,()=>Ht]]
;var ht=[3,q,"ImageScanFindings",0,[h,G,u,"findings","enhancedFindings"],[4,4,129,()=>to,()=>Jt]]
;var It=[3,q,"ImageScanFindingsSummary",0,[h,G,u],[4,4,129]]
;var Pt=[3,q,"ImageScanningConfiguration",0,["scanOnPush"],[2]];var St=[3,q,"ImageScanStatus",0,[z,c],[0,0]]
;var Rt=[3,q,"ImageTagMutabilityExclusionFilter",0,["filterType",d],[0,0],2]
;var Ct=[3,q,"ListTagsForResourceRequest",0,[O],[0],1];var Tt=[3,q,"ListTagsForResourceResponse",0,[j],[()=>no]]
;var Nt=[3,q,"PackageVulnerabilityDetails",0,[r,"referenceUrls","relatedVulnerabilities",k,"sourceUrl","vendorCreatedAt","vendorSeverity","vendorUpdatedAt","vulnerabilityId","vulnerablePackages"],[()=>Zt,64,64,0,0,4,0,4,0,()=>ro]]
;var bt=[3,q,"PutImageScanningConfigurationRequest",0,[U,f,A],[0,()=>Pt,0],2]
;var Ft=[3,q,"PutImageScanningConfigurationResponse",0,[A,U,f],[0,0,()=>Pt]]
;var Ot=[3,q,"PutImageTagMutabilityRequest",0,[U,S,A,R],[0,0,0,()=>oo],2]
;var At=[3,q,"PutImageTagMutabilityResponse",0,[A,U,S,R],[0,0,0,()=>oo]]
;var Ut=[3,q,"PutLifecyclePolicyRequest",0,[U,C,A],[0,0,0],2]
;var Lt=[3,q,"PutLifecyclePolicyResponse",0,[A,U,C],[0,0,0]];var wt=[3,q,"Recommendation",0,["url","text"],[0,0]]
;var Dt=[3,q,"Remediation",0,["recommendation"],[()=>wt]]
;var $t=[3,q,"Repository",0,["repositoryArn",A,U,"repositoryUri","createdAt",S,R,f,p],[0,0,0,0,4,0,()=>oo,()=>Pt,()=>pt]]
;var kt=[3,q,"Resource",0,["details","id",j,B],[()=>zt,0,128,0]]
;var zt=[3,q,"ResourceDetails",0,["awsEcrContainerImage"],[()=>He]];var jt=[3,q,"ScoreDetails",0,[r],[()=>tt]]
;var Bt=[3,q,"StartImageScanRequest",0,[U,g,A],[0,()=>vt,0],2]
;var Gt=[3,q,"StartImageScanResponse",0,[A,U,g,I],[0,0,()=>vt,()=>St]];var Mt=[3,q,"Tag",0,["Key","Value"],[0,0],2]
;var qt=[3,q,"TagResourceRequest",0,[O,j],[0,()=>no],2];var _t=[3,q,"TagResourceResponse",0,[],[]]
;var Vt=[3,q,"VulnerablePackage",0,["arch","epoch","filePath",b,"packageManager","release","sourceLayerHash",M,"fixedInVersion"],[0,1,0,0,0,0,0,0,0]]
;var Ht=[1,q,"AttributeList",0,()=>_e];var Kt=[1,q,"AuthorizationDataList",0,()=>Ve]
;var Yt=[1,q,"CvssScoreAdjustmentList",0,()=>et];var Zt=[1,q,"CvssScoreList",0,()=>Xe]
;var Jt=[1,q,"EnhancedImageScanFindingList",0,()=>lt];var Qt=[1,q,"ImageDetailList",0,()=>gt]
;var Wt=[1,q,"ImageFailureList",0,()=>yt];var Xt=[1,q,"ImageIdentifierList",0,()=>vt];var eo=[1,q,"ImageList",0,()=>xt]
;var to=[1,q,"ImageScanFindingList",0,()=>ft];var oo=[1,q,"ImageTagMutabilityExclusionFilters",0,()=>Rt]
;var ao=[1,q,"RepositoryList",0,()=>$t];var io=[1,q,"ResourceList",0,()=>kt];var no=[1,q,"TagList",0,()=>Mt]
;var ro=[1,q,"VulnerablePackagesList",0,()=>Vt];var co=[9,q,"BatchDeleteImage",0,()=>Ke,()=>Ye]
;var so=[9,q,"BatchGetImage",0,()=>Ze,()=>Je];var po=[9,q,"CreateRepository",0,()=>Qe,()=>We]
;var lo=[9,q,"DescribeImages",0,()=>nt,()=>rt];var uo=[9,q,"DescribeImageScanFindings",0,()=>ot,()=>at]
;var Eo=[9,q,"DescribeRepositories",0,()=>ct,()=>st];var mo=[9,q,"GetAuthorizationToken",0,()=>ut,()=>dt]
;var xo=[9,q,"GetLifecyclePolicy",0,()=>Et,()=>mt];var go=[9,q,"ListTagsForResource",0,()=>Ct,()=>Tt]
;var yo=[9,q,"PutImageScanningConfiguration",0,()=>bt,()=>Ft];var vo=[9,q,"PutImageTagMutability",0,()=>Ot,()=>At]
;var fo=[9,q,"PutLifecyclePolicy",0,()=>Ut,()=>Lt];var ho=[9,q,"StartImageScan",0,()=>Bt,()=>Gt]
;var Io=[9,q,"TagResource",0,()=>qt,()=>_t]}};
