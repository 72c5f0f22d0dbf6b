export const id=4966;export const ids=[4966];export const modules={74966:(e,t,r)=>{r.d(t,{ENV_CMDS_FULL_URI:()=>s,
ENV_CMDS_RELATIVE_URI:()=>i,fromContainerMetadata:()=>fromContainerMetadata,
fromInstanceMetadata:()=>fromInstanceMetadata});var a=r(47291)
;const isImdsCredentials=e=>Boolean(e)&&typeof e==="object"&&typeof e.AccessKeyId==="string"&&typeof e.SecretAccessKey==="string"&&typeof e.Token==="string"&&typeof e.Expiration==="string"
;const fromImdsCredentials=e=>({accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,
expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.AccountId}})
;const providerConfigFromInit=({maxRetries:e=0,timeout:t=1e3})=>({maxRetries:e,timeout:t});var o=r(37067);var n=r.n(o)
;function httpRequest(e){return new Promise((t,r)=>{const o=n().request({method:"GET",...e,
hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});o.on("error",e=>{
r(Object.assign(new a.ProviderError("Unable to connect to instance metadata service"),e));o.destroy()})
;o.on("timeout",()=>{r(new a.ProviderError("TimeoutError from instance metadata service"));o.destroy()})
;o.on("response",e=>{const{statusCode:n=400}=e;if(n<200||300<=n){
r(Object.assign(new a.ProviderError("Error response received from instance metadata service"),{statusCode:n}))
;o.destroy()}const s=[];e.on("data",e=>{s.push(e)});e.on("end",()=>{t(Buffer.concat(s));o.destroy()})});o.end()})}
const retry=(e,t)=>{let r=e();for(let a=0;a<t;a++)r=r.catch(e);return r};const s="AWS_CONTAINER_CREDENTIALS_FULL_URI"
;const i="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";const c="AWS_CONTAINER_AUTHORIZATION_TOKEN"
;const fromContainerMetadata=(e={})=>{const{timeout:t,maxRetries:r}=providerConfigFromInit(e);return()=>retry(async()=>{
const r=await getCmdsUri({logger:e.logger});const o=JSON.parse(await requestFromEcsImds(t,r))
;if(!isImdsCredentials(o))throw new a.CredentialsProviderError("Invalid response received from instance metadata service.",{
logger:e.logger});return fromImdsCredentials(o)},r)};const requestFromEcsImds=async(e,t)=>{if(process.env[c])t.headers={
...t.headers,Authorization:process.env[c]};const r=await httpRequest({...t,timeout:e});return r.toString()}
;const l=new Set(["localhost","127.0.0.1"]);const d=new Set(["http:","https:"]);const getCmdsUri=async({logger:e})=>{
if(process.env[i])return{hostname:"169.254.170.2",path:process.env[i]};if(process.env[s]){let t;try{
t=new URL(process.env[s])}catch{
throw new a.CredentialsProviderError(`${process.env[s]} is not a valid container metadata service URL`,{
tryNextLink:false,logger:e})}
if(!t.hostname||!l.has(t.hostname))throw new a.CredentialsProviderError(`${t.hostname} is not a valid container metadata service hostname`,{
tryNextLink:false,logger:e})
;if(!t.protocol||!d.has(t.protocol))throw new a.CredentialsProviderError(`${t.protocol} is not a valid container metadata service protocol`,{
tryNextLink:false,logger:e});return{protocol:t.protocol,hostname:t.hostname,path:t.pathname+t.search,
port:t.port?parseInt(t.port,10):void 0}}
throw new a.CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${i} or ${s} environment variable is set`,{
tryNextLink:false,logger:e})};class InstanceMetadataV1FallbackError extends a.CredentialsProviderError{tryNextLink
;name="InstanceMetadataV1FallbackError";constructor(e,t=true){super(e,t);this.tryNextLink=t
;Object.setPrototypeOf(this,InstanceMetadataV1FallbackError.prototype)}}var u=r(93422);var f;(function(e){
e["IPv4"]="http://169.254.169.254";e["IPv6"]="http://[fd00:ec2::254]"})(f||(f={}));const p={
environmentVariableSelector:e=>e["AWS_EC2_METADATA_SERVICE_ENDPOINT"],
configFileSelector:e=>e["ec2_metadata_service_endpoint"],default:void 0};var h;(function(e){e["IPv4"]="IPv4"
;e["IPv6"]="IPv6"})(h||(h={}));const m={environmentVariableSelector:e=>e["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"],
configFileSelector:e=>e["ec2_metadata_service_endpoint_mode"],default:h.IPv4}
;const getInstanceMetadataEndpoint=async()=>(0,
u.parseUrl)(await getFromEndpointConfig()||await getFromEndpointModeConfig());const getFromEndpointConfig=async()=>(0,
a.loadConfig)(p)();const getFromEndpointModeConfig=async()=>{const e=await(0,a.loadConfig)(m)();switch(e){case h.IPv4:
return f.IPv4;case h.IPv6:return f.IPv6;default:
throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(h)}`)}}
;const getExtendedInstanceMetadataCredentials=(e,t)=>{const r=300+Math.floor(Math.random()*300)
;const a=new Date(Date.now()+r*1e3)
;t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(a)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`)
;const o=e.originalExpiration??e.expiration;return{...e,...o?{originalExpiration:o}:{},expiration:a}}
;const staticStabilityProvider=(e,t={})=>{const r=t?.logger||console;let a;return async()=>{let t;try{t=await e()
;if(t.expiration&&t.expiration.getTime()<Date.now())t=getExtendedInstanceMetadataCredentials(t,r)}catch(e){if(a){
r.warn("Credential renew failed: ",e);t=getExtendedInstanceMetadataCredentials(a,r)}else throw e}a=t;return t}}
;const v="/latest/meta-data/iam/security-credentials/";const g="AWS_EC2_METADATA_V1_DISABLED"
;const w="ec2_metadata_v1_disabled";const E="x-aws-ec2-metadata-token"
;const fromInstanceMetadata=(e={})=>staticStabilityProvider(getInstanceMetadataProvider(e),{logger:e.logger})
;const getInstanceMetadataProvider=(e={})=>{let t=false;const{logger:r,profile:o}=e
;const{timeout:n,maxRetries:s}=providerConfigFromInit(e);const getCredentials=async(r,n)=>{
const s=t||n.headers?.[E]==null;if(s){let t=false;let r=false;const n=await(0,a.loadConfig)({
environmentVariableSelector:t=>{const o=t[g];r=!!o&&o!=="false"
;if(o===void 0)throw new a.CredentialsProviderError(`${g} not set in env, checking config file next.`,{logger:e.logger})
;return r},configFileSelector:e=>{const r=e[w];t=!!r&&r!=="false";return t},default:false},{profile:o})()
;if(e.ec2MetadataV1Disabled||n){const a=[]
;if(e.ec2MetadataV1Disabled)a.push("credential provider initialization (runtime option ec2MetadataV1Disabled)")
;if(t)a.push(`config file profile (${w})`);if(r)a.push(`process environment variable (${g})`)
;throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${a.join(", ")}].`)
}}const i=(await retry(async()=>{let e;try{e=await getProfile(n)}catch(e){if(e.statusCode===401)t=false;throw e}return e
},r)).trim();return retry(async()=>{let r;try{r=await getCredentialsFromProfile(i,n,e)}catch(e){
if(e.statusCode===401)t=false;throw e}return r},r)};return async()=>{const e=await getInstanceMetadataEndpoint();if(t){
r?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)");return getCredentials(s,{...e,timeout:n})
}else{let a;try{a=(await getMetadataToken({...e,timeout:n})).toString()}catch(a){
if(a?.statusCode===400)throw Object.assign(a,{message:"EC2 Metadata token request returned error"
});else if(a.message==="TimeoutError"||[403,404,405].includes(a.statusCode))t=true
;r?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)");return getCredentials(s,{...e,timeout:n})}
return getCredentials(s,{...e,headers:{[E]:a},timeout:n})}}};const getMetadataToken=async e=>httpRequest({...e,
path:"/latest/api/token",method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}})
;const getProfile=async e=>(await httpRequest({...e,path:v})).toString();const getCredentialsFromProfile=async(e,t,r)=>{
const o=JSON.parse((await httpRequest({...t,path:v+e})).toString())
;if(!isImdsCredentials(o))throw new a.CredentialsProviderError("Invalid response received from instance metadata service.",{
logger:r.logger});return fromImdsCredentials(o)}}};
