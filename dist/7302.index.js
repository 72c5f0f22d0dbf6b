export const id=7302;export const ids=[7302];export const modules={24677:(e,t,o)=>{o.d(t,{
M:()=>ElasticLoadBalancingV2Client});var n=o(5152);var a=o(90402);var i=o(92658);var s=o(47291);var r=o(62085)
;var c=o(93422);var p=o(23609);var l=o(26890);var u=o(97523)
;const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
i.getSmithyContext)(t).operation,region:await(0,i.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultElasticLoadBalancingV2HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
u.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,i.normalizeProvider)(e.authSchemePreference??[])})};var d=o(96839);const g={rE:"3.1142.0"}
;var E=o(89882);var x=o(92430);var v=o(93291);var f=o(37288);var y=o(99542);const m="ref"
;const T=-1,h=true,S="isSet",M="PartitionResult",C="booleanEquals",P="getAttr",N={[m]:"Endpoint"},I={[m]:M},L={},b=[{
[m]:"Region"}];const O={conditions:[[S,[N]],[S,b],["aws.partition",b,M],[C,[{[m]:"UseFIPS"},h]],[C,[{[m]:"UseDualStack"
},h]],[C,[{fn:P,argv:[I,"supportsDualStack"]},h]],[C,[{fn:P,argv:[I,"supportsFIPS"]},h]],["stringEquals",[{fn:P,
argv:[I,"name"]},"aws-us-gov"]]],
results:[[T],[T,"Invalid Configuration: FIPS and custom endpoint are not supported"],[T,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[N,L],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[T,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",L],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",L],[T,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[T,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",L],[T,"Invalid Configuration: Missing Region"]]
};const R=1e8
;const A=new Int32Array([-1,1,-1,0,13,3,1,4,R+12,2,5,R+12,3,8,6,4,7,R+11,5,R+9,R+10,4,11,9,6,10,R+8,7,R+6,R+7,5,12,R+5,6,R+4,R+5,3,R+1,14,4,R+2,R+3])
;const D=r.BinaryDecisionDiagram.from(A,2,O.conditions,O.results);const F=new r.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>F.get(e,()=>(0,
r.decideEndpoint)(D,{endpointParams:e,logger:t.logger}));r.customEndpointFunctions.aws=n.awsEndpointFunctions
;var B=o(23168);const getRuntimeConfig=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??x.fromBase64,
base64Encoder:e?.base64Encoder??x.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new u.AwsSdkSigV4Signer}],
logger:e?.logger??new i.NoOpLogger,protocol:e?.protocol??f.AwsQueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:B.q1U,
xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",
serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??"Elastic Load Balancing v2",
sha256:e?.sha256??y.Sha256,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??x.fromUtf8,
utf8Encoder:e?.utf8Encoder??x.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{(0,
i.emitWarningIfUnsupportedVersion)(process.version);const t=(0,s.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(i.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const a={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,s.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,a),
bodyLengthChecker:e?.bodyLengthChecker??x.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??E.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:g.rE}),maxAttempts:e?.maxAttempts??(0,
s.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS,{
...s.NODE_REGION_CONFIG_FILE_OPTIONS,...a}),requestHandler:v.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,s.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??x.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,a),useFipsEndpoint:e?.useFipsEndpoint??(0,
s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,a),userAgentAppId:e?.userAgentAppId??(0,
s.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,a)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,i.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(o),(0,i.resolveDefaultRuntimeConfig)(o),(0,
c.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))}
;class ElasticLoadBalancingV2Client extends i.Client{config;constructor(...[e]){
const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,d.v)(t);const i=(0,
n.resolveUserAgentConfig)(o);const u=(0,p.resolveRetryConfig)(i);const g=(0,s.resolveRegionConfig)(u);const E=(0,
n.resolveHostHeaderConfig)(g);const x=(0,r.resolveEndpointConfig)(E);const v=resolveHttpAuthSchemeConfig(x)
;const f=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=f;this.middlewareStack.use((0,
l.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,n.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,n.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,n.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
n.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,a.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new a.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,a.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},74858:(e,t,o)=>{o.d(t,{
G5:()=>s,lq:()=>r,yt:()=>_mw0});var n=o(92658);var a=o(62085);var i=o(96839);const s=(0,
n.makeBuilder)(i.S,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",a.getEndpointPlugin);const r={}
;const _mw0=(e,t,o,n)=>[]},67518:(e,t,o)=>{o.d(t,{A:()=>DeregisterTargetsCommand});var n=o(74858);var a=o(23168)
;class DeregisterTargetsCommand extends((0,n.G5)(n.lq,n.yt,"DeregisterTargets",a.HhB)){}},32672:(e,t,o)=>{o.d(t,{
A:()=>DescribeListenersCommand});var n=o(74858);var a=o(23168);class DescribeListenersCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeListeners",a.zki)){}},39506:(e,t,o)=>{o.d(t,{A:()=>DescribeLoadBalancersCommand})
;var n=o(74858);var a=o(23168)
;class DescribeLoadBalancersCommand extends((0,n.G5)(n.lq,n.yt,"DescribeLoadBalancers",a.nLW)){}},77406:(e,t,o)=>{
o.d(t,{G:()=>DescribeRulesCommand});var n=o(74858);var a=o(23168);class DescribeRulesCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeRules",a.xc1)){}},92672:(e,t,o)=>{o.d(t,{c:()=>DescribeTargetGroupAttributesCommand})
;var n=o(74858);var a=o(23168);class DescribeTargetGroupAttributesCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeTargetGroupAttributes",a.fev)){}},38358:(e,t,o)=>{o.d(t,{s:()=>DescribeTargetGroupsCommand})
;var n=o(74858);var a=o(23168)
;class DescribeTargetGroupsCommand extends((0,n.G5)(n.lq,n.yt,"DescribeTargetGroups",a.Z$r)){}},97992:(e,t,o)=>{o.d(t,{
q:()=>DescribeTargetHealthCommand});var n=o(74858);var a=o(23168);class DescribeTargetHealthCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeTargetHealth",a.nZ0)){}},2333:(e,t,o)=>{o.d(t,{P:()=>RegisterTargetsCommand});var n=o(74858)
;var a=o(23168);class RegisterTargetsCommand extends((0,n.G5)(n.lq,n.yt,"RegisterTargets",a.QGT)){}},96839:(e,t,o)=>{
o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"elasticloadbalancing"});const n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}}},23168:(e,t,o)=>{o.d(t,{HhB:()=>Ro,zki:()=>Ao,nLW:()=>Do,xc1:()=>Fo,fev:()=>Bo,Z$r:()=>$o,
nZ0:()=>Go,QGT:()=>Uo,q1U:()=>ut});var n=o(26890);var a=o(92658)
;class ElasticLoadBalancingV2ServiceException extends a.ServiceException{constructor(e){super(e)
;Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype)}}
class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CertificateNotFoundException"
;$fault="client";Message;constructor(e){super({name:"CertificateNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,CertificateNotFoundException.prototype);this.Message=e.Message}}
class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ListenerNotFoundException"
;$fault="client";Message;constructor(e){super({name:"ListenerNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ListenerNotFoundException.prototype);this.Message=e.Message}}
class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{name="TooManyCertificatesException"
;$fault="client";Message;constructor(e){super({name:"TooManyCertificatesException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyCertificatesException.prototype);this.Message=e.Message}}
class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTagKeysException"
;$fault="client";Message;constructor(e){super({name:"DuplicateTagKeysException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateTagKeysException.prototype);this.Message=e.Message}}
class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="LoadBalancerNotFoundException"
;$fault="client";Message;constructor(e){super({name:"LoadBalancerNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,LoadBalancerNotFoundException.prototype);this.Message=e.Message}}
class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RuleNotFoundException";$fault="client"
;Message;constructor(e){super({name:"RuleNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RuleNotFoundException.prototype);this.Message=e.Message}}
class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupNotFoundException"
;$fault="client";Message;constructor(e){super({name:"TargetGroupNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,TargetGroupNotFoundException.prototype);this.Message=e.Message}}
class TooManyTagsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTagsException";$fault="client"
;Message;constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTagsException.prototype);this.Message=e.Message}}
class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotFoundException"
;$fault="client";Message;constructor(e){super({name:"TrustStoreNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,TrustStoreNotFoundException.prototype);this.Message=e.Message}}
class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{
name="InvalidRevocationContentException";$fault="client";Message;constructor(e){super({
name:"InvalidRevocationContentException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidRevocationContentException.prototype);this.Message=e.Message}}
class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="RevocationContentNotFoundException";$fault="client";Message;constructor(e){super({
name:"RevocationContentNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RevocationContentNotFoundException.prototype);this.Message=e.Message}}
class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{
name="TooManyTrustStoreRevocationEntriesException";$fault="client";Message;constructor(e){super({
name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrustStoreRevocationEntriesException.prototype);this.Message=e.Message}}
class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="AllocationIdNotFoundException"
;$fault="client";Message;constructor(e){super({name:"AllocationIdNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AllocationIdNotFoundException.prototype);this.Message=e.Message}}
class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{
name="ALPNPolicyNotSupportedException";$fault="client";Message;constructor(e){super({
name:"ALPNPolicyNotSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,ALPNPolicyNotSupportedException.prototype);this.Message=e.Message}}
class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{
name="AvailabilityZoneNotSupportedException";$fault="client";Message;constructor(e){super({
name:"AvailabilityZoneNotSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AvailabilityZoneNotSupportedException.prototype);this.Message=e.Message}}
class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="CaCertificatesBundleNotFoundException";$fault="client";Message;constructor(e){super({
name:"CaCertificatesBundleNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,CaCertificatesBundleNotFoundException.prototype);this.Message=e.Message}}
class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{
name="CapacityDecreaseRequestsLimitExceededException";$fault="client";Message;constructor(e){super({
name:"CapacityDecreaseRequestsLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,CapacityDecreaseRequestsLimitExceededException.prototype);this.Message=e.Message}}
class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{
name="CapacityReservationPendingException";$fault="client";Message;constructor(e){super({
name:"CapacityReservationPendingException",$fault:"client",...e})
;Object.setPrototypeOf(this,CapacityReservationPendingException.prototype);this.Message=e.Message}}
class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{
name="CapacityUnitsLimitExceededException";$fault="client";Message;constructor(e){super({
name:"CapacityUnitsLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,CapacityUnitsLimitExceededException.prototype);this.Message=e.Message}}
class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{name="DuplicateListenerException"
;$fault="client";Message;constructor(e){super({name:"DuplicateListenerException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateListenerException.prototype);this.Message=e.Message}}
class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{
name="IncompatibleProtocolsException";$fault="client";Message;constructor(e){super({
name:"IncompatibleProtocolsException",$fault:"client",...e})
;Object.setPrototypeOf(this,IncompatibleProtocolsException.prototype);this.Message=e.Message}}
class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{
name="InvalidConfigurationRequestException";$fault="client";Message;constructor(e){super({
name:"InvalidConfigurationRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidConfigurationRequestException.prototype);this.Message=e.Message}}
class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{
name="InvalidLoadBalancerActionException";$fault="client";Message;constructor(e){super({
name:"InvalidLoadBalancerActionException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidLoadBalancerActionException.prototype);this.Message=e.Message}}
class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SSLPolicyNotFoundException"
;$fault="client";Message;constructor(e){super({name:"SSLPolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,SSLPolicyNotFoundException.prototype);this.Message=e.Message}}
class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{
name="TargetGroupAssociationLimitException";$fault="client";Message;constructor(e){super({
name:"TargetGroupAssociationLimitException",$fault:"client",...e})
;Object.setPrototypeOf(this,TargetGroupAssociationLimitException.prototype);this.Message=e.Message}}
class TooManyActionsException extends ElasticLoadBalancingV2ServiceException{name="TooManyActionsException"
;$fault="client";Message;constructor(e){super({name:"TooManyActionsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyActionsException.prototype);this.Message=e.Message}}
class TooManyListenersException extends ElasticLoadBalancingV2ServiceException{name="TooManyListenersException"
;$fault="client";Message;constructor(e){super({name:"TooManyListenersException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyListenersException.prototype);this.Message=e.Message}}
class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{
name="TooManyRegistrationsForTargetIdException";$fault="client";Message;constructor(e){super({
name:"TooManyRegistrationsForTargetIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyRegistrationsForTargetIdException.prototype);this.Message=e.Message}}
class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetsException"
;$fault="client";Message;constructor(e){super({name:"TooManyTargetsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTargetsException.prototype);this.Message=e.Message}}
class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{
name="TooManyUniqueTargetGroupsPerLoadBalancerException";$fault="client";Message;constructor(e){super({
name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);this.Message=e.Message}}
class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotReadyException"
;$fault="client";Message;constructor(e){super({name:"TrustStoreNotReadyException",$fault:"client",...e})
;Object.setPrototypeOf(this,TrustStoreNotReadyException.prototype);this.Message=e.Message}}
class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{name="UnsupportedProtocolException"
;$fault="client";Message;constructor(e){super({name:"UnsupportedProtocolException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedProtocolException.prototype);this.Message=e.Message}}
class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateLoadBalancerNameException";$fault="client";Message;constructor(e){super({
name:"DuplicateLoadBalancerNameException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateLoadBalancerNameException.prototype);this.Message=e.Message}}
class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{name="InvalidSchemeException"
;$fault="client";Message;constructor(e){super({name:"InvalidSchemeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidSchemeException.prototype);this.Message=e.Message}}
class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{name="InvalidSecurityGroupException"
;$fault="client";Message;constructor(e){super({name:"InvalidSecurityGroupException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidSecurityGroupException.prototype);this.Message=e.Message}}
class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{name="InvalidSubnetException"
;$fault="client";Message;constructor(e){super({name:"InvalidSubnetException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidSubnetException.prototype);this.Message=e.Message}}
class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{
name="OperationNotPermittedException";$fault="client";Message;constructor(e){super({
name:"OperationNotPermittedException",$fault:"client",...e})
;Object.setPrototypeOf(this,OperationNotPermittedException.prototype);this.Message=e.Message}}
class ResourceInUseException extends ElasticLoadBalancingV2ServiceException{name="ResourceInUseException"
;$fault="client";Message;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceInUseException.prototype);this.Message=e.Message}}
class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SubnetNotFoundException"
;$fault="client";Message;constructor(e){super({name:"SubnetNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,SubnetNotFoundException.prototype);this.Message=e.Message}}
class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{name="TooManyLoadBalancersException"
;$fault="client";Message;constructor(e){super({name:"TooManyLoadBalancersException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyLoadBalancersException.prototype);this.Message=e.Message}}
class PriorityInUseException extends ElasticLoadBalancingV2ServiceException{name="PriorityInUseException"
;$fault="client";Message;constructor(e){super({name:"PriorityInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,PriorityInUseException.prototype);this.Message=e.Message}}
class TooManyRulesException extends ElasticLoadBalancingV2ServiceException{name="TooManyRulesException";$fault="client"
;Message;constructor(e){super({name:"TooManyRulesException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyRulesException.prototype);this.Message=e.Message}}
class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetGroupsException"
;$fault="client";Message;constructor(e){super({name:"TooManyTargetGroupsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTargetGroupsException.prototype);this.Message=e.Message}}
class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateTargetGroupNameException";$fault="client";Message;constructor(e){super({
name:"DuplicateTargetGroupNameException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateTargetGroupNameException.prototype);this.Message=e.Message}}
class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateTrustStoreNameException";$fault="client";Message;constructor(e){super({
name:"DuplicateTrustStoreNameException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateTrustStoreNameException.prototype);this.Message=e.Message}}
class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{
name="InvalidCaCertificatesBundleException";$fault="client";Message;constructor(e){super({
name:"InvalidCaCertificatesBundleException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCaCertificatesBundleException.prototype);this.Message=e.Message}}
class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoresException"
;$fault="client";Message;constructor(e){super({name:"TooManyTrustStoresException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrustStoresException.prototype);this.Message=e.Message}}
class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{
name="DeleteAssociationSameAccountException";$fault="client";Message;constructor(e){super({
name:"DeleteAssociationSameAccountException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeleteAssociationSameAccountException.prototype);this.Message=e.Message}}
class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="TrustStoreAssociationNotFoundException";$fault="client";Message;constructor(e){super({
name:"TrustStoreAssociationNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,TrustStoreAssociationNotFoundException.prototype);this.Message=e.Message}}
class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreInUseException"
;$fault="client";Message;constructor(e){super({name:"TrustStoreInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,TrustStoreInUseException.prototype);this.Message=e.Message}}
class InvalidTargetException extends ElasticLoadBalancingV2ServiceException{name="InvalidTargetException"
;$fault="client";Message;constructor(e){super({name:"InvalidTargetException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTargetException.prototype);this.Message=e.Message}}
class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{name="HealthUnavailableException"
;$fault="server";Message;constructor(e){super({name:"HealthUnavailableException",$fault:"server",...e})
;Object.setPrototypeOf(this,HealthUnavailableException.prototype);this.Message=e.Message}}
class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationIdNotFoundException"
;$fault="client";Message;constructor(e){super({name:"RevocationIdNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RevocationIdNotFoundException.prototype);this.Message=e.Message}}
class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ResourceNotFoundException"
;$fault="client";Message;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Message=e.Message}}
class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{name="InsufficientCapacityException"
;$fault="server";Message;constructor(e){super({name:"InsufficientCapacityException",$fault:"server",...e})
;Object.setPrototypeOf(this,InsufficientCapacityException.prototype);this.Message=e.Message}}
class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{
name="PriorRequestNotCompleteException";$fault="client";Message;constructor(e){super({
name:"PriorRequestNotCompleteException",$fault:"client",...e})
;Object.setPrototypeOf(this,PriorRequestNotCompleteException.prototype);this.Message=e.Message}}
const i="AnomalyDetection";const s="AdministrativeOverride";const r="AuthenticationRequestExtraParams"
;const c="AvailabilityZone";const p="AvailabilityZones";const l="Actions";const u="Description"
;const d="HealthCheckPort";const g="HostHeaderRewriteConfig";const E="Issuer";const x="IpAddressType"
;const v="IsDefault";const f="IpamPools";const y="Listeners";const m="ListenerArn";const T="LoadBalancers"
;const h="LoadBalancerAddresses";const S="LoadBalancerArn";const M="LoadBalancerArns";const C="Message"
;const P="Matcher";const N="Marker";const I="NextMarker";const L="Names";const b="OnUnauthenticatedRequest"
;const O="PageSize";const R="Port";const A="Protocol";const D="Reason";const F="RegexValues";const B="Rewrites"
;const $="Rules";const G="State";const U="StatusCode";const V="SessionCookieName";const H="SessionTimeout"
;const j="Scope";const w="Type";const q="TargetGroups";const k="TargetGroupArn";const _="TargetGroupStickinessConfig"
;const Z="TargetHealth";const z="TargetHealthDescriptions";const K="Targets";const Q="UrlRewriteConfig";const J="Values"
;const W="VpcId";const Y="Value";const X="awsQueryError";const ee="client";const te="error";const oe="httpError"
;const ne="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";const ae="server"
;const ie="com.amazonaws.elasticloadbalancingv2";const se=new n.TypeRegistry(ne)
;var re=[-3,ne,"ElasticLoadBalancingV2ServiceException",0,[],[]]
;se.registerError(re,ElasticLoadBalancingV2ServiceException);const ce=new n.TypeRegistry(ie)
;var pe=[-3,ie,"AllocationIdNotFoundException",{[X]:["AllocationIdNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(pe,AllocationIdNotFoundException);var le=[-3,ie,"ALPNPolicyNotSupportedException",{
[X]:["ALPNPolicyNotFound",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(le,ALPNPolicyNotSupportedException)
;var ue=[-3,ie,"AvailabilityZoneNotSupportedException",{[X]:["AvailabilityZoneNotSupported",400],[te]:ee,[oe]:400
},[C],[0]];ce.registerError(ue,AvailabilityZoneNotSupportedException)
;var de=[-3,ie,"CaCertificatesBundleNotFoundException",{[X]:["CaCertificatesBundleNotFound",400],[te]:ee,[oe]:400
},[C],[0]];ce.registerError(de,CaCertificatesBundleNotFoundException)
;var ge=[-3,ie,"CapacityDecreaseRequestsLimitExceededException",{[X]:["CapacityDecreaseRequestLimitExceeded",400],
[te]:ee,[oe]:400},[C],[0]];ce.registerError(ge,CapacityDecreaseRequestsLimitExceededException)
;var Ee=[-3,ie,"CapacityReservationPendingException",{[X]:["CapacityReservationPending",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Ee,CapacityReservationPendingException);var xe=[-3,ie,"CapacityUnitsLimitExceededException",{
[X]:["CapacityUnitsLimitExceeded",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(xe,CapacityUnitsLimitExceededException);var ve=[-3,ie,"CertificateNotFoundException",{
[X]:["CertificateNotFound",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(ve,CertificateNotFoundException)
;var fe=[-3,ie,"DeleteAssociationSameAccountException",{[X]:["DeleteAssociationSameAccount",400],[te]:ee,[oe]:400
},[C],[0]];ce.registerError(fe,DeleteAssociationSameAccountException);var ye=[-3,ie,"DuplicateListenerException",{
[X]:["DuplicateListener",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(ye,DuplicateListenerException)
;var me=[-3,ie,"DuplicateLoadBalancerNameException",{[X]:["DuplicateLoadBalancerName",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(me,DuplicateLoadBalancerNameException);var Te=[-3,ie,"DuplicateTagKeysException",{
[X]:["DuplicateTagKeys",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Te,DuplicateTagKeysException)
;var he=[-3,ie,"DuplicateTargetGroupNameException",{[X]:["DuplicateTargetGroupName",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(he,DuplicateTargetGroupNameException);var Se=[-3,ie,"DuplicateTrustStoreNameException",{
[X]:["DuplicateTrustStoreName",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Se,DuplicateTrustStoreNameException)
;var Me=[-3,ie,"HealthUnavailableException",{[X]:["HealthUnavailable",500],[te]:ae,[oe]:500},[C],[0]]
;ce.registerError(Me,HealthUnavailableException);var Ce=[-3,ie,"IncompatibleProtocolsException",{
[X]:["IncompatibleProtocols",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Ce,IncompatibleProtocolsException)
;var Pe=[-3,ie,"InsufficientCapacityException",{[X]:["InsufficientCapacity",500],[te]:ae,[oe]:500},[C],[0]]
;ce.registerError(Pe,InsufficientCapacityException);var Ne=[-3,ie,"InvalidCaCertificatesBundleException",{
[X]:["InvalidCaCertificatesBundle",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Ne,InvalidCaCertificatesBundleException);var Ie=[-3,ie,"InvalidConfigurationRequestException",{
[X]:["InvalidConfigurationRequest",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Ie,InvalidConfigurationRequestException);var Le=[-3,ie,"InvalidLoadBalancerActionException",{
[X]:["InvalidLoadBalancerAction",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Le,InvalidLoadBalancerActionException)
;var be=[-3,ie,"InvalidRevocationContentException",{[X]:["InvalidRevocationContent",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(be,InvalidRevocationContentException);var Oe=[-3,ie,"InvalidSchemeException",{
[X]:["InvalidScheme",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Oe,InvalidSchemeException)
;var Re=[-3,ie,"InvalidSecurityGroupException",{[X]:["InvalidSecurityGroup",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Re,InvalidSecurityGroupException);var Ae=[-3,ie,"InvalidSubnetException",{[X]:["InvalidSubnet",400],
[te]:ee,[oe]:400},[C],[0]];ce.registerError(Ae,InvalidSubnetException);var De=[-3,ie,"InvalidTargetException",{
[X]:["InvalidTarget",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(De,InvalidTargetException)
;var Fe=[-3,ie,"ListenerNotFoundException",{[X]:["ListenerNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Fe,ListenerNotFoundException);var Be=[-3,ie,"LoadBalancerNotFoundException",{
[X]:["LoadBalancerNotFound",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Be,LoadBalancerNotFoundException)
;var $e=[-3,ie,"OperationNotPermittedException",{[X]:["OperationNotPermitted",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError($e,OperationNotPermittedException);var Ge=[-3,ie,"PriorityInUseException",{[X]:["PriorityInUse",400],
[te]:ee,[oe]:400},[C],[0]];ce.registerError(Ge,PriorityInUseException)
;var Ue=[-3,ie,"PriorRequestNotCompleteException",{[X]:["PriorRequestNotComplete",429],[te]:ee,[oe]:429},[C],[0]]
;ce.registerError(Ue,PriorRequestNotCompleteException);var Ve=[-3,ie,"ResourceInUseException",{
[X]:["ResourceInUse",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Ve,ResourceInUseException)
;var He=[-3,ie,"ResourceNotFoundException",{[X]:["ResourceNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(He,ResourceNotFoundException);var je=[-3,ie,"RevocationContentNotFoundException",{
[X]:["RevocationContentNotFound",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(je,RevocationContentNotFoundException)
;var we=[-3,ie,"RevocationIdNotFoundException",{[X]:["RevocationIdNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(we,RevocationIdNotFoundException);var qe=[-3,ie,"RuleNotFoundException",{[X]:["RuleNotFound",400],
[te]:ee,[oe]:400},[C],[0]];ce.registerError(qe,RuleNotFoundException);var ke=[-3,ie,"SSLPolicyNotFoundException",{
[X]:["SSLPolicyNotFound",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(ke,SSLPolicyNotFoundException)
;var _e=[-3,ie,"SubnetNotFoundException",{[X]:["SubnetNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(_e,SubnetNotFoundException);var Ze=[-3,ie,"TargetGroupAssociationLimitException",{
[X]:["TargetGroupAssociationLimit",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Ze,TargetGroupAssociationLimitException);var ze=[-3,ie,"TargetGroupNotFoundException",{
[X]:["TargetGroupNotFound",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(ze,TargetGroupNotFoundException)
;var Ke=[-3,ie,"TooManyActionsException",{[X]:["TooManyActions",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Ke,TooManyActionsException);var Qe=[-3,ie,"TooManyCertificatesException",{
[X]:["TooManyCertificates",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Qe,TooManyCertificatesException)
;var Je=[-3,ie,"TooManyListenersException",{[X]:["TooManyListeners",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(Je,TooManyListenersException);var We=[-3,ie,"TooManyLoadBalancersException",{
[X]:["TooManyLoadBalancers",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(We,TooManyLoadBalancersException)
;var Ye=[-3,ie,"TooManyRegistrationsForTargetIdException",{[X]:["TooManyRegistrationsForTargetId",400],[te]:ee,[oe]:400
},[C],[0]];ce.registerError(Ye,TooManyRegistrationsForTargetIdException);var Xe=[-3,ie,"TooManyRulesException",{
[X]:["TooManyRules",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(Xe,TooManyRulesException)
;var et=[-3,ie,"TooManyTagsException",{[X]:["TooManyTags",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(et,TooManyTagsException);var tt=[-3,ie,"TooManyTargetGroupsException",{
[X]:["TooManyTargetGroups",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(tt,TooManyTargetGroupsException)
;var ot=[-3,ie,"TooManyTargetsException",{[X]:["TooManyTargets",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(ot,TooManyTargetsException);var nt=[-3,ie,"TooManyTrustStoreRevocationEntriesException",{
[X]:["TooManyTrustStoreRevocationEntries",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(nt,TooManyTrustStoreRevocationEntriesException);var at=[-3,ie,"TooManyTrustStoresException",{
[X]:["TooManyTrustStores",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(at,TooManyTrustStoresException)
;var it=[-3,ie,"TooManyUniqueTargetGroupsPerLoadBalancerException",{
[X]:["TooManyUniqueTargetGroupsPerLoadBalancer",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(it,TooManyUniqueTargetGroupsPerLoadBalancerException)
;var st=[-3,ie,"TrustStoreAssociationNotFoundException",{[X]:["AssociationNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(st,TrustStoreAssociationNotFoundException);var rt=[-3,ie,"TrustStoreInUseException",{
[X]:["TrustStoreInUse",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(rt,TrustStoreInUseException)
;var ct=[-3,ie,"TrustStoreNotFoundException",{[X]:["TrustStoreNotFound",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(ct,TrustStoreNotFoundException);var pt=[-3,ie,"TrustStoreNotReadyException",{
[X]:["TrustStoreNotReady",400],[te]:ee,[oe]:400},[C],[0]];ce.registerError(pt,TrustStoreNotReadyException)
;var lt=[-3,ie,"UnsupportedProtocolException",{[X]:["UnsupportedProtocol",400],[te]:ee,[oe]:400},[C],[0]]
;ce.registerError(lt,UnsupportedProtocolException);const ut=[se,ce]
;var dt=[3,ie,"Action",0,[w,k,"AuthenticateOidcConfig","AuthenticateCognitoConfig","Order","RedirectConfig","FixedResponseConfig","ForwardConfig","JwtValidationConfig"],[0,0,()=>vt,()=>xt,1,()=>Wt,()=>Dt,()=>Ft,()=>jt],1]
;var gt=[3,ie,s,0,[G,D,u],[0,0,0]];var Et=[3,ie,i,0,["Result","MitigationInEffect"],[0,0]]
;var xt=[3,ie,"AuthenticateCognitoActionConfig",0,["UserPoolArn","UserPoolClientId","UserPoolDomain",V,j,H,r,b],[0,0,0,0,0,1,128,0],3]
;var vt=[3,ie,"AuthenticateOidcActionConfig",0,[E,"AuthorizationEndpoint","TokenEndpoint","UserInfoEndpoint","ClientId","ClientSecret",V,j,H,r,b,"UseExistingClientSecret"],[0,0,0,0,0,0,0,0,1,128,0,2],5]
;var ft=[3,ie,c,0,["ZoneName","SubnetId","OutpostId",h,"SourceNatIpv6Prefixes"],[0,0,0,()=>mo,64]]
;var yt=[3,ie,"Certificate",0,["CertificateArn",v],[0,2]];var mt=[3,ie,"DeregisterTargetsInput",0,[k,K],[0,()=>No],2]
;var Tt=[3,ie,"DeregisterTargetsOutput",0,[],[]]
;var ht=[3,ie,"DescribeListenersInput",0,[S,"ListenerArns",N,O],[0,64,0,1]]
;var St=[3,ie,"DescribeListenersOutput",0,[y,I],[()=>yo,0]]
;var Mt=[3,ie,"DescribeLoadBalancersInput",0,[M,L,N,O],[64,64,0,1]]
;var Ct=[3,ie,"DescribeLoadBalancersOutput",0,[T,I],[()=>To,0]]
;var Pt=[3,ie,"DescribeRulesInput",0,[m,"RuleArns",N,O],[0,64,0,1]]
;var Nt=[3,ie,"DescribeRulesOutput",0,[$,I],[()=>Co,0]];var It=[3,ie,"DescribeTargetGroupAttributesInput",0,[k],[0],1]
;var Lt=[3,ie,"DescribeTargetGroupAttributesOutput",0,["Attributes"],[()=>Io]]
;var bt=[3,ie,"DescribeTargetGroupsInput",0,[S,"TargetGroupArns",L,N,O],[0,64,64,0,1]]
;var Ot=[3,ie,"DescribeTargetGroupsOutput",0,[q,I],[()=>bo,0]]
;var Rt=[3,ie,"DescribeTargetHealthInput",0,[k,K,"Include"],[0,()=>No,64],1]
;var At=[3,ie,"DescribeTargetHealthOutput",0,[z],[()=>Oo]]
;var Dt=[3,ie,"FixedResponseActionConfig",0,[U,"MessageBody","ContentType"],[0,0,0],1]
;var Ft=[3,ie,"ForwardActionConfig",0,[q,_],[()=>Lo,()=>co]];var Bt=[3,ie,"HostHeaderConditionConfig",0,[J,F],[64,64]]
;var $t=[3,ie,g,0,[B],[()=>So]];var Gt=[3,ie,"HttpHeaderConditionConfig",0,["HttpHeaderName",J,F],[0,64,64]]
;var Ut=[3,ie,"HttpRequestMethodConditionConfig",0,[J],[64]];var Vt=[3,ie,f,0,["Ipv4IpamPoolId"],[0]]
;var Ht=[3,ie,"JwtValidationActionAdditionalClaim",0,["Format","Name",J],[0,0,64],3]
;var jt=[3,ie,"JwtValidationActionConfig",0,["JwksEndpoint",E,"AdditionalClaims"],[0,0,()=>fo],2]
;var wt=[3,ie,"Listener",0,[m,S,R,A,"Certificates","SslPolicy","DefaultActions","AlpnPolicy","MutualAuthentication"],[0,0,1,0,()=>vo,0,()=>Eo,64,()=>zt]]
;var qt=[3,ie,"LoadBalancer",0,[S,"DNSName","CanonicalHostedZoneId","CreatedTime","LoadBalancerName","Scheme",W,G,w,p,"SecurityGroups",x,"CustomerOwnedIpv4Pool","EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic","EnablePrefixForIpv6SourceNat",f],[0,0,0,4,0,0,0,()=>_t,0,()=>xo,64,0,0,0,0,()=>Vt]]
;var kt=[3,ie,"LoadBalancerAddress",0,["IpAddress","AllocationId","PrivateIPv4Address","IPv6Address"],[0,0,0,0]]
;var _t=[3,ie,"LoadBalancerState",0,["Code",D],[0,0]];var Zt=[3,ie,P,0,["HttpCode","GrpcCode"],[0,0]]
;var zt=[3,ie,"MutualAuthenticationAttributes",0,["Mode","TrustStoreArn","IgnoreClientCertificateExpiry","TrustStoreAssociationStatus","AdvertiseTrustStoreCaNames"],[0,0,2,0,0]]
;var Kt=[3,ie,"PathPatternConditionConfig",0,[J,F],[64,64]];var Qt=[3,ie,"QueryStringConditionConfig",0,[J],[()=>ho]]
;var Jt=[3,ie,"QueryStringKeyValuePair",0,["Key",Y],[0,0]]
;var Wt=[3,ie,"RedirectActionConfig",0,[U,A,R,"Host","Path","Query"],[0,0,0,0,0,0],1]
;var Yt=[3,ie,"RegisterTargetsInput",0,[k,K],[0,()=>No],2];var Xt=[3,ie,"RegisterTargetsOutput",0,[],[]]
;var eo=[3,ie,"RewriteConfig",0,["Regex","Replace"],[0,0],2]
;var to=[3,ie,"Rule",0,["RuleArn","Priority","Conditions",l,v,"Transforms"],[0,0,()=>Mo,()=>Eo,2,()=>Po]]
;var oo=[3,ie,"RuleCondition",0,["Field",J,"HostHeaderConfig","PathPatternConfig","HttpHeaderConfig","QueryStringConfig","HttpRequestMethodConfig","SourceIpConfig",F],[0,64,()=>Bt,()=>Kt,()=>Gt,()=>Qt,()=>Ut,()=>ao,64]]
;var no=[3,ie,"RuleTransform",0,[w,g,Q],[0,()=>$t,()=>go],1];var ao=[3,ie,"SourceIpConditionConfig",0,[J,x],[64,0]]
;var io=[3,ie,"TargetDescription",0,["Id",R,c,"QuicServerId"],[0,1,0,0],1]
;var so=[3,ie,"TargetGroup",0,[k,"TargetGroupName",A,R,W,"HealthCheckProtocol",d,"HealthCheckEnabled","HealthCheckIntervalSeconds","HealthCheckTimeoutSeconds","HealthyThresholdCount","UnhealthyThresholdCount","HealthCheckPath",P,M,"TargetType","ProtocolVersion",x,"TargetControlPort"],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Zt,64,0,0,0,1]]
;var ro=[3,ie,"TargetGroupAttribute",0,["Key",Y],[0,0]];var co=[3,ie,_,0,["Enabled","DurationSeconds"],[2,1]]
;var po=[3,ie,"TargetGroupTuple",0,[k,"Weight"],[0,1]];var lo=[3,ie,Z,0,[G,D,u],[0,0,0]]
;var uo=[3,ie,"TargetHealthDescription",0,["Target",d,Z,i,s],[()=>io,0,()=>lo,()=>Et,()=>gt]]
;var go=[3,ie,Q,0,[B],[()=>So]];var Eo=[1,ie,l,0,()=>dt];var xo=[1,ie,p,0,()=>ft]
;var vo=[1,ie,"CertificateList",0,()=>yt];var fo=[1,ie,"JwtValidationActionAdditionalClaims",0,()=>Ht]
;var yo=[1,ie,y,0,()=>wt];var mo=[1,ie,h,0,()=>kt];var To=[1,ie,T,0,()=>qt]
;var ho=[1,ie,"QueryStringKeyValuePairList",0,()=>Jt];var So=[1,ie,"RewriteConfigList",0,()=>eo]
;var Mo=[1,ie,"RuleConditionList",0,()=>oo];var Co=[1,ie,$,0,()=>to];var Po=[1,ie,"RuleTransformList",0,()=>no]
;var No=[1,ie,"TargetDescriptions",0,()=>io];var Io=[1,ie,"TargetGroupAttributes",0,()=>ro]
;var Lo=[1,ie,"TargetGroupList",0,()=>po];var bo=[1,ie,q,0,()=>so];var Oo=[1,ie,z,0,()=>uo]
;var Ro=[9,ie,"DeregisterTargets",0,()=>mt,()=>Tt];var Ao=[9,ie,"DescribeListeners",0,()=>ht,()=>St]
;var Do=[9,ie,"DescribeLoadBalancers",0,()=>Mt,()=>Ct];var Fo=[9,ie,"DescribeRules",0,()=>Pt,()=>Nt]
;var Bo=[9,ie,"DescribeTargetGroupAttributes",0,()=>It,()=>Lt];var $o=[9,ie,"DescribeTargetGroups",0,()=>bt,()=>Ot]
;var Go=[9,ie,"DescribeTargetHealth",0,()=>Rt,()=>At];var Uo=[9,ie,"RegisterTargets",0,()=>Yt,()=>Xt]}};
