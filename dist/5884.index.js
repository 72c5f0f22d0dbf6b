export const id=5884;export const ids=[5884];export const modules={32887:(t,e,n)=>{n.d(e,{QW:()=>o,
Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined})
;var i=n(86082);const a=5;function movableTags(t){
const e=[...new Set(["branch-*",...t.filter(t=>!t.startsWith("branch-"))])]
;if(e.length>a)throw new Error(`${e.length-1} tags besides branches are too many: ECR can let ${a-1} move`);return e}
function parseEncryption(t){const[,e,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(t)??[]
;if(e===void 0||e==="AES256"&&n)throw new Error(`"${t}" is not AES256, KMS or KMS:<arn of a key>`);return{type:e,
...n!==void 0&&{key:n}}}function parseLifecycle(t){if(t==="none")return t
;if(/^\d+d$/.test(t)&&Number.parseInt(t,10)>0)return expireUntagged(Number.parseInt(t,10));try{const e=JSON.parse(t)
;if(Array.isArray(e.rules))return JSON.stringify(e)}catch{}
throw new Error(`"${t}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(t){const e={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:t}
;const n={rulePriority:1,description:"untagged images",selection:e,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const o="14d";function policyOf({lifecycle:t=parseLifecycle(o)}){return t==="none"?void 0:t}
function joined(t,e){if(!t.mutability.startsWith("IMMUTABLE"))return e
;return[...t.movable,...e.filter(e=>!t.movable.some(t=>covers(t,e)))]}function covers(t,e){
const n=t.split("*").map(t=>t.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(e)}function drift(t,e){
const n=[];const add=(t,e,i=false)=>n.push({what:t,text:e,fixed:i});const i=joined(t,e.movable)
;if(!t.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${t.mutability}, not immutable`);else if(i.length>t.movable.length){
const e=`${i.slice(t.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${t.movable.join(", ")} that it has there would be more than the ${a} that ECR takes; remove some`
;if(i.length>a)add("mutability",`${e}${n}`,true);else add("mutability",e)}
if(t.scanOnPush!==e.scanOnPush)add("scan","scan on push is "+(t.scanOnPush?"on":"off"))
;const{type:o,key:s}=e.encryption??t.encryption
;if(t.encryption.type!==o||s!==void 0&&t.encryption.key!==s)add("encryption",`it is encrypted with ${t.encryption.key??t.encryption.type}, which can't be changed once it is made`,true)
;const r=policyOf(e)
;if(r!==void 0)if(t.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(e.lifecycle!==void 0&&!same(t.lifecycle,r))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(e.tags).filter(([e,n])=>t.tags[e]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([t,e])=>`${t}=${e}`).join(", ")}`);return n}function same(t,e){
return(0,i.$)(JSON.parse(t))===(0,i.$)(JSON.parse(e))}},22730:(t,e,n)=>{n.d(e,{E9:()=>parseDuration,
a3:()=>formatDuration,f7:()=>parseSomeTime});const i={s:1,m:60,h:3600,d:86400};const a=31536e3
;function parseDuration(t){const e=[...t.matchAll(/(\d+)([smhd])/g)]
;if(e.length===0||e.map(([t])=>t).join("")!==t)throw new Error(`"${t}" is not a duration such as 90s, 15m or 2h`)
;const n=e.reduce((t,[,e,n])=>t+Number(e)*(i[n??""]??0),0)
;if(n>a)throw new Error(`"${t}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(t){
const e=parseDuration(t);if(e===0)throw new Error(`"${t}" leaves no time at all`);return e}function formatDuration(t){
let e=Math.round(t);let n="";for(const[t,i]of[["h",3600],["m",60],["s",1]]){const a=Math.floor(e/i);e-=a*i
;if(a>0)n+=`${a}${t}`}return n||"0s"}},82589:(t,e,n)=>{n.d(e,{q:()=>TagTaken});class TagTaken extends Error{}},
75884:(t,e,n)=>{n.r(e);n.d(e,{action:()=>k});var i=n(5583);const a={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:t,outcome:e,why:n,seconds:o,rows:s}){
const r=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=s.flatMap(({repository:e,tags:n})=>Object.entries(n).map(([n,a])=>`| ${(0,i.a)(e)} | ${(0,i.a)(n)} | ${(0,
i.a)(t)} | ${(0,i.g)(a)} |`));const d=s.flatMap(({repository:t,created:e,bytes:n,referrers:a})=>n?[`| ${(0,
i.a)(t)}${e?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${a} |`]:[])
;return[`## ${a[e]??""} Image ${e.replaceAll("-"," ")} in ${o.toFixed(1)} s`,n&&(0,
i.g)(n,6e3),r,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",d)].filter(t=>t!=="").join("\n\n").concat("\n")
}function table(t,e){return e.length===0?"":`${t}\n${e.join("\n")}`}function mega(t){return`${(t/1e6).toFixed(1)} MB`}
var o=n(69727);var s=n(51755);var r=n(82375);var c=n(45759);var d=n(62807)
;async function checkAttested({host:t,name:e},n,i,a,o){const r=await(0,s.B2)(a,n,i,o.info);if(r===void 0)return
;const c=i===void 0?"":`, with subject-name: content-${i}`
;throw(0,d.gz)(`image: ${t}/${e}@${n} is not pushed on: ${r}; attest it where it is built, by actions/attest${c}`)}
var l=n(76760);const nothing=async()=>{};async function findImage(t,e,n){
if(t.kind==="engine")return await n.engine(t.name);const{digest:i}=t;if(t.kind==="layout"){const a=(0,
l.isAbsolute)(t.path)?t.path:(0,l.join)(e,t.path);const o=await n.layout(a);if(await o.manifest(i))return{source:o,
digest:i,close:nothing}
;throw(0,d.Qm)(`image: the OCI layout ${t.path} holds no ${i}; build it in this job, or correct the path`)}
const a=await n.registries.open(t.repository);if(a&&await a.manifest(i))return{source:a,repository:a,digest:i,
close:nothing};throw(0,d.Qm)(`image: ${t.repository} holds no ${i}; push it there first, or correct the reference`)}
var h=n(32887);var u=n(93720);var g=n(19349);var f=n(22730);var p=n(20509);var m=n(25369);var y=n(24905);const w={
image:(0,
y.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine",function parsePushImage(t){
const[,e,n=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(t)??[];if(e!==void 0){if(e!==""&&(0,u.Bc)(n))return{kind:"layout",path:e,
digest:n};throw new Error(`"${t}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}if((0,
u.Bc)(t))return{kind:"engine",name:t};const i=(0,g.F2)(t);if(i.digest===void 0)return{kind:"engine",name:t};return{
kind:"registry",repository:`${i.host}/${i.name}`,digest:i.digest}}),repository:(0,
y.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",t=>{
const e=(0,p.Dx)(t);for(const t of e)(0,g.SU)(t);return[...new Set(e)]}),tags:(0,
y.lq)("Tags that never move, by lines or commas; commit and version when empty, for a promotion the commit that the image says",o.rL),
"moving-tags":(0,y.lq)("Tags that may move; branch-<name of the branch> when empty, none for a promotion",o.rL),key:(0,
y.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",t=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(t))return t
;throw new Error(`"${t}" is not a content key as build-image gives it`)}),...m.loginInputs,...s.sp,manage:(0,
y.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",p.GX),"scan-on-push":(0,
y.P_)("Whether ECR repositories scan what is pushed","true",p.GX),encryption:(0,
y.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",h.fJ),lifecycle:(0,
y.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${h.QW}, unless a policy is there`,h.Ss),
"repository-tags":(0,y.lq)("Tags of a new ECR repository: NAME=value a line",p.fq),"scan-fail-on":(0,
y.P_)("Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
y.yL)("off","critical","high","medium","low")),
"scan-allow":(0,y.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",y.Qq),
"scan-timeout":(0,y.P_)("How long to wait for ECR's findings","5m",f.E9)};const $=["critical","high","medium","low"]
;function judgeScan(t,e,n,i){const a=$.slice(0,$.indexOf(e)+1);const o=t.filter(({severity:t})=>a.includes(t))
;const s=o.toSorted((t,e)=>a.indexOf(e.severity)-a.indexOf(t.severity))
;const r=[...new Map(s.map(t=>[t.id,t])).values()].toReversed();const entry=t=>n.find(e=>e.id===t)
;const good=t=>n.find(e=>e.id===t&&e.until>=i);return{failing:r.filter(({id:t})=>!good(t)),allowed:r.flatMap(t=>{
const e=good(t.id);return e?[{...t,...e}]:[]}),expired:r.flatMap(({id:t})=>good(t)?[]:entry(t)??[])}}
function parseAllowed(t){if(!Array.isArray(t))throw new Error("it is not a list of id, reason and until");const e=[]
;const n=t.map((t,n)=>{const{id:i,reason:a,until:o,...s}=t??{};const r=typeof i==="string"?i:`entry ${n+1}`
;if(typeof i!=="string"||i==="")e.push(`${r}: id is required`)
;if(typeof a!=="string"||a.trim()==="")e.push(`${r}: reason is required`)
;if(typeof o!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(o)||Number.isNaN(Date.parse(o)))e.push(`${r}: until must be a day such as 2027-01-31`)
;for(const t of Object.keys(s))e.push(`${r}: unknown key "${t}"`);return{id:i,reason:a,until:o}})
;if(e.length>0)throw new Error(e.join("; "));return n}const v={unsupported:{why:"ECR can't scan this image",
next:"Set scan-fail-on: off for it, or use enhanced scanning"},expired:{
why:"Amazon Inspector's re-scan duration for this image is over, it is watched no longer",
next:"Build it anew, or raise the re-scan duration in Inspector's settings and push it again"},unavailable:{
why:"ECR has no findings of this image any more",
next:"Build it anew, or delete it there and push it again: that scans it"},archived:{
why:"the image is archived there, and what is archived is not scanned",
next:"Restore it (aws ecr update-image-storage-class --target-storage-class STANDARD) and run the job again"},limited:{
why:"a limit of the account on scans is reached",next:"Raise it, and run the job again"}};function scanStep(t,e,n){
const{state:i,age:a=0,why:o}=t;if(i==="waiting")return{do:"wait"};if(i==="none"){
if(e==="unsupported"||e==="archived")return end(e,"");return{do:e===void 0||e==="limited"?"start":"wait"}}
if(i==="failed")return e===void 0?{do:"start"}:failedScan(o,e);if(i!=="done")return end(i,o);if(a>86400&&!t.watched){
if(e===void 0)return{do:"start"};if(e==="begun")return{do:"wait"};const t=Math.floor(a/86400);return{do:"take",
note:`is ${t===1?"a day":`${t} days`} old and can't be renewed now, so it counts`}}return{
do:isSettled(t,n)?"take":"settle"}}function lateScan(t,e){if(!e&&t==="limited")return{
why:"it shows none, and begins none: it scans an image once in 24 hours",next:"Run the job again in 24 hours"}
;if(!e&&t==="refused")return{
why:"ECR shows no scan of it, and begins none when asked, since enhanced scanning begins by itself",
next:"Turn enhanced scanning on for this repository, or, if it is another account's, push with a role of that account, which alone sees its scans; if it is only slow, raise scan-timeout"
};return{why:"",next:"Run the job again, or raise scan-timeout"}}function isSettled({counted:t,findings:e,age:n=0},i){
return t||e.length>0||Math.max(n,i)>=60}function failedScan(t,e){const n=`the scan failed (${t})`
;if(e==="refused")return{do:"stop",why:n,
next:"Enhanced scanning scans again by itself: see what Amazon Inspector says of it"};return{do:"stop",
why:e==="limited"?`${n}, and ECR begins no other yet`:n,
next:"Run the job again in 24 hours: ECR scans an image no more often"}}function end(t,e){const{why:n,next:i}=v[t]
;return{do:"stop",why:e===""?n:`${n} (${e})`,next:i}}const b=[.5,1,2];async function readAllowed(t){
if(t===void 0)return[];const{parse:e}=await n.e(8815).then(n.t.bind(n,38815,19));try{return parseAllowed(e(t,{
schema:"failsafe"}))}catch(t){
throw(0,d.Qm)(`invalid inputs: scan-allow: ${t instanceof Error?t.message.split("\n")[0]:t}`,t)}}
function checkScanned(t,e,n){const i=e["scan-fail-on"];const a=t.filter(({ecr:t})=>!t).map(({full:t})=>t)
;if(i==="off"||a.length===0)return
;if(a.length===t.length)throw(0,d.Qm)(`invalid inputs: scan-fail-on: ${i} asks for ECR's findings, but ${a.join(", ")} is not in private ECR, which alone scans; leave it out, or push to ECR too`)
;n.notice(`scan-fail-on: not scanned is ${a.join(", ")}: only private ECR scans`,"Scan")}
async function passScan(t,e,n,i,a,o){const s=n["scan-fail-on"];if(s==="off"||!t.ecr)return
;const c=a.clock.now()+n["scan-timeout"];const d=await(0,r.Ed)(e.source,e.digest)
;const l=await Promise.all(d.map(e=>findingsOf(t,e,c,n,a,o)))
;const h=new Date(a.clock.now()*1e3).toISOString().slice(0,10);judge(t,l.flat(),s,i,h,o)}
async function findingsOf({repository:{host:t,name:e},full:n},i,a,o,{ecr:s,clock:r},c){
const l=`waiting for ECR's scan of ${n}@${i}`;let h;let u=false;let g;for(let p=0;;p++){const m=await s.scan(t,e,i)
;u||=m.state!=="none";const y=r.now();if(m.state==="done")g??=y;else g=void 0;const w=scanStep(m,h,y-(g??y))
;if(w.do==="take"){if(w.note!==void 0)c.notice(`ECR's scan of ${n}@${i} ${w.note}`);return m.findings}
if(w.do==="stop")throw(0,d.gz)(`${l}: ${w.why}; nothing was tagged. ${w.next}`);if(w.do!=="settle"&&y>a){
const{why:t,next:e}=lateScan(h,u);const n=`nothing came within ${(0,f.a3)(o["scan-timeout"])}`;throw(0,
d.gz)(`${l}: ${n}${t&&`: ${t}`}; nothing was tagged. ${e}`)}if(w.do==="start"){const n=h===void 0
;h=await s.startScan(t,e,i);if(n&&h!=="begun")continue;p=b.length}await r.wait(b[p]??3)}}function judge(t,e,n,i,a,o){
const{failing:s,allowed:r,expired:c}=judgeScan(e,n,i,a)
;for(const{id:t,severity:e,reason:n,until:i}of r)o.notice(`${t} (${e}) may pass until ${i}: ${n}`)
;for(const{id:t,until:e}of c)o.warning(`scan-allow: the entry of ${t} ended on ${e} and counts no more`)
;if(s.length===0)return;const l=s.slice(0,10).map(({id:t,severity:e})=>`${t} (${e})`)
;const h=s.length>l.length?` and ${s.length-l.length} more`:""
;throw(0,d.gz)(`ECR's scan of ${t.full} found ${l.join(", ")}${h}, from ${n} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}var S=n(82589);async function tagsThere(t,e,n,i){const a=[...e.fixed,...e.moving]
;const s=await Promise.all(a.map(async e=>({tag:e,digest:await t.repository.digest(e)})))
;const r=s.filter(({tag:t,digest:i})=>i!==void 0&&i!==n.digest&&e.fixed.includes(t));const c=r.find(({tag:t})=>(0,
o.gS)(t))??r[0];if(c?.digest!==void 0)throw await conflict(t,c.tag,c.digest,n,i)
;return new Set(s.flatMap(({tag:t,digest:e})=>e===n.digest?[t]:[]))}async function putFixed(t,e,n,i,a){
const{repository:o}=t;const s={digest:n.digest,source:i};const r=await o.putNew(n,e).catch(async t=>{
if(!(t instanceof S.q))throw t;return await o.digest(e)??"another"});if(r===n.digest)return"there"
;if(r!==void 0)throw await conflict(t,e,r,s,a);const c=await o.digest(e)
;if(c!==void 0&&c!==n.digest)throw await conflict(t,e,c,s,a);return"tagged"}
async function putMoving({repository:t,full:e},n,i,a){if(await t.digest(n)===i.digest)return"there";try{await t.put(i,n)
;return"tagged"}catch(o){if(!(o instanceof S.q))throw o;if(await t.digest(n)===i.digest)return"there"
;if(!a)return"refused"
;throw(0,d.gz)(`tagging ${e}:${n}: ${o.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`)
}}async function conflict(t,e,n,{digest:i,source:a},o){
const[s,r]=await Promise.all([told(t,n,t.repository,o),told(t,i,a,o)]);return(0,
d.gz)(`tag ${e} of ${t.full} never moves: it names ${n} (${s}), not ${i} (${r}); ${adviceFor(e)}`,"failed")}
function adviceFor(t){
return(0,o.gS)(t)?"another job built the same content at the same time: run this job again, and it finds that image":"give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is"
}async function told(t,e,n,{ecr:i}){const{host:a,name:o}=t.repository;const s=t.ecr?await i.pushedAt(a,o,e):void 0
;if(s)return`pushed ${s.toISOString()}`;const c=await(0,r.Qu)(n,e).catch(()=>{});const d=t.ecr?"not there yet, ":""
;return c?`${d}built ${c} by its config`:`${d}nothing says when it was built`}
async function push({image:t,tags:e,targets:n,allow:i,inputs:a,progress:o},s,r){
const c=await t.source.manifest(t.digest);const d=n.map(t=>{const e={repository:t.full,created:t.created,
changed:t.created,tags:{},referrers:0};o.push(e);return{target:t,row:e}});await each(d,async({target:n,row:i})=>{
for(const a of await tagsThere(n,e,t,s))i.tags[a]="already there"});await each(d,async({target:e,row:n})=>{
if(t.repository?.host===e.repository.host&&t.repository.name===e.repository.name)return;const i={from:t.source,
repository:t.repository,to:e.repository,digest:t.digest};const a=await s.copy({...i,tell:r.info});n.bytes=a
;n.referrers=a.referrers.length;n.changed||=a.manifests>0});await each(d,({target:e})=>passScan(e,t,a,i,s,r))
;await each(d,async({target:n,row:i})=>{
for(const a of e.fixed)if(i.tags[a]===void 0)tell(i,a,await putFixed(n,a,c,t.source,s))})
;await each(d,async({target:t,row:n})=>{for(const i of e.moving){if(n.tags[i]!==void 0)continue
;const e=await putMoving(t,i,c,a["moving-tags"]!==void 0);tell(n,i,e)
;if(e==="refused")r.warning(`${i} of ${t.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}})}const E={tagged:"tagged",there:"already there",refused:"not moved: immutable there"}
;function tagsEverywhere({fixed:t,moving:e},n){return[...t,...e].filter(t=>n.every(({tags:e})=>e[t]!==E.refused))}
function tell(t,e,n){t.tags[e]=E[n];if(n==="tagged")t.changed=true}async function each(t,e){
const n=await Promise.allSettled(t.map(e));const i=n.flatMap(t=>t.status==="rejected"?[t.reason]:[])
;if(i.length===1)throw i[0];if(i.length>1)throw(0,d.gz)(i.map(t=>t?.message??String(t)).join("; and "),"failed",i[0])}
async function openTargets(t,{registries:e,ecr:n},i){const a={scanOnPush:t["scan-on-push"],encryption:t.encryption,
lifecycle:t.lifecycle,tags:t["repository-tags"]??{},movable:(0,h.mq)(t["moving-tags"]??[])}
;return await Promise.all(t.repository.map(async o=>{const s=await e.open(o);const{host:r,name:c}=s??await e.address(o)
;const l=await n.knows(r);const{created:h,notes:u}=l?await n.prepare(r,c,a,t.manage):{created:false,notes:[]}
;for(const t of u)i.notice(t,"Repository");if(h)i.info(`created ${r}/${c}`);const g=s??await e.open(o)
;if(g===void 0)throw(0,d.gz)(`opening ${r}/${c}: it is not there; create the repository or correct its name`);return{
repository:g,full:`${r}/${c}`,ecr:l,created:h}}))}const k=(0,c.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:w,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(t){const{tags:e,"moving-tags":n=[]}=t;const i=[...(0,
m.checkLogins)(t),...(0,s.Xe)(t)];const a=(e??[]).filter(t=>n.includes(t))
;if(a.length>0)i.push(`moving-tags: ${a.join(", ")} can't be in tags too`);try{(0,h.mq)(n)}catch(t){
i.push(`moving-tags: ${t instanceof Error?t.message:t}`)}
if(t["scan-allow"]!==void 0&&t["scan-fail-on"]==="off")i.push("scan-allow: allows nothing unless scan-fail-on is set")
;return i},async run(t,e){const{inputs:n,run:i,log:a}=t;const c=e.clock.now();const d=await readAllowed(n["scan-allow"])
;const l=(0,s.KQ)(n,i,()=>e.attestations());const h=await findImage(n.image,i.workspace,e);const{digest:u}=h
;if(h.repository)await checkAttested(h.repository,u,n.key,l,a);const{key:g,tags:f,"moving-tags":p}=n
;const m=h.repository?"promoted":n.image.kind==="engine"?"engine":"built"
;const y=f===void 0&&m!=="engine"&&!(m==="promoted"&&g!==void 0);const w=y?await(0,r.DT)(h.source,u):void 0;const $=(0,
o.dt)({...i,key:g,tags:f,movingTags:p,image:{digest:u,revision:w,from:m}});const v=[];const end=(n,i)=>{
const a=e.clock.now()-c;t.report({repositories:v});t.summary(pushSummary({digest:h.digest,outcome:n,why:i,seconds:a,
rows:v}))};try{const i=await openTargets(n,e,a);checkScanned(i,n,a);await push({image:h,tags:$,targets:i,allow:d,
inputs:n,progress:v},e,a);const o=v.some(t=>t.changed);const s=o?"pushed":"already-there"
;const r=i.map(({full:t})=>`${t}@${h.digest}`);t.setOutput("outcome",s);t.setOutput("image",r[0]??"")
;t.setOutput("images",JSON.stringify(r));t.setOutput("digest",h.digest)
;t.setOutput("tags",tagsEverywhere($,v).join(","));t.setOutput("changed",o)
;for(const t of r)a.info(`${o?"pushed":"already there"}: ${t}`);end(s,"")}catch(t){
end("failed",t instanceof Error?t.message:String(t));throw t}finally{await h.close()}}})}};
