export const id=1942;export const ids=[1942];export const modules={21942:(t,e,s)=>{s.r(e);s.d(e,{bundlesOf:()=>bundlesOf
});var n=s(58500);var r=s(62807);var a=s(12403);var i=s(61444);const o=100;const u=4<<20;const c=4096
;const g="2022-11-28";class Passing extends Error{}async function bundlesOf(t,e){
const{token:s,repository:i,log:o,pauses:u=a._L.attestations.pauses}=t
;const c=`asking GitHub for attestations of ${e} in ${i}`
;if(s==="")throw(0,r.gz)(`${c}: there is no github-token; leave that input as it is`);return await(0,
a.d_)(()=>once(t,e,c),(t,e)=>{if(!(t instanceof Passing))throw t;const s=u[e];if(s===void 0)throw(0,
r.gz)(`${c}: ${t.message} (tried ${e+1} times); run the job again when it answers`)
;o(`${c}: ${t.message}; next try in ${s} s`);return s},t=>(0,n.setTimeout)(t*1e3))}
async function once({token:t,api:e,repository:s},n,a){
const{status:i,headers:u,text:c,whole:g}=await get(`${e}/repos/${s}/attestations/${n}?per_page=${o}&predicate_type=provenance`,t)
;if(i===404)return[]
;if(i===429||u.get("retry-after")!==null||u.get("x-ratelimit-remaining")==="0")if(i!==200)throw new Passing(`${i}, it has been asked too often`)
;if(i>=500)throw new Passing(`it answered ${i}`)
;if(i===401||i===403)throw(0,r.gz)(`${a}: it answered ${i} ${c.slice(0,200)}; grant the job attestations: read`)
;if(i!==200)throw(0,r.gz)(`${a}: it answered ${i} ${c.slice(0,200)}; correct github-token`);if(!g)throw(0,
r.gz)(`${a}: it sent more than 4 MiB; delete attestations of it that nobody needs`);return bundlesIn(c,a)}
async function get(t,e){const s={accept:"application/vnd.github+json",authorization:`Bearer ${e}`,
"user-agent":"immutable","x-github-api-version":g};try{const e=await fetch(t,{headers:s,redirect:"manual",
signal:AbortSignal.timeout(a._L.attestations.answer*1e3)});const{status:n}=e;return{status:n,headers:e.headers,
...await(0,i.I)(e,n===200?u:c)}}catch(t){const{message:e,cause:s}=t;throw new Passing(s instanceof Error?s.message:e)}}
function bundlesIn(t,e){let s;try{s=JSON.parse(t)?.attestations}catch(t){throw(0,
r.gz)(`${e}: its answer is not JSON; run the job again`,"failed",t)}if(!Array.isArray(s))throw(0,
r.gz)(`${e}: its answer lists no attestations; run the job again`);return s.map(t=>t?.bundle)}},61444:(t,e,s)=>{s.d(e,{
I:()=>beginning});async function beginning({body:t},e){if(t===null)return{text:"",whole:true}
;const s=new TextDecoder("utf-8",{ignoreBOM:true});let n="";let r=0;for await(const a of t){r+=a.byteLength
;if(r>e)return{text:n+s.decode(a.subarray(0,a.byteLength-(r-e))),whole:false};n+=s.decode(a,{stream:true})}return{
text:n+s.decode(),whole:true}}},12403:(t,e,s)=>{s.d(e,{Er:()=>registryRest,P9:()=>retryAfter,_L:()=>n,d_:()=>patiently})
;const n={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},
session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,
longest:300,read:20,write:60,together:60},docker:{quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],
answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(t,e,s){
for(let n=0;;n++)try{return await t()}catch(t){await s(e(t,n))}}function registryRest({pauses:t,together:e},s,r,a,i){
const{spread:o,longest:u}=n.registry;const c=t[s];if(c===void 0||a>u)return;const g=c*(1-o+i*2*o);if(a>g)return a
;return r+g>e?void 0:g}function retryAfter(t,e){if(t===void 0)return 0;if(/^\s*\d+\s*$/.test(t))return Number(t)
;const s=(Date.parse(t)-Date.parse(e??""))/1e3;return s>0?s:0}}};
