export const id=9762;export const ids=[9762];export const modules={99762:(e,t,n)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:h,getUserAgentPlugin:l,getHostHeaderPlugin:g,getLoggerPlugin:p,getRecursionDetectionPlugin:m}=n(5152)
;const{NoAuthSigner:f,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:E}=n(90402)
;const{normalizeProvider:C,getSmithyContext:y,ServiceException:P,NoOpLogger:A,emitWarningIfUnsupportedVersion:w,loadConfigsForDefaultMode:x,getDefaultExtensionConfiguration:O,resolveDefaultRuntimeConfig:T,Client:I,makeBuilder:k,createAggregatedClient:R}=n(92658)
;const{Command:D}=n(92658)
;const{resolveDefaultsModeConfig:b,loadConfig:H,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:N,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:M,NODE_REGION_CONFIG_OPTIONS:_,NODE_REGION_CONFIG_FILE_OPTIONS:F,resolveRegionConfig:U}=n(47291)
;const{BinaryDecisionDiagram:q,EndpointCache:$,decideEndpoint:z,customEndpointFunctions:L,resolveEndpointConfig:V,getEndpointPlugin:j}=n(62085)
;const{parseUrl:G,getHttpHandlerExtensionConfiguration:W,resolveHttpHandlerRuntimeConfig:B,getContentLengthPlugin:K}=n(93422)
;const{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:X,getRetryPlugin:Z}=n(23609)
;const{TypeRegistry:ee,getSchemaSerdePlugin:te}=n(26890)
;const{resolveAwsSdkSigV4Config:ne,AwsSdkSigV4Signer:oe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=n(97523)
;const{toUtf8:ie,fromUtf8:re,toBase64:ae,fromBase64:ce,calculateBodyLength:ue}=n(92430)
;const{streamCollector:de,NodeHttpHandler:he}=n(5383);const{AwsRestJsonProtocol:le}=n(37288);const{Sha256:ge}=n(99542)
;const defaultSigninHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:y(t).operation,
region:await C(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}
const defaultSigninHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){case"CreateOAuth2Token":
t.push(createSmithyApiNoAuthHttpAuthOption());break;default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ne(e);return Object.assign(t,{
authSchemePreference:C(e.authSchemePreference??[])})};const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"signin"
});var pe={version:"3.998.2"};const me="ref"
;const fe=-1,Se=true,ve="isSet",Ee="booleanEquals",Ce="coalesce",ye="PartitionResult",Pe="stringEquals",Ae="getAttr",we="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",xe={
[me]:"Endpoint"},Oe={fn:Ae,argv:[{[me]:ye},"name"]},Te={[me]:"Region"},Ie={[me]:ye},ke={authSchemes:[{name:"sigv4",
signingName:"signin",signingRegion:"{Region}"}]},Re={},De=[Te];const be={conditions:[[ve,De],[Ee,[{fn:Ce,argv:[{
[me]:"IsControlPlane"},false]},Se]],[ve,[xe]],["aws.partition",De,ye],[Ee,[{[me]:"UseFIPS"},Se]],[Pe,[Oe,"aws"]],[Ee,[{
fn:Ce,argv:[{[me]:"IsOAuthEndpoint"},false]},Se]],[Ee,[{[me]:"UseDualStack"
},Se]],[Pe,[Oe,"aws-cn"]],[Pe,[Te,"us-gov-west-1"]],[Pe,[Oe,"aws-us-gov"]],[Ee,[{fn:Ae,argv:[Ie,"supportsFIPS"]
},Se]],[Pe,[Oe,"aws-iso"]],[Pe,[Oe,"aws-iso-b"]],[Pe,[Oe,"aws-iso-f"]],[Pe,[Oe,"aws-iso-e"]],[Pe,[Oe,"aws-eusc"]],[Ee,[{
fn:Ae,argv:[Ie,"supportsDualStack"]},Se]]],
results:[[fe],["https://signin.{Region}.api.aws",ke],["https://signin.{Region}.api.amazonwebservices.com.cn",ke],[we,ke],[fe,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",ke],["https://{Region}.signin.aws.amazon.com",Re],["https://{Region}.signin.amazonaws.cn",Re],["https://{Region}.signin.amazonaws-us-gov.com",Re],["https://{Region}.signin.c2shome.ic.gov",Re],["https://{Region}.signin.sc2shome.sgov.gov",Re],["https://{Region}.signin.csphome.hci.ic.gov",Re],["https://{Region}.signin.csphome.adc-e.uk",Re],["https://{Region}.signin.amazonaws-eusc.eu",Re],["https://signin-fips.amazonaws-us-gov.com",Re],["https://{Region}.signin-fips.amazonaws-us-gov.com",Re],["https://{Region}.signin.{PartitionResult#dnsSuffix}",Re],[fe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[fe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[xe,Re],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[fe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[fe,"FIPS is enabled but this partition does not support FIPS"],[we,Re],[fe,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Re],[fe,"Invalid Configuration: Missing Region"]]
};const He=1e8
;const Ne=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,He+27,6,He+4,He+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,He+7,13,10,He+8,14,12,He+9,15,13,He+10,16,14,He+11,17,15,He+12,18,16,He+13,He+16,6,He+5,20,7,21,He+6,17,He+24,He+25,6,He+4,23,7,27,24,9,He+14,25,10,He+15,26,11,He+22,He+23,11,28,He+21,17,He+20,He+21,2,35,30,3,39,31,4,32,He+27,6,He+4,33,7,He+27,34,9,He+14,He+27,3,39,36,4,38,37,7,He+18,He+19,6,He+4,He+17,5,He+1,40,8,He+2,He+3])
;const Me=q.from(Ne,2,be.conditions,be.results);const _e=new $({size:50,
params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>_e.get(e,()=>z(Me,{endpointParams:e,logger:t.logger}));L.aws=o
;class SigninServiceException extends P{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SigninServiceException.prototype)}}
class AccessDeniedException extends SigninServiceException{static shapeId="com.amazonaws.signin#AccessDeniedException"
;name="AccessDeniedException";$fault="client";error;constructor(e){super({name:"AccessDeniedException",$fault:"client",
...e});Object.setPrototypeOf(this,AccessDeniedException.prototype);this.error=e.error}}
class InternalServerException extends SigninServiceException{
static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error
;constructor(e){super({name:"InternalServerException",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServerException.prototype);this.error=e.error}}
class TooManyRequestsError extends SigninServiceException{static shapeId="com.amazonaws.signin#TooManyRequestsError"
;name="TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",$fault:"client",
...e});Object.setPrototypeOf(this,TooManyRequestsError.prototype);this.error=e.error}}
class ValidationException extends SigninServiceException{static shapeId="com.amazonaws.signin#ValidationException"
;name="ValidationException";$fault="client";error;constructor(e){super({name:"ValidationException",$fault:"client",...e
});Object.setPrototypeOf(this,ValidationException.prototype);this.error=e.error}}const Fe="accessKeyId"
;const Ue="accessToken";const qe="client";const $e="clientId";const ze="codeVerifier";const Le="error"
;const Ve="expiresIn";const je="grantType";const Ge="http";const We="httpError";const Be="idToken";const Ke="jsonName"
;const Qe="message";const Ye="refreshToken";const Je="redirectUri"
;const Xe="smithy.ts.sdk.synthetic.com.amazonaws.signin";const Ze="secretAccessKey";const et="sessionToken"
;const tt="tokenType";const nt="com.amazonaws.signin";const ot=new ee(Xe)
;var st=[-3,Xe,"SigninServiceException",0,[],[]];ot.registerError(st,SigninServiceException);const it=new ee(nt)
;var rt=[-3,nt,"AccessDeniedException",{[Le]:qe},[Le,Qe],[0,0],2];it.registerError(rt,AccessDeniedException)
;var at=[-3,nt,"InternalServerException",{[Le]:"server",[We]:500},[Le,Qe],[0,0],2]
;it.registerError(at,InternalServerException);var ct=[-3,nt,"TooManyRequestsError",{[Le]:qe,[We]:429},[Le,Qe],[0,0],2]
;it.registerError(ct,TooManyRequestsError);var ut=[-3,nt,"ValidationException",{[Le]:qe,[We]:400},[Le,Qe],[0,0],2]
;it.registerError(ut,ValidationException);const dt=[ot,it];var ht=[0,nt,"OAuthAccessToken",8,0]
;var lt=[0,nt,"RefreshToken",8,0];var gt=[3,nt,"AccessToken",8,[Fe,Ze,et],[[0,{[Ke]:Fe}],[0,{[Ke]:Ze}],[0,{[Ke]:et}]],3]
;var pt=[3,nt,"CreateOAuth2TokenRequest",0,["tokenInput"],[[()=>mt,16]],1]
;var mt=[3,nt,"CreateOAuth2TokenRequestBody",0,[$e,je,"code",Je,ze,Ye],[[0,{[Ke]:$e}],[0,{[Ke]:je}],0,[0,{[Ke]:Je}],[0,{
[Ke]:ze}],[()=>lt,{[Ke]:Ye}]],2];var ft=[3,nt,"CreateOAuth2TokenResponse",0,["tokenOutput"],[[()=>St,16]],1]
;var St=[3,nt,"CreateOAuth2TokenResponseBody",0,[Ue,tt,Ve,Ye,Be],[[()=>gt,{[Ke]:Ue}],[0,{[Ke]:tt}],[1,{[Ke]:Ve
}],[()=>lt,{[Ke]:Ye}],[0,{[Ke]:Be}]],4];var vt=[3,nt,"CreateOAuth2TokenWithIAMRequest",0,[je,"resource"],[[0,{
[Ke]:"grant_type"}],0],2];var Et=[3,nt,"CreateOAuth2TokenWithIAMResponse",0,[Ue,tt,Ve],[[()=>ht,{[Ke]:"access_token"
}],[0,{[Ke]:"token_type"}],[1,{[Ke]:"expires_in"}]],3];var Ct=[9,nt,"CreateOAuth2Token",{[Ge]:["POST","/v1/token",200]
},()=>pt,()=>ft];var yt=[9,nt,"CreateOAuth2TokenWithIAM",{[Ge]:["POST","/v1/token?x-amz-client-auth-method=iam",200]
},()=>vt,()=>Et];const getRuntimeConfig$1=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??ce,
base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new oe},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new f}],logger:e?.logger??new A,
protocol:e?.protocol??le,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",
errorTypeRegistries:dt,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",
sha256:e?.sha256??ge,urlParser:e?.urlParser??G,utf8Decoder:e?.utf8Decoder??re,utf8Encoder:e?.utf8Encoder??ie})
;const getRuntimeConfig=e=>{w(process.version);const t=b(e);const defaultConfigProvider=()=>t().then(x)
;const n=getRuntimeConfig$1(e);s(process.version);const o={profile:e?.profile,logger:n.logger};return{...n,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??H(se,o),
bodyLengthChecker:e?.bodyLengthChecker??ue,defaultSocketTimeout:r(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,clientVersion:pe.version}),
maxAttempts:e?.maxAttempts??H(J,e),region:e?.region??H(_,{...F,...o}),
requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??H({...Y,
default:async()=>(await defaultConfigProvider()).retryMode||Q},e),streamCollector:e?.streamCollector??de,
useDualstackEndpoint:e?.useDualstackEndpoint??H(M,o),useFipsEndpoint:e?.useFipsEndpoint??H(N,o),
userAgentAppId:e?.userAgentAppId??H(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){
const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const n=Object.assign(c(e),O(e),W(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,u(n),T(n),B(n),resolveHttpAuthRuntimeConfig(n))};class SigninClient extends I{config
;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t);this.initConfig=t
;const n=resolveClientEndpointParameters(t);const o=d(n);const s=X(o);const i=U(s);const r=h(i);const a=V(r)
;const c=resolveHttpAuthSchemeConfig(a);const u=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=u
;this.middlewareStack.use(te(this.config));this.middlewareStack.use(l(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(K(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(p(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(S(this.config,{
httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new v({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use(E(this.config))}destroy(){super.destroy()}}const Pt=k({UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"Signin","SigninClient",j);const At={IsControlPlane:{
type:"staticContextParams",value:false}};const wt={IsOAuthEndpoint:{type:"staticContextParams",value:true}}
;const _mw0=(e,t,n,o)=>[];class CreateOAuth2TokenCommand extends(Pt(At,_mw0,"CreateOAuth2Token",Ct)){}
class CreateOAuth2TokenWithIAMCommand extends(Pt(wt,_mw0,"CreateOAuth2TokenWithIAM",yt)){}const xt={
CreateOAuth2TokenCommand,CreateOAuth2TokenWithIAMCommand};R(xt,class Signin extends SigninClient{})
;t.CreateOAuth2TokenCommand=CreateOAuth2TokenCommand;t.SigninClient=SigninClient},5383:(e,t,n)=>{n.r(t);n.d(t,{
DEFAULT_REQUEST_TIMEOUT:()=>o.w,NodeHttp2Handler:()=>NodeHttp2Handler,NodeHttpHandler:()=>o.$,
streamCollector:()=>g.streamCollector});var o=n(93291);var s=n(93422);var i=n(61051);var r=n(75544);var a=n(32467)
;var c=n.n(a);const u=new Uint16Array(1);class ClientHttp2SessionRef{id=u[0]++;total=0;max=0;session;refs=0
;constructor(e){e.unref();this.session=e}retain(){
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
}lease(e,t){const n=this.getUrlString(e);const o=this.getPool(n);if(!this.config.disableConcurrency&&!t.isEventStream){
const e=o.poll();if(e){e.retain();return e}}const s=new ClientHttp2SessionRef(this.connect(n));const i=s.deref()
;if(this.config.maxConcurrency)i.settings({maxConcurrentStreams:this.config.maxConcurrency},t=>{
if(t)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+e.destination.toString())
});const ensureDestroyed=()=>{this.removeFromPoolAndCheckedDestroy(n,s)};i.on("goaway",()=>{
this.removeFromPoolAndClose(n,s)});i.on("error",ensureDestroyed);i.on("frameError",ensureDestroyed)
;i.on("close",ensureDestroyed);if(t.requestTimeout)i.setTimeout(t.requestTimeout,ensureDestroyed);o.offerLast(s)
;s.retain();return s}release(e,t){t.free()}createIsolatedSession(e,t){const n=this.getUrlString(e)
;const o=new ClientHttp2SessionRef(this.connect(n));const s=o.deref();s.settings({maxConcurrentStreams:1})
;const ensureDestroyed=()=>{o.destroy()};s.on("error",ensureDestroyed);s.on("frameError",ensureDestroyed)
;s.on("close",ensureDestroyed);const i=t.requestTimeout??3e5;s.setTimeout(i,ensureDestroyed);o.retain();return o}
destroy(){for(const[e,t]of this.connectionPools){for(const e of[...t])e.destroy();this.connectionPools.delete(e)}}
setMaxConcurrentStreams(e){if(e&&e<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.")
;this.config.maxConcurrency=e;for(const t of this.connectionPools.values())t.setMaxConcurrency(e)}
setDisableConcurrentStreams(e){this.config.disableConcurrency=e}setNodeHttp2ConnectOptions(e){this.connectOptions=e}
debug(){const e={};for(const[t,n]of this.connectionPools){const o=[];for(const e of n)o.push({id:e.id,
active:e.useCount(),maxConcurrent:e.max,totalRequests:e.total});e[t]={sessions:o}}return e}removeFromPoolAndClose(e,t){
this.connectionPools.get(e)?.remove(t);t.close()}removeFromPoolAndCheckedDestroy(e,t){
this.connectionPools.get(e)?.remove(t);t.destroy()}getPool(e){if(!this.connectionPools.has(e)){
const t=new NodeHttp2ConnectionPool;if(this.config.maxConcurrency)t.setMaxConcurrency(this.config.maxConcurrency)
;this.connectionPools.set(e,t)}return this.connectionPools.get(e)}getUrlString(e){return e.destination.toString()}
connect(e){return this.connectOptions===void 0?c().connect(e):c().connect(e,this.connectOptions)}}var d=n(42687)
;var h=n(1849);const{constants:l}=c();class NodeHttp2Handler{config;configProvider;metadata={handlerProtocol:"h2"}
;connectionManager=new NodeHttp2ConnectionManager({});static create(e){if(typeof e?.handle==="function")return e
;return new NodeHttp2Handler(e)}constructor(e){this.configProvider=new Promise((t,n)=>{
if(typeof e==="function")e().then(e=>{t(e||{})}).catch(n);else t(e||{})})}destroy(){this.connectionManager.destroy()}
async handle(e,{abortSignal:t,requestTimeout:n,isEventStream:o}={}){if(!this.config){const e=await this.configProvider
;this.config={...e,defaultSocketTimeout:(0,d.U)(e)}
;const{disableConcurrentStreams:t,maxConcurrentStreams:n,nodeHttp2ConnectOptions:o}=this.config
;this.connectionManager.setDisableConcurrentStreams(t??false);if(n)this.connectionManager.setMaxConcurrentStreams(n)
;if(o)this.connectionManager.setNodeHttp2ConnectOptions(o)}
const{requestTimeout:a,disableConcurrentStreams:c,sessionTimeout:u}=this.config;const g=c||o;const p=n??a
;const m=p===void 0&&u===void 0?this.config.defaultSocketTimeout:void 0;return new Promise((n,a)=>{let c=false;let u
;const resolve=async e=>{await u;n(e)};const reject=async e=>{await u;a(e)};if(t?.aborted){c=true;const e=(0,i.F)(t)
;reject(e);return}const{hostname:d,method:f,port:S,protocol:v,query:E}=e;let C=""
;if(e.username!=null||e.password!=null){const t=e.username??"";const n=e.password??"";C=`${t}:${n}@`}
const y=`${v}//${C}${d}${S?`:${S}`:""}`;const P={destination:new URL(y)};const A={
requestTimeout:this.config?.sessionTimeout,isEventStream:o}
;const w=g?this.connectionManager.createIsolatedSession(P,A):this.connectionManager.lease(P,A);const x=w.deref()
;const rejectWithDestroy=e=>{if(g)w.destroy();c=true;reject(e)};const O=E?(0,s.buildQueryString)(E):"";let T=e.path
;if(O)T+=`?${O}`;if(e.fragment)T+=`#${e.fragment}`;const I=x.request({...e.headers,[l.HTTP2_HEADER_PATH]:T,
[l.HTTP2_HEADER_METHOD]:f});if(p)I.setTimeout(p,()=>{I.close()
;const e=new Error(`Stream timed out because of no activity for ${p} ms`);e.name="TimeoutError";rejectWithDestroy(e)
});else if(m){I.setTimeout(m,()=>{const e=new Error(`Stream timed out because of no activity for ${m} ms`)
;e.name="TimeoutError";c=true;reject(e);I.destroy(e);if(g)w.destroy()});I.once("response",()=>I.setTimeout(m))}if(t){
const onAbort=()=>{I.close();const e=(0,i.F)(t);rejectWithDestroy(e)};if(typeof t.addEventListener==="function"){
const e=t;e.addEventListener("abort",onAbort,{once:true});I.once("close",()=>e.removeEventListener("abort",onAbort))
}else t.onabort=onAbort}I.on("frameError",(e,t,n)=>{
rejectWithDestroy(new Error(`Frame type id ${e} in stream id ${n} has failed with code ${t}.`))})
;I.on("error",rejectWithDestroy);I.on("aborted",()=>{
rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${I.rstCode}.`))
});I.on("response",e=>{const t=new s.HttpResponse({statusCode:e[":status"]??-1,headers:(0,r.u)(e),body:I});c=true
;resolve({response:t});if(g){x.close();I.on("end",()=>{w.destroy()})}});I.on("close",()=>{
if(g)w.destroy();else this.connectionManager.release(P,w);if(!c){
const e=new Error("Unexpected error: http2 request did not get a response");if(x.destroyed)e.name="TimeoutError"
;rejectWithDestroy(e)}});u=(0,h.f)(I,e,p)})}updateHttpClientConfig(e,t){this.config=void 0
;this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("@smithy/defaultSocketTimeout"):
e="defaultSocketTimeout";t=(0,d.U)(n)??t;break}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}}
var g=n(92430)}};
