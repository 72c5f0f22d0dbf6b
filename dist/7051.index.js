export const id=7051;export const ids=[7051];export const modules={47051:(t,e,n)=>{n.r(e);n.d(e,{
connectRuns:()=>connectRuns});var s=n(58500);var r=n(12403);const o=15e3;function connectRuns(t){const e=new Map
;let n=false;return{async state(s,r){const a=`run ${r} of ${s}`;const i=e.get(a);if(i&&Date.now()-i.at<o)return i.state
;let c="unknown";try{c=await ask(t,s,r)}catch(e){
if(!n)t.log(`asking GitHub for ${a}: ${reason(e)}; its beats alone tell whether it has ended`);n=true}e.set(a,{state:c,
at:Date.now()});return c}}}async function ask({token:t,api:e},o,a){if(t==="")throw new Error("there is no github-token")
;const[i="",c=""]=o.split("/");const{getOctokit:u}=await n.e(2413).then(n.bind(n,92413))
;const{pauses:d,together:g}=r._L.github;const l=AbortSignal.timeout(g*1e3);const h=u(t,{...e&&{baseUrl:e},request:{
signal:l}});const{data:f}=await(0,r.d_)(()=>h.rest.actions.getWorkflowRun({owner:i,repo:c,run_id:Number(a)}),(t,e)=>{
const n=d[e];if(n===void 0||l.aborted||(t.status??500)<500)throw t;return n},t=>(0,s.setTimeout)(t*1e3))
;return f.status==="completed"?"ended":"running"}function reason(t){const{status:e,message:n}=t;if(e===void 0)return n
;return`${e} ${n}${[401,403,404].includes(e)?"; grant the job actions: read":""}`}},12403:(t,e,n)=>{n.d(e,{
Er:()=>registryRest,_L:()=>s,d_:()=>patiently});const s={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:15,
read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],answer:20},github:{pauses:[.5,1.5],together:5}}
;async function patiently(t,e,n){for(let s=0;;s++)try{return await t()}catch(t){await n(e(t,s))}}
function registryRest({pauses:t,together:e},n,r,o,a){const{spread:i,longest:c}=s.registry;const u=t[n]
;if(u===void 0)return;const d=Math.min(Math.max(u*(1-i+a*2*i),o),c);return r+d>e?void 0:d}}};
