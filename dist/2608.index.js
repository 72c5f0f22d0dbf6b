export const id=2608;export const ids=[2608];export const modules={12608:(e,t,n)=>{n.r(t);n.d(t,{
askMachines:()=>askMachines,askedOf:()=>askedOf,find:()=>find});var a=n(23738);const s=5;const o=100
;function machinesVerdict(e,t,n){const a=t.filter(({word:e})=>e!==void 0);const s={}
;for(const{word:e}of a)if(e)s[e]=(s[e]??0)+1;const r=t.filter(({release:e})=>e!==void 0)
;const i=countsOf(r.map(({release:e=""})=>e));return{check:e,passed:t.length>0&&a.length===0,asked:t.length,
good:t.length-a.length,failures:t.length===0?{"no data":1}:s,...r.length>0&&{releases:i},...t.length===0?{
word:"no data",why:n,came:""}:troubleOf(t,s,i),...a.length>0&&{
machines:Object.fromEntries(a.slice(0,o).map(({machine:e,word:t,why:n})=>[e,`${t}: ${n}`]))}}}function troubleOf(e,t,n){
const[o]=worstFirst(t);if(o===void 0)return{};const r=e.filter(e=>e.word===o);const i=r.slice(0,s).map(({machine:e})=>e)
;const c=r.length>s?` and ${r.length-s} more`:"";const d=worstFirst(t).slice(1).map(e=>`; ${e} ${t[e]} times`)
;const l=o==="release"&&Object.keys(n).length>0?`; ${(0,a.oi)(n)}`:""
;const f=`${r.length} of ${e.length} machines (${i.join(", ")}${c}): ${r[0]?.why}${l}${d.join("")}`;return{word:o,why:f,
came:""}}function worstFirst(e){const rank=e=>e==="release"?2:e==="no data"?0:1;const t=Object.entries(e)
;return t.toSorted(([e,t],[n,a])=>rank(n)-rank(e)||a-t).map(([e])=>e)}function countsOf(e){const t=new Map
;for(const n of e)t.set(n,(t.get(n)??0)+1);return Object.fromEntries(t)}var r=n(22730);var i=n(79982);const c=.5
;const d=5;function askedOf(e,{release:t,where:n}){const{liveCheck:a}=e
;const s=n??a.release??(t===void 0?void 0:"header:x-release");return{...e,release:t??e.release,liveCheck:{...a,
via:"ssm",release:s}}}async function find(e,t){try{return await e.find()}catch(e){
if(e instanceof i.C)return t(e.message);if(e instanceof i.V)return;throw e}}async function askMachines(e,t,n,a){
const{name:s,maxAttempts:o,retryDelay:d,timeout:l,clean:f}=e;const h=a.now()+l;let w=t;let m=[]
;let u=`AWS told of no fleet within ${(0,r.a3)(l)}`;for(let t=1;;t++){try{w??=await n.find()
;if(typeof w==="string")return machinesVerdict(s,[],w)
;m=await round(askedOf(w.spec,e),await n.machines(w.group),m,n,a,h);u=`no machine of ${w.group} is in service`}catch(e){
if(e instanceof i.C)return machinesVerdict(s,[],f(e.message));if(!(e instanceof i.V))throw e;u=f(e.message)}
const r=m.some(({word:e})=>e==="release");const l=m.length>0&&m.every(({word:e})=>e===void 0);const g=h-a.now()
;if(r||l||t>=o||g<=0)return machinesVerdict(s,m.map(cleaned(f)),u);await a.wait(Math.min(Math.max(c,d),g))}}
async function round(e,t,n,a,s,o){const r=new Map(n.filter(({word:e})=>e===void 0).map(e=>[e.machine,e]))
;const i=t.filter(e=>!r.has(e));const c=await a.reachable(i);const d=i.filter(e=>c.has(e))
;if(d.length>0)await a.ask(d,e,0);const l=await answered(d,a,s,o)
;return t.map(t=>r.get(t)??toSaid(t,c.has(t),l[t],e.release))}async function answered(e,t,n,a){let s=a;for(;;){
const a=await t.answers();const o=e.filter(e=>a[e]?.state==="asked");const r=e.some(e=>isWrong(a[e]))
;if(r)s=Math.min(s,n.now()+d);if(o.length===0||n.now()>=s)return a;await n.wait(c)}}function isWrong(e){
return e?.state==="failed"&&e.word==="release"}function toSaid(e,t,n,a){const none=t=>({machine:e,word:"no data",why:t})
;if(!t)return none("its agent of Systems Manager is not online, so no command can reach it")
;if(n===void 0)return none("the command did not reach it")
;if(n.state==="asked")return none("it was asked, but no answer came back");const s=n.detail.split("\n")[0]??""
;if(n.state==="passed")return{machine:e,why:s,release:n.release??a};const{word:o="no data",release:r}=n;return{
machine:e,word:o,why:s,...r!==void 0&&{release:r}}}function cleaned(e){return({release:t,...n})=>({...n,why:e(n.why),
...t!==void 0&&{release:e(t)}})}}};
