export const id=4633;export const ids=[4633];export const modules={79982:(n,e,t)=>{t.d(e,{Cb:()=>Denied,Vs:()=>Later,
c8:()=>RecordsDenied});class Later extends Error{}class Denied extends Error{}class RecordsDenied extends Denied{}},
24633:(n,e,t)=>{t.r(e);t.d(e,{watching:()=>watching});var a=t(22730);var s=t(5583);var o=t(25812);const i=6;const c=200
;function failedBy({watched:n}){const e=n.filter(({finding:n})=>n.kind==="sign")
;return e.length>0?e:n.filter(({ending:n})=>n!=="pass")}function watchFailure(n){const e=failedBy(n);const[t]=e
;if(t===void 0)return;const{name:s,finding:o}=t
;const i=o.kind==="no data"?`${s} had no data: ${o.said} (no-data: ${n.noData})`:`${s}: ${o.said}${lastOf(o)}`
;const c=e.length>1?`; and ${e.slice(1).map(({name:n})=>n).join(", ")}`:"";return`after ${(0,
a.a3)(n.seconds)} of watching: ${i}${c}`}function lastOf(n){const e=n.kind==="sign"?n.evidence.at(-1):void 0
;return e===void 0?"":`; the last: ${e}`}function watchLine(n,e,t){
const s=n.toSorted((n,e)=>Number(n.ending==="pass")-Number(e.ending==="pass")).slice(0,i)
;const o=s.map(({name:n,finding:e})=>`${n}: ${e.said}`);const c=n.length>s.length?[`and ${n.length-s.length} more`]:[]
;const r=`${(0,a.a3)(e).padStart(6)}  of ${(0,a.a3)(t)} watched`;return`${r}: ${[...o,...c].join("; ")}`}
function watchSummary(n,e){const t=failedBy(n);const i=t.length===0?"✅ Watched":"❌ Watched"
;const r=n.watched.filter(n=>!t.includes(n));const d=[...t,...r].slice(0,c).map(n=>row(n,t.includes(n)))
;const f=t.flatMap(({name:n,finding:e})=>e.kind==="sign"&&e.evidence.length>0?[`${(0,
s.a)(n)}, the last of it:\n\n${e.evidence.map(n=>`- ${(0,s.a)(n)}`).join("\n")}`]:[]);const u=[`### ${i} for ${(0,
a.a3)(n.seconds)}`,`| | what | seen |\n|---|---|---|\n${d.join("\n")}`];const l=(0,o.yb)(n.answered??[],e)
;return[...u,...f,...l?[l]:[]].join("\n\n").concat("\n")}function row({name:n,finding:e},t){const a=e.kind==="no data"
;const o=t?"❌":a?"❔":"✅";return`| ${o} | ${(0,s.a)(n)} | ${a?"no data: ":""}${(0,s.g)(e.said)} |`}
function watchCases(n){const e=failedBy(n);return n.watched.map(t=>{const{kind:a,said:s}=t.finding
;const o=t.finding.kind==="sign"?t.finding.evidence:[];const i={type:a,message:`${a}: ${s}`,text:[s,...o].join("\n")}
;return{name:`watch ${t.name}`,seconds:n.seconds,...e.includes(t)&&{failure:i}}})}var r=t(26876);var d=t(48932)
;function findAlarm({state:n,reason:e,since:t,missing:a},s){const o=(0,r.K)(e,s);if(n==="ALARM"){
const n=t===void 0?"":` since ${new Date(t*1e3).toISOString().slice(0,19)}Z`;return{kind:"sign",said:`ALARM${n}: ${o}`,
evidence:[]}}if(n==="OK")return{kind:"fine",said:"OK"};if(a)return{kind:"no data",said:o,because:"absent"};return{
kind:"no data",said:`INSUFFICIENT_DATA: ${o||"no reason is given"}`,because:"quiet"}}function findLines(n,e,t){
const{lines:s,last:o,any:i}=n;if(!i)return{kind:"no data",said:"nothing was logged",because:"quiet"}
;if(s.of===0||e.of===0)return{kind:"no data",said:"there is too much of it to be read",because:"late"}
;const c=`${many(e.count,"line")} in the ${(0,a.a3)(e.of)} before`;const f=`${many(s.count,"line")} in ${(0,
a.a3)(s.of)}, ${c}`;if(!(0,d.Cj)(s,e))return{kind:"fine",said:f};return{kind:"sign",said:f,evidence:o.map(n=>(0,
r.K)(n,t))}}function countOf({targets:n,own:e=0,requests:t}){return{count:n+e,of:Math.max(t,n+e)}}
function findAnswered(n,e){const t=countOf(n);if(t.of===0)return{kind:"no data",said:"no figures of requests yet",
because:"late"};const a=countOf(e);const s=a.of===0?"no requests before":`${a.count} of ${a.of} in the hour before`
;const o=n.own===void 0?"":` (${n.own} of them the balancer's own)`
;const i=`${t.count} of ${many(t.of,"request")} got 5xx${o}, ${s}`;return(0,d.Cj)(t,a)?{kind:"sign",said:i,evidence:[]
}:{kind:"fine",said:i}}function findAnswers({asked:n,bad:e,badInARow:t,why:a,came:s},o){if(n===0)return{kind:"no data",
said:"no answer came",because:"late"};const i=`${e} of ${many(n,"answer")} not good${e>0?`; ${a}`:""}`;const c=t>=o||(0,
d.Cj)({count:e,of:n},{count:0,of:0});return c?{kind:"sign",said:i,evidence:s===""?[]:[s]}:{kind:"fine",said:i}}
function many(n,e){return`${n} ${e}${n===1?"":"s"}`}var f=t(79982);function partsOf(n,e,t){
const{alarms:a,logs:s,balancer:o}=n
;return[...a.length>0?[alarmsPart(a,e,t)]:[],...s.map(n=>comparedPart(`log ${n.group} for ${n.pattern}`,(t,a)=>e.lines(n,t,a),(n,e)=>findLines(n,e.lines,t))),...o===void 0?[]:[comparedPart(`balancer ${o.split(":").at(-1)}`,(n,t)=>e.answered(o,n,t),findAnswered)]]
}function alarmsPart(n,e,t){const look=async()=>{const a=await toldIfNot(()=>e.alarms(n));return"kind"in a?n.map(n=>({
name:`alarm ${n}`,finding:a})):a.map(n=>({name:`alarm ${n.name}`,finding:findAlarm(n,t)}))};return{before:look,look}}
function comparedPart(n,e,t){let a;let s=[0,0];const before=async(t,o)=>{s=[t,o];const i=await toldIfNot(()=>e(t,o))
;if("kind"in i)return[{name:n,finding:i}];a=i;return[]};return{before,async look(o,i){
const c=a===void 0?await before(...s):[];if(a===void 0)return c;const r=await toldIfNot(()=>e(o,i));return[{name:n,
finding:"kind"in r?r:t(r,a)}]}}}async function toldIfNot(n){try{return await n()}catch(n){if(n instanceof f.Cb)return{
kind:"no data",said:n.message,because:"absent"};if(n instanceof f.Vs)return{kind:"no data",said:n.message,because:"late"
};throw n}}var u=t(61256);var l=t(51430);var h=t(68112);var w=t(21966);class Asking{served=false;#n;#e;#t;#a;#s
;#o=new AbortController;constructor(n,e,t){this.#n=n;this.#e=e;this.#t=t;this.#a=new w.i(e.concurrency)
;this.#s=new Map(n.map(n=>[n,{asked:0,bad:0,badInARow:0,why:"",came:"",releases:[]}]))}async run(){
await Promise.all([...this.#s].map(([n,e])=>this.#i(n,e)))}stop(){this.#o.abort()}found(){return this.#n.map(n=>({
name:n.name,finding:findAnswers(this.#s.get(n),this.#e.consecutive)}))}answered(){return this.#n.map(n=>({check:n.name,
releases:this.#s.get(n)?.releases??[]}))}async#i(n,e){const{asker:t,clock:a}=this.#t;const{signal:s}=this.#o
;while(!s.aborted){const o=a.now()+this.#e.pace;await this.#a.through(async()=>{if(s.aborted)return
;const o=await t.ask(n.question,s);if(s.aborted)return;const i=(0,r.S)(n,o,a.now(),this.#e.clean);const{failure:c}=i
;const d=c?(0,h.I)(c,o,this.#e.clean):"";e.releases=(0,l.z)(e.releases,i,d);e.asked+=1;if(c===void 0){this.served=true
;e.badInARow=0;return}e.bad+=1;e.badInARow+=1;Object.assign(e,{why:`${c.word}: ${c.why}`,came:c.came})})
;while(!s.aborted&&a.now()<o)await a.wait(Math.min(1,o-a.now()))}}}const m=3600;const g=300;const $=10;const b=1
;async function before(n,e){const t=await Promise.all(n.map(n=>n.before(e-m,e)))
;return t.flat().filter(({finding:n})=>n.kind==="no data"&&n.because==="absent")}async function watch_watch(n,e,t,a,s){
const{clock:o}=a;const i=o.now();const c=i+t.lasts;const r=new Asking(n,t,a);const d=r.run();let f=[];try{
for(let n=i+b;;){const a=o.now();if(a>=n){const t=Math.max(i,a-g);f=(await Promise.all(e.map(n=>n.look(t,a)))).flat()
;n=a<c?Math.min(a+$,c):a+$}const d=(0,u.V1)([...r.found(),...f],t.noData,r.served)
;const l=d.some(({finding:n})=>n.kind==="sign")
;const h=d.some(({ending:n})=>n==="wait")&&!d.some(({ending:n})=>n==="fail");if(l||a>=c&&(!h||a>=c+t.patience))return{
watched:d,seconds:o.now()-i,noData:t.noData,answered:r.answered()};s(d,a-i)
;await o.wait(Math.max(0,Math.min(b,n-o.now())))}}finally{r.stop();await d}}
async function watching(n,{inputs:e,secrets:t,log:a},s,o){const{alarms:i=[],logs:c=[],balancer:r,timeout:d,release:f}=e
;const u=i.length>0||c.length>0||r!==void 0;const l=u?partsOf({alarms:i,logs:c,balancer:r},await s.watcher(),t.clean):[]
;for(const{name:n,finding:e}of await before(l,s.clock.now()))a.warning(`${n} can't be watched: ${e.said}`,"No data")
;return async(t,a)=>{const i={lasts:n,patience:d,pace:Math.max(1,e["retry-delay"]),noData:e["no-data"]}
;const c=await watch_watch(t,l,{...a,...i},s,(e,t)=>o.watched(()=>watchLine(e,t,n)));const r=watchFailure(c);return{
watched:c.watched,why:r,summary:watchSummary(c,f),cases:watchCases(c)}}}}};
