export const id=3575;export const ids=[3575];export const modules={35956:(e,r,o)=>{o.d(r,{fromProcess:()=>fromProcess})
;var t=o(47291);var n=o(31421);var s=o(57975);var i=o(5152);const getValidatedProcessCredentials=(e,r,o)=>{
if(r.Version!==1)throw Error(`Profile ${e} credential_process did not return Version 1.`)
;if(r.AccessKeyId===void 0||r.SecretAccessKey===void 0)throw Error(`Profile ${e} credential_process returned invalid credentials.`)
;if(r.Expiration){const o=new Date;const t=new Date(r.Expiration)
;if(t<o)throw Error(`Profile ${e} credential_process returned expired credentials.`)}let t=r.AccountId
;if(!t&&o?.[e]?.aws_account_id)t=o[e].aws_account_id;const n={accessKeyId:r.AccessKeyId,
secretAccessKey:r.SecretAccessKey,...r.SessionToken&&{sessionToken:r.SessionToken},...r.Expiration&&{
expiration:new Date(r.Expiration)},...r.CredentialScope&&{credentialScope:r.CredentialScope},...t&&{accountId:t}};(0,
i.setCredentialFeature)(n,"CREDENTIALS_PROCESS","w");return n};const resolveProcessCredentials=async(e,r,o)=>{
const i=r[e];if(r[e]){const c=i["credential_process"];if(c!==void 0){const i=(0,
s.promisify)(t.externalDataInterceptor?.getTokenRecord?.().exec??n.exec);try{const{stdout:o}=await i(c);let t;try{
t=JSON.parse(o.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}
return getValidatedProcessCredentials(e,t,r)}catch(e){throw new t.CredentialsProviderError(e.message,{logger:o})}
}else throw new t.CredentialsProviderError(`Profile ${e} did not contain credential_process.`,{logger:o})
}else throw new t.CredentialsProviderError(`Profile ${e} could not be found in shared credentials file.`,{logger:o})}
;const fromProcess=(e={})=>async({callerClientConfig:r}={})=>{
e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const o=await(0,t.parseKnownFiles)(e)
;return resolveProcessCredentials((0,t.getProfileName)({profile:e.profile??r?.profile}),o,e.logger)}}};
