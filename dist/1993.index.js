export const id=1993;export const ids=[1993];export const modules={31993:(e,a,t)=>{t.d(a,{prepare:()=>prepare})
;var r=t(62807);var s=t(32478);var n=t(27071);var o=t(39283);var i=t(9939);var c=t(82087);var l=t(59638);var p=t(22730)
;var u=t(84273);var m=t(60046);var d=t(79982);async function readKept(e){try{return await read(e)}catch(e){
if(e instanceof d.V||e instanceof d.C)return{kept:[],unreadable:[]};throw e}}async function read(e){
const a=await e.read();const t=[];const s=[];for(const n of(0,u.Z)(a))try{const a=await e.spec(n);if(a===void 0)continue
;const{release:r,image:s,place:o,services:i}=a;const c=[s,...Object.values(i).map(e=>e.image)];t.push({release:r,
images:[...new Set(c.flatMap(e=>e??[]))],ami:o.ami})}catch(e){if(!(e instanceof r.C9))throw e
;s.push(`a rollback to ${(0,m.q1)(a,n)?.release} is not possible: ${e.message}`)}return{kept:t,unreadable:s}}
async function prepare(e,a){const r=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:n}=await Promise.all([t.e(9691),t.e(8815),t.e(4887),t.e(7407),t.e(4727)]).then(t.bind(t,37407))
;const{fleet:o,smoke:i}=await n(a.workspace,r);checkTogether(e,o,r);const{app:c,environment:l,image:p,ami:u}=e;const m={
app:c,environment:l,...p&&{image:p},...u&&{ami:u}};const{kept:d,unreadable:h}=await readKept(a.ledger)
;const{place:f,pace:g,...w}=await a.preflight.resolve(o,m,d);if(w.url===void 0)checkBelow(i?.below??-1,r);const v={
...buildSpec(e,o,{place:f,pace:g},a.sha256),...i&&{smoke:i.smoke}};(0,s.s)(v);await a.ledger.check(v)
;const k=[...w.notes,...session(v.timeout)];return{spec:v,...w,notes:k,warnings:[...w.warnings,...h,...i?.unused??[]]}}
const h=3600;function session(e){if(e<=h)return[];return[`the rollout may take ${(0,
p.a3)(e)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues`]
}function checkBelow(e,a){if(e<0)return
;throw(0,r.Qm)(`reading the fleet spec ${a}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,a,t){const s=[]
;if(e.ami===void 0&&a.ami===void 0)s.push("ami is required for a release that is an image");try{(0,c.Yj)(a,e.image)
}catch(e){s.push(e instanceof Error?e.message:String(e))}if(s.length===0)return;throw(0,
r.Qm)(`reading the fleet spec ${t}: ${s.join("; ")}`)}function buildSpec(e,a,{place:t,pace:r},s){const c={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:t,size:a.size,...(0,o.V)(a,e.image),
waves:e.waves??l.W[e.strategy],bake:e.bake??a.bake,alarms:a.alarms,tolerate:a.tolerate,noData:a["no-data"],
keepPrevious:e["keep-previous"]??a["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const p=(0,n.R)(e.timeout,c,r);return{...c,timeout:p,release:e.release??(0,i.B)(c,s)}}}};
