export const id=5747;export const ids=[5747];export const modules={26876:(e,t,r)=>{r.d(t,{K:()=>excerpt,S:()=>judge})
;var n=r(2848);const s=200;const i=1e3;function judge(e,t,r,n){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,n,i),came:""}};const s=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",n,64)}
;for(const i of e.expect){const e=i(t,r);if(e===void 0)continue;const o=`${n(e.wanted)}, got ${excerpt(e.seen,n)}`
;return{failure:{word:e.word,why:o,came:cameOf(t,n)},...s}}return{...s}}
function cameOf({status:e,address:t,protocol:r,body:n},s){const i=excerpt(n,s)
;return`${e} from ${t} by ${r}${i===""?", without a body":`: ${i}`}`}function excerpt(e,t,r=s){const i=(0,
n.pj)(t(e)).split(/\s+/).join(" ").trim();return i.length>r?`${i.slice(0,r)}…`:i}},70323:(e,t,r)=>{r.d(t,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>s});var n=r(62807);const s=3;function checkFormat(e,t){if(t===void 0)return
;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number");if(t<=s)return;throw(0,
n.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${s}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,r,s){const i=JSON.stringify(r)?.slice(0,100)??"nothing";return(0,
n.gz)(`${e} says ${i} for ${t}, which is not ${s}; correct it by hand, then run this job again`)}class Fields{#e;#t
;#r=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
n.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#e=e;this.#t=t
;checkFormat(e,this.#t["format"])}text(e,t){return this.#n(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#n(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#n(e,t,"a list of texts",isTexts)}map(e,t){
return this.#n(e,t,"a map of texts",e=>isMap(e)&&isTexts(Object.values(e)))}raw(e){
return this.#n(e,{},"a map of names and values",isMap)}oneOf(e,t,r){return this.#n(e,r,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#n(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#e}`,this.#n(e,{},"a map of names and values",isMap))}each(e){
const t=this.#n(e,{},"records",e=>isMap(e)||Array.isArray(e))
;return Object.entries(t).map(([t,r])=>[t,new Fields(`${e} ${t} of ${this.#e}`,r)])}has(e){this.#r.add(e)
;return this.#t[e]!==void 0}end(){const[e]=Object.keys(this.#t).filter(e=>!this.#r.has(e));if(e===void 0)return;throw(0,
n.J5)(`${this.#e} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#n(e,t,r,n){this.#r.add(e);const s=this.#t[e]??t;if(s!==void 0&&n(s))return s;throw malformed(this.#e,e,s,r)}}
function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isTexts(e){
return Array.isArray(e)&&e.every(e=>typeof e==="string")}},60446:(e,t,r)=>{r.d(t,{Eq:()=>motionOf,FE:()=>withDetails,
FI:()=>touched,ML:()=>i,ip:()=>tellable,v9:()=>holds});const n=["traffic","schedules","policies","activities"]
;function tellable({max:e,machines:t,deleting:r,attached:s}){const i=e===0&&t.length===0&&!r&&!s
;return i?["schedules","policies"]:n}function withDetails({attached:e,...t},r){return Object.assign({...t,traffic:{},
schedules:[],policies:[],troubles:[],ended:[]},...r)}const s=30;const i={changed:-1/0,unsettled:-1/0}
;function motionOf(e,t,r,n){const{machines:s,desired:i,deleting:o}=r
;const a=!o&&s.length===i&&s.every(({life:e})=>e==="in-service");const c=t!==void 0&&machinesOf(t)!==machinesOf(r)
;return{changed:c?n:e.changed,unsettled:c||!a?n:e.unsettled}}function machinesOf({desired:e,machines:t}){
return[e,...t.map(({id:e,life:t})=>`${e} ${t}`)].join()}function holds(e,{at:t,said:r},{changed:n,unsettled:i},o,a){
const c=o-t;if(e==="activities"&&(t<n||t<i+s&&c>a.activities))return false;if(e==="traffic"&&c>0){const{traffic:e}=r
;if(Object.values(e).some(e=>e!=="in-service"))return false}return c<=a.details}function touched(e){switch(e.do){
case"create-fleet":case"delete-fleet":return{fleet:e.fleet};case"put-retire":case"put-expire":case"delete-retire":
case"catch-up":case"drop-schedules":return{fleet:e.fleet,detail:"schedules"};case"copy-schedules":return{fleet:e.to,
detail:"schedules"};case"copy-policies":return{fleet:e.to,detail:"policies"};case"drop-policies":return{fleet:e.fleet,
detail:"policies"};case"attach":case"detach":return{fleet:e.fleet,detail:"traffic"};case"replace":return{fleet:e.fleet,
detail:"activities"};default:return}}},60046:(e,t,r)=>{r.d(t,{Ko:()=>letGo,LC:()=>servingSince,Mf:()=>prunes,
PX:()=>inService,Vj:()=>verdictOf,YH:()=>beatOf,mi:()=>latestLease,ng:()=>runOf,pH:()=>n,q1:()=>begun})
;const n="releases";function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===n}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const r=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...r.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:r})=>e===t?.n&&r===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},87303:(e,t,r)=>{
r.d(t,{M:()=>readFacts,R:()=>storedFacts});var n=r(70323);function storedFacts(e){
const{rank:t,attempt:r,short:s,progress:i,beforeTraffic:o,originals:a,caughtUp:c}=e;const u={rank:t?.toString(),
attempt:r?.toString(),short:s?.toString(),progress:i&&write({attempt:i.attempt,wave:i.wave,
"started-since":i.startedSince,"bake-since":i.bakeSince,failing:i.failing?.join("+"),before:i.before?.asked,
flaky:i.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:o&&write({attempt:o.attempt,machine:o.machine,
code:o.code}),originals:a&&write({min:a.min,health:a.health,suspended:a.suspended.join("+")||void 0,since:a.since,
"one-offs":a.oneOffs?.map(writeOneOff).join("+")||void 0}),"caught-up":c?.toString(),format:`${n.uB}`}
;return Object.fromEntries(Object.entries(u).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,n.KA)(named("format"),Number(t["format"]))
;const number=(e,r)=>toNumber(named(e),e,t[e]??`${r}`);const r=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[s,i,o]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",r),attempt:r,
short:number("short",0),...s&&{progress:toProgress(s)},...i&&{beforeTraffic:toBeforeTrafficRun(i)},...o&&{
originals:toOriginals(o)},...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){
const t=e.has("started-since")?{startedSince:e.number("started-since")}:{};const r=e.has("bake-since")?{
bakeSince:e.number("bake-since")}:{};const n=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{
attempt:e.number("attempt"),wave:e.number("wave"),...t,...r,...n.length>0&&{failing:n},...e.has("before")&&{
before:toAnsweredBefore(e)}}}function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[r,s]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(r===void 0||s===void 0)throw(0,
n.Qm)(e.record,"flaky",t,"a place and a number");return[r,s]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2");if(t!=="EC2"&&t!=="ELB")throw(0,
n.Qm)(e.record,"health",t,"EC2 or ELB");return{min:e.number("min"),health:t,suspended:listOf(e,"suspended"),
...e.has("since")&&{since:e.number("since")},...e.has("one-offs")&&{
oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}function listOf(e,t){
return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:r,desired:n}){
return[e,t,r,n].map(e=>e??"").join(":")}function readOneOff(e,t){
const[r,s,i,o]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(r===void 0)throw(0,
n.Qm)(e,"one-offs",t,"a time and sizes");return{at:r,...s!==void 0&&{min:s},...i!==void 0&&{max:i},...o!==void 0&&{
desired:o}}}class Words{record;#t;constructor(e,t){this.record=e
;const r=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(r)}has(e){
return this.#t.has(e)}text(e,t){const r=this.#t.get(e)??t;if(r===void 0)throw(0,n.Qm)(this.record,e,r,"a word");return r
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,r){
const s=r?.trim()?Number(r):Number.NaN;if(Number.isFinite(s))return s;throw(0,n.Qm)(e,t,r,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},43337:(e,t,r)=>{r.d(t,{
FD:()=>storedVerdict,Nx:()=>storedRecord,iW:()=>s,nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var n=r(70323)
;const s=4096;function storedRecord(e){return JSON.stringify({format:n.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const r=storedRecord({...t,why:e});if(r.length<=s)return r
;for(let r=e.slice(0,s);;){const e=storedRecord({...t,why:`${r} …`});if(e.length<=s)return e
;r=r.slice(0,-Math.ceil((e.length-s)/6))}}function readLease(e,t,r,s){const i=new n.C8(e,t);const o={n:r,
nonce:i.text("nonce"),repository:i.text("repository"),run:i.text("run"),runAttempt:i.number("runAttempt",1),
attempt:i.number("attempt",r),kind:i.oneOf("kind",["rollout","rollback","teardown"]),release:i.text("release"),
candidate:i.text("candidate"),...i.has("stable")&&{stable:i.text("stable")},...i.has("restores")&&{
restores:i.text("restores")},at:s};i.end();return o}function readBeat(e,t,r,s){const i=new n.C8(e,t);return{n:r,at:s,
...i.flag("ended")&&{ended:true},...i.flag("cut")&&{cut:true}}}function readVerdict(e,t,r,s){const i=new n.C8(e,t)
;const o={attempt:r,ruling:i.oneOf("ruling",["release","rollback"]),why:i.text("why",""),...i.has("newer")&&{
newer:i.flag("newer")},run:i.text("run",""),at:s};i.end();return o}},86082:(e,t,r)=>{r.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const r=t.sort(([e],[t])=>e<t?-1:1);return`{${r.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
22730:(e,t,r)=>{r.d(t,{E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const n={s:1,m:60,h:3600,
d:86400};const s=31536e3;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const r=t.reduce((e,[,t,r])=>e+Number(t)*(n[r??""]??0),0)
;if(r>s)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return r}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let r="";for(const[e,n]of[["h",3600],["m",60],["s",1]]){const s=Math.floor(t/n);t-=s*n
;if(s>0)r+=`${s}${e}`}return r||"0s"}},93720:(e,t,r)=>{r.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(e){const t=e.indexOf("@");const r=t<0?e:e.slice(0,t)
;const[,n="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{...splitHost(n),tag:s,digest:t<0?void 0:e.slice(t+1)}}
function splitHost(e){const[t="",...r]=e.split("/");const n=r.length>0&&(/[.:]/.test(t)||t==="localhost");return n?{
host:t,path:r.join("/")}:{host:void 0,path:e}}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
