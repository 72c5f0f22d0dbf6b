export const id=9443;export const ids=[9443];export const modules={89443:(e,t,o)=>{
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:i,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:p,resolveHostHeaderConfig:u,getUserAgentPlugin:l,getHostHeaderPlugin:h,getLoggerPlugin:f,getRecursionDetectionPlugin:m}=o(5152)
;const{NoAuthSigner:g,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:v}=o(90402)
;const{normalizeProvider:x,getSmithyContext:C,ServiceException:y,NoOpLogger:I,emitWarningIfUnsupportedVersion:O,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:D,Client:T,makeBuilder:A,createAggregatedClient:_}=o(92658)
;const{Command:k}=o(92658)
;const{resolveDefaultsModeConfig:b,loadConfig:H,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:R,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:N,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:$,resolveRegionConfig:F}=o(47291)
;const{BinaryDecisionDiagram:z,EndpointCache:M,decideEndpoint:q,customEndpointFunctions:G,resolveEndpointConfig:j,getEndpointPlugin:L}=o(62085)
;const{parseUrl:V,getHttpHandlerExtensionConfiguration:B,resolveHttpHandlerRuntimeConfig:W,getContentLengthPlugin:Q}=o(93422)
;const{DEFAULT_RETRY_MODE:Y,NODE_RETRY_MODE_CONFIG_OPTIONS:J,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:K,resolveRetryConfig:X,getRetryPlugin:Z}=o(23609)
;const{TypeRegistry:ee,getSchemaSerdePlugin:te}=o(26890)
;const{resolveAwsSdkSigV4Config:oe,AwsSdkSigV4Signer:ne,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:re}=o(97523)
;const{toUtf8:se,fromUtf8:ie,toBase64:ce,fromBase64:ae,calculateBodyLength:de}=o(92430)
;const{streamCollector:pe,NodeHttpHandler:ue}=o(5383);const{AwsRestJsonProtocol:le}=o(37288);const{Sha256:he}=o(99542)
;const defaultSSOOIDCHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:C(t).operation,
region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}
const defaultSSOOIDCHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){case"CreateToken":
t.push(createSmithyApiNoAuthHttpAuthOption());break;default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=oe(e);return Object.assign(t,{
authSchemePreference:x(e.authSchemePreference??[])})};const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"sso-oauth"});var fe={version:"3.998.2"};const me="ref"
;const ge=-1,Se=true,Ee="isSet",ve="PartitionResult",xe="booleanEquals",Ce="getAttr",ye={[me]:"Endpoint"},Ie={[me]:ve
},Oe={},Pe=[{[me]:"Region"}];const we={conditions:[[Ee,[ye]],[Ee,Pe],["aws.partition",Pe,ve],[xe,[{[me]:"UseFIPS"
},Se]],[xe,[{[me]:"UseDualStack"},Se]],[xe,[{fn:Ce,argv:[Ie,"supportsDualStack"]},Se]],[xe,[{fn:Ce,
argv:[Ie,"supportsFIPS"]},Se]],["stringEquals",[{fn:Ce,argv:[Ie,"name"]},"aws-us-gov"]]],
results:[[ge],[ge,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ge,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ye,Oe],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[ge,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",Oe],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[ge,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[ge,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",Oe],[ge,"Invalid Configuration: Missing Region"]]
};const De=1e8
;const Te=new Int32Array([-1,1,-1,0,13,3,1,4,De+12,2,5,De+12,3,8,6,4,7,De+11,5,De+9,De+10,4,11,9,6,10,De+8,7,De+6,De+7,5,12,De+5,6,De+4,De+5,3,De+1,14,4,De+2,De+3])
;const Ae=z.from(Te,2,we.conditions,we.results);const _e=new M({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>_e.get(e,()=>q(Ae,{
endpointParams:e,logger:t.logger}));G.aws=n;class SSOOIDCServiceException extends y{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SSOOIDCServiceException.prototype)}}
class AccessDeniedException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#AccessDeniedException"
;name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,AccessDeniedException.prototype)
;this.error=e.error;this.reason=e.reason;this.error_description=e.error_description}}
class AuthorizationPendingException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException"
;$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingException",$fault:"client",...e
});Object.setPrototypeOf(this,AuthorizationPendingException.prototype);this.error=e.error
;this.error_description=e.error_description}}class ExpiredTokenException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error
;error_description;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,ExpiredTokenException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InternalServerException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error
;error_description;constructor(e){super({name:"InternalServerException",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServerException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InvalidClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error
;error_description;constructor(e){super({name:"InvalidClientException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidClientException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InvalidGrantException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error
;error_description;constructor(e){super({name:"InvalidGrantException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidGrantException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InvalidRequestException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error
;reason;error_description;constructor(e){super({name:"InvalidRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidRequestException.prototype);this.error=e.error;this.reason=e.reason
;this.error_description=e.error_description}}class InvalidScopeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error
;error_description;constructor(e){super({name:"InvalidScopeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidScopeException.prototype);this.error=e.error
;this.error_description=e.error_description}}class SlowDownException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error
;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e})
;Object.setPrototypeOf(this,SlowDownException.prototype);this.error=e.error;this.error_description=e.error_description}}
class UnauthorizedClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client"
;error;error_description;constructor(e){super({name:"UnauthorizedClientException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnauthorizedClientException.prototype);this.error=e.error
;this.error_description=e.error_description}}class UnsupportedGrantTypeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException"
;$fault="client";error;error_description;constructor(e){super({name:"UnsupportedGrantTypeException",$fault:"client",...e
});Object.setPrototypeOf(this,UnsupportedGrantTypeException.prototype);this.error=e.error
;this.error_description=e.error_description}}const ke="client";const be="error";const He="error_description"
;const Re="http";const Ne="httpError";const Ue="reason";const $e="refreshToken"
;const Fe="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";const ze="com.amazonaws.ssooidc";const Me=new ee(Fe)
;var qe=[-3,Fe,"SSOOIDCServiceException",0,[],[]];Me.registerError(qe,SSOOIDCServiceException);const Ge=new ee(ze)
;var je=[-3,ze,"AccessDeniedException",{[be]:ke,[Ne]:400},[be,Ue,He],[0,0,0]];Ge.registerError(je,AccessDeniedException)
;var Le=[-3,ze,"AuthorizationPendingException",{[be]:ke,[Ne]:400},[be,He],[0,0]]
;Ge.registerError(Le,AuthorizationPendingException);var Ve=[-3,ze,"ExpiredTokenException",{[be]:ke,[Ne]:400
},[be,He],[0,0]];Ge.registerError(Ve,ExpiredTokenException);var Be=[-3,ze,"InternalServerException",{[be]:"server",
[Ne]:500},[be,He],[0,0]];Ge.registerError(Be,InternalServerException);var We=[-3,ze,"InvalidClientException",{[be]:ke,
[Ne]:401},[be,He],[0,0]];Ge.registerError(We,InvalidClientException);var Qe=[-3,ze,"InvalidGrantException",{[be]:ke,
[Ne]:400},[be,He],[0,0]];Ge.registerError(Qe,InvalidGrantException);var Ye=[-3,ze,"InvalidRequestException",{[be]:ke,
[Ne]:400},[be,Ue,He],[0,0,0]];Ge.registerError(Ye,InvalidRequestException);var Je=[-3,ze,"InvalidScopeException",{
[be]:ke,[Ne]:400},[be,He],[0,0]];Ge.registerError(Je,InvalidScopeException);var Ke=[-3,ze,"SlowDownException",{[be]:ke,
[Ne]:400},[be,He],[0,0]];Ge.registerError(Ke,SlowDownException);var Xe=[-3,ze,"UnauthorizedClientException",{[be]:ke,
[Ne]:400},[be,He],[0,0]];Ge.registerError(Xe,UnauthorizedClientException)
;var Ze=[-3,ze,"UnsupportedGrantTypeException",{[be]:ke,[Ne]:400},[be,He],[0,0]]
;Ge.registerError(Ze,UnsupportedGrantTypeException);const et=[Me,Ge];var tt=[0,ze,"AccessToken",8,0]
;var ot=[0,ze,"ClientSecret",8,0];var nt=[0,ze,"CodeVerifier",8,0];var rt=[0,ze,"IdToken",8,0]
;var st=[0,ze,"RefreshToken",8,0]
;var it=[3,ze,"CreateTokenRequest",0,["clientId","clientSecret","grantType","deviceCode","code",$e,"scope","redirectUri","codeVerifier"],[0,[()=>ot,0],0,0,0,[()=>st,0],64,0,[()=>nt,0]],3]
;var ct=[3,ze,"CreateTokenResponse",0,["accessToken","tokenType","expiresIn",$e,"idToken"],[[()=>tt,0],0,1,[()=>st,0],[()=>rt,0]]]
;var at=[9,ze,"CreateToken",{[Re]:["POST","/token",200]},()=>it,()=>ct];const getRuntimeConfig$1=e=>({
apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??ae,base64Encoder:e?.base64Encoder??ce,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ne},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new g}],logger:e?.logger??new I,
protocol:e?.protocol??le,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",
errorTypeRegistries:et,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:e?.serviceId??"SSO OIDC",
sha256:e?.sha256??he,urlParser:e?.urlParser??V,utf8Decoder:e?.utf8Decoder??ie,utf8Encoder:e?.utf8Encoder??se})
;const getRuntimeConfig=e=>{O(process.version);const t=b(e);const defaultConfigProvider=()=>t().then(P)
;const o=getRuntimeConfig$1(e);r(process.version);const n={profile:e?.profile,logger:o.logger};return{...o,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??H(re,n),
bodyLengthChecker:e?.bodyLengthChecker??de,defaultSocketTimeout:i(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:o.serviceId,clientVersion:fe.version}),
maxAttempts:e?.maxAttempts??H(K,e),region:e?.region??H(U,{...$,...n}),
requestHandler:ue.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??H({...J,
default:async()=>(await defaultConfigProvider()).retryMode||Y},e),streamCollector:e?.streamCollector??pe,
useDualstackEndpoint:e?.useDualstackEndpoint??H(N,n),useFipsEndpoint:e?.useFipsEndpoint??H(R,n),
userAgentAppId:e?.userAgentAppId??H(c,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign(a(e),w(e),B(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,d(o),D(o),W(o),resolveHttpAuthRuntimeConfig(o))};class SSOOIDCClient extends T{config
;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t);this.initConfig=t
;const o=resolveClientEndpointParameters(t);const n=p(o);const r=X(n);const s=F(r);const i=u(s);const c=j(i)
;const a=resolveHttpAuthSchemeConfig(c);const d=resolveRuntimeExtensions(a,e?.extensions||[]);this.config=d
;this.middlewareStack.use(te(this.config));this.middlewareStack.use(l(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(Q(this.config))
;this.middlewareStack.use(h(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(S(this.config,{
httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}const dt=A({UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSSSOOIDCService","SSOOIDCClient",L);const pt={}
;const _mw0=(e,t,o,n)=>[];class CreateTokenCommand extends(dt(pt,_mw0,"CreateToken",at)){}const ut={CreateTokenCommand}
;_(ut,class SSOOIDC extends SSOOIDCClient{});t.CreateTokenCommand=CreateTokenCommand;t.SSOOIDCClient=SSOOIDCClient},
5383:(e,t,o)=>{o.r(t);o.d(t,{DEFAULT_REQUEST_TIMEOUT:()=>n.w,NodeHttp2Handler:()=>NodeHttp2Handler,
NodeHttpHandler:()=>n.$,streamCollector:()=>h.streamCollector});var n=o(93291);var r=o(93422);var s=o(61051)
;var i=o(75544);var c=o(32467);var a=o.n(c);const d=new Uint16Array(1);class ClientHttp2SessionRef{id=d[0]++;total=0
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
const e=n.poll();if(e){e.retain();return e}}const r=new ClientHttp2SessionRef(this.connect(o));const s=r.deref()
;if(this.config.maxConcurrency)s.settings({maxConcurrentStreams:this.config.maxConcurrency},t=>{
if(t)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+e.destination.toString())
});const ensureDestroyed=()=>{this.removeFromPoolAndCheckedDestroy(o,r)};s.on("goaway",()=>{
this.removeFromPoolAndClose(o,r)});s.on("error",ensureDestroyed);s.on("frameError",ensureDestroyed)
;s.on("close",ensureDestroyed);if(t.requestTimeout)s.setTimeout(t.requestTimeout,ensureDestroyed);n.offerLast(r)
;r.retain();return r}release(e,t){t.free()}createIsolatedSession(e,t){const o=this.getUrlString(e)
;const n=new ClientHttp2SessionRef(this.connect(o));const r=n.deref();r.settings({maxConcurrentStreams:1})
;const ensureDestroyed=()=>{n.destroy()};r.on("error",ensureDestroyed);r.on("frameError",ensureDestroyed)
;r.on("close",ensureDestroyed);const s=t.requestTimeout??3e5;r.setTimeout(s,ensureDestroyed);n.retain();return n}
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
connect(e){return this.connectOptions===void 0?a().connect(e):a().connect(e,this.connectOptions)}}var p=o(42687)
;var u=o(1849);const{constants:l}=a();class NodeHttp2Handler{config;configProvider;metadata={handlerProtocol:"h2"}
;connectionManager=new NodeHttp2ConnectionManager({});static create(e){if(typeof e?.handle==="function")return e
;return new NodeHttp2Handler(e)}constructor(e){this.configProvider=new Promise((t,o)=>{
if(typeof e==="function")e().then(e=>{t(e||{})}).catch(o);else t(e||{})})}destroy(){this.connectionManager.destroy()}
async handle(e,{abortSignal:t,requestTimeout:o,isEventStream:n}={}){if(!this.config){const e=await this.configProvider
;this.config={...e,defaultSocketTimeout:(0,p.U)(e)}
;const{disableConcurrentStreams:t,maxConcurrentStreams:o,nodeHttp2ConnectOptions:n}=this.config
;this.connectionManager.setDisableConcurrentStreams(t??false);if(o)this.connectionManager.setMaxConcurrentStreams(o)
;if(n)this.connectionManager.setNodeHttp2ConnectOptions(n)}
const{requestTimeout:c,disableConcurrentStreams:a,sessionTimeout:d}=this.config;const h=a||n;const f=o??c
;const m=f===void 0&&d===void 0?this.config.defaultSocketTimeout:void 0;return new Promise((o,c)=>{let a=false;let d
;const resolve=async e=>{await d;o(e)};const reject=async e=>{await d;c(e)};if(t?.aborted){a=true;const e=(0,s.F)(t)
;reject(e);return}const{hostname:p,method:g,port:S,protocol:E,query:v}=e;let x=""
;if(e.username!=null||e.password!=null){const t=e.username??"";const o=e.password??"";x=`${t}:${o}@`}
const C=`${E}//${x}${p}${S?`:${S}`:""}`;const y={destination:new URL(C)};const I={
requestTimeout:this.config?.sessionTimeout,isEventStream:n}
;const O=h?this.connectionManager.createIsolatedSession(y,I):this.connectionManager.lease(y,I);const P=O.deref()
;const rejectWithDestroy=e=>{if(h)O.destroy();a=true;reject(e)};const w=v?(0,r.buildQueryString)(v):"";let D=e.path
;if(w)D+=`?${w}`;if(e.fragment)D+=`#${e.fragment}`;const T=P.request({...e.headers,[l.HTTP2_HEADER_PATH]:D,
[l.HTTP2_HEADER_METHOD]:g});if(f)T.setTimeout(f,()=>{T.close()
;const e=new Error(`Stream timed out because of no activity for ${f} ms`);e.name="TimeoutError";rejectWithDestroy(e)
});else if(m){T.setTimeout(m,()=>{const e=new Error(`Stream timed out because of no activity for ${m} ms`)
;e.name="TimeoutError";a=true;reject(e);T.destroy(e);if(h)O.destroy()});T.once("response",()=>T.setTimeout(m))}if(t){
const onAbort=()=>{T.close();const e=(0,s.F)(t);rejectWithDestroy(e)};if(typeof t.addEventListener==="function"){
const e=t;e.addEventListener("abort",onAbort,{once:true});T.once("close",()=>e.removeEventListener("abort",onAbort))
}else t.onabort=onAbort}T.on("frameError",(e,t,o)=>{
rejectWithDestroy(new Error(`Frame type id ${e} in stream id ${o} has failed with code ${t}.`))})
;T.on("error",rejectWithDestroy);T.on("aborted",()=>{
rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${T.rstCode}.`))
});T.on("response",e=>{const t=new r.HttpResponse({statusCode:e[":status"]??-1,headers:(0,i.u)(e),body:T});a=true
;resolve({response:t});if(h){P.close();T.on("end",()=>{O.destroy()})}});T.on("close",()=>{
if(h)O.destroy();else this.connectionManager.release(y,O);if(!a){
const e=new Error("Unexpected error: http2 request did not get a response");if(P.destroyed)e.name="TimeoutError"
;rejectWithDestroy(e)}});d=(0,u.f)(T,e,f)})}updateHttpClientConfig(e,t){this.config=void 0
;this.configProvider=this.configProvider.then(o=>{switch(e){case Symbol.for("@smithy/defaultSocketTimeout"):
e="defaultSocketTimeout";t=(0,p.U)(o)??t;break}return{...o,[e]:t}})}httpHandlerConfigs(){return this.config??{}}}
var h=o(92430)}};
