export const id=1354;export const ids=[1354];export const modules={31354:(e,a,t)=>{t.d(a,{prepare:()=>prepare})
;var r=t(62807);var n=t(32478);var o=t(27071);var s=t(22730);const i="AWS_CREDENTIAL_EXPIRATION";const c=3600
;function credentialsLeft(e,a,t){if(e!==void 0)return Number.POSITIVE_INFINITY;const r=Date.parse(a??"")/1e3
;return Number.isNaN(r)?void 0:r-t}function credentialsNotes(e,a){if(e!==void 0||a<=c)return[]
;return[`the rollout may take ${(0,
s.a3)(a)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues; with the input role they are renewed`]
}var l=t(39283);var p=t(9939);var u=t(82087);var d=t(59638);var m=t(84273);var f=t(60046);var h=t(79982)
;async function readKept(e){try{return await read(e)}catch(e){if(e instanceof h.V||e instanceof h.C)return{kept:[],
unreadable:[]};throw e}}async function read(e){const a=await e.read();const t=[];const n=[];for(const o of(0,
m.Z)(a))try{const a=await e.spec(o);if(a===void 0)continue;const{release:r,image:n,place:s,services:i}=a
;const c=[n,...Object.values(i).map(e=>e.image)];t.push({release:r,images:[...new Set(c.flatMap(e=>e??[]))],ami:s.ami})
}catch(e){if(!(e instanceof r.C9))throw e
;n.push(`a rollback to ${(0,f.q1)(a,o)?.release} is not possible: ${e.message}`)}return{kept:t,unreadable:n}}
async function prepare(e,a){const r=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:o}=await Promise.all([t.e(9691),t.e(8815),t.e(4887),t.e(7407),t.e(4727)]).then(t.bind(t,37407))
;const{fleet:s,smoke:c}=await o(a.workspace,r);checkTogether(e,s,r);const{app:l,environment:p,image:u,ami:d}=e;const m={
app:l,environment:p,...u&&{image:u},...d&&{ami:d}};const{kept:f,unreadable:h}=await readKept(a.ledger)
;const w=credentialsLeft(e.role,a.workspace.variable(i),a.clock.now())
;const{place:v,pace:g,...k}=await a.preflight.resolve(s,m,f);if(k.url===void 0)checkBelow(c?.below??-1,r);const b={
...buildSpec(e,s,{place:v,pace:g},a.sha256,w),...c&&{smoke:c.smoke}};(0,n.s)(b);await a.ledger.check(b)
;const y=[...k.notes,...credentialsNotes(w,b.timeout)];return{spec:b,...k,notes:y,
warnings:[...k.warnings,...h,...c?.unused??[]]}}function checkBelow(e,a){if(e<0)return;throw(0,
r.Qm)(`reading the fleet spec ${a}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,a,t){const n=[]
;if(e.ami===void 0&&a.ami===void 0)n.push("ami is required for a release that is an image");try{(0,u.Yj)(a,e.image)
}catch(e){n.push(e instanceof Error?e.message:String(e))}if(n.length===0)return;throw(0,
r.Qm)(`reading the fleet spec ${t}: ${n.join("; ")}`)}function buildSpec(e,a,{place:t,pace:r},n,s){const i={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:t,size:a.size,...(0,l.V)(a,e.image),
waves:e.waves??d.W[e.strategy],bake:e.bake??a.bake,alarms:a.alarms,tolerate:a.tolerate,noData:a["no-data"],
keepPrevious:e["keep-previous"]??a["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const c=(0,o.R)(e.timeout,i,r,s);return{...i,timeout:c,release:e.release??(0,p.B)(i,n)}}}};
