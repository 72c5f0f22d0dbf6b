export const id=723;export const ids=[723];export const modules={79821:(e,t,a)=>{a.d(t,{e:()=>AwsAlarms});var n=a(38991)
;const s=["MetricAlarm","CompositeAlarm","LogAlarm"];class AwsAlarms{#e;constructor({watch:e}){this.#e=e}async look(e){
if(e.length===0)return[];const t=await this.#e.read();const a=await Promise.all((0,n.V)(e,100).map(e=>t.describeAlarms({
AlarmNames:[...e],AlarmTypes:s,MaxRecords:100})))
;const i=a.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[],LogAlarms:a=[]})=>[...e,...t,...a]);return e.map(e=>{
const t=i.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",
reason:"there is no alarm of this name",missing:true}
;const{StateValue:a="INSUFFICIENT_DATA",StateReason:n="",StateTransitionedTimestamp:s}=t;return{name:e,state:a,reason:n,
...s&&{since:s.getTime()/1e3}}})}async served(e,t){const a=await this.#e.read()
;const n=await Promise.all(e.map(e=>a.getMetricStatistics({Namespace:"AWS/ApplicationELB",
MetricName:"RequestCountPerTarget",Dimensions:[{Name:"TargetGroup",Value:e.split(":").at(-1)}],
StartTime:new Date(t*1e3),EndTime:new Date((t+86400)*1e3),Period:60,Statistics:["Sum"]})))
;return n.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},34642:(e,t,a)=>{a.r(t);a.d(t,{connect:()=>connect,
rolloutPorts:()=>rolloutPorts});var n=a(79821);var s=a(11801);var i=a(29260);var r=a(62348);var o=a(96419)
;var c=a(79982);var u=a(58230);async function createFleet({scaling:e},t,a,n,s){const i=await a.version(s.release)
;if(i===void 0)throw new c.V(`${a.name} has no version of ${s.release} yet`)
;if(!isMadeOf(i,s))throw new c.C(`version ${i.VersionNumber} of the launch template ${a.name} is called ${s.release} but was made from something else; give this release another id`)
;const o=await e.change();try{await o.createAutoScalingGroup(request(n,s,t,a.name,String(i.VersionNumber)))}catch(t){
if(!(0,r.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const a=await e.read()
;const{AutoScalingGroups:i}=await a.describeAutoScalingGroups({AutoScalingGroupNames:[n.fleet]});checkOurs(n,s,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:a=""}){const n=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&n.includes(a)}function request({fleet:e,size:t,facts:a},n,s,i,r){const c={
LaunchTemplateName:i,Version:r};const l=[...(0,o.Kj)(n),{Key:(0,u.Eb)("release"),Value:n.release}];return{
AutoScalingGroupName:e,...n.instanceTypes.length>1||n.spot?{MixedInstancesPolicy:{LaunchTemplate:{
LaunchTemplateSpecification:c,Overrides:n.instanceTypes.map(e=>({InstanceType:e}))},...n.spot&&{
InstancesDistribution:distribution(0)}}}:{LaunchTemplate:c},MinSize:t,DesiredCapacity:t,MaxSize:Math.max(n.size.max,t),
VPCZoneIdentifier:n.place.subnets.join(","),HealthCheckType:"EC2",HealthCheckGracePeriod:Math.ceil(n.liveCheck.timeout),
Tags:[...l.map(e=>({...e,PropagateAtLaunch:true})),...[...(0,o.VI)(s),...(0,u.yL)(a)].map(e=>({...e,
PropagateAtLaunch:false}))]}}function distribution(e){return{OnDemandPercentageAboveBaseCapacity:e,
SpotAllocationStrategy:"price-capacity-optimized"}}function checkOurs({fleet:e,facts:t},a,n){
if(n===void 0||n.Status!==void 0)throw new c.V(`${e} is being made or deleted`);const s=(0,o.MU)(a,n.Tags)&&(0,
o.cO)(n.Tags,(0,u.Eb)("release"))===a.release&&(0,o.cO)(n.Tags,(0,u.Eb)("attempt"))===String(t.attempt)
;if(!s)throw new c.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,{fleet:a}){const n=await e.read()
;const{AutoScalingGroups:s}=await n.describeAutoScalingGroups({AutoScalingGroupNames:[a]});const i=s?.[0]
;if(i===void 0||i.Status!==void 0||!(0,o.MU)(t,i.Tags))return
;if((i.Instances??[]).length>0||i.DesiredCapacity!==0)throw new c.V(`${a} still has machines`);const r=await e.change()
;await r.deleteAutoScalingGroup({AutoScalingGroupName:a})}var l=a(98598);var d=a(41803);var f=a(38991)
;async function putEnd({scaling:e},t,a,n,s){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:a,StartTime:new Date(Math.ceil(Math.max(n,s+2))*1e3),MinSize:0,MaxSize:0,DesiredCapacity:0})}
async function putCatchUp({scaling:e},t,a,n){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:i.cB,StartTime:new Date(a*1e3),...n.min!==void 0&&{MinSize:n.min},...n.max!==void 0&&{MaxSize:n.max
},...n.desired!==void 0&&{DesiredCapacity:n.desired}})}const p=5;async function putSchedule(e,t){for(let a=0;;a+=1){
const{StartTime:n}=t;const s=n&&new Date(n.getTime()+a*6e4);try{await e.putScheduledUpdateGroupAction({...t,...s&&{
StartTime:s}});return}catch(e){if(a>=p||n===void 0||!(0,r.VG)(e,/start time already exists/i))throw e}}}
async function dropSchedules({scaling:e},t,a){const n=await e.change();for(const e of a)try{
await n.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
r.VG)(e,/not found|does not exist/i))throw e}}async function copySchedules({scaling:e},t,a,n,s){
const i=await describe(await e.read(),t,n);const r=await e.change();for(const e of i){
const{ScheduledActionName:t,Recurrence:n,TimeZone:i,StartTime:o,EndTime:c,MinSize:u,MaxSize:l,DesiredCapacity:d}=e
;const f=o&&(!n||o.getTime()>(s+5)*1e3)?{StartTime:o}:{};await putSchedule(r,{AutoScalingGroupName:a,
ScheduledActionName:t,...n&&{Recurrence:n},...f,...i&&{TimeZone:i},...c&&{EndTime:c},...u!==void 0&&{MinSize:u},
...l!==void 0&&{MaxSize:l},...d!==void 0&&{DesiredCapacity:d}})}}async function describe(e,t,a){return await(0,
f.B)(n=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...a],NextToken:n
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var h=a(77598);var m=a(32478);function templateData(e){
const t=[...(0,o.Kj)(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}.${e.environment}.${e.release}`}];const a=e.instanceTypes[0];return{ImageId:e.place.ami,...a&&{
InstanceType:a},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,m.s)(e)).toString("base64"),MetadataOptions:{
HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:e.metadataHopLimit,HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"enabled"},TagSpecifications:[{ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}
class Template{#t;#a;name;constructor({ec2:e},t){this.#t=e;this.#a=t;this.name=(0,o.G)(t)}async version(e){
if(await this.#n()===void 0)return
;return(await this.#s()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e,t){const a=await this.#n();const n=await this.#t.change()
;const s=`${this.name} ${e.release} for attempt ${t}`;const i={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,h.createHash)("sha256").update(s).digest("hex")};if(a){await n.createLaunchTemplateVersion(i);return}
const c=[{ResourceType:"launch-template",Tags:[...(0,o.Kj)(this.#a),...(0,o.VI)(this.#a)]}];try{
await n.createLaunchTemplate({...i,TagSpecifications:c})}catch(e){
if(!(0,r.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}async delete(e){const t=await this.#n()
;if(t===void 0)return;const a=this.name;const n=await this.#s();const s=n.filter(({VersionDescription:t})=>t!==e)
;const i=n.filter(e=>!s.includes(e)).map(({VersionNumber:e})=>String(e));if(i.length===0)return
;const r=await this.#t.change();const o=s.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(o===void 0){
await r.deleteLaunchTemplate({LaunchTemplateName:a});return}
if(i.includes(String(t.DefaultVersionNumber)))await r.modifyLaunchTemplate({LaunchTemplateName:a,
DefaultVersion:String(o)});await r.deleteLaunchTemplateVersions({LaunchTemplateName:a,Versions:i})}async#s(){
const e=await this.#t.read();return await(0,f.B)(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#n(){const e=await this.#t.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:a=[]}=await e.describeLaunchTemplates({Filters:t
});const n=a[0]
;if(n&&!(0,o.MU)(this.#a,n.Tags))throw new c.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return n}}var g=a(89080);class AwsFleets{#i;#a;#r;#o;#c;constructor(e,t,a,n){this.#i=e;this.#c=n??(async()=>(0,
l.jF)(await e.scaling.read(),(0,o.Kj)(t)));this.#a=t;this.#r=a;this.#o=new Template(e,t)}async look(){return await(0,
l.WQ)(await this.#i.scaling.read(),await this.groups())}async groups(){return(await this.#c()).map(g.rY)}
async detail(e,t){return await(0,l.Um)(await this.#i.scaling.read(),e,t)}async named(e){
const t=await this.#i.scaling.read();return await(0,l.WQ)(t,await(0,l.SB)(t,e))}async template(e){
return(await this.#o.version(e))?.VersionNumber?.toString()}async makeTemplate(e,t){await this.#o.make(e,t)}
async deleteTemplate(e){await this.#o.delete(e)}async create(e,t){await createFleet(this.#i,this.#a,this.#o,e,t)}
async resize({fleet:e,min:t,desired:a,max:n}){const s=await this.#i.scaling.change();await s.updateAutoScalingGroup({
AutoScalingGroupName:e,...t!==void 0&&{MinSize:t},...a!==void 0&&{DesiredCapacity:a},...n!==void 0&&{MaxSize:n}})}
async replace(e){const t=await this.#i.scaling.change();try{await t.terminateInstanceInAutoScalingGroup({InstanceId:e,
ShouldDecrementDesiredCapacity:false})}catch(e){if(!(0,r.VG)(e,/instance id not found/i))throw e}}async leaveSpot(e){
const t=await this.#i.scaling.change();await t.updateAutoScalingGroup({AutoScalingGroupName:e,MixedInstancesPolicy:{
InstancesDistribution:distribution(100)}})}async writeFacts({fleet:e,facts:t}){const a=await this.#i.scaling.change()
;await a.createOrUpdateTags({Tags:(0,u.yL)(t).map(t=>({...t,...ofGroup(e),PropagateAtLaunch:false}))})}
async forgetOriginals(e){const t=await this.#i.scaling.change();await t.deleteTags({Tags:[{...ofGroup(e),Key:(0,
u.Eb)("originals")}]})}async putRetire(e,t){await putEnd(this.#i,e,i.cO,t,this.#r.now())}async putExpire(e,t){
await putEnd(this.#i,e,i.UC,t,this.#r.now())}async catchUp({fleet:e,at:t,sizes:a}){await putCatchUp(this.#i,e,t,a)}
async deleteRetire(e){await dropSchedules(this.#i,e,[i.cO])}async attach(e,t){const a=await this.#i.scaling.change()
;await a.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const a=await this.#i.scaling.change();await a.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const a=await this.#i.scaling.change();await a.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const a=await this.#i.scaling.change()
;await a.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const a=await this.#i.scaling.change();await a.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,a){await(0,d.U_)(this.#i,e,t,a)}async copySchedules(e,t,a){
await copySchedules(this.#i,e,t,a,this.#r.now())}async dropPolicies(e,t){await(0,d.EQ)(this.#i,e,t)}
async dropSchedules(e,t){await dropSchedules(this.#i,e,t)}async deleteFleet(e){await deleteFleet(this.#i,this.#a,e)}}
function ofGroup(e){return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({
Identifier:e,Type:"elbv2"}))}var w=a(61650);var y=a(66863);var v=a(73180);async function findAmi({ec2:e,ssm:t},a,n){
const s=a.startsWith("ssm:")?await readAmi(t,a.slice(4),n):a;if(s===void 0)return;const i=await e.read()
;const r=await n.ask(()=>i.describeImages(named([s])));if(r===void 0)return
;const{State:o,Architecture:c=""}=r.Images?.[0]??{};const u=unusable(s,o);if(u===void 0)return{id:s,architecture:c}
;n.problem(u);return}async function lostAmis({ec2:e},t,a){if(t.size===0)return new Map;const n=await e.read()
;const s=await a.askIfAllowed(()=>n.describeImages(named([...t])),"AMIs of earlier releases")
;if(s===void 0)return new Map;const i=new Map(s.Images?.map(({ImageId:e,State:t})=>[e,t]))
;return new Map([...t].flatMap(e=>{const t=unusable(e,i.get(e));return t===void 0?[]:[[e,t]]}))}function named(e){
return{Filters:[{Name:"image-id",Values:[...e]}],IncludeDeprecated:true,IncludeDisabled:true}}function unusable(e,t){
if(t==="available")return
;return t===void 0?`ami: ${e} cannot be found; share it with this account, or name another one`:`ami: ${e} is ${t}, not available`
}async function readAmi(e,t,a){const n=await e.read();const s=await a.ask(()=>n.getParameter({Name:t
}),`ami: there is no parameter ${t}`);const i=s?.Parameter?.Value;if(i===void 0)return
;if(!/^ami-[0-9a-f]{8,17}$/.test(i)){a.problem(`ami: the parameter ${t} holds "${i.slice(0,60)}", not an AMI id`);return
}a.note(`${t} is ${i} now, and stays so for this release`);return i}async function checkTypes({ec2:e},t,a,n){
const s=t["instance-types"];const i=await e.read();const r=[{Name:"instance-type",Values:[...s]}]
;const o=await n.askIfAllowed(()=>i.describeInstanceTypes({Filters:r}),"instance-types");if(o===void 0)return
;for(const e of s){const s=o.InstanceTypes?.find(({InstanceType:t})=>t===e);if(s===void 0){
n.problem(`instance-types: ${t.region} has no ${e}`);continue}const i=s.ProcessorInfo?.SupportedArchitectures??[]
;if(a===void 0||i.length===0||i.includes(a.architecture))continue
;n.problem(`instance-types: ${e} is of ${i.join(" or ")}, and ${a.id} is for ${a.architecture}; name types that run it, or another ami`)
}}async function findTargetGroups({balancing:e},t,a,n){const s=await e.read()
;const i=await Promise.all(t["target-groups"].map(async e=>{const i=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const r=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await n.ask(()=>s.describeTargetGroups(i),r))?.TargetGroups?.[0];if(o)checkGroup(o,a,n);return o??[]}))
;const r=i.flat();const o=[];for(const t of r)o.push(await noteAttributes(e,t,n))
;const c=Math.max(0,...o.map(e=>e.healthy));const u=Math.max(0,...o.map(e=>e.drain));return{groups:r,pace:{healthy:c,
drain:u}}}function checkGroup(e,t,a){const n=`target-groups: ${e.TargetGroupName}`
;if(e.TargetType!=="instance")a.problem(`${n} has targets of type ${e.TargetType}; machines are moved by their ids, make one of type instance`)
;if(t!==void 0&&e.VpcId!==t)a.problem(`${n} is in ${e.VpcId}, the subnets are in ${t}`)
;if((e.LoadBalancerArns??[]).length===0)a.problem(`${n} is used by no listener, so health can never be read; forward to it from a listener or rule`)
}async function noteAttributes(e,t,a){const n=await e.read();const s=t.TargetGroupArn??"";const i=t.TargetGroupName
;const r=`attributes of ${i}`;const o=await a.askIfAllowed(()=>n.describeTargetGroupAttributes({TargetGroupArn:s}),r)
;const value=e=>o?.Attributes?.find(({Key:t})=>t===e)?.Value
;const{HealthCheckIntervalSeconds:c=30,HealthyThresholdCount:u=5}=t
;a.note(`${i}: a machine counts as healthy after ${c*u} s (${u} checks, every ${c} s)`)
;const l=value("deregistration_delay.timeout_seconds");if(l)a.note(`${i}: a deregistered machine drains for ${l} s`)
;if(value("stickiness.enabled")==="true")a.note(`${i}: sessions stick to their machine; they break when it is drained`)
;const d=Number(value("slow_start.duration_seconds")??0)
;if(d>0)a.note(`${i}: slow start gives a new machine its full share only after ${d} s; each wave waits for that`)
;if(value("load_balancing.cross_zone.enabled")==="false")a.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
;return{healthy:c*u+d,drain:Number(l??300)}}var b=a(14077);function unpullable(e,{region:t,name:a,account:n},s){
if(s==="active")return
;if(s===void 0)return`image: ${e} is not in ECR's repository ${a}; push it first, or correct the digest`
;const i="which takes up to 20 minutes"
;if(s==="activating")return`image: ${e} is on its way back from the archive of ECR's repository ${a}, ${i}; run this job again then`
;const r=n===void 0?"":` --registry-id ${n}`
;return`image: ${e} is archived in ECR's repository ${a}, and nobody can pull it; restore it, ${i}: aws ecr update-image-storage-class --region ${t}${r} --repository-name ${a} --image-id imageDigest=${e} --target-storage-class STANDARD`
}var S=a(19349);const A={sinceImagePushed:"pushed",sinceImagePulled:"pulled",imageCountMoreThan:"images"}
;function lifecycleRules(e){
return rulesIn(e).filter(({selection:e})=>e!==void 0&&e.storageClass!=="archive").map(({rulePriority:e,selection:t={},action:a})=>{
const n=endOf(t,a);return{priority:Number(e),tagStatus:String(t.tagStatus),
patterns:[...texts(t.tagPatternList),...texts(t.tagPrefixList).map(e=>`${e}*`)],...n&&{ends:n}}
}).sort((e,t)=>e.priority-t.priority)}function rulesIn(e){try{const{rules:t}=JSON.parse(e)
;return Array.isArray(t)?t.filter(e=>e!==null&&typeof e==="object"):[]}catch{return[]}}function endOf(e,t){
const a=A[String(e["countType"])];const n=Number(e["countNumber"]);const s=e["countUnit"];const i=t?.["type"]
;if(a===void 0||!(n>0)||i!=="expire"&&i!=="transition")return;if(a!=="images"&&s!==void 0&&s!=="days")return;return{
action:i==="expire"?"expire":"archive",by:a,count:n}}function texts(e){return Array.isArray(e)?e.map(String):[]}
function selects({tagStatus:e,patterns:t},a){if(e==="any")return true;if(e==="untagged")return a.length===0
;return e==="tagged"&&a.length>0&&t.every(e=>a.some(t=>fits(e,t)))}function fits(e,t){
const a=e.split("*").map(e=>e.replaceAll(/[^\w]/g,"\\$&"));return new RegExp(`^${a.join(".*")}$`).test(t)}
function doomed(e,t,a){const n=t.find(t=>selects(t,e.tags));if(n?.ends===void 0)return;const{by:s,count:i}=n.ends
;if(s==="images")return{rule:n,pushes:i-younger(e,n,a)};const r=s==="pulled"?Math.max(e.pulled??0,born(e)):born(e)
;return{rule:n,at:r+i*86400}}function younger(e,t,a){
return a.filter(a=>a.status==="active"&&selects(t,a.tags)&&born(a)>born(e)).length}function born({pushed:e,restored:t}){
return t??e}var T=a(84273);function endangered(e,t,a,n,s,i=15552e3){const r=a.map(e=>n[0]?.digests.includes(e.digest)?{
...e,pulled:s}:e)
;const o=n.flatMap(({release:e,digests:a},n)=>r.filter(({digest:e,status:t})=>t==="active"&&a.includes(e)).flatMap(a=>{
const s=doomed(a,t,r);return s?[{release:e,age:n,end:s}]:[]}));return t.flatMap(t=>{if(t.ends===void 0)return[]
;const a=pushesPerRelease(t,r,n)
;const c=o.filter(({end:e})=>e.rule===t).filter(({end:e,age:t})=>(e.at??0)<s+i&&(e.pushes??0)<=a*(T.t-1-t)).map(({release:e,end:t})=>`of ${e} ${due(t,s)}`)
;if(c.length===0)return[];const u=t.ends.by==="images"?` (about ${a} to a release)`:""
;return[`rule ${t.priority} of the lifecycle policy of ECR's repository ${e} ${does(t.ends)}: the image ${[...new Set(c)].join(", ")}${u}; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy`]
})}function pushesPerRelease(e,t,a){const n=new Set(a.flatMap(({digests:e})=>e))
;const s=t.filter(({digest:e,status:t})=>t==="active"&&n.has(e)).map(a=>younger(a,e,t));if(s.length<2)return 1
;return Math.max(1,Math.ceil((Math.max(...s)-Math.min(...s))/(s.length-1)))}function does({action:e,by:t,count:a}){
const n=e==="expire"?"deletes":"archives";if(t==="images")return`${n} all but the newest ${a} images`
;if(t==="pushed")return`${n} images ${a} days after their push`
;return`${n} images that nobody has pulled for ${a} days, and machines pull at their boot alone`}
function due({at:e,pushes:t},a){if((e??a)>a)return`on ${new Date((e??a)*1e3).toISOString().slice(0,10)}`
;if((t??0)>0)return`after ${t} more`;return"within a day"}var $=a(94493);const k={x86_64:"amd64",i386:"386",
arm64:"arm64"};function checkPlatforms(e,t,a,n){const s=k[a?.architecture??""];if(s===void 0)return
;const{manifests:i=[]}=(0,$.$E)({text:t});const r=i.filter(e=>!(0,$.H3)(e)).flatMap(({platform:e})=>e?.architecture??[])
;if(r.length===0||r.includes(s))return
;n.problem(`image: ${e} is for ${[...new Set(r)].map(e=>`linux/${e}`).join(", ")}, and ${a?.id} is for ${a?.architecture}; build it for linux/${s}, or name another ami`)
}var N=a(93720);async function findRepositories(e,t,{own:a,older:n},s){const i=new Map;const r=new Map
;for(const o of new Set([...a,...n])){const{host:n="",path:c}=(0,N.mQ)(o);const u=(0,S.Fd)(n)
;const l=u?Promise.resolve(true):r.get(n)??isEcr(e,n,s);r.set(n,l);if(!await l){
if(a.includes(o))s.note(`${o} is not in ECR: whether it is there shows when machines pull it`);continue}
if(u&&u.region!==t){if(a.includes(o))s.note(`${o} is in ${u.region}: whether it is there shows when machines pull it`)
;continue}const d={region:t,name:c,...u&&{account:u.account}};const f=`${u?.account}/${c}`;const p=i.get(f)??{
repository:d,images:[]};p.images.push(o);i.set(f,p)}return[...i.values()]}async function isEcr({ecr:e},t,a){
if(t==="")return false;const n=await e.read()
;const s=await a.askIfAllowed(()=>n.getAuthorizationToken({}),`whether ${t} is ECR`)
;const i=s?.authorizationData?.[0]?.proxyEndpoint;return i?.replace(/^https?:\/\//,"")===t}
async function lookInto({ecr:e},t,a){const{region:n,name:s,account:i}=t.repository;const r=await e.read();const o={
repositoryName:s,...i&&{registryId:i}};const c=[...new Set(t.images.map(S.ol))]
;const[u,l]=await Promise.all([a.askIfAllowed(()=>unless(["RepositoryNotFoundException"],"gone",()=>batchGet(r,o,c)),`image ${c.join(", ")}`),a.askIfAllowed(()=>unless(["RepositoryNotFoundException","LifecyclePolicyNotFoundException"],[],()=>readRules(r,o)),`the lifecycle policy of ECR's repository ${s}`)])
;if(u===void 0)return;const d={rules:[],images:[],manifests:new Map};if(u==="gone")return{...d,
gone:`image: ECR has no repository ${s} in ${n}`};const f=l?.some(({ends:e})=>e?.by==="images")===true
;const p=await a.askIfAllowed(()=>f?describeAll(r,o):describeEach(r,o,c,u),`whether images in ECR's repository ${s} are archived`)
;return{rules:l??[],images:p??[],manifests:u}}async function batchGet(e,t,a){const n=new Map;for(const s of(0,
f.V)(a,100)){const{images:a=[]}=await e.batchGetImage({...t,imageIds:ids(s)})
;for(const{imageId:e,imageManifest:t}of a)n.set(e?.imageDigest??"",t??"")}return n}async function readRules(e,t){
const{lifecyclePolicyText:a=""}=await e.getLifecyclePolicy(t);return lifecycleRules(a)}const I={imageStatus:"ANY"}
;async function describeAll(e,t){const a=await(0,f.B)(a=>e.describeImages({...t,filter:I,maxResults:1e3,nextToken:a
}),e=>e.nextToken,e=>e.imageDetails);return a.map(toImage)}async function describeEach(e,t,a,n){
const s=a.filter(e=>n.has(e));const i=a.filter(e=>!n.has(e)).map(e=>[e]);const r=[...(0,
f.V)(s,100),...i].map(a=>unless(["ImageNotFoundException"],{imageDetails:[]},()=>e.describeImages({...t,filter:I,
imageIds:ids(a)})));return(await Promise.all(r)).flatMap(({imageDetails:e=[]})=>e.map(toImage))}
function toImage({imageDigest:e="",imageTags:t=[],imageStatus:a,...n}){const seconds=e=>(e?.getTime()??0)/1e3;return{
digest:e,tags:t,status:a==="ARCHIVED"?"archived":a==="ACTIVATING"?"activating":"active",pushed:seconds(n.imagePushedAt),
...n.lastRecordedPullTime&&{pulled:seconds(n.lastRecordedPullTime)},...n.lastActivatedAt&&{
restored:seconds(n.lastActivatedAt)}}}function ids(e){return e.map(e=>({imageDigest:e}))}async function unless(e,t,a){
try{return await a()}catch(a){if((0,r.tD)(a,...e))return t;throw a}}
async function checkImages(e,{fleet:t,request:a,kept:n,ami:s,now:i},r){
const o=[a.image,...Object.values(t.services).map(({image:e})=>e)].flatMap(e=>e??[]);const c=n.flatMap(({images:e})=>e)
;const u=new Map;for(const l of await findRepositories(e,t.region,{own:o,older:c},r)){const t=await lookInto(e,l,r)
;if(t===void 0)continue;for(const e of l.images){const a=(0,S.ol)(e);const n=t.manifests.get(a)
;const i=t.images.find(e=>e.digest===a)?.status
;const d=t.gone??unpullable(a,l.repository,i??(n===void 0?void 0:"active"));if(d!==void 0&&o.includes(e))r.problem(d)
;if(d!==void 0&&c.includes(e))u.set(e,d);if(d===void 0&&o.includes(e))checkPlatforms(a,n??"",s,r)}const d=needed(l,o,n)
;for(const e of endangered(l.repository.name,t.rules,t.images,d,i,a.ttl))r.warn(e)}return u}function needed(e,t,a){
return[{release:"this release",images:t},...a].map(({release:t,images:a})=>({release:t,
digests:a.filter(t=>e.images.includes(t)).map(S.ol)}))}var G=a(20249);async function checkProfile({iam:e},t,a){
const n=t["instance-profile"];if(n===void 0){
if(t["live-check"].via==="ssm")a.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const i=await a.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:n
}),`instance-profile ${n}`,`instance-profile: there is no ${n}; create it, or correct the name`)
;const r=i?.InstanceProfile?.Roles;if(i&&(r??[]).length===0)a.problem(`instance-profile: ${n} has no role`)}
var P=a(60046);async function checkService(e,t,a,n){const s=await n.ask(()=>t.alarms.look(a.alarms))
;for(const{name:e}of s?.filter(({missing:e})=>e)??[])n.problem(`alarms: there is no ${e}; create it, or take it out`)
;const i=await n.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(i===void 0)return;const[r,o]=i
;if(underWay(r))return;const c=o.find(({name:e})=>e===(0,P.PX)(r));if(c)await checkPolicies(e,c,n)}function underWay(e){
const t=(0,P.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:a})=>e===t.n&&a===true)}
async function checkPolicies({scaling:e},t,a){if(t.policies.length===0)return;const n=await e.read()
;const s=await a.ask(()=>(0,f.B)(e=>n.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const e of s??[]){const{PolicyName:n,PolicyType:s}=e
;if(s==="PredictiveScaling")a.note(`${n} is predictive: AWS has no forecast for the new group in its first 24 h, until it has data of its own`)
;const i=(0,d.AC)(e).filter(e=>!e.startsWith(`${t.name}.`));if(i.length===0)continue
;a.note(`${n} of ${t.name} is driven by ${i.join(", ")}: the new group gets copies, called after it; yours stay and do nothing once ${t.name} has no policies any more`)
}}async function findUrl({balancing:e},t){const[a,n]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(a===void 0||n===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[a]
}),t.describeListeners({LoadBalancerArn:a})]);for(const{ListenerArn:e,Protocol:a,Port:r,DefaultActions:o}of i){
if(a!=="HTTP"&&a!=="HTTPS")continue;const i=forwards(o,n);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,n));if(!i&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const d=r===(a==="HTTPS"?443:80);return`${a.toLowerCase()}://${l}${d?"":`:${r}`}`}}catch(e){
if(!(e instanceof c.C||e instanceof c.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:a})=>e===t||a?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#i;#u;#r;constructor(e,t,a){this.#i=e;this.#u=t;this.#r=a}async resolve(e,t,a){const n=this.#i
;const s=new b.F(this.#r);await(0,v.g)(n,e,s);const i=(0,G.J)(n,e,s);const r=findAmi(n,t.ami??e.ami??"",s)
;const[o,c,u,{groups:l,pace:d},f,p]=await Promise.all([i,r,i.then(t=>(0,
G.a)(n,e,t,s)),i.then(t=>findTargetGroups(n,e,t,s)),r.then(i=>checkImages(n,{fleet:e,request:t,kept:a,ami:i,
now:this.#r.now()},s)),lostAmis(n,new Set(a.map(e=>e.ami)),s),checkProfile(n,e,s),r.then(t=>checkTypes(n,e,t,s))])
;for(const e of a){const t=[e.ami,...e.images].flatMap(e=>p.get(e)??f.get(e)??[])
;if(t.length>0)s.warn(`a rollback to ${e.release} would not boot new machines: ${t.join("; ")}`)}
const h=l.flatMap(({TargetGroupArn:e})=>e??[]);const[m]=await Promise.all([findUrl(n,l[0]),checkService(n,this.#u,e,s)])
;s.stop(`checking ${t.app} in ${t.environment}`)
;if(c===void 0||o===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:g,region:w,subnets:y}=e;const S={account:g,region:w,ami:c.id,subnets:y,securityGroups:u,targetGroups:h}
;return{place:S,pace:d,notes:s.notes,warnings:s.warnings,...m&&{url:m}}}}var x=a(91383)
;const M=["initial","healthy","unhealthy","draining","unused","unavailable"]
;function toTarget({Target:e,TargetHealth:t,AdministrativeOverride:a}){const n=t?.Reason==="Target.InvalidState"
;const s=(n?void 0:t?.State?.split(".")[0])??"unavailable";const i=M.includes(s)?s:"unavailable"
;const r=[t?.Reason,t?.Description].filter(Boolean).join(": ");const o=a?.State==="zonal_shift_active";return{
machine:e?.Id??"",state:i,...r&&{reason:r},...o&&{shifted:o}}}class AwsTraffic{#l;#d=new Map;constructor({balancing:e}){
this.#l=e}async look(e){const t=await this.#l.read();return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:a=[]},n]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#f(e)])
;const s=a.map(toTarget);return{arn:e,name:e.split("/")[1]??e,...n,targets:s}}))}async register(e,t){
const a=await this.#l.change();await a.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const a=await this.#l.change();await a.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#f(e){const t=this.#d.get(e);if(t)return t;const a=this.#p(e);this.#d.set(e,a);a.catch(()=>this.#d.delete(e))
;return a}async#p(e){const t=await this.#l.read();const{Attributes:a=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});const seconds=(e,t)=>Number(a.find(({Key:t})=>t===e)?.Value??t)
;const n=seconds("slow_start.duration_seconds",0);return{drain:seconds("deregistration_delay.timeout_seconds",300),
...n>0&&{slowStart:n}}}}function connect(e){const t=new s.I;return rolloutPorts((0,x.$)({region:e.region,clock:t}),t,e)}
function rolloutPorts(e,t,{me:a,...s},{parameters:i,groups:r}={}){const o={ledger:new w.z(e,s,i),
fleets:new AwsFleets(e,s,t,r),traffic:new AwsTraffic(e),alarms:new n.e(e)}
;const c=new y.u(e,t,`run ${a.run} of ${a.repository}`);return{...o,machines:c,clock:t,preflight:new AwsPreflight(e,o,t)
}}},98598:(e,t,a)=>{a.d(t,{SB:()=>listNamed,Um:()=>lookAtDetail,WQ:()=>whole,jF:()=>groupsWith});var n=a(60446)
;var s=a(38991);var i=a(89080);async function groupsWith(e,t){const a=t.map(({Key:e,Value:t=""})=>({Name:`tag:${e}`,
Values:[t]}));return await(0,s.B)(t=>e.describeAutoScalingGroups({Filters:a,NextToken:t,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups)}async function listNamed(e,t){if(t.length===0)return[];const a={
AutoScalingGroupNames:t.slice(0,50),MaxRecords:50};const{AutoScalingGroups:n=[]}=await e.describeAutoScalingGroups(a)
;return n.map(i.rY)}async function whole(e,t){return await Promise.all(t.map(async t=>{const a=(0,
n.ip)(t).map(a=>lookAtDetail(e,t.name,a));return(0,n.FE)(t,await Promise.all(a))}))}async function lookAtDetail(e,t,a){
return await r[a](e,t)}const r={schedules:async function schedulesOf(e,t){const a=await(0,
s.B)(a=>e.describeScheduledActions({AutoScalingGroupName:t,NextToken:a
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions);return(0,i.sC)(a)},policies:async function policiesOf(e,t){
const a=await(0,s.B)(a=>e.describePolicies({AutoScalingGroupName:t,NextToken:a}),e=>e.NextToken,e=>e.ScalingPolicies)
;return(0,i.Qu)(a,t)},traffic:async function trafficOf(e,t){const a=await(0,s.B)(a=>e.describeTrafficSources({
AutoScalingGroupName:t,TrafficSourceType:"elbv2",NextToken:a}),e=>e.NextToken,e=>e.TrafficSources);return(0,i.Xj)(a)},
activities:async function activitiesOf(e,t){const{Activities:a=[]}=await e.describeScalingActivities({
AutoScalingGroupName:t,MaxRecords:100});return(0,i.RE)(a)}}},73180:(e,t,a)=>{a.d(t,{g:()=>checkAccount});var n=a(62807)
;var s=a(79982);async function checkAccount({sts:e},t,a){const i=await e.read()
;const r=await a.ask(()=>i.getCallerIdentity({}))
;if(r===void 0)throw new s.C("AWS does not say whose these credentials are");if(r.Account!==t.account)throw(0,
n.J5)(`checking the credentials: they are of account ${r.Account} (${r.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const o=await i.config.region()
;if(o!==t.region)throw(0,n.J5)(`checking the region: this job works in ${o}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}},14077:(e,t,a)=>{a.d(t,{F:()=>Findings});var n=a(62807);var s=a(12403);var i=a(79982);class Findings{notes=[]
;warnings=[];#h=[];#m=[];#r;constructor(e){this.#r=e}problem(e){this.#h.push(e)}refuse(e){this.#m.push(e)}note(e){
this.notes.push(e)}warn(e){this.warnings.push(e)}async ask(e,t){try{return await this.#g(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof i.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,a){try{return await this.#g(e)}catch(e){
if(isUnknown(e))this.problem(a??e.message);else if(e instanceof i.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#h.sort(),...this.#m.sort()];if(t.length===0)return
;const a=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#h.length>0?(0,
n.Qm)(`${e}: ${a}`):(0,n.J5)(`${e}: ${a}`)}async#g(e){return await(0,s.d_)(e,(e,t)=>{
if(!(e instanceof i.V)||isUnknown(e))throw e;const a=s._L.preflight[t];if(a!==void 0)return a;throw(0,
n.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#r.wait(e))}}
function isUnknown(e){const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:""
;return/NotFound|NoSuchEntity|Malformed/.test(t)}},20249:(e,t,a)=>{a.d(t,{J:()=>findVpc,a:()=>findSecurityGroups})
;async function findVpc({ec2:e},t,a){const n=await e.read();const s=await a.ask(()=>n.describeSubnets({Filters:[{
Name:"subnet-id",Values:[...t.subnets]}]}));if(s===void 0)return;const i=s.Subnets??[]
;const r=t.subnets.filter(e=>!i.some(({SubnetId:t})=>t===e))
;if(r.length>0)a.problem(`subnets: ${r.join(", ")} cannot be found in ${t.region}`)
;const o=[...new Set(i.map(({VpcId:e})=>e))]
;if(o.length>1)a.problem(`subnets are in several VPCs (${o.join(", ")}); a fleet lives in one`)
;const c=new Set(i.map(({AvailabilityZone:e})=>e))
;if(c.size===1)a.note(`all subnets are in ${[...c][0]}: the fleet goes down with that zone`)
;return o.length===1?o[0]:void 0}async function findSecurityGroups({ec2:e},t,a,n){const s=t["security-groups"]
;if(s.length===0||a===void 0)return[];const i=await e.read();const find=async e=>{const t=[{Name:"vpc-id",Values:[a]},{
Name:e,Values:[...s]}];return(await i.describeSecurityGroups({Filters:t})).SecurityGroups??[]}
;const r=await n.ask(async()=>(await Promise.all([find("group-name"),find("group-id")])).flat());if(r===void 0)return[]
;const o=s.map(e=>r.find(({GroupName:t,GroupId:a})=>[t,a].includes(e))?.GroupId);const c=s.filter((e,t)=>o[t]===void 0)
;if(c.length>0)n.problem(`security-groups: ${c.join(", ")} cannot be found in ${a}`);return o.flatMap(e=>e??[])}},
80046:(e,t,a)=>{a.d(t,{r:()=>readDigest,u:()=>NoDigest});var n=a(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
n.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,a)=>{a.d(t,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,QP:()=>o,TF:()=>r,V4:()=>u,nD:()=>blobPath,nw:()=>isIndex});var n=a(80046)
;const s="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const u=[s,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===s||e===c}
function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}
function isAttestation({platform:e,annotations:t}){return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}
function blobPath(e){return`blobs/${(0,n.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:a,config:n,layers:s,subject:i,...r}=t;return{...r,...a!=null&&{manifests:a.map(descriptor)},
...n!=null&&{config:descriptor(n)},...s!=null&&{layers:s.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:a=[]}=contentOf(e)
;return[...t?[t]:[],...a.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
n.r)(e?.digest)}}},29260:(e,t,a)=>{a.d(t,{UC:()=>s,ZI:()=>attached,cB:()=>i,cO:()=>n,vv:()=>retiring,yV:()=>alive})
;const n="immutable-retire";const s="immutable-expire";const i="immutable-catch-up";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===n)}
function attached(e){return Object.keys(e.traffic)}},10148:(e,t,a)=>{a.d(t,{CS:()=>ranks,FW:()=>wasReleased,
IQ:()=>rankOf,te:()=>previousOf});var n=a(29260);var s=a(60046);function wasReleased(e,t){return(0,
s.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const a=made(t);const n=a?.kind==="rollback"?made(a.restores):a;return n?.kind==="rollout"?n.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:a})=>t==="release"&&(0,
s.q1)(e,a)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function previousOf({records:e,fleets:t},a){if(a===void 0)return;const i=(0,s.q1)(e,a.facts.rank)?.stable
;const r=t.find(({name:e})=>e===i)?.facts.rank;const o=rankOf(e,i)??r??a.facts.rank-1;const c=ranks(e).find(e=>e<=o)
;const u=c===void 0?void 0:(0,s.q1)(e,c);if(c===void 0||u===void 0)return
;const l=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
n.yV)(e).length>0).sort((e,t)=>(0,n.yV)(t).length-(0,n.yV)(e).length)[0];return{rank:c,release:u.release,
group:u.candidate,...l&&{fleet:l}}}}};
