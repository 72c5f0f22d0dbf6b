export const id=1610;export const ids=[1610];export const modules={98554:(e,t,n)=>{n.d(t,{Ry:()=>behind,
c7:()=>deployStep,Cl:()=>handOver});var r=n(29260);var o=n(86541);var a=n(60046);var i=n(59035);var s=n(81e3)
;var d=n(98668);var c=n(69665);var u=n(92763);var h=n(32974);var l=n(48498);var f=n(71975);var p=n(21577)
;function siteStep(e,t,n){const r=(0,p.A_)(e,t,n);if(r)return{kind:"refused",...r};if((0,
h.Gw)(e))return privateSite(e,t,n);const o=(0,p.Yu)(e,t)
;if(o===void 0)throw new Error("a site without a balancer was not refused");const{host:a,targetGroup:i}=e
;const s=writeDeed(e,t.deed,n,o);if(s)return s;if(t.targetGroup===void 0)return change({do:"make-target-group",name:i
},`make the target group ${i}`);const{arn:d,drain:c=h.x_}=t.targetGroup;return(c===h.x_?void 0:change({do:"set-drain",
targetGroup:d,seconds:h.x_
},`let ${i} drain for ${h.x_} s`))??lead(e,t,o,d)??point(e,t.records,o)??dropOtherName(e,t)??(t.pending?{kind:"wait",
why:`the name servers of ${e.domain} have not all heard of ${a}`}:{kind:"ready",targetGroup:d})}
function privateSite(e,t,n){const r={kind:"ready",targetGroup:(0,i.zv)(e.host)}
;return writeDeed(e,t.deed,n)??dropOtherName(e,t)??r}function change(e,t){return{kind:"effect",effect:e,why:t}}
function writeDeed({host:e,deed:t},n,r,{name:o}={}){const{ending:a,balancer:i,...s}=n??{}
;const d=Math.max(t.expires,n?(0,f.pJ)(n,r):0);const c={...s,...t,...o!==void 0&&{balancer:o},expires:d}
;if(n===void 0)return change({do:"claim-name",host:e,deed:c},`write down that ${e} is ${told(c)}`)
;const u=n.ending!==true&&n.balancer===o&&n.expires===c.expires&&n.pull===c.pull;if(u)return
;const h=new Date(c.expires*1e3).toISOString();return change({do:"write-deed",host:e,deed:c
},`write down that ${e} stays until ${h}`)}function told({app:e,branch:t}){
return`${e}'s, for the branch ${JSON.stringify(t)}`}function lead(e,t,n,r){const{host:o,allow:a}=e;const[i,s]=(0,
h.og)((0,h.cs)(e),t.balancers);if(s)return change({do:"delete-rule",rule:s.arn
},`delete rule ${s.priority} of the balancer ${s.balancer}, a second one for ${o}`);if(i===void 0){const t=(0,p.Zb)(n)
;return change({do:"make-rule",balancer:n.name,priority:t,host:o,allow:a,targetGroup:r
},`lead ${o} to ${e.targetGroup}, by rule ${t} of the balancer ${n.name}`)}if(leadsThere(i,o,a,r))return;return change({
do:"change-rule",rule:i.arn,host:o,allow:a,targetGroup:r
},`put rule ${i.priority} of the balancer ${i.balancer} right, which leads ${o} to ${e.targetGroup}`)}
function leadsThere(e,t,n,r){const same=(e,t)=>e.toSorted().join()===t.toSorted().join()
;return e.targetGroup===r&&e.regex!==true&&same(e.hosts,[t])&&same(e.allow,n)}function point({host:e,deed:t},n,r){
const o=(0,h.Bd)(e,t,n);if(r.wildcard){if(o.length===0)return;return change({do:"delete-records",host:e
},`delete the records of ${e}, which follows the wildcard`)}if(o.some(({type:e,value:t})=>e==="A"&&t===r.name))return
;return change({do:"write-records",host:e,balancer:r.name},`point ${e} at the balancer ${r.name}`)}
function dropOtherName({host:e,deed:t},{holders:n}){
const r=n.find(n=>n.host!==e&&n.deed.app===t.app&&n.deed.environment===t.environment&&n.deed.repository===t.repository)
;return r&&change({do:"forget-name",host:r.host},`give up the name ${r.host}, which ${e} follows`)}
function deployStep(e,t,n,r,i){const s=unlessDenied(siteStep(t,i,r.now),r);const d=ownTargetGroup(t,i)
;const c=withoutGone(r,t,d);const u=(0,o.s)(unlessStranded(e,c,d),n,c);const h=(0,a.mi)(r.records)
;const l=h?.nonce===e.me.nonce&&!(0,a.Ko)(r.records,h);const f=l?held(h,e,s,d,n,r,u):free(s,r,u);if(f===u)return u
;return{...keptAtSite(t,i,r.now,f),phase:{name:"site",host:t.host},...u.ends!==void 0&&{ends:u.ends}}}
function keptAtSite({host:e,domain:t,deed:n},r,o,a){if(a.kind!=="effect")return a;const i=(0,l.p)({host:e,domain:t,
owner:n},r,o,a.effect);return(0,d.W5)(a,i&&`what holds of names: it would ${i}`)}function behind(e,t,n){
const r=ownTargetGroup(t,n);return{...e,place:{...e.place,targetGroups:r===void 0?[]:[r]}}}
function ownTargetGroup(e,{targetGroup:t}){if((0,h.Gw)(e))return(0,i.zv)(e.host);return t&&(0,u.oJ)(t.tags,(0,
h.cs)(e))?t.arn:void 0}function held(e,t,n,r,o,i,s){const u=(0,a.Vj)(i.records,e.attempt);if(i.now<(0,
c.cU)(e,i.records))return s;if(u&&o===void 0)return s
;if(n.kind==="ready"&&o===void 0)return handOver(i,n.targetGroup)??behindSite(s,n.targetGroup)
;if(n.kind==="ready")return s;const h=(o??t.spec)?.timeout??0;const l=i.now>e.at+h
;if(n.kind!=="refused"&&!l&&(r===void 0||u===void 0||n.kind==="effect"))return n;if(u)return r===void 0?(0,
d.Vw)("halted",n.why):s;const f=l?`${n.why}, and that did not end within ${h} s`:n.why;return(0,d.QZ)({do:"decide",
attempt:e.attempt,ruling:"rollback"},f)}function unlessDenied(e,{refusal:t}){const n=e.kind==="effect"&&t!==void 0&&(0,
d.H6)(e.effect,t.effect);return n?{kind:"refused",why:t.message}:e}function free(e,t,n){
const r=n.kind==="effect"&&n.effect.do==="claim"&&n.effect.lease.kind==="rollout"
;const o=n.kind==="done"&&n.outcome==="released";if(e.kind==="refused")return r||o?(0,d.Vw)("refused",e.why,false):n
;if(!o)return n;return e.kind==="ready"?handOver(t,e.targetGroup)??n:e}function handOver(e,t){const n=stranded(e,t)
;if(n===void 0||n.max===0)return;if((0,i.xD)(t)!==void 0){const t=(0,r.yV)(n).map(({id:e})=>e);return(0,
s.PO)(e.targetGroups,t,n)}const o=`put ${n.name}, which serves, behind its new target group`;return(0,d.QZ)({
do:"attach",fleet:n.name,targetGroups:[t]},o)}function stranded({fleets:e,records:t},n){
const r=e.find(({name:e})=>e===(0,a.PX)(t));return r?.traffic[n]===void 0?r:void 0}function unlessStranded(e,t,n){
if(e.spec===void 0||n===void 0||(0,i.xD)(n)!==void 0)return e;if(stranded(t,n)===void 0)return e;return{...e,spec:{
...e.spec,place:{...e.spec.place,targetGroups:[]}}}}function behindSite(e,t){
if(e.kind!=="effect"||e.effect.do!=="store-spec")return e;return{...e,effect:{...e.effect,targetGroups:[t]}}}
function withoutGone(e,{targetGroup:t},n){const gone=e=>e!==n&&e.split("/")[1]===t;return{...e,fleets:e.fleets.map(e=>({
...e,traffic:Object.fromEntries(Object.entries(e.traffic).filter(([e])=>!gone(e)))}))}}},48498:(e,t,n)=>{n.d(t,{
p:()=>brokenSiteRule});var r=n(71975);var o=n(92763);var a=n(32974);function brokenSiteRule(e,t,n,i){const s=(0,
o.Ok)(e.owner,e.domain);const{targetGroup:d}=t;const c={deed:t.deed&&(0,r.s0)(t.deed,e.owner)?t.deed:void 0,
targetGroup:d&&(0,o.oJ)(d.tags,s)?d.arn:void 0,rules:(0,a.og)(s,t.balancers)}
;return notOfThisName(e,i)??(deedRule(e,t,c,n,i)||thingRule(e,t,c,i))}
const i=["delete-target-group","delete-template","delete-images","run-on-teardown","end-deployments","end-comment"]
;function notOfThisName({host:e},t){if(i.includes(t.do))return`${t.do}, which only a teardown does`
;const n="host"in t&&t.do!=="forget-name"&&t.host!==e;return n?`change the name ${t.host} in place of ${e}`:void 0}
function deedRule(e,t,n,o,a){const{host:i,owner:s}=e;if(a.do==="claim-name"){
if(t.deed)return`take ${i}, which has a deed`;return(0,r.s0)(a.deed,s)?void 0:`write ${i} down as another's`}
if(a.do==="write-deed"){if(n.deed===void 0)return`write over the deed of ${i}, which is not this environment's`;if(!(0,
r.s0)(a.deed,s))return`give ${i} to another`;if(a.deed.ending)return`say that ${i} ends, which a teardown does`
;return a.deed.expires<(0,r.pJ)(n.deed,o)?`bring the end of ${i} nearer`:void 0}if(a.do!=="forget-name")return
;const d=t.holders.find(e=>e.host===a.host)?.deed;const c=a.host!==i&&d&&(0,r.s0)({...d,branch:s.branch},s)
;return c?void 0:`give up ${a.host}, which is no former name of ${s.environment}`}function thingRule({host:e},t,n,r){
const{deed:o,targetGroup:i,rules:s}=n
;if(!["make-target-group","set-drain","make-rule","change-rule","delete-rule","write-records","delete-records"].includes(r.do))return
;if(o===void 0)return`${r.do} for ${e}, whose deed is not this environment's`
;if(r.do==="make-target-group")return t.targetGroup&&`make ${r.name}, which is there`
;const d="targetGroup"in r&&r.targetGroup!==i;if(d)return`lead ${e} to ${r.targetGroup}, which is not its own`
;if(r.do==="make-rule"){if(r.priority<a.AW)return`take rule ${r.priority}, which is the user's`
;return s.length>0?`make a second rule for ${e}`:void 0}if(r.do==="change-rule"||r.do==="delete-rule"){
if(!s.some(({arn:e})=>e===r.rule))return`${r.do} ${r.rule}, which has not all our marks`
;return r.do==="delete-rule"&&s.length===1?`delete the only rule of ${e}`:void 0}const c=t.records.find(n=>!(0,
a.Bd)(e,o,t.records).includes(n));return c&&`change records of ${e}, where ${c.type} is another's`}},21577:(e,t,n)=>{
n.d(t,{Yu:()=>balancerFor,Zb:()=>freePriority,A_:()=>siteRefusal});var r=n(71975);function matchesHost(e,t){
const[n="",...r]=e.toLowerCase().split("*");let o=t.toLowerCase();if(!startsAlike(o,n))return false;o=o.slice(n.length)
;const a=r.pop();if(a===void 0)return o==="";for(const e of r){
const t=[...o].findIndex((t,n)=>startsAlike(o.slice(n),e));if(e!==""&&t<0)return false;o=o.slice(e===""?0:t+e.length)}
return o.length>=a.length&&startsAlike(o.slice(o.length-a.length),a)}function startsAlike(e,t){
return e.length>=t.length&&[...t].every((t,n)=>t==="?"||t===e[n])}var o=n(92763);var a=n(32974)
;const i=/^\d+\.\d+\.\d+\.\d+(?: |$)/;function siteRefusal(e,t,n){const{host:o,deed:i}=e;const s=(t.deed&&(0,
r.bL)(o,t.deed,i))??foreignRecord(e,t)??otherKind(e,t)??((0,a.Gw)(e)?void 0:inTheWay(e,t));if(s!==void 0)return{why:s}
;return tooMany(e,t,n)??((0,a.Gw)(e)?void 0:full(e,t,n))}function inTheWay(e,t){
return foreignTargetGroup(e,t)??moved(e,t)??sameName(e,t)??inFront(e,balancerFor(e,t))}function balancerFor(e,t){
const[n]=(0,a.og)((0,a.cs)(e),t.balancers);const r=e.balancers.flatMap(e=>t.balancers.find(t=>t.name===e)??[])
;const o=r.find(({name:e})=>e===(n?.balancer??t.deed?.balancer));const room=({targetGroups:e})=>e<a.Rd
;return o&&(n||room(o))?o:r.find(room)}function freePriority({rules:e}){const t=new Set(e.map(({priority:e})=>e))
;let n=a.AW;while(t.has(n))n+=1;return n}function foreignRecord(e,{records:t}){const{host:n,deed:r}=e;const o=(0,
a.Bd)(n,r,t);const i=t.find(e=>!o.includes(e))
;return i&&`${i.name} has a record ${i.type} of another's (${i.value.slice(0,100)}), ${(0,
a.Gw)(e)?`where ${n} would have its own`:`which keeps ${n} from following the wildcard`}; delete it, or take another \`name\``
}function otherKind(e,{balancers:t,records:n}){const{host:r,deed:o}=e;const[s]=(0,a.og)((0,a.cs)(e),t);const d=(0,
a.Bd)(r,o,n).find(({type:e,value:t})=>e==="A"&&i.test(t))
;const c=(0,a.Gw)(e)?s&&`is behind the balancer ${s.balancer}, and the fleet file says address: private`:d&&`has the private address ${d.value}, and the fleet file names a balancer`
;return c&&`${o.environment} ${c}; tear it down, then push again`}function foreignTargetGroup(e,{targetGroup:t}){
if(t===void 0||(0,o.oJ)(t.tags,(0,a.cs)(e)))return
;return`the target group ${e.targetGroup} is there and has not the tags of ${e.deed.environment}; delete it, or put its tags immutable: right`
}function moved(e,{balancers:t}){const[n]=(0,a.og)((0,a.cs)(e),t);if(n===void 0||e.balancers.includes(n.balancer))return
;return`${e.deed.environment} is behind the balancer ${n.balancer}, which the fleet file doesn't name; tear it down, then push again`
}function sameName(e,{balancers:t}){for(const n of t){
const t=foreign(e,n).find(({hosts:t})=>t.some(t=>t.toLowerCase()===e.host))
;if(t)return`${told(t,n)} is for ${e.host} and another's; delete it, or take another \`name\``}return}
function inFront(e,t){if(t===void 0)return;const n=(0,a.og)((0,a.cs)(e),[t])[0]?.priority??freePriority(t)
;const r=foreign(e,t).find(t=>t.priority<n&&mayMatch(t,e.host))
;return r&&`${told(r,t)} stands in front and takes requests for ${e.host}; give it a number above ${n}, such as 40000`}
function foreign(e,{rules:t}){const n=(0,a.cs)(e);return t.filter(({tags:e})=>!(0,o.oJ)(e,n))}
function mayMatch({hosts:e,regex:t},n){return t===true||e.length===0||e.some(e=>matchesHost(e,n))}
function told({priority:e,hosts:t,regex:n},{name:r}){
const o=n?"a regular expression":t.length===0?"all names":t.join(", ");return`rule ${e} of the balancer ${r} (${o})`}
function tooMany({deed:e,most:t},{holders:n,deed:r},o){
const a=n.filter(t=>t.deed.repository===e.repository&&t.deed.app===e.app)
;if(r||a.length<t||a.some(t=>t.deed.environment===e.environment))return
;return noRoom(`${e.app} has ${a.length} environment${a.length===1?"":"s"}, and max-environments is ${t}`,a,o)}
function full(e,t,n){if(balancerFor(e,t))return;const r=e.balancers.find(e=>!t.balancers.some(t=>t.name===e))
;if(r)return{why:`there is no balancer ${r} in this account and region, which the fleet file names`}
;const{repository:o,app:i}=e.deed;const s=t.holders.filter(({deed:e})=>e.repository===o&&e.app===i)
;const d=`each of ${e.balancers.join(", ")} leads to ${a.Rd} target groups, the most that AWS lets a balancer have`
;return noRoom(d,s,n,"; add a balancer to `balancers`, or")}function noRoom(e,t,n,r=";"){
const o=[...t].sort((e,t)=>e.deed.expires-t.deed.expires||(e.host<t.host?-1:1));const i=o.slice(0,5).map(({host:e})=>e)
;const s=i.length===0?"":`: the oldest are ${i.join(", ")}`;return{why:`${e}${r} tear one down${s}`,
expired:o.filter(e=>(0,a._7)(e,n))}}},12449:(e,t,n)=>{n.d(t,{v:()=>sweepAway});var r=n(60046);var o=n(98668)
;var a=n(511);var i=n(97121);var s=n(7137);async function sweepAway(e,t,n,r,o){const{app:s,environment:d}=n.marks
;const c=new i.g({section:()=>{},log:{...o,info:e=>o.info(`${d}: ${e}`)}});const u={me:t,app:s,environment:d,
kind:"teardown"};try{const{step:o,changed:i}=await(0,a.L)(e,u,(e,t)=>c.tell(e,t),until(n,t))
;const s=o.outcome==="removed"?"removed":o.outcome==="superseded"?"stays":"left";return{what:s,
why:s==="removed"?r:o.why,changed:i}}catch(e){return{what:"left",why:e instanceof Error?e.message:String(e)}}}
function until({until:e,...t},{nonce:n}){const a=(0,s.P)(t);if(e===void 0)return a;const over=({seen:{records:e}})=>{
const t=(0,r.mi)(e);const a="the time for it was over; the next sweep goes on";const i=t?.nonce===n&&!(0,r.Ko)(e,t)
;return i?(0,o.QZ)({do:"let-go",n:t.n},`give the lease up: ${a}`):(0,o.Vw)("failed",a)};return{...a,decide(t,n){
const r=a.decide(t,n);return n.seen.now<e||r.kind==="done"?r:{...over(n),phase:r.phase}}}}}};
