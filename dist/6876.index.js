export const id=6876;export const ids=[6876];export const modules={26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var r=n(2848);const a=200;const s=1e3;function judge(e,t,n,r){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,r,s),came:""}};const a=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",r,64)}
;for(const s of e.expect){const e=s(t,n);if(e===void 0)continue;const i=`${r(e.wanted)}, got ${excerpt(e.seen,r)}`
;return{failure:{word:e.word,why:i,came:cameOf(t,r)},...a}}return{...a}}
function cameOf({status:e,address:t,protocol:n,body:r},a){const s=excerpt(r,a)
;return`${e} from ${t} by ${n}${s===""?", without a body":`: ${s}`}`}function excerpt(e,t,n=a){const s=(0,
r.p)(t(e)).split(/\s+/).join(" ").trim();return s.length>n?`${s.slice(0,n)}…`:s}},96815:(e,t,n)=>{n.d(t,{J:()=>r})
;const r={"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}},87527:(e,t,n)=>{n.d(t,{
Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
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
48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,hS:()=>parseAmi,zZ:()=>parseImage});var r=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:a=""}=(0,r.mQ)(e);const s=t===void 0?n:`${t}/${n}`;if(s!==""&&(0,r.Bc)(a))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${s||"orders"}@sha256:<64 hex digits>`)}
function parseAmi(e){if(/^ami-[0-9a-f]{8,17}$/.test(e))return e
;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}function parseName(e){
if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}},84095:(e,t,n)=>{
n.d(t,{B:()=>parseTolerance,N:()=>tolerated});function parseTolerance(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[]
;const r=Number(t);if(t===void 0)throw new Error(`"${e}" is not a number of machines such as 2, or a share such as 10%`)
;if(n==="%"&&r>50)throw new Error(`${e} is more than half of the fleet, which says nothing of a release`)
;return n==="%"?{percent:r}:{machines:r}}function tolerated(e,t){
const n="machines"in e?e.machines:Math.floor(e.percent*t/100);return Math.max(0,Math.min(n,t-1))}},86082:(e,t,n)=>{
n.d(t,{$:()=>canonical});function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
22730:(e,t,n)=>{n.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,
d:86400};const a=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>a)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const a=Math.floor(t/r);t-=a*r
;if(a>0)n+=`${a}${e}`}return n||"0s"}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,r]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||r===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=r}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const r=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):r.trim());n=n.slice(r.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},96876:(e,t,n)=>{n.r(t)
;n.d(t,{action:()=>F});var r=n(62807);var a=n(29260);var s=n(5583);var i=n(2848);const o={released:"✅",
"rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️"};const c=6e3;function summary(e){
const{app:t,environment:n,outcome:r,why:a}=e;return[`## ${o[r]??""} ${(0,s.g)(t)} in ${(0,s.g)(n)}: ${r}`,`${(0,
s.g)(a,c)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
s.g)(e,c)}`)),...e.evidence.map(({title:e,text:t})=>fold(e,fence(t))),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function facts({release:e,previousRelease:t="",url:n="",run:r=""}){const a=[["In service",e&&(0,
s.a)(e)],["A rollback would bring back",t&&(0,s.a)(t)],["Answers at",n&&(0,s.g)(n)],["Run",r&&(0,
s.g)(r)]].filter(([,e])=>e);return a.length===0?"":["| | |","|---|---|",...a.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")
}function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:r,attested:a})=>`| ${(0,s.a)(e)} | ${(0,s.g)(t)} | ${(0,s.a)(n)} | ${(0,
s.g)(r)} | ${(0,s.g)(a.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:r},a)=>{
const i=e[a-1]?.phase===n?"":(0,s.g)(n);return`| ${t.toFixed(0)} s | ${i} | ${(0,s.g)(r)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}function fold(e,t){return`<details open><summary>${(0,
s.g)(e)}</summary>\n\n${t}\n\n</details>`}function fence(e){const t=(0,i.p)(e)
;const n=t.length>c?`… ${t.length-c} characters before this …\n${t.slice(-6e3)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const a="`".repeat(r+1)
;return`${a}text\n${n.trimEnd()}\n${a}`}function advice(e,t,n,r){
const a="Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice."
;const s="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${s.charAt(0).toLowerCase()}${s.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",a,s]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
if(t==="rollback")return["Nothing was taken back. If what is in service now is wrong too, dispatch the rollback workflow."]
;return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"failed":
return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[a,s]
}}var d=n(10148);var l=n(60046);var f=n(96815);var u=n(26876);var h=n(86082);function unheard(e){return{check:e,good:0,
failed:0,unreached:0,others:0}}function hear(e,t,n,r){const{now:a,reached:s,clean:i}=r;const{failure:o,release:c}=(0,
u.S)(t.check,n,a,i);if(o===void 0)return{...unheard(e.check),good:e.good+1};if(isOthers(t,n,c,r))return{...e,
others:e.others+1,failure:o};if(!arrived(n)&&!s&&e.good===0)return{...e,unreached:e.unreached+1,failure:o};return{...e,
failed:e.failed+1,failure:o}}function isOthers({check:e,old:t},n,r,a){if(t===void 0)return false;if(r===t.release||(0,
u.S)(t.check,n,a.now,a.clean).failure===void 0)return true;return a.mixed&&(0,h.$)(e.question)!==(0,
h.$)(t.check.question)}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}
const m=["gone","draining","unused","unavailable","unhealthy","initial","healthy"];function stateOf(e,t){
const n=e.map(e=>e.targets.find(e=>e.machine===t)?.state??"gone");return m.find(e=>n.includes(e))??"healthy"}
function reasonOf(e,t,n){const r=e.flatMap(e=>e.targets)
;return r.find(e=>e.machine===t&&e.state===n)?.reason??"no reason given"}function registered(e,t){
return ids(t).filter(t=>!["gone","draining"].includes(stateOf(e,t)))}function exposed(e,t){
const n=new Set(e.flatMap(e=>e.targets.filter(e=>e.state!=="draining").map(({machine:e})=>e)))
;return ids(t).filter(e=>n.has(e))}function healthy(e,t){
return t.machines.filter(t=>t.life==="in-service"&&stateOf(e,t.id)==="healthy").map(({id:e})=>e)}
function shiftedAway(e){return new Set(e.flatMap(({targets:e})=>e.flatMap(({machine:e,shifted:t})=>t===true?[e]:[])))}
function draining(e,t){return ids(t).filter(t=>e.some(e=>e.targets.some(({machine:e,state:n})=>e===t&&n==="draining")))}
function ids(e){return e.machines.map(({id:e})=>e)}
function roundOf({spec:e,lease:t,candidate:n,stable:r},{records:a,targetGroups:s}){const i=(0,
l.Vj)(a,t.attempt)!==void 0;if(e.smoke===void 0||t.kind==="rollback"||i)return;const o=n?.facts.progress
;if(o?.attempt!==t.attempt)return r&&n?{mixed:false}:void 0;if(o.bakeSince===void 0)return
;const c=r!==void 0&&exposed(s,r).length>0;return{bakeSince:o.bakeSince,mixed:c}}
function knownBefore({good:e,failed:t,unreached:n}){return e>0||t+n>=3}function failingBefore(e,t){
if(roundOf(e,t)===void 0)return[];const{smoke:n}=t
;if(n===void 0||n.bakeSince!==void 0||!n.heard.every(knownBefore))return;return n.heard.flatMap((e,t)=>failed(e)?[t]:[])
}function failed({good:e,failed:t}){return e===0&&t>0}function counted({candidate:e},{smoke:t}){
const n=e?.facts.progress;if(t?.bakeSince===void 0||t.bakeSince!==n?.bakeSince)return
;return t.heard.filter((e,t)=>!n?.failing?.includes(t))}function failingCheck(e,t){
const n=counted(e,t)?.find(({failed:e})=>e>=3)
;return n&&`smoke: ${n.check} failed ${n.failed} times in a row: ${toldOf(n)}`}function toldOf({failure:e}){
if(e===void 0)return"not answered yet";const{word:t,why:n,came:r}=e;return`${t}: ${n}${r?`; what came: ${r}`:""}`}
function storyOf({failed:e,good:t,others:n,unreached:r,failure:a}){
const s=e===1?"the last answer that counts was bad":`the last ${e} answers that count were bad`
;const i=[t>0?`${s}, after ${t} good ${t===1?"one":"ones"}`:s,...n>0?[`${n} came from the release before it, which doesn't count`]:[],...r>0?[`to ${r} questions nothing answered`]:[]]
;const o=a?.came?[`what came: ${a.came}`]:[]
;return[`${a?.word}: ${a?.why}`,...o,`in this bake ${i.join("; ")}`].join("\n")}function smokeAdvice({smoke:e}){
const t=(e?.heard??[]).flatMap(({failed:e,failure:t})=>e>=3&&t?[t.word]:[])
;return[...new Set(t)].map(e=>`Smoke, ${e}: ${f.J[e].replaceAll("`","")}`)}function openCheck(e,t){
if(roundOf(e,t)===void 0)return;const n=counted(e,t);if(n===void 0)return"smoke is asked"
;const r=n.find(e=>!isSilent(e)&&(e.failed>0||e.good===0))
;return r&&`smoke: ${r.check} is asked${r.failure?` again, since it failed (${r.failure.word})`:""}`}
function silentCheck(e,t,n){const r=counted(e,t)?.find(isSilent);const{noData:a}=e.spec;if(r===void 0||a==="pass")return
;const s=e.stable===void 0||t.served;if(a==="pass-if-served"&&s===true)return
;if(n!==(a==="fail"&&r.unreached>0?"fail":"wait"))return
;const i=a==="pass-if-served"?`, and ${s||"no balancer tells of a request since it began"}`:""
;return`smoke: ${r.check} said nothing of the release in this bake (${toldOf(r)})${i} (no-data: ${a})`}
function silentChecks(e,t){return counted(e,t)?.some(isSilent)===true}
function isSilent({good:e,failed:t,unreached:n,others:r}){return e===0&&t===0&&n+r>=3}
function smokeNotes({candidate:e},{smoke:t}){const n=e?.facts.progress?.failing??[]
;return(t?.heard??[]).flatMap((e,r)=>{const{check:a,unreached:s}=e;if(t?.bakeSince===void 0){
if(!knownBefore(e)||!failed(e))return[]
;const t=`the release in service fails the smoke check ${a}, so it can't speak against the new one: ${toldOf(e)}`
;return[{check:a,text:t}]}if(!isSilent(e)||n.includes(r))return[]
;const i=s>0?"this runner can reach nothing":"another release answered each time";return[{check:a,
text:`the smoke check ${a} says nothing of the new release: ${i}: ${toldOf(e)}`}]})}function standing(e,t){
const{seen:n,step:r}=e;const a=n.fleets.find(({name:e})=>e===(0,l.PX)(n.records));const s=(0,d.te)(n,a)
;const i=advice(r.outcome,t.kind,a!==void 0,s!==void 0);return{serving:a,previous:s,
next:e.changed&&r.outcome!=="released"?[...i,...smokeAdvice(n)]:i}}function machineRows(e){const t=(0,
l.mi)(e.seen.records);return e.seen.fleets.filter(({name:e})=>e===t?.candidate||e===t?.stable).flatMap(t=>{const n=(0,
d.FW)(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:a,life:s})=>{
const i=stateOf(e.seen.targetGroups,r);const o=e.seen.answers[r];return{id:r,zone:a,release:t.release,fleet:t.name,
state:s!=="in-service"?s:i==="gone"?n:i,
attested:o?.state==="passed"?o.detail:o?.state==="failed"?`failed: ${o.detail}`:""}})})}async function evidence(e,t){
if(["released","refused","superseded"].includes(t.step.outcome)||!t.changed)return[];const n=(0,l.mi)(t.seen.records)
;const r=t.seen.fleets.find(({name:e})=>e===n?.candidate);if(r===void 0||r.name===(0,l.PX)(t.seen.records))return[]
;const s=r.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${r.name}`,text:e}));const{beforeTraffic:i}=t.seen
;if(i?.state==="ended")s.push({title:`before-traffic ended with ${i.code}`,text:i.output})
;for(const e of t.seen.smoke?.heard??[])if(e.failed>0)s.push({title:`Smoke check ${e.check}`,text:storyOf(e)})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")s.push({title:`Live check of ${e}`,text:n.detail
});const o=(0,a.yV)(r).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const c=[...o].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of c){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);s.push({title:`Console of ${t}`,text:n})}
return s}function rank(e,t){const n=e.seen.answers[t]?.state;return n==="failed"?0:n==="passed"?2:1}
function redEnd(e,t,n){const{outcome:a,why:s}=e.step
;const i=[`${t.app} in ${t.environment}: ${a}: ${s}.`,...n.slice(0,1)].join(" ");if(a==="superseded")return
;if(a==="released"||a==="rolled-back"&&t.kind==="rollback")return;return a==="refused"?(0,r.J5)(i):(0,r.gz)(i,a)}
var p=n(12403);function howMany(e){return`${e} machine${e===1?"":"s"}`}function sameChange(e,t){
const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():"";const about=n=>JSON.stringify({...n,at:0,until:0,
facts:facts(n)},Object.keys({...e,...t}).sort());return about(e)===about(t)}function effect(e,t){return{kind:"effect",
effect:e,why:t}}function wait(e,t){return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}
function done(e,t,n=true){return{kind:"done",outcome:e,why:t,changed:n}}function namesIn({leases:e}){
return[...new Set(e.flatMap(({candidate:e,stable:t})=>[e,t??[]].flat()))]}function sought(e){const{records:t}=e
;const n=t.leases.at(-1);const r=(0,l.PX)(t);const a=(0,l.q1)(t,(0,d.IQ)(t,r)??0)?.stable
;const s=new Set([n?.candidate,n?.stable,r,a]);return Object.keys(e.absent??{}).filter(t=>s.has(t)&&mayBeThere(e,t))}
function absences(e,t,n,r,a){const s=new Set(r.map(({name:e})=>e));const i=namesIn(n).filter(e=>!s.has(e))
;return Object.fromEntries(i.map(n=>[n,{since:e[n]?.since??a,shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){
const r=e?.[n]?.since;return r!==void 0&&t<r+60}function awaitNamed(e,t){const{candidate:n,stable:r}=e
;const a=t.records.leases.find(e=>e.candidate===n)??e
;const s=t.absent?.[n]?.shown===true||a.attempt!==e.attempt||t.strangers.length>0||(0,
l.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,s?n:void 0],t)}
function awaitReleased(e,t,n){const r=(0,l.PX)(t.records);const a=t.fleets.find(e=>e.name===r);const s=a&&(0,
l.q1)(t.records,a.facts.rank)?.stable;const i=t.records.verdicts.findLast(({ruling:e})=>e==="release")?.at??0
;const o=n===void 0||n.place.targetGroups.length>0&&t.now<i+n.keepPrevious
;return awaitAll([r,e==="rollback"&&o?s:void 0],t)}function awaitAll(e,t){const n=e.find(e=>e!==void 0&&mayBeThere(t,e))
;const r=n===void 0?void 0:t.absent?.[n]?.since;if(n===void 0||r===void 0)return
;return wait(`AWS does not show ${n}, which the records name: it is looked for by name for 60 s`,r+60)}
function need(e,t){const{stable:n,candidate:r,spec:a}=e;const s=n===void 0?a.size.min:Math.max(n.desired,1)
;if(r===void 0||!handedOver(r))return s;const i=r.desired>least(e)?r.desired-sick(t,r):0;return Math.max(s,i)}
function handedOver(e){return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,
a.yV)(t).filter(({id:t})=>stateOf(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){
return e?n:n-Math.min(t?.facts.short??0,n)}function goal(e,t){return Math.max(need(e,t),least(e))}
function least({lease:e,spec:t}){return e.kind==="rollout"?t.size.min:0}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const a=e.findIndex((e,a)=>a>t&&r&&count(e,n)>count(r,n));return a<0?void 0:a}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const a=t===0&&"machines"in r
;return a||e.spec.place.targetGroups.length===0?count(r,n):n}function ceiling(e,t){return Math.max(e.spec.size.max,t)}
function pinned(e){return e.min===e.desired}function grow(e,t,n){const r=Math.max(n,t.desired)
;if(t.min===r&&t.max>=r)return;const a=n>t.desired?{desired:n}:{};const s=Math.max(t.max,ceiling(e,r));return effect({
do:"resize",fleet:t.name,min:r,max:s,...a},`hold ${t.name} at ${howMany(r)}`)}
const g="jan feb mar apr may jun jul aug sep oct nov dec".split(" ");const w="sun mon tue wed thu fri sat".split(" ")
;const v=[[0,59],[0,23],[1,31],[1,12,g],[0,7,w]];function lastDue(e,t,n,r){const a=e.trim().split(/\s+/)
;const[s,i,o,c,d]=v.map((e,t)=>valuesOf(a[t]??"",...e));if(a.length!==5||!s||!i||!o||!c||!d)return;const l=clockIn(t)
;if(l===void 0)return;const f=!a[2]?.startsWith("*")&&!a[4]?.startsWith("*");const u=Math.max(n,r-604800)
;for(let e=Math.floor(r/60)*60;e>u;e-=60){const{minute:t,hour:n,date:r,month:a,day:u}=l(e)
;if(!s.has(t)||!i.has(n)||!c.has(a))continue;const[h,m]=[o.has(r),d.has(u)||u===0&&d.has(7)];if(f?h||m:h&&m)return e}
return}function valuesOf(e,t,n,r=[]){const a=new Set;for(const s of e.toLowerCase().split(",")){
const[,e="",i,o="1"]=/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(s)??[]
;const number=e=>r.includes(e)?r.indexOf(e)+(t||0):Number(e);const c=e==="*"?t:number(e)
;const d=e==="*"||i===void 0&&s.includes("/")?n:number(i??e);if(!(c>=t&&d<=n&&c<=d&&Number(o)>0))return
;for(let e=c;e<=d;e+=Number(o))a.add(e)}return a}function clockIn(e="UTC"){const t={weekday:"short",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric"};let n;try{n=new Intl.DateTimeFormat("en-US",{...t,hourCycle:"h23",
timeZone:e})}catch{return}return e=>{const t=Object.fromEntries(n.formatToParts(e*1e3).map(({type:e,value:t})=>[e,t]))
;return{minute:Number(t["minute"]),hour:Number(t["hour"]),date:Number(t["day"]),month:Number(t["month"]),
day:w.indexOf((t["weekday"]??"").toLowerCase())}}}function ofUser({schedules:e}){
return e.filter(({name:e})=>e===a.cB||!e.startsWith("immutable-"))}function oneOffs(e){
return ofUser(e).flatMap(({recurring:e,at:t,sizes:n})=>e||t===void 0||!n?[]:[{at:t,...n
}]).sort((e,t)=>e.at-t.at).slice(0,3)}function heritable(e,t){return ofUser(e).filter(({recurring:e,at:n=0})=>e||n>t+5)}
function missed(e,t){const{since:n,oneOffs:r=[],suspended:a=[]}=e.facts.originals??{}
;if(n===void 0||a.includes("ScheduledActions"))return
;const s=[...r.filter(({at:e})=>e>n&&e<=t),...ofUser(e).flatMap(e=>recurred(e,n,t))].sort((e,t)=>e.at-t.at)
;if(s.length===0)return;const{at:i,...o}=Object.assign({},...s);return o}
function recurred({recurrence:e,timeZone:t,at:n,end:r=1/0,sizes:a},s,i){if(e===void 0||a===void 0)return[]
;const o=lastDue(e,t,s,Math.min(r,i));const c=n===void 0||lastDue(e,t,i,n-60)===void 0;return o===void 0||!c?[]:[{at:o,
...a}]}function sizesInWords(e){const t=["min","max","desired"].flatMap(t=>e[t]===void 0?[]:[`${t} ${e[t]}`])
;return t.join(", ")}const k=["ScheduledActions","AddToLoadBalancer"];function suspendedByUs(e){
const t=e.facts.originals?.suspended??k;return k.filter(n=>e.suspended.includes(n)&&!t.includes(n))}
function pinStable(e,t){if(e.facts.originals===void 0){const n=oneOffs(e);const r={min:e.min,health:e.health,
suspended:e.suspended,since:Math.floor(t),...n.length>0&&{oneOffs:n}};return effect({do:"write-facts",fleet:e.name,
facts:{originals:r}},`write down what ${e.name} is like before it is changed`)}if(!pinned(e))return effect({do:"resize",
fleet:e.name,min:e.desired},`keep ${e.name} from shrinking below its ${howMany(e.desired)}`)
;if(e.health!=="EC2")return effect({do:"judge-by",fleet:e.name,health:"EC2"
},`judge ${e.name} by EC2 health alone, since parked machines have no target health`)
;if(!e.suspended.includes("ScheduledActions"))return effect({do:"suspend",fleet:e.name,processes:["ScheduledActions"]
},`suspend the scheduled actions of ${e.name} while the rollout lasts`);return}function restoreStable(e,t){
const{originals:n}=e.facts;if(n===void 0)return;const r=suspendedByUs(e);if(r.length>0)return effect({do:"resume",
fleet:e.name,processes:r},`resume ${r.join(" and ")} of ${e.name}`);if(e.health!==n.health)return effect({do:"judge-by",
fleet:e.name,health:n.health},`judge ${e.name} by ${n.health} health again`);const a=Math.min(n.min,e.desired)
;if(e.min!==a)return effect({do:"resize",fleet:e.name,min:a},`give ${e.name} its own minimum of ${a} back`)
;const s=catchUp(e,e,t);if(s)return s;return effect({do:"forget-originals",fleet:e.name
},`${e.name} is as it was; forget what was written down`)}const $=60;function catchUp(e,t,n){const r=missed(e,n)
;if(r===void 0||t.schedules.some(({name:e})=>e===a.cB))return;return effect({do:"catch-up",fleet:t.name,
at:Math.ceil(n)+$,sizes:r},`let AWS do with ${t.name} what scheduled actions missed meanwhile (${sizesInWords(r)})`)}
const b=["ScheduledActions","Terminate"];function wake(e){if(e.machines.length===0)return
;const t=e.desired===0?["Terminate"]:[...suspendedByUs(e),...b]
;const n=[...new Set(t)].filter(t=>e.suspended.includes(t));if(n.length===0)return;return effect({do:"resume",
fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`)}function endAtLast(e,t){const n=missedEnd(e,t)
;if(n===void 0||e.desired===0)return;return effect({do:"resize",fleet:e.name,min:0,desired:0,max:0
},`end ${e.name}, which AWS was to retire at ${timeOf(n)} and did not`)}function missedEnd({schedules:e,machines:t},n){
const r=e.find(({name:e})=>e===a.cO)?.at;return r!==void 0&&t.length>0&&n>r+300?r:void 0}function overstays(e){
const t=(0,l.mi)(e.records);const n=t===void 0||(0,l.Ko)(e.records,t);const r=(0,l.PX)(e.records)
;return e.fleets.flatMap(a=>{const{name:s}=a;if(s===r)return ahead(a).map(e=>({fleet:s,grave:false,text:e}))
;if(!n&&(s===t.candidate||s===t.stable))return[];const i=behind(a,e.now,n);return i===void 0?[]:[{fleet:s,grave:true,
text:i}]})}function ahead(e){const{name:t}=e;const n=suspendedByUs(e)
;const r=b.filter(t=>e.suspended.includes(t)&&!n.includes(t));const a={
ScheduledActions:"none of its recurring actions runs",Terminate:"AWS ends none of its machines, be it too many or sick"}
;return[...r.map(e=>`${e} is suspended on ${t}, which is in service: ${a[e]}; once another fleet serves it is resumed, or ${t} would never retire`),...keptOnes(e).map(e=>`of ${t}, which is in service, ${e}: once another fleet serves, AWS will not end them`)]
}function behind(e,t,n){if(e.machines.length===0||e.deleting)return;const r=keptOnes(e)
;const s=b.filter(t=>e.suspended.includes(t));const i=missedEnd(e,t)
;const o=e.desired===0&&(r.length>0||s.includes("Terminate"));const c=n&&e.desired>0&&!(0,a.vv)(e)
;if(i===void 0&&!o&&!c)return;const d=[...s.map(e=>`${e} is suspended`),...r]
;const l=d.length>0?d.join(" and "):"nothing that Auto Scaling shows keeps it"
;const f=i===void 0?"should be gone":`was to be gone at ${timeOf(i)}`
;const u=r.length>0?"; whoever kept them may have work there, so only you can let them go":""
;return`${e.name} is out of service, ${f}, and has ${howMany(e.machines.length)}: ${l}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${u}`
}function keptOnes({machines:e}){return["protected from scale-in","in standby"].flatMap(t=>{
const n=e.filter(({kept:e})=>e===t).map(({id:e})=>e)
;return n.length===0?[]:[`${howMany(n.length)} ${n.length===1?"is":"are"} ${t} (${n.join(", ")})`]})}function timeOf(e){
return new Date(e*1e3).toISOString()}function proven(e,t,n){const r=(0,l.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,a.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline({lease:e,spec:t},n){
const r=n.launched===void 0?e.at+t.timeout:Math.max(n.launched,e.at);return r+t.liveCheck.timeout}
function askUnproven(e,t,n){const r=(0,a.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0)
;const s=e.spec.liveCheck.via==="ssm";const i=r.filter(e=>e.launched!==void 0&&(e.reachable||!s));if(i.length===0)return
;const o=Math.min(...i.map(t=>checkDeadline(e,t)));const c=i.filter(t=>checkDeadline(e,t)<o+10)
;const d=Math.max(...c.map(t=>checkDeadline(e,t)));return effect({do:"ask",machines:c.map(({id:e})=>e),until:d
},`ask ${c.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,r){
const s=provenOf(e,t,n).length;if(s>=r)return
;return wait(`${s} of ${r} machines of ${n.name} passed the live check; ${(0,a.yV)(n).length} of ${n.desired} are up`)}
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
;const d=toRegister(i.filter(({id:e})=>!o.has(e)),n.machines.filter(({id:e})=>o.has(e)),r-o.size)
;return registerAll(a,[...c,...d],n)}function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const a=t.filter(t=>!e.has(t))
;if(a.length===0)continue;return effect({do:"register",targetGroup:r.arn,machines:a
},`register ${howMany(a.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return effect({do:"deregister",targetGroup:r.arn,machines:e
},`deregister ${howMany(e.length)} of ${n.name} from ${r.name}`)}return}function scaleToo({stable:e},t){
if(e===void 0)return;const n=lacking(e,t).filter(t=>!e.labelled?.includes(t))
;return n.length===0?void 0:copyPolicies(e,t,n)}function lacking(e,t){const alarms=(e,t)=>e.driven?.[t]??0
;const whole=n=>t.policies.includes(n)&&alarms(t,n)>=alarms(e,n);return e.policies.filter(e=>!whole(e))}
function copyPolicies(e,t,n){return effect({do:"copy-policies",from:e.name,to:t.name,names:n
},`copy the scaling policies ${n.join(", ")} to ${t.name}`)}function handOver(e,t,n){const{stable:r}=e
;const a=t.targetGroups.map(({arn:e})=>e).filter(e=>n.traffic[e]===void 0);if(a.length>0)return effect({do:"attach",
fleet:n.name,targetGroups:a},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return wait(`${n.name} is still being detached`)
;const s=r?lacking(r,n):[];if(r&&s.length>0){
if(Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`);return copyPolicies(r,n,s)}
const i=r&&pinStable(r,t.now);if(i)return i
;if(r&&t.targetGroups.length>0&&!r.suspended.includes("AddToLoadBalancer"))return effect({do:"suspend",fleet:r.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${r.name} out of the balancer`);return}
function cutOver(e,t,n,r){const a=pinStable(t,e.now);if(a)return a;const s=new Set(exposed(e.targetGroups,t))
;if(s.size<=r)return;const i=new Set(healthy(e.targetGroups,n))
;const o=toDeregister(pick(t,s),new Set(healthy(e.targetGroups,t)),pick(n,i),s.size-r)
;return deregisterAll(e.targetGroups,o,t)}function pick(e,t){return e.machines.filter(({id:e})=>t.has(e))}
function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,a.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return effect({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`)
;return deregisterAll(e.targetGroups,exposed(e.targetGroups,t),t)}function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:r}=n;if(n.policies.length>0)return effect({do:"drop-policies",fleet:r,names:n.policies
},`take the scaling policies from ${r}`);const s=ofUser(n).map(e=>e.name);if(s.length>0)return effect({
do:"drop-schedules",fleet:r,names:s},`take the scheduled actions from ${r}`);const i=withdraw(t,n);if(i)return i;if((0,
a.ZI)(n).length>0)return wait(`${r} is being detached`)
;return wake(n)??endAtLast(n,t.now)??retire(e,t,n)??forgetOriginals(n)}function retire(e,t,n){if(n.desired===0||(0,
a.vv)(n))return;if(e.place.targetGroups.length===0)return effect({do:"resize",fleet:n.name,min:0,desired:0,max:0
},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const r=Math.max(60,...t.targetGroups.map(({drain:e})=>e));const{candidate:s,stable:i}=(0,l.mi)(t.records)??{}
;if(n.name!==s&&n.name!==i)return effect({do:"put-retire",fleet:n.name,at:t.now+r
},`let AWS end ${n.name} in ${r} s, since it was out of service before and has no end`)
;const o=Math.max(r,e.keepPrevious);return effect({do:"put-retire",fleet:n.name,at:t.now+o
},`keep ${n.name} warm for ${o} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return effect({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}var y=n(84273);function prune(e,t){const{candidate:n,stable:r}=e.lease
;const a=t.fleets.find(({name:e,desired:t,machines:a,deleting:s})=>e!==n&&e!==r&&t===0&&a.length===0&&!s)
;if(a===void 0)return pruneRecords(e,t);return effect({do:"delete-fleet",fleet:a.name
},`remove ${a.name}, which is empty and out of service`)}function keptAttempts({lease:e,candidate:t,stable:n},r){
const{records:a,fleets:s}=r;const{leases:i}=a
;const o=s.filter(({deleting:e})=>!e).flatMap(({facts:e})=>[e.attempt,e.rank]);const c=[(0,d.IQ)(a,e.candidate),(0,
d.IQ)(a,e.stable),t?.facts.rank,n?.facts.rank];const f=new Set(c.filter(e=>e!==void 0));const u=(0,
d.CS)(a).filter(e=>!f.has(e));const h=[...f,...u.slice(0,Math.max(0,y.t-f.size))];const m=h.map(e=>(0,
l.q1)(a,e)?.stable);const p=i.filter(({kind:e,candidate:t})=>e==="rollback"&&m.includes(t)).map(({attempt:e})=>e)
;return new Set([e.attempt,...o,...h,...p])}function pruneRecords(e,t){
const{leases:n,beats:r,verdicts:a,specs:s}=t.records;const i=keptAttempts(e,t)
;const o=new Set([...t.fleets.flatMap(({release:e,deleting:t})=>t?[]:[e]),...n.filter(e=>i.has(e.attempt)).map(({release:e})=>e)])
;const c=[...new Set(n.map(e=>e.attempt))].filter(e=>!i.has(e));for(const e of c){const i=n.filter(t=>t.attempt===e)
;const c=i.map(({n:e})=>e)
;const d=[...a.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...s.filter(t=>t===e).map(()=>`spec/${e}`),...r.filter(({n:e})=>c.includes(e)).map(({n:e})=>`beat/${e}`)]
;const f=i.some(({at:e,candidate:n})=>t.now<e+43200||mayBeThere(t,n));if(d.length===0&&f)continue
;const u=d.length>0?d:c.map(e=>`lease/${e}`);const h=(0,l.q1)(t.records,e)?.release
;const m=d.length>0&&h!==void 0&&!o.has(h)?{template:h}:{};return effect({do:"forget",records:u.slice(0,10),...m
},`forget attempt ${e} (${h}), which no rollback needs`)}return}function afterRelease(e,t){
const{candidate:n,stable:r,lease:a}=e
;return(n&&takeOver(e,n))??(n&&r&&inherit(r,n,t.now))??(n&&letShrink(e,n))??(n&&r&&makeUp(e,r,n,t.now))??parkAll(e.spec,t,[a.candidate])??prune(e,t)??effect({
do:"let-go",n:a.n},`attempt ${a.attempt} is released: give the lease up`)}function takeOver(e,t){
if(e.spec.place.targetGroups.length>0&&t.health!=="ELB")return effect({do:"judge-by",fleet:t.name,health:"ELB"
},`judge ${t.name} by what the balancer says from now on`);const n=e.warm?[]:t.suspended.filter(e=>e==="AZRebalance")
;const r=[...n,...t.facts.originals?suspendedByUs(t):[]];if(r.length>0)return effect({do:"resume",fleet:t.name,
processes:r},`resume ${r.join(" and ")} of ${t.name}`);return forgetOriginals(t)}function inherit(e,t,n){
const r=t.schedules.map(({name:e})=>e);const a=heritable(e,n).flatMap(({name:e})=>r.includes(e)?[]:[e])
;if(a.length===0)return;return effect({do:"copy-schedules",from:e.name,to:t.name,names:a
},`copy the scheduled actions ${a.join(", ")} to ${t.name}`)}function makeUp({lease:e},t,n,r){
if(n.facts.caughtUp===e.attempt||missed(t,r)===void 0)return;return catchUp(t,n,r)??effect({do:"write-facts",
fleet:n.name,facts:{caughtUp:e.attempt}},`write down that AWS does with ${n.name} what was missed`)}
function letShrink(e,t){if(t.facts.caughtUp===e.lease.attempt)return;const n=Math.min(e.spec.size.min,t.desired)
;const r=ceiling(e,t.desired);if(t.min===n&&t.max===r)return;return effect({do:"resize",fleet:t.name,min:n,max:r
},`let ${t.name} scale from ${n} to ${r} machines`)}function afterRollback(e,t,n){const{stable:r,candidate:a,lease:s}=e
;return(r&&serveAgain(e,t,r,n))??(a&&withdraw(t,a))??withdrawStrays(e,t)??(r&&restoreStable(r,t.now))??(a&&dismiss(e,t,a))??parkAll(e.spec,t,[s.candidate,s.stable])??effect({
do:"let-go",n:s.n},`attempt ${s.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,r){
const{candidate:s,spec:i,lease:o}=e;const c=s?.facts.progress?.attempt===o.attempt;if(!c)return
;const d=need(e,t.targetGroups);if(n.desired<d)return effect({do:"resize",fleet:n.name,min:d,desired:d,
max:Math.max(n.max,d)},`raise ${n.name} to ${howMany(d)}`);const l=(0,a.yV)(n).map(({id:e})=>e)
;const f=registerAll(t.targetGroups,l,n);if(f)return f;if(suspendedByUs(n).includes("AddToLoadBalancer"))return effect({
do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]},`let AWS register later launches of ${n.name} again`)
;const u=healthy(t.targetGroups,n).length;const h=enough(e,d);if(u>=h)return;const m=giveWay(t,n,s,h);if(m)return m
;if(t.now>tidyingEnds(e,r)){
const e=`only ${u} of ${h} machines of ${n.name} got healthy within ${i.timeout} s of the rollback`
;return restoreStable(n,t.now)??done("halted",e)}
return wait(`${u} of ${h} machines of ${n.name} are healthy behind the balancer`)}
function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}function giveWay(e,t,n,r){
const{targetGroups:a}=e;const s={stable:new Set(healthy(a,t)),candidate:new Set(healthy(a,n))}
;const i=Math.max(0,s.stable.size+s.candidate.size-r)
;const o=toDeregister(pick(n,s.candidate),s.candidate,pick(t,s.stable),i)
;const c=exposed(a,n).filter(e=>stateOf(a,e)==="initial");return deregisterAll(a,[...o,...c],n)}function dismiss(e,t,n){
if(n.deleting)return;if(n.policies.length>0)return effect({do:"drop-policies",fleet:n.name,names:n.policies
},`take the scaling policies from ${n.name}`);const r=wake(n)??endAtLast(n,t.now);if(r)return r;if(n.desired===0)return
;const s=Math.max(60,...t.targetGroups.map(e=>e.drain));const i=e.warm?Math.max(e.spec.keepPrevious,s):s
;const o=n.schedules.find(({name:e})=>e===a.cO)?.at;if(o!==void 0&&o<=t.now+i+60)return;return effect({do:"put-retire",
fleet:n.name,at:t.now+Math.max(60,i)},`let AWS end ${n.name} in ${Math.max(60,i)} s`)}function attemptOf(e,t,n){
const r=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,l.q1)(n.records,t.attempt)??t,
candidate:r,stable:n.fleets.find(({name:e})=>e===t.stable),warm:r!==void 0&&r.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}
function holderOf(e){const{repository:t,run:n,runAttempt:r,nonce:a}=e.me;return{repository:t,run:n,runAttempt:r,nonce:a}
}const S={
"rule 4 (healthy capacity in service never falls below the need)":function capacity({seen:e,attempt:t,verdict:n,serving:r},a){
if(a.do==="replace"&&(n||a.fleet!==t?.candidate?.name||a.fleet===r?.name))return`end ${a.machine} of ${a.fleet}, which is no candidate`
;if(a.do==="resize"){if(a.fleet!==r?.name)return;const e=Math.min(a.desired??r.desired,a.max??r.max)
;return e<r.desired?`shrink ${r.name}, which serves, to ${e}`:void 0}const s=outOfTraffic(e,a);if(s.size===0)return
;const i=e.fleets.flatMap(t=>healthy(e.targetGroups,t));if(!i.some(e=>s.has(e)))return
;const o=i.filter(e=>!s.has(e)).length;const c=t&&invariants_least(t,n,e)
;return c!==void 0&&o<c?`leave ${o} healthy machines where ${c} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const r=t?.candidate
;if(t===void 0||r===void 0)return"release what is not there"
;const a=e.fleets.find(t=>t!==r&&exposed(e.targetGroups,t).length>0)
;if(a)return`release while ${a.name} still gets requests`;const s=goodOnes(t,e,r);const i=need(t,e.targetGroups)
;return s<i?`release with ${s} of ${i} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function traffic({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="attach"){const n=t?.candidate
;if(t===void 0||s.fleet!==n?.name)return`attach ${s.fleet}, which is no candidate`;const r=need(t,e.targetGroups)
;const a=goodOnes(t,e,n);return a<r?`attach ${s.fleet} with ${a} of ${r} machines healthy and proven`:void 0}
if(s.do!=="register")return;for(const i of s.machines){const s=e.fleets.find(({machines:e})=>e.some(e=>e.id===i))
;const o=s&&(0,a.yV)(s).find(e=>e.id===i)
;if(s===void 0||o===void 0)return`register ${i}, which is no running machine of ours`;if(s===r)continue
;if(t===void 0||s!==t.candidate)return`register ${i}, which is neither new nor in service`
;if(n)return`register ${i} after the verdict ${n.ruling}`;if(!proven(t,e,o))return`register ${i} before it was proven`}
return},"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-retire"){const r=named(n.fleet)
;if(r===void 0)return`retire ${n.fleet}, which is not there`;if(r===t)return`retire ${r.name}, which is in service`
;const s=(0,a.ZI)(r).some(e=>r.traffic[e]!=="removing")
;return s||exposed(e.targetGroups,r).length>0?`retire ${r.name}, which may still get requests`:void 0}
if(n.do==="catch-up"&&n.fleet!==t?.name)return`let ${n.fleet} grow, which is not in service`
;const r=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const s=r.find(e=>e&&(0,a.vv)(e));return s&&`give requests to ${s.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},a){
if(a.do==="decide"){const t=(0,l.Vj)(e.records,a.attempt)
;return t&&`decide ${a.ruling} on attempt ${a.attempt} after ${t.ruling}`}if(t===void 0)return
;const s=a.do==="write-facts"&&Object.keys(a.facts).join()==="caughtUp"
;if(n&&x.includes(a.do)&&!s)return`${a.do} after the verdict ${n.ruling}`
;if(n===void 0&&O.includes(a.do))return`${a.do} before there is a verdict`;if(n===void 0||r===void 0)return
;const i=a.do==="drop-policies"||a.do==="drop-schedules"||a.do==="detach"
;if(i&&a.fleet===r.name)return`${a.do} of ${r.name}, which is in service for good`
;const o=a.do==="deregister"&&r.machines.find(({id:e})=>a.machines.includes(e))
;return o?`deregister ${o.id}, which is in service for good`:void 0},
"rule 13 (only what is ours, empty and out of use is deleted)":function deletion({seen:e,attempt:t,serving:n},r){
if(r.do==="delete-fleet"){const a=e.fleets.find(({name:e})=>e===r.fleet);const{candidate:s,stable:i}=t?.lease??{}
;if(a===void 0)return`delete ${r.fleet}, which is no fleet of ours`
;if(a===n||[s,i].includes(a.name))return`delete ${a.name}, which is in use`;const o=a.desired>0||a.machines.length>0
;return o?`delete ${a.name}, which has machines`:void 0}if(r.do!=="forget")return
;const a=e.fleets.find(({release:e,deleting:t})=>e===r.template&&!t)
;if(a)return`delete the template version of ${r.template}, which ${a.name} needs`;const s=(0,d.te)(e,n)?.rank
;const i=r.records.find(e=>/^(verdict|spec)/.test(e)&&Number(e.split("/")[1])===s)
;if(i!==void 0)return`forget ${i}, to which a rollback would go`
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)}};function brokenRule(e,t,n){const r=t&&(0,
l.Vj)(e.records,t.lease.attempt);const a=e.fleets.find(({name:t})=>t===(0,l.PX)(e.records))
;for(const[s,i]of Object.entries(S)){const o=i({seen:e,attempt:t,verdict:r,serving:a},n)
;if(o!==void 0)return`${s}: it would ${o}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do==="replace")return new Set([t.machine])
;if(t.do!=="detach")return new Set;const n=e.fleets.find(({name:e})=>e===t.fleet)
;return new Set(n?exposed(e.targetGroups,n):[])}function invariants_least(e,t,n){
if(e.stable===void 0||t?.ruling==="release")return;const r=need(e,n.targetGroups);if(t===void 0)return r
;return enough(e,r)}function goodOnes(e,t,n){const r=new Set(healthy(t.targetGroups,n))
;return provenOf(e,t,n).filter(({id:e})=>r.has(e)).length}
const x=["make-template","create-fleet","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const O=["drop-policies","drop-schedules","copy-schedules","catch-up","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,a]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const s=Number(a);if(r===void 0)return`delete ${n}, which is no record of ours`;const i=r==="lease"||r==="beat"
;const o=i?e.leases.find(({n:e})=>e===s)?.attempt:s;const c=e.leases.at(-1);if(o===void 0)return
;if(o===c?.attempt)return`forget ${n} of the attempt that is under way`
;const d=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(o))
;if(d)return`forget ${n}, which ${d.name} needs`;const l=e.verdicts.some(e=>e.attempt===o)||e.specs.includes(o)
;return r==="lease"&&l?`forget ${n} before its verdict and spec`:void 0}function ringing({spec:e,began:t},{alarms:n}){
const old=({since:n})=>e.fixForward===true&&n!==void 0&&n<t.at;return n.find(e=>e.state==="ALARM"&&!old(e))}
function servedSince(e,t){const{spec:n,candidate:r,lease:a}=e;const{alarms:s,now:i}=t;const o=r?.facts.progress
;if(o?.attempt!==a.attempt||o.bakeSince===void 0)return;if(n.noData!=="pass-if-served"||i<o.bakeSince+n.bake)return
;return s.some(silent)||silentChecks(e,t)?o.bakeSince:void 0}function silentAlarms(e,t,n){const{noData:r}=e.spec
;const a=e.stable===void 0||t.served;const s=saidOf(r,t.alarms.filter(silent),a)
;return s&&n===(r==="fail"?"fail":"wait")?`${s} (no-data: ${r})`:void 0}function saidOf(e,t,n){
if(t.length===0||e==="pass")return;const r=t.map(({name:e})=>e).join(", ")
;const a=`alarm ${r} has INSUFFICIENT_DATA at the end of the bake`;if(e!=="pass-if-served")return a
;const s=t.find(({missing:e})=>e);if(s)return`alarm ${s.name} is not there at the end of the bake`
;return n===true?void 0:`${a}, and ${n||"no balancer tells of a request since it began"}`}function silent({state:e}){
return e==="INSUFFICIENT_DATA"}const M={124:", as a rule because its time was up",
125:", since its machine was restarted meanwhile",126:", since bash may not run what it names",
127:", since bash does not find what it names",137:", since it was killed, as a rule for want of memory"}
;function endedWith(e){return`ended with ${e}${M[e]??""}`}function beforeTraffic(e,t,n,r){
if(e.spec.beforeTraffic===void 0)return;const a=e.lease.attempt
;const s=n.facts.beforeTraffic?.attempt===a?n.facts.beforeTraffic:void 0;if(s===void 0)return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:a,machine:r}}},`choose ${r} to run before-traffic`);if(s.code!==void 0)return
;if(t.beforeTraffic===void 0)return effect({do:"run-before-traffic",machine:s.machine
},`run before-traffic on ${s.machine}`)
;if(t.beforeTraffic.state==="asked")return wait(`before-traffic runs on ${s.machine}`);return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{...s,code:t.beforeTraffic.code}}
},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}var A=n(84095);function unprovable(e,t){
const{candidate:n,spec:r}=e;return(n?(0,a.yV)(n):[]).flatMap(n=>{const{id:a}=n;const s=t.answers[a]
;if(s?.state==="failed")return{id:a,why:`${a} failed the live check: ${firstLine(s.detail)}`};if(!isLate(e,t,n))return[]
;const i=s?"it was asked, but no answer came back":"no command could reach it";return{id:a,
why:`${a} did not pass the live check within ${r.liveCheck.timeout} s of its launch (${i})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:s}=e;if(s.kind==="rollback"||n?.facts.progress?.attempt!==s.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>checkDeadline(e,n)
;const i=(0,a.yV)(n).filter(e=>stateOf(t.targetGroups,e.id)==="unhealthy"&&due(e));return i.map(({id:e})=>({id:e,
why:`the balancer calls ${e} unhealthy: ${reasonOf(t.targetGroups,e,"unhealthy")}`}))}function bearable(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return true;const a=sickOf(e,t);const{beforeTraffic:s}=n.facts
;const i=s?.attempt===r.attempt&&s.code===void 0&&s.machine;if(a.some(({id:e})=>e===i))return false
;return a.length===0||a.length+replaced(e,n)<=allowance(e,n)}function replaced({lease:e},t){
return t.troubles.filter(({at:t,what:n})=>n==="replaced"&&t>e.at).length}function allowance({spec:e},t){return(0,
A.N)(e.tolerate,t.desired)}function replaceSick(e,t,n){const[r]=sickOf(e,t);if(r===void 0||!bearable(e,t))return
;const a=replaced(e,n)+1;const s=howMany(allowance(e,n));return effect({do:"replace",fleet:n.name,machine:r.id
},`replace ${r.id}, number ${a} of the ${s} that may be sick (tolerate): ${r.why}`)}function sickOf(e,t){
const n=unprovable(e,t);const r=new Set(n.map(({id:e})=>e));return[...n,...unhealthy(e,t).filter(({id:e})=>!r.has(e))]}
const j=30;function isLate(e,t,n){if(proven(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max(checkDeadline(e,n),r.at)+j;return t.now>checkDeadline(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}function judge_judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return;const[s]=unprovable(e,t);if(s&&!bearable(e,t))return s.why;const i=(0,
a.yV)(n).find(({id:e})=>stateOf(t.targetGroups,e)==="unused")
;if(i)return`the balancer does not use ${i.id}: ${reasonOf(t.targetGroups,i.id,"unused")}`
;const o=n.troubles.filter(({at:e})=>e>r.at);const c=o.find(e=>e.fatal)
;if(c)return`AWS cannot launch machines for ${n.name}: ${c.message}`;const d=o.filter(({what:e})=>e==="end")
;if(d.length>Math.max(1,n.desired/2,allowance(e,n)))return`${d.length} machines of ${n.name} ended by themselves; the last one: ${d[0]?.message}`
;return}function judgeRelease(e,t){const{candidate:n,stable:r,spec:s}=e;const i=need(e,t.targetGroups)
;if(i>s.size.max)return`${i} machines serve now, more than size.max ${s.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:o,progress:c}=n.facts;if(o?.attempt===e.lease.attempt){
if(o.code===void 0&&!(0,
a.yV)(n).some(({id:e})=>e===o.machine))return`${o.machine} was lost before before-traffic's exit code was read`
;const e=o.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic on ${o.machine} ${endedWith(e)}`
;const s=r?exposed(t.targetGroups,r).filter(e=>stateOf(t.targetGroups,e)==="unhealthy"):[]
;if(s.length>n.facts.short)return`${s.join(", ")} of the old release became unhealthy after before-traffic began`}
if(c?.attempt!==e.lease.attempt)return;const[d]=unhealthy(e,t);if(d&&!bearable(e,t))return d.why;const l=ringing(e,t)
;if(l)return`alarm ${l.name} is in ALARM: ${l.reason.replace(/\.$/,"")}`;const f=failingCheck(e,t);if(f)return f
;const u=c.bakeSince!==void 0&&t.now>=c.bakeSince+s.bake
;return u?silentAlarms(e,t,"fail")??silentCheck(e,t,"fail"):void 0}function overdue({lease:e,spec:t},n){
return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}function launch(e,t){
const{candidate:n,stable:r,lease:a}=e;const s=launchSize(e,0,goal(e,t.targetGroups));if(n===void 0)return create(e,t,s)
;if(n.deleting)return wait(`${n.name} is being deleted`);if(!e.warm){const i=retireOrphan(e,n);if(i)return i
;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return effect({do:"suspend",fleet:n.name,
processes:["AZRebalance"]},`keep AWS from rebalancing ${n.name} while its machines are registered by id`)
;const o=replaceSick(e,t,n)??grow(e,n,s)??askUnproven(e,t,n)??awaitProof(e,t,n,s);if(o)return o
;const c=provenOf(e,t,n)[0];const d=r&&a.kind==="rollout"?pinStable(r,t.now):void 0
;const l=a.kind==="rollout"&&c?beforeTraffic(e,t,n,c.id):void 0;const f=d??l;if(f)return f}const i=failingBefore(e,t)
;if(i===void 0)return wait("the release in service is asked what it answers to smoke");const o={attempt:a.attempt,
wave:0,...i.length>0&&{failing:i}};return effect({do:"write-facts",fleet:n.name,facts:{progress:o}
},`${n.name} is ready for traffic: begin the first wave`)}function retireOrphan({lease:e,spec:t},n){
const r=e.at+t.timeout+600;const s=n.schedules.find(({name:e})=>e===a.cO);if(s&&(s.at??r)>=r-300)return
;const i=s?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return effect({do:"put-retire",fleet:n.name,at:r},i)}function create(e,t,n){const{stable:r,spec:a,lease:s}=e
;if(t.template===void 0)return effect({do:"make-template"},`make the launch template version of ${a.release}`);const i={
rank:(0,d.IQ)(t.records,s.restores)??s.attempt,attempt:s.attempt,
short:r?Math.max(0,r.desired-healthy(t.targetGroups,r).length):0};return effect({do:"create-fleet",fleet:s.candidate,
size:n,facts:i},`launch ${howMany(n)} of ${a.release} as ${s.candidate}`)}function applySize(e,t,n,r){
const{min:a,max:s}=e.size;const i=(0,l.mi)(r.records)?.candidate===n.name?t?.size:void 0
;if(i?.min===a&&i.max===s)return done("released",`${e.release} is in service already; nothing to do`,false)
;if(n.desired>s)return done("refused",`${n.desired} machines are in service, more than size.max ${s} of the fleet spec; raise size.max`,false)
;if(n.min===a&&n.max===s)return done("released",`${e.release} is in service already, and its fleet has ${apply_size_bounds(e)} as the fleet spec says; no machine was replaced`)
;const o=a>n.desired?{desired:a}:{};const c=`let ${n.name} scale within ${apply_size_bounds(e)}`;return effect({
do:"resize",fleet:n.name,min:a,max:s,...o},o.desired===void 0?c:`${c}: from ${howMany(n.desired)} to ${a}`)}
function apply_size_bounds({size:e}){return`size.min ${e.min} and size.max ${e.max}`}function beginAttempt(e,t,n,r){
const a=(0,l.PX)(t.records);const s=t.foreign.find(e=>e.name===a)
;if(s)return done("refused",`${a} is in service by the records, but not by its tags, since ${s.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const i=t.fleets.find(e=>e.name===a);return e.kind==="rollout"?beginRollout(e,t,n,i,r):beginRollback(e,t,n,i)}
function beginRollout(e,t,n,r,s){const{spec:i}=e;if(i===void 0)throw new Error("a rollout needs a spec")
;if(r?.release===i.release&&r.max>0)return applySize(i,s,r,t)
;if(t.strangers.length>0)return done("refused",`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}; deregister them, or give this app target groups of its own`,false)
;const o=shiftedAway(t.targetGroups)
;if(o.size>0)return done("refused",`${[...o].sort().join(", ")} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,false)
;const c=i.fixForward?void 0:t.alarms.find(({state:e})=>e==="ALARM")
;if(c)return done("refused",`alarm ${c.name} is in ALARM before anything was begun: ${c.reason.replace(/\.$/,"")}; with fix-forward: true it doesn't count until it has stopped once`,false)
;if(r&&r.desired>i.size.max)return done("refused",`${r.desired} machines are in service, more than size.max ${i.size.max} of the fleet spec; raise size.max`,false)
;const d=r&&(0,a.ZI)(r).find(e=>!i.place.targetGroups.includes(e))
;const l=r&&i.place.targetGroups.find(e=>r.traffic[e]===void 0)
;if(d||l)return done("refused",`${r?.name} is ${d?`in ${d}, which the fleet spec doesn't name`:`not in ${l}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const f=fleetName(e.app,e.environment,i.release,n);return claim(e,t,n,{kind:"rollout",release:i.release,candidate:f},r)
}function beginRollback(e,t,n,r){
if(r&&e.from!==void 0&&r.release!==e.from)return done("superseded",`${r.release} is in service, not ${e.from}: nothing is taken back`,false)
;const a=(0,d.te)(t,r)
;if(r===void 0||a===void 0)return done("refused",(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to",false)
;const{release:s,group:i,fleet:o}=a;const c=o?.name??fleetName(e.app,e.environment,s,n);const l={kind:"rollback",
release:s,candidate:c,restores:i};return claim(e,t,n,l,r)}function claim(e,t,n,r,a){
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
const mend=()=>inTime(e,t,repair(t,a));if(concerns(e,t,n,r))return mend()??report(e,n,r);const s=overtaken(e,t.records)
;return s?mend()??superseded(e,s):awaitReleased(e.kind,t,a)??beginAttempt(e,t,n.n+1,a)}function concerns(e,t,n,r){
const{me:a}=e;const s=(0,l.q1)(t.records,n.attempt)??n
;const i=s.kind===e.kind&&(e.kind==="rollback"||s.release===e.spec?.release);if(sameRun(s,a)&&i)return true
;const o=t.records.leases.some(({nonce:e,attempt:t})=>e===a.nonce&&t===n.attempt)
;if(e.kind==="rollout")return o&&n.kind==="rollout"&&n.release===e.spec?.release
;const c=r?.run===a.run&&r.ruling==="rollback"
;return c||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}const z=900
;function inTime({began:e=1/0},{now:t},n){return n?.kind==="wait"&&t>e+z?void 0:n}function repair(e,t){const n=(0,
l.PX)(e.records);const r=e.fleets.find(({name:e})=>e===n);const s=r&&(0,a.ZI)(r).length>0?(0,
a.yV)(r).map(({id:e})=>e):[];const i=r&&registerAll(e.targetGroups,s,r);return i??(t&&parkAll(t,e,[n]))}
function report(e,t,n){const r=n?.ruling==="release"
;if(t.kind==="rollback")return r?done("rolled-back",`${t.release} is in service again`):done("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return done("released",`${t.release} is in service`)
;const a=t.stable===void 0?"nothing is in service, as before":`${t.stable} serves as before`
;const s=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return done("rolled-back",`${t.release} was rolled back: ${s}${a}`)}function leaseStep(e,t,n){const{records:r,now:a}=t
;const{me:s}=e;const i=(0,l.mi)(r);if(i===void 0)return beginAttempt(e,t,1);const o=(0,l.YH)(r,i.n);const c=(0,
l.Vj)(r,i.attempt);if(o?.ended)return freeLease(e,t,i,c,n);if(i.nonce===s.nonce)return"hold"
;if(e.held!==void 0)return superseded(e,i);const d=concerns(e,t,i,c)?void 0:overtaken(e,r);if(d)return superseded(e,d)
;if(e.from!==void 0&&i.kind==="rollout"&&i.release!==e.from)return superseded(e,i)
;if(e.kind==="rollback"&&i.kind==="rollout"&&c===void 0)return effect({do:"decide",attempt:i.attempt,ruling:"rollback"
},`end the rollout of ${i.release} that ${(0,l.ng)(i)} is at`);if(maySucceed(i,o,c,t.holder,e,a)){const{at:t,...n}=i
;return effect({do:"claim",lease:{...n,n:i.n+1,...holderOf(e)}
},`take over attempt ${i.attempt} (${i.release}) from ${(0,l.ng)(i)}, which is gone`)}
if(e.kind==="rollback")return wait(`${(0,
l.ng)(i)} ${c?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`)
;if(e.spec?.release===i.release&&i.kind==="rollout")return wait(`${(0,
l.ng)(i)} is rolling out ${i.release} already: wait for its end`);const f=waitFor(i,o,t.holder,a)
;if(f!==void 0)return wait(`${(0,l.ng)(i)} ${f}`)
;return done("refused",`${(0,l.ng)(i)} is at attempt ${i.attempt} (${i.kind} to ${i.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function phaseOf(e,t){const{lease:n,candidate:r}=e;const a=(0,l.Vj)(t.records,n.attempt)
;if(a?.ruling==="release")return{name:"released",candidate:n.candidate};if(a)return{name:"rolled-back",stable:n.stable}
;const s=r?.facts.progress;if(s?.attempt!==n.attempt)return{name:"launch",candidate:n.candidate}
;const i=goal(e,t.targetGroups);const o=[0];for(let t=nextWave(e.waves,0,i);t!==void 0;t=nextWave(e.waves,t,i))o.push(t)
;const c=o.filter(e=>e<=s.wave).length;return{name:"wave",progress:s,number:c,of:o.length}}function heading(e){
switch(e.name){case"lease":return"Lease";case"launch":return`Launch and prove ${e.candidate}`;case"wave":
return`Wave ${e.number} of ${e.of}`;case"released":return`Released: ${e.candidate} takes over for good`
;case"rolled-back":return`Rolled back: ${e.stable??"nothing"} takes the traffic again`}}
function timesAsked(e,{repeated:t}){return t!==void 0&&sameChange(e,t.effect)?t.times:0}function restAfter(e){
return e===0?0:Math.min(15,.5*2**(e-1))}function bake(e,t,n,r,a){const{wave:s}=r;const i=s+1;if(r.bakeSince===void 0){
const a=`wave ${i} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},a)}
const o=r.bakeSince+e.spec.bake;if(t.now<o)return wait(`wave ${i} bakes`,o)
;const c=silentAlarms(e,t,"wait")??openCheck(e,t)??silentCheck(e,t,"wait");if(c)return wait(c)
;if(a!==void 0)return write(n,inWave(a,r),`wave ${i} is good: go on`)
;const d=e.stable?draining(t.targetGroups,e.stable).length:0
;if(d>0)return wait(`${howMany(d)} of the old release still to drain`);const l=replaced(e,n)
;const f=l>0?`; ${howMany(l)} of it ${l===1?"was":"were"} sick and replaced`:""
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent${f}`)}
function slowStart(e,t,n,r){const a=Math.max(0,...t.targetGroups.map(e=>e.slowStart??0))
;if(a===0||e.stable===void 0||e.lease.kind==="rollback")return;if(r.startedSince===void 0){
const e=`wave ${r.wave+1} is healthy: the balancer gives it its share within ${a} s`;return write(n,{...r,
startedSince:t.now},e)}const s=r.startedSince+a
;return t.now<s?wait(`the balancer lets wave ${r.wave+1} start slowly`,s):void 0}function interrupt(e,t){
return write(e,inWave(t.wave,t),"the wave is not good any more: its bake begins anew")}
function inWave(e,{attempt:t,failing:n}){return{attempt:t,wave:e,...n&&{failing:n}}}function decideRelease(e,t){
return effect({do:"decide",attempt:e.lease.attempt,ruling:"release"},t)}function write(e,t,n){return effect({
do:"write-facts",fleet:e.name,facts:{progress:t}},n)}function wave(e,t,n,r){if((0,a.vv)(n))return effect({
do:"delete-retire",fleet:n.name},`${n.name} is to serve: it must not retire`);const{lease:s,stable:i}=e
;const o=goal(e,t.targetGroups);const c=e.waves[r.wave];if(c===void 0)return done("halted",unknownWave(e,n,r))
;const d=scaleToo(e,n);if(d)return d;const l=count(c,o);const f=nextWave(e.waves,r.wave,o)
;const u=wave_goodOnes(e,t,n).length;const h=widen(e,t,n,launchSize(e,r.wave,o),l);const m=r.bakeSince??r.startedSince
;if(u<l&&m!==void 0)return interrupt(n,r);const p=replaceSick(e,t,n);if(p)return p;if(h)return h
;const g=s.kind==="rollback"&&u<l&&i&&cutOver(t,i,n,o-u);if(g)return g;if(u<l){const e=shiftedAway(t.targetGroups).size
;const r=e>0?`; ${howMany(e)} in a zone that is shifted away, which proves nothing`:""
;return wait(`${u} of ${l} machines of ${n.name} are healthy behind the balancer${r}`)}const w=slowStart(e,t,n,r)
;if(w)return w;const v=f===void 0
;const k=(v?handOver(e,t,n):void 0)??(i&&cutOver(t,i,n,v?0:o-l))??(v?withdrawStrays(e,t):void 0);if(k)return k
;if(v&&Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`)
;if(s.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,r,f)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,a){const s=e.lease.kind==="rollout"?0:sick(t.targetGroups,n)
;return grow(e,n,r+s)??askUnproven(e,t,n)??(e.warm?void 0:awaitProof(e,t,n,r))??register(e,t,n,a+s)}
function wave_goodOnes(e,t,n){const r=new Set(provenOf(e,t,n).map(({id:e})=>e))
;const a=e.lease.kind==="rollback"?new Set:shiftedAway(t.targetGroups)
;return healthy(t.targetGroups,n).filter(e=>r.has(e)&&!a.has(e))}function nextStep(e,t,n){const r=(0,l.mi)(n.records)
;const a=t&&r?.nonce===e.me.nonce?attemptOf(t,r,n):void 0;const s=a?phaseOf(a,n):{name:"lease"};const i=leaseStep(e,n,t)
;if(i==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const o=i==="hold"&&r?held(e,r,a,s,n):i
;const c=a&&endOf(a,n);return{...unlessRefused(kept(o,a,n),r,n),phase:s,...c!==void 0&&{ends:c}}}
function endOf(e,{records:t}){const n=(0,l.Vj)(t,e.lease.attempt);return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}
function kept(e,t,n){const r=e.kind==="effect"?brokenRule(n,t,e.effect):void 0;if(r===void 0)return e
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
;if(i)return withAnEnd(n,a,i,afterVerdict(e,n,a,i));if(!leftBehind(e,t,n))return forward(n,r,a)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:a,began:s}=t;const letGo=e=>effect({do:"let-go",n:a.n
},`give up tidying after attempt ${a.attempt}: ${e}`);const i=sameRun(s,e.me)&&s.kind===e.kind;if(r.ruling==="release"){
if(!i&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const a=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const s=refusedBy(r,n);return s!==void 0&&(a||!i)?letGo(s):r}const o=kept(afterRollback(t,n,r),t,n)
;const c=o.kind==="done"||refusedBy(o,n)!==void 0;return c&&!i&&e.kind==="rollout"?letGo(o.why):o}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const a=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return done("halted",`${r.why}, and that did not end ${a}`)
;const s=r.kind==="effect"?timesAsked(r.effect,t):0
;return s<3?r:done("halted",`AWS was asked ${s} times to "${r.why}", and it was not done ${a}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||sameRun(n,e.me)))return false;return true}function forward(e,t,n){
const{candidate:r,lease:s}=e;const i=r&&t.name==="wave"?wave(e,n,r,t.progress):launch(e,n)
;const o=i.kind==="effect"&&i.effect.do==="decide";const c=refusedBy(i,n);const d=o?void 0:overdue(e,n)
;const l=judge_judge(e,n)??c??d;if(l===void 0||o&&l===c)return i;if(e.spec.onFailure==="halt"&&s.kind==="rollout"){
const e=r?.schedules.find(({name:e})=>e===a.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${r?.name} at ${new Date(e*1e3).toISOString()}`
;return done("halted",`${l}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(s,l)}
function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=(0,d.IQ)(n.records,t.restores);if(e===void 0||!n.records.specs.includes(e))return
;return effect({do:"store-spec",attempt:t.attempt,from:e},r)}if(e.kind!=="rollout"||e.spec?.release!==t.release)return
;return effect({do:"store-spec",attempt:t.attempt},r)}var T=n(79982);async function carryOut(e,t,n,r,a,s){
const{ledger:i,fleets:o,traffic:c,machines:d}=e;switch(a.do){case"claim":return i.claim(a.lease);case"store-spec":{
const e=a.from===void 0?t.spec:await i.spec(a.from);return i.storeSpec(a.attempt,known(e))}case"make-template":
return o.makeTemplate(known(n),r.records.leases.at(-1)?.attempt??0);case"create-fleet":return o.create(a,known(n))
;case"resize":return o.resize(a);case"write-facts":return o.writeFacts(a);case"forget-originals":
return o.forgetOriginals(a.fleet);case"put-retire":return o.putRetire(a.fleet,a.at);case"delete-retire":
return o.deleteRetire(a.fleet);case"catch-up":return o.catchUp(a);case"ask":return d.ask(a.machines,known(n),a.until)
;case"replace":return o.replace(a.machine);case"run-before-traffic":
return d.runBeforeTraffic(a.machine,known(n),r.records.leases.at(-1)?.attempt??0);case"register":
return c.register(a.targetGroup,a.machines);case"deregister":return c.deregister(a.targetGroup,a.machines);case"attach":
return o.attach(a.fleet,a.targetGroups);case"detach":return o.detach(a.fleet,a.targetGroups);case"judge-by":
return o.judgeBy(a);case"suspend":return o.suspend(a.fleet,a.processes);case"resume":
return o.resume(a.fleet,a.processes);case"copy-policies":return o.copyPolicies(a.from,a.to,a.names)
;case"copy-schedules":return o.copySchedules(a.from,a.to,a.names);case"drop-policies":
return o.dropPolicies(a.fleet,a.names);case"drop-schedules":return o.dropSchedules(a.fleet,a.names);case"decide":
return i.decide({attempt:a.attempt,ruling:a.ruling,why:s,run:t.me.run});case"delete-fleet":return o.deleteFleet(a)
;case"forget":if(a.template!==void 0)await o.deleteTemplate(a.template);return i.forget(a.records);case"let-go":
return i.beat({n:a.n,ended:true})}}function known(e){
if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}var G=n(87303)
;function ours_ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({group:e,
why:whyForeign(n,e)}));return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,G.M)(t.name,e)}}function ours_toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:r="",environment:a="",release:s="",attempt:i=""}=n
;const o=fleetName(r,a,s,i);if(t!==o)return`by them it is ${o}`;return e.has(t)?void 0:"no lease names it"}
async function look(e,t,n){const{refusal:r,repeated:a}=n;const s=e.clock.now()
;const{records:i,fleets:o,foreign:c,absent:d}=await lookAtFleets(e,n);const f=(0,l.mi)(i)
;const u=f&&i.specs.includes(f.attempt)?await e.ledger.spec(f.attempt):void 0;const h=u&&!(0,l.Ko)(i,f)?u:t.spec??u
;const m=o.find(({name:e})=>e===f?.candidate)
;const[p,g,w,v,k,$]=await Promise.all([e.traffic.look(h?.place.targetGroups??[]),h&&t.kind==="rollout"?e.alarms.look(h.alarms):[],holderState(e,t,f,i),u&&f&&m===void 0?e.fleets.template(f.release):void 0,e.machines.answers(),m?.facts.beforeTraffic?e.machines.beforeTraffic(m.facts.beforeTraffic.machine):void 0])
;const b={now:e.clock.now(),records:i,holder:w,fleets:o,foreign:c,absent:d,targetGroups:p,strangers:strangers(p,o),
answers:k,alarms:g,...v===void 0?{}:{template:v},...$===void 0?{}:{beforeTraffic:$},...r===void 0?{}:{refusal:r},
...a===void 0?{}:{repeated:a}};if(u===void 0||f===void 0||m===void 0)return{seen:b,spec:u,took:e.clock.now()-s}
;const y=f.nonce===t.me.nonce?await n.smoke.look(attemptOf(u,f,b),b):void 0;const S=await withServed(e,y?{...b,smoke:y
}:b,u,f);const x=await withMachines(e,S,u,f);return{seen:x,spec:u,took:e.clock.now()-s}}
async function lookAtFleets({ledger:e,fleets:t,clock:n},{absent:r,shown:a}){
const[s,i]=await Promise.all([e.read(),t.look()]);const o=absences(r,a,s,i,n.now());const c=sought({absent:o,records:s,
now:n.now()});const d=c.length===0?i:[...i,...await t.named(c)];const l=ours_ours(s,d)
;const f=l.foreign.length===0?s:await e.read();return{records:f,...ours_ours(f,d),absent:absences(r,a,f,d,n.now())}}
async function withServed({alarms:e},t,n,r){const a=servedSince(attemptOf(n,r,t),t)
;if(a===void 0||n.place.targetGroups.length===0)return t;try{return await e.served(n.place.targetGroups,a)?{...t,
served:true}:t}catch(e){if(e instanceof T.C)return{...t,served:e.message};throw e}}async function withMachines(e,t,n,r){
const s=attemptOf(n,r,t);const i=n.liveCheck.via==="ssm";const o=(s.candidate?(0,
a.yV)(s.candidate):[]).filter(e=>!i||!proven(s,t,e));if(o.length===0||(0,l.Ko)(t.records,r))return t
;const c=o.map(({id:e})=>e);const[d,f]=await Promise.all([e.machines.launched(c),e.machines.reachable(c)])
;const known=e=>({...e,machines:e.machines.map(e=>{const t=d[e.id];return{...e,reachable:f.has(e.id),...t===void 0?{}:{
launched:t}}})});return{...t,fleets:t.fleets.map(e=>e.name===r.candidate?known(e):e)}}
async function holderState(e,t,n,r){if(n===void 0||n.nonce===t.me.nonce||(0,l.Ko)(r,n))return"unknown"
;return e.runs.state(n.repository,n.run)}function strangers(e,t){
const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}var E=n(87527);class Smoke{#e
;#t=new AbortController;#n=new Set;#r;#a;#s="";#i=[];#o=[];#c=[];constructor(e){this.#e=e}async look(e,t){
const n=roundOf(e,t);if(n!==void 0){await this.#d(n,e);for(const e of this.#i.keys())this.#l(e)}return this.#a&&{
...this.#a,heard:[...this.#o]}}close(){this.#t.abort();this.#r?.asker.close()}async#d(e,t){
const r=`${t.lease.attempt} ${e.bakeSince}`;this.#a=e;if(r===this.#s)return;this.#r??=await this.#e.probe()
;this.#i=await(await Promise.all([n.e(9691),n.e(7274),n.e(5041)]).then(n.bind(n,65041))).askings(t,e)
;const{secrets:a}=this.#r;for(const{check:e}of this.#i)a.hide(...(0,E.Fj)(e.question))
;this.#o=this.#i.map(({check:e})=>unheard(a.clean(e.name)));this.#c=this.#i.map(()=>0);this.#s=r}#l(e){
const{clock:t}=this.#e;const[n,r,a,s]=[this.#i[e],this.#o[e],this.#s,this.#r]
;if(n===void 0||r===void 0||s===void 0)return
;if(t.now()<(this.#c[e]??0)||this.#a?.bakeSince===void 0&&knownBefore(r))return;this.#c[e]=Number.POSITIVE_INFINITY
;const i=t.now();s.asker.ask(n.check.question,this.#t.signal).then(r=>{const o=this.#o[e]
;if(this.#s!==a||o===void 0)return;const{mixed:c=false}=this.#a??{};const d=this.#n.has(o.check);const l={now:t.now(),
mixed:c,reached:d,clean:e=>s.secrets.clean(e)};const f=hear(o,n,r,l);if(f.good>o.good)this.#n.add(o.check);this.#o[e]=f
;this.#c[e]=i+2})}}async function reconcile(e,t,n){const r=new Smoke(e);try{return await untilDone(e,t,n,r)}finally{
r.close()}}async function untilDone(e,t,n,r){let a;let s;let i;let o=0;let c={};const d=new Set;let f=false;let u=0
;let h=0;for(;;){const m=e.clock.now();const g=await lookUntilSeen(e,a??t,{refusal:s,repeated:i,absent:c,shown:d,smoke:r
});c=g.seen.absent??{};for(const{name:e}of g.seen.fleets)d.add(e);const w=a??{...t,began:e.clock.now()-e.clock.uptime()}
;a=remembering(w,g.seen);const v=nextStep(a,g.spec,g.seen);n(v,g);if(v.kind!=="wait"&&!await stands(e,m))continue
;if(v.kind==="done")return{...g,step:v,changed:f&&v.changed};const k=(0,l.mi)(g.seen.records)
;const $=v.kind==="effect"?v.effect:void 0
;if(k?.nonce===a.me.nonce&&!(0,l.Ko)(g.seen.records,k)&&$?.do!=="let-go")if(g.seen.now-u>=15){
await ignoringLater(()=>e.ledger.beat({n:k.n}));u=g.seen.now}if($===void 0){i=void 0
;const t=v.kind==="wait"&&v.until!==void 0?v.until-e.clock.now():2
;await e.clock.wait(Math.min(2,.25*2**h++,Math.max(.05,t)));continue}h=0;const b=timesAsked($,g.seen)
;const y=o+restAfter(b)-e.clock.now();if(y>0){await e.clock.wait(Math.min(2,y));continue}try{o=e.clock.now();i={
effect:$,times:b+1};await carryOut(e,a,g.spec,g.seen,$,v.why)
;if(!["claim","store-spec","decide","let-go"].includes($.do))f=true;s=void 0}catch(t){if(t instanceof T.C)s={effect:$,
message:t.message};else if(!(t instanceof T.V))throw t;await e.clock.wait(p._L.rollout.afterEffect)}}}
function remembering(e,t){const n=(0,l.mi)(t.records);if(n?.nonce===e.me.nonce)return{...e,held:n}
;return n===void 0||(0,l.Ko)(t.records,n)?e:{...e,found:n.attempt}}async function stands(e,t){
if(e.clock.now()-t<=10)return true;const n=e.clock.now();try{const{leases:r,beats:a,verdicts:s}=await e.ledger.read()
;const i=a.filter(e=>e.ended);const o=Math.max(0,...[...r,...i,...s].map(({at:e})=>e));return o<t&&e.clock.now()-n<=10
}catch(e){if(e instanceof T.V)return false;throw e}}async function lookUntilSeen(e,t,n){
const{first:a,longest:s,blind:i}=p._L.rollout;const o=`looking at ${t.app} in ${t.environment}`;const c=e.clock.now()
;return await(0,p.d_)(()=>look(e,t,n),(t,n)=>{if(t instanceof T.C)throw(0,r.gz)(`${o}: ${t.message}`)
;if(!(t instanceof T.V))throw t;if(e.clock.now()-c<=i)return Math.min(s,a*2**n);throw(0,
r.gz)(`${o}: no answer for ${i} s, lastly ${t.message}; run it again to continue`)},t=>e.clock.wait(t))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof T.C)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof T.V))throw e}}function interference(e,t){
const n=(0,l.mi)(t.records);if(n===void 0||(0,l.Ko)(t.records,n))return{told:[],standing:new Map};const r=(0,
l.Vj)(t.records,n.attempt)===void 0
;const a=new Map(t.fleets.map(a=>[a.name,show(t,a,r&&a.name===n.candidate?e.get(a.name):void 0)]))
;const s=[...a.values()].flatMap(a=>{const s=e.get(a.fleet.name)
;return[...r?lowered(s?.fleet,a.fleet,n):[],...cutOff(s,a,t.now,r)]});return{told:s,standing:new Map([...e,...a])}}
function lowered(e,{name:t,desired:n},r){if(e===void 0||!pinned(e)||(0,a.vv)(e)||n>=e.desired)return[]
;const s=`${t} was lowered from ${e.desired} to ${howMany(n)}, and not by this ${r.kind}`
;const i="CloudTrail names who asked for it"
;if(t===r.candidate)return[`${s}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${i}`]
;return t===r.stable?[`${s}: from now on that many count as needed; ${i}`]:[]}function show({targetGroups:e,now:t},n,r){
const a=e.filter(({arn:e})=>n.traffic[e]===void 0);const s=a.flatMap(({targets:e,drain:t})=>e.map(e=>({...e,drain:t})))
;const i=new Set(s.map(({machine:e})=>e));const o=new Set(s.filter(({state:e})=>e==="unhealthy").map(({machine:e})=>e))
;const c=new Set(n.machines.map(({id:e})=>e));const d=new Map;for(const{machine:e,state:n,drain:r}of s){
if(!c.has(e)||o.has(e))continue;const a=n==="draining"?t+r:Number.POSITIVE_INFINITY;d.set(e,Math.max(a,d.get(e)??0))}
for(const[e,t]of r&&a.length>0?r.undrained:[])if(!i.has(e))d.set(e,t);return{fleet:n,undrained:d}}
function cutOff(e,{fleet:t,undrained:n},r,a){const s=new Set(e?.fleet.ended?.map(({machine:e})=>e))
;const busy=t=>r<(n.get(t)??e?.undrained.get(t)??0);const i=(t.ended??[]).filter(({machine:e})=>busy(e)&&!s.has(e))
;const o=a?"; others are launched in their place, and the wave bakes anew":""
;return[...byCause(i)].map(([e,n])=>`AWS ended ${howMany(n.length)} of ${t.name} without draining, since its group is not attached: requests to ${listed(n)} may have failed${o}; AWS' reason: ${interference_short(e)}`)
}function byCause(e){const t=new Map;for(const{machine:n,cause:r}of e)t.set(r,[...t.get(r)??[],n]);return t}const I=10
;const R=300;function listed(e){const t=e.length-I;return t>0?`${e.slice(0,I).join(", ")} and ${t} more`:e.join(", ")}
function interference_short(e){return e.length>R?`${e.slice(0,R)}…`:e}class Story{moments=[];#f;#u="";#h="";#m=0
;#p=false;#g="";#w=false;#v=new Map;#k=new Set;#$=new Set;#b=new Set;constructor(e){this.#f=e}get start(){return this.#m
}tell(e,{seen:t,spec:n,took:r}){const a=this.#m===0;this.#m||=t.now;if(r>10&&!this.#w){this.#w=true
;const e=`AWS answers slowly: one look took ${Math.round(r)} s; everything is done all the same, and later`
;this.#f.log.notice(e,"Slow")}const s=heading(e.phase);if(s!==this.#u){this.#u=s;this.#f.section(s)}
for(const e of t.foreign){if(!this.#k.has(e.name))this.#f.log.warning(ours_toldOf(e),"Not ours");this.#k.add(e.name)}
for(const{fleet:e,grave:n,text:r}of overstays(t)){if(n&&!this.#$.has(e))this.#f.log.warning(r,"Not retired")
;if(!n&&a)this.#f.log.notice(r);if(n)this.#$.add(e)}const{told:i,standing:o}=interference(this.#v,t);this.#v=o
;for(const n of e.phase.name==="lease"?[]:i){this.#f.log.warning(n,"Changed by others");this.moments.push({
at:this.#y(t),phase:s,what:n})}const c=(0,l.mi)(t.records)
;for(const{check:e,text:r}of n&&c?smokeNotes(attemptOf(n,c,t),t):[]){if(this.#b.has(e))continue;this.#b.add(e)
;this.#f.log.warning(r,"Smoke");this.moments.push({at:this.#y(t),phase:s,what:r})}
if(t.beforeTraffic?.state==="ended"&&!this.#p){this.#p=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#f.log.info(`        | ${e}`)}
const d=e.kind==="effect"?timesAsked(e.effect,t):0;if(d>=3&&this.#g!==e.why){this.#g=e.why
;const t="no look shows that it was done; it is asked again every 15 s at most"
;this.#f.log.warning(`AWS took "${e.why}" ${d} times, and ${t}`,"No effect")}
const f=e.kind==="wait"?`waiting: ${e.why}${untilOf(e)}`:e.why;if(f===this.#h)return;this.#h=f
;const u=e.kind==="effect"?machinesOf(e.effect):"";const h=`${Math.round(t.now-this.#m)} s`.padStart(6)
;this.#f.log.info(`${h}  ${f}${u}${e.kind==="effect"?"":this.#S(t)}`);if(e.kind!=="wait")this.moments.push({
at:this.#y(t),phase:s,what:f})}#y({now:e}){return Math.round(10*(e-this.#m))/10}#S(e){const t=(0,l.mi)(e.records)
;const n=e.fleets.filter(e=>(0,a.yV)(e).length>0&&(e.name===t?.candidate||e.name===t?.stable)).map(t=>{
const n=exposed(e.targetGroups,t).length
;return`${t.release}: ${healthy(e.targetGroups,t).length} healthy of ${n} registered, ${(0,a.yV)(t).length} running`})
;return n.length===0?"":` [${n.join("; ")}]`}}function untilOf({until:e,ends:t}){const n=e??t;if(n===void 0)return""
;return`, until ${new Date(n*1e3).toISOString().slice(11,19)} UTC${e===void 0?" at the latest":""}`}
function machinesOf(e){return"machines"in e?` (${e.machines.join(", ")})`:""}var N=n(45759);var C=n(48540)
;var q=n(59638);var W=n(22730);var L=n(20509);var B=n(24905);const P={
app:(0,B.mw)("Name of the app, such as orders",C.$q),
environment:(0,B.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",C.$q),fleet:(0,
B.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",B.Qq),image:(0,
B.lq)("Image to release, by digest: <registry>/orders@sha256:…",C.zZ),
ami:(0,B.lq)("AMI to release, in place of an image: ami-…",C.hS),
release:(0,B.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",C.$q),strategy:(0,
B.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
B.yL)("halving","canary","all-at-once")),
waves:(0,B.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",q.a),bake:(0,
B.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",W.E9),
"on-failure":(0,B.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
B.yL)("rollback","halt")),
"fix-forward":(0,B.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",L.GX),
timeout:(0,
B.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",W.f7),
rollback:(0,B.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
B.yL)("previous")),
"if-in-service":(0,B.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",C.$q),
"keep-previous":(0,
B.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",W.E9),
"github-token":(0,
B.rJ)((0,B.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e])
};var V=n(79368);const U=432e3;function budget(e,{healthy:t,drain:n}){const r=rounds(e.waves,e.size.max)
;const a=e.place.targetGroups.length>0;const s=r>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const i=a?s?2:1:r
;const o=t+Math.max(e.bake,n);const c=e.beforeTraffic?.timeout??0;const d=i*e.liveCheck.timeout+c+r*o;const l=`${(0,
W.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,W.a3)(n)} for the old machines to drain`:""}`
;const f=[`${times(i,"launch","launches")} of up to ${(0,
W.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...c>0?[`up to ${(0,
W.a3)(c)} for before-traffic`]:[],`${times(r,"wave","waves")} of ${(0,W.a3)(o)} (${a?`${(0,
W.a3)(t)} until the balancer calls a machine healthy, then `:""}${l})`];return{seconds:d,sum:f.join(" + ")}}
function timeoutOf(e,t,n){const{seconds:a,sum:s}=budget(t,n);const i=Math.min(U,e??Math.max(1800,2*a));if(i>=a)return i
;const o=i===U?"GitHub's longest job takes":"timeout is";throw(0,r.Qm)(`planning the rollout: it may need ${(0,
W.a3)(a)}, and ${o} ${(0,W.a3)(i)}: ${s}; shorten these${i===U?"":", or raise timeout"}`)}function rounds(e,t){
const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(n).size}
function times(e,t,n){return`${e} ${e===1?t:n}`}function releaseId(e,t){
const{image:n,place:r,instanceTypes:a,instanceProfile:s,metadataHopLimit:i,services:o}=e;return t((0,h.$)({image:n,
place:r,instanceTypes:a,instanceProfile:s,metadataHopLimit:i,services:o})).slice(0,12)}function servicesOf(e,t){
const n=Object.entries(e.services);const r=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&r.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"]}]))}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}async function readKept(e){try{return await read(e)}catch(e){
if(e instanceof T.V||e instanceof T.C)return{kept:[],unreadable:[]};throw e}}async function read(e){
const t=await e.read();const n=[];const a=[];for(const s of(0,y.Z)(t))try{const t=await e.spec(s);if(t===void 0)continue
;const{release:r,image:a,place:i,services:o}=t;const c=[a,...Object.values(o).map(e=>e.image)];n.push({release:r,
images:[...new Set(c.flatMap(e=>e??[]))],ami:i.ami})}catch(e){if(!(e instanceof r.C9))throw e
;a.push(`a rollback to ${(0,l.q1)(t,s)?.release} is not possible: ${e.message}`)}return{kept:n,unreadable:a}}
async function prepare(e,t){const r=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:a}=await Promise.all([n.e(9691),n.e(8815),n.e(7274),n.e(4831)]).then(n.bind(n,4831))
;const{fleet:s,smoke:i}=await a(t.workspace,r);checkTogether(e,s,r);const{app:o,environment:c,image:d,ami:l}=e;const f={
app:o,environment:c,...d&&{image:d},...l&&{ami:l}};const{kept:u,unreadable:h}=await readKept(t.ledger)
;const{place:m,pace:p,...g}=await t.preflight.resolve(s,f,u);if(g.url===void 0)checkBelow(i?.below??-1,r);const w={
...buildSpec(e,s,{place:m,pace:p},t.sha256),...i&&{smoke:i.smoke}};(0,V.s)(w);await t.ledger.check(w)
;const v=[...g.notes,...session(w.timeout)];return{spec:w,...g,notes:v,warnings:[...g.warnings,...h]}}const D=3600
;function session(e){if(e<=D)return[]
;return[`the rollout may take ${(0,W.a3)(e)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues`]
}function checkBelow(e,t){if(e<0)return
;throw(0,r.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,t,n){const a=[]
;if(e.ami===void 0&&t.ami===void 0)a.push("ami is required for a release that is an image");try{servicesOf(t,e.image)
}catch(e){a.push(e instanceof Error?e.message:String(e))}if(a.length===0)return;throw(0,
r.Qm)(`reading the fleet spec ${n}: ${a.join("; ")}`)}function buildSpec(e,t,{place:n,pace:r},a){
const s=servicesOf(t,e.image);const i=livePort(s);const o=t["instance-profile"];const c=t["before-traffic"];const d={
app:e.app,environment:e.environment,...e.image&&{image:e.image},place:n,size:t.size,instanceTypes:t["instance-types"],
...o&&{instanceProfile:o},metadataHopLimit:t["metadata-hop-limit"],services:s,liveCheck:{...t["live-check"],...i&&{
port:i}},...c&&{beforeTraffic:c},waves:e.waves??q.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,
noData:t["no-data"],keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{
fixForward:true}};const l=timeoutOf(e.timeout,d,r);return{...d,timeout:l,release:e.release??releaseId(d,a)}}const F=(0,
N.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:P,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:n,image:r,ami:a,release:s,strategy:i,waves:o,"if-in-service":c}=e;const d=[]
;const l=r===void 0&&a===void 0&&n===void 0
;if(l&&!["image","ami","rollback"].some(e=>t.has(e)))d.push("image or ami is required");if(n!==void 0){
const e=Object.entries({image:r,ami:a,release:s}).filter(([,e])=>e!==void 0)
;for(const[t]of e)d.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&n===void 0)d.push("if-in-service is for rollback: previous alone")
;if(r!==void 0&&a!==void 0)d.push("image and ami are both given; give one")
;if(o!==void 0&&i!==void 0&&i!=="halving")d.push(`strategy ${i} and waves are both given; give one`);return d},
async run(e,t){const n=await question(e,t);const a=new Story(e)
;e.keep("asked",`${n.kind} of ${n.app} in ${n.environment}`);const s=await reconcile(t,n,(e,t)=>a.tell(e,t)).catch(t=>{
e.section("");e.summary(summary({...account(e,n,a),outcome:"failed",why:t.message}));throw t});e.section("")
;e.keep("ended",s.step.outcome);try{tellEnd(e,n,a,s,await evidence(t,s))}catch(e){
const t=e instanceof Error?e.message:String(e);const{outcome:n,why:a}=s.step;throw(0,
r.gz)(`${n}: ${a}; but outputs and summary could not be written: ${t}`,n,e)}const i=redEnd(s,n,standing(s,n).next)
;if(i)throw i},async post(e){const t=e.kept("asked");if(t===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${t} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
}});async function question({inputs:e,log:t},n){const{app:r,environment:a}=e;const s={me:n.me,app:r,environment:a}
;const{rollback:i,"if-in-service":o}=e;if(i!==void 0)return{...s,kind:"rollback",...o!==void 0&&{from:o}}
;const{spec:c,notes:d,warnings:l,url:f}=await prepare(e,n);for(const e of d)t.notice(e);for(const e of l)t.warning(e)
;return{...s,kind:"rollout",spec:{...c,...f===void 0?{}:{url:f}}}}function account({run:e},t,n){return{app:t.app,
environment:t.environment,kind:t.kind,release:t.spec?.release??"",timeline:n.moments,machines:[],evidence:[],next:[],
...e.url===void 0?{}:{run:e.url}}}function tellEnd(e,t,n,r,s){const{serving:i,previous:o,next:c}=standing(r,t)
;const d=r.spec?.url??t.spec?.url??"";e.setOutput("outcome",r.step.outcome);e.setOutput("changed",r.changed)
;e.setOutput("release",i?.release??"");e.setOutput("previous-release",o?.release??"")
;e.setOutput("auto-scaling-group",i?.name??"");e.setOutput("url",d);e.report({why:r.step.why,machines:i?(0,
a.yV)(i).map(({id:e})=>e):[],timeline:n.moments});e.summary(summary({...account(e,t,n),outcome:r.step.outcome,
why:r.step.why,release:i?.release??"",previousRelease:o?.release??"",machines:machineRows(r),evidence:s,next:c,url:d}))
;for(const{title:t,text:n}of s)e.log.info(`${t}:\n${n}`)}},45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction})
;function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,
lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,required:true,
parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{description:e,
required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,required:false,default:t,
parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,parse:e=>e}}
function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
