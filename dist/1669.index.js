export const id=1669;export const ids=[1669];export const modules={71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,
jy:()=>readDeed,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var r=n(70323);var o=n(43337)
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
}},10542:(e,t,n)=>{n.d(t,{Q:()=>parseBranch,W:()=>branchOf});const r="refs/heads/";function branchOf({ref:e,headRef:t}){
if(t!=="")return t;return e.startsWith(r)&&e.length>r.length?e.slice(r.length):void 0}function parseBranch(e){
const t=e.startsWith(r)?e.slice(r.length):e;if(t!==""&&!t.startsWith("refs/"))return t
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,t,n)=>{n.d(t,{nb:()=>c,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const r=63;const o=10;const s=2+o;function slugOf(e,t,n=r){
const s=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const a=(s.match(/[a-z0-9]+/g)??[]).join("-")
;if(a===e&&a.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(a))return a;const i=markOf(e,t)
;const c=a.slice(0,n-o-1).replace(/-$/,"");return c===""?i:`${c}-${i}`}function markOf(e,t){return t(e).slice(0,o)}
const a=128;const i=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}function labelOf(e,t,n,o){
const i=e.length-6;const c=Math.min(r,a-t.length-1)-i
;if(c<s)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${s} are needed: a label has at most ${r}, a whole name ${a}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,o,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{O:()=>marksOf,o:()=>bears})
;function marksOf({app:e,environment:t,repository:n},r){return{app:e,environment:t,domain:r,"repository-id":n}}
function bears(e,t){return Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>o,
Bd:()=>ownRecords,Rd:()=>s,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,og:()=>ownRules});var r=n(92763)
;const o=1e3;const s=100;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}
function ownRecords(e,t,n){const r=n.filter(({name:t})=>t===e)
;const o=r.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return o?r.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
r.o)(t,e)).sort((e,t)=>e.priority-t.priority)}function marksWanted({deed:e,domain:t}){return(0,r.O)(e,t)}
function expired({deed:e},t){return e.expires<=t}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,
Yj:()=>servicesOf});function healthcheckOf(e){const{test:t,interval:n,timeout:r,retries:o,"start-period":s}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...r!==void 0&&{timeout:r},...s!==void 0&&{
startPeriod:s},...o!==void 0&&{retries:o}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
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
;n=n.slice(0,-Math.ceil((e.length-o)/6))}}function readLease(e,t,n,o){const s=new r.C8(e,t);const a={n,
nonce:s.text("nonce"),repository:s.text("repository"),run:s.text("run"),runAttempt:s.number("runAttempt",1),
attempt:s.number("attempt",n),kind:s.oneOf("kind",["rollout","rollback","teardown"]),release:s.text("release"),
candidate:s.text("candidate"),...s.has("stable")&&{stable:s.text("stable")},...s.has("restores")&&{
restores:s.text("restores")},at:o};s.end();return a}function readBeat(e,t,n,o){const s=new r.C8(e,t);return{n,at:o,
...s.flag("ended")&&{ended:true},...s.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,o){const s=new r.C8(e,t)
;const a={attempt:n,ruling:s.oneOf("ruling",["release","rollback"]),why:s.text("why",""),...s.has("newer")&&{
newer:s.flag("newer")},run:s.text("run",""),at:o};s.end();return a}},77687:(e,t,n)=>{n.d(t,{$:()=>placeOf})
;var r=n(1804);function namingOf(e,{name:t,domain:n},o,s){const a=(0,r.p7)(o,s);return{branch:o,
slug:a.slice(r.nb.length),environment:a,host:`${(0,r.Wy)(t,n,o,s)}.${n}`,targetGroup:(0,r.gw)(e,a,s)}}var o=n(62807)
;var s=n(82087);const a=80;function placeOf(e,{fleet:t,file:n},r,{repositoryId:i,sha:c,event:{pull:d}},l){
if(i==="")throw(0,o.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:u,slug:h,host:m,targetGroup:p}=named(e,t,r,n,l);const{account:f,region:g,domain:w,balancers:v}=t
;const $=t["on-teardown"];return{account:f,region:g,domain:w,slug:h,host:m,targetGroup:p,owner:{app:e,environment:u,
repository:i,branch:r},...v&&{balancers:v},entry:{port:(0,s.yW)(t.services)??a,path:t["live-check"].path},
commit:d?.sha||c,...d&&{pull:d.number},...$&&{onTeardown:$}}}function named(e,t,n,r,s){try{return namingOf(e,t,n,s)
}catch(e){throw(0,o.Qm)(`reading the feature spec ${r}: ${e instanceof Error?e.message:e}`,e)}}},91669:(e,t,n)=>{n.r(t)
;n.d(t,{action:()=>W});function heldBy(e,{app:t,repository:n,branch:r}){
return e.find(({deed:e})=>e.app===t&&e.repository===n&&e.branch===r)}function heldAt(e,t,n,{app:o,repository:s}){
const a=t.endsWith(`.${n}`)?t:`${t}.${n}`;const i=e.find(e=>e.host===a)
;if(i?.deed.app===o&&i.deed.repository===s)return i;if(i){const e=i.deed.repository===s?"":" of another repository"
;return`${a} belongs to ${i.deed.app}${e}, for the branch ${JSON.stringify(i.deed.branch)}; have it torn down there`}
const c=e.filter(({deed:e})=>e.app===o&&e.repository===s);const d=c.map(e=>e.host).sort()
;const l=d.length>r?` and ${d.length-r} more`:""
;const u=d.length===0?`${o} has none`:`${o} has ${d.slice(0,r).join(", ")}${l}`
;return`no environment is called ${a}; ${u}`}const r=10;var o=n(92763);var s=n(62807);var a=n(94280);var i=n(41270)
;var c=n(12618);var d=n(511);var l=n(97121);var u=n(503);var h=n(60046);var m=n(50965);var p=n(98668);var f=n(32974)
;function ownGroups(e,{groups:t,records:n}){const r=new Set(n.leases.map(({candidate:e})=>e))
;const{app:s,environment:a}=e
;return t.filter(({name:t,tags:n})=>(0,o.o)(n,e)||r.has(t)&&n["app"]===s&&n["environment"]===a)}
function ownDeed({marks:e},{site:t}){const{deed:n}=t;const{app:r,environment:o}=e
;const s=n?.app===r&&n.environment===o&&n.repository===e["repository-id"];return s?n:void 0}function leftovers(e,t){
const{marks:n,host:r}=e;const{site:s,records:a}=t;const i=ownDeed(e,t);const c=s.targetGroup&&(0,
o.o)(s.targetGroup.tags,n)?[s.targetGroup.arn]:[]
;return[...(0,f.og)(n,s.balancers).map(({priority:e,balancer:t})=>`rule ${e} of the balancer ${t}`),...(r!==void 0&&i?(0,
f.Bd)(r,i,s.records):[]).map(({type:e,name:t})=>`the record ${e} of ${t}`),...ownGroups(n,t).map(({name:e})=>`the Auto Scaling group ${e}`),...c.map(e=>`the target group ${e}`),...t.template?[`the launch template ${n.app}.${n.environment}`]:[],...t.images.map(e=>`the image ${e}`),...a.verdicts.map(({attempt:e})=>`verdict/${e}`),...a.specs.map(e=>`spec/${e}`),...a.beats.map(({n:e})=>`beat/${e}`),...i&&r!==void 0?[`the name ${r}`]:[],...a.leases.map(({n:e})=>`lease/${e}`)]
}var g=n(88105);var w=n(69665);var v=n(71975);function tearDownLease(e,t){const{me:n,marks:r,held:o}=e
;const{records:s,now:a,site:i}=t;const c=(0,h.mi)(s);if(c===void 0){if(leftovers(e,t).length===0)return(0,
p.Vw)("removed",`nothing is left of ${r.environment}`);return o?wentPast(e):renewed(e,i.deed)??claim(e,1)}
const d=c.nonce===n.nonce;if(o&&!d)return wentPast(e);const l=(0,h.YH)(s,c.n);const u=renewed(e,i.deed)
;if(d&&l?.ended!==true)return u===void 0?"hold":(0,p.QZ)({do:"let-go",n:c.n},`give the lease up: ${u.why}`)
;if(u)return u;if(l?.ended)return claim(e,c.n+1);const m=(0,h.Vj)(s,c.attempt);if((0,w.sI)(c,l,m,t.holder,{me:n,
kind:"teardown"},a))return claim(e,c.n+1);if(e.judged)return(0,p.Vw)("superseded",`${(0,
h.ng)(c)} is at ${r.environment}, so it stays`,false);if(c.kind==="rollout"&&m===void 0)return(0,p.QZ)({do:"decide",
attempt:c.attempt,ruling:"rollback",newer:true},`end the rollout of ${c.release} that ${(0,
h.ng)(c)} is at, since ${r.environment} is to go`);const f=(0,w.fm)(c,l,t.holder,a);return(0,p.uk)(f?`${(0,
h.ng)(c)} ${f}`:`${(0,h.ng)(c)} is at its ${c.kind}: wait for its end`)}function tearDownGrace({records:e,now:t}){
const[n,r]=e.leases.slice(-2);if(r===void 0||n===void 0||n.run===r.run)return;const o=r.at+(0,w.Dc)(n,e.beats);if((0,
h.YH)(e,n.n)?.ended===true||t>=o)return;return(0,p.uk)(`let what ${(0,h.ng)(n)} had under way come to its end`,o)}
function claim({me:e,marks:t},n){const{repository:r,run:o,runAttempt:s,nonce:a}=e;const i=(0,
g.Wg)(t.app,t.environment,"teardown",n);const c={n,attempt:n,repository:r,run:o,runAttempt:s,nonce:a,candidate:i}
;return(0,p.QZ)({do:"claim",lease:{...c,kind:"teardown",release:"teardown"}},`begin the teardown of ${t.environment}`)}
function renewed({judged:e,marks:t},n){if(e===void 0||n?.ending===true)return;const r=e.deed;const o=r&&n?(0,
v.s0)(r,n)&&r.expires===n.expires:r===n;if(o)return;if(r&&n===void 0)return;return{kind:"done",outcome:"superseded",
why:`${t.environment} was deployed or extended since it was judged, so it stays`,changed:false}}
function wentPast({marks:e}){
return(0,p.Vw)("superseded",`another run has gone past this teardown of ${e.environment}; its end counts, and this run has changed nothing since`)
}function tearDownStep(e,t){const n=tearDownLease(e,t);const r=(0,h.mi)(t.records)
;if(n!=="hold")return unlessRefused(n,t);if(r===void 0)throw new Error("a lease is held that is not there")
;const o=tearDownGrace(t)??sayEnding(e,t)??farewell(t,r)??tellGitHub(t)??closeSite(e,t)??endGroups(e,t)??clear(e,t)??forgetRecords(e,t,r)
;return inTime(e,t,r,unlessRefused(o,t))}function sayEnding(e,t){const n=ownDeed(e,t)
;if(e.host===void 0||n===void 0||n.ending===true)return;return(0,p.QZ)({do:"write-deed",host:e.host,deed:{...n,
ending:true}},`write down that ${e.host} is torn down`)}function farewell(e,t){
const{farewell:n,now:r,groups:o,records:s}=e
;if(n===void 0||r>=t.at+n.timeout||Object.values(n.runs).includes("ended"))return;const[a]=Object.keys(n.runs)
;if(a!==void 0)return(0,p.uk)(`on-teardown runs on ${a}`,t.at+n.timeout);const i=o.find(({name:e})=>e===(0,h.PX)(s))
;const[c]=(i?.machines??[]).filter(({life:e})=>e==="in-service").map(({id:e})=>e).sort();if(c===void 0)return
;const d=(0,p.QZ)({do:"run-on-teardown",machine:c},`run on-teardown on ${c}`);return refusalOf(d,e)===void 0?d:void 0}
function tellGitHub({deployments:e,comment:t}){if(e.length>0)return(0,p.QZ)({do:"end-deployments",deployments:e
},"tell GitHub that nothing is deployed");return t===void 0?void 0:(0,p.QZ)({do:"end-comment",comment:t
},"say in the comment that it is gone")}function closeSite(e,t){const{host:n,marks:r}=e;const{site:o}=t;const[s]=(0,
f.og)(r,o.balancers);if(s)return(0,p.QZ)({do:"delete-rule",rule:s.arn
},`delete rule ${s.priority} of the balancer ${s.balancer}`);const a=ownDeed(e,t);if(n===void 0||a===void 0||(0,
f.Bd)(n,a,o.records).length===0)return;return(0,p.QZ)({do:"delete-records",host:n},`delete the records of ${n}`)}
function endGroups(e,t){const n=ownGroups(e.marks,t).filter(({deleting:e})=>!e)
;const r=n.find(({min:e,max:t,desired:n})=>e>0||t>0||n>0);if(r)return(0,p.QZ)({do:"resize",fleet:r.name,min:0,desired:0,
max:0},`let AWS end the ${(0,p.aT)(r.machines.length)} of ${r.name}`);const o=n.find(({machines:e})=>e.length===0)
;if(o)return(0,p.QZ)({do:"delete-fleet",fleet:o.name},`delete ${o.name}, which is empty`)
;const s=n.find(({machines:e})=>e.length>0);if(s)return(0,p.uk)(`AWS ends the ${(0,
p.aT)(s.machines.length)} of ${s.name}${kept(s)}`);const a=ownGroups(e.marks,t)[0];return a&&(0,
p.uk)(`${a.name} is being deleted`)}function kept({machines:e}){const t=e.filter(e=>e.kept!==void 0)
;return t.length===0?"":`, but not ${t.map(({id:e,kept:t})=>`${e} (${t})`).join(", ")}`}
function clear({marks:e},{site:t,template:n,images:r}){const{targetGroup:s}=t;if(s&&(0,o.o)(s.tags,e))return(0,p.QZ)({
do:"delete-target-group",targetGroup:s.arn},`delete the target group ${s.arn}`);if(n)return(0,p.QZ)({
do:"delete-template"},`delete the launch template ${e.app}.${e.environment}`);if(r.length===0)return;return(0,p.QZ)({
do:"delete-images",images:r.slice(0,100)},`delete ${r.length} image${r.length===1?"":"s"} that nothing else needs`)}
function forgetRecords(e,t,n){const{verdicts:r,specs:o,beats:s,leases:a}=t.records;const forget=(e,t)=>(0,p.QZ)({
do:"forget",records:e.slice(0,10)},t);const i=[...r.map(({attempt:e})=>`verdict/${e}`),...o.map(e=>`spec/${e}`)]
;if(i.length>0)return forget(i,`forget what was written down of ${e.marks.environment}`)
;if(e.host!==void 0&&ownDeed(e,t))return(0,p.QZ)({do:"forget-name",host:e.host},`give up the name ${e.host}`)
;const c=a.find(({kind:e,candidate:n})=>e!=="teardown"&&(0,u.bC)(t,n));if(c)return(0,
p.uk)(`AWS does not show ${c.candidate}, which the records name: it is looked for by name`)
;const d=[...a.filter(({n:e})=>e!==n.n).map(({n:e})=>`lease/${e}`),...s.filter(({n:e})=>e!==n.n).map(({n:e})=>`beat/${e}`)]
;if(d.length>0)return forget(d,"forget the leases before this one")
;return forget([`beat/${n.n}`,`lease/${n.n}`],`give the lease up: nothing else is left of ${e.marks.environment}`)}
function unlessRefused(e,t){const n=refusalOf(e,t);return n===void 0?e:(0,p.Vw)("failed",n)}
function refusalOf(e,{refusal:t}){return e.kind==="effect"&&t&&(0,p.H6)(e.effect,t.effect)?t.message:void 0}
function inTime(e,t,n,r){if(t.now<=n.at+e.timeout||r.kind==="done")return r;const o=r.kind==="wait"||(0,
m.r8)(r.effect,t)>=m.Qm;if(!o)return r;const s=leftovers(e,t);const a=s.length>10?` and ${s.length-10} more`:""
;return(0,
p.Vw)("failed",`${r.why}, and that did not end within ${e.timeout} s; left are ${s.slice(0,10).join(", ")}${a}`)}
var $=n(18337);var y=n(97699);function tearingDown(e){return{async look(e,t,n){const r=(0,$.U)(e)
;const{ledger:o,fleets:s,sites:a,templates:i,images:c,farewells:d,deployments:l,notices:m,clock:p}=r;const f=p.now()
;const[g,w]=await Promise.all([o.read(),s.look()]);const{refusal:v,repeated:k,shown:O}=n;const x=(0,
u.tW)(n.absent,O,g,w,p.now());const j=Object.keys(x).filter(e=>(0,u.bC)({absent:x,now:p.now()},e))
;const D=j.length===0?w:[...w,...await s.named(j)];const G=(0,u.tW)(n.absent,O,g,D,p.now())
;const[S,Q,A,W,R,B,E]=await Promise.all([a.look(),i.look(),c.look(),d.look(),l.look(),m.look(),(0,y.U)(r,t,(0,
h.mi)(g),g)]);const P=p.now();const Z={...v&&{refusal:v},...k&&{repeated:k}};const N={template:Q,images:A,deployments:R,
...B!==void 0&&{comment:B}};const L={now:P,records:g,holder:E,absent:G,groups:D,site:S,...N,...Z,...W&&{farewell:W}}
;const q={...b,now:P,records:g,holder:E,absent:G,...Z};return{seen:q,spec:void 0,took:P-f,remains:L}},
decide({me:t,held:n},r){const{remains:o}=r;const s={...e,me:t,...n&&{held:n}};return{...tearDownStep(s,o),phase:{
name:"teardown",environment:e.marks.environment}}}}}const b={fleets:[],foreign:[],targetGroups:[],strangers:[],
answers:{},alarms:[]};var k=n(45759);var O=n(10542);var x=n(48540);var j=n(22730);var D=n(20509);var G=n(24905)
;const S={app:(0,G.mw)("Name of the app, such as orders",x.$q),
branch:(0,G.lq)("Branch whose environment is removed",O.Q),
name:(0,G.lq)("Host of the environment that is removed, or its first label, such as feature-x",function parseHost(e){
const t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,"")
;if(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(t))return t
;throw new Error(`"${e}" is not a host such as feature-x.dev.example.com`)}),sweep:(0,
G.P_)("true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green","false",D.GX),
label:(0,G.lq)("Of a sweep: those go too whose branch has no open pull request with this label",G.Qq),plan:(0,
G.P_)("Of a sweep: true only lists what would go and stay, and why","false",D.GX),fleet:(0,
G.P_)("Path of the feature spec",".github/fleets/feature.yml",G.Qq),
timeout:(0,G.P_)("How long it may take before what is left is told, and the run is red","15m",j.f7),"github-token":(0,
G.rJ)((0,
G.Bz)("Reads whether other runs have ended, and tells that it is gone (actions: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e])
};var Q=n(77687);function placeAt({app:e,file:t,fleet:n,run:r,hash:o},s){const a={repositoryId:r.repositoryId,sha:"",
event:{name:r.event.name}};const i=typeof s==="string"?s:s.deed.branch;const c=(0,Q.$)(e,{fleet:n,file:t},i,a,o)
;if(typeof s==="string")return c;const{host:d,deed:l}=s;return{...c,host:d,...l.pull!==void 0&&{pull:l.pull},
...l.comment!==void 0&&{comment:l.comment}}}var A=n(1804);function existing(e,t,n,r){
const o=t.filter(({deed:t})=>t.app===e.app&&t.repository===e.repository);const s=n.flatMap(t=>{const n=marksOn(t.tags,e)
;return n?[{...t,marks:n,environment:t.tags["environment"]??""}]:[]})
;const a=new Set([...o.map(({deed:e})=>e.environment),...s.map(({environment:e})=>e)]);return[...a].sort().map(e=>{
const t=o.find(({deed:t})=>t.environment===e);const n=r[e];return{environment:e,...t&&{host:t.host,deed:t.deed},
...n!==void 0&&{live:n},things:s.filter(t=>t.environment===e).map(({what:e,marks:t})=>({what:e,marks:t}))}})}
function marksOn(e,{app:t,repository:n,domain:r}){const o={app:t,domain:r,"repository-id":n}
;if(!e["environment"]?.startsWith(A.nb))return;const s=Object.entries(o).filter(([t])=>e[t]!==void 0)
;if(s.length===0||s.some(([t,n])=>e[t]!==n))return;return s.length===Object.keys(o).length?"all":"some"}
function judgeEnvironment(e,t,n){const{deed:r,live:o,things:s}=e
;if(!t.branches?.includes(t.defaultBranch))return stays(`the branches could not be read whole (${t.defaultBranch||"the default one"} is not among them), so nothing is removed; the job needs contents: read`)
;if(o!==void 0)return stays(`${o} is at it`);if(r)return judgeDeed(r,t,t.branches,n)
;const a=s.find(({marks:e})=>e==="some")
;if(a)return stays(`no name leads there, and ${a.what} has only some of our tags: whose it is, a person has to say`)
;return goes("no name leads there any more, and all of it has our tags")}function judgeDeed(e,{labelled:t},n,r){
const o=JSON.stringify(e.branch);if(e.ending===true)return goes("its teardown was begun and not ended")
;if(r>=e.expires)return goes(`it expired at ${day(e.expires)}`)
;if(!n.includes(e.branch))return goes(`its branch ${o} is gone`)
;if(t?.branches&&!t.branches.includes(e.branch))return goes(`no open pull request of ${o} has the label ${t.label}`)
;return stays(`its branch ${o} is there, and it ends at ${day(e.expires)}`)}function day(e){
return new Date(e*1e3).toISOString()}function stays(e){return{keep:true,why:e}}function goes(e){return{keep:false,why:e}
}async function sweep(e,t,n,r){const{inputs:s,run:i,log:c}=e;const{app:u,fleet:h}=s
;const m=await r.branches.wanted(s.label);const p=existing({app:u,repository:i.repositoryId,domain:t.domain},n,[],{})
;const f={app:u,file:h,fleet:t,run:i,hash:r.sha256};const g=[];const w=[...p];await Promise.all(Array.from({length:5
},async function next(){for(let e=w.shift();e!==void 0;e=w.shift()){const{environment:t,host:n,deed:a}=e
;if(n===void 0||a===void 0)continue;const i=placeAt(f,{host:n,deed:a});const h=await r.open(i)
;const{keep:p,why:w}=judgeEnvironment(e,m,h.clock.now());if(p||s.plan){g.push({environment:t,what:p?"stays":"goes",why:w
});continue}const told=e=>c.info(`${t}: ${e}`);const v=new l.g({section:()=>{},log:{...c,info:told}});const $={me:r.me,
app:u,environment:t,kind:"teardown"};const y=tearingDown({marks:(0,o.O)(i.owner,i.domain),host:n,judged:{deed:a},
timeout:s.timeout});g.push(await(0,d.L)(h,$,(e,t)=>v.tell(e,t),y).then(({step:e,changed:n})=>{
const r=e.outcome==="removed"?"removed":e.outcome==="superseded"?"stays":"left";return{environment:t,what:r,
why:r==="removed"?w:e.why,changed:n}},e=>({environment:t,what:"left",why:e.message})))}}))
;const v=g.sort((e,t)=>e.environment<t.environment?-1:1)
;for(const{environment:e,what:t,why:n}of v)if(t==="left")c.warning(`${e} is left: ${n}`,"Left");else c.info(`${e}: ${t}, since ${n}`)
;const named=(...e)=>v.filter(({what:t})=>e.includes(t)).map(({environment:e})=>e);const $=named("removed","goes")
;e.setOutput("outcome",s.plan?"skipped":"removed");e.setOutput("changed",v.some(({changed:e})=>e===true))
;e.setOutput("removed",$.join("\n"));e.setOutput("left",named("left").join("\n"));e.report({environments:v})
;e.summary((0,a.z)({app:u,environment:t.domain,kind:"teardown",outcome:s.plan?"plan":"swept",release:"",
why:`${$.length} of ${v.length} environments ${s.plan?"would go":"are gone"}`,
timeline:v.map(({environment:e,what:t,why:n})=>({at:0,phase:e,what:`${t}: ${n}`})),...{machines:[],evidence:[],next:[],
...i.url===void 0?{}:{run:i.url}}}))}const W=(0,k.Q)({name:"teardown",
description:"Removes the environment of a branch with all that belongs to it, and says what is left",inputs:S,outputs:{
removed:"What is gone, such as review-feature-x, a line each; of a plan what would go",
left:"What should be gone and is still there, a line each; why is in the summary",
outcome:"removed, superseded, skipped (of a plan), refused or failed",changed:"true when this run removed anything",
result:"All of this and more as JSON"},check:function check(e,t){const{branch:n,name:r,sweep:o,label:s,plan:a}=e
;const i=Object.entries({branch:n,name:r,sweep:o||void 0});if(i.some(([e])=>t.has(e)))return[]
;const c=i.filter(([,e])=>e!==void 0).map(([e])=>e);if(c.length>1)return[`${c.join(" and ")} are given; give one`]
;if(c.length===0)return["branch, name or sweep: true is required: what is removed"];const d=Object.entries({label:s,
plan:a||void 0}).filter(([,e])=>e!==void 0);return o?[]:d.map(([e])=>`${e} is for sweep: true alone`)},async run(e,t){
const{inputs:r,run:s}=e
;const{readFeatureFile:i}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(3331)]).then(n.bind(n,19658))
;const{fleet:u}=await i(t.workspace,r.fleet);const h=await t.holders(u);if(r.sweep)return await sweep(e,u,h,t)
;const m=find(e,u,h,t.sha256);const{owner:p,host:f,domain:g}=m;const w=await t.open(m);e.keep("place",JSON.stringify(m))
;e.keep("nonce",t.me.nonce);const v=new l.g(e);const $={me:t.me,app:p.app,environment:p.environment,kind:"teardown"}
;const y=tearingDown({marks:(0,o.O)(p,g),host:f,timeout:r.timeout});const told=(t,n)=>{
const{app:r,environment:o,kind:i}=$;const c=[["Branch",p.branch]];const d={app:r,environment:o,kind:i,outcome:t,why:n,
release:"",more:c,timeline:v.moments};const l=s.url===void 0?{}:{run:s.url};e.summary((0,a.z)({...d,...l,machines:[],
evidence:[],next:nextOf(t)}))};const b=await(0,d.L)(w,$,(e,t)=>v.tell(e,t),y).catch(t=>{e.section("")
;e.setOutput("left",p.environment);told("failed",t.message);throw t});e.section("");const{outcome:k,why:O}=b.step
;e.keep("ended",k);e.setOutput("outcome",k);e.setOutput("changed",b.changed)
;e.setOutput("removed",k==="removed"?p.environment:"");e.setOutput("left",k==="removed"?"":p.environment);e.report({
why:O,timeline:v.moments});told(k,O);const x=(0,c.vD)(b,$,nextOf(k));if(x)throw x},async post(e,t){
const n=e.kept("place");if(n===void 0||e.kept("ended")!==void 0)return;const{owner:r,...o}=JSON.parse(n)
;e.log.warning(`the teardown of ${r.environment} was cut off half-way; run this job again and it continues`,"Cut off")
;try{const n=await t();await(0,i.q)(await n.open({owner:r,...o}),e.kept("nonce")??"")}catch(t){
e.log.debug(`${t instanceof Error?t.message:t}`)}}});function find({inputs:e,run:t},n,r,o){
const{app:a,name:i,branch:c=""}=e;const d={app:a,repository:t.repositoryId};const l=i===void 0?heldBy(r,{...d,branch:c
}):heldAt(r,i,n.domain,d);if(typeof l==="string")throw(0,s.J5)(`finding the environment: ${l}`);return placeAt({app:a,
file:e.fleet,fleet:n,run:t,hash:o},l??c)}function nextOf(e){if(e!=="failed")return[]
;return["Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others."]}}};
