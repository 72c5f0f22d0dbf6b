export const id=7162;export const ids=[7162];export const modules={62626:(e,t,o)=>{o.d(t,{L:()=>Route53Client})
;var n=o(5152);var s=o(90402);var i=o(92658);var a=o(47291);var r=o(62085);var c=o(93422);var l=o(23609);var u=o(26890)
;var d=o(97523);const defaultRoute53HttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,
i.getSmithyContext)(t).operation,region:await(0,i.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"route53",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultRoute53HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,i.normalizeProvider)(e.authSchemePreference??[])})};var p=o(91730);const g={rE:"3.1169.0"}
;var h=o(89882);var y=o(92430);var m=o(93291);var f=o(37288);var S=o(99542)
;const v="ref",E="authSchemes",C="name",P="signingRegion"
;const I=-1,x=true,N="isSet",R="PartitionResult",A="booleanEquals",O="stringEquals",T="getAttr",w="sigv4",b={
[v]:"Endpoint"},$={fn:T,argv:[{[v]:R},"name"]},D={[v]:R},H={[E]:[{[C]:w,[P]:"us-east-1"}]},M={[E]:[{[C]:w,
[P]:"cn-northwest-1"}]},K={[E]:[{[C]:w,[P]:"us-gov-west-1"}]},z={[E]:[{[C]:w,[P]:"eusc-de-east-1"}]},L={[E]:[{[C]:w,
[P]:"{PartitionResult#implicitGlobalRegion}"}]},k=[{[v]:"Region"}];const V={
conditions:[[N,[b]],[N,k],["aws.partition",k,R],[A,[{[v]:"UseFIPS"
},x]],[O,[$,"aws"]],[O,[$,"aws-cn"]],[O,[$,"aws-us-gov"]],[A,[{[v]:"UseDualStack"},x]],[A,[{fn:T,argv:[D,"supportsFIPS"]
},x]],[O,[$,"aws-iso"]],[O,[$,"aws-iso-b"]],[O,[$,"aws-iso-e"]],[O,[$,"aws-iso-f"]],[O,[$,"aws-eusc"]],[A,[{fn:T,
argv:[D,"supportsDualStack"]},x]]],
results:[[I],[I,"Invalid Configuration: FIPS and custom endpoint are not supported"],[I,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[b,{}],["https://route53.amazonaws.com",H],["https://route53-fips.amazonaws.com",H],["https://route53.global.api.aws",H],["https://route53-fips.global.api.aws",H],["https://route53.amazonaws.com.cn",M],["https://route53.global.api.amazonwebservices.com.cn",M],["https://route53.us-gov.amazonaws.com",K],["https://route53.us-gov.api.aws",K],["https://route53.c2s.ic.gov",{
[E]:[{[C]:w,[P]:"us-iso-east-1"}]}],["https://route53.sc2s.sgov.gov",{[E]:[{[C]:w,[P]:"us-isob-east-1"}]
}],["https://route53.cloud.adc-e.uk",{[E]:[{[C]:w,[P]:"eu-isoe-west-1"}]}],["https://route53.csp.hci.ic.gov",{[E]:[{
[C]:w,[P]:"us-isof-south-1"}]
}],["https://route53.amazonaws.eu",z],["https://route53.global.api.amazonwebservices.eu",z],["https://route53-fips.{PartitionResult#dualStackDnsSuffix}",L],[I,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://route53-fips.{PartitionResult#dnsSuffix}",L],[I,"FIPS is enabled but this partition does not support FIPS"],["https://route53.{PartitionResult#dualStackDnsSuffix}",L],[I,"DualStack is enabled but this partition does not support DualStack"],["https://route53.{PartitionResult#dnsSuffix}",L],[I,"Invalid Configuration: Missing Region"]]
};const j=1e8
;const Z=new Int32Array([-1,1,-1,0,27,3,1,4,j+25,2,5,j+25,3,19,6,4,18,7,5,17,8,6,25,9,7,15,10,9,j+12,11,10,j+13,12,11,j+14,13,12,j+15,14,13,j+16,j+24,13,j+17,16,14,j+22,j+23,7,j+9,j+8,7,j+6,j+4,4,26,20,6,25,21,7,23,22,8,j+20,j+21,8,24,j+19,14,j+18,j+19,7,j+11,j+10,7,j+7,j+5,3,j+1,28,7,j+2,j+3])
;const F=r.BinaryDecisionDiagram.from(Z,2,V.conditions,V.results);const U=new r.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>U.get(e,()=>(0,
r.decideEndpoint)(F,{endpointParams:e,logger:t.logger}));r.customEndpointFunctions.aws=n.awsEndpointFunctions
;var G=o(38308);const getRuntimeConfig=e=>({apiVersion:"2013-04-01",base64Decoder:e?.base64Decoder??y.fromBase64,
base64Encoder:e?.base64Encoder??y.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultRoute53HttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new i.NoOpLogger,protocol:e?.protocol??f.AwsRestXmlProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.route53",errorTypeRegistries:G.q1U,
xmlNamespace:"https://route53.amazonaws.com/doc/2013-04-01/",version:"2013-04-01",serviceTarget:"AWSDnsV20130401"},
serviceId:e?.serviceId??"Route 53",sha256:e?.sha256??S.Sha256,urlParser:e?.urlParser??c.parseUrl,
utf8Decoder:e?.utf8Decoder??y.fromUtf8,utf8Encoder:e?.utf8Encoder??y.toUtf8});const runtimeConfig_getRuntimeConfig=e=>{
(0,i.emitWarningIfUnsupportedVersion)(process.version);const t=(0,a.resolveDefaultsModeConfig)(e)
;const defaultConfigProvider=()=>t().then(i.loadConfigsForDefaultMode);const o=getRuntimeConfig(e);(0,
n.emitWarningIfUnsupportedVersion)(process.version);const s={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??(0,a.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,s),
bodyLengthChecker:e?.bodyLengthChecker??y.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??h.v6,defaultSocketTimeout:(0,
n.getDefaultSocketTimeout)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
n.createDefaultUserAgentProvider)({serviceId:o.serviceId,clientVersion:g.rE}),maxAttempts:e?.maxAttempts??(0,
a.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,a.loadConfig)(a.NODE_REGION_CONFIG_OPTIONS,{
...a.NODE_REGION_CONFIG_FILE_OPTIONS,...s}),requestHandler:m.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,a.loadConfig)({...l.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||l.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??y.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
a.loadConfig)(a.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,s),useFipsEndpoint:e?.useFipsEndpoint??(0,
a.loadConfig)(a.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,s),userAgentAppId:e?.userAgentAppId??(0,
a.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS,s)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign((0,n.getAwsRegionExtensionConfiguration)(e),(0,i.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,(0,n.resolveAwsRegionExtensionConfiguration)(o),(0,i.resolveDefaultRuntimeConfig)(o),(0,
c.resolveHttpHandlerRuntimeConfig)(o),resolveHttpAuthRuntimeConfig(o))};class Route53Client extends i.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=(0,p.v)(t)
;const i=(0,n.resolveUserAgentConfig)(o);const d=(0,l.resolveRetryConfig)(i);const g=(0,a.resolveRegionConfig)(d)
;const h=(0,n.resolveHostHeaderConfig)(g);const y=(0,r.resolveEndpointConfig)(h);const m=resolveHttpAuthSchemeConfig(y)
;const f=resolveRuntimeExtensions(m,e?.extensions||[]);this.config=f;this.middlewareStack.use((0,
u.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,n.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,l.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,n.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,n.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
n.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,s.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultRoute53HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new s.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,s.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},42007:(e,t,o)=>{o.d(t,{
lq:()=>d,yt:()=>_mw0,Fw:()=>_mw1,G5:()=>u});const n=/^\/(hostedzone|change|delegationset)\//
;const s=["DelegationSetId","HostedZoneId","Id"];function idNormalizerMiddleware(){return e=>async t=>{const o={
...t.input};for(const e of s){const t=o[e];if(t)o[e]=t.replace(n,"")}return e({...t,input:o})}}const i={
step:"initialize",tags:["ROUTE53_IDS"],name:"idNormalizerMiddleware",override:true};const getIdNormalizerPlugin=e=>({
applyToStack:e=>{e.add(idNormalizerMiddleware(),i)}});function changeResourceRecordSetsMiddleware(){return e=>async t=>{
const{ChangeBatch:o}=t.input;const s=[];for(const e of o?.Changes??[]){const{AliasTarget:t}=e.ResourceRecordSet??{}
;if(t)s.push({...e,ResourceRecordSet:{...e.ResourceRecordSet,AliasTarget:{...t,HostedZoneId:t.HostedZoneId.replace(n,"")
}}});else s.push(e)}return e({...t,input:{...t.input,ChangeBatch:{...o,Changes:s}}})}}const a={step:"initialize",
tags:["ROUTE53_IDS","CHANGE_RESOURCE_RECORD_SETS"],name:"changeResourceRecordSetsMiddleware",override:true}
;const getChangeResourceRecordSetsPlugin=e=>({applyToStack:e=>{e.add(changeResourceRecordSetsMiddleware(),a)}})
;var r=o(92658);var c=o(62085);var l=o(91730)
;const u=(0,r.makeBuilder)(l.S,"AWSDnsV20130401","Route53Client",c.getEndpointPlugin);const d={}
;const _mw0=(e,t,o,n)=>[getIdNormalizerPlugin()]
;const _mw1=(e,t,o,n)=>[getChangeResourceRecordSetsPlugin(),getIdNormalizerPlugin()]},45081:(e,t,o)=>{o.d(t,{
y:()=>ChangeResourceRecordSetsCommand});var n=o(42007);var s=o(38308);class ChangeResourceRecordSetsCommand extends((0,
n.G5)(n.lq,n.Fw,"ChangeResourceRecordSets",s.VZw)){}},88395:(e,t,o)=>{o.d(t,{Y:()=>GetChangeCommand});var n=o(42007)
;var s=o(38308);class GetChangeCommand extends((0,n.G5)(n.lq,n.yt,"GetChange",s.xmL)){}},18911:(e,t,o)=>{o.d(t,{
a:()=>ListHostedZonesByNameCommand});var n=o(42007);var s=o(38308);class ListHostedZonesByNameCommand extends((0,
n.G5)(n.lq,n.yt,"ListHostedZonesByName",s.vfj)){}},26845:(e,t,o)=>{o.d(t,{I:()=>ListResourceRecordSetsCommand})
;var n=o(42007);var s=o(38308)
;class ListResourceRecordSetsCommand extends((0,n.G5)(n.lq,n.yt,"ListResourceRecordSets",s.z6W)){}},91730:(e,t,o)=>{
o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters});const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"route53"
});const n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},
38308:(e,t,o)=>{o.d(t,{VZw:()=>kt,xmL:()=>Vt,vfj:()=>jt,z6W:()=>Zt,q1U:()=>ct});var n=o(26890);var s=o(92658)
;class Route53ServiceException extends s.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,Route53ServiceException.prototype)}}
class ConcurrentModification extends Route53ServiceException{
static shapeId="com.amazonaws.route53#ConcurrentModification";name="ConcurrentModification";$fault="client"
;constructor(e){super({name:"ConcurrentModification",$fault:"client",...e})
;Object.setPrototypeOf(this,ConcurrentModification.prototype)}}class InvalidInput extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidInput";name="InvalidInput";$fault="client";constructor(e){super({
name:"InvalidInput",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInput.prototype)}}
class InvalidKeySigningKeyStatus extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidKeySigningKeyStatus";name="InvalidKeySigningKeyStatus";$fault="client"
;constructor(e){super({name:"InvalidKeySigningKeyStatus",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidKeySigningKeyStatus.prototype)}}class InvalidKMSArn extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidKMSArn";name="InvalidKMSArn";$fault="client";constructor(e){super({
name:"InvalidKMSArn",$fault:"client",...e});Object.setPrototypeOf(this,InvalidKMSArn.prototype)}}
class InvalidSigningStatus extends Route53ServiceException{static shapeId="com.amazonaws.route53#InvalidSigningStatus"
;name="InvalidSigningStatus";$fault="client";constructor(e){super({name:"InvalidSigningStatus",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidSigningStatus.prototype)}}class NoSuchKeySigningKey extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchKeySigningKey";name="NoSuchKeySigningKey";$fault="client";constructor(e){
super({name:"NoSuchKeySigningKey",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchKeySigningKey.prototype)}}
class ConflictingDomainExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#ConflictingDomainExists";name="ConflictingDomainExists";$fault="client"
;constructor(e){super({name:"ConflictingDomainExists",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictingDomainExists.prototype)}}class InvalidVPCId extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidVPCId";name="InvalidVPCId";$fault="client";constructor(e){super({
name:"InvalidVPCId",$fault:"client",...e});Object.setPrototypeOf(this,InvalidVPCId.prototype)}}
class LimitsExceeded extends Route53ServiceException{static shapeId="com.amazonaws.route53#LimitsExceeded"
;name="LimitsExceeded";$fault="client";constructor(e){super({name:"LimitsExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitsExceeded.prototype)}}class NoSuchHostedZone extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchHostedZone";name="NoSuchHostedZone";$fault="client";constructor(e){super({
name:"NoSuchHostedZone",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchHostedZone.prototype)}}
class NotAuthorizedException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NotAuthorizedException";name="NotAuthorizedException";$fault="client"
;constructor(e){super({name:"NotAuthorizedException",$fault:"client",...e})
;Object.setPrototypeOf(this,NotAuthorizedException.prototype)}}
class PriorRequestNotComplete extends Route53ServiceException{
static shapeId="com.amazonaws.route53#PriorRequestNotComplete";name="PriorRequestNotComplete";$fault="client"
;constructor(e){super({name:"PriorRequestNotComplete",$fault:"client",...e})
;Object.setPrototypeOf(this,PriorRequestNotComplete.prototype)}}
class PublicZoneVPCAssociation extends Route53ServiceException{
static shapeId="com.amazonaws.route53#PublicZoneVPCAssociation";name="PublicZoneVPCAssociation";$fault="client"
;constructor(e){super({name:"PublicZoneVPCAssociation",$fault:"client",...e})
;Object.setPrototypeOf(this,PublicZoneVPCAssociation.prototype)}}
class CidrBlockInUseException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#CidrBlockInUseException";name="CidrBlockInUseException";$fault="client";Message
;constructor(e){super({name:"CidrBlockInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,CidrBlockInUseException.prototype);this.Message=e.Message}}
class CidrCollectionVersionMismatchException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#CidrCollectionVersionMismatchException"
;name="CidrCollectionVersionMismatchException";$fault="client";Message;constructor(e){super({
name:"CidrCollectionVersionMismatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,CidrCollectionVersionMismatchException.prototype);this.Message=e.Message}}
class NoSuchCidrCollectionException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchCidrCollectionException";name="NoSuchCidrCollectionException"
;$fault="client";Message;constructor(e){super({name:"NoSuchCidrCollectionException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchCidrCollectionException.prototype);this.Message=e.Message}}
class InvalidChangeBatch extends Route53ServiceException{static shapeId="com.amazonaws.route53#InvalidChangeBatch"
;name="InvalidChangeBatch";$fault="client";messages;constructor(e){super({name:"InvalidChangeBatch",$fault:"client",...e
});Object.setPrototypeOf(this,InvalidChangeBatch.prototype);this.messages=e.messages}}
class NoSuchHealthCheck extends Route53ServiceException{static shapeId="com.amazonaws.route53#NoSuchHealthCheck"
;name="NoSuchHealthCheck";$fault="client";constructor(e){super({name:"NoSuchHealthCheck",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchHealthCheck.prototype)}}class ThrottlingException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#ThrottlingException";name="ThrottlingException";$fault="client";constructor(e){
super({name:"ThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype)}}
class CidrCollectionAlreadyExistsException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#CidrCollectionAlreadyExistsException";name="CidrCollectionAlreadyExistsException"
;$fault="client";Message;constructor(e){super({name:"CidrCollectionAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,CidrCollectionAlreadyExistsException.prototype);this.Message=e.Message}}
class HealthCheckAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#HealthCheckAlreadyExists";name="HealthCheckAlreadyExists";$fault="client"
;constructor(e){super({name:"HealthCheckAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,HealthCheckAlreadyExists.prototype)}}
class TooManyHealthChecks extends Route53ServiceException{static shapeId="com.amazonaws.route53#TooManyHealthChecks"
;name="TooManyHealthChecks";$fault="client";constructor(e){super({name:"TooManyHealthChecks",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyHealthChecks.prototype)}}
class DelegationSetNotAvailable extends Route53ServiceException{
static shapeId="com.amazonaws.route53#DelegationSetNotAvailable";name="DelegationSetNotAvailable";$fault="client"
;constructor(e){super({name:"DelegationSetNotAvailable",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegationSetNotAvailable.prototype)}}
class DelegationSetNotReusable extends Route53ServiceException{
static shapeId="com.amazonaws.route53#DelegationSetNotReusable";name="DelegationSetNotReusable";$fault="client"
;constructor(e){super({name:"DelegationSetNotReusable",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegationSetNotReusable.prototype)}}
class HostedZoneAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#HostedZoneAlreadyExists";name="HostedZoneAlreadyExists";$fault="client"
;constructor(e){super({name:"HostedZoneAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,HostedZoneAlreadyExists.prototype)}}class InvalidDomainName extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidDomainName";name="InvalidDomainName";$fault="client";constructor(e){super({
name:"InvalidDomainName",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDomainName.prototype)}}
class NoSuchDelegationSet extends Route53ServiceException{static shapeId="com.amazonaws.route53#NoSuchDelegationSet"
;name="NoSuchDelegationSet";$fault="client";constructor(e){super({name:"NoSuchDelegationSet",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchDelegationSet.prototype)}}class TooManyHostedZones extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TooManyHostedZones";name="TooManyHostedZones";$fault="client";constructor(e){
super({name:"TooManyHostedZones",$fault:"client",...e});Object.setPrototypeOf(this,TooManyHostedZones.prototype)}}
class InvalidArgument extends Route53ServiceException{static shapeId="com.amazonaws.route53#InvalidArgument"
;name="InvalidArgument";$fault="client";constructor(e){super({name:"InvalidArgument",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidArgument.prototype)}}class InvalidKeySigningKeyName extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidKeySigningKeyName";name="InvalidKeySigningKeyName";$fault="client"
;constructor(e){super({name:"InvalidKeySigningKeyName",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidKeySigningKeyName.prototype)}}
class KeySigningKeyAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#KeySigningKeyAlreadyExists";name="KeySigningKeyAlreadyExists";$fault="client"
;constructor(e){super({name:"KeySigningKeyAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,KeySigningKeyAlreadyExists.prototype)}}
class TooManyKeySigningKeys extends Route53ServiceException{static shapeId="com.amazonaws.route53#TooManyKeySigningKeys"
;name="TooManyKeySigningKeys";$fault="client";constructor(e){super({name:"TooManyKeySigningKeys",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyKeySigningKeys.prototype)}}
class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InsufficientCloudWatchLogsResourcePolicy"
;name="InsufficientCloudWatchLogsResourcePolicy";$fault="client";constructor(e){super({
name:"InsufficientCloudWatchLogsResourcePolicy",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientCloudWatchLogsResourcePolicy.prototype)}}
class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchCloudWatchLogsLogGroup";name="NoSuchCloudWatchLogsLogGroup";$fault="client"
;constructor(e){super({name:"NoSuchCloudWatchLogsLogGroup",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchCloudWatchLogsLogGroup.prototype)}}
class QueryLoggingConfigAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#QueryLoggingConfigAlreadyExists";name="QueryLoggingConfigAlreadyExists"
;$fault="client";constructor(e){super({name:"QueryLoggingConfigAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,QueryLoggingConfigAlreadyExists.prototype)}}
class InvalidResourceRecordSetProtectionBatch extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidResourceRecordSetProtectionBatch"
;name="InvalidResourceRecordSetProtectionBatch";$fault="client";Message;Errors;constructor(e){super({
name:"InvalidResourceRecordSetProtectionBatch",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidResourceRecordSetProtectionBatch.prototype);this.Message=e.Message
;this.Errors=e.Errors}}class ProtectionAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#ProtectionAlreadyExists";name="ProtectionAlreadyExists";$fault="client";Message
;Errors;constructor(e){super({name:"ProtectionAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,ProtectionAlreadyExists.prototype);this.Message=e.Message;this.Errors=e.Errors}}
class DelegationSetAlreadyCreated extends Route53ServiceException{
static shapeId="com.amazonaws.route53#DelegationSetAlreadyCreated";name="DelegationSetAlreadyCreated";$fault="client"
;constructor(e){super({name:"DelegationSetAlreadyCreated",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegationSetAlreadyCreated.prototype)}}
class DelegationSetAlreadyReusable extends Route53ServiceException{
static shapeId="com.amazonaws.route53#DelegationSetAlreadyReusable";name="DelegationSetAlreadyReusable";$fault="client"
;constructor(e){super({name:"DelegationSetAlreadyReusable",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegationSetAlreadyReusable.prototype)}}
class HostedZoneNotFound extends Route53ServiceException{static shapeId="com.amazonaws.route53#HostedZoneNotFound"
;name="HostedZoneNotFound";$fault="client";constructor(e){super({name:"HostedZoneNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,HostedZoneNotFound.prototype)}}
class InvalidTrafficPolicyDocument extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidTrafficPolicyDocument";name="InvalidTrafficPolicyDocument";$fault="client"
;constructor(e){super({name:"InvalidTrafficPolicyDocument",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTrafficPolicyDocument.prototype)}}
class TooManyTrafficPolicies extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TooManyTrafficPolicies";name="TooManyTrafficPolicies";$fault="client"
;constructor(e){super({name:"TooManyTrafficPolicies",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrafficPolicies.prototype)}}
class TrafficPolicyAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TrafficPolicyAlreadyExists";name="TrafficPolicyAlreadyExists";$fault="client"
;constructor(e){super({name:"TrafficPolicyAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,TrafficPolicyAlreadyExists.prototype)}}
class NoSuchTrafficPolicy extends Route53ServiceException{static shapeId="com.amazonaws.route53#NoSuchTrafficPolicy"
;name="NoSuchTrafficPolicy";$fault="client";constructor(e){super({name:"NoSuchTrafficPolicy",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchTrafficPolicy.prototype)}}
class TooManyTrafficPolicyInstances extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TooManyTrafficPolicyInstances";name="TooManyTrafficPolicyInstances"
;$fault="client";constructor(e){super({name:"TooManyTrafficPolicyInstances",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrafficPolicyInstances.prototype)}}
class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TrafficPolicyInstanceAlreadyExists";name="TrafficPolicyInstanceAlreadyExists"
;$fault="client";constructor(e){super({name:"TrafficPolicyInstanceAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,TrafficPolicyInstanceAlreadyExists.prototype)}}
class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TooManyTrafficPolicyVersionsForCurrentPolicy"
;name="TooManyTrafficPolicyVersionsForCurrentPolicy";$fault="client";constructor(e){super({
name:"TooManyTrafficPolicyVersionsForCurrentPolicy",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrafficPolicyVersionsForCurrentPolicy.prototype)}}
class TooManyVPCAssociationAuthorizations extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TooManyVPCAssociationAuthorizations";name="TooManyVPCAssociationAuthorizations"
;$fault="client";constructor(e){super({name:"TooManyVPCAssociationAuthorizations",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyVPCAssociationAuthorizations.prototype)}}
class KeySigningKeyInParentDSRecord extends Route53ServiceException{
static shapeId="com.amazonaws.route53#KeySigningKeyInParentDSRecord";name="KeySigningKeyInParentDSRecord"
;$fault="client";constructor(e){super({name:"KeySigningKeyInParentDSRecord",$fault:"client",...e})
;Object.setPrototypeOf(this,KeySigningKeyInParentDSRecord.prototype)}}
class KeySigningKeyInUse extends Route53ServiceException{static shapeId="com.amazonaws.route53#KeySigningKeyInUse"
;name="KeySigningKeyInUse";$fault="client";constructor(e){super({name:"KeySigningKeyInUse",$fault:"client",...e})
;Object.setPrototypeOf(this,KeySigningKeyInUse.prototype)}}
class CidrCollectionInUseException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#CidrCollectionInUseException";name="CidrCollectionInUseException";$fault="client"
;Message;constructor(e){super({name:"CidrCollectionInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,CidrCollectionInUseException.prototype);this.Message=e.Message}}
class HealthCheckInUse extends Route53ServiceException{static shapeId="com.amazonaws.route53#HealthCheckInUse"
;name="HealthCheckInUse";$fault="client";constructor(e){super({name:"HealthCheckInUse",$fault:"client",...e})
;Object.setPrototypeOf(this,HealthCheckInUse.prototype)}}class HostedZoneNotEmpty extends Route53ServiceException{
static shapeId="com.amazonaws.route53#HostedZoneNotEmpty";name="HostedZoneNotEmpty";$fault="client";constructor(e){
super({name:"HostedZoneNotEmpty",$fault:"client",...e});Object.setPrototypeOf(this,HostedZoneNotEmpty.prototype)}}
class NoSuchQueryLoggingConfig extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchQueryLoggingConfig";name="NoSuchQueryLoggingConfig";$fault="client"
;constructor(e){super({name:"NoSuchQueryLoggingConfig",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchQueryLoggingConfig.prototype)}}
class DelegationSetInUse extends Route53ServiceException{static shapeId="com.amazonaws.route53#DelegationSetInUse"
;name="DelegationSetInUse";$fault="client";constructor(e){super({name:"DelegationSetInUse",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegationSetInUse.prototype)}}class TrafficPolicyInUse extends Route53ServiceException{
static shapeId="com.amazonaws.route53#TrafficPolicyInUse";name="TrafficPolicyInUse";$fault="client";constructor(e){
super({name:"TrafficPolicyInUse",$fault:"client",...e});Object.setPrototypeOf(this,TrafficPolicyInUse.prototype)}}
class NoSuchTrafficPolicyInstance extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchTrafficPolicyInstance";name="NoSuchTrafficPolicyInstance";$fault="client"
;constructor(e){super({name:"NoSuchTrafficPolicyInstance",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchTrafficPolicyInstance.prototype)}}
class VPCAssociationAuthorizationNotFound extends Route53ServiceException{
static shapeId="com.amazonaws.route53#VPCAssociationAuthorizationNotFound";name="VPCAssociationAuthorizationNotFound"
;$fault="client";constructor(e){super({name:"VPCAssociationAuthorizationNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,VPCAssociationAuthorizationNotFound.prototype)}}
class DNSSECNotFound extends Route53ServiceException{static shapeId="com.amazonaws.route53#DNSSECNotFound"
;name="DNSSECNotFound";$fault="client";constructor(e){super({name:"DNSSECNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,DNSSECNotFound.prototype)}}class LastVPCAssociation extends Route53ServiceException{
static shapeId="com.amazonaws.route53#LastVPCAssociation";name="LastVPCAssociation";$fault="client";constructor(e){
super({name:"LastVPCAssociation",$fault:"client",...e});Object.setPrototypeOf(this,LastVPCAssociation.prototype)}}
class VPCAssociationNotFound extends Route53ServiceException{
static shapeId="com.amazonaws.route53#VPCAssociationNotFound";name="VPCAssociationNotFound";$fault="client"
;constructor(e){super({name:"VPCAssociationNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,VPCAssociationNotFound.prototype)}}
class HostedZonePartiallyDelegated extends Route53ServiceException{
static shapeId="com.amazonaws.route53#HostedZonePartiallyDelegated";name="HostedZonePartiallyDelegated";$fault="client"
;constructor(e){super({name:"HostedZonePartiallyDelegated",$fault:"client",...e})
;Object.setPrototypeOf(this,HostedZonePartiallyDelegated.prototype)}}
class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException{
static shapeId="com.amazonaws.route53#KeySigningKeyWithActiveStatusNotFound"
;name="KeySigningKeyWithActiveStatusNotFound";$fault="client";constructor(e){super({
name:"KeySigningKeyWithActiveStatusNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,KeySigningKeyWithActiveStatusNotFound.prototype)}}
class NoSuchChange extends Route53ServiceException{static shapeId="com.amazonaws.route53#NoSuchChange"
;name="NoSuchChange";$fault="client";constructor(e){super({name:"NoSuchChange",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchChange.prototype)}}class NoSuchGeoLocation extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchGeoLocation";name="NoSuchGeoLocation";$fault="client";constructor(e){super({
name:"NoSuchGeoLocation",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchGeoLocation.prototype)}}
class IncompatibleVersion extends Route53ServiceException{static shapeId="com.amazonaws.route53#IncompatibleVersion"
;name="IncompatibleVersion";$fault="client";constructor(e){super({name:"IncompatibleVersion",$fault:"client",...e})
;Object.setPrototypeOf(this,IncompatibleVersion.prototype)}}class HostedZoneNotPrivate extends Route53ServiceException{
static shapeId="com.amazonaws.route53#HostedZoneNotPrivate";name="HostedZoneNotPrivate";$fault="client";constructor(e){
super({name:"HostedZoneNotPrivate",$fault:"client",...e});Object.setPrototypeOf(this,HostedZoneNotPrivate.prototype)}}
class NoSuchCidrLocationException extends Route53ServiceException{
static shapeId="com.amazonaws.route53#NoSuchCidrLocationException";name="NoSuchCidrLocationException";$fault="client"
;Message;constructor(e){super({name:"NoSuchCidrLocationException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchCidrLocationException.prototype);this.Message=e.Message}}
class InvalidPaginationToken extends Route53ServiceException{
static shapeId="com.amazonaws.route53#InvalidPaginationToken";name="InvalidPaginationToken";$fault="client"
;constructor(e){super({name:"InvalidPaginationToken",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidPaginationToken.prototype)}}
class HealthCheckVersionMismatch extends Route53ServiceException{
static shapeId="com.amazonaws.route53#HealthCheckVersionMismatch";name="HealthCheckVersionMismatch";$fault="client"
;constructor(e){super({name:"HealthCheckVersionMismatch",$fault:"client",...e})
;Object.setPrototypeOf(this,HealthCheckVersionMismatch.prototype)}}
class ConflictingTypes extends Route53ServiceException{static shapeId="com.amazonaws.route53#ConflictingTypes"
;name="ConflictingTypes";$fault="client";constructor(e){super({name:"ConflictingTypes",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictingTypes.prototype)}}const i="AliasTarget";const a="Comment";const r="ChangeBatch"
;const c="ChangeInfo";const l="CidrRoutingConfig";const u="Change";const d="Changes";const p="Coordinates"
;const g="DNSName";const h="Errors";const y="GeoLocation";const m="GeoProximityLocation";const f="HostedZone"
;const S="HostedZoneId";const v="HostedZones";const E="Id";const C="IsTruncated";const P="LinkedService"
;const I="Message";const x="MaxItems";const N="Name";const R="ProtectionError";const A="ResourceRecord"
;const O="ResourceRecordSet";const T="ResourceRecordSets";const w="ResourceRecords";const b="awsQueryError"
;const $="client";const D="error";const H="httpError";const M="httpQuery";const K="http";const z="message"
;const L="maxitems";const k="smithy.ts.sdk.synthetic.com.amazonaws.route53";const V="xmlName"
;const j="com.amazonaws.route53";const Z=new n.TypeRegistry(k);var F=[-3,k,"Route53ServiceException",0,[],[]]
;Z.registerError(F,Route53ServiceException);const U=new n.TypeRegistry(j);var G=[-3,j,"CidrBlockInUseException",{[D]:$,
[H]:400},[I],[0]];U.registerError(G,CidrBlockInUseException);var _=[-3,j,"CidrCollectionAlreadyExistsException",{[D]:$
},[I],[0]];U.registerError(_,CidrCollectionAlreadyExistsException);var B=[-3,j,"CidrCollectionInUseException",{[D]:$,
[H]:400},[I],[0]];U.registerError(B,CidrCollectionInUseException);var W=[-3,j,"CidrCollectionVersionMismatchException",{
[D]:$,[H]:409},[I],[0]];U.registerError(W,CidrCollectionVersionMismatchException);var q=[-3,j,"ConcurrentModification",{
[D]:$,[H]:400},[z],[0]];U.registerError(q,ConcurrentModification);var Q=[-3,j,"ConflictingDomainExists",{[D]:$},[z],[0]]
;U.registerError(Q,ConflictingDomainExists);var Y=[-3,j,"ConflictingTypes",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Y,ConflictingTypes);var X=[-3,j,"DelegationSetAlreadyCreated",{[D]:$},[z],[0]]
;U.registerError(X,DelegationSetAlreadyCreated);var J=[-3,j,"DelegationSetAlreadyReusable",{[D]:$},[z],[0]]
;U.registerError(J,DelegationSetAlreadyReusable);var ee=[-3,j,"DelegationSetInUse",{[D]:$},[z],[0]]
;U.registerError(ee,DelegationSetInUse);var te=[-3,j,"DelegationSetNotAvailable",{[D]:$},[z],[0]]
;U.registerError(te,DelegationSetNotAvailable);var oe=[-3,j,"DelegationSetNotReusable",{[D]:$},[z],[0]]
;U.registerError(oe,DelegationSetNotReusable);var ne=[-3,j,"DNSSECNotFound",{[D]:$,[H]:400},[z],[0]]
;U.registerError(ne,DNSSECNotFound);var se=[-3,j,"HealthCheckAlreadyExists",{[D]:$,[H]:409},[z],[0]]
;U.registerError(se,HealthCheckAlreadyExists);var ie=[-3,j,"HealthCheckInUse",{[D]:$,[H]:400},[z],[0]]
;U.registerError(ie,HealthCheckInUse);var ae=[-3,j,"HealthCheckVersionMismatch",{[D]:$,[H]:409},[z],[0]]
;U.registerError(ae,HealthCheckVersionMismatch);var re=[-3,j,"HostedZoneAlreadyExists",{[D]:$,[H]:409},[z],[0]]
;U.registerError(re,HostedZoneAlreadyExists);var ce=[-3,j,"HostedZoneNotEmpty",{[D]:$,[H]:400},[z],[0]]
;U.registerError(ce,HostedZoneNotEmpty);var le=[-3,j,"HostedZoneNotFound",{[D]:$},[z],[0]]
;U.registerError(le,HostedZoneNotFound);var ue=[-3,j,"HostedZoneNotPrivate",{[D]:$},[z],[0]]
;U.registerError(ue,HostedZoneNotPrivate);var de=[-3,j,"HostedZonePartiallyDelegated",{[D]:$},[z],[0]]
;U.registerError(de,HostedZonePartiallyDelegated);var pe=[-3,j,"IncompatibleVersion",{[D]:$,[H]:400},[z],[0]]
;U.registerError(pe,IncompatibleVersion);var ge=[-3,j,"InsufficientCloudWatchLogsResourcePolicy",{[D]:$,[H]:400
},[z],[0]];U.registerError(ge,InsufficientCloudWatchLogsResourcePolicy);var he=[-3,j,"InvalidArgument",{[D]:$},[z],[0]]
;U.registerError(he,InvalidArgument);var ye=[-3,j,"InvalidChangeBatch",{[D]:$},["messages",z],[[()=>Ht,0],0]]
;U.registerError(ye,InvalidChangeBatch);var me=[-3,j,"InvalidDomainName",{[D]:$,[H]:400},[z],[0]]
;U.registerError(me,InvalidDomainName);var fe=[-3,j,"InvalidInput",{[D]:$,[H]:400},[z],[0]]
;U.registerError(fe,InvalidInput);var Se=[-3,j,"InvalidKeySigningKeyName",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Se,InvalidKeySigningKeyName);var ve=[-3,j,"InvalidKeySigningKeyStatus",{[D]:$,[H]:400},[z],[0]]
;U.registerError(ve,InvalidKeySigningKeyStatus);var Ee=[-3,j,"InvalidKMSArn",{[D]:$},[z],[0]]
;U.registerError(Ee,InvalidKMSArn);var Ce=[-3,j,"InvalidPaginationToken",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Ce,InvalidPaginationToken);var Pe=[-3,j,"InvalidResourceRecordSetProtectionBatch",{
[b]:["InvalidResourceRecordSetProtectionBatch",400],[D]:$,[H]:400},[h,I],[[()=>Kt,0],0],1]
;U.registerError(Pe,InvalidResourceRecordSetProtectionBatch);var Ie=[-3,j,"InvalidSigningStatus",{[D]:$},[z],[0]]
;U.registerError(Ie,InvalidSigningStatus);var xe=[-3,j,"InvalidTrafficPolicyDocument",{[D]:$,[H]:400},[z],[0]]
;U.registerError(xe,InvalidTrafficPolicyDocument);var Ne=[-3,j,"InvalidVPCId",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Ne,InvalidVPCId);var Re=[-3,j,"KeySigningKeyAlreadyExists",{[D]:$,[H]:409},[z],[0]]
;U.registerError(Re,KeySigningKeyAlreadyExists);var Ae=[-3,j,"KeySigningKeyInParentDSRecord",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Ae,KeySigningKeyInParentDSRecord);var Oe=[-3,j,"KeySigningKeyInUse",{[D]:$},[z],[0]]
;U.registerError(Oe,KeySigningKeyInUse);var Te=[-3,j,"KeySigningKeyWithActiveStatusNotFound",{[D]:$},[z],[0]]
;U.registerError(Te,KeySigningKeyWithActiveStatusNotFound);var we=[-3,j,"LastVPCAssociation",{[D]:$,[H]:400},[z],[0]]
;U.registerError(we,LastVPCAssociation);var be=[-3,j,"LimitsExceeded",{[D]:$},[z],[0]]
;U.registerError(be,LimitsExceeded);var $e=[-3,j,"NoSuchChange",{[D]:$,[H]:404},[z],[0]]
;U.registerError($e,NoSuchChange);var De=[-3,j,"NoSuchCidrCollectionException",{[D]:$,[H]:404},[I],[0]]
;U.registerError(De,NoSuchCidrCollectionException);var He=[-3,j,"NoSuchCidrLocationException",{[D]:$,[H]:404},[I],[0]]
;U.registerError(He,NoSuchCidrLocationException);var Me=[-3,j,"NoSuchCloudWatchLogsLogGroup",{[D]:$,[H]:404},[z],[0]]
;U.registerError(Me,NoSuchCloudWatchLogsLogGroup);var Ke=[-3,j,"NoSuchDelegationSet",{[D]:$},[z],[0]]
;U.registerError(Ke,NoSuchDelegationSet);var ze=[-3,j,"NoSuchGeoLocation",{[D]:$,[H]:404},[z],[0]]
;U.registerError(ze,NoSuchGeoLocation);var Le=[-3,j,"NoSuchHealthCheck",{[D]:$,[H]:404},[z],[0]]
;U.registerError(Le,NoSuchHealthCheck);var ke=[-3,j,"NoSuchHostedZone",{[D]:$,[H]:404},[z],[0]]
;U.registerError(ke,NoSuchHostedZone);var Ve=[-3,j,"NoSuchKeySigningKey",{[D]:$,[H]:404},[z],[0]]
;U.registerError(Ve,NoSuchKeySigningKey);var je=[-3,j,"NoSuchQueryLoggingConfig",{[D]:$,[H]:404},[z],[0]]
;U.registerError(je,NoSuchQueryLoggingConfig);var Ze=[-3,j,"NoSuchTrafficPolicy",{[D]:$,[H]:404},[z],[0]]
;U.registerError(Ze,NoSuchTrafficPolicy);var Fe=[-3,j,"NoSuchTrafficPolicyInstance",{[D]:$,[H]:404},[z],[0]]
;U.registerError(Fe,NoSuchTrafficPolicyInstance);var Ue=[-3,j,"NotAuthorizedException",{[D]:$,[H]:401},[z],[0]]
;U.registerError(Ue,NotAuthorizedException);var Ge=[-3,j,"PriorRequestNotComplete",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Ge,PriorRequestNotComplete);var _e=[-3,j,"ProtectionAlreadyExists",{
[b]:["ProtectionAlreadyExists",409],[D]:$,[H]:409},[h,I],[[()=>Kt,0],0],1];U.registerError(_e,ProtectionAlreadyExists)
;var Be=[-3,j,"PublicZoneVPCAssociation",{[D]:$,[H]:400},[z],[0]];U.registerError(Be,PublicZoneVPCAssociation)
;var We=[-3,j,"QueryLoggingConfigAlreadyExists",{[D]:$,[H]:409},[z],[0]]
;U.registerError(We,QueryLoggingConfigAlreadyExists);var qe=[-3,j,"ThrottlingException",{[D]:$,[H]:400},[z],[0]]
;U.registerError(qe,ThrottlingException);var Qe=[-3,j,"TooManyHealthChecks",{[D]:$},[z],[0]]
;U.registerError(Qe,TooManyHealthChecks);var Ye=[-3,j,"TooManyHostedZones",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Ye,TooManyHostedZones);var Xe=[-3,j,"TooManyKeySigningKeys",{[D]:$},[z],[0]]
;U.registerError(Xe,TooManyKeySigningKeys);var Je=[-3,j,"TooManyTrafficPolicies",{[D]:$,[H]:400},[z],[0]]
;U.registerError(Je,TooManyTrafficPolicies);var et=[-3,j,"TooManyTrafficPolicyInstances",{[D]:$,[H]:400},[z],[0]]
;U.registerError(et,TooManyTrafficPolicyInstances);var tt=[-3,j,"TooManyTrafficPolicyVersionsForCurrentPolicy",{[D]:$,
[H]:400},[z],[0]];U.registerError(tt,TooManyTrafficPolicyVersionsForCurrentPolicy)
;var ot=[-3,j,"TooManyVPCAssociationAuthorizations",{[D]:$,[H]:400},[z],[0]]
;U.registerError(ot,TooManyVPCAssociationAuthorizations);var nt=[-3,j,"TrafficPolicyAlreadyExists",{[D]:$,[H]:409
},[z],[0]];U.registerError(nt,TrafficPolicyAlreadyExists);var st=[-3,j,"TrafficPolicyInstanceAlreadyExists",{[D]:$,
[H]:409},[z],[0]];U.registerError(st,TrafficPolicyInstanceAlreadyExists);var it=[-3,j,"TrafficPolicyInUse",{[D]:$,
[H]:400},[z],[0]];U.registerError(it,TrafficPolicyInUse);var at=[-3,j,"VPCAssociationAuthorizationNotFound",{[D]:$,
[H]:404},[z],[0]];U.registerError(at,VPCAssociationAuthorizationNotFound);var rt=[-3,j,"VPCAssociationNotFound",{[D]:$,
[H]:404},[z],[0]];U.registerError(rt,VPCAssociationNotFound);const ct=[Z,U]
;var lt=[3,j,i,0,[S,g,"EvaluateTargetHealth"],[0,0,2],3];var ut=[3,j,u,0,["Action",O],[0,[()=>$t,0]],2]
;var dt=[3,j,r,0,[d,a],[[()=>Dt,0],0],1];var pt=[3,j,c,0,[E,"Status","SubmittedAt",a],[0,0,4,0],3]
;var gt=[3,j,"ChangeResourceRecordSetsRequest",0,[S,r],[[0,1],[()=>dt,0]],2]
;var ht=[3,j,"ChangeResourceRecordSetsResponse",0,[c],[()=>pt],1]
;var yt=[3,j,l,0,["CollectionId","LocationName"],[0,0],2];var mt=[3,j,p,0,["Latitude","Longitude"],[0,0],2]
;var ft=[3,j,y,0,["ContinentCode","CountryCode","SubdivisionCode"],[0,0,0]]
;var St=[3,j,m,0,["AWSRegion","LocalZoneGroup",p,"Bias"],[0,0,()=>mt,1]];var vt=[3,j,"GetChangeRequest",0,[E],[[0,1]],1]
;var Et=[3,j,"GetChangeResponse",0,[c],[()=>pt],1]
;var Ct=[3,j,f,0,[E,N,"CallerReference","Config","ResourceRecordSetCount",P,"Features"],[0,0,0,()=>Pt,1,()=>Nt,()=>xt],3]
;var Pt=[3,j,"HostedZoneConfig",0,[a,"PrivateZone"],[0,2]]
;var It=[3,j,"HostedZoneFailureReasons",0,["AcceleratedRecovery"],[0]]
;var xt=[3,j,"HostedZoneFeatures",0,["AcceleratedRecoveryStatus","FailureReasons"],[0,()=>It]]
;var Nt=[3,j,P,0,["ServicePrincipal","Description"],[0,0]];var Rt=[3,j,"ListHostedZonesByNameRequest",0,[g,S,x],[[0,{
[M]:"dnsname"}],[0,{[M]:"hostedzoneid"}],[1,{[M]:L}]]]
;var At=[3,j,"ListHostedZonesByNameResponse",0,[v,C,x,g,S,"NextDNSName","NextHostedZoneId"],[[()=>Mt,0],2,1,0,0,0,0],3]
;var Ot=[3,j,"ListResourceRecordSetsRequest",0,[S,"StartRecordName","StartRecordType","StartRecordIdentifier",x],[[0,1],[0,{
[M]:"name"}],[0,{[M]:"type"}],[0,{[M]:"identifier"}],[1,{[M]:L}]],1]
;var Tt=[3,j,"ListResourceRecordSetsResponse",0,[T,C,x,"NextRecordName","NextRecordType","NextRecordIdentifier"],[[()=>Lt,0],2,1,0,0,0],3]
;var wt=[3,j,R,0,["RecordName","RecordType","Code",I],[0,0,0,0],4];var bt=[3,j,A,0,["Value"],[0],1]
;var $t=[3,j,O,0,[N,"Type","SetIdentifier","Weight","Region",y,"Failover","MultiValueAnswer","TTL",w,i,"HealthCheckId","TrafficPolicyInstanceId",l,m],[0,0,0,1,0,()=>ft,0,2,1,[()=>zt,0],()=>lt,0,0,()=>yt,()=>St],2]
;var Dt=[1,j,d,0,[()=>ut,{[V]:u}]];var Ht=[1,j,"ErrorMessages",0,[0,{[V]:I}]];var Mt=[1,j,v,0,[()=>Ct,{[V]:f}]]
;var Kt=[1,j,"ProtectionErrors",0,[()=>wt,{[V]:R}]];var zt=[1,j,w,0,[()=>bt,{[V]:A}]];var Lt=[1,j,T,0,[()=>$t,{[V]:O}]]
;var kt=[9,j,"ChangeResourceRecordSets",{[K]:["POST","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>gt,()=>ht]
;var Vt=[9,j,"GetChange",{[K]:["GET","/2013-04-01/change/{Id}",200]},()=>vt,()=>Et]
;var jt=[9,j,"ListHostedZonesByName",{[K]:["GET","/2013-04-01/hostedzonesbyname",200]},()=>Rt,()=>At]
;var Zt=[9,j,"ListResourceRecordSets",{[K]:["GET","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>Ot,()=>Tt]}};
