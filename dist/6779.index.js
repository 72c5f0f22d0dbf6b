export const id=6779;export const ids=[6779];export const modules={42558:(e,t,n)=>{n.d(t,{K:()=>fisher});var r=n(58581)
;function fisher(e,t){if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1;const n=e.count+t.count
;const s=e.of+t.of;const o=choices(e.of,e.count)+choices(t.of,t.count)-choices(s,n);return(0,
r.R)(o,e.count,Math.min(n,e.of),r=>(n-r)*(e.of-r)/((r+1)*(t.of-n+r+1)))}function choices(e,t){let n=0
;for(let r=1;r<=Math.min(t,e-t);r++)n+=Math.log((e-r+1)/r);return n}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf})
;var r=n(26876);const s=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const s=shape((0,r.K)(t.body,n));return`${e.word} (${t.status})${s===""?"":`: ${s}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>s?`${t.slice(0,s)}…`:t}},25812:(e,t,n)=>{n.d(t,{TO:()=>differenceTold,yb:()=>releasesTold,
Gg:()=>shareRow,LA:()=>sharesTable});var r=n(5583);var s=n(42558);const o=1.959963984540054;function newcombe(e,t){
const[n,r]=[e.count/e.of,t.count/t.of];const[[s,o],[a,i]]=[wilson(e),wilson(t)]
;return[n-r-Math.hypot(n-s,i-r),n-r+Math.hypot(o-n,r-a)]}function wilson({count:e,of:t}){const n=e+o**2/2
;const r=o*Math.sqrt(e*(t-e)/t+o**2/4);return[(n-r)/(t+o**2),(n+r)/(t+o**2)]}var a=n(48932);const i=20;const c=5
;const d=5;const f=.001;function releasesTold(e,t){const n=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(n.length===0)return""
;const s=n.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,n)=>shareRow(n===0?(0,
r.a)(e):"",(0,r.a)(t.release||"none"),t)));const o=n.flatMap(({check:e,releases:n})=>comparedSaid(e,n,t))
;return[sharesTable(s),o.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,n){
const o=t.find(({release:e})=>e===n);if(o===void 0)return[];const i=t.filter(e=>e!==o)
;const c=i.reduce((e,{count:t,of:n})=>({count:e.count+t,of:e.of+n}),l);const u=new Set(i.flatMap(({kinds:e})=>e))
;const h=o.kinds.filter(e=>!u.has(e)).slice(0,d)
;const m=o.count>=a.jv&&(0,s.K)(o,c)<f?"more than chance":"no more than chance may give"
;return[...o.count+c.count>0?[`${differenceTold(e,o,c)}, ${m}`]:[],...h.map(t=>`- ${(0,
r.a)(e)}: a kind of error that the others did not have: ${(0,r.g)(t,200)}`)]}const l={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:n,of:r}){return`| ${e} | ${t} | ${r} | ${n} | ${percent(n/r)} |`}
function differenceTold(e,t,n){const[s,o]=newcombe(t,n)
;return`- ${(0,r.a)(e)}: ${percent(s)} to ${percent(o)} more failures of the new release (95 % sure)`}
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
Cj:()=>rose,jv:()=>s});var r=n(58581);const s=5;const o=2;const a=.001;const i={count:1,of:100};function rose(e,t){
const{count:n,of:r}=t.of>0?t:i;if(e.count<s||e.count*r<o*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+r))<a}function atLeast(e,t,n){if(n>=1)return 1
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
58581:(e,t,n)=>{n.d(t,{R:()=>tail});function tail(e,t,n,r){let s=Math.exp(e);let o=0;for(let e=t;e<=n&&s>o*1e-15;e++){
o+=s;s*=r(e)}return Math.min(1,o)}},48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,Nq:()=>parseEnvironment,hS:()=>parseAmi,
zZ:()=>parseImage});var r=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:s=""}=(0,r.mQ)(e);const o=t===void 0?n:`${t}/${n}`;if(o!==""&&(0,r.Bc)(s))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${o||"orders"}@sha256:<64 hex digits>`)}
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
;var o=n(59035);var a=n(98668);const i=60;function namesIn({leases:e}){
return[...new Set(e.flatMap(({candidate:e,stable:t})=>[e,t??[]].flat()))]}function sought(e){const{records:t}=e
;const n=t.leases.at(-1);const o=(0,s.PX)(t);const a=(0,s.q1)(t,(0,r.IQ)(t,o)??0)?.stable
;const i=new Set([n?.candidate,n?.stable,o,a]);return Object.keys(e.absent??{}).filter(t=>i.has(t)&&mayBeThere(e,t))}
function absences(e,t,n,r,s,o=new Set){const a=new Set(r.map(({name:e})=>e))
;const i=namesIn(n).filter(e=>!a.has(e)&&!o.has(e));return Object.fromEntries(i.map(n=>[n,{since:e[n]?.since??s,
shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){const r=e?.[n]?.since;return r!==void 0&&t<r+i}
function awaitNamed(e,t){const{candidate:n,stable:r}=e;const o=t.records.leases.find(e=>e.candidate===n)??e
;const a=t.absent?.[n]?.shown===true||o.attempt!==e.attempt||t.strangers.length>0||(0,
s.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,a?n:void 0],t)}
function awaitReleased(e,t,n){const r=(0,s.PX)(t.records);const a=t.fleets.find(e=>e.name===r);const i=a&&(0,
s.q1)(t.records,a.facts.rank)?.stable;const c=t.records.verdicts.findLast(({ruling:e})=>e==="release")?.at??0
;const d=n===void 0||(0,o.Es)(n.place)&&t.now<c+n.keepPrevious;return awaitAll([r,e==="rollback"&&d?i:void 0],t)}
function awaitAll(e,t){const n=e.find(e=>e!==void 0&&mayBeThere(t,e));const r=n===void 0?void 0:t.absent?.[n]?.since
;if(n===void 0||r===void 0)return
;return(0,a.uk)(`AWS does not show ${n}, which the records name: it is looked for by name for ${i} s`,r+i)}},
58192:(e,t,n)=>{n.d(t,{Aq:()=>silentAlarms,DF:()=>ringing,IA:()=>servedSince});var r=n(30193)
;function ringing({spec:e,began:t},{alarms:n}){const old=({since:n})=>e.fixForward===true&&n!==void 0&&n<t.at
;return n.find(e=>e.state==="ALARM"&&!old(e))}function servedSince(e,t){const{spec:n,candidate:s,lease:o}=e
;const{alarms:a,now:i}=t;const c=s?.facts.progress;if(c?.attempt!==o.attempt||c.bakeSince===void 0)return
;if(n.noData!=="pass-if-served"||i<c.bakeSince+n.bake)return;return a.some(silent)||(0,r.$l)(e,t)?c.bakeSince:void 0}
function silentAlarms(e,t,n){const{noData:r}=e.spec;const s=e.stable===void 0||t.served
;const o=saidOf(r,t.alarms.filter(silent),s);return o&&n===(r==="fail"?"fail":"wait")?`${o} (no-data: ${r})`:void 0}
function saidOf(e,t,n){if(t.length===0||e==="pass")return;const r=t.map(({name:e})=>e).join(", ")
;const s=`alarm ${r} has INSUFFICIENT_DATA at the end of the bake`;if(e!=="pass-if-served")return s
;const o=t.find(({missing:e})=>e);if(o)return`alarm ${o.name} is not there at the end of the bake`
;return n===true?void 0:`${s}, and ${n||"no balancer tells of a request since it began"}`}function silent({state:e}){
return e==="INSUFFICIENT_DATA"}},96365:(e,t,n)=>{n.d(t,{t:()=>countBefore,v:()=>answeredBefore});const r=140
;function answeredBefore(e,t){const n=e.map(({compared:e})=>e.before)
;const s=Math.min(...n.filter((e,n)=>!t.includes(n)).map(({of:e})=>e))
;const o=n.flatMap(({count:e},n)=>e===0||t.includes(n)?[]:[[n,Math.min(e,s)]])
;const a=t.join("+").length+o.join("+").length;return Number.isFinite(s)&&s>0&&a<=r?{asked:s,flaky:o}:void 0}
function countBefore({asked:e,flaky:t},n){return{count:t.find(([e])=>e===n)?.[1]??0,of:e}}},88105:(e,t,n)=>{n.d(t,{
Kd:()=>holderOf,Wg:()=>fleetName,tx:()=>attemptOf});var r=n(60046);function attemptOf(e,t,n){
const s=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,r.q1)(n.records,t.attempt)??t,
candidate:s,stable:n.fleets.find(({name:e})=>e===t.stable),warm:s!==void 0&&s.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}
function holderOf(e){const{repository:t,run:n,runAttempt:r,nonce:s}=e.me;return{repository:t,run:n,runAttempt:r,nonce:s}
}},14666:(e,t,n)=>{n.d(t,{$B:()=>need,Fb:()=>launchSize,H3:()=>nextWave,Iv:()=>ceiling,U9:()=>count,Vj:()=>sick,
XF:()=>enough,dp:()=>pinned,wS:()=>grow,wk:()=>goal});var r=n(29260);var s=n(59035);var o=n(98668);var a=n(78241)
;function need(e,t){const{stable:n,candidate:r,spec:s}=e;const o=n===void 0?s.size.min:Math.max(n.desired,1)
;if(r===void 0||!handedOver(r))return o;const a=r.desired>least(e)?r.desired-sick(t,r):0;return Math.max(o,a)}
function handedOver(e){return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,
r.yV)(t).filter(({id:t})=>(0,a.L4)(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){
return e?n:n-Math.min(t?.facts.short??0,n)}function goal(e,t){return Math.max(need(e,t),least(e))}
function least({lease:e,spec:t}){return e.kind==="rollout"?t.size.min:0}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const s=e.findIndex((e,s)=>s>t&&r&&count(e,n)>count(r,n));return s<0?void 0:s}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const o=t===0&&"machines"in r;return o||!(0,s.Es)(e.spec.place)?count(r,n):n}
function ceiling(e,t){return Math.max(e.spec.size.max,t)}function pinned(e){return e.min===e.desired}
function grow(e,t,n){const r=Math.max(n,t.desired);if(t.min===r&&t.max>=r)return;const s=n>t.desired?{desired:n}:{}
;const a=Math.max(t.max,ceiling(e,r));return(0,o.QZ)({do:"resize",fleet:t.name,min:r,max:a,...s
},`hold ${t.name} at ${(0,o.aT)(r)}`)}},98703:(e,t,n)=>{n.d(t,{JJ:()=>worse,UD:()=>compare,_m:()=>tooManyInARow,
cz:()=>sum,vV:()=>d,z_:()=>a});var r=n(42558);var s=n(48932);const o={count:0,of:0};const a={before:o,old:o,fresh:o,
either:o};const i=5e-4;const c=5e-6;const d=3;function compare(e,t,n){const{count:r,of:s}=e[t];return{...e,[t]:{
count:r+(n?1:0),of:s+1}}}function worse({before:e,old:t,fresh:n,either:r},s,o){const a=s?t:sum(e,t)
;if(differs(n,a,o))return told(n,"of the new release",a,s?"of the old one at the same time":"of the old one");const i={
count:r.count,of:sum(r,t,n).of};if(!differs(i,e,o))return
;return told(i,"while both releases answer",e,"of the old one before that")}function told(e,t,n,r){return{now:e,other:n,
said:`${e.count} of ${e.of} answers ${t}, ${n.count} of ${n.of} ${r}`}}function differs(e,t,n){return e.count>=s.jv&&(0,
r.K)(e,t)<i/n}function tooManyInARow(e,t,n){const r=sum(e.before,e.old);if(t<d||r.of===0)return t>=d
;const s=sum(...Object.values(e));const o=Math.max(0,s.count-t)/Math.max(1,s.of-t);return o**t<=c/n||runs(t,r)<=c/n}
function runs(e,{count:t,of:n}){return Array.from({length:e},(e,r)=>(t+.5+r)/(n+1+r)).reduce((e,t)=>e*t)}
function sum(...e){return e.reduce((e,t)=>({count:e.count+t.count,of:e.of+t.of}),o)}},81185:(e,t,n)=>{n.d(t,{
Fv:()=>renewed,fg:()=>expires,pJ:()=>endOf});var r=n(22730);var s=n(29260);var o=n(98668);const a=120;const i=30
;function renewed(e,t,n,r){const{ttl:s}=e;if(s===void 0||t.max===0||t.deleting)return;const c=endOf(t)
;const d=c===void 0?Math.max(n+s,r+i):n+s;if(c!==void 0&&(d<r+a||c>=d-a))return
;const f=c===void 0?"let AWS end":"put off the end of";return(0,o.QZ)({do:"put-expire",fleet:t.name,at:d
},`${f} ${t.name}, ${inWords(s)} after this deploy`)}function expires(e){return e.schedules.some(({name:e})=>e===s.UC)}
function endOf(e){return e.schedules.find(({name:e})=>e===s.UC)?.at}function inWords(e){return(0,
r.a3)(e<3600?e:Math.round(e/60)*60)}},29260:(e,t,n)=>{n.d(t,{UC:()=>s,ZI:()=>attached,cB:()=>o,cO:()=>r,vv:()=>retiring,
yV:()=>alive});const r="immutable-retire";const s="immutable-expire";const o="immutable-catch-up";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===r)}
function attached(e){return Object.keys(e.traffic)}},10148:(e,t,n)=>{n.d(t,{CS:()=>ranks,FW:()=>wasReleased,
IQ:()=>rankOf,te:()=>previousOf});var r=n(29260);var s=n(60046);function wasReleased(e,t){return(0,
s.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const n=made(t);const r=n?.kind==="rollback"?made(n.restores):n;return r?.kind==="rollout"?r.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:n})=>t==="release"&&(0,
s.q1)(e,n)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function previousOf({records:e,fleets:t},n){if(n===void 0)return;const o=(0,s.q1)(e,n.facts.rank)?.stable
;const a=t.find(({name:e})=>e===o)?.facts.rank;const i=rankOf(e,o)??a??n.facts.rank-1;const c=ranks(e).find(e=>e<=i)
;const d=c===void 0?void 0:(0,s.q1)(e,c);if(c===void 0||d===void 0)return
;const f=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
r.yV)(e).length>0).sort((e,t)=>(0,r.yV)(t).length-(0,r.yV)(e).length)[0];return{rank:c,release:d.release,
group:d.candidate,...f&&{fleet:f}}}},71627:(e,t,n)=>{n.d(t,{q:()=>brokenRule});var r=n(14666);var s=n(81185)
;var o=n(29260);var a=n(10148);var i=n(25762);var c=n(60046);var d=n(78241);const f={
"rule 4 (healthy capacity in service never falls below the need)":function capacity({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="replace"&&(n||s.fleet!==t?.candidate?.name||s.fleet===r?.name))return`end ${s.machine} of ${s.fleet}, which is no candidate`
;if(s.do==="resize"){if(s.fleet!==r?.name)return;const e=Math.min(s.desired??r.desired,s.max??r.max)
;return e<r.desired?`shrink ${r.name}, which serves, to ${e}`:void 0}const o=outOfTraffic(e,s);if(o.size===0)return
;const a=e.fleets.flatMap(t=>(0,d.s2)(e.targetGroups,t));if(!a.some(e=>o.has(e)))return
;const i=a.filter(e=>!o.has(e)).length;const c=t&&least(t,n,e)
;return c!==void 0&&i<c?`leave ${i} healthy machines where ${c} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const s=t?.candidate
;if(t===void 0||s===void 0)return"release what is not there";const o=e.fleets.find(t=>t!==s&&(0,
d.fE)(e.targetGroups,t).length>0);if(o)return`release while ${o.name} still gets requests`;const a=goodOnes(t,e,s)
;const i=(0,r.$B)(t,e.targetGroups);return a<i?`release with ${a} of ${i} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function traffic({seen:e,attempt:t,verdict:n,serving:s},a){
if(a.do==="attach"){const n=t?.candidate
;if(t===void 0||a.fleet!==n?.name)return`attach ${a.fleet}, which is no candidate`;const s=(0,r.$B)(t,e.targetGroups)
;const o=goodOnes(t,e,n);return o<s?`attach ${a.fleet} with ${o} of ${s} machines healthy and proven`:void 0}
if(a.do!=="register")return;for(const r of a.machines){const a=e.fleets.find(({machines:e})=>e.some(e=>e.id===r))
;const c=a&&(0,o.yV)(a).find(e=>e.id===r)
;if(a===void 0||c===void 0)return`register ${r}, which is no running machine of ours`;if(a===s)continue
;if(t===void 0||a!==t.candidate)return`register ${r}, which is neither new nor in service`
;if(n)return`register ${r} after the verdict ${n.ruling}`;if(!(0,i.H3)(t,e,c))return`register ${r} before it was proven`
}return},
"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-expire"){const t=named(n.fleet)
;if(t===void 0)return`put off the end of ${n.fleet}, which is not there`;const r=(0,s.pJ)(t)
;return n.at<=Math.max(e.now,r??0)?`bring the end of ${t.name} nearer`:void 0}if(n.do==="put-retire"){
const r=named(n.fleet);if(r===void 0)return`retire ${n.fleet}, which is not there`
;if(r===t)return`retire ${r.name}, which is in service`;if((r.schedules.find(({name:e})=>e===o.cO)?.at??1/0)<n.at)return
;const s=(0,o.ZI)(r).some(e=>r.traffic[e]!=="removing")
;return s||(0,d.fE)(e.targetGroups,r).length>0?`retire ${r.name}, which may still get requests`:void 0}
if(n.do==="catch-up"&&n.fleet!==t?.name)return`let ${n.fleet} grow, which is not in service`
;const r=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const a=r.find(e=>e&&(0,o.vv)(e));return a&&`give requests to ${a.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="decide"){const t=(0,c.Vj)(e.records,s.attempt)
;return t&&`decide ${s.ruling} on attempt ${s.attempt} after ${t.ruling}`}if(t===void 0)return
;const o=s.do==="write-facts"&&Object.keys(s.facts).join()==="caughtUp"
;if(n&&l.includes(s.do)&&!o)return`${s.do} after the verdict ${n.ruling}`
;if(n===void 0&&u.includes(s.do))return`${s.do} before there is a verdict`;if(n===void 0||r===void 0)return
;const a=s.do==="drop-policies"||s.do==="drop-schedules"||s.do==="detach"
;if(a&&s.fleet===r.name)return`${s.do} of ${r.name}, which is in service for good`
;const i=s.do==="deregister"&&r.machines.find(({id:e})=>s.machines.includes(e))
;return i?`deregister ${i.id}, which is in service for good`:void 0},
"rule 13 (only what is ours, empty and out of use is deleted)":function deletion({seen:e,attempt:t,serving:n},r){
if(r.do==="delete-fleet"){const s=e.fleets.find(({name:e})=>e===r.fleet);const{candidate:o,stable:a}=t?.lease??{}
;if(s===void 0)return`delete ${r.fleet}, which is no fleet of ours`
;if(s===n||[o,a].includes(s.name))return`delete ${s.name}, which is in use`;const i=s.desired>0||s.machines.length>0
;return i?`delete ${s.name}, which has machines`:void 0}if(r.do!=="forget")return
;const s=e.fleets.find(({release:e,deleting:t})=>e===r.template&&!t)
;if(s)return`delete the template version of ${r.template}, which ${s.name} needs`;const o=(0,a.te)(e,n)?.rank
;const i=r.records.find(e=>/^(verdict|spec)/.test(e)&&Number(e.split("/")[1])===o)
;if(i!==void 0)return`forget ${i}, to which a rollback would go`
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)}};function brokenRule(e,t,n){const r=t&&(0,
c.Vj)(e.records,t.lease.attempt);const s=e.fleets.find(({name:t})=>t===(0,c.PX)(e.records))
;for(const[o,a]of Object.entries(f)){const i=a({seen:e,attempt:t,verdict:r,serving:s},n)
;if(i!==void 0)return`${o}: it would ${i}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do==="replace")return new Set([t.machine])
;if(t.do!=="detach")return new Set;const n=e.fleets.find(({name:e})=>e===t.fleet);return new Set(n?(0,
d.fE)(e.targetGroups,n):[])}function least(e,t,n){if(e.stable===void 0||t?.ruling==="release")return;const s=(0,
r.$B)(e,n.targetGroups);if(t===void 0)return s;return(0,r.XF)(e,s)}function goodOnes(e,t,n){const r=new Set((0,
d.s2)(t.targetGroups,n));return(0,i.YB)(e,t,n).filter(({id:e})=>r.has(e)).length}
const l=["make-template","create-fleet","leave-spot","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const u=["drop-policies","drop-schedules","copy-schedules","catch-up","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,s]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const o=Number(s);if(r===void 0)return`delete ${n}, which is no record of ours`;const a=r==="lease"||r==="beat"
;const i=a?e.leases.find(({n:e})=>e===o)?.attempt:o;const c=e.leases.at(-1);if(i===void 0)return
;if(i===c?.attempt)return`forget ${n} of the attempt that is under way`
;const d=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(i))
;if(d)return`forget ${n}, which ${d.name} needs`;const f=e.verdicts.some(e=>e.attempt===i)||e.specs.includes(i)
;return r==="lease"&&f?`forget ${n} before its verdict and spec`:void 0}},84273:(e,t,n)=>{n.d(t,{Z:()=>keptReleases,
t:()=>o});var r=n(10148);var s=n(60046);const o=5;function keptReleases(e){const t=(0,r.IQ)(e,(0,s.PX)(e));const n=(0,
r.CS)(e).filter(e=>e!==t);return[...t===void 0?[]:[t],...n].slice(0,o-1)}},48867:(e,t,n)=>{n.d(t,{K:()=>newKinds,
Z:()=>noted});const r=20;function noted(e,t,n){const s=n==="before"||n==="old"?"old":"fresh"
;const o=e.length<r||e.some(e=>e.kind===t)?t:"others";const a=e.find(e=>e.kind===o)??{kind:o,old:0,fresh:0}
;return[...e.filter(e=>e!==a),{...a,[s]:a[s]+1}]}function newKinds(e){return e.filter(({old:e})=>e===0)}},
76405:(e,t,n)=>{n.d(t,{rd:()=>heritable,cT:()=>missed,J9:()=>ofUser,V8:()=>oneOffs,Bf:()=>sizesInWords});var r=n(81185)
;var s=n(29260);const o=60;const a=604800;const i="jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
;const c="sun mon tue wed thu fri sat".split(" ");const d=[[0,59],[0,23],[1,31],[1,12,i],[0,7,c]]
;function lastDue(e,t,n,r){const s=e.trim().split(/\s+/);const[i,c,f,l,u]=d.map((e,t)=>valuesOf(s[t]??"",...e))
;if(s.length!==5||!i||!c||!f||!l||!u)return;const h=clockIn(t);if(h===void 0)return
;const m=!s[2]?.startsWith("*")&&!s[4]?.startsWith("*");const p=Math.max(n,r-a);for(let e=Math.floor(r/o)*o;e>p;e-=o){
const{minute:t,hour:n,date:r,month:s,day:o}=h(e);if(!i.has(t)||!c.has(n)||!l.has(s))continue
;const[a,d]=[f.has(r),u.has(o)||o===0&&u.has(7)];if(m?a||d:a&&d)return e}return}function valuesOf(e,t,n,r=[]){
const s=new Set;for(const o of e.toLowerCase().split(",")){
const[,e="",a,i="1"]=/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(o)??[]
;const number=e=>r.includes(e)?r.indexOf(e)+(t||0):Number(e);const c=e==="*"?t:number(e)
;const d=e==="*"||a===void 0&&o.includes("/")?n:number(a??e);if(!(c>=t&&d<=n&&c<=d&&Number(i)>0))return
;for(let e=c;e<=d;e+=Number(i))s.add(e)}return s}function clockIn(e="UTC"){const t={weekday:"short",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric"};let n;try{n=new Intl.DateTimeFormat("en-US",{...t,hourCycle:"h23",
timeZone:e})}catch{return}return e=>{const t=Object.fromEntries(n.formatToParts(e*1e3).map(({type:e,value:t})=>[e,t]))
;return{minute:Number(t["minute"]),hour:Number(t["hour"]),date:Number(t["day"]),month:Number(t["month"]),
day:c.indexOf((t["weekday"]??"").toLowerCase())}}}const f=3;function ofUser({schedules:e}){
return e.filter(({name:e})=>e===s.cB||!e.startsWith("immutable-"))}function oneOffs(e){
return ofUser(e).flatMap(({recurring:e,at:t,sizes:n})=>e||t===void 0||!n?[]:[{at:t,...n
}]).sort((e,t)=>e.at-t.at).slice(0,f)}function heritable(e,t){return ofUser(e).filter(({recurring:e,at:n=0})=>e||n>t+5)}
function missed(e,t){const{since:n,oneOffs:s=[],suspended:o=[]}=e.facts.originals??{}
;if(n===void 0||o.includes("ScheduledActions")||(0,r.fg)(e))return
;const a=[...s.filter(({at:e})=>e>n&&e<=t),...ofUser(e).flatMap(e=>recurred(e,n,t))].sort((e,t)=>e.at-t.at)
;if(a.length===0)return;const{at:i,...c}=Object.assign({},...a);return c}
function recurred({recurrence:e,timeZone:t,at:n,end:r=1/0,sizes:s},o,a){if(e===void 0||s===void 0)return[]
;const i=lastDue(e,t,o,Math.min(r,a));const c=n===void 0||lastDue(e,t,a,n-60)===void 0;return i===void 0||!c?[]:[{at:i,
...s}]}function sizesInWords(e){const t=["min","max","desired"].flatMap(t=>e[t]===void 0?[]:[`${t} ${e[t]}`])
;return t.join(", ")}},86541:(e,t,n)=>{n.d(t,{s:()=>nextStep});var r=n(503);var s=n(14666);var o=n(76405);var a=n(29260)
;var i=n(1817);var c=n(60046);var d=n(59035);var f=n(98668);var l=n(78241);var u=n(81e3);function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,a.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return(0,f.QZ)({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`);return(0,
u.ub)(e.targetGroups,(0,l.fE)(e.targetGroups,t),t)}function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:r}=n;if(n.policies.length>0)return(0,f.QZ)({do:"drop-policies",fleet:r,names:n.policies
},`take the scaling policies from ${r}`);const s=(0,o.J9)(n).map(e=>e.name);if(s.length>0)return(0,f.QZ)({
do:"drop-schedules",fleet:r,names:s},`take the scheduled actions from ${r}`);const c=outlast(t,n)??withdraw(t,n)
;if(c)return c;if((0,a.ZI)(n).length>0)return(0,f.uk)(`${r} is being detached`);return(0,i.rH)(n)??(0,
i.FD)(n,t.now)??retire(e,t,n)??forgetOriginals(n)}function outlast({now:e,targetGroups:t},n){
const r=n.schedules.find(({name:e})=>e===a.cO)?.at;const s=Math.max(...t.map(e=>e.drain));if(r===void 0||r>e+s||(0,
l.fE)(t,n).length===0)return;return(0,f.QZ)({do:"put-retire",fleet:n.name,at:e+s+60
},`put the end of ${n.name} off by ${s+60} s, since it has traffic again`)}function retire(e,t,n){if(n.desired===0||(0,
a.vv)(n))return;if(!(0,d.Es)(e.place))return(0,f.QZ)({do:"resize",fleet:n.name,min:0,desired:0,max:0
},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const r=Math.max(60,...t.targetGroups.map(({drain:e})=>e));const{candidate:s,stable:o}=(0,c.mi)(t.records)??{}
;if(n.name!==s&&n.name!==o)return(0,f.QZ)({do:"put-retire",fleet:n.name,at:t.now+r
},`let AWS end ${n.name} in ${r} s, since it was out of service before and has no end`)
;const i=Math.max(r,e.keepPrevious);return(0,f.QZ)({do:"put-retire",fleet:n.name,at:t.now+i
},`keep ${n.name} warm for ${i} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return(0,f.QZ)({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}var h=n(14027);var m=n(83956);function afterRelease(e,t){
const{candidate:n,stable:r,lease:s}=e
;return(n&&takeOver(e,n))??(n&&r&&inherit(r,n,t.now))??(n&&letShrink(e,n))??(n&&r&&makeUp(e,r,n,t.now))??parkAll(e.spec,t,[s.candidate])??(0,
m.R)(e,t)??(0,f.QZ)({do:"let-go",n:s.n},`attempt ${s.attempt} is released: give the lease up`)}function takeOver(e,t){
if((0,d.e)(e.spec.place.targetGroups).length>0&&t.health!=="ELB")return(0,f.QZ)({do:"judge-by",fleet:t.name,health:"ELB"
},`judge ${t.name} by what the balancer says from now on`);const{targetGroups:n}=e.spec.place;const r=!(0,
d.Es)(e.spec.place)||(0,d.e)(n).length>0;const s=e.warm||!r?[]:t.suspended.filter(e=>e==="AZRebalance")
;const o=[...s,...t.facts.originals?(0,h.Vd)(t):[]];if(o.length>0)return(0,f.QZ)({do:"resume",fleet:t.name,processes:o
},`resume ${o.join(" and ")} of ${t.name}`);return forgetOriginals(t)}function inherit(e,t,n){
const r=t.schedules.map(({name:e})=>e);const s=(0,o.rd)(e,n).flatMap(({name:e})=>r.includes(e)?[]:[e])
;if(s.length===0)return;return(0,f.QZ)({do:"copy-schedules",from:e.name,to:t.name,names:s
},`copy the scheduled actions ${s.join(", ")} to ${t.name}`)}function makeUp({lease:e},t,n,r){
if(n.facts.caughtUp===e.attempt||(0,o.cT)(t,r)===void 0)return;return(0,h.xA)(t,n,r)??(0,f.QZ)({do:"write-facts",
fleet:n.name,facts:{caughtUp:e.attempt}},`write down that AWS does with ${n.name} what was missed`)}
function letShrink(e,t){if(t.facts.caughtUp===e.lease.attempt)return;const n=Math.min(e.spec.size.min,t.desired)
;const r=(0,s.Iv)(e,t.desired);if(t.min===n&&t.max===r)return;return(0,f.QZ)({do:"resize",fleet:t.name,min:n,max:r
},`let ${t.name} scale from ${n} to ${r} machines`)}var p=n(81185);var g=n(64835);function afterRollback(e,t,n){
const{stable:r,candidate:s,lease:o}=e;return(r&&serveAgain(e,t,r,n))??(s&&withdraw(t,s))??withdrawStrays(e,t)??(r&&(0,
h.eN)(r,t.now))??(s&&dismiss(e,t,s))??parkAll(e.spec,t,[o.candidate,o.stable])??(0,f.QZ)({do:"let-go",n:o.n
},`attempt ${o.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,r){
const{candidate:o,spec:i,lease:c}=e;const m=o?.facts.progress?.attempt===c.attempt;if(!m)return;const g=(0,
s.$B)(e,t.targetGroups);if(n.desired<g){const e=Math.max(n.max,g);return(0,p.Fv)(i,{...n,max:e},c.at,t.now)??(0,f.QZ)({
do:"resize",fleet:n.name,min:g,desired:g,max:e},`raise ${n.name} to ${(0,f.aT)(g)}`)}const w=(0,
a.yV)(n).map(({id:e})=>e);const v=(0,u.PO)(t.targetGroups,w,n);if(v)return v;if((0,
h.Vd)(n).includes("AddToLoadBalancer"))return(0,f.QZ)({do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]
},`let AWS register later launches of ${n.name} again`);const k=(0,l.s2)(t.targetGroups,n).length;const $=(0,
a.yV)(n).filter(({id:e})=>(0,l.L4)(t.targetGroups,e)==="initial").length;const b=Math.min(g,Math.max((0,s.XF)(e,g),k+$))
;if(k>=b)return;const y=giveWay(t,n,o,b);if(y)return y;if(t.now>tidyingEnds(e,r)){
const e=`only ${k} of ${b} machines of ${n.name} got healthy within ${i.timeout} s of the rollback`;return(0,
h.eN)(n,t.now)??(0,f.Vw)("halted",e)}return(0,f.uk)(`${k} of ${b} machines of ${n.name} are ${(0,
d.nV)(t.targetGroups)}`)}function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}
function giveWay(e,t,n,r){const{targetGroups:s}=e;const o={stable:new Set((0,l.s2)(s,t)),candidate:new Set((0,
l.s2)(s,n))};const a=Math.max(0,o.stable.size+o.candidate.size-r);const i=(0,g.M)((0,
u.Up)(n,o.candidate),o.candidate,(0,u.Up)(t,o.stable),a);const c=(0,l.fE)(s,n).filter(e=>(0,l.L4)(s,e)==="initial")
;return(0,u.ub)(s,[...i,...c],n)}function dismiss(e,t,n){if(n.deleting)return;if(n.policies.length>0)return(0,f.QZ)({
do:"drop-policies",fleet:n.name,names:n.policies},`take the scaling policies from ${n.name}`);const r=(0,i.rH)(n)??(0,
i.FD)(n,t.now);if(r)return r;if(n.desired===0)return;const s=Math.max(60,...t.targetGroups.map(e=>e.drain))
;const o=e.warm?Math.max(e.spec.keepPrevious,s):s;const c=n.schedules.find(({name:e})=>e===a.cO)?.at
;if(c!==void 0&&c<=t.now+o+60)return;return(0,f.QZ)({do:"put-retire",fleet:n.name,at:t.now+Math.max(60,o)
},`let AWS end ${n.name} in ${Math.max(60,o)} s`)}var w=n(88105);var v=n(10148);var k=n(71627);var $=n(58192);const b={
124:", as a rule because its time was up",125:", since its machine was restarted meanwhile",
126:", since bash may not run what it names",127:", since bash does not find what it names",
137:", since it was killed, as a rule for want of memory"};function endedWith(e){return`ended with ${e}${b[e]??""}`}
function beforeTraffic(e,t,n,r){if(e.spec.beforeTraffic===void 0)return;const s=e.lease.attempt
;const o=n.facts.beforeTraffic?.attempt===s?n.facts.beforeTraffic:void 0;if(o===void 0)return(0,f.QZ)({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:s,machine:r}}},`choose ${r} to run before-traffic`);if(o.code!==void 0)return
;if(t.beforeTraffic===void 0){const n=inService(e,t);return(0,f.QZ)({do:"run-before-traffic",machine:o.machine,
...n!==void 0&&{previous:n}},`run before-traffic on ${o.machine}`)}if(t.beforeTraffic.state==="asked")return(0,
f.uk)(`before-traffic runs on ${o.machine}`);return(0,f.QZ)({do:"write-facts",fleet:n.name,facts:{beforeTraffic:{...o,
code:t.beforeTraffic.code}}},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}
function inService({stable:e},{targetGroups:t}){return e&&((0,l.s2)(t,e)[0]??(0,a.yV)(e)[0]?.id)}var y=n(84095)
;var S=n(25762);function unprovable(e,t){const{candidate:n,spec:r}=e;return(n?(0,a.yV)(n):[]).flatMap(n=>{const{id:s}=n
;const o=t.answers[s];if(o?.state==="failed")return{id:s,why:`${s} failed the live check: ${firstLine(o.detail)}`}
;if(!isLate(e,t,n))return[];const a=o?"it was asked, but no answer came back":"no command could reach it";return{id:s,
why:`${s} did not pass the live check within ${r.liveCheck.timeout} s of its launch (${a})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:s}=e;if(s.kind==="rollback"||n?.facts.progress?.attempt!==s.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>(0,S.Ft)(e,n);const o=(0,a.yV)(n).filter(e=>(0,
l.L4)(t.targetGroups,e.id)==="unhealthy"&&due(e));return o.map(({id:e})=>({id:e,
why:`the balancer calls ${e} unhealthy: ${(0,l.A3)(t.targetGroups,e,"unhealthy")}`}))}function bearable(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return true;const s=sickOf(e,t);const{beforeTraffic:o}=n.facts
;const a=o?.attempt===r.attempt&&o.code===void 0&&o.machine;if(s.some(({id:e})=>e===a))return false
;return s.length===0||s.length+replaced(e,n)<=allowance(e,n)}function replaced({lease:e},t){
return t.troubles.filter(({at:t,what:n})=>n==="replaced"&&t>e.at).length}function allowance({spec:e},t){return(0,
y.N)(e.tolerate,t.desired)}function replaceSick(e,t,n){const[r]=sickOf(e,t);if(r===void 0||!bearable(e,t))return
;const s=replaced(e,n)+1;const o=(0,f.aT)(allowance(e,n));return(0,f.QZ)({do:"replace",fleet:n.name,machine:r.id
},`replace ${r.id}, number ${s} of the ${o} that may be sick (tolerate): ${r.why}`)}function sickOf(e,t){
const n=unprovable(e,t);const r=new Set(n.map(({id:e})=>e));return[...n,...unhealthy(e,t).filter(({id:e})=>!r.has(e))]}
const x=30;function isLate(e,t,n){if((0,S.H3)(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max((0,S.Ft)(e,n),r.at)+x;return t.now>(0,S.Ft)(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}var O=n(30193);function judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return;const[s]=unprovable(e,t);if(s&&!bearable(e,t))return s.why;const o=(0,
a.yV)(n).find(({id:e})=>(0,l.L4)(t.targetGroups,e)==="unused");if(o)return`the balancer does not use ${o.id}: ${(0,
l.A3)(t.targetGroups,o.id,"unused")}`;const i=n.troubles.filter(({at:e})=>e>r.at);const c=i.find(e=>e.fatal)
;if(c)return`AWS cannot launch machines for ${n.name}: ${c.message}`;const d=i.filter(({what:e})=>e==="end")
;if(d.length>Math.max(1,n.desired/2,allowance(e,n)))return`${d.length} machines of ${n.name} ended by themselves; the last one: ${d[0]?.message}`
;return}function judgeRelease(e,t){const{candidate:n,stable:r,spec:o}=e;const i=(0,s.$B)(e,t.targetGroups)
;if(i>o.size.max)return`${i} machines serve now, more than size.max ${o.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:c,progress:d}=n.facts;if(c?.attempt===e.lease.attempt){
if(c.code===void 0&&!(0,
a.yV)(n).some(({id:e})=>e===c.machine))return`${c.machine} was lost before before-traffic's exit code was read`
;const e=c.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic on ${c.machine} ${endedWith(e)}`;const s=r?(0,l.fE)(t.targetGroups,r).filter(e=>(0,
l.L4)(t.targetGroups,e)==="unhealthy"):[]
;if(s.length>n.facts.short)return`${s.join(", ")} of the old release became unhealthy after before-traffic began`}
if(d?.attempt!==e.lease.attempt)return;const[f]=unhealthy(e,t);if(f&&!bearable(e,t))return f.why;const u=(0,$.DF)(e,t)
;if(u)return`alarm ${u.name} is in ALARM: ${u.reason.replace(/\.$/,"")}`;const h=(0,O.HT)(e,t);if(h)return h
;const m=d.bakeSince!==void 0&&t.now>=d.bakeSince+o.bake;return m?(0,$.Aq)(e,t,"fail")??(0,O.YJ)(e,t,"fail"):void 0}
function overdue({lease:e,spec:t},n){return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}var A=n(96365)
;const M=600;function launch(e,t){const{candidate:n,stable:r,lease:o,spec:a}=e;const i=r&&o.kind==="rollout"&&(0,
p.Fv)(a,r,o.at,t.now);if(i)return i;const c=(0,s.Fb)(e,0,(0,s.wk)(e,t.targetGroups));if(n===void 0)return create(e,t,c)
;if(n.deleting)return(0,f.uk)(`${n.name} is being deleted`);if(!e.warm){const i=retireOrphan(e,n)??(0,
p.Fv)(a,n,o.at,t.now);if(i)return i;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return(0,f.QZ)({
do:"suspend",fleet:n.name,processes:["AZRebalance"]
},`keep AWS from rebalancing ${n.name} while its machines are registered by id`);const d=replaceSick(e,t,n)??(0,
s.wS)(e,n,c)??(0,S.n7)(e,t,n)??(0,S.xc)(e,t,n,c);if(d)return d;const l=(0,S.YB)(e,t,n)[0]
;const u=r&&o.kind==="rollout"?(0,h.zw)(r,t.now):void 0;const m=o.kind==="rollout"&&l?beforeTraffic(e,t,n,l.id):void 0
;const g=u??m;if(g)return g}const d=(0,O.mS)(e,t)
;if(d===void 0)return(0,f.uk)("the release in service is asked what it answers to smoke");const l=(0,
A.v)(t.smoke?.heard??[],d);const u={attempt:o.attempt,wave:0,...d.length>0&&{failing:d},...l&&{before:l}};return(0,
f.QZ)({do:"write-facts",fleet:n.name,facts:{progress:u}},`${n.name} is ready for traffic: begin the first wave`)}
function retireOrphan({lease:e,spec:t},n){const r=e.at+t.timeout+M;const s=n.schedules.find(({name:e})=>e===a.cO)
;if(s&&(s.at??r)>=r-M/2)return
;const o=s?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return(0,f.QZ)({do:"put-retire",fleet:n.name,at:r},o)}function create(e,t,n){const{stable:r,spec:s,lease:o}=e
;if(t.template===void 0)return(0,f.QZ)({do:"make-template"},`make the launch template version of ${s.release}`)
;const a={rank:(0,v.IQ)(t.records,o.restores)??o.attempt,attempt:o.attempt,short:r?Math.max(0,r.desired-(0,
l.s2)(t.targetGroups,r).length):0};const i=s.ttl===void 0?n:0;return(0,f.QZ)({do:"create-fleet",fleet:o.candidate,
size:i,facts:a},i===n?`launch ${(0,f.aT)(n)} of ${s.release} as ${o.candidate}`:`make ${o.candidate} for ${(0,
f.aT)(n)} of ${s.release}`)}function applySize(e,t,n,r){const{min:s,max:o}=e.size;const a=(0,
c.mi)(r.records)?.candidate===n.name?t?.size:void 0;if(a?.min===s&&a.max===o)return(0,
f.Vw)("released",`${e.release} is in service already; nothing to do`,false);if(n.desired>o)return(0,
f.Vw)("refused",`${n.desired} machines are in service, more than size.max ${o} of the fleet spec; raise size.max`,false)
;if(n.min===s&&n.max===o)return(0,
f.Vw)("released",`${e.release} is in service already, and its fleet has ${bounds(e)} as the fleet spec says; no machine was replaced`)
;const i=s>n.desired?{desired:s}:{};const d=`let ${n.name} scale within ${bounds(e)}`;return(0,f.QZ)({do:"resize",
fleet:n.name,min:s,max:o,...i},i.desired===void 0?d:`${d}: from ${(0,f.aT)(n.desired)} to ${s}`)}
function bounds({size:e}){return`size.min ${e.min} and size.max ${e.max}`}function beginAttempt(e,t,n,r){const s=(0,
c.PX)(t.records);const o=t.foreign.find(e=>e.name===s)
;if(o)return(0,f.Vw)("refused",`${s} is in service by the records, but not by its tags, since ${o.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const a=t.fleets.find(e=>e.name===s);return e.kind==="rollout"?beginRollout(e,t,n,a,r):beginRollback(e,t,n,a)}
function beginRollout(e,t,n,r,s){const{spec:o}=e;if(o===void 0)throw new Error("a rollout needs a spec")
;if(r?.release===o.release&&r.max>0){const e=(0,p.Fv)(o,r,t.now,t.now);if(e)return e;return applySize(o,s,r,t)}
if(t.strangers.length>0)return(0,
f.Vw)("refused",`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}; deregister them, or give this app target groups of its own`,false)
;const i=(0,l.AJ)(t.targetGroups)
;if(i.size>0)return(0,f.Vw)("refused",`${[...i].sort().join(", ")} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,false)
;const c=o.fixForward?void 0:t.alarms.find(({state:e})=>e==="ALARM");if(c)return(0,
f.Vw)("refused",`alarm ${c.name} is in ALARM before anything was begun: ${c.reason.replace(/\.$/,"")}; with fix-forward: true it doesn't count until it has stopped once`,false)
;if(r&&r.desired>o.size.max)return(0,
f.Vw)("refused",`${r.desired} machines are in service, more than size.max ${o.size.max} of the fleet spec; raise size.max`,false)
;const u=r&&(0,a.ZI)(r).find(e=>!o.place.targetGroups.includes(e));const h=r&&(0,
d.e)(o.place.targetGroups).find(e=>r.traffic[e]===void 0)
;if(u||h)return(0,f.Vw)("refused",`${r?.name} is ${u?`in ${u}, which the fleet spec doesn't name`:`not in ${h}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const m=(0,w.Wg)(e.app,e.environment,o.release,n);return claim(e,t,n,{kind:"rollout",release:o.release,candidate:m},r)}
function beginRollback(e,t,n,r){if(r&&e.from!==void 0&&r.release!==e.from)return(0,
f.Vw)("superseded",`${r.release} is in service, not ${e.from}: nothing is taken back`,false);const s=(0,v.te)(t,r)
;if(r===void 0||s===void 0)return(0,
f.Vw)("refused",(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to",false)
;const{release:o,group:a,fleet:i}=s;const c=i?.name??(0,w.Wg)(e.app,e.environment,o,n);const d={kind:"rollback",
release:o,candidate:c,restores:a};return claim(e,t,n,d,r)}function claim(e,t,n,r,s){
if(t.foreign.some(({name:e})=>e===r.candidate))return(0,
f.Vw)("refused",`${r.candidate} is there before its attempt began, so it isn't ours; delete it`,false);const o={n,
attempt:n,...(0,w.Kd)(e),...r,...s?{stable:s.name}:{}};return(0,f.QZ)({do:"claim",lease:o
},`begin attempt ${n}: ${r.kind} to ${r.release}${s?` from ${s.release}`:""}`)}var T=n(7593);var j=n(69665)
;function freeLease(e,t,n,s,o){const mend=()=>inTime(e,t,repair(t,o));if(concerns(e,t,n,s))return mend()??report(e,n,s)
;const a=(0,T.K)(e,t.records);return a?mend()??(0,T.z)(e,a):(0,r.Sr)(e.kind,t,o)??beginAttempt(e,t,n.n+1,o)}
function concerns(e,t,n,r){const{me:s}=e;const o=(0,c.q1)(t.records,n.attempt)??n
;const a=o.kind===e.kind&&(e.kind==="rollback"||o.release===e.spec?.release);if((0,j.W_)(o,s)&&a)return true
;const i=t.records.leases.some(({nonce:e,attempt:t})=>e===s.nonce&&t===n.attempt)
;if(e.kind==="rollout")return i&&n.kind==="rollout"&&n.release===e.spec?.release
;const d=r?.run===s.run&&r.ruling==="rollback"
;return d||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}const z=900
;function inTime({began:e=1/0,acted:t=e},{now:n},r){return r?.kind==="wait"&&n>t+z?void 0:r}function repair(e,t){
const n=(0,c.PX)(e.records);const r=e.fleets.find(({name:e})=>e===n);const s=e.targetGroups.map(({arn:e})=>e)
;const o=r&&((0,a.ZI)(r).length>0||(0,d.e)(s).length<s.length);const i=o?(0,a.yV)(r).map(({id:e})=>e):[];const f=r&&(0,
u.PO)(e.targetGroups,i,r);return f??(r&&awaitFirst(e,r,i))??(t&&parkAll(t,e,[n]))}
function awaitFirst({targetGroups:e},t,n){if((0,l.s2)(e,t).length>0)return
;const r=n.filter(t=>["initial","unused"].includes((0,l.L4)(e,t))).length;return r===0?void 0:(0,
f.uk)(`none of ${t.name} is healthy behind the balancer, ${r} may become so`)}function report(e,t,n){
const r=n?.ruling==="release"
;if(t.kind==="rollback")return r?(0,f.Vw)("rolled-back",`${t.release} is in service again`):(0,
f.Vw)("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return(0,f.Vw)("released",`${t.release} is in service`);if(n?.newer)return(0,
f.Vw)("superseded",`${t.release} was not put in service: ${n.why}`)
;const s=t.stable===void 0?"nothing is in service, as before":`${t.stable} serves as before`
;const o=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return(0,f.Vw)("rolled-back",`${t.release} was rolled back: ${o}${s}`)}function leaseStep(e,t,n){
const{records:r,now:s}=t;const{me:o}=e;const a=(0,c.mi)(r)
;const i=e.held!==void 0&&!r.leases.some(({nonce:t})=>t===e.held?.nonce);if(i)return(0,T.z)(e,a)
;const d=a?.nonce===o.nonce||e.held!==void 0?void 0:tooLate(t);if(d)return d;if(a===void 0)return beginAttempt(e,t,1)
;const l=(0,c.YH)(r,a.n);const u=(0,c.Vj)(r,a.attempt);if(l?.ended)return freeLease(e,t,a,u,n)
;if(a.nonce===o.nonce)return"hold";if(e.held!==void 0)return(0,T.z)(e,a);const h=concerns(e,t,a,u)?void 0:(0,T.K)(e,r)
;if(h)return(0,T.z)(e,h);if(e.from!==void 0&&a.kind==="rollout"&&a.release!==e.from)return(0,T.z)(e,a)
;if(e.kind==="rollback"&&a.kind==="rollout"&&u===void 0)return(0,f.QZ)({do:"decide",attempt:a.attempt,ruling:"rollback"
},`end the rollout of ${a.release} that ${(0,c.ng)(a)} is at`)
;if(t.commit==="newest"&&u===void 0&&a.kind==="rollout"&&!wants(e,a))return(0,f.QZ)({do:"decide",attempt:a.attempt,
ruling:"rollback",newer:true},`superseded by ${(0,c.ng)(o)}, which has a newer commit`);if((0,
j.sI)(a,l,u,t.holder,e,s)){if(a.kind==="teardown")return beginAttempt(e,t,a.n+1);const{at:n,...r}=a;return(0,f.QZ)({
do:"claim",lease:{...r,n:a.n+1,...(0,w.Kd)(e)}},`take over attempt ${a.attempt} (${a.release}) from ${(0,
c.ng)(a)}, which is gone`)}if(a.kind==="teardown")return(0,f.uk)(`${(0,c.ng)(a)} ${doing(a,e)}: wait for its end`)
;if(e.kind==="rollback")return(0,
f.uk)(`${(0,c.ng)(a)} ${u?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`)
;if(wants(e,a))return(0,f.uk)(`${(0,c.ng)(a)} is rolling out ${a.release} already: wait for its end`);const m=(0,
j.fm)(a,l,t.holder,s);if(m!==void 0)return(0,f.uk)(`${(0,c.ng)(a)} ${m}`);if(t.commit!==void 0)return(0,f.uk)(`${(0,
c.ng)(a)} is at a ${a.kind}: wait for its end`)
;return(0,f.Vw)("refused",`${(0,c.ng)(a)} is at attempt ${a.attempt} (${a.kind} to ${a.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function wants({spec:e},{kind:t,release:n}){return t==="rollout"&&e?.release===n}function doing(e,{environment:t}){
return(0,c.Mf)(e)?`forgets old releases of ${t}`:`tears ${t} down`}function tooLate({commit:e}){if(e==="older"){
const e="the branch has a newer commit, whose own run deploys it; this one has changed nothing";return(0,
f.Vw)("superseded",e,false)}
if(e==="gone")return(0,f.Vw)("skipped","the branch is gone, or its pull request was closed",false);return}const V=30
;function leaveSpot(e,{now:t}){const n=e.machines.filter(({life:e})=>e!=="leaving").length
;if(!e.spot||e.deleting||n>=e.desired)return;const r=e.troubles.find(({spot:e,at:n})=>e&&t>=n+V);if(r===void 0)return
;return(0,f.QZ)({do:"leave-spot",fleet:e.name
},`AWS has no spot machines for ${e.name}, so launch on demand: ${r.message}`)}var Z=n(65799);var Q=n(50965)
;function bake(e,t,n,r,s){const{wave:o}=r;const a=o+1;if(r.bakeSince===void 0){
const s=`wave ${a} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},s)}
const i=r.bakeSince+e.spec.bake;if(t.now<i)return(0,f.uk)(`wave ${a} bakes`,i);const c=(0,$.Aq)(e,t,"wait")??(0,
O.Xq)(e,t)??(0,O.YJ)(e,t,"wait");if(c)return(0,f.uk)(c)
;if(s!==void 0)return write(n,inWave(s,r),`wave ${a} is good: go on`);const d=e.stable?(0,
l.xn)(t.targetGroups,e.stable).length:0;if(d>0)return(0,f.uk)(`${(0,f.aT)(d)} of the old release still to drain`)
;const u=replaced(e,n);const h=u>0?`; ${(0,f.aT)(u)} of it ${u===1?"was":"were"} sick and replaced`:""
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent${h}`)}
function slowStart(e,t,n,r){const s=Math.max(0,...t.targetGroups.map(e=>e.slowStart??0))
;if(s===0||e.stable===void 0||e.lease.kind==="rollback")return;if(r.startedSince===void 0){
const e=`wave ${r.wave+1} is healthy: the balancer gives it its share within ${s} s`;return write(n,{...r,
startedSince:t.now},e)}const o=r.startedSince+s
;return t.now<o?(0,f.uk)(`the balancer lets wave ${r.wave+1} start slowly`,o):void 0}function interrupt(e,t){
return write(e,inWave(t.wave,t),"the wave is not good any more: its bake begins anew")}
function inWave(e,{attempt:t,failing:n,before:r}){return{attempt:t,wave:e,...n&&{failing:n},...r&&{before:r}}}
function decideRelease(e,t){return(0,f.QZ)({do:"decide",attempt:e.lease.attempt,ruling:"release"},t)}
function write(e,t,n){return(0,f.QZ)({do:"write-facts",fleet:e.name,facts:{progress:t}},n)}function wave(e,t,n,r){if((0,
a.vv)(n))return(0,f.QZ)({do:"delete-retire",fleet:n.name},`${n.name} is to serve: it must not retire`)
;const{lease:o,stable:i}=e;const c=(0,s.wk)(e,t.targetGroups);const h=e.waves[r.wave];if(h===void 0)return(0,
f.Vw)("halted",unknownWave(e,n,r));const m=(0,u.NW)(e,n);if(m)return m;const p=(0,s.U9)(h,c);const g=(0,
s.H3)(e.waves,r.wave,c);const w=goodOnes(e,t,n).length;const v=widen(e,t,n,(0,s.Fb)(e,r.wave,c),p)
;const k=r.bakeSince??r.startedSince;if(w<p&&k!==void 0)return interrupt(n,r);const $=replaceSick(e,t,n);if($)return $
;if(v)return v;const b=o.kind==="rollback"&&w<p&&i&&(0,u.NQ)(t,i,n,c-w);if(b)return b;if(w<p){const e=(0,
l.AJ)(t.targetGroups).size;const r=e>0?`; ${(0,f.aT)(e)} in a zone that is shifted away, which proves nothing`:""
;return(0,f.uk)(`${w} of ${p} machines of ${n.name} are ${(0,d.nV)(t.targetGroups)}${r}`)}const y=slowStart(e,t,n,r)
;if(y)return y;const S=g===void 0
;const x=(S?(0,u.Cl)(e,t,n):void 0)??(i&&(0,u.NQ)(t,i,n,S?0:c-p))??(S?withdrawStrays(e,t):void 0);if(x)return x
;if(S&&Object.values(n.traffic).includes("adding"))return(0,f.uk)(`${n.name} is being attached`)
;if(o.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,r,g)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,o){const a=e.lease.kind==="rollout"?0:(0,s.Vj)(t.targetGroups,n);return(0,s.wS)(e,n,r+a)??(0,
S.n7)(e,t,n)??(e.warm?void 0:(0,S.xc)(e,t,n,r))??(0,u.kz)(e,t,n,o+a)}function goodOnes(e,t,n){const r=new Set((0,
S.YB)(e,t,n).map(({id:e})=>e));const s=e.lease.kind==="rollback"?new Set:(0,l.AJ)(t.targetGroups);return(0,
l.s2)(t.targetGroups,n).filter(e=>r.has(e)&&!s.has(e))}function nextStep(e,t,n){const r=(0,c.mi)(n.records)
;const s=t&&r?.nonce===e.me.nonce?(0,w.tx)(t,r,n):void 0;const o=s?(0,Z.h)(s,n):{name:"lease"};const a=leaseStep(e,n,t)
;if(a==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const i=a==="hold"&&r?held(e,r,s,o,n):a
;const d=s&&endOf(s,n);return{...unlessRefused(kept(i,s,n),r,n),phase:o,...d!==void 0&&{ends:d}}}
function endOf(e,{records:t}){const n=(0,c.Vj)(t,e.lease.attempt);return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}
function kept(e,t,n){return(0,f.W5)(e,e.kind==="effect"?(0,k.q)(n,t,e.effect):void 0)}function refusedBy(e,{refusal:t}){
return e.kind==="effect"&&t&&(0,f.H6)(e.effect,t.effect)?t.message:void 0}function unlessRefused(e,t,n){
const r=refusedBy(e,n);if(r===void 0)return e;return(0,f.Vw)(t&&(0,c.Vj)(n.records,t.attempt)?"halted":"failed",r)}
function grace(e,{records:t,now:n}){const r=(0,j.cU)(e,t);if(n>=r)return;return(0,f.uk)(`let what ${(0,
c.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}function beforeSpec(e,t,n){const{attempt:r,n:s,release:o}=t
;if((0,c.Vj)(n.records,r))return(0,f.QZ)({do:"let-go",n:s},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${o}) died before it began`)}function giveUp({attempt:e},t){return(0,
f.QZ)({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,s,o){const a=grace(t,o)??(0,r.SD)(t,o)
;if(a)return a;if(n===void 0)return beforeSpec(e,t,o);const i=(0,c.Vj)(o.records,t.attempt)
;if(i)return withAnEnd(n,o,i,afterVerdict(e,n,o,i));if(!leftBehind(e,t,n))return forward(n,s,o)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:s,began:o}=t;const letGo=e=>(0,f.QZ)({do:"let-go",n:s.n
},`give up tidying after attempt ${s.attempt}: ${e}`);const a=(0,j.W_)(o,e.me)&&o.kind===e.kind
;if(r.ruling==="release"){if(!a&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const s=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const o=refusedBy(r,n);return o!==void 0&&(s||!a)?letGo(o):r}const i=kept(afterRollback(t,n,r),t,n)
;const c=i.kind==="done"||refusedBy(i,n)!==void 0;return c&&!a&&e.kind==="rollout"?letGo(i.why):i}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const s=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return(0,f.Vw)("halted",`${r.why}, and that did not end ${s}`);const o=r.kind==="effect"?(0,
Q.r8)(r.effect,t):0
;return o<Q.Qm?r:(0,f.Vw)("halted",`AWS was asked ${o} times to "${r.why}", and it was not done ${s}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||(0,j.W_)(n,e.me)))return false;return true}
function forward(e,t,n){const{candidate:r,lease:s}=e
;const o=(r&&leaveSpot(r,n))??(r&&t.name==="wave"?wave(e,n,r,t.progress):launch(e,n))
;const i=o.kind==="effect"&&o.effect.do==="decide";const c=refusedBy(o,n);const d=i?void 0:overdue(e,n)
;const l=judge(e,n)??c??d;if(l===void 0||i&&l===c)return o;if(e.spec.onFailure==="halt"&&s.kind==="rollout"){
const e=r?.schedules.find(({name:e})=>e===a.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${r?.name} at ${new Date(e*1e3).toISOString()}`;return(0,
f.Vw)("halted",`${l}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(s,l)}function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=(0,v.IQ)(n.records,t.restores);if(e===void 0||!n.records.specs.includes(e))return
;return(0,f.QZ)({do:"store-spec",attempt:t.attempt,from:e},r)}if(e.kind!=="rollout"||e.spec?.release!==t.release)return
;return(0,f.QZ)({do:"store-spec",attempt:t.attempt},r)}},58793:(e,t,n)=>{n.d(t,{Od:()=>ours,dc:()=>toldOf})
;var r=n(88105);var s=n(87303);function ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({
group:e,why:whyForeign(n,e)}));return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,s.M)(t.name,e)}}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:s="",environment:o="",release:a="",attempt:i=""}=n;const c=(0,
r.Wg)(s,o,a,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}},1817:(e,t,n)=>{n.d(t,{
FD:()=>endAtLast,rH:()=>wake,ro:()=>overstays});var r=n(29260);var s=n(14027);var o=n(60046);var a=n(98668);const i=300
;const c=["ScheduledActions","Terminate"];function wake(e){if(e.machines.length===0)return
;const t=e.desired===0?["Terminate"]:[...(0,s.Vd)(e),...c];const n=[...new Set(t)].filter(t=>e.suspended.includes(t))
;if(n.length===0)return;return(0,a.QZ)({do:"resume",fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`)}
function endAtLast(e,t){const n=missedEnd(e,t);if(n===void 0||e.desired===0)return;return(0,a.QZ)({do:"resize",
fleet:e.name,min:0,desired:0,max:0},`end ${e.name}, which AWS was to retire at ${timeOf(n)} and did not`)}
function missedEnd({schedules:e,machines:t},n){const s=e.find(({name:e})=>e===r.cO)?.at
;return s!==void 0&&t.length>0&&n>s+i?s:void 0}function overstays(e){const t=(0,o.mi)(e.records);const n=t===void 0||(0,
o.Ko)(e.records,t);const r=(0,o.PX)(e.records);return e.fleets.flatMap(s=>{const{name:o}=s
;if(o===r)return ahead(s).map(e=>({fleet:o,grave:false,text:e}));if(!n&&(o===t.candidate||o===t.stable))return[]
;const a=behind(s,e.now,n);return a===void 0?[]:[{fleet:o,grave:true,text:a}]})}function ahead(e){const{name:t}=e
;const n=(0,s.Vd)(e);const r=c.filter(t=>e.suspended.includes(t)&&!n.includes(t));const o={
ScheduledActions:"none of its recurring actions runs",Terminate:"AWS ends none of its machines, be it too many or sick"}
;return[...r.map(e=>`${e} is suspended on ${t}, which is in service: ${o[e]}; once another fleet serves it is resumed, or ${t} would never retire`),...keptOnes(e).map(e=>`of ${t}, which is in service, ${e}: once another fleet serves, AWS will not end them`)]
}function behind(e,t,n){if(e.machines.length===0||e.deleting)return;const s=keptOnes(e)
;const o=c.filter(t=>e.suspended.includes(t));const i=missedEnd(e,t)
;const d=e.desired===0&&(s.length>0||o.includes("Terminate"));const f=n&&e.desired>0&&!(0,r.vv)(e)
;if(i===void 0&&!d&&!f)return;const l=[...o.map(e=>`${e} is suspended`),...s]
;const u=l.length>0?l.join(" and "):"nothing that Auto Scaling shows keeps it"
;const h=i===void 0?"should be gone":`was to be gone at ${timeOf(i)}`
;const m=s.length>0?"; whoever kept them may have work there, so only you can let them go":""
;return`${e.name} is out of service, ${h}, and has ${(0,
a.aT)(e.machines.length)}: ${u}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${m}`
}function keptOnes({machines:e}){return["protected from scale-in","in standby"].flatMap(t=>{
const n=e.filter(({kept:e})=>e===t).map(({id:e})=>e);return n.length===0?[]:[`${(0,
a.aT)(n.length)} ${n.length===1?"is":"are"} ${t} (${n.join(", ")})`]})}function timeOf(e){
return new Date(e*1e3).toISOString()}},7593:(e,t,n)=>{n.d(t,{K:()=>overtaken,z:()=>superseded});var r=n(60046)
;var s=n(98668);var o=n(69665);function overtaken({me:e,began:t,held:n,spec:s},a){const i=(0,r.mi)(a)
;if(n!==void 0&&i?.nonce!==e.nonce)return i;if(t===void 0)return
;const c=a.verdicts.flatMap(({ruling:e,attempt:t})=>e==="release"?(0,
r.q1)(a,t)??[]:[]).findLast(n=>n.at>t&&n.nonce!==e.nonce&&!(0,o.W_)(n,e))
;return c?.kind==="rollout"&&c.release===s?.release?void 0:c}function superseded({held:e},t){if(t===void 0){
const e="what this run was at was removed meanwhile, with all its records; this run has changed nothing since";return(0,
s.Vw)("superseded",e)}const n=t.kind==="teardown"?"began a teardown":`came with a ${t.kind} to ${t.release}`
;const o=e?.attempt===t.attempt?"took this over":n;return(0,s.Vw)("superseded",`${(0,
r.ng)(t)} ${o} meanwhile; its end counts, and this run has changed nothing since`)}},65799:(e,t,n)=>{n.d(t,{
R:()=>heading,h:()=>phaseOf});var r=n(14666);var s=n(60046);function phaseOf(e,t){const{lease:n,candidate:o}=e
;const a=(0,s.Vj)(t.records,n.attempt);if(a?.ruling==="release")return{name:"released",candidate:n.candidate}
;if(a)return{name:"rolled-back",stable:n.stable};const i=o?.facts.progress;if(i?.attempt!==n.attempt)return{
name:"launch",candidate:n.candidate};const c=(0,r.wk)(e,t.targetGroups);const d=[0];for(let t=(0,
r.H3)(e.waves,0,c);t!==void 0;t=(0,r.H3)(e.waves,t,c))d.push(t);const f=d.filter(e=>e<=i.wave).length;return{
name:"wave",progress:i,number:f,of:d.length}}function heading(e){switch(e.name){case"lease":return"Lease";case"launch":
return`Launch and prove ${e.candidate}`;case"wave":return`Wave ${e.number} of ${e.of}`;case"released":
return`Released: ${e.candidate} takes over for good`;case"rolled-back":
return`Rolled back: ${e.stable??"nothing"} takes the traffic again`;case"site":return`Lead ${e.host} there`
;case"teardown":return`Tear ${e.environment} down`;case"pruning":return`Forget old releases of ${e.environment}`}}},
14027:(e,t,n)=>{n.d(t,{Vd:()=>suspendedByUs,eN:()=>restoreStable,xA:()=>catchUp,zw:()=>pinStable});var r=n(14666)
;var s=n(81185);var o=n(29260);var a=n(76405);var i=n(98668);const c=["ScheduledActions","AddToLoadBalancer"]
;function suspendedByUs(e){const t=e.facts.originals?.suspended??c
;return c.filter(n=>e.suspended.includes(n)&&!t.includes(n))}function pinStable(e,t){if(e.facts.originals===void 0){
const n=(0,a.V8)(e);const r={min:e.min,health:e.health,suspended:e.suspended,since:Math.floor(t),...n.length>0&&{
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
do:"resize",fleet:e.name,min:s},`give ${e.name} its own minimum of ${s} back`);const o=catchUp(e,e,t);if(o)return o
;return(0,i.QZ)({do:"forget-originals",fleet:e.name},`${e.name} is as it was; forget what was written down`)}const d=60
;function catchUp(e,t,n){const r=(0,a.cT)(e,n);if(r===void 0||t.schedules.some(({name:e})=>e===o.cB))return;return(0,
i.QZ)({do:"catch-up",fleet:t.name,at:Math.ceil(n)+d,sizes:r
},`let AWS do with ${t.name} what scheduled actions missed meanwhile (${(0,a.Bf)(r)})`)}},25762:(e,t,n)=>{n.d(t,{
Ft:()=>checkDeadline,H3:()=>proven,YB:()=>provenOf,n7:()=>askUnproven,xc:()=>awaitProof});var r=n(29260);var s=n(60046)
;var o=n(98668);function proven(e,t,n){const r=(0,s.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,r.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline({lease:e,spec:t},n){
const r=n.launched===void 0?e.at+t.timeout:Math.max(n.launched,e.at);return r+t.liveCheck.timeout}const a=10
;function askUnproven(e,t,n){const s=(0,r.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0)
;const i=e.spec.liveCheck.via==="ssm";const c=s.filter(e=>e.launched!==void 0&&(e.reachable||!i));if(c.length===0)return
;const d=Math.min(...c.map(t=>checkDeadline(e,t)));const f=c.filter(t=>checkDeadline(e,t)<d+a)
;const l=Math.max(...f.map(t=>checkDeadline(e,t)));return(0,o.QZ)({do:"ask",machines:f.map(({id:e})=>e),until:l
},`ask ${f.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,s){
const a=provenOf(e,t,n).length;if(a>=s)return
;return(0,o.uk)(`${a} of ${s} machines of ${n.name} passed the live check; ${(0,
r.yV)(n).length} of ${n.desired} are up`)}},83956:(e,t,n)=>{n.d(t,{R:()=>prune,z:()=>prunings});var r=n(503)
;var s=n(10148);var o=n(84273);var a=n(60046);var i=n(98668);const c=43200;function prune(e,t){return prunings(e,t)[0]}
function prunings(e,t,n=o.t){const{candidate:r,stable:s}=e.lease
;const a=t.fleets.filter(({name:e,desired:t,machines:n,deleting:o})=>e!==r&&e!==s&&t===0&&n.length===0&&!o)
;const c=a.map(e=>(0,i.QZ)({do:"delete-fleet",fleet:e.name},`remove ${e.name}, which is empty and out of service`))
;return[...c,...pruneRecords(e,t,n)]}function keptAttempts({lease:e,candidate:t,stable:n},r,o){
const{records:i,fleets:c}=r;const{leases:d}=i
;const f=c.filter(({deleting:e})=>!e).flatMap(({facts:e})=>[e.attempt,e.rank]);const l=[(0,s.IQ)(i,e.candidate),(0,
s.IQ)(i,e.stable),t?.facts.rank,n?.facts.rank,(0,s.te)(r,t)?.rank];const u=new Set(l.filter(e=>e!==void 0));const h=(0,
s.CS)(i).filter(e=>!u.has(e));const m=[...u,...h.slice(0,Math.max(0,o-u.size))];const p=m.map(e=>(0,a.q1)(i,e)?.stable)
;const g=d.filter(({kind:e,candidate:t})=>e==="rollback"&&p.includes(t)).map(({attempt:e})=>e)
;return new Set([e.attempt,...f,...m,...g])}function pruneRecords(e,t,n){
const{leases:s,beats:o,verdicts:d,specs:f}=t.records;const l=keptAttempts(e,t,n)
;const u=new Set([...t.fleets.flatMap(({release:e,deleting:t})=>t?[]:[e]),...s.filter(e=>l.has(e.attempt)).map(({release:e})=>e)])
;const h=[...new Set(s.map(e=>e.attempt))].filter(e=>!l.has(e));return h.flatMap(e=>{const n=s.filter(t=>t.attempt===e)
;const l=n.map(({n:e})=>e)
;const h=[...d.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...f.filter(t=>t===e).map(()=>`spec/${e}`),...o.filter(({n:e})=>l.includes(e)).map(({n:e})=>`beat/${e}`)]
;const m=n.some(({at:e,candidate:n})=>t.now<e+c||(0,r.bC)(t,n));if(h.length===0&&m)return[]
;const p=h.length>0?h:l.map(e=>`lease/${e}`);const g=(0,a.q1)(t.records,e)?.release
;const w=h.length>0&&g!==void 0&&!u.has(g)?{template:g}:{};return(0,i.QZ)({do:"forget",records:p.slice(0,10),...w
},`forget attempt ${e} (${g}), which no rollback needs`)})}},50965:(e,t,n)=>{n.d(t,{Qm:()=>s,bA:()=>restAfter,
r8:()=>timesAsked,zP:()=>a});var r=n(98668);const s=3;const o=.5;const a=15;function timesAsked(e,{repeated:t}){
return t!==void 0&&(0,r.H6)(e,t.effect)?t.times:0}function restAfter(e){return e===0?0:Math.min(a,o*2**(e-1))}},
59035:(e,t,n)=>{n.d(t,{Es:()=>isRouted,e:()=>attachable,nV:()=>servedBy,xD:()=>recordName,zv:()=>recordOf})
;const r="record:";function recordOf(e){return`${r}${e}`}function recordName(e){
return e.startsWith(r)?e.slice(r.length):void 0}function isRouted({targetGroups:e}){return e.length>0}
function attachable(e){return e.filter(e=>recordName(e)===void 0)}function servedBy(e){
const t=e.find(({arn:e})=>recordName(e)!==void 0);if(t===void 0)return"healthy behind the balancer"
;const n=t.targets.find(({reason:e})=>e!==void 0)?.reason
;return`told of by all name servers of ${recordName(t.arn)}${n===void 0?"":` (${n})`}`}},81e3:(e,t,n)=>{n.d(t,{
Cl:()=>handOver,NQ:()=>cutOver,NW:()=>scaleToo,PO:()=>registerAll,Up:()=>pick,kz:()=>register,ub:()=>deregisterAll})
;var r=n(14027);var s=n(25762);var o=n(59035);var a=n(98668);var i=n(78241);var c=n(64835);function register(e,t,n,r){
const o=t.targetGroups;const a=new Set((0,i.HZ)(o,n));const d=(0,s.YB)(e,t,n).filter(({id:e})=>!a.has(e))
;const f=new Set((0,i.fE)(o,n));const l=d.filter(({id:e})=>f.has(e)).map(({id:e})=>e);const u=(0,
c.B)(d.filter(({id:e})=>!f.has(e)),n.machines.filter(({id:e})=>f.has(e)),r-f.size);return registerAll(o,[...l,...u],n)}
function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const s=t.filter(t=>!e.has(t))
;if(s.length===0)continue;return(0,a.QZ)({do:"register",targetGroup:r.arn,machines:s},`register ${(0,
a.aT)(s.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return(0,a.QZ)({do:"deregister",targetGroup:r.arn,machines:e},`deregister ${(0,
a.aT)(e.length)} of ${n.name} from ${r.name}`)}return}function scaleToo({stable:e},t){if(e===void 0)return
;const n=lacking(e,t).filter(t=>!e.labelled?.includes(t));return n.length===0?void 0:copyPolicies(e,t,n)}
function lacking(e,t){const alarms=(e,t)=>e.driven?.[t]??0
;const whole=n=>t.policies.includes(n)&&alarms(t,n)>=alarms(e,n);return e.policies.filter(e=>!whole(e))}
function copyPolicies(e,t,n){return(0,a.QZ)({do:"copy-policies",from:e.name,to:t.name,names:n
},`copy the scaling policies ${n.join(", ")} to ${t.name}`)}function handOver(e,t,n){const{stable:s}=e;const i=(0,
o.e)(t.targetGroups.map(({arn:e})=>e));const c=i.filter(e=>n.traffic[e]===void 0);if(c.length>0)return(0,a.QZ)({
do:"attach",fleet:n.name,targetGroups:c},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return(0,a.uk)(`${n.name} is still being detached`)
;const d=s?lacking(s,n):[];if(s&&d.length>0){if(Object.values(n.traffic).includes("adding"))return(0,
a.uk)(`${n.name} is being attached`);return copyPolicies(s,n,d)}const f=s&&(0,r.zw)(s,t.now);if(f)return f
;if(s&&i.length>0&&!s.suspended.includes("AddToLoadBalancer"))return(0,a.QZ)({do:"suspend",fleet:s.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${s.name} out of the balancer`);return}
function cutOver(e,t,n,s){const o=(0,r.zw)(t,e.now);if(o)return o;const a=new Set((0,i.fE)(e.targetGroups,t))
;if(a.size<=s)return;const d=new Set((0,i.s2)(e.targetGroups,n));const f=(0,c.M)(pick(t,a),new Set((0,
i.s2)(e.targetGroups,t)),pick(n,d),a.size-s);return deregisterAll(e.targetGroups,f,t)}function pick(e,t){
return e.machines.filter(({id:e})=>t.has(e))}},11999:(e,t,n)=>{n.d(t,{I:()=>smokeTable,l:()=>smokeNotes});var r=n(25812)
;var s=n(5583);var o=n(98703);var a=n(48867);var i=n(30193);function smokeNotes({candidate:e},{smoke:t}){
const n=e?.facts.progress?.failing??[];return(0,i.i4)(e,t?.heard??[]).flatMap((e,r)=>{const{check:s,unreached:o}=e
;if(t?.bakeSince===void 0){if(!(0,i.Nn)(e)||!(0,i.tA)(e))return[]
;const t=`the release in service fails the smoke check ${s}, so it can't speak against the new one: ${(0,i.dc)(e)}`
;return[{about:s,text:t}]}if(n.includes(r))return[];if((0,i.eS)(e)){
const t=o>0?"this runner can reach nothing":"another release answered each time";return[{about:s,
text:`the smoke check ${s} says nothing of the new release: ${t}: ${(0,i.dc)(e)}`}]}
return mostOften(e).map(({kind:e})=>({about:`${s} ${e}`,
text:`the smoke check ${s} fails in a way in which the release before did not: ${e}`}))})}const c=20;const d=5
;function smokeTable({lease:e,stable:t,candidate:n},{smoke:a}){
const d=(0,i.i4)(n,a?.heard??[]).filter(({compared:e})=>(0,o.cz)(...Object.values(e)).of>0);if(d.length===0)return""
;const[l,u]=[(0,s.a)(e.release),t?(0,s.a)(t.release):"the old one"];const h={before:`${u}, before`,old:u,fresh:l,
either:`${u} or ${l}`};const m=d.toSorted((e,t)=>badness(t)-badness(e)).slice(0,c)
;const p=m.flatMap(({check:e,compared:t})=>f.filter(e=>t[e].of>0).map((n,o)=>(0,r.Gg)(o===0?(0,s.a)(e):"",h[n],t[n])))
;const g=d.length>c?[`… and ${d.length-c} checks more`]:[];const w=m.flatMap(e=>[...difference(e),...kindsOf(e)])
;return["### What the app answered",(0,r.LA)(p),...g,w.join("\n")].filter(e=>e!=="").join("\n\n")}
const f=["before","old","either","fresh"];function badness({compared:{either:e,fresh:t}}){return e.count+t.count}
function difference({check:e,compared:t}){const n=(0,o.cz)(t.before,t.old)
;if(n.of===0||t.fresh.of===0||n.count+t.fresh.count===0)return[];return[(0,r.TO)(e,t.fresh,n)]}function kindsOf(e){
return mostOften(e).map(({kind:t,fresh:n})=>`- ${(0,
s.a)(e.check)}: a new kind of error, ${n===1?"once":`${n} times`}: ${(0,s.g)(t,200)}`)}
function mostOften({kinds:e,compared:t}){if(t.before.of+t.old.of===0)return[];return(0,
a.K)(e).toSorted((e,t)=>t.fresh-e.fresh).slice(0,d)}},30193:(e,t,n)=>{n.d(t,{$l:()=>silentChecks,HT:()=>failingCheck,
Nn:()=>knownBefore,O7:()=>roundOf,Xq:()=>openCheck,YJ:()=>silentCheck,c_:()=>smokeAdvice,dH:()=>storyOf,dc:()=>toldOf,
eS:()=>isSilent,i4:()=>allHeard,mS:()=>failingBefore,tA:()=>failsBefore});var r=n(96815);var s=n(96365);var o=n(98703)
;var a=n(60046);var i=n(59035);var c=n(78241);const d=60
;function roundOf({spec:e,lease:t,candidate:n,stable:r},{records:s,targetGroups:o}){const d=(0,
a.Vj)(s,t.attempt)!==void 0;if(e.smoke===void 0||t.kind==="rollback"||d)return;const f=n?.facts.progress
;if(f?.attempt!==t.attempt)return r&&n?{mixed:false}:void 0;if(f.bakeSince===void 0)return;const l=o.some(({arn:e})=>(0,
i.xD)(e)!==void 0);const u=r!==void 0&&(l||(0,c.fE)(o,r).length>0);return{bakeSince:f.bakeSince,mixed:u}}
function knownBefore({good:e,failed:t,unreached:n}){return e>0||t+n>=o.vV}function failingBefore(e,t){
if(roundOf(e,t)===void 0)return[];const{smoke:n,now:r}=t
;if(n===void 0||n.bakeSince!==void 0||!n.heard.every(knownBefore))return;const s=r<(n.since??0)+Math.min(d,e.spec.bake)
;if(s&&n.heard.some(({good:e})=>e>0))return;return n.heard.flatMap((e,t)=>failsBefore(e)?[t]:[])}
function failsBefore({good:e,failed:t}){return e===0&&t>0}function allHeard(e,t){const n=e?.facts.progress?.before
;return t.map((e,t)=>{const{compared:r}=e;if(n===void 0||r.before.of>0)return e;return{...e,kinds:[],compared:{...r,
before:(0,s.t)(n,t)}}})}function counted({candidate:e},{smoke:t}){const n=e?.facts.progress
;if(t?.bakeSince===void 0||t.bakeSince!==n?.bakeSince)return
;return allHeard(e,t.heard).filter((e,t)=>!n?.failing?.includes(t))}function failingCheck(e,t){const n=counted(e,t)??[]
;const r=n.find(({compared:e,failed:t})=>(0,o._m)(e,t,n.length))
;if(r)return`smoke: ${r.check} failed ${r.failed} times in a row: ${toldOf(r)}`
;for(const{check:e,compared:r,last:s}of n){const a=(0,o.JJ)(r,t.smoke?.mixed===true,n.length)
;if(a)return`smoke: ${e} fails more often than by chance: ${a.said}; ${toldOf({failure:s})}`}return}
function toldOf({failure:e}){if(e===void 0)return"not answered yet";const{word:t,why:n,came:r}=e
;return`${t}: ${n}${r?`; what came: ${r}`:""}`}function storyOf({failed:e,good:t,others:n,unreached:r,failure:s}){
const o=e===1?"the last answer that counts was bad":`the last ${e} answers that count were bad`
;const a=[t>0?`${o}, after ${t} good ${t===1?"one":"ones"}`:o,...n>0?[`${n} came from the release before it, which doesn't count`]:[],...r>0?[`to ${r} questions nothing answered`]:[]]
;const i=s?.came?[`what came: ${s.came}`]:[]
;return[`${s?.word}: ${s?.why}`,...i,`in this bake ${a.join("; ")}`].join("\n")}function smokeAdvice({smoke:e}){
const t=e?.heard??[];const n=t.flatMap(({failed:n,failure:r,last:s,compared:a})=>{if(n>=o.vV&&r)return[r.word]
;return s&&(0,o.JJ)(a,e?.mixed===true,t.length)?[s.word]:[]})
;return[...new Set(n)].map(e=>`Smoke, ${e}: ${r.J[e].replaceAll("`","")}`)}function openCheck(e,t){
if(roundOf(e,t)===void 0)return;const n=counted(e,t);if(n===void 0)return"smoke is asked";const r=e.spec.bake===0?o.vV:1
;const s=n.find(e=>!isSilent(e)&&(e.failed>0||e.good<r))
;return s&&`smoke: ${s.check} is asked${s.failure?` again, since it failed (${s.failure.word})`:""}`}
function silentCheck(e,t,n){const r=counted(e,t)?.find(isSilent);const{noData:s}=e.spec;if(r===void 0||s==="pass")return
;const o=e.stable===void 0||t.served;if(s==="pass-if-served"&&o===true)return
;if(n!==(s==="fail"&&r.unreached>0?"fail":"wait"))return
;const a=s==="pass-if-served"?`, and ${o||"no balancer tells of a request since it began"}`:""
;return`smoke: ${r.check} said nothing of the release in this bake (${toldOf(r)})${a} (no-data: ${s})`}
function silentChecks(e,t){return counted(e,t)?.some(isSilent)===true}
function isSilent({good:e,failed:t,unreached:n,others:r}){return e===0&&t===0&&n+r>=o.vV}},98668:(e,t,n)=>{n.d(t,{
H6:()=>sameChange,QZ:()=>effect,Vw:()=>done,W5:()=>unlessBroken,aT:()=>howMany,uk:()=>wait});function howMany(e){
return`${e} machine${e===1?"":"s"}`}function sameChange(e,t){
const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():"";const about=n=>JSON.stringify({...n,at:0,until:0,
facts:facts(n)},Object.keys({...e,...t}).sort());return about(e)===about(t)}function effect(e,t){return{kind:"effect",
effect:e,why:t}}function wait(e,t){return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}
function done(e,t,n=true){return{kind:"done",outcome:e,why:t,changed:n}}function unlessBroken(e,t){
if(t===void 0)return e;const n=`"${e.why}" was not done, since it would break ${t}`
;return done("halted",`${n}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`)
}},69665:(e,t,n)=>{n.d(t,{Dc:()=>graceAfter,W_:()=>sameRun,cU:()=>freeToAct,fm:()=>waitFor,sI:()=>maySucceed})
;var r=n(60046);const s=180;const o=900;const a=60;const i=60;const c=300;const d=30;const f=5
;function maySucceed(e,t,n,r,{me:i,kind:d},f){if(sameRun(e,i)&&i.runAttempt>e.runAttempt)return true
;if(t?.cut)return true;const l=silenceOf(e,t,f);if(n?.ruling==="rollback"&&l>=a)return true
;if(n?.ruling==="release"&&d==="rollback"&&f-n.at>=c)return true;if(r==="ended"&&l>=s)return true;return l>=o}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(s)}`;const a=n==="unknown"&&silenceOf(e,t,r)>=i
;return a?`may have ended, which GitHub doesn't tell${after(o)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,{leases:t,beats:n}){const s=t.find(({n:t})=>t===e.n-1);const o=s?.kind==="teardown"&&(0,r.YH)({
beats:n},s.n)?.ended!==true;const a=s!==void 0&&(s.attempt===e.attempt||o)&&s.run!==e.run;if(!a)return e.at
;return e.at+graceAfter(s,n)}function graceAfter(e,t){return(0,r.YH)({beats:t},e.n)?.cut?f:d}},94280:(e,t,n)=>{n.d(t,{
z:()=>summary});var r=n(5583);var s=n(2848);const o={released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",
superseded:"⏭️",skipped:"⏭️",removed:"🧹"};const a=6e3;function summary(e){const{app:t,environment:n,outcome:s,why:i}=e
;return[`## ${o[s]??""} ${(0,
r.g)(t)} in ${(0,r.g)(n)}: ${s}`,`${(0,r.g)(i,a)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
r.g)(e,a)}`)),e.smoke??"",...e.evidence.map(({title:e,text:t})=>fold(e,fence(t))),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function facts({release:e,previousRelease:t="",url:n="",run:s="",more:o=[]}){const a=[["In service",e&&(0,
r.a)(e)],["A rollback would bring back",t&&(0,r.a)(t)],["Answers at",n&&(0,r.g)(n)],...o.map(([e,t])=>[e,t&&(0,
r.a)(t)]),["Run",s&&(0,r.g)(s)]].filter(([,e])=>e)
;return a.length===0?"":["| | |","|---|---|",...a.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")}
function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:s,attested:o})=>`| ${(0,r.a)(e)} | ${(0,r.g)(t)} | ${(0,r.a)(n)} | ${(0,
r.g)(s)} | ${(0,r.g)(o.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:s},o)=>{
const a=e[o-1]?.phase===n?"":(0,r.g)(n);return`| ${t.toFixed(0)} s | ${a} | ${(0,r.g)(s)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}function fold(e,t){return`<details open><summary>${(0,
r.g)(e)}</summary>\n\n${t}\n\n</details>`}function fence(e){const t=(0,s.pj)(e)
;const n=t.length>a?`… ${t.length-a} characters before this …\n${t.slice(-a)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const o="`".repeat(r+1)
;return`${o}text\n${n.trimEnd()}\n${o}`}},78241:(e,t,n)=>{n.d(t,{A3:()=>reasonOf,AJ:()=>shiftedAway,HZ:()=>registered,
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
function ids(e){return e.machines.map(({id:e})=>e)}},64835:(e,t,n)=>{n.d(t,{B:()=>toRegister,M:()=>toDeregister})
;function byZone(e){const t=new Map
;for(const n of[...e].sort((e,t)=>e.id<t.id?-1:1))t.set(n.zone,[...t.get(n.zone)??[],n]);return t}
function toRegister(e,t,n){const r=byZone(e);const s=new Map([...byZone(t)].map(([e,t])=>[e,t.length]));const o=[]
;while(o.length<n){
const e=[...r.keys()].filter(e=>r.get(e)?.length).sort((e,t)=>(s.get(e)??0)-(s.get(t)??0)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:r.get(e)?.shift();if(e===void 0||t===void 0)break;s.set(e,(s.get(e)??0)+1);o.push(t.id)}
return o}function toDeregister(e,t,n,r){const s=e.filter(({id:e})=>!t.has(e)).map(({id:e})=>e).sort()
;const o=s.slice(0,r);const a=byZone(e.filter(({id:e})=>t.has(e)))
;const i=new Map([...byZone(n)].map(([e,t])=>[e,t.length]));const total=e=>(i.get(e)??0)+(a.get(e)?.length??0)
;while(o.length<r){const e=[...a.keys()].filter(e=>a.get(e)?.length).sort((e,t)=>total(t)-total(e)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:a.get(e)?.shift();if(t===void 0)break;o.push(t.id)}return o}},20509:(e,t,n)=>{n.d(t,{
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
;const o="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${o.charAt(0).toLowerCase()}${o.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",s,o]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
if(t==="rollback")return["Nothing was taken back. If what is in service now is wrong too, dispatch the rollback workflow."]
;return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"removed":case"skipped":return[];case"failed":if(t==="teardown")return[s]
;return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[s,o]
}}var s=n(88105);var o=n(29260);var a=n(10148);var i=n(60046);var c=n(30193);var d=n(11999);var f=n(78241)
;function standing(e,t){const{seen:n,step:r}=e;const s=n.fleets.find(({name:e})=>e===(0,i.PX)(n.records));const o=(0,
a.te)(n,s);const d=advice(r.outcome,t.kind,s!==void 0,o!==void 0);return{serving:s,previous:o,
next:e.changed&&r.outcome!=="released"?[...d,...(0,c.c_)(n)]:d}}function machineRows(e){const t=(0,i.mi)(e.seen.records)
;return e.seen.fleets.filter(({name:e})=>e===t?.candidate||e===t?.stable).flatMap(t=>{const n=(0,
a.FW)(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:s,life:o})=>{const a=(0,
f.L4)(e.seen.targetGroups,r);const i=e.seen.answers[r];return{id:r,zone:s,release:t.release,fleet:t.name,
state:o!=="in-service"?o:a==="gone"?n:a,
attested:i?.state==="passed"?i.detail:i?.state==="failed"?`failed: ${i.detail}`:""}})})}
function smokeAnswers({seen:e,spec:t}){const n=(0,i.mi)(e.records);return t&&n?(0,d.I)((0,s.tx)(t,n,e),e):""}
async function evidence(e,t){
if(["released","refused","superseded","skipped","removed"].includes(t.step.outcome)||!t.changed)return[];const n=(0,
i.mi)(t.seen.records);const r=t.seen.fleets.find(({name:e})=>e===n?.candidate);if(r===void 0||r.name===(0,
i.PX)(t.seen.records))return[];const s=r.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${r.name}`,text:e}))
;const{beforeTraffic:a}=t.seen;if(a?.state==="ended")s.push({title:`before-traffic ended with ${a.code}`,text:a.output})
;for(const e of t.seen.smoke?.heard??[])if(e.failed>0)s.push({title:`Smoke check ${e.check}`,text:(0,c.dH)(e)})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")s.push({title:`Live check of ${e}`,text:n.detail
});const d=(0,o.yV)(r).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const f=[...d].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of f){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);s.push({title:`Console of ${t}`,text:n})}
return s}function rank(e,t){const n=e.seen.answers[t]?.state;return n==="failed"?0:n==="passed"?2:1}
function redEnd(e,t,n){const{outcome:s,why:o}=e.step
;const a=[`${t.app} in ${t.environment}: ${s}: ${o}.`,...n.slice(0,1)].join(" ")
;if(s==="superseded"||s==="skipped"||s==="removed")return
;if(s==="released"||s==="rolled-back"&&t.kind==="rollback")return;return s==="refused"?(0,r.J5)(a):(0,r.gz)(a,s)}},
97699:(e,t,n)=>{n.d(t,{O:()=>look,U:()=>holderState});var r=n(503);var s=n(58192);var o=n(88105);var a=n(29260)
;var i=n(58793);var c=n(25762);var d=n(60046);var f=n(59035);var l=n(79982);async function look(e,t,n,r=e=>e){
const{refusal:s,repeated:a}=n;const i=e.clock.now();const{records:c,fleets:f,foreign:l,absent:u}=await lookAtFleets(e,n)
;const h=(0,d.mi)(c);const m=h&&c.specs.includes(h.attempt)?await e.ledger.spec(h.attempt):void 0;const p=m&&r(m)
;const g=p&&!(0,d.Ko)(c,h)?p:t.spec??p;const w=f.find(({name:e})=>e===h?.candidate)
;const[v,k,$,b,y,S,x]=await Promise.all([commitState(e,t,h),e.traffic.look(g?.place.targetGroups??[]),g&&t.kind==="rollout"?e.alarms.look(g.alarms):[],holderState(e,t,h,c),p&&h&&w===void 0?e.fleets.template(h.release):void 0,e.machines.answers(),w?.facts.beforeTraffic?e.machines.beforeTraffic(w.facts.beforeTraffic.machine):void 0])
;const O={now:e.clock.now(),records:c,holder:b,...v===void 0?{}:{commit:v},fleets:f,foreign:l,absent:u,targetGroups:k,
strangers:strangers(k,f),answers:S,alarms:$,...y===void 0?{}:{template:y},...x===void 0?{}:{beforeTraffic:x},
...s===void 0?{}:{refusal:s},...a===void 0?{}:{repeated:a}};if(p===void 0||h===void 0||w===void 0)return{seen:O,spec:p,
took:e.clock.now()-i};const A=h.nonce===t.me.nonce?await n.smoke.look((0,o.tx)(p,h,O),O):void 0
;const M=await withServed(e,A?{...O,smoke:A}:O,p,h);const T=await withMachines(e,M,p,h);return{seen:T,spec:p,
took:e.clock.now()-i}}async function lookAtFleets({ledger:e,fleets:t,clock:n},{absent:s,shown:o}){
const[a,c]=await Promise.all([e.read(),t.look()]);const d=(0,r.tW)(s,o,a,c,n.now());const f=(0,r.Jp)({absent:d,
records:a,now:n.now()});const l=f.length===0?c:[...c,...await t.named(f)];const u=(0,i.Od)(a,l)
;const h=u.foreign.length===0?a:await e.read();return{records:h,...(0,i.Od)(h,l),absent:(0,r.tW)(s,o,h,l,n.now())}}
async function withServed({alarms:e},t,n,r){const a=(0,s.IA)((0,o.tx)(n,r,t),t);const i=(0,f.e)(n.place.targetGroups)
;if(a===void 0||i.length===0)return t;try{return await e.served(i,a)?{...t,served:true}:t}catch(e){
if(e instanceof l.C)return{...t,served:e.message};throw e}}async function withMachines(e,t,n,r){const s=(0,o.tx)(n,r,t)
;const i=n.liveCheck.via==="ssm";const f=(s.candidate?(0,a.yV)(s.candidate):[]).filter(e=>!i||!(0,c.H3)(s,t,e))
;if(f.length===0||(0,d.Ko)(t.records,r))return t;const l=f.map(({id:e})=>e)
;const[u,h]=await Promise.all([e.machines.launched(l),e.machines.reachable(l)]);const known=e=>({...e,
machines:e.machines.map(e=>{const t=u[e.id];return{...e,reachable:h.has(e.id),...t===void 0?{}:{launched:t}}})});return{
...t,fleets:t.fleets.map(e=>e.name===r.candidate?known(e):e)}}async function holderState(e,t,n,r){
if(n===void 0||n.nonce===t.me.nonce||(0,d.Ko)(r,n))return"unknown";return e.runs.state(n.repository,n.run)}
async function commitState({branch:e},t,n){return n?.nonce===t.me.nonce?void 0:await(e?.commit())}
function strangers(e,t){const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}},511:(e,t,n)=>{n.d(t,{S:()=>foresee,
L:()=>reconcile});var r=n(62807);var s=n(12403);var o=n(86541);var a=n(60046);var i=n(50965);var c=n(79982)
;var d=n(18337);async function carryOutEnvironment(e,t){
const{sites:n,zone:r,deployments:s,notices:o,farewells:a,templates:i,images:c}=e;switch(t.do){case"claim-name":
return n.claimName(t.host,t.deed);case"write-deed":return n.writeDeed(t.host,t.deed);case"forget-name":
return n.forgetName(t.host);case"make-target-group":return n.makeTargetGroup(t.name);case"set-drain":
return n.setDrain(t);case"delete-target-group":return n.deleteTargetGroup(t.targetGroup);case"make-rule":
return n.makeRule(t);case"change-rule":return n.changeRule(t);case"delete-rule":return n.deleteRule(t.rule)
;case"write-records":return r.write(t.host,t.balancer);case"delete-records":return r.delete(t.host)
;case"run-on-teardown":return a.run(t.machine);case"end-deployments":return s.end(t.deployments);case"end-comment":
return o.end(t.comment);case"delete-template":return i.delete();case"delete-images":return c.delete(t.images)}}
async function carryOut(e,t,n,r,s,o){const{ledger:i,fleets:c,traffic:f,machines:l}=e;switch(s.do){case"claim":
return i.claim(s.lease);case"store-spec":{const e=s.from===void 0?t.spec:await i.spec(s.from)
;return i.storeSpec(s.attempt,behind(known(e),s.targetGroups))}case"make-template":return c.makeTemplate(known(n),(0,
a.q1)(r.records,attemptOf(r))?.nonce??"");case"create-fleet":return c.create(s,known(n));case"resize":return c.resize(s)
;case"leave-spot":return c.leaveSpot(s.fleet);case"write-facts":return c.writeFacts(s);case"forget-originals":
return c.forgetOriginals(s.fleet);case"put-retire":return c.putRetire(s.fleet,s.at);case"put-expire":
return c.putExpire(s.fleet,s.at);case"delete-retire":return c.deleteRetire(s.fleet);case"catch-up":return c.catchUp(s)
;case"ask":return l.ask(s.machines,known(n),s.until);case"replace":return c.replace(s.machine);case"run-before-traffic":
return l.runBeforeTraffic(s.machine,known(n),attemptOf(r),s.previous);case"register":
return f.register(s.targetGroup,s.machines);case"deregister":return f.deregister(s.targetGroup,s.machines);case"attach":
return c.attach(s.fleet,s.targetGroups);case"detach":return c.detach(s.fleet,s.targetGroups);case"judge-by":
return c.judgeBy(s);case"suspend":return c.suspend(s.fleet,s.processes);case"resume":
return c.resume(s.fleet,s.processes);case"copy-policies":return c.copyPolicies(s.from,s.to,s.names)
;case"copy-schedules":return c.copySchedules(s.from,s.to,s.names);case"drop-policies":
return c.dropPolicies(s.fleet,s.names);case"drop-schedules":return c.dropSchedules(s.fleet,s.names);case"decide":
return i.decide({attempt:s.attempt,ruling:s.ruling,why:o,run:t.me.run,...s.newer&&{newer:true}});case"delete-fleet":
return c.deleteFleet(s);case"forget":if(s.template!==void 0)await c.deleteTemplate(s.template)
;return i.forget(s.records);case"let-go":return i.beat({n:s.n,ended:true});default:return carryOutEnvironment((0,
d.U)(e),s)}}function behind(e,t){return t===void 0?e:{...e,place:{...e.place,targetGroups:t}}}
function attemptOf({records:e}){return(0,a.mi)(e)?.attempt??0}function known(e){
if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}var f=n(97699)
;var l=n(87527);var u=n(26876);var h=n(68112);var m=n(86082);var p=n(98703);var g=n(48867);function unheard(e,t){
const{compared:n=p.z_,kinds:r=[],last:s}=t??{};return{check:e,good:0,failed:0,unreached:0,others:0,compared:n,kinds:r,
...s&&{last:s}}}function hear(e,t,n,r){const{now:s,reached:o,clean:a}=r;const i=(0,u.S)(t.check,n,s,a)
;const c=t.old&&(0,u.S)(t.old.check,n,s,a);const{failure:d}=i;if(d&&!arrived(n)&&!o&&e.good===0)return{...e,
unreached:e.unreached+1,failure:d};const f=whoseOf(t,i,c,r);const l=failureOf(f,i,c);const m=l?(0,g.Z)(e.kinds,(0,
h.I)(l,n,a),f):e.kinds;const w=f===void 0?e:{...e,kinds:m,compared:(0,p.UD)(e.compared,f,l!==void 0)}
;if(d===void 0)return{...unheard(e.check,w),good:e.good+1};if(saysNothing(f,i))return{...w,others:e.others+1,failure:d}
;return{...w,failed:e.failed+1,failure:d,...f!=="before"&&{last:d}}}function whoseOf({check:e,old:t},n,r,s){
if(s.bakeSince===void 0)return"before";if(t===void 0)return"fresh";const o=n.failure===void 0
;const a=r?.failure===void 0;if(n.release===t.release||a&&!o)return"old";if(!s.mixed||o&&!a||n.release)return"fresh"
;return(0,m.$)(e.question)===(0,m.$)(t.check.question)?"either":void 0}function failureOf(e,{failure:t},n){
if(e==="old")return n?.failure;return e==="either"&&t?.word==="release"?void 0:t}
function saysNothing(e,{failure:t,release:n}){if(e==="either")return t?.word==="release"&&n===""
;return e==="old"||e===void 0}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}var w=n(30193);class Smoke{#e;#t=new AbortController;#n=new Set;#r
;#s;#o=0;#a=0;#i="";#c=[];#d=[];#f=[];constructor(e){this.#e=e}async look(e,t){const n=(0,w.O7)(e,t);if(n!==void 0){
await this.#l(n,e);for(const e of this.#c.keys())this.#u(e)}return this.#s&&{...this.#s,since:this.#a,heard:[...this.#d]
}}close(){this.#t.abort();this.#r?.asker.close()}async#l(e,t){const r=`${t.lease.attempt} ${e.bakeSince}`;this.#s=e
;if(r===this.#i)return;this.#r??=await this.#e.probe()
;this.#c=await(await Promise.all([n.e(9691),n.e(4887),n.e(2554)]).then(n.bind(n,65041))).askings(t,e)
;const{secrets:s}=this.#r;for(const{check:e}of this.#c)s.hide(...(0,l.Fj)(e.question))
;const o=this.#o===t.lease.attempt?this.#d:[];if(this.#o!==t.lease.attempt)this.#a=this.#e.clock.now()
;this.#o=t.lease.attempt;this.#d=this.#c.map(({check:e},t)=>unheard(s.clean(e.name),o[t]));this.#f=this.#c.map(()=>0)
;this.#i=r}#u(e){const{clock:t}=this.#e;const[n,r,s,o]=[this.#c[e],this.#d[e],this.#i,this.#r]
;if(n===void 0||r===void 0||o===void 0)return;if(t.now()<(this.#f[e]??0))return;this.#f[e]=Number.POSITIVE_INFINITY
;const a=t.now();o.asker.ask(n.check.question,this.#t.signal).then(r=>{const i=this.#d[e]
;if(this.#i!==s||i===void 0)return;const c=this.#s??{mixed:false};const d=this.#n.has(i.check);const f={...c,
now:t.now(),reached:d,clean:e=>o.secrets.clean(e)};const l=hear(i,n,r,f);if(l.good>i.good)this.#n.add(i.check)
;this.#d[e]=l;this.#f[e]=a+2})}}const v=.25;const k=2;const $=15;const b=10;const y=["claim","decide"];const S={
look:f.O,decide:(e,{spec:t,seen:n})=>(0,o.s)(e,t,n)};async function reconcile(e,t,n,r=S){const s=new Smoke(e);try{
return await untilDone(e,t,n,r,s)}finally{s.close()}}async function foresee(e,t,n){const r=new Smoke(e);const s={...t,
began:e.clock.now()-e.clock.uptime()};const o={refusal:void 0,repeated:void 0,absent:{},shown:new Set,smoke:r};try{
const t=await lookUntilSeen(n,e,s,o);return{...t,step:n.decide(s,t)}}finally{r.close()}}
async function untilDone(e,t,n,r,o){let d;let f;let l;let u=0;let h={};const m=new Set;let p=false;let g=0;let w=0
;for(;;){const b=e.clock.now();const S=await lookUntilSeen(r,e,d??t,{refusal:f,repeated:l,absent:h,shown:m,smoke:o})
;h=S.seen.absent??{};for(const{name:e}of S.seen.fleets)m.add(e);const x=d??{...t,began:e.clock.now()-e.clock.uptime()}
;d=remembering(x,S.seen);const O=r.decide(d,S);n(O,S);const A=(0,a.mi)(S.seen.records)
;const M=O.kind==="effect"?O.effect:void 0;const T=A?.nonce===d.me.nonce&&!(0,a.Ko)(S.seen.records,A)
;const j=M===void 0||T||y.includes(M.do);if(O.kind!=="wait"&&!await stands(e,b,S.seen.records,j))continue
;if(O.kind==="done")return{...S,step:O,changed:p&&O.changed};if(A&&T&&M?.do!=="let-go")if(S.seen.now-g>=$){
await ignoringLater(()=>e.ledger.beat({n:A.n}));g=S.seen.now
;if(O.kind!=="wait"&&!await stands(e,b,S.seen.records))continue}if(M===void 0){l=void 0
;const t=O.kind==="wait"&&O.until!==void 0?O.until-e.clock.now():k
;await e.clock.wait(Math.min(k,v*2**w++,Math.max(.05,t)));continue}w=0;const z=(0,i.r8)(M,S.seen);const V=u+(0,
i.bA)(z)-e.clock.now();if(V>0){await e.clock.wait(Math.min(k,V));continue}try{u=e.clock.now();l={effect:M,times:z+1}
;await carryOut(e,d,S.spec,S.seen,M,O.why);if(!["claim","store-spec","decide","let-go"].includes(M.do))p=true;f=void 0
}catch(t){if(t instanceof c.C)f={effect:M,message:t.message};else if(!(t instanceof c.V))throw t
;await e.clock.wait(s._L.rollout.afterEffect)}d={...d,acted:e.clock.now()}}}function remembering(e,t){const n=(0,
a.mi)(t.records);if(n?.nonce===e.me.nonce)return{...e,held:n};return n===void 0||(0,a.Ko)(t.records,n)?e:{...e,
found:n.attempt}}async function stands(e,t,n,r=true){if(r&&e.clock.now()-t<=b)return true;const s=e.clock.now();try{
const{leases:r,beats:o,verdicts:i}=await e.ledger.read();const c=o.filter(e=>e.ended)
;const d=Math.max(0,...[...r,...c,...i].map(({at:e})=>e));const f=r.at(-1)?.nonce===(0,a.mi)(n)?.nonce
;return d<t&&f&&e.clock.now()-s<=b}catch(e){if(e instanceof c.V)return false;throw e}}
async function lookUntilSeen(e,t,n,o){const{first:a,longest:i,blind:d}=s._L.rollout
;const f=`looking at ${n.app} in ${n.environment}`;const l=t.clock.now();return await(0,s.d_)(()=>e.look(t,n,o),(e,n)=>{
if(e instanceof c.C)throw(0,r.gz)(`${f}: ${e.message}`);if(!(e instanceof c.V))throw e
;if(t.clock.now()-l<=d)return Math.min(i,a*2**n)
;throw(0,r.gz)(`${f}: no answer for ${d} s, lastly ${e.message}; run it again to continue`)},e=>t.clock.wait(e))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof c.C)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof c.V))throw e}}},97121:(e,t,n)=>{n.d(t,{
g:()=>Story});var r=n(88105);var s=n(29260);var o=n(14666);var a=n(81185);var i=n(60046);var c=n(98668)
;function interference(e,t,n=t.now){const r=(0,i.mi)(t.records);if(r===void 0||(0,i.Ko)(t.records,r))return{told:[],
standing:new Map};const s=(0,i.Vj)(t.records,r.attempt)===void 0
;const o=new Map(t.fleets.map(o=>[o.name,show(t,n,o,s&&o.name===r.candidate?e.get(o.name):void 0)]))
;const a=[...o.values()].flatMap(n=>{const o=e.get(n.fleet.name)
;return[...s?lowered(o?.fleet,n.fleet,r,t.now):[],...cutOff(o,n,t.now,s)]});return{told:a,standing:new Map([...e,...o])}
}function lowered(e,{name:t,desired:n},r,i){if(e===void 0||!(0,o.dp)(e)||(0,s.vv)(e)||((0,
a.pJ)(e)??1/0)<=i||n>=e.desired)return[];const d=`${t} was lowered from ${e.desired} to ${(0,
c.aT)(n)}, and not by this ${r.kind}`;const f="CloudTrail names who asked for it"
;if(t===r.candidate)return[`${d}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${f}`]
;return t===r.stable?[`${d}: from now on that many count as needed; ${f}`]:[]}function show({targetGroups:e},t,n,r){
const s=e.filter(({arn:e})=>n.traffic[e]===void 0);const o=s.flatMap(({targets:e,drain:t})=>e.map(e=>({...e,drain:t})))
;const a=new Set(o.map(({machine:e})=>e));const i=new Set(o.filter(({state:e})=>e==="unhealthy").map(({machine:e})=>e))
;const c=new Set(n.machines.map(({id:e})=>e));const d=new Map;for(const{machine:e,state:n,drain:r}of o){
if(!c.has(e)||i.has(e))continue;const s=n==="draining"?t+r:1/0;d.set(e,Math.max(s,d.get(e)??0))}
for(const[e,t]of r&&s.length>0?r.undrained:[])if(!a.has(e))d.set(e,t);return{fleet:n,undrained:d}}
function cutOff(e,{fleet:t,undrained:n},r,s){const o=new Set(e?.fleet.ended?.map(({machine:e})=>e))
;const busy=t=>r<(n.get(t)??e?.undrained.get(t)??0);const a=(t.ended??[]).filter(({machine:e})=>busy(e)&&!o.has(e))
;const i=s?"; others are launched in their place, and the wave bakes anew":""
;return[...byCause(a)].map(([e,n])=>`AWS ended ${(0,
c.aT)(n.length)} of ${t.name} without draining, since its group is not attached: requests to ${listed(n)} may have failed${i}; AWS' reason: ${interference_short(e)}`)
}function byCause(e){const t=new Map;for(const{machine:n,cause:r}of e)t.set(r,[...t.get(r)??[],n]);return t}const d=10
;const f=300;function listed(e){const t=e.length-d;return t>0?`${e.slice(0,d).join(", ")} and ${t} more`:e.join(", ")}
function interference_short(e){return e.length>f?`${e.slice(0,f)}…`:e}var l=n(58793);var u=n(1817);var h=n(65799)
;var m=n(50965);var p=n(11999);var g=n(78241);class Story{moments=[];#h;#m="";#p="";#g=0;#w=false;#v="";#k=false
;#$=new Map;#b=new Set;#y=new Set;#S=new Set;constructor(e){this.#h=e}get start(){return this.#g}
tell(e,{seen:t,spec:n,took:s}){const o=this.#g===0;this.#g||=t.now;if(s>10&&!this.#k){this.#k=true
;const e=`AWS answers slowly: one look took ${Math.round(s)} s; everything is done all the same, and later`
;this.#h.log.notice(e,"Slow")}const a=(0,h.R)(e.phase);if(a!==this.#m){this.#m=a;this.#h.section(a)}
for(const e of t.foreign){if(!this.#b.has(e.name))this.#h.log.warning((0,l.dc)(e),"Not ours");this.#b.add(e.name)}
for(const{fleet:e,grave:n,text:r}of(0,u.ro)(t)){if(n&&!this.#y.has(e))this.#h.log.warning(r,"Not retired")
;if(!n&&o)this.#h.log.notice(r);if(n)this.#y.add(e)}const{told:c,standing:d}=interference(this.#$,t,t.now-s);this.#$=d
;for(const n of e.phase.name==="lease"?[]:c){this.#h.log.warning(n,"Changed by others");this.moments.push({
at:this.#a(t),phase:a,what:n})}const f=(0,i.mi)(t.records);for(const{about:e,text:s}of n&&f?(0,p.l)((0,
r.tx)(n,f,t),t):[]){if(this.#S.has(e))continue;this.#S.add(e);this.#h.log.warning(s,"Smoke");this.moments.push({
at:this.#a(t),phase:a,what:s})}if(t.beforeTraffic?.state==="ended"&&!this.#w){this.#w=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#h.log.info(`        | ${e}`)}const g=e.kind==="effect"?(0,
m.r8)(e.effect,t):0;if(g>=m.Qm&&this.#v!==e.why){this.#v=e.why
;const t=`no look shows that it was done; it is asked again every ${m.zP} s at most`
;this.#h.log.warning(`AWS took "${e.why}" ${g} times, and ${t}`,"No effect")}
const w=e.kind==="wait"?`waiting: ${e.why}${untilOf(e)}`:e.why;if(w===this.#p)return;this.#p=w
;const v=e.kind==="effect"?machinesOf(e.effect):"";const k=`${Math.round(t.now-this.#g)} s`.padStart(6)
;this.#h.log.info(`${k}  ${w}${v}${e.kind==="effect"?"":this.#x(t)}`);if(e.kind!=="wait")this.moments.push({
at:this.#a(t),phase:a,what:w})}#a({now:e}){return Math.round(10*(e-this.#g))/10}#x(e){const t=(0,i.mi)(e.records)
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
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
