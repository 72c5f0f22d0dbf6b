export const id=6122;export const ids=[6122];export const modules={37797:(t,e,o)=>{o.d(e,{$r:()=>isContentKey,
Sx:()=>recipeOf,lO:()=>contentKey});var r=o(86082);const i="content-5"
;const s=/(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/;function recipeOf(t,e){
const{context:o,attributes:s,place:n,ignore:a,platforms:c,labels:d,annotations:u}=t;const f={...t,context:lines(o),
attributes:lines(s),place:s.length===0?void 0:n,ignore:o.some(({type:t})=>t==="commit")?a:void 0,
platforms:[...new Set(c)].sort(),labels:withoutCommit(d),annotations:withoutCommit(u)};return e(`${i} recipe\n${(0,
r.$)(f)}`)}function contentKey(t,e,o){return o(`${i}\n${(0,r.$)({recipe:t,bases:e})}`)}function isContentKey(t){
return/^[0-9a-f]{64}$/.test(t)}function lines(t){
return t.map(({mode:t,type:e,id:o,path:r})=>`${t} ${e} ${o}\t${r}`).sort()}function withoutCommit(t){
return Object.fromEntries(Object.entries(t).filter(([t])=>!s.test(t)))}},17981:(t,e,o)=>{o.d(e,{FL:()=>parsePlatform,
VQ:()=>platformText,hJ:()=>localPlatform});function parsePlatform(t){
const[,e,o,r]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(t)??[]
;if(e===void 0||o===void 0)throw new Error(`"${t}" is not a platform such as linux/arm64`)
;const i=o==="x86_64"?"amd64":o==="aarch64"?"arm64":o;if(i==="arm64"&&r==="v8")return{os:e,architecture:i}
;return r===void 0?{os:e,architecture:i}:{os:e,architecture:i,variant:r}}
function platformText({os:t,architecture:e,variant:o}){return[t,e,...o?[o]:[]].join("/")}function localPlatform(t){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[t]??t}}},61711:(t,e,o)=>{o.d(e,{t:()=>pushSummary})
;var r=o(5583);const i={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:t,outcome:e,why:o,seconds:s,rows:n}){
const a=o===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=n.flatMap(({repository:e,tags:o})=>Object.entries(o).map(([o,i])=>`| ${(0,r.a)(e)} | ${(0,r.a)(o)} | ${(0,
r.a)(t)} | ${(0,r.g)(i)} |`));const d=n.flatMap(({repository:t,created:e,bytes:o,referrers:i})=>o?[`| ${(0,
r.a)(t)}${e?" (new)":""} | ${mega(o.uploaded)} | ${mega(o.mounted)} | ${mega(o.there)} | ${i} |`]:[])
;return[`## ${i[e]??""} Image ${e.replaceAll("-"," ")} in ${s.toFixed(1)} s`,o&&(0,
r.g)(o,6e3),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",d)].filter(t=>t!=="").join("\n\n").concat("\n")
}function table(t,e){return e.length===0?"":`${t}\n${e.join("\n")}`}function mega(t){return`${(t/1e6).toFixed(1)} MB`}},
19349:(t,e,o)=>{o.d(e,{Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var r=o(27122);var i=o(93720);function ecrHost(t){
const[,e,o]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&o?{account:e,region:o}:void 0}function digestOf(t){return(0,i.mQ)(t).digest??t}function fullName(t){
const{host:e,name:o,tag:i,digest:s}=(0,r.F2)(t);const n=i===void 0&&s===void 0?":latest":i===void 0?"":`:${i}`
;return`${e}/${o}${n}${s===void 0?"":`@${s}`}`}function parseRepository(t){const{host:e,path:o}=(0,i.Ve)(t)
;if(e!==void 0)(0,r.RC)(e,o)
;if(/@|:[^/]*$/.test(o))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`);(0,
r.I3)(o,t)
;if(e===void 0&&(ecrHost(o)!==void 0||o==="public.ecr.aws"))throw new Error(`"${t}" is a registry; give a repository of it too, such as ${t}/orders`)
;return e===void 0?{name:o}:(0,r.Vz)(e,o)}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}
function isLoopback(t){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},25369:(t,e,o)=>{o.r(e);o.d(e,{
checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var r=o(62807);var i=o(19349);var s=o(20509)
;var n=o(24905);const a={
username:(0,n.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",n.Qq),
password:(0,n.rJ)((0,n.lq)("Password or token of that user; never in argv or the log",n.Qq),t=>[t]),"plain-http":(0,
n.lq)("Registries that are spoken to by http, by lines or commas, such as registry.corp:5000; log-ins go there in clear, and a builder needs the same in its own configuration",function hosts(t){
return(0,s.QG)(t).map(t=>{const e=(0,i.SU)(`${t}/x`);if(e.host===t&&t!=="docker.io"&&!(0,i.Fd)(t))return t
;throw new Error(`"${t}" is not a host that speaks http, such as registry.corp:5000`)})}),"registry-auth":(0,
n.lq)("Log-ins of several registries: a YAML list of registry, username and password",n.Qq)}
;function checkLogins({username:t,password:e}){if(t===void 0===(e===void 0))return[]
;return t===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(t){const{username:e,password:o,"registry-auth":i,push:s=true}=t
;const n=i===void 0?[]:await several(i,s);if(e===void 0||o===void 0)return n;const a=await hostsOf(t)
;if(a===void 0)return n;const[c,...d]=a;if(c!==void 0&&d.length===0)return[...n,{registry:c,username:e,password:o}]
;const u=c===void 0?"no registry besides ECR":a.join(" and ")
;throw(0,r.Qm)(`invalid inputs: username: repository names ${u}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`)
}async function hostsOf({repository:t=[],images:e,image:o}){
const own=t=>[...new Set(t.flatMap(t=>hostBesidesEcr(t)??[]))];const r=e===void 0?[]:await repositoriesOf(e)
;if(r===void 0)return;const i=own([t,r].flat(2));const s=o?.kind==="joined"?o.parts:o?[o]:[]
;return i.length>0?i:own(s.flatMap(t=>t.kind==="registry"?[t.repository]:[]))}async function repositoriesOf(t){
const{parse:e}=await o.e(8815).then(o.t.bind(o,38815,19));try{const o=e(t,{schema:"failsafe"})
;return o.flatMap(t=>typeof t?.repository==="string"?[t.repository]:[])}catch{return}}function hostBesidesEcr(t){try{
const{host:e}=(0,i.SU)(t);return e===void 0||e==="public.ecr.aws"||(0,i.Fd)(e)?void 0:e}catch{return}}
async function several(t,e){const{parse:i}=await o.e(8815).then(o.t.bind(o,38815,19));let s;try{s=i(t,{schema:"failsafe"
})}catch{throw(0,r.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(s))throw(0,r.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return s.flatMap((t,o)=>{const i=["registry","username","password"].map(e=>t?.[e]);const[s,n,a]=i
;if(i.every(t=>typeof t==="string"&&t!==""))return{registry:hostOf(String(s)),username:String(n),password:String(a)}
;if(!e&&s&&n&&a==="")return[]
;throw(0,r.Qm)(`invalid inputs: registry-auth: entry ${o+1} needs registry, username and password, none of them empty`)
})}function hostOf(t){const e=t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(e)?"docker.io":e}},36122:(t,e,o)=>{o.r(e);o.d(e,{action:()=>E})
;var r=o(61711);var i=o(51755);var s=o(45759);var n=o(40891);var a=o(76760);var c=o(62807);var d=o(94493);var u=o(17981)
;function joinedIndex(t){const e=t.flat();const o=e.filter(t=>!(0,d.H3)(t)).map(t=>({each:t,name:nameOf(t)}))
;const r=o.find(({name:t},e)=>o.findIndex(e=>e.name===t)!==e)
;if(r!==void 0)throw new Error(`${r.name} is in it twice; give one image for each platform`)
;const i=o.toSorted((t,e)=>t.name<e.name?-1:1).map(({each:t})=>t)
;const s=e.filter(d.H3).toSorted((t,e)=>t.digest<e.digest?-1:1);return{mediaType:d.$p,text:JSON.stringify({
schemaVersion:2,mediaType:d.$p,manifests:[...i,...s]})}}function nameOf({digest:t,platform:e}){if(e!==void 0)return(0,
u.VQ)(e);throw new Error(`${t} says no platform, so it can't be joined with others`)}var f=o(82375)
;async function join(t,e){const o=await Promise.all(t.map(listing));let r;try{r=joinedIndex(o)}catch(t){throw(0,
c.Qm)(`image: ${t instanceof Error?t.message:t}`,t)}const i={...r,digest:`sha256:${e(r.text)}`}
;const s=t.map(({source:t})=>t);return{source:together(i,s),digest:i.digest,parts:t,
close:async()=>void await Promise.all(t.map(t=>t.close()))}}async function listing({source:t,digest:e}){
const o=await t.manifest(e);const{manifests:r}=(0,d.$E)(o);if(r!==void 0)return r;const i=await(0,f.tj)(t,o)
;const s=Buffer.byteLength(o.text);return[{mediaType:o.mediaType,digest:e,size:s,...i&&{platform:i}}]}
function together(t,e){const o=new Map;const holder=t=>o.get(t)??e[0];return{async manifest(r){if(r===t.digest)return t
;for(const t of e){const e=await t.manifest(r);if(e===void 0)continue;const{config:i,layers:s=[]}=(0,d.$E)(e)
;for(const e of i?[i,...s]:s)o.set(e.digest,t);return e}return},blob:t=>holder(t).blob(t),text:t=>holder(t).text(t),
referrers:async o=>o===t.digest?[]:(await Promise.all(e.map(t=>t.referrers(o)))).flat()}}const nothing=async()=>{}
;async function findImage(t,e,o,r,i){if(t.kind==="joined"){
const s=await Promise.all(t.parts.map(t=>findImage(t,e,o,r,i)));return await join(s,o.sha256)}
if(t.kind==="engine")return{...await o.engine(t.name,r(),i),ofEngine:true};const{digest:s}=t;if(t.kind==="layout"){
const r=await o.layout((0,a.resolve)(e,t.path));if(await r.manifest(s))return{source:r,digest:s,close:nothing};throw(0,
c.Qm)(`image: the OCI layout ${t.path} holds no ${s}; build it in this job, or correct the path`)}
const n=await o.registries.open(t.repository);if(await n.manifest(s))return{source:n,repository:n,digest:s,close:nothing
};throw(0,c.Qm)(`image: ${t.repository} holds no ${s}; push it there first, or correct the reference`)}var h=o(20509)
;var g=o(93720);var l=o(27122);function parsePushImage(t){const[,e,o=""]=/^oci:(.*?)(?:@(.*))?$/s.exec(t)??[]
;if(e!==void 0){if(e!==""&&(0,g.Bc)(o))return{kind:"layout",path:e,digest:o}
;throw new Error(`"${t}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}if((0,g.Bc)(t))return{
kind:"engine",name:t};const r=(0,l.F2)(t);if(r.digest===void 0)return{kind:"engine",name:t};return{kind:"registry",
repository:`${r.host}/${r.name}`,digest:r.digest}}var m=o(19349);var p=o(25369);var y=o(42981);var w=o(24905)
;var v=o(71493);const $={
image:(0,w.mw)("oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine; several by digest, one a line, are joined to one index of all their platforms",function parsePushImages(t){
const e=(0,h.Dx)(t).map(parsePushImage);const[o,r]=e;if(o===void 0)throw new Error("it names nothing")
;if(r===void 0)return o;const i=e.find(({kind:t})=>t==="engine");if(i===void 0)return{kind:"joined",parts:e}
;throw new Error("several images are joined by digest: give each as <registry>/<name>@sha256:… or oci:<path>@sha256:…")
}),
repository:(0,w.mw)("Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line",t=>{
const e=(0,h.Dx)(t);for(const t of e)(0,m.SU)(t);return[...new Set(e)]}),key:(0,
w.lq)("build-image's output key: adds the tag content-<key>, by which it finds this content again",t=>{
if(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(t))return t
;throw new Error(`"${t}" is not a content key as build-image gives it`)}),...p.loginInputs,...i.sp,...y.ol,role:v.J}
;var k=o(37797);async function checkKey({source:t,digest:e},o){if(o===void 0)return;const r=await(0,
f.TN)(t,await t.manifest(e));if(r===o)return
;const i=r===void 0?"says of no content that it is its own":`says that its content is ${(0,k.$r)(r)?r:"another"}`
;throw(0,
c.Qm)(`key: ${e} ${i}, not ${o}; give the key that the step which built this very image has as its output, or leave key out`)
}var b=o(17624);var x=o(81331);var O=o(14473);var j=o(68617);const E=(0,s.Q)({name:"push-registry",
description:"Puts an image where machines can fetch it by digest, once, under tags that never move",inputs:$,outputs:{
outcome:"pushed, already-there or failed",
image:"The image by digest in the first repository: <registry>/orders@sha256:…",
images:"JSON list of the image by digest in each repository",digest:"Digest of the image",
tags:"Tags that it has in each repository, with commas",changed:"true if anything was uploaded or tagged",
result:"All of this and more as JSON"},check:function check(t){const e=[...(0,p.checkLogins)(t),...(0,i.Xe)(t),...(0,
y.LE)(t)]
;if(t.image?.kind==="joined"&&t.key!==void 0)e.push("key: each platform has its own, and what is joined has none; leave it out")
;return e},async run(t,e){const{inputs:o,run:s,log:a}=t;const c=e.clock.now();await(0,O.dP)(o["scan-allow"]);const d=(0,
i.KQ)(o,s,()=>e.attestations());const u=await findImage(o.image,s.workspace,e,()=>{const o=e.scratch.open()
;t.keep("folder",o);return o},a.info);const{digest:f}=u;await checkKey(u,o.key)
;for(const t of u.parts??[u])if(t.repository)await(0,n.z)(t.repository,t.digest,o.key,d,a);const{key:h}=o;const g=(0,
b.s)(o,s,c);const{kind:l}=o.image;const m=l==="registry"?"promoted":l==="layout"?"built":l;const p={inputs:o,run:s,
ports:e,log:a,prove:d};const y=await(0,x.Nj)(u,m,h,g,s);(0,x.DS)(g,s,a);const w=[];const end=(o,i,s=f)=>{
const n=e.clock.now()-c;t.report({repositories:w});t.summary((0,r.t)({digest:s,outcome:o,why:i,seconds:n,rows:w}))};try{
const r=await(0,j.R)(o.repository,o,g.movable,e,a);(0,O.f1)(r,o,a);const{changed:i,images:s,...n}=await(0,
x.mk)(u,h,y,r,p,w);const c=i?"pushed":"already-there";t.setOutput("outcome",c);t.setOutput("image",s[0]??"")
;t.setOutput("images",JSON.stringify(s));t.setOutput("digest",n.digest);t.setOutput("tags",n.tags.join(","))
;t.setOutput("changed",i);for(const t of s)a.info(`${i?"pushed":"already there"}: ${t}`);end(c,"",n.digest)}catch(t){
end("failed",t instanceof Error?t.message:String(t));throw t}finally{await u.close()}},async post(t,e){
const o=t.kept("folder");if(o!==void 0)(await e()).scratch.clear(o)}})},45759:(t,e,o)=>{o.d(e,{Q:()=>defineAction})
;function defineAction(t){return t}},71493:(t,e,o)=>{o.d(e,{J:()=>s});var r=o(24905)
;const i=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/
;const s=(0,r.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",t=>{
if(i.test(t))return t
;throw new Error(`"${t.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})}};
