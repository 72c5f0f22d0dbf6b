export const id=459;export const ids=[459];export const modules={70323:(e,t,n)=>{n.d(t,{C8:()=>Fields,
KA:()=>checkFormat,Qm:()=>malformed,uB:()=>a});var r=n(62807);const a=3;function checkFormat(e,t){if(t===void 0)return
;if(typeof t!=="number"||!Number.isInteger(t))throw malformed(e,"format",t,"a number");if(t<=a)return;throw(0,
r.J5)(`${e} is of format ${t}, and this version of immutable reads up to ${a}: a later version stored it; run that one, or a newer`)
}function malformed(e,t,n,a){const o=JSON.stringify(n)?.slice(0,100)??"nothing";return(0,
r.gz)(`${e} says ${o} for ${t}, which is not ${a}; correct it by hand, then run this job again`)}class Fields{#e;#t
;#n=new Set(["format"]);constructor(e,t){if(typeof t!=="object"||t===null||Array.isArray(t))throw(0,
r.gz)(`${e} is no map of names and values; correct it by hand, then run this job again`);this.#e=e;this.#t=t
;checkFormat(e,this.#t["format"])}text(e,t){return this.#r(e,t,"a text",e=>typeof e==="string")}number(e,t){
return this.#r(e,t,"a number",e=>Number.isFinite(e))}texts(e,t){return this.#r(e,t,"a list of texts",isTexts)}map(e,t){
return this.#r(e,t,"a map of texts",e=>isMap(e)&&isTexts(Object.values(e)))}raw(e){
return this.#r(e,{},"a map of names and values",isMap)}oneOf(e,t,n){return this.#r(e,n,t.join(" or "),e=>t.includes(e))}
flag(e){return this.#r(e,false,"true or false",e=>typeof e==="boolean")}inner(e){
return new Fields(`${e} of ${this.#e}`,this.#r(e,{},"a map of names and values",isMap))}each(e){
const t=this.#r(e,{},"records",e=>isMap(e)||Array.isArray(e))
;return Object.entries(t).map(([t,n])=>[t,new Fields(`${e} ${t} of ${this.#e}`,n)])}has(e){this.#n.add(e)
;return this.#t[e]!==void 0}end(){const[e]=Object.keys(this.#t).filter(e=>!this.#n.has(e));if(e===void 0)return;throw(0,
r.J5)(`${this.#e} has ${e}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`)
}#r(e,t,n,r){this.#n.add(e);const a=this.#t[e]??t;if(a!==void 0&&r(a))return a;throw malformed(this.#e,e,a,n)}}
function isMap(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isTexts(e){
return Array.isArray(e)&&e.every(e=>typeof e==="string")}},59638:(e,t,n)=>{n.d(t,{W:()=>r,a:()=>parseWaves});const r={
halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],"all-at-once":[{percent:100}]}
;function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()));for(const[n,r]of t.entries()){const a=t[n-1]
;if(a===void 0)continue
;if("percent"in a&&"machines"in r)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(r)<=amount(a)&&"percent"in r==="percent"in a)throw new Error(`"${e}" falls or stands still at ${show(r)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const r=Number(t)
;if(t===void 0||r<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&r>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:r
}:{machines:r}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},60046:(e,t,n)=>{n.d(t,{Ko:()=>letGo,LC:()=>servingSince,
Mf:()=>prunes,PX:()=>inService,Vj:()=>verdictOf,YH:()=>beatOf,mi:()=>latestLease,ng:()=>runOf,pH:()=>r,q1:()=>begun})
;const r="releases";function latestLease(e){return e.leases.at(-1)}function verdictOf(e,t){
return e.verdicts.find(e=>e.attempt===t)}function beatOf(e,t){return e.beats.find(e=>e.n===t)}
function prunes({kind:e,release:t}){return e==="teardown"&&t===r}function begun(e,t){
return e.leases.find(e=>e.attempt===t)}function servingSince(e,t){
const n=e.verdicts.filter(e=>e.ruling==="release"&&e.attempt<t);return begun(e,Math.max(...n.map(e=>e.attempt)))?.at??0}
function inService(e){const t=e.verdicts.filter(({ruling:e})=>e==="release").map(({attempt:e})=>e)
;return t.length===0?void 0:begun(e,Math.max(...t))?.candidate}function letGo(e,t){
return e.beats.some(({n:e,ended:n})=>e===t?.n&&n===true)}function runOf(e){
return`run ${e.run}${e.runAttempt===void 0?"":` (attempt ${e.runAttempt})`} of ${e.repository}`}},87303:(e,t,n)=>{
n.d(t,{M:()=>readFacts,R:()=>storedFacts});var r=n(70323);function storedFacts(e){
const{rank:t,attempt:n,short:a,progress:o,beforeTraffic:s,originals:i,caughtUp:c}=e;const u={rank:t?.toString(),
attempt:n?.toString(),short:a?.toString(),progress:o&&write({attempt:o.attempt,wave:o.wave,
"started-since":o.startedSince,"bake-since":o.bakeSince,failing:o.failing?.join("+"),before:o.before?.asked,
flaky:o.before?.flaky.map(e=>e.join(":")).join("+")||void 0}),gate:s&&write({attempt:s.attempt,machine:s.machine,
code:s.code}),originals:i&&write({min:i.min,health:i.health,suspended:i.suspended.join("+")||void 0,since:i.since,
"one-offs":i.oneOffs?.map(writeOneOff).join("+")||void 0}),"caught-up":c?.toString(),format:`${r.uB}`}
;return Object.fromEntries(Object.entries(u).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}function readFacts(e,t){
const named=t=>`the tag immutable:${t} of ${e}`;if(t["format"]!==void 0)(0,r.KA)(named("format"),Number(t["format"]))
;const number=(e,n)=>toNumber(named(e),e,t[e]??`${n}`);const n=number("attempt",0)
;const words=e=>t[e]===void 0?void 0:new Words(named(e),t[e])
;const[a,o,s]=[words("progress"),words("gate"),words("originals")];return{rank:number("rank",n),attempt:n,
short:number("short",0),...a&&{progress:toProgress(a)},...o&&{beforeTraffic:toBeforeTrafficRun(o)},...s&&{
originals:toOriginals(s)},...t["caught-up"]!==void 0&&{caughtUp:number("caught-up",0)}}}function toProgress(e){
const t=e.has("started-since")?{startedSince:e.number("started-since")}:{};const n=e.has("bake-since")?{
bakeSince:e.number("bake-since")}:{};const r=listOf(e,"failing").map(t=>toNumber(e.record,"failing",t));return{
attempt:e.number("attempt"),wave:e.number("wave"),...t,...n,...r.length>0&&{failing:r},...e.has("before")&&{
before:toAnsweredBefore(e)}}}function toAnsweredBefore(e){const t=listOf(e,"flaky").map(t=>{
const[n,a]=t.split(":").map(t=>toNumber(e.record,"flaky",t));if(n===void 0||a===void 0)throw(0,
r.Qm)(e.record,"flaky",t,"a place and a number");return[n,a]});return{asked:e.number("before"),flaky:t}}
function toBeforeTrafficRun(e){const t=e.has("code")?{code:e.number("code")}:{};return{attempt:e.number("attempt"),
machine:e.text("machine"),...t}}function toOriginals(e){const t=e.text("health","EC2");if(t!=="EC2"&&t!=="ELB")throw(0,
r.Qm)(e.record,"health",t,"EC2 or ELB");return{min:e.number("min"),health:t,suspended:listOf(e,"suspended"),
...e.has("since")&&{since:e.number("since")},...e.has("one-offs")&&{
oneOffs:listOf(e,"one-offs").map(t=>readOneOff(e.record,t))}}}function listOf(e,t){
return e.text(t,"").split("+").filter(Boolean)}function writeOneOff({at:e,min:t,max:n,desired:r}){
return[e,t,n,r].map(e=>e??"").join(":")}function readOneOff(e,t){
const[n,a,o,s]=t.split(":").map(t=>t===""?void 0:toNumber(e,"one-offs",t));if(n===void 0)throw(0,
r.Qm)(e,"one-offs",t,"a time and sizes");return{at:n,...a!==void 0&&{min:a},...o!==void 0&&{max:o},...s!==void 0&&{
desired:s}}}class Words{record;#t;constructor(e,t){this.record=e
;const n=t.split(" ").map(e=>[e.replace(/=.*/,""),e.replace(/^[^=]*=?/,"")]);this.#t=new Map(n)}has(e){
return this.#t.has(e)}text(e,t){const n=this.#t.get(e)??t;if(n===void 0)throw(0,r.Qm)(this.record,e,n,"a word");return n
}number(e){return toNumber(this.record,e,this.#t.get(e))}}function toNumber(e,t,n){
const a=n?.trim()?Number(n):Number.NaN;if(Number.isFinite(a))return a;throw(0,r.Qm)(e,t,n,"a number")}function write(e){
return Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[`${e}=${t}`]).join(" ")}},22730:(e,t,n)=>{n.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,d:86400};const a=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)
;if(n>a)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,r]of[["h",3600],["m",60],["s",1]]){const a=Math.floor(t/r);t-=a*r
;if(a>0)n+=`${a}${e}`}return n||"0s"}},93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(e){const t=e.indexOf("@");const n=t<0?e:e.slice(0,t)
;const[,r="",a]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(r),tag:a,digest:t<0?void 0:e.slice(t+1)}}
function splitHost(e){const[t="",...n]=e.split("/");const r=n.length>0&&(/[.:]/.test(t)||t==="localhost");return r?{
host:t,path:n.join("/")}:{host:void 0,path:e}}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},
88375:(e,t,n)=>{n.r(t);n.d(t,{action:()=>g});var r=n(62807);var a=n(29260);var o=n(94280);var s=n(41270);var i=n(12618)
;var c=n(97121);var u=n(45759);var l=n(48540);var h=n(59638);var f=n(22730);var d=n(20509);var m=n(24905);var p=n(71493)
;const v={app:(0,m.mw)("Name of the app, such as orders",l.$q),
environment:(0,m.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",l.Nq),fleet:(0,
m.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",m.Qq),image:(0,
m.lq)("Image to release, by digest: <registry>/orders@sha256:…",l.zZ),
ami:(0,m.lq)("AMI to release, in place of an image: ami-…",l.hS),
release:(0,m.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",l.$q),strategy:(0,
m.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
m.yL)("halving","canary","all-at-once")),
waves:(0,m.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",h.a),bake:(0,
m.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",f.E9),
"on-failure":(0,m.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
m.yL)("rollback","halt")),
"fix-forward":(0,m.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",d.GX),
timeout:(0,
m.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",f.f7),
rollback:(0,m.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
m.yL)("previous")),
"if-in-service":(0,m.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",l.$q),
"keep-previous":(0,
m.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",f.E9),
"github-token":(0,
m.rJ)((0,m.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e]),
role:p.J};const g=(0,u.Q)({name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:v,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:n,image:r,ami:a,release:o,strategy:s,waves:i,"if-in-service":c}=e;const u=[]
;const l=r===void 0&&a===void 0&&n===void 0
;if(l&&!["image","ami","rollback"].some(e=>t.has(e)))u.push("image or ami is required");if(n!==void 0){
const e=Object.entries({image:r,ami:a,release:o}).filter(([,e])=>e!==void 0)
;for(const[t]of e)u.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&n===void 0)u.push("if-in-service is for rollback: previous alone")
;if(r!==void 0&&a!==void 0)u.push("image and ami are both given; give one")
;if(i!==void 0&&s!==void 0&&s!=="halving")u.push(`strategy ${s} and waves are both given; give one`);return u},
async run(e,t){const a=await question(e,t);const s=new c.g(e)
;e.keep("asked",`${a.kind} of ${a.app} in ${a.environment}`);e.keep("nonce",t.me.nonce)
;const{reconcile:u}=await Promise.all([n.e(5172),n.e(6008)]).then(n.bind(n,15172))
;const l=await u(t,a,(e,t)=>s.tell(e,t)).catch(t=>{e.section("");e.summary((0,o.z)({...account(e,a,s),outcome:"failed",
why:t.message}));throw t});e.section("");e.keep("ended",l.step.outcome);try{tellEnd(e,a,s,l,await(0,i.MX)(t,l))
}catch(e){const t=e instanceof Error?e.message:String(e);const{outcome:n,why:a}=l.step;throw(0,
r.gz)(`${n}: ${a}; but outputs and summary could not be written: ${t}`,n,e)}const h=(0,i.vD)(l,a,(0,i.JA)(l,a).next)
;if(h)throw h},async post(e,t){const n=e.kept("asked");if(n===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${n} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await(0,s.q)(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},r){const{app:a,environment:o}=e;const s={me:r.me,app:a,environment:o}
;const{rollback:i,"if-in-service":c}=e;if(i!==void 0)return{...s,kind:"rollback",...c!==void 0&&{from:c}}
;const{prepare:u}=await Promise.all([n.e(6646),n.e(1354)]).then(n.bind(n,31354))
;const{spec:l,notes:h,warnings:f,url:d}=await u(e,r);for(const e of h)t.notice(e);for(const e of f)t.warning(e);return{
...s,kind:"rollout",spec:{...l,...d===void 0?{}:{url:d}}}}function account({run:e},t,n){return{app:t.app,
environment:t.environment,kind:t.kind,release:t.spec?.release??"",timeline:n.moments,machines:[],evidence:[],next:[],
...e.url===void 0?{}:{run:e.url}}}function tellEnd(e,t,n,r,s){const{serving:c,previous:u,next:l}=(0,i.JA)(r,t)
;const h=r.spec?.url??t.spec?.url??"";e.setOutput("outcome",r.step.outcome);e.setOutput("changed",r.changed)
;e.setOutput("release",c?.release??"");e.setOutput("previous-release",u?.release??"")
;e.setOutput("auto-scaling-group",c?.name??"");e.setOutput("url",h);e.report({why:r.step.why,machines:c?(0,
a.yV)(c).map(({id:e})=>e):[],timeline:n.moments});e.summary((0,o.z)({...account(e,t,n),outcome:r.step.outcome,
why:r.step.why,release:c?.release??"",previousRelease:u?.release??"",machines:(0,i.px)(r),evidence:s,smoke:(0,i.FA)(r),
next:l,url:h}));for(const{title:t,text:n}of s)e.log.info(`${t}:\n${n}`)}}};
