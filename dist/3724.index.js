export const id=3724;export const ids=[3724];export const modules={48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,
hS:()=>parseAmi,zZ:()=>parseImage});var r=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:a=""}=(0,r.mQ)(e);const s=t===void 0?n:`${t}/${n}`;if(s!==""&&(0,r.Bc)(a))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${s||"orders"}@sha256:<64 hex digits>`)}
function parseAmi(e){if(/^ami-[0-9a-f]{8,17}$/.test(e))return e
;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}function parseName(e){
if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}},86082:(e,t,n)=>{
n.d(t,{$:()=>canonical});function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
22730:(e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration});const r={s:1,m:60,h:3600,d:86400}
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;return t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)}function formatDuration(e){let t=Math.round(e);let n=""
;for(const[e,r]of[["h",3600],["m",60],["s",1]]){const a=Math.floor(t/r);t-=a*r;if(a>0)n+=`${a}${e}`}return n||"0s"}},
23724:(e,t,n)=>{n.r(t);n.d(t,{action:()=>j});var r=n(29260);var a=n(5583);var s=n(2848);const i={released:"✅",
"rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️"};const o=6e3;function summary(e){
const{app:t,environment:n,outcome:r,why:s}=e;return[`## ${i[r]??""} ${(0,a.g)(t)} in ${(0,a.g)(n)}: ${r}`,`${(0,
a.g)(s,o)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
a.g)(e,o)}`)),...e.evidence.map(({title:e,text:t})=>fold(e,fence(t))),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function facts({release:e,previousRelease:t="",url:n="",run:r=""}){const s=[["In service",e&&(0,
a.a)(e)],["A rollback would bring back",t&&(0,a.a)(t)],["Answers at",n&&(0,a.g)(n)],["Run",r&&(0,
a.g)(r)]].filter(([,e])=>e);return s.length===0?"":["| | |","|---|---|",...s.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")
}function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:r,attested:s})=>`| ${(0,a.a)(e)} | ${(0,a.g)(t)} | ${(0,a.a)(n)} | ${(0,
a.g)(r)} | ${(0,a.g)(s.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:r},s)=>{
const i=e[s-1]?.phase===n?"":(0,a.g)(n);return`| ${t.toFixed(0)} s | ${i} | ${(0,a.g)(r)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}function fold(e,t){return`<details open><summary>${(0,
a.g)(e)}</summary>\n\n${t}\n\n</details>`}function fence(e){const t=(0,s.p)(e)
;const n=t.length>o?`… ${t.length-o} characters before this …\n${t.slice(-6e3)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const a="`".repeat(r+1)
;return`${a}text\n${n.trimEnd()}\n${a}`}var c=n(62807);function advice(e,t,n,r){
const a="Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice."
;const s="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${s.charAt(0).toLowerCase()}${s.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",a,s]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"failed":
return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[a,s]
}}var l=n(60046);function wasReleased(e,t){return(0,l.Vj)(e,t.facts.attempt)?.ruling==="release"}
function previousOf(e,t){if(t===void 0)return;const n=(0,l.q1)(e.records,t.facts.rank)?.stable
;const a=e.fleets.find(({name:e})=>e===n)?.facts.rank??t.facts.rank-1
;return e.fleets.filter(t=>!t.deleting&&t.facts.rank<=a&&wasReleased(e.records,t)).sort((e,t)=>t.facts.rank-e.facts.rank||(0,
r.yV)(t).length-(0,r.yV)(e).length)[0]}
const f=["gone","draining","unused","unavailable","unhealthy","initial","healthy"];function stateOf(e,t){
const n=e.map(e=>e.targets.find(e=>e.machine===t)?.state??"gone");return f.find(e=>n.includes(e))??"healthy"}
function registered(e,t){return ids(t).filter(t=>!["gone","draining"].includes(stateOf(e,t)))}function exposed(e,t){
const n=new Set(e.flatMap(e=>e.targets.filter(e=>e.state!=="draining").map(({machine:e})=>e)))
;return ids(t).filter(e=>n.has(e))}function healthy(e,t){
return t.machines.filter(t=>t.life==="in-service"&&stateOf(e,t.id)==="healthy").map(({id:e})=>e)}function draining(e,t){
return ids(t).filter(t=>e.some(e=>e.targets.some(({machine:e,state:n})=>e===t&&n==="draining")))}function ids(e){
return e.machines.map(({id:e})=>e)}function standing(e,t){const{seen:n,step:r}=e
;const a=n.fleets.find(({name:e})=>e===(0,l.PX)(n.records));const s=previousOf(n,a);return{serving:a,previous:s,
next:advice(r.outcome,t.kind,a!==void 0,s!==void 0)}}function machineRows(e){const t=(0,l.mi)(e.seen.records)
;return e.seen.fleets.filter(({name:e})=>e===t?.candidate||e===t?.stable).flatMap(t=>{
const n=wasReleased(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:a,life:s})=>{
const i=stateOf(e.seen.targetGroups,r);const o=e.seen.answers[r];return{id:r,zone:a,release:t.release,fleet:t.name,
state:s!=="in-service"?s:i==="gone"?n:i,
attested:o?.state==="passed"?o.detail:o?.state==="failed"?`failed: ${o.detail}`:""}})})}async function evidence(e,t){
if(["released","refused","superseded"].includes(t.step.outcome)||!t.changed)return[];const n=(0,l.mi)(t.seen.records)
;const a=t.seen.fleets.find(({name:e})=>e===n?.candidate);if(a===void 0||a.name===(0,l.PX)(t.seen.records))return[]
;const s=a.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${a.name}`,text:e}));const{beforeTraffic:i}=t.seen
;if(i?.state==="ended")s.push({title:`before-traffic ended with ${i.code}`,text:i.output})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")s.push({title:`Live check of ${e}`,text:n.detail
});const o=(0,r.yV)(a).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const c=[...o].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of c){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);s.push({title:`Console of ${t}`,text:n})}
return s}function rank(e,t){const n=e.seen.answers[t]?.state;return n==="failed"?0:n==="passed"?2:1}
function redEnd(e,t,n){const{outcome:r,why:a}=e.step
;const s=[`${t.app} in ${t.environment}: ${r}: ${a}.`,...n.slice(0,1)].join(" ");if(r==="superseded")return
;if(r==="released"||r==="rolled-back"&&t.kind==="rollback")return;return r==="refused"?(0,c.J5)(s):(0,c.gz)(s,r)}
var d=n(12403);function howMany(e){return`${e} machine${e===1?"":"s"}`}function sameChange(e,t){
const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():"";const about=n=>JSON.stringify({...n,at:0,until:0,
facts:facts(n)},Object.keys({...e,...t}).sort());return about(e)===about(t)}function effect(e,t){return{kind:"effect",
effect:e,why:t}}function wait(e,t){return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}
function done(e,t,n=true){return{kind:"done",outcome:e,why:t,changed:n}}function namesIn({leases:e}){
return[...new Set(e.flatMap(({candidate:e,stable:t})=>[e,t??[]].flat()))]}function absences(e,t,n,r,a){
const s=new Set(r.map(({name:e})=>e));const i=namesIn(n).filter(e=>!s.has(e));return Object.fromEntries(i.map(n=>[n,{
since:e[n]?.since??a,shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){const r=e?.[n]?.since
;return r!==void 0&&t<r+60}function awaitNamed(e,t){const{candidate:n,stable:r,restores:a}=e
;const s=t.absent?.[n]?.shown===true||n===a||t.strangers.length>0||(0,
l.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,a,s?n:void 0],t)}
function awaitReleased(e,t){const n=(0,l.PX)(t.records);const r=t.fleets.find(e=>e.name===n);const a=r&&(0,
l.q1)(t.records,r.facts.rank)?.stable;return awaitAll([n,e==="rollback"?a:void 0],t)}function awaitAll(e,t){
const n=e.find(e=>e!==void 0&&mayBeThere(t,e));const r=n===void 0?void 0:t.absent?.[n]?.since
;if(n===void 0||r===void 0)return
;return wait(`AWS does not show ${n}, which the records name: it is looked for by name for 60 s`,r+60)}
function need({stable:e,candidate:t,spec:n},r){const a=e===void 0?n.size.min:Math.max(e.desired,1)
;return t&&handedOver(t)?Math.max(a,t.desired-sick(r,t)):a}function handedOver(e){
return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,
r.yV)(t).filter(({id:t})=>stateOf(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){
return e?n:n-Math.min(t?.facts.short??0,n)}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const a=e.findIndex((e,a)=>a>t&&r&&count(e,n)>count(r,n));return a<0?void 0:a}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const a=t===0&&"machines"in r
;return a||e.spec.place.targetGroups.length===0?count(r,n):n}function ceiling(e,t){return Math.max(e.spec.size.max,t)}
function pinned(e){return e.min===e.desired}function grow(e,t,n){const r=Math.max(n,t.desired)
;if(t.min===r&&t.max>=r)return;const a=n>t.desired?{desired:n}:{};const s=Math.max(t.max,ceiling(e,r));return effect({
do:"resize",fleet:t.name,min:r,max:s,...a},`hold ${t.name} at ${howMany(r)}`)}
const u=["ScheduledActions","AddToLoadBalancer"];function suspendedByUs(e){const t=e.facts.originals?.suspended??u
;return u.filter(n=>e.suspended.includes(n)&&!t.includes(n))}function pinStable(e){if(e.facts.originals===void 0){
const t={min:e.min,health:e.health,suspended:e.suspended};return effect({do:"write-facts",fleet:e.name,facts:{
originals:t}},`write down what ${e.name} is like before it is changed`)}if(!pinned(e))return effect({do:"resize",
fleet:e.name,min:e.desired},`keep ${e.name} from shrinking below its ${howMany(e.desired)}`)
;if(e.health!=="EC2")return effect({do:"judge-by",fleet:e.name,health:"EC2"
},`judge ${e.name} by EC2 health alone, since parked machines have no target health`)
;if(!e.suspended.includes("ScheduledActions"))return effect({do:"suspend",fleet:e.name,processes:["ScheduledActions"]
},`suspend the scheduled actions of ${e.name} while the rollout lasts`);return}function restoreStable(e){
const{originals:t}=e.facts;if(t===void 0)return;const n=suspendedByUs(e);if(n.length>0)return effect({do:"resume",
fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`);if(e.health!==t.health)return effect({do:"judge-by",
fleet:e.name,health:t.health},`judge ${e.name} by ${t.health} health again`);const r=Math.min(t.min,e.desired)
;if(e.min!==r)return effect({do:"resize",fleet:e.name,min:r},`give ${e.name} its own minimum of ${r} back`)
;return effect({do:"forget-originals",fleet:e.name},`${e.name} is as it was; forget what was written down`)}
function proven(e,t,n){const r=(0,l.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,r.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline(e,t){
return(t.launched??e.began.at+e.spec.timeout)+e.spec.liveCheck.timeout}function askUnproven(e,t,n){const a=(0,
r.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0);const s=e.spec.liveCheck.via==="ssm"
;const i=a.filter(e=>e.launched!==void 0&&(e.reachable||!s));if(i.length===0)return
;const o=Math.min(...i.map(t=>checkDeadline(e,t)));const c=i.filter(t=>checkDeadline(e,t)<o+10)
;const l=Math.max(...c.map(t=>checkDeadline(e,t)));return effect({do:"ask",machines:c.map(({id:e})=>e),until:l
},`ask ${c.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,a){
const s=provenOf(e,t,n).length;if(s>=a)return
;return wait(`${s} of ${a} machines of ${n.name} passed the live check; ${(0,r.yV)(n).length} of ${n.desired} are up`)}
function byZone(e){const t=new Map
;for(const n of[...e].sort((e,t)=>e.id<t.id?-1:1))t.set(n.zone,[...t.get(n.zone)??[],n]);return t}
function toRegister(e,t,n){const r=byZone(e);const a=new Map([...byZone(t)].map(([e,t])=>[e,t.length]));const s=[]
;while(s.length<n){
const e=[...r.keys()].filter(e=>r.get(e)?.length).sort((e,t)=>(a.get(e)??0)-(a.get(t)??0)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:r.get(e)?.shift();if(e===void 0||t===void 0)break;a.set(e,(a.get(e)??0)+1);s.push(t.id)}
return s}function toDeregister(e,t,n,r){const a=e.filter(({id:e})=>!t.has(e)).map(({id:e})=>e).sort()
;const s=a.slice(0,r);const i=byZone(e.filter(({id:e})=>t.has(e)))
;const o=new Map([...byZone(n)].map(([e,t])=>[e,t.length]));const total=e=>(o.get(e)??0)+(i.get(e)?.length??0)
;while(s.length<r){const e=[...i.keys()].filter(e=>i.get(e)?.length).sort((e,t)=>total(t)-total(e)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:i.get(e)?.shift();if(t===void 0)break;s.push(t.id)}return s}function register(e,t,n,r){
const a=t.targetGroups;const s=new Set(registered(a,n));const i=provenOf(e,t,n).filter(({id:e})=>!s.has(e))
;const o=new Set(exposed(a,n));const c=i.filter(({id:e})=>o.has(e)).map(({id:e})=>e)
;const l=toRegister(i.filter(({id:e})=>!o.has(e)),n.machines.filter(({id:e})=>o.has(e)),r-o.size)
;return registerAll(a,[...c,...l],n)}function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const a=t.filter(t=>!e.has(t))
;if(a.length===0)continue;return effect({do:"register",targetGroup:r.arn,machines:a
},`register ${howMany(a.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return effect({do:"deregister",targetGroup:r.arn,machines:e
},`deregister ${howMany(e.length)} of ${n.name} from ${r.name}`)}return}function handOver(e,t,n){const{stable:r}=e
;const a=t.targetGroups.map(({arn:e})=>e).filter(e=>n.traffic[e]===void 0);if(a.length>0)return effect({do:"attach",
fleet:n.name,targetGroups:a},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return wait(`${n.name} is still being detached`)
;const s=r?.policies.filter(e=>!n.policies.includes(e))??[];if(r&&s.length>0){
if(Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`);return effect({
do:"copy-policies",from:r.name,to:n.name,names:s},`copy the scaling policies ${s.join(", ")} to ${n.name}`)}
const i=r&&pinStable(r);if(i)return i
;if(r&&t.targetGroups.length>0&&!r.suspended.includes("AddToLoadBalancer"))return effect({do:"suspend",fleet:r.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${r.name} out of the balancer`);return}
function cutOver(e,t,n,r){const a=pinStable(t);if(a)return a;const s=new Set(exposed(e.targetGroups,t))
;if(s.size<=r)return;const i=new Set(healthy(e.targetGroups,n))
;const o=toDeregister(pick(t,s),new Set(healthy(e.targetGroups,t)),pick(n,i),s.size-r)
;return deregisterAll(e.targetGroups,o,t)}function pick(e,t){return e.machines.filter(({id:e})=>t.has(e))}
function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,r.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return effect({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`)
;return deregisterAll(e.targetGroups,exposed(e.targetGroups,t),t)}function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:a}=n;if(n.policies.length>0)return effect({do:"drop-policies",fleet:a,names:n.policies
},`take the scaling policies from ${a}`);if((0,r.ew)(n).length>0){const e=(0,r.ew)(n);return effect({
do:"drop-schedules",fleet:a,names:e},`take the recurring actions from ${a}`)}const s=withdraw(t,n);if(s)return s;if((0,
r.ZI)(n).length>0)return wait(`${a} is being detached`);const i=n.suspended.filter(e=>e==="ScheduledActions")
;const o=n.desired===0?[]:[...new Set([...suspendedByUs(n),...i])];if(o.length>0)return effect({do:"resume",fleet:a,
processes:o},`resume ${o.join(" and ")} of ${a}`);return retire(e,t,n)??forgetOriginals(n)}function retire(e,t,n){
if(n.desired===0||(0,r.vv)(n))return;if(e.place.targetGroups.length===0)return effect({do:"resize",fleet:n.name,min:0,
desired:0,max:0},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const a=Math.max(60,e.keepPrevious,...t.targetGroups.map(({drain:e})=>e));return effect({do:"put-retire",fleet:n.name,
at:t.now+a},`keep ${n.name} warm for ${a} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return effect({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}function prune(e,t){
const n=unwanted(e,t).find(e=>e.desired===0&&e.machines.length===0&&!e.deleting);if(n){
const e=t.fleets.some(e=>e!==n&&e.templateVersion===n.templateVersion);return effect({do:"delete-fleet",fleet:n.name,
...e?{}:{templateVersion:n.templateVersion}},`remove the record of ${n.name}, which no rollback needs`)}
return pruneRecords(e,t)}function unwanted(e,t){
const n=t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable)
;const r=n.filter(e=>!wasReleased(t.records,e))
;const a=n.filter(e=>wasReleased(t.records,e)).sort((e,t)=>t.facts.rank-e.facts.rank||t.facts.attempt-e.facts.attempt)
;const s=t.fleets.filter(({name:t})=>t===e.lease.candidate||t===e.lease.stable).length
;return[...r,...a.slice(Math.max(0,5-s))]}function pruneRecords(e,t){
const{leases:n,beats:r,verdicts:a,specs:s}=t.records;const i=t.fleets.filter(({deleting:e})=>!e)
;const o=n.filter(({candidate:e})=>mayBeThere(t,e)).map(({attempt:e})=>e)
;const c=new Set([e.lease.attempt,...o,...i.flatMap(({facts:e})=>[e.attempt,e.rank])])
;const f=[...new Set(n.map(({attempt:e})=>e))].filter(e=>!c.has(e));for(const e of f){const i=n.filter(t=>t.attempt===e)
;const o=i.map(({n:e})=>e)
;const c=[...a.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...s.filter(t=>t===e).map(()=>`spec/${e}`),...r.filter(({n:e})=>o.includes(e)).map(({n:e})=>`beat/${e}`)]
;if(c.length===0&&i.some(({at:e})=>t.now<e+43200))continue;const f=c.length>0?c:o.map(e=>`lease/${e}`);const d=(0,
l.q1)(t.records,e)?.release;return effect({do:"forget",records:f.slice(0,10)
},`forget attempt ${e} (${d}), whose group is gone`)}return}function afterRelease(e,t){
const{candidate:n,stable:r,lease:a}=e
;return(n&&takeOver(e,n))??(n&&r&&inherit(r,n))??(n&&letShrink(e,n))??parkAll(e.spec,t,[a.candidate])??prune(e,t)??effect({
do:"let-go",n:a.n},`attempt ${a.attempt} is released: give the lease up`)}function takeOver(e,t){
if(e.spec.place.targetGroups.length>0&&t.health!=="ELB")return effect({do:"judge-by",fleet:t.name,health:"ELB"
},`judge ${t.name} by what the balancer says from now on`);const n=e.warm?[]:t.suspended.filter(e=>e==="AZRebalance")
;const r=[...n,...t.facts.originals?suspendedByUs(t):[]];if(r.length>0)return effect({do:"resume",fleet:t.name,
processes:r},`resume ${r.join(" and ")} of ${t.name}`);return forgetOriginals(t)}function inherit(e,t){const n=(0,
r.ew)(e).filter(e=>!(0,r.ew)(t).includes(e));if(n.length===0)return;return effect({do:"copy-schedules",from:e.name,
to:t.name,names:n},`copy the recurring actions ${n.join(", ")} to ${t.name}`)}function letShrink(e,t){
const n=Math.min(e.spec.size.min,t.desired);const r=ceiling(e,t.desired);if(t.min===n&&t.max===r)return;return effect({
do:"resize",fleet:t.name,min:n,max:r},`let ${t.name} scale from ${n} to ${r} machines`)}function afterRollback(e,t,n){
const{stable:r,candidate:a,lease:s}=e
;return(r&&serveAgain(e,t,r,n))??(a&&withdraw(t,a))??withdrawStrays(e,t)??(r&&restoreStable(r))??(a&&dismiss(e,t,a))??parkAll(e.spec,t,[s.candidate,s.stable])??effect({
do:"let-go",n:s.n},`attempt ${s.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,a){
const{candidate:s,spec:i,lease:o}=e;const c=s?.facts.progress?.attempt===o.attempt;if(!c)return
;const l=need(e,t.targetGroups);if(n.desired<l)return effect({do:"resize",fleet:n.name,min:l,desired:l,
max:Math.max(n.max,l)},`raise ${n.name} to ${howMany(l)}`);const f=(0,r.yV)(n).map(({id:e})=>e)
;const d=registerAll(t.targetGroups,f,n);if(d)return d;if(suspendedByUs(n).includes("AddToLoadBalancer"))return effect({
do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]},`let AWS register later launches of ${n.name} again`)
;const u=healthy(t.targetGroups,n).length;const h=enough(e,l);if(u>=h)return;const m=giveWay(t,n,s,h);if(m)return m
;if(t.now>a.at+i.timeout){
const e=`only ${u} of ${h} machines of ${n.name} got healthy within ${i.timeout} s of the rollback`
;return restoreStable(n)??done("halted",e)}
return wait(`${u} of ${h} machines of ${n.name} are healthy behind the balancer`)}function giveWay(e,t,n,r){
const{targetGroups:a}=e;const s={stable:new Set(healthy(a,t)),candidate:new Set(healthy(a,n))}
;const i=Math.max(0,s.stable.size+s.candidate.size-r)
;const o=toDeregister(pick(n,s.candidate),s.candidate,pick(t,s.stable),i)
;const c=exposed(a,n).filter(e=>stateOf(a,e)==="initial");return deregisterAll(a,[...o,...c],n)}function dismiss(e,t,n){
if(n.deleting)return;if(n.policies.length>0)return effect({do:"drop-policies",fleet:n.name,names:n.policies
},`take the scaling policies from ${n.name}`);if(n.desired===0)return
;const a=Math.max(60,...t.targetGroups.map(e=>e.drain));const s=e.warm?Math.max(e.spec.keepPrevious,a):a
;const i=n.schedules.find(({name:e})=>e===r.cO)?.at;if(i!==void 0&&i<=t.now+s+60)return;return effect({do:"put-retire",
fleet:n.name,at:t.now+Math.max(60,s)},`let AWS end ${n.name} in ${Math.max(60,s)} s`)}function attemptOf(e,t,n){
const r=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,l.q1)(n.records,t.attempt)??t,
candidate:r,stable:n.fleets.find(({name:e})=>e===t.stable),warm:r!==void 0&&r.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}
function holderOf(e){const{repository:t,run:n,runAttempt:r,nonce:a}=e.me;return{repository:t,run:n,runAttempt:r,nonce:a}
}const h={
"rule 4 (healthy capacity in service never falls below the need)":function capacity({seen:e,attempt:t,verdict:n,serving:r},a){
if(a.do==="resize"){if(a.fleet!==r?.name)return;const e=Math.min(a.desired??r.desired,a.max??r.max)
;return e<r.desired?`shrink ${r.name}, which serves, to ${e}`:void 0}const s=outOfTraffic(e,a);if(s.size===0)return
;const i=e.fleets.flatMap(t=>healthy(e.targetGroups,t));if(!i.some(e=>s.has(e)))return
;const o=i.filter(e=>!s.has(e)).length;const c=t&&least(t,n,e)
;return c!==void 0&&o<c?`leave ${o} healthy machines where ${c} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const r=t?.candidate
;if(t===void 0||r===void 0)return"release what is not there"
;const a=e.fleets.find(t=>t!==r&&exposed(e.targetGroups,t).length>0)
;if(a)return`release while ${a.name} still gets requests`;const s=goodOnes(t,e,r);const i=need(t,e.targetGroups)
;return s<i?`release with ${s} of ${i} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function traffic({seen:e,attempt:t,verdict:n,serving:a},s){
if(s.do==="attach"){const n=t?.candidate
;if(t===void 0||s.fleet!==n?.name)return`attach ${s.fleet}, which is no candidate`;const r=need(t,e.targetGroups)
;const a=goodOnes(t,e,n);return a<r?`attach ${s.fleet} with ${a} of ${r} machines healthy and proven`:void 0}
if(s.do!=="register")return;for(const i of s.machines){const s=e.fleets.find(({machines:e})=>e.some(e=>e.id===i))
;const o=s&&(0,r.yV)(s).find(e=>e.id===i)
;if(s===void 0||o===void 0)return`register ${i}, which is no running machine of ours`;if(s===a)continue
;if(t===void 0||s!==t.candidate)return`register ${i}, which is neither new nor in service`
;if(n)return`register ${i} after the verdict ${n.ruling}`;if(!proven(t,e,o))return`register ${i} before it was proven`}
return},"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-retire"){const a=named(n.fleet)
;if(a===void 0)return`retire ${n.fleet}, which is not there`;if(a===t)return`retire ${a.name}, which is in service`
;const s=(0,r.ZI)(a).some(e=>a.traffic[e]!=="removing")
;return s||exposed(e.targetGroups,a).length>0?`retire ${a.name}, which may still get requests`:void 0}
const a=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const s=a.find(e=>e&&(0,r.vv)(e));return s&&`give requests to ${s.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},a){
if(a.do==="decide"){const t=(0,l.Vj)(e.records,a.attempt)
;return t&&`decide ${a.ruling} on attempt ${a.attempt} after ${t.ruling}`}if(t===void 0)return
;if(n&&m.includes(a.do))return`${a.do} after the verdict ${n.ruling}`
;if(n===void 0&&p.includes(a.do))return`${a.do} before there is a verdict`;if(n===void 0||r===void 0)return
;const s=a.do==="drop-policies"||a.do==="drop-schedules"||a.do==="detach"
;if(s&&a.fleet===r.name)return`${a.do} of ${r.name}, which is in service for good`
;const i=a.do==="deregister"&&r.machines.find(({id:e})=>a.machines.includes(e))
;return i?`deregister ${i.id}, which is in service for good`:void 0},
"rule 13 (only what is ours, empty and out of use is deleted)":function deletion({seen:e,attempt:t,serving:n},r){
if(r.do==="delete-fleet"){const a=e.fleets.find(({name:e})=>e===r.fleet);const{candidate:s,stable:i}=t?.lease??{}
;if(a===void 0)return`delete ${r.fleet}, which is no fleet of ours`
;if(a===n||[s,i].includes(a.name))return`delete ${a.name}, which is in use`
;if(a.desired>0||a.machines.length>0)return`delete ${a.name}, which has machines`
;const o=e.fleets.find(e=>e!==a&&e.templateVersion===r.templateVersion)
;return o&&`delete template version ${r.templateVersion}, which ${o.name} needs`}if(r.do!=="forget")return
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)}};function brokenRule(e,t,n){const r=t&&(0,
l.Vj)(e.records,t.lease.attempt);const a=e.fleets.find(({name:t})=>t===(0,l.PX)(e.records))
;for(const[s,i]of Object.entries(h)){const o=i({seen:e,attempt:t,verdict:r,serving:a},n)
;if(o!==void 0)return`${s}: it would ${o}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do!=="detach")return new Set
;const n=e.fleets.find(({name:e})=>e===t.fleet);return new Set(n?exposed(e.targetGroups,n):[])}function least(e,t,n){
if(e.stable===void 0||t?.ruling==="release")return;const r=need(e,n.targetGroups);if(t===void 0)return r
;return enough(e,r)}function goodOnes(e,t,n){const r=new Set(healthy(t.targetGroups,n))
;return provenOf(e,t,n).filter(({id:e})=>r.has(e)).length}
const m=["make-template","create-fleet","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const p=["drop-policies","drop-schedules","copy-schedules","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const s=Number(a);if(r===void 0)return`delete ${n}, which is no record of ours`;const i=r==="lease"||r==="beat"
;const o=i?e.leases.find(({n:e})=>e===s)?.attempt:s;const c=e.leases.at(-1);if(o===void 0)return
;if(o===c?.attempt)return`forget ${n} of the attempt that is under way`
;const l=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(o))
;if(l)return`forget ${n}, which ${l.name} needs`;const f=e.verdicts.some(e=>e.attempt===o)||e.specs.includes(o)
;return r==="lease"&&f?`forget ${n} before its verdict and spec`:void 0}function judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,spec:a,began:s}=e;if(n===void 0)return
;const i=(0,r.yV)(n).find(({id:e})=>t.answers[e]?.state==="failed");const o=i&&t.answers[i.id]
;if(i&&o?.state==="failed")return`${i.id} failed the live check: ${firstLine(o.detail)}`;const c=(0,
r.yV)(n).find(n=>isLate(e,t,n))
;if(c)return`${c.id} did not pass the live check within ${a.liveCheck.timeout} s of its launch (${t.answers[c.id]?"it was asked, but no answer came back":"no command could reach it"})`
;const l=n.troubles.filter(({at:e})=>e>=s.at);const f=l.find(e=>e.fatal)
;if(f)return`AWS cannot launch machines for ${n.name}: ${f.message}`;const d=l.filter(({what:e})=>e==="end")
;if(d.length>Math.max(1,n.desired/2))return`${d.length} machines of ${n.name} ended by themselves; the last one: ${d[0]?.message}`
;return}function firstLine(e){return e.split("\n")[0]??""}const g=30;function isLate(e,t,n){
if(proven(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max(checkDeadline(e,n),r.at)+g;return t.now>checkDeadline(e,n)&&!n.reachable}
function judgeRelease(e,t){const{candidate:n,stable:a,spec:s}=e;const i=need(e,t.targetGroups)
;if(i>s.size.max)return`${i} machines serve now, more than size.max ${s.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:o,progress:c}=n.facts;if(o?.attempt===e.lease.attempt){
if(o.code===void 0&&!(0,
r.yV)(n).some(({id:e})=>e===o.machine))return`${o.machine} was lost before before-traffic's exit code was read`
;const e=o.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic ended with ${e} on ${o.machine}`
;const s=a?exposed(t.targetGroups,a).filter(e=>stateOf(t.targetGroups,e)==="unhealthy"):[]
;if(s.length>n.facts.short)return`${s.join(", ")} of the old release became unhealthy after before-traffic began`}
if(c?.attempt!==e.lease.attempt)return;const due=n=>s.liveCheck.via==="ssm"||t.now>checkDeadline(e,n);const l=(0,
r.yV)(n).find(e=>stateOf(t.targetGroups,e.id)==="unhealthy"&&due(e));if(l){
const e=t.targetGroups.flatMap(({targets:e})=>e).find(e=>e.machine===l.id&&e.state==="unhealthy")?.reason
;return`the balancer calls ${l.id} unhealthy: ${e??"no reason given"}`}const f=t.alarms.find(({state:e})=>e==="ALARM")
;if(f)return`alarm ${f.name} is in ALARM: ${f.reason.replace(/\.$/,"")}`
;const d=c.bakeSince!==void 0&&t.now>=c.bakeSince+s.bake;return d?silentAlarms(e,t,"fail"):void 0}function overdue(e,t){
const{lease:n,began:r}=e;const a=(n.kind==="rollback"?n:r).at+e.spec.timeout
;return t.now>a?`${e.spec.timeout} s were not enough`:void 0}function silentAlarms(e,t,n){
const r=t.alarms.filter(({state:e})=>e==="INSUFFICIENT_DATA").map(({name:e})=>e)
;if(r.length===0||e.spec.noData!==n)return
;return`alarm ${r.join(", ")} has INSUFFICIENT_DATA at the end of the bake (no-data: ${n})`}
function beforeTraffic(e,t,n,r){if(e.spec.beforeTraffic===void 0)return;const a=e.lease.attempt
;const s=n.facts.beforeTraffic?.attempt===a?n.facts.beforeTraffic:void 0;if(s===void 0)return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:a,machine:r}}},`choose ${r} to run before-traffic`);if(s.code!==void 0)return
;if(t.beforeTraffic===void 0)return effect({do:"run-before-traffic",machine:s.machine
},`run before-traffic on ${s.machine}`)
;if(t.beforeTraffic.state==="asked")return wait(`before-traffic runs on ${s.machine}`);return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{...s,code:t.beforeTraffic.code}}
},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}function launch(e,t){
const{candidate:n,stable:a,spec:s,lease:i,began:o}=e;const c=launchSize(e,0,need(e,t.targetGroups))
;if(n===void 0)return create(e,t,c);if(n.deleting)return wait(`${n.name} is being deleted`);if(!e.warm){if(!(0,
r.vv)(n))return effect({do:"put-retire",fleet:n.name,at:o.at+s.timeout+600
},`let AWS end ${n.name} by itself should nobody come back for it`)
;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return effect({do:"suspend",fleet:n.name,
processes:["AZRebalance"]},`keep AWS from rebalancing ${n.name} while its machines are registered by id`)
;const l=grow(e,n,c)??askUnproven(e,t,n)??awaitProof(e,t,n,c);if(l)return l;const f=provenOf(e,t,n)[0]
;const d=a&&i.kind==="rollout"?pinStable(a):void 0;const u=i.kind==="rollout"&&f?beforeTraffic(e,t,n,f.id):void 0
;const h=d??u;if(h)return h}return effect({do:"write-facts",fleet:n.name,facts:{progress:{attempt:i.attempt,wave:0}}
},`${n.name} is ready for traffic: begin the first wave`)}function create(e,t,n){const{stable:r,spec:a,lease:s}=e
;if(t.template===void 0)return effect({do:"make-template"},`make the launch template version of ${a.release}`)
;const i=t.fleets.find(({name:e})=>e===s.restores);const o={rank:i?.facts.rank??s.attempt,attempt:s.attempt,
short:r?Math.max(0,r.desired-healthy(t.targetGroups,r).length):0};return effect({do:"create-fleet",fleet:s.candidate,
size:n,facts:o},`launch ${howMany(n)} of ${a.release} as ${s.candidate}`)}function beginAttempt(e,t,n){const r=(0,
l.PX)(t.records);const a=t.foreign.find(e=>e.name===r)
;if(a)return done("refused",`${r} is in service by the records, but not by its tags, since ${a.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const s=t.fleets.find(e=>e.name===r);return e.kind==="rollout"?beginRollout(e,t,n,s):beginRollback(e,t,n,s)}
function beginRollout(e,t,n,a){const{spec:s}=e;if(s===void 0)throw new Error("a rollout needs a spec")
;if(a?.release===s.release&&a.max>0)return done("released",`${s.release} is in service already; nothing to do`,false)
;if(t.strangers.length>0)return done("refused",`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}; deregister them, or give this app target groups of its own`,false)
;const i=t.alarms.find(({state:e})=>e==="ALARM")
;if(i)return done("refused",`alarm ${i.name} is in ALARM before anything was begun: ${i.reason.replace(/\.$/,"")}`,false)
;if(a&&a.desired>s.size.max)return done("refused",`${a.desired} machines are in service, more than size.max ${s.size.max} of the fleet spec; raise size.max`,false)
;const o=a&&(0,r.ZI)(a).find(e=>!s.place.targetGroups.includes(e))
;const c=a&&s.place.targetGroups.find(e=>a.traffic[e]===void 0)
;if(o||c)return done("refused",`${a?.name} is ${o?`in ${o}, which the fleet spec doesn't name`:`not in ${c}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const l=fleetName(e.app,e.environment,s.release,n);return claim(e,t,n,{kind:"rollout",release:s.release,candidate:l},a)
}function beginRollback(e,t,n,a){const s=previousOf(t,a)
;if(a===void 0||s===void 0)return done("refused",(a?`nothing was released before ${a.release}`:"nothing is in service")+": there is nothing to roll back to",false)
;const i=s.desired>0&&(0,r.yV)(s).length>0;const o=i?s.name:fleetName(e.app,e.environment,s.release,n);const c={
kind:"rollback",release:s.release,candidate:o,restores:s.name};return claim(e,t,n,c,a)}function claim(e,t,n,r,a){
if(t.foreign.some(({name:e})=>e===r.candidate))return done("refused",`${r.candidate} is there before its attempt began, so it isn't ours; delete it`,false)
;const s={n,attempt:n,...holderOf(e),...r,...a?{stable:a.name}:{}};return effect({do:"claim",lease:s
},`begin attempt ${n}: ${r.kind} to ${r.release}${a?` from ${a.release}`:""}`)}
function maySucceed(e,t,n,r,{me:a,kind:s},i){if(sameRun(e,a)&&a.runAttempt>e.runAttempt)return true
;const o=silenceOf(e,t,i);if(n?.ruling==="rollback"&&o>=60)return true
;if(n?.ruling==="release"&&s==="rollback"&&i-n.at>=300)return true;if(r==="ended"&&o>=180)return true;return o>=900}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(180)}`;const a=n==="unknown"&&silenceOf(e,t,r)>=60
;return a?`may have ended, which GitHub doesn't tell${after(900)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,t){const n=t.find(({n:t})=>t===e.n-1);const r=n!==void 0&&n.attempt===e.attempt&&n.run!==e.run
;return r?e.at+30:e.at}function overtaken({me:e,began:t,held:n,spec:r},a){const s=(0,l.mi)(a)
;if(n!==void 0&&s?.nonce!==e.nonce)return s;if(t===void 0)return
;const i=a.verdicts.flatMap(({ruling:e,attempt:t})=>e==="release"?(0,
l.q1)(a,t)??[]:[]).findLast(n=>n.at>t&&n.nonce!==e.nonce&&!sameRun(n,e))
;return i?.kind==="rollout"&&i.release===r?.release?void 0:i}function superseded({held:e},t){
const n=e?.attempt===t.attempt?"took this over":`came with a ${t.kind} to ${t.release}`;return done("superseded",`${(0,
l.ng)(t)} ${n} meanwhile; its end counts, and this run has changed nothing since`)}function freeLease(e,t,n,r,a){
if(concerns(e,t,n,r))return repair(t,a)??report(e,n,r);const s=overtaken(e,t.records)
;return s?repair(t,a)??superseded(e,s):awaitReleased(e.kind,t)??beginAttempt(e,t,n.n+1)}function concerns(e,t,n,r){
const{me:a}=e;const s=(0,l.q1)(t.records,n.attempt)??n
;const i=s.kind===e.kind&&(e.kind==="rollback"||s.release===e.spec?.release);if(sameRun(s,a)&&i)return true
;const o=t.records.leases.some(({nonce:e,attempt:t})=>e===a.nonce&&t===n.attempt)
;if(e.kind==="rollout")return o&&n.kind==="rollout"&&n.release===e.spec?.release
;const c=r?.run===a.run&&r.ruling==="rollback"
;return c||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}function repair(e,t){const n=(0,
l.PX)(e.records);const a=e.fleets.find(({name:e})=>e===n);const s=a&&(0,r.ZI)(a).length>0?(0,
r.yV)(a).map(({id:e})=>e):[];const i=a&&registerAll(e.targetGroups,s,a);return i??(t&&parkAll(t,e,[n]))}
function report(e,t,n){const r=n?.ruling==="release"
;if(t.kind==="rollback")return r?done("rolled-back",`${t.release} is in service again`):done("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return done("released",`${t.release} is in service`)
;const a=t.stable===void 0?"nothing is in service, as before":`${t.stable} serves as before`
;const s=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return done("rolled-back",`${t.release} was rolled back: ${s}${a}`)}function leaseStep(e,t,n){const{records:r,now:a}=t
;const{me:s}=e;const i=(0,l.mi)(r);if(i===void 0)return beginAttempt(e,t,1);const o=(0,l.YH)(r,i.n);const c=(0,
l.Vj)(r,i.attempt);if(o?.ended)return freeLease(e,t,i,c,n);if(i.nonce===s.nonce)return"hold"
;if(e.held!==void 0)return superseded(e,i);const f=concerns(e,t,i,c)?void 0:overtaken(e,r);if(f)return superseded(e,f)
;if(e.kind==="rollback"&&i.kind==="rollout"&&c===void 0)return effect({do:"decide",attempt:i.attempt,ruling:"rollback"
},`end the rollout of ${i.release} that ${(0,l.ng)(i)} is at`);if(maySucceed(i,o,c,t.holder,e,a)){const{at:t,...n}=i
;return effect({do:"claim",lease:{...n,n:i.n+1,...holderOf(e)}
},`take over attempt ${i.attempt} (${i.release}) from ${(0,l.ng)(i)}, which is gone`)}
if(e.kind==="rollback")return wait(`${(0,
l.ng)(i)} ${c?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`)
;if(e.spec?.release===i.release&&i.kind==="rollout")return wait(`${(0,
l.ng)(i)} is rolling out ${i.release} already: wait for its end`);const d=waitFor(i,o,t.holder,a)
;if(d!==void 0)return wait(`${(0,l.ng)(i)} ${d}`)
;return done("refused",`${(0,l.ng)(i)} is at attempt ${i.attempt} (${i.kind} to ${i.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function phaseOf(e,t){const{lease:n,candidate:r}=e;const a=(0,l.Vj)(t.records,n.attempt)
;if(a?.ruling==="release")return{name:"released",candidate:n.candidate};if(a)return{name:"rolled-back",stable:n.stable}
;const s=r?.facts.progress;if(s?.attempt!==n.attempt)return{name:"launch",candidate:n.candidate}
;const i=need(e,t.targetGroups);const o=[0];for(let t=nextWave(e.waves,0,i);t!==void 0;t=nextWave(e.waves,t,i))o.push(t)
;const c=o.filter(e=>e<=s.wave).length;return{name:"wave",progress:s,number:c,of:o.length}}function heading(e){
switch(e.name){case"lease":return"Lease";case"launch":return`Launch and prove ${e.candidate}`;case"wave":
return`Wave ${e.number} of ${e.of}`;case"released":return`Released: ${e.candidate} takes over for good`
;case"rolled-back":return`Rolled back: ${e.stable??"nothing"} takes the traffic again`}}function bake(e,t,n,r,a){
const{wave:s}=r;const i=s+1;if(r.bakeSince===void 0){const a=`wave ${i} has its share: it bakes for ${e.spec.bake} s`
;return write(n,{...r,bakeSince:t.now},a)}const o=r.bakeSince+e.spec.bake;if(t.now<o)return wait(`wave ${i} bakes`,o)
;const c=silentAlarms(e,t,"wait");if(c)return wait(c);if(a!==void 0)return write(n,{attempt:r.attempt,wave:a
},`wave ${i} is good: go on`);const l=e.stable?draining(t.targetGroups,e.stable).length:0
;if(l>0)return wait(`${howMany(l)} of the old release still to drain`)
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent`)}
function interrupt(e,{attempt:t,wave:n}){return write(e,{attempt:t,wave:n
},"the wave is not good any more: its bake begins anew")}function decideRelease(e,t){return effect({do:"decide",
attempt:e.lease.attempt,ruling:"release"},t)}function write(e,t,n){return effect({do:"write-facts",fleet:e.name,facts:{
progress:t}},n)}function wave(e,t,n,a){if((0,r.vv)(n))return effect({do:"delete-retire",fleet:n.name
},`${n.name} is to serve: it must not retire`);const{lease:s,stable:i}=e;const o=need(e,t.targetGroups)
;const c=e.waves[a.wave];if(c===void 0)return done("halted",unknownWave(e,n,a));const l=count(c,o)
;const f=nextWave(e.waves,a.wave,o);const d=wave_goodOnes(e,t,n).length;const u=widen(e,t,n,launchSize(e,a.wave,o),l)
;if(d<l&&a.bakeSince!==void 0)return interrupt(n,a);if(u)return u
;const h=s.kind==="rollback"&&d<l&&i&&cutOver(t,i,n,o-d);if(h)return h
;if(d<l)return wait(`${d} of ${l} machines of ${n.name} are healthy behind the balancer`);const m=f===void 0
;const p=(m?handOver(e,t,n):void 0)??(i&&cutOver(t,i,n,m?0:o-l))??(m?withdrawStrays(e,t):void 0);if(p)return p
;if(m&&Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`)
;if(s.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,a,f)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,a){const s=e.lease.kind==="rollout"?0:sick(t.targetGroups,n)
;return grow(e,n,r+s)??askUnproven(e,t,n)??(e.warm?void 0:awaitProof(e,t,n,r))??register(e,t,n,a+s)}
function wave_goodOnes(e,t,n){const r=new Set(provenOf(e,t,n).map(({id:e})=>e))
;return healthy(t.targetGroups,n).filter(e=>r.has(e))}function nextStep(e,t,n){const r=(0,l.mi)(n.records)
;const a=t&&r?.nonce===e.me.nonce?attemptOf(t,r,n):void 0;const s=a?phaseOf(a,n):{name:"lease"};const i=leaseStep(e,n,t)
;if(i==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const o=i==="hold"&&r?held(e,r,a,s,n):i
;return{...unlessRefused(kept(o,a,n),r,n),phase:s}}function kept(e,t,n){
const r=e.kind==="effect"?brokenRule(n,t,e.effect):void 0;if(r===void 0)return e
;const a=`"${e.why}" was not done, since it would break ${r}`
;return done("halted",`${a}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`)
}function refusedBy(e,{refusal:t}){return e.kind==="effect"&&t&&sameChange(e.effect,t.effect)?t.message:void 0}
function unlessRefused(e,t,n){const r=refusedBy(e,n);if(r===void 0)return e;return done(t&&(0,
l.Vj)(n.records,t.attempt)?"halted":"failed",r)}function grace(e,{records:t,now:n}){const r=freeToAct(e,t.leases)
;if(n>=r)return;return wait(`let what ${(0,l.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}
function beforeSpec(e,t,n){const{attempt:r,n:a,release:s}=t;if((0,l.Vj)(n.records,r))return effect({do:"let-go",n:a
},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${s}) died before it began`)}function giveUp({attempt:e},t){
return effect({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,r,a){const s=grace(t,a)??awaitNamed(t,a)
;if(s)return s;if(n===void 0)return beforeSpec(e,t,a);const i=(0,l.Vj)(a.records,t.attempt)
;if(i)return afterVerdict(e,n,a,i);if(!leftBehind(e,t,n))return forward(n,r,a)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:a,began:s}=t;const letGo=e=>effect({do:"let-go",n:a.n
},`give up tidying after attempt ${a.attempt}: ${e}`);const i=sameRun(s,e.me)&&s.kind===e.kind;if(r.ruling==="release"){
if(!i&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const a=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const s=refusedBy(r,n);return s!==void 0&&(a||!i)?letGo(s):r}const o=kept(afterRollback(t,n,r),t,n)
;const c=o.kind==="done"||refusedBy(o,n)!==void 0;return c&&!i&&e.kind==="rollout"?letGo(o.why):o}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||sameRun(n,e.me)))return false;return true}function forward(e,t,n){
const{candidate:a,lease:s}=e;const i=a&&t.name==="wave"?wave(e,n,a,t.progress):launch(e,n)
;const o=i.kind==="effect"&&i.effect.do==="decide";const c=refusedBy(i,n);const l=o?void 0:overdue(e,n)
;const f=judge(e,n)??c??l;if(f===void 0||o&&f===c)return i;if(e.spec.onFailure==="halt"&&s.kind==="rollout"){
const e=a?.schedules.find(({name:e})=>e===r.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${a?.name} at ${new Date(e*1e3).toISOString()}`
;return done("halted",`${f}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(s,f)}
function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=n.fleets.find(({name:e})=>e===t.restores);const a=e?.facts.attempt
;if(a===void 0||!n.records.specs.includes(a))return;return effect({do:"store-spec",attempt:t.attempt,from:a},r)}
if(e.kind!=="rollout"||e.spec?.release!==t.release)return;return effect({do:"store-spec",attempt:t.attempt},r)}
var w=n(79982);async function carryOut(e,t,n,r,a,s){const{ledger:i,fleets:o,traffic:c,machines:l}=e;switch(a.do){
case"claim":return i.claim(a.lease);case"store-spec":{const e=a.from===void 0?t.spec:await i.spec(a.from)
;return i.storeSpec(a.attempt,known(e))}case"make-template":return o.makeTemplate(known(n));case"create-fleet":
return o.create(a,known(n));case"resize":return o.resize(a);case"write-facts":return o.writeFacts(a)
;case"forget-originals":return o.forgetOriginals(a.fleet);case"put-retire":return o.putRetire(a.fleet,a.at)
;case"delete-retire":return o.deleteRetire(a.fleet);case"ask":return l.ask(a.machines,known(n),a.until)
;case"run-before-traffic":return l.runBeforeTraffic(a.machine,known(n),r.records.leases.at(-1)?.attempt??0)
;case"register":return c.register(a.targetGroup,a.machines);case"deregister":
return c.deregister(a.targetGroup,a.machines);case"attach":return o.attach(a.fleet,a.targetGroups);case"detach":
return o.detach(a.fleet,a.targetGroups);case"judge-by":return o.judgeBy(a);case"suspend":
return o.suspend(a.fleet,a.processes);case"resume":return o.resume(a.fleet,a.processes);case"copy-policies":
return o.copyPolicies(a.from,a.to,a.names);case"copy-schedules":return o.copySchedules(a.from,a.to,a.names)
;case"drop-policies":return o.dropPolicies(a.fleet,a.names);case"drop-schedules":return o.dropSchedules(a.fleet,a.names)
;case"decide":return i.decide({attempt:a.attempt,ruling:a.ruling,why:s,run:t.me.run});case"delete-fleet":
return o.deleteFleet(a);case"forget":return i.forget(a.records);case"let-go":return i.beat({n:a.n,ended:true})}}
function known(e){if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}
var v=n(87303);function ours_ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({group:e,
why:whyForeign(n,e)}));return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,v.M)(t.name,e)}}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:r="",environment:a="",release:s="",attempt:i=""}=n
;const o=fleetName(r,a,s,i);if(t!==o)return`by them it is ${o}`;return e.has(t)?void 0:"no lease names it"}
async function look(e,t,n){const{refusal:r}=n;const{records:a,fleets:s,foreign:i,absent:o}=await lookAtFleets(e,n)
;const c=(0,l.mi)(a);const f=c&&a.specs.includes(c.attempt)?await e.ledger.spec(c.attempt):void 0;const d=f&&!(0,
l.Ko)(a,c)?f:t.spec??f;const u=s.find(({name:e})=>e===c?.candidate)
;const[h,m,p,g,w,v]=await Promise.all([e.traffic.look(d?.place.targetGroups??[]),d&&t.kind==="rollout"?e.alarms.look(d.alarms):[],holderState(e,t,c,a),f&&c&&u===void 0?e.fleets.template(c.release):void 0,e.machines.answers(),u?.facts.beforeTraffic?e.machines.beforeTraffic(u.facts.beforeTraffic.machine):void 0])
;const b={now:e.clock.now(),records:a,holder:p,fleets:s,foreign:i,absent:o,targetGroups:h,strangers:strangers(h,s),
answers:w,alarms:m,...g===void 0?{}:{template:g},...v===void 0?{}:{beforeTraffic:v},...r===void 0?{}:{refusal:r}}
;return{seen:f&&c&&u?await withMachines(e,b,f,c):b,spec:f}}
async function lookAtFleets({ledger:e,fleets:t,clock:n},{absent:r,shown:a}){
const[s,i]=await Promise.all([e.read(),t.look()]);const o=absences(r,a,s,i,n.now())
;const c=Object.keys(o).filter(e=>mayBeThere({absent:o,now:n.now()},e))
;const l=c.length===0?i:[...i,...await t.named(c)];const f=ours_ours(s,l);const d=f.foreign.length===0?s:await e.read()
;return{records:d,...ours_ours(d,l),absent:absences(r,a,d,l,n.now())}}async function withMachines(e,t,n,a){
const s=attemptOf(n,a,t);const i=n.liveCheck.via==="ssm";const o=(s.candidate?(0,
r.yV)(s.candidate):[]).filter(e=>!i||!proven(s,t,e));if(o.length===0||(0,l.Ko)(t.records,a))return t
;const c=o.map(({id:e})=>e);const[f,d]=await Promise.all([e.machines.launched(c),e.machines.reachable(c)])
;const known=e=>({...e,machines:e.machines.map(e=>{const t=f[e.id];return{...e,reachable:d.has(e.id),...t===void 0?{}:{
launched:t}}})});return{...t,fleets:t.fleets.map(e=>e.name===a.candidate?known(e):e)}}
async function holderState(e,t,n,r){if(n===void 0||n.nonce===t.me.nonce||(0,l.Ko)(r,n))return"unknown"
;return e.runs.state(n.repository,n.run)}function strangers(e,t){
const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}async function reconcile(e,t,n){let r;let a
;let s={};const i=new Set;let o=false;let c=0;let f=0;for(;;){const u=e.clock.now();const h=await lookUntilSeen(e,r??t,{
refusal:a,absent:s,shown:i});s=h.seen.absent??{};for(const{name:e}of h.seen.fleets)i.add(e);const m=r??{...t,
began:e.clock.now()-e.clock.uptime()};r=remembering(m,h.seen);const p=nextStep(r,h.spec,h.seen);n(p,h)
;if(p.kind!=="wait"&&!await stands(e,u))continue;if(p.kind==="done")return{...h,step:p,changed:o&&p.changed};const g=(0,
l.mi)(h.seen.records);const v=p.kind==="effect"?p.effect:void 0;if(g?.nonce===r.me.nonce&&!(0,
l.Ko)(h.seen.records,g)&&v?.do!=="let-go")if(h.seen.now-c>=15){await ignoringLater(()=>e.ledger.beat({n:g.n}))
;c=h.seen.now}if(v===void 0){const t=p.kind==="wait"&&p.until!==void 0?p.until-e.clock.now():2
;await e.clock.wait(Math.min(2,.25*2**f++,Math.max(.05,t)));continue}f=0;try{await carryOut(e,r,h.spec,h.seen,v,p.why)
;if(!["claim","store-spec","decide","let-go"].includes(v.do))o=true;a=void 0}catch(t){if(t instanceof w.C)a={effect:v,
message:t.message};else if(!(t instanceof w.V))throw t;await e.clock.wait(d._L.rollout.afterEffect)}}}
function remembering(e,t){const n=(0,l.mi)(t.records);if(n?.nonce===e.me.nonce)return{...e,held:n}
;return n===void 0||(0,l.Ko)(t.records,n)?e:{...e,found:n.attempt}}async function stands(e,t){
if(e.clock.now()-t<=10)return true;const n=e.clock.now();try{const{leases:r,beats:a,verdicts:s}=await e.ledger.read()
;const i=a.filter(e=>e.ended);const o=Math.max(0,...[...r,...i,...s].map(({at:e})=>e));return o<t&&e.clock.now()-n<=10
}catch(e){if(e instanceof w.V)return false;throw e}}async function lookUntilSeen(e,t,n){
const{first:r,longest:a,blind:s}=d._L.rollout;const i=`looking at ${t.app} in ${t.environment}`;const o=e.clock.now()
;return await(0,d.d_)(()=>look(e,t,n),(t,n)=>{if(t instanceof w.C)throw(0,c.gz)(`${i}: ${t.message}`)
;if(!(t instanceof w.V))throw t;if(e.clock.now()-o<=s)return Math.min(a,r*2**n);throw(0,
c.gz)(`${i}: no answer for ${s} s, lastly ${t.message}; run it again to continue`)},t=>e.clock.wait(t))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof w.C)throw(0,
c.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof w.V))throw e}}class Story{moments=[];#e;#t=""
;#n="";#r=0;#a=false;#s=new Set;constructor(e){this.#e=e}get start(){return this.#r}tell(e,{seen:t}){this.#r||=t.now
;const n=heading(e.phase);if(n!==this.#t){this.#t=n;this.#e.section(n)}for(const e of t.foreign){
if(!this.#s.has(e.name))this.#e.log.warning(toldOf(e),"Not ours");this.#s.add(e.name)}
if(t.beforeTraffic?.state==="ended"&&!this.#a){this.#a=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#e.log.info(`        | ${e}`)}
const r=e.kind==="wait"?`waiting: ${e.why}`:e.why;if(r===this.#n)return;this.#n=r
;const a=e.kind==="effect"?machinesOf(e.effect):"";const s=`${Math.round(t.now-this.#r)} s`.padStart(6)
;this.#e.log.info(`${s}  ${r}${a}${e.kind==="effect"?"":this.#i(t)}`);if(e.kind!=="wait")this.moments.push({
at:Math.round(10*(t.now-this.#r))/10,phase:n,what:r})}#i(e){const t=(0,l.mi)(e.records);const n=e.fleets.filter(e=>(0,
r.yV)(e).length>0&&(e.name===t?.candidate||e.name===t?.stable)).map(t=>{const n=exposed(e.targetGroups,t).length
;return`${t.release}: ${healthy(e.targetGroups,t).length} healthy of ${n} registered, ${(0,r.yV)(t).length} running`})
;return n.length===0?"":` [${n.join("; ")}]`}}function machinesOf(e){
return"machines"in e?` (${e.machines.join(", ")})`:""}var b=n(45759);var $=n(48540);var k=n(59638);var y=n(22730)
;var S=n(24905);const x={app:(0,S.mw)("Name of the app, such as orders",$.$q),environment:(0,
S.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",$.$q),fleet:(0,
S.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",S.Qq),image:(0,
S.lq)("Image to release, by digest: <registry>/orders@sha256:…",$.zZ),
ami:(0,S.lq)("AMI to release, in place of an image: ami-…",$.hS),
release:(0,S.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",$.$q),strategy:(0,
S.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
S.yL)("halving","canary","all-at-once")),
waves:(0,S.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",k.a),bake:(0,
S.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",y.E),"on-failure":(0,
S.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,S.yL)("rollback","halt")),
timeout:(0,S.P_)("How long the rollout may take before it counts as failed","1h",y.E),rollback:(0,
S.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
S.yL)("previous")),
"keep-previous":(0,S.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",y.E),
"github-token":(0,
S.rJ)((0,S.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e])
};var O=n(79368);var A=n(86082);function releaseId(e,t){
const{image:n,place:r,instanceTypes:a,instanceProfile:s,metadataHopLimit:i,services:o}=e;return t((0,A.$)({image:n,
place:r,instanceTypes:a,instanceProfile:s,metadataHopLimit:i,services:o})).slice(0,12)}function servicesOf(e,t){
const n=Object.entries(e.services);const r=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&r.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"]}]))}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}async function prepare(e,t){
const r=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:a}=await Promise.all([n.e(8815),n.e(9691),n.e(2114)]).then(n.bind(n,22114))
;const s=await a(t.workspace,r);checkTogether(e,s,r);const{app:i,environment:o,image:c,ami:l}=e
;const{place:f,...d}=await t.preflight.resolve(s,{app:i,environment:o,...c&&{image:c},...l&&{ami:l}})
;const u=buildSpec(e,s,f,t.sha256);(0,O.s)(u);return{spec:u,...d}}function checkTogether(e,t,n){const r=[]
;if(e.ami===void 0&&t.ami===void 0)r.push("ami is required for a release that is an image");try{servicesOf(t,e.image)
}catch(e){r.push(e instanceof Error?e.message:String(e))}if(r.length===0)return;throw(0,
c.Qm)(`reading the fleet spec ${n}: ${r.join("; ")}`)}function buildSpec(e,t,n,r){const a=servicesOf(t,e.image)
;const s=livePort(a);const i=t["instance-profile"];const o=t["before-traffic"];const c={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:n,size:t.size,instanceTypes:t["instance-types"],...i&&{
instanceProfile:i},metadataHopLimit:t["metadata-hop-limit"],services:a,liveCheck:{...t["live-check"],...s&&{port:s}},
...o&&{beforeTraffic:o},waves:e.waves??k.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,noData:t["no-data"],
keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],timeout:e.timeout};return{...c,
release:e.release??releaseId(c,r)}}const j=(0,b.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:x,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:n,image:r,ami:a,release:s,strategy:i,waves:o}=e;const c=[];const l=r===void 0&&a===void 0&&n===void 0
;if(l&&!["image","ami","rollback"].some(e=>t.has(e)))c.push("image or ami is required");if(n!==void 0){
const e=Object.entries({image:r,ami:a,release:s}).filter(([,e])=>e!==void 0)
;for(const[t]of e)c.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(r!==void 0&&a!==void 0)c.push("image and ami are both given; give one")
;if(o!==void 0&&i!==void 0&&i!=="halving")c.push(`strategy ${i} and waves are both given; give one`);return c},
async run(e,t){const n=await question(e,t);const r=new Story(e)
;e.keep("asked",`${n.kind} of ${n.app} in ${n.environment}`);const a=await reconcile(t,n,(e,t)=>r.tell(e,t)).catch(t=>{
e.section("");e.summary(summary({...account(e,n,r),outcome:"failed",why:t.message}));throw t});e.section("")
;e.keep("ended",a.step.outcome);tellEnd(e,n,r,a,await evidence(t,a));const s=redEnd(a,n,standing(a,n).next);if(s)throw s
},async post(e){const t=e.kept("asked");if(t===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${t} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
}});async function question({inputs:e,log:t},n){const{app:r,environment:a}=e;const s={me:n.me,app:r,environment:a}
;if(e.rollback!==void 0)return{...s,kind:"rollback"};const{spec:i,notes:o,url:c}=await prepare(e,n)
;for(const e of o)t.notice(e);return{...s,kind:"rollout",spec:{...i,...c===void 0?{}:{url:c}}}}
function account({run:e},t,n){return{app:t.app,environment:t.environment,kind:t.kind,release:t.spec?.release??"",
timeline:n.moments,machines:[],evidence:[],next:[],...e.url===void 0?{}:{run:e.url}}}function tellEnd(e,t,n,a,s){
const{serving:i,previous:o,next:c}=standing(a,t);const l=a.spec?.url??t.spec?.url??""
;e.setOutput("outcome",a.step.outcome);e.setOutput("changed",a.changed);e.setOutput("release",i?.release??"")
;e.setOutput("previous-release",o?.release??"");e.setOutput("auto-scaling-group",i?.name??"");e.setOutput("url",l)
;e.report({why:a.step.why,machines:i?(0,r.yV)(i).map(({id:e})=>e):[],timeline:n.moments});e.summary(summary({
...account(e,t,n),outcome:a.step.outcome,why:a.step.why,release:i?.release??"",previousRelease:o?.release??"",
machines:machineRows(a),evidence:s,next:c,url:l}));for(const{title:t,text:n}of s)e.log.info(`${t}:\n${n}`)}},
45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{
Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf})
;function required(e,t){return{description:e,required:true,parse:e=>{if(e===void 0)throw new Error("is required")
;return t(e)}}}function optional(e,t){return{description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}
function defaulted(e,t,n){return{description:e,required:false,default:t,parse:e=>n(e??t)}}function fromRunner(e,t){
return{description:e,required:false,default:t,parse:e=>e}}function secret(e,t){return{...e,
secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}function oneOf(...e){return t=>{
const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`);return n}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
