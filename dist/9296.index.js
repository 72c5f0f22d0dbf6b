export const id=9296;export const ids=[9296];export const modules={79821:(e,t,n)=>{n.d(t,{e:()=>AwsAlarms})
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
;return a.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},69192:(e,t,n)=>{n.d(t,{N:()=>connect,s:()=>rolloutPorts
});var a=n(79821);var s=n(11801);var i=n(29260);var r=n(62348);var o=n(96419);var c=n(38991)
;async function carryOver(e,{metrics:t,topics:n},a){if(t.length>0){const n={AutoScalingGroupName:a,
Granularity:"1Minute",Metrics:[...t]};await e.enableMetricsCollection(n)}
for(const[t,s]of n)await e.putNotificationConfiguration({AutoScalingGroupName:a,TopicARN:t,NotificationTypes:[...s]})}
async function tellingOf(e,t,n){const{AutoScalingGroupName:a="",EnabledMetrics:s=[]}=t;return{
metrics:n.includes("metrics")?[]:s.flatMap(({Metric:e})=>e??[]),
topics:n.includes("notifications")?new Map:await topicsOf(e,a)}}async function topicsOf(e,t){const n=await(0,
c.B)(n=>e.describeNotificationConfigurations({AutoScalingGroupNames:[t],NextToken:n
}),e=>e.NextToken,e=>e.NotificationConfigurations);const a=new Map
;for(const{TopicARN:e="",NotificationType:t=""}of n)a.set(e,[...a.get(e)??[],t]);return a}var u=n(79982);var l=n(50620)
;var d=n(58230);async function createFleet({scaling:e},t,n,a,s,i){const o=await n.version(s.release)
;if(o===void 0)throw new u.Vs(`${n.name} has no version of ${s.release} yet`)
;if(!isMadeOf(o,s))throw new u.Cb(`version ${o.VersionNumber} of the launch template ${n.name} is called ${s.release} but was made from something else; give this release another id`)
;const c=await e.change();try{const e={...a.facts,...i.facts};const r=String(o.VersionNumber);const u=request({...a,
facts:e},s,t,n.name,r,i.made);await c.createAutoScalingGroup(u)}catch(t){if(!(0,
r.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const n=await e.read()
;const{AutoScalingGroups:i}=await n.describeAutoScalingGroups({AutoScalingGroupNames:[a.fleet]});checkOurs(a,s,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:n=""}){const a=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&a.includes(n)}function request({fleet:e,size:t,facts:n},a,s,i,r,c){
const u=Math.ceil(a.liveCheck.timeout);const f={LaunchTemplateName:i,Version:r};const h=[...(0,o.Kj)(a),{Key:(0,
d.Eb)("release"),Value:a.release}];return{AutoScalingGroupName:e,...a.instanceTypes.length>1||a.spot?{
MixedInstancesPolicy:{LaunchTemplate:{LaunchTemplateSpecification:f,Overrides:a.instanceTypes.map(e=>({InstanceType:e}))
},...a.spot&&{InstancesDistribution:distribution(0)}}}:{LaunchTemplate:f},MinSize:t,DesiredCapacity:t,
MaxSize:Math.max(a.size.max,t),VPCZoneIdentifier:a.place.subnets.join(","),HealthCheckType:"EC2",
HealthCheckGracePeriod:u,...c,Tags:[...h.map(e=>({...e,PropagateAtLaunch:true})),...[...(0,o.VI)(s),{Key:l.Zv,
Value:`${u}`},...(0,d.yL)(n)].map(e=>({...e,PropagateAtLaunch:false}))]}}function distribution(e){return{
OnDemandPercentageAboveBaseCapacity:e,SpotAllocationStrategy:"price-capacity-optimized"}}
function checkOurs({fleet:e,facts:t},n,a){
if(a===void 0||a.Status!==void 0)throw new u.Vs(`${e} is being made or deleted`);const s=(0,o.MU)(n,a.Tags)&&(0,
o.cO)(a.Tags,(0,d.Eb)("release"))===n.release&&(0,o.cO)(a.Tags,(0,d.Eb)("attempt"))===String(t.attempt)
;if(!s)throw new u.Cb(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,{fleet:n}){const a=await e.read()
;const{AutoScalingGroups:s}=await a.describeAutoScalingGroups({AutoScalingGroupNames:[n]});const i=s?.[0]
;if(i===void 0||i.Status!==void 0||!(0,o.MU)(t,i.Tags))return
;if((i.Instances??[]).length>0||i.DesiredCapacity!==0)throw new u.Vs(`${n} still has machines`);const r=await e.change()
;if(i.DeletionProtection==="prevent-all-deletion")await r.updateAutoScalingGroup({AutoScalingGroupName:n,
DeletionProtection:"none"});await r.deleteAutoScalingGroup({AutoScalingGroupName:n})}const f={made:{},facts:{},telling:{
metrics:[],topics:new Map}};class InService{#t;#n=[];#a=new Map;constructor(e){this.#t=e}show(e){this.#n=e;return e}
async brings(e,t=[]){const n=this.#a.get(e);if(n)return n;const a=await this.#t.scaling.read();const s=await this.#s(e)
;const{LifecycleHooks:i=[]}=t.includes("lifecycle-hooks")?{}:await a.describeLifecycleHooks({AutoScalingGroupName:e})
;const r=(0,l.xV)(s,i,t);const o=await tellingOf(a,s,t);const c=(0,l.x8)(r.LifecycleHookSpecificationList)
;const u=o.metrics.length===0&&o.topics.size===0;const d={...c>0&&{hold:c},...u&&{carried:true}};const f={made:r,
facts:d,telling:o};this.#a.set(e,f);return f}async#s(e){const named=(t=[])=>t.find(({AutoScalingGroupName:t})=>t===e)
;const t=named(this.#n);if(t)return t;const n=await this.#t.scaling.read()
;const{AutoScalingGroups:a}=await n.describeAutoScalingGroups({AutoScalingGroupNames:[e]});const s=named(a)
;if(s===void 0)throw new u.Vs(`AWS does not show ${e}, whose settings the new group is to have`);return s}}
var h=n(98598);var p=n(41803);async function putEnd({scaling:e},t,n,a,s){await putSchedule(await e.change(),{
AutoScalingGroupName:t,ScheduledActionName:n,StartTime:new Date(Math.ceil(Math.max(a,s+2))*1e3),MinSize:0,MaxSize:0,
DesiredCapacity:0})}async function putCatchUp({scaling:e},t,n,a){await putSchedule(await e.change(),{
AutoScalingGroupName:t,ScheduledActionName:i.cB,StartTime:new Date(n*1e3),...a.min!==void 0&&{MinSize:a.min},
...a.max!==void 0&&{MaxSize:a.max},...a.desired!==void 0&&{DesiredCapacity:a.desired}})}const g=5
;async function putSchedule(e,t){for(let n=0;;n+=1){const{StartTime:a}=t;const s=a&&new Date(a.getTime()+n*6e4);try{
await e.putScheduledUpdateGroupAction({...t,...s&&{StartTime:s}});return}catch(e){if(n>=g||a===void 0||!(0,
r.VG)(e,/start time already exists/i))throw e}}}async function dropSchedules({scaling:e},t,n){const a=await e.change()
;for(const e of n)try{await a.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
r.VG)(e,/not found|does not exist/i))throw e}}async function copySchedules({scaling:e},t,n,a,s){
const i=await describe(await e.read(),t,a);const r=await e.change();for(const e of i){
const{ScheduledActionName:t,Recurrence:a,TimeZone:i,StartTime:o,EndTime:c,MinSize:u,MaxSize:l,DesiredCapacity:d}=e
;const f=o&&(!a||o.getTime()>(s+5)*1e3)?{StartTime:o}:{};await putSchedule(r,{AutoScalingGroupName:n,
ScheduledActionName:t,...a&&{Recurrence:a},...f,...i&&{TimeZone:i},...c&&{EndTime:c},...u!==void 0&&{MinSize:u},
...l!==void 0&&{MaxSize:l},...d!==void 0&&{DesiredCapacity:d}})}}async function describe(e,t,n){return await(0,
c.B)(a=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...n],NextToken:a
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var m=n(77598);var w=n(37645);function templateData(e){
const t=[...(0,o.Kj)(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}.${e.environment}.${e.release}`}];const n=e.instanceTypes[0];return{ImageId:e.place.ami,...n&&{
InstanceType:n},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,w.s)(e)).toString("base64"),MetadataOptions:{
HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:e.metadataHopLimit,HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"enabled"},TagSpecifications:[{ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}
class Template{#i;#r;name;constructor({ec2:e},t){this.#i=e;this.#r=t;this.name=(0,o.G)(t)}async version(e){
if(await this.#o()===void 0)return
;return(await this.#c()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e,t){const n=await this.#o();const a=await this.#i.change()
;const s=`${this.name} ${e.release} for attempt ${t}`;const i={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,m.createHash)("sha256").update(s).digest("hex")};if(n){await a.createLaunchTemplateVersion(i);return}
const c=[{ResourceType:"launch-template",Tags:[...(0,o.Kj)(this.#r),...(0,o.VI)(this.#r)]}];try{
await a.createLaunchTemplate({...i,TagSpecifications:c})}catch(e){
if(!(0,r.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}async delete(e){const t=await this.#o()
;if(t===void 0)return;const n=this.name;const a=await this.#c();const s=a.filter(({VersionDescription:t})=>t!==e)
;const i=a.filter(e=>!s.includes(e)).map(({VersionNumber:e})=>String(e));if(i.length===0)return
;const r=await this.#i.change();const o=s.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(o===void 0){
await r.deleteLaunchTemplate({LaunchTemplateName:n});return}
if(i.includes(String(t.DefaultVersionNumber)))await r.modifyLaunchTemplate({LaunchTemplateName:n,
DefaultVersion:String(o)});await r.deleteLaunchTemplateVersions({LaunchTemplateName:n,Versions:i})}async#c(){
const e=await this.#i.read();return await(0,c.B)(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#o(){const e=await this.#i.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({Filters:t
});const a=n[0]
;if(a&&!(0,o.MU)(this.#r,a.Tags))throw new u.Cb(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return a}}var y=n(12646);class AwsFleets{#t;#r;#u;#l;#d;#f;constructor(e,t,n,a){this.#t=e;this.#d=a??(async()=>(0,
h.jF)(await e.scaling.read(),(0,o.Kj)(t)));this.#r=t;this.#u=n;this.#f=new InService(e);this.#l=new Template(e,t)}
async look(){return await(0,h.WQ)(await this.#t.scaling.read(),await this.groups())}async groups(){
return this.#f.show(await this.#d()).map(y.rY)}async detail(e,t){return await(0,h.Um)(await this.#t.scaling.read(),e,t)}
async named(e){const t=await this.#t.scaling.read();return await(0,h.WQ)(t,await(0,h.SB)(t,e))}async listed(e){
return await(0,h.SB)(await this.#t.scaling.read(),e)}async template(e){
return(await this.#l.version(e))?.VersionNumber?.toString()}async makeTemplate(e,t){await this.#l.make(e,t)}
async deleteTemplate(e){await this.#l.delete(e)}async create(e,t){
const n=e.like===void 0?f:await this.#f.brings(e.like,t.drop);await createFleet(this.#t,this.#r,this.#l,e,t,n)}
async carryOver({from:e,to:t},{drop:n}){const{telling:a}=await this.#f.brings(e,n)
;await carryOver(await this.#t.scaling.change(),a,t)}async resize({fleet:e,min:t,desired:n,max:a}){
const s=await this.#t.scaling.change();await s.updateAutoScalingGroup({AutoScalingGroupName:e,...t!==void 0&&{MinSize:t
},...n!==void 0&&{DesiredCapacity:n},...a!==void 0&&{MaxSize:a}})}async replace(e){
const t=await this.#t.scaling.change();try{await t.terminateInstanceInAutoScalingGroup({InstanceId:e,
ShouldDecrementDesiredCapacity:false})}catch(e){if(!(0,r.VG)(e,/instance id not found/i))throw e}}async leaveSpot(e){
const t=await this.#t.scaling.change();await t.updateAutoScalingGroup({AutoScalingGroupName:e,MixedInstancesPolicy:{
InstancesDistribution:distribution(100)}})}async writeFacts({fleet:e,facts:t}){const n=await this.#t.scaling.change()
;await n.createOrUpdateTags({Tags:(0,d.yL)(t).map(t=>({...t,...ofGroup(e),PropagateAtLaunch:false}))})}
async forgetOriginals(e){const t=await this.#t.scaling.change();await t.deleteTags({Tags:[{...ofGroup(e),Key:(0,
d.Eb)("originals")}]})}async putRetire(e,t){await putEnd(this.#t,e,i.cO,t,this.#u.now())}async putExpire(e,t){
await putEnd(this.#t,e,i.UC,t,this.#u.now())}async catchUp({fleet:e,at:t,sizes:n}){await putCatchUp(this.#t,e,t,n)}
async deleteRetire(e){await dropSchedules(this.#t,e,[i.cO])}async attach(e,t){const n=await this.#t.scaling.change()
;await n.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const n=await this.#t.scaling.change();await n.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const n=await this.#t.scaling.change();await n.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const n=await this.#t.scaling.change()
;await n.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const n=await this.#t.scaling.change();await n.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,n){await(0,p.U_)(this.#t,e,t,n)}async copySchedules(e,t,n){
await copySchedules(this.#t,e,t,n,this.#u.now())}async dropPolicies(e,t){await(0,p.EQ)(this.#t,e,t)}
async dropSchedules(e,t){await dropSchedules(this.#t,e,t)}async deleteFleet(e){await deleteFleet(this.#t,this.#r,e)}}
function ofGroup(e){return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({
Identifier:e,Type:"elbv2"}))}var v=n(61650);var b=n(54483);class AwsNeighbours{#t;constructor(e){this.#t=e}async look(){
const[e,t]=await Promise.all([this.#t.sts.read(),this.#t.scaling.read()]);const n=[{Name:"tag-key",
Values:["immutable:app"]}];const[a,s,i]=await Promise.all([e.getCallerIdentity({}),e.config.region(),(0,
c.B)(e=>t.describeAutoScalingGroups({Filters:n,NextToken:e,MaxRecords:50}),e=>e.NextToken,e=>e.AutoScalingGroups)])
;const r=new Map(i.map(({Tags:e})=>{const[t="",n=""]=[(0,o.cO)(e,"immutable:app"),(0,o.cO)(e,"immutable:environment")]
;return[`${t} ${n}`,{app:t,environment:n}]}));return{account:a.Account??"",region:s,apps:[...r.values()]}}}
var S=n(73180);async function findAmi({ec2:e,ssm:t},n,a){const s=n.startsWith("ssm:")?await readAmi(t,n.slice(4),a):n
;if(s===void 0)return;const i=await e.read();const r=await a.ask(()=>i.describeImages(named([s])));if(r===void 0)return
;const{State:o,Architecture:c=""}=r.Images?.[0]??{};const u=unusable(s,o);if(u===void 0)return{id:s,architecture:c}
;a.problem(u);return}async function lostAmis({ec2:e},t,n){if(t.size===0)return new Map;const a=await e.read()
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
}}async function findTargetGroups({balancing:e},t,n,a,s=false){const i=await e.read()
;const r=await Promise.all(t["target-groups"].map(async e=>{const s=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const r=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await a.ask(()=>i.describeTargetGroups(s),r))?.TargetGroups?.[0];if(o)checkGroup(o,n,a);return o??[]}))
;const o=r.flat();const c=[];if(s)await Promise.all(o.map(t=>checkPorts(e,t,a)))
;for(const t of o)c.push(await noteAttributes(e,t,a));const u=Math.max(0,...c.map(e=>e.healthy))
;const l=Math.max(0,...c.map(e=>e.drain));return{groups:o,pace:{healthy:u,drain:l}}}function checkGroup(e,t,n){
const a=`target-groups: ${e.TargetGroupName}`
;if(e.TargetType!=="instance")n.problem(`${a} has targets of type ${e.TargetType}; machines are moved by their ids, make one of type instance`)
;if(t!==void 0&&e.VpcId!==t)n.problem(`${a} is in ${e.VpcId}, the subnets are in ${t}`)
;if((e.LoadBalancerArns??[]).length===0)n.problem(`${a} is used by no listener, so health can never be read; forward to it from a listener or rule`)
}async function checkPorts(e,t,n){const a=await e.read();const{TargetGroupArn:s="",TargetGroupName:i,Port:r}=t
;if(t.TargetType!=="instance")return;const o=`target-groups: the targets of ${i} cannot be read`
;const c=await n.ask(()=>a.describeTargetHealth({TargetGroupArn:s}),o)
;const u=c?.TargetHealthDescriptions?.find(({Target:e})=>e?.Port!==r)?.Target
;if(u)n.problem(`target-groups: ${u.Id} is registered with ${i} at port ${u.Port}, not at ${r}, which is the target group's; adopt moves targets by their ids: register it without a port of its own`)
}async function noteAttributes(e,t,n){const a=await e.read();const s=t.TargetGroupArn??"";const i=t.TargetGroupName
;const r=`attributes of ${i}`;const o=await n.askIfAllowed(()=>a.describeTargetGroupAttributes({TargetGroupArn:s}),r)
;const value=e=>o?.Attributes?.find(({Key:t})=>t===e)?.Value
;const{HealthCheckIntervalSeconds:c=30,HealthyThresholdCount:u=5}=t
;n.note(`${i}: a machine counts as healthy after ${c*u} s (${u} checks, every ${c} s)`)
;const l=value("deregistration_delay.timeout_seconds");if(l)n.note(`${i}: a deregistered machine drains for ${l} s`)
;if(value("stickiness.enabled")==="true")n.note(`${i}: sessions stick to their machine; they break when it is drained`)
;const d=Number(value("slow_start.duration_seconds")??0)
;if(d>0)n.note(`${i}: slow start gives a new machine its full share only after ${d} s; each wave waits for that`)
;if(value("load_balancing.cross_zone.enabled")==="false")n.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
;return{healthy:c*u+d,drain:Number(l??300)}}var A=n(14077);function unpullable(e,{region:t,name:n,account:a},s){
if(s==="active")return
;if(s===void 0)return`image: ${e} is not in ECR's repository ${n}; push it first, or correct the digest`
;const i="which takes up to 20 minutes"
;if(s==="activating")return`image: ${e} is on its way back from the archive of ECR's repository ${n}, ${i}; run this job again then`
;const r=a===void 0?"":` --registry-id ${a}`
;return`image: ${e} is archived in ECR's repository ${n}, and nobody can pull it; restore it, ${i}: aws ecr update-image-storage-class --region ${t}${r} --repository-name ${n} --image-id imageDigest=${e} --target-storage-class STANDARD`
}var $=n(19349);const T={sinceImagePushed:"pushed",sinceImagePulled:"pulled",imageCountMoreThan:"images"}
;function lifecycleRules(e){
return rulesIn(e).filter(({selection:e})=>e!==void 0&&e.storageClass!=="archive").map(({rulePriority:e,selection:t={},action:n})=>{
const a=endOf(t,n);return{priority:Number(e),tagStatus:String(t.tagStatus),
patterns:[...texts(t.tagPatternList),...texts(t.tagPrefixList).map(e=>`${e}*`)],...a&&{ends:a}}
}).sort((e,t)=>e.priority-t.priority)}function rulesIn(e){try{const{rules:t}=JSON.parse(e)
;return Array.isArray(t)?t.filter(e=>e!==null&&typeof e==="object"):[]}catch{return[]}}function endOf(e,t){
const n=T[String(e["countType"])];const a=Number(e["countNumber"]);const s=e["countUnit"];const i=t?.["type"]
;if(n===void 0||!(a>0)||i!=="expire"&&i!=="transition")return;if(n!=="images"&&s!==void 0&&s!=="days")return;return{
action:i==="expire"?"expire":"archive",by:n,count:a}}function texts(e){return Array.isArray(e)?e.map(String):[]}
function selects({tagStatus:e,patterns:t},n){if(e==="any")return true;if(e==="untagged")return n.length===0
;return e==="tagged"&&n.length>0&&t.every(e=>n.some(t=>fits(e,t)))}function fits(e,t){
const n=e.split("*").map(e=>e.replaceAll(/[^\w]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`).test(t)}
function doomed(e,t,n){const a=t.find(t=>selects(t,e.tags));if(a?.ends===void 0)return;const{by:s,count:i}=a.ends
;if(s==="images")return{rule:a,pushes:i-younger(e,a,n)};const r=s==="pulled"?Math.max(e.pulled??0,born(e)):born(e)
;return{rule:a,at:r+i*86400}}function younger(e,t,n){
return n.filter(n=>n.status==="active"&&selects(t,n.tags)&&born(n)>born(e)).length}function born({pushed:e,restored:t}){
return t??e}var k=n(84273);function endangered(e,t,n,a,s,i=15552e3){const r=n.map(e=>a[0]?.digests.includes(e.digest)?{
...e,pulled:s}:e)
;const o=a.flatMap(({release:e,digests:n},a)=>r.filter(({digest:e,status:t})=>t==="active"&&n.includes(e)).flatMap(n=>{
const s=doomed(n,t,r);return s?[{release:e,age:a,end:s}]:[]}));return t.flatMap(t=>{if(t.ends===void 0)return[]
;const n=pushesPerRelease(t,r,a)
;const c=o.filter(({end:e})=>e.rule===t).filter(({end:e,age:t})=>(e.at??0)<s+i&&(e.pushes??0)<=n*(k.t-1-t)).map(({release:e,end:t})=>`of ${e} ${due(t,s)}`)
;if(c.length===0)return[];const u=t.ends.by==="images"?` (about ${n} to a release)`:""
;return[`rule ${t.priority} of the lifecycle policy of ECR's repository ${e} ${does(t.ends)}: the image ${[...new Set(c)].join(", ")}${u}; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy`]
})}function pushesPerRelease(e,t,n){const a=new Set(n.flatMap(({digests:e})=>e))
;const s=t.filter(({digest:e,status:t})=>t==="active"&&a.has(e)).map(n=>younger(n,e,t));if(s.length<2)return 1
;return Math.max(1,Math.ceil((Math.max(...s)-Math.min(...s))/(s.length-1)))}function does({action:e,by:t,count:n}){
const a=e==="expire"?"deletes":"archives";if(t==="images")return`${a} all but the newest ${n} images`
;if(t==="pushed")return`${a} images ${n} days after their push`
;return`${a} images that nobody has pulled for ${n} days, and machines pull at their boot alone`}
function due({at:e,pushes:t},n){if((e??n)>n)return`on ${new Date((e??n)*1e3).toISOString().slice(0,10)}`
;if((t??0)>0)return`after ${t} more`;return"within a day"}var N=n(61444);var I=n(23157)
;async function ecrConfiguration({ecr:e},{repository:{name:t,account:n}},a,{digest:s},i){
const o=`for which machines ${a} is`;const c=await e.read();const u={repositoryName:t,layerDigest:s,...n&&{registryId:n}
};const l=["LayersNotFoundException","LayerInaccessibleException","UnableToGetUpstreamLayerException"]
;const d=await i.askIfAllowed(()=>c.getDownloadUrlForLayer(u).catch(e=>{if((0,r.tD)(e,...l))return{downloadUrl:void 0}
;throw e}),o);if(d?.downloadUrl===void 0)return;try{return await download(d.downloadUrl,s)}catch(e){
const{message:t,cause:n}=e;i.note(`${o} was not checked: ${n instanceof Error?n.message:t}`);return}}
async function download(e,t){const n=await fetch(e,{signal:AbortSignal.timeout(1e4)});const{host:a}=new URL(e)
;if(!n.ok)throw new Error(`${a} answers ${n.status}`);const{text:s}=await(0,N.I)(n,4194304);const i=(0,I.N)(s)
;if(i!==t)throw new Error(`${a} sent ${i} for ${t}`);return s}var x=n(93720);var G=n(94493);const P={x86_64:"amd64",
i386:"386",arm64:"arm64"};async function checkPlatforms(e,t,n,a,s){const i=P[n?.architecture??""];if(i===void 0)return
;const{manifests:r=[],config:o}=(0,G.$E)({text:t});const c=o&&(0,G.Lq)(o.mediaType)?architectureIn(await s(o)):[]
;const u=r.filter(e=>!(0,G.H3)(e)).flatMap(({platform:e})=>e?.architecture??[]);const l=[...c,...u]
;if(l.length===0||l.includes(i))return
;a.problem(`image: ${e} is for ${[...new Set(l)].map(e=>`linux/${e}`).join(", ")}, and ${n?.id} is for ${n?.architecture}; build it for linux/${i}, or name another ami`)
}function architectureIn(e){try{const{architecture:t}=JSON.parse(e??"{}")??{}
;return typeof t==="string"&&/^[a-z0-9]{1,20}$/.test(t)?[t]:[]}catch{return[]}}async function checkElsewhere(e,t,n,a){
const{host:s,path:i}=(0,x.mQ)(e);try{const r=s===void 0?void 0:await((await(t?.()))?.open(`${s}/${i}`))
;const o=await(r?.manifest((0,$.ol)(e)))
;if(r!==void 0&&o!==void 0)return await checkPlatforms(o.digest,o.text,n,a,({digest:e})=>r.text(e))}catch{}
a.note(`${e} is not in ECR: whether it is there shows when machines pull it`)}
async function findRepositories(e,t,{own:n,older:a},s){const i=new Map;const r=[];const o=new Map
;for(const c of new Set([...n,...a])){const{host:a="",path:u}=(0,x.mQ)(c);const l=(0,$.Fd)(a)
;const d=l?Promise.resolve(true):o.get(a)??isEcr(e,a,s);o.set(a,d);if(!await d){if(n.includes(c))r.push(c);continue}
if(l&&l.region!==t){if(n.includes(c))s.note(`${c} is in ${l.region}: whether it is there shows when machines pull it`)
;continue}const f={region:t,name:u,...l&&{account:l.account}};const h=`${l?.account}/${u}`;const p=i.get(h)??{
repository:f,images:[]};p.images.push(c);i.set(h,p)}return{here:[...i.values()],elsewhere:r}}
async function isEcr({ecr:e},t,n){if(t==="")return false;const a=await e.read()
;const s=await n.askIfAllowed(()=>a.getAuthorizationToken({}),`whether ${t} is ECR`)
;const i=s?.authorizationData?.[0]?.proxyEndpoint;return i?.replace(/^https?:\/\//,"")===t}
async function lookInto({ecr:e},t,n){const{region:a,name:s,account:i}=t.repository;const r=await e.read();const o={
repositoryName:s,...i&&{registryId:i}};const c=[...new Set(t.images.map($.ol))]
;const[u,l]=await Promise.all([n.askIfAllowed(()=>unless(["RepositoryNotFoundException"],"gone",()=>batchGet(r,o,c)),`image ${c.join(", ")}`),n.askIfAllowed(()=>unless(["RepositoryNotFoundException","LifecyclePolicyNotFoundException"],[],()=>readRules(r,o)),`the lifecycle policy of ECR's repository ${s}`)])
;if(u===void 0)return;const d={rules:[],images:[],manifests:new Map};if(u==="gone")return{...d,
gone:`image: ECR has no repository ${s} in ${a}`};const f=l?.some(({ends:e})=>e?.by==="images")===true
;const h=await n.askIfAllowed(()=>f?describeAll(r,o):describeEach(r,o,c,u),`whether images in ECR's repository ${s} are archived`)
;return{rules:l??[],images:h??[],manifests:u}}async function batchGet(e,t,n){const a=new Map;for(const s of(0,
c.V)(n,100)){const{images:n=[]}=await e.batchGetImage({...t,imageIds:ids(s)})
;for(const{imageId:e,imageManifest:t}of n)a.set(e?.imageDigest??"",t??"")}return a}async function readRules(e,t){
const{lifecyclePolicyText:n=""}=await e.getLifecyclePolicy(t);return lifecycleRules(n)}const M={imageStatus:"ANY"}
;async function describeAll(e,t){const n=await(0,c.B)(n=>e.describeImages({...t,filter:M,maxResults:1e3,nextToken:n
}),e=>e.nextToken,e=>e.imageDetails);return n.map(toImage)}async function describeEach(e,t,n,a){
const s=n.filter(e=>a.has(e));const i=n.filter(e=>!a.has(e)).map(e=>[e]);const r=[...(0,
c.V)(s,100),...i].map(n=>unless(["ImageNotFoundException"],{imageDetails:[]},()=>e.describeImages({...t,filter:M,
imageIds:ids(n)})));return(await Promise.all(r)).flatMap(({imageDetails:e=[]})=>e.map(toImage))}
function toImage({imageDigest:e="",imageTags:t=[],imageStatus:n,...a}){const seconds=e=>(e?.getTime()??0)/1e3;return{
digest:e,tags:t,status:n==="ARCHIVED"?"archived":n==="ACTIVATING"?"activating":"active",pushed:seconds(a.imagePushedAt),
...a.lastRecordedPullTime&&{pulled:seconds(a.lastRecordedPullTime)},...a.lastActivatedAt&&{
restored:seconds(a.lastActivatedAt)}}}function ids(e){return e.map(e=>({imageDigest:e}))}async function unless(e,t,n){
try{return await n()}catch(n){if((0,r.tD)(n,...e))return t;throw n}}
async function checkImages(e,{fleet:t,request:n,kept:a,ami:s,now:i,registries:r},o){
const c=[n.image,...Object.values(t.services).map(({image:e})=>e)].flatMap(e=>e??[]);const u=a.flatMap(({images:e})=>e)
;const l=new Map;const{here:d,elsewhere:f}=await findRepositories(e,t.region,{own:c,older:u},o)
;const h=Promise.all(f.map(e=>checkElsewhere(e,r,s,o)));for(const t of d){const r=await lookInto(e,t,o)
;if(r===void 0)continue;for(const n of t.images){const a=(0,$.ol)(n);const i=r.manifests.get(a)
;const d=r.images.find(e=>e.digest===a)?.status
;const f=r.gone??unpullable(a,t.repository,d??(i===void 0?void 0:"active"));if(f!==void 0&&c.includes(n))o.problem(f)
;if(f!==void 0&&u.includes(n))l.set(n,f);if(f===void 0&&c.includes(n)&&i!==void 0){
const read=a=>ecrConfiguration(e,t,n,a,o);await checkPlatforms(a,i,s,o,read)}}const d=needed(t,c,a)
;for(const e of endangered(t.repository.name,r.rules,r.images,d,i,n.ttl))o.warn(e)}await h;return l}
function needed(e,t,n){return[{release:"this release",images:t},...n].map(({release:t,images:n})=>({release:t,
digests:n.filter(t=>e.images.includes(t)).map($.ol)}))}var D=n(20249);async function checkProfile({iam:e},t,n){
const a=t["instance-profile"];if(a===void 0){
if(t["live-check"].via==="ssm")n.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const i=await n.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:a
}),`instance-profile ${a}`,`instance-profile: there is no ${a}; create it, or correct the name`)
;const r=i?.InstanceProfile?.Roles;if(i&&(r??[]).length===0)n.problem(`instance-profile: ${a} has no role`)}
var E=n(60046);async function checkService(e,t,n,a){const s=await a.ask(()=>t.alarms.look(n.alarms))
;for(const{name:e}of s?.filter(({missing:e})=>e)??[])a.problem(`alarms: there is no ${e}; create it, or take it out`)
;const i=await a.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(i===void 0)return;const[r,o]=i
;if(underWay(r))return;const c=o.find(({name:e})=>e===(0,E.PX)(r));if(c)await checkPolicies(e,c,a)}function underWay(e){
const t=(0,E.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:n})=>e===t.n&&n===true)}
async function checkPolicies({scaling:e},t,n){if(t.policies.length===0)return;const a=await e.read()
;const s=await n.ask(()=>(0,c.B)(e=>a.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const e of s??[]){const{PolicyName:a,PolicyType:s}=e
;if(s==="PredictiveScaling")n.note(`${a} is predictive: AWS has no forecast for the new group in its first 24 h, until it has data of its own`)
;const i=(0,p.AC)(e).filter(e=>!e.startsWith(`${t.name}.`));if(i.length===0)continue
;n.note(`${a} of ${t.name} is driven by ${i.join(", ")}: the new group gets copies, called after it; yours stay and do nothing once ${t.name} has no policies any more`)
}}async function findUrl({balancing:e},t){const[n,a]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(n===void 0||a===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[n]
}),t.describeListeners({LoadBalancerArn:n})]);for(const{ListenerArn:e,Protocol:n,Port:r,DefaultActions:o}of i){
if(n!=="HTTP"&&n!=="HTTPS")continue;const i=forwards(o,a);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,a));if(!i&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const d=r===(n==="HTTPS"?443:80);return`${n.toLowerCase()}://${l}${d?"":`:${r}`}`}}catch(e){
if(!(e instanceof u.Cb||e instanceof u.Vs))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:n})=>e===t||n?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#t;#h;#u;#p;constructor(e,t,n,a){this.#t=e;this.#h=t;this.#u=n;this.#p=a}async resolve(e,t,n){
const a=this.#t;const s=new A.F(this.#u);await(0,S.g)(a,e,s);const i=(0,D.J)(a,e,s)
;const r=findAmi(a,t.ami??e.ami??"",s);const[o,c,u,{groups:l,pace:d},f,h]=await Promise.all([i,r,i.then(t=>(0,
D.a)(a,e,t,s)),i.then(n=>findTargetGroups(a,e,n,s,t.adopt)),r.then(i=>checkImages(a,{fleet:e,request:t,kept:n,ami:i,
now:this.#u.now(),registries:this.#p
},s)),lostAmis(a,new Set(n.map(e=>e.ami)),s),checkProfile(a,e,s),r.then(t=>checkTypes(a,e,t,s))]);for(const e of n){
const t=[e.ami,...e.images].flatMap(e=>h.get(e)??f.get(e)??[])
;if(t.length>0)s.warn(`a rollback to ${e.release} would not boot new machines: ${t.join("; ")}`)}
const p=l.flatMap(({TargetGroupArn:e})=>e??[]);const[g]=await Promise.all([findUrl(a,l[0]),checkService(a,this.#h,e,s)])
;s.stop(`checking ${t.app} in ${t.environment}`)
;if(c===void 0||o===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:m,region:w,subnets:y}=e;const v={account:m,region:w,ami:c.id,subnets:y,securityGroups:u,targetGroups:p}
;return{place:v,pace:d,notes:s.notes,warnings:s.warnings,...g&&{url:g}}}}var R=n(91383);var C=n(29141)
;const V=["initial","healthy","unhealthy","draining","unused","unavailable"]
;function toTarget({Target:e,TargetHealth:t,AdministrativeOverride:n}){const a=t?.Reason==="Target.InvalidState"
;const s=(a?void 0:t?.State?.split(".")[0])??"unavailable";const i=V.includes(s)?s:"unavailable"
;const r=[t?.Reason,t?.Description].filter(Boolean).join(": ");const o=n?.State==="zonal_shift_active";return{
machine:e?.Id??"",state:i,...r&&{reason:r},...o&&{shifted:o}}}class AwsTraffic{#g;#m=new Map;constructor({balancing:e}){
this.#g=e}async look(e){const t=await this.#g.read();return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:n=[]},a]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#w(e)])
;const s=n.map(toTarget);return{arn:e,name:e.split("/")[1]??e,...a,targets:s}}))}async register(e,t){
const n=await this.#g.change();await n.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const n=await this.#g.change();await n.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#w(e){const t=this.#m.get(e);if(t)return t;const n=this.#y(e);this.#m.set(e,n);n.catch(()=>this.#m.delete(e))
;return n}async#y(e){const t=await this.#g.read();const{Attributes:n=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});const seconds=(e,t)=>Number(n.find(({Key:t})=>t===e)?.Value??t)
;const a=seconds("slow_start.duration_seconds",0);return{drain:seconds("deregistration_delay.timeout_seconds",300),
...a>0&&{slowStart:a}}}}function connect(e){const t=new s.I;return rolloutPorts((0,R.$)({region:e.region,clock:t}),t,e)}
function rolloutPorts(e,t,{me:n,registries:s,...i},{parameters:r,groups:o}={}){const c={ledger:new v.z(e,i,r),
fleets:new AwsFleets(e,i,t,o),traffic:new AwsTraffic(e),alarms:new a.e(e)}
;const u=new b.u(e,t,`run ${n.run} of ${n.repository}`);return{...c,machines:u,credentialsEnd:C.kC,clock:t,
preflight:new AwsPreflight(e,c,t,s),neighbours:new AwsNeighbours(e)}}},98598:(e,t,n)=>{n.d(t,{SB:()=>listNamed,
Um:()=>lookAtDetail,WQ:()=>whole,jF:()=>groupsWith});var a=n(60446);var s=n(38991);var i=n(12646)
;async function groupsWith(e,t){const n=t.map(({Key:e,Value:t=""})=>({Name:`tag:${e}`,Values:[t]}));return await(0,
s.B)(t=>e.describeAutoScalingGroups({Filters:n,NextToken:t,MaxRecords:50}),e=>e.NextToken,e=>e.AutoScalingGroups)}
async function listNamed(e,t){if(t.length===0)return[];const n={AutoScalingGroupNames:t.slice(0,50),MaxRecords:50}
;const{AutoScalingGroups:a=[]}=await e.describeAutoScalingGroups(n);return a.map(i.rY)}async function whole(e,t){
return await Promise.all(t.map(async t=>{const n=(0,a.ip)(t).map(n=>lookAtDetail(e,t.name,n));return(0,
a.FE)(t,await Promise.all(n))}))}async function lookAtDetail(e,t,n){return await r[n](e,t)}const r={
schedules:async function schedulesOf(e,t){const n=await(0,s.B)(n=>e.describeScheduledActions({AutoScalingGroupName:t,
NextToken:n}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions);return(0,i.sC)(n)},
policies:async function policiesOf(e,t){const n=await(0,s.B)(n=>e.describePolicies({AutoScalingGroupName:t,NextToken:n
}),e=>e.NextToken,e=>e.ScalingPolicies);return(0,i.Qu)(n,t)},traffic:async function trafficOf(e,t){const n=await(0,
s.B)(n=>e.describeTrafficSources({AutoScalingGroupName:t,TrafficSourceType:"elbv2",NextToken:n
}),e=>e.NextToken,e=>e.TrafficSources);return(0,i.Xj)(n)},activities:async function activitiesOf(e,t){
const{Activities:n=[]}=await e.describeScalingActivities({AutoScalingGroupName:t,MaxRecords:100});return(0,i.RE)(n)}}},
73180:(e,t,n)=>{n.d(t,{g:()=>checkAccount});var a=n(62807);async function checkAccount({sts:e},t,n){
const s=await e.read();const i=await n.ask(()=>s.getCallerIdentity({}));if(i===void 0)n.stop("checking the credentials")
;if(i?.Account===void 0)throw(0,
a.Qm)("checking the credentials: the answer names no account, so it is not AWS'; check AWS_ENDPOINT_URL, the network and HTTPS_PROXY")
;if(i.Account!==t.account)throw(0,
a.J5)(`checking the credentials: they are of account ${i.Account} (${i.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const r=await s.config.region()
;if(r!==t.region)throw(0,a.J5)(`checking the region: this job works in ${r}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}},14077:(e,t,n)=>{n.d(t,{F:()=>Findings});var a=n(62807);var s=n(12403);var i=n(79982);class Findings{notes=[]
;warnings=[];#v=[];#b=[];#S=false;#u;constructor(e){this.#u=e}problem(e){this.#v.push(e)}refuse(e){this.#b.push(e)}
note(e){this.notes.push(e)}warn(e){this.warnings.push(e)}async ask(e,t){try{return await this.#A(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof i.Cb||isUnknown(e)){this.#S||=(0,
a.FW)(e)==="permissions";this.problem(e.message)}else throw e;return}}async askIfAllowed(e,t,n){try{
return await this.#A(e)}catch(e){
if(isUnknown(e))this.problem(n??e.message);else if(e instanceof i.Cb)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#v.sort(),...this.#b.sort()];if(t.length===0)return
;const n=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`
;const s=this.#S?"permissions":"fleet-file";throw(0,a.Cv)(s,this.#v.length>0?(0,a.Qm)(`${e}: ${n}`):(0,
a.J5)(`${e}: ${n}`))}async#A(e){return await(0,s.d_)(e,(e,t)=>{if(!(e instanceof i.Vs)||isUnknown(e))throw e
;const n=s._L.preflight[t];if(n!==void 0)return n
;throw(0,a.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#u.wait(e))}}
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
70813:(e,t,n)=>{n.d(t,{P:()=>Refusal,j:()=>Api});var a=n(61444);class Refusal extends Error{status;headers
;constructor(e,t,n=new Headers){super(e);this.status=t;this.headers=n}}class Api{#$;#T;#k
;constructor(e,t,n="https://api.github.com"){this.#$=n;this.#T=e;this.#k=t}async ask(e,t){
return(await this.#N(e,t)).data}async*pages(e,t){let n={};while(n!==void 0){const{data:a,headers:s}=await this.#N(e,{
...t,...n});yield a;const i=/<([^>]*)>; rel="next"/.exec(s.get("link")??"")?.[1]
;n=i===void 0?void 0:Object.fromEntries(new URL(i,this.#$).searchParams)}}async all(e,t){const n=[]
;for await(const a of this.pages(e,t))n.push(...a);return n}async#N(e,t){const[n="",a=""]=e.split(" ")
;const s=new Map(Object.entries(t));const i=a.replaceAll(/\{(\w+)\}/g,(e,t)=>{const n=String(s.get(t));s.delete(t)
;return encodeURIComponent(n)});const r=n==="GET";const o=r&&s.size>0?`?${new URLSearchParams([...s])}`:""
;const c=r||s.size===0?{}:{body:JSON.stringify(Object.fromEntries(s))}
;const{status:u,headers:l,text:d}=await this.#I(`${this.#$}${i}${o}`,{method:n,...c});const f=d===""?void 0:parsed(d)
;if(u>=300)throw new Refusal(said(f,d),u,l);if(f===void 0&&u!==204)throw new Refusal("its answer is no JSON");return{
data:f,headers:l}}async#I(e,t){const n={accept:"application/vnd.github+json",authorization:`Bearer ${this.#T}`,
"user-agent":"immutable","x-github-api-version":"2022-11-28",...t.body!==void 0&&{"content-type":"application/json"}}
;try{const s=await fetch(e,{...t,headers:n,signal:this.#k});const{text:i,whole:r}=await(0,a.I)(s,33554432)
;if(!r)throw new Refusal("its answer has more than 32 MiB");return{status:s.status,headers:s.headers,text:i}}catch(e){
if(e instanceof Refusal)throw e;const{message:t,cause:n}=e;throw new Refusal(n instanceof Error&&n.message||t)}}}
function parsed(e){try{return JSON.parse(e)}catch{return}}function said(e,t){const{message:n,errors:a}=e??{}
;if(typeof n!=="string")return t;return Array.isArray(a)?`${n}: ${a.map(e=>JSON.stringify(e)).join(", ")}`:n}},
56854:(e,t,n)=>{n.d(t,{UY:()=>connectGitHub,kT:()=>forbids,l:()=>reason});var a=n(58500);var s=n(12403);var i=n(70813)
;const r=200;function connectGitHub({token:e,api:t}){let n={until:0,why:""};return{async ask(r,o=s._L.github.together){
if(e==="")throw new Error("there is no github-token");if(Date.now()<n.until)throw new Error(n.why)
;const c=AbortSignal.timeout(o*1e3);const u=new i.j(e,c,t);const rest=(e,t)=>{const n=s._L.github.pauses[t]
;const a=e instanceof i.P&&(e.status??500)>=500;if(n===void 0||c.aborted||!a)throw e;return n};try{return await(0,
s.d_)(()=>r(u),rest,e=>(0,a.setTimeout)(e*1e3))}catch(e){const t=askAgain(e,Date.now());if(t!==void 0)n={until:t,
why:`${reason(e)}; it is not asked again before ${day(t)}`};throw e}}}}function askAgain(e,t){
if(!(e instanceof i.P)||e.status!==403&&e.status!==429)return;const{status:n,message:a,headers:s}=e
;const r=Number(s.get("retry-after"));if(r>0)return t+r*1e3;if(s.get("x-ratelimit-remaining")==="0"){
const e=Number(s.get("x-ratelimit-reset"))*1e3;return e>t?e:t+6e4}return n===429||/rate limit/i.test(a)?t+6e4:void 0}
function forbids(e){return e instanceof i.P&&[401,403].includes(e.status??0)&&askAgain(e,0)===void 0}
function reason(e,t){const n=e instanceof Error?e.message:String(e);const a=e instanceof i.P?e:void 0
;const s=n.length>r?`${n.slice(0,r)} …`:n;const o=t!==void 0&&a&&lacks(a)?`; grant the job ${t}`:""
;return`${a?.status===void 0?"":`${a.status} `}${s}${o}`}function lacks({status:e,message:t}){
return e===401||e===404||e===403&&/not accessible/i.test(t)}function day(e){return new Date(e).toISOString()}},
47051:(e,t,n)=>{n.d(t,{h:()=>connectRuns});var a=n(61397);const s=15e3;function connectRuns(e,t){const n=new Map
;const i=(0,a.v)(e,t,"actions: read","its beats alone tell whether it has ended");return{async state(e,t){
if(!/^\d+$/.test(t))return"unknown";const a=`run ${t} of ${e}`;const r=n.get(a);if(r&&Date.now()-r.at<s)return r.state
;const[o="",c=""]=e.split("/")
;const u=await i(`asking GitHub for ${a}`,e=>e.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:o,repo:c,
run_id:Number(t)}));const l=u===void 0?"unknown":u.status==="completed"?"ended":"running";n.set(a,{state:l,at:Date.now()
});return l}}}},61397:(e,t,n)=>{n.d(t,{v:()=>willing});var a=n(56854);function willing(e,t,n,s){let i=false;let r=false
;return async(o,c,u)=>{if(r)return;try{return await e.ask(c,u)}catch(e){r=(0,a.kT)(e);if(!i)t(`${o}: ${(0,
a.l)(e,n)}; ${s}`);i=true;return}}}},61444:(e,t,n)=>{n.d(t,{I:()=>beginning});async function beginning({body:e},t){
if(e===null)return{text:"",whole:true};const n=new TextDecoder("utf-8",{ignoreBOM:true});let a="";let s=0
;for await(const i of e){s+=i.byteLength;if(s>t)return{text:a+n.decode(i.subarray(0,i.byteLength-(s-t))),whole:false}
;a+=n.decode(i,{stream:true})}return{text:a+n.decode(),whole:true}}},23157:(e,t,n)=>{n.d(t,{N:()=>digestOfText})
;var a=n(77598);function digestOfText(e){return`sha256:${(0,a.createHash)("sha256").update(e).digest("hex")}`}},
80046:(e,t,n)=>{n.d(t,{r:()=>readDigest,u:()=>NoDigest});var a=n(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
a.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,n)=>{n.d(t,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,Lq:()=>isConfig,QP:()=>o,TF:()=>r,V4:()=>u,nD:()=>blobPath,nw:()=>isIndex});var a=n(80046)
;const s="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const u=[s,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===s||e===c}
function isConfig(e){return e===r||e==="application/vnd.docker.container.image.v1+json"}function isForeign(e){
return/\.(foreign\.diff|nondistributable)\./.test(e)}function isAttestation({platform:e,annotations:t}){
return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}function blobPath(e){return`blobs/${(0,
a.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:n,config:a,layers:s,subject:i,...r}=t;return{...r,...n!=null&&{manifests:n.map(descriptor)},
...a!=null&&{config:descriptor(a)},...s!=null&&{layers:s.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:n=[]}=contentOf(e)
;return[...t?[t]:[],...n.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
a.r)(e?.digest)}}},23426:(e,t,n)=>{n.d(t,{L:()=>a,w:()=>bakeAdvice});const a="installed at boot in"
;const s="workflows-examples/aws/ami.yml";function bakeAdvice(e){const t=e.flatMap(e=>{
const[,t="",n=""]=new RegExp(`, ([a-z ]{3,20}) ${a} (\\d{1,4}) s`).exec(e)??[];return t===""?[]:[{what:t,
seconds:Number(n)}]});const[n]=t;if(n===void 0)return[];const i=t.map(({seconds:e})=>e)
;const[r,o]=[Math.min(...i),Math.max(...i)];const c=r===o?`${o} s`:`${r} to ${o} s`
;return[`Machines install ${n.what} at each boot: it took ${c}, and needs a package mirror at every scale-out. An AMI that has it needs neither: bake one (${s}).`]
}},29260:(e,t,n)=>{n.d(t,{UC:()=>s,ZI:()=>attached,cB:()=>i,cO:()=>a,vv:()=>retiring,yV:()=>alive})
;const a="immutable-retire";const s="immutable-expire";const i="immutable-catch-up";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===a)}
function attached(e){return Object.keys(e.traffic)}},10148:(e,t,n)=>{n.d(t,{CS:()=>ranks,FW:()=>wasReleased,
IQ:()=>rankOf,b0:()=>adoptedBefore,te:()=>previousOf});var a=n(29260);var s=n(60046);function wasReleased(e,t){return(0,
s.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const n=made(t);const a=n?.kind==="rollback"?made(n.restores):n;return a?.kind==="rollout"?a.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:n})=>t==="release"&&(0,
s.q1)(e,n)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function adoptedBefore(e,t){const n=t===void 0?void 0:(0,s.q1)(e,t);return n&&(0,s.nt)(n)?n:void 0}
function previousOf({records:e,fleets:t},n){if(n===void 0||adoptedBefore(e,n.facts.rank))return;const i=(0,
s.q1)(e,n.facts.rank)?.stable;const r=t.find(({name:e})=>e===i)?.facts.rank;const o=rankOf(e,i)??r??n.facts.rank-1
;const c=ranks(e).find(e=>e<=o);const u=c===void 0?void 0:(0,s.q1)(e,c);if(c===void 0||u===void 0)return
;const l=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
a.yV)(e).length>0).sort((e,t)=>(0,a.yV)(t).length-(0,a.yV)(e).length)[0];return{rank:c,release:u.release,
group:u.candidate,...l&&{fleet:l}}}}};
