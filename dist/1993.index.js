export const id=1993;export const ids=[1993];export const modules={82087:(e,t,r)=>{r.d(t,{yM:()=>isShared,
yW:()=>livePort,Yj:()=>servicesOf});function healthcheckOf(e){
const{test:t,interval:r,timeout:a,retries:n,"start-period":o}=e;return{test:typeof t==="string"?t:commandOf(t),
...r!==void 0&&{interval:r},...a!==void 0&&{timeout:a},...o!==void 0&&{startPeriod:o},...n!==void 0&&{retries:n}}}
function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const r=Object.entries(e.services)
;const a=r.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&a.length>0)throw new Error(`services.${a[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&r.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(a.length>1)throw new Error(`services ${a.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&a.length===0&&!r.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(r.map(([e,r])=>[e,{image:r.image??t??"",ports:r.ports,environment:r.environment,
secrets:r.secrets,...r.command&&{command:r.command},stopGrace:r["stop-grace-period"],...r["depends-on"]?.length&&{
dependsOn:r["depends-on"]},...r.healthcheck&&{healthcheck:healthcheckOf(r.healthcheck)}}]))}function isShared(e){
return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}},31993:(e,t,r)=>{r.d(t,{prepare:()=>prepare});var a=r(62807)
;var n=r(32478);var o=r(27071);var s=r(39283);var i=r(9939);var c=r(82087);var l=r(59638);var h=r(22730);var d=r(84273)
;var p=r(60046);var m=r(79982);async function readKept(e){try{return await read(e)}catch(e){
if(e instanceof m.V||e instanceof m.C)return{kept:[],unreadable:[]};throw e}}async function read(e){
const t=await e.read();const r=[];const n=[];for(const o of(0,d.Z)(t))try{const t=await e.spec(o);if(t===void 0)continue
;const{release:a,image:n,place:s,services:i}=t;const c=[n,...Object.values(i).map(e=>e.image)];r.push({release:a,
images:[...new Set(c.flatMap(e=>e??[]))],ami:s.ami})}catch(e){if(!(e instanceof a.C9))throw e
;n.push(`a rollback to ${(0,p.q1)(t,o)?.release} is not possible: ${e.message}`)}return{kept:r,unreadable:n}}
async function prepare(e,t){const a=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:o}=await Promise.all([r.e(9691),r.e(8815),r.e(4887),r.e(7407),r.e(4727)]).then(r.bind(r,37407))
;const{fleet:s,smoke:i}=await o(t.workspace,a);checkTogether(e,s,a);const{app:c,environment:l,image:h,ami:d}=e;const p={
app:c,environment:l,...h&&{image:h},...d&&{ami:d}};const{kept:m,unreadable:u}=await readKept(t.ledger)
;const{place:f,pace:v,...g}=await t.preflight.resolve(s,p,m);if(g.url===void 0)checkBelow(i?.below??-1,a);const w={
...buildSpec(e,s,{place:f,pace:v},t.sha256),...i&&{smoke:i.smoke}};(0,n.s)(w);await t.ledger.check(w)
;const k=[...g.notes,...session(w.timeout)];return{spec:w,...g,notes:k,warnings:[...g.warnings,...u,...i?.unused??[]]}}
const u=3600;function session(e){if(e<=u)return[];return[`the rollout may take ${(0,
h.a3)(e)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues`]
}function checkBelow(e,t){if(e<0)return
;throw(0,a.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,t,r){const n=[]
;if(e.ami===void 0&&t.ami===void 0)n.push("ami is required for a release that is an image");try{(0,c.Yj)(t,e.image)
}catch(e){n.push(e instanceof Error?e.message:String(e))}if(n.length===0)return;throw(0,
a.Qm)(`reading the fleet spec ${r}: ${n.join("; ")}`)}function buildSpec(e,t,{place:r,pace:a},n){const c={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:r,size:t.size,...(0,s.V)(t,e.image),
waves:e.waves??l.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,noData:t["no-data"],
keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const h=(0,o.R)(e.timeout,c,a);return{...c,timeout:h,release:e.release??(0,i.B)(c,n)}}}};
