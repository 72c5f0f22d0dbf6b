export const id=3899;export const ids=[3899];export const modules={93899:(e,n,t)=>{t.r(n);t.d(n,{
sweepExpired:()=>sweepExpired});var o=t(66014);var s=t(92763);var r=t(21771);var a=t(12449);const c=5
;async function sweepExpired({context:e,me:n,place:t,ports:i},{open:d,sha256:p},l,u,w){const{inputs:f,run:m,log:v}=e
;const{app:h}=t.owner;const g=i.clock.now();const y=await Promise.allSettled(u.slice(0,c).map(async e=>{
const{host:c,deed:i}=e;const u=(0,s.Ok)(i,t.domain);const y=await d((0,r.B)({app:h,file:f.fleet,fleet:l,run:m,hash:p
},e));const x={marks:u,host:c,judged:{deed:i,byDeed:true},timeout:f.timeout,until:g+w};const $=`it expired at ${(0,
o.n$)(i.expires)}`;const{what:k,why:E}=await(0,a.v)(y,n,x,$,{...v,info:v.debug})
;return`${i.environment}: ${k}, since ${E}`}))
;for(const e of y)v.info(e.status==="fulfilled"?e.value:`a sweep failed: ${e.reason}`)}},12449:(e,n,t)=>{t.d(n,{
v:()=>sweepAway});var o=t(60046);var s=t(98668);var r=t(15172);var a=t(55928);var c=t(7137)
;async function sweepAway(e,n,t,o,s){const{app:c,environment:i}=t.marks;const d=new a.g({section:()=>{},log:{...s,
info:e=>s.info(`${i}: ${e}`)}});const p={me:n,app:c,environment:i,kind:"teardown"};try{const{step:s,changed:a}=await(0,
r.reconcile)(e,p,(e,n)=>d.tell(e,n),until(t,n))
;const c=s.outcome==="removed"?"removed":s.outcome==="superseded"?"stays":"left";return{what:c,
why:c==="removed"?o:s.why,at:e.clock.now(),changed:a}}catch(n){return{what:"left",
why:n instanceof Error?n.message:String(n),at:e.clock.now()}}}function until({until:e,...n},{nonce:t}){const r=(0,
c.P)(n);if(e===void 0)return r;const over=({seen:{records:e}})=>{const n=(0,o.mi)(e)
;const r="the time for it was over; the next sweep goes on";const a=n?.nonce===t&&!(0,o.Ko)(e,n);return a?(0,s.QZ)({
do:"let-go",n:n.n},`give the lease up: ${r}`):(0,s.Vw)("failed",r)};return{...r,decide(n,t){const o=r.decide(n,t)
;return t.seen.now<e||o.kind==="done"?o:{...over(t),phase:o.phase}}}}}};
