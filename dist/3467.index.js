export const id=3467;export const ids=[3467];export const modules={37797:(t,e,r)=>{r.d(e,{$r:()=>isContentKey,
Sx:()=>recipeOf,lO:()=>contentKey});var o=r(86082);const s="content-5"
;const i=/(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/;function recipeOf(t,e){
const{context:r,attributes:i,place:n,ignore:a,platforms:c,labels:d,annotations:u}=t;const h={...t,context:lines(r),
attributes:lines(i),place:i.length===0?void 0:n,ignore:r.some(({type:t})=>t==="commit")?a:void 0,
platforms:[...new Set(c)].sort(),labels:withoutCommit(d),annotations:withoutCommit(u)};return e(`${s} recipe\n${(0,
o.$)(h)}`)}function contentKey(t,e,r){return r(`${s}\n${(0,o.$)({recipe:t,bases:e})}`)}function isContentKey(t){
return/^[0-9a-f]{64}$/.test(t)}function lines(t){
return t.map(({mode:t,type:e,id:r,path:o})=>`${t} ${e} ${r}\t${o}`).sort()}function withoutCommit(t){
return Object.fromEntries(Object.entries(t).filter(([t])=>!i.test(t)))}},17981:(t,e,r)=>{r.d(e,{FL:()=>parsePlatform,
VQ:()=>platformText,hJ:()=>localPlatform});function parsePlatform(t){
const[,e,r,o]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(t)??[]
;if(e===void 0||r===void 0)throw new Error(`"${t}" is not a platform such as linux/arm64`)
;const s=r==="x86_64"?"amd64":r==="aarch64"?"arm64":r;if(s==="arm64"&&o==="v8")return{os:e,architecture:s}
;return o===void 0?{os:e,architecture:s}:{os:e,architecture:s,variant:o}}
function platformText({os:t,architecture:e,variant:r}){return[t,e,...r?[r]:[]].join("/")}function localPlatform(t){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[t]??t}}},27270:(t,e,r)=>{r.d(e,{R:()=>parsePushImage,
a:()=>parsePushImages});var o=r(20509);var s=r(93720);var i=r(27122);function parsePushImage(t){
const[,e,r=""]=/^oci:(.*?)(?:@([^@]*))?$/s.exec(t)??[];if(e!==void 0){if(e!==""&&(0,s.Bc)(r))return{kind:"layout",
path:e,digest:r};throw new Error(`"${t}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}if((0,
s.Bc)(t))return{kind:"engine",name:t};const o=(0,i.F2)(t);if(o.digest===void 0)return{kind:"engine",name:t};return{
kind:"registry",repository:`${o.host}/${o.name}`,digest:o.digest}}function parsePushImages(t){const e=(0,
o.Dx)(t).map(parsePushImage);const[r,s]=e;if(r===void 0)throw new Error("it names nothing");if(s===void 0)return r
;const i=e.find(({kind:t})=>t==="engine");if(i===void 0)return{kind:"joined",parts:e}
;throw new Error("several images are joined by digest: give each as <registry>/<name>@sha256:… or oci:<path>@sha256:…")}
},61711:(t,e,r)=>{r.d(e,{t:()=>pushSummary});var o=r(5583);const s={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:t,outcome:e,why:r,seconds:i,rows:n}){
const a=r===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=n.flatMap(({repository:e,tags:r})=>Object.entries(r).map(([r,s])=>`| ${(0,o.a)(e)} | ${(0,o.a)(r)} | ${(0,
o.a)(t)} | ${(0,o.g)(s)} |`));const d=n.flatMap(({repository:t,created:e,bytes:r,referrers:s})=>r?[`| ${(0,
o.a)(t)}${e?" (new)":""} | ${mega(r.uploaded)} | ${mega(r.mounted)} | ${mega(r.there)} | ${s} |`]:[])
;return[`## ${s[e]??""} Image ${e.replaceAll("-"," ")} in ${i.toFixed(1)} s`,r&&(0,
o.g)(r,6e3),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",d)].filter(t=>t!=="").join("\n\n").concat("\n")
}function table(t,e){return e.length===0?"":`${t}\n${e.join("\n")}`}function mega(t){return`${(t/1e6).toFixed(1)} MB`}},
19349:(t,e,r)=>{r.d(e,{Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var o=r(27122);var s=r(93720);function ecrHost(t){
const[,e,r]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&r?{account:e,region:r}:void 0}function digestOf(t){return(0,s.mQ)(t).digest??t}function fullName(t){
const{host:e,name:r,tag:s,digest:i}=(0,o.F2)(t);const n=s===void 0&&i===void 0?":latest":s===void 0?"":`:${s}`
;return`${e}/${r}${n}${i===void 0?"":`@${i}`}`}function parseRepository(t){const{host:e,path:r}=(0,s.Ve)(t)
;if(e!==void 0)(0,o.RC)(e,r)
;if(/@|:[^/]*$/.test(r))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`);(0,
o.I3)(r,t)
;if(e===void 0&&(ecrHost(r)!==void 0||r==="public.ecr.aws"))throw new Error(`"${t}" is a registry; give a repository of it too, such as ${t}/orders`)
;return e===void 0?{name:r}:(0,o.Vz)(e,r)}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}
function isLoopback(t){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},25369:(t,e,r)=>{r.r(e);r.d(e,{
checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var o=r(62807);var s=r(19349);var i=r(20509)
;var n=r(24905);const a={
username:(0,n.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",n.Qq),
password:(0,n.rJ)((0,n.lq)("Password or token of that user; never in argv or the log",n.Qq),t=>[t]),"plain-http":(0,
n.lq)("Registries that are spoken to by http, by lines or commas, such as registry.corp:5000; log-ins go there in clear, and a builder needs the same in its own configuration",function hosts(t){
return(0,i.QG)(t).map(t=>{const e=(0,s.SU)(`${t}/x`);if(e.host===t&&t!=="docker.io"&&!(0,s.Fd)(t))return t
;throw new Error(`"${t}" is not a host that speaks http, such as registry.corp:5000`)})}),"registry-auth":(0,
n.lq)("Log-ins of several registries: a YAML list of registry, username and password",n.Qq)}
;function checkLogins({username:t,password:e}){if(t===void 0===(e===void 0))return[]
;return t===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(t){const{username:e,password:r,"registry-auth":s,push:i=true}=t
;const n=s===void 0?[]:await several(s,i);if(e===void 0||r===void 0)return n;const a=await hostsOf(t)
;if(a===void 0)return n;const[c,...d]=a;if(c!==void 0&&d.length===0)return[...n,{registry:c,username:e,password:r}]
;const u=c===void 0?"no registry besides ECR":a.join(" and ");throw(0,o.Cv)("inputs",(0,
o.Qm)(`invalid inputs: username: repository names ${u}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`))
}async function hostsOf({repository:t=[],images:e,image:r}){
const own=t=>[...new Set(t.flatMap(t=>hostBesidesEcr(t)??[]))];const o=e===void 0?[]:await repositoriesOf(e)
;if(o===void 0)return;const s=own([t,o].flat(2));const i=r?.kind==="joined"?r.parts:r?[r]:[]
;return s.length>0?s:own(i.flatMap(t=>t.kind==="registry"?[t.repository]:[]))}async function repositoriesOf(t){
const{parse:e}=await r.e(8815).then(r.t.bind(r,38815,19));try{const r=e(t,{schema:"failsafe"})
;return r.flatMap(t=>typeof t?.repository==="string"?[t.repository]:[])}catch{return}}function hostBesidesEcr(t){try{
const{host:e}=(0,s.SU)(t);return e===void 0||e==="public.ecr.aws"||(0,s.Fd)(e)?void 0:e}catch{return}}
async function several(t,e){const{parse:s}=await r.e(8815).then(r.t.bind(r,38815,19));let i;try{i=s(t,{schema:"failsafe"
})}catch{
throw(0,o.Cv)("inputs",(0,o.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password"))
}
if(!Array.isArray(i))throw(0,o.Cv)("inputs",(0,o.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password"))
;return i.flatMap((t,r)=>{const s=["registry","username","password"].map(e=>t?.[e]);const[i,n,a]=s
;if(s.every(t=>typeof t==="string"&&t!==""))return{registry:hostOf(String(i)),username:String(n),password:String(a)}
;if(!e&&i&&n&&a==="")return[]
;throw(0,o.Cv)("inputs",(0,o.Qm)(`invalid inputs: registry-auth: entry ${r+1} needs registry, username and password, none of them empty`))
})}function hostOf(t){const e=t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(e)?"docker.io":e}},45848:(t,e,r)=>{r.r(e);r.d(e,{action:()=>j})
;var o=r(61711);var s=r(51755);var i=r(68324);var n=r(45759);var a=r(40891);var c=r(76760);var d=r(62807);var u=r(94493)
;var h=r(17981);function joinedIndex(t){const e=t.flat();const r=e.filter(t=>!(0,u.H3)(t)).map(t=>({each:t,
name:nameOf(t)}));const o=r.find(({name:t},e)=>r.findIndex(e=>e.name===t)!==e)
;if(o!==void 0)throw new Error(`${o.name} is in it twice; give one image for each platform`)
;const s=r.toSorted((t,e)=>t.name<e.name?-1:1).map(({each:t})=>t)
;const i=e.filter(u.H3).toSorted((t,e)=>t.digest<e.digest?-1:1);return{mediaType:u.$p,text:JSON.stringify({
schemaVersion:2,mediaType:u.$p,manifests:[...s,...i]})}}function nameOf({digest:t,platform:e}){if(e!==void 0)return(0,
h.VQ)(e);throw new Error(`${t} says no platform, so it can't be joined with others`)}var f=r(82375)
;async function join(t,e){const r=await Promise.all(t.map(listing));let o;try{o=joinedIndex(r)}catch(t){throw(0,
d.Qm)(`image: ${t instanceof Error?t.message:t}`,t)}const s={...o,digest:`sha256:${e(o.text)}`}
;const i=t.map(({source:t})=>t);return{source:together(s,i),digest:s.digest,parts:t,
close:async()=>void await Promise.all(t.map(t=>t.close()))}}async function listing({source:t,digest:e}){
const r=await t.manifest(e);const{manifests:o}=(0,u.$E)(r);if(o!==void 0)return o;const s=await(0,f.tj)(t,r)
;const i=Buffer.byteLength(r.text);return[{mediaType:r.mediaType,digest:e,size:i,...s&&{platform:s}}]}
function together(t,e){const r=new Map;const holder=t=>r.get(t)??e[0];return{async manifest(o){if(o===t.digest)return t
;for(const t of e){const e=await t.manifest(o);if(e===void 0)continue;const{config:s,layers:i=[]}=(0,u.$E)(e)
;for(const e of s?[s,...i]:i)r.set(e.digest,t);return e}return},blob:t=>holder(t).blob(t),text:t=>holder(t).text(t),
referrers:async r=>r===t.digest?[]:(await Promise.all(e.map(t=>t.referrers(r)))).flat()}}const nothing=async()=>{}
;async function findImage(t,e,r,o,s){if(t.kind==="joined"){
const i=await Promise.all(t.parts.map(t=>findImage(t,e,r,o,s)));return await join(i,r.sha256)}
if(t.kind==="engine")return{...await r.engine(t.name,o(),s),ofEngine:true};const{digest:i}=t;if(t.kind==="layout"){
const o=await r.layout((0,c.resolve)(e,t.path));if(await o.manifest(i))return{source:o,digest:i,close:nothing};throw(0,
d.Qm)(`image: the OCI layout ${t.path} holds no ${i}; build it in this job, or correct the path`)}
const n=await r.registries.open(t.repository);if(await n.manifest(i))return{source:n,repository:n,digest:i,close:nothing
};throw(0,d.Qm)(`image: ${t.repository} holds no ${i}; push it there first, or correct the reference`)}var g=r(27270)
;var p=r(19349);var l=r(20509);var m=r(25369);var y=r(42981);var w=r(24905);var v=r(71493);const $={image:(0,
w.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine; several by digest, one a line, are joined to one index of all their platforms",g.a),
repository:(0,
w.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",t=>{
const e=(0,l.Dx)(t);for(const t of e)(0,p.SU)(t);return[...new Set(e)]}),key:(0,
w.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",t=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(t))return t
;throw new Error(`"${t}" is not a content key as build-image gives it`)}),...m.loginInputs,...s.sp,...y.ol,role:v.J}
;var k=r(37797);async function checkKey({source:t,digest:e},r){if(r===void 0)return;const o=await(0,
f.TN)(t,await t.manifest(e));if(o===r)return
;const s=o===void 0?"says of no content that it is its own":`says that its content is ${(0,k.$r)(o)?o:"another"}`
;throw(0,
d.Qm)(`key: ${e} ${s}, not ${r}; give the key that the step which built this very image has as its output, or leave key out`)
}var b=r(81331);var x=r(14473);var O=r(68617);const j=(0,n.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:$,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(t){const e=[...(0,m.checkLogins)(t),...(0,s.Xe)(t),...(0,
y.LE)(t)]
;if(t.image?.kind==="joined"&&t.key!==void 0)e.push("key: each platform has its own, and what is joined has none; leave it out")
;return e},async run(t,e){const{inputs:r,run:n,log:c}=t;const d=e.clock.now();await(0,x.dP)(r["scan-allow"]);const u=(0,
s.KQ)(r,n,()=>e.attestations());const h=await findImage(r.image,n.workspace,e,()=>{const r=e.scratch.open()
;t.keep("folder",r);return r},c.info);const{digest:f}=h;await checkKey(h,r.key)
;for(const t of h.parts??[h])if(t.repository)await(0,a.z)(t.repository,t.digest,r.key,u,c);const{key:g}=r;const p=(0,
i.s)(r,n,d);const{kind:l}=r.image;const m=l==="registry"?"promoted":l==="layout"?"built":l;const y={inputs:r,run:n,
ports:e,log:c,prove:u};const w=await(0,b.Nj)(h,m,g,p,n);(0,b.DS)(p,n,c);const v=[];const end=(r,s,i=f)=>{
const n=e.clock.now()-d;t.report({repositories:v});t.summary((0,o.t)({digest:i,outcome:r,why:s,seconds:n,rows:v}))};try{
const o=await(0,O.R)(r.repository,r,p.movable,e,c);(0,x.f1)(o,r,c);const{changed:s,images:i,...n}=await(0,
b.mk)(h,g,w,o,y,v);const a=s?"pushed":"already-there";t.setOutput("outcome",a);t.setOutput("image",i[0]??"")
;t.setOutput("images",JSON.stringify(i));t.setOutput("digest",n.digest);t.setOutput("tags",n.tags.join(","))
;t.setOutput("changed",s);t.report({why:i.join(", ")});for(const t of i)c.info(`${s?"pushed":"already there"}: ${t}`)
;end(a,"",n.digest)}catch(t){end("failed",t instanceof Error?t.message:String(t));throw t}finally{await h.close()}},
async post(t,e){const r=t.kept("folder");if(r!==void 0)(await e()).scratch.clear(r)}})},45759:(t,e,r)=>{r.d(e,{
Q:()=>defineAction});function defineAction(t){return t}},71493:(t,e,r)=>{r.d(e,{J:()=>i});var o=r(24905)
;const s=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/
;const i=(0,o.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",t=>{
if(s.test(t))return t
;throw new Error(`"${t.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})}};
