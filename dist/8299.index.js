export const id=8299;export const ids=[8299];export const modules={82589:(t,e,n)=>{n.d(e,{d:()=>TagsFull,q:()=>TagTaken
});class TagsFull extends Error{}class TagTaken extends Error{}},40891:(t,e,n)=>{n.d(e,{z:()=>checkAttested})
;var a=n(62807);var i=n(51755);async function checkAttested({host:t,name:e},n,s,o,r){const c=await(0,i.B2)(o,n,s,r.info)
;if(c===void 0)return;const d=s===void 0?"":`, with subject-name: content-${s}`;throw(0,a.Cv)("attestations",(0,
a.gz)(`image: ${t}/${e}@${n} is not pushed on: ${c}; attest it where it is built, by actions/attest${d}`))}},
4773:(t,e,n)=>{n.d(e,{g:()=>NamesAnother,h:()=>conflict});var a=n(62807);var i=n(94493);var s=n(91973);var o=n(69727)
;var r=n(82375);class NamesAnother extends a.C9{repository;digest;constructor(t,e,n){super("failed","failed",t)
;this.repository=e;this.digest=n}}async function conflict(t,e,n,{digest:o,source:r},c){
const d=await t.repository.manifest(n).catch(()=>{});const f=(d&&(0,s.DY)((0,i.$E)(d)))??n
;const[u,g]=await Promise.all([told(t,f,t.repository,c),told(t,o,r,c)])
;const l=`tag ${e} of ${t.full} never moves: it names ${f} (${u}), not ${o} (${g}); ${adviceFor(e)}`;return(0,
a.Cv)("tags",new NamesAnother(l,t.repository,f))}function adviceFor(t){return(0,
o.gS)(t)?"find out who put it there, and delete the tag, or leave key out":"give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is"
}async function told(t,e,n,{ecr:a}){const{host:i,name:s}=t.repository;const o=t.ecr?await a.pushedAt(i,s,e):void 0
;if(o)return`pushed ${o.toISOString()}`;const c=await(0,r.Qu)(n,e).catch(()=>{});const d=t.ecr?"not there yet, ":""
;return c?`${d}built ${c} by its config`:`${d}nothing says when it was built`}},81331:(t,e,n)=>{n.d(e,{mk:()=>publish,
Nj:()=>tagsFor,DS:()=>tellOdd});var a=n(69727);var i=n(82375);var s=n(40891);var o=n(62807);var r=n(91973)
;var c=n(14473);var d=n(4152);async function push({image:t,tags:e,targets:n,allow:a,inputs:s,progress:o,seen:u},g,l){
const h=await t.source.manifest(t.digest);const w=e.fixed.some(r.WM)&&!t.ofEngine?await(0,
i.DT)(t.source,t.digest):void 0;const p={...t,manifest:h,revision:w};const y=n.map(t=>{const e={repository:t.full,
created:t.created,changed:t.created,tags:{},referrers:0};o.push(e);return{target:t,row:e}})
;await each(y,async({target:t,row:n})=>{const a=u??await(0,d.bo)(t.repository,e);for(const i of await(0,
d.Q2)(t,e,p,a,g))n.tags[i]="already there"});await each(y,async({target:e,row:n})=>{
if(t.repository?.host===e.repository.host&&t.repository.name===e.repository.name)return;const a={from:t.source,
repository:t.repository,to:e.repository,digest:t.digest};const i=await g.copy({...a,tell:l.info});n.bytes=i
;n.referrers=i.referrers.length;n.changed||=i.manifests>0});await each(y,({target:e})=>(0,c.t4)(e,t,s,a,g,l))
;const m=y.every(({row:t})=>t.bytes===void 0)&&s["scan-fail-on"]==="off";const put=async({target:t,row:n},a)=>{
if(e.fixed.includes(a))tell(n,a,await(0,d.W8)(t,a,p,m,g));else if(e.moving.includes(a)){const e=await(0,
d.i6)(t,a,p,s["moving-tags"]!==void 0,m,g);tell(n,a,e)
;if(e==="refused")l.warning(`${a} of ${t.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}else if(await(0,d.G_)(t,a,h))tell(n,a,"tagged")};for(const t of inOrder(e,y)){
const e=y.flatMap(e=>t.flatMap(t=>e.row.tags[t]===void 0?{step:e,tag:t}:[]));await each(e,({step:t,tag:e})=>put(t,e))}
await each(y,async({target:t,row:n})=>{const a=e.fixed.filter(t=>n.tags[t]===f.tagged);await(0,d.Vk)(t,a,p,g)
;if(!t.keepsTags&&a.length>0)l.info(`${t.full} lets tags move: what another job puts under ${a.join(", ")} from now on is seen by nobody`)
})}function inOrder({fixed:t,first:e,moving:n},i){const s=t.filter(a.gS)
;const o=s.length>0&&i.every(({row:t})=>s.every(e=>t.tags[e]!==void 0));if(o)return[[...t,...e,...n]]
;return[t.filter(t=>!(0,a.gS)(t)),s,[...e,...n]]}const f={tagged:"tagged",there:"already there",
refused:"not moved: immutable there"};function tagsEverywhere({fixed:t,moving:e},n){
return[...t,...e].filter(t=>n.every(({tags:e})=>e[t]!==f.refused))}function tell(t,e,n){t.tags[e]=f[n]
;if(n==="tagged")t.changed=true}async function each(t,e){const n=await Promise.allSettled(t.map(e))
;const a=n.flatMap(t=>t.status==="rejected"?[t.reason]:[]);if(a.length===1)throw a[0];if(a.length>1)throw(0,
o.gz)(a.map(t=>t?.message??String(t)).join("; and "),"failed",a[0])}var u=n(17292);var g=n(4773)
;async function winnerOf(t,e){const n=t instanceof Error&&!(t instanceof g.g)?t.cause:t
;if(!(n instanceof g.g)||e===void 0)return;const{repository:a,digest:s}=n;const o=await a.manifest(s)
;if(o===void 0||await(0,i.TN)(a,o)!==e)return;if(await(0,u.o)(a,o)!==void 0)return;return{source:a,repository:a,
digest:s,close:async()=>{}}}async function tagsFor({source:t,digest:e},n,s,o,r){const{fixed:c,moving:d}=o
;const f=c===void 0&&n!=="engine"&&n!=="joined"&&!(n==="promoted"&&s!==void 0);const u=f?await(0,i.DT)(t,e):void 0
;const g=s===void 0?void 0:await(0,i.WA)(t,await t.manifest(e));return(0,a.dt)({...r,key:s,recipe:g,tags:c,movingTags:d,
image:{digest:e,revision:u,from:n}})}function tellOdd({fixed:t},{ref:e},n){const i=t===void 0?(0,a.jY)(e):void 0
;if(i!==void 0)n.notice(i,"Tags")}async function publish(t,e,n,a,{inputs:i,ports:o,log:r,prove:d},f,u){const g=await(0,
c.dP)(i["scan-allow"]);const l={tags:n,targets:a,allow:g,inputs:i,progress:f};let h=t;try{await push({...l,image:h,
seen:u},o,r)}catch(n){const a=await winnerOf(n,e);if(a?.repository===void 0)throw n;await(0,
s.z)(a.repository,a.digest,e,d,r);const i=`${a.repository.host}/${a.repository.name}@${a.digest}`
;r.notice(`another job has built this content first: ${i} is taken, and not ${t.digest}`,"Taken");h=a;f.length=0
;await push({...l,image:h},o,r)}return{digest:h.digest,changed:f.some(t=>t.changed),
images:a.map(({full:t})=>`${t}@${h.digest}`),tags:tagsEverywhere(n,f),rows:f}}},14473:(t,e,n)=>{n.d(e,{
f1:()=>checkScanned,t4:()=>passScan,dP:()=>readAllowed});var a=n(62807);const i=["critical","high","medium","low"]
;function judgeScan(t,e,n,a,s=false){const o=i.slice(0,i.indexOf(e)+1);const r=t.filter(({severity:t})=>o.includes(t))
;const c=r.toSorted((t,e)=>o.indexOf(e.severity)-o.indexOf(t.severity))
;const d=[...new Map(c.map(t=>[t.id,t])).values()].toReversed();const entry=t=>n.find(e=>e.id===t)
;const good=t=>n.find(e=>e.id===t&&e.until>=a);const f=d.filter(({id:t})=>!good(t))
;const u=new Set(r.filter(({unfixed:t})=>!t).map(({id:t})=>t));const open=t=>s&&!u.has(t);return{
failing:f.filter(({id:t})=>!open(t)),unfixed:f.filter(({id:t})=>open(t)),allowed:d.flatMap(t=>{const e=good(t.id)
;return e?[{...t,...e}]:[]}),expired:d.flatMap(({id:t})=>good(t)?[]:entry(t)??[])}}function parseAllowed(t){
if(!Array.isArray(t))throw new Error("it is not a list of id, reason and until");const e=[];const n=t.map((t,n)=>{
const{id:a,reason:i,until:s,...o}=t??{};const r=typeof a==="string"?a:`entry ${n+1}`
;if(typeof a!=="string"||a==="")e.push(`${r}: id is required`)
;if(typeof i!=="string"||i.trim()==="")e.push(`${r}: reason is required`)
;if(typeof s!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(s)||Number.isNaN(Date.parse(s)))e.push(`${r}: until must be a day such as 2027-01-31`)
;for(const t of Object.keys(o))e.push(`${r}: unknown key "${t}"`);return{id:a,reason:i,until:s}})
;if(e.length>0)throw new Error(e.join("; "));return n}const s=60;const o=86400;const r={unsupported:{
why:"ECR can't scan this image",next:"Set scan-fail-on: off for it, or use enhanced scanning"},expired:{
why:"Amazon Inspector's re-scan duration for this image is over, it is watched no longer",
next:"Build it anew, or raise the re-scan duration in Inspector's settings and push it again"},unavailable:{
why:"ECR has no findings of this image any more",
next:"Build it anew, or delete it there and push it again: that scans it"},archived:{
why:"the image is archived there, and what is archived is not scanned",
next:"Restore it (aws ecr update-image-storage-class --target-storage-class STANDARD) and run the job again"},limited:{
why:"a limit of the account on scans is reached",next:"Raise it, and run the job again"}};function scanStep(t,e,n){
const{state:a,age:i=0,why:s}=t;if(a==="waiting")return{do:"wait"};if(a==="none"){
if(e==="unsupported"||e==="archived")return end(e,"");return{do:e===void 0||e==="limited"?"start":"wait"}}
if(a==="failed")return e===void 0?{do:"start"}:failedScan(s,e);if(a!=="done")return end(a,s);if(i>o&&!t.watched){
if(e===void 0)return{do:"start"};if(e==="begun")return{do:"wait"};const t=Math.floor(i/o);return{do:"take",
note:`is ${t===1?"a day":`${t} days`} old and can't be renewed now, so it counts`}}return{
do:isSettled(t,n)?"take":"settle"}}function lateScan(t,e){if(!e&&t==="limited")return{
why:"it shows none, and begins none: it scans an image once in 24 hours",next:"Run the job again in 24 hours"}
;if(!e&&t==="refused")return{
why:"ECR shows no scan of it, and begins none when asked, since enhanced scanning begins by itself",
next:"Turn enhanced scanning on for this repository, or, if it is another account's, push with a role of that account, which alone sees its scans; if it is only slow, raise scan-timeout"
};return{why:"",next:"Run the job again, or raise scan-timeout"}}function isSettled({counted:t,findings:e,age:n=0},a){
return t||e.length>0||Math.max(n,a)>=s}function failedScan(t,e){const n=`the scan failed (${t})`
;if(e==="refused")return{do:"stop",why:n,
next:"Enhanced scanning scans again by itself: see what Amazon Inspector says of it"};return{do:"stop",
why:e==="limited"?`${n}, and ECR begins no other yet`:n,
next:"Run the job again in 24 hours: ECR scans an image no more often"}}function end(t,e){const{why:n,next:a}=r[t]
;return{do:"stop",why:e===""?n:`${n} (${e})`,next:a}}var c=n(22730);var d=n(82375);const f=[.5,1,2];const u=3
;async function readAllowed(t){if(t===void 0)return[];const{parse:e}=await n.e(8815).then(n.t.bind(n,38815,19));try{
return parseAllowed(e(t,{schema:"failsafe"}))}catch(t){throw(0,a.Cv)("inputs",(0,
a.Qm)(`invalid inputs: scan-allow: ${t instanceof Error?t.message.split("\n")[0]:t}`,t))}}function checkScanned(t,e,n){
const i=e["scan-fail-on"];const s=t.filter(({ecr:t})=>!t).map(({full:t})=>t);if(i==="off"||s.length===0)return
;if(s.length===t.length)throw(0,
a.Qm)(`invalid inputs: scan-fail-on: ${i} asks for ECR's findings, but ${s.join(", ")} is not in private ECR, which alone scans; leave it out, or push to ECR too`)
;n.notice(`scan-fail-on: not scanned is ${s.join(", ")}: only private ECR scans`,"Scan")}
async function passScan(t,e,n,a,i,s){const o=n["scan-fail-on"];if(o==="off"||!t.ecr)return
;const r=i.clock.now()+n["scan-timeout"];const c=await(0,d.Ed)(e.source,e.digest)
;const f=await Promise.all(c.map(e=>findingsOf(t,e,r,n,i,s)))
;const u=new Date(i.clock.now()*1e3).toISOString().slice(0,10)
;const g=judgeScan(f.flat(),o,a,u,n["scan-ignore-unfixed"]);tell(t,g,o,s)}
async function findingsOf({repository:{host:t,name:e},full:n},i,s,o,{ecr:r,clock:d},g){
const l=`waiting for ECR's scan of ${n}@${i}`;let h;let w=false;let p;for(let y=0;;y++){const m=await r.scan(t,e,i)
;w||=m.state!=="none";const v=d.now();if(m.state==="done")p??=v;else p=void 0;const $=scanStep(m,h,v-(p??v))
;if($.do==="take"){if($.note!==void 0)g.notice(`ECR's scan of ${n}@${i} ${$.note}`);return m.findings}
if($.do==="stop")throw(0,a.gz)(`${l}: ${$.why}; nothing was tagged. ${$.next}`);if($.do!=="settle"&&v>s){
const{why:t,next:e}=lateScan(h,w);const n=`nothing came within ${(0,c.a3)(o["scan-timeout"])}`;throw(0,
a.gz)(`${l}: ${n}${t&&`: ${t}`}; nothing was tagged. ${e}`)}if($.do==="start"){const n=h===void 0
;h=await r.startScan(t,e,i);if(n&&h!=="begun")continue;y=f.length}await d.wait(f[y]??u)}}
function tell(t,{failing:e,unfixed:n,allowed:i,expired:s},o,r){
if(n.length>0)r.notice(`${n.map(({id:t,severity:e})=>`${t} (${e})`).join(", ")}: without a fix, so it may pass`)
;for(const{id:t,severity:e,reason:n,until:a}of i)r.notice(`${t} (${e}) may pass until ${a}: ${n}`)
;for(const{id:t,until:e}of s)r.warning(`scan-allow: the entry of ${t} ended on ${e} and counts no more`)
;if(e.length===0)return;const c=e.slice(0,10).map(({id:t,severity:e})=>`${t} (${e})`)
;const d=e.length>c.length?` and ${e.length-c.length} more`:""
;throw(0,a.gz)(`ECR's scan of ${t.full} found ${c.join(", ")}${d}, from ${o} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}},4152:(t,e,n)=>{n.d(e,{G_:()=>putFirst,Q2:()=>tagsThere,Vk:()=>stillThere,W8:()=>putFixed,bo:()=>tagsSeen,
i6:()=>putMoving});var a=n(62807);var i=n(94493);var s=n(91973);var o=n(69727);var r=n(82375);var c=n(82589)
;var d=n(4773);async function tagsSeen(t,{fixed:e,first:n,moving:a}){const i=[...e,...n,...a]
;return new Map(await Promise.all(i.map(async e=>[e,await t.digest(e)])))}async function tagsThere(t,e,n,a,i){
const s=await Promise.all([...a].map(async([e,a])=>({tag:e,digest:a,ours:a!==void 0&&await means(t.repository,a,n)})))
;const r=s.filter(({tag:t,digest:n,ours:a})=>n!==void 0&&!a&&e.fixed.includes(t));const c=r.find(({tag:t})=>(0,
o.gS)(t))??r[0];if(c?.digest!==void 0)throw await(0,d.h)(t,c.tag,c.digest,n,i)
;return new Set(s.flatMap(({tag:t,ours:e})=>e?[t]:[]))}async function means(t,e,n){if(e===n.digest)return true
;const a=await t.manifest(e);return a!==void 0&&(0,s.jE)((0,i.$E)(a),n.manifest)}async function putFixed(t,e,n,a,i){
const{repository:s}=t;let o=n.digest;const r=await put(e,n,i,async t=>{o=t.digest;try{return await s.putNew(t,e,a)
}catch(t){if(!(t instanceof c.q))throw t;return await s.digest(e)??"another"}})
;if(r!==void 0&&await means(s,r,n))return"there";const f=r??await s.arrived(e)
;if(r===void 0&&(f===o||await means(s,f,n)))return"tagged";throw await(0,d.h)(t,e,f,n,i)}async function put(t,e,n,a){
const stand=async()=>{const i=(0,s.xH)(e.manifest,t,await(0,r.tj)(e.source,e.manifest));return await a({...i,
digest:`sha256:${n.sha256(i.text)}`})};if((0,s.Eu)(t,e.revision))return await stand()
;return await a(e.manifest).catch(async t=>{if(t instanceof c.d)return await stand();throw t})}const f=[.4,.6]
;async function stillThere(t,e,n,a){if(t.keepsTags||e.length===0)return;for(const i of f){await a.clock.wait(i)
;const s=e.map(async e=>{const i=await t.repository.arrived(e);if(!await means(t.repository,i,n))throw await(0,
d.h)(t,e,i,n,a)});await Promise.all(s)}}async function putFirst({repository:t},e,n){try{
return await t.putNew(n,e)===void 0}catch(t){if(t instanceof c.q)return false;throw t}}
async function putMoving({repository:t,full:e},n,i,s,o,r){const there=async()=>{const e=await t.digest(n)
;return e!==void 0&&await means(t,e,i)};if(!o&&await there())return"there";try{
await put(n,i,r,async e=>await t.put(e,n));await t.arrived(n);return"tagged"}catch(t){if(!(t instanceof c.q))throw t
;if(await there())return"there";if(!s)return"refused"
;throw(0,a.Cv)("tags",(0,a.gz)(`tagging ${e}:${n}: ${t.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`))
}}},68617:(t,e,n)=>{n.d(e,{R:()=>openTargets});var a=n(62807);async function openTargets(t,e,n,{registries:i,ecr:s},o){
const r={scanOnPush:e["scan-on-push"],encryption:e.encryption,lifecycle:e.lifecycle,tags:e["repository-tags"]??{},
movable:n};return await Promise.all(t.map(async t=>{const n=await i.open(t);const{host:c,name:d}=n
;const f=await s.knows(c);const missing=()=>i.isMissing(t)
;const{created:u,atPush:g,keepsTags:l,notes:h}=f?await prepared(s,c,d,r,e.manage,missing):{created:false,
keepsTags:false,notes:[]};for(const t of h)o.notice(t,"Repository");if(u&&!g)o.info(`created ${c}/${d}`)
;if(!f&&await missing())throw(0,a.gz)(`opening ${c}/${d}: it is not there; create the repository or correct its name`)
;return{repository:n,full:`${c}/${d}`,ecr:f,created:u,keepsTags:l}}))}async function prepared(t,e,n,i,s,o){try{
return await t.prepare(e,n,i,s)}catch(t){if(s||t instanceof a.Cb||!(t instanceof a.C9)||await o())throw t;return{
created:false,keepsTags:false,notes:[`${n}: how it is set up was not seen: ${t.message}`]}}}}};
