export const id=51;export const ids=[51];export const modules={7051:(t,n,e)=>{e.r(n);e.d(n,{connectRuns:()=>connectRuns
});var o=e(8500);const s=15e3;const a=[0,500,1500];const r=5e3;function connectRuns(t){const n=new Map;let e=false
;return{async state(o,a){const r=`run ${a} of ${o}`;const c=n.get(r);if(c&&Date.now()-c.at<s)return c.state
;let i="unknown";try{i=await ask(t,o,a)}catch(n){
if(!e)t.log(`asking GitHub for ${r}: ${reason(n)}; its beats alone tell whether it has ended`);e=true}n.set(r,{state:i,
at:Date.now()});return i}}}async function ask({token:t,api:n},s,c){if(t==="")throw new Error("there is no github-token")
;const[i="",u=""]=s.split("/");const{getOctokit:d}=await e.e(413).then(e.bind(e,2413));const l=AbortSignal.timeout(r)
;const f=d(t,{...n&&{baseUrl:n},request:{signal:l}});let w;for(const t of a){await(0,o.setTimeout)(t);try{
const{data:t}=await f.rest.actions.getWorkflowRun({owner:i,repo:u,run_id:Number(c)})
;return t.status==="completed"?"ended":"running"}catch(t){w=t;if(l.aborted||(t.status??500)<500)break}}throw w}
function reason(t){const{status:n,message:e}=t;if(n===void 0)return e
;return`${n} ${e}${[401,403,404].includes(n)?"; grant the job actions: read":""}`}}};
