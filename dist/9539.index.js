export const id=9539;export const ids=[9539];export const modules={98554:(e,t,r)=>{r.d(t,{Ry:()=>behind,
c7:()=>deployStep,Cl:()=>handOver});var n=r(29260);var o=r(46103);var a=r(14748);var i=r(60046);var s=r(59035)
;var d=r(81e3);var c=r(98668);var u=r(69665);var l=r(92763);var h=r(32974);var f=r(48498);var p=r(71975);var g=r(21577)
;function siteStep(e,t,r){const n=(0,g.A_)(e,t,r);if(n)return{kind:"refused",...n};if((0,
h.Gw)(e))return privateSite(e,t,r);const o=(0,g.Yu)(e,t)
;if(o===void 0)throw new Error("a site without a balancer was not refused");const{host:a,targetGroup:i}=e
;const s=writeDeed(e,t.deed,r,o);if(s)return s;if(t.targetGroup===void 0)return change({do:"make-target-group",name:i
},`make the target group ${i}`);const{arn:d,drain:c=h.x_}=t.targetGroup;return(c===h.x_?void 0:change({do:"set-drain",
targetGroup:d,seconds:h.x_
},`let ${i} drain for ${h.x_} s`))??lead(e,t,o,d)??point(e,t.records,o)??dropOtherName(e,t)??(t.pending?{kind:"wait",
why:`the name servers of ${e.domain} have not all heard of ${a}`}:{kind:"ready",targetGroup:d})}
function privateSite(e,t,r){const n={kind:"ready",targetGroup:(0,s.zv)(e.host)}
;return writeDeed(e,t.deed,r)??dropOtherName(e,t)??n}function change(e,t){return{kind:"effect",effect:e,why:t}}
function writeDeed({host:e,deed:t},r,n,{name:o}={}){const{ending:a,balancer:i,...s}=r??{}
;const d=Math.max(t.expires,r?(0,p.pJ)(r,n):0);const c={...s,...t,...o!==void 0&&{balancer:o},expires:d}
;if(r===void 0)return change({do:"claim-name",host:e,deed:c},`write down that ${e} is ${told(c)}`)
;const u=r.ending!==true&&r.balancer===o&&r.expires===c.expires&&r.pull===c.pull;if(u)return
;const l=new Date(c.expires*1e3).toISOString();return change({do:"write-deed",host:e,deed:c
},`write down that ${e} stays until ${l}`)}function told({app:e,branch:t}){
return`${e}'s, for the branch ${JSON.stringify(t)}`}function lead(e,t,r,n){const{host:o,allow:a}=e;const[i,s]=(0,
h.og)((0,h.cs)(e),t.balancers);if(s)return change({do:"delete-rule",rule:s.arn
},`delete rule ${s.priority} of the balancer ${s.balancer}, a second one for ${o}`);if(i===void 0){const t=(0,g.Zb)(r)
;return change({do:"make-rule",balancer:r.name,priority:t,host:o,allow:a,targetGroup:n
},`lead ${o} to ${e.targetGroup}, by rule ${t} of the balancer ${r.name}`)}if(leadsThere(i,o,a,n))return;return change({
do:"change-rule",rule:i.arn,host:o,allow:a,targetGroup:n
},`put rule ${i.priority} of the balancer ${i.balancer} right, which leads ${o} to ${e.targetGroup}`)}
function leadsThere(e,t,r,n){const same=(e,t)=>e.toSorted().join()===t.toSorted().join()
;return e.targetGroup===n&&e.regex!==true&&same(e.hosts,[t])&&same(e.allow,r)}function point({host:e,deed:t},r,n){
const o=(0,h.Bd)(e,t,r);if(n.wildcard){if(o.length===0)return;return change({do:"delete-records",host:e
},`delete the records of ${e}, which follows the wildcard`)}if(o.some(({type:e,value:t})=>e==="A"&&t===n.name))return
;return change({do:"write-records",host:e,balancer:n.name},`point ${e} at the balancer ${n.name}`)}
function dropOtherName({host:e,deed:t},{holders:r}){
const n=r.find(r=>r.host!==e&&r.deed.app===t.app&&r.deed.environment===t.environment&&r.deed.repository===t.repository)
;return n&&change({do:"forget-name",host:n.host},`give up the name ${n.host}, which ${e} follows`)}
function deployStep(e,t,r,n,o){const s=unlessDenied(siteStep(t,o,n.now),n);const d=ownTargetGroup(t,o)
;const c=withoutGone(n,t,d);const u=(0,a.s)(unlessStranded(e,c,d),r,c);const l=(0,i.mi)(n.records)
;const h=l?.nonce===e.me.nonce&&!(0,i.Ko)(n.records,l);const f=h?held(l,e,s,d,r,n,u):free(e,s,n,u);if(f===u)return u
;return{...keptAtSite(t,o,n.now,f),phase:{name:"site",host:t.host},...u.ends!==void 0&&{ends:u.ends}}}
function keptAtSite({host:e,domain:t,deed:r},n,o,a){if(a.kind!=="effect")return a;const i=(0,f.p)({host:e,domain:t,
owner:r},n,o,a.effect);return(0,c.W5)(a,i&&`what holds of names: it would ${i}`)}function behind(e,t,r){
const n=ownTargetGroup(t,r);return{...e,place:{...e.place,targetGroups:n===void 0?[]:[n]}}}
function ownTargetGroup(e,{targetGroup:t}){if((0,h.Gw)(e))return(0,s.zv)(e.host);return t&&(0,l.oJ)(t.tags,(0,
h.cs)(e))?t.arn:void 0}function held(e,t,r,n,o,a,s){const d=(0,i.Vj)(a.records,e.attempt);if(a.now<(0,
u.cU)(e,a.records))return s;if(d&&o===void 0)return s
;if(r.kind==="ready"&&o===void 0)return handOver(a,r.targetGroup)??behindSite(s,r.targetGroup)
;if(r.kind==="ready")return s;const l=(o??t.spec)?.timeout??0;const h=a.now>e.at+l
;if(r.kind!=="refused"&&!h&&(n===void 0||d===void 0||r.kind==="effect"))return r;if(d)return n===void 0?(0,
c.Vw)("halted",r.why):s;const f=h?`${r.why}, and that did not end within ${l} s`:r.why;return(0,c.QZ)({do:"decide",
attempt:e.attempt,ruling:"rollback"},f)}function unlessDenied(e,{refusal:t}){const r=e.kind==="effect"&&t!==void 0&&(0,
c.H6)(e.effect,t.effect);return r?{kind:"refused",why:t.message}:e}function free(e,t,r,n){
const a=n.kind==="effect"&&n.effect.do==="claim"&&n.effect.lease.kind==="rollout"
;const i=n.kind==="done"&&n.outcome==="released";if(t.kind==="refused")return a||i?(0,c.Vw)("refused",t.why,false):n
;if(!i)return n;return t.kind==="ready"?handOver(r,t.targetGroup)??(0,o.nO)(e,r)??n:t}function handOver(e,t){
const r=stranded(e,t);if(r===void 0||r.max===0)return;if((0,s.xD)(t)!==void 0){const t=(0,n.yV)(r).map(({id:e})=>e)
;return(0,d.PO)(e.targetGroups,t,r)}const o=`put ${r.name}, which serves, behind its new target group`;return(0,c.QZ)({
do:"attach",fleet:r.name,targetGroups:[t]},o)}function stranded({fleets:e,records:t},r){
const n=e.find(({name:e})=>e===(0,i.PX)(t));return n?.traffic[r]===void 0?n:void 0}function unlessStranded(e,t,r){
if(e.spec===void 0||r===void 0||(0,s.xD)(r)!==void 0)return e;if(stranded(t,r)===void 0)return e;return{...e,spec:{
...e.spec,place:{...e.spec.place,targetGroups:[]}}}}function behindSite(e,t){
if(e.kind!=="effect"||e.effect.do!=="store-spec")return e;return{...e,effect:{...e.effect,targetGroups:[t]}}}
function withoutGone(e,{targetGroup:t},r){const gone=e=>e!==r&&e.split("/")[1]===t;return{...e,fleets:e.fleets.map(e=>({
...e,traffic:Object.fromEntries(Object.entries(e.traffic).filter(([e])=>!gone(e)))}))}}},66014:(e,t,r)=>{r.d(t,{
bj:()=>n,n$:()=>utc,xS:()=>factsOf});function factsOf({commit:{sha:e,message:t,author:r},expires:n}){
const theirs=(e,t)=>({name:e,value:t,theirs:true});return[{name:"Commit",value:e,theirs:!/^[0-9a-f]{40}$/.test(e)
},theirs("Message",t.trimStart().split(/\r?\n/,1)[0]??""),theirs("Author",r),{name:"Ends",value:n===void 0?"":utc(n),
theirs:false}].filter(({value:e})=>e.trim()!=="")}
const n=["To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","To stop it, close the pull request or delete the branch."]
;function utc(e){return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},48498:(e,t,r)=>{r.d(t,{
p:()=>brokenSiteRule});var n=r(71975);var o=r(92763);var a=r(32974);function brokenSiteRule(e,t,r,i){const s=(0,
o.Ok)(e.owner,e.domain);const{targetGroup:d}=t;const c={deed:t.deed&&(0,n.s0)(t.deed,e.owner)?t.deed:void 0,
targetGroup:d&&(0,o.oJ)(d.tags,s)?d.arn:void 0,rules:(0,a.og)(s,t.balancers)}
;return notOfThisName(e,i)??(deedRule(e,t,c,r,i)||thingRule(e,t,c,i))}
const i=["delete-target-group","delete-template","delete-images","run-on-teardown","end-deployments","end-comment"]
;function notOfThisName({host:e},t){if(i.includes(t.do))return`${t.do}, which only a teardown does`
;const r="host"in t&&t.do!=="forget-name"&&t.host!==e;return r?`change the name ${t.host} in place of ${e}`:void 0}
function deedRule(e,t,r,o,a){const{host:i,owner:s}=e;if(a.do==="claim-name"){
if(t.deed)return`take ${i}, which has a deed`;return(0,n.s0)(a.deed,s)?void 0:`write ${i} down as another's`}
if(a.do==="write-deed"){if(r.deed===void 0)return`write over the deed of ${i}, which is not this environment's`;if(!(0,
n.s0)(a.deed,s))return`give ${i} to another`;if(a.deed.ending)return`say that ${i} ends, which a teardown does`
;return a.deed.expires<(0,n.pJ)(r.deed,o)?`bring the end of ${i} nearer`:void 0}if(a.do!=="forget-name")return
;const d=t.holders.find(e=>e.host===a.host)?.deed;const c=a.host!==i&&d&&(0,n.s0)({...d,branch:s.branch},s)
;return c?void 0:`give up ${a.host}, which is no former name of ${s.environment}`}function thingRule({host:e},t,r,n){
const{deed:o,targetGroup:i,rules:s}=r
;if(!["make-target-group","set-drain","make-rule","change-rule","delete-rule","write-records","delete-records"].includes(n.do))return
;if(o===void 0)return`${n.do} for ${e}, whose deed is not this environment's`
;if(n.do==="make-target-group")return t.targetGroup&&`make ${n.name}, which is there`
;const d="targetGroup"in n&&n.targetGroup!==i;if(d)return`lead ${e} to ${n.targetGroup}, which is not its own`
;if(n.do==="make-rule"){if(n.priority<a.AW)return`take rule ${n.priority}, which is the user's`
;return s.length>0?`make a second rule for ${e}`:void 0}if(n.do==="change-rule"||n.do==="delete-rule"){
if(!s.some(({arn:e})=>e===n.rule))return`${n.do} ${n.rule}, which has not all our marks`
;return n.do==="delete-rule"&&s.length===1?`delete the only rule of ${e}`:void 0}const c=t.records.find(r=>!(0,
a.Bd)(e,o,t.records).includes(r));return c&&`change records of ${e}, where ${c.type} is another's`}},21577:(e,t,r)=>{
r.d(t,{Yu:()=>balancerFor,Zb:()=>freePriority,A_:()=>siteRefusal});var n=r(71975);function matchesHost(e,t){
const[r="",...n]=e.toLowerCase().split("*");let o=t.toLowerCase();if(!startsAlike(o,r))return false;o=o.slice(r.length)
;const a=n.pop();if(a===void 0)return o==="";for(const e of n){
const t=[...o].findIndex((t,r)=>startsAlike(o.slice(r),e));if(e!==""&&t<0)return false;o=o.slice(e===""?0:t+e.length)}
return o.length>=a.length&&startsAlike(o.slice(o.length-a.length),a)}function startsAlike(e,t){
return e.length>=t.length&&[...t].every((t,r)=>t==="?"||t===e[r])}var o=r(92763);var a=r(32974)
;const i=/^\d+\.\d+\.\d+\.\d+(?: |$)/;function siteRefusal(e,t,r){const{host:o,deed:i}=e;const s=(t.deed&&(0,
n.bL)(o,t.deed,i))??foreignRecord(e,t)??otherKind(e,t)??((0,a.Gw)(e)?void 0:inTheWay(e,t));if(s!==void 0)return{why:s}
;return tooMany(e,t,r)??((0,a.Gw)(e)?void 0:full(e,t,r))}function inTheWay(e,t){
return foreignTargetGroup(e,t)??moved(e,t)??sameName(e,t)??inFront(e,balancerFor(e,t))}function balancerFor(e,t){
const[r]=(0,a.og)((0,a.cs)(e),t.balancers);const n=e.balancers.flatMap(e=>t.balancers.find(t=>t.name===e)??[])
;const o=n.find(({name:e})=>e===(r?.balancer??t.deed?.balancer));const room=({targetGroups:e})=>e<a.Rd
;return o&&(r||room(o))?o:n.find(room)}function freePriority({rules:e}){const t=new Set(e.map(({priority:e})=>e))
;let r=a.AW;while(t.has(r))r+=1;return r}function foreignRecord(e,{records:t}){const{host:r,deed:n}=e;const o=(0,
a.Bd)(r,n,t);const i=t.find(e=>!o.includes(e))
;return i&&`${i.name} has a record ${i.type} of another's (${i.value.slice(0,100)}), ${(0,
a.Gw)(e)?`where ${r} would have its own`:`which keeps ${r} from following the wildcard`}; delete it, or take another \`name\``
}function otherKind(e,{balancers:t,records:r}){const{host:n,deed:o}=e;const[s]=(0,a.og)((0,a.cs)(e),t);const d=(0,
a.Bd)(n,o,r).find(({type:e,value:t})=>e==="A"&&i.test(t))
;const c=(0,a.Gw)(e)?s&&`is behind the balancer ${s.balancer}, and the fleet file says address: private`:d&&`has the private address ${d.value}, and the fleet file names a balancer`
;return c&&`${o.environment} ${c}; tear it down, then push again`}function foreignTargetGroup(e,{targetGroup:t}){
if(t===void 0||(0,o.oJ)(t.tags,(0,a.cs)(e)))return
;return`the target group ${e.targetGroup} is there and has not the tags of ${e.deed.environment}; delete it, or put its tags immutable: right`
}function moved(e,{balancers:t}){const[r]=(0,a.og)((0,a.cs)(e),t);if(r===void 0||e.balancers.includes(r.balancer))return
;return`${e.deed.environment} is behind the balancer ${r.balancer}, which the fleet file doesn't name; tear it down, then push again`
}function sameName(e,{balancers:t}){for(const r of t){
const t=foreign(e,r).find(({hosts:t})=>t.some(t=>t.toLowerCase()===e.host))
;if(t)return`${told(t,r)} is for ${e.host} and another's; delete it, or take another \`name\``}return}
function inFront(e,t){if(t===void 0)return;const r=(0,a.og)((0,a.cs)(e),[t])[0]?.priority??freePriority(t)
;const n=foreign(e,t).find(t=>t.priority<r&&mayMatch(t,e.host))
;return n&&`${told(n,t)} stands in front and takes requests for ${e.host}; give it a number above ${r}, such as 40000`}
function foreign(e,{rules:t}){const r=(0,a.cs)(e);return t.filter(({tags:e})=>!(0,o.oJ)(e,r))}
function mayMatch({hosts:e,regex:t},r){return t===true||e.length===0||e.some(e=>matchesHost(e,r))}
function told({priority:e,hosts:t,regex:r},{name:n}){
const o=r?"a regular expression":t.length===0?"all names":t.join(", ");return`rule ${e} of the balancer ${n} (${o})`}
function tooMany({deed:e,most:t},{holders:r,deed:n},o){
const a=r.filter(t=>t.deed.repository===e.repository&&t.deed.app===e.app)
;if(n||a.length<t||a.some(t=>t.deed.environment===e.environment))return
;return noRoom(`${e.app} has ${a.length} environment${a.length===1?"":"s"}, and max-environments is ${t}`,a,o)}
function full(e,t,r){if(balancerFor(e,t))return;const n=e.balancers.find(e=>!t.balancers.some(t=>t.name===e))
;if(n)return{why:`there is no balancer ${n} in this account and region, which the fleet file names`}
;const{repository:o,app:i}=e.deed;const s=t.holders.filter(({deed:e})=>e.repository===o&&e.app===i)
;const d=`each of ${e.balancers.join(", ")} leads to ${a.Rd} target groups, the most that AWS lets a balancer have`
;return noRoom(d,s,r,"; add a balancer to `balancers`, or")}function noRoom(e,t,r,n=";"){
const o=[...t].sort((e,t)=>e.deed.expires-t.deed.expires||(e.host<t.host?-1:1));const i=o.slice(0,5).map(({host:e})=>e)
;const s=i.length===0?"":`: the oldest are ${i.join(", ")}`;return{why:`${e}${n} tear one down${s}`,
expired:o.filter(e=>(0,a._7)(e,r))}}}};
