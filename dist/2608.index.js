export const id=2608;export const ids=[2608];export const modules={79982:(e,t,n)=>{n.d(t,{Cb:()=>Denied,Vs:()=>Later,
c8:()=>RecordsDenied});class Later extends Error{}class Denied extends Error{}class RecordsDenied extends Denied{}},
12608:(e,t,n)=>{n.r(t);n.d(t,{askMachines:()=>askMachines,askedOf:()=>askedOf,find:()=>find});var s=n(26876)
;var a=n(23738);const o=5;const r=100;function machinesVerdict(e,t,n){const s=t.filter(({word:e})=>e!==void 0)
;const a={};for(const{word:e}of s)if(e)a[e]=(a[e]??0)+1;const o=t.filter(({release:e})=>e!==void 0)
;const i=countsOf(o.map(({release:e=""})=>e));return{check:e,passed:t.length>0&&s.length===0,asked:t.length,
good:t.length-s.length,failures:t.length===0?{"no data":1}:a,...o.length>0&&{releases:i},...t.length===0?{
word:"no data",why:n,came:""}:troubleOf(t,a,i),...s.length>0&&{
machines:Object.fromEntries(s.slice(0,r).map(({machine:e,word:t,why:n})=>[e,`${t}: ${n}`]))}}}function troubleOf(e,t,n){
const[s]=worstFirst(t);if(s===void 0)return{};const r=e.filter(e=>e.word===s);const i=r.slice(0,o).map(({machine:e})=>e)
;const c=r.length>o?` and ${r.length-o} more`:"";const d=worstFirst(t).slice(1).map(e=>`; ${e} ${t[e]} times`)
;const l=s==="release"&&Object.keys(n).length>0?`; ${(0,a.oi)(n)}`:""
;const f=`${r.length} of ${e.length} machines (${i.join(", ")}${c}): ${r[0]?.why}${l}${d.join("")}`;return{word:s,why:f,
came:""}}function worstFirst(e){const rank=e=>e==="release"?2:e==="no data"?0:1;const t=Object.entries(e)
;return t.toSorted(([e,t],[n,s])=>rank(n)-rank(e)||s-t).map(([e])=>e)}function countsOf(e){const t=new Map
;for(const n of e)t.set(n,(t.get(n)??0)+1);return Object.fromEntries(t)}var i=n(22730);var c=n(79982);const d=.5
;const l=5;const f=400;function askedOf(e,{release:t,where:n}){const{liveCheck:s}=e
;const a=n??s.release??(t===void 0?void 0:"header:x-release");return{...e,release:t??e.release,liveCheck:{...s,
via:"ssm",release:a}}}async function find(e,t){try{return await e.find()}catch(e){
if(e instanceof c.Cb)return t(e.message);if(e instanceof c.Vs)return;throw e}}async function askMachines(e,t,n,s){
const{name:a,maxAttempts:o,retryDelay:r,timeout:l,clean:f}=e;const h=s.now()+l;let w=t;let m=[]
;let u=`AWS told of no fleet within ${(0,i.a3)(l)}`;for(let t=1;;t++){try{w??=await n.find()
;if(typeof w==="string")return machinesVerdict(a,[],w)
;m=await round(askedOf(w.spec,e),await n.machines(w.group),m,n,s,h);u=`no machine of ${w.group} is in service`}catch(e){
if(e instanceof c.Cb)return machinesVerdict(a,[],f(e.message));if(!(e instanceof c.Vs))throw e;u=f(e.message)}
const i=m.some(({word:e})=>e==="release");const l=m.length>0&&m.every(({word:e})=>e===void 0);const g=h-s.now()
;if(i||l||t>=o||g<=0)return machinesVerdict(a,m.map(cleaned(f)),u);await s.wait(Math.min(Math.max(d,r),g))}}
async function round(e,t,n,s,a,o){const r=new Map(n.filter(({word:e})=>e===void 0).map(e=>[e.machine,e]))
;const i=t.filter(e=>!r.has(e));const c=await s.reachable(i);const d=i.filter(e=>c.has(e))
;if(d.length>0)await s.ask(d,e,0);const l=await answered(d,s,a,o)
;return t.map(t=>r.get(t)??toSaid(t,c.has(t),l[t],e.release))}async function answered(e,t,n,s){let a=s;for(;;){
const s=await t.answers();const o=e.filter(e=>s[e]?.state==="asked");const r=e.some(e=>isWrong(s[e]))
;if(r)a=Math.min(a,n.now()+l);if(o.length===0||n.now()>=a)return s;await n.wait(d)}}function isWrong(e){
return e?.state==="failed"&&e.word==="release"}function toSaid(e,t,n,s){const none=t=>({machine:e,word:"no data",why:t})
;if(!t)return none("its agent of Systems Manager is not online, so no command can reach it")
;if(n===void 0)return none("the command did not reach it")
;if(n.state==="asked")return none("it was asked, but no answer came back");const a=n.detail.split("\n")[0]??""
;if(n.state==="passed")return{machine:e,why:a,release:n.release??s};const{word:o="no data",release:r}=n;return{
machine:e,word:o,why:a,...r!==void 0&&{release:r}}}function cleaned(e){return({release:t,...n})=>({...n,why:(0,
s.K)(n.why,e,f),...t!==void 0&&{release:(0,s.K)(t,e)}})}}};
