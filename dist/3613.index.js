export const id=3613;export const ids=[3613];export const modules={66014:(e,n,t)=>{t.d(n,{bj:()=>o,n$:()=>utc,
xS:()=>factsOf});function factsOf({commit:{sha:e,message:n,author:t},expires:o}){const theirs=(e,n)=>({name:e,value:n,
theirs:true});return[{name:"Commit",value:e,theirs:!/^[0-9a-f]{40}$/.test(e)
},theirs("Message",n.trimStart().split(/\r?\n/,1)[0]??""),theirs("Author",t),{name:"Ends",value:o===void 0?"":utc(o),
theirs:false}].filter(({value:e})=>e.trim()!=="")}
const o=["To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","To stop it, close the pull request or delete the branch."]
;function utc(e){return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},57568:(e,n,t)=>{t.d(n,{
p:()=>tellFates});var o=t(5583);var s=t(66014);const r=3e3;const a={environments:{done:"Gone",plan:"Would go",
one:"is gone",some:"are gone",would:"would go"},releases:{done:"Old releases forgotten",
plan:"Old releases would be forgotten",one:"has lost old releases",some:"have lost old releases",
would:"would lose old releases"}};function fatesSummary({app:e,where:n,plan:t,of:s,fates:r,run:i}){
const those=(...e)=>r.filter(({what:n})=>e.includes(n))
;const[l,c,u]=[those("removed","goes"),those("left"),those("stays")]
;const d=`${l.length} of ${r.length} ${r.length===1?"environment":"environments"}`
;const f=t?a[s].would:l.length===1?a[s].one:a[s].some
;const h=c.length===0?"":`, ${c.length} ${c.length===1?"is":"are"} left`
;const p=`${u.length} ${u.length===1?"stays":"stay"}`;return[`## ${t?"📋":c.length>0?"⚠️":"🧹"} ${(0,o.g)(e)} in ${(0,
o.g)(n)}: ${d} ${f}${h}`,c.length===0?"":`### Left\n\nThe next run goes on with it.\n\n${table("what is left, and why",c)}`,l.length===0?"":`### ${a[s][t?"plan":"done"]}\n\n${table("why",l)}`,u.length===0?"":`<details><summary>${p}</summary>\n\n${table("why",u)}\n\n</details>`,i===void 0?"":`Run: ${(0,
o.g)(i)}`].filter(e=>e!=="").join("\n\n").concat("\n")}function table(e,n){const t=n.some(({at:e})=>e!==void 0)
;const row=(...e)=>`| ${(t?e:e.slice(0,2)).join(" | ")} |`;const a=n.map(e=>row((0,o.a)(e.name),(0,
o.g)(e.why,r),e.at===void 0?"":(0,s.n$)(e.at)))
;return[row("environment",e,"when"),row("---","---","---"),...a].join("\n")}
function tellFates({inputs:e,run:n,log:t,...o},s,r,a){const i=a.sort((e,n)=>e.name<n.name?-1:1)
;for(const{name:e,what:n,why:o}of i)if(n==="left")t.warning(`${e} is left: ${o}`,"Left");else t.info(`${e}: ${n}, since ${o}`)
;const named=(...e)=>i.filter(({what:n})=>e.includes(n)).map(({name:e})=>e);const l=named("removed","goes")
;o.setOutput("outcome",e.plan?"skipped":"removed");o.setOutput("changed",i.some(({changed:e})=>e===true))
;o.setOutput("removed",l.join("\n"));o.setOutput("left",named("left").join("\n"));o.report({environments:i})
;const c=n.url===void 0?{}:{run:n.url};o.summary(fatesSummary({app:e.app,where:s,plan:e.plan,of:r,fates:i,...c}))}},
13613:(e,n,t)=>{t.r(n);t.d(n,{releases:()=>releases});var o=t(88105);var s=t(5068);var r=t(83956);var a=t(60046)
;var i=t(98668);var l=t(69665);function pruneStep(e,n,t){return{...prune_step_step(e,n,t),phase:{name:"pruning",
environment:e.environment}}}function prunable(e,n){const t=(0,a.mi)(n.records);if(t===void 0)return[];const o=(0,
a.Mf)(t)?without(t,n.records):n.records;const s=n.fleets.find(({name:e})=>e===(0,a.PX)(o));const i={...(0,a.mi)(o)??t,
...s&&{candidate:s.name}};return(0,r.z)({lease:i,candidate:s,stable:void 0},{...n,records:o},e)}
function prune_step_step(e,{keep:n,timeout:t},o){const{me:s,environment:r,held:c}=e;const{records:u,now:d,holder:f}=o
;const h=(0,a.mi)(u);const[p]=prunable(n,o);const m=(0,i.Vw)("removed",`nothing is left of ${r} that no rollback needs`)
;if(h===void 0||c&&(0,a.Ko)(u,c)&&p===void 0)return m;if(c&&(0,a.Ko)(u,c))return(0,
i.Vw)("failed",`${p?.why}, and that did not end within ${t} s`);if(c&&h.nonce!==s.nonce)return(0,
i.Vw)("superseded",`${(0,a.ng)(h)} has gone past this run, which has changed nothing since`);if(h.nonce===s.nonce){
const e=(0,l.cU)(h,u);if(d<e)return(0,i.uk)("let what the run before had under way come to its end",e)
;const n=p===void 0||d>h.at+t;return n?(0,i.QZ)({do:"let-go",n:h.n},"give the lease up"):unlessRefused(p,o)}const g=(0,
a.YH)(u,h.n);const w=g?.ended||(0,a.Mf)(h)&&(0,l.sI)(h,g,void 0,f,e,d);if(!w)return(0,i.Vw)("superseded",`${(0,
a.ng)(h)} is at ${r}, or left it half-way: a rollout ends it`);return p===void 0?m:claim(e,h.n+1)}function claim(e,n){
const t=(0,o.Wg)(e.app,e.environment,a.pH,n);const s={kind:"teardown",release:a.pH,candidate:t};return(0,i.QZ)({
do:"claim",lease:{n,attempt:n,...(0,o.Kd)(e),...s}},`begin to forget old releases of ${e.environment}`)}
function without({n:e},n){const others=n=>n.filter(n=>n.n!==e);return{...n,leases:others(n.leases),beats:others(n.beats)
}}function unlessRefused(e,n){if(e.kind!=="effect")return e;const t=(0,s.q)(n,void 0,e.effect);if(t!==void 0)return(0,
i.Vw)("halted",`"${e.why}" was not done, since it would break ${t}`);const{refusal:o}=n;return o&&(0,
i.H6)(e.effect,o.effect)?(0,i.Vw)("failed",o.message):e}var c=t(82200);function pruning(e){return{look:c.O,
decide:(n,{seen:t})=>pruneStep(n,e,t)}}var u=t(15172);var d=t(55928);var f=t(57568);async function releases(e,n){
const{inputs:t,log:o}=e;const{app:s,keep:r,timeout:a}=t;const i=[];for(const e of await n.environments(s)){
const l=await n.plain(s,e);const c={me:n.me,app:s,environment:e,kind:"teardown"};const f=pruning({keep:r,timeout:a})
;const fate=(n,{why:t})=>({name:e,what:n,why:t});try{const{step:n,seen:s}=await(0,u.S)(l,c,f);const a=prunable(r,s)
;if(n.kind==="done")i.push(fate("stays",n));else if(t.plan)i.push(fate("goes",{why:told(a)}));else{
const say=n=>o.info(`${e}: ${n}`);const n=new d.g({section:()=>{},log:{...o,info:say}});const t=await(0,
u.reconcile)(l,c,(e,t)=>n.tell(e,t),f)
;const s=t.step.outcome==="removed"?"removed":t.step.outcome==="superseded"?"stays":"left";const r=s==="removed"?{
why:told(a)}:t.step;i.push({...fate(s,r),at:l.clock.now(),changed:t.changed})}}catch(e){i.push(fate("left",{
why:e instanceof Error?e.message:String(e)}))}}(0,f.p)(e,"all environments","releases",i)}function told(e){
return e.map(({why:e})=>e).join("; ")}}};
