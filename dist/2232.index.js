export const id=2232;export const ids=[2232];export const modules={24677:(e,t,o)=>{o.d(t,{
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
;var E=o(89882);var x=o(92430);var v=o(93291);var f=o(37288);var m=o(99542);const y="ref"
;const T=-1,h=true,M="isSet",S="PartitionResult",C="booleanEquals",P="getAttr",I={[y]:"Endpoint"},N={[y]:S},L={},R=[{
[y]:"Region"}];const b={conditions:[[M,[I]],[M,R],["aws.partition",R,S],[C,[{[y]:"UseFIPS"},h]],[C,[{[y]:"UseDualStack"
},h]],[C,[{fn:P,argv:[N,"supportsDualStack"]},h]],[C,[{fn:P,argv:[N,"supportsFIPS"]},h]],["stringEquals",[{fn:P,
argv:[N,"name"]},"aws-us-gov"]]],
results:[[T],[T,"Invalid Configuration: FIPS and custom endpoint are not supported"],[T,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[I,L],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[T,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",L],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",L],[T,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[T,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",L],[T,"Invalid Configuration: Missing Region"]]
};const O=1e8
;const A=new Int32Array([-1,1,-1,0,13,3,1,4,O+12,2,5,O+12,3,8,6,4,7,O+11,5,O+9,O+10,4,11,9,6,10,O+8,7,O+6,O+7,5,12,O+5,6,O+4,O+5,3,O+1,14,4,O+2,O+3])
;const D=r.BinaryDecisionDiagram.from(A,2,b.conditions,b.results);const F=new r.EndpointCache({size:50,
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
sha256:e?.sha256??m.Sha256,urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??x.fromUtf8,
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
;const _mw0=(e,t,o,n)=>[]},38232:(e,t,o)=>{o.d(t,{O:()=>CreateRuleCommand});var n=o(74858);var a=o(23168)
;class CreateRuleCommand extends((0,n.G5)(n.lq,n.yt,"CreateRule",a.toG)){}},66318:(e,t,o)=>{o.d(t,{
G:()=>CreateTargetGroupCommand});var n=o(74858);var a=o(23168);class CreateTargetGroupCommand extends((0,
n.G5)(n.lq,n.yt,"CreateTargetGroup",a.ntl)){}},65701:(e,t,o)=>{o.d(t,{p:()=>DeleteRuleCommand});var n=o(74858)
;var a=o(23168);class DeleteRuleCommand extends((0,n.G5)(n.lq,n.yt,"DeleteRule",a.iaR)){}},79473:(e,t,o)=>{o.d(t,{
t:()=>DeleteTargetGroupCommand});var n=o(74858);var a=o(23168);class DeleteTargetGroupCommand extends((0,
n.G5)(n.lq,n.yt,"DeleteTargetGroup",a.UeN)){}},67518:(e,t,o)=>{o.d(t,{A:()=>DeregisterTargetsCommand});var n=o(74858)
;var a=o(23168);class DeregisterTargetsCommand extends((0,n.G5)(n.lq,n.yt,"DeregisterTargets",a.HhB)){}},
32672:(e,t,o)=>{o.d(t,{A:()=>DescribeListenersCommand});var n=o(74858);var a=o(23168)
;class DescribeListenersCommand extends((0,n.G5)(n.lq,n.yt,"DescribeListeners",a.zki)){}},39506:(e,t,o)=>{o.d(t,{
A:()=>DescribeLoadBalancersCommand});var n=o(74858);var a=o(23168);class DescribeLoadBalancersCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeLoadBalancers",a.nLW)){}},77406:(e,t,o)=>{o.d(t,{G:()=>DescribeRulesCommand});var n=o(74858)
;var a=o(23168);class DescribeRulesCommand extends((0,n.G5)(n.lq,n.yt,"DescribeRules",a.xc1)){}},77374:(e,t,o)=>{o.d(t,{
y:()=>DescribeTagsCommand});var n=o(74858);var a=o(23168);class DescribeTagsCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeTags",a.LSs)){}},92672:(e,t,o)=>{o.d(t,{c:()=>DescribeTargetGroupAttributesCommand})
;var n=o(74858);var a=o(23168);class DescribeTargetGroupAttributesCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeTargetGroupAttributes",a.fev)){}},38358:(e,t,o)=>{o.d(t,{s:()=>DescribeTargetGroupsCommand})
;var n=o(74858);var a=o(23168)
;class DescribeTargetGroupsCommand extends((0,n.G5)(n.lq,n.yt,"DescribeTargetGroups",a.Z$r)){}},97992:(e,t,o)=>{o.d(t,{
q:()=>DescribeTargetHealthCommand});var n=o(74858);var a=o(23168);class DescribeTargetHealthCommand extends((0,
n.G5)(n.lq,n.yt,"DescribeTargetHealth",a.nZ0)){}},54074:(e,t,o)=>{o.d(t,{y:()=>ModifyRuleCommand});var n=o(74858)
;var a=o(23168);class ModifyRuleCommand extends((0,n.G5)(n.lq,n.yt,"ModifyRule",a.x3p)){}},79999:(e,t,o)=>{o.d(t,{
f:()=>ModifyTargetGroupAttributesCommand});var n=o(74858);var a=o(23168)
;class ModifyTargetGroupAttributesCommand extends((0,n.G5)(n.lq,n.yt,"ModifyTargetGroupAttributes",a._aR)){}},
2333:(e,t,o)=>{o.d(t,{P:()=>RegisterTargetsCommand});var n=o(74858);var a=o(23168)
;class RegisterTargetsCommand extends((0,n.G5)(n.lq,n.yt,"RegisterTargets",a.QGT)){}},96839:(e,t,o)=>{o.d(t,{S:()=>n,
v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"elasticloadbalancing"});const n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}}},23168:(e,t,o)=>{o.d(t,{toG:()=>xn,ntl:()=>vn,iaR:()=>fn,UeN:()=>mn,HhB:()=>yn,zki:()=>Tn,
nLW:()=>hn,xc1:()=>Mn,LSs:()=>Sn,fev:()=>Cn,Z$r:()=>Pn,nZ0:()=>In,x3p:()=>Nn,_aR:()=>Ln,QGT:()=>Rn,q1U:()=>bt})
;var n=o(26890);var a=o(92658);class ElasticLoadBalancingV2ServiceException extends a.ServiceException{constructor(e){
super(e);Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype)}}
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
;const c="AvailabilityZone";const p="AvailabilityZones";const l="Actions";const u="Attributes";const d="Conditions"
;const g="Description";const E="HealthCheckEnabled";const x="HealthCheckIntervalSeconds";const v="HealthCheckProtocol"
;const f="HealthCheckPort";const m="HealthCheckPath";const y="HealthCheckTimeoutSeconds"
;const T="HostHeaderRewriteConfig";const h="HealthyThresholdCount";const M="Issuer";const S="IpAddressType"
;const C="IsDefault";const P="IpamPools";const I="Key";const N="Listeners";const L="ListenerArn";const R="LoadBalancers"
;const b="LoadBalancerAddresses";const O="LoadBalancerArn";const A="LoadBalancerArns";const D="Message"
;const F="Matcher";const B="Marker";const G="Name";const $="NextMarker";const U="Names"
;const V="OnUnauthenticatedRequest";const H="Priority";const j="PageSize";const w="ProtocolVersion";const q="Port"
;const k="Protocol";const _="Reason";const Z="RuleArn";const z="RegexValues";const K="Rewrites";const Q="Rules"
;const J="State";const W="StatusCode";const Y="SessionCookieName";const X="SessionTimeout";const ee="Scope"
;const te="Type";const oe="TargetControlPort";const ne="TagDescriptions";const ae="TargetGroups"
;const ie="TargetGroupArn";const se="TargetGroupStickinessConfig";const re="TargetHealth"
;const ce="TargetHealthDescriptions";const pe="TargetType";const le="Tags";const ue="Targets";const de="Transforms"
;const ge="UrlRewriteConfig";const Ee="UnhealthyThresholdCount";const xe="Values";const ve="VpcId";const fe="Value"
;const me="awsQueryError";const ye="client";const Te="error";const he="httpError"
;const Me="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";const Se="server"
;const Ce="com.amazonaws.elasticloadbalancingv2";const Pe=new n.TypeRegistry(Me)
;var Ie=[-3,Me,"ElasticLoadBalancingV2ServiceException",0,[],[]]
;Pe.registerError(Ie,ElasticLoadBalancingV2ServiceException);const Ne=new n.TypeRegistry(Ce)
;var Le=[-3,Ce,"AllocationIdNotFoundException",{[me]:["AllocationIdNotFound",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Le,AllocationIdNotFoundException);var Re=[-3,Ce,"ALPNPolicyNotSupportedException",{
[me]:["ALPNPolicyNotFound",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Re,ALPNPolicyNotSupportedException)
;var be=[-3,Ce,"AvailabilityZoneNotSupportedException",{[me]:["AvailabilityZoneNotSupported",400],[Te]:ye,[he]:400
},[D],[0]];Ne.registerError(be,AvailabilityZoneNotSupportedException)
;var Oe=[-3,Ce,"CaCertificatesBundleNotFoundException",{[me]:["CaCertificatesBundleNotFound",400],[Te]:ye,[he]:400
},[D],[0]];Ne.registerError(Oe,CaCertificatesBundleNotFoundException)
;var Ae=[-3,Ce,"CapacityDecreaseRequestsLimitExceededException",{[me]:["CapacityDecreaseRequestLimitExceeded",400],
[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Ae,CapacityDecreaseRequestsLimitExceededException)
;var De=[-3,Ce,"CapacityReservationPendingException",{[me]:["CapacityReservationPending",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(De,CapacityReservationPendingException);var Fe=[-3,Ce,"CapacityUnitsLimitExceededException",{
[me]:["CapacityUnitsLimitExceeded",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Fe,CapacityUnitsLimitExceededException);var Be=[-3,Ce,"CertificateNotFoundException",{
[me]:["CertificateNotFound",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Be,CertificateNotFoundException)
;var Ge=[-3,Ce,"DeleteAssociationSameAccountException",{[me]:["DeleteAssociationSameAccount",400],[Te]:ye,[he]:400
},[D],[0]];Ne.registerError(Ge,DeleteAssociationSameAccountException);var $e=[-3,Ce,"DuplicateListenerException",{
[me]:["DuplicateListener",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError($e,DuplicateListenerException)
;var Ue=[-3,Ce,"DuplicateLoadBalancerNameException",{[me]:["DuplicateLoadBalancerName",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Ue,DuplicateLoadBalancerNameException);var Ve=[-3,Ce,"DuplicateTagKeysException",{
[me]:["DuplicateTagKeys",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Ve,DuplicateTagKeysException)
;var He=[-3,Ce,"DuplicateTargetGroupNameException",{[me]:["DuplicateTargetGroupName",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(He,DuplicateTargetGroupNameException);var je=[-3,Ce,"DuplicateTrustStoreNameException",{
[me]:["DuplicateTrustStoreName",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(je,DuplicateTrustStoreNameException)
;var we=[-3,Ce,"HealthUnavailableException",{[me]:["HealthUnavailable",500],[Te]:Se,[he]:500},[D],[0]]
;Ne.registerError(we,HealthUnavailableException);var qe=[-3,Ce,"IncompatibleProtocolsException",{
[me]:["IncompatibleProtocols",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(qe,IncompatibleProtocolsException)
;var ke=[-3,Ce,"InsufficientCapacityException",{[me]:["InsufficientCapacity",500],[Te]:Se,[he]:500},[D],[0]]
;Ne.registerError(ke,InsufficientCapacityException);var _e=[-3,Ce,"InvalidCaCertificatesBundleException",{
[me]:["InvalidCaCertificatesBundle",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(_e,InvalidCaCertificatesBundleException);var Ze=[-3,Ce,"InvalidConfigurationRequestException",{
[me]:["InvalidConfigurationRequest",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Ze,InvalidConfigurationRequestException);var ze=[-3,Ce,"InvalidLoadBalancerActionException",{
[me]:["InvalidLoadBalancerAction",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(ze,InvalidLoadBalancerActionException);var Ke=[-3,Ce,"InvalidRevocationContentException",{
[me]:["InvalidRevocationContent",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Ke,InvalidRevocationContentException)
;var Qe=[-3,Ce,"InvalidSchemeException",{[me]:["InvalidScheme",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Qe,InvalidSchemeException);var Je=[-3,Ce,"InvalidSecurityGroupException",{
[me]:["InvalidSecurityGroup",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Je,InvalidSecurityGroupException)
;var We=[-3,Ce,"InvalidSubnetException",{[me]:["InvalidSubnet",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(We,InvalidSubnetException);var Ye=[-3,Ce,"InvalidTargetException",{[me]:["InvalidTarget",400],[Te]:ye,
[he]:400},[D],[0]];Ne.registerError(Ye,InvalidTargetException);var Xe=[-3,Ce,"ListenerNotFoundException",{
[me]:["ListenerNotFound",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Xe,ListenerNotFoundException)
;var et=[-3,Ce,"LoadBalancerNotFoundException",{[me]:["LoadBalancerNotFound",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(et,LoadBalancerNotFoundException);var tt=[-3,Ce,"OperationNotPermittedException",{
[me]:["OperationNotPermitted",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(tt,OperationNotPermittedException)
;var ot=[-3,Ce,"PriorityInUseException",{[me]:["PriorityInUse",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(ot,PriorityInUseException);var nt=[-3,Ce,"PriorRequestNotCompleteException",{
[me]:["PriorRequestNotComplete",429],[Te]:ye,[he]:429},[D],[0]];Ne.registerError(nt,PriorRequestNotCompleteException)
;var at=[-3,Ce,"ResourceInUseException",{[me]:["ResourceInUse",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(at,ResourceInUseException);var it=[-3,Ce,"ResourceNotFoundException",{[me]:["ResourceNotFound",400],
[Te]:ye,[he]:400},[D],[0]];Ne.registerError(it,ResourceNotFoundException)
;var st=[-3,Ce,"RevocationContentNotFoundException",{[me]:["RevocationContentNotFound",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(st,RevocationContentNotFoundException);var rt=[-3,Ce,"RevocationIdNotFoundException",{
[me]:["RevocationIdNotFound",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(rt,RevocationIdNotFoundException)
;var ct=[-3,Ce,"RuleNotFoundException",{[me]:["RuleNotFound",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(ct,RuleNotFoundException);var pt=[-3,Ce,"SSLPolicyNotFoundException",{[me]:["SSLPolicyNotFound",400],
[Te]:ye,[he]:400},[D],[0]];Ne.registerError(pt,SSLPolicyNotFoundException);var lt=[-3,Ce,"SubnetNotFoundException",{
[me]:["SubnetNotFound",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(lt,SubnetNotFoundException)
;var ut=[-3,Ce,"TargetGroupAssociationLimitException",{[me]:["TargetGroupAssociationLimit",400],[Te]:ye,[he]:400
},[D],[0]];Ne.registerError(ut,TargetGroupAssociationLimitException);var dt=[-3,Ce,"TargetGroupNotFoundException",{
[me]:["TargetGroupNotFound",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(dt,TargetGroupNotFoundException)
;var gt=[-3,Ce,"TooManyActionsException",{[me]:["TooManyActions",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(gt,TooManyActionsException);var Et=[-3,Ce,"TooManyCertificatesException",{
[me]:["TooManyCertificates",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Et,TooManyCertificatesException)
;var xt=[-3,Ce,"TooManyListenersException",{[me]:["TooManyListeners",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(xt,TooManyListenersException);var vt=[-3,Ce,"TooManyLoadBalancersException",{
[me]:["TooManyLoadBalancers",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(vt,TooManyLoadBalancersException)
;var ft=[-3,Ce,"TooManyRegistrationsForTargetIdException",{[me]:["TooManyRegistrationsForTargetId",400],[Te]:ye,[he]:400
},[D],[0]];Ne.registerError(ft,TooManyRegistrationsForTargetIdException);var mt=[-3,Ce,"TooManyRulesException",{
[me]:["TooManyRules",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(mt,TooManyRulesException)
;var yt=[-3,Ce,"TooManyTagsException",{[me]:["TooManyTags",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(yt,TooManyTagsException);var Tt=[-3,Ce,"TooManyTargetGroupsException",{
[me]:["TooManyTargetGroups",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Tt,TooManyTargetGroupsException)
;var ht=[-3,Ce,"TooManyTargetsException",{[me]:["TooManyTargets",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(ht,TooManyTargetsException);var Mt=[-3,Ce,"TooManyTrustStoreRevocationEntriesException",{
[me]:["TooManyTrustStoreRevocationEntries",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Mt,TooManyTrustStoreRevocationEntriesException);var St=[-3,Ce,"TooManyTrustStoresException",{
[me]:["TooManyTrustStores",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(St,TooManyTrustStoresException)
;var Ct=[-3,Ce,"TooManyUniqueTargetGroupsPerLoadBalancerException",{
[me]:["TooManyUniqueTargetGroupsPerLoadBalancer",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Ct,TooManyUniqueTargetGroupsPerLoadBalancerException)
;var Pt=[-3,Ce,"TrustStoreAssociationNotFoundException",{[me]:["AssociationNotFound",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Pt,TrustStoreAssociationNotFoundException);var It=[-3,Ce,"TrustStoreInUseException",{
[me]:["TrustStoreInUse",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(It,TrustStoreInUseException)
;var Nt=[-3,Ce,"TrustStoreNotFoundException",{[me]:["TrustStoreNotFound",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Nt,TrustStoreNotFoundException);var Lt=[-3,Ce,"TrustStoreNotReadyException",{
[me]:["TrustStoreNotReady",400],[Te]:ye,[he]:400},[D],[0]];Ne.registerError(Lt,TrustStoreNotReadyException)
;var Rt=[-3,Ce,"UnsupportedProtocolException",{[me]:["UnsupportedProtocol",400],[Te]:ye,[he]:400},[D],[0]]
;Ne.registerError(Rt,UnsupportedProtocolException);const bt=[Pe,Ne]
;var Ot=[3,Ce,"Action",0,[te,ie,"AuthenticateOidcConfig","AuthenticateCognitoConfig","Order","RedirectConfig","FixedResponseConfig","ForwardConfig","JwtValidationConfig"],[0,0,()=>Bt,()=>Ft,1,()=>Oo,()=>co,()=>po,()=>fo],1]
;var At=[3,Ce,s,0,[J,_,g],[0,0,0]];var Dt=[3,Ce,i,0,["Result","MitigationInEffect"],[0,0]]
;var Ft=[3,Ce,"AuthenticateCognitoActionConfig",0,["UserPoolArn","UserPoolClientId","UserPoolDomain",Y,ee,X,r,V],[0,0,0,0,0,1,128,0],3]
;var Bt=[3,Ce,"AuthenticateOidcActionConfig",0,[M,"AuthorizationEndpoint","TokenEndpoint","UserInfoEndpoint","ClientId","ClientSecret",Y,ee,X,r,V,"UseExistingClientSecret"],[0,0,0,0,0,0,0,0,1,128,0,2],5]
;var Gt=[3,Ce,c,0,["ZoneName","SubnetId","OutpostId",b,"SourceNatIpv6Prefixes"],[0,0,0,()=>en,64]]
;var $t=[3,Ce,"Certificate",0,["CertificateArn",C],[0,2]]
;var Ut=[3,Ce,"CreateRuleInput",0,[L,d,H,l,le,de],[0,()=>an,1,()=>Qo,()=>pn,()=>rn],4]
;var Vt=[3,Ce,"CreateRuleOutput",0,[Q],[()=>sn]]
;var Ht=[3,Ce,"CreateTargetGroupInput",0,[G,k,w,q,ve,v,f,E,m,x,y,h,Ee,F,pe,le,S,oe],[0,0,0,1,0,0,0,2,0,1,1,1,1,()=>Mo,0,()=>pn,0,1],1]
;var jt=[3,Ce,"CreateTargetGroupOutput",0,[ae],[()=>gn]];var wt=[3,Ce,"DeleteRuleInput",0,[Z],[0],1]
;var qt=[3,Ce,"DeleteRuleOutput",0,[],[]];var kt=[3,Ce,"DeleteTargetGroupInput",0,[ie],[0],1]
;var _t=[3,Ce,"DeleteTargetGroupOutput",0,[],[]];var Zt=[3,Ce,"DeregisterTargetsInput",0,[ie,ue],[0,()=>ln],2]
;var zt=[3,Ce,"DeregisterTargetsOutput",0,[],[]]
;var Kt=[3,Ce,"DescribeListenersInput",0,[O,"ListenerArns",B,j],[0,64,0,1]]
;var Qt=[3,Ce,"DescribeListenersOutput",0,[N,$],[()=>Xo,0]]
;var Jt=[3,Ce,"DescribeLoadBalancersInput",0,[A,U,B,j],[64,64,0,1]]
;var Wt=[3,Ce,"DescribeLoadBalancersOutput",0,[R,$],[()=>tn,0]]
;var Yt=[3,Ce,"DescribeRulesInput",0,[L,"RuleArns",B,j],[0,64,0,1]]
;var Xt=[3,Ce,"DescribeRulesOutput",0,[Q,$],[()=>sn,0]];var eo=[3,Ce,"DescribeTagsInput",0,["ResourceArns"],[64],1]
;var to=[3,Ce,"DescribeTagsOutput",0,[ne],[()=>cn]];var oo=[3,Ce,"DescribeTargetGroupAttributesInput",0,[ie],[0],1]
;var no=[3,Ce,"DescribeTargetGroupAttributesOutput",0,[u],[()=>un]]
;var ao=[3,Ce,"DescribeTargetGroupsInput",0,[O,"TargetGroupArns",U,B,j],[0,64,64,0,1]]
;var io=[3,Ce,"DescribeTargetGroupsOutput",0,[ae,$],[()=>gn,0]]
;var so=[3,Ce,"DescribeTargetHealthInput",0,[ie,ue,"Include"],[0,()=>ln,64],1]
;var ro=[3,Ce,"DescribeTargetHealthOutput",0,[ce],[()=>En]]
;var co=[3,Ce,"FixedResponseActionConfig",0,[W,"MessageBody","ContentType"],[0,0,0],1]
;var po=[3,Ce,"ForwardActionConfig",0,[ae,se],[()=>dn,()=>ko]]
;var lo=[3,Ce,"HostHeaderConditionConfig",0,[xe,z],[64,64]];var uo=[3,Ce,T,0,[K],[()=>nn]]
;var go=[3,Ce,"HttpHeaderConditionConfig",0,["HttpHeaderName",xe,z],[0,64,64]]
;var Eo=[3,Ce,"HttpRequestMethodConditionConfig",0,[xe],[64]];var xo=[3,Ce,P,0,["Ipv4IpamPoolId"],[0]]
;var vo=[3,Ce,"JwtValidationActionAdditionalClaim",0,["Format",G,xe],[0,0,64],3]
;var fo=[3,Ce,"JwtValidationActionConfig",0,["JwksEndpoint",M,"AdditionalClaims"],[0,0,()=>Yo],2]
;var mo=[3,Ce,"Listener",0,[L,O,q,k,"Certificates","SslPolicy","DefaultActions","AlpnPolicy","MutualAuthentication"],[0,0,1,0,()=>Wo,0,()=>Qo,64,()=>No]]
;var yo=[3,Ce,"LoadBalancer",0,[O,"DNSName","CanonicalHostedZoneId","CreatedTime","LoadBalancerName","Scheme",ve,J,te,p,"SecurityGroups",S,"CustomerOwnedIpv4Pool","EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic","EnablePrefixForIpv6SourceNat",P],[0,0,0,4,0,0,0,()=>ho,0,()=>Jo,64,0,0,0,0,()=>xo]]
;var To=[3,Ce,"LoadBalancerAddress",0,["IpAddress","AllocationId","PrivateIPv4Address","IPv6Address"],[0,0,0,0]]
;var ho=[3,Ce,"LoadBalancerState",0,["Code",_],[0,0]];var Mo=[3,Ce,F,0,["HttpCode","GrpcCode"],[0,0]]
;var So=[3,Ce,"ModifyRuleInput",0,[Z,d,l,de,"ResetTransforms"],[0,()=>an,()=>Qo,()=>rn,2],1]
;var Co=[3,Ce,"ModifyRuleOutput",0,[Q],[()=>sn]];var Po=[3,Ce,"ModifyTargetGroupAttributesInput",0,[ie,u],[0,()=>un],2]
;var Io=[3,Ce,"ModifyTargetGroupAttributesOutput",0,[u],[()=>un]]
;var No=[3,Ce,"MutualAuthenticationAttributes",0,["Mode","TrustStoreArn","IgnoreClientCertificateExpiry","TrustStoreAssociationStatus","AdvertiseTrustStoreCaNames"],[0,0,2,0,0]]
;var Lo=[3,Ce,"PathPatternConditionConfig",0,[xe,z],[64,64]];var Ro=[3,Ce,"QueryStringConditionConfig",0,[xe],[()=>on]]
;var bo=[3,Ce,"QueryStringKeyValuePair",0,[I,fe],[0,0]]
;var Oo=[3,Ce,"RedirectActionConfig",0,[W,k,q,"Host","Path","Query"],[0,0,0,0,0,0],1]
;var Ao=[3,Ce,"RegisterTargetsInput",0,[ie,ue],[0,()=>ln],2];var Do=[3,Ce,"RegisterTargetsOutput",0,[],[]]
;var Fo=[3,Ce,"RewriteConfig",0,["Regex","Replace"],[0,0],2]
;var Bo=[3,Ce,"Rule",0,[Z,H,d,l,C,de],[0,0,()=>an,()=>Qo,2,()=>rn]]
;var Go=[3,Ce,"RuleCondition",0,["Field",xe,"HostHeaderConfig","PathPatternConfig","HttpHeaderConfig","QueryStringConfig","HttpRequestMethodConfig","SourceIpConfig",z],[0,64,()=>lo,()=>Lo,()=>go,()=>Ro,()=>Eo,()=>Uo,64]]
;var $o=[3,Ce,"RuleTransform",0,[te,T,ge],[0,()=>uo,()=>Ko],1];var Uo=[3,Ce,"SourceIpConditionConfig",0,[xe,S],[64,0]]
;var Vo=[3,Ce,"Tag",0,[I,fe],[0,0],1];var Ho=[3,Ce,"TagDescription",0,["ResourceArn",le],[0,()=>pn]]
;var jo=[3,Ce,"TargetDescription",0,["Id",q,c,"QuicServerId"],[0,1,0,0],1]
;var wo=[3,Ce,"TargetGroup",0,[ie,"TargetGroupName",k,q,ve,v,f,E,x,y,h,Ee,m,F,A,pe,w,S,oe],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Mo,64,0,0,0,1]]
;var qo=[3,Ce,"TargetGroupAttribute",0,[I,fe],[0,0]];var ko=[3,Ce,se,0,["Enabled","DurationSeconds"],[2,1]]
;var _o=[3,Ce,"TargetGroupTuple",0,[ie,"Weight"],[0,1]];var Zo=[3,Ce,re,0,[J,_,g],[0,0,0]]
;var zo=[3,Ce,"TargetHealthDescription",0,["Target",f,re,i,s],[()=>jo,0,()=>Zo,()=>Dt,()=>At]]
;var Ko=[3,Ce,ge,0,[K],[()=>nn]];var Qo=[1,Ce,l,0,()=>Ot];var Jo=[1,Ce,p,0,()=>Gt]
;var Wo=[1,Ce,"CertificateList",0,()=>$t];var Yo=[1,Ce,"JwtValidationActionAdditionalClaims",0,()=>vo]
;var Xo=[1,Ce,N,0,()=>mo];var en=[1,Ce,b,0,()=>To];var tn=[1,Ce,R,0,()=>yo]
;var on=[1,Ce,"QueryStringKeyValuePairList",0,()=>bo];var nn=[1,Ce,"RewriteConfigList",0,()=>Fo]
;var an=[1,Ce,"RuleConditionList",0,()=>Go];var sn=[1,Ce,Q,0,()=>Bo];var rn=[1,Ce,"RuleTransformList",0,()=>$o]
;var cn=[1,Ce,ne,0,()=>Ho];var pn=[1,Ce,"TagList",0,()=>Vo];var ln=[1,Ce,"TargetDescriptions",0,()=>jo]
;var un=[1,Ce,"TargetGroupAttributes",0,()=>qo];var dn=[1,Ce,"TargetGroupList",0,()=>_o];var gn=[1,Ce,ae,0,()=>wo]
;var En=[1,Ce,ce,0,()=>zo];var xn=[9,Ce,"CreateRule",0,()=>Ut,()=>Vt];var vn=[9,Ce,"CreateTargetGroup",0,()=>Ht,()=>jt]
;var fn=[9,Ce,"DeleteRule",0,()=>wt,()=>qt];var mn=[9,Ce,"DeleteTargetGroup",0,()=>kt,()=>_t]
;var yn=[9,Ce,"DeregisterTargets",0,()=>Zt,()=>zt];var Tn=[9,Ce,"DescribeListeners",0,()=>Kt,()=>Qt]
;var hn=[9,Ce,"DescribeLoadBalancers",0,()=>Jt,()=>Wt];var Mn=[9,Ce,"DescribeRules",0,()=>Yt,()=>Xt]
;var Sn=[9,Ce,"DescribeTags",0,()=>eo,()=>to];var Cn=[9,Ce,"DescribeTargetGroupAttributes",0,()=>oo,()=>no]
;var Pn=[9,Ce,"DescribeTargetGroups",0,()=>ao,()=>io];var In=[9,Ce,"DescribeTargetHealth",0,()=>so,()=>ro]
;var Nn=[9,Ce,"ModifyRule",0,()=>So,()=>Co];var Ln=[9,Ce,"ModifyTargetGroupAttributes",0,()=>Po,()=>Io]
;var Rn=[9,Ce,"RegisterTargets",0,()=>Ao,()=>Do]}};
