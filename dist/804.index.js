export const id=804;export const ids=[804];export const modules={3532:(e,t,n)=>{n.d(t,{e:()=>service});var a=n(3767)
;var s=n(2348);const i=5e3;function service(e,t,n,s){const r=new Map;const get=o=>{const c=r.get(o);if(c)return c
;const u=(0,a.K)(process.env);const l=s({...t.region&&{region:t.region},maxAttempts:o,userAgentAppId:"immutable",
requestHandler:{connectionTimeout:i,requestTimeout:i,throwOnRequestTimeout:true,...u&&{httpsAgent:{proxyEnv:u}}}
}).then(a=>listen(a,e,t,n));r.set(o,l);return l};return{read:()=>get(4),change:()=>get(1)}}
function listen(e,t,{region:n,clock:a},i){const{middlewareStack:r}=e;r.add((e,{commandName:a=""})=>async r=>{try{
return await e(r)}catch(e){const o=subjectOf(r.input);throw(0,s.Tl)(e,{action:`${t}:${a.replace(/Command$/,"")}`,...o&&{
subject:o},region:n??process.env["AWS_REGION"]??"unknown",reached:i.reached})}},{step:"initialize",priority:"high",
name:"translateErrors"});r.add(e=>async t=>{const n=Date.now()/1e3;const s=await e(t);const{headers:r}=s.response
;a.learn(r?.["date"],n,Date.now()/1e3);i.reached=true;return s},{step:"deserialize",priority:"low",name:"learnClock"})
;return e}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","Name","Path","CommandId"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},1801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var a=n(8500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const a=Date.parse(e??"")/1e3;if(Number.isNaN(a))return;const s=a-n
;const i=a+1-t;const r=s>this.#t||i<this.#e;this.#e=r?s:Math.max(s,this.#e);this.#t=r?i:Math.min(i,this.#t)}now(){
return Date.now()/1e3+Math.min(Math.max(0,this.#e),this.#t)}async wait(e){await(0,a.setTimeout)(e*1e3)}}},
6804:(e,t,n)=>{n.r(t);n.d(t,{connect:()=>connect});async function pages(e,t,n){const a=[];let s;do{const i=await e(s)
;a.push(...n(i)??[]);s=t(i)||void 0}while(s!==void 0);return a}function chunks(e,t){return Array.from({
length:Math.ceil(e.length/t)},(n,a)=>e.slice(a*t,(a+1)*t))}const a="there is no alarm of this name";class AwsAlarms{#n
;constructor({watch:e}){this.#n=e}async look(e){if(e.length===0)return[];const t=await this.#n.read()
;const n=await Promise.all(chunks(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],
AlarmTypes:["MetricAlarm","CompositeAlarm"],MaxRecords:100})))
;const s=n.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[]})=>[...e,...t]);return e.map(e=>{
const t=s.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",reason:a};return{name:e,
state:t.StateValue??"INSUFFICIENT_DATA",reason:t.StateReason??""}})}}var s=n(1801);var i=n(9260);var r=n(9982)
;async function copyPolicies({scaling:e},t,n,a){const s=await e.read();const i=await pages(e=>s.describePolicies({
AutoScalingGroupName:t,PolicyNames:[...a],NextToken:e}),e=>e.NextToken,e=>e.ScalingPolicies)
;const r=i.map(e=>copyOf(e,n));const o=await e.change();for(const e of r)await o.putScalingPolicy(e)}
function copyOf(e,t){const{PolicyName:n,PolicyType:a,TargetTrackingConfiguration:s,PredictiveScalingConfiguration:i}=e
;if(s===void 0&&i===void 0)throw new r.C(`the ${a} policy ${n} of ${e.AutoScalingGroupName} hangs on an alarm that names its group, so it cannot move to a new one; use target tracking`)
;return{AutoScalingGroupName:t,PolicyName:n,PolicyType:a,...s&&{TargetTrackingConfiguration:s},...i&&{
PredictiveScalingConfiguration:i},...e.EstimatedInstanceWarmup!==void 0&&{
EstimatedInstanceWarmup:e.EstimatedInstanceWarmup},...e.Enabled!==void 0&&{Enabled:e.Enabled}}}
async function copySchedules({scaling:e},t,n,a){const s=await describe(await e.read(),t,a);const i=await e.change()
;for(const{ScheduledActionName:e,Recurrence:t,TimeZone:a,EndTime:r,MinSize:o,MaxSize:c,DesiredCapacity:u}of s)await i.putScheduledUpdateGroupAction({
AutoScalingGroupName:n,ScheduledActionName:e,Recurrence:t,...a&&{TimeZone:a},...r&&{EndTime:r},...o!==void 0&&{MinSize:o
},...c!==void 0&&{MaxSize:c},...u!==void 0&&{DesiredCapacity:u}})}async function describe(e,t,n){
return await pages(a=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...n],NextToken:a
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var o=n(2348);function scopeTags({app:e,environment:t}){return[{
Key:"immutable:app",Value:e},{Key:"immutable:environment",Value:t}]}function isOurs(e,t){
return scopeTags(e).every(({Key:e,Value:n})=>tagOf(t,e)===n)}function tagOf(e,t){return e?.find(e=>e.Key===t)?.Value}
function parameterPath({app:e,environment:t}){return`/immutable/${e}/${t}`}function templateName({app:e,environment:t}){
return`${e}-${t}`}function factTags(e){const{rank:t,attempt:n,served:a,progress:s,beforeTraffic:i,originals:r}=e
;const o={rank:t?.toString(),attempt:n?.toString(),served:a?.toString(),progress:s&&write({attempt:s.attempt,
wave:s.wave,"bake-since":s.bakeSince}),gate:i&&write({attempt:i.attempt,machine:i.machine,code:i.code}),
originals:r&&write({min:r.min,health:r.health,suspended:r.suspended.join("+")||void 0})}
;return Object.entries(o).flatMap(([e,t])=>t===void 0?[]:[{Key:key(e),Value:t}])}function key(e){return`immutable:${e}`}
function readFacts(e){const number=t=>Number(tagOf(e,key(t))??0);const t=read(tagOf(e,key("progress")))
;const n=read(tagOf(e,key("gate")));const a=read(tagOf(e,key("originals")));return{rank:number("rank"),
attempt:number("attempt"),served:number("served"),...t&&{progress:toProgress(t)},...n&&{
beforeTraffic:toBeforeTrafficRun(n)},...a&&{originals:toOriginals(a)}}}function toProgress(e){const t=e["bake-since"]
;return{attempt:Number(e["attempt"]),wave:Number(e["wave"]),...t!==void 0&&{bakeSince:Number(t)}}}
function toBeforeTrafficRun(e){const t=e["code"];return{attempt:Number(e["attempt"]),machine:e["machine"]??"",
...t!==void 0&&{code:Number(t)}}}function toOriginals(e){return{min:Number(e["min"]),health:e["health"]??"EC2",
suspended:e["suspended"]?.split("+")??[]}}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}function read(e){
return e===void 0?void 0:Object.fromEntries(e.split(" ").map(e=>e.split("=")))}
async function createFleet({scaling:e},t,n,a){const s=await t.version(a.release)
;if(s===void 0)throw new r.V(`${t.name} has no version of ${a.release} yet`)
;if(!isMadeOf(s,a))throw new r.C(`version ${s.VersionNumber} of the launch template ${t.name} is called ${a.release} but was made from something else; give this release another id`)
;const i=await e.change();try{await i.createAutoScalingGroup(request(n,a,t.name,String(s.VersionNumber)))}catch(t){
if(!(0,o.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const s=await e.read()
;const{AutoScalingGroups:i}=await s.describeAutoScalingGroups({AutoScalingGroupNames:[n.fleet]});checkOurs(n,a,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:n=""}){const a=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&a.includes(n)}function request({fleet:e,size:t,facts:n},a,s,i){const r={
LaunchTemplateName:s,Version:i};const o=[...scopeTags(a),{Key:key("release"),Value:a.release}];return{
AutoScalingGroupName:e,...a.instanceTypes.length>1?{MixedInstancesPolicy:{LaunchTemplate:{LaunchTemplateSpecification:r,
Overrides:a.instanceTypes.map(e=>({InstanceType:e}))}}}:{LaunchTemplate:r},MinSize:t,DesiredCapacity:t,
MaxSize:Math.max(a.size.max,t),VPCZoneIdentifier:a.place.subnets.join(","),HealthCheckType:"EC2",
HealthCheckGracePeriod:Math.ceil(a.liveCheck.timeout),Tags:[...o.map(e=>({...e,PropagateAtLaunch:true
})),...factTags(n).map(e=>({...e,PropagateAtLaunch:false}))]}}function checkOurs({fleet:e,facts:t},n,a){
if(a===void 0||a.Status!==void 0)throw new r.V(`${e} is being made or deleted`)
;const s=isOurs(n,a.Tags)&&tagOf(a.Tags,key("release"))===n.release&&tagOf(a.Tags,key("attempt"))===String(t.attempt)
;if(!s)throw new r.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,n,{fleet:a,templateVersion:s}){const i=await e.read()
;const{AutoScalingGroups:o}=await i.describeAutoScalingGroups({AutoScalingGroupNames:[a]});const c=o?.[0]
;if(c===void 0||c.Status!==void 0||!isOurs(n,c.Tags))return
;if((c.Instances??[]).length>0||c.DesiredCapacity!==0)throw new r.V(`${a} still has machines`)
;if(s!==void 0)await t.delete(s);const u=await e.change();await u.deleteAutoScalingGroup({AutoScalingGroupName:a})}
const c=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const u=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:n,Cause:a,StartTime:s}){const i=(s?.getTime()??0)/1e3
;if(e==="Failed"&&/^Launching/.test(n??"")){const e=t??n??"";return{at:i,what:"launch",message:e,
fatal:c.test(e)&&!u.test(e)}}
const r=/^Terminating/.test(n??"")&&/health check|reclaim|interruption|unhealthy/i.test(a??"");return r?{at:i,
what:"end",message:`${n}: ${a}`,fatal:false}:void 0}const l={sources:[],schedules:[],policies:[],activities:[]}
;function toFleet(e,t){const n=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification
;return{name:e.AutoScalingGroupName??"",release:tagOf(e.Tags,key("release"))??"",deleting:e.Status!==void 0,
min:e.MinSize??0,max:e.MaxSize??0,desired:e.DesiredCapacity??0,health:e.HealthCheckType?.includes("ELB")?"ELB":"EC2",
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),machines:(e.Instances??[]).map(toMachine),
traffic:Object.fromEntries(t.sources.map(({Identifier:e="",State:t})=>[e,toTraffic(t)])),
schedules:t.schedules.map(toSchedule),policies:t.policies.flatMap(({PolicyName:e})=>e??[]).sort(),
facts:readFacts(e.Tags),templateVersion:n?.Version??"",troubles:troublesOf(t.activities)}}
function toMachine({InstanceId:e="",AvailabilityZone:t="",LifecycleState:n,HealthStatus:a}){
const s=/^(Terminat|Detach|Standby|EnteringStandby)/.test(n??"")||a==="Unhealthy"
;const i=s?"leaving":n==="InService"?"in-service":"pending";return{id:e,zone:t,life:i}}function toTraffic(e){
if(e==="Removing"||e==="Removed")return"removing";return e==="Adding"?"adding":"in-service"}
function toSchedule({ScheduledActionName:e="",Recurrence:t,StartTime:n}){return{name:e,recurring:t!==void 0&&t!=="",
...n&&{at:n.getTime()/1e3}}}async function lookAtFleets(e,t){const n=scopeTags(t).map(({Key:e,Value:t})=>({
Name:`tag:${e}`,Values:[t]}));const a=await pages(t=>e.describeAutoScalingGroups({Filters:n,NextToken:t,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups);return await Promise.all(a.map(async t=>toFleet(t,await detailsOf(e,t))))}
async function detailsOf(e,t){const{AutoScalingGroupName:n,MaxSize:a=0,Instances:s=[],Status:i}=t
;if(a===0&&s.length===0&&i===void 0)return l;const[r,o,c,u]=await Promise.all([pages(t=>e.describeTrafficSources({
AutoScalingGroupName:n,TrafficSourceType:"elbv2",NextToken:t
}),e=>e.NextToken,e=>e.TrafficSources),pages(t=>e.describeScheduledActions({AutoScalingGroupName:n,NextToken:t
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions),pages(t=>e.describePolicies({AutoScalingGroupName:n,NextToken:t
}),e=>e.NextToken,e=>e.ScalingPolicies),e.describeScalingActivities({AutoScalingGroupName:n,MaxRecords:100
}).then(({Activities:e=[]})=>e)]);return{sources:r,schedules:o,policies:c,activities:u}}
async function putRetire({scaling:e},t,n,a){const s=await e.change();await s.putScheduledUpdateGroupAction({
AutoScalingGroupName:t,ScheduledActionName:i.cO,StartTime:new Date(Math.ceil(Math.max(n,a+2))*1e3),MinSize:0,MaxSize:0,
DesiredCapacity:0})}async function dropSchedules({scaling:e},t,n){const a=await e.change();for(const e of n)try{
await a.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}async function dropPolicies({scaling:e},t,n){const a=await e.change()
;for(const e of n)try{await a.deletePolicy({AutoScalingGroupName:t,PolicyName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}var d=n(7598);var h=n(9368);function templateData(e){
const t=[...scopeTags(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}-${e.environment}-${e.release}`}];const n=e.instanceTypes[0];return{ImageId:e.place.ami,...n&&{
InstanceType:n},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,h.s)(e)).toString("base64"),MetadataOptions:{
HttpTokens:"required",HttpPutResponseHopLimit:2,InstanceMetadataTags:"enabled"},TagSpecifications:[{
ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}class Template{#a;#s;name;constructor({ec2:e},t){
this.#a=e;this.#s=t;this.name=templateName(t)}async version(e){if(await this.#i()===void 0)return
;return(await this.#r()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e){const t=await this.#i();const n=await this.#a.change()
;const a=`${this.name} ${e.release} after ${t?.LatestVersionNumber??0}`;const s={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,d.createHash)("sha256").update(a).digest("hex")};if(t){await n.createLaunchTemplateVersion(s);return}
const i=[{ResourceType:"launch-template",Tags:scopeTags(this.#s)}];try{await n.createLaunchTemplate({...s,
TagSpecifications:i})}catch(e){if(!(0,o.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}
async delete(e){const t=await this.#i();if(t===void 0)return;const n=this.name
;const a=(await this.#r()).filter(({VersionNumber:t})=>String(t)!==e);const s=await this.#a.change()
;const i=a.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(i===void 0){await s.deleteLaunchTemplate({
LaunchTemplateName:n});return}if(String(t.DefaultVersionNumber)===e)await s.modifyLaunchTemplate({LaunchTemplateName:n,
DefaultVersion:String(i)});await s.deleteLaunchTemplateVersions({LaunchTemplateName:n,Versions:[e]})}async#r(){
const e=await this.#a.read();return await pages(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#i(){const e=await this.#a.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({Filters:t
});const a=n[0]
;if(a&&!isOurs(this.#s,a.Tags))throw new r.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return a}}class AwsFleets{#o;#s;#c;#u;constructor(e,t,n){this.#o=e;this.#s=t;this.#c=n;this.#u=new Template(e,t)}
async look(){return await lookAtFleets(await this.#o.scaling.read(),this.#s)}async template(e){
return(await this.#u.version(e))?.VersionNumber?.toString()}async makeTemplate(e){await this.#u.make(e)}
async create(e,t){await createFleet(this.#o,this.#u,e,t)}async resize({fleet:e,min:t,desired:n,max:a}){
const s=await this.#o.scaling.change();await s.updateAutoScalingGroup({AutoScalingGroupName:e,...t!==void 0&&{MinSize:t
},...n!==void 0&&{DesiredCapacity:n},...a!==void 0&&{MaxSize:a}})}async writeFacts({fleet:e,facts:t}){
const n=await this.#o.scaling.change();await n.createOrUpdateTags({Tags:factTags(t).map(t=>({...t,...ofGroup(e),
PropagateAtLaunch:false}))})}async forgetOriginals(e){const t=await this.#o.scaling.change();await t.deleteTags({Tags:[{
...ofGroup(e),Key:key("originals")}]})}async putRetire(e,t){await putRetire(this.#o,e,t,this.#c.now())}
async deleteRetire(e){await dropSchedules(this.#o,e,[i.cO])}async attach(e,t){const n=await this.#o.scaling.change()
;await n.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const n=await this.#o.scaling.change();await n.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const n=await this.#o.scaling.change();await n.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const n=await this.#o.scaling.change()
;await n.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const n=await this.#o.scaling.change();await n.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,n){await copyPolicies(this.#o,e,t,n)}async copySchedules(e,t,n){
await copySchedules(this.#o,e,t,n)}async dropPolicies(e,t){await dropPolicies(this.#o,e,t)}async dropSchedules(e,t){
await dropSchedules(this.#o,e,t)}async deleteFleet(e){await deleteFleet(this.#o,this.#u,this.#s,e)}}function ofGroup(e){
return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({Identifier:e,Type:"elbv2"
}))}var m=n(7975);var f=n(8522);var p=n(2807);async function pack(e){const t=(await(0,
m.promisify)(f.brotliCompress)(JSON.stringify(e))).toString("base64");if(t.length<=8192)return t;throw(0,
p.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds 8192; move long environment values into parameters and name them under secrets`)
}async function unpack(e){
return JSON.parse((await(0,m.promisify)(f.brotliDecompress)(Buffer.from(e,"base64"))).toString())}class Memory{
leases=new Map;beats=new Map;verdicts=new Map;specs=new Map;async take(e,t){
const[,n,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[];const s=Number(a)
;const i=(t.LastModifiedDate?.getTime()??0)/1e3;const r=t.Value??"{}";if(n==="lease")this.leases.set(s,{
...JSON.parse(r),n:s,at:i});if(n==="beat")this.beats.set(s,{...JSON.parse(r),n:s,at:i})
;if(n==="verdict")this.verdicts.set(s,{...JSON.parse(r),attempt:s,at:i});if(n==="spec")this.specs.set(s,await unpack(r))
}records(){return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}drop(e){const[t,n]=e.split("/");const a={lease:this.leases,
beat:this.beats,verdict:this.verdicts,spec:this.specs};a[t]?.delete(Number(n))}}function ascending(e){
return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}class AwsLedger{#l;#d;#h=new Memory;#m=false;constructor({ssm:e},t){
this.#l=e;this.#d=parameterPath(t)}async read(){if(!this.#m||await this.#f())await this.#p();return this.#h.records()}
async claim({n:e,...t}){await this.#g(`lease/${e}`,JSON.stringify(t))}async beat({n:e,...t}){
const n=await this.#l.change();await n.putParameter({...this.#w(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}
async decide({attempt:e,...t}){await this.#g(`verdict/${e}`,JSON.stringify(t))}async storeSpec(e,t){
await this.#g(`spec/${e}`,await pack(t))}async spec(e){const t=this.#h.specs.get(e);if(t)return t
;const n=await this.#l.read();const{Parameters:a}=await n.getParameters({Names:[`${this.#d}/spec/${e}`]})
;const s=a?.[0]?.Value;return s===void 0?void 0:await unpack(s)}async forget(e){const t=await this.#l.change()
;for(const n of chunks(e,10)){await t.deleteParameters({Names:n.map(e=>`${this.#d}/${e}`)})
;for(const e of n)this.#h.drop(e)}}async#g(e,t){const n=await this.#l.change();try{await n.putParameter(this.#w(e,t))
}catch(e){if(!(0,o.tD)(e,"ParameterAlreadyExists"))throw e}}#w(e,t){const n=t.length>4096?{Tier:"Advanced"}:{};return{
Name:`${this.#d}/${e}`,Value:t,Type:"String",...n}}async#p(){const e=await this.#l.read()
;const t=await pages(t=>e.getParametersByPath({Path:this.#d,Recursive:true,NextToken:t}),e=>e.NextToken,e=>e.Parameters)
;for(const e of t)await this.#h.take(this.#d,e);this.#m=true}async#f(){const e=this.#h.records().leases.at(-1)
;const t=e?.n??0;const n=[`lease/${t+1}`];if(e)n.push(`beat/${t}`)
;if(e&&!this.#h.verdicts.has(e.attempt))n.push(`verdict/${e.attempt}`)
;if(e&&!this.#h.specs.has(e.attempt))n.push(`spec/${e.attempt}`);const a=await this.#l.read()
;const{Parameters:s=[]}=await a.getParameters({Names:n.map(e=>`${this.#d}/${e}`)})
;for(const e of s)await this.#h.take(this.#d,e);return this.#h.leases.has(t+1)}}var g=n(2)
;function beforeTrafficScript(e,t){if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec")
;const{run:n,timeout:a}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
g.hD)(e.release)}\n  setsid bash -c '\n    timeout -k 10 ${a} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
g.hD)(n)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${a+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\ntail -c 20000 "$once/output"\ncase $code in 124 | 137) echo "it did not end within ${a} s" ;; esac\nexit "$code"\n`
}async function send({ssm:e},t,n,a,s){const i=await e.change();const{Command:r}=await i.sendCommand({
DocumentName:"AWS-RunShellScript",InstanceIds:[...t],Comment:s.slice(0,100),Parameters:{commands:[n],
executionTimeout:[String(Math.ceil(a))]},TimeoutSeconds:30});return r?.CommandId??""}
function fateOf({Status:e,StatusDetails:t}){const n=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(n))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(n)?"lost":"ended"}
async function invocations({ssm:e},t){const n=await e.read();return await pages(e=>n.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,n){const a=await e.read();try{return await a.getCommandInvocation({CommandId:t,
InstanceId:n})}catch(e){if((0,o.tD)(e,"InvocationDoesNotExist"))return;throw e}}class BeforeTrafficRuns{#o;#$=new Map
;#v=new Map;constructor(e){this.#o=e}async run(e,t,n,a){const s=(t.beforeTraffic?.timeout??0)+60
;const i=await send(this.#o,[e],beforeTrafficScript(t,n),s,a);this.#$.set(e,i);this.#v.set(e,{state:"asked"})}
async answer(e){const t=this.#$.get(e);if(t===void 0||this.#v.get(e)?.state==="ended")return this.#v.get(e)
;const n=await invocation(this.#o,t,e);const a=n?fateOf(n):"open";if(a==="lost"){this.#$.delete(e);this.#v.delete(e)}
if(n&&a==="ended"){const t=n.ResponseCode??-1
;const a=[n.StandardOutputContent,n.StandardErrorContent].filter(Boolean).join("\n").trim();this.#v.set(e,{
state:"ended",code:t<0?124:t,output:a})}return this.#v.get(e)}}var w=n(9349);function liveCheckScript(e,t){
const n=Object.entries(e.services);const a=n.map(([,{image:e}])=>(0,w.ol)(e));const s=n.length===0?`is ${(0,
g.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:n.map(([e,{image:t}])=>`runs ${(0,g.hD)(e)} ${(0,
g.hD)((0,w.ol)(t))} || return`).join("\n  ");const i=n.length===0?e.place.ami:[...new Set(a)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs ${e.release} and answers.\nexport LC_ALL=C\n${g.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return 1; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format '{{.State.Status}} {{.RestartCount}} {{.Image}}' "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return 1 ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt 8 ] || return 2\n    return 1\n  fi\n  docker image inspect --format '{{join .RepoDigests "\\n"}}' "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return 1; }\n}\n${answersScript(e)}\nlook() {\n  [ ! -e ${g.U5} ] || { cat ${g.U5}; return 2; }\n  is ${(0,
g.hD)(e.release)} "$(cat ${g.jn} 2>/dev/null || echo 'unknown, since its user data has not ended (see its console)')" 'the release of this machine is' || return\n  ${s}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { echo "$said"; return 1; }'}\n  echo ${(0,
g.hD)(`release ${e.release} at ${i}`)}"\${said:+, $said}"\n}\n# 2 says that waiting won't help.\nuntil seen=$(look); do\n  if [ $? = 2 ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | cut -c1-400 | head -n 3\n${n.map(([e])=>`    echo ${(0,
g.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,
g.hD)(e)} 2>&1 | tail -c ${Math.floor(1800/n.length)}`).join("\n")||"    :"}\n    exit 1\n  fi\n  sleep 0.5\ndone\necho "$seen"\n`
}function answersScript({liveCheck:{port:e,path:t}}){if(e===void 0)return""
;return`answers() {\n  local address code took\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return 1; }\n  read -r code took < <(curl -s -o /dev/null -m 5 -w '%{http_code} %{time_total}\\n' "http://$address:${e}"${(0,
g.hD)(t)})\n  case $code in\n    2??) echo ${(0,
g.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms" ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
g.hD)(t)}; return 1 ;;\n    *) echo ${(0,g.hD)(t)}" answers $code"; return 1 ;;\n  esac\n}`}class LiveChecks{#o
;#y=new Map;#v=new Map;constructor(e){this.#o=e}async ask(e,t,n,a,s){if(t.liveCheck.via==="balancer"){
for(const t of e)this.#v.set(t,{state:"passed",detail:"not attested: via balancer"});return}const i=Math.max(30,n-a+15)
;const r=liveCheckScript(t,Math.floor(n));for(const t of chunks(e,50)){this.#y.set(await send(this.#o,t,r,i,s),t)
;for(const e of t)this.#v.set(e,{state:"asked",at:a})}}async answers(){
await Promise.all([...this.#y].map(([e,t])=>this.#b(e,t)));return Object.fromEntries(this.#v)}async#b(e,t){
const n=await invocations(this.#o,e);for(const e of n)this.#k(e);const a=n.filter(e=>fateOf(e)!=="open").length
;if(a===t.length)this.#y.delete(e)}#k(e){const t=e.InstanceId??"";if(this.#v.get(t)?.state!=="asked")return
;const n=fateOf(e);if(n==="lost")this.#v.delete(t);if(n!=="ended")return
;const a=e.CommandPlugins?.[0]?.Output?.trim()??"";const s=e.Status==="Success"?"passed":"failed";this.#v.set(t,{
state:s,detail:a||`the live check ended with ${e.StatusDetails}`})}}class AwsMachines{#o;#c;#T;#S;#A;#N=new Map
;constructor(e,t,n){this.#o=e;this.#c=t;this.#T=n;this.#S=new LiveChecks(e);this.#A=new BeforeTrafficRuns(e)}
async reachable(e){const t=await this.#o.ssm.read()
;const n=await Promise.all(chunks(e,50).map(e=>pages(n=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",
Values:[...e]}],MaxResults:50,NextToken:n}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(n.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async launched(e){
const t=e.filter(e=>!this.#N.has(e));const n=t.length>0?await this.#o.ec2.read():void 0;for(const e of chunks(t,100)){
const{Reservations:t=[]}=await(n?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:n}of t.flatMap(({Instances:e=[]})=>e))if(e&&n)this.#N.set(e,n.getTime()/1e3)}
const a=e.filter(e=>this.#N.has(e));return Object.fromEntries(a.map(e=>[e,this.#N.get(e)??0]))}async ask(e,t,n){
await this.#S.ask(e,t,n,this.#c.now(),`live check, ${this.#T}`)}async answers(){return await this.#S.answers()}
async runBeforeTraffic(e,t,n){await this.#A.run(e,t,n,`before-traffic, ${this.#T}`)}async beforeTraffic(e){
return await this.#A.answer(e)}async console(e){const t=await this.#o.ec2.read();try{
const{Output:n}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(n=>{if((0,
o.tD)(n,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw n})
;return Buffer.from(n??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof r.C)return`(the console cannot be read: ${e.message})`;throw e}}}
async function checkAccount({sts:e},t,n){const a=await e.read();const s=await n.ask(()=>a.getCallerIdentity({}))
;if(s===void 0)throw new r.C("AWS does not say whose these credentials are");if(s.Account!==t.account)throw(0,
p.J5)(`checking the credentials: they are of account ${s.Account} (${s.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const i=await a.config.region()
;if(i!==t.region)throw(0,p.J5)(`checking the region: this job works in ${i}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}async function findAmi({ec2:e,ssm:t},n,a){const s=n.startsWith("ssm:")?await readAmi(t,n.slice(4),a):n
;if(s===void 0)return;const i=await e.read();const r=await a.ask(()=>i.describeImages({Filters:[{Name:"image-id",
Values:[s]}]}));if(r===void 0)return;const o=r.Images?.[0]?.State;if(o==="available")return s
;a.problem(o===void 0?`ami: ${s} cannot be found; share it with this account, or name another one`:`ami: ${s} is ${o}, not available`)
;return}async function readAmi(e,t,n){const a=await e.read();const s=await n.ask(()=>a.getParameter({Name:t
}),`ami: there is no parameter ${t}`);const i=s?.Parameter?.Value;if(i===void 0)return
;if(!/^ami-[0-9a-f]{8,17}$/.test(i)){n.problem(`ami: the parameter ${t} holds "${i.slice(0,60)}", not an AMI id`);return
}n.note(`${t} is ${i} now, and stays so for this release`);return i}
async function findTargetGroups({balancing:e},t,n,a){const s=await e.read()
;const i=await Promise.all(t["target-groups"].map(async e=>{const i=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const r=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await a.ask(()=>s.describeTargetGroups(i),r))?.TargetGroups?.[0];if(o)checkGroup(o,n,a);return o??[]}))
;const r=i.flat();for(const t of r)await noteAttributes(e,t,a);return r}function checkGroup(e,t,n){
const a=`target-groups: ${e.TargetGroupName}`
;if(e.TargetType!=="instance")n.problem(`${a} has targets of type ${e.TargetType}; machines are moved by their ids, make one of type instance`)
;if(t!==void 0&&e.VpcId!==t)n.problem(`${a} is in ${e.VpcId}, the subnets are in ${t}`)
;if((e.LoadBalancerArns??[]).length===0)n.problem(`${a} is used by no listener, so health can never be read; forward to it from a listener or rule`)
}async function noteAttributes(e,t,n){const a=await e.read();const s=t.TargetGroupArn??"";const i=t.TargetGroupName
;const r=`attributes of ${i}`;const o=await n.askIfAllowed(()=>a.describeTargetGroupAttributes({TargetGroupArn:s}),r)
;const value=e=>o?.Attributes?.find(({Key:t})=>t===e)?.Value
;const{HealthCheckIntervalSeconds:c=30,HealthyThresholdCount:u=5}=t
;n.note(`${i}: a machine counts as healthy after ${c*u} s (${u} checks, every ${c} s)`)
;const l=value("deregistration_delay.timeout_seconds");if(l)n.note(`${i}: a deregistered machine drains for ${l} s`)
;if(value("stickiness.enabled")==="true")n.note(`${i}: sessions stick to their machine; they break when it is drained`)
;const d=Number(value("slow_start.duration_seconds")??0)
;if(d>0)n.note(`${i}: slow start gives a new machine its full share only after ${d} s; bake longer than that`)
;if(value("load_balancing.cross_zone.enabled")==="false")n.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
}const $=[1,2,4,8,16];class Findings{notes=[];#I=[];#E=[];#c;constructor(e){this.#c=e}problem(e){this.#I.push(e)}
refuse(e){this.#E.push(e)}note(e){this.notes.push(e)}async ask(e,t){try{return await this.#O(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof r.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,n){try{return await this.#O(e)}catch(e){
if(isUnknown(e))this.problem(n??e.message);else if(e instanceof r.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#I.sort(),...this.#E.sort()];if(t.length===0)return
;const n=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#I.length>0?(0,
p.Qm)(`${e}: ${n}`):(0,p.J5)(`${e}: ${n}`)}async#O(e){for(const t of $)try{return await e()}catch(e){
if(!(e instanceof r.V)||isUnknown(e))throw e;await this.#c.wait(t)}try{return await e()}catch(e){
if(!(e instanceof r.V))throw e
;throw(0,p.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)}}}function isUnknown(e){
const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:"";return/NotFound|NoSuchEntity|Malformed/.test(t)}
async function checkImages(e,t,n,a){const s=[n.image,...Object.values(t.services).map(({image:e})=>e)]
;for(const n of new Set(s.flatMap(e=>e??[])))await checkImage(e,t,n,a)}
async function checkImage({ecr:e},{region:t},n,a){const s=(0,w.Fv)(n);const i=s===void 0?void 0:(0,w.Fd)(s)
;const r=await e.read();if(i===void 0){
const e=s&&await a.askIfAllowed(()=>r.getAuthorizationToken({}),`whether ${s} is ECR`)
;const t=e?e.authorizationData?.[0]?.proxyEndpoint:void 0;if(s===void 0||t?.replace(/^https?:\/\//,"")!==s){
a.note(`${n} is not in ECR: whether it is there shows when machines pull it`);return}}if(i&&i.region!==t){
a.note(`${n} is in ${i.region}: whether it is there shows when machines pull it`);return}const o=(0,w._M)(n);const c=[{
imageDigest:(0,w.ol)(n)}];const u=`image: ECR has no repository ${o} in ${t}`
;const l=await a.askIfAllowed(()=>r.batchGetImage({repositoryName:o,imageIds:c,...i&&{registryId:i.account}
}),`image ${n}`,u);if(l===void 0||(l.images??[]).length>0)return;a.problem(`image: ${(0,
w.ol)(n)} is not in ECR's repository ${o}; push it first, or correct the digest`)}async function findVpc({ec2:e},t,n){
const a=await e.read();const s=await n.ask(()=>a.describeSubnets({Filters:[{Name:"subnet-id",Values:[...t.subnets]}]}))
;if(s===void 0)return;const i=s.Subnets??[];const r=t.subnets.filter(e=>!i.some(({SubnetId:t})=>t===e))
;if(r.length>0)n.problem(`subnets: ${r.join(", ")} cannot be found in ${t.region}`)
;const o=[...new Set(i.map(({VpcId:e})=>e))]
;if(o.length>1)n.problem(`subnets are in several VPCs (${o.join(", ")}); a fleet lives in one`)
;const c=new Set(i.map(({AvailabilityZone:e})=>e))
;if(c.size===1)n.note(`all subnets are in ${[...c][0]}: the fleet goes down with that zone`)
;return o.length===1?o[0]:void 0}async function findSecurityGroups({ec2:e},t,n,a){const s=t["security-groups"]
;if(s.length===0||n===void 0)return[];const i=await e.read();const find=async e=>{const t=[{Name:"vpc-id",Values:[n]},{
Name:e,Values:[...s]}];return(await i.describeSecurityGroups({Filters:t})).SecurityGroups??[]}
;const r=await a.ask(async()=>(await Promise.all([find("group-name"),find("group-id")])).flat());if(r===void 0)return[]
;const o=s.map(e=>r.find(({GroupName:t,GroupId:n})=>[t,n].includes(e))?.GroupId);const c=s.filter((e,t)=>o[t]===void 0)
;if(c.length>0)a.problem(`security-groups: ${c.join(", ")} cannot be found in ${n}`);return o.flatMap(e=>e??[])}
async function checkProfile({iam:e},t,n){const a=t["instance-profile"];if(a===void 0){
if(t["live-check"].via==="ssm")n.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const i=await n.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:a
}),`instance-profile ${a}`,`instance-profile: there is no ${a}; create it, or correct the name`)
;const r=i?.InstanceProfile?.Roles;if(i&&(r??[]).length===0)n.problem(`instance-profile: ${a} has no role`)}var v=n(46)
;async function checkService(e,t,n,s){const i=await s.ask(()=>t.alarms.look(n.alarms))
;for(const{name:e}of i?.filter(({reason:e})=>e===a)??[])s.problem(`alarms: there is no ${e}; create it, or take it out`)
;const r=await s.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(r===void 0)return;const[o,c]=r
;if(underWay(o))return;const u=c.find(({name:e})=>e===(0,v.PX)(o));if(u)await checkPolicies(e,u,s)}function underWay(e){
const t=(0,v.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:n})=>e===t.n&&n===true)}
async function checkPolicies({scaling:e},t,n){if(t.policies.length===0)return;const a=await e.read()
;const s=await n.ask(()=>pages(e=>a.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const{PolicyName:e,PolicyType:a}of s??[]){
if(a!=="StepScaling"&&a!=="SimpleScaling")continue
;n.refuse(`the ${a} policy ${e} of ${t.name} hangs on an alarm that names its group, so it cannot move to a new one; use target tracking`)
}}async function findUrl({balancing:e},t){const[n,a]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(n===void 0||a===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[n]
}),t.describeListeners({LoadBalancerArn:n})]);for(const{ListenerArn:e,Protocol:n,Port:r,DefaultActions:o}of i){
if(n!=="HTTP"&&n!=="HTTPS")continue;const i=forwards(o,a);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,a));if(!i&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const d=r===(n==="HTTPS"?443:80);return`${n.toLowerCase()}://${l}${d?"":`:${r}`}`}}catch(e){
if(!(e instanceof r.C||e instanceof r.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:n})=>e===t||n?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#o;#P;#c;constructor(e,t,n){this.#o=e;this.#P=t;this.#c=n}async resolve(e,t){const n=this.#o
;const a=new Findings(this.#c);await checkAccount(n,e,a);const s=findVpc(n,e,a)
;const[i,r,o,c]=await Promise.all([s,findAmi(n,t.ami??e.ami??"",a),s.then(t=>findSecurityGroups(n,e,t,a)),s.then(t=>findTargetGroups(n,e,t,a)),checkProfile(n,e,a),checkImages(n,e,t,a)])
;const u=c.flatMap(({TargetGroupArn:e})=>e??[])
;const[l]=await Promise.all([findUrl(n,c[0]),checkService(n,this.#P,e,a)])
;a.stop(`checking ${t.app} in ${t.environment}`)
;if(r===void 0||i===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:d,region:h,subnets:m}=e;const f={account:d,region:h,ami:r,subnets:m,securityGroups:o,targetGroups:u}
;return{place:f,notes:a.notes,...l&&{url:l}}}}var y=n(3532);function services(e){const t={reached:false}
;const of=(n,a)=>(0,y.e)(n,e,t,a);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(719),n.e(992),n.e(769)]).then(n.bind(n,5769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(719),n.e(302),n.e(399)]).then(n.bind(n,7399))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(719),n.e(962),n.e(878)]).then(n.bind(n,4878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(719),n.e(829),n.e(926)]).then(n.bind(n,6926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(719),n.e(74),n.e(77)]).then(n.bind(n,3077))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(719),n.e(845),n.e(409)]).then(n.bind(n,5409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(719),n.e(136),n.e(796)]).then(n.bind(n,4796))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(719),n.e(569),n.e(43)]).then(n.bind(n,43))).make(e))}}
const b=["initial","healthy","unhealthy","draining","unused","unavailable"];class AwsTraffic{#x;#C=new Map
;constructor({balancing:e}){this.#x=e}async look(e){const t=await this.#x.read()
;return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:n=[]},a]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#D(e)])
;return{arn:e,name:e.split("/")[1]??e,drain:a,targets:n.map(toTarget)}}))}async register(e,t){
const n=await this.#x.change();await n.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const n=await this.#x.change();await n.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#D(e){const t=this.#C.get(e);if(t)return t;const n=this.#G(e);this.#C.set(e,n);n.catch(()=>this.#C.delete(e))
;return n}async#G(e){const t=await this.#x.read();const{Attributes:n=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});return Number(n.find(({Key:e})=>e==="deregistration_delay.timeout_seconds")?.Value??300)}}
function toTarget({Target:e,TargetHealth:t}){const n=t?.State?.split(".").at(-1)??"unavailable"
;const a=b.includes(n)?n:"unavailable";const s=[t?.Reason,t?.Description].filter(Boolean).join(": ");return{
machine:e?.Id??"",state:a,...s&&{reason:s}}}function connect({app:e,environment:t,region:n,me:a}){const i=new s.I
;const r=services({region:n,clock:i});const o={app:e,environment:t};const c={ledger:new AwsLedger(r,o),
fleets:new AwsFleets(r,o,i),traffic:new AwsTraffic(r),alarms:new AwsAlarms(r)}
;const u=new AwsMachines(r,i,`run ${a.run} of ${a.repository}`);return{...c,machines:u,clock:i,
preflight:new AwsPreflight(r,c,i)}}},2348:(e,t,n)=>{n.d(t,{Tl:()=>translate,VG:()=>errorSays,tD:()=>errorNames})
;var a=n(2807);var s=n(9982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const i=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const r=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const o=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const u=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const l=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const d=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;function errorNames(e,...t){
const n=e instanceof Error&&e.cause instanceof Error?e.cause:e;return n instanceof Error&&t.includes(n.name)}
function translate(e,t){const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const i=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const r={cause:e}
;if(e.message==="Region is missing")return(0,
a.Qm)(`${n}: no AWS region is known; set region in the fleet spec or AWS_REGION`,e)
;if(e.name==="CredentialsProviderError")return(0,
a.Qm)(`${n}: no AWS credentials; run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
a.gz)(`${i}; the credentials have expired, a re-run continues where this run stopped`,"failed",e)
;if(u.test(e.name))return(0,
a.Qm)(`${i}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
a.Qm)(`${i}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e);if(l.test(e.code??"")){
if(t.reached||!d.test(e.code??""))return new s.V(i,r)
;return(0,a.Qm)(`${i}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(i,r);return new s.C(`${i}; ${remedy(e,t.action)}`,r)}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||i.test(e.name)||r.test(e.name))return true
;if(t===void 0||t===200||t===429||t>=500)return true
;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true;return o.test(e.message)||isTooNew(e)}
const h=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||h.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},9349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,Fv:()=>registryOf,SU:()=>parseRepository,U9:()=>isLoopback,_M:()=>repositoryOf,
ol:()=>digestOf,ur:()=>configKey});function registryOf(e){const[t="",...n]=e.split("/")
;return n.length>0&&(/[.:]/.test(t)||t==="localhost")?t:void 0}function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function repositoryOf(e){const t=registryOf(e)
;return e.slice(t===void 0?0:t.length+1).replace(/@.*$/,"")}function digestOf(e){return e.slice(e.indexOf("@")+1)}
const a=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const r=/^sha256:[0-9a-f]{64}$/;function parseReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const a=t<0?void 0:e.slice(t+1)
;if(a!==void 0&&!r.test(a))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;const[,s="",i]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];if(i!==void 0)parseTag(i);const{host:o="docker.io",name:c}=split(s)
;checkName(c,e);return{host:o==="index.docker.io"?"docker.io":o,
name:/^(index\.)?docker\.io$/.test(o)&&!c.includes("/")?`library/${c}`:c,...i!==void 0&&{tag:i},...a!==void 0&&{digest:a
}}}function parseRepository(e){const{host:t,name:n}=split(e)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);if(t===void 0)return{name:n};const a=/^(index\.)?docker\.io$/.test(t);return{host:a?"docker.io":t,
name:a&&!n.includes("/")?`library/${n}`:n}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(e){const t=registryOf(e);if(t===void 0)return{name:e}
;if(!s.test(t)||Number(/:(\d+)$/.exec(t)?.[1]??0)>65535)throw new Error(`"${t}" in "${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:t,name:e.slice(t.length+1)}}function checkName(e,t){if(e.length<=255&&a.test(e))return
;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},2:(e,t,n)=>{n.d(t,{U5:()=>i,hD:()=>quote,jn:()=>s,vE:()=>a
});function quote(e){return/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}
const a='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const s="/run/immutable/release";const i="/run/immutable/failed"},9368:(e,t,n)=>{n.d(t,{s:()=>userData});var a=n(2807)
;var s=n(2);var i=n(9349);function logIns(e){const t=new Set(e.flatMap(e=>(0,i.Fv)(e)??[]));if(t.size===0)return""
;const n=[...t].map(e=>{const t=(0,i.Fd)(e);if(t===void 0)return`log_in ${(0,s.hD)(e)} || echo ${(0,
s.hD)(`immutable: no log-in to ${e}`)}`
;return`retry log_in ${(0,s.hD)(e)} --region ${t.region} --registry-ids ${t.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${n.join("\n")}\n`
}function runService(e,t,n){const{environment:a,secrets:i,ports:r,command:o=[],stopGrace:c,image:u}=t;const l=(0,
s.hD)(`/run/immutable/${e}.env`);const d=Object.entries({...a,IMMUTABLE_RELEASE:n})
;const h=d.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`))
;const m=d.filter(([,e])=>/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`));const f=[`--name ${(0,
s.hD)(e)} --restart unless-stopped --stop-timeout ${c} --env-file ${l}`,...m.map(e=>`--env ${e}`),...r.map(e=>`--publish "$address":${(0,
s.hD)(e)}`)]
;return`# ${e}\nretry docker pull --quiet ${(0,s.hD)(u)}\nprintf '%s\\n' ${h.join(" ")} >${l}\n${secretLines(i,l)}docker run --detach ${f.join(" \\\n  ")} \\\n  ${Object.keys(i).length>0?'"${several[@]}" ':""}${[u,...o].map(s.hD).join(" ")}\n`
}function secretLines(e,t){const n=Object.entries(e);if(n.length===0)return"";const a=n.map(([e,n])=>{const a=(0,
s.hD)(n.replace(/^ssm:/,""))
;return`value=$(retry aws ssm get-parameter --with-decryption --name ${a} --query Parameter.Value --output text)\ncase $value in\n  *$'\\n'*) export ${e}="$value" && several+=(--env ${e}) ;;\n  *) printf '%s=%s\\n' ${e} "$value" >>${t} ;;\nesac\n`
});return`several=()\n${a.join("")}unset value\n`}function upScript(e,t){const n=Object.keys(e).map(s.hD).join(" ")
;const a=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\ncat >/var/lib/immutable/up <<'end of up'\n#!/bin/bash\nset -euo pipefail\ndocker start ${n}\nmkdir -p /run/immutable\n${t}\nend of up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\nExecStop=$docker stop ${n}\nTimeoutStopSec=${a+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const r=16384;function userData(e){const t=Object.entries(e.services)
;const n=t.length===0?[start("bash"),says(e),attest(e.release)]:[start("bash, curl, the AWS CLI and docker"),says(e),s.vE,o,logIns(t.map(([,{image:e}])=>e)),...t.map(([t,n])=>runService(t,n,e.release)),upScript(e.services,attest(e.release))]
;const i=`${n.join("\n")}\n`;const c=encodeURIComponent(i).replaceAll(/%../g,"%").length;if(c<=r)return i;throw(0,
a.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${c} bytes, AWS takes ${r}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${s.U5} ] || echo "immutable: line $1 of the user data failed: $2" | tee ${s.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "$LINENO" "$BASH_COMMAND"' ERR`
;const says=({app:e,environment:t,release:n})=>`echo ${(0,s.hD)(`immutable: ${e} in ${t}, release ${n}`)}`
;const attest=e=>`printf '%s\\n' ${(0,s.hD)(e)} >${s.jn}.new\nmv ${s.jn}.new ${s.jn}`
;const o='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "${BASH_LINENO[0]}" "$*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},9260:(e,t,n)=>{n.d(t,{ZI:()=>attached,cO:()=>a,ew:()=>recurring,vv:()=>retiring,yV:()=>alive})
;const a="immutable-retire";function alive(e){return e.machines.filter(e=>e.life==="in-service")}function retiring(e){
return e.schedules.some(e=>e.name===a)}function recurring(e){return e.schedules.filter(e=>e.recurring).map(e=>e.name)}
function attached(e){return Object.keys(e.traffic)}},46:(e,t,n)=>{n.d(t,{Ko:()=>letGo,LC:()=>servingSince,
PX:()=>inService,Vj:()=>verdictOf,YH:()=>beatOf,mi:()=>latestLease,q1:()=>begun});function latestLease(e){
return e.leases.at(-1)}function verdictOf(e,t){return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){
return e.beats.find(e=>e.n===t)}function begun(e,t){return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}},9982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later})
;class Later extends Error{}class Denied extends Error{}}};
