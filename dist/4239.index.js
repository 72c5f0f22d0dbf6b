export const id=4239;export const ids=[4239];export const modules={13575:(e,t,n)=>{n.d(t,{u:()=>h,e:()=>service})
;var r=n(12403);var o=n(13767);var s=n(62807);const i=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...i.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,s.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
if(e===void 0||/^[\w-]+$/.test(e))return[]
;if(e==="")return["AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials"]
;return[`AWS_REGION is ${JSON.stringify(e)}, which is no region; one is written like eu-west-1`]}
function credentialProblems(e,t){if(/^[!-~]*$/.test(t))return[]
;if(/[\r\n]/.test(t))return[`${e} holds a line end, as a secret has that was pasted with one; store it without`]
;if(/\s/.test(t))return[`${e} holds white space; store it without`]
;return[`${e} holds a character that no credentials have, such as a typographic quote; store it without`]}
function urlProblems(e,t=""){if(t===""||URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return[]
;return[`${e} is ${JSON.stringify(t)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`]}
var a=n(62348);var c=n(29141);var u=n(2848);const d=8192
;async function unreadable({statusCode:e=0,headers:t={},body:n}){const r=t["content-type"]
;const o=r===void 0&&e>=300&&e<500;if(!o&&(r===void 0||/xml|json|cbor/.test(r)&&!/html/.test(r)))return
;const s=await titleOf(n);n?.destroy?.();const i=s===""?"":` and says "${s}"`
;const a=t["location"]===void 0?"":` and leads to ${(0,u.TN)(t["location"],100)}`
;const c=`an answer of ${e===200?"":`status ${e} and `}type ${(0,u.TN)(r??"none",100)}${i}${a}, which is not AWS'`
;return Object.assign(new Error(c),{name:"UnreadableAnswer",$metadata:{httpStatusCode:e}})}async function titleOf(e){
const t=[];let n=0;try{for await(const r of e??[]){t.push(r);n+=r.length;if(n>=d)break}}catch{}
const[,r=""]=/<title[^>]*>([^<]*)/i.exec(Buffer.concat(t).toString())??[];return(0,u.TN)(r,100)}const h="immutable"
;function service(e,t,n,s){const{reads:i,changes:a,connection:u,read:d,change:l}=r._L.aws;const f=new Map
;const get=(r,i)=>{const d=f.get(r);if(d)return d;checkEnvironment(process.env,t.region);const m=(0,o.K)(process.env)
;const E=(0,c.xJ)();const p=s({...t.region&&{region:t.region},maxAttempts:r,userAgentAppId:h,...E&&{
credentials:E.identity},requestHandler:{connectionTimeout:u*1e3,requestTimeout:i*1e3,throwOnRequestTimeout:true,...m&&{
httpsAgent:{proxyEnv:m}}}}).then(o=>listen(o,e,t,n,r===a?l:1/0));f.set(r,p);return p};return{
read:async()=>await get(i,d),change:async()=>await get(a,l)}}function listen(e,t,{region:n,clock:r},o,s){
const{middlewareStack:i,config:u}=e;i.add((e,s)=>{const{commandName:i=""}=s;return async d=>{s.begun=Date.now()/1e3
;if(r.offset()!==0)u.systemClockOffset=r.offset()*1e3;try{return await e(d)}catch(e){const r=subjectOf(d.input);throw(0,
a.Tl)(e,{action:`${t}:${i.replace(/Command$/,"")}`,...r&&{subject:r},region:n??process.env["AWS_REGION"]??"unknown",
reached:o.reached,renewed:(0,c.xJ)()!==void 0})}}},{step:"initialize",priority:"high",name:"translateErrors"})
;i.add((e,t)=>async n=>{const i=Date.now()/1e3;if(i-(t.begun??i)>s)throw tooLate(s);const a=await e(n)
;const c=a.response;const u=await unreadable(c);if(u!==void 0)throw u;r.learn(c.headers?.["date"],i,Date.now()/1e3)
;o.reached=true;return a},{step:"deserialize",priority:"low",name:"learnClock"});return e}function tooLate(e){
const t=`this process stood still for more than ${e} s before the request, so it was not sent`
;return Object.assign(new Error(t),{name:"TimeoutError"})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","RuleArn","ListenerArn","HostedZoneId","Name","Path","CommandId","TopicArn","repositoryName"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var r=n(58500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const r=Date.parse(e??"")/1e3;if(Number.isNaN(r))return;const o=r-n
;const s=r+1-t;const i=o>this.#t||s<this.#e;this.#e=i?o:Math.max(o,this.#e);this.#t=i?s:Math.min(s,this.#t)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#e),this.#t)}uptime(){
return performance.now()/1e3}async wait(e){await(0,r.setTimeout)(e*1e3)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,
VG:()=>errorSays,tD:()=>errorNames});var r=n(62807);var o=n(79982)
;const s=/because no (VPC endpoint policy|service control policy|resource control policy|permissions boundary|session policy) allows/i
;function remedy(e,t){if(isForbidden(e)){const n=s.exec(e.message)?.[1]
;if(n)return`a ${n} doesn't let it pass: allow ${missing(e,t)} there`
;return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
}if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function isForbidden({name:e,message:t}){
return/AccessDenied|Unauthorized|NotAuthorized/.test(e)||/not authorized/i.test(t)}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const i=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const a=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const c=/pending delete|being deleted|delete in progress|in progress/i
;const u=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const d=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const h=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const l=/^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/
;const f=/^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/
;const m=/^(EPROTO|ERR_SSL_\w+)$/;const E=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
;function errorNames(e,...t){const n=e instanceof Error&&e.cause instanceof Error?e.cause:e
;return n instanceof Error&&t.includes(n.name)}function translate(e,t){
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const s=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const i={cause:e}
;if(e.message==="Region is missing")return(0,
r.Cv)("role",(0,r.Qm)(`${n}: AWS_REGION is not set, which a step of aws-actions/configure-aws-credentials does together with the credentials; run it before, or give this action the input role and set AWS_REGION in the job's env`,e))
;if(e.name==="CredentialsProviderError")return(0,
r.Cv)("role",(0,r.Qm)(`${n}: no AWS credentials; give this action the input role, or run aws-actions/configure-aws-credentials in a step before`,e))
;if(u.test(e.name)&&t.renewed)return new o.Vs(s,i)
;if(u.test(e.name))return(0,r.gz)(`${s}; the credentials have expired, a re-run continues where this run stopped; give this action the input role for credentials that it renews, or role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
r.Qm)(`${s}; the clock of this machine is off: set it, such as by NTP`,e);if(d.test(e.name))return(0,
r.Qm)(`${s}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
r.Qm)(`${s}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e);if(e.name==="UnreadableAnswer"){
if(t.reached||mayPass(e.$metadata?.httpStatusCode))return new o.Vs(s,i);return(0,
r.Qm)(`${s}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e)}const a=correction(e)
;if(a!==void 0)return t.reached?(0,r.gz)(`${s}; ${a}, a re-run continues where this run stopped`,"failed",e):(0,
r.Qm)(`${s}; ${a}`,e);if(h.test(e.code??"")){if(t.reached||!E.test(e.code??""))return new o.Vs(s,i);return(0,
r.Qm)(`${s}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new o.Vs(s,i);if(e.$metadata?.httpStatusCode===void 0)return e
;const c=new o.Cb(`${s}; ${remedy(e,t.action)}`,i);return isForbidden(e)?(0,r.Cv)("permissions",c):c}
function mayPass(e=0){return e>=500&&e!==511}function correction({code:e="",message:t}){if(f.test(e)){
const t=/EXPIRED|NOT_YET/.test(e)?", or correct the clock of this machine":""
;return`the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${t}`}
if(m.test(e))return"what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY"
;if(e==="ERR_INVALID_URL")return"check AWS_ENDPOINT_URL";if(e==="ERR_PROXY_INVALID_CONFIG")return"check HTTPS_PROXY"
;if(e==="ERR_INVALID_CHAR")return"the credentials hold what no request can carry, such as a line end"
;return t.startsWith("Region not accepted")?"correct AWS_REGION":void 0}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||i.test(e.name)||a.test(e.name))return true
;if(t===void 0)return e.name==="TimeoutError"||l.test(e.code??"")||"$response"in e
;if(t===200||t===429||t>=500)return true;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true
;return c.test(e.message)||isTooNew(e)}
const p=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||p.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},29141:(e,t,n)=>{n.d(t,{hs:()=>signBy,
kC:()=>credentialsEnd,xJ:()=>signer});var r=n(62786);let o;function signBy(e){o=e}function signer(){return o}
function credentialsEnd(){if(o)return o.end();const e=Date.parse(process.env[r.Jd]??"")/1e3
;return Number.isNaN(e)?void 0:{at:e}}},62786:(e,t,n)=>{n.d(t,{Jd:()=>o,_y:()=>credentialsLeft,i7:()=>credentialsNotes})
;var r=n(22730);const o="AWS_CREDENTIAL_EXPIRATION";const s=3600;function credentialsLeft(e,t,n){
if(e!==void 0)return Number.POSITIVE_INFINITY;return t===void 0?void 0:t-n}function credentialsNotes(e,t){
if(e!==void 0||t<=s)return[]
;return[`the rollout may take ${(0,r.a3)(t)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues; with the input role they are renewed`]
}},22730:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,
d:86400};const o=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/r);t-=o*r
;if(o>0)n+=`${o}${e}`}return n||"0s"}},79982:(e,t,n)=>{n.d(t,{Cb:()=>Denied,Vs:()=>Later,c8:()=>RecordsDenied})
;class Later extends Error{}class Denied extends Error{}class RecordsDenied extends Denied{}}};
