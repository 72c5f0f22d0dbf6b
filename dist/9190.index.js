export const id=9190;export const ids=[9190];export const modules={39190:(e,t,n)=>{n.r(t);n.d(t,{action:()=>v})
;function heldBy(e,{app:t,repository:n,branch:o}){return e.find(({deed:e})=>e.app===t&&e.repository===n&&e.branch===o)}
function heldAt(e,t,n,{app:o,repository:r}){const a=t.endsWith(`.${n}`)?t:`${t}.${n}`;const s=e.find(e=>e.host===a)
;if(s?.deed.app===o&&s.deed.repository===r)return s;if(s){const e=s.deed.repository===r?"":" of another repository"
;return`${a} belongs to ${s.deed.app}${e}, for the branch ${JSON.stringify(s.deed.branch)}; have it torn down there`}
return`no environment is called ${a}; ${known(e,{app:o,repository:r},e=>e.host)}`}function heldAs(e,t,n){
const o=own(e,n).find(({deed:e})=>e.environment===t)
;return o??`there is no ${t}; ${known(e,n,({deed:e})=>e.environment)}`}function own(e,{app:t,repository:n}){
return e.filter(({deed:e})=>e.app===t&&e.repository===n)}function known(e,t,n){const r=own(e,t).map(n).sort()
;const a=r.length>o?` and ${r.length-o} more`:""
;return r.length===0?`${t.app} has none`:`${t.app} has ${r.slice(0,o).join(", ")}${a}`}const o=10;var r=n(1804)
;var a=n(92763);var s=n(62807);var i=n(41270);var h=n(21771);var l=n(45759);var d=n(10542);var c=n(48540);var p=n(22730)
;var u=n(20509);var f=n(24905);const m={app:(0,f.mw)("Name of the app, such as orders",c.$q),branch:(0,
f.lq)("Branch whose environment is removed",d.Q),
name:(0,f.lq)("Host of the environment that is removed, or its first label, such as feature-x",function parseHost(e){
const t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,"")
;if(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(t))return t
;throw new Error(`"${e}" is not a host such as feature-x.dev.example.com`)}),environment:(0,
f.lq)("Environment that is removed, such as staging: its machines, launch template and what is written down; needs confirm, and of immutable-rollout no fleet file",function parseAny(e){
return/^review-[a-z0-9]+(-[a-z0-9]+)*$/.test(e)?e:(0,c.Nq)(e)}),
confirm:(0,f.lq)("The name of the environment once more: without it nothing is removed",f.Qq),releases:(0,
f.P_)("true forgets the old releases of all environments of the app, as a rollout does at its end; what is in service and what it goes back to stays","false",u.GX),
keep:(0,f.P_)("Of releases: how many stay, 2 to 5","5",function parseKept(e){if(/^[2-5]$/.test(e))return Number(e)
;throw new Error(`"${e}" is not a number from 2 to 5: what is in service and what it goes back to stays, and a rollout keeps 5`)
}),
sweep:(0,f.P_)("true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green","false",u.GX),
label:(0,f.lq)("Of a sweep: those go too whose branch has no open pull request with this label",f.Qq),plan:(0,
f.P_)("Of sweep and releases: true only lists what would go and stay, and why","false",u.GX),fleet:(0,
f.P_)("Path of the feature spec",".github/fleets/feature.yml",f.Qq),
timeout:(0,f.P_)("How long it may take before what is left is told, and the run is red","15m",p.f7),"github-token":(0,
f.rJ)((0,
f.Bz)("Reads whether other runs have ended and, for a sweep, which branches there are, and tells that it is gone (actions: read, contents: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e])
};var w=n(71151);const v=(0,l.Q)({name:"teardown",
description:"Removes the environment of a branch with all that belongs to it, and says what is left",inputs:m,outputs:{
removed:"Environments that are gone, such as review-feature-x, a line each, or whose old releases are; of a plan those that would go",
left:"What should be gone and is still there, a line each; why is in the summary",
outcome:"removed, superseded, skipped (of a plan), refused, halted or failed",
changed:"true when this run removed anything",result:"All of this and more as JSON"},check:function check(e,t){
const{branch:n,name:o,environment:r,confirm:a,releases:s,sweep:i,label:h,plan:l}=e;const d=Object.entries({branch:n,
name:o,environment:r,releases:s||void 0,sweep:i||void 0});if(d.some(([e])=>t.has(e)))return[]
;const c=d.filter(([,e])=>e!==void 0).map(([e])=>e);if(c.length>1)return[`${c.join(" and ")} are given; give one`]
;const[p]=c
;if(p===void 0)return["branch, name, environment, releases: true or sweep: true is required: what is removed"]
;if(r!==void 0&&a!==r)return[`environment ${r} goes with all its machines only where confirm says ${r} too`];const u={
label:h!==void 0&&!i,plan:l===true&&!i&&!s}
;return[...u.label?["label is for sweep: true alone"]:[],...u.plan?["plan is for sweep: true or releases: true alone"]:[],...a!==void 0&&r===void 0?["confirm is for environment alone"]:[]]
},async run(e,t){const{inputs:o}=e;const{environment:s}=o
;if(o.releases)return await(await n.e(3613).then(n.bind(n,13613))).releases(e,t)
;if(s!==void 0&&!s.startsWith(r.nb))return await(await n.e(4249).then(n.bind(n,74249))).plain(e,t,s)
;const{readFeatureFile:i}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(3331)]).then(n.bind(n,19658))
;const{fleet:h}=await i(t.workspace,o.fleet);const l=await t.holders(h)
;if(o.sweep)return await(await Promise.all([n.e(1610),n.e(9402)]).then(n.bind(n,49402))).sweep(e,h,l,t)
;const d=find(e,h,l,t.sha256);const{owner:c,host:p,domain:u}=d;const f=await t.open(d);e.keep("place",JSON.stringify(d))
;await(0,w.a)(e,t,f,{marks:(0,a.Ok)(c,u),host:p},[["Branch",c.branch]])},async post(e,t){const n=e.kept("place")
;const o=e.kept("plain");if((n??o)===void 0||e.kept("ended")!==void 0)return
;const r=n===void 0?`${o}`:JSON.parse(n).owner.environment
;e.log.warning(`the teardown of ${r} was cut off half-way; run this job again and it continues`,"Cut off");try{
const o=await t();const a=n===void 0?o.plain(e.inputs.app,r):o.open(JSON.parse(n));await(0,
i.q)(await a,e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;function find({inputs:e,run:t},n,o,r){const{app:a,name:i,environment:l,branch:d=""}=e;const c={app:a,
repository:t.repositoryId};const p=l!==void 0?heldAs(o,l,c):i!==void 0?heldAt(o,i,n.domain,c):heldBy(o,{...c,branch:d})
;if(typeof p==="string")throw(0,s.J5)(`finding the environment: ${p}`);return(0,h.B)({app:a,file:e.fleet,fleet:n,run:t,
hash:r},p??d)}},71151:(e,t,n)=>{n.d(t,{a:()=>takeDown});var o=n(94280);var r=n(12618);var a=n(511);var s=n(97121)
;var i=n(7137);async function takeDown(e,{me:t},n,h,l=[]){const{inputs:d,run:c}=e;const{app:p,environment:u}=h.marks
;e.keep("nonce",t.nonce);const f=new s.g(e);const m={me:t,app:p,environment:u,kind:"teardown"};const w=(0,i.P)({...h,
timeout:d.timeout});const told=(t,n)=>{const r={app:p,environment:u,kind:m.kind,outcome:t,why:n,release:"",more:l,
timeline:f.moments};const a=c.url===void 0?{}:{run:c.url};e.summary((0,o.z)({...r,...a,machines:[],evidence:[],
next:nextOf(t)}))};const v=await(0,a.L)(n,m,(e,t)=>f.tell(e,t),w).catch(t=>{e.section("");e.setOutput("left",u)
;told("failed",t.message);throw t});e.section("");const{outcome:g,why:b}=v.step;e.keep("ended",g)
;e.setOutput("outcome",g);e.setOutput("changed",v.changed);e.setOutput("removed",g==="removed"?u:"")
;e.setOutput("left",g==="removed"?"":u);e.report({why:b,timeline:f.moments});told(g,b);const y=(0,r.vD)(v,m,nextOf(g))
;if(y)throw y}function nextOf(e){if(e!=="failed")return[]
;return["Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others."]}}};
