export const id=1874;export const ids=[1874];export const modules={31460:(e,t,n)=>{n.d(t,{M:()=>s,V:()=>testsOf})
;const s="container";const o={125:", by which docker says that it could not start it",
126:", by which docker says that it is no program that can be run",
127:", by which docker says that there is no such program in the image",
137:", which is a kill: often for want of memory"};function testsOf(e,t){const{cases:n}=e;const o=t.command||t.image
;const r=troubleOf(e,t);if(r){const{type:e,why:t}=r;return[...n,{suite:s,name:o,seconds:0,failure:{type:e,message:t,
text:t}}]}return n.length>0?n:[{suite:s,name:o,seconds:0}]}
function troubleOf({code:e,cases:t,problems:n,last:s},{image:r,command:i,within:a}){
const c=i||"the command of the image";if(e==="late"){
const e=`${c} was stopped in ${r} after ${a}, when the time was over; raise timeout, or see what it waits for`;return{
type:"late",why:`${e}${lines(s)}`}}const[l]=n;if(l!==void 0){const e=n.length>1?` (and ${n.length-1} more)`:"";return{
type:"report",why:`the report ${l}${e}; see what writes it in ${r}`}}if(e===0||t.some(({failure:e})=>e!==void 0))return
;return{type:"exit code",why:`${c} ended with ${e} in ${r}${o[e]??""}${lines(s)}`}}function lines(e){
return e.length===0?"; it wrote nothing":`; its last lines:\n${e.join("\n")}`}},26199:(e,t,n)=>{n.d(t,{E:()=>told})
;var s=n(5583);var o=n(31460);const r=500;const i=50;const a=200;function told(e,t){
const n=e.filter(({failure:e})=>e!==void 0);const s=n.map(e=>[sentence(e),e.suite]);return{cases:e,failed:n.length,
why:ending(n,e.length),annotations:n.length>1?s:[],result:result(e),summary:summary(e,n.length,t)}}
function whyOf({failure:e}){if(e===void 0)return"";const{type:t,message:n,text:s}=e;const o=(n||s||t).trim()
;return o.length>a?`${o.slice(0,a)}…`:o}function sentence(e){return`${e.name}: ${whyOf(e)}`}function ending(e,t){
const[n]=e;if(n===void 0)return;if(n.suite===o.M&&e.length===1)return n.failure?.message
;const s=e.slice(0,5).map(({name:e})=>e);const r=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} tests failed: ${e.length===1?sentence(n):s.join(", ")}${r}`}function result(e){
return failedFirst(e).slice(0,r).map(({suite:e,name:t,seconds:n,skipped:s,failure:o})=>({suite:e,name:t,
passed:o===void 0,seconds:n,...s&&{skipped:s},...o&&{why:whyOf({failure:o})}}))}function summary(e,t,n){
const o=e.reduce((e,t)=>e+t.seconds,0);const a=`, ${o.toFixed(1)} s of tests`
;const c=t===0?`✅ Tests passed: ${e.length}${a}`:`❌ Tests failed: ${t} of ${e.length}${a}`
;const l=failedFirst(e).slice(0,Math.min(r,t+i));const u=e.length-l.length;return[`## ${c}`,n===""?"":(0,
s.a)(n),l.length===0?"":`| | test | seconds | why |\n|---|---|--:|---|\n${l.map(row).join("\n")}`,u>0?`… and ${u} tests more, in the report`:""].filter(e=>e!=="").join("\n\n").concat("\n")
}function row(e){const{suite:t="",name:n,seconds:o,skipped:r,failure:i}=e;const c=i?"❌":r?"⏭️":"✅";return`| ${c} | ${(0,
s.a)(n)}${t===""?"":`<br>${(0,s.g)(t,a)}`} | ${o.toFixed(2)} | ${(0,s.g)(whyOf(e),2*a)} |`}function failedFirst(e){
return e.toSorted((e,t)=>Number(t.failure!==void 0)-Number(e.failure!==void 0))}},21874:(e,t,n)=>{n.d(t,{
joinReports:()=>joinReports,o:()=>readReports,p:()=>testsIn});var s=n(62807);var o=n(26199);const r=16<<20
;async function testsIn(e,t){if(e.length===0)return{cases:[],problems:[]}
;const{parseJUnit:s}=await Promise.all([n.e(9800),n.e(870)]).then(n.bind(n,60870));const o=[];const r=[]
;for(const{name:n,text:i,problem:a}of e)try{if(i===void 0)throw new Error(a)
;o.push(...s(t.clean(i)).map(e=>cleaned(e,t)))}catch(e){r.push(`${n} ${e instanceof Error?e.message:e}`)}return{cases:o,
problems:r}}function cleaned(e,{clean:t}){const{name:n,failure:s}=e;if(s===void 0)return{...e,name:t(n)}
;const{type:o,message:r,text:i}=s;return{...e,name:t(n),failure:{type:t(o),message:t(r),text:t(i)}}}
async function readReports(e,{files:t,workspace:n},s){const o=await(await t()).find(e);const i=[]
;for(const{path:e,size:t}of o){const s=t>r?void 0:await n.text(e);i.push({name:e,...s===void 0?{
problem:`is larger than ${r>>20} MiB`}:{text:s}})}return{...await testsIn(i,s),found:o.length}}
async function joinReports(e,t,n){const{cases:r,problems:i,found:a}=await readReports(e,t,n);if(a===0)throw(0,
s.Qm)(`reports: no file matches ${e.join(" or ")}; download the reports before this step, or correct the pattern`)
;const c=i.map(e=>({suite:"reports",name:e,seconds:0,failure:{type:"report",message:e,text:e}}));return(0,
o.E)([...r,...c],"")}}};
