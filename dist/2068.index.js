export const id=2068;export const ids=[2068];export const modules={32887:(t,e,n)=>{n.d(e,{QW:()=>a,
Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined})
;var i=n(86082);const o=5;function movableTags(t){
const e=[...new Set(["branch-*",...t.filter(t=>!t.startsWith("branch-"))])]
;if(e.length>o)throw new Error(`${e.length-1} tags besides branches are too many: ECR can let ${o-1} move`);return e}
function parseEncryption(t){const[,e,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(t)??[]
;if(e===void 0||e==="AES256"&&n)throw new Error(`"${t}" is not AES256, KMS or KMS:<arn of a key>`);return{type:e,
...n!==void 0&&{key:n}}}function parseLifecycle(t){if(t==="none")return t
;if(/^\d+d$/.test(t)&&Number.parseInt(t,10)>0)return expireUntagged(Number.parseInt(t,10));try{const e=JSON.parse(t)
;if(Array.isArray(e.rules))return JSON.stringify(e)}catch{}
throw new Error(`"${t}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(t){const e={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:t}
;const n={rulePriority:1,description:"untagged images",selection:e,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const a="14d";function policyOf({lifecycle:t=parseLifecycle(a)}){return t==="none"?void 0:t}
function joined(t,e){if(!t.mutability.startsWith("IMMUTABLE"))return e
;return[...t.movable,...e.filter(e=>!t.movable.some(t=>covers(t,e)))]}function covers(t,e){
const n=t.split("*").map(t=>t.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(e)}function drift(t,e){
const n=[];const add=(t,e,i=false)=>n.push({what:t,text:e,fixed:i});const i=joined(t,e.movable)
;if(!t.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${t.mutability}, not immutable`);else if(i.length>t.movable.length){
const e=`${i.slice(t.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${t.movable.join(", ")} that it has there would be more than the ${o} that ECR takes; remove some`
;if(i.length>o)add("mutability",`${e}${n}`,true);else add("mutability",e)}
if(t.scanOnPush!==e.scanOnPush)add("scan","scan on push is "+(t.scanOnPush?"on":"off"))
;const{type:a,key:s}=e.encryption??t.encryption
;if(t.encryption.type!==a||s!==void 0&&t.encryption.key!==s)add("encryption",`it is encrypted with ${t.encryption.key??t.encryption.type}, which can't be changed once it is made`,true)
;const r=policyOf(e)
;if(r!==void 0)if(t.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(e.lifecycle!==void 0&&!same(t.lifecycle,r))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(e.tags).filter(([e,n])=>t.tags[e]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([t,e])=>`${t}=${e}`).join(", ")}`);return n}function same(t,e){
return(0,i.$)(JSON.parse(t))===(0,i.$)(JSON.parse(e))}},22730:(t,e,n)=>{n.d(e,{E9:()=>parseDuration,
a3:()=>formatDuration,f7:()=>parseSomeTime});const i={s:1,m:60,h:3600,d:86400};const o=31536e3
;function parseDuration(t){const e=[...t.matchAll(/(\d+)([smhd])/g)]
;if(e.length===0||e.map(([t])=>t).join("")!==t)throw new Error(`"${t}" is not a duration such as 90s, 15m or 2h`)
;const n=e.reduce((t,[,e,n])=>t+Number(e)*(i[n??""]??0),0)
;if(n>o)throw new Error(`"${t}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(t){
const e=parseDuration(t);if(e===0)throw new Error(`"${t}" leaves no time at all`);return e}function formatDuration(t){
let e=Math.round(t);let n="";for(const[t,i]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(e/i);e-=o*i
;if(o>0)n+=`${o}${t}`}return n||"0s"}},82589:(t,e,n)=>{n.d(e,{q:()=>TagTaken});class TagTaken extends Error{}},
82068:(t,e,n)=>{n.r(e);n.d(e,{action:()=>O});var i=n(5583);const o={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:t,outcome:e,why:n,seconds:a,rows:s}){
const r=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=s.flatMap(({repository:e,tags:n})=>Object.entries(n).map(([n,o])=>`| ${(0,i.a)(e)} | ${(0,i.a)(n)} | ${(0,
i.a)(t)} | ${(0,i.g)(o)} |`));const d=s.flatMap(({repository:t,created:e,bytes:n,referrers:o})=>n?[`| ${(0,
i.a)(t)}${e?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${o} |`]:[])
;return[`## ${o[e]??""} Image ${e.replaceAll("-"," ")} in ${a.toFixed(1)} s`,n&&(0,
i.g)(n,6e3),r,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",d)].filter(t=>t!=="").join("\n\n").concat("\n")
}function table(t,e){return e.length===0?"":`${t}\n${e.join("\n")}`}function mega(t){return`${(t/1e6).toFixed(1)} MB`}
var a=n(69727);var s=n(51755);var r=n(82375);var c=n(45759);var d=n(62807)
;async function checkAttested({host:t,name:e},n,i,o,a){const r=await(0,s.B2)(o,n,i,a.info);if(r===void 0)return
;const c=i===void 0?"":`, with subject-name: content-${i}`
;throw(0,d.gz)(`image: ${t}/${e}@${n} is not pushed on: ${r}; attest it where it is built, by actions/attest${c}`)}
var h=n(76760);const nothing=async()=>{};async function findImage(t,e,n){
if(t.kind==="engine")return await n.engine(t.name);const{digest:i}=t;if(t.kind==="layout"){const o=(0,
h.isAbsolute)(t.path)?t.path:(0,h.join)(e,t.path);const a=await n.layout(o);if(await a.manifest(i))return{source:a,
digest:i,close:nothing}
;throw(0,d.Qm)(`image: the OCI layout ${t.path} holds no ${i}; build it in this job, or correct the path`)}
const o=await n.registries.open(t.repository);if(o&&await o.manifest(i))return{source:o,repository:o,digest:i,
close:nothing};throw(0,d.Qm)(`image: ${t.repository} holds no ${i}; push it there first, or correct the reference`)}
var u=n(32887);var l=n(93720);var f=n(19349);var g=n(22730);var p=n(20509);var y=n(25369);var m=n(24905);const w={
image:(0,
m.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine",function parsePushImage(t){
const[,e,n=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(t)??[];if(e!==void 0){if(e!==""&&(0,l.Bc)(n))return{kind:"layout",path:e,
digest:n};throw new Error(`"${t}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}if((0,
l.Bc)(t))return{kind:"engine",name:t};const i=(0,f.F2)(t);if(i.digest===void 0)return{kind:"engine",name:t};return{
kind:"registry",repository:`${i.host}/${i.name}`,digest:i.digest}}),repository:(0,
m.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",t=>{
const e=(0,p.Dx)(t);for(const t of e)(0,f.SU)(t);return[...new Set(e)]}),tags:(0,
m.lq)("Tags that never move, by lines or commas; commit and version when empty, for a promotion the commit that the image says",a.rL),
"moving-tags":(0,m.lq)("Tags that may move; branch-<name of the branch> when empty, none for a promotion",a.rL),key:(0,
m.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",t=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(t))return t
;throw new Error(`"${t}" is not a content key as build-image gives it`)}),...y.loginInputs,...s.sp,manage:(0,
m.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",p.GX),"scan-on-push":(0,
m.P_)("Whether ECR repositories scan what is pushed","true",p.GX),encryption:(0,
m.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",u.fJ),lifecycle:(0,
m.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${u.QW}, unless a policy is there`,u.Ss),
"repository-tags":(0,m.lq)("Tags of a new ECR repository: NAME=value a line",p.fq),"scan-fail-on":(0,
m.P_)("Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
m.yL)("off","critical","high","medium","low")),
"scan-allow":(0,m.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",m.Qq),
"scan-timeout":(0,m.P_)("How long to wait for ECR's findings","5m",g.E9)};var $=n(37797)
;async function checkKey({source:t,digest:e},n){if(n===void 0)return;const i=await(0,r.TN)(t,await t.manifest(e))
;if(i===n)return;const o=i===void 0?"says of no content that it is its own":`says that its content is ${(0,
$.$)(i)?i:"another"}`
;throw(0,d.Qm)(`key: ${e} ${o}, not ${n}; give the key that the step which built this very image has as its output, or leave key out`)
}const v=["critical","high","medium","low"];function judgeScan(t,e,n,i){const o=v.slice(0,v.indexOf(e)+1)
;const a=t.filter(({severity:t})=>o.includes(t));const s=a.toSorted((t,e)=>o.indexOf(e.severity)-o.indexOf(t.severity))
;const r=[...new Map(s.map(t=>[t.id,t])).values()].toReversed();const entry=t=>n.find(e=>e.id===t)
;const good=t=>n.find(e=>e.id===t&&e.until>=i);return{failing:r.filter(({id:t})=>!good(t)),allowed:r.flatMap(t=>{
const e=good(t.id);return e?[{...t,...e}]:[]}),expired:r.flatMap(({id:t})=>good(t)?[]:entry(t)??[])}}
function parseAllowed(t){if(!Array.isArray(t))throw new Error("it is not a list of id, reason and until");const e=[]
;const n=t.map((t,n)=>{const{id:i,reason:o,until:a,...s}=t??{};const r=typeof i==="string"?i:`entry ${n+1}`
;if(typeof i!=="string"||i==="")e.push(`${r}: id is required`)
;if(typeof o!=="string"||o.trim()==="")e.push(`${r}: reason is required`)
;if(typeof a!=="string"||!/^\d{4}-\d{2}-\d{2}$/.test(a)||Number.isNaN(Date.parse(a)))e.push(`${r}: until must be a day such as 2027-01-31`)
;for(const t of Object.keys(s))e.push(`${r}: unknown key "${t}"`);return{id:i,reason:o,until:a}})
;if(e.length>0)throw new Error(e.join("; "));return n}const b={unsupported:{why:"ECR can't scan this image",
next:"Set scan-fail-on: off for it, or use enhanced scanning"},expired:{
why:"Amazon Inspector's re-scan duration for this image is over, it is watched no longer",
next:"Build it anew, or raise the re-scan duration in Inspector's settings and push it again"},unavailable:{
why:"ECR has no findings of this image any more",
next:"Build it anew, or delete it there and push it again: that scans it"},archived:{
why:"the image is archived there, and what is archived is not scanned",
next:"Restore it (aws ecr update-image-storage-class --target-storage-class STANDARD) and run the job again"},limited:{
why:"a limit of the account on scans is reached",next:"Raise it, and run the job again"}};function scanStep(t,e,n){
const{state:i,age:o=0,why:a}=t;if(i==="waiting")return{do:"wait"};if(i==="none"){
if(e==="unsupported"||e==="archived")return end(e,"");return{do:e===void 0||e==="limited"?"start":"wait"}}
if(i==="failed")return e===void 0?{do:"start"}:failedScan(a,e);if(i!=="done")return end(i,a);if(o>86400&&!t.watched){
if(e===void 0)return{do:"start"};if(e==="begun")return{do:"wait"};const t=Math.floor(o/86400);return{do:"take",
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
next:"Run the job again in 24 hours: ECR scans an image no more often"}}function end(t,e){const{why:n,next:i}=b[t]
;return{do:"stop",why:e===""?n:`${n} (${e})`,next:i}}const k=[.5,1,2];async function readAllowed(t){
if(t===void 0)return[];const{parse:e}=await n.e(8815).then(n.t.bind(n,38815,19));try{return parseAllowed(e(t,{
schema:"failsafe"}))}catch(t){
throw(0,d.Qm)(`invalid inputs: scan-allow: ${t instanceof Error?t.message.split("\n")[0]:t}`,t)}}
function checkScanned(t,e,n){const i=e["scan-fail-on"];const o=t.filter(({ecr:t})=>!t).map(({full:t})=>t)
;if(i==="off"||o.length===0)return
;if(o.length===t.length)throw(0,d.Qm)(`invalid inputs: scan-fail-on: ${i} asks for ECR's findings, but ${o.join(", ")} is not in private ECR, which alone scans; leave it out, or push to ECR too`)
;n.notice(`scan-fail-on: not scanned is ${o.join(", ")}: only private ECR scans`,"Scan")}
async function passScan(t,e,n,i,o,a){const s=n["scan-fail-on"];if(s==="off"||!t.ecr)return
;const c=o.clock.now()+n["scan-timeout"];const d=await(0,r.Ed)(e.source,e.digest)
;const h=await Promise.all(d.map(e=>findingsOf(t,e,c,n,o,a)))
;const u=new Date(o.clock.now()*1e3).toISOString().slice(0,10);judge(t,h.flat(),s,i,u,a)}
async function findingsOf({repository:{host:t,name:e},full:n},i,o,a,{ecr:s,clock:r},c){
const h=`waiting for ECR's scan of ${n}@${i}`;let u;let l=false;let f;for(let p=0;;p++){const y=await s.scan(t,e,i)
;l||=y.state!=="none";const m=r.now();if(y.state==="done")f??=m;else f=void 0;const w=scanStep(y,u,m-(f??m))
;if(w.do==="take"){if(w.note!==void 0)c.notice(`ECR's scan of ${n}@${i} ${w.note}`);return y.findings}
if(w.do==="stop")throw(0,d.gz)(`${h}: ${w.why}; nothing was tagged. ${w.next}`);if(w.do!=="settle"&&m>o){
const{why:t,next:e}=lateScan(u,l);const n=`nothing came within ${(0,g.a3)(a["scan-timeout"])}`;throw(0,
d.gz)(`${h}: ${n}${t&&`: ${t}`}; nothing was tagged. ${e}`)}if(w.do==="start"){const n=u===void 0
;u=await s.startScan(t,e,i);if(n&&u!=="begun")continue;p=k.length}await r.wait(k[p]??3)}}function judge(t,e,n,i,o,a){
const{failing:s,allowed:r,expired:c}=judgeScan(e,n,i,o)
;for(const{id:t,severity:e,reason:n,until:i}of r)a.notice(`${t} (${e}) may pass until ${i}: ${n}`)
;for(const{id:t,until:e}of c)a.warning(`scan-allow: the entry of ${t} ended on ${e} and counts no more`)
;if(s.length===0)return;const h=s.slice(0,10).map(({id:t,severity:e})=>`${t} (${e})`)
;const u=s.length>h.length?` and ${s.length-h.length} more`:""
;throw(0,d.gz)(`ECR's scan of ${t.full} found ${h.join(", ")}${u}, from ${n} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`)
}var S=n(82589);class NamesAnother extends d.C9{repository;digest;constructor(t,e,n){super("failed","failed",t)
;this.repository=e;this.digest=n}}async function tagsThere(t,e,n,i){const o=[...e.fixed,...e.moving]
;const s=await Promise.all(o.map(async e=>({tag:e,digest:await t.repository.digest(e)})))
;const r=s.filter(({tag:t,digest:i})=>i!==void 0&&i!==n.digest&&e.fixed.includes(t));const c=r.find(({tag:t})=>(0,
a.gS)(t))??r[0];if(c?.digest!==void 0)throw await conflict(t,c.tag,c.digest,n,i)
;return new Set(s.flatMap(({tag:t,digest:e})=>e===n.digest?[t]:[]))}async function putFixed(t,e,n,i,o){
const{repository:a}=t;const s={digest:n.digest,source:i};const r=await a.putNew(n,e).catch(async t=>{
if(!(t instanceof S.q))throw t;return await a.digest(e)??"another"});if(r===n.digest)return"there"
;if(r!==void 0)throw await conflict(t,e,r,s,o);const c=await a.digest(e)
;if(c!==void 0&&c!==n.digest)throw await conflict(t,e,c,s,o);return"tagged"}
async function putMoving({repository:t,full:e},n,i,o){if(await t.digest(n)===i.digest)return"there";try{await t.put(i,n)
;return"tagged"}catch(a){if(!(a instanceof S.q))throw a;if(await t.digest(n)===i.digest)return"there"
;if(!o)return"refused"
;throw(0,d.gz)(`tagging ${e}:${n}: ${a.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`)
}}async function conflict(t,e,n,{digest:i,source:o},a){
const[s,r]=await Promise.all([told(t,n,t.repository,a),told(t,i,o,a)])
;const c=`tag ${e} of ${t.full} never moves: it names ${n} (${s}), not ${i} (${r}); ${adviceFor(e)}`
;return new NamesAnother(c,t.repository,n)}function adviceFor(t){
return(0,a.gS)(t)?"find out who put it there, and delete the tag, or leave key out":"give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is"
}async function told(t,e,n,{ecr:i}){const{host:o,name:a}=t.repository;const s=t.ecr?await i.pushedAt(o,a,e):void 0
;if(s)return`pushed ${s.toISOString()}`;const c=await(0,r.Qu)(n,e).catch(()=>{});const d=t.ecr?"not there yet, ":""
;return c?`${d}built ${c} by its config`:`${d}nothing says when it was built`}
async function push({image:t,tags:e,targets:n,allow:i,inputs:o,progress:a},s,r){
const c=await t.source.manifest(t.digest);const d=n.map(t=>{const e={repository:t.full,created:t.created,
changed:t.created,tags:{},referrers:0};a.push(e);return{target:t,row:e}});await each(d,async({target:n,row:i})=>{
for(const o of await tagsThere(n,e,t,s))i.tags[o]="already there"});await each(d,async({target:e,row:n})=>{
if(t.repository?.host===e.repository.host&&t.repository.name===e.repository.name)return;const i={from:t.source,
repository:t.repository,to:e.repository,digest:t.digest};const o=await s.copy({...i,tell:r.info});n.bytes=o
;n.referrers=o.referrers.length;n.changed||=o.manifests>0});await each(d,({target:e})=>passScan(e,t,o,i,s,r))
;await each(d,async({target:n,row:i})=>{
for(const o of e.fixed)if(i.tags[o]===void 0)tell(i,o,await putFixed(n,o,c,t.source,s))})
;await each(d,async({target:t,row:n})=>{for(const i of e.moving){if(n.tags[i]!==void 0)continue
;const e=await putMoving(t,i,c,o["moving-tags"]!==void 0);tell(n,i,e)
;if(e==="refused")r.warning(`${i} of ${t.full} stays where it is: the repository lets no tag move; manage: true would let it`)
}})}const E={tagged:"tagged",there:"already there",refused:"not moved: immutable there"}
;function tagsEverywhere({fixed:t,moving:e},n){return[...t,...e].filter(t=>n.every(({tags:e})=>e[t]!==E.refused))}
function tell(t,e,n){t.tags[e]=E[n];if(n==="tagged")t.changed=true}async function each(t,e){
const n=await Promise.allSettled(t.map(e));const i=n.flatMap(t=>t.status==="rejected"?[t.reason]:[])
;if(i.length===1)throw i[0];if(i.length>1)throw(0,d.gz)(i.map(t=>t?.message??String(t)).join("; and "),"failed",i[0])}
async function openTargets(t,{registries:e,ecr:n},i){const o={scanOnPush:t["scan-on-push"],encryption:t.encryption,
lifecycle:t.lifecycle,tags:t["repository-tags"]??{},movable:(0,u.mq)(t["moving-tags"]??[])}
;return await Promise.all(t.repository.map(async a=>{const s=await e.open(a);const{host:r,name:c}=s??await e.address(a)
;const h=await n.knows(r);const{created:u,notes:l}=h?await n.prepare(r,c,o,t.manage):{created:false,notes:[]}
;for(const t of l)i.notice(t,"Repository");if(u)i.info(`created ${r}/${c}`);const f=s??await e.open(a)
;if(f===void 0)throw(0,d.gz)(`opening ${r}/${c}: it is not there; create the repository or correct its name`);return{
repository:f,full:`${r}/${c}`,ecr:h,created:u}}))}var x=n(17292);async function winnerOf(t,e){
const n=t instanceof Error&&!(t instanceof NamesAnother)?t.cause:t;if(!(n instanceof NamesAnother)||e===void 0)return
;const{repository:i,digest:o}=n;const a=await i.manifest(o);if(a===void 0||await(0,r.TN)(i,a)!==e)return;if(await(0,
x.o)(i,a)!==void 0)return;return{source:i,repository:i,digest:o,close:async()=>{}}}const O=(0,c.Q)({
name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:w,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(t){const{tags:e,"moving-tags":n=[]}=t;const i=[...(0,
y.checkLogins)(t),...(0,s.Xe)(t)];const o=(e??[]).filter(t=>n.includes(t))
;if(o.length>0)i.push(`moving-tags: ${o.join(", ")} can't be in tags too`);try{(0,u.mq)(n)}catch(t){
i.push(`moving-tags: ${t instanceof Error?t.message:t}`)}
if(t["scan-allow"]!==void 0&&t["scan-fail-on"]==="off")i.push("scan-allow: allows nothing unless scan-fail-on is set")
;return i},async run(t,e){const{inputs:n,run:i,log:o}=t;const c=e.clock.now();const d=await readAllowed(n["scan-allow"])
;const h=(0,s.KQ)(n,i,()=>e.attestations());const u=await findImage(n.image,i.workspace,e);const{digest:l}=u
;await checkKey(u,n.key);if(u.repository)await checkAttested(u.repository,l,n.key,h,o)
;const{key:f,tags:g,"moving-tags":p}=n;const y=u.repository?"promoted":n.image.kind==="engine"?"engine":"built"
;const m=g===void 0&&y!=="engine"&&!(y==="promoted"&&f!==void 0);const w=m?await(0,r.DT)(u.source,l):void 0;const $=(0,
a.dt)({...i,key:f,tags:g,movingTags:p,image:{digest:l,revision:w,from:y}});const v=[];let b=u;const end=(n,i)=>{
const o=e.clock.now()-c;t.report({repositories:v});t.summary(pushSummary({digest:b.digest,outcome:n,why:i,seconds:o,
rows:v}))};try{const i=await openTargets(n,e,o);checkScanned(i,n,o);const a={tags:$,targets:i,allow:d,inputs:n,
progress:v};try{await push({...a,image:b},e,o)}catch(t){const n=await winnerOf(t,f);if(n?.repository===void 0)throw t
;await checkAttested(n.repository,n.digest,f,h,o);const i=`${n.repository.host}/${n.repository.name}@${n.digest}`
;o.notice(`another job has built this content first: ${i} is taken, and not ${l}`,"Taken");b=n;v.length=0;await push({
...a,image:b},e,o)}const s=v.some(t=>t.changed);const r=s?"pushed":"already-there"
;const c=i.map(({full:t})=>`${t}@${b.digest}`);t.setOutput("outcome",r);t.setOutput("image",c[0]??"")
;t.setOutput("images",JSON.stringify(c));t.setOutput("digest",b.digest)
;t.setOutput("tags",tagsEverywhere($,v).join(","));t.setOutput("changed",s)
;for(const t of c)o.info(`${s?"pushed":"already there"}: ${t}`);end(r,"")}catch(t){
end("failed",t instanceof Error?t.message:String(t));throw t}finally{await u.close()}}})}};
