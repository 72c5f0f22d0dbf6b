export const id=736;export const ids=[736];export const modules={4211:(e,t,o)=>{o.d(t,{S:()=>ECRClient});var i=o(5152)
;var n=o(402);var r=o(2658);var a=o(7291);var c=o(2085);var s=o(3422);var p=o(3609);var l=o(6890);var E=o(7523)
;const defaultECRHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,r.getSmithyContext)(t).operation,
region:await(0,r.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultECRHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
E.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,r.normalizeProvider)(e.authSchemePreference??[])})};var u=o(942);const d={rE:"3.1169.0"}
;var x=o(9882);var m=o(2430);var g=o(3291);var y=o(7288);var f=o(9542);const h="ref"
;const v=-1,I=true,P="isSet",S="PartitionResult",R="stringEquals",N="booleanEquals",O="getAttr",C={[h]:"Endpoint"},F={
fn:O,argv:[{[h]:S},"name"]},T={[h]:S},U={},A=[{[h]:"Region"}];const b={
conditions:[[P,[C]],[P,A],["aws.partition",A,S],[R,[F,"aws-eusc"]],[R,[F,"aws-iso-f"]],[R,[F,"aws-iso-e"]],[R,[F,"aws-iso-b"]],[R,[F,"aws-iso"]],[R,[F,"aws-cn"]],[R,[F,"aws-us-gov"]],[R,[F,"aws"]],[N,[{
[h]:"UseFIPS"},I]],[N,[{fn:O,argv:[T,"supportsFIPS"]},I]],[N,[{[h]:"UseDualStack"},I]],[N,[{fn:O,
argv:[T,"supportsDualStack"]},I]]],
results:[[v],[v,"Invalid Configuration: FIPS and custom endpoint are not supported"],[v,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[C,U],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",U],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",U],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",U],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",U],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",U],[v,"FIPS and DualStack are enabled, but this partition does not support one or both"],[v,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",U],[v,"DualStack is enabled but this partition does not support DualStack"],[v,"Invalid Configuration: Missing Region"]]
};const w=1e8
;const $=new Int32Array([-1,1,-1,0,23,3,1,4,w+13,2,5,w+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,w+4,14,w+11,w+12,12,18,17,13,w+9,w+10,13,19,w+6,14,w+8,w+9,11,22,21,13,w+5,w+4,13,w+7,w+6,11,w+1,24,13,w+2,w+3])
;const L=c.BinaryDecisionDiagram.from($,2,b.conditions,b.results);const z=new c.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>z.get(e,()=>(0,
c.decideEndpoint)(L,{endpointParams:e,logger:t.logger}));c.customEndpointFunctions.aws=i.awsEndpointFunctions
;var k=o(4872);const getRuntimeConfig=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??m.fromBase64,
base64Encoder:e?.base64Encoder??m.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new E.AwsSdkSigV4Signer}],
logger:e?.logger??new r.NoOpLogger,protocol:e?.protocol??y.AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:k.q1U,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",
version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",
sha256:e?.sha256??f.Sha256,urlParser:e?.urlParser??s.parseUrl,utf8Decoder:e?.utf8Decoder??m.fromUtf8,
utf8Encoder:e?.utf8Encoder??m.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
r.emitWarningIfUnsupportedVersion)(process.version);const t=(0,a.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(r.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
i.emitWarningIfUnsupportedVersion)(process.version);const n={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,a.loadConfig)(E.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,n),
bodyLengthChecker:e?.bodyLengthChecker??m.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??x.v6,defaultSocketTimeout:(0,
i.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
i.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:d.rE}),maxAttempts:e?.maxAttempts??(0,
a.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,a.loadConfig)(a.NODE_REGION_CONFIG_OPTIONS,{
...a.NODE_REGION_CONFIG_FILE_OPTIONS,...n}),requestHandler:g.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,a.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??m.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
a.loadConfig)(a.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,n),useFipsEndpoint:e?.useFipsEndpoint??(0,
a.loadConfig)(a.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,n),userAgentAppId:e?.userAgentAppId??(0,
a.loadConfig)(i.NODE_APP_ID_CONFIG_OPTIONS,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let i=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){i=e},credentials(){return i}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,i.getAwsRegionExtensionConfiguration)(e),(0,r.getDefaultExtensionConfiguration)(e),(0,
s.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,i.resolveAwsRegionExtensionConfiguration)(o),(0,r.resolveDefaultRuntimeConfig)(o),(0,
s.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class ECRClient extends r.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,u.v)(t)
;const r=(0,i.resolveUserAgentConfig)(o);const E=(0,p.resolveRetryConfig)(r);const d=(0,a.resolveRegionConfig)(E)
;const x=(0,i.resolveHostHeaderConfig)(d);const m=(0,c.resolveEndpointConfig)(x);const g=resolveHttpAuthSchemeConfig(m)
;const y=resolveRuntimeExtensions(g,e?.extensions||[]);this.config=y;this.middlewareStack.use((0,
l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,i.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
s.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,i.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,i.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
i.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new n.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,n.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},1469:(e,t,o)=>{o.d(t,{
G5:()=>a,lq:()=>c,yt:()=>_mw0});var i=o(2658);var n=o(2085);var r=o(942);const a=(0,
i.makeBuilder)(r.S,"AmazonEC2ContainerRegistry_V20150921","ECRClient",n.getEndpointPlugin);const c={}
;const _mw0=(e,t,o,i)=>[]},9952:(e,t,o)=>{o.d(t,{P:()=>BatchGetImageCommand});var i=o(1469);var n=o(4872)
;class BatchGetImageCommand extends((0,i.G5)(i.lq,i.yt,"BatchGetImage",n.e$c)){}},8421:(e,t,o)=>{o.d(t,{
E:()=>GetAuthorizationTokenCommand});var i=o(1469);var n=o(4872);class GetAuthorizationTokenCommand extends((0,
i.G5)(i.lq,i.yt,"GetAuthorizationToken",n.phU)){}},942:(e,t,o)=>{o.d(t,{S:()=>i,v:()=>resolveClientEndpointParameters})
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ecr"});const i={UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},4872:(e,t,o)=>{o.d(t,{e$c:()=>Oe,phU:()=>Ce,q1U:()=>de
});var i=o(6890);var n=o(2658);class ECRServiceException extends n.ServiceException{
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
const r="client";const a="error";const c="httpError";const s="imageId";const p="message";const l="registryId"
;const E="repositoryName";const u="smithy.ts.sdk.synthetic.com.amazonaws.ecr";const d="com.amazonaws.ecr"
;const x=new i.TypeRegistry(u);var m=[-3,u,"ECRServiceException",0,[],[]];x.registerError(m,ECRServiceException)
;const g=new i.TypeRegistry(d);var y=[-3,d,"BlockedByOrganizationPolicyException",{[a]:r},[p],[0]]
;g.registerError(y,BlockedByOrganizationPolicyException);var f=[-3,d,"EmptyUploadException",{[a]:r},[p],[0]]
;g.registerError(f,EmptyUploadException);var h=[-3,d,"ExclusionAlreadyExistsException",{[a]:r},[p],[0]]
;g.registerError(h,ExclusionAlreadyExistsException);var v=[-3,d,"ExclusionNotFoundException",{[a]:r},[p],[0]]
;g.registerError(v,ExclusionNotFoundException);var I=[-3,d,"ImageAlreadyExistsException",{[a]:r},[p],[0]]
;g.registerError(I,ImageAlreadyExistsException);var P=[-3,d,"ImageArchivedException",{[a]:r},[p],[0]]
;g.registerError(P,ImageArchivedException);var S=[-3,d,"ImageDigestDoesNotMatchException",{[a]:r},[p],[0]]
;g.registerError(S,ImageDigestDoesNotMatchException);var R=[-3,d,"ImageNotFoundException",{[a]:r},[p],[0]]
;g.registerError(R,ImageNotFoundException);var N=[-3,d,"ImageStorageClassUpdateNotSupportedException",{[a]:r},[p],[0]]
;g.registerError(N,ImageStorageClassUpdateNotSupportedException);var O=[-3,d,"ImageTagAlreadyExistsException",{[a]:r
},[p],[0]];g.registerError(O,ImageTagAlreadyExistsException);var C=[-3,d,"InvalidLayerException",{[a]:r},[p],[0]]
;g.registerError(C,InvalidLayerException);var F=[-3,d,"InvalidLayerPartException",{[a]:r
},[l,E,"uploadId","lastValidByteReceived",p],[0,0,0,1,0]];g.registerError(F,InvalidLayerPartException)
;var T=[-3,d,"InvalidParameterException",{[a]:r},[p],[0]];g.registerError(T,InvalidParameterException)
;var U=[-3,d,"InvalidTagParameterException",{[a]:r},[p],[0]];g.registerError(U,InvalidTagParameterException)
;var A=[-3,d,"KmsException",{[a]:r},[p,"kmsError"],[0,0]];g.registerError(A,KmsException)
;var b=[-3,d,"LayerAlreadyExistsException",{[a]:r},[p],[0]];g.registerError(b,LayerAlreadyExistsException)
;var w=[-3,d,"LayerInaccessibleException",{[a]:r},[p],[0]];g.registerError(w,LayerInaccessibleException)
;var $=[-3,d,"LayerPartTooSmallException",{[a]:r},[p],[0]];g.registerError($,LayerPartTooSmallException)
;var L=[-3,d,"LayersNotFoundException",{[a]:r},[p],[0]];g.registerError(L,LayersNotFoundException)
;var z=[-3,d,"LifecyclePolicyNotFoundException",{[a]:r},[p],[0]];g.registerError(z,LifecyclePolicyNotFoundException)
;var k=[-3,d,"LifecyclePolicyPreviewInProgressException",{[a]:r},[p],[0]]
;g.registerError(k,LifecyclePolicyPreviewInProgressException);var D=[-3,d,"LifecyclePolicyPreviewNotFoundException",{
[a]:r},[p],[0]];g.registerError(D,LifecyclePolicyPreviewNotFoundException);var j=[-3,d,"LimitExceededException",{[a]:r
},[p],[0]];g.registerError(j,LimitExceededException);var B=[-3,d,"PullThroughCacheRuleAlreadyExistsException",{[a]:r
},[p],[0]];g.registerError(B,PullThroughCacheRuleAlreadyExistsException)
;var G=[-3,d,"PullThroughCacheRuleNotFoundException",{[a]:r},[p],[0]]
;g.registerError(G,PullThroughCacheRuleNotFoundException);var _=[-3,d,"ReferencedImagesNotFoundException",{[a]:r
},[p],[0]];g.registerError(_,ReferencedImagesNotFoundException);var M=[-3,d,"RegistryPolicyNotFoundException",{[a]:r
},[p],[0]];g.registerError(M,RegistryPolicyNotFoundException);var V=[-3,d,"ReplicationBackfillInProgressException",{
[a]:r},[p],[0]];g.registerError(V,ReplicationBackfillInProgressException)
;var H=[-3,d,"ReplicationBackfillInvalidStatusException",{[a]:r},[p],[0]]
;g.registerError(H,ReplicationBackfillInvalidStatusException);var q=[-3,d,"ReplicationBackfillNotFoundException",{[a]:r
},[p],[0]];g.registerError(q,ReplicationBackfillNotFoundException);var K=[-3,d,"RepositoryAlreadyExistsException",{[a]:r
},[p],[0]];g.registerError(K,RepositoryAlreadyExistsException);var W=[-3,d,"RepositoryNotEmptyException",{[a]:r
},[p],[0]];g.registerError(W,RepositoryNotEmptyException);var Y=[-3,d,"RepositoryNotFoundException",{[a]:r},[p],[0]]
;g.registerError(Y,RepositoryNotFoundException);var J=[-3,d,"RepositoryPolicyNotFoundException",{[a]:r},[p],[0]]
;g.registerError(J,RepositoryPolicyNotFoundException);var X=[-3,d,"ScanNotFoundException",{[a]:r},[p],[0]]
;g.registerError(X,ScanNotFoundException);var Q=[-3,d,"SecretNotFoundException",{[a]:r},[p],[0]]
;g.registerError(Q,SecretNotFoundException);var Z=[-3,d,"ServerException",{[a]:"server"},[p],[0]]
;g.registerError(Z,ServerException);var ee=[-3,d,"SigningConfigurationNotFoundException",{[a]:r},[p],[0]]
;g.registerError(ee,SigningConfigurationNotFoundException);var te=[-3,d,"TemplateAlreadyExistsException",{[a]:r
},[p],[0]];g.registerError(te,TemplateAlreadyExistsException);var oe=[-3,d,"TemplateNotFoundException",{[a]:r},[p],[0]]
;g.registerError(oe,TemplateNotFoundException);var ie=[-3,d,"TooManyTagsException",{[a]:r},[p],[0]]
;g.registerError(ie,TooManyTagsException);var ne=[-3,d,"UnableToAccessSecretException",{[a]:r},[p],[0]]
;g.registerError(ne,UnableToAccessSecretException);var re=[-3,d,"UnableToDecryptSecretValueException",{[a]:r},[p],[0]]
;g.registerError(re,UnableToDecryptSecretValueException);var ae=[-3,d,"UnableToGetUpstreamImageException",{[a]:r
},[p],[0]];g.registerError(ae,UnableToGetUpstreamImageException);var ce=[-3,d,"UnableToGetUpstreamLayerException",{[a]:r
},[p],[0]];g.registerError(ce,UnableToGetUpstreamLayerException)
;var se=[-3,d,"UnableToListUpstreamImageReferrersException",{[a]:r},[p],[0]]
;g.registerError(se,UnableToListUpstreamImageReferrersException);var pe=[-3,d,"UnsupportedImageTypeException",{[a]:r
},[p],[0]];g.registerError(pe,UnsupportedImageTypeException);var le=[-3,d,"UnsupportedUpstreamRegistryException",{[a]:r
},[p],[0]];g.registerError(le,UnsupportedUpstreamRegistryException);var Ee=[-3,d,"UploadNotFoundException",{[a]:r
},[p],[0]];g.registerError(Ee,UploadNotFoundException);var ue=[-3,d,"ValidationException",{[a]:r,[c]:400},[p],[0]]
;g.registerError(ue,ValidationException);const de=[x,g]
;var xe=[3,d,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]]
;var me=[3,d,"BatchGetImageRequest",0,[E,"imageIds",l,"acceptedMediaTypes"],[0,()=>Re,0,64],2]
;var ge=[3,d,"BatchGetImageResponse",0,["images","failures"],[()=>Ne,()=>Se]]
;var ye=[3,d,"GetAuthorizationTokenRequest",0,["registryIds"],[64]]
;var fe=[3,d,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>Pe]]
;var he=[3,d,"Image",0,[l,E,s,"imageManifest","imageManifestMediaType"],[0,0,()=>Ie,0,0]]
;var ve=[3,d,"ImageFailure",0,[s,"failureCode","failureReason"],[()=>Ie,0,0]]
;var Ie=[3,d,"ImageIdentifier",0,["imageDigest","imageTag"],[0,0]];var Pe=[1,d,"AuthorizationDataList",0,()=>xe]
;var Se=[1,d,"ImageFailureList",0,()=>ve];var Re=[1,d,"ImageIdentifierList",0,()=>Ie];var Ne=[1,d,"ImageList",0,()=>he]
;var Oe=[9,d,"BatchGetImage",0,()=>me,()=>ge];var Ce=[9,d,"GetAuthorizationToken",0,()=>ye,()=>fe]}};
