export const id=4642;export const ids=[4642];export const modules={79821:(e,t,n)=>{n.d(t,{e:()=>AwsAlarms})
;var a=n(38991);const s=["MetricAlarm","CompositeAlarm","LogAlarm"];class AwsAlarms{#e;constructor({watch:e}){this.#e=e}
async look(e){if(e.length===0)return[];const t=await this.#e.read();const n=await Promise.all((0,
a.V)(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],AlarmTypes:s,MaxRecords:100})))
;const i=n.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[],LogAlarms:n=[]})=>[...e,...t,...n]);return e.map(e=>{
const t=i.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",
reason:"there is no alarm of this name",missing:true}
;const{StateValue:n="INSUFFICIENT_DATA",StateReason:a="",StateTransitionedTimestamp:s}=t;return{name:e,state:n,reason:a,
...s&&{since:s.getTime()/1e3}}})}async served(e,t){const n=await this.#e.read()
;const a=await Promise.all(e.map(e=>n.getMetricStatistics({Namespace:"AWS/ApplicationELB",
MetricName:"RequestCountPerTarget",Dimensions:[{Name:"TargetGroup",Value:e.split(":").at(-1)}],
StartTime:new Date(t*1e3),EndTime:new Date((t+86400)*1e3),Period:60,Statistics:["Sum"]})))
;return a.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},34642:(e,t,n)=>{n.r(t);n.d(t,{connect:()=>connect,
rolloutPorts:()=>rolloutPorts});var a=n(79821);var s=n(11801);var i=n(29260);var r=n(62348);var o=n(96419)
;var c=n(79982);var l=n(58230);async function createFleet({scaling:e},t,n,a,s){const i=await n.version(s.release)
;if(i===void 0)throw new c.V(`${n.name} has no version of ${s.release} yet`)
;if(!isMadeOf(i,s))throw new c.C(`version ${i.VersionNumber} of the launch template ${n.name} is called ${s.release} but was made from something else; give this release another id`)
;const o=await e.change();try{await o.createAutoScalingGroup(request(a,s,t,n.name,String(i.VersionNumber)))}catch(t){
if(!(0,r.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const n=await e.read()
;const{AutoScalingGroups:i}=await n.describeAutoScalingGroups({AutoScalingGroupNames:[a.fleet]});checkOurs(a,s,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:n=""}){const a=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&a.includes(n)}function request({fleet:e,size:t,facts:n},a,s,i,r){const c={
LaunchTemplateName:i,Version:r};const u=[...(0,o.Kj)(a),{Key:(0,l.Eb)("release"),Value:a.release}];return{
AutoScalingGroupName:e,...a.instanceTypes.length>1||a.spot?{MixedInstancesPolicy:{LaunchTemplate:{
LaunchTemplateSpecification:c,Overrides:a.instanceTypes.map(e=>({InstanceType:e}))},...a.spot&&{
InstancesDistribution:distribution(0)}}}:{LaunchTemplate:c},MinSize:t,DesiredCapacity:t,MaxSize:Math.max(a.size.max,t),
VPCZoneIdentifier:a.place.subnets.join(","),HealthCheckType:"EC2",HealthCheckGracePeriod:Math.ceil(a.liveCheck.timeout),
Tags:[...u.map(e=>({...e,PropagateAtLaunch:true})),...[...(0,o.VI)(s),...(0,l.yL)(n)].map(e=>({...e,
PropagateAtLaunch:false}))]}}function distribution(e){return{OnDemandPercentageAboveBaseCapacity:e,
SpotAllocationStrategy:"price-capacity-optimized"}}function checkOurs({fleet:e,facts:t},n,a){
if(a===void 0||a.Status!==void 0)throw new c.V(`${e} is being made or deleted`);const s=(0,o.MU)(n,a.Tags)&&(0,
o.cO)(a.Tags,(0,l.Eb)("release"))===n.release&&(0,o.cO)(a.Tags,(0,l.Eb)("attempt"))===String(t.attempt)
;if(!s)throw new c.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,{fleet:n}){const a=await e.read()
;const{AutoScalingGroups:s}=await a.describeAutoScalingGroups({AutoScalingGroupNames:[n]});const i=s?.[0]
;if(i===void 0||i.Status!==void 0||!(0,o.MU)(t,i.Tags))return
;if((i.Instances??[]).length>0||i.DesiredCapacity!==0)throw new c.V(`${n} still has machines`);const r=await e.change()
;await r.deleteAutoScalingGroup({AutoScalingGroupName:n})}var u=n(98598);var d=n(41803);var m=n(38991)
;async function putEnd({scaling:e},t,n,a,s){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:n,StartTime:new Date(Math.ceil(Math.max(a,s+2))*1e3),MinSize:0,MaxSize:0,DesiredCapacity:0})}
async function putCatchUp({scaling:e},t,n,a){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:i.cB,StartTime:new Date(n*1e3),...a.min!==void 0&&{MinSize:a.min},...a.max!==void 0&&{MaxSize:a.max
},...a.desired!==void 0&&{DesiredCapacity:a.desired}})}const h=5;async function putSchedule(e,t){for(let n=0;;n+=1){
const{StartTime:a}=t;const s=a&&new Date(a.getTime()+n*6e4);try{await e.putScheduledUpdateGroupAction({...t,...s&&{
StartTime:s}});return}catch(e){if(n>=h||a===void 0||!(0,r.VG)(e,/start time already exists/i))throw e}}}
async function dropSchedules({scaling:e},t,n){const a=await e.change();for(const e of n)try{
await a.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
r.VG)(e,/not found|does not exist/i))throw e}}async function copySchedules({scaling:e},t,n,a,s){
const i=await describe(await e.read(),t,a);const r=await e.change();for(const e of i){
const{ScheduledActionName:t,Recurrence:a,TimeZone:i,StartTime:o,EndTime:c,MinSize:l,MaxSize:u,DesiredCapacity:d}=e
;const m=o&&(!a||o.getTime()>(s+5)*1e3)?{StartTime:o}:{};await putSchedule(r,{AutoScalingGroupName:n,
ScheduledActionName:t,...a&&{Recurrence:a},...m,...i&&{TimeZone:i},...c&&{EndTime:c},...l!==void 0&&{MinSize:l},
...u!==void 0&&{MaxSize:u},...d!==void 0&&{DesiredCapacity:d}})}}async function describe(e,t,n){return await(0,
m.B)(a=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...n],NextToken:a
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var f=n(77598);var p=n(32478);function templateData(e){
const t=[...(0,o.Kj)(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}.${e.environment}.${e.release}`}];const n=e.instanceTypes[0];return{ImageId:e.place.ami,...n&&{
InstanceType:n},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,p.s)(e)).toString("base64"),MetadataOptions:{
HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:e.metadataHopLimit,HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"enabled"},TagSpecifications:[{ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}
class Template{#t;#n;name;constructor({ec2:e},t){this.#t=e;this.#n=t;this.name=(0,o.G)(t)}async version(e){
if(await this.#a()===void 0)return
;return(await this.#s()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e,t){const n=await this.#a();const a=await this.#t.change()
;const s=`${this.name} ${e.release} for attempt ${t}`;const i={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,f.createHash)("sha256").update(s).digest("hex")};if(n){await a.createLaunchTemplateVersion(i);return}
const c=[{ResourceType:"launch-template",Tags:[...(0,o.Kj)(this.#n),...(0,o.VI)(this.#n)]}];try{
await a.createLaunchTemplate({...i,TagSpecifications:c})}catch(e){
if(!(0,r.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}async delete(e){const t=await this.#a()
;if(t===void 0)return;const n=this.name;const a=await this.#s();const s=a.filter(({VersionDescription:t})=>t!==e)
;const i=a.filter(e=>!s.includes(e)).map(({VersionNumber:e})=>String(e));if(i.length===0)return
;const r=await this.#t.change();const o=s.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(o===void 0){
await r.deleteLaunchTemplate({LaunchTemplateName:n});return}
if(i.includes(String(t.DefaultVersionNumber)))await r.modifyLaunchTemplate({LaunchTemplateName:n,
DefaultVersion:String(o)});await r.deleteLaunchTemplateVersions({LaunchTemplateName:n,Versions:i})}async#s(){
const e=await this.#t.read();return await(0,m.B)(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#a(){const e=await this.#t.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({Filters:t
});const a=n[0]
;if(a&&!(0,o.MU)(this.#n,a.Tags))throw new c.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return a}}var g=n(89080);class AwsFleets{#i;#n;#r;#o;#c;constructor(e,t,n,a){this.#i=e;this.#c=a??(async()=>(0,
u.jF)(await e.scaling.read(),(0,o.Kj)(t)));this.#n=t;this.#r=n;this.#o=new Template(e,t)}async look(){return await(0,
u.WQ)(await this.#i.scaling.read(),await this.groups())}async groups(){return(await this.#c()).map(g.rY)}
async detail(e,t){return await(0,u.Um)(await this.#i.scaling.read(),e,t)}async named(e){
const t=await this.#i.scaling.read();return await(0,u.WQ)(t,await(0,u.SB)(t,e))}async template(e){
return(await this.#o.version(e))?.VersionNumber?.toString()}async makeTemplate(e,t){await this.#o.make(e,t)}
async deleteTemplate(e){await this.#o.delete(e)}async create(e,t){await createFleet(this.#i,this.#n,this.#o,e,t)}
async resize({fleet:e,min:t,desired:n,max:a}){const s=await this.#i.scaling.change();await s.updateAutoScalingGroup({
AutoScalingGroupName:e,...t!==void 0&&{MinSize:t},...n!==void 0&&{DesiredCapacity:n},...a!==void 0&&{MaxSize:a}})}
async replace(e){const t=await this.#i.scaling.change();try{await t.terminateInstanceInAutoScalingGroup({InstanceId:e,
ShouldDecrementDesiredCapacity:false})}catch(e){if(!(0,r.VG)(e,/instance id not found/i))throw e}}async leaveSpot(e){
const t=await this.#i.scaling.change();await t.updateAutoScalingGroup({AutoScalingGroupName:e,MixedInstancesPolicy:{
InstancesDistribution:distribution(100)}})}async writeFacts({fleet:e,facts:t}){const n=await this.#i.scaling.change()
;await n.createOrUpdateTags({Tags:(0,l.yL)(t).map(t=>({...t,...ofGroup(e),PropagateAtLaunch:false}))})}
async forgetOriginals(e){const t=await this.#i.scaling.change();await t.deleteTags({Tags:[{...ofGroup(e),Key:(0,
l.Eb)("originals")}]})}async putRetire(e,t){await putEnd(this.#i,e,i.cO,t,this.#r.now())}async putExpire(e,t){
await putEnd(this.#i,e,i.UC,t,this.#r.now())}async catchUp({fleet:e,at:t,sizes:n}){await putCatchUp(this.#i,e,t,n)}
async deleteRetire(e){await dropSchedules(this.#i,e,[i.cO])}async attach(e,t){const n=await this.#i.scaling.change()
;await n.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const n=await this.#i.scaling.change();await n.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const n=await this.#i.scaling.change();await n.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const n=await this.#i.scaling.change()
;await n.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const n=await this.#i.scaling.change();await n.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,n){await(0,d.U_)(this.#i,e,t,n)}async copySchedules(e,t,n){
await copySchedules(this.#i,e,t,n,this.#r.now())}async dropPolicies(e,t){await(0,d.EQ)(this.#i,e,t)}
async dropSchedules(e,t){await dropSchedules(this.#i,e,t)}async deleteFleet(e){await deleteFleet(this.#i,this.#n,e)}}
function ofGroup(e){return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({
Identifier:e,Type:"elbv2"}))}var w=n(61650);var y=n(66863);var v=n(73180);async function findAmi({ec2:e,ssm:t},n,a){
const s=n.startsWith("ssm:")?await readAmi(t,n.slice(4),a):n;if(s===void 0)return;const i=await e.read()
;const r=await a.ask(()=>i.describeImages(named([s])));if(r===void 0)return
;const{State:o,Architecture:c=""}=r.Images?.[0]??{};const l=unusable(s,o);if(l===void 0)return{id:s,architecture:c}
;a.problem(l);return}async function lostAmis({ec2:e},t,n){if(t.size===0)return new Map;const a=await e.read()
;const s=await n.askIfAllowed(()=>a.describeImages(named([...t])),"AMIs of earlier releases")
;if(s===void 0)return new Map;const i=new Map(s.Images?.map(({ImageId:e,State:t})=>[e,t]))
;return new Map([...t].flatMap(e=>{const t=unusable(e,i.get(e));return t===void 0?[]:[[e,t]]}))}function named(e){
return{Filters:[{Name:"image-id",Values:[...e]}],IncludeDeprecated:true,IncludeDisabled:true}}function unusable(e,t){
if(t==="available")return
;return t===void 0?`ami: ${e} cannot be found; share it with this account, or name another one`:`ami: ${e} is ${t}, not available`
}async function readAmi(e,t,n){const a=await e.read();const s=await n.ask(()=>a.getParameter({Name:t
}),`ami: there is no parameter ${t}`);const i=s?.Parameter?.Value;if(i===void 0)return
;if(!/^ami-[0-9a-f]{8,17}$/.test(i)){n.problem(`ami: the parameter ${t} holds "${i.slice(0,60)}", not an AMI id`);return
}n.note(`${t} is ${i} now, and stays so for this release`);return i}async function checkTypes({ec2:e},t,n,a){
const s=t["instance-types"];const i=await e.read();const r=[{Name:"instance-type",Values:[...s]}]
;const o=await a.askIfAllowed(()=>i.describeInstanceTypes({Filters:r}),"instance-types");if(o===void 0)return
;for(const e of s){const s=o.InstanceTypes?.find(({InstanceType:t})=>t===e);if(s===void 0){
a.problem(`instance-types: ${t.region} has no ${e}`);continue}const i=s.ProcessorInfo?.SupportedArchitectures??[]
;if(n===void 0||i.length===0||i.includes(n.architecture))continue
;a.problem(`instance-types: ${e} is of ${i.join(" or ")}, and ${n.id} is for ${n.architecture}; name types that run it, or another ami`)
}}async function findTargetGroups({balancing:e},t,n,a){const s=await e.read()
;const i=await Promise.all(t["target-groups"].map(async e=>{const i=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const r=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await a.ask(()=>s.describeTargetGroups(i),r))?.TargetGroups?.[0];if(o)checkGroup(o,n,a);return o??[]}))
;const r=i.flat();const o=[];for(const t of r)o.push(await noteAttributes(e,t,a))
;const c=Math.max(0,...o.map(e=>e.healthy));const l=Math.max(0,...o.map(e=>e.drain));return{groups:r,pace:{healthy:c,
drain:l}}}function checkGroup(e,t,n){const a=`target-groups: ${e.TargetGroupName}`
;if(e.TargetType!=="instance")n.problem(`${a} has targets of type ${e.TargetType}; machines are moved by their ids, make one of type instance`)
;if(t!==void 0&&e.VpcId!==t)n.problem(`${a} is in ${e.VpcId}, the subnets are in ${t}`)
;if((e.LoadBalancerArns??[]).length===0)n.problem(`${a} is used by no listener, so health can never be read; forward to it from a listener or rule`)
}async function noteAttributes(e,t,n){const a=await e.read();const s=t.TargetGroupArn??"";const i=t.TargetGroupName
;const r=`attributes of ${i}`;const o=await n.askIfAllowed(()=>a.describeTargetGroupAttributes({TargetGroupArn:s}),r)
;const value=e=>o?.Attributes?.find(({Key:t})=>t===e)?.Value
;const{HealthCheckIntervalSeconds:c=30,HealthyThresholdCount:l=5}=t
;n.note(`${i}: a machine counts as healthy after ${c*l} s (${l} checks, every ${c} s)`)
;const u=value("deregistration_delay.timeout_seconds");if(u)n.note(`${i}: a deregistered machine drains for ${u} s`)
;if(value("stickiness.enabled")==="true")n.note(`${i}: sessions stick to their machine; they break when it is drained`)
;const d=Number(value("slow_start.duration_seconds")??0)
;if(d>0)n.note(`${i}: slow start gives a new machine its full share only after ${d} s; each wave waits for that`)
;if(value("load_balancing.cross_zone.enabled")==="false")n.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
;return{healthy:c*l+d,drain:Number(u??300)}}var $=n(14077);function unpullable(e,{region:t,name:n,account:a},s){
if(s==="active")return
;if(s===void 0)return`image: ${e} is not in ECR's repository ${n}; push it first, or correct the digest`
;const i="which takes up to 20 minutes"
;if(s==="activating")return`image: ${e} is on its way back from the archive of ECR's repository ${n}, ${i}; run this job again then`
;const r=a===void 0?"":` --registry-id ${a}`
;return`image: ${e} is archived in ECR's repository ${n}, and nobody can pull it; restore it, ${i}: aws ecr update-image-storage-class --region ${t}${r} --repository-name ${n} --image-id imageDigest=${e} --target-storage-class STANDARD`
}var b=n(19349);const S={sinceImagePushed:"pushed",sinceImagePulled:"pulled",imageCountMoreThan:"images"}
;function lifecycleRules(e){
return rulesIn(e).filter(({selection:e})=>e!==void 0&&e.storageClass!=="archive").map(({rulePriority:e,selection:t={},action:n})=>{
const a=endOf(t,n);return{priority:Number(e),tagStatus:String(t.tagStatus),
patterns:[...texts(t.tagPatternList),...texts(t.tagPrefixList).map(e=>`${e}*`)],...a&&{ends:a}}
}).sort((e,t)=>e.priority-t.priority)}function rulesIn(e){try{const{rules:t}=JSON.parse(e)
;return Array.isArray(t)?t.filter(e=>e!==null&&typeof e==="object"):[]}catch{return[]}}function endOf(e,t){
const n=S[String(e["countType"])];const a=Number(e["countNumber"]);const s=e["countUnit"];const i=t?.["type"]
;if(n===void 0||!(a>0)||i!=="expire"&&i!=="transition")return;if(n!=="images"&&s!==void 0&&s!=="days")return;return{
action:i==="expire"?"expire":"archive",by:n,count:a}}function texts(e){return Array.isArray(e)?e.map(String):[]}
function selects({tagStatus:e,patterns:t},n){if(e==="any")return true;if(e==="untagged")return n.length===0
;return e==="tagged"&&n.length>0&&t.every(e=>n.some(t=>fits(e,t)))}function fits(e,t){
const n=e.split("*").map(e=>e.replaceAll(/[^\w]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`).test(t)}
function doomed(e,t,n){const a=t.find(t=>selects(t,e.tags));if(a?.ends===void 0)return;const{by:s,count:i}=a.ends
;if(s==="images")return{rule:a,pushes:i-younger(e,a,n)};const r=s==="pulled"?Math.max(e.pulled??0,born(e)):born(e)
;return{rule:a,at:r+i*86400}}function younger(e,t,n){
return n.filter(n=>n.status==="active"&&selects(t,n.tags)&&born(n)>born(e)).length}function born({pushed:e,restored:t}){
return t??e}var A=n(84273);function endangered(e,t,n,a,s,i=15552e3){const r=n.map(e=>a[0]?.digests.includes(e.digest)?{
...e,pulled:s}:e)
;const o=a.flatMap(({release:e,digests:n},a)=>r.filter(({digest:e,status:t})=>t==="active"&&n.includes(e)).flatMap(n=>{
const s=doomed(n,t,r);return s?[{release:e,age:a,end:s}]:[]}));return t.flatMap(t=>{if(t.ends===void 0)return[]
;const n=pushesPerRelease(t,r,a)
;const c=o.filter(({end:e})=>e.rule===t).filter(({end:e,age:t})=>(e.at??0)<s+i&&(e.pushes??0)<=n*(A.t-1-t)).map(({release:e,end:t})=>`of ${e} ${due(t,s)}`)
;if(c.length===0)return[];const l=t.ends.by==="images"?` (about ${n} to a release)`:""
;return[`rule ${t.priority} of the lifecycle policy of ECR's repository ${e} ${does(t.ends)}: the image ${[...new Set(c)].join(", ")}${l}; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy`]
})}function pushesPerRelease(e,t,n){const a=new Set(n.flatMap(({digests:e})=>e))
;const s=t.filter(({digest:e,status:t})=>t==="active"&&a.has(e)).map(n=>younger(n,e,t));if(s.length<2)return 1
;return Math.max(1,Math.ceil((Math.max(...s)-Math.min(...s))/(s.length-1)))}function does({action:e,by:t,count:n}){
const a=e==="expire"?"deletes":"archives";if(t==="images")return`${a} all but the newest ${n} images`
;if(t==="pushed")return`${a} images ${n} days after their push`
;return`${a} images that nobody has pulled for ${n} days, and machines pull at their boot alone`}
function due({at:e,pushes:t},n){if((e??n)>n)return`on ${new Date((e??n)*1e3).toISOString().slice(0,10)}`
;if((t??0)>0)return`after ${t} more`;return"within a day"}var k=n(94493);const T={x86_64:"amd64",i386:"386",
arm64:"arm64"};function checkPlatforms(e,t,n,a){const s=T[n?.architecture??""];if(s===void 0)return
;const{manifests:i=[]}=(0,k.$E)({text:t});const r=i.filter(e=>!(0,k.H3)(e)).flatMap(({platform:e})=>e?.architecture??[])
;if(r.length===0||r.includes(s))return
;a.problem(`image: ${e} is for ${[...new Set(r)].map(e=>`linux/${e}`).join(", ")}, and ${n?.id} is for ${n?.architecture}; build it for linux/${s}, or name another ami`)
}var N=n(93720);async function findRepositories(e,t,{own:n,older:a},s){const i=new Map;const r=new Map
;for(const o of new Set([...n,...a])){const{host:a="",path:c}=(0,N.mQ)(o);const l=(0,b.Fd)(a)
;const u=l?Promise.resolve(true):r.get(a)??isEcr(e,a,s);r.set(a,u);if(!await u){
if(n.includes(o))s.note(`${o} is not in ECR: whether it is there shows when machines pull it`);continue}
if(l&&l.region!==t){if(n.includes(o))s.note(`${o} is in ${l.region}: whether it is there shows when machines pull it`)
;continue}const d={region:t,name:c,...l&&{account:l.account}};const m=`${l?.account}/${c}`;const h=i.get(m)??{
repository:d,images:[]};h.images.push(o);i.set(m,h)}return[...i.values()]}async function isEcr({ecr:e},t,n){
if(t==="")return false;const a=await e.read()
;const s=await n.askIfAllowed(()=>a.getAuthorizationToken({}),`whether ${t} is ECR`)
;const i=s?.authorizationData?.[0]?.proxyEndpoint;return i?.replace(/^https?:\/\//,"")===t}
async function lookInto({ecr:e},t,n){const{region:a,name:s,account:i}=t.repository;const r=await e.read();const o={
repositoryName:s,...i&&{registryId:i}};const c=[...new Set(t.images.map(b.ol))]
;const[l,u]=await Promise.all([n.askIfAllowed(()=>unless(["RepositoryNotFoundException"],"gone",()=>batchGet(r,o,c)),`image ${c.join(", ")}`),n.askIfAllowed(()=>unless(["RepositoryNotFoundException","LifecyclePolicyNotFoundException"],[],()=>readRules(r,o)),`the lifecycle policy of ECR's repository ${s}`)])
;if(l===void 0)return;const d={rules:[],images:[],manifests:new Map};if(l==="gone")return{...d,
gone:`image: ECR has no repository ${s} in ${a}`};const m=u?.some(({ends:e})=>e?.by==="images")===true
;const h=await n.askIfAllowed(()=>m?describeAll(r,o):describeEach(r,o,c,l),`whether images in ECR's repository ${s} are archived`)
;return{rules:u??[],images:h??[],manifests:l}}async function batchGet(e,t,n){const a=new Map;for(const s of(0,
m.V)(n,100)){const{images:n=[]}=await e.batchGetImage({...t,imageIds:ids(s)})
;for(const{imageId:e,imageManifest:t}of n)a.set(e?.imageDigest??"",t??"")}return a}async function readRules(e,t){
const{lifecyclePolicyText:n=""}=await e.getLifecyclePolicy(t);return lifecycleRules(n)}const I={imageStatus:"ANY"}
;async function describeAll(e,t){const n=await(0,m.B)(n=>e.describeImages({...t,filter:I,maxResults:1e3,nextToken:n
}),e=>e.nextToken,e=>e.imageDetails);return n.map(toImage)}async function describeEach(e,t,n,a){
const s=n.filter(e=>a.has(e));const i=n.filter(e=>!a.has(e)).map(e=>[e]);const r=[...(0,
m.V)(s,100),...i].map(n=>unless(["ImageNotFoundException"],{imageDetails:[]},()=>e.describeImages({...t,filter:I,
imageIds:ids(n)})));return(await Promise.all(r)).flatMap(({imageDetails:e=[]})=>e.map(toImage))}
function toImage({imageDigest:e="",imageTags:t=[],imageStatus:n,...a}){const seconds=e=>(e?.getTime()??0)/1e3;return{
digest:e,tags:t,status:n==="ARCHIVED"?"archived":n==="ACTIVATING"?"activating":"active",pushed:seconds(a.imagePushedAt),
...a.lastRecordedPullTime&&{pulled:seconds(a.lastRecordedPullTime)},...a.lastActivatedAt&&{
restored:seconds(a.lastActivatedAt)}}}function ids(e){return e.map(e=>({imageDigest:e}))}async function unless(e,t,n){
try{return await n()}catch(n){if((0,r.tD)(n,...e))return t;throw n}}
async function checkImages(e,{fleet:t,request:n,kept:a,ami:s,now:i},r){
const o=[n.image,...Object.values(t.services).map(({image:e})=>e)].flatMap(e=>e??[]);const c=a.flatMap(({images:e})=>e)
;const l=new Map;for(const u of await findRepositories(e,t.region,{own:o,older:c},r)){const t=await lookInto(e,u,r)
;if(t===void 0)continue;for(const e of u.images){const n=(0,b.ol)(e);const a=t.manifests.get(n)
;const i=t.images.find(e=>e.digest===n)?.status
;const d=t.gone??unpullable(n,u.repository,i??(a===void 0?void 0:"active"));if(d!==void 0&&o.includes(e))r.problem(d)
;if(d!==void 0&&c.includes(e))l.set(e,d);if(d===void 0&&o.includes(e))checkPlatforms(n,a??"",s,r)}const d=needed(u,o,a)
;for(const e of endangered(u.repository.name,t.rules,t.images,d,i,n.ttl))r.warn(e)}return l}function needed(e,t,n){
return[{release:"this release",images:t},...n].map(({release:t,images:n})=>({release:t,
digests:n.filter(t=>e.images.includes(t)).map(b.ol)}))}var D=n(20249);async function checkProfile({iam:e},t,n){
const a=t["instance-profile"];if(a===void 0){
if(t["live-check"].via==="ssm")n.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const i=await n.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:a
}),`instance-profile ${a}`,`instance-profile: there is no ${a}; create it, or correct the name`)
;const r=i?.InstanceProfile?.Roles;if(i&&(r??[]).length===0)n.problem(`instance-profile: ${a} has no role`)}
var G=n(60046);async function checkService(e,t,n,a){const s=await a.ask(()=>t.alarms.look(n.alarms))
;for(const{name:e}of s?.filter(({missing:e})=>e)??[])a.problem(`alarms: there is no ${e}; create it, or take it out`)
;const i=await a.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(i===void 0)return;const[r,o]=i
;if(underWay(r))return;const c=o.find(({name:e})=>e===(0,G.PX)(r));if(c)await checkPolicies(e,c,a)}function underWay(e){
const t=(0,G.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:n})=>e===t.n&&n===true)}
async function checkPolicies({scaling:e},t,n){if(t.policies.length===0)return;const a=await e.read()
;const s=await n.ask(()=>(0,m.B)(e=>a.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const e of s??[]){const{PolicyName:a,PolicyType:s}=e
;if(s==="PredictiveScaling")n.note(`${a} is predictive: AWS has no forecast for the new group in its first 24 h, until it has data of its own`)
;const i=(0,d.AC)(e).filter(e=>!e.startsWith(`${t.name}.`));if(i.length===0)continue
;n.note(`${a} of ${t.name} is driven by ${i.join(", ")}: the new group gets copies, called after it; yours stay and do nothing once ${t.name} has no policies any more`)
}}async function findUrl({balancing:e},t){const[n,a]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(n===void 0||a===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[n]
}),t.describeListeners({LoadBalancerArn:n})]);for(const{ListenerArn:e,Protocol:n,Port:r,DefaultActions:o}of i){
if(n!=="HTTP"&&n!=="HTTPS")continue;const i=forwards(o,a);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const l=c.find(({Actions:e})=>forwards(e,a));if(!i&&l===void 0)continue;const u=hostOf(l)??s[0]?.DNSName
;if(u===void 0)continue;const d=r===(n==="HTTPS"?443:80);return`${n.toLowerCase()}://${u}${d?"":`:${r}`}`}}catch(e){
if(!(e instanceof c.C||e instanceof c.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:n})=>e===t||n?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#i;#l;#r;constructor(e,t,n){this.#i=e;this.#l=t;this.#r=n}async resolve(e,t,n){const a=this.#i
;const s=new $.F(this.#r);await(0,v.g)(a,e,s);const i=(0,D.J)(a,e,s);const r=findAmi(a,t.ami??e.ami??"",s)
;const[o,c,l,{groups:u,pace:d},m,h]=await Promise.all([i,r,i.then(t=>(0,
D.a)(a,e,t,s)),i.then(t=>findTargetGroups(a,e,t,s)),r.then(i=>checkImages(a,{fleet:e,request:t,kept:n,ami:i,
now:this.#r.now()},s)),lostAmis(a,new Set(n.map(e=>e.ami)),s),checkProfile(a,e,s),r.then(t=>checkTypes(a,e,t,s))])
;for(const e of n){const t=[e.ami,...e.images].flatMap(e=>h.get(e)??m.get(e)??[])
;if(t.length>0)s.warn(`a rollback to ${e.release} would not boot new machines: ${t.join("; ")}`)}
const f=u.flatMap(({TargetGroupArn:e})=>e??[]);const[p]=await Promise.all([findUrl(a,u[0]),checkService(a,this.#l,e,s)])
;s.stop(`checking ${t.app} in ${t.environment}`)
;if(c===void 0||o===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:g,region:w,subnets:y}=e;const b={account:g,region:w,ami:c.id,subnets:y,securityGroups:l,targetGroups:f}
;return{place:b,pace:d,notes:s.notes,warnings:s.warnings,...p&&{url:p}}}}var x=n(91383)
;const P=["initial","healthy","unhealthy","draining","unused","unavailable"]
;function toTarget({Target:e,TargetHealth:t,AdministrativeOverride:n}){const a=t?.Reason==="Target.InvalidState"
;const s=(a?void 0:t?.State?.split(".")[0])??"unavailable";const i=P.includes(s)?s:"unavailable"
;const r=[t?.Reason,t?.Description].filter(Boolean).join(": ");const o=n?.State==="zonal_shift_active";return{
machine:e?.Id??"",state:i,...r&&{reason:r},...o&&{shifted:o}}}class AwsTraffic{#u;#d=new Map;constructor({balancing:e}){
this.#u=e}async look(e){const t=await this.#u.read();return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:n=[]},a]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#m(e)])
;const s=n.map(toTarget);return{arn:e,name:e.split("/")[1]??e,...a,targets:s}}))}async register(e,t){
const n=await this.#u.change();await n.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const n=await this.#u.change();await n.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#m(e){const t=this.#d.get(e);if(t)return t;const n=this.#h(e);this.#d.set(e,n);n.catch(()=>this.#d.delete(e))
;return n}async#h(e){const t=await this.#u.read();const{Attributes:n=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});const seconds=(e,t)=>Number(n.find(({Key:t})=>t===e)?.Value??t)
;const a=seconds("slow_start.duration_seconds",0);return{drain:seconds("deregistration_delay.timeout_seconds",300),
...a>0&&{slowStart:a}}}}function connect(e){const t=new s.I;return rolloutPorts((0,x.$)({region:e.region,clock:t}),t,e)}
function rolloutPorts(e,t,{me:n,...s},{parameters:i,groups:r}={}){const o={ledger:new w.z(e,s,i),
fleets:new AwsFleets(e,s,t,r),traffic:new AwsTraffic(e),alarms:new a.e(e)}
;const c=new y.u(e,t,`run ${n.run} of ${n.repository}`);return{...o,machines:c,clock:t,preflight:new AwsPreflight(e,o,t)
}}},98598:(e,t,n)=>{n.d(t,{SB:()=>listNamed,Um:()=>lookAtDetail,WQ:()=>whole,jF:()=>groupsWith});var a=n(60446)
;var s=n(38991);var i=n(89080);async function groupsWith(e,t){const n=t.map(({Key:e,Value:t=""})=>({Name:`tag:${e}`,
Values:[t]}));return await(0,s.B)(t=>e.describeAutoScalingGroups({Filters:n,NextToken:t,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups)}async function listNamed(e,t){if(t.length===0)return[];const n={
AutoScalingGroupNames:t.slice(0,50),MaxRecords:50};const{AutoScalingGroups:a=[]}=await e.describeAutoScalingGroups(n)
;return a.map(i.rY)}async function whole(e,t){return await Promise.all(t.map(async t=>{const n=(0,
a.ip)(t).map(n=>lookAtDetail(e,t.name,n));return(0,a.FE)(t,await Promise.all(n))}))}async function lookAtDetail(e,t,n){
return await r[n](e,t)}const r={schedules:async function schedulesOf(e,t){const n=await(0,
s.B)(n=>e.describeScheduledActions({AutoScalingGroupName:t,NextToken:n
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions);return(0,i.sC)(n)},policies:async function policiesOf(e,t){
const n=await(0,s.B)(n=>e.describePolicies({AutoScalingGroupName:t,NextToken:n}),e=>e.NextToken,e=>e.ScalingPolicies)
;return(0,i.Qu)(n,t)},traffic:async function trafficOf(e,t){const n=await(0,s.B)(n=>e.describeTrafficSources({
AutoScalingGroupName:t,TrafficSourceType:"elbv2",NextToken:n}),e=>e.NextToken,e=>e.TrafficSources);return(0,i.Xj)(n)},
activities:async function activitiesOf(e,t){const{Activities:n=[]}=await e.describeScalingActivities({
AutoScalingGroupName:t,MaxRecords:100});return(0,i.RE)(n)}}},73180:(e,t,n)=>{n.d(t,{g:()=>checkAccount});var a=n(62807)
;var s=n(79982);async function checkAccount({sts:e},t,n){const i=await e.read()
;const r=await n.ask(()=>i.getCallerIdentity({}))
;if(r===void 0)throw new s.C("AWS does not say whose these credentials are");if(r.Account!==t.account)throw(0,
a.J5)(`checking the credentials: they are of account ${r.Account} (${r.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const o=await i.config.region()
;if(o!==t.region)throw(0,a.J5)(`checking the region: this job works in ${o}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}},14077:(e,t,n)=>{n.d(t,{F:()=>Findings});var a=n(62807);var s=n(12403);var i=n(79982);class Findings{notes=[]
;warnings=[];#f=[];#p=[];#r;constructor(e){this.#r=e}problem(e){this.#f.push(e)}refuse(e){this.#p.push(e)}note(e){
this.notes.push(e)}warn(e){this.warnings.push(e)}async ask(e,t){try{return await this.#g(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof i.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,n){try{return await this.#g(e)}catch(e){
if(isUnknown(e))this.problem(n??e.message);else if(e instanceof i.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#f.sort(),...this.#p.sort()];if(t.length===0)return
;const n=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#f.length>0?(0,
a.Qm)(`${e}: ${n}`):(0,a.J5)(`${e}: ${n}`)}async#g(e){return await(0,s.d_)(e,(e,t)=>{
if(!(e instanceof i.V)||isUnknown(e))throw e;const n=s._L.preflight[t];if(n!==void 0)return n;throw(0,
a.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#r.wait(e))}}
function isUnknown(e){const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:""
;return/NotFound|NoSuchEntity|Malformed/.test(t)}},20249:(e,t,n)=>{n.d(t,{J:()=>findVpc,a:()=>findSecurityGroups})
;async function findVpc({ec2:e},t,n){const a=await e.read();const s=await n.ask(()=>a.describeSubnets({Filters:[{
Name:"subnet-id",Values:[...t.subnets]}]}));if(s===void 0)return;const i=s.Subnets??[]
;const r=t.subnets.filter(e=>!i.some(({SubnetId:t})=>t===e))
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
;if(c.length>0)a.problem(`security-groups: ${c.join(", ")} cannot be found in ${n}`);return o.flatMap(e=>e??[])}},
80046:(e,t,n)=>{n.d(t,{r:()=>readDigest,u:()=>NoDigest});var a=n(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
a.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,n)=>{n.d(t,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,QP:()=>o,TF:()=>r,V4:()=>l,nD:()=>blobPath,nw:()=>isIndex});var a=n(80046)
;const s="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const l=[s,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===s||e===c}
function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}
function isAttestation({platform:e,annotations:t}){return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}
function blobPath(e){return`blobs/${(0,a.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:n,config:a,layers:s,subject:i,...r}=t;return{...r,...n!=null&&{manifests:n.map(descriptor)},
...a!=null&&{config:descriptor(a)},...s!=null&&{layers:s.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:n=[]}=contentOf(e)
;return[...t?[t]:[],...n.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
a.r)(e?.digest)}}},32478:(e,t,n)=>{n.d(t,{s:()=>userData});var a=n(62807);var s=n(60002);const i=10
;function seedScript({run:e,timeout:t},n){
return`# seed\noutput=/var/lib/immutable/seed\ncode=0\nSECONDS=0\nIMMUTABLE_RELEASE=${(0,
s.hD)(n)} timeout -k ${i} ${t} bash -c ${(0,
s.hD)(e)} >"$output" 2>&1 </dev/null || code=$?\necho "immutable: seed ended with $code after $SECONDS s:" >&2\ntail -c 20000 "$output" >&2\nif [ "$code" != 0 ]; then\n  ended="ended with $code"\n  # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n  case $code in 124 | 137) [ "$SECONDS" -lt ${t} ] || ended=${(0,
s.hD)(`did not end within ${t} s`)} ;; esac\n  failing "seed $ended; its last words: $(tail -n 2 "$output" | tail -c 600)"\n  exit 1\nfi`
}var r=n(69189);function healthOptions({test:e,interval:t,timeout:n,startPeriod:a,retries:i}){
const seconds=(e,t)=>t===void 0?[]:[`--health-${e} ${t}s`];return[`--health-cmd ${(0,
s.hD)(e)}`,...seconds("interval",t),...seconds("timeout",n),...seconds("start-period",a),...i===void 0?[]:[`--health-retries ${i}`]]
}
const o=`healthy() {\n  local state restarts\n  while :; do\n    read -r state restarts < <(\n      docker inspect --type container --format ${(0,
s.hD)("{{.State.Health.Status}} {{.RestartCount}}")} "$1" 2>&1\n    ) || :\n    [ "$state" != healthy ] || return 0\n    [ "$state" != unhealthy ] || break\n    case $restarts in '' | *[!0-9]*) ;; *) [ "$restarts" -lt ${s.KG} ] || break ;; esac\n    sleep 0.5\n  done\n  failing "container $1 is $state after $restarts restarts; its healthcheck says: $(\n    docker inspect --type container --format ${(0,
s.hD)("{{range .State.Health.Log}}{{println .Output}}{{end}}")} "$1" 2>&1 | tail -c 600\n  )"\n  return 1\n}\n`
;var c=n(19349);var l=n(93720);function logIns(e){const t=new Set(e.flatMap(e=>(0,l.mQ)(e).host??[]))
;if(t.size===0)return"";const n=[...t].map(e=>{const t=(0,c.Fd)(e);if(t===void 0)return`log_in ${(0,
s.hD)(e)} || echo ${(0,s.hD)(`immutable: no log-in to ${e}`)}`;return`retry log_in ${(0,
s.hD)(e)} --region ${t.region} --registry-ids ${t.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${n.join("\n")}\n`
}function runService(e,t,n,a){const{environment:i,secrets:r,ports:o,command:c=[],stopGrace:l,image:u,healthcheck:d}=t
;const m=(0,s.hD)(`/run/immutable/${e}.env`);const h=Object.entries({...i,IMMUTABLE_RELEASE:n})
;const f=h.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`))
;const p=h.filter(([,e])=>/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`));const g=[`--name ${(0,
s.hD)(e)} --restart unless-stopped --stop-timeout ${l} --env-file ${m}`,...a===void 0?[]:[`--network ${a}`],...d===void 0?[]:healthOptions(d),...p.map(e=>`--env ${e}`),...o.map(e=>`--publish "$address":${(0,
s.hD)(e)}`)]
;return`# ${e}\nretry docker pull --quiet ${(0,s.hD)(u)}\nprintf '%s\\n' ${f.join(" ")} >${m}\n${secretLines(r,m)}docker run --detach ${g.join(" \\\n  ")} \\\n  ${Object.keys(r).length>0?'"${several[@]}" ':""}${[u,...c].map(s.hD).join(" ")}\n`
}function secretLines(e,t){const n=Object.entries(e);if(n.length===0)return"";const a=n.map(([e,n])=>{const a=(0,
s.hD)(n.replace(/^ssm:/,""))
;return`value=$(retry aws ssm get-parameter --with-decryption --name ${a} --query Parameter.Value --output text)\ncase $value in\n  *[$'\\r\\n']*) export ${e}="$value" && several+=(--env ${e}) ;;\n  *) printf '%s=%s\\n' ${e} "$value" >>${t} ;;\nesac\n`
});return`several=()\n${a.join("")}unset value\n`}const u="immutable"
;function servicesScript({services:e,release:t,network:n},a,s){
const i=(0,r.l)(Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.dependsOn??[]])))
;const c=Object.values(e).some(({healthcheck:e})=>e!==void 0);const l=n?u:void 0
;const d=inOrder(e,i,(e,n)=>runService(e,n,t,l))
;return[...c?[o]:[],logIns(Object.values(e).map(({image:e})=>e)),...l===void 0?[]:[`docker network create ${l} >/dev/null`],...d,...a?[a]:[],upScript(e,i,c,s)].join("\n")
}function inOrder(e,t,n){const a=new Set;const wait=t=>{const n=t.filter(t=>e[t]?.healthcheck!==void 0&&!a.has(t))
;for(const e of n)a.add(e);return n.map(e=>`healthy ${(0,s.hD)(e)}`)};const i=t.flatMap(t=>{const a=e[t]
;return a===void 0?[]:[...wait(a.dependsOn??[]),n(t,a)]});return[...i,...wait(t)]}function upScript(e,t,n,a){
const i=t.map(s.hD).join(" ");const r=Object.values(e).some(({dependsOn:e=[]})=>e.length>0)
;const o=n||r?inOrder(e,t,e=>`docker start ${(0,s.hD)(e)}`):[`docker start ${i}`]
;const c=r?[...t].reverse().map(s.hD):[i];const l=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\n{\n  echo '#!/bin/bash'${n?"\n  declare -f failing healthy":""}\n  cat <<'end of up'\nset -euo pipefail\n${o.join("\n")}\nmkdir -p /run/immutable\n${a}\nend of up\n} >/var/lib/immutable/up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\n${c.map(e=>`ExecStop=$docker stop ${e}`).join("\n")}\nTimeoutStopSec=${l+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const d=16384;function userData(e){const t=e.seed===void 0?"":seedScript(e.seed,e.release)
;const n=Object.keys(e.services).length===0?[start("bash"),says(e),...t?[t]:[],attest(e.release)]:[start("bash, curl, the AWS CLI and docker"),says(e),s.vE,m,servicesScript(e,t,attest(e.release))]
;const i=`${n.join("\n")}\n`;const r=encodeURIComponent(i).replaceAll(/%../g,"%").length;if(r<=d)return i;throw(0,
a.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${r} bytes, AWS takes ${d}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${s.U5} ] || echo "immutable: $1" | tee ${s.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "line $LINENO of the user data failed: $BASH_COMMAND"' ERR`
;const says=({app:e,environment:t,release:n})=>`echo ${(0,s.hD)(`immutable: ${e} in ${t}, release ${n}`)}`
;const attest=e=>`printf '%s\\n' ${(0,s.hD)(e)} >${s.jn}.new\nmv ${s.jn}.new ${s.jn}`
;const m='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "line ${BASH_LINENO[0]} of the user data failed: $*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},69189:(e,t,n)=>{n.d(t,{S:()=>circleIn,l:()=>startOrder});function startOrder(e){const t=new Set;const n=new Set
;const visit=a=>{if(t.has(a)||n.has(a))return;n.add(a);for(const t of needsOf(e,a))visit(t);t.add(a)}
;for(const t of Object.keys(e))visit(t);return[...t]}function circleIn(e){const t=new Set;const search=n=>{
const a=n.at(-1)??"";const s=n.indexOf(a);if(s<n.length-1)return n.slice(s,-1);if(t.has(a))return
;for(const t of needsOf(e,a)){const e=search([...n,t]);if(e)return e}t.add(a);return};for(const t of Object.keys(e)){
const e=search([t]);if(e)return e}return}function needsOf(e,t){
return(Object.hasOwn(e,t)?e[t]??[]:[]).filter(t=>Object.hasOwn(e,t))}},29260:(e,t,n)=>{n.d(t,{UC:()=>s,ZI:()=>attached,
cB:()=>i,cO:()=>a,vv:()=>retiring,yV:()=>alive});const a="immutable-retire";const s="immutable-expire"
;const i="immutable-catch-up";function alive(e){return e.machines.filter(e=>e.life==="in-service")}function retiring(e){
return e.schedules.some(e=>e.name===a)}function attached(e){return Object.keys(e.traffic)}},10148:(e,t,n)=>{n.d(t,{
CS:()=>ranks,FW:()=>wasReleased,IQ:()=>rankOf,te:()=>previousOf});var a=n(29260);var s=n(60046)
;function wasReleased(e,t){return(0,s.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){
const made=t=>e.find(({candidate:e})=>e===t);const n=made(t);const a=n?.kind==="rollback"?made(n.restores):n
;return a?.kind==="rollout"?a.attempt:void 0}function ranks(e){
return e.verdicts.filter(({ruling:t,attempt:n})=>t==="release"&&(0,
s.q1)(e,n)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function previousOf({records:e,fleets:t},n){if(n===void 0)return;const i=(0,s.q1)(e,n.facts.rank)?.stable
;const r=t.find(({name:e})=>e===i)?.facts.rank;const o=rankOf(e,i)??r??n.facts.rank-1;const c=ranks(e).find(e=>e<=o)
;const l=c===void 0?void 0:(0,s.q1)(e,c);if(c===void 0||l===void 0)return
;const u=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
a.yV)(e).length>0).sort((e,t)=>(0,a.yV)(t).length-(0,a.yV)(e).length)[0];return{rank:c,release:l.release,
group:l.candidate,...u&&{fleet:u}}}},84273:(e,t,n)=>{n.d(t,{Z:()=>keptReleases,t:()=>i});var a=n(10148);var s=n(60046)
;const i=5;function keptReleases(e){const t=(0,a.IQ)(e,(0,s.PX)(e));const n=(0,a.CS)(e).filter(e=>e!==t)
;return[...t===void 0?[]:[t],...n].slice(0,i-1)}}};
