export const id=9094;export const ids=[9094,1874];export const modules={31460:(t,e,n)=>{n.d(e,{M:()=>s,V:()=>testsOf})
;const s="container";const o={125:", by which docker says that it could not start it",
126:", by which docker says that it is no program that can be run",
127:", by which docker says that there is no such program in the image",
137:", which is a kill: often for want of memory"};function testsOf(t,e){const{cases:n}=t;const o=e.command||e.image
;const r=troubleOf(t,e);if(r){const{type:t,why:e}=r;return[...n,{suite:s,name:o,seconds:0,failure:{type:t,message:e,
text:e}}]}return n.length>0?n:[{suite:s,name:o,seconds:0}]}
function troubleOf({code:t,cases:e,problems:n,last:s},{image:r,command:i,within:a}){
const c=i||"the command of the image";if(t==="late"){
const t=`${c} was stopped in ${r} after ${a}, when the time was over; raise timeout, or see what it waits for`;return{
type:"late",why:`${t}${lines(s)}`}}const[h]=n;if(h!==void 0){const t=n.length>1?` (and ${n.length-1} more)`:"";return{
type:"report",why:`the report ${h}${t}; see what writes it in ${r}`}}if(t===0||e.some(({failure:t})=>t!==void 0))return
;return{type:"exit code",why:`${c} ended with ${t} in ${r}${o[t]??""}${lines(s)}`}}function lines(t){
return t.length===0?"; it wrote nothing":`; its last lines:\n${t.join("\n")}`}},26199:(t,e,n)=>{n.d(e,{E:()=>told})
;var s=n(5583);var o=n(31460);const r=500;const i=50;const a=200;function told(t,e){
const n=t.filter(({failure:t})=>t!==void 0);const s=n.map(t=>[sentence(t),t.suite]);return{cases:t,failed:n.length,
why:ending(n,t.length),annotations:n.length>1?s:[],result:result(t),summary:summary(t,n.length,e)}}
function whyOf({failure:t}){if(t===void 0)return"";const{type:e,message:n,text:s}=t;const o=(n||s||e).trim()
;return o.length>a?`${o.slice(0,a)}…`:o}function sentence(t){return`${t.name}: ${whyOf(t)}`}function ending(t,e){
const[n]=t;if(n===void 0)return;if(n.suite===o.M&&t.length===1)return n.failure?.message
;const s=t.slice(0,5).map(({name:t})=>t);const r=t.length>5?` and ${t.length-5} more`:""
;return`${t.length} of ${e} tests failed: ${t.length===1?sentence(n):s.join(", ")}${r}`}function result(t){
return failedFirst(t).slice(0,r).map(({suite:t,name:e,seconds:n,skipped:s,failure:o})=>({suite:t,name:e,
passed:o===void 0,seconds:n,...s&&{skipped:s},...o&&{why:whyOf({failure:o})}}))}function summary(t,e,n){
const o=t.reduce((t,e)=>t+e.seconds,0);const a=`, ${o.toFixed(1)} s of tests`
;const c=e===0?`✅ Tests passed: ${t.length}${a}`:`❌ Tests failed: ${e} of ${t.length}${a}`
;const h=failedFirst(t).slice(0,Math.min(r,e+i));const l=t.length-h.length;return[`## ${c}`,n===""?"":(0,
s.a)(n),h.length===0?"":`| | test | seconds | why |\n|---|---|--:|---|\n${h.map(row).join("\n")}`,l>0?`… and ${l} tests more, in the report`:""].filter(t=>t!=="").join("\n\n").concat("\n")
}function row(t){const{suite:e="",name:n,seconds:o,skipped:r,failure:i}=t;const c=i?"❌":r?"⏭️":"✅";return`| ${c} | ${(0,
s.a)(n)}${e===""?"":`<br>${(0,s.g)(e,a)}`} | ${o.toFixed(2)} | ${(0,s.g)(whyOf(t),2*a)} |`}function failedFirst(t){
return t.toSorted((t,e)=>Number(e.failure!==void 0)-Number(t.failure!==void 0))}},27122:(t,e,n)=>{n.d(e,{
ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var s=n(93720)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:n,tag:o,digest:r}=(0,s.mQ)(t)
;if(r!==void 0&&!(0,s.Bc)(r))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(e,n);checkName(n,t);return{...inFull(e,n),...o!==void 0&&{tag:o},...r!==void 0&&{
digest:r}}}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{host:t,name:e};return{host:"docker.io",
name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(i.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(r.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return;const n=t.replace(/^.*@/,"…@")
;const s=/^[a-z]+:$/.test(t)&&e.startsWith("/")?`; leave ${t}// out`:""
;throw new Error(`"${n}" in "${n}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000${s}`)}function checkName(t,e){
if(t.length<=255&&o.test(t))return;const n=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(t,e,n)=>{n.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){
const e=t.indexOf("@");const n=e<0?t:t.slice(0,e);const[,s="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(s),tag:o,digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...n]=t.split("/")
;const s=n.length>0&&(/[.:]/.test(e)||e==="localhost");return s?{host:e,path:n.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},21874:(t,e,n)=>{n.d(e,{joinReports:()=>joinReports,
o:()=>readReports,p:()=>testsIn});var s=n(62807);var o=n(26199);const r=16<<20;async function testsIn(t,e){
if(t.length===0)return{cases:[],problems:[]}
;const{parseJUnit:s}=await Promise.all([n.e(9800),n.e(870)]).then(n.bind(n,60870));const o=[];const r=[]
;for(const{name:n,text:i,problem:a}of t)try{if(i===void 0)throw new Error(a)
;o.push(...s(e.clean(i)).map(t=>cleaned(t,e)))}catch(t){r.push(`${n} ${t instanceof Error?t.message:t}`)}return{cases:o,
problems:r}}function cleaned(t,{clean:e}){const{name:n,failure:s}=t;if(s===void 0)return{...t,name:e(n)}
;const{type:o,message:r,text:i}=s;return{...t,name:e(n),failure:{type:e(o),message:e(r),text:e(i)}}}
async function readReports(t,{files:e,workspace:n},s){const o=await(await e()).find(t);const i=[]
;for(const{path:t,size:e}of o){const s=e>r?void 0:await n.text(t);i.push({name:t,...s===void 0?{
problem:`is larger than ${r>>20} MiB`}:{text:s}})}return{...await testsIn(i,s),found:o.length}}
async function joinReports(t,e,n){const{cases:r,problems:i,found:a}=await readReports(t,e,n);if(a===0)throw(0,
s.Qm)(`reports: no file matches ${t.join(" or ")}; download the reports before this step, or correct the pattern`)
;const c=i.map(t=>({suite:"reports",name:t,seconds:0,failure:{type:"report",message:t,text:t}}));return(0,
o.E)([...r,...c],"")}},69094:(t,e,n)=>{n.r(e);n.d(e,{testerOf:()=>testerOf});var s=n(62807);var o=n(27122);class Heard{
#t=[];#e=1048576;take(t){this.#t.push(t.length>500?`${t.slice(0,500)}…`:t);if(this.#t.length>20)this.#t.shift()
;if(this.#e<0)return;this.#e-=t.length+1
;return this.#e<0?"the tests write more than 1 MiB; the rest is not shown here":t}get last(){return this.#t}}
var r=n(31460);var i=n(26199);var a=n(22730);function deal(t,e){const n=Array.from({length:e},()=>({weight:0,paths:[]}))
;for(const{path:e,weight:s}of t.toSorted((t,e)=>e.weight-t.weight||order(t.path,e.path))){
const t=n.reduce((t,e)=>lighter(e,t)?e:t);t.weight+=s;t.paths.push(e)}return n.map(({paths:t})=>t.toSorted(order))}
function lighter(t,e){return t.weight===e.weight?t.paths.length<e.paths.length:t.weight<e.weight}function order(t,e){
return t<e?-1:Number(t>e)}function weigh(t,e){const n=pathsBy(t.map(({path:t})=>t));const s=new Map;for(const t of e){
const e=fileOf(t,n);if(e!==void 0)s.set(e,(s.get(e)??0)+Math.round(t.seconds*1e3))}if(s.size===0)return{
files:t.map(({path:t,size:e})=>({path:t,weight:e})),timed:0}
;const o=Math.round([...s.values()].reduce((t,e)=>t+e,0)/s.size);return{files:t.map(({path:t})=>({path:t,
weight:s.get(t)??o})),timed:s.size}}function fileOf({file:t,suite:e,classname:n,name:s},o){for(const r of[t,e,n,s]){
if(r===void 0)continue;const t=r.replaceAll("\\","/").replace(/^(\.\/)+/,"").split("/");for(let e=0;e<t.length;e++){
const n=o.get(t.slice(e).join("/"));if(n!==void 0)return n}}return}function pathsBy(t){const e=new Map
;for(const n of t){const t=n.split("/");for(let s=1;s<t.length;s++){const o=t.slice(s).join("/")
;e.set(o,e.has(o)?void 0:n)}}for(const n of t)e.set(n,n);return e}var c=n(21874);const h=1<<20
;async function handOf({files:t,shard:e,times:n},{log:o,secrets:r},i){if(t===void 0)return
;const f=await(await i.files()).find(t)
;if(f.length===0)throw(0,s.Qm)(`files: none in the workspace matches ${t.join(" or ")}; check the repository out before this step (actions/checkout), or correct the pattern`)
;const{cases:u,problems:d}=n===void 0?l:await(0,c.o)(n,i,r)
;for(const t of d)o.warning(`times: ${t}; files are dealt out without it`);const m=weigh(f,u);const{index:p,of:g}=e??{
index:1,of:1};const w=deal(m.files,g)[p-1]??[];if(e!==void 0){const t=new Set(w)
;const e=m.files.reduce((e,n)=>e+(t.has(n.path)?n.weight:0),0)
;const n=m.timed===0?`by size: ${e} bytes`:`by the times of ${m.timed} of them: ${(0,a.a3)(e/1e3)}`
;o.info(`shard ${p}/${g} has ${w.length} of ${f.length} files, dealt out ${n}`)}if(w.join(" ").length>h)throw(0,
s.Qm)(`files: the names of ${w.length} files are more than a command can be given; use more shards`)
;return w.map(t=>t.startsWith("-")?`./${t}`:t)}const l={cases:[],problems:[]};async function hostsOf(t,e){
const n=new Map;for(const{question:s}of t){const{protocol:t,hostname:o}=new URL(s.url)
;const r=s.connectTo===void 0?void 0:URL.parse(`${t}//${s.connectTo}`)?.hostname;if(r!==void 0||e.binding)n.set(o,r??o)}
const s=await Promise.all([...n].map(async([t,n])=>{if(isAddress(n))return t===n?[]:[[t,n]]
;const s=await e.find(n,void 0);return"why"in s?[]:s.addresses.map(e=>[t,e])}));return s.flat()}function isAddress(t){
return/^[\d.]+$|^\[/.test(t)}const f="/reports";const u=`${f}/junit.xml`;async function testerOf(t,e,n){
const s=hostOf(t);const{inputs:o,log:c}=e;const h=await handOf(o,e,n);const l=o.command?.text??"";return async(u,d)=>{
if(h?.length===0){c.notice("there are more shards than files, and this one has none: nothing is run","Empty shard")
;return(0,i.E)([],"")}const m=await n.containers();const p=m.open();e.keep("container",JSON.stringify(p));try{
await m.ready(t,p,async()=>await n.login(s));const c={image:t,network:o.network,mount:o.mount,reports:f,
words:[...o.command?.words??[],...h??[]],hosts:await hostsOf(u,n.names),env:{...variables(o),...o.env},
timeout:Math.max(0,d-n.clock.now()),labels:{"immutable.smoke-test":`${e.run.repository}/${e.run.id}`}}
;e.keep("seen",`tests of ${t} run`);const g=await run(m,c,p,e);const w=(0,r.V)(g,{image:t,command:l,within:(0,
a.a3)(o.timeout)});return(0,i.E)(w,`${t} ${l}`.trim())}finally{await m.close(p)}}}async function run(t,e,n,s){
const{log:o,secrets:r,inputs:i}=s;const a=new Heard
;const{code:h,reports:l}=await s.group(`Tests: ${e.image} ${i.command?.text??""}`,async()=>await t.run(e,n,t=>{
const e=a.take(r.clean(t));if(e!==void 0)o.info(e)}));return{code:h,...await(0,c.p)(l,r),last:a.last}}
function hostOf(t){try{return(0,o.F2)(t).host}catch(t){throw(0,s.Cv)("inputs",(0,
s.Qm)(`invalid inputs: image: ${t instanceof Error?t.message:t}`,t))}}function variables({url:t,release:e,shard:n}){
const s=t?.[0]?.url.replace(/\/$/,"");return{CI:"true",...s!==void 0&&{URL:s,BASE_URL:s},...e!==void 0&&{RELEASE:e},
...n&&{SHARD:`${n.index}`,SHARDS:`${n.of}`},REPORT:u,PLAYWRIGHT_JUNIT_OUTPUT_FILE:u}}}};
