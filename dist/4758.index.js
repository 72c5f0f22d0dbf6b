export const id=4758;export const ids=[4758,4727];export const modules={72432:(e,t,n)=>{n.d(t,{I:()=>comment,
N:()=>goneComment});var o=n(5583);const r={building:"on its way; what was there before serves until it is ready",
ready:"ready",failed:"failed; what was there before, if anything, serves on"};function comment(e){
const{app:t,url:n,state:o,commit:a,run:s,expires:i,shell:c}=e
;const u=[["State",`${r[o]} ([run](${s}))`],["Commit",/^[0-9a-f]{40}$/.test(a.sha)?a.sha:quoted(a.sha)],["Message",quoted(a.message.trimStart().split("\n",1)[0]??"")],["Author",quoted(a.author)],["Ends",i===void 0?"":utc(i)]].filter(([,e])=>e!=="")
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...u.map(([e,t])=>`| ${e} | ${t} |`),"","- To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.","- To stop it, close the pull request or delete the branch.",...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
}function goneComment({app:e,url:t}){
return`**${e}** of this branch is gone, and \`${t}\` leads nowhere. A push to the branch makes it anew.\n`}
function session({region:e,fleet:t}){
return["  ```sh",`  aws ssm start-session --region ${e} --target "$(aws autoscaling describe-auto-scaling-groups --region ${e} \\`,`    --auto-scaling-group-names ${t} --output text \\`,'    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',"  ```"]
}function quoted(e){return e.trim()===""?"":(0,o.a)(e)}function utc(e){
return`${new Date(e*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`}},71975:(e,t,n)=>{n.d(t,{bL:()=>takenBy,
jy:()=>readDeed,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var o=n(70323);var r=n(43337)
;function deedName(e,t){return`/immutable/${e}/${t}`}function storedDeed(e){return(0,r.Nx)(e)}function readDeed(e,t){
const n=new o.C8(e,t);const r={app:n.text("app"),environment:n.text("environment"),repository:n.text("repository"),
branch:n.text("branch"),...n.has("pull")&&{pull:n.number("pull")},...n.has("balancer")&&{balancer:n.text("balancer")},
...n.has("deployment")&&{deployment:n.number("deployment")},...n.has("comment")&&{comment:n.number("comment")},
expires:n.number("expires"),...n.flag("ending")&&{ending:true}};n.end();return r}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const o=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${o}; take another \`name\` or \`domain\`, or have it torn down there`
;const r=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${r}${o}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}},10542:(e,t,n)=>{n.d(t,{Q:()=>parseBranch,W:()=>branchOf});const o="refs/heads/";function branchOf({ref:e,headRef:t}){
if(t!=="")return t;return e.startsWith(o)&&e.length>o.length?e.slice(o.length):void 0}function parseBranch(e){
const t=e.startsWith(o)?e.slice(o.length):e;if(t!==""&&!t.startsWith("refs/"))return t
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,t,n)=>{n.d(t,{nb:()=>c,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const o=63;const r=10;const a=2+r;function slugOf(e,t,n=o){
const a=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const s=(a.match(/[a-z0-9]+/g)??[]).join("-")
;if(s===e&&s.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(s))return s;const i=markOf(e,t)
;const c=s.slice(0,n-r-1).replace(/-$/,"");return c===""?i:`${c}-${i}`}function markOf(e,t){return t(e).slice(0,r)}
const s=128;const i=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}function labelOf(e,t,n,r){
const i=e.length-6;const c=Math.min(o,s-t.length-1)-i
;if(c<a)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${a} are needed: a label has at most ${o}, a whole name ${s}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,r,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{O:()=>marksOf,o:()=>bears})
;function marksOf({app:e,environment:t,repository:n},o){return{app:e,environment:t,domain:o,"repository-id":n}}
function bears(e,t){return Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>r,
Bd:()=>ownRecords,Rd:()=>a,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,og:()=>ownRules});var o=n(92763)
;const r=1e3;const a=100;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}
function ownRecords(e,t,n){const o=n.filter(({name:t})=>t===e)
;const r=o.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return r?o.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
o.o)(t,e)).sort((e,t)=>e.priority-t.priority)}function marksWanted({deed:e,domain:t}){return(0,o.O)(e,t)}
function expired({deed:e},t){return e.expires<=t}},27071:(e,t,n)=>{n.d(t,{R:()=>timeoutOf});var o=n(62807)
;var r=n(22730);const a=2;const s=1800;const i=432e3;function budget(e,{healthy:t,drain:n}){
const o=rounds(e.waves,e.size.max);const a=e.place.targetGroups.length>0
;const s=o>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const i=a?s?2:1:o;const c=t+Math.max(e.bake,n)
;const u=e.beforeTraffic?.timeout??0;const l=i*e.liveCheck.timeout+u+o*c;const d=`${(0,
r.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,r.a3)(n)} for the old machines to drain`:""}`
;const h=[`${times(i,"launch","launches")} of up to ${(0,
r.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...u>0?[`up to ${(0,
r.a3)(u)} for before-traffic`]:[],`${times(o,"wave","waves")} of ${(0,r.a3)(c)} (${a?`${(0,
r.a3)(t)} until the balancer calls a machine healthy, then `:""}${d})`];return{seconds:l,sum:h.join(" + ")}}
function timeoutOf(e,t,n){const{seconds:c,sum:u}=budget(t,n);const l=Math.min(i,e??Math.max(s,a*c));if(l>=c)return l
;const d=l===i?"GitHub's longest job takes":"timeout is";throw(0,o.Qm)(`planning the rollout: it may need ${(0,
r.a3)(c)}, and ${d} ${(0,r.a3)(l)}: ${u}; shorten these${l===i?"":", or raise timeout"}`)}function rounds(e,t){
const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(n).size}
function times(e,t,n){return`${e} ${e===1?t:n}`}},71300:(e,t,n)=>{n.d(t,{z:()=>o});const o={liveCheck:{path:"/",
timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,noData:"pass-if-served",
keepPrevious:3600,onFailure:"rollback",timeout:3600}},39283:(e,t,n)=>{n.d(t,{V:()=>machineOf});var o=n(82087)
;function machineOf(e,t){const n=(0,o.Yj)(e,t);const r=(0,o.yW)(n);const a=e["instance-profile"]
;const s=e["before-traffic"];return{instanceTypes:e["instance-types"],...a&&{instanceProfile:a},
metadataHopLimit:e["metadata-hop-limit"],services:n,...(0,o.yM)(n)&&{network:true},liveCheck:{...e["live-check"],...r&&{
port:r}},...s&&{beforeTraffic:s}}}},32200:(e,t,n)=>{n.d(t,{Y:()=>placedServices,u:()=>r});var o=n(54070)
;const r=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:t,name:n,slug:r,branch:a},s){const i={url:t,name:n,slug:r,slug_:r.replaceAll("-","_"),
branch:a};const c={IMMUTABLE_URL:t,IMMUTABLE_NAME:n,IMMUTABLE_BRANCH:a,IMMUTABLE_ENVIRONMENT:s}
;const placed=({environment:e,...t})=>{const n=Object.entries(e).map(([e,t])=>[e,(0,o.v)(t,i)]);return{...t,
environment:{...Object.fromEntries(n),...c}}};return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,placed(t)]))}
},9939:(e,t,n)=>{n.d(t,{B:()=>releaseId});var o=n(86082);function releaseId(e,t){
const{image:n,place:r,instanceTypes:a,instanceProfile:s,metadataHopLimit:i,services:c,network:u,seed:l,spot:d}=e
;const h={image:n,place:r,instanceTypes:a,instanceProfile:s,metadataHopLimit:i,services:c,network:u,seed:l,spot:d}
;return t((0,o.$)(h)).slice(0,12)}},43337:(e,t,n)=>{n.d(t,{FD:()=>storedVerdict,Nx:()=>storedRecord,iW:()=>r,
nZ:()=>readBeat,wk:()=>readVerdict,zR:()=>readLease});var o=n(70323);const r=4096;function storedRecord(e){
return JSON.stringify({format:o.uB,...e
}).replaceAll(/(?<=\{)\{/g,"\\u007b").replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function storedVerdict({why:e,...t}){const n=storedRecord({...t,why:e});if(n.length<=r)return n
;for(let n=e.slice(0,r);;){const e=storedRecord({...t,why:`${n} …`});if(e.length<=r)return e
;n=n.slice(0,-Math.ceil((e.length-r)/6))}}function readLease(e,t,n,r){const a=new o.C8(e,t);const s={n,
nonce:a.text("nonce"),repository:a.text("repository"),run:a.text("run"),runAttempt:a.number("runAttempt",1),
attempt:a.number("attempt",n),kind:a.oneOf("kind",["rollout","rollback","teardown"]),release:a.text("release"),
candidate:a.text("candidate"),...a.has("stable")&&{stable:a.text("stable")},...a.has("restores")&&{
restores:a.text("restores")},at:r};a.end();return s}function readBeat(e,t,n,r){const a=new o.C8(e,t);return{n,at:r,
...a.flag("ended")&&{ended:true},...a.flag("cut")&&{cut:true}}}function readVerdict(e,t,n,r){const a=new o.C8(e,t)
;const s={attempt:n,ruling:a.oneOf("ruling",["release","rollback"]),why:a.text("why",""),...a.has("newer")&&{
newer:a.flag("newer")},run:a.text("run",""),at:r};a.end();return s}},54070:(e,t,n)=>{n.d(t,{v:()=>expandPlaces})
;function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},54758:(e,t,n)=>{n.r(t);n.d(t,{action:()=>W});var o=n(10542)
;function withoutToken({actor:e,fork:t,idToken:n}){if(n||!t&&e!=="dependabot[bot]")return
;const o=t?"a pull request from a fork":"a run of Dependabot's"
;return`GitHub gives ${o} no id-token, so it gets no credentials of AWS; a person who has read it can push its commits to a branch of this repository`
}var r=n(62807);var a=n(94280);var s=n(41270);var i=n(77687);var c=n(45759);var u=n(12403);var l=n(79982);var d=n(40096)
;var h=n(60046);var p=n(98668);var f=n(69665);var m=n(92763);var g=n(32974);var w=n(71975);function matchesHost(e,t){
const[n="",...o]=e.toLowerCase().split("*");let r=t.toLowerCase();if(!startsAlike(r,n))return false;r=r.slice(n.length)
;const a=o.pop();if(a===void 0)return r==="";for(const e of o){
const t=[...r].findIndex((t,n)=>startsAlike(r.slice(n),e));if(e!==""&&t<0)return false;r=r.slice(e===""?0:t+e.length)}
return r.length>=a.length&&startsAlike(r.slice(r.length-a.length),a)}function startsAlike(e,t){
return e.length>=t.length&&[...t].every((t,n)=>t==="?"||t===e[n])}function siteRefusal(e,t,n){const{host:o,deed:r}=e
;const a=(t.deed&&(0,
w.bL)(o,t.deed,r))??foreignRecord(e,t)??foreignTargetGroup(e,t)??moved(e,t)??sameName(e,t)??inFront(e,balancerFor(e,t))
;if(a!==void 0)return{why:a};return tooMany(e,t,n)??full(e,t,n)}function balancerFor(e,t){const[n]=(0,g.og)((0,
g.cs)(e),t.balancers);const o=e.balancers.flatMap(e=>t.balancers.find(t=>t.name===e)??[])
;const r=o.find(({name:e})=>e===(n?.balancer??t.deed?.balancer));const room=({targetGroups:e})=>e<g.Rd
;return r&&(n||room(r))?r:o.find(room)}function freePriority({rules:e}){const t=new Set(e.map(({priority:e})=>e))
;let n=g.AW;while(t.has(n))n+=1;return n}function foreignRecord({host:e,deed:t},{records:n}){const o=(0,g.Bd)(e,t,n)
;const r=n.find(e=>!o.includes(e))
;return r&&`${r.name} has a record ${r.type} of another's (${r.value.slice(0,100)}), which keeps ${e} from following the wildcard; delete it, or take another \`name\``
}function foreignTargetGroup(e,{targetGroup:t}){if(t===void 0||(0,m.o)(t.tags,(0,g.cs)(e)))return
;return`the target group ${e.targetGroup} is there and has not the tags of ${e.deed.environment}; delete it, or put its tags immutable: right`
}function moved(e,{balancers:t}){const[n]=(0,g.og)((0,g.cs)(e),t);if(n===void 0||e.balancers.includes(n.balancer))return
;return`${e.deed.environment} is behind the balancer ${n.balancer}, which the fleet file doesn't name; tear it down, then push again`
}function sameName(e,{balancers:t}){for(const n of t){
const t=foreign(e,n).find(({hosts:t})=>t.some(t=>t.toLowerCase()===e.host))
;if(t)return`${told(t,n)} is for ${e.host} and another's; delete it, or take another \`name\``}return}
function inFront(e,t){if(t===void 0)return;const n=(0,g.og)((0,g.cs)(e),[t])[0]?.priority??freePriority(t)
;const o=foreign(e,t).find(t=>t.priority<n&&mayMatch(t,e.host))
;return o&&`${told(o,t)} stands in front and takes requests for ${e.host}; give it a number above ${n}, such as 40000`}
function foreign(e,{rules:t}){const n=(0,g.cs)(e);return t.filter(({tags:e})=>!(0,m.o)(e,n))}
function mayMatch({hosts:e,regex:t},n){return t===true||e.length===0||e.some(e=>matchesHost(e,n))}
function told({priority:e,hosts:t,regex:n},{name:o}){
const r=n?"a regular expression":t.length===0?"all names":t.join(", ");return`rule ${e} of the balancer ${o} (${r})`}
function tooMany({deed:e,most:t},{holders:n,deed:o},r){
const a=n.filter(t=>t.deed.repository===e.repository&&t.deed.app===e.app)
;if(o||a.length<t||a.some(t=>t.deed.environment===e.environment))return
;return noRoom(`${e.app} has ${a.length} environments, and max-environments is ${t}`,a,r)}function full(e,t,n){
if(balancerFor(e,t))return;const o=e.balancers.find(e=>!t.balancers.some(t=>t.name===e));if(o)return{
why:`there is no balancer ${o} in this account and region, which the fleet file names`};const{repository:r,app:a}=e.deed
;const s=t.holders.filter(({deed:e})=>e.repository===r&&e.app===a)
;const i=`each of ${e.balancers.join(", ")} leads to ${g.Rd} target groups, the most that AWS lets a balancer have`
;return noRoom(i,s,n,"; add a balancer to `balancers`, or")}function noRoom(e,t,n,o=";"){
const r=[...t].sort((e,t)=>e.deed.expires-t.deed.expires||(e.host<t.host?-1:1));const a=r.slice(0,5).map(({host:e})=>e)
;const s=a.length===0?"":`: the oldest are ${a.join(", ")}`;return{why:`${e}${o} tear one down${s}`,
expired:r.filter(e=>(0,g._7)(e,n))}}function siteStep(e,t,n){const o=siteRefusal(e,t,n);if(o)return{kind:"refused",...o}
;const r=balancerFor(e,t);if(r===void 0)throw new Error("a site without a balancer was not refused")
;const{host:a,targetGroup:s}=e;const i=writeDeed(e,t.deed,r);if(i)return i;if(t.targetGroup===void 0)return change({
do:"make-target-group",name:s},`make the target group ${s}`);const{arn:c}=t.targetGroup
;return lead(e,t,r,c)??point(e,t.records,r)??dropOtherName(e,t)??(t.pending?{kind:"wait",
why:`the name servers of ${e.domain} have not all heard of ${a}`}:{kind:"ready",targetGroup:c})}function change(e,t){
return{kind:"effect",effect:e,why:t}}function writeDeed({host:e,deed:t},n,{name:o}){const{ending:r,...a}=n??{};const s={
...a,...t,balancer:o};if(n===void 0)return change({do:"claim-name",host:e,deed:s
},`write down that ${e} is ${site_step_told(s)}`)
;const i=n.ending!==true&&n.balancer===o&&n.expires===s.expires&&n.pull===s.pull;if(i)return
;const c=new Date(s.expires*1e3).toISOString();return change({do:"write-deed",host:e,deed:s
},`write down that ${e} stays until ${c}`)}function site_step_told({app:e,branch:t}){
return`${e}'s, for the branch ${JSON.stringify(t)}`}function lead(e,t,n,o){const{host:r,allow:a}=e;const[s,i]=(0,
g.og)((0,g.cs)(e),t.balancers);if(i)return change({do:"delete-rule",rule:i.arn
},`delete rule ${i.priority} of the balancer ${i.balancer}, a second one for ${r}`);if(s===void 0){
const t=freePriority(n);return change({do:"make-rule",balancer:n.name,priority:t,host:r,allow:a,targetGroup:o
},`lead ${r} to ${e.targetGroup}, by rule ${t} of the balancer ${n.name}`)}if(leadsThere(s,r,a,o))return;return change({
do:"change-rule",rule:s.arn,host:r,allow:a,targetGroup:o
},`put rule ${s.priority} of the balancer ${s.balancer} right, which leads ${r} to ${e.targetGroup}`)}
function leadsThere(e,t,n,o){const same=(e,t)=>e.toSorted().join()===t.toSorted().join()
;return e.targetGroup===o&&e.regex!==true&&same(e.hosts,[t])&&same(e.allow,n)}function point({host:e,deed:t},n,o){
const r=(0,g.Bd)(e,t,n);if(o.wildcard){if(r.length===0)return;return change({do:"delete-records",host:e
},`delete the records of ${e}, which follows the wildcard`)}if(r.some(({type:e,value:t})=>e==="A"&&t===o.name))return
;return change({do:"write-records",host:e,balancer:o.name},`point ${e} at the balancer ${o.name}`)}
function dropOtherName({host:e,deed:t},{holders:n}){
const o=n.find(n=>n.host!==e&&n.deed.app===t.app&&n.deed.environment===t.environment&&n.deed.repository===t.repository)
;return o&&change({do:"forget-name",host:o.host},`give up the name ${o.host}, which ${e} follows`)}
function deployStep(e,t,n,o,r){const a=unlessDenied(siteStep(t,r,o.now),o);const s=ownTargetGroup(t,r);const i=(0,
d.s)(e,n,withoutGone(o,t,s));const c=(0,h.mi)(o.records);const u=c?.nonce===e.me.nonce&&!(0,h.Ko)(o.records,c)
;const l=u?held(c,e,a,s,n,o,i):free(a,o,i);if(l===i)return i;return{...l,phase:{name:"site",host:t.host},
...i.ends!==void 0&&{ends:i.ends}}}function behind(e,t,n){const o=ownTargetGroup(t,n);return{...e,place:{...e.place,
targetGroups:o===void 0?[]:[o]}}}function ownTargetGroup(e,{targetGroup:t}){return t&&(0,m.o)(t.tags,(0,
g.cs)(e))?t.arn:void 0}function held(e,t,n,o,r,a,s){const i=(0,h.Vj)(a.records,e.attempt);if(a.now<(0,
f.cU)(e,a.records))return s;if(i&&r===void 0)return s;if(n.kind==="ready")return behindSite(s,n.targetGroup)
;const c=(r??t.spec)?.timeout??0;const u=a.now>e.at+c
;if(n.kind!=="refused"&&!u&&(o===void 0||i===void 0||n.kind==="effect"))return n;if(i)return o===void 0?(0,
p.Vw)("halted",n.why):s;const l=u?`${n.why}, and that did not end within ${c} s`:n.why;return(0,p.QZ)({do:"decide",
attempt:e.attempt,ruling:"rollback"},l)}function unlessDenied(e,{refusal:t}){const n=e.kind==="effect"&&t!==void 0&&(0,
p.H6)(e.effect,t.effect);return n?{kind:"refused",why:t.message}:e}function free(e,t,n){
const o=n.kind==="effect"&&n.effect.do==="claim"&&n.effect.lease.kind==="rollout"
;const r=n.kind==="done"&&n.outcome==="released";if(e.kind==="refused")return o||r?(0,p.Vw)("refused",e.why,false):n
;if(!r)return n;return e.kind==="ready"?handOver(t,e.targetGroup)??n:e}function handOver({fleets:e,records:t},n){
const o=e.find(({name:e})=>e===(0,h.PX)(t));if(o===void 0||o.max===0||o.traffic[n]!==void 0)return
;const r=`put ${o.name}, which serves, behind its new target group`;return(0,p.QZ)({do:"attach",fleet:o.name,
targetGroups:[n]},r)}function behindSite(e,t){if(e.kind!=="effect"||e.effect.do!=="store-spec")return e;return{...e,
effect:{...e.effect,targetGroups:[t]}}}function withoutGone(e,{targetGroup:t},n){
const gone=e=>e!==n&&e.split("/")[1]===t;return{...e,fleets:e.fleets.map(e=>({...e,
traffic:Object.fromEntries(Object.entries(e.traffic).filter(([e])=>!gone(e)))}))}}var v=n(18337);var b=n(97699)
;function deploying(e){return{async look(t,n,o){const r=await(0,v.U)(t).sites.look();const a=n.spec?{...n,
spec:behind(n.spec,e,r)}:n;const s=await(0,b.O)(t,a,o,t=>behind(t,e,r));return{...s,site:r}},decide(t,n){
const{site:o,spec:r,seen:a}=n;const s=t.spec?{...t,spec:behind(t.spec,e,o)}:t;return deployStep(s,e,r,a,o)}}}
var y=n(12618);var $=n(81185);function extendStep(e,t,n,o,r){return{...extend_step(e,t,n,o,r),phase:{name:"site",host:e}
}}function extend_step(e,t,n,o,{deed:r}){const refuse=e=>(0,p.Vw)("refused",e,false)
;const a="deploy it again by a push, or by feature-env without extend"
;if(r===void 0)return refuse(`${e} leads nowhere: there is nothing to extend; ${a}`);const s=(0,w.bL)(e,r,t)
;if(s!==void 0)return refuse(s);const i=(0,h.mi)(o.records)
;if(r.ending===true)return refuse(`${t.environment} is being torn down; ${a}`);if(i&&!(0,
h.Ko)(o.records,i))return refuse(`${(0,h.ng)(i)} is at ${t.environment}, and a deploy renews it anyway`)
;const c=o.fleets.find(({name:e})=>e===(0,h.PX)(o.records));const u=r.expires<=o.now||c===void 0||c.max===0
;if(u)return refuse(`${t.environment} has expired and nothing runs there any more; ${a}`)
;const l=new Date(n*1e3).toISOString();if(r.expires<n-120)return(0,p.QZ)({do:"write-deed",host:e,deed:{...r,expires:n}
},`write down that ${e} stays until ${l}`);if(((0,$.pJ)(c)??n)<n-120)return(0,p.QZ)({do:"put-expire",fleet:c.name,at:n
},`put off the end of ${c.name} to ${l}`)
;return(0,p.Vw)("released",`${e} stays until ${new Date(r.expires*1e3).toISOString()}`)}function extending(e,t,n){
return{async look(e,t,n){const o=await(0,v.U)(e).sites.look();return{...await(0,b.O)(e,t,n),site:o}},decide(o,r){
const{site:a,seen:s}=r;return extendStep(e,t,Math.floor((o.began??s.now)+n),s,a)}}}var k=n(511);var x=n(97121)
;var O=n(72432);var S=n(32478);var A=n(27071);var G=n(71300);function asFleetSpec(e){const{size:t,smoke:n,bake:o}=e
;return{account:e.account,region:e.region,size:{min:t,max:t},subnets:e.subnets,"instance-types":e["instance-types"],
ami:e.ami,"instance-profile":e["instance-profile"],"metadata-hop-limit":e["metadata-hop-limit"],
"security-groups":e["security-groups"],"target-groups":[],services:e.services,"live-check":e["live-check"],
"before-traffic":e["before-traffic"],bake:o,alarms:[],tolerate:{machines:0},"no-data":G.z.noData,smoke:n,
"keep-previous":0}}var M=n(39283);var T=n(32200);function featureMachine(e,t,n,o){
const{network:r,services:a,liveCheck:s,...i}=(0,M.V)(e,t);const c=(0,T.Y)(a,n,o);const{seed:u}=e;return{...i,services:c,
...Object.keys(c).length>1&&{network:true},liveCheck:{...s,timeout:s.timeout+(u?.timeout??0)},...u&&{seed:u},
...e.spot&&{spot:true}}}var R=n(9939);var I=n(82087);var N=n(59638);const E={healthy:10,drain:30}
;async function prepare(e,{fleet:t,smoke:n},o,r,a,s){checkTogether(e,t);const{app:i,image:c,ami:u}=e
;const{environment:l}=o.owner;const d={app:i,environment:l,...c&&{image:c},...u&&{ami:u}}
;const h=await a.preflight.resolve(asFleetSpec(t),d,[]);const p=r.deed.expires-a.clock.now();const f={
...buildSpec(e,t,o,h.place,s),ttl:p,...n&&{smoke:n.smoke},url:urlOf(o)};(0,S.s)(f);await a.ledger.check(f);return{
spec:f,notes:h.notes,warnings:[...h.warnings,...n?.unused??[]]}}function urlOf({host:e}){return`https://${e}`}
function siteWanted(e,t,n,o,r){const{owner:a,host:s,domain:i,targetGroup:c,pull:u}=t;const{deed:l}=o
;const d=l&&l.ending!==true&&l.expires>r&&(0,w.s0)(l,a);const h=Math.max(Math.floor(r+n),d?l.expires:0);return{host:s,
domain:i,targetGroup:c,deed:{...a,...u!==void 0&&{pull:u},expires:h},allow:e.allow??[],
balancers:e.balancers??wildcards(i,o),most:e["max-environments"]}}function wildcards(e,{balancers:t}){
const n=t.filter(({wildcard:e})=>e).map(({name:e})=>e);if(n.length>0)return n;throw(0,
r.Qm)(`looking for the balancer: *.${e} leads to none of this account and region; make it an alias of a balancer's, or name balancers in the feature spec`)
}function checkTogether({image:e,ami:t,fleet:n},o){const a=[]
;if(o.address!==void 0)a.push("address: private is not taken yet; leave it out and name balancers")
;if(o.notify!==void 0)a.push("notify is not taken yet; leave it out")
;if(t===void 0&&o.ami===void 0)a.push("ami is required for a release that is an image");try{(0,I.Yj)(o,e)}catch(e){
a.push(e instanceof Error?e.message:String(e))}
if(a.length>0)throw(0,r.Qm)(`reading the feature spec ${n}: ${a.join("; ")}`)}
function buildSpec(e,t,{owner:n,host:o,slug:r},a,s){const{app:i,environment:c,branch:u}=n;const l={url:urlOf({host:o}),
name:o,slug:r,branch:u};const d={app:i,environment:c,...e.image&&{image:e.image},place:{...a,targetGroups:[]},size:{
min:t.size,max:t.size},...featureMachine(t,e.image,l,c),waves:N.W["all-at-once"],bake:t.bake,alarms:[],tolerate:{
machines:0},noData:"pass-if-served",keepPrevious:60,onFailure:"rollback"};const h={...d,place:{...a,targetGroups:[o]}}
;return{...d,timeout:(0,A.R)(e.timeout,h,E),release:(0,R.B)(d,s)}}class Announcement{#e;#t;#n;#o
;constructor({inputs:e,run:t},n,o){this.#e=e;this.#t=n;this.#n=t;this.#o=o}async begin(e){
const[t,n]=await Promise.all([this.#e.deployment?this.#o.news.begin():void 0,this.#r("building",e)]);return{
...t!==void 0&&{deployment:t},...n!==void 0&&{comment:n}}}async end({deployment:e},t){
const{news:n,deployments:o}=this.#o;const r=t.outcome==="superseded"||t.outcome==="skipped"
;if(e!==void 0)if(r)await o.end([e]);else if(t.outcome==="released")await n.succeed(e,urlOf(this.#t));else await n.fail(e)
;if(!r)await this.#r(t.outcome==="released"?"ready":"failed",t)}async#r(e,{fleet:t,expires:n}){
if(!this.#e.comment)return;const{owner:o,region:r,commit:a}=this.#t
;const{message:s="",author:i=""}=this.#n.event.commit??{};return await this.#o.board.write((0,O.I)({app:o.app,
url:urlOf(this.#t),state:e,commit:{sha:a,message:s,author:i},run:this.#n.url??"",...n!==void 0&&{expires:n},
...t!==void 0&&{shell:{region:r,fleet:t}}}))}}function nextSteps({outcome:e,branch:t,serving:n,machine:o,region:r}){
const a=o===void 0?[]:[`A shell there: aws ssm start-session --region ${r} --target ${o}`];switch(e){case"released":
return["Each push to the branch deploys anew and puts its end off; feature-env with extend: 24h puts it off alone.",`It ends with its branch, or at once by teardown with branch: ${t}.`,...a]
;case"rolled-back":
return[(n?"What was deployed before serves on":"Nothing is deployed there, as before")+", and nothing is left to repair. Read the evidence and push a fix; the same commit can be tried again by a new run.",...n?a:[]]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
return["Nothing is to be done for this run: look at the one that went past it."];case"halted":case"failed":
return["Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.",`To start from nothing: teardown with branch: ${t}, then push again.`]
;case"removed":case"skipped":return[]}}var _=n(29260);function accountOf({context:e,place:t},n,o){const{run:r}=e;return{
app:n.app,environment:n.environment,kind:n.kind,release:n.spec?.release??"",url:urlOf(t),timeline:o,machines:[],
evidence:[],next:[],...r.url===void 0?{}:{run:r.url}}}function thereAt(e){const t=servingAt(e);const n=t&&(0,$.pJ)(t)
;return{outcome:e.step.outcome,...t&&{fleet:t.name},...n!==void 0&&{expires:n}}}async function tellEnd(e,t,n,o){
const{context:r,place:s,ports:i}=e;const{outcome:c,why:u}=o.step;const l=servingAt(o);const{expires:d}=thereAt(o)
;const h=d===void 0?"":new Date(d*1e3).toISOString();const p=l?(0,_.yV)(l).map(({id:e})=>e):[];r.setOutput("outcome",c)
;r.setOutput("changed",o.changed);r.setOutput("release",l?.release??"");r.setOutput("expires-at",h)
;r.setOutput("auto-scaling-group",l?.name??"");r.report({why:u,machines:p,timeline:n});const f=await(0,y.MX)(i,o)
;const{branch:m}=s.owner;const{region:g}=s;const[w]=p;const v=l!==void 0&&l.release===t.spec?.release;r.summary((0,
a.z)({...accountOf(e,t,n),outcome:c,why:u,release:l?.release??"",
more:[["Branch",m],["Runs",v?r.inputs.image??r.inputs.ami??"":""],["Ends",h]],machines:(0,y.px)(o),evidence:f,smoke:(0,
y.FA)(o),next:nextSteps({outcome:c,branch:m,serving:l!==void 0,region:g,...w&&{machine:w}})}))
;for(const{title:e,text:t}of f)r.log.info(`${e}:\n${t}`)}function servingAt({seen:e}){
return e.fleets.find(({name:t,max:n})=>t===(0,h.PX)(e.records)&&n>0)}async function deploy(e,t,n){
const{context:o,place:r,ports:a}=e;const{inputs:s,log:i}=o;const c=await lookAround(a)
;const u=siteWanted(t.fleet,r,s.ttl??t.fleet.ttl,c,a.clock.now())
;const{spec:l,notes:d,warnings:h}=await prepare(s,t,r,u,a,n);for(const e of d)i.notice(e);for(const e of h)i.warning(e)
;const p=new Announcement(o,r,a);const f=await p.begin({});o.setOutput("deployment-id",f.deployment??"");const m={
...u.deed,...f};const g={...whose(e),kind:"rollout",spec:l};const w=await goOn(e,g,deploying({...u,deed:m
})).catch(async e=>{await p.end(f,{outcome:"failed"});throw e});await p.end(f,thereAt(w));turnRed(w,g)}
async function extend(e,t){const{host:n,owner:o}=e.place;const r={...whose(e),kind:"rollout"}
;turnRed(await goOn(e,r,extending(n,o,t)),r)}async function goOn(e,t,n){const{context:o,ports:s}=e;const i=new x.g(o)
;const c=await(0,k.L)(s,t,(e,t)=>i.tell(e,t),n).catch(n=>{o.section("");const r=accountOf(e,t,i.moments);o.summary((0,
a.z)({...r,outcome:"failed",why:n.message}));throw n});o.section("");o.keep("ended",c.step.outcome);try{
await tellEnd(e,t,i.moments,c)}catch(e){const t=e instanceof Error?e.message:String(e);const{outcome:n,why:o}=c.step
;throw(0,r.gz)(`${n}: ${o}; but outputs and summary could not be written: ${t}`,n,e)}return c}
function whose({me:e,place:t}){const{app:n,environment:o}=t.owner;return{me:e,app:n,environment:o}}
function turnRed(e,t){const n=(0,y.vD)(e,t,[]);if(n)throw n}async function lookAround({sites:e,clock:t}){return await(0,
u.d_)(()=>e.look(),(e,t)=>{const n=u._L.preflight[t];if(!(e instanceof l.V||e instanceof l.C))throw e
;if(e instanceof l.V&&n!==void 0)return n
;throw(0,r.gz)(`looking where the name leads: ${e.message}; nothing was changed`,"failed",e)},e=>t.wait(e))}
var j=n(48540);var q=n(22730);var L=n(20509);var B=n(24905);const P={
app:(0,B.mw)("Name of the app, such as orders",j.$q),
image:(0,B.lq)("Image to deploy, by digest: <registry>/orders@sha256:…",j.zZ),ami:(0,
B.lq)("AMI to deploy, in place of an image: ami-…",j.hS),
branch:(0,B.lq)("Branch whose environment it is; the pull request's, else the one that was pushed to, when empty",o.Q),
fleet:(0,B.P_)("Path of the feature spec",".github/fleets/feature.yml",B.Qq),ttl:(0,
B.lq)("How long it lives from this deploy, such as 72h; the feature spec's when empty",q.f7),extend:(0,
B.lq)("Only lets what is deployed live for so long from now, such as 24h; needs no image. Refused when it has expired, or while a deploy runs, which renews it anyway",q.f7),
label:(0,B.lq)("Deploy only while an open pull request of the branch has this label; skipped otherwise",B.Qq),
comment:(0,B.P_)("Whether a comment at the pull request says where it is","true",L.GX),deployment:(0,
B.P_)("Whether GitHub is told of a deployment","true",L.GX),"github-environment":(0,
B.P_)("GitHub's environment of the deployments of all branches","review",B.Qq),timeout:(0,
B.P_)("How long the deploy may take before it counts as failed","15m",q.f7),"github-token":(0,B.rJ)((0,
B.Bz)("Reads whether the branch has a newer commit and whether other runs have ended, and tells where it is (contents: read, actions: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e])
};const W=(0,c.Q)({name:"feature-env",
description:"Deploys a branch to an environment of its own, with an address of its own, until it expires",inputs:P,
outputs:{url:"Where it answers",name:"Its host, such as feature-x.dev.example.com",
slug:"What the branch is called in names, such as feature-x",
environment:"review- and the slug: what it is called in AWS",release:"Id of the release in service at the end",
"expires-at":"When it ends unless it is deployed again, such as 2026-11-30T12:00:00.000Z",
"deployment-id":"Id of GitHub's deployment, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
outcome:"released, rolled-back, superseded, skipped, halted, refused or failed",
changed:"true when this run changed what is there",result:"All of this and more as JSON"},check:function check(e,t){
const{image:n,ami:o,ttl:r,extend:a}=e;const s=!["image","ami","extend"].some(e=>t.has(e));if(a===void 0){
if(n!==void 0&&o!==void 0)return["image and ami are both given; give one"]
;return s&&n===void 0&&o===void 0?["image or ami is required"]:[]}const i=Object.entries({image:n,ami:o,ttl:r
}).filter(([,e])=>e!==void 0);return i.map(([e])=>`${e} cannot be given with extend, which deploys nothing`)},
async run(e,t){const{inputs:a,run:s}=e;const{app:c}=a;const u=a.branch??(0,o.W)(s);if(u===void 0)throw(0,
r.Qm)(`finding the branch: this run is of ${s.ref||"no ref"}, which is none; give the input branch`)
;const{readFeatureFile:l}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(7407),n.e(9658)]).then(n.bind(n,19658))
;const d=await l(t.workspace,a.fleet);const h=(0,i.$)(c,{fleet:d.fleet,file:a.fleet},u,s,t.sha256);tellPlace(e,h)
;const p=withoutToken({...s,fork:s.event.pull?.fork===true});if(p!==void 0)return skip(e,h,p)
;const{place:f,unlabelled:m}=await atPull(e,t,h);if(m!==void 0)return skip(e,f,m);const g=await t.open(f)
;await g.checkAccount();e.keep("place",JSON.stringify(f));e.keep("nonce",t.me.nonce);const w={context:e,me:t.me,place:f,
ports:g};if(a.extend!==void 0)await extend(w,a.extend);else await deploy(w,d,t.sha256)},async post(e,t){
const n=e.kept("place");if(n===void 0||e.kept("ended")!==void 0)return;const{owner:o,...r}=JSON.parse(n)
;e.log.warning(`the deploy of ${o.app} to ${o.environment} was cut off; the next one goes on, or begins anew, without waiting for it`,"Cut off")
;try{const n=await t();await(0,s.q)(await n.open({owner:o,...r}),e.kept("nonce")??"")}catch(t){
e.log.debug(`${t instanceof Error?t.message:t}`)}}});function tellPlace(e,{host:t,slug:n,owner:o}){
e.setOutput("url",urlOf({host:t}));e.setOutput("name",t);e.setOutput("slug",n);e.setOutput("environment",o.environment)}
function skip(e,{owner:t},n){e.setOutput("outcome","skipped");e.setOutput("changed",false);e.log.notice(n,"Skipped")
;const o={app:t.app,environment:t.environment,kind:"rollout",outcome:"skipped",why:n};e.summary((0,a.z)({...o,
release:"",timeline:[],machines:[],evidence:[],next:[]}))}async function atPull({inputs:e},{branches:t},n){
const{label:o}=e;if(o===void 0&&(n.pull!==void 0||!e.comment))return{place:n};const r=await t.pulls(n.owner.branch)
;const a=o===void 0?r:r?.filter(({labels:e})=>e.includes(o));const s=n.pull??a?.[0]?.number;const i={...n,
...s!==void 0&&{pull:s}};const c=o!==void 0&&a?.length===0;return c?{place:i,
unlabelled:`no open pull request of ${n.owner.branch} has the label ${o}`}:{place:i}}},77687:(e,t,n)=>{n.d(t,{
$:()=>placeOf});var o=n(1804);function namingOf(e,{name:t,domain:n},r,a){const s=(0,o.p7)(r,a);return{branch:r,
slug:s.slice(o.nb.length),environment:s,host:`${(0,o.Wy)(t,n,r,a)}.${n}`,targetGroup:(0,o.gw)(e,s,a)}}var r=n(62807)
;var a=n(82087);const s=80;function placeOf(e,{fleet:t,file:n},o,{repositoryId:i,sha:c,event:{pull:u}},l){
if(i==="")throw(0,r.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:d,slug:h,host:p,targetGroup:f}=named(e,t,o,n,l);const{account:m,region:g,domain:w,balancers:v}=t
;const b=t["on-teardown"];return{account:m,region:g,domain:w,slug:h,host:p,targetGroup:f,owner:{app:e,environment:d,
repository:i,branch:o},...v&&{balancers:v},entry:{port:(0,a.yW)(t.services)??s,path:t["live-check"].path},
commit:u?.sha||c,...u&&{pull:u.number},...b&&{onTeardown:b}}}function named(e,t,n,o,a){try{return namingOf(e,t,n,a)
}catch(e){throw(0,r.Qm)(`reading the feature spec ${o}: ${e instanceof Error?e.message:e}`,e)}}}};
