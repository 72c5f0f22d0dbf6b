export const id=9402;export const ids=[9402];export const modules={12449:(e,n,t)=>{t.d(n,{v:()=>sweepAway})
;var o=t(60046);var s=t(98668);var r=t(15172);var a=t(55928);var i=t(7137);async function sweepAway(e,n,t,o,s){
const{app:i,environment:c}=t.marks;const d=new a.g({section:()=>{},log:{...s,info:e=>s.info(`${c}: ${e}`)}});const l={
me:n,app:i,environment:c,kind:"teardown"};try{
const{step:s,changed:a}=await(0,r.reconcile)(e,l,(e,n)=>d.tell(e,n),until(t,n))
;const i=s.outcome==="removed"?"removed":s.outcome==="superseded"?"stays":"left";return{what:i,
why:i==="removed"?o:s.why,at:e.clock.now(),changed:a}}catch(n){return{what:"left",
why:n instanceof Error?n.message:String(n),at:e.clock.now()}}}function until({until:e,...n},{nonce:t}){const r=(0,
i.P)(n);if(e===void 0)return r;const over=({seen:{records:e}})=>{const n=(0,o.mi)(e)
;const r="the time for it was over; the next sweep goes on";const a=n?.nonce===t&&!(0,o.Ko)(e,n);return a?(0,s.QZ)({
do:"let-go",n:n.n},`give the lease up: ${r}`):(0,s.Vw)("failed",r)};return{...r,decide(n,t){const o=r.decide(n,t)
;return t.seen.now<e||o.kind==="done"?o:{...over(t),phase:o.phase}}}}},57568:(e,n,t)=>{t.d(n,{p:()=>tellFates})
;var o=t(5583);var s=t(66014);const r=3e3;const a={environments:{done:"Gone",plan:"Would go",one:"is gone",
some:"are gone",would:"would go"},releases:{done:"Old releases forgotten",plan:"Old releases would be forgotten",
one:"has lost old releases",some:"have lost old releases",would:"would lose old releases"}}
;function fatesSummary({app:e,where:n,plan:t,of:s,fates:r,run:i}){
const those=(...e)=>r.filter(({what:n})=>e.includes(n))
;const[c,d,l]=[those("removed","goes"),those("left"),those("stays")]
;const h=`${c.length} of ${r.length} ${r.length===1?"environment":"environments"}`
;const u=t?a[s].would:c.length===1?a[s].one:a[s].some
;const m=d.length===0?"":`, ${d.length} ${d.length===1?"is":"are"} left`
;const p=`${l.length} ${l.length===1?"stays":"stay"}`;return[`## ${t?"📋":d.length>0?"⚠️":"🧹"} ${(0,o.g)(e)} in ${(0,
o.g)(n)}: ${h} ${u}${m}`,d.length===0?"":`### Left\n\nThe next run goes on with it.\n\n${table("what is left, and why",d)}`,c.length===0?"":`### ${a[s][t?"plan":"done"]}\n\n${table("why",c)}`,l.length===0?"":`<details><summary>${p}</summary>\n\n${table("why",l)}\n\n</details>`,i===void 0?"":`Run: ${(0,
o.g)(i)}`].filter(e=>e!=="").join("\n\n").concat("\n")}function table(e,n){const t=n.some(({at:e})=>e!==void 0)
;const row=(...e)=>`| ${(t?e:e.slice(0,2)).join(" | ")} |`;const a=n.map(e=>row((0,o.a)(e.name),(0,
o.g)(e.why,r),e.at===void 0?"":(0,s.n$)(e.at)))
;return[row("environment",e,"when"),row("---","---","---"),...a].join("\n")}
function tellFates({inputs:e,run:n,log:t,...o},s,r,a){const i=a.sort((e,n)=>e.name<n.name?-1:1)
;for(const{name:e,what:n,why:o}of i)if(n==="left")t.warning(`${e} is left: ${o}`,"Left");else t.info(`${e}: ${n}, since ${o}`)
;const named=(...e)=>i.filter(({what:n})=>e.includes(n)).map(({name:e})=>e);const c=named("removed","goes")
;o.setOutput("outcome",e.plan?"skipped":"removed");o.setOutput("changed",i.some(({changed:e})=>e===true))
;o.setOutput("removed",c.join("\n"));o.setOutput("left",named("left").join("\n"));o.report({environments:i})
;const d=n.url===void 0?{}:{run:n.url};o.summary(fatesSummary({app:e.app,where:s,plan:e.plan,of:r,fates:i,...d}))}},
49402:(e,n,t)=>{t.r(n);t.d(n,{sweep:()=>sweep});var o=t(1804);function existing(e,n,t,o){
const s=n.filter(({deed:n})=>n.app===e.app&&n.repository===e.repository);const r=t.flatMap(n=>{const t=marksOn(n.tags,e)
;return t?[{...n,marks:t,environment:n.tags["environment"]??""}]:[]})
;const a=new Set([...s.map(({deed:e})=>e.environment),...r.map(({environment:e})=>e)]);return[...a].sort().map(e=>{
const n=s.find(({deed:n})=>n.environment===e);const t=o[e];const a=r.filter(n=>n.environment===e);return{environment:e,
...n?{host:n.host,deed:n.deed}:hostOf(a),...t!==void 0&&{live:t},things:a.map(({what:e,marks:n})=>({what:e,marks:n}))}})
}function hostOf(e){const n=e.find(e=>e.marks==="all"&&e.host!==void 0)?.host;return n===void 0?{}:{host:n}}
function marksOn(e,{app:n,repository:t,domain:s}){const r={app:n,domain:s,"repository-id":t}
;if(!e["environment"]?.startsWith(o.nb))return;const a=Object.entries(r).filter(([n])=>e[n]!==void 0)
;if(a.length===0||a.some(([n,t])=>e[n]!==t))return;return a.length===Object.keys(r).length?"all":"some"}var s=t(66014)
;function judgeEnvironment(e,n,t){const{deed:o,live:s,things:r}=e
;if(!n.branches?.includes(n.defaultBranch))return stays(`the branches could not be read whole (${n.defaultBranch||"the default one"} is not among them), so nothing is removed; the job needs contents: read`)
;if(s!==void 0)return stays(`${s} is at it`);if(o)return judgeDeed(o,n,n.branches,t)
;const a=r.find(({marks:e})=>e==="some")
;if(a)return stays(`no name leads there, and ${a.what} has only some of our tags: whose it is, a person has to say`)
;return goes("no name leads there any more, and all of it has our tags")}function judgeDeed(e,{labelled:n},t,o){
const r=JSON.stringify(e.branch);if(!t.includes(e.branch))return goes(`its branch ${r} is gone`)
;if(n?.branches&&!n.branches.includes(e.branch))return goes(`no open pull request of ${r} has the label ${n.label}`)
;if(e.ending===true)return{...goes("its teardown was begun and not ended"),byDeed:true};if(o>=e.expires)return{
...goes(`it expired at ${(0,s.n$)(e.expires)}`),byDeed:true}
;return stays(`its branch ${r} is there, and it ends at ${(0,s.n$)(e.expires)}`)}function stays(e){return{keep:true,
why:e}}function goes(e){return{keep:false,why:e}}var r=t(92763);var a=t(60046);var i=t(59035);var c=t(98668)
;var d=t(98554);function mendStep(e,n){const t=(0,a.mi)(n.records);const o=t!==void 0&&(0,a.Ko)(n.records,t)
;const s=o?(0,d.Cl)(n,(0,i.zv)(e)):void 0;return{...s??(0,c.Vw)("released",`${e} leads where it should`),phase:{
name:"site",host:e}}}var l=t(82200);var h=t(15172);async function mendName(e,n,{owner:t,host:o,port:s}){
if(s===void 0)return false;const r={me:n,app:t.app,environment:t.environment,kind:"rollout"};const a={look:l.O,
decide:(e,{seen:n})=>mendStep(o,n)};const{changed:i}=await(0,h.reconcile)(e,r,()=>{},a);return i}var u=t(21771)
;var m=t(12449);var p=t(57568);const f=25;async function sweep(e,n,t,s){const{inputs:a,run:i,log:c}=e
;const{app:d,plan:l,timeout:h}=a;const{account:g,region:v,domain:w,balancers:y}=n;const $={account:g,region:v,domain:w,
...y&&{balancers:y}};const[b,k]=await Promise.all([s.branches.wanted(a.label),s.things({...$,app:d,repository:{
name:i.repository,id:i.repositoryId}})]);const O={app:d,file:a.fleet,fleet:n,run:i,hash:s.sha256};const j=[]
;const x=[...existing({app:d,repository:i.repositoryId,domain:w},t,k,{})];async function bare({environment:e,host:n},t){
const r=(0,o.gw)(d,e,s.sha256);return await s.bare({...$,marks:t,targetGroup:r,...n!==void 0&&{host:n}})}
async function mend(e,n){const{environment:t}=n.owner;try{const o=await mendName(e,s.me,n)
;if(o)c.info(`${t}: ${n.host} leads to the machines that AWS launched in the place of others`)}catch(e){
c.warning(`${t}: whether ${n.host} leads to its machines is not known: ${e.message}`)}}await Promise.all(Array.from({
length:f},async function next(){for(let e=x.shift();e!==void 0;e=x.shift()){const{environment:n,host:t,deed:o}=e
;const a=(0,r.Ok)({app:d,environment:n,repository:i.repositoryId},w);const p=t!==void 0&&o?(0,u.B)(O,{host:t,deed:o
}):void 0;const f=p&&await s.open(p);const g=f??await bare(e,a)
;const{keep:v,why:y,byDeed:$=false}=judgeEnvironment(e,b,g.clock.now());if(v||l){j.push({name:n,what:v?"stays":"goes",
why:y});if(v&&!l&&f)await mend(f,p)}else{const e={marks:a,...t!==void 0&&{host:t},judged:{deed:o,byDeed:$},timeout:h}
;j.push({name:n,...await(0,m.v)(g,s.me,e,y,c)})}}}));(0,p.p)(e,w,"environments",j)}}};
