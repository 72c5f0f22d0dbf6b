export const id=4949;export const ids=[4949];export const modules={74949:(e,t,n)=>{n.r(t);n.d(t,{action:()=>D})
;function futureCommit({sha:e,time:t},n){if(t<=n/1e3+60)return
;const[o,s]=[t*1e3,n].map(e=>new Date(e).toISOString().replace(/\.\d+Z$/,"Z"))
;return`commit ${e.slice(0,12)} is of ${o}, by this machine's clock (${s}) a time to come: files that a step makes keep the time of the build until then, so no two builds are the same; give the commit its right time with git commit --amend --no-edit, or set the clock`
}var o=n(5583);function buildSummary(e){return`${e.map(one).join("\n\n")}\n`}function one(e){
const{name:t,found:n,image:s,key:i,reusable:r,release:a,seconds:c,tested:l,verified:u,madeOf:f}=e
;const d=t===""?"Image":`Image ${(0,o.g)(t)}`;const h=n?"♻️ found, nothing was built":`✅ built in ${c.toFixed(1)} s`
;const m=[["Image",(0,o.a)(s)],["Release",(0,o.a)(a)],["Size",sizeRow(e)],["Content key",r?(0,
o.a)(i):"none: the build used what no key can tell, see the warning"],["Tested",l===void 0?"":(0,
o.a)(l)+(n?" (when it was built)":"")],["Reproduced",u?"byte for byte, in a second build without cache":""]].filter(([,e])=>e)
;return[`## ${d}: ${h}`,["| | |","|---|---|",...m.map(([e,t])=>`| ${e} | ${t} |`)].join("\n"),...e.platforms.map(summary_layers),["### What the key is made of","",...f.map(e=>`- ${(0,
o.g)(e)}`)].join("\n"),`### What to do next\n\n- ${next(e)}`].join("\n\n")}function next({image:e}){
if(!e.startsWith("oci:"))return`Release ${(0,o.a)(e)}: give it to immutable-rollout, or to push-registry for more tags.`
;return"Push it: give the output `image` to push-registry, in this job."}function sizeRow({size:e,last:t}){
if(t===void 0)return bytes(e);const n=e-t.size
;const s=n===0?"the same as":`${bytes(Math.abs(n))} ${n>0?"more":"less"} than`;return`${bytes(e)}, ${s} ${(0,
o.a)(t.tag)}`}function summary_layers({platform:e,layers:t}){
const n=t.map(({instruction:e,size:t,seconds:n,cached:s})=>{const i=s?"cached":n===void 0?"":`${n.toFixed(1)} s`
;const r=e.length>100?`${e.slice(0,99)}…`:e;return`| ${r===""?"":(0,o.a)(r)} | ${bytes(t)} | ${i} |`})
;return[`### Layers (${e})`,"","| instruction | size | time |","|---|--:|--:|",...n].join("\n")}function bytes(e){
if(e<1e3)return`${e} B`;const t=["kB","MB","GB"];let n=e/1e3;let o=0;while(n>=999.95&&o<t.length-1){n/=1e3;o+=1}
return`${n.toFixed(1)} ${t[o]}`}function namedIn(e,t,n,o={}){const s=new Map(Object.entries(n));const i=new Map
;const r=[];for(const t of joined(e)){const[,e,n]=/^\s*ARG\s+(\w+)(?:=(\S*))?/i.exec(t)??[]
;if(e!==void 0&&r.length===0){const t=s.get(e)??(n===void 0?void 0:filled(n,i));if(t!==void 0)i.set(e,t)}
const[,o,a]=/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(t)??[];if(o!==void 0)r.push({name:a?.toLowerCase(),
base:filled(o,i),sources:[]})
;for(const[,e=""]of t.matchAll(/[\s,=](?:--)?from=["']?([^\s,"']+)/gi))r.at(-1)?.sources.push(e)}
const a=s.get("BUILDKIT_SYNTAX")??syntaxOf(e);const{images:c,final:l}=reached(r,t,new Map(Object.entries(o)));return{
images:[...new Set([...a?[a]:[],...c])],final:l,syntax:a}}function reached(e,t,n){const o=[];const s=new Set
;const at=(t,o)=>{if(n.has(t))return-1;const s=e.findLastIndex(({name:e},n)=>n<o&&e===t.toLowerCase())
;return s<0&&/^\d+$/.test(t)&&Number(t)<o?Number(t):s};const follow=t=>{const n=e[t];if(n===void 0)return
;const o=at(n.base,t);const i=o<0?image(n.base):follow(o);if(s.has(t))return i;s.add(t);for(const e of n.sources){
const n=at(e,t);if(n<0)image(e);else follow(n)}return i};const image=e=>{const t=n.get(e.replace(/:latest$/,""))??e
;if(t==="scratch"||/[$'"]/.test(t))return;o.push(t);return t};const i=t===void 0?e.length-1:at(t,e.length)
;const r=follow(i);return{images:o,final:r}}function joined(e){
return e.replace(/^[ \t]*#.*\n?/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").split("\n")}function filled(e,t){
const n=e.replace(/^(["'])(.*)\1$/,"$2")
;return n.replace(/\$(?:(\w+)|\{(\w+)(?::?-([^{}]*))?\})/g,(e,n,o,s)=>t.get(n??o)??s??e)}function syntaxOf(e){
return/^\uFEFF?(?:#[ \t]*(?:escape|check)[ \t]*=.*\n)*#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(e)?.[1]}
const s=/^(?:(?:https?|ftp|no|all)_proxy|(?:HTTPS?|FTP|NO|ALL)_PROXY|BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE)$/
;function unusedArgs(e){const t=new Set(e.flatMap(({dockerfile:e})=>namesIn(e)))
;const n=e.flatMap(({dockerfile:e,buildArgs:t})=>readOtherwise(e,t)?[]:Object.keys(t))
;return[...new Set(n)].filter(e=>!t.has(e)&&!s.test(e))}function namesIn(e){
return joined(e).flatMap(e=>/^\s*(?:ONBUILD\s+)?ARG\s(.*)/i.exec(e)?.[1]?.match(/[\w.-]+/g)??[])}
function readOtherwise(e,t){
const n=t["BUILDKIT_SYNTAX"]??/^\uFEFF?(?:#.*\n)*#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(e)?.[1]
;return n!==void 0&&!/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(n)}var i=n(61711)
;var r=n(51755);var a=n(45759);var c=n(27385);var l=n(60432);var u=n(62807);var f=n(74796);var d=n(69176);var h=n(20509)
;const m={local:["platform-split"],tar:["platform-split"],oci:["tar"],docker:["name"]};const p={
image:"push: true puts the image into repository, and load: true into the local engine",
registry:"push: true puts the image into repository",cacheonly:"it writes nothing; leave it out"}
;const g=Object.keys(m).join(", ");function outputOf(e){const bad=t=>new Error(`"${e}": ${t}`)
;const t=e.includes("=")?(0,d.q)(e):["type=local",`dest=${e}`];const n=t.map(e=>{
const[,t,n=""]=/^([^=]+)=(.*)$/s.exec(e)??[];if(t===void 0)throw bad(`${e} is no field such as dest=out`)
;return[t.trim().toLowerCase(),n]});const{type:o="",dest:s="",...i}=Object.fromEntries(n)
;if(/^(true|1)$/i.test(i["push"]??""))throw bad(p["registry"]??"");if(Object.hasOwn(p,o))throw bad(p[o]??"")
;if(!isType(o))throw bad(`type is one of ${g}`)
;if(s===""&&o==="docker")throw bad("for the local engine give load: true, and dest for a file")
;if(s===""||s==="-")throw bad("dest is missing: the folder or file that it goes to")
;if("compression"in i||"compression-level"in i)throw bad("it is written as it was built; compression is an input of its own")
;const r=Object.keys(i).find(e=>!m[o].includes(e))
;if(r!==void 0)throw bad(`${r} can't be given: of type=${o} ${["dest",...m[o]].join(", ")} can`);return{type:o,dest:s,
more:i}}function isType(e){return Object.hasOwn(m,e)}var w=n(17981);var y=n(19349);var v=n(85004);var b=n(25369)
;var $=n(42981);var k=n(24905);var O=n(71493);const x={
context:(0,k.P_)("Folder that the image is built from, within a git repository",".",k.Qq),file:(0,
k.lq)("The Dockerfile; <context>/Dockerfile when empty",k.Qq),
target:(0,k.lq)("Stage of the Dockerfile to build; the last when empty",k.Qq),platforms:(0,
k.lq)("Such as linux/amd64, linux/arm64; the runner's own when empty",e=>(0,h.QG)(e).map(w.FL)),"build-args":(0,
k.lq)("NAME=value a line, for ARG",h.aX),
"build-contexts":(0,k.lq)("name=docker-image://<image> a line: images by the names that the Dockerfile has for them; folders and addresses are refused",f.i),
secrets:(0,
k.rJ)((0,k.lq)("name=value a line, for RUN --mount=type=secret; never in the image, the key or the log",h.fq),Object.values),
"secret-envs":(0,k.lq)("name=VARIABLE a line: secrets that are in the environment",h.fq),"secret-files":(0,
k.lq)("name=path a line: secrets that are in files",h.fq),
ssh:(0,k.lq)("Agents or keys for RUN --mount=type=ssh, a line each, such as default",h.Dx),labels:(0,
k.lq)("name=value a line, on top of the OCI labels that every image gets",h.fq),annotations:(0,
k.lq)("name=value a line, on top of those that every image gets",h.fq),"cache-from":(0,
k.lq)("Where layers may be taken from, a line each, such as type=gha",h.Dx),"cache-to":(0,
k.lq)("Where layers are kept, a line each, such as type=gha,mode=max",h.Dx),pull:(0,
k.P_)("true has the builder ask for each image anew, whatever it has under that tag; which base images a commit keeps is for refresh-base to say","false",h.GX),
"no-cache":(0,k.P_)("true builds without any cache","false",h.GX),"no-cache-filters":(0,
k.lq)("Stages that are built without cache, by lines or commas",h.QG),network:(0,
k.lq)("What RUN may reach: default, none or host",(0,k.yL)("default","none","host")),"add-hosts":(0,
k.lq)("Names that RUN knows: name:address a line",h.Dx),
allow:(0,k.lq)("Entitlements, by lines or commas, such as network.host",h.QG),"shm-size":(0,
k.lq)("Size of /dev/shm for RUN, such as 1g",k.Qq),
ulimit:(0,k.lq)("Limits for RUN, a line each, such as nofile=1024:1024",h.Dx),provenance:(0,
k.P_)("true, false or such as mode=max; with it no two builds have the same digest","false",h.lG),sbom:(0,
k.P_)("true, false or generator=<image>, a scanner of your own; with it no two builds have the same digest","false",h.lG),
"file-times":(0,
k.P_)("commit, or content: a date of 1981 to 2004 by what is in each file, so that a builder that is kept is sent only what differs; some servers then tell clients that a changed file is the old one","commit",(0,
k.yL)("commit","content")),
compression:(0,k.P_)("How the layers are packed that the build makes: gzip, or zstd, which is quicker to unpack; a base image keeps its own","gzip",(0,
k.yL)("gzip","zstd")),"compression-level":(0,k.lq)("0 to 9 for gzip, 0 to 22 for zstd; BuildKit's own when empty",l.bj),
outputs:(0,
k.lq)("Files that are written of the image, built or found, a line each: type=local or tar with dest=<path> for the files in it, type=oci or docker for the image itself",function outputsOf(e){
const t=(0,h.Dx)(e).map(outputOf);const n=t.find(({dest:e},n)=>t.findIndex(t=>t.dest===e)!==n)
;if(n!==void 0)throw new Error(`${n.dest} would be written twice; give each a dest of its own`);return t}),
repository:(0,
k.lq)("Where the image is pushed, or will be, such as orders; asked for this content, and when it is there nothing is built",e=>{
(0,y.SU)(e);return e}),
"test-command":(0,k.lq)("Words that the image is run with when it is built, such as npm test; unless it ends with 0 the job fails",e=>{
(0,v.G)(e);return e})};const j={...x,
images:(0,k.lq)("Several images at once: a YAML list of name and any of the inputs above; they are built in parallel",k.Qq),
builder:(0,k.lq)("Builder of buildx to use; the current one when empty, or one that is made for the job",k.Qq),
"refresh-base":(0,
k.P_)("once: a commit keeps the base images of its first build in repository. true: always those of now. false: those of the last build of this commit, of this branch, of the one that a pull request goes to, or of the default branch","once",(0,
k.yL)("once","true","false")),
dirty:(0,k.P_)("refuse or allow changes that are not committed; allowed, they are built and the release says so","refuse",(0,
k.yL)("refuse","allow")),
push:(0,k.P_)("true: the builder pushes the image to repository, and it gets its tags there, as push-registry would do it","false",h.GX),
load:(0,
k.P_)("true: the image, built or found, is in the local Docker engine under its tags of repository, for the engine's own platform","false",h.GX),
...$.ol,...b.loginInputs,...r.sp,
verify:(0,k.P_)("true builds a second time, without cache, and fails unless every byte is the same","false",h.GX),
role:O.J};var S=n(76760);function secretProblems(e,t){
const empty=e=>`the secret ${e} is empty; give it a value, or take it out of the list`;const n=[]
;for(const[t,o]of Object.entries(e.secrets??{}))if(o==="")n.push(empty(t))
;for(const[o,s]of Object.entries(e["secret-envs"]??{}))if(t.variable(s)===void 0)n.push(`${empty(o)} (secret-envs: ${s})`)
;for(const[o,s]of Object.entries(e["secret-files"]??{})){const e=t.size(s)
;if(e===void 0)n.push(`secret-files: ${o}: there is no file ${s}; write it in a step before`)
;if(e===0)n.push(`${empty(o)} (secret-files: ${s})`)}return n}async function secretTexts(e,t){
const n=Object.values(e["secret-files"]??{}).filter(e=>(t.size(e)??0)<=65536)
;return[...Object.values(e.secrets??{}),...Object.values(e["secret-envs"]??{}).map(e=>t.variable(e)),...await Promise.all(n.map(e=>t.text(e)))]
}function secretsOf(e,t,{variable:n}){const o=Object.entries(e["secret-envs"]??{}).map(([e,t])=>[e,n(t)??""])
;const s=[...Object.entries(e.secrets??{}),...o].map(([e,t],n)=>({id:e,value:t,name:`IMMUTABLE_SECRET_${n}`}))
;const i=Object.entries(e["secret-files"]??{}).map(([e,n])=>[e,(0,S.resolve)(t,n)]);return{
words:[...s.map(({id:e,name:t})=>`${(0,
d.X)(`id=${e}`)},env=${t}`),...i.map(([e,t])=>[`id=${e}`,`src=${t}`].map(d.X).join())],
env:Object.fromEntries(s.map(({name:e,value:t})=>[e,t]))}}async function imagesAsked(e,t){if(e.images===void 0){
const n=[...secretProblems(e,t),...verifyProblems(e),...levelProblems(e)];if(n.length>0)throw(0,u.Cv)("inputs",(0,
u.Qm)(`invalid inputs: ${n.join("; ")}`));return[{...e,name:""}]}
const{parse:o}=await n.e(8815).then(n.t.bind(n,38815,19));const s=[];let i;try{i=o(e.images,{schema:"failsafe",
customTags:["null"]})}catch(e){throw invalid([`is not YAML: ${e.message.split("\n")[0]}`])}
if(!Array.isArray(i)||i.length===0)throw invalid(['must be a list such as "- name: web"'])
;const r=i.map((t,n)=>ask(t,n,e,s));for(const n of r){const o=verifyProblems({...n,verify:e.verify})
;const i=[...secretProblems(n,t),...o,...levelProblems(n)];s.push(...i.map(e=>`${n.name}: ${e}`))}s.push(...(0,c.J_)(r))
;const a=r.map(({name:e})=>e);const l=a.find((e,t)=>a.indexOf(e)!==t);if(l!==void 0)s.push(`${l} is there twice`)
;if(e["refresh-base"]==="false"&&r.some(({repository:e})=>e===void 0))s.push("refresh-base: false needs a repository for each image")
;if(e.push&&r.some(({repository:e})=>e===void 0))s.push("push needs a repository for each image")
;if(e.load&&r.some(({repository:e})=>e===void 0))s.push("load needs a repository for each image")
;const f=r.flatMap(({outputs:e=[]})=>e.map(({dest:e})=>e));const d=f.find((e,t)=>f.indexOf(e)!==t)
;if(d!==void 0)s.push(`outputs: ${d} would be written twice; give each image a dest of its own`)
;if(s.length>0)throw invalid(s);return r}function ask(e,t,n,o){const s=typeof e==="object"&&e!==null?e:{}
;const i=typeof s["name"]==="string"?s["name"]:"";const r=i||`image ${t+1}`
;if(!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(i))o.push(`${r}: name must be lower case letters, digits and single dashes, dots or underscores`)
;const a={};for(const[e,t]of Object.entries(s)){if(e==="name")continue;const n=x[e];if(n===void 0){
o.push(`${r}: ${e} is not one of name, ${Object.keys(x).join(", ")}`);continue}try{a[e]=n.parse(written(t))}catch(t){
o.push(`${r}: ${e}: ${t.message}`)}}return inOwnCache({...n,...a,name:i})}function inOwnCache(e){
const own=t=>t?.map(t=>(0,c.Iw)(t,e.name));return{...e,"cache-from":own(e["cache-from"]),"cache-to":own(e["cache-to"])}}
function verifyProblems(e){if(!e.verify)return[];const t=(0,c.S7)(e["cache-to"]??[]).includes("inline")
;return[...t?["verify: cache-to: type=inline writes times into the image, so no two builds are the same; give type=registry or type=gha"]:[],...e["file-times"]==="content"?["verify: with file-times: content folders get other times in a builder that knows an earlier commit's files, so it would prove nothing; give file-times: commit"]:[]]
}function levelProblems({compression:e,"compression-level":t}){const n=(0,l.sJ)({type:e,level:t})
;return n===void 0?[]:[`compression-level: ${n}`]}function written(e){if(e===null||e===void 0)return
;if(Array.isArray(e))return e.map(String).join("\n");if(typeof e!=="object")return String(e)
;const t=Object.entries(e).map(([e,t])=>`"${e}=${t??""}"`.replaceAll(/(?<!^)"(?!$)/g,'""'));return t.join("\n")}
function invalid(e){return(0,u.Cv)("inputs",(0,u.Qm)(`invalid inputs: images: ${e.join("; ")}`))}var A=n(69727)
;var z=n(37797);function layersOf(e,t,n){const o=(t.history??[]).filter(e=>!e.empty_layer)
;const s=n.filter(({seconds:e})=>e!==void 0);return(e.layers??[]).map(({digest:e,size:t},n)=>{
const i=readable(o[n]?.created_by??"");const r=s.findIndex(e=>sameInstruction(e,i));const[a]=r<0?[]:s.splice(r,1)
;if(a?.seconds===void 0)return{digest:e,size:t,instruction:i};return{digest:e,size:t,instruction:i,seconds:a.seconds,
cached:a.cached}})}function sizeOf(e){return(e.layers??[]).reduce((e,{size:t})=>e+t,0)}function readable(e){
return e.replace(/ # buildkit$/,"").replace(/^RUN \|\d+ .*?(?=\/bin\/sh -c )/,"RUN ").replace(/^RUN \/bin\/sh -c /,"RUN ").replace(/^\/bin\/sh -c #\(nop\) +/,"").replace(/\s+/g," ").trim()
}function sameInstruction({name:e},t){const n=e.replace(/^\[[^\]]*\] /,"").replace(/^(RUN|COPY|ADD)( --\S+)+/,"$1")
;return t!==""&&n.replace(/\s+/g," ").trim()===t.replace(/^(COPY|ADD)( --\S+)+/,"$1")}function firstDifference(e,t){
const n=Math.max(e.length,t.length);for(let o=0;o<n;o++){if(e[o]?.digest===t[o]?.digest)continue
;const s=e[o]?.instruction||t[o]?.instruction||"an instruction that the image does not tell"
;return`layer ${o+1} of ${n} (${s})`}return}var P=n(82375);var E=n(17292)
;async function lookUp({repository:e,expected:{key:t}},n){if(e===void 0||t===void 0)return;const o=await e.manifest((0,
A.mB)(t));if(o===void 0)return;const{digest:s}=o;const[i,r,a,c]=await Promise.all([(0,P.o2)(e,o),(0,E.o)(e,o),(0,
P.TN)(e,o).catch(e=>e),n(s)]);if(r===void 0&&a instanceof Error)throw a;const l=r!==void 0?gone(r):another(t,a);return{
image:`${e.host}/${e.name}@${s}`,digest:s,size:sizeOf(i),doubt:l,beside:c}}function gone(e){
return`${e}, which is a part of it, is not there any more`}function another(e,t){
if(t===void 0)return"it does not say of which content it is"
;return t===e?void 0:"it says that it is of another content"+((0,z.$r)(t)?`, ${t}`:"")}async function lastBuild(e,t){
for(const n of(0,A.Ct)(t)){const t=await e.manifest(n);if(t!==void 0)return{tag:n,size:sizeOf(await(0,P.o2)(e,t))}}
return}var C=n(86082);var F=n(94493);async function builtImages(e,t,n){const{manifests:o}=(0,F.$E)(await there(e,t))
;const s=(o??[{digest:t,platform:void 0}]).filter(e=>!(0,F.H3)(e))
;return await Promise.all(s.map(async({digest:t,platform:o})=>{const s=(0,F.$E)(await there(e,t))
;const i=s.config?JSON.parse(await e.text(s.config.digest)):{};const{os:r,architecture:a,variant:c}={...n,...i,...o}
;return{digest:t,content:s,config:i,platform:{os:r,architecture:a,...c?{variant:c}:{}}}}))}async function there(e,t){
const n=await e.manifest(t);if(n===void 0)throw new Error(`the builder says that it made ${t}, which is not there`)
;return n}var M=n(27122);function expect(e,t,n){return{bases:t,key:(0,z.lO)(e,t,n)}}async function digestsOf(e,t,n,o){
const s=await Promise.all(e.map(async e=>{const asked=async()=>t[e]??await digestOf(e,n)
;const s=o?await asked().catch(()=>{}):await asked();return s===void 0?[]:[[e,s]]}));return Object.fromEntries(s.flat())
}async function digestOf(e,t){const{host:n,name:o,tag:s,digest:i}=(0,M.F2)(e);if(i!==void 0)return i
;return await(await t()).resolve(`${n}/${o}`,s??"latest")}function inFull(e){return e.flatMap(e=>{try{
return e===void 0?[]:[(0,y.fq)(e)]}catch{return[]}})}function mountsCache(e){
const t=e.replace(/[\\`][ \t]*\r?\n/g,"").split("\n")
;return t.some(e=>/--mount=/i.test(e)&&/\btype=["']?(cache|\$)/i.test(e))}function wantsTime(e){
return/^\s*ARG\s(?:.*\s)?SOURCE_DATE_EPOCH(?:\s|=|$)/im.test(e)}function wantsBuilder(e){
return/\bBUILD(PLATFORM|OS|ARCH|VARIANT)\b/.test(e.replaceAll(/--platform=\S+/g,""))}var _=n(92005)
;function perCommit(e,{commits:t,run:n}){return Object.entries(e).flatMap(([e,o])=>{
const s=o.toLowerCase().match(/[0-9a-f]{7,}/g)??[];const i=t.some(e=>s.some(t=>e.startsWith(t)))
;return i||n!==""&&o===n?[e]:[]})}var I=n(31214);function ageOf(e,{dockerfile:t}){
return mountsCache(t)?"now":e["file-times"]}function buildsUnasked(e,{actor:t,fork:n}){
return e!=="no permission"||n||t==="dependabot[bot]"}async function openWhere(e,t,n){const{repository:o}=e
;if(o===void 0)return{repository:void 0};return await unlessUnasked(async()=>({
repository:await(await t.registries()).open(o)}),e=>({repository:void 0,unasked:e}),n)}
async function unlessUnasked(e,t,{run:n,push:o}){try{return await e()}catch(e){const{actor:s,event:i}=n
;if(o||!(e instanceof u.jQ))throw e;if(!buildsUnasked(e.why,{actor:s,fork:i.pull?.fork===true}))throw e
;return t(e.message)}}async function decide(e,t,n,o,s){const{platform:i}=o.runner;for(const e of(0,
I.lD)(t.ignore))s.log.notice(`${t.ignoreFile}: what BuildKit takes ${e} for can't be told with certainty, so the content key is made as if nothing was left out, and is another one with each change; write it without { | }, brackets or a backslash`)
;const r={commits:[t.commit.sha,s.run.sha].filter(e=>e!==""),run:s.run.id}
;for(const t of perCommit(e["build-args"]??{},r))s.log.notice(`build-args: ${t} is another one with each commit, so the content key is too, and nothing is ever found by it; have the app read IMMUTABLE_RELEASE where it runs, or the image's label org.opencontainers.image.revision, and leave ${t} out`)
;const a=e.platforms??[i];const{sha256:c}=o.runner;const u=(0,z.Sx)({context:t.visible,attributes:t.attributes,place:{
context:t.context,file:t.file},ignore:t.ignoreBlob,dockerfile:t.dockerfileBlob,target:e.target,platforms:a.map(w.VQ),
builder:wantsBuilder(t.dockerfile)?(0,w.VQ)(i):void 0,buildArgs:e["build-args"]??{},contexts:e["build-contexts"],
fileTimes:ageOf(e,t)==="content"?"content":void 0,surroundings:surroundingsOf(e),compression:(0,
l.u$)(compressionOf(e)).join()||void 0,labels:e.labels??{},annotations:e.annotations??{},testCommand:e["test-command"],
provenance:e.provenance==="false"?void 0:e.provenance,sbom:e.sbom==="false"?void 0:e.sbom},c)
;const f=namedIn(t.dockerfile,e.target,e["build-args"]??{},e["build-contexts"])
;const[d,[h],[m]]=[inFull(f.images),inFull([f.final]),inFull([f.syntax])];const registries=()=>o.registries()
;const[{told:p,held:g,...y},v]=await Promise.all([unlessUnasked(()=>past(n,u,t,s),e=>({...T,repository:void 0,unasked:e
}),s),digestsOf(d,{},registries,true)]);const b=p===void 0?d:Object.keys(p)
;const{bases:$,...k}=await unlessUnasked(async()=>({...y,bases:await digestsOf(b,{...v,...g},registries,p===void 0)
}),e=>({repository:void 0,unasked:e,bases:{...v,...g}}),s);return{...{ask:e,content:t,platforms:a,recipe:u,held:g,
named:d,final:h,syntax:m,...k},expected:expect(u,$,c),release:releaseOf(t)}}function surroundingsOf(e){
const{network:t,"add-hosts":n,allow:o,"shm-size":s,ulimit:i}=e;return{network:t,"add-hosts":n,allow:o,"shm-size":s,
ulimit:i}}function compressionOf({compression:e,"compression-level":t}){return{type:e,level:t}}const T={told:void 0,
held:{}};async function past(e,t,n,o){const{repository:s}=e;if(s===void 0)return{...e,...T}
;const[i,r]=await Promise.all([(0,P.Gr)(s,(0,A.jP)(t),t),keptBases(s,n,o)]);return{...e,told:i,held:r}}
async function keptBases(e,{commit:t,dirty:n},{run:o,refreshBase:s,log:i,prove:a}){if(s==="true")return{}
;const c=`${e.host}/${e.name}`;const l=[...n?[]:[t.sha],...s==="false"?(0,A.Ct)(o):[]];for(const t of l){
const n=a?await(0,P.qM)(e,t):t;const o=n===void 0?{}:await(0,P.FE)(e,n)
;if(n===void 0||Object.keys(o).length===0)continue;const s=await(0,r.B2)(a,n,void 0);if(s!==void 0){
i.info(`refresh-base: the base images of ${c}:${t} are not taken: ${s}`);continue}
i.info(`refresh-base: the base images are those of ${c}:${t}`);return o}
if(s==="false")i.info(`refresh-base: ${c} has no build under ${l.join(", ")||"any branch"} yet: the base images are those of now`)
;return{}}function releaseOf({commit:e,snapshot:t,dirty:n}){const o=e.sha.slice(0,12)
;return n?`${o}-dirty-${t.tree.slice(0,6)}`:o}
function orderOf(e,{expected:{bases:t,key:n},held:o,noCache:s,first:i,again:r,folder:a,output:c},l,u){
const{ask:f,content:d,recipe:h,named:m}=e;const p=secretsOf(f,u.workspace,l.workspace);const g=(0,S.join)(a,"files")
;const w={...describe(e,t,u),...n!==void 0&&{[_._]:n}};const y=(0,C.$)(Object.keys(t).sort())===(0,C.$)([...m].sort())
;const v={...w,...n!==void 0&&!y&&{[_.bc]:h},...(0,_.oz)(t)};const b={builder:l.builder,context:(0,S.join)(g,d.context),
file:(0,S.join)(g,d.file),target:f.target,platforms:e.platforms,buildArgs:{...timeOf(e),...f["build-args"],
...order_syntaxOf(e,o)},contexts:f["build-contexts"]??{},pull:i&&f.pull,labels:{...w,...f.labels},
annotations:annotationsOf(e,v),secrets:p.words,ssh:f.ssh??[],cacheFrom:f["cache-from"]??[],
cacheTo:r?[]:f["cache-to"]??[],provenance:f.provenance,sbom:f.sbom,policy:(0,S.join)(a,"policy.json"),metadata:(0,
S.join)(a,"metadata.json"),epoch:d.commit.time,noCacheFilters:i?f["no-cache-filters"]??[]:[],
surroundings:surroundingsOf(f),compression:compressionOf(f),noCache:s,output:c,held:o};return{order:b,env:{...l.env,
...p.env}}}function describe({content:e,final:t,release:n},o,{repository:s,ref:i,url:r}){const a=(0,_.dp)(i)
;const c=r?.split(`/${s}/`)[0];const l=t===void 0?void 0:o[t];return(0,_.J0)({source:c&&`${c}/${s}`,
revision:e.dirty?`${e.commit.sha}-dirty-${e.snapshot.tree.slice(0,6)}`:e.commit.sha,time:e.commit.time,
version:e.dirty||a===void 0?n:a,base:t!==void 0&&l!==void 0?{name:t,digest:l}:void 0})}
function annotationsOf({ask:e,platforms:t},n){const o=t.length>1?"index,manifest:":""
;const s=Object.entries(n).map(([e,t])=>[`${o}${e}`,t]);return{...Object.fromEntries(s),...e.annotations}}
function timeOf({content:e}){return wantsTime(e.dockerfile)?{SOURCE_DATE_EPOCH:String(e.commit.time)}:{}}
function order_syntaxOf({syntax:e},t){const n=e===void 0?void 0:t[e];if(e===void 0||n===void 0||e.includes("@"))return{}
;return{BUILDKIT_SYNTAX:`${e}@${n}`}}var q=n(47275);async function writeOut(e,{ask:t,content:n},o){
const s=await e.archive(n.snapshot,n.paths,n.submodules,o,ageOf(t,n))
;for(const e of[n.file,...n.ignoreFile===void 0?[]:[n.ignoreFile]])if(!s.has(e))throw(0,u.Cv)("content",(0,
u.Qm)(`${e} is left out by export-ignore in .gitattributes; a build needs it, take that line away`))
;const i=n.visible.filter(({type:e,mode:t})=>e==="blob"&&t!=="120000")
;const r=n.attributes.length===0?[]:i.map(({path:e})=>e);const a=[...r,...inSubmodules(n,s)].find(e=>s.isPointer((0,
S.join)(n.context,e)));if(a===void 0)return
;throw(0,u.Qm)(`${(0,q.S)(a)} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`)
}function inSubmodules({submodules:e,context:t,ignore:n},o){const s=(0,I.zK)(n);const i=t===""?0:t.length+1
;const r=e.flatMap(({path:e})=>o.filesBelow(e));return r.map(e=>e.slice(i)).filter(e=>!s(e))}
async function make(e,t,{again:n,noCache:o,to:s},i){const{ask:r,recipe:a,held:c,content:l}=e
;const{source:f,workshop:d,sha256:h,tell:m,local:p,plainHttp:g}=i
;const w=(0,S.join)(d.folder,r.name||"image",...n?["again"]:[]);const y=(0,S.join)(w,"files");const v=(0,
S.resolve)(w,"layout");const b=s===void 0?{layout:v}:{repository:`${s.host}/${s.name}`,plainHttp:g.includes(s.host)}
;d.scratch.folder(y);try{await writeOut(f,e,y);let r={expected:t,held:c,noCache:o,first:o||!n,again:n,folder:w,output:b}
;const g=await attempt(e,r,i,m);let $=g;for(let t=1;;t++){const{bases:n,loose:o}=$.used
;const c=o.length===0?expect(a,n,h):{bases:n,key:void 0};if((0,C.$)(c)===(0,C.$)(r.expected)){const{digest:e}=$
;const t=await builtImages(s??await i.layout(v),e,p);const n=`${"layout"in b?`oci:${v}`:b.repository}@${e}`;return{...$,
...c,steps:g.steps,images:t,image:n,layout:s===void 0?v:void 0}}if(t===3)throw(0,
u.gz)(`building ${l.file}: its base images move while it is built; run again, or name them by digest`)
;d.scratch.clear(v);m("it says now what the build has used, which was not known before");r={...r,expected:c,held:n,
noCache:false,first:false};$=await attempt(e,r,i,()=>{})}}finally{d.scratch.clear(y)}}
async function attempt(e,t,{workshop:n,run:o},s){const{ask:i,content:r}=e;const{order:a,env:c}=orderOf(e,t,n,o)
;const l=i.name===""?"the image":`the image ${i.name}`;return await n.docker.build(a,l,r.file,c,s)}
function accountOf(e,t,n){const{ask:o,release:s}=e;const i="images"in t?t:void 0
;const r=(i?.images??[]).map(({platform:e,content:t,config:n})=>({platform:(0,w.VQ)(e),layers:layersOf(t,n,i?.steps??[])
}));const[a]=i?.images??[];return{...n,name:o.name,found:i===void 0,image:t.image,digest:t.digest,
size:i?a?sizeOf(a.content):0:t.size,key:(i??e.expected).key??"",reusable:i===void 0||i.key!==void 0&&!isAnother(e,i),
release:s,platforms:r,madeOf:madeOf(e,i?.bases??e.expected.bases),tested:o["test-command"]}}
function isAnother({unproven:e,expected:t},{key:n,digest:o}){return e!==void 0&&n===t.key&&e!==o}
function told({name:e,found:t,digest:n,size:o,key:s}){
return`${e===""?"":`${e}: `}${t?"found":"built"} ${n}, ${bytes(o)}, ${s===""?"without a content key":`content key ${s}`}`
}function keyFor({key:e,reusable:t,found:n,release:o},s){const i=o.includes("-dirty-")
;const r=s!==""&&o!==s.slice(0,o.length);return!t||i||n&&r?"":e}function madeOf({content:e,ask:t,platforms:n},o){
const s=e.visible.filter(({type:e})=>e!=="tree").length;const i=Object.keys(t["build-args"]??{})
;const r=e.context===""?"the repository":e.context
;return[`${s} files of ${r}, as .dockerignore leaves them`,`${e.file}${t.target===void 0?"":`, target ${t.target}`}, for ${n.map(w.VQ).join(", ")}`,...i.length===0?[]:[`build arguments ${i.join(", ")}`],...Object.entries(o).map(([e,t])=>`${e} at ${t}`),...t["test-command"]===void 0?[]:[`the test ${t["test-command"]}`]]
}function compare(e,t){for(const[n,o]of e.images.entries()){const e=t.images[n];if(e?.digest===o.digest)continue
;const layers=e=>e?layersOf(e.content,e.config,[]):[]
;const s=firstDifference(layers(o),layers(e))??"the configuration, not a layer";throw(0,
u.gz)(`verify: two builds of this commit for ${(0,
w.VQ)(o.platform)} differ: ${o.digest} and ${e?.digest??"none"}; the first difference is in ${s}; make that instruction write the same each time (no dates, no random names, versions pinned)`)
}}var B=n(19245);function scratchFolder({keep:e},t){let n;return()=>{if(n!==void 0)return n;n=t.open();e("folder",n)
;return n}}async function openWorkshop({all:e,found:t,places:n,builder:o},s,i,r){
const{name:a,scratch:c,workspace:l}=s.runner;const u=r();const f=await s.docker();const d=f.configure((0,
S.join)(u,"docker"),await workshop_logins({all:e,found:t,places:n},s));i.keep("name",a)
;i.keep("config",JSON.stringify(d));const h=e.filter(({ask:e})=>e["test-command"]!==void 0)
;i.keep("tests",JSON.stringify(h.map(({ask:e})=>testName({name:a},e))))
;const m=e.length>0||t.some(({ask:e})=>e.outputs?.some(({type:e})=>/^(local|tar)$/.test(e)))
;const p=m?await f.chooseBuilder(o,a,d,i.log.info):{name:void 0,made:false};if(p.made){
i.log.info(`the engine's own builder cannot write an image to a folder: ${a} is made in a container for this job`)
;i.keep("builder",a)}return{docker:f,env:d,builder:p.name,scratch:c,workspace:l,folder:u,name:a}}
function testName({name:e},t){return`${e}-${t.name||"image"}`}
async function workshop_logins({all:e,found:t,places:n},o){
const s=e.flatMap(({named:e,expected:t,ask:n})=>[...e,...Object.keys(t.bases),...Object.values(n["build-contexts"]??{}),...[...n["cache-from"]??[],...n["cache-to"]??[]].flatMap(e=>workshop_readable((0,
c.CJ)(e))),...workshop_readable((0,B.u)(n.sbom))]);const i=s.map(e=>(0,M.F2)(e).host)
;const r=t.flatMap(({repository:e})=>e?.host??[]);const a=[...new Set([...i,...r,...n.map(({repository:e})=>e.host)])]
;const l=[...new Set(e.flatMap(ecrIn))].filter(e=>!a.includes(e));if(a.length+l.length===0)return{}
;const u=await o.registries()
;const f=await Promise.all([...a.map(async e=>[e,await u.login(e)]),...l.map(async e=>[e,await u.login(e).catch(()=>{})])])
;return Object.fromEntries(f.flatMap(([e,t])=>t&&t.username!=="<token>"?[[e,t]]:[]))}function ecrIn({content:e,ask:t}){
const n=[e.dockerfile,...Object.values(t["build-args"]??{})].join("\n")
;const o=n.match(/[a-z0-9.-]+\.(?:amazonaws|on)\.[a-z.]+|public\.ecr\.aws/g)??[]
;return o.filter(e=>e==="public.ecr.aws"||(0,y.Fd)(e))}function workshop_readable(e){try{if(e!==void 0)(0,M.F2)(e)
;return e===void 0?[]:[e]}catch{return[]}}async function closeWorkshop({kept:e},t){const n=e("name");const o=e("config")
;if(n===void 0||o===void 0)return;const s=JSON.parse(o);const i=await t()
;for(const t of JSON.parse(e("tests")??"[]"))await i.removeTest(t,s);const r=e("builder")
;if(r!==void 0)await i.removeBuilder(r,s)}async function buildOne(e,t){const{workshop:n,run:o,log:s,section:i}=t
;const{ask:r,content:a}=e;const c=r.name===""?"":`${r.name} | `;const tell=e=>s.info(c+e)
;const{clock:l,sha256:u,platform:f}=t.ports.runner;const{layout:d}=t.ports;const h={source:await t.ports.source(),
layout:d,workshop:n,run:o,local:f,plainHttp:t.plainHttp,sha256:u,tell};const m=l.now()
;i(`Build ${a.file} of ${e.release}`);const{place:p}=t;const g=r["test-command"]
;const w=t.verify||g!==void 0?void 0:p?.repository;const y={again:false,noCache:t.verify||r["no-cache"]}
;let b=await make(e,e.expected,{...y,to:w},h);const $=l.now()-m;for(const e of b.used.loose)s.warning(looseness(e))
;tellTaken(e,b,s);if(t.verify){i("Build it again, without cache");compare(b,await make(e,b,{...y,again:true,to:void 0
},h))}if(g!==void 0&&b.layout!==void 0){i(`Test: ${g}`);const{layout:e,images:t}=b;const o={layout:e,images:t,
name:testName(n,r),words:(0,v.G)(g),scratch:`${e}-test`};await n.docker.test(o,n.env,tell)}if(p!==void 0&&w===void 0){
i(`Push ${p.repository.host}/${p.repository.name}`);b=pushedAs(b,await make(e,b,{again:true,noCache:false,
to:p.repository},h))}const k=await(e.repository&&lastBuild(e.repository,o).catch(()=>{}));return accountOf(e,b,{
seconds:$,last:k,verified:t.verify})}function pushedAs(e,t){
const configs=({images:e})=>e.map(({content:e})=>e.config?.digest).join();if(configs(t)===configs(e))return{...t,
steps:e.steps}
;throw(0,u.gz)(`pushing ${t.image}: it is another image than ${e.digest}, which has passed; something else has emptied the builder's cache meanwhile, run again`)
}function tellTaken(e,t,n){if(!isAnother(e,t))return;const{repository:o,unproven:s}=e
;n.warning(`${o?.host}/${o?.name} has another image under this content's tag, ${s}, which is not taken: ${t.digest} gets no key, and is built anew each time; find out who pushed that one, and delete the tag ${(0,
A.mB)(t.key??"")}`,"Not taken")}function looseness(e){
return`the build used ${e}, and no content key can tell when that changes: this image gets none, and is built anew each time; give ADD a --checksum or a whole commit, or have what it fetches in the commit`
}var R=n(83994);var L=n(16947);async function readContent(e,t,{workspace:n,dirty:o,scratch:s}){const i=(0,
S.resolve)(n,t.context);const r=await e.commit(i);const a=r.prefix;const c=fileOf(r,i,t.file===void 0?(0,
S.join)(i,"Dockerfile"):(0,S.resolve)(n,t.file))
;const l=[...new Set([a,c,`${c}.dockerignore`,...[a,c].flatMap(attributePlaces)])];const u={commit:r,tree:r.tree}
;const[f,d]=await Promise.all([e.entries(u,l),e.dirty(r,l)]);const h={source:e,context:a,file:c,paths:l}
;if(o==="allow"&&d.length>0){const t=d.filter(({state:e})=>e==="repository").map(({path:e})=>e)
;const n=await e.withWorkTree(r,existing(l,f,d),t,s());const o=await read(h,n,await e.entries(n,l))
;const i=d.filter(matters(o));const a=i.filter(R.LY);if(a.length>0)throw(0,R.JT)(a,r.sha)
;if(i.length>0)return content(o,true)}const m=await read(h,u,f);const p=d.filter(matters(m));if(p.length>0)throw(0,
R.JT)(p,r.sha);return content(m,false)}function content(e,t){const{snapshot:n,context:o,file:s,paths:i,entries:r,...a}=e
;const c=(0,L.Gz)(r,o);const l=(0,L.RK)(c,a.ignore);const u=new Set(r.map(({path:e})=>e))
;const f=l.filter(({type:e})=>e==="commit");return{commit:n.commit,snapshot:n,dirty:t,context:o,file:s,...a,visible:l,
attributes:(0,L.Td)(r,o,s),paths:i.filter(e=>e===""||u.has(e)),submodules:f.map(e=>({...e,path:(0,S.join)(o,e.path)}))}}
async function read({source:e,context:t,file:n,paths:o},s,i){const at=e=>i.find(t=>t.path===e&&t.type==="blob")
;const r=at(n)
;if(r===void 0)throw(0,u.Qm)(`commit ${s.commit.sha.slice(0,12)} has no ${n}; commit it, or name the Dockerfile in file`)
;if(r.mode==="120000")throw(0,u.Qm)(`${n} is a symbolic link; name the Dockerfile that it points to in file`)
;const a=at(`${n}.dockerignore`)??at((0,S.join)(t,".dockerignore"));if(a?.mode==="120000")throw(0,
u.Qm)(`${a.path} is a symbolic link; put the lines that it points to there`)
;const c=await e.texts(s,[r.id,...a?[a.id]:[]]);const text=e=>(e&&c.get(e.id))??"";try{(0,I.zK)(text(a))}catch(e){
throw(0,u.Qm)(`${a?.path}: ${e.message}; correct the line`)}const l={dockerfile:text(r),dockerfileBlob:r.id};const f={
ignore:text(a),ignoreBlob:a?.id,ignoreFile:a?.path};return{snapshot:s,context:t,file:n,paths:o,entries:i,...l,...f}}
function fileOf({top:e,prefix:t},n,o){const s=(0,S.relative)(e,(0,S.resolve)(e,t,(0,S.relative)(n,o)))
;if(s===".."||s.startsWith("../"))throw(0,
u.Cv)("content",(0,u.Qm)(`file: ${o} is outside of the repository ${e}; an image is built from one commit, move it there`))
;return s}function attributePlaces(e){const t=e===""?[]:e.split("/");return t.map((e,n)=>(0,
S.join)(...t.slice(0,n),".gitattributes"))}function matters({context:e,file:t,ignore:n,entries:o}){const s=(0,I.zK)(n)
;const i=(0,I.NO)(n);const r=new Set(o.filter(({type:e})=>e==="commit").map(({path:e})=>e))
;const a=new Set([t,`${t}.dockerignore`,(0,S.join)(e,".dockerignore")]);return t=>{const{path:n}=t
;if(a.has(n)||n.endsWith(".gitattributes"))return true;const o=e===""?n:n.startsWith(`${e}/`)?n.slice(e.length+1):void 0
;if(o===void 0)return false;return!s(o)||(r.has(n)||(0,R.LY)(t))&&i(o)}}function existing(e,t,n){
const o=n.filter(({state:e})=>e!=="repository");const s=[...t,...o].map(({path:e})=>`${e}/`)
;return e.filter(e=>e===""||s.some(t=>t.startsWith(`${e}/`)))}var N=n(27270);var U=n(68324)
;function isWanted({ask:e},t){return t||e.outputs!==void 0}async function handOut(e,t,n){const{inputs:o,section:s}=n
;if(!isWanted(t,o.load))return;try{const i=await finish(e,t,n);if(o.load){s(`Load ${e.image}`)
;await load(i,namesOf(e,t,n),t,n)}for(const[e,o]of(t.ask.outputs??[]).entries()){s(`Write ${o.dest}`)
;await write(i,o,`out-${e}`,t,n).catch(unwritten(o))}}catch(t){if((0,u.I)(t)==="broken")throw t;throw(0,
u.gz)(`${t.message}; ${left(e)}`,"failed",t)}}function unwritten({dest:e}){return t=>{
if(!/^E[A-Z]+$/.test(String(t.code)))throw t
;throw(0,u.Qm)(`outputs: writing ${e}: ${t.message}; give a dest that can be written to`,t)}}
function left({image:e,tags:t,found:n}){
if(t!==void 0)return`${e} is pushed and has its tags, ${t.join(", ")}: a job that runs again finds it`
;return n?`${e} is in its registry as before`:"the image is built, and pushed nowhere"}
async function finish({image:e},{repository:t},{ports:n}){const o=(0,N.R)(e);const{digest:s}=o
;const i=o.kind==="layout"?await n.layout(o.path):t??await opened(e,n);const r=o.kind==="layout"?{layout:o.path,digest:s
}:e;return{image:r,source:i,digest:s,images:await builtImages(i,s,n.runner.platform)}}async function opened(e,t){
return await(await t.registries()).open(e.slice(0,e.lastIndexOf("@")))}
function namesOf({image:e,digest:t,tags:n},o,{inputs:s,run:i,ports:r}){const{repository:a,ask:c,content:l,release:u}=o
;const f=a===void 0?c.repository:`${a.host}/${a.name}`;const d=e.startsWith("oci:")?f:e.slice(0,e.lastIndexOf("@"))
;return[...new Set(n??(()=>{const e=(0,U.s)(s,i,r.runner.clock.now());const n=l.dirty?u:l.commit.sha;const o={...i,
tags:e.fixed,movingTags:e.moving};const{fixed:a,moving:c}=(0,A.dt)({...o,image:{digest:t,revision:n,from:"built"}})
;return[...a,...c]})())].map(e=>`${d}:${e}`)}async function load({image:e,images:t},n,o,{workshop:s,log:i}){
const{docker:r,env:a}=s;if(typeof e==="string")await r.pull({image:e,images:t,names:n},a,i.info);else await r.load({
layout:e.layout,images:t,names:n,scratch:scratchOf(o,s,"load")},a,i.info);i.info(`the local engine has ${n.join(", ")}`)
}async function write({image:e,images:t,source:n,digest:o},s,i,r,{ports:a,workshop:c,run:l,log:f}){
const{type:d,more:h}=s;const m=(0,S.resolve)(l.workspace,s.dest);const p=scratchOf(r,c,i)
;const g=t.map(({platform:e})=>e);if(d==="local"||d==="tar"){if(t.some(({config:e})=>e.config?.OnBuild?.length))throw(0,
u.Qm)(`outputs: writing ${s.dest}: the image has ONBUILD, whose steps a builder would run; give type=oci`);const n={
builder:c.builder,image:e,platforms:g,output:{...s,dest:m},folder:p};await c.docker.copyOut(n,c.env,f.info)}else{
const[e,...i]=t
;if(d==="docker"&&(e===void 0||i.length>0))throw(0,u.Qm)(`outputs: writing ${s.dest}: type=docker holds one platform, and the image has ${t.length}; give type=oci`)
;const r=d==="docker"?{name:h["name"]}:void 0;const c=!/^(false|0)$/i.test(h["tar"]??"")
;const l=r===void 0?o:e?.digest??o;await a.save(n,l,{dest:m,archive:c,loadable:r,scratch:p,tell:f.info})}
f.info(`${m} is written`)}function scratchOf({ask:e},{folder:t},n){return(0,S.join)(t,e.name||"image",n)}
async function look(e,{prove:t,clock:n,log:o,run:s,push:i,places:a}){const c=n.now();const{ask:l,expected:u,release:f}=e
;const d=keyFor({key:u.key??"",reusable:true,found:true,release:f},s.sha)||void 0
;const tags=async e=>await((await a).get(l.name)?.look({digest:e,key:d,from:"promoted"}))
;return await unlessUnasked(async()=>{const s=await lookUp(e,e=>tags(e).catch(()=>{}));if(s===void 0)return
;const i=s.doubt??await(0,r.B2)(t,s.digest,u.key,o.info);if(i!==void 0){
o.notice(`${s.image} has this content's tag and is not taken: ${i}; it is built anew`,"Not taken");return{missing:{...e,
unproven:s.digest}}}const a=accountOf(e,s,{seconds:n.now()-c,last:void 0,verified:false});return{found:{...a,
seen:s.beside},decided:e}},t=>({missing:{...e,repository:void 0,unasked:t}}),{run:s,push:i})??{missing:e}}
async function openPlaces(e,t,n){const o=await t.publisher(n);const s=[...new Set(e.flatMap(({repository:e})=>e??[]))]
;const i=new Map(await Promise.all(s.map(async e=>[e,await o.open(e)])))
;return new Map(e.flatMap(({name:e,repository:t=""})=>{const n=i.get(t);return n===void 0?[]:[[e,n]]}))}
async function publishAll(e,t,n,o){const s=await Promise.allSettled(e.map(async e=>{const s=t.get(e.name)
;if(s===void 0)return{...e,pushing:0};const i=o.now();const r=e.found?"promoted":"built";const a=keyFor(e,n)||void 0
;const c=await s.publish({digest:e.digest,key:a,from:r},e.seen);return{...e,...c,pushing:o.now()-i}}))
;const i=s.flatMap(e=>e.status==="rejected"?[e.reason]:[]);if(i.length===1)throw i[0];if(i.length>1)throw(0,
u.gz)(i.map(e=>e?.message??String(e)).join("; and "));return s.flatMap(e=>e.status==="fulfilled"?[e.value]:[])}
const D=(0,a.Q)({name:"build-image",
description:"Builds the image of a commit, reproducibly, unless one with the same content is there already",inputs:j,
outputs:{outcome:"built, found, refused or failed",
image:"By digest: <registry>/<name>@sha256:… when it is there, else oci:<folder>@sha256:…, for push-registry",
digest:"Of the image, or of the index of several platforms",
key:"The content key, 64 hex digits; empty when the image is not to be found by it: of a dirty tree, or made of what no key can tell",
cached:"true when the image was found by its content and nothing was built",
tags:"Tags that it has in repository when it was pushed, with commas",
release:"Id of the release: the commit, shortened, and -dirty- when the tree was",
size:"Bytes of the layers, compressed, of the first platform",images:"All of this for each image, as JSON by name",
result:"All of this and more as JSON"},check:function check(e){const t=e.push===false&&e.username!==void 0
;const n=[...t?[]:(0,b.checkLogins)(e),...(0,r.Xe)(e),...(0,$.LE)(e)]
;if(e.push===true&&e.repository===void 0&&e.images===void 0)n.push("push: needs repository, where the image goes")
;if(e.load===true&&e.repository===void 0&&e.images===void 0)n.push("load: needs repository, which is what the image is called in the engine")
;for(const t of["tags","moving-tags","scan-allow"]){const o=e.load===true&&t!=="scan-allow"
;if(e.push===false&&e[t]!==void 0&&!o)n.push(`${t}: nothing is pushed here unless push is true`)}
if(e["refresh-base"]==="false"&&e.repository===void 0&&e.images===void 0)n.push("refresh-base: false needs repository, where the last build is found")
;return n},async run(e,t){const{run:n,log:o}=e;const{"refresh-base":s,dirty:i,push:a,load:c}=e.inputs
;const{workspace:l,clock:u}=t.runner;const f=scratchFolder(e,t.runner.scratch);const d=await imagesAsked(e.inputs,l)
;for(const t of d)e.secrets.hide(...await secretTexts(t,l));const h=(0,r.KQ)(e.inputs,n,()=>t.attestations());const m={
run:n,refreshBase:s,push:a,log:o,prove:h};const p=await t.source();const g={workspace:n.workspace,dirty:i,scratch:f}
;const w=await Promise.all(d.map(async e=>{const[n,o]=await Promise.all([readContent(p,e,g),openWhere(e,t,m)]);return{
ask:e,content:n,where:o}}));warnOfUnused(w,o);const y={inputs:e.inputs,run:n,log:o,prove:h}
;const v=a?openPlaces(d,t,y):Promise.resolve(new Map);v.catch(()=>{});const b={prove:h,clock:u,log:o,run:n,push:a,
places:v};const $=await Promise.all(w.map(async({ask:e,content:n,where:o})=>await look(await decide(e,n,o,t,m),b)))
;const k=await v;const O=$.flatMap(e=>"found"in e?[]:[e.missing]);tellUnasked(O,e)
;const x=$.flatMap(e=>"found"in e&&isWanted(e.decided,c)?[e.decided]:[]);const j={all:O,found:x,places:[...k.values()],
builder:e.inputs.builder};const S=O.length+x.length===0;const A=S?void 0:await openWorkshop(j,t,e,f)
;const z=A===void 0?[]:await build(e,t,O,k,A);const P=$.flatMap(e=>"found"in e?e.found:z[O.indexOf(e.missing)]??[])
;for(const e of P)o.info(told(e));const E=await publishAll(P,k,n.sha,u);tell(e,E);if(A!==void 0){const s={ports:t,
workshop:A,inputs:e.inputs,run:n,log:o,section:e.section};for(const[e,t]of E.entries()){const n=$[e]
;if(n!==void 0)await handOut(t,"found"in n?n.decided:n.missing,s)}}
e.setOutput("outcome",P.every(({found:e})=>e)?"found":"built")},async post(e,t){const n=e.kept("folder")
;if(n===void 0)return;const o=await t();try{await closeWorkshop(e,()=>o.docker())}finally{o.runner.scratch.clear(n)}}})
;function warnOfUnused(e,t){const n=e.map(({ask:e,content:t})=>({dockerfile:t.dockerfile,buildArgs:e["build-args"]??{}
}))
;for(const e of unusedArgs(n))t.warning(`build-args: ${e} has no ARG in the Dockerfile, so its value is nowhere in the image, unless a base image's ONBUILD takes it; correct the name, or leave it out`)
}function tellUnasked(e,{log:t,report:n,inputs:o}){const[s,...i]=new Set(e.flatMap(({unasked:e})=>e??[]))
;if(s===void 0)return;const r=o["refresh-base"]==="true"?"":", on the base images of now"
;const a=[s,...i].join("; and ");t.notice(`repository: nothing was looked up, so it is built${r}: ${a}`,"Not looked up")
;n({"not-looked-up":a})}async function build(e,t,n,o,s){if(n.length===0)return[];const{run:i,log:r,inputs:a}=e
;const c=t.runner.clock.now()*1e3
;for(const e of new Set(n.map(({content:e})=>futureCommit(e.commit,c))))if(e)r.warning(e)
;const l=n.length===1?e.section:e=>r.debug(e);const u={ports:t,workshop:s,run:i,log:r,verify:a.verify,
plainHttp:a["plain-http"]??[],section:l};const f=await Promise.allSettled(n.map(e=>buildOne(e,{...u,
place:o.get(e.ask.name)})));e.section("");e.keep("tests","[]");const d=f.flatMap(e=>e.status==="rejected"?[e.reason]:[])
;for(const e of d.slice(1))r.warning(e instanceof Error?e.message:String(e),"Failed as well");if(d.length>0)throw d[0]
;return f.flatMap(e=>e.status==="fulfilled"?[e.value]:[])}function tell(e,t){const[n]=t;const facts=t=>{
const{image:n,digest:o,found:s,release:i,size:r,tags:a}=t;const c=keyFor(t,e.run.sha);return{image:n,digest:o,key:c,
cached:s,release:i,size:r,...a&&{tags:a.join(",")}}}
;if(t.length===1&&n)for(const[t,o]of Object.entries(facts(n)))e.setOutput(t,o)
;const o=Object.fromEntries(t.map(e=>[e.name||"image",facts(e)]));e.setOutput("images",JSON.stringify(o))
;e.setOutput("cached",t.every(({found:e})=>e));e.setOutput("release",n?.release??"");e.report({
why:t.map(({image:e,digest:t})=>e||t).join(", ")});e.report({
layers:Object.fromEntries(t.map(({name:e,platforms:t})=>[e||"image",t]))});e.summary(buildSummary(t))
;for(const{digest:n,rows:o,pushing:s}of t)if(o)e.summary((0,i.t)({digest:n,outcome:"pushed",why:"",seconds:s,rows:o}))}
},27385:(e,t,n)=>{n.d(t,{CJ:()=>cacheImage,Iw:()=>inOwnScope,J_:()=>cacheProblems,S7:()=>cacheTypes});var o=n(69176)
;const s=["scope","ref","dest","name","bucket","endpoint_url","account_url","container","prefix","manifests_prefix"]
;function inOwnScope(e,t){const{type:n,scope:o}=fields(e);return n==="gha"&&o===void 0?`${e},scope=${t}`:e}
function cacheTypes(e){return[...new Set(e.flatMap(e=>fields(e)["type"]??[]))]}function cacheImage(e){
return fields(e)["ref"]}function cacheProblems(e){const t=new Map
;for(const{name:n,"cache-to":o=[]}of e)for(const e of new Set(o.flatMap(placeOf)))t.set(e,[...t.get(e)??[],n])
;return[...t].filter(([,e])=>e.length>1).map(([e,t])=>`${t.join(", ")}: they would overwrite each other's cache in ${e}; give each a cache-to of its own`)
}function placeOf(e){const t=fields(e);if(t["type"]==="inline")return[]
;const n=["type",...s].flatMap(e=>t[e]===void 0?[]:[`${e}=${t[e]}`]);return[n.join(",")]}function fields(e){
if(!e.includes("="))return{type:"registry",ref:e};const t=(0,o.q)(e).map(e=>{
const[,t=e,n=""]=/^([^=]*)=(.*)$/s.exec(e)??[];return[t.trim().toLowerCase(),n]});return Object.fromEntries(t)}},
60432:(e,t,n)=>{n.d(t,{bj:()=>compressionLevel,sJ:()=>compressionProblem,u$:()=>compressionWords});const o={gzip:9,
zstd:22};function compressionWords({type:e,level:t}){if(e==="gzip"&&t===void 0)return[]
;return[`compression=${e}`,...t===void 0?[]:[`compression-level=${t}`]]}function compressionLevel(e){
if(/^\d{1,2}$/.test(e)&&Number(e)<=o.zstd)return Number(e)
;throw new Error(`"${e}" is no level: 0 to ${o.gzip} for gzip, 0 to ${o.zstd} for zstd`)}
function compressionProblem({type:e,level:t}){return t!==void 0&&t>o[e]?`${e} has levels from 0 to ${o[e]}`:void 0}},
37797:(e,t,n)=>{n.d(t,{$r:()=>isContentKey,Sx:()=>recipeOf,lO:()=>contentKey});var o=n(86082);const s="content-5"
;const i=/(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/;function recipeOf(e,t){
const{context:n,attributes:i,place:r,ignore:a,platforms:c,labels:l,annotations:u}=e;const f={...e,context:lines(n),
attributes:lines(i),place:i.length===0?void 0:r,ignore:n.some(({type:e})=>e==="commit")?a:void 0,
platforms:[...new Set(c)].sort(),labels:withoutCommit(l),annotations:withoutCommit(u)};return t(`${s} recipe\n${(0,
o.$)(f)}`)}function contentKey(e,t,n){return n(`${s}\n${(0,o.$)({recipe:e,bases:t})}`)}function isContentKey(e){
return/^[0-9a-f]{64}$/.test(e)}function lines(e){
return e.map(({mode:e,type:t,id:n,path:o})=>`${e} ${t} ${n}\t${o}`).sort()}function withoutCommit(e){
return Object.fromEntries(Object.entries(e).filter(([e])=>!i.test(e)))}},83994:(e,t,n)=>{n.d(t,{JT:()=>refuseDirty,
LY:()=>ofAnother,i$:()=>parseStatus});var o=n(62807);var s=n(47275);const i="160000";function parseStatus(e){const t=[]
;const n=e.split("\0");for(let e=0;e<n.length;e++){const o=n[e]??"";const s=o[0];if(s==="?"&&o.endsWith("/"))t.push({
path:o.slice(2,-1),state:"repository"});else if(s==="?")t.push({path:o.slice(2),state:"untracked"});if(s==="2")e+=1
;const r=s==="1"?8:s==="2"?9:s==="u"?10:0;if(r===0)continue;const a=o.split(" ");const c=a.slice(r).join(" ")
;const l=a[2]?.startsWith("S")&&/[MU]/.test(a[2].slice(2));const u=s==="1"&&a[3]!==i&&a[5]===i;t.push({path:c,
state:u?"repository":l?"submodule":"changed"})}return t}function refuseDirty(e,t){const n={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule",repository:"a repository of its own"}
;const i=e.slice(0,5).map(({path:e,state:t})=>`${(0,s.S)(e)} (${n[t]})`);const r=e.length>5?` and ${e.length-5} more`:""
;const a=e.some(ofAnother)?"":", or give dirty: allow to build what is there"
;const c=e.some(({state:e})=>e==="repository")?" (a repository as a submodule)":"";return(0,o.Cv)("content",(0,
o.J5)(`the work tree is not what commit ${t.slice(0,12)} holds: ${i.join(", ")}${r}; commit them${c}, or have .gitignore or .dockerignore leave them out${a}`))
}function ofAnother({state:e}){return e==="submodule"||e==="repository"}},16947:(e,t,n)=>{n.d(t,{Gz:()=>below,
RK:()=>visible,Td:()=>attributesOf,cZ:()=>parseTree});var o=n(31214);function parseTree(e){
return e.split("\0").flatMap(e=>{const[,t,n,o,s]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(e)??[]
;return t&&n&&o&&s?[{mode:t,type:n,id:o,path:s}]:[]})}function below(e,t){if(t==="")return e;const n=`${t}/`
;return e.filter(({path:e})=>e.startsWith(n)).map(e=>({...e,path:e.path.slice(n.length)}))}function visible(e,t){
const n=(0,o.zK)(t);const s=(0,o.NO)(t)
;return e.filter(({path:e,type:t})=>!n(e)||t==="commit"&&s(e)).map(e=>e.type==="tree"?{...e,id:""}:e)}
function attributesOf(e,t,n){return e.filter(({path:e,type:o})=>{
if(o!=="blob"||!/(^|\/)\.gitattributes$/.test(e))return false;const s=e.replace(/\/?\.gitattributes$/,"")
;if([s,t].includes("")||`${s}/`.startsWith(`${t}/`))return true;return[t,n].some(e=>`${e}/`.startsWith(`${s}/`))})}},
74796:(e,t,n)=>{n.d(t,{i:()=>imageContexts,j:()=>contextArgument});var o=n(27122);var s=n(20509)
;const i="docker-image://";function imageContexts(e){const t=Object.entries((0,s.fq)(e)).map(([e,t])=>{
if(!t.startsWith(i))throw new Error(`${e}: only ${i}… can be given, since no content key could tell what a folder, a layout or an address holds; have the folder in context, or make an image of it`)
;const n=t.slice(i.length);for(const t of[e,n])(0,o.F2)(t);return[e,n]});return Object.fromEntries(t)}
function contextArgument(e,t){return`${e}=${i}${t}`}},19245:(e,t,n)=>{n.d(t,{u:()=>scannerOf});var o=n(69176)
;const s="docker/buildkit-syft-scanner:stable-1";const i="generator=";function scannerOf(e){if(e==="false")return
;const t=(0,o.q)(e).find(e=>e.startsWith(i));return t?.slice(i.length)||s}},31214:(e,t,n)=>{n.d(t,{zK:()=>dockerignore,
NO:()=>takesBackBelow,lD:()=>unclear});var o=n(47275);function expression(e,t){const n=read(e,t);const{length:o}=n
;return{split:e=>t==="u"?[...e]:e.split(""),*ends(e,t=0){let s=new Uint8Array(o+1);let i=new Uint8Array(o+1);s[0]=1
;for(let r=t;;r++){const t=e[r];let a=false;for(let c=0;c<o;c++){if(s[c]===0)continue;const o=n[c]
;for(const e of o.over)s[c+e]=1;if(o.between?.(e[r-1],t))s[c+1]=1;if(t===void 0||!o.takes?.(t))continue
;i[o.again?c:c+1]=1;a=true}if(s[o]===1)yield r;if(!a)return;[s,i]=[i,s.fill(0)]}}}}const s="(.*/)?"
;const i=/\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./
;function read(e,t){const n=[];const o=new RegExp(i.source,`sy${t}`);for(let i=0;i<e.length;){if(e.startsWith(s,i)){
n.push({over:[1,3]},{takes:taker(".",t),again:true,over:[1]},{takes:taker("/",t),over:[]});i+=s.length;continue}
o.lastIndex=i;const r=o.exec(e)?.[0]??"";i+=r.length
;if(/^\\[1-9]/.test(r)&&e.includes(s))throw new Error(`${r} is no escape`);const a=e[i]==="*";if(a)i+=1;const c=asks(r)
;n.push(c?{between:c,over:[]}:{takes:taker(r,t),again:a,over:a?[1]:[]})}return n}function taker(e,t){
if(e==="[^/]")return e=>e!=="/";if(e===".")return e=>e!=="\n";if(!/^[[.\\]/.test(e))return t=>t===e
;const n=new RegExp(`^${e}$`,t);return e=>n.test(e)}function asks(e){const word=e=>e!==void 0&&/\w/.test(e)
;if(e==="^")return e=>e===void 0;if(e==="\\b")return(e,t)=>word(e)!==word(t);if(e==="\\B")return(e,t)=>word(e)===word(t)
;return}const r=/^\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9_.+$])+$/;function clearness(e){
return ignore_pattern_read(e).clear}function compile(e){const{kind:t,source:n,clear:s}=ignore_pattern_read(e)
;if(!s)return()=>false;if(t==="exact")return t=>t===e;if(t==="prefix")return t=>t.startsWith(e.slice(0,-2))
;if(t==="suffix"){const t=e.slice(2);return e=>e.endsWith(t)||t.startsWith("/")&&e===t.slice(1)}
const{split:i,ends:r}=expression(n,"u");return e=>{const t=i((0,o.T)(e));for(const e of r(t))if(e===t.length)return true
;return false}}function ignore_pattern_read(e){let t="exact";let n="";let o=false;const s=[...e]
;for(let i=0,a=0;i<s.length;a++){const c=s[i++]??"";if(c==="*"&&s[i]==="*"){i+=s[i+1]==="/"?2:1;if(i<s.length){
n+="(.*/)?";t="regexp"}else if(t==="exact")t="prefix";else{n+=".*";t="regexp"}if(a===0)t="suffix"
}else if(c==="*"||c==="?"){n+=c==="*"?"[^/]*":"[^/]";t="regexp"}else if(c==="\\"){const e=s[i++]
;o||=e===void 0||!/[!-/:-@[-`{-~]/.test(e);if(e!==void 0)t="regexp";n+=literal(e??"")}else if(c==="["){t="regexp"
;const a=s.indexOf("]",i);if(a===-1)throw new Error(`"${e}" is not a pattern that BuildKit takes`)
;const c=s.slice(i,a).join("");const l=[...c.matchAll(/(.)-(.)/g)];if(r.test(c)&&l.every(([,e="",t=""])=>e<=t)){
n+=`[${c}]`;i=a+1}else o=true}else{if(c==="]")t="regexp";o||="{|}".includes(c);n+=c==="^"?"^":literal(c)}}return{kind:t,
source:n,clear:t!=="regexp"||!o}}function literal(e){return/[\^$\\.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}
const a="\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
;const c=new RegExp(`^[${a}]+|[${a}]+$`,"g");const trim=e=>e.replace(c,"");function dockerignore(e){
const t=dockerignore_all(e);if(t.some(({text:e})=>!clearness(e)))return()=>false;const n=new Map;const decide=e=>{
const n=e.lastIndexOf("/");return decided(t,e,n===-1?void 0:folder(e.slice(0,n)))};const folder=e=>{
const t=n.get(e)??decide(e);n.set(e,t);return t};return e=>decide(e).out}function unclear(e){
return dockerignore_all(e).flatMap(({excepts:e,text:t})=>clearness(t)?[]:[`${e?"!":""}${t}`])}function decided(e,t,n){
let o=false;const s=e.map(({excepts:e,matches:s},i)=>{const r=n?.matched[i]===true||e===o&&s(t);if(r)o=!e;return r})
;return{out:o,matched:s}}function takesBackBelow(e){const t=dockerignore_all(e).filter(({excepts:e})=>e);return e=>{
const n=e.split("/");return t.some(({text:e})=>{const t=e.split("/");const o=t.findIndex(e=>l.test(e))
;const s=(o===-1?t:t.slice(0,o)).slice(0,n.length);if(!s.every((e,t)=>compile(e)(n[t]??"")))return false
;if(o===-1||o>=n.length)return t.length>n.length;return n[o]?.startsWith((t[o]??"").replace(u,""))??false})}}
const l=/\*\*|[[\]\\^\uFFFD]/;const u=/[*?[\]\\^\uFFFD].*$/s;function dockerignore_all(e){
return e.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(dockerignore_read)}function dockerignore_read(e){
if(e.startsWith("#"))return[];const t=trim(e);if(t==="")return[];const n=t.startsWith("!");const o=n?trim(t.slice(1)):t
;const s=trim(`${n?"!":""}${o===""?"":relative(clean(o))}`);if(s==="")return[];const i=clean(s)
;if(i==="!")throw new Error('a line of "!" alone excepts nothing');const r=i.startsWith("!");const a=r?i.slice(1):i
;return[{excepts:r,text:a,matches:compile(a)}]}function relative(e){return e.length>1?e.replace(/^\//,""):e}
function clean(e){const t=e.startsWith("/");const n=[];for(const o of e.split("/")){if(o===""||o===".")continue
;if(o!=="..")n.push(o);else if(n.length>0&&n.at(-1)!=="..")n.pop();else if(!t)n.push(o)}
return`${t?"/":""}${n.join("/")}`||"."}},17981:(e,t,n)=>{n.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,
hJ:()=>localPlatform});function parsePlatform(e){
const[,t,n,o]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const s=n==="x86_64"?"amd64":n==="aarch64"?"arm64":n;if(s==="arm64"&&o==="v8")return{os:t,architecture:s}
;return o===void 0?{os:t,architecture:s}:{os:t,architecture:s,variant:o}}
function platformText({os:e,architecture:t,variant:n}){return[e,t,...n?[n]:[]].join("/")}function localPlatform(e){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},27270:(e,t,n)=>{n.d(t,{R:()=>parsePushImage,
a:()=>parsePushImages});var o=n(20509);var s=n(93720);var i=n(27122);function parsePushImage(e){
const[,t,n=""]=/^oci:(.*?)(?:@([^@]*))?$/s.exec(e)??[];if(t!==void 0){if(t!==""&&(0,s.Bc)(n))return{kind:"layout",
path:t,digest:n};throw new Error(`"${e}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`)}if((0,
s.Bc)(e))return{kind:"engine",name:e};const o=(0,i.F2)(e);if(o.digest===void 0)return{kind:"engine",name:e};return{
kind:"registry",repository:`${o.host}/${o.name}`,digest:o.digest}}function parsePushImages(e){const t=(0,
o.Dx)(e).map(parsePushImage);const[n,s]=t;if(n===void 0)throw new Error("it names nothing");if(s===void 0)return n
;const i=t.find(({kind:e})=>e==="engine");if(i===void 0)return{kind:"joined",parts:t}
;throw new Error("several images are joined by digest: give each as <registry>/<name>@sha256:… or oci:<path>@sha256:…")}
},61711:(e,t,n)=>{n.d(t,{t:()=>pushSummary});var o=n(5583);const s={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:e,outcome:t,why:n,seconds:i,rows:r}){
const a=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=r.flatMap(({repository:t,tags:n})=>Object.entries(n).map(([n,s])=>`| ${(0,o.a)(t)} | ${(0,o.a)(n)} | ${(0,
o.a)(e)} | ${(0,o.g)(s)} |`));const l=r.flatMap(({repository:e,created:t,bytes:n,referrers:s})=>n?[`| ${(0,
o.a)(e)}${t?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${s} |`]:[])
;return[`## ${s[t]??""} Image ${t.replaceAll("-"," ")} in ${i.toFixed(1)} s`,n&&(0,
o.g)(n,6e3),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",l)].filter(e=>e!=="").join("\n\n").concat("\n")
}function table(e,t){return t.length===0?"":`${e}\n${t.join("\n")}`}function mega(e){return`${(e/1e6).toFixed(1)} MB`}},
19349:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var o=n(27122);var s=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,s.mQ)(e).digest??e}function fullName(e){
const{host:t,name:n,tag:s,digest:i}=(0,o.F2)(e);const r=s===void 0&&i===void 0?":latest":s===void 0?"":`:${s}`
;return`${t}/${n}${r}${i===void 0?"":`@${i}`}`}function parseRepository(e){const{host:t,path:n}=(0,s.Ve)(e)
;if(t!==void 0)(0,o.RC)(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
o.I3)(n,e)
;if(t===void 0&&(ecrHost(n)!==void 0||n==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:n}:(0,o.Vz)(t,n)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},69176:(e,t,n)=>{n.d(t,{
X:()=>csvField,q:()=>csvFields});function csvField(e){return/[",\r\n]|^\s/.test(e)?`"${e.replaceAll('"','""')}"`:e}
function csvFields(e){const t=e.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?:,|$)|([^,]*)(?:,|$))/g)
;const n=[...t].map(([,e,t=""])=>e?.replaceAll('""','"')??t.trim());return n.filter(e=>e!=="")}},47275:(e,t,n)=>{n.d(t,{
S:()=>shown,T:()=>blurred});const o=/[\udc80-\udcff]/gu;function shown(e){
return e.replace(o,e=>`\\x${(e.charCodeAt(0)-56320).toString(16)}`)}function blurred(e){return e.replace(o,"�")}},
85004:(e,t,n)=>{n.d(t,{G:()=>splitCommand});function splitCommand(e){const t=[];let n;let o=""
;for(let s=0;s<e.length;s++){const i=e[s]??"";const r=e[s+1]
;if(o==="'")if(i==="'")o="";else n+=i;else if(i==="\\"&&r!==void 0&&(o===""||'"\\$`\n'.includes(r))){s+=1
;if(r!=="\n")n=(n??"")+r}else if(o==='"')if(i==='"')o="";else n+=i;else if(i==='"'||i==="'"){o=i;n??=""
}else if(/\s/.test(i)){if(n!==void 0)t.push(n);n=void 0}else n=(n??"")+i}
if(o!=="")throw new Error(`${o} is not closed in ${e}`);if(n!==void 0)t.push(n);return t}},25369:(e,t,n)=>{n.r(t)
;n.d(t,{checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var o=n(62807);var s=n(19349)
;var i=n(20509);var r=n(24905);const a={
username:(0,r.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",r.Qq),
password:(0,r.rJ)((0,r.lq)("Password or token of that user; never in argv or the log",r.Qq),e=>[e]),"plain-http":(0,
r.lq)("Registries that are spoken to by http, by lines or commas, such as registry.corp:5000; log-ins go there in clear, and a builder needs the same in its own configuration",function hosts(e){
return(0,i.QG)(e).map(e=>{const t=(0,s.SU)(`${e}/x`);if(t.host===e&&e!=="docker.io"&&!(0,s.Fd)(e))return e
;throw new Error(`"${e}" is not a host that speaks http, such as registry.corp:5000`)})}),"registry-auth":(0,
r.lq)("Log-ins of several registries: a YAML list of registry, username and password",r.Qq)}
;function checkLogins({username:e,password:t}){if(e===void 0===(t===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:t,password:n,"registry-auth":s,push:i=true}=e
;const r=s===void 0?[]:await several(s,i);if(t===void 0||n===void 0)return r;const a=await hostsOf(e)
;if(a===void 0)return r;const[c,...l]=a;if(c!==void 0&&l.length===0)return[...r,{registry:c,username:t,password:n}]
;const u=c===void 0?"no registry besides ECR":a.join(" and ");throw(0,o.Cv)("inputs",(0,
o.Qm)(`invalid inputs: username: repository names ${u}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`))
}async function hostsOf({repository:e=[],images:t,image:n}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))];const o=t===void 0?[]:await repositoriesOf(t)
;if(o===void 0)return;const s=own([e,o].flat(2));const i=n?.kind==="joined"?n.parts:n?[n]:[]
;return s.length>0?s:own(i.flatMap(e=>e.kind==="registry"?[e.repository]:[]))}async function repositoriesOf(e){
const{parse:t}=await n.e(8815).then(n.t.bind(n,38815,19));try{const n=t(e,{schema:"failsafe"})
;return n.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return}}function hostBesidesEcr(e){try{
const{host:t}=(0,s.SU)(e);return t===void 0||t==="public.ecr.aws"||(0,s.Fd)(t)?void 0:t}catch{return}}
async function several(e,t){const{parse:s}=await n.e(8815).then(n.t.bind(n,38815,19));let i;try{i=s(e,{schema:"failsafe"
})}catch{
throw(0,o.Cv)("inputs",(0,o.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password"))
}
if(!Array.isArray(i))throw(0,o.Cv)("inputs",(0,o.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password"))
;return i.flatMap((e,n)=>{const s=["registry","username","password"].map(t=>e?.[t]);const[i,r,a]=s
;if(s.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(i)),username:String(r),password:String(a)}
;if(!t&&i&&r&&a==="")return[]
;throw(0,o.Cv)("inputs",(0,o.Qm)(`invalid inputs: registry-auth: entry ${n+1} needs registry, username and password, none of them empty`))
})}function hostOf(e){const t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(t)?"docker.io":t}},45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction})
;function defineAction(e){return e}},71493:(e,t,n)=>{n.d(t,{J:()=>i});var o=n(24905)
;const s=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/
;const i=(0,o.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",e=>{
if(s.test(e))return e
;throw new Error(`"${e.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})}};
