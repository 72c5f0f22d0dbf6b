export const id=3220;export const ids=[3220];export const modules={42558:(e,t,n)=>{n.d(t,{K:()=>fisher});var r=n(58581)
;function fisher(e,t){if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1;const n=e.count+t.count
;const s=e.of+t.of;const a=choices(e.of,e.count)+choices(t.of,t.count)-choices(s,n);return(0,
r.R)(a,e.count,Math.min(n,e.of),r=>(n-r)*(e.of-r)/((r+1)*(t.of-n+r+1)))}function choices(e,t){let n=0
;for(let r=1;r<=Math.min(t,e-t);r++)n+=Math.log((e-r+1)/r);return n}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf})
;var r=n(26876);const s=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const s=shape((0,r.K)(t.body,n));return`${e.word} (${t.status})${s===""?"":`: ${s}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>s?`${t.slice(0,s)}…`:t}},25812:(e,t,n)=>{n.d(t,{TO:()=>differenceTold,yb:()=>releasesTold,
Gg:()=>shareRow,LA:()=>sharesTable});var r=n(5583);var s=n(42558);const a=1.959963984540054;function newcombe(e,t){
const[n,r]=[e.count/e.of,t.count/t.of];const[[s,a],[o,i]]=[wilson(e),wilson(t)]
;return[n-r-Math.hypot(n-s,i-r),n-r+Math.hypot(a-n,r-o)]}function wilson({count:e,of:t}){const n=e+a**2/2
;const r=a*Math.sqrt(e*(t-e)/t+a**2/4);return[(n-r)/(t+a**2),(n+r)/(t+a**2)]}var o=n(48932);const i=20;const c=5
;const d=5;const l=.001;function releasesTold(e,t){const n=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(n.length===0)return""
;const s=n.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,n)=>shareRow(n===0?(0,
r.a)(e):"",(0,r.a)(t.release||"none"),t)));const a=n.flatMap(({check:e,releases:n})=>comparedSaid(e,n,t))
;return[sharesTable(s),a.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,n){
const a=t.find(({release:e})=>e===n);if(a===void 0)return[];const i=t.filter(e=>e!==a)
;const c=i.reduce((e,{count:t,of:n})=>({count:e.count+t,of:e.of+n}),f);const u=new Set(i.flatMap(({kinds:e})=>e))
;const h=a.kinds.filter(e=>!u.has(e)).slice(0,d)
;const m=a.count>=o.jv&&(0,s.K)(a,c)<l?"more than chance":"no more than chance may give"
;return[...a.count+c.count>0?[`${differenceTold(e,a,c)}, ${m}`]:[],...h.map(t=>`- ${(0,
r.a)(e)}: a kind of error that the others did not have: ${(0,r.g)(t,200)}`)]}const f={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:n,of:r}){return`| ${e} | ${t} | ${r} | ${n} | ${percent(n/r)} |`}
function differenceTold(e,t,n){const[s,a]=newcombe(t,n)
;return`- ${(0,r.a)(e)}: ${percent(s)} to ${percent(a)} more failures of the new release (95 % sure)`}
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
Cj:()=>rose,jv:()=>s});var r=n(58581);const s=5;const a=2;const o=.001;const i={count:1,of:100};function rose(e,t){
const{count:n,of:r}=t.of>0?t:i;if(e.count<s||e.count*r<a*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+r))<o}function atLeast(e,t,n){if(n>=1)return 1
;let s=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)s+=Math.log1p(e/n);return(0,
r.R)(s,e,t,e=>(t-e)/(e+1)*(n/(1-n)))}},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
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
58581:(e,t,n)=>{n.d(t,{R:()=>tail});function tail(e,t,n,r){let s=Math.exp(e);let a=0;for(let e=t;e<=n&&s>a*1e-15;e++){
a+=s;s*=r(e)}return Math.min(1,a)}},48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,Nq:()=>parseEnvironment,hS:()=>parseAmi,
zZ:()=>parseImage});var r=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:s=""}=(0,r.mQ)(e);const a=t===void 0?n:`${t}/${n}`;if(a!==""&&(0,r.Bc)(s))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${a||"orders"}@sha256:<64 hex digits>`)}
function parseAmi(e){if(/^ami-[0-9a-f]{8,17}$/.test(e))return e
;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}function parseName(e){
if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}
function parseEnvironment(e){if(!e.startsWith("review-"))return parseName(e)
;throw new Error(`"${e}" begins with review-, which is for environments of branches, made by feature-env; take another name`)
}},84095:(e,t,n)=>{n.d(t,{B:()=>parseTolerance,N:()=>tolerated});function parseTolerance(e){
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
return e==="INSUFFICIENT_DATA"}},96365:(e,t,n)=>{n.d(t,{t:()=>countBefore,v:()=>answeredBefore});const r=140
;function answeredBefore(e,t){const n=e.map(({compared:e})=>e.before)
;const s=Math.min(...n.filter((e,n)=>!t.includes(n)).map(({of:e})=>e))
;const a=n.flatMap(({count:e},n)=>e===0||t.includes(n)?[]:[[n,Math.min(e,s)]])
;const o=t.join("+").length+a.join("+").length;return Number.isFinite(s)&&s>0&&o<=r?{asked:s,flaky:a}:void 0}
function countBefore({asked:e,flaky:t},n){return{count:t.find(([e])=>e===n)?.[1]??0,of:e}}},88105:(e,t,n)=>{n.d(t,{
Kd:()=>holderOf,Wg:()=>fleetName,tx:()=>attemptOf});var r=n(60046);function attemptOf(e,t,n){
const s=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,r.q1)(n.records,t.attempt)??t,
candidate:s,stable:n.fleets.find(({name:e})=>e===t.stable),warm:s!==void 0&&s.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}
function holderOf(e){const{repository:t,run:n,runAttempt:r,nonce:s}=e.me;return{repository:t,run:n,runAttempt:r,nonce:s}
}},21258:(e,t,n)=>{n.d(t,{x:()=>beginAttempt});var r=n(60046);var s=n(98668);function applySize(e,t,n,a){
const{min:o,max:i}=e.size;const c=(0,r.mi)(a.records)?.candidate===n.name?t?.size:void 0
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
;if(r===void 0||o===void 0)return(0,
s.Vw)("refused",(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to",false)
;const{release:i,group:d,fleet:l}=o;const f=l?.name??(0,a.Wg)(e.app,e.environment,i,n);const u={kind:"rollback",
release:i,candidate:f,restores:d};return claim(e,t,n,u,r)}function claim(e,t,n,r,o){
if(t.foreign.some(({name:e})=>e===r.candidate))return(0,
s.Vw)("refused",`${r.candidate} is there before its attempt began, so it isn't ours; delete it`,false);const i={n,
attempt:n,...(0,a.Kd)(e),...r,...o?{stable:o.name}:{}};return(0,s.QZ)({do:"claim",lease:i
},`begin attempt ${n}: ${r.kind} to ${r.release}${o?` from ${o.release}`:""}`)}},14666:(e,t,n)=>{n.d(t,{$B:()=>need,
Fb:()=>launchSize,H3:()=>nextWave,Iv:()=>ceiling,U9:()=>count,Vj:()=>sick,XF:()=>enough,dp:()=>pinned,wS:()=>grow,
wk:()=>goal});var r=n(29260);var s=n(59035);var a=n(98668);var o=n(78241);function need(e,t){
const{stable:n,candidate:r,spec:s}=e;const a=n===void 0?s.size.min:Math.max(n.desired,1)
;if(r===void 0||!handedOver(r))return a;const o=r.desired>least(e)?r.desired-sick(t,r):0;return Math.max(a,o)}
function handedOver(e){return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,
r.yV)(t).filter(({id:t})=>(0,o.L4)(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){
return e?n:n-Math.min(t?.facts.short??0,n)}function goal(e,t){return Math.max(need(e,t),least(e))}
function least({lease:e,spec:t}){return e.kind==="rollout"?t.size.min:0}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const s=e.findIndex((e,s)=>s>t&&r&&count(e,n)>count(r,n));return s<0?void 0:s}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const a=t===0&&"machines"in r;return a||!(0,s.Es)(e.spec.place)?count(r,n):n}
function ceiling(e,t){return Math.max(e.spec.size.max,t)}function pinned(e){return e.min===e.desired}
function grow(e,t,n){const r=Math.max(n,t.desired);if(t.min===r&&t.max>=r)return;const s=n>t.desired?{desired:n}:{}
;const o=Math.max(t.max,ceiling(e,r));return(0,a.QZ)({do:"resize",fleet:t.name,min:r,max:o,...s
},`hold ${t.name} at ${(0,a.aT)(r)}`)}},98703:(e,t,n)=>{n.d(t,{JJ:()=>worse,UD:()=>compare,_m:()=>tooManyInARow,
cz:()=>sum,vV:()=>d,z_:()=>o});var r=n(42558);var s=n(48932);const a={count:0,of:0};const o={before:a,old:a,fresh:a,
either:a};const i=5e-4;const c=5e-6;const d=3;function compare(e,t,n){const{count:r,of:s}=e[t];return{...e,[t]:{
count:r+(n?1:0),of:s+1}}}function worse({before:e,old:t,fresh:n,either:r},s,a){const o=s?t:sum(e,t)
;if(differs(n,o,a))return told(n,"of the new release",o,s?"of the old one at the same time":"of the old one");const i={
count:r.count,of:sum(r,t,n).of};if(!differs(i,e,a))return
;return told(i,"while both releases answer",e,"of the old one before that")}function told(e,t,n,r){return{now:e,other:n,
said:`${e.count} of ${e.of} answers ${t}, ${n.count} of ${n.of} ${r}`}}function differs(e,t,n){return e.count>=s.jv&&(0,
r.K)(e,t)<i/n}function tooManyInARow(e,t,n){const r=sum(e.before,e.old);if(t<d||r.of===0)return t>=d
;const s=sum(...Object.values(e));const a=Math.max(0,s.count-t)/Math.max(1,s.of-t);return a**t<=c/n||runs(t,r)<=c/n}
function runs(e,{count:t,of:n}){return Array.from({length:e},(e,r)=>(t+.5+r)/(n+1+r)).reduce((e,t)=>e*t)}
function sum(...e){return e.reduce((e,t)=>({count:e.count+t.count,of:e.of+t.of}),a)}},81185:(e,t,n)=>{n.d(t,{
Fv:()=>renewed,fg:()=>expires,pJ:()=>endOf});var r=n(22730);var s=n(29260);var a=n(98668);const o=120;const i=30
;function renewed(e,t,n,r){const{ttl:s}=e;if(s===void 0||t.max===0||t.deleting)return;const c=endOf(t)
;const d=c===void 0?Math.max(n+s,r+i):n+s;if(c!==void 0&&(d<r+o||c>=d-o))return
;const l=c===void 0?"let AWS end":"put off the end of";return(0,a.QZ)({do:"put-expire",fleet:t.name,at:d
},`${l} ${t.name}, ${inWords(s)} after this deploy`)}function expires(e){return e.schedules.some(({name:e})=>e===s.UC)}
function endOf(e){return e.schedules.find(({name:e})=>e===s.UC)?.at}function inWords(e){return(0,
r.a3)(e<3600?e:Math.round(e/60)*60)}},29260:(e,t,n)=>{n.d(t,{UC:()=>s,ZI:()=>attached,cB:()=>a,cO:()=>r,vv:()=>retiring,
yV:()=>alive});const r="immutable-retire";const s="immutable-expire";const a="immutable-catch-up";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===r)}
function attached(e){return Object.keys(e.traffic)}},46103:(e,t,n)=>{n.d(t,{Kc:()=>concerns,hz:()=>freeLease,
nO:()=>awaitServing});var r=n(503);var s=n(21258);var a=n(29260);var o=n(7593);var i=n(67042);var c=n(60046)
;var d=n(59035);var l=n(81e3);var f=n(98668);var u=n(69665);var h=n(78241);function freeLease(e,t,n,a,i){
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
;return(0,f.Vw)("rolled-back",`${t.release} was rolled back: ${a}${s}`)}},10148:(e,t,n)=>{n.d(t,{CS:()=>ranks,
FW:()=>wasReleased,IQ:()=>rankOf,te:()=>previousOf});var r=n(29260);var s=n(60046);function wasReleased(e,t){return(0,
s.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const n=made(t);const r=n?.kind==="rollback"?made(n.restores):n;return r?.kind==="rollout"?r.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:n})=>t==="release"&&(0,
s.q1)(e,n)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function previousOf({records:e,fleets:t},n){if(n===void 0)return;const a=(0,s.q1)(e,n.facts.rank)?.stable
;const o=t.find(({name:e})=>e===a)?.facts.rank;const i=rankOf(e,a)??o??n.facts.rank-1;const c=ranks(e).find(e=>e<=i)
;const d=c===void 0?void 0:(0,s.q1)(e,c);if(c===void 0||d===void 0)return
;const l=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
r.yV)(e).length>0).sort((e,t)=>(0,r.yV)(t).length-(0,r.yV)(e).length)[0];return{rank:c,release:d.release,
group:d.candidate,...l&&{fleet:l}}}},71627:(e,t,n)=>{n.d(t,{q:()=>brokenRule});var r=n(14666);var s=n(81185)
;var a=n(29260);var o=n(10148);var i=n(25762);var c=n(60046);var d=n(78241);const l={
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
;return r==="lease"&&l?`forget ${n} before its verdict and spec`:void 0}},84273:(e,t,n)=>{n.d(t,{Z:()=>keptReleases,
t:()=>a});var r=n(10148);var s=n(60046);const a=5;function keptReleases(e){const t=(0,r.IQ)(e,(0,s.PX)(e));const n=(0,
r.CS)(e).filter(e=>e!==t);return[...t===void 0?[]:[t],...n].slice(0,a-1)}},48867:(e,t,n)=>{n.d(t,{K:()=>newKinds,
Z:()=>noted});const r=20;function noted(e,t,n){const s=n==="before"||n==="old"?"old":"fresh"
;const a=e.length<r||e.some(e=>e.kind===t)?t:"others";const o=e.find(e=>e.kind===a)??{kind:a,old:0,fresh:0}
;return[...e.filter(e=>e!==o),{...o,[s]:o[s]+1}]}function newKinds(e){return e.filter(({old:e})=>e===0)}},
76405:(e,t,n)=>{n.d(t,{rd:()=>heritable,cT:()=>missed,J9:()=>ofUser,V8:()=>oneOffs,Bf:()=>sizesInWords});var r=n(81185)
;var s=n(29260);const a=60;const o=604800;const i="jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
;const c="sun mon tue wed thu fri sat".split(" ");const d=[[0,59],[0,23],[1,31],[1,12,i],[0,7,c]]
;function lastDue(e,t,n,r){const s=e.trim().split(/\s+/);const[i,c,l,f,u]=d.map((e,t)=>valuesOf(s[t]??"",...e))
;if(s.length!==5||!i||!c||!l||!f||!u)return;const h=clockIn(t);if(h===void 0)return
;const m=!s[2]?.startsWith("*")&&!s[4]?.startsWith("*");const p=Math.max(n,r-o);for(let e=Math.floor(r/a)*a;e>p;e-=a){
const{minute:t,hour:n,date:r,month:s,day:a}=h(e);if(!i.has(t)||!c.has(n)||!f.has(s))continue
;const[o,d]=[l.has(r),u.has(a)||a===0&&u.has(7)];if(m?o||d:o&&d)return e}return}function valuesOf(e,t,n,r=[]){
const s=new Set;for(const a of e.toLowerCase().split(",")){
const[,e="",o,i="1"]=/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(a)??[]
;const number=e=>r.includes(e)?r.indexOf(e)+(t||0):Number(e);const c=e==="*"?t:number(e)
;const d=e==="*"||o===void 0&&a.includes("/")?n:number(o??e);if(!(c>=t&&d<=n&&c<=d&&Number(i)>0))return
;for(let e=c;e<=d;e+=Number(i))s.add(e)}return s}function clockIn(e="UTC"){const t={weekday:"short",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric"};let n;try{n=new Intl.DateTimeFormat("en-US",{...t,hourCycle:"h23",
timeZone:e})}catch{return}return e=>{const t=Object.fromEntries(n.formatToParts(e*1e3).map(({type:e,value:t})=>[e,t]))
;return{minute:Number(t["minute"]),hour:Number(t["hour"]),date:Number(t["day"]),month:Number(t["month"]),
day:c.indexOf((t["weekday"]??"").toLowerCase())}}}const l=3;function ofUser({schedules:e}){
return e.filter(({name:e})=>e===s.cB||!e.startsWith("immutable-"))}function oneOffs(e){
return ofUser(e).flatMap(({recurring:e,at:t,sizes:n})=>e||t===void 0||!n?[]:[{at:t,...n
}]).sort((e,t)=>e.at-t.at).slice(0,l)}function heritable(e,t){return ofUser(e).filter(({recurring:e,at:n=0})=>e||n>t+5)}
function missed(e,t){const{since:n,oneOffs:s=[],suspended:a=[]}=e.facts.originals??{}
;if(n===void 0||a.includes("ScheduledActions")||(0,r.fg)(e))return
;const o=[...s.filter(({at:e})=>e>n&&e<=t),...ofUser(e).flatMap(e=>recurred(e,n,t))].sort((e,t)=>e.at-t.at)
;if(o.length===0)return;const{at:i,...c}=Object.assign({},...o);return c}
function recurred({recurrence:e,timeZone:t,at:n,end:r=1/0,sizes:s},a,o){if(e===void 0||s===void 0)return[]
;const i=lastDue(e,t,a,Math.min(r,o));const c=n===void 0||lastDue(e,t,o,n-60)===void 0;return i===void 0||!c?[]:[{at:i,
...s}]}function sizesInWords(e){const t=["min","max","desired"].flatMap(t=>e[t]===void 0?[]:[`${t} ${e[t]}`])
;return t.join(", ")}},97189:(e,t,n)=>{n.d(t,{s:()=>nextStep});var r=n(503);var s=n(14666);var a=n(76405);var o=n(67042)
;var i=n(14027);var c=n(83956);var d=n(59035);var l=n(98668);function afterRelease(e,t){
const{candidate:n,stable:r,lease:s}=e
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
},`let AWS register later launches of ${n.name} again`);const k=(0,p.s2)(t.targetGroups,n).length;const $=(0,
u.yV)(n).filter(({id:e})=>(0,p.L4)(t.targetGroups,e)==="initial").length;const b=Math.min(g,Math.max((0,s.XF)(e,g),k+$))
;if(k>=b)return;const y=giveWay(t,n,a,b);if(y)return y;if(t.now>tidyingEnds(e,r)){
const e=`only ${k} of ${b} machines of ${n.name} got healthy within ${o.timeout} s of the rollback`;return(0,
i.eN)(n,t.now)??(0,l.Vw)("halted",e)}return(0,l.uk)(`${k} of ${b} machines of ${n.name} are ${(0,
d.nV)(t.targetGroups)}`)}function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}
function giveWay(e,t,n,r){const{targetGroups:s}=e;const a={stable:new Set((0,p.s2)(s,t)),candidate:new Set((0,
p.s2)(s,n))};const o=Math.max(0,a.stable.size+a.candidate.size-r);const i=(0,w.M)((0,
m.Up)(n,a.candidate),a.candidate,(0,m.Up)(t,a.stable),o);const c=(0,p.fE)(s,n).filter(e=>(0,p.L4)(s,e)==="initial")
;return(0,m.ub)(s,[...i,...c],n)}function dismiss(e,t,n){if(n.deleting)return;if(n.policies.length>0)return(0,l.QZ)({
do:"drop-policies",fleet:n.name,names:n.policies},`take the scaling policies from ${n.name}`);const r=(0,h.rH)(n)??(0,
h.FD)(n,t.now);if(r)return r;if(n.desired===0)return;const s=Math.max(60,...t.targetGroups.map(e=>e.drain))
;const a=e.warm?Math.max(e.spec.keepPrevious,s):s;const o=n.schedules.find(({name:e})=>e===u.cO)?.at
;if(o!==void 0&&o<=t.now+a+60)return;return(0,l.QZ)({do:"put-retire",fleet:n.name,at:t.now+Math.max(60,a)
},`let AWS end ${n.name} in ${Math.max(60,a)} s`)}var v=n(88105);var k=n(10148);var $=n(71627);var b=n(58192);const y={
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
;var x=n(25762);function unprovable(e,t){const{candidate:n,spec:r}=e;return(n?(0,u.yV)(n):[]).flatMap(n=>{const{id:s}=n
;const a=t.answers[s];if(a?.state==="failed")return{id:s,why:`${s} failed the live check: ${firstLine(a.detail)}`}
;if(!isLate(e,t,n))return[];const o=a?"it was asked, but no answer came back":"no command could reach it";return{id:s,
why:`${s} did not pass the live check within ${r.liveCheck.timeout} s of its launch (${o})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:s}=e;if(s.kind==="rollback"||n?.facts.progress?.attempt!==s.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>(0,x.Ft)(e,n);const a=(0,u.yV)(n).filter(e=>(0,
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
const O=30;function isLate(e,t,n){if((0,x.H3)(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max((0,x.Ft)(e,n),r.at)+O;return t.now>(0,x.Ft)(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}var A=n(30193);function judge(e,t){
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
if(c?.attempt!==e.lease.attempt)return;const[d]=unhealthy(e,t);if(d&&!bearable(e,t))return d.why;const l=(0,b.DF)(e,t)
;if(l)return`alarm ${l.name} is in ALARM: ${l.reason.replace(/\.$/,"")}`;const f=(0,A.HT)(e,t);if(f)return f
;const h=c.bakeSince!==void 0&&t.now>=c.bakeSince+a.bake;return h?(0,b.Aq)(e,t,"fail")??(0,A.YJ)(e,t,"fail"):void 0}
function overdue({lease:e,spec:t},n){return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}var M=n(96365)
;const T=600;function launch(e,t){const{candidate:n,stable:r,lease:a,spec:o}=e;const c=r&&a.kind==="rollout"&&(0,
f.Fv)(o,r,a.at,t.now);if(c)return c;const d=(0,s.Fb)(e,0,(0,s.wk)(e,t.targetGroups));if(n===void 0)return create(e,t,d)
;if(n.deleting)return(0,l.uk)(`${n.name} is being deleted`);if(!e.warm){const c=retireOrphan(e,n)??(0,
f.Fv)(o,n,a.at,t.now);if(c)return c;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return(0,l.QZ)({
do:"suspend",fleet:n.name,processes:["AZRebalance"]
},`keep AWS from rebalancing ${n.name} while its machines are registered by id`);const u=replaceSick(e,t,n)??(0,
s.wS)(e,n,d)??(0,x.n7)(e,t,n)??(0,x.xc)(e,t,n,d);if(u)return u;const h=(0,x.YB)(e,t,n)[0]
;const m=r&&a.kind==="rollout"?(0,i.zw)(r,t.now):void 0;const p=a.kind==="rollout"&&h?beforeTraffic(e,t,n,h.id):void 0
;const g=m??p;if(g)return g}const u=(0,A.mS)(e,t)
;if(u===void 0)return(0,l.uk)("the release in service is asked what it answers to smoke");const h=(0,
M.v)(t.smoke?.heard??[],u);const m={attempt:a.attempt,wave:0,...u.length>0&&{failing:u},...h&&{before:h}};return(0,
l.QZ)({do:"write-facts",fleet:n.name,facts:{progress:m}},`${n.name} is ready for traffic: begin the first wave`)}
function retireOrphan({lease:e,spec:t},n){const r=e.at+t.timeout+T;const s=n.schedules.find(({name:e})=>e===u.cO)
;if(s&&(s.at??r)>=r-T/2)return
;const a=s?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return(0,l.QZ)({do:"put-retire",fleet:n.name,at:r},a)}function create(e,t,n){const{stable:r,spec:s,lease:a}=e
;if(t.template===void 0)return(0,l.QZ)({do:"make-template"},`make the launch template version of ${s.release}`)
;const o={rank:(0,k.IQ)(t.records,a.restores)??a.attempt,attempt:a.attempt,short:r?Math.max(0,r.desired-(0,
p.s2)(t.targetGroups,r).length):0};const i=s.ttl===void 0?n:0;return(0,l.QZ)({do:"create-fleet",fleet:a.candidate,
size:i,facts:o},i===n?`launch ${(0,l.aT)(n)} of ${s.release} as ${a.candidate}`:`make ${a.candidate} for ${(0,
l.aT)(n)} of ${s.release}`)}var j=n(21258);var z=n(46103);var V=n(7593);var Z=n(60046);var Q=n(69665)
;function leaseStep(e,t,n){const{records:r,now:s}=t;const{me:a}=e;const o=(0,Z.mi)(r)
;const i=e.held!==void 0&&!r.leases.some(({nonce:t})=>t===e.held?.nonce);if(i)return(0,V.z)(e,o)
;const c=o?.nonce===a.nonce||e.held!==void 0?void 0:tooLate(t);if(c)return c;if(o===void 0)return(0,j.x)(e,t,1)
;const d=(0,Z.YH)(r,o.n);const f=(0,Z.Vj)(r,o.attempt);if(d?.ended)return(0,z.hz)(e,t,o,f,n)
;if(o.nonce===a.nonce)return"hold";if(e.held!==void 0)return(0,V.z)(e,o);const u=(0,z.Kc)(e,t,o,f)?void 0:(0,V.K)(e,r)
;if(u)return(0,V.z)(e,u);if(e.from!==void 0&&o.kind==="rollout"&&o.release!==e.from)return(0,V.z)(e,o)
;if(e.kind==="rollback"&&o.kind==="rollout"&&f===void 0)return(0,l.QZ)({do:"decide",attempt:o.attempt,ruling:"rollback"
},`end the rollout of ${o.release} that ${(0,Z.ng)(o)} is at`)
;if(t.commit==="newest"&&f===void 0&&o.kind==="rollout"&&!wants(e,o))return(0,l.QZ)({do:"decide",attempt:o.attempt,
ruling:"rollback",newer:true},`superseded by ${(0,Z.ng)(a)}, which has a newer commit`);if((0,
Q.sI)(o,d,f,t.holder,e,s)){if(o.kind==="teardown")return(0,j.x)(e,t,o.n+1);const{at:n,...r}=o;return(0,l.QZ)({
do:"claim",lease:{...r,n:o.n+1,...(0,v.Kd)(e)}},`take over attempt ${o.attempt} (${o.release}) from ${(0,
Z.ng)(o)}, which is gone`)}if(o.kind==="teardown")return(0,l.uk)(`${(0,Z.ng)(o)} ${doing(o,e)}: wait for its end`)
;if(e.kind==="rollback")return(0,
l.uk)(`${(0,Z.ng)(o)} ${f?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`)
;if(wants(e,o))return(0,l.uk)(`${(0,Z.ng)(o)} is rolling out ${o.release} already: wait for its end`);const h=(0,
Q.fm)(o,d,t.holder,s);if(h!==void 0)return(0,l.uk)(`${(0,Z.ng)(o)} ${h}`);if(t.commit!==void 0)return(0,l.uk)(`${(0,
Z.ng)(o)} is at a ${o.kind}: wait for its end`)
;return(0,l.Vw)("refused",`${(0,Z.ng)(o)} is at attempt ${o.attempt} (${o.kind} to ${o.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function wants({spec:e},{kind:t,release:n}){return t==="rollout"&&e?.release===n}function doing(e,{environment:t}){
return(0,Z.Mf)(e)?`forgets old releases of ${t}`:`tears ${t} down`}function tooLate({commit:e}){if(e==="older"){
const e="the branch has a newer commit, whose own run deploys it; this one has changed nothing";return(0,
l.Vw)("superseded",e,false)}
if(e==="gone")return(0,l.Vw)("skipped","the branch is gone, or its pull request was closed",false);return}const G=30
;function leaveSpot(e,{now:t}){const n=e.machines.filter(({life:e})=>e!=="leaving").length
;if(!e.spot||e.deleting||n>=e.desired)return;const r=e.troubles.find(({spot:e,at:n})=>e&&t>=n+G);if(r===void 0)return
;return(0,l.QZ)({do:"leave-spot",fleet:e.name
},`AWS has no spot machines for ${e.name}, so launch on demand: ${r.message}`)}var R=n(65799);var E=n(50965)
;function bake(e,t,n,r,s){const{wave:a}=r;const o=a+1;if(r.bakeSince===void 0){
const s=`wave ${o} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},s)}
const i=r.bakeSince+e.spec.bake;if(t.now<i)return(0,l.uk)(`wave ${o} bakes`,i);const c=(0,b.Aq)(e,t,"wait")??(0,
A.Xq)(e,t)??(0,A.YJ)(e,t,"wait");if(c)return(0,l.uk)(c)
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
;const $=r.bakeSince??r.startedSince;if(v<h&&$!==void 0)return interrupt(n,r);const b=replaceSick(e,t,n);if(b)return b
;if(k)return k;const y=a.kind==="rollback"&&v<h&&o&&(0,m.NQ)(t,o,n,i-v);if(y)return y;if(v<h){const e=(0,
p.AJ)(t.targetGroups).size;const r=e>0?`; ${(0,l.aT)(e)} in a zone that is shifted away, which proves nothing`:""
;return(0,l.uk)(`${v} of ${h} machines of ${n.name} are ${(0,d.nV)(t.targetGroups)}${r}`)}const S=slowStart(e,t,n,r)
;if(S)return S;const x=w===void 0;const O=(x?(0,m.Cl)(e,t,n):void 0)??(o&&(0,m.NQ)(t,o,n,x?0:i-h))??(x?(0,
g.p)(e,t):void 0);if(O)return O;if(x&&Object.values(n.traffic).includes("adding"))return(0,
l.uk)(`${n.name} is being attached`)
;if(a.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,r,w)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,a){const o=e.lease.kind==="rollout"?0:(0,s.Vj)(t.targetGroups,n);return(0,s.wS)(e,n,r+o)??(0,
x.n7)(e,t,n)??(e.warm?void 0:(0,x.xc)(e,t,n,r))??(0,m.kz)(e,t,n,a+o)}function goodOnes(e,t,n){const r=new Set((0,
x.YB)(e,t,n).map(({id:e})=>e));const s=e.lease.kind==="rollback"?new Set:(0,p.AJ)(t.targetGroups);return(0,
p.s2)(t.targetGroups,n).filter(e=>r.has(e)&&!s.has(e))}function nextStep(e,t,n){const r=(0,Z.mi)(n.records)
;const s=t&&r?.nonce===e.me.nonce?(0,v.tx)(t,r,n):void 0;const a=s?(0,R.h)(s,n):{name:"lease"};const o=leaseStep(e,n,t)
;if(o==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const i=o==="hold"&&r?held(e,r,s,a,n):o
;const c=s&&endOf(s,n);return{...unlessRefused(kept(i,s,n),r,n),phase:a,...c!==void 0&&{ends:c}}}
function endOf(e,{records:t}){const n=(0,Z.Vj)(t,e.lease.attempt);return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}
function kept(e,t,n){return(0,l.W5)(e,e.kind==="effect"?(0,$.q)(n,t,e.effect):void 0)}function refusedBy(e,{refusal:t}){
return e.kind==="effect"&&t&&(0,l.H6)(e.effect,t.effect)?t.message:void 0}function unlessRefused(e,t,n){
const r=refusedBy(e,n);if(r===void 0)return e;return(0,l.Vw)(t&&(0,Z.Vj)(n.records,t.attempt)?"halted":"failed",r)}
function grace(e,{records:t,now:n}){const r=(0,Q.cU)(e,t);if(n>=r)return;return(0,l.uk)(`let what ${(0,
Z.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}function beforeSpec(e,t,n){const{attempt:r,n:s,release:a}=t
;if((0,Z.Vj)(n.records,r))return(0,l.QZ)({do:"let-go",n:s},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${a}) died before it began`)}function giveUp({attempt:e},t){return(0,
l.QZ)({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,s,a){const o=grace(t,a)??(0,r.SD)(t,a)
;if(o)return o;if(n===void 0)return beforeSpec(e,t,a);const i=(0,Z.Vj)(a.records,t.attempt)
;if(i)return withAnEnd(n,a,i,afterVerdict(e,n,a,i));if(!leftBehind(e,t,n))return forward(n,s,a)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:s,began:a}=t;const letGo=e=>(0,l.QZ)({do:"let-go",n:s.n
},`give up tidying after attempt ${s.attempt}: ${e}`);const o=(0,Q.W_)(a,e.me)&&a.kind===e.kind
;if(r.ruling==="release"){if(!o&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const s=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const a=refusedBy(r,n);return a!==void 0&&(s||!o)?letGo(a):r}const i=kept(afterRollback(t,n,r),t,n)
;const c=i.kind==="done"||refusedBy(i,n)!==void 0;return c&&!o&&e.kind==="rollout"?letGo(i.why):i}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const s=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return(0,l.Vw)("halted",`${r.why}, and that did not end ${s}`);const a=r.kind==="effect"?(0,
E.r8)(r.effect,t):0
;return a<E.Qm?r:(0,l.Vw)("halted",`AWS was asked ${a} times to "${r.why}", and it was not done ${s}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||(0,Q.W_)(n,e.me)))return false;return true}
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
;return(0,l.QZ)({do:"store-spec",attempt:t.attempt},r)}},58793:(e,t,n)=>{n.d(t,{Od:()=>ours,dc:()=>toldOf})
;var r=n(88105);var s=n(87303);function ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({
group:e,why:whyForeign(n,e)}));return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,s.M)(t.name,e)}}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:s="",environment:a="",release:o="",attempt:i=""}=n;const c=(0,
r.Wg)(s,a,o,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}},1817:(e,t,n)=>{n.d(t,{
FD:()=>endAtLast,rH:()=>wake,ro:()=>overstays});var r=n(29260);var s=n(14027);var a=n(60046);var o=n(98668);const i=300
;const c=["ScheduledActions","Terminate"];function wake(e){if(e.machines.length===0)return
;const t=e.desired===0?["Terminate"]:[...(0,s.Vd)(e),...c];const n=[...new Set(t)].filter(t=>e.suspended.includes(t))
;if(n.length===0)return;return(0,o.QZ)({do:"resume",fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`)}
function endAtLast(e,t){const n=missedEnd(e,t);if(n===void 0||e.desired===0)return;return(0,o.QZ)({do:"resize",
fleet:e.name,min:0,desired:0,max:0},`end ${e.name}, which AWS was to retire at ${timeOf(n)} and did not`)}
function missedEnd({schedules:e,machines:t},n){const s=e.find(({name:e})=>e===r.cO)?.at
;return s!==void 0&&t.length>0&&n>s+i?s:void 0}function overstays(e){const t=(0,a.mi)(e.records);const n=t===void 0||(0,
a.Ko)(e.records,t);const r=(0,a.PX)(e.records);return e.fleets.flatMap(s=>{const{name:a}=s
;if(a===r)return ahead(s).map(e=>({fleet:a,grave:false,text:e}));if(!n&&(a===t.candidate||a===t.stable))return[]
;const o=behind(s,e.now,n);return o===void 0?[]:[{fleet:a,grave:true,text:o}]})}function ahead(e){const{name:t}=e
;const n=(0,s.Vd)(e);const r=c.filter(t=>e.suspended.includes(t)&&!n.includes(t));const a={
ScheduledActions:"none of its recurring actions runs",Terminate:"AWS ends none of its machines, be it too many or sick"}
;return[...r.map(e=>`${e} is suspended on ${t}, which is in service: ${a[e]}; once another fleet serves it is resumed, or ${t} would never retire`),...keptOnes(e).map(e=>`of ${t}, which is in service, ${e}: once another fleet serves, AWS will not end them`)]
}function behind(e,t,n){if(e.machines.length===0||e.deleting)return;const s=keptOnes(e)
;const a=c.filter(t=>e.suspended.includes(t));const i=missedEnd(e,t)
;const d=e.desired===0&&(s.length>0||a.includes("Terminate"));const l=n&&e.desired>0&&!(0,r.vv)(e)
;if(i===void 0&&!d&&!l)return;const f=[...a.map(e=>`${e} is suspended`),...s]
;const u=f.length>0?f.join(" and "):"nothing that Auto Scaling shows keeps it"
;const h=i===void 0?"should be gone":`was to be gone at ${timeOf(i)}`
;const m=s.length>0?"; whoever kept them may have work there, so only you can let them go":""
;return`${e.name} is out of service, ${h}, and has ${(0,
o.aT)(e.machines.length)}: ${u}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${m}`
}function keptOnes({machines:e}){return["protected from scale-in","in standby"].flatMap(t=>{
const n=e.filter(({kept:e})=>e===t).map(({id:e})=>e);return n.length===0?[]:[`${(0,
o.aT)(n.length)} ${n.length===1?"is":"are"} ${t} (${n.join(", ")})`]})}function timeOf(e){
return new Date(e*1e3).toISOString()}},7593:(e,t,n)=>{n.d(t,{K:()=>overtaken,z:()=>superseded});var r=n(60046)
;var s=n(98668);var a=n(69665);function overtaken({me:e,began:t,held:n,spec:s},o){const i=(0,r.mi)(o)
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
},`forget what ${e.name} was like as stable`)}},65799:(e,t,n)=>{n.d(t,{R:()=>heading,h:()=>phaseOf});var r=n(14666)
;var s=n(60046);function phaseOf(e,t){const{lease:n,candidate:a}=e;const o=(0,s.Vj)(t.records,n.attempt)
;if(o?.ruling==="release")return{name:"released",candidate:n.candidate};if(o)return{name:"rolled-back",stable:n.stable}
;const i=a?.facts.progress;if(i?.attempt!==n.attempt)return{name:"launch",candidate:n.candidate};const c=(0,
r.wk)(e,t.targetGroups);const d=[0];for(let t=(0,r.H3)(e.waves,0,c);t!==void 0;t=(0,r.H3)(e.waves,t,c))d.push(t)
;const l=d.filter(e=>e<=i.wave).length;return{name:"wave",progress:i,number:l,of:d.length}}function heading(e){
switch(e.name){case"lease":return"Lease";case"launch":return`Launch and prove ${e.candidate}`;case"wave":
return`Wave ${e.number} of ${e.of}`;case"released":return`Released: ${e.candidate} takes over for good`
;case"rolled-back":return`Rolled back: ${e.stable??"nothing"} takes the traffic again`;case"site":
return`Lead ${e.host} there`;case"teardown":return`Tear ${e.environment} down`;case"pruning":
return`Forget old releases of ${e.environment}`}}},14027:(e,t,n)=>{n.d(t,{Vd:()=>suspendedByUs,eN:()=>restoreStable,
xA:()=>catchUp,zw:()=>pinStable});var r=n(14666);var s=n(81185);var a=n(29260);var o=n(76405);var i=n(98668)
;const c=["ScheduledActions","AddToLoadBalancer"];function suspendedByUs(e){const t=e.facts.originals?.suspended??c
;return c.filter(n=>e.suspended.includes(n)&&!t.includes(n))}function pinStable(e,t){if(e.facts.originals===void 0){
const n=(0,o.V8)(e);const r={min:e.min,health:e.health,suspended:e.suspended,since:Math.floor(t),...n.length>0&&{
oneOffs:n}};return(0,i.QZ)({do:"write-facts",fleet:e.name,facts:{originals:r}
},`write down what ${e.name} is like before it is changed`)}if(!(0,r.dp)(e))return(0,i.QZ)({do:"resize",fleet:e.name,
min:e.desired},`keep ${e.name} from shrinking below its ${(0,i.aT)(e.desired)}`);if(e.health!=="EC2")return(0,i.QZ)({
do:"judge-by",fleet:e.name,health:"EC2"
},`judge ${e.name} by EC2 health alone, since parked machines have no target health`)
;if(!e.suspended.includes("ScheduledActions")&&!(0,s.fg)(e))return(0,i.QZ)({do:"suspend",fleet:e.name,
processes:["ScheduledActions"]},`suspend the scheduled actions of ${e.name} while the rollout lasts`);return}
function restoreStable(e,t){const{originals:n}=e.facts;if(n===void 0)return;const r=suspendedByUs(e)
;if(r.length>0)return(0,i.QZ)({do:"resume",fleet:e.name,processes:r},`resume ${r.join(" and ")} of ${e.name}`)
;if(e.health!==n.health)return(0,i.QZ)({do:"judge-by",fleet:e.name,health:n.health
},`judge ${e.name} by ${n.health} health again`);const s=Math.min(n.min,e.desired);if(e.min!==s)return(0,i.QZ)({
do:"resize",fleet:e.name,min:s},`give ${e.name} its own minimum of ${s} back`);const a=catchUp(e,e,t);if(a)return a
;return(0,i.QZ)({do:"forget-originals",fleet:e.name},`${e.name} is as it was; forget what was written down`)}const d=60
;function catchUp(e,t,n){const r=(0,o.cT)(e,n);if(r===void 0||t.schedules.some(({name:e})=>e===a.cB))return;return(0,
i.QZ)({do:"catch-up",fleet:t.name,at:Math.ceil(n)+d,sizes:r
},`let AWS do with ${t.name} what scheduled actions missed meanwhile (${(0,o.Bf)(r)})`)}},25762:(e,t,n)=>{n.d(t,{
Ft:()=>checkDeadline,H3:()=>proven,YB:()=>provenOf,n7:()=>askUnproven,xc:()=>awaitProof});var r=n(29260);var s=n(60046)
;var a=n(98668);function proven(e,t,n){const r=(0,s.LC)(t.records,e.lease.attempt)
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
},`forget attempt ${e} (${g}), which no rollback needs`)})}},50965:(e,t,n)=>{n.d(t,{Qm:()=>s,bA:()=>restAfter,
r8:()=>timesAsked,zP:()=>o});var r=n(98668);const s=3;const a=.5;const o=15;function timesAsked(e,{repeated:t}){
return t!==void 0&&(0,r.H6)(e,t.effect)?t.times:0}function restAfter(e){return e===0?0:Math.min(o,a*2**(e-1))}},
59035:(e,t,n)=>{n.d(t,{Es:()=>isRouted,e:()=>attachable,nV:()=>servedBy,xD:()=>recordName,zv:()=>recordOf})
;const r="record:";function recordOf(e){return`${r}${e}`}function recordName(e){
return e.startsWith(r)?e.slice(r.length):void 0}function isRouted({targetGroups:e}){return e.length>0}
function attachable(e){return e.filter(e=>recordName(e)===void 0)}function servedBy(e){
const t=e.find(({arn:e})=>recordName(e)!==void 0);if(t===void 0)return"healthy behind the balancer"
;const n=t.targets.find(({reason:e})=>e!==void 0)?.reason
;return`told of by all name servers of ${recordName(t.arn)}${n===void 0?"":` (${n})`}`}},81e3:(e,t,n)=>{n.d(t,{
Cl:()=>handOver,NQ:()=>cutOver,NW:()=>scaleToo,PO:()=>registerAll,Up:()=>pick,kz:()=>register,ub:()=>deregisterAll})
;var r=n(14027);var s=n(25762);var a=n(59035);var o=n(98668);var i=n(78241);var c=n(64835);function register(e,t,n,r){
const a=t.targetGroups;const o=new Set((0,i.HZ)(a,n));const d=(0,s.YB)(e,t,n).filter(({id:e})=>!o.has(e))
;const l=new Set((0,i.fE)(a,n));const f=d.filter(({id:e})=>l.has(e)).map(({id:e})=>e);const u=(0,
c.B)(d.filter(({id:e})=>!l.has(e)),n.machines.filter(({id:e})=>l.has(e)),r-l.size);return registerAll(a,[...f,...u],n)}
function registerAll(e,t,n){for(const r of e){
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
return e.machines.filter(({id:e})=>t.has(e))}},11999:(e,t,n)=>{n.d(t,{I:()=>smokeTable,l:()=>smokeNotes});var r=n(25812)
;var s=n(5583);var a=n(98703);var o=n(48867);var i=n(30193);function smokeNotes({candidate:e},{smoke:t}){
const n=e?.facts.progress?.failing??[];return(0,i.i4)(e,t?.heard??[]).flatMap((e,r)=>{const{check:s,unreached:a}=e
;if(t?.bakeSince===void 0){if(!(0,i.Nn)(e)||!(0,i.tA)(e))return[]
;const t=`the release in service fails the smoke check ${s}, so it can't speak against the new one: ${(0,i.dc)(e)}`
;return[{about:s,text:t}]}if(n.includes(r))return[];if((0,i.eS)(e)){
const t=a>0?"this runner can reach nothing":"another release answered each time";return[{about:s,
text:`the smoke check ${s} says nothing of the new release: ${t}: ${(0,i.dc)(e)}`}]}
return mostOften(e).map(({kind:e})=>({about:`${s} ${e}`,
text:`the smoke check ${s} fails in a way in which the release before did not: ${e}`}))})}const c=20;const d=5
;function smokeTable({lease:e,stable:t,candidate:n},{smoke:o}){
const d=(0,i.i4)(n,o?.heard??[]).filter(({compared:e})=>(0,a.cz)(...Object.values(e)).of>0);if(d.length===0)return""
;const[f,u]=[(0,s.a)(e.release),t?(0,s.a)(t.release):"the old one"];const h={before:`${u}, before`,old:u,fresh:f,
either:`${u} or ${f}`};const m=d.toSorted((e,t)=>badness(t)-badness(e)).slice(0,c)
;const p=m.flatMap(({check:e,compared:t})=>l.filter(e=>t[e].of>0).map((n,a)=>(0,r.Gg)(a===0?(0,s.a)(e):"",h[n],t[n])))
;const g=d.length>c?[`… and ${d.length-c} checks more`]:[];const w=m.flatMap(e=>[...difference(e),...kindsOf(e)])
;return["### What the app answered",(0,r.LA)(p),...g,w.join("\n")].filter(e=>e!=="").join("\n\n")}
const l=["before","old","either","fresh"];function badness({compared:{either:e,fresh:t}}){return e.count+t.count}
function difference({check:e,compared:t}){const n=(0,a.cz)(t.before,t.old)
;if(n.of===0||t.fresh.of===0||n.count+t.fresh.count===0)return[];return[(0,r.TO)(e,t.fresh,n)]}function kindsOf(e){
return mostOften(e).map(({kind:t,fresh:n})=>`- ${(0,
s.a)(e.check)}: a new kind of error, ${n===1?"once":`${n} times`}: ${(0,s.g)(t,200)}`)}
function mostOften({kinds:e,compared:t}){if(t.before.of+t.old.of===0)return[];return(0,
o.K)(e).toSorted((e,t)=>t.fresh-e.fresh).slice(0,d)}},30193:(e,t,n)=>{n.d(t,{$l:()=>silentChecks,HT:()=>failingCheck,
Nn:()=>knownBefore,O7:()=>roundOf,Xq:()=>openCheck,YJ:()=>silentCheck,c_:()=>smokeAdvice,dH:()=>storyOf,dc:()=>toldOf,
eS:()=>isSilent,i4:()=>allHeard,mS:()=>failingBefore,tA:()=>failsBefore});var r=n(96815);var s=n(96365);var a=n(98703)
;var o=n(60046);var i=n(59035);var c=n(78241);const d=60
;function roundOf({spec:e,lease:t,candidate:n,stable:r},{records:s,targetGroups:a}){const d=(0,
o.Vj)(s,t.attempt)!==void 0;if(e.smoke===void 0||t.kind==="rollback"||d)return;const l=n?.facts.progress
;if(l?.attempt!==t.attempt)return r&&n?{mixed:false}:void 0;if(l.bakeSince===void 0)return;const f=a.some(({arn:e})=>(0,
i.xD)(e)!==void 0);const u=r!==void 0&&(f||(0,c.fE)(a,r).length>0);return{bakeSince:l.bakeSince,mixed:u}}
function knownBefore({good:e,failed:t,unreached:n}){return e>0||t+n>=a.vV}function failingBefore(e,t){
if(roundOf(e,t)===void 0)return[];const{smoke:n,now:r}=t
;if(n===void 0||n.bakeSince!==void 0||!n.heard.every(knownBefore))return;const s=r<(n.since??0)+Math.min(d,e.spec.bake)
;if(s&&n.heard.some(({good:e})=>e>0))return;return n.heard.flatMap((e,t)=>failsBefore(e)?[t]:[])}
function failsBefore({good:e,failed:t}){return e===0&&t>0}function allHeard(e,t){const n=e?.facts.progress?.before
;return t.map((e,t)=>{const{compared:r}=e;if(n===void 0||r.before.of>0)return e;return{...e,kinds:[],compared:{...r,
before:(0,s.t)(n,t)}}})}function counted({candidate:e},{smoke:t}){const n=e?.facts.progress
;if(t?.bakeSince===void 0||t.bakeSince!==n?.bakeSince)return
;return allHeard(e,t.heard).filter((e,t)=>!n?.failing?.includes(t))}function failingCheck(e,t){const n=counted(e,t)??[]
;const r=n.find(({compared:e,failed:t})=>(0,a._m)(e,t,n.length))
;if(r)return`smoke: ${r.check} failed ${r.failed} times in a row: ${toldOf(r)}`
;for(const{check:e,compared:r,last:s}of n){const o=(0,a.JJ)(r,t.smoke?.mixed===true,n.length)
;if(o)return`smoke: ${e} fails more often than by chance: ${o.said}; ${toldOf({failure:s})}`}return}
function toldOf({failure:e}){if(e===void 0)return"not answered yet";const{word:t,why:n,came:r}=e
;return`${t}: ${n}${r?`; what came: ${r}`:""}`}function storyOf({failed:e,good:t,others:n,unreached:r,failure:s}){
const a=e===1?"the last answer that counts was bad":`the last ${e} answers that count were bad`
;const o=[t>0?`${a}, after ${t} good ${t===1?"one":"ones"}`:a,...n>0?[`${n} came from the release before it, which doesn't count`]:[],...r>0?[`to ${r} questions nothing answered`]:[]]
;const i=s?.came?[`what came: ${s.came}`]:[]
;return[`${s?.word}: ${s?.why}`,...i,`in this bake ${o.join("; ")}`].join("\n")}function smokeAdvice({smoke:e}){
const t=e?.heard??[];const n=t.flatMap(({failed:n,failure:r,last:s,compared:o})=>{if(n>=a.vV&&r)return[r.word]
;return s&&(0,a.JJ)(o,e?.mixed===true,t.length)?[s.word]:[]})
;return[...new Set(n)].map(e=>`Smoke, ${e}: ${r.J[e].replaceAll("`","")}`)}function openCheck(e,t){
if(roundOf(e,t)===void 0)return;const n=counted(e,t);if(n===void 0)return"smoke is asked";const r=e.spec.bake===0?a.vV:1
;const s=n.find(e=>!isSilent(e)&&(e.failed>0||e.good<r))
;return s&&`smoke: ${s.check} is asked${s.failure?` again, since it failed (${s.failure.word})`:""}`}
function silentCheck(e,t,n){const r=counted(e,t)?.find(isSilent);const{noData:s}=e.spec;if(r===void 0||s==="pass")return
;const a=e.stable===void 0||t.served;if(s==="pass-if-served"&&a===true)return
;if(n!==(s==="fail"&&r.unreached>0?"fail":"wait"))return
;const o=s==="pass-if-served"?`, and ${a||"no balancer tells of a request since it began"}`:""
;return`smoke: ${r.check} said nothing of the release in this bake (${toldOf(r)})${o} (no-data: ${s})`}
function silentChecks(e,t){return counted(e,t)?.some(isSilent)===true}
function isSilent({good:e,failed:t,unreached:n,others:r}){return e===0&&t===0&&n+r>=a.vV}},98668:(e,t,n)=>{n.d(t,{
H6:()=>sameChange,QZ:()=>effect,Vw:()=>done,W5:()=>unlessBroken,aT:()=>howMany,uk:()=>wait});function howMany(e){
return`${e} machine${e===1?"":"s"}`}function sameChange(e,t){
const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():"";const about=n=>JSON.stringify({...n,at:0,until:0,
facts:facts(n)},Object.keys({...e,...t}).sort());return about(e)===about(t)}function effect(e,t){return{kind:"effect",
effect:e,why:t}}function wait(e,t){return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}
function done(e,t,n=true){return{kind:"done",outcome:e,why:t,changed:n}}function unlessBroken(e,t){
if(t===void 0)return e;const n=`"${e.why}" was not done, since it would break ${t}`
;return done("halted",`${n}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`)
}},69665:(e,t,n)=>{n.d(t,{W_:()=>sameRun,cU:()=>freeToAct,fm:()=>waitFor,sI:()=>maySucceed,zQ:()=>overAfter})
;var r=n(60046);const s=180;const a=900;const o=60;const i=60;const c=300;const d=30;const l=5
;function maySucceed(e,t,n,r,{me:i,kind:d},l){if(sameRun(e,i)&&i.runAttempt>e.runAttempt)return true
;if(t?.cut)return true;const f=silenceOf(e,t,l);if(n?.ruling==="rollback"&&f>=o)return true
;if(n?.ruling==="release"&&d==="rollback"&&l-n.at>=c)return true;if(r==="ended"&&f>=s)return true;return f>=a}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(s)}`;const o=n==="unknown"&&silenceOf(e,t,r)>=i
;return o?`may have ended, which GitHub doesn't tell${after(a)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,{leases:t,beats:n}){const s=t.find(({n:t})=>t===e.n-1);const a=s?.kind==="teardown"&&(0,r.YH)({
beats:n},s.n)?.ended!==true;const o=s!==void 0&&(s.attempt===e.attempt||a)&&s.run!==e.run;if(!o)return e.at
;return overAfter(e,s,n)}function overAfter(e,t,n){const s=(0,r.YH)({beats:n},t.n)
;return s?.cut?Math.max(e.at,s.at+l):e.at+d}},94280:(e,t,n)=>{n.d(t,{z:()=>summary});var r=n(5583);var s=n(2848)
;const a={released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️",skipped:"⏭️",removed:"🧹"}
;const o=6e3;function summary(e){const{app:t,environment:n,outcome:s,why:i}=e;return[`## ${a[s]??""} ${(0,
r.g)(t)} in ${(0,r.g)(n)}: ${s}`,`${(0,r.g)(i,o)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
r.g)(e,o)}`)),e.smoke??"",...e.evidence.map(({title:e,text:t})=>fold(e,fence(t))),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function facts({release:e,previousRelease:t="",url:n="",run:s="",more:a=[]}){const o=[["In service",e&&(0,
r.a)(e)],["A rollback would bring back",t&&(0,r.a)(t)],["Answers at",n&&(0,r.g)(n)],...a.map(([e,t])=>[e,t&&(0,
r.a)(t)]),["Run",s&&(0,r.g)(s)]].filter(([,e])=>e)
;return o.length===0?"":["| | |","|---|---|",...o.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")}
function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:s,attested:a})=>`| ${(0,r.a)(e)} | ${(0,r.g)(t)} | ${(0,r.a)(n)} | ${(0,
r.g)(s)} | ${(0,r.g)(a.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:s},a)=>{
const o=e[a-1]?.phase===n?"":(0,r.g)(n);return`| ${t.toFixed(0)} s | ${o} | ${(0,r.g)(s)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}function fold(e,t){return`<details open><summary>${(0,
r.g)(e)}</summary>\n\n${t}\n\n</details>`}function fence(e){const t=(0,s.pj)(e)
;const n=t.length>o?`… ${t.length-o} characters before this …\n${t.slice(-o)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const a="`".repeat(r+1)
;return`${a}text\n${n.trimEnd()}\n${a}`}},78241:(e,t,n)=>{n.d(t,{A3:()=>reasonOf,AJ:()=>shiftedAway,HZ:()=>registered,
L4:()=>stateOf,fE:()=>exposed,s2:()=>healthy,xn:()=>draining})
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
function ids(e){return e.machines.map(({id:e})=>e)}},42756:(e,t,n)=>{n.d(t,{n:()=>withdraw,p:()=>withdrawStrays})
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
;const t=e===void 0?void 0:o.get(e)?.shift();if(t===void 0)break;a.push(t.id)}return a}},20509:(e,t,n)=>{n.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,r]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||r===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=r}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const r=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):r.trim());n=n.slice(r.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},18337:(e,t,n)=>{n.d(t,{
U:()=>environmentPorts,y:()=>r});const r={deployments:{look:async()=>[],end:async()=>{}},notices:{look:async()=>{},
end:async()=>{}}};function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}},
41270:(e,t,n)=>{n.d(t,{q:()=>cutOff});var r=n(60046);async function cutOff({ledger:e},t){const n=await e.read()
;const s=(0,r.mi)(n);if(s?.nonce!==t||(0,r.Ko)(n,s))return;await e.beat({n:s.n,cut:true})}},12618:(e,t,n)=>{n.d(t,{
MX:()=>evidence,px:()=>machineRows,vD:()=>redEnd,FA:()=>smokeAnswers,JA:()=>standing});var r=n(62807)
;function advice(e,t,n,r){
const s="Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice."
;const a="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${a.charAt(0).toLowerCase()}${a.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",s,a]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
if(t==="rollback")return["Nothing was taken back. If what is in service now is wrong too, dispatch the rollback workflow."]
;return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"removed":case"skipped":return[];case"failed":if(t==="teardown")return[s]
;return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[s,a]
}}var s=n(88105);var a=n(29260);var o=n(10148);var i=n(60046);var c=n(30193);var d=n(11999);var l=n(78241)
;function standing(e,t){const{seen:n,step:r}=e;const s=n.fleets.find(({name:e})=>e===(0,i.PX)(n.records));const a=(0,
o.te)(n,s);const d=advice(r.outcome,t.kind,s!==void 0,a!==void 0);return{serving:s,previous:a,
next:e.changed&&r.outcome!=="released"?[...d,...(0,c.c_)(n)]:d}}function machineRows(e){const t=(0,i.mi)(e.seen.records)
;return e.seen.fleets.filter(({name:e})=>e===t?.candidate||e===t?.stable).flatMap(t=>{const n=(0,
o.FW)(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:s,life:a})=>{const o=(0,
l.L4)(e.seen.targetGroups,r);const i=e.seen.answers[r];return{id:r,zone:s,release:t.release,fleet:t.name,
state:a!=="in-service"?a:o==="gone"?n:o,
attested:i?.state==="passed"?i.detail:i?.state==="failed"?`failed: ${i.detail}`:""}})})}
function smokeAnswers({seen:e,spec:t}){const n=(0,i.mi)(e.records);return t&&n?(0,d.I)((0,s.tx)(t,n,e),e):""}
async function evidence(e,t){
if(["released","refused","superseded","skipped","removed"].includes(t.step.outcome)||!t.changed)return[];const n=(0,
i.mi)(t.seen.records);const r=t.seen.fleets.find(({name:e})=>e===n?.candidate);if(r===void 0||r.name===(0,
i.PX)(t.seen.records))return[];const s=r.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${r.name}`,text:e}))
;const{beforeTraffic:o}=t.seen;if(o?.state==="ended")s.push({title:`before-traffic ended with ${o.code}`,text:o.output})
;for(const e of t.seen.smoke?.heard??[])if(e.failed>0)s.push({title:`Smoke check ${e.check}`,text:(0,c.dH)(e)})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")s.push({title:`Live check of ${e}`,text:n.detail
});const d=(0,a.yV)(r).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const l=[...d].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of l){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);s.push({title:`Console of ${t}`,text:n})}
return s}function rank(e,t){const n=e.seen.answers[t]?.state;return n==="failed"?0:n==="passed"?2:1}
function redEnd(e,t,n){const{outcome:s,why:a}=e.step
;const o=[`${t.app} in ${t.environment}: ${s}: ${a}.`,...n.slice(0,1)].join(" ")
;if(s==="superseded"||s==="skipped"||s==="removed")return
;if(s==="released"||s==="rolled-back"&&t.kind==="rollback")return;return s==="refused"?(0,r.J5)(o):(0,r.gz)(o,s)}},
97699:(e,t,n)=>{n.d(t,{O:()=>look,U:()=>holderState});var r=n(503);var s=n(58192);var a=n(88105);var o=n(29260)
;var i=n(58793);var c=n(25762);var d=n(60046);var l=n(59035);var f=n(79982);async function look(e,t,n,r=e=>e){
const{refusal:s,repeated:o,answers:i,pace:c}=n;const l=e.clock.now()
;const{records:f,fleets:u,foreign:h,absent:m}=await lookAtFleets(e,n);const p=(0,d.mi)(f)
;const g=p&&f.specs.includes(p.attempt)?await e.ledger.spec(p.attempt):void 0;const w=g&&r(g);const v=w&&!(0,
d.Ko)(f,p)?w:t.spec??w;const k=u.find(({name:e})=>e===p?.candidate);const{targetGroups:$=[]}=v?.place??{}
;const{beforeTraffic:b}=k?.facts??{}
;const[y,S,x,O,A,M,T]=await Promise.all([i.ask("commit",c.github,()=>commitState(e,t,p)),i.ask(`targets of ${$}`,c.targets,()=>e.traffic.look($)),v&&t.kind==="rollout"?i.ask(`alarms ${v.alarms}`,c.alarms,()=>e.alarms.look(v.alarms)):[],i.ask(`holder of ${p?.nonce}`,c.github,()=>holderState(e,t,p,f)),w&&p&&k===void 0?i.ask(`template of ${p.release}`,c.groups,()=>e.fleets.template(p.release)):void 0,i.ask("answers",c.machines,()=>e.machines.answers()),b&&i.ask(`end on ${b.machine}`,c.machines,()=>e.machines.beforeTraffic(b.machine))])
;const j={now:e.clock.now(),records:f,holder:O,...y===void 0?{}:{commit:y},fleets:u,foreign:h,absent:m,targetGroups:S,
strangers:strangers(S,u),answers:M,alarms:x,...A===void 0?{}:{template:A},...T===void 0?{}:{beforeTraffic:T},
...s===void 0?{}:{refusal:s},...o===void 0?{}:{repeated:o}};if(w===void 0||p===void 0||k===void 0)return{seen:j,spec:w,
...aged(e,n,l)};const z=p.nonce===t.me.nonce?await n.smoke.look((0,a.tx)(w,p,j),j):void 0
;const V=await withServed(e,n,z?{...j,smoke:z}:j,w,p);const Z=await withMachines(e,n,V,w,p);return{seen:Z,spec:w,
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
L:()=>reconcile});var r=n(62807);var s=n(12403);var a=n(97189);const o={records:0,groups:0,details:60,activities:5,
targets:0,alarms:0,served:0,machines:0,github:0,site:0};function anew(e){return e?o:{...o,details:0,activities:0}}
const i={records:10,groups:5,details:1/0,activities:10,targets:5,alarms:10,served:15,machines:5,github:10,site:5}
;const c={...i,groups:20,targets:8,site:20};const d=30;const l=1/4;function paceOf(e,t,n){
const r=e.name==="wave"&&e.progress.bakeSince!==void 0;const s=r?c:i;const a=r?s.targets*Math.max(1,n):s.targets
;const{alarms:o,details:f}=s;const u=Object.entries(s).map(([e,n])=>[e,Math.min(n,t*l)]);const h=t<d?{targets:0,alarms:0
}:{targets:a,alarms:o};return{...Object.fromEntries(u),...h,details:f}}var f=n(60046);var u=n(50965);var h=n(79982)
;class Answers{#e;#t=new Map;#n=0;#r=0;constructor(e){this.#e=e}begin(){this.#n=this.#e.now();this.#r=this.#n}
get began(){return this.#n}get oldest(){return this.#r}get old(){return this.#r<this.#n}async ask(e,t,n){
const r=this.#t.get(e);if(r===void 0||r.asked<this.#n-t)return await this.#s(e,n);this.#r=Math.min(this.#r,r.asked)
;return r.answer}async askAfter(e,t,n){const r=this.#t.get(t);const s=this.#t.get(e)?.answered??1/0
;return r&&r.asked>s?r.answer:await this.#s(t,n)}forget(){this.#t.clear()}async#s(e,t){const n=this.#e.now()
;const r=await t();this.#t.set(e,{asked:n,answered:this.#e.now(),answer:r});return r}}var m=n(18337)
;async function carryOutEnvironment(e,t){
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
;var $=n(86082);var b=n(98703);var y=n(48867);function unheard(e,t){const{compared:n=b.z_,kinds:r=[],last:s}=t??{}
;return{check:e,good:0,failed:0,unreached:0,others:0,compared:n,kinds:r,...s&&{last:s}}}function hear(e,t,n,r){
const{now:s,reached:a,clean:o}=r;const i=(0,v.S)(t.check,n,s,o);const c=t.old&&(0,v.S)(t.old.check,n,s,o)
;const{failure:d}=i;if(d&&!arrived(n)&&!a&&e.good===0)return{...e,unreached:e.unreached+1,failure:d}
;const l=whoseOf(t,i,c,r);const f=failureOf(l,i,c);const u=f?(0,y.Z)(e.kinds,(0,k.I)(f,n,o),l):e.kinds
;const h=l===void 0?e:{...e,kinds:u,compared:(0,b.UD)(e.compared,l,f!==void 0)};if(d===void 0)return{
...unheard(e.check,h),good:e.good+1};if(saysNothing(l,i))return{...h,others:e.others+1,failure:d};return{...h,
failed:e.failed+1,failure:d,...l!=="before"&&{last:d}}}function whoseOf({check:e,old:t},n,r,s){
if(s.bakeSince===void 0)return"before";if(t===void 0)return"fresh";const a=n.failure===void 0
;const o=r?.failure===void 0;if(n.release===t.release||o&&!a)return"old";if(!s.mixed||a&&!o||n.release)return"fresh"
;return(0,$.$)(e.question)===(0,$.$)(t.check.question)?"either":void 0}function failureOf(e,{failure:t},n){
if(e==="old")return n?.failure;return e==="either"&&t?.word==="release"?void 0:t}
function saysNothing(e,{failure:t,release:n}){if(e==="either")return t?.word==="release"&&n===""
;return e==="old"||e===void 0}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}var S=n(30193);class Smoke{#l;#f=new AbortController;#u=new Set;#h
;#m;#p=0;#g=0;#w="";#v=[];#k=[];#$=[];constructor(e){this.#l=e}async look(e,t){const n=(0,S.O7)(e,t);if(n!==void 0){
await this.#b(n,e);for(const e of this.#v.keys())this.#s(e)}return this.#m&&{...this.#m,since:this.#g,heard:[...this.#k]
}}close(){this.#f.abort();this.#h?.asker.close()}async#b(e,t){const r=`${t.lease.attempt} ${e.bakeSince}`;this.#m=e
;if(r===this.#w)return;this.#h??=await this.#l.probe()
;this.#v=await(await Promise.all([n.e(9691),n.e(4887),n.e(2554)]).then(n.bind(n,65041))).askings(t,e)
;const{secrets:s}=this.#h;for(const{check:e}of this.#v)s.hide(...(0,w.Fj)(e.question))
;const a=this.#p===t.lease.attempt?this.#k:[];if(this.#p!==t.lease.attempt)this.#g=this.#l.clock.now()
;this.#p=t.lease.attempt;this.#k=this.#v.map(({check:e},t)=>unheard(s.clean(e.name),a[t]));this.#$=this.#v.map(()=>0)
;this.#w=r}#s(e){const{clock:t}=this.#l;const[n,r,s,a]=[this.#v[e],this.#k[e],this.#w,this.#h]
;if(n===void 0||r===void 0||a===void 0)return;if(t.now()<(this.#$[e]??0))return;this.#$[e]=Number.POSITIVE_INFINITY
;const o=t.now();a.asker.ask(n.check.question,this.#f.signal).then(r=>{const i=this.#k[e]
;if(this.#w!==s||i===void 0)return;const c=this.#m??{mixed:false};const d=this.#u.has(i.check);const l={...c,
now:t.now(),reached:d,clean:e=>a.secrets.clean(e)};const f=hear(i,n,r,l);if(f.good>i.good)this.#u.add(i.check)
;this.#k[e]=f;this.#$[e]=o+2})}}const x=.25;const O=2;const A=15;const M=10;const T=["claim","decide"];const j={
look:g.O,decide:(e,{spec:t,seen:n})=>(0,a.s)(e,t,n)};async function reconcile(e,t,n,r=j){const s=new Smoke(e);try{
return await untilDone(e,t,n,r,s)}finally{s.close()}}async function foresee(e,t,n){const r=new Smoke(e);const s={...t,
began:e.clock.now()-e.clock.uptime()};const a={refusal:void 0,repeated:void 0,absent:{},shown:new Set}
;const o=anew(false);try{const t={answers:new Answers(e.clock),details:new KnownDetails,smoke:r,pace:o,acting:o}
;const i=await lookUntilSeen(n,e,s,{...a,...t});return{...i,step:n.decide(s,i)}}finally{r.close()}}
async function untilDone(e,t,n,r,a){let o;let i;let c;let d=0;let l={};const m=new Set;const p={shown:m,smoke:a,
answers:new Answers(e.clock),details:new KnownDetails};let g=anew(false);let w=g;let v={why:"",since:0};let k=false
;let $=0;let b=0;for(;;){const a=e.clock.now();const y=await lookUntilSeen(r,e,o??t,{...p,refusal:i,repeated:c,absent:l,
pace:w,acting:g});l=y.seen.absent??{};for(const{name:e}of y.seen.fleets)m.add(e);const S=o??{...t,
began:e.clock.now()-e.clock.uptime()};o=remembering(S,y.seen);const M=r.decide(o,y);const j=(0,f.mi)(y.seen.records)
;const z=j?.nonce===o.me.nonce&&!(0,f.Ko)(y.seen.records,j);g=anew(z);w=g;if(M.kind!=="wait"&&y.since!==void 0){
p.answers.forget();continue}n(M,y);const V=M.kind==="effect"?M.effect:void 0;const Z=V===void 0||z||T.includes(V.do)
;if(M.kind!=="wait"&&!await stands(e,a,y.seen.records,Z))continue;if(M.kind==="done")return{...y,step:M,
changed:k&&M.changed};if(j&&z&&V?.do!=="let-go")if(y.seen.now-$>=A){await ignoringLater(()=>e.ledger.beat({n:j.n}))
;$=y.seen.now;if(M.kind!=="wait"&&!await stands(e,a,y.seen.records))continue}if(V===void 0){c=void 0
;if(M.why!==v.why)v={why:M.why,since:e.clock.now()};w=paceOf(M.phase,e.clock.now()-v.since,y.seen.targetGroups.length)
;const t=M.kind==="wait"&&M.until!==void 0?M.until-e.clock.now():O
;await e.clock.wait(Math.min(O,x*2**b++,Math.max(.05,t)));continue}b=0;v={why:"",since:0};const Q=(0,u.r8)(V,y.seen)
;const G=d+(0,u.bA)(Q)-e.clock.now();if(G>0){p.details.forget(V);await e.clock.wait(Math.min(O,G));continue}try{
d=e.clock.now();c={effect:V,times:Q+1};await carryOut(e,o,y.spec,y.seen,V,M.why)
;if(!["claim","store-spec","decide","let-go"].includes(V.do))k=true;i=void 0}catch(t){if(t instanceof h.C)i={effect:V,
message:t.message};else if(!(t instanceof h.V))throw t;await e.clock.wait(s._L.rollout.afterEffect)}p.answers.forget()
;p.details.forget(V);o={...o,acted:e.clock.now()}}}function remembering(e,t){const n=(0,f.mi)(t.records)
;if(n?.nonce===e.me.nonce)return{...e,held:n};return n===void 0||(0,f.Ko)(t.records,n)?e:{...e,found:n.attempt}}
async function stands(e,t,n,r=true){if(r&&e.clock.now()-t<=M)return true;const s=e.clock.now();try{
const{leases:r,beats:a,verdicts:o}=await e.ledger.read();const i=a.filter(e=>e.ended)
;const c=Math.max(0,...[...r,...i,...o].map(({at:e})=>e));const d=r.at(-1)?.nonce===(0,f.mi)(n)?.nonce
;return c<t&&d&&e.clock.now()-s<=M}catch(e){if(e instanceof h.V)return false;throw e}}
async function lookUntilSeen(e,t,n,a){const{first:o,longest:i,blind:c}=s._L.rollout
;const d=`looking at ${n.app} in ${n.environment}`;const l=t.clock.now();a.answers.begin();return await(0,
s.d_)(()=>e.look(t,n,a),(e,n)=>{if(e instanceof h.C)throw(0,r.gz)(`${d}: ${e.message}`);if(!(e instanceof h.V))throw e
;if(t.clock.now()-l<=c)return Math.min(i,o*2**n)
;throw(0,r.gz)(`${d}: no answer for ${c} s, lastly ${e.message}; run it again to continue`)},e=>t.clock.wait(e))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof h.C)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof h.V))throw e}}},97121:(e,t,n)=>{n.d(t,{
g:()=>Story});var r=n(88105);var s=n(29260);var a=n(14666);var o=n(81185);var i=n(60046);var c=n(98668)
;function interference(e,t,n=t.now){const r=(0,i.mi)(t.records);if(r===void 0||(0,i.Ko)(t.records,r))return{told:[],
standing:new Map};const s=(0,i.Vj)(t.records,r.attempt)===void 0
;const a=new Map(t.fleets.map(a=>[a.name,show(t,n,a,s&&a.name===r.candidate?e.get(a.name):void 0)]))
;const o=[...a.values()].flatMap(n=>{const a=e.get(n.fleet.name)
;return[...s?lowered(a?.fleet,n.fleet,r,t.now):[],...cutOff(a,n,t.now,s)]});return{told:o,standing:new Map([...e,...a])}
}function lowered(e,{name:t,desired:n},r,i){if(e===void 0||!(0,a.dp)(e)||(0,s.vv)(e)||((0,
o.pJ)(e)??1/0)<=i||n>=e.desired)return[];const d=`${t} was lowered from ${e.desired} to ${(0,
c.aT)(n)}, and not by this ${r.kind}`;const l="CloudTrail names who asked for it"
;if(t===r.candidate)return[`${d}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${l}`]
;return t===r.stable?[`${d}: from now on that many count as needed; ${l}`]:[]}function show({targetGroups:e},t,n,r){
const s=e.filter(({arn:e})=>n.traffic[e]===void 0);const a=s.flatMap(({targets:e,drain:t})=>e.map(e=>({...e,drain:t})))
;const o=new Set(a.map(({machine:e})=>e));const i=new Set(a.filter(({state:e})=>e==="unhealthy").map(({machine:e})=>e))
;const c=new Set(n.machines.map(({id:e})=>e));const d=new Map;for(const{machine:e,state:n,drain:r}of a){
if(!c.has(e)||i.has(e))continue;const s=n==="draining"?t+r:1/0;d.set(e,Math.max(s,d.get(e)??0))}
for(const[e,t]of r&&s.length>0?r.undrained:[])if(!o.has(e))d.set(e,t);return{fleet:n,undrained:d}}
function cutOff(e,{fleet:t,undrained:n},r,s){const a=new Set(e?.fleet.ended?.map(({machine:e})=>e))
;const busy=t=>r<(n.get(t)??e?.undrained.get(t)??0);const o=(t.ended??[]).filter(({machine:e})=>busy(e)&&!a.has(e))
;const i=s?"; others are launched in their place, and the wave bakes anew":""
;return[...byCause(o)].map(([e,n])=>`AWS ended ${(0,
c.aT)(n.length)} of ${t.name} without draining, since its group is not attached: requests to ${listed(n)} may have failed${i}; AWS' reason: ${interference_short(e)}`)
}function byCause(e){const t=new Map;for(const{machine:n,cause:r}of e)t.set(r,[...t.get(r)??[],n]);return t}const d=10
;const l=300;function listed(e){const t=e.length-d;return t>0?`${e.slice(0,d).join(", ")} and ${t} more`:e.join(", ")}
function interference_short(e){return e.length>l?`${e.slice(0,l)}…`:e}var f=n(58793);var u=n(1817);var h=n(65799)
;var m=n(50965);var p=n(11999);var g=n(78241);class Story{moments=[];#y;#S="";#x="";#O=0;#A=false;#M="";#T=false
;#j=new Map;#z=new Set;#V=new Set;#Z=new Set;constructor(e){this.#y=e}get start(){return this.#O}
tell(e,{seen:t,spec:n,took:s,since:a=t.now-s}){const o=this.#O===0;this.#O||=t.now;if(s>10&&!this.#T){this.#T=true
;const e=`AWS answers slowly: one look took ${Math.round(s)} s; everything is done all the same, and later`
;this.#y.log.notice(e,"Slow")}const c=(0,h.R)(e.phase);if(c!==this.#S){this.#S=c;this.#y.section(c)}
for(const e of t.foreign){if(!this.#z.has(e.name))this.#y.log.warning((0,f.dc)(e),"Not ours");this.#z.add(e.name)}
for(const{fleet:e,grave:n,text:r}of(0,u.ro)(t)){if(n&&!this.#V.has(e))this.#y.log.warning(r,"Not retired")
;if(!n&&o)this.#y.log.notice(r);if(n)this.#V.add(e)}const{told:d,standing:l}=interference(this.#j,t,a);this.#j=l
;for(const n of e.phase.name==="lease"?[]:d){this.#y.log.warning(n,"Changed by others");this.moments.push({
at:this.#g(t),phase:c,what:n})}const g=(0,i.mi)(t.records);for(const{about:e,text:s}of n&&g?(0,p.l)((0,
r.tx)(n,g,t),t):[]){if(this.#Z.has(e))continue;this.#Z.add(e);this.#y.log.warning(s,"Smoke");this.moments.push({
at:this.#g(t),phase:c,what:s})}if(t.beforeTraffic?.state==="ended"&&!this.#A){this.#A=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#y.log.info(`        | ${e}`)}const w=e.kind==="effect"?(0,
m.r8)(e.effect,t):0;if(w>=m.Qm&&this.#M!==e.why){this.#M=e.why
;const t=`no look shows that it was done; it is asked again every ${m.zP} s at most`
;this.#y.log.warning(`AWS took "${e.why}" ${w} times, and ${t}`,"No effect")}
const v=e.kind==="wait"?`waiting: ${e.why}${untilOf(e)}`:e.why;if(v===this.#x)return;this.#x=v
;const k=e.kind==="effect"?machinesOf(e.effect):"";const $=`${Math.round(t.now-this.#O)} s`.padStart(6)
;this.#y.log.info(`${$}  ${v}${k}${e.kind==="effect"?"":this.#Q(t)}`);if(e.kind!=="wait")this.moments.push({
at:this.#g(t),phase:c,what:v})}#g({now:e}){return Math.round(10*(e-this.#O))/10}#Q(e){const t=(0,i.mi)(e.records)
;const n=e.fleets.filter(e=>(0,s.yV)(e).length>0&&(e.name===t?.candidate||e.name===t?.stable)).map(t=>{const n=(0,
g.fE)(e.targetGroups,t).length
;return`${t.release}: ${(0,g.s2)(e.targetGroups,t).length} healthy of ${n} registered, ${(0,s.yV)(t).length} running`})
;return n.length===0?"":` [${n.join("; ")}]`}}function untilOf({until:e,ends:t}){const n=e??t;if(n===void 0)return""
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
71493:(e,t,n)=>{n.d(t,{J:()=>a});var r=n(24905);const s=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;const a=(0,
r.lq)("IAM role to work as, arn:aws:iam::…:role/…: the action exchanges a token of GitHub for it (permission id-token: write) and renews that for as long as it runs; in place of aws-actions/configure-aws-credentials",e=>{
if(s.test(e))return e
;throw new Error(`"${e.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})}};
