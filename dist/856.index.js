export const id=856;export const ids=[856];export const modules={3532:(e,t,n)=>{n.d(t,{e:()=>service});var a=n(2403)
;var s=n(3767);var r=n(2348);function service(e,t,n,r){const{reads:i,changes:o,answer:c}=a._.aws;const u=new Map
;const get=a=>{const i=u.get(a);if(i)return i;const o=(0,s.K)(process.env);const l=r({...t.region&&{region:t.region},
maxAttempts:a,userAgentAppId:"immutable",requestHandler:{connectionTimeout:c*1e3,requestTimeout:c*1e3,
throwOnRequestTimeout:true,...o&&{httpsAgent:{proxyEnv:o}}}}).then(a=>listen(a,e,t,n));u.set(a,l);return l};return{
read:()=>get(i),change:()=>get(o)}}function listen(e,t,{region:n,clock:a},s){const{middlewareStack:i}=e
;i.add((e,{commandName:a=""})=>async i=>{try{return await e(i)}catch(e){const o=subjectOf(i.input);throw(0,r.Tl)(e,{
action:`${t}:${a.replace(/Command$/,"")}`,...o&&{subject:o},region:n??process.env["AWS_REGION"]??"unknown",
reached:s.reached})}},{step:"initialize",priority:"high",name:"translateErrors"});i.add(e=>async t=>{
const n=Date.now()/1e3;const r=await e(t);const{headers:i}=r.response;a.learn(i?.["date"],n,Date.now()/1e3)
;s.reached=true;return r},{step:"deserialize",priority:"low",name:"learnClock"});return e}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","Name","Path","CommandId"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},1801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var a=n(8500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const a=Date.parse(e??"")/1e3;if(Number.isNaN(a))return;const s=a-n
;const r=a+1-t;const i=s>this.#t||r<this.#e;this.#e=i?s:Math.max(s,this.#e);this.#t=i?r:Math.min(r,this.#t)}now(){
return Date.now()/1e3+Math.min(Math.max(0,this.#e),this.#t)}async wait(e){await(0,a.setTimeout)(e*1e3)}}},856:(e,t,n)=>{
n.r(t);n.d(t,{connect:()=>connect});async function pages(e,t,n){const a=[];let s;do{const r=await e(s)
;a.push(...n(r)??[]);s=t(r)||void 0}while(s!==void 0);return a}function chunks(e,t){return Array.from({
length:Math.ceil(e.length/t)},(n,a)=>e.slice(a*t,(a+1)*t))}const a="there is no alarm of this name";class AwsAlarms{#n
;constructor({watch:e}){this.#n=e}async look(e){if(e.length===0)return[];const t=await this.#n.read()
;const n=await Promise.all(chunks(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],
AlarmTypes:["MetricAlarm","CompositeAlarm"],MaxRecords:100})))
;const s=n.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[]})=>[...e,...t]);return e.map(e=>{
const t=s.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",reason:a};return{name:e,
state:t.StateValue??"INSUFFICIENT_DATA",reason:t.StateReason??""}})}}var s=n(1801);var r=n(9260);var i=n(9982)
;async function copyPolicies({scaling:e},t,n,a){const s=await e.read();const r=await pages(e=>s.describePolicies({
AutoScalingGroupName:t,PolicyNames:[...a],NextToken:e}),e=>e.NextToken,e=>e.ScalingPolicies)
;const i=r.map(e=>copyOf(e,n));const o=await e.change();for(const e of i)await o.putScalingPolicy(e)}
function copyOf(e,t){const{PolicyName:n,PolicyType:a,TargetTrackingConfiguration:s,PredictiveScalingConfiguration:r}=e
;if(s===void 0&&r===void 0)throw new i.C(`the ${a} policy ${n} of ${e.AutoScalingGroupName} hangs on an alarm that names its group, so it cannot move to a new one; use target tracking`)
;return{AutoScalingGroupName:t,PolicyName:n,PolicyType:a,...s&&{TargetTrackingConfiguration:s},...r&&{
PredictiveScalingConfiguration:r},...e.EstimatedInstanceWarmup!==void 0&&{
EstimatedInstanceWarmup:e.EstimatedInstanceWarmup},...e.Enabled!==void 0&&{Enabled:e.Enabled}}}
async function copySchedules({scaling:e},t,n,a){const s=await describe(await e.read(),t,a);const r=await e.change()
;for(const{ScheduledActionName:e,Recurrence:t,TimeZone:a,EndTime:i,MinSize:o,MaxSize:c,DesiredCapacity:u}of s)await r.putScheduledUpdateGroupAction({
AutoScalingGroupName:n,ScheduledActionName:e,Recurrence:t,...a&&{TimeZone:a},...i&&{EndTime:i},...o!==void 0&&{MinSize:o
},...c!==void 0&&{MaxSize:c},...u!==void 0&&{DesiredCapacity:u}})}async function describe(e,t,n){
return await pages(a=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...n],NextToken:a
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var o=n(2348);function scopeTags({app:e,environment:t}){return[{
Key:"immutable:app",Value:e},{Key:"immutable:environment",Value:t}]}function isOurs(e,t){
return scopeTags(e).every(({Key:e,Value:n})=>tagOf(t,e)===n)}function tagOf(e,t){return e?.find(e=>e.Key===t)?.Value}
function parameterPath({app:e,environment:t}){return`/immutable/${e}/${t}`}function templateName({app:e,environment:t}){
return`${e}-${t}`}var c=n(2807);function checkFormat(e,t){if(t===void 0)return
;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number");if(t<=1)return;throw(0,
c.J5)(`${e} is of format ${t}, and this version of immutable reads up to 1: a later version stored it; run that one, or a newer`)
}function malformed(e,t,n,a){const s=JSON.stringify(n)?.slice(0,100)??"nothing";return(0,
c.gz)(`${e} says ${s} for ${t}, which is not ${a}; correct it by hand, then run this job again`)}class Fields{#a;#s
;#r=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
c.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#a=e;this.#s=t
;checkFormat(e,this.#s["format"])}text(e,t){return this.#i(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#i(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#i(e,t,"a list of texts",isTexts)}map(e,t){
return this.#i(e,t,"a map of texts",e=>isMap(e)&&isTexts(Object.values(e)))}oneOf(e,t,n){
return this.#i(e,n,t.join(" or "),e=>t.includes(e))}flag(e){
return this.#i(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#a}`,this.#i(e,{},"a map of names and values",isMap))}each(e){
const t=this.#i(e,{},"records",e=>isMap(e)||Array.isArray(e))
;return Object.entries(t).map(([t,n])=>[t,new Fields(`${e} ${t} of ${this.#a}`,n)])}has(e){this.#r.add(e)
;return this.#s[e]!==void 0}end(){const[e]=Object.keys(this.#s).filter(e=>!this.#r.has(e));if(e===void 0)return;throw(0,
c.J5)(`${this.#a} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#i(e,t,n,a){this.#r.add(e);const s=this.#s[e]??t;if(s!==void 0&&a(s))return s;throw malformed(this.#a,e,s,n)}}
function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isTexts(e){
return Array.isArray(e)&&e.every(e=>typeof e==="string")}function storedFacts(e){
const{rank:t,attempt:n,served:a,progress:s,beforeTraffic:r,originals:i}=e;const o={rank:t?.toString(),
attempt:n?.toString(),served:a?.toString(),progress:s&&write({attempt:s.attempt,wave:s.wave,"bake-since":s.bakeSince}),
gate:r&&write({attempt:r.attempt,machine:r.machine,code:r.code}),originals:i&&write({min:i.min,health:i.health,
suspended:i.suspended.join("+")||void 0}),format:"1"}
;return Object.fromEntries(Object.entries(o).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)checkFormat(named("format"),Number(t["format"]))
;const number=(e,n)=>toNumber(named(e),e,t[e]??`${n}`);const n=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[a,s,r]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",n),attempt:n,
served:number("served",0),...a&&{progress:toProgress(a)},...s&&{beforeTraffic:toBeforeTrafficRun(s)},...r&&{
originals:toOriginals(r)}}}function toProgress(e){const t=e.has("bake-since")?{bakeSince:e.number("bake-since")}:{}
;return{attempt:e.number("attempt"),wave:e.number("wave"),...t}}function toBeforeTrafficRun(e){const t=e.has("code")?{
code:e.number("code")}:{};return{attempt:e.number("attempt"),machine:e.text("machine"),...t}}function toOriginals(e){
const t=e.text("health","EC2");if(t!=="EC2"&&t!=="ELB")throw malformed(e.record,"health",t,"EC2 or ELB");return{
min:e.number("min"),health:t,suspended:e.text("suspended","").split("+").filter(Boolean)}}class Words{record;#s
;constructor(e,t){this.record=e;const n=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")])
;this.#s=new Map(n)}has(e){return this.#s.has(e)}text(e,t){const n=this.#s.get(e)??t
;if(n===void 0)throw malformed(this.record,e,n,"a word");return n}number(e){
return toNumber(this.record,e,this.#s.get(e))}}function toNumber(e,t,n){const a=n?.trim()?Number(n):Number.NaN
;if(Number.isFinite(a))return a;throw malformed(e,t,n,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}const u="immutable:";function key(e){
return`${u}${e}`}function factTags(e){return Object.entries(storedFacts(e)).map(([e,t])=>({Key:key(e),Value:t}))}
function factsOf(e,t){const n=(t??[]).filter(({Key:e})=>e?.startsWith(u))
;return readFacts(e,Object.fromEntries(n.map(({Key:e="",Value:t=""})=>[e.slice(10),t])))}
async function createFleet({scaling:e},t,n,a){const s=await t.version(a.release)
;if(s===void 0)throw new i.V(`${t.name} has no version of ${a.release} yet`)
;if(!isMadeOf(s,a))throw new i.C(`version ${s.VersionNumber} of the launch template ${t.name} is called ${a.release} but was made from something else; give this release another id`)
;const r=await e.change();try{await r.createAutoScalingGroup(request(n,a,t.name,String(s.VersionNumber)))}catch(t){
if(!(0,o.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const s=await e.read()
;const{AutoScalingGroups:r}=await s.describeAutoScalingGroups({AutoScalingGroupNames:[n.fleet]});checkOurs(n,a,r?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:n=""}){const a=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&a.includes(n)}function request({fleet:e,size:t,facts:n},a,s,r){const i={
LaunchTemplateName:s,Version:r};const o=[...scopeTags(a),{Key:key("release"),Value:a.release}];return{
AutoScalingGroupName:e,...a.instanceTypes.length>1?{MixedInstancesPolicy:{LaunchTemplate:{LaunchTemplateSpecification:i,
Overrides:a.instanceTypes.map(e=>({InstanceType:e}))}}}:{LaunchTemplate:i},MinSize:t,DesiredCapacity:t,
MaxSize:Math.max(a.size.max,t),VPCZoneIdentifier:a.place.subnets.join(","),HealthCheckType:"EC2",
HealthCheckGracePeriod:Math.ceil(a.liveCheck.timeout),Tags:[...o.map(e=>({...e,PropagateAtLaunch:true
})),...factTags(n).map(e=>({...e,PropagateAtLaunch:false}))]}}function checkOurs({fleet:e,facts:t},n,a){
if(a===void 0||a.Status!==void 0)throw new i.V(`${e} is being made or deleted`)
;const s=isOurs(n,a.Tags)&&tagOf(a.Tags,key("release"))===n.release&&tagOf(a.Tags,key("attempt"))===String(t.attempt)
;if(!s)throw new i.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,n,{fleet:a,templateVersion:s}){const r=await e.read()
;const{AutoScalingGroups:o}=await r.describeAutoScalingGroups({AutoScalingGroupNames:[a]});const c=o?.[0]
;if(c===void 0||c.Status!==void 0||!isOurs(n,c.Tags))return
;if((c.Instances??[]).length>0||c.DesiredCapacity!==0)throw new i.V(`${a} still has machines`)
;if(s!==void 0)await t.delete(s);const u=await e.change();await u.deleteAutoScalingGroup({AutoScalingGroupName:a})}
const l=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const d=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:n,Cause:a,StartTime:s}){const r=(s?.getTime()??0)/1e3
;if(e==="Failed"&&/^Launching/.test(n??"")){const e=t??n??"";return{at:r,what:"launch",message:e,
fatal:l.test(e)&&!d.test(e)}}
const i=/^Terminating/.test(n??"")&&/health check|reclaim|interruption|unhealthy/i.test(a??"");return i?{at:r,
what:"end",message:`${n}: ${a}`,fatal:false}:void 0}const h={sources:[],schedules:[],policies:[],activities:[]}
;function toFleet(e,t){const n=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification
;return{name:e.AutoScalingGroupName??"",release:tagOf(e.Tags,key("release"))??"",deleting:e.Status!==void 0,
min:e.MinSize??0,max:e.MaxSize??0,desired:e.DesiredCapacity??0,health:e.HealthCheckType?.includes("ELB")?"ELB":"EC2",
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),machines:(e.Instances??[]).map(toMachine),
traffic:Object.fromEntries(t.sources.map(({Identifier:e="",State:t})=>[e,toTraffic(t)])),
schedules:t.schedules.map(toSchedule),policies:t.policies.flatMap(({PolicyName:e})=>e??[]).sort(),
facts:factsOf(e.AutoScalingGroupName??"",e.Tags),templateVersion:n?.Version??"",troubles:troublesOf(t.activities)}}
function toMachine({InstanceId:e="",AvailabilityZone:t="",LifecycleState:n,HealthStatus:a}){
const s=/^(Terminat|Detach|Standby|EnteringStandby)/.test(n??"")||a==="Unhealthy"
;const r=s?"leaving":n==="InService"?"in-service":"pending";return{id:e,zone:t,life:r}}function toTraffic(e){
if(e==="Removing"||e==="Removed")return"removing";return e==="Adding"?"adding":"in-service"}
function toSchedule({ScheduledActionName:e="",Recurrence:t,StartTime:n}){return{name:e,recurring:t!==void 0&&t!=="",
...n&&{at:n.getTime()/1e3}}}async function lookAtFleets(e,t){const n=scopeTags(t).map(({Key:e,Value:t})=>({
Name:`tag:${e}`,Values:[t]}));const a=await pages(t=>e.describeAutoScalingGroups({Filters:n,NextToken:t,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups);return await Promise.all(a.map(async t=>toFleet(t,await detailsOf(e,t))))}
async function detailsOf(e,t){const{AutoScalingGroupName:n,MaxSize:a=0,Instances:s=[],Status:r}=t
;if(a===0&&s.length===0&&r===void 0)return h;const[i,o,c,u]=await Promise.all([pages(t=>e.describeTrafficSources({
AutoScalingGroupName:n,TrafficSourceType:"elbv2",NextToken:t
}),e=>e.NextToken,e=>e.TrafficSources),pages(t=>e.describeScheduledActions({AutoScalingGroupName:n,NextToken:t
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions),pages(t=>e.describePolicies({AutoScalingGroupName:n,NextToken:t
}),e=>e.NextToken,e=>e.ScalingPolicies),e.describeScalingActivities({AutoScalingGroupName:n,MaxRecords:100
}).then(({Activities:e=[]})=>e)]);return{sources:i,schedules:o,policies:c,activities:u}}
async function putRetire({scaling:e},t,n,a){const s=await e.change();await s.putScheduledUpdateGroupAction({
AutoScalingGroupName:t,ScheduledActionName:r.cO,StartTime:new Date(Math.ceil(Math.max(n,a+2))*1e3),MinSize:0,MaxSize:0,
DesiredCapacity:0})}async function dropSchedules({scaling:e},t,n){const a=await e.change();for(const e of n)try{
await a.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}async function dropPolicies({scaling:e},t,n){const a=await e.change()
;for(const e of n)try{await a.deletePolicy({AutoScalingGroupName:t,PolicyName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}var m=n(7598);var f=n(9368);function templateData(e){
const t=[...scopeTags(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}-${e.environment}-${e.release}`}];const n=e.instanceTypes[0];return{ImageId:e.place.ami,...n&&{
InstanceType:n},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,f.s)(e)).toString("base64"),MetadataOptions:{
HttpTokens:"required",HttpPutResponseHopLimit:2,InstanceMetadataTags:"enabled"},TagSpecifications:[{
ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}class Template{#o;#c;name;constructor({ec2:e},t){
this.#o=e;this.#c=t;this.name=templateName(t)}async version(e){if(await this.#u()===void 0)return
;return(await this.#l()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e){const t=await this.#u();const n=await this.#o.change()
;const a=`${this.name} ${e.release} after ${t?.LatestVersionNumber??0}`;const s={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,m.createHash)("sha256").update(a).digest("hex")};if(t){await n.createLaunchTemplateVersion(s);return}
const r=[{ResourceType:"launch-template",Tags:scopeTags(this.#c)}];try{await n.createLaunchTemplate({...s,
TagSpecifications:r})}catch(e){if(!(0,o.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}
async delete(e){const t=await this.#u();if(t===void 0)return;const n=this.name
;const a=(await this.#l()).filter(({VersionNumber:t})=>String(t)!==e);const s=await this.#o.change()
;const r=a.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(r===void 0){await s.deleteLaunchTemplate({
LaunchTemplateName:n});return}if(String(t.DefaultVersionNumber)===e)await s.modifyLaunchTemplate({LaunchTemplateName:n,
DefaultVersion:String(r)});await s.deleteLaunchTemplateVersions({LaunchTemplateName:n,Versions:[e]})}async#l(){
const e=await this.#o.read();return await pages(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#u(){const e=await this.#o.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({Filters:t
});const a=n[0]
;if(a&&!isOurs(this.#c,a.Tags))throw new i.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return a}}class AwsFleets{#d;#c;#h;#m;constructor(e,t,n){this.#d=e;this.#c=t;this.#h=n;this.#m=new Template(e,t)}
async look(){return await lookAtFleets(await this.#d.scaling.read(),this.#c)}async template(e){
return(await this.#m.version(e))?.VersionNumber?.toString()}async makeTemplate(e){await this.#m.make(e)}
async create(e,t){await createFleet(this.#d,this.#m,e,t)}async resize({fleet:e,min:t,desired:n,max:a}){
const s=await this.#d.scaling.change();await s.updateAutoScalingGroup({AutoScalingGroupName:e,...t!==void 0&&{MinSize:t
},...n!==void 0&&{DesiredCapacity:n},...a!==void 0&&{MaxSize:a}})}async writeFacts({fleet:e,facts:t}){
const n=await this.#d.scaling.change();await n.createOrUpdateTags({Tags:factTags(t).map(t=>({...t,...ofGroup(e),
PropagateAtLaunch:false}))})}async forgetOriginals(e){const t=await this.#d.scaling.change();await t.deleteTags({Tags:[{
...ofGroup(e),Key:key("originals")}]})}async putRetire(e,t){await putRetire(this.#d,e,t,this.#h.now())}
async deleteRetire(e){await dropSchedules(this.#d,e,[r.cO])}async attach(e,t){const n=await this.#d.scaling.change()
;await n.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const n=await this.#d.scaling.change();await n.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const n=await this.#d.scaling.change();await n.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const n=await this.#d.scaling.change()
;await n.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const n=await this.#d.scaling.change();await n.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,n){await copyPolicies(this.#d,e,t,n)}async copySchedules(e,t,n){
await copySchedules(this.#d,e,t,n)}async dropPolicies(e,t){await dropPolicies(this.#d,e,t)}async dropSchedules(e,t){
await dropSchedules(this.#d,e,t)}async deleteFleet(e){await deleteFleet(this.#d,this.#m,this.#c,e)}}function ofGroup(e){
return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({Identifier:e,Type:"elbv2"
}))}function storedRecord(e){return{format:1,...e}}function readLease(e,t,n,a){const s=new Fields(e,t);const r={n,
nonce:s.text("nonce"),repository:s.text("repository"),run:s.text("run"),runAttempt:s.number("runAttempt",1),
attempt:s.number("attempt",n),kind:s.oneOf("kind",["rollout","rollback"]),release:s.text("release"),
candidate:s.text("candidate"),...s.has("stable")&&{stable:s.text("stable")},...s.has("restores")&&{
restores:s.text("restores")},at:a};s.end();return r}function readBeat(e,t,n,a){return new Fields(e,t).flag("ended")?{n,
at:a,ended:true}:{n,at:a}}function readVerdict(e,t,n,a){const s=new Fields(e,t);const r={attempt:n,
ruling:s.oneOf("ruling",["release","rollback"]),why:s.text("why",""),run:s.text("run",""),at:a};s.end();return r}
var p=n(7975);var g=n(8522);var w=n(1300);var v=n(9638);function storedSpec(e){return{format:1,...e}}
function readSpec(e,t){const n=new Fields(e,t);const a=n.inner("place");const s=n.inner("size")
;const r=n.inner("liveCheck");const i=n.has("beforeTraffic")?n.inner("beforeTraffic"):void 0;const o={app:n.text("app"),
environment:n.text("environment"),release:n.text("release"),...n.has("image")&&{image:n.text("image")},place:{
account:a.text("account"),region:a.text("region"),ami:a.text("ami"),subnets:a.texts("subnets"),
securityGroups:a.texts("securityGroups",[]),targetGroups:a.texts("targetGroups")},size:{min:s.number("min"),
max:s.number("max")},instanceTypes:n.texts("instanceTypes"),...n.has("instanceProfile")&&{
instanceProfile:n.text("instanceProfile")},
services:Object.fromEntries(n.each("services").map(([e,t])=>[e,readService(t)])),liveCheck:{
path:r.text("path",w.z.liveCheck.path),...r.has("port")&&{port:r.number("port")},
timeout:r.number("timeout",w.z.liveCheck.timeout),via:r.oneOf("via",["ssm","balancer"],w.z.liveCheck.via)},...i&&{
beforeTraffic:{run:i.text("run"),timeout:i.number("timeout",w.z.beforeTraffic.timeout)}},waves:readWaves(n),
bake:n.number("bake",w.z.bake),alarms:n.texts("alarms",[]),noData:n.oneOf("noData",["wait","pass","fail"],w.z.noData),
keepPrevious:n.number("keepPrevious",w.z.keepPrevious),onFailure:n.oneOf("onFailure",["rollback","halt"],w.z.onFailure),
timeout:n.number("timeout",w.z.timeout),...n.has("url")&&{url:n.text("url")}};for(const e of[n,a,s,r,i])e?.end()
;return o}function readService(e){const t={image:e.text("image"),ports:e.texts("ports",[]),
environment:e.map("environment",{}),secrets:e.map("secrets",{}),...e.has("command")&&{command:e.texts("command")},
stopGrace:e.number("stopGrace",w.z.stopGrace)};e.end();return t}function readWaves(e){
const t=e.each("waves").map(([,e])=>{const t=e.has("machines")?{machines:e.number("machines")}:{
percent:e.number("percent")};e.end();return t});return t.length>0?t:v.W.halving}async function pack(e){const t=(await(0,
p.promisify)(g.brotliCompress)(JSON.stringify(storedSpec(e)))).toString("base64");if(t.length<=8192)return t;throw(0,
c.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds 8192; move long environment values into parameters and name them under secrets`)
}async function unpack(e,t){const n=await(0,p.promisify)(g.brotliDecompress)(Buffer.from(t,"base64")).catch(t=>{
throw unreadable(e,t)});return readSpec(e,json(e,n.toString()))}function json(e,t){try{return JSON.parse(t)}catch(t){
throw unreadable(e,t)}}function unreadable(e,{message:t}){
return(0,c.gz)(`${e} can't be read (${t}); correct or delete it by hand, then run this job again`)}class Memory{
leases=new Map;beats=new Map;verdicts=new Map;specs=new Map;#i=new Map;take(e,t){
const[,n,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[];const s=Number(a)
;const r=(t.LastModifiedDate?.getTime()??0)/1e3;const i=t.Name??"";const o=t.Value??"{}"
;if(n==="lease")this.leases.set(s,readLease(i,json(i,o),s,r));if(n==="beat")this.beats.set(s,readBeat(i,json(i,o),s,r))
;if(n==="verdict")this.verdicts.set(s,readVerdict(i,json(i,o),s,r));if(n==="spec")this.specs.set(s,o)}spec(e,t){
const n=this.specs.get(t);if(n===void 0)return;const a=this.#i.get(t)??unpack(e,n);this.#i.set(t,a);return a}records(){
return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}drop(e){const[t,n]=e.split("/");const a={lease:this.leases,
beat:this.beats,verdict:this.verdicts,spec:this.specs};a[t]?.delete(Number(n))}}function ascending(e){
return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}class AwsLedger{#f;#p;#g=new Memory;#w=false;constructor({ssm:e},t){
this.#f=e;this.#p=parameterPath(t)}async read(){if(!this.#w||await this.#v())await this.#$();return this.#g.records()}
async claim({n:e,...t}){await this.#b(`lease/${e}`,JSON.stringify(storedRecord(t)))}async beat({n:e,...t}){
const n=await this.#f.change();await n.putParameter({...this.#y(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}
async decide({attempt:e,...t}){await this.#b(`verdict/${e}`,JSON.stringify(storedRecord(t)))}async storeSpec(e,t){
await this.#b(`spec/${e}`,await pack(t))}async spec(e){const t=`${this.#p}/spec/${e}`;const n=this.#g.spec(t,e)
;if(n)return await n;const a=await this.#f.read();const{Parameters:s}=await a.getParameters({Names:[t]})
;const r=s?.[0]?.Value;return r===void 0?void 0:await unpack(t,r)}async forget(e){const t=await this.#f.change()
;for(const n of chunks(e,10)){await t.deleteParameters({Names:n.map(e=>`${this.#p}/${e}`)})
;for(const e of n)this.#g.drop(e)}}async#b(e,t){const n=await this.#f.change();try{await n.putParameter(this.#y(e,t))
}catch(e){if(!(0,o.tD)(e,"ParameterAlreadyExists"))throw e}}#y(e,t){const n=t.length>4096?{Tier:"Advanced"}:{};return{
Name:`${this.#p}/${e}`,Value:t,Type:"String",...n}}async#$(){const e=await this.#f.read()
;const t=await pages(t=>e.getParametersByPath({Path:this.#p,Recursive:true,NextToken:t}),e=>e.NextToken,e=>e.Parameters)
;for(const e of t)this.#g.take(this.#p,e);this.#w=true}async#v(){const e=this.#g.records().leases.at(-1);const t=e?.n??0
;const n=[`lease/${t+1}`];if(e)n.push(`beat/${t}`);if(e&&!this.#g.verdicts.has(e.attempt))n.push(`verdict/${e.attempt}`)
;if(e&&!this.#g.specs.has(e.attempt))n.push(`spec/${e.attempt}`);const a=await this.#f.read()
;const{Parameters:s=[]}=await a.getParameters({Names:n.map(e=>`${this.#p}/${e}`)})
;for(const e of s)this.#g.take(this.#p,e);return this.#g.leases.has(t+1)}}var $=n(2);function beforeTrafficScript(e,t){
if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec");const{run:n,timeout:a}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
$.hD)(e.release)}\n  setsid bash -c '\n    timeout -k 10 ${a} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
$.hD)(n)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${a+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\ntail -c 20000 "$once/output"\ncase $code in 124 | 137) echo "it did not end within ${a} s" ;; esac\nexit "$code"\n`
}async function send({ssm:e},t,n,a,s){const r=await e.change();const{Command:i}=await r.sendCommand({
DocumentName:"AWS-RunShellScript",InstanceIds:[...t],Comment:s.slice(0,100),Parameters:{commands:[n],
executionTimeout:[String(Math.ceil(a))]},TimeoutSeconds:30});return i?.CommandId??""}
function fateOf({Status:e,StatusDetails:t}){const n=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(n))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(n)?"lost":"ended"}
async function invocations({ssm:e},t){const n=await e.read();return await pages(e=>n.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,n){const a=await e.read();try{return await a.getCommandInvocation({CommandId:t,
InstanceId:n})}catch(e){if((0,o.tD)(e,"InvocationDoesNotExist"))return;throw e}}class BeforeTrafficRuns{#d;#k=new Map
;#T=new Map;constructor(e){this.#d=e}async run(e,t,n,a){const s=(t.beforeTraffic?.timeout??0)+60
;const r=await send(this.#d,[e],beforeTrafficScript(t,n),s,a);this.#k.set(e,r);this.#T.set(e,{state:"asked"})}
async answer(e){const t=this.#k.get(e);if(t===void 0||this.#T.get(e)?.state==="ended")return this.#T.get(e)
;const n=await invocation(this.#d,t,e);const a=n?fateOf(n):"open";if(a==="lost"){this.#k.delete(e);this.#T.delete(e)}
if(n&&a==="ended"){const t=n.ResponseCode??-1
;const a=[n.StandardOutputContent,n.StandardErrorContent].filter(Boolean).join("\n").trim();this.#T.set(e,{
state:"ended",code:t<0?124:t,output:a})}return this.#T.get(e)}}var b=n(9349);function liveCheckScript(e,t){
const n=Object.entries(e.services);const a=n.map(([,{image:e}])=>(0,b.ol)(e));const s=n.length===0?`is ${(0,
$.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:n.map(([e,{image:t}])=>`runs ${(0,$.hD)(e)} ${(0,
$.hD)((0,b.ol)(t))} || return`).join("\n  ");const r=n.length===0?e.place.ami:[...new Set(a)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs ${e.release} and answers.\nexport LC_ALL=C\n${$.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return 1; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format '{{.State.Status}} {{.RestartCount}} {{.Image}}' "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return 1 ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt 8 ] || return 2\n    return 1\n  fi\n  docker image inspect --format '{{join .RepoDigests "\\n"}}' "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return 1; }\n}\n${answersScript(e)}\nlook() {\n  [ ! -e ${$.U5} ] || { cat ${$.U5}; return 2; }\n  is ${(0,
$.hD)(e.release)} "$(cat ${$.jn} 2>/dev/null || echo 'unknown, since its user data has not ended (see its console)')" 'the release of this machine is' || return\n  ${s}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { echo "$said"; return 1; }'}\n  echo ${(0,
$.hD)(`release ${e.release} at ${r}`)}"\${said:+, $said}"\n}\n# 2 says that waiting won't help.\nuntil seen=$(look); do\n  if [ $? = 2 ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | cut -c1-400 | head -n 3\n${n.map(([e])=>`    echo ${(0,
$.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,
$.hD)(e)} 2>&1 | tail -c ${Math.floor(1800/n.length)}`).join("\n")||"    :"}\n    exit 1\n  fi\n  sleep 0.5\ndone\necho "$seen"\n`
}function answersScript({liveCheck:{port:e,path:t}}){if(e===void 0)return""
;return`answers() {\n  local address code took\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return 1; }\n  read -r code took < <(curl -s -o /dev/null -m 5 -w '%{http_code} %{time_total}\\n' "http://$address:${e}"${(0,
$.hD)(t)})\n  case $code in\n    2??) echo ${(0,
$.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms" ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
$.hD)(t)}; return 1 ;;\n    *) echo ${(0,$.hD)(t)}" answers $code"; return 1 ;;\n  esac\n}`}class LiveChecks{#d
;#S=new Map;#T=new Map;constructor(e){this.#d=e}async ask(e,t,n,a,s){if(t.liveCheck.via==="balancer"){
for(const t of e)this.#T.set(t,{state:"passed",detail:"not attested: via balancer"});return}const r=Math.max(30,n-a+15)
;const i=liveCheckScript(t,Math.floor(n));for(const t of chunks(e,50)){this.#S.set(await send(this.#d,t,i,r,s),t)
;for(const e of t)this.#T.set(e,{state:"asked",at:a})}}async answers(){
await Promise.all([...this.#S].map(([e,t])=>this.#i(e,t)));return Object.fromEntries(this.#T)}async#i(e,t){
const n=await invocations(this.#d,e);for(const e of n)this.#A(e);const a=n.filter(e=>fateOf(e)!=="open").length
;if(a===t.length)this.#S.delete(e)}#A(e){const t=e.InstanceId??"";if(this.#T.get(t)?.state!=="asked")return
;const n=fateOf(e);if(n==="lost")this.#T.delete(t);if(n!=="ended")return
;const a=e.CommandPlugins?.[0]?.Output?.trim()??"";const s=e.Status==="Success"?"passed":"failed";this.#T.set(t,{
state:s,detail:a||`the live check ended with ${e.StatusDetails}`})}}class AwsMachines{#d;#h;#N;#I;#x;#E=new Map
;constructor(e,t,n){this.#d=e;this.#h=t;this.#N=n;this.#I=new LiveChecks(e);this.#x=new BeforeTrafficRuns(e)}
async reachable(e){const t=await this.#d.ssm.read()
;const n=await Promise.all(chunks(e,50).map(e=>pages(n=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",
Values:[...e]}],MaxResults:50,NextToken:n}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(n.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async launched(e){
const t=e.filter(e=>!this.#E.has(e));const n=t.length>0?await this.#d.ec2.read():void 0;for(const e of chunks(t,100)){
const{Reservations:t=[]}=await(n?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:n}of t.flatMap(({Instances:e=[]})=>e))if(e&&n)this.#E.set(e,n.getTime()/1e3)}
const a=e.filter(e=>this.#E.has(e));return Object.fromEntries(a.map(e=>[e,this.#E.get(e)??0]))}async ask(e,t,n){
await this.#I.ask(e,t,n,this.#h.now(),`live check, ${this.#N}`)}async answers(){return await this.#I.answers()}
async runBeforeTraffic(e,t,n){await this.#x.run(e,t,n,`before-traffic, ${this.#N}`)}async beforeTraffic(e){
return await this.#x.answer(e)}async console(e){const t=await this.#d.ec2.read();try{
const{Output:n}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(n=>{if((0,
o.tD)(n,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw n})
;return Buffer.from(n??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof i.C)return`(the console cannot be read: ${e.message})`;throw e}}}
async function checkAccount({sts:e},t,n){const a=await e.read();const s=await n.ask(()=>a.getCallerIdentity({}))
;if(s===void 0)throw new i.C("AWS does not say whose these credentials are");if(s.Account!==t.account)throw(0,
c.J5)(`checking the credentials: they are of account ${s.Account} (${s.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const r=await a.config.region()
;if(r!==t.region)throw(0,c.J5)(`checking the region: this job works in ${r}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}async function findAmi({ec2:e,ssm:t},n,a){const s=n.startsWith("ssm:")?await readAmi(t,n.slice(4),a):n
;if(s===void 0)return;const r=await e.read();const i=await a.ask(()=>r.describeImages({Filters:[{Name:"image-id",
Values:[s]}]}));if(i===void 0)return;const o=i.Images?.[0]?.State;if(o==="available")return s
;a.problem(o===void 0?`ami: ${s} cannot be found; share it with this account, or name another one`:`ami: ${s} is ${o}, not available`)
;return}async function readAmi(e,t,n){const a=await e.read();const s=await n.ask(()=>a.getParameter({Name:t
}),`ami: there is no parameter ${t}`);const r=s?.Parameter?.Value;if(r===void 0)return
;if(!/^ami-[0-9a-f]{8,17}$/.test(r)){n.problem(`ami: the parameter ${t} holds "${r.slice(0,60)}", not an AMI id`);return
}n.note(`${t} is ${r} now, and stays so for this release`);return r}
async function findTargetGroups({balancing:e},t,n,a){const s=await e.read()
;const r=await Promise.all(t["target-groups"].map(async e=>{const r=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const i=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await a.ask(()=>s.describeTargetGroups(r),i))?.TargetGroups?.[0];if(o)checkGroup(o,n,a);return o??[]}))
;const i=r.flat();for(const t of i)await noteAttributes(e,t,a);return i}function checkGroup(e,t,n){
const a=`target-groups: ${e.TargetGroupName}`
;if(e.TargetType!=="instance")n.problem(`${a} has targets of type ${e.TargetType}; machines are moved by their ids, make one of type instance`)
;if(t!==void 0&&e.VpcId!==t)n.problem(`${a} is in ${e.VpcId}, the subnets are in ${t}`)
;if((e.LoadBalancerArns??[]).length===0)n.problem(`${a} is used by no listener, so health can never be read; forward to it from a listener or rule`)
}async function noteAttributes(e,t,n){const a=await e.read();const s=t.TargetGroupArn??"";const r=t.TargetGroupName
;const i=`attributes of ${r}`;const o=await n.askIfAllowed(()=>a.describeTargetGroupAttributes({TargetGroupArn:s}),i)
;const value=e=>o?.Attributes?.find(({Key:t})=>t===e)?.Value
;const{HealthCheckIntervalSeconds:c=30,HealthyThresholdCount:u=5}=t
;n.note(`${r}: a machine counts as healthy after ${c*u} s (${u} checks, every ${c} s)`)
;const l=value("deregistration_delay.timeout_seconds");if(l)n.note(`${r}: a deregistered machine drains for ${l} s`)
;if(value("stickiness.enabled")==="true")n.note(`${r}: sessions stick to their machine; they break when it is drained`)
;const d=Number(value("slow_start.duration_seconds")??0)
;if(d>0)n.note(`${r}: slow start gives a new machine its full share only after ${d} s; bake longer than that`)
;if(value("load_balancing.cross_zone.enabled")==="false")n.note(`${r}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
}var y=n(2403);class Findings{notes=[];#P=[];#O=[];#h;constructor(e){this.#h=e}problem(e){this.#P.push(e)}refuse(e){
this.#O.push(e)}note(e){this.notes.push(e)}async ask(e,t){try{return await this.#C(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof i.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,n){try{return await this.#C(e)}catch(e){
if(isUnknown(e))this.problem(n??e.message);else if(e instanceof i.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#P.sort(),...this.#O.sort()];if(t.length===0)return
;const n=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#P.length>0?(0,
c.Qm)(`${e}: ${n}`):(0,c.J5)(`${e}: ${n}`)}async#C(e){return await(0,y.d)(e,(e,t)=>{
if(!(e instanceof i.V)||isUnknown(e))throw e;const n=y._.preflight[t];if(n!==void 0)return n;throw(0,
c.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#h.wait(e))}}
function isUnknown(e){const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:""
;return/NotFound|NoSuchEntity|Malformed/.test(t)}var k=n(3720);async function checkImages(e,t,n,a){
const s=[n.image,...Object.values(t.services).map(({image:e})=>e)]
;for(const n of new Set(s.flatMap(e=>e??[])))await checkImage(e,t,n,a)}
async function checkImage({ecr:e},{region:t},n,a){const{host:s,path:r}=(0,k.mQ)(n);const i=s===void 0?void 0:(0,b.Fd)(s)
;const o=await e.read();if(i===void 0){
const e=s&&await a.askIfAllowed(()=>o.getAuthorizationToken({}),`whether ${s} is ECR`)
;const t=e?e.authorizationData?.[0]?.proxyEndpoint:void 0;if(s===void 0||t?.replace(/^https?:\/\//,"")!==s){
a.note(`${n} is not in ECR: whether it is there shows when machines pull it`);return}}if(i&&i.region!==t){
a.note(`${n} is in ${i.region}: whether it is there shows when machines pull it`);return}const c=[{imageDigest:(0,
b.ol)(n)}];const u=`image: ECR has no repository ${r} in ${t}`;const l=await a.askIfAllowed(()=>o.batchGetImage({
repositoryName:r,imageIds:c,...i&&{registryId:i.account}}),`image ${n}`,u);if(l===void 0||(l.images??[]).length>0)return
;a.problem(`image: ${(0,b.ol)(n)} is not in ECR's repository ${r}; push it first, or correct the digest`)}
async function findVpc({ec2:e},t,n){const a=await e.read();const s=await n.ask(()=>a.describeSubnets({Filters:[{
Name:"subnet-id",Values:[...t.subnets]}]}));if(s===void 0)return;const r=s.Subnets??[]
;const i=t.subnets.filter(e=>!r.some(({SubnetId:t})=>t===e))
;if(i.length>0)n.problem(`subnets: ${i.join(", ")} cannot be found in ${t.region}`)
;const o=[...new Set(r.map(({VpcId:e})=>e))]
;if(o.length>1)n.problem(`subnets are in several VPCs (${o.join(", ")}); a fleet lives in one`)
;const c=new Set(r.map(({AvailabilityZone:e})=>e))
;if(c.size===1)n.note(`all subnets are in ${[...c][0]}: the fleet goes down with that zone`)
;return o.length===1?o[0]:void 0}async function findSecurityGroups({ec2:e},t,n,a){const s=t["security-groups"]
;if(s.length===0||n===void 0)return[];const r=await e.read();const find=async e=>{const t=[{Name:"vpc-id",Values:[n]},{
Name:e,Values:[...s]}];return(await r.describeSecurityGroups({Filters:t})).SecurityGroups??[]}
;const i=await a.ask(async()=>(await Promise.all([find("group-name"),find("group-id")])).flat());if(i===void 0)return[]
;const o=s.map(e=>i.find(({GroupName:t,GroupId:n})=>[t,n].includes(e))?.GroupId);const c=s.filter((e,t)=>o[t]===void 0)
;if(c.length>0)a.problem(`security-groups: ${c.join(", ")} cannot be found in ${n}`);return o.flatMap(e=>e??[])}
async function checkProfile({iam:e},t,n){const a=t["instance-profile"];if(a===void 0){
if(t["live-check"].via==="ssm")n.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const r=await n.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:a
}),`instance-profile ${a}`,`instance-profile: there is no ${a}; create it, or correct the name`)
;const i=r?.InstanceProfile?.Roles;if(r&&(i??[]).length===0)n.problem(`instance-profile: ${a} has no role`)}var T=n(46)
;async function checkService(e,t,n,s){const r=await s.ask(()=>t.alarms.look(n.alarms))
;for(const{name:e}of r?.filter(({reason:e})=>e===a)??[])s.problem(`alarms: there is no ${e}; create it, or take it out`)
;const i=await s.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(i===void 0)return;const[o,c]=i
;if(underWay(o))return;const u=c.find(({name:e})=>e===(0,T.PX)(o));if(u)await checkPolicies(e,u,s)}function underWay(e){
const t=(0,T.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:n})=>e===t.n&&n===true)}
async function checkPolicies({scaling:e},t,n){if(t.policies.length===0)return;const a=await e.read()
;const s=await n.ask(()=>pages(e=>a.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const{PolicyName:e,PolicyType:a}of s??[]){
if(a!=="StepScaling"&&a!=="SimpleScaling")continue
;n.refuse(`the ${a} policy ${e} of ${t.name} hangs on an alarm that names its group, so it cannot move to a new one; use target tracking`)
}}async function findUrl({balancing:e},t){const[n,a]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(n===void 0||a===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:r=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[n]
}),t.describeListeners({LoadBalancerArn:n})]);for(const{ListenerArn:e,Protocol:n,Port:i,DefaultActions:o}of r){
if(n!=="HTTP"&&n!=="HTTPS")continue;const r=forwards(o,a);const{Rules:c=[]}=r?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,a));if(!r&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const d=i===(n==="HTTPS"?443:80);return`${n.toLowerCase()}://${l}${d?"":`:${i}`}`}}catch(e){
if(!(e instanceof i.C||e instanceof i.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:n})=>e===t||n?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#d;#D;#h;constructor(e,t,n){this.#d=e;this.#D=t;this.#h=n}async resolve(e,t){const n=this.#d
;const a=new Findings(this.#h);await checkAccount(n,e,a);const s=findVpc(n,e,a)
;const[r,i,o,c]=await Promise.all([s,findAmi(n,t.ami??e.ami??"",a),s.then(t=>findSecurityGroups(n,e,t,a)),s.then(t=>findTargetGroups(n,e,t,a)),checkProfile(n,e,a),checkImages(n,e,t,a)])
;const u=c.flatMap(({TargetGroupArn:e})=>e??[])
;const[l]=await Promise.all([findUrl(n,c[0]),checkService(n,this.#D,e,a)])
;a.stop(`checking ${t.app} in ${t.environment}`)
;if(i===void 0||r===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:d,region:h,subnets:m}=e;const f={account:d,region:h,ami:i,subnets:m,securityGroups:o,targetGroups:u}
;return{place:f,notes:a.notes,...l&&{url:l}}}}var S=n(3532);function services(e){const t={reached:false}
;const of=(n,a)=>(0,S.e)(n,e,t,a);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(6719),n.e(3992),n.e(5769)]).then(n.bind(n,5769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(6719),n.e(7302),n.e(7399)]).then(n.bind(n,7399))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(6719),n.e(3962),n.e(4878)]).then(n.bind(n,4878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(6719),n.e(9829),n.e(6926)]).then(n.bind(n,6926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(6719),n.e(3074),n.e(3077)]).then(n.bind(n,3077))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(6719),n.e(3845),n.e(5409)]).then(n.bind(n,5409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(6719),n.e(136),n.e(4796)]).then(n.bind(n,4796))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(6719),n.e(1569),n.e(43)]).then(n.bind(n,43))).make(e))}}
const A=["initial","healthy","unhealthy","draining","unused","unavailable"];class AwsTraffic{#G;#M=new Map
;constructor({balancing:e}){this.#G=e}async look(e){const t=await this.#G.read()
;return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:n=[]},a]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#R(e)])
;return{arn:e,name:e.split("/")[1]??e,drain:a,targets:n.map(toTarget)}}))}async register(e,t){
const n=await this.#G.change();await n.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const n=await this.#G.change();await n.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#R(e){const t=this.#M.get(e);if(t)return t;const n=this.#L(e);this.#M.set(e,n);n.catch(()=>this.#M.delete(e))
;return n}async#L(e){const t=await this.#G.read();const{Attributes:n=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});return Number(n.find(({Key:e})=>e==="deregistration_delay.timeout_seconds")?.Value??300)}}
function toTarget({Target:e,TargetHealth:t}){const n=t?.State?.split(".").at(-1)??"unavailable"
;const a=A.includes(n)?n:"unavailable";const s=[t?.Reason,t?.Description].filter(Boolean).join(": ");return{
machine:e?.Id??"",state:a,...s&&{reason:s}}}function connect({app:e,environment:t,region:n,me:a}){const r=new s.I
;const i=services({region:n,clock:r});const o={app:e,environment:t};const c={ledger:new AwsLedger(i,o),
fleets:new AwsFleets(i,o,r),traffic:new AwsTraffic(i),alarms:new AwsAlarms(i)}
;const u=new AwsMachines(i,r,`run ${a.run} of ${a.repository}`);return{...c,machines:u,clock:r,
preflight:new AwsPreflight(i,c,r)}}},2348:(e,t,n)=>{n.d(t,{Tl:()=>translate,VG:()=>errorSays,tD:()=>errorNames})
;var a=n(2807);var s=n(9982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const r=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const i=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const o=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const u=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const l=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const d=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;function errorNames(e,...t){
const n=e instanceof Error&&e.cause instanceof Error?e.cause:e;return n instanceof Error&&t.includes(n.name)}
function translate(e,t){const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const r=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const i={cause:e}
;if(e.message==="Region is missing")return(0,
a.Qm)(`${n}: no AWS region is known; set region in the fleet spec or AWS_REGION`,e)
;if(e.name==="CredentialsProviderError")return(0,
a.Qm)(`${n}: no AWS credentials; run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
a.gz)(`${r}; the credentials have expired, a re-run continues where this run stopped`,"failed",e)
;if(u.test(e.name))return(0,
a.Qm)(`${r}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
a.Qm)(`${r}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e);if(l.test(e.code??"")){
if(t.reached||!d.test(e.code??""))return new s.V(r,i)
;return(0,a.Qm)(`${r}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(r,i);return new s.C(`${r}; ${remedy(e,t.action)}`,i)}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||r.test(e.name)||i.test(e.name))return true
;if(t===void 0||t===200||t===429||t>=500)return true
;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true;return o.test(e.message)||isTooNew(e)}
const h=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||h.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},9349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,ol:()=>digestOf,ur:()=>configKey})
;var a=n(3720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,a.mQ)(e).digest??e}
const s=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:s,digest:r}=(0,a.mQ)(e)
;if(r!==void 0&&!(0,a.Bc)(r))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(s!==void 0)parseTag(s);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...s!==void 0&&{tag:s},...r!==void 0&&{
digest:r}}}function parseRepository(e){const{host:t,path:n}=(0,a.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(r.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&s.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},2:(e,t,n)=>{n.d(t,{U5:()=>r,hD:()=>quote,jn:()=>s,vE:()=>a
});function quote(e){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}
const a='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const s="/run/immutable/release";const r="/run/immutable/failed"},9368:(e,t,n)=>{n.d(t,{s:()=>userData});var a=n(2807)
;var s=n(2);var r=n(9349);var i=n(3720);function logIns(e){const t=new Set(e.flatMap(e=>(0,i.mQ)(e).host??[]))
;if(t.size===0)return"";const n=[...t].map(e=>{const t=(0,r.Fd)(e);if(t===void 0)return`log_in ${(0,
s.hD)(e)} || echo ${(0,s.hD)(`immutable: no log-in to ${e}`)}`;return`retry log_in ${(0,
s.hD)(e)} --region ${t.region} --registry-ids ${t.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${n.join("\n")}\n`
}function runService(e,t,n){const{environment:a,secrets:r,ports:i,command:o=[],stopGrace:c,image:u}=t;const l=(0,
s.hD)(`/run/immutable/${e}.env`);const d=Object.entries({...a,IMMUTABLE_RELEASE:n})
;const h=d.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`))
;const m=d.filter(([,e])=>/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`));const f=[`--name ${(0,
s.hD)(e)} --restart unless-stopped --stop-timeout ${c} --env-file ${l}`,...m.map(e=>`--env ${e}`),...i.map(e=>`--publish "$address":${(0,
s.hD)(e)}`)]
;return`# ${e}\nretry docker pull --quiet ${(0,s.hD)(u)}\nprintf '%s\\n' ${h.join(" ")} >${l}\n${secretLines(r,l)}docker run --detach ${f.join(" \\\n  ")} \\\n  ${Object.keys(r).length>0?'"${several[@]}" ':""}${[u,...o].map(s.hD).join(" ")}\n`
}function secretLines(e,t){const n=Object.entries(e);if(n.length===0)return"";const a=n.map(([e,n])=>{const a=(0,
s.hD)(n.replace(/^ssm:/,""))
;return`value=$(retry aws ssm get-parameter --with-decryption --name ${a} --query Parameter.Value --output text)\ncase $value in\n  *$'\\n'*) export ${e}="$value" && several+=(--env ${e}) ;;\n  *) printf '%s=%s\\n' ${e} "$value" >>${t} ;;\nesac\n`
});return`several=()\n${a.join("")}unset value\n`}function upScript(e,t){const n=Object.keys(e).map(s.hD).join(" ")
;const a=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\ncat >/var/lib/immutable/up <<'end of up'\n#!/bin/bash\nset -euo pipefail\ndocker start ${n}\nmkdir -p /run/immutable\n${t}\nend of up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\nExecStop=$docker stop ${n}\nTimeoutStopSec=${a+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const o=16384;function userData(e){const t=Object.entries(e.services)
;const n=t.length===0?[start("bash"),says(e),attest(e.release)]:[start("bash, curl, the AWS CLI and docker"),says(e),s.vE,c,logIns(t.map(([,{image:e}])=>e)),...t.map(([t,n])=>runService(t,n,e.release)),upScript(e.services,attest(e.release))]
;const r=`${n.join("\n")}\n`;const i=encodeURIComponent(r).replaceAll(/%../g,"%").length;if(i<=o)return r;throw(0,
a.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${i} bytes, AWS takes ${o}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${s.U5} ] || echo "immutable: line $1 of the user data failed: $2" | tee ${s.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "$LINENO" "$BASH_COMMAND"' ERR`
;const says=({app:e,environment:t,release:n})=>`echo ${(0,s.hD)(`immutable: ${e} in ${t}, release ${n}`)}`
;const attest=e=>`printf '%s\\n' ${(0,s.hD)(e)} >${s.jn}.new\nmv ${s.jn}.new ${s.jn}`
;const c='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "${BASH_LINENO[0]}" "$*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},2403:(e,t,n)=>{n.d(t,{_:()=>a,d:()=>patiently});const a={aws:{reads:4,changes:1,answer:5},rollout:{first:1,longest:15,
blind:900,afterEffect:1},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:15},github:{
pauses:[.5,1.5],together:5}};async function patiently(e,t,n){for(let a=0;;a++)try{return await e()}catch(e){
await n(t(e,a))}}},1300:(e,t,n)=>{n.d(t,{z:()=>a});const a={liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{
timeout:600},stopGrace:30,bake:300,noData:"wait",keepPrevious:3600,onFailure:"rollback",timeout:3600}},9638:(e,t,n)=>{
n.d(t,{W:()=>a,a:()=>parseWaves});const a={halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{
percent:100}],"all-at-once":[{percent:100}]};function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()))
;for(const[n,a]of t.entries()){const s=t[n-1];if(s===void 0)continue
;if("percent"in s&&"machines"in a)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(a)<=amount(s)&&"percent"in a==="percent"in s)throw new Error(`"${e}" falls or stands still at ${show(a)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const a=Number(t)
;if(t===void 0||a<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&a>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:a
}:{machines:a}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},9260:(e,t,n)=>{n.d(t,{ZI:()=>attached,cO:()=>a,ew:()=>recurring,
vv:()=>retiring,yV:()=>alive});const a="immutable-retire";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===a)}
function recurring(e){return e.schedules.filter(e=>e.recurring).map(e=>e.name)}function attached(e){
return Object.keys(e.traffic)}},46:(e,t,n)=>{n.d(t,{Ko:()=>letGo,LC:()=>servingSince,PX:()=>inService,Vj:()=>verdictOf,
YH:()=>beatOf,mi:()=>latestLease,q1:()=>begun});function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}},3720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,
mQ:()=>splitReference});function splitReference(e){const t=e.indexOf("@");const n=t<0?e:e.slice(0,t)
;const[,a="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(a),tag:s,digest:t<0?void 0:e.slice(t+1)}}
function splitHost(e){const[t="",...n]=e.split("/");const a=n.length>0&&(/[.:]/.test(t)||t==="localhost");return a?{
host:t,path:n.join("/")}:{host:void 0,path:e}}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},
9982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}}};
