export const id=3613;export const ids=[3613];export const modules={12318:(e,n,t)=>{t.d(n,{p:()=>tellFates})
;var o=t(94280);function tellFates({inputs:e,run:n,log:t,...s},r,a,i){const c=i.sort((e,n)=>e.name<n.name?-1:1)
;for(const{name:e,what:n,why:o}of c)if(n==="left")t.warning(`${e} is left: ${o}`,"Left");else t.info(`${e}: ${n}, since ${o}`)
;const named=(...e)=>c.filter(({what:n})=>e.includes(n)).map(({name:e})=>e);const d=named("removed","goes")
;s.setOutput("outcome",e.plan?"skipped":"removed");s.setOutput("changed",c.some(({changed:e})=>e===true))
;s.setOutput("removed",d.join("\n"));s.setOutput("left",named("left").join("\n"));s.report({[a]:c});s.summary((0,o.z)({
app:e.app,environment:r,kind:"teardown",outcome:e.plan?"plan":"swept",release:"",
why:`${d.length} of ${c.length} ${a} ${e.plan?"would go":"are gone"}`,timeline:c.map(({name:e,what:n,why:t})=>({at:0,
phase:e,what:`${n}: ${t}`})),...{machines:[],evidence:[],next:[],...n.url===void 0?{}:{run:n.url}}}))}},13613:(e,n,t)=>{
t.r(n);t.d(n,{releases:()=>releases});var o=t(88105);var s=t(71627);var r=t(83956);var a=t(60046);var i=t(98668)
;var c=t(69665);function pruneStep(e,n,t){return{...prune_step_step(e,n,t),phase:{name:"pruning",
environment:e.environment}}}function prunable(e,n){const t=(0,a.mi)(n.records);if(t===void 0)return[];const o=(0,
a.Mf)(t)?without(t,n.records):n.records;const s=n.fleets.find(({name:e})=>e===(0,a.PX)(o));const i={...(0,a.mi)(o)??t,
...s&&{candidate:s.name}};return(0,r.z)({lease:i,candidate:s,stable:void 0},{...n,records:o},e)}
function prune_step_step(e,{keep:n,timeout:t},o){const{me:s,environment:r,held:d}=e;const{records:u,now:l,holder:p}=o
;const f=(0,a.mi)(u);const[m]=prunable(n,o);const h=(0,i.Vw)("removed",`nothing is left of ${r} that no rollback needs`)
;if(f===void 0||d&&(0,a.Ko)(u,d)&&m===void 0)return h;if(d&&(0,a.Ko)(u,d))return(0,
i.Vw)("failed",`${m?.why}, and that did not end within ${t} s`);if(d&&f.nonce!==s.nonce)return(0,
i.Vw)("superseded",`${(0,a.ng)(f)} has gone past this run, which has changed nothing since`);if(f.nonce===s.nonce){
const e=(0,c.cU)(f,u);if(l<e)return(0,i.uk)("let what the run before had under way come to its end",e)
;const n=m===void 0||l>f.at+t;return n?(0,i.QZ)({do:"let-go",n:f.n},"give the lease up"):unlessRefused(m,o)}const w=(0,
a.YH)(u,f.n);const v=w?.ended||(0,a.Mf)(f)&&(0,c.sI)(f,w,void 0,p,e,l);if(!v)return(0,i.Vw)("superseded",`${(0,
a.ng)(f)} is at ${r}, or left it half-way: a rollout ends it`);return m===void 0?h:claim(e,f.n+1)}function claim(e,n){
const t=(0,o.Wg)(e.app,e.environment,a.pH,n);const s={kind:"teardown",release:a.pH,candidate:t};return(0,i.QZ)({
do:"claim",lease:{n,attempt:n,...(0,o.Kd)(e),...s}},`begin to forget old releases of ${e.environment}`)}
function without({n:e},n){const others=n=>n.filter(n=>n.n!==e);return{...n,leases:others(n.leases),beats:others(n.beats)
}}function unlessRefused(e,n){if(e.kind!=="effect")return e;const t=(0,s.q)(n,void 0,e.effect);if(t!==void 0)return(0,
i.Vw)("halted",`"${e.why}" was not done, since it would break ${t}`);const{refusal:o}=n;return o&&(0,
i.H6)(e.effect,o.effect)?(0,i.Vw)("failed",o.message):e}var d=t(97699);function pruning(e){return{look:d.O,
decide:(n,{seen:t})=>pruneStep(n,e,t)}}var u=t(511);var l=t(97121);var p=t(12318);async function releases(e,n){
const{inputs:t,log:o}=e;const{app:s,keep:r,timeout:a}=t;const i=[];for(const e of await n.environments(s)){
const c=await n.plain(s,e);const d={me:n.me,app:s,environment:e,kind:"teardown"};const p=pruning({keep:r,timeout:a})
;const fate=(n,{why:t})=>({name:e,what:n,why:t});try{const{step:n,seen:s}=await(0,u.S)(c,d,p);const a=prunable(r,s)
;if(n.kind==="done")i.push(fate("stays",n));else if(t.plan)i.push(fate("goes",{why:told(a)}));else{
const say=n=>o.info(`${e}: ${n}`);const n=new l.g({section:()=>{},log:{...o,info:say}});const t=await(0,
u.L)(c,d,(e,t)=>n.tell(e,t),p);const s=t.step.outcome==="removed"?"removed":t.step.outcome==="superseded"?"stays":"left"
;i.push({...fate(s,s==="removed"?{why:told(a)}:t.step),changed:t.changed})}}catch(e){i.push(fate("left",{
why:e instanceof Error?e.message:String(e)}))}}(0,p.p)(e,"all environments","environments",i)}function told(e){
return e.map(({why:e})=>e).join("; ")}}};
