export const id=8263;export const ids=[8263];export const modules={58263:(e,t,o)=>{o.d(t,{
GetRoleCredentialsCommand:()=>n.EF,SSOClient:()=>n.$M});var n=o(32579)},32579:(e,t,o)=>{
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:r,getDefaultSocketTimeout:i,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:l,getUserAgentPlugin:h,getHostHeaderPlugin:p,getLoggerPlugin:f,getRecursionDetectionPlugin:m}=o(5152)
;const{NoAuthSigner:g,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:v}=o(90402)
;const{normalizeProvider:y,getSmithyContext:C,ServiceException:P,NoOpLogger:x,emitWarningIfUnsupportedVersion:w,loadConfigsForDefaultMode:O,getDefaultExtensionConfiguration:R,resolveDefaultRuntimeConfig:I,Client:T,makeBuilder:A,createAggregatedClient:H}=o(92658)
;const{Command:b}=o(92658)
;const{resolveDefaultsModeConfig:N,loadConfig:D,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:k,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:_,NODE_REGION_CONFIG_FILE_OPTIONS:M,resolveRegionConfig:U}=o(47291)
;const{BinaryDecisionDiagram:q,EndpointCache:$,decideEndpoint:z,customEndpointFunctions:G,resolveEndpointConfig:L,getEndpointPlugin:j}=o(62085)
;const{parseUrl:B,getHttpHandlerExtensionConfiguration:V,resolveHttpHandlerRuntimeConfig:K,getContentLengthPlugin:W}=o(93422)
;const{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:X,getRetryPlugin:Z}=o(23609)
;const{TypeRegistry:ee,getSchemaSerdePlugin:te}=o(26890)
;const{resolveAwsSdkSigV4Config:oe,AwsSdkSigV4Signer:ne,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=o(97523)
;const{toUtf8:re,fromUtf8:ie,toBase64:ce,fromBase64:ae,calculateBodyLength:ue}=o(92430)
;const{streamCollector:de,NodeHttpHandler:le}=o(5383);const{AwsRestJsonProtocol:he}=o(37288);const{Sha256:pe}=o(99542)
;const defaultSSOHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:C(t).operation,
region:await y(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}
const defaultSSOHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){case"GetRoleCredentials":
t.push(createSmithyApiNoAuthHttpAuthOption());break;default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=oe(e);return Object.assign(t,{
authSchemePreference:y(e.authSchemePreference??[])})};const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"awsssoportal"});var fe={version:"3.998.2"};const me="ref"
;const ge=-1,Se=true,Ee="isSet",ve="PartitionResult",ye="booleanEquals",Ce="getAttr",Pe={[me]:"Endpoint"},xe={[me]:ve
},we={},Oe=[{[me]:"Region"}];const Re={conditions:[[Ee,[Pe]],[Ee,Oe],["aws.partition",Oe,ve],[ye,[{[me]:"UseFIPS"
},Se]],[ye,[{[me]:"UseDualStack"},Se]],[ye,[{fn:Ce,argv:[xe,"supportsDualStack"]},Se]],[ye,[{fn:Ce,
argv:[xe,"supportsFIPS"]},Se]],["stringEquals",[{fn:Ce,argv:[xe,"name"]},"aws-us-gov"]]],
results:[[ge],[ge,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ge,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Pe,we],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",we],[ge,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",we],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",we],[ge,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",we],[ge,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",we],[ge,"Invalid Configuration: Missing Region"]]
};const Ie=1e8
;const Te=new Int32Array([-1,1,-1,0,13,3,1,4,Ie+12,2,5,Ie+12,3,8,6,4,7,Ie+11,5,Ie+9,Ie+10,4,11,9,6,10,Ie+8,7,Ie+6,Ie+7,5,12,Ie+5,6,Ie+4,Ie+5,3,Ie+1,14,4,Ie+2,Ie+3])
;const Ae=q.from(Te,2,Re.conditions,Re.results);const He=new $({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>He.get(e,()=>z(Ae,{
endpointParams:e,logger:t.logger}));G.aws=n;class SSOServiceException extends P{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SSOServiceException.prototype)}}class InvalidRequestException extends SSOServiceException{
static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client"
;constructor(e){super({name:"InvalidRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidRequestException.prototype)}}
class ResourceNotFoundException extends SSOServiceException{static shapeId="com.amazonaws.sso#ResourceNotFoundException"
;name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}
class TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#TooManyRequestsException"
;name="TooManyRequestsException";$fault="client";constructor(e){super({name:"TooManyRequestsException",$fault:"client",
...e});Object.setPrototypeOf(this,TooManyRequestsException.prototype)}}
class UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedException"
;name="UnauthorizedException";$fault="client";constructor(e){super({name:"UnauthorizedException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnauthorizedException.prototype)}}const be="client";const Ne="error";const De="http"
;const ke="httpError";const Fe="httpHeader";const _e="httpQuery";const Me="message"
;const Ue="smithy.ts.sdk.synthetic.com.amazonaws.sso";const qe="com.amazonaws.sso";const $e=new ee(Ue)
;var ze=[-3,Ue,"SSOServiceException",0,[],[]];$e.registerError(ze,SSOServiceException);const Ge=new ee(qe)
;var Le=[-3,qe,"InvalidRequestException",{[Ne]:be,[ke]:400},[Me],[0]];Ge.registerError(Le,InvalidRequestException)
;var je=[-3,qe,"ResourceNotFoundException",{[Ne]:be,[ke]:404},[Me],[0]];Ge.registerError(je,ResourceNotFoundException)
;var Be=[-3,qe,"TooManyRequestsException",{[Ne]:be,[ke]:429},[Me],[0]];Ge.registerError(Be,TooManyRequestsException)
;var Ve=[-3,qe,"UnauthorizedException",{[Ne]:be,[ke]:401},[Me],[0]];Ge.registerError(Ve,UnauthorizedException)
;const Ke=[$e,Ge];var We=[0,qe,"AccessTokenType",8,0];var Qe=[0,qe,"SecretAccessKeyType",8,0]
;var Ye=[0,qe,"SessionTokenType",8,0]
;var Je=[3,qe,"GetRoleCredentialsRequest",0,["roleName","accountId","accessToken"],[[0,{[_e]:"role_name"}],[0,{
[_e]:"account_id"}],[()=>We,{[Fe]:"x-amz-sso_bearer_token"}]],3]
;var Xe=[3,qe,"GetRoleCredentialsResponse",0,["roleCredentials"],[[()=>Ze,0]]]
;var Ze=[3,qe,"RoleCredentials",0,["accessKeyId","secretAccessKey","sessionToken","expiration"],[0,[()=>Qe,0],[()=>Ye,0],1]]
;var et=[9,qe,"GetRoleCredentials",{[De]:["GET","/federation/credentials",200]},()=>Je,()=>Xe]
;const getRuntimeConfig$1=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??ae,
base64Encoder:e?.base64Encoder??ce,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ne},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new g}],logger:e?.logger??new x,
protocol:e?.protocol??he,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",
errorTypeRegistries:Ke,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??"SSO",
sha256:e?.sha256??pe,urlParser:e?.urlParser??B,utf8Decoder:e?.utf8Decoder??ie,utf8Encoder:e?.utf8Encoder??re})
;const getRuntimeConfig=e=>{w(process.version);const t=N(e);const defaultConfigProvider=()=>t().then(O)
;const o=getRuntimeConfig$1(e);s(process.version);const n={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??D(se,n),
bodyLengthChecker:e?.bodyLengthChecker??ue,defaultSocketTimeout:i(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??r({serviceId:o.serviceId,clientVersion:fe.version}),
maxAttempts:e?.maxAttempts??D(J,e),region:e?.region??D(_,{...M,...n}),
requestHandler:le.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??D({...Y,
default:async()=>(await defaultConfigProvider()).retryMode||Q},e),streamCollector:e?.streamCollector??de,
useDualstackEndpoint:e?.useDualstackEndpoint??D(F,n),useFipsEndpoint:e?.useFipsEndpoint??D(k,n),
userAgentAppId:e?.userAgentAppId??D(c,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign(a(e),R(e),V(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,u(o),I(o),K(o),resolveHttpAuthRuntimeConfig(o))};class SSOClient extends T{config
;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t);this.initConfig=t
;const o=resolveClientEndpointParameters(t);const n=d(o);const s=X(n);const r=U(s);const i=l(r);const c=L(i)
;const a=resolveHttpAuthSchemeConfig(c);const u=resolveRuntimeExtensions(a,e?.extensions||[]);this.config=u
;this.middlewareStack.use(te(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(W(this.config))
;this.middlewareStack.use(p(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(S(this.config,{
httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}const tt=A({UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"SWBPortalService","SSOClient",j);const ot={}
;const _mw0=(e,t,o,n)=>[];class GetRoleCredentialsCommand extends(tt(ot,_mw0,"GetRoleCredentials",et)){}const nt={
GetRoleCredentialsCommand};H(nt,class SSO extends SSOClient{});t.EF=GetRoleCredentialsCommand;t.$M=SSOClient},
5383:(e,t,o)=>{o.r(t);o.d(t,{DEFAULT_REQUEST_TIMEOUT:()=>n.w,NodeHttp2Handler:()=>NodeHttp2Handler,
NodeHttpHandler:()=>n.$,streamCollector:()=>p.streamCollector});var n=o(93291);var s=o(93422);var r=o(61051)
;var i=o(75544);var c=o(32467);var a=o.n(c);const u=new Uint16Array(1);class ClientHttp2SessionRef{id=u[0]++;total=0
;max=0;session;refs=0;constructor(e){e.unref();this.session=e}retain(){
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
}lease(e,t){const o=this.getUrlString(e);const n=this.getPool(o);if(!this.config.disableConcurrency&&!t.isEventStream){
const e=n.poll();if(e){e.retain();return e}}const s=new ClientHttp2SessionRef(this.connect(o));const r=s.deref()
;if(this.config.maxConcurrency)r.settings({maxConcurrentStreams:this.config.maxConcurrency},t=>{
if(t)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+e.destination.toString())
});const ensureDestroyed=()=>{this.removeFromPoolAndCheckedDestroy(o,s)};r.on("goaway",()=>{
this.removeFromPoolAndClose(o,s)});r.on("error",ensureDestroyed);r.on("frameError",ensureDestroyed)
;r.on("close",ensureDestroyed);if(t.requestTimeout)r.setTimeout(t.requestTimeout,ensureDestroyed);n.offerLast(s)
;s.retain();return s}release(e,t){t.free()}createIsolatedSession(e,t){const o=this.getUrlString(e)
;const n=new ClientHttp2SessionRef(this.connect(o));const s=n.deref();s.settings({maxConcurrentStreams:1})
;const ensureDestroyed=()=>{n.destroy()};s.on("error",ensureDestroyed);s.on("frameError",ensureDestroyed)
;s.on("close",ensureDestroyed);const r=t.requestTimeout??3e5;s.setTimeout(r,ensureDestroyed);n.retain();return n}
destroy(){for(const[e,t]of this.connectionPools){for(const e of[...t])e.destroy();this.connectionPools.delete(e)}}
setMaxConcurrentStreams(e){if(e&&e<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.")
;this.config.maxConcurrency=e;for(const t of this.connectionPools.values())t.setMaxConcurrency(e)}
setDisableConcurrentStreams(e){this.config.disableConcurrency=e}setNodeHttp2ConnectOptions(e){this.connectOptions=e}
debug(){const e={};for(const[t,o]of this.connectionPools){const n=[];for(const e of o)n.push({id:e.id,
active:e.useCount(),maxConcurrent:e.max,totalRequests:e.total});e[t]={sessions:n}}return e}removeFromPoolAndClose(e,t){
this.connectionPools.get(e)?.remove(t);t.close()}removeFromPoolAndCheckedDestroy(e,t){
this.connectionPools.get(e)?.remove(t);t.destroy()}getPool(e){if(!this.connectionPools.has(e)){
const t=new NodeHttp2ConnectionPool;if(this.config.maxConcurrency)t.setMaxConcurrency(this.config.maxConcurrency)
;this.connectionPools.set(e,t)}return this.connectionPools.get(e)}getUrlString(e){return e.destination.toString()}
connect(e){return this.connectOptions===void 0?a().connect(e):a().connect(e,this.connectOptions)}}var d=o(42687)
;var l=o(1849);const{constants:h}=a();class NodeHttp2Handler{config;configProvider;metadata={handlerProtocol:"h2"}
;connectionManager=new NodeHttp2ConnectionManager({});static create(e){if(typeof e?.handle==="function")return e
;return new NodeHttp2Handler(e)}constructor(e){this.configProvider=new Promise((t,o)=>{
if(typeof e==="function")e().then(e=>{t(e||{})}).catch(o);else t(e||{})})}destroy(){this.connectionManager.destroy()}
async handle(e,{abortSignal:t,requestTimeout:o,isEventStream:n}={}){if(!this.config){const e=await this.configProvider
;this.config={...e,defaultSocketTimeout:(0,d.U)(e)}
;const{disableConcurrentStreams:t,maxConcurrentStreams:o,nodeHttp2ConnectOptions:n}=this.config
;this.connectionManager.setDisableConcurrentStreams(t??false);if(o)this.connectionManager.setMaxConcurrentStreams(o)
;if(n)this.connectionManager.setNodeHttp2ConnectOptions(n)}
const{requestTimeout:c,disableConcurrentStreams:a,sessionTimeout:u}=this.config;const p=a||n;const f=o??c
;const m=f===void 0&&u===void 0?this.config.defaultSocketTimeout:void 0;return new Promise((o,c)=>{let a=false;let u
;const resolve=async e=>{await u;o(e)};const reject=async e=>{await u;c(e)};if(t?.aborted){a=true;const e=(0,r.F)(t)
;reject(e);return}const{hostname:d,method:g,port:S,protocol:E,query:v}=e;let y=""
;if(e.username!=null||e.password!=null){const t=e.username??"";const o=e.password??"";y=`${t}:${o}@`}
const C=`${E}//${y}${d}${S?`:${S}`:""}`;const P={destination:new URL(C)};const x={
requestTimeout:this.config?.sessionTimeout,isEventStream:n}
;const w=p?this.connectionManager.createIsolatedSession(P,x):this.connectionManager.lease(P,x);const O=w.deref()
;const rejectWithDestroy=e=>{if(p)w.destroy();a=true;reject(e)};const R=v?(0,s.buildQueryString)(v):"";let I=e.path
;if(R)I+=`?${R}`;if(e.fragment)I+=`#${e.fragment}`;const T=O.request({...e.headers,[h.HTTP2_HEADER_PATH]:I,
[h.HTTP2_HEADER_METHOD]:g});if(f)T.setTimeout(f,()=>{T.close()
;const e=new Error(`Stream timed out because of no activity for ${f} ms`);e.name="TimeoutError";rejectWithDestroy(e)
});else if(m){T.setTimeout(m,()=>{const e=new Error(`Stream timed out because of no activity for ${m} ms`)
;e.name="TimeoutError";a=true;reject(e);T.destroy(e);if(p)w.destroy()});T.once("response",()=>T.setTimeout(m))}if(t){
const onAbort=()=>{T.close();const e=(0,r.F)(t);rejectWithDestroy(e)};if(typeof t.addEventListener==="function"){
const e=t;e.addEventListener("abort",onAbort,{once:true});T.once("close",()=>e.removeEventListener("abort",onAbort))
}else t.onabort=onAbort}T.on("frameError",(e,t,o)=>{
rejectWithDestroy(new Error(`Frame type id ${e} in stream id ${o} has failed with code ${t}.`))})
;T.on("error",rejectWithDestroy);T.on("aborted",()=>{
rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${T.rstCode}.`))
});T.on("response",e=>{const t=new s.HttpResponse({statusCode:e[":status"]??-1,headers:(0,i.u)(e),body:T});a=true
;resolve({response:t});if(p){O.close();T.on("end",()=>{w.destroy()})}});T.on("close",()=>{
if(p)w.destroy();else this.connectionManager.release(P,w);if(!a){
const e=new Error("Unexpected error: http2 request did not get a response");if(O.destroyed)e.name="TimeoutError"
;rejectWithDestroy(e)}});u=(0,l.f)(T,e,f)})}updateHttpClientConfig(e,t){this.config=void 0
;this.configProvider=this.configProvider.then(o=>{switch(e){case Symbol.for("@smithy/defaultSocketTimeout"):
e="defaultSocketTimeout";t=(0,d.U)(o)??t;break}return{...o,[e]:t}})}httpHandlerConfigs(){return this.config??{}}}
var p=o(92430)}};
