export const id=1942;export const ids=[1942];export const modules={21942:(t,e,n)=>{n.r(e);n.d(e,{bundlesOf:()=>bundlesOf
});var s=n(58500);var a=n(62807);var r=n(12403);var o=n(61444);const i=100;const c=4<<20;const u=4096
;const g="2022-11-28";class Passing extends Error{}async function bundlesOf(t,e){
const{token:n,repository:o,log:i,pauses:c=r._L.attestations.pauses}=t
;const u=`asking GitHub for attestations of ${e} in ${o}`
;if(n==="")throw(0,a.gz)(`${u}: there is no github-token; leave that input as it is`);return await(0,
r.d_)(()=>once(t,e,u),(t,e)=>{if(!(t instanceof Passing))throw t;const n=c[e];if(n===void 0)throw(0,
a.gz)(`${u}: ${t.message} (tried ${e+1} times); run the job again when it answers`)
;i(`${u}: ${t.message}; next try in ${n} s`);return n},t=>(0,s.setTimeout)(t*1e3))}
async function once({token:t,api:e,repository:n},s,r){
const{status:o,headers:c,text:u,whole:g}=await get(`${e}/repos/${n}/attestations/${s}?per_page=${i}&predicate_type=provenance`,t)
;if(o===404)return[]
;if(o===429||c.get("retry-after")!==null||c.get("x-ratelimit-remaining")==="0")if(o!==200)throw new Passing(`${o}, it has been asked too often`)
;if(o>=500)throw new Passing(`it answered ${o}`);if(o===401||o===403)throw(0,a.Cv)("attestations",(0,
a.gz)(`${r}: it answered ${o} ${u.slice(0,200)}; grant the job attestations: read`));if(o!==200)throw(0,
a.gz)(`${r}: it answered ${o} ${u.slice(0,200)}; correct github-token`);if(!g)throw(0,
a.gz)(`${r}: it sent more than 4 MiB; delete attestations of it that nobody needs`);return bundlesIn(u,r)}
async function get(t,e){const n={accept:"application/vnd.github+json",authorization:`Bearer ${e}`,
"user-agent":"immutable","x-github-api-version":g};try{const e=await fetch(t,{headers:n,redirect:"manual",
signal:AbortSignal.timeout(r._L.attestations.answer*1e3)});const{status:s}=e;return{status:s,headers:e.headers,
...await(0,o.I)(e,s===200?c:u)}}catch(t){const{message:e,cause:n}=t;throw new Passing(n instanceof Error?n.message:e)}}
function bundlesIn(t,e){let n;try{n=JSON.parse(t)?.attestations}catch(t){throw(0,
a.gz)(`${e}: its answer is not JSON; run the job again`,"failed",t)}if(!Array.isArray(n))throw(0,
a.gz)(`${e}: its answer lists no attestations; run the job again`);return n.map(t=>t?.bundle)}},61444:(t,e,n)=>{n.d(e,{
I:()=>beginning});async function beginning({body:t},e){if(t===null)return{text:"",whole:true}
;const n=new TextDecoder("utf-8",{ignoreBOM:true});let s="";let a=0;for await(const r of t){a+=r.byteLength
;if(a>e)return{text:s+n.decode(r.subarray(0,r.byteLength-(a-e))),whole:false};s+=n.decode(r,{stream:true})}return{
text:s+n.decode(),whole:true}}}};
