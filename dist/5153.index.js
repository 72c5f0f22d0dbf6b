export const id=5153;export const ids=[5153];export const modules={95153:(e,t,n)=>{n.d(t,{
connectInService:()=>connectInService});var a=n(60446);var r=n(58793);var o=n(60046);var s=n(11801);var i=n(89080)
;var c=n(61650);var d=n(91383);var l=n(66863);function connectInService(e,t){const n=new s.I;const u=(0,d.$)({clock:n})
;const f=new c.z(u,e);const p=new l.u(u,n,t);let m;return{async find(){m=await f.read();const t=(0,o.PX)(m)
;const{leases:n,specs:a}=m;const r=n.findLast(e=>e.candidate===t&&a.includes(e.attempt))?.attempt
;const s=r===void 0?void 0:await f.spec(r);const{app:i,environment:c}=e
;if(t===void 0)return`immutable-rollout has released nothing of ${i} in ${c} in this region`
;if(s===void 0)return`what ${t} was launched with is not written down any more`;return{group:t,spec:s}},
async machines(e){if(m===void 0)return[];const t=await u.scaling.read()
;const{AutoScalingGroups:n=[]}=await t.describeAutoScalingGroups({AutoScalingGroupNames:[e]});const{fleets:o}=(0,
r.Od)(m,n.map(e=>(0,a.FE)((0,i.rY)(e),[])))
;return o.flatMap(e=>e.machines.flatMap(({id:e,life:t})=>t==="in-service"?[e]:[]))},reachable:e=>p.reachable(e),
ask:(e,t,n)=>p.ask(e,t,n),answers:()=>p.answers()}}},88105:(e,t,n)=>{n.d(t,{Kd:()=>holderOf,Wg:()=>fleetName,
tx:()=>attemptOf});var a=n(60046);function attemptOf(e,t,n){const r=n.fleets.find(({name:e})=>e===t.candidate);return{
spec:e,lease:t,began:(0,a.q1)(n.records,t.attempt)??t,candidate:r,stable:n.fleets.find(({name:e})=>e===t.stable),
warm:r!==void 0&&r.facts.attempt!==t.attempt,waves:t.kind==="rollback"?[{percent:100}]:e.waves}}
function fleetName(e,t,n,a){return`${e}.${t}.${n}.${a}`}function holderOf(e){
const{repository:t,run:n,runAttempt:a,nonce:r}=e.me;return{repository:t,run:n,runAttempt:a,nonce:r}}},58793:(e,t,n)=>{
n.d(t,{Od:()=>ours,dc:()=>toldOf});var a=n(88105);var r=n(87303);function ours(e,t){
const n=new Set(e.leases.map(({candidate:e})=>e));const a=t.map(e=>({group:e,why:whyForeign(n,e)}));return{
fleets:a.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),foreign:a.flatMap(({group:e,why:t})=>t&&!e.deleting?[{
name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{...t,release:e["release"]??"",facts:(0,r.M)(t.name,e)}
}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:r="",environment:o="",release:s="",attempt:i=""}=n;const c=(0,
a.Wg)(r,o,s,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}}};
