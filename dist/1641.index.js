export const id=1641;export const ids=[1641];export const modules={72432:(e,t,n)=>{n.d(t,{EA:()=>withEnd,Im:()=>comment,
NZ:()=>goneComment,ni:()=>withCut});var o=n(5583);var r=n(66014);const s={
building:"on its way; what was there before serves until it is ready",ready:"ready",
failed:"failed; what was there before, if anything, serves on"}
;const a="cut off; what was there before, if anything, serves on, and the next push or run goes on";function comment(e){
const{app:t,url:n,state:a,run:i,shell:c}=e;const l=(0,r.xS)(e).map(({name:e,value:t,theirs:n})=>[e,n?(0,o.a)(t):t])
;const u=[["State",stateBy(s[a],i)],...l]
;return[`**${t}** of this branch: ${n}`,"","| | |","| --- | --- |",...u.map(([e,t])=>row(e,t)),"",...r.bj.map(e=>`- ${e}`),...c?["- For a shell on its machine:","",...session(c)]:[],""].join("\n")
}function withEnd(e,t){const n=e.split("\n").filter(e=>!e.startsWith("| Ends |"))
;const o=n.findLastIndex(e=>e.startsWith("| "));return o<0?e:n.toSpliced(o+1,0,row("Ends",(0,r.n$)(t))).join("\n")}
function withCut(e,t){const n=row("State",stateBy(s.building,t));return e.replace(n,()=>row("State",stateBy(a,t)))}
function goneComment({app:e,url:t}){
return`**${e}** of this branch is gone, and \`${t}\` leads nowhere. A push to the branch makes it anew.\n`}
function session({region:e,fleet:t}){
return["  ```sh",`  aws ssm start-session --region ${e} --target "$(aws autoscaling describe-auto-scaling-groups --region ${e} \\`,`    --auto-scaling-group-names ${t} --output text \\`,'    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',"  ```"]
}function stateBy(e,t){return`${e} ([run](${t}))`}function row(e,t){return`| ${e} | ${t} |`}},71975:(e,t,n)=>{n.d(t,{
bL:()=>takenBy,jy:()=>readDeed,pJ:()=>endOf,qC:()=>deedName,s0:()=>sameOwner,sr:()=>storedDeed});var o=n(70323)
;var r=n(43337);function deedName(e,t){return`/immutable/${e}/${t}`}function storedDeed(e){return(0,r.Nx)(e)}
function readDeed(e,t){const n=new o.C8(e,t);const r={app:n.text("app"),environment:n.text("environment"),
repository:n.text("repository"),branch:n.text("branch"),...n.has("pull")&&{pull:n.number("pull")},
...n.has("balancer")&&{balancer:n.text("balancer")},...n.has("deployment")&&{deployment:n.number("deployment")},
...n.has("comment")&&{comment:n.number("comment")},expires:n.number("expires"),...n.flag("ending")&&{ending:true}}
;n.end();return r}function sameOwner(e,t){
return e.app===t.app&&e.environment===t.environment&&e.repository===t.repository&&e.branch===t.branch}
function takenBy(e,t,n){if(sameOwner(t,n))return;const o=`the branch ${JSON.stringify(t.branch)}`
;if(t.repository!==n.repository)return`${e} belongs to ${t.app} of the repository with GitHub's id ${t.repository}, for ${o}; take another \`name\` or \`domain\`, or have it torn down there`
;const r=t.app===n.app?"":`the app ${t.app}, for `
;return`${e} belongs to ${r}${o}, environment ${t.environment}; put the app into \`name\`, such as {slug}-${n.app}, or tear that one down`
}function endOf({ending:e,expires:t},n){return e===true||t<=n?0:t}},28913:(e,t,n)=>{n.d(t,{Ev:()=>told,
K:()=>deliveriesOf,Rh:()=>arrives});var o=n(60046);function deliveriesOf({email:e,sns:t,slack:n}){return[...e?[{
by:"email",...e}]:[],...t.map(e=>({by:"sns",topic:e})),...n===void 0?[]:[{by:"slack",parameter:n.replace("ssm:","")}]]}
function told(e){switch(e.by){case"email":return`a mail to ${e.to.join(", ")}`;case"sns":return`a message on ${e.topic}`
;case"slack":return`a message to Slack, by the webhook in ${e.parameter}`}}function arrives(e,t,n){
return t==="released"&&(0,o.mi)(n)?.nonce===e}},10542:(e,t,n)=>{n.d(t,{Q:()=>parseBranch,W:()=>branchOf})
;const o="refs/heads/";function branchOf({ref:e,headRef:t}){if(t!=="")return t
;return e.startsWith(o)&&e.length>o.length?e.slice(o.length):void 0}function parseBranch(e){
const t=e.startsWith(o)?e.slice(o.length):e;if(t!==""&&!t.startsWith("refs/"))return t
;throw new Error(`"${e}" is not a branch such as feature/login`)}},1804:(e,t,n)=>{n.d(t,{nb:()=>c,p7:()=>environmentOf,
Wy:()=>labelOf,gw:()=>targetGroupOf});const o=63;const r=10;const s=2+r;function slugOf(e,t,n=o){
const s=e.normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase();const a=(s.match(/[a-z0-9]+/g)??[]).join("-")
;if(a===e&&a.length<=n&&!/(?:^|-)[0-9a-f]{10}$/.test(a))return a;const i=markOf(e,t)
;const c=a.slice(0,n-r-1).replace(/-$/,"");return c===""?i:`${c}-${i}`}function markOf(e,t){return t(e).slice(0,r)}
const a=128;const i=20;const c="review-";function environmentOf(e,t){return c+slugOf(e,t)}function labelOf(e,t,n,r){
const i=e.length-6;const c=Math.min(o,a-t.length-1)-i
;if(c<s)throw new Error(`name "${e}" with domain "${t}" leaves ${Math.max(0,c)} letters for the branch, and ${s} are needed: a label has at most ${o}, a whole name ${a}; shorten one`)
;return e.replace("{slug}",()=>slugOf(n,r,c))}function targetGroupOf(e,t,n){
return`${e.slice(0,i).replace(/-$/,"")}-R${markOf(`${e}.${t}`,n)}`}},92763:(e,t,n)=>{n.d(t,{$i:()=>isPlain,
Ok:()=>marksOf,oJ:()=>bears});function isPlain(e){return!("domain"in e)}
function marksOf({app:e,environment:t,repository:n},o){return{app:e,environment:t,domain:o,"repository-id":n}}
function bears(e,t){return!isPlain(t)&&Object.entries(t).every(([t,n])=>e[t]===n)}},32974:(e,t,n)=>{n.d(t,{AW:()=>r,
Bd:()=>ownRecords,Gw:()=>isPrivate,Rd:()=>s,VL:()=>ownershipOf,_7:()=>expired,cs:()=>marksWanted,eS:()=>expiredBeside,
og:()=>ownRules,x_:()=>a});var o=n(92763);const r=1e3;const s=100;const a=30
;function ownershipOf({app:e,environment:t,repository:n}){return`immutable/${n}/${e}/${t}`}function ownRecords(e,t,n){
const o=n.filter(({name:t})=>t===e);const r=o.some(({type:e,value:n})=>e==="TXT"&&n===ownershipOf(t))
;return r?o.filter(({type:e,value:n})=>e==="A"||e==="TXT"&&n===ownershipOf(t)):[]}function ownRules(e,t){
return t.flatMap(({name:e,rules:t})=>t.map(t=>({...t,balancer:e}))).filter(({tags:t})=>(0,
o.oJ)(t,e)).sort((e,t)=>e.priority-t.priority)}function isPrivate({balancers:e}){return e.length===0}
function marksWanted({deed:e,domain:t}){return(0,o.Ok)(e,t)}function expired({deed:e},t){return e.expires<=t}
function expiredBeside({app:e,repository:t,environment:n},o,r){
const s=o.filter(o=>o.deed.app===e&&o.deed.repository===t&&o.deed.environment!==n&&expired(o,r))
;return s.sort((e,t)=>e.deed.expires-t.deed.expires)}},12196:(e,t,n)=>{n.d(t,{r:()=>urlOf})
;function urlOf({host:e,port:t}){return t===void 0?`https://${e}`:`http://${e}:${t}`}},27071:(e,t,n)=>{n.d(t,{
Qf:()=>rounds,Rq:()=>timeoutOf,Z$:()=>launchesOf,g2:()=>reserveOf});var o=n(62807);var r=n(22730);const s=2;const a=1800
;const i=120;const c=432e3;function budget(e,{healthy:t,drain:n,record:o}){const s=rounds(e.waves,e.size.max)
;const a=e.place.targetGroups.length>0;const i=launchesOf(e,s);const c=t+Math.max(e.bake,n)
;const l=e.beforeTraffic?.timeout??0;const u=i*e.liveCheck.timeout+l+s*c;const d=`${(0,
r.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,r.a3)(n)} for the old machines to drain`:""}`
;const h=[`${times(i,"launch","launches")} of up to ${(0,
r.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...l>0?[`up to ${(0,
r.a3)(l)} for before-traffic`]:[],`${times(s,"wave","waves")} of ${(0,r.a3)(c)} (${a?`${(0,
r.a3)(t)} until ${o?"all name servers tell of a machine":"the balancer calls a machine healthy"}, then `:""}${d})`]
;return{seconds:u,sum:h.join(" + ")}}function timeoutOf(e,t,n,i=1/0){const{seconds:l,sum:u}=budget(t,n)
;const d=Math.floor(i-reserveOf(n));const h=Math.min(c,d,e??Math.max(a,s*l));if(h>=l)return h;const[p,m]=bound(h,d,i)
;throw(0,o.Cv)("time",(0,o.Qm)(`planning the rollout: it may need ${(0,r.a3)(l)}, and ${p}: ${u}; shorten these${m}`))}
function reserveOf({healthy:e,drain:t}){return e+t+i}function bound(e,t,n){if(e===t){const e=(0,
r.a3)(Math.max(0,Math.floor(n)))
;return[`the credentials of this job end in ${e}, of which a rollback needs the last ${(0,
r.a3)(n-t)}`,", or give this action the input role, for credentials that it renews"]}
if(e===c)return[`GitHub's longest job takes ${(0,r.a3)(e)}`,""];return[`timeout is ${(0,r.a3)(e)}`,", or raise timeout"]
}function launchesOf(e,t){if(e.place.targetGroups.length===0)return t
;const n=t>1&&e.waves.some((e,t)=>t===0&&"machines"in e);return n?2:1}function rounds(e,t){
const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(n).size}
function times(e,t,n){return`${e} ${e===1?t:n}`}},62786:(e,t,n)=>{n.d(t,{Jd:()=>r,_y:()=>credentialsLeft,
i7:()=>credentialsNotes});var o=n(22730);const r="AWS_CREDENTIAL_EXPIRATION";const s=3600
;function credentialsLeft(e,t,n){if(e!==void 0)return Number.POSITIVE_INFINITY;return t===void 0?void 0:t-n}
function credentialsNotes(e,t){if(e!==void 0||t<=s)return[];return[`the rollout may take ${(0,
o.a3)(t)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues; with the input role they are renewed`]
}},71300:(e,t,n)=>{n.d(t,{z:()=>o});const o={liveCheck:{path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},
stopGrace:30,metadataHopLimit:1,bake:300,noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},
11161:(e,t,n)=>{n.d(t,{z:()=>parseImage});var o=n(27122);var r=n(93720);function parseImage(e){
const{host:t,path:n,digest:s=""}=(0,r.mQ)(e);const a=t===void 0?n:`${t}/${n}`;if(a!=="")(0,o.F2)(a);if(a===""||!(0,
r.Bc)(s))throw new Error(`"${e}" does not name an image by its digest; give ${a||"orders"}@sha256:<64 hex digits>`);(0,
o.F2)(e);return e}},39283:(e,t,n)=>{n.d(t,{V:()=>machineOf});var o=n(82087);function machineOf(e,t){const n=(0,
o.Yj)(e,t);const r=(0,o.yW)(n);const s=e["instance-profile"];const a=e["before-traffic"];return{
instanceTypes:e["instance-types"],...s&&{instanceProfile:s},metadataHopLimit:e["metadata-hop-limit"],services:n,...(0,
o.yM)(n)&&{network:true},liveCheck:{...e["live-check"],...r&&{port:r}},...a&&{beforeTraffic:a}}}},32200:(e,t,n)=>{
n.d(t,{Y:()=>placedServices,u:()=>r});var o=n(54070)
;const r=["IMMUTABLE_URL","IMMUTABLE_NAME","IMMUTABLE_BRANCH","IMMUTABLE_ENVIRONMENT"]
;function placedServices(e,{url:t,name:n,slug:r,branch:s},a){const i={url:t,name:n,slug:r,slug_:r.replaceAll("-","_"),
branch:s};const c={IMMUTABLE_URL:t,IMMUTABLE_NAME:n,IMMUTABLE_BRANCH:s,IMMUTABLE_ENVIRONMENT:a}
;const placed=({environment:e,...t})=>{const n=Object.entries(e).map(([e,t])=>[e,(0,o.v)(t,i)]);return{...t,
environment:{...Object.fromEntries(n),...c}}};return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,placed(t)]))}
},9939:(e,t,n)=>{n.d(t,{B:()=>releaseId});var o=n(86082);function releaseId(e,t){
const{image:n,place:r,instanceTypes:s,instanceProfile:a,metadataHopLimit:i,services:c,network:l,seed:u,spot:d}=e
;const h={image:n,place:r,instanceTypes:s,instanceProfile:a,metadataHopLimit:i,services:c,network:l,seed:u,spot:d}
;return t((0,o.$)(h)).slice(0,12)}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,Yj:()=>servicesOf})
;function healthcheckOf(e){const{test:t,interval:n,timeout:o,retries:r,"start-period":s}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...o!==void 0&&{timeout:o},...s!==void 0&&{
startPeriod:s},...r!==void 0&&{retries:r}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const o=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&o.length>0)throw new Error(`services.${o[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(o.length>1)throw new Error(`services ${o.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&o.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)},...n.logging&&{
logging:loggingOf(n.logging)}}]))}function loggingOf({driver:e,options:t}){return{...e!==void 0&&{driver:e},options:t}}
function isShared(e){return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}},59638:(e,t,n)=>{n.d(t,{W:()=>o,a:()=>parseWaves});const o={
halving:[{percent:50},{percent:100}],canary:[{machines:1},{percent:50},{percent:100}],"all-at-once":[{percent:100}]}
;function parseWaves(e){const t=e.split(",").map(e=>parseWave(e.trim()));for(const[n,o]of t.entries()){const r=t[n-1]
;if(r===void 0)continue
;if("percent"in r&&"machines"in o)throw new Error(`"${e}" has machines after a share; write machines first, such as 1, 25%, 100%`)
;if(amount(o)<=amount(r)&&"percent"in o==="percent"in r)throw new Error(`"${e}" falls or stands still at ${show(o)}; each wave must be more than the one before it`)
}const n=t.at(-1);if(n===void 0||!("percent"in n)||n.percent!==100)throw new Error(`"${e}" does not end with 100%`)
;return t}function parseWave(e){const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const o=Number(t)
;if(t===void 0||o<1)throw new Error(`"${e}" is not a wave such as 1 (machine) or 25%`)
;if(n==="%"&&o>100)throw new Error(`${e} is more than the whole fleet; the last wave is 100%`);return n==="%"?{percent:o
}:{machines:o}}function amount(e){return"percent"in e?e.percent:e.machines}function show(e){
return"percent"in e?`${e.percent}%`:`${e.machines}`}},50329:(e,t,n)=>{n.d(t,{R:()=>evidenceTold,S:()=>s});var o=n(78363)
;var r=n(2848);const s=6e3;function evidenceTold(e,t){return`<details open><summary>${(0,
o.q)(e)}</summary>\n\n${fence(t)}\n\n</details>`}function fence(e){const t=(0,r.pj)(e)
;const n=t.length>s?`… ${t.length-s} characters before this …\n${t.slice(-s)}`:t
;const o=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const a="`".repeat(o+1)
;return`${a}text\n${n.trimEnd()}\n${a}`}},94280:(e,t,n)=>{n.d(t,{z:()=>summary});var o=n(5583);var r=n(50329);const s={
released:"✅","rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️",skipped:"⏭️",removed:"🧹"}
;function summary(e){const{app:t,environment:n,outcome:a,why:i}=e;return[`## ${s[a]??""} ${(0,o.g)(t)} in ${(0,
o.g)(n)}: ${a}`,`${(0,o.g)(i,r.S)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
o.g)(e,r.S)}`)),e.smoke??"",...e.evidence.map(({title:e,text:t})=>(0,
r.R)(e,t)),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")}
function facts({release:e,previousRelease:t="",url:n="",run:r="",more:s=[]}){const a=[["In service",e&&(0,
o.a)(e)],["A rollback would bring back",t&&(0,o.a)(t)],["Answers at",n&&(0,o.g)(n)],...s.map(([e,t])=>[e,t&&(0,
o.a)(t)]),["Run",r&&(0,o.g)(r)]].filter(([,e])=>e)
;return a.length===0?"":["| | |","|---|---|",...a.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")}
function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:r,attested:s})=>`| ${(0,o.a)(e)} | ${(0,o.g)(t)} | ${(0,o.a)(n)} | ${(0,
o.g)(r)} | ${(0,o.g)(s.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:r},s)=>{
const a=e[s-1]?.phase===n?"":(0,o.g)(n);return`| ${t.toFixed(0)} s | ${a} | ${(0,o.g)(r)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}},54070:(e,t,n)=>{n.d(t,{v:()=>expandPlaces})
;function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},78363:(e,t,n)=>{n.d(t,{q:()=>html});var o=n(2848)
;function html(e,t=1e3){
return(0,o.TN)(e,t).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}},
27122:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull})
;var o=n(93720);const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:r,digest:s}=(0,o.mQ)(e)
;if(s!==void 0&&!(0,o.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(r!==void 0)parseTag(r);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...r!==void 0&&{tag:r},...s!==void 0&&{
digest:s}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(a.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const n=e.replace(/^.*@/,"…@")
;const o=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${n}" in "${n}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${o}`)}function checkName(e,t){
if(e.length<=255&&r.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const[,o="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(o),tag:r,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const o=n.length>0&&(/[.:]/.test(t)||t==="localhost");return o?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},41641:(e,t,n)=>{n.r(t);n.d(t,{action:()=>Z});var o=n(10542)
;var r=n(12196);function withoutToken({actor:e,fork:t,idToken:n}){if(n||!t&&e!=="dependabot[bot]")return
;const o=t?"a pull request from a fork":"a run of Dependabot's"
;return`GitHub gives ${o} no id-token, so it gets no credentials of AWS; a person who has read it can push its commits to a branch of this repository`
}var s=n(62807);var a=n(94280);var i=n(41270);var c=n(77687);var l=n(45759);var u=n(41064);var d=n(28913);var h=n(32974)
;var p=n(21577);var m=n(12403);var f=n(79982);var v=n(72747);var g=n(97657);var w=n(81185);var b=n(60046);var y=n(98668)
;var $=n(71975);var k=n(48498);function extendStep(e,t,n,o,r){const s=extend_step(e,t,n,o,r);const a={host:e,
domain:e.slice(e.indexOf(".")+1),owner:t};const i=s.kind==="effect"?(0,k.p)(a,r,o.now,s.effect):void 0;return{...(0,
y.W5)(s,i&&`what holds of names: it would ${i}`),phase:{name:"site",host:e}}}function extend_step(e,t,n,o,{deed:r}){
const refuse=e=>(0,y.Vw)("refused",e,false);const s="deploy it again by a push, or by feature-env without extend"
;if(r===void 0)return refuse(`${e} leads nowhere: there is nothing to extend; ${s}`);const a=(0,$.bL)(e,r,t)
;if(a!==void 0)return refuse(a);const i=(0,b.mi)(o.records)
;if(r.ending===true)return refuse(`${t.environment} is being torn down; ${s}`);if(i&&!(0,
b.Ko)(o.records,i))return refuse(`${(0,b.ng)(i)} is at ${t.environment}, and a deploy renews it anyway`)
;const c=o.fleets.find(({name:e})=>e===(0,b.PX)(o.records));const l=r.expires<=o.now||c===void 0||c.max===0
;if(l)return refuse(`${t.environment} has expired and nothing runs there any more; ${s}`)
;const u=new Date(n*1e3).toISOString();if(r.expires<n-120)return(0,y.QZ)({do:"write-deed",host:e,deed:{...r,expires:n}
},`write down that ${e} stays until ${u}`);if(((0,w.pJ)(c)??n)<n-120)return(0,y.QZ)({do:"put-expire",fleet:c.name,at:n
},`put off the end of ${c.name} to ${u}`)
;return(0,y.Vw)("released",`${e} stays until ${new Date(r.expires*1e3).toISOString()}`)}var x=n(18337);var O=n(82200)
;function extending(e,t,n){return{async look(e,t,n){const o=await(0,x.U)(e).sites.look();return{...await(0,
O.O)(e,t,n,withoutTraffic),site:o}},decide(o,r){const{site:s,seen:a}=r
;return extendStep(e,t,Math.floor((o.began??a.now)+n),a,s)}}}function withoutTraffic(e){return{...e,place:{...e.place,
targetGroups:[]}}}var A=n(32814);var E=n(15172);var S=n(55928);var M=n(37645);var I=n(27071);var j=n(62786)
;var R=n(71300);function asFleetSpec(e){const{size:t,smoke:n,bake:o}=e;return{account:e.account,region:e.region,size:{
min:t,max:t},subnets:e.subnets,"instance-types":e["instance-types"],ami:e.ami,"instance-profile":e["instance-profile"],
"metadata-hop-limit":e["metadata-hop-limit"],"security-groups":e["security-groups"],"target-groups":[],
services:e.services,"live-check":e["live-check"],"before-traffic":e["before-traffic"],bake:o,alarms:[],tolerate:{
machines:0},"no-data":R.z.noData,smoke:n,"keep-previous":0,drop:[]}}var T=n(39283);var N=n(32200)
;function featureMachine(e,t,n,o){const{network:r,services:s,liveCheck:a,...i}=(0,T.V)(e,t);const c=(0,N.Y)(s,n,o)
;const{seed:l}=e;return{...i,services:c,...Object.keys(c).length>1&&{network:true},liveCheck:{...a,
timeout:a.timeout+(l?.timeout??0)},...l&&{seed:l},...e.spot&&{spot:true}}}var z=n(9939);var _=n(82087);var P=n(59638)
;const W={healthy:10,drain:30};const L={healthy:60,drain:60,record:true}
;async function prepare(e,{fleet:t,smoke:n},o,s,a,i){checkTogether(e,t);const{app:c,image:l,ami:u}=e
;const{environment:d}=o.owner;const h=s.deed.expires-a.clock.now();const p={app:c,environment:d,...l&&{image:l},...u&&{
ami:u},ttl:h};const m=await a.preflight.resolve(asFleetSpec(t),p,[]);const f=(0,
j._y)(e.role,a.credentialsEnd()?.at,a.clock.now());const v=t.address==="private"?L:W;const g={
...buildSpec(e,t,o,m.place,i,{pace:v,left:f}),ttl:h,...n&&{smoke:n.smoke},url:(0,r.r)(o)};(0,M.s)(g)
;await a.ledger.check(g);return{spec:g,reserve:(0,I.g2)(v),notes:m.notes,warnings:[...m.warnings,...n?.unused??[]]}}
function siteWanted(e,t,n,o,r){const{owner:s,host:a,domain:i,targetGroup:c,pull:l}=t;const{deed:u}=o
;const d=u&&u.ending!==true&&u.expires>r&&(0,$.s0)(u,s);const h=Math.max(Math.floor(r+n),d?u.expires:0);return{host:a,
domain:i,targetGroup:c,deed:{...s,...l!==void 0&&{pull:l},expires:h},allow:e.allow??[],
balancers:e.address==="private"?[]:e.balancers??wildcards(i,o),most:e["max-environments"]}}
function wildcards(e,{balancers:t}){const n=t.filter(({wildcard:e})=>e).map(({name:e})=>e);if(n.length>0)return n
;throw(0,
s.Cv)("balancer",(0,s.Qm)(`looking for the balancer: *.${e} leads to none of this account and region; make it an alias of a balancer's, or name balancers in the feature spec`))
}function checkTogether({image:e,ami:t,fleet:n},o){const r=[]
;if(t===void 0&&o.ami===void 0)r.push("ami is required for a release that is an image");try{(0,_.Yj)(o,e)}catch(e){
r.push(e instanceof Error?e.message:String(e))}if(r.length>0)throw(0,s.Cv)("fleet-file",(0,
s.Qm)(`reading the feature spec ${n}: ${r.join("; ")}`))}function buildSpec(e,t,n,o,s,{pace:a,left:i}){
const{owner:c,host:l,slug:u}=n;const{app:d,environment:h,branch:p}=c;const m={url:(0,r.r)(n),name:l,slug:u,branch:p}
;const f=t.address==="private";const v={app:d,environment:h,...e.image&&{image:e.image},place:{...o,targetGroups:[]},
size:{min:t.size,max:t.size},...featureMachine(t,e.image,m,h),waves:P.W["all-at-once"],bake:t.bake,alarms:[],tolerate:{
machines:0},noData:f?"pass":"pass-if-served",keepPrevious:60,onFailure:"rollback"};const g={...v,place:{...o,
targetGroups:[l]}};return{...v,timeout:(0,I.Rq)(e.timeout,g,a,i),release:(0,z.B)(v,s)}}var B=n(84922)
;const[C,G]=[20,120];async function course_deploy(e,t,o,r){const{context:s,place:a}=e;const{inputs:i,log:c}=s
;const{fleet:l}=t;const m=e.ports.clock.now();const f=siteWanted(l,a,i.ttl??l.ttl,r,m);const sweep=async t=>{const s=(0,
h.eS)(a.owner,r.holders,e.ports.clock.now())
;if(s.length>0)await(await Promise.all([n.e(7455),n.e(3899)]).then(n.bind(n,93899))).sweepExpired(e,o,l,s,t)}
;const g=((0,p.A_)(f,r,m)?.expired??[]).length>0;if(g&&!i.plan)await sweep(G);const w=g&&!i.plan?{...e,
ports:await o.open(a)}:e;const{ports:b}=w;const{spec:y,reserve:$,notes:k,warnings:x}=await prepare(i,t,a,f,b,o.sha256)
;for(const e of k)c.notice(e);for(const e of x)c.warning(e);const O={...whose(w),kind:"rollout",spec:y,reserve:$}
;if(i.plan)return await(await n.e(5112).then(n.bind(n,5112))).plan(w,O,f,!g);const A=new u.i(s,a,b);const E=A.begin({
expires:f.deed.expires}).then(e=>{s.setOutput("deployment-id",e.deployment??"")
;s.keep("deployment",String(e.deployment??""));return e});const S=await goOn(w,O,(0,v.C)(f,E)).catch(async e=>{
await A.end(await E,{outcome:"failed"});s.keep("deployment","");throw e});const M=(0,B.SM)(S);await A.end(await E,M)
;if(l.notify&&(0,d.Rh)(w.me.nonce,M.outcome,S.seen.records))await(await n.e(7552).then(n.bind(n,97552))).notify((0,
d.K)(l.notify),A.arrived(M),b,c);if(!g)await sweep(C);turnRed(S,O)}async function extend(e,t){
const{host:n,owner:o}=e.place;const r={...whose(e),kind:"rollout"};const s=await goOn(e,r,extending(n,o,t))
;await new u.i(e.context,e.place,e.ports).extended((0,B.SM)(s));turnRed(s,r)}async function goOn(e,t,n){
const{context:o,ports:r}=e;const s=new S.g(o);const i=new A.U(r.machines,t.me.nonce);const c=await(0,
E.reconcile)(r,t,(e,t)=>{s.tell(e,t);i.watch(t)},n).catch(n=>{o.section("");const r=(0,B.XP)(e,t,s.moments)
;o.summary((0,a.z)({...r,outcome:"failed",why:n.message}));throw n});o.section("");o.keep("ended",c.step.outcome)
;await(0,B.HI)(e,t,s.moments,c,i);return c}function whose({me:e,place:t}){const{app:n,environment:o}=t.owner;return{
me:e,app:n,environment:o}}function turnRed(e,t){const n=(0,g.vD)(e,t,[]);if(n)throw n}
async function lookAround({sites:e,clock:t,branch:n}){n?.commit();return await(0,m.d_)(()=>e.look(),(e,t)=>{
const n=m._L.preflight[t];if(!(e instanceof f.Vs||e instanceof f.Cb))throw e;if(e instanceof f.Vs&&n!==void 0)return n
;throw(0,s.gz)(`looking where the name leads: ${e.message}; nothing was changed`,"failed",e)},e=>t.wait(e))}
var q=n(11161);var H=n(48540);var D=n(22730);var F=n(20509);var Q=n(24905);var U=n(71493);const V={app:(0,
Q.mw)("Name of the app, such as orders",H.$q),
image:(0,Q.lq)("Image to deploy, by digest: <registry>/orders@sha256:…",q.z),ami:(0,
Q.lq)("AMI to deploy, in place of an image: ami-…",H.hS),
branch:(0,Q.lq)("Branch whose environment it is; the pull request's, else the one that was pushed to, when empty",o.Q),
fleet:(0,Q.P_)("Path of the feature spec",".github/fleets/feature.yml",Q.Qq),ttl:(0,
Q.lq)("How long it lives from this deploy, such as 72h; the feature spec's when empty",D.f7),extend:(0,
Q.lq)("Only lets what is deployed live for so long from now, such as 24h; needs no image. Refused when it has expired, or while a deploy runs, which renews it anyway",D.f7),
plan:(0,Q.P_)("true only says what a deploy would do, and changes nothing","false",F.GX),label:(0,
Q.lq)("Deploy only while an open pull request of the branch has this label; skipped otherwise",Q.Qq),comment:(0,
Q.P_)("Whether a comment at the pull request says where it is","true",F.GX),deployment:(0,
Q.P_)("Whether GitHub is told of a deployment","true",F.GX),"github-environment":(0,
Q.P_)("GitHub's environment of the deployments of all branches","review",Q.Qq),timeout:(0,
Q.P_)("How long the deploy may take before it counts as failed","15m",D.f7),"github-token":(0,Q.rJ)((0,
Q.Bz)("Reads whether the branch has a newer commit and whether other runs have ended, and tells where it is (contents: read, actions: read, deployments: write, pull-requests: write)","${{ github.token }}"),e=>[e]),
role:U.J};const Z=(0,l.Q)({name:"feature-env",
description:"Deploys a branch to an environment of its own, with an address of its own, until it expires",inputs:V,
outputs:{url:"Where it answers",name:"Its host, such as feature-x.dev.example.com",
slug:"What the branch is called in names, such as feature-x",
environment:"review- and the slug: what it is called in AWS",release:"Id of the release in service at the end",
"expires-at":"When it ends unless it is deployed again, such as 2026-11-30T12:00:00.000Z",
"deployment-id":"Id of GitHub's deployment, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
outcome:"released, rolled-back, superseded, skipped (a plan too), halted, refused or failed",
changed:"true when this run changed what is there",result:"All of this and more as JSON"},check:function check(e,t){
const{image:n,ami:o,ttl:r,extend:s,plan:a}=e;const i=!["image","ami","extend"].some(e=>t.has(e));if(s===void 0){
if(n!==void 0&&o!==void 0)return["image and ami are both given; give one"]
;return i&&n===void 0&&o===void 0?["image or ami is required"]:[]}const c=Object.entries({image:n,ami:o,ttl:r,
plan:a||void 0}).filter(([,e])=>e!==void 0)
;return c.map(([e])=>`${e} cannot be given with extend, which deploys nothing`)},async run(e,t){const{inputs:r,run:a}=e
;const{app:i}=r;const l=r.branch??(0,o.W)(a)
;if(l===void 0)throw(0,s.Qm)(`finding the branch: this run is of ${a.ref||"no ref"}, which is none; give the input branch`)
;const{readFeatureFile:u}=await Promise.all([n.e(9691),n.e(8815),n.e(4887),n.e(9505),n.e(7407),n.e(9658)]).then(n.bind(n,19658))
;const d=await u(t.workspace,r.fleet);const h=(0,c.$)(i,{fleet:d.fleet,file:r.fleet},l,a,t.sha256);tellPlace(e,h)
;const p=withoutToken({...a,fork:a.event.pull?.fork===true});if(p!==void 0)return skip(e,h,p)
;const{place:m,unlabelled:f}=await atPull(e,t,h);if(f!==void 0)return skip(e,m,f);const v=await t.open(m)
;const g=lookAround(v);g.catch(()=>{});await v.checkAccount();e.keep("place",JSON.stringify(m))
;e.keep("nonce",t.me.nonce);const w={context:e,me:t.me,place:m,ports:v}
;if(r.extend!==void 0)await extend(w,r.extend);else await course_deploy(w,d,t,await g)},async post(e,t){
const n=e.kept("place");if(n===void 0||e.kept("ended")!==void 0)return;const{owner:o,...r}=JSON.parse(n)
;e.log.warning(`the deploy of ${o.app} to ${o.environment} was cut off; the next one goes on, or begins anew, without waiting for it`,"Cut off")
;try{const n=await t();const s={owner:o,...r};const a=await n.open(s);const c=Number(e.kept("deployment")??0)||void 0
;await(0,i.q)(a,e.kept("nonce")??"");if(e.inputs.extend===void 0)await new u.i(e,s,a).cut(c)}catch(t){
e.log.debug(`${t instanceof Error?t.message:t}`)}}});function tellPlace(e,t){const{host:n,slug:o,owner:s}=t
;e.setOutput("url",(0,r.r)(t));e.setOutput("name",n);e.setOutput("slug",o);e.setOutput("environment",s.environment)}
function skip(e,{owner:t},n){e.setOutput("outcome","skipped");e.setOutput("changed",false);e.log.notice(n,"Skipped")
;const o={app:t.app,environment:t.environment,kind:"rollout",outcome:"skipped",why:n};e.summary((0,a.z)({...o,
release:"",timeline:[],machines:[],evidence:[],next:[]}))}async function atPull({inputs:e},{branches:t},n){
const{label:o}=e;if(o===void 0&&(n.pull!==void 0||!e.comment))return{place:n};const r=await t.pulls(n.owner.branch)
;const s=o===void 0?r:r?.filter(({labels:e})=>e.includes(o));const a=n.pull??s?.[0]?.number;const i={...n,
...a!==void 0&&{pull:a}};const c=o!==void 0&&s?.length===0;return c?{place:i,
unlabelled:`no open pull request of ${n.owner.branch} has the label ${o}`}:{place:i}}},41064:(e,t,n)=>{n.d(t,{
D:()=>commitOf,i:()=>Announcement});var o=n(72432);var r=n(12196);class Announcement{#e;#t;#n;#o
;constructor({inputs:e,run:t},n,o){this.#e=e;this.#t=n;this.#n=t;this.#o=o}async begin(e){
const[t,n]=await Promise.all([this.#e.deployment?this.#o.news.begin():void 0,this.#r("building",e)]);return{
...t!==void 0&&{deployment:t},...n!==void 0&&{comment:n}}}async end({deployment:e},t){
const{news:n,deployments:o}=this.#o;const s=t.outcome==="superseded"||t.outcome==="skipped"
;if(e!==void 0)if(s)await o.end([e]);else if(t.outcome==="released")await n.succeed(e,(0,
r.r)(this.#t));else await n.fail(e);if(!s)await this.#r(t.outcome==="released"?"ready":"failed",t)}async cut(e){
if(e!==void 0)await this.#o.news.fail(e);if(this.#e.comment)await this.#o.board.edit(e=>(0,o.ni)(e,this.#n.url??""))}
async extended({outcome:e,expires:t}){if(!this.#e.comment||e!=="released"||t===void 0)return
;await this.#o.board.edit(e=>(0,o.EA)(e,t))}arrived(e){return{...this.#s(e),branch:this.#t.owner.branch}}
#s({expires:e}){const{app:t}=this.#t.owner;const n=commitOf(this.#n,this.#t);const o={app:t,url:(0,r.r)(this.#t),
commit:n,run:this.#n.url??""};return{...o,...e!==void 0&&{expires:e}}}async#r(e,t){if(!this.#e.comment)return
;const{region:n}=this.#t;const r={...this.#s(t),state:e,...t.fleet!==void 0&&{shell:{region:n,fleet:t.fleet}}}
;return await this.#o.board.write((0,o.Im)(r))}}function commitOf({event:e},{commit:t}){
const{message:n="",author:o=""}=e.commit??{};return{sha:t,message:n,author:o}}},84922:(e,t,n)=>{n.d(t,{XP:()=>accountOf,
HI:()=>tellEnd,SM:()=>thereAt});var o=n(66014);function nextSteps({outcome:e,branch:t,serving:n,machine:o,region:r}){
const s=o===void 0?[]:[`A shell there: aws ssm start-session --region ${r} --target ${o}`];switch(e){case"released":
return["Each push to the branch deploys anew and puts its end off; feature-env with extend: 24h puts it off alone.",`It ends with its branch, or at once by teardown with branch: ${t}.`,...s]
;case"rolled-back":
return[(n?"What was deployed before serves on":"Nothing is deployed there, as before")+", and nothing is left to repair. Read the evidence and push a fix, or run this job again (Re-run failed jobs), which tries the same commit anew.",...n?s:[]]
;case"refused":return["Nothing was changed. See to what is named above, then run the job again."];case"superseded":
return["Nothing is to be done for this run: look at the one that went past it."];case"halted":case"failed":
return["Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.",`To start from nothing: teardown with branch: ${t}, then push again.`]
;case"removed":case"skipped":return[]}}var r=n(12196);var s=n(81185);var a=n(29260);var i=n(60046);var c=n(94280)
;var l=n(97657);var u=n(41064);function accountOf({context:e,place:t},n,o){const{run:s}=e;return{app:n.app,
environment:n.environment,kind:n.kind,release:n.spec?.release??"",url:(0,r.r)(t),timeline:o,machines:[],evidence:[],
next:[],...s.url===void 0?{}:{run:s.url}}}function thereAt(e){const t=servingAt(e);const n=t&&(0,s.pJ)(t);return{
outcome:e.step.outcome,...t&&{fleet:t.name},...n!==void 0&&{expires:n}}}async function tellEnd(e,t,n,r,s){
const{context:i,place:d,ports:h}=e;const{outcome:p,why:m}=r.step;const f=servingAt(r);const{expires:v}=thereAt(r)
;const g=v===void 0?"":new Date(v*1e3).toISOString();const w=f?(0,a.yV)(f).map(({id:e})=>e):[];i.setOutput("outcome",p)
;i.setOutput("changed",r.changed);i.setOutput("release",f?.release??"");i.setOutput("expires-at",g)
;i.setOutput("auto-scaling-group",f?.name??"");i.report({why:m,machines:w,timeline:n});const b=await(0,l.MX)(h,r,s)
;const{branch:y}=d.owner;const{region:$}=d;const[k]=w;const x=f!==void 0&&f.release===t.spec?.release
;const O=i.inputs.image??i.inputs.ami??"";const A=(0,o.xS)({commit:(0,u.D)(i.run,d)}).map(({name:e,value:t})=>[e,t])
;i.summary((0,c.z)({...accountOf(e,t,n),outcome:p,why:m,release:f?.release??"",
more:[["Branch",y],...x?[...A,["Runs",O]]:[],["Ends",v===void 0?"":(0,o.n$)(v)]],machines:(0,l.px)(r),evidence:b,
smoke:(0,l.FA)(r),next:nextSteps({outcome:p,branch:y,serving:f!==void 0,region:$,...k&&{machine:k}})}))
;for(const{title:e,text:t}of b)i.log.info(`${e}:\n${t}`)}function servingAt({seen:e}){
return e.fleets.find(({name:t,max:n})=>t===(0,i.PX)(e.records)&&n>0)}},72747:(e,t,n)=>{n.d(t,{C:()=>deploying})
;var o=n(98554);var r=n(18337);var s=n(82200);const a=.2;function deploying(e,t){let n=e;let i=t!==void 0;t?.then(t=>{
n={...e,deed:{...e.deed,...t}}},()=>{}).finally(()=>{i=false});return{async look(e,t,a){const{answers:i,pace:c}=a
;const l=await i.ask("site",c.site,()=>(0,r.U)(e).sites.look());const u=t.spec?{...t,spec:(0,o.Ry)(t.spec,n,l)}:t
;const d=await(0,s.O)(e,u,a,e=>(0,o.Ry)(e,n,l));return{...d,site:l}},decide(e,t){const{site:r,spec:s,seen:c}=t
;const l=e.spec?{...e,spec:(0,o.Ry)(e.spec,n,r)}:e;const u=(0,o.c7)(l,n,s,c,r)
;const d=i&&u.kind==="effect"&&["claim-name","write-deed"].includes(u.effect.do);return d?{...u,kind:"wait",
why:"GitHub is told of the deploy",until:c.now+a}:u}}}},32814:(e,t,n)=>{n.d(t,{U:()=>LastLines});var o=n(29260)
;var r=n(60046);var s=n(78241);class LastLines{#a;#i;#c;constructor(e,t){this.#a=e;this.#i=t}watch({seen:e,spec:t}){
const n=(0,r.mi)(e.records);if(n===void 0||(0,r.Vj)(e.records,n.attempt)?.ruling!=="rollback")return;this.#l(e,t)}
async said({seen:e,spec:t}){this.#l(e,t);return await this.#c??[]}#l(e,t){const n=(0,r.mi)(e.records)
;if(this.#c||t===void 0||n?.kind!=="rollout"||n.nonce!==this.#i)return;const o=suspect(e,t,n);if(o===void 0)return
;this.#c=this.#a.lastLines(o,t).then(e=>e.trim()===""?[]:[{title:`Last lines of ${o}`,text:e.trim()}],e=>[{
title:`Last lines of ${o}`,text:`(not to be had: ${e.message})`}])}}
function suspect({fleets:e,targetGroups:t,answers:n},r,a){const i=e.find(({name:e})=>e===a.candidate)
;if(i===void 0||r.liveCheck.via!=="ssm"||Object.keys(r.services).length===0)return;const state=e=>(0,s.L4)(t,e)
;const c=(0,o.yV)(i).filter(({id:e})=>n[e]?.state==="passed"||!n[e]&&state(e)!=="gone")
;const l=c.find(({id:e})=>state(e)==="unhealthy")??c.find(({id:e})=>state(e)==="healthy");return(l??c[0])?.id}},
77687:(e,t,n)=>{n.d(t,{$:()=>placeOf});var o=n(1804);function namingOf(e,{name:t,domain:n},r,s){const a=(0,o.p7)(r,s)
;return{branch:r,slug:a.slice(o.nb.length),environment:a,host:`${(0,o.Wy)(t,n,r,s)}.${n}`,targetGroup:(0,o.gw)(e,a,s)}}
var r=n(62807);var s=n(82087);const a=80;function placeOf(e,{fleet:t,file:n},o,{repositoryId:i,sha:c,event:{pull:l}},u){
if(i==="")throw(0,r.Qm)("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)")
;const{environment:d,slug:h,host:p,targetGroup:m}=named(e,t,o,n,u);const{account:f,region:v,domain:g,balancers:w}=t
;const b=t["on-teardown"];const y=(0,s.yW)(t.services)??a;return{account:f,region:v,domain:g,slug:h,host:p,
targetGroup:m,owner:{app:e,environment:d,repository:i,branch:o},...w&&{balancers:w},...t.address==="private"&&{port:y},
entry:{port:y,path:t["live-check"].path},commit:l?.sha||c,...l&&{pull:l.number},...b&&{onTeardown:b}}}
function named(e,t,n,o,s){try{return namingOf(e,t,n,s)}catch(e){throw(0,r.Cv)("fleet-file",(0,
r.Qm)(`reading the feature spec ${o}: ${e instanceof Error?e.message:e}`,e))}}}};
