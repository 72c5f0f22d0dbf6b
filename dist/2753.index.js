export const id=2753;export const ids=[2753,5134];export const modules={12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,
P9:()=>retryAfter,_L:()=>s,d_:()=>patiently});const s={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],
registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},elsewhere:{pauses:[],read:5,write:5,
together:10},docker:{quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],
answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,n){for(let s=0;;s++)try{
return await e()}catch(e){await n(t(e,s))}}function registryRest({pauses:e,together:t},n,o,r,i){
const{spread:a,longest:c}=s.registry;const l=e[n];if(l===void 0||r>c)return;const u=l*(1-a+i*2*a);if(r>u)return r
;return o+u>t?void 0:u}function retryAfter(e,t){if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const n=(Date.parse(e)-Date.parse(t??""))/1e3;return n>0?n:0}},12753:(e,t,n)=>{n.r(t);n.d(t,{
connectAttestations:()=>connectAttestations,connectImages:()=>connectImages,connectPushing:()=>connectPushing,
connectReading:()=>connectReading,layout:()=>layout,loginsIn:()=>loginsIn});var s=n(12403)
;async function connectPushing(e,t){
const[{copyGraph:s},{clock:o,scratch:r,sha256:i}]=await Promise.all([n.e(3832).then(n.bind(n,13832)),n.e(3997).then(n.bind(n,23997))])
;return{...e,clock:o,scratch:r,sha256:i,copy:s,attestations:t,layout,
engine:async(e,t,s)=>(await n.e(8252).then(n.bind(n,68252))).engineImage(e,t,s)}}async function connectReading(e){
const[{connectRegistries:t},{connectEcr:o}]=await Promise.all([Promise.all([n.e(5848),n.e(2762)]).then(n.bind(n,62762)),Promise.all([n.e(4239),n.e(4514)]).then(n.bind(n,14514))])
;const{pauses:r,...i}=s._L.elsewhere;return t({logins:[],ecr:o([]).logins,log:{info(){}},secrets:e,pauses:r,limits:i})}
async function layout(e){return new((await n.e(197).then(n.bind(n,20197))).Layout)(e)}async function loginsIn(e,t){
const s=await(await n.e(5369).then(n.bind(n,25369))).loginsOf(e);for(const{password:e}of s)t.hide(e);return s}
async function connectImages(e,t,s,o,r=[],i){
const[{connectRegistries:a},{connectEcr:c}]=await Promise.all([Promise.all([n.e(5848),n.e(2762)]).then(n.bind(n,62762)),Promise.all([n.e(4239),n.e(4514)]).then(n.bind(n,14514))])
;const l=c(r);return{registries:a({logins:e,ecr:l.logins,log:t,secrets:s,plainHttp:o["plain-http"],mirrors:i}),
ecr:l.repositories}}async function connectAttestations(e,t,s){
const[{bundlesOf:o},{rootsOf:r},{verifierBy:i}]=await Promise.all([n.e(1942).then(n.bind(n,21942)),Promise.all([n.e(9654),n.e(7429)]).then(n.bind(n,17429)),Promise.all([n.e(9654),n.e(1168),n.e(6099)]).then(n.bind(n,6099))])
;const{repository:a,apiUrl:c,workspace:l}=t;const u={token:e["github-token"]??"",api:c,repository:a,log:s.info};let g
;return{about:async t=>{const n=await o(u,t);if(n.length===0)return[];g??=r(e["trusted-root"],l).then(i)
;return n.map(await g)}}}}};
