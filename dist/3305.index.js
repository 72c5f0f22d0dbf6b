export const id=3305;export const ids=[3305];export const modules={79821:(e,a,t)=>{t.d(a,{e:()=>AwsAlarms})
;var n=t(38991);const s=["MetricAlarm","CompositeAlarm","LogAlarm"];class AwsAlarms{#e;constructor({watch:e}){this.#e=e}
async look(e){if(e.length===0)return[];const a=await this.#e.read();const t=await Promise.all((0,
n.V)(e,100).map(e=>a.describeAlarms({AlarmNames:[...e],AlarmTypes:s,MaxRecords:100})))
;const o=t.flatMap(({MetricAlarms:e=[],CompositeAlarms:a=[],LogAlarms:t=[]})=>[...e,...a,...t]);return e.map(e=>{
const a=o.find(({AlarmName:a})=>a===e);if(a===void 0)return{name:e,state:"INSUFFICIENT_DATA",
reason:"there is no alarm of this name",missing:true}
;const{StateValue:t="INSUFFICIENT_DATA",StateReason:n="",StateTransitionedTimestamp:s}=a;return{name:e,state:t,reason:n,
...s&&{since:s.getTime()/1e3}}})}async served(e,a){const t=await this.#e.read()
;const n=await Promise.all(e.map(e=>t.getMetricStatistics({Namespace:"AWS/ApplicationELB",
MetricName:"RequestCountPerTarget",Dimensions:[{Name:"TargetGroup",Value:e.split(":").at(-1)}],
StartTime:new Date(a*1e3),EndTime:new Date((a+86400)*1e3),Period:60,Statistics:["Sum"]})))
;return n.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},38991:(e,a,t)=>{t.d(a,{B:()=>pages,V:()=>chunks})
;async function pages(e,a,t){const n=[];let s;do{const o=await e(s);n.push(...t(o)??[]);s=a(o)||void 0}while(s!==void 0)
;return n}function chunks(e,a){return Array.from({length:Math.ceil(e.length/a)},(t,n)=>e.slice(n*a,(n+1)*a))}},
91383:(e,a,t)=>{t.d(a,{$:()=>services});var n=t(13575);function services(e){const a={reached:false};const of=(t,s)=>(0,
n.e)(t,e,a,s);return{
scaling:of("autoscaling",async e=>(await Promise.all([t.e(6719),t.e(2475),t.e(5769)]).then(t.bind(t,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([t.e(6719),t.e(2232),t.e(7399)]).then(t.bind(t,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([t.e(6719),t.e(7162),t.e(3221)]).then(t.bind(t,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([t.e(6719),t.e(2496),t.e(4878)]).then(t.bind(t,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([t.e(6719),t.e(6363),t.e(6926)]).then(t.bind(t,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([t.e(6719),t.e(3074),t.e(3077)]).then(t.bind(t,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([t.e(6719),t.e(5882),t.e(4101)]).then(t.bind(t,74101))).make(e)),
mail:of("ses",async e=>(await Promise.all([t.e(6719),t.e(8610),t.e(3497)]).then(t.bind(t,33497))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([t.e(6719),t.e(3845),t.e(5409)]).then(t.bind(t,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([t.e(6719),t.e(6501),t.e(4796)]).then(t.bind(t,34796))).make(e)),
topics:of("sns",async e=>(await Promise.all([t.e(6719),t.e(4201),t.e(8682)]).then(t.bind(t,38682))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([t.e(6719),t.e(7687),t.e(43)]).then(t.bind(t,90043))).make(e))}}},
63305:(e,a,t)=>{t.r(a);t.d(a,{connectWatcher:()=>connectWatcher});var n=t(79821);var s=t(11801);var o=t(91383)
;var r=t(79982);var i=t(62348);class AwsAnswered{#a;#t=new Map;constructor(e){this.#a=e}async read(e,a,t){
const n=this.#t.get(e)??await dimensionsOf(this.#a,e);this.#t.set(e,n);const[s=0,o=0]=[a,t].map(e=>Math.floor(e/60)*60)
;const r=n.TargetGroup!==void 0;if(s>=o)return{targets:0,requests:0,...!r&&{own:0}};const i=await this.#a.watch.read()
;const c=["HTTPCode_Target_5XX_Count","RequestCount",...r?[]:["HTTPCode_ELB_5XX_Count"]].map(async e=>{
const{Datapoints:a=[]}=await i.getMetricStatistics({Namespace:"AWS/ApplicationELB",MetricName:e,
Dimensions:Object.entries(n).map(([e,a])=>({Name:e,Value:a})),StartTime:new Date(s*1e3),EndTime:new Date(o*1e3),
Period:60,Statistics:["Sum"]});return a.reduce((e,{Sum:a=0})=>e+a,0)});const[l=0,m=0,d]=await Promise.all(c);return{
targets:l,requests:m,...d!==void 0&&{own:d}}}}async function dimensionsOf({balancing:e},a){
const[,t]=a.split(":loadbalancer/");if(t!==void 0)return{LoadBalancer:t};const n=await e.read();const none=(e,a)=>t=>{
if(!(0,i.tD)(t,`${e}Exception`,e))throw t;throw new r.C(`there is no ${a} in this region`,{cause:t})}
;if(a.startsWith("arn:")){const e=a.split(":").at(-1)??"";const{TargetGroups:t=[]}=await n.describeTargetGroups({
TargetGroupArns:[a]}).catch(none("TargetGroupNotFound",e))
;const s=t[0]?.LoadBalancerArns?.[0]?.split(":loadbalancer/")[1];if(s?.startsWith("app/"))return{LoadBalancer:s,
TargetGroup:e};throw new r.C(`${e} is behind no Application Load Balancer, and no other counts answers`)}
const{LoadBalancers:s=[]}=await n.describeLoadBalancers({Names:[a]
}).catch(none("LoadBalancerNotFound",`load balancer ${a}`));const o=s[0]
;if(o?.Type!=="application"||o.LoadBalancerArn===void 0)throw new r.C(`${a} is no Application Load Balancer, and no other counts answers`)
;return{LoadBalancer:o.LoadBalancerArn.split(":loadbalancer/")[1]??""}}var c=t(62807);const l=20;const m=5
;async function readLines(e,a,t,n){const{group:s,pattern:o}=a;try{let o=0;let r=[];const i=await pagesOf(e,{...a,from:t,
to:n},e=>{o+=e.length;r=[...r,...e.slice(-m)].slice(-m);return true});const c=i?n:(r.at(-1)?.timestamp??t*1e3)/1e3
;const l=o>0||!i||await hasAny(e,s,t,n);return{lines:{count:o,of:c-t},last:r.map(({message:e=""})=>e),any:l}}catch(e){
if((0,i.tD)(e,"InvalidParameterException")){const a=e instanceof Error?e.message:"";throw(0,
c.Qm)(`reading the log group ${s} for ${o}: ${a}; correct the input logs`,e)}if(!(0,
i.tD)(e,"ResourceNotFoundException"))throw e;throw new r.C(`there is no log group ${s} in this region`,{cause:e})}}
async function hasAny(e,a,t,n){let s=false;const o=await pagesOf(e,{group:a,from:t,to:n,limit:1},e=>{s=e.length>0
;return!s});return s||!o}async function pagesOf(e,{group:a,pattern:t,from:n,to:s,limit:o},r){let i;for(let c=0;c<l;c++){
const{events:c=[],nextToken:l}=await e.filterLogEvents({logGroupName:a,startTime:Math.floor(n*1e3),
endTime:Math.floor(s*1e3),...t!==void 0&&{filterPattern:t},...o!==void 0&&{limit:o},...i!==void 0&&{nextToken:i}})
;if(!r(c))return false;if(l===void 0)return true;i=l}return false}function connectWatcher(){const e=new s.I;const a=(0,
o.$)({clock:e});const t=new n.e(a);const r=new AwsAnswered(a);const theirs=a=>a+e.offset();return{alarms:e=>t.look(e),
lines:async(e,t,n)=>await readLines(await a.logs.read(),e,theirs(t),theirs(n)),
answered:(e,a,t)=>r.read(e,theirs(a),theirs(t))}}}};
