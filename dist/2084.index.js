export const id=2084;export const ids=[2084,2418];export const modules={71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,
jy:()=>readDeed,pJ:()=>endOf,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var r=n(70323);var o=n(43337)
;function deedName(e,t){return`/immutable/${e}/${t}`}function storedDeed(e){return(0,o.Nx)(e)}function readDeed(e,t){
const n=new r.C8(e,t);const o={app:n.text("app"),environment:n.text("environment"),repository:n.text("repository"),
branch:n.text("branch"),...n.has("pull")&&{pull:n.number("pull")},...n.has("balancer")&&{balancer:n.text("balancer")},
...n.has("deployment")&&{deployment:n.number("deployment")},...n.has("comment")&&{comment:n.number("comment")},
expires:n.number("expires"),...n.flag("ending")&&{ending:true}};n.end();return o}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const r=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${r}; take another \`name\` or \`domain\`, or have it torn down there`
;const o=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${o}${r}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}function endOf({ending:e,expires:t},n){return e===true||t<=n?0:t}},10542:(e,t,n)=>{n.d(t,{Q:()=>parseBranch,
W:()=>branchOf});const r="refs/heads/";function branchOf({ref:e,headRef:t}){if(t!=="")return t
;return e.startsWith(r)&&e.length>r.length?e.slice(r.length):void 0}function parseBranch(e){
const t=e.startsWith(r)?e.slice(r.length):e;if(t!==""&&!t.startsWith("refs/"))return t
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,t,n)=>{n.d(t,{nb:()=>c,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const r=63;const o=10;const a=2+o;function slugOf(e,t,n=r){
const a=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const i=(a.match(/[a-z0-9]+/g)??[]).join("-")
;if(i===e&&i.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(i))return i;const s=markOf(e,t)
;const c=i.slice(0,n-o-1).replace(/-$/,"");return c===""?s:`${c}-${s}`}function markOf(e,t){return t(e).slice(0,o)}
const i=128;const s=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}function labelOf(e,t,n,o){
const s=e.length-6;const c=Math.min(r,i-t.length-1)-s
;if(c<a)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${a} are needed: a label has at most ${r}, a whole name ${i}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,o,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,s).replace(/-$/,"")}-R${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{$i:()=>isPlain,
Ok:()=>marksOf,oJ:()=>bears});function isPlain(e){return!("domain"in e)}
function marksOf({app:e,environment:t,repository:n},r){return{app:e,environment:t,domain:r,"repository-id":n}}
function bears(e,t){return!isPlain(t)&&Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>o,
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>a,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,eS:()=>expiredBeside,
og:()=>ownRules,x_:()=>i});var r=n(92763);const o=1e3;const a=100;const i=30
;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){
const r=n.filter(({name:t})=>t===e);const o=r.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return o?r.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
r.oJ)(t,e)).sort((e,t)=>e.priority-t.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:t}){return(0,r.Ok)(e,t)}function expired({deed:e},t){return e.expires<=t}
function expiredBeside({app:e,repository:t,environment:n},r,o){
const a=r.filter(r=>r.deed.app===e&&r.deed.repository===t&&r.deed.environment!==n&&expired(r,o))
;return a.sort((e,t)=>e.deed.expires-t.deed.expires)}},70323:(e,t,n)=>{n.d(t,{C8:()=>Fields,KA:()=>checkFormat,
Qm:()=>malformed,uB:()=>a});var r=n(62807);var o=n(22533);const a=4;function checkFormat(e,t){if(t===void 0)return
;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number");if(t<=a)return;throw(0,
r.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${a}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,n,o){const a=JSON.stringify(n)?.slice(0,100)??"nothing";return(0,
r.gz)(`${e} says ${a} for ${t}, which is not ${o}; correct it by hand, then run this job again`)}class Fields{#e;#t
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
function isTexts(e){return Array.isArray(e)&&e.every(e=>typeof e==="string")}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,
yW:()=>livePort,Yj:()=>servicesOf});function healthcheckOf(e){
const{test:t,interval:n,timeout:r,retries:o,"start-period":a}=e;return{test:typeof t==="string"?t:commandOf(t),
...n!==void 0&&{interval:n},...r!==void 0&&{timeout:r},...a!==void 0&&{startPeriod:a},...o!==void 0&&{retries:o}}}
function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const r=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&r.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)},...n.logging&&{
logging:loggingOf(n.logging)}}]))}function loggingOf({driver:e,options:t}){return{...e!==void 0&&{driver:e},options:t}}
function isShared(e){return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}},50329:(e,t,n)=>{n.d(t,{R:()=>evidenceTold,S:()=>a});var r=n(78363)
;var o=n(2848);const a=6e3;function evidenceTold(e,t){return`<details open><summary>${(0,
r.q)(e)}</summary>\n\n${fence(t)}\n\n</details>`}function fence(e){const t=(0,o.pj)(e)
;const n=t.length>a?`… ${t.length-a} characters before this …\n${t.slice(-a)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const i="`".repeat(r+1)
;return`${i}text\n${n.trimEnd()}\n${i}`}},99252:(e,t,n)=>{n.d(t,{O:()=>byBalancer,W:()=>healthOf});function healthOf(e){
const t=(e??"").split(",").map(e=>e.trim());const n=[...new Set(t)].filter(e=>e!==""&&e!=="EC2").sort()
;return n.join(",")||"EC2"}function byBalancer(e){return e.split(",").includes("ELB")}},84273:(e,t,n)=>{n.d(t,{
Z:()=>keptReleases,t:()=>a});var r=n(10148);var o=n(60046);const a=5;function keptReleases(e){const t=(0,r.IQ)(e,(0,
o.PX)(e));const n=(0,r.CS)(e).filter(e=>e!==t);return[...t===void 0?[]:[t],...n].slice(0,a-1)}},60046:(e,t,n)=>{n.d(t,{
Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,PX:()=>inService,Ql:()=>returns,Vj:()=>verdictOf,YH:()=>beatOf,
mi:()=>latestLease,ng:()=>runOf,nt:()=>takesOver,pH:()=>r,q1:()=>begun});const r="releases"
;function takesOver({kind:e,adopted:t}){return e==="rollout"&&t!==void 0}function returns({kind:e,adopted:t}){
return e==="rollback"&&t!==void 0}function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===r}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},87303:(e,t,n)=>{
n.d(t,{M:()=>readFacts,R:()=>storedFacts});var r=n(70323);var o=n(99252);function storedFacts(e){
const{rank:t,attempt:n,short:o,progress:a,beforeTraffic:i,originals:s,hold:c,carried:u,caughtUp:l}=e;const d={
rank:t?.toString(),attempt:n?.toString(),short:o?.toString(),progress:a&&write({attempt:a.attempt,wave:a.wave,
"started-since":a.startedSince,"bake-since":a.bakeSince,failing:a.failing?.join("+"),before:a.before?.asked,
flaky:a.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:i&&write({attempt:i.attempt,machine:i.machine,
code:i.code}),originals:s&&write({min:s.min,health:s.health.replaceAll(",","+"),suspended:s.suspended.join("+")||void 0,
since:s.since,"one-offs":s.oneOffs?.map(writeOneOff).join("+")||void 0}),hold:c?.toString(),carried:u&&"yes",
"caught-up":l?.toString(),format:`${r.uB}`}
;return Object.fromEntries(Object.entries(d).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,r.KA)(named("format"),Number(t["format"]))
;const number=(e,n)=>toNumber(named(e),e,t[e]??`${n}`);const n=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[o,a,i]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",n),attempt:n,
short:number("short",0),...o&&{progress:toProgress(o)},...a&&{beforeTraffic:toBeforeTrafficRun(a)},...i&&{
originals:toOriginals(i)},...t["hold"]!==void 0&&{hold:number("hold",0)},...t["carried"]!==void 0&&{carried:true},
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
const[n,o,a,i]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(n===void 0)throw(0,
r.Qm)(e,"one-offs",t,"a time and sizes");return{at:n,...o!==void 0&&{min:o},...a!==void 0&&{max:a},...i!==void 0&&{
desired:i}}}class Words{record;#t;constructor(e,t){this.record=e
;const n=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(n)}has(e){
return this.#t.has(e)}text(e,t){const n=this.#t.get(e)??t;if(n===void 0)throw(0,r.Qm)(this.record,e,n,"a word");return n
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,n){
const o=n?.trim()?Number(n):Number.NaN;if(Number.isFinite(o))return o;throw(0,r.Qm)(e,t,n,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},94280:(e,t,n)=>{n.d(t,{z:()=>summary
});var r=n(5583);var o=n(50329);const a={released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",
superseded:"⏭️",skipped:"⏭️",removed:"🧹"};function summary(e){const{app:t,environment:n,outcome:i,why:s}=e
;return[`## ${a[i]??""} ${(0,
r.g)(t)} in ${(0,r.g)(n)}: ${i}`,`${(0,r.g)(s,o.S)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
r.g)(e,o.S)}`)),e.smoke??"",...e.evidence.map(({title:e,text:t})=>(0,
o.R)(e,t)),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")}
function facts({release:e,previousRelease:t="",url:n="",run:o="",more:a=[]}){const i=[["In service",e&&(0,
r.a)(e)],["A rollback would bring back",t&&(0,r.a)(t)],["Answers at",n&&(0,r.g)(n)],...a.map(([e,t])=>[e,t&&(0,
r.a)(t)]),["Run",o&&(0,r.g)(o)]].filter(([,e])=>e)
;return i.length===0?"":["| | |","|---|---|",...i.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")}
function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:o,attested:a})=>`| ${(0,r.a)(e)} | ${(0,r.g)(t)} | ${(0,r.a)(n)} | ${(0,
r.g)(o)} | ${(0,r.g)(a.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:o},a)=>{
const i=e[a-1]?.phase===n?"":(0,r.g)(n);return`| ${t.toFixed(0)} s | ${i} | ${(0,r.g)(o)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}},86082:(e,t,n)=>{n.d(t,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const t=Object.entries(e).filter(([,e])=>e!==void 0);const n=t.sort(([e],[t])=>e<t?-1:1)
;return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},22730:(e,t,n)=>{n.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,d:86400};const o=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/r);t-=o*r
;if(o>0)n+=`${o}${e}`}return n||"0s"}},78363:(e,t,n)=>{n.d(t,{q:()=>html});var r=n(2848);function html(e,t=1e3){
return(0,r.TN)(e,t).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}},
22533:(e,t,n)=>{n.d(t,{j:()=>isMap});function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}},
77687:(e,t,n)=>{n.d(t,{$:()=>placeOf});var r=n(1804);function namingOf(e,{name:t,domain:n},o,a){const i=(0,r.p7)(o,a)
;return{branch:o,slug:i.slice(r.nb.length),environment:i,host:`${(0,r.Wy)(t,n,o,a)}.${n}`,targetGroup:(0,r.gw)(e,i,a)}}
var o=n(62807);var a=n(82087);const i=80;function placeOf(e,{fleet:t,file:n},r,{repositoryId:s,sha:c,event:{pull:u}},l){
if(s==="")throw(0,o.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:d,slug:h,host:f,targetGroup:m}=named(e,t,r,n,l);const{account:p,region:v,domain:g,balancers:w}=t
;const b=t["on-teardown"];const $=(0,a.yW)(t.services)??i;return{account:p,region:v,domain:g,slug:h,host:f,
targetGroup:m,owner:{app:e,environment:d,repository:s,branch:r},...w&&{balancers:w},...t.address==="private"&&{port:$},
entry:{port:$,path:t["live-check"].path},commit:u?.sha||c,...u&&{pull:u.number},...b&&{onTeardown:b}}}
function named(e,t,n,r,a){try{return namingOf(e,t,n,a)}catch(e){
throw(0,o.Qm)(`reading the feature spec ${r}: ${e instanceof Error?e.message:e}`,e)}}},39190:(e,t,n)=>{n.r(t);n.d(t,{
action:()=>w});function heldBy(e,{app:t,repository:n,branch:r}){
return e.find(({deed:e})=>e.app===t&&e.repository===n&&e.branch===r)}function heldAt(e,t,n,{app:r,repository:o}){
const a=t.endsWith(`.${n}`)?t:`${t}.${n}`;const i=e.find(e=>e.host===a)
;if(i?.deed.app===r&&i.deed.repository===o)return i;if(i){const e=i.deed.repository===o?"":" of another repository"
;return`${a} belongs to ${i.deed.app}${e}, for the branch ${JSON.stringify(i.deed.branch)}; have it torn down there`}
return`no environment is called ${a}; ${known(e,{app:r,repository:o},e=>e.host)}`}function heldAs(e,t,n){
const r=own(e,n).find(({deed:e})=>e.environment===t)
;return r??`there is no ${t}; ${known(e,n,({deed:e})=>e.environment)}`}function own(e,{app:t,repository:n}){
return e.filter(({deed:e})=>e.app===t&&e.repository===n)}function known(e,t,n){const o=own(e,t).map(n).sort()
;const a=o.length>r?` and ${o.length-r} more`:""
;return o.length===0?`${t.app} has none`:`${t.app} has ${o.slice(0,r).join(", ")}${a}`}const r=10;var o=n(1804)
;var a=n(92763);var i=n(62807);var s=n(41270);var c=n(21771);var u=n(45759);var l=n(10542);var d=n(48540);var h=n(22730)
;var f=n(20509);var m=n(24905);var p=n(71493);const v={app:(0,m.mw)("Name of the app, such as orders",d.$q),branch:(0,
m.lq)("Branch whose environment is removed",l.Q),
name:(0,m.lq)("Host of the environment that is removed, or its first label, such as feature-x",function parseHost(e){
const t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,"")
;if(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(t))return t
;throw new Error(`"${e}" is not a host such as feature-x.dev.example.com`)}),environment:(0,
m.lq)("Environment that is removed, such as staging: its machines, launch template and what is written down; needs confirm, and of immutable-rollout no fleet file",function parseAny(e){
return/^review-[a-z0-9]+(-[a-z0-9]+)*$/.test(e)?e:(0,d.Nq)(e)}),
confirm:(0,m.lq)("The name of the environment once more: without it nothing is removed",m.Qq),releases:(0,
m.P_)("true forgets the old releases of all environments of the app, as a rollout does at its end; what is in service and what it goes back to stays","false",f.GX),
keep:(0,m.P_)("Of releases: how many stay, 2 to 5","5",function parseKept(e){if(/^[2-5]$/.test(e))return Number(e)
;throw new Error(`"${e}" is not a number from 2 to 5: what is in service and what it goes back to stays, and a rollout keeps 5`)
}),
sweep:(0,m.P_)("true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green","false",f.GX),
label:(0,m.lq)("Of a sweep: those go too whose branch has no open pull request with this label",m.Qq),plan:(0,
m.P_)("Of sweep and releases: true only lists what would go and stay, and why","false",f.GX),fleet:(0,
m.P_)("Path of the feature spec",".github/fleets/feature.yml",m.Qq),
timeout:(0,m.P_)("How long it may take before what is left is told, and the run is red","15m",h.f7),"github-token":(0,
m.rJ)((0,
m.Bz)("Reads whether other runs have ended and, for a sweep, which branches there are, and tells that it is gone (actions: read, contents: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e]),
role:p.J};var g=n(71151);const w=(0,u.Q)({name:"teardown",
description:"Removes the environment of a branch with all that belongs to it, and says what is left",inputs:v,outputs:{
removed:"Environments that are gone, such as review-feature-x, a line each, or whose old releases are; of a plan those that would go",
left:"What should be gone and is still there, a line each; why is in the summary",
outcome:"removed, superseded, skipped (of a plan), refused, halted or failed",
changed:"true when this run removed anything",result:"All of this and more as JSON"},check:function check(e,t){
const{branch:n,name:r,environment:o,confirm:a,releases:i,sweep:s,label:c,plan:u}=e;const l=Object.entries({branch:n,
name:r,environment:o,releases:i||void 0,sweep:s||void 0});if(l.some(([e])=>t.has(e)))return[]
;const d=l.filter(([,e])=>e!==void 0).map(([e])=>e);if(d.length>1)return[`${d.join(" and ")} are given; give one`]
;const[h]=d
;if(h===void 0)return["branch, name, environment, releases: true or sweep: true is required: what is removed"]
;if(o!==void 0&&a!==o)return[`environment ${o} goes with all its machines only where confirm says ${o} too`];const f={
label:c!==void 0&&!s,plan:u===true&&!s&&!i}
;return[...f.label?["label is for sweep: true alone"]:[],...f.plan?["plan is for sweep: true or releases: true alone"]:[],...a!==void 0&&o===void 0?["confirm is for environment alone"]:[]]
},async run(e,t){const{inputs:r}=e;const{environment:i}=r
;if(r.releases)return await(await n.e(3613).then(n.bind(n,13613))).releases(e,t)
;if(i!==void 0&&!i.startsWith(o.nb))return await(await n.e(4249).then(n.bind(n,74249))).plain(e,t,i)
;const{readFeatureFile:s}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(9505),n.e(7407),n.e(8809)]).then(n.bind(n,19658))
;const{fleet:c}=await s(t.workspace,r.fleet);const u=await t.holders(c)
;if(r.sweep)return await(await Promise.all([n.e(9539),n.e(9402)]).then(n.bind(n,49402))).sweep(e,c,u,t)
;const l=await withPull(find(e,c,u,t.sha256),t);const{owner:d,host:h,domain:f}=l;const m=await t.open(l)
;e.keep("place",JSON.stringify(l));await(0,g.a)(e,t,m,{marks:(0,a.Ok)(d,f),host:h},[["Branch",d.branch]])},
async post(e,t){const n=e.kept("place");const r=e.kept("plain");if((n??r)===void 0||e.kept("ended")!==void 0)return
;const o=n===void 0?`${r}`:JSON.parse(n).owner.environment
;e.log.warning(`the teardown of ${o} was cut off half-way; run this job again and it continues`,"Cut off");try{
const r=await t();const a=n===void 0?r.plain(e.inputs.app,o):r.open(JSON.parse(n));await(0,
s.q)(await a,e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function withPull(e,{branches:t}){if(e.pull!==void 0||e.comment!==void 0)return e
;const[n]=await t.pulls(e.owner.branch,"all")??[];return n===void 0?e:{...e,pull:n.number}}
function find({inputs:e,run:t},n,r,o){const{app:a,name:s,environment:u,branch:l=""}=e;const d={app:a,
repository:t.repositoryId};const h=u!==void 0?heldAs(r,u,d):s!==void 0?heldAt(r,s,n.domain,d):heldBy(r,{...d,branch:l})
;if(typeof h==="string")throw(0,i.J5)(`finding the environment: ${h}`);return(0,c.B)({app:a,file:e.fleet,fleet:n,run:t,
hash:o},h??l)}},71151:(e,t,n)=>{n.d(t,{a:()=>takeDown});var r=n(94280);var o=n(97657);var a=n(15172);var i=n(55928)
;var s=n(7137);async function takeDown(e,{me:t},n,c,u=[]){const{inputs:l,run:d}=e;const{app:h,environment:f}=c.marks
;e.keep("nonce",t.nonce);const m=new i.g(e);const p={me:t,app:h,environment:f,kind:"teardown"};const v=(0,s.P)({...c,
timeout:l.timeout});const told=(t,n)=>{const o={app:h,environment:f,kind:p.kind,outcome:t,why:n,release:"",more:u,
timeline:m.moments};const a=d.url===void 0?{}:{run:d.url};e.summary((0,r.z)({...o,...a,machines:[],evidence:[],
next:nextOf(t)}))};const g=await(0,a.reconcile)(n,p,(e,t)=>m.tell(e,t),v).catch(t=>{e.section("");e.setOutput("left",f)
;told("failed",t.message);throw t});e.section("");const{outcome:w,why:b}=g.step;e.keep("ended",w)
;e.setOutput("outcome",w);e.setOutput("changed",g.changed);e.setOutput("removed",w==="removed"?f:"")
;e.setOutput("left",w==="removed"?"":f);e.report({why:b,timeline:m.moments});told(w,b);const $=(0,o.vD)(g,p,nextOf(w))
;if($)throw $}function nextOf(e){if(e!=="failed")return[]
;return["Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others."]}}};
