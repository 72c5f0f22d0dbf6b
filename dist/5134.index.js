export const id=5134;export const ids=[5134];export const modules={12753:(n,e,t)=>{t.r(e);t.d(e,{
connectAttestations:()=>connectAttestations,connectImages:()=>connectImages,connectPushing:()=>connectPushing,
connectReading:()=>connectReading,layout:()=>layout,loginsIn:()=>loginsIn});var o=t(12403)
;async function connectPushing(n,e){
const[{copyGraph:o},{clock:s,scratch:i,sha256:c}]=await Promise.all([t.e(3832).then(t.bind(t,13832)),t.e(3997).then(t.bind(t,23997))])
;return{...n,clock:s,scratch:i,sha256:c,copy:o,attestations:e,layout,
engine:async(n,e,o)=>(await t.e(8252).then(t.bind(t,68252))).engineImage(n,e,o)}}async function connectReading(n){
const[{connectRegistries:e},{connectEcr:s}]=await Promise.all([Promise.all([t.e(5848),t.e(2762)]).then(t.bind(t,62762)),Promise.all([t.e(4239),t.e(4514)]).then(t.bind(t,14514))])
;const{pauses:i,...c}=o._L.elsewhere;return e({logins:[],ecr:s([]).logins,log:{info(){}},secrets:n,pauses:i,limits:c})}
async function layout(n){return new((await t.e(197).then(t.bind(t,20197))).Layout)(n)}async function loginsIn(n,e){
const o=await(await t.e(5369).then(t.bind(t,25369))).loginsOf(n);for(const{password:n}of o)e.hide(n);return o}
async function connectImages(n,e,o,s,i=[],c){
const[{connectRegistries:a},{connectEcr:r}]=await Promise.all([Promise.all([t.e(5848),t.e(2762)]).then(t.bind(t,62762)),Promise.all([t.e(4239),t.e(4514)]).then(t.bind(t,14514))])
;const l=r(i);return{registries:a({logins:n,ecr:l.logins,log:e,secrets:o,plainHttp:s["plain-http"],mirrors:c}),
ecr:l.repositories}}async function connectAttestations(n,e,o){
const[{bundlesOf:s},{rootsOf:i},{verifierBy:c}]=await Promise.all([t.e(1942).then(t.bind(t,21942)),Promise.all([t.e(9654),t.e(7429)]).then(t.bind(t,17429)),Promise.all([t.e(9654),t.e(1168),t.e(6099)]).then(t.bind(t,6099))])
;const{repository:a,apiUrl:r,workspace:l}=e;const u={token:n["github-token"]??"",api:r,repository:a,log:o.info};let g
;return{about:async e=>{const t=await s(u,e);if(t.length===0)return[];g??=i(n["trusted-root"],l).then(c)
;return t.map(await g)}}}}};
