export const id=8294;export const ids=[8294];export const modules={28294:(e,t,r)=>{r.d(t,{
fromLoginCredentials:()=>fromLoginCredentials});var n=r(5152);var s=r(47291);var o=r(93422);var i=r(77598)
;var a=r(73024);var c=r(48161);var l=r(76760);class LoginCredentialsFetcher{profileData;init;callerClientConfig
;static REFRESH_THRESHOLD=3e5;constructor(e,t,r){this.profileData=e;this.init=t;this.callerClientConfig=r}
async loadCredentials(){const e=await this.loadToken()
;if(!e)throw new s.CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{
tryNextLink:false,logger:this.logger});const t=e.accessToken;const r=Date.now();const n=new Date(t.expiresAt).getTime()
;const o=n-r;if(o<=LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.refresh(e)
;return this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){
return this.profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}
async refresh(e){const t=await this.loadToken().catch(()=>e);const n=Date.now()
;const o=new Date(t.accessToken.expiresAt).getTime();const i=new Date(e.accessToken.expiresAt).getTime()
;const a=o<=n&&i>n?e:t;const c=new Date(a.accessToken.expiresAt).getTime()
;if(c-Date.now()>LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.toCredentials(a.accessToken)
;const{SigninClient:l,CreateOAuth2TokenCommand:g}=await r.e(9762).then(r.t.bind(r,99762,19))
;const{logger:d,userAgentAppId:h}=this.callerClientConfig??{}
;const f=(e=>e?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler
;const u=typeof a.signInRegion==="string"&&a.signInRegion.length>0?a.signInRegion:void 0
;const p=u??this.profileData.region??await(this.callerClientConfig?.region?.())??process.env.AWS_REGION;const w=new l({
credentials:{accessKeyId:"",secretAccessKey:""},region:p,requestHandler:f,logger:d,userAgentAppId:h,
...this.init?.clientConfig,...u&&{region:u}});this.createDPoPInterceptor(w.middlewareStack);const k={tokenInput:{
clientId:a.clientId,refreshToken:a.refreshToken,grantType:"refresh_token"}};try{const e=await w.send(new g(k))
;const{accessKeyId:t,secretAccessKey:r,sessionToken:n}=e.tokenOutput?.accessToken??{}
;const{refreshToken:o,expiresIn:i}=e.tokenOutput??{}
;if(!t||!r||!n||!o)throw new s.CredentialsProviderError("Token refresh response missing required fields",{
logger:this.logger,tryNextLink:false});const c=(i??900)*1e3;const l=new Date(Date.now()+c);const d={...a,accessToken:{
...a.accessToken,accessKeyId:t,secretAccessKey:r,sessionToken:n,expiresAt:l.toISOString()},refreshToken:o}
;await this.saveToken(d);return this.toCredentials(d.accessToken)}catch(e){if(e.name==="AccessDeniedException"){
const t=e.error;let r;switch(t){case"TOKEN_EXPIRED":r="Your session has expired. Please reauthenticate.";break
;case"USER_CREDENTIALS_CHANGED":
r="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password."
;break;case"INSUFFICIENT_PERMISSIONS":
r="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action."
;break;default:r=`Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``}
throw new s.CredentialsProviderError(r,{logger:this.logger,tryNextLink:false})}
const t=new Date(a.accessToken.expiresAt).getTime();if(t>Date.now()){
this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`)
;return this.toCredentials(a.accessToken)}
throw new s.CredentialsProviderError(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`,{
logger:this.logger})}}async loadToken(){const e=this.getTokenFilePath();try{const t=await a.promises.readFile(e,"utf8")
;const r=JSON.parse(t);const n=["accessToken","clientId","refreshToken","dpopKey"].filter(e=>!r[e])
;if(!r.accessToken?.accountId)n.push("accountId")
;if(n.length>0)throw new s.CredentialsProviderError(`Token validation failed, missing fields: ${n.join(", ")}`,{
logger:this.logger,tryNextLink:false});return r}catch(t){
throw new s.CredentialsProviderError(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,
tryNextLink:false})}}async saveToken(e){const t=this.getTokenFilePath();const r=(0,l.dirname)(t);try{
await a.promises.mkdir(r,{recursive:true})}catch(e){}await a.promises.writeFile(t,JSON.stringify(e,null,2),"utf8")}
getTokenFilePath(){const e=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,l.join)((0,c.homedir)(),".aws","login","cache")
;const t=Buffer.from(this.loginSession,"utf8");const r=(0,i.createHash)("sha256").update(t).digest("hex");return(0,
l.join)(e,`${r}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2)throw new Error("Invalid DER signature");t++
;const r=e[t++];let n=e.subarray(t,t+r);t+=r;if(e[t]!==2)throw new Error("Invalid DER signature");t++;const s=e[t++]
;let o=e.subarray(t,t+s);n=n[0]===0?n.subarray(1):n;o=o[0]===0?o.subarray(1):o
;const i=Buffer.concat([Buffer.alloc(32-n.length),n]);const a=Buffer.concat([Buffer.alloc(32-o.length),o])
;return Buffer.concat([i,a])}createDPoPInterceptor(e){e.add(e=>async t=>{if(o.HttpRequest.isInstance(t.request)){
const e=t.request;const r=`${e.protocol}//${e.hostname}${e.port?`:${e.port}`:""}${e.path}`
;const n=await this.generateDpop(e.method,r);e.headers={...e.headers,DPoP:n}}return e(t)},{step:"finalizeRequest",
name:"dpopInterceptor",override:true})}async generateDpop(e="POST",t){const r=await this.loadToken();try{const n=(0,
i.createPrivateKey)({key:r.dpopKey,format:"pem",type:"sec1"});const s=(0,i.createPublicKey)(n);const o=s.export({
format:"der",type:"spki"});let a=-1;for(let e=0;e<o.length;e++)if(o[e]===4){a=e;break}const c=o.slice(a+1,a+33)
;const l=o.slice(a+33,a+65);const g={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:c.toString("base64url"),
y:l.toString("base64url")}};const d={jti:crypto.randomUUID(),htm:e,htu:t,iat:Math.floor(Date.now()/1e3)}
;const h=Buffer.from(JSON.stringify(g)).toString("base64url")
;const f=Buffer.from(JSON.stringify(d)).toString("base64url");const u=`${h}.${f}`;const p=(0,
i.sign)("sha256",Buffer.from(u),n);const w=this.derToRawSignature(p);const k=w.toString("base64url");return`${u}.${k}`
}catch(e){
throw new s.CredentialsProviderError(`Failed to generate Dpop proof: ${e instanceof Error?e.message:String(e)}`,{
logger:this.logger,tryNextLink:false})}}}const fromLoginCredentials=e=>async({callerClientConfig:t}={})=>{
e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");const r=await(0,s.parseKnownFiles)(e||{})
;const o=(0,s.getProfileName)({profile:e?.profile??t?.profile});const i=r[o]
;if(!i?.login_session)throw new s.CredentialsProviderError(`Profile ${o} does not contain login_session.`,{
tryNextLink:true,logger:e?.logger});const a=new LoginCredentialsFetcher(i,e,t);const c=await a.loadCredentials()
;return(0,n.setCredentialFeature)(c,"CREDENTIALS_LOGIN","AD")}}};
