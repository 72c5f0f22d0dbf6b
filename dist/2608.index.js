export const id=2608;export const ids=[2608];export const modules={12608:(e,t,n)=>{n.r(t);n.d(t,{
askMachines:()=>askMachines,askedOf:()=>askedOf,find:()=>find});var a=n(26876);var s=n(23738);const o=5;const r=100
;function machinesVerdict(e,t,n){const a=t.filter(({word:e})=>e!==void 0);const s={}
;for(const{word:e}of a)if(e)s[e]=(s[e]??0)+1;const o=t.filter(({release:e})=>e!==void 0)
;const i=countsOf(o.map(({release:e=""})=>e));return{check:e,passed:t.length>0&&a.length===0,asked:t.length,
good:t.length-a.length,failures:t.length===0?{"no data":1}:s,...o.length>0&&{releases:i},...t.length===0?{
word:"no data",why:n,came:""}:troubleOf(t,s,i),...a.length>0&&{
machines:Object.fromEntries(a.slice(0,r).map(({machine:e,word:t,why:n})=>[e,`${t}: ${n}`]))}}}function troubleOf(e,t,n){
const[a]=worstFirst(t);if(a===void 0)return{};const r=e.filter(e=>e.word===a);const i=r.slice(0,o).map(({machine:e})=>e)
;const c=r.length>o?` and ${r.length-o} more`:"";const d=worstFirst(t).slice(1).map(e=>`; ${e} ${t[e]} times`)
;const l=a==="release"&&Object.keys(n).length>0?`; ${(0,s.oi)(n)}`:""
;const f=`${r.length} of ${e.length} machines (${i.join(", ")}${c}): ${r[0]?.why}${l}${d.join("")}`;return{word:a,why:f,
came:""}}function worstFirst(e){const rank=e=>e==="release"?2:e==="no data"?0:1;const t=Object.entries(e)
;return t.toSorted(([e,t],[n,a])=>rank(n)-rank(e)||a-t).map(([e])=>e)}function countsOf(e){const t=new Map
;for(const n of e)t.set(n,(t.get(n)??0)+1);return Object.fromEntries(t)}var i=n(22730);var c=n(79982);const d=.5
;const l=5;const f=400;function askedOf(e,{release:t,where:n}){const{liveCheck:a}=e
;const s=n??a.release??(t===void 0?void 0:"header:x-release");return{...e,release:t??e.release,liveCheck:{...a,
via:"ssm",release:s}}}async function find(e,t){try{return await e.find()}catch(e){
if(e instanceof c.C)return t(e.message);if(e instanceof c.V)return;throw e}}async function askMachines(e,t,n,a){
const{name:s,maxAttempts:o,retryDelay:r,timeout:l,clean:f}=e;const h=a.now()+l;let w=t;let m=[]
;let u=`AWS told of no fleet within ${(0,i.a3)(l)}`;for(let t=1;;t++){try{w??=await n.find()
;if(typeof w==="string")return machinesVerdict(s,[],w)
;m=await round(askedOf(w.spec,e),await n.machines(w.group),m,n,a,h);u=`no machine of ${w.group} is in service`}catch(e){
if(e instanceof c.C)return machinesVerdict(s,[],f(e.message));if(!(e instanceof c.V))throw e;u=f(e.message)}
const i=m.some(({word:e})=>e==="release");const l=m.length>0&&m.every(({word:e})=>e===void 0);const g=h-a.now()
;if(i||l||t>=o||g<=0)return machinesVerdict(s,m.map(cleaned(f)),u);await a.wait(Math.min(Math.max(d,r),g))}}
async function round(e,t,n,a,s,o){const r=new Map(n.filter(({word:e})=>e===void 0).map(e=>[e.machine,e]))
;const i=t.filter(e=>!r.has(e));const c=await a.reachable(i);const d=i.filter(e=>c.has(e))
;if(d.length>0)await a.ask(d,e,0);const l=await answered(d,a,s,o)
;return t.map(t=>r.get(t)??toSaid(t,c.has(t),l[t],e.release))}async function answered(e,t,n,a){let s=a;for(;;){
const a=await t.answers();const o=e.filter(e=>a[e]?.state==="asked");const r=e.some(e=>isWrong(a[e]))
;if(r)s=Math.min(s,n.now()+l);if(o.length===0||n.now()>=s)return a;await n.wait(d)}}function isWrong(e){
return e?.state==="failed"&&e.word==="release"}function toSaid(e,t,n,a){const none=t=>({machine:e,word:"no data",why:t})
;if(!t)return none("its agent of Systems Manager is not online, so no command can reach it")
;if(n===void 0)return none("the command did not reach it")
;if(n.state==="asked")return none("it was asked, but no answer came back");const s=n.detail.split("\n")[0]??""
;if(n.state==="passed")return{machine:e,why:s,release:n.release??a};const{word:o="no data",release:r}=n;return{
machine:e,word:o,why:s,...r!==void 0&&{release:r}}}function cleaned(e){return({release:t,...n})=>({...n,why:(0,
a.K)(n.why,e,f),...t!==void 0&&{release:(0,a.K)(t,e)}})}}};
