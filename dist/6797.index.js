export const id=6797;export const ids=[6797];export const modules={95349:(e,t,n)=>{n.d(t,{e:()=>service});var s=n(12403)
;var a=n(13767);var r=n(62807);const o=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...o.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,r.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
if(e===void 0||/^[\w-]+$/.test(e))return[]
;if(e==="")return["AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials"]
;return[`AWS_REGION is ${JSON.stringify(e)}, which is no region; one is written like eu-west-1`]}
function credentialProblems(e,t){if(/^[!-~]*$/.test(t))return[]
;if(/[\r\n]/.test(t))return[`${e} holds a line end, as a secret has that was pasted with one; store it without`]
;if(/\s/.test(t))return[`${e} holds white space; store it without`]
;return[`${e} holds a character that no credentials have, such as a typographic quote; store it without`]}
function urlProblems(e,t=""){if(t===""||URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return[]
;return[`${e} is ${JSON.stringify(t)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`]}
var i=n(62348);var c=n(29141);function service(e,t,n,r){const{reads:o,changes:i,connection:d,read:u,change:l}=s._L.aws
;const h=new Map;const get=(s,o)=>{const u=h.get(s);if(u)return u;checkEnvironment(process.env,t.region);const m=(0,
a.K)(process.env);const f=(0,c.x)();const p=r({...t.region&&{region:t.region},maxAttempts:s,userAgentAppId:"immutable",
...f&&{credentials:f},requestHandler:{connectionTimeout:d*1e3,requestTimeout:o*1e3,throwOnRequestTimeout:true,...m&&{
httpsAgent:{proxyEnv:m}}}}).then(a=>listen(a,e,t,n,s===i?l:1/0));h.set(s,p);return p};return{
read:async()=>await get(o,u),change:async()=>await get(i,l)}}function listen(e,t,{region:n,clock:s},a,r){
const{middlewareStack:o,config:c}=e;o.add((e,r)=>{const{commandName:o=""}=r;return async d=>{r.begun=Date.now()/1e3
;if(s.offset()!==0)c.systemClockOffset=s.offset()*1e3;try{return await e(d)}catch(e){const s=subjectOf(d.input);throw(0,
i.Tl)(e,{action:`${t}:${o.replace(/Command$/,"")}`,...s&&{subject:s},region:n??process.env["AWS_REGION"]??"unknown",
reached:a.reached})}}},{step:"initialize",priority:"high",name:"translateErrors"});o.add((e,t)=>async n=>{
const o=Date.now()/1e3;if(o-(t.begun??o)>r)throw tooLate(r);const i=await e(n)
;const{headers:c,body:d,statusCode:u}=i.response;if(u===200&&!isReadable(c?.["content-type"])){d?.destroy?.()
;throw unreadable(c?.["content-type"]??"")}s.learn(c?.["date"],o,Date.now()/1e3);a.reached=true;return i},{
step:"deserialize",priority:"low",name:"learnClock"});return e}function isReadable(e){
return e===void 0||/xml|json|cbor/.test(e)}function unreadable(e){
const t=`an answer of type ${e.slice(0,100)}, which is not AWS'`;return Object.assign(new Error(t),{
name:"UnreadableAnswer",$metadata:{httpStatusCode:200}})}function tooLate(e){
const t=`this process stood still for more than ${e} s before the request, so it was not sent`
;return Object.assign(new Error(t),{name:"TimeoutError"})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","RuleArn","ListenerArn","HostedZoneId","Name","Path","CommandId","TopicArn","repositoryName"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var s=n(58500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const s=Date.parse(e??"")/1e3;if(Number.isNaN(s))return;const a=s-n
;const r=s+1-t;const o=a>this.#t||r<this.#e;this.#e=o?a:Math.max(a,this.#e);this.#t=o?r:Math.min(r,this.#t)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#e),this.#t)}uptime(){
return performance.now()/1e3}async wait(e){await(0,s.setTimeout)(e*1e3)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,
VG:()=>errorSays,tD:()=>errorNames});var s=n(62807);var a=n(79982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const r=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const o=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const i=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const d=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const u=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const l=/^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/
;const h=/^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/
;const m=/^(EPROTO|ERR_SSL_\w+)$/;const f=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
;function errorNames(e,...t){const n=e instanceof Error&&e.cause instanceof Error?e.cause:e
;return n instanceof Error&&t.includes(n.name)}function translate(e,t){
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const r=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const o={cause:e}
;if(e.message==="Region is missing")return(0,
s.Qm)(`${n}: AWS_REGION is not set, which a step of aws-actions/configure-aws-credentials does together with the credentials; run it before, or give this action the input role and set AWS_REGION in the job's env`,e)
;if(e.name==="CredentialsProviderError")return(0,
s.Qm)(`${n}: no AWS credentials; give this action the input role, or run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
s.gz)(`${r}; the credentials have expired, a re-run continues where this run stopped; give this action the input role for credentials that it renews, or role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
s.Qm)(`${r}; the clock of this machine is off: set it, such as by NTP`,e);if(d.test(e.name))return(0,
s.Qm)(`${r}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
s.Qm)(`${r}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e)
;if(e.name==="UnreadableAnswer"&&!t.reached)return(0,
s.Qm)(`${r}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e);const i=correction(e)
;if(i!==void 0)return t.reached?(0,s.gz)(`${r}; ${i}, a re-run continues where this run stopped`,"failed",e):(0,
s.Qm)(`${r}; ${i}`,e);if(u.test(e.code??"")){if(t.reached||!f.test(e.code??""))return new a.V(r,o);return(0,
s.Qm)(`${r}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new a.V(r,o);if(e.$metadata?.httpStatusCode===void 0)return e
;return new a.C(`${r}; ${remedy(e,t.action)}`,o)}function correction({code:e="",message:t}){if(h.test(e)){
const t=/EXPIRED|NOT_YET/.test(e)?", or correct the clock of this machine":""
;return`the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${t}`}
if(m.test(e))return"what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY"
;if(e==="ERR_INVALID_URL")return"check AWS_ENDPOINT_URL";if(e==="ERR_PROXY_INVALID_CONFIG")return"check HTTPS_PROXY"
;if(e==="ERR_INVALID_CHAR")return"the credentials hold what no request can carry, such as a line end"
;return t.startsWith("Region not accepted")?"correct AWS_REGION":void 0}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||r.test(e.name)||o.test(e.name))return true
;if(t===void 0)return e.name==="TimeoutError"||l.test(e.code??"")||"$response"in e
;if(t===200||t===429||t>=500)return true;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true
;return i.test(e.message)||isTooNew(e)}
const p=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||p.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},58230:(e,t,n)=>{n.d(t,{CB:()=>textsOf,
Eb:()=>key,yL:()=>factTags});var s=n(87303);const a="immutable:";function key(e){return`${a}${e}`}function factTags(e){
return Object.entries((0,s.R)(e)).map(([e,t])=>({Key:key(e),Value:t}))}function textsOf(e){
const t=(e??[]).filter(({Key:e})=>e?.startsWith(a))
;return Object.fromEntries(t.map(({Key:e="",Value:t=""})=>[e.slice(a.length),t]))}},41803:(e,t,n)=>{n.d(t,{
AC:()=>drivenBy,EQ:()=>dropPolicies,U_:()=>copyPolicies,qU:()=>ownName});var s=n(79982);var a=n(62348);var r=n(38991)
;async function copyPolicies(e,t,n,a){const r=await policiesOf(e,t);const o=r.filter(({PolicyName:e=""})=>a.includes(e))
;const i=await e.scaling.change();for(const e of o)await i.putScalingPolicy(copyOf(e,t,n));const c=o.flatMap(drivenBy)
;const d=await alarmsOf(e,c);const u=c.find(e=>!d.some(({AlarmName:t})=>t===e))
;if(u)throw new s.C(`${u} drives a policy of ${t} and is no metric alarm, so it can't be copied; take it off the policy`)
;if(d.length===0)return;const l=new Map((await policiesOf(e,n)).map(({PolicyName:e,PolicyARN:t})=>[e,t]))
;const h=new Map(r.map(({PolicyName:e,PolicyARN:t=""})=>[t,l.get(e)]));const m=await e.watch.change()
;for(const e of d)await m.putMetricAlarm(alarmCopy(e,t,n,h))}async function dropPolicies(e,t,n){
const s=await policiesOf(e,t,n);const o=s.flatMap(drivenBy).filter(e=>e.startsWith(`${t}.`));if(o.length>0){
const t=await e.watch.change();for(const e of(0,r.V)(o,100))await t.deleteAlarms({AlarmNames:[...e]})}
const i=await e.scaling.change();for(const e of n)try{await i.deletePolicy({AutoScalingGroupName:t,PolicyName:e})
}catch(e){if(!(0,a.VG)(e,/not found|does not exist/i))throw e}}function drivenBy({PolicyType:e,Alarms:t=[]}){
if(e!=="StepScaling"&&e!=="SimpleScaling")return[];return t.flatMap(({AlarmName:e})=>e??[])}function copyOf(e,t,n){
const{PolicyARN:s,Alarms:a,StepAdjustments:r=[],...o}=e;const i=r.length>0?{StepAdjustments:r}:{};return{...renamed({
...o,...i},t,n),AutoScalingGroupName:n,PolicyName:e.PolicyName}}
const o=/^(State|AlarmArn$|AlarmConfigurationUpdatedTimestamp$|Evaluation(State|Interval)$)/
;function alarmCopy(e,t,n,s){const a=Object.fromEntries(Object.entries(e).filter(([e])=>!o.test(e)))
;const{AlarmName:r="",OKActions:i,AlarmActions:c,InsufficientDataActions:d,...u}=a;const l=Object.entries({OKActions:i,
AlarmActions:c,InsufficientDataActions:d}).flatMap(([e,t])=>t?[[e,t.flatMap(e=>s.has(e)?s.get(e)??[]:e)]]:[])
;const h=ownName(r,t);return{...renamed(u,t,n),...Object.fromEntries(l),AlarmName:`${n}.${h}`.slice(0,255)}}
function ownName(e,t){return e.startsWith(`${t}.`)?e.slice(t.length+1):e}function renamed(e,t,n){
const s=new RegExp(`(?<![\\w.-])${t.replaceAll(".","\\.")}(?![\\w.-])`,"g");const walk=e=>{
if(typeof e==="string")return e.replaceAll(s,n);if(Array.isArray(e))return e.map(walk)
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,walk(t)]))}
;return walk(e)}async function policiesOf({scaling:e},t,n=[]){const s=await e.read();return await(0,
r.B)(e=>s.describePolicies({AutoScalingGroupName:t,...n.length>0&&{PolicyNames:[...n]},NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies)}async function alarmsOf({watch:e},t){if(t.length===0)return[]
;const n=await e.read();const s=await Promise.all((0,r.V)([...new Set(t)],100).map(e=>n.describeAlarms({
AlarmNames:[...e],MaxRecords:100})));return s.flatMap(({MetricAlarms:e=[]})=>e)}},89080:(e,t,n)=>{n.d(t,{
RE:()=>toActivities,rY:()=>toBareGroup,Qu:()=>toPolicies,sC:()=>toSchedules,Xj:()=>toTraffic});var s=n(58230)
;var a=n(41803)
;const r=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const o=/Could not launch Spot Instances\. \w*Capacity\b|no Spot capacity|Max spot instance count exceeded/i
;const i=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}function endedOf(e){
return e.flatMap(({Description:e,Cause:t=""})=>{const[,n]=/^Terminating EC2 instance: (i-[0-9a-f]+)/.exec(e??"")??[]
;const[s=""]=t.split(/(?<=\.)\s+(?=At \d)/);return n===void 0?[]:[{machine:n,cause:s.trim().replace(/\.$/,"")}]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:n,Cause:s,StartTime:a}){const c=(a?.getTime()??0)/1e3
;if(e==="Failed"&&/^Launching/.test(n??"")){const e=t??n??"";const s=o.test(e);const a=r.test(e)&&!i.test(e)&&!s;return{
at:c,what:"launch",message:e,fatal:a,...s&&{spot:true}}}
if(/^Terminating/.test(n??"")&&/in response to a user request\.?$/.test(s??""))return{at:c,what:"replaced",
message:`${n}: ${s}`,fatal:false}
;const d=/^Terminating/.test(n??"")&&/in response to [^.]*(health check|reclaim|interruption|unhealthy)/i.test(s??"")
;return d?{at:c,what:"end",message:`${n}: ${s}`,fatal:false}:void 0}function toBareGroup(e){
const t=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;return{
name:e.AutoScalingGroupName??"",deleting:e.Status!==void 0,min:e.MinSize??0,max:e.MaxSize??0,
desired:e.DesiredCapacity??0,health:e.HealthCheckType?.includes("ELB")?"ELB":"EC2",...spotOf(e),
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),machines:(e.Instances??[]).map(toMachine),
tags:(0,s.CB)(e.Tags),templateVersion:t?.Version??"",attached:(e.TrafficSources??[]).length>0}}function toTraffic(e){
return{traffic:Object.fromEntries(e.map(({Identifier:e="",State:t})=>[e,toState(t)]))}}function toSchedules(e){return{
schedules:e.map(toSchedule)}}function toPolicies(e,t){const n=e.flatMap(({PolicyName:e})=>e??[]).sort();return{
policies:n,...labelledOf(e),...drivenOf(e,t)}}function toActivities(e){return{troubles:troublesOf(e),ended:endedOf(e)}}
function spotOf({MixedInstancesPolicy:e}){const t=e?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity??100
;return t===0?{spot:true}:{}}function labelledOf(e){const t=e.filter(e=>JSON.stringify(e).includes('"ResourceLabel"'))
;return t.length===0?{}:{labelled:t.flatMap(({PolicyName:e})=>e??[])}}function drivenOf(e,t){const alarms=e=>new Set((0,
a.AC)(e).map(e=>(0,a.qU)(e,t)));const n=e.map(e=>[e.PolicyName??"",alarms(e).size]);const s=n.filter(([,e])=>e>0)
;return s.length===0?{}:{driven:Object.fromEntries(s)}}function toMachine(e){
const{InstanceId:t="",AvailabilityZone:n="",LifecycleState:s,HealthStatus:a,ProtectedFromScaleIn:r}=e
;const o=/^(Terminat|Detach|Standby|EnteringStandby)/.test(s??"")||a==="Unhealthy"
;const i=o?"leaving":s==="InService"?"in-service":"pending"
;const c=s==="Standby"?"in standby":r?"protected from scale-in":void 0;return{id:t,zone:n,life:i,...c&&{kept:c}}}
function toState(e){if(e==="Removing"||e==="Removed")return"removing";return e==="Adding"?"adding":"in-service"}
function toSchedule(e){const{ScheduledActionName:t="",Recurrence:n,TimeZone:s,StartTime:a,EndTime:r}=e
;const{MinSize:o,MaxSize:i,DesiredCapacity:c}=e;return{name:t,recurring:n!==void 0&&n!=="",...a&&{at:a.getTime()/1e3},
...n&&{recurrence:n,...s&&{timeZone:s}},...r&&{end:r.getTime()/1e3},sizes:{...o!==void 0&&{min:o},...i!==void 0&&{max:i
},...c!==void 0&&{desired:c}}}}},61650:(e,t,n)=>{n.d(t,{z:()=>AwsLedger});var s=n(43337);var a=n(79982);var r=n(62348)
;var o=n(38991);var i=n(96419);var c=n(30579);class Memory{leases=new Map;beats=new Map;verdicts=new Map;specs=new Map
;#n=new Map;take(e,t){const[,n,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[]
;const r=Number(a);const o=(t.LastModifiedDate?.getTime()??0)/1e3;const i=t.Name??"";const d=t.Value??"{}"
;if(n==="lease")this.leases.set(r,(0,s.zR)(i,(0,c.Pq)(i,d),r,o));if(n==="beat")this.beats.set(r,(0,s.nZ)(i,(0,
c.Pq)(i,d),r,o));if(n==="verdict")this.verdicts.set(r,(0,s.wk)(i,(0,c.Pq)(i,d),r,o));if(n==="spec")this.specs.set(r,d)}
spec(e,t){const n=this.specs.get(t);if(n===void 0)return;const s=this.#n.get(t)??(0,c.l1)(e,n);this.#n.set(t,s);return s
}records(){return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}clear(){
for(const e of[this.leases,this.beats,this.verdicts,this.specs,this.#n])e.clear()}drop(e){const[t,n]=e.split("/")
;const s={lease:this.leases,beat:this.beats,verdict:this.verdicts,spec:this.specs};s[t]?.delete(Number(n))}}
function ascending(e){return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}var d=n(79349);class AwsLedger{#s;#a;#r
;#o=new Memory;#i=false;constructor(e,t,n=(0,d.m)(e)){this.#s=e.ssm;this.#a=n;this.#r=(0,i.dJ)(t)}async read(){
const e=this.#i?await this.#c():"newer";if(e==="others")this.#o.clear();if(e!=="known")await this.#d()
;return this.#o.records()}async claim({n:e,...t}){await this.#u(`lease/${e}`,(0,s.Nx)(t))}async beat({n:e,...t}){
const n=await this.#s.change();await n.putParameter({...this.#l(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}
async decide({attempt:e,...t}){await this.#u(`verdict/${e}`,(0,s.FD)(t))}async check(e){await(0,c.qq)(e)}
async storeSpec(e,t){await this.#u(`spec/${e}`,await(0,c.qq)(t))}async spec(e){const t=`${this.#r}/spec/${e}`
;const n=this.#o.spec(t,e);if(n)return await n;const[s]=await this.#a([t]);const a=s?.Value
;return a===void 0?void 0:await(0,c.l1)(t,a)}async forget(e){const t=await this.#s.change();for(const n of(0,
o.V)(e,10)){await t.deleteParameters({Names:n.map(e=>`${this.#r}/${e}`)});for(const e of n)this.#o.drop(e)}}
async#u(e,t){const n=await this.#s.change();try{await n.putParameter(this.#l(e,t))}catch(t){if(!(0,
r.tD)(t,"ParameterAlreadyExists"))throw t;if((await this.#a([`${this.#r}/${e}`])).length>0)return
;throw new a.V(`${e} was deleted a moment ago: AWS refuses it and does not show it`,{cause:t})}}#l(e,t){
const n=t.length>s.iW?{Tier:"Advanced"}:{};return{Name:`${this.#r}/${e}`,Value:t,Type:"String",...n}}async#d(){
const e=await this.#s.read();const t=await(0,o.B)(t=>e.getParametersByPath({Path:this.#r,Recursive:true,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);for(const e of t)this.#o.take(this.#r,e);this.#i=true}async#c(){
const e=this.#o.records().leases.at(-1);const t=e?.n??0;const n=[`lease/${t+1}`];if(e)n.push(`lease/${t}`,`beat/${t}`)
;if(e&&!this.#o.verdicts.has(e.attempt))n.push(`verdict/${e.attempt}`)
;if(e&&!this.#o.specs.has(e.attempt))n.push(`spec/${e.attempt}`);const s=await this.#a(n.map(e=>`${this.#r}/${e}`))
;for(const e of s)this.#o.take(this.#r,e)
;const a=s.some(({Name:e})=>e?.endsWith(`/lease/${t}`))&&this.#o.leases.get(t)?.nonce;if(e&&a!==e.nonce)return"others"
;return this.#o.leases.has(t+1)?"newer":"known"}}},30579:(e,t,n)=>{n.d(t,{Pq:()=>json,qq:()=>pack,l1:()=>unpack})
;var s=n(57975);var a=n(38522);var r=n(62807);var o=n(71300);var i=n(70323);var c=n(59638);function storedSpec(e){
return{format:i.uB,...e}}function readSpec(e,t){const n=new i.C8(e,t);const s=n.inner("place");const a=n.inner("size")
;const r=n.inner("liveCheck");const c=n.has("beforeTraffic")?n.inner("beforeTraffic"):void 0
;const d=n.has("seed")?n.inner("seed"):void 0;const u={app:n.text("app"),environment:n.text("environment"),
release:n.text("release"),...n.has("image")&&{image:n.text("image")},place:{account:s.text("account"),
region:s.text("region"),ami:s.text("ami"),subnets:s.texts("subnets"),securityGroups:s.texts("securityGroups",[]),
targetGroups:s.texts("targetGroups")},size:{min:a.number("min"),max:a.number("max")},
instanceTypes:n.texts("instanceTypes"),...n.has("spot")&&n.flag("spot")&&{spot:true},...n.has("instanceProfile")&&{
instanceProfile:n.text("instanceProfile")},metadataHopLimit:n.number("metadataHopLimit",o.z.metadataHopLimit),
services:Object.fromEntries(n.each("services").map(([e,t])=>[e,readService(t)])),
...n.has("network")&&n.flag("network")&&{network:true},liveCheck:{path:r.text("path",o.z.liveCheck.path),
...r.has("port")&&{port:r.number("port")},timeout:r.number("timeout",o.z.liveCheck.timeout),
via:r.oneOf("via",["ssm","balancer"],o.z.liveCheck.via),...r.has("release")&&{release:r.text("release")}},...d&&{seed:{
run:d.text("run"),timeout:d.number("timeout")}},...c&&{beforeTraffic:{run:c.text("run"),
timeout:c.number("timeout",o.z.beforeTraffic.timeout)}},waves:readWaves(n),bake:n.number("bake",o.z.bake),
alarms:n.texts("alarms",[]),tolerate:readTolerance(n),
noData:n.oneOf("noData",["pass-if-served","wait","pass","fail"],o.z.noData),
keepPrevious:n.number("keepPrevious",o.z.keepPrevious),onFailure:n.oneOf("onFailure",["rollback","halt"],o.z.onFailure),
...n.has("fixForward")&&{fixForward:n.flag("fixForward")},timeout:n.number("timeout",o.z.timeout),...n.has("ttl")&&{
ttl:n.number("ttl")},...n.has("smoke")&&{smoke:n.raw("smoke")},...n.has("url")&&{url:n.text("url")}}
;for(const e of[n,s,a,r,d,c])e?.end();return u}function readService(e){const t={image:e.text("image"),
ports:e.texts("ports",[]),environment:e.map("environment",{}),secrets:e.map("secrets",{}),...e.has("command")&&{
command:e.texts("command")},stopGrace:e.number("stopGrace",o.z.stopGrace),...e.has("dependsOn")&&{
dependsOn:e.texts("dependsOn")},...e.has("healthcheck")&&{healthcheck:readHealthcheck(e.inner("healthcheck"))}};e.end()
;return t}function readHealthcheck(e){const t={test:e.text("test"),...e.has("interval")&&{interval:e.number("interval")
},...e.has("timeout")&&{timeout:e.number("timeout")},...e.has("startPeriod")&&{startPeriod:e.number("startPeriod")},
...e.has("retries")&&{retries:e.number("retries")}};e.end();return t}function readTolerance(e){
if(!e.has("tolerate"))return{machines:0};const t=e.inner("tolerate");const n=t.has("percent")?{
percent:t.number("percent")}:{machines:t.number("machines")};t.end();return n}function readWaves(e){
const t=e.each("waves").map(([,e])=>{const t=e.has("machines")?{machines:e.number("machines")}:{
percent:e.number("percent")};e.end();return t});return t.length>0?t:c.W.halving}const d=8192;async function pack(e){
const t=(await(0,s.promisify)(a.brotliCompress)(JSON.stringify(storedSpec(e)))).toString("base64")
;if(t.length<=d)return t
;throw(0,r.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds ${d}; move long environment values into parameters and name them under secrets, and a long before-traffic into the image`)
}async function unpack(e,t){const n=await(0,s.promisify)(a.brotliDecompress)(Buffer.from(t,"base64")).catch(t=>{
throw unreadable(e,t)});return readSpec(e,json(e,n.toString()))}function json(e,t){try{return JSON.parse(t)}catch(t){
throw unreadable(e,t)}}function unreadable(e,{message:t}){
return(0,r.gz)(`${e} can't be read (${t}); correct or delete it by hand, then run this job again`)}},79349:(e,t,n)=>{
n.d(t,{C:()=>sharedParameters,m:()=>parametersOf});var s=n(38991);const a=10;function parametersOf({ssm:e}){
return async t=>{const n=await e.read();const r=await Promise.all((0,s.V)(t,a).map(e=>n.getParameters({Names:[...e]})))
;return r.flatMap(({Parameters:e=[]})=>e)}}function sharedParameters(e,t){const n=new Set;return async s=>{
for(const e of s)n.add(e);const a=await t("parameters",async()=>{const t=[...n];n.clear();return await e(t)})
;return a.filter(({Name:e=""})=>s.includes(e))}}},88659:(e,t,n)=>{n.d(t,{He:()=>invocation,K7:()=>r,OC:()=>invocations,
_L:()=>fateOf,tN:()=>send});var s=n(62348);var a=n(38991);const r=50;async function send({ssm:e},t,n,s,a){
const r=await e.change();const{Command:o}=await r.sendCommand({DocumentName:"AWS-RunShellScript",InstanceIds:[...t],
Comment:a.slice(0,100),Parameters:{commands:[n],executionTimeout:[String(Math.ceil(s))]},TimeoutSeconds:30})
;return o?.CommandId??""}function fateOf({Status:e,StatusDetails:t}){const n=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(n))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(n)?"lost":"ended"}
async function invocations({ssm:e},t){const n=await e.read();return await(0,a.B)(e=>n.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,n){const a=await e.read();try{return await a.getCommandInvocation({CommandId:t,
InstanceId:n})}catch(e){if((0,s.tD)(e,"InvocationDoesNotExist"))return;throw e}}},66863:(e,t,n)=>{n.d(t,{
u:()=>AwsMachines});var s=n(60002);function beforeTrafficScript(e,t,n=""){
if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec");const{run:a,timeout:r}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
s.hD)(e.release)} IMMUTABLE_PREVIOUS_ADDRESS=${(0,
s.hD)(n)}\n  setsid bash -c '\n    SECONDS=0\n    timeout -k 10 ${r} bash -c "$1" >"$2/output" 2>&1\n    code=$?\n    # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n    case $code in 124 | 137) [ $SECONDS -lt ${r} ] || { touch "$2/late"; code=124; } ;; esac\n    echo $code >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
s.hD)(a)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${r+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\ntail -c 20000 "$once/output"\nif [ -e "$once/late" ]; then\n  echo "it did not end within ${r} s"\nelif [ "$code" = 124 ]; then\n  echo "it ended with 124 by itself, well within ${r} s"\nelif [ "$code" = 137 ]; then\n  echo "it was killed (SIGKILL), as a rule by the kernel for want of memory, well within ${r} s"\nfi\nexit "$code"\n`
}var a=n(79982);var r=n(62348);var o=n(38991);var i=n(88659);class BeforeTrafficRuns{#h;#m=new Map;#f=new Map
;constructor(e){this.#h=e}async run(e,t,n,s){const a=await(0,i.tN)(this.#h,[e],t,n+60,s);this.#m.set(e,a)
;this.#f.set(e,{state:"asked"})}async answer(e){const t=this.#m.get(e)
;if(t===void 0||this.#f.get(e)?.state==="ended")return this.#f.get(e);const n=await(0,i.He)(this.#h,t,e);const s=n?(0,
i._L)(n):"open";if(s==="lost"){this.#m.delete(e);this.#f.delete(e)}if(n&&s==="ended"){const t=n.ResponseCode??-1
;const s=[n.StandardOutputContent,n.StandardErrorContent].filter(Boolean).join("\n").trim();this.#f.set(e,{
state:"ended",code:t<0?124:t,output:s})}return this.#f.get(e)}}var c=n(26876);var d=n(49468);var u=n(78842)
;var l=n(19349);const h={unknown:1,hopeless:2,status:3,silent:4,release:5};function liveCheckScript(e,t){
const n=Object.entries(e.services);const a=n.map(([,{image:e}])=>(0,l.ol)(e));const r=n.length===0?`is ${(0,
s.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:n.map(([e,{image:t}])=>`runs ${(0,s.hD)(e)} ${(0,
s.hD)((0,l.ol)(t))} || return`).join("\n  ");const o=n.length===0?e.place.ami:[...new Set(a)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs its release and answers.\nexport LC_ALL=C\n${s.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return ${h.release}; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format ${(0,
s.hD)("{{.State.Status}} {{.RestartCount}} {{.Image}}")} "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return ${h.silent} ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt ${s.KG} ] || return ${h.hopeless}\n    return ${h.silent}\n  fi\n  docker image inspect --format ${(0,
s.hD)('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return ${h.release}; }\n}\n${answersScript(e)}\nlook() {\n  [ ! -e ${s.U5} ] || { cat ${s.U5}; return ${h.hopeless}; }\n  local release said\n  release=$(cat ${s.jn} 2>/dev/null) ||\n    { echo ${(0,
s.hD)(`the release of this machine is unknown, since its user data has not ended (see its console), not ${e.release}`)}; return ${h.unknown}; }\n  is ${(0,
s.hD)(e.release)} "$release" 'the release of this machine is' || return\n  ${r}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { local code=$?; echo "$said"; return $code; }'}\n  echo ${(0,
s.hD)(`release ${e.release} at ${o}`)}"\${said:+, $said}"\n}\nuntil seen=$(look); do\n  code=$?\n  if [ $code = ${h.hopeless} ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | cut -c1-400 | head -n 3\n${n.map(([e])=>`    echo ${(0,
s.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,
s.hD)(e)} 2>&1 | tail -c ${Math.floor(1800/n.length)}`).join("\n")||"    :"}\n    exit $code\n  fi\n  sleep 0.5\ndone\n${e.liveCheck.release===void 0?'echo "$seen"':"# First, since AWS cuts the end off.\ngrep '^told ' <<<\"$seen\"\ngrep -v '^told ' <<<\"$seen\""}\n`
}const m="%{http_code} %{time_total}\\n";function answersScript({liveCheck:{port:e,path:t,release:n}}){
if(e===void 0)return"";const a=n===void 0?void 0:(0,d.ro)(n)
;const asking=n=>`curl -s --globoff --path-as-is ${n} -m 5 "http://$address:${e}"${(0,s.hD)(t)}`
;const r=a===void 0?"":"$'\\ntold '\"$told\""
;return`answers() {\n  local address code took told\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return ${h.unknown}; }\n  ${a===void 0?`read -r code took < <(${asking(`-o /dev/null -w '${m}'`)})`:hearing(asking,a)}\n  case $code in\n    2??) echo ${(0,
s.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms"${r} ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
s.hD)(t)}; return ${h.silent} ;;\n    *) echo ${(0,s.hD)(t)}" answers $code"; return ${h.status} ;;\n  esac\n}`}
function hearing(e,t){const[n,a]=t.kind==="header"?["-D - -o /dev/null",`grep -i ${(0,s.hD)(`^${t.name}:`)} | `]:["",""]
;return`local figures\n  figures=$(mktemp) || { echo 'no file can be made on this machine'; return ${h.unknown}; }\n  told=$(${e(`${n} -w '%{stderr}${m}'`)} 2>"$figures" | ${a}head -c 1281 | base64 -w 0)\n  read -r code took <"$figures"\n  rm -f "$figures"`
}const f={[h.hopeless]:"no connection",[h.status]:"wrong status",[h.silent]:"no connection",[h.release]:"release"}
;function heardOf(e,t){const{release:n,path:s,port:a}=e.liveCheck;const r=n===void 0||a===void 0?void 0:(0,u.R)((0,
d.ro)(n),t);return(t,a)=>{if(t!==0)return{passed:false,detail:a,word:f[t]??"no data"};if(r===void 0)return{passed:true,
detail:a};const[,o="",i=""]=/^told ?(\S*)\s*(.*)$/s.exec(a)??[];const d=answerOf(o);const u=(0,c.K)(r(d)??"",e=>e,64)
;if(u===e.release)return{passed:true,detail:`${i}, told by ${n}`,release:u}
;const l=d.cut?" in the first 1280 bytes, which is all that is read":""
;const h=u===""?`tells no release by ${n}${l}`:`answers as release ${u} (${n})`;return{passed:false,
detail:`${s} ${h}, not ${e.release}`,word:"release",release:u}}}function answerOf(e){const t=bytesOf(e)
;const n=(new TextDecoder).decode(t);const s={};for(const[,e="",t=""]of n.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t\r]*$/gm)){
const n=e.toLowerCase();s[n]=Object.hasOwn(s,n)?`${s[n]}, ${t}`:t}return{headers:s,body:n,cut:t.length>1280}}
function bytesOf(e){try{return Uint8Array.from(atob(e),e=>e.charCodeAt(0))}catch{return new Uint8Array}}
class LiveChecks{#h;#p=new Map;#f=new Map;constructor(e){this.#h=e}async ask(e,t,n,s,a){
if(t.liveCheck.via==="balancer"){for(const t of e)this.#f.set(t,{state:"passed",detail:"not attested: via balancer"})
;return}const r=Math.max(30,n-s+15);const c=liveCheckScript(t,Math.floor(n));const d=heardOf(t,await pathOf(t))
;for(const t of(0,o.V)(e,i.K7)){this.#p.set(await(0,i.tN)(this.#h,t,c,r,a),{machines:t,heard:d})
;for(const e of t)this.#f.set(e,{state:"asked",at:s})}}async answers(){
await Promise.all([...this.#p].map(([e,t])=>this.#n(e,t)));return Object.fromEntries(this.#f)}
async#n(e,{machines:t,heard:n}){const s=await(0,i.OC)(this.#h,e);for(const e of s)this.#w(e,n);const a=s.filter(e=>(0,
i._L)(e)!=="open").length;if(a===t.length)this.#p.delete(e)}#w(e,t){const n=e.InstanceId??""
;if(this.#f.get(n)?.state!=="asked")return;const s=(0,i._L)(e);if(s==="lost")this.#f.delete(n);if(s!=="ended")return
;const{Output:a="",ResponseCode:r}=e.CommandPlugins?.[0]??{};const o=e.Status==="Success"?0:r||-1
;const{passed:c,detail:d,...u}=t(o,a.trim());const l=d||`the live check ended with ${e.StatusDetails}`;this.#f.set(n,{
state:c?"passed":"failed",detail:l,...u})}}async function pathOf({liveCheck:{release:e}}){
if(e?.startsWith("json:"))return(await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))).compilePath
;return()=>()=>[]}class AwsMachines{#h;#g;#$;#v;#y;#b=new Map;constructor(e,t,n){this.#h=e;this.#g=t;this.#$=n
;this.#v=new LiveChecks(e);this.#y=new BeforeTrafficRuns(e)}async reachable(e){const t=await this.#h.ssm.read()
;const n=await Promise.all((0,o.V)(e,50).map(e=>(0,o.B)(n=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",
Values:[...e]}],MaxResults:50,NextToken:n}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(n.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async launched(e){
const t=e.filter(e=>!this.#b.has(e));const n=t.length>0?await this.#h.ec2.read():void 0;for(const e of(0,o.V)(t,100)){
const{Reservations:t=[]}=await(n?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:n}of t.flatMap(({Instances:e=[]})=>e))if(e&&n)this.#b.set(e,n.getTime()/1e3)}
const s=e.filter(e=>this.#b.has(e));return Object.fromEntries(s.map(e=>[e,this.#b.get(e)??0]))}async ask(e,t,n){
await this.#v.ask(e,t,n,this.#g.now(),`live check, ${this.#$}`)}async answers(){return await this.#v.answers()}
async runBeforeTraffic(e,t,n,s){const a=s===void 0?"":await this.#k(s);const r=beforeTrafficScript(t,n,a)
;await this.#y.run(e,r,t.beforeTraffic?.timeout??0,`before-traffic, ${this.#$}`)}async#k(e){
const t=await this.#h.ec2.read();const{Reservations:n=[]}=await t.describeInstances({Filters:[{Name:"instance-id",
Values:[e]}]});const s=n.flatMap(({Instances:e=[]})=>e)[0]?.PrivateIpAddress
;if(!s)throw new a.V(`EC2 tells no private address of ${e}`);return s}async beforeTraffic(e){
return await this.#y.answer(e)}async console(e){const t=await this.#h.ec2.read();try{
const{Output:n}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(n=>{if((0,
r.tD)(n,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw n})
;return Buffer.from(n??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof a.C)return`(the console cannot be read: ${e.message})`;throw e}}}},38991:(e,t,n)=>{n.d(t,{B:()=>pages,
V:()=>chunks});async function pages(e,t,n){const s=[];let a;do{const r=await e(a);s.push(...n(r)??[]);a=t(r)||void 0
}while(a!==void 0);return s}function chunks(e,t){return Array.from({length:Math.ceil(e.length/t)
},(n,s)=>e.slice(s*t,(s+1)*t))}},96419:(e,t,n)=>{n.d(t,{G:()=>templateName,Kj:()=>scopeTags,MU:()=>isOurs,
VI:()=>moreTags,cO:()=>tagOf,dJ:()=>parameterPath});function scopeTags({app:e,environment:t}){return[{
Key:"immutable:app",Value:e},{Key:"immutable:environment",Value:t}]}function moreTags({marks:e={}}){
const t=Object.entries(e).filter(([e])=>e!=="app"&&e!=="environment");return t.map(([e,t])=>({Key:`immutable:${e}`,
Value:t}))}function isOurs(e,t){return scopeTags(e).every(({Key:e,Value:n})=>tagOf(t,e)===n)}function tagOf(e,t){
return e?.find(e=>e.Key===t)?.Value}function parameterPath({app:e,environment:t}){return`/immutable/${e}/${t}`}
function templateName({app:e,environment:t}){return`${e}.${t}`}},91383:(e,t,n)=>{n.d(t,{$:()=>services});var s=n(95349)
;function services(e){const t={reached:false};const of=(n,a)=>(0,s.e)(n,e,t,a);return{
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
29141:(e,t,n)=>{n.d(t,{h:()=>signBy,x:()=>signer});let s;function signBy(e){s=e}function signer(){return s}},
19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,
fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var s=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,s.mQ)(e).digest??e}
const a=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:a,digest:r}=(0,s.mQ)(e)
;if(r!==void 0&&!(0,s.Bc)(r))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(a!==void 0)parseTag(a);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...a!==void 0&&{tag:a},...r!==void 0&&{
digest:r}}}function fullName(e){const{host:t,name:n,tag:s,digest:a}=parseReference(e)
;const r=s===void 0&&a===void 0?":latest":s===void 0?"":`:${s}`;return`${t}/${n}${r}${a===void 0?"":`@${a}`}`}
function parseRepository(e){const{host:t,path:n}=(0,s.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(o.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(r.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&a.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},60002:(e,t,n)=>{n.d(t,{KG:()=>o,U5:()=>r,hD:()=>quote,
jn:()=>a,vE:()=>s});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const s='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const a="/run/immutable/release";const r="/run/immutable/failed";const o=8},46840:(e,t,n)=>{n.d(t,{J6:()=>goodRelease,
Jx:()=>goodCertificate,K0:()=>goodBody,Or:()=>goodStatus,Wf:()=>goodJson,Z2:()=>goodHeader,wH:()=>selected})
;var s=n(86082);var a=n(22730);var r=n(8301);var o=n(49996);function goodStatus(e){return({status:t,headers:n})=>{if((0,
r.K)(e,t))return;const s=n["location"];const a=t>=300&&t<400&&s!==void 0?`, which leads to ${s}`:"";return{
word:"wrong status",wanted:`asked for status ${e.said}`,seen:`${t}${a}`}}}function holds(e,t,n){const s=(0,o.V)(e)
;const a=s.pattern&&t(s.pattern.source,s.pattern.flags);const fits=e=>a?a(e):n?e.includes(s.literal):e===s.literal
;return e=>(e!==void 0&&fits(e))!==s.not}function goodHeader(e,t,n){const s=holds(t,n,false);return({headers:n})=>{
if(s(n[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:n[e]??"no such header"}}}
function goodBody(e,t){const n=holds(e,t,true);return({body:t,cut:s})=>{if(n(t))return
;const a=`${e.startsWith("!")?"it":"none"}${s?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:a}}}function goodJson(e,t,{pattern:n,path:a}){const r=a(e)
;const i=typeof t==="string"&&(0,o.V)(t).pattern!==void 0;const c=i?holds(t,n,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,s.$)(e)===(0,s.$)(t);return n=>{const s=unlike(n,r,fits)
;return s===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:s}}}function unlike(e,t,n){
const s=selected(e,t);if(typeof s==="string")return s;if(s.length===0)return"nothing there";try{
const e=s.findIndex(e=>!n(e));return e<0?void 0:JSON.stringify(s[e])}catch{return i}}
const i="a document that is nested too deeply";function selected({body:e,cut:t},n){let s;try{s=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return n(s)
}catch{return i}}function goodRelease(e,t){return n=>{const s=t(n);return s===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:s??"none"}}}function goodCertificate(e){return({certificate:t},n)=>{
const s=(t?.expires??Number.POSITIVE_INFINITY)-n;if(t===void 0||s>e)return
;const a=new Date(t.expires*1e3).toISOString().slice(0,10)
;const r=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:r,
seen:`${t.subject}'s, which ends on ${a}, in ${days(s)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,a.a3)(Math.max(0,e))}},49468:(e,t,n)=>{n.d(t,{WD:()=>holdsPath,
Xq:()=>sayWhere,ro:()=>parseWhere});function sayWhere(e){return e.kind==="json"?`json:${e.path}`:`header:${e.name}`}
function parseWhere(e){const[,t,n=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:n.trim()}
;if(t==="header"&&/^[\w-]+$/.test(n.trim()))return{kind:t,name:n.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
function holdsPath(e){const{checks:t}=map(e);return Array.isArray(t)&&t.some(e=>{const{json:t,release:n}=map(e)
;return Object.keys(map(t)).length>0||typeof n==="string"&&n.startsWith("json:")})}function map(e){
return typeof e==="object"&&e!==null?e:{}}},8301:(e,t,n)=>{n.d(t,{K:()=>isGood,O:()=>parseStatuses})
;function parseRange(e){const t=String(e).trim();const n=/^([1-5])xx$/i.exec(t)?.[1]
;if(n)return[Number(n)*100,Number(n)*100+99];const[,s,a=s]=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(t)??[]
;if(s===void 0||a===void 0||s>a)throw new Error(`"${t}" is not a status such as 200, 2xx or 200-299`)
;return[Number(s),Number(a)]}function parseStatuses(e){const t=[e].flat()
;if(t.length===0)throw new Error("names no status");return{said:t.join(", "),ranges:t.map(parseRange)}}
function isGood({ranges:e},t){return e.some(([e,n])=>t>=e&&t<=n)}},78842:(e,t,n)=>{n.d(t,{R:()=>toldRelease})
;var s=n(46840);function toldRelease(e,t){if(e.kind==="header")return({headers:t})=>t[e.name];const n=t(e.path)
;return e=>{const t=(0,s.wH)(e,n);if(typeof t==="string"||t.length===0)return
;return typeof t[0]==="string"?t[0]:JSON.stringify(t[0])}}},49996:(e,t,n)=>{n.d(t,{V:()=>parseWanted,f:()=>holdsPattern
});function parseWanted(e){const t=e.startsWith("!");const n=t?e.slice(1):e
;const[,s,a=""]=/^\/(.+)\/([ims]*)$/s.exec(n)??[];return{said:e,not:t,literal:n,...s===void 0?{}:{pattern:{source:s,
flags:a}}}}function holdsPattern(e){if(typeof e==="string")return parseWanted(e).pattern!==void 0
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}},71300:(e,t,n)=>{n.d(t,{z:()=>s});const s={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},59638:(e,t,n)=>{n.d(t,{W:()=>s,
a:()=>parseWaves});const s={halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],
"all-at-once":[{percent:100}]};function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()))
;for(const[n,s]of t.entries()){const a=t[n-1];if(a===void 0)continue
;if("percent"in a&&"machines"in s)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(s)<=amount(a)&&"percent"in s==="percent"in a)throw new Error(`"${e}" falls or stands still at ${show(s)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const s=Number(t)
;if(t===void 0||s<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&s>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:s
}:{machines:s}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},43337:(e,t,n)=>{n.d(t,{FD:()=>storedVerdict,Nx:()=>storedRecord,
iW:()=>a,nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var s=n(70323);const a=4096;function storedRecord(e){
return JSON.stringify({format:s.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=a)return n
;for(let n=e.slice(0,a);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=a)return e
;n=n.slice(0,-Math.ceil((e.length-a)/6))}}function readLease(e,t,n,a){const r=new s.C8(e,t);const o={n,
nonce:r.text("nonce"),repository:r.text("repository"),run:r.text("run"),runAttempt:r.number("runAttempt",1),
attempt:r.number("attempt",n),kind:r.oneOf("kind",["rollout","rollback","teardown"]),release:r.text("release"),
candidate:r.text("candidate"),...r.has("stable")&&{stable:r.text("stable")},...r.has("restores")&&{
restores:r.text("restores")},at:a};r.end();return o}function readBeat(e,t,n,a){const r=new s.C8(e,t);return{n,at:a,
...r.flag("ended")&&{ended:true},...r.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,a){const r=new s.C8(e,t)
;const o={attempt:n,ruling:r.oneOf("ruling",["release","rollback"]),why:r.text("why",""),...r.has("newer")&&{
newer:r.flag("newer")},run:r.text("run",""),at:a};r.end();return o}}};
