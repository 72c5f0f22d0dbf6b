export const id=1318;export const ids=[1318];export const modules={50329:(e,t,n)=>{n.d(t,{R:()=>evidenceTold,S:()=>a})
;var o=n(78363);var r=n(2848);const a=6e3;function evidenceTold(e,t){return`<details open><summary>${(0,
o.q)(e)}</summary>\n\n${fence(t)}\n\n</details>`}function fence(e){const t=(0,r.pj)(e)
;const n=t.length>a?`… ${t.length-a} characters before this …\n${t.slice(-a)}`:t
;const o=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const s="`".repeat(o+1)
;return`${s}text\n${n.trimEnd()}\n${s}`}},78363:(e,t,n)=>{n.d(t,{q:()=>html});var o=n(2848);function html(e,t=1e3){
return(0,o.TN)(e,t).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}},
31318:(e,t,n)=>{n.d(t,{tellEnd:()=>tellEnd,tellStopped:()=>tellStopped});var o=n(62807);var r=n(75170);var a=n(22730)
;var s=n(2848);var c=n(10148);var i=n(60046);function partOf(e,t){const n=(0,c.IQ)(e,t);const o=n===void 0?void 0:(0,
i.q1)(e,n);if(o===void 0)return;const{release:r,origin:a,repository:s}=o
;const l=e.verdicts.findLast(({ruling:n,attempt:o})=>n==="release"&&(0,i.q1)(e,o)?.candidate===t);return{release:r,
repository:s,...a&&{origin:a},...l&&{since:l.at}}}function recorded(e){return partOf(e,(0,i.PX)(e))}
function nameOf({release:e,origin:t}){const n=t?.commit?.slice(0,7);if(n===void 0)return e;return e===""?n:`${n} (${e})`
}var l=n(68151);var d=n(98668);const u={released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",superseded:"⏭️"}
;function title(e){const{app:t,environment:n,outcome:o}=e;const r=o==="rolled-back"&&e.kind==="rollout"&&e.wanted!==true
;const a=r?"❌":u[o]??"❌";return`${a} ${t} in ${n}: ${[state(e),deed(e)].filter(Boolean).join("; ")}`}
function state({serving:e,looked:t,outcome:n,to:o,from:r,course:a}){if(e===void 0)return t?"nothing is in service":""
;const s=nameOf(e);const c=a.stretches.at(-1)?.share??0
;if(n==="halted"&&o&&r&&c>0&&c<1)return`up with ${nameOf(r)} and ${(0,l.KN)(c)} ${nameOf(o)}`
;if(e.machines===void 0)return`by the records ${s} is in service`;const{healthy:i,of:u}=e.machines
;if(u===0)return`${s} is in service, scaled to zero`;if(i===0)return`DOWN: no machine of ${s} is healthy`
;return`up with ${s}${i<u?`, ${i} of ${(0,d.aT)(u)} healthy`:""}`}
function deed({kind:e,outcome:t,wanted:n,changed:o,to:r,from:a,serving:s,course:c}){
const i=r&&nameOf(r)!==""&&r.release!==s?.release?` of ${nameOf(r)}`:"";if(e==="rollback"){
const e=a&&a.release!==s?.release?` from ${nameOf(a)}`:"";const n={"rolled-back":`rolled back${e}`,
refused:"rollback refused",halted:"rollback halted half-way",superseded:"nothing was taken back"}
;return n[t]??"rollback failed"}const l={released:o?"deployed":"nothing to deploy",
"rolled-back":n?`deploy${i} was called off`:`deploy${i} FAILED and was taken back`,refused:`deploy${i} refused`,
halted:`deploy${i} halted half-way`,superseded:`deploy${i} was overtaken`}
;return l[t]??`deploy${i} failed${c.stretches.length>0?"":" before it began"}`}const f=1200;function reason(e){
const t=(0,s.TN)(e.why,f).replace(/\.$/,"");const n=harm(e);return`${t}.${n?` ${n}.`:""}`}
function harm({kind:e,outcome:t,looked:n,changed:o,to:r,from:s,serving:c,course:i,now:u,took:f}){const m=(0,a.a3)(f)
;if(t==="released"){const e=c?.machines?`${(0,d.aT)(c.machines.of)} ${c.machines.of===1?"runs":"run"} it`:""
;return o?[e,`it took ${m}`].filter(Boolean).join(", "):""}if(e==="rollback"){const e=s?.since===void 0?"":`, for ${(0,
a.a3)(Math.max(0,u-s.since))}`
;return t==="rolled-back"&&s?`${s.release} had been in service${e}; going back took ${m}`:""}
if(!n||!r||!["rolled-back","halted","failed"].includes(t))return"";const $=i.alarm&&`the alarm rang for ${(0,
a.a3)(i.alarm.seconds)}`;if(i.most===0)return`no machine of ${r.release} had traffic`
;const h=`${r.release} had up to ${(0,l.KN)(i.most)} of the machines in service, for ${(0,a.a3)(i.exposed)}`
;return[h,$].filter(Boolean).join("; ")}function consoleOf(e){
const t=e.startsWith("us-gov-")?".amazonaws-us-gov.com":".aws.amazon.com";const n=e.startsWith("cn-")?".amazonaws.cn":t
;return`https://${e}.console${n}`}function groupPage(e,t){
return`${consoleOf(e)}/ec2/home?region=${e}#AutoScalingGroupDetails:id=${encodeURIComponent(t)}`}
function alarmPage(e,t){return`${consoleOf(e)}/cloudwatch/home?region=${e}#alarmsV2:alarm/${encodeURIComponent(t)}`}
function partsOf(e,t){const{records:n}=t;const o=(0,i.mi)(n);const r=t.fleets.find(({name:e})=>e===(0,i.PX)(n))
;const a=servingOf(t,r);const s=(0,c.te)(t,r);const l=s&&(partOf(n,s.group)??{release:s.release})
;const d=e.kind==="rollback"&&o?.kind==="rollout"&&(0,i.Vj)(n,o.attempt)?.ruling==="rollback"
;const u=o?.nonce===e.me.nonce?byLease(n,o):d?ended(n,o,a):unbegun(e,a);return{...a&&{serving:a},...l&&{previous:l},...u
}}function servingOf({records:e,targetGroups:t},n){if(n===void 0)return recorded(e);const o=(0,l.Cc)(t,n);const r={
healthy:o,of:Math.max(o,n.desired)};return{...partOf(e,n.name)??{release:n.release},machines:r}}function byLease(e,t){
const n=candidateOf(e,t);const o=t.stable===void 0?void 0:partOf(e,t.stable);const r=(0,i.Vj)(e,t.attempt)
;const a=e.leases.some(({attempt:e,run:n})=>e===t.attempt&&n===r?.run)
;const s=r?.ruling==="rollback"&&(r.newer===true||r.run!==""&&!a);return{to:n,...o&&{from:o},...s&&{wanted:s}}}
function ended(e,t,n){return{...n&&{to:n},from:candidateOf(e,t)}}function unbegun({kind:e,spec:t,origin:n,me:o},r){
if(e==="rollback"||t===void 0)return r?{from:r}:{};if(r?.release===t.release)return{to:r};const a={release:t.release,
repository:o.repository,...n&&{origin:n}};return{to:a,...r&&{from:r}}}function candidateOf(e,{candidate:t,release:n}){
return partOf(e,t)??{release:n}}var m=n(5583);function quiet(e,t){return(0,m.g)(e,t).replaceAll("@","@\x3c!-- --\x3e")}
var $=n(50329);var h=n(78363);function folded({machines:e,timeline:t,ids:n}){
const o=e.map(({id:e,zone:t,release:n,state:o,attested:r})=>[code(e),cell(t),code(n),cell(o),cell((r.split("\n")[0]??"").replaceAll(/(?<=sha256:[0-9a-f]{12})[0-9a-f]{52}/g,"…"))])
;const r=t.map(({at:e,phase:n,what:o},r)=>{const a=t[r-1]?.phase===n?"":`<tr><th colspan="2">${cell(n)}</th></tr>`
;return`${a}${row([`${e.toFixed(0)} s`,cell(o)],"td")}`})
;const a=n.filter(([,e])=>e!=="").map(([e,t])=>`<li>${cell(e)}: ${code(t)}</li>`)
;const s=row(["machine","zone","release","state","attested"],"th")
;const c=[table("Machines",s,o.map(e=>row(e,"td"))),table("Steps","",r),a.length===0?"":`<h4>Names and digests</h4><ul>${a.join("")}</ul>`].filter(Boolean)
;if(c.length===0)return"";return`<details><summary>Machines, steps and digests</summary>${c.join("")}</details>`}
function table(e,t,n){return n.length===0?"":`<h4>${e}</h4><table>${t}${n.join("")}</table>`}function row(e,t){
return`<tr>${e.map(e=>`<${t}>${e}</${t}>`).join("")}</tr>`}function cell(e){return(0,
h.q)(e).replaceAll(/[^\s&;<>]{32}/g,"$&<wbr>")}function code(e){return`<code>${cell(e)}</code>`}const p={move:"active",
bake:"done",back:"crit"};const g=10;function gantt(e){const t=e.filter(({from:e,to:t})=>t>e)
;const n=(t.at(-1)?.to??0)-(t[0]?.from??0);if(n<g)return""
;const o=t.map(({name:e,kind:t,from:n,to:o,share:r})=>`  ${e} → ${(0,
l.KN)(r)} :${p[t]}, ${milliseconds(n)}, ${milliseconds(o)}`)
;return["```mermaid","gantt","  dateFormat x","  axisFormat "+(n<600?"%H:%M:%S":"%H:%M"),"  todayMarker off",...o,"```"].join("\n")
}function milliseconds(e){return Math.round(e*1e3)}function whose(e){const{to:t,from:n,server:o,now:r}=e
;if(t===void 0&&n===void 0)return"";const[a,s]=names(e)
;const c=[t&&`**${a}:** ${told(t,o)}`,n&&`**${s}:** ${told(n,o)}${since(n,r)}`];const i=t&&n&&difference(n,t,o)
;return[...c,i&&`[what differs](${i})`].filter(Boolean).join(" · ")}function names({kind:e,outcome:t}){
if(e==="rollback")return t==="rolled-back"?["Back to","Taken back"]:["To go back to","In service"]
;return["Change",t==="released"?"Before":"In service"]}function told(e,t){const{origin:n={},repository:o="",release:r}=e
;const{commit:a,message:s,author:c,pull:i,by:l}=n;if(a===void 0)return`${r===""?"a release":(0,
m.a)(r)}, whose commit is unknown${l?`, by ${quiet(l)}`:""}`;const d=isRepository(o)?`${t}/${o}`:void 0
;const link=(e,t)=>d===void 0?e:`[${e}](${d}/${t})`
;const u=[c&&`by ${quiet(c)}`,i&&link(`#${i}`,`pull/${i}`),l&&l!==c&&`started by ${quiet(l)}`];return[`${link((0,
m.a)(a.slice(0,7)),`commit/${a}`)}${s?` “${quiet(s)}”`:""}`,...u.filter(Boolean)].join(", ")}
function since({since:e},t){if(e===void 0)return""
;return`, serving since ${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC (${rough(t-e)})`}
function rough(e){const t=Math.floor(e/3600);return t<48?(0,a.a3)(Math.max(0,e)):`${Math.floor(t/24)}d${t%24}h`}
function difference(e,t,n){const[o,r]=[e.origin?.commit,t.origin?.commit]
;if(!o||!r||o===r||e.repository!==t.repository)return
;return isRepository(t.repository)?`${n}/${t.repository}/compare/${o}...${r}`:void 0}function isRepository(e){
return/^[\w.-]+\/[\w.-]+$/.test(e??"")}function rolloutSummary(e){
const{next:t,links:n,evidence:o,smoke:r="",outcome:a}=e;const s=a==="released";return[`## ${(0,
m.g)(title(e))}`,quiet(reason(e),$.S),whose(e),gantt(e.course.stretches),[...t.map(e=>`- ${(0,
m.g)(e,$.S)}`),linked(n)].filter(Boolean).join("\n"),...o.map(({title:e,text:t})=>(0,
$.R)(e,t)),r&&s?`<details><summary>What the app answered</summary>\n\n${r}\n\n</details>`:r,folded(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function linked(e){return e.length===0?"":`- ${e.map(({name:e,url:t})=>`[${(0,m.g)(e)}](${target(t)})`).join(" · ")}`}
function target(e){return e.replaceAll(/[\s()<>\\`]/g,e=>encodeURIComponent(e).replace("(","%28").replace(")","%29"))}
var k=n(97657);const v="rollback.yml";async function rollbackPage(e,{serverUrl:t,repository:n}){if(n==="")return
;const o=await e.text(`.github/workflows/${v}`).catch(()=>{});const r=`${t}/${n}/actions`
;return o===void 0?["workflows",r]:["rollback workflow",`${r}/workflows/${v}`]}function tell({log:e,summary:t},n){
e.notice(reason(n),title(n));t(rolloutSummary(n))}function blank({run:e},{app:t,environment:n,kind:o},r){return{app:t,
environment:n,kind:o,looked:false,changed:false,course:r.course,now:0,took:0,server:e.serverUrl,next:[],evidence:[],
machines:[],timeline:r.moments,ids:[],links:e.url===void 0?[]:[{name:"this run",url:e.url}]}}
async function tellStopped(e,t,n,{ledger:a,clock:s},c){const i=await a.read().catch(()=>{});const l=i&&recorded(i)
;const d=n.course.stretches.length>0;tell(e,{...blank(e,t,n),outcome:c instanceof o.C9?c.outcome:"failed",
why:c instanceof Error?c.message:String(c),now:s.now(),...l&&{serving:l},...t.to&&{to:t.to,...l&&{from:l}},next:d?(0,
r.v)("failed",t.kind,l!==void 0,false):["Correct what is named above, then run this job again. What is in service was left as it is."]
})}async function tellEnd(e,t,n,o,r,a){const{seen:s,step:c,spec:l}=o;const d=(0,i.mi)(s.records);const u=d&&(0,
i.Vj)(s.records,d.attempt);const f=c.outcome==="rolled-back"&&t.kind==="rollout"&&u?.ruling==="rollback"
;const m=partsOf(t,s);const $=m.wanted&&!u?.newer&&`run ${u?.run} wanted it to be taken back`;tell(e,{...blank(e,t,n),
...m,outcome:c.outcome,looked:true,changed:o.changed,why:$||(f?u.why:c.why),now:s.now,took:s.now-n.start,next:(0,
k.JA)(o,t).next,links:await linksOf(e,t,o,n,a),evidence:r,smoke:(0,k.FA)(o),machines:(0,k.px)(o),ids:idsOf(t,o,l)})}
async function linksOf({run:e},t,n,{course:o},r){const a=n.spec??t.spec;const{serving:s}=(0,k.JA)(n,t)
;const c=a?.place.region;const i=a?.url;const l=t.kind==="rollout"?await rollbackPage(r,e):void 0
;const d=[l??["",void 0],["the app",i],[`alarm ${o.alarm?.name}`,c&&o.alarm&&alarmPage(c,o.alarm.name)],["machines in service",c&&s&&groupPage(c,s.name)],["this run",e.url]]
;return d.flatMap(([e,t])=>t?[{name:e,url:t}]:[])}function idsOf(e,{seen:t},n=e.spec){const o=(0,i.mi)(t.records)
;const{account:r="",region:a="",ami:s=""}=n?.place??{}
;return[["account and region",r&&`${r} ${a}`],["release",n?.release??""],["image",n?.image??""],["AMI",s],["group of the attempt",o?.candidate??""],["group before",o?.stable??""],["lease and attempt",o?`${o.n} ${o.attempt}`:""]]
}}};
