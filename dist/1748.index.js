export const id=1748;export const ids=[1748];export const modules={81748:(t,e,s)=>{s.r(e);s.d(e,{idToken:()=>idToken})
;var n=s(62807);var r=s(12403);var a=s(79982);async function idToken(t,e){
const[s,o]=["URL","TOKEN"].map(e=>t[`ACTIONS_ID_TOKEN_REQUEST_${e}`])
;const i="asking GitHub for a token that says which job this is";if(!s||!o)throw(0,
n.Qm)(`${i}: the job may not have one; give it permissions: id-token: write, which runs of forks never get`);let c;let u
;try{const t=AbortSignal.timeout(r._L.session.answer*1e3);const n={authorization:`Bearer ${o}`,accept:"application/json"
};c=await fetch(`${s}&audience=${encodeURIComponent(e)}`,{headers:n,signal:t});u=await c.text()}catch(t){
const{message:e,cause:s}=t;throw new a.V(`${i}: ${s instanceof Error?s.message:e}`,{cause:t})}const d=valueIn(u)
;if(c.ok&&d!==void 0)return d;const h=`${i}: ${c.ok?"the answer holds none":`it answers ${c.status}`}`
;if(c.ok||c.status===429||c.status>=500)throw new a.V(h)
;throw(0,n.Qm)(`${h}; run the job again, and look at https://www.githubstatus.com`)}function valueIn(t){try{
const{value:e}=JSON.parse(t);return typeof e==="string"&&e!==""?e:void 0}catch{return}}},12403:(t,e,s)=>{s.d(e,{
Er:()=>registryRest,P9:()=>retryAfter,_L:()=>n,d_:()=>patiently});const n={aws:{reads:4,changes:1,connection:5,read:12,
change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},
preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},attestations:{
pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}}
;async function patiently(t,e,s){for(let n=0;;n++)try{return await t()}catch(t){await s(e(t,n))}}
function registryRest({pauses:t,together:e},s,r,a,o){const{spread:i,longest:c}=n.registry;const u=t[s]
;if(u===void 0||a>c)return;const d=u*(1-i+o*2*i);if(a>d)return a;return r+d>e?void 0:d}function retryAfter(t,e){
if(t===null)return 0;if(/^\s*\d+\s*$/.test(t))return Number(t);const s=(Date.parse(t)-Date.parse(e??""))/1e3
;return s>0?s:0}},79982:(t,e,s)=>{s.d(e,{C:()=>Denied,V:()=>Later});class Later extends Error{}
class Denied extends Error{}}};
