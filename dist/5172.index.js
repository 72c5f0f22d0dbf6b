export const id=5172;export const ids=[5172];export const modules={12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,
P9:()=>retryAfter,_L:()=>r,d_:()=>patiently});const r={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],
registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],
answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,n){
for(let r=0;;r++)try{return await e()}catch(e){await n(t(e,r))}}function registryRest({pauses:e,together:t},n,s,a,o){
const{spread:i,longest:c}=r.registry;const d=e[n];if(d===void 0||a>c)return;const l=d*(1-i+o*2*i);if(a>l)return a
;return s+l>t?void 0:l}function retryAfter(e,t){if(e===null)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const n=(Date.parse(e)-Date.parse(t??""))/1e3;return n>0?n:0}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf});var r=n(26876)
;const s=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`;const s=shape((0,
r.K)(t.body,n));return`${e.word} (${t.status})${s===""?"":`: ${s}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>s?`${t.slice(0,s)}…`:t}},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
;const r=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const s=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=s)}function secretHeaders(e){
const t=Object.entries(e).filter(([e])=>r.test(e))
;return long(t.flatMap(([e,t])=>[t,.../cookie/i.test(e)?secretCookies(t):[t.replace(/^\S+\s+/,"")]]))}
function secretCookies(e){return long(e.split(";").map(e=>e.slice(e.indexOf("=")+1).trim()))}function secretLogin(e){
return[e,e.slice(e.indexOf(":")+1)]}function secretQuery(e){
return long([...new URL(e).searchParams].flatMap(([e,t])=>r.test(e)?[t]:[]))}function secretBody(e){try{
return long(secretValues(JSON.parse(e)))}catch{return/^[^\s=&]+=/.test(e)?secretQuery(`http://form/?${e}`):[]}}
function secretValues(e,t=false){if(typeof e!=="object"||e===null)return t?[String(e)]:[]
;return Object.entries(e).flatMap(([e,n])=>secretValues(n,t||r.test(e)))}
function secretsOf({headers:e,url:t,body:n=""}){return[...secretHeaders(e),...secretQuery(t),...secretBody(n)]}},
84095:(e,t,n)=>{n.d(t,{B:()=>parseTolerance,N:()=>tolerated});function parseTolerance(e){
const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const r=Number(t)
;if(t===void 0)throw new Error(`"${e}" is not a number of machines such as 2, or a share such as 10%`)
;if(n==="%"&&r>50)throw new Error(`${e} is more than half of the fleet, which says nothing of a release`)
;return n==="%"?{percent:r}:{machines:r}}function tolerated(e,t){
const n="machines"in e?e.machines:Math.floor(e.percent*t/100);return Math.max(0,Math.min(n,t-1))}},503:(e,t,n)=>{n.d(t,{
Jp:()=>sought,SD:()=>awaitNamed,Sr:()=>awaitReleased,bC:()=>mayBeThere,tW:()=>absences});var r=n(10148);var s=n(60046)
;var a=n(59035);var o=n(98668);const i=60;function namesIn({leases:e}){
return[...new Set(e.flatMap(({candidate:e,stable:t})=>[e,t??[]].flat()))]}function sought(e){const{records:t}=e
;const n=t.leases.at(-1);const a=(0,s.PX)(t);const o=(0,s.q1)(t,(0,r.IQ)(t,a)??0)?.stable
;const i=new Set([n?.candidate,n?.stable,a,o]);return Object.keys(e.absent??{}).filter(t=>i.has(t)&&mayBeThere(e,t))}
function absences(e,t,n,r,s,a=new Set){const o=new Set(r.map(({name:e})=>e))
;const i=namesIn(n).filter(e=>!o.has(e)&&!a.has(e));return Object.fromEntries(i.map(n=>[n,{since:e[n]?.since??s,
shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){const r=e?.[n]?.since;return r!==void 0&&t<r+i}
function awaitNamed(e,t){const{candidate:n,stable:r}=e;const a=t.records.leases.find(e=>e.candidate===n)??e
;const o=t.absent?.[n]?.shown===true||a.attempt!==e.attempt||t.strangers.length>0||(0,
s.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,o?n:void 0],t)}
function awaitReleased(e,t,n){const r=(0,s.PX)(t.records);const o=t.fleets.find(e=>e.name===r);const i=o&&(0,
s.q1)(t.records,o.facts.rank)?.stable;const c=t.records.verdicts.findLast(({ruling:e})=>e==="release")?.at??0
;const d=n===void 0||(0,a.Es)(n.place)&&t.now<c+n.keepPrevious;return awaitAll([r,e==="rollback"&&d?i:void 0],t)}
function awaitAll(e,t){const n=e.find(e=>e!==void 0&&mayBeThere(t,e));const r=n===void 0?void 0:t.absent?.[n]?.since
;if(n===void 0||r===void 0)return
;return(0,o.uk)(`AWS does not show ${n}, which the records name: it is looked for by name for ${i} s`,r+i)}},
58192:(e,t,n)=>{n.d(t,{Aq:()=>silentAlarms,DF:()=>ringing,IA:()=>servedSince});var r=n(30193)
;function ringing({spec:e,began:t},{alarms:n}){const old=({since:n})=>e.fixForward===true&&n!==void 0&&n<t.at
;return n.find(e=>e.state==="ALARM"&&!old(e))}function servedSince(e,t){const{spec:n,candidate:s,lease:a}=e
;const{alarms:o,now:i}=t;const c=s?.facts.progress;if(c?.attempt!==a.attempt||c.bakeSince===void 0)return
;if(n.noData!=="pass-if-served"||i<c.bakeSince+n.bake)return;return o.some(silent)||(0,r.$l)(e,t)?c.bakeSince:void 0}
function silentAlarms(e,t,n){const{noData:r}=e.spec;const s=e.stable===void 0||t.served
;const a=saidOf(r,t.alarms.filter(silent),s);return a&&n===(r==="fail"?"fail":"wait")?`${a} (no-data: ${r})`:void 0}
function saidOf(e,t,n){if(t.length===0||e==="pass")return;const r=t.map(({name:e})=>e).join(", ")
;const s=`alarm ${r} has INSUFFICIENT_DATA at the end of the bake`;if(e!=="pass-if-served")return s
;const a=t.find(({missing:e})=>e);if(a)return`alarm ${a.name} is not there at the end of the bake`
;return n===true?void 0:`${s}, and ${n||"no balancer tells of a request since it began"}`}function silent({state:e}){
return e==="INSUFFICIENT_DATA"}},21258:(e,t,n)=>{n.d(t,{x:()=>beginAttempt});var r=n(60046);var s=n(98668)
;function applySize(e,t,n,a){const{min:o,max:i}=e.size;const c=(0,r.mi)(a.records)?.candidate===n.name?t?.size:void 0
;if(c?.min===o&&c.max===i)return(0,s.Vw)("released",`${e.release} is in service already; nothing to do`,false)
;if(n.desired>i)return(0,
s.Vw)("refused",`${n.desired} machines are in service, more than size.max ${i} of the fleet spec; raise size.max`,false)
;if(n.min===o&&n.max===i)return(0,
s.Vw)("released",`${e.release} is in service already, and its fleet has ${bounds(e)} as the fleet spec says; no machine was replaced`)
;const d=o>n.desired?{desired:o}:{};const l=`let ${n.name} scale within ${bounds(e)}`;return(0,s.QZ)({do:"resize",
fleet:n.name,min:o,max:i,...d},d.desired===void 0?l:`${l}: from ${(0,s.aT)(n.desired)} to ${o}`)}
function bounds({size:e}){return`size.min ${e.min} and size.max ${e.max}`}var a=n(88105);var o=n(81185);var i=n(29260)
;var c=n(10148);var d=n(59035);var l=n(78241);function beginAttempt(e,t,n,a){const o=(0,r.PX)(t.records)
;const i=t.foreign.find(e=>e.name===o)
;if(i)return(0,s.Vw)("refused",`${o} is in service by the records, but not by its tags, since ${i.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const c=t.fleets.find(e=>e.name===o);return e.kind==="rollout"?beginRollout(e,t,n,c,a):beginRollback(e,t,n,c)}
function beginRollout(e,t,n,r,c){const{spec:f}=e;if(f===void 0)throw new Error("a rollout needs a spec")
;if(r?.release===f.release&&r.max>0){const e=(0,o.Fv)(f,r,t.now,t.now);if(e)return e;return applySize(f,c,r,t)}
if(t.strangers.length>0)return(0,
s.Vw)("refused",`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}; deregister them, or give this app target groups of its own`,false)
;const u=(0,l.AJ)(t.targetGroups)
;if(u.size>0)return(0,s.Vw)("refused",`${[...u].sort().join(", ")} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,false)
;const h=f.fixForward?void 0:t.alarms.find(({state:e})=>e==="ALARM");if(h)return(0,
s.Vw)("refused",`alarm ${h.name} is in ALARM before anything was begun: ${h.reason.replace(/\.$/,"")}; with fix-forward: true it doesn't count until it has stopped once`,false)
;if(r&&r.desired>f.size.max)return(0,
s.Vw)("refused",`${r.desired} machines are in service, more than size.max ${f.size.max} of the fleet spec; raise size.max`,false)
;const m=r&&(0,i.ZI)(r).find(e=>!f.place.targetGroups.includes(e));const p=r&&(0,
d.e)(f.place.targetGroups).find(e=>r.traffic[e]===void 0)
;if(m||p)return(0,s.Vw)("refused",`${r?.name} is ${m?`in ${m}, which the fleet spec doesn't name`:`not in ${p}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const g=(0,a.Wg)(e.app,e.environment,f.release,n);return claim(e,t,n,{kind:"rollout",release:f.release,candidate:g},r)}
function beginRollback(e,t,n,r){if(r&&e.from!==void 0&&r.release!==e.from)return(0,
s.Vw)("superseded",`${r.release} is in service, not ${e.from}: nothing is taken back`,false);const o=(0,c.te)(t,r)
;if(r===void 0||o===void 0)return(0,s.Vw)("refused",noWayBack(e,t,r),false);const{release:i,group:d,fleet:l}=o
;const f=l?.name??(0,a.Wg)(e.app,e.environment,i,n);const u={kind:"rollback",release:i,candidate:f,restores:d}
;return claim(e,t,n,u,r)}function noWayBack({app:e,environment:t},{records:n},r){
if(n.leases.length===0)return`nothing was ever released of ${e} in ${t} here: /immutable/${e}/${t} holds no record; correct app, environment, AWS_REGION or the role`
;return(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to"}
function claim(e,t,n,r,o){if(t.foreign.some(({name:e})=>e===r.candidate))return(0,
s.Vw)("refused",`${r.candidate} is there before its attempt began, so it isn't ours; delete it`,false);const i={n,
attempt:n,...(0,a.Kd)(e),...r,...o?{stable:o.name}:{}};return(0,s.QZ)({do:"claim",lease:i
},`begin attempt ${n}: ${r.kind} to ${r.release}${o?` from ${o.release}`:""}`)}},46103:(e,t,n)=>{n.d(t,{Kc:()=>concerns,
hz:()=>freeLease,nO:()=>awaitServing});var r=n(503);var s=n(21258);var a=n(29260);var o=n(7593);var i=n(67042)
;var c=n(60046);var d=n(59035);var l=n(81e3);var f=n(98668);var u=n(69665);var h=n(78241);function freeLease(e,t,n,a,i){
const mend=()=>inTime(e,t,repair(t,i));if(concerns(e,t,n,a)&&!triedAgain(e,t,n,a))return mend()??report(e,n,a)
;const c=(0,o.K)(e,t.records);return c?mend()??(0,o.z)(e,c):(0,r.Sr)(e.kind,t,i)??(0,s.x)(e,t,n.n+1,i)}
function concerns(e,t,n,r){const{me:s}=e;const a=(0,c.q1)(t.records,n.attempt)??n
;const o=a.kind===e.kind&&(e.kind==="rollback"||a.release===e.spec?.release);if((0,u.W_)(a,s)&&o)return true
;const i=t.records.leases.some(({nonce:e,attempt:t})=>e===s.nonce&&t===n.attempt)
;if(e.kind==="rollout")return i&&n.kind==="rollout"&&n.release===e.spec?.release
;const d=r?.run===s.run&&r.ruling==="rollback"
;return d||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}
function triedAgain({me:e},{commit:t},n,r){const s=r?.ruling!=="release"&&r?.newer!==true;return t!==void 0&&s&&(0,
u.W_)(n,e)&&e.runAttempt>n.runAttempt}const m=900;function inTime({began:e=1/0,acted:t=e},{now:n},r){
return r?.kind==="wait"&&n>t+m?void 0:r}function repair(e,t){const n=(0,c.PX)(e.records)
;const r=e.fleets.find(({name:e})=>e===n);const s=e.targetGroups.map(({arn:e})=>e);const o=r&&((0,a.ZI)(r).length>0||(0,
d.e)(s).length<s.length);const f=o?(0,a.yV)(r).map(({id:e})=>e):[];const u=r&&(0,l.PO)(e.targetGroups,f,r)
;return u??(r&&awaitFirst(e,r,f))??(t&&(0,i.i)(t,e,[n]))}function awaitFirst({targetGroups:e},t,n){if((0,
h.s2)(e,t).length>0)return;if(Object.values(t.traffic).includes("adding"))return(0,f.uk)(`${t.name} is being attached`)
;const r=n.filter(t=>["initial","unused"].includes((0,h.L4)(e,t))).length;return r===0?void 0:(0,
f.uk)(`none of ${t.name} is healthy behind the balancer, ${r} may become so`)}function awaitServing(e,t){
const n=t.fleets.find(({name:e,max:n})=>e===(0,c.PX)(t.records)&&n>0);const r=n?(0,a.yV)(n).map(({id:e})=>e):[]
;return n&&inTime(e,t,awaitFirst(t,n,r))}function report(e,t,n){const r=n?.ruling==="release"
;if(t.kind==="rollback")return r?(0,f.Vw)("rolled-back",`${t.release} is in service again`):(0,
f.Vw)("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return(0,f.Vw)("released",`${t.release} is in service`);if(n?.newer)return(0,
f.Vw)("superseded",`${t.release} was not put in service: ${n.why}`)
;const s=t.stable===void 0?"nothing is in service, as before":`${t.stable} serves as before`
;const a=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return(0,f.Vw)("rolled-back",`${t.release} was rolled back: ${a}${s}`)}},71627:(e,t,n)=>{n.d(t,{q:()=>brokenRule})
;var r=n(14666);var s=n(81185);var a=n(29260);var o=n(10148);var i=n(25762);var c=n(60046);var d=n(78241);const l={
"rule 4 (healthy capacity in service never falls below the need)":function capacity({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="replace"&&(n||s.fleet!==t?.candidate?.name||s.fleet===r?.name))return`end ${s.machine} of ${s.fleet}, which is no candidate`
;if(s.do==="resize"){if(s.fleet!==r?.name)return;const e=Math.min(s.desired??r.desired,s.max??r.max)
;return e<r.desired?`shrink ${r.name}, which serves, to ${e}`:void 0}const a=outOfTraffic(e,s);if(a.size===0)return
;const o=e.fleets.flatMap(t=>(0,d.s2)(e.targetGroups,t));if(!o.some(e=>a.has(e)))return
;const i=o.filter(e=>!a.has(e)).length;const c=t&&least(t,n,e)
;return c!==void 0&&i<c?`leave ${i} healthy machines where ${c} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const s=t?.candidate
;if(t===void 0||s===void 0)return"release what is not there";const a=e.fleets.find(t=>t!==s&&(0,
d.fE)(e.targetGroups,t).length>0);if(a)return`release while ${a.name} still gets requests`;const o=goodOnes(t,e,s)
;const i=(0,r.$B)(t,e.targetGroups);return o<i?`release with ${o} of ${i} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function traffic({seen:e,attempt:t,verdict:n,serving:s},o){
if(o.do==="attach"){const n=t?.candidate
;if(t===void 0||o.fleet!==n?.name)return`attach ${o.fleet}, which is no candidate`;const s=(0,r.$B)(t,e.targetGroups)
;const a=goodOnes(t,e,n);return a<s?`attach ${o.fleet} with ${a} of ${s} machines healthy and proven`:void 0}
if(o.do!=="register")return;for(const r of o.machines){const o=e.fleets.find(({machines:e})=>e.some(e=>e.id===r))
;const c=o&&(0,a.yV)(o).find(e=>e.id===r)
;if(o===void 0||c===void 0)return`register ${r}, which is no running machine of ours`;if(o===s)continue
;if(t===void 0||o!==t.candidate)return`register ${r}, which is neither new nor in service`
;if(n)return`register ${r} after the verdict ${n.ruling}`;if(!(0,i.H3)(t,e,c))return`register ${r} before it was proven`
}return},
"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-expire"){const t=named(n.fleet)
;if(t===void 0)return`put off the end of ${n.fleet}, which is not there`;const r=(0,s.pJ)(t)
;return n.at<=Math.max(e.now,r??0)?`bring the end of ${t.name} nearer`:void 0}if(n.do==="put-retire"){
const r=named(n.fleet);if(r===void 0)return`retire ${n.fleet}, which is not there`
;if(r===t)return`retire ${r.name}, which is in service`;if((r.schedules.find(({name:e})=>e===a.cO)?.at??1/0)<n.at)return
;const s=(0,a.ZI)(r).some(e=>r.traffic[e]!=="removing")
;return s||(0,d.fE)(e.targetGroups,r).length>0?`retire ${r.name}, which may still get requests`:void 0}
if(n.do==="catch-up"&&n.fleet!==t?.name)return`let ${n.fleet} grow, which is not in service`
;const r=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const o=r.find(e=>e&&(0,a.vv)(e));return o&&`give requests to ${o.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="decide"){const t=(0,c.Vj)(e.records,s.attempt)
;return t&&`decide ${s.ruling} on attempt ${s.attempt} after ${t.ruling}`}if(t===void 0)return
;const a=s.do==="write-facts"&&Object.keys(s.facts).join()==="caughtUp"
;if(n&&f.includes(s.do)&&!a)return`${s.do} after the verdict ${n.ruling}`
;if(n===void 0&&u.includes(s.do))return`${s.do} before there is a verdict`;if(n===void 0||r===void 0)return
;const o=s.do==="drop-policies"||s.do==="drop-schedules"||s.do==="detach"
;if(o&&s.fleet===r.name)return`${s.do} of ${r.name}, which is in service for good`
;const i=s.do==="deregister"&&r.machines.find(({id:e})=>s.machines.includes(e))
;return i?`deregister ${i.id}, which is in service for good`:void 0},
"rule 13 (only what is ours, empty and out of use is deleted)":function deletion({seen:e,attempt:t,serving:n},r){
if(r.do==="delete-fleet"){const s=e.fleets.find(({name:e})=>e===r.fleet);const{candidate:a,stable:o}=t?.lease??{}
;if(s===void 0)return`delete ${r.fleet}, which is no fleet of ours`
;if(s===n||[a,o].includes(s.name))return`delete ${s.name}, which is in use`;const i=s.desired>0||s.machines.length>0
;return i?`delete ${s.name}, which has machines`:void 0}if(r.do!=="forget")return
;const s=e.fleets.find(({release:e,deleting:t})=>e===r.template&&!t)
;if(s)return`delete the template version of ${r.template}, which ${s.name} needs`;const a=(0,o.te)(e,n)?.rank
;const i=r.records.find(e=>/^(verdict|spec)/.test(e)&&Number(e.split("/")[1])===a)
;if(i!==void 0)return`forget ${i}, to which a rollback would go`
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)}};function brokenRule(e,t,n){const r=t&&(0,
c.Vj)(e.records,t.lease.attempt);const s=e.fleets.find(({name:t})=>t===(0,c.PX)(e.records))
;for(const[a,o]of Object.entries(l)){const i=o({seen:e,attempt:t,verdict:r,serving:s},n)
;if(i!==void 0)return`${a}: it would ${i}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do==="replace")return new Set([t.machine])
;if(t.do!=="detach")return new Set;const n=e.fleets.find(({name:e})=>e===t.fleet);return new Set(n?(0,
d.fE)(e.targetGroups,n):[])}function least(e,t,n){if(e.stable===void 0||t?.ruling==="release")return;const s=(0,
r.$B)(e,n.targetGroups);if(t===void 0)return s;return(0,r.XF)(e,s)}function goodOnes(e,t,n){const r=new Set((0,
d.s2)(t.targetGroups,n));return(0,i.YB)(e,t,n).filter(({id:e})=>r.has(e)).length}
const f=["make-template","create-fleet","leave-spot","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const u=["drop-policies","drop-schedules","copy-schedules","catch-up","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,s]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const a=Number(s);if(r===void 0)return`delete ${n}, which is no record of ours`;const o=r==="lease"||r==="beat"
;const i=o?e.leases.find(({n:e})=>e===a)?.attempt:a;const c=e.leases.at(-1);if(i===void 0)return
;if(i===c?.attempt)return`forget ${n} of the attempt that is under way`
;const d=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(i))
;if(d)return`forget ${n}, which ${d.name} needs`;const l=e.verdicts.some(e=>e.attempt===i)||e.specs.includes(i)
;return r==="lease"&&l?`forget ${n} before its verdict and spec`:void 0}},97189:(e,t,n)=>{n.d(t,{s:()=>nextStep})
;var r=n(503);var s=n(14666);var a=n(76405);var o=n(67042);var i=n(14027);var c=n(83956);var d=n(59035);var l=n(98668)
;function afterRelease(e,t){const{candidate:n,stable:r,lease:s}=e
;return(n&&takeOver(e,n))??(n&&r&&inherit(r,n,t.now))??(n&&letShrink(e,n))??(n&&r&&makeUp(e,r,n,t.now))??(0,
o.i)(e.spec,t,[s.candidate])??(0,c.R)(e,t)??(0,l.QZ)({do:"let-go",n:s.n
},`attempt ${s.attempt} is released: give the lease up`)}function takeOver(e,t){if((0,
d.e)(e.spec.place.targetGroups).length>0&&t.health!=="ELB")return(0,l.QZ)({do:"judge-by",fleet:t.name,health:"ELB"
},`judge ${t.name} by what the balancer says from now on`);const{targetGroups:n}=e.spec.place;const r=!(0,
d.Es)(e.spec.place)||(0,d.e)(n).length>0;const s=e.warm||!r?[]:t.suspended.filter(e=>e==="AZRebalance")
;const a=[...s,...t.facts.originals?(0,i.Vd)(t):[]];if(a.length>0)return(0,l.QZ)({do:"resume",fleet:t.name,processes:a
},`resume ${a.join(" and ")} of ${t.name}`);return(0,o.c)(t)}function inherit(e,t,n){
const r=t.schedules.map(({name:e})=>e);const s=(0,a.rd)(e,n).flatMap(({name:e})=>r.includes(e)?[]:[e])
;if(s.length===0)return;return(0,l.QZ)({do:"copy-schedules",from:e.name,to:t.name,names:s
},`copy the scheduled actions ${s.join(", ")} to ${t.name}`)}function makeUp({lease:e},t,n,r){
if(n.facts.caughtUp===e.attempt||(0,a.cT)(t,r)===void 0)return;return(0,i.xA)(t,n,r)??(0,l.QZ)({do:"write-facts",
fleet:n.name,facts:{caughtUp:e.attempt}},`write down that AWS does with ${n.name} what was missed`)}
function letShrink(e,t){if(t.facts.caughtUp===e.lease.attempt)return;const n=Math.min(e.spec.size.min,t.desired)
;const r=(0,s.Iv)(e,t.desired);if(t.min===n&&t.max===r)return;return(0,l.QZ)({do:"resize",fleet:t.name,min:n,max:r
},`let ${t.name} scale from ${n} to ${r} machines`)}var f=n(81185);var u=n(29260);var h=n(1817);var m=n(81e3)
;var p=n(78241);var g=n(42756);var w=n(64835);function afterRollback(e,t,n){const{stable:r,candidate:s,lease:a}=e
;return(r&&serveAgain(e,t,r,n))??(s&&(0,g.n)(t,s))??(0,g.p)(e,t)??(r&&(0,i.eN)(r,t.now))??(s&&dismiss(e,t,s))??(0,
o.i)(e.spec,t,[a.candidate,a.stable])??(0,l.QZ)({do:"let-go",n:a.n
},`attempt ${a.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,r){
const{candidate:a,spec:o,lease:c}=e;const h=a?.facts.progress?.attempt===c.attempt;if(!h)return;const g=(0,
s.$B)(e,t.targetGroups);if(n.desired<g){const e=Math.max(n.max,g);return(0,f.Fv)(o,{...n,max:e},c.at,t.now)??(0,l.QZ)({
do:"resize",fleet:n.name,min:g,desired:g,max:e},`raise ${n.name} to ${(0,l.aT)(g)}`)}const w=(0,
u.yV)(n).map(({id:e})=>e);const v=(0,m.PO)(t.targetGroups,w,n);if(v)return v;if((0,
i.Vd)(n).includes("AddToLoadBalancer"))return(0,l.QZ)({do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]
},`let AWS register later launches of ${n.name} again`);const k=(0,p.s2)(t.targetGroups,n).length;const b=(0,
u.yV)(n).filter(({id:e})=>(0,p.L4)(t.targetGroups,e)==="initial").length;const $=Math.min(g,Math.max((0,s.XF)(e,g),k+b))
;if(k>=$)return;const y=giveWay(t,n,a,$);if(y)return y;if(t.now>tidyingEnds(e,r)){
const e=`only ${k} of ${$} machines of ${n.name} got healthy within ${o.timeout} s of the rollback`;return(0,
i.eN)(n,t.now)??(0,l.Vw)("halted",e)}return(0,l.uk)(`${k} of ${$} machines of ${n.name} are ${(0,
d.nV)(t.targetGroups)}`)}function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}
function giveWay(e,t,n,r){const{targetGroups:s}=e;const a={stable:new Set((0,p.s2)(s,t)),candidate:new Set((0,
p.s2)(s,n))};const o=Math.max(0,a.stable.size+a.candidate.size-r);const i=(0,w.M)((0,
m.Up)(n,a.candidate),a.candidate,(0,m.Up)(t,a.stable),o);const c=(0,p.fE)(s,n).filter(e=>(0,p.L4)(s,e)==="initial")
;return(0,m.ub)(s,[...i,...c],n)}function dismiss(e,t,n){if(n.deleting)return;if(n.policies.length>0)return(0,l.QZ)({
do:"drop-policies",fleet:n.name,names:n.policies},`take the scaling policies from ${n.name}`);const r=(0,h.rH)(n)??(0,
h.FD)(n,t.now);if(r)return r;if(n.desired===0)return;const s=Math.max(60,...t.targetGroups.map(e=>e.drain))
;const a=e.warm?Math.max(e.spec.keepPrevious,s):s;const o=n.schedules.find(({name:e})=>e===u.cO)?.at
;if(o!==void 0&&o<=t.now+a+60)return;return(0,l.QZ)({do:"put-retire",fleet:n.name,at:t.now+Math.max(60,a)
},`let AWS end ${n.name} in ${Math.max(60,a)} s`)}var v=n(88105);var k=n(10148);var b=n(71627);var $=n(58192);const y={
124:", as a rule because its time was up",125:", since its machine was restarted meanwhile",
126:", since bash may not run what it names",127:", since bash does not find what it names",
137:", since it was killed, as a rule for want of memory"};function endedWith(e){return`ended with ${e}${y[e]??""}`}
function beforeTraffic(e,t,n,r){if(e.spec.beforeTraffic===void 0)return;const s=e.lease.attempt
;const a=n.facts.beforeTraffic?.attempt===s?n.facts.beforeTraffic:void 0;if(a===void 0)return(0,l.QZ)({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:s,machine:r}}},`choose ${r} to run before-traffic`);if(a.code!==void 0)return
;if(t.beforeTraffic===void 0){const n=inService(e,t);return(0,l.QZ)({do:"run-before-traffic",machine:a.machine,
...n!==void 0&&{previous:n}},`run before-traffic on ${a.machine}`)}if(t.beforeTraffic.state==="asked")return(0,
l.uk)(`before-traffic runs on ${a.machine}`);return(0,l.QZ)({do:"write-facts",fleet:n.name,facts:{beforeTraffic:{...a,
code:t.beforeTraffic.code}}},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}
function inService({stable:e},{targetGroups:t}){return e&&((0,p.s2)(t,e)[0]??(0,u.yV)(e)[0]?.id)}var S=n(84095)
;var A=n(25762);function unprovable(e,t){const{candidate:n,spec:r}=e;return(n?(0,u.yV)(n):[]).flatMap(n=>{const{id:s}=n
;const a=t.answers[s];if(a?.state==="failed")return{id:s,why:`${s} failed the live check: ${firstLine(a.detail)}`}
;if(!isLate(e,t,n))return[];const o=a?"it was asked, but no answer came back":"no command could reach it";return{id:s,
why:`${s} did not pass the live check within ${r.liveCheck.timeout} s of its launch (${o})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:s}=e;if(s.kind==="rollback"||n?.facts.progress?.attempt!==s.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>(0,A.Ft)(e,n);const a=(0,u.yV)(n).filter(e=>(0,
p.L4)(t.targetGroups,e.id)==="unhealthy"&&due(e));return a.map(({id:e})=>({id:e,
why:`the balancer calls ${e} unhealthy: ${(0,p.A3)(t.targetGroups,e,"unhealthy")}`}))}function bearable(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return true;const s=sickOf(e,t);const{beforeTraffic:a}=n.facts
;const o=a?.attempt===r.attempt&&a.code===void 0&&a.machine;if(s.some(({id:e})=>e===o))return false
;return s.length===0||s.length+replaced(e,n)<=allowance(e,n)}function replaced({lease:e},t){
return t.troubles.filter(({at:t,what:n})=>n==="replaced"&&t>e.at).length}function allowance({spec:e},t){return(0,
S.N)(e.tolerate,t.desired)}function replaceSick(e,t,n){const[r]=sickOf(e,t);if(r===void 0||!bearable(e,t))return
;const s=replaced(e,n)+1;const a=(0,l.aT)(allowance(e,n));return(0,l.QZ)({do:"replace",fleet:n.name,machine:r.id
},`replace ${r.id}, number ${s} of the ${a} that may be sick (tolerate): ${r.why}`)}function sickOf(e,t){
const n=unprovable(e,t);const r=new Set(n.map(({id:e})=>e));return[...n,...unhealthy(e,t).filter(({id:e})=>!r.has(e))]}
const x=30;function isLate(e,t,n){if((0,A.H3)(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max((0,A.Ft)(e,n),r.at)+x;return t.now>(0,A.Ft)(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}var O=n(30193);function judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return;const[s]=unprovable(e,t);if(s&&!bearable(e,t))return s.why;const a=(0,
u.yV)(n).find(({id:e})=>(0,p.L4)(t.targetGroups,e)==="unused");if(a)return`the balancer does not use ${a.id}: ${(0,
p.A3)(t.targetGroups,a.id,"unused")}`;const o=n.troubles.filter(({at:e})=>e>r.at);const i=o.find(e=>e.fatal)
;if(i)return`AWS cannot launch machines for ${n.name}: ${i.message}`;const c=o.filter(({what:e})=>e==="end")
;if(c.length>Math.max(1,n.desired/2,allowance(e,n)))return`${c.length} machines of ${n.name} ended by themselves; the last one: ${c[0]?.message}`
;return}function judgeRelease(e,t){const{candidate:n,stable:r,spec:a}=e;const o=(0,s.$B)(e,t.targetGroups)
;if(o>a.size.max)return`${o} machines serve now, more than size.max ${a.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:i,progress:c}=n.facts;if(i?.attempt===e.lease.attempt){
if(i.code===void 0&&!(0,
u.yV)(n).some(({id:e})=>e===i.machine))return`${i.machine} was lost before before-traffic's exit code was read`
;const e=i.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic on ${i.machine} ${endedWith(e)}`;const s=r?(0,p.fE)(t.targetGroups,r).filter(e=>(0,
p.L4)(t.targetGroups,e)==="unhealthy"):[]
;if(s.length>n.facts.short)return`${s.join(", ")} of the old release became unhealthy after before-traffic began`}
if(c?.attempt!==e.lease.attempt)return;const[d]=unhealthy(e,t);if(d&&!bearable(e,t))return d.why;const l=(0,$.DF)(e,t)
;if(l)return`alarm ${l.name} is in ALARM: ${l.reason.replace(/\.$/,"")}`;const f=(0,O.HT)(e,t);if(f)return f
;const h=c.bakeSince!==void 0&&t.now>=c.bakeSince+a.bake;return h?(0,$.Aq)(e,t,"fail")??(0,O.YJ)(e,t,"fail"):void 0}
function overdue({lease:e,spec:t},n){return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}var G=n(96365)
;const M=600;function launch(e,t){const{candidate:n,stable:r,lease:a,spec:o}=e;const c=r&&a.kind==="rollout"&&(0,
f.Fv)(o,r,a.at,t.now);if(c)return c;const d=(0,s.Fb)(e,0,(0,s.wk)(e,t.targetGroups));if(n===void 0)return create(e,t,d)
;if(n.deleting)return(0,l.uk)(`${n.name} is being deleted`);if(!e.warm){const c=retireOrphan(e,n)??(0,
f.Fv)(o,n,a.at,t.now);if(c)return c;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return(0,l.QZ)({
do:"suspend",fleet:n.name,processes:["AZRebalance"]
},`keep AWS from rebalancing ${n.name} while its machines are registered by id`);const u=replaceSick(e,t,n)??(0,
s.wS)(e,n,d)??(0,A.n7)(e,t,n)??(0,A.xc)(e,t,n,d);if(u)return u;const h=(0,A.YB)(e,t,n)[0]
;const m=r&&a.kind==="rollout"?(0,i.zw)(r,t.now):void 0;const p=a.kind==="rollout"&&h?beforeTraffic(e,t,n,h.id):void 0
;const g=m??p;if(g)return g}const u=(0,O.mS)(e,t)
;if(u===void 0)return(0,l.uk)("the release in service is asked what it answers to smoke");const h=(0,
G.v)(t.smoke?.heard??[],u);const m={attempt:a.attempt,wave:0,...u.length>0&&{failing:u},...h&&{before:h}};return(0,
l.QZ)({do:"write-facts",fleet:n.name,facts:{progress:m}},`${n.name} is ready for traffic: begin the first wave`)}
function retireOrphan({lease:e,spec:t},n){const r=e.at+t.timeout+M;const s=n.schedules.find(({name:e})=>e===u.cO)
;if(s&&(s.at??r)>=r-M/2)return
;const a=s?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return(0,l.QZ)({do:"put-retire",fleet:n.name,at:r},a)}function create(e,t,n){const{stable:r,spec:s,lease:a}=e
;if(t.template===void 0)return(0,l.QZ)({do:"make-template"},`make the launch template version of ${s.release}`)
;const o={rank:(0,k.IQ)(t.records,a.restores)??a.attempt,attempt:a.attempt,short:r?Math.max(0,r.desired-(0,
p.s2)(t.targetGroups,r).length):0};const i=s.ttl===void 0?n:0;return(0,l.QZ)({do:"create-fleet",fleet:a.candidate,
size:i,facts:o},i===n?`launch ${(0,l.aT)(n)} of ${s.release} as ${a.candidate}`:`make ${a.candidate} for ${(0,
l.aT)(n)} of ${s.release}`)}var V=n(21258);var Z=n(46103);var Q=n(7593);var z=n(60046);var T=n(69665)
;function leaseStep(e,t,n){const{records:r,now:s}=t;const{me:a}=e;const o=(0,z.mi)(r)
;const i=e.held!==void 0&&!r.leases.some(({nonce:t})=>t===e.held?.nonce);if(i)return(0,Q.z)(e,o)
;const c=o?.nonce===a.nonce||e.held!==void 0?void 0:tooLate(t);if(c)return c;if(o===void 0)return(0,V.x)(e,t,1)
;const d=(0,z.YH)(r,o.n);const f=(0,z.Vj)(r,o.attempt);if(d?.ended)return(0,Z.hz)(e,t,o,f,n)
;if(o.nonce===a.nonce)return"hold";if(e.held!==void 0)return(0,Q.z)(e,o);const u=(0,Z.Kc)(e,t,o,f)?void 0:(0,Q.K)(e,r)
;if(u)return(0,Q.z)(e,u);if(e.from!==void 0&&o.kind==="rollout"&&o.release!==e.from)return(0,Q.z)(e,o)
;if(e.kind==="rollback"&&o.kind==="rollout"&&f===void 0)return(0,l.QZ)({do:"decide",attempt:o.attempt,ruling:"rollback"
},`end the rollout of ${o.release} that ${(0,z.ng)(o)} is at`)
;if(t.commit==="newest"&&f===void 0&&o.kind==="rollout"&&!wants(e,o))return(0,l.QZ)({do:"decide",attempt:o.attempt,
ruling:"rollback",newer:true},`superseded by ${(0,z.ng)(a)}, which has a newer commit`);if((0,
T.sI)(o,d,f,t.holder,e,s)){if(o.kind==="teardown")return(0,V.x)(e,t,o.n+1);const{at:n,...r}=o;return(0,l.QZ)({
do:"claim",lease:{...r,n:o.n+1,...(0,v.Kd)(e)}},`take over attempt ${o.attempt} (${o.release}) from ${(0,
z.ng)(o)}, which is gone`)}if(o.kind==="teardown")return(0,l.uk)(`${(0,z.ng)(o)} ${doing(o,e)}: wait for its end`)
;if(e.kind==="rollback")return(0,
l.uk)(`${(0,z.ng)(o)} ${f?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`)
;if(wants(e,o))return(0,l.uk)(`${(0,z.ng)(o)} is rolling out ${o.release} already: wait for its end`);const h=(0,
T.fm)(o,d,t.holder,s);if(h!==void 0)return(0,l.uk)(`${(0,z.ng)(o)} ${h}`);if(t.commit!==void 0)return(0,l.uk)(`${(0,
z.ng)(o)} is at a ${o.kind}: wait for its end`)
;return(0,l.Vw)("refused",`${(0,z.ng)(o)} is at attempt ${o.attempt} (${o.kind} to ${o.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function wants({spec:e},{kind:t,release:n}){return t==="rollout"&&e?.release===n}function doing(e,{environment:t}){
return(0,z.Mf)(e)?`forgets old releases of ${t}`:`tears ${t} down`}function tooLate({commit:e}){if(e==="older"){
const e="the branch has a newer commit, whose own run deploys it; this one has changed nothing";return(0,
l.Vw)("superseded",e,false)}
if(e==="gone")return(0,l.Vw)("skipped","the branch is gone, or its pull request was closed",false);return}const j=30
;function leaveSpot(e,{now:t}){const n=e.machines.filter(({life:e})=>e!=="leaving").length
;if(!e.spot||e.deleting||n>=e.desired)return;const r=e.troubles.find(({spot:e,at:n})=>e&&t>=n+j);if(r===void 0)return
;return(0,l.QZ)({do:"leave-spot",fleet:e.name
},`AWS has no spot machines for ${e.name}, so launch on demand: ${r.message}`)}var R=n(65799);var E=n(50965)
;function bake(e,t,n,r,s){const{wave:a}=r;const o=a+1;if(r.bakeSince===void 0){
const s=`wave ${o} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},s)}
const i=r.bakeSince+e.spec.bake;if(t.now<i)return(0,l.uk)(`wave ${o} bakes`,i);const c=(0,$.Aq)(e,t,"wait")??(0,
O.Xq)(e,t)??(0,O.YJ)(e,t,"wait");if(c)return(0,l.uk)(c)
;if(s!==void 0)return write(n,inWave(s,r),`wave ${o} is good: go on`);const d=e.stable?(0,
p.xn)(t.targetGroups,e.stable).length:0;if(d>0)return(0,l.uk)(`${(0,l.aT)(d)} of the old release still to drain`)
;const f=replaced(e,n);const u=f>0?`; ${(0,l.aT)(f)} of it ${f===1?"was":"were"} sick and replaced`:""
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent${u}`)}
function slowStart(e,t,n,r){const s=Math.max(0,...t.targetGroups.map(e=>e.slowStart??0))
;if(s===0||e.stable===void 0||e.lease.kind==="rollback")return;if(r.startedSince===void 0){
const e=`wave ${r.wave+1} is healthy: the balancer gives it its share within ${s} s`;return write(n,{...r,
startedSince:t.now},e)}const a=r.startedSince+s
;return t.now<a?(0,l.uk)(`the balancer lets wave ${r.wave+1} start slowly`,a):void 0}function interrupt(e,t){
return write(e,inWave(t.wave,t),"the wave is not good any more: its bake begins anew")}
function inWave(e,{attempt:t,failing:n,before:r}){return{attempt:t,wave:e,...n&&{failing:n},...r&&{before:r}}}
function decideRelease(e,t){return(0,l.QZ)({do:"decide",attempt:e.lease.attempt,ruling:"release"},t)}
function write(e,t,n){return(0,l.QZ)({do:"write-facts",fleet:e.name,facts:{progress:t}},n)}function wave(e,t,n,r){if((0,
u.vv)(n))return(0,l.QZ)({do:"delete-retire",fleet:n.name},`${n.name} is to serve: it must not retire`)
;const{lease:a,stable:o}=e;const i=(0,s.wk)(e,t.targetGroups);const c=e.waves[r.wave];if(c===void 0)return(0,
l.Vw)("halted",unknownWave(e,n,r));const f=(0,m.NW)(e,n);if(f)return f;const h=(0,s.U9)(c,i);const w=(0,
s.H3)(e.waves,r.wave,i);const v=goodOnes(e,t,n).length;const k=widen(e,t,n,(0,s.Fb)(e,r.wave,i),h)
;const b=r.bakeSince??r.startedSince;if(v<h&&b!==void 0)return interrupt(n,r);const $=replaceSick(e,t,n);if($)return $
;if(k)return k;const y=a.kind==="rollback"&&v<h&&o&&(0,m.NQ)(t,o,n,i-v);if(y)return y;if(v<h){const e=(0,
p.AJ)(t.targetGroups).size;const r=e>0?`; ${(0,l.aT)(e)} in a zone that is shifted away, which proves nothing`:""
;return(0,l.uk)(`${v} of ${h} machines of ${n.name} are ${(0,d.nV)(t.targetGroups)}${r}`)}const S=slowStart(e,t,n,r)
;if(S)return S;const A=w===void 0;const x=(A?(0,m.Cl)(e,t,n):void 0)??(o&&(0,m.NQ)(t,o,n,A?0:i-h))??(A?(0,
g.p)(e,t):void 0);if(x)return x;if(A&&Object.values(n.traffic).includes("adding"))return(0,
l.uk)(`${n.name} is being attached`)
;if(a.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,r,w)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,a){const o=e.lease.kind==="rollout"?0:(0,s.Vj)(t.targetGroups,n);return(0,s.wS)(e,n,r+o)??(0,
A.n7)(e,t,n)??(e.warm?void 0:(0,A.xc)(e,t,n,r))??(0,m.kz)(e,t,n,a+o)}function goodOnes(e,t,n){const r=new Set((0,
A.YB)(e,t,n).map(({id:e})=>e));const s=e.lease.kind==="rollback"?new Set:(0,p.AJ)(t.targetGroups);return(0,
p.s2)(t.targetGroups,n).filter(e=>r.has(e)&&!s.has(e))}function nextStep(e,t,n){const r=(0,z.mi)(n.records)
;const s=t&&r?.nonce===e.me.nonce?(0,v.tx)(t,r,n):void 0;const a=s?(0,R.h)(s,n):{name:"lease"};const o=leaseStep(e,n,t)
;if(o==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const i=o==="hold"&&r?held(e,r,s,a,n):o
;const c=s&&endOf(s,n);return{...unlessRefused(kept(i,s,n),r,n),phase:a,...c!==void 0&&{ends:c}}}
function endOf(e,{records:t}){const n=(0,z.Vj)(t,e.lease.attempt);return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}
function kept(e,t,n){return(0,l.W5)(e,e.kind==="effect"?(0,b.q)(n,t,e.effect):void 0)}function refusedBy(e,{refusal:t}){
return e.kind==="effect"&&t&&(0,l.H6)(e.effect,t.effect)?t.message:void 0}function unlessRefused(e,t,n){
const r=refusedBy(e,n);if(r===void 0)return e;return(0,l.Vw)(t&&(0,z.Vj)(n.records,t.attempt)?"halted":"failed",r)}
function grace(e,{records:t,now:n}){const r=(0,T.cU)(e,t);if(n>=r)return;return(0,l.uk)(`let what ${(0,
z.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}function beforeSpec(e,t,n){const{attempt:r,n:s,release:a}=t
;if((0,z.Vj)(n.records,r))return(0,l.QZ)({do:"let-go",n:s},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${a}) died before it began`)}function giveUp({attempt:e},t){return(0,
l.QZ)({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,s,a){const o=grace(t,a)??(0,r.SD)(t,a)
;if(o)return o;if(n===void 0)return beforeSpec(e,t,a);const i=(0,z.Vj)(a.records,t.attempt)
;if(i)return withAnEnd(n,a,i,afterVerdict(e,n,a,i));if(!leftBehind(e,t,n))return forward(n,s,a)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:s,began:a}=t;const letGo=e=>(0,l.QZ)({do:"let-go",n:s.n
},`give up tidying after attempt ${s.attempt}: ${e}`);const o=(0,T.W_)(a,e.me)&&a.kind===e.kind
;if(r.ruling==="release"){if(!o&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const s=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const a=refusedBy(r,n);return a!==void 0&&(s||!o)?letGo(a):r}const i=kept(afterRollback(t,n,r),t,n)
;const c=i.kind==="done"||refusedBy(i,n)!==void 0;return c&&!o&&e.kind==="rollout"?letGo(i.why):i}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const s=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return(0,l.Vw)("halted",`${r.why}, and that did not end ${s}`);const a=r.kind==="effect"?(0,
E.r8)(r.effect,t):0
;return a<E.Qm?r:(0,l.Vw)("halted",`AWS was asked ${a} times to "${r.why}", and it was not done ${s}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||(0,T.W_)(n,e.me)))return false;return true}
function forward(e,t,n){const{candidate:r,lease:s}=e
;const a=(r&&leaveSpot(r,n))??(r&&t.name==="wave"?wave(e,n,r,t.progress):launch(e,n))
;const o=a.kind==="effect"&&a.effect.do==="decide";const i=refusedBy(a,n);const c=o?void 0:overdue(e,n)
;const d=judge(e,n)??i??c;if(d===void 0||o&&d===i)return a;if(e.spec.onFailure==="halt"&&s.kind==="rollout"){
const e=r?.schedules.find(({name:e})=>e===u.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${r?.name} at ${new Date(e*1e3).toISOString()}`;return(0,
l.Vw)("halted",`${d}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(s,d)}function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=(0,k.IQ)(n.records,t.restores);if(e===void 0||!n.records.specs.includes(e))return
;return(0,l.QZ)({do:"store-spec",attempt:t.attempt,from:e},r)}if(e.kind!=="rollout"||e.spec?.release!==t.release)return
;return(0,l.QZ)({do:"store-spec",attempt:t.attempt},r)}},7593:(e,t,n)=>{n.d(t,{K:()=>overtaken,z:()=>superseded})
;var r=n(60046);var s=n(98668);var a=n(69665);function overtaken({me:e,began:t,held:n,spec:s},o){const i=(0,r.mi)(o)
;if(n!==void 0&&i?.nonce!==e.nonce)return i;if(t===void 0)return
;const c=o.verdicts.flatMap(({ruling:e,attempt:t})=>e==="release"?(0,
r.q1)(o,t)??[]:[]).findLast(n=>n.at>t&&n.nonce!==e.nonce&&!(0,a.W_)(n,e))
;return c?.kind==="rollout"&&c.release===s?.release?void 0:c}function superseded({held:e},t){if(t===void 0){
const e="what this run was at was removed meanwhile, with all its records; this run has changed nothing since";return(0,
s.Vw)("superseded",e)}const n=t.kind==="teardown"?"began a teardown":`came with a ${t.kind} to ${t.release}`
;const a=e?.attempt===t.attempt?"took this over":n;return(0,s.Vw)("superseded",`${(0,
r.ng)(t)} ${a} meanwhile; its end counts, and this run has changed nothing since`)}},67042:(e,t,n)=>{n.d(t,{
c:()=>forgetOriginals,i:()=>parkAll});var r=n(29260);var s=n(76405);var a=n(1817);var o=n(60046);var i=n(59035)
;var c=n(98668);var d=n(78241);var l=n(42756);function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:o}=n;if(n.policies.length>0)return(0,c.QZ)({do:"drop-policies",fleet:o,names:n.policies
},`take the scaling policies from ${o}`);const i=(0,s.J9)(n).map(e=>e.name);if(i.length>0)return(0,c.QZ)({
do:"drop-schedules",fleet:o,names:i},`take the scheduled actions from ${o}`);const d=outlast(t,n)??(0,l.n)(t,n)
;if(d)return d;if((0,r.ZI)(n).length>0)return(0,c.uk)(`${o} is being detached`);return(0,a.rH)(n)??(0,
a.FD)(n,t.now)??retire(e,t,n)??forgetOriginals(n)}function outlast({now:e,targetGroups:t},n){
const s=n.schedules.find(({name:e})=>e===r.cO)?.at;const a=Math.max(...t.map(e=>e.drain));if(s===void 0||s>e+a||(0,
d.fE)(t,n).length===0)return;return(0,c.QZ)({do:"put-retire",fleet:n.name,at:e+a+60
},`put the end of ${n.name} off by ${a+60} s, since it has traffic again`)}function retire(e,t,n){if(n.desired===0||(0,
r.vv)(n))return;if(!(0,i.Es)(e.place))return(0,c.QZ)({do:"resize",fleet:n.name,min:0,desired:0,max:0
},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const s=Math.max(60,...t.targetGroups.map(({drain:e})=>e));const{candidate:a,stable:d}=(0,o.mi)(t.records)??{}
;if(n.name!==a&&n.name!==d)return(0,c.QZ)({do:"put-retire",fleet:n.name,at:t.now+s
},`let AWS end ${n.name} in ${s} s, since it was out of service before and has no end`)
;const l=Math.max(s,e.keepPrevious);return(0,c.QZ)({do:"put-retire",fleet:n.name,at:t.now+l
},`keep ${n.name} warm for ${l} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return(0,c.QZ)({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}},25762:(e,t,n)=>{n.d(t,{Ft:()=>checkDeadline,H3:()=>proven,
YB:()=>provenOf,n7:()=>askUnproven,xc:()=>awaitProof});var r=n(29260);var s=n(60046);var a=n(98668)
;function proven(e,t,n){const r=(0,s.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,r.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline({lease:e,spec:t},n){
const r=n.launched===void 0?e.at+t.timeout:Math.max(n.launched,e.at);return r+t.liveCheck.timeout}const o=10
;function askUnproven(e,t,n){const s=(0,r.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0)
;const i=e.spec.liveCheck.via==="ssm";const c=s.filter(e=>e.launched!==void 0&&(e.reachable||!i));if(c.length===0)return
;const d=Math.min(...c.map(t=>checkDeadline(e,t)));const l=c.filter(t=>checkDeadline(e,t)<d+o)
;const f=Math.max(...l.map(t=>checkDeadline(e,t)));return(0,a.QZ)({do:"ask",machines:l.map(({id:e})=>e),until:f
},`ask ${l.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,s){
const o=provenOf(e,t,n).length;if(o>=s)return
;return(0,a.uk)(`${o} of ${s} machines of ${n.name} passed the live check; ${(0,
r.yV)(n).length} of ${n.desired} are up`)}},83956:(e,t,n)=>{n.d(t,{R:()=>prune,z:()=>prunings});var r=n(503)
;var s=n(10148);var a=n(84273);var o=n(60046);var i=n(98668);const c=43200;function prune(e,t){return prunings(e,t)[0]}
function prunings(e,t,n=a.t){const{candidate:r,stable:s}=e.lease
;const o=t.fleets.filter(({name:e,desired:t,machines:n,deleting:a})=>e!==r&&e!==s&&t===0&&n.length===0&&!a)
;const c=o.map(e=>(0,i.QZ)({do:"delete-fleet",fleet:e.name},`remove ${e.name}, which is empty and out of service`))
;return[...c,...pruneRecords(e,t,n)]}function keptAttempts({lease:e,candidate:t,stable:n},r,a){
const{records:i,fleets:c}=r;const{leases:d}=i
;const l=c.filter(({deleting:e})=>!e).flatMap(({facts:e})=>[e.attempt,e.rank]);const f=[(0,s.IQ)(i,e.candidate),(0,
s.IQ)(i,e.stable),t?.facts.rank,n?.facts.rank,(0,s.te)(r,t)?.rank];const u=new Set(f.filter(e=>e!==void 0));const h=(0,
s.CS)(i).filter(e=>!u.has(e));const m=[...u,...h.slice(0,Math.max(0,a-u.size))];const p=m.map(e=>(0,o.q1)(i,e)?.stable)
;const g=d.filter(({kind:e,candidate:t})=>e==="rollback"&&p.includes(t)).map(({attempt:e})=>e)
;return new Set([e.attempt,...l,...m,...g])}function pruneRecords(e,t,n){
const{leases:s,beats:a,verdicts:d,specs:l}=t.records;const f=keptAttempts(e,t,n)
;const u=new Set([...t.fleets.flatMap(({release:e,deleting:t})=>t?[]:[e]),...s.filter(e=>f.has(e.attempt)).map(({release:e})=>e)])
;const h=[...new Set(s.map(e=>e.attempt))].filter(e=>!f.has(e));return h.flatMap(e=>{const n=s.filter(t=>t.attempt===e)
;const f=n.map(({n:e})=>e)
;const h=[...d.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...l.filter(t=>t===e).map(()=>`spec/${e}`),...a.filter(({n:e})=>f.includes(e)).map(({n:e})=>`beat/${e}`)]
;const m=n.some(({at:e,candidate:n})=>t.now<e+c||(0,r.bC)(t,n));if(h.length===0&&m)return[]
;const p=h.length>0?h:f.map(e=>`lease/${e}`);const g=(0,o.q1)(t.records,e)?.release
;const w=h.length>0&&g!==void 0&&!u.has(g)?{template:g}:{};return(0,i.QZ)({do:"forget",records:p.slice(0,10),...w
},`forget attempt ${e} (${g}), which no rollback needs`)})}},81e3:(e,t,n)=>{n.d(t,{Cl:()=>handOver,NQ:()=>cutOver,
NW:()=>scaleToo,PO:()=>registerAll,Up:()=>pick,kz:()=>register,ub:()=>deregisterAll});var r=n(14027);var s=n(25762)
;var a=n(59035);var o=n(98668);var i=n(78241);var c=n(64835);function register(e,t,n,r){const a=t.targetGroups
;const o=new Set((0,i.HZ)(a,n));const d=(0,s.YB)(e,t,n).filter(({id:e})=>!o.has(e));const l=new Set((0,i.fE)(a,n))
;const f=d.filter(({id:e})=>l.has(e)).map(({id:e})=>e)
;const u=(0,c.B)(d.filter(({id:e})=>!l.has(e)),n.machines.filter(({id:e})=>l.has(e)),r-l.size)
;return registerAll(a,[...f,...u],n)}function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const s=t.filter(t=>!e.has(t))
;if(s.length===0)continue;return(0,o.QZ)({do:"register",targetGroup:r.arn,machines:s},`register ${(0,
o.aT)(s.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return(0,o.QZ)({do:"deregister",targetGroup:r.arn,machines:e},`deregister ${(0,
o.aT)(e.length)} of ${n.name} from ${r.name}`)}return}function scaleToo({stable:e},t){if(e===void 0)return
;const n=lacking(e,t).filter(t=>!e.labelled?.includes(t));return n.length===0?void 0:copyPolicies(e,t,n)}
function lacking(e,t){const alarms=(e,t)=>e.driven?.[t]??0
;const whole=n=>t.policies.includes(n)&&alarms(t,n)>=alarms(e,n);return e.policies.filter(e=>!whole(e))}
function copyPolicies(e,t,n){return(0,o.QZ)({do:"copy-policies",from:e.name,to:t.name,names:n
},`copy the scaling policies ${n.join(", ")} to ${t.name}`)}function handOver(e,t,n){const{stable:s}=e;const i=(0,
a.e)(t.targetGroups.map(({arn:e})=>e));const c=i.filter(e=>n.traffic[e]===void 0);if(c.length>0)return(0,o.QZ)({
do:"attach",fleet:n.name,targetGroups:c},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return(0,o.uk)(`${n.name} is still being detached`)
;const d=s?lacking(s,n):[];if(s&&d.length>0){if(Object.values(n.traffic).includes("adding"))return(0,
o.uk)(`${n.name} is being attached`);return copyPolicies(s,n,d)}const l=s&&(0,r.zw)(s,t.now);if(l)return l
;if(s&&i.length>0&&!s.suspended.includes("AddToLoadBalancer"))return(0,o.QZ)({do:"suspend",fleet:s.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${s.name} out of the balancer`);return}
function cutOver(e,t,n,s){const a=(0,r.zw)(t,e.now);if(a)return a;const o=new Set((0,i.fE)(e.targetGroups,t))
;if(o.size<=s)return;const d=new Set((0,i.s2)(e.targetGroups,n));const l=(0,c.M)(pick(t,o),new Set((0,
i.s2)(e.targetGroups,t)),pick(n,d),o.size-s);return deregisterAll(e.targetGroups,l,t)}function pick(e,t){
return e.machines.filter(({id:e})=>t.has(e))}},69665:(e,t,n)=>{n.d(t,{W_:()=>sameRun,cU:()=>freeToAct,fm:()=>waitFor,
sI:()=>maySucceed,zQ:()=>overAfter});var r=n(60046);const s=180;const a=900;const o=60;const i=60;const c=300;const d=30
;const l=5;function maySucceed(e,t,n,r,{me:i,kind:d},l){if(sameRun(e,i)&&i.runAttempt>e.runAttempt)return true
;if(t?.cut)return true;const f=silenceOf(e,t,l);if(n?.ruling==="rollback"&&f>=o)return true
;if(n?.ruling==="release"&&d==="rollback"&&l-n.at>=c)return true;if(r==="ended"&&f>=s)return true;return f>=a}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(s)}`;const o=n==="unknown"&&silenceOf(e,t,r)>=i
;return o?`may have ended, which GitHub doesn't tell${after(a)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,{leases:t,beats:n}){const s=t.find(({n:t})=>t===e.n-1);const a=s?.kind==="teardown"&&(0,r.YH)({
beats:n},s.n)?.ended!==true;const o=s!==void 0&&(s.attempt===e.attempt||a)&&s.run!==e.run;if(!o)return e.at
;return overAfter(e,s,n)}function overAfter(e,t,n){const s=(0,r.YH)({beats:n},t.n)
;return s?.cut?Math.max(e.at,s.at+l):e.at+d}},42756:(e,t,n)=>{n.d(t,{n:()=>withdraw,p:()=>withdrawStrays})
;var r=n(29260);var s=n(81e3);var a=n(98668);var o=n(78241);function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,r.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return(0,a.QZ)({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`);return(0,
s.ub)(e.targetGroups,(0,o.fE)(e.targetGroups,t),t)}},64835:(e,t,n)=>{n.d(t,{B:()=>toRegister,M:()=>toDeregister})
;function byZone(e){const t=new Map
;for(const n of[...e].sort((e,t)=>e.id<t.id?-1:1))t.set(n.zone,[...t.get(n.zone)??[],n]);return t}
function toRegister(e,t,n){const r=byZone(e);const s=new Map([...byZone(t)].map(([e,t])=>[e,t.length]));const a=[]
;while(a.length<n){
const e=[...r.keys()].filter(e=>r.get(e)?.length).sort((e,t)=>(s.get(e)??0)-(s.get(t)??0)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:r.get(e)?.shift();if(e===void 0||t===void 0)break;s.set(e,(s.get(e)??0)+1);a.push(t.id)}
return a}function toDeregister(e,t,n,r){const s=e.filter(({id:e})=>!t.has(e)).map(({id:e})=>e).sort()
;const a=s.slice(0,r);const o=byZone(e.filter(({id:e})=>t.has(e)))
;const i=new Map([...byZone(n)].map(([e,t])=>[e,t.length]));const total=e=>(i.get(e)??0)+(o.get(e)?.length??0)
;while(a.length<r){const e=[...o.keys()].filter(e=>o.get(e)?.length).sort((e,t)=>total(t)-total(e)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:o.get(e)?.shift();if(t===void 0)break;a.push(t.id)}return a}},18337:(e,t,n)=>{n.d(t,{
U:()=>environmentPorts,y:()=>r});const r={deployments:{look:async()=>[],end:async()=>{}},notices:{look:async()=>{},
end:async()=>{}}};function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}},
79982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}},
97699:(e,t,n)=>{n.d(t,{O:()=>look,U:()=>holderState});var r=n(503);var s=n(58192);var a=n(88105);var o=n(29260)
;var i=n(58793);var c=n(25762);var d=n(60046);var l=n(59035);var f=n(79982);async function look(e,t,n,r=e=>e){
const{refusal:s,repeated:o,answers:i,pace:c}=n;const l=e.clock.now()
;const{records:f,fleets:u,foreign:h,absent:m}=await lookAtFleets(e,n);const p=(0,d.mi)(f)
;const g=p&&f.specs.includes(p.attempt)?await e.ledger.spec(p.attempt):void 0;const w=g&&r(g);const v=w&&!(0,
d.Ko)(f,p)?w:t.spec??w;const k=u.find(({name:e})=>e===p?.candidate);const{targetGroups:b=[]}=v?.place??{}
;const{beforeTraffic:$}=k?.facts??{}
;const[y,S,A,x,O,G,M]=await Promise.all([i.ask("commit",c.github,()=>commitState(e,t,p)),i.ask(`targets of ${b}`,c.targets,()=>e.traffic.look(b)),v&&t.kind==="rollout"?i.ask(`alarms ${v.alarms}`,c.alarms,()=>e.alarms.look(v.alarms)):[],i.ask(`holder of ${p?.nonce}`,c.github,()=>holderState(e,t,p,f)),w&&p&&k===void 0?i.ask(`template of ${p.release}`,c.groups,()=>e.fleets.template(p.release)):void 0,i.ask("answers",c.machines,()=>e.machines.answers()),$&&i.ask(`end on ${$.machine}`,c.machines,()=>e.machines.beforeTraffic($.machine))])
;const V={now:e.clock.now(),records:f,holder:x,...y===void 0?{}:{commit:y},fleets:u,foreign:h,absent:m,targetGroups:S,
strangers:strangers(S,u),answers:G,alarms:A,...O===void 0?{}:{template:O},...M===void 0?{}:{beforeTraffic:M},
...s===void 0?{}:{refusal:s},...o===void 0?{}:{repeated:o}};if(w===void 0||p===void 0||k===void 0)return{seen:V,spec:w,
...aged(e,n,l)};const Z=p.nonce===t.me.nonce?await n.smoke.look((0,a.tx)(w,p,V),V):void 0
;const Q=await withServed(e,n,Z?{...V,smoke:Z}:V,w,p);const z=await withMachines(e,n,Q,w,p);return{seen:z,spec:w,
...aged(e,n,l)}}function aged({clock:e},{answers:t,details:n},r){const s=e.now()-r;return t.old||n.old?{took:s,
since:t.oldest}:{took:s}}
async function lookAtFleets({ledger:e,fleets:t,clock:n},{absent:s,shown:a,answers:o,details:c,pace:d,acting:l}){
const[f,u]=await Promise.all([o.ask("records",d.records,()=>e.read()),o.ask("groups",d.groups,()=>c.look(t,o.began,d,l))])
;const h=(0,r.tW)(s,a,f,u,n.now());const m=(0,r.Jp)({absent:h,records:f,now:n.now()})
;const p=m.length===0?u:[...u,...await t.named(m)];const g=(0,i.Od)(f,p)
;const w=g.foreign.length===0?f:await o.askAfter("groups","records",()=>e.read());return{records:w,...(0,i.Od)(w,p),
absent:(0,r.tW)(s,a,w,p,n.now())}}async function withServed({alarms:e},{answers:t,pace:n},r,o,i){const c=(0,s.IA)((0,
a.tx)(o,i,r),r);const d=(0,l.e)(o.place.targetGroups);if(c===void 0||d.length===0)return r;try{
const s=await t.ask(`served since ${c}`,n.served,()=>e.served(d,c));return s?{...r,served:true}:r}catch(e){
if(e instanceof f.C)return{...r,served:e.message};throw e}}async function withMachines(e,{answers:t,pace:n},r,s,i){
const l=(0,a.tx)(s,i,r);const f=s.liveCheck.via==="ssm";const u=(l.candidate?(0,
o.yV)(l.candidate):[]).filter(e=>!f||!(0,c.H3)(l,r,e));if(u.length===0||(0,d.Ko)(r.records,i))return r
;const h=u.map(({id:e})=>e)
;const[m,p]=await Promise.all([t.ask(`launches of ${h}`,n.machines,()=>e.machines.launched(h)),t.ask(`reach of ${h}`,n.machines,()=>e.machines.reachable(h))])
;const known=e=>({...e,machines:e.machines.map(e=>{const t=m[e.id];return{...e,reachable:p.has(e.id),...t===void 0?{}:{
launched:t}}})});return{...r,fleets:r.fleets.map(e=>e.name===i.candidate?known(e):e)}}
async function holderState(e,t,n,r){if(n===void 0||n.nonce===t.me.nonce||(0,d.Ko)(r,n))return"unknown"
;return e.runs.state(n.repository,n.run)}async function commitState({branch:e},t,n){
return n?.nonce===t.me.nonce?void 0:await(e?.commit())}function strangers(e,t){
const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}},15172:(e,t,n)=>{n.d(t,{S:()=>foresee,
reconcile:()=>reconcile});var r=n(62807);var s=n(12403);var a=n(97189);const o={records:0,groups:0,details:60,
activities:5,targets:0,alarms:0,served:0,machines:0,github:0,site:0};function anew(e){return e?o:{...o,details:0,
activities:0}}const i={records:10,groups:5,details:1/0,activities:10,targets:5,alarms:10,served:15,machines:5,github:10,
site:5};const c={...i,groups:20,targets:8,site:20};const d=30;const l=1/4;function paceOf(e,t,n){
const r=e.name==="wave"&&e.progress.bakeSince!==void 0;const s=r?c:i;const a=r?s.targets*Math.max(1,n):s.targets
;const{alarms:o,details:f}=s;const u=Object.entries(s).map(([e,n])=>[e,Math.min(n,t*l)]);const h=t<d?{targets:0,alarms:0
}:{targets:a,alarms:o};return{...Object.fromEntries(u),...h,details:f}}var f=n(60046);var u=n(50965);var h=n(79982)
;class Answers{#e;#t=new Map;#n=0;#r=0;constructor(e){this.#e=e}begin(){this.#n=this.#e.now();this.#r=this.#n}
get began(){return this.#n}get oldest(){return this.#r}get old(){return this.#r<this.#n}async ask(e,t,n){
const r=this.#t.get(e);const s=Math.max(this.#n,this.#e.now()-10)-t;if(r===void 0||r.asked<s)return await this.#s(e,n)
;this.#r=Math.min(this.#r,r.asked);return r.answer}async askAfter(e,t,n){const r=this.#t.get(t)
;const s=this.#t.get(e)?.answered??1/0;return r&&r.asked>s?r.answer:await this.#s(t,n)}forget(){this.#t.clear()}
async#s(e,t){const n=this.#e.now();const r=await t();this.#t.set(e,{asked:n,answered:this.#e.now(),answer:r});return r}}
var m=n(18337);async function carryOutEnvironment(e,t){
const{sites:n,zone:r,deployments:s,notices:a,farewells:o,templates:i,images:c}=e;switch(t.do){case"claim-name":
return n.claimName(t.host,t.deed);case"write-deed":return n.writeDeed(t.host,t.deed);case"forget-name":
return n.forgetName(t.host);case"make-target-group":return n.makeTargetGroup(t.name);case"set-drain":
return n.setDrain(t);case"delete-target-group":return n.deleteTargetGroup(t.targetGroup);case"make-rule":
return n.makeRule(t);case"change-rule":return n.changeRule(t);case"delete-rule":return n.deleteRule(t.rule)
;case"write-records":return r.write(t.host,t.balancer);case"delete-records":return r.delete(t.host)
;case"run-on-teardown":return o.run(t.machine);case"end-deployments":return s.end(t.deployments);case"end-comment":
return a.end(t.comment);case"delete-template":return i.delete();case"delete-images":return c.delete(t.images)}}
async function carryOut(e,t,n,r,s,a){const{ledger:o,fleets:i,traffic:c,machines:d}=e;switch(s.do){case"claim":
return o.claim(s.lease);case"store-spec":{const e=s.from===void 0?t.spec:await o.spec(s.from)
;return o.storeSpec(s.attempt,behind(known(e),s.targetGroups))}case"make-template":return i.makeTemplate(known(n),(0,
f.q1)(r.records,attemptOf(r))?.nonce??"");case"create-fleet":return i.create(s,known(n));case"resize":return i.resize(s)
;case"leave-spot":return i.leaveSpot(s.fleet);case"write-facts":return i.writeFacts(s);case"forget-originals":
return i.forgetOriginals(s.fleet);case"put-retire":return i.putRetire(s.fleet,s.at);case"put-expire":
return i.putExpire(s.fleet,s.at);case"delete-retire":return i.deleteRetire(s.fleet);case"catch-up":return i.catchUp(s)
;case"ask":return d.ask(s.machines,known(n),s.until);case"replace":return i.replace(s.machine);case"run-before-traffic":
return d.runBeforeTraffic(s.machine,known(n),attemptOf(r),s.previous);case"register":
return c.register(s.targetGroup,s.machines);case"deregister":return c.deregister(s.targetGroup,s.machines);case"attach":
return i.attach(s.fleet,s.targetGroups);case"detach":return i.detach(s.fleet,s.targetGroups);case"judge-by":
return i.judgeBy(s);case"suspend":return i.suspend(s.fleet,s.processes);case"resume":
return i.resume(s.fleet,s.processes);case"copy-policies":return i.copyPolicies(s.from,s.to,s.names)
;case"copy-schedules":return i.copySchedules(s.from,s.to,s.names);case"drop-policies":
return i.dropPolicies(s.fleet,s.names);case"drop-schedules":return i.dropSchedules(s.fleet,s.names);case"decide":
return o.decide({attempt:s.attempt,ruling:s.ruling,why:a,run:t.me.run,...s.newer&&{newer:true}});case"delete-fleet":
return i.deleteFleet(s);case"forget":if(s.template!==void 0)await i.deleteTemplate(s.template)
;return o.forget(s.records);case"let-go":return o.beat({n:s.n,ended:true});default:return carryOutEnvironment((0,
m.U)(e),s)}}function behind(e,t){return t===void 0?e:{...e,place:{...e.place,targetGroups:t}}}
function attemptOf({records:e}){return(0,f.mi)(e)?.attempt??0}function known(e){
if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}var p=n(60446)
;class KnownDetails{#a=new Map;#o=new Map;#i=new Map;#c=false;get old(){return this.#c}async look(e,t,n,r){this.#c=false
;const s=await e.groups();return await Promise.all(s.map(async s=>{const a=this.#i.get(s.name)??p.ML
;this.#i.set(s.name,(0,p.Eq)(a,this.#o.get(s.name),s,t));this.#o.set(s.name,s);const o=(0,
p.ip)(s).map(a=>this.#d(e,s,a,t,n,r));return(0,p.FE)(s,await Promise.all(o))}))}forget(e){const t=(0,p.FI)(e)
;if(t===void 0)return;if(t.detail===void 0)this.#a.delete(t.fleet);else this.#a.get(t.fleet)?.delete(t.detail)}
async#d(e,{name:t},n,r,s,a){const o=this.#a.get(t)?.get(n);const i=this.#i.get(t)??p.ML;if(o&&(0,p.v9)(n,o,i,r,s)){
if(!(0,p.v9)(n,o,i,r,a))this.#c=true;return o.said}const c=await e.detail(t,n);const d=this.#a.get(t)??new Map
;this.#a.set(t,d.set(n,{at:r,said:c}));return c}}var g=n(97699);var w=n(87527);var v=n(26876);var k=n(68112)
;var b=n(86082);var $=n(98703);var y=n(48867);function unheard(e,t){const{compared:n=$.z_,kinds:r=[],last:s}=t??{}
;return{check:e,good:0,failed:0,unreached:0,others:0,compared:n,kinds:r,...s&&{last:s}}}function hear(e,t,n,r){
const{now:s,reached:a,clean:o}=r;const i=(0,v.S)(t.check,n,s,o);const c=t.old&&(0,v.S)(t.old.check,n,s,o)
;const{failure:d}=i;if(d&&!arrived(n)&&!a&&e.good===0)return{...e,unreached:e.unreached+1,failure:d}
;const l=whoseOf(t,i,c,r);const f=failureOf(l,i,c);const u=f?(0,y.Z)(e.kinds,(0,k.I)(f,n,o),l):e.kinds
;const h=l===void 0?e:{...e,kinds:u,compared:(0,$.UD)(e.compared,l,f!==void 0)};if(d===void 0)return{
...unheard(e.check,h),good:e.good+1};if(saysNothing(l,i))return{...h,others:e.others+1,failure:d};return{...h,
failed:e.failed+1,failure:d,...l!=="before"&&{last:d}}}function whoseOf({check:e,old:t},n,r,s){
if(s.bakeSince===void 0)return"before";if(t===void 0)return"fresh";const a=n.failure===void 0
;const o=r?.failure===void 0;if(n.release===t.release||o&&!a)return"old";if(!s.mixed||a&&!o||n.release)return"fresh"
;return(0,b.$)(e.question)===(0,b.$)(t.check.question)?"either":void 0}function failureOf(e,{failure:t},n){
if(e==="old")return n?.failure;return e==="either"&&t?.word==="release"?void 0:t}
function saysNothing(e,{failure:t,release:n}){if(e==="either")return t?.word==="release"&&n===""
;return e==="old"||e===void 0}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}var S=n(30193);class Smoke{#l;#f=new AbortController;#u=new Set;#h
;#m;#p=0;#g=0;#w="";#v=[];#k=[];#b=[];constructor(e){this.#l=e}async look(e,t){const n=(0,S.O7)(e,t);if(n!==void 0){
await this.#$(n,e);for(const e of this.#v.keys())this.#s(e)}return this.#m&&{...this.#m,since:this.#g,heard:[...this.#k]
}}close(){this.#f.abort();this.#h?.asker.close()}async#$(e,t){const r=`${t.lease.attempt} ${e.bakeSince}`;this.#m=e
;if(r===this.#w)return;this.#h??=await this.#l.probe()
;this.#v=await(await Promise.all([n.e(9691),n.e(4887),n.e(2554)]).then(n.bind(n,65041))).askings(t,e)
;const{secrets:s}=this.#h;for(const{check:e}of this.#v)s.hide(...(0,w.Fj)(e.question))
;const a=this.#p===t.lease.attempt?this.#k:[];if(this.#p!==t.lease.attempt)this.#g=this.#l.clock.now()
;this.#p=t.lease.attempt;this.#k=this.#v.map(({check:e},t)=>unheard(s.clean(e.name),a[t]));this.#b=this.#v.map(()=>0)
;this.#w=r}#s(e){const{clock:t}=this.#l;const[n,r,s,a]=[this.#v[e],this.#k[e],this.#w,this.#h]
;if(n===void 0||r===void 0||a===void 0)return;if(t.now()<(this.#b[e]??0))return;this.#b[e]=Number.POSITIVE_INFINITY
;const o=t.now();a.asker.ask(n.check.question,this.#f.signal).then(r=>{const i=this.#k[e]
;if(this.#w!==s||i===void 0)return;const c=this.#m??{mixed:false};const d=this.#u.has(i.check);const l={...c,
now:t.now(),reached:d,clean:e=>a.secrets.clean(e)};const f=hear(i,n,r,l);if(f.good>i.good)this.#u.add(i.check)
;this.#k[e]=f;this.#b[e]=o+2})}}const A=.25;const x=2;const O=15;const G=10;const M=["claim","decide"];const V={
look:g.O,decide:(e,{spec:t,seen:n})=>(0,a.s)(e,t,n)};async function reconcile(e,t,n,r=V){const s=new Smoke(e);try{
return await untilDone(e,t,n,r,s)}finally{s.close()}}async function foresee(e,t,n){const r=new Smoke(e);const s={...t,
began:e.clock.now()-e.clock.uptime()};const a={refusal:void 0,repeated:void 0,absent:{},shown:new Set}
;const o=anew(false);try{const t={answers:new Answers(e.clock),details:new KnownDetails,smoke:r,pace:o,acting:o}
;const i=await lookUntilSeen(n,e,s,{...a,...t});return{...i,step:n.decide(s,i)}}finally{r.close()}}
async function untilDone(e,t,n,r,a){let o;let i;let c;let d=0;let l={};const m=new Set;const p={shown:m,smoke:a,
answers:new Answers(e.clock),details:new KnownDetails};let g=anew(false);let w=g;let v={why:"",since:0};let k=false
;let b=0;let $=0;for(;;){const a=e.clock.now();const y=await lookUntilSeen(r,e,o??t,{...p,refusal:i,repeated:c,absent:l,
pace:w,acting:g});l=y.seen.absent??{};for(const{name:e}of y.seen.fleets)m.add(e);const S=o??{...t,
began:e.clock.now()-e.clock.uptime()};o=remembering(S,y.seen);const G=r.decide(o,y);const V=(0,f.mi)(y.seen.records)
;const Z=V?.nonce===o.me.nonce&&!(0,f.Ko)(y.seen.records,V);g=anew(Z);w=g;if(G.kind!=="wait"&&y.since!==void 0){
p.answers.forget();continue}n(G,y);const Q=G.kind==="effect"?G.effect:void 0;const z=Q===void 0||Z||M.includes(Q.do)
;if(G.kind!=="wait"&&!await stands(e,a,y.seen.records,z))continue;if(G.kind==="done")return{...y,step:G,
changed:k&&G.changed};if(V&&Z&&Q?.do!=="let-go")if(y.seen.now-b>=O){await ignoringLater(()=>e.ledger.beat({n:V.n}))
;b=y.seen.now;if(G.kind!=="wait"&&!await stands(e,a,y.seen.records))continue}if(Q===void 0){c=void 0
;if(G.why!==v.why)v={why:G.why,since:e.clock.now()};w=paceOf(G.phase,e.clock.now()-v.since,y.seen.targetGroups.length)
;const t=G.kind==="wait"&&G.until!==void 0?G.until-e.clock.now():x
;await e.clock.wait(Math.min(x,A*2**$++,Math.max(.05,t)));continue}$=0;v={why:"",since:0};const T=(0,u.r8)(Q,y.seen)
;const j=d+(0,u.bA)(T)-e.clock.now();if(j>0){p.details.forget(Q);await e.clock.wait(Math.min(x,j));continue}try{
d=e.clock.now();c={effect:Q,times:T+1};await carryOut(e,o,y.spec,y.seen,Q,G.why)
;if(!["claim","store-spec","decide","let-go"].includes(Q.do))k=true;i=void 0}catch(t){if(t instanceof h.C)i={effect:Q,
message:t.message};else if(!(t instanceof h.V))throw t;await e.clock.wait(s._L.rollout.afterEffect)}p.answers.forget()
;p.details.forget(Q);o={...o,acted:e.clock.now()}}}function remembering(e,t){const n=(0,f.mi)(t.records)
;if(n?.nonce===e.me.nonce)return{...e,held:n};return n===void 0||(0,f.Ko)(t.records,n)?e:{...e,found:n.attempt}}
async function stands(e,t,n,r=true){if(r&&e.clock.now()-t<=G)return true;const s=e.clock.now();try{
const{leases:r,beats:a,verdicts:o}=await e.ledger.read();const i=a.filter(e=>e.ended)
;const c=Math.max(0,...[...r,...i,...o].map(({at:e})=>e));const d=r.at(-1)?.nonce===(0,f.mi)(n)?.nonce
;return c<t&&d&&e.clock.now()-s<=G}catch(e){if(e instanceof h.V)return false;throw e}}
async function lookUntilSeen(e,t,n,a){const{first:o,longest:i,blind:c}=s._L.rollout
;const d=`looking at ${n.app} in ${n.environment}`;const l=t.clock.now();a.answers.begin();return await(0,
s.d_)(()=>e.look(t,n,a),(e,n)=>{if(e instanceof h.C)throw(0,r.gz)(`${d}: ${e.message}`);if(!(e instanceof h.V))throw e
;if(t.clock.now()-l<=c)return Math.min(i,o*2**n)
;throw(0,r.gz)(`${d}: no answer for ${c} s, lastly ${e.message}; run it again to continue`)},e=>t.clock.wait(e))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof h.C)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof h.V))throw e}}}};
