export const id=6236;export const ids=[6236];export const modules={6236:(e,n,r)=>{r.d(n,{fromIni:()=>fromIni})
;var t=r(47291);var o=r(5152);const resolveCredentialSource=(e,n,o)=>{const i={EcsContainer:async e=>{
const{fromHttp:n}=await r.e(7459).then(r.bind(r,57459))
;const{fromContainerMetadata:i}=await r.e(4966).then(r.bind(r,74966))
;o?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");return async()=>(0,
t.chain)(n(e??{}),i(e))().then(setNamedProvider)},Ec2InstanceMetadata:async e=>{
o?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata")
;const{fromInstanceMetadata:n}=await r.e(4966).then(r.bind(r,74966));return async()=>n(e)().then(setNamedProvider)},
Environment:async e=>{o?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment")
;const{fromEnv:n}=await r.e(4008).then(r.bind(r,14008));return async()=>n(e)().then(setNamedProvider)}}
;if(e in i)return i[e];else throw new t.CredentialsProviderError(`Unsupported credential source in profile ${n}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{
logger:o})};const setNamedProvider=e=>(0,o.setCredentialFeature)(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")
;const isAssumeRoleProfile=(e,{profile:n="default",logger:r}={})=>Boolean(e)&&typeof e==="object"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(e,{
profile:n,logger:r})||isCredentialSourceProfile(e,{profile:n,logger:r}))
;const isAssumeRoleWithSourceProfile=(e,{profile:n,logger:r})=>{
const t=typeof e.source_profile==="string"&&typeof e.credential_source==="undefined"
;if(t)r?.debug?.(`    ${n} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`);return t}
;const isCredentialSourceProfile=(e,{profile:n,logger:r})=>{
const t=typeof e.credential_source==="string"&&typeof e.source_profile==="undefined"
;if(t)r?.debug?.(`    ${n} isCredentialSourceProfile credential_source=${e.credential_source}`);return t}
;const resolveAssumeRoleCredentials=async(e,n,i,s,a={},l)=>{
i.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const c=n[e]
;const{source_profile:d,region:f}=c;if(!i.roleAssumer){
const{getDefaultRoleAssumer:e}=await r.e(1136).then(r.t.bind(r,1136,19));i.roleAssumer=e({...i.clientConfig,
credentialProviderLogger:i.logger,parentClientConfig:{...s,...i?.parentClientConfig,
region:f??i?.parentClientConfig?.region??s?.region}},i.clientPlugins)}
if(d&&d in a)throw new t.CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${(0,
t.getProfileName)(i)}. Profiles visited: `+Object.keys(a).join(", "),{logger:i.logger})
;i.logger?.debug("@aws-sdk/credential-provider-ini - finding credential resolver using "+(d?`source_profile=[${d}]`:`profile=[${e}]`))
;const g=d?l(d,n,i,s,{...a,[d]:true
},isCredentialSourceWithoutRoleArn(n[d]??{})):(await resolveCredentialSource(c.credential_source,e,i.logger)(i))()
;if(isCredentialSourceWithoutRoleArn(c))return g.then(e=>(0,
o.setCredentialFeature)(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));else{const n={RoleArn:c.role_arn,
RoleSessionName:c.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:c.external_id,
DurationSeconds:parseInt(c.duration_seconds||"3600",10)};const{mfa_serial:r}=c;if(r){
if(!i.mfaCodeProvider)throw new t.CredentialsProviderError(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{
logger:i.logger,tryNextLink:false});n.SerialNumber=r;n.TokenCode=await i.mfaCodeProvider(r)}const s=await g
;return i.roleAssumer(s,n).then(e=>(0,o.setCredentialFeature)(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}}
;const isCredentialSourceWithoutRoleArn=e=>!e.role_arn&&!!e.credential_source
;const isLoginProfile=e=>Boolean(e&&e.login_session);const resolveLoginCredentials=async(e,n,t)=>{
const{fromLoginCredentials:i}=await r.e(8294).then(r.bind(r,28294));const s=await i({...n,profile:e})({
callerClientConfig:t});return(0,o.setCredentialFeature)(s,"CREDENTIALS_PROFILE_LOGIN","AC")}
;const isProcessProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.credential_process==="string"
;const resolveProcessCredentials=async(e,n)=>{const{fromProcess:t}=await r.e(3575).then(r.bind(r,35956))
;const i=await t({...e,profile:n})();return(0,o.setCredentialFeature)(i,"CREDENTIALS_PROFILE_PROCESS","v")}
;const resolveSsoCredentials=async(e,n,t={},i)=>{const{fromSSO:s}=await r.e(8895).then(r.bind(r,98895));return s({
profile:e,logger:t.logger,parentClientConfig:t.parentClientConfig,clientConfig:t.clientConfig})({callerClientConfig:i
}).then(e=>{if(n.sso_session)return(0,o.setCredentialFeature)(e,"CREDENTIALS_PROFILE_SSO","r");else return(0,
o.setCredentialFeature)(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t")})}
;const isSsoProfile=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
;const isStaticCredsProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.aws_access_key_id==="string"&&typeof e.aws_secret_access_key==="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1
;const resolveStaticCredentials=async(e,n)=>{
n?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const r={
accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,
...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},...e.aws_account_id&&{accountId:e.aws_account_id}}
;return(0,o.setCredentialFeature)(r,"CREDENTIALS_PROFILE","n")}
;const isWebIdentityProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.web_identity_token_file==="string"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1
;const resolveWebIdentityCredentials=async(e,n,t)=>{const{fromTokenFile:i}=await r.e(8715).then(r.bind(r,68715))
;const s=await i({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,
roleAssumerWithWebIdentity:n.roleAssumerWithWebIdentity,logger:n.logger,parentClientConfig:n.parentClientConfig})({
callerClientConfig:t});return(0,o.setCredentialFeature)(s,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}
;const resolveProfileData=async(e,n,r,o,i={},s=false)=>{const a=n[e]
;if(Object.keys(i).length>0&&isStaticCredsProfile(a))return resolveStaticCredentials(a,r);if(s||isAssumeRoleProfile(a,{
profile:e,logger:r.logger}))return resolveAssumeRoleCredentials(e,n,r,o,i,resolveProfileData)
;if(isStaticCredsProfile(a))return resolveStaticCredentials(a,r)
;if(isWebIdentityProfile(a))return resolveWebIdentityCredentials(a,r,o)
;if(isProcessProfile(a))return resolveProcessCredentials(r,e)
;if(isSsoProfile(a))return await resolveSsoCredentials(e,a,r,o)
;if(isLoginProfile(a))return resolveLoginCredentials(e,r,o)
;throw new t.CredentialsProviderError(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{
logger:r.logger})};const fromIni=(e={})=>async({callerClientConfig:n}={})=>{
e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const r=await(0,t.parseKnownFiles)(e)
;return resolveProfileData((0,t.getProfileName)({profile:e.profile??n?.profile}),r,e,n)}}};
