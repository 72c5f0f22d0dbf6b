export const id=7455;export const ids=[7455];export const modules={21771:(e,t,n)=>{n.d(t,{B:()=>placeAt});var o=n(77687)
;function placeAt({app:e,file:t,fleet:n,run:r,hash:s},a){const i={repositoryId:r.repositoryId,sha:"",event:{
name:r.event.name}};const d=typeof a==="string"?a:a.deed.branch;const c=(0,o.$)(e,{fleet:n,file:t},d,i,s)
;if(typeof a==="string")return c;const{host:l,deed:u}=a;return{...c,host:l,...u.pull!==void 0&&{pull:u.pull},
...u.comment!==void 0&&{comment:u.comment}}}},7137:(e,t,n)=>{n.d(t,{P:()=>tearingDown});var o=n(503);var r=n(60046)
;var s=n(50965);var a=n(98668);var i=n(92763);var d=n(32974);function ownGroups(e,{groups:t,records:n}){
const o=new Set(n.leases.map(({candidate:e})=>e));const{app:r,environment:s}=e;return t.filter(({name:t,tags:n})=>(0,
i.oJ)(n,e)||o.has(t)&&n["app"]===r&&n["environment"]===s)}function alienGroups(e,t){const n=new Set(ownGroups(e,t))
;return t.groups.filter(e=>!n.has(e)&&!e.deleting).map(({name:e})=>e)}function ownDeed({marks:e},{site:t}){
const{deed:n}=t;const{app:o,environment:r}=e;const s=(0,i.$i)(e)?void 0:e["repository-id"]
;const a=n?.app===o&&n.environment===r&&n.repository===s;return a?n:void 0}function leftovers(e,t){
const{marks:n,host:o}=e;const{site:r,records:s}=t;const a=ownDeed(e,t);const c=r.targetGroup&&(0,
i.oJ)(r.targetGroup.tags,n)?[r.targetGroup.arn]:[]
;return[...(0,d.og)(n,r.balancers).map(({priority:e,balancer:t})=>`rule ${e} of the balancer ${t}`),...(o!==void 0&&a?(0,
d.Bd)(o,a,r.records):[]).map(({type:e,name:t})=>`the record ${e} of ${t}`),...ownGroups(n,t).map(({name:e})=>`the Auto Scaling group ${e}`),...c.map(e=>`the target group ${e}`),...t.template?[`the launch template ${n.app}.${n.environment}`]:[],...t.images.map(e=>`the image ${e}`),...s.verdicts.map(({attempt:e})=>`verdict/${e}`),...s.specs.map(e=>`spec/${e}`),...s.beats.map(({n:e})=>`beat/${e}`),...a&&o!==void 0?[`the name ${o}`]:[],...s.leases.map(({n:e})=>`lease/${e}`)]
}function brokenTearDownRule(e,t,n){return underItsLease(e,t,n)??onlyOurs(e,t,n)??inOrder(e,t,n)}
const underItsLease=({me:e,marks:t},{records:n},o)=>{const s=(0,r.mi)(n);if(o.do==="claim"){
const e=o.lease.n===(s?.n??0)+1&&o.lease.kind==="teardown"
;return e?void 0:`take lease/${o.lease.n} for a ${o.lease.kind}`}if(o.do==="decide"){
const e=s?.kind==="rollout"&&s.attempt===o.attempt&&!(0,r.Ko)(n,s);const t=e&&(0,r.Vj)(n,o.attempt)===void 0
;return t&&o.ruling==="rollback"?void 0:`decide ${o.ruling} on attempt ${o.attempt}`}
const a=s?.nonce===e.nonce&&s.kind==="teardown"&&!(0,r.Ko)(n,s)
;return a?void 0:`${o.do} without the lease of ${t.environment}`};const onlyOurs=(e,t,n)=>{const{marks:o,host:s}=e
;const{site:a}=t;const ours=(e,t)=>t?void 0:`${n.do} of ${e}, which is not ours`;const c=(0,r.mi)(t.records)
;switch(n.do){case"claim":case"decide":case"forget":return;case"let-go":return ours(`lease/${n.n}`,n.n===c?.n)
;case"write-deed":case"forget-name":case"delete-records":return ours(n.host,n.host===s&&ownDeed(e,t)!==void 0)
;case"delete-rule":return ours(n.rule,(0,d.og)(o,a.balancers).some(({arn:e})=>e===n.rule));case"delete-target-group":
return ours(n.targetGroup,n.targetGroup===a.targetGroup?.arn&&(0,i.oJ)(a.targetGroup.tags,o));case"resize":
case"delete-fleet":return ours(n.fleet,ownGroups(o,t).some(({name:e})=>e===n.fleet));case"run-on-teardown":{
const e=ownGroups(o,t).flatMap(e=>e.machines.map(({id:e})=>e));return ours(n.machine,e.includes(n.machine))}
case"delete-template":return ours(`${o.app}.${o.environment}`,t.template);case"delete-images":{
const e=n.images.find(e=>!t.images.includes(e));return e===void 0?void 0:ours(e,false)}case"end-deployments":
return ours(n.deployments.join(", "),n.deployments.every(e=>t.deployments.includes(e)));case"end-comment":
return ours(`comment ${n.comment}`,n.comment===t.comment);default:return`${n.do}, which no teardown does`}}
;const inOrder=(e,t,n)=>{const{marks:o}=e;const{groups:s,site:a,records:i}=t;const c=(0,d.og)(o,a.balancers).length>0
;const l=ownGroups(o,t);if(n.do==="write-deed")return n.deed.ending===true?void 0:`write down that ${n.host} stays`
;if(n.do==="resize"){if(n.min!==0||n.max!==0||n.desired!==0)return`let machines of ${n.fleet} live`
;return c?`end machines of ${n.fleet}, to which a rule leads`:void 0}if(n.do==="delete-fleet"){
const e=s.find(({name:e})=>e===n.fleet);return e&&e.machines.length>0?`delete ${n.fleet}, which has machines`:void 0}
if(n.do==="delete-target-group"&&c)return`delete ${n.targetGroup}, to which a rule leads`
;const u=["delete-target-group","delete-template","delete-images"].includes(n.do)
;if(u&&l.length>0)return`${n.do} while ${l[0]?.name} is there`;if(n.do!=="forget-name"&&n.do!=="forget")return
;const m=n.do==="forget"?n.records:[`the name ${n.host}`];const f=rankBy((0,r.mi)(i)?.n);const h=Math.max(...m.map(f))
;const p=leftovers(e,t).find(e=>!m.includes(e)&&f(e)<h);return p&&`forget ${m.join(", ")} before ${p} is gone`}
;function rankBy(e){return t=>{if(/^(verdict|spec)\//.test(t))return 1;if(t.startsWith("the name "))return 2
;if(!/^(lease|beat)\//.test(t))return 0;if(Number(t.split("/")[1])!==e)return 3;return t.startsWith("beat/")?4:5}}
var c=n(88105);var l=n(29260);var u=n(7593);var m=n(69665);var f=n(71975);function tearDownLease(e,t){
const{me:n,marks:o,held:s}=e;const{records:i,now:d}=t;const c=(0,r.mi)(i);if(c===void 0){
const n=s===void 0&&(t.deployments.length>0||t.comment!==void 0);if(!n&&leftovers(e,t).length===0)return(0,
a.Vw)("removed",`nothing is left of ${o.environment}`);return s?wentPast(e):renewed(e,t)??claim(e,1)}
const l=c.nonce===n.nonce;if(s&&!l)return wentPast(e);const f=(0,r.YH)(i,c.n);const h=renewed(e,t)
;if(l&&f?.ended!==true)return h===void 0?"hold":(0,a.QZ)({do:"let-go",n:c.n},`give the lease up: ${h.why}`)
;if(h)return h;const p=(0,u.K)(e,i);if(p){
const e=`${(0,r.ng)(p)} deployed ${p.release} since this teardown began, so it stays; run it again to take it down`
;return(0,a.Vw)("superseded",e,false)}if(f?.ended)return claim(e,c.n+1);const g=(0,r.Vj)(i,c.attempt);if((0,
m.sI)(c,f,g,t.holder,{me:n,kind:"teardown"},d))return claim(e,c.n+1);if(e.judged)return(0,a.Vw)("superseded",`${(0,
r.ng)(c)} is at ${o.environment}, so it stays`,false);if(c.kind==="rollout"&&g===void 0)return(0,a.QZ)({do:"decide",
attempt:c.attempt,ruling:"rollback",newer:true},`end the rollout of ${c.release} that ${(0,
r.ng)(c)} is at, since ${o.environment} is to go`);const w=(0,m.fm)(c,f,t.holder,d);return(0,a.uk)(w?`${(0,
r.ng)(c)} ${w}`:`${(0,r.ng)(c)} is at its ${c.kind}: wait for its end`)}function tearDownGrace({records:e,now:t}){
const[n,o]=e.leases.slice(-2);if(o===void 0||n===void 0||n.run===o.run)return;const s=(0,m.zQ)(o,n,e.beats);if((0,
r.YH)(e,n.n)?.ended===true||t>=s)return;return(0,a.uk)(`let what ${(0,r.ng)(n)} had under way come to its end`,s)}
function claim({me:e,marks:t},n){const{repository:o,run:r,runAttempt:s,nonce:i}=e;const d=(0,
c.Wg)(t.app,t.environment,"teardown",n);const l={n,attempt:n,repository:o,run:r,runAttempt:s,nonce:i,candidate:d}
;return(0,a.QZ)({do:"claim",lease:{...l,kind:"teardown",release:"teardown"}},`begin the teardown of ${t.environment}`)}
function renewed({judged:e,marks:t},n){if(e===void 0)return;const stays=e=>({kind:"done",outcome:"superseded",
why:`${t.environment} ${e}, so it stays`,changed:false})
;if(e.byDeed&&outlives(n))return stays("was deployed after what its deed says was written");const{deed:o}=n.site
;if(o?.ending===true)return;const r=e.deed;const s=r&&o?(0,f.s0)(r,o)&&r.expires===o.expires:r===o
;return s||r&&o===void 0?void 0:stays("was deployed or extended since it was judged")}
function outlives({records:e,groups:t,now:n}){const o=t.find(({name:t})=>t===(0,r.PX)(e))
;const s=e.leases.find(({candidate:e})=>e===o?.name)?.n??0;const a=o?.schedules.find(({name:e})=>e===l.UC)?.at??0
;return a>n&&e.leases.every(({kind:e,n:t})=>e!=="teardown"||t<s)}function wentPast({marks:e}){return(0,
a.Vw)("superseded",`another run has gone past this teardown of ${e.environment}; its end counts, and this run has changed nothing since`)
}const h=10;const p=100;function tearDownStep(e,t){const n=decided(e,t)
;const o=n.kind==="effect"?brokenTearDownRule(e,t,n.effect):void 0
;return(0,a.W5)(n,o&&`what holds of teardowns: it would ${o}`)}function decided(e,t){
const n=alien(e,t)??tearDownLease(e,t);const o=(0,r.mi)(t.records);if(n!=="hold")return unlessRefused(n,t)
;if(o===void 0)throw new Error("a lease is held that is not there")
;const s=tearDownGrace(t)??sayEnding(e,t)??farewell(t,o)??tellGitHub(t)??closeSite(e,t)??endGroups(e,t)??clear(e,t)??forgetRecords(e,t,o)
;return inTime(e,t,o,unlessRefused(s,t))}function alien({marks:e,held:t},n){const[o]=(0,
i.$i)(e)&&t===void 0?alienGroups(e,n):[];if(o===void 0)return
;return(0,a.Vw)("refused",`the Auto Scaling group ${o} has the tags app and environment of ${e.environment}, and no lease names it: whose it is, a person has to say; delete it or take its immutable: tags away`,false)
}function sayEnding(e,t){const n=ownDeed(e,t);if(e.host===void 0||n===void 0||n.ending===true)return;return(0,a.QZ)({
do:"write-deed",host:e.host,deed:{...n,ending:true}},`write down that ${e.host} is torn down`)}function farewell(e,t){
const{farewell:n,now:o,groups:s,records:i}=e
;if(n===void 0||o>=t.at+n.timeout||Object.values(n.runs).includes("ended"))return;const[d]=Object.keys(n.runs)
;if(d!==void 0)return(0,a.uk)(`on-teardown runs on ${d}`,t.at+n.timeout);const c=s.find(({name:e})=>e===(0,r.PX)(i))
;const[l]=(c?.machines??[]).filter(({life:e})=>e==="in-service").map(({id:e})=>e).sort();if(l===void 0)return
;const u=(0,a.QZ)({do:"run-on-teardown",machine:l},`run on-teardown on ${l}`);return refusalOf(u,e)===void 0?u:void 0}
function tellGitHub({deployments:e,comment:t}){if(e.length>0)return(0,a.QZ)({do:"end-deployments",deployments:e
},"tell GitHub that nothing is deployed");return t===void 0?void 0:(0,a.QZ)({do:"end-comment",comment:t
},"say in the comment that it is gone")}function closeSite(e,t){const{host:n,marks:o}=e;const{site:r}=t;const[s]=(0,
d.og)(o,r.balancers);if(s)return(0,a.QZ)({do:"delete-rule",rule:s.arn
},`delete rule ${s.priority} of the balancer ${s.balancer}`);const i=ownDeed(e,t);if(n===void 0||i===void 0||(0,
d.Bd)(n,i,r.records).length===0)return;return(0,a.QZ)({do:"delete-records",host:n},`delete the records of ${n}`)}
function endGroups(e,t){const n=ownGroups(e.marks,t).filter(({deleting:e})=>!e)
;const o=n.find(({min:e,max:t,desired:n})=>e>0||t>0||n>0);if(o)return(0,a.QZ)({do:"resize",fleet:o.name,min:0,desired:0,
max:0},`let AWS end the ${(0,a.aT)(o.machines.length)} of ${o.name}`);const r=n.find(({machines:e})=>e.length===0)
;if(r)return(0,a.QZ)({do:"delete-fleet",fleet:r.name},`delete ${r.name}, which is empty`)
;const s=n.find(({machines:e})=>e.length>0);if(s)return(0,a.uk)(`AWS ends the ${(0,
a.aT)(s.machines.length)} of ${s.name}${kept(s)}`);const i=ownGroups(e.marks,t)[0];return i&&(0,
a.uk)(`${i.name} is being deleted`)}function kept({machines:e}){const t=e.filter(e=>e.kept!==void 0)
;return t.length===0?"":`, but not ${t.map(({id:e,kept:t})=>`${e} (${t})`).join(", ")}`}
function clear({marks:e},{site:t,template:n,images:o}){const{targetGroup:r}=t;if(r&&(0,i.oJ)(r.tags,e))return(0,a.QZ)({
do:"delete-target-group",targetGroup:r.arn},`delete the target group ${r.arn}`);if(n)return(0,a.QZ)({
do:"delete-template"},`delete the launch template ${e.app}.${e.environment}`);if(o.length===0)return;return(0,a.QZ)({
do:"delete-images",images:o.slice(0,p)},`delete ${o.length} image${o.length===1?"":"s"} that nothing else needs`)}
function forgetRecords(e,t,n){const{verdicts:r,specs:s,beats:i,leases:d}=t.records;const forget=(e,t)=>(0,a.QZ)({
do:"forget",records:e.slice(0,h)},t);const c=[...r.map(({attempt:e})=>`verdict/${e}`),...s.map(e=>`spec/${e}`)]
;if(c.length>0)return forget(c,`forget what was written down of ${e.marks.environment}`)
;if(e.host!==void 0&&ownDeed(e,t))return(0,a.QZ)({do:"forget-name",host:e.host},`give up the name ${e.host}`)
;const l=d.find(({kind:e,candidate:n})=>e!=="teardown"&&(0,o.bC)(t,n));if(l)return(0,
a.uk)(`AWS does not show ${l.candidate}, which the records name: it is looked for by name`)
;const u=[...d.filter(({n:e})=>e!==n.n).map(({n:e})=>`lease/${e}`),...i.filter(({n:e})=>e!==n.n).map(({n:e})=>`beat/${e}`)]
;if(u.length>0)return forget(u,"forget the leases before this one")
;return forget([`beat/${n.n}`,`lease/${n.n}`],`give the lease up: nothing else is left of ${e.marks.environment}`)}
function unlessRefused(e,t){const n=refusalOf(e,t);return n===void 0?e:(0,a.Vw)("failed",n)}
function refusalOf(e,{refusal:t}){return e.kind==="effect"&&t&&(0,a.H6)(e.effect,t.effect)?t.message:void 0}
function inTime(e,t,n,o){if(t.now<=n.at+e.timeout||o.kind==="done")return o;const r=o.kind==="wait"||(0,
s.r8)(o.effect,t)>=s.Qm;if(!r)return o;const i=leftovers(e,t);const d=i.length>h?` and ${i.length-h} more`:"";return(0,
a.Vw)("failed",`${o.why}, and that did not end within ${e.timeout} s; left are ${i.slice(0,h).join(", ")}${d}`)}
var g=n(60446);var w=n(18337);var v=n(82200);function tearingDown(e){const t=new Set;return{async look(e,n,s){
const a=(0,w.U)(e);const{ledger:i,fleets:d,sites:c,templates:l,images:u,farewells:m,deployments:f,notices:h,clock:p}=a
;const g=p.now();const[k,y]=await Promise.all([i.read(),withEnds(d)]);const{refusal:b,repeated:G,shown:Q}=s;const D=(0,
o.tW)(s.absent,Q,k,y,p.now(),t);const Z=new Set(k.leases.filter(({kind:e})=>e==="teardown").map(({candidate:e})=>e))
;const S=Object.keys(D).filter(e=>!Z.has(e)&&(0,o.bC)({absent:D,now:p.now()},e))
;const j=S.length===0?y:[...y,...await d.named(S)];const x=(0,o.tW)(s.absent,Q,k,j,p.now(),t)
;for(const{name:e,deleting:n}of j)if(n)t.add(e)
;const[A,P,V,W,R,E,H]=await Promise.all([c.look("own"),l.look(),u.look(),m.look(),f.look(),h.look(),(0,v.U)(a,n,(0,
r.mi)(k),k)]);const O=p.now();const T={...b&&{refusal:b},...G&&{repeated:G}};const B={template:P,images:V,deployments:R,
...E!==void 0&&{comment:E}};const z={now:O,records:k,holder:H,absent:x,groups:j,site:A,...B,...T,...W&&{farewell:W}}
;const J={...$,now:O,records:k,holder:H,absent:x,...T};return{seen:J,spec:void 0,took:O-g,remains:z}},
decide({me:t,held:n,began:o},r){const{remains:s}=r;const a={...e,me:t,...n&&{held:n},...o!==void 0&&{began:o}};return{
...tearDownStep(a,s),phase:{name:"teardown",environment:e.marks.environment}}}}}const $={fleets:[],foreign:[],
targetGroups:[],strangers:[],answers:{},alarms:[]};async function withEnds(e){const t=await e.groups()
;return await Promise.all(t.map(async t=>(0,g.FE)(t,t.deleting?[]:[await e.detail(t.name,"schedules")])))}}};
