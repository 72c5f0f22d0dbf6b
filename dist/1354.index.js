export const id=1354;export const ids=[1354];export const modules={27071:(e,t,n)=>{n.d(t,{R:()=>timeoutOf})
;var a=n(62807);var r=n(22730);const o=2;const i=1800;const s=120;const c=432e3
;function budget(e,{healthy:t,drain:n,record:a}){const o=rounds(e.waves,e.size.max)
;const i=e.place.targetGroups.length>0;const s=o>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const c=i?s?2:1:o
;const l=t+Math.max(e.bake,n);const h=e.beforeTraffic?.timeout??0;const u=c*e.liveCheck.timeout+h+o*l;const d=`${(0,
r.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,r.a3)(n)} for the old machines to drain`:""}`
;const m=[`${times(c,"launch","launches")} of up to ${(0,
r.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...h>0?[`up to ${(0,
r.a3)(h)} for before-traffic`]:[],`${times(o,"wave","waves")} of ${(0,r.a3)(l)} (${i?`${(0,
r.a3)(t)} until ${a?"all name servers tell of a machine":"the balancer calls a machine healthy"}, then `:""}${d})`]
;return{seconds:u,sum:m.join(" + ")}}function timeoutOf(e,t,n,l=1/0){const{seconds:h,sum:u}=budget(t,n)
;const d=Math.floor(l-n.healthy-n.drain-s);const m=Math.min(c,d,e??Math.max(i,o*h));if(m>=h)return m
;const[f,p]=bound(m,d,l)
;throw(0,a.Qm)(`planning the rollout: it may need ${(0,r.a3)(h)}, and ${f}: ${u}; shorten these${p}`)}
function bound(e,t,n){if(e===t){const e=(0,r.a3)(Math.max(0,Math.floor(n)))
;return[`the credentials of this job end in ${e}, of which a rollback needs the last ${(0,
r.a3)(n-t)}`,", or give this action the input role, for credentials that it renews"]}
if(e===c)return[`GitHub's longest job takes ${(0,r.a3)(e)}`,""];return[`timeout is ${(0,r.a3)(e)}`,", or raise timeout"]
}function rounds(e,t){const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100))
;return new Set(n).size}function times(e,t,n){return`${e} ${e===1?t:n}`}},39283:(e,t,n)=>{n.d(t,{V:()=>machineOf})
;var a=n(82087);function machineOf(e,t){const n=(0,a.Yj)(e,t);const r=(0,a.yW)(n);const o=e["instance-profile"]
;const i=e["before-traffic"];return{instanceTypes:e["instance-types"],...o&&{instanceProfile:o},
metadataHopLimit:e["metadata-hop-limit"],services:n,...(0,a.yM)(n)&&{network:true},liveCheck:{...e["live-check"],...r&&{
port:r}},...i&&{beforeTraffic:i}}}},9939:(e,t,n)=>{n.d(t,{B:()=>releaseId});var a=n(86082);function releaseId(e,t){
const{image:n,place:r,instanceTypes:o,instanceProfile:i,metadataHopLimit:s,services:c,network:l,seed:h,spot:u}=e
;const d={image:n,place:r,instanceTypes:o,instanceProfile:i,metadataHopLimit:s,services:c,network:l,seed:h,spot:u}
;return t((0,a.$)(d)).slice(0,12)}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,Yj:()=>servicesOf})
;function healthcheckOf(e){const{test:t,interval:n,timeout:a,retries:r,"start-period":o}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...a!==void 0&&{timeout:a},...o!==void 0&&{
startPeriod:o},...r!==void 0&&{retries:r}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const a=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&a.length>0)throw new Error(`services.${a[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(a.length>1)throw new Error(`services ${a.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&a.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)}}]))}function isShared(e){
return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}},86082:(e,t,n)=>{n.d(t,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const t=Object.entries(e).filter(([,e])=>e!==void 0);const n=t.sort(([e],[t])=>e<t?-1:1)
;return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},31354:(e,t,n)=>{n.d(t,{
prepare:()=>prepare});var a=n(62807);var r=n(32478);var o=n(27071);var i=n(22730);const s="AWS_CREDENTIAL_EXPIRATION"
;const c=3600;function credentialsLeft(e,t,n){if(e!==void 0)return Number.POSITIVE_INFINITY
;const a=Date.parse(t??"")/1e3;return Number.isNaN(a)?void 0:a-n}function credentialsNotes(e,t){
if(e!==void 0||t<=c)return[]
;return[`the rollout may take ${(0,i.a3)(t)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues; with the input role they are renewed`]
}var l=n(39283);var h=n(9939);var u=n(82087);var d=n(59638);var m=n(84273);var f=n(60046);var p=n(79982)
;async function readKept(e){try{return await read(e)}catch(e){if(e instanceof p.V||e instanceof p.C)return{kept:[],
unreadable:[]};throw e}}async function read(e){const t=await e.read();const n=[];const r=[];for(const o of(0,
m.Z)(t))try{const t=await e.spec(o);if(t===void 0)continue;const{release:a,image:r,place:i,services:s}=t
;const c=[r,...Object.values(s).map(e=>e.image)];n.push({release:a,images:[...new Set(c.flatMap(e=>e??[]))],ami:i.ami})
}catch(e){if(!(e instanceof a.C9))throw e
;r.push(`a rollback to ${(0,f.q1)(t,o)?.release} is not possible: ${e.message}`)}return{kept:n,unreadable:r}}
async function prepare(e,t){const a=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:o}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(9917)]).then(n.bind(n,37407))
;const{fleet:i,smoke:c}=await o(t.workspace,a);checkTogether(e,i,a);const{app:l,environment:h,image:u,ami:d}=e;const m={
app:l,environment:h,...u&&{image:u},...d&&{ami:d}};const{kept:f,unreadable:p}=await readKept(t.ledger)
;const v=credentialsLeft(e.role,t.workspace.variable(s),t.clock.now())
;const{place:g,pace:w,...b}=await t.preflight.resolve(i,m,f);if(b.url===void 0)checkBelow(c?.below??-1,a);const k={
...buildSpec(e,i,{place:g,pace:w},t.sha256,v),...c&&{smoke:c.smoke}};(0,r.s)(k);await t.ledger.check(k)
;const $=[...b.notes,...credentialsNotes(v,k.timeout)];return{spec:k,...b,notes:$,
warnings:[...b.warnings,...p,...c?.unused??[]]}}function checkBelow(e,t){if(e<0)return;throw(0,
a.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,t,n){const r=[]
;if(e.ami===void 0&&t.ami===void 0)r.push("ami is required for a release that is an image");try{(0,u.Yj)(t,e.image)
}catch(e){r.push(e instanceof Error?e.message:String(e))}if(r.length===0)return;throw(0,
a.Qm)(`reading the fleet spec ${n}: ${r.join("; ")}`)}function buildSpec(e,t,{place:n,pace:a},r,i){const s={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:n,size:t.size,...(0,l.V)(t,e.image),
waves:e.waves??d.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,noData:t["no-data"],
keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const c=(0,o.R)(e.timeout,s,a,i);return{...s,timeout:c,release:e.release??(0,h.B)(s,r)}}},79982:(e,t,n)=>{n.d(t,{
C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}}};
