export const id=8895;export const ids=[8895];export const modules={98895:(e,o,s)=>{s.d(o,{fromSSO:()=>fromSSO})
;var n=s(47291)
;const isSsoProfile=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
;var r=s(5152);const t="To refresh this SSO session run 'aws sso login' with the corresponding profile."
;const getSsoOidcClient=async(e,o={},n)=>{const{SSOOIDCClient:r}=await s.e(9443).then(s.t.bind(s,89443,19))
;const coalesce=e=>o.clientConfig?.[e]??o.parentClientConfig?.[e]??n?.[e]
;const t=new r(Object.assign({},o.clientConfig??{},{region:e??o.clientConfig?.region,logger:coalesce("logger"),
userAgentAppId:coalesce("userAgentAppId")}));return t};const getNewSsoOidcToken=async(e,o,n={},r)=>{
const{CreateTokenCommand:t}=await s.e(9443).then(s.t.bind(s,89443,19));const i=await getSsoOidcClient(o,n,r)
;return i.send(new t({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,
grantType:"refresh_token"}))};const validateTokenExpiry=e=>{
if(e.expiration&&e.expiration.getTime()<Date.now())throw new n.TokenProviderError(`Token is expired. ${t}`,false)}
;const validateTokenKey=(e,o,s=false)=>{
if(typeof o==="undefined")throw new n.TokenProviderError(`Value not present for '${e}' in SSO Token${s?". Cannot refresh":""}. ${t}`,false)
};var i=s(73024);const{writeFile:a}=i.promises;const writeSSOTokenToFile=(e,o)=>{const s=(0,n.getSSOTokenFilepath)(e)
;const r=JSON.stringify(o,null,2);return a(s,r)};const l=new Map;const c=new Map
;const fromSso=(e={})=>async({callerClientConfig:o}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso")
;const s=await(0,n.parseKnownFiles)(e);const r=(0,n.getProfileName)({profile:e.profile??o?.profile});const i=s[r]
;if(!i)throw new n.TokenProviderError(`Profile '${r}' could not be found in shared credentials file.`,false);else if(!i["sso_session"])throw new n.TokenProviderError(`Profile '${r}' is missing required property 'sso_session'.`)
;const a=i["sso_session"];const g=c.get(a);if(g)return await g;const f=await(0,n.loadSsoSessionData)(e);const d=f[a]
;if(!d)throw new n.TokenProviderError(`Sso session '${a}' could not be found in shared credentials file.`,false)
;for(const e of["sso_start_url","sso_region"])if(!d[e])throw new n.TokenProviderError(`Sso session '${a}' is missing required property '${e}'.`,false)
;d["sso_start_url"];const p=d["sso_region"];let w;try{w=await(0,n.getSSOTokenFromFile)(a)}catch(e){
throw new n.TokenProviderError(`The SSO session token associated with profile=${r} was not found or is invalid. ${t}`,false)
}validateTokenKey("accessToken",w.accessToken);validateTokenKey("expiresAt",w.expiresAt)
;const{accessToken:h,expiresAt:u}=w;const C={token:h,expiration:new Date(u)}
;if(C.expiration.getTime()-Date.now()>3e5)return C;const S=c.get(a);if(S)return await S;const _=l.get(a)??0
;if(Date.now()-_<3e4){validateTokenExpiry(C);return C}validateTokenKey("clientId",w.clientId,true)
;validateTokenKey("clientSecret",w.clientSecret,true);validateTokenKey("refreshToken",w.refreshToken,true)
;const k=(async()=>{try{l.set(a,Date.now());const s=await getNewSsoOidcToken(w,p,e,o)
;validateTokenKey("accessToken",s.accessToken);validateTokenKey("expiresIn",s.expiresIn)
;const n=new Date(Date.now()+s.expiresIn*1e3);try{await writeSSOTokenToFile(a,{...w,accessToken:s.accessToken,
expiresAt:n.toISOString(),refreshToken:s.refreshToken})}catch(e){}return{token:s.accessToken,expiration:n}}catch(e){
validateTokenExpiry(C);return C}})();c.set(a,k);try{return await k}finally{c.delete(a)}};const g=false
;const resolveSSOCredentials=async({ssoStartUrl:e,ssoSession:o,ssoAccountId:t,ssoRegion:i,ssoRoleName:a,ssoClient:l,clientConfig:c,parentClientConfig:f,callerClientConfig:d,profile:p,filepath:w,configFilepath:h,ignoreCache:u,logger:C})=>{
let S;const _="To refresh this SSO session run aws sso login with the corresponding profile.";if(o)try{
const e=await fromSso({profile:p,filepath:w,configFilepath:h,ignoreCache:u,clientConfig:c,parentClientConfig:f,logger:C
})({callerClientConfig:d});S={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}}catch(e){
throw new n.CredentialsProviderError(e.message,{tryNextLink:g,logger:C})}else try{S=await(0,n.getSSOTokenFromFile)(e)
}catch(e){throw new n.CredentialsProviderError(`The SSO session associated with this profile is invalid. ${_}`,{
tryNextLink:g,logger:C})}
if(new Date(S.expiresAt).getTime()-Date.now()<=0)throw new n.CredentialsProviderError(`The SSO session associated with this profile has expired. ${_}`,{
tryNextLink:g,logger:C});const{accessToken:k}=S
;const{SSOClient:T,GetRoleCredentialsCommand:y}=await s.e(8263).then(s.bind(s,58263))
;const m=l||new T(Object.assign({},c??{},{logger:c?.logger??d?.logger??f?.logger,region:c?.region??i,
userAgentAppId:c?.userAgentAppId??d?.userAgentAppId??f?.userAgentAppId}));let x;try{x=await m.send(new y({accountId:t,
roleName:a,accessToken:k}))}catch(e){throw new n.CredentialsProviderError(e,{tryNextLink:g,logger:C})}
const{roleCredentials:{accessKeyId:I,secretAccessKey:A,sessionToken:O,expiration:v,credentialScope:P,accountId:E}={}}=x
;if(!I||!A||!O||!v)throw new n.CredentialsProviderError("SSO returns an invalid temporary credential.",{tryNextLink:g,
logger:C});const N={accessKeyId:I,secretAccessKey:A,sessionToken:O,expiration:new Date(v),...P&&{credentialScope:P},
...E&&{accountId:E}};if(o)(0,r.setCredentialFeature)(N,"CREDENTIALS_SSO","s");else(0,
r.setCredentialFeature)(N,"CREDENTIALS_SSO_LEGACY","u");return N};const validateSsoProfile=(e,o)=>{
const{sso_start_url:s,sso_account_id:r,sso_region:t,sso_role_name:i}=e
;if(!s||!r||!t||!i)throw new n.CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{
tryNextLink:false,logger:o});return e};const fromSSO=(e={})=>async({callerClientConfig:o}={})=>{
e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
;const{ssoStartUrl:s,ssoAccountId:r,ssoRegion:t,ssoRoleName:i,ssoSession:a}=e;const{ssoClient:l}=e;const c=(0,
n.getProfileName)({profile:e.profile??o?.profile});if(!s&&!r&&!t&&!i&&!a){const o=await(0,n.parseKnownFiles)(e)
;const r=o[c];if(!r)throw new n.CredentialsProviderError(`Profile ${c} was not found.`,{logger:e.logger})
;if(!isSsoProfile(r))throw new n.CredentialsProviderError(`Profile ${c} is not configured with SSO credentials.`,{
logger:e.logger});if(r?.sso_session){const o=await(0,n.loadSsoSessionData)(e);const i=o[r.sso_session]
;const a=` configurations in profile ${c} and sso-session ${r.sso_session}`
;if(t&&t!==i.sso_region)throw new n.CredentialsProviderError("Conflicting SSO region"+a,{tryNextLink:false,
logger:e.logger});if(s&&s!==i.sso_start_url)throw new n.CredentialsProviderError("Conflicting SSO start_url"+a,{
tryNextLink:false,logger:e.logger});r.sso_region=i.sso_region;r.sso_start_url=i.sso_start_url}
const{sso_start_url:i,sso_account_id:a,sso_region:g,sso_role_name:f,sso_session:d}=validateSsoProfile(r,e.logger)
;return resolveSSOCredentials({ssoStartUrl:i,ssoSession:d,ssoAccountId:a,ssoRegion:g,ssoRoleName:f,ssoClient:l,
clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:c,
filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})
}else if(!s||!r||!t||!i)throw new n.CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{
tryNextLink:false,logger:e.logger});else return resolveSSOCredentials({ssoStartUrl:s,ssoSession:a,ssoAccountId:r,
ssoRegion:t,ssoRoleName:i,ssoClient:l,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,
callerClientConfig:e.callerClientConfig,profile:c,filepath:e.filepath,configFilepath:e.configFilepath,
ignoreCache:e.ignoreCache,logger:e.logger})}}};
