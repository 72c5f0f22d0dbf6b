export const id=3294;export const ids=[3294];export const modules={50620:(e,t,n)=>{n.d(t,{SX:()=>refusedOf,Zv:()=>i,
x8:()=>heldFor,xV:()=>madeLike});var a=n(96419);var s=n(58230);const r=/\/AWSServiceRoleForAutoScaling$/
;function madeLike(e,t,n){const{AvailabilityZoneImpairmentPolicy:a,ServiceLinkedRoleARN:s=""}=e;const i={
"availability-zone-distribution":{AvailabilityZoneDistribution:e.AvailabilityZoneDistribution},
"availability-zone-impairment-policy":a?{AvailabilityZoneImpairmentPolicy:a,SkipZonalShiftValidation:true}:{},
"capacity-rebalance":{CapacityRebalance:e.CapacityRebalance},"capacity-reservation":{
CapacityReservationSpecification:e.CapacityReservationSpecification},"default-cooldown":{
DefaultCooldown:e.DefaultCooldown},"default-instance-warmup":{DefaultInstanceWarmup:e.DefaultInstanceWarmup},
"deletion-protection":{DeletionProtection:e.DeletionProtection},"health-check-grace-period":graceOf(e),
"instance-lifecycle-policy":{InstanceLifecyclePolicy:e.InstanceLifecyclePolicy},"instance-maintenance-policy":{
InstanceMaintenancePolicy:e.InstanceMaintenancePolicy},"lifecycle-hooks":t.length>0?{
LifecycleHookSpecificationList:t.map(hookOf)}:{},"max-instance-lifetime":{MaxInstanceLifetime:e.MaxInstanceLifetime},
"placement-group":{PlacementGroup:e.PlacementGroup},"service-linked-role":s&&!r.test(s)?{ServiceLinkedRoleARN:s}:{},
"termination-policies":{TerminationPolicies:e.TerminationPolicies}}
;const o=Object.entries(i).flatMap(([e,t])=>n.includes(e)?[]:Object.entries(t))
;return Object.fromEntries(o.filter(([,e])=>e!==void 0))}function refusedOf(e){const t={
"classic-load-balancers":(e.LoadBalancerNames??[]).length>0,
"new-instances-protected-from-scale-in":e.NewInstancesProtectedFromScaleIn===true,
"warm-pool":e.WarmPoolConfiguration!==void 0};return Object.keys(t).filter(e=>t[e])}function graceOf(e){
const{HealthCheckGracePeriod:t}=e;return(0,a.cO)(e.Tags,i)===String(t)?{}:{HealthCheckGracePeriod:t}}const i=(0,
s.Eb)("grace");function hookOf({AutoScalingGroupName:e,GlobalTimeout:t,...n}){return n}function heldFor(e=[]){
const t=e.filter(e=>e.LifecycleTransition==="autoscaling:EC2_INSTANCE_LAUNCHING")
;return Math.max(0,...t.map(({HeartbeatTimeout:e=3600})=>e))}},58230:(e,t,n)=>{n.d(t,{CB:()=>textsOf,Eb:()=>key,
yL:()=>factTags});var a=n(87303);const s="immutable:";function key(e){return`${s}${e}`}function factTags(e){
return Object.entries((0,a.R)(e)).map(([e,t])=>({Key:key(e),Value:t}))}function textsOf(e){
const t=(e??[]).filter(({Key:e})=>e?.startsWith(s))
;return Object.fromEntries(t.map(({Key:e="",Value:t=""})=>[e.slice(s.length),t]))}},41803:(e,t,n)=>{n.d(t,{
AC:()=>drivenBy,EQ:()=>dropPolicies,U_:()=>copyPolicies,qU:()=>ownName});var a=n(79982);var s=n(62348);var r=n(38991)
;async function copyPolicies(e,t,n,s){const r=await policiesOf(e,t);const i=r.filter(({PolicyName:e=""})=>s.includes(e))
;const o=await e.scaling.change();for(const e of i)await o.putScalingPolicy(copyOf(e,t,n));const c=i.flatMap(drivenBy)
;const l=await alarmsOf(e,c);const d=c.find(e=>!l.some(({AlarmName:t})=>t===e))
;if(d)throw new a.Cb(`${d} drives a policy of ${t} and is no metric alarm, so it can't be copied; take it off the policy`)
;if(l.length===0)return;const u=new Map((await policiesOf(e,n)).map(({PolicyName:e,PolicyARN:t})=>[e,t]))
;const f=new Map(r.map(({PolicyName:e,PolicyARN:t=""})=>[t,u.get(e)]));const h=await e.watch.change()
;for(const e of l)await h.putMetricAlarm(alarmCopy(e,t,n,f))}async function dropPolicies(e,t,n){
const a=await policiesOf(e,t,n);const i=a.flatMap(drivenBy).filter(e=>e.startsWith(`${t}.`));if(i.length>0){
const t=await e.watch.change();for(const e of(0,r.V)(i,100))await t.deleteAlarms({AlarmNames:[...e]})}
const o=await e.scaling.change();for(const e of n)try{await o.deletePolicy({AutoScalingGroupName:t,PolicyName:e})
}catch(e){if(!(0,s.VG)(e,/not found|does not exist/i))throw e}}function drivenBy({PolicyType:e,Alarms:t=[]}){
if(e!=="StepScaling"&&e!=="SimpleScaling")return[];return t.flatMap(({AlarmName:e})=>e??[])}function copyOf(e,t,n){
const{PolicyARN:a,Alarms:s,StepAdjustments:r=[],...i}=e;const o=r.length>0?{StepAdjustments:r}:{};return{...renamed({
...i,...o},t,n),AutoScalingGroupName:n,PolicyName:e.PolicyName}}
const i=/^(State|AlarmArn$|AlarmConfigurationUpdatedTimestamp$|Evaluation(State|Interval)$)/
;function alarmCopy(e,t,n,a){const s=Object.fromEntries(Object.entries(e).filter(([e])=>!i.test(e)))
;const{AlarmName:r="",OKActions:o,AlarmActions:c,InsufficientDataActions:l,...d}=s;const u=Object.entries({OKActions:o,
AlarmActions:c,InsufficientDataActions:l}).flatMap(([e,t])=>t?[[e,t.flatMap(e=>a.has(e)?a.get(e)??[]:e)]]:[])
;const f=ownName(r,t);return{...renamed(d,t,n),...Object.fromEntries(u),AlarmName:`${n}.${f}`.slice(0,255)}}
function ownName(e,t){return e.startsWith(`${t}.`)?e.slice(t.length+1):e}function renamed(e,t,n){
const a=new RegExp(`(?<![\\w.-])${t.replaceAll(".","\\.")}(?![\\w.-])`,"g");const walk=e=>{
if(typeof e==="string")return e.replaceAll(a,n);if(Array.isArray(e))return e.map(walk)
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,walk(t)]))}
;return walk(e)}async function policiesOf({scaling:e},t,n=[]){const a=await e.read();return await(0,
r.B)(e=>a.describePolicies({AutoScalingGroupName:t,...n.length>0&&{PolicyNames:[...n]},NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies)}async function alarmsOf({watch:e},t){if(t.length===0)return[]
;const n=await e.read();const a=await Promise.all((0,r.V)([...new Set(t)],100).map(e=>n.describeAlarms({
AlarmNames:[...e],MaxRecords:100})));return a.flatMap(({MetricAlarms:e=[]})=>e)}},12646:(e,t,n)=>{n.d(t,{
RE:()=>toActivities,rY:()=>toBareGroup,Qu:()=>toPolicies,sC:()=>toSchedules,Xj:()=>toTraffic});var a=n(99252)
;var s=n(50620);var r=n(58230);const i={Pending:"pending","Pending:Wait":"pending","Pending:Proceed":"pending",
InService:"in-service",Terminating:"leaving","Terminating:Wait":"leaving","Terminating:Proceed":"leaving",
"Terminating:Retained":"leaving",Terminated:"leaving",Detaching:"leaving",Detached:"leaving",EnteringStandby:"leaving",
Standby:"leaving",Quarantined:"leaving",ReplacingRootVolume:"leaving","ReplacingRootVolume:Wait":"leaving",
"ReplacingRootVolume:Proceed":"leaving",RootVolumeReplaced:"pending","Warmed:Pending":"leaving",
"Warmed:Pending:Wait":"leaving","Warmed:Pending:Proceed":"leaving","Warmed:Pending:Retained":"leaving",
"Warmed:Terminating":"leaving","Warmed:Terminating:Wait":"leaving","Warmed:Terminating:Proceed":"leaving",
"Warmed:Terminating:Retained":"leaving","Warmed:Terminated":"leaving","Warmed:Stopped":"leaving",
"Warmed:Running":"leaving","Warmed:Hibernated":"leaving"};function lifeOf(e){const t=i[e];if(t)return t
;return/^(Pending|InService)\b/.test(e)?"pending":"leaving"}function toMachine(e){
const{InstanceId:t="",AvailabilityZone:n="",LifecycleState:a="Pending",HealthStatus:s}=e
;const r=s==="Unhealthy"?"leaving":lifeOf(a);const i=keptBy(e);return{id:t,zone:n,life:r,...i&&{kept:i}}}
function keptBy({LifecycleState:e,ProtectedFromScaleIn:t}){if(e==="Standby")return"in standby"
;if(e==="Terminating:Retained")return"retained by a lifecycle policy";return t?"protected from scale-in":void 0}
var o=n(41803)
;const c=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const l=/Could not launch Spot Instances\. \w*Capacity\b|no Spot capacity|Max spot instance count exceeded/i
;const d=/failed to complete user's Lifecycle Action/i
;const u=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}function endedOf(e){
return e.flatMap(({Description:e,Cause:t=""})=>{const[,n]=/^Terminating EC2 instance: (i-[0-9a-f]+)/.exec(e??"")??[]
;const[a=""]=t.split(/(?<=\.)\s+(?=At \d)/);return n===void 0?[]:[{machine:n,cause:a.trim().replace(/\.$/,"")}]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:n,Cause:a,StartTime:s}){const r=(s?.getTime()??0)/1e3
;if(/^Launching/.test(n??"")&&d.test(t??""))return{at:r,what:"end",message:`${n}: ${t}`,fatal:false}
;if(e==="Failed"&&/^Launching/.test(n??"")){const e=t??n??"";const a=l.test(e);const s=c.test(e)&&!u.test(e)&&!a;return{
at:r,what:"launch",message:e,fatal:s,...a&&{spot:true}}}
if(/^Terminating/.test(n??"")&&/in response to a user request\.?$/.test(a??""))return{at:r,what:"replaced",
message:`${n}: ${a}`,fatal:false}
;const i=/^Terminating/.test(n??"")&&/in response to [^.]*(health check|reclaim|interruption|unhealthy)/i.test(a??"")
;return i?{at:r,what:"end",message:`${n}: ${a}`,fatal:false}:void 0}function toBareGroup(e){
const t=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;return{
name:e.AutoScalingGroupName??"",deleting:e.Status!==void 0,min:e.MinSize??0,max:e.MaxSize??0,
desired:e.DesiredCapacity??0,health:(0,a.W)(e.HealthCheckType),...spotOf(e),
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),...refusedBy(e),
machines:(e.Instances??[]).map(toMachine),tags:(0,r.CB)(e.Tags),templateVersion:t?.Version??"",
attached:(e.TrafficSources??[]).length>0}}function refusedBy(e){const t=(0,s.SX)(e);return t.length===0?{}:{refused:t}}
function toTraffic(e){return{traffic:Object.fromEntries(e.map(({Identifier:e="",State:t})=>[e,toState(t)]))}}
function toSchedules(e){return{schedules:e.map(toSchedule)}}function toPolicies(e,t){
const n=e.flatMap(({PolicyName:e})=>e??[]).sort();return{policies:n,...labelledOf(e),...drivenOf(e,t)}}
function toActivities(e){return{troubles:troublesOf(e),ended:endedOf(e)}}function spotOf({MixedInstancesPolicy:e}){
const t=e?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity??100;return t===0?{spot:true}:{}}
function labelledOf(e){const t=e.filter(e=>JSON.stringify(e).includes('"ResourceLabel"'));return t.length===0?{}:{
labelled:t.flatMap(({PolicyName:e})=>e??[])}}function drivenOf(e,t){const alarms=e=>new Set((0,o.AC)(e).map(e=>(0,
o.qU)(e,t)));const n=e.map(e=>[e.PolicyName??"",alarms(e).size]);const a=n.filter(([,e])=>e>0);return a.length===0?{}:{
driven:Object.fromEntries(a)}}function toState(e){if(e==="Removing"||e==="Removed")return"removing"
;return e==="Adding"?"adding":"in-service"}function toSchedule(e){
const{ScheduledActionName:t="",Recurrence:n,TimeZone:a,StartTime:s,EndTime:r}=e
;const{MinSize:i,MaxSize:o,DesiredCapacity:c}=e;return{name:t,recurring:n!==void 0&&n!=="",...s&&{at:s.getTime()/1e3},
...n&&{recurrence:n,...a&&{timeZone:a}},...r&&{end:r.getTime()/1e3},sizes:{...i!==void 0&&{min:i},...o!==void 0&&{max:o
},...c!==void 0&&{desired:c}}}}},61650:(e,t,n)=>{n.d(t,{z:()=>AwsLedger});var a=n(43337);var s=n(79982);var r=n(62348)
;var i=n(38991);var o=n(96419);var c=n(30579);class Memory{leases=new Map;beats=new Map;verdicts=new Map;specs=new Map
;#e=new Map;take(e,t){const[,n,s]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[]
;const r=Number(s);const i=(t.LastModifiedDate?.getTime()??0)/1e3;const o=t.Name??"";const l=t.Value??"{}"
;if(n==="lease")this.leases.set(r,(0,a.zR)(o,(0,c.Pq)(o,l),r,i));if(n==="beat")this.beats.set(r,(0,a.nZ)(o,(0,
c.Pq)(o,l),r,i));if(n==="verdict")this.verdicts.set(r,(0,a.wk)(o,(0,c.Pq)(o,l),r,i));if(n==="spec")this.specs.set(r,l)}
spec(e,t){const n=this.specs.get(t);if(n===void 0)return;const a=this.#e.get(t)??(0,c.l1)(e,n);this.#e.set(t,a);return a
}records(){return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}clear(){
for(const e of[this.leases,this.beats,this.verdicts,this.specs,this.#e])e.clear()}drop(e){const[t,n]=e.split("/")
;const a={lease:this.leases,beat:this.beats,verdict:this.verdicts,spec:this.specs};a[t]?.delete(Number(n))}}
function ascending(e){return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}var l=n(79349);class AwsLedger{#t;#n;#a
;#s=new Memory;#r=false;constructor(e,t,n=(0,l.m)(e)){this.#t=e.ssm;this.#n=n;this.#a=(0,o.dJ)(t)}async read(){try{
const e=this.#r?await this.#i():"newer";if(e==="others")this.#s.clear();if(e!=="known")await this.#o()}catch(e){
throw e instanceof s.Cb?new s.c8(e.message,{cause:e}):e}return this.#s.records()}async claim({n:e,...t}){
await this.#c(`lease/${e}`,(0,a.Nx)(t))}async beat({n:e,...t}){const n=await this.#t.change();await n.putParameter({
...this.#l(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}async decide({attempt:e,...t}){
await this.#c(`verdict/${e}`,(0,a.FD)(t))}async check(e){await(0,c.qq)(e)}async storeSpec(e,t){
await this.#c(`spec/${e}`,await(0,c.qq)(t))}async spec(e){const t=`${this.#a}/spec/${e}`;const n=this.#s.spec(t,e)
;if(n)return await n;const[a]=await this.#n([t]);const s=a?.Value;return s===void 0?void 0:await(0,c.l1)(t,s)}
async forget(e){const t=await this.#t.change();for(const n of(0,i.V)(e,10)){await t.deleteParameters({
Names:n.map(e=>`${this.#a}/${e}`)});for(const e of n)this.#s.drop(e)}}async#c(e,t){const n=await this.#t.change();try{
await n.putParameter(this.#l(e,t))}catch(t){if(!(0,r.tD)(t,"ParameterAlreadyExists"))throw t
;if((await this.#n([`${this.#a}/${e}`])).length>0)return
;throw new s.Vs(`${e} was deleted a moment ago: AWS refuses it and does not show it`,{cause:t})}}#l(e,t){
const n=t.length>a.iW?{Tier:"Advanced"}:{};return{Name:`${this.#a}/${e}`,Value:t,Type:"String",...n}}async#o(){
const e=await this.#t.read();const t=await(0,i.B)(t=>e.getParametersByPath({Path:this.#a,Recursive:true,NextToken:t
}),e=>e.NextToken,e=>e.Parameters);for(const e of t)this.#s.take(this.#a,e);this.#r=true}async#i(){
const e=this.#s.records().leases.at(-1);const t=e?.n??0;const n=[`lease/${t+1}`];if(e)n.push(`lease/${t}`,`beat/${t}`)
;if(e&&!this.#s.verdicts.has(e.attempt))n.push(`verdict/${e.attempt}`)
;if(e&&!this.#s.specs.has(e.attempt))n.push(`spec/${e.attempt}`);const a=await this.#n(n.map(e=>`${this.#a}/${e}`))
;for(const e of a)this.#s.take(this.#a,e)
;const s=a.some(({Name:e})=>e?.endsWith(`/lease/${t}`))&&this.#s.leases.get(t)?.nonce;if(e&&s!==e.nonce)return"others"
;return this.#s.leases.has(t+1)?"newer":"known"}}},30579:(e,t,n)=>{n.d(t,{Pq:()=>json,qq:()=>pack,l1:()=>unpack})
;var a=n(57975);var s=n(38522);var r=n(62807);var i=n(71300);var o=n(70323);var c=n(59638);function storedSpec(e){
return{format:o.uB,...e}}function readSpec(e,t){const n=new o.C8(e,t);const a=n.inner("place");const s=n.inner("size")
;const r=n.inner("liveCheck");const c=n.has("beforeTraffic")?n.inner("beforeTraffic"):void 0
;const l=n.has("seed")?n.inner("seed"):void 0;const d={app:n.text("app"),environment:n.text("environment"),
release:n.text("release"),...n.has("image")&&{image:n.text("image")},place:{account:a.text("account"),
region:a.text("region"),ami:a.text("ami"),subnets:a.texts("subnets"),securityGroups:a.texts("securityGroups",[]),
targetGroups:a.texts("targetGroups")},size:{min:s.number("min"),max:s.number("max")},
instanceTypes:n.texts("instanceTypes"),...n.has("spot")&&n.flag("spot")&&{spot:true},...n.has("instanceProfile")&&{
instanceProfile:n.text("instanceProfile")},metadataHopLimit:n.number("metadataHopLimit",i.z.metadataHopLimit),
services:Object.fromEntries(n.each("services").map(([e,t])=>[e,readService(t)])),
...n.has("network")&&n.flag("network")&&{network:true},liveCheck:{path:r.text("path",i.z.liveCheck.path),
...r.has("port")&&{port:r.number("port")},timeout:r.number("timeout",i.z.liveCheck.timeout),
via:r.oneOf("via",["ssm","balancer"],i.z.liveCheck.via),...r.has("release")&&{release:r.text("release")}},...l&&{seed:{
run:l.text("run"),timeout:l.number("timeout")}},...c&&{beforeTraffic:{run:c.text("run"),
timeout:c.number("timeout",i.z.beforeTraffic.timeout)}},waves:readWaves(n),bake:n.number("bake",i.z.bake),
alarms:n.texts("alarms",[]),tolerate:readTolerance(n),
noData:n.oneOf("noData",["pass-if-served","wait","pass","fail"],i.z.noData),
keepPrevious:n.number("keepPrevious",i.z.keepPrevious),onFailure:n.oneOf("onFailure",["rollback","halt"],i.z.onFailure),
...n.has("fixForward")&&{fixForward:n.flag("fixForward")},timeout:n.number("timeout",i.z.timeout),...n.has("ttl")&&{
ttl:n.number("ttl")},...n.has("smoke")&&{smoke:n.raw("smoke")},...n.has("drop")&&{drop:n.texts("drop")},
...n.has("url")&&{url:n.text("url")}};for(const e of[n,a,s,r,l,c])e?.end();return d}function readService(e){const t={
image:e.text("image"),ports:e.texts("ports",[]),environment:e.map("environment",{}),secrets:e.map("secrets",{}),
...e.has("command")&&{command:e.texts("command")},stopGrace:e.number("stopGrace",i.z.stopGrace),...e.has("dependsOn")&&{
dependsOn:e.texts("dependsOn")},...e.has("healthcheck")&&{healthcheck:readHealthcheck(e.inner("healthcheck"))},
...e.has("logging")&&{logging:readLogging(e.inner("logging"))}};e.end();return t}function readHealthcheck(e){const t={
test:e.text("test"),...e.has("interval")&&{interval:e.number("interval")},...e.has("timeout")&&{
timeout:e.number("timeout")},...e.has("startPeriod")&&{startPeriod:e.number("startPeriod")},...e.has("retries")&&{
retries:e.number("retries")}};e.end();return t}function readLogging(e){const t={...e.has("driver")&&{
driver:e.text("driver")},options:e.map("options",{})};e.end();return t}function readTolerance(e){
if(!e.has("tolerate"))return{machines:0};const t=e.inner("tolerate");const n=t.has("percent")?{
percent:t.number("percent")}:{machines:t.number("machines")};t.end();return n}function readWaves(e){
const t=e.each("waves").map(([,e])=>{const t=e.has("machines")?{machines:e.number("machines")}:{
percent:e.number("percent")};e.end();return t});return t.length>0?t:c.W.halving}const l=8192;async function pack(e){
const t=(await(0,a.promisify)(s.brotliCompress)(JSON.stringify(storedSpec(e)))).toString("base64")
;if(t.length<=l)return t
;throw(0,r.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds ${l}; move long environment values into parameters and name them under secrets, and a long before-traffic into the image`)
}async function unpack(e,t){const n=await(0,a.promisify)(s.brotliDecompress)(Buffer.from(t,"base64")).catch(t=>{
throw unreadable(e,t)});return readSpec(e,json(e,n.toString()))}function json(e,t){try{return JSON.parse(t)}catch(t){
throw unreadable(e,t)}}function unreadable(e,{message:t}){
return(0,r.gz)(`${e} can't be read (${t}); correct or delete it by hand, then run this job again`)}},79349:(e,t,n)=>{
n.d(t,{C:()=>sharedParameters,m:()=>parametersOf});var a=n(38991);const s=10;function parametersOf({ssm:e}){
return async t=>{const n=await e.read();const r=await Promise.all((0,a.V)(t,s).map(e=>n.getParameters({Names:[...e]})))
;return r.flatMap(({Parameters:e=[]})=>e)}}function sharedParameters(e,t){const n=new Set;return async a=>{
for(const e of a)n.add(e);const s=await t("parameters",async()=>{const t=[...n];n.clear();return await e(t)})
;return s.filter(({Name:e=""})=>a.includes(e))}}},88659:(e,t,n)=>{n.d(t,{He:()=>invocation,K7:()=>r,OC:()=>invocations,
_L:()=>fateOf,tN:()=>send});var a=n(62348);var s=n(38991);const r=50;async function send({ssm:e},t,n,a,s){
const r=await e.change();const{Command:i}=await r.sendCommand({DocumentName:"AWS-RunShellScript",InstanceIds:[...t],
Comment:s.slice(0,100),Parameters:{commands:[n],executionTimeout:[String(Math.ceil(a))]},TimeoutSeconds:30})
;return i?.CommandId??""}function fateOf({Status:e,StatusDetails:t}){const n=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(n))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(n)?"lost":"ended"}
async function invocations({ssm:e},t){const n=await e.read();return await(0,s.B)(e=>n.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,n){const s=await e.read();try{return await s.getCommandInvocation({CommandId:t,
InstanceId:n})}catch(e){if((0,a.tD)(e,"InvocationDoesNotExist"))return;throw e}}},54483:(e,t,n)=>{n.d(t,{
u:()=>AwsMachines});var a=n(89414);var s=n(60002);function beforeTrafficScript(e,t,n=""){
if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec");const{run:r,timeout:i}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
s.hD)(e.release)} IMMUTABLE_PREVIOUS_ADDRESS=${(0,
s.hD)(n)}\n  setsid bash -c '\n    SECONDS=0\n    timeout -k 10 ${i} bash -c "$1" >"$2/output" 2>&1\n    code=$?\n    # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n    case $code in 124 | 137) [ $SECONDS -lt ${i} ] || { touch "$2/late"; code=124; } ;; esac\n    echo $code >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
s.hD)(r)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${i+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\n${(0,
a.A)(e.services)}${(0,
a.K)(e.services,2e4,"$once/output")}\nif [ -e "$once/late" ]; then\n  echo "it did not end within ${i} s"\nelif [ "$code" = 124 ]; then\n  echo "it ended with 124 by itself, well within ${i} s"\nelif [ "$code" = 137 ]; then\n  echo "it was killed (SIGKILL), as a rule by the kernel for want of memory, well within ${i} s"\nfi\nexit "$code"\n`
}function lastLinesScript({services:e}){const t=Object.keys(e);const n=Math.floor(12e3/Math.max(1,t.length))
;return t.map(e=>`echo ${(0,
s.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,s.hD)(e)} 2>&1 | tail -c ${n}; echo`).join("\n").concat("\n")}
var r=n(79982);var i=n(62348);var o=n(38991);var c=n(88659);class BeforeTrafficRuns{#d;#u=new Map;#f=new Map
;constructor(e){this.#d=e}async run(e,t,n,a){const s=await(0,c.tN)(this.#d,[e],t,n+60,a);this.#u.set(e,s)
;this.#f.set(e,{state:"asked"})}async answer(e){const t=this.#u.get(e)
;if(t===void 0||this.#f.get(e)?.state==="ended")return this.#f.get(e);const n=await(0,c.He)(this.#d,t,e);const a=n?(0,
c._L)(n):"open";if(a==="lost"){this.#u.delete(e);this.#f.delete(e)}if(n&&a==="ended"){const t=n.ResponseCode??-1
;const a=[n.StandardOutputContent,n.StandardErrorContent].filter(Boolean).join("\n").trim();this.#f.set(e,{
state:"ended",code:t<0?124:t,output:a})}return this.#f.get(e)}}var l=n(26876);var d=n(49468);var u=n(78842)
;var f=n(19349);const h={unknown:1,hopeless:2,status:3,silent:4,release:5};function liveCheckScript(e,t){
const n=Object.entries(e.services);const r=n.map(([,{image:e}])=>(0,f.ol)(e));const i=n.length===0?`is ${(0,
s.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:n.map(([e,{image:t}])=>`runs ${(0,s.hD)(e)} ${(0,
s.hD)((0,f.ol)(t))} || return`).join("\n  ");const o=n.length===0?e.place.ami:[...new Set(r)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs its release and answers.\nexport LC_ALL=C\n${s.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return ${h.release}; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format ${(0,
s.hD)("{{.State.Status}} {{.RestartCount}} {{.Image}}")} "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return ${h.silent} ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt ${s.KG} ] || return ${h.hopeless}\n    return ${h.silent}\n  fi\n  docker image inspect --format ${(0,
s.hD)('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return ${h.release}; }\n}\n${answersScript(e)}\n${(0,
a.A)(e.services)}look() {\n  [ ! -e ${s.U5} ] || { cat ${s.U5}; return ${h.hopeless}; }\n  local release said installed\n  release=$(cat ${s.jn} 2>/dev/null) ||\n    { echo ${(0,
s.hD)(`the release of this machine is unknown, since its user data has not ended (see its console), not ${e.release}`)}; return ${h.unknown}; }\n  is ${(0,
s.hD)(e.release)} "$release" 'the release of this machine is' || return\n  ${i}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { local code=$?; echo "$said"; return $code; }'}\n  installed=$(head -n 1 ${s.cd} 2>/dev/null)\n  echo ${(0,
s.hD)(`release ${e.release} at ${o}`)}"\${installed:+, $installed}\${said:+, $said}"\n}\nuntil seen=$(look); do\n  code=$?\n  if [ $code = ${h.hopeless} ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | ${(0,
a.K)(e.services,4e3)} | cut -c1-400 | head -n 3\n${n.map(([t])=>`    echo ${(0,
s.hD)(`-- ${t}:`)}; docker logs --tail 20 ${(0,
s.hD)(t)} 2>&1 | ${(0,a.K)(e.services,Math.floor(1800/n.length))}`).join("\n")||"    :"}\n    exit $code\n  fi\n  sleep 0.5\ndone\n${e.liveCheck.release===void 0?'echo "$seen"':"# First, since AWS cuts the end off.\ngrep '^told ' <<<\"$seen\"\ngrep -v '^told ' <<<\"$seen\""}\n`
}const m="%{http_code} %{time_total}\\n";function answersScript({liveCheck:{port:e,path:t,release:n}}){
if(e===void 0)return"";const a=n===void 0?void 0:(0,d.ro)(n)
;const asking=n=>`curl -s --globoff --path-as-is ${n} -m 5 "http://$address:${e}"${(0,s.hD)(t)}`
;const r=a===void 0?"":"$'\\ntold '\"$told\""
;return`answers() {\n  local address code took told\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return ${h.unknown}; }\n  ${a===void 0?`read -r code took < <(${asking(`-o /dev/null -w '${m}'`)})`:hearing(asking,a)}\n  case $code in\n    2??) echo ${(0,
s.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms"${r} ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
s.hD)(t)}; return ${h.silent} ;;\n    *) echo ${(0,s.hD)(t)}" answers $code"; return ${h.status} ;;\n  esac\n}`}
function hearing(e,t){const[n,a]=t.kind==="header"?["-D - -o /dev/null",`grep -i ${(0,s.hD)(`^${t.name}:`)} | `]:["",""]
;return`local figures\n  figures=$(mktemp) || { echo 'no file can be made on this machine'; return ${h.unknown}; }\n  told=$(${e(`${n} -w '%{stderr}${m}'`)} 2>"$figures" | ${a}head -c 1281 | base64 -w 0)\n  read -r code took <"$figures"\n  rm -f "$figures"`
}const p={[h.hopeless]:"no connection",[h.status]:"wrong status",[h.silent]:"no connection",[h.release]:"release"}
;function heardOf(e,t){const{release:n,path:a,port:s}=e.liveCheck;const r=n===void 0||s===void 0?void 0:(0,u.R)((0,
d.ro)(n),t);return(t,s)=>{if(t!==0)return{passed:false,detail:s,word:p[t]??"no data"};if(r===void 0)return{passed:true,
detail:s};const[,i="",o=""]=/^told ?(\S*)\s*(.*)$/s.exec(s)??[];const c=answerOf(i);const d=(0,l.K)(r(c)??"",e=>e,64)
;if(d===e.release)return{passed:true,detail:`${o}, told by ${n}`,release:d}
;const u=c.cut?" in the first 1280 bytes, which is all that is read":""
;const f=d===""?`tells no release by ${n}${u}`:`answers as release ${d} (${n})`;return{passed:false,
detail:`${a} ${f}, not ${e.release}`,word:"release",release:d}}}function answerOf(e){const t=bytesOf(e)
;const n=(new TextDecoder).decode(t);const a={};for(const[,e="",t=""]of n.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t\r]*$/gm)){
const n=e.toLowerCase();a[n]=Object.hasOwn(a,n)?`${a[n]}, ${t}`:t}return{headers:a,body:n,cut:t.length>1280}}
function bytesOf(e){try{return Uint8Array.from(atob(e),e=>e.charCodeAt(0))}catch{return new Uint8Array}}
class LiveChecks{#d;#h=new Map;#f=new Map;constructor(e){this.#d=e}async ask(e,t,n,a,s){
if(t.liveCheck.via==="balancer"){for(const t of e)this.#f.set(t,{state:"passed",detail:"not attested: via balancer"})
;return}const r=Math.max(30,n-a+15);const i=liveCheckScript(t,Math.floor(n));const l=heardOf(t,await pathOf(t))
;for(const t of(0,o.V)(e,c.K7)){this.#h.set(await(0,c.tN)(this.#d,t,i,r,s),{machines:t,heard:l})
;for(const e of t)this.#f.set(e,{state:"asked",at:a})}}async answers(){
await Promise.all([...this.#h].map(([e,t])=>this.#e(e,t)));return Object.fromEntries(this.#f)}
async#e(e,{machines:t,heard:n}){const a=await(0,c.OC)(this.#d,e);for(const e of a)this.#m(e,n);const s=a.filter(e=>(0,
c._L)(e)!=="open").length;if(s===t.length)this.#h.delete(e)}#m(e,t){const n=e.InstanceId??""
;if(this.#f.get(n)?.state!=="asked")return;const a=(0,c._L)(e);if(a==="lost")this.#f.delete(n);if(a!=="ended")return
;const{Output:s="",ResponseCode:r}=e.CommandPlugins?.[0]??{};const i=e.Status==="Success"?0:r||-1
;const{passed:o,detail:l,...d}=t(i,s.trim());const u=l||`the live check ended with ${e.StatusDetails}`;this.#f.set(n,{
state:o?"passed":"failed",detail:u,...d})}}async function pathOf({liveCheck:{release:e}}){
if(e?.startsWith("json:"))return(await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))).compilePath
;return()=>()=>[]}class AwsMachines{#d;#p;#g;#v;#w;#$=new Map;constructor(e,t,n){this.#d=e;this.#p=t;this.#g=n
;this.#v=new LiveChecks(e);this.#w=new BeforeTrafficRuns(e)}async reachable(e){const t=await this.#d.ssm.read()
;const n=await Promise.all((0,o.V)(e,50).map(e=>(0,o.B)(n=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",
Values:[...e]}],MaxResults:50,NextToken:n}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(n.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async found(e){
if(e.length===0)return[];const t=await this.#d.ec2.read();const n=await Promise.all((0,
o.V)(e,100).map(e=>t.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]})))
;const a=n.flatMap(({Reservations:e=[]})=>e.flatMap(({Instances:e=[]})=>e));return a.flatMap(toFound)}async launched(e){
const t=e.filter(e=>!this.#$.has(e));const n=t.length>0?await this.#d.ec2.read():void 0;for(const e of(0,o.V)(t,100)){
const{Reservations:t=[]}=await(n?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:n}of t.flatMap(({Instances:e=[]})=>e))if(e&&n)this.#$.set(e,n.getTime()/1e3)}
const a=e.filter(e=>this.#$.has(e));return Object.fromEntries(a.map(e=>[e,this.#$.get(e)??0]))}async ask(e,t,n){
await this.#v.ask(e,t,n,this.#p.now(),`live check, ${this.#g}`)}async answers(){return await this.#v.answers()}
async runBeforeTraffic(e,t,n,a){const s=a===void 0?"":await this.#y(a);const r=beforeTrafficScript(t,n,s)
;await this.#w.run(e,r,t.beforeTraffic?.timeout??0,`before-traffic, ${this.#g}`)}async#y(e){
const t=await this.#d.ec2.read();const{Reservations:n=[]}=await t.describeInstances({Filters:[{Name:"instance-id",
Values:[e]}]});const a=n.flatMap(({Instances:e=[]})=>e)[0]?.PrivateIpAddress
;if(!a)throw new r.Vs(`EC2 tells no private address of ${e}`);return a}async beforeTraffic(e){
return await this.#w.answer(e)}async lastLines(e,t){const n=`last lines, ${this.#g}`;const a=await(0,
c.tN)(this.#d,[e],lastLinesScript(t),20,n);for(const t=this.#p.now()+20;this.#p.now()<t;){await this.#p.wait(.5)
;const t=await(0,c.He)(this.#d,a,e);if(t&&(0,c._L)(t)!=="open")return t.StandardOutputContent??""}
throw new r.Vs(`${e} did not answer within 20 s`)}async console(e){const t=await this.#d.ec2.read();try{
const{Output:n}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(n=>{if((0,
i.tD)(n,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw n})
;return Buffer.from(n??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof r.Cb)return`(the console cannot be read: ${e.message})`;throw e}}}
function toFound({InstanceId:e,Placement:t,State:n,LaunchTime:a,Tags:s=[]}){
if(e===void 0||!["pending","running"].includes(n?.Name??""))return[]
;const r=s.find(({Key:e})=>e==="aws:autoscaling:groupName")?.Value;return{id:e,zone:t?.AvailabilityZone??"",
life:n?.Name==="running"?"in-service":"pending",...a&&{launched:a.getTime()/1e3},...r!==void 0&&{group:r}}}},
38991:(e,t,n)=>{n.d(t,{B:()=>pages,V:()=>chunks});async function pages(e,t,n){const a=[];let s;do{const r=await e(s)
;a.push(...n(r)??[]);s=t(r)||void 0}while(s!==void 0);return a}function chunks(e,t){return Array.from({
length:Math.ceil(e.length/t)},(n,a)=>e.slice(a*t,(a+1)*t))}},96419:(e,t,n)=>{n.d(t,{G:()=>templateName,Kj:()=>scopeTags,
MU:()=>isOurs,VI:()=>moreTags,cO:()=>tagOf,dJ:()=>parameterPath});function scopeTags({app:e,environment:t}){return[{
Key:"immutable:app",Value:e},{Key:"immutable:environment",Value:t}]}function moreTags({marks:e={}}){
const t=Object.entries(e).filter(([e])=>e!=="app"&&e!=="environment");return t.map(([e,t])=>({Key:`immutable:${e}`,
Value:t}))}function isOurs(e,t){return scopeTags(e).every(({Key:e,Value:n})=>tagOf(t,e)===n)}function tagOf(e,t){
return e?.find(e=>e.Key===t)?.Value}function parameterPath({app:e,environment:t}){return`/immutable/${e}/${t}`}
function templateName({app:e,environment:t}){return`${e}.${t}`}},91383:(e,t,n)=>{n.d(t,{$:()=>services});var a=n(13575)
;function services(e){const t={reached:false};const of=(n,s)=>(0,a.e)(n,e,t,s);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(6719),n.e(2475),n.e(5769)]).then(n.bind(n,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(6719),n.e(2232),n.e(7399)]).then(n.bind(n,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([n.e(6719),n.e(7162),n.e(3221)]).then(n.bind(n,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(6719),n.e(2496),n.e(4878)]).then(n.bind(n,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(6719),n.e(6028),n.e(6926)]).then(n.bind(n,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(6719),n.e(3074),n.e(3077)]).then(n.bind(n,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([n.e(6719),n.e(5882),n.e(4101)]).then(n.bind(n,74101))).make(e)),
mail:of("ses",async e=>(await Promise.all([n.e(6719),n.e(8610),n.e(3497)]).then(n.bind(n,33497))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(6719),n.e(3845),n.e(5409)]).then(n.bind(n,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(6719),n.e(6501),n.e(4796)]).then(n.bind(n,34796))).make(e)),
topics:of("sns",async e=>(await Promise.all([n.e(6719),n.e(4201),n.e(8682)]).then(n.bind(n,38682))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(6719),n.e(7687),n.e(43)]).then(n.bind(n,90043))).make(e))}}},
12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,P9:()=>retryAfter,_L:()=>a,d_:()=>patiently});const a={aws:{reads:4,
changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},session:{
pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,
read:20,write:60,together:60},elsewhere:{pauses:[],read:5,write:5,together:10},docker:{quiet:30,answer:30,misses:4},
attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}
};async function patiently(e,t,n){for(let a=0;;a++)try{return await e()}catch(e){await n(t(e,a))}}
function registryRest({pauses:e,together:t},n,s,r,i){const{spread:o,longest:c}=a.registry;const l=e[n]
;if(l===void 0||r>c)return;const d=l*(1-o+i*2*o);if(r>d)return r;return s+d>t?void 0:d}function retryAfter(e,t){
if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e);const n=(Date.parse(e)-Date.parse(t??""))/1e3
;return n>0?n:0}},46840:(e,t,n)=>{n.d(t,{J6:()=>goodRelease,Jx:()=>goodCertificate,K0:()=>goodBody,Or:()=>goodStatus,
Wf:()=>goodJson,Z2:()=>goodHeader,wH:()=>selected});var a=n(86082);var s=n(22730);var r=n(8301);var i=n(49996)
;function goodStatus(e){return({status:t,headers:n})=>{if((0,r.K)(e,t))return;const a=n["location"]
;const s=t>=300&&t<400&&a!==void 0?`, which leads to ${a}`:"";return{word:"wrong status",
wanted:`asked for status ${e.said}`,seen:`${t}${s}`}}}function holds(e,t,n){const a=(0,i.V)(e)
;const s=a.pattern&&t(a.pattern.source,a.pattern.flags);const fits=e=>s?s(e):n?e.includes(a.literal):e===a.literal
;return e=>(e!==void 0&&fits(e))!==a.not}function goodHeader(e,t,n){const a=holds(t,n,false);return({headers:n})=>{
if(a(n[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:n[e]??"no such header"}}}
function goodBody(e,t){const n=holds(e,t,true);return({body:t,cut:a})=>{if(n(t))return
;const s=`${e.startsWith("!")?"it":"none"}${a?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:s}}}function goodJson(e,t,{pattern:n,path:s}){const r=s(e)
;const o=typeof t==="string"&&(0,i.V)(t).pattern!==void 0;const c=o?holds(t,n,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,a.$)(e)===(0,a.$)(t);return n=>{const a=unlike(n,r,fits)
;return a===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:a}}}function unlike(e,t,n){
const a=selected(e,t);if(typeof a==="string")return a;if(a.length===0)return"nothing there";try{
const e=a.findIndex(e=>!n(e));return e<0?void 0:JSON.stringify(a[e])}catch{return o}}
const o="a document that is nested too deeply";function selected({body:e,cut:t},n){let a;try{a=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return n(a)
}catch{return o}}function goodRelease(e,t){return n=>{const a=t(n);return a===e?void 0:{word:"release",
wanted:`asked for release ${e}`,seen:a??"none"}}}function goodCertificate(e){return({certificate:t},n)=>{
const a=(t?.expires??Number.POSITIVE_INFINITY)-n;if(t===void 0||a>e)return
;const s=new Date(t.expires*1e3).toISOString().slice(0,10)
;const r=`asked for a certificate that is valid for ${days(e)} yet`;return{word:"TLS",wanted:r,
seen:`${t.subject}'s, which ends on ${s}, in ${days(a)}`}}}function days(e){
return e>=172800?`${Math.floor(e/86400)} days`:(0,s.a3)(Math.max(0,e))}},26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,
S:()=>judge});var a=n(2848);const s=200;const r=1e3;function judge(e,t,n,a){if(t.kind!=="answer")return{failure:{
word:t.kind,why:excerpt(t.why,a,r),came:""}};const s=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",a,64)}
;for(const r of e.expect){const e=r(t,n);if(e===void 0)continue;const i=`${a(e.wanted)}, got ${excerpt(e.seen,a)}`
;return{failure:{word:e.word,why:i,came:cameOf(t,a)},...s}}return{...s}}
function cameOf({status:e,address:t,protocol:n,body:a},s){const r=excerpt(a,s)
;return`${e} from ${t} by ${n}${r===""?", without a body":`: ${r}`}`}function excerpt(e,t,n=s){const r=(0,
a.pj)(t(e)).split(/\s+/).join(" ").trim();return r.length>n?`${r.slice(0,n)}…`:r}},49468:(e,t,n)=>{n.d(t,{
WD:()=>holdsPath,Xq:()=>sayWhere,ro:()=>parseWhere});function sayWhere(e){
return e.kind==="json"?`json:${e.path}`:`header:${e.name}`}function parseWhere(e){
const[,t,n=""]=/^(header|json):(.+)$/s.exec(e)??[];if(t==="json")return{kind:t,path:n.trim()}
;if(t==="header"&&/^[\w-]+$/.test(n.trim()))return{kind:t,name:n.trim().toLowerCase()}
;throw new Error(`"${e}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`)}
function holdsPath(e){const{checks:t}=map(e);return Array.isArray(t)&&t.some(e=>{const{json:t,release:n}=map(e)
;return Object.keys(map(t)).length>0||typeof n==="string"&&n.startsWith("json:")})}function map(e){
return typeof e==="object"&&e!==null?e:{}}},8301:(e,t,n)=>{n.d(t,{K:()=>isGood,O:()=>parseStatuses})
;function parseRange(e){const t=String(e).trim();const n=/^([1-5])xx$/i.exec(t)?.[1]
;if(n)return[Number(n)*100,Number(n)*100+99];const[,a,s=a]=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(t)??[]
;if(a===void 0||s===void 0||a>s)throw new Error(`"${t}" is not a status such as 200, 2xx or 200-299`)
;return[Number(a),Number(s)]}function parseStatuses(e){const t=[e].flat()
;if(t.length===0)throw new Error("names no status");return{said:t.join(", "),ranges:t.map(parseRange)}}
function isGood({ranges:e},t){return e.some(([e,n])=>t>=e&&t<=n)}},78842:(e,t,n)=>{n.d(t,{R:()=>toldRelease})
;var a=n(46840);function toldRelease(e,t){if(e.kind==="header")return({headers:t})=>t[e.name];const n=t(e.path)
;return e=>{const t=(0,a.wH)(e,n);if(typeof t==="string"||t.length===0)return
;return typeof t[0]==="string"?t[0]:JSON.stringify(t[0])}}},49996:(e,t,n)=>{n.d(t,{V:()=>parseWanted,f:()=>holdsPattern
});function parseWanted(e){const t=e.startsWith("!");const n=t?e.slice(1):e
;const[,a,s=""]=/^\/(.+)\/([ims]*)$/s.exec(n)??[];return{said:e,not:t,literal:n,...a===void 0?{}:{pattern:{source:a,
flags:s}}}}function holdsPattern(e){if(typeof e==="string")return parseWanted(e).pattern!==void 0
;return typeof e==="object"&&e!==null&&Object.values(e).some(holdsPattern)}},71300:(e,t,n)=>{n.d(t,{z:()=>a});const a={
liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},70323:(e,t,n)=>{n.d(t,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>r});var a=n(62807);var s=n(22533);const r=4;function checkFormat(e,t){
if(t===void 0)return;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number")
;if(t<=r)return
;throw(0,a.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${r}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,n,s){const r=JSON.stringify(n)?.slice(0,100)??"nothing";return(0,
a.gz)(`${e} says ${r} for ${t}, which is not ${s}; correct it by hand, then run this job again`)}class Fields{#b;#k
;#O=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
a.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#b=e;this.#k=t
;checkFormat(e,this.#k["format"])}text(e,t){return this.#e(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#e(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#e(e,t,"a list of texts",isTexts)}map(e,t){
return this.#e(e,t,"a map of texts",e=>(0,s.j)(e)&&isTexts(Object.values(e)))}raw(e){
return this.#e(e,{},"a map of names and values",s.j)}oneOf(e,t,n){return this.#e(e,n,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#e(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#b}`,this.#e(e,{},"a map of names and values",s.j))}each(e){
const t=this.#e(e,{},"records",e=>(0,s.j)(e)||Array.isArray(e))
;return Object.entries(t).map(([t,n])=>[t,new Fields(`${e} ${t} of ${this.#b}`,n)])}has(e){this.#O.add(e)
;return this.#k[e]!==void 0}end(){const[e]=Object.keys(this.#k).filter(e=>!this.#O.has(e));if(e===void 0)return;throw(0,
a.J5)(`${this.#b} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#e(e,t,n,a){this.#O.add(e);const s=this.#k[e]??t;if(s!==void 0&&a(s))return s;throw malformed(this.#b,e,s,n)}}
function isTexts(e){return Array.isArray(e)&&e.every(e=>typeof e==="string")}},59638:(e,t,n)=>{n.d(t,{W:()=>a,
a:()=>parseWaves});const a={halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],
"all-at-once":[{percent:100}]};function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()))
;for(const[n,a]of t.entries()){const s=t[n-1];if(s===void 0)continue
;if("percent"in s&&"machines"in a)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(a)<=amount(s)&&"percent"in a==="percent"in s)throw new Error(`"${e}" falls or stands still at ${show(a)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const a=Number(t)
;if(t===void 0||a<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&a>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:a
}:{machines:a}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},60446:(e,t,n)=>{n.d(t,{Eq:()=>motionOf,FE:()=>withDetails,
FI:()=>touched,ML:()=>r,ip:()=>tellable,v9:()=>holds});const a=["traffic","schedules","policies","activities"]
;function tellable({max:e,machines:t,deleting:n,attached:s}){const r=e===0&&t.length===0&&!n&&!s
;return r?["schedules","policies"]:a}function withDetails({attached:e,...t},n){return Object.assign({...t,traffic:{},
schedules:[],policies:[],troubles:[],ended:[]},...n)}const s=30;const r={changed:-1/0,unsettled:-1/0}
;function motionOf(e,t,n,a){const{machines:s,desired:r,deleting:i}=n
;const o=!i&&s.length===r&&s.every(({life:e})=>e==="in-service");const c=t!==void 0&&machinesOf(t)!==machinesOf(n)
;return{changed:c?a:e.changed,unsettled:c||!o?a:e.unsettled}}function machinesOf({desired:e,machines:t}){
return[e,...t.map(({id:e,life:t})=>`${e} ${t}`)].join()}function holds(e,{at:t,said:n},{changed:a,unsettled:r},i,o){
const c=i-t;if(e==="activities"&&(t<a||t<r+s&&c>o.activities))return false;if(e==="traffic"&&c>0){const{traffic:e}=n
;if(Object.values(e).some(e=>e!=="in-service"))return false}return c<=o.details}function touched(e){switch(e.do){
case"create-fleet":case"delete-fleet":return{fleet:e.fleet};case"put-retire":case"put-expire":case"delete-retire":
case"catch-up":case"drop-schedules":return{fleet:e.fleet,detail:"schedules"};case"copy-schedules":return{fleet:e.to,
detail:"schedules"};case"copy-policies":return{fleet:e.to,detail:"policies"};case"drop-policies":return{fleet:e.fleet,
detail:"policies"};case"attach":case"detach":return{fleet:e.fleet,detail:"traffic"};case"replace":return{fleet:e.fleet,
detail:"activities"};default:return}}},99252:(e,t,n)=>{n.d(t,{O:()=>byBalancer,W:()=>healthOf});function healthOf(e){
const t=(e??"").split(",").map(e=>e.trim());const n=[...new Set(t)].filter(e=>e!==""&&e!=="EC2").sort()
;return n.join(",")||"EC2"}function byBalancer(e){return e.split(",").includes("ELB")}},60046:(e,t,n)=>{n.d(t,{
Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,PX:()=>inService,Ql:()=>returns,Vj:()=>verdictOf,YH:()=>beatOf,
mi:()=>latestLease,ng:()=>runOf,nt:()=>takesOver,pH:()=>a,q1:()=>begun});const a="releases"
;function takesOver({kind:e,adopted:t}){return e==="rollout"&&t!==void 0}function returns({kind:e,adopted:t}){
return e==="rollback"&&t!==void 0}function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===a}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},87303:(e,t,n)=>{
n.d(t,{M:()=>readFacts,R:()=>storedFacts});var a=n(70323);var s=n(99252);function storedFacts(e){
const{rank:t,attempt:n,short:s,progress:r,beforeTraffic:i,originals:o,hold:c,carried:l,caughtUp:d}=e;const u={
rank:t?.toString(),attempt:n?.toString(),short:s?.toString(),progress:r&&write({attempt:r.attempt,wave:r.wave,
"started-since":r.startedSince,"bake-since":r.bakeSince,failing:r.failing?.join("+"),before:r.before?.asked,
flaky:r.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:i&&write({attempt:i.attempt,machine:i.machine,
code:i.code}),originals:o&&write({min:o.min,health:o.health.replaceAll(",","+"),suspended:o.suspended.join("+")||void 0,
since:o.since,"one-offs":o.oneOffs?.map(writeOneOff).join("+")||void 0}),hold:c?.toString(),carried:l&&"yes",
"caught-up":d?.toString(),format:`${a.uB}`}
;return Object.fromEntries(Object.entries(u).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,a.KA)(named("format"),Number(t["format"]))
;const number=(e,n)=>toNumber(named(e),e,t[e]??`${n}`);const n=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[s,r,i]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",n),attempt:n,
short:number("short",0),...s&&{progress:toProgress(s)},...r&&{beforeTraffic:toBeforeTrafficRun(r)},...i&&{
originals:toOriginals(i)},...t["hold"]!==void 0&&{hold:number("hold",0)},...t["carried"]!==void 0&&{carried:true},
...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){const t=e.has("started-since")?{
startedSince:e.number("started-since")}:{};const n=e.has("bake-since")?{bakeSince:e.number("bake-since")}:{}
;const a=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{attempt:e.number("attempt"),
wave:e.number("wave"),...t,...n,...a.length>0&&{failing:a},...e.has("before")&&{before:toAnsweredBefore(e)}}}
function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[n,s]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(n===void 0||s===void 0)throw(0,
a.Qm)(e.record,"flaky",t,"a place and a number");return[n,s]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2")
;if(!/^[A-Z0-9_]+(\+[A-Z0-9_]+)*$/.test(t))throw(0,a.Qm)(e.record,"health",t,"EC2, ELB or several");return{
min:e.number("min"),health:(0,s.W)(t.replaceAll("+",",")),suspended:listOf(e,"suspended"),...e.has("since")&&{
since:e.number("since")},...e.has("one-offs")&&{oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}
function listOf(e,t){return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:n,desired:a}){
return[e,t,n,a].map(e=>e??"").join(":")}function readOneOff(e,t){
const[n,s,r,i]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(n===void 0)throw(0,
a.Qm)(e,"one-offs",t,"a time and sizes");return{at:n,...s!==void 0&&{min:s},...r!==void 0&&{max:r},...i!==void 0&&{
desired:i}}}class Words{record;#k;constructor(e,t){this.record=e
;const n=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#k=new Map(n)}has(e){
return this.#k.has(e)}text(e,t){const n=this.#k.get(e)??t;if(n===void 0)throw(0,a.Qm)(this.record,e,n,"a word");return n
}number(e){return toNumber(this.record,e,this.#k.get(e))}}function toNumber(e,t,n){
const s=n?.trim()?Number(n):Number.NaN;if(Number.isFinite(s))return s;throw(0,a.Qm)(e,t,n,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},43337:(e,t,n)=>{n.d(t,{
FD:()=>storedVerdict,Nx:()=>storedRecord,iW:()=>s,nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var a=n(70323)
;const s=4096;function storedRecord(e){return JSON.stringify({format:a.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=s)return n
;for(let n=e.slice(0,s);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=s)return e
;n=n.slice(0,-Math.ceil((e.length-s)/6))}}function readLease(e,t,n,s){const r=new a.C8(e,t);const i={n,
nonce:r.text("nonce"),repository:r.text("repository"),run:r.text("run"),runAttempt:r.number("runAttempt",1),
attempt:r.number("attempt",n),kind:r.oneOf("kind",["rollout","rollback","teardown"]),release:r.text("release"),
candidate:r.text("candidate"),...r.has("stable")&&{stable:r.text("stable")},...r.has("restores")&&{
restores:r.text("restores")},...r.has("origin")&&{origin:readOrigin(r.inner("origin"))},...r.has("adopted")&&{
adopted:readAdopted(r.inner("adopted"))},at:s};r.end();return i}function readOrigin(e){const t={...e.has("commit")&&{
commit:e.text("commit")},...e.has("message")&&{message:e.text("message")},...e.has("author")&&{author:e.text("author")},
...e.has("pull")&&{pull:e.number("pull")},...e.has("by")&&{by:e.text("by")}};e.end();return t}function readAdopted(e){
const t=e.each("groups").map(([,e])=>{const t={name:e.text("name"),suspended:e.texts("suspended",[])};e.end();return t})
;const n={groups:t,machines:e.texts("machines",[]),size:e.number("size")};e.end();return n}function readBeat(e,t,n,s){
const r=new a.C8(e,t);return{n,at:s,...r.flag("ended")&&{ended:true},...r.flag("cut")&&{cut:true}}}
function readVerdict(e,t,n,s){const r=new a.C8(e,t);const i={attempt:n,ruling:r.oneOf("ruling",["release","rollback"]),
why:r.text("why",""),...r.has("newer")&&{newer:r.flag("newer")},run:r.text("run",""),at:s};r.end();return i}},
22533:(e,t,n)=>{n.d(t,{j:()=>isMap});function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}},
27122:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull})
;var a=n(93720);const s=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:s,digest:r}=(0,a.mQ)(e)
;if(r!==void 0&&!(0,a.Bc)(r))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(s!==void 0)parseTag(s);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...s!==void 0&&{tag:s},...r!==void 0&&{
digest:r}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(r.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const n=e.replace(/^.*@/,"…@")
;const a=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${n}" in "${n}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${a}`)}function checkName(e,t){
if(e.length<=255&&s.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const[,a="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(a),tag:s,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const a=n.length>0&&(/[.:]/.test(t)||t==="localhost");return a?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
