export const id=1512;export const ids=[1512,2418];export const modules={71975:(e,n,t)=>{t.d(n,{bL:()=>takenBy,
jy:()=>readDeed,pJ:()=>endOf,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var r=t(70323);var o=t(43337)
;function deedName(e,n){return`/immutable/${e}/${n}`}function storedDeed(e){return(0,o.Nx)(e)}function readDeed(e,n){
const t=new r.C8(e,n);const o={app:t.text("app"),environment:t.text("environment"),repository:t.text("repository"),
branch:t.text("branch"),...t.has("pull")&&{pull:t.number("pull")},...t.has("balancer")&&{balancer:t.text("balancer")},
...t.has("deployment")&&{deployment:t.number("deployment")},...t.has("comment")&&{comment:t.number("comment")},
expires:t.number("expires"),...t.flag("ending")&&{ending:true}};t.end();return o}function sameOwner(e,n){
return e.app===n.app&&e.environment===n.environment&&e.repository===n.repository&&e.branch===n.branch}
function takenBy(e,n,t){if(sameOwner(n,t))return;const r=`the branch ${JSON.stringify(n.branch)}`
;if(n.repository!==t.repository)return`${e} belongs to ${n.app} of the repository with GitHub's id ${n.repository}, for ${r}; take another \`name\` or \`domain\`, or have it torn down there`
;const o=n.app===t.app?"":`the app ${n.app}, for `
;return`${e} belongs to ${o}${r}, environment ${n.environment}; put the app into \`name\`, such as {slug}-${t.app}, or tear that one down`
}function endOf({ending:e,expires:n},t){return e===true||n<=t?0:n}},10542:(e,n,t)=>{t.d(n,{Q:()=>parseBranch,
W:()=>branchOf});const r="refs/heads/";function branchOf({ref:e,headRef:n}){if(n!=="")return n
;return e.startsWith(r)&&e.length>r.length?e.slice(r.length):void 0}function parseBranch(e){
const n=e.startsWith(r)?e.slice(r.length):e;if(n!==""&&!n.startsWith("refs/"))return n
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,n,t)=>{t.d(n,{nb:()=>c,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const r=63;const o=10;const a=2+o;function slugOf(e,n,t=r){
const a=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const i=(a.match(/[a-z0-9]+/g)??[]).join("-")
;if(i===e&&i.length<=t&&!/(?:^|-)[0-9a-f]{10}$/.test(i))return i;const s=markOf(e,n)
;const c=i.slice(0,t-o-1).replace(/-$/,"");return c===""?s:`${c}-${s}`}function markOf(e,n){return n(e).slice(0,o)}
const i=128;const s=20;const c="review-";function environmentOf(e,n){return c+slugOf(e,n)}function labelOf(e,n,t,o){
const s=e.length-6;const c=Math.min(r,i-n.length-1)-s
;if(c<a)throw new Error(`name "${e}" with domain "${n}" leaves ${Math.max(0,c)} letters for the branch, and ${a} are needed: a label has at most ${r}, a whole name ${i}; shorten one`)
;return e.replace("{slug}",()=>slugOf(t,o,c))}function targetGroupOf(e,n,t){
return`${e.slice(0,s).replace(/-$/,"")}-R${markOf(`${e}.${n}`,t)}`}},92763:(e,n,t)=>{t.d(n,{$i:()=>isPlain,
Ok:()=>marksOf,oJ:()=>bears});function isPlain(e){return!("domain"in e)}
function marksOf({app:e,environment:n,repository:t},r){return{app:e,environment:n,domain:r,"repository-id":t}}
function bears(e,n){return!isPlain(n)&&Object.entries(n).every(([n,t])=>e[n]===t)}},32974:(e,n,t)=>{t.d(n,{AW:()=>o,
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>a,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,eS:()=>expiredBeside,
og:()=>ownRules,x_:()=>i});var r=t(92763);const o=1e3;const a=100;const i=30
;function ownershipOf({app:e,environment:n,repository:t}){return`immutable/${t}/${e}/${n}`}function ownRecords(e,n,t){
const r=t.filter(({name:n})=>n===e);const o=r.some(({type:e,value:t})=>e==="TXT"&&t===ownershipOf(n))
;return o?r.filter(({type:e,value:t})=>e==="A"||e==="TXT"&&t===ownershipOf(n)):[]}function ownRules(e,n){
return n.flatMap(({name:e,rules:n})=>n.map(n=>({...n,balancer:e}))).filter(({tags:n})=>(0,
r.oJ)(n,e)).sort((e,n)=>e.priority-n.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:n}){return(0,r.Ok)(e,n)}function expired({deed:e},n){return e.expires<=n}
function expiredBeside({app:e,repository:n,environment:t},r,o){
const a=r.filter(r=>r.deed.app===e&&r.deed.repository===n&&r.deed.environment!==t&&expired(r,o))
;return a.sort((e,n)=>e.deed.expires-n.deed.expires)}},82087:(e,n,t)=>{t.d(n,{yM:()=>isShared,yW:()=>livePort,
Yj:()=>servicesOf});function healthcheckOf(e){const{test:n,interval:t,timeout:r,retries:o,"start-period":a}=e;return{
test:typeof n==="string"?n:commandOf(n),...t!==void 0&&{interval:t},...r!==void 0&&{timeout:r},...a!==void 0&&{
startPeriod:a},...o!==void 0&&{retries:o}}}function commandOf([e,...n]){if(e==="CMD-SHELL")return n.join(" ")
;return n.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,n){const t=Object.entries(e.services)
;const r=t.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(n===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(n!==void 0&&t.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(n!==void 0&&r.length===0&&!t.some(([,e])=>e.image===n))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(t.map(([e,t])=>[e,{image:t.image??n??"",ports:t.ports,environment:t.environment,
secrets:t.secrets,...t.command&&{command:t.command},stopGrace:t["stop-grace-period"],...t["depends-on"]?.length&&{
dependsOn:t["depends-on"]},...t.healthcheck&&{healthcheck:healthcheckOf(t.healthcheck)},...t.logging&&{
logging:loggingOf(t.logging)}}]))}function loggingOf({driver:e,options:n}){return{...e!==void 0&&{driver:e},options:n}}
function isShared(e){return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const n=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return n===void 0?void 0:Number(n.split(":")[0])}},50329:(e,n,t)=>{t.d(n,{R:()=>evidenceTold,S:()=>a});var r=t(78363)
;var o=t(2848);const a=6e3;function evidenceTold(e,n){return`<details open><summary>${(0,
r.q)(e)}</summary>\n\n${fence(n)}\n\n</details>`}function fence(e){const n=(0,o.pj)(e)
;const t=n.length>a?`… ${n.length-a} characters before this …\n${n.slice(-a)}`:n
;const r=Math.max(2,...[...t.matchAll(/`+/g)].map(([e])=>e.length));const i="`".repeat(r+1)
;return`${i}text\n${t.trimEnd()}\n${i}`}},84273:(e,n,t)=>{t.d(n,{Z:()=>keptReleases,t:()=>a});var r=t(10148)
;var o=t(60046);const a=5;function keptReleases(e){const n=(0,r.IQ)(e,(0,o.PX)(e));const t=(0,r.CS)(e).filter(e=>e!==n)
;return[...n===void 0?[]:[n],...t].slice(0,a-1)}},94280:(e,n,t)=>{t.d(n,{z:()=>summary});var r=t(5583);var o=t(50329)
;const a={released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️",skipped:"⏭️",removed:"🧹"}
;function summary(e){const{app:n,environment:t,outcome:i,why:s}=e;return[`## ${a[i]??""} ${(0,r.g)(n)} in ${(0,
r.g)(t)}: ${i}`,`${(0,r.g)(s,o.S)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
r.g)(e,o.S)}`)),e.smoke??"",...e.evidence.map(({title:e,text:n})=>(0,
o.R)(e,n)),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")}
function facts({release:e,previousRelease:n="",url:t="",run:o="",more:a=[]}){const i=[["In service",e&&(0,
r.a)(e)],["A rollback would bring back",n&&(0,r.a)(n)],["Answers at",t&&(0,r.g)(t)],...a.map(([e,n])=>[e,n&&(0,
r.a)(n)]),["Run",o&&(0,r.g)(o)]].filter(([,e])=>e)
;return i.length===0?"":["| | |","|---|---|",...i.map(([e,n])=>`| ${e} | ${n} |`)].join("\n")}
function machines({machines:e}){if(e.length===0)return""
;const n=e.map(({id:e,zone:n,release:t,state:o,attested:a})=>`| ${(0,r.a)(e)} | ${(0,r.g)(n)} | ${(0,r.a)(t)} | ${(0,
r.g)(o)} | ${(0,r.g)(a.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...n].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const n=e.map(({at:n,phase:t,what:o},a)=>{
const i=e[a-1]?.phase===t?"":(0,r.g)(t);return`| ${n.toFixed(0)} s | ${i} | ${(0,r.g)(o)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...n].join("\n")}function section(e,n){
return n.length===0?"":[`### ${e}`,"",...n].join("\n")}},86082:(e,n,t)=>{t.d(n,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const n=Object.entries(e).filter(([,e])=>e!==void 0);const t=n.sort(([e],[n])=>e<n?-1:1)
;return`{${t.map(([e,n])=>`${JSON.stringify(e)}:${canonical(n)}`).join(",")}}`}},78363:(e,n,t)=>{t.d(n,{q:()=>html})
;var r=t(2848);function html(e,n=1e3){
return(0,r.TN)(e,n).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}},
77687:(e,n,t)=>{t.d(n,{$:()=>placeOf});var r=t(1804);function namingOf(e,{name:n,domain:t},o,a){const i=(0,r.p7)(o,a)
;return{branch:o,slug:i.slice(r.nb.length),environment:i,host:`${(0,r.Wy)(n,t,o,a)}.${t}`,targetGroup:(0,r.gw)(e,i,a)}}
var o=t(62807);var a=t(82087);const i=80;function placeOf(e,{fleet:n,file:t},r,{repositoryId:s,sha:c,event:{pull:l}},d){
if(s==="")throw(0,o.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:u,slug:h,host:p,targetGroup:m}=named(e,n,r,t,d);const{account:f,region:v,domain:g,balancers:w}=n
;const $=n["on-teardown"];const b=(0,a.yW)(n.services)??i;return{account:f,region:v,domain:g,slug:h,host:p,
targetGroup:m,owner:{app:e,environment:u,repository:s,branch:r},...w&&{balancers:w},...n.address==="private"&&{port:b},
entry:{port:b,path:n["live-check"].path},commit:l?.sha||c,...l&&{pull:l.number},...$&&{onTeardown:$}}}
function named(e,n,t,r,a){try{return namingOf(e,n,t,a)}catch(e){throw(0,o.Cv)("fleet-file",(0,
o.Qm)(`reading the feature spec ${r}: ${e instanceof Error?e.message:e}`,e))}}},39190:(e,n,t)=>{t.r(n);t.d(n,{
action:()=>w});function heldBy(e,{app:n,repository:t,branch:r}){
return e.find(({deed:e})=>e.app===n&&e.repository===t&&e.branch===r)}function heldAt(e,n,t,{app:r,repository:o}){
const a=n.endsWith(`.${t}`)?n:`${n}.${t}`;const i=e.find(e=>e.host===a)
;if(i?.deed.app===r&&i.deed.repository===o)return i;if(i){const e=i.deed.repository===o?"":" of another repository"
;return`${a} belongs to ${i.deed.app}${e}, for the branch ${JSON.stringify(i.deed.branch)}; have it torn down there`}
return`no environment is called ${a}; ${known(e,{app:r,repository:o},e=>e.host)}`}function heldAs(e,n,t){
const r=own(e,t).find(({deed:e})=>e.environment===n)
;return r??`there is no ${n}; ${known(e,t,({deed:e})=>e.environment)}`}function own(e,{app:n,repository:t}){
return e.filter(({deed:e})=>e.app===n&&e.repository===t)}function known(e,n,t){const o=own(e,n).map(t).sort()
;const a=o.length>r?` and ${o.length-r} more`:""
;return o.length===0?`${n.app} has none`:`${n.app} has ${o.slice(0,r).join(", ")}${a}`}const r=10;var o=t(1804)
;var a=t(92763);var i=t(62807);var s=t(41270);var c=t(21771);var l=t(45759);var d=t(10542);var u=t(48540);var h=t(22730)
;var p=t(20509);var m=t(24905);var f=t(71493);const v={app:(0,m.mw)("Name of the app, such as orders",u.$q),branch:(0,
m.lq)("Branch whose environment is removed",d.Q),
name:(0,m.lq)("Host of the environment that is removed, or its first label, such as feature-x",function parseHost(e){
const n=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,"")
;if(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(n))return n
;throw new Error(`"${e}" is not a host such as feature-x.dev.example.com`)}),environment:(0,
m.lq)("Environment that is removed, such as staging: its machines, launch template and what is written down; needs confirm, and of immutable-rollout no fleet file",function parseAny(e){
return/^review-[a-z0-9]+(-[a-z0-9]+)*$/.test(e)?e:(0,u.Nq)(e)}),
confirm:(0,m.lq)("The name of the environment once more: without it nothing is removed",m.Qq),releases:(0,
m.P_)("true forgets the old releases of all environments of the app, as a rollout does at its end; what is in service and what it goes back to stays","false",p.GX),
keep:(0,m.P_)("Of releases: how many stay, 2 to 5","5",function parseKept(e){if(/^[2-5]$/.test(e))return Number(e)
;throw new Error(`"${e}" is not a number from 2 to 5: what is in service and what it goes back to stays, and a rollout keeps 5`)
}),
sweep:(0,m.P_)("true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green","false",p.GX),
label:(0,m.lq)("Of a sweep: those go too whose branch has no open pull request with this label",m.Qq),plan:(0,
m.P_)("Of sweep and releases: true only lists what would go and stay, and why","false",p.GX),fleet:(0,
m.P_)("Path of the feature spec",".github/fleets/feature.yml",m.Qq),
timeout:(0,m.P_)("How long it may take before what is left is told, and the run is red","15m",h.f7),"github-token":(0,
m.rJ)((0,
m.Bz)("Reads whether other runs have ended and, for a sweep, which branches there are, and tells that it is gone (actions: read, contents: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e]),
role:f.J};var g=t(71151);const w=(0,l.Q)({name:"teardown",
description:"Removes the environment of a branch with all that belongs to it, and says what is left",inputs:v,outputs:{
removed:"Environments that are gone, such as review-feature-x, a line each, or whose old releases are; of a plan those that would go",
left:"What should be gone and is still there, a line each; why is in the summary",
outcome:"removed, superseded, skipped (of a plan), refused, halted or failed",
changed:"true when this run removed anything",result:"All of this and more as JSON"},check:function check(e,n){
const{branch:t,name:r,environment:o,confirm:a,releases:i,sweep:s,label:c,plan:l}=e;const d=Object.entries({branch:t,
name:r,environment:o,releases:i||void 0,sweep:s||void 0});if(d.some(([e])=>n.has(e)))return[]
;const u=d.filter(([,e])=>e!==void 0).map(([e])=>e);if(u.length>1)return[`${u.join(" and ")} are given; give one`]
;const[h]=u
;if(h===void 0)return["branch, name, environment, releases: true or sweep: true is required: what is removed"]
;if(o!==void 0&&a!==o)return[`environment ${o} goes with all its machines only where confirm says ${o} too`];const p={
label:c!==void 0&&!s,plan:l===true&&!s&&!i}
;return[...p.label?["label is for sweep: true alone"]:[],...p.plan?["plan is for sweep: true or releases: true alone"]:[],...a!==void 0&&o===void 0?["confirm is for environment alone"]:[]]
},async run(e,n){const{inputs:r}=e;const{environment:i}=r
;if(r.releases)return await(await t.e(3613).then(t.bind(t,13613))).releases(e,n)
;if(i!==void 0&&!i.startsWith(o.nb))return await(await t.e(4249).then(t.bind(t,74249))).plain(e,n,i)
;const{readFeatureFile:s}=await Promise.all([t.e(9691),t.e(8815),t.e(4887),t.e(9505),t.e(7407),t.e(8809)]).then(t.bind(t,19658))
;const{fleet:c}=await s(n.workspace,r.fleet);const l=await n.holders(c)
;if(r.sweep)return await(await Promise.all([t.e(9539),t.e(9402)]).then(t.bind(t,49402))).sweep(e,c,l,n)
;const d=await withPull(find(e,c,l,n.sha256),n);const{owner:u,host:h,domain:p}=d;const m=await n.open(d)
;e.keep("place",JSON.stringify(d));await(0,g.a)(e,n,m,{marks:(0,a.Ok)(u,p),host:h},[["Branch",u.branch]])},
async post(e,n){const t=e.kept("place");const r=e.kept("plain");if((t??r)===void 0||e.kept("ended")!==void 0)return
;const o=t===void 0?`${r}`:JSON.parse(t).owner.environment
;e.log.warning(`the teardown of ${o} was cut off half-way; run this job again and it continues`,"Cut off");try{
const r=await n();const a=t===void 0?r.plain(e.inputs.app,o):r.open(JSON.parse(t));await(0,
s.q)(await a,e.kept("nonce")??"")}catch(n){e.log.debug(`${n instanceof Error?n.message:n}`)}}})
;async function withPull(e,{branches:n}){if(e.pull!==void 0||e.comment!==void 0)return e
;const[t]=await n.pulls(e.owner.branch,"all")??[];return t===void 0?e:{...e,pull:t.number}}
function find({inputs:e,run:n},t,r,o){const{app:a,name:s,environment:l,branch:d=""}=e;const u={app:a,
repository:n.repositoryId};const h=l!==void 0?heldAs(r,l,u):s!==void 0?heldAt(r,s,t.domain,u):heldBy(r,{...u,branch:d})
;if(typeof h==="string")throw(0,i.Cv)("teardown",(0,i.J5)(`finding the environment: ${h}`));return(0,c.B)({app:a,
file:e.fleet,fleet:t,run:n,hash:o},h??d)}},71151:(e,n,t)=>{t.d(n,{a:()=>takeDown});var r=t(94280);var o=t(97657)
;var a=t(15172);var i=t(55928);var s=t(7137);async function takeDown(e,{me:n},t,c,l=[]){const{inputs:d,run:u}=e
;const{app:h,environment:p}=c.marks;e.keep("nonce",n.nonce);const m=new i.g(e);const f={me:n,app:h,environment:p,
kind:"teardown"};const v=(0,s.P)({...c,timeout:d.timeout});const told=(n,t)=>{const o={app:h,environment:p,kind:f.kind,
outcome:n,why:t,release:"",more:l,timeline:m.moments};const a=u.url===void 0?{}:{run:u.url};e.summary((0,r.z)({...o,
...a,machines:[],evidence:[],next:nextOf(n)}))};const g=await(0,a.reconcile)(t,f,(e,n)=>m.tell(e,n),v).catch(n=>{
e.section("");e.setOutput("left",p);told("failed",n.message);throw n});e.section("");const{outcome:w,why:$}=g.step
;e.keep("ended",w);e.setOutput("outcome",w);e.setOutput("changed",g.changed);e.setOutput("removed",w==="removed"?p:"")
;e.setOutput("left",w==="removed"?"":p);e.report({why:$,timeline:m.moments});told(w,$);const b=(0,o.vD)(g,f,nextOf(w))
;if(b)throw b}function nextOf(e){if(e!=="failed")return[]
;return["Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others."]}}};
