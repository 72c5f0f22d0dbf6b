export const id=9208;export const ids=[9208];export const modules={79821:(e,t,n)=>{n.d(t,{e:()=>AwsAlarms})
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
;return a.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},95349:(e,t,n)=>{n.d(t,{e:()=>service});var a=n(12403)
;var s=n(13767);var i=n(62807);const r=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...r.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,i.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
if(e===void 0||/^[\w-]+$/.test(e))return[]
;if(e==="")return["AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials"]
;return[`AWS_REGION is ${JSON.stringify(e)}, which is no region; one is written like eu-west-1`]}
function credentialProblems(e,t){if(/^[!-~]*$/.test(t))return[]
;if(/[\r\n]/.test(t))return[`${e} holds a line end, as a secret has that was pasted with one; store it without`]
;if(/\s/.test(t))return[`${e} holds white space; store it without`]
;return[`${e} holds a character that no credentials have, such as a typographic quote; store it without`]}
function urlProblems(e,t=""){if(t===""||URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return[]
;return[`${e} is ${JSON.stringify(t)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`]}
var o=n(62348);function service(e,t,n,i){const{reads:r,changes:o,connection:c,read:u,change:l}=a._L.aws;const d=new Map
;const get=(a,r)=>{const o=d.get(a);if(o)return o;checkEnvironment(process.env,t.region);const u=(0,s.K)(process.env)
;const l=i({...t.region&&{region:t.region},maxAttempts:a,userAgentAppId:"immutable",requestHandler:{
connectionTimeout:c*1e3,requestTimeout:r*1e3,throwOnRequestTimeout:true,...u&&{httpsAgent:{proxyEnv:u}}}
}).then(a=>listen(a,e,t,n));d.set(a,l);return l};return{read:async()=>await get(r,u),change:async()=>await get(o,l)}}
function listen(e,t,{region:n,clock:a},s){const{middlewareStack:i,config:r}=e;i.add((e,{commandName:i=""})=>async c=>{
if(a.offset()!==0)r.systemClockOffset=a.offset()*1e3;try{return await e(c)}catch(e){const a=subjectOf(c.input);throw(0,
o.Tl)(e,{action:`${t}:${i.replace(/Command$/,"")}`,...a&&{subject:a},region:n??process.env["AWS_REGION"]??"unknown",
reached:s.reached})}},{step:"initialize",priority:"high",name:"translateErrors"});i.add(e=>async t=>{
const n=Date.now()/1e3;const i=await e(t);const{headers:r,body:o,statusCode:c}=i.response
;if(c===200&&!isReadable(r?.["content-type"])){o?.destroy?.();throw unreadable(r?.["content-type"]??"")}
a.learn(r?.["date"],n,Date.now()/1e3);s.reached=true;return i},{step:"deserialize",priority:"low",name:"learnClock"})
;return e}function isReadable(e){return e===void 0||/xml|json|cbor/.test(e)}function unreadable(e){
const t=`an answer of type ${e.slice(0,100)}, which is not AWS'`;return Object.assign(new Error(t),{
name:"UnreadableAnswer",$metadata:{httpStatusCode:200}})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","Name","Path","CommandId"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var a=n(58500);class AwsClock{#t=Number.NEGATIVE_INFINITY
;#n=Number.POSITIVE_INFINITY;learn(e,t,n){const a=Date.parse(e??"")/1e3;if(Number.isNaN(a))return;const s=a-n
;const i=a+1-t;const r=s>this.#n||i<this.#t;this.#t=r?s:Math.max(s,this.#t);this.#n=r?i:Math.min(i,this.#n)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#t),this.#n)}uptime(){
return performance.now()/1e3}async wait(e){await(0,a.setTimeout)(e*1e3)}}},39208:(e,t,n)=>{n.r(t);n.d(t,{
connect:()=>connect});var a=n(79821);var s=n(11801);var i=n(29260);var r=n(62348);var o=n(79982)
;function scopeTags({app:e,environment:t}){return[{Key:"immutable:app",Value:e},{Key:"immutable:environment",Value:t}]}
function isOurs(e,t){return scopeTags(e).every(({Key:e,Value:n})=>tagOf(t,e)===n)}function tagOf(e,t){
return e?.find(e=>e.Key===t)?.Value}function parameterPath({app:e,environment:t}){return`/immutable/${e}/${t}`}
function templateName({app:e,environment:t}){return`${e}.${t}`}var c=n(87303);const u="immutable:";function key(e){
return`${u}${e}`}function factTags(e){return Object.entries((0,c.R)(e)).map(([e,t])=>({Key:key(e),Value:t}))}
function textsOf(e){const t=(e??[]).filter(({Key:e})=>e?.startsWith(u))
;return Object.fromEntries(t.map(({Key:e="",Value:t=""})=>[e.slice(10),t]))}
async function createFleet({scaling:e},t,n,a){const s=await t.version(a.release)
;if(s===void 0)throw new o.V(`${t.name} has no version of ${a.release} yet`)
;if(!isMadeOf(s,a))throw new o.C(`version ${s.VersionNumber} of the launch template ${t.name} is called ${a.release} but was made from something else; give this release another id`)
;const i=await e.change();try{await i.createAutoScalingGroup(request(n,a,t.name,String(s.VersionNumber)))}catch(t){
if(!(0,r.tD)(t,"AlreadyExistsFault","AlreadyExists"))throw t;const s=await e.read()
;const{AutoScalingGroups:i}=await s.describeAutoScalingGroups({AutoScalingGroupNames:[n.fleet]});checkOurs(n,a,i?.[0])}}
function isMadeOf({LaunchTemplateData:e},{place:t,image:n=""}){const a=Buffer.from(e?.UserData??"","base64").toString()
;return e?.ImageId===t.ami&&a.includes(n)}function request({fleet:e,size:t,facts:n},a,s,i){const r={
LaunchTemplateName:s,Version:i};const o=[...scopeTags(a),{Key:key("release"),Value:a.release}];return{
AutoScalingGroupName:e,...a.instanceTypes.length>1||a.spot?{MixedInstancesPolicy:{LaunchTemplate:{
LaunchTemplateSpecification:r,Overrides:a.instanceTypes.map(e=>({InstanceType:e}))},...a.spot&&{
InstancesDistribution:distribution(0)}}}:{LaunchTemplate:r},MinSize:t,DesiredCapacity:t,MaxSize:Math.max(a.size.max,t),
VPCZoneIdentifier:a.place.subnets.join(","),HealthCheckType:"EC2",HealthCheckGracePeriod:Math.ceil(a.liveCheck.timeout),
Tags:[...o.map(e=>({...e,PropagateAtLaunch:true})),...factTags(n).map(e=>({...e,PropagateAtLaunch:false}))]}}
function distribution(e){return{OnDemandPercentageAboveBaseCapacity:e,SpotAllocationStrategy:"price-capacity-optimized"}
}function checkOurs({fleet:e,facts:t},n,a){
if(a===void 0||a.Status!==void 0)throw new o.V(`${e} is being made or deleted`)
;const s=isOurs(n,a.Tags)&&tagOf(a.Tags,key("release"))===n.release&&tagOf(a.Tags,key("attempt"))===String(t.attempt)
;if(!s)throw new o.C(`an Auto Scaling group ${e} exists but has not the tags of this attempt; rename or delete it, then run again`)
}async function deleteFleet({scaling:e},t,{fleet:n}){const a=await e.read()
;const{AutoScalingGroups:s}=await a.describeAutoScalingGroups({AutoScalingGroupNames:[n]});const i=s?.[0]
;if(i===void 0||i.Status!==void 0||!isOurs(t,i.Tags))return
;if((i.Instances??[]).length>0||i.DesiredCapacity!==0)throw new o.V(`${n} still has machines`);const r=await e.change()
;await r.deleteAutoScalingGroup({AutoScalingGroupName:n})}var l=n(38991);async function copyPolicies(e,t,n,a){
const s=await policiesOf(e,t);const i=s.filter(({PolicyName:e=""})=>a.includes(e));const r=await e.scaling.change()
;for(const e of i)await r.putScalingPolicy(copyOf(e,t,n));const c=i.flatMap(drivenBy);const u=await alarmsOf(e,c)
;const l=c.find(e=>!u.some(({AlarmName:t})=>t===e))
;if(l)throw new o.C(`${l} drives a policy of ${t} and is no metric alarm, so it can't be copied; take it off the policy`)
;if(u.length===0)return;const d=new Map((await policiesOf(e,n)).map(({PolicyName:e,PolicyARN:t})=>[e,t]))
;const h=new Map(s.map(({PolicyName:e,PolicyARN:t=""})=>[t,d.get(e)]));const m=await e.watch.change()
;for(const e of u)await m.putMetricAlarm(alarmCopy(e,t,n,h))}async function dropPolicies(e,t,n){
const a=await policiesOf(e,t,n);const s=a.flatMap(drivenBy).filter(e=>e.startsWith(`${t}.`));if(s.length>0){
const t=await e.watch.change();for(const e of(0,l.V)(s,100))await t.deleteAlarms({AlarmNames:[...e]})}
const i=await e.scaling.change();for(const e of n)try{await i.deletePolicy({AutoScalingGroupName:t,PolicyName:e})
}catch(e){if(!(0,r.VG)(e,/not found|does not exist/i))throw e}}function drivenBy({PolicyType:e,Alarms:t=[]}){
if(e!=="StepScaling"&&e!=="SimpleScaling")return[];return t.flatMap(({AlarmName:e})=>e??[])}function copyOf(e,t,n){
const{PolicyARN:a,Alarms:s,StepAdjustments:i=[],...r}=e;const o=i.length>0?{StepAdjustments:i}:{};return{...renamed({
...r,...o},t,n),AutoScalingGroupName:n,PolicyName:e.PolicyName}}
const d=/^(State|AlarmArn$|AlarmConfigurationUpdatedTimestamp$|Evaluation(State|Interval)$)/
;function alarmCopy(e,t,n,a){const s=Object.fromEntries(Object.entries(e).filter(([e])=>!d.test(e)))
;const{AlarmName:i="",OKActions:r,AlarmActions:o,InsufficientDataActions:c,...u}=s;const l=Object.entries({OKActions:r,
AlarmActions:o,InsufficientDataActions:c}).flatMap(([e,t])=>t?[[e,t.flatMap(e=>a.has(e)?a.get(e)??[]:e)]]:[])
;const h=ownName(i,t);return{...renamed(u,t,n),...Object.fromEntries(l),AlarmName:`${n}.${h}`.slice(0,255)}}
function ownName(e,t){return e.startsWith(`${t}.`)?e.slice(t.length+1):e}function renamed(e,t,n){
const a=new RegExp(`(?<![\\w.-])${t.replaceAll(".","\\.")}(?![\\w.-])`,"g");const walk=e=>{
if(typeof e==="string")return e.replaceAll(a,n);if(Array.isArray(e))return e.map(walk)
;if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,walk(t)]))}
;return walk(e)}async function policiesOf({scaling:e},t,n=[]){const a=await e.read();return await(0,
l.B)(e=>a.describePolicies({AutoScalingGroupName:t,...n.length>0&&{PolicyNames:[...n]},NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies)}async function alarmsOf({watch:e},t){if(t.length===0)return[]
;const n=await e.read();const a=await Promise.all((0,l.V)([...new Set(t)],100).map(e=>n.describeAlarms({
AlarmNames:[...e],MaxRecords:100})));return a.flatMap(({MetricAlarms:e=[]})=>e)}
const h=/not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i
;const m=/Could not launch Spot Instances\. \w*Capacity\b|no Spot capacity|Max spot instance count exceeded/i
;const f=/InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;function troublesOf(e){
return e.flatMap(e=>{const t=troubleOf(e);return t?[t]:[]})}function endedOf(e){
return e.flatMap(({Description:e,Cause:t=""})=>{const[,n]=/^Terminating EC2 instance: (i-[0-9a-f]+)/.exec(e??"")??[]
;const[a=""]=t.split(/(?<=\.)\s+(?=At \d)/);return n===void 0?[]:[{machine:n,cause:a.trim().replace(/\.$/,"")}]})}
function troubleOf({StatusCode:e,StatusMessage:t,Description:n,Cause:a,StartTime:s}){const i=(s?.getTime()??0)/1e3
;if(e==="Failed"&&/^Launching/.test(n??"")){const e=t??n??"";const a=m.test(e);const s=h.test(e)&&!f.test(e)&&!a;return{
at:i,what:"launch",message:e,fatal:s,...a&&{spot:true}}}
if(/^Terminating/.test(n??"")&&/in response to a user request\.?$/.test(a??""))return{at:i,what:"replaced",
message:`${n}: ${a}`,fatal:false}
;const r=/^Terminating/.test(n??"")&&/in response to [^.]*(health check|reclaim|interruption|unhealthy)/i.test(a??"")
;return r?{at:i,what:"end",message:`${n}: ${a}`,fatal:false}:void 0}const p={sources:[],schedules:[],policies:[],
activities:[]};function toTaggedGroup(e,t){
const n=e.LaunchTemplate??e.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;return{
name:e.AutoScalingGroupName??"",deleting:e.Status!==void 0,min:e.MinSize??0,max:e.MaxSize??0,
desired:e.DesiredCapacity??0,health:e.HealthCheckType?.includes("ELB")?"ELB":"EC2",...spotOf(e),
suspended:(e.SuspendedProcesses??[]).flatMap(({ProcessName:e})=>e??[]).sort(),machines:(e.Instances??[]).map(toMachine),
traffic:Object.fromEntries(t.sources.map(({Identifier:e="",State:t})=>[e,toTraffic(t)])),
schedules:t.schedules.map(toSchedule),policies:t.policies.flatMap(({PolicyName:e})=>e??[]).sort(),
...labelledOf(t.policies),...drivenOf(t.policies,e.AutoScalingGroupName??""),tags:textsOf(e.Tags),
templateVersion:n?.Version??"",troubles:troublesOf(t.activities),ended:endedOf(t.activities)}}
function spotOf({MixedInstancesPolicy:e}){const t=e?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity??100
;return t===0?{spot:true}:{}}function labelledOf(e){const t=e.filter(e=>JSON.stringify(e).includes('"ResourceLabel"'))
;return t.length===0?{}:{labelled:t.flatMap(({PolicyName:e})=>e??[])}}function drivenOf(e,t){
const alarms=e=>new Set(drivenBy(e).map(e=>ownName(e,t)));const n=e.map(e=>[e.PolicyName??"",alarms(e).size])
;const a=n.filter(([,e])=>e>0);return a.length===0?{}:{driven:Object.fromEntries(a)}}function toMachine(e){
const{InstanceId:t="",AvailabilityZone:n="",LifecycleState:a,HealthStatus:s,ProtectedFromScaleIn:i}=e
;const r=/^(Terminat|Detach|Standby|EnteringStandby)/.test(a??"")||s==="Unhealthy"
;const o=r?"leaving":a==="InService"?"in-service":"pending"
;const c=a==="Standby"?"in standby":i?"protected from scale-in":void 0;return{id:t,zone:n,life:o,...c&&{kept:c}}}
function toTraffic(e){if(e==="Removing"||e==="Removed")return"removing";return e==="Adding"?"adding":"in-service"}
function toSchedule(e){const{ScheduledActionName:t="",Recurrence:n,TimeZone:a,StartTime:s,EndTime:i}=e
;const{MinSize:r,MaxSize:o,DesiredCapacity:c}=e;return{name:t,recurring:n!==void 0&&n!=="",...s&&{at:s.getTime()/1e3},
...n&&{recurrence:n,...a&&{timeZone:a}},...i&&{end:i.getTime()/1e3},sizes:{...r!==void 0&&{min:r},...o!==void 0&&{max:o
},...c!==void 0&&{desired:c}}}}async function lookAtFleets(e,t){const n=scopeTags(t).map(({Key:e,Value:t})=>({
Name:`tag:${e}`,Values:[t]}));const a=await(0,l.B)(t=>e.describeAutoScalingGroups({Filters:n,NextToken:t,MaxRecords:50
}),e=>e.NextToken,e=>e.AutoScalingGroups)
;return await Promise.all(a.map(async t=>toTaggedGroup(t,await detailsOf(e,t))))}async function lookAtNamed(e,t){
if(t.length===0)return[];const n={AutoScalingGroupNames:t.slice(0,50),MaxRecords:50}
;const{AutoScalingGroups:a=[]}=await e.describeAutoScalingGroups(n)
;return await Promise.all(a.map(async t=>toTaggedGroup(t,await detailsOf(e,t))))}async function detailsOf(e,t){
const{AutoScalingGroupName:n,MaxSize:a=0,Instances:s=[],Status:i}=t;if(a===0&&s.length===0&&i===void 0)return p
;const[r,o,c,u]=await Promise.all([(0,l.B)(t=>e.describeTrafficSources({AutoScalingGroupName:n,
TrafficSourceType:"elbv2",NextToken:t}),e=>e.NextToken,e=>e.TrafficSources),(0,l.B)(t=>e.describeScheduledActions({
AutoScalingGroupName:n,NextToken:t}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions),(0,l.B)(t=>e.describePolicies({
AutoScalingGroupName:n,NextToken:t}),e=>e.NextToken,e=>e.ScalingPolicies),e.describeScalingActivities({
AutoScalingGroupName:n,MaxRecords:100}).then(({Activities:e=[]})=>e)]);return{sources:r,schedules:o,policies:c,
activities:u}}async function putEnd({scaling:e},t,n,a,s){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:n,StartTime:new Date(Math.ceil(Math.max(a,s+2))*1e3),MinSize:0,MaxSize:0,DesiredCapacity:0})}
async function putCatchUp({scaling:e},t,n,a){await putSchedule(await e.change(),{AutoScalingGroupName:t,
ScheduledActionName:i.cB,StartTime:new Date(n*1e3),...a.min!==void 0&&{MinSize:a.min},...a.max!==void 0&&{MaxSize:a.max
},...a.desired!==void 0&&{DesiredCapacity:a.desired}})}const g=5;async function putSchedule(e,t){for(let n=0;;n+=1){
const{StartTime:a}=t;const s=a&&new Date(a.getTime()+n*6e4);try{await e.putScheduledUpdateGroupAction({...t,...s&&{
StartTime:s}});return}catch(e){if(n>=g||a===void 0||!(0,r.VG)(e,/start time already exists/i))throw e}}}
async function dropSchedules({scaling:e},t,n){const a=await e.change();for(const e of n)try{
await a.deleteScheduledAction({AutoScalingGroupName:t,ScheduledActionName:e})}catch(e){if(!(0,
r.VG)(e,/not found|does not exist/i))throw e}}async function copySchedules({scaling:e},t,n,a,s){
const i=await describe(await e.read(),t,a);const r=await e.change();for(const e of i){
const{ScheduledActionName:t,Recurrence:a,TimeZone:i,StartTime:o,EndTime:c,MinSize:u,MaxSize:l,DesiredCapacity:d}=e
;const h=o&&(!a||o.getTime()>(s+5)*1e3)?{StartTime:o}:{};await putSchedule(r,{AutoScalingGroupName:n,
ScheduledActionName:t,...a&&{Recurrence:a},...h,...i&&{TimeZone:i},...c&&{EndTime:c},...u!==void 0&&{MinSize:u},
...l!==void 0&&{MaxSize:l},...d!==void 0&&{DesiredCapacity:d}})}}async function describe(e,t,n){return await(0,
l.B)(a=>e.describeScheduledActions({AutoScalingGroupName:t,ScheduledActionNames:[...n],NextToken:a
}),e=>e.NextToken,e=>e.ScheduledUpdateGroupActions)}var w=n(77598);var y=n(32478);function templateData(e){
const t=[...scopeTags(e),{Key:"immutable:release",Value:e.release},{Key:"Name",
Value:`${e.app}.${e.environment}.${e.release}`}];const n=e.instanceTypes[0];return{ImageId:e.place.ami,...n&&{
InstanceType:n},...e.instanceProfile&&{IamInstanceProfile:{Name:e.instanceProfile}},
SecurityGroupIds:[...e.place.securityGroups],UserData:Buffer.from((0,y.s)(e)).toString("base64"),MetadataOptions:{
HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:e.metadataHopLimit,HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"enabled"},TagSpecifications:[{ResourceType:"instance",Tags:t},{ResourceType:"volume",Tags:t}]}}
class Template{#a;#s;name;constructor({ec2:e},t){this.#a=e;this.#s=t;this.name=templateName(t)}async version(e){
if(await this.#i()===void 0)return
;return(await this.#r()).filter(({VersionDescription:t})=>t===e).sort((e,t)=>Number(e.VersionNumber)-Number(t.VersionNumber))[0]
}async make(e,t){const n=await this.#i();const a=await this.#a.change()
;const s=`${this.name} ${e.release} for attempt ${t}`;const i={LaunchTemplateName:this.name,
VersionDescription:e.release,LaunchTemplateData:templateData(e),
ClientToken:(0,w.createHash)("sha256").update(s).digest("hex")};if(n){await a.createLaunchTemplateVersion(i);return}
const o=[{ResourceType:"launch-template",Tags:scopeTags(this.#s)}];try{await a.createLaunchTemplate({...i,
TagSpecifications:o})}catch(e){if(!(0,r.tD)(e,"InvalidLaunchTemplateName.AlreadyExistsException"))throw e}}
async delete(e){const t=await this.#i();if(t===void 0)return;const n=this.name;const a=await this.#r()
;const s=a.filter(({VersionDescription:t})=>t!==e)
;const i=a.filter(e=>!s.includes(e)).map(({VersionNumber:e})=>String(e));if(i.length===0)return
;const r=await this.#a.change();const o=s.map(({VersionNumber:e=0})=>e).sort((e,t)=>t-e)[0];if(o===void 0){
await r.deleteLaunchTemplate({LaunchTemplateName:n});return}
if(i.includes(String(t.DefaultVersionNumber)))await r.modifyLaunchTemplate({LaunchTemplateName:n,
DefaultVersion:String(o)});await r.deleteLaunchTemplateVersions({LaunchTemplateName:n,Versions:i})}async#r(){
const e=await this.#a.read();return await(0,l.B)(t=>e.describeLaunchTemplateVersions({LaunchTemplateName:this.name,
NextToken:t}),e=>e.NextToken,e=>e.LaunchTemplateVersions)}async#i(){const e=await this.#a.read();const t=[{
Name:"launch-template-name",Values:[this.name]}];const{LaunchTemplates:n=[]}=await e.describeLaunchTemplates({Filters:t
});const a=n[0]
;if(a&&!isOurs(this.#s,a.Tags))throw new o.C(`the launch template ${this.name} exists but has not the tags of this app and environment; rename it, or give the app another name`)
;return a}}class AwsFleets{#o;#s;#c;#u;constructor(e,t,n){this.#o=e;this.#s=t;this.#c=n;this.#u=new Template(e,t)}
async look(){return await lookAtFleets(await this.#o.scaling.read(),this.#s)}async named(e){
return await lookAtNamed(await this.#o.scaling.read(),e)}async template(e){
return(await this.#u.version(e))?.VersionNumber?.toString()}async makeTemplate(e,t){await this.#u.make(e,t)}
async deleteTemplate(e){await this.#u.delete(e)}async create(e,t){await createFleet(this.#o,this.#u,e,t)}
async resize({fleet:e,min:t,desired:n,max:a}){const s=await this.#o.scaling.change();await s.updateAutoScalingGroup({
AutoScalingGroupName:e,...t!==void 0&&{MinSize:t},...n!==void 0&&{DesiredCapacity:n},...a!==void 0&&{MaxSize:a}})}
async replace(e){const t=await this.#o.scaling.change();try{await t.terminateInstanceInAutoScalingGroup({InstanceId:e,
ShouldDecrementDesiredCapacity:false})}catch(e){if(!(0,r.VG)(e,/instance id not found/i))throw e}}async leaveSpot(e){
const t=await this.#o.scaling.change();await t.updateAutoScalingGroup({AutoScalingGroupName:e,MixedInstancesPolicy:{
InstancesDistribution:distribution(100)}})}async writeFacts({fleet:e,facts:t}){const n=await this.#o.scaling.change()
;await n.createOrUpdateTags({Tags:factTags(t).map(t=>({...t,...ofGroup(e),PropagateAtLaunch:false}))})}
async forgetOriginals(e){const t=await this.#o.scaling.change();await t.deleteTags({Tags:[{...ofGroup(e),
Key:key("originals")}]})}async putRetire(e,t){await putEnd(this.#o,e,i.cO,t,this.#c.now())}async putExpire(e,t){
await putEnd(this.#o,e,i.UC,t,this.#c.now())}async catchUp({fleet:e,at:t,sizes:n}){await putCatchUp(this.#o,e,t,n)}
async deleteRetire(e){await dropSchedules(this.#o,e,[i.cO])}async attach(e,t){const n=await this.#o.scaling.change()
;await n.attachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}async detach(e,t){
const n=await this.#o.scaling.change();await n.detachTrafficSources({AutoScalingGroupName:e,TrafficSources:sources(t)})}
async judgeBy({fleet:e,health:t}){const n=await this.#o.scaling.change();await n.updateAutoScalingGroup({
AutoScalingGroupName:e,HealthCheckType:t})}async suspend(e,t){const n=await this.#o.scaling.change()
;await n.suspendProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}async resume(e,t){
const n=await this.#o.scaling.change();await n.resumeProcesses({AutoScalingGroupName:e,ScalingProcesses:[...t]})}
async copyPolicies(e,t,n){await copyPolicies(this.#o,e,t,n)}async copySchedules(e,t,n){
await copySchedules(this.#o,e,t,n,this.#c.now())}async dropPolicies(e,t){await dropPolicies(this.#o,e,t)}
async dropSchedules(e,t){await dropSchedules(this.#o,e,t)}async deleteFleet(e){await deleteFleet(this.#o,this.#s,e)}}
function ofGroup(e){return{ResourceId:e,ResourceType:"auto-scaling-group"}}function sources(e){return e.map(e=>({
Identifier:e,Type:"elbv2"}))}var v=n(70323);const b=4096;function storedRecord(e){return JSON.stringify({format:v.uB,
...e}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=b)return n
;for(let n=e.slice(0,b);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=b)return e
;n=n.slice(0,-Math.ceil((e.length-b)/6))}}function readLease(e,t,n,a){const s=new v.C8(e,t);const i={n,
nonce:s.text("nonce"),repository:s.text("repository"),run:s.text("run"),runAttempt:s.number("runAttempt",1),
attempt:s.number("attempt",n),kind:s.oneOf("kind",["rollout","rollback"]),release:s.text("release"),
candidate:s.text("candidate"),...s.has("stable")&&{stable:s.text("stable")},...s.has("restores")&&{
restores:s.text("restores")},at:a};s.end();return i}function readBeat(e,t,n,a){const s=new v.C8(e,t);return{n,at:a,
...s.flag("ended")&&{ended:true},...s.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,a){const s=new v.C8(e,t)
;const i={attempt:n,ruling:s.oneOf("ruling",["release","rollback"]),why:s.text("why",""),...s.has("newer")&&{
newer:s.flag("newer")},run:s.text("run",""),at:a};s.end();return i}var $=n(57975);var S=n(38522);var T=n(62807)
;var A=n(71300);var k=n(59638);function storedSpec(e){return{format:v.uB,...e}}function readSpec(e,t){
const n=new v.C8(e,t);const a=n.inner("place");const s=n.inner("size");const i=n.inner("liveCheck")
;const r=n.has("beforeTraffic")?n.inner("beforeTraffic"):void 0;const o=n.has("seed")?n.inner("seed"):void 0;const c={
app:n.text("app"),environment:n.text("environment"),release:n.text("release"),...n.has("image")&&{image:n.text("image")
},place:{account:a.text("account"),region:a.text("region"),ami:a.text("ami"),subnets:a.texts("subnets"),
securityGroups:a.texts("securityGroups",[]),targetGroups:a.texts("targetGroups")},size:{min:s.number("min"),
max:s.number("max")},instanceTypes:n.texts("instanceTypes"),...n.has("spot")&&n.flag("spot")&&{spot:true},
...n.has("instanceProfile")&&{instanceProfile:n.text("instanceProfile")},
metadataHopLimit:n.number("metadataHopLimit",A.z.metadataHopLimit),
services:Object.fromEntries(n.each("services").map(([e,t])=>[e,readService(t)])),
...n.has("network")&&n.flag("network")&&{network:true},liveCheck:{path:i.text("path",A.z.liveCheck.path),
...i.has("port")&&{port:i.number("port")},timeout:i.number("timeout",A.z.liveCheck.timeout),
via:i.oneOf("via",["ssm","balancer"],A.z.liveCheck.via)},...o&&{seed:{run:o.text("run"),timeout:o.number("timeout")}},
...r&&{beforeTraffic:{run:r.text("run"),timeout:r.number("timeout",A.z.beforeTraffic.timeout)}},waves:readWaves(n),
bake:n.number("bake",A.z.bake),alarms:n.texts("alarms",[]),tolerate:readTolerance(n),
noData:n.oneOf("noData",["pass-if-served","wait","pass","fail"],A.z.noData),
keepPrevious:n.number("keepPrevious",A.z.keepPrevious),onFailure:n.oneOf("onFailure",["rollback","halt"],A.z.onFailure),
...n.has("fixForward")&&{fixForward:n.flag("fixForward")},timeout:n.number("timeout",A.z.timeout),...n.has("ttl")&&{
ttl:n.number("ttl")},...n.has("smoke")&&{smoke:n.raw("smoke")},...n.has("url")&&{url:n.text("url")}}
;for(const e of[n,a,s,i,o,r])e?.end();return c}function readService(e){const t={image:e.text("image"),
ports:e.texts("ports",[]),environment:e.map("environment",{}),secrets:e.map("secrets",{}),...e.has("command")&&{
command:e.texts("command")},stopGrace:e.number("stopGrace",A.z.stopGrace),...e.has("dependsOn")&&{
dependsOn:e.texts("dependsOn")},...e.has("healthcheck")&&{healthcheck:readHealthcheck(e.inner("healthcheck"))}};e.end()
;return t}function readHealthcheck(e){const t={test:e.text("test"),...e.has("interval")&&{interval:e.number("interval")
},...e.has("timeout")&&{timeout:e.number("timeout")},...e.has("startPeriod")&&{startPeriod:e.number("startPeriod")},
...e.has("retries")&&{retries:e.number("retries")}};e.end();return t}function readTolerance(e){
if(!e.has("tolerate"))return{machines:0};const t=e.inner("tolerate");const n=t.has("percent")?{
percent:t.number("percent")}:{machines:t.number("machines")};t.end();return n}function readWaves(e){
const t=e.each("waves").map(([,e])=>{const t=e.has("machines")?{machines:e.number("machines")}:{
percent:e.number("percent")};e.end();return t});return t.length>0?t:k.W.halving}async function pack(e){const t=(await(0,
$.promisify)(S.brotliCompress)(JSON.stringify(storedSpec(e)))).toString("base64");if(t.length<=8192)return t;throw(0,
T.Qm)(`storing the fleet spec of ${e.app} in ${e.environment}: it has ${t.length} characters compressed, a parameter holds 8192; move long environment values into parameters and name them under secrets, and a long before-traffic into the image`)
}async function unpack(e,t){const n=await(0,$.promisify)(S.brotliDecompress)(Buffer.from(t,"base64")).catch(t=>{
throw unreadable(e,t)});return readSpec(e,json(e,n.toString()))}function json(e,t){try{return JSON.parse(t)}catch(t){
throw unreadable(e,t)}}function unreadable(e,{message:t}){
return(0,T.gz)(`${e} can't be read (${t}); correct or delete it by hand, then run this job again`)}class Memory{
leases=new Map;beats=new Map;verdicts=new Map;specs=new Map;#l=new Map;take(e,t){
const[,n,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(t.Name?.slice(e.length+1)??"")??[];const s=Number(a)
;const i=(t.LastModifiedDate?.getTime()??0)/1e3;const r=t.Name??"";const o=t.Value??"{}"
;if(n==="lease")this.leases.set(s,readLease(r,json(r,o),s,i));if(n==="beat")this.beats.set(s,readBeat(r,json(r,o),s,i))
;if(n==="verdict")this.verdicts.set(s,readVerdict(r,json(r,o),s,i));if(n==="spec")this.specs.set(s,o)}spec(e,t){
const n=this.specs.get(t);if(n===void 0)return;const a=this.#l.get(t)??unpack(e,n);this.#l.set(t,a);return a}records(){
return{leases:ascending(this.leases),beats:ascending(this.beats),verdicts:ascending(this.verdicts),
specs:[...this.specs.keys()].sort((e,t)=>e-t)}}clear(){
for(const e of[this.leases,this.beats,this.verdicts,this.specs,this.#l])e.clear()}drop(e){const[t,n]=e.split("/")
;const a={lease:this.leases,beat:this.beats,verdict:this.verdicts,spec:this.specs};a[t]?.delete(Number(n))}}
function ascending(e){return[...e].sort(([e],[t])=>e-t).map(([,e])=>e)}class AwsLedger{#d;#h;#m=new Memory;#f=false
;constructor({ssm:e},t){this.#d=e;this.#h=parameterPath(t)}async read(){const e=this.#f?await this.#p():"newer"
;if(e==="others")this.#m.clear();if(e!=="known")await this.#g();return this.#m.records()}async claim({n:e,...t}){
await this.#w(`lease/${e}`,storedRecord(t))}async beat({n:e,...t}){const n=await this.#d.change();await n.putParameter({
...this.#y(`beat/${e}`,JSON.stringify(t)),Overwrite:true})}async decide({attempt:e,...t}){
await this.#w(`verdict/${e}`,storedVerdict(t))}async check(e){await pack(e)}async storeSpec(e,t){
await this.#w(`spec/${e}`,await pack(t))}async spec(e){const t=`${this.#h}/spec/${e}`;const n=this.#m.spec(t,e)
;if(n)return await n;const a=await this.#d.read();const{Parameters:s}=await a.getParameters({Names:[t]})
;const i=s?.[0]?.Value;return i===void 0?void 0:await unpack(t,i)}async forget(e){const t=await this.#d.change()
;for(const n of(0,l.V)(e,10)){await t.deleteParameters({Names:n.map(e=>`${this.#h}/${e}`)})
;for(const e of n)this.#m.drop(e)}}async#w(e,t){const n=await this.#d.change();try{await n.putParameter(this.#y(e,t))
}catch(e){if(!(0,r.tD)(e,"ParameterAlreadyExists"))throw e}}#y(e,t){const n=t.length>b?{Tier:"Advanced"}:{};return{
Name:`${this.#h}/${e}`,Value:t,Type:"String",...n}}async#g(){const e=await this.#d.read();const t=await(0,
l.B)(t=>e.getParametersByPath({Path:this.#h,Recursive:true,NextToken:t}),e=>e.NextToken,e=>e.Parameters)
;for(const e of t)this.#m.take(this.#h,e);this.#f=true}async#p(){const e=this.#m.records().leases.at(-1);const t=e?.n??0
;const n=[`lease/${t+1}`];if(e)n.push(`lease/${t}`,`beat/${t}`)
;if(e&&!this.#m.verdicts.has(e.attempt))n.push(`verdict/${e.attempt}`)
;if(e&&!this.#m.specs.has(e.attempt))n.push(`spec/${e.attempt}`);const a=await this.#d.read()
;const{Parameters:s=[]}=await a.getParameters({Names:n.map(e=>`${this.#h}/${e}`)})
;for(const e of s)this.#m.take(this.#h,e)
;const i=s.some(({Name:e})=>e?.endsWith(`/lease/${t}`))&&this.#m.leases.get(t)?.nonce;if(e&&i!==e.nonce)return"others"
;return this.#m.leases.has(t+1)?"newer":"known"}}var N=n(60002);function beforeTrafficScript(e,t,n=""){
if(e.beforeTraffic===void 0)throw new Error("before-traffic is not in the spec");const{run:a,timeout:s}=e.beforeTraffic
;return`#!/bin/bash\n# before-traffic of attempt ${t}, once.\nonce=/var/lib/immutable/gate/${t}\numask 077\nmkdir -p "\${once%/*}"\nif mkdir "$once" 2>/dev/null; then\n  export IMMUTABLE_RELEASE=${(0,
N.hD)(e.release)} IMMUTABLE_PREVIOUS_ADDRESS=${(0,
N.hD)(n)}\n  setsid bash -c '\n    SECONDS=0\n    timeout -k 10 ${s} bash -c "$1" >"$2/output" 2>&1\n    code=$?\n    # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n    case $code in 124 | 137) [ $SECONDS -lt ${s} ] || { touch "$2/late"; code=124; } ;; esac\n    echo $code >"$2/code.new"\n    mv "$2/code.new" "$2/code"\n  ' before-traffic ${(0,
N.hD)(a)} "$once" </dev/null >/dev/null 2>&1 &\nfi\n# Counted from when it was begun, which may be long ago.\nend=$(($(stat -c %Y "$once") + ${s+30}))\nwhile [ ! -e "$once/code" ]; do\n  if [ "$(date +%s)" -ge "$end" ]; then\n    echo "it was begun and has no end: the machine was restarted meanwhile"\n    exit 125\n  fi\n  sleep 0.2\ndone\ncode=$(cat "$once/code")\ntail -c 20000 "$once/output"\nif [ -e "$once/late" ]; then\n  echo "it did not end within ${s} s"\nelif [ "$code" = 124 ]; then\n  echo "it ended with 124 by itself, well within ${s} s"\nelif [ "$code" = 137 ]; then\n  echo "it was killed (SIGKILL), as a rule by the kernel for want of memory, well within ${s} s"\nfi\nexit "$code"\n`
}async function send({ssm:e},t,n,a,s){const i=await e.change();const{Command:r}=await i.sendCommand({
DocumentName:"AWS-RunShellScript",InstanceIds:[...t],Comment:s.slice(0,100),Parameters:{commands:[n],
executionTimeout:[String(Math.ceil(a))]},TimeoutSeconds:30});return r?.CommandId??""}
function fateOf({Status:e,StatusDetails:t}){const n=(t??e??"").replaceAll(" ","")
;if(/^(Pending|InProgress|Delayed|Cancelling)$/.test(n))return"open"
;return/^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(n)?"lost":"ended"}
async function invocations({ssm:e},t){const n=await e.read();return await(0,l.B)(e=>n.listCommandInvocations({
CommandId:t,Details:true,MaxResults:50,NextToken:e}),e=>e.NextToken,e=>e.CommandInvocations)}
async function invocation({ssm:e},t,n){const a=await e.read();try{return await a.getCommandInvocation({CommandId:t,
InstanceId:n})}catch(e){if((0,r.tD)(e,"InvocationDoesNotExist"))return;throw e}}class BeforeTrafficRuns{#o;#v=new Map
;#b=new Map;constructor(e){this.#o=e}async run(e,t,n,a){const s=await send(this.#o,[e],t,n+60,a);this.#v.set(e,s)
;this.#b.set(e,{state:"asked"})}async answer(e){const t=this.#v.get(e)
;if(t===void 0||this.#b.get(e)?.state==="ended")return this.#b.get(e);const n=await invocation(this.#o,t,e)
;const a=n?fateOf(n):"open";if(a==="lost"){this.#v.delete(e);this.#b.delete(e)}if(n&&a==="ended"){
const t=n.ResponseCode??-1;const a=[n.StandardOutputContent,n.StandardErrorContent].filter(Boolean).join("\n").trim()
;this.#b.set(e,{state:"ended",code:t<0?124:t,output:a})}return this.#b.get(e)}}var I=n(19349)
;function liveCheckScript(e,t){const n=Object.entries(e.services);const a=n.map(([,{image:e}])=>(0,I.ol)(e))
;const s=n.length===0?`is ${(0,
N.hD)(e.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`:n.map(([e,{image:t}])=>`runs ${(0,N.hD)(e)} ${(0,
N.hD)((0,I.ol)(t))} || return`).join("\n  ");const i=n.length===0?e.place.ami:[...new Set(a)].join(", ")
;return`#!/bin/bash\n# Asks this machine whether it runs its release and answers.\nexport LC_ALL=C\n${N.vE}\nis() {\n  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return 1; }\n}\nruns() {\n  local state restarts image\n  read -r state restarts image < <(\n    docker inspect --type container --format ${(0,
N.hD)("{{.State.Status}} {{.RestartCount}} {{.Image}}")} "$1" 2>&1\n  )\n  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return 1 ;; esac\n  if [ "$state" != running ]; then\n    echo "container $1 is not running: $state, after $restarts restarts"\n    [ "$restarts" -lt ${N.KG} ] || return 2\n    return 1\n  fi\n  docker image inspect --format ${(0,
N.hD)('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||\n    { echo "container $1 does not run $2 but $image"; return 1; }\n}\n${answersScript(e)}\nlook() {\n  [ ! -e ${N.U5} ] || { cat ${N.U5}; return 2; }\n  is ${(0,
N.hD)(e.release)} "$(cat ${N.jn} 2>/dev/null || echo 'unknown, since its user data has not ended (see its console)')" 'the release of this machine is' || return\n  ${s}\n  ${e.liveCheck.port===void 0?"said=":'said=$(answers) || { echo "$said"; return 1; }'}\n  echo ${(0,
N.hD)(`release ${e.release} at ${i}`)}"\${said:+, $said}"\n}\n# 2 says that waiting won't help.\nuntil seen=$(look); do\n  if [ $? = 2 ] || [ "$(date +%s)" -ge ${Math.ceil(t)} ]; then\n    echo "$seen" | cut -c1-400 | head -n 3\n${n.map(([e])=>`    echo ${(0,
N.hD)(`-- ${e}:`)}; docker logs --tail 20 ${(0,
N.hD)(e)} 2>&1 | tail -c ${Math.floor(1800/n.length)}`).join("\n")||"    :"}\n    exit 1\n  fi\n  sleep 0.5\ndone\necho "$seen"\n`
}function answersScript({liveCheck:{port:e,path:t}}){if(e===void 0)return""
;return`answers() {\n  local address code took\n  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return 1; }\n  read -r code took < <(curl -s --globoff --path-as-is -o /dev/null -m 5 -w '%{http_code} %{time_total}\\n' "http://$address:${e}"${(0,
N.hD)(t)})\n  case $code in\n    2??) echo ${(0,
N.hD)(t)}" $code in $((10#\${took/./} / 1000)) ms" ;;\n    000) echo "nothing answers at http://$address:${e}"${(0,
N.hD)(t)}; return 1 ;;\n    *) echo ${(0,N.hD)(t)}" answers $code"; return 1 ;;\n  esac\n}`}class LiveChecks{#o
;#$=new Map;#b=new Map;constructor(e){this.#o=e}async ask(e,t,n,a,s){if(t.liveCheck.via==="balancer"){
for(const t of e)this.#b.set(t,{state:"passed",detail:"not attested: via balancer"});return}const i=Math.max(30,n-a+15)
;const r=liveCheckScript(t,Math.floor(n));for(const t of(0,l.V)(e,50)){this.#$.set(await send(this.#o,t,r,i,s),t)
;for(const e of t)this.#b.set(e,{state:"asked",at:a})}}async answers(){
await Promise.all([...this.#$].map(([e,t])=>this.#l(e,t)));return Object.fromEntries(this.#b)}async#l(e,t){
const n=await invocations(this.#o,e);for(const e of n)this.#S(e);const a=n.filter(e=>fateOf(e)!=="open").length
;if(a===t.length)this.#$.delete(e)}#S(e){const t=e.InstanceId??"";if(this.#b.get(t)?.state!=="asked")return
;const n=fateOf(e);if(n==="lost")this.#b.delete(t);if(n!=="ended")return
;const a=e.CommandPlugins?.[0]?.Output?.trim()??"";const s=e.Status==="Success"?"passed":"failed";this.#b.set(t,{
state:s,detail:a||`the live check ended with ${e.StatusDetails}`})}}class AwsMachines{#o;#c;#T;#A;#k;#N=new Map
;constructor(e,t,n){this.#o=e;this.#c=t;this.#T=n;this.#A=new LiveChecks(e);this.#k=new BeforeTrafficRuns(e)}
async reachable(e){const t=await this.#o.ssm.read();const n=await Promise.all((0,l.V)(e,50).map(e=>(0,
l.B)(n=>t.describeInstanceInformation({Filters:[{Key:"InstanceIds",Values:[...e]}],MaxResults:50,NextToken:n
}),e=>e.NextToken,e=>e.InstanceInformationList)))
;return new Set(n.flat().flatMap(({InstanceId:e,PingStatus:t})=>e&&t==="Online"?[e]:[]))}async launched(e){
const t=e.filter(e=>!this.#N.has(e));const n=t.length>0?await this.#o.ec2.read():void 0;for(const e of(0,l.V)(t,100)){
const{Reservations:t=[]}=await(n?.describeInstances({Filters:[{Name:"instance-id",Values:[...e]}]}))??{Reservations:[]}
;for(const{InstanceId:e,LaunchTime:n}of t.flatMap(({Instances:e=[]})=>e))if(e&&n)this.#N.set(e,n.getTime()/1e3)}
const a=e.filter(e=>this.#N.has(e));return Object.fromEntries(a.map(e=>[e,this.#N.get(e)??0]))}async ask(e,t,n){
await this.#A.ask(e,t,n,this.#c.now(),`live check, ${this.#T}`)}async answers(){return await this.#A.answers()}
async runBeforeTraffic(e,t,n,a){const s=a===void 0?"":await this.#I(a);const i=beforeTrafficScript(t,n,s)
;await this.#k.run(e,i,t.beforeTraffic?.timeout??0,`before-traffic, ${this.#T}`)}async#I(e){
const t=await this.#o.ec2.read();const{Reservations:n=[]}=await t.describeInstances({Filters:[{Name:"instance-id",
Values:[e]}]});const a=n.flatMap(({Instances:e=[]})=>e)[0]?.PrivateIpAddress
;if(!a)throw new o.V(`EC2 tells no private address of ${e}`);return a}async beforeTraffic(e){
return await this.#k.answer(e)}async console(e){const t=await this.#o.ec2.read();try{
const{Output:n}=await t.getConsoleOutput({InstanceId:e,Latest:true}).catch(n=>{if((0,
r.tD)(n,"UnsupportedOperation","InvalidParameterValue"))return t.getConsoleOutput({InstanceId:e});throw n})
;return Buffer.from(n??"","base64").toString().slice(-4e3)}catch(e){
if(e instanceof o.C)return`(the console cannot be read: ${e.message})`;throw e}}}
async function checkAccount({sts:e},t,n){const a=await e.read();const s=await n.ask(()=>a.getCallerIdentity({}))
;if(s===void 0)throw new o.C("AWS does not say whose these credentials are");if(s.Account!==t.account)throw(0,
T.J5)(`checking the credentials: they are of account ${s.Account} (${s.Arn}), and the fleet spec is for ${t.account}; assume a role of ${t.account}, or correct account in the fleet spec`)
;const i=await a.config.region()
;if(i!==t.region)throw(0,T.J5)(`checking the region: this job works in ${i}, and the fleet spec is for ${t.region}; give aws-region: ${t.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`)
}async function findAmi({ec2:e,ssm:t},n,a){const s=n.startsWith("ssm:")?await readAmi(t,n.slice(4),a):n
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
}}async function findTargetGroups({balancing:e},t,n,a){const s=await e.read()
;const i=await Promise.all(t["target-groups"].map(async e=>{const i=e.startsWith("arn:")?{TargetGroupArns:[e]}:{
Names:[e]};const r=`target-groups: ${e} cannot be found in ${t.region}`
;const o=(await a.ask(()=>s.describeTargetGroups(i),r))?.TargetGroups?.[0];if(o)checkGroup(o,n,a);return o??[]}))
;const r=i.flat();const o=[];for(const t of r)o.push(await noteAttributes(e,t,a))
;const c=Math.max(0,...o.map(e=>e.healthy));const u=Math.max(0,...o.map(e=>e.drain));return{groups:r,pace:{healthy:c,
drain:u}}}function checkGroup(e,t,n){const a=`target-groups: ${e.TargetGroupName}`
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
;if(d>0)n.note(`${i}: slow start gives a new machine its full share only after ${d} s; each wave waits for that`)
;if(value("load_balancing.cross_zone.enabled")==="false")n.note(`${i}: without cross-zone balancing each zone's machines serve that zone's requests alone`)
;return{healthy:c*u+d,drain:Number(l??300)}}var E=n(12403);class Findings{notes=[];warnings=[];#E=[];#P=[];#c
;constructor(e){this.#c=e}problem(e){this.#E.push(e)}refuse(e){this.#P.push(e)}note(e){this.notes.push(e)}warn(e){
this.warnings.push(e)}async ask(e,t){try{return await this.#x(e)}catch(e){
if(isUnknown(e)&&t!==void 0)this.problem(t);else if(e instanceof o.C||isUnknown(e))this.problem(e.message);else throw e
;return}}async askIfAllowed(e,t,n){try{return await this.#x(e)}catch(e){
if(isUnknown(e))this.problem(n??e.message);else if(e instanceof o.C)this.note(`${t} was not checked: ${e.message}`);else throw e
;return}}stop(e){const t=[...this.#E.sort(),...this.#P.sort()];if(t.length===0)return
;const n=t.length===1?t[0]:`${t.length} problems\n${t.map(e=>`- ${e}`).join("\n")}`;throw this.#E.length>0?(0,
T.Qm)(`${e}: ${n}`):(0,T.J5)(`${e}: ${n}`)}async#x(e){return await(0,E.d_)(e,(e,t)=>{
if(!(e instanceof o.V)||isUnknown(e))throw e;const n=E._L.preflight[t];if(n!==void 0)return n;throw(0,
T.gz)(`${e.message}; AWS stayed busy, nothing was changed, run it again`,"failed",e)},e=>this.#c.wait(e))}}
function isUnknown(e){const t=e instanceof Error&&e.cause instanceof Error?e.cause.name:""
;return/NotFound|NoSuchEntity|Malformed/.test(t)}function unpullable(e,{region:t,name:n,account:a},s){
if(s==="active")return
;if(s===void 0)return`image: ${e} is not in ECR's repository ${n}; push it first, or correct the digest`
;const i="which takes up to 20 minutes"
;if(s==="activating")return`image: ${e} is on its way back from the archive of ECR's repository ${n}, ${i}; run this job again then`
;const r=a===void 0?"":` --registry-id ${a}`
;return`image: ${e} is archived in ECR's repository ${n}, and nobody can pull it; restore it, ${i}: aws ecr update-image-storage-class --region ${t}${r} --repository-name ${n} --image-id imageDigest=${e} --target-storage-class STANDARD`
}const P={sinceImagePushed:"pushed",sinceImagePulled:"pulled",imageCountMoreThan:"images"};function lifecycleRules(e){
return rulesIn(e).filter(({selection:e})=>e!==void 0&&e.storageClass!=="archive").map(({rulePriority:e,selection:t={},action:n})=>{
const a=endOf(t,n);return{priority:Number(e),tagStatus:String(t.tagStatus),
patterns:[...texts(t.tagPatternList),...texts(t.tagPrefixList).map(e=>`${e}*`)],...a&&{ends:a}}
}).sort((e,t)=>e.priority-t.priority)}function rulesIn(e){try{const{rules:t}=JSON.parse(e)
;return Array.isArray(t)?t.filter(e=>e!==null&&typeof e==="object"):[]}catch{return[]}}function endOf(e,t){
const n=P[String(e["countType"])];const a=Number(e["countNumber"]);const s=e["countUnit"];const i=t?.["type"]
;if(n===void 0||!(a>0)||i!=="expire"&&i!=="transition")return;if(n!=="images"&&s!==void 0&&s!=="days")return;return{
action:i==="expire"?"expire":"archive",by:n,count:a}}function texts(e){return Array.isArray(e)?e.map(String):[]}
function selects({tagStatus:e,patterns:t},n){if(e==="any")return true;if(e==="untagged")return n.length===0
;return e==="tagged"&&n.length>0&&t.every(e=>n.some(t=>fits(e,t)))}function fits(e,t){
const n=e.split("*").map(e=>e.replaceAll(/[^\w]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`).test(t)}
function doomed(e,t,n){const a=t.find(t=>selects(t,e.tags));if(a?.ends===void 0)return;const{by:s,count:i}=a.ends
;if(s==="images")return{rule:a,pushes:i-younger(e,a,n)};const r=s==="pulled"?Math.max(e.pulled??0,born(e)):born(e)
;return{rule:a,at:r+i*86400}}function younger(e,t,n){
return n.filter(n=>n.status==="active"&&selects(t,n.tags)&&born(n)>born(e)).length}function born({pushed:e,restored:t}){
return t??e}var x=n(84273);function endangered(e,t,n,a,s){const i=n.map(e=>a[0]?.digests.includes(e.digest)?{...e,
pulled:s}:e)
;const r=a.flatMap(({release:e,digests:n},a)=>i.filter(({digest:e,status:t})=>t==="active"&&n.includes(e)).flatMap(n=>{
const s=doomed(n,t,i);return s?[{release:e,age:a,end:s}]:[]}));return t.flatMap(t=>{if(t.ends===void 0)return[]
;const n=pushesPerRelease(t,i,a)
;const o=r.filter(({end:e})=>e.rule===t).filter(({end:e,age:t})=>(e.at??0)<s+15552e3&&(e.pushes??0)<=n*(x.t-1-t)).map(({release:e,end:t})=>`of ${e} ${due(t,s)}`)
;if(o.length===0)return[];const c=t.ends.by==="images"?` (about ${n} to a release)`:""
;return[`rule ${t.priority} of the lifecycle policy of ECR's repository ${e} ${does(t.ends)}: the image ${[...new Set(o)].join(", ")}${c}; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy`]
})}function pushesPerRelease(e,t,n){const a=new Set(n.flatMap(({digests:e})=>e))
;const s=t.filter(({digest:e,status:t})=>t==="active"&&a.has(e)).map(n=>younger(n,e,t));if(s.length<2)return 1
;return Math.max(1,Math.ceil((Math.max(...s)-Math.min(...s))/(s.length-1)))}function does({action:e,by:t,count:n}){
const a=e==="expire"?"deletes":"archives";if(t==="images")return`${a} all but the newest ${n} images`
;if(t==="pushed")return`${a} images ${n} days after their push`
;return`${a} images that nobody has pulled for ${n} days, and machines pull at their boot alone`}
function due({at:e,pushes:t},n){if((e??n)>n)return`on ${new Date((e??n)*1e3).toISOString().slice(0,10)}`
;if((t??0)>0)return`after ${t} more`;return"within a day"}var O=n(94493);const C={x86_64:"amd64",i386:"386",
arm64:"arm64"};function checkPlatforms(e,t,n,a){const s=C[n?.architecture??""];if(s===void 0)return
;const{manifests:i=[]}=(0,O.$E)({text:t});const r=i.filter(e=>!(0,O.H3)(e)).flatMap(({platform:e})=>e?.architecture??[])
;if(r.length===0||r.includes(s))return
;a.problem(`image: ${e} is for ${[...new Set(r)].map(e=>`linux/${e}`).join(", ")}, and ${n?.id} is for ${n?.architecture}; build it for linux/${s}, or name another ami`)
}var R=n(93720);async function findRepositories(e,t,{own:n,older:a},s){const i=new Map;const r=new Map
;for(const o of new Set([...n,...a])){const{host:a="",path:c}=(0,R.mQ)(o);const u=(0,I.Fd)(a)
;const l=u?Promise.resolve(true):r.get(a)??isEcr(e,a,s);r.set(a,l);if(!await l){
if(n.includes(o))s.note(`${o} is not in ECR: whether it is there shows when machines pull it`);continue}
if(u&&u.region!==t){if(n.includes(o))s.note(`${o} is in ${u.region}: whether it is there shows when machines pull it`)
;continue}const d={region:t,name:c,...u&&{account:u.account}};const h=`${u?.account}/${c}`;const m=i.get(h)??{
repository:d,images:[]};m.images.push(o);i.set(h,m)}return[...i.values()]}async function isEcr({ecr:e},t,n){
if(t==="")return false;const a=await e.read()
;const s=await n.askIfAllowed(()=>a.getAuthorizationToken({}),`whether ${t} is ECR`)
;const i=s?.authorizationData?.[0]?.proxyEndpoint;return i?.replace(/^https?:\/\//,"")===t}
async function lookInto({ecr:e},t,n){const{region:a,name:s,account:i}=t.repository;const r=await e.read();const o={
repositoryName:s,...i&&{registryId:i}};const c=[...new Set(t.images.map(I.ol))]
;const[u,l]=await Promise.all([n.askIfAllowed(()=>unless(["RepositoryNotFoundException"],"gone",()=>batchGet(r,o,c)),`image ${c.join(", ")}`),n.askIfAllowed(()=>unless(["RepositoryNotFoundException","LifecyclePolicyNotFoundException"],[],()=>readRules(r,o)),`the lifecycle policy of ECR's repository ${s}`)])
;if(u===void 0)return;const d={rules:[],images:[],manifests:new Map};if(u==="gone")return{...d,
gone:`image: ECR has no repository ${s} in ${a}`};const h=l?.some(({ends:e})=>e?.by==="images")===true
;const m=await n.askIfAllowed(()=>h?describeAll(r,o):describeEach(r,o,c,u),`whether images in ECR's repository ${s} are archived`)
;return{rules:l??[],images:m??[],manifests:u}}async function batchGet(e,t,n){const a=new Map;for(const s of(0,
l.V)(n,100)){const{images:n=[]}=await e.batchGetImage({...t,imageIds:ids(s)})
;for(const{imageId:e,imageManifest:t}of n)a.set(e?.imageDigest??"",t??"")}return a}async function readRules(e,t){
const{lifecyclePolicyText:n=""}=await e.getLifecyclePolicy(t);return lifecycleRules(n)}const M={imageStatus:"ANY"}
;async function describeAll(e,t){const n=await(0,l.B)(n=>e.describeImages({...t,filter:M,maxResults:1e3,nextToken:n
}),e=>e.nextToken,e=>e.imageDetails);return n.map(toImage)}async function describeEach(e,t,n,a){
const s=n.filter(e=>a.has(e));const i=n.filter(e=>!a.has(e)).map(e=>[e]);const r=[...(0,
l.V)(s,100),...i].map(n=>unless(["ImageNotFoundException"],{imageDetails:[]},()=>e.describeImages({...t,filter:M,
imageIds:ids(n)})));return(await Promise.all(r)).flatMap(({imageDetails:e=[]})=>e.map(toImage))}
function toImage({imageDigest:e="",imageTags:t=[],imageStatus:n,...a}){const seconds=e=>(e?.getTime()??0)/1e3;return{
digest:e,tags:t,status:n==="ARCHIVED"?"archived":n==="ACTIVATING"?"activating":"active",pushed:seconds(a.imagePushedAt),
...a.lastRecordedPullTime&&{pulled:seconds(a.lastRecordedPullTime)},...a.lastActivatedAt&&{
restored:seconds(a.lastActivatedAt)}}}function ids(e){return e.map(e=>({imageDigest:e}))}async function unless(e,t,n){
try{return await n()}catch(n){if((0,r.tD)(n,...e))return t;throw n}}
async function checkImages(e,{fleet:t,request:n,kept:a,ami:s,now:i},r){
const o=[n.image,...Object.values(t.services).map(({image:e})=>e)].flatMap(e=>e??[]);const c=a.flatMap(({images:e})=>e)
;const u=new Map;for(const n of await findRepositories(e,t.region,{own:o,older:c},r)){const t=await lookInto(e,n,r)
;if(t===void 0)continue;for(const e of n.images){const a=(0,I.ol)(e);const i=t.manifests.get(a)
;const l=t.images.find(e=>e.digest===a)?.status
;const d=t.gone??unpullable(a,n.repository,l??(i===void 0?void 0:"active"));if(d!==void 0&&o.includes(e))r.problem(d)
;if(d!==void 0&&c.includes(e))u.set(e,d);if(d===void 0&&o.includes(e))checkPlatforms(a,i??"",s,r)}
for(const e of endangered(n.repository.name,t.rules,t.images,needed(n,o,a),i))r.warn(e)}return u}function needed(e,t,n){
return[{release:"this release",images:t},...n].map(({release:t,images:n})=>({release:t,
digests:n.filter(t=>e.images.includes(t)).map(I.ol)}))}async function findVpc({ec2:e},t,n){const a=await e.read()
;const s=await n.ask(()=>a.describeSubnets({Filters:[{Name:"subnet-id",Values:[...t.subnets]}]}));if(s===void 0)return
;const i=s.Subnets??[];const r=t.subnets.filter(e=>!i.some(({SubnetId:t})=>t===e))
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
;const r=i?.InstanceProfile?.Roles;if(i&&(r??[]).length===0)n.problem(`instance-profile: ${a} has no role`)}
var D=n(60046);async function checkService(e,t,n,a){const s=await a.ask(()=>t.alarms.look(n.alarms))
;for(const{name:e}of s?.filter(({missing:e})=>e)??[])a.problem(`alarms: there is no ${e}; create it, or take it out`)
;const i=await a.ask(()=>Promise.all([t.ledger.read(),t.fleets.look()]));if(i===void 0)return;const[r,o]=i
;if(underWay(r))return;const c=o.find(({name:e})=>e===(0,D.PX)(r));if(c)await checkPolicies(e,c,a)}function underWay(e){
const t=(0,D.mi)(e);return t!==void 0&&!e.beats.some(({n:e,ended:n})=>e===t.n&&n===true)}
async function checkPolicies({scaling:e},t,n){if(t.policies.length===0)return;const a=await e.read()
;const s=await n.ask(()=>(0,l.B)(e=>a.describePolicies({AutoScalingGroupName:t.name,NextToken:e
}),e=>e.NextToken,e=>e.ScalingPolicies));for(const e of s??[]){const{PolicyName:a,PolicyType:s}=e
;if(s==="PredictiveScaling")n.note(`${a} is predictive: AWS has no forecast for the new group in its first 24 h, until it has data of its own`)
;const i=drivenBy(e).filter(e=>!e.startsWith(`${t.name}.`));if(i.length===0)continue
;n.note(`${a} of ${t.name} is driven by ${i.join(", ")}: the new group gets copies, called after it; yours stay and do nothing once ${t.name} has no policies any more`)
}}async function findUrl({balancing:e},t){const[n,a]=[t?.LoadBalancerArns?.[0],t?.TargetGroupArn]
;if(n===void 0||a===void 0)return;try{const t=await e.read()
;const[{LoadBalancers:s=[]},{Listeners:i=[]}]=await Promise.all([t.describeLoadBalancers({LoadBalancerArns:[n]
}),t.describeListeners({LoadBalancerArn:n})]);for(const{ListenerArn:e,Protocol:n,Port:r,DefaultActions:o}of i){
if(n!=="HTTP"&&n!=="HTTPS")continue;const i=forwards(o,a);const{Rules:c=[]}=i?{}:await t.describeRules({ListenerArn:e})
;const u=c.find(({Actions:e})=>forwards(e,a));if(!i&&u===void 0)continue;const l=hostOf(u)??s[0]?.DNSName
;if(l===void 0)continue;const d=r===(n==="HTTPS"?443:80);return`${n.toLowerCase()}://${l}${d?"":`:${r}`}`}}catch(e){
if(!(e instanceof o.C||e instanceof o.V))throw e}return}function forwards(e,t){
return(e??[]).some(({TargetGroupArn:e,ForwardConfig:n})=>e===t||n?.TargetGroups?.some(e=>e.TargetGroupArn===t))}
function hostOf(e){return e?.Conditions?.flatMap(({HostHeaderConfig:e})=>e?.Values??[]).find(e=>!/[*?]/.test(e))}
class AwsPreflight{#o;#O;#c;constructor(e,t,n){this.#o=e;this.#O=t;this.#c=n}async resolve(e,t,n){const a=this.#o
;const s=new Findings(this.#c);await checkAccount(a,e,s);const i=findVpc(a,e,s);const r=findAmi(a,t.ami??e.ami??"",s)
;const[o,c,u,{groups:l,pace:d},h,m]=await Promise.all([i,r,i.then(t=>findSecurityGroups(a,e,t,s)),i.then(t=>findTargetGroups(a,e,t,s)),r.then(i=>checkImages(a,{
fleet:e,request:t,kept:n,ami:i,now:this.#c.now()
},s)),lostAmis(a,new Set(n.map(e=>e.ami)),s),checkProfile(a,e,s),r.then(t=>checkTypes(a,e,t,s))]);for(const e of n){
const t=[e.ami,...e.images].flatMap(e=>m.get(e)??h.get(e)??[])
;if(t.length>0)s.warn(`a rollback to ${e.release} would not boot new machines: ${t.join("; ")}`)}
const f=l.flatMap(({TargetGroupArn:e})=>e??[]);const[p]=await Promise.all([findUrl(a,l[0]),checkService(a,this.#O,e,s)])
;s.stop(`checking ${t.app} in ${t.environment}`)
;if(c===void 0||o===void 0)throw new Error("preflight lost an answer without telling a problem")
;const{account:g,region:w,subnets:y}=e;const v={account:g,region:w,ami:c.id,subnets:y,securityGroups:u,targetGroups:f}
;return{place:v,pace:d,notes:s.notes,warnings:s.warnings,...p&&{url:p}}}}var G=n(91383)
;const L=["initial","healthy","unhealthy","draining","unused","unavailable"]
;function toTarget({Target:e,TargetHealth:t,AdministrativeOverride:n}){const a=t?.Reason==="Target.InvalidState"
;const s=(a?void 0:t?.State?.split(".")[0])??"unavailable";const i=L.includes(s)?s:"unavailable"
;const r=[t?.Reason,t?.Description].filter(Boolean).join(": ");const o=n?.State==="zonal_shift_active";return{
machine:e?.Id??"",state:i,...r&&{reason:r},...o&&{shifted:o}}}class AwsTraffic{#C;#R=new Map;constructor({balancing:e}){
this.#C=e}async look(e){const t=await this.#C.read();return await Promise.all(e.map(async e=>{
const[{TargetHealthDescriptions:n=[]},a]=await Promise.all([t.describeTargetHealth({TargetGroupArn:e}),this.#M(e)])
;const s=n.map(toTarget);return{arn:e,name:e.split("/")[1]??e,...a,targets:s}}))}async register(e,t){
const n=await this.#C.change();await n.registerTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e}))})}
async deregister(e,t){const n=await this.#C.change();await n.deregisterTargets({TargetGroupArn:e,Targets:t.map(e=>({Id:e
}))})}#M(e){const t=this.#R.get(e);if(t)return t;const n=this.#D(e);this.#R.set(e,n);n.catch(()=>this.#R.delete(e))
;return n}async#D(e){const t=await this.#C.read();const{Attributes:n=[]}=await t.describeTargetGroupAttributes({
TargetGroupArn:e});const seconds=(e,t)=>Number(n.find(({Key:t})=>t===e)?.Value??t)
;const a=seconds("slow_start.duration_seconds",0);return{drain:seconds("deregistration_delay.timeout_seconds",300),
...a>0&&{slowStart:a}}}}function connect({app:e,environment:t,region:n,me:i}){const r=new s.I;const o=(0,G.$)({region:n,
clock:r});const c={app:e,environment:t};const u={ledger:new AwsLedger(o,c),fleets:new AwsFleets(o,c,r),
traffic:new AwsTraffic(o),alarms:new a.e(o)};const l=new AwsMachines(o,r,`run ${i.run} of ${i.repository}`);return{...u,
machines:l,clock:r,preflight:new AwsPreflight(o,u,r)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,VG:()=>errorSays,
tD:()=>errorNames});var a=n(62807);var s=n(79982);function remedy(e,t){
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
;const d=/^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/
;const h=/^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/
;const m=/^(EPROTO|ERR_SSL_\w+)$/;const f=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
;function errorNames(e,...t){const n=e instanceof Error&&e.cause instanceof Error?e.cause:e
;return n instanceof Error&&t.includes(n.name)}function translate(e,t){
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const i=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const r={cause:e}
;if(e.message==="Region is missing")return(0,
a.Qm)(`${n}: no AWS region is known; set region in the fleet spec or AWS_REGION`,e)
;if(e.name==="CredentialsProviderError")return(0,
a.Qm)(`${n}: no AWS credentials; run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
a.gz)(`${i}; the credentials have expired, a re-run continues where this run stopped; give role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
a.Qm)(`${i}; the clock of this machine is off: set it, such as by NTP`,e);if(u.test(e.name))return(0,
a.Qm)(`${i}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
a.Qm)(`${i}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e)
;if(e.name==="UnreadableAnswer"&&!t.reached)return(0,
a.Qm)(`${i}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e);const o=correction(e)
;if(o!==void 0)return t.reached?(0,a.gz)(`${i}; ${o}, a re-run continues where this run stopped`,"failed",e):(0,
a.Qm)(`${i}; ${o}`,e);if(l.test(e.code??"")){if(t.reached||!f.test(e.code??""))return new s.V(i,r);return(0,
a.Qm)(`${i}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(i,r);if(e.$metadata?.httpStatusCode===void 0)return e
;return new s.C(`${i}; ${remedy(e,t.action)}`,r)}function correction({code:e="",message:t}){if(h.test(e)){
const t=/EXPIRED|NOT_YET/.test(e)?", or correct the clock of this machine":""
;return`the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${t}`}
if(m.test(e))return"what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY"
;if(e==="ERR_INVALID_URL")return"check AWS_ENDPOINT_URL";if(e==="ERR_PROXY_INVALID_CONFIG")return"check HTTPS_PROXY"
;if(e==="ERR_INVALID_CHAR")return"the credentials hold what no request can carry, such as a line end"
;return t.startsWith("Region not accepted")?"correct AWS_REGION":void 0}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||i.test(e.name)||r.test(e.name))return true
;if(t===void 0)return e.name==="TimeoutError"||d.test(e.code??"")||"$response"in e
;if(t===200||t===429||t>=500)return true;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true
;return o.test(e.message)||isTooNew(e)}
const p=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||p.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},38991:(e,t,n)=>{n.d(t,{B:()=>pages,
V:()=>chunks});async function pages(e,t,n){const a=[];let s;do{const i=await e(s);a.push(...n(i)??[]);s=t(i)||void 0
}while(s!==void 0);return a}function chunks(e,t){return Array.from({length:Math.ceil(e.length/t)
},(n,a)=>e.slice(a*t,(a+1)*t))}},91383:(e,t,n)=>{n.d(t,{$:()=>services});var a=n(95349);function services(e){const t={
reached:false};const of=(n,s)=>(0,a.e)(n,e,t,s);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(6719),n.e(9287),n.e(5769)]).then(n.bind(n,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(6719),n.e(7302),n.e(7399)]).then(n.bind(n,47399))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(6719),n.e(2496),n.e(4878)]).then(n.bind(n,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(6719),n.e(9829),n.e(6926)]).then(n.bind(n,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(6719),n.e(3074),n.e(3077)]).then(n.bind(n,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([n.e(6719),n.e(5882),n.e(4101)]).then(n.bind(n,74101))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(6719),n.e(3845),n.e(5409)]).then(n.bind(n,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(6719),n.e(136),n.e(4796)]).then(n.bind(n,34796))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(6719),n.e(7687),n.e(43)]).then(n.bind(n,90043))).make(e))}}},
80046:(e,t,n)=>{n.d(t,{r:()=>readDigest,u:()=>NoDigest});var a=n(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
a.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,n)=>{n.d(t,{$E:()=>contentOf,$p:()=>s,EG:()=>i,
H3:()=>isAttestation,QP:()=>o,TF:()=>r,V4:()=>u,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex});var a=n(80046)
;const s="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const u=[s,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===s||e===c}
function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}
function isAttestation({platform:e,annotations:t}){return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}
function blobPath(e){return`blobs/${(0,a.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:n,config:a,layers:s,subject:i,...r}=t;return{...r,...n!=null&&{manifests:n.map(descriptor)},
...a!=null&&{config:descriptor(a)},...s!=null&&{layers:s.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function descriptor(e){return{...e,digest:(0,a.r)(e?.digest)}}},71300:(e,t,n)=>{n.d(t,{z:()=>a});const a={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}}};
