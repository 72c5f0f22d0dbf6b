export const id=9149;export const ids=[9149];export const modules={23532:(e,t,a)=>{a.d(t,{e:()=>service});var n=a(12403)
;var s=a(13767);var i=a(62348);function service(e,t,a,i){const{reads:r,changes:o,answer:c}=n._L.aws;const u=new Map
;const get=n=>{const r=u.get(n);if(r)return r;const o=(0,s.K)(process.env);const l=i({...t.region&&{region:t.region},
maxAttempts:n,userAgentAppId:"immutable",requestHandler:{connectionTimeout:c*1e3,requestTimeout:c*1e3,
throwOnRequestTimeout:true,...o&&{httpsAgent:{proxyEnv:o}}}}).then(n=>listen(n,e,t,a));u.set(n,l);return l};return{
read:()=>get(r),change:()=>get(o)}}function listen(e,t,{region:a,clock:n},s){const{middlewareStack:r}=e
;r.add((e,{commandName:n=""})=>async r=>{try{return await e(r)}catch(e){const o=subjectOf(r.input);throw(0,i.Tl)(e,{
action:`${t}:${n.replace(/Command$/,"")}`,...o&&{subject:o},region:a??process.env["AWS_REGION"]??"unknown",
reached:s.reached})}},{step:"initialize",priority:"high",name:"translateErrors"});r.add(e=>async t=>{
const a=Date.now()/1e3;const i=await e(t);const{headers:r}=i.response;n.learn(r?.["date"],a,Date.now()/1e3)
;s.reached=true;return i},{step:"deserialize",priority:"low",name:"learnClock"});return e}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","Name","Path","CommandId"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,a)=>{a.d(t,{I:()=>AwsClock});var n=a(58500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,a){const n=Date.parse(e??"")/1e3;if(Number.isNaN(n))return;const s=n-a
;const i=n+1-t;const r=s>this.#t||i<this.#e;this.#e=r?s:Math.max(s,this.#e);this.#t=r?i:Math.min(i,this.#t)}now(){
return Date.now()/1e3+Math.min(Math.max(0,this.#e),this.#t)}uptime(){return performance.now()/1e3}async wait(e){await(0,
n.setTimeout)(e*1e3)}}},59149:(e,t,a)=>{a.r(t);a.d(t,{connect:()=>connect});async function pages(e,t,a){const n=[];let s
;do{const i=await e(s);n.push(...a(i)??[]);s=t(i)||void 0}while(s!==void 0);return n}function chunks(e,t){
return Array.from({length:Math.ceil(e.length/t)},(a,n)=>e.slice(n*t,(n+1)*t))}const n="there is no alarm of this name"
;class AwsAlarms{#a;constructor({watch:e}){this.#a=e}async look(e){if(e.length===0)return[];const t=await this.#a.read()
;const a=await Promise.all(chunks(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],
AlarmTypes:["MetricAlarm","CompositeAlarm"],MaxRecords:100})))
;const s=a.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[]})=>[...e,...t]);return e.map(e=>{
const t=s.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",reason:n};return{name:e,
state:t.StateValue??"INSUFFICIENT_DATA",reason:t.StateReason??""}})}}var s=a(11801);var i=a(29260);var r=a(79982)
;async function copyPolicies({scaling:e},t,a,n){const s=await e.read();const i=await pages(e=>s.describePolicies({
AutoScalingGroupName:t,PolicyNames:[...n],NextToken:e}),e=>e.NextToken,e=>e.ScalingPolicies)
;const r=i.map(e=>copyOf(e,a));const o=await e.change();for(const e of r)await o.putScalingPolicy(e)}
function copyOf(e,t){const{PolicyName:a,PolicyType:n,TargetTrackingConfiguration:s,PredictiveScalingConfiguration:i}=e
;if(s===void 0&&i===void 0)throw new r.C(`the ${n} policy ${a} of ${e.AutoScalingGroupName} hangs on an alarm that names its group, so it cannot move to a new one; use target tracking`)
;return{AutoScalingGroupName:t,PolicyName:a,PolicyType:n,...s&&{TargetTrackingConfiguration:s},...i&&{
PredictiveScalingConfiguration:i},...e.EstimatedInstanceWarmup!==void 0&&{
EstimatedInstanceWarmup:e.EstimatedInstanceWarmup},...e.Enabled!==void 0&&{Enabled:e.Enabled}}}
async function copySchedules({scaling:e},t,a,n){const s=await describe(await e.read(),t,n);const i=await e.change()
;for(const{ScheduledActionName:e,Recurrence:t,TimeZone:n,EndTime:r,MinSize:o,MaxSize:c,DesiredCapacity:u}of s)await i.putScheduledUpdateGroupAction({
AutoScalingGroupName:a,ScheduledActionName:e,Recurrence:t,...n&&{TimeZone:n},...r&&{EndTime:r},...o!==void 0&&{MinSize:o
},...c!==void 0&&{MaxSize:c},...u!==void 0&&{DesiredCapacity:u}})}async function describe(e,t,a){
return await pages(n=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...a],NextToken:n
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var o=a(62348);function scopeTags({app:e,environment:t}){return[{
Key:"immutable:app",Value:e},{Key:"immutable:environment",Value:t}]}function isOurs(e,t){
return scopeTags(e).every(({Key:e,Value:a})=>tagOf(t,e)===a)}function tagOf(e,t){return e?.find(e=>e.Key===t)?.Value}
function parameterPath({app:e,environment:t}){return`/immutable/${e}/${t}`}function templateName({app:e,environment:t}){
return`${e}.${t}`}var c=a(87303);const u="immutable:";function key(e){return`${u}${e}`}function factTags(e){
return Object.entries((0,c.R)(e)).map(([e,t])=>({Key:key(e),Value:t}))}function textsOf(e){
const t=(e??[]).filter(({Key:e})=>e?.startsWith(u))
;return Object.fromEntries(t.map(({Key:e="",Value:t=""})=>[e.slice(10),t]))}
async function createFleet({scaling:e},t,a,n){const s=await t.version(n.release)
;if(s===void 0)throw new r.V(`${t.name} has no version of ${n.release} yet`)
;if(!isMadeOf(s,n))throw new r.C(`version ${s.VersionNumber} of the launch template ${t.name} is called ${n.release} but was made from something else; give this release another id`)
;const i=await e.change();try{await i.createAutoScalingGroup(request(a,n,t.name,String(s.VersionNumber)))}catch(t){
if(!(0,o.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const s=await e.read()
;const{AutoScalingGroups:i}=await s.describeAutoScalingGroups({AutoScalingGroupNames:[a.fleet]});checkOurs(a,n,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:a=""}){const n=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&n.includes(a)}function request({fleet:e,size:t,facts:a},n,s,i){const r={
LaunchTemplateName:s,Version:i};const o=[...scopeTags(n),{Key:key("release"),Value:n.release}];return{
AutoScalingGroupName:e,...n.instanceTypes.length>1?{MixedInstancesPolicy:{LaunchTemplate:{LaunchTemplateSpecification:r,
Overrides:n.instanceTypes.map(e=>({InstanceType:e}))}}}:{LaunchTemplate:r},MinSize:t,DesiredCapacity:t,
MaxSize:Math.max(n.size.max,t),VPCZoneIdentifier:n.place.subnets.join(","),HealthCheckType:"EC2",
HealthCheckGracePeriod:Math.ceil(n.liveCheck.timeout),Tags:[...o.map(e=>({...e,PropagateAtLaunch:true
})),...factTags(a).map(e=>({...e,PropagateAtLaunch:false}))]}}function checkOurs({fleet:e,facts:t},a,n){
if(n===void 0||n.Status!==void 0)throw new r.V(`${e} is being made or deleted`)
;const s=isOurs(a,n.Tags)&&tagOf(n.Tags,key("release"))===a.release&&tagOf(n.Tags,key("attempt"))===String(t.attempt)
;if(!s)throw new r.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,a,{fleet:n,templateVersion:s}){const i=await e.read()
;const{AutoScalingGroups:o}=await i.describeAutoScalingGroups({AutoScalingGroupNames:[n]});const c=o?.[0]
;if(c===void 0||c.Status!==void 0||!isOurs(a,c.Tags))return
;if((c.Instances??[]).length>0||c.DesiredCapacity!==0)throw new r.V(`${n} still has machines`)
;if(s!==void 0)await t.delete(s);const u=await e.change();await u.deleteAutoScalingGroup({AutoScalingGroupName:n})}
const l=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const h=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:a,Cause:n,StartTime:s}){const i=(s?.getTime()??0)/1e3
;if(e==="Failed"&&/^Launching/.test(a??"")){const e=t??a??"";return{at:i,what:"launch",message:e,
fatal:l.test(e)&&!h.test(e)}}
const r=/^Terminating/.test(a??"")&&/health check|reclaim|interruption|unhealthy/i.test(n??"");return r?{at:i,
what:"end",message:`${a}: ${n}`,fatal:false}:void 0}const d={sources:[],schedules:[],policies:[],activities:[]}
;function toTaggedGroup(e,t){
const a=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;return{
name:e.AutoScalingGroupName??"",deleting:e.Status!==void 0,min:e.MinSize??0,max:e.MaxSize??0,
desired:e.DesiredCapacity??0,health:e.HealthCheckType?.includes("ELB")?"ELB":"EC2",
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),machines:(e.Instances??[]).map(toMachine),
traffic:Object.fromEntries(t.sources.map(({Identifier:e="",State:t})=>[e,toTraffic(t)])),
schedules:t.schedules.map(toSchedule),policies:t.policies.flatMap(({PolicyName:e})=>e??[]).sort(),tags:textsOf(e.Tags),
templateVersion:a?.Version??"",troubles:troublesOf(t.activities)}}
function toMachine({InstanceId:e="",AvailabilityZone:t="",LifecycleState:a,HealthStatus:n}){
const s=/^(Terminat|Detach|Standby|EnteringStandby)/.test(a??"")||n==="Unhealthy"
;const i=s?"leaving":a==="InService"?"in-service":"pending";return{id:e,zone:t,life:i}}function toTraffic(e){
if(e==="Removing"||e==="Removed")return"removing";return e==="Adding"?"adding":"in-service"}
function toSchedule({ScheduledActionName:e="",Recurrence:t,StartTime:a}){return{name:e,recurring:t!==void 0&&t!=="",
...a&&{at:a.getTime()/1e3}}}async function lookAtFleets(e,t){const a=scopeTags(t).map(({Key:e,Value:t})=>({
Name:`tag:${e}`,Values:[t]}));const n=await pages(t=>e.describeAutoScalingGroups({Filters:a,NextToken:t,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups)
;return await Promise.all(n.map(async t=>toTaggedGroup(t,await detailsOf(e,t))))}async function lookAtNamed(e,t){
if(t.length===0)return[];const a={AutoScalingGroupNames:t.slice(0,50),MaxRecords:50}
;const{AutoScalingGroups:n=[]}=await e.describeAutoScalingGroups(a)
;return await Promise.all(n.map(async t=>toTaggedGroup(t,await detailsOf(e,t))))}async function detailsOf(e,t){
const{AutoScalingGroupName:a,MaxSize:n=0,Instances:s=[],Status:i}=t;if(n===0&&s.length===0&&i===void 0)return d
;const[r,o,c,u]=await Promise.all([pages(t=>e.describeTrafficSources({AutoScalingGroupName:a,TrafficSourceType:"elbv2",
NextToken:t}),e=>e.NextToken,e=>e.TrafficSources),pages(t=>e.describeScheduledActions({AutoScalingGroupName:a,
NextToken:t}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions),pages(t=>e.describePolicies({AutoScalingGroupName:a,
NextToken:t}),e=>e.NextToken,e=>e.ScalingPolicies),e.describeScalingActivities({AutoScalingGroupName:a,MaxRecords:100
}).then(({Activities:e=[]})=>e)]);return{sources:r,schedules:o,policies:c,activities:u}}
async function putRetire({scaling:e},t,a,n){const s=await e.change();await s.putScheduledUpdateGroupAction({
AutoScalingGroupName:t,ScheduledActionName:i.cO,StartTime:new Date(Math.ceil(Math.max(a,n+2))*1e3),MinSize:0,MaxSize:0,
DesiredCapacity:0})}async function dropSchedules({scaling:e},t,a){const n=await e.change();for(const e of a)try{
await n.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}async function dropPolicies({scaling:e},t,a){const n=await e.change()
;for(const e of a)try{await n.deletePolicy({AutoScalingGroupName:t,PolicyName:e})}catch(e){if(!(0,
o.VG)(e,/not found|does not exist/i))throw e}}var m=a(77598);var p=a(79368);function templateData(e){
const t=[...scopeTags(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}.${e.environment}.${e.release}`}];const a=e.instanceTypes[0];return{ImageId:e.place.ami,...a&&{
InstanceType:a},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,p.s)(e)).toString("base64"),MetadataOptions:{
HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:e.metadataHopLimit,HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"enabled"},TagSpecifications:[{ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}
class Template{#n;#s;name;constructor({ec2:e},t){this.#n=e;this.#s=t;this.name=templateName(t)}async version(e){
if(await this.#i()===void 0)return
;return(await this.#r()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e){const t=await this.#i();const a=await this.#n.change()
;const n=`${this.name} ${e.release} after ${t?.LatestVersionNumber??0}`;const s={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,m.createHash)("sha256").update(n).digest("hex")};if(t){await a.createLaunchTemplateVersion(s);return}
const i=[{ResourceType:"launch-template",Tags:scopeTags(this.#s)}];try{await a.createLaunchTemplate({...s,
TagSpecifications:i})}catch(e){if(!(0,o.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}
async delete(e){const t=await this.#i();if(t===void 0)return;const a=this.name
;const n=(await this.#r()).filter(({VersionNumber:t})=>String(t)!==e);const s=await this.#n.change()
;const i=n.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(i===void 0){await s.deleteLaunchTemplate({
LaunchTemplateName:a});return}if(String(t.DefaultVersionNumber)===e)await s.modifyLaunchTemplate({LaunchTemplateName:a,
DefaultVersion:String(i)});await s.deleteLaunchTemplateVersions({LaunchTemplateName:a,Versions:[e]})}async#r(){
const e=await this.#n.read();return await pages(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#i(){const e=await this.#n.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:a=[]}=await e.describeLaunchTemplates({Filters:t
});const n=a[0]
;if(n&&!isOurs(this.#s,n.Tags))throw new r.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return n}}class AwsFleets{#o;#s;#c;#u;constructor(e,t,a){this.#o=e;this.#s=t;this.#c=a;this.#u=new Template(e,t)}
async look(){return await lookAtFleets(await this.#o.scaling.read(),this.#s)}async named(e){
return await lookAtNamed(await this.#o.scaling.read(),e)}async template(e){
return(await this.#u.version(e))?.VersionNumber?.toString()}async makeTemplate(e){await this.#u.make(e)}
async create(e,t){await createFleet(this.#o,this.#u,e,t)}async resize({fleet:e,min:t,desired:a,max:n}){
const s=await this.#o.scaling.change();await s.updateAutoScalingGroup({AutoScalingGroupName:e,...t!==void 0&&{MinSize:t
},...a!==void 0&&{DesiredCapacity:a},...n!==void 0&&{MaxSize:n}})}async writeFacts({fleet:e,facts:t}){
const a=await this.#o.scaling.change();await a.createOrUpdateTags({Tags:factTags(t).map(t=>({...t,...ofGroup(e),
PropagateAtLaunch:false}))})}async forgetOriginals(e){const t=await this.#o.scaling.change();await t.deleteTags({Tags:[{
...ofGroup(e),Key:key("originals")}]})}async putRetire(e,t){await putRetire(this.#o,e,t,this.#c.now())}
async deleteRetire(e){await dropSchedules(this.#o,e,[i.cO])}async attach(e,t){const a=await this.#o.scaling.change()
;await a.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const a=await this.#o.scaling.change();await a.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const a=await this.#o.scaling.change();await a.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const a=await this.#o.scaling.change()
;await a.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const a=await this.#o.scaling.change();await a.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,a){await copyPolicies(this.#o,e,t,a)}async copySchedules(e,t,a){
await copySchedules(this.#o,e,t,a)}async dropPolicies(e,t){await dropPolicies(this.#o,e,t)}async dropSchedules(e,t){
await dropSchedules(this.#o,e,t)}async deleteFleet(e){await deleteFleet(this.#o,this.#u,this.#s,e)}}function ofGroup(e){
return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({Identifier:e,Type:"elbv2"
}))}var f=a(70323);function storedRecord(e){return{format:f.uB,...e}}function readLease(e,t,a,n){const s=new f.C8(e,t)
;const i={n:a,nonce:s.text("nonce"),repository:s.text("repository"),run:s.text("run"),
runAttempt:s.number("runAttempt",1),attempt:s.number("attempt",a),kind:s.oneOf("kind",["rollout","rollback"]),
release:s.text("release"),candidate:s.text("candidate"),...s.has("stable")&&{stable:s.text("stable")},
...s.has("restores")&&{restores:s.text("restores")},at:n};s.end();return i}function readBeat(e,t,a,n){
return new f.C8(e,t).flag("ended")?{n:a,at:n,ended:true}:{n:a,at:n}}function readVerdict(e,t,a,n){const s=new f.C8(e,t)
;const i={attempt:a,ruling:s.oneOf("ruling",["release","rollback"]),why:s.text("why",""),run:s.text("run",""),at:n}
;s.end();return i}var g=a(57975);var w=a(38522);var y=a(62807);var v=a(71300);var b=a(59638);function storedSpec(e){
return{format:f.uB,...e}}function readSpec(e,t){const a=new f.C8(e,t);const n=a.inner("place");const s=a.inner("size")
;const i=a.inner("liveCheck");const r=a.has("beforeTraffic")?a.inner("beforeTraffic"):void 0;const o={app:a.text("app"),
environment:a.text("environment"),release:a.text("release"),...a.has("image")&&{image:a.text("image")},place:{
account:n.text("account"),region:n.text("region"),ami:n.text("ami"),subnets:n.texts("subnets"),
securityGroups:n.texts("securityGroups",[]),targetGroups:n.texts("targetGroups")},size:{min:s.number("min"),
max:s.number("max")},instanceTypes:a.texts("instanceTypes"),...a.has("instanceProfile")&&{
instanceProfile:a.text("instanceProfile")},metadataHopLimit:a.number("metadataHopLimit",v.z.metadataHopLimit),
services:Object.fromEntries(a.each("services").map(([e,t])=>[e,readService(t)])),liveCheck:{
path:i.text("path",v.z.liveCheck.path),...i.has("port")&&{port:i.number("port")},
timeout:i.number("timeout",v.z.liveCheck.timeout),via:i.oneOf("via",["ssm","balancer"],v.z.liveCheck.via)},...r&&{
beforeTraffic:{run:r.text("run"),timeout:r.number("timeout",v.z.beforeTraffic.timeout)}},waves:readWaves(a),
bake:a.number("bake",v.z.bake),alarms:a.texts("alarms",[]),noData:a.oneOf("noData",["wait","pass","fail"],v.z.noData),
keepPrevious:a.number("keepPrevious",v.z.keepPrevious),onFailure:a.oneOf("onFailure",["rollback","halt"],v.z.onFailure),
timeout:a.number("timeout",v.z.timeout),...a.has("url")&&{url:a.text("url")}};for(const e of[a,n,s,i,r])e?.end()
;return o}function readService(e){const t={image:e.text("image"),ports:e.texts("ports",[]),
environment:e.map("environment",{}),secrets:e.map("secrets",{}),...e.has("command")&&{command:e.texts("command")},
stopGrace:e.number("stopGrace",v.z.stopGrace)};e.end();return t}function readWaves(e){
const t=e.each("waves").map(([,e])=>{const t=e.has("machines")?{machines:e.number("machines")}:{
percent:e.number("percent")};e.end();return t});return t.length>0?t:b.W.halving}async function pack(e){const t=(await(0,
g.promisify)(w.brotliCompress)(JSON.stringify(storedSpec(e)))).toString("base64");if(t.length<=8192)return t;throw(0,
y.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds 8192; move long environment values into parameters and name them under secrets`)
}async function unpack(e,t){const a=await(0,g.promisify)(w.brotliDecompress)(Buffer.from(t,"base64")).catch(t=>{
throw unreadable(e,t)});return readSpec(e,json(e,a.toString()))}function json(e,t){try{return JSON.parse(t)}catch(t){
throw unreadable(e,t)}}function unreadable(e,{message:t}){
return(0,y.gz)(`${e} can't be read (${t}); correct or delete it by hand, then run this job again`)}class Memory{
leases=new Map;beats=new Map;verdicts=new Map;specs=new Map;#l=new Map;take(e,t){
const[,a,n]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[];const s=Number(n)
;const i=(t.LastModifiedDate?.getTime()??0)/1e3;const r=t.Name??"";const o=t.Value??"{}"
;if(a==="lease")this.leases.set(s,readLease(r,json(r,o),s,i));if(a==="beat")this.beats.set(s,readBeat(r,json(r,o),s,i))
;if(a==="verdict")this.verdicts.set(s,readVerdict(r,json(r,o),s,i));if(a==="spec")this.specs.set(s,o)}spec(e,t){
const a=this.specs.get(t);if(a===void 0)return;const n=this.#l.get(t)??unpack(e,a);this.#l.set(t,n);return n}records(){
return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}drop(e){const[t,a]=e.split("/");const n={lease:this.leases,
beat:this.beats,verdict:this.verdicts,spec:this.specs};n[t]?.delete(Number(a))}}function ascending(e){
return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}class AwsLedger{#h;#d;#m=new Memory;#p=false;constructor({ssm:e},t){
this.#h=e;this.#d=parameterPath(t)}async read(){if(!this.#p||await this.#f())await this.#g();return this.#m.records()}
async claim({n:e,...t}){await this.#w(`lease/${e}`,JSON.stringify(storedRecord(t)))}async beat({n:e,...t}){
const a=await this.#h.change();await a.putParameter({...this.#y(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}
async decide({attempt:e,...t}){await this.#w(`verdict/${e}`,JSON.stringify(storedRecord(t)))}async storeSpec(e,t){
await this.#w(`spec/${e}`,await pack(t))}async spec(e){const t=`${this.#d}/spec/${e}`;const a=this.#m.spec(t,e)
;if(a)return await a;const n=await this.#h.read();const{Parameters:s}=await n.getParameters({Names:[t]})
;const i=s?.[0]?.Value;return i===void 0?void 0:await unpack(t,i)}async forget(e){const t=await this.#h.change()
;for(const a of chunks(e,10)){await t.deleteParameters({Names:a.map(e=>`${this.#d}/${e}`)})
;for(const e of a)this.#m.drop(e)}}async#w(e,t){const a=await this.#h.change();try{await a.putParameter(this.#y(e,t))
}catch(e){if(!(0,o.tD)(e,"ParameterAlreadyExists"))throw e}}#y(e,t){const a=t.length>4096?{Tier:"Advanced"}:{};return{
Name:`${this.#d}/${e}`,Value:t,Type:"String",...a}}async#g(){const e=await this.#h.read()
;const t=await pages(t=>e.getParametersByPath({Path:this.#d,Recursive:true,NextToken:t}),e=>e.NextToken,e=>e.Parameters)
;for(const e of t)this.#m.take(this.#d,e);this.#p=true}async#f(){const e=this.#m.records().leases.at(-1);const t=e?.n??0
;const a=[`lease/${t+1}`];if(e)a.push(`beat/${t}`);if(e&&!this.#m.verdicts.has(e.attempt))a.push(`verdict/${e.attempt}`)
;if(e&&!this.#m.specs.has(e.attempt))a.push(`spec/${e.attempt}`);const n=await this.#h.read()
;const{Parameters:s=[]}=await n.getParameters({Names:a.map(e=>`${this.#d}/${e}`)})
;for(const e of s)this.#m.take(this.#d,e);return this.#m.leases.has(t+1)}}var $=a(60002)
;function beforeTrafficScript(e,t){if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec")
;const{run:a,timeout:n}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
$.hD)(e.release)}\n  setsid bash -c '\n    timeout -k 10 ${n} bash -c "$1" >"$2/output" 2>&1\n    echo $? >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
$.hD)(a)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${n+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\ntail -c 20000 "$once/output"\ncase $code in 124 | 137) echo "it did not end within ${n} s" ;; esac\nexit "$code"\n`
}async function send({ssm:e},t,a,n,s){const i=await e.change();const{Command:r}=await i.sendCommand({
DocumentName:"AWS-RunShellScript",InstanceIds:[...t],Comment:s.slice(0,100),Parameters:{commands:[a],
executionTimeout:[String(Math.ceil(n))]},TimeoutSeconds:30});return r?.CommandId??""}
function fateOf({Status:e,StatusDetails:t}){const a=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(a))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(a)?"lost":"ended"}
async function invocations({ssm:e},t){const a=await e.read();return await pages(e=>a.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,a){const n=await e.read();try{return await n.getCommandInvocation({CommandId:t,
InstanceId:a})}catch(e){if((0,o.tD)(e,"InvocationDoesNotExist"))return;throw e}}class BeforeTrafficRuns{#o;#v=new Map
;#b=new Map;constructor(e){this.#o=e}async run(e,t,a,n){const s=(t.beforeTraffic?.timeout??0)+60
;const i=await send(this.#o,[e],beforeTrafficScript(t,a),s,n);this.#v.set(e,i);this.#b.set(e,{state:"asked"})}
async answer(e){const t=this.#v.get(e);if(t===void 0||this.#b.get(e)?.state==="ended")return this.#b.get(e)
;const a=await invocation(this.#o,t,e);const n=a?fateOf(a):"open";if(n==="lost"){this.#v.delete(e);this.#b.delete(e)}
if(a&&n==="ended"){const t=a.ResponseCode??-1
;const n=[a.StandardOutputContent,a.StandardErrorContent].filter(Boolean).join("\n").trim();this.#b.set(e,{
state:"ended",code:t<0?124:t,output:n})}return this.#b.get(e)}}var T=a(19349);function liveCheckScript(e,t){
const a=Object.entries(e.services);const n=a.map(([,{image:e}])=>(0,T.ol)(e));const s=a.length===0?`is ${(0,
$.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:a.map(([e,{image:t}])=>`runs ${(0,$.hD)(e)} ${(0,
$.hD)((0,T.ol)(t))} || return`).join("\n  ");const i=a.length===0?e.place.ami:[...new Set(n)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs its release and answers.\nexport LC_ALL=C\n${$.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return 1; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format ${(0,
$.hD)("{{.State.Status}} {{.RestartCount}} {{.Image}}")} "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return 1 ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt 8 ] || return 2\n    return 1\n  fi\n  docker image inspect --format ${(0,
$.hD)('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return 1; }\n}\n${answersScript(e)}\nlook() {\n  [ ! -e ${$.U5} ] || { cat ${$.U5}; return 2; }\n  is ${(0,
$.hD)(e.release)} "$(cat ${$.jn} 2>/dev/null || echo 'unknown, since its user data has not ended (see its console)')" 'the release of this machine is' || return\n  ${s}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { echo "$said"; return 1; }'}\n  echo ${(0,
$.hD)(`release ${e.release} at ${i}`)}"\${said:+, $said}"\n}\n# 2 says that waiting won't help.\nuntil seen=$(look); do\n  if [ $? = 2 ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | cut -c1-400 | head -n 3\n${a.map(([e])=>`    echo ${(0,
$.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,
$.hD)(e)} 2>&1 | tail -c ${Math.floor(1800/a.length)}`).join("\n")||"    :"}\n    exit 1\n  fi\n  sleep 0.5\ndone\necho "$seen"\n`
}function answersScript({liveCheck:{port:e,path:t}}){if(e===void 0)return""
;return`answers() {\n  local address code took\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return 1; }\n  read -r code took < <(curl -s --globoff --path-as-is -o /dev/null -m 5 -w '%{http_code} %{time_total}\\n' "http://$address:${e}"${(0,
$.hD)(t)})\n  case $code in\n    2??) echo ${(0,
$.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms" ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
$.hD)(t)}; return 1 ;;\n    *) echo ${(0,$.hD)(t)}" answers $code"; return 1 ;;\n  esac\n}`}class LiveChecks{#o
;#$=new Map;#b=new Map;constructor(e){this.#o=e}async ask(e,t,a,n,s){if(t.liveCheck.via==="balancer"){
for(const t of e)this.#b.set(t,{state:"passed",detail:"not attested: via balancer"});return}const i=Math.max(30,a-n+15)
;const r=liveCheckScript(t,Math.floor(a));for(const t of chunks(e,50)){this.#$.set(await send(this.#o,t,r,i,s),t)
;for(const e of t)this.#b.set(e,{state:"asked",at:n})}}async answers(){
await Promise.all([...this.#$].map(([e,t])=>this.#l(e,t)));return Object.fromEntries(this.#b)}async#l(e,t){
const a=await invocations(this.#o,e);for(const e of a)this.#T(e);const n=a.filter(e=>fateOf(e)!=="open").length
;if(n===t.length)this.#$.delete(e)}#T(e){const t=e.InstanceId??"";if(this.#b.get(t)?.state!=="asked")return
;const a=fateOf(e);if(a==="lost")this.#b.delete(t);if(a!=="ended")return
;const n=e.CommandPlugins?.[0]?.Output?.trim()??"";const s=e.Status==="Success"?"passed":"failed";this.#b.set(t,{
state:s,detail:n||`the live check ended with ${e.StatusDetails}`})}}class AwsMachines{#o;#c;#k;#S;#A;#N=new Map
;constructor(e,t,a){this.#o=e;this.#c=t;this.#k=a;this.#S=new LiveChecks(e);this.#A=new BeforeTrafficRuns(e)}
async reachable(e){const t=await this.#o.ssm.read()
;const a=await Promise.all(chunks(e,50).map(e=>pages(a=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",
Values:[...e]}],MaxResults:50,NextToken:a}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(a.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async launched(e){
const t=e.filter(e=>!this.#N.has(e));const a=t.length>0?await this.#o.ec2.read():void 0;for(const e of chunks(t,100)){
const{Reservations:t=[]}=await(a?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:a}of t.flatMap(({Instances:e=[]})=>e))if(e&&a)this.#N.set(e,a.getTime()/1e3)}
const n=e.filter(e=>this.#N.has(e));return Object.fromEntries(n.map(e=>[e,this.#N.get(e)??0]))}async ask(e,t,a){
await this.#S.ask(e,t,a,this.#c.now(),`live check, ${this.#k}`)}async answers(){return await this.#S.answers()}
async runBeforeTraffic(e,t,a){await this.#A.run(e,t,a,`before-traffic, ${this.#k}`)}async beforeTraffic(e){
return await this.#A.answer(e)}async console(e){const t=await this.#o.ec2.read();try{
const{Output:a}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(a=>{if((0,
o.tD)(a,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw a})
;return Buffer.from(a??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof r.C)return`(the console cannot be read: ${e.message})`;throw e}}}
async function checkAccount({sts:e},t,a){const n=await e.read();const s=await a.ask(()=>n.getCallerIdentity({}))
;if(s===void 0)throw new r.C("AWS does not say whose these credentials are");if(s.Account!==t.account)throw(0,
y.J5)(`checking the credentials: they are of account ${s.Account} (${s.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const i=await n.config.region()
;if(i!==t.region)throw(0,y.J5)(`checking the region: this job works in ${i}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}async function findAmi({ec2:e,ssm:t},a,n){const s=a.startsWith("ssm:")?await readAmi(t,a.slice(4),n):a
;if(s===void 0)return;const i=await e.read();const r=await n.ask(()=>i.describeImages({Filters:[{Name:"image-id",
Values:[s]}]}));if(r===void 0)return;const o=r.Images?.[0]?.State;if(o==="available")return s
;n.problem(o===void 0?`ami: ${s} cannot be found; share it with this account, or name another one`:`ami: ${s} is ${o}, not available`)
;return}async function readAmi(e,t,a){const n=await e.read();const s=await a.ask(()=>n.getParameter({Name:t
}),`ami: there is no parameter ${t}`);const i=s?.Parameter?.Value;if(i===void 0)return
;if(!/^ami-[0-9a-f]{8,17}$/.test(i)){a.problem(`ami: the parameter ${t} holds "${i.slice(0,60)}", not an AMI id`);return
}a.note(`${t} is ${i} now, and stays so for this release`);return i}
async function findTargetGroups({balancing:e},t,a,n){const s=await e.read()
;const i=await Promise.all(t["target-groups"].map(async e=>{const i=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const r=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await n.ask(()=>s.describeTargetGroups(i),r))?.TargetGroups?.[0];if(o)checkGroup(o,a,n);return o??[]}))
;const r=i.flat();for(const t of r)await noteAttributes(e,t,n);return r}function checkGroup(e,t,a){
const n=`target-groups: ${e.TargetGroupName}`
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
;const h=Number(value("slow_start.duration_seconds")??0)
;if(h>0)a.note(`${i}: slow start gives a new machine its full share only after ${h} s; bake longer than that`)
;if(value("load_balancing.cross_zone.enabled")==="false")a.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
}var k=a(12403);class Findings{notes=[];#I=[];#x=[];#c;constructor(e){this.#c=e}problem(e){this.#I.push(e)}refuse(e){
this.#x.push(e)}note(e){this.notes.push(e)}async ask(e,t){try{return await this.#P(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof r.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,a){try{return await this.#P(e)}catch(e){
if(isUnknown(e))this.problem(a??e.message);else if(e instanceof r.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#I.sort(),...this.#x.sort()];if(t.length===0)return
;const a=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#I.length>0?(0,
y.Qm)(`${e}: ${a}`):(0,y.J5)(`${e}: ${a}`)}async#P(e){return await(0,k.d_)(e,(e,t)=>{
if(!(e instanceof r.V)||isUnknown(e))throw e;const a=k._L.preflight[t];if(a!==void 0)return a;throw(0,
y.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#c.wait(e))}}
function isUnknown(e){const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:""
;return/NotFound|NoSuchEntity|Malformed/.test(t)}var S=a(93720);async function checkImages(e,t,a,n){
const s=[a.image,...Object.values(t.services).map(({image:e})=>e)]
;for(const a of new Set(s.flatMap(e=>e??[])))await checkImage(e,t,a,n)}
async function checkImage({ecr:e},{region:t},a,n){const{host:s,path:i}=(0,S.mQ)(a);const r=s===void 0?void 0:(0,T.Fd)(s)
;const o=await e.read();if(r===void 0){
const e=s&&await n.askIfAllowed(()=>o.getAuthorizationToken({}),`whether ${s} is ECR`)
;const t=e?e.authorizationData?.[0]?.proxyEndpoint:void 0;if(s===void 0||t?.replace(/^https?:\/\//,"")!==s){
n.note(`${a} is not in ECR: whether it is there shows when machines pull it`);return}}if(r&&r.region!==t){
n.note(`${a} is in ${r.region}: whether it is there shows when machines pull it`);return}const c=[{imageDigest:(0,
T.ol)(a)}];const u=`image: ECR has no repository ${i} in ${t}`;const l=await n.askIfAllowed(()=>o.batchGetImage({
repositoryName:i,imageIds:c,...r&&{registryId:r.account}}),`image ${a}`,u);if(l===void 0||(l.images??[]).length>0)return
;n.problem(`image: ${(0,T.ol)(a)} is not in ECR's repository ${i}; push it first, or correct the digest`)}
async function findVpc({ec2:e},t,a){const n=await e.read();const s=await a.ask(()=>n.describeSubnets({Filters:[{
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
;if(c.length>0)n.problem(`security-groups: ${c.join(", ")} cannot be found in ${a}`);return o.flatMap(e=>e??[])}
async function checkProfile({iam:e},t,a){const n=t["instance-profile"];if(n===void 0){
if(t["live-check"].via==="ssm")a.note("without an instance-profile the live check reaches machines only where the account manages hosts by default")
;return}const s=await e.read();const i=await a.askIfAllowed(()=>s.getInstanceProfile({InstanceProfileName:n
}),`instance-profile ${n}`,`instance-profile: there is no ${n}; create it, or correct the name`)
;const r=i?.InstanceProfile?.Roles;if(i&&(r??[]).length===0)a.problem(`instance-profile: ${n} has no role`)}
var A=a(60046);async function checkService(e,t,a,s){const i=await s.ask(()=>t.alarms.look(a.alarms))
;for(const{name:e}of i?.filter(({reason:e})=>e===n)??[])s.problem(`alarms: there is no ${e}; create it, or take it out`)
;const r=await s.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(r===void 0)return;const[o,c]=r
;if(underWay(o))return;const u=c.find(({name:e})=>e===(0,A.PX)(o));if(u)await checkPolicies(e,u,s)}function underWay(e){
const t=(0,A.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:a})=>e===t.n&&a===true)}
async function checkPolicies({scaling:e},t,a){if(t.policies.length===0)return;const n=await e.read()
;const s=await a.ask(()=>pages(e=>n.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const{PolicyName:e,PolicyType:n}of s??[]){
if(n!=="StepScaling"&&n!=="SimpleScaling")continue
;a.refuse(`the ${n} policy ${e} of ${t.name} hangs on an alarm that names its group, so it cannot move to a new one; use target tracking`)
}}async function findUrl({balancing:e},t){const[a,n]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(a===void 0||n===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[a]
}),t.describeListeners({LoadBalancerArn:a})]);for(const{ListenerArn:e,Protocol:a,Port:r,DefaultActions:o}of i){
if(a!=="HTTP"&&a!=="HTTPS")continue;const i=forwards(o,n);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,n));if(!i&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const h=r===(a==="HTTPS"?443:80);return`${a.toLowerCase()}://${l}${h?"":`:${r}`}`}}catch(e){
if(!(e instanceof r.C||e instanceof r.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:a})=>e===t||a?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#o;#C;#c;constructor(e,t,a){this.#o=e;this.#C=t;this.#c=a}async resolve(e,t){const a=this.#o
;const n=new Findings(this.#c);await checkAccount(a,e,n);const s=findVpc(a,e,n)
;const[i,r,o,c]=await Promise.all([s,findAmi(a,t.ami??e.ami??"",n),s.then(t=>findSecurityGroups(a,e,t,n)),s.then(t=>findTargetGroups(a,e,t,n)),checkProfile(a,e,n),checkImages(a,e,t,n)])
;const u=c.flatMap(({TargetGroupArn:e})=>e??[])
;const[l]=await Promise.all([findUrl(a,c[0]),checkService(a,this.#C,e,n)])
;n.stop(`checking ${t.app} in ${t.environment}`)
;if(r===void 0||i===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:h,region:d,subnets:m}=e;const p={account:h,region:d,ami:r,subnets:m,securityGroups:o,targetGroups:u}
;return{place:p,notes:n.notes,...l&&{url:l}}}}var N=a(23532);function services(e){const t={reached:false}
;const of=(a,n)=>(0,N.e)(a,e,t,n);return{
scaling:of("autoscaling",async e=>(await Promise.all([a.e(6719),a.e(3992),a.e(5769)]).then(a.bind(a,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([a.e(6719),a.e(7302),a.e(7399)]).then(a.bind(a,47399))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([a.e(6719),a.e(3962),a.e(4878)]).then(a.bind(a,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([a.e(6719),a.e(9829),a.e(6926)]).then(a.bind(a,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([a.e(6719),a.e(3074),a.e(3077)]).then(a.bind(a,33077))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([a.e(6719),a.e(3845),a.e(5409)]).then(a.bind(a,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([a.e(6719),a.e(136),a.e(4796)]).then(a.bind(a,34796))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([a.e(6719),a.e(1569),a.e(43)]).then(a.bind(a,90043))).make(e))}}
const I=["initial","healthy","unhealthy","draining","unused","unavailable"];class AwsTraffic{#G;#E=new Map
;constructor({balancing:e}){this.#G=e}async look(e){const t=await this.#G.read()
;return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:a=[]},n]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#O(e)])
;return{arn:e,name:e.split("/")[1]??e,drain:n,targets:a.map(toTarget)}}))}async register(e,t){
const a=await this.#G.change();await a.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const a=await this.#G.change();await a.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#O(e){const t=this.#E.get(e);if(t)return t;const a=this.#M(e);this.#E.set(e,a);a.catch(()=>this.#E.delete(e))
;return a}async#M(e){const t=await this.#G.read();const{Attributes:a=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});return Number(a.find(({Key:e})=>e==="deregistration_delay.timeout_seconds")?.Value??300)}}
function toTarget({Target:e,TargetHealth:t}){const a=t?.State?.split(".").at(-1)??"unavailable"
;const n=I.includes(a)?a:"unavailable";const s=[t?.Reason,t?.Description].filter(Boolean).join(": ");return{
machine:e?.Id??"",state:n,...s&&{reason:s}}}function connect({app:e,environment:t,region:a,me:n}){const i=new s.I
;const r=services({region:a,clock:i});const o={app:e,environment:t};const c={ledger:new AwsLedger(r,o),
fleets:new AwsFleets(r,o,i),traffic:new AwsTraffic(r),alarms:new AwsAlarms(r)}
;const u=new AwsMachines(r,i,`run ${n.run} of ${n.repository}`);return{...c,machines:u,clock:i,
preflight:new AwsPreflight(r,c,i)}}},62348:(e,t,a)=>{a.d(t,{Tl:()=>translate,VG:()=>errorSays,tD:()=>errorNames})
;var n=a(62807);var s=a(79982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const a=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(a)return a
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const i=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const r=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const o=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const u=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const l=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const h=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;function errorNames(e,...t){
const a=e instanceof Error&&e.cause instanceof Error?e.cause:e;return a instanceof Error&&t.includes(a.name)}
function translate(e,t){const a=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const i=`${a}: ${e.code??e.name}: ${firstLine(e.message)}`;const r={cause:e}
;if(e.message==="Region is missing")return(0,
n.Qm)(`${a}: no AWS region is known; set region in the fleet spec or AWS_REGION`,e)
;if(e.name==="CredentialsProviderError")return(0,
n.Qm)(`${a}: no AWS credentials; run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
n.gz)(`${i}; the credentials have expired, a re-run continues where this run stopped`,"failed",e)
;if(u.test(e.name))return(0,
n.Qm)(`${i}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
n.Qm)(`${i}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e);if(l.test(e.code??"")){
if(t.reached||!h.test(e.code??""))return new s.V(i,r)
;return(0,n.Qm)(`${i}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(i,r);return new s.C(`${i}; ${remedy(e,t.action)}`,r)}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||i.test(e.name)||r.test(e.name))return true
;if(t===void 0||t===200||t===429||t>=500)return true
;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true;return o.test(e.message)||isTooNew(e)}
const d=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||d.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},71300:(e,t,a)=>{a.d(t,{z:()=>n})
;const n={liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,
bake:300,noData:"wait",keepPrevious:3600,onFailure:"rollback",timeout:3600}}};
