export const id=9167;export const ids=[9167];export const modules={27071:(e,t,n)=>{n.d(t,{Qf:()=>rounds,
Rq:()=>timeoutOf,Z$:()=>launchesOf,g2:()=>reserveOf});var a=n(62807);var o=n(22730);const r=2;const s=1800;const i=120
;const c=432e3;function budget(e,{healthy:t,drain:n,record:a}){const r=rounds(e.waves,e.size.max)
;const s=e.place.targetGroups.length>0;const i=launchesOf(e,r);const c=t+Math.max(e.bake,n)
;const l=e.beforeTraffic?.timeout??0;const h=i*e.liveCheck.timeout+l+r*c;const u=`${(0,
o.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,o.a3)(n)} for the old machines to drain`:""}`
;const d=[`${times(i,"launch","launches")} of up to ${(0,
o.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...l>0?[`up to ${(0,
o.a3)(l)} for before-traffic`]:[],`${times(r,"wave","waves")} of ${(0,o.a3)(c)} (${s?`${(0,
o.a3)(t)} until ${a?"all name servers tell of a machine":"the balancer calls a machine healthy"}, then `:""}${u})`]
;return{seconds:h,sum:d.join(" + ")}}function timeoutOf(e,t,n,i=1/0){const{seconds:l,sum:h}=budget(t,n)
;const u=Math.floor(i-reserveOf(n));const d=Math.min(c,u,e??Math.max(s,r*l));if(d>=l)return d;const[f,m]=bound(d,u,i)
;throw(0,a.Cv)("time",(0,a.Qm)(`planning the rollout: it may need ${(0,o.a3)(l)}, and ${f}: ${h}; shorten these${m}`))}
function reserveOf({healthy:e,drain:t}){return e+t+i}function bound(e,t,n){if(e===t){const e=(0,
o.a3)(Math.max(0,Math.floor(n)))
;return[`the credentials of this job end in ${e}, of which a rollback needs the last ${(0,
o.a3)(n-t)}`,", or give this action the input role, for credentials that it renews"]}
if(e===c)return[`GitHub's longest job takes ${(0,o.a3)(e)}`,""];return[`timeout is ${(0,o.a3)(e)}`,", or raise timeout"]
}function launchesOf(e,t){if(e.place.targetGroups.length===0)return t
;const n=t>1&&e.waves.some((e,t)=>t===0&&"machines"in e);return n?2:1}function rounds(e,t){
const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(n).size}
function times(e,t,n){return`${e} ${e===1?t:n}`}},62786:(e,t,n)=>{n.d(t,{Jd:()=>o,_y:()=>credentialsLeft,
i7:()=>credentialsNotes});var a=n(22730);const o="AWS_CREDENTIAL_EXPIRATION";const r=3600
;function credentialsLeft(e,t,n){if(e!==void 0)return Number.POSITIVE_INFINITY;return t===void 0?void 0:t-n}
function credentialsNotes(e,t){if(e!==void 0||t<=r)return[];return[`the rollout may take ${(0,
a.a3)(t)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues; with the input role they are renewed`]
}},39283:(e,t,n)=>{n.d(t,{V:()=>machineOf});var a=n(82087);function machineOf(e,t){const n=(0,a.Yj)(e,t);const o=(0,
a.yW)(n);const r=e["instance-profile"];const s=e["before-traffic"];return{instanceTypes:e["instance-types"],...r&&{
instanceProfile:r},metadataHopLimit:e["metadata-hop-limit"],services:n,...(0,a.yM)(n)&&{network:true},liveCheck:{
...e["live-check"],...o&&{port:o}},...s&&{beforeTraffic:s}}}},9939:(e,t,n)=>{n.d(t,{B:()=>releaseId});var a=n(86082)
;function releaseId(e,t){
const{image:n,place:o,instanceTypes:r,instanceProfile:s,metadataHopLimit:i,services:c,network:l,seed:h,spot:u}=e
;const d={image:n,place:o,instanceTypes:r,instanceProfile:s,metadataHopLimit:i,services:c,network:l,seed:h,spot:u}
;return t((0,a.$)(d)).slice(0,12)}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,Yj:()=>servicesOf})
;function healthcheckOf(e){const{test:t,interval:n,timeout:a,retries:o,"start-period":r}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...a!==void 0&&{timeout:a},...r!==void 0&&{
startPeriod:r},...o!==void 0&&{retries:o}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const a=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&a.length>0)throw new Error(`services.${a[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(a.length>1)throw new Error(`services ${a.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&a.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)},...n.logging&&{
logging:loggingOf(n.logging)}}]))}function loggingOf({driver:e,options:t}){return{...e!==void 0&&{driver:e},options:t}}
function isShared(e){return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}},59167:(e,t,n)=>{n.d(t,{prepare:()=>prepare});var a=n(62807)
;var o=n(37645);var r=n(27071);var s=n(62786);var i=n(22730);const c=120;function forecast(e,{healthy:t,drain:n}){
const a=(0,r.Qf)(e.waves,e.size.max);const o=(0,r.Z$)(e,a);const s=Math.min(c,e.liveCheck.timeout)
;const l=Math.max(e.bake,n);const h=o*s+a*(t+l);const u=n>e.bake?"the old machines to drain":"the bake";const d=`${(0,
i.a3)(t)} until the balancer calls machines healthy + ${(0,i.a3)(l)} for ${u}`;const f=`it should take about ${(0,
i.a3)(h)}: ${(0,i.a3)(o*s)} of boot, more or less, + ${a} × (${d})`;return{seconds:h,said:f}}var l=n(39283)
;var h=n(9939);var u=n(82087);var d=n(59638);var f=n(84273);var m=n(60046);var p=n(79982);async function readKept(e){
try{return await read(e)}catch(e){if(e instanceof p.Vs||e instanceof p.Cb)return{kept:[],unreadable:[]};throw e}}
async function read(e){const t=await e.read();const n=[];const o=[];for(const r of(0,f.Z)(t))try{const t=await e.spec(r)
;if(t===void 0)continue;const{release:a,image:o,place:s,services:i}=t;const c=[o,...Object.values(i).map(e=>e.image)]
;n.push({release:a,images:[...new Set(c.flatMap(e=>e??[]))],ami:s.ami})}catch(e){if(!(e instanceof a.C9))throw e
;o.push(`a rollback to ${(0,m.q1)(t,r)?.release} is not possible: ${e.message}`)}return{kept:n,unreadable:o}}
async function prepare(e,t){const a=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:i}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(9505),n.e(7407),n.e(9917)]).then(n.bind(n,37407))
;const{fleet:c,smoke:l}=await i(t.workspace,a);checkTogether(e,c,a);const{app:h,environment:u,image:d,ami:f}=e
;const m=e.adopt&&{adopt:true};const p={app:h,environment:u,...d&&{image:d},...f&&{ami:f},...m}
;const{kept:v,unreadable:g}=await readKept(t.ledger);const w=(0,s._y)(e.role,t.credentialsEnd()?.at,t.clock.now())
;const{place:k,pace:b,...$}=await t.preflight.resolve(c,p,v);if($.url===void 0)checkBelow(l?.below??-1,a);const y={
...buildSpec(e,c,{place:k,pace:b},t.sha256,w),...l&&{smoke:l.smoke}};(0,o.s)(y);await t.ledger.check(y)
;const O=[...$.notes,...(0,s.i7)(w,y.timeout)];return{spec:y,forecast:forecast(y,b),reserve:(0,r.g2)(b),...$,notes:O,
warnings:[...$.warnings,...g,...l?.unused??[]]}}function checkBelow(e,t){if(e<0)return;throw(0,a.Cv)("fleet-file",(0,
a.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`))
}function checkTogether(e,t,n){const o=[]
;if(e.ami===void 0&&t.ami===void 0)o.push("ami is required for a release that is an image");try{(0,u.Yj)(t,e.image)
}catch(e){o.push(e instanceof Error?e.message:String(e))}if(o.length===0)return;throw(0,a.Cv)("fleet-file",(0,
a.Qm)(`reading the fleet spec ${n}: ${o.join("; ")}`))}function buildSpec(e,t,{place:n,pace:a},o,s){const i={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:n,size:t.size,...(0,l.V)(t,e.image),
waves:e.waves??d.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,...t.drop.length>0&&{drop:t.drop
},noData:t["no-data"],keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],
...e["fix-forward"]&&{fixForward:true}};const c=(0,r.Rq)(e.timeout,i,a,s);return{...i,timeout:c,release:e.release??(0,
h.B)(i,o)}}}};
