export const id=6028;export const ids=[6028];export const modules={74211:(e,t,o)=>{o.d(t,{S:()=>ECRClient})
;var a=o(5152);var i=o(90402);var n=o(92658);var r=o(47291);var s=o(62085);var c=o(93422);var p=o(23609);var l=o(26890)
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
;const h=-1,I=true,R="isSet",P="PartitionResult",S="stringEquals",C="booleanEquals",T="getAttr",F={[f]:"Endpoint"},b={
fn:T,argv:[{[f]:P},"name"]},N={[f]:P},O={},A=[{[f]:"Region"}];const U={
conditions:[[R,[F]],[R,A],["aws.partition",A,P],[S,[b,"aws-eusc"]],[S,[b,"aws-iso-f"]],[S,[b,"aws-iso-e"]],[S,[b,"aws-iso-b"]],[S,[b,"aws-iso"]],[S,[b,"aws-cn"]],[S,[b,"aws-us-gov"]],[S,[b,"aws"]],[C,[{
[f]:"UseFIPS"},I]],[C,[{fn:T,argv:[N,"supportsFIPS"]},I]],[C,[{[f]:"UseDualStack"},I]],[C,[{fn:T,
argv:[N,"supportsDualStack"]},I]]],
results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[F,O],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",O],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",O],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",O],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],[h,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[h,"DualStack is enabled but this partition does not support DualStack"],[h,"Invalid Configuration: Missing Region"]]
};const L=1e8
;const D=new Int32Array([-1,1,-1,0,23,3,1,4,L+13,2,5,L+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,L+4,14,L+11,L+12,12,18,17,13,L+9,L+10,13,19,L+6,14,L+8,L+9,11,22,21,13,L+5,L+4,13,L+7,L+6,11,L+1,24,13,L+2,L+3])
;const w=s.BinaryDecisionDiagram.from(D,2,U.conditions,U.results);const $=new s.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>$.get(e,()=>(0,
s.decideEndpoint)(w,{endpointParams:e,logger:t.logger}));s.customEndpointFunctions.aws=a.awsEndpointFunctions
;var k=o(94872);const getRuntimeConfig=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??x.fromBase64,
base64Encoder:e?.base64Encoder??x.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer}],
logger:e?.logger??new n.NoOpLogger,protocol:e?.protocol??y.AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:k.q1U,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",
version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",
sha256:e?.sha256??v.Sha256,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??x.fromUtf8,
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
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,a.resolveAwsRegionExtensionConfiguration)(o),(0,n.resolveDefaultRuntimeConfig)(o),(0,
c.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class ECRClient extends n.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,d.v)(t)
;const n=(0,a.resolveUserAgentConfig)(o);const u=(0,p.resolveRetryConfig)(n);const E=(0,r.resolveRegionConfig)(u)
;const m=(0,a.resolveHostHeaderConfig)(E);const x=(0,s.resolveEndpointConfig)(m);const g=resolveHttpAuthSchemeConfig(x)
;const y=resolveRuntimeExtensions(g,e?.extensions||[]);this.config=y;this.middlewareStack.use((0,
l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,a.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,a.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,a.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
a.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new i.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,i.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},51469:(e,t,o)=>{o.d(t,{
G5:()=>r,lq:()=>s,yt:()=>_mw0});var a=o(92658);var i=o(62085);var n=o(942);const r=(0,
a.makeBuilder)(n.S,"AmazonEC2ContainerRegistry_V20150921","ECRClient",i.getEndpointPlugin);const s={}
;const _mw0=(e,t,o,a)=>[]},74469:(e,t,o)=>{o.d(t,{w:()=>BatchDeleteImageCommand});var a=o(51469);var i=o(94872)
;class BatchDeleteImageCommand extends((0,a.G5)(a.lq,a.yt,"BatchDeleteImage",i.V3Y)){}},59952:(e,t,o)=>{o.d(t,{
P:()=>BatchGetImageCommand});var a=o(51469);var i=o(94872);class BatchGetImageCommand extends((0,
a.G5)(a.lq,a.yt,"BatchGetImage",i.e$c)){}},41094:(e,t,o)=>{o.d(t,{T:()=>BatchGetRepositoryScanningConfigurationCommand})
;var a=o(51469);var i=o(94872);class BatchGetRepositoryScanningConfigurationCommand extends((0,
a.G5)(a.lq,a.yt,"BatchGetRepositoryScanningConfiguration",i.mMQ)){}},79093:(e,t,o)=>{o.d(t,{
W:()=>CreateRepositoryCommand});var a=o(51469);var i=o(94872);class CreateRepositoryCommand extends((0,
a.G5)(a.lq,a.yt,"CreateRepository",i.D2Z)){}},66512:(e,t,o)=>{o.d(t,{T:()=>DescribeImageScanFindingsCommand})
;var a=o(51469);var i=o(94872);class DescribeImageScanFindingsCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeImageScanFindings",i.gqh)){}},39320:(e,t,o)=>{o.d(t,{j:()=>DescribeImagesCommand})
;var a=o(51469);var i=o(94872);class DescribeImagesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeImages",i.gyn)){}},
71946:(e,t,o)=>{o.d(t,{p:()=>DescribeRepositoriesCommand});var a=o(51469);var i=o(94872)
;class DescribeRepositoriesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeRepositories",i.aAD)){}},63306:(e,t,o)=>{o.d(t,{
v:()=>DescribeRepositoryCreationTemplatesCommand});var a=o(51469);var i=o(94872)
;class DescribeRepositoryCreationTemplatesCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeRepositoryCreationTemplates",i.kRO)){}},38421:(e,t,o)=>{o.d(t,{
E:()=>GetAuthorizationTokenCommand});var a=o(51469);var i=o(94872);class GetAuthorizationTokenCommand extends((0,
a.G5)(a.lq,a.yt,"GetAuthorizationToken",i.phU)){}},71982:(e,t,o)=>{o.d(t,{p:()=>GetDownloadUrlForLayerCommand})
;var a=o(51469);var i=o(94872)
;class GetDownloadUrlForLayerCommand extends((0,a.G5)(a.lq,a.yt,"GetDownloadUrlForLayer",i.G42)){}},97631:(e,t,o)=>{
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
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},94872:(e,t,o)=>{o.d(t,{V3Y:()=>Do,e$c:()=>wo,
mMQ:()=>$o,D2Z:()=>ko,gqh:()=>Go,gyn:()=>zo,aAD:()=>Bo,kRO:()=>jo,phU:()=>qo,G42:()=>Mo,t6f:()=>_o,Tzn:()=>Vo,
g_f:()=>Ho,BZp:()=>Ko,QbX:()=>Qo,V3o:()=>Yo,Jqp:()=>Zo,q1U:()=>et});var a=o(26890);var i=o(92658)
;class ECRServiceException extends i.ServiceException{
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
const n="client";const r="createdAt";const s="cvss";const c="description";const p="error"
;const l="encryptionConfiguration";const u="encryptionType";const d="failures";const E="failureCode"
;const m="failureReason";const x="findingSeverityCounts";const g="filterType";const y="filter";const v="httpError"
;const f="imageDigest";const h="imageIds";const I="imageId";const R="imageManifestMediaType";const P="imageStatus"
;const S="imageScanningConfiguration";const C="imageScanCompletedAt";const T="imageScanStatus";const F="imageTags"
;const b="imageTagMutability";const N="imageTagMutabilityExclusionFilters";const O="kmsKey";const A="layerDigest"
;const U="lifecyclePolicyText";const L="message";const D="maxResults";const w="name";const $="nextToken"
;const k="resourceArn";const z="repositoryArn";const G="registryId";const B="repositoryName";const j="repositoryNames"
;const q="smithy.ts.sdk.synthetic.com.amazonaws.ecr";const M="scanOnPush";const _="scoringVector";const V="score"
;const H="severity";const K="source";const Q="status";const Y="tags";const Z="type";const J="updatedAt"
;const W="vulnerabilitySourceUpdatedAt";const X="version";const ee="com.amazonaws.ecr";const te=new a.TypeRegistry(q)
;var oe=[-3,q,"ECRServiceException",0,[],[]];te.registerError(oe,ECRServiceException);const ae=new a.TypeRegistry(ee)
;var ie=[-3,ee,"BlockedByOrganizationPolicyException",{[p]:n},[L],[0]]
;ae.registerError(ie,BlockedByOrganizationPolicyException);var ne=[-3,ee,"EmptyUploadException",{[p]:n},[L],[0]]
;ae.registerError(ne,EmptyUploadException);var re=[-3,ee,"ExclusionAlreadyExistsException",{[p]:n},[L],[0]]
;ae.registerError(re,ExclusionAlreadyExistsException);var se=[-3,ee,"ExclusionNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(se,ExclusionNotFoundException);var ce=[-3,ee,"ImageAlreadyExistsException",{[p]:n},[L],[0]]
;ae.registerError(ce,ImageAlreadyExistsException);var pe=[-3,ee,"ImageArchivedException",{[p]:n},[L],[0]]
;ae.registerError(pe,ImageArchivedException);var le=[-3,ee,"ImageDigestDoesNotMatchException",{[p]:n},[L],[0]]
;ae.registerError(le,ImageDigestDoesNotMatchException);var ue=[-3,ee,"ImageNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(ue,ImageNotFoundException);var de=[-3,ee,"ImageStorageClassUpdateNotSupportedException",{[p]:n
},[L],[0]];ae.registerError(de,ImageStorageClassUpdateNotSupportedException)
;var Ee=[-3,ee,"ImageTagAlreadyExistsException",{[p]:n},[L],[0]];ae.registerError(Ee,ImageTagAlreadyExistsException)
;var me=[-3,ee,"InvalidLayerException",{[p]:n},[L],[0]];ae.registerError(me,InvalidLayerException)
;var xe=[-3,ee,"InvalidLayerPartException",{[p]:n},[G,B,"uploadId","lastValidByteReceived",L],[0,0,0,1,0]]
;ae.registerError(xe,InvalidLayerPartException);var ge=[-3,ee,"InvalidParameterException",{[p]:n},[L],[0]]
;ae.registerError(ge,InvalidParameterException);var ye=[-3,ee,"InvalidTagParameterException",{[p]:n},[L],[0]]
;ae.registerError(ye,InvalidTagParameterException);var ve=[-3,ee,"KmsException",{[p]:n},[L,"kmsError"],[0,0]]
;ae.registerError(ve,KmsException);var fe=[-3,ee,"LayerAlreadyExistsException",{[p]:n},[L],[0]]
;ae.registerError(fe,LayerAlreadyExistsException);var he=[-3,ee,"LayerInaccessibleException",{[p]:n},[L],[0]]
;ae.registerError(he,LayerInaccessibleException);var Ie=[-3,ee,"LayerPartTooSmallException",{[p]:n},[L],[0]]
;ae.registerError(Ie,LayerPartTooSmallException);var Re=[-3,ee,"LayersNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(Re,LayersNotFoundException);var Pe=[-3,ee,"LifecyclePolicyNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(Pe,LifecyclePolicyNotFoundException);var Se=[-3,ee,"LifecyclePolicyPreviewInProgressException",{[p]:n
},[L],[0]];ae.registerError(Se,LifecyclePolicyPreviewInProgressException)
;var Ce=[-3,ee,"LifecyclePolicyPreviewNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(Ce,LifecyclePolicyPreviewNotFoundException);var Te=[-3,ee,"LimitExceededException",{[p]:n},[L],[0]]
;ae.registerError(Te,LimitExceededException);var Fe=[-3,ee,"PullThroughCacheRuleAlreadyExistsException",{[p]:n},[L],[0]]
;ae.registerError(Fe,PullThroughCacheRuleAlreadyExistsException);var be=[-3,ee,"PullThroughCacheRuleNotFoundException",{
[p]:n},[L],[0]];ae.registerError(be,PullThroughCacheRuleNotFoundException)
;var Ne=[-3,ee,"ReferencedImagesNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(Ne,ReferencedImagesNotFoundException);var Oe=[-3,ee,"RegistryPolicyNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(Oe,RegistryPolicyNotFoundException);var Ae=[-3,ee,"ReplicationBackfillInProgressException",{[p]:n
},[L],[0]];ae.registerError(Ae,ReplicationBackfillInProgressException)
;var Ue=[-3,ee,"ReplicationBackfillInvalidStatusException",{[p]:n},[L],[0]]
;ae.registerError(Ue,ReplicationBackfillInvalidStatusException);var Le=[-3,ee,"ReplicationBackfillNotFoundException",{
[p]:n},[L],[0]];ae.registerError(Le,ReplicationBackfillNotFoundException)
;var De=[-3,ee,"RepositoryAlreadyExistsException",{[p]:n},[L],[0]];ae.registerError(De,RepositoryAlreadyExistsException)
;var we=[-3,ee,"RepositoryNotEmptyException",{[p]:n},[L],[0]];ae.registerError(we,RepositoryNotEmptyException)
;var $e=[-3,ee,"RepositoryNotFoundException",{[p]:n},[L],[0]];ae.registerError($e,RepositoryNotFoundException)
;var ke=[-3,ee,"RepositoryPolicyNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(ke,RepositoryPolicyNotFoundException);var ze=[-3,ee,"ScanNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(ze,ScanNotFoundException);var Ge=[-3,ee,"SecretNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(Ge,SecretNotFoundException);var Be=[-3,ee,"ServerException",{[p]:"server"},[L],[0]]
;ae.registerError(Be,ServerException);var je=[-3,ee,"SigningConfigurationNotFoundException",{[p]:n},[L],[0]]
;ae.registerError(je,SigningConfigurationNotFoundException);var qe=[-3,ee,"TemplateAlreadyExistsException",{[p]:n
},[L],[0]];ae.registerError(qe,TemplateAlreadyExistsException);var Me=[-3,ee,"TemplateNotFoundException",{[p]:n
},[L],[0]];ae.registerError(Me,TemplateNotFoundException);var _e=[-3,ee,"TooManyTagsException",{[p]:n},[L],[0]]
;ae.registerError(_e,TooManyTagsException);var Ve=[-3,ee,"UnableToAccessSecretException",{[p]:n},[L],[0]]
;ae.registerError(Ve,UnableToAccessSecretException);var He=[-3,ee,"UnableToDecryptSecretValueException",{[p]:n},[L],[0]]
;ae.registerError(He,UnableToDecryptSecretValueException);var Ke=[-3,ee,"UnableToGetUpstreamImageException",{[p]:n
},[L],[0]];ae.registerError(Ke,UnableToGetUpstreamImageException);var Qe=[-3,ee,"UnableToGetUpstreamLayerException",{
[p]:n},[L],[0]];ae.registerError(Qe,UnableToGetUpstreamLayerException)
;var Ye=[-3,ee,"UnableToListUpstreamImageReferrersException",{[p]:n},[L],[0]]
;ae.registerError(Ye,UnableToListUpstreamImageReferrersException);var Ze=[-3,ee,"UnsupportedImageTypeException",{[p]:n
},[L],[0]];ae.registerError(Ze,UnsupportedImageTypeException);var Je=[-3,ee,"UnsupportedUpstreamRegistryException",{
[p]:n},[L],[0]];ae.registerError(Je,UnsupportedUpstreamRegistryException);var We=[-3,ee,"UploadNotFoundException",{[p]:n
},[L],[0]];ae.registerError(We,UploadNotFoundException);var Xe=[-3,ee,"ValidationException",{[p]:n,[v]:400},[L],[0]]
;ae.registerError(Xe,ValidationException);const et=[te,ae];var tt=[3,ee,"Attribute",0,["key","value"],[0,0],1]
;var ot=[3,ee,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]]
;var at=[3,ee,"AwsEcrContainerImageDetails",0,["architecture","author","imageHash",F,"platform","pushedAt","lastInUseAt","inUseCount","registry",B],[0,0,0,64,0,4,4,1,0,0]]
;var it=[3,ee,"BatchDeleteImageRequest",0,[B,h,G],[0,()=>Ro,0],2]
;var nt=[3,ee,"BatchDeleteImageResponse",0,[h,d],[()=>Ro,()=>Io]]
;var rt=[3,ee,"BatchGetImageRequest",0,[B,h,G,"acceptedMediaTypes"],[0,()=>Ro,0,64],2]
;var st=[3,ee,"BatchGetImageResponse",0,["images",d],[()=>Po,()=>Io]]
;var ct=[3,ee,"BatchGetRepositoryScanningConfigurationRequest",0,[j],[64],1]
;var pt=[3,ee,"BatchGetRepositoryScanningConfigurationResponse",0,["scanningConfigurations",d],[()=>No,()=>bo]]
;var lt=[3,ee,"CreateRepositoryRequest",0,[B,G,Y,b,N,S,l],[0,0,()=>Uo,0,()=>Co,()=>Bt,()=>St],1]
;var ut=[3,ee,"CreateRepositoryResponse",0,["repository"],[()=>eo]]
;var dt=[3,ee,"CvssScore",0,["baseScore",_,K,X],[1,0,0,0]]
;var Et=[3,ee,"CvssScoreAdjustment",0,["metric","reason"],[0,0]]
;var mt=[3,ee,"CvssScoreDetails",0,["adjustments",V,"scoreSource",_,X],[()=>yo,1,0,0,0]]
;var xt=[3,ee,"DescribeImageScanFindingsRequest",0,[B,I,G,$,D],[0,()=>$t,0,0,1],2]
;var gt=[3,ee,"DescribeImageScanFindingsResponse",0,[G,B,I,T,"imageScanFindings",$],[0,0,()=>$t,()=>jt,()=>zt,0]]
;var yt=[3,ee,"DescribeImagesFilter",0,["tagStatus",P],[0,0]]
;var vt=[3,ee,"DescribeImagesRequest",0,[B,G,h,$,D,y],[0,0,()=>Ro,0,1,()=>yt],1]
;var ft=[3,ee,"DescribeImagesResponse",0,["imageDetails",$],[()=>ho,0]]
;var ht=[3,ee,"DescribeRepositoriesRequest",0,[G,j,$,D],[0,64,0,1]]
;var It=[3,ee,"DescribeRepositoriesResponse",0,["repositories",$],[()=>Fo,0]]
;var Rt=[3,ee,"DescribeRepositoryCreationTemplatesRequest",0,["prefixes",$,D],[64,0,1]]
;var Pt=[3,ee,"DescribeRepositoryCreationTemplatesResponse",0,[G,"repositoryCreationTemplates",$],[0,()=>To,0]]
;var St=[3,ee,"EncryptionConfiguration",0,[u,O],[0,0],1]
;var Ct=[3,ee,"EncryptionConfigurationForRepositoryCreationTemplate",0,[u,O],[0,0],1]
;var Tt=[3,ee,"EnhancedImageScanFinding",0,["awsAccountId",c,"findingArn","firstObservedAt","lastObservedAt","packageVulnerabilityDetails","remediation","resources",V,"scoreDetails",H,Q,"title",Z,J,"fixAvailable","exploitAvailable"],[0,0,0,4,4,()=>Vt,()=>Xt,()=>Oo,1,()=>so,0,0,0,0,4,0,0]]
;var Ft=[3,ee,"GetAuthorizationTokenRequest",0,["registryIds"],[64]]
;var bt=[3,ee,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>go]]
;var Nt=[3,ee,"GetDownloadUrlForLayerRequest",0,[B,A,G],[0,0,0],2]
;var Ot=[3,ee,"GetDownloadUrlForLayerResponse",0,["downloadUrl",A],[0,0]]
;var At=[3,ee,"GetLifecyclePolicyRequest",0,[B,G],[0,0],1]
;var Ut=[3,ee,"GetLifecyclePolicyResponse",0,[G,B,U,"lastEvaluatedAt"],[0,0,0,4]]
;var Lt=[3,ee,"Image",0,[G,B,I,"imageManifest",R],[0,0,()=>$t,0,0]]
;var Dt=[3,ee,"ImageDetail",0,[G,B,f,F,"imageSizeInBytes","imagePushedAt",T,"imageScanFindingsSummary",R,"artifactMediaType","lastRecordedPullTime","subjectManifestDigest",P,"lastArchivedAt","lastActivatedAt"],[0,0,0,64,1,4,()=>jt,()=>Gt,0,0,4,0,0,4,4]]
;var wt=[3,ee,"ImageFailure",0,[I,E,m],[()=>$t,0,0]];var $t=[3,ee,"ImageIdentifier",0,[f,"imageTag"],[0,0]]
;var kt=[3,ee,"ImageScanFinding",0,[w,c,"uri",H,"attributes"],[0,0,0,0,()=>xo]]
;var zt=[3,ee,"ImageScanFindings",0,[C,W,x,"findings","enhancedFindings"],[4,4,129,()=>So,()=>fo]]
;var Gt=[3,ee,"ImageScanFindingsSummary",0,[C,W,x],[4,4,129]];var Bt=[3,ee,"ImageScanningConfiguration",0,[M],[2]]
;var jt=[3,ee,"ImageScanStatus",0,[Q,c],[0,0]];var qt=[3,ee,"ImageTagMutabilityExclusionFilter",0,[g,y],[0,0],2]
;var Mt=[3,ee,"ListTagsForResourceRequest",0,[k],[0],1];var _t=[3,ee,"ListTagsForResourceResponse",0,[Y],[()=>Uo]]
;var Vt=[3,ee,"PackageVulnerabilityDetails",0,[s,"referenceUrls","relatedVulnerabilities",K,"sourceUrl","vendorCreatedAt","vendorSeverity","vendorUpdatedAt","vulnerabilityId","vulnerablePackages"],[()=>vo,64,64,0,0,4,0,4,0,()=>Lo]]
;var Ht=[3,ee,"PutImageScanningConfigurationRequest",0,[B,S,G],[0,()=>Bt,0],2]
;var Kt=[3,ee,"PutImageScanningConfigurationResponse",0,[G,B,S],[0,0,()=>Bt]]
;var Qt=[3,ee,"PutImageTagMutabilityRequest",0,[B,b,G,N],[0,0,0,()=>Co],2]
;var Yt=[3,ee,"PutImageTagMutabilityResponse",0,[G,B,b,N],[0,0,0,()=>Co]]
;var Zt=[3,ee,"PutLifecyclePolicyRequest",0,[B,U,G],[0,0,0],2]
;var Jt=[3,ee,"PutLifecyclePolicyResponse",0,[G,B,U],[0,0,0]];var Wt=[3,ee,"Recommendation",0,["url","text"],[0,0]]
;var Xt=[3,ee,"Remediation",0,["recommendation"],[()=>Wt]]
;var eo=[3,ee,"Repository",0,[z,G,B,"repositoryUri",r,b,N,S,l],[0,0,0,0,4,0,()=>Co,()=>Bt,()=>St]]
;var to=[3,ee,"RepositoryCreationTemplate",0,["prefix",c,l,"resourceTags",b,N,"repositoryPolicy","lifecyclePolicy","appliedFor","customRoleArn",r,J],[0,0,()=>Ct,()=>Uo,0,()=>Co,0,0,64,0,4,4]]
;var oo=[3,ee,"RepositoryScanningConfiguration",0,[z,B,M,"scanFrequency","appliedScanFilters"],[0,0,2,0,()=>Ao]]
;var ao=[3,ee,"RepositoryScanningConfigurationFailure",0,[B,E,m],[0,0,0]]
;var io=[3,ee,"Resource",0,["details","id",Y,Z],[()=>no,0,128,0]]
;var no=[3,ee,"ResourceDetails",0,["awsEcrContainerImage"],[()=>at]]
;var ro=[3,ee,"ScanningRepositoryFilter",0,[y,g],[0,0],2];var so=[3,ee,"ScoreDetails",0,[s],[()=>mt]]
;var co=[3,ee,"StartImageScanRequest",0,[B,I,G],[0,()=>$t,0],2]
;var po=[3,ee,"StartImageScanResponse",0,[G,B,I,T],[0,0,()=>$t,()=>jt]];var lo=[3,ee,"Tag",0,["Key","Value"],[0,0],2]
;var uo=[3,ee,"TagResourceRequest",0,[k,Y],[0,()=>Uo],2];var Eo=[3,ee,"TagResourceResponse",0,[],[]]
;var mo=[3,ee,"VulnerablePackage",0,["arch","epoch","filePath",w,"packageManager","release","sourceLayerHash",X,"fixedInVersion"],[0,1,0,0,0,0,0,0,0]]
;var xo=[1,ee,"AttributeList",0,()=>tt];var go=[1,ee,"AuthorizationDataList",0,()=>ot]
;var yo=[1,ee,"CvssScoreAdjustmentList",0,()=>Et];var vo=[1,ee,"CvssScoreList",0,()=>dt]
;var fo=[1,ee,"EnhancedImageScanFindingList",0,()=>Tt];var ho=[1,ee,"ImageDetailList",0,()=>Dt]
;var Io=[1,ee,"ImageFailureList",0,()=>wt];var Ro=[1,ee,"ImageIdentifierList",0,()=>$t]
;var Po=[1,ee,"ImageList",0,()=>Lt];var So=[1,ee,"ImageScanFindingList",0,()=>kt]
;var Co=[1,ee,"ImageTagMutabilityExclusionFilters",0,()=>qt];var To=[1,ee,"RepositoryCreationTemplateList",0,()=>to]
;var Fo=[1,ee,"RepositoryList",0,()=>eo];var bo=[1,ee,"RepositoryScanningConfigurationFailureList",0,()=>ao]
;var No=[1,ee,"RepositoryScanningConfigurationList",0,()=>oo];var Oo=[1,ee,"ResourceList",0,()=>io]
;var Ao=[1,ee,"ScanningRepositoryFilterList",0,()=>ro];var Uo=[1,ee,"TagList",0,()=>lo]
;var Lo=[1,ee,"VulnerablePackagesList",0,()=>mo];var Do=[9,ee,"BatchDeleteImage",0,()=>it,()=>nt]
;var wo=[9,ee,"BatchGetImage",0,()=>rt,()=>st];var $o=[9,ee,"BatchGetRepositoryScanningConfiguration",0,()=>ct,()=>pt]
;var ko=[9,ee,"CreateRepository",0,()=>lt,()=>ut];var zo=[9,ee,"DescribeImages",0,()=>vt,()=>ft]
;var Go=[9,ee,"DescribeImageScanFindings",0,()=>xt,()=>gt];var Bo=[9,ee,"DescribeRepositories",0,()=>ht,()=>It]
;var jo=[9,ee,"DescribeRepositoryCreationTemplates",0,()=>Rt,()=>Pt]
;var qo=[9,ee,"GetAuthorizationToken",0,()=>Ft,()=>bt];var Mo=[9,ee,"GetDownloadUrlForLayer",0,()=>Nt,()=>Ot]
;var _o=[9,ee,"GetLifecyclePolicy",0,()=>At,()=>Ut];var Vo=[9,ee,"ListTagsForResource",0,()=>Mt,()=>_t]
;var Ho=[9,ee,"PutImageScanningConfiguration",0,()=>Ht,()=>Kt];var Ko=[9,ee,"PutImageTagMutability",0,()=>Qt,()=>Yt]
;var Qo=[9,ee,"PutLifecyclePolicy",0,()=>Zt,()=>Jt];var Yo=[9,ee,"StartImageScan",0,()=>co,()=>po]
;var Zo=[9,ee,"TagResource",0,()=>uo,()=>Eo]}};
