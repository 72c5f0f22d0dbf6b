export const id=4892;export const ids=[4892];export const modules={42558:(e,t,n)=>{n.d(t,{K:()=>fisher});var r=n(58581)
;function fisher(e,t){if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1;const n=e.count+t.count
;const o=e.of+t.of;const s=choices(e.of,e.count)+choices(t.of,t.count)-choices(o,n);return(0,
r.R)(s,e.count,Math.min(n,e.of),r=>(n-r)*(e.of-r)/((r+1)*(t.of-n+r+1)))}function choices(e,t){let n=0
;for(let r=1;r<=Math.min(t,e-t);r++)n+=Math.log((e-r+1)/r);return n}},25812:(e,t,n)=>{n.d(t,{TO:()=>differenceTold,
yb:()=>releasesTold,Gg:()=>shareRow,LA:()=>sharesTable});var r=n(5583);var o=n(42558);const s=1.959963984540054
;function newcombe(e,t){const[n,r]=[e.count/e.of,t.count/t.of];const[[o,s],[a,i]]=[wilson(e),wilson(t)]
;return[n-r-Math.hypot(n-o,i-r),n-r+Math.hypot(s-n,r-a)]}function wilson({count:e,of:t}){const n=e+s**2/2
;const r=s*Math.sqrt(e*(t-e)/t+s**2/4);return[(n-r)/(t+s**2),(n+r)/(t+s**2)]}var a=n(48932);const i=20;const c=5
;const d=5;const u=.001;function releasesTold(e,t){const n=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(n.length===0)return""
;const o=n.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,n)=>shareRow(n===0?(0,
r.a)(e):"",(0,r.a)(t.release||"none"),t)));const s=n.flatMap(({check:e,releases:n})=>comparedSaid(e,n,t))
;return[sharesTable(o),s.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,n){
const s=t.find(({release:e})=>e===n);if(s===void 0)return[];const i=t.filter(e=>e!==s)
;const c=i.reduce((e,{count:t,of:n})=>({count:e.count+t,of:e.of+n}),f);const l=new Set(i.flatMap(({kinds:e})=>e))
;const h=s.kinds.filter(e=>!l.has(e)).slice(0,d)
;const m=s.count>=a.jv&&(0,o.K)(s,c)<u?"more than chance":"no more than chance may give"
;return[...s.count+c.count>0?[`${differenceTold(e,s,c)}, ${m}`]:[],...h.map(t=>`- ${(0,
r.a)(e)}: a kind of error that the others did not have: ${(0,r.g)(t,200)}`)]}const f={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:n,of:r}){return`| ${e} | ${t} | ${r} | ${n} | ${percent(n/r)} |`}
function differenceTold(e,t,n){const[o,s]=newcombe(t,n)
;return`- ${(0,r.a)(e)}: ${percent(o)} to ${percent(s)} more failures of the new release (95 % sure)`}
function percent(e){return`${(100*e).toFixed(1)} %`}},96815:(e,t,n)=>{n.d(t,{J:()=>r});const r={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}},48932:(e,t,n)=>{n.d(t,{
Cj:()=>rose,jv:()=>o});var r=n(58581);const o=5;const s=2;const a=.001;const i={count:1,of:100};function rose(e,t){
const{count:n,of:r}=t.of>0?t:i;if(e.count<o||e.count*r<s*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+r))<a}function atLeast(e,t,n){if(n>=1)return 1
;let o=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)o+=Math.log1p(e/n);return(0,
r.R)(o,e,t,e=>(t-e)/(e+1)*(n/(1-n)))}},58581:(e,t,n)=>{n.d(t,{R:()=>tail});function tail(e,t,n,r){let o=Math.exp(e)
;let s=0;for(let e=t;e<=n&&o>s*1e-15;e++){s+=o;o*=r(e)}return Math.min(1,s)}},70323:(e,t,n)=>{n.d(t,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>s});var r=n(62807);var o=n(22533);const s=4;function checkFormat(e,t){
if(t===void 0)return;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number")
;if(t<=s)return
;throw(0,r.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${s}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,n,o){const s=JSON.stringify(n)?.slice(0,100)??"nothing";return(0,
r.gz)(`${e} says ${s} for ${t}, which is not ${o}; correct it by hand, then run this job again`)}class Fields{#e;#t
;#n=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
r.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#e=e;this.#t=t
;checkFormat(e,this.#t["format"])}text(e,t){return this.#r(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#r(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#r(e,t,"a list of texts",isTexts)}map(e,t){
return this.#r(e,t,"a map of texts",e=>(0,o.j)(e)&&isTexts(Object.values(e)))}raw(e){
return this.#r(e,{},"a map of names and values",o.j)}oneOf(e,t,n){return this.#r(e,n,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#r(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#e}`,this.#r(e,{},"a map of names and values",o.j))}each(e){
const t=this.#r(e,{},"records",e=>(0,o.j)(e)||Array.isArray(e))
;return Object.entries(t).map(([t,n])=>[t,new Fields(`${e} ${t} of ${this.#e}`,n)])}has(e){this.#n.add(e)
;return this.#t[e]!==void 0}end(){const[e]=Object.keys(this.#t).filter(e=>!this.#n.has(e));if(e===void 0)return;throw(0,
r.J5)(`${this.#e} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#r(e,t,n,r){this.#n.add(e);const o=this.#t[e]??t;if(o!==void 0&&r(o))return o;throw malformed(this.#e,e,o,n)}}
function isTexts(e){return Array.isArray(e)&&e.every(e=>typeof e==="string")}},23426:(e,t,n)=>{n.d(t,{L:()=>r,
w:()=>bakeAdvice});const r="installed at boot in";const o="workflows-examples/aws/ami.yml";function bakeAdvice(e){
const t=e.flatMap(e=>{const[,t="",n=""]=new RegExp(`, ([a-z ]{3,20}) ${r} (\\d{1,4}) s`).exec(e)??[];return t===""?[]:[{
what:t,seconds:Number(n)}]});const[n]=t;if(n===void 0)return[];const s=t.map(({seconds:e})=>e)
;const[a,i]=[Math.min(...s),Math.max(...s)];const c=a===i?`${i} s`:`${a} to ${i} s`
;return[`Machines install ${n.what} at each boot: it took ${c}, and needs a package mirror at every scale-out. An AMI that has it needs neither: bake one (${o}).`]
}},48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,Nq:()=>parseEnvironment,hS:()=>parseAmi});function parseAmi(e){
if(/^ami-[0-9a-f]{8,17}$/.test(e))return e;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}
function parseName(e){if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}
function parseEnvironment(e){if(!e.startsWith("review-"))return parseName(e)
;throw new Error(`"${e}" begins with review-, which is for environments of branches, made by feature-env; take another name`)
}},4789:(e,t,n)=>{n.d(t,{X:()=>adoptedTold});var r=n(9991);var o=n(29260);var s=n(60046)
;function adoptedTold({records:e,adopted:t}){const n=(0,s.mi)(e);if(n===void 0||t?.adopted===void 0||!(0,
s.nt)(n))return[];if((0,s.Vj)(e,n.attempt)?.ruling!=="release")return[];const{groups:o}=t.adopted
;const a=o.map(({name:e})=>e).join(" and ");const i=(0,r.NP)(t);const c=[`What was adopted (${(0,
r.r4)(t.adopted)}) runs on without requests, and nothing of it is ended by us or by keep-previous: rollback: previous goes back to it while it runs and no other release is in service. ${endings(t)}`]
;if(o.length>0)c.push(`Until then ${i} stay suspended on ${a}, since its new machines would get requests: an apply of Terraform resumes them where suspended_processes doesn't name them. Take it out of Terraform or CloudFormation (target_group_arns, aws_autoscaling_attachment, TargetGroupARNs) once you need no way back.`)
;const d=o.length>1?`Scaling policies and scheduled actions of ${a} were not copied`:""
;if(d)c.push(`${d}, since they are of several groups: give ${n.candidate} its own.`);return c}function endings(e){
const{groups:t=[],machines:n=[]}=e.adopted??{};const r=(0,o.yV)(e).map(({id:e})=>e);const s=n.filter(e=>r.includes(e))
;const a=[...t.map(({name:e})=>`aws autoscaling update-auto-scaling-group --auto-scaling-group-name ${e} --min-size 0 --max-size 0 --desired-capacity 0`),...s.length>0?[`aws ec2 terminate-instances --instance-ids ${s.join(" ")}`]:[]]
;return a.length===0?"":`To end it: ${a.map(e=>`\`${e}\``).join(", ")}.`}},9991:(e,t,n)=>{n.d(t,{NP:()=>heldByUs,
Q7:()=>unadoptable,Wu:()=>s,_2:()=>hold,oj:()=>adoptedFleet,r4:()=>inWords,t:()=>i,uk:()=>letLive,vv:()=>allFleets,
vz:()=>sourceOf,wH:()=>adoptionOf});var r=n(29260);var o=n(98668);const s="adopted"
;const a=["AddToLoadBalancer","AlarmNotification"];const i=[...a,"HealthCheck"]
;function adoptedFleet({groups:e,machines:t,size:n},r,o){const a=e.flatMap(({name:e,suspended:t})=>{
const n=r.groups.find(t=>t.name===e);return n?[{...n,before:t}]:[]});const i=new Map(r.machines.map(e=>[e.id,e]))
;const c=a.flatMap(e=>e.machines.map(e=>i.get(e.id)?.life==="leaving"?{...e,life:"leaving"}:e))
;const d=t.flatMap(e=>i.get(e)??[]).filter(({life:e})=>e!=="leaving");const[u]=a.length===1?a:[];return{name:inWords({
groups:e,machines:t}),release:s,deleting:false,...sized(a.reduce((e,{desired:t})=>e+t,0)+d.length),health:"EC2",
suspended:[],machines:[...c,...d],traffic:{},schedules:u?.schedules??[],policies:u?.policies??[],...u?.labelled&&{
labelled:u.labelled},...u?.driven&&{driven:u.driven},facts:{rank:0,attempt:0,short:0,...o!==void 0&&{progress:{
attempt:o,wave:0}}},templateVersion:"",troubles:[],adopted:{groups:a.map(toHeld),machines:t,size:n}}}function sized(e){
return{min:e,max:e,desired:e}}function toHeld({name:e,before:t,suspended:n,health:r,traffic:o,tags:s}){const a=s["app"]
;const i=Object.keys(o);return{name:e,suspended:t,now:n,health:r,targetGroups:i,...a!==void 0&&{app:a}}}
function adoptionOf({adopted:e,machines:t}){if(e===void 0)return;const n=e.groups.map(({name:e,now:t})=>({name:e,
suspended:t}));return{groups:n,machines:e.machines,size:t.filter(({life:e})=>e==="in-service").length}}
function inWords({groups:e,machines:t}){const n=e.map(({name:e})=>e);const r=n.length>0&&t.length>0?[(0,
o.aT)(t.length)]:t;const s=r.length>4?[(0,o.aT)(r.length)]:r;return[...n,...s].join(" and ")}
function sourceOf({name:e,adopted:t}){return t?.groups[0]?.name??e}function hold({adopted:e}){
for(const{name:t,now:n,health:r}of e?.groups??[]){const e=r==="ELB"?i:a;const s=e.filter(e=>!n.includes(e))
;if(s.length>0)return(0,o.QZ)({do:"suspend",fleet:t,processes:s
},`suspend ${s.join(" and ")} of ${t}, whose machines are parked by id; nothing else of it is changed`)}return}
function heldByUs({adopted:e}){
const t=(e?.groups??[]).flatMap(({now:e,suspended:t})=>i.filter(n=>e.includes(n)&&!t.includes(n)))
;return[...new Set(t)].join(" and ")}function letLive({adopted:e},t=i){
for(const{name:n,now:r,suspended:s}of e?.groups??[]){const e=t.filter(e=>r.includes(e)&&!s.includes(e))
;if(e.length>0)return(0,o.QZ)({do:"resume",fleet:n,processes:e},`resume ${e.join(" and ")} of ${n}`)}return}
function unadoptable(e,t){const n=new Set(t.map(({arn:e})=>e))
;for(const{name:t,targetGroups:r,app:o}of e.adopted?.groups??[]){
if(o!==void 0)return`${t} has the tags of a fleet of ours, of ${o}; only what is not made by us is adopted`
;const e=r.find(e=>!n.has(e))
;if(e)return`${t} is in ${e}, which the fleet spec doesn't name; name all target groups of what is adopted`}
const o=new Set(t.flatMap(({targets:e})=>e.map(({machine:e})=>e)));for(const n of t){
const t=new Set(n.targets.map(({machine:e})=>e));const s=(0,r.yV)(e).find(({id:e})=>o.has(e)&&!t.has(e))
;if(s)return`${s.id} is not in ${n.name}, which the fleet spec names; register it there first`}return}
function allFleets({fleets:e,adopted:t}){return t?[...e,t]:e}},42658:(e,t,n)=>{n.d(t,{Z:()=>adoptionNow,
t:()=>adoptedServe});var r=n(10148);var o=n(60046);function adoptionNow(e){const t=(0,o.mi)(e);if(t===void 0)return
;if(!(0,o.Ko)(e,t)||adoptedServe(e))return t.adopted?t:void 0;return(0,r.b0)(e,(0,r.IQ)(e,(0,o.PX)(e)))}
function adoptedServe(e){const t=(0,o.mi)(e);if(t?.adopted===void 0)return false;return(0,
o.Vj)(e,t.attempt)?.ruling==="release"===(0,o.Ql)(t)}},75170:(e,t,n)=>{n.d(t,{b:()=>leadsBack,v:()=>advice})
;function leadsBack(e,t){return t==="rollout"&&["released","halted","failed","refused"].includes(e)}
function advice(e,t,n,r){
const o="Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice."
;const s="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${s.charAt(0).toLowerCase()}${s.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",o,s]
;case"refused":return["Nothing was changed. See to what is named above, then run the job again."];case"superseded":
if(t==="rollback")return["Nothing was taken back. If what is in service now is wrong too, dispatch the rollback workflow."]
;return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"removed":case"skipped":return[];case"failed":if(t==="teardown")return[o]
;return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[o,s]
}}},96365:(e,t,n)=>{n.d(t,{t:()=>countBefore,v:()=>answeredBefore});const r=140;function answeredBefore(e,t){
const n=e.map(({compared:e})=>e.before);const o=Math.min(...n.filter((e,n)=>!t.includes(n)).map(({of:e})=>e))
;const s=n.flatMap(({count:e},n)=>e===0||t.includes(n)?[]:[[n,Math.min(e,o)]])
;const a=t.join("+").length+s.join("+").length;return Number.isFinite(o)&&o>0&&a<=r?{asked:o,flaky:s}:void 0}
function countBefore({asked:e,flaky:t},n){return{count:t.find(([e])=>e===n)?.[1]??0,of:e}}},88105:(e,t,n)=>{n.d(t,{
Kd:()=>holderOf,Wg:()=>fleetName,tx:()=>attemptOf});var r=n(60046);function attemptOf(e,t,n){const o=(0,
r.Ql)(t)?n.adopted:n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,
r.q1)(n.records,t.attempt)??t,candidate:o,stable:(0,r.nt)(t)?n.adopted:n.fleets.find(({name:e})=>e===t.stable),
warm:o!==void 0&&o.facts.attempt!==t.attempt,waves:t.kind==="rollback"?[{percent:100}]:e.waves}}
function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}function holderOf(e){
const{repository:t,run:n,runAttempt:r,nonce:o}=e.me;return{repository:t,run:n,runAttempt:r,nonce:o}}},14666:(e,t,n)=>{
n.d(t,{$B:()=>need,ER:()=>needOf,Fb:()=>launchSize,H3:()=>nextWave,Iv:()=>ceiling,U9:()=>count,Vj:()=>sick,
XF:()=>enough,dp:()=>pinned,wS:()=>grow,wk:()=>goal});var r=n(29260);var o=n(59035);var s=n(98668);var a=n(78241)
;function need(e,t){const{stable:n,candidate:r,spec:o}=e
;const s=n===void 0?o.size.min:needOf(n,r?.adopted?.size,o.size.min);if(r===void 0||!handedOver(r))return s
;const a=r.desired>least(e)?r.desired-sick(t,r):0;return Math.max(s,a)}function needOf({desired:e},t,n){
const r=t!==void 0&&e<=n?Math.min(e,t):e;return Math.max(r,1)}function handedOver(e){
return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,r.yV)(t).filter(({id:t})=>(0,
a.L4)(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){return e?n:n-Math.min(t?.facts.short??0,n)}
function goal(e,t){return Math.max(need(e,t),least(e))}function least({lease:e,spec:t}){
return e.kind==="rollout"?t.size.min:0}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const o=e.findIndex((e,o)=>o>t&&r&&count(e,n)>count(r,n));return o<0?void 0:o}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const s=t===0&&"machines"in r;return s||!(0,o.Es)(e.spec.place)?count(r,n):n}
function ceiling(e,t){return Math.max(e.spec.size.max,t)}function pinned(e){return e.min===e.desired}
function grow(e,t,n){if(t.adopted)return;const r=Math.max(n,t.desired);if(t.min===r&&t.max>=r)return
;const o=n>t.desired?{desired:n}:{};const a=Math.max(t.max,ceiling(e,r));return(0,s.QZ)({do:"resize",fleet:t.name,min:r,
max:a,...o},`hold ${t.name} at ${(0,s.aT)(r)}`)}},98703:(e,t,n)=>{n.d(t,{JJ:()=>worse,UD:()=>compare,
_m:()=>tooManyInARow,cz:()=>sum,vV:()=>d,z_:()=>a});var r=n(42558);var o=n(48932);const s={count:0,of:0};const a={
before:s,old:s,fresh:s,either:s};const i=5e-4;const c=5e-6;const d=3;function compare(e,t,n){const{count:r,of:o}=e[t]
;return{...e,[t]:{count:r+(n?1:0),of:o+1}}}function worse({before:e,old:t,fresh:n,either:r},o,s){const a=o?t:sum(e,t)
;if(differs(n,a,s))return told(n,"of the new release",a,o?"of the old one at the same time":"of the old one");const i={
count:r.count,of:sum(r,t,n).of};if(!differs(i,e,s))return
;return told(i,"while both releases answer",e,"of the old one before that")}function told(e,t,n,r){return{now:e,other:n,
said:`${e.count} of ${e.of} answers ${t}, ${n.count} of ${n.of} ${r}`}}function differs(e,t,n){return e.count>=o.jv&&(0,
r.K)(e,t)<i/n}function tooManyInARow(e,t,n){const r=sum(e.before,e.old);if(t<d||r.of===0)return t>=d
;const o=sum(...Object.values(e));const s=Math.max(0,o.count-t)/Math.max(1,o.of-t);return s**t<=c/n||runs(t,r)<=c/n}
function runs(e,{count:t,of:n}){return Array.from({length:e},(e,r)=>(t+.5+r)/(n+1+r)).reduce((e,t)=>e*t)}
function sum(...e){return e.reduce((e,t)=>({count:e.count+t.count,of:e.of+t.of}),s)}},13074:(e,t,n)=>{n.d(t,{
S:()=>renewalTold,Z:()=>expiring});function expiring({lease:e},{reserve:t},{credentials:n,now:r}){
if(n===void 0||t===void 0||e.kind!=="rollout")return;if(r<n.at-t)return
;const o=n.why===void 0?"":`; renewing them fails: ${n.why}`
;return`the credentials of this run end at ${inWords(n.at)}, and taking it back may take the last ${t} s of them${o}`}
function renewalTold({at:e,why:t}){if(t===void 0)return
;return`renewing the credentials of this run fails: ${t}; those that it has work until ${inWords(e)}, it goes on meanwhile, and a rollout turns back in time`
}function inWords(e){return new Date(e*1e3).toISOString()}},81185:(e,t,n)=>{n.d(t,{Fv:()=>renewed,fg:()=>expires,
pJ:()=>endOf});var r=n(22730);var o=n(29260);var s=n(98668);const a=120;const i=30;function renewed(e,t,n,r){
const{ttl:o}=e;if(o===void 0||t.max===0||t.deleting)return;const c=endOf(t);const d=c===void 0?Math.max(n+o,r+i):n+o
;if(c!==void 0&&(d<r+a||c>=d-a))return;const u=c===void 0?"let AWS end":"put off the end of";return(0,s.QZ)({
do:"put-expire",fleet:t.name,at:d},`${u} ${t.name}, ${inWords(o)} after this deploy`)}function expires(e){
return e.schedules.some(({name:e})=>e===o.UC)}function endOf(e){return e.schedules.find(({name:e})=>e===o.UC)?.at}
function inWords(e){return(0,r.a3)(e<3600?e:Math.round(e/60)*60)}},29260:(e,t,n)=>{n.d(t,{UC:()=>o,ZI:()=>attached,
cB:()=>s,cO:()=>r,vv:()=>retiring,yV:()=>alive});const r="immutable-retire";const o="immutable-expire"
;const s="immutable-catch-up";function alive(e){return e.machines.filter(e=>e.life==="in-service")}function retiring(e){
return e.schedules.some(e=>e.name===r)}function attached(e){return Object.keys(e.traffic)}},99252:(e,t,n)=>{n.d(t,{
O:()=>byBalancer,W:()=>healthOf});function healthOf(e){const t=(e??"").split(",").map(e=>e.trim())
;const n=[...new Set(t)].filter(e=>e!==""&&e!=="EC2").sort();return n.join(",")||"EC2"}function byBalancer(e){
return e.split(",").includes("ELB")}},10148:(e,t,n)=>{n.d(t,{CS:()=>ranks,FW:()=>wasReleased,IQ:()=>rankOf,
b0:()=>adoptedBefore,te:()=>previousOf});var r=n(29260);var o=n(60046);function wasReleased(e,t){return(0,
o.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const n=made(t);const r=n?.kind==="rollback"?made(n.restores):n;return r?.kind==="rollout"?r.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:n})=>t==="release"&&(0,
o.q1)(e,n)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function adoptedBefore(e,t){const n=t===void 0?void 0:(0,o.q1)(e,t);return n&&(0,o.nt)(n)?n:void 0}
function previousOf({records:e,fleets:t},n){if(n===void 0||adoptedBefore(e,n.facts.rank))return;const s=(0,
o.q1)(e,n.facts.rank)?.stable;const a=t.find(({name:e})=>e===s)?.facts.rank;const i=rankOf(e,s)??a??n.facts.rank-1
;const c=ranks(e).find(e=>e<=i);const d=c===void 0?void 0:(0,o.q1)(e,c);if(c===void 0||d===void 0)return
;const u=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
r.yV)(e).length>0).sort((e,t)=>(0,r.yV)(t).length-(0,r.yV)(e).length)[0];return{rank:c,release:d.release,
group:d.candidate,...u&&{fleet:u}}}},48867:(e,t,n)=>{n.d(t,{K:()=>newKinds,Z:()=>noted});const r=20
;function noted(e,t,n){const o=n==="before"||n==="old"?"old":"fresh"
;const s=e.length<r||e.some(e=>e.kind===t)?t:"others";const a=e.find(e=>e.kind===s)??{kind:s,old:0,fresh:0}
;return[...e.filter(e=>e!==a),{...a,[o]:a[o]+1}]}function newKinds(e){return e.filter(({old:e})=>e===0)}},
76405:(e,t,n)=>{n.d(t,{rd:()=>heritable,cT:()=>missed,J9:()=>ofUser,V8:()=>oneOffs,Bf:()=>sizesInWords});var r=n(81185)
;var o=n(29260);const s=60;const a=604800;const i="jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
;const c="sun mon tue wed thu fri sat".split(" ");const d=[[0,59],[0,23],[1,31],[1,12,i],[0,7,c]]
;function lastDue(e,t,n,r){const o=e.trim().split(/\s+/);const[i,c,u,f,l]=d.map((e,t)=>valuesOf(o[t]??"",...e))
;if(o.length!==5||!i||!c||!u||!f||!l)return;const h=clockIn(t);if(h===void 0)return
;const m=!o[2]?.startsWith("*")&&!o[4]?.startsWith("*");const p=Math.max(n,r-a);for(let e=Math.floor(r/s)*s;e>p;e-=s){
const{minute:t,hour:n,date:r,month:o,day:s}=h(e);if(!i.has(t)||!c.has(n)||!f.has(o))continue
;const[a,d]=[u.has(r),l.has(s)||s===0&&l.has(7)];if(m?a||d:a&&d)return e}return}function valuesOf(e,t,n,r=[]){
const o=new Set;for(const s of e.toLowerCase().split(",")){
const[,e="",a,i="1"]=/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(s)??[]
;const number=e=>r.includes(e)?r.indexOf(e)+(t||0):Number(e);const c=e==="*"?t:number(e)
;const d=e==="*"||a===void 0&&s.includes("/")?n:number(a??e);if(!(c>=t&&d<=n&&c<=d&&Number(i)>0))return
;for(let e=c;e<=d;e+=Number(i))o.add(e)}return o}function clockIn(e="UTC"){const t={weekday:"short",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric"};let n;try{n=new Intl.DateTimeFormat("en-US",{...t,hourCycle:"h23",
timeZone:e})}catch{return}return e=>{const t=Object.fromEntries(n.formatToParts(e*1e3).map(({type:e,value:t})=>[e,t]))
;return{minute:Number(t["minute"]),hour:Number(t["hour"]),date:Number(t["day"]),month:Number(t["month"]),
day:c.indexOf((t["weekday"]??"").toLowerCase())}}}const u=3;function ofUser({schedules:e}){
return e.filter(({name:e})=>e===o.cB||!e.startsWith("immutable-"))}function oneOffs(e){
return ofUser(e).flatMap(({recurring:e,at:t,sizes:n})=>e||t===void 0||!n?[]:[{at:t,...n
}]).sort((e,t)=>e.at-t.at).slice(0,u)}function heritable(e,t){return ofUser(e).filter(({recurring:e,at:n=0})=>e||n>t+5)}
function missed(e,t){const{since:n,oneOffs:o=[],suspended:s=[]}=e.facts.originals??{}
;if(n===void 0||s.includes("ScheduledActions")||(0,r.fg)(e))return
;const a=[...o.filter(({at:e})=>e>n&&e<=t),...ofUser(e).flatMap(e=>recurred(e,n,t))].sort((e,t)=>e.at-t.at)
;if(a.length===0)return;const{at:i,...c}=Object.assign({},...a);return c}
function recurred({recurrence:e,timeZone:t,at:n,end:r=1/0,sizes:o},s,a){if(e===void 0||o===void 0)return[]
;const i=lastDue(e,t,s,Math.min(r,a));const c=n===void 0||lastDue(e,t,a,n-60)===void 0;return i===void 0||!c?[]:[{at:i,
...o}]}function sizesInWords(e){const t=["min","max","desired"].flatMap(t=>e[t]===void 0?[]:[`${t} ${e[t]}`])
;return t.join(", ")}},58793:(e,t,n)=>{n.d(t,{Od:()=>ours,dc:()=>toldOf});var r=n(88105);var o=n(87303)
;function ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({group:e,why:whyForeign(n,e)}))
;return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,o.M)(t.name,e)}}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:o="",environment:s="",release:a="",attempt:i=""}=n;const c=(0,
r.Wg)(o,s,a,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}},1817:(e,t,n)=>{n.d(t,{
FD:()=>endAtLast,rH:()=>wake,ro:()=>overstays});var r=n(29260);var o=n(14027);var s=n(60046);var a=n(98668);const i=300
;const c=["ScheduledActions","Terminate"];function wake(e){if(e.machines.length===0)return
;const t=e.desired===0?["Terminate"]:[...(0,o.Vd)(e),...c];const n=[...new Set(t)].filter(t=>e.suspended.includes(t))
;if(n.length===0)return;return(0,a.QZ)({do:"resume",fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`)}
function endAtLast(e,t){const n=missedEnd(e,t);if(n===void 0||e.desired===0)return;return(0,a.QZ)({do:"resize",
fleet:e.name,min:0,desired:0,max:0},`end ${e.name}, which AWS was to retire at ${timeOf(n)} and did not`)}
function missedEnd({schedules:e,machines:t},n){const o=e.find(({name:e})=>e===r.cO)?.at
;return o!==void 0&&t.length>0&&n>o+i?o:void 0}function overstays(e){const t=(0,s.mi)(e.records);const n=t===void 0||(0,
s.Ko)(e.records,t);const r=(0,s.PX)(e.records);return e.fleets.flatMap(o=>{const{name:s}=o
;if(s===r)return ahead(o).map(e=>({fleet:s,grave:false,text:e}));if(!n&&(s===t.candidate||s===t.stable))return[]
;const a=behind(o,e.now,n);return a===void 0?[]:[{fleet:s,grave:true,text:a}]})}function ahead(e){const{name:t}=e
;const n=(0,o.Vd)(e);const r=c.filter(t=>e.suspended.includes(t)&&!n.includes(t));const s={
ScheduledActions:"none of its recurring actions runs",Terminate:"AWS ends none of its machines, be it too many or sick"}
;return[...r.map(e=>`${e} is suspended on ${t}, which is in service: ${s[e]}; the next fleet gets it so, unless the fleet file says drop: [suspended-processes], and here it is resumed then, or ${t} would never retire`),...keptOnes(e).map(e=>`of ${t}, which is in service, ${e}: once another fleet serves, AWS will not end them`)]
}function behind(e,t,n){if(e.machines.length===0||e.deleting)return;const o=keptOnes(e)
;const s=c.filter(t=>e.suspended.includes(t));const i=missedEnd(e,t)
;const d=e.desired===0&&(o.length>0||s.includes("Terminate"));const u=n&&e.desired>0&&!(0,r.vv)(e)
;if(i===void 0&&!d&&!u)return;const f=[...s.map(e=>`${e} is suspended`),...o,...endingOnes(e)]
;const l=f.length>0?f.join(" and "):"nothing that Auto Scaling shows keeps it"
;const h=i===void 0?"should be gone":`was to be gone at ${timeOf(i)}`
;const m=o.length>0?"; whoever kept them may have work there, so only you can let them go":""
;return`${e.name} is out of service, ${h}, and has ${(0,
a.aT)(e.machines.length)}: ${l}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${m}`
}function keptOnes({machines:e}){
return["protected from scale-in","in standby","retained by a lifecycle policy"].flatMap(t=>{
const n=e.filter(({kept:e})=>e===t).map(({id:e})=>e);return n.length===0?[]:[`${(0,
a.aT)(n.length)} ${n.length===1?"is":"are"} ${t} (${n.join(", ")})`]})}function endingOnes({machines:e}){
const t=e.filter(({life:e,kept:t})=>e==="leaving"&&t===void 0).map(({id:e})=>e);if(t.length===0)return[];return[`${(0,
a.aT)(t.length)} ${t.length===1?"is":"are"} ending (${t.join(", ")}), which a lifecycle hook may hold up`]}
function timeOf(e){return new Date(e*1e3).toISOString()}},65799:(e,t,n)=>{n.d(t,{R:()=>heading,h:()=>phaseOf})
;var r=n(9991);var o=n(14666);var s=n(60046);function phaseOf(e,t){const{lease:n,candidate:a}=e;const i=(0,
s.Vj)(t.records,n.attempt);const c=n.adopted&&(0,r.r4)(n.adopted);if(i?.ruling==="release")return{name:"released",
candidate:((0,s.Ql)(n)?c:void 0)??n.candidate};if(i)return{name:"rolled-back",stable:n.stable??c}
;const d=a?.facts.progress;if(d?.attempt!==n.attempt)return{name:"launch",candidate:n.candidate};const u=(0,
o.wk)(e,t.targetGroups);const f=[0];for(let t=(0,o.H3)(e.waves,0,u);t!==void 0;t=(0,o.H3)(e.waves,t,u))f.push(t)
;const l=f.filter(e=>e<=d.wave).length;return{name:"wave",progress:d,number:l,of:f.length}}function heading(e){
switch(e.name){case"lease":return"Lease";case"launch":return`Launch and prove ${e.candidate}`;case"wave":
return`Wave ${e.number} of ${e.of}`;case"released":return`Released: ${e.candidate} takes over for good`
;case"rolled-back":return`Rolled back: ${e.stable??"nothing"} takes the traffic again`;case"site":
return`Lead ${e.host} there`;case"teardown":return`Tear ${e.environment} down`;case"pruning":
return`Forget old releases of ${e.environment}`}}},14027:(e,t,n)=>{n.d(t,{Vd:()=>suspendedByUs,eN:()=>restoreStable,
xA:()=>catchUp,zw:()=>pinStable});var r=n(9991);var o=n(14666);var s=n(81185);var a=n(29260);var i=n(76405)
;var c=n(98668);const d=["ScheduledActions","AddToLoadBalancer"];function suspendedByUs(e){
const t=e.facts.originals?.suspended??d;return d.filter(n=>e.suspended.includes(n)&&!t.includes(n))}
function pinStable(e,t){if(e.adopted)return(0,r._2)(e);if(e.facts.originals===void 0){const n=(0,i.V8)(e);const r={
min:e.min,health:e.health,suspended:e.suspended,since:Math.floor(t),...n.length>0&&{oneOffs:n}};return(0,c.QZ)({
do:"write-facts",fleet:e.name,facts:{originals:r}},`write down what ${e.name} is like before it is changed`)}if(!(0,
o.dp)(e))return(0,c.QZ)({do:"resize",fleet:e.name,min:e.desired},`keep ${e.name} from shrinking below its ${(0,
c.aT)(e.desired)}`);if(e.health!=="EC2")return(0,c.QZ)({do:"judge-by",fleet:e.name,health:"EC2"
},`judge ${e.name} by EC2 health alone, since parked machines have no target health`)
;if(!e.suspended.includes("ScheduledActions")&&!(0,s.fg)(e))return(0,c.QZ)({do:"suspend",fleet:e.name,
processes:["ScheduledActions"]},`suspend the scheduled actions of ${e.name} while the rollout lasts`);return}
function restoreStable(e,t){if(e.adopted)return(0,r.uk)(e);const{originals:n}=e.facts;if(n===void 0)return
;const o=suspendedByUs(e);if(o.length>0)return(0,c.QZ)({do:"resume",fleet:e.name,processes:o
},`resume ${o.join(" and ")} of ${e.name}`);if(e.health!==n.health)return(0,c.QZ)({do:"judge-by",fleet:e.name,
health:n.health},`judge ${e.name} by ${n.health} health again`);const s=Math.min(n.min,e.desired);if(e.min!==s)return(0,
c.QZ)({do:"resize",fleet:e.name,min:s},`give ${e.name} its own minimum of ${s} back`);const a=catchUp(e,e,t)
;if(a)return a;return(0,c.QZ)({do:"forget-originals",fleet:e.name
},`${e.name} is as it was; forget what was written down`)}const u=60;function catchUp(e,t,n){const r=(0,i.cT)(e,n)
;if(r===void 0||t.schedules.some(({name:e})=>e===a.cB))return;return(0,c.QZ)({do:"catch-up",fleet:t.name,
at:Math.ceil(n)+u,sizes:r},`let AWS do with ${t.name} what scheduled actions missed meanwhile (${(0,i.Bf)(r)})`)}},
60046:(e,t,n)=>{n.d(t,{Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,PX:()=>inService,Ql:()=>returns,Vj:()=>verdictOf,
YH:()=>beatOf,mi:()=>latestLease,ng:()=>runOf,nt:()=>takesOver,pH:()=>r,q1:()=>begun});const r="releases"
;function takesOver({kind:e,adopted:t}){return e==="rollout"&&t!==void 0}function returns({kind:e,adopted:t}){
return e==="rollback"&&t!==void 0}function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===r}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},50965:(e,t,n)=>{
n.d(t,{Qm:()=>o,bA:()=>restAfter,r8:()=>timesAsked,zP:()=>a});var r=n(98668);const o=3;const s=.5;const a=15
;function timesAsked(e,{repeated:t}){return t!==void 0&&(0,r.H6)(e,t.effect)?t.times:0}function restAfter(e){
return e===0?0:Math.min(a,s*2**(e-1))}},59035:(e,t,n)=>{n.d(t,{Es:()=>isRouted,e:()=>attachable,nV:()=>servedBy,
xD:()=>recordName,zv:()=>recordOf});const r="record:";function recordOf(e){return`${r}${e}`}function recordName(e){
return e.startsWith(r)?e.slice(r.length):void 0}function isRouted({targetGroups:e}){return e.length>0}
function attachable(e){return e.filter(e=>recordName(e)===void 0)}function servedBy(e){
const t=e.find(({arn:e})=>recordName(e)!==void 0);if(t===void 0)return"healthy behind the balancer"
;const n=t.targets.find(({reason:e})=>e!==void 0)?.reason
;return`told of by all name servers of ${recordName(t.arn)}${n===void 0?"":` (${n})`}`}},68151:(e,t,n)=>{n.d(t,{
Cc:()=>working,KN:()=>percent,tC:()=>shareOf});var r=n(29260);var o=n(78241);function shareOf({targetGroups:e},t,n){
const[r,o]=[working(e,t),working(e,n)];return r+o===0?0:r/(r+o)}function working(e,t){if(t===void 0)return 0
;return e.length===0?(0,r.yV)(t).length:(0,o.s2)(e,t).length}function percent(e){const t=Math.round(e*100)
;return`${e>0&&e<1?Math.min(99,Math.max(1,t)):t} %`}},11999:(e,t,n)=>{n.d(t,{I:()=>smokeTable,l:()=>smokeNotes})
;var r=n(25812);var o=n(5583);var s=n(98703);var a=n(48867);var i=n(30193);function smokeNotes({candidate:e},{smoke:t}){
const n=e?.facts.progress?.failing??[];return(0,i.i4)(e,t?.heard??[]).flatMap((e,r)=>{const{check:o,unreached:s}=e
;if(t?.bakeSince===void 0){if(!(0,i.Nn)(e)||!(0,i.tA)(e))return[]
;const t=`the release in service fails the smoke check ${o}, so it can't speak against the new one: ${(0,i.dc)(e)}`
;return[{about:o,text:t}]}if(n.includes(r))return[];if((0,i.eS)(e)){
const t=s>0?"this runner can reach nothing":"another release answered each time";return[{about:o,
text:`the smoke check ${o} says nothing of the new release: ${t}: ${(0,i.dc)(e)}`}]}
return mostOften(e).map(({kind:e})=>({about:`${o} ${e}`,
text:`the smoke check ${o} fails in a way in which the release before did not: ${e}`}))})}const c=20;const d=5
;function smokeTable({lease:e,stable:t,candidate:n},{smoke:a}){
const d=(0,i.i4)(n,a?.heard??[]).filter(({compared:e})=>(0,s.cz)(...Object.values(e)).of>0);if(d.length===0)return""
;const[f,l]=[(0,o.a)(e.release),t?(0,o.a)(t.release):"the old one"];const h={before:`${l}, before`,old:l,fresh:f,
either:`${l} or ${f}`};const m=d.toSorted((e,t)=>badness(t)-badness(e)).slice(0,c)
;const p=m.flatMap(({check:e,compared:t})=>u.filter(e=>t[e].of>0).map((n,s)=>(0,r.Gg)(s===0?(0,o.a)(e):"",h[n],t[n])))
;const v=d.length>c?[`… and ${d.length-c} checks more`]:[];const g=m.flatMap(e=>[...difference(e),...kindsOf(e)])
;return["### What the app answered",(0,r.LA)(p),...v,g.join("\n")].filter(e=>e!=="").join("\n\n")}
const u=["before","old","either","fresh"];function badness({compared:{either:e,fresh:t}}){return e.count+t.count}
function difference({check:e,compared:t}){const n=(0,s.cz)(t.before,t.old)
;if(n.of===0||t.fresh.of===0||n.count+t.fresh.count===0)return[];return[(0,r.TO)(e,t.fresh,n)]}function kindsOf(e){
return mostOften(e).map(({kind:t,fresh:n})=>`- ${(0,
o.a)(e.check)}: a new kind of error, ${n===1?"once":`${n} times`}: ${(0,o.g)(t,200)}`)}
function mostOften({kinds:e,compared:t}){if(t.before.of+t.old.of===0)return[];return(0,
a.K)(e).toSorted((e,t)=>t.fresh-e.fresh).slice(0,d)}},30193:(e,t,n)=>{n.d(t,{$l:()=>silentChecks,HT:()=>failingCheck,
Nn:()=>knownBefore,O7:()=>roundOf,Xq:()=>openCheck,YJ:()=>silentCheck,c_:()=>smokeAdvice,dH:()=>storyOf,dc:()=>toldOf,
eS:()=>isSilent,i4:()=>allHeard,mS:()=>failingBefore,tA:()=>failsBefore});var r=n(96815);var o=n(96365);var s=n(98703)
;var a=n(60046);var i=n(59035);var c=n(78241);const d=60
;function roundOf({spec:e,lease:t,candidate:n,stable:r},{records:o,targetGroups:s}){const d=(0,
a.Vj)(o,t.attempt)!==void 0;if(e.smoke===void 0||t.kind==="rollback"||d)return;const u=n?.facts.progress
;if(u?.attempt!==t.attempt)return r&&n?{mixed:false}:void 0;if(u.bakeSince===void 0)return;const f=s.some(({arn:e})=>(0,
i.xD)(e)!==void 0);const l=r!==void 0&&(f||(0,c.fE)(s,r).length>0);return{bakeSince:u.bakeSince,mixed:l}}
function knownBefore({good:e,failed:t,unreached:n}){return e>0||t+n>=s.vV}function failingBefore(e,t){
if(roundOf(e,t)===void 0)return[];const{smoke:n,now:r}=t
;if(n===void 0||n.bakeSince!==void 0||!n.heard.every(knownBefore))return;const o=r<(n.since??0)+Math.min(d,e.spec.bake)
;if(o&&n.heard.some(({good:e})=>e>0))return;return n.heard.flatMap((e,t)=>failsBefore(e)?[t]:[])}
function failsBefore({good:e,failed:t}){return e===0&&t>0}function allHeard(e,t){const n=e?.facts.progress?.before
;return t.map((e,t)=>{const{compared:r}=e;if(n===void 0||r.before.of>0)return e;return{...e,kinds:[],compared:{...r,
before:(0,o.t)(n,t)}}})}function counted({candidate:e},{smoke:t}){const n=e?.facts.progress
;if(t?.bakeSince===void 0||t.bakeSince!==n?.bakeSince)return
;return allHeard(e,t.heard).filter((e,t)=>!n?.failing?.includes(t))}function failingCheck(e,t){const n=counted(e,t)??[]
;const r=n.find(({compared:e,failed:t})=>(0,s._m)(e,t,n.length))
;if(r)return`smoke: ${r.check} failed ${r.failed} times in a row: ${toldOf(r)}`
;for(const{check:e,compared:r,last:o}of n){const a=(0,s.JJ)(r,t.smoke?.mixed===true,n.length)
;if(a)return`smoke: ${e} fails more often than by chance: ${a.said}; ${toldOf({failure:o})}`}return}
function toldOf({failure:e}){if(e===void 0)return"not answered yet";const{word:t,why:n,came:r}=e
;return`${t}: ${n}${r?`; what came: ${r}`:""}`}function storyOf({failed:e,good:t,others:n,unreached:r,failure:o}){
const s=e===1?"the last answer that counts was bad":`the last ${e} answers that count were bad`
;const a=[t>0?`${s}, after ${t} good ${t===1?"one":"ones"}`:s,...n>0?[`${n} came from the release before it, which doesn't count`]:[],...r>0?[`to ${r} questions nothing answered`]:[]]
;const i=o?.came?[`what came: ${o.came}`]:[]
;return[`${o?.word}: ${o?.why}`,...i,`in this bake ${a.join("; ")}`].join("\n")}function smokeAdvice({smoke:e}){
const t=e?.heard??[];const n=t.flatMap(({failed:n,failure:r,last:o,compared:a})=>{if(n>=s.vV&&r)return[r.word]
;return o&&(0,s.JJ)(a,e?.mixed===true,t.length)?[o.word]:[]})
;return[...new Set(n)].map(e=>`Smoke, ${e}: ${r.J[e].replaceAll("`","")}`)}function openCheck(e,t){
if(roundOf(e,t)===void 0)return;const n=counted(e,t);if(n===void 0)return"smoke is asked";const r=e.spec.bake===0?s.vV:1
;const o=n.find(e=>!isSilent(e)&&(e.failed>0||e.good<r))
;return o&&`smoke: ${o.check} is asked${o.failure?` again, since it failed (${o.failure.word})`:""}`}
function silentCheck(e,t,n){const r=counted(e,t)?.find(isSilent);const{noData:o}=e.spec;if(r===void 0||o==="pass")return
;const s=e.stable===void 0||t.served;if(o==="pass-if-served"&&s===true)return
;if(n!==(o==="fail"&&r.unreached>0?"fail":"wait"))return
;const a=o==="pass-if-served"?`, and ${s||"no balancer tells of a request since it began"}`:""
;return`smoke: ${r.check} said nothing of the release in this bake (${toldOf(r)})${a} (no-data: ${o})`}
function silentChecks(e,t){return counted(e,t)?.some(isSilent)===true}
function isSilent({good:e,failed:t,unreached:n,others:r}){return e===0&&t===0&&n+r>=s.vV}},98668:(e,t,n)=>{n.d(t,{
H6:()=>sameChange,QZ:()=>effect,Vw:()=>done,W5:()=>unlessBroken,aT:()=>howMany,uk:()=>wait});function howMany(e){
return`${e} machine${e===1?"":"s"}`}function sameChange(e,t){
const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():"";const about=n=>JSON.stringify({...n,at:0,until:0,
facts:facts(n)},Object.keys({...e,...t}).sort());return about(e)===about(t)}function effect(e,t){return{kind:"effect",
effect:e,why:t}}function wait(e,t){return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}
function done(e,t,n=true,r){return{kind:"done",outcome:e,why:t,changed:n,...r&&{topic:r}}}function unlessBroken(e,t){
if(t===void 0)return e;const n=`"${e.why}" was not done, since it would break ${t}`
;return done("halted",`${n}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`)
}},87303:(e,t,n)=>{n.d(t,{M:()=>readFacts,R:()=>storedFacts});var r=n(70323);var o=n(99252);function storedFacts(e){
const{rank:t,attempt:n,short:o,progress:s,beforeTraffic:a,originals:i,hold:c,carried:d,caughtUp:u}=e;const f={
rank:t?.toString(),attempt:n?.toString(),short:o?.toString(),progress:s&&write({attempt:s.attempt,wave:s.wave,
"started-since":s.startedSince,"bake-since":s.bakeSince,failing:s.failing?.join("+"),before:s.before?.asked,
flaky:s.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:a&&write({attempt:a.attempt,machine:a.machine,
code:a.code}),originals:i&&write({min:i.min,health:i.health.replaceAll(",","+"),suspended:i.suspended.join("+")||void 0,
since:i.since,"one-offs":i.oneOffs?.map(writeOneOff).join("+")||void 0}),hold:c?.toString(),carried:d&&"yes",
"caught-up":u?.toString(),format:`${r.uB}`}
;return Object.fromEntries(Object.entries(f).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,r.KA)(named("format"),Number(t["format"]))
;const number=(e,n)=>toNumber(named(e),e,t[e]??`${n}`);const n=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[o,s,a]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",n),attempt:n,
short:number("short",0),...o&&{progress:toProgress(o)},...s&&{beforeTraffic:toBeforeTrafficRun(s)},...a&&{
originals:toOriginals(a)},...t["hold"]!==void 0&&{hold:number("hold",0)},...t["carried"]!==void 0&&{carried:true},
...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){const t=e.has("started-since")?{
startedSince:e.number("started-since")}:{};const n=e.has("bake-since")?{bakeSince:e.number("bake-since")}:{}
;const r=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{attempt:e.number("attempt"),
wave:e.number("wave"),...t,...n,...r.length>0&&{failing:r},...e.has("before")&&{before:toAnsweredBefore(e)}}}
function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[n,o]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(n===void 0||o===void 0)throw(0,
r.Qm)(e.record,"flaky",t,"a place and a number");return[n,o]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2")
;if(!/^[A-Z0-9_]+(\+[A-Z0-9_]+)*$/.test(t))throw(0,r.Qm)(e.record,"health",t,"EC2, ELB or several");return{
min:e.number("min"),health:(0,o.W)(t.replaceAll("+",",")),suspended:listOf(e,"suspended"),...e.has("since")&&{
since:e.number("since")},...e.has("one-offs")&&{oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}
function listOf(e,t){return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:n,desired:r}){
return[e,t,n,r].map(e=>e??"").join(":")}function readOneOff(e,t){
const[n,o,s,a]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(n===void 0)throw(0,
r.Qm)(e,"one-offs",t,"a time and sizes");return{at:n,...o!==void 0&&{min:o},...s!==void 0&&{max:s},...a!==void 0&&{
desired:a}}}class Words{record;#t;constructor(e,t){this.record=e
;const n=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(n)}has(e){
return this.#t.has(e)}text(e,t){const n=this.#t.get(e)??t;if(n===void 0)throw(0,r.Qm)(this.record,e,n,"a word");return n
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,n){
const o=n?.trim()?Number(n):Number.NaN;if(Number.isFinite(o))return o;throw(0,r.Qm)(e,t,n,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},78241:(e,t,n)=>{n.d(t,{
A3:()=>reasonOf,AJ:()=>shiftedAway,HZ:()=>registered,L4:()=>stateOf,fE:()=>exposed,s2:()=>healthy,xn:()=>draining})
;const r=["gone","draining","unused","unavailable","unhealthy","initial","healthy"];function stateOf(e,t){
const n=e.map(e=>e.targets.find(e=>e.machine===t)?.state??"gone");return r.find(e=>n.includes(e))??"healthy"}
function reasonOf(e,t,n){const r=e.flatMap(e=>e.targets)
;return r.find(e=>e.machine===t&&e.state===n)?.reason??"no reason given"}function registered(e,t){
return ids(t).filter(t=>!["gone","draining"].includes(stateOf(e,t)))}function exposed(e,t){
const n=new Set(e.flatMap(e=>e.targets.filter(e=>e.state!=="draining").map(({machine:e})=>e)))
;return ids(t).filter(e=>n.has(e))}function healthy(e,t){
return t.machines.filter(t=>t.life==="in-service"&&stateOf(e,t.id)==="healthy").map(({id:e})=>e)}
function shiftedAway(e){return new Set(e.flatMap(({targets:e})=>e.flatMap(({machine:e,shifted:t})=>t===true?[e]:[])))}
function draining(e,t){return ids(t).filter(t=>e.some(e=>e.targets.some(({machine:e,state:n})=>e===t&&n==="draining")))}
function ids(e){return e.machines.map(({id:e})=>e)}},22730:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,
f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,d:86400};const o=31536e3;function parseDuration(e){
const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/r);t-=o*r
;if(o>0)n+=`${o}${e}`}return n||"0s"}},22533:(e,t,n)=>{n.d(t,{j:()=>isMap});function isMap(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,
QG:()=>wordsBetweenCommas,aX:()=>argumentsOf,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){
const t=new Map;for(const n of quoted(e)){const[,e,r]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||r===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(e))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(t.has(e))throw new Error(`${e} is given twice`);t.set(e,r)}return Object.fromEntries(t)}function argumentsOf(e){
const t=pairsOf(e);const n=Object.keys(t).find(e=>!/^[A-Za-z_][\w.-]*$/.test(e));if(n===void 0)return t
;throw new Error(`${JSON.stringify(n)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(e){const t=[];let n=e;while(n.trim()!==""){n=n.replace(/^\s+/,"")
;const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n);const r=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n
;t.push(e?(e[1]??"").replaceAll('""','"'):r.trim());n=n.slice(r.length)}return t}function yesOrNo(e){
if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},79982:(e,t,n)=>{n.d(t,{
Cb:()=>Denied,Vs:()=>Later,c8:()=>RecordsDenied});class Later extends Error{}class Denied extends Error{}
class RecordsDenied extends Denied{}},41270:(e,t,n)=>{n.d(t,{q:()=>cutOff});var r=n(60046)
;async function cutOff({ledger:e},t){const n=await e.read();const o=(0,r.mi)(n);if(o?.nonce!==t||(0,r.Ko)(n,o))return
;await e.beat({n:o.n,cut:true})}},97657:(e,t,n)=>{n.d(t,{MX:()=>evidence,px:()=>machineRows,vD:()=>redEnd,
FA:()=>smokeAnswers,JA:()=>standing});var r=n(62807);var o=n(23426);var s=n(9991);var a=n(4789);var i=n(42658)
;var c=n(75170);var d=n(88105);var u=n(29260);var f=n(10148);var l=n(60046);var h=n(30193);var m=n(11999);var p=n(78241)
;const v=[/^\s*WARNING! Your (password|credentials) (will be|are) stored unencrypted/,/^\s*Configure a credential helper to remove this warning/,/^\s*https:\/\/docs\.docker\.com\/(engine|go)\/\S*$/,/^\s*Login Succeeded\s*$/]
;function withoutNoise(e){const t=e.split("\n").filter(e=>!v.some(t=>t.test(withoutPrefix(e))))
;return t.join("\n").replaceAll(/\n{3,}/g,"\n\n")}function withoutPrefix(e){
return e.replace(/^\[ *\d+\.\d+\] /,"").replace(/^[\w-]+\[\d+\]: /,"").replace(/\r$/,"")}var g=n(55928)
;function standing(e,t){const{seen:n,step:r}=e;const s=n.fleets.find(({name:e})=>e===(0,l.PX)(n.records));const d=(0,
f.te)(n,s);const{records:m,adopted:p}=n;const v=s?.facts.rank;const g=(0,f.b0)(m,v)!==void 0&&p!==void 0&&(0,
u.yV)(p).length>0;const w=Object.values(n.answers).flatMap(e=>e.state==="passed"?[e.detail]:[]);const k=[...(0,
c.v)(r.outcome,t.kind,s!==void 0||(0,i.t)(m),d!==void 0||g),...(0,o.w)(w),...r.outcome==="released"?(0,a.X)(n):[]]
;return{serving:s,previous:d,next:e.changed&&r.outcome!=="released"?[...k,...(0,h.c_)(n)]:k}}function machineRows(e){
const t=(0,l.mi)(e.seen.records);return(0,s.vv)(e.seen).filter(e=>(0,g.M)(e,t)).flatMap(t=>{const n=t.adopted||(0,
f.FW)(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:o,life:s})=>{const a=(0,
p.L4)(e.seen.targetGroups,r);const i=e.seen.answers[r];return{id:r,zone:o,release:t.release,fleet:t.name,
state:s!=="in-service"?s:a==="gone"?n:a,
attested:i?.state==="passed"?i.detail:i?.state==="failed"?`failed: ${i.detail}`:""}})})}
function smokeAnswers({seen:e,spec:t}){const n=(0,l.mi)(e.records);return t&&n?(0,m.I)((0,d.tx)(t,n,e),e):""}
async function evidence(e,t,n){
if(["released","refused","superseded","skipped","removed"].includes(t.step.outcome)||!t.changed)return[];const r=(0,
l.mi)(t.seen.records);const o=t.seen.fleets.find(({name:e})=>e===r?.candidate);if(o===void 0||o.name===(0,
l.PX)(t.seen.records))return[];const s=o.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${o.name}`,text:e}))
;const{beforeTraffic:a}=t.seen;if(a?.state==="ended")s.push({title:`before-traffic ended with ${a.code}`,text:a.output})
;for(const e of t.seen.smoke?.heard??[])if(e.failed>0)s.push({title:`Smoke check ${e.check}`,text:(0,h.dH)(e)})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")s.push({title:`Live check of ${e}`,text:n.detail
});s.push(...await(n?.said(t))??[]);const i=(0,u.yV)(o).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const c=[...i].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of c){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);s.push({title:`Console of ${t}`,
text:withoutNoise(n)})}return s}function rank(e,t){const n=e.seen.answers[t]?.state
;return n==="failed"?0:n==="passed"?2:1}function redEnd(e,t,n){const{outcome:o,why:s,topic:a}=e.step
;const i=[`${t.app} in ${t.environment}: ${o}: ${s}.`,...n.slice(0,1)].join(" ")
;if(o==="superseded"||o==="skipped"||o==="removed")return
;if(o==="released"||o==="rolled-back"&&t.kind==="rollback")return
;return(0,r.Cv)(a??(t.kind==="teardown"?"teardown":"end"),o==="refused"?(0,r.J5)(i):(0,r.gz)(i,o))}},55928:(e,t,n)=>{
n.d(t,{g:()=>Story,M:()=>plays});var r=n(9991);var o=n(88105);var s=n(68151);const a={stretches:[],most:0,exposed:0}
;function further(e,t,n,r){const o=nameOf(t);if(o===void 0)return e;const{now:a}=r;const i=(0,
s.tC)(r,n.candidate,n.stable);const c=e.stretches.at(-1);const d=c?.to??a
;const u=c!==void 0&&(c.name===o.name||e.stretches.length>=16);const f=u?[...e.stretches.slice(0,-1),{...c,to:a,share:i
}]:[...e.stretches,{...o,from:d,to:a,share:i}];const l=r.alarms.find(({state:e})=>e==="ALARM");const h=l?{name:l.name,
seconds:Math.max(0,a-(l.since??a))}:e.alarm;const m=(c?.share??0)>0;return{stretches:f,most:Math.max(e.most,i),
exposed:e.exposed+(m?a-d:0),...h&&{alarm:h}}}function nameOf(e){switch(e.name){case"launch":return{
name:"Launch and prove",kind:"move"};case"wave":{const t=e.progress.bakeSince!==void 0
;const n=e.of===1?"All at once":`Wave ${e.number} of ${e.of}`;return t?{name:`${n} bakes`,kind:"bake"}:{name:n,
kind:"move"}}case"released":return{name:"Takes over",kind:"bake"};case"rolled-back":return{name:"Taken back",kind:"back"
};default:return}}var i=n(13074);var c=n(29260);var d=n(14666);var u=n(81185);var f=n(60046);var l=n(98668)
;function interference(e,t,n=t.now){const r=(0,f.mi)(t.records);if(r===void 0||(0,f.Ko)(t.records,r))return{told:[],
standing:new Map};const o=(0,f.Vj)(t.records,r.attempt)===void 0
;const s=new Map(t.fleets.map(s=>[s.name,show(t,n,s,o&&s.name===r.candidate?e.get(s.name):void 0)]))
;const a=[...s.values()].flatMap(n=>{const s=e.get(n.fleet.name)
;return[...o?lowered(s?.fleet,n.fleet,r,t.now):[],...cutOff(s,n,t.now,o)]});return{told:a,standing:new Map([...e,...s])}
}function lowered(e,{name:t,desired:n},r,o){if(e===void 0||!(0,d.dp)(e)||(0,c.vv)(e)||((0,
u.pJ)(e)??1/0)<=o||n>=e.desired)return[];const s=`${t} was lowered from ${e.desired} to ${(0,
l.aT)(n)}, and not by this ${r.kind}`;const a="CloudTrail names who asked for it"
;if(t===r.candidate)return[`${s}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${a}`]
;return t===r.stable?[`${s}: from now on that many count as needed; ${a}`]:[]}function show({targetGroups:e},t,n,r){
const o=e.filter(({arn:e})=>n.traffic[e]===void 0);const s=o.flatMap(({targets:e,drain:t})=>e.map(e=>({...e,drain:t})))
;const a=new Set(s.map(({machine:e})=>e));const i=new Set(s.filter(({state:e})=>e==="unhealthy").map(({machine:e})=>e))
;const c=new Set(n.machines.map(({id:e})=>e));const d=new Map;for(const{machine:e,state:n,drain:r}of s){
if(!c.has(e)||i.has(e))continue;const o=n==="draining"?t+r:1/0;d.set(e,Math.max(o,d.get(e)??0))}
for(const[e,t]of r&&o.length>0?r.undrained:[])if(!a.has(e))d.set(e,t);return{fleet:n,undrained:d}}
function cutOff(e,{fleet:t,undrained:n},r,o){const s=new Set(e?.fleet.ended?.map(({machine:e})=>e))
;const busy=t=>r<(n.get(t)??e?.undrained.get(t)??0);const a=(t.ended??[]).filter(({machine:e})=>busy(e)&&!s.has(e))
;const i=o?"; others are launched in their place, and the wave bakes anew":""
;return[...byCause(a)].map(([e,n])=>`AWS ended ${(0,
l.aT)(n.length)} of ${t.name} without draining, since its group is not attached: requests to ${listed(n)} may have failed${i}; AWS' reason: ${interference_short(e)}`)
}function byCause(e){const t=new Map;for(const{machine:n,cause:r}of e)t.set(r,[...t.get(r)??[],n]);return t}const h=10
;const m=300;function listed(e){const t=e.length-h;return t>0?`${e.slice(0,h).join(", ")} and ${t} more`:e.join(", ")}
function interference_short(e){return e.length>m?`${e.slice(0,m)}…`:e}var p=n(22730)
;function minuteTold({stretches:e},t,n,r,o){const a=e.at(-1);if(a===void 0)return;const i=`${a.name}, for ${(0,
p.a3)(n-a.from)} so far`;const c=`${(0,s.KN)(a.share)} of the machines in service run ${t}`
;return[i,c,left(n-r,o)].filter(Boolean).join("; ")}function left(e,t){if(t===void 0)return"";const n=t-e
;if(n<=0)return`longer than the ${(0,p.a3)(t)} that it was to take`;return`about ${(0,
p.a3)(Math.max(30,Math.round(n/30)*30))} to go`}var v=n(58793);var g=n(1817);var w=n(65799);var k=n(50965)
;var b=n(11999);var $=n(78241);class Story{moments=[];#o;#s="";#a="";#i=0;#c=false;#d="";#u=false;#f=new Map;#l=new Set
;#h=new Set;#m=new Set;#p=0;#v;#g=a;#w=0;constructor(e){this.#o=e}foresee(e){this.#v=e}get course(){return this.#g}
get start(){return this.#i}tell(e,{seen:t,spec:n,took:r,since:s=t.now-r}){const a=this.#i===0;this.#i||=t.now
;if(r>10&&!this.#u){this.#u=true
;const e=`AWS answers slowly: one look took ${Math.round(r)} s; everything is done all the same, and later`
;this.#o.log.notice(e,"Slow")}const i=(0,w.R)(e.phase);if(i!==this.#s){this.#s=i;this.#o.section(i)}
for(const e of t.foreign){if(!this.#l.has(e.name))this.#o.log.warning((0,v.dc)(e),"Not ours");this.#l.add(e.name)}
for(const{fleet:e,grave:n,text:r}of(0,g.ro)(t)){if(n&&!this.#h.has(e))this.#o.log.warning(r,"Not retired")
;if(!n&&a)this.#o.log.notice(r);if(n)this.#h.add(e)}const{told:c,standing:d}=interference(this.#f,t,s);this.#f=d
;for(const n of e.phase.name==="lease"?[]:c){this.#o.log.warning(n,"Changed by others");this.moments.push({
at:this.#k(t),phase:i,what:n})}this.#b(t,i);const u=(0,f.mi)(t.records);for(const{about:e,text:r}of n&&u?(0,b.l)((0,
o.tx)(n,u,t),t):[]){if(this.#m.has(e))continue;this.#m.add(e);this.#o.log.warning(r,"Smoke");this.moments.push({
at:this.#k(t),phase:i,what:r})}if(t.beforeTraffic?.state==="ended"&&!this.#c){this.#c=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#o.log.info(`        | ${e}`)}const l=e.kind==="effect"?(0,
k.r8)(e.effect,t):0;if(l>=k.Qm&&this.#d!==e.why){this.#d=e.why
;const t=`no look shows that it was done; it is asked again every ${k.zP} s at most`
;this.#o.log.warning(`AWS took "${e.why}" ${l} times, and ${t}`,"No effect")}if(n&&u)this.#g=further(this.#g,e.phase,(0,
o.tx)(n,u,t),t);this.#$(t,u);const h=e.kind==="wait"?`waiting: ${e.why}${untilOf(e)}`:e.why;if(h===this.#a)return
;this.#a=h;const m=e.kind==="effect"?machinesOf(e.effect):""
;this.#o.log.info(`${this.#y(t.now)}  ${h}${m}${e.kind==="effect"?"":this.#O(t)}`)
;if(e.kind!=="wait")this.moments.push({at:this.#k(t),phase:i,what:h})}#b(e,t){const{credentials:n}=e;const r=n&&(0,
i.S)(n);if(r===void 0||n?.at===this.#p)return;this.#p=n?.at??0;this.#o.log.warning(r,"Credentials");this.moments.push({
at:this.#k(e),phase:t,what:r})}#$({now:e},t){const n=Math.floor((e-this.#i)/60);if(n<=this.#w||t===void 0)return
;this.#w=n;const r=minuteTold(this.#g,t.release,e,this.#i,this.#v);if(r!==void 0)this.#o.log.info(`${this.#y(e)}  ${r}`)
}#y(e){return`${Math.round(e-this.#i)} s`.padStart(6)}#k({now:e}){return Math.round(10*(e-this.#i))/10}#O(e){const t=(0,
f.mi)(e.records);const n=(0,r.vv)(e).filter(e=>(0,c.yV)(e).length>0&&plays(e,t)).map(t=>{const n=(0,
$.fE)(e.targetGroups,t).length
;return`${t.release}: ${(0,$.s2)(e.targetGroups,t).length} healthy of ${n} registered, ${(0,c.yV)(t).length} running`})
;return n.length===0?"":` [${n.join("; ")}]`}}function plays({name:e,adopted:t},n){
return t?n?.adopted!==void 0:e===n?.candidate||e===n?.stable}function untilOf({until:e,ends:t}){const n=e??t
;if(n===void 0)return""
;return`, until ${new Date(n*1e3).toISOString().slice(11,19)} UTC${e===void 0?" at the latest":""}`}
function machinesOf(e){return"machines"in e?` (${e.machines.join(", ")})`:""}},45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction
});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,
lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,required:true,
parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{description:e,
required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,required:false,default:t,
parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,parse:e=>e}}
function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
71493:(e,t,n)=>{n.d(t,{J:()=>s});var r=n(24905);const o=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;const s=(0,
r.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",e=>{
if(o.test(e))return e
;throw new Error(`"${e.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})}};
