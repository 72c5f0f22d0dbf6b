export const id=3305;export const ids=[3305];export const modules={79821:(e,t,n)=>{n.d(t,{e:()=>AwsAlarms})
;var r=n(38991);const s=["MetricAlarm","CompositeAlarm","LogAlarm"];class AwsAlarms{#e;constructor({watch:e}){this.#e=e}
async look(e){if(e.length===0)return[];const t=await this.#e.read();const n=await Promise.all((0,
r.V)(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],AlarmTypes:s,MaxRecords:100})))
;const a=n.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[],LogAlarms:n=[]})=>[...e,...t,...n]);return e.map(e=>{
const t=a.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",
reason:"there is no alarm of this name",missing:true}
;const{StateValue:n="INSUFFICIENT_DATA",StateReason:r="",StateTransitionedTimestamp:s}=t;return{name:e,state:n,reason:r,
...s&&{since:s.getTime()/1e3}}})}async served(e,t){const n=await this.#e.read()
;const r=await Promise.all(e.map(e=>n.getMetricStatistics({Namespace:"AWS/ApplicationELB",
MetricName:"RequestCountPerTarget",Dimensions:[{Name:"TargetGroup",Value:e.split(":").at(-1)}],
StartTime:new Date(t*1e3),EndTime:new Date((t+86400)*1e3),Period:60,Statistics:["Sum"]})))
;return r.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},95349:(e,t,n)=>{n.d(t,{e:()=>service});var r=n(12403)
;var s=n(13767);var a=n(62807);const o=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...o.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,a.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
if(e===void 0||/^[\w-]+$/.test(e))return[]
;if(e==="")return["AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials"]
;return[`AWS_REGION is ${JSON.stringify(e)}, which is no region; one is written like eu-west-1`]}
function credentialProblems(e,t){if(/^[!-~]*$/.test(t))return[]
;if(/[\r\n]/.test(t))return[`${e} holds a line end, as a secret has that was pasted with one; store it without`]
;if(/\s/.test(t))return[`${e} holds white space; store it without`]
;return[`${e} holds a character that no credentials have, such as a typographic quote; store it without`]}
function urlProblems(e,t=""){if(t===""||URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return[]
;return[`${e} is ${JSON.stringify(t)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`]}
var i=n(62348);var c=n(29141);function service(e,t,n,a){const{reads:o,changes:i,connection:u,read:l,change:d}=r._L.aws
;const h=new Map;const get=(r,o)=>{const l=h.get(r);if(l)return l;checkEnvironment(process.env,t.region);const m=(0,
s.K)(process.env);const f=(0,c.x)();const w=a({...t.region&&{region:t.region},maxAttempts:r,userAgentAppId:"immutable",
...f&&{credentials:f},requestHandler:{connectionTimeout:u*1e3,requestTimeout:o*1e3,throwOnRequestTimeout:true,...m&&{
httpsAgent:{proxyEnv:m}}}}).then(s=>listen(s,e,t,n,r===i?d:1/0));h.set(r,w);return w};return{
read:async()=>await get(o,l),change:async()=>await get(i,d)}}function listen(e,t,{region:n,clock:r},s,a){
const{middlewareStack:o,config:c}=e;o.add((e,a)=>{const{commandName:o=""}=a;return async u=>{a.begun=Date.now()/1e3
;if(r.offset()!==0)c.systemClockOffset=r.offset()*1e3;try{return await e(u)}catch(e){const r=subjectOf(u.input);throw(0,
i.Tl)(e,{action:`${t}:${o.replace(/Command$/,"")}`,...r&&{subject:r},region:n??process.env["AWS_REGION"]??"unknown",
reached:s.reached})}}},{step:"initialize",priority:"high",name:"translateErrors"});o.add((e,t)=>async n=>{
const o=Date.now()/1e3;if(o-(t.begun??o)>a)throw tooLate(a);const i=await e(n)
;const{headers:c,body:u,statusCode:l}=i.response;if(l===200&&!isReadable(c?.["content-type"])){u?.destroy?.()
;throw unreadable(c?.["content-type"]??"")}r.learn(c?.["date"],o,Date.now()/1e3);s.reached=true;return i},{
step:"deserialize",priority:"low",name:"learnClock"});return e}function isReadable(e){
return e===void 0||/xml|json|cbor/.test(e)}function unreadable(e){
const t=`an answer of type ${e.slice(0,100)}, which is not AWS'`;return Object.assign(new Error(t),{
name:"UnreadableAnswer",$metadata:{httpStatusCode:200}})}function tooLate(e){
const t=`this process stood still for more than ${e} s before the request, so it was not sent`
;return Object.assign(new Error(t),{name:"TimeoutError"})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","RuleArn","ListenerArn","HostedZoneId","Name","Path","CommandId","TopicArn","repositoryName"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var r=n(58500);class AwsClock{#t=Number.NEGATIVE_INFINITY
;#n=Number.POSITIVE_INFINITY;learn(e,t,n){const r=Date.parse(e??"")/1e3;if(Number.isNaN(r))return;const s=r-n
;const a=r+1-t;const o=s>this.#n||a<this.#t;this.#t=o?s:Math.max(s,this.#t);this.#n=o?a:Math.min(a,this.#n)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#t),this.#n)}uptime(){
return performance.now()/1e3}async wait(e){await(0,r.setTimeout)(e*1e3)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,
VG:()=>errorSays,tD:()=>errorNames});var r=n(62807);var s=n(79982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const a=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const o=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const i=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const u=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const l=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const d=/^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/
;const h=/^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/
;const m=/^(EPROTO|ERR_SSL_\w+)$/;const f=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
;function errorNames(e,...t){const n=e instanceof Error&&e.cause instanceof Error?e.cause:e
;return n instanceof Error&&t.includes(n.name)}function translate(e,t){
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const a=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const o={cause:e}
;if(e.message==="Region is missing")return(0,
r.Qm)(`${n}: AWS_REGION is not set, which a step of aws-actions/configure-aws-credentials does together with the credentials; run it before, or give this action the input role and set AWS_REGION in the job's env`,e)
;if(e.name==="CredentialsProviderError")return(0,
r.Qm)(`${n}: no AWS credentials; give this action the input role, or run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
r.gz)(`${a}; the credentials have expired, a re-run continues where this run stopped; give this action the input role for credentials that it renews, or role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
r.Qm)(`${a}; the clock of this machine is off: set it, such as by NTP`,e);if(u.test(e.name))return(0,
r.Qm)(`${a}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
r.Qm)(`${a}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e)
;if(e.name==="UnreadableAnswer"&&!t.reached)return(0,
r.Qm)(`${a}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e);const i=correction(e)
;if(i!==void 0)return t.reached?(0,r.gz)(`${a}; ${i}, a re-run continues where this run stopped`,"failed",e):(0,
r.Qm)(`${a}; ${i}`,e);if(l.test(e.code??"")){if(t.reached||!f.test(e.code??""))return new s.V(a,o);return(0,
r.Qm)(`${a}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(a,o);if(e.$metadata?.httpStatusCode===void 0)return e
;return new s.C(`${a}; ${remedy(e,t.action)}`,o)}function correction({code:e="",message:t}){if(h.test(e)){
const t=/EXPIRED|NOT_YET/.test(e)?", or correct the clock of this machine":""
;return`the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${t}`}
if(m.test(e))return"what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY"
;if(e==="ERR_INVALID_URL")return"check AWS_ENDPOINT_URL";if(e==="ERR_PROXY_INVALID_CONFIG")return"check HTTPS_PROXY"
;if(e==="ERR_INVALID_CHAR")return"the credentials hold what no request can carry, such as a line end"
;return t.startsWith("Region not accepted")?"correct AWS_REGION":void 0}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||a.test(e.name)||o.test(e.name))return true
;if(t===void 0)return e.name==="TimeoutError"||d.test(e.code??"")||"$response"in e
;if(t===200||t===429||t>=500)return true;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true
;return i.test(e.message)||isTooNew(e)}
const w=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||w.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},38991:(e,t,n)=>{n.d(t,{B:()=>pages,
V:()=>chunks});async function pages(e,t,n){const r=[];let s;do{const a=await e(s);r.push(...n(a)??[]);s=t(a)||void 0
}while(s!==void 0);return r}function chunks(e,t){return Array.from({length:Math.ceil(e.length/t)
},(n,r)=>e.slice(r*t,(r+1)*t))}},91383:(e,t,n)=>{n.d(t,{$:()=>services});var r=n(95349);function services(e){const t={
reached:false};const of=(n,s)=>(0,r.e)(n,e,t,s);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(6719),n.e(9287),n.e(5769)]).then(n.bind(n,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(6719),n.e(2232),n.e(7399)]).then(n.bind(n,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([n.e(6719),n.e(7162),n.e(3221)]).then(n.bind(n,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(6719),n.e(2496),n.e(4878)]).then(n.bind(n,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(6719),n.e(6363),n.e(6926)]).then(n.bind(n,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(6719),n.e(3074),n.e(3077)]).then(n.bind(n,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([n.e(6719),n.e(5882),n.e(4101)]).then(n.bind(n,74101))).make(e)),
mail:of("ses",async e=>(await Promise.all([n.e(6719),n.e(8610),n.e(3497)]).then(n.bind(n,33497))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(6719),n.e(3845),n.e(5409)]).then(n.bind(n,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(6719),n.e(6501),n.e(4796)]).then(n.bind(n,34796))).make(e)),
topics:of("sns",async e=>(await Promise.all([n.e(6719),n.e(4201),n.e(8682)]).then(n.bind(n,38682))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(6719),n.e(7687),n.e(43)]).then(n.bind(n,90043))).make(e))}}},
29141:(e,t,n)=>{n.d(t,{h:()=>signBy,x:()=>signer});let r;function signBy(e){r=e}function signer(){return r}},
63305:(e,t,n)=>{n.r(t);n.d(t,{connectWatcher:()=>connectWatcher});var r=n(79821);var s=n(11801);var a=n(91383)
;var o=n(79982);var i=n(62348);class AwsAnswered{#r;#s=new Map;constructor(e){this.#r=e}async read(e,t,n){
const r=this.#s.get(e)??await dimensionsOf(this.#r,e);this.#s.set(e,r);const[s=0,a=0]=[t,n].map(e=>Math.floor(e/60)*60)
;const o=r.TargetGroup!==void 0;if(s>=a)return{targets:0,requests:0,...!o&&{own:0}};const i=await this.#r.watch.read()
;const c=["HTTPCode_Target_5XX_Count","RequestCount",...o?[]:["HTTPCode_ELB_5XX_Count"]].map(async e=>{
const{Datapoints:t=[]}=await i.getMetricStatistics({Namespace:"AWS/ApplicationELB",MetricName:e,
Dimensions:Object.entries(r).map(([e,t])=>({Name:e,Value:t})),StartTime:new Date(s*1e3),EndTime:new Date(a*1e3),
Period:60,Statistics:["Sum"]});return t.reduce((e,{Sum:t=0})=>e+t,0)});const[u=0,l=0,d]=await Promise.all(c);return{
targets:u,requests:l,...d!==void 0&&{own:d}}}}async function dimensionsOf({balancing:e},t){
const[,n]=t.split(":loadbalancer/");if(n!==void 0)return{LoadBalancer:n};const r=await e.read();const none=(e,t)=>n=>{
if(!(0,i.tD)(n,`${e}Exception`,e))throw n;throw new o.C(`there is no ${t} in this region`,{cause:n})}
;if(t.startsWith("arn:")){const e=t.split(":").at(-1)??"";const{TargetGroups:n=[]}=await r.describeTargetGroups({
TargetGroupArns:[t]}).catch(none("TargetGroupNotFound",e))
;const s=n[0]?.LoadBalancerArns?.[0]?.split(":loadbalancer/")[1];if(s?.startsWith("app/"))return{LoadBalancer:s,
TargetGroup:e};throw new o.C(`${e} is behind no Application Load Balancer, and no other counts answers`)}
const{LoadBalancers:s=[]}=await r.describeLoadBalancers({Names:[t]
}).catch(none("LoadBalancerNotFound",`load balancer ${t}`));const a=s[0]
;if(a?.Type!=="application"||a.LoadBalancerArn===void 0)throw new o.C(`${t} is no Application Load Balancer, and no other counts answers`)
;return{LoadBalancer:a.LoadBalancerArn.split(":loadbalancer/")[1]??""}}var c=n(62807);const u=20;const l=5
;async function readLines(e,t,n,r){const{group:s,pattern:a}=t;try{let a=0;let o=[];const i=await pagesOf(e,{...t,from:n,
to:r},e=>{a+=e.length;o=[...o,...e.slice(-l)].slice(-l);return true});const c=i?r:(o.at(-1)?.timestamp??n*1e3)/1e3
;const u=a>0||!i||await hasAny(e,s,n,r);return{lines:{count:a,of:c-n},last:o.map(({message:e=""})=>e),any:u}}catch(e){
if((0,i.tD)(e,"InvalidParameterException")){const t=e instanceof Error?e.message:"";throw(0,
c.Qm)(`reading the log group ${s} for ${a}: ${t}; correct the input logs`,e)}if(!(0,
i.tD)(e,"ResourceNotFoundException"))throw e;throw new o.C(`there is no log group ${s} in this region`,{cause:e})}}
async function hasAny(e,t,n,r){let s=false;const a=await pagesOf(e,{group:t,from:n,to:r,limit:1},e=>{s=e.length>0
;return!s});return s||!a}async function pagesOf(e,{group:t,pattern:n,from:r,to:s,limit:a},o){let i;for(let c=0;c<u;c++){
const{events:c=[],nextToken:u}=await e.filterLogEvents({logGroupName:t,startTime:Math.floor(r*1e3),
endTime:Math.floor(s*1e3),...n!==void 0&&{filterPattern:n},...a!==void 0&&{limit:a},...i!==void 0&&{nextToken:i}})
;if(!o(c))return false;if(u===void 0)return true;i=u}return false}function connectWatcher(){const e=new s.I;const t=(0,
a.$)({clock:e});const n=new r.e(t);const o=new AwsAnswered(t);const theirs=t=>t+e.offset();return{alarms:e=>n.look(e),
lines:async(e,n,r)=>await readLines(await t.logs.read(),e,theirs(n),theirs(r)),
answered:(e,t,n)=>o.read(e,theirs(t),theirs(n))}}},12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,P9:()=>retryAfter,
_L:()=>r,d_:()=>patiently});const r={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,
blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{
pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],answer:20},
notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,n){
for(let r=0;;r++)try{return await e()}catch(e){await n(t(e,r))}}function registryRest({pauses:e,together:t},n,s,a,o){
const{spread:i,longest:c}=r.registry;const u=e[n];if(u===void 0||a>c)return;const l=u*(1-i+o*2*i);if(a>l)return a
;return s+l>t?void 0:l}function retryAfter(e,t){if(e===null)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const n=(Date.parse(e)-Date.parse(t??""))/1e3;return n>0?n:0}},79982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later})
;class Later extends Error{}class Denied extends Error{}}};
