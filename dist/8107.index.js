export const id=8107;export const ids=[8107];export const modules={79821:(e,t,a)=>{a.d(t,{e:()=>AwsAlarms})
;var s=a(38991);const n=["MetricAlarm","CompositeAlarm","LogAlarm"];class AwsAlarms{#e;constructor({watch:e}){this.#e=e}
async look(e){if(e.length===0)return[];const t=await this.#e.read();const a=await Promise.all((0,
s.V)(e,100).map(e=>t.describeAlarms({AlarmNames:[...e],AlarmTypes:n,MaxRecords:100})))
;const r=a.flatMap(({MetricAlarms:e=[],CompositeAlarms:t=[],LogAlarms:a=[]})=>[...e,...t,...a]);return e.map(e=>{
const t=r.find(({AlarmName:t})=>t===e);if(t===void 0)return{name:e,state:"INSUFFICIENT_DATA",
reason:"there is no alarm of this name",missing:true}
;const{StateValue:a="INSUFFICIENT_DATA",StateReason:s="",StateTransitionedTimestamp:n}=t;return{name:e,state:a,reason:s,
...n&&{since:n.getTime()/1e3}}})}async served(e,t){const a=await this.#e.read()
;const s=await Promise.all(e.map(e=>a.getMetricStatistics({Namespace:"AWS/ApplicationELB",
MetricName:"RequestCountPerTarget",Dimensions:[{Name:"TargetGroup",Value:e.split(":").at(-1)}],
StartTime:new Date(t*1e3),EndTime:new Date((t+86400)*1e3),Period:60,Statistics:["Sum"]})))
;return s.some(({Datapoints:e=[]})=>e.some(({Sum:e=0})=>e>0))}}},38991:(e,t,a)=>{a.d(t,{B:()=>pages,V:()=>chunks})
;async function pages(e,t,a){const s=[];let n;do{const r=await e(n);s.push(...a(r)??[]);n=t(r)||void 0}while(n!==void 0)
;return s}function chunks(e,t){return Array.from({length:Math.ceil(e.length/t)},(a,s)=>e.slice(s*t,(s+1)*t))}},
91383:(e,t,a)=>{a.d(t,{$:()=>services});var s=a(13575);function services(e){const t={reached:false};const of=(a,n)=>(0,
s.e)(a,e,t,n);return{
scaling:of("autoscaling",async e=>(await Promise.all([a.e(6719),a.e(2475),a.e(5769)]).then(a.bind(a,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([a.e(6719),a.e(2232),a.e(7399)]).then(a.bind(a,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([a.e(6719),a.e(7162),a.e(3221)]).then(a.bind(a,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([a.e(6719),a.e(2496),a.e(4878)]).then(a.bind(a,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([a.e(6719),a.e(6028),a.e(6926)]).then(a.bind(a,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([a.e(6719),a.e(3074),a.e(3077)]).then(a.bind(a,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([a.e(6719),a.e(5882),a.e(4101)]).then(a.bind(a,74101))).make(e)),
mail:of("ses",async e=>(await Promise.all([a.e(6719),a.e(8610),a.e(3497)]).then(a.bind(a,33497))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([a.e(6719),a.e(3845),a.e(5409)]).then(a.bind(a,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([a.e(6719),a.e(6501),a.e(4796)]).then(a.bind(a,34796))).make(e)),
topics:of("sns",async e=>(await Promise.all([a.e(6719),a.e(4201),a.e(8682)]).then(a.bind(a,38682))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([a.e(6719),a.e(7687),a.e(43)]).then(a.bind(a,90043))).make(e))}}},
63305:(e,t,a)=>{a.r(t);a.d(t,{connectWatcher:()=>connectWatcher});var s=a(79821);var n=a(11801);var r=a(91383)
;var o=a(79982);var i=a(62348);class AwsAnswered{#t;#a=new Map;constructor(e){this.#t=e}async read(e,t,a){
const s=this.#a.get(e)??await dimensionsOf(this.#t,e);this.#a.set(e,s);const[n=0,r=0]=[t,a].map(e=>Math.floor(e/60)*60)
;const o=s.TargetGroup!==void 0;if(n>=r)return{targets:0,requests:0,...!o&&{own:0}};const i=await this.#t.watch.read()
;const c=["HTTPCode_Target_5XX_Count","RequestCount",...o?[]:["HTTPCode_ELB_5XX_Count"]].map(async e=>{
const{Datapoints:t=[]}=await i.getMetricStatistics({Namespace:"AWS/ApplicationELB",MetricName:e,
Dimensions:Object.entries(s).map(([e,t])=>({Name:e,Value:t})),StartTime:new Date(n*1e3),EndTime:new Date(r*1e3),
Period:60,Statistics:["Sum"]});return t.reduce((e,{Sum:t=0})=>e+t,0)});const[l=0,m=0,d]=await Promise.all(c);return{
targets:l,requests:m,...d!==void 0&&{own:d}}}}async function dimensionsOf({balancing:e},t){
const[,a]=t.split(":loadbalancer/");if(a!==void 0)return{LoadBalancer:a};const s=await e.read();const none=(e,t)=>a=>{
if(!(0,i.tD)(a,`${e}Exception`,e))throw a;throw new o.Cb(`there is no ${t} in this region`,{cause:a})}
;if(t.startsWith("arn:")){const e=t.split(":").at(-1)??"";const{TargetGroups:a=[]}=await s.describeTargetGroups({
TargetGroupArns:[t]}).catch(none("TargetGroupNotFound",e))
;const n=a[0]?.LoadBalancerArns?.[0]?.split(":loadbalancer/")[1];if(n?.startsWith("app/"))return{LoadBalancer:n,
TargetGroup:e};throw new o.Cb(`${e} is behind no Application Load Balancer, and no other counts answers`)}
const{LoadBalancers:n=[]}=await s.describeLoadBalancers({Names:[t]
}).catch(none("LoadBalancerNotFound",`load balancer ${t}`));const r=n[0]
;if(r?.Type!=="application"||r.LoadBalancerArn===void 0)throw new o.Cb(`${t} is no Application Load Balancer, and no other counts answers`)
;return{LoadBalancer:r.LoadBalancerArn.split(":loadbalancer/")[1]??""}}var c=a(62807);const l=20;const m=5
;async function readLines(e,t,a,s){const{group:n,pattern:r}=t;try{let r=0;let o=[];const i=await pagesOf(e,{...t,from:a,
to:s},e=>{r+=e.length;o=[...o,...e.slice(-m)].slice(-m);return true});const c=i?s:(o.at(-1)?.timestamp??a*1e3)/1e3
;const l=r>0||!i||await hasAny(e,n,a,s);return{lines:{count:r,of:c-a},last:o.map(({message:e=""})=>e),any:l}}catch(e){
if((0,i.tD)(e,"InvalidParameterException")){const t=e instanceof Error?e.message:"";throw(0,
c.Qm)(`reading the log group ${n} for ${r}: ${t}; correct the input logs`,e)}if(!(0,
i.tD)(e,"ResourceNotFoundException"))throw e;throw new o.Cb(`there is no log group ${n} in this region`,{cause:e})}}
async function hasAny(e,t,a,s){let n=false;const r=await pagesOf(e,{group:t,from:a,to:s,limit:1},e=>{n=e.length>0
;return!n});return n||!r}async function pagesOf(e,{group:t,pattern:a,from:s,to:n,limit:r},o){let i;for(let c=0;c<l;c++){
const{events:c=[],nextToken:l}=await e.filterLogEvents({logGroupName:t,startTime:Math.floor(s*1e3),
endTime:Math.floor(n*1e3),...a!==void 0&&{filterPattern:a},...r!==void 0&&{limit:r},...i!==void 0&&{nextToken:i}})
;if(!o(c))return false;if(l===void 0)return true;i=l}return false}function connectWatcher(){const e=new n.I;const t=(0,
r.$)({clock:e});const a=new s.e(t);const o=new AwsAnswered(t);const theirs=t=>t+e.offset();return{alarms:e=>a.look(e),
lines:async(e,a,s)=>await readLines(await t.logs.read(),e,theirs(a),theirs(s)),
answered:(e,t,a)=>o.read(e,theirs(t),theirs(a))}}},12403:(e,t,a)=>{a.d(t,{Er:()=>registryRest,P9:()=>retryAfter,
_L:()=>s,d_:()=>patiently});const s={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,
blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{
pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},elsewhere:{pauses:[],read:5,write:5,together:10
},docker:{quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},
github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,a){for(let s=0;;s++)try{return await e()
}catch(e){await a(t(e,s))}}function registryRest({pauses:e,together:t},a,n,r,o){const{spread:i,longest:c}=s.registry
;const l=e[a];if(l===void 0||r>c)return;const m=l*(1-i+o*2*i);if(r>m)return r;return n+m>t?void 0:m}
function retryAfter(e,t){if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const a=(Date.parse(e)-Date.parse(t??""))/1e3;return a>0?a:0}}};
