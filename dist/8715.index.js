export const id=8715;export const ids=[8715];export const modules={68715:(e,n,o)=>{o.d(n,{
fromTokenFile:()=>fromTokenFile});var r=o(5152);var t=o(47291);var i=o(73024);const fromWebToken=e=>async n=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
;const{roleArn:r,roleSessionName:t,webIdentityToken:i,providerId:s,policyArns:l,policy:d,durationSeconds:c}=e
;let{roleAssumerWithWebIdentity:a}=e;if(!a){
const{getDefaultRoleAssumerWithWebIdentity:r}=await o.e(1136).then(o.t.bind(o,1136,19));a=r({...e.clientConfig,
credentialProviderLogger:e.logger,parentClientConfig:{...n?.callerClientConfig,...e.parentClientConfig}
},e.clientPlugins)}return a({RoleArn:r,RoleSessionName:t??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,
ProviderId:s,PolicyArns:l,Policy:d,DurationSeconds:c})};const s="AWS_WEB_IDENTITY_TOKEN_FILE"
;const fromTokenFile=(e={})=>async n=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile")
;const o=e?.webIdentityTokenFile??process.env[s];const l=e?.roleArn??process.env["AWS_ROLE_ARN"]
;const d=e?.roleSessionName??process.env["AWS_ROLE_SESSION_NAME"]
;if(!o||!l)throw new t.CredentialsProviderError("Web identity configuration not specified",{logger:e.logger})
;const c=await fromWebToken({...e,webIdentityToken:t.externalDataInterceptor?.getTokenRecord?.()[o]??(0,
i.readFileSync)(o,{encoding:"ascii"}),roleArn:l,roleSessionName:d})(n);if(o===process.env[s])(0,
r.setCredentialFeature)(c,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h");return c}}};
