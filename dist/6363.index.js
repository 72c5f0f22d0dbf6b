export const id=6363;export const ids=[6363];export const modules={74211:(e,t,o)=>{o.d(t,{S:()=>ECRClient})
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
;const h=-1,I=true,P="isSet",R="PartitionResult",S="stringEquals",C="booleanEquals",T="getAttr",F={[f]:"Endpoint"},b={
fn:T,argv:[{[f]:R},"name"]},N={[f]:R},O={},A=[{[f]:"Region"}];const L={
conditions:[[P,[F]],[P,A],["aws.partition",A,R],[S,[b,"aws-eusc"]],[S,[b,"aws-iso-f"]],[S,[b,"aws-iso-e"]],[S,[b,"aws-iso-b"]],[S,[b,"aws-iso"]],[S,[b,"aws-cn"]],[S,[b,"aws-us-gov"]],[S,[b,"aws"]],[C,[{
[f]:"UseFIPS"},I]],[C,[{fn:T,argv:[N,"supportsFIPS"]},I]],[C,[{[f]:"UseDualStack"},I]],[C,[{fn:T,
argv:[N,"supportsDualStack"]},I]]],
results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[F,O],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",O],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",O],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",O],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],[h,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[h,"DualStack is enabled but this partition does not support DualStack"],[h,"Invalid Configuration: Missing Region"]]
};const U=1e8
;const D=new Int32Array([-1,1,-1,0,23,3,1,4,U+13,2,5,U+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,U+4,14,U+11,U+12,12,18,17,13,U+9,U+10,13,19,U+6,14,U+8,U+9,11,22,21,13,U+5,U+4,13,U+7,U+6,11,U+1,24,13,U+2,U+3])
;const w=s.BinaryDecisionDiagram.from(D,2,L.conditions,L.results);const $=new s.EndpointCache({size:50,
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
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},94872:(e,t,o)=>{o.d(t,{V3Y:()=>Ao,e$c:()=>Lo,
mMQ:()=>Uo,D2Z:()=>Do,gqh:()=>$o,gyn:()=>wo,aAD:()=>ko,kRO:()=>zo,phU:()=>Bo,t6f:()=>Go,Tzn:()=>jo,g_f:()=>qo,
BZp:()=>Mo,QbX:()=>_o,V3o:()=>Vo,Jqp:()=>Ho,q1U:()=>Xe});var a=o(26890);var i=o(92658)
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
;const f="imageDigest";const h="imageIds";const I="imageId";const P="imageManifestMediaType";const R="imageStatus"
;const S="imageScanningConfiguration";const C="imageScanCompletedAt";const T="imageScanStatus";const F="imageTags"
;const b="imageTagMutability";const N="imageTagMutabilityExclusionFilters";const O="kmsKey"
;const A="lifecyclePolicyText";const L="message";const U="maxResults";const D="name";const w="nextToken"
;const $="resourceArn";const k="repositoryArn";const z="registryId";const B="repositoryName";const G="repositoryNames"
;const j="smithy.ts.sdk.synthetic.com.amazonaws.ecr";const q="scanOnPush";const M="scoringVector";const _="score"
;const V="severity";const H="source";const K="status";const Q="tags";const Y="type";const Z="updatedAt"
;const J="vulnerabilitySourceUpdatedAt";const W="version";const X="com.amazonaws.ecr";const ee=new a.TypeRegistry(j)
;var te=[-3,j,"ECRServiceException",0,[],[]];ee.registerError(te,ECRServiceException);const oe=new a.TypeRegistry(X)
;var ae=[-3,X,"BlockedByOrganizationPolicyException",{[p]:n},[L],[0]]
;oe.registerError(ae,BlockedByOrganizationPolicyException);var ie=[-3,X,"EmptyUploadException",{[p]:n},[L],[0]]
;oe.registerError(ie,EmptyUploadException);var ne=[-3,X,"ExclusionAlreadyExistsException",{[p]:n},[L],[0]]
;oe.registerError(ne,ExclusionAlreadyExistsException);var re=[-3,X,"ExclusionNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(re,ExclusionNotFoundException);var se=[-3,X,"ImageAlreadyExistsException",{[p]:n},[L],[0]]
;oe.registerError(se,ImageAlreadyExistsException);var ce=[-3,X,"ImageArchivedException",{[p]:n},[L],[0]]
;oe.registerError(ce,ImageArchivedException);var pe=[-3,X,"ImageDigestDoesNotMatchException",{[p]:n},[L],[0]]
;oe.registerError(pe,ImageDigestDoesNotMatchException);var le=[-3,X,"ImageNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(le,ImageNotFoundException);var ue=[-3,X,"ImageStorageClassUpdateNotSupportedException",{[p]:n
},[L],[0]];oe.registerError(ue,ImageStorageClassUpdateNotSupportedException)
;var de=[-3,X,"ImageTagAlreadyExistsException",{[p]:n},[L],[0]];oe.registerError(de,ImageTagAlreadyExistsException)
;var Ee=[-3,X,"InvalidLayerException",{[p]:n},[L],[0]];oe.registerError(Ee,InvalidLayerException)
;var me=[-3,X,"InvalidLayerPartException",{[p]:n},[z,B,"uploadId","lastValidByteReceived",L],[0,0,0,1,0]]
;oe.registerError(me,InvalidLayerPartException);var xe=[-3,X,"InvalidParameterException",{[p]:n},[L],[0]]
;oe.registerError(xe,InvalidParameterException);var ge=[-3,X,"InvalidTagParameterException",{[p]:n},[L],[0]]
;oe.registerError(ge,InvalidTagParameterException);var ye=[-3,X,"KmsException",{[p]:n},[L,"kmsError"],[0,0]]
;oe.registerError(ye,KmsException);var ve=[-3,X,"LayerAlreadyExistsException",{[p]:n},[L],[0]]
;oe.registerError(ve,LayerAlreadyExistsException);var fe=[-3,X,"LayerInaccessibleException",{[p]:n},[L],[0]]
;oe.registerError(fe,LayerInaccessibleException);var he=[-3,X,"LayerPartTooSmallException",{[p]:n},[L],[0]]
;oe.registerError(he,LayerPartTooSmallException);var Ie=[-3,X,"LayersNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(Ie,LayersNotFoundException);var Pe=[-3,X,"LifecyclePolicyNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(Pe,LifecyclePolicyNotFoundException);var Re=[-3,X,"LifecyclePolicyPreviewInProgressException",{[p]:n
},[L],[0]];oe.registerError(Re,LifecyclePolicyPreviewInProgressException)
;var Se=[-3,X,"LifecyclePolicyPreviewNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(Se,LifecyclePolicyPreviewNotFoundException);var Ce=[-3,X,"LimitExceededException",{[p]:n},[L],[0]]
;oe.registerError(Ce,LimitExceededException);var Te=[-3,X,"PullThroughCacheRuleAlreadyExistsException",{[p]:n},[L],[0]]
;oe.registerError(Te,PullThroughCacheRuleAlreadyExistsException);var Fe=[-3,X,"PullThroughCacheRuleNotFoundException",{
[p]:n},[L],[0]];oe.registerError(Fe,PullThroughCacheRuleNotFoundException)
;var be=[-3,X,"ReferencedImagesNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(be,ReferencedImagesNotFoundException);var Ne=[-3,X,"RegistryPolicyNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(Ne,RegistryPolicyNotFoundException);var Oe=[-3,X,"ReplicationBackfillInProgressException",{[p]:n
},[L],[0]];oe.registerError(Oe,ReplicationBackfillInProgressException)
;var Ae=[-3,X,"ReplicationBackfillInvalidStatusException",{[p]:n},[L],[0]]
;oe.registerError(Ae,ReplicationBackfillInvalidStatusException);var Le=[-3,X,"ReplicationBackfillNotFoundException",{
[p]:n},[L],[0]];oe.registerError(Le,ReplicationBackfillNotFoundException)
;var Ue=[-3,X,"RepositoryAlreadyExistsException",{[p]:n},[L],[0]];oe.registerError(Ue,RepositoryAlreadyExistsException)
;var De=[-3,X,"RepositoryNotEmptyException",{[p]:n},[L],[0]];oe.registerError(De,RepositoryNotEmptyException)
;var we=[-3,X,"RepositoryNotFoundException",{[p]:n},[L],[0]];oe.registerError(we,RepositoryNotFoundException)
;var $e=[-3,X,"RepositoryPolicyNotFoundException",{[p]:n},[L],[0]]
;oe.registerError($e,RepositoryPolicyNotFoundException);var ke=[-3,X,"ScanNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(ke,ScanNotFoundException);var ze=[-3,X,"SecretNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(ze,SecretNotFoundException);var Be=[-3,X,"ServerException",{[p]:"server"},[L],[0]]
;oe.registerError(Be,ServerException);var Ge=[-3,X,"SigningConfigurationNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(Ge,SigningConfigurationNotFoundException);var je=[-3,X,"TemplateAlreadyExistsException",{[p]:n
},[L],[0]];oe.registerError(je,TemplateAlreadyExistsException);var qe=[-3,X,"TemplateNotFoundException",{[p]:n},[L],[0]]
;oe.registerError(qe,TemplateNotFoundException);var Me=[-3,X,"TooManyTagsException",{[p]:n},[L],[0]]
;oe.registerError(Me,TooManyTagsException);var _e=[-3,X,"UnableToAccessSecretException",{[p]:n},[L],[0]]
;oe.registerError(_e,UnableToAccessSecretException);var Ve=[-3,X,"UnableToDecryptSecretValueException",{[p]:n},[L],[0]]
;oe.registerError(Ve,UnableToDecryptSecretValueException);var He=[-3,X,"UnableToGetUpstreamImageException",{[p]:n
},[L],[0]];oe.registerError(He,UnableToGetUpstreamImageException);var Ke=[-3,X,"UnableToGetUpstreamLayerException",{
[p]:n},[L],[0]];oe.registerError(Ke,UnableToGetUpstreamLayerException)
;var Qe=[-3,X,"UnableToListUpstreamImageReferrersException",{[p]:n},[L],[0]]
;oe.registerError(Qe,UnableToListUpstreamImageReferrersException);var Ye=[-3,X,"UnsupportedImageTypeException",{[p]:n
},[L],[0]];oe.registerError(Ye,UnsupportedImageTypeException);var Ze=[-3,X,"UnsupportedUpstreamRegistryException",{[p]:n
},[L],[0]];oe.registerError(Ze,UnsupportedUpstreamRegistryException);var Je=[-3,X,"UploadNotFoundException",{[p]:n
},[L],[0]];oe.registerError(Je,UploadNotFoundException);var We=[-3,X,"ValidationException",{[p]:n,[v]:400},[L],[0]]
;oe.registerError(We,ValidationException);const Xe=[ee,oe];var et=[3,X,"Attribute",0,["key","value"],[0,0],1]
;var tt=[3,X,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]]
;var ot=[3,X,"AwsEcrContainerImageDetails",0,["architecture","author","imageHash",F,"platform","pushedAt","lastInUseAt","inUseCount","registry",B],[0,0,0,64,0,4,4,1,0,0]]
;var at=[3,X,"BatchDeleteImageRequest",0,[B,h,z],[0,()=>fo,0],2]
;var it=[3,X,"BatchDeleteImageResponse",0,[h,d],[()=>fo,()=>vo]]
;var nt=[3,X,"BatchGetImageRequest",0,[B,h,z,"acceptedMediaTypes"],[0,()=>fo,0,64],2]
;var rt=[3,X,"BatchGetImageResponse",0,["images",d],[()=>ho,()=>vo]]
;var st=[3,X,"BatchGetRepositoryScanningConfigurationRequest",0,[G],[64],1]
;var ct=[3,X,"BatchGetRepositoryScanningConfigurationResponse",0,["scanningConfigurations",d],[()=>To,()=>Co]]
;var pt=[3,X,"CreateRepositoryRequest",0,[B,z,Q,b,N,S,l],[0,0,()=>No,0,()=>Po,()=>kt,()=>Rt],1]
;var lt=[3,X,"CreateRepositoryResponse",0,["repository"],[()=>Jt]]
;var ut=[3,X,"CvssScore",0,["baseScore",M,H,W],[1,0,0,0]];var dt=[3,X,"CvssScoreAdjustment",0,["metric","reason"],[0,0]]
;var Et=[3,X,"CvssScoreDetails",0,["adjustments",_,"scoreSource",M,W],[()=>mo,1,0,0,0]]
;var mt=[3,X,"DescribeImageScanFindingsRequest",0,[B,I,z,w,U],[0,()=>Ut,0,0,1],2]
;var xt=[3,X,"DescribeImageScanFindingsResponse",0,[z,B,I,T,"imageScanFindings",w],[0,0,()=>Ut,()=>zt,()=>wt,0]]
;var gt=[3,X,"DescribeImagesFilter",0,["tagStatus",R],[0,0]]
;var yt=[3,X,"DescribeImagesRequest",0,[B,z,h,w,U,y],[0,0,()=>fo,0,1,()=>gt],1]
;var vt=[3,X,"DescribeImagesResponse",0,["imageDetails",w],[()=>yo,0]]
;var ft=[3,X,"DescribeRepositoriesRequest",0,[z,G,w,U],[0,64,0,1]]
;var ht=[3,X,"DescribeRepositoriesResponse",0,["repositories",w],[()=>So,0]]
;var It=[3,X,"DescribeRepositoryCreationTemplatesRequest",0,["prefixes",w,U],[64,0,1]]
;var Pt=[3,X,"DescribeRepositoryCreationTemplatesResponse",0,[z,"repositoryCreationTemplates",w],[0,()=>Ro,0]]
;var Rt=[3,X,"EncryptionConfiguration",0,[u,O],[0,0],1]
;var St=[3,X,"EncryptionConfigurationForRepositoryCreationTemplate",0,[u,O],[0,0],1]
;var Ct=[3,X,"EnhancedImageScanFinding",0,["awsAccountId",c,"findingArn","firstObservedAt","lastObservedAt","packageVulnerabilityDetails","remediation","resources",_,"scoreDetails",V,K,"title",Y,Z,"fixAvailable","exploitAvailable"],[0,0,0,4,4,()=>qt,()=>Zt,()=>Fo,1,()=>io,0,0,0,0,4,0,0]]
;var Tt=[3,X,"GetAuthorizationTokenRequest",0,["registryIds"],[64]]
;var Ft=[3,X,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>Eo]]
;var bt=[3,X,"GetLifecyclePolicyRequest",0,[B,z],[0,0],1]
;var Nt=[3,X,"GetLifecyclePolicyResponse",0,[z,B,A,"lastEvaluatedAt"],[0,0,0,4]]
;var Ot=[3,X,"Image",0,[z,B,I,"imageManifest",P],[0,0,()=>Ut,0,0]]
;var At=[3,X,"ImageDetail",0,[z,B,f,F,"imageSizeInBytes","imagePushedAt",T,"imageScanFindingsSummary",P,"artifactMediaType","lastRecordedPullTime","subjectManifestDigest",R,"lastArchivedAt","lastActivatedAt"],[0,0,0,64,1,4,()=>zt,()=>$t,0,0,4,0,0,4,4]]
;var Lt=[3,X,"ImageFailure",0,[I,E,m],[()=>Ut,0,0]];var Ut=[3,X,"ImageIdentifier",0,[f,"imageTag"],[0,0]]
;var Dt=[3,X,"ImageScanFinding",0,[D,c,"uri",V,"attributes"],[0,0,0,0,()=>uo]]
;var wt=[3,X,"ImageScanFindings",0,[C,J,x,"findings","enhancedFindings"],[4,4,129,()=>Io,()=>go]]
;var $t=[3,X,"ImageScanFindingsSummary",0,[C,J,x],[4,4,129]];var kt=[3,X,"ImageScanningConfiguration",0,[q],[2]]
;var zt=[3,X,"ImageScanStatus",0,[K,c],[0,0]];var Bt=[3,X,"ImageTagMutabilityExclusionFilter",0,[g,y],[0,0],2]
;var Gt=[3,X,"ListTagsForResourceRequest",0,[$],[0],1];var jt=[3,X,"ListTagsForResourceResponse",0,[Q],[()=>No]]
;var qt=[3,X,"PackageVulnerabilityDetails",0,[s,"referenceUrls","relatedVulnerabilities",H,"sourceUrl","vendorCreatedAt","vendorSeverity","vendorUpdatedAt","vulnerabilityId","vulnerablePackages"],[()=>xo,64,64,0,0,4,0,4,0,()=>Oo]]
;var Mt=[3,X,"PutImageScanningConfigurationRequest",0,[B,S,z],[0,()=>kt,0],2]
;var _t=[3,X,"PutImageScanningConfigurationResponse",0,[z,B,S],[0,0,()=>kt]]
;var Vt=[3,X,"PutImageTagMutabilityRequest",0,[B,b,z,N],[0,0,0,()=>Po],2]
;var Ht=[3,X,"PutImageTagMutabilityResponse",0,[z,B,b,N],[0,0,0,()=>Po]]
;var Kt=[3,X,"PutLifecyclePolicyRequest",0,[B,A,z],[0,0,0],2]
;var Qt=[3,X,"PutLifecyclePolicyResponse",0,[z,B,A],[0,0,0]];var Yt=[3,X,"Recommendation",0,["url","text"],[0,0]]
;var Zt=[3,X,"Remediation",0,["recommendation"],[()=>Yt]]
;var Jt=[3,X,"Repository",0,[k,z,B,"repositoryUri",r,b,N,S,l],[0,0,0,0,4,0,()=>Po,()=>kt,()=>Rt]]
;var Wt=[3,X,"RepositoryCreationTemplate",0,["prefix",c,l,"resourceTags",b,N,"repositoryPolicy","lifecyclePolicy","appliedFor","customRoleArn",r,Z],[0,0,()=>St,()=>No,0,()=>Po,0,0,64,0,4,4]]
;var Xt=[3,X,"RepositoryScanningConfiguration",0,[k,B,q,"scanFrequency","appliedScanFilters"],[0,0,2,0,()=>bo]]
;var eo=[3,X,"RepositoryScanningConfigurationFailure",0,[B,E,m],[0,0,0]]
;var to=[3,X,"Resource",0,["details","id",Q,Y],[()=>oo,0,128,0]]
;var oo=[3,X,"ResourceDetails",0,["awsEcrContainerImage"],[()=>ot]]
;var ao=[3,X,"ScanningRepositoryFilter",0,[y,g],[0,0],2];var io=[3,X,"ScoreDetails",0,[s],[()=>Et]]
;var no=[3,X,"StartImageScanRequest",0,[B,I,z],[0,()=>Ut,0],2]
;var ro=[3,X,"StartImageScanResponse",0,[z,B,I,T],[0,0,()=>Ut,()=>zt]];var so=[3,X,"Tag",0,["Key","Value"],[0,0],2]
;var co=[3,X,"TagResourceRequest",0,[$,Q],[0,()=>No],2];var po=[3,X,"TagResourceResponse",0,[],[]]
;var lo=[3,X,"VulnerablePackage",0,["arch","epoch","filePath",D,"packageManager","release","sourceLayerHash",W,"fixedInVersion"],[0,1,0,0,0,0,0,0,0]]
;var uo=[1,X,"AttributeList",0,()=>et];var Eo=[1,X,"AuthorizationDataList",0,()=>tt]
;var mo=[1,X,"CvssScoreAdjustmentList",0,()=>dt];var xo=[1,X,"CvssScoreList",0,()=>ut]
;var go=[1,X,"EnhancedImageScanFindingList",0,()=>Ct];var yo=[1,X,"ImageDetailList",0,()=>At]
;var vo=[1,X,"ImageFailureList",0,()=>Lt];var fo=[1,X,"ImageIdentifierList",0,()=>Ut];var ho=[1,X,"ImageList",0,()=>Ot]
;var Io=[1,X,"ImageScanFindingList",0,()=>Dt];var Po=[1,X,"ImageTagMutabilityExclusionFilters",0,()=>Bt]
;var Ro=[1,X,"RepositoryCreationTemplateList",0,()=>Wt];var So=[1,X,"RepositoryList",0,()=>Jt]
;var Co=[1,X,"RepositoryScanningConfigurationFailureList",0,()=>eo]
;var To=[1,X,"RepositoryScanningConfigurationList",0,()=>Xt];var Fo=[1,X,"ResourceList",0,()=>to]
;var bo=[1,X,"ScanningRepositoryFilterList",0,()=>ao];var No=[1,X,"TagList",0,()=>so]
;var Oo=[1,X,"VulnerablePackagesList",0,()=>lo];var Ao=[9,X,"BatchDeleteImage",0,()=>at,()=>it]
;var Lo=[9,X,"BatchGetImage",0,()=>nt,()=>rt];var Uo=[9,X,"BatchGetRepositoryScanningConfiguration",0,()=>st,()=>ct]
;var Do=[9,X,"CreateRepository",0,()=>pt,()=>lt];var wo=[9,X,"DescribeImages",0,()=>yt,()=>vt]
;var $o=[9,X,"DescribeImageScanFindings",0,()=>mt,()=>xt];var ko=[9,X,"DescribeRepositories",0,()=>ft,()=>ht]
;var zo=[9,X,"DescribeRepositoryCreationTemplates",0,()=>It,()=>Pt];var Bo=[9,X,"GetAuthorizationToken",0,()=>Tt,()=>Ft]
;var Go=[9,X,"GetLifecyclePolicy",0,()=>bt,()=>Nt];var jo=[9,X,"ListTagsForResource",0,()=>Gt,()=>jt]
;var qo=[9,X,"PutImageScanningConfiguration",0,()=>Mt,()=>_t];var Mo=[9,X,"PutImageTagMutability",0,()=>Vt,()=>Ht]
;var _o=[9,X,"PutLifecyclePolicy",0,()=>Kt,()=>Qt];var Vo=[9,X,"StartImageScan",0,()=>no,()=>ro]
;var Ho=[9,X,"TagResource",0,()=>co,()=>po]}};
