export const id=3253;export const ids=[3253];export const modules={58230:(e,t,n)=>{n.d(t,{CB:()=>textsOf,Eb:()=>key,
yL:()=>factTags});var s=n(87303);const a="immutable:";function key(e){return`${a}${e}`}function factTags(e){
return Object.entries((0,s.R)(e)).map(([e,t])=>({Key:key(e),Value:t}))}function textsOf(e){
const t=(e??[]).filter(({Key:e})=>e?.startsWith(a))
;return Object.fromEntries(t.map(({Key:e="",Value:t=""})=>[e.slice(a.length),t]))}},41803:(e,t,n)=>{n.d(t,{
AC:()=>drivenBy,EQ:()=>dropPolicies,U_:()=>copyPolicies,qU:()=>ownName});var s=n(79982);var a=n(62348);var r=n(38991)
;async function copyPolicies(e,t,n,a){const r=await policiesOf(e,t);const i=r.filter(({PolicyName:e=""})=>a.includes(e))
;const o=await e.scaling.change();for(const e of i)await o.putScalingPolicy(copyOf(e,t,n));const c=i.flatMap(drivenBy)
;const l=await alarmsOf(e,c);const d=c.find(e=>!l.some(({AlarmName:t})=>t===e))
;if(d)throw new s.C(`${d} drives a policy of ${t} and is no metric alarm, so it can't be copied; take it off the policy`)
;if(l.length===0)return;const u=new Map((await policiesOf(e,n)).map(({PolicyName:e,PolicyARN:t})=>[e,t]))
;const h=new Map(r.map(({PolicyName:e,PolicyARN:t=""})=>[t,u.get(e)]));const m=await e.watch.change()
;for(const e of l)await m.putMetricAlarm(alarmCopy(e,t,n,h))}async function dropPolicies(e,t,n){
const s=await policiesOf(e,t,n);const i=s.flatMap(drivenBy).filter(e=>e.startsWith(`${t}.`));if(i.length>0){
const t=await e.watch.change();for(const e of(0,r.V)(i,100))await t.deleteAlarms({AlarmNames:[...e]})}
const o=await e.scaling.change();for(const e of n)try{await o.deletePolicy({AutoScalingGroupName:t,PolicyName:e})
}catch(e){if(!(0,a.VG)(e,/not found|does not exist/i))throw e}}function drivenBy({PolicyType:e,Alarms:t=[]}){
if(e!=="StepScaling"&&e!=="SimpleScaling")return[];return t.flatMap(({AlarmName:e})=>e??[])}function copyOf(e,t,n){
const{PolicyARN:s,Alarms:a,StepAdjustments:r=[],...i}=e;const o=r.length>0?{StepAdjustments:r}:{};return{...renamed({
...i,...o},t,n),AutoScalingGroupName:n,PolicyName:e.PolicyName}}
const i=/^(State|AlarmArn$|AlarmConfigurationUpdatedTimestamp$|Evaluation(State|Interval)$)/
;function alarmCopy(e,t,n,s){const a=Object.fromEntries(Object.entries(e).filter(([e])=>!i.test(e)))
;const{AlarmName:r="",OKActions:o,AlarmActions:c,InsufficientDataActions:l,...d}=a;const u=Object.entries({OKActions:o,
AlarmActions:c,InsufficientDataActions:l}).flatMap(([e,t])=>t?[[e,t.flatMap(e=>s.has(e)?s.get(e)??[]:e)]]:[])
;const h=ownName(r,t);return{...renamed(d,t,n),...Object.fromEntries(u),AlarmName:`${n}.${h}`.slice(0,255)}}
function ownName(e,t){return e.startsWith(`${t}.`)?e.slice(t.length+1):e}function renamed(e,t,n){
const s=new RegExp(`(?<![\\w.-])${t.replaceAll(".","\\.")}(?![\\w.-])`,"g");const walk=e=>{
if(typeof e==="string")return e.replaceAll(s,n);if(Array.isArray(e))return e.map(walk)
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,walk(t)]))}
;return walk(e)}async function policiesOf({scaling:e},t,n=[]){const s=await e.read();return await(0,
r.B)(e=>s.describePolicies({AutoScalingGroupName:t,...n.length>0&&{PolicyNames:[...n]},NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies)}async function alarmsOf({watch:e},t){if(t.length===0)return[]
;const n=await e.read();const s=await Promise.all((0,r.V)([...new Set(t)],100).map(e=>n.describeAlarms({
AlarmNames:[...e],MaxRecords:100})));return s.flatMap(({MetricAlarms:e=[]})=>e)}},89080:(e,t,n)=>{n.d(t,{Q:()=>c,
j:()=>toTaggedGroup});var s=n(58230);var a=n(41803)
;const r=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const i=/Could not launch Spot Instances\. \w*Capacity\b|no Spot capacity|Max spot instance count exceeded/i
;const o=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}function endedOf(e){
return e.flatMap(({Description:e,Cause:t=""})=>{const[,n]=/^Terminating EC2 instance: (i-[0-9a-f]+)/.exec(e??"")??[]
;const[s=""]=t.split(/(?<=\.)\s+(?=At \d)/);return n===void 0?[]:[{machine:n,cause:s.trim().replace(/\.$/,"")}]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:n,Cause:s,StartTime:a}){const c=(a?.getTime()??0)/1e3
;if(e==="Failed"&&/^Launching/.test(n??"")){const e=t??n??"";const s=i.test(e);const a=r.test(e)&&!o.test(e)&&!s;return{
at:c,what:"launch",message:e,fatal:a,...s&&{spot:true}}}
if(/^Terminating/.test(n??"")&&/in response to a user request\.?$/.test(s??""))return{at:c,what:"replaced",
message:`${n}: ${s}`,fatal:false}
;const l=/^Terminating/.test(n??"")&&/in response to [^.]*(health check|reclaim|interruption|unhealthy)/i.test(s??"")
;return l?{at:c,what:"end",message:`${n}: ${s}`,fatal:false}:void 0}const c={sources:[],schedules:[],policies:[],
activities:[]};function toTaggedGroup(e,t){
const n=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;return{
name:e.AutoScalingGroupName??"",deleting:e.Status!==void 0,min:e.MinSize??0,max:e.MaxSize??0,
desired:e.DesiredCapacity??0,health:e.HealthCheckType?.includes("ELB")?"ELB":"EC2",...spotOf(e),
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),machines:(e.Instances??[]).map(toMachine),
traffic:Object.fromEntries(t.sources.map(({Identifier:e="",State:t})=>[e,toTraffic(t)])),
schedules:t.schedules.map(toSchedule),policies:t.policies.flatMap(({PolicyName:e})=>e??[]).sort(),
...labelledOf(t.policies),...drivenOf(t.policies,e.AutoScalingGroupName??""),tags:(0,s.CB)(e.Tags),
templateVersion:n?.Version??"",troubles:troublesOf(t.activities),ended:endedOf(t.activities)}}
function spotOf({MixedInstancesPolicy:e}){const t=e?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity??100
;return t===0?{spot:true}:{}}function labelledOf(e){const t=e.filter(e=>JSON.stringify(e).includes('"ResourceLabel"'))
;return t.length===0?{}:{labelled:t.flatMap(({PolicyName:e})=>e??[])}}function drivenOf(e,t){const alarms=e=>new Set((0,
a.AC)(e).map(e=>(0,a.qU)(e,t)));const n=e.map(e=>[e.PolicyName??"",alarms(e).size]);const s=n.filter(([,e])=>e>0)
;return s.length===0?{}:{driven:Object.fromEntries(s)}}function toMachine(e){
const{InstanceId:t="",AvailabilityZone:n="",LifecycleState:s,HealthStatus:a,ProtectedFromScaleIn:r}=e
;const i=/^(Terminat|Detach|Standby|EnteringStandby)/.test(s??"")||a==="Unhealthy"
;const o=i?"leaving":s==="InService"?"in-service":"pending"
;const c=s==="Standby"?"in standby":r?"protected from scale-in":void 0;return{id:t,zone:n,life:o,...c&&{kept:c}}}
function toTraffic(e){if(e==="Removing"||e==="Removed")return"removing";return e==="Adding"?"adding":"in-service"}
function toSchedule(e){const{ScheduledActionName:t="",Recurrence:n,TimeZone:s,StartTime:a,EndTime:r}=e
;const{MinSize:i,MaxSize:o,DesiredCapacity:c}=e;return{name:t,recurring:n!==void 0&&n!=="",...a&&{at:a.getTime()/1e3},
...n&&{recurrence:n,...s&&{timeZone:s}},...r&&{end:r.getTime()/1e3},sizes:{...i!==void 0&&{min:i},...o!==void 0&&{max:o
},...c!==void 0&&{desired:c}}}}},65350:(e,t,n)=>{n.d(t,{z:()=>AwsLedger});var s=n(70323);const a=4096
;function storedRecord(e){return JSON.stringify({format:s.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=a)return n
;for(let n=e.slice(0,a);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=a)return e
;n=n.slice(0,-Math.ceil((e.length-a)/6))}}function readLease(e,t,n,a){const r=new s.C8(e,t);const i={n,
nonce:r.text("nonce"),repository:r.text("repository"),run:r.text("run"),runAttempt:r.number("runAttempt",1),
attempt:r.number("attempt",n),kind:r.oneOf("kind",["rollout","rollback","teardown"]),release:r.text("release"),
candidate:r.text("candidate"),...r.has("stable")&&{stable:r.text("stable")},...r.has("restores")&&{
restores:r.text("restores")},at:a};r.end();return i}function readBeat(e,t,n,a){const r=new s.C8(e,t);return{n,at:a,
...r.flag("ended")&&{ended:true},...r.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,a){const r=new s.C8(e,t)
;const i={attempt:n,ruling:r.oneOf("ruling",["release","rollback"]),why:r.text("why",""),...r.has("newer")&&{
newer:r.flag("newer")},run:r.text("run",""),at:a};r.end();return i}var r=n(62348);var i=n(38991);var o=n(96419)
;var c=n(57975);var l=n(38522);var d=n(62807);var u=n(71300);var h=n(59638);function storedSpec(e){return{format:s.uB,
...e}}function readSpec(e,t){const n=new s.C8(e,t);const a=n.inner("place");const r=n.inner("size")
;const i=n.inner("liveCheck");const o=n.has("beforeTraffic")?n.inner("beforeTraffic"):void 0
;const c=n.has("seed")?n.inner("seed"):void 0;const l={app:n.text("app"),environment:n.text("environment"),
release:n.text("release"),...n.has("image")&&{image:n.text("image")},place:{account:a.text("account"),
region:a.text("region"),ami:a.text("ami"),subnets:a.texts("subnets"),securityGroups:a.texts("securityGroups",[]),
targetGroups:a.texts("targetGroups")},size:{min:r.number("min"),max:r.number("max")},
instanceTypes:n.texts("instanceTypes"),...n.has("spot")&&n.flag("spot")&&{spot:true},...n.has("instanceProfile")&&{
instanceProfile:n.text("instanceProfile")},metadataHopLimit:n.number("metadataHopLimit",u.z.metadataHopLimit),
services:Object.fromEntries(n.each("services").map(([e,t])=>[e,readService(t)])),
...n.has("network")&&n.flag("network")&&{network:true},liveCheck:{path:i.text("path",u.z.liveCheck.path),
...i.has("port")&&{port:i.number("port")},timeout:i.number("timeout",u.z.liveCheck.timeout),
via:i.oneOf("via",["ssm","balancer"],u.z.liveCheck.via),...i.has("release")&&{release:i.text("release")}},...c&&{seed:{
run:c.text("run"),timeout:c.number("timeout")}},...o&&{beforeTraffic:{run:o.text("run"),
timeout:o.number("timeout",u.z.beforeTraffic.timeout)}},waves:readWaves(n),bake:n.number("bake",u.z.bake),
alarms:n.texts("alarms",[]),tolerate:readTolerance(n),
noData:n.oneOf("noData",["pass-if-served","wait","pass","fail"],u.z.noData),
keepPrevious:n.number("keepPrevious",u.z.keepPrevious),onFailure:n.oneOf("onFailure",["rollback","halt"],u.z.onFailure),
...n.has("fixForward")&&{fixForward:n.flag("fixForward")},timeout:n.number("timeout",u.z.timeout),...n.has("ttl")&&{
ttl:n.number("ttl")},...n.has("smoke")&&{smoke:n.raw("smoke")},...n.has("url")&&{url:n.text("url")}}
;for(const e of[n,a,r,i,c,o])e?.end();return l}function readService(e){const t={image:e.text("image"),
ports:e.texts("ports",[]),environment:e.map("environment",{}),secrets:e.map("secrets",{}),...e.has("command")&&{
command:e.texts("command")},stopGrace:e.number("stopGrace",u.z.stopGrace),...e.has("dependsOn")&&{
dependsOn:e.texts("dependsOn")},...e.has("healthcheck")&&{healthcheck:readHealthcheck(e.inner("healthcheck"))}};e.end()
;return t}function readHealthcheck(e){const t={test:e.text("test"),...e.has("interval")&&{interval:e.number("interval")
},...e.has("timeout")&&{timeout:e.number("timeout")},...e.has("startPeriod")&&{startPeriod:e.number("startPeriod")},
...e.has("retries")&&{retries:e.number("retries")}};e.end();return t}function readTolerance(e){
if(!e.has("tolerate"))return{machines:0};const t=e.inner("tolerate");const n=t.has("percent")?{
percent:t.number("percent")}:{machines:t.number("machines")};t.end();return n}function readWaves(e){
const t=e.each("waves").map(([,e])=>{const t=e.has("machines")?{machines:e.number("machines")}:{
percent:e.number("percent")};e.end();return t});return t.length>0?t:h.W.halving}async function pack(e){const t=(await(0,
c.promisify)(l.brotliCompress)(JSON.stringify(storedSpec(e)))).toString("base64");if(t.length<=8192)return t;throw(0,
d.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds 8192; move long environment values into parameters and name them under secrets, and a long before-traffic into the image`)
}async function unpack(e,t){const n=await(0,c.promisify)(l.brotliDecompress)(Buffer.from(t,"base64")).catch(t=>{
throw unreadable(e,t)});return readSpec(e,json(e,n.toString()))}function json(e,t){try{return JSON.parse(t)}catch(t){
throw unreadable(e,t)}}function unreadable(e,{message:t}){
return(0,d.gz)(`${e} can't be read (${t}); correct or delete it by hand, then run this job again`)}class Memory{
leases=new Map;beats=new Map;verdicts=new Map;specs=new Map;#e=new Map;take(e,t){
const[,n,s]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[];const a=Number(s)
;const r=(t.LastModifiedDate?.getTime()??0)/1e3;const i=t.Name??"";const o=t.Value??"{}"
;if(n==="lease")this.leases.set(a,readLease(i,json(i,o),a,r));if(n==="beat")this.beats.set(a,readBeat(i,json(i,o),a,r))
;if(n==="verdict")this.verdicts.set(a,readVerdict(i,json(i,o),a,r));if(n==="spec")this.specs.set(a,o)}spec(e,t){
const n=this.specs.get(t);if(n===void 0)return;const s=this.#e.get(t)??unpack(e,n);this.#e.set(t,s);return s}records(){
return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}clear(){
for(const e of[this.leases,this.beats,this.verdicts,this.specs,this.#e])e.clear()}drop(e){const[t,n]=e.split("/")
;const s={lease:this.leases,beat:this.beats,verdict:this.verdicts,spec:this.specs};s[t]?.delete(Number(n))}}
function ascending(e){return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}class AwsLedger{#t;#n;#s=new Memory;#a=false
;constructor({ssm:e},t){this.#t=e;this.#n=(0,o.dJ)(t)}async read(){const e=this.#a?await this.#r():"newer"
;if(e==="others")this.#s.clear();if(e!=="known")await this.#i();return this.#s.records()}async claim({n:e,...t}){
await this.#o(`lease/${e}`,storedRecord(t))}async beat({n:e,...t}){const n=await this.#t.change();await n.putParameter({
...this.#c(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}async decide({attempt:e,...t}){
await this.#o(`verdict/${e}`,storedVerdict(t))}async check(e){await pack(e)}async storeSpec(e,t){
await this.#o(`spec/${e}`,await pack(t))}async spec(e){const t=`${this.#n}/spec/${e}`;const n=this.#s.spec(t,e)
;if(n)return await n;const s=await this.#t.read();const{Parameters:a}=await s.getParameters({Names:[t]})
;const r=a?.[0]?.Value;return r===void 0?void 0:await unpack(t,r)}async forget(e){const t=await this.#t.change()
;for(const n of(0,i.V)(e,10)){await t.deleteParameters({Names:n.map(e=>`${this.#n}/${e}`)})
;for(const e of n)this.#s.drop(e)}}async#o(e,t){const n=await this.#t.change();try{await n.putParameter(this.#c(e,t))
}catch(e){if(!(0,r.tD)(e,"ParameterAlreadyExists"))throw e}}#c(e,t){const n=t.length>a?{Tier:"Advanced"}:{};return{
Name:`${this.#n}/${e}`,Value:t,Type:"String",...n}}async#i(){const e=await this.#t.read();const t=await(0,
i.B)(t=>e.getParametersByPath({Path:this.#n,Recursive:true,NextToken:t}),e=>e.NextToken,e=>e.Parameters)
;for(const e of t)this.#s.take(this.#n,e);this.#a=true}async#r(){const e=this.#s.records().leases.at(-1);const t=e?.n??0
;const n=[`lease/${t+1}`];if(e)n.push(`lease/${t}`,`beat/${t}`)
;if(e&&!this.#s.verdicts.has(e.attempt))n.push(`verdict/${e.attempt}`)
;if(e&&!this.#s.specs.has(e.attempt))n.push(`spec/${e.attempt}`);const s=await this.#t.read()
;const{Parameters:a=[]}=await s.getParameters({Names:n.map(e=>`${this.#n}/${e}`)})
;for(const e of a)this.#s.take(this.#n,e)
;const r=a.some(({Name:e})=>e?.endsWith(`/lease/${t}`))&&this.#s.leases.get(t)?.nonce;if(e&&r!==e.nonce)return"others"
;return this.#s.leases.has(t+1)?"newer":"known"}}},94359:(e,t,n)=>{n.d(t,{u:()=>AwsMachines});var s=n(60002)
;function beforeTrafficScript(e,t,n=""){if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec")
;const{run:a,timeout:r}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
s.hD)(e.release)} IMMUTABLE_PREVIOUS_ADDRESS=${(0,
s.hD)(n)}\n  setsid bash -c '\n    SECONDS=0\n    timeout -k 10 ${r} bash -c "$1" >"$2/output" 2>&1\n    code=$?\n    # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n    case $code in 124 | 137) [ $SECONDS -lt ${r} ] || { touch "$2/late"; code=124; } ;; esac\n    echo $code >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
s.hD)(a)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${r+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\ntail -c 20000 "$once/output"\nif [ -e "$once/late" ]; then\n  echo "it did not end within ${r} s"\nelif [ "$code" = 124 ]; then\n  echo "it ended with 124 by itself, well within ${r} s"\nelif [ "$code" = 137 ]; then\n  echo "it was killed (SIGKILL), as a rule by the kernel for want of memory, well within ${r} s"\nfi\nexit "$code"\n`
}var a=n(79982);var r=n(62348);var i=n(38991);async function send({ssm:e},t,n,s,a){const r=await e.change()
;const{Command:i}=await r.sendCommand({DocumentName:"AWS-RunShellScript",InstanceIds:[...t],Comment:a.slice(0,100),
Parameters:{commands:[n],executionTimeout:[String(Math.ceil(s))]},TimeoutSeconds:30});return i?.CommandId??""}
function fateOf({Status:e,StatusDetails:t}){const n=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(n))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(n)?"lost":"ended"}
async function invocations({ssm:e},t){const n=await e.read();return await(0,i.B)(e=>n.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,n){const s=await e.read();try{return await s.getCommandInvocation({CommandId:t,
InstanceId:n})}catch(e){if((0,r.tD)(e,"InvocationDoesNotExist"))return;throw e}}class BeforeTrafficRuns{#l;#d=new Map
;#u=new Map;constructor(e){this.#l=e}async run(e,t,n,s){const a=await send(this.#l,[e],t,n+60,s);this.#d.set(e,a)
;this.#u.set(e,{state:"asked"})}async answer(e){const t=this.#d.get(e)
;if(t===void 0||this.#u.get(e)?.state==="ended")return this.#u.get(e);const n=await invocation(this.#l,t,e)
;const s=n?fateOf(n):"open";if(s==="lost"){this.#d.delete(e);this.#u.delete(e)}if(n&&s==="ended"){
const t=n.ResponseCode??-1;const s=[n.StandardOutputContent,n.StandardErrorContent].filter(Boolean).join("\n").trim()
;this.#u.set(e,{state:"ended",code:t<0?124:t,output:s})}return this.#u.get(e)}}var o=n(26876);var c=n(49468)
;var l=n(78842);var d=n(19349);const u={unknown:1,hopeless:2,status:3,silent:4,release:5};function liveCheckScript(e,t){
const n=Object.entries(e.services);const a=n.map(([,{image:e}])=>(0,d.ol)(e));const r=n.length===0?`is ${(0,
s.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:n.map(([e,{image:t}])=>`runs ${(0,s.hD)(e)} ${(0,
s.hD)((0,d.ol)(t))} || return`).join("\n  ");const i=n.length===0?e.place.ami:[...new Set(a)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs its release and answers.\nexport LC_ALL=C\n${s.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return ${u.release}; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format ${(0,
s.hD)("{{.State.Status}} {{.RestartCount}} {{.Image}}")} "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return ${u.silent} ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt ${s.KG} ] || return ${u.hopeless}\n    return ${u.silent}\n  fi\n  docker image inspect --format ${(0,
s.hD)('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return ${u.release}; }\n}\n${answersScript(e)}\nlook() {\n  [ ! -e ${s.U5} ] || { cat ${s.U5}; return ${u.hopeless}; }\n  local release said\n  release=$(cat ${s.jn} 2>/dev/null) ||\n    { echo ${(0,
s.hD)(`the release of this machine is unknown, since its user data has not ended (see its console), not ${e.release}`)}; return ${u.unknown}; }\n  is ${(0,
s.hD)(e.release)} "$release" 'the release of this machine is' || return\n  ${r}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { local code=$?; echo "$said"; return $code; }'}\n  echo ${(0,
s.hD)(`release ${e.release} at ${i}`)}"\${said:+, $said}"\n}\nuntil seen=$(look); do\n  code=$?\n  if [ $code = ${u.hopeless} ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | cut -c1-400 | head -n 3\n${n.map(([e])=>`    echo ${(0,
s.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,
s.hD)(e)} 2>&1 | tail -c ${Math.floor(1800/n.length)}`).join("\n")||"    :"}\n    exit $code\n  fi\n  sleep 0.5\ndone\n${e.liveCheck.release===void 0?'echo "$seen"':"# First, since AWS cuts the end off.\ngrep '^told ' <<<\"$seen\"\ngrep -v '^told ' <<<\"$seen\""}\n`
}const h="%{http_code} %{time_total}\\n";function answersScript({liveCheck:{port:e,path:t,release:n}}){
if(e===void 0)return"";const a=n===void 0?void 0:(0,c.ro)(n)
;const asking=n=>`curl -s --globoff --path-as-is ${n} -m 5 "http://$address:${e}"${(0,s.hD)(t)}`
;const r=a===void 0?"":"$'\\ntold '\"$told\""
;return`answers() {\n  local address code took told\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return ${u.unknown}; }\n  ${a===void 0?`read -r code took < <(${asking(`-o /dev/null -w '${h}'`)})`:hearing(asking,a)}\n  case $code in\n    2??) echo ${(0,
s.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms"${r} ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
s.hD)(t)}; return ${u.silent} ;;\n    *) echo ${(0,s.hD)(t)}" answers $code"; return ${u.status} ;;\n  esac\n}`}
function hearing(e,t){const[n,a]=t.kind==="header"?["-D - -o /dev/null",`grep -i ${(0,s.hD)(`^${t.name}:`)} | `]:["",""]
;return`local figures\n  figures=$(mktemp) || { echo 'no file can be made on this machine'; return ${u.unknown}; }\n  told=$(${e(`${n} -w '%{stderr}${h}'`)} 2>"$figures" | ${a}head -c 1281 | base64 -w 0)\n  read -r code took <"$figures"\n  rm -f "$figures"`
}const m={[u.hopeless]:"no connection",[u.status]:"wrong status",[u.silent]:"no connection",[u.release]:"release"}
;function heardOf(e,t){const{release:n,path:s,port:a}=e.liveCheck;const r=n===void 0||a===void 0?void 0:(0,l.R)((0,
c.ro)(n),t);return(t,a)=>{if(t!==0)return{passed:false,detail:a,word:m[t]??"no data"};if(r===void 0)return{passed:true,
detail:a};const[,i="",c=""]=/^told ?(\S*)\s*(.*)$/s.exec(a)??[];const l=answerOf(i);const d=(0,o.K)(r(l)??"",e=>e,64)
;if(d===e.release)return{passed:true,detail:`${c}, told by ${n}`,release:d}
;const u=l.cut?" in the first 1280 bytes, which is all that is read":""
;const h=d===""?`tells no release by ${n}${u}`:`answers as release ${d} (${n})`;return{passed:false,
detail:`${s} ${h}, not ${e.release}`,word:"release",release:d}}}function answerOf(e){const t=bytesOf(e)
;const n=(new TextDecoder).decode(t);const s={};for(const[,e="",t=""]of n.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t\r]*$/gm)){
const n=e.toLowerCase();s[n]=Object.hasOwn(s,n)?`${s[n]}, ${t}`:t}return{headers:s,body:n,cut:t.length>1280}}
function bytesOf(e){try{return Uint8Array.from(atob(e),e=>e.charCodeAt(0))}catch{return new Uint8Array}}
class LiveChecks{#l;#h=new Map;#u=new Map;constructor(e){this.#l=e}async ask(e,t,n,s,a){
if(t.liveCheck.via==="balancer"){for(const t of e)this.#u.set(t,{state:"passed",detail:"not attested: via balancer"})
;return}const r=Math.max(30,n-s+15);const o=liveCheckScript(t,Math.floor(n));const c=heardOf(t,await pathOf(t))
;for(const t of(0,i.V)(e,50)){this.#h.set(await send(this.#l,t,o,r,a),{machines:t,heard:c})
;for(const e of t)this.#u.set(e,{state:"asked",at:s})}}async answers(){
await Promise.all([...this.#h].map(([e,t])=>this.#e(e,t)));return Object.fromEntries(this.#u)}
async#e(e,{machines:t,heard:n}){const s=await invocations(this.#l,e);for(const e of s)this.#m(e,n)
;const a=s.filter(e=>fateOf(e)!=="open").length;if(a===t.length)this.#h.delete(e)}#m(e,t){const n=e.InstanceId??""
;if(this.#u.get(n)?.state!=="asked")return;const s=fateOf(e);if(s==="lost")this.#u.delete(n);if(s!=="ended")return
;const{Output:a="",ResponseCode:r}=e.CommandPlugins?.[0]??{};const i=e.Status==="Success"?0:r||-1
;const{passed:o,detail:c,...l}=t(i,a.trim());const d=c||`the live check ended with ${e.StatusDetails}`;this.#u.set(n,{
state:o?"passed":"failed",detail:d,...l})}}async function pathOf({liveCheck:{release:e}}){
if(e?.startsWith("json:"))return(await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))).compilePath
;return()=>()=>[]}class AwsMachines{#l;#f;#p;#w;#$;#g=new Map;constructor(e,t,n){this.#l=e;this.#f=t;this.#p=n
;this.#w=new LiveChecks(e);this.#$=new BeforeTrafficRuns(e)}async reachable(e){const t=await this.#l.ssm.read()
;const n=await Promise.all((0,i.V)(e,50).map(e=>(0,i.B)(n=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",
Values:[...e]}],MaxResults:50,NextToken:n}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(n.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async launched(e){
const t=e.filter(e=>!this.#g.has(e));const n=t.length>0?await this.#l.ec2.read():void 0;for(const e of(0,i.V)(t,100)){
const{Reservations:t=[]}=await(n?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:n}of t.flatMap(({Instances:e=[]})=>e))if(e&&n)this.#g.set(e,n.getTime()/1e3)}
const s=e.filter(e=>this.#g.has(e));return Object.fromEntries(s.map(e=>[e,this.#g.get(e)??0]))}async ask(e,t,n){
await this.#w.ask(e,t,n,this.#f.now(),`live check, ${this.#p}`)}async answers(){return await this.#w.answers()}
async runBeforeTraffic(e,t,n,s){const a=s===void 0?"":await this.#v(s);const r=beforeTrafficScript(t,n,a)
;await this.#$.run(e,r,t.beforeTraffic?.timeout??0,`before-traffic, ${this.#p}`)}async#v(e){
const t=await this.#l.ec2.read();const{Reservations:n=[]}=await t.describeInstances({Filters:[{Name:"instance-id",
Values:[e]}]});const s=n.flatMap(({Instances:e=[]})=>e)[0]?.PrivateIpAddress
;if(!s)throw new a.V(`EC2 tells no private address of ${e}`);return s}async beforeTraffic(e){
return await this.#$.answer(e)}async console(e){const t=await this.#l.ec2.read();try{
const{Output:n}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(n=>{if((0,
r.tD)(n,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw n})
;return Buffer.from(n??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof a.C)return`(the console cannot be read: ${e.message})`;throw e}}}},38991:(e,t,n)=>{n.d(t,{B:()=>pages,
V:()=>chunks});async function pages(e,t,n){const s=[];let a;do{const r=await e(a);s.push(...n(r)??[]);a=t(r)||void 0
}while(a!==void 0);return s}function chunks(e,t){return Array.from({length:Math.ceil(e.length/t)
},(n,s)=>e.slice(s*t,(s+1)*t))}},96419:(e,t,n)=>{n.d(t,{G:()=>templateName,Kj:()=>scopeTags,MU:()=>isOurs,cO:()=>tagOf,
dJ:()=>parameterPath});function scopeTags({app:e,environment:t}){return[{Key:"immutable:app",Value:e},{
Key:"immutable:environment",Value:t}]}function isOurs(e,t){return scopeTags(e).every(({Key:e,Value:n})=>tagOf(t,e)===n)}
function tagOf(e,t){return e?.find(e=>e.Key===t)?.Value}function parameterPath({app:e,environment:t}){
return`/immutable/${e}/${t}`}function templateName({app:e,environment:t}){return`${e}.${t}`}},91383:(e,t,n)=>{n.d(t,{
$:()=>services});var s=n(95349);function services(e){const t={reached:false};const of=(n,a)=>(0,s.e)(n,e,t,a);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(6719),n.e(9287),n.e(5769)]).then(n.bind(n,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(6719),n.e(2232),n.e(7399)]).then(n.bind(n,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([n.e(6719),n.e(7162),n.e(3221)]).then(n.bind(n,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(6719),n.e(2496),n.e(4878)]).then(n.bind(n,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(6719),n.e(6301),n.e(6926)]).then(n.bind(n,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(6719),n.e(3074),n.e(3077)]).then(n.bind(n,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([n.e(6719),n.e(5882),n.e(4101)]).then(n.bind(n,74101))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(6719),n.e(3845),n.e(5409)]).then(n.bind(n,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(6719),n.e(136),n.e(4796)]).then(n.bind(n,34796))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(6719),n.e(7687),n.e(43)]).then(n.bind(n,90043))).make(e))}}},
46840:(e,t,n)=>{n.d(t,{J6:()=>goodRelease,Jx:()=>goodCertificate,K0:()=>goodBody,Or:()=>goodStatus,Wf:()=>goodJson,
Z2:()=>goodHeader,wH:()=>selected});var s=n(86082);var a=n(22730);var r=n(8301);var i=n(49996);function goodStatus(e){
return({status:t,headers:n})=>{if((0,r.K)(e,t))return;const s=n["location"]
;const a=t>=300&&t<400&&s!==void 0?`, which leads to ${s}`:"";return{word:"wrong status",
wanted:`asked for status ${e.said}`,seen:`${t}${a}`}}}function holds(e,t,n){const s=(0,i.V)(e)
;const a=s.pattern&&t(s.pattern.source,s.pattern.flags);const fits=e=>a?a(e):n?e.includes(s.literal):e===s.literal
;return e=>(e!==void 0&&fits(e))!==s.not}function goodHeader(e,t,n){const s=holds(t,n,false);return({headers:n})=>{
if(s(n[e]))return;return{word:"header",wanted:`asked for ${e}: ${t}`,seen:n[e]??"no such header"}}}
function goodBody(e,t){const n=holds(e,t,true);return({body:t,cut:s})=>{if(n(t))return
;const a=`${e.startsWith("!")?"it":"none"}${s?" in the first 1 MiB, which is all that is read":""}`;return{word:"body",
wanted:`asked for a body with ${e}`,seen:a}}}function goodJson(e,t,{pattern:n,path:a}){const r=a(e)
;const o=typeof t==="string"&&(0,i.V)(t).pattern!==void 0;const c=o?holds(t,n,false):void 0
;const fits=e=>c?typeof e==="string"&&c(e):(0,s.$)(e)===(0,s.$)(t);return n=>{const s=unlike(n,r,fits)
;return s===void 0?void 0:{word:"JSON",wanted:`asked for ${e} = ${JSON.stringify(t)}`,seen:s}}}function unlike(e,t,n){
const s=selected(e,t);if(typeof s==="string")return s;if(s.length===0)return"nothing there";try{
const e=s.findIndex(e=>!n(e));return e<0?void 0:JSON.stringify(s[e])}catch{return o}}
const o="a document that is nested too deeply";function selected({body:e,cut:t},n){let s;try{s=JSON.parse(e)}catch{
return t?"a body longer than the 1 MiB that is read":e===""?"an empty body":"a body that is no JSON"}try{return n(s)
}catch{return o}}function goodRelease(e,t){return n=>{const s=t(n);return s===e?void 0:{word:"release",
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
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}}};
