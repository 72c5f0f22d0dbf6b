export const id=5172;export const ids=[5172];export const modules={12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,
P9:()=>retryAfter,_L:()=>r,d_:()=>patiently});const r={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],
registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},elsewhere:{pauses:[],read:5,write:5,
together:10},docker:{quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],
answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,n){for(let r=0;;r++)try{
return await e()}catch(e){await n(t(e,r))}}function registryRest({pauses:e,together:t},n,a,s,o){
const{spread:i,longest:c}=r.registry;const d=e[n];if(d===void 0||s>c)return;const l=d*(1-i+o*2*i);if(s>l)return s
;return a+l>t?void 0:l}function retryAfter(e,t){if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const n=(Date.parse(e)-Date.parse(t??""))/1e3;return n>0?n:0}},26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var r=n(2848);const a=200;const s=1e3;function judge(e,t,n,r){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,r,s),came:""}};const a=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",r,64)}
;for(const s of e.expect){const e=s(t,n);if(e===void 0)continue;const o=`${r(e.wanted)}, got ${excerpt(e.seen,r)}`
;return{failure:{word:e.word,why:o,came:cameOf(t,r)},...a}}return{...a}}
function cameOf({status:e,address:t,protocol:n,body:r},a){const s=excerpt(r,a)
;return`${e} from ${t} by ${n}${s===""?", without a body":`: ${s}`}`}function excerpt(e,t,n=a){const s=(0,
r.pj)(t(e)).split(/\s+/).join(" ").trim();return s.length>n?`${s.slice(0,n)}…`:s}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf})
;var r=n(26876);const a=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const a=shape((0,r.K)(t.body,n));return`${e.word} (${t.status})${a===""?"":`: ${a}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>a?`${t.slice(0,a)}…`:t}},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
;const r=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const a=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=a)}function secretHeaders(e){
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
Jp:()=>sought,SD:()=>awaitNamed,Sr:()=>awaitReleased,bC:()=>mayBeThere,tW:()=>absences});var r=n(42658);var a=n(10148)
;var s=n(60046);var o=n(59035);var i=n(98668);const c=60;function namesIn(e){const t=e.leases.flatMap(e=>[(0,
s.Ql)(e)?[]:e.candidate,e.stable??[]].flat());return[...new Set([...t,...adoptedIn((0,r.Z)(e))])]}function adoptedIn(e){
return e?.adopted?.groups.map(({name:e})=>e)??[]}function sought(e){const{records:t}=e;const n=t.leases.at(-1)
;const r=(0,s.PX)(t);const o=(0,s.q1)(t,(0,a.IQ)(t,r)??0)?.stable;const i=new Set([n?.candidate,n?.stable,r,o])
;return Object.keys(e.absent??{}).filter(t=>i.has(t)&&mayBeThere(e,t))}function absences(e,t,n,r,a,s=new Set){
const o=new Set(r.map(({name:e})=>e));const i=namesIn(n).filter(e=>!o.has(e)&&!s.has(e))
;return Object.fromEntries(i.map(n=>[n,{since:e[n]?.since??a,shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){
const r=e?.[n]?.since;return r!==void 0&&t<r+c}function awaitNamed(e,t){const{candidate:n,stable:r}=e
;const a=t.records.leases.find(e=>e.candidate===n)??e
;const o=t.absent?.[n]?.shown===true||a.attempt!==e.attempt||t.strangers.length>0||(0,
s.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,o?n:void 0,...adoptedIn(e)],t)}
function awaitReleased(e,t,n){const a=(0,s.PX)(t.records);const i=t.fleets.find(e=>e.name===a);const c=i&&(0,
s.q1)(t.records,i.facts.rank)?.stable;const d=t.records.verdicts.findLast(({ruling:e})=>e==="release")?.at??0
;const l=n===void 0||(0,o.Es)(n.place)&&t.now<d+n.keepPrevious;const u=e==="rollback"?[l?c:void 0,...adoptedIn((0,
r.Z)(t.records))]:[];return awaitAll([a,...u],t)}function awaitAll(e,t){const n=e.find(e=>e!==void 0&&mayBeThere(t,e))
;const r=n===void 0?void 0:t.absent?.[n]?.since;if(n===void 0||r===void 0)return;return(0,
i.uk)(`AWS does not show ${n}, which the records name: it is looked for by name for ${c} s`,r+c)}},56546:(e,t,n)=>{
n.d(t,{i:()=>afterRelease,z:()=>serveAsBefore});var r=n(9991);var a=n(14666);var s=n(70574);var o=n(29260)
;var i=n(99252);var c=n(76405);var d=n(67042);var l=n(14027);var u=n(83956);var f=n(59035);var h=n(81e3);var m=n(98668)
;function afterRelease(e,t){const{candidate:n,stable:r,lease:a}=e
;return(n?.adopted?serveAsBefore(t,n):n&&goOn(e,t,n,r))??(0,d.i)(e.spec,t,[a.candidate])??(0,u.R)(e,t)??(0,m.QZ)({
do:"let-go",n:a.n},`attempt ${a.attempt} is released: give the lease up`)}function goOn(e,t,n,r){
const a=r?.adopted?void 0:r
;return takeOver(e,n,a)??(r&&inherit(r,n,t.now))??letShrink(e,n)??(r&&makeUp(e,r,n,t.now))??holdBack(e,a,n)}
function serveAsBefore(e,t){const n=(0,o.yV)(t).map(({id:e})=>e);return(0,r.uk)(t,["AddToLoadBalancer"])??(0,
h.PO)(e.targetGroups,n,t)??(0,r.uk)(t)}function takeOver(e,t,n){const r=judgedBy(e,t,n);if(t.health!==r)return(0,m.QZ)({
do:"judge-by",fleet:t.name,health:r
},r==="ELB"?`judge ${t.name} by what the balancer says from now on`:`judge ${t.name} by ${r} health from now on, as ${n?.name} was`)
;const{targetGroups:a}=e.spec.place;const o=!(0,f.Es)(e.spec.place)||(0,f.e)(a).length>0
;const i=n===void 0||n.facts.originals!==void 0;const c=!i||(0,s.Zg)(e,n).includes("AZRebalance")
;const u=e.warm||!o||c?[]:t.suspended.filter(e=>e==="AZRebalance");const h=[...u,...t.facts.originals?(0,l.Vd)(t):[]]
;if(h.length>0)return(0,m.QZ)({do:"resume",fleet:t.name,processes:h},`resume ${h.join(" and ")} of ${t.name}`);return(0,
d.c)(t)}function judgedBy({spec:e},t,n){const r=n?.facts.originals?.health;const a=(0,
f.e)(e.place.targetGroups).length>0;const s=r!==void 0&&(a||!(0,i.O)(r))
;if(s&&!e.drop?.includes("health-check-type"))return r;return a&&!(0,i.O)(t.health)?"ELB":t.health}
function inherit(e,t,n){const a=t.schedules.map(({name:e})=>e)
;const s=(0,c.rd)(e,n).flatMap(({name:e})=>a.includes(e)?[]:[e]);if(s.length===0)return;return(0,m.QZ)({
do:"copy-schedules",from:(0,r.vz)(e),to:t.name,names:s},`copy the scheduled actions ${s.join(", ")} to ${t.name}`)}
function holdBack(e,t,n){const r=(0,s.Zg)(e,t).filter(e=>!n.suspended.includes(e));if(r.length===0)return;return(0,
m.QZ)({do:"suspend",fleet:n.name,processes:r},`suspend ${r.join(" and ")} of ${n.name}, as somebody did on ${t?.name}`)}
function makeUp({lease:e},t,n,r){if(n.facts.caughtUp===e.attempt||(0,c.cT)(t,r)===void 0)return;return(0,
l.xA)(t,n,r)??(0,m.QZ)({do:"write-facts",fleet:n.name,facts:{caughtUp:e.attempt}
},`write down that AWS does with ${n.name} what was missed`)}function letShrink(e,t){
if(t.facts.caughtUp===e.lease.attempt)return;const n=Math.min(e.spec.size.min,t.desired);const r=(0,a.Iv)(e,t.desired)
;if(t.min===n&&t.max===r)return;return(0,m.QZ)({do:"resize",fleet:t.name,min:n,max:r
},`let ${t.name} scale from ${n} to ${r} machines`)}},58192:(e,t,n)=>{n.d(t,{Aq:()=>silentAlarms,DF:()=>ringing,
IA:()=>servedSince});var r=n(30193);function ringing({spec:e,began:t},{alarms:n}){
const old=({since:n})=>e.fixForward===true&&n!==void 0&&n<t.at;return n.find(e=>e.state==="ALARM"&&!old(e))}
function servedSince(e,t){const{spec:n,candidate:a,lease:s}=e;const{alarms:o,now:i}=t;const c=a?.facts.progress
;if(c?.attempt!==s.attempt||c.bakeSince===void 0)return;if(n.noData!=="pass-if-served"||i<c.bakeSince+n.bake)return
;return o.some(silent)||(0,r.$l)(e,t)?c.bakeSince:void 0}function silentAlarms(e,t,n){const{noData:r}=e.spec
;const a=e.stable===void 0||t.served;const s=saidOf(r,t.alarms.filter(silent),a)
;return s&&n===(r==="fail"?"fail":"wait")?`${s} (no-data: ${r})`:void 0}function saidOf(e,t,n){
if(t.length===0||e==="pass")return;const r=t.map(({name:e})=>e).join(", ")
;const a=`alarm ${r} has INSUFFICIENT_DATA at the end of the bake`;if(e!=="pass-if-served")return a
;const s=t.find(({missing:e})=>e);if(s)return`alarm ${s.name} is not there at the end of the bake`
;return n===true?void 0:`${a}, and ${n||"no balancer tells of a request since it began"}`}function silent({state:e}){
return e==="INSUFFICIENT_DATA"}},37607:(e,t,n)=>{n.d(t,{x:()=>beginAttempt});var r=n(9991);var a=n(60046);var s=n(98668)
;function applySize(e,t,n,r){const{min:o,max:i}=e.size;const c=(0,a.mi)(r.records)?.candidate===n.name?t?.size:void 0
;if(c?.min===o&&c.max===i)return(0,s.Vw)("released",`${e.release} is in service already; nothing to do`,false)
;if(n.desired>i)return(0,
s.Vw)("refused",`${n.desired} machines are in service, more than size.max ${i} of the fleet spec; raise size.max`,false)
;if(n.min===o&&n.max===i)return(0,
s.Vw)("released",`${e.release} is in service already, and its fleet has ${bounds(e)} as the fleet spec says; no machine was replaced`)
;const d=o>n.desired?{desired:o}:{};const l=`let ${n.name} scale within ${bounds(e)}`;return(0,s.QZ)({do:"resize",
fleet:n.name,min:o,max:i,...d},d.desired===void 0?l:`${l}: from ${(0,s.aT)(n.desired)} to ${o}`)}
function bounds({size:e}){return`size.min ${e.min} and size.max ${e.max}`}var o=n(88105);var i=n(14666);var c=n(29260)
;var d=n(43337);const l=2500;function adoption({adopt:e,spec:t},{strangers:n,adoptable:a,targetGroups:s},o){
const i=`healthy targets that belong to no fleet of ours: ${n.join(", ")}`
;const c="or give this app target groups of its own";if(n.length>0&&o&&e)return{
refused:`${i}; adopt: true is for the first release, and ${o.name} is in service: find out who registered them and take them out, ${c}`
};if(n.length>0&&!e){
const e="where they serve now, adopt: true takes over from them without an outage and can go back to them";return{
refused:`${i}; ${o?"deregister them":e}, ${c}`}}const u=o||a===void 0?void 0:(0,r.wH)(a)
;if(u===void 0||a===void 0||u.size===0)return{};const f=(0,r.Q7)(a,s);if(f)return{
refused:`what serves now can't be adopted: ${f}`};if((0,d.Nx)({adopted:u}).length>l)return{
refused:`what serves now can't be adopted: ${(0,
r.r4)(u)} are too many to be written down; deregister some, or put them into an Auto Scaling group`}
;const h=t?.size.max??1/0;if(a.desired>h)return{
refused:`${a.desired} machines are in service, more than size.max ${h} of the fleet spec; raise size.max`};return{
adopted:u}}function noReturn({adopted:e},t,n,a){const s=e?(0,c.yV)(e).length:0;const o=(0,i.ER)(n,t.size,a?.size.min??0)
;if(s>=o)return;const d=s===0?"nothing":`${s} of the ${o} machines that are needed`;return`before ${n.release} ${(0,
r.r4)(t)} served, which was adopted, and ${d} of it ${s>1?"are":"is"} left: whoever owns it has to bring it back first`}
var u=n(81185);var f=n(10148);var h=n(59035);var m=n(78241);const p={
"classic-load-balancers":"traffic moves by target groups alone",
"new-instances-protected-from-scale-in":"AWS would never end the machines of a release that is out of service",
"warm-pool":"its machines would go into service without a live check, and with what they were launched as before"}
;function unfitting(e,t){const n=t.map(e=>`${e} (${p[e]??"nobody here knows what it means"})`)
;return`${e}, which is in service, has what no new group can be given: ${n.join(", ")}; take it off the group, or say in the fleet file that the next one does without: drop: [${t.join(", ")}]`
}function beginAttempt(e,t,n,r){const o=(0,a.PX)(t.records);const i=t.foreign.find(e=>e.name===o);if(i)return(0,
s.Vw)("refused",`${o} is in service by the records, but not by its tags, since ${i.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const c=t.fleets.find(e=>e.name===o);return e.kind==="rollout"?beginRollout(e,t,n,c,r):beginRollback(e,t,n,c,r)}
function beginRollout(e,t,n,r,a){const{spec:i}=e;if(i===void 0)throw new Error("a rollout needs a spec")
;if(r?.release===i.release&&r.max>0){const e=(0,u.Fv)(i,r,t.now,t.now);if(e)return e;return applySize(i,a,r,t)}
const{adopted:d,refused:l}=adoption(e,t,r);if(l!==void 0)return(0,s.Vw)("refused",l,false,"others-serve");const f=(0,
m.AJ)(t.targetGroups)
;if(f.size>0)return(0,s.Vw)("refused",`${[...f].sort().join(", ")} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,false)
;const p=i.fixForward?void 0:t.alarms.find(({state:e})=>e==="ALARM");if(p)return(0,
s.Vw)("refused",`alarm ${p.name} is in ALARM before anything was begun: ${p.reason.replace(/\.$/,"")}; with fix-forward: true it doesn't count until it has stopped once`,false)
;if(r&&r.desired>i.size.max)return(0,
s.Vw)("refused",`${r.desired} machines are in service, more than size.max ${i.size.max} of the fleet spec; raise size.max`,false)
;const g=r?.refused?.filter(e=>!i.drop?.includes(e))??[];if(r&&g.length>0)return(0,
s.Vw)("refused",unfitting(r.name,g),false);const w=r&&(0,c.ZI)(r).find(e=>!i.place.targetGroups.includes(e))
;const v=r&&(0,h.e)(i.place.targetGroups).find(e=>r.traffic[e]===void 0);if(w||v)return(0,
s.Vw)("refused",`${r?.name} is ${w?`in ${w}, which the fleet spec doesn't name`:`not in ${v}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const k=(0,o.Wg)(e.app,e.environment,i.release,n);const b={kind:"rollout",release:i.release,candidate:k,...d&&{
adopted:d}};return claim(e,t,n,b,r)}function beginRollback(e,t,n,a,i){
if(a&&e.from!==void 0&&a.release!==e.from)return(0,
s.Vw)("superseded",`${a.release} is in service, not ${e.from}: nothing is taken back`,false);const c=(0,
f.b0)(t.records,a?.facts.rank);if(a&&c?.adopted){const d=noReturn(t,c.adopted,a,i);if(d)return(0,
s.Vw)("refused",d,false);const l=(0,o.Wg)(e.app,e.environment,r.Wu,n);const{adopted:u,candidate:f}=c
;return claim(e,t,n,{kind:"rollback",release:r.Wu,candidate:l,restores:f,adopted:u},a)}const d=(0,f.te)(t,a)
;if(a===void 0||d===void 0)return(0,s.Vw)("refused",noWayBack(e,t,a),false);const{release:l,group:u,fleet:h}=d
;const m=h?.name??(0,o.Wg)(e.app,e.environment,l,n);const p={kind:"rollback",release:l,candidate:m,restores:u}
;return claim(e,t,n,p,a)}function noWayBack({app:e,environment:t},{records:n},r){
if(n.leases.length===0)return`nothing was ever released of ${e} in ${t} here: /immutable/${e}/${t} holds no record; correct app, environment, AWS_REGION or the role`
;return(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to"}
function claim(e,t,n,a,i){if(t.foreign.some(({name:e})=>e===a.candidate))return(0,
s.Vw)("refused",`${a.candidate} is there before its attempt began, so it isn't ours; delete it`,false);const{origin:c}=e
;const d={...{n,attempt:n,...(0,o.Kd)(e),...a},...i&&{stable:i.name},...c&&{origin:c}}
;const l=i?.release??(a.adopted&&`${(0,r.r4)(a.adopted)}, which is adopted`);const u=a.kind==="rollback"&&a.adopted?(0,
r.r4)(a.adopted):a.release;return(0,s.QZ)({do:"claim",lease:d
},`begin attempt ${n}: ${a.kind} to ${u}${l===void 0?"":` from ${l}`}`)}},70574:(e,t,n)=>{n.d(t,{YY:()=>carryOver,
Zg:()=>heldBack,mj:()=>like});var r=n(98668);function like({stable:e,spec:t}){
return e===void 0||e.adopted||t.ttl!==void 0?{}:{like:e.name}}function carryOver(e,t){const n=like(e).like
;if(n===void 0||t.facts.carried)return;return(0,r.QZ)({do:"carry-over",from:n,to:t.name
},`give ${t.name} the metrics and notifications of ${n}`)}function heldBack({spec:e},t){
return e.drop?.includes("suspended-processes")?[]:t?.facts.originals?.suspended??[]}},60446:(e,t,n)=>{n.d(t,{
Eq:()=>motionOf,FE:()=>withDetails,FI:()=>touched,ML:()=>s,ip:()=>tellable,v9:()=>holds})
;const r=["traffic","schedules","policies","activities"];function tellable({max:e,machines:t,deleting:n,attached:a}){
const s=e===0&&t.length===0&&!n&&!a;return s?["schedules","policies"]:r}function withDetails({attached:e,...t},n){
return Object.assign({...t,traffic:{},schedules:[],policies:[],troubles:[],ended:[]},...n)}const a=30;const s={
changed:-1/0,unsettled:-1/0};function motionOf(e,t,n,r){const{machines:a,desired:s,deleting:o}=n
;const i=!o&&a.length===s&&a.every(({life:e})=>e==="in-service");const c=t!==void 0&&machinesOf(t)!==machinesOf(n)
;return{changed:c?r:e.changed,unsettled:c||!i?r:e.unsettled}}function machinesOf({desired:e,machines:t}){
return[e,...t.map(({id:e,life:t})=>`${e} ${t}`)].join()}function holds(e,{at:t,said:n},{changed:r,unsettled:s},o,i){
const c=o-t;if(e==="activities"&&(t<r||t<s+a&&c>i.activities))return false;if(e==="traffic"&&c>0){const{traffic:e}=n
;if(Object.values(e).some(e=>e!=="in-service"))return false}return c<=i.details}function touched(e){switch(e.do){
case"create-fleet":case"delete-fleet":return{fleet:e.fleet};case"put-retire":case"put-expire":case"delete-retire":
case"catch-up":case"drop-schedules":return{fleet:e.fleet,detail:"schedules"};case"copy-schedules":return{fleet:e.to,
detail:"schedules"};case"copy-policies":return{fleet:e.to,detail:"policies"};case"drop-policies":return{fleet:e.fleet,
detail:"policies"};case"attach":case"detach":return{fleet:e.fleet,detail:"traffic"};case"replace":return{fleet:e.fleet,
detail:"activities"};default:return}}},46103:(e,t,n)=>{n.d(t,{Kc:()=>concerns,hz:()=>freeLease,nO:()=>awaitServing})
;var r=n(503);var a=n(9991);var s=n(42658);var o=n(56546);var i=n(37607);var c=n(29260);var d=n(7593);var l=n(67042)
;var u=n(60046);var f=n(59035);var h=n(81e3);var m=n(98668);var p=n(69665);var g=n(78241);function freeLease(e,t,n,a,s){
const mend=()=>inTime(e,t,repair(t,s));if(concerns(e,t,n,a)&&!triedAgain(e,t,n,a))return mend()??report(e,n,a)
;const o=(0,d.K)(e,t.records);return o?mend()??(0,d.z)(e,o):(0,r.Sr)(e.kind,t,s)??(0,i.x)(e,t,n.n+1,s)}
function concerns(e,t,n,r){const{me:a}=e;const s=(0,u.q1)(t.records,n.attempt)??n
;const o=s.kind===e.kind&&(e.kind==="rollback"||s.release===e.spec?.release);if((0,p.W_)(s,a)&&o)return true
;const i=t.records.leases.some(({nonce:e,attempt:t})=>e===a.nonce&&t===n.attempt)
;if(e.kind==="rollout")return i&&n.kind==="rollout"&&n.release===e.spec?.release
;const c=r?.run===a.run&&r.ruling==="rollback"
;return c||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}
function triedAgain({me:e},{commit:t},n,r){const a=r?.ruling!=="release"&&r?.newer!==true;return t!==void 0&&a&&(0,
p.W_)(n,e)&&e.runAttempt>n.runAttempt}const w=900;function inTime({began:e=1/0,acted:t=e},{now:n},r){
return r?.kind==="wait"&&n>t+w?void 0:r}function repair(e,t){const n=(0,u.PX)(e.records);if(e.adopted&&(0,
s.t)(e.records)){const n=(0,c.yV)(e.adopted).map(({id:e})=>e);const r=(0,o.z)(e,e.adopted)??awaitFirst(e,e.adopted,n)
;return r??(t&&(0,l.i)(t,e,[]))}const r=e.fleets.find(({name:e})=>e===n);const a=e.targetGroups.map(({arn:e})=>e)
;const i=r&&((0,c.ZI)(r).length>0||(0,f.e)(a).length<a.length);const d=i?(0,c.yV)(r).map(({id:e})=>e):[];const m=r&&(0,
h.PO)(e.targetGroups,d,r);return m??(r&&awaitFirst(e,r,d))??(t&&(0,l.i)(t,e,[n]))}
function awaitFirst({targetGroups:e},t,n){if((0,g.s2)(e,t).length>0)return
;if(Object.values(t.traffic).includes("adding"))return(0,m.uk)(`${t.name} is being attached`)
;const r=n.filter(t=>["initial","unused"].includes((0,g.L4)(e,t))).length;return r===0?void 0:(0,
m.uk)(`none of ${t.name} is healthy behind the balancer, ${r} may become so`)}function awaitServing(e,t){
const n=t.fleets.find(({name:e,max:n})=>e===(0,u.PX)(t.records)&&n>0);const r=n?(0,c.yV)(n).map(({id:e})=>e):[]
;return n&&inTime(e,t,awaitFirst(t,n,r))}function report(e,t,n){const r=n?.ruling==="release"
;const s=t.adopted&&`what was adopted (${(0,a.r4)(t.adopted)})`;if(t.kind==="rollback")return r?(0,
m.Vw)("rolled-back",s?`${s} serves again`:`${t.release} is in service again`):(0,
m.Vw)("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return(0,m.Vw)("released",`${t.release} is in service`);if(n?.newer)return(0,
m.Vw)("superseded",`${t.release} was not put in service: ${n.why}`);const o=s??t.stable
;const i=o===void 0?"nothing is in service, as before":`${o} serves as before`
;const c=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return(0,m.Vw)("rolled-back",`${t.release} was rolled back: ${c}${i}`)}},5068:(e,t,n)=>{n.d(t,{q:()=>brokenRule})
;var r=n(9991);var a=n(42658);var s=n(14666);var o=n(81185);var i=n(29260);var c=n(10148);var d=n(25762);var l=n(60046)
;function touchesOthers(e,t){if(t.do==="deregister"){
const n=new Set((0,r.vv)(e).flatMap(({machines:e})=>e.map(({id:e})=>e)));const a=t.machines.find(e=>!n.has(e))
;return a&&`deregister ${a}, which is nothing of ours and was not adopted`}
const n="to"in t?t.to:"fleet"in t?t.fleet:void 0;if(n===void 0||t.do==="create-fleet")return
;if(e.fleets.some(e=>e.name===n))return;const a=e.adopted?.adopted?.groups.find(e=>e.name===n)
;if(a&&(t.do==="suspend"||t.do==="resume")){const own=e=>t.do==="resume"&&a.suspended.includes(e)
;const e=t.processes.find(e=>!r.t.includes(e)||own(e));return e&&`${t.do} ${e} of ${n}, which is its owner's`}
return`${t.do} ${n}, which is no fleet of ours`}var u=n(78241);const f={
"rule 4 (healthy capacity in service never falls below the need)":function invariants_capacity({seen:e,attempt:t,verdict:n,serving:a},s){
if(s.do==="replace"&&(n||s.fleet!==t?.candidate?.name||s.fleet===a?.name))return`end ${s.machine} of ${s.fleet}, which is no candidate`
;if(s.do==="resize"){if(s.fleet!==a?.name)return;const e=Math.min(s.desired??a.desired,s.max??a.max)
;return e<a.desired?`shrink ${a.name}, which serves, to ${e}`:void 0}const o=outOfTraffic(e,s);if(o.size===0)return
;const i=(0,r.vv)(e).flatMap(t=>(0,u.s2)(e.targetGroups,t));if(!i.some(e=>o.has(e)))return
;const c=i.filter(e=>!o.has(e)).length;const d=t&&least(t,n,e)
;return d!==void 0&&c<d?`leave ${c} healthy machines where ${d} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function invariants_proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const a=t?.candidate
;if(t===void 0||a===void 0)return"release what is not there";const o=(0,r.vv)(e).find(t=>t!==a&&(0,
u.fE)(e.targetGroups,t).length>0);if(o)return`release while ${o.name} still gets requests`;const i=goodOnes(t,e,a)
;const c=(0,s.$B)(t,e.targetGroups);return i<c?`release with ${i} of ${c} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function invariants_traffic({seen:e,attempt:t,verdict:n,serving:a},o){
if(o.do==="attach"){const n=t?.candidate
;if(t===void 0||o.fleet!==n?.name)return`attach ${o.fleet}, which is no candidate`;const r=(0,s.$B)(t,e.targetGroups)
;const a=goodOnes(t,e,n);return a<r?`attach ${o.fleet} with ${a} of ${r} machines healthy and proven`:void 0}
if(o.do!=="register")return;for(const s of o.machines){const o=(0,r.vv)(e).find(({machines:e})=>e.some(e=>e.id===s))
;const c=o&&(0,i.yV)(o).find(e=>e.id===s)
;if(o===void 0||c===void 0)return`register ${s}, which is no running machine of ours`
;if(o===a||o.adopted&&mayServe(e,t,n))continue
;if(t===void 0||o!==t.candidate)return`register ${s}, which is neither new nor in service`
;if(n)return`register ${s} after the verdict ${n.ruling}`;if(!(0,d.H3)(t,e,c))return`register ${s} before it was proven`
}return},
"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-expire"){const t=named(n.fleet)
;if(t===void 0)return`put off the end of ${n.fleet}, which is not there`;const r=(0,o.pJ)(t)
;return n.at<=Math.max(e.now,r??0)?`bring the end of ${t.name} nearer`:void 0}if(n.do==="put-retire"){
const r=named(n.fleet);if(r===void 0)return`retire ${n.fleet}, which is not there`
;if(r===t)return`retire ${r.name}, which is in service`;if((r.schedules.find(({name:e})=>e===i.cO)?.at??1/0)<n.at)return
;const a=(0,i.ZI)(r).some(e=>r.traffic[e]!=="removing")
;return a||(0,u.fE)(e.targetGroups,r).length>0?`retire ${r.name}, which may still get requests`:void 0}
if(n.do==="catch-up"&&n.fleet!==t?.name)return`let ${n.fleet} grow, which is not in service`
;const r=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const a=r.find(e=>e&&(0,i.vv)(e));return a&&`give requests to ${a.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},a){
if(a.do==="decide"){const t=(0,l.Vj)(e.records,a.attempt)
;return t&&`decide ${a.ruling} on attempt ${a.attempt} after ${t.ruling}`}if(t===void 0)return
;const s=a.do==="write-facts"&&Object.keys(a.facts).join()==="caughtUp"||a.do==="suspend"&&n?.ruling==="release"&&a.fleet===r?.name
;if(n&&h.includes(a.do)&&!s)return`${a.do} after the verdict ${n.ruling}`
;if(n===void 0&&m.includes(a.do))return`${a.do} before there is a verdict`;if(n===void 0||r===void 0)return
;const o=a.do==="drop-policies"||a.do==="drop-schedules"||a.do==="detach"
;if(o&&a.fleet===r.name)return`${a.do} of ${r.name}, which is in service for good`
;const i=a.do==="deregister"&&r.machines.find(({id:e})=>a.machines.includes(e))
;return i?`deregister ${i.id}, which is in service for good`:void 0},
"rule 13 (only what is ours, empty and out of use is deleted)":function deletion({seen:e,attempt:t,serving:n},r){
if(r.do==="delete-fleet"){const a=e.fleets.find(({name:e})=>e===r.fleet);const{candidate:s,stable:o}=t?.lease??{}
;if(a===void 0)return`delete ${r.fleet}, which is no fleet of ours`
;if(a===n||[s,o].includes(a.name))return`delete ${a.name}, which is in use`;const i=a.desired>0||a.machines.length>0
;return i?`delete ${a.name}, which has machines`:void 0}if(r.do!=="forget")return
;const a=e.fleets.find(({release:e,deleting:t})=>e===r.template&&!t)
;if(a)return`delete the template version of ${r.template}, which ${a.name} needs`;const s=(0,c.te)(e,n)?.rank
;const o=r.records.find(e=>/^(verdict|spec)/.test(e)&&Number(e.split("/")[1])===s)
;if(o!==void 0)return`forget ${o}, to which a rollback would go`
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)},
"rule 15 (what is not ours is taken out of traffic and put back, and is never ended, scaled or deleted)":({seen:e},t)=>touchesOthers(e,t)
};function brokenRule(e,t,n){const r=t&&(0,l.Vj)(e.records,t.lease.attempt);const a=e.fleets.find(({name:t})=>t===(0,
l.PX)(e.records));for(const[s,o]of Object.entries(f)){const i=o({seen:e,attempt:t,verdict:r,serving:a},n)
;if(i!==void 0)return`${s}: it would ${i}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do==="replace")return new Set([t.machine])
;if(t.do!=="detach")return new Set;const n=e.fleets.find(({name:e})=>e===t.fleet);return new Set(n?(0,
u.fE)(e.targetGroups,n):[])}function least(e,t,n){if(e.stable===void 0||t?.ruling==="release")return;const r=(0,
s.$B)(e,n.targetGroups);if(t===void 0)return r;return(0,s.XF)(e,r)}function mayServe({records:e},t,n){
if(t===void 0)return(0,a.t)(e);const{lease:r}=t;if(r.adopted===void 0)return false
;return n===void 0||n.ruling==="release"===(r.kind==="rollback")}function goodOnes(e,t,n){const r=new Set((0,
u.s2)(t.targetGroups,n));return(0,d.YB)(e,t,n).filter(({id:e})=>r.has(e)).length}
const h=["make-template","create-fleet","carry-over","leave-spot","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const m=["drop-policies","drop-schedules","copy-schedules","catch-up","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const s=Number(a);if(r===void 0)return`delete ${n}, which is no record of ours`;const o=r==="lease"||r==="beat"
;const i=o?e.leases.find(({n:e})=>e===s)?.attempt:s;const c=e.leases.at(-1);if(i===void 0)return
;if(i===c?.attempt)return`forget ${n} of the attempt that is under way`
;const d=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(i))
;if(d)return`forget ${n}, which ${d.name} needs`;const l=e.verdicts.some(e=>e.attempt===i)||e.specs.includes(i)
;return r==="lease"&&l?`forget ${n} before its verdict and spec`:void 0}},14748:(e,t,n)=>{n.d(t,{s:()=>nextStep})
;var r=n(503);var a=n(56546);var s=n(9991);var o=n(14666);var i=n(81185);var c=n(29260);var d=n(1817);var l=n(67042)
;var u=n(14027);var f=n(59035);var h=n(81e3);var m=n(98668);var p=n(78241);var g=n(42756);var w=n(64835)
;function afterRollback(e,t,n){const{stable:r,candidate:a,lease:s}=e;return(r&&serveAgain(e,t,r,n))??(a&&(0,
g.n)(t,a))??(0,g.p)(e,t)??(r&&(0,u.eN)(r,t.now))??(a&&dismiss(e,t,a))??(0,l.i)(e.spec,t,[s.candidate,s.stable])??(0,
m.QZ)({do:"let-go",n:s.n},`attempt ${s.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,r){
const{candidate:a,spec:d,lease:l}=e;const g=a?.facts.progress?.attempt===l.attempt;if(!g)return;const w=(0,
o.$B)(e,t.targetGroups);const v=n.adopted?Math.min(w,n.desired):w;if(n.desired<v){const e=Math.max(n.max,v);return(0,
i.Fv)(d,{...n,max:e},l.at,t.now)??(0,m.QZ)({do:"resize",fleet:n.name,min:v,desired:v,max:e},`raise ${n.name} to ${(0,
m.aT)(v)}`)}const k=(0,c.yV)(n).map(({id:e})=>e);const b=(0,h.PO)(t.targetGroups,k,n);if(b)return b
;const $=n.adopted&&(0,s.uk)(n,["AddToLoadBalancer"]);if($)return $
;if((0,u.Vd)(n).includes("AddToLoadBalancer"))return(0,m.QZ)({do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]
},`let AWS register later launches of ${n.name} again`);const y=(0,p.s2)(t.targetGroups,n).length;const S=(0,
c.yV)(n).filter(({id:e})=>(0,p.L4)(t.targetGroups,e)==="initial").length;const x=Math.min(v,Math.max((0,o.XF)(e,v),y+S))
;if(y>=x)return;const A=giveWay(t,n,a,x);if(A)return A;if(t.now>tidyingEnds(e,r)){
const e=`only ${y} of ${x} machines of ${n.name} got healthy within ${d.timeout} s of the rollback`;return(0,
u.eN)(n,t.now)??(0,m.Vw)("halted",e)}return(0,m.uk)(`${y} of ${x} machines of ${n.name} are ${(0,
f.nV)(t.targetGroups)}`)}function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}
function giveWay(e,t,n,r){const{targetGroups:a}=e;const s={stable:new Set((0,p.s2)(a,t)),candidate:new Set((0,
p.s2)(a,n))};const o=Math.max(0,s.stable.size+s.candidate.size-r);const i=(0,w.M)((0,
h.Up)(n,s.candidate),s.candidate,(0,h.Up)(t,s.stable),o);const c=(0,p.fE)(a,n).filter(e=>(0,p.L4)(a,e)==="initial")
;return(0,h.ub)(a,[...i,...c],n)}function dismiss(e,t,n){if(n.deleting||n.adopted)return
;if(n.policies.length>0)return(0,m.QZ)({do:"drop-policies",fleet:n.name,names:n.policies
},`take the scaling policies from ${n.name}`);const r=(0,d.rH)(n)??(0,d.FD)(n,t.now);if(r)return r
;if(n.desired===0)return;const a=Math.max(60,...t.targetGroups.map(e=>e.drain))
;const s=e.warm?Math.max(e.spec.keepPrevious,a):a;const o=n.schedules.find(({name:e})=>e===c.cO)?.at
;if(o!==void 0&&o<=t.now+s+60)return;return(0,m.QZ)({do:"put-retire",fleet:n.name,at:t.now+Math.max(60,s)
},`let AWS end ${n.name} in ${Math.max(60,s)} s`)}var v=n(88105);var k=n(13074);var b=n(10148);var $=n(5068)
;var y=n(58192);const S={124:", as a rule because its time was up",125:", since its machine was restarted meanwhile",
126:", since bash may not run what it names",127:", since bash does not find what it names",
137:", since it was killed, as a rule for want of memory"};function endedWith(e){return`ended with ${e}${S[e]??""}`}
function beforeTraffic(e,t,n,r){if(e.spec.beforeTraffic===void 0)return;const a=e.lease.attempt
;const s=n.facts.beforeTraffic?.attempt===a?n.facts.beforeTraffic:void 0;if(s===void 0)return(0,m.QZ)({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:a,machine:r}}},`choose ${r} to run before-traffic`);if(s.code!==void 0)return
;if(t.beforeTraffic===void 0){const n=inService(e,t);return(0,m.QZ)({do:"run-before-traffic",machine:s.machine,
...n!==void 0&&{previous:n}},`run before-traffic on ${s.machine}`)}if(t.beforeTraffic.state==="asked")return(0,
m.uk)(`before-traffic runs on ${s.machine}`);return(0,m.QZ)({do:"write-facts",fleet:n.name,facts:{beforeTraffic:{...s,
code:t.beforeTraffic.code}}},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}
function inService({stable:e},{targetGroups:t}){return e&&((0,p.s2)(t,e)[0]??(0,c.yV)(e)[0]?.id)}var x=n(84095)
;var A=n(25762);function unprovable(e,t){const{candidate:n}=e;return(n?(0,c.yV)(n):[]).flatMap(n=>{const{id:r}=n
;const a=t.answers[r];if(a?.state==="failed")return{id:r,why:`${r} failed the live check: ${firstLine(a.detail)}`}
;if(!isLate(e,t,n))return[];const s=a?"it was asked, but no answer came back":"no command could reach it";return{id:r,
why:`${r} did not pass the live check within ${(0,A.AK)(e)} s of its launch (${s})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:a}=e;if(a.kind==="rollback"||n?.facts.progress?.attempt!==a.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>(0,A.Ft)(e,n);const s=(0,c.yV)(n).filter(e=>(0,
p.L4)(t.targetGroups,e.id)==="unhealthy"&&due(e));return s.map(({id:e})=>({id:e,
why:`the balancer calls ${e} unhealthy: ${(0,p.A3)(t.targetGroups,e,"unhealthy")}`}))}function bearable(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return true;const a=sickOf(e,t);const{beforeTraffic:s}=n.facts
;const o=s?.attempt===r.attempt&&s.code===void 0&&s.machine;if(a.some(({id:e})=>e===o))return false
;return a.length===0||a.length+replaced(e,n)<=allowance(e,n)}function replaced({lease:e},t){
return t.troubles.filter(({at:t,what:n})=>n==="replaced"&&t>e.at).length}function allowance({spec:e},t){return(0,
x.N)(e.tolerate,t.desired)}function replaceSick(e,t,n){const[r]=sickOf(e,t);if(r===void 0||!bearable(e,t))return
;const a=replaced(e,n)+1;const s=(0,m.aT)(allowance(e,n));return(0,m.QZ)({do:"replace",fleet:n.name,machine:r.id
},`replace ${r.id}, number ${a} of the ${s} that may be sick (tolerate): ${r.why}`)}function sickOf(e,t){
const n=unprovable(e,t);const r=new Set(n.map(({id:e})=>e));return[...n,...unhealthy(e,t).filter(({id:e})=>!r.has(e))]}
const O=30;function isLate(e,t,n){if((0,A.H3)(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max((0,A.Ft)(e,n),r.at)+O;return t.now>(0,A.Ft)(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}var M=n(30193);function judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return;const[a]=unprovable(e,t);if(a&&!bearable(e,t))return a.why;const s=(0,
c.yV)(n).find(({id:e})=>(0,p.L4)(t.targetGroups,e)==="unused");if(s)return`the balancer does not use ${s.id}: ${(0,
p.A3)(t.targetGroups,s.id,"unused")}`;const o=n.troubles.filter(({at:e})=>e>r.at);const i=o.find(e=>e.fatal)
;if(i)return`AWS cannot launch machines for ${n.name}: ${i.message}`;const d=o.filter(({what:e})=>e==="end")
;if(d.length>Math.max(1,n.desired/2,allowance(e,n)))return`${d.length} machines of ${n.name} ended by themselves; the last one: ${d[0]?.message}`
;return}function judgeRelease(e,t){const{candidate:n,stable:r,spec:a}=e;const s=(0,o.$B)(e,t.targetGroups)
;if(s>a.size.max)return`${s} machines serve now, more than size.max ${a.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:i,progress:d}=n.facts;if(i?.attempt===e.lease.attempt){
if(i.code===void 0&&!(0,
c.yV)(n).some(({id:e})=>e===i.machine))return`${i.machine} was lost before before-traffic's exit code was read`
;const e=i.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic on ${i.machine} ${endedWith(e)}`;const a=r?(0,p.fE)(t.targetGroups,r).filter(e=>(0,
p.L4)(t.targetGroups,e)==="unhealthy"):[]
;if(a.length>n.facts.short)return`${a.join(", ")} of the old release became unhealthy after before-traffic began`}
if(d?.attempt!==e.lease.attempt)return;const[l]=unhealthy(e,t);if(l&&!bearable(e,t))return l.why;const u=(0,y.DF)(e,t)
;if(u)return`alarm ${u.name} is in ALARM: ${u.reason.replace(/\.$/,"")}`;const f=(0,M.HT)(e,t);if(f)return f
;const h=d.bakeSince!==void 0&&t.now>=d.bakeSince+a.bake;return h?(0,y.Aq)(e,t,"fail")??(0,M.YJ)(e,t,"fail"):void 0}
function overdue({lease:e,spec:t},n){return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}var Z=n(96365)
;var z=n(70574);const G=600;function launch(e,t){const{candidate:n,stable:r,lease:a,spec:s}=e
;const c=r&&a.kind==="rollout"&&(0,i.Fv)(s,r,a.at,t.now);if(c)return c;const d=(0,o.Fb)(e,0,(0,o.wk)(e,t.targetGroups))
;if(n===void 0)return create(e,t,d);if(n.deleting)return(0,m.uk)(`${n.name} is being deleted`);if(!e.warm){
const c=retireOrphan(e,n)??(0,i.Fv)(s,n,a.at,t.now);if(c)return c
;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return(0,m.QZ)({do:"suspend",fleet:n.name,
processes:["AZRebalance"]},`keep AWS from rebalancing ${n.name} while its machines are registered by id`);const l=(0,
z.YY)(e,n)??replaceSick(e,t,n)??(0,o.wS)(e,n,d)??(0,A.n7)(e,t,n)??(0,A.xc)(e,t,n,d);if(l)return l;const f=(0,
A.YB)(e,t,n)[0];const h=r&&a.kind==="rollout"?(0,u.zw)(r,t.now):void 0
;const p=a.kind==="rollout"&&f?beforeTraffic(e,t,n,f.id):void 0;const g=h??p;if(g)return g}const l=(0,M.mS)(e,t)
;if(l===void 0)return(0,m.uk)("the release in service is asked what it answers to smoke");const f=(0,
Z.v)(t.smoke?.heard??[],l);const h={attempt:a.attempt,wave:0,...l.length>0&&{failing:l},...f&&{before:f}};return(0,
m.QZ)({do:"write-facts",fleet:n.name,facts:{progress:h}},`${n.name} is ready for traffic: begin the first wave`)}
function retireOrphan({lease:e,spec:t},n){const r=e.at+t.timeout+G;const a=n.schedules.find(({name:e})=>e===c.cO)
;if(a&&(a.at??r)>=r-G/2)return
;const s=a?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return(0,m.QZ)({do:"put-retire",fleet:n.name,at:r},s)}function create(e,t,n){const{stable:r,spec:a,lease:s}=e
;if(t.template===void 0)return(0,m.QZ)({do:"make-template"},`make the launch template version of ${a.release}`)
;const o={rank:(0,b.IQ)(t.records,s.restores)??s.attempt,attempt:s.attempt,short:r?Math.max(0,r.desired-(0,
p.s2)(t.targetGroups,r).length):0};const i=a.ttl===void 0?n:0;return(0,m.QZ)({do:"create-fleet",fleet:s.candidate,
size:i,facts:o,...(0,z.mj)(e)
},i===n?`launch ${(0,m.aT)(n)} of ${a.release} as ${s.candidate}`:`make ${s.candidate} for ${(0,
m.aT)(n)} of ${a.release}`)}var V=n(37607);var Q=n(46103);var T=n(7593);var j=n(60046);var R=n(69665)
;function leaseStep(e,t,n){const{records:r,now:a}=t;const{me:s}=e;const o=(0,j.mi)(r)
;const i=e.held!==void 0&&!r.leases.some(({nonce:t})=>t===e.held?.nonce);if(i)return(0,T.z)(e,o)
;const c=o?.nonce===s.nonce||e.held!==void 0?void 0:tooLate(t);if(c)return c;if(o===void 0)return(0,V.x)(e,t,1)
;const d=(0,j.YH)(r,o.n);const l=(0,j.Vj)(r,o.attempt);if(d?.ended)return(0,Q.hz)(e,t,o,l,n)
;if(o.nonce===s.nonce)return"hold";if(e.held!==void 0)return(0,T.z)(e,o);const u=(0,Q.Kc)(e,t,o,l)?void 0:(0,T.K)(e,r)
;if(u)return(0,T.z)(e,u);if(e.from!==void 0&&o.kind==="rollout"&&o.release!==e.from)return(0,T.z)(e,o)
;if(e.kind==="rollback"&&o.kind==="rollout"&&l===void 0)return(0,m.QZ)({do:"decide",attempt:o.attempt,ruling:"rollback"
},`end the rollout of ${o.release} that ${(0,j.ng)(o)} is at`)
;if(t.commit==="newest"&&l===void 0&&o.kind==="rollout"&&!wants(e,o))return(0,m.QZ)({do:"decide",attempt:o.attempt,
ruling:"rollback",newer:true},`superseded by ${(0,j.ng)(s)}, which has a newer commit`);if((0,
R.sI)(o,d,l,t.holder,e,a)){if(o.kind==="teardown")return(0,V.x)(e,t,o.n+1);const{at:n,...r}=o;return(0,m.QZ)({
do:"claim",lease:{...r,n:o.n+1,...(0,v.Kd)(e)}},`take over attempt ${o.attempt} (${o.release}) from ${(0,
j.ng)(o)}, which is gone`)}if(o.kind==="teardown")return(0,m.uk)(`${(0,j.ng)(o)} ${doing(o,e)}: wait for its end`)
;if(e.kind==="rollback")return(0,
m.uk)(`${(0,j.ng)(o)} ${l?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`)
;if(wants(e,o))return(0,m.uk)(`${(0,j.ng)(o)} is rolling out ${o.release} already: wait for its end`);const f=(0,
R.fm)(o,d,t.holder,a);if(f!==void 0)return(0,m.uk)(`${(0,j.ng)(o)} ${f}`);if(t.commit!==void 0)return(0,m.uk)(`${(0,
j.ng)(o)} is at a ${o.kind}: wait for its end`)
;return(0,m.Vw)("refused",`${(0,j.ng)(o)} is at attempt ${o.attempt} (${o.kind} to ${o.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function wants({spec:e},{kind:t,release:n}){return t==="rollout"&&e?.release===n}function doing(e,{environment:t}){
return(0,j.Mf)(e)?`forgets old releases of ${t}`:`tears ${t} down`}function tooLate({commit:e}){if(e==="older"){
const e="the branch has a newer commit, whose own run deploys it; this one has changed nothing";return(0,
m.Vw)("superseded",e,false)}
if(e==="gone")return(0,m.Vw)("skipped","the branch is gone, or its pull request was closed",false);return}const B=30
;function leaveSpot(e,{now:t}){const n=e.machines.filter(({life:e})=>e!=="leaving").length
;if(!e.spot||e.deleting||n>=e.desired)return;const r=e.troubles.find(({spot:e,at:n})=>e&&t>=n+B);if(r===void 0)return
;return(0,m.QZ)({do:"leave-spot",fleet:e.name
},`AWS has no spot machines for ${e.name}, so launch on demand: ${r.message}`)}var W=n(65799);var F=n(50965)
;function bake(e,t,n,r,a){const{wave:s}=r;const o=s+1;if(r.bakeSince===void 0){
const a=`wave ${o} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},a)}
const i=r.bakeSince+e.spec.bake;if(t.now<i)return(0,m.uk)(`wave ${o} bakes`,i);const c=(0,y.Aq)(e,t,"wait")??(0,
M.Xq)(e,t)??(0,M.YJ)(e,t,"wait");if(c)return(0,m.uk)(c)
;if(a!==void 0)return write(n,inWave(a,r),`wave ${o} is good: go on`);const d=e.stable?(0,
p.xn)(t.targetGroups,e.stable).length:0;if(d>0)return(0,m.uk)(`${(0,m.aT)(d)} of the old release still to drain`)
;const l=replaced(e,n);const u=l>0?`; ${(0,m.aT)(l)} of it ${l===1?"was":"were"} sick and replaced`:""
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent${u}`)}
function slowStart(e,t,n,r){const a=Math.max(0,...t.targetGroups.map(e=>e.slowStart??0))
;if(a===0||e.stable===void 0||e.lease.kind==="rollback")return;if(r.startedSince===void 0){
const e=`wave ${r.wave+1} is healthy: the balancer gives it its share within ${a} s`;return write(n,{...r,
startedSince:t.now},e)}const s=r.startedSince+a
;return t.now<s?(0,m.uk)(`the balancer lets wave ${r.wave+1} start slowly`,s):void 0}function interrupt(e,t){
return write(e,inWave(t.wave,t),"the wave is not good any more: its bake begins anew")}
function inWave(e,{attempt:t,failing:n,before:r}){return{attempt:t,wave:e,...n&&{failing:n},...r&&{before:r}}}
function decideRelease(e,t){return(0,m.QZ)({do:"decide",attempt:e.lease.attempt,ruling:"release"},t)}
function write(e,t,n){return(0,m.QZ)({do:"write-facts",fleet:e.name,facts:{progress:t}},n)}function wave(e,t,n,r){if((0,
c.vv)(n))return(0,m.QZ)({do:"delete-retire",fleet:n.name},`${n.name} is to serve: it must not retire`)
;const{lease:a,stable:s}=e;const i=(0,o.wk)(e,t.targetGroups);const d=e.waves[r.wave];if(d===void 0)return(0,
m.Vw)("halted",unknownWave(e,n,r));const l=(0,h.NW)(e,n);if(l)return l;const u=(0,o.U9)(d,i);const w=(0,
o.H3)(e.waves,r.wave,i);const v=goodOnes(e,t,n).length;const k=widen(e,t,n,(0,o.Fb)(e,r.wave,i),u)
;const b=r.bakeSince??r.startedSince;if(v<u&&b!==void 0)return interrupt(n,r);const $=replaceSick(e,t,n);if($)return $
;if(k)return k;const y=a.kind==="rollback"&&v<u&&s&&(0,h.NQ)(t,s,n,i-v);if(y)return y;if(v<u){const e=(0,
p.AJ)(t.targetGroups).size;const r=e>0?`; ${(0,m.aT)(e)} in a zone that is shifted away, which proves nothing`:""
;return(0,m.uk)(`${v} of ${u} machines of ${n.name} are ${(0,f.nV)(t.targetGroups)}${r}`)}const S=slowStart(e,t,n,r)
;if(S)return S;const x=w===void 0;const A=(x?(0,h.Cl)(e,t,n):void 0)??(s&&(0,h.NQ)(t,s,n,x?0:i-u))??(x?(0,
g.p)(e,t):void 0);if(A)return A;if(x&&Object.values(n.traffic).includes("adding"))return(0,
m.uk)(`${n.name} is being attached`)
;if(a.kind==="rollback")return decideRelease(e,`${n.adopted?n.name:n.release} is healthy and has all the traffic`)
;return bake(e,t,n,r,w)}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,a){const s=e.lease.kind==="rollout"?0:(0,o.Vj)(t.targetGroups,n);return(0,o.wS)(e,n,r+s)??(0,
A.n7)(e,t,n)??(e.warm?void 0:(0,A.xc)(e,t,n,r))??(0,h.kz)(e,t,n,a+s)}function goodOnes(e,t,n){const r=new Set((0,
A.YB)(e,t,n).map(({id:e})=>e));const a=e.lease.kind==="rollback"?new Set:(0,p.AJ)(t.targetGroups);return(0,
p.s2)(t.targetGroups,n).filter(e=>r.has(e)&&!a.has(e))}function nextStep(e,t,n){const r=(0,j.mi)(n.records)
;const a=t&&r?.nonce===e.me.nonce?(0,v.tx)(t,r,n):void 0;const s=a?(0,W.h)(a,n):{name:"lease"};const o=leaseStep(e,n,t)
;if(o==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const i=o==="hold"&&r?held(e,r,a,s,n):o
;const c=a&&endOf(a,n);return{...unlessRefused(kept(i,a,n),r,n),phase:s,...c!==void 0&&{ends:c}}}
function endOf(e,{records:t}){const n=(0,j.Vj)(t,e.lease.attempt);return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}
function kept(e,t,n){return(0,m.W5)(e,e.kind==="effect"?(0,$.q)(n,t,e.effect):void 0)}function refusedBy(e,{refusal:t}){
return e.kind==="effect"&&t&&(0,m.H6)(e.effect,t.effect)?t.message:void 0}function unlessRefused(e,t,n){
const r=refusedBy(e,n);if(r===void 0)return e;return(0,m.Vw)(t&&(0,j.Vj)(n.records,t.attempt)?"halted":"failed",r)}
function grace(e,{records:t,now:n}){const r=(0,R.cU)(e,t);if(n>=r)return;return(0,m.uk)(`let what ${(0,
j.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}function beforeSpec(e,t,n){const{attempt:r,n:a,release:s}=t
;if((0,j.Vj)(n.records,r))return(0,m.QZ)({do:"let-go",n:a},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${s}) died before it began`)}function giveUp({attempt:e},t){return(0,
m.QZ)({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,a,s){const o=grace(t,s)??(0,r.SD)(t,s)
;if(o)return o;if(n===void 0)return beforeSpec(e,t,s);const i=(0,j.Vj)(s.records,t.attempt)
;if(i)return withAnEnd(n,s,i,afterVerdict(e,n,s,i));if(!leftBehind(e,t,n))return forward(e,n,a,s)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:s,began:o}=t;const letGo=e=>(0,m.QZ)({do:"let-go",n:s.n
},`give up tidying after attempt ${s.attempt}: ${e}`);const i=(0,R.W_)(o,e.me)&&o.kind===e.kind
;if(r.ruling==="release"){if(!i&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept((0,a.i)(t,n),t,n);const s=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const o=refusedBy(r,n);return o!==void 0&&(s||!i)?letGo(o):r}const c=kept(afterRollback(t,n,r),t,n)
;const d=c.kind==="done"||refusedBy(c,n)!==void 0;return d&&!i&&e.kind==="rollout"?letGo(c.why):c}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const a=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return(0,m.Vw)("halted",`${r.why}, and that did not end ${a}`);const s=r.kind==="effect"?(0,
F.r8)(r.effect,t):0
;return s<F.Qm?r:(0,m.Vw)("halted",`AWS was asked ${s} times to "${r.why}", and it was not done ${a}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||(0,R.W_)(n,e.me)))return false;return true}
function forward(e,t,n,r){const{candidate:a,lease:s}=t
;const o=(a&&leaveSpot(a,r))??(a&&n.name==="wave"?wave(t,r,a,n.progress):launch(t,r))
;const i=o.kind==="effect"&&o.effect.do==="decide";const d=refusedBy(o,r);const l=i?void 0:overdue(t,r)??(0,k.Z)(t,e,r)
;const u=judge(t,r)??d??l;if(u===void 0||i&&u===d)return o;if(t.spec.onFailure==="halt"&&s.kind==="rollout"){
const e=a?.schedules.find(({name:e})=>e===c.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${a?.name} at ${new Date(e*1e3).toISOString()}`;return(0,
m.Vw)("halted",`${u}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(s,u)}function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=(0,b.IQ)(n.records,t.restores);if(e===void 0||!n.records.specs.includes(e))return
;return(0,m.QZ)({do:"store-spec",attempt:t.attempt,from:e},r)}if(e.kind!=="rollout"||e.spec?.release!==t.release)return
;return(0,m.QZ)({do:"store-spec",attempt:t.attempt},r)}},7593:(e,t,n)=>{n.d(t,{K:()=>overtaken,z:()=>superseded})
;var r=n(60046);var a=n(98668);var s=n(69665);function overtaken({me:e,began:t,held:n,spec:a},o){const i=(0,r.mi)(o)
;if(n!==void 0&&i?.nonce!==e.nonce)return i;if(t===void 0)return
;const c=o.verdicts.flatMap(({ruling:e,attempt:t})=>e==="release"?(0,
r.q1)(o,t)??[]:[]).findLast(n=>n.at>t&&n.nonce!==e.nonce&&!(0,s.W_)(n,e))
;return c?.kind==="rollout"&&c.release===a?.release?void 0:c}function superseded({held:e},t){if(t===void 0){
const e="what this run was at was removed meanwhile, with all its records; this run has changed nothing since";return(0,
a.Vw)("superseded",e)}const n=t.kind==="teardown"?"began a teardown":`came with a ${t.kind} to ${t.release}`
;const s=e?.attempt===t.attempt?"took this over":n;return(0,a.Vw)("superseded",`${(0,
r.ng)(t)} ${s} meanwhile; its end counts, and this run has changed nothing since`)}},67042:(e,t,n)=>{n.d(t,{
c:()=>forgetOriginals,i:()=>parkAll});var r=n(29260);var a=n(76405);var s=n(1817);var o=n(60046);var i=n(59035)
;var c=n(98668);var d=n(78241);var l=n(42756);function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:o}=n;if(n.policies.length>0)return(0,c.QZ)({do:"drop-policies",fleet:o,names:n.policies
},`take the scaling policies from ${o}`);const i=(0,a.J9)(n).map(e=>e.name);if(i.length>0)return(0,c.QZ)({
do:"drop-schedules",fleet:o,names:i},`take the scheduled actions from ${o}`);const d=outlast(t,n)??(0,l.n)(t,n)
;if(d)return d;if((0,r.ZI)(n).length>0)return(0,c.uk)(`${o} is being detached`);return(0,s.rH)(n)??(0,
s.FD)(n,t.now)??retire(e,t,n)??forgetOriginals(n)}function outlast({now:e,targetGroups:t},n){
const a=n.schedules.find(({name:e})=>e===r.cO)?.at;const s=Math.max(...t.map(e=>e.drain));if(a===void 0||a>e+s||(0,
d.fE)(t,n).length===0)return;return(0,c.QZ)({do:"put-retire",fleet:n.name,at:e+s+60
},`put the end of ${n.name} off by ${s+60} s, since it has traffic again`)}function retire(e,t,n){if(n.desired===0||(0,
r.vv)(n))return;if(!(0,i.Es)(e.place))return(0,c.QZ)({do:"resize",fleet:n.name,min:0,desired:0,max:0
},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const a=Math.max(60,...t.targetGroups.map(({drain:e})=>e));const{candidate:s,stable:d}=(0,o.mi)(t.records)??{}
;if(n.name!==s&&n.name!==d)return(0,c.QZ)({do:"put-retire",fleet:n.name,at:t.now+a
},`let AWS end ${n.name} in ${a} s, since it was out of service before and has no end`)
;const l=Math.max(a,e.keepPrevious);return(0,c.QZ)({do:"put-retire",fleet:n.name,at:t.now+l
},`keep ${n.name} warm for ${l} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return(0,c.QZ)({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}},25762:(e,t,n)=>{n.d(t,{AK:()=>checkTime,Ft:()=>checkDeadline,
H3:()=>proven,YB:()=>provenOf,n7:()=>askUnproven,xc:()=>awaitProof});var r=n(29260);var a=n(60046);var s=n(98668)
;function proven(e,t,n){if(e.candidate?.adopted)return true;const r=(0,a.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,r.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline(e,t){const{lease:n,spec:r}=e
;const a=t.launched===void 0?n.at+r.timeout:Math.max(t.launched,n.at);return a+checkTime(e)}
function checkTime({spec:e,candidate:t}){return e.liveCheck.timeout+(t?.facts.hold??0)}const o=10
;function askUnproven(e,t,n){const a=(0,r.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0)
;const i=e.spec.liveCheck.via==="ssm";const c=a.filter(e=>e.launched!==void 0&&(e.reachable||!i));if(c.length===0)return
;const d=Math.min(...c.map(t=>checkDeadline(e,t)));const l=c.filter(t=>checkDeadline(e,t)<d+o)
;const u=Math.max(...l.map(t=>checkDeadline(e,t)));return(0,s.QZ)({do:"ask",machines:l.map(({id:e})=>e),until:u
},`ask ${l.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,a){
const o=provenOf(e,t,n).length;if(o>=a)return
;return(0,s.uk)(`${o} of ${a} machines of ${n.name} passed the live check; ${(0,
r.yV)(n).length} of ${n.desired} are up`)}},83956:(e,t,n)=>{n.d(t,{R:()=>prune,z:()=>prunings});var r=n(503)
;var a=n(10148);var s=n(84273);var o=n(60046);var i=n(98668);const c=43200;function prune(e,t){return prunings(e,t)[0]}
function prunings(e,t,n=s.t){const{candidate:r,stable:a}=e.lease
;const o=t.fleets.filter(({name:e,desired:t,machines:n,deleting:s})=>e!==r&&e!==a&&t===0&&n.length===0&&!s)
;const c=o.map(e=>(0,i.QZ)({do:"delete-fleet",fleet:e.name},`remove ${e.name}, which is empty and out of service`))
;return[...c,...pruneRecords(e,t,n)]}function keptAttempts({lease:e,candidate:t,stable:n},r,s){
const{records:i,fleets:c}=r;const{leases:d}=i
;const l=c.filter(({deleting:e})=>!e).flatMap(({facts:e})=>[e.attempt,e.rank]);const u=[(0,a.IQ)(i,e.candidate),(0,
a.IQ)(i,e.stable),t?.facts.rank,n?.facts.rank,(0,a.te)(r,t)?.rank];const f=new Set(u.filter(e=>e!==void 0));const h=(0,
a.CS)(i).filter(e=>!f.has(e));const m=[...f,...h.slice(0,Math.max(0,s-f.size))];const p=m.map(e=>(0,o.q1)(i,e)?.stable)
;const g=d.filter(({kind:e,candidate:t})=>e==="rollback"&&p.includes(t)).map(({attempt:e})=>e)
;return new Set([e.attempt,...l,...m,...g])}function pruneRecords(e,t,n){
const{leases:a,beats:s,verdicts:d,specs:l}=t.records;const u=keptAttempts(e,t,n)
;const f=new Set([...t.fleets.flatMap(({release:e,deleting:t})=>t?[]:[e]),...a.filter(e=>u.has(e.attempt)).map(({release:e})=>e)])
;const h=[...new Set(a.map(e=>e.attempt))].filter(e=>!u.has(e));return h.flatMap(e=>{const n=a.filter(t=>t.attempt===e)
;const u=n.map(({n:e})=>e)
;const h=[...d.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...l.filter(t=>t===e).map(()=>`spec/${e}`),...s.filter(({n:e})=>u.includes(e)).map(({n:e})=>`beat/${e}`)]
;const m=n.some(({at:e,candidate:n})=>t.now<e+c||(0,r.bC)(t,n));if(h.length===0&&m)return[]
;const p=h.length>0?h:u.map(e=>`lease/${e}`);const g=(0,o.q1)(t.records,e)?.release
;const w=h.length>0&&g!==void 0&&!f.has(g)?{template:g}:{};return(0,i.QZ)({do:"forget",records:p.slice(0,10),...w
},`forget attempt ${e} (${g}), which no rollback needs`)})}},81e3:(e,t,n)=>{n.d(t,{Cl:()=>handOver,NQ:()=>cutOver,
NW:()=>scaleToo,PO:()=>registerAll,Up:()=>pick,kz:()=>register,ub:()=>deregisterAll});var r=n(9991);var a=n(14027)
;var s=n(25762);var o=n(59035);var i=n(98668);var c=n(78241);var d=n(64835);function register(e,t,n,r){
const a=t.targetGroups;const o=new Set((0,c.HZ)(a,n));const i=(0,s.YB)(e,t,n).filter(({id:e})=>!o.has(e))
;const l=new Set((0,c.fE)(a,n));const u=i.filter(({id:e})=>l.has(e)).map(({id:e})=>e);const f=(0,
d.B)(i.filter(({id:e})=>!l.has(e)),n.machines.filter(({id:e})=>l.has(e)),r-l.size);return registerAll(a,[...u,...f],n)}
function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const a=t.filter(t=>!e.has(t))
;if(a.length===0)continue;return(0,i.QZ)({do:"register",targetGroup:r.arn,machines:a},`register ${(0,
i.aT)(a.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return(0,i.QZ)({do:"deregister",targetGroup:r.arn,machines:e},`deregister ${(0,
i.aT)(e.length)} of ${n.name} from ${r.name}`)}return}function scaleToo({stable:e},t){if(e===void 0)return
;const n=(t.adopted?[]:lacking(e,t)).filter(t=>!e.labelled?.includes(t));return n.length===0?void 0:copyPolicies(e,t,n)}
function lacking(e,t){const alarms=(e,t)=>e.driven?.[t]??0
;const whole=n=>t.policies.includes(n)&&alarms(t,n)>=alarms(e,n);return e.policies.filter(e=>!whole(e))}
function copyPolicies(e,t,n){return(0,i.QZ)({do:"copy-policies",from:(0,r.vz)(e),to:t.name,names:n
},`copy the scaling policies ${n.join(", ")} to ${t.name}`)}function handOver(e,t,n){const{stable:r}=e;const s=(0,
o.e)(t.targetGroups.map(({arn:e})=>e));const c=n.adopted?[]:s.filter(e=>n.traffic[e]===void 0);if(c.length>0)return(0,
i.QZ)({do:"attach",fleet:n.name,targetGroups:c},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return(0,i.uk)(`${n.name} is still being detached`)
;const d=r&&!n.adopted?lacking(r,n):[];if(r&&d.length>0){if(Object.values(n.traffic).includes("adding"))return(0,
i.uk)(`${n.name} is being attached`);return copyPolicies(r,n,d)}const l=r&&(0,a.zw)(r,t.now);if(l)return l
;if(r&&!r.adopted&&s.length>0&&!r.suspended.includes("AddToLoadBalancer"))return(0,i.QZ)({do:"suspend",fleet:r.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${r.name} out of the balancer`);return}
function cutOver(e,t,n,r){const s=(0,a.zw)(t,e.now);if(s)return s;const o=new Set((0,c.fE)(e.targetGroups,t))
;if(o.size<=r)return;const i=new Set((0,c.s2)(e.targetGroups,n));const l=(0,d.M)(pick(t,o),new Set((0,
c.s2)(e.targetGroups,t)),pick(n,i),o.size-r);return deregisterAll(e.targetGroups,l,t)}function pick(e,t){
return e.machines.filter(({id:e})=>t.has(e))}},43337:(e,t,n)=>{n.d(t,{FD:()=>storedVerdict,Nx:()=>storedRecord,iW:()=>a,
nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var r=n(70323);const a=4096;function storedRecord(e){
return JSON.stringify({format:r.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=a)return n
;for(let n=e.slice(0,a);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=a)return e
;n=n.slice(0,-Math.ceil((e.length-a)/6))}}function readLease(e,t,n,a){const s=new r.C8(e,t);const o={n,
nonce:s.text("nonce"),repository:s.text("repository"),run:s.text("run"),runAttempt:s.number("runAttempt",1),
attempt:s.number("attempt",n),kind:s.oneOf("kind",["rollout","rollback","teardown"]),release:s.text("release"),
candidate:s.text("candidate"),...s.has("stable")&&{stable:s.text("stable")},...s.has("restores")&&{
restores:s.text("restores")},...s.has("origin")&&{origin:readOrigin(s.inner("origin"))},...s.has("adopted")&&{
adopted:readAdopted(s.inner("adopted"))},at:a};s.end();return o}function readOrigin(e){const t={...e.has("commit")&&{
commit:e.text("commit")},...e.has("message")&&{message:e.text("message")},...e.has("author")&&{author:e.text("author")},
...e.has("pull")&&{pull:e.number("pull")},...e.has("by")&&{by:e.text("by")}};e.end();return t}function readAdopted(e){
const t=e.each("groups").map(([,e])=>{const t={name:e.text("name"),suspended:e.texts("suspended",[])};e.end();return t})
;const n={groups:t,machines:e.texts("machines",[]),size:e.number("size")};e.end();return n}function readBeat(e,t,n,a){
const s=new r.C8(e,t);return{n,at:a,...s.flag("ended")&&{ended:true},...s.flag("cut")&&{cut:true}}}
function readVerdict(e,t,n,a){const s=new r.C8(e,t);const o={attempt:n,ruling:s.oneOf("ruling",["release","rollback"]),
why:s.text("why",""),...s.has("newer")&&{newer:s.flag("newer")},run:s.text("run",""),at:a};s.end();return o}},
69665:(e,t,n)=>{n.d(t,{W_:()=>sameRun,cU:()=>freeToAct,fm:()=>waitFor,sI:()=>maySucceed,zQ:()=>overAfter})
;var r=n(60046);const a=180;const s=900;const o=60;const i=60;const c=300;const d=30;const l=5
;function maySucceed(e,t,n,r,{me:i,kind:d},l){if(sameRun(e,i)&&i.runAttempt>e.runAttempt)return true
;if(t?.cut)return true;const u=silenceOf(e,t,l);if(n?.ruling==="rollback"&&u>=o)return true
;if(n?.ruling==="release"&&d==="rollback"&&l-n.at>=c)return true;if(r==="ended"&&u>=a)return true;return u>=s}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(a)}`;const o=n==="unknown"&&silenceOf(e,t,r)>=i
;return o?`may have ended, which GitHub doesn't tell${after(s)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,{leases:t,beats:n}){const a=t.find(({n:t})=>t===e.n-1);const s=a?.kind==="teardown"&&(0,r.YH)({
beats:n},a.n)?.ended!==true;const o=a!==void 0&&(a.attempt===e.attempt||s)&&a.run!==e.run;if(!o)return e.at
;return overAfter(e,a,n)}function overAfter(e,t,n){const a=(0,r.YH)({beats:n},t.n)
;return a?.cut?Math.max(e.at,a.at+l):e.at+d}},42756:(e,t,n)=>{n.d(t,{n:()=>withdraw,p:()=>withdrawStrays})
;var r=n(29260);var a=n(81e3);var s=n(98668);var o=n(78241);function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,r.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return(0,s.QZ)({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`);return(0,
a.ub)(e.targetGroups,(0,o.fE)(e.targetGroups,t),t)}},64835:(e,t,n)=>{n.d(t,{B:()=>toRegister,M:()=>toDeregister})
;function byZone(e){const t=new Map
;for(const n of[...e].sort((e,t)=>e.id<t.id?-1:1))t.set(n.zone,[...t.get(n.zone)??[],n]);return t}
function toRegister(e,t,n){const r=byZone(e);const a=new Map([...byZone(t)].map(([e,t])=>[e,t.length]));const s=[]
;while(s.length<n){
const e=[...r.keys()].filter(e=>r.get(e)?.length).sort((e,t)=>(a.get(e)??0)-(a.get(t)??0)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:r.get(e)?.shift();if(e===void 0||t===void 0)break;a.set(e,(a.get(e)??0)+1);s.push(t.id)}
return s}function toDeregister(e,t,n,r){const a=e.filter(({id:e})=>!t.has(e)).map(({id:e})=>e).sort()
;const s=a.slice(0,r);const o=byZone(e.filter(({id:e})=>t.has(e)))
;const i=new Map([...byZone(n)].map(([e,t])=>[e,t.length]));const total=e=>(i.get(e)??0)+(o.get(e)?.length??0)
;while(s.length<r){const e=[...o.keys()].filter(e=>o.get(e)?.length).sort((e,t)=>total(t)-total(e)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:o.get(e)?.shift();if(t===void 0)break;s.push(t.id)}return s}},18337:(e,t,n)=>{n.d(t,{
U:()=>environmentPorts,y:()=>r});const r={deployments:{look:async()=>[],end:async()=>{}},notices:{look:async()=>{},
end:async()=>{}}};function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}},
82200:(e,t,n)=>{n.d(t,{U:()=>holderState,O:()=>look});var r=n(503);var a=n(58192);var s=n(88105);var o=n(29260)
;var i=n(58793);var c=n(25762);var d=n(60046);var l=n(59035);var u=n(79982);var f=n(9991);var h=n(42658)
;async function lookAtAdopted(e,t,n){const r=(0,h.Z)(n);if(r?.adopted===void 0)return{groups:[]}
;const a=await shown(e,t,r.adopted);const s=(0,d.Ql)(r)?r.attempt:void 0;return{adopted:(0,f.oj)(r.adopted,a,s),
groups:a.groups}}async function lookAtAdoptable(e,t,n,{records:r,fleets:a,targetGroups:s}){const o=(0,d.mi)(r)
;const i=o===void 0||(0,d.Ko)(r,o);const c=(0,d.PX)(r);if(t.adopt!==true||t.kind!=="rollout"||!i)return
;if(a.some(e=>e.name===c))return;const l=new Set(a.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const h=s.flatMap(e=>e.targets.filter(({state:e})=>e!=="draining"))
;const m=[...new Set(h.map(({machine:e})=>e))].filter(e=>!l.has(e)).sort();if(m.length===0)return
;const p=await e.machines.found(m);const g=[...new Set(p.flatMap(({group:e})=>e??[]))].sort()
;const w=p.flatMap(({id:e,group:t})=>t===void 0?[e]:[]);const v={groups:g.map(e=>({name:e,suspended:[]})),machines:w,
size:0};const k=await shown(e,n,v);const b=g.find(e=>!k.groups.some(t=>t.name===e))
;if(b!==void 0)throw new u.Vs(`AWS does not show ${b}, which serves`);return(0,f.oj)(v,k)}
async function shown({fleets:e,machines:t},n,r){const{answers:a,others:s,pace:o,acting:i}=n
;const c=r.groups.map(({name:e})=>e);const d=c.length===0?[]:await a.ask(`adopted ${c}`,o.groups,()=>{const t={
groups:()=>e.listed(c),detail:e.detail.bind(e)};return s.look(t,a.began,o,i)})
;const l=[...r.machines,...d.flatMap(e=>e.machines.map(({id:e})=>e))]
;const u=await a.ask(`adopted ${l}`,o.groups,()=>t.found(l));const f=l.filter(e=>!u.some(t=>t.id===e));return{groups:d,
machines:[...u,...f.map(e=>({id:e,zone:"",life:"leaving"}))]}}async function look(e,t,n,r=e=>e){
const{refusal:a,repeated:o,answers:i,pace:c}=n;const l=e.clock.now()
;const{records:u,fleets:f,foreign:h,absent:m,adopted:p}=await lookAtFleets(e,n);const g=(0,d.mi)(u)
;const w=g&&u.specs.includes(g.attempt)?await e.ledger.spec(g.attempt):void 0;const v=w&&r(w);const k=v&&!(0,
d.Ko)(u,g)?v:t.spec??v;const b=f.find(({name:e})=>e===g?.candidate);const{targetGroups:$=[]}=k?.place??{}
;const{beforeTraffic:y}=b?.facts??{}
;const[S,x,A,O,M,Z,z]=await Promise.all([i.ask("commit",c.github,()=>commitState(e,t,g)),i.ask(`targets of ${$}`,c.targets,()=>e.traffic.look($)),k&&t.kind==="rollout"?i.ask(`alarms ${k.alarms}`,c.alarms,()=>e.alarms.look(k.alarms)):[],i.ask(`holder of ${g?.nonce}`,c.github,()=>holderState(e,t,g,u)),v&&g&&b===void 0&&!(0,
d.Ql)(g)?i.ask(`template of ${g.release}`,c.groups,()=>e.fleets.template(g.release)):void 0,i.ask("answers",c.machines,()=>e.machines.answers()),y&&i.ask(`end on ${y.machine}`,c.machines,()=>e.machines.beforeTraffic(y.machine))])
;const G=e.credentialsEnd();const V=await lookAtAdoptable(e,t,n,{records:u,fleets:f,targetGroups:x});const Q={
now:e.clock.now(),records:u,holder:O,...S===void 0?{}:{commit:S},fleets:f,foreign:h,absent:m,targetGroups:x,...p&&{
adopted:p},...V&&{adoptable:V},strangers:strangers(x,g?.adopted&&p&&!(0,d.Ko)(u,g)?[...f,p]:f),answers:Z,alarms:A,
...M===void 0?{}:{template:M},...z===void 0?{}:{beforeTraffic:z},...G&&{credentials:G},...a===void 0?{}:{refusal:a},
...o===void 0?{}:{repeated:o}};if(v===void 0||g===void 0||b===void 0)return{seen:Q,spec:v,...aged(e,n,l)}
;const T=g.nonce===t.me.nonce?await n.smoke.look((0,s.tx)(v,g,Q),Q):void 0;const j=await withServed(e,n,T?{...Q,smoke:T
}:Q,v,g);const R=await withMachines(e,n,j,v,g);return{seen:R,spec:v,...aged(e,n,l)}}
function aged({clock:e},{answers:t,details:n,others:r},a){const s=e.now()-a;return t.old||n.old||r.old?{took:s,
since:t.oldest}:{took:s}}async function lookAtFleets(e,t){const{ledger:n,fleets:a,clock:s}=e
;const{absent:o,shown:c,answers:d,details:l,pace:u,acting:f}=t
;const[h,m]=await Promise.all([d.ask("records",u.records,()=>n.read()),d.ask("groups",u.groups,()=>l.look(a,d.began,u,f))])
;const p=(0,r.tW)(o,c,h,m,s.now());const g=(0,r.Jp)({absent:p,records:h,now:s.now()})
;const w=g.length===0?m:[...m,...await a.named(g)];const v=(0,i.Od)(h,w)
;const k=v.foreign.length===0?h:await d.askAfter("groups","records",()=>n.read())
;const{adopted:b,groups:$}=await lookAtAdopted(e,t,k);const y=(0,r.tW)(o,c,k,[...w,...$],s.now());return{records:k,
...(0,i.Od)(k,w),absent:y,...b&&{adopted:b}}}async function withServed({alarms:e},{answers:t,pace:n},r,o,i){const c=(0,
a.IA)((0,s.tx)(o,i,r),r);const d=(0,l.e)(o.place.targetGroups);if(c===void 0||d.length===0)return r;try{
const a=await t.ask(`served since ${c}`,n.served,()=>e.served(d,c));return a?{...r,served:true}:r}catch(e){
if(e instanceof u.Cb)return{...r,served:e.message};throw e}}async function withMachines(e,{answers:t,pace:n},r,a,i){
const l=(0,s.tx)(a,i,r);const u=a.liveCheck.via==="ssm";const f=(l.candidate?(0,
o.yV)(l.candidate):[]).filter(e=>!u||!(0,c.H3)(l,r,e));if(f.length===0||(0,d.Ko)(r.records,i))return r
;const h=f.map(({id:e})=>e)
;const[m,p]=await Promise.all([t.ask(`launches of ${h}`,n.machines,()=>e.machines.launched(h)),t.ask(`reach of ${h}`,n.machines,()=>e.machines.reachable(h))])
;const known=e=>({...e,machines:e.machines.map(e=>{const t=m[e.id];return{...e,reachable:p.has(e.id),...t===void 0?{}:{
launched:t}}})});return{...r,fleets:r.fleets.map(e=>e.name===i.candidate?known(e):e)}}
async function holderState(e,t,n,r){if(n===void 0||n.nonce===t.me.nonce||(0,d.Ko)(r,n))return"unknown"
;return e.runs.state(n.repository,n.run)}async function commitState({branch:e},t,n){
return n?.nonce===t.me.nonce?void 0:await(e?.commit())}function strangers(e,t){
const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}},15172:(e,t,n)=>{n.d(t,{S:()=>foresee,
reconcile:()=>reconcile});var r=n(62807);var a=n(12403);var s=n(14748);const o={records:0,groups:0,details:60,
activities:5,targets:0,alarms:0,served:0,machines:0,github:0,site:0};function anew(e){return e?o:{...o,details:0,
activities:0}}const i={records:10,groups:5,details:1/0,activities:10,targets:5,alarms:10,served:15,machines:5,github:10,
site:5};const c={...i,groups:20,targets:8,site:20};const d=30;const l=1/4;function paceOf(e,t,n){
const r=e.name==="wave"&&e.progress.bakeSince!==void 0;const a=r?c:i;const s=r?a.targets*Math.max(1,n):a.targets
;const{alarms:o,details:u}=a;const f=Object.entries(a).map(([e,n])=>[e,Math.min(n,t*l)]);const h=t<d?{targets:0,alarms:0
}:{targets:s,alarms:o};return{...Object.fromEntries(f),...h,details:u}}var u=n(60046);var f=n(50965);var h=n(79982)
;class Answers{#e;#t=new Map;#n=0;#r=0;constructor(e){this.#e=e}begin(){this.#n=this.#e.now();this.#r=this.#n}
get began(){return this.#n}get oldest(){return this.#r}get old(){return this.#r<this.#n}async ask(e,t,n){
const r=this.#t.get(e);const a=Math.max(this.#n,this.#e.now()-10)-t;if(r===void 0||r.asked<a)return await this.#a(e,n)
;this.#r=Math.min(this.#r,r.asked);return r.answer}async askAfter(e,t,n){const r=this.#t.get(t)
;const a=this.#t.get(e)?.answered??1/0;return r&&r.asked>a?r.answer:await this.#a(t,n)}forget(){this.#t.clear()}
async#a(e,t){const n=this.#e.now();const r=await t();this.#t.set(e,{asked:n,answered:this.#e.now(),answer:r});return r}}
var m=n(18337);async function carryOutEnvironment(e,t){
const{sites:n,zone:r,deployments:a,notices:s,farewells:o,templates:i,images:c}=e;switch(t.do){case"claim-name":
return n.claimName(t.host,t.deed);case"write-deed":return n.writeDeed(t.host,t.deed);case"forget-name":
return n.forgetName(t.host);case"make-target-group":return n.makeTargetGroup(t.name);case"set-drain":
return n.setDrain(t);case"delete-target-group":return n.deleteTargetGroup(t.targetGroup);case"make-rule":
return n.makeRule(t);case"change-rule":return n.changeRule(t);case"delete-rule":return n.deleteRule(t.rule)
;case"write-records":return r.write(t.host,t.balancer);case"delete-records":return r.delete(t.host)
;case"run-on-teardown":return o.run(t.machine);case"end-deployments":return a.end(t.deployments);case"end-comment":
return s.end(t.comment);case"delete-template":return i.delete();case"delete-images":return c.delete(t.images)}}
async function carryOut(e,t,n,r,a,s){const{ledger:o,fleets:i,traffic:c,machines:d}=e;switch(a.do){case"claim":
return o.claim(a.lease);case"store-spec":{const e=a.from===void 0?t.spec:await o.spec(a.from)
;return o.storeSpec(a.attempt,behind(known(e),a.targetGroups))}case"make-template":return i.makeTemplate(known(n),(0,
u.q1)(r.records,attemptOf(r))?.nonce??"");case"create-fleet":return i.create(a,known(n));case"carry-over":
await i.carryOver(a,known(n));return i.writeFacts({do:"write-facts",fleet:a.to,facts:{carried:true}});case"resize":
return i.resize(a);case"leave-spot":return i.leaveSpot(a.fleet);case"write-facts":return i.writeFacts(a)
;case"forget-originals":return i.forgetOriginals(a.fleet);case"put-retire":return i.putRetire(a.fleet,a.at)
;case"put-expire":return i.putExpire(a.fleet,a.at);case"delete-retire":return i.deleteRetire(a.fleet);case"catch-up":
return i.catchUp(a);case"ask":return d.ask(a.machines,known(n),a.until);case"replace":return i.replace(a.machine)
;case"run-before-traffic":return d.runBeforeTraffic(a.machine,known(n),attemptOf(r),a.previous);case"register":
return c.register(a.targetGroup,a.machines);case"deregister":return c.deregister(a.targetGroup,a.machines);case"attach":
return i.attach(a.fleet,a.targetGroups);case"detach":return i.detach(a.fleet,a.targetGroups);case"judge-by":
return i.judgeBy(a);case"suspend":return i.suspend(a.fleet,a.processes);case"resume":
return i.resume(a.fleet,a.processes);case"copy-policies":return i.copyPolicies(a.from,a.to,a.names)
;case"copy-schedules":return i.copySchedules(a.from,a.to,a.names);case"drop-policies":
return i.dropPolicies(a.fleet,a.names);case"drop-schedules":return i.dropSchedules(a.fleet,a.names);case"decide":
return o.decide({attempt:a.attempt,ruling:a.ruling,why:s,run:t.me.run,...a.newer&&{newer:true}});case"delete-fleet":
return i.deleteFleet(a);case"forget":if(a.template!==void 0)await i.deleteTemplate(a.template)
;return o.forget(a.records);case"let-go":return o.beat({n:a.n,ended:true});default:return carryOutEnvironment((0,
m.U)(e),a)}}function behind(e,t){return t===void 0?e:{...e,place:{...e.place,targetGroups:t}}}
function attemptOf({records:e}){return(0,u.mi)(e)?.attempt??0}function known(e){
if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}var p=n(60446)
;class KnownDetails{#s=new Map;#o=new Map;#i=new Map;#c=false;get old(){return this.#c}async look(e,t,n,r){this.#c=false
;const a=await e.groups();return await Promise.all(a.map(async a=>{const s=this.#i.get(a.name)??p.ML
;this.#i.set(a.name,(0,p.Eq)(s,this.#o.get(a.name),a,t));this.#o.set(a.name,a);const o=(0,
p.ip)(a).map(s=>this.#d(e,a,s,t,n,r));return(0,p.FE)(a,await Promise.all(o))}))}forget(e){const t=(0,p.FI)(e)
;if(t===void 0)return;if(t.detail===void 0)this.#s.delete(t.fleet);else this.#s.get(t.fleet)?.delete(t.detail)}
async#d(e,{name:t},n,r,a,s){const o=this.#s.get(t)?.get(n);const i=this.#i.get(t)??p.ML;if(o&&(0,p.v9)(n,o,i,r,a)){
if(!(0,p.v9)(n,o,i,r,s))this.#c=true;return o.said}const c=await e.detail(t,n);const d=this.#s.get(t)??new Map
;this.#s.set(t,d.set(n,{at:r,said:c}));return c}}var g=n(82200);var w=n(87527);var v=n(26876);var k=n(68112)
;var b=n(86082);var $=n(98703);var y=n(48867);function unheard(e,t){const{compared:n=$.z_,kinds:r=[],last:a}=t??{}
;return{check:e,good:0,failed:0,unreached:0,others:0,compared:n,kinds:r,...a&&{last:a}}}function hear(e,t,n,r){
const{now:a,reached:s,clean:o}=r;const i=(0,v.S)(t.check,n,a,o);const c=t.old&&(0,v.S)(t.old.check,n,a,o)
;const{failure:d}=i;if(d&&!arrived(n)&&!s&&e.good===0)return{...e,unreached:e.unreached+1,failure:d}
;const l=whoseOf(t,i,c,r);const u=failureOf(l,i,c);const f=u?(0,y.Z)(e.kinds,(0,k.I)(u,n,o),l):e.kinds
;const h=l===void 0?e:{...e,kinds:f,compared:(0,$.UD)(e.compared,l,u!==void 0)};if(d===void 0)return{
...unheard(e.check,h),good:e.good+1};if(saysNothing(l,i))return{...h,others:e.others+1,failure:d};return{...h,
failed:e.failed+1,failure:d,...l!=="before"&&{last:d}}}function whoseOf({check:e,old:t},n,r,a){
if(a.bakeSince===void 0)return"before";if(t===void 0)return"fresh";const s=n.failure===void 0
;const o=r?.failure===void 0;if(n.release===t.release||o&&!s)return"old";if(!a.mixed||s&&!o||n.release)return"fresh"
;return(0,b.$)(e.question)===(0,b.$)(t.check.question)?"either":void 0}function failureOf(e,{failure:t},n){
if(e==="old")return n?.failure;return e==="either"&&t?.word==="release"?void 0:t}
function saysNothing(e,{failure:t,release:n}){if(e==="either")return t?.word==="release"&&n===""
;return e==="old"||e===void 0}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}var S=n(30193);class Smoke{#l;#u=new AbortController;#f=new Set;#h
;#m;#p=0;#g=0;#w="";#v=[];#k=[];#b=[];constructor(e){this.#l=e}async look(e,t){const n=(0,S.O7)(e,t);if(n!==void 0){
await this.#$(n,e);for(const e of this.#v.keys())this.#a(e)}return this.#m&&{...this.#m,since:this.#g,heard:[...this.#k]
}}close(){this.#u.abort();this.#h?.asker.close()}async#$(e,t){const r=`${t.lease.attempt} ${e.bakeSince}`;this.#m=e
;if(r===this.#w)return;this.#h??=await this.#l.probe()
;this.#v=await(await Promise.all([n.e(9691),n.e(4887),n.e(9505),n.e(2554)]).then(n.bind(n,65041))).askings(t,e)
;const{secrets:a}=this.#h;for(const{check:e}of this.#v)a.hide(...(0,w.Fj)(e.question))
;const s=this.#p===t.lease.attempt?this.#k:[];if(this.#p!==t.lease.attempt)this.#g=this.#l.clock.now()
;this.#p=t.lease.attempt;this.#k=this.#v.map(({check:e},t)=>unheard(a.clean(e.name),s[t]));this.#b=this.#v.map(()=>0)
;this.#w=r}#a(e){const{clock:t}=this.#l;const[n,r,a,s]=[this.#v[e],this.#k[e],this.#w,this.#h]
;if(n===void 0||r===void 0||s===void 0)return;if(t.now()<(this.#b[e]??0))return;this.#b[e]=Number.POSITIVE_INFINITY
;const o=t.now();s.asker.ask(n.check.question,this.#u.signal).then(r=>{const i=this.#k[e]
;if(this.#w!==a||i===void 0)return;const c=this.#m??{mixed:false};const d=this.#f.has(i.check);const l={...c,
now:t.now(),reached:d,clean:e=>s.secrets.clean(e)};const u=hear(i,n,r,l);if(u.good>i.good)this.#f.add(i.check)
;this.#k[e]=u;this.#b[e]=o+2})}}const x=.25;const A=2;const O=15;const M=10;const Z=["claim","decide"];const z={
look:g.O,decide:(e,{spec:t,seen:n})=>(0,s.s)(e,t,n)};async function reconcile(e,t,n,r=z){const a=new Smoke(e);try{
return await untilDone(e,t,n,r,a)}finally{a.close()}}async function foresee(e,t,n){const r=new Smoke(e);const a={...t,
began:e.clock.now()-e.clock.uptime()};const s={refusal:void 0,repeated:void 0,absent:{},shown:new Set}
;const o=anew(false);try{const t={answers:new Answers(e.clock),details:new KnownDetails,others:new KnownDetails,smoke:r,
pace:o,acting:o};const i=await lookUntilSeen(n,e,a,{...s,...t});return{...i,step:n.decide(a,i)}}finally{r.close()}}
async function untilDone(e,t,n,r,s){let o;let i;let c;let d=0;let l={};const m=new Set;const p={shown:m,smoke:s,
answers:new Answers(e.clock),details:new KnownDetails,others:new KnownDetails};let g=anew(false);let w=g;let v={why:"",
since:0};let k=false;let b=0;let $=0;for(;;){const s=e.clock.now();const y=await lookUntilSeen(r,e,o??t,{...p,refusal:i,
repeated:c,absent:l,pace:w,acting:g});l=y.seen.absent??{};for(const{name:e}of y.seen.fleets)m.add(e);const S=o??{...t,
began:e.clock.now()-e.clock.uptime()};o=remembering(S,y.seen);const M=r.decide(o,y);const z=(0,u.mi)(y.seen.records)
;const G=z?.nonce===o.me.nonce&&!(0,u.Ko)(y.seen.records,z);g=anew(G);w=g;if(M.kind!=="wait"&&y.since!==void 0){
p.answers.forget();continue}n(M,y);const V=M.kind==="effect"?M.effect:void 0;const Q=V===void 0||G||Z.includes(V.do)
;if(M.kind!=="wait"&&!await stands(e,s,y.seen.records,Q))continue;if(M.kind==="done")return{...y,step:M,
changed:k&&M.changed};if(z&&G&&V?.do!=="let-go")if(y.seen.now-b>=O){await ignoringLater(()=>e.ledger.beat({n:z.n}))
;b=y.seen.now;if(M.kind!=="wait"&&!await stands(e,s,y.seen.records))continue}if(V===void 0){c=void 0
;if(M.why!==v.why)v={why:M.why,since:e.clock.now()};w=paceOf(M.phase,e.clock.now()-v.since,y.seen.targetGroups.length)
;const t=M.kind==="wait"&&M.until!==void 0?M.until-e.clock.now():A
;await e.clock.wait(Math.min(A,x*2**$++,Math.max(.05,t)));continue}$=0;v={why:"",since:0};const T=(0,f.r8)(V,y.seen)
;const j=d+(0,f.bA)(T)-e.clock.now();if(j>0){p.details.forget(V);await e.clock.wait(Math.min(A,j));continue}try{
d=e.clock.now();c={effect:V,times:T+1};await carryOut(e,o,y.spec,y.seen,V,M.why)
;if(!["claim","store-spec","decide","let-go"].includes(V.do))k=true;i=void 0}catch(t){if(t instanceof h.Cb)i={effect:V,
message:t.message};else if(!(t instanceof h.Vs))throw t;await e.clock.wait(a._L.rollout.afterEffect)}p.answers.forget()
;p.details.forget(V);o={...o,acted:e.clock.now()}}}function remembering(e,t){const n=(0,u.mi)(t.records)
;if(n?.nonce===e.me.nonce)return{...e,held:n};return n===void 0||(0,u.Ko)(t.records,n)?e:{...e,found:n.attempt}}
async function stands(e,t,n,r=true){if(r&&e.clock.now()-t<=M)return true;const a=e.clock.now();try{
const{leases:r,beats:s,verdicts:o}=await e.ledger.read();const i=s.filter(e=>e.ended)
;const c=Math.max(0,...[...r,...i,...o].map(({at:e})=>e));const d=r.at(-1)?.nonce===(0,u.mi)(n)?.nonce
;return c<t&&d&&e.clock.now()-a<=M}catch(e){if(e instanceof h.Vs)return false;throw e}}
async function lookUntilSeen(e,t,n,s){const{first:o,longest:i,blind:c}=a._L.rollout
;const d=`looking at ${n.app} in ${n.environment}`;const l=t.clock.now();s.answers.begin();return await(0,
a.d_)(()=>e.look(t,n,s),(e,n)=>{if(e instanceof h.Cb)throw(0,r.gz)(`${d}: ${e.message}`,"failed",e)
;if(!(e instanceof h.Vs))throw e;if(t.clock.now()-l<=c)return Math.min(i,o*2**n);throw(0,
r.gz)(`${d}: no answer for ${c} s, lastly ${e.message}; run it again to continue`)},e=>t.clock.wait(e))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof h.Cb)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`,"failed",e);if(!(e instanceof h.Vs))throw e}}}};
