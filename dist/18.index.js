export const id=18;export const ids=[18];export const modules={1018:(t,n,e)=>{e.r(n);e.d(n,{connectRuns:()=>connectRuns
});const o=15e3;function connectRuns(t){const n=new Map;let e=false;return{async state(s,r){const a=`run ${r} of ${s}`
;const i=n.get(a);if(i&&Date.now()-i.at<o)return i.state;let c="unknown";try{c=await ask(t,s,r)}catch(n){
if(!e)t.log(`asking GitHub for ${a}: ${reason(n)}; its beats alone tell whether it has ended`);e=true}n.set(a,{state:c,
at:Date.now()});return c}}}async function ask({token:t,api:n},o,s){if(t==="")throw new Error("there is no github-token")
;const[r="",a=""]=o.split("/");const{getOctokit:i}=await e.e(413).then(e.bind(e,2413));const c=i(t,{...n&&{baseUrl:n},
request:{signal:AbortSignal.timeout(5e3)}});const{data:u}=await c.rest.actions.getWorkflowRun({owner:r,repo:a,
run_id:Number(s)});return u.status==="completed"?"ended":"running"}function reason(t){const{status:n,message:e}=t
;if(n===void 0)return e;return`${n} ${e}${[401,403,404].includes(n)?"; grant the job actions: read":""}`}}};
