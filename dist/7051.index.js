export const id=7051;export const ids=[7051,6854];export const modules={56854:(t,e,n)=>{n.r(e);n.d(e,{
connectGitHub:()=>connectGitHub,forbids:()=>forbids,reason:()=>reason});var s=n(58500);var r=n(12403);const o=200
;function connectGitHub({token:t,api:e}){let o={until:0,why:""};return{async ask(a,i=r._L.github.together){
if(t==="")throw new Error("there is no github-token");if(Date.now()<o.until)throw new Error(o.why)
;const{getOctokit:c}=await n.e(2413).then(n.bind(n,92413));const u=AbortSignal.timeout(i*1e3);const d=c(t,{...e&&{
baseUrl:e},request:{signal:u}});const rest=(t,e)=>{const n=r._L.github.pauses[e]
;if(n===void 0||u.aborted||(t.status??0)<500)throw t;return n};try{return await(0,r.d_)(()=>a(d),rest,t=>(0,
s.setTimeout)(t*1e3))}catch(t){const e=askAgain(t,Date.now());if(e!==void 0)o={until:e,
why:`${reason(t)}; it is not asked again before ${day(e)}`};throw t}}}}
function askAgain({status:t,message:e,response:n},s){if(t!==403&&t!==429)return;const{headers:r={}}=n??{}
;const o=Number(r["retry-after"]);if(o>0)return s+o*1e3;if(String(r["x-ratelimit-remaining"])==="0"){
const t=Number(r["x-ratelimit-reset"])*1e3;return t>s?t:s+6e4}return t===429||/rate limit/i.test(e)?s+6e4:void 0}
function forbids(t){const e=t;return[401,403].includes(e.status??0)&&askAgain(e,0)===void 0}function reason(t,e){
const{status:n}=t;const s=t.message.replace(/ - https:\/\/docs\.github\.com\/\S*$/,"")
;const r=s.length>o?`${s.slice(0,o)} …`:s;const a=e!==void 0&&lacks(t)?`; grant the job ${e}`:""
;return`${n===void 0?"":`${n} `}${r}${a}`}function lacks({status:t,message:e}){
return t===401||t===404||t===403&&/not accessible/i.test(e)}function day(t){return new Date(t).toISOString()}},
47051:(t,e,n)=>{n.r(e);n.d(e,{connectRuns:()=>connectRuns});var s=n(61397);const r=15e3;function connectRuns(t,e){
const n=new Map;const o=(0,s.v)(t,e,"actions: read","its beats alone tell whether it has ended");return{
async state(t,e){const s=`run ${e} of ${t}`;const a=n.get(s);if(a&&Date.now()-a.at<r)return a.state
;const[i="",c=""]=t.split("/");const u=await o(`asking GitHub for ${s}`,({rest:t})=>t.actions.getWorkflowRun({owner:i,
repo:c,run_id:Number(e)}));const d=u===void 0?"unknown":u.data.status==="completed"?"ended":"running";n.set(s,{state:d,
at:Date.now()});return d}}}},61397:(t,e,n)=>{n.d(e,{v:()=>willing});var s=n(56854);function willing(t,e,n,r){let o=false
;let a=false;return async(i,c,u)=>{if(a)return;try{return await t.ask(c,u)}catch(t){a=(0,s.forbids)(t)
;if(!o)e(`${i}: ${(0,s.reason)(t,n)}; ${r}`);o=true;return}}}},12403:(t,e,n)=>{n.d(e,{Er:()=>registryRest,_L:()=>s,
d_:()=>patiently});const s={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,
afterEffect:1},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:15,read:20,write:60,together:60},
attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}
};async function patiently(t,e,n){for(let s=0;;s++)try{return await t()}catch(t){await n(e(t,s))}}
function registryRest({pauses:t,together:e},n,r,o,a){const{spread:i,longest:c}=s.registry;const u=t[n]
;if(u===void 0)return;const d=Math.min(Math.max(u*(1-i+a*2*i),o),c);return r+d>e?void 0:d}}};
