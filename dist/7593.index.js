export const id=7593;export const ids=[7593];export const modules={79821:(e,t,a)=>{a.d(t,{e:()=>AwsAlarms})
;var n=a(38991);const s=["MetricAlarm","CompositeAlarm","LogAlarm"];class AwsAlarms{#e;constructor({watch:e}){this.#e=e}
async look(e){if(e.length===0)return[];const t=await this.#e.read();const a=await Promise.all((0,
n.V)(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],AlarmTypes:s,MaxRecords:100})))
;const i=a.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[],LogAlarms:a=[]})=>[...e,...t,...a]);return e.map(e=>{
const t=i.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",
reason:"there is no alarm of this name",missing:true}
;const{StateValue:a="INSUFFICIENT_DATA",StateReason:n="",StateTransitionedTimestamp:s}=t;return{name:e,state:a,reason:n,
...s&&{since:s.getTime()/1e3}}})}async served(e,t){const a=await this.#e.read()
;const n=await Promise.all(e.map(e=>a.getMetricStatistics({Namespace:"AWS/ApplicationELB",
MetricName:"RequestCountPerTarget",Dimensions:[{Name:"TargetGroup",Value:e.split(":").at(-1)}],
StartTime:new Date(t*1e3),EndTime:new Date((t+86400)*1e3),Period:60,Statistics:["Sum"]})))
;return n.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},48059:(e,t,a)=>{a.d(t,{N:()=>connect,s:()=>rolloutPorts
});var n=a(79821);var s=a(11801);var i=a(29260);var o=a(62348);var r=a(96419);var c=a(38991)
;async function carryOver(e,{metrics:t,topics:a},n){if(t.length>0){const a={AutoScalingGroupName:n,
Granularity:"1Minute",Metrics:[...t]};await e.enableMetricsCollection(a)}
for(const[t,s]of a)await e.putNotificationConfiguration({AutoScalingGroupName:n,TopicARN:t,NotificationTypes:[...s]})}
async function tellingOf(e,t,a){const{AutoScalingGroupName:n="",EnabledMetrics:s=[]}=t;return{
metrics:a.includes("metrics")?[]:s.flatMap(({Metric:e})=>e??[]),
topics:a.includes("notifications")?new Map:await topicsOf(e,n)}}async function topicsOf(e,t){const a=await(0,
c.B)(a=>e.describeNotificationConfigurations({AutoScalingGroupNames:[t],NextToken:a
}),e=>e.NextToken,e=>e.NotificationConfigurations);const n=new Map
;for(const{TopicARN:e="",NotificationType:t=""}of a)n.set(e,[...n.get(e)??[],t]);return n}var u=a(79982);var l=a(50620)
;var d=a(58230);async function createFleet({scaling:e},t,a,n,s,i){const r=await a.version(s.release)
;if(r===void 0)throw new u.V(`${a.name} has no version of ${s.release} yet`)
;if(!isMadeOf(r,s))throw new u.C(`version ${r.VersionNumber} of the launch template ${a.name} is called ${s.release} but was made from something else; give this release another id`)
;const c=await e.change();try{const e={...n.facts,...i.facts};const o=String(r.VersionNumber);const u=request({...n,
facts:e},s,t,a.name,o,i.made);await c.createAutoScalingGroup(u)}catch(t){if(!(0,
o.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const a=await e.read()
;const{AutoScalingGroups:i}=await a.describeAutoScalingGroups({AutoScalingGroupNames:[n.fleet]});checkOurs(n,s,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:a=""}){const n=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&n.includes(a)}function request({fleet:e,size:t,facts:a},n,s,i,o,c){
const u=Math.ceil(n.liveCheck.timeout);const h={LaunchTemplateName:i,Version:o};const f=[...(0,r.Kj)(n),{Key:(0,
d.Eb)("release"),Value:n.release}];return{AutoScalingGroupName:e,...n.instanceTypes.length>1||n.spot?{
MixedInstancesPolicy:{LaunchTemplate:{LaunchTemplateSpecification:h,Overrides:n.instanceTypes.map(e=>({InstanceType:e}))
},...n.spot&&{InstancesDistribution:distribution(0)}}}:{LaunchTemplate:h},MinSize:t,DesiredCapacity:t,
MaxSize:Math.max(n.size.max,t),VPCZoneIdentifier:n.place.subnets.join(","),HealthCheckType:"EC2",
HealthCheckGracePeriod:u,...c,Tags:[...f.map(e=>({...e,PropagateAtLaunch:true})),...[...(0,r.VI)(s),{Key:l.Zv,
Value:`${u}`},...(0,d.yL)(a)].map(e=>({...e,PropagateAtLaunch:false}))]}}function distribution(e){return{
OnDemandPercentageAboveBaseCapacity:e,SpotAllocationStrategy:"price-capacity-optimized"}}
function checkOurs({fleet:e,facts:t},a,n){
if(n===void 0||n.Status!==void 0)throw new u.V(`${e} is being made or deleted`);const s=(0,r.MU)(a,n.Tags)&&(0,
r.cO)(n.Tags,(0,d.Eb)("release"))===a.release&&(0,r.cO)(n.Tags,(0,d.Eb)("attempt"))===String(t.attempt)
;if(!s)throw new u.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,{fleet:a}){const n=await e.read()
;const{AutoScalingGroups:s}=await n.describeAutoScalingGroups({AutoScalingGroupNames:[a]});const i=s?.[0]
;if(i===void 0||i.Status!==void 0||!(0,r.MU)(t,i.Tags))return
;if((i.Instances??[]).length>0||i.DesiredCapacity!==0)throw new u.V(`${a} still has machines`);const o=await e.change()
;if(i.DeletionProtection==="prevent-all-deletion")await o.updateAutoScalingGroup({AutoScalingGroupName:a,
DeletionProtection:"none"});await o.deleteAutoScalingGroup({AutoScalingGroupName:a})}const h={made:{},facts:{},telling:{
metrics:[],topics:new Map}};class InService{#t;#a=[];#n=new Map;constructor(e){this.#t=e}show(e){this.#a=e;return e}
async brings(e,t=[]){const a=this.#n.get(e);if(a)return a;const n=await this.#t.scaling.read();const s=await this.#s(e)
;const{LifecycleHooks:i=[]}=t.includes("lifecycle-hooks")?{}:await n.describeLifecycleHooks({AutoScalingGroupName:e})
;const o=(0,l.xV)(s,i,t);const r=await tellingOf(n,s,t);const c=(0,l.x8)(o.LifecycleHookSpecificationList)
;const u=r.metrics.length===0&&r.topics.size===0;const d={...c>0&&{hold:c},...u&&{carried:true}};const h={made:o,
facts:d,telling:r};this.#n.set(e,h);return h}async#s(e){const named=(t=[])=>t.find(({AutoScalingGroupName:t})=>t===e)
;const t=named(this.#a);if(t)return t;const a=await this.#t.scaling.read()
;const{AutoScalingGroups:n}=await a.describeAutoScalingGroups({AutoScalingGroupNames:[e]});const s=named(n)
;if(s===void 0)throw new u.V(`AWS does not show ${e}, whose settings the new group is to have`);return s}}var f=a(98598)
;var p=a(41803);async function putEnd({scaling:e},t,a,n,s){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:a,StartTime:new Date(Math.ceil(Math.max(n,s+2))*1e3),MinSize:0,MaxSize:0,DesiredCapacity:0})}
async function putCatchUp({scaling:e},t,a,n){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:i.cB,StartTime:new Date(a*1e3),...n.min!==void 0&&{MinSize:n.min},...n.max!==void 0&&{MaxSize:n.max
},...n.desired!==void 0&&{DesiredCapacity:n.desired}})}const g=5;async function putSchedule(e,t){for(let a=0;;a+=1){
const{StartTime:n}=t;const s=n&&new Date(n.getTime()+a*6e4);try{await e.putScheduledUpdateGroupAction({...t,...s&&{
StartTime:s}});return}catch(e){if(a>=g||n===void 0||!(0,o.VG)(e,/start time already exists/i))throw e}}}
async function dropSchedules({scaling:e},t,a){const n=await e.change();for(const e of a)try{
await n.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}async function copySchedules({scaling:e},t,a,n,s){
const i=await describe(await e.read(),t,n);const o=await e.change();for(const e of i){
const{ScheduledActionName:t,Recurrence:n,TimeZone:i,StartTime:r,EndTime:c,MinSize:u,MaxSize:l,DesiredCapacity:d}=e
;const h=r&&(!n||r.getTime()>(s+5)*1e3)?{StartTime:r}:{};await putSchedule(o,{AutoScalingGroupName:a,
ScheduledActionName:t,...n&&{Recurrence:n},...h,...i&&{TimeZone:i},...c&&{EndTime:c},...u!==void 0&&{MinSize:u},
...l!==void 0&&{MaxSize:l},...d!==void 0&&{DesiredCapacity:d}})}}async function describe(e,t,a){return await(0,
c.B)(n=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...a],NextToken:n
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var m=a(77598);var w=a(37645);function templateData(e){
const t=[...(0,r.Kj)(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}.${e.environment}.${e.release}`}];const a=e.instanceTypes[0];return{ImageId:e.place.ami,...a&&{
InstanceType:a},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,w.s)(e)).toString("base64"),MetadataOptions:{
HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:e.metadataHopLimit,HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"enabled"},TagSpecifications:[{ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}
class Template{#i;#o;name;constructor({ec2:e},t){this.#i=e;this.#o=t;this.name=(0,r.G)(t)}async version(e){
if(await this.#r()===void 0)return
;return(await this.#c()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e,t){const a=await this.#r();const n=await this.#i.change()
;const s=`${this.name} ${e.release} for attempt ${t}`;const i={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,m.createHash)("sha256").update(s).digest("hex")};if(a){await n.createLaunchTemplateVersion(i);return}
const c=[{ResourceType:"launch-template",Tags:[...(0,r.Kj)(this.#o),...(0,r.VI)(this.#o)]}];try{
await n.createLaunchTemplate({...i,TagSpecifications:c})}catch(e){
if(!(0,o.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}async delete(e){const t=await this.#r()
;if(t===void 0)return;const a=this.name;const n=await this.#c();const s=n.filter(({VersionDescription:t})=>t!==e)
;const i=n.filter(e=>!s.includes(e)).map(({VersionNumber:e})=>String(e));if(i.length===0)return
;const o=await this.#i.change();const r=s.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(r===void 0){
await o.deleteLaunchTemplate({LaunchTemplateName:a});return}
if(i.includes(String(t.DefaultVersionNumber)))await o.modifyLaunchTemplate({LaunchTemplateName:a,
DefaultVersion:String(r)});await o.deleteLaunchTemplateVersions({LaunchTemplateName:a,Versions:i})}async#c(){
const e=await this.#i.read();return await(0,c.B)(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#r(){const e=await this.#i.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:a=[]}=await e.describeLaunchTemplates({Filters:t
});const n=a[0]
;if(n&&!(0,r.MU)(this.#o,n.Tags))throw new u.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return n}}var y=a(12646);class AwsFleets{#t;#o;#u;#l;#d;#h;constructor(e,t,a,n){this.#t=e;this.#d=n??(async()=>(0,
f.jF)(await e.scaling.read(),(0,r.Kj)(t)));this.#o=t;this.#u=a;this.#h=new InService(e);this.#l=new Template(e,t)}
async look(){return await(0,f.WQ)(await this.#t.scaling.read(),await this.groups())}async groups(){
return this.#h.show(await this.#d()).map(y.rY)}async detail(e,t){return await(0,f.Um)(await this.#t.scaling.read(),e,t)}
async named(e){const t=await this.#t.scaling.read();return await(0,f.WQ)(t,await(0,f.SB)(t,e))}async listed(e){
return await(0,f.SB)(await this.#t.scaling.read(),e)}async template(e){
return(await this.#l.version(e))?.VersionNumber?.toString()}async makeTemplate(e,t){await this.#l.make(e,t)}
async deleteTemplate(e){await this.#l.delete(e)}async create(e,t){
const a=e.like===void 0?h:await this.#h.brings(e.like,t.drop);await createFleet(this.#t,this.#o,this.#l,e,t,a)}
async carryOver({from:e,to:t},{drop:a}){const{telling:n}=await this.#h.brings(e,a)
;await carryOver(await this.#t.scaling.change(),n,t)}async resize({fleet:e,min:t,desired:a,max:n}){
const s=await this.#t.scaling.change();await s.updateAutoScalingGroup({AutoScalingGroupName:e,...t!==void 0&&{MinSize:t
},...a!==void 0&&{DesiredCapacity:a},...n!==void 0&&{MaxSize:n}})}async replace(e){
const t=await this.#t.scaling.change();try{await t.terminateInstanceInAutoScalingGroup({InstanceId:e,
ShouldDecrementDesiredCapacity:false})}catch(e){if(!(0,o.VG)(e,/instance id not found/i))throw e}}async leaveSpot(e){
const t=await this.#t.scaling.change();await t.updateAutoScalingGroup({AutoScalingGroupName:e,MixedInstancesPolicy:{
InstancesDistribution:distribution(100)}})}async writeFacts({fleet:e,facts:t}){const a=await this.#t.scaling.change()
;await a.createOrUpdateTags({Tags:(0,d.yL)(t).map(t=>({...t,...ofGroup(e),PropagateAtLaunch:false}))})}
async forgetOriginals(e){const t=await this.#t.scaling.change();await t.deleteTags({Tags:[{...ofGroup(e),Key:(0,
d.Eb)("originals")}]})}async putRetire(e,t){await putEnd(this.#t,e,i.cO,t,this.#u.now())}async putExpire(e,t){
await putEnd(this.#t,e,i.UC,t,this.#u.now())}async catchUp({fleet:e,at:t,sizes:a}){await putCatchUp(this.#t,e,t,a)}
async deleteRetire(e){await dropSchedules(this.#t,e,[i.cO])}async attach(e,t){const a=await this.#t.scaling.change()
;await a.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const a=await this.#t.scaling.change();await a.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const a=await this.#t.scaling.change();await a.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const a=await this.#t.scaling.change()
;await a.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const a=await this.#t.scaling.change();await a.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,a){await(0,p.U_)(this.#t,e,t,a)}async copySchedules(e,t,a){
await copySchedules(this.#t,e,t,a,this.#u.now())}async dropPolicies(e,t){await(0,p.EQ)(this.#t,e,t)}
async dropSchedules(e,t){await dropSchedules(this.#t,e,t)}async deleteFleet(e){await deleteFleet(this.#t,this.#o,e)}}
function ofGroup(e){return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({
Identifier:e,Type:"elbv2"}))}var v=a(61650);var b=a(54483);class AwsNeighbours{#t;constructor(e){this.#t=e}async look(){
const[e,t]=await Promise.all([this.#t.sts.read(),this.#t.scaling.read()]);const a=[{Name:"tag-key",
Values:["immutable:app"]}];const[n,s,i]=await Promise.all([e.getCallerIdentity({}),e.config.region(),(0,
c.B)(e=>t.describeAutoScalingGroups({Filters:a,NextToken:e,MaxRecords:50}),e=>e.NextToken,e=>e.AutoScalingGroups)])
;const o=new Map(i.map(({Tags:e})=>{const[t="",a=""]=[(0,r.cO)(e,"immutable:app"),(0,r.cO)(e,"immutable:environment")]
;return[`${t} ${a}`,{app:t,environment:a}]}));return{account:n.Account??"",region:s,apps:[...o.values()]}}}
var S=a(73180);async function findAmi({ec2:e,ssm:t},a,n){const s=a.startsWith("ssm:")?await readAmi(t,a.slice(4),n):a
;if(s===void 0)return;const i=await e.read();const o=await n.ask(()=>i.describeImages(named([s])));if(o===void 0)return
;const{State:r,Architecture:c=""}=o.Images?.[0]??{};const u=unusable(s,r);if(u===void 0)return{id:s,architecture:c}
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
const s=t["instance-types"];const i=await e.read();const o=[{Name:"instance-type",Values:[...s]}]
;const r=await n.askIfAllowed(()=>i.describeInstanceTypes({Filters:o}),"instance-types");if(r===void 0)return
;for(const e of s){const s=r.InstanceTypes?.find(({InstanceType:t})=>t===e);if(s===void 0){
n.problem(`instance-types: ${t.region} has no ${e}`);continue}const i=s.ProcessorInfo?.SupportedArchitectures??[]
;if(a===void 0||i.length===0||i.includes(a.architecture))continue
;n.problem(`instance-types: ${e} is of ${i.join(" or ")}, and ${a.id} is for ${a.architecture}; name types that run it, or another ami`)
}}async function findTargetGroups({balancing:e},t,a,n,s=false){const i=await e.read()
;const o=await Promise.all(t["target-groups"].map(async e=>{const s=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const o=`target-groups: ${e} cannot be found in ${t.region}`
;const r=(await n.ask(()=>i.describeTargetGroups(s),o))?.TargetGroups?.[0];if(r)checkGroup(r,a,n);return r??[]}))
;const r=o.flat();const c=[];if(s)await Promise.all(r.map(t=>checkPorts(e,t,n)))
;for(const t of r)c.push(await noteAttributes(e,t,n));const u=Math.max(0,...c.map(e=>e.healthy))
;const l=Math.max(0,...c.map(e=>e.drain));return{groups:r,pace:{healthy:u,drain:l}}}function checkGroup(e,t,a){
const n=`target-groups: ${e.TargetGroupName}`
;if(e.TargetType!=="instance")a.problem(`${n} has targets of type ${e.TargetType}; machines are moved by their ids, make one of type instance`)
;if(t!==void 0&&e.VpcId!==t)a.problem(`${n} is in ${e.VpcId}, the subnets are in ${t}`)
;if((e.LoadBalancerArns??[]).length===0)a.problem(`${n} is used by no listener, so health can never be read; forward to it from a listener or rule`)
}async function checkPorts(e,t,a){const n=await e.read();const{TargetGroupArn:s="",TargetGroupName:i,Port:o}=t
;if(t.TargetType!=="instance")return;const r=`target-groups: the targets of ${i} cannot be read`
;const c=await a.ask(()=>n.describeTargetHealth({TargetGroupArn:s}),r)
;const u=c?.TargetHealthDescriptions?.find(({Target:e})=>e?.Port!==o)?.Target
;if(u)a.problem(`target-groups: ${u.Id} is registered with ${i} at port ${u.Port}, not at ${o}, which is the target group's; adopt moves targets by their ids: register it without a port of its own`)
}async function noteAttributes(e,t,a){const n=await e.read();const s=t.TargetGroupArn??"";const i=t.TargetGroupName
;const o=`attributes of ${i}`;const r=await a.askIfAllowed(()=>n.describeTargetGroupAttributes({TargetGroupArn:s}),o)
;const value=e=>r?.Attributes?.find(({Key:t})=>t===e)?.Value
;const{HealthCheckIntervalSeconds:c=30,HealthyThresholdCount:u=5}=t
;a.note(`${i}: a machine counts as healthy after ${c*u} s (${u} checks, every ${c} s)`)
;const l=value("deregistration_delay.timeout_seconds");if(l)a.note(`${i}: a deregistered machine drains for ${l} s`)
;if(value("stickiness.enabled")==="true")a.note(`${i}: sessions stick to their machine; they break when it is drained`)
;const d=Number(value("slow_start.duration_seconds")??0)
;if(d>0)a.note(`${i}: slow start gives a new machine its full share only after ${d} s; each wave waits for that`)
;if(value("load_balancing.cross_zone.enabled")==="false")a.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
;return{healthy:c*u+d,drain:Number(l??300)}}var A=a(14077);function unpullable(e,{region:t,name:a,account:n},s){
if(s==="active")return
;if(s===void 0)return`image: ${e} is not in ECR's repository ${a}; push it first, or correct the digest`
;const i="which takes up to 20 minutes"
;if(s==="activating")return`image: ${e} is on its way back from the archive of ECR's repository ${a}, ${i}; run this job again then`
;const o=n===void 0?"":` --registry-id ${n}`
;return`image: ${e} is archived in ECR's repository ${a}, and nobody can pull it; restore it, ${i}: aws ecr update-image-storage-class --region ${t}${o} --repository-name ${a} --image-id imageDigest=${e} --target-storage-class STANDARD`
}var T=a(19349);const $={sinceImagePushed:"pushed",sinceImagePulled:"pulled",imageCountMoreThan:"images"}
;function lifecycleRules(e){
return rulesIn(e).filter(({selection:e})=>e!==void 0&&e.storageClass!=="archive").map(({rulePriority:e,selection:t={},action:a})=>{
const n=endOf(t,a);return{priority:Number(e),tagStatus:String(t.tagStatus),
patterns:[...texts(t.tagPatternList),...texts(t.tagPrefixList).map(e=>`${e}*`)],...n&&{ends:n}}
}).sort((e,t)=>e.priority-t.priority)}function rulesIn(e){try{const{rules:t}=JSON.parse(e)
;return Array.isArray(t)?t.filter(e=>e!==null&&typeof e==="object"):[]}catch{return[]}}function endOf(e,t){
const a=$[String(e["countType"])];const n=Number(e["countNumber"]);const s=e["countUnit"];const i=t?.["type"]
;if(a===void 0||!(n>0)||i!=="expire"&&i!=="transition")return;if(a!=="images"&&s!==void 0&&s!=="days")return;return{
action:i==="expire"?"expire":"archive",by:a,count:n}}function texts(e){return Array.isArray(e)?e.map(String):[]}
function selects({tagStatus:e,patterns:t},a){if(e==="any")return true;if(e==="untagged")return a.length===0
;return e==="tagged"&&a.length>0&&t.every(e=>a.some(t=>fits(e,t)))}function fits(e,t){
const a=e.split("*").map(e=>e.replaceAll(/[^\w]/g,"\\$&"));return new RegExp(`^${a.join(".*")}$`).test(t)}
function doomed(e,t,a){const n=t.find(t=>selects(t,e.tags));if(n?.ends===void 0)return;const{by:s,count:i}=n.ends
;if(s==="images")return{rule:n,pushes:i-younger(e,n,a)};const o=s==="pulled"?Math.max(e.pulled??0,born(e)):born(e)
;return{rule:n,at:o+i*86400}}function younger(e,t,a){
return a.filter(a=>a.status==="active"&&selects(t,a.tags)&&born(a)>born(e)).length}function born({pushed:e,restored:t}){
return t??e}var k=a(84273);function endangered(e,t,a,n,s,i=15552e3){const o=a.map(e=>n[0]?.digests.includes(e.digest)?{
...e,pulled:s}:e)
;const r=n.flatMap(({release:e,digests:a},n)=>o.filter(({digest:e,status:t})=>t==="active"&&a.includes(e)).flatMap(a=>{
const s=doomed(a,t,o);return s?[{release:e,age:n,end:s}]:[]}));return t.flatMap(t=>{if(t.ends===void 0)return[]
;const a=pushesPerRelease(t,o,n)
;const c=r.filter(({end:e})=>e.rule===t).filter(({end:e,age:t})=>(e.at??0)<s+i&&(e.pushes??0)<=a*(k.t-1-t)).map(({release:e,end:t})=>`of ${e} ${due(t,s)}`)
;if(c.length===0)return[];const u=t.ends.by==="images"?` (about ${a} to a release)`:""
;return[`rule ${t.priority} of the lifecycle policy of ECR's repository ${e} ${does(t.ends)}: the image ${[...new Set(c)].join(", ")}${u}; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy`]
})}function pushesPerRelease(e,t,a){const n=new Set(a.flatMap(({digests:e})=>e))
;const s=t.filter(({digest:e,status:t})=>t==="active"&&n.has(e)).map(a=>younger(a,e,t));if(s.length<2)return 1
;return Math.max(1,Math.ceil((Math.max(...s)-Math.min(...s))/(s.length-1)))}function does({action:e,by:t,count:a}){
const n=e==="expire"?"deletes":"archives";if(t==="images")return`${n} all but the newest ${a} images`
;if(t==="pushed")return`${n} images ${a} days after their push`
;return`${n} images that nobody has pulled for ${a} days, and machines pull at their boot alone`}
function due({at:e,pushes:t},a){if((e??a)>a)return`on ${new Date((e??a)*1e3).toISOString().slice(0,10)}`
;if((t??0)>0)return`after ${t} more`;return"within a day"}var N=a(94493);const G={x86_64:"amd64",i386:"386",
arm64:"arm64"};function checkPlatforms(e,t,a,n){const s=G[a?.architecture??""];if(s===void 0)return
;const{manifests:i=[]}=(0,N.$E)({text:t});const o=i.filter(e=>!(0,N.H3)(e)).flatMap(({platform:e})=>e?.architecture??[])
;if(o.length===0||o.includes(s))return
;n.problem(`image: ${e} is for ${[...new Set(o)].map(e=>`linux/${e}`).join(", ")}, and ${a?.id} is for ${a?.architecture}; build it for linux/${s}, or name another ami`)
}var I=a(93720);async function findRepositories(e,t,{own:a,older:n},s){const i=new Map;const o=new Map
;for(const r of new Set([...a,...n])){const{host:n="",path:c}=(0,I.mQ)(r);const u=(0,T.Fd)(n)
;const l=u?Promise.resolve(true):o.get(n)??isEcr(e,n,s);o.set(n,l);if(!await l){
if(a.includes(r))s.note(`${r} is not in ECR: whether it is there shows when machines pull it`);continue}
if(u&&u.region!==t){if(a.includes(r))s.note(`${r} is in ${u.region}: whether it is there shows when machines pull it`)
;continue}const d={region:t,name:c,...u&&{account:u.account}};const h=`${u?.account}/${c}`;const f=i.get(h)??{
repository:d,images:[]};f.images.push(r);i.set(h,f)}return[...i.values()]}async function isEcr({ecr:e},t,a){
if(t==="")return false;const n=await e.read()
;const s=await a.askIfAllowed(()=>n.getAuthorizationToken({}),`whether ${t} is ECR`)
;const i=s?.authorizationData?.[0]?.proxyEndpoint;return i?.replace(/^https?:\/\//,"")===t}
async function lookInto({ecr:e},t,a){const{region:n,name:s,account:i}=t.repository;const o=await e.read();const r={
repositoryName:s,...i&&{registryId:i}};const c=[...new Set(t.images.map(T.ol))]
;const[u,l]=await Promise.all([a.askIfAllowed(()=>unless(["RepositoryNotFoundException"],"gone",()=>batchGet(o,r,c)),`image ${c.join(", ")}`),a.askIfAllowed(()=>unless(["RepositoryNotFoundException","LifecyclePolicyNotFoundException"],[],()=>readRules(o,r)),`the lifecycle policy of ECR's repository ${s}`)])
;if(u===void 0)return;const d={rules:[],images:[],manifests:new Map};if(u==="gone")return{...d,
gone:`image: ECR has no repository ${s} in ${n}`};const h=l?.some(({ends:e})=>e?.by==="images")===true
;const f=await a.askIfAllowed(()=>h?describeAll(o,r):describeEach(o,r,c,u),`whether images in ECR's repository ${s} are archived`)
;return{rules:l??[],images:f??[],manifests:u}}async function batchGet(e,t,a){const n=new Map;for(const s of(0,
c.V)(a,100)){const{images:a=[]}=await e.batchGetImage({...t,imageIds:ids(s)})
;for(const{imageId:e,imageManifest:t}of a)n.set(e?.imageDigest??"",t??"")}return n}async function readRules(e,t){
const{lifecyclePolicyText:a=""}=await e.getLifecyclePolicy(t);return lifecycleRules(a)}const P={imageStatus:"ANY"}
;async function describeAll(e,t){const a=await(0,c.B)(a=>e.describeImages({...t,filter:P,maxResults:1e3,nextToken:a
}),e=>e.nextToken,e=>e.imageDetails);return a.map(toImage)}async function describeEach(e,t,a,n){
const s=a.filter(e=>n.has(e));const i=a.filter(e=>!n.has(e)).map(e=>[e]);const o=[...(0,
c.V)(s,100),...i].map(a=>unless(["ImageNotFoundException"],{imageDetails:[]},()=>e.describeImages({...t,filter:P,
imageIds:ids(a)})));return(await Promise.all(o)).flatMap(({imageDetails:e=[]})=>e.map(toImage))}
function toImage({imageDigest:e="",imageTags:t=[],imageStatus:a,...n}){const seconds=e=>(e?.getTime()??0)/1e3;return{
digest:e,tags:t,status:a==="ARCHIVED"?"archived":a==="ACTIVATING"?"activating":"active",pushed:seconds(n.imagePushedAt),
...n.lastRecordedPullTime&&{pulled:seconds(n.lastRecordedPullTime)},...n.lastActivatedAt&&{
restored:seconds(n.lastActivatedAt)}}}function ids(e){return e.map(e=>({imageDigest:e}))}async function unless(e,t,a){
try{return await a()}catch(a){if((0,o.tD)(a,...e))return t;throw a}}
async function checkImages(e,{fleet:t,request:a,kept:n,ami:s,now:i},o){
const r=[a.image,...Object.values(t.services).map(({image:e})=>e)].flatMap(e=>e??[]);const c=n.flatMap(({images:e})=>e)
;const u=new Map;for(const l of await findRepositories(e,t.region,{own:r,older:c},o)){const t=await lookInto(e,l,o)
;if(t===void 0)continue;for(const e of l.images){const a=(0,T.ol)(e);const n=t.manifests.get(a)
;const i=t.images.find(e=>e.digest===a)?.status
;const d=t.gone??unpullable(a,l.repository,i??(n===void 0?void 0:"active"));if(d!==void 0&&r.includes(e))o.problem(d)
;if(d!==void 0&&c.includes(e))u.set(e,d);if(d===void 0&&r.includes(e))checkPlatforms(a,n??"",s,o)}const d=needed(l,r,n)
;for(const e of endangered(l.repository.name,t.rules,t.images,d,i,a.ttl))o.warn(e)}return u}function needed(e,t,a){
return[{release:"this release",images:t},...a].map(({release:t,images:a})=>({release:t,
digests:a.filter(t=>e.images.includes(t)).map(T.ol)}))}var x=a(20249);async function checkProfile({iam:e},t,a){
const n=t["instance-profile"];if(n===void 0){
if(t["live-check"].via==="ssm")a.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const i=await a.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:n
}),`instance-profile ${n}`,`instance-profile: there is no ${n}; create it, or correct the name`)
;const o=i?.InstanceProfile?.Roles;if(i&&(o??[]).length===0)a.problem(`instance-profile: ${n} has no role`)}
var M=a(60046);async function checkService(e,t,a,n){const s=await n.ask(()=>t.alarms.look(a.alarms))
;for(const{name:e}of s?.filter(({missing:e})=>e)??[])n.problem(`alarms: there is no ${e}; create it, or take it out`)
;const i=await n.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(i===void 0)return;const[o,r]=i
;if(underWay(o))return;const c=r.find(({name:e})=>e===(0,M.PX)(o));if(c)await checkPolicies(e,c,n)}function underWay(e){
const t=(0,M.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:a})=>e===t.n&&a===true)}
async function checkPolicies({scaling:e},t,a){if(t.policies.length===0)return;const n=await e.read()
;const s=await a.ask(()=>(0,c.B)(e=>n.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const e of s??[]){const{PolicyName:n,PolicyType:s}=e
;if(s==="PredictiveScaling")a.note(`${n} is predictive: AWS has no forecast for the new group in its first 24 h, until it has data of its own`)
;const i=(0,p.AC)(e).filter(e=>!e.startsWith(`${t.name}.`));if(i.length===0)continue
;a.note(`${n} of ${t.name} is driven by ${i.join(", ")}: the new group gets copies, called after it; yours stay and do nothing once ${t.name} has no policies any more`)
}}async function findUrl({balancing:e},t){const[a,n]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(a===void 0||n===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[a]
}),t.describeListeners({LoadBalancerArn:a})]);for(const{ListenerArn:e,Protocol:a,Port:o,DefaultActions:r}of i){
if(a!=="HTTP"&&a!=="HTTPS")continue;const i=forwards(r,n);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,n));if(!i&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const d=o===(a==="HTTPS"?443:80);return`${a.toLowerCase()}://${l}${d?"":`:${o}`}`}}catch(e){
if(!(e instanceof u.C||e instanceof u.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:a})=>e===t||a?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#t;#f;#u;constructor(e,t,a){this.#t=e;this.#f=t;this.#u=a}async resolve(e,t,a){const n=this.#t
;const s=new A.F(this.#u);await(0,S.g)(n,e,s);const i=(0,x.J)(n,e,s);const o=findAmi(n,t.ami??e.ami??"",s)
;const[r,c,u,{groups:l,pace:d},h,f]=await Promise.all([i,o,i.then(t=>(0,
x.a)(n,e,t,s)),i.then(a=>findTargetGroups(n,e,a,s,t.adopt)),o.then(i=>checkImages(n,{fleet:e,request:t,kept:a,ami:i,
now:this.#u.now()},s)),lostAmis(n,new Set(a.map(e=>e.ami)),s),checkProfile(n,e,s),o.then(t=>checkTypes(n,e,t,s))])
;for(const e of a){const t=[e.ami,...e.images].flatMap(e=>f.get(e)??h.get(e)??[])
;if(t.length>0)s.warn(`a rollback to ${e.release} would not boot new machines: ${t.join("; ")}`)}
const p=l.flatMap(({TargetGroupArn:e})=>e??[]);const[g]=await Promise.all([findUrl(n,l[0]),checkService(n,this.#f,e,s)])
;s.stop(`checking ${t.app} in ${t.environment}`)
;if(c===void 0||r===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:m,region:w,subnets:y}=e;const v={account:m,region:w,ami:c.id,subnets:y,securityGroups:u,targetGroups:p}
;return{place:v,pace:d,notes:s.notes,warnings:s.warnings,...g&&{url:g}}}}var D=a(91383)
;const R=["initial","healthy","unhealthy","draining","unused","unavailable"]
;function toTarget({Target:e,TargetHealth:t,AdministrativeOverride:a}){const n=t?.Reason==="Target.InvalidState"
;const s=(n?void 0:t?.State?.split(".")[0])??"unavailable";const i=R.includes(s)?s:"unavailable"
;const o=[t?.Reason,t?.Description].filter(Boolean).join(": ");const r=a?.State==="zonal_shift_active";return{
machine:e?.Id??"",state:i,...o&&{reason:o},...r&&{shifted:r}}}class AwsTraffic{#p;#g=new Map;constructor({balancing:e}){
this.#p=e}async look(e){const t=await this.#p.read();return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:a=[]},n]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#m(e)])
;const s=a.map(toTarget);return{arn:e,name:e.split("/")[1]??e,...n,targets:s}}))}async register(e,t){
const a=await this.#p.change();await a.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const a=await this.#p.change();await a.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#m(e){const t=this.#g.get(e);if(t)return t;const a=this.#w(e);this.#g.set(e,a);a.catch(()=>this.#g.delete(e))
;return a}async#w(e){const t=await this.#p.read();const{Attributes:a=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});const seconds=(e,t)=>Number(a.find(({Key:t})=>t===e)?.Value??t)
;const n=seconds("slow_start.duration_seconds",0);return{drain:seconds("deregistration_delay.timeout_seconds",300),
...n>0&&{slowStart:n}}}}function connect(e){const t=new s.I;return rolloutPorts((0,D.$)({region:e.region,clock:t}),t,e)}
function rolloutPorts(e,t,{me:a,...s},{parameters:i,groups:o}={}){const r={ledger:new v.z(e,s,i),
fleets:new AwsFleets(e,s,t,o),traffic:new AwsTraffic(e),alarms:new n.e(e)}
;const c=new b.u(e,t,`run ${a.run} of ${a.repository}`);return{...r,machines:c,clock:t,
preflight:new AwsPreflight(e,r,t),neighbours:new AwsNeighbours(e)}}},98598:(e,t,a)=>{a.d(t,{SB:()=>listNamed,
Um:()=>lookAtDetail,WQ:()=>whole,jF:()=>groupsWith});var n=a(60446);var s=a(38991);var i=a(12646)
;async function groupsWith(e,t){const a=t.map(({Key:e,Value:t=""})=>({Name:`tag:${e}`,Values:[t]}));return await(0,
s.B)(t=>e.describeAutoScalingGroups({Filters:a,NextToken:t,MaxRecords:50}),e=>e.NextToken,e=>e.AutoScalingGroups)}
async function listNamed(e,t){if(t.length===0)return[];const a={AutoScalingGroupNames:t.slice(0,50),MaxRecords:50}
;const{AutoScalingGroups:n=[]}=await e.describeAutoScalingGroups(a);return n.map(i.rY)}async function whole(e,t){
return await Promise.all(t.map(async t=>{const a=(0,n.ip)(t).map(a=>lookAtDetail(e,t.name,a));return(0,
n.FE)(t,await Promise.all(a))}))}async function lookAtDetail(e,t,a){return await o[a](e,t)}const o={
schedules:async function schedulesOf(e,t){const a=await(0,s.B)(a=>e.describeScheduledActions({AutoScalingGroupName:t,
NextToken:a}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions);return(0,i.sC)(a)},
policies:async function policiesOf(e,t){const a=await(0,s.B)(a=>e.describePolicies({AutoScalingGroupName:t,NextToken:a
}),e=>e.NextToken,e=>e.ScalingPolicies);return(0,i.Qu)(a,t)},traffic:async function trafficOf(e,t){const a=await(0,
s.B)(a=>e.describeTrafficSources({AutoScalingGroupName:t,TrafficSourceType:"elbv2",NextToken:a
}),e=>e.NextToken,e=>e.TrafficSources);return(0,i.Xj)(a)},activities:async function activitiesOf(e,t){
const{Activities:a=[]}=await e.describeScalingActivities({AutoScalingGroupName:t,MaxRecords:100});return(0,i.RE)(a)}}},
73180:(e,t,a)=>{a.d(t,{g:()=>checkAccount});var n=a(62807);async function checkAccount({sts:e},t,a){
const s=await e.read();const i=await a.ask(()=>s.getCallerIdentity({}));if(i===void 0)a.stop("checking the credentials")
;if(i?.Account===void 0)throw(0,
n.Qm)("checking the credentials: the answer names no account, so it is not AWS'; check AWS_ENDPOINT_URL, the network and HTTPS_PROXY")
;if(i.Account!==t.account)throw(0,
n.J5)(`checking the credentials: they are of account ${i.Account} (${i.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const o=await s.config.region()
;if(o!==t.region)throw(0,n.J5)(`checking the region: this job works in ${o}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}},14077:(e,t,a)=>{a.d(t,{F:()=>Findings});var n=a(62807);var s=a(12403);var i=a(79982);class Findings{notes=[]
;warnings=[];#y=[];#v=[];#u;constructor(e){this.#u=e}problem(e){this.#y.push(e)}refuse(e){this.#v.push(e)}note(e){
this.notes.push(e)}warn(e){this.warnings.push(e)}async ask(e,t){try{return await this.#b(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof i.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,a){try{return await this.#b(e)}catch(e){
if(isUnknown(e))this.problem(a??e.message);else if(e instanceof i.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#y.sort(),...this.#v.sort()];if(t.length===0)return
;const a=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#y.length>0?(0,
n.Qm)(`${e}: ${a}`):(0,n.J5)(`${e}: ${a}`)}async#b(e){return await(0,s.d_)(e,(e,t)=>{
if(!(e instanceof i.V)||isUnknown(e))throw e;const a=s._L.preflight[t];if(a!==void 0)return a;throw(0,
n.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#u.wait(e))}}
function isUnknown(e){const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:""
;return/NotFound|NoSuchEntity|Malformed/.test(t)}},20249:(e,t,a)=>{a.d(t,{J:()=>findVpc,a:()=>findSecurityGroups})
;async function findVpc({ec2:e},t,a){const n=await e.read();const s=await a.ask(()=>n.describeSubnets({Filters:[{
Name:"subnet-id",Values:[...t.subnets]}]}));if(s===void 0)return;const i=s.Subnets??[]
;const o=t.subnets.filter(e=>!i.some(({SubnetId:t})=>t===e))
;if(o.length>0)a.problem(`subnets: ${o.join(", ")} cannot be found in ${t.region}`)
;const r=[...new Set(i.map(({VpcId:e})=>e))]
;if(r.length>1)a.problem(`subnets are in several VPCs (${r.join(", ")}); a fleet lives in one`)
;const c=new Set(i.map(({AvailabilityZone:e})=>e))
;if(c.size===1)a.note(`all subnets are in ${[...c][0]}: the fleet goes down with that zone`)
;return r.length===1?r[0]:void 0}async function findSecurityGroups({ec2:e},t,a,n){const s=t["security-groups"]
;if(s.length===0||a===void 0)return[];const i=await e.read();const find=async e=>{const t=[{Name:"vpc-id",Values:[a]},{
Name:e,Values:[...s]}];return(await i.describeSecurityGroups({Filters:t})).SecurityGroups??[]}
;const o=await n.ask(async()=>(await Promise.all([find("group-name"),find("group-id")])).flat());if(o===void 0)return[]
;const r=s.map(e=>o.find(({GroupName:t,GroupId:a})=>[t,a].includes(e))?.GroupId);const c=s.filter((e,t)=>r[t]===void 0)
;if(c.length>0)n.problem(`security-groups: ${c.join(", ")} cannot be found in ${a}`);return r.flatMap(e=>e??[])}},
70813:(e,t,a)=>{a.d(t,{P:()=>Refusal,j:()=>Api});var n=a(61444);class Refusal extends Error{status;headers
;constructor(e,t,a=new Headers){super(e);this.status=t;this.headers=a}}class Api{#S;#A;#T
;constructor(e,t,a="https://api.github.com"){this.#S=a;this.#A=e;this.#T=t}async ask(e,t){
return(await this.#$(e,t)).data}async*pages(e,t){let a={};while(a!==void 0){const{data:n,headers:s}=await this.#$(e,{
...t,...a});yield n;const i=/<([^>]*)>; rel="next"/.exec(s.get("link")??"")?.[1]
;a=i===void 0?void 0:Object.fromEntries(new URL(i,this.#S).searchParams)}}async all(e,t){const a=[]
;for await(const n of this.pages(e,t))a.push(...n);return a}async#$(e,t){const[a="",n=""]=e.split(" ")
;const s=new Map(Object.entries(t));const i=n.replaceAll(/\{(\w+)\}/g,(e,t)=>{const a=String(s.get(t));s.delete(t)
;return encodeURIComponent(a)});const o=a==="GET";const r=o&&s.size>0?`?${new URLSearchParams([...s])}`:""
;const c=o||s.size===0?{}:{body:JSON.stringify(Object.fromEntries(s))}
;const{status:u,headers:l,text:d}=await this.#k(`${this.#S}${i}${r}`,{method:a,...c});const h=d===""?void 0:parsed(d)
;if(u>=300)throw new Refusal(said(h,d),u,l);if(h===void 0&&u!==204)throw new Refusal("its answer is no JSON");return{
data:h,headers:l}}async#k(e,t){const a={accept:"application/vnd.github+json",authorization:`Bearer ${this.#A}`,
"user-agent":"immutable","x-github-api-version":"2022-11-28",...t.body!==void 0&&{"content-type":"application/json"}}
;try{const s=await fetch(e,{...t,headers:a,signal:this.#T});const{text:i,whole:o}=await(0,n.I)(s,33554432)
;if(!o)throw new Refusal("its answer has more than 32 MiB");return{status:s.status,headers:s.headers,text:i}}catch(e){
if(e instanceof Refusal)throw e;const{message:t,cause:a}=e;throw new Refusal(a instanceof Error&&a.message||t)}}}
function parsed(e){try{return JSON.parse(e)}catch{return}}function said(e,t){const{message:a,errors:n}=e??{}
;if(typeof a!=="string")return t;return Array.isArray(n)?`${a}: ${n.map(e=>JSON.stringify(e)).join(", ")}`:a}},
56854:(e,t,a)=>{a.d(t,{UY:()=>connectGitHub,kT:()=>forbids,l:()=>reason});var n=a(58500);var s=a(12403);var i=a(70813)
;const o=200;function connectGitHub({token:e,api:t}){let a={until:0,why:""};return{async ask(o,r=s._L.github.together){
if(e==="")throw new Error("there is no github-token");if(Date.now()<a.until)throw new Error(a.why)
;const c=AbortSignal.timeout(r*1e3);const u=new i.j(e,c,t);const rest=(e,t)=>{const a=s._L.github.pauses[t]
;const n=e instanceof i.P&&(e.status??500)>=500;if(a===void 0||c.aborted||!n)throw e;return a};try{return await(0,
s.d_)(()=>o(u),rest,e=>(0,n.setTimeout)(e*1e3))}catch(e){const t=askAgain(e,Date.now());if(t!==void 0)a={until:t,
why:`${reason(e)}; it is not asked again before ${day(t)}`};throw e}}}}function askAgain(e,t){
if(!(e instanceof i.P)||e.status!==403&&e.status!==429)return;const{status:a,message:n,headers:s}=e
;const o=Number(s.get("retry-after"));if(o>0)return t+o*1e3;if(s.get("x-ratelimit-remaining")==="0"){
const e=Number(s.get("x-ratelimit-reset"))*1e3;return e>t?e:t+6e4}return a===429||/rate limit/i.test(n)?t+6e4:void 0}
function forbids(e){return e instanceof i.P&&[401,403].includes(e.status??0)&&askAgain(e,0)===void 0}
function reason(e,t){const a=e instanceof Error?e.message:String(e);const n=e instanceof i.P?e:void 0
;const s=a.length>o?`${a.slice(0,o)} …`:a;const r=t!==void 0&&n&&lacks(n)?`; grant the job ${t}`:""
;return`${n?.status===void 0?"":`${n.status} `}${s}${r}`}function lacks({status:e,message:t}){
return e===401||e===404||e===403&&/not accessible/i.test(t)}function day(e){return new Date(e).toISOString()}},
47051:(e,t,a)=>{a.d(t,{h:()=>connectRuns});var n=a(61397);const s=15e3;function connectRuns(e,t){const a=new Map
;const i=(0,n.v)(e,t,"actions: read","its beats alone tell whether it has ended");return{async state(e,t){
if(!/^\d+$/.test(t))return"unknown";const n=`run ${t} of ${e}`;const o=a.get(n);if(o&&Date.now()-o.at<s)return o.state
;const[r="",c=""]=e.split("/")
;const u=await i(`asking GitHub for ${n}`,e=>e.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:r,repo:c,
run_id:Number(t)}));const l=u===void 0?"unknown":u.status==="completed"?"ended":"running";a.set(n,{state:l,at:Date.now()
});return l}}}},61397:(e,t,a)=>{a.d(t,{v:()=>willing});var n=a(56854);function willing(e,t,a,s){let i=false;let o=false
;return async(r,c,u)=>{if(o)return;try{return await e.ask(c,u)}catch(e){o=(0,n.kT)(e);if(!i)t(`${r}: ${(0,
n.l)(e,a)}; ${s}`);i=true;return}}}},61444:(e,t,a)=>{a.d(t,{I:()=>beginning});async function beginning({body:e},t){
if(e===null)return{text:"",whole:true};const a=new TextDecoder("utf-8",{ignoreBOM:true});let n="";let s=0
;for await(const i of e){s+=i.byteLength;if(s>t)return{text:n+a.decode(i.subarray(0,i.byteLength-(s-t))),whole:false}
;n+=a.decode(i,{stream:true})}return{text:n+a.decode(),whole:true}}},80046:(e,t,a)=>{a.d(t,{r:()=>readDigest,
u:()=>NoDigest});var n=a(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
n.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,a)=>{a.d(t,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,QP:()=>r,TF:()=>o,V4:()=>u,nD:()=>blobPath,nw:()=>isIndex});var n=a(80046)
;const s="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const r="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const u=[s,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===s||e===c}
function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}
function isAttestation({platform:e,annotations:t}){return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}
function blobPath(e){return`blobs/${(0,n.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:a,config:n,layers:s,subject:i,...o}=t;return{...o,...a!=null&&{manifests:a.map(descriptor)},
...n!=null&&{config:descriptor(n)},...s!=null&&{layers:s.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:a=[]}=contentOf(e)
;return[...t?[t]:[],...a.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
n.r)(e?.digest)}}}};
