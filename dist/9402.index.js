export const id=9402;export const ids=[9402];export const modules={12318:(e,n,t)=>{t.d(n,{p:()=>tellFates})
;var o=t(94280);function tellFates({inputs:e,run:n,log:t,...s},r,a,i){const d=i.sort((e,n)=>e.name<n.name?-1:1)
;for(const{name:e,what:n,why:o}of d)if(n==="left")t.warning(`${e} is left: ${o}`,"Left");else t.info(`${e}: ${n}, since ${o}`)
;const named=(...e)=>d.filter(({what:n})=>e.includes(n)).map(({name:e})=>e);const c=named("removed","goes")
;s.setOutput("outcome",e.plan?"skipped":"removed");s.setOutput("changed",d.some(({changed:e})=>e===true))
;s.setOutput("removed",c.join("\n"));s.setOutput("left",named("left").join("\n"));s.report({[a]:d});s.summary((0,o.z)({
app:e.app,environment:r,kind:"teardown",outcome:e.plan?"plan":"swept",release:"",
why:`${c.length} of ${d.length} ${a} ${e.plan?"would go":"are gone"}`,timeline:d.map(({name:e,what:n,why:t})=>({at:0,
phase:e,what:`${n}: ${t}`})),...{machines:[],evidence:[],next:[],...n.url===void 0?{}:{run:n.url}}}))}},49402:(e,n,t)=>{
t.r(n);t.d(n,{sweep:()=>sweep});var o=t(1804);function existing(e,n,t,o){
const s=n.filter(({deed:n})=>n.app===e.app&&n.repository===e.repository);const r=t.flatMap(n=>{const t=marksOn(n.tags,e)
;return t?[{...n,marks:t,environment:n.tags["environment"]??""}]:[]})
;const a=new Set([...s.map(({deed:e})=>e.environment),...r.map(({environment:e})=>e)]);return[...a].sort().map(e=>{
const n=s.find(({deed:n})=>n.environment===e);const t=o[e];const a=r.filter(n=>n.environment===e);return{environment:e,
...n?{host:n.host,deed:n.deed}:hostOf(a),...t!==void 0&&{live:t},things:a.map(({what:e,marks:n})=>({what:e,marks:n}))}})
}function hostOf(e){const n=e.find(e=>e.marks==="all"&&e.host!==void 0)?.host;return n===void 0?{}:{host:n}}
function marksOn(e,{app:n,repository:t,domain:s}){const r={app:n,domain:s,"repository-id":t}
;if(!e["environment"]?.startsWith(o.nb))return;const a=Object.entries(r).filter(([n])=>e[n]!==void 0)
;if(a.length===0||a.some(([n,t])=>e[n]!==t))return;return a.length===Object.keys(r).length?"all":"some"}
function judgeEnvironment(e,n,t){const{deed:o,live:s,things:r}=e
;if(!n.branches?.includes(n.defaultBranch))return stays(`the branches could not be read whole (${n.defaultBranch||"the default one"} is not among them), so nothing is removed; the job needs contents: read`)
;if(s!==void 0)return stays(`${s} is at it`);if(o)return judgeDeed(o,n,n.branches,t)
;const a=r.find(({marks:e})=>e==="some")
;if(a)return stays(`no name leads there, and ${a.what} has only some of our tags: whose it is, a person has to say`)
;return goes("no name leads there any more, and all of it has our tags")}function judgeDeed(e,{labelled:n},t,o){
const s=JSON.stringify(e.branch);if(!t.includes(e.branch))return goes(`its branch ${s} is gone`)
;if(n?.branches&&!n.branches.includes(e.branch))return goes(`no open pull request of ${s} has the label ${n.label}`)
;if(e.ending===true)return{...goes("its teardown was begun and not ended"),byDeed:true};if(o>=e.expires)return{
...goes(`it expired at ${day(e.expires)}`),byDeed:true}
;return stays(`its branch ${s} is there, and it ends at ${day(e.expires)}`)}function day(e){
return new Date(e*1e3).toISOString()}function stays(e){return{keep:true,why:e}}function goes(e){return{keep:false,why:e}
}var s=t(92763);var r=t(60046);var a=t(59035);var i=t(98668);var d=t(98554);function mendStep(e,n){const t=(0,
r.mi)(n.records);const o=t!==void 0&&(0,r.Ko)(n.records,t);const s=o?(0,d.Cl)(n,(0,a.zv)(e)):void 0;return{...s??(0,
i.Vw)("released",`${e} leads where it should`),phase:{name:"site",host:e}}}var c=t(97699);var h=t(511)
;async function mendName(e,n,{owner:t,host:o,port:s}){if(s===void 0)return false;const r={me:n,app:t.app,
environment:t.environment,kind:"rollout"};const a={look:c.O,decide:(e,{seen:n})=>mendStep(o,n)}
;const{changed:i}=await(0,h.L)(e,r,()=>{},a);return i}var u=t(21771);var l=t(12449);var m=t(12318);const p=5
;async function sweep(e,n,t,r){const{inputs:a,run:i,log:d}=e;const{app:c,plan:h,timeout:f}=a
;const{account:v,region:g,domain:w,balancers:y}=n;const b={account:v,region:g,domain:w,...y&&{balancers:y}}
;const[$,k]=await Promise.all([r.branches.wanted(a.label),r.things({...b,app:c,repository:{name:i.repository,
id:i.repositoryId}})]);const O={app:c,file:a.fleet,fleet:n,run:i,hash:r.sha256};const x=[];const j=[...existing({app:c,
repository:i.repositoryId,domain:w},t,k,{})];async function bare({environment:e,host:n},t){const s=(0,
o.gw)(c,e,r.sha256);return await r.bare({...b,marks:t,targetGroup:s,...n!==void 0&&{host:n}})}async function mend(e,n){
const{environment:t}=n.owner;try{const o=await mendName(e,r.me,n)
;if(o)d.info(`${t}: ${n.host} leads to the machines that AWS launched in the place of others`)}catch(e){
d.warning(`${t}: whether ${n.host} leads to its machines is not known: ${e.message}`)}}await Promise.all(Array.from({
length:p},async function next(){for(let e=j.shift();e!==void 0;e=j.shift()){const{environment:n,host:t,deed:o}=e
;const a=(0,s.Ok)({app:c,environment:n,repository:i.repositoryId},w);const m=t!==void 0&&o?(0,u.B)(O,{host:t,deed:o
}):void 0;const p=m&&await r.open(m);const v=p??await bare(e,a)
;const{keep:g,why:y,byDeed:b=false}=judgeEnvironment(e,$,v.clock.now());if(g||h){x.push({name:n,what:g?"stays":"goes",
why:y});if(g&&!h&&p)await mend(p,m)}else{const e={marks:a,...t!==void 0&&{host:t},judged:{deed:o,byDeed:b},timeout:f}
;x.push({name:n,...await(0,l.v)(v,r.me,e,y,d)})}}}));(0,m.p)(e,w,"environments",x)}}};
