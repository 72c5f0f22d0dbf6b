export const id=2448;export const ids=[2448];export const modules={71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,
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
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,t,n)=>{n.d(t,{nb:()=>d,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const r=63;const o=10;const s=2+o;function slugOf(e,t,n=r){
const s=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const a=(s.match(/[a-z0-9]+/g)??[]).join("-")
;if(a===e&&a.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(a))return a;const i=markOf(e,t)
;const d=a.slice(0,n-o-1).replace(/-$/,"");return d===""?i:`${d}-${i}`}function markOf(e,t){return t(e).slice(0,o)}
const a=128;const i=20;const d="review-";function environmentOf(e,t){return d+slugOf(e,t)}function labelOf(e,t,n,o){
const i=e.length-6;const d=Math.min(r,a-t.length-1)-i
;if(d<s)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,d)} letters for the branch, and ${s} are needed: a label has at most ${r}, a whole name ${a}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,o,d))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-R${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{$i:()=>isPlain,
Ok:()=>marksOf,oJ:()=>bears});function isPlain(e){return!("domain"in e)}
function marksOf({app:e,environment:t,repository:n},r){return{app:e,environment:t,domain:r,"repository-id":n}}
function bears(e,t){return!isPlain(t)&&Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>o,
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>s,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,og:()=>ownRules,
x_:()=>a});var r=n(92763);const o=1e3;const s=100;const a=30;function ownershipOf({app:e,environment:t,repository:n}){
return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){const r=n.filter(({name:t})=>t===e)
;const o=r.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return o?r.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
r.oJ)(t,e)).sort((e,t)=>e.priority-t.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:t}){return(0,r.Ok)(e,t)}function expired({deed:e},t){return e.expires<=t}},
82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,Yj:()=>servicesOf});function healthcheckOf(e){
const{test:t,interval:n,timeout:r,retries:o,"start-period":s}=e;return{test:typeof t==="string"?t:commandOf(t),
...n!==void 0&&{interval:n},...r!==void 0&&{timeout:r},...s!==void 0&&{startPeriod:s},...o!==void 0&&{retries:o}}}
function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
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
newer:s.flag("newer")},run:s.text("run",""),at:o};s.end();return a}},21771:(e,t,n)=>{n.d(t,{B:()=>placeAt})
;var r=n(77687);function placeAt({app:e,file:t,fleet:n,run:o,hash:s},a){const i={repositoryId:o.repositoryId,sha:"",
event:{name:o.event.name}};const d=typeof a==="string"?a:a.deed.branch;const c=(0,r.$)(e,{fleet:n,file:t},d,i,s)
;if(typeof a==="string")return c;const{host:l,deed:u}=a;return{...c,host:l,...u.pull!==void 0&&{pull:u.pull},
...u.comment!==void 0&&{comment:u.comment}}}},77687:(e,t,n)=>{n.d(t,{$:()=>placeOf});var r=n(1804)
;function namingOf(e,{name:t,domain:n},o,s){const a=(0,r.p7)(o,s);return{branch:o,slug:a.slice(r.nb.length),
environment:a,host:`${(0,r.Wy)(t,n,o,s)}.${n}`,targetGroup:(0,r.gw)(e,a,s)}}var o=n(62807);var s=n(82087);const a=80
;function placeOf(e,{fleet:t,file:n},r,{repositoryId:i,sha:d,event:{pull:c}},l){if(i==="")throw(0,
o.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:u,slug:m,host:f,targetGroup:h}=named(e,t,r,n,l);const{account:p,region:g,domain:w,balancers:v}=t
;const $=t["on-teardown"];const b=(0,s.yW)(t.services)??a;return{account:p,region:g,domain:w,slug:m,host:f,
targetGroup:h,owner:{app:e,environment:u,repository:i,branch:r},...v&&{balancers:v},...t.address==="private"&&{port:b},
entry:{port:b,path:t["live-check"].path},commit:c?.sha||d,...c&&{pull:c.number},...$&&{onTeardown:$}}}
function named(e,t,n,r,s){try{return namingOf(e,t,n,s)}catch(e){
throw(0,o.Qm)(`reading the feature spec ${r}: ${e instanceof Error?e.message:e}`,e)}}},7137:(e,t,n)=>{n.d(t,{
P:()=>tearingDown});var r=n(503);var o=n(60046);var s=n(50965);var a=n(98668);var i=n(92763);var d=n(32974)
;function ownGroups(e,{groups:t,records:n}){const r=new Set(n.leases.map(({candidate:e})=>e))
;const{app:o,environment:s}=e
;return t.filter(({name:t,tags:n})=>(0,i.oJ)(n,e)||r.has(t)&&n["app"]===o&&n["environment"]===s)}
function alienGroups(e,t){const n=new Set(ownGroups(e,t))
;return t.groups.filter(e=>!n.has(e)&&!e.deleting).map(({name:e})=>e)}function ownDeed({marks:e},{site:t}){
const{deed:n}=t;const{app:r,environment:o}=e;const s=(0,i.$i)(e)?void 0:e["repository-id"]
;const a=n?.app===r&&n.environment===o&&n.repository===s;return a?n:void 0}function leftovers(e,t){
const{marks:n,host:r}=e;const{site:o,records:s}=t;const a=ownDeed(e,t);const c=o.targetGroup&&(0,
i.oJ)(o.targetGroup.tags,n)?[o.targetGroup.arn]:[]
;return[...(0,d.og)(n,o.balancers).map(({priority:e,balancer:t})=>`rule ${e} of the balancer ${t}`),...(r!==void 0&&a?(0,
d.Bd)(r,a,o.records):[]).map(({type:e,name:t})=>`the record ${e} of ${t}`),...ownGroups(n,t).map(({name:e})=>`the Auto Scaling group ${e}`),...c.map(e=>`the target group ${e}`),...t.template?[`the launch template ${n.app}.${n.environment}`]:[],...t.images.map(e=>`the image ${e}`),...s.verdicts.map(({attempt:e})=>`verdict/${e}`),...s.specs.map(e=>`spec/${e}`),...s.beats.map(({n:e})=>`beat/${e}`),...a&&r!==void 0?[`the name ${r}`]:[],...s.leases.map(({n:e})=>`lease/${e}`)]
}function brokenTearDownRule(e,t,n){return underItsLease(e,t,n)??onlyOurs(e,t,n)??inOrder(e,t,n)}
const underItsLease=({me:e,marks:t},{records:n},r)=>{const s=(0,o.mi)(n);if(r.do==="claim"){
const e=r.lease.n===(s?.n??0)+1&&r.lease.kind==="teardown"
;return e?void 0:`take lease/${r.lease.n} for a ${r.lease.kind}`}if(r.do==="decide"){
const e=s?.kind==="rollout"&&s.attempt===r.attempt&&!(0,o.Ko)(n,s);const t=e&&(0,o.Vj)(n,r.attempt)===void 0
;return t&&r.ruling==="rollback"?void 0:`decide ${r.ruling} on attempt ${r.attempt}`}
const a=s?.nonce===e.nonce&&s.kind==="teardown"&&!(0,o.Ko)(n,s)
;return a?void 0:`${r.do} without the lease of ${t.environment}`};const onlyOurs=(e,t,n)=>{const{marks:r,host:s}=e
;const{site:a}=t;const ours=(e,t)=>t?void 0:`${n.do} of ${e}, which is not ours`;const c=(0,o.mi)(t.records)
;switch(n.do){case"claim":case"decide":case"forget":return;case"let-go":return ours(`lease/${n.n}`,n.n===c?.n)
;case"write-deed":case"forget-name":case"delete-records":return ours(n.host,n.host===s&&ownDeed(e,t)!==void 0)
;case"delete-rule":return ours(n.rule,(0,d.og)(r,a.balancers).some(({arn:e})=>e===n.rule));case"delete-target-group":
return ours(n.targetGroup,n.targetGroup===a.targetGroup?.arn&&(0,i.oJ)(a.targetGroup.tags,r));case"resize":
case"delete-fleet":return ours(n.fleet,ownGroups(r,t).some(({name:e})=>e===n.fleet));case"run-on-teardown":{
const e=ownGroups(r,t).flatMap(e=>e.machines.map(({id:e})=>e));return ours(n.machine,e.includes(n.machine))}
case"delete-template":return ours(`${r.app}.${r.environment}`,t.template);case"delete-images":{
const e=n.images.find(e=>!t.images.includes(e));return e===void 0?void 0:ours(e,false)}case"end-deployments":
return ours(n.deployments.join(", "),n.deployments.every(e=>t.deployments.includes(e)));case"end-comment":
return ours(`comment ${n.comment}`,n.comment===t.comment);default:return`${n.do}, which no teardown does`}}
;const inOrder=(e,t,n)=>{const{marks:r}=e;const{groups:s,site:a,records:i}=t;const c=(0,d.og)(r,a.balancers).length>0
;const l=ownGroups(r,t);if(n.do==="write-deed")return n.deed.ending===true?void 0:`write down that ${n.host} stays`
;if(n.do==="resize"){if(n.min!==0||n.max!==0||n.desired!==0)return`let machines of ${n.fleet} live`
;return c?`end machines of ${n.fleet}, to which a rule leads`:void 0}if(n.do==="delete-fleet"){
const e=s.find(({name:e})=>e===n.fleet);return e&&e.machines.length>0?`delete ${n.fleet}, which has machines`:void 0}
if(n.do==="delete-target-group"&&c)return`delete ${n.targetGroup}, to which a rule leads`
;const u=["delete-target-group","delete-template","delete-images"].includes(n.do)
;if(u&&l.length>0)return`${n.do} while ${l[0]?.name} is there`;if(n.do!=="forget-name"&&n.do!=="forget")return
;const m=n.do==="forget"?n.records:[`the name ${n.host}`];const f=rankBy((0,o.mi)(i)?.n);const h=Math.max(...m.map(f))
;const p=leftovers(e,t).find(e=>!m.includes(e)&&f(e)<h);return p&&`forget ${m.join(", ")} before ${p} is gone`}
;function rankBy(e){return t=>{if(/^(verdict|spec)\//.test(t))return 1;if(t.startsWith("the name "))return 2
;if(!/^(lease|beat)\//.test(t))return 0;if(Number(t.split("/")[1])!==e)return 3;return t.startsWith("beat/")?4:5}}
var c=n(88105);var l=n(29260);var u=n(7593);var m=n(69665);var f=n(71975);function tearDownLease(e,t){
const{me:n,marks:r,held:s}=e;const{records:i,now:d}=t;const c=(0,o.mi)(i);if(c===void 0){
if(leftovers(e,t).length===0)return(0,a.Vw)("removed",`nothing is left of ${r.environment}`)
;return s?wentPast(e):renewed(e,t)??claim(e,1)}const l=c.nonce===n.nonce;if(s&&!l)return wentPast(e);const f=(0,
o.YH)(i,c.n);const h=renewed(e,t);if(l&&f?.ended!==true)return h===void 0?"hold":(0,a.QZ)({do:"let-go",n:c.n
},`give the lease up: ${h.why}`);if(h)return h;const p=(0,u.K)(e,i);if(p){const e=`${(0,
o.ng)(p)} deployed ${p.release} since this teardown began, so it stays; run it again to take it down`;return(0,
a.Vw)("superseded",e,false)}if(f?.ended)return claim(e,c.n+1);const g=(0,o.Vj)(i,c.attempt);if((0,m.sI)(c,f,g,t.holder,{
me:n,kind:"teardown"},d))return claim(e,c.n+1);if(e.judged)return(0,a.Vw)("superseded",`${(0,
o.ng)(c)} is at ${r.environment}, so it stays`,false);if(c.kind==="rollout"&&g===void 0)return(0,a.QZ)({do:"decide",
attempt:c.attempt,ruling:"rollback",newer:true},`end the rollout of ${c.release} that ${(0,
o.ng)(c)} is at, since ${r.environment} is to go`);const w=(0,m.fm)(c,f,t.holder,d);return(0,a.uk)(w?`${(0,
o.ng)(c)} ${w}`:`${(0,o.ng)(c)} is at its ${c.kind}: wait for its end`)}function tearDownGrace({records:e,now:t}){
const[n,r]=e.leases.slice(-2);if(r===void 0||n===void 0||n.run===r.run)return;const s=r.at+(0,m.Dc)(n,e.beats);if((0,
o.YH)(e,n.n)?.ended===true||t>=s)return;return(0,a.uk)(`let what ${(0,o.ng)(n)} had under way come to its end`,s)}
function claim({me:e,marks:t},n){const{repository:r,run:o,runAttempt:s,nonce:i}=e;const d=(0,
c.Wg)(t.app,t.environment,"teardown",n);const l={n,attempt:n,repository:r,run:o,runAttempt:s,nonce:i,candidate:d}
;return(0,a.QZ)({do:"claim",lease:{...l,kind:"teardown",release:"teardown"}},`begin the teardown of ${t.environment}`)}
function renewed({judged:e,marks:t},n){if(e===void 0)return;const stays=e=>({kind:"done",outcome:"superseded",
why:`${t.environment} ${e}, so it stays`,changed:false})
;if(e.byDeed&&outlives(n))return stays("was deployed after what its deed says was written");const{deed:r}=n.site
;if(r?.ending===true)return;const o=e.deed;const s=o&&r?(0,f.s0)(o,r)&&o.expires===r.expires:o===r
;return s||o&&r===void 0?void 0:stays("was deployed or extended since it was judged")}
function outlives({records:e,groups:t,now:n}){const r=t.find(({name:t})=>t===(0,o.PX)(e))
;const s=e.leases.find(({candidate:e})=>e===r?.name)?.n??0;const a=r?.schedules.find(({name:e})=>e===l.UC)?.at??0
;return a>n&&e.leases.every(({kind:e,n:t})=>e!=="teardown"||t<s)}function wentPast({marks:e}){return(0,
a.Vw)("superseded",`another run has gone past this teardown of ${e.environment}; its end counts, and this run has changed nothing since`)
}const h=10;const p=100;function tearDownStep(e,t){const n=decided(e,t)
;const r=n.kind==="effect"?brokenTearDownRule(e,t,n.effect):void 0
;return(0,a.W5)(n,r&&`what holds of teardowns: it would ${r}`)}function decided(e,t){
const n=alien(e,t)??tearDownLease(e,t);const r=(0,o.mi)(t.records);if(n!=="hold")return unlessRefused(n,t)
;if(r===void 0)throw new Error("a lease is held that is not there")
;const s=tearDownGrace(t)??sayEnding(e,t)??farewell(t,r)??tellGitHub(t)??closeSite(e,t)??endGroups(e,t)??clear(e,t)??forgetRecords(e,t,r)
;return inTime(e,t,r,unlessRefused(s,t))}function alien({marks:e,held:t},n){const[r]=(0,
i.$i)(e)&&t===void 0?alienGroups(e,n):[];if(r===void 0)return
;return(0,a.Vw)("refused",`the Auto Scaling group ${r} has the tags app and environment of ${e.environment}, and no lease names it: whose it is, a person has to say; delete it or take its immutable: tags away`,false)
}function sayEnding(e,t){const n=ownDeed(e,t);if(e.host===void 0||n===void 0||n.ending===true)return;return(0,a.QZ)({
do:"write-deed",host:e.host,deed:{...n,ending:true}},`write down that ${e.host} is torn down`)}function farewell(e,t){
const{farewell:n,now:r,groups:s,records:i}=e
;if(n===void 0||r>=t.at+n.timeout||Object.values(n.runs).includes("ended"))return;const[d]=Object.keys(n.runs)
;if(d!==void 0)return(0,a.uk)(`on-teardown runs on ${d}`,t.at+n.timeout);const c=s.find(({name:e})=>e===(0,o.PX)(i))
;const[l]=(c?.machines??[]).filter(({life:e})=>e==="in-service").map(({id:e})=>e).sort();if(l===void 0)return
;const u=(0,a.QZ)({do:"run-on-teardown",machine:l},`run on-teardown on ${l}`);return refusalOf(u,e)===void 0?u:void 0}
function tellGitHub({deployments:e,comment:t}){if(e.length>0)return(0,a.QZ)({do:"end-deployments",deployments:e
},"tell GitHub that nothing is deployed");return t===void 0?void 0:(0,a.QZ)({do:"end-comment",comment:t
},"say in the comment that it is gone")}function closeSite(e,t){const{host:n,marks:r}=e;const{site:o}=t;const[s]=(0,
d.og)(r,o.balancers);if(s)return(0,a.QZ)({do:"delete-rule",rule:s.arn
},`delete rule ${s.priority} of the balancer ${s.balancer}`);const i=ownDeed(e,t);if(n===void 0||i===void 0||(0,
d.Bd)(n,i,o.records).length===0)return;return(0,a.QZ)({do:"delete-records",host:n},`delete the records of ${n}`)}
function endGroups(e,t){const n=ownGroups(e.marks,t).filter(({deleting:e})=>!e)
;const r=n.find(({min:e,max:t,desired:n})=>e>0||t>0||n>0);if(r)return(0,a.QZ)({do:"resize",fleet:r.name,min:0,desired:0,
max:0},`let AWS end the ${(0,a.aT)(r.machines.length)} of ${r.name}`);const o=n.find(({machines:e})=>e.length===0)
;if(o)return(0,a.QZ)({do:"delete-fleet",fleet:o.name},`delete ${o.name}, which is empty`)
;const s=n.find(({machines:e})=>e.length>0);if(s)return(0,a.uk)(`AWS ends the ${(0,
a.aT)(s.machines.length)} of ${s.name}${kept(s)}`);const i=ownGroups(e.marks,t)[0];return i&&(0,
a.uk)(`${i.name} is being deleted`)}function kept({machines:e}){const t=e.filter(e=>e.kept!==void 0)
;return t.length===0?"":`, but not ${t.map(({id:e,kept:t})=>`${e} (${t})`).join(", ")}`}
function clear({marks:e},{site:t,template:n,images:r}){const{targetGroup:o}=t;if(o&&(0,i.oJ)(o.tags,e))return(0,a.QZ)({
do:"delete-target-group",targetGroup:o.arn},`delete the target group ${o.arn}`);if(n)return(0,a.QZ)({
do:"delete-template"},`delete the launch template ${e.app}.${e.environment}`);if(r.length===0)return;return(0,a.QZ)({
do:"delete-images",images:r.slice(0,p)},`delete ${r.length} image${r.length===1?"":"s"} that nothing else needs`)}
function forgetRecords(e,t,n){const{verdicts:o,specs:s,beats:i,leases:d}=t.records;const forget=(e,t)=>(0,a.QZ)({
do:"forget",records:e.slice(0,h)},t);const c=[...o.map(({attempt:e})=>`verdict/${e}`),...s.map(e=>`spec/${e}`)]
;if(c.length>0)return forget(c,`forget what was written down of ${e.marks.environment}`)
;if(e.host!==void 0&&ownDeed(e,t))return(0,a.QZ)({do:"forget-name",host:e.host},`give up the name ${e.host}`)
;const l=d.find(({kind:e,candidate:n})=>e!=="teardown"&&(0,r.bC)(t,n));if(l)return(0,
a.uk)(`AWS does not show ${l.candidate}, which the records name: it is looked for by name`)
;const u=[...d.filter(({n:e})=>e!==n.n).map(({n:e})=>`lease/${e}`),...i.filter(({n:e})=>e!==n.n).map(({n:e})=>`beat/${e}`)]
;if(u.length>0)return forget(u,"forget the leases before this one")
;return forget([`beat/${n.n}`,`lease/${n.n}`],`give the lease up: nothing else is left of ${e.marks.environment}`)}
function unlessRefused(e,t){const n=refusalOf(e,t);return n===void 0?e:(0,a.Vw)("failed",n)}
function refusalOf(e,{refusal:t}){return e.kind==="effect"&&t&&(0,a.H6)(e.effect,t.effect)?t.message:void 0}
function inTime(e,t,n,r){if(t.now<=n.at+e.timeout||r.kind==="done")return r;const o=r.kind==="wait"||(0,
s.r8)(r.effect,t)>=s.Qm;if(!o)return r;const i=leftovers(e,t);const d=i.length>h?` and ${i.length-h} more`:"";return(0,
a.Vw)("failed",`${r.why}, and that did not end within ${e.timeout} s; left are ${i.slice(0,h).join(", ")}${d}`)}
var g=n(18337);var w=n(97699);function tearingDown(e){const t=new Set;return{async look(e,n,s){const a=(0,g.U)(e)
;const{ledger:i,fleets:d,sites:c,templates:l,images:u,farewells:m,deployments:f,notices:h,clock:p}=a;const $=p.now()
;const[b,y]=await Promise.all([i.read(),d.look()]);const{refusal:k,repeated:O,shown:G}=s;const x=(0,
r.tW)(s.absent,G,b,y,p.now(),t);const D=Object.keys(x).filter(e=>(0,r.bC)({absent:x,now:p.now()},e))
;const j=D.length===0?y:[...y,...await d.named(D)];const W=(0,r.tW)(s.absent,G,b,j,p.now(),t)
;for(const{name:e,deleting:n}of j)if(n)t.add(e)
;const[R,Q,S,A,P,Z,B]=await Promise.all([c.look(),l.look(),u.look(),m.look(),f.look(),h.look(),(0,w.U)(a,n,(0,
o.mi)(b),b)]);const V=p.now();const E={...k&&{refusal:k},...O&&{repeated:O}};const T={template:Q,images:S,deployments:P,
...Z!==void 0&&{comment:Z}};const C={now:V,records:b,holder:B,absent:W,groups:j,site:R,...T,...E,...A&&{farewell:A}}
;const M={...v,now:V,records:b,holder:B,absent:W,...E};return{seen:M,spec:void 0,took:V-$,remains:C}},
decide({me:t,held:n,began:r},o){const{remains:s}=o;const a={...e,me:t,...n&&{held:n},...r!==void 0&&{began:r}};return{
...tearDownStep(a,s),phase:{name:"teardown",environment:e.marks.environment}}}}}const v={fleets:[],foreign:[],
targetGroups:[],strangers:[],answers:{},alarms:[]}}};
