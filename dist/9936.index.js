export const id=9936;export const ids=[9936];export const modules={50329:(e,n,t)=>{t.d(n,{R:()=>evidenceTold,S:()=>a})
;var o=t(78363);var r=t(2848);const a=6e3;function evidenceTold(e,n){return`<details open><summary>${(0,
o.q)(e)}</summary>\n\n${fence(n)}\n\n</details>`}function fence(e){const n=(0,r.pj)(e)
;const t=n.length>a?`… ${n.length-a} characters before this …\n${n.slice(-a)}`:n
;const o=Math.max(2,...[...t.matchAll(/`+/g)].map(([e])=>e.length));const s="`".repeat(o+1)
;return`${s}text\n${t.trimEnd()}\n${s}`}},78363:(e,n,t)=>{t.d(n,{q:()=>html});var o=t(2848);function html(e,n=1e3){
return(0,o.TN)(e,n).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}},
39936:(e,n,t)=>{t.d(n,{tellEnd:()=>tellEnd,tellStopped:()=>tellStopped});var o=t(62807);var r=t(75170);var a=t(22730)
;var s=t(2848);var c=t(10148);var i=t(60046);function partOf(e,n){const t=(0,c.IQ)(e,n);const o=t===void 0?void 0:(0,
i.q1)(e,t);if(o===void 0)return;const{release:r,origin:a,repository:s}=o
;const l=e.verdicts.findLast(({ruling:t,attempt:o})=>t==="release"&&(0,i.q1)(e,o)?.candidate===n);return{release:r,
repository:s,...a&&{origin:a},...l&&{since:l.at}}}function recorded(e){return partOf(e,(0,i.PX)(e))}
function nameOf({release:e,origin:n}){const t=n?.commit?.slice(0,7);if(t===void 0)return e;return e===""?t:`${t} (${e})`
}var l=t(68151);var d=t(98668);const u={released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",superseded:"⏭️"}
;function title(e){const{app:n,environment:t,outcome:o}=e;const r=o==="rolled-back"&&e.kind==="rollout"&&e.wanted!==true
;const a=r?"❌":u[o]??"❌";return`${a} ${n} in ${t}: ${[state(e),deed(e)].filter(Boolean).join("; ")}`}
function state({serving:e,looked:n,outcome:t,to:o,from:r,course:a}){if(e===void 0)return n?"nothing is in service":""
;const s=nameOf(e);const c=a.stretches.at(-1)?.share??0
;if(t==="halted"&&o&&r&&c>0&&c<1)return`up with ${nameOf(r)} and ${(0,l.KN)(c)} ${nameOf(o)}`
;if(e.machines===void 0)return`by the records ${s} is in service`;const{healthy:i,of:u}=e.machines
;if(u===0)return`${s} is in service, scaled to zero`;if(i===0)return`DOWN: no machine of ${s} is healthy`
;return`up with ${s}${i<u?`, ${i} of ${(0,d.aT)(u)} healthy`:""}`}
function deed({kind:e,outcome:n,wanted:t,changed:o,to:r,from:a,serving:s,course:c}){
const i=r&&nameOf(r)!==""&&r.release!==s?.release?` of ${nameOf(r)}`:"";if(e==="rollback"){
const e=a&&a.release!==s?.release?` from ${nameOf(a)}`:"";const t={"rolled-back":`rolled back${e}`,
refused:"rollback refused",halted:"rollback halted half-way",superseded:"nothing was taken back"}
;return t[n]??"rollback failed"}const l={released:o?"deployed":"nothing to deploy",
"rolled-back":t?`deploy${i} was called off`:`deploy${i} FAILED and was taken back`,refused:`deploy${i} refused`,
halted:`deploy${i} halted half-way`,superseded:`deploy${i} was overtaken`}
;return l[n]??`deploy${i} failed${c.stretches.length>0?"":" before it began"}`}const f=1200;function reason(e){
const n=(0,s.TN)(e.why,f).replace(/\.$/,"");const t=harm(e);return`${n}.${t?` ${t}.`:""}`}
function harm({kind:e,outcome:n,looked:t,changed:o,to:r,from:s,serving:c,course:i,now:u,took:f}){const m=(0,a.a3)(f)
;if(n==="released"){const e=c?.machines?`${(0,d.aT)(c.machines.of)} ${c.machines.of===1?"runs":"run"} it`:""
;return o?[e,`it took ${m}`].filter(Boolean).join(", "):""}if(e==="rollback"){const e=s?.since===void 0?"":` for ${(0,
a.a3)(Math.max(0,u-s.since))}`
;return n==="rolled-back"&&s?`${s.release} had been in service${e}; going back took ${m}`:""}
if(!t||!r||!["rolled-back","halted","failed"].includes(n))return"";const $=i.alarm&&`the alarm rang for ${(0,
a.a3)(i.alarm.seconds)}`;if(i.most===0)return`no machine of ${r.release} had traffic`
;const h=`${r.release} had up to ${(0,l.KN)(i.most)} of the machines in service, for ${(0,a.a3)(i.exposed)}`
;return[h,$].filter(Boolean).join("; ")}function consoleOf(e){
const n=e.startsWith("us-gov-")?".amazonaws-us-gov.com":".aws.amazon.com";const t=e.startsWith("cn-")?".amazonaws.cn":n
;return`https://${e}.console${t}`}function groupPage(e,n){
return`${consoleOf(e)}/ec2/home?region=${e}#AutoScalingGroupDetails:id=${encodeURIComponent(n)}`}
function alarmPage(e,n){return`${consoleOf(e)}/cloudwatch/home?region=${e}#alarmsV2:alarm/${encodeURIComponent(n)}`}
function partsOf(e,n){const{records:t}=n;const o=(0,i.mi)(t);const r=n.fleets.find(({name:e})=>e===(0,i.PX)(t))
;const a=servingOf(n,r);const s=(0,c.te)(n,r);const l=s&&(partOf(t,s.group)??{release:s.release})
;const d=e.kind==="rollback"&&o?.kind==="rollout"&&(0,i.Vj)(t,o.attempt)?.ruling==="rollback"
;const u=o?.nonce===e.me.nonce?byLease(t,o):d?ended(t,o,a):unbegun(e,a);return{...a&&{serving:a},...l&&{previous:l},...u
}}function servingOf({records:e,targetGroups:n},t){if(t===void 0)return recorded(e);const o=(0,l.Cc)(n,t);const r={
healthy:o,of:Math.max(o,t.desired)};return{...partOf(e,t.name)??{release:t.release},machines:r}}function byLease(e,n){
const t=candidateOf(e,n);const o=n.stable===void 0?void 0:partOf(e,n.stable);const r=(0,i.Vj)(e,n.attempt)
;const a=e.leases.some(({attempt:e,run:t})=>e===n.attempt&&t===r?.run)
;const s=r?.ruling==="rollback"&&(r.newer===true||r.run!==""&&!a);return{to:t,...o&&{from:o},...s&&{wanted:s}}}
function ended(e,n,t){return{...t&&{to:t},from:candidateOf(e,n)}}function unbegun({kind:e,spec:n,origin:t,me:o},r){
if(e==="rollback"||n===void 0)return r?{from:r}:{};if(r?.release===n.release)return{to:r};const a={release:n.release,
repository:o.repository,...t&&{origin:t}};return{to:a,...r&&{from:r}}}function candidateOf(e,{candidate:n,release:t}){
return partOf(e,n)??{release:t}}var m=t(61310);var $=t(5583);var h=t(16912);var p=t(50329);var g=t(78363)
;function folded({machines:e,timeline:n,ids:t}){
const o=e.map(({id:e,zone:n,release:t,state:o,attested:r})=>[code(e),cell(n),code(t),cell(o),cell((r.split("\n")[0]??"").replaceAll(/(?<=sha256:[0-9a-f]{12})[0-9a-f]{52}/g,"…"))])
;const r=n.map(({at:e,phase:t,what:o},r)=>{const a=n[r-1]?.phase===t?"":`<tr><th colspan="2">${cell(t)}</th></tr>`
;return`${a}${row([`${e.toFixed(0)} s`,cell(o)],"td")}`})
;const a=t.filter(([,e])=>e!=="").map(([e,n])=>`<li>${cell(e)}: ${code(n)}</li>`)
;const s=row(["machine","zone","release","state","attested"],"th")
;const c=[table("Machines",s,o.map(e=>row(e,"td"))),table("Steps","",r),a.length===0?"":`<h4>Names and digests</h4><ul>${a.join("")}</ul>`].filter(Boolean)
;if(c.length===0)return"";return`<details><summary>Machines, steps and digests</summary>${c.join("")}</details>`}
function table(e,n,t){return t.length===0?"":`<h4>${e}</h4><table>${n}${t.join("")}</table>`}function row(e,n){
return`<tr>${e.map(e=>`<${n}>${e}</${n}>`).join("")}</tr>`}function cell(e){return(0,
g.q)(e).replaceAll(/[^\s&;<>]{32}/g,"$&<wbr>")}function code(e){return`<code>${cell(e)}</code>`}const v={move:"active",
bake:"done",back:"crit"};const k=10;function gantt(e){const n=e.filter(({from:e,to:n})=>n>e)
;const t=(n.at(-1)?.to??0)-(n[0]?.from??0);if(t<k)return""
;const o=n.map(({name:e,kind:n,from:t,to:o,share:r})=>`  ${e} → ${(0,
l.KN)(r)} :${v[n]}, ${milliseconds(t)}, ${milliseconds(o)}`)
;return["```mermaid","gantt","  dateFormat x","  axisFormat "+(t<600?"%H:%M:%S":"%H:%M"),"  todayMarker off",...o,"```"].join("\n")
}function milliseconds(e){return Math.round(e*1e3)}function whose(e){const{to:n,from:t,server:o,now:r}=e
;if(n===void 0&&t===void 0)return"";const[a,s]=names(e)
;const c=[n&&`**${a}:** ${told(n,o)}`,t&&`**${s}:** ${told(t,o)}${since(t,r,s==="In service")}`]
;const i=n&&t&&difference(t,n,o);return[...c,i&&`[what differs](${i})`].filter(Boolean).join(" · ")}
function names({kind:e,outcome:n}){
if(e==="rollback")return n==="rolled-back"?["Back to","Taken back"]:["To go back to","In service"]
;return["Change",n==="released"?"Before":"In service"]}function told(e,n){const{origin:t={},repository:o="",release:r}=e
;const{commit:a,message:s,author:c,pull:i,by:l}=t;if(a===void 0)return`${r===""?"a release":(0,
$.a)(r)}, whose commit is unknown${l?`, by ${(0,h.j)(l)}`:""}`;const d=isRepository(o)?`${n}/${o}`:void 0
;const link=(e,n)=>d===void 0?e:`[${e}](${d}/${n})`
;const u=[c&&`by ${(0,h.j)(c)}`,i&&link(`#${i}`,`pull/${i}`),l&&l!==c&&`started by ${(0,h.j)(l)}`];return[`${link((0,
$.a)(a.slice(0,7)),`commit/${a}`)}${s?` “${(0,h.j)(s)}”`:""}`,...u.filter(Boolean)].join(", ")}
function since({since:e},n,t){if(e===void 0)return""
;const o=`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`
;return t?`, serving since ${o} (${rough(n-e)})`:`, served from ${o} for ${rough(n-e)}`}function rough(e){
const n=Math.floor(e/3600);return n<48?(0,a.a3)(Math.max(0,e)):`${Math.floor(n/24)}d${n%24}h`}
function difference(e,n,t){const[o,r]=[e.origin?.commit,n.origin?.commit]
;if(!o||!r||o===r||e.repository!==n.repository)return
;return isRepository(n.repository)?`${t}/${n.repository}/compare/${o}...${r}`:void 0}function isRepository(e){
return/^[\w.-]+\/[\w.-]+$/.test(e??"")}function rolloutSummary(e){
const{next:n,links:t,evidence:o,smoke:r="",outcome:a}=e;const s=a==="released";return[`## ${(0,$.g)(title(e))}`,(0,
h.j)(reason(e),p.S),whose(e),gantt(e.course.stretches),[...n.map(e=>`- ${(0,
$.g)(e,p.S)}`),linked(t)].filter(Boolean).join("\n"),...o.map(({title:e,text:n})=>(0,
p.R)(e,n)),r&&s?`<details><summary>What the app answered</summary>\n\n${r}\n\n</details>`:r,folded(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function linked(e){return e.length===0?"":`- ${e.map(({name:e,url:n})=>(0,m.u)(e,n)).join(" · ")}`}var b=t(97657)
;const w="rollback.yml";async function rollbackPage(e,{serverUrl:n,repository:t}){if(t==="")return
;const o=await e.text(`.github/workflows/${w}`).catch(()=>{});const r=`${n}/${t}/actions`
;return o===void 0?["workflows",r]:["rollback workflow",`${r}/workflows/${w}`]}const y="what the guide says"
;function tell({log:e,summary:n},t){e.notice(reason(t),title(t));n(rolloutSummary(t))}function named(...e){
return e.flatMap(([e,n])=>n?[{name:e,url:n}]:[])}function blank({run:e},{app:n,environment:t,kind:o},r){return{app:n,
environment:t,kind:o,looked:false,changed:false,course:r.course,now:0,took:0,server:e.serverUrl,next:[],evidence:[],
machines:[],timeline:r.moments,ids:[]}}async function tellStopped(e,n,t,{ledger:a,clock:s},c){
const i=await a.read().catch(()=>{});const l=i&&recorded(i);const d=t.course.stretches.length>0;tell(e,{...blank(e,n,t),
outcome:c instanceof o.C9?c.outcome:"failed",why:c instanceof Error?c.message:String(c),now:s.now(),
links:named([y,e.guide(c)],["this run",e.run.url]),...l&&{serving:l},...n.to&&{to:n.to,...l&&{from:l}},next:d?(0,
r.v)("failed",n.kind,l!==void 0,false):["Correct what is named above, then run this job again. What is in service was left as it is."]
})}async function tellEnd(e,n,t,o,r,a,s){const{seen:c,step:l,spec:d}=o;const u=(0,i.mi)(c.records);const f=u&&(0,
i.Vj)(c.records,u.attempt);const m=l.outcome==="rolled-back"&&n.kind==="rollout"&&f?.ruling==="rollback"
;const $=partsOf(n,c);const h=$.wanted&&!f?.newer&&`run ${f?.run} wanted it to be taken back`;tell(e,{...blank(e,n,t),
...$,outcome:l.outcome,looked:true,changed:o.changed,why:h||(m?f.why:l.why),now:c.now,took:c.now-t.start,next:(0,
b.JA)(o,n).next,links:await linksOf(e,n,o,t,a,s),evidence:r,smoke:(0,b.FA)(o),machines:(0,b.px)(o),ids:idsOf(n,o,d)})}
async function linksOf({run:e},n,t,{course:o},a,s){const c=t.spec??n.spec;const{serving:i}=(0,b.JA)(t,n)
;const l=c?.place.region;const d=c?.url;const u=(0,r.b)(t.step.outcome,n.kind)?await rollbackPage(a,e):void 0
;return named(u??["",void 0],[y,s],["the app",d],[`alarm ${o.alarm?.name}`,l&&o.alarm&&alarmPage(l,o.alarm.name)],["machines in service",l&&i&&groupPage(l,i.name)],["this run",e.url])
}function idsOf(e,{seen:n},t=e.spec){const o=(0,i.mi)(n.records);const{account:r="",region:a="",ami:s=""}=t?.place??{}
;return[["account and region",r&&`${r} ${a}`],["release",t?.release??""],["image",t?.image??""],["AMI",s],["group of the attempt",o?.candidate??""],["group before",o?.stable??""],["lease and attempt",o?`${o.n} ${o.attempt}`:""]]
}}};
