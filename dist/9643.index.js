export const id=9643;export const ids=[9643];export const modules={71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,
jy:()=>readDeed,pJ:()=>endOf,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var r=n(70323);var o=n(43337)
;function deedName(e,t){return`/immutable/${e}/${t}`}function storedDeed(e){return(0,o.Nx)(e)}function readDeed(e,t){
const n=new r.C8(e,t);const o={app:n.text("app"),environment:n.text("environment"),repository:n.text("repository"),
branch:n.text("branch"),...n.has("pull")&&{pull:n.number("pull")},...n.has("balancer")&&{balancer:n.text("balancer")},
...n.has("deployment")&&{deployment:n.number("deployment")},...n.has("comment")&&{comment:n.number("comment")},
expires:n.number("expires"),...n.flag("ending")&&{ending:true}};n.end();return o}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const r=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${r}; take another \`name\` or \`domain\`, or have it torn down there`
;const o=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${o}${r}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}function endOf({ending:e,expires:t},n){return e===true||t<=n?0:t}},10542:(e,t,n)=>{n.d(t,{Q:()=>parseBranch,
W:()=>branchOf});const r="refs/heads/";function branchOf({ref:e,headRef:t}){if(t!=="")return t
;return e.startsWith(r)&&e.length>r.length?e.slice(r.length):void 0}function parseBranch(e){
const t=e.startsWith(r)?e.slice(r.length):e;if(t!==""&&!t.startsWith("refs/"))return t
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,t,n)=>{n.d(t,{nb:()=>c,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const r=63;const o=10;const a=2+o;function slugOf(e,t,n=r){
const a=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const s=(a.match(/[a-z0-9]+/g)??[]).join("-")
;if(s===e&&s.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(s))return s;const i=markOf(e,t)
;const c=s.slice(0,n-o-1).replace(/-$/,"");return c===""?i:`${c}-${i}`}function markOf(e,t){return t(e).slice(0,o)}
const s=128;const i=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}function labelOf(e,t,n,o){
const i=e.length-6;const c=Math.min(r,s-t.length-1)-i
;if(c<a)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${a} are needed: a label has at most ${r}, a whole name ${s}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,o,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-R${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{$i:()=>isPlain,
Ok:()=>marksOf,oJ:()=>bears});function isPlain(e){return!("domain"in e)}
function marksOf({app:e,environment:t,repository:n},r){return{app:e,environment:t,domain:r,"repository-id":n}}
function bears(e,t){return!isPlain(t)&&Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>o,
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>a,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,eS:()=>expiredBeside,
og:()=>ownRules,x_:()=>s});var r=n(92763);const o=1e3;const a=100;const s=30
;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){
const r=n.filter(({name:t})=>t===e);const o=r.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return o?r.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
r.oJ)(t,e)).sort((e,t)=>e.priority-t.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:t}){return(0,r.Ok)(e,t)}function expired({deed:e},t){return e.expires<=t}
function expiredBeside({app:e,repository:t,environment:n},r,o){
const a=r.filter(r=>r.deed.app===e&&r.deed.repository===t&&r.deed.environment!==n&&expired(r,o))
;return a.sort((e,t)=>e.deed.expires-t.deed.expires)}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,
Yj:()=>servicesOf});function healthcheckOf(e){const{test:t,interval:n,timeout:r,retries:o,"start-period":a}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...r!==void 0&&{timeout:r},...a!==void 0&&{
startPeriod:a},...o!==void 0&&{retries:o}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const r=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&r.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)}}]))}function isShared(e){
return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}},43337:(e,t,n)=>{n.d(t,{FD:()=>storedVerdict,Nx:()=>storedRecord,
iW:()=>o,nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var r=n(70323);const o=4096;function storedRecord(e){
return JSON.stringify({format:r.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=o)return n
;for(let n=e.slice(0,o);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=o)return e
;n=n.slice(0,-Math.ceil((e.length-o)/6))}}function readLease(e,t,n,o){const a=new r.C8(e,t);const s={n,
nonce:a.text("nonce"),repository:a.text("repository"),run:a.text("run"),runAttempt:a.number("runAttempt",1),
attempt:a.number("attempt",n),kind:a.oneOf("kind",["rollout","rollback","teardown"]),release:a.text("release"),
candidate:a.text("candidate"),...a.has("stable")&&{stable:a.text("stable")},...a.has("restores")&&{
restores:a.text("restores")},at:o};a.end();return s}function readBeat(e,t,n,o){const a=new r.C8(e,t);return{n,at:o,
...a.flag("ended")&&{ended:true},...a.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,o){const a=new r.C8(e,t)
;const s={attempt:n,ruling:a.oneOf("ruling",["release","rollback"]),why:a.text("why",""),...a.has("newer")&&{
newer:a.flag("newer")},run:a.text("run",""),at:o};a.end();return s}},77687:(e,t,n)=>{n.d(t,{$:()=>placeOf})
;var r=n(1804);function namingOf(e,{name:t,domain:n},o,a){const s=(0,r.p7)(o,a);return{branch:o,
slug:s.slice(r.nb.length),environment:s,host:`${(0,r.Wy)(t,n,o,a)}.${n}`,targetGroup:(0,r.gw)(e,s,a)}}var o=n(62807)
;var a=n(82087);const s=80;function placeOf(e,{fleet:t,file:n},r,{repositoryId:i,sha:c,event:{pull:d}},l){
if(i==="")throw(0,o.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:h,slug:u,host:p,targetGroup:f}=named(e,t,r,n,l);const{account:m,region:v,domain:w,balancers:g}=t
;const b=t["on-teardown"];const y=(0,a.yW)(t.services)??s;return{account:m,region:v,domain:w,slug:u,host:p,
targetGroup:f,owner:{app:e,environment:h,repository:i,branch:r},...g&&{balancers:g},...t.address==="private"&&{port:y},
entry:{port:y,path:t["live-check"].path},commit:d?.sha||c,...d&&{pull:d.number},...b&&{onTeardown:b}}}
function named(e,t,n,r,a){try{return namingOf(e,t,n,a)}catch(e){
throw(0,o.Qm)(`reading the feature spec ${r}: ${e instanceof Error?e.message:e}`,e)}}},39190:(e,t,n)=>{n.r(t);n.d(t,{
action:()=>g});function heldBy(e,{app:t,repository:n,branch:r}){
return e.find(({deed:e})=>e.app===t&&e.repository===n&&e.branch===r)}function heldAt(e,t,n,{app:r,repository:o}){
const a=t.endsWith(`.${n}`)?t:`${t}.${n}`;const s=e.find(e=>e.host===a)
;if(s?.deed.app===r&&s.deed.repository===o)return s;if(s){const e=s.deed.repository===o?"":" of another repository"
;return`${a} belongs to ${s.deed.app}${e}, for the branch ${JSON.stringify(s.deed.branch)}; have it torn down there`}
return`no environment is called ${a}; ${known(e,{app:r,repository:o},e=>e.host)}`}function heldAs(e,t,n){
const r=own(e,n).find(({deed:e})=>e.environment===t)
;return r??`there is no ${t}; ${known(e,n,({deed:e})=>e.environment)}`}function own(e,{app:t,repository:n}){
return e.filter(({deed:e})=>e.app===t&&e.repository===n)}function known(e,t,n){const o=own(e,t).map(n).sort()
;const a=o.length>r?` and ${o.length-r} more`:""
;return o.length===0?`${t.app} has none`:`${t.app} has ${o.slice(0,r).join(", ")}${a}`}const r=10;var o=n(1804)
;var a=n(92763);var s=n(62807);var i=n(41270);var c=n(21771);var d=n(45759);var l=n(10542);var h=n(48540);var u=n(22730)
;var p=n(20509);var f=n(24905);var m=n(71493);const v={app:(0,f.mw)("Name of the app, such as orders",h.$q),branch:(0,
f.lq)("Branch whose environment is removed",l.Q),
name:(0,f.lq)("Host of the environment that is removed, or its first label, such as feature-x",function parseHost(e){
const t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,"")
;if(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(t))return t
;throw new Error(`"${e}" is not a host such as feature-x.dev.example.com`)}),environment:(0,
f.lq)("Environment that is removed, such as staging: its machines, launch template and what is written down; needs confirm, and of immutable-rollout no fleet file",function parseAny(e){
return/^review-[a-z0-9]+(-[a-z0-9]+)*$/.test(e)?e:(0,h.Nq)(e)}),
confirm:(0,f.lq)("The name of the environment once more: without it nothing is removed",f.Qq),releases:(0,
f.P_)("true forgets the old releases of all environments of the app, as a rollout does at its end; what is in service and what it goes back to stays","false",p.GX),
keep:(0,f.P_)("Of releases: how many stay, 2 to 5","5",function parseKept(e){if(/^[2-5]$/.test(e))return Number(e)
;throw new Error(`"${e}" is not a number from 2 to 5: what is in service and what it goes back to stays, and a rollout keeps 5`)
}),
sweep:(0,f.P_)("true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green","false",p.GX),
label:(0,f.lq)("Of a sweep: those go too whose branch has no open pull request with this label",f.Qq),plan:(0,
f.P_)("Of sweep and releases: true only lists what would go and stay, and why","false",p.GX),fleet:(0,
f.P_)("Path of the feature spec",".github/fleets/feature.yml",f.Qq),
timeout:(0,f.P_)("How long it may take before what is left is told, and the run is red","15m",u.f7),"github-token":(0,
f.rJ)((0,
f.Bz)("Reads whether other runs have ended and, for a sweep, which branches there are, and tells that it is gone (actions: read, contents: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e]),
role:m.J};var w=n(71151);const g=(0,d.Q)({name:"teardown",
description:"Removes the environment of a branch with all that belongs to it, and says what is left",inputs:v,outputs:{
removed:"Environments that are gone, such as review-feature-x, a line each, or whose old releases are; of a plan those that would go",
left:"What should be gone and is still there, a line each; why is in the summary",
outcome:"removed, superseded, skipped (of a plan), refused, halted or failed",
changed:"true when this run removed anything",result:"All of this and more as JSON"},check:function check(e,t){
const{branch:n,name:r,environment:o,confirm:a,releases:s,sweep:i,label:c,plan:d}=e;const l=Object.entries({branch:n,
name:r,environment:o,releases:s||void 0,sweep:i||void 0});if(l.some(([e])=>t.has(e)))return[]
;const h=l.filter(([,e])=>e!==void 0).map(([e])=>e);if(h.length>1)return[`${h.join(" and ")} are given; give one`]
;const[u]=h
;if(u===void 0)return["branch, name, environment, releases: true or sweep: true is required: what is removed"]
;if(o!==void 0&&a!==o)return[`environment ${o} goes with all its machines only where confirm says ${o} too`];const p={
label:c!==void 0&&!i,plan:d===true&&!i&&!s}
;return[...p.label?["label is for sweep: true alone"]:[],...p.plan?["plan is for sweep: true or releases: true alone"]:[],...a!==void 0&&o===void 0?["confirm is for environment alone"]:[]]
},async run(e,t){const{inputs:r}=e;const{environment:s}=r
;if(r.releases)return await(await n.e(3613).then(n.bind(n,13613))).releases(e,t)
;if(s!==void 0&&!s.startsWith(o.nb))return await(await n.e(4249).then(n.bind(n,74249))).plain(e,t,s)
;const{readFeatureFile:i}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(3331)]).then(n.bind(n,19658))
;const{fleet:c}=await i(t.workspace,r.fleet);const d=await t.holders(c)
;if(r.sweep)return await(await Promise.all([n.e(9539),n.e(9402)]).then(n.bind(n,49402))).sweep(e,c,d,t)
;const l=find(e,c,d,t.sha256);const{owner:h,host:u,domain:p}=l;const f=await t.open(l);e.keep("place",JSON.stringify(l))
;await(0,w.a)(e,t,f,{marks:(0,a.Ok)(h,p),host:u},[["Branch",h.branch]])},async post(e,t){const n=e.kept("place")
;const r=e.kept("plain");if((n??r)===void 0||e.kept("ended")!==void 0)return
;const o=n===void 0?`${r}`:JSON.parse(n).owner.environment
;e.log.warning(`the teardown of ${o} was cut off half-way; run this job again and it continues`,"Cut off");try{
const r=await t();const a=n===void 0?r.plain(e.inputs.app,o):r.open(JSON.parse(n));await(0,
i.q)(await a,e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;function find({inputs:e,run:t},n,r,o){const{app:a,name:i,environment:d,branch:l=""}=e;const h={app:a,
repository:t.repositoryId};const u=d!==void 0?heldAs(r,d,h):i!==void 0?heldAt(r,i,n.domain,h):heldBy(r,{...h,branch:l})
;if(typeof u==="string")throw(0,s.J5)(`finding the environment: ${u}`);return(0,c.B)({app:a,file:e.fleet,fleet:n,run:t,
hash:o},u??l)}},71151:(e,t,n)=>{n.d(t,{a:()=>takeDown});var r=n(94280);var o=n(12618);var a=n(15172);var s=n(97121)
;var i=n(7137);async function takeDown(e,{me:t},n,c,d=[]){const{inputs:l,run:h}=e;const{app:u,environment:p}=c.marks
;e.keep("nonce",t.nonce);const f=new s.g(e);const m={me:t,app:u,environment:p,kind:"teardown"};const v=(0,i.P)({...c,
timeout:l.timeout});const told=(t,n)=>{const o={app:u,environment:p,kind:m.kind,outcome:t,why:n,release:"",more:d,
timeline:f.moments};const a=h.url===void 0?{}:{run:h.url};e.summary((0,r.z)({...o,...a,machines:[],evidence:[],
next:nextOf(t)}))};const w=await(0,a.L)(n,m,(e,t)=>f.tell(e,t),v).catch(t=>{e.section("");e.setOutput("left",p)
;told("failed",t.message);throw t});e.section("");const{outcome:g,why:b}=w.step;e.keep("ended",g)
;e.setOutput("outcome",g);e.setOutput("changed",w.changed);e.setOutput("removed",g==="removed"?p:"")
;e.setOutput("left",g==="removed"?"":p);e.report({why:b,timeline:f.moments});told(g,b);const y=(0,o.vD)(w,m,nextOf(g))
;if(y)throw y}function nextOf(e){if(e!=="failed")return[]
;return["Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others."]}}};
