export const id=7459;export const ids=[7459];export const modules={57459:(e,t,r)=>{r.d(t,{fromHttp:()=>fromHttp})
;var o=r(5152);var n=r(47291);var s=r(93291);var a=r(51455);var i=r.n(a);const checkUrl=(e,t)=>{
if(e.protocol==="https:")return
;if(e.hostname==="169.254.170.2"||e.hostname==="169.254.170.23"||e.hostname==="[fd00:ec2::23]")return
;if(e.hostname.includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return
}else{if(e.hostname==="localhost")return;const t=e.hostname.split(".");const inRange=e=>{const t=parseInt(e,10)
;return 0<=t&&t<=255};if(t[0]==="127"&&inRange(t[1])&&inRange(t[2])&&inRange(t[3])&&t.length===4)return}
throw new n.CredentialsProviderError("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]",{
logger:t})};var c=r(93422);var d=r(92430);function createGetRequest(e){return new c.HttpRequest({protocol:e.protocol,
hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((e,[t,r])=>{
e[t]=r;return e},{}),fragment:e.hash})}async function getCredentials(e,t){const r=(0,d.sdkStreamMixin)(e.body)
;const o=await r.transformToString();if(e.statusCode===200){const e=JSON.parse(o)
;if(typeof e.AccessKeyId!=="string"||typeof e.SecretAccessKey!=="string"||typeof e.Token!=="string"||typeof e.Expiration!=="string")throw new n.CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{
logger:t});return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:(0,
d.parseRfc3339DateTime)(e.Expiration)}}if(e.statusCode>=400&&e.statusCode<500){let r={};try{r=JSON.parse(o)}catch(e){}
throw Object.assign(new n.CredentialsProviderError(`Server responded with status: ${e.statusCode}`,{logger:t}),{
Code:r.Code,Message:r.Message})}throw new n.CredentialsProviderError(`Server responded with status: ${e.statusCode}`,{
logger:t})}const retryWrapper=(e,t,r)=>async()=>{for(let o=0;o<t;++o)try{return await e()}catch(e){
await new Promise(e=>setTimeout(e,r))}return await e()};const fromHttp=(e={})=>{
e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let t
;const r=e.awsContainerCredentialsRelativeUri??process.env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"]
;const a=e.awsContainerCredentialsFullUri??process.env["AWS_CONTAINER_CREDENTIALS_FULL_URI"]
;const c=e.awsContainerAuthorizationToken??process.env["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
;const d=e.awsContainerAuthorizationTokenFile??process.env["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"]
;const l=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(r&&a){
l("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.")
;l("awsContainerCredentialsRelativeUri will take precedence.")}if(c&&d){
l("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.")
;l("awsContainerAuthorizationTokenFile will take precedence.")}
if(r)t=`http://169.254.170.2${r}`;else if(a)t=a;else throw new n.CredentialsProviderError("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.",{
logger:e.logger});const h=new URL(t);checkUrl(h,e.logger);const u=s.$.create({connectionTimeout:e.timeout??1e3})
;const g=e.timeout??1e3;const p=retryWrapper(async()=>{const t=createGetRequest(h)
;if(d)t.headers.Authorization=validateToken((await i().readFile(d)).toString());else if(c)t.headers.Authorization=validateToken(c)
;try{const e=await u.handle(t,{requestTimeout:g});return getCredentials(e.response).then(e=>(0,
o.setCredentialFeature)(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new n.CredentialsProviderError(String(t),{
logger:e.logger})}},e.maxRetries??3,e.timeout??1e3);return async()=>{try{return await p()}finally{u.destroy?.()}}}
;const validateToken=e=>{
if(e.includes("\r\n"))throw new n.CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.")
;return e}}};
