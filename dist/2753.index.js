export const id=2753;export const ids=[2753];export const modules={12753:(n,t,e)=>{e.d(t,{
connectAttestations:()=>connectAttestations,connectImages:()=>connectImages,connectPushing:()=>connectPushing,
layout:()=>layout,loginsIn:()=>loginsIn});async function connectPushing(n,t){
const[{copyGraph:o},{clock:s,scratch:i,sha256:c}]=await Promise.all([e.e(3832).then(e.bind(e,13832)),e.e(3997).then(e.bind(e,23997))])
;return{...n,clock:s,scratch:i,sha256:c,copy:o,attestations:t,layout,
engine:async(n,t,o)=>(await e.e(8252).then(e.bind(e,68252))).engineImage(n,t,o)}}async function layout(n){
return new((await e.e(197).then(e.bind(e,20197))).Layout)(n)}async function loginsIn(n,t){
const o=await(await e.e(5369).then(e.bind(e,25369))).loginsOf(n);for(const{password:n}of o)t.hide(n);return o}
async function connectImages(n,t,o,s,i=[],c){
const[{connectRegistries:a},{connectEcr:r}]=await Promise.all([Promise.all([e.e(5848),e.e(2762)]).then(e.bind(e,62762)),Promise.all([e.e(4239),e.e(4514)]).then(e.bind(e,14514))])
;const l=r(i);return{registries:a({logins:n,ecr:l.logins,log:t,secrets:o,plainHttp:s["plain-http"],mirrors:c}),
ecr:l.repositories}}async function connectAttestations(n,t,o){
const[{bundlesOf:s},{rootsOf:i},{verifierBy:c}]=await Promise.all([e.e(1942).then(e.bind(e,21942)),Promise.all([e.e(9654),e.e(7429)]).then(e.bind(e,17429)),Promise.all([e.e(9654),e.e(1168),e.e(6099)]).then(e.bind(e,6099))])
;const{repository:a,apiUrl:r,workspace:l}=t;const u={token:n["github-token"]??"",api:r,repository:a,log:o.info};let h
;return{about:async t=>{const e=await s(u,t);if(e.length===0)return[];h??=i(n["trusted-root"],l).then(c)
;return e.map(await h)}}}}};
