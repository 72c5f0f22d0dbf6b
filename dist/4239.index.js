export const id=4239;export const ids=[4239];export const modules={13575:(e,t,n)=>{n.d(t,{e:()=>service});var r=n(12403)
;var s=n(13767);var o=n(62807);const i=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...i.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,o.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
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
;const s=r===void 0&&e>=300&&e<500;if(!s&&(r===void 0||/xml|json|cbor/.test(r)&&!/html/.test(r)))return
;const o=await titleOf(n);n?.destroy?.();const i=o===""?"":` and says "${o}"`
;const a=t["location"]===void 0?"":` and leads to ${(0,u.TN)(t["location"],100)}`
;const c=`an answer of ${e===200?"":`status ${e} and `}type ${(0,u.TN)(r??"none",100)}${i}${a}, which is not AWS'`
;return Object.assign(new Error(c),{name:"UnreadableAnswer",$metadata:{httpStatusCode:e}})}async function titleOf(e){
const t=[];let n=0;try{for await(const r of e??[]){t.push(r);n+=r.length;if(n>=d)break}}catch{}
const[,r=""]=/<title[^>]*>([^<]*)/i.exec(Buffer.concat(t).toString())??[];return(0,u.TN)(r,100)}
function service(e,t,n,o){const{reads:i,changes:a,connection:u,read:d,change:h}=r._L.aws;const l=new Map
;const get=(r,i)=>{const d=l.get(r);if(d)return d;checkEnvironment(process.env,t.region);const f=(0,s.K)(process.env)
;const m=(0,c.x)();const E=o({...t.region&&{region:t.region},maxAttempts:r,userAgentAppId:"immutable",...m&&{
credentials:m},requestHandler:{connectionTimeout:u*1e3,requestTimeout:i*1e3,throwOnRequestTimeout:true,...f&&{
httpsAgent:{proxyEnv:f}}}}).then(s=>listen(s,e,t,n,r===a?h:1/0));l.set(r,E);return E};return{
read:async()=>await get(i,d),change:async()=>await get(a,h)}}function listen(e,t,{region:n,clock:r},s,o){
const{middlewareStack:i,config:u}=e;i.add((e,o)=>{const{commandName:i=""}=o;return async d=>{o.begun=Date.now()/1e3
;if(r.offset()!==0)u.systemClockOffset=r.offset()*1e3;try{return await e(d)}catch(e){const r=subjectOf(d.input);throw(0,
a.Tl)(e,{action:`${t}:${i.replace(/Command$/,"")}`,...r&&{subject:r},region:n??process.env["AWS_REGION"]??"unknown",
reached:s.reached,renewed:(0,c.x)()!==void 0})}}},{step:"initialize",priority:"high",name:"translateErrors"})
;i.add((e,t)=>async n=>{const i=Date.now()/1e3;if(i-(t.begun??i)>o)throw tooLate(o);const a=await e(n)
;const c=a.response;const u=await unreadable(c);if(u!==void 0)throw u;r.learn(c.headers?.["date"],i,Date.now()/1e3)
;s.reached=true;return a},{step:"deserialize",priority:"low",name:"learnClock"});return e}function tooLate(e){
const t=`this process stood still for more than ${e} s before the request, so it was not sent`
;return Object.assign(new Error(t),{name:"TimeoutError"})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","RuleArn","ListenerArn","HostedZoneId","Name","Path","CommandId","TopicArn","repositoryName"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var r=n(58500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const r=Date.parse(e??"")/1e3;if(Number.isNaN(r))return;const s=r-n
;const o=r+1-t;const i=s>this.#t||o<this.#e;this.#e=i?s:Math.max(s,this.#e);this.#t=i?o:Math.min(o,this.#t)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#e),this.#t)}uptime(){
return performance.now()/1e3}async wait(e){await(0,r.setTimeout)(e*1e3)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,
VG:()=>errorSays,tD:()=>errorNames});var r=n(62807);var s=n(79982)
;const o=/because no (VPC endpoint policy|service control policy|resource control policy|permissions boundary|session policy) allows/i
;function remedy(e,t){if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message)){
const n=o.exec(e.message)?.[1];if(n)return`a ${n} doesn't let it pass: allow ${missing(e,t)} there`
;return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
}if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
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
;const o=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const i={cause:e}
;if(e.message==="Region is missing")return(0,
r.Qm)(`${n}: AWS_REGION is not set, which a step of aws-actions/configure-aws-credentials does together with the credentials; run it before, or give this action the input role and set AWS_REGION in the job's env`,e)
;if(e.name==="CredentialsProviderError")return(0,
r.Qm)(`${n}: no AWS credentials; give this action the input role, or run aws-actions/configure-aws-credentials in a step before`,e)
;if(u.test(e.name)&&t.renewed)return new s.V(o,i)
;if(u.test(e.name))return(0,r.gz)(`${o}; the credentials have expired, a re-run continues where this run stopped; give this action the input role for credentials that it renews, or role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
r.Qm)(`${o}; the clock of this machine is off: set it, such as by NTP`,e);if(d.test(e.name))return(0,
r.Qm)(`${o}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
r.Qm)(`${o}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e);if(e.name==="UnreadableAnswer"){
if(t.reached||mayPass(e.$metadata?.httpStatusCode))return new s.V(o,i);return(0,
r.Qm)(`${o}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e)}const a=correction(e)
;if(a!==void 0)return t.reached?(0,r.gz)(`${o}; ${a}, a re-run continues where this run stopped`,"failed",e):(0,
r.Qm)(`${o}; ${a}`,e);if(h.test(e.code??"")){if(t.reached||!E.test(e.code??""))return new s.V(o,i);return(0,
r.Qm)(`${o}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(o,i);if(e.$metadata?.httpStatusCode===void 0)return e
;return new s.C(`${o}; ${remedy(e,t.action)}`,i)}function mayPass(e=0){return e>=500&&e!==511}
function correction({code:e="",message:t}){if(f.test(e)){
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
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},29141:(e,t,n)=>{n.d(t,{h:()=>signBy,
x:()=>signer});let r;function signBy(e){r=e}function signer(){return r}},12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,
P9:()=>retryAfter,_L:()=>r,d_:()=>patiently});const r={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],
registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},docker:{quiet:30,answer:30,misses:4},
attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}
};async function patiently(e,t,n){for(let r=0;;r++)try{return await e()}catch(e){await n(t(e,r))}}
function registryRest({pauses:e,together:t},n,s,o,i){const{spread:a,longest:c}=r.registry;const u=e[n]
;if(u===void 0||o>c)return;const d=u*(1-a+i*2*a);if(o>d)return o;return s+d>t?void 0:d}function retryAfter(e,t){
if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e);const n=(Date.parse(e)-Date.parse(t??""))/1e3
;return n>0?n:0}},79982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later});class Later extends Error{}
class Denied extends Error{}}};
