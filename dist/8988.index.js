export const id=8988;export const ids=[8988];export const modules={26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var r=n(2848);const s=200;const a=1e3;function judge(e,t,n,r){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,r,a),came:""}};const s=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",r,64)}
;for(const a of e.expect){const e=a(t,n);if(e===void 0)continue;const o=`${r(e.wanted)}, got ${excerpt(e.seen,r)}`
;return{failure:{word:e.word,why:o,came:cameOf(t,r)},...s}}return{...s}}
function cameOf({status:e,address:t,protocol:n,body:r},s){const a=excerpt(r,s)
;return`${e} from ${t} by ${n}${a===""?", without a body":`: ${a}`}`}function excerpt(e,t,n=s){const a=(0,
r.p)(t(e)).split(/\s+/).join(" ").trim();return a.length>n?`${a.slice(0,n)}…`:a}},87527:(e,t,n)=>{n.d(t,{
Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
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
29221:(e,t,n)=>{n.d(t,{Ae:()=>k,K2:()=>m,MU:()=>g,NJ:()=>O,Ny:()=>h,Oh:()=>y,Sl:()=>l,U9:()=>A,UU:()=>w,Uq:()=>x,
Vp:()=>f,aS:()=>S,bv:()=>$,c5:()=>d,ct:()=>u,fe:()=>v,p0:()=>c,rJ:()=>b,ti:()=>M,w:()=>p});var r=n(9691);var s=n(22730)
;var a=n(63072);var o=n(48540);var i=n(84095);const c=(0,a.Yz)(s.E9,"a duration such as 90s, 15m or 2h").meta({
pattern:"^(\\d+[smhd])+$"});const d=(0,a.Yz)(s.f7,"a duration such as 90s, 15m or 2h").meta({pattern:c.meta()?.pattern})
;const f=(0,a.Yz)(e=>{const t=(0,s.f7)(e)
;if(t>172740)throw new Error(`"${e}" is more than 47h59m: Systems Manager ends every command after 48 h`);return t
},"a duration such as 90s, 15m or 2h").meta({pattern:c.meta()?.pattern});const l=(0,
a.Yz)(o.zZ,"an image by digest").meta({pattern:"@sha256:[0-9a-f]{64}$"});const u=r.YjP({error:({input:e})=>{
if(typeof e!=="number")return(0,a.TR)(e,"an account id")
;return`${e} is a number to YAML, which drops leading zeros: write "${String(e).padStart(12,"0")}", in quotes`}
}).regex(/^\d{12}$/,{error:({input:e})=>(0,a.TR)(e,"an account id of 12 digits")});const h=(0,
a.wC)(/^[a-z]{2}(-[a-z]+)+-\d$/,"a region such as eu-west-1")
;const m=(0,a.wC)(/^subnet-[0-9a-f]{4,17}$/,"a subnet id such as subnet-0a1b2c3d");const p=(0,
a.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/,"an instance type such as m7g.large");const g=(0,
a.wC)(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,"an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker");const w=(0,
a.wC)(/^\S(.*\S)?$/,"a name");const v=(0,a.wC)(/^[a-z0-9][a-z0-9_.-]{1,62}$/,"a service name such as web");const $=(0,
a.wC)(/^[A-Za-z_][A-Za-z0-9_]*$/,"a name of a variable")
;const b=(0,a.wC)(/^ssm:\/[A-Za-z0-9_./-]+$/,"where the machine reads the secret, such as ssm:/orders/production/database-url")
;const k=(0,a.wC)(/^\/[!"$-~]*$/,"a path such as /healthz")
;const y=(0,a.wC)(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/,"a port such as \"8080:8080\": the machine's, then the container's").refine(e=>e.split(/[:/]/,2).every(e=>Number(e)<=65535),{
error:"ports end at 65535"});const S=r.KCZ([r.YjP(),r.aig()],{error:({input:e})=>(0,
a.TR)(e,"a number of machines such as 2, or a share such as 10%")}).transform(String).pipe((0,
a.Yz)(i.B,"a number of machines")).meta({pattern:"^\\d+%?$"})
;const O=(0,a.wC)(/^[^\s{][^\n]*$/,"a path such as .github/smoke.yml, or a map of checks")
;const x=r.KCZ([r.YjP(),r.aig(),r.zMY()],{error:({input:e})=>(0,a.TR)(e,"a text, a number or a boolean")
}).transform(String);const M=r.Whr({error:({input:e})=>(0,a.TR)(e,"a whole number")}).min(1,{error:"must be at least 1"
}).max(64,{error:"can be at most 64"});const A=r.Whr({error:({input:e})=>(0,a.TR)(e,"a whole number")}).min(1,{
error:"must be at least 1"})},49426:(e,t,n)=>{n.d(t,{j:()=>i,w:()=>healthcheckOf});var r=n(9691);var s=n(63072)
;var a=n(29221);const o=r.KCZ([r.YjP().min(1,{error:"is empty"}),r.YOg(r.YjP())],{error:({input:e})=>(0,
s.TR)(e,'a command, such as pg_isready -U postgres, or ["CMD", "pg_isready"] of its words')}).superRefine((e,t)=>{
if(typeof e==="string")return;const say=e=>t.addIssue({code:"custom",message:e});const[n,...r]=e
;if(n!=="CMD"&&n!=="CMD-SHELL")return say("is a list that begins with neither CMD nor CMD-SHELL")
;if(r.length===0||r[0]==="")return say(`names no command behind ${n}`)
;if(n==="CMD-SHELL"&&r.length>1)say("has more than one text behind CMD-SHELL")});const i=r.rej({
test:o.describe("Command of the container's /bin/sh that ends with 0 when it works, such as pg_isready -U postgres; as a list it begins with CMD or CMD-SHELL"),
interval:a.c5.optional().describe("Time between two checks, such as 1s; the image's own or 30s when absent"),
timeout:a.c5.optional().describe("How long one may take; the image's own or 30s when absent"),
retries:a.U9.optional().describe("Failures in a row that make it unhealthy, which fails a machine's boot; the image's own or 3 when absent"),
"start-period":a.p0.optional().describe("How long failures after its start count for nothing, such as 1m")})
;function healthcheckOf(e){const{test:t,interval:n,timeout:r,retries:s,"start-period":a}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...r!==void 0&&{timeout:r},...a!==void 0&&{
startPeriod:a},...s!==void 0&&{retries:s}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}},48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,hS:()=>parseAmi,
zZ:()=>parseImage});var r=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:s=""}=(0,r.mQ)(e);const a=t===void 0?n:`${t}/${n}`;if(a!==""&&(0,r.Bc)(s))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${a||"orders"}@sha256:<64 hex digits>`)}
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
d:86400};const s=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>s)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const s=Math.floor(t/r);t-=s*r
;if(s>0)n+=`${s}${e}`}return n||"0s"}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
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
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},63072:(e,t,n)=>{n.d(t,{
TR:()=>refuse,Yz:()=>parsed,wC:()=>matching,yL:()=>oneOf});var r=n(9691);var s=n(88532);function parsed(e,t){
return r.YjP({error:({input:e})=>refuse(e,t)}).transform((t,n)=>{try{return e(t)}catch(e){n.issues.push({code:"custom",
input:t,message:e instanceof Error?e.message:""});return s.tm}})}function refuse(e,t){
return e===void 0?void 0:`${JSON.stringify(e)} is not ${t}`}function matching(e,t){return r.YjP({
error:({input:e})=>refuse(e,t)}).regex(e,{error:({input:e})=>refuse(e,t)})}function oneOf(e){
const t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return r.k5n(e,{error:({input:e})=>refuse(e,t)})}},38988:(e,t,n)=>{
n.r(t);n.d(t,{action:()=>F});var r=n(62807);var s=n(29260);var a=n(5583);var o=n(2848);const i={released:"✅",
"rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️",skipped:"⏭️"};const c=6e3;function summary(e){
const{app:t,environment:n,outcome:r,why:s}=e;return[`## ${i[r]??""} ${(0,a.g)(t)} in ${(0,a.g)(n)}: ${r}`,`${(0,
a.g)(s,c)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
a.g)(e,c)}`)),...e.evidence.map(({title:e,text:t})=>fold(e,fence(t))),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function facts({release:e,previousRelease:t="",url:n="",run:r=""}){const s=[["In service",e&&(0,
a.a)(e)],["A rollback would bring back",t&&(0,a.a)(t)],["Answers at",n&&(0,a.g)(n)],["Run",r&&(0,
a.g)(r)]].filter(([,e])=>e);return s.length===0?"":["| | |","|---|---|",...s.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")
}function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:r,attested:s})=>`| ${(0,a.a)(e)} | ${(0,a.g)(t)} | ${(0,a.a)(n)} | ${(0,
a.g)(r)} | ${(0,a.g)(s.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:r},s)=>{
const o=e[s-1]?.phase===n?"":(0,a.g)(n);return`| ${t.toFixed(0)} s | ${o} | ${(0,a.g)(r)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}function fold(e,t){return`<details open><summary>${(0,
a.g)(e)}</summary>\n\n${t}\n\n</details>`}function fence(e){const t=(0,o.p)(e)
;const n=t.length>c?`… ${t.length-c} characters before this …\n${t.slice(-6e3)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const s="`".repeat(r+1)
;return`${s}text\n${n.trimEnd()}\n${s}`}var d=n(60046);async function cutOff({ledger:e},t){const n=await e.read()
;const r=(0,d.mi)(n);if(r?.nonce!==t||(0,d.Ko)(n,r))return;await e.beat({n:r.n,cut:true})}function advice(e,t,n,r){
const s="Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice."
;const a="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${a.charAt(0).toLowerCase()}${a.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",s,a]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"skipped":return[];case"failed":
return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[s,a]
}}var f=n(10148);var l=n(26876);var u=n(86082);function unheard(e){return{check:e,good:0,failed:0,unreached:0,others:0}}
function hear(e,t,n,r){const{now:s,reached:a,clean:o}=r;const{failure:i,release:c}=(0,l.S)(t.check,n,s,o)
;if(i===void 0)return{...unheard(e.check),good:e.good+1};if(isOthers(t,n,c,r))return{...e,others:e.others+1,failure:i}
;if(!arrived(n)&&!a&&e.good===0)return{...e,unreached:e.unreached+1,failure:i};return{...e,failed:e.failed+1,failure:i}}
function isOthers({check:e,old:t},n,r,s){if(t===void 0)return false;if(r===t.release||(0,
l.S)(t.check,n,s.now,s.clean).failure===void 0)return true;return s.mixed&&(0,u.$)(e.question)!==(0,
u.$)(t.check.question)}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}
const h=["gone","draining","unused","unavailable","unhealthy","initial","healthy"];function stateOf(e,t){
const n=e.map(e=>e.targets.find(e=>e.machine===t)?.state??"gone");return h.find(e=>n.includes(e))??"healthy"}
function reasonOf(e,t,n){const r=e.flatMap(e=>e.targets)
;return r.find(e=>e.machine===t&&e.state===n)?.reason??"no reason given"}function registered(e,t){
return ids(t).filter(t=>!["gone","draining"].includes(stateOf(e,t)))}function exposed(e,t){
const n=new Set(e.flatMap(e=>e.targets.filter(e=>e.state!=="draining").map(({machine:e})=>e)))
;return ids(t).filter(e=>n.has(e))}function healthy(e,t){
return t.machines.filter(t=>t.life==="in-service"&&stateOf(e,t.id)==="healthy").map(({id:e})=>e)}
function shiftedAway(e){return new Set(e.flatMap(({targets:e})=>e.flatMap(({machine:e,shifted:t})=>t===true?[e]:[])))}
function draining(e,t){return ids(t).filter(t=>e.some(e=>e.targets.some(({machine:e,state:n})=>e===t&&n==="draining")))}
function ids(e){return e.machines.map(({id:e})=>e)}
function roundOf({spec:e,lease:t,candidate:n,stable:r},{records:s,targetGroups:a}){const o=(0,
d.Vj)(s,t.attempt)!==void 0;if(e.smoke===void 0||t.kind==="rollback"||o)return;const i=n?.facts.progress
;if(i?.attempt!==t.attempt)return r&&n?{mixed:false}:void 0;if(i.bakeSince===void 0)return
;const c=r!==void 0&&exposed(a,r).length>0;return{bakeSince:i.bakeSince,mixed:c}}
function knownBefore({good:e,failed:t,unreached:n}){return e>0||t+n>=3}function failingBefore(e,t){
if(roundOf(e,t)===void 0)return[];const{smoke:n}=t
;if(n===void 0||n.bakeSince!==void 0||!n.heard.every(knownBefore))return;return n.heard.flatMap((e,t)=>failed(e)?[t]:[])
}function failed({good:e,failed:t}){return e===0&&t>0}function counted({candidate:e},{smoke:t}){
const n=e?.facts.progress;if(t?.bakeSince===void 0||t.bakeSince!==n?.bakeSince)return
;return t.heard.filter((e,t)=>!n?.failing?.includes(t))}function failingCheck(e,t){
const n=counted(e,t)?.find(({failed:e})=>e>=3)
;return n&&`smoke: ${n.check} failed ${n.failed} times in a row: ${toldOf(n)}`}function toldOf({failure:e}){
if(e===void 0)return"not answered yet";const{word:t,why:n,came:r}=e;return`${t}: ${n}${r?`; what came: ${r}`:""}`}
function openCheck(e,t){if(roundOf(e,t)===void 0)return;const n=counted(e,t);if(n===void 0)return"smoke is asked"
;const r=n.find(e=>!isSilent(e)&&(e.failed>0||e.good===0))
;return r&&`smoke: ${r.check} is asked${r.failure?` again, since it failed (${r.failure.word})`:""}`}
function silentCheck(e,t,n){const r=counted(e,t)?.find(isSilent);const{noData:s}=e.spec;if(r===void 0||s==="pass")return
;const a=e.stable===void 0||t.served;if(s==="pass-if-served"&&a===true)return
;if(n!==(s==="fail"&&r.unreached>0?"fail":"wait"))return
;const o=s==="pass-if-served"?`, and ${a||"no balancer tells of a request since it began"}`:""
;return`smoke: ${r.check} said nothing of the release in this bake (${toldOf(r)})${o} (no-data: ${s})`}
function silentChecks(e,t){return counted(e,t)?.some(isSilent)===true}
function isSilent({good:e,failed:t,unreached:n,others:r}){return e===0&&t===0&&n+r>=3}
function smokeNotes({candidate:e},{smoke:t}){const n=e?.facts.progress?.failing??[]
;return(t?.heard??[]).flatMap((e,r)=>{const{check:s,unreached:a}=e;if(t?.bakeSince===void 0){
if(!knownBefore(e)||!failed(e))return[]
;const t=`the release in service fails the smoke check ${s}, so it can't speak against the new one: ${toldOf(e)}`
;return[{check:s,text:t}]}if(!isSilent(e)||n.includes(r))return[]
;const o=a>0?"this runner can reach nothing":"another release answered each time";return[{check:s,
text:`the smoke check ${s} says nothing of the new release: ${o}: ${toldOf(e)}`}]})}function standing(e,t){
const{seen:n,step:r}=e;const s=n.fleets.find(({name:e})=>e===(0,d.PX)(n.records));const a=(0,f.te)(n,s);return{
serving:s,previous:a,next:advice(r.outcome,t.kind,s!==void 0,a!==void 0)}}function machineRows(e){const t=(0,
d.mi)(e.seen.records);return e.seen.fleets.filter(({name:e})=>e===t?.candidate||e===t?.stable).flatMap(t=>{const n=(0,
f.FW)(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:s,life:a})=>{
const o=stateOf(e.seen.targetGroups,r);const i=e.seen.answers[r];return{id:r,zone:s,release:t.release,fleet:t.name,
state:a!=="in-service"?a:o==="gone"?n:o,
attested:i?.state==="passed"?i.detail:i?.state==="failed"?`failed: ${i.detail}`:""}})})}async function evidence(e,t){
if(["released","refused","superseded","skipped"].includes(t.step.outcome)||!t.changed)return[];const n=(0,
d.mi)(t.seen.records);const r=t.seen.fleets.find(({name:e})=>e===n?.candidate);if(r===void 0||r.name===(0,
d.PX)(t.seen.records))return[];const a=r.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${r.name}`,text:e}))
;const{beforeTraffic:o}=t.seen;if(o?.state==="ended")a.push({title:`before-traffic ended with ${o.code}`,text:o.output})
;for(const e of t.seen.smoke?.heard??[])if(e.failed>0)a.push({title:`Smoke check ${e.check}`,text:toldOf(e)})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")a.push({title:`Live check of ${e}`,text:n.detail
});const i=(0,s.yV)(r).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const c=[...i].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of c){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);a.push({title:`Console of ${t}`,text:n})}
return a}function rank(e,t){const n=e.seen.answers[t]?.state;return n==="failed"?0:n==="passed"?2:1}
function redEnd(e,t,n){const{outcome:s,why:a}=e.step
;const o=[`${t.app} in ${t.environment}: ${s}: ${a}.`,...n.slice(0,1)].join(" ")
;if(s==="superseded"||s==="skipped")return;if(s==="released"||s==="rolled-back"&&t.kind==="rollback")return
;return s==="refused"?(0,r.J5)(o):(0,r.gz)(o,s)}var m=n(12403);function howMany(e){return`${e} machine${e===1?"":"s"}`}
function sameChange(e,t){const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():""
;const about=n=>JSON.stringify({...n,at:0,until:0,facts:facts(n)},Object.keys({...e,...t}).sort())
;return about(e)===about(t)}function effect(e,t){return{kind:"effect",effect:e,why:t}}function wait(e,t){
return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}function done(e,t,n=true){return{kind:"done",
outcome:e,why:t,changed:n}}function namesIn({leases:e}){
return[...new Set(e.flatMap(({candidate:e,stable:t})=>[e,t??[]].flat()))]}function sought(e){const{records:t}=e
;const n=t.leases.at(-1);const r=(0,d.PX)(t);const s=(0,d.q1)(t,(0,f.IQ)(t,r)??0)?.stable
;const a=new Set([n?.candidate,n?.stable,r,s]);return Object.keys(e.absent??{}).filter(t=>a.has(t)&&mayBeThere(e,t))}
function absences(e,t,n,r,s){const a=new Set(r.map(({name:e})=>e));const o=namesIn(n).filter(e=>!a.has(e))
;return Object.fromEntries(o.map(n=>[n,{since:e[n]?.since??s,shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){
const r=e?.[n]?.since;return r!==void 0&&t<r+60}function awaitNamed(e,t){const{candidate:n,stable:r}=e
;const s=t.records.leases.find(e=>e.candidate===n)??e
;const a=t.absent?.[n]?.shown===true||s.attempt!==e.attempt||t.strangers.length>0||(0,
d.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,a?n:void 0],t)}
function awaitReleased(e,t,n){const r=(0,d.PX)(t.records);const s=t.fleets.find(e=>e.name===r);const a=s&&(0,
d.q1)(t.records,s.facts.rank)?.stable;const o=t.records.verdicts.findLast(({ruling:e})=>e==="release")?.at??0
;const i=n===void 0||n.place.targetGroups.length>0&&t.now<o+n.keepPrevious
;return awaitAll([r,e==="rollback"&&i?a:void 0],t)}function awaitAll(e,t){const n=e.find(e=>e!==void 0&&mayBeThere(t,e))
;const r=n===void 0?void 0:t.absent?.[n]?.since;if(n===void 0||r===void 0)return
;return wait(`AWS does not show ${n}, which the records name: it is looked for by name for 60 s`,r+60)}
function need(e,t){const{stable:n,candidate:r,spec:s}=e;const a=n===void 0?s.size.min:Math.max(n.desired,1)
;if(r===void 0||!handedOver(r))return a;const o=r.desired>least(e)?r.desired-sick(t,r):0;return Math.max(a,o)}
function handedOver(e){return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,
s.yV)(t).filter(({id:t})=>stateOf(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){
return e?n:n-Math.min(t?.facts.short??0,n)}function goal(e,t){return Math.max(need(e,t),least(e))}
function least({lease:e,spec:t}){return e.kind==="rollout"?t.size.min:0}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const s=e.findIndex((e,s)=>s>t&&r&&count(e,n)>count(r,n));return s<0?void 0:s}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const s=t===0&&"machines"in r
;return s||e.spec.place.targetGroups.length===0?count(r,n):n}function ceiling(e,t){return Math.max(e.spec.size.max,t)}
function pinned(e){return e.min===e.desired}function grow(e,t,n){const r=Math.max(n,t.desired)
;if(t.min===r&&t.max>=r)return;const s=n>t.desired?{desired:n}:{};const a=Math.max(t.max,ceiling(e,r));return effect({
do:"resize",fleet:t.name,min:r,max:a,...s},`hold ${t.name} at ${howMany(r)}`)}function renewed(e,t,n,r){const{ttl:s}=e
;if(s===void 0||t.max===0||t.deleting)return;const a=n+s;if(a<r+120)return;const o=endOf(t)
;if(o!==void 0&&o>=a-120)return;const i=o===void 0?"let AWS end":"put off the end of";return effect({do:"put-expire",
fleet:t.name,at:a},`${i} ${t.name}, ${inWords(s)} after this deploy`)}function expires(e){
return e.schedules.some(({name:e})=>e===s.UC)}function endOf(e){return e.schedules.find(({name:e})=>e===s.UC)?.at}
function inWords(e){const[t,n]=[[3600,"h"],[60,"min"]].find(([t])=>e%t===0)??[1,"s"];return`${e/t} ${n}`}
const p="jan feb mar apr may jun jul aug sep oct nov dec".split(" ");const g="sun mon tue wed thu fri sat".split(" ")
;const w=[[0,59],[0,23],[1,31],[1,12,p],[0,7,g]];function lastDue(e,t,n,r){const s=e.trim().split(/\s+/)
;const[a,o,i,c,d]=w.map((e,t)=>valuesOf(s[t]??"",...e));if(s.length!==5||!a||!o||!i||!c||!d)return;const f=clockIn(t)
;if(f===void 0)return;const l=!s[2]?.startsWith("*")&&!s[4]?.startsWith("*");const u=Math.max(n,r-604800)
;for(let e=Math.floor(r/60)*60;e>u;e-=60){const{minute:t,hour:n,date:r,month:s,day:u}=f(e)
;if(!a.has(t)||!o.has(n)||!c.has(s))continue;const[h,m]=[i.has(r),d.has(u)||u===0&&d.has(7)];if(l?h||m:h&&m)return e}
return}function valuesOf(e,t,n,r=[]){const s=new Set;for(const a of e.toLowerCase().split(",")){
const[,e="",o,i="1"]=/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(a)??[]
;const number=e=>r.includes(e)?r.indexOf(e)+(t||0):Number(e);const c=e==="*"?t:number(e)
;const d=e==="*"||o===void 0&&a.includes("/")?n:number(o??e);if(!(c>=t&&d<=n&&c<=d&&Number(i)>0))return
;for(let e=c;e<=d;e+=Number(i))s.add(e)}return s}function clockIn(e="UTC"){const t={weekday:"short",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric"};let n;try{n=new Intl.DateTimeFormat("en-US",{...t,hourCycle:"h23",
timeZone:e})}catch{return}return e=>{const t=Object.fromEntries(n.formatToParts(e*1e3).map(({type:e,value:t})=>[e,t]))
;return{minute:Number(t["minute"]),hour:Number(t["hour"]),date:Number(t["day"]),month:Number(t["month"]),
day:g.indexOf((t["weekday"]??"").toLowerCase())}}}function ofUser({schedules:e}){
return e.filter(({name:e})=>e===s.cB||!e.startsWith("immutable-"))}function oneOffs(e){
return ofUser(e).flatMap(({recurring:e,at:t,sizes:n})=>e||t===void 0||!n?[]:[{at:t,...n
}]).sort((e,t)=>e.at-t.at).slice(0,3)}function heritable(e,t){return ofUser(e).filter(({recurring:e,at:n=0})=>e||n>t+5)}
function missed(e,t){const{since:n,oneOffs:r=[],suspended:s=[]}=e.facts.originals??{}
;if(n===void 0||s.includes("ScheduledActions")||expires(e))return
;const a=[...r.filter(({at:e})=>e>n&&e<=t),...ofUser(e).flatMap(e=>recurred(e,n,t))].sort((e,t)=>e.at-t.at)
;if(a.length===0)return;const{at:o,...i}=Object.assign({},...a);return i}
function recurred({recurrence:e,timeZone:t,at:n,end:r=1/0,sizes:s},a,o){if(e===void 0||s===void 0)return[]
;const i=lastDue(e,t,a,Math.min(r,o));const c=n===void 0||lastDue(e,t,o,n-60)===void 0;return i===void 0||!c?[]:[{at:i,
...s}]}function sizesInWords(e){const t=["min","max","desired"].flatMap(t=>e[t]===void 0?[]:[`${t} ${e[t]}`])
;return t.join(", ")}const v=["ScheduledActions","AddToLoadBalancer"];function suspendedByUs(e){
const t=e.facts.originals?.suspended??v;return v.filter(n=>e.suspended.includes(n)&&!t.includes(n))}
function pinStable(e,t){if(e.facts.originals===void 0){const n=oneOffs(e);const r={min:e.min,health:e.health,
suspended:e.suspended,since:Math.floor(t),...n.length>0&&{oneOffs:n}};return effect({do:"write-facts",fleet:e.name,
facts:{originals:r}},`write down what ${e.name} is like before it is changed`)}if(!pinned(e))return effect({do:"resize",
fleet:e.name,min:e.desired},`keep ${e.name} from shrinking below its ${howMany(e.desired)}`)
;if(e.health!=="EC2")return effect({do:"judge-by",fleet:e.name,health:"EC2"
},`judge ${e.name} by EC2 health alone, since parked machines have no target health`)
;if(!e.suspended.includes("ScheduledActions")&&!expires(e))return effect({do:"suspend",fleet:e.name,
processes:["ScheduledActions"]},`suspend the scheduled actions of ${e.name} while the rollout lasts`);return}
function restoreStable(e,t){const{originals:n}=e.facts;if(n===void 0)return;const r=suspendedByUs(e)
;if(r.length>0)return effect({do:"resume",fleet:e.name,processes:r},`resume ${r.join(" and ")} of ${e.name}`)
;if(e.health!==n.health)return effect({do:"judge-by",fleet:e.name,health:n.health
},`judge ${e.name} by ${n.health} health again`);const s=Math.min(n.min,e.desired);if(e.min!==s)return effect({
do:"resize",fleet:e.name,min:s},`give ${e.name} its own minimum of ${s} back`);const a=catchUp(e,e,t);if(a)return a
;return effect({do:"forget-originals",fleet:e.name},`${e.name} is as it was; forget what was written down`)}const $=60
;function catchUp(e,t,n){const r=missed(e,n);if(r===void 0||t.schedules.some(({name:e})=>e===s.cB))return
;return effect({do:"catch-up",fleet:t.name,at:Math.ceil(n)+$,sizes:r
},`let AWS do with ${t.name} what scheduled actions missed meanwhile (${sizesInWords(r)})`)}
const b=["ScheduledActions","Terminate"];function wake(e){if(e.machines.length===0)return
;const t=e.desired===0?["Terminate"]:[...suspendedByUs(e),...b]
;const n=[...new Set(t)].filter(t=>e.suspended.includes(t));if(n.length===0)return;return effect({do:"resume",
fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`)}function endAtLast(e,t){const n=missedEnd(e,t)
;if(n===void 0||e.desired===0)return;return effect({do:"resize",fleet:e.name,min:0,desired:0,max:0
},`end ${e.name}, which AWS was to retire at ${timeOf(n)} and did not`)}function missedEnd({schedules:e,machines:t},n){
const r=e.find(({name:e})=>e===s.cO)?.at;return r!==void 0&&t.length>0&&n>r+300?r:void 0}function overstays(e){
const t=(0,d.mi)(e.records);const n=t===void 0||(0,d.Ko)(e.records,t);const r=(0,d.PX)(e.records)
;return e.fleets.flatMap(s=>{const{name:a}=s;if(a===r)return ahead(s).map(e=>({fleet:a,grave:false,text:e}))
;if(!n&&(a===t.candidate||a===t.stable))return[];const o=behind(s,e.now,n);return o===void 0?[]:[{fleet:a,grave:true,
text:o}]})}function ahead(e){const{name:t}=e;const n=suspendedByUs(e)
;const r=b.filter(t=>e.suspended.includes(t)&&!n.includes(t));const s={
ScheduledActions:"none of its recurring actions runs",Terminate:"AWS ends none of its machines, be it too many or sick"}
;return[...r.map(e=>`${e} is suspended on ${t}, which is in service: ${s[e]}; once another fleet serves it is resumed, or ${t} would never retire`),...keptOnes(e).map(e=>`of ${t}, which is in service, ${e}: once another fleet serves, AWS will not end them`)]
}function behind(e,t,n){if(e.machines.length===0||e.deleting)return;const r=keptOnes(e)
;const a=b.filter(t=>e.suspended.includes(t));const o=missedEnd(e,t)
;const i=e.desired===0&&(r.length>0||a.includes("Terminate"));const c=n&&e.desired>0&&!(0,s.vv)(e)
;if(o===void 0&&!i&&!c)return;const d=[...a.map(e=>`${e} is suspended`),...r]
;const f=d.length>0?d.join(" and "):"nothing that Auto Scaling shows keeps it"
;const l=o===void 0?"should be gone":`was to be gone at ${timeOf(o)}`
;const u=r.length>0?"; whoever kept them may have work there, so only you can let them go":""
;return`${e.name} is out of service, ${l}, and has ${howMany(e.machines.length)}: ${f}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${u}`
}function keptOnes({machines:e}){return["protected from scale-in","in standby"].flatMap(t=>{
const n=e.filter(({kept:e})=>e===t).map(({id:e})=>e)
;return n.length===0?[]:[`${howMany(n.length)} ${n.length===1?"is":"are"} ${t} (${n.join(", ")})`]})}function timeOf(e){
return new Date(e*1e3).toISOString()}function proven(e,t,n){const r=(0,d.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,s.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline({lease:e,spec:t},n){
const r=n.launched===void 0?e.at+t.timeout:Math.max(n.launched,e.at);return r+t.liveCheck.timeout}
function askUnproven(e,t,n){const r=(0,s.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0)
;const a=e.spec.liveCheck.via==="ssm";const o=r.filter(e=>e.launched!==void 0&&(e.reachable||!a));if(o.length===0)return
;const i=Math.min(...o.map(t=>checkDeadline(e,t)));const c=o.filter(t=>checkDeadline(e,t)<i+10)
;const d=Math.max(...c.map(t=>checkDeadline(e,t)));return effect({do:"ask",machines:c.map(({id:e})=>e),until:d
},`ask ${c.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,r){
const a=provenOf(e,t,n).length;if(a>=r)return
;return wait(`${a} of ${r} machines of ${n.name} passed the live check; ${(0,s.yV)(n).length} of ${n.desired} are up`)}
function byZone(e){const t=new Map
;for(const n of[...e].sort((e,t)=>e.id<t.id?-1:1))t.set(n.zone,[...t.get(n.zone)??[],n]);return t}
function toRegister(e,t,n){const r=byZone(e);const s=new Map([...byZone(t)].map(([e,t])=>[e,t.length]));const a=[]
;while(a.length<n){
const e=[...r.keys()].filter(e=>r.get(e)?.length).sort((e,t)=>(s.get(e)??0)-(s.get(t)??0)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:r.get(e)?.shift();if(e===void 0||t===void 0)break;s.set(e,(s.get(e)??0)+1);a.push(t.id)}
return a}function toDeregister(e,t,n,r){const s=e.filter(({id:e})=>!t.has(e)).map(({id:e})=>e).sort()
;const a=s.slice(0,r);const o=byZone(e.filter(({id:e})=>t.has(e)))
;const i=new Map([...byZone(n)].map(([e,t])=>[e,t.length]));const total=e=>(i.get(e)??0)+(o.get(e)?.length??0)
;while(a.length<r){const e=[...o.keys()].filter(e=>o.get(e)?.length).sort((e,t)=>total(t)-total(e)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:o.get(e)?.shift();if(t===void 0)break;a.push(t.id)}return a}function register(e,t,n,r){
const s=t.targetGroups;const a=new Set(registered(s,n));const o=provenOf(e,t,n).filter(({id:e})=>!a.has(e))
;const i=new Set(exposed(s,n));const c=o.filter(({id:e})=>i.has(e)).map(({id:e})=>e)
;const d=toRegister(o.filter(({id:e})=>!i.has(e)),n.machines.filter(({id:e})=>i.has(e)),r-i.size)
;return registerAll(s,[...c,...d],n)}function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const s=t.filter(t=>!e.has(t))
;if(s.length===0)continue;return effect({do:"register",targetGroup:r.arn,machines:s
},`register ${howMany(s.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return effect({do:"deregister",targetGroup:r.arn,machines:e
},`deregister ${howMany(e.length)} of ${n.name} from ${r.name}`)}return}function scaleToo({stable:e},t){
if(e===void 0)return;const n=lacking(e,t).filter(t=>!e.labelled?.includes(t))
;return n.length===0?void 0:copyPolicies(e,t,n)}function lacking(e,t){const alarms=(e,t)=>e.driven?.[t]??0
;const whole=n=>t.policies.includes(n)&&alarms(t,n)>=alarms(e,n);return e.policies.filter(e=>!whole(e))}
function copyPolicies(e,t,n){return effect({do:"copy-policies",from:e.name,to:t.name,names:n
},`copy the scaling policies ${n.join(", ")} to ${t.name}`)}function handOver(e,t,n){const{stable:r}=e
;const s=t.targetGroups.map(({arn:e})=>e).filter(e=>n.traffic[e]===void 0);if(s.length>0)return effect({do:"attach",
fleet:n.name,targetGroups:s},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return wait(`${n.name} is still being detached`)
;const a=r?lacking(r,n):[];if(r&&a.length>0){
if(Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`);return copyPolicies(r,n,a)}
const o=r&&pinStable(r,t.now);if(o)return o
;if(r&&t.targetGroups.length>0&&!r.suspended.includes("AddToLoadBalancer"))return effect({do:"suspend",fleet:r.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${r.name} out of the balancer`);return}
function cutOver(e,t,n,r){const s=pinStable(t,e.now);if(s)return s;const a=new Set(exposed(e.targetGroups,t))
;if(a.size<=r)return;const o=new Set(healthy(e.targetGroups,n))
;const i=toDeregister(pick(t,a),new Set(healthy(e.targetGroups,t)),pick(n,o),a.size-r)
;return deregisterAll(e.targetGroups,i,t)}function pick(e,t){return e.machines.filter(({id:e})=>t.has(e))}
function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,s.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return effect({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`)
;return deregisterAll(e.targetGroups,exposed(e.targetGroups,t),t)}function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:r}=n;if(n.policies.length>0)return effect({do:"drop-policies",fleet:r,names:n.policies
},`take the scaling policies from ${r}`);const a=ofUser(n).map(e=>e.name);if(a.length>0)return effect({
do:"drop-schedules",fleet:r,names:a},`take the scheduled actions from ${r}`);const o=withdraw(t,n);if(o)return o;if((0,
s.ZI)(n).length>0)return wait(`${r} is being detached`)
;return wake(n)??endAtLast(n,t.now)??retire(e,t,n)??forgetOriginals(n)}function retire(e,t,n){if(n.desired===0||(0,
s.vv)(n))return;if(e.place.targetGroups.length===0)return effect({do:"resize",fleet:n.name,min:0,desired:0,max:0
},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const r=Math.max(60,...t.targetGroups.map(({drain:e})=>e));const{candidate:a,stable:o}=(0,d.mi)(t.records)??{}
;if(n.name!==a&&n.name!==o)return effect({do:"put-retire",fleet:n.name,at:t.now+r
},`let AWS end ${n.name} in ${r} s, since it was out of service before and has no end`)
;const i=Math.max(r,e.keepPrevious);return effect({do:"put-retire",fleet:n.name,at:t.now+i
},`keep ${n.name} warm for ${i} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return effect({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}var k=n(84273);function prune(e,t){const{candidate:n,stable:r}=e.lease
;const s=t.fleets.find(({name:e,desired:t,machines:s,deleting:a})=>e!==n&&e!==r&&t===0&&s.length===0&&!a)
;if(s===void 0)return pruneRecords(e,t);return effect({do:"delete-fleet",fleet:s.name
},`remove ${s.name}, which is empty and out of service`)}function keptAttempts({lease:e,candidate:t,stable:n},r){
const{records:s,fleets:a}=r;const{leases:o}=s
;const i=a.filter(({deleting:e})=>!e).flatMap(({facts:e})=>[e.attempt,e.rank]);const c=[(0,f.IQ)(s,e.candidate),(0,
f.IQ)(s,e.stable),t?.facts.rank,n?.facts.rank];const l=new Set(c.filter(e=>e!==void 0));const u=(0,
f.CS)(s).filter(e=>!l.has(e));const h=[...l,...u.slice(0,Math.max(0,k.t-l.size))];const m=h.map(e=>(0,
d.q1)(s,e)?.stable);const p=o.filter(({kind:e,candidate:t})=>e==="rollback"&&m.includes(t)).map(({attempt:e})=>e)
;return new Set([e.attempt,...i,...h,...p])}function pruneRecords(e,t){
const{leases:n,beats:r,verdicts:s,specs:a}=t.records;const o=keptAttempts(e,t)
;const i=new Set([...t.fleets.flatMap(({release:e,deleting:t})=>t?[]:[e]),...n.filter(e=>o.has(e.attempt)).map(({release:e})=>e)])
;const c=[...new Set(n.map(e=>e.attempt))].filter(e=>!o.has(e));for(const e of c){const o=n.filter(t=>t.attempt===e)
;const c=o.map(({n:e})=>e)
;const f=[...s.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...a.filter(t=>t===e).map(()=>`spec/${e}`),...r.filter(({n:e})=>c.includes(e)).map(({n:e})=>`beat/${e}`)]
;const l=o.some(({at:e,candidate:n})=>t.now<e+43200||mayBeThere(t,n));if(f.length===0&&l)continue
;const u=f.length>0?f:c.map(e=>`lease/${e}`);const h=(0,d.q1)(t.records,e)?.release
;const m=f.length>0&&h!==void 0&&!i.has(h)?{template:h}:{};return effect({do:"forget",records:u.slice(0,10),...m
},`forget attempt ${e} (${h}), which no rollback needs`)}return}function afterRelease(e,t){
const{candidate:n,stable:r,lease:s}=e
;return(n&&takeOver(e,n))??(n&&r&&inherit(r,n,t.now))??(n&&letShrink(e,n))??(n&&r&&makeUp(e,r,n,t.now))??parkAll(e.spec,t,[s.candidate])??prune(e,t)??effect({
do:"let-go",n:s.n},`attempt ${s.attempt} is released: give the lease up`)}function takeOver(e,t){
if(e.spec.place.targetGroups.length>0&&t.health!=="ELB")return effect({do:"judge-by",fleet:t.name,health:"ELB"
},`judge ${t.name} by what the balancer says from now on`);const n=e.warm?[]:t.suspended.filter(e=>e==="AZRebalance")
;const r=[...n,...t.facts.originals?suspendedByUs(t):[]];if(r.length>0)return effect({do:"resume",fleet:t.name,
processes:r},`resume ${r.join(" and ")} of ${t.name}`);return forgetOriginals(t)}function inherit(e,t,n){
const r=t.schedules.map(({name:e})=>e);const s=heritable(e,n).flatMap(({name:e})=>r.includes(e)?[]:[e])
;if(s.length===0)return;return effect({do:"copy-schedules",from:e.name,to:t.name,names:s
},`copy the scheduled actions ${s.join(", ")} to ${t.name}`)}function makeUp({lease:e},t,n,r){
if(n.facts.caughtUp===e.attempt||missed(t,r)===void 0)return;return catchUp(t,n,r)??effect({do:"write-facts",
fleet:n.name,facts:{caughtUp:e.attempt}},`write down that AWS does with ${n.name} what was missed`)}
function letShrink(e,t){if(t.facts.caughtUp===e.lease.attempt)return;const n=Math.min(e.spec.size.min,t.desired)
;const r=ceiling(e,t.desired);if(t.min===n&&t.max===r)return;return effect({do:"resize",fleet:t.name,min:n,max:r
},`let ${t.name} scale from ${n} to ${r} machines`)}function afterRollback(e,t,n){const{stable:r,candidate:s,lease:a}=e
;return(r&&serveAgain(e,t,r,n))??(s&&withdraw(t,s))??withdrawStrays(e,t)??(r&&restoreStable(r,t.now))??(s&&dismiss(e,t,s))??parkAll(e.spec,t,[a.candidate,a.stable])??effect({
do:"let-go",n:a.n},`attempt ${a.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,r){
const{candidate:a,spec:o,lease:i}=e;const c=a?.facts.progress?.attempt===i.attempt;if(!c)return
;const d=need(e,t.targetGroups);if(n.desired<d)return effect({do:"resize",fleet:n.name,min:d,desired:d,
max:Math.max(n.max,d)},`raise ${n.name} to ${howMany(d)}`);const f=(0,s.yV)(n).map(({id:e})=>e)
;const l=registerAll(t.targetGroups,f,n);if(l)return l;if(suspendedByUs(n).includes("AddToLoadBalancer"))return effect({
do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]},`let AWS register later launches of ${n.name} again`)
;const u=healthy(t.targetGroups,n).length;const h=enough(e,d);if(u>=h)return;const m=giveWay(t,n,a,h);if(m)return m
;if(t.now>tidyingEnds(e,r)){
const e=`only ${u} of ${h} machines of ${n.name} got healthy within ${o.timeout} s of the rollback`
;return restoreStable(n,t.now)??done("halted",e)}
return wait(`${u} of ${h} machines of ${n.name} are healthy behind the balancer`)}
function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}function giveWay(e,t,n,r){
const{targetGroups:s}=e;const a={stable:new Set(healthy(s,t)),candidate:new Set(healthy(s,n))}
;const o=Math.max(0,a.stable.size+a.candidate.size-r)
;const i=toDeregister(pick(n,a.candidate),a.candidate,pick(t,a.stable),o)
;const c=exposed(s,n).filter(e=>stateOf(s,e)==="initial");return deregisterAll(s,[...i,...c],n)}function dismiss(e,t,n){
if(n.deleting)return;if(n.policies.length>0)return effect({do:"drop-policies",fleet:n.name,names:n.policies
},`take the scaling policies from ${n.name}`);const r=wake(n)??endAtLast(n,t.now);if(r)return r;if(n.desired===0)return
;const a=Math.max(60,...t.targetGroups.map(e=>e.drain));const o=e.warm?Math.max(e.spec.keepPrevious,a):a
;const i=n.schedules.find(({name:e})=>e===s.cO)?.at;if(i!==void 0&&i<=t.now+o+60)return;return effect({do:"put-retire",
fleet:n.name,at:t.now+Math.max(60,o)},`let AWS end ${n.name} in ${Math.max(60,o)} s`)}function attemptOf(e,t,n){
const r=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,d.q1)(n.records,t.attempt)??t,
candidate:r,stable:n.fleets.find(({name:e})=>e===t.stable),warm:r!==void 0&&r.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}
function holderOf(e){const{repository:t,run:n,runAttempt:r,nonce:s}=e.me;return{repository:t,run:n,runAttempt:r,nonce:s}
}const y={
"rule 4 (healthy capacity in service never falls below the need)":function capacity({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="replace"&&(n||s.fleet!==t?.candidate?.name||s.fleet===r?.name))return`end ${s.machine} of ${s.fleet}, which is no candidate`
;if(s.do==="resize"){if(s.fleet!==r?.name)return;const e=Math.min(s.desired??r.desired,s.max??r.max)
;return e<r.desired?`shrink ${r.name}, which serves, to ${e}`:void 0}const a=outOfTraffic(e,s);if(a.size===0)return
;const o=e.fleets.flatMap(t=>healthy(e.targetGroups,t));if(!o.some(e=>a.has(e)))return
;const i=o.filter(e=>!a.has(e)).length;const c=t&&invariants_least(t,n,e)
;return c!==void 0&&i<c?`leave ${i} healthy machines where ${c} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const r=t?.candidate
;if(t===void 0||r===void 0)return"release what is not there"
;const s=e.fleets.find(t=>t!==r&&exposed(e.targetGroups,t).length>0)
;if(s)return`release while ${s.name} still gets requests`;const a=goodOnes(t,e,r);const o=need(t,e.targetGroups)
;return a<o?`release with ${a} of ${o} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function traffic({seen:e,attempt:t,verdict:n,serving:r},a){
if(a.do==="attach"){const n=t?.candidate
;if(t===void 0||a.fleet!==n?.name)return`attach ${a.fleet}, which is no candidate`;const r=need(t,e.targetGroups)
;const s=goodOnes(t,e,n);return s<r?`attach ${a.fleet} with ${s} of ${r} machines healthy and proven`:void 0}
if(a.do!=="register")return;for(const o of a.machines){const a=e.fleets.find(({machines:e})=>e.some(e=>e.id===o))
;const i=a&&(0,s.yV)(a).find(e=>e.id===o)
;if(a===void 0||i===void 0)return`register ${o}, which is no running machine of ours`;if(a===r)continue
;if(t===void 0||a!==t.candidate)return`register ${o}, which is neither new nor in service`
;if(n)return`register ${o} after the verdict ${n.ruling}`;if(!proven(t,e,i))return`register ${o} before it was proven`}
return},"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-expire"){const t=named(n.fleet)
;if(t===void 0)return`put off the end of ${n.fleet}, which is not there`;const r=endOf(t)
;return n.at<=Math.max(e.now,r??0)?`bring the end of ${t.name} nearer`:void 0}if(n.do==="put-retire"){
const r=named(n.fleet);if(r===void 0)return`retire ${n.fleet}, which is not there`
;if(r===t)return`retire ${r.name}, which is in service`;const a=(0,s.ZI)(r).some(e=>r.traffic[e]!=="removing")
;return a||exposed(e.targetGroups,r).length>0?`retire ${r.name}, which may still get requests`:void 0}
if(n.do==="catch-up"&&n.fleet!==t?.name)return`let ${n.fleet} grow, which is not in service`
;const r=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const a=r.find(e=>e&&(0,s.vv)(e));return a&&`give requests to ${a.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="decide"){const t=(0,d.Vj)(e.records,s.attempt)
;return t&&`decide ${s.ruling} on attempt ${s.attempt} after ${t.ruling}`}if(t===void 0)return
;const a=s.do==="write-facts"&&Object.keys(s.facts).join()==="caughtUp"
;if(n&&S.includes(s.do)&&!a)return`${s.do} after the verdict ${n.ruling}`
;if(n===void 0&&O.includes(s.do))return`${s.do} before there is a verdict`;if(n===void 0||r===void 0)return
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
;if(s)return`delete the template version of ${r.template}, which ${s.name} needs`;const a=(0,f.te)(e,n)?.rank
;const o=r.records.find(e=>/^(verdict|spec)/.test(e)&&Number(e.split("/")[1])===a)
;if(o!==void 0)return`forget ${o}, to which a rollback would go`
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)}};function brokenRule(e,t,n){const r=t&&(0,
d.Vj)(e.records,t.lease.attempt);const s=e.fleets.find(({name:t})=>t===(0,d.PX)(e.records))
;for(const[a,o]of Object.entries(y)){const i=o({seen:e,attempt:t,verdict:r,serving:s},n)
;if(i!==void 0)return`${a}: it would ${i}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do==="replace")return new Set([t.machine])
;if(t.do!=="detach")return new Set;const n=e.fleets.find(({name:e})=>e===t.fleet)
;return new Set(n?exposed(e.targetGroups,n):[])}function invariants_least(e,t,n){
if(e.stable===void 0||t?.ruling==="release")return;const r=need(e,n.targetGroups);if(t===void 0)return r
;return enough(e,r)}function goodOnes(e,t,n){const r=new Set(healthy(t.targetGroups,n))
;return provenOf(e,t,n).filter(({id:e})=>r.has(e)).length}
const S=["make-template","create-fleet","leave-spot","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const O=["drop-policies","drop-schedules","copy-schedules","catch-up","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,s]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const a=Number(s);if(r===void 0)return`delete ${n}, which is no record of ours`;const o=r==="lease"||r==="beat"
;const i=o?e.leases.find(({n:e})=>e===a)?.attempt:a;const c=e.leases.at(-1);if(i===void 0)return
;if(i===c?.attempt)return`forget ${n} of the attempt that is under way`
;const d=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(i))
;if(d)return`forget ${n}, which ${d.name} needs`;const f=e.verdicts.some(e=>e.attempt===i)||e.specs.includes(i)
;return r==="lease"&&f?`forget ${n} before its verdict and spec`:void 0}function ringing({spec:e,began:t},{alarms:n}){
const old=({since:n})=>e.fixForward===true&&n!==void 0&&n<t.at;return n.find(e=>e.state==="ALARM"&&!old(e))}
function servedSince(e,t){const{spec:n,candidate:r,lease:s}=e;const{alarms:a,now:o}=t;const i=r?.facts.progress
;if(i?.attempt!==s.attempt||i.bakeSince===void 0)return;if(n.noData!=="pass-if-served"||o<i.bakeSince+n.bake)return
;return a.some(silent)||silentChecks(e,t)?i.bakeSince:void 0}function silentAlarms(e,t,n){const{noData:r}=e.spec
;const s=e.stable===void 0||t.served;const a=saidOf(r,t.alarms.filter(silent),s)
;return a&&n===(r==="fail"?"fail":"wait")?`${a} (no-data: ${r})`:void 0}function saidOf(e,t,n){
if(t.length===0||e==="pass")return;const r=t.map(({name:e})=>e).join(", ")
;const s=`alarm ${r} has INSUFFICIENT_DATA at the end of the bake`;if(e!=="pass-if-served")return s
;const a=t.find(({missing:e})=>e);if(a)return`alarm ${a.name} is not there at the end of the bake`
;return n===true?void 0:`${s}, and ${n||"no balancer tells of a request since it began"}`}function silent({state:e}){
return e==="INSUFFICIENT_DATA"}const x={124:", as a rule because its time was up",
125:", since its machine was restarted meanwhile",126:", since bash may not run what it names",
127:", since bash does not find what it names",137:", since it was killed, as a rule for want of memory"}
;function endedWith(e){return`ended with ${e}${x[e]??""}`}function beforeTraffic(e,t,n,r){
if(e.spec.beforeTraffic===void 0)return;const s=e.lease.attempt
;const a=n.facts.beforeTraffic?.attempt===s?n.facts.beforeTraffic:void 0;if(a===void 0)return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:s,machine:r}}},`choose ${r} to run before-traffic`);if(a.code!==void 0)return
;if(t.beforeTraffic===void 0){const n=inService(e,t);return effect({do:"run-before-traffic",machine:a.machine,
...n!==void 0&&{previous:n}},`run before-traffic on ${a.machine}`)}
if(t.beforeTraffic.state==="asked")return wait(`before-traffic runs on ${a.machine}`);return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{...a,code:t.beforeTraffic.code}}
},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}function inService({stable:e},{targetGroups:t}){
return e&&(healthy(t,e)[0]??(0,s.yV)(e)[0]?.id)}var M=n(84095);function unprovable(e,t){const{candidate:n,spec:r}=e
;return(n?(0,s.yV)(n):[]).flatMap(n=>{const{id:s}=n;const a=t.answers[s];if(a?.state==="failed")return{id:s,
why:`${s} failed the live check: ${firstLine(a.detail)}`};if(!isLate(e,t,n))return[]
;const o=a?"it was asked, but no answer came back":"no command could reach it";return{id:s,
why:`${s} did not pass the live check within ${r.liveCheck.timeout} s of its launch (${o})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:a}=e;if(a.kind==="rollback"||n?.facts.progress?.attempt!==a.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>checkDeadline(e,n)
;const o=(0,s.yV)(n).filter(e=>stateOf(t.targetGroups,e.id)==="unhealthy"&&due(e));return o.map(({id:e})=>({id:e,
why:`the balancer calls ${e} unhealthy: ${reasonOf(t.targetGroups,e,"unhealthy")}`}))}function bearable(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return true;const s=sickOf(e,t);const{beforeTraffic:a}=n.facts
;const o=a?.attempt===r.attempt&&a.code===void 0&&a.machine;if(s.some(({id:e})=>e===o))return false
;return s.length===0||s.length+replaced(e,n)<=allowance(e,n)}function replaced({lease:e},t){
return t.troubles.filter(({at:t,what:n})=>n==="replaced"&&t>e.at).length}function allowance({spec:e},t){return(0,
M.N)(e.tolerate,t.desired)}function replaceSick(e,t,n){const[r]=sickOf(e,t);if(r===void 0||!bearable(e,t))return
;const s=replaced(e,n)+1;const a=howMany(allowance(e,n));return effect({do:"replace",fleet:n.name,machine:r.id
},`replace ${r.id}, number ${s} of the ${a} that may be sick (tolerate): ${r.why}`)}function sickOf(e,t){
const n=unprovable(e,t);const r=new Set(n.map(({id:e})=>e));return[...n,...unhealthy(e,t).filter(({id:e})=>!r.has(e))]}
const A=30;function isLate(e,t,n){if(proven(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max(checkDeadline(e,n),r.at)+A;return t.now>checkDeadline(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}function judge_judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return;const[a]=unprovable(e,t);if(a&&!bearable(e,t))return a.why;const o=(0,
s.yV)(n).find(({id:e})=>stateOf(t.targetGroups,e)==="unused")
;if(o)return`the balancer does not use ${o.id}: ${reasonOf(t.targetGroups,o.id,"unused")}`
;const i=n.troubles.filter(({at:e})=>e>r.at);const c=i.find(e=>e.fatal)
;if(c)return`AWS cannot launch machines for ${n.name}: ${c.message}`;const d=i.filter(({what:e})=>e==="end")
;if(d.length>Math.max(1,n.desired/2,allowance(e,n)))return`${d.length} machines of ${n.name} ended by themselves; the last one: ${d[0]?.message}`
;return}function judgeRelease(e,t){const{candidate:n,stable:r,spec:a}=e;const o=need(e,t.targetGroups)
;if(o>a.size.max)return`${o} machines serve now, more than size.max ${a.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:i,progress:c}=n.facts;if(i?.attempt===e.lease.attempt){
if(i.code===void 0&&!(0,
s.yV)(n).some(({id:e})=>e===i.machine))return`${i.machine} was lost before before-traffic's exit code was read`
;const e=i.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic on ${i.machine} ${endedWith(e)}`
;const a=r?exposed(t.targetGroups,r).filter(e=>stateOf(t.targetGroups,e)==="unhealthy"):[]
;if(a.length>n.facts.short)return`${a.join(", ")} of the old release became unhealthy after before-traffic began`}
if(c?.attempt!==e.lease.attempt)return;const[d]=unhealthy(e,t);if(d&&!bearable(e,t))return d.why;const f=ringing(e,t)
;if(f)return`alarm ${f.name} is in ALARM: ${f.reason.replace(/\.$/,"")}`;const l=failingCheck(e,t);if(l)return l
;const u=c.bakeSince!==void 0&&t.now>=c.bakeSince+a.bake
;return u?silentAlarms(e,t,"fail")??silentCheck(e,t,"fail"):void 0}function overdue({lease:e,spec:t},n){
return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}function launch(e,t){
const{candidate:n,stable:r,lease:s,spec:a}=e;const o=r&&s.kind==="rollout"&&renewed(a,r,s.at,t.now);if(o)return o
;const i=launchSize(e,0,goal(e,t.targetGroups));if(n===void 0)return create(e,t,i)
;if(n.deleting)return wait(`${n.name} is being deleted`);if(!e.warm){const o=retireOrphan(e,n)??renewed(a,n,s.at,t.now)
;if(o)return o;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return effect({do:"suspend",
fleet:n.name,processes:["AZRebalance"]},`keep AWS from rebalancing ${n.name} while its machines are registered by id`)
;const c=replaceSick(e,t,n)??grow(e,n,i)??askUnproven(e,t,n)??awaitProof(e,t,n,i);if(c)return c
;const d=provenOf(e,t,n)[0];const f=r&&s.kind==="rollout"?pinStable(r,t.now):void 0
;const l=s.kind==="rollout"&&d?beforeTraffic(e,t,n,d.id):void 0;const u=f??l;if(u)return u}const c=failingBefore(e,t)
;if(c===void 0)return wait("the release in service is asked what it answers to smoke");const d={attempt:s.attempt,
wave:0,...c.length>0&&{failing:c}};return effect({do:"write-facts",fleet:n.name,facts:{progress:d}
},`${n.name} is ready for traffic: begin the first wave`)}function retireOrphan({lease:e,spec:t},n){
const r=e.at+t.timeout+600;const a=n.schedules.find(({name:e})=>e===s.cO);if(a&&(a.at??r)>=r-300)return
;const o=a?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return effect({do:"put-retire",fleet:n.name,at:r},o)}function create(e,t,n){const{stable:r,spec:s,lease:a}=e
;if(t.template===void 0)return effect({do:"make-template"},`make the launch template version of ${s.release}`);const o={
rank:(0,f.IQ)(t.records,a.restores)??a.attempt,attempt:a.attempt,
short:r?Math.max(0,r.desired-healthy(t.targetGroups,r).length):0};const i=s.ttl===void 0?n:0;return effect({
do:"create-fleet",fleet:a.candidate,size:i,facts:o
},i===n?`launch ${howMany(n)} of ${s.release} as ${a.candidate}`:`make ${a.candidate} for ${howMany(n)} of ${s.release}`)
}function applySize(e,t,n,r){const{min:s,max:a}=e.size;const o=(0,d.mi)(r.records)?.candidate===n.name?t?.size:void 0
;if(o?.min===s&&o.max===a)return done("released",`${e.release} is in service already; nothing to do`,false)
;if(n.desired>a)return done("refused",`${n.desired} machines are in service, more than size.max ${a} of the fleet spec; raise size.max`,false)
;if(n.min===s&&n.max===a)return done("released",`${e.release} is in service already, and its fleet has ${apply_size_bounds(e)} as the fleet spec says; no machine was replaced`)
;const i=s>n.desired?{desired:s}:{};const c=`let ${n.name} scale within ${apply_size_bounds(e)}`;return effect({
do:"resize",fleet:n.name,min:s,max:a,...i},i.desired===void 0?c:`${c}: from ${howMany(n.desired)} to ${s}`)}
function apply_size_bounds({size:e}){return`size.min ${e.min} and size.max ${e.max}`}function beginAttempt(e,t,n,r){
const s=(0,d.PX)(t.records);const a=t.foreign.find(e=>e.name===s)
;if(a)return done("refused",`${s} is in service by the records, but not by its tags, since ${a.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const o=t.fleets.find(e=>e.name===s);return e.kind==="rollout"?beginRollout(e,t,n,o,r):beginRollback(e,t,n,o)}
function beginRollout(e,t,n,r,a){const{spec:o}=e;if(o===void 0)throw new Error("a rollout needs a spec")
;if(r?.release===o.release&&r.max>0){const e=renewed(o,r,t.now,t.now);if(e)return e;return applySize(o,a,r,t)}
if(t.strangers.length>0)return done("refused",`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}; deregister them, or give this app target groups of its own`,false)
;const i=shiftedAway(t.targetGroups)
;if(i.size>0)return done("refused",`${[...i].sort().join(", ")} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,false)
;const c=o.fixForward?void 0:t.alarms.find(({state:e})=>e==="ALARM")
;if(c)return done("refused",`alarm ${c.name} is in ALARM before anything was begun: ${c.reason.replace(/\.$/,"")}; with fix-forward: true it doesn't count until it has stopped once`,false)
;if(r&&r.desired>o.size.max)return done("refused",`${r.desired} machines are in service, more than size.max ${o.size.max} of the fleet spec; raise size.max`,false)
;const d=r&&(0,s.ZI)(r).find(e=>!o.place.targetGroups.includes(e))
;const f=r&&o.place.targetGroups.find(e=>r.traffic[e]===void 0)
;if(d||f)return done("refused",`${r?.name} is ${d?`in ${d}, which the fleet spec doesn't name`:`not in ${f}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const l=fleetName(e.app,e.environment,o.release,n);return claim(e,t,n,{kind:"rollout",release:o.release,candidate:l},r)
}function beginRollback(e,t,n,r){const s=(0,f.te)(t,r)
;if(r===void 0||s===void 0)return done("refused",(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to",false)
;const{release:a,group:o,fleet:i}=s;const c=i?.name??fleetName(e.app,e.environment,a,n);const d={kind:"rollback",
release:a,candidate:c,restores:o};return claim(e,t,n,d,r)}function claim(e,t,n,r,s){
if(t.foreign.some(({name:e})=>e===r.candidate))return done("refused",`${r.candidate} is there before its attempt began, so it isn't ours; delete it`,false)
;const a={n,attempt:n,...holderOf(e),...r,...s?{stable:s.name}:{}};return effect({do:"claim",lease:a
},`begin attempt ${n}: ${r.kind} to ${r.release}${s?` from ${s.release}`:""}`)}
function maySucceed(e,t,n,r,{me:s,kind:a},o){if(sameRun(e,s)&&s.runAttempt>e.runAttempt)return true
;if(t?.cut)return true;const i=silenceOf(e,t,o);if(n?.ruling==="rollback"&&i>=60)return true
;if(n?.ruling==="release"&&a==="rollback"&&o-n.at>=300)return true;if(r==="ended"&&i>=180)return true;return i>=900}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(180)}`;const s=n==="unknown"&&silenceOf(e,t,r)>=60
;return s?`may have ended, which GitHub doesn't tell${after(900)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,{leases:t,beats:n}){const r=t.find(({n:t})=>t===e.n-1)
;const s=r!==void 0&&r.attempt===e.attempt&&r.run!==e.run;if(!s)return e.at;return e.at+((0,d.YH)({beats:n
},r.n)?.cut?5:30)}function overtaken({me:e,began:t,held:n,spec:r},s){const a=(0,d.mi)(s)
;if(n!==void 0&&a?.nonce!==e.nonce)return a;if(t===void 0)return
;const o=s.verdicts.flatMap(({ruling:e,attempt:t})=>e==="release"?(0,
d.q1)(s,t)??[]:[]).findLast(n=>n.at>t&&n.nonce!==e.nonce&&!sameRun(n,e))
;return o?.kind==="rollout"&&o.release===r?.release?void 0:o}function superseded({held:e},t){if(t===void 0){
const e="what this run was at was removed meanwhile, with all its records; this run has changed nothing since"
;return done("superseded",e)}const n=e?.attempt===t.attempt?"took this over":`came with a ${t.kind} to ${t.release}`
;return done("superseded",`${(0,d.ng)(t)} ${n} meanwhile; its end counts, and this run has changed nothing since`)}
function freeLease(e,t,n,r,s){const mend=()=>inTime(e,t,repair(t,s));if(concerns(e,t,n,r))return mend()??report(e,n,r)
;const a=overtaken(e,t.records);return a?mend()??superseded(e,a):awaitReleased(e.kind,t,s)??beginAttempt(e,t,n.n+1,s)}
function concerns(e,t,n,r){const{me:s}=e;const a=(0,d.q1)(t.records,n.attempt)??n
;const o=a.kind===e.kind&&(e.kind==="rollback"||a.release===e.spec?.release);if(sameRun(a,s)&&o)return true
;const i=t.records.leases.some(({nonce:e,attempt:t})=>e===s.nonce&&t===n.attempt)
;if(e.kind==="rollout")return i&&n.kind==="rollout"&&n.release===e.spec?.release
;const c=r?.run===s.run&&r.ruling==="rollback"
;return c||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}const j=900
;function inTime({began:e=1/0},{now:t},n){return n?.kind==="wait"&&t>e+j?void 0:n}function repair(e,t){const n=(0,
d.PX)(e.records);const r=e.fleets.find(({name:e})=>e===n);const a=r&&(0,s.ZI)(r).length>0?(0,
s.yV)(r).map(({id:e})=>e):[];const o=r&&registerAll(e.targetGroups,a,r);return o??(t&&parkAll(t,e,[n]))}
function report(e,t,n){const r=n?.ruling==="release"
;if(t.kind==="rollback")return r?done("rolled-back",`${t.release} is in service again`):done("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return done("released",`${t.release} is in service`)
;if(n?.newer)return done("superseded",`${t.release} was not put in service: ${n.why}`)
;const s=t.stable===void 0?"nothing is in service, as before":`${t.stable} serves as before`
;const a=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return done("rolled-back",`${t.release} was rolled back: ${a}${s}`)}function leaseStep(e,t,n){const{records:r,now:s}=t
;const{me:a}=e;const o=(0,d.mi)(r);const i=e.held!==void 0&&!r.leases.some(({nonce:t})=>t===e.held?.nonce)
;if(i)return superseded(e,o);const c=o?.nonce===a.nonce?void 0:tooLate(t);if(c)return c
;if(o===void 0)return beginAttempt(e,t,1);const f=(0,d.YH)(r,o.n);const l=(0,d.Vj)(r,o.attempt)
;if(f?.ended)return freeLease(e,t,o,l,n);if(o.nonce===a.nonce)return"hold";if(e.held!==void 0)return superseded(e,o)
;const u=concerns(e,t,o,l)?void 0:overtaken(e,r);if(u)return superseded(e,u)
;if(e.kind==="rollback"&&o.kind==="rollout"&&l===void 0)return effect({do:"decide",attempt:o.attempt,ruling:"rollback"
},`end the rollout of ${o.release} that ${(0,d.ng)(o)} is at`)
;if(t.commit==="newest"&&l===void 0&&o.kind==="rollout"&&!wants(e,o))return effect({do:"decide",attempt:o.attempt,
ruling:"rollback",newer:true},`superseded by ${(0,d.ng)(a)}, which has a newer commit`)
;if(maySucceed(o,f,l,t.holder,e,s)){const{at:t,...n}=o;return effect({do:"claim",lease:{...n,n:o.n+1,...holderOf(e)}
},`take over attempt ${o.attempt} (${o.release}) from ${(0,d.ng)(o)}, which is gone`)}
if(e.kind==="rollback")return wait(`${(0,
d.ng)(o)} ${l?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`);if(wants(e,o))return wait(`${(0,
d.ng)(o)} is rolling out ${o.release} already: wait for its end`);const h=waitFor(o,f,t.holder,s)
;if(h!==void 0)return wait(`${(0,d.ng)(o)} ${h}`);if(t.commit!==void 0)return wait(`${(0,
d.ng)(o)} is at a ${o.kind}: wait for its end`)
;return done("refused",`${(0,d.ng)(o)} is at attempt ${o.attempt} (${o.kind} to ${o.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function wants({spec:e},{kind:t,release:n}){return t==="rollout"&&e?.release===n}function tooLate({commit:e}){
if(e==="older"){const e="the branch has a newer commit, whose own run deploys it; this one has changed nothing"
;return done("superseded",e,false)}
if(e==="gone")return done("skipped","the branch is gone, or its pull request was closed",false);return}
function leaveSpot(e,{now:t}){const n=e.machines.filter(({life:e})=>e!=="leaving").length
;if(!e.spot||e.deleting||n>=e.desired)return;const r=e.troubles.find(({spot:e,at:n})=>e&&t>=n+30);if(r===void 0)return
;return effect({do:"leave-spot",fleet:e.name
},`AWS has no spot machines for ${e.name}, so launch on demand: ${r.message}`)}function phaseOf(e,t){
const{lease:n,candidate:r}=e;const s=(0,d.Vj)(t.records,n.attempt);if(s?.ruling==="release")return{name:"released",
candidate:n.candidate};if(s)return{name:"rolled-back",stable:n.stable};const a=r?.facts.progress
;if(a?.attempt!==n.attempt)return{name:"launch",candidate:n.candidate};const o=goal(e,t.targetGroups);const i=[0]
;for(let t=nextWave(e.waves,0,o);t!==void 0;t=nextWave(e.waves,t,o))i.push(t);const c=i.filter(e=>e<=a.wave).length
;return{name:"wave",progress:a,number:c,of:i.length}}function heading(e){switch(e.name){case"lease":return"Lease"
;case"launch":return`Launch and prove ${e.candidate}`;case"wave":return`Wave ${e.number} of ${e.of}`;case"released":
return`Released: ${e.candidate} takes over for good`;case"rolled-back":
return`Rolled back: ${e.stable??"nothing"} takes the traffic again`}}function timesAsked(e,{repeated:t}){
return t!==void 0&&sameChange(e,t.effect)?t.times:0}function restAfter(e){return e===0?0:Math.min(15,.5*2**(e-1))}
function bake(e,t,n,r,s){const{wave:a}=r;const o=a+1;if(r.bakeSince===void 0){
const s=`wave ${o} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},s)}
const i=r.bakeSince+e.spec.bake;if(t.now<i)return wait(`wave ${o} bakes`,i)
;const c=silentAlarms(e,t,"wait")??openCheck(e,t)??silentCheck(e,t,"wait");if(c)return wait(c)
;if(s!==void 0)return write(n,inWave(s,r),`wave ${o} is good: go on`)
;const d=e.stable?draining(t.targetGroups,e.stable).length:0
;if(d>0)return wait(`${howMany(d)} of the old release still to drain`);const f=replaced(e,n)
;const l=f>0?`; ${howMany(f)} of it ${f===1?"was":"were"} sick and replaced`:""
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent${l}`)}
function slowStart(e,t,n,r){const s=Math.max(0,...t.targetGroups.map(e=>e.slowStart??0))
;if(s===0||e.stable===void 0||e.lease.kind==="rollback")return;if(r.startedSince===void 0){
const e=`wave ${r.wave+1} is healthy: the balancer gives it its share within ${s} s`;return write(n,{...r,
startedSince:t.now},e)}const a=r.startedSince+s
;return t.now<a?wait(`the balancer lets wave ${r.wave+1} start slowly`,a):void 0}function interrupt(e,t){
return write(e,inWave(t.wave,t),"the wave is not good any more: its bake begins anew")}
function inWave(e,{attempt:t,failing:n}){return{attempt:t,wave:e,...n&&{failing:n}}}function decideRelease(e,t){
return effect({do:"decide",attempt:e.lease.attempt,ruling:"release"},t)}function write(e,t,n){return effect({
do:"write-facts",fleet:e.name,facts:{progress:t}},n)}function wave(e,t,n,r){if((0,s.vv)(n))return effect({
do:"delete-retire",fleet:n.name},`${n.name} is to serve: it must not retire`);const{lease:a,stable:o}=e
;const i=goal(e,t.targetGroups);const c=e.waves[r.wave];if(c===void 0)return done("halted",unknownWave(e,n,r))
;const d=scaleToo(e,n);if(d)return d;const f=count(c,i);const l=nextWave(e.waves,r.wave,i)
;const u=wave_goodOnes(e,t,n).length;const h=widen(e,t,n,launchSize(e,r.wave,i),f);const m=r.bakeSince??r.startedSince
;if(u<f&&m!==void 0)return interrupt(n,r);const p=replaceSick(e,t,n);if(p)return p;if(h)return h
;const g=a.kind==="rollback"&&u<f&&o&&cutOver(t,o,n,i-u);if(g)return g;if(u<f){const e=shiftedAway(t.targetGroups).size
;const r=e>0?`; ${howMany(e)} in a zone that is shifted away, which proves nothing`:""
;return wait(`${u} of ${f} machines of ${n.name} are healthy behind the balancer${r}`)}const w=slowStart(e,t,n,r)
;if(w)return w;const v=l===void 0
;const $=(v?handOver(e,t,n):void 0)??(o&&cutOver(t,o,n,v?0:i-f))??(v?withdrawStrays(e,t):void 0);if($)return $
;if(v&&Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`)
;if(a.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,r,l)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,s){const a=e.lease.kind==="rollout"?0:sick(t.targetGroups,n)
;return grow(e,n,r+a)??askUnproven(e,t,n)??(e.warm?void 0:awaitProof(e,t,n,r))??register(e,t,n,s+a)}
function wave_goodOnes(e,t,n){const r=new Set(provenOf(e,t,n).map(({id:e})=>e))
;const s=e.lease.kind==="rollback"?new Set:shiftedAway(t.targetGroups)
;return healthy(t.targetGroups,n).filter(e=>r.has(e)&&!s.has(e))}function nextStep(e,t,n){const r=(0,d.mi)(n.records)
;const s=t&&r?.nonce===e.me.nonce?attemptOf(t,r,n):void 0;const a=s?phaseOf(s,n):{name:"lease"};const o=leaseStep(e,n,t)
;if(o==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const i=o==="hold"&&r?held(e,r,s,a,n):o
;const c=s&&next_step_endOf(s,n);return{...unlessRefused(kept(i,s,n),r,n),phase:a,...c!==void 0&&{ends:c}}}
function next_step_endOf(e,{records:t}){const n=(0,d.Vj)(t,e.lease.attempt)
;return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}function kept(e,t,n){
const r=e.kind==="effect"?brokenRule(n,t,e.effect):void 0;if(r===void 0)return e
;const s=`"${e.why}" was not done, since it would break ${r}`
;return done("halted",`${s}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`)
}function refusedBy(e,{refusal:t}){return e.kind==="effect"&&t&&sameChange(e.effect,t.effect)?t.message:void 0}
function unlessRefused(e,t,n){const r=refusedBy(e,n);if(r===void 0)return e;return done(t&&(0,
d.Vj)(n.records,t.attempt)?"halted":"failed",r)}function grace(e,{records:t,now:n}){const r=freeToAct(e,t)
;if(n>=r)return;return wait(`let what ${(0,d.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}
function beforeSpec(e,t,n){const{attempt:r,n:s,release:a}=t;if((0,d.Vj)(n.records,r))return effect({do:"let-go",n:s
},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${a}) died before it began`)}function giveUp({attempt:e},t){
return effect({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,r,s){const a=grace(t,s)??awaitNamed(t,s)
;if(a)return a;if(n===void 0)return beforeSpec(e,t,s);const o=(0,d.Vj)(s.records,t.attempt)
;if(o)return withAnEnd(n,s,o,afterVerdict(e,n,s,o));if(!leftBehind(e,t,n))return forward(n,r,s)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:s,began:a}=t;const letGo=e=>effect({do:"let-go",n:s.n
},`give up tidying after attempt ${s.attempt}: ${e}`);const o=sameRun(a,e.me)&&a.kind===e.kind;if(r.ruling==="release"){
if(!o&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const s=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const a=refusedBy(r,n);return a!==void 0&&(s||!o)?letGo(a):r}const i=kept(afterRollback(t,n,r),t,n)
;const c=i.kind==="done"||refusedBy(i,n)!==void 0;return c&&!o&&e.kind==="rollout"?letGo(i.why):i}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const s=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return done("halted",`${r.why}, and that did not end ${s}`)
;const a=r.kind==="effect"?timesAsked(r.effect,t):0
;return a<3?r:done("halted",`AWS was asked ${a} times to "${r.why}", and it was not done ${s}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||sameRun(n,e.me)))return false;return true}function forward(e,t,n){
const{candidate:r,lease:a}=e;const o=(r&&leaveSpot(r,n))??(r&&t.name==="wave"?wave(e,n,r,t.progress):launch(e,n))
;const i=o.kind==="effect"&&o.effect.do==="decide";const c=refusedBy(o,n);const d=i?void 0:overdue(e,n)
;const f=judge_judge(e,n)??c??d;if(f===void 0||i&&f===c)return o;if(e.spec.onFailure==="halt"&&a.kind==="rollout"){
const e=r?.schedules.find(({name:e})=>e===s.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${r?.name} at ${new Date(e*1e3).toISOString()}`
;return done("halted",`${f}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(a,f)}
function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=(0,f.IQ)(n.records,t.restores);if(e===void 0||!n.records.specs.includes(e))return
;return effect({do:"store-spec",attempt:t.attempt,from:e},r)}if(e.kind!=="rollout"||e.spec?.release!==t.release)return
;return effect({do:"store-spec",attempt:t.attempt},r)}var z=n(79982);async function carryOut(e,t,n,r,s,a){
const{ledger:o,fleets:i,traffic:c,machines:f}=e;switch(s.do){case"claim":return o.claim(s.lease);case"store-spec":{
const e=s.from===void 0?t.spec:await o.spec(s.from);return o.storeSpec(s.attempt,known(e))}case"make-template":
return i.makeTemplate(known(n),(0,d.q1)(r.records,carry_out_attemptOf(r))?.nonce??"");case"create-fleet":
return i.create(s,known(n));case"resize":return i.resize(s);case"leave-spot":return i.leaveSpot(s.fleet)
;case"write-facts":return i.writeFacts(s);case"forget-originals":return i.forgetOriginals(s.fleet);case"put-retire":
return i.putRetire(s.fleet,s.at);case"put-expire":return i.putExpire(s.fleet,s.at);case"delete-retire":
return i.deleteRetire(s.fleet);case"catch-up":return i.catchUp(s);case"ask":return f.ask(s.machines,known(n),s.until)
;case"replace":return i.replace(s.machine);case"run-before-traffic":
return f.runBeforeTraffic(s.machine,known(n),carry_out_attemptOf(r),s.previous);case"register":
return c.register(s.targetGroup,s.machines);case"deregister":return c.deregister(s.targetGroup,s.machines);case"attach":
return i.attach(s.fleet,s.targetGroups);case"detach":return i.detach(s.fleet,s.targetGroups);case"judge-by":
return i.judgeBy(s);case"suspend":return i.suspend(s.fleet,s.processes);case"resume":
return i.resume(s.fleet,s.processes);case"copy-policies":return i.copyPolicies(s.from,s.to,s.names)
;case"copy-schedules":return i.copySchedules(s.from,s.to,s.names);case"drop-policies":
return i.dropPolicies(s.fleet,s.names);case"drop-schedules":return i.dropSchedules(s.fleet,s.names);case"decide":
return o.decide({attempt:s.attempt,ruling:s.ruling,why:a,run:t.me.run,...s.newer&&{newer:true}});case"delete-fleet":
return i.deleteFleet(s);case"forget":if(s.template!==void 0)await i.deleteTemplate(s.template)
;return o.forget(s.records);case"let-go":return o.beat({n:s.n,ended:true})}}function carry_out_attemptOf({records:e}){
return(0,d.mi)(e)?.attempt??0}function known(e){
if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}var T=n(87303)
;function ours_ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({group:e,
why:whyForeign(n,e)}));return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,T.M)(t.name,e)}}function ours_toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:r="",environment:s="",release:a="",attempt:o=""}=n
;const i=fleetName(r,s,a,o);if(t!==i)return`by them it is ${i}`;return e.has(t)?void 0:"no lease names it"}
async function look(e,t,n){const{refusal:r,repeated:s}=n;const a=e.clock.now()
;const{records:o,fleets:i,foreign:c,absent:f}=await lookAtFleets(e,n);const l=(0,d.mi)(o)
;const u=l&&o.specs.includes(l.attempt)?await e.ledger.spec(l.attempt):void 0;const h=u&&!(0,d.Ko)(o,l)?u:t.spec??u
;const m=i.find(({name:e})=>e===l?.candidate)
;const[p,g,w,v,$,b,k]=await Promise.all([commitState(e,t,l),e.traffic.look(h?.place.targetGroups??[]),h&&t.kind==="rollout"?e.alarms.look(h.alarms):[],holderState(e,t,l,o),u&&l&&m===void 0?e.fleets.template(l.release):void 0,e.machines.answers(),m?.facts.beforeTraffic?e.machines.beforeTraffic(m.facts.beforeTraffic.machine):void 0])
;const y={now:e.clock.now(),records:o,holder:v,...p===void 0?{}:{commit:p},fleets:i,foreign:c,absent:f,targetGroups:g,
strangers:strangers(g,i),answers:b,alarms:w,...$===void 0?{}:{template:$},...k===void 0?{}:{beforeTraffic:k},
...r===void 0?{}:{refusal:r},...s===void 0?{}:{repeated:s}};if(u===void 0||l===void 0||m===void 0)return{seen:y,spec:u,
took:e.clock.now()-a};const S=l.nonce===t.me.nonce?await n.smoke.look(attemptOf(u,l,y),y):void 0
;const O=await withServed(e,S?{...y,smoke:S}:y,u,l);const x=await withMachines(e,O,u,l);return{seen:x,spec:u,
took:e.clock.now()-a}}async function lookAtFleets({ledger:e,fleets:t,clock:n},{absent:r,shown:s}){
const[a,o]=await Promise.all([e.read(),t.look()]);const i=absences(r,s,a,o,n.now());const c=sought({absent:i,records:a,
now:n.now()});const d=c.length===0?o:[...o,...await t.named(c)];const f=ours_ours(a,d)
;const l=f.foreign.length===0?a:await e.read();return{records:l,...ours_ours(l,d),absent:absences(r,s,l,d,n.now())}}
async function withServed({alarms:e},t,n,r){const s=servedSince(attemptOf(n,r,t),t)
;if(s===void 0||n.place.targetGroups.length===0)return t;try{return await e.served(n.place.targetGroups,s)?{...t,
served:true}:t}catch(e){if(e instanceof z.C)return{...t,served:e.message};throw e}}async function withMachines(e,t,n,r){
const a=attemptOf(n,r,t);const o=n.liveCheck.via==="ssm";const i=(a.candidate?(0,
s.yV)(a.candidate):[]).filter(e=>!o||!proven(a,t,e));if(i.length===0||(0,d.Ko)(t.records,r))return t
;const c=i.map(({id:e})=>e);const[f,l]=await Promise.all([e.machines.launched(c),e.machines.reachable(c)])
;const known=e=>({...e,machines:e.machines.map(e=>{const t=f[e.id];return{...e,reachable:l.has(e.id),...t===void 0?{}:{
launched:t}}})});return{...t,fleets:t.fleets.map(e=>e.name===r.candidate?known(e):e)}}
async function holderState(e,t,n,r){if(n===void 0||n.nonce===t.me.nonce||(0,d.Ko)(r,n))return"unknown"
;return e.runs.state(n.repository,n.run)}async function commitState({branch:e},t,n){
return n?.nonce===t.me.nonce?void 0:await(e?.commit())}function strangers(e,t){
const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}var C=n(87527);class Smoke{#e
;#t=new AbortController;#n=new Set;#r;#s;#a="";#o=[];#i=[];#c=[];constructor(e){this.#e=e}async look(e,t){
const n=roundOf(e,t);if(n!==void 0){await this.#d(n,e);for(const e of this.#o.keys())this.#f(e)}return this.#s&&{
...this.#s,heard:[...this.#i]}}close(){this.#t.abort();this.#r?.asker.close()}async#d(e,t){
const r=`${t.lease.attempt} ${e.bakeSince}`;this.#s=e;if(r===this.#a)return;this.#r??=await this.#e.probe()
;this.#o=await(await Promise.all([n.e(7274),n.e(5041)]).then(n.bind(n,65041))).askings(t,e);const{secrets:s}=this.#r
;for(const{check:e}of this.#o)s.hide(...(0,C.Fj)(e.question));this.#i=this.#o.map(({check:e})=>unheard(s.clean(e.name)))
;this.#c=this.#o.map(()=>0);this.#a=r}#f(e){const{clock:t}=this.#e
;const[n,r,s,a]=[this.#o[e],this.#i[e],this.#a,this.#r];if(n===void 0||r===void 0||a===void 0)return
;if(t.now()<(this.#c[e]??0)||this.#s?.bakeSince===void 0&&knownBefore(r))return;this.#c[e]=Number.POSITIVE_INFINITY
;const o=t.now();a.asker.ask(n.check.question,this.#t.signal).then(r=>{const i=this.#i[e]
;if(this.#a!==s||i===void 0)return;const{mixed:c=false}=this.#s??{};const d=this.#n.has(i.check);const f={now:t.now(),
mixed:c,reached:d,clean:e=>a.secrets.clean(e)};const l=hear(i,n,r,f);if(l.good>i.good)this.#n.add(i.check);this.#i[e]=l
;this.#c[e]=o+2})}}const G=["claim","decide"];async function reconcile(e,t,n){const r=new Smoke(e);try{
return await untilDone(e,t,n,r)}finally{r.close()}}async function untilDone(e,t,n,r){let s;let a;let o;let i=0;let c={}
;const f=new Set;let l=false;let u=0;let h=0;for(;;){const p=e.clock.now();const g=await lookUntilSeen(e,s??t,{
refusal:a,repeated:o,absent:c,shown:f,smoke:r});c=g.seen.absent??{};for(const{name:e}of g.seen.fleets)f.add(e)
;const w=s??{...t,began:e.clock.now()-e.clock.uptime()};s=remembering(w,g.seen);const v=nextStep(s,g.spec,g.seen);n(v,g)
;const $=(0,d.mi)(g.seen.records);const b=v.kind==="effect"?v.effect:void 0;const k=$?.nonce===s.me.nonce&&!(0,
d.Ko)(g.seen.records,$);const y=b===void 0||k||G.includes(b.do);if(v.kind!=="wait"&&!await stands(e,p,y))continue
;if(v.kind==="done")return{...g,step:v,changed:l&&v.changed};if($&&k&&b?.do!=="let-go")if(g.seen.now-u>=15){
await ignoringLater(()=>e.ledger.beat({n:$.n}));u=g.seen.now}if(b===void 0){o=void 0
;const t=v.kind==="wait"&&v.until!==void 0?v.until-e.clock.now():2
;await e.clock.wait(Math.min(2,.25*2**h++,Math.max(.05,t)));continue}h=0;const S=timesAsked(b,g.seen)
;const O=i+restAfter(S)-e.clock.now();if(O>0){await e.clock.wait(Math.min(2,O));continue}try{i=e.clock.now();o={
effect:b,times:S+1};await carryOut(e,s,g.spec,g.seen,b,v.why)
;if(!["claim","store-spec","decide","let-go"].includes(b.do))l=true;a=void 0}catch(t){if(t instanceof z.C)a={effect:b,
message:t.message};else if(!(t instanceof z.V))throw t;await e.clock.wait(m._L.rollout.afterEffect)}}}
function remembering(e,t){const n=(0,d.mi)(t.records);if(n?.nonce===e.me.nonce)return{...e,held:n}
;return n===void 0||(0,d.Ko)(t.records,n)?e:{...e,found:n.attempt}}async function stands(e,t,n){
if(n&&e.clock.now()-t<=10)return true;const r=e.clock.now();try{const{leases:n,beats:s,verdicts:a}=await e.ledger.read()
;const o=s.filter(e=>e.ended);const i=Math.max(0,...[...n,...o,...a].map(({at:e})=>e));return i<t&&e.clock.now()-r<=10
}catch(e){if(e instanceof z.V)return false;throw e}}async function lookUntilSeen(e,t,n){
const{first:s,longest:a,blind:o}=m._L.rollout;const i=`looking at ${t.app} in ${t.environment}`;const c=e.clock.now()
;return await(0,m.d_)(()=>look(e,t,n),(t,n)=>{if(t instanceof z.C)throw(0,r.gz)(`${i}: ${t.message}`)
;if(!(t instanceof z.V))throw t;if(e.clock.now()-c<=o)return Math.min(a,s*2**n);throw(0,
r.gz)(`${i}: no answer for ${o} s, lastly ${t.message}; run it again to continue`)},t=>e.clock.wait(t))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof z.C)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof z.V))throw e}}function interference(e,t,n=t.now){
const r=(0,d.mi)(t.records);if(r===void 0||(0,d.Ko)(t.records,r))return{told:[],standing:new Map};const s=(0,
d.Vj)(t.records,r.attempt)===void 0
;const a=new Map(t.fleets.map(a=>[a.name,show(t,n,a,s&&a.name===r.candidate?e.get(a.name):void 0)]))
;const o=[...a.values()].flatMap(n=>{const a=e.get(n.fleet.name)
;return[...s?lowered(a?.fleet,n.fleet,r,t.now):[],...interference_cutOff(a,n,t.now,s)]});return{told:o,
standing:new Map([...e,...a])}}function lowered(e,{name:t,desired:n},r,a){if(e===void 0||!pinned(e)||(0,
s.vv)(e)||(endOf(e)??1/0)<=a||n>=e.desired)return[]
;const o=`${t} was lowered from ${e.desired} to ${howMany(n)}, and not by this ${r.kind}`
;const i="CloudTrail names who asked for it"
;if(t===r.candidate)return[`${o}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${i}`]
;return t===r.stable?[`${o}: from now on that many count as needed; ${i}`]:[]}function show({targetGroups:e},t,n,r){
const s=e.filter(({arn:e})=>n.traffic[e]===void 0);const a=s.flatMap(({targets:e,drain:t})=>e.map(e=>({...e,drain:t})))
;const o=new Set(a.map(({machine:e})=>e));const i=new Set(a.filter(({state:e})=>e==="unhealthy").map(({machine:e})=>e))
;const c=new Set(n.machines.map(({id:e})=>e));const d=new Map;for(const{machine:e,state:n,drain:r}of a){
if(!c.has(e)||i.has(e))continue;const s=n==="draining"?t+r:1/0;d.set(e,Math.max(s,d.get(e)??0))}
for(const[e,t]of r&&s.length>0?r.undrained:[])if(!o.has(e))d.set(e,t);return{fleet:n,undrained:d}}
function interference_cutOff(e,{fleet:t,undrained:n},r,s){const a=new Set(e?.fleet.ended?.map(({machine:e})=>e))
;const busy=t=>r<(n.get(t)??e?.undrained.get(t)??0);const o=(t.ended??[]).filter(({machine:e})=>busy(e)&&!a.has(e))
;const i=s?"; others are launched in their place, and the wave bakes anew":""
;return[...byCause(o)].map(([e,n])=>`AWS ended ${howMany(n.length)} of ${t.name} without draining, since its group is not attached: requests to ${listed(n)} may have failed${i}; AWS' reason: ${interference_short(e)}`)
}function byCause(e){const t=new Map;for(const{machine:n,cause:r}of e)t.set(r,[...t.get(r)??[],n]);return t}const E=10
;const R=300;function listed(e){const t=e.length-E;return t>0?`${e.slice(0,E).join(", ")} and ${t} more`:e.join(", ")}
function interference_short(e){return e.length>R?`${e.slice(0,R)}…`:e}class Story{moments=[];#l;#u="";#h="";#m=0
;#p=false;#g="";#w=false;#v=new Map;#$=new Set;#b=new Set;#k=new Set;constructor(e){this.#l=e}get start(){return this.#m
}tell(e,{seen:t,spec:n,took:r}){const s=this.#m===0;this.#m||=t.now;if(r>10&&!this.#w){this.#w=true
;const e=`AWS answers slowly: one look took ${Math.round(r)} s; everything is done all the same, and later`
;this.#l.log.notice(e,"Slow")}const a=heading(e.phase);if(a!==this.#u){this.#u=a;this.#l.section(a)}
for(const e of t.foreign){if(!this.#$.has(e.name))this.#l.log.warning(ours_toldOf(e),"Not ours");this.#$.add(e.name)}
for(const{fleet:e,grave:n,text:r}of overstays(t)){if(n&&!this.#b.has(e))this.#l.log.warning(r,"Not retired")
;if(!n&&s)this.#l.log.notice(r);if(n)this.#b.add(e)}const{told:o,standing:i}=interference(this.#v,t,t.now-r);this.#v=i
;for(const n of e.phase.name==="lease"?[]:o){this.#l.log.warning(n,"Changed by others");this.moments.push({
at:this.#y(t),phase:a,what:n})}const c=(0,d.mi)(t.records)
;for(const{check:e,text:r}of n&&c?smokeNotes(attemptOf(n,c,t),t):[]){if(this.#k.has(e))continue;this.#k.add(e)
;this.#l.log.warning(r,"Smoke");this.moments.push({at:this.#y(t),phase:a,what:r})}
if(t.beforeTraffic?.state==="ended"&&!this.#p){this.#p=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#l.log.info(`        | ${e}`)}
const f=e.kind==="effect"?timesAsked(e.effect,t):0;if(f>=3&&this.#g!==e.why){this.#g=e.why
;const t="no look shows that it was done; it is asked again every 15 s at most"
;this.#l.log.warning(`AWS took "${e.why}" ${f} times, and ${t}`,"No effect")}
const l=e.kind==="wait"?`waiting: ${e.why}${untilOf(e)}`:e.why;if(l===this.#h)return;this.#h=l
;const u=e.kind==="effect"?machinesOf(e.effect):"";const h=`${Math.round(t.now-this.#m)} s`.padStart(6)
;this.#l.log.info(`${h}  ${l}${u}${e.kind==="effect"?"":this.#S(t)}`);if(e.kind!=="wait")this.moments.push({
at:this.#y(t),phase:a,what:l})}#y({now:e}){return Math.round(10*(e-this.#m))/10}#S(e){const t=(0,d.mi)(e.records)
;const n=e.fleets.filter(e=>(0,s.yV)(e).length>0&&(e.name===t?.candidate||e.name===t?.stable)).map(t=>{
const n=exposed(e.targetGroups,t).length
;return`${t.release}: ${healthy(e.targetGroups,t).length} healthy of ${n} registered, ${(0,s.yV)(t).length} running`})
;return n.length===0?"":` [${n.join("; ")}]`}}function untilOf({until:e,ends:t}){const n=e??t;if(n===void 0)return""
;return`, until ${new Date(n*1e3).toISOString().slice(11,19)} UTC${e===void 0?" at the latest":""}`}
function machinesOf(e){return"machines"in e?` (${e.machines.join(", ")})`:""}var L=n(45759);var W=n(48540)
;var q=n(59638);var N=n(22730);var I=n(20509);var _=n(24905);const P={
app:(0,_.mw)("Name of the app, such as orders",W.$q),
environment:(0,_.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",W.$q),fleet:(0,
_.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",_.Qq),image:(0,
_.lq)("Image to release, by digest: <registry>/orders@sha256:…",W.zZ),
ami:(0,_.lq)("AMI to release, in place of an image: ami-…",W.hS),
release:(0,_.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",W.$q),strategy:(0,
_.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
_.yL)("halving","canary","all-at-once")),
waves:(0,_.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",q.a),bake:(0,
_.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",N.E9),
"on-failure":(0,_.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
_.yL)("rollback","halt")),
"fix-forward":(0,_.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",I.GX),
timeout:(0,
_.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",N.f7),
rollback:(0,_.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
_.yL)("previous")),
"keep-previous":(0,_.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",N.E9),
"github-token":(0,
_.rJ)((0,_.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e])
};var B=n(32478);const U=432e3;function budget(e,{healthy:t,drain:n}){const r=rounds(e.waves,e.size.max)
;const s=e.place.targetGroups.length>0;const a=r>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const o=s?a?2:1:r
;const i=t+Math.max(e.bake,n);const c=e.beforeTraffic?.timeout??0;const d=o*e.liveCheck.timeout+c+r*i;const f=`${(0,
N.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,N.a3)(n)} for the old machines to drain`:""}`
;const l=[`${times(o,"launch","launches")} of up to ${(0,
N.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...c>0?[`up to ${(0,
N.a3)(c)} for before-traffic`]:[],`${times(r,"wave","waves")} of ${(0,N.a3)(i)} (${s?`${(0,
N.a3)(t)} until the balancer calls a machine healthy, then `:""}${f})`];return{seconds:d,sum:l.join(" + ")}}
function timeoutOf(e,t,n){const{seconds:s,sum:a}=budget(t,n);const o=Math.min(U,e??Math.max(1800,2*s));if(o>=s)return o
;const i=o===U?"GitHub's longest job takes":"timeout is";throw(0,r.Qm)(`planning the rollout: it may need ${(0,
N.a3)(s)}, and ${i} ${(0,N.a3)(o)}: ${a}; shorten these${o===U?"":", or raise timeout"}`)}function rounds(e,t){
const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(n).size}
function times(e,t,n){return`${e} ${e===1?t:n}`}var D=n(49426);function servicesOf(e,t){
const n=Object.entries(e.services);const r=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&r.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:(0,D.w)(n.healthcheck)}}]))}function isShared(e){
return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}function machineOf(e,t){const n=servicesOf(e,t);const r=livePort(n)
;const s=e["instance-profile"];const a=e["before-traffic"];return{instanceTypes:e["instance-types"],...s&&{
instanceProfile:s},metadataHopLimit:e["metadata-hop-limit"],services:n,...isShared(n)&&{network:true},liveCheck:{
...e["live-check"],...r&&{port:r}},...a&&{beforeTraffic:a}}}function releaseId(e,t){
const{image:n,place:r,instanceTypes:s,instanceProfile:a,metadataHopLimit:o,services:i,network:c,seed:d,spot:f}=e
;const l={image:n,place:r,instanceTypes:s,instanceProfile:a,metadataHopLimit:o,services:i,network:c,seed:d,spot:f}
;return t((0,u.$)(l)).slice(0,12)}async function readKept(e){try{return await read(e)}catch(e){
if(e instanceof z.V||e instanceof z.C)return{kept:[],unreadable:[]};throw e}}async function read(e){
const t=await e.read();const n=[];const s=[];for(const a of(0,k.Z)(t))try{const t=await e.spec(a);if(t===void 0)continue
;const{release:r,image:s,place:o,services:i}=t;const c=[s,...Object.values(i).map(e=>e.image)];n.push({release:r,
images:[...new Set(c.flatMap(e=>e??[]))],ami:o.ami})}catch(e){if(!(e instanceof r.C9))throw e
;s.push(`a rollback to ${(0,d.q1)(t,a)?.release} is not possible: ${e.message}`)}return{kept:n,unreadable:s}}
async function prepare(e,t){const r=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:s}=await Promise.all([n.e(8815),n.e(7274),n.e(6797)]).then(n.bind(n,76797))
;const{fleet:a,smoke:o}=await s(t.workspace,r);checkTogether(e,a,r);const{app:i,environment:c,image:d,ami:f}=e;const l={
app:i,environment:c,...d&&{image:d},...f&&{ami:f}};const{kept:u,unreadable:h}=await readKept(t.ledger)
;const{place:m,pace:p,...g}=await t.preflight.resolve(a,l,u);if(g.url===void 0)checkBelow(o?.below??-1,r);const w={
...buildSpec(e,a,{place:m,pace:p},t.sha256),...o&&{smoke:o.smoke}};(0,B.s)(w);await t.ledger.check(w)
;const v=[...g.notes,...session(w.timeout)];return{spec:w,...g,notes:v,warnings:[...g.warnings,...h]}}const V=3600
;function session(e){if(e<=V)return[]
;return[`the rollout may take ${(0,N.a3)(e)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues`]
}function checkBelow(e,t){if(e<0)return
;throw(0,r.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,t,n){const s=[]
;if(e.ami===void 0&&t.ami===void 0)s.push("ami is required for a release that is an image");try{servicesOf(t,e.image)
}catch(e){s.push(e instanceof Error?e.message:String(e))}if(s.length===0)return;throw(0,
r.Qm)(`reading the fleet spec ${n}: ${s.join("; ")}`)}function buildSpec(e,t,{place:n,pace:r},s){const a={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:n,size:t.size,...machineOf(t,e.image),
waves:e.waves??q.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,noData:t["no-data"],
keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const o=timeoutOf(e.timeout,a,r);return{...a,timeout:o,release:e.release??releaseId(a,s)}}const F=(0,L.Q)({
name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:P,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:n,image:r,ami:s,release:a,strategy:o,waves:i}=e;const c=[];const d=r===void 0&&s===void 0&&n===void 0
;if(d&&!["image","ami","rollback"].some(e=>t.has(e)))c.push("image or ami is required");if(n!==void 0){
const e=Object.entries({image:r,ami:s,release:a}).filter(([,e])=>e!==void 0)
;for(const[t]of e)c.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(r!==void 0&&s!==void 0)c.push("image and ami are both given; give one")
;if(i!==void 0&&o!==void 0&&o!=="halving")c.push(`strategy ${o} and waves are both given; give one`);return c},
async run(e,t){const n=await question(e,t);const s=new Story(e)
;e.keep("asked",`${n.kind} of ${n.app} in ${n.environment}`);e.keep("nonce",t.me.nonce)
;const a=await reconcile(t,n,(e,t)=>s.tell(e,t)).catch(t=>{e.section("");e.summary(summary({...account(e,n,s),
outcome:"failed",why:t.message}));throw t});e.section("");e.keep("ended",a.step.outcome);try{
tellEnd(e,n,s,a,await evidence(t,a))}catch(e){const t=e instanceof Error?e.message:String(e)
;const{outcome:n,why:s}=a.step;throw(0,r.gz)(`${n}: ${s}; but outputs and summary could not be written: ${t}`,n,e)}
const o=redEnd(a,n,standing(a,n).next);if(o)throw o},async post(e,t){const n=e.kept("asked")
;if(n===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${n} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await cutOff(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},n){const{app:r,environment:s}=e;const a={me:n.me,app:r,environment:s}
;if(e.rollback!==void 0)return{...a,kind:"rollback"};const{spec:o,notes:i,warnings:c,url:d}=await prepare(e,n)
;for(const e of i)t.notice(e);for(const e of c)t.warning(e);return{...a,kind:"rollout",spec:{...o,...d===void 0?{}:{
url:d}}}}function account({run:e},t,n){return{app:t.app,environment:t.environment,kind:t.kind,
release:t.spec?.release??"",timeline:n.moments,machines:[],evidence:[],next:[],...e.url===void 0?{}:{run:e.url}}}
function tellEnd(e,t,n,r,a){const{serving:o,previous:i,next:c}=standing(r,t);const d=r.spec?.url??t.spec?.url??""
;e.setOutput("outcome",r.step.outcome);e.setOutput("changed",r.changed);e.setOutput("release",o?.release??"")
;e.setOutput("previous-release",i?.release??"");e.setOutput("auto-scaling-group",o?.name??"");e.setOutput("url",d)
;e.report({why:r.step.why,machines:o?(0,s.yV)(o).map(({id:e})=>e):[],timeline:n.moments});e.summary(summary({
...account(e,t,n),outcome:r.step.outcome,why:r.step.why,release:o?.release??"",previousRelease:i?.release??"",
machines:machineRows(r),evidence:a,next:c,url:d}));for(const{title:t,text:n}of a)e.log.info(`${t}:\n${n}`)}},
45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{
Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf})
;function required(e,t){return{description:e,required:true,parse:e=>{if(e===void 0)throw new Error("is required")
;return t(e)}}}function optional(e,t){return{description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}
function defaulted(e,t,n){return{description:e,required:false,default:t,parse:e=>n(e??t)}}function fromRunner(e,t){
return{description:e,required:false,default:t,parse:e=>e}}function secret(e,t){return{...e,
secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}function oneOf(...e){return t=>{
const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`);return n}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
